//! Householder reflectors and plane rotations.

use super::{slice, slice_mut};
use crate::checked::{Illegal, dim, require, vector, vector_mut};
use crate::fortran::{side, trans};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Real, Scalar, Side, Trans};
use wasmblas_lapack::{Direct, Eigen2, Pivot, StoreV};

fn is(letter: c_char, expected: u8) -> bool {
    (letter as u8).eq_ignore_ascii_case(&expected)
}

/// `F` for forward; netlib does not check the letter either.
fn direct(letter: c_char) -> Direct {
    if is(letter, b'F') { Direct::Forward } else { Direct::Backward }
}

/// `C` for columns; netlib does not check the letter either.
fn storev(letter: c_char) -> StoreV {
    if is(letter, b'C') { StoreV::Columns } else { StoreV::Rows }
}

/// Makes a reflector.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn larfg<T: Scalar>(n: i32, alpha: *mut T, x: *mut T, incx: i32, tau: *mut T) {
    // SAFETY: promised by the caller.
    unsafe {
        *tau = if n < 1 {
            T::ZERO
        } else {
            wasmblas_lapack::larfg(&mut *alpha, vector_mut(x, n - 1, incx))
        };
    }
}

/// Makes a reflector that leaves a number that is not negative.
///
/// # Safety
/// As [`larfg`].
pub unsafe fn larfgp<T: Scalar>(n: i32, alpha: *mut T, x: *mut T, incx: i32, tau: *mut T) {
    // SAFETY: promised by the caller.
    unsafe {
        *tau = if n < 1 {
            T::ZERO
        } else {
            wasmblas_lapack::larfgp(&mut *alpha, vector_mut(x, n - 1, incx))
        };
    }
}

/// Applies a reflector.
///
/// # Safety
/// As [`larfg`].
pub unsafe fn larf<T: Scalar>(
    on: c_char,
    m: i32,
    n: i32,
    v: *const T,
    incv: i32,
    tau: T,
    c: *mut T,
    ldc: i32,
    work: *mut T,
) {
    let (on, along, across) = match side(on) {
        Some(Side::Left) => (Side::Left, m, n),
        _ => (Side::Right, n, m),
    };
    if tau == T::ZERO {
        return;
    }
    // SAFETY: promised by the caller.
    let outcome = unsafe {
        let (v, c) = (vector(v, along, incv), Column.matrix_mut(c, m, n, ldc));
        wasmblas_lapack::larf(on, v, tau, c, slice_mut(work, across))
    };
    debug_assert_eq!(outcome, Ok(()));
}

/// Applies a reflector, of which netlib has code for each of the small orders.
///
/// # Safety
/// As [`larfg`].
pub unsafe fn larfx<T: Scalar>(
    on: c_char,
    m: i32,
    n: i32,
    v: *const T,
    tau: T,
    c: *mut T,
    ldc: i32,
    work: *mut T,
) {
    // Small orders have no WORK in netlib.
    const SMALL: usize = 10;
    let mut small = [T::ZERO; SMALL];
    let left = matches!(side(on), Some(Side::Left));
    let (order, across) = if left { (m, n) } else { (n, m) };
    if tau == T::ZERO {
        return;
    }
    // SAFETY: promised by the caller.
    unsafe {
        if dim(order) > SMALL {
            return larf(on, m, n, v, 1, tau, c, ldc, work);
        }
        for first in (0..across).step_by(SMALL) {
            let count = (across - first).min(SMALL as i32);
            let (m, n) = if left { (m, count) } else { (count, n) };
            let c = c.wrapping_offset(first as isize * if left { ldc as isize } else { 1 });
            larf(on, m, n, v, 1, tau, c, ldc, small.as_mut_ptr());
        }
    }
}

/// The factor T of a block reflector.
///
/// # Safety
/// As [`larfg`].
pub unsafe fn larft<T: Scalar>(
    order: c_char,
    stored: c_char,
    n: i32,
    k: i32,
    v: *const T,
    ldv: i32,
    tau: *const T,
    t: *mut T,
    ldt: i32,
) {
    if n < k {
        return;
    }
    let stored = storev(stored);
    let (rows, cols) = if stored == StoreV::Columns { (n, k) } else { (k, n) };
    // SAFETY: promised by the caller.
    let outcome = unsafe {
        let (v, t) = (Column.matrix(v, rows, cols, ldv), Column.matrix_mut(t, k, k, ldt));
        wasmblas_lapack::larft(direct(order), stored, v, slice(tau, k), t)
    };
    debug_assert_eq!(outcome, Ok(()));
}

/// Applies a block reflector.
///
/// # Safety
/// As [`larfg`].
pub unsafe fn larfb<T: Scalar>(
    on: c_char,
    letter: c_char,
    order: c_char,
    stored: c_char,
    m: i32,
    n: i32,
    k: i32,
    v: *const T,
    ldv: i32,
    t: *const T,
    ldt: i32,
    c: *mut T,
    ldc: i32,
    work: *mut T,
    ldwork: i32,
) {
    let (on, along, across) = match side(on) {
        Some(Side::Left) => (Side::Left, m, n),
        _ => (Side::Right, n, m),
    };
    if m <= 0 || n <= 0 || k <= 0 || k > along {
        return;
    }
    let op = if trans(letter) == Some(Trans::No) { Trans::No } else { Trans::ConjTrans };
    let stored = storev(stored);
    let (rows, cols) = if stored == StoreV::Columns { (along, k) } else { (k, along) };
    // SAFETY: promised by the caller; WORK has LDWORK rows, as many as C has columns (left) or
    // rows (right) at least, and K columns.
    let outcome = unsafe {
        let (v, t) = (Column.matrix(v, rows, cols, ldv), Column.matrix(t, k, k, ldt));
        let c = Column.matrix_mut(c, m, n, ldc);
        let work = super::array_mut(work, dim(across.min(ldwork)) * dim(k));
        wasmblas_lapack::larfb(on, op, direct(order), stored, v, t, c, work)
    };
    debug_assert_eq!(outcome, Ok(()));
}

/// Makes a plane rotation.
///
/// # Safety
/// As [`larfg`].
pub unsafe fn lartg<T: Scalar>(f: T, g: T, c: *mut T::Real, s: *mut T, r: *mut T) {
    // SAFETY: promised by the caller.
    unsafe { (*c, *s, *r) = wasmblas_lapack::lartg(f, g) };
}

/// Makes a plane rotation that leaves a number that is not negative.
///
/// # Safety
/// As [`larfg`].
pub unsafe fn lartgp<T: Real>(f: T, g: T, c: *mut T, s: *mut T, r: *mut T) {
    // SAFETY: promised by the caller.
    unsafe { (*c, *s, *r) = wasmblas_lapack::lartgp(f, g) };
}

/// Applies a sequence of plane rotations. There is no INFO: an illegal argument is reported.
///
/// # Safety
/// As [`larfg`].
pub unsafe fn lasr<T: Scalar>(
    on: c_char,
    plane: c_char,
    order: c_char,
    m: i32,
    n: i32,
    c: *const T::Real,
    s: *const T::Real,
    a: *mut T,
    lda: i32,
) -> Result<(), Illegal> {
    let on = side(on).ok_or(Illegal(1))?;
    let planes = [(b'V', Pivot::Variable), (b'T', Pivot::Top), (b'B', Pivot::Bottom)];
    let found = planes.into_iter().find(|&(letter, _)| is(plane, letter));
    let (_, plane) = found.ok_or(Illegal(2))?;
    require(is(order, b'F') || is(order, b'B'), 3)?;
    require(m >= 0, 4)?;
    require(n >= 0, 5)?;
    require(lda >= m.max(1), 9)?;
    let count = if on == Side::Left { m } else { n } - 1;
    // SAFETY: promised by the caller.
    let outcome = unsafe {
        let a = Column.matrix_mut(a, m, n, lda);
        wasmblas_lapack::lasr(on, plane, direct(order), slice(c, count), slice(s, count), a)
    };
    debug_assert_eq!(outcome, Ok(()));
    Ok(())
}

/// Eigenvalues and an eigenvector of a symmetric 2 by 2 matrix.
///
/// # Safety
/// As [`larfg`].
pub unsafe fn laev2<T: Scalar>(
    a: T,
    b: T,
    c: T,
    rt1: *mut T::Real,
    rt2: *mut T::Real,
    cs1: *mut T::Real,
    sn1: *mut T,
) {
    let Eigen2 { larger, smaller, c, s } = wasmblas_lapack::laev2(a.re(), b, c.re());
    // SAFETY: promised by the caller.
    unsafe { (*rt1, *rt2, *cs1, *sn1) = (larger, smaller, c, s) };
}

/// The standard Schur form of a real 2 by 2 matrix.
///
/// # Safety
/// As [`larfg`].
pub unsafe fn lanv2<T: Real>(
    a: *mut T,
    b: *mut T,
    c: *mut T,
    d: *mut T,
    rt1r: *mut T,
    rt1i: *mut T,
    rt2r: *mut T,
    rt2i: *mut T,
    cs: *mut T,
    sn: *mut T,
) {
    // SAFETY: promised by the caller.
    unsafe {
        let found = wasmblas_lapack::lanv2(*a, *b, *c, *d);
        [*a, *b, *c, *d] = found.matrix;
        [(*rt1r, *rt1i), (*rt2r, *rt2i)] = found.eigenvalues;
        (*cs, *sn) = (found.cs, found.sn);
    }
}
