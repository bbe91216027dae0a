//! Sturm counts of a symmetric tridiagonal matrix, and bisection.

use wasmblas::Real;

/// Points at which eigenvalues are counted at the same time: a count is one long chain of
/// divisions, several of them run side by side.
pub(super) const LANES: usize = 8;

/// A tridiagonal matrix, its off-diagonal entries squared.
pub(super) struct Sturm<'a, R> {
    d: &'a [R],
    squares: &'a [R],
    /// The least pivot.
    pub least: R,
}

impl<'a, R: Real> Sturm<'a, R> {
    /// The matrix with diagonal `d` and off-diagonal entries `e`, which splits where those are
    /// negligible next to the diagonal: `split` gets how many rows precede each end of a block.
    /// Returns the number of blocks, too. `squares` and `split` have as many elements as `d`.
    pub fn new(d: &'a [R], e: &[R], squares: &'a mut [R], split: &mut [i32]) -> (Self, usize) {
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
        let largest = squares.iter().fold(R::ONE, |most, &x| Real::max(most, x));
        (Sturm { d, squares, least: largest * R::MIN_POSITIVE }, blocks)
    }

    /// A block.
    pub fn part(&self, rows: core::ops::Range<usize>) -> Self {
        Sturm { d: &self.d[rows.clone()], squares: &self.squares[rows], least: self.least }
    }

    /// The diagonal.
    pub fn diagonal(&self) -> &'a [R] {
        self.d
    }

    /// An interval with all eigenvalues in it, and the largest number there by absolute value, from
    /// Gershgorin's discs.
    pub fn enclosure(&self, e: &[R]) -> (R, R, R) {
        let (mut low, mut high, mut before) = (self.d[0], self.d[0], R::ZERO);
        for (i, &d) in self.d.iter().enumerate() {
            let after = e.get(i).map_or(R::ZERO, |&e| Real::abs(e));
            low = Real::min(low, d - before - after);
            high = Real::max(high, d + before + after);
            before = after;
        }
        let size = Real::max(Real::abs(low), Real::abs(high));
        let roundings = R::EPSILON * R::from_f64(1.05 * self.d.len() as f64);
        let widen = size * roundings + R::from_f64(4.0) * self.least;
        (low - widen, high + widen, size)
    }

    /// How many eigenvalues are not above each of the points.
    pub fn count<const N: usize>(&self, points: [R; N]) -> [usize; N] {
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
    pub fn bisect(&self, index: usize, (low, high): (R, R), accuracy: Accuracy<R>) -> (R, R) {
        let (mut low, mut high) = (low, high);
        while !accuracy.suffices(low, high) {
            let step = (high - low) / R::from_f64((LANES + 1) as f64);
            let points: [R; LANES] =
                core::array::from_fn(|lane| low + step * R::from_f64((lane + 1) as f64));
            let inside = points.iter().all(|&x| low < x && x < high);
            let above = self.count(points).iter().take_while(|&&count| count <= index).count();
            if !inside {
                break;
            }
            if above < LANES {
                high = points[above];
            }
            if above > 0 {
                low = points[above - 1];
            }
        }
        (low, high)
    }
}

/// When a bracket is small enough.
#[derive(Clone, Copy)]
pub(super) struct Accuracy<R> {
    pub absolute: R,
    pub least: R,
}

impl<R: Real> Accuracy<R> {
    /// Whether a bracket is.
    pub fn suffices(self, low: R, high: R) -> bool {
        let size = Real::max(Real::abs(low), Real::abs(high));
        let bound = Real::max(self.absolute, Real::max(self.least, R::EPSILON * size));
        high - low <= bound
    }
}

/// Bisects brackets of eigenvalues until they suffice. Those are ascending and follow on `before`
/// others; brackets never grow.
pub(super) fn narrow<R: Real>(
    count: impl Fn([R; LANES]) -> [usize; LANES],
    before: usize,
    lows: &mut [R],
    highs: &mut [R],
    suffices: impl Fn(R, R) -> bool,
) {
    let found = lows.len();
    let Some(&last) = highs.last() else {
        return;
    };
    // Each lane has a share of the eigenvalues, whose counts say something of the others too.
    let share = found.div_ceil(LANES);
    let mut next: [usize; LANES] = core::array::from_fn(|lane| (lane * share).min(found));
    let ends: [usize; LANES] = core::array::from_fn(|lane| ((lane + 1) * share).min(found));
    loop {
        let (mut open, mut brackets) = (0, [(last, last); LANES]);
        for lane in 0..LANES {
            while next[lane] < ends[lane] {
                let (low, high) = (lows[next[lane]], highs[next[lane]]);
                let middle = low + (high - low) * R::from_f64(0.5);
                if low < middle && middle < high && !suffices(low, high) {
                    brackets[open] = (low, high);
                    open += 1;
                    break;
                }
                next[lane] += 1;
            }
        }
        if open == 0 {
            return;
        }
        // Few brackets are divided into more than two parts.
        let each = LANES / open;
        let points: [R; LANES] = core::array::from_fn(|lane| {
            let (low, high) = brackets[lane / each];
            low + (high - low) * R::from_f64((lane % each + 1) as f64 / (each + 1) as f64)
        });
        for (&point, count) in points.iter().zip(count(points)) {
            // Counts of close points need not be monotonic.
            let inside = count.clamp(before, before + found) - before;
            for high in highs[..inside].iter_mut().rev().take_while(|high| point < **high) {
                *high = point;
            }
            for low in lows[inside..].iter_mut().take_while(|low| **low < point) {
                *low = point;
            }
        }
    }
}
