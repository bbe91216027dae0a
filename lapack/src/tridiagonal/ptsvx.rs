//! The expert driver of Hermitian positive definite tridiagonal systems: refined, with condition
//! number and error bounds.

use super::{ptcon_in, ptrfs_in, ptrfs_scratch, pttrf, pttrs};
use crate::auxiliary::{Norm, lacpy, lanht};
use crate::error::{Error, check_dim};
use crate::lu::Fact;
use crate::workspace::{Scratch, with_scratch};
use wasmblas::{MatMut, MatRef, Real, Scalar, Uplo};

/// Solves `A X = B` with a Hermitian positive definite tridiagonal A, of which `d` is the diagonal
/// and `e` the subdiagonal: factorisation as of [`pttrf`] into `df` and `ef` (input, if `fact` is
/// [`Fact::Factored`]), condition number, solution, refinement, and error bounds `ferr` and `berr`
/// as of [`ptrfs`](super::ptrfs()). Returns the reciprocal condition number and, as
/// [`Error::IllConditioned`], whether it says that A is singular to working precision. If A is not
/// positive definite, the condition number is zero, there is no solution, and what is returned with
/// it is [`Error::NotPositiveDefinite`].
///
/// # Errors
/// [`Error::Argument`] if the lengths and shapes do not fit or there is no memory.
pub fn ptsvx<T: Scalar>(
    fact: Fact,
    d: &[T::Real],
    e: &[T],
    df: &mut [T::Real],
    ef: &mut [T],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(T::Real, Result<(), Error>), Error> {
    with_scratch(ptrfs_scratch::<T>(d.len()), |scratch| {
        ptsvx_in(fact, d, e, df, ef, b, x, ferr, berr, scratch)
    })
}

/// [`ptsvx`] in scratch memory of [`ptrfs_scratch`].
///
/// # Errors
/// As [`ptsvx`].
pub fn ptsvx_in<T: Scalar>(
    fact: Fact,
    d: &[T::Real],
    e: &[T],
    df: &mut [T::Real],
    ef: &mut [T],
    b: MatRef<'_, T>,
    mut x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(T::Real, Result<(), Error>), Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    check_dim("df", n, df.len())?;
    check_dim("ef", e.len(), ef.len())?;
    check_dim("b", n, b.nrows())?;
    check_dim("x", n, x.nrows())?;
    check_dim("x", b.ncols(), x.ncols())?;
    check_dim("ferr", b.ncols(), ferr.len())?;
    check_dim("berr", b.ncols(), berr.len())?;
    scratch.check(ptrfs_scratch::<T>(n))?;
    if fact != Fact::Factored {
        df.copy_from_slice(d);
        ef.copy_from_slice(e);
        match pttrf(df, ef) {
            Err(Error::NotPositiveDefinite { order }) => {
                return Ok((T::Real::ZERO, Err(Error::NotPositiveDefinite { order })));
            }
            outcome => outcome?,
        }
    }
    let rcond = ptcon_in(df, ef, lanht(Norm::One, d, e), scratch.reals)?;
    lacpy(None, b, x.rb_mut())?;
    pttrs(Uplo::Lower, df, ef, x.rb_mut())?;
    ptrfs_in(Uplo::Lower, d, e, df, ef, b, x, ferr, berr, scratch)?;
    let eps = T::Real::EPSILON * T::Real::from_f64(0.5);
    let outcome = if rcond < eps { Err(Error::IllConditioned { order: n }) } else { Ok(()) };
    Ok((rcond, outcome))
}
