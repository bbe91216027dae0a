//! Least squares problems, and the generalised factorisations behind them.

use super::qr::adjoint;
use super::{finish, info_of, rounded_up, scratch, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{MatMut, Scalar};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Error, Extreme, ScratchLen};

/// Least squares problems of full rank.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gels<T: Scalar>(
    letter: c_char,
    m: i32,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let op = adjoint::<T>(letter).ok_or(Illegal(1))?;
            require(m >= 0, 2)?;
            require(n >= 0, 3)?;
            require(nrhs >= 0, 4)?;
            require(lda >= m.max(1), 6)?;
            require(ldb >= m.max(n).max(1), 8)?;
            let k = dim(m.min(n));
            let best = routines::gels_scratch(dim(m), dim(n), dim(nrhs));
            with_work((work, lwork, 10), k + k.max(dim(nrhs)), best, |work| {
                let a = Column.matrix_mut(a, m, n, lda);
                let b = Column.matrix_mut(b, m.max(n), nrhs, ldb);
                info_of(routines::gels_in(op, a, b, work), 5)
            })
        });
    }
}

/// Least squares problems of full rank, of which netlib takes tall or wide matrices in pieces. The
/// recursive panels of [`gels`] do as well by the cache in one; workspace is needed as there.
///
/// # Safety
/// As [`gels`].
pub unsafe fn getsls<T: Scalar>(
    letter: c_char,
    m: i32,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // Only here LWORK = -2 asks for the minimum.
    const ASK_MINIMUM: i32 = -2;
    // SAFETY: promised by the caller.
    unsafe {
        let asked = if lwork == ASK_MINIMUM { -1 } else { lwork };
        gels(letter, m, n, nrhs, a, lda, b, ldb, work, asked, info);
        if lwork == ASK_MINIMUM && *info == 0 {
            let k = dim(m.min(n));
            *work = T::from_real(rounded_up(k.saturating_add(k.max(dim(nrhs))).max(1)));
        }
    }
}

/// Least squares problems of any rank, real.
///
/// # Safety
/// As [`gels`].
pub unsafe fn gelsy_real<T: Scalar>(
    m: i32,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    jpvt: *mut i32,
    rcond: T::Real,
    rank: *mut i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        gelsy(m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank, work, lwork, rwork, info);
    }
}

/// Least squares problems of any rank.
///
/// # Safety
/// As [`gels`].
pub unsafe fn gelsy<T: Scalar>(
    m: i32,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    jpvt: *mut i32,
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
            let (k, order, count) = (dim(m.min(n)), dim(n), dim(nrhs));
            let least = if T::IS_COMPLEX {
                (2 * k).max(order + 1)
            } else {
                order.saturating_mul(3).saturating_add(1)
            };
            // In netlib only the real routine asks for nothing where there is nothing to do.
            let nothing = !T::IS_COMPLEX && (k == 0 || nrhs == 0);
            let minimum =
                if nothing { 0 } else { k.saturating_add(least.max(k.saturating_add(count))) };
            let best = routines::gelsy_scratch::<T>(dim(m), order, count);
            with_work((work, lwork, 12), minimum, best.elements, |work| {
                let len = ScratchLen { elements: work.len(), ..best };
                let scratch = scratch(work.as_mut_ptr(), rwork, len);
                let a = Column.matrix_mut(a, m, n, lda);
                let b = Column.matrix_mut(b, m.max(n), nrhs, ldb);
                let outcome = routines::gelsy_in(a, b, slice_mut(jpvt, n), rcond, scratch);
                if let Ok(found) = outcome {
                    *rank = found as i32;
                }
                info_of(outcome.map(drop), 4)
            })
        });
    }
}

type Both<T> = fn(MatMut<'_, T>, &mut [T], MatMut<'_, T>, &mut [T], &mut [T]) -> Result<(), Error>;

/// A matrix with its shape.
type Shaped<T> = (*mut T, i32, i32, i32);

/// Factorises A and B with `routine`; the position of LDB is 8, that of LDA 5, that of LWORK 11.
///
/// # Safety
/// As [`gels`].
unsafe fn factor_both<T: Scalar>(
    dims: [i32; 3],
    (routine, best): (Both<T>, usize),
    (a, m_a, n_a, lda): Shaped<T>,
    tau_a: *mut T,
    (b, m_b, n_b, ldb): Shaped<T>,
    tau_b: *mut T,
    (work, lwork): (*mut T, i32),
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            for (at, dim) in dims.into_iter().enumerate() {
                require(dim >= 0, at as i32 + 1)?;
            }
            require(lda >= m_a.max(1), 5)?;
            require(ldb >= m_b.max(1), 8)?;
            let minimum = dims.into_iter().map(dim).fold(1, usize::max);
            with_work((work, lwork, 11), minimum, best, |work| {
                let (a, b) =
                    (Column.matrix_mut(a, m_a, n_a, lda), Column.matrix_mut(b, m_b, n_b, ldb));
                let (tau_a, tau_b) =
                    (slice_mut(tau_a, m_a.min(n_a)), slice_mut(tau_b, m_b.min(n_b)));
                info_of(routine(a, tau_a, b, tau_b, work), 4)
            })
        });
    }
}

/// Generalised QR factorisation.
///
/// # Safety
/// As [`gels`].
pub unsafe fn ggqrf<T: Scalar>(
    n: i32,
    m: i32,
    p: i32,
    a: *mut T,
    lda: i32,
    tau_a: *mut T,
    b: *mut T,
    ldb: i32,
    tau_b: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let best = routines::ggqrf_scratch(dim(n), dim(m), dim(p));
    let routine: (Both<T>, _) = (routines::ggqrf_in, best);
    let (a, b, work) = ((a, n, m, lda), (b, n, p, ldb), (work, lwork));
    // SAFETY: promised by the caller.
    unsafe { factor_both([n, m, p], routine, a, tau_a, b, tau_b, work, info) }
}

/// Generalised RQ factorisation.
///
/// # Safety
/// As [`gels`].
pub unsafe fn ggrqf<T: Scalar>(
    m: i32,
    p: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    tau_a: *mut T,
    b: *mut T,
    ldb: i32,
    tau_b: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let best = routines::ggrqf_scratch(dim(m), dim(p), dim(n));
    let routine: (Both<T>, _) = (routines::ggrqf_in, best);
    let (a, b, work) = ((a, m, n, lda), (b, p, n, ldb), (work, lwork));
    // SAFETY: promised by the caller.
    unsafe { factor_both([m, p, n], routine, a, tau_a, b, tau_b, work, info) }
}

/// The sum of three dimensions, as far as a size goes.
fn total(m: i32, n: i32, p: i32) -> usize {
    dim(m).saturating_add(dim(n)).saturating_add(dim(p))
}

/// Least squares problem with linear constraints.
///
/// # Safety
/// As [`gels`].
pub unsafe fn gglse<T: Scalar>(
    m: i32,
    n: i32,
    p: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    c: *mut T,
    d: *mut T,
    x: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            require(p >= 0 && p <= n && n - p <= m, 3)?;
            require(lda >= m.max(1), 5)?;
            require(ldb >= p.max(1), 7)?;
            let minimum = if n == 0 { 1 } else { total(m, n, p) };
            let best = routines::gglse_scratch(dim(m), dim(n), dim(p));
            with_work((work, lwork, 12), minimum, best, |work| {
                let (a, b) = (Column.matrix_mut(a, m, n, lda), Column.matrix_mut(b, p, n, ldb));
                let (c, d, x) = (slice_mut(c, m), slice_mut(d, p), slice_mut(x, n));
                info_of(routines::gglse_in(a, b, c, d, x, work), 4)
            })
        });
    }
}

/// General linear model.
///
/// # Safety
/// As [`gels`].
pub unsafe fn ggglm<T: Scalar>(
    n: i32,
    m: i32,
    p: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    d: *mut T,
    x: *mut T,
    y: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            require(m >= 0 && m <= n, 2)?;
            require(p >= 0 && n - m <= p, 3)?;
            require(lda >= n.max(1), 5)?;
            require(ldb >= n.max(1), 7)?;
            let minimum = if n == 0 { 1 } else { total(n, m, p) };
            let best = routines::ggglm_scratch(dim(n), dim(m), dim(p));
            with_work((work, lwork, 12), minimum, best, |work| {
                let (a, b) = (Column.matrix_mut(a, n, m, lda), Column.matrix_mut(b, n, p, ldb));
                let (d, x, y) = (slice_mut(d, n), slice_mut(x, m), slice_mut(y, p));
                info_of(routines::ggglm_in(a, b, d, x, y, work), 4)
            })
        });
    }
}

/// One step of incremental condition estimation.
///
/// # Safety
/// As [`gels`].
pub unsafe fn laic1<T: Scalar>(
    job: i32,
    j: i32,
    x: *const T,
    sest: T::Real,
    w: *const T,
    gamma: T,
    sestpr: *mut T::Real,
    s: *mut T,
    c: *mut T,
) {
    let extreme = if job == 1 { Extreme::Largest } else { Extreme::Smallest };
    // SAFETY: promised by the caller.
    unsafe {
        let (x, w) = (crate::checked::vector(x, j, 1), crate::checked::vector(w, j, 1));
        let alpha = wasmblas::dotc(x, w).unwrap_or(T::ZERO);
        let next = routines::laic1(extreme, sest, alpha, gamma);
        (*sestpr, *s, *c) = (next.value, next.s, next.c);
    }
}
