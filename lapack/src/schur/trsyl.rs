//! Sylvester equations with matrices in Schur form.

use super::sylvester::Equation;
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, MatRef, Scalar, Trans};

/// How a Sylvester equation was solved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sylvester<R> {
    /// The right-hand side was multiplied by this number, at most one, to keep X from overflowing;
    /// by zero if even a tiny one would not do: then X solves the equation without a right-hand side.
    pub scale: R,
    /// The matrices have eigenvalues in common, or nearly; perturbed ones were used.
    pub perturbed: bool,
}

/// The sign in a Sylvester equation: LAPACK's `ISGN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sign {
    /// `op(A) X + X op(B)`.
    Plus,
    /// `op(A) X − X op(B)`.
    Minus,
}

/// Solves `op(A) X ± X op(B) = scale · C` for X, which replaces C, where A and B are Schur forms:
/// upper triangular, with a real type upper quasi-triangular with 2 by 2 blocks in the standard
/// form of [`lanv2`](crate::lanv2). What is below their blocks is not read.
///
/// Recursive: the larger matrix is cut in two, and the part of X that is known by then goes into
/// the rest of C by `gemm`. I. Jonsson and B. Kågström, *Recursive blocked algorithms for solving
/// triangular systems, part I*, ACM TOMS 28 (2002). Other than in netlib's routine not only
/// divisions but updates too are kept from overflowing.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn trsyl<T: Scalar>(
    trana: Trans,
    tranb: Trans,
    sign: Sign,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    c: MatMut<'_, T>,
) -> Result<Sylvester<T::Real>, Error> {
    let (m, n) = (c.nrows(), c.ncols());
    check_dim("a", m, a.nrows())?;
    check_dim("a", m, a.ncols())?;
    check_dim("b", n, b.nrows())?;
    check_dim("b", n, b.ncols())?;
    let mut equation = Equation::new((trana, a), (tranb, b), sign == Sign::Minus, c);
    equation.solve(0..m, 0..n)?;
    Ok(Sylvester { scale: equation.scale, perturbed: equation.perturbed })
}
