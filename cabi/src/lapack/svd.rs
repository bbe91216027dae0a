//! Bidiagonal forms and singular value decompositions.

use super::qr::adjoint;
use super::{array_mut, finish, info_of, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::{side, uplo};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{MatMut, Real, Scalar, Side};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Error, Factor, Scratch, ScratchLen, TwoByTwo, Vectors};

/// Reduction to bidiagonal form.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gebrd<T: Scalar>(
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    tauq: *mut T,
    taup: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (least, best) = (dim(m.max(n)), routines::gebrd_scratch(dim(m), dim(n)));
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            require(lda >= m.max(1), 4)?;
            let least = if m == 0 || n == 0 { 0 } else { least };
            with_work((work, lwork, 10), least, best, |work| {
                let (a, k) = (Column.matrix_mut(a, m, n, lda), m.min(n));
                let (d, e) = (slice_mut(d, k), slice_mut(e, k - 1));
                let (tauq, taup) = (slice_mut(tauq, k), slice_mut(taup, k));
                if k == 0 {
                    return Ok(0);
                }
                info_of(routines::gebrd_in(a, d, e, tauq, taup, work), 3)
            })
        });
    }
}

/// [`gebrd`] without blocks.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn gebd2<T: Scalar>(
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    tauq: *mut T,
    taup: *mut T,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            require(lda >= m.max(1), 4)?;
            let (a, k) = (Column.matrix_mut(a, m, n, lda), m.min(n));
            let (d, e) = (slice_mut(d, k), slice_mut(e, k - 1));
            let (tauq, taup) = (slice_mut(tauq, k), slice_mut(taup, k));
            info_of(routines::gebd2_in(a, d, e, tauq, taup, slice_mut(work, m.max(n))), 3)
        });
    }
}

/// What VECT stands for in `ungbr` and `unmbr`.
fn factor(letter: c_char) -> Option<Factor> {
    match (letter as u8).to_ascii_uppercase() {
        b'Q' => Some(Factor::Q),
        b'P' => Some(Factor::P),
        _ => None,
    }
}

/// Q or the adjoint of P.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn ungbr<T: Scalar>(
    vect: c_char,
    m: i32,
    n: i32,
    k: i32,
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
            let which = factor(vect).ok_or(Illegal(1))?;
            require(m >= 0, 2)?;
            let (long, short) = if which == Factor::Q { (m, n) } else { (n, m) };
            require(n >= 0 && short <= long && short >= long.min(k), 3)?;
            require(k >= 0, 4)?;
            require(lda >= m.max(1), 6)?;
            let best = routines::ungbr_scratch(which, dim(m), dim(n), dim(k));
            with_work((work, lwork, 9), dim(m.min(n)), best, |work| {
                if m == 0 || n == 0 {
                    return Ok(0);
                }
                let (a, tau) = (Column.matrix_mut(a, m, n, lda), slice(tau, long.min(k)));
                info_of(routines::ungbr_in(which, dim(k), a, tau, work), 5)
            })
        });
    }
}

/// Multiplies by Q or P.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn unmbr<T: Scalar>(
    vect: c_char,
    on: c_char,
    letter: c_char,
    m: i32,
    n: i32,
    k: i32,
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
            let which = factor(vect).ok_or(Illegal(1))?;
            let on = side(on).ok_or(Illegal(2))?;
            let op = adjoint::<T>(letter).ok_or(Illegal(3))?;
            require(m >= 0, 4)?;
            require(n >= 0, 5)?;
            require(k >= 0, 6)?;
            let (order, lines) = if on == Side::Left { (m, n) } else { (n, m) };
            let count = order.min(k);
            let (rows, cols) = if which == Factor::Q { (order, count) } else { (count, order) };
            require(lda >= rows.max(1), 8)?;
            require(ldc >= m.max(1), 11)?;
            let best = routines::unmbr_scratch(on, dim(m), dim(n), dim(k));
            // Netlib's complex routine makes an exception of empty matrices, the real one does not.
            let exempt = T::IS_COMPLEX && (m == 0 || n == 0);
            let least = if exempt { 0 } else { dim(lines) };
            with_work((work, lwork, 13), least, best, |work| {
                if m == 0 || n == 0 {
                    return Ok(0);
                }
                let (a, c) = (Column.matrix(a, rows, cols, lda), Column.matrix_mut(c, m, n, ldc));
                let tau = slice(tau, count);
                info_of(routines::unmbr_in(which, on, op, dim(k), a, tau, c, work), 7)
            })
        });
    }
}

/// Singular values and vectors of a bidiagonal matrix by QR iteration.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn bdsqr<T: Scalar>(
    letter: c_char,
    n: i32,
    ncvt: i32,
    nru: i32,
    ncc: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    vt: *mut T,
    ldvt: i32,
    u: *mut T,
    ldu: i32,
    c: *mut T,
    ldc: i32,
    work: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(ncvt >= 0, 3)?;
            require(nru >= 0, 4)?;
            require(ncc >= 0, 5)?;
            let rows = |count: i32| if count > 0 { n.max(1) } else { 1 };
            require(ldvt >= rows(ncvt), 9)?;
            require(ldu >= nru.max(1), 11)?;
            require(ldc >= rows(ncc), 13)?;
            if n == 0 {
                return Ok(0);
            }
            let vt = (ncvt > 0).then(|| Column.matrix_mut(vt, n, ncvt, ldvt));
            let u = (nru > 0).then(|| Column.matrix_mut(u, nru, n, ldu));
            let c = (ncc > 0).then(|| Column.matrix_mut(c, n, ncc, ldc));
            let wanted = vt.is_some() || u.is_some() || c.is_some();
            let len = if wanted { routines::bdsqr_scratch(dim(n)) } else { 0 };
            let (d, e, work) = (slice_mut(d, n), slice_mut(e, n - 1), array_mut(work, len));
            info_of(routines::bdsqr_in(uplo, d, e, vt, u, c, work), 6)
        });
    }
}

/// Singular values and vectors of a bidiagonal matrix by divide and conquer. The vectors in compact
/// form (COMPQ = 'P') are not there.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn bdsdc<T: Real>(
    letter: c_char,
    compq: c_char,
    n: i32,
    d: *mut T,
    e: *mut T,
    u: *mut T,
    ldu: i32,
    vt: *mut T,
    ldvt: i32,
    _q: *mut T,
    _iq: *mut i32,
    work: *mut T,
    iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            let wanted = match (compq as u8).to_ascii_uppercase() {
                b'N' => false,
                b'I' => true,
                _ => return Err(Illegal(2)),
            };
            require(n >= 0, 3)?;
            let rows = if wanted { n.max(1) } else { 1 };
            require(ldu >= rows, 7)?;
            require(ldvt >= rows, 9)?;
            let (d, e) = (slice_mut(d, n), slice_mut(e, n - 1));
            if !wanted {
                let none = Scratch { elements: &mut [], reals: &mut [], ints: &mut [] };
                return info_of(routines::bdsdc_in(uplo, d, e, None, none), 4);
            }
            let (u, vt) = (Column.matrix_mut(u, n, n, ldu), Column.matrix_mut(vt, n, n, ldvt));
            let len = routines::bdsdc_scratch(dim(n));
            let (elements, ints) = (array_mut(work, len.elements), array_mut(iwork, len.ints));
            let scratch = Scratch { elements, reals: &mut [], ints };
            info_of(routines::bdsdc_in(uplo, d, e, Some((u, vt)), scratch), 4)
        });
    }
}

/// What JOBZ, JOBU and JOBVT stand for.
fn vectors(letter: c_char) -> Option<Vectors> {
    match (letter as u8).to_ascii_uppercase() {
        b'A' => Some(Vectors::All),
        b'S' => Some(Vectors::Thin),
        b'O' => Some(Vectors::Overwrite),
        b'N' => Some(Vectors::None),
        _ => None,
    }
}

/// WORK of a routine that needs reals and perhaps integers as well: of a real type the reals are the
/// end of WORK, of a complex one RWORK.
///
/// # Safety
/// `work` must have at least `len.reals` elements if T is real, else `rwork` so many; `ints` must
/// have `len.ints` elements.
pub(super) unsafe fn split<'a, T: Scalar>(
    work: &'a mut [T],
    rwork: *mut T::Real,
    iwork: *mut i32,
    len: ScratchLen,
) -> Scratch<'a, T> {
    // SAFETY: promised by the caller.
    let ints = unsafe { array_mut(iwork, len.ints) };
    if T::IS_COMPLEX {
        // SAFETY: promised by the caller.
        return Scratch { elements: work, reals: unsafe { array_mut(rwork, len.reals) }, ints };
    }
    let (elements, end) = work.split_at_mut(work.len() - len.reals);
    // SAFETY: a real type is its own `Real`.
    let reals = unsafe { array_mut(end.as_mut_ptr().cast(), len.reals) };
    Scratch { elements, reals, ints }
}

/// The elements of WORK for scratch memory: of a real type the reals as well.
pub(super) fn in_work<T: Scalar>(len: ScratchLen) -> usize {
    len.elements.saturating_add(if T::IS_COMPLEX { 0 } else { len.reals })
}

/// Singular value decomposition of a real matrix by divide and conquer.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn gesdd_real<T: Scalar>(
    jobz: c_char,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    s: *mut T::Real,
    u: *mut T,
    ldu: i32,
    vt: *mut T,
    ldvt: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        gesdd(jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, rwork, iwork, info);
    }
}

/// Singular value decomposition by divide and conquer.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn gesdd<T: Scalar>(
    jobz: c_char,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    s: *mut T::Real,
    u: *mut T,
    ldu: i32,
    vt: *mut T,
    ldvt: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let job = vectors(jobz).ok_or(Illegal(1))?;
            require(m >= 0, 2)?;
            require(n >= 0, 3)?;
            require(lda >= m.max(1), 5)?;
            let k = m.min(n);
            let (columns, rows) = match job {
                Vectors::None => (0, 0),
                Vectors::Thin => (k, k),
                Vectors::All => (m, n),
                Vectors::Overwrite if m >= n => (0, n),
                Vectors::Overwrite => (m, 0),
            };
            require(ldu >= if columns > 0 { m.max(1) } else { 1 }, 8)?;
            require(ldvt >= rows.max(1), 10)?;
            let least = routines::gesdd_least::<T>(job, dim(m), dim(n));
            let best = routines::gesdd_scratch::<T>(job, dim(m), dim(n));
            with_work((work, lwork, 12), in_work::<T>(least), in_work::<T>(best), |work| {
                let scratch = split(work, rwork, iwork, least);
                let a = Column.matrix_mut(a, m, n, lda);
                let (u, vt) = rooms((u, m, columns, ldu), (vt, rows, n, ldvt));
                info_of(routines::gesdd_in(job, a, slice_mut(s, k), u, vt, scratch), 4)
            })
        });
    }
}

/// The matrices for vectors that are wanted.
///
/// # Safety
/// As [`MatMut::from_raw_parts`].
unsafe fn rooms<'a, T>(
    (u, m, columns, ldu): (*mut T, i32, i32, i32),
    (vt, rows, n, ldvt): (*mut T, i32, i32, i32),
) -> (Option<MatMut<'a, T>>, Option<MatMut<'a, T>>) {
    // SAFETY: promised by the caller; an empty matrix has no elements.
    unsafe {
        (Some(Column.matrix_mut(u, m, columns, ldu)), Some(Column.matrix_mut(vt, rows, n, ldvt)))
    }
}

/// Singular value decomposition of a real matrix by QR iteration.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn gesvd_real<T: Scalar>(
    jobu: c_char,
    jobvt: c_char,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    s: *mut T::Real,
    u: *mut T,
    ldu: i32,
    vt: *mut T,
    ldvt: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        gesvd(jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, rwork, info);
    }
}

/// Singular value decomposition by QR iteration.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn gesvd<T: Scalar>(
    jobu: c_char,
    jobvt: c_char,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    s: *mut T::Real,
    u: *mut T,
    ldu: i32,
    vt: *mut T,
    ldvt: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let left = vectors(jobu).ok_or(Illegal(1))?;
            let right = vectors(jobvt).ok_or(Illegal(2))?;
            require((left, right) != (Vectors::Overwrite, Vectors::Overwrite), 2)?;
            require(m >= 0, 3)?;
            require(n >= 0, 4)?;
            require(lda >= m.max(1), 6)?;
            let k = m.min(n);
            let count = |job, whole| match job {
                Vectors::Thin => k,
                Vectors::All => whole,
                Vectors::None | Vectors::Overwrite => 0,
            };
            let (columns, rows) = (count(left, m), count(right, n));
            let wanted = matches!(left, Vectors::Thin | Vectors::All);
            require(ldu >= if wanted { m.max(1) } else { 1 }, 9)?;
            require(ldvt >= rows.max(1), 11)?;
            let least = routines::gesvd_least::<T>(left, right, dim(m), dim(n));
            let best = routines::gesvd_scratch::<T>(left, right, dim(m), dim(n));
            with_work((work, lwork, 13), in_work::<T>(least), in_work::<T>(best), |work| {
                let mut scratch = split(work, rwork, null_mut(), least);
                let a = Column.matrix_mut(a, m, n, lda);
                let (u, vt) = rooms((u, m, columns, ldu), (vt, rows, n, ldvt));
                let s = slice_mut(s, k);
                let outcome = routines::gesvd_in(left, right, a, s, u, vt, scratch.rb_mut());
                if let Err(Error::NotConverged { .. }) = outcome
                    && !T::IS_COMPLEX
                {
                    // WORK(2 …) is to be what is left beside the diagonal.
                    let beside = scratch.reals.iter().take(dim(k - 1));
                    for (element, &e) in scratch.elements.iter_mut().skip(1).zip(beside) {
                        *element = T::from_real(e);
                    }
                }
                info_of(outcome, 5)
            })
        });
    }
}

/// Singular values of a triangle of order two.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn las2<T: Real>(f: T, g: T, h: T, ssmin: *mut T, ssmax: *mut T) {
    // SAFETY: promised by the caller.
    unsafe { (*ssmin, *ssmax) = routines::las2(f, g, h) };
}

/// Singular value decomposition of a triangle of order two.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn lasv2<T: Real>(
    f: T,
    g: T,
    h: T,
    ssmin: *mut T,
    ssmax: *mut T,
    snr: *mut T,
    csr: *mut T,
    snl: *mut T,
    csl: *mut T,
) {
    let TwoByTwo { small, large, right, left } = routines::lasv2(f, g, h);
    // SAFETY: promised by the caller.
    unsafe {
        (*ssmin, *ssmax) = (small, large);
        (*csr, *snr) = right;
        (*csl, *snl) = left;
    }
}

/// A root of the secular equation.
///
/// # Safety
/// As [`gebrd`].
pub unsafe fn lasd4<T: Real>(
    n: i32,
    i: i32,
    d: *const T,
    z: *const T,
    delta: *mut T,
    rho: T,
    sigma: *mut T,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (d, z) = (slice(d, n), slice(z, n));
            let (delta, work) = (slice_mut(delta, n), slice_mut(work, n));
            // Netlib does not check arguments here; there is no root 0 or `n + 1`.
            let found = routines::lasd4(dim(i).wrapping_sub(1), d, z, rho, delta, work);
            if let Ok(root) = found {
                *sigma = root;
            }
            Ok(i32::from(found.is_err()))
        });
    }
}
