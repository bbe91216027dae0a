//! Complex division.

use wasmblas::{Real, Scalar};

/// `x / y`, accurate in both parts wherever the result is representable, which Smith's division
/// ([`Scalar::quotient`]) is not at the ends of the exponent range.
///
/// M. Baudin and R. L. Smith, *A robust complex division in Scilab* (2012): Smith's formula, with
/// the products reordered where the ratio underflows, on operands scaled away from both ends.
pub fn ladiv<T: Scalar>(x: T, y: T) -> T {
    if !T::IS_COMPLEX {
        return x / y;
    }
    let two = T::Real::from_f64(2.0);
    let half = T::Real::from_f64(0.5);
    let eps = T::Real::EPSILON * half;
    let (least, most) = (T::Real::MIN_POSITIVE * two / eps, T::Real::MAX * half);
    let up = two / (eps * eps);
    let size = |z: T| Real::max(Real::abs(z.re()), Real::abs(z.im()));
    let (mut x, mut y, mut scale) = (x, y, T::Real::ONE);
    if size(x) >= most {
        (x, scale) = (x.scaled(half), scale * two);
    }
    if size(y) >= most {
        (y, scale) = (y.scaled(half), scale * half);
    }
    if size(x) <= least {
        (x, scale) = (x.scaled(up), scale / up);
    }
    if size(y) <= least {
        (y, scale) = (y.scaled(up), scale * up);
    }
    let (a, b, c, d) = (x.re(), x.im(), y.re(), y.im());
    let (re, im) = if Real::abs(d) <= Real::abs(c) {
        parts(a, b, c, d)
    } else {
        let (re, im) = parts(b, a, d, c);
        (re, -im)
    };
    T::from_parts(re * scale, im * scale)
}

/// `(a + ib) / (c + id)` where `|d| ≤ |c|`.
fn parts<R: Real>(a: R, b: R, c: R, d: R) -> (R, R) {
    let ratio = d / c;
    let t = R::ONE / (c + d * ratio);
    let part = |a: R, b: R| {
        if ratio == R::ZERO {
            return (a + d * (b / c)) * t;
        }
        let product = b * ratio;
        if product == R::ZERO { a * t + (b * t) * ratio } else { (a + product) * t }
    };
    (part(a, b), part(b, -a))
}
