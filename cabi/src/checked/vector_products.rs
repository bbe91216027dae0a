//! Level 2: general matrix times vector.

use super::{Illegal, certain, require, vector, vector_mut};
use crate::layout::Layout;
use wasmblas::{Scalar, Trans};

/// `y := alpha op(A) x + beta y`.
///
/// # Safety
/// The pointers must be to arrays as described, as far as the standard says they are used.
pub unsafe fn gemv<T: Scalar>(
    layout: Layout,
    trans: Trans,
    m: i32,
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
    layout.require((m >= 0, 2), (n >= 0, 3))?;
    require(layout.fits(lda, m, n), 6)?;
    require(incx != 0, 8)?;
    require(incy != 0, 11)?;
    // An empty matrix leaves y alone: netlib doesn't scale it by beta then.
    if m == 0 || n == 0 {
        return Ok(());
    }
    let (len_x, len_y) = if trans.is_transposed() { (m, n) } else { (n, m) };
    // SAFETY: promised by the caller.
    let (a, x, y) = unsafe {
        (layout.matrix(a, m, n, lda), vector(x, len_x, incx), vector_mut(y, len_y, incy))
    };
    certain(wasmblas::gemv(trans, alpha, a, x, beta, y))
}

/// [`gemv`] with a band matrix.
///
/// # Safety
/// As [`gemv`].
pub unsafe fn gbmv<T: Scalar>(
    layout: Layout,
    trans: Trans,
    m: i32,
    n: i32,
    kl: i32,
    ku: i32,
    alpha: T,
    a: *const T,
    lda: i32,
    x: *const T,
    incx: i32,
    beta: T,
    y: *mut T,
    incy: i32,
) -> Result<(), Illegal> {
    layout.require((m >= 0, 2), (n >= 0, 3))?;
    layout.require((kl >= 0, 4), (ku >= 0, 5))?;
    require(i64::from(lda) > i64::from(kl) + i64::from(ku), 8)?;
    require(incx != 0, 10)?;
    require(incy != 0, 13)?;
    if m == 0 || n == 0 {
        return Ok(());
    }
    let (len_x, len_y) = if trans.is_transposed() { (m, n) } else { (n, m) };
    // SAFETY: promised by the caller.
    let (a, x, y) = unsafe {
        let a = layout.band(a, (m, n), (kl, ku), lda);
        (a, vector(x, len_x, incx), vector_mut(y, len_y, incy))
    };
    certain(wasmblas::gbmv(trans, alpha, a, x, beta, y))
}
