//! Symmetric and Hermitian packed matrix–vector product.

use super::packed::PackedRef;
use super::symmetric::Symmetric;
use super::triangle::Stored;
use crate::error::Error;
use crate::matrix::{VecMut, VecRef};
use crate::scalar::Scalar;

/// `y ← α A x + β y`, where A is symmetric (complex symmetric for complex types, as LAPACK's `cspmv`
/// and `zspmv`) and a triangle of it is packed.
///
/// With `β = 0` y is overwritten and not read; with `α = 0` A and x are not read.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn spmv<T: Scalar>(
    alpha: T,
    ap: PackedRef<'_, T>,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    Symmetric::new(Stored::packed(ap), false).multiply(alpha, x, beta, y)
}

/// `y ← α A x + β y`, where A is Hermitian and a triangle of it is packed; for real types the same as
/// [`spmv`].
///
/// With `β = 0` y is overwritten and not read; with `α = 0` A and x are not read.
///
/// The imaginary parts of the diagonal are taken as zero and not used.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn hpmv<T: Scalar>(
    alpha: T,
    ap: PackedRef<'_, T>,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    Symmetric::new(Stored::packed(ap), true).multiply(alpha, x, beta, y)
}
