//! Linear systems with band matrices.

use super::lu::equed_letter;
use super::lu_expert::{equed, fact};
use super::norms::one_or_inf;
use super::{finish, info_of, scratch, slice, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::trans;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{BandRef, Scalar};
use wasmblas_lapack::{BandMut, Equed, Equilibration, Error, Fact, Solved};

/// A band matrix that is written.
///
/// # Safety
/// As [`BandMut::from_raw_parts`].
pub(super) unsafe fn band_mut<'a, T>(
    ab: *mut T,
    (m, n): (i32, i32),
    (kl, ku): (i32, i32),
    ldab: i32,
) -> BandMut<'a, T> {
    let (below, above) = (dim(kl), dim(ku));
    // SAFETY: promised by the caller.
    unsafe { BandMut::from_raw_parts(ab, dim(m), dim(n), below, above, ldab as isize) }
}

/// Whether a leading dimension has room for so many diagonals next to the main one.
pub(super) fn holds(ldab: i32, diagonals: &[i32]) -> bool {
    i64::from(ldab) > diagonals.iter().map(|&k| i64::from(k)).sum()
}

/// LU factorisation with row interchanges.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gbtrf<T: Scalar>(
    m: i32,
    n: i32,
    kl: i32,
    ku: i32,
    ab: *mut T,
    ldab: i32,
    ipiv: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            require(kl >= 0, 3)?;
            require(ku >= 0, 4)?;
            require(holds(ldab, &[kl, kl, ku]), 6)?;
            let a = band_mut(ab, (m, n), (kl, kl + ku), ldab);
            info_of(wasmblas_lapack::gbtrf(a, slice_mut(ipiv, m.min(n))), 5)
        });
    }
}

/// Solves `op(A) X = B` from the LU factors.
///
/// # Safety
/// As [`gbtrf`].
pub unsafe fn gbtrs<T: Scalar>(
    letter: c_char,
    n: i32,
    kl: i32,
    ku: i32,
    nrhs: i32,
    ab: *const T,
    ldab: i32,
    ipiv: *const i32,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let op = trans(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(kl >= 0, 3)?;
            require(ku >= 0, 4)?;
            require(nrhs >= 0, 5)?;
            require(holds(ldab, &[kl, kl, ku]), 7)?;
            require(ldb >= n.max(1), 10)?;
            let a = Column.band(ab, (n, n), (kl, kl + ku), ldab);
            let b = Column.matrix_mut(b, n, nrhs, ldb);
            info_of(wasmblas_lapack::gbtrs(op, a, slice(ipiv, n), b), 8)
        });
    }
}

/// Solves `A X = B` by LU factorisation.
///
/// # Safety
/// As [`gbtrf`].
pub unsafe fn gbsv<T: Scalar>(
    n: i32,
    kl: i32,
    ku: i32,
    nrhs: i32,
    ab: *mut T,
    ldab: i32,
    ipiv: *mut i32,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            require(kl >= 0, 2)?;
            require(ku >= 0, 3)?;
            require(nrhs >= 0, 4)?;
            require(holds(ldab, &[kl, kl, ku]), 6)?;
            require(ldb >= n.max(1), 9)?;
            let a = band_mut(ab, (n, n), (kl, kl + ku), ldab);
            let b = Column.matrix_mut(b, n, nrhs, ldb);
            info_of(wasmblas_lapack::gbsv(a, slice_mut(ipiv, n), b), 7)
        });
    }
}

/// The condition number from the LU factors.
///
/// # Safety
/// As [`gbtrf`].
pub unsafe fn gbcon<T: Scalar>(
    letter: c_char,
    n: i32,
    kl: i32,
    ku: i32,
    ab: *const T,
    ldab: i32,
    ipiv: *const i32,
    anorm: T::Real,
    rcond: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let norm = one_or_inf(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(kl >= 0, 3)?;
            require(ku >= 0, 4)?;
            require(holds(ldab, &[kl, kl, ku]), 6)?;
            require(anorm.is_nan() || anorm >= <T::Real as Scalar>::ZERO, 8)?;
            let a = Column.band(ab, (n, n), (kl, kl + ku), ldab);
            let scratch = scratch(work, extra, wasmblas_lapack::gbcon_scratch::<T>(dim(n)));
            let found = wasmblas_lapack::gbcon_in(norm, a, slice(ipiv, n), anorm, scratch);
            *rcond = found.map_err(|_| Illegal(7))?;
            Ok(0)
        });
    }
}

/// Refines solutions and bounds their errors.
///
/// # Safety
/// As [`gbtrf`].
pub unsafe fn gbrfs<T: Scalar>(
    letter: c_char,
    n: i32,
    kl: i32,
    ku: i32,
    nrhs: i32,
    ab: *const T,
    ldab: i32,
    afb: *const T,
    ldafb: i32,
    ipiv: *const i32,
    b: *const T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let op = trans(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(kl >= 0, 3)?;
            require(ku >= 0, 4)?;
            require(nrhs >= 0, 5)?;
            require(holds(ldab, &[kl, ku]), 7)?;
            require(holds(ldafb, &[kl, kl, ku]), 9)?;
            require(ldb >= n.max(1), 12)?;
            require(ldx >= n.max(1), 14)?;
            let a = Column.band(ab, (n, n), (kl, ku), ldab);
            let af = Column.band(afb, (n, n), (kl, kl + ku), ldafb);
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let scratch = scratch(work, extra, wasmblas_lapack::gbrfs_scratch::<T>(dim(n)));
            let ipiv = slice(ipiv, n);
            info_of(wasmblas_lapack::gbrfs_in(op, a, af, ipiv, b, x, ferr, berr, scratch), 10)
        });
    }
}

/// Defines a routine that finds row and column scalings.
macro_rules! scalings {
    ($doc:literal, $name:ident) => {
        #[doc = $doc]
        ///
        /// # Safety
        /// As [`gbtrf`].
        pub unsafe fn $name<T: Scalar>(
            m: i32,
            n: i32,
            kl: i32,
            ku: i32,
            ab: *const T,
            ldab: i32,
            r: *mut T::Real,
            c: *mut T::Real,
            rowcnd: *mut T::Real,
            colcnd: *mut T::Real,
            amax: *mut T::Real,
            info: *mut i32,
        ) {
            let (place, found) = ((m, n, kl, ku, ab, ldab), (rowcnd, colcnd, amax));
            // SAFETY: promised by the caller.
            unsafe {
                finish(info, || equilibrate(wasmblas_lapack::$name, place, r, c, found));
            }
        }
    };
}

scalings!("Row and column scalings.", gbequ);
scalings!("Row and column scalings by powers of two.", gbequb);

/// The common part of [`gbequ`] and [`gbequb`].
///
/// # Safety
/// As [`gbtrf`].
unsafe fn equilibrate<T: Scalar>(
    routine: impl FnOnce(
        BandRef<'_, T>,
        &mut [T::Real],
        &mut [T::Real],
    ) -> Result<Equilibration<T::Real>, Error>,
    (m, n, kl, ku, ab, ldab): (i32, i32, i32, i32, *const T, i32),
    r: *mut T::Real,
    c: *mut T::Real,
    (rowcnd, colcnd, amax): (*mut T::Real, *mut T::Real, *mut T::Real),
) -> Result<i32, Illegal> {
    require(m >= 0, 1)?;
    require(n >= 0, 2)?;
    require(kl >= 0, 3)?;
    require(ku >= 0, 4)?;
    require(holds(ldab, &[kl, ku]), 6)?;
    // SAFETY: promised by the caller.
    unsafe {
        let a = Column.band(ab, (m, n), (kl, ku), ldab);
        let found = routine(a, slice_mut(r, m), slice_mut(c, n)).map_err(|_| Illegal(5))?;
        (*rowcnd, *colcnd, *amax) = (found.row_ratio, found.col_ratio, found.largest);
        Ok(found.zero.map_or(0, |line| line as i32))
    }
}

/// Scales a matrix where it is worth while.
///
/// # Safety
/// As [`gbtrf`].
pub unsafe fn laqgb<T: Scalar>(
    m: i32,
    n: i32,
    kl: i32,
    ku: i32,
    ab: *mut T,
    ldab: i32,
    r: *const T::Real,
    c: *const T::Real,
    rowcnd: T::Real,
    colcnd: T::Real,
    amax: T::Real,
    equed: *mut c_char,
) {
    let found = Equilibration { row_ratio: rowcnd, col_ratio: colcnd, largest: amax, zero: None };
    // SAFETY: promised by the caller.
    unsafe {
        let a = band_mut(ab, (m, n), (kl, ku), ldab);
        let scaled = wasmblas_lapack::laqgb(a, slice(r, m), slice(c, n), &found);
        *equed = equed_letter(scaled.unwrap_or_default());
    }
}

/// Solves `op(A) X = B`, scaled and refined, with condition number and error bounds.
///
/// # Safety
/// As [`gbtrf`].
pub unsafe fn gbsvx<T: Scalar>(
    fact_letter: c_char,
    letter: c_char,
    n: i32,
    kl: i32,
    ku: i32,
    nrhs: i32,
    ab: *mut T,
    ldab: i32,
    afb: *mut T,
    ldafb: i32,
    ipiv: *mut i32,
    equed_place: *mut c_char,
    r: *mut T::Real,
    c: *mut T::Real,
    b: *mut T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    rcond: *mut T::Real,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let fact = fact(fact_letter).ok_or(Illegal(1))?;
            let op = trans(letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(kl >= 0, 4)?;
            require(ku >= 0, 5)?;
            require(nrhs >= 0, 6)?;
            require(holds(ldab, &[kl, ku]), 8)?;
            require(holds(ldafb, &[kl, kl, ku]), 10)?;
            let (r, c) = (slice_mut(r, n), slice_mut(c, n));
            let mut scaled = Equed::No;
            if fact == Fact::Factored {
                scaled = equed(*equed_place).ok_or(Illegal(12))?;
                let positive = |factors: &[T::Real]| factors.iter().all(|&x| x > T::Real::ZERO);
                require(!scaled.rows() || positive(r), 13)?;
                require(!scaled.cols() || positive(c), 14)?;
            }
            require(ldb >= n.max(1), 16)?;
            require(ldx >= n.max(1), 18)?;
            let a = band_mut(ab, (n, n), (kl, ku), ldab);
            let af = band_mut(afb, (n, n), (kl, kl + ku), ldafb);
            let (b, x) = (Column.matrix_mut(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let memory = scratch(work, extra, wasmblas_lapack::gbsvx_scratch::<T>(dim(n)));
            let (ipiv, place) = (slice_mut(ipiv, n), &mut scaled);
            let solved = wasmblas_lapack::gbsvx_in(
                fact, op, a, af, ipiv, place, r, c, b, x, ferr, berr, memory,
            );
            *equed_place = equed_letter(scaled);
            let Solved { rcond: condition, growth, outcome } = solved.map_err(|_| Illegal(11))?;
            *rcond = condition;
            // The first real of the workspace: of WORK, or of RWORK of a complex routine.
            *if T::IS_COMPLEX { extra.cast() } else { work.cast() } = growth;
            info_of(outcome, 11)
        });
    }
}
