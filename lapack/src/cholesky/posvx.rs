//! The expert driver of Hermitian positive definite systems: scaled, refined, with condition number
//! and error bounds.

use super::definite::{Half, norm, solve_columns};
use super::pocon::{condition, pocon_scratch};
use super::poequ::{scale, unit_diagonal};
use super::porfs::{Definite, porfs_scratch};
use crate::auxiliary::{Norm, lacpy};
use crate::error::{Error, check_dim};
use crate::lu::{Fact, ratio, scale_rows};
use crate::refine::refine;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, PackedMut, Real, Scalar, Uplo};

/// Solves `A X = B` with all that LAPACK has for a Hermitian positive definite A: scaling by factors
/// `s`, Cholesky factorisation into `af`, condition number, solution, refinement, and error bounds
/// `ferr` and `berr` as of [`porfs`](super::porfs()). Of A and of `af`, the triangle `uplo` is used.
///
/// With [`Fact::Factored`], `af`, whether A is `scaled`, and `s` if it is, are input, and the
/// factors must be positive; else they are output. A and B are left scaled. X is the solution of
/// the original system.
///
/// Returns the estimated reciprocal condition number of the scaled matrix and, as
/// [`Error::IllConditioned`], whether it says that A is singular to working precision.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory;
/// [`Error::NotPositiveDefinite`] as [`potrf`](super::potrf()): then there is no solution, and the
/// condition number is zero.
pub fn posvx<T: Scalar>(
    fact: Fact,
    uplo: Uplo,
    a: MatMut<'_, T>,
    af: MatMut<'_, T>,
    scaled: &mut bool,
    s: &mut [T::Real],
    b: MatMut<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(T::Real, Result<(), Error>), Error> {
    with_scratch(posvx_scratch::<T>(a.nrows()), |scratch| {
        posvx_in(fact, uplo, a, af, scaled, s, b, x, ferr, berr, scratch)
    })
}

/// [`posvx`] in scratch memory of [`posvx_scratch`].
///
/// # Errors
/// As [`posvx`].
pub fn posvx_in<T: Scalar>(
    fact: Fact,
    uplo: Uplo,
    a: MatMut<'_, T>,
    af: MatMut<'_, T>,
    scaled: &mut bool,
    s: &mut [T::Real],
    b: MatMut<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(T::Real, Result<(), Error>), Error> {
    let (a, af) = (Half::Dense(uplo, a), Half::Dense(uplo, af));
    expert(fact, a, af, scaled, s, b, x, ferr, berr, scratch)
}

/// [`posvx_in`] for packed matrices.
///
/// # Errors
/// As [`posvx`]; also if `ap` and `afp` are not of the same triangle, by columns or by rows both.
pub fn ppsvx_in<T: Scalar>(
    fact: Fact,
    ap: PackedMut<'_, T>,
    afp: PackedMut<'_, T>,
    scaled: &mut bool,
    s: &mut [T::Real],
    b: MatMut<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(T::Real, Result<(), Error>), Error> {
    if (ap.uplo(), ap.is_row_major()) != (afp.uplo(), afp.is_row_major()) {
        return Err(wasmblas::Error::Stride { argument: "afp" }.into());
    }
    let (a, af) = (Half::Packed(ap), Half::Packed(afp));
    expert(fact, a, af, scaled, s, b, x, ferr, berr, scratch)
}

/// The scratch memory of [`posvx_in`] and its siblings for a matrix of order `n`.
pub fn posvx_scratch<T: Scalar>(n: usize) -> ScratchLen {
    let (condition, refinement) = (pocon_scratch::<T>(n), porfs_scratch::<T>(n));
    ScratchLen {
        elements: condition.elements.max(refinement.elements),
        reals: condition.reals.max(refinement.reals),
        ints: condition.ints.max(refinement.ints),
    }
}

/// [`posvx_in`] in any storage.
pub(crate) fn expert<T: Scalar>(
    fact: Fact,
    mut a: Half<'_, T>,
    mut af: Half<'_, T>,
    scaled: &mut bool,
    s: &mut [T::Real],
    mut b: MatMut<'_, T>,
    mut x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    mut scratch: Scratch<'_, T>,
) -> Result<(T::Real, Result<(), Error>), Error> {
    let n = a.rb().order();
    Definite::new(a.rb(), af.rb())?;
    check_dim("s", n, s.len())?;
    check_dim("b", n, b.nrows())?;
    check_dim("x", n, x.nrows())?;
    check_dim("x", b.ncols(), x.ncols())?;
    check_dim("ferr", b.ncols(), ferr.len())?;
    check_dim("berr", b.ncols(), berr.len())?;
    scratch.check(posvx_scratch::<T>(n))?;
    if fact != Fact::Factored {
        *scaled = false;
    }
    if fact == Fact::Equilibrate {
        let found = unit_diagonal(a.rb(), |x| x, s)?;
        if found.zero.is_none() {
            *scaled = scale(a.rb_mut(), true, s, &found)?;
        }
    }
    if *scaled {
        scale_rows(s, b.rb_mut());
    }
    if fact != Fact::Factored {
        af.copy_from(a.rb())?;
        match af.rb_mut().factor() {
            Err(Error::NotPositiveDefinite { order }) => {
                return Ok((T::Real::ZERO, Err(Error::NotPositiveDefinite { order })));
            }
            outcome => outcome?,
        }
    }
    let rcond = condition(af.rb(), norm(Norm::One, a.rb()), scratch.rb_mut())?;
    lacpy(None, b.rb(), x.rb_mut())?;
    solve_columns(af.rb(), x.rb_mut())?;
    refine(&Definite::new(a.rb(), af.rb())?, b.rb(), x.rb_mut(), ferr, berr, scratch)?;
    if *scaled {
        scale_rows(s, x);
        let ratio = ratio(s);
        ferr.iter_mut().for_each(|bound| *bound = *bound / ratio);
    }
    let eps = T::Real::EPSILON * T::Real::from_f64(0.5);
    let outcome = if rcond < eps { Err(Error::IllConditioned { order: n }) } else { Ok(()) };
    Ok((rcond, outcome))
}
