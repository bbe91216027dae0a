//! Triangular matrix–vector product.

use super::triangle::Stored;
use super::triangular;
use crate::error::Error;
use crate::matrix::{MatRef, VecMut};
use crate::params::{Diag, Trans, Uplo};
use crate::scalar::Scalar;

/// `x ← op(A) x`, where A is triangular in any strides; only its triangle `uplo` is read,
/// without the diagonal if that is [`Diag::Unit`].
///
/// Unlike in netlib a zero in x gets no treatment of its own: what it is multiplied by may be
/// Inf or NaN.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn trmv<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: MatRef<'_, T>,
    x: VecMut<'_, T>,
) -> Result<(), Error> {
    triangular::multiply(|| Stored::dense(a, uplo), trans, diag, x)
}
