//! Condition numbers from the factorisation.

use super::block::Symmetry;
use super::pivots::Pivots;
use super::sytrs::solve;
use crate::condition::{Product, estimate_scratch, norm_estimate, reciprocal_condition};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Scalar, Uplo};

/// Estimates `1 / (‖A‖ ‖A⁻¹‖)` in the 1-norm from the factors that [`sytrf`](super::sytrf()) left
/// in the triangle `uplo` of `a` and in `ipiv`, and from the norm of A, `size`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, `ipiv` is no list of pivots, or there is no memory.
pub fn sycon<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    ipiv: &[i32],
    size: T::Real,
) -> Result<T::Real, Error> {
    let len = sycon_scratch::<T>(a.nrows());
    with_scratch(len, |scratch| sycon_in(uplo, a, ipiv, size, scratch))
}

/// As [`sycon`], from the factors of [`hetrf`](super::hetrf()).
///
/// # Errors
/// Those of [`sycon`].
pub fn hecon<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    ipiv: &[i32],
    size: T::Real,
) -> Result<T::Real, Error> {
    let len = sycon_scratch::<T>(a.nrows());
    with_scratch(len, |scratch| hecon_in(uplo, a, ipiv, size, scratch))
}

/// [`sycon`] in scratch memory of [`sycon_scratch`].
///
/// # Errors
/// Those of [`sycon`].
pub fn sycon_in<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    ipiv: &[i32],
    size: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    condition(Symmetry::Symmetric, uplo, a, ipiv, size, scratch)
}

/// [`hecon`] in scratch memory of [`sycon_scratch`].
///
/// # Errors
/// Those of [`sycon`].
pub fn hecon_in<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    ipiv: &[i32],
    size: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    condition(Symmetry::Hermitian, uplo, a, ipiv, size, scratch)
}

/// The scratch memory of [`sycon_in`] and [`hecon_in`] for a matrix of order `n`.
pub fn sycon_scratch<T: Scalar>(n: usize) -> ScratchLen {
    estimate_scratch::<T>(n)
}

fn condition<T: Scalar>(
    symmetry: Symmetry,
    uplo: Uplo,
    a: MatRef<'_, T>,
    ipiv: &[i32],
    size: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    scratch.check(sycon_scratch::<T>(n))?;
    let pivots = Pivots::new(uplo, ipiv, n)?;
    if n == 0 {
        return Ok(T::Real::ONE);
    }
    if size.is_nan() {
        return Ok(size);
    }
    if size <= T::Real::ZERO || pivots.zero(a).is_some() {
        return Ok(T::Real::ZERO);
    }
    let inverse = norm_estimate(n, scratch.elements, scratch.ints, |product, x| {
        solve_vector(symmetry, product, (uplo, a, ipiv), x).ok()
    });
    Ok(reciprocal_condition(size, inverse))
}

/// `x ← A⁻¹ x` or `x ← A⁻ᴴ x`. The adjoint of a symmetric matrix is its conjugate.
pub(super) fn solve_vector<T: Scalar>(
    symmetry: Symmetry,
    product: Product,
    (uplo, a, ipiv): (Uplo, MatRef<'_, T>, &[i32]),
    x: &mut [T],
) -> Result<(), Error> {
    let conj = product == Product::Adjoint && symmetry == Symmetry::Symmetric;
    let conjugate = |x: &mut [T]| x.iter_mut().for_each(|x| *x = x.conj_if(conj));
    let n = x.len();
    conjugate(x);
    solve(symmetry, uplo, a, ipiv, MatMut::from_col_major(x, n, 1, n)?)?;
    conjugate(x);
    Ok(())
}
