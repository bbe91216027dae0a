//! The condition number from a Cholesky factorisation.

use super::definite::{shown, steps};
use crate::condition::{divide, estimate_scratch, norm_estimate, reciprocal_condition};
use crate::error::Error;
use crate::triangular::{Triangle, solve_scaled};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{Diag, MatRef, PackedRef, Scalar, Uplo};

/// Estimates `1 / (‖A‖ ‖A⁻¹‖)` in the 1-norm from the factor that [`potrf`](crate::potrf()) left in
/// the triangle `uplo` of `a` and from the norm of A, `size`, which [`lanhe`](crate::lanhe()) told
/// before.
///
/// # Errors
/// [`Error::Argument`] if `a` is not square or there is no memory.
pub fn pocon<T: Scalar>(uplo: Uplo, a: MatRef<'_, T>, size: T::Real) -> Result<T::Real, Error> {
    with_scratch(pocon_scratch::<T>(a.nrows()), |scratch| pocon_in(uplo, a, size, scratch))
}

/// [`pocon`] in scratch memory of [`pocon_scratch`].
///
/// # Errors
/// [`Error::Argument`] if `a` is not square or the memory too little.
pub fn pocon_in<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    size: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    condition(Triangle::Dense(uplo, a), size, scratch)
}

/// [`pocon_in`] from the factor of [`pptrf`](crate::pptrf()).
///
/// # Errors
/// [`Error::Argument`] if the memory is too little.
pub fn ppcon_in<T: Scalar>(
    ap: PackedRef<'_, T>,
    size: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    condition(Triangle::Packed(ap), size, scratch)
}

/// The scratch memory of [`pocon_in`] and its siblings for a matrix of order `n`.
pub fn pocon_scratch<T: Scalar>(n: usize) -> ScratchLen {
    ScratchLen { reals: n, ..estimate_scratch::<T>(n) }
}

/// [`pocon_in`] in any storage.
pub(crate) fn condition<T: Scalar>(
    factor: Triangle<'_, T>,
    size: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    let n = factor.order();
    factor.check()?;
    scratch.check(pocon_scratch::<T>(n))?;
    if n == 0 {
        return Ok(T::Real::ONE);
    }
    if size.is_nan() {
        return Ok(size);
    }
    if size <= T::Real::ZERO {
        return Ok(T::Real::ZERO);
    }
    let Scratch { elements, reals, ints } = scratch;
    let (column_norms, mut normed) = (&mut reals[..n], false);
    // A is its own adjoint.
    let inverse = norm_estimate(n, elements, ints, |_, x| {
        let mut scale = T::Real::ONE;
        for trans in steps(shown(factor)) {
            scale *= solve_scaled(factor, trans, Diag::NonUnit, normed, x, column_norms).ok()?;
            normed = true;
        }
        divide(x, scale)
    });
    Ok(reciprocal_condition(size, inverse))
}
