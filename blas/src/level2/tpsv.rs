//! Packed triangular solve.

use super::packed::PackedRef;
use super::triangle::Stored;
use super::triangular;
use crate::error::Error;
use crate::matrix::VecMut;
use crate::params::{Diag, Trans};
use crate::scalar::Scalar;

/// Solves `op(A) z = x` for z, which replaces x, where A is a packed triangular matrix; its
/// entries are read, without the diagonal if that is [`Diag::Unit`].
///
/// A singular A gives Inf or NaN; nothing is tested, and unlike in netlib a zero in x gets no
/// treatment of its own.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn tpsv<T: Scalar>(
    trans: Trans,
    diag: Diag,
    ap: PackedRef<'_, T>,
    x: VecMut<'_, T>,
) -> Result<(), Error> {
    triangular::solve(|| Ok(Stored::packed(ap)), trans, diag, x)
}
