//! Selected eigenvalues of a symmetric tridiagonal matrix by bisection.

use super::select::Select;
use super::sturm::{Accuracy, Sturm, narrow};
use crate::auxiliary::{Norm, lanht};
use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::buffer;
use wasmblas::Real;

/// How eigenvalues are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Arrange {
    /// Ascending in each block, block by block.
    Blocks,
    /// Ascending.
    Entire,
}

/// What [`stebz`] has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// How many eigenvalues.
    pub values: usize,
    /// How many blocks the matrix splits into.
    pub blocks: usize,
}

/// Selected eigenvalues of the symmetric tridiagonal matrix with diagonal `d` and off-diagonal
/// entries `e`, to within `tolerance` or, if that is not positive, `ε ‖T‖`.
///
/// They come first in `w`; `block` says of each which block it belongs to, counted from 1, and
/// `split` where each block ends: after so many rows.
///
/// Bisection with Sturm counts: Kahan, *Accurate eigenvalues of a symmetric tridiagonal matrix*
/// (Stanford CS41, 1966); each count refines the brackets of all eigenvalues of a block.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, nothing can be selected, or there is no memory.
/// [`Error::NotConverged`] if the matrix is not finite.
pub fn stebz<R: Real>(
    select: Select<R>,
    arrange: Arrange,
    tolerance: R,
    d: &[R],
    e: &[R],
    w: &mut [R],
    block: &mut [i32],
    split: &mut [i32],
) -> Result<Found, Error> {
    let mut scratch = buffer(stebz_scratch(d.len()))?;
    stebz_in(select, arrange, tolerance, d, e, w, block, split, &mut scratch)
}

/// The scratch memory of [`stebz_in`].
pub fn stebz_scratch(n: usize) -> usize {
    3 * n
}

/// [`stebz`] with scratch memory, `3n` reals.
///
/// # Errors
/// As [`stebz`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn stebz_in<R: Real>(
    select: Select<R>,
    arrange: Arrange,
    tolerance: R,
    d: &[R],
    e: &[R],
    w: &mut [R],
    block: &mut [i32],
    split: &mut [i32],
    scratch: &mut [R],
) -> Result<Found, Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    for (name, len) in [("w", w.len()), ("block", block.len()), ("split", split.len())] {
        check_dim(name, n, len)?;
    }
    check_scratch(stebz_scratch(n), scratch.len())?;
    select.check(n)?;
    if n == 0 {
        return Ok(Found { values: 0, blocks: 0 });
    }
    let size = lanht(Norm::Max, d, e);
    if size > R::MAX || size.is_nan() {
        return Err(Error::NotConverged { info: 4 });
    }
    let (squares, brackets) = scratch.split_at_mut(n);
    let (matrix, blocks) = Sturm::new(d, e, squares, split);
    let (low, high, size) = matrix.enclosure(e);
    let unit = R::EPSILON * R::from_f64(0.5);
    let absolute = if tolerance > R::ZERO { tolerance } else { unit * size };
    let accuracy = Accuracy { absolute, least: matrix.least };
    // An interval that has all that are wanted, and what it has too many at its ends.
    let (low, high, surplus) = match select {
        Select::All => (low, high, None),
        Select::Interval(from, to) => (from, to, None),
        Select::Indices(first, last) => {
            let below = matrix.bisect(first, (low, high), accuracy).0;
            let above = matrix.bisect(last, (low, high), accuracy).1;
            let counts = matrix.count([below, above]);
            (below, above, Some((first - counts[0].min(first), counts[1] - (last + 1))))
        }
    };
    let (mut first, mut found) = (0, 0);
    for (number, &end) in split[..blocks].iter().enumerate() {
        let end = end as usize;
        let part = matrix.part(first..end);
        let inside = eigenvalues(&part, (low, high), accuracy, &mut w[found..], brackets);
        block[found..found + inside].fill(number as i32 + 1);
        found += inside;
        first = end;
    }
    if let Some((below, above)) = surplus {
        found = drop_surplus(below, above, found, w, block);
    }
    if arrange == Arrange::Entire && blocks > 1 {
        sort(&mut w[..found], &mut block[..found]);
    }
    Ok(Found { values: found, blocks })
}

/// How many eigenvalues of a finite matrix are not above a point; `split` and `squares` have as many
/// elements as `d`.
pub(crate) fn eigenvalues_up_to<R: Real>(
    point: R,
    d: &[R],
    e: &[R],
    split: &mut [i32],
    squares: &mut [R],
) -> usize {
    Sturm::new(d, e, squares, split).0.count([point])[0]
}

/// Puts the eigenvalues of a block in `(low, high]` into `w`, ascending, and returns how many there
/// are.
fn eigenvalues<R: Real>(
    block: &Sturm<'_, R>,
    (low, high): (R, R),
    accuracy: Accuracy<R>,
    w: &mut [R],
    brackets: &mut [R],
) -> usize {
    let [before, after] = block.count([low, high]);
    let found = after.saturating_sub(before);
    if let [d] = block.diagonal() {
        w[..found].fill(*d);
        return found;
    }
    let (lows, highs) = brackets.split_at_mut(brackets.len() / 2);
    let (lows, highs) = (&mut lows[..found], &mut highs[..found]);
    lows.fill(low);
    highs.fill(high);
    narrow(|points| block.count(points), before, lows, highs, |a, b| accuracy.suffices(a, b));
    let half = R::from_f64(0.5);
    for (i, w) in w[..found].iter_mut().enumerate() {
        *w = lows[i] + (highs[i] - lows[i]) * half;
    }
    w[..found].sort_unstable_by(|x, y| x.partial_cmp(y).unwrap_or(core::cmp::Ordering::Equal));
    found
}

/// Drops so many of the smallest and of the largest eigenvalues.
fn drop_surplus<R: Real>(
    below: usize,
    above: usize,
    mut found: usize,
    w: &mut [R],
    block: &mut [i32],
) -> usize {
    for (count, largest) in [(below, false), (above, true)] {
        for _ in 0..count.min(found) {
            let mut worst = 0;
            for i in 1..found {
                if (largest && w[i] >= w[worst]) || (!largest && w[i] < w[worst]) {
                    worst = i;
                }
            }
            w.copy_within(worst + 1..found, worst);
            block.copy_within(worst + 1..found, worst);
            found -= 1;
        }
    }
    found
}

/// Sorts eigenvalues together with their blocks, which are runs in order: a merge would need
/// memory, insertion needs few steps where there are few blocks.
fn sort<R: Real>(w: &mut [R], block: &mut [i32]) {
    for i in 1..w.len() {
        let (value, number) = (w[i], block[i]);
        let at = w[..i].partition_point(|w| *w <= value);
        w.copy_within(at..i, at + 1);
        block.copy_within(at..i, at + 1);
        (w[at], block[at]) = (value, number);
    }
}
