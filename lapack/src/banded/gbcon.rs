//! The condition number from an LU factorisation of a band matrix.

use super::gbtrs::Factors;
use crate::auxiliary::Norm;
use crate::condition::{Product, divide, estimate_scratch, norm_estimate, reciprocal_condition};
use crate::error::Error;
use crate::triangular::{Triangle, solve_scaled};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{BandRef, Diag, Scalar, Trans, Uplo, VecMut};

/// Estimates `1 / (‖A‖ ‖A⁻¹‖)` in the 1-norm, or in the ∞-norm if that is `norm`, from the factors
/// that [`gbtrf`](super::gbtrf()) left in `a` and `ipiv` and the norm of A, `size`, which
/// [`langb`](crate::langb()) told before.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn gbcon<T: Scalar>(
    norm: Norm,
    a: BandRef<'_, T>,
    ipiv: &[i32],
    size: T::Real,
) -> Result<T::Real, Error> {
    with_scratch(gbcon_scratch::<T>(a.nrows()), |scratch| gbcon_in(norm, a, ipiv, size, scratch))
}

/// [`gbcon`] in scratch memory of [`gbcon_scratch`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or the memory is too little.
pub fn gbcon_in<T: Scalar>(
    norm: Norm,
    a: BandRef<'_, T>,
    ipiv: &[i32],
    size: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    let factors = Factors::new(a, ipiv)?;
    let n = factors.order();
    scratch.check(gbcon_scratch::<T>(n))?;
    if n == 0 {
        return Ok(T::Real::ONE);
    }
    if size.is_nan() || size <= T::Real::ZERO {
        return Ok(if size.is_nan() { size } else { T::Real::ZERO });
    }
    let Scratch { elements, reals, ints } = scratch;
    let (norms, upper) = (&mut reals[..n], Triangle::Band(Uplo::Upper, a));
    let mut normed = false;
    let inverse = norm_estimate(n, elements, ints, |product, x| {
        // The 1-norm of the adjoint is the ∞-norm.
        let plain = (product == Product::Plain) == (norm != Norm::Inf);
        let trans = if plain { Trans::No } else { Trans::ConjTrans };
        if plain {
            factors.solve_lower(trans, VecMut::from_slice(&mut *x)).ok()?;
        }
        let scale = solve_scaled(upper, trans, Diag::NonUnit, normed, x, norms).ok()?;
        normed = true;
        if !plain {
            factors.solve_lower(trans, VecMut::from_slice(&mut *x)).ok()?;
        }
        divide(x, scale)
    });
    Ok(reciprocal_condition(size, inverse))
}

/// The scratch memory of [`gbcon_in`] for a matrix of order `n`.
pub fn gbcon_scratch<T: Scalar>(n: usize) -> ScratchLen {
    ScratchLen { reals: n, ..estimate_scratch::<T>(n) }
}
