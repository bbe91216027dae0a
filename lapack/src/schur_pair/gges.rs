//! The generalised Schur form of a pair of general matrices.

use super::driver::{PairSelect, Problem, best_scratch};
use crate::eigen_general::Eigenvalues;
use crate::error::Error;
use crate::schur::Sense;
use crate::workspace::{Scratch, ScratchLen, buffer, with_scratch};
use wasmblas::{MatMut, Scalar};

/// The generalised Schur form `A = Q S Zᴴ`, `B = Q P Zᴴ` of a pair of square matrices: S and P
/// replace A and B. P is upper triangular, with a diagonal that is real and not negative, S upper
/// triangular, with a real type quasi-triangular: its 2 by 2 blocks belong to conjugate pairs, and
/// are in the standard form of [`lagv2`](crate::lagv2). `vsl` and `vsr`, where there are any,
/// receive Q and Z. The eigenvalues are `α / β`, in the order in which they are on the diagonal; of
/// an infinite one β is zero, and if α is as well, the pair is singular. LAPACK's `gges` and `gges3`.
///
/// If there is a `select`, eigenvalues of which it says so come first, a pair if it says so of
/// either of the two, and `sdim` is their number, otherwise zero. It is called for each eigenvalue
/// before and again after they are put in order; meanwhile nothing is borrowed or half done that
/// would keep it from unwinding or from calling BLAS.
///
/// The pair is permuted to bring out eigenvalues that can be read off ([`ggbal`](crate::ggbal)),
/// reduced to Hessenberg and triangular form ([`gghrd`](crate::gghrd)), and iterated on
/// ([`hgeqz`](crate::hgeqz)). Matrices with extreme entries are scaled before, and the results
/// scaled back.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`]
/// with `1 ≤ info ≤ n` if the iteration did not converge, as of [`hgeqz`](crate::hgeqz), with Q and
/// Z for what is in A and B then; `n + 3` if eigenvalues are too close to be put in order; `n + 2`
/// if after that they have changed by roundings so that `select` says otherwise of them. In the
/// last two cases there is a generalised Schur form all the same.
pub fn gges<T: Scalar>(
    select: Option<PairSelect<'_, T>>,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    sdim: &mut usize,
    alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    vsl: Option<MatMut<'_, T>>,
    vsr: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let n = a.nrows();
    let mut chosen = buffer(if select.is_some() { n } else { 0 })?;
    with_scratch(gges_scratch::<T>(n), |scratch| {
        gges_in(select, a, b, sdim, alpha, beta, vsl, vsr, &mut chosen, scratch)
    })
}

/// [`gges`] with scratch memory: at least `2n` elements and `2n` reals, and in `chosen` an integer
/// for each eigenvalue if there is a `select`. With little of it large matrices take longer.
///
/// # Errors
/// As [`gges`].
pub fn gges_in<T: Scalar>(
    select: Option<PairSelect<'_, T>>,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    sdim: &mut usize,
    alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    vsl: Option<MatMut<'_, T>>,
    vsr: Option<MatMut<'_, T>>,
    chosen: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let problem = Problem { a, b, alpha, beta, vsl, vsr, chosen };
    problem.solve(select, Sense::None, sdim, scratch).map(|_| ())
}

/// The scratch memory that is of use to [`gges_in`] with matrices of order `n`.
pub fn gges_scratch<T: Scalar>(n: usize) -> ScratchLen {
    best_scratch::<T>(n)
}
