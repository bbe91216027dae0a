//! Generalised Sylvester equations, and the separation of two pairs.

use super::kronecker::Goal;
use super::sylvester::{Equation, Solver};
use crate::auxiliary::laset;
use crate::error::{Error, check_dim};
use crate::schur::Sylvester;
use wasmblas::{MatMut, MatRef, Real, Scalar, Trans};

/// How the separation of two pairs is estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DifEstimate {
    /// Right-hand sides of 1 and −1, chosen while they are eliminated: LAPACK's `IJOB = 3`.
    LookAhead,
    /// Right-hand sides along singular vectors of the diagonal blocks' systems, which takes longer:
    /// `IJOB = 4`.
    Condition,
}

/// Solves `A R − L B = s C`, `D R − L E = s F`, or, with [`Trans::Trans`] or [`Trans::ConjTrans`],
/// which are the same here, the adjoint `Aᴴ R + Dᴴ L = s C`, `R Bᴴ + L Eᴴ = −s F`. R replaces C, L
/// replaces F; both are `m` by `n`.
///
/// (A, D) and (B, E) are in generalised Schur form: A and B upper triangular, with a real type
/// upper quasi-triangular, D and E upper triangular; other entries are not read.
///
/// Recursive, with products of matrices for all but the innermost equations, whose diagonal blocks
/// make linear systems of order up to 8 that are solved with complete pivoting. Kågström and
/// Poromaa, *LAPACK-style algorithms and software for solving the generalized Sylvester equation
/// and estimating the separation between regular matrix pairs* (ACM TOMS 22, 1996; LAPACK Working
/// Note 75); Jonsson and Kågström, *Recursive blocked algorithms for solving triangular systems*,
/// part II (ACM TOMS 28, 2002).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn tgsyl<T: Scalar>(
    trans: Trans,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    c: MatMut<'_, T>,
    d: MatRef<'_, T>,
    e: MatRef<'_, T>,
    f: MatMut<'_, T>,
) -> Result<Sylvester<T::Real>, Error> {
    let equation = Equation { a, b, d, e };
    check(&equation, &c, &f)?;
    let goal = if trans.is_transposed() { Goal::Adjoint } else { Goal::Plain };
    let mut solver = Solver::new(goal);
    let scale = if c.is_empty() { T::Real::ONE } else { solver.solve(equation, c, f)? };
    Ok(Sylvester { scale, perturbed: solver.perturbed })
}

/// An upper bound of the separation `Dif((A, D), (B, E))`, the smallest singular value of the
/// linear system that [`tgsyl`] solves, which as a rule is of its size: zero if a matrix is empty.
///
/// For every right-hand side x, `‖b‖ / ‖Z⁻¹ b‖` is such a bound. Here b is chosen block by block,
/// such that the solution becomes large. C and F are overwritten with it; what they held does not
/// matter.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn tgsyl_dif<T: Scalar>(
    estimate: DifEstimate,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    mut c: MatMut<'_, T>,
    d: MatRef<'_, T>,
    e: MatRef<'_, T>,
    mut f: MatMut<'_, T>,
) -> Result<(T::Real, Sylvester<T::Real>), Error> {
    let equation = Equation { a, b, d, e };
    check(&equation, &c, &f)?;
    let (m, n) = (c.nrows(), c.ncols());
    if c.is_empty() {
        return Ok((T::Real::ZERO, Sylvester { scale: T::Real::ONE, perturbed: false }));
    }
    laset(None, T::ZERO, T::ZERO, c.rb_mut());
    laset(None, T::ZERO, T::ZERO, f.rb_mut());
    let mut solver = Solver::new(Goal::Grow(estimate));
    let scale = solver.solve(equation, c, f)?;
    let squares = match estimate {
        DifEstimate::LookAhead => 2.0 * m as f64 * n as f64,
        DifEstimate::Condition => solver.systems as f64,
    };
    let dif = T::Real::from_f64(squares).sqrt() / solver.size.scale / solver.size.sum.sqrt();
    Ok((dif, Sylvester { scale, perturbed: solver.perturbed }))
}

fn check<T: Scalar>(
    Equation { a, b, d, e }: &Equation<'_, T>,
    c: &MatMut<'_, T>,
    f: &MatMut<'_, T>,
) -> Result<(), Error> {
    let (m, n) = (c.nrows(), c.ncols());
    for (argument, x, order) in [("a", a, m), ("b", b, n), ("d", d, m), ("e", e, n)] {
        check_dim(argument, order, x.nrows())?;
        check_dim(argument, order, x.ncols())?;
    }
    check_dim("f", m, f.nrows())?;
    check_dim("f", n, f.ncols())
}
