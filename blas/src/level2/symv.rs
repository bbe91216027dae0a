//! Symmetric and Hermitian matrix–vector product.

use super::symmetric::Symmetric;
use super::triangle::Stored;
use crate::error::Error;
use crate::matrix::{MatRef, VecMut, VecRef};
use crate::params::Uplo;
use crate::scalar::Scalar;

/// `y ← α A x + β y`, where A is symmetric (complex symmetric for complex types, as LAPACK's `csymv`
/// and `zsymv`) in any strides, and only its triangle `uplo` is read.
///
/// With `β = 0` y is overwritten and not read; with `α = 0` A and x are not read.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn symv<T: Scalar>(
    uplo: Uplo,
    alpha: T,
    a: MatRef<'_, T>,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    Symmetric::new(Stored::dense(a, uplo)?, false).multiply(alpha, x, beta, y)
}

/// `y ← α A x + β y`, where A is Hermitian in any strides, and only its triangle `uplo` is read; for
/// real types the same as [`symv`].
///
/// With `β = 0` y is overwritten and not read; with `α = 0` A and x are not read.
///
/// The imaginary parts of the diagonal are taken as zero and not used.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn hemv<T: Scalar>(
    uplo: Uplo,
    alpha: T,
    a: MatRef<'_, T>,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    Symmetric::new(Stored::dense(a, uplo)?, true).multiply(alpha, x, beta, y)
}
