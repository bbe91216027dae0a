//! Linear systems with tridiagonal matrices.

use super::{finish, info_of, slice, slice_mut};
use crate::checked::{Illegal, require};
use crate::fortran::{trans, uplo};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Scalar, Trans, Uplo};

/// LU factorisation.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gttrf<T: Scalar>(
    n: i32,
    dl: *mut T,
    d: *mut T,
    du: *mut T,
    du2: *mut T,
    ipiv: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            let (dl, d, du) = (slice_mut(dl, n - 1), slice_mut(d, n), slice_mut(du, n - 1));
            let (du2, ipiv) = (slice_mut(du2, n - 2), slice_mut(ipiv, n));
            info_of(wasmblas_lapack::gttrf(dl, d, du, du2, ipiv), 2)
        });
    }
}

/// Solves `op(A) X = B` from the LU factors.
///
/// # Safety
/// As [`gttrf`].
pub unsafe fn gttrs<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    dl: *const T,
    d: *const T,
    du: *const T,
    du2: *const T,
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
            require(nrhs >= 0, 3)?;
            require(ldb >= n.max(1), 10)?;
            let (dl, d, du) = (slice(dl, n - 1), slice(d, n), slice(du, n - 1));
            let (du2, ipiv) = (slice(du2, n - 2), slice(ipiv, n));
            let b = Column.matrix_mut(b, n, nrhs, ldb);
            info_of(wasmblas_lapack::gttrs(op, dl, d, du, du2, ipiv, b), 4)
        });
    }
}

/// Solves `A X = B` by Gaussian elimination.
///
/// # Safety
/// As [`gttrf`].
pub unsafe fn gtsv<T: Scalar>(
    n: i32,
    nrhs: i32,
    dl: *mut T,
    d: *mut T,
    du: *mut T,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            require(nrhs >= 0, 2)?;
            require(ldb >= n.max(1), 7)?;
            let (dl, d, du) = (slice_mut(dl, n - 1), slice_mut(d, n), slice_mut(du, n - 1));
            info_of(wasmblas_lapack::gtsv(dl, d, du, Column.matrix_mut(b, n, nrhs, ldb)), 3)
        });
    }
}

/// `L D Lᴴ`.
///
/// # Safety
/// As [`gttrf`].
pub unsafe fn pttrf<T: Scalar>(n: i32, d: *mut T::Real, e: *mut T, info: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            info_of(wasmblas_lapack::pttrf(slice_mut(d, n), slice_mut(e, n - 1)), 2)
        });
    }
}

/// Solves `A X = B` from the factors of a complex matrix, upper or lower.
///
/// # Safety
/// As [`gttrf`].
pub unsafe fn pttrs<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    d: *const T::Real,
    e: *const T,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(nrhs >= 0, 3)?;
            require(ldb >= n.max(1), 7)?;
            let (d, e) = (slice(d, n), slice(e, n - 1));
            info_of(wasmblas_lapack::pttrs(uplo, d, e, Column.matrix_mut(b, n, nrhs, ldb)), 4)
        });
    }
}

/// Solves `A X = B` from the factors of a real matrix, whose upper and lower ones are the same.
///
/// # Safety
/// As [`gttrf`].
pub unsafe fn pttrs_real<T: Scalar>(
    n: i32,
    nrhs: i32,
    d: *const T::Real,
    e: *const T,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            require(nrhs >= 0, 2)?;
            require(ldb >= n.max(1), 6)?;
            let (d, e, b) = (slice(d, n), slice(e, n - 1), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(wasmblas_lapack::pttrs(Uplo::Lower, d, e, b), 3)
        });
    }
}

/// Solves `A X = B` with a positive definite matrix.
///
/// # Safety
/// As [`gttrf`].
pub unsafe fn ptsv<T: Scalar>(
    n: i32,
    nrhs: i32,
    d: *mut T::Real,
    e: *mut T,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            require(nrhs >= 0, 2)?;
            require(ldb >= n.max(1), 6)?;
            let (d, e, b) =
                (slice_mut(d, n), slice_mut(e, n - 1), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(wasmblas_lapack::ptsv(d, e, b), 3)
        });
    }
}

/// [`gttrs`] with a number for the operation: 0, 1 for the transpose, 2 for the conjugate transpose.
///
/// # Safety
/// As [`gttrf`].
pub unsafe fn gtts2<T: Scalar>(
    itrans: i32,
    n: i32,
    nrhs: i32,
    dl: *const T,
    d: *const T,
    du: *const T,
    du2: *const T,
    ipiv: *const i32,
    b: *mut T,
    ldb: i32,
) {
    let op = match itrans {
        0 => Trans::No,
        1 => Trans::Trans,
        _ => Trans::ConjTrans,
    };
    let n = n.max(0);
    // SAFETY: promised by the caller.
    unsafe {
        let (dl, d, du) = (slice(dl, n - 1), slice(d, n), slice(du, n - 1));
        let (du2, ipiv) = (slice(du2, n - 2), slice(ipiv, n));
        let b = Column.matrix_mut(b, n, nrhs, ldb);
        let solved = wasmblas_lapack::gttrs(op, dl, d, du, du2, ipiv, b);
        debug_assert_eq!(solved, Ok(()));
    }
}

/// [`pttrs`] with a number for the triangle: 1 is the upper one.
///
/// # Safety
/// As [`gttrf`].
pub unsafe fn ptts2<T: Scalar>(
    iuplo: i32,
    n: i32,
    nrhs: i32,
    d: *const T::Real,
    e: *const T,
    b: *mut T,
    ldb: i32,
) {
    let uplo = if iuplo == 1 { Uplo::Upper } else { Uplo::Lower };
    let n = n.max(0);
    // SAFETY: promised by the caller.
    unsafe {
        let (d, e) = (slice(d, n), slice(e, n - 1));
        let solved = wasmblas_lapack::pttrs(uplo, d, e, Column.matrix_mut(b, n, nrhs, ldb));
        debug_assert_eq!(solved, Ok(()));
    }
}

/// [`ptts2`] for a real matrix.
///
/// # Safety
/// As [`gttrf`].
pub unsafe fn ptts2_real<T: Scalar>(
    n: i32,
    nrhs: i32,
    d: *const T::Real,
    e: *const T,
    b: *mut T,
    ldb: i32,
) {
    // SAFETY: promised by the caller.
    unsafe { ptts2(0, n, nrhs, d, e, b, ldb) }
}
