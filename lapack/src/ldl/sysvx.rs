//! The expert drivers: refined, with condition number and error bounds.

use super::block::Symmetry;
use super::sytrs::solve;
use super::{
    hecon_in, herfs_in, hetrf_in, sycon_in, sycon_scratch, syrfs_in, syrfs_scratch, sytrf_in,
    sytrf_scratch,
};
use crate::auxiliary::{Norm, lacpy, lanhe, lansy};
use crate::error::{Error, check_dim};
use crate::lu::Fact;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Real, Scalar, Uplo};

/// Solves `A X = B` with a symmetric A: L D Lᵀ factorisation into `af` and `ipiv` (input, if `fact`
/// is [`Fact::Factored`]), condition number, solution, refinement, and error bounds `ferr` and
/// `berr` as of [`syrfs`](super::syrfs()). Returns the estimated reciprocal condition number and,
/// as [`Error::IllConditioned`], whether it says that A is singular to working precision.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory; [`Error::Singular`] if D is
/// singular: then there is no solution, and the condition number is zero.
pub fn sysvx<T: Scalar>(
    fact: Fact,
    uplo: Uplo,
    a: MatRef<'_, T>,
    af: MatMut<'_, T>,
    ipiv: &mut [i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(T::Real, Result<(), Error>), Error> {
    with_scratch(sysvx_scratch::<T>(a.nrows()), |scratch| {
        sysvx_in(fact, uplo, a, af, ipiv, b, x, ferr, berr, scratch)
    })
}

/// As [`sysvx`] for a Hermitian A.
///
/// # Errors
/// Those of [`sysvx`].
pub fn hesvx<T: Scalar>(
    fact: Fact,
    uplo: Uplo,
    a: MatRef<'_, T>,
    af: MatMut<'_, T>,
    ipiv: &mut [i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(T::Real, Result<(), Error>), Error> {
    with_scratch(sysvx_scratch::<T>(a.nrows()), |scratch| {
        hesvx_in(fact, uplo, a, af, ipiv, b, x, ferr, berr, scratch)
    })
}

/// [`sysvx`] in scratch memory: of the condition number and the refinement at least, of
/// [`sysvx_scratch`] at best.
///
/// # Errors
/// Those of [`sysvx`].
pub fn sysvx_in<T: Scalar>(
    fact: Fact,
    uplo: Uplo,
    a: MatRef<'_, T>,
    af: MatMut<'_, T>,
    ipiv: &mut [i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(T::Real, Result<(), Error>), Error> {
    expert(Symmetry::Symmetric, fact, uplo, a, af, ipiv, b, x, ferr, berr, scratch)
}

/// [`hesvx`] in scratch memory, as [`sysvx_in`].
///
/// # Errors
/// Those of [`sysvx`].
pub fn hesvx_in<T: Scalar>(
    fact: Fact,
    uplo: Uplo,
    a: MatRef<'_, T>,
    af: MatMut<'_, T>,
    ipiv: &mut [i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(T::Real, Result<(), Error>), Error> {
    expert(Symmetry::Hermitian, fact, uplo, a, af, ipiv, b, x, ferr, berr, scratch)
}

/// The scratch memory of [`sysvx_in`] and [`hesvx_in`] for a matrix of order `n`.
pub fn sysvx_scratch<T: Scalar>(n: usize) -> ScratchLen {
    let (condition, refinement) = (sycon_scratch::<T>(n), syrfs_scratch::<T>(n));
    let least = condition.elements.max(refinement.elements);
    ScratchLen { elements: least.max(sytrf_scratch(n)), ..refinement }
}

fn expert<T: Scalar>(
    symmetry: Symmetry,
    fact: Fact,
    uplo: Uplo,
    a: MatRef<'_, T>,
    mut af: MatMut<'_, T>,
    ipiv: &mut [i32],
    b: MatRef<'_, T>,
    mut x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    mut scratch: Scratch<'_, T>,
) -> Result<(T::Real, Result<(), Error>), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("af", n, af.nrows())?;
    check_dim("b", n, b.nrows())?;
    check_dim("x", n, x.nrows())?;
    check_dim("x", b.ncols(), x.ncols())?;
    scratch.check(syrfs_scratch::<T>(n))?;
    let hermitian = symmetry == Symmetry::Hermitian;
    if fact != Fact::Factored {
        lacpy(Some(uplo), a, af.rb_mut())?;
        let factor = if hermitian { hetrf_in } else { sytrf_in };
        match factor(uplo, af.rb_mut(), ipiv, scratch.elements) {
            Err(Error::Singular { index }) => {
                return Ok((T::Real::ZERO, Err(Error::Singular { index })));
            }
            outcome => outcome?,
        }
    }
    let af = af.rb();
    let norm = if hermitian { lanhe(Norm::Inf, uplo, a) } else { lansy(Norm::Inf, uplo, a) };
    let condition = if hermitian { hecon_in } else { sycon_in };
    let rcond = condition(uplo, af, ipiv, norm, scratch.rb_mut())?;
    lacpy(None, b, x.rb_mut())?;
    solve(symmetry, uplo, af, ipiv, x.rb_mut())?;
    let refine = if hermitian { herfs_in } else { syrfs_in };
    refine(uplo, a, af, ipiv, b, x, ferr, berr, scratch)?;
    let eps = T::Real::EPSILON * T::Real::from_f64(0.5);
    let outcome = if rcond < eps { Err(Error::IllConditioned { order: n }) } else { Ok(()) };
    Ok((rcond, outcome))
}
