//! General matrix–vector product.

use super::columns::Columns;
use super::direct;
use super::general::Factor;
use super::operands::scale;
use crate::error::{Error, check_dim};
use crate::matrix::{MatRef, VecMut, VecRef};
use crate::params::Trans;
use crate::scalar::Scalar;

/// `y ← α op(A) x + β y`, where `op(A)` is `m` by `n` in any strides.
///
/// With `β = 0` y is overwritten and not read; with `α = 0` or `n = 0` A and x are not read.
/// Unlike netlib, a sum is not formed in a fixed order.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn gemv<T: Scalar>(
    trans: Trans,
    alpha: T,
    a: MatRef<'_, T>,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    let a = if trans.is_transposed() { a.t() } else { a };
    check_dim("x", a.ncols(), x.len())?;
    check_dim("y", a.nrows(), y.len())?;
    let (columns, transposed) = Columns::dense(a);
    if let Some((first, ld, _)) = columns.direct()
        && x.stride() == 1
        && y.stride() == 1
        && alpha != T::ZERO
    {
        let (m, n, conj) = (columns.nrows(), columns.ncols(), trans.is_conjugated());
        let gemv = if transposed { direct::gemv_transposed } else { direct::gemv };
        // SAFETY: the views' entries.
        unsafe { gemv(conj, m, n, alpha, first, ld, x.as_ptr(), beta, y.as_ptr()) };
        return Ok(());
    }
    scale(beta, &y);
    if alpha == T::ZERO || a.is_empty() {
        return Ok(());
    }
    let factor = Factor { a: columns, transposed, conj: trans.is_conjugated() };
    factor.multiply_on_threads(alpha, x, &y);
    Ok(())
}
