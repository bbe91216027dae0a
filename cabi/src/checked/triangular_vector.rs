//! Level 2: triangular matrix times vector, and systems of equations.

use super::{Illegal, certain, require, vector_mut};
use crate::layout::Layout;
use wasmblas::{Diag, Scalar, Trans, Uplo};

/// `x := op(A) x`, A triangular.
///
/// # Safety
/// The pointers must be to arrays as described, as far as the standard says they are used.
pub unsafe fn trmv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    n: i32,
    a: *const T,
    lda: i32,
    x: *mut T,
    incx: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 4)?;
    require(layout.fits(lda, n, n), 6)?;
    require(incx != 0, 8)?;
    // SAFETY: promised by the caller.
    let (a, x) = unsafe { (layout.matrix(a, n, n, lda), vector_mut(x, n, incx)) };
    certain(wasmblas::trmv(uplo, trans, diag, a, x))
}

/// Solves `op(A) x = b`, A triangular.
///
/// # Safety
/// As [`trmv`].
pub unsafe fn trsv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    n: i32,
    a: *const T,
    lda: i32,
    x: *mut T,
    incx: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 4)?;
    require(layout.fits(lda, n, n), 6)?;
    require(incx != 0, 8)?;
    // SAFETY: promised by the caller.
    let (a, x) = unsafe { (layout.matrix(a, n, n, lda), vector_mut(x, n, incx)) };
    certain(wasmblas::trsv(uplo, trans, diag, a, x))
}

/// [`trmv`] with a band matrix.
///
/// # Safety
/// As [`trmv`].
pub unsafe fn tbmv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    n: i32,
    k: i32,
    a: *const T,
    lda: i32,
    x: *mut T,
    incx: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 4)?;
    require(k >= 0, 5)?;
    require(lda > k, 7)?;
    require(incx != 0, 9)?;
    // SAFETY: promised by the caller.
    let (a, x) = unsafe { (layout.half_band(a, uplo, n, k, lda), vector_mut(x, n, incx)) };
    certain(wasmblas::tbmv(uplo, trans, diag, a, x))
}

/// [`trsv`] with a band matrix.
///
/// # Safety
/// As [`trmv`].
pub unsafe fn tbsv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    n: i32,
    k: i32,
    a: *const T,
    lda: i32,
    x: *mut T,
    incx: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 4)?;
    require(k >= 0, 5)?;
    require(lda > k, 7)?;
    require(incx != 0, 9)?;
    // SAFETY: promised by the caller.
    let (a, x) = unsafe { (layout.half_band(a, uplo, n, k, lda), vector_mut(x, n, incx)) };
    certain(wasmblas::tbsv(uplo, trans, diag, a, x))
}

/// [`trmv`] with a packed A.
///
/// # Safety
/// As [`trmv`].
pub unsafe fn tpmv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    n: i32,
    ap: *const T,
    x: *mut T,
    incx: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 4)?;
    require(incx != 0, 7)?;
    // SAFETY: promised by the caller.
    let (a, x) = unsafe { (layout.packed(ap, uplo, n), vector_mut(x, n, incx)) };
    certain(wasmblas::tpmv(trans, diag, a, x))
}

/// [`trsv`] with a packed A.
///
/// # Safety
/// As [`trmv`].
pub unsafe fn tpsv<T: Scalar>(
    layout: Layout,
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    n: i32,
    ap: *const T,
    x: *mut T,
    incx: i32,
) -> Result<(), Illegal> {
    require(n >= 0, 4)?;
    require(incx != 0, 7)?;
    // SAFETY: promised by the caller.
    let (a, x) = unsafe { (layout.packed(ap, uplo, n), vector_mut(x, n, incx)) };
    certain(wasmblas::tpsv(trans, diag, a, x))
}
