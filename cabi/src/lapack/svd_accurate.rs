//! Singular value decompositions that keep small values accurate: one-sided Jacobi rotations of the
//! matrix itself, and QR iteration after a pivoted QR factorisation.

use super::{array_mut, finish, info_of, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{MatMut, Real, Scalar, Uplo};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Accuracy, Compz, LeftVectors, Norm, RankVectors, Scratch};

fn upper(letter: c_char) -> u8 {
    (letter as u8).to_ascii_uppercase()
}

/// Singular value decomposition of a real matrix by one-sided Jacobi rotations.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gesvj_real<T: Scalar>(
    joba: c_char,
    jobu: c_char,
    jobv: c_char,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    sva: *mut T::Real,
    mv: i32,
    v: *mut T,
    ldv: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let rwork = work.cast();
    // SAFETY: promised by the caller; a real routine has its report in WORK.
    unsafe {
        gesvj(joba, jobu, jobv, m, n, a, lda, sva, mv, v, ldv, work, lwork, rwork, lwork, info);
    }
}

/// Singular value decomposition of a complex matrix by one-sided Jacobi rotations.
///
/// # Safety
/// As [`gesvj_real`].
pub unsafe fn gesvj<T: Scalar>(
    joba: c_char,
    jobu: c_char,
    jobv: c_char,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    sva: *mut T::Real,
    mv: i32,
    v: *mut T,
    ldv: i32,
    cwork: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    lrwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(matches!(upper(joba), b'L' | b'U' | b'G'), 1)?;
            require(matches!(upper(jobu), b'U' | b'C' | b'N'), 2)?;
            let compz = match upper(jobv) {
                b'V' => Some(Compz::Unit),
                b'A' => Some(Compz::Given),
                b'N' => None,
                _ => return Err(Illegal(3)),
            };
            require(m >= 0, 4)?;
            require(n >= 0 && n <= m, 5)?;
            require(lda >= m.max(1), 7)?;
            require(compz != Some(Compz::Given) || mv >= 0, 9)?;
            let rows = match compz {
                Some(Compz::Unit) => n,
                Some(Compz::Given) => mv,
                None => 0,
            };
            require(ldv >= rows.max(1), 11)?;
            let (least, least_reals) = match (n == 0, T::IS_COMPLEX) {
                (true, _) => (1, 1),
                (false, true) => (dim(m) + dim(n), n.max(6)),
                (false, false) => ((dim(m) + dim(n)).max(6), 6),
            };
            if lwork == -1 || (T::IS_COMPLEX && lrwork == -1) {
                *rwork = super::rounded_up(dim(least_reals));
                *cwork = T::from_real(super::rounded_up(least));
                return Ok(0);
            }
            // CTOL is in an array of which a length that is too small says nothing.
            let left = match upper(jobu) {
                b'U' => LeftVectors::Normalised,
                b'N' => LeftVectors::Scaled,
                _ if lrwork < 1 => LeftVectors::Within(T::Real::ONE),
                _ => LeftVectors::Within(*rwork),
            };
            if let LeftVectors::Within(units) = left {
                require(units >= T::Real::ONE, if T::IS_COMPLEX { 14 } else { 12 })?;
            }
            require(usize::try_from(lwork).is_ok_and(|len| len >= least), 13)?;
            require(!T::IS_COMPLEX || lrwork >= least_reals, 15)?;
            if n == 0 {
                *rwork = T::Real::ONE;
                return Ok(0);
            }
            let mut a = Column.matrix_mut(a, m, n, lda);
            match upper(joba) {
                b'L' => {
                    let above = a.rb_mut().block(0, 1, dim(n) - 1, dim(n) - 1);
                    routines::laset(Some(Uplo::Upper), T::ZERO, T::ZERO, above);
                }
                b'U' if m > 1 => {
                    let below = a.rb_mut().block(1, 0, dim(m) - 1, dim(n));
                    routines::laset(Some(Uplo::Lower), T::ZERO, T::ZERO, below);
                }
                _ => {}
            }
            let largest = routines::lange(Norm::Max, a.rb());
            require(!largest.is_nan() && largest <= T::Real::MAX, 6)?;
            let v = compz.map(|compz| (compz, Column.matrix_mut(v, rows, n, ldv)));
            let found = routines::gesvj(left, a, slice_mut(sva, n), v);
            let report = array_mut(rwork, 6);
            report.fill(T::Real::ZERO);
            report[0] = T::Real::ONE;
            if let Ok(found) = found {
                let count = |count: usize| T::Real::from_f64(count as f64);
                let counts = [found.nonzero, found.normal, found.sweeps].map(count);
                report[0] = found.scale;
                report[1..4].copy_from_slice(&counts);
                report[4..].copy_from_slice(&[found.cosine, found.sine]);
            }
            info_of(found.map(drop), 6)
        });
    }
}

/// The letters of `gesvdq`.
struct Jobs {
    accuracy: Accuracy,
    condition: bool,
    sorted: bool,
    left: RankVectors,
    right: RankVectors,
}

impl Jobs {
    fn of(letters: [c_char; 5]) -> Result<Self, Illegal> {
        let [joba, jobp, jobr, jobu, jobv] = letters.map(upper);
        let accuracy = match joba {
            b'A' => Accuracy::Noise,
            b'M' => Accuracy::Rank,
            b'H' | b'E' => Accuracy::Columns,
            _ => return Err(Illegal(1)),
        };
        require(matches!(jobp, b'P' | b'N'), 2)?;
        require(matches!(jobr, b'T' | b'N'), 3)?;
        let left = match jobu {
            b'A' => RankVectors::All,
            b'S' | b'U' => RankVectors::Thin,
            b'R' => RankVectors::Leading,
            b'F' => RankVectors::Factored,
            b'N' => RankVectors::None,
            _ => return Err(Illegal(4)),
        };
        let right = match jobv {
            b'A' | b'V' => RankVectors::All,
            b'R' if matches!(jobu, b'R' | b'N') => RankVectors::Leading,
            b'N' => RankVectors::None,
            _ => return Err(Illegal(5)),
        };
        Ok(Jobs { accuracy, condition: joba == b'E', sorted: jobp == b'P', left, right })
    }
}

/// Singular value decomposition by QR iteration after a pivoted QR factorisation. JOBR is accepted
/// and changes nothing.
///
/// # Safety
/// As [`gesvj_real`].
pub unsafe fn gesvdq<T: Scalar>(
    joba: c_char,
    jobp: c_char,
    jobr: c_char,
    jobu: c_char,
    jobv: c_char,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    s: *mut T::Real,
    u: *mut T,
    ldu: i32,
    v: *mut T,
    ldv: i32,
    numrank: *mut i32,
    iwork: *mut i32,
    liwork: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    lrwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let Jobs { accuracy, condition, sorted, left, right } =
                Jobs::of([joba, jobp, jobr, jobu, jobv])?;
            require(m >= 0, 6)?;
            require(n >= 0 && n <= m, 7)?;
            require(lda >= m.max(1), 9)?;
            let (rows, columns) = match left {
                RankVectors::None => (0, 0),
                RankVectors::All => (m, m),
                RankVectors::Factored => (n, n),
                RankVectors::Leading | RankVectors::Thin => (m, n),
            };
            require(ldu >= rows.max(i32::from(left != RankVectors::None)), 12)?;
            let in_v = right != RankVectors::None || condition;
            require(ldv >= if in_v { n.max(1) } else { 0 }, 14)?;
            let len = routines::gesvdq_scratch::<T>(condition, sorted, left, right, dim(m), dim(n));
            let query = [liwork, lwork, lrwork].contains(&-1);
            let enough = |given: i32, needed: usize| dim(given) >= needed;
            require(query || (liwork >= 1 && enough(liwork, len.ints)), 17)?;
            require(query || enough(lwork, len.elements), 19)?;
            require(query || enough(lrwork, len.reals), 21)?;
            if query {
                *iwork = len.ints.max(1) as i32;
                array_mut(work, 2).fill(T::from_real(super::rounded_up(len.elements)));
                *rwork = super::rounded_up(len.reals);
                return Ok(0);
            }
            *numrank = 0;
            let a = Column.matrix_mut(a, m, n, lda);
            let largest = routines::lange(Norm::Max, a.rb());
            require(!largest.is_nan() && largest <= T::Real::MAX, 8)?;
            let scratch = Scratch {
                elements: array_mut(work, len.elements),
                reals: array_mut(rwork, len.reals),
                ints: array_mut(iwork, len.ints),
            };
            let wanted = left != RankVectors::None;
            let u: Option<MatMut<'_, T>> = wanted.then(|| Column.matrix_mut(u, rows, columns, ldu));
            let vt = in_v.then(|| Column.matrix_mut(v, n, n, ldv));
            let s = slice_mut(s, n);
            let found =
                routines::gesvdq_in(accuracy, condition, sorted, left, right, a, s, u, vt, scratch);
            if let Ok(found) = found {
                let (one, zeros) = (T::Real::ONE, T::Real::from_f64(found.zeros as f64));
                let condition = found.condition.unwrap_or(-one);
                let trivial = found.rank + found.zeros == 0;
                *numrank = found.rank as i32;
                array_mut(rwork, 2)
                    .copy_from_slice(&[condition, if trivial { -one } else { zeros }]);
            }
            info_of(found.map(drop), 8)
        });
    }
}
