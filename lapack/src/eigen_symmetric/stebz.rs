//! Selected eigenvalues of a symmetric tridiagonal matrix by bisection.

use super::select::Select;
use crate::auxiliary::{Norm, lanht};
use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::buffer;
use wasmblas::Real;

/// Points at which eigenvalues are counted at the same time: a count is one long chain of
/// divisions, several of them run side by side.
const LANES: usize = 8;

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
    let blocks = split_blocks(d, e, squares, split);
    let largest = squares.iter().fold(R::ONE, |most, &x| Real::max(most, x));
    let least = largest * R::MIN_POSITIVE;
    let (low, high) = gershgorin(d, e);
    let size = Real::max(Real::abs(low), Real::abs(high));
    let unit = R::EPSILON * R::from_f64(0.5);
    let two = R::ONE + R::ONE;
    let widen = size * unit * R::from_f64(2.1 * n as f64) + two * two * least;
    let (low, high) = (low - widen, high + widen);
    let accuracy =
        Accuracy { absolute: if tolerance > R::ZERO { tolerance } else { unit * size }, least };
    let matrix = Tridiagonal { d, squares, least };
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
        let part = Tridiagonal { d: &d[first..end], squares: &squares[first..end], least };
        let inside = part.eigenvalues((low, high), accuracy, &mut w[found..], brackets);
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
    split_blocks(d, e, squares, split);
    let largest = squares.iter().fold(R::ONE, |most, &x| Real::max(most, x));
    Tridiagonal { d, squares, least: largest * R::MIN_POSITIVE }.count([point])[0]
}

/// Squares of off-diagonal entries, each in the place of the row above it and zero where the matrix
/// splits; returns the number of blocks.
fn split_blocks<R: Real>(d: &[R], e: &[R], squares: &mut [R], split: &mut [i32]) -> usize {
    let unit = R::EPSILON * R::from_f64(0.5);
    let mut blocks = 0;
    for i in 0..d.len() {
        squares[i] = R::ZERO;
        if let Some(&e) = e.get(i) {
            let square = e * e;
            if Real::abs(d[i + 1] * d[i]) * unit * unit + R::MIN_POSITIVE <= square {
                squares[i] = square;
                continue;
            }
        }
        split[blocks] = i as i32 + 1;
        blocks += 1;
    }
    blocks
}

/// An interval with all eigenvalues in it.
fn gershgorin<R: Real>(d: &[R], e: &[R]) -> (R, R) {
    let (mut low, mut high, mut before) = (d[0], d[0], R::ZERO);
    for (i, &d) in d.iter().enumerate() {
        let after = e.get(i).map_or(R::ZERO, |&e| Real::abs(e));
        low = Real::min(low, d - before - after);
        high = Real::max(high, d + before + after);
        before = after;
    }
    (low, high)
}

/// When a bracket is small enough.
#[derive(Clone, Copy)]
struct Accuracy<R> {
    absolute: R,
    least: R,
}

impl<R: Real> Accuracy<R> {
    fn suffices(self, low: R, high: R) -> bool {
        let size = Real::max(Real::abs(low), Real::abs(high));
        let bound = Real::max(self.absolute, Real::max(self.least, R::EPSILON * size));
        high - low <= bound
    }
}

/// A tridiagonal matrix, its off-diagonal entries squared.
struct Tridiagonal<'a, R> {
    d: &'a [R],
    squares: &'a [R],
    /// The least pivot.
    least: R,
}

impl<R: Real> Tridiagonal<'_, R> {
    /// How many eigenvalues are not above each of the points.
    fn count<const N: usize>(&self, points: [R; N]) -> [usize; N] {
        let (mut pivots, mut counts) = ([R::ONE; N], [R::ZERO; N]);
        let mut square = R::ZERO;
        for (&d, &next) in self.d.iter().zip(self.squares) {
            for lane in 0..N {
                let pivot = (d - points[lane]) - square / pivots[lane];
                let negative = pivot <= self.least;
                let bounded = if pivot > -self.least { -self.least } else { pivot };
                pivots[lane] = if negative { bounded } else { pivot };
                counts[lane] += if negative { R::ONE } else { R::ZERO };
            }
            square = next;
        }
        counts.map(|count| count.to_f64() as usize)
    }

    /// A small bracket of the eigenvalue with that index.
    fn bisect(&self, index: usize, (mut low, mut high): (R, R), accuracy: Accuracy<R>) -> (R, R) {
        while !accuracy.suffices(low, high) {
            let middle = low + (high - low) * R::from_f64(0.5);
            if !(low < middle && middle < high) {
                break;
            }
            if self.count([middle])[0] <= index { low = middle } else { high = middle }
        }
        (low, high)
    }

    /// Puts the eigenvalues in `(low, high]` into `w`, ascending, and returns how many there are.
    fn eigenvalues(
        &self,
        (low, high): (R, R),
        accuracy: Accuracy<R>,
        w: &mut [R],
        brackets: &mut [R],
    ) -> usize {
        let [before, after] = self.count([low, high]);
        let found = after.saturating_sub(before);
        if let [d] = self.d {
            w[..found].fill(*d);
            return found;
        }
        let (lows, highs) = brackets.split_at_mut(brackets.len() / 2);
        let (lows, highs) = (&mut lows[..found], &mut highs[..found]);
        lows.fill(low);
        highs.fill(high);
        // Each lane has a share of the eigenvalues, whose counts say something of the others too.
        let share = found.div_ceil(LANES).max(1);
        loop {
            let mut points = [high; LANES];
            let mut active = false;
            for (lane, point) in points.iter_mut().enumerate() {
                let own = (lane * share).min(found)..((lane + 1) * share).min(found);
                let open = own.map(|at| (lows[at], highs[at])).find_map(|(low, high)| {
                    let middle = low + (high - low) * R::from_f64(0.5);
                    let halves = low < middle && middle < high;
                    (halves && !accuracy.suffices(low, high)).then_some(middle)
                });
                if let Some(middle) = open {
                    (*point, active) = (middle, true);
                }
            }
            if !active {
                break;
            }
            for (&point, count) in points.iter().zip(self.count(points)) {
                // Counts of close points need not be monotonic; brackets never grow.
                let inside = count.clamp(before, after) - before;
                for high in highs[..inside].iter_mut().rev().take_while(|high| point < **high) {
                    *high = point;
                }
                for low in lows[inside..].iter_mut().take_while(|low| **low < point) {
                    *low = point;
                }
            }
        }
        let half = R::from_f64(0.5);
        for (i, w) in w[..found].iter_mut().enumerate() {
            *w = lows[i] + (highs[i] - lows[i]) * half;
        }
        w[..found].sort_unstable_by(|x, y| x.partial_cmp(y).unwrap_or(core::cmp::Ordering::Equal));
        found
    }
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
