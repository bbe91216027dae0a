//! Eigenvalues and eigenvectors of a general matrix.

use super::eigenvalues::Eigenvalues;
use super::gebak::gebak;
use super::gebal::{Balance, gebal};
use super::gehrd::{gehrd_in, gehrd_scratch};
use super::hseqr::{HessenbergJob, hseqr_in, hseqr_scratch};
use super::trevc::{Eigenvectors, trevc_in, trevc_scratch};
use super::unghr::{unghr_in, unghr_scratch};
use crate::auxiliary::{Moderate, lacpy};
use crate::eigen_symmetric::Compz;
use crate::error::{Error, check_dim};
use crate::householder::lartg;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use core::ops::Range;
use wasmblas::{MatMut, Real, Scalar, Side, Uplo, VecMut, nrm2, rot, scal, scal_real};

/// The eigenvalues `w` of a square matrix A, and if they are wanted its left and right eigenvectors in
/// the columns of `vl` and `vr`: `A v = λ v`, `uᴴ A = λ uᴴ`, of 2-norm one, with a largest entry that
/// is real. A is destroyed. With a real type the eigenvectors of a conjugate pair are `x ± i y` with
/// x and y in adjacent columns.
///
/// A is balanced, reduced to Hessenberg form by [`gehrd`](crate::gehrd), and to Schur form by
/// [`hseqr`](crate::hseqr); the eigenvectors are [`trevc`](crate::trevc)'s. A matrix with very large
/// or very small entries is scaled first.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] as
/// from [`hseqr`](crate::hseqr), without eigenvectors.
pub fn geev<T: Scalar>(
    a: MatMut<'_, T>,
    w: Eigenvalues<'_, T>,
    vl: Option<MatMut<'_, T>>,
    vr: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let len = geev_scratch::<T>(vl.is_some() || vr.is_some(), a.nrows());
    with_scratch(len, |scratch| geev_in(a, w, vl, vr, scratch))
}

/// [`geev`] with scratch memory, at least `2n` elements and `n` reals, `2n` of them with vectors.
///
/// # Errors
/// As [`geev`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn geev_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    mut w: Eigenvalues<'_, T>,
    mut vl: Option<MatMut<'_, T>>,
    mut vr: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    check(&a, &w, &vl, &vr)?;
    let vectors = vl.is_some() || vr.is_some();
    let reals = if vectors { 2 * n } else { n };
    scratch.check(ScratchLen { elements: 2 * n, reals, ints: 0 })?;
    if n == 0 {
        return Ok(());
    }
    let size = Moderate::make(a.rb_mut());
    let (scale, reals) = scratch.reals.split_at_mut(n);
    let scratch = Scratch { elements: scratch.elements, reals, ints: scratch.ints };
    let active = gebal(Balance::Both, a.rb_mut(), scale)?;
    let (left, right) = (vl.as_mut().map(MatMut::rb_mut), vr.as_mut().map(MatMut::rb_mut));
    let outcome = decompose(vectors, active.clone(), a, w.rb_mut(), left, right, scratch);
    if outcome.is_ok() {
        for (side, v) in [(Side::Left, vl), (Side::Right, vr)] {
            if let Some(mut v) = v {
                gebak(Balance::Both, side, active.clone(), scale, v.rb_mut())?;
                normalise(&w, v)?;
            }
        }
    }
    for range in found(&outcome, &active, n) {
        w.part(range.start, range.len()).undo(size);
    }
    outcome
}

/// The scratch memory that is of use to [`geev_in`].
pub fn geev_scratch<T: Scalar>(vectors: bool, n: usize) -> ScratchLen {
    let reduce = gehrd_scratch(n).max(hseqr_scratch::<T>(n)).saturating_add(n);
    if !vectors {
        return ScratchLen { elements: reduce.max(2 * n), reals: n, ints: 0 };
    }
    let generate = unghr_scratch(&(0..n)).saturating_add(n);
    let elements = reduce.max(generate).max(trevc_scratch::<T>(n).elements);
    ScratchLen { elements, reals: 2 * n, ints: 0 }
}

/// Checks the shapes.
pub(super) fn check<T: Scalar>(
    a: &MatMut<'_, T>,
    w: &Eigenvalues<'_, T>,
    vl: &Option<MatMut<'_, T>>,
    vr: &Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    w.check(n)?;
    for v in [vl, vr].into_iter().flatten() {
        check_dim("v", n, v.nrows())?;
        check_dim("v", n, v.ncols())?;
    }
    Ok(())
}

/// Which eigenvalues have been found.
pub(super) fn found(
    outcome: &Result<(), Error>,
    active: &Range<usize>,
    n: usize,
) -> [Range<usize>; 2] {
    match outcome {
        Err(Error::NotConverged { info }) => [0..active.start, *info..n],
        _ => [0..n, n..n],
    }
}

/// Eigenvalues and, if wanted, the Schur form and the eigenvectors of a balanced matrix.
///
/// # Errors
/// As [`geev`].
pub(super) fn decompose<T: Scalar>(
    schur: bool,
    active: Range<usize>,
    mut a: MatMut<'_, T>,
    mut w: Eigenvalues<'_, T>,
    mut vl: Option<MatMut<'_, T>>,
    mut vr: Option<MatMut<'_, T>>,
    mut scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    let (tau, work) = scratch.elements.split_at_mut(n);
    let tau = &mut tau[..n - 1];
    gehrd_in(active.clone(), a.rb_mut(), tau, work)?;
    let job = if schur { HessenbergJob::SchurForm } else { HessenbergJob::Eigenvalues };
    let left = vl.as_mut().map(MatMut::rb_mut);
    let Some(mut z) = left.or_else(|| vr.as_mut().map(MatMut::rb_mut)) else {
        return hseqr_in(job, active, a, w.rb_mut(), None, work);
    };
    lacpy(Some(Uplo::Lower), a.rb(), z.rb_mut())?;
    unghr_in(active.clone(), z.rb_mut(), tau, work)?;
    hseqr_in(job, active, a.rb_mut(), w.rb_mut(), Some((Compz::Given, z)), work)?;
    if let (Some(vl), Some(vr)) = (&vl, &mut vr) {
        lacpy(None, vl.rb(), vr.rb_mut())?;
    }
    trevc_in(Eigenvectors::Back, a.rb(), vl, vr, scratch.rb_mut()).map(|_| ())
}

/// Scales eigenvectors to norm one, with a largest entry that is real.
pub(super) fn normalise<T: Scalar>(
    w: &Eigenvalues<'_, T>,
    mut v: MatMut<'_, T>,
) -> Result<(), Error> {
    let (n, mut j) = (v.nrows(), 0);
    while j < v.ncols() {
        if T::IS_COMPLEX {
            let mut column = v.rb_mut().block(0, j, n, 1).col(0);
            divide(nrm2(column.rb()), column.rb_mut());
            let at = largest(n, |i| column.rb().get(i).modulus());
            let entry = column.rb().get(at);
            let size = entry.modulus();
            if size > T::Real::ZERO {
                scal(entry.conj().scaled(T::Real::ONE / size), column.rb_mut());
                column.set(at, T::from_real(column.get(at).re()));
            }
            j += 1;
        } else if w.im[j] == T::Real::ZERO {
            let mut column = v.rb_mut().block(0, j, n, 1).col(0);
            divide(nrm2(column.rb()), column.rb_mut());
            j += 1;
        } else {
            let (left, right) = v.rb_mut().block(0, j, n, 2).split_cols(1);
            let (mut re, mut im) = (left.col(0), right.col(0));
            let size = nrm2(re.rb()).hypot(nrm2(im.rb()));
            divide(size, re.rb_mut());
            divide(size, im.rb_mut());
            let at = largest(n, |i| re.rb().get(i).re().hypot(im.rb().get(i).re()));
            let (c, s, _) = lartg(re.get(at), im.get(at));
            rot(re, im.rb_mut(), c, s)?;
            im.set(at, T::ZERO);
            j += 2;
        }
    }
    Ok(())
}

/// Divides a vector by its norm.
fn divide<T: Scalar>(norm: T::Real, x: VecMut<'_, T>) {
    if norm > T::Real::ZERO {
        scal_real(T::Real::ONE / norm, x);
    }
}

/// Where the largest of `n` numbers is.
fn largest<R: Real>(n: usize, size: impl Fn(usize) -> R) -> usize {
    let mut best = (0, R::ZERO);
    for i in 0..n {
        let size = size(i);
        if size > best.1 {
            best = (i, size);
        }
    }
    best.0
}
