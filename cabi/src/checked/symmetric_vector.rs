//! Level 2: symmetric or Hermitian matrix times vector.

use super::{Illegal, certain, require, vector, vector_mut};
use crate::layout::Layout;
use wasmblas::{Scalar, Uplo};

/// `y := alpha A x + beta y`, A symmetric.
///
/// # Safety
/// The pointers must be to arrays as described, as far as the standard says they are used.
pub unsafe fn symv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    x: *const T,
    incx: i32,
    beta: T,
    y: *mut T,
    incy: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(layout.fits(lda, n, n), 5)?;
    require(incx != 0, 7)?;
    require(incy != 0, 10)?;
    // SAFETY: promised by the caller.
    let (a, x, y) =
        unsafe { (layout.matrix(a, n, n, lda), vector(x, n, incx), vector_mut(y, n, incy)) };
    certain(wasmblas::symv(uplo, alpha, a, x, beta, y))
}

/// [`symv`] with a Hermitian A.
///
/// # Safety
/// As [`symv`].
pub unsafe fn hemv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    x: *const T,
    incx: i32,
    beta: T,
    y: *mut T,
    incy: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(layout.fits(lda, n, n), 5)?;
    require(incx != 0, 7)?;
    require(incy != 0, 10)?;
    // SAFETY: promised by the caller.
    let (a, x, y) =
        unsafe { (layout.matrix(a, n, n, lda), vector(x, n, incx), vector_mut(y, n, incy)) };
    certain(wasmblas::hemv(uplo, alpha, a, x, beta, y))
}

/// [`symv`] with a band matrix.
///
/// # Safety
/// As [`symv`].
pub unsafe fn sbmv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    k: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    x: *const T,
    incx: i32,
    beta: T,
    y: *mut T,
    incy: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(k >= 0, 3)?;
    require(lda > k, 6)?;
    require(incx != 0, 8)?;
    require(incy != 0, 11)?;
    // SAFETY: promised by the caller.
    let (a, x, y) = unsafe {
        (layout.half_band(a, uplo, n, k, lda), vector(x, n, incx), vector_mut(y, n, incy))
    };
    certain(wasmblas::sbmv(uplo, alpha, a, x, beta, y))
}

/// [`hemv`] with a band matrix.
///
/// # Safety
/// As [`symv`].
pub unsafe fn hbmv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    k: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    x: *const T,
    incx: i32,
    beta: T,
    y: *mut T,
    incy: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(k >= 0, 3)?;
    require(lda > k, 6)?;
    require(incx != 0, 8)?;
    require(incy != 0, 11)?;
    // SAFETY: promised by the caller.
    let (a, x, y) = unsafe {
        (layout.half_band(a, uplo, n, k, lda), vector(x, n, incx), vector_mut(y, n, incy))
    };
    certain(wasmblas::hbmv(uplo, alpha, a, x, beta, y))
}

/// [`symv`] with a packed A.
///
/// # Safety
/// As [`symv`].
pub unsafe fn spmv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T,
    ap: *const T,
    x: *const T,
    incx: i32,
    beta: T,
    y: *mut T,
    incy: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(incx != 0, 6)?;
    require(incy != 0, 9)?;
    // SAFETY: promised by the caller.
    let (a, x, y) =
        unsafe { (layout.packed(ap, uplo, n), vector(x, n, incx), vector_mut(y, n, incy)) };
    certain(wasmblas::spmv(alpha, a, x, beta, y))
}

/// [`hemv`] with a packed A.
///
/// # Safety
/// As [`symv`].
pub unsafe fn hpmv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    n: i32,
    alpha: T,
    ap: *const T,
    x: *const T,
    incx: i32,
    beta: T,
    y: *mut T,
    incy: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 2)?;
    require(incx != 0, 6)?;
    require(incy != 0, 9)?;
    // SAFETY: promised by the caller.
    let (a, x, y) =
        unsafe { (layout.packed(ap, uplo, n), vector(x, n, incx), vector_mut(y, n, incy)) };
    certain(wasmblas::hpmv(alpha, a, x, beta, y))
}
