//! The condition number from an LU factorisation.

use crate::auxiliary::Norm;
use crate::condition::{Product, divide, estimate_scratch, norm_estimate, reciprocal_condition};
use crate::error::{Error, check_dim};
use crate::triangular::{Triangle, solve_scaled};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{Diag, MatRef, Scalar, Trans, Uplo};

/// Estimates `1 / (‖A‖ ‖A⁻¹‖)` in the 1-norm, or in the ∞-norm if that is `norm`, from the factors
/// that [`getrf`](crate::getrf()) left in `a` and the norm of A, `size`, which
/// [`lange`](crate::lange()) told before.
///
/// # Errors
/// [`Error::Argument`] if `a` is not square or there is no memory.
pub fn gecon<T: Scalar>(norm: Norm, a: MatRef<'_, T>, size: T::Real) -> Result<T::Real, Error> {
    with_scratch(gecon_scratch::<T>(a.nrows()), |scratch| gecon_in(norm, a, size, scratch))
}

/// [`gecon`] in scratch memory of [`gecon_scratch`].
///
/// # Errors
/// [`Error::Argument`] if `a` is not square or the memory too little.
pub fn gecon_in<T: Scalar>(
    norm: Norm,
    a: MatRef<'_, T>,
    size: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    scratch.check(gecon_scratch::<T>(n))?;
    if n == 0 {
        return Ok(T::Real::ONE);
    }
    if size <= T::Real::ZERO || size.is_nan() {
        return Ok(if size.is_nan() { size } else { T::Real::ZERO });
    }
    let Scratch { elements, reals, ints } = scratch;
    let (lower_norms, upper_norms) = reals[..2 * n].split_at_mut(n);
    let mut normed = false;
    let inverse = norm_estimate(n, elements, ints, |product, x| {
        // The 1-norm of the adjoint is the ∞-norm. Interchanges do not change the 1-norm.
        let plain = (product == Product::Plain) == (norm != Norm::Inf);
        let trans = if plain { Trans::No } else { Trans::ConjTrans };
        let mut solve = |uplo, x: &mut [T]| {
            let (diag, norms) = match uplo {
                Uplo::Lower => (Diag::Unit, &mut *lower_norms),
                Uplo::Upper => (Diag::NonUnit, &mut *upper_norms),
            };
            solve_scaled(Triangle::Dense(uplo, a), trans, diag, normed, x, norms).ok()
        };
        let (first, second) =
            if plain { (Uplo::Lower, Uplo::Upper) } else { (Uplo::Upper, Uplo::Lower) };
        let scale = solve(first, x)?;
        let scale = scale * solve(second, x)?;
        normed = true;
        divide(x, scale)
    });
    Ok(reciprocal_condition(size, inverse))
}

/// The scratch memory of [`gecon_in`] for a matrix of order `n`.
pub fn gecon_scratch<T: Scalar>(n: usize) -> ScratchLen {
    ScratchLen { reals: 2 * n, ..estimate_scratch::<T>(n) }
}
