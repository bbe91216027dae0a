//! Inverse from a Cholesky factorisation.

use super::lauum;
use crate::error::Error;
use crate::triangular::trtri;
use wasmblas::{Diag, MatMut, Scalar, Uplo};

/// Replaces the factor that [`potrf`](super::potrf) left in the triangle `uplo` of A by the same
/// triangle of A's inverse: `A⁻¹ = (L⁻¹)ᴴ L⁻¹` or `U⁻¹ (U⁻¹)ᴴ`.
///
/// # Errors
/// [`Error::Argument`] if A is not square; [`Error::Singular`] if a diagonal entry of the factor
/// is zero; then nothing is touched.
pub fn potri<T: Scalar>(uplo: Uplo, mut a: MatMut<'_, T>) -> Result<(), Error> {
    trtri(uplo, Diag::NonUnit, a.rb_mut())?;
    lauum(uplo, a)
}
