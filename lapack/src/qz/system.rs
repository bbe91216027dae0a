//! What the drivers for eigenvalues and eigenvectors of a pair have in common.

use super::ggbak::ggbak;
use super::ggbal::ggbal_in;
use super::gghrd::gghrd;
use super::hgeqz::{hgeqz_in, hgeqz_scratch};
use super::normal::normalise;
use super::tgevc::{tgevc_in, tgevc_scratch};
use crate::auxiliary::{Moderate, Norm, lacpy, lange, laset};
use crate::eigen_general::{Balance, Eigenvalues, Eigenvectors, HessenbergJob};
use crate::error::{Error, check_dim};
use crate::qr::{geqrf_in, geqrf_scratch, ungqr_in, ungqr_scratch, unmqr_in, unmqr_scratch};
use crate::schur::EigenvalueConditions;
use crate::schur_pair::tgsna_in;
use crate::svd::as_reals;
use crate::workspace::Scratch;
use core::ops::Range;
use wasmblas::{MatMut, Scalar, Side, Trans, Uplo};

/// What balancing has done to a pair.
#[derive(Clone, Debug, PartialEq)]
pub struct BalancedPair<R> {
    /// The rows and columns within which the pair is not upper triangular.
    pub active: Range<usize>,
    /// The 1-norm of the balanced A.
    pub norm_a: R,
    /// The 1-norm of the balanced B.
    pub norm_b: R,
}

/// Where reciprocal condition numbers go, of each eigenvalue in their order.
#[derive(Debug)]
pub struct Conditions<'a, R> {
    /// Those of the eigenvalues.
    pub eigenvalues: Option<&'a mut [R]>,
    /// Those of the eigenvectors.
    pub eigenvectors: Option<&'a mut [R]>,
}

impl<R> Conditions<'_, R> {
    /// Whether there are any.
    pub(super) fn wanted(&self) -> bool {
        self.eigenvalues.is_some() || self.eigenvectors.is_some()
    }
}

/// A pair of matrices and what is to be found.
pub(super) struct System<'a, T: Scalar> {
    pub a: MatMut<'a, T>,
    pub b: MatMut<'a, T>,
    pub alpha: Eigenvalues<'a, T>,
    pub beta: &'a mut [T],
    pub vl: Option<MatMut<'a, T>>,
    pub vr: Option<MatMut<'a, T>>,
}

/// The elements that are of use to the steps of [`System::solve`].
pub(super) fn elements<T: Scalar>(n: usize) -> usize {
    let factor = [geqrf_scratch(n, n), unmqr_scratch(Side::Left, n, n, n), ungqr_scratch(n, n, n)];
    let factor = n.saturating_add(factor.into_iter().max().unwrap_or(0));
    factor.max(hgeqz_scratch::<T>(n)).max(tgevc_scratch::<T>(n))
}

impl<T: Scalar> System<'_, T> {
    fn rb_mut(&mut self) -> System<'_, T> {
        System {
            a: self.a.rb_mut(),
            b: self.b.rb_mut(),
            alpha: self.alpha.rb_mut(),
            beta: self.beta,
            vl: self.vl.as_mut().map(MatMut::rb_mut),
            vr: self.vr.as_mut().map(MatMut::rb_mut),
        }
    }

    /// Checks the shapes.
    fn check(
        &self,
        scales: [&[T::Real]; 2],
        conditions: &Conditions<'_, T::Real>,
    ) -> Result<(), Error> {
        let n = self.a.nrows();
        check_dim("a", n, self.a.ncols())?;
        check_dim("b", n, self.b.nrows())?;
        check_dim("b", n, self.b.ncols())?;
        self.alpha.check(n)?;
        check_dim("beta", n, self.beta.len())?;
        for v in [&self.vl, &self.vr].into_iter().flatten() {
            check_dim("vectors", n, v.nrows())?;
            check_dim("vectors", n, v.ncols())?;
        }
        for scale in scales {
            check_dim("scale", n, scale.len())?;
        }
        for numbers in [&conditions.eigenvalues, &conditions.eigenvectors].into_iter().flatten() {
            check_dim("conditions", n, numbers.len())?;
        }
        Ok(())
    }

    /// Balances the pair, with the scales stored, and finds eigenvalues, eigenvectors and condition
    /// numbers. What has been done to balance is returned also if the iteration fails.
    ///
    /// A complex pair that is scaled needs `6n` reals of scratch memory, a real one uses elements.
    pub fn solve(
        mut self,
        job: Balance,
        (lscale, rscale): (&mut [T::Real], &mut [T::Real]),
        conditions: Conditions<'_, T::Real>,
        scratch: Scratch<'_, T>,
    ) -> (BalancedPair<T::Real>, Result<(), Error>) {
        let zero = T::Real::ZERO;
        let mut report = BalancedPair { active: 0..self.a.nrows(), norm_a: zero, norm_b: zero };
        if let Err(error) = self.check([lscale, rscale], &conditions) {
            return (report, Err(error));
        }
        if report.active.is_empty() {
            return (report, Ok(()));
        }
        let scale_a = Moderate::make(self.a.rb_mut());
        let scale_b = Moderate::make(self.b.rb_mut());
        let memory = if T::IS_COMPLEX { &mut *scratch.reals } else { as_reals(scratch.elements) };
        match ggbal_in(job, self.a.rb_mut(), self.b.rb_mut(), lscale, rscale, memory) {
            Ok(active) => report.active = active,
            Err(error) => return (report, Err(error)),
        }
        report.norm_a = scale_a.original(lange(Norm::One, self.a.rb()));
        report.norm_b = scale_b.original(lange(Norm::One, self.b.rb()));
        let active = report.active.clone();
        let outcome = self.rb_mut().find(job, active, lscale, rscale, conditions, scratch.elements);
        self.alpha.undo(scale_a);
        scale_b.undo(self.beta);
        (report, outcome)
    }

    /// [`System::solve`] of a balanced pair.
    fn find(
        mut self,
        job: Balance,
        active: Range<usize>,
        lscale: &[T::Real],
        rscale: &[T::Real],
        conditions: Conditions<'_, T::Real>,
        scratch: &mut [T],
    ) -> Result<(), Error> {
        let n = self.a.nrows();
        let schur = self.vl.is_some() || self.vr.is_some() || conditions.wanted();
        reduce(active.clone(), schur, self.rb_mut(), scratch)?;
        let failed = |_| Error::NotConverged { info: n + 2 };
        let System { a, b, alpha, mut vl, mut vr, .. } = self;
        if vl.is_some() || vr.is_some() {
            let left = vl.as_mut().map(MatMut::rb_mut);
            let right = vr.as_mut().map(MatMut::rb_mut);
            tgevc_in(Eigenvectors::Back, a.rb(), b.rb(), left, right, scratch).map_err(failed)?;
        }
        if conditions.wanted() {
            estimate(a, b, conditions, scratch).map_err(failed)?;
        }
        for (side, v) in [(Side::Left, vl), (Side::Right, vr)] {
            let Some(mut v) = v else { continue };
            ggbak(job, side, active.clone(), lscale, rscale, v.rb_mut())?;
            normalise(&alpha, v);
        }
        Ok(())
    }
}

/// Condition numbers, with the eigenvectors of one eigenvalue, or pair, at a time.
fn estimate<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    mut conditions: Conditions<'_, T::Real>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (n, mut j) = (a.nrows(), 0);
    while j < n {
        let pair = !T::IS_COMPLEX && j + 1 < n && a.get(j + 1, j) != T::ZERO;
        let order = if pair { 2 } else { 1 };
        let select = |k: usize| k == j;
        let (vectors, work) = scratch.split_at_mut(2 * n * order);
        let (left, right) = vectors.split_at_mut(n * order);
        let mut left = MatMut::from_col_major(left, n, order, n)?;
        let mut right = MatMut::from_col_major(right, n, order, n)?;
        if conditions.eigenvalues.is_some() {
            let (left, right) = (Some(left.rb_mut()), Some(right.rb_mut()));
            tgevc_in(Eigenvectors::Selected(&select), a.rb(), b.rb(), left, right, work)?;
        }
        let eigenvalues = conditions.eigenvalues.as_mut().map(|s| EigenvalueConditions {
            vl: left.rb(),
            vr: right.rb(),
            s: &mut s[j..j + order],
        });
        let dif = conditions.eigenvectors.as_mut().map(|dif| &mut dif[j..j + order]);
        tgsna_in(Some(&select), a.rb(), b.rb(), eigenvalues, dif, work)?;
        j += order;
    }
    Ok(())
}

/// The generalized Schur form of a balanced pair, with its Schur vectors where there is room for them,
/// or only the eigenvalues.
fn reduce<T: Scalar>(
    active: Range<usize>,
    schur: bool,
    system: System<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let System { mut a, mut b, alpha, beta, mut vl, mut vr } = system;
    let (n, first, m) = (a.nrows(), active.start, active.len());
    let columns = if schur { n - first } else { m };
    let (tau, work) = scratch.split_at_mut(n);
    let tau = &mut tau[..m];
    {
        let mut panel = b.rb_mut().block(first, first, m, columns);
        geqrf_in(panel.rb_mut().block(0, 0, m, m), tau, work)?;
        let (factors, rest) = panel.split_cols(m);
        let q = factors.rb();
        unmqr_in(Side::Left, Trans::ConjTrans, q, tau, rest, work)?;
        let target = a.rb_mut().block(first, first, m, columns);
        unmqr_in(Side::Left, Trans::ConjTrans, q, tau, target, work)?;
        if let Some(vl) = &mut vl {
            laset(None, T::ZERO, T::ONE, vl.rb_mut());
            let mut target = vl.rb_mut().block(first, first, m, m);
            lacpy(Some(Uplo::Lower), q, target.rb_mut())?;
            ungqr_in(target, tau, work)?;
        }
    }
    if let Some(vr) = &mut vr {
        laset(None, T::ZERO, T::ONE, vr.rb_mut());
    }
    if schur {
        let turned = [vl.as_mut().map(MatMut::rb_mut), vr.as_mut().map(MatMut::rb_mut)];
        let [q, z] = turned;
        gghrd(active.clone(), a.rb_mut(), b.rb_mut(), q, z)?;
    } else {
        let (a, b) = (a.rb_mut(), b.rb_mut());
        gghrd(0..m, a.block(first, first, m, m), b.block(first, first, m, m), None, None)?;
    }
    let job = if schur { HessenbergJob::SchurForm } else { HessenbergJob::Eigenvalues };
    hgeqz_in(job, active, a, b, alpha, beta, vl, vr, scratch)
}
