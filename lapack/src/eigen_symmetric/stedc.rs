//! Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by divide and conquer.

use super::merge::{INTS, flush, merge, reals};
use super::ql::rescale;
use super::steqr::{steqr_in, steqr_scratch};
use super::sterf::sterf;
use super::views::{parts, real_matrix};
use crate::auxiliary::{Norm, lanht, laset};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
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
            let part = q.rb_mut().block(first, first, m, m);
            divide(d, e, part, &mut order[first..=last], reals, ints)?;
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

/// Divides, conquers and merges; `order` is where the columns are in ascending order.
fn divide<R: Real>(
    d: &mut [R],
    e: &mut [R],
    mut q: MatMut<'_, R>,
    order: &mut [i32],
    reals: &mut [R],
    ints: &mut [i32],
) -> Result<(), Error> {
    let n = d.len();
    if n <= LEAF {
        for (i, place) in order.iter_mut().enumerate() {
            *place = i as i32;
        }
        steqr_in(d, e, Some(q.rb_mut()), reals)?;
        flush(q);
        return Ok(());
    }
    let cut = n / 2;
    let coupling = e[cut - 1];
    d[cut - 1] -= Real::abs(coupling);
    d[cut] -= Real::abs(coupling);
    {
        let ((d1, d2), (e1, e2)) = (d.split_at_mut(cut), e.split_at_mut(cut - 1));
        let (order1, order2) = order.split_at_mut(cut);
        divide(d1, e1, q.rb_mut().block(0, 0, cut, cut), order1, reals, ints)?;
        let rest = q.rb_mut().block(cut, cut, n - cut, n - cut);
        divide(d2, &mut e2[1..], rest, order2, reals, ints)?;
    }
    merge(cut, coupling, d, q, order, &mut reals[..self::reals(n)], &mut ints[..INTS * n])
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
