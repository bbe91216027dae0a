//! The generalised Schur form of a pair of general matrices, with condition numbers.

use super::driver::{PairSelect, Problem, best_scratch};
use super::tgsen::{DifNorm, PairCluster, tgsen_scratch};
use crate::eigen_general::Eigenvalues;
use crate::error::Error;
use crate::schur::Sense;
use crate::workspace::{Scratch, ScratchLen, buffer, with_scratch};
use wasmblas::{MatMut, Scalar};

/// As [`gges`](crate::gges), and the condition numbers of the cluster of selected eigenvalues, as
/// [`tgsen`](crate::tgsen) has them with [`DifNorm::Frobenius`]: what is returned is
/// [`PairCluster::projections`] as LAPACK's `RCONDE`, [`PairCluster::separations`] as `RCONDV`.
/// They are those of the pair as it was scaled, which only differs from the pair that is given if
/// its entries are extreme.
///
/// # Errors
/// As [`gges`](crate::gges); [`Error::Argument`] too if condition numbers are wanted of what is not
/// selected.
pub fn ggesx<T: Scalar>(
    select: Option<PairSelect<'_, T>>,
    sense: Sense,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    sdim: &mut usize,
    alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    vsl: Option<MatMut<'_, T>>,
    vsr: Option<MatMut<'_, T>>,
) -> Result<PairCluster<T::Real>, Error> {
    let n = a.nrows();
    let mut chosen = buffer(if select.is_some() { n } else { 0 })?;
    with_scratch(ggesx_scratch::<T>(sense, n), |scratch| {
        ggesx_in(select, sense, a, b, sdim, alpha, beta, vsl, vsr, &mut chosen, scratch)
    })
}

/// [`ggesx`] with scratch memory: as [`gges_in`](crate::gges_in), and for condition numbers at
/// least as much as [`tgsen_in`](crate::tgsen_in) with the number of eigenvalues that will be
/// selected.
///
/// # Errors
/// As [`ggesx`]; if there is too little memory for condition numbers, A and B are no longer what
/// they were.
pub fn ggesx_in<T: Scalar>(
    select: Option<PairSelect<'_, T>>,
    sense: Sense,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    sdim: &mut usize,
    alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    vsl: Option<MatMut<'_, T>>,
    vsr: Option<MatMut<'_, T>>,
    chosen: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<PairCluster<T::Real>, Error> {
    let problem = Problem { a, b, alpha, beta, vsl, vsr, chosen };
    problem.solve(select, sense, sdim, scratch)
}

/// The scratch memory that suffices and is of use to [`ggesx_in`] with matrices of order `n`,
/// however many eigenvalues are selected.
pub fn ggesx_scratch<T: Scalar>(sense: Sense, n: usize) -> ScratchLen {
    let form = best_scratch::<T>(n);
    let most = tgsen_scratch::<T>(sense, DifNorm::Frobenius, n / 2, n);
    ScratchLen { elements: form.elements.max(most.elements), ..form }
}
