//! Eigenvectors of a symmetric tridiagonal matrix by inverse iteration.

use super::views::parts;
use crate::auxiliary::{Distribution, larnv};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Real, Scalar, VecRef, asum, axpy, dotu, iamax, nrm2};

/// Solutions at most for one vector.
const SOLUTIONS: usize = 5;

/// Solutions after the first one that has grown enough.
const EXTRA: usize = 2;

/// How far apart, next to the norm, eigenvalues are whose vectors are left to be orthogonal by
/// themselves: the farther the better, as far as that costs little.
fn apart_for(n: usize) -> f64 {
    if n <= 64 { 0.1 } else { 1e-3 }
}

/// Eigenvectors of the symmetric tridiagonal matrix (d, e) for the eigenvalues `w` that
/// [`stebz`](crate::stebz) found, arranged by blocks, with its `block` and `split`: column `j` of Z
/// becomes that of `w[j]`. Z has `n` rows and as many columns as there are eigenvalues.
///
/// `failed` is set to the numbers, counted from 1, of vectors that did not converge; the vectors
/// are there all the same. Vectors of eigenvalues closer than `10⁻³ ‖T‖` to the one before,
/// `10⁻¹ ‖T‖` in small blocks, are made orthogonal to those. Jessup and Ipsen, *Improving the accuracy of inverse iteration*, SIAM J.
/// Sci. Stat. Comput. 13 (1992).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`]
/// with the number of vectors that did not converge.
pub fn stein<T: Scalar>(
    d: &[T::Real],
    e: &[T::Real],
    w: &[T::Real],
    block: &[i32],
    split: &[i32],
    z: MatMut<'_, T>,
    failed: &mut [i32],
) -> Result<(), Error> {
    with_scratch(stein_scratch(d.len()), |scratch| {
        stein_in(d, e, w, block, split, z, failed, scratch)
    })
}

/// The scratch memory of [`stein_in`].
pub fn stein_scratch(n: usize) -> ScratchLen {
    ScratchLen { elements: 0, reals: 5 * n, ints: n }
}

/// [`stein`] with scratch memory, `5n` reals and `n` integers.
///
/// # Errors
/// As [`stein`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn stein_in<T: Scalar>(
    d: &[T::Real],
    e: &[T::Real],
    w: &[T::Real],
    block: &[i32],
    split: &[i32],
    mut z: MatMut<'_, T>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (n, m) = (d.len(), w.len());
    check_dim("e", n.saturating_sub(1), e.len())?;
    check_dim("z", n, z.nrows())?;
    check_dim("z", m, z.ncols())?;
    check_dim("failed", m, failed.len())?;
    if block.len() < m {
        return check_dim("block", m, block.len());
    }
    scratch.check(stein_scratch(n))?;
    failed.fill(0);
    let mut seed = [1, 1, 1, 1];
    let (mut failures, mut next) = (0, 0);
    while next < m {
        let number = block[next];
        let count = block[next..m].iter().take_while(|&&b| b == number).count();
        let end = |number: i32| -> Option<usize> {
            let at = usize::try_from(number - 1).ok()?;
            Some(*split.get(at)? as usize).filter(|&end| end <= n)
        };
        let first = if number == 1 { Some(0) } else { end(number - 1) };
        let (Some(first), Some(last)) = (first, end(number)) else {
            return check_dim("block", split.len(), number.max(0) as usize);
        };
        if first >= last {
            return check_dim("split", first + 1, last);
        }
        let mut part = Block {
            d: &d[first..last],
            e: &e[first..last - 1],
            first,
            columns: next,
            cluster: 0,
            reals: &mut scratch.reals[..],
            swapped: &mut scratch.ints[..],
        };
        for j in 0..count {
            if !part.vector(j, &w[next..next + count], z.rb_mut(), &mut seed)? {
                failed[failures] = (next + j) as i32 + 1;
                failures += 1;
            }
        }
        next += count;
    }
    if failures > 0 { Err(Error::NotConverged { info: failures }) } else { Ok(()) }
}

/// A block of the matrix and where its vectors go.
struct Block<'a, R> {
    d: &'a [R],
    e: &'a [R],
    /// Its first row.
    first: usize,
    /// The column of its first vector.
    columns: usize,
    /// The first vector that the next one may be close to.
    cluster: usize,
    reals: &'a mut [R],
    swapped: &'a mut [i32],
}

impl<R: Real> Block<'_, R> {
    /// Computes vector `j`; returns whether it converged.
    fn vector<T: Scalar<Real = R>>(
        &mut self,
        j: usize,
        w: &[R],
        mut z: MatMut<'_, T>,
        seed: &mut [i32; 4],
    ) -> Result<bool, Error> {
        let (n, rows) = (self.d.len(), z.nrows());
        let column = self.columns + j;
        for i in 0..rows {
            z.set(i, column, T::ZERO);
        }
        if n == 1 {
            z.set(self.first, column, T::ONE);
            return Ok(true);
        }
        let eps = R::EPSILON;
        let norm = self.norm();
        // Eigenvalues that are (nearly) equal are told apart, or they would get the same vector.
        let mut shift = w[j];
        if j > 0 {
            let before = self.reals[4 * n + n - 1];
            let apart = Real::max(eps * Real::abs(w[j]), R::MIN_POSITIVE);
            if shift - before < apart {
                shift = before + apart;
            }
            if Real::abs(w[j] - w[j - 1]) > norm * R::from_f64(apart_for(n)) {
                self.cluster = j;
            }
        }
        let (x, rest) = self.reals.split_at_mut(n);
        let (lu, _) = rest.split_at_mut(3 * n);
        let mut factors = Factors::new(n, lu, &mut self.swapped[..n]);
        // Where products with ε are in danger, the block is taken as if it had norm one.
        let least = R::MIN_POSITIVE.sqrt();
        let unit = if norm < least || norm > R::ONE / least {
            R::ONE / Real::max(norm, R::MIN_POSITIVE)
        } else {
            R::ONE
        };
        let norm = norm * unit;
        factors.factor(self.d, self.e, shift, unit, eps * norm);
        larnv(Distribution::Symmetric, seed, x);
        let size = R::from_f64(n as f64);
        let enough = R::from_f64(0.1 / n as f64).sqrt();
        let (mut grown, mut converged) = (0, false);
        for _ in 0..SOLUTIONS {
            let mut length = asum(VecRef::from_slice(x));
            if length == R::ZERO {
                // Nothing was left beyond the vectors before: begin anew.
                larnv(Distribution::Symmetric, seed, x);
                length = asum(VecRef::from_slice(x));
            }
            let scale = size * norm * eps * R::from_f64(4.0) / length;
            x.iter_mut().for_each(|x| *x *= scale);
            factors.solve(x);
            // Twice, since most of a solution may belong to the vectors before.
            for i in (self.cluster..j).chain(self.cluster..j) {
                let other = real_column(z.rb(), self.columns + i, self.first, n);
                let product = dotu(VecRef::from_slice(x), other)?;
                axpy(-product, other, wasmblas::VecMut::from_slice(x))?;
            }
            let at = iamax(VecRef::from_slice(x)).unwrap_or(0);
            if Real::abs(x[at]) >= enough {
                grown += 1;
                if grown > EXTRA {
                    converged = true;
                    break;
                }
            }
        }
        let length = nrm2(VecRef::from_slice(x));
        let at = iamax(VecRef::from_slice(x)).unwrap_or(0);
        let length = if x[at] < R::ZERO { -length } else { length };
        for (i, &x) in x.iter().enumerate() {
            z.set(self.first + i, column, T::from_real(x / length));
        }
        self.reals[4 * n + n - 1] = shift;
        Ok(converged)
    }

    /// The 1-norm.
    fn norm(&self) -> R {
        let mut most = R::ZERO;
        for i in 0..self.d.len() {
            let above = if i > 0 { Real::abs(self.e[i - 1]) } else { R::ZERO };
            let below = self.e.get(i).map_or(R::ZERO, |&e| Real::abs(e));
            most = Real::max(most, above + Real::abs(self.d[i]) + below);
        }
        most
    }
}

/// Rows of a column with real entries, as reals.
pub(super) fn real_column<T: Scalar>(
    z: MatRef<'_, T>,
    column: usize,
    first: usize,
    n: usize,
) -> VecRef<'_, T::Real> {
    let part = z.block(first, column, n, 1).col(0);
    let stride = part.stride() * parts::<T>() as isize;
    // SAFETY: the real parts of the entries, which begin each of them.
    unsafe { VecRef::from_raw_parts(part.as_ptr().cast(), n, stride) }
}

/// `T − λ I = P L U` with partial pivoting: U has two diagonals above its own.
struct Factors<'a, R> {
    diagonal: &'a mut [R],
    above: &'a mut [R],
    multipliers: &'a mut [R],
    /// 1 where a row was exchanged with the next: then U has an entry in the second diagonal, which
    /// is an off-diagonal entry of T.
    swapped: &'a mut [i32],
    second: &'a [R],
    /// What T has been multiplied by.
    unit: R,
    least: R,
}

impl<'a, R: Real> Factors<'a, R> {
    fn new(n: usize, space: &'a mut [R], swapped: &'a mut [i32]) -> Self {
        let (diagonal, rest) = space.split_at_mut(n);
        let (above, multipliers) = rest.split_at_mut(n);
        Factors { diagonal, above, multipliers, swapped, second: &[], unit: R::ONE, least: R::ZERO }
    }

    fn factor(&mut self, d: &[R], e: &'a [R], shift: R, unit: R, least: R) {
        let n = d.len();
        (self.second, self.unit, self.least) = (e, unit, least);
        let (mut pivot, mut right) = ((d[0] - shift) * unit, e[0] * unit);
        for i in 0..n - 1 {
            let (below, diagonal) = (e[i] * unit, (d[i + 1] - shift) * unit);
            let beyond = e.get(i + 1).map_or(R::ZERO, |&e| e * unit);
            if Real::abs(pivot) >= Real::abs(below) {
                pivot = self.not_zero(pivot);
                let factor = below / pivot;
                (self.swapped[i], self.multipliers[i]) = (0, factor);
                (self.diagonal[i], self.above[i]) = (pivot, right);
                (pivot, right) = (diagonal - factor * right, beyond);
            } else {
                let factor = pivot / below;
                (self.swapped[i], self.multipliers[i]) = (1, factor);
                (self.diagonal[i], self.above[i]) = (below, diagonal);
                (pivot, right) = (right - factor * diagonal, -(factor * beyond));
            }
        }
        let pivot = self.not_zero(pivot);
        (self.diagonal[n - 1], self.above[n - 1], self.swapped[n - 1]) = (pivot, R::ZERO, 0);
    }

    /// A pivot, not smaller than the least one.
    fn not_zero(&self, pivot: R) -> R {
        if Real::abs(pivot) < self.least { Real::copysign(self.least, pivot) } else { pivot }
    }

    /// Replaces x by the solution, or a multiple of it if that is large.
    fn solve(&self, x: &mut [R]) {
        let n = x.len();
        for i in 0..n - 1 {
            if self.swapped[i] == 1 {
                x.swap(i, i + 1);
            }
            x[i + 1] -= self.multipliers[i] * x[i];
        }
        let large = R::EPSILON / R::MIN_POSITIVE.sqrt();
        for i in (0..n).rev() {
            let mut sum = x[i];
            if i + 1 < n {
                sum -= self.above[i] * x[i + 1];
            }
            if i + 2 < n && self.swapped[i] == 1 {
                sum -= self.second[i + 1] * self.unit * x[i + 2];
            }
            x[i] = sum / self.diagonal[i];
            if Real::abs(x[i]) > large {
                let scale = R::ONE / Real::abs(x[i]);
                x.iter_mut().for_each(|x| *x *= scale);
            }
        }
    }
}
