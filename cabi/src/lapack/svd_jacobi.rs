//! Singular value decompositions by Jacobi rotations.

use super::{array_mut, finish, info_of, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Real, Scalar};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Accuracy, JacobiReport, Norm, Scratch};

/// The six letters: what of accuracy and condition, which vectors (`U` with all columns or not).
struct Jobs {
    accuracy: Accuracy,
    condition: bool,
    left: bool,
    all: bool,
    right: bool,
}

impl Jobs {
    fn of(letters: [c_char; 6]) -> Result<Self, Illegal> {
        let [joba, jobu, jobv, jobr, jobt, jobp] =
            letters.map(|letter| (letter as u8).to_ascii_uppercase());
        let accuracy = match joba {
            b'C' | b'E' => Accuracy::Columns,
            b'F' | b'G' => Accuracy::Rows,
            b'A' => Accuracy::Noise,
            b'R' => Accuracy::Rank,
            _ => return Err(Illegal(1)),
        };
        require(matches!(jobu, b'U' | b'F' | b'W' | b'N'), 2)?;
        let left = matches!(jobu, b'U' | b'F');
        require(matches!(jobv, b'V' | b'W' | b'N') || jobv == b'J' && left, 3)?;
        require(matches!(jobr, b'N' | b'R'), 4)?;
        require(matches!(jobt, b'T' | b'N'), 5)?;
        require(matches!(jobp, b'P' | b'N'), 6)?;
        Ok(Jobs {
            accuracy,
            condition: matches!(joba, b'E' | b'G'),
            left,
            all: jobu == b'F',
            right: matches!(jobv, b'V' | b'J'),
        })
    }
}

/// WORK, RWORK and their lengths; a real type has no RWORK.
struct Works<T: Scalar> {
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    lrwork: i32,
}

/// Singular value decomposition of a real matrix by Jacobi rotations. JOBT and JOBP are accepted and
/// change nothing; WORK(4 … 7) are zero. Beyond what LAPACK describes LWORK may be -1, which asks
/// for the length.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gejsv_real<T: Scalar>(
    joba: c_char,
    jobu: c_char,
    jobv: c_char,
    jobr: c_char,
    jobt: c_char,
    jobp: c_char,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    sva: *mut T::Real,
    u: *mut T,
    ldu: i32,
    v: *mut T,
    ldv: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    info: *mut i32,
) {
    let works = Works { work, lwork, rwork: work.cast(), lrwork: 0 };
    let letters = [joba, jobu, jobv, jobr, jobt, jobp];
    // SAFETY: promised by the caller; the results in WORK are numbers of a real type.
    unsafe { run(letters, (m, n), (a, lda), sva, (u, ldu), (v, ldv), works, iwork, info) }
}

/// Singular value decomposition of a complex matrix by Jacobi rotations, as [`gejsv_real`].
///
/// # Safety
/// As [`gejsv_real`].
pub unsafe fn gejsv<T: Scalar>(
    joba: c_char,
    jobu: c_char,
    jobv: c_char,
    jobr: c_char,
    jobt: c_char,
    jobp: c_char,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    sva: *mut T::Real,
    u: *mut T,
    ldu: i32,
    v: *mut T,
    ldv: i32,
    cwork: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    lrwork: i32,
    iwork: *mut i32,
    info: *mut i32,
) {
    let works = Works { work: cwork, lwork, rwork, lrwork };
    let letters = [joba, jobu, jobv, jobr, jobt, jobp];
    // SAFETY: promised by the caller.
    unsafe { run(letters, (m, n), (a, lda), sva, (u, ldu), (v, ldv), works, iwork, info) }
}

unsafe fn run<T: Scalar>(
    letters: [c_char; 6],
    (m, n): (i32, i32),
    (a, lda): (*mut T, i32),
    sva: *mut T::Real,
    (u, ldu): (*mut T, i32),
    (v, ldv): (*mut T, i32),
    works: Works<T>,
    iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let jobs = Jobs::of(letters)?;
            require(m >= 0, 7)?;
            require(n >= 0 && n <= m, 8)?;
            require(lda >= m, 10)?;
            require(!jobs.left || ldu >= m, 13)?;
            require(!jobs.right || ldv >= n, 15)?;
            let vectors = jobs.left || jobs.right;
            let len = routines::gejsv_scratch::<T>(jobs.condition, vectors, dim(m), dim(n));
            let Works { work, lwork, rwork, lrwork } = works;
            let reals_size = len.reals.max(7);
            if T::IS_COMPLEX && (lwork == -1 || lrwork == -1) {
                let best = T::from_real(super::rounded_up(len.elements.max(1)));
                (*work, *rwork) = (best, super::rounded_up(reals_size));
                if len.elements > 1 {
                    *work.add(1) = best;
                }
                *iwork = len.ints.max(4) as i32;
                return Ok(0);
            }
            let in_work = if T::IS_COMPLEX { len.elements } else { len.elements + len.reals };
            let least = if T::IS_COMPLEX { in_work } else { in_work.max(7) };
            if !T::IS_COMPLEX && lwork == -1 {
                *work = T::from_real(super::rounded_up(least));
                return Ok(0);
            }
            require(usize::try_from(lwork).is_ok_and(|lwork| lwork >= least), 17)?;
            let lrwork = usize::try_from(lrwork);
            require(!T::IS_COMPLEX || lrwork.is_ok_and(|len| len >= reals_size), 19)?;
            if n == 0 {
                array_mut(iwork, 3).fill(0);
                array_mut(rwork, 7).fill(T::Real::ZERO);
                return Ok(0);
            }
            let matrix = Column.matrix_mut(a, m, n, lda);
            let largest = routines::lange(Norm::Max, matrix.rb());
            require(!largest.is_nan() && largest <= T::Real::MAX, 9)?;
            let reals = if T::IS_COMPLEX { rwork } else { work.add(len.elements).cast() };
            let scratch = Scratch {
                elements: array_mut(work, len.elements),
                reals: array_mut(reals, len.reals),
                ints: array_mut(iwork, len.ints),
            };
            let columns = if jobs.all { m } else { n };
            let u = jobs.left.then(|| Column.matrix_mut(u, m, columns, ldu));
            let v = jobs.right.then(|| Column.matrix_mut(v, n, n, ldv));
            let (accuracy, condition) = (jobs.accuracy, jobs.condition);
            let s = slice_mut(sva, n);
            let found = routines::gejsv_in(accuracy, condition, matrix, s, u, v, scratch);
            let none = JacobiReport { rank: 0, nonzero: 0, condition: None };
            let report = found.unwrap_or(none);
            // The values are SVA · WORK(1) / WORK(2): here they need no scaling.
            let (one, zero) = (T::Real::ONE, T::Real::ZERO);
            let condition = report.condition.unwrap_or(-one);
            array_mut(rwork, 7).copy_from_slice(&[one, one, condition, zero, zero, zero, zero]);
            array_mut(iwork, 3).copy_from_slice(&[report.rank as i32, report.nonzero as i32, 0]);
            info_of(found.map(drop), 9)
        });
    }
}
