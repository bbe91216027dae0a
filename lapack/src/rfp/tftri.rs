//! Inverses of triangular matrices in rectangular full packed storage.

use super::storage::{Between, RfpMut, lower};
use crate::error::Error;
use crate::triangular::{Triangle, adjoint, invert};
use wasmblas::{Diag, Scalar, Side, trmm, trsm};

/// Replaces a triangular matrix by its inverse; the diagonal is neither read nor written if it is
/// [`Diag::Unit`]. As [`trtri`](crate::trtri()), with the blocks of the storage.
///
/// # Errors
/// [`Error::Singular`] with the first zero on the diagonal; then nothing is touched.
pub fn tftri<T: Scalar>(diag: Diag, mut a: RfpMut<'_, T>) -> Result<(), Error> {
    let (offset, one) = (a.split().0, T::ONE);
    let (uplo, first) = a.rb().first();
    Triangle::Dense(uplo, first).singular(diag)?;
    let (uplo, second) = a.rb().second();
    match Triangle::Dense(uplo, second).singular(diag) {
        Err(Error::Singular { index }) => return Err(Error::Singular { index: offset + index }),
        outcome => outcome?,
    }
    // `−L₂₂⁻¹ L₂₁ L₁₁⁻¹`, the first factor inverted, the second dividing.
    let ((uplo, mut second), between) = a.second();
    invert(uplo, diag, second.rb_mut())?;
    let op = lower(uplo);
    match between {
        Between::Below(below) => trmm(Side::Left, uplo, op, diag, -one, second.rb(), below),
        Between::AdjointOfBelow(across) => {
            trmm(Side::Right, uplo, adjoint(op), diag, -one, second.rb(), across)
        }
    }?;
    let ((uplo, first), between) = a.first();
    let op = lower(uplo);
    match between {
        Between::Below(below) => trsm(Side::Right, uplo, op, diag, one, first.rb(), below),
        Between::AdjointOfBelow(across) => {
            trsm(Side::Left, uplo, adjoint(op), diag, one, first.rb(), across)
        }
    }?;
    invert(uplo, diag, first)
}
