//! The plane rotation that annihilates an element.

use crate::scalar::{Real, Scalar};

/// A rotation made by [`rotg`], and what it makes of the elements it was made for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Givens<T: Scalar> {
    /// The cosine.
    pub c: T::Real,
    /// The sine.
    pub s: T,
    /// What a becomes.
    pub r: T,
    /// For real types the number from which c and s can be had back, which BLAS stores in the
    /// place of b: `z = 1` stands for `c = 0, s = 1`; `|z| < 1` is s, and `c = √(1 − z²)`;
    /// `|z| > 1` is `1 / c`, and `s = √(1 − c²)`. For complex types it is b, which BLAS leaves as
    /// it is.
    pub z: T,
}

/// The rotation with `[c s; −conj(s) c] [a; b] = [r; 0]` and real c: `rotg`.
///
/// For real types r has the sign of the larger of a and b, in magnitude, of b if they are equal;
/// for complex types `c ≥ 0` and r has the direction of a. `b = 0` gives `c = 1, s = 0`; else
/// `a = 0` gives `c = 0` and `s = 1`, or `conj(b) / |b|` for complex types.
///
/// As netlib's routines since LAPACK 3.10 (Anderson, Algorithm 978, ACM TOMS 44, 2017) it does not
/// overflow or underflow unless a result does. It differs from them in how it scales: always by a
/// power of two that brings the larger of a and b near 1, which is exact, so that `c` and `s` are
/// right even where `r` overflows. The complex rotation is the real one of `|a|` and `|b|`, turned
/// by their directions.
pub fn rotg<T: Scalar>(a: T, b: T) -> Givens<T> {
    if T::IS_COMPLEX { complex(a, b) } else { real(a, b) }
}

fn real<T: Scalar>(a: T, b: T) -> Givens<T> {
    let (one, x, y) = (T::Real::ONE, a.re(), b.re());
    if b == T::ZERO {
        return Givens { c: one, s: T::ZERO, r: a, z: T::ZERO };
    }
    if a == T::ZERO {
        return Givens { c: T::Real::ZERO, s: T::ONE, r: b, z: T::ONE };
    }
    let a_is_larger = x.abs() > y.abs();
    let larger = if a_is_larger { x } else { y };
    let scale = scale_of(larger);
    let (x, y) = (x * scale, y * scale);
    let length = (x * x + y * y).sqrt();
    let length = if larger < T::Real::ZERO { -length } else { length };
    let (c, s) = (x / length, y / length);
    let z = if a_is_larger {
        s
    } else if c != T::Real::ZERO {
        one / c
    } else {
        one
    };
    Givens { c, s: T::from_real(s), r: T::from_real(length / scale), z: T::from_real(z) }
}

fn complex<T: Scalar>(a: T, b: T) -> Givens<T> {
    if b == T::ZERO {
        return Givens { c: T::Real::ONE, s: T::ZERO, r: a, z: b };
    }
    let (u, size_a, scale_a) = polar(a);
    let (v, size_b, scale_b) = polar(b);
    // The magnitudes in a common scale, that of the larger one.
    let scale = if scale_a < scale_b { scale_a } else { scale_b };
    let (x, y) = (size_a * scale / scale_a, size_b * scale / scale_b);
    let length = (x * x + y * y).sqrt();
    let (c, t) = (x / length, y / length);
    let part = |p: T::Real| p * length / scale;
    Givens {
        c,
        s: (u * v.conj()).times(T::from_real(t)),
        r: T::from_parts(part(u.re()), part(u.im())),
        z: b,
    }
}

/// The direction of `a`, 1 for zero; a magnitude near 1, and the power of two by which `|a|` was
/// multiplied to have it.
fn polar<T: Scalar>(a: T) -> (T, T::Real, T::Real) {
    let (re, im) = (a.re().abs(), a.im().abs());
    let scale = scale_of(if re > im { re } else { im });
    let (re, im) = (a.re() * scale, a.im() * scale);
    let size = (re * re + im * im).sqrt();
    if size == T::Real::ZERO {
        return (T::ONE, size, scale);
    }
    (T::from_parts(re / size, im / size), size, scale)
}

/// The power of two by which `x` has a magnitude between 1 and 2, or as near to that as normal
/// numbers with a normal reciprocal allow.
fn scale_of<R: Real>(x: R) -> R {
    const BIAS: u64 = 1023;
    let biased = |x: R| (x.to_f64().to_bits() >> 52) & 0x7ff;
    let least = biased(R::MIN_POSITIVE);
    // The exponent with the other sign, as -e = BIAS + (BIAS - biased) is biased.
    let exponent = (2 * BIAS).saturating_sub(biased(x)).clamp(least, 2 * BIAS - least);
    R::from_f64(f64::from_bits(exponent << 52))
}
