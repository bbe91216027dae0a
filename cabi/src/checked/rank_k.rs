//! Level 3: symmetric and Hermitian rank-k and rank-2k updates.

use super::products::shape;
use super::{Illegal, certain, require};
use crate::layout::Layout;
use wasmblas::{Scalar, Trans, Uplo};

/// `C := alpha op(A) op(A)ᵀ + beta C`, one triangle.
///
/// # Safety
/// The pointers must be to arrays as described, as far as the standard says they are used.
pub unsafe fn syrk<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    trans: Trans,
    n: i32,
    k: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    beta: T,
    c: *mut T,
    ldc: i32,
) -> Result<(), Illegal> {
    let (rows, cols) = shape(trans, n, k);
    require(n >= 0, 3)?;
    require(k >= 0, 4)?;
    require(layout.fits(lda, rows, cols), 7)?;
    require(layout.fits(ldc, n, n), 10)?;
    // SAFETY: promised by the caller.
    let (a, c) = unsafe { (layout.matrix(a, rows, cols, lda), layout.matrix_mut(c, n, n, ldc)) };
    certain(wasmblas::syrk(uplo, trans, alpha, a, beta, c))
}

/// `C := alpha op(A) op(A)ᴴ + beta C`, one triangle.
///
/// # Safety
/// As [`syrk`].
pub unsafe fn herk<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    trans: Trans,
    n: i32,
    k: i32,
    alpha: T::Real,
    a: *const T,
    lda: i32,
    beta: T::Real,
    c: *mut T,
    ldc: i32,
) -> Result<(), Illegal> {
    let (rows, cols) = shape(trans, n, k);
    require(n >= 0, 3)?;
    require(k >= 0, 4)?;
    require(layout.fits(lda, rows, cols), 7)?;
    require(layout.fits(ldc, n, n), 10)?;
    // SAFETY: promised by the caller.
    let (a, c) = unsafe { (layout.matrix(a, rows, cols, lda), layout.matrix_mut(c, n, n, ldc)) };
    certain(wasmblas::herk(uplo, trans, alpha, a, beta, c))
}

/// `C := alpha op(A) op(B)ᵀ + alpha op(B) op(A)ᵀ + beta C`, one triangle.
///
/// # Safety
/// As [`syrk`].
pub unsafe fn syr2k<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    trans: Trans,
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
    let (rows, cols) = shape(trans, n, k);
    require(n >= 0, 3)?;
    require(k >= 0, 4)?;
    require(layout.fits(lda, rows, cols), 7)?;
    require(layout.fits(ldb, rows, cols), 9)?;
    require(layout.fits(ldc, n, n), 12)?;
    // SAFETY: promised by the caller.
    let (a, b, c) = unsafe {
        let (a, b) = (layout.matrix(a, rows, cols, lda), layout.matrix(b, rows, cols, ldb));
        (a, b, layout.matrix_mut(c, n, n, ldc))
    };
    certain(wasmblas::syr2k(uplo, trans, alpha, a, b, beta, c))
}

/// `C := alpha op(A) op(B)ᴴ + conj(alpha) op(B) op(A)ᴴ + beta C`, one triangle.
///
/// # Safety
/// As [`syrk`].
pub unsafe fn her2k<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    trans: Trans,
    n: i32,
    k: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    beta: T::Real,
    c: *mut T,
    ldc: i32,
) -> Result<(), Illegal> {
    let (rows, cols) = shape(trans, n, k);
    require(n >= 0, 3)?;
    require(k >= 0, 4)?;
    require(layout.fits(lda, rows, cols), 7)?;
    require(layout.fits(ldb, rows, cols), 9)?;
    require(layout.fits(ldc, n, n), 12)?;
    // SAFETY: promised by the caller.
    let (a, b, c) = unsafe {
        let (a, b) = (layout.matrix(a, rows, cols, lda), layout.matrix(b, rows, cols, ldb));
        (a, b, layout.matrix_mut(c, n, n, ldc))
    };
    certain(wasmblas::her2k(uplo, trans, alpha, a, b, beta, c))
}
