//! The expert driver of general systems: scaled, refined, with condition number and error bounds.

use super::equilibrate::{Equed, geequ, laqge};
use super::{gecon_in, gecon_scratch, gerfs_in, gerfs_scratch, getrf, getrs};
use crate::auxiliary::{Norm, lacpy, lange, lantr};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{Diag, MatMut, MatRef, Real, Scalar, Trans, Uplo};

/// What an expert driver is given: LAPACK's `FACT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// The factors, of a matrix already scaled as `equed` says.
    Factored,
    /// The matrix, which is factorised.
    NotFactored,
    /// The matrix, which is scaled if worth while, and factorised.
    Equilibrate,
}

/// What an expert driver found out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Solved<R> {
    /// The estimated reciprocal condition number of the scaled matrix.
    pub rcond: R,
    /// The largest entry of A divided by that of U: much less than one, the factorisation is
    /// unstable, and `rcond` and the solution are in doubt.
    pub growth: R,
    /// [`Error::Singular`] if there is no solution, [`Error::IllConditioned`] if there is one that
    /// may be worthless.
    pub outcome: Result<(), Error>,
}

/// Solves `op(A) X = B` with all that LAPACK has for it: scaling of A by row factors `r` and column
/// factors `c`, LU factorisation into `af` and `ipiv`, condition number, solution, refinement, and
/// error bounds `ferr` and `berr` as of [`gerfs`](super::gerfs()).
///
/// With [`Fact::Factored`], `af`, `ipiv`, `equed` and the factors that this names are input, and the
/// latter must be positive; else they are output. A and B are left scaled. X is the solution of the
/// original system.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory. What is wrong with the
/// matrix says [`Solved::outcome`].
pub fn gesvx<T: Scalar>(
    fact: Fact,
    trans: Trans,
    a: MatMut<'_, T>,
    af: MatMut<'_, T>,
    ipiv: &mut [i32],
    equed: &mut Equed,
    r: &mut [T::Real],
    c: &mut [T::Real],
    b: MatMut<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<Solved<T::Real>, Error> {
    with_scratch(gesvx_scratch::<T>(a.nrows()), |scratch| {
        gesvx_in(fact, trans, a, af, ipiv, equed, r, c, b, x, ferr, berr, scratch)
    })
}

/// The scratch memory of [`gesvx_in`] for a matrix of order `n`.
pub fn gesvx_scratch<T: Scalar>(n: usize) -> ScratchLen {
    let (condition, refinement) = (gecon_scratch::<T>(n), gerfs_scratch::<T>(n));
    ScratchLen {
        elements: condition.elements.max(refinement.elements),
        reals: condition.reals.max(refinement.reals),
        ints: condition.ints.max(refinement.ints),
    }
}

/// [`gesvx`] in scratch memory of [`gesvx_scratch`].
///
/// # Errors
/// As [`gesvx`].
pub fn gesvx_in<T: Scalar>(
    fact: Fact,
    trans: Trans,
    mut a: MatMut<'_, T>,
    mut af: MatMut<'_, T>,
    ipiv: &mut [i32],
    equed: &mut Equed,
    r: &mut [T::Real],
    c: &mut [T::Real],
    mut b: MatMut<'_, T>,
    mut x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    mut scratch: Scratch<'_, T>,
) -> Result<Solved<T::Real>, Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("af", n, af.nrows())?;
    check_dim("af", n, af.ncols())?;
    check_dim("ipiv", n, ipiv.len())?;
    check_dim("r", n, r.len())?;
    check_dim("c", n, c.len())?;
    check_dim("b", n, b.nrows())?;
    check_dim("x", n, x.nrows())?;
    check_dim("x", b.ncols(), x.ncols())?;
    check_dim("ferr", b.ncols(), ferr.len())?;
    check_dim("berr", b.ncols(), berr.len())?;
    scratch.check(gesvx_scratch::<T>(n))?;
    if fact != Fact::Factored {
        *equed = Equed::No;
    }
    if fact == Fact::Equilibrate {
        let found = geequ(a.rb(), r, c)?;
        if found.zero.is_none() {
            *equed = laqge(a.rb_mut(), r, c, &found)?;
        }
    }
    // What the right-hand sides are multiplied with, and what the solutions are.
    let (rows, cols) = (equed.rows().then_some(&*r), equed.cols().then_some(&*c));
    let (before, after) = if trans.is_transposed() { (cols, rows) } else { (rows, cols) };
    if let Some(factors) = before {
        scale_rows(factors, b.rb_mut());
    }
    if fact != Fact::Factored {
        lacpy(None, a.rb(), af.rb_mut())?;
        match getrf(af.rb_mut(), ipiv) {
            Err(Error::Singular { index }) => {
                let growth =
                    growth(a.rb().block(0, 0, n, index), af.rb().block(0, 0, index, index));
                let outcome = Err(Error::Singular { index });
                return Ok(Solved { rcond: T::Real::ZERO, growth, outcome });
            }
            outcome => outcome?,
        }
    }
    let growth = growth(a.rb(), af.rb());
    let norm = if trans.is_transposed() { Norm::Inf } else { Norm::One };
    let rcond = gecon_in(norm, af.rb(), lange(norm, a.rb()), scratch.rb_mut())?;
    lacpy(None, b.rb(), x.rb_mut())?;
    getrs(trans, af.rb(), ipiv, x.rb_mut())?;
    gerfs_in(trans, a.rb(), af.rb(), ipiv, b.rb(), x.rb_mut(), ferr, berr, scratch)?;
    if let Some(factors) = after {
        scale_rows(factors, x);
        let ratio = ratio(factors);
        ferr.iter_mut().for_each(|bound| *bound = *bound / ratio);
    }
    let eps = T::Real::EPSILON * T::Real::from_f64(0.5);
    let outcome = if rcond < eps { Err(Error::IllConditioned { order: n }) } else { Ok(()) };
    Ok(Solved { rcond, growth, outcome })
}

/// The largest entry of A divided by that of U.
fn growth<T: Scalar>(a: MatRef<'_, T>, factors: MatRef<'_, T>) -> T::Real {
    let most = lantr(Norm::Max, Uplo::Upper, Diag::NonUnit, factors);
    if most == T::Real::ZERO { T::Real::ONE } else { lange(Norm::Max, a) / most }
}

/// `B ← diag(factors) B`.
pub(crate) fn scale_rows<T: Scalar>(factors: &[T::Real], mut b: MatMut<'_, T>) {
    for j in 0..b.ncols() {
        for (i, &factor) in factors.iter().enumerate() {
            b.set(i, j, b.get(i, j).scaled(factor));
        }
    }
}

/// The smallest factor divided by the largest.
pub(crate) fn ratio<R: Real>(factors: &[R]) -> R {
    let (least, most) = (R::MIN_POSITIVE, R::ONE / R::MIN_POSITIVE);
    let smallest = factors.iter().fold(most, |smallest, &x| Real::min(smallest, x));
    let largest = factors.iter().fold(R::ZERO, |largest, &x| Real::max(largest, x));
    if factors.is_empty() { R::ONE } else { Real::max(smallest, least) / Real::min(largest, most) }
}
