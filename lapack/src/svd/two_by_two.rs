//! The singular value decomposition of a triangle of order two.

use wasmblas::Real;

/// The singular values of `[f g; 0 h]`, the smaller first: LAPACK's `las2`.
///
/// Their sum is `|(|f| + |h|, g)|`, their difference `|(|f| − |h|, g)|` and their product `|f h|`, so
/// that both come with a relative error of a few roundings, without avoidable overflow or underflow.
pub fn las2<R: Real>(f: R, g: R, h: R) -> (R, R) {
    let half = R::from_f64(0.5);
    let (f, g, h) = (Real::abs(f), Real::abs(g) * half, Real::abs(h));
    let large = (f * half + h * half).hypot(g) + (f * half - h * half).hypot(g);
    if large == R::ZERO {
        return (R::ZERO, large);
    }
    (Real::min(f, h) * (Real::max(f, h) / large), large)
}

/// The singular value decomposition of a triangle of order two, from [`lasv2`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwoByTwo<R> {
    /// The singular value of smaller magnitude, with a sign.
    pub small: R,
    /// The one of larger magnitude, with a sign.
    pub large: R,
    /// Cosine and sine of the right singular vectors.
    pub right: (R, R),
    /// Cosine and sine of the left singular vectors.
    pub left: (R, R),
}

/// `[cl sl; −sl cl] [f g; 0 h] [cr −sr; sr cr] = [large 0; 0 small]`: LAPACK's `lasv2`.
///
/// With `|f| ≥ |h|` and `f, h > 0` the right vector `(cr, sr)` has `sr / cr = t / 2`, where
/// `t = (m/(s + t') + m/(r + l)) (1 + a)` in terms of `m = g/f`, `l = 1 − h/f`, `t' = 2 − l`,
/// `s = |(t', m)|`, `r = |(l, m)|` and the larger singular value `a = (s + r)/2` of the matrix
/// divided by f: no cancellation, and relative errors of a few roundings (Bai and Demmel, *Computing
/// the generalized singular value decomposition*, SIAM J. Sci. Comput. 14, 1993, section 5).
pub fn lasv2<R: Real>(f: R, g: R, h: R) -> TwoByTwo<R> {
    if Real::abs(h) > Real::abs(f) {
        // Mirrored at the other diagonal, left and right change places.
        let TwoByTwo { small, large, right: (cr, sr), left: (cl, sl) } = lasv2(h, g, f);
        return TwoByTwo { small, large, right: (sl, cl), left: (sr, cr) };
    }
    let (one, two, half) = (R::ONE, R::from_f64(2.0), R::from_f64(0.5));
    if g == R::ZERO {
        return TwoByTwo { small: h, large: f, right: (one, R::ZERO), left: (one, R::ZERO) };
    }
    let ratio = f / g;
    if Real::abs(ratio) < R::EPSILON * half {
        return TwoByTwo { small: ratio * h, large: g, right: (ratio, one), left: (one, h / g) };
    }
    let (sign_f, sign_h) = (Real::copysign(one, f), Real::copysign(one, h));
    let (size, other) = (Real::abs(f), Real::abs(h));
    let quotient = other / size;
    let m = g * sign_f / size;
    let l = (size - other) / size;
    let t = two - l;
    let (s, r) = (t.hypot(m), l.hypot(m));
    let a = half * (s + r);
    let tangent = (m / (s + t) + m / (r + l)) * (one + a);
    let length = tangent.hypot(two);
    let (cr, sr) = (two / length, tangent / length);
    let (cl, sl) = ((cr + sr * m) / a, quotient * sr / a);
    TwoByTwo {
        small: sign_h * (other / a),
        large: sign_f * (size * a),
        right: (cr, sr),
        left: (cl, sl * sign_f * sign_h),
    }
}
