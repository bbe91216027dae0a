//! LU factorisation and linear systems.

use super::{finish, info_of, slice, slice_mut};
use crate::checked::{Illegal, require};
use crate::fortran::trans;
use crate::layout::Layout::Column;
use core::ffi::{CStr, c_char};
use wasmblas::Scalar;

/// LU factorisation with row interchanges.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn getrf<T: Scalar>(
    name: &CStr,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    ipiv: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(name, info, || {
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            require(lda >= m.max(1), 4)?;
            let a = Column.matrix_mut(a, m, n, lda);
            info_of(wasmblas_lapack::getrf(a, slice_mut(ipiv, m.min(n))), 5)
        });
    }
}

/// Solves `op(A) X = B` from the LU factors.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn getrs<T: Scalar>(
    name: &CStr,
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    lda: i32,
    ipiv: *const i32,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(name, info, || {
            let op = trans(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(nrhs >= 0, 3)?;
            require(lda >= n.max(1), 5)?;
            require(ldb >= n.max(1), 8)?;
            let (a, b) = (Column.matrix(a, n, n, lda), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(wasmblas_lapack::getrs(op, a, slice(ipiv, n), b), 6)
        });
    }
}

/// Solves `A X = B` by LU factorisation.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn gesv<T: Scalar>(
    name: &CStr,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    ipiv: *mut i32,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(name, info, || {
            require(n >= 0, 1)?;
            require(nrhs >= 0, 2)?;
            require(lda >= n.max(1), 4)?;
            require(ldb >= n.max(1), 7)?;
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(wasmblas_lapack::gesv(a, slice_mut(ipiv, n), b), 5)
        });
    }
}
