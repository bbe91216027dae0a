//! From a pair of general matrices to its generalised Schur form, eigenvalues in a wanted order.

use super::tgsen::{DifNorm, PairCluster, tgsen_in, tgsen_scratch};
use crate::auxiliary::{Moderate, Scaled, lacpy, laset};
use crate::eigen_general::{Balance, ComplexOf, Eigenvalues, HessenbergJob};
use crate::error::{Error, check_dim, check_scratch};
use crate::qr::{geqrf_in, geqrf_scratch, ungqr_in, ungqr_scratch, unmqr_in, unmqr_scratch};
use crate::qz::{ggbak, ggbal_in, gghrd, hgeqz_in, hgeqz_scratch};
use crate::schur::{Sense, block_order, eigenvalues_selected};
use crate::workspace::{Scratch, ScratchLen};
use core::ops::Range;
use wasmblas::{MatMut, Real, Scalar, Side, Trans, Uplo};

/// Says of an eigenvalue `α / β`, given as these two, whether it is to come to the front.
pub type PairSelect<'a, T> = &'a mut dyn FnMut(<<T as Scalar>::Real as Real>::Complex, T) -> bool;

/// A pair whose generalised Schur form is wanted, and where the results go.
pub(super) struct Problem<'a, T: Scalar> {
    pub a: MatMut<'a, T>,
    pub b: MatMut<'a, T>,
    pub alpha: Eigenvalues<'a, T>,
    pub beta: &'a mut [T],
    pub vsl: Option<MatMut<'a, T>>,
    pub vsr: Option<MatMut<'a, T>>,
    /// What was selected, while the form is reordered: an element for each eigenvalue.
    pub chosen: &'a mut [i32],
}

/// The scratch memory that is of use, without that for condition numbers.
pub(super) fn best_scratch<T: Scalar>(n: usize) -> ScratchLen {
    let factor = [geqrf_scratch(n, n), unmqr_scratch(Side::Left, n, n, n), ungqr_scratch(n, n, n)];
    let factor = n.saturating_add(factor.into_iter().fold(n, usize::max));
    ScratchLen { elements: factor.max(hgeqz_scratch::<T>(n)), reals: 2 * n, ints: 0 }
}

impl<T: Scalar> Problem<'_, T> {
    /// Does it all; `order` becomes the number of eigenvalues at the front that were selected.
    pub fn solve(
        mut self,
        mut select: Option<PairSelect<'_, T>>,
        sense: Sense,
        order: &mut usize,
        mut scratch: Scratch<'_, T>,
    ) -> Result<PairCluster<T::Real>, Error> {
        let n = self.check(select.is_some(), sense)?;
        scratch.check(ScratchLen { elements: 2 * n, reals: 2 * n, ints: 0 })?;
        *order = 0;
        let (one, zero) = ([T::Real::ONE; 2], [T::Real::ZERO; 2]);
        let mut cluster = PairCluster { order: 0, projections: one, separations: zero };
        if n == 0 {
            return Ok(cluster);
        }
        let scales = [Moderate::make(self.a.rb_mut()), Moderate::make(self.b.rb_mut())];
        let (lscale, rscale) = scratch.reals.split_at_mut(n);
        let (a, b) = (self.a.rb_mut(), self.b.rb_mut());
        let active = ggbal_in(Balance::Permute, a, b, lscale, &mut rscale[..n], &mut [])?;
        let mut outcome = self.iterate(active.clone(), scratch.elements);
        if let (Ok(()), Some(select)) = (outcome, &mut select) {
            self.restore_values(scales);
            for (i, chosen) in self.chosen[..n].iter_mut().enumerate() {
                *chosen = i32::from(select(self.alpha.get(i), self.beta[i]));
            }
            match self.reorder(sense, order, scratch.rb_mut()) {
                Ok(found) => cluster = found,
                Err(Error::NotConverged { .. }) => {
                    cluster.projections = zero;
                    outcome = Err(Error::NotConverged { info: n + 3 });
                }
                Err(error) => return Err(error),
            }
        }
        let (lscale, rscale) = scratch.reals.split_at_mut(n);
        for (side, vectors) in [(Side::Left, &mut self.vsl), (Side::Right, &mut self.vsr)] {
            if let Some(v) = vectors {
                let (job, v) = (Balance::Permute, v.rb_mut());
                ggbak(job, side, active.clone(), lscale, &rscale[..n], v)?;
            }
        }
        self.restore_values(scales);
        scales[0].undo_matrix(Scaled::Hessenberg, self.a.rb_mut());
        scales[1].undo_matrix(Scaled::Triangle(Uplo::Upper), self.b.rb_mut());
        if let (Ok(()), Some(select)) = (outcome, select) {
            let in_order;
            (*order, in_order) = self.recount(select);
            if !in_order {
                outcome = Err(Error::NotConverged { info: n + 2 });
            }
        }
        outcome.map(|()| cluster)
    }

    /// Checks the shapes; the order of the pair.
    fn check(&self, sorts: bool, sense: Sense) -> Result<usize, Error> {
        let n = self.a.nrows();
        check_dim("a", n, self.a.ncols())?;
        check_dim("b", n, self.b.nrows())?;
        check_dim("b", n, self.b.ncols())?;
        self.alpha.check(n)?;
        check_dim("beta", n, self.beta.len())?;
        for (argument, vectors) in [("vsl", &self.vsl), ("vsr", &self.vsr)] {
            if let Some(vectors) = vectors {
                check_dim(argument, n, vectors.nrows())?;
                check_dim(argument, n, vectors.ncols())?;
            }
        }
        check_dim("sense", 0, usize::from(!sorts && sense != Sense::None))?;
        check_scratch(if sorts { n } else { 0 }, self.chosen.len())?;
        Ok(n)
    }

    /// The generalised Schur form of a balanced pair: B made triangular, A Hessenberg, and both
    /// iterated on.
    fn iterate(&mut self, active: Range<usize>, elements: &mut [T]) -> Result<(), Error> {
        let (n, first, m) = (self.a.nrows(), active.start, active.len());
        let (tau, work) = elements.split_at_mut(n);
        let tau = &mut tau[..m];
        let panel = self.b.rb_mut().block(first, first, m, n - first);
        let (mut factors, rest) = panel.split_cols(m);
        geqrf_in(factors.rb_mut(), tau, work)?;
        let q = factors.rb();
        unmqr_in(Side::Left, Trans::ConjTrans, q, tau, rest, work)?;
        let rows = self.a.rb_mut().block(first, first, m, n - first);
        unmqr_in(Side::Left, Trans::ConjTrans, q, tau, rows, work)?;
        if let Some(vsl) = &mut self.vsl {
            laset(None, T::ZERO, T::ONE, vsl.rb_mut());
            let mut target = vsl.rb_mut().block(first, first, m, m);
            lacpy(Some(Uplo::Lower), q, target.rb_mut())?;
            ungqr_in(target, tau, work)?;
        }
        if let Some(vsr) = &mut self.vsr {
            laset(None, T::ZERO, T::ONE, vsr.rb_mut());
        }
        let (q, z) = (self.vsl.as_mut().map(MatMut::rb_mut), self.vsr.as_mut().map(MatMut::rb_mut));
        gghrd(active.clone(), self.a.rb_mut(), self.b.rb_mut(), q, z)?;
        let (q, z) = (self.vsl.as_mut().map(MatMut::rb_mut), self.vsr.as_mut().map(MatMut::rb_mut));
        let (a, b, alpha) = (self.a.rb_mut(), self.b.rb_mut(), self.alpha.rb_mut());
        let job = HessenbergJob::SchurForm;
        hgeqz_in(job, active, a, b, alpha, self.beta, q, z, elements)
    }

    /// Moves what has been chosen to the front.
    fn reorder(
        &mut self,
        sense: Sense,
        order: &mut usize,
        scratch: Scratch<'_, T>,
    ) -> Result<PairCluster<T::Real>, Error> {
        let select = |i: usize| self.chosen[i] != 0;
        *order = eigenvalues_selected(&select, self.a.rb());
        let norm = DifNorm::Frobenius;
        check_scratch(
            tgsen_scratch::<T>(sense, norm, *order, self.a.nrows()).elements,
            scratch.elements.len(),
        )?;
        let (q, z) = (self.vsl.as_mut().map(MatMut::rb_mut), self.vsr.as_mut().map(MatMut::rb_mut));
        let (a, b, alpha) = (self.a.rb_mut(), self.b.rb_mut(), self.alpha.rb_mut());
        tgsen_in(sense, norm, &select, a, b, alpha, self.beta, q, z, scratch)
    }

    /// The eigenvalues of the pair as it was given.
    fn restore_values(&mut self, [a, b]: [Moderate<T::Real>; 2]) {
        self.alpha.undo(a);
        b.undo(self.beta);
    }

    /// How many selected eigenvalues there are, and whether they are at the front.
    fn recount(&self, select: PairSelect<'_, T>) -> (usize, bool) {
        let (mut count, mut in_order, mut last, mut start) = (0, true, true, 0);
        while start < self.a.nrows() {
            let order = block_order(self.a.rb(), start);
            let mut asked = |i: usize| {
                let alpha: ComplexOf<T> = self.alpha.get(i);
                select(alpha, self.beta[i])
            };
            let mut selected = false;
            for i in start..start + order {
                selected |= asked(i);
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
}
