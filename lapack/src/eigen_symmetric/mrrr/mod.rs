//! Eigenvectors by multiple relatively robust representations.
//!
//! Each block T of the matrix is shifted to `L D Lᵀ = T − σ I`, of which small relative changes of the
//! entries change the eigenvalues little, relatively; eigenvalues with a relative gap to the others
//! have vectors, from twisted factorisations, that are orthogonal to each other without being made
//! so. Those that agree in leading digits are told apart by another shift, close to them. For `k` of
//! `n` vectors this takes `O(n k)` operations.
//!
//! I. S. Dhillon and B. N. Parlett, *Multiple representations to compute orthogonal eigenvectors of
//! symmetric tridiagonal matrices*, Linear Algebra Appl. 387 (2004); I. S. Dhillon, B. N. Parlett and
//! C. Vömel, *The design and implementation of the MRRR algorithm*, ACM TOMS 32 (2006).
//!
//! Vectors of a block that fail a check of their residuals and of their orthogonality are computed
//! again with another root, in the end by inverse iteration.

mod ranges;
mod representation;
mod root;
mod tree;

use super::select::Select;
use super::selected::{by_bisection, sort_with_vectors};
use super::stein::real_column;
use crate::auxiliary::{Norm, lanht, laset};
use crate::error::{Error, check_dim};
use crate::workspace::Scratch;
pub(super) use ranges::Ranges;
use representation::Representation;
use root::Block;
use tree::{Spaces, Tree};
use wasmblas::{MatMut, MatRef, Real, Scalar, VecMut, VecRef, axpy, dotu};

/// The reals that [`relatively_robust`] needs for each row.
pub(super) const REALS: usize = 14;
/// The integers.
pub(super) const INTS: usize = 7;

/// What is tried one after the other: relative gaps from which on eigenvalues are taken to be apart.
/// Less of one leaves more to lose to rounding errors, more makes deeper trees.
const GAPS: [f64; 3] = [1e-2, 2e-2, 3e-3];

/// Sets off-diagonal entries to zero that are negligible next to the matrix.
pub(super) fn cut<R: Real>(d: &[R], e: &mut [R]) {
    let bound = R::EPSILON * lanht(Norm::Max, d, e);
    if !(bound <= R::MAX) {
        return;
    }
    for e in e {
        if Real::abs(*e) <= bound {
            *e = R::ZERO;
        }
    }
}

/// Selected eigenvalues of a symmetric tridiagonal matrix that has been scaled, ascending, with their
/// vectors in as many columns of Z. Returns how many there are.
pub(super) fn relatively_robust<T: Scalar>(
    select: Select<T::Real>,
    d: &[T::Real],
    e: &[T::Real],
    w: &mut [T::Real],
    mut z: MatMut<'_, T>,
    scratch: Scratch<'_, T>,
) -> (usize, Result<(), Error>) {
    let n = d.len();
    if n == 0 {
        return (0, Ok(()));
    }
    let size = lanht(Norm::Max, d, e);
    if size > T::Real::MAX || size.is_nan() {
        return (0, Err(Error::NotConverged { info: 4 }));
    }
    let (ints, rest) = scratch.ints.split_at_mut(3 * n);
    let mut spare = Scratch { elements: scratch.elements, reals: scratch.reals, ints: rest };
    let ranges = Ranges::new(select, d, e, &mut spare.reals[..n], ints);
    let total = ranges.total();
    if z.ncols() < total {
        return (0, check_dim("z", total, z.ncols()));
    }
    let (mut found, mut start, mut failures) = (0, 0, 0);
    for (number, &end) in ranges.ends.iter().enumerate() {
        let end = end as usize;
        let (first, count) = (ranges.firsts[number] as usize, ranges.counts[number] as usize);
        if count > 0 {
            let w = &mut w[found..found + count];
            let mut columns = z.rb_mut().block(0, found, n, count);
            laset(None, T::ZERO, T::ZERO, columns.rb_mut());
            let vectors = columns.block(start, 0, end - start, count);
            let (d, e) = (&d[start..end], &e[start..end - 1]);
            match of_block(d, e, first, w, vectors, spare.rb_mut()) {
                Ok(()) => {}
                Err(Error::NotConverged { info }) => failures += info,
                Err(error) => return (0, Err(error)),
            }
            found += count;
        }
        start = end;
    }
    let sorted = w[..found].windows(2).all(|pair| pair[0] <= pair[1]);
    if !sorted && let Err(error) = sort_with_vectors(&mut w[..found], z, &mut []) {
        return (found, Err(error));
    }
    let outcome = if failures > 0 { Err(Error::NotConverged { info: failures }) } else { Ok(()) };
    (found, outcome)
}

/// Eigenvalues of a block that does not split, from that with index `first` on, and their vectors.
fn of_block<T: Scalar>(
    d: &[T::Real],
    e: &[T::Real],
    first: usize,
    w: &mut [T::Real],
    mut z: MatMut<'_, T>,
    mut scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    if let [d] = d {
        w.fill(*d);
        z.set(0, 0, T::ONE);
        return Ok(());
    }
    for attempt in 0..GAPS.len() {
        if by_tree(d, e, first, w, z.rb_mut(), attempt, scratch.rb_mut()).is_some() {
            return Ok(());
        }
    }
    let n = d.len();
    let select = Select::Indices(first, first + w.len() - 1);
    let (values, reals) = scratch.reals.split_at_mut(n);
    let (failed, ints) = scratch.ints.split_at_mut(n);
    let inner = Scratch { elements: &mut [], reals, ints };
    let zero = T::Real::ZERO;
    let (found, outcome) = by_bisection(select, zero, d, e, values, Some(z), failed, inner);
    check_dim("w", w.len(), found)?;
    w.copy_from_slice(&values[..found]);
    outcome
}

/// The same by relatively robust representations, or nothing if that did not work.
fn by_tree<T: Scalar>(
    d: &[T::Real],
    e: &[T::Real],
    first: usize,
    w: &mut [T::Real],
    z: MatMut<'_, T>,
    attempt: usize,
    scratch: Scratch<'_, T>,
) -> Option<()> {
    let n = d.len();
    let mut rest = scratch.reals;
    let mut take = || {
        let (part, after) = core::mem::take(&mut rest).split_at_mut(n);
        rest = after;
        part
    };
    // The block, divided by its largest entry.
    let size = lanht(Norm::Max, d, e);
    let (diagonal, beside) = (take(), take());
    let beside = &mut beside[..n - 1];
    for (scaled, &d) in diagonal.iter_mut().zip(d) {
        *scaled = d / size;
    }
    for (scaled, &e) in beside.iter_mut().zip(e) {
        *scaled = e / size;
    }
    let block = Block { d: diagonal, e: beside };
    let mut spaces = Spaces {
        current: Representation::new(take(), take(), take()),
        trial: [take(), take()],
        vector: [take(), take(), take(), take()],
        lows: take(),
        highs: take(),
        shifts: take(),
        groups: &mut scratch.ints[..n],
    };
    let wanted = first..first + w.len();
    let otherwise = attempt % 2 == 1;
    let squares = &mut *spaces.trial[0];
    let root = block.plant(&mut spaces.current, wanted, otherwise, squares, spaces.groups)?;
    let diameter = root.interval.1 - root.interval.0;
    let gap = T::Real::from_f64(GAPS[attempt]);
    let mut tree = Tree { spaces, z, first, diameter, gap };
    tree.grow(root.interval, w)?;
    for w in w.iter_mut() {
        *w += root.shift;
    }
    let Tree { spaces, z, .. } = tree;
    let [sums, ..] = spaces.vector;
    if !(block.residuals_are_small(w, z.rb()) && orthogonal(z.rb(), sums)) {
        return None;
    }
    for w in w.iter_mut() {
        *w *= size;
    }
    Some(())
}

/// What roundings are allowed to amount to.
fn roundings<R: Real>(n: usize) -> R {
    R::EPSILON * R::from_f64(4.0 * (n as f64 + 10.0))
}

impl<R: Real> Block<'_, R> {
    fn residuals_are_small<T: Scalar<Real = R>>(&self, w: &[R], z: MatRef<'_, T>) -> bool {
        let n = self.d.len();
        w.iter().enumerate().all(|(j, &value)| {
            let z = real_column(z, j, 0, n);
            let (mut before, mut here, mut square) = (R::ZERO, z.get(0), R::ZERO);
            for i in 0..n {
                let mut entry = (self.d[i] - value) * here + before;
                if i + 1 < n {
                    let after = z.get(i + 1);
                    entry += self.e[i] * after;
                    (before, here) = (self.e[i] * here, after);
                }
                square += entry * entry;
            }
            Real::sqrt(square) <= roundings(n)
        })
    }
}

/// Whether `Zᵀ Z r = r` for a vector r of random signs, up to roundings: then it is very likely that
/// all columns are orthogonal to each other. `sums` has as many elements as there are rows.
fn orthogonal<T: Scalar>(z: MatRef<'_, T>, sums: &mut [T::Real]) -> bool {
    let (n, count) = (z.nrows(), z.ncols());
    let signs = || {
        let mut seed = 1_u32;
        core::iter::from_fn(move || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            Some(if seed >> 31 == 0 { T::Real::ONE } else { -T::Real::ONE })
        })
        .take(count)
        .enumerate()
    };
    sums.fill(T::Real::ZERO);
    for (j, sign) in signs() {
        let column = real_column(z, j, 0, n);
        if axpy(sign, column, VecMut::from_slice(sums)).is_err() {
            return false;
        }
    }
    signs().all(|(j, sign)| {
        let column = real_column(z, j, 0, n);
        let product = dotu(column, VecRef::from_slice(sums)).unwrap_or(T::Real::MAX);
        Real::abs(product - sign) <= roundings(n)
    })
}
