//! Symmetric and Hermitian band matrix–vector product.

use super::band::BandRef;
use super::narrow_symmetric;
use super::symmetric::Symmetric;
use super::triangle::Stored;
use crate::error::Error;
use crate::matrix::{VecMut, VecRef};
use crate::params::Uplo;
use crate::scalar::Scalar;

/// `y ← α A x + β y`, where A is a symmetric band matrix (complex symmetric for complex types), and
/// only the diagonals of its triangle `uplo` are read.
///
/// With `β = 0` y is overwritten and not read; with `α = 0` A and x are not read.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn sbmv<T: Scalar>(
    uplo: Uplo,
    alpha: T,
    a: BandRef<'_, T>,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    multiply(uplo, false, alpha, a, x, beta, y)
}

/// `y ← α A x + β y`, where A is a Hermitian band matrix, and only the diagonals of its triangle
/// `uplo` are read; for real types the same as [`sbmv`].
///
/// With `β = 0` y is overwritten and not read; with `α = 0` A and x are not read.
///
/// The imaginary parts of the diagonal are taken as zero and not used.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn hbmv<T: Scalar>(
    uplo: Uplo,
    alpha: T,
    a: BandRef<'_, T>,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    multiply(uplo, true, alpha, a, x, beta, y)
}

#[inline(always)]
fn multiply<T: Scalar>(
    uplo: Uplo,
    hermitian: bool,
    alpha: T,
    a: BandRef<'_, T>,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    if narrow_symmetric::multiply(&Stored::band(a, uplo)?, hermitian, alpha, x, beta, &y) {
        return Ok(());
    }
    Symmetric::new(Stored::band(a, uplo)?, hermitian).multiply(alpha, x, beta, y)
}
