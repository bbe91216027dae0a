//! Factorisations that keep the factors T of their block reflectors.

use super::qr::adjoint;
use super::{array_mut, finish, info_of};
use crate::checked::{Illegal, dim, require};
use crate::fortran::side;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Scalar, Side};

/// QR factorisation with blocks of `nb` columns.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn geqrt<T: Scalar>(
    m: i32,
    n: i32,
    nb: i32,
    a: *mut T,
    lda: i32,
    t: *mut T,
    ldt: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            let k = m.min(n);
            require(nb >= 1 && (nb <= k || k == 0), 3)?;
            require(lda >= m.max(1), 5)?;
            require(ldt >= nb, 7)?;
            let (a, t) = (Column.matrix_mut(a, m, n, lda), Column.matrix_mut(t, nb, k, ldt));
            let work = array_mut(work, dim(nb) * dim(n));
            info_of(wasmblas_lapack::geqrt_in(a, t, work), 6)
        });
    }
}

/// QR factorisation in one block.
///
/// # Safety
/// As [`geqrt`].
pub unsafe fn geqrt3<T: Scalar>(
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    t: *mut T,
    ldt: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 2)?;
            require(m >= n, 1)?;
            require(lda >= m.max(1), 4)?;
            require(ldt >= n.max(1), 6)?;
            let (a, t) = (Column.matrix_mut(a, m, n, lda), Column.matrix_mut(t, n, n, ldt));
            info_of(wasmblas_lapack::geqrt_in(a, t, &mut []), 5)
        });
    }
}

/// LQ factorisation with blocks of `mb` rows.
///
/// # Safety
/// As [`geqrt`].
pub unsafe fn gelqt<T: Scalar>(
    m: i32,
    n: i32,
    mb: i32,
    a: *mut T,
    lda: i32,
    t: *mut T,
    ldt: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            let k = m.min(n);
            require(mb >= 1 && (mb <= k || k == 0), 3)?;
            require(lda >= m.max(1), 5)?;
            require(ldt >= mb, 7)?;
            let (a, t) = (Column.matrix_mut(a, m, n, lda), Column.matrix_mut(t, mb, k, ldt));
            let work = array_mut(work, dim(mb) * dim(m));
            info_of(wasmblas_lapack::gelqt_in(a, t, work), 6)
        });
    }
}

/// LQ factorisation in one block.
///
/// # Safety
/// As [`geqrt`].
pub unsafe fn gelqt3<T: Scalar>(
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    t: *mut T,
    ldt: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= m, 2)?;
            require(lda >= m.max(1), 4)?;
            require(ldt >= m.max(1), 6)?;
            let (a, t) = (Column.matrix_mut(a, m, n, lda), Column.matrix_mut(t, m, m, ldt));
            info_of(wasmblas_lapack::gelqt_in(a, t, &mut []), 5)
        });
    }
}

/// Multiplies by the Q of [`geqrt`].
///
/// # Safety
/// As [`geqrt`].
pub unsafe fn gemqrt<T: Scalar>(
    on: c_char,
    letter: c_char,
    m: i32,
    n: i32,
    k: i32,
    nb: i32,
    v: *const T,
    ldv: i32,
    t: *const T,
    ldt: i32,
    c: *mut T,
    ldc: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let on = side(on).ok_or(Illegal(1))?;
            let op = adjoint::<T>(letter).ok_or(Illegal(2))?;
            require(m >= 0, 3)?;
            require(n >= 0, 4)?;
            let (order, lines) = if on == Side::Left { (m, n) } else { (n, m) };
            require(k >= 0 && k <= order, 5)?;
            require(nb >= 1 && (nb <= k || k == 0), 6)?;
            require(ldv >= order.max(1), 8)?;
            require(ldt >= nb, 10)?;
            require(ldc >= m.max(1), 12)?;
            let (v, t) = (Column.matrix(v, order, k, ldv), Column.matrix(t, nb, k, ldt));
            let c = Column.matrix_mut(c, m, n, ldc);
            let work = array_mut(work, dim(nb) * dim(lines));
            info_of(wasmblas_lapack::gemqrt_in(on, op, v, t, c, work), 9)
        });
    }
}

/// Multiplies by the Q of [`gelqt`].
///
/// # Safety
/// As [`geqrt`].
pub unsafe fn gemlqt<T: Scalar>(
    on: c_char,
    letter: c_char,
    m: i32,
    n: i32,
    k: i32,
    mb: i32,
    v: *const T,
    ldv: i32,
    t: *const T,
    ldt: i32,
    c: *mut T,
    ldc: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let on = side(on).ok_or(Illegal(1))?;
            let op = adjoint::<T>(letter).ok_or(Illegal(2))?;
            require(m >= 0, 3)?;
            require(n >= 0, 4)?;
            let (order, lines) = if on == Side::Left { (m, n) } else { (n, m) };
            require(k >= 0 && k <= order, 5)?;
            require(mb >= 1 && (mb <= k || k == 0), 6)?;
            require(ldv >= k.max(1), 8)?;
            require(ldt >= mb, 10)?;
            require(ldc >= m.max(1), 12)?;
            let (v, t) = (Column.matrix(v, k, order, ldv), Column.matrix(t, mb, k, ldt));
            let c = Column.matrix_mut(c, m, n, ldc);
            let work = array_mut(work, dim(mb) * dim(lines));
            info_of(wasmblas_lapack::gemlqt_in(on, op, v, t, c, work), 9)
        });
    }
}
