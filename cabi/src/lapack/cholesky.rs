//! Cholesky factorisation and linear systems.

use super::{finish, info_of};
use crate::checked::{Illegal, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{MatMut, Scalar, Uplo};
use wasmblas_lapack::Error;

/// Runs what changes one triangle: UPLO, N, A, LDA, INFO.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
unsafe fn triangle<T: Scalar>(
    (letter, n, a, lda): (c_char, i32, *mut T, i32),
    info: *mut i32,
    routine: impl FnOnce(Uplo, MatMut<'_, T>) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(lda >= n.max(1), 4)?;
            info_of(routine(uplo, Column.matrix_mut(a, n, n, lda)), 3)
        });
    }
}

/// Cholesky factorisation.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn potrf<T: Scalar>(letter: c_char, n: i32, a: *mut T, lda: i32, info: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe { triangle((letter, n, a, lda), info, wasmblas_lapack::potrf) }
}

/// The inverse from the Cholesky factor.
///
/// # Safety
/// As [`potrf`].
pub unsafe fn potri<T: Scalar>(letter: c_char, n: i32, a: *mut T, lda: i32, info: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe { triangle((letter, n, a, lda), info, wasmblas_lapack::potri) }
}

/// `U Uᴴ` or `Lᴴ L`.
///
/// # Safety
/// As [`potrf`].
pub unsafe fn lauum<T: Scalar>(letter: c_char, n: i32, a: *mut T, lda: i32, info: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe { triangle((letter, n, a, lda), info, wasmblas_lapack::lauum) }
}

/// Solves `A X = B` from the Cholesky factor.
///
/// # Safety
/// As [`potrf`].
pub unsafe fn potrs<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    lda: i32,
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
            require(lda >= n.max(1), 5)?;
            require(ldb >= n.max(1), 7)?;
            let (a, b) = (Column.matrix(a, n, n, lda), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(wasmblas_lapack::potrs(uplo, a, b), 4)
        });
    }
}

/// Solves `A X = B` by Cholesky factorisation.
///
/// # Safety
/// As [`potrf`].
pub unsafe fn posv<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
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
            require(lda >= n.max(1), 5)?;
            require(ldb >= n.max(1), 7)?;
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(wasmblas_lapack::posv(uplo, a, b), 4)
        });
    }
}
