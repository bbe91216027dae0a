//! QR factorisation with column pivoting, RZ factorisation, and a triangle on top of another.

use super::qr::adjoint;
use super::{array_mut, finish, info_of, scratch, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::side;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{Scalar, Side};
use wasmblas_lapack as routines;
use wasmblas_lapack::ScratchLen;

/// QR factorisation with column pivoting of a real matrix.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn geqp3_real<T: Scalar>(
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    jpvt: *mut i32,
    tau: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe { geqp3(m, n, a, lda, jpvt, tau, work, lwork, null_mut(), info) }
}

/// QR factorisation with column pivoting.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn geqp3<T: Scalar>(
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    jpvt: *mut i32,
    tau: *mut T,
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
            require(lda >= m.max(1), 4)?;
            let best = routines::geqp3_scratch(dim(m), dim(n));
            // The reals of a real routine are the end of WORK.
            let norms = if T::IS_COMPLEX { 0 } else { best.reals };
            let minimum = if m == 0 || n == 0 { 0 } else { (dim(n) + 1).saturating_add(norms) };
            with_work((work, lwork, 8), minimum, best.elements.saturating_add(norms), |work| {
                let elements = work.len().saturating_sub(norms);
                let reals = if work.len() > norms { best.reals } else { 0 };
                let len = ScratchLen { elements, reals, ints: 0 };
                let scratch = scratch(work.as_mut_ptr(), rwork, len);
                let a = Column.matrix_mut(a, m, n, lda);
                let (jpvt, tau) = (slice_mut(jpvt, n), slice_mut(tau, m.min(n)));
                info_of(routines::geqp3_in(a, jpvt, tau, scratch), 5)
            })
        });
    }
}

/// RZ factorisation.
///
/// # Safety
/// As [`geqp3`].
pub unsafe fn tzrzf<T: Scalar>(
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    tau: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= m, 2)?;
            require(lda >= m.max(1), 4)?;
            let minimum = if m == n { 0 } else { dim(m) };
            with_work((work, lwork, 7), minimum, routines::tzrzf_scratch(dim(m)), |work| {
                let a = Column.matrix_mut(a, m, n, lda);
                info_of(routines::tzrzf_in(a, slice_mut(tau, m), work), 5)
            })
        });
    }
}

/// Multiplies by the Z of [`tzrzf`].
///
/// # Safety
/// As [`geqp3`].
pub unsafe fn unmrz<T: Scalar>(
    on: c_char,
    letter: c_char,
    m: i32,
    n: i32,
    k: i32,
    l: i32,
    a: *const T,
    lda: i32,
    tau: *const T,
    c: *mut T,
    ldc: i32,
    work: *mut T,
    lwork: i32,
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
            require(l >= 0 && l <= order, 6)?;
            require(lda >= k.max(1), 8)?;
            require(ldc >= m.max(1), 11)?;
            let best = routines::unmrz_scratch(on, dim(m), dim(n), dim(k));
            with_work((work, lwork, 13), dim(lines), best, |work| {
                let (a, c) = (Column.matrix(a, k, order, lda), Column.matrix_mut(c, m, n, ldc));
                info_of(routines::unmrz_in(on, op, dim(l), a, slice(tau, k), c, work), 6)
            })
        });
    }
}

/// What a routine on a triangle and a pentagonal matrix is: of columns or of rows.
macro_rules! pentagonal {
    ($($factor:ident $one_block:ident $multiply:ident = $in:ident $multiply_in:ident $rows:literal;)+) => {$(
        /// Factorises a triangle and a pentagonal matrix.
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $factor<T: Scalar>(
            m: i32,
            n: i32,
            l: i32,
            nb: i32,
            a: *mut T,
            lda: i32,
            b: *mut T,
            ldb: i32,
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
                    require(l >= 0 && l <= m.min(n), 3)?;
                    let k = if $rows { m } else { n };
                    require(nb >= 1 && (nb <= k || k == 0), 4)?;
                    require(lda >= k.max(1), 6)?;
                    require(ldb >= m.max(1), 8)?;
                    require(ldt >= nb, 10)?;
                    let (a, b) = (Column.matrix_mut(a, k, k, lda), Column.matrix_mut(b, m, n, ldb));
                    let t = Column.matrix_mut(t, nb, k, ldt);
                    let work = array_mut(work, dim(nb) * dim(k));
                    info_of(routines::$in(dim(l), a, b, t, work), 3)
                });
            }
        }

        /// Factorises a triangle and a pentagonal matrix in one block.
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $one_block<T: Scalar>(
            m: i32,
            n: i32,
            l: i32,
            a: *mut T,
            lda: i32,
            b: *mut T,
            ldb: i32,
            t: *mut T,
            ldt: i32,
            info: *mut i32,
        ) {
            // SAFETY: promised by the caller.
            unsafe {
                finish(info, || {
                    require(m >= 0, 1)?;
                    require(n >= 0, 2)?;
                    require(l >= 0 && l <= m.min(n), 3)?;
                    let k = if $rows { m } else { n };
                    require(lda >= k.max(1), 5)?;
                    require(ldb >= m.max(1), 7)?;
                    require(ldt >= k.max(1), 9)?;
                    let (a, b) = (Column.matrix_mut(a, k, k, lda), Column.matrix_mut(b, m, n, ldb));
                    let t = Column.matrix_mut(t, k, k, ldt);
                    info_of(routines::$in(dim(l), a, b, t, &mut []), 3)
                });
            }
        }

        /// Multiplies by the Q of a triangle and a pentagonal matrix.
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $multiply<T: Scalar>(
            on: c_char,
            letter: c_char,
            m: i32,
            n: i32,
            k: i32,
            l: i32,
            nb: i32,
            v: *const T,
            ldv: i32,
            t: *const T,
            ldt: i32,
            a: *mut T,
            lda: i32,
            b: *mut T,
            ldb: i32,
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
                    require(k >= 0, 5)?;
                    require(l >= 0 && l <= k, 6)?;
                    require(nb >= 1 && (nb <= k || k == 0), 7)?;
                    let left = on == Side::Left;
                    let (order, lines) = if left { (m, n) } else { (n, m) };
                    let (v_rows, v_cols) = if $rows { (k, order) } else { (order, k) };
                    require(ldv >= v_rows.max(1), 9)?;
                    require(ldt >= nb, 11)?;
                    let (a_rows, a_cols) = if left { (k, n) } else { (m, k) };
                    require(lda >= a_rows.max(1), 13)?;
                    require(ldb >= m.max(1), 15)?;
                    let v = Column.matrix(v, v_rows, v_cols, ldv);
                    let t = Column.matrix(t, nb, k, ldt);
                    let a = Column.matrix_mut(a, a_rows, a_cols, lda);
                    let b = Column.matrix_mut(b, m, n, ldb);
                    let work = array_mut(work, dim(nb) * dim(lines));
                    info_of(routines::$multiply_in(on, op, dim(l), v, t, a, b, work), 6)
                });
            }
        }
    )+};
}

pentagonal! {
    tpqrt tpqrt2 tpmqrt = tpqrt_in tpmqrt_in false;
    tplqt tplqt2 tpmlqt = tplqt_in tpmlqt_in true;
}
