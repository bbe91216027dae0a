//! Level 3: triangular products and systems of equations.

use super::{Illegal, certain, require};
use crate::layout::Layout;
use wasmblas::{Diag, Scalar, Side, Trans, Uplo};

/// `B := alpha op(A) B` or `alpha B op(A)`, A triangular.
///
/// # Safety
/// The pointers must be to arrays as described, as far as the standard says they are used.
pub unsafe fn trmm<T: Scalar>(
    layout: Layout,
    side: Side,
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    m: i32,
    n: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    b: *mut T,
    ldb: i32,
) -> Result<(), Illegal> {
    let order = if side == Side::Left { m } else { n };
    layout.require((m >= 0, 5), (n >= 0, 6))?;
    require(layout.fits(lda, order, order), 9)?;
    require(layout.fits(ldb, m, n), 11)?;
    // SAFETY: promised by the caller.
    let (a, b) = unsafe { (layout.matrix(a, order, order, lda), layout.matrix_mut(b, m, n, ldb)) };
    certain(wasmblas::trmm(side, uplo, trans, diag, alpha, a, b))
}

/// Solves `op(A) X = alpha B` or `X op(A) = alpha B`, A triangular.
///
/// # Safety
/// As [`trmm`].
pub unsafe fn trsm<T: Scalar>(
    layout: Layout,
    side: Side,
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    m: i32,
    n: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    b: *mut T,
    ldb: i32,
) -> Result<(), Illegal> {
    let order = if side == Side::Left { m } else { n };
    layout.require((m >= 0, 5), (n >= 0, 6))?;
    require(layout.fits(lda, order, order), 9)?;
    require(layout.fits(ldb, m, n), 11)?;
    // SAFETY: promised by the caller.
    let (a, b) = unsafe { (layout.matrix(a, order, order, lda), layout.matrix_mut(b, m, n, ldb)) };
    certain(wasmblas::trsm(side, uplo, trans, diag, alpha, a, b))
}
