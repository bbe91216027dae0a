//! Triangular solve.

use super::triangle::Stored;
use super::triangular;
use crate::error::Error;
use crate::matrix::{MatRef, VecMut};
use crate::params::{Diag, Trans, Uplo};
use crate::scalar::Scalar;

/// Solves `op(A) z = x` for z, which replaces x, where A is triangular in any strides; only its
/// triangle `uplo` is read, without the diagonal if that is [`Diag::Unit`].
///
/// A singular A gives Inf or NaN; nothing is tested, and unlike in netlib a zero in x gets no
/// treatment of its own.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn trsv<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: MatRef<'_, T>,
    x: VecMut<'_, T>,
) -> Result<(), Error> {
    triangular::solve(|| Stored::dense(a, uplo), trans, diag, x)
}
