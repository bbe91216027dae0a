//! The Schur form of a general matrix.

use super::driver::{Problem, SchurSelect, best_scratch};
use super::trsen::Sense;
use crate::eigen_general::Eigenvalues;
use crate::error::Error;
use crate::workspace::{Scratch, ScratchLen, buffer, with_scratch};
use wasmblas::{MatMut, Scalar};

/// The Schur form `T = Zᴴ A Z` of a square matrix, which replaces A: upper triangular, with a real
/// type upper quasi-triangular with 2 by 2 blocks in the standard form of
/// [`lanv2`](crate::lanv2) for conjugate pairs. `w` receives the eigenvalues in the order in which
/// they are on the diagonal, `vs`, if there is one, Z.
///
/// If there is a `select`, eigenvalues of which it says so come first, a pair if it says so of
/// either of the two, and `sdim` is their number, otherwise zero. It is called for each eigenvalue
/// before and again after they are put in order; meanwhile nothing is borrowed or half done that
/// would keep it from unwinding or from calling BLAS.
///
/// The matrix is permuted to bring out eigenvalues that can be read off ([`gebal`](crate::gebal)),
/// reduced to Hessenberg form ([`gehrd`](crate::gehrd)), and iterated on ([`hseqr`](crate::hseqr)).
/// Matrices with extreme entries are scaled before, and the result scaled back.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] with
/// `1 ≤ info ≤ n` if the iteration did not converge, as of [`hseqr`](crate::hseqr), with Z for what
/// is in A then; `n + 1` if eigenvalues are too close to be put in order; `n + 2` if after that they
/// have changed by roundings so that `select` says otherwise of them. In these cases A and Z are
/// still a Schur form.
pub fn gees<T: Scalar>(
    select: Option<SchurSelect<'_, T>>,
    a: MatMut<'_, T>,
    sdim: &mut usize,
    w: Eigenvalues<'_, T>,
    vs: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let n = a.nrows();
    let mut chosen = buffer(if select.is_some() { n } else { 0 })?;
    with_scratch(gees_scratch::<T>(n), |scratch| {
        gees_in(select, a, sdim, w, vs, &mut chosen, scratch)
    })
}

/// [`gees`] with scratch memory: at least `2n` elements and `n` reals, and in `chosen` an integer
/// for each eigenvalue if there is a `select`. With little of it large matrices take longer.
///
/// # Errors
/// As [`gees`].
pub fn gees_in<T: Scalar>(
    select: Option<SchurSelect<'_, T>>,
    a: MatMut<'_, T>,
    sdim: &mut usize,
    w: Eigenvalues<'_, T>,
    vs: Option<MatMut<'_, T>>,
    chosen: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let problem = Problem { a, w, vs, chosen };
    problem.solve(select, Sense::None, sdim, scratch).map(|_| ())
}

/// The scratch memory that is of use to [`gees_in`] with a matrix of order `n`.
pub fn gees_scratch<T: Scalar>(n: usize) -> ScratchLen {
    best_scratch::<T>(n)
}
