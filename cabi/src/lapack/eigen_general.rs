//! General eigenproblems: balancing, Hessenberg and Schur forms.

use super::qr::adjoint;
use super::{finish, info_of, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::side;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ops::Range;
use wasmblas::{MatMut, Scalar, Side};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Balance, Compz, Eigenvalues, HessenbergJob};

/// What the JOB of balancing stands for.
pub(super) fn balance(letter: c_char) -> Option<Balance> {
    match (letter as u8).to_ascii_uppercase() {
        b'N' => Some(Balance::No),
        b'P' => Some(Balance::Permute),
        b'S' => Some(Balance::Scale),
        b'B' => Some(Balance::Both),
        _ => None,
    }
}

/// The rows and columns from ILO to IHI, arguments `position` and following, if they are legal.
pub(super) fn range(n: i32, ilo: i32, ihi: i32, position: i32) -> Result<Range<usize>, Illegal> {
    require(ilo >= 1 && ilo <= n.max(1), position)?;
    require(ihi >= ilo.min(n) && ihi <= n, position + 1)?;
    Ok(dim(ilo) - 1..dim(ihi).max(dim(ilo) - 1))
}

/// Eigenvalues: WR and WI of a real routine, W of a complex one, which has no WI.
///
/// # Safety
/// The pointers must be to `n` numbers each.
pub(super) unsafe fn eigenvalues<'a, T: Scalar>(
    n: i32,
    w: *mut T,
    wi: *mut T::Real,
) -> Eigenvalues<'a, T> {
    // SAFETY: promised by the caller.
    unsafe {
        Eigenvalues { w: slice_mut(w, n), im: slice_mut(wi, if T::IS_COMPLEX { 0 } else { n }) }
    }
}

/// Balancing.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gebal<T: Scalar>(
    job: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    ilo: *mut i32,
    ihi: *mut i32,
    scale: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let job = balance(job).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(lda >= n.max(1), 4)?;
            let a = Column.matrix_mut(a, n, n, lda);
            let Ok(active) = routines::gebal(job, a, slice_mut(scale, n)) else {
                return Err(Illegal(3));
            };
            *ilo = active.start as i32 + 1;
            *ihi = active.end as i32;
            Ok(0)
        });
    }
}

/// Eigenvectors of a balanced matrix transformed back.
///
/// # Safety
/// As [`gebal`].
pub unsafe fn gebak<T: Scalar>(
    job: c_char,
    on: c_char,
    n: i32,
    ilo: i32,
    ihi: i32,
    scale: *const T::Real,
    m: i32,
    v: *mut T,
    ldv: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let job = balance(job).ok_or(Illegal(1))?;
            let on = side(on).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            let active = range(n, ilo, ihi, 4)?;
            require(m >= 0, 7)?;
            require(ldv >= n.max(1), 9)?;
            let v = Column.matrix_mut(v, n, m, ldv);
            info_of(routines::gebak(job, on, active, slice(scale, n), v), 6)
        });
    }
}

/// Reduction to Hessenberg form.
///
/// # Safety
/// As [`gebal`].
pub unsafe fn gehrd<T: Scalar>(
    n: i32,
    ilo: i32,
    ihi: i32,
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
            require(n >= 0, 1)?;
            let active = range(n, ilo, ihi, 2)?;
            require(lda >= n.max(1), 5)?;
            let best = routines::gehrd_scratch(dim(n));
            with_work((work, lwork, 8), dim(n), best, |work| {
                let a = Column.matrix_mut(a, n, n, lda);
                info_of(routines::gehrd_in(active, a, slice_mut(tau, n - 1), work), 4)
            })
        });
    }
}

/// The same column by column.
///
/// # Safety
/// As [`gebal`].
pub unsafe fn gehd2<T: Scalar>(
    n: i32,
    ilo: i32,
    ihi: i32,
    a: *mut T,
    lda: i32,
    tau: *mut T,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            let active = range(n, ilo, ihi, 2)?;
            require(lda >= n.max(1), 5)?;
            let a = Column.matrix_mut(a, n, n, lda);
            let (tau, work) = (slice_mut(tau, n - 1), slice_mut(work, n));
            info_of(routines::gehd2_in(active, a, tau, work), 4)
        });
    }
}

/// The Q of the reduction.
///
/// # Safety
/// As [`gebal`].
pub unsafe fn unghr<T: Scalar>(
    n: i32,
    ilo: i32,
    ihi: i32,
    a: *mut T,
    lda: i32,
    tau: *const T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            let active = range(n, ilo, ihi, 2)?;
            require(lda >= n.max(1), 5)?;
            let best = routines::unghr_scratch(&active);
            with_work((work, lwork, 8), dim(ihi - ilo), best, |work| {
                let a = Column.matrix_mut(a, n, n, lda);
                info_of(routines::unghr_in(active, a, slice(tau, n - 1), work), 4)
            })
        });
    }
}

/// Products with it.
///
/// # Safety
/// As [`gebal`].
pub unsafe fn unmhr<T: Scalar>(
    on: c_char,
    trans: c_char,
    m: i32,
    n: i32,
    ilo: i32,
    ihi: i32,
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
            let trans = adjoint::<T>(trans).ok_or(Illegal(2))?;
            require(m >= 0, 3)?;
            require(n >= 0, 4)?;
            let (order, lines) = if on == Side::Left { (m, n) } else { (n, m) };
            let active = range(order, ilo, ihi, 5)?;
            require(lda >= order.max(1), 8)?;
            require(ldc >= m.max(1), 11)?;
            let best = routines::unmhr_scratch(on, &active, dim(m), dim(n));
            with_work((work, lwork, 13), dim(lines), best, |work| {
                let a = Column.matrix(a, order, order, lda);
                let c = Column.matrix_mut(c, m, n, ldc);
                let tau = slice(tau, order - 1);
                info_of(routines::unmhr_in(on, trans, active, a, tau, c, work), 9)
            })
        });
    }
}

/// Eigenvalues and Schur form of a real Hessenberg matrix.
///
/// # Safety
/// As [`gebal`].
pub unsafe fn hseqr_real<T: Scalar>(
    job: c_char,
    compz: c_char,
    n: i32,
    ilo: i32,
    ihi: i32,
    h: *mut T,
    ldh: i32,
    wr: *mut T,
    wi: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let w = eigenvalues(n, wr, wi);
            schur_form((job, compz), (n, ilo, ihi), (h, ldh), w, (z, ldz), (work, lwork, 13))
        });
    }
}

/// The same for a complex one.
///
/// # Safety
/// As [`gebal`].
pub unsafe fn hseqr<T: Scalar>(
    job: c_char,
    compz: c_char,
    n: i32,
    ilo: i32,
    ihi: i32,
    h: *mut T,
    ldh: i32,
    w: *mut T,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let w = eigenvalues(n, w, core::ptr::null_mut());
            schur_form((job, compz), (n, ilo, ihi), (h, ldh), w, (z, ldz), (work, lwork, 12))
        });
    }
}

/// [`hseqr`] with what differs between types put together.
///
/// # Safety
/// As [`gebal`].
unsafe fn schur_form<T: Scalar>(
    (job, compz): (c_char, c_char),
    (n, ilo, ihi): (i32, i32, i32),
    (h, ldh): (*mut T, i32),
    w: Eigenvalues<'_, T>,
    (z, ldz): (*mut T, i32),
    work: (*mut T, i32, i32),
) -> Result<i32, Illegal> {
    let job = match (job as u8).to_ascii_uppercase() {
        b'E' => HessenbergJob::Eigenvalues,
        b'S' => HessenbergJob::SchurForm,
        _ => return Err(Illegal(1)),
    };
    let compz = match (compz as u8).to_ascii_uppercase() {
        b'N' => None,
        b'V' => Some(Compz::Given),
        b'I' => Some(Compz::Unit),
        _ => return Err(Illegal(2)),
    };
    require(n >= 0, 3)?;
    let active = range(n, ilo, ihi, 4)?;
    require(ldh >= n.max(1), 7)?;
    require(ldz >= if compz.is_some() { n.max(1) } else { 1 }, work.2 - 2)?;
    let best = routines::hseqr_scratch::<T>(dim(n));
    // SAFETY: promised by the caller.
    unsafe {
        with_work(work, dim(n), best, |work| {
            let h = Column.matrix_mut(h, n, n, ldh);
            let z = compz.map(|compz| (compz, Column.matrix_mut(z, n, n, ldz)));
            info_of(routines::hseqr_in(job, active, h, w, z, work), 6)
        })
    }
}

/// Eigenvalues and Schur form of a small real Hessenberg matrix.
///
/// # Safety
/// As [`gebal`].
pub unsafe fn lahqr_real<T: Scalar>(
    wantt: i32,
    wantz: i32,
    n: i32,
    ilo: i32,
    ihi: i32,
    h: *mut T,
    ldh: i32,
    wr: *mut T,
    wi: *mut T::Real,
    iloz: i32,
    ihiz: i32,
    z: *mut T,
    ldz: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let w = eigenvalues(n, wr, wi);
            let z = lines(wantz, n, (iloz, ihiz), (z, ldz));
            small_schur_form(wantt, (n, ilo, ihi), Column.matrix_mut(h, n, n, ldh), w, z)
        });
    }
}

/// The same for a complex one.
///
/// # Safety
/// As [`gebal`].
pub unsafe fn lahqr<T: Scalar>(
    wantt: i32,
    wantz: i32,
    n: i32,
    ilo: i32,
    ihi: i32,
    h: *mut T,
    ldh: i32,
    w: *mut T,
    iloz: i32,
    ihiz: i32,
    z: *mut T,
    ldz: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let w = eigenvalues(n, w, core::ptr::null_mut());
            let z = lines(wantz, n, (iloz, ihiz), (z, ldz));
            small_schur_form(wantt, (n, ilo, ihi), Column.matrix_mut(h, n, n, ldh), w, z)
        });
    }
}

/// Rows ILOZ to IHIZ of Z, if there is one.
///
/// # Safety
/// `z` must point to a matrix with those rows and `n` columns.
unsafe fn lines<'a, T>(
    wanted: i32,
    n: i32,
    (first, last): (i32, i32),
    (z, ldz): (*mut T, i32),
) -> Option<MatMut<'a, T>> {
    let start = z.wrapping_add(dim(first - 1));
    // SAFETY: promised by the caller.
    (wanted != 0).then(|| unsafe { Column.matrix_mut(start, last - first + 1, n, ldz) })
}

/// [`lahqr`] with what differs between types put together. netlib checks no argument.
fn small_schur_form<T: Scalar>(
    schur: i32,
    (n, ilo, ihi): (i32, i32, i32),
    h: MatMut<'_, T>,
    w: Eigenvalues<'_, T>,
    z: Option<MatMut<'_, T>>,
) -> Result<i32, Illegal> {
    let Ok(active) = range(n, ilo, ihi, 4) else { return Ok(0) };
    info_of(routines::lahqr(schur != 0, active, h, w, z), 6)
}
