//! Level 2: matrix times vector.

use super::{Illegal, certain, matrix, require, vector, vector_mut};
use wasmblas::{Scalar, Trans};

/// `y := alpha op(A) x + beta y`.
///
/// # Safety
/// The pointers must be to a matrix and vectors as described, as far as the standard says they
/// are used.
pub unsafe fn gemv<T: Scalar>(
    trans: Option<Trans>,
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
    let trans = trans.ok_or(Illegal(1))?;
    require(m >= 0, 2)?;
    require(n >= 0, 3)?;
    require(lda >= m.max(1), 6)?;
    require(incx != 0, 8)?;
    require(incy != 0, 11)?;
    // An empty matrix leaves y alone: netlib doesn't scale it by beta then.
    if m == 0 || n == 0 {
        return Ok(());
    }
    let (len_x, len_y) = if trans.is_transposed() { (m, n) } else { (n, m) };
    // SAFETY: promised by the caller.
    let (a, x, y) =
        unsafe { (matrix(a, m, n, lda), vector(x, len_x, incx), vector_mut(y, len_y, incy)) };
    certain(wasmblas::gemv(trans, alpha, a, x, beta, y));
    Ok(())
}
