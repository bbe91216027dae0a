//! Fortran LAPACK: as `fortran`, with the position of an illegal argument in INFO as well.

use crate::checked::{Illegal, require};
use crate::fortran::trans;
use crate::layout::Layout::Column;
use crate::xerbla::report;
use core::ffi::{CStr, c_char};
use wasmblas::Scalar;
use wasmblas_lapack::Error;

/// Runs a routine that returns INFO unless an argument is illegal, stores INFO and reports.
///
/// # Safety
/// `info` must be valid to write to.
unsafe fn finish(name: &CStr, info: *mut i32, routine: impl FnOnce() -> Result<i32, Illegal>) {
    let outcome = routine();
    // SAFETY: promised by the caller.
    unsafe { *info = outcome.unwrap_or_else(|Illegal(position)| -position) };
    if let Err(Illegal(position)) = outcome {
        report(name, position);
    }
}

/// INFO of a computation. What is not checked before it is the pivots a caller passes, argument
/// number `pivots`: netlib trusts them, `wasmblas-lapack` does not.
fn info_of(outcome: Result<(), Error>, pivots: i32) -> Result<i32, Illegal> {
    match outcome {
        Ok(()) => Ok(0),
        Err(Error::Argument(_)) => Err(Illegal(pivots)),
        Err(error) => Ok(error.info()),
    }
}

/// The pivots as a slice; empty ones may be a null pointer.
///
/// # Safety
/// `ipiv` must point to `len` integers unless `len` is below one.
unsafe fn pivots<'a>(ipiv: *const i32, len: i32) -> &'a [i32] {
    match usize::try_from(len) {
        // SAFETY: promised by the caller.
        Ok(len) if len > 0 => unsafe { core::slice::from_raw_parts(ipiv, len) },
        _ => &[],
    }
}

/// The pivots to be written.
///
/// # Safety
/// As [`pivots`], for writing and with nobody else using them meanwhile.
unsafe fn pivots_mut<'a>(ipiv: *mut i32, len: i32) -> &'a mut [i32] {
    match usize::try_from(len) {
        // SAFETY: promised by the caller.
        Ok(len) if len > 0 => unsafe { core::slice::from_raw_parts_mut(ipiv, len) },
        _ => &mut [],
    }
}

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
            info_of(wasmblas_lapack::getrf(a, pivots_mut(ipiv, m.min(n))), 5)
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
            info_of(wasmblas_lapack::getrs(op, a, pivots(ipiv, n), b), 6)
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
            info_of(wasmblas_lapack::gesv(a, pivots_mut(ipiv, n), b), 5)
        });
    }
}
