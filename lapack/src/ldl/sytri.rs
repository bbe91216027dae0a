//! Inverse from the factorisation.

use super::block::{Block, Symmetry, lower_mut};
use super::pivots::{Pivots, Step};
use super::sytf2::exchange;
use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::buffer;
use wasmblas::{MatMut, Scalar, Uplo, VecMut, VecRef, copy, dotc, dotu, hemv, symv};

/// Replaces the factors that [`sytrf`](super::sytrf()) left in the triangle `uplo` of A by the same
/// triangle of A's inverse.
///
/// With `A = L D Lᵀ` split after a step, the inverse is found from that of the rest, `S⁻¹`:
/// `X = −S⁻¹ l` below the step and `D⁻¹ − lᵀ X` in its place.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or `ipiv` is no list of pivots;
/// [`Error::Singular`] if a diagonal entry of D is zero; then nothing is touched.
pub fn sytri<T: Scalar>(uplo: Uplo, a: MatMut<'_, T>, ipiv: &[i32]) -> Result<(), Error> {
    let mut scratch = buffer(a.nrows())?;
    sytri_in(uplo, a, ipiv, &mut scratch)
}

/// As [`sytri`], of a Hermitian matrix.
///
/// # Errors
/// Those of [`sytri`].
pub fn hetri<T: Scalar>(uplo: Uplo, a: MatMut<'_, T>, ipiv: &[i32]) -> Result<(), Error> {
    let mut scratch = buffer(a.nrows())?;
    hetri_in(uplo, a, ipiv, &mut scratch)
}

/// [`sytri`] with scratch memory, as many elements as A has rows.
///
/// # Errors
/// Those of [`sytri`], and [`Error::Argument`] if there is too little memory.
pub fn sytri_in<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &[i32],
    scratch: &mut [T],
) -> Result<(), Error> {
    invert(Symmetry::Symmetric, uplo, a, ipiv, scratch)
}

/// [`hetri`] with scratch memory, as many elements as A has rows.
///
/// # Errors
/// Those of [`sytri_in`].
pub fn hetri_in<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &[i32],
    scratch: &mut [T],
) -> Result<(), Error> {
    invert(Symmetry::Hermitian, uplo, a, ipiv, scratch)
}

fn invert<T: Scalar>(
    symmetry: Symmetry,
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &[i32],
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_scratch(n, scratch.len())?;
    let pivots = Pivots::new(uplo, ipiv, n)?;
    if let Some(index) = pivots.zero(a.rb()) {
        return Err(Error::Singular { index: index + 1 });
    }
    let mut a = lower_mut(uplo, a);
    for (k, step) in pivots.backward() {
        let (corner, below) = a.rb_mut().block(k, k, n - k, n - k).split_rows(step.len());
        let mut corner = corner.block(0, 0, step.len(), step.len());
        let (mut l, rest) = below.split_cols(step.len());
        invert_block(symmetry, step, &mut corner);
        for c in 0..step.len() {
            // `l` becomes `X` column by column; what is still `l` takes part in the products.
            let old = &mut scratch[..l.nrows()];
            copy(l.rb().col(c), VecMut::from_slice(old))?;
            let x = VecRef::from_slice(old);
            let y = l.rb_mut().block(0, c, old.len(), 1).col(0);
            match symmetry {
                Symmetry::Symmetric => symv(Uplo::Lower, -T::ONE, rest.rb(), x, T::ZERO, y)?,
                Symmetry::Hermitian => hemv(Uplo::Lower, -T::ONE, rest.rb(), x, T::ZERO, y)?,
            }
            let x = VecRef::from_slice(&scratch[..l.nrows()]);
            let diagonal = corner.get(c, c) - dot(symmetry, x, l.rb().col(c))?;
            corner.set(c, c, symmetry.diagonal(diagonal));
            if c + 1 < step.len() {
                let off = dot(symmetry, l.rb().col(1), l.rb().col(0))?;
                corner.set(1, 0, corner.get(1, 0) - off);
            }
        }
        exchange(symmetry, &mut a, k, step)?;
    }
    Ok(())
}

/// `D ← D⁻¹` for a block of D.
fn invert_block<T: Scalar>(symmetry: Symmetry, step: Step, d: &mut MatMut<'_, T>) {
    match step {
        Step::One(_) => d.set(0, 0, T::ONE.quotient(symmetry.diagonal(d.get(0, 0)))),
        Step::Two(_) => {
            let block = Block::new(symmetry, d.get(0, 0), d.get(1, 0), d.get(1, 1));
            let [a, b, c] = block.inverse();
            d.set(0, 0, a);
            d.set(1, 0, b);
            d.set(1, 1, c);
        }
    }
}

/// `xᵀ y` or `xᴴ y`, as the symmetry has it.
fn dot<T: Scalar>(symmetry: Symmetry, x: VecRef<'_, T>, y: VecRef<'_, T>) -> Result<T, Error> {
    Ok(if symmetry.conj() { dotc(x, y)? } else { dotu(x, y)? })
}
