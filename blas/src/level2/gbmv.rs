//! Band matrix–vector product.

use super::band::BandRef;
use super::general::Factor;
use super::narrow;
use super::operands::scale;
use crate::error::{Error, check_dim};
use crate::matrix::{VecMut, VecRef};
use crate::params::Trans;
use crate::scalar::Scalar;

/// `y ← α op(A) x + β y`, where A is a band matrix.
///
/// With `β = 0` y is overwritten and not read; with `α = 0` or an empty A, A and x are not read.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn gbmv<T: Scalar>(
    trans: Trans,
    alpha: T,
    a: BandRef<'_, T>,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    let a = if trans.is_transposed() { a.t() } else { a };
    check_dim("x", a.ncols(), x.len())?;
    check_dim("y", a.nrows(), y.len())?;
    scale(beta, &y);
    if alpha == T::ZERO || a.is_empty() {
        return Ok(());
    }
    let conj = trans.is_conjugated();
    if !narrow::multiply(a.columns(), conj, alpha, x, &y) {
        let (columns, transposed) = a.columns();
        Factor { a: columns, transposed, conj }.multiply(alpha, x, &y);
    }
    Ok(())
}
