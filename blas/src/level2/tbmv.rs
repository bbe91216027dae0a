//! Triangular band matrix–vector product.

use super::band::BandRef;
use super::triangle::Stored;
use super::triangular;
use crate::error::Error;
use crate::matrix::VecMut;
use crate::params::{Diag, Trans, Uplo};
use crate::scalar::Scalar;

/// `x ← op(A) x`, where A is a triangular band matrix; only the diagonals of its triangle
/// `uplo` are read, without the diagonal if that is [`Diag::Unit`].
///
/// Unlike in netlib a zero in x gets no treatment of its own: what it is multiplied by may be
/// Inf or NaN.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn tbmv<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: BandRef<'_, T>,
    x: VecMut<'_, T>,
) -> Result<(), Error> {
    triangular::multiply(|| Stored::band(a, uplo), trans, diag, x)
}
