//! CS decompositions of partitioned matrices with orthonormal columns.

use super::cs_decomposition::{fit, wanted, with_angles};
use super::{finish, info_of, slice_mut};
use crate::checked::{dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{MatRef, Scalar, VecMut};
use wasmblas_lapack as routines;
use wasmblas_lapack::Error;

/// The CS decomposition of a real matrix.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn uncsd2by1_real<T: Scalar>(
    jobu1: c_char,
    jobu2: c_char,
    jobv1t: c_char,
    m: i32,
    p: i32,
    q: i32,
    x11: *mut T,
    ldx11: i32,
    x21: *mut T,
    ldx21: i32,
    theta: *mut T::Real,
    u1: *mut T,
    ldu1: i32,
    u2: *mut T,
    ldu2: i32,
    v1t: *mut T,
    ldv1t: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        uncsd2by1(
            jobu1, jobu2, jobv1t, m, p, q, x11, ldx11, x21, ldx21, theta, u1, ldu1, u2, ldu2, v1t,
            ldv1t, work, lwork, rwork, 0, iwork, info,
        );
    }
}

/// The CS decomposition.
///
/// # Safety
/// As [`uncsd2by1_real`].
pub unsafe fn uncsd2by1<T: Scalar>(
    jobu1: c_char,
    jobu2: c_char,
    jobv1t: c_char,
    m: i32,
    p: i32,
    q: i32,
    x11: *mut T,
    ldx11: i32,
    x21: *mut T,
    ldx21: i32,
    theta: *mut T::Real,
    u1: *mut T,
    ldu1: i32,
    u2: *mut T,
    ldu2: i32,
    v1t: *mut T,
    ldv1t: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    lrwork: i32,
    _iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 4)?;
            require((0..=m).contains(&p), 5)?;
            require((0..=m).contains(&q), 6)?;
            let blocks = [((x11, ldx11), (p, q)), ((x21, ldx21), (m - p, q))];
            fit(Column, &blocks, 8)?;
            let factors =
                [(jobu1, (u1, ldu1), p), (jobu2, (u2, ldu2), m - p), (jobv1t, (v1t, ldv1t), q)];
            let [u1, u2, v1t] = wanted(Column, factors, 13)?;
            let (above, below, columns) = (dim(p), dim(m - p), dim(q));
            let least = routines::uncsd2by1_least(above, below, columns);
            let best = routines::uncsd2by1_scratch(above, below, columns);
            with_angles((work, lwork), (rwork, lrwork), 19, (least, best), |scratch| {
                let [x11, x21] =
                    blocks.map(|((x, ld), (rows, cols))| Column.matrix_mut(x, rows, cols, ld));
                let theta = slice_mut(theta, p.min(q).min(m - p).min(m - q));
                routines::uncsd2by1_in(x11, x21, theta, u1, u2, v1t, scratch)
            })
        });
    }
}

/// Makes a vector in two parts orthogonal to the columns of a matrix in two blocks with `routine`.
///
/// # Safety
/// As [`uncsd2by1_real`].
unsafe fn orthogonalise<T: Scalar>(
    (m1, m2, n): (i32, i32, i32),
    (x1, incx1): (*mut T, i32),
    (x2, incx2): (*mut T, i32),
    (q1, ldq1): (*const T, i32),
    (q2, ldq2): (*const T, i32),
    (work, lwork): (*mut T, i32),
    info: *mut i32,
    routine: impl FnOnce(
        VecMut<'_, T>,
        VecMut<'_, T>,
        MatRef<'_, T>,
        MatRef<'_, T>,
        &mut [T],
    ) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m1 >= 0, 1)?;
            require(m2 >= 0, 2)?;
            require(n >= 0, 3)?;
            require(incx1 >= 1, 5)?;
            require(incx2 >= 1, 7)?;
            require(ldq1 >= m1.max(1), 9)?;
            require(ldq2 >= m2.max(1), 11)?;
            require(lwork >= n, 13)?;
            let x1 = VecMut::from_raw_parts(x1, dim(m1), incx1 as isize);
            let x2 = VecMut::from_raw_parts(x2, dim(m2), incx2 as isize);
            let (q1, q2) = (Column.matrix(q1, m1, n, ldq1), Column.matrix(q2, m2, n, ldq2));
            info_of(routine(x1, x2, q1, q2, slice_mut(work, n)), 4)
        });
    }
}

/// Makes a vector orthogonal to others, or some other vector if there is nothing left.
///
/// # Safety
/// As [`uncsd2by1_real`].
pub unsafe fn unbdb5<T: Scalar>(
    m1: i32,
    m2: i32,
    n: i32,
    x1: *mut T,
    incx1: i32,
    x2: *mut T,
    incx2: i32,
    q1: *const T,
    ldq1: i32,
    q2: *const T,
    ldq2: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let (x1, x2, q1, q2) = ((x1, incx1), (x2, incx2), (q1, ldq1), (q2, ldq2));
    // SAFETY: promised by the caller.
    unsafe {
        orthogonalise((m1, m2, n), x1, x2, q1, q2, (work, lwork), info, routines::unbdb5_in);
    }
}

/// Makes a vector orthogonal to others, or zero.
///
/// # Safety
/// As [`uncsd2by1_real`].
pub unsafe fn unbdb6<T: Scalar>(
    m1: i32,
    m2: i32,
    n: i32,
    x1: *mut T,
    incx1: i32,
    x2: *mut T,
    incx2: i32,
    q1: *const T,
    ldq1: i32,
    q2: *const T,
    ldq2: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let (x1, x2, q1, q2) = ((x1, incx1), (x2, incx2), (q1, ldq1), (q2, ldq2));
    // SAFETY: promised by the caller.
    unsafe {
        orthogonalise((m1, m2, n), x1, x2, q1, q2, (work, lwork), info, |x1, x2, q1, q2, work| {
            routines::unbdb6_in(x1, x2, q1, q2, work).map(drop)
        });
    }
}
