//! The Schur form of a general matrix, with condition numbers.

use super::driver::{Problem, SchurSelect, best_scratch};
use super::trsen::{Invariant, Sense, trsen_scratch};
use crate::eigen_general::Eigenvalues;
use crate::error::Error;
use crate::workspace::{Scratch, ScratchLen, buffer, with_scratch};
use wasmblas::{MatMut, Scalar};

/// As [`gees`](crate::gees), and the condition numbers of the invariant subspace of the selected
/// eigenvalues, as [`trsen`](crate::trsen) has them: what is returned is [`Invariant::s`] as
/// LAPACK's `RCONDE`, [`Invariant::sep`] as `RCONDV`.
///
/// # Errors
/// As [`gees`](crate::gees); [`Error::Argument`] too if condition numbers are wanted of what is not
/// selected.
pub fn geesx<T: Scalar>(
    select: Option<SchurSelect<'_, T>>,
    sense: Sense,
    a: MatMut<'_, T>,
    sdim: &mut usize,
    w: Eigenvalues<'_, T>,
    vs: Option<MatMut<'_, T>>,
) -> Result<Invariant<T::Real>, Error> {
    let n = a.nrows();
    let mut chosen = buffer(if select.is_some() { n } else { 0 })?;
    with_scratch(geesx_scratch::<T>(sense, n), |scratch| {
        geesx_in(select, sense, a, sdim, w, vs, &mut chosen, scratch)
    })
}

/// [`geesx`] with scratch memory: as [`gees_in`](crate::gees_in), and for condition numbers at least
/// as much as [`trsen_in`](crate::trsen_in) with the number of eigenvalues that will be selected.
///
/// # Errors
/// As [`geesx`]; if there is too little memory for condition numbers, A is no longer what it was.
pub fn geesx_in<T: Scalar>(
    select: Option<SchurSelect<'_, T>>,
    sense: Sense,
    a: MatMut<'_, T>,
    sdim: &mut usize,
    w: Eigenvalues<'_, T>,
    vs: Option<MatMut<'_, T>>,
    chosen: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<Invariant<T::Real>, Error> {
    Problem { a, w, vs, chosen }.solve(select, sense, sdim, scratch)
}

/// The scratch memory that suffices and is of use to [`geesx_in`] with a matrix of order `n`,
/// however many eigenvalues are selected.
pub fn geesx_scratch<T: Scalar>(sense: Sense, n: usize) -> ScratchLen {
    let (form, most) = (best_scratch::<T>(n), trsen_scratch::<T>(sense, n, n / 2));
    ScratchLen { elements: form.elements.max(most.elements), reals: n, ints: most.ints }
}
