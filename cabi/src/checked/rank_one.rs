//! Level 2: rank-one and rank-two updates.

use super::{Illegal, certain, require, vector};
use crate::layout::Layout;
use wasmblas::{Scalar, Uplo};

/// `A := alpha x yᵀ + A`.
///
/// # Safety
/// The pointers must be to arrays as described, as far as the standard says they are used.
pub unsafe fn geru<T: Scalar>(
    layout: Layout,
    m: i32,
    n: i32,
    alpha: T,
    x: *const T,
    incx: i32,
    y: *const T,
    incy: i32,
    a: *mut T,
    lda: i32,
) -> Result<(), Illegal> {
    layout.require((m >= 0, 1), (n >= 0, 2))?;
    layout.require((incx != 0, 5), (incy != 0, 7))?;
    require(layout.fits(lda, m, n), 9)?;
    // SAFETY: promised by the caller.
    let (x, y, a) =
        unsafe { (vector(x, m, incx), vector(y, n, incy), layout.matrix_mut(a, m, n, lda)) };
    certain(wasmblas::geru(alpha, x, y, a))
}

/// `A := alpha x yᴴ + A`.
///
/// # Safety
/// As [`geru`].
pub unsafe fn gerc<T: Scalar>(
    layout: Layout,
    m: i32,
    n: i32,
    alpha: T,
    x: *const T,
    incx: i32,
    y: *const T,
    incy: i32,
    a: *mut T,
    lda: i32,
) -> Result<(), Illegal> {
    layout.require((m >= 0, 1), (n >= 0, 2))?;
    layout.require((incx != 0, 5), (incy != 0, 7))?;
    require(layout.fits(lda, m, n), 9)?;
    // SAFETY: promised by the caller.
    let (x, y, a) =
        unsafe { (vector(x, m, incx), vector(y, n, incy), layout.matrix_mut(a, m, n, lda)) };
    certain(wasmblas::gerc(alpha, x, y, a))
}

/// `A := alpha x xᵀ + A`, A symmetric.
///
/// # Safety
/// As [`geru`].
pub unsafe fn syr<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T,
    x: *const T,
    incx: i32,
    a: *mut T,
    lda: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(incx != 0, 5)?;
    require(layout.fits(lda, n, n), 7)?;
    // SAFETY: promised by the caller.
    let (x, a) = unsafe { (vector(x, n, incx), layout.matrix_mut(a, n, n, lda)) };
    certain(wasmblas::syr(uplo, alpha, x, a))
}

/// `A := alpha x xᴴ + A`, A Hermitian.
///
/// # Safety
/// As [`geru`].
pub unsafe fn her<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T::Real,
    x: *const T,
    incx: i32,
    a: *mut T,
    lda: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(incx != 0, 5)?;
    require(layout.fits(lda, n, n), 7)?;
    // SAFETY: promised by the caller.
    let (x, a) = unsafe { (vector(x, n, incx), layout.matrix_mut(a, n, n, lda)) };
    certain(wasmblas::her(uplo, alpha, x, a))
}

/// [`syr`] with a packed A.
///
/// # Safety
/// As [`geru`].
pub unsafe fn spr<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T,
    x: *const T,
    incx: i32,
    ap: *mut T,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(incx != 0, 5)?;
    // SAFETY: promised by the caller.
    let (x, a) = unsafe { (vector(x, n, incx), layout.packed_mut(ap, uplo, n)) };
    certain(wasmblas::spr(alpha, x, a))
}

/// [`her`] with a packed A.
///
/// # Safety
/// As [`geru`].
pub unsafe fn hpr<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T::Real,
    x: *const T,
    incx: i32,
    ap: *mut T,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(incx != 0, 5)?;
    // SAFETY: promised by the caller.
    let (x, a) = unsafe { (vector(x, n, incx), layout.packed_mut(ap, uplo, n)) };
    certain(wasmblas::hpr(alpha, x, a))
}

/// `A := alpha x yᵀ + alpha y xᵀ + A`, A symmetric.
///
/// # Safety
/// As [`geru`].
pub unsafe fn syr2<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T,
    x: *const T,
    incx: i32,
    y: *const T,
    incy: i32,
    a: *mut T,
    lda: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(incx != 0, 5)?;
    require(incy != 0, 7)?;
    require(layout.fits(lda, n, n), 9)?;
    // SAFETY: promised by the caller.
    let (x, y, a) =
        unsafe { (vector(x, n, incx), vector(y, n, incy), layout.matrix_mut(a, n, n, lda)) };
    certain(wasmblas::syr2(uplo, alpha, x, y, a))
}

/// `A := alpha x yᴴ + conj(alpha) y xᴴ + A`, A Hermitian.
///
/// # Safety
/// As [`geru`].
pub unsafe fn her2<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T,
    x: *const T,
    incx: i32,
    y: *const T,
    incy: i32,
    a: *mut T,
    lda: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    layout.require((incx != 0, 5), (incy != 0, 7))?;
    require(layout.fits(lda, n, n), 9)?;
    // SAFETY: promised by the caller.
    let (x, y, a) =
        unsafe { (vector(x, n, incx), vector(y, n, incy), layout.matrix_mut(a, n, n, lda)) };
    certain(wasmblas::her2(uplo, alpha, x, y, a))
}

/// [`syr2`] with a packed A.
///
/// # Safety
/// As [`geru`].
pub unsafe fn spr2<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T,
    x: *const T,
    incx: i32,
    y: *const T,
    incy: i32,
    ap: *mut T,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(incx != 0, 5)?;
    require(incy != 0, 7)?;
    // SAFETY: promised by the caller.
    let (x, y, a) =
        unsafe { (vector(x, n, incx), vector(y, n, incy), layout.packed_mut(ap, uplo, n)) };
    certain(wasmblas::spr2(alpha, x, y, a))
}

/// [`her2`] with a packed A.
///
/// # Safety
/// As [`geru`].
pub unsafe fn hpr2<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T,
    x: *const T,
    incx: i32,
    y: *const T,
    incy: i32,
    ap: *mut T,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    layout.require((incx != 0, 5), (incy != 0, 7))?;
    // SAFETY: promised by the caller.
    let (x, y, a) =
        unsafe { (vector(x, n, incx), vector(y, n, incy), layout.packed_mut(ap, uplo, n)) };
    certain(wasmblas::hpr2(alpha, x, y, a))
}
