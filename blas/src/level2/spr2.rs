//! Rank-two update of a packed symmetric or Hermitian matrix.

use super::packed::PackedMut;
use super::rank;
use super::triangle::Stored;
use crate::error::Error;
use crate::matrix::VecRef;
use crate::scalar::Scalar;

/// `A ← α x yᵀ + α y xᵀ + A`, where A is symmetric (complex symmetric for complex types) and a
/// triangle of it is packed.
///
/// With `α = 0` nothing is read or written.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn spr2<T: Scalar>(
    alpha: T,
    x: VecRef<'_, T>,
    y: VecRef<'_, T>,
    ap: PackedMut<'_, T>,
) -> Result<(), Error> {
    rank::two(Stored::packed_mut(&ap), false, alpha, x, y)
}

/// `A ← α x yᴴ + ᾱ y xᴴ + A`, where A is Hermitian and a triangle of it is packed; for real types the
/// same as [`spr2`].
///
/// With `α = 0` nothing is read or written.
///
/// The imaginary parts of the diagonal are taken as zero and are set to zero, unless `α = 0`.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn hpr2<T: Scalar>(
    alpha: T,
    x: VecRef<'_, T>,
    y: VecRef<'_, T>,
    ap: PackedMut<'_, T>,
) -> Result<(), Error> {
    rank::two(Stored::packed_mut(&ap), true, alpha, x, y)
}
