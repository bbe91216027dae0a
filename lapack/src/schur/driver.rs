//! From a general matrix to its Schur form, eigenvalues in a wanted order.

use super::trexc::block_order;
use super::trsen::{
    Invariant, Sense, eigenvalues_selected, read_eigenvalues, trsen_in, trsen_scratch,
};
use crate::auxiliary::{Moderate, Scaled, lacpy};
use crate::eigen_general::{
    Balance, Eigenvalues, HessenbergJob, gebak, gebal, gehrd_in, gehrd_scratch, hseqr_in,
    hseqr_scratch, unghr_in, unghr_scratch,
};
use crate::eigen_symmetric::Compz;
use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::{Scratch, ScratchLen};
use wasmblas::{MatMut, MatRef, Real, Scalar, Side, swap};

/// Says of an eigenvalue whether it is to come to the front.
pub type SchurSelect<'a, T> = &'a mut dyn FnMut(<<T as Scalar>::Real as Real>::Complex) -> bool;

/// A matrix whose Schur form is wanted, and where the results go.
pub(super) struct Problem<'a, T: Scalar> {
    pub a: MatMut<'a, T>,
    pub w: Eigenvalues<'a, T>,
    pub vs: Option<MatMut<'a, T>>,
    /// What was selected, while the form is reordered: an element for each eigenvalue.
    pub chosen: &'a mut [i32],
}

/// The least scratch memory, without that for condition numbers.
pub(super) fn least_scratch(n: usize) -> ScratchLen {
    ScratchLen { elements: 2 * n, reals: n, ints: 0 }
}

/// The scratch memory that is of use, without that for condition numbers.
pub(super) fn best_scratch<T: Scalar>(n: usize) -> ScratchLen {
    let rest = gehrd_scratch(n).max(unghr_scratch(&(0..n))).max(n);
    let elements = n.saturating_add(rest).max(hseqr_scratch::<T>(n));
    ScratchLen { elements, reals: n, ints: 0 }
}

impl<T: Scalar> Problem<'_, T> {
    /// Does it all; `order` becomes the number of eigenvalues at the front that were selected.
    pub fn solve(
        mut self,
        mut select: Option<SchurSelect<'_, T>>,
        sense: Sense,
        order: &mut usize,
        mut scratch: Scratch<'_, T>,
    ) -> Result<Invariant<T::Real>, Error> {
        let n = self.check(select.is_some(), sense)?;
        scratch.check(least_scratch(n))?;
        *order = 0;
        let zero = T::Real::ZERO;
        let mut invariant = Invariant { order: 0, s: zero, sep: zero };
        if n == 0 {
            return Ok(invariant);
        }
        let scale = Moderate::make(self.a.rb_mut());
        let active = gebal(Balance::Permute, self.a.rb_mut(), &mut scratch.reals[..n])?;
        let mut outcome = self.iterate(active.clone(), scratch.elements);
        if let (Ok(()), Some(select)) = (outcome, &mut select) {
            self.w.undo(scale);
            for (i, chosen) in self.chosen[..n].iter_mut().enumerate() {
                *chosen = i32::from(select(self.w.get(i)));
            }
            match self.reorder(sense, order, scratch.rb_mut()) {
                Ok(found) => invariant = found,
                Err(Error::NotConverged { .. }) => {
                    outcome = Err(Error::NotConverged { info: n + 1 });
                }
                Err(error) => return Err(error),
            }
        }
        if let Some(vs) = &mut self.vs {
            gebak(Balance::Permute, Side::Right, active, &scratch.reals[..n], vs.rb_mut())?;
        }
        let found = !matches!(outcome, Err(Error::NotConverged { info }) if info <= n);
        if scale.changed() {
            scale.undo_matrix(Scaled::Hessenberg, self.a.rb_mut());
            invariant.sep = scale.original(invariant.sep);
            if found {
                self.mend_blocks()?;
                read_eigenvalues(self.a.rb(), self.w.rb_mut());
            } else {
                self.w.undo(scale);
            }
        }
        if let (Ok(()), Some(select)) = (outcome, select) {
            let in_order;
            (*order, in_order) = recount(self.a.rb(), &self.w, select);
            if !in_order {
                outcome = Err(Error::NotConverged { info: n + 2 });
            }
        }
        outcome.map(|()| invariant)
    }

    /// Checks the shapes; the order of the matrix.
    fn check(&self, sorts: bool, sense: Sense) -> Result<usize, Error> {
        let n = self.a.nrows();
        check_dim("a", n, self.a.ncols())?;
        self.w.check(n)?;
        if let Some(vs) = &self.vs {
            check_dim("vs", n, vs.nrows())?;
            check_dim("vs", n, vs.ncols())?;
        }
        check_dim("sense", 0, usize::from(!sorts && sense != Sense::None))?;
        check_scratch(if sorts { n } else { 0 }, self.chosen.len())?;
        Ok(n)
    }

    /// The Schur form of a balanced matrix.
    fn iterate(
        &mut self,
        active: core::ops::Range<usize>,
        elements: &mut [T],
    ) -> Result<(), Error> {
        let n = self.a.nrows();
        let (tau, rest) = elements.split_at_mut(n);
        let tau = &mut tau[..n - 1];
        gehrd_in(active.clone(), self.a.rb_mut(), tau, rest)?;
        if let Some(vs) = &mut self.vs {
            lacpy(None, self.a.rb(), vs.rb_mut())?;
            unghr_in(active.clone(), vs.rb_mut(), tau, rest)?;
        }
        let vs = self.vs.as_mut().map(|vs| (Compz::Given, vs.rb_mut()));
        let job = HessenbergJob::SchurForm;
        hseqr_in(job, active, self.a.rb_mut(), self.w.rb_mut(), vs, elements)
    }

    /// Moves what has been chosen to the front.
    fn reorder(
        &mut self,
        sense: Sense,
        order: &mut usize,
        scratch: Scratch<'_, T>,
    ) -> Result<Invariant<T::Real>, Error> {
        let n = self.a.nrows();
        let select = |i: usize| self.chosen[i] != 0;
        *order = eigenvalues_selected(&select, self.a.rb());
        let needed = trsen_scratch::<T>(sense, n, *order);
        if scratch.ints.len() < needed.ints {
            let (needed, found) = (needed.ints, scratch.ints.len());
            return Err(wasmblas::Error::Storage { argument: "ints", needed, found }.into());
        }
        let vs = self.vs.as_mut().map(MatMut::rb_mut);
        trsen_in(sense, &select, self.a.rb_mut(), vs, self.w.rb_mut(), scratch)
    }

    /// Exchanges the rows of blocks whose upper entry, but not the lower one, has become zero: what
    /// is left is triangular.
    fn mend_blocks(&mut self) -> Result<(), Error> {
        let n = self.a.nrows();
        for i in (0..n - 1).filter(|_| !T::IS_COMPLEX) {
            let lower = self.a.get(i + 1, i);
            if lower == T::ZERO || self.a.get(i, i + 1) != T::ZERO {
                continue;
            }
            let (left, right) = self.a.rb_mut().block(0, i, i, 2).split_cols(1);
            swap(left.col(0), right.col(0))?;
            let (top, bottom) = self.a.rb_mut().block(i, i + 2, 2, n - i - 2).split_rows(1);
            swap(top.row(0), bottom.row(0))?;
            if let Some(vs) = &mut self.vs {
                let (left, right) = vs.rb_mut().block(0, i, n, 2).split_cols(1);
                swap(left.col(0), right.col(0))?;
            }
            self.a.set(i, i + 1, lower);
            self.a.set(i + 1, i, T::ZERO);
        }
        Ok(())
    }
}

/// How many selected eigenvalues there are, and whether they are at the front.
fn recount<T: Scalar>(
    t: MatRef<'_, T>,
    w: &Eigenvalues<'_, T>,
    select: SchurSelect<'_, T>,
) -> (usize, bool) {
    let (mut count, mut in_order, mut last, mut start) = (0, true, true, 0);
    while start < t.nrows() {
        let order = block_order(t, start);
        let mut selected = false;
        for i in start..start + order {
            selected |= select(w.get(i));
        }
        if selected {
            count += order;
            in_order &= last;
        }
        last = selected;
        start += order;
    }
    (count, in_order)
}
