//! Least squares problems by the singular value decomposition.

use super::svd::{in_work, split};
use super::{finish, info_of, slice_mut, with_work};
use crate::checked::{dim, require};
use crate::layout::Layout::Column;
use core::ptr::null_mut;
use wasmblas::Scalar;
use wasmblas_lapack as routines;
use wasmblas_lapack::ScratchLen;

/// Least squares problems of any rank by QR iteration, real.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gelss_real<T: Scalar>(
    m: i32,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    s: *mut T::Real,
    rcond: T::Real,
    rank: *mut i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        gelss(m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork, rwork, info);
    }
}

/// Least squares problems of any rank by QR iteration.
///
/// # Safety
/// As [`gelss_real`].
pub unsafe fn gelss<T: Scalar>(
    m: i32,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    s: *mut T::Real,
    rcond: T::Real,
    rank: *mut i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            require(nrhs >= 0, 3)?;
            require(lda >= m.max(1), 5)?;
            require(ldb >= m.max(n).max(1), 7)?;
            let (rows, cols, count) = (dim(m), dim(n), dim(nrhs));
            let least = routines::gelss_least::<T>(rows, cols, count);
            let best = routines::gelss_scratch::<T>(rows, cols, count);
            let minimum = if m == 0 || n == 0 { 0 } else { in_work::<T>(least) };
            with_work((work, lwork, 12), minimum, in_work::<T>(best), |work| {
                if m == 0 || n == 0 {
                    *rank = 0;
                    return Ok(0);
                }
                let scratch = split(work, rwork, null_mut(), least);
                let a = Column.matrix_mut(a, m, n, lda);
                let b = Column.matrix_mut(b, m.max(n), nrhs, ldb);
                let found = routines::gelss_in(a, b, slice_mut(s, m.min(n)), rcond, scratch);
                *rank = found.map_or(0, |rank| rank as i32);
                info_of(found.map(drop), 4)
            })
        });
    }
}

/// Least squares problems of any rank by divide and conquer, real.
///
/// # Safety
/// As [`gelss_real`].
pub unsafe fn gelsd_real<T: Scalar>(
    m: i32,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    s: *mut T::Real,
    rcond: T::Real,
    rank: *mut i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        gelsd(m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork, rwork, iwork, info);
    }
}

/// Least squares problems of any rank by divide and conquer. It takes no more of RWORK and IWORK
/// than their documented sizes, which are in RWORK(1) and IWORK(1) afterwards.
///
/// # Safety
/// As [`gelss_real`].
pub unsafe fn gelsd<T: Scalar>(
    m: i32,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    s: *mut T::Real,
    rcond: T::Real,
    rank: *mut i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            require(nrhs >= 0, 3)?;
            require(lda >= m.max(1), 5)?;
            require(ldb >= m.max(n).max(1), 7)?;
            let (rows, cols, count) = (dim(m), dim(n), dim(nrhs));
            let least = routines::gelss_least::<T>(rows, cols, count);
            let best = routines::gelsd_scratch::<T>(rows, cols, count);
            let minimum = if m == 0 || n == 0 { 0 } else { in_work::<T>(least) };
            let outcome = with_work((work, lwork, 12), minimum, in_work::<T>(best), |work| {
                if m == 0 || n == 0 {
                    *rank = 0;
                    return Ok(0);
                }
                let len = ScratchLen { reals: least.reals, ..best };
                let scratch = split(work, rwork, iwork, len);
                let a = Column.matrix_mut(a, m, n, lda);
                let b = Column.matrix_mut(b, m.max(n), nrhs, ldb);
                let found = routines::gelsd_in(a, b, slice_mut(s, m.min(n)), rcond, scratch);
                *rank = found.map_or(0, |rank| rank as i32);
                info_of(found.map(drop), 4)
            })?;
            *iwork = best.ints.max(1) as i32;
            if T::IS_COMPLEX {
                *rwork = super::rounded_up(least.reals.max(1));
            }
            Ok(outcome)
        });
    }
}
