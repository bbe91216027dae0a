//! Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by divide and conquer.

use super::merge::{INTS, flush, merge, reals};
use super::ql::rescale;
use super::steqr::{steqr_in, steqr_scratch};
use super::sterf::sterf;
use super::views::{parts, real_matrix};
use crate::auxiliary::{Norm, lanht, laset};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::tasks::{each, pieces};
use wasmblas::{MatMut, MatRef, Real, Scalar, Trans, VecMut, copy, gemm};

/// Order up to which matrices are left to [`steqr`](crate::steqr), as in netlib's LAPACK.
const SMALL: usize = 25;

/// Order up to which the pieces that a matrix is divided into are.
const LEAF: usize = 24;

/// Which vectors are wanted: LAPACK's `COMPZ` other than `N`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Compz {
    /// Those of the tridiagonal matrix: Z need not be set.
    Unit,
    /// Those of the matrix that `Q` in Z has reduced to it.
    Given,
}

/// Replaces the diagonal `d` of a symmetric tridiagonal matrix by its eigenvalues in ascending
/// order, and Z, if there is one, by its eigenvectors or their product with what is in Z, which has
/// `n` columns; the off-diagonal entries `e` are destroyed.
///
/// Divide and conquer: the matrix is cut in two but for a change of rank one, the halves are solved
/// and their solutions merged. Nearly all work is in `gemm`. Small matrices, and eigenvalues
/// alone, are left to [`steqr`](crate::steqr) and [`sterf`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] if
/// a small piece did not converge, or the matrix is not finite.
pub fn stedc<T: Scalar>(
    d: &mut [T::Real],
    e: &mut [T::Real],
    z: Option<(Compz, MatMut<'_, T>)>,
) -> Result<(), Error> {
    let compz = z.as_ref().map(|(compz, _)| *compz);
    let len = stedc_scratch::<T>(compz, d.len());
    with_scratch(len, |scratch| stedc_in(d, e, z, scratch))
}

/// [`stedc`] with scratch memory, as much as [`stedc_scratch`] says.
///
/// # Errors
/// As [`stedc`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn stedc_in<T: Scalar>(
    d: &mut [T::Real],
    e: &mut [T::Real],
    z: Option<(Compz, MatMut<'_, T>)>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    let Some((compz, mut z)) = z else {
        return sterf(d, e);
    };
    check_dim("z", n, z.ncols())?;
    scratch.check(stedc_scratch::<T>(Some(compz), n))?;
    if compz == Compz::Unit {
        check_dim("z", n, z.nrows())?;
    }
    if n <= SMALL {
        if compz == Compz::Unit {
            laset(None, T::ZERO, T::ONE, z.rb_mut());
        }
        return steqr_in(d, e, Some(z), scratch.reals);
    }
    if compz == Compz::Unit
        && let Some(q) = real_matrix(z.rb_mut())
    {
        return solve(d, e, q, scratch.reals, scratch.ints);
    }
    let (q, rest) = scratch.reals.split_at_mut(n * n);
    let mut q = MatMut::from_col_major(q, n, n, n)?;
    solve(d, e, q.rb_mut(), rest, scratch.ints)?;
    if compz == Compz::Given {
        return multiply(z, q.rb(), rest);
    }
    for j in 0..n {
        for i in 0..n {
            z.set(i, j, T::from_real(q.get(i, j)));
        }
    }
    Ok(())
}

/// The scratch memory of [`stedc_in`].
pub fn stedc_scratch<T: Scalar>(compz: Option<Compz>, n: usize) -> ScratchLen {
    let Some(compz) = compz else {
        return ScratchLen::default();
    };
    if n <= SMALL {
        return ScratchLen { reals: steqr_scratch(n), ..ScratchLen::default() };
    }
    let own = if compz == Compz::Unit && !T::IS_COMPLEX { 0 } else { n.saturating_mul(n) };
    let reals = own.saturating_add(reals(n));
    ScratchLen { elements: 0, reals, ints: (INTS + 1).saturating_mul(n) }
}

/// `Z ← Z Q` some rows at a time.
fn multiply<T: Scalar>(
    mut z: MatMut<'_, T>,
    q: MatRef<'_, T::Real>,
    space: &mut [T::Real],
) -> Result<(), Error> {
    let (n, parts) = (q.nrows(), parts::<T>());
    let step = (space.len() / (2 * parts * n)).min(128);
    let (zero, one) = (T::Real::ZERO, T::Real::ONE);
    for first in (0..z.nrows()).step_by(step) {
        let rows = step.min(z.nrows() - first);
        let mut part = z.rb_mut().block(first, 0, rows, n);
        let (before, after) = space.split_at_mut(rows * parts * n);
        let mut before = MatMut::from_col_major(before, rows * parts, n, rows * parts)?;
        let after = &mut after[..rows * parts * n];
        let mut after = MatMut::from_col_major(after, rows * parts, n, rows * parts)?;
        for j in 0..n {
            for i in 0..rows {
                let x = part.get(i, j);
                before.set(i, j, x.re());
                if T::IS_COMPLEX {
                    before.set(rows + i, j, x.im());
                }
            }
        }
        gemm(Trans::No, Trans::No, one, before.rb(), q, zero, after.rb_mut())?;
        for j in 0..n {
            for i in 0..rows {
                let im = if T::IS_COMPLEX { after.get(rows + i, j) } else { zero };
                part.set(i, j, T::from_parts(after.get(i, j), im));
            }
        }
    }
    Ok(())
}

/// The eigenvalues and eigenvectors of a tridiagonal matrix, ascending.
fn solve<R: Real>(
    d: &mut [R],
    e: &mut [R],
    mut q: MatMut<'_, R>,
    reals: &mut [R],
    ints: &mut [i32],
) -> Result<(), Error> {
    let n = d.len();
    let size = lanht(Norm::Max, d, e);
    if size > R::MAX || size.is_nan() {
        d.fill(R::from_f64(f64::NAN));
        return Err(Error::NotConverged { info: n });
    }
    laset(None, R::ZERO, R::ONE, q.rb_mut());
    let (order, ints) = ints.split_at_mut(n);
    let mut first = 0;
    while first < n {
        let last = block_end(d, e, first);
        let m = last + 1 - first;
        if m > 1 {
            let (d, e) = (&mut d[first..=last], &mut e[first..last]);
            let size = lanht(Norm::Max, d, e);
            rescale(size, R::ONE, d, e);
            let (q, order) = (q.rb_mut().block(first, first, m, m), &mut order[first..=last]);
            Part { d, e, q, order, reals, ints }.solve()?;
            rescale(R::ONE, size, d, &mut []);
        } else {
            order[first] = 0;
        }
        order[first..=last].iter_mut().for_each(|column| *column += first as i32);
        first = last + 1;
    }
    order.sort_unstable_by(|&x, &y| {
        let (x, y) = (d[x as usize], d[y as usize]);
        x.partial_cmp(&y).unwrap_or(core::cmp::Ordering::Equal)
    });
    permute(d, q, order, &mut reals[..2 * n])
}

/// Where the block that begins at `first` ends.
fn block_end<R: Real>(d: &[R], e: &[R], first: usize) -> usize {
    let eps = R::EPSILON * R::from_f64(0.5);
    let small = |&m: &usize| {
        let mean = Real::abs(d[m]).sqrt() * Real::abs(d[m + 1]).sqrt();
        Real::abs(e[m]) <= eps * mean
    };
    (first..e.len()).find(small).unwrap_or(e.len())
}

/// A tridiagonal matrix, and what its solution takes.
struct Part<'a, R> {
    d: &'a mut [R],
    e: &'a mut [R],
    q: MatMut<'a, R>,
    /// Where the columns are in ascending order, when it is solved.
    order: &'a mut [i32],
    reals: &'a mut [R],
    ints: &'a mut [i32],
}

/// Parts that are solved at the same time, at most.
const PARTS: usize = 8;

impl<R: Real> Part<'_, R> {
    /// The same for a shorter time.
    fn rb_mut(&mut self) -> Part<'_, R> {
        Part {
            d: self.d,
            e: self.e,
            q: self.q.rb_mut(),
            order: self.order,
            reals: self.reals,
            ints: self.ints,
        }
    }

    /// Divides, conquers and merges.
    fn solve(mut self) -> Result<(), Error> {
        let n = self.d.len();
        if n <= LEAF {
            for (i, place) in self.order.iter_mut().enumerate() {
                *place = i as i32;
            }
            steqr_in(self.d, self.e, Some(self.q.rb_mut()), self.reals)?;
            flush(self.q);
            return Ok(());
        }
        let wanted = pieces(n.saturating_mul(n).saturating_mul(n));
        let most = (n / LEAF).ilog2().max(1);
        let levels = wanted.div_ceil(2).min(PARTS).ilog2().clamp(1, most);
        let mut parts = [const { None }; PARTS];
        self.rb_mut().divide(levels, &mut parts);
        let count = if wanted > 1 { 1 << levels } else { 1 };
        each(count, parts.into_iter().flatten(), Part::solve)?;
        self.conquer(levels)
    }

    /// Cuts it into parts, each in so many steps: two but for a change of rank one.
    fn divide(self, levels: u32, parts: &mut [Option<Self>]) {
        if levels == 0 {
            parts[0] = Some(self);
            return;
        }
        let cut = self.d.len() / 2;
        let coupling = Real::abs(self.e[cut - 1]);
        self.d[cut - 1] -= coupling;
        self.d[cut] -= coupling;
        let (first, second) = parts.split_at_mut(1 << (levels - 1));
        let [above, below] = self.halves();
        above.divide(levels - 1, first);
        below.divide(levels - 1, second);
    }

    /// The two parts.
    fn halves(self) -> [Self; 2] {
        let n = self.d.len();
        let cut = n / 2;
        let ((d1, d2), (e1, e2)) = (self.d.split_at_mut(cut), self.e.split_at_mut(cut - 1));
        let (top, bottom) = self.q.split_rows(cut);
        let (order1, order2) = self.order.split_at_mut(cut);
        let (reals1, reals2) = self.reals.split_at_mut(reals(cut));
        let (ints1, ints2) = self.ints.split_at_mut(INTS * cut);
        let (q1, q2) = (top.block(0, 0, cut, cut), bottom.block(0, cut, n - cut, n - cut));
        [
            Part { d: d1, e: e1, q: q1, order: order1, reals: reals1, ints: ints1 },
            Part { d: d2, e: &mut e2[1..], q: q2, order: order2, reals: reals2, ints: ints2 },
        ]
    }

    /// Merges the solutions of the parts.
    fn conquer(mut self, levels: u32) -> Result<(), Error> {
        if levels == 0 {
            return Ok(());
        }
        for half in self.rb_mut().halves() {
            half.conquer(levels - 1)?;
        }
        let n = self.d.len();
        let (reals, ints) = (&mut self.reals[..reals(n)], &mut self.ints[..INTS * n]);
        merge(n / 2, self.e[n / 2 - 1], self.d, self.q, self.order, reals, ints)
    }
}

/// Brings eigenvalues and columns into order, cycle by cycle.
fn permute<R: Real>(
    d: &mut [R],
    mut q: MatMut<'_, R>,
    order: &mut [i32],
    space: &mut [R],
) -> Result<(), Error> {
    let n = d.len();
    let (values, column) = space.split_at_mut(n);
    values.copy_from_slice(d);
    for (d, &from) in d.iter_mut().zip(&*order) {
        *d = values[from as usize];
    }
    for start in 0..n {
        if order[start] == start as i32 {
            continue;
        }
        copy(q.rb().col(start), VecMut::from_slice(column))?;
        let mut to = start;
        loop {
            let from = order[to] as usize;
            order[to] = to as i32;
            if from == start {
                copy(wasmblas::VecRef::from_slice(column), q.rb_mut().col(to))?;
                break;
            }
            let (left, right) = q.rb_mut().split_cols(from.max(to));
            let (left, right) = (left.block(0, from.min(to), n, 1).col(0), right.col(0));
            if from < to {
                copy(left.rb(), right)?
            } else {
                copy(right.rb(), left)?
            }
            to = from;
        }
    }
    Ok(())
}
