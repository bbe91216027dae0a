//! The expert driver of systems with a band matrix: scaled, refined, with condition number and error
//! bounds.

use super::{
    BandMut, gbcon_in, gbcon_scratch, gbequ, gbrfs_in, gbrfs_scratch, gbtrf, gbtrs, laqgb,
};
use crate::auxiliary::sums::{Largest, largest_modulus};
use crate::auxiliary::{Norm, lacpy, langb};
use crate::error::{Error, check_dim};
use crate::lu::{Equed, Fact, Solved, ratio, scale_rows};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{BandRef, MatMut, Real, Scalar, Trans};

/// Solves `op(A) X = B` with all that LAPACK has for it: scaling of A by row factors `r` and column
/// factors `c`, LU factorisation into `af` and `ipiv`, condition number, solution, refinement, and
/// error bounds `ferr` and `berr` as of [`gbrfs`](super::gbrfs()). The view `af` has as many
/// diagonals as [`gbtrf`] needs for `a`.
///
/// With [`Fact::Factored`], `af`, `ipiv`, `equed` and the factors that this names are input, and the
/// latter must be positive; else they are output. A and B are left scaled. X is the solution of the
/// original system.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory. What is wrong with the
/// matrix says [`Solved::outcome`].
pub fn gbsvx<T: Scalar>(
    fact: Fact,
    trans: Trans,
    a: BandMut<'_, T>,
    af: BandMut<'_, T>,
    ipiv: &mut [i32],
    equed: &mut Equed,
    r: &mut [T::Real],
    c: &mut [T::Real],
    b: MatMut<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<Solved<T::Real>, Error> {
    with_scratch(gbsvx_scratch::<T>(a.nrows()), |scratch| {
        gbsvx_in(fact, trans, a, af, ipiv, equed, r, c, b, x, ferr, berr, scratch)
    })
}

/// The scratch memory of [`gbsvx_in`] for a matrix of order `n`.
pub fn gbsvx_scratch<T: Scalar>(n: usize) -> ScratchLen {
    let (condition, refinement) = (gbcon_scratch::<T>(n), gbrfs_scratch::<T>(n));
    ScratchLen {
        elements: condition.elements.max(refinement.elements),
        reals: condition.reals.max(refinement.reals),
        ints: condition.ints.max(refinement.ints),
    }
}

/// [`gbsvx`] in scratch memory of [`gbsvx_scratch`].
///
/// # Errors
/// As [`gbsvx`].
pub fn gbsvx_in<T: Scalar>(
    fact: Fact,
    trans: Trans,
    mut a: BandMut<'_, T>,
    mut af: BandMut<'_, T>,
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
    check_dim("af", a.below(), af.below())?;
    check_dim("af", a.below().saturating_add(a.above()), af.above())?;
    check_dim("ipiv", n, ipiv.len())?;
    check_dim("r", n, r.len())?;
    check_dim("c", n, c.len())?;
    check_dim("b", n, b.nrows())?;
    check_dim("x", n, x.nrows())?;
    check_dim("x", b.ncols(), x.ncols())?;
    check_dim("ferr", b.ncols(), ferr.len())?;
    check_dim("berr", b.ncols(), berr.len())?;
    scratch.check(gbsvx_scratch::<T>(n))?;
    if fact != Fact::Factored {
        *equed = Equed::No;
    }
    if fact == Fact::Equilibrate {
        let found = gbequ(a.rb(), r, c)?;
        if found.zero.is_none() {
            *equed = laqgb(a.rb_mut(), r, c, &found)?;
        }
    }
    // What the right-hand sides are multiplied with, and what the solutions are.
    let (rows, cols) = (equed.rows().then_some(&*r), equed.cols().then_some(&*c));
    let (before, after) = if trans.is_transposed() { (cols, rows) } else { (rows, cols) };
    if let Some(factors) = before {
        scale_rows(factors, b.rb_mut());
    }
    if fact != Fact::Factored {
        copy(a.rb(), &mut af);
        match gbtrf(af.rb_mut(), ipiv) {
            Err(Error::Singular { index }) => {
                let growth = growth(a.rb(), af.rb(), index);
                let outcome = Err(Error::Singular { index });
                return Ok(Solved { rcond: T::Real::ZERO, growth, outcome });
            }
            outcome => outcome?,
        }
    }
    let (a, af) = (a.rb(), af.rb());
    let growth = growth(a, af, n);
    let norm = if trans.is_transposed() { Norm::Inf } else { Norm::One };
    let rcond = gbcon_in(norm, af, ipiv, langb(norm, a), scratch.rb_mut())?;
    lacpy(None, b.rb(), x.rb_mut())?;
    gbtrs(trans, af, ipiv, x.rb_mut())?;
    gbrfs_in(trans, a, af, ipiv, b.rb(), x.rb_mut(), ferr, berr, scratch)?;
    if let Some(factors) = after {
        scale_rows(factors, x);
        let ratio = ratio(factors);
        ferr.iter_mut().for_each(|bound| *bound = *bound / ratio);
    }
    let eps = T::Real::EPSILON * T::Real::from_f64(0.5);
    let outcome = if rcond < eps { Err(Error::IllConditioned { order: n }) } else { Ok(()) };
    Ok(Solved { rcond, growth, outcome })
}

/// Copies a matrix to where there is room for what its factorisation fills in.
fn copy<T: Scalar>(from: BandRef<'_, T>, to: &mut BandMut<'_, T>) {
    for j in 0..from.ncols() {
        let (first, entries) = from.col(j);
        let (start, mut column) = to.col(j);
        for (i, x) in entries.iter().enumerate() {
            column.set(first - start + i, x);
        }
    }
}

/// The largest entry of the first `ncols` columns of A divided by that of U.
fn growth<T: Scalar>(a: BandRef<'_, T>, factors: BandRef<'_, T>, ncols: usize) -> T::Real {
    let (mut before, mut after) = (Largest::default(), Largest::default());
    for j in 0..ncols {
        before.add(largest_modulus(a.col(j).1));
        let (first, column) = factors.col(j);
        after.add(largest_modulus(column.part(0, j + 1 - first)));
    }
    if after.value() == T::Real::ZERO { T::Real::ONE } else { before.value() / after.value() }
}
