//! Hermitian positive definite matrices in packed storage.

use super::cholesky_expert::{equed_letter, factors, given_scaled, store_factors, upper_or_lower};
use super::lu_expert::fact;
use super::{finish, info_of, scratch, slice, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{PackedMut, Scalar, Uplo};
use wasmblas_lapack::Error;

/// Runs what changes a packed triangle: UPLO, N, AP, INFO.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
unsafe fn triangle<T: Scalar>(
    (letter, n, ap): (c_char, i32, *mut T),
    info: *mut i32,
    routine: impl FnOnce(PackedMut<'_, T>) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            info_of(routine(Column.packed_mut(ap, uplo, n)), 3)
        });
    }
}

/// UPLO, if it, N and NRHS are legal.
fn system(letter: c_char, n: i32, nrhs: i32) -> Result<Uplo, Illegal> {
    let uplo = uplo(letter).ok_or(Illegal(1))?;
    require(n >= 0, 2)?;
    require(nrhs >= 0, 3)?;
    Ok(uplo)
}

/// Cholesky factorisation.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn pptrf<T: Scalar>(letter: c_char, n: i32, ap: *mut T, info: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe { triangle((letter, n, ap), info, wasmblas_lapack::pptrf) }
}

/// The inverse from the Cholesky factor.
///
/// # Safety
/// As [`pptrf`].
pub unsafe fn pptri<T: Scalar>(letter: c_char, n: i32, ap: *mut T, info: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe { triangle((letter, n, ap), info, wasmblas_lapack::pptri) }
}

/// Solves `A X = B` from the Cholesky factor.
///
/// # Safety
/// As [`pptrf`].
pub unsafe fn pptrs<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    ap: *const T,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = system(letter, n, nrhs)?;
            require(ldb >= n.max(1), 6)?;
            let (ap, b) = (Column.packed(ap, uplo, n), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(wasmblas_lapack::pptrs(ap, b), 4)
        });
    }
}

/// Solves `A X = B` by Cholesky factorisation.
///
/// # Safety
/// As [`pptrf`].
pub unsafe fn ppsv<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    ap: *mut T,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = system(letter, n, nrhs)?;
            require(ldb >= n.max(1), 6)?;
            let (ap, b) = (Column.packed_mut(ap, uplo, n), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(wasmblas_lapack::ppsv(ap, b), 4)
        });
    }
}

/// The condition number from the Cholesky factor.
///
/// # Safety
/// As [`pptrf`].
pub unsafe fn ppcon<T: Scalar>(
    letter: c_char,
    n: i32,
    ap: *const T,
    anorm: T::Real,
    rcond: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(anorm >= <T::Real as Scalar>::ZERO || anorm.is_nan(), 4)?;
            let scratch = scratch(work, extra, wasmblas_lapack::pocon_scratch::<T>(dim(n)));
            let found = wasmblas_lapack::ppcon_in(Column.packed(ap, uplo, n), anorm, scratch);
            *rcond = found.map_err(|_| Illegal(3))?;
            Ok(0)
        });
    }
}

/// Refines solutions and bounds their errors.
///
/// # Safety
/// As [`pptrf`].
pub unsafe fn pprfs<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    ap: *const T,
    afp: *const T,
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
            let uplo = system(letter, n, nrhs)?;
            require(ldb >= n.max(1), 7)?;
            require(ldx >= n.max(1), 9)?;
            let (ap, afp) = (Column.packed(ap, uplo, n), Column.packed(afp, uplo, n));
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let scratch = scratch(work, extra, wasmblas_lapack::porfs_scratch::<T>(dim(n)));
            info_of(wasmblas_lapack::pprfs_in(ap, afp, b, x, ferr, berr, scratch), 4)
        });
    }
}

/// Scale factors.
///
/// # Safety
/// As [`pptrf`].
pub unsafe fn ppequ<T: Scalar>(
    letter: c_char,
    n: i32,
    ap: *const T,
    s: *mut T::Real,
    scond: *mut T::Real,
    amax: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            let found = wasmblas_lapack::ppequ(Column.packed(ap, uplo, n), slice_mut(s, n));
            store_factors(found, (scond, amax))
        });
    }
}

/// Scales a Hermitian matrix where it is worth while.
///
/// # Safety
/// As [`pptrf`].
pub unsafe fn laqhp<T: Scalar>(
    letter: c_char,
    n: i32,
    ap: *mut T,
    s: *const T::Real,
    scond: T::Real,
    amax: T::Real,
    equed: *mut c_char,
) {
    // SAFETY: promised by the caller.
    unsafe {
        let ap = Column.packed_mut(ap, upper_or_lower(letter), n);
        let scaled = wasmblas_lapack::laqhp(ap, slice(s, n), &factors(scond, amax));
        *equed = equed_letter(scaled.unwrap_or_default());
    }
}

/// Scales a symmetric matrix where it is worth while.
///
/// # Safety
/// As [`pptrf`].
pub unsafe fn laqsp<T: Scalar>(
    letter: c_char,
    n: i32,
    ap: *mut T,
    s: *const T::Real,
    scond: T::Real,
    amax: T::Real,
    equed: *mut c_char,
) {
    // SAFETY: promised by the caller.
    unsafe {
        let ap = Column.packed_mut(ap, upper_or_lower(letter), n);
        let scaled = wasmblas_lapack::laqsp(ap, slice(s, n), &factors(scond, amax));
        *equed = equed_letter(scaled.unwrap_or_default());
    }
}

/// Solves `A X = B`, scaled and refined, with condition number and error bounds.
///
/// # Safety
/// As [`pptrf`].
pub unsafe fn ppsvx<T: Scalar>(
    fact_letter: c_char,
    letter: c_char,
    n: i32,
    nrhs: i32,
    ap: *mut T,
    afp: *mut T,
    equed: *mut c_char,
    s: *mut T::Real,
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
            let uplo = uplo(letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(nrhs >= 0, 4)?;
            let s = slice_mut(s, n);
            let mut scaled = given_scaled(fact, equed, 7, s)?;
            require(ldb >= n.max(1), 10)?;
            require(ldx >= n.max(1), 12)?;
            let (ap, afp) = (Column.packed_mut(ap, uplo, n), Column.packed_mut(afp, uplo, n));
            let (b, x) = (Column.matrix_mut(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let memory = scratch(work, extra, wasmblas_lapack::posvx_scratch::<T>(dim(n)));
            let is_scaled = &mut scaled;
            let solved =
                wasmblas_lapack::ppsvx_in(fact, ap, afp, is_scaled, s, b, x, ferr, berr, memory);
            *equed = equed_letter(scaled);
            let (condition, outcome) = solved.map_err(|_| Illegal(6))?;
            *rcond = condition;
            info_of(outcome, 6)
        });
    }
}
