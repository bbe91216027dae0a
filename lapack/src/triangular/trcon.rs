//! Condition numbers of triangular matrices.

use super::latrs::solve_scaled;
use super::triangle::Triangle;
use crate::auxiliary::Norm;
use crate::condition::{Product, divide, estimate_scratch, norm_estimate, reciprocal_condition};
use crate::error::Error;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{BandRef, Diag, MatRef, PackedRef, Scalar, Trans, Uplo};

/// Estimates `1 / (‖A‖ ‖A⁻¹‖)` of a triangular matrix in the 1-norm, or in the ∞-norm if that is
/// `norm`.
///
/// # Errors
/// [`Error::Argument`] if A is not square or there is no memory.
pub fn trcon<T: Scalar>(
    norm: Norm,
    uplo: Uplo,
    diag: Diag,
    a: MatRef<'_, T>,
) -> Result<T::Real, Error> {
    with_scratch(trcon_scratch::<T>(a.nrows()), |scratch| trcon_in(norm, uplo, diag, a, scratch))
}

/// [`trcon`] in scratch memory of [`trcon_scratch`].
///
/// # Errors
/// [`Error::Argument`] if A is not square or the memory too little.
pub fn trcon_in<T: Scalar>(
    norm: Norm,
    uplo: Uplo,
    diag: Diag,
    a: MatRef<'_, T>,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    condition(norm, diag, Triangle::Dense(uplo, a), scratch)
}

/// [`trcon_in`] for a triangular band matrix.
///
/// # Errors
/// As [`trcon_in`].
pub fn tbcon_in<T: Scalar>(
    norm: Norm,
    uplo: Uplo,
    diag: Diag,
    a: BandRef<'_, T>,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    condition(norm, diag, Triangle::Band(uplo, a), scratch)
}

/// [`trcon_in`] for a packed triangular matrix.
///
/// # Errors
/// As [`trcon_in`].
pub fn tpcon_in<T: Scalar>(
    norm: Norm,
    diag: Diag,
    ap: PackedRef<'_, T>,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    condition(norm, diag, Triangle::Packed(ap), scratch)
}

/// The scratch memory of [`trcon_in`] and its siblings for a matrix of order `n`.
pub fn trcon_scratch<T: Scalar>(n: usize) -> ScratchLen {
    ScratchLen { reals: n, ..estimate_scratch::<T>(n) }
}

fn condition<T: Scalar>(
    norm: Norm,
    diag: Diag,
    a: Triangle<'_, T>,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    let n = a.order();
    a.check()?;
    scratch.check(trcon_scratch::<T>(n))?;
    if n == 0 {
        return Ok(T::Real::ONE);
    }
    let size = a.norm(norm, diag);
    if size <= T::Real::ZERO || size.is_nan() {
        return Ok(if size.is_nan() { size } else { T::Real::ZERO });
    }
    let Scratch { elements, reals, ints } = scratch;
    let column_norms = &mut reals[..n];
    let mut normed = false;
    let inverse = norm_estimate(n, elements, ints, |product, x| {
        // The 1-norm of the adjoint is the ∞-norm.
        let plain = (product == Product::Plain) == (norm != Norm::Inf);
        let trans = if plain { Trans::No } else { Trans::ConjTrans };
        let scale = solve_scaled(a, trans, diag, normed, x, column_norms).ok()?;
        normed = true;
        divide(x, scale)
    });
    Ok(reciprocal_condition(size, inverse))
}
