//! Packed triangular matrix–vector product.

use super::packed::PackedRef;
use super::triangle::Stored;
use super::triangular;
use crate::error::Error;
use crate::matrix::VecMut;
use crate::params::{Diag, Trans};
use crate::scalar::Scalar;

/// `x ← op(A) x`, where A is a packed triangular matrix; its entries are read, without the
/// diagonal if that is [`Diag::Unit`].
///
/// Unlike in netlib a zero in x gets no treatment of its own: what it is multiplied by may be
/// Inf or NaN.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn tpmv<T: Scalar>(
    trans: Trans,
    diag: Diag,
    ap: PackedRef<'_, T>,
    x: VecMut<'_, T>,
) -> Result<(), Error> {
    triangular::multiply(|| Ok(Stored::packed(ap)), trans, diag, x)
}
