//! Plane rotations as LAPACK makes them.

use wasmblas::{Givens, Real, Scalar, rotg};

/// The rotation with `[c s; −conj(s) c] [f; g] = [r; 0]`, c real and not negative: returns
/// `(c, s, r)`. `g = 0` gives `c = 1` and `s = 0`; else `f = 0` gives `c = 0` and `r = |g|`.
///
/// After Anderson (Algorithm 978, ACM TOMS 44, 2017): straight from the definition where no square
/// overflows or underflows, else as [`rotg`].
pub fn lartg<T: Scalar>(f: T, g: T) -> (T::Real, T, T) {
    let one = T::Real::ONE;
    if g == T::ZERO {
        return (one, T::ZERO, f);
    }
    let (x, y) = (square(f), square(g));
    let least = T::Real::MIN_POSITIVE / T::Real::EPSILON;
    let most = T::Real::from_f64(0.25) / least;
    if x > least && x < most && y > least && y < most {
        let (size, squares) = (x.sqrt(), x + y);
        let length = squares.sqrt();
        // c = |f| / √(|f|² + |g|²), s = conj(g) f / (|f| √…), r = f √… / |f|
        if !T::IS_COMPLEX {
            let length = Real::copysign(length, f.re());
            let s = g.re() / length;
            return (size / Real::abs(length), T::from_real(s), T::from_real(length));
        }
        let over = one / (size * length);
        return (x * over, (g.conj() * f).scaled(over), f.scaled(squares * over));
    }
    if !T::IS_COMPLEX && f == T::ZERO {
        let sign = Real::copysign(one, g.re());
        return (T::Real::ZERO, T::from_real(sign), T::from_real(Real::abs(g.re())));
    }
    // A real r has the sign of the larger of f and g there, that of f here.
    let Givens { c, s, r, .. } = rotg(f, g);
    let flip = !T::IS_COMPLEX && (f.re() < T::Real::ZERO) != (r.re() < T::Real::ZERO);
    if flip { (-c, -s, -r) } else { (c, s, r) }
}

/// As [`lartg`], for real numbers whose squares are mostly harmless: one root and one division.
#[inline]
pub(crate) fn rotation<R: Real>(f: R, g: R) -> (R, R, R) {
    let (x, y) = (f * f, g * g);
    let least = R::MIN_POSITIVE / R::EPSILON;
    let most = R::from_f64(0.25) / least;
    if !(x > least && x < most && y > least && y < most) {
        return lartg(f, g);
    }
    // The root and the division do not wait for each other; c is not negative.
    let square = x + y;
    let r = Real::copysign(Real::sqrt(square), f);
    let inverse = r * (R::ONE / square);
    (f * inverse, g * inverse, r)
}

/// `|z|²`.
fn square<T: Scalar>(z: T) -> T::Real {
    z.re() * z.re() + z.im() * z.im()
}

/// As [`lartg`] of real numbers, with `r ≥ 0` in place of `c ≥ 0`.
pub fn lartgp<R: Real>(f: R, g: R) -> (R, R, R) {
    if g == R::ZERO {
        return (Real::copysign(R::ONE, f), R::ZERO, Real::abs(f));
    }
    let (c, s, r) = lartg(f, g);
    if r < R::ZERO { (-c, -s, -r) } else { (c, s, r) }
}
