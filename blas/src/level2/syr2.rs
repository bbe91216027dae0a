//! Rank-two update of a symmetric or Hermitian matrix.

use super::rank;
use super::triangle::Stored;
use crate::error::Error;
use crate::matrix::{MatMut, VecRef};
use crate::params::Uplo;
use crate::scalar::Scalar;

/// `A ← α x yᵀ + α y xᵀ + A`, where A is symmetric (complex symmetric for complex types) in any
/// strides, and only its triangle `uplo` is read and written.
///
/// With `α = 0` nothing is read or written.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn syr2<T: Scalar>(
    uplo: Uplo,
    alpha: T,
    x: VecRef<'_, T>,
    y: VecRef<'_, T>,
    a: MatMut<'_, T>,
) -> Result<(), Error> {
    rank::two(Stored::dense_mut(&a, uplo)?, false, alpha, x, y)
}

/// `A ← α x yᴴ + ᾱ y xᴴ + A`, where A is Hermitian in any strides, and only its triangle `uplo` is
/// read and written; for real types the same as [`syr2`].
///
/// With `α = 0` nothing is read or written.
///
/// The imaginary parts of the diagonal are taken as zero and are set to zero, unless `α = 0`.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn her2<T: Scalar>(
    uplo: Uplo,
    alpha: T,
    x: VecRef<'_, T>,
    y: VecRef<'_, T>,
    a: MatMut<'_, T>,
) -> Result<(), Error> {
    rank::two(Stored::dense_mut(&a, uplo)?, true, alpha, x, y)
}
