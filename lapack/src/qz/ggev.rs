//! Eigenvalues and eigenvectors of a pair of general matrices.

use super::system::{Conditions, System, elements};
use crate::eigen_general::{Balance, Eigenvalues};
use crate::error::Error;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar};

/// The eigenvalues `α / β` of the pair (A, B), and, where there is room for them, left and right
/// eigenvectors: `β A x = α B x` in the columns of `vr`, `β yᴴ A = α yᴴ B` in those of `vl`, scaled so that
/// the largest entry has `|re| + |im| = 1`. With a real type the eigenvectors of a conjugate pair are
/// `x ± i y`, with x and y in adjacent columns. A and B are destroyed.
///
/// β is real and not negative; zero with an infinite eigenvalue, and α as well with a singular pencil.
/// `ggev` and `ggev3` of LAPACK: balancing by permutations, reduction to Hessenberg-triangular form
/// and QZ iteration.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] with
/// the number of eigenvalues, from the first on, that may not have been found, when there are no
/// eigenvectors either; with `n + 2` if only these could not be computed.
pub fn ggev<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    vl: Option<MatMut<'_, T>>,
    vr: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let len = ggev_scratch::<T>(a.nrows());
    with_scratch(len, |scratch| ggev_in(a, b, alpha, beta, vl, vr, scratch))
}

/// The scratch memory that is of use to [`ggev_in`].
pub fn ggev_scratch<T: Scalar>(n: usize) -> ScratchLen {
    ScratchLen { elements: elements::<T>(n), reals: 2 * n, ints: 0 }
}

/// [`ggev`] with scratch memory, at least `6n` elements with a real type and `2n` with a complex one,
/// and `2n` reals.
///
/// # Errors
/// As [`ggev`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn ggev_in<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    vl: Option<MatMut<'_, T>>,
    vr: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    let least = if T::IS_COMPLEX { 2 * n } else { 6 * n };
    scratch.check(ScratchLen { elements: least, reals: 2 * n, ints: 0 })?;
    let (lscale, rscale) = scratch.reals.split_at_mut(n);
    let conditions = Conditions { eigenvalues: None, eigenvectors: None };
    let scales = (lscale, &mut rscale[..n]);
    let inner = Scratch { elements: scratch.elements, reals: &mut [], ints: &mut [] };
    let system = System { a, b, alpha, beta, vl, vr };
    system.solve(Balance::Permute, scales, conditions, inner).1
}
