//! Eigenvectors of a balanced pair made those of the pair it was made of.

use crate::eigen_general::{Balance, gebak};
use crate::error::Error;
use core::ops::Range;
use wasmblas::{MatMut, Scalar, Side};

/// Replaces the eigenvectors in the columns of V, of a pair that [`ggbal`](crate::ggbal) has balanced,
/// by those of the original pair: right ones with [`Side::Right`], left ones with [`Side::Left`].
/// `job`, the range and the scales are those of `ggbal`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or a scale does not describe a permutation.
pub fn ggbak<T: Scalar>(
    job: Balance,
    side: Side,
    active: Range<usize>,
    lscale: &[T::Real],
    rscale: &[T::Real],
    v: MatMut<'_, T>,
) -> Result<(), Error> {
    // Unlike those of one matrix, left eigenvectors too are multiplied by their scales.
    let scale = if side == Side::Right { rscale } else { lscale };
    gebak(job, Side::Right, active, scale, v)
}
