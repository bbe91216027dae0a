//! Condition numbers, refinement and the expert drivers of tridiagonal systems.

use super::lu_expert::fact;
use super::norms::one_or_inf;
use super::{finish, info_of, scratch, slice, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::{trans, uplo};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{Scalar, Uplo};
use wasmblas_lapack::Fact;

/// `F` or `N`, argument number 1; only the other drivers know `E`.
fn factored(letter: c_char) -> Result<Fact, Illegal> {
    fact(letter).filter(|&fact| fact != Fact::Equilibrate).ok_or(Illegal(1))
}

/// The condition number of a real matrix from its LU factors.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gtcon<T: Scalar>(
    letter: c_char,
    n: i32,
    dl: *const T,
    d: *const T,
    du: *const T,
    du2: *const T,
    ipiv: *const i32,
    anorm: T::Real,
    rcond: *mut T::Real,
    work: *mut T,
    iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let norm = one_or_inf(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(anorm.is_nan() || anorm >= <T::Real as Scalar>::ZERO, 8)?;
            let (dl, d, du) = (slice(dl, n - 1), slice(d, n), slice(du, n - 1));
            let (du2, ipiv) = (slice(du2, n - 2), slice(ipiv, n));
            let scratch = scratch(work, iwork, wasmblas_lapack::gtcon_scratch::<T>(dim(n)));
            let found = wasmblas_lapack::gtcon_in(norm, dl, d, du, du2, ipiv, anorm, scratch);
            *rcond = found.map_err(|_| Illegal(7))?;
            Ok(0)
        });
    }
}

/// The condition number of a complex matrix from its LU factors, which takes no integers.
///
/// # Safety
/// As [`gtcon`].
pub unsafe fn gtcon_complex<T: Scalar>(
    letter: c_char,
    n: i32,
    dl: *const T,
    d: *const T,
    du: *const T,
    du2: *const T,
    ipiv: *const i32,
    anorm: T::Real,
    rcond: *mut T::Real,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe { gtcon(letter, n, dl, d, du, du2, ipiv, anorm, rcond, work, null_mut(), info) }
}

/// Refines solutions and bounds their errors.
///
/// # Safety
/// As [`gtcon`].
pub unsafe fn gtrfs<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    dl: *const T,
    d: *const T,
    du: *const T,
    dlf: *const T,
    df: *const T,
    duf: *const T,
    du2: *const T,
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
            require(nrhs >= 0, 3)?;
            require(ldb >= n.max(1), 13)?;
            require(ldx >= n.max(1), 15)?;
            let (dl, d, du) = (slice(dl, n - 1), slice(d, n), slice(du, n - 1));
            let (dlf, df, duf) = (slice(dlf, n - 1), slice(df, n), slice(duf, n - 1));
            let (du2, ipiv) = (slice(du2, n - 2), slice(ipiv, n));
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let memory = scratch(work, extra, wasmblas_lapack::gtrfs_scratch::<T>(dim(n)));
            let done = wasmblas_lapack::gtrfs_in(
                op, dl, d, du, dlf, df, duf, du2, ipiv, b, x, ferr, berr, memory,
            );
            info_of(done, 11)
        });
    }
}

/// Solves `op(A) X = B`, refined, with condition number and error bounds.
///
/// # Safety
/// As [`gtcon`].
pub unsafe fn gtsvx<T: Scalar>(
    fact_letter: c_char,
    letter: c_char,
    n: i32,
    nrhs: i32,
    dl: *const T,
    d: *const T,
    du: *const T,
    dlf: *mut T,
    df: *mut T,
    duf: *mut T,
    du2: *mut T,
    ipiv: *mut i32,
    b: *const T,
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
            let fact = factored(fact_letter)?;
            let op = trans(letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(nrhs >= 0, 4)?;
            require(ldb >= n.max(1), 14)?;
            require(ldx >= n.max(1), 16)?;
            let (dl, d, du) = (slice(dl, n - 1), slice(d, n), slice(du, n - 1));
            let (dlf, df) = (slice_mut(dlf, n - 1), slice_mut(df, n));
            let (duf, du2) = (slice_mut(duf, n - 1), slice_mut(du2, n - 2));
            let ipiv = slice_mut(ipiv, n);
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let memory = scratch(work, extra, wasmblas_lapack::gtsvx_scratch::<T>(dim(n)));
            let solved = wasmblas_lapack::gtsvx_in(
                fact, op, dl, d, du, dlf, df, duf, du2, ipiv, b, x, ferr, berr, memory,
            );
            let (condition, outcome) = solved.map_err(|_| Illegal(12))?;
            *rcond = condition;
            info_of(outcome, 12)
        });
    }
}

/// The condition number of a positive definite matrix from its factors.
///
/// # Safety
/// As [`gtcon`].
pub unsafe fn ptcon<T: Scalar>(
    n: i32,
    d: *const T::Real,
    e: *const T,
    anorm: T::Real,
    rcond: *mut T::Real,
    work: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            require(anorm.is_nan() || anorm >= <T::Real as Scalar>::ZERO, 4)?;
            let (d, e, work) = (slice(d, n), slice(e, n - 1), slice_mut(work, n));
            *rcond = wasmblas_lapack::ptcon_in(d, e, anorm, work).map_err(|_| Illegal(2))?;
            Ok(0)
        });
    }
}

/// Refines solutions of a complex positive definite system, with the superdiagonals or the
/// subdiagonals, and bounds their errors.
///
/// # Safety
/// As [`gtcon`].
pub unsafe fn ptrfs<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    d: *const T::Real,
    e: *const T,
    df: *const T::Real,
    ef: *const T,
    b: *const T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            let (system, sides) = ((d, e, df, ef), (b, ldb, x, ldx));
            refine(uplo, (n, nrhs), 2, system, sides, (ferr, berr), work, rwork)
        });
    }
}

/// Refines solutions of a real positive definite system and bounds their errors.
///
/// # Safety
/// As [`gtcon`].
pub unsafe fn ptrfs_real<T: Scalar>(
    n: i32,
    nrhs: i32,
    d: *const T::Real,
    e: *const T,
    df: *const T::Real,
    ef: *const T,
    b: *const T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (system, sides) = ((d, e, df, ef), (b, ldb, x, ldx));
            refine(Uplo::Lower, (n, nrhs), 1, system, sides, (ferr, berr), work, null_mut())
        });
    }
}

/// The common part of [`ptrfs`] and [`ptrfs_real`]; N is argument number `first`.
///
/// # Safety
/// As [`gtcon`].
unsafe fn refine<T: Scalar>(
    uplo: Uplo,
    (n, nrhs): (i32, i32),
    first: i32,
    (d, e, df, ef): (*const T::Real, *const T, *const T::Real, *const T),
    (b, ldb, x, ldx): (*const T, i32, *mut T, i32),
    (ferr, berr): (*mut T::Real, *mut T::Real),
    work: *mut T,
    rwork: *mut T::Real,
) -> Result<i32, Illegal> {
    require(n >= 0, first)?;
    require(nrhs >= 0, first + 1)?;
    require(ldb >= n.max(1), first + 7)?;
    require(ldx >= n.max(1), first + 9)?;
    // SAFETY: promised by the caller.
    unsafe {
        let (d, e, df, ef) = (slice(d, n), slice(e, n - 1), slice(df, n), slice(ef, n - 1));
        let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
        let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
        let memory = scratch(work, rwork, wasmblas_lapack::ptrfs_scratch::<T>(dim(n)));
        let done = wasmblas_lapack::ptrfs_in(uplo, d, e, df, ef, b, x, ferr, berr, memory);
        info_of(done, first + 2)
    }
}

/// Solves `A X = B` with a complex positive definite matrix, refined, with condition number and error
/// bounds.
///
/// # Safety
/// As [`gtcon`].
pub unsafe fn ptsvx<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    d: *const T::Real,
    e: *const T,
    df: *mut T::Real,
    ef: *mut T,
    b: *const T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    rcond: *mut T::Real,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let fact = factored(letter)?;
            require(n >= 0, 2)?;
            require(nrhs >= 0, 3)?;
            require(ldb >= n.max(1), 9)?;
            require(ldx >= n.max(1), 11)?;
            let (d, e) = (slice(d, n), slice(e, n - 1));
            let (df, ef) = (slice_mut(df, n), slice_mut(ef, n - 1));
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let memory = scratch(work, rwork, wasmblas_lapack::ptrfs_scratch::<T>(dim(n)));
            let solved = wasmblas_lapack::ptsvx_in(fact, d, e, df, ef, b, x, ferr, berr, memory);
            let (condition, outcome) = solved.map_err(|_| Illegal(6))?;
            *rcond = condition;
            info_of(outcome, 6)
        });
    }
}

/// [`ptsvx`] with a real matrix, whose workspace is in one piece.
///
/// # Safety
/// As [`gtcon`].
pub unsafe fn ptsvx_real<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    d: *const T::Real,
    e: *const T,
    df: *mut T::Real,
    ef: *mut T,
    b: *const T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    rcond: *mut T::Real,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    info: *mut i32,
) {
    let none = null_mut();
    // SAFETY: promised by the caller.
    unsafe {
        ptsvx(letter, n, nrhs, d, e, df, ef, b, ldb, x, ldx, rcond, ferr, berr, work, none, info);
    }
}
