//! The secular equation `1/ρ + Σ zᵢ² / (dᵢ − λ) = 0` of a diagonal matrix with a change of rank one.

use wasmblas::Real;
use wasmblas::fused::pole_sums;

/// Steps before the bracket alone decides.
const RATIONAL: usize = 40;

/// Steps at most: halving has then come to neighbouring numbers.
const STEPS: usize = 1200;

/// The root of index `j` of the secular equation, `d` ascending and strictly so, no `z` zero,
/// `ρ > 0`: an eigenvalue of `diag(d) + ρ z zᵀ`. `delta` becomes `dᵢ − λ`, each to a few roundings.
///
/// The root is sought as its distance from the nearer pole. Each step interpolates the function
/// with two poles, by turns with fixed weight and the middle way of Li, *Solving secular equations
/// stably and efficiently* (LAPACK Working Note 89); a bracket guards it. It stops when the value
/// is within its rounding errors, which is all that the vectors need (Gu and Eisenstat, SIAM J.
/// Matrix Anal. Appl. 16, 1995).
pub(super) fn root<R: Real>(j: usize, d: &[R], z: &[R], rho: R, delta: &mut [R]) -> R {
    let (k, two) = (d.len(), R::ONE + R::ONE);
    if k == 1 {
        let change = rho * z[0] * z[0];
        delta[0] = -change;
        return d[0] + change;
    }
    let last = j + 1 == k;
    // The two poles that the interpolation has, and what one of them weighs.
    let left = if last { j - 1 } else { j };
    let poles = (d[left], d[left + 1]);
    let reach =
        if last { rho * z.iter().fold(R::ZERO, |sum, &z| sum + z * z) } else { poles.1 - poles.0 };
    let middle = reach / two;
    let equation = Equation { z, inverse: R::ONE / rho, split: left + 1 };
    shift(d, d[j], delta);
    let at_middle = equation.value(delta, middle);
    let origin = if last || at_middle.f >= R::ZERO { j } else { j + 1 };
    let mut bracket = match (origin == j, at_middle.f >= R::ZERO) {
        (true, true) => (R::ZERO, middle),
        (true, false) => (middle, reach),
        (false, _) => (-middle, R::ZERO),
    };
    let near = (delta[left] - middle, delta[left + 1] - middle);
    let weights = (z[left] * z[left], z[left + 1] * z[left + 1]);
    let rest = at_middle.f - weights.0 / near.0 - weights.1 / near.1;
    if origin != j {
        shift(d, d[origin], delta);
    }
    let (p, q) = (delta[left], delta[left + 1]);
    let a = rest * (p + q) + weights.0 + weights.1;
    let b = rest * p * q + weights.0 * q + weights.1 * p;
    let mut tau = inside(zero_of(a, b, rest, last), bracket);
    let (mut fixed, mut before) = (!last, R::MAX);
    for step in 0..STEPS {
        let value = equation.value(delta, tau);
        if Real::abs(value.f) <= value.error(tau) {
            break;
        }
        if value.f < R::ZERO {
            bracket.0 = tau;
        } else {
            bracket.1 = tau;
        }
        if step > 2 && Real::abs(value.f) * R::from_f64(10.0) > before && !last {
            fixed = !fixed;
        }
        before = Real::abs(value.f);
        let (p, q) = (delta[left] - tau, delta[left + 1] - tau);
        let slope = value.psi_slope + value.phi_slope;
        let c = if !fixed {
            value.f - p * value.psi_slope - q * value.phi_slope
        } else if origin == left {
            let ratio = z[left] / p;
            value.f - q * slope + ratio * ratio * reach
        } else {
            let ratio = z[left + 1] / q;
            value.f - p * slope - ratio * ratio * reach
        };
        let c = if last { Real::abs(c) } else { c };
        let (a, b) = ((p + q) * value.f - p * q * slope, p * q * value.f);
        let mut change = zero_of(a, b, c, last);
        if value.f * change >= R::ZERO || change.is_nan() {
            change = -value.f / slope;
        }
        let next = if step < RATIONAL { inside(tau + change, bracket) } else { half(bracket) };
        if next == tau || bracket.0 >= bracket.1 {
            break;
        }
        tau = next;
    }
    for delta in delta {
        *delta -= tau;
    }
    d[origin] + tau
}

/// `δᵢ = dᵢ − origin`.
fn shift<R: Real>(d: &[R], origin: R, delta: &mut [R]) {
    for (delta, &d) in delta.iter_mut().zip(d) {
        *delta = d - origin;
    }
}

/// The zero of `c x² − a x + b` that lies between the poles, or beyond both of them.
fn zero_of<R: Real>(a: R, b: R, c: R, beyond: bool) -> R {
    let two = R::ONE + R::ONE;
    let root = Real::abs(a * a - two * two * b * c).sqrt();
    match (beyond, a > R::ZERO) {
        (false, true) => two * b / (a + root),
        (false, false) => (a - root) / (two * c),
        (true, true) => (a + root) / (two * c),
        (true, false) => two * b / (a - root),
    }
}

/// The point itself if it is within the bracket, else the middle of that.
fn inside<R: Real>(x: R, bracket: (R, R)) -> R {
    if x > bracket.0 && x < bracket.1 { x } else { half(bracket) }
}

fn half<R: Real>(bracket: (R, R)) -> R {
    bracket.0 + (bracket.1 - bracket.0) / (R::ONE + R::ONE)
}

/// A secular function without its poles.
struct Equation<'a, R> {
    z: &'a [R],
    inverse: R,
    /// How many poles count as those on the left.
    split: usize,
}

/// The function at a point, and its derivative in two parts.
struct Value<R> {
    f: R,
    size: R,
    psi_slope: R,
    phi_slope: R,
}

impl<R: Real> Equation<'_, R> {
    fn value(&self, delta: &[R], tau: R) -> Value<R> {
        let (z, split) = (self.z, self.split);
        let (psi, psi_slope) = pole_sums(&z[..split], true, &delta[..split], tau);
        let (phi, phi_slope) = pole_sums(&z[split..], true, &delta[split..], tau);
        let size = self.inverse + Real::abs(psi) + Real::abs(phi);
        Value { f: self.inverse + psi + phi, size, psi_slope, phi_slope }
    }
}

impl<R: Real> Value<R> {
    /// What rounding errors may make of a zero.
    fn error(&self, tau: R) -> R {
        let slope = self.psi_slope + self.phi_slope;
        R::EPSILON * (R::from_f64(4.0) * self.size + Real::abs(tau) * slope)
    }
}
