//! Triangular band solve.

use super::band::BandRef;
use super::triangle::Stored;
use super::triangular;
use crate::error::Error;
use crate::matrix::VecMut;
use crate::params::{Diag, Trans, Uplo};
use crate::scalar::Scalar;

/// Solves `op(A) z = x` for z, which replaces x, where A is a triangular band matrix; only the
/// diagonals of its triangle `uplo` are read, without the diagonal if that is [`Diag::Unit`].
///
/// A singular A gives Inf or NaN; nothing is tested, and unlike in netlib a zero in x gets no
/// treatment of its own.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn tbsv<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    a: BandRef<'_, T>,
    x: VecMut<'_, T>,
) -> Result<(), Error> {
    triangular::solve(|| Stored::band(a, uplo), trans, diag, x)
}
