//! The condition number from an LU factorisation of a tridiagonal matrix.

use super::gttrs;
use crate::auxiliary::Norm;
use crate::condition::{Product, estimate_scratch, norm_estimate, reciprocal_condition};
use crate::error::Error;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar, Trans};

/// Estimates `1 / (‖A‖ ‖A⁻¹‖)` in the 1-norm, or in the ∞-norm if that is `norm`, from the factors
/// that [`gttrf`](super::gttrf()) left and the norm of A, `size`, which [`langt`](crate::langt()) told
/// before.
///
/// # Errors
/// [`Error::Argument`] if the lengths do not fit or there is no memory.
pub fn gtcon<T: Scalar>(
    norm: Norm,
    dl: &[T],
    d: &[T],
    du: &[T],
    du2: &[T],
    ipiv: &[i32],
    size: T::Real,
) -> Result<T::Real, Error> {
    with_scratch(gtcon_scratch::<T>(d.len()), |scratch| {
        gtcon_in(norm, dl, d, du, du2, ipiv, size, scratch)
    })
}

/// [`gtcon`] in scratch memory of [`gtcon_scratch`].
///
/// # Errors
/// [`Error::Argument`] if the lengths do not fit or the memory is too little.
pub fn gtcon_in<T: Scalar>(
    norm: Norm,
    dl: &[T],
    d: &[T],
    du: &[T],
    du2: &[T],
    ipiv: &[i32],
    size: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    let n = d.len();
    scratch.check(gtcon_scratch::<T>(n))?;
    // All that `gttrs` checks is checked here once, of no columns.
    gttrs(Trans::No, dl, d, du, du2, ipiv, MatMut::from_col_major(&mut [], n, 0, n)?)?;
    if n == 0 {
        return Ok(T::Real::ONE);
    }
    if size.is_nan() {
        return Ok(size);
    }
    if size <= T::Real::ZERO || d.contains(&T::ZERO) {
        return Ok(T::Real::ZERO);
    }
    let inverse = norm_estimate(n, scratch.elements, scratch.ints, |product, x| {
        // The 1-norm of the adjoint is the ∞-norm.
        let plain = (product == Product::Plain) == (norm != Norm::Inf);
        let trans = if plain { Trans::No } else { Trans::ConjTrans };
        gttrs(trans, dl, d, du, du2, ipiv, MatMut::from_col_major(x, n, 1, n).ok()?).ok()
    });
    Ok(reciprocal_condition(size, inverse))
}

/// The scratch memory of [`gtcon_in`] for a matrix of order `n`.
pub fn gtcon_scratch<T: Scalar>(n: usize) -> ScratchLen {
    estimate_scratch::<T>(n)
}
