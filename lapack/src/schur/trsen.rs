//! Invariant subspaces: chosen eigenvalues brought to the front of a Schur form.

use super::trexc::{block_order, trexc};
use super::trsyl::{Sign, trsyl};
use crate::auxiliary::{Norm, lacpy, lange};
use crate::condition::{Product, divide, norm_estimate};
use crate::eigen_general::Eigenvalues;
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Real, Scalar, Trans};

/// Which condition numbers of an invariant subspace are wanted: LAPACK's `JOB` of `trsen`, `SENSE`
/// of `geesx`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sense {
    /// None.
    None,
    /// That of the average of its eigenvalues.
    Eigenvalues,
    /// That of the subspace.
    Subspace,
    /// Both.
    Both,
}

impl Sense {
    /// Whether that of the eigenvalues is wanted.
    pub fn eigenvalues(self) -> bool {
        matches!(self, Sense::Eigenvalues | Sense::Both)
    }

    /// Whether that of the subspace is wanted.
    pub fn subspace(self) -> bool {
        matches!(self, Sense::Subspace | Sense::Both)
    }
}

/// An invariant subspace, and as much of its condition as was wanted; the rest is zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Invariant<R> {
    /// Its dimension.
    pub order: usize,
    /// The reciprocal condition number of the average of its eigenvalues, from 0 to 1.
    pub s: R,
    /// The reciprocal condition number of the subspace: an estimate of `sep(T11, T22)`, of the size of
    /// T at most.
    pub sep: R,
}

/// Reorders a Schur form, `T ← Zᴴ T Z` with unitary Z, and `Q ← Q Z` if there is a Q, so that the
/// selected eigenvalues come first, in the order in which they were: those for whose number, counted
/// from 0, `select` is true; of the two of a conjugate pair either selects both. `w` receives the eigenvalues in
/// their new order. The first columns of Z span the invariant subspace that belongs to the selected
/// ones.
///
/// With `T = [T11 T12; 0 T22]` so ordered, and R the solution of `T11 R − R T22 = T12`, the average
/// of the selected eigenvalues has the reciprocal condition number `s = (1 + ‖R‖²)^(−1/2)`, and the
/// subspace that of the Sylvester operator, `sep = min ‖T11 X − X T22‖ / ‖X‖`, estimated in the
/// 1-norm. Z. Bai, J. Demmel and A. McKenney, *On computing condition numbers for the nonsymmetric
/// eigenproblem*, ACM TOMS 19 (1993).
///
/// # Errors
/// [`Error::NotConverged`] if two blocks are too close to be exchanged: T is reordered in part, and
/// `w` fits it. [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn trsen<T: Scalar>(
    job: Sense,
    select: &dyn Fn(usize) -> bool,
    t: MatMut<'_, T>,
    q: Option<MatMut<'_, T>>,
    w: Eigenvalues<'_, T>,
) -> Result<Invariant<T::Real>, Error> {
    check_dim("t", t.nrows(), t.ncols())?;
    let len = trsen_scratch::<T>(job, t.nrows(), eigenvalues_selected(select, t.rb()));
    with_scratch(len, |scratch| trsen_in(job, select, t, q, w, scratch))
}

/// [`trsen`] with scratch memory.
///
/// # Errors
/// As [`trsen`].
pub fn trsen_in<T: Scalar>(
    job: Sense,
    select: &dyn Fn(usize) -> bool,
    mut t: MatMut<'_, T>,
    mut q: Option<MatMut<'_, T>>,
    w: Eigenvalues<'_, T>,
    scratch: Scratch<'_, T>,
) -> Result<Invariant<T::Real>, Error> {
    let n = t.nrows();
    check_dim("t", n, t.ncols())?;
    if let Some(q) = &q {
        check_dim("q", n, q.ncols())?;
    }
    w.check(n)?;
    let order = eigenvalues_selected(select, t.rb());
    scratch.check(trsen_scratch::<T>(job, n, order))?;
    let outcome = reorder(select, t.rb_mut(), q.as_mut().map(MatMut::rb_mut));
    read_eigenvalues(t.rb(), w);
    outcome?;
    let (one, zero) = (T::Real::ONE, T::Real::ZERO);
    if order == 0 || order == n {
        let sep = if job.subspace() { lange(Norm::One, t.rb()) } else { zero };
        return Ok(Invariant { order, s: if job.eigenvalues() { one } else { zero }, sep });
    }
    let s = if job.eigenvalues() { projection(t.rb(), order, scratch.elements)? } else { zero };
    let sep = if job.subspace() { separation(t.rb(), order, scratch) } else { zero };
    Ok(Invariant { order, s, sep })
}

/// The scratch memory that [`trsen_in`] needs with a matrix of order `n`, `order` of whose
/// eigenvalues are selected.
pub fn trsen_scratch<T: Scalar>(job: Sense, n: usize, order: usize) -> ScratchLen {
    let entries = order.saturating_mul(n.saturating_sub(order));
    let elements = match job {
        Sense::None => 0,
        Sense::Eigenvalues => entries,
        Sense::Subspace | Sense::Both => entries.saturating_mul(2),
    };
    let ints = if T::IS_COMPLEX || !job.subspace() { 0 } else { entries };
    ScratchLen { elements, reals: 0, ints }
}

/// How many eigenvalues of a Schur form are selected, as for [`trsen`].
pub fn eigenvalues_selected<T: Scalar>(select: &dyn Fn(usize) -> bool, t: MatRef<'_, T>) -> usize {
    let (mut count, mut start) = (0, 0);
    while start < t.nrows() {
        let order = block_order(t, start);
        if (start..start + order).any(select) {
            count += order;
        }
        start += order;
    }
    count
}

/// Moves the selected blocks to the front.
fn reorder<T: Scalar>(
    select: &dyn Fn(usize) -> bool,
    mut t: MatMut<'_, T>,
    mut q: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let (mut front, mut row) = (0, 0);
    while row < t.nrows() {
        let order = block_order(t.rb(), row);
        if (row..row + order).any(select) {
            let (mut from, mut to) = (row, front);
            trexc(t.rb_mut(), q.as_mut().map(MatMut::rb_mut), &mut from, &mut to)?;
            front += order;
        }
        row += order;
    }
    Ok(())
}

/// The eigenvalues of a Schur form, from its diagonal blocks.
pub(super) fn read_eigenvalues<T: Scalar>(t: MatRef<'_, T>, mut w: Eigenvalues<'_, T>) {
    let mut start = 0;
    while start < t.nrows() {
        let order = block_order(t, start);
        let im = if order == 1 {
            T::Real::ZERO
        } else {
            let root = |i: usize, j: usize| Real::abs(t.get(start + i, start + j).re()).sqrt();
            root(0, 1) * root(1, 0)
        };
        for (i, im) in (start..).zip([im, -im]).take(order) {
            let x = t.get(i, i);
            let im = if T::IS_COMPLEX { x.im() } else { im };
            w.set(i, <T::Real as Real>::Complex::from_parts(x.re(), im));
        }
        start += order;
    }
}

/// The reciprocal norm of the projection on the first `order` eigenvalues' invariant subspace.
fn projection<T: Scalar>(
    t: MatRef<'_, T>,
    order: usize,
    scratch: &mut [T],
) -> Result<T::Real, Error> {
    let rest = t.nrows() - order;
    let mut r = MatMut::from_col_major(scratch, order, rest, order)?;
    lacpy(None, t.block(0, order, order, rest), r.rb_mut())?;
    let (no, minus) = (Trans::No, Sign::Minus);
    let (head, tail) = (t.block(0, 0, order, order), t.block(order, order, rest, rest));
    let scale = trsyl(no, no, minus, head, tail, r.rb_mut())?.scale;
    let norm = lange(Norm::Frobenius, r.rb());
    Ok(if norm == T::Real::ZERO { T::Real::ONE } else { scale / scale.hypot(norm) })
}

/// An estimate of `sep` of the first `order` eigenvalues and the rest.
fn separation<T: Scalar>(t: MatRef<'_, T>, order: usize, scratch: Scratch<'_, T>) -> T::Real {
    let rest = t.nrows() - order;
    let (head, tail) = (t.block(0, 0, order, order), t.block(order, order, rest, rest));
    let inverse = norm_estimate(order * rest, scratch.elements, scratch.ints, |product, x| {
        let trans = if product == Product::Plain { Trans::No } else { Trans::ConjTrans };
        let c = MatMut::from_col_major(x, order, rest, order).ok()?;
        let solved = trsyl(trans, trans, Sign::Minus, head, tail, c).ok()?;
        divide(x, solved.scale)
    });
    // Where the norm of the inverse is too large for the type, nothing separates them.
    inverse.map_or(T::Real::ZERO, |norm| T::Real::ONE / norm)
}
