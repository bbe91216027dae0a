//! The tree of representations: a node for each cluster of eigenvalues.

use super::super::sturm::{LANES, narrow};
use super::representation::Representation;
use wasmblas::{MatMut, Real, Scalar};

/// Levels of the tree.
const DEPTH: usize = 24;
/// The relative width of brackets from which on Rayleigh's quotients take over from bisection.
const ACCURACY: f64 = 1e-8;
/// The growth of a representation's entries that is taken for robust, relative to the spectrum.
const GROWTH: f64 = 8.0;

/// Memory.
pub(super) struct Spaces<'a, R> {
    pub current: Representation<'a, R>,
    pub trial: [&'a mut [R]; 2],
    pub vector: [&'a mut [R]; 4],
    pub lows: &'a mut [R],
    pub highs: &'a mut [R],
    pub shifts: &'a mut [R],
    pub groups: &'a mut [i32],
}

/// Of each wanted eigenvalue a bracket, relative to the shift of the representation it belongs to;
/// representations of clusters wait in the columns for their vectors.
pub(super) struct Tree<'a, T: Scalar> {
    pub spaces: Spaces<'a, T::Real>,
    pub z: MatMut<'a, T>,
    /// The index of the first eigenvalue.
    pub first: usize,
    /// The width of the spectrum.
    pub diameter: T::Real,
    /// The relative gap from which on eigenvalues are taken to be apart.
    pub gap: T::Real,
}

impl<T: Scalar> Tree<'_, T> {
    /// Computes all vectors, and the eigenvalues relative to the root in `w`; all eigenvalues are in
    /// the interval. Fails if a representation or an eigenvalue was not found.
    pub fn grow(&mut self, interval: (T::Real, T::Real), w: &mut [T::Real]) -> Option<()> {
        let count = w.len();
        self.spaces.lows[..count].fill(interval.0);
        self.spaces.highs[..count].fill(interval.1);
        self.spaces.shifts[..count].fill(T::Real::ZERO);
        self.hold(&[0, count - 1])?;
        let wide = self.diameter;
        self.node(0, count - 1, (wide, wide), 0, w)
    }

    fn node(
        &mut self,
        first: usize,
        last: usize,
        (left, right): (T::Real, T::Real),
        depth: usize,
        w: &mut [T::Real],
    ) -> Option<()> {
        if depth > DEPTH {
            return None;
        }
        self.bisect(first, last, ACCURACY);
        let mut i = first;
        while i <= last {
            let mut j = i;
            while j < last && !self.apart(j) {
                j += 1;
            }
            let gaps = self.gaps((i, j), (first, last), (left, right));
            if i == j {
                self.vector(i, Real::min(gaps.0, gaps.1), w)?;
            } else {
                self.sharpen(i, j);
                self.branch(i, j, gaps)?;
            }
            self.spaces.groups[i] = j as i32;
            i = j + 1;
        }
        let mut i = first;
        while i <= last {
            let j = self.spaces.groups[i] as usize;
            if j > i {
                let gaps = self.gaps((i, j), (first, last), (left, right));
                self.fetch(i);
                self.inherit(i, j)?;
                self.node(i, j, gaps, depth + 1, w)?;
            }
            i = j + 1;
        }
        Some(())
    }

    /// The gaps beside eigenvalues `i` to `j` of those from `first` to `last`, beside which they are
    /// known. Brackets may belong to different shifts.
    fn gaps(
        &self,
        (i, j): (usize, usize),
        (first, last): (usize, usize),
        (left, right): (T::Real, T::Real),
    ) -> (T::Real, T::Real) {
        let Spaces { lows, highs, shifts, .. } = &self.spaces;
        let between = |a: usize| (lows[a + 1] - highs[a]) + (shifts[a + 1] - shifts[a]);
        let before = if i == first { left } else { between(i - 1) };
        let after = if j == last { right } else { between(j) };
        (before, after)
    }

    /// Whether eigenvalues `j` and `j + 1` differ in a leading digit.
    fn apart(&self, j: usize) -> bool {
        let Spaces { lows, highs, .. } = &self.spaces;
        let size = Real::max(Real::abs(highs[j]), Real::abs(lows[j + 1]));
        lows[j + 1] - highs[j] >= self.gap * size
    }

    /// Makes the brackets with these numbers so wide that they hold their eigenvalues.
    fn hold(&mut self, numbers: &[usize]) -> Option<()> {
        let first = self.first;
        let Spaces { current, lows, highs, .. } = &mut self.spaces;
        for chunk in numbers.chunks(LANES) {
            let at = |lane: usize| chunk[lane.min(chunk.len() - 1)];
            let widths: [T::Real; LANES] = core::array::from_fn(|lane| {
                let (low, high) = (lows[at(lane)], highs[at(lane)]);
                Real::max(high - low, T::Real::EPSILON * (Real::abs(low) + Real::abs(high)))
            });
            for (ends, outward) in [(&mut *lows, -T::Real::ONE), (&mut *highs, T::Real::ONE)] {
                let mut factor = outward;
                for attempt in 0.. {
                    let counts = current.count(core::array::from_fn(|lane| ends[at(lane)]));
                    let mut all = true;
                    for lane in 0..chunk.len() {
                        let below = counts[lane] <= first + at(lane);
                        if below != (outward < T::Real::ZERO) {
                            ends[at(lane)] += factor * widths[lane];
                            all = false;
                        }
                    }
                    if all {
                        break;
                    }
                    if attempt > 100 {
                        return None;
                    }
                    factor *= T::Real::from_f64(2.0);
                }
            }
        }
        Some(())
    }

    /// Makes the brackets of a cluster hold what they should after a shift.
    fn inherit(&mut self, i: usize, j: usize) -> Option<()> {
        for start in (i..=j).step_by(LANES) {
            let count = LANES.min(j + 1 - start);
            let numbers: [usize; LANES] = core::array::from_fn(|lane| start + lane);
            self.hold(&numbers[..count])?;
        }
        // Eigenvalues ascend.
        let Spaces { lows, highs, .. } = &mut self.spaces;
        for m in i..j {
            lows[m + 1] = Real::max(lows[m + 1], lows[m]);
        }
        for m in (i..j).rev() {
            highs[m] = Real::min(highs[m], highs[m + 1]);
        }
        Some(())
    }

    /// Makes brackets small relative to the eigenvalues.
    fn bisect(&mut self, first: usize, last: usize, relative: f64) {
        let Spaces { current, lows, highs, .. } = &mut self.spaces;
        let real = T::Real::from_f64;
        let relative = Real::max(real(relative), T::Real::EPSILON * real(4.0));
        narrow(
            |points| current.count(points),
            self.first + first,
            &mut lows[first..=last],
            &mut highs[first..=last],
            |low, high| {
                let size = Real::max(Real::abs(low), Real::abs(high));
                high - low <= relative * size + T::Real::MIN_POSITIVE
            },
        );
    }

    /// Finds both ends of a cluster as closely as can be.
    fn sharpen(&mut self, i: usize, j: usize) {
        self.bisect(i, i, 0.0);
        self.bisect(j, j, 0.0);
        let Spaces { lows, highs, .. } = &mut self.spaces;
        let (low, high) = (lows[i], highs[j]);
        for m in i..=j {
            lows[m] = Real::max(lows[m], low);
            highs[m] = Real::min(highs[m], high);
        }
    }

    /// Finds a representation next to a cluster, and puts it into the cluster's first two columns: the
    /// closest to either end without growth, or, as close as makes a difference, that of least growth.
    fn branch(&mut self, i: usize, j: usize, gaps: (T::Real, T::Real)) -> Option<()> {
        let real = T::Real::from_f64;
        let Spaces { current, trial, lows, highs, shifts, .. } = &mut self.spaces;
        let [d, l] = trial;
        let few = T::Real::EPSILON * real(4.0);
        let ends = [lows[i] - few * Real::abs(lows[i]), highs[j] + few * Real::abs(highs[j])];
        let size = Real::max(Real::abs(ends[0]), Real::abs(ends[1]));
        let step = Real::max((highs[j] - lows[i]) / real((j - i) as f64), few * size);
        let far = Real::max(size * real(1e-2), step);
        let limits = [gaps.0 * real(0.25), gaps.1 * real(0.25)];
        let (mut best, mut away) = ((T::Real::MAX, ends[0]), T::Real::ZERO);
        loop {
            let shifts =
                [ends[0] - Real::min(away, limits[0]), ends[1] + Real::min(away, limits[1])];
            for shift in shifts {
                let growth = current.shift(shift, [&mut **d, &mut **l]);
                if growth < best.0 {
                    best = (growth, shift);
                }
            }
            // NaN ends this as well.
            if best.0 <= self.diameter * real(GROWTH) || !(away <= far) {
                break;
            }
            away = if away == T::Real::ZERO { step } else { away * real(4.0) };
        }
        let (growth, shift) = best;
        if !(growth <= T::Real::MAX) {
            return None;
        }
        current.shift(shift, [&mut **d, &mut **l]);
        for m in i..=j {
            let margin = few * (Real::abs(lows[m]) + Real::abs(shift));
            lows[m] -= shift + margin;
            highs[m] += margin - shift;
            shifts[m] += shift;
        }
        for (column, entries) in [(i, &**d), (i + 1, &**l)] {
            for (row, &x) in entries.iter().enumerate() {
                self.z.set(row, column, T::from_real(x));
            }
        }
        Some(())
    }

    /// Makes the representation of the cluster that begins with eigenvalue `i` the current one.
    fn fetch(&mut self, i: usize) {
        let current = &mut self.spaces.current;
        for row in 0..self.z.nrows() {
            current.d[row] = self.z.get(row, i).re();
            current.l[row] = self.z.get(row, i + 1).re();
        }
        current.prepare();
    }

    /// The vector of an eigenvalue with that gap to others, which Rayleigh's quotient makes more
    /// accurate, or, where that would leave its bracket, bisection.
    fn vector(&mut self, j: usize, gap: T::Real, w: &mut [T::Real]) -> Option<()> {
        let real = T::Real::from_f64;
        let n = self.z.nrows();
        let index = self.first + j;
        let Spaces { current, vector, lows, highs, shifts, .. } = &mut self.spaces;
        let [from_start, from_end, rests, z] = vector;
        let (mut low, mut high) = (lows[j], highs[j]);
        let mut value = low + (high - low) * real(0.5);
        let logarithm = real(f64::from(usize::BITS - n.leading_zeros()));
        let tolerance = T::Real::EPSILON * real(2.0) * logarithm * gap;
        for attempt in 0..100 {
            let spaces = [&mut **from_start, &mut **from_end, &mut **rests];
            let found = current.twisted(value, spaces, z);
            let length = Real::sqrt(found.square);
            let (residual, correction) =
                (Real::abs(found.gamma) / length, found.gamma / found.square);
            let rounding = T::Real::EPSILON * Real::abs(value);
            let done = Real::abs(correction) <= rounding + rounding || high - low <= rounding;
            if residual <= tolerance || done {
                if !(found.square <= T::Real::MAX) {
                    return None;
                }
                let scale = T::Real::ONE / length;
                for (row, &x) in z.iter().enumerate() {
                    self.z.set(row, j, T::from_real(x * scale));
                }
                (lows[j], highs[j]) = (low, high);
                w[j] = value + correction + shifts[j];
                return Some(());
            }
            if found.below <= index {
                low = Real::max(low, value);
            } else {
                high = Real::min(high, value);
            }
            let next = value + correction;
            let inside = low < next && next < high && attempt < 12;
            value = if inside { next } else { low + (high - low) * real(0.5) };
        }
        None
    }
}
