//! The secular equation of the singular value decomposition.

use crate::error::{Error, check_dim};
use wasmblas::Real;
use wasmblas::fused::pole_sums;

/// Steps after which every other one halves the interval, and after which the best is good enough.
const FAST: usize = 12;
const STEPS: usize = 600;

/// A root of the secular equation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Root<R> {
    /// The pole next to it.
    pub origin: usize,
    /// The root's distance from that pole, which has all its digits.
    pub offset: R,
}

/// Finds root `i` (from 0) of `1 + Σ w_j / (d_j² − x²)` for ascending `d_j ≥ 0` and weights
/// `w_j > 0`: the one between `d_i` and the next pole, or after the last one. `p` gets the
/// `d_j² − x²`, with small relative errors. All d are multiplied by `scale` beforehand, and the
/// results are those of the scaled equation.
///
/// In terms of `y = x² − d_k²` with the nearest pole `d_k`, whose differences from the others are
/// products of sums and differences. Steps interpolate the function rationally, the poles left and
/// right of the root having fixed places (the *middle way* of Ren-Cang Li, *Solving secular equations
/// stably and efficiently*, LAPACK working note 89, 1993), and are kept within a shrinking interval.
pub(super) fn root<R: Real>(i: usize, scale: R, d: &[R], w: &[R], p: &mut [R]) -> Root<R> {
    let n = d.len();
    let zero = R::ZERO;
    if n == 1 {
        p[0] = -w[0];
        let pole = d[0] * scale;
        let offset = w[0] / (pole + Real::sqrt(pole * pole + w[0]));
        return Root { origin: 0, offset };
    }
    let half = R::from_f64(0.5);
    // The pair of poles that the interpolation knows.
    let left = i.min(n - 2);
    let gap = ((d[left + 1] - d[left]) * scale) * ((d[left + 1] + d[left]) * scale);
    // Which half of the interval it is in, from the value in the middle; the last root has no pole
    // on its right, but a bound.
    let last = i == n - 1;
    let reach = if last { w.iter().fold(zero, |sum, &w| sum + w) } else { gap };
    poles(d, i, scale, p);
    let middle = reach * half;
    let mut rest = R::ONE;
    for (j, (&p, &w)) in p.iter().zip(w).enumerate() {
        if j != left && j != left + 1 {
            rest += w / (p - middle);
        }
    }
    let value = rest + w[left] / (p[left] - middle) + w[left + 1] / (p[left + 1] - middle);
    let (origin, mut low, mut high) = if last {
        let half = if value < zero { middle } else { zero };
        (i, half, if value < zero { reach } else { middle })
    } else if value >= zero {
        (i, zero, middle)
    } else {
        (i + 1, -middle, zero)
    };
    if origin != i {
        poles(d, origin, scale, p);
    }
    // The first guess takes the other terms as constant.
    let weights = w[left] + w[left + 1];
    let guess = if origin == left {
        quadratic(rest, rest * gap + weights, w[left] * gap)
    } else {
        quadratic(rest, weights - rest * gap, -(w[left + 1] * gap))
    };
    let within = |low: R, high: R, x: R| x > low && x < high;
    let halve = |low: R, high: R| low + (high - low) * half;
    let mut x = guess.into_iter().find(|&x| within(low, high, x)).unwrap_or(halve(low, high));
    let accuracy = R::EPSILON * R::from_f64(4.0 + n as f64 / 32.0);
    for step in 0..STEPS {
        let (below, below_slope) = pole_sums(&w[..=left], false, &p[..=left], x);
        let (above, above_slope) = pole_sums(&w[left + 1..], false, &p[left + 1..], x);
        let value = R::ONE + below + above;
        let size = R::ONE + Real::abs(below) + Real::abs(above);
        if value.is_nan() || Real::abs(value) <= accuracy * size {
            break;
        }
        if value < zero {
            low = x;
        } else {
            high = x;
        }
        let (p1, p2) = (p[left] - x, p[left + 1] - x);
        let constant = value - p1 * below_slope - p2 * above_slope;
        let linear = (p1 + p2) * value - p1 * p2 * (below_slope + above_slope);
        let steps = quadratic(constant, linear, p1 * p2 * value);
        let next = steps.into_iter().map(|step| x + step).find(|&x| within(low, high, x));
        let next = match next {
            Some(next) if step < FAST || step % 2 == 0 => next,
            _ => halve(low, high),
        };
        if next == x || !within(low, high, next) {
            break;
        }
        x = next;
    }
    for p in p.iter_mut() {
        *p -= x;
    }
    let pole = d[origin] * scale;
    Root { origin, offset: x / (pole + Real::sqrt(Real::max(pole * pole + x, zero))) }
}

/// `d_j² − d_k²`, scaled.
fn poles<R: Real>(d: &[R], k: usize, scale: R, p: &mut [R]) {
    let pole = d[k];
    for (p, &d) in p.iter_mut().zip(d) {
        *p = ((d - pole) * scale) * ((d + pole) * scale);
    }
}

/// The roots of `c x² − a x + b`.
fn quadratic<R: Real>(c: R, a: R, b: R) -> [R; 2] {
    let four = R::from_f64(4.0);
    let root = Real::sqrt(Real::max(a * a - four * b * c, R::ZERO));
    let q = R::from_f64(0.5) * (a + Real::copysign(root, a));
    [b / q, q / c]
}

/// A root of the secular equation, as [`lasd4`] gives it: `delta` and `sum` get the differences
/// `d_j − x` and the sums `d_j + x`; x is returned.
///
/// It is root `i`, from 0, of `1 + ρ Σ z_j² / (d_j² − x²)`: the `i`-th singular value of a matrix
/// with the squares `diag(d)² + ρ z zᵀ`. The d are ascending and not negative, ρ is positive.
/// Unlike in netlib z may have any length, and a zero in z deflates.
///
/// # Errors
/// [`Error::Argument`] if the lengths differ or there is no root `i`.
pub fn lasd4<R: Real>(
    i: usize,
    d: &[R],
    z: &[R],
    rho: R,
    delta: &mut [R],
    sum: &mut [R],
) -> Result<R, Error> {
    let n = d.len();
    check_dim("z", n, z.len())?;
    check_dim("delta", n, delta.len())?;
    check_dim("sum", n, sum.len())?;
    if i >= n {
        return Err(wasmblas::Error::Dimension { argument: "i", expected: n, found: i }.into());
    }
    // In a scale in which squares are harmless.
    let root_rho = Real::sqrt(rho);
    let size = z.iter().fold(d[n - 1], |size, &z| Real::max(size, Real::abs(z) * root_rho));
    let scale = Real::max(R::ONE / size, R::MIN_POSITIVE);
    let scale = if scale <= R::MAX { scale } else { R::ONE };
    let least = R::MIN_POSITIVE / R::EPSILON;
    for (w, &z) in sum.iter_mut().zip(z) {
        let z = z * root_rho * scale;
        *w = Real::max(z * z, least);
    }
    let Root { origin, offset } = root(i, scale, d, sum, delta);
    let (pole, offset) = (d[origin], offset / scale);
    for ((delta, sum), &d) in delta.iter_mut().zip(sum.iter_mut()).zip(d) {
        (*delta, *sum) = ((d - pole) - offset, (d + pole) + offset);
    }
    Ok(pole + offset)
}
