//! Level 3: matrix products.

use super::{Illegal, certain, require};
use crate::layout::Layout;
use wasmblas::{Scalar, Side, Trans, Uplo};

/// The shape of A such that op(A) is `rows` by `cols`.
#[inline(always)]
pub(super) fn shape(trans: Trans, rows: i32, cols: i32) -> (i32, i32) {
    if trans.is_transposed() { (cols, rows) } else { (rows, cols) }
}

/// `C := alpha op(A) op(B) + beta C`.
///
/// # Safety
/// The pointers must be to arrays as described, as far as the standard says they are used.
#[inline(always)]
pub unsafe fn gemm<T: Scalar>(
    layout: Layout,
    transa: Trans,
    transb: Trans,
    m: i32,
    n: i32,
    k: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    beta: T,
    c: *mut T,
    ldc: i32,
) -> Result<(), Illegal> {
    gemm_arguments(layout, transa, transb, m, n, k, lda, ldb, ldc)?;
    let ((rows_a, cols_a), (rows_b, cols_b)) = (shape(transa, m, k), shape(transb, k, n));
    // SAFETY: promised by the caller.
    let (a, b, c) = unsafe {
        let (a, b) = (layout.matrix(a, rows_a, cols_a, lda), layout.matrix(b, rows_b, cols_b, ldb));
        (a, b, layout.matrix_mut(c, m, n, ldc))
    };
    certain(wasmblas::gemm(transa, transb, alpha, a, b, beta, c))
}

/// The checks of [`gemm`].
#[inline(always)]
pub(super) fn gemm_arguments(
    layout: Layout,
    transa: Trans,
    transb: Trans,
    m: i32,
    n: i32,
    k: i32,
    lda: i32,
    ldb: i32,
    ldc: i32,
) -> Result<(), Illegal> {
    let ((rows_a, cols_a), (rows_b, cols_b)) = (shape(transa, m, k), shape(transb, k, n));
    layout.require((m >= 0, 3), (n >= 0, 4))?;
    require(k >= 0, 5)?;
    let fits = (layout.fits(lda, rows_a, cols_a), layout.fits(ldb, rows_b, cols_b));
    layout.require((fits.0, 8), (fits.1, 10))?;
    require(layout.fits(ldc, m, n), 13)
}

/// [`gemm`] of which one triangle is wanted.
///
/// # Safety
/// As [`gemm`].
pub unsafe fn gemmtr<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    transa: Trans,
    transb: Trans,
    n: i32,
    k: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    beta: T,
    c: *mut T,
    ldc: i32,
) -> Result<(), Illegal> {
    let ((rows_a, cols_a), (rows_b, cols_b)) = (shape(transa, n, k), shape(transb, k, n));
    require(n >= 0, 4)?;
    require(k >= 0, 5)?;
    let fits = (layout.fits(lda, rows_a, cols_a), layout.fits(ldb, rows_b, cols_b));
    layout.require((fits.0, 8), (fits.1, 10))?;
    require(layout.fits(ldc, n, n), 13)?;
    // SAFETY: promised by the caller.
    let (a, b, c) = unsafe {
        let (a, b) = (layout.matrix(a, rows_a, cols_a, lda), layout.matrix(b, rows_b, cols_b, ldb));
        (a, b, layout.matrix_mut(c, n, n, ldc))
    };
    certain(wasmblas::gemmtr(uplo, transa, transb, alpha, a, b, beta, c))
}

/// `C := alpha A B + beta C` or `alpha B A + beta C`, A symmetric.
///
/// # Safety
/// As [`gemm`].
pub unsafe fn symm<T: Scalar>(
    layout: Layout,
    side: Side,
    uplo: Uplo,
    m: i32,
    n: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    beta: T,
    c: *mut T,
    ldc: i32,
) -> Result<(), Illegal> {
    let order = if side == Side::Left { m } else { n };
    layout.require((m >= 0, 3), (n >= 0, 4))?;
    require(layout.fits(lda, order, order), 7)?;
    require(layout.fits(ldb, m, n), 9)?;
    require(layout.fits(ldc, m, n), 12)?;
    // SAFETY: promised by the caller.
    let (a, b, c) = unsafe {
        let (a, b) = (layout.matrix(a, order, order, lda), layout.matrix(b, m, n, ldb));
        (a, b, layout.matrix_mut(c, m, n, ldc))
    };
    certain(wasmblas::symm(side, uplo, alpha, a, b, beta, c))
}

/// [`symm`] with a Hermitian A.
///
/// # Safety
/// As [`gemm`].
pub unsafe fn hemm<T: Scalar>(
    layout: Layout,
    side: Side,
    uplo: Uplo,
    m: i32,
    n: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    beta: T,
    c: *mut T,
    ldc: i32,
) -> Result<(), Illegal> {
    let order = if side == Side::Left { m } else { n };
    layout.require((m >= 0, 3), (n >= 0, 4))?;
    require(layout.fits(lda, order, order), 7)?;
    require(layout.fits(ldb, m, n), 9)?;
    require(layout.fits(ldc, m, n), 12)?;
    // SAFETY: promised by the caller.
    let (a, b, c) = unsafe {
        let (a, b) = (layout.matrix(a, order, order, lda), layout.matrix(b, m, n, ldb));
        (a, b, layout.matrix_mut(c, m, n, ldc))
    };
    certain(wasmblas::hemm(side, uplo, alpha, a, b, beta, c))
}
