//! Eigenvalues of 2 by 2 matrices, and the rotations that bring them out.

use wasmblas::{Real, Scalar};

/// Eigenvalues and an eigenvector of a Hermitian 2 by 2 matrix.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Eigen2<T: Scalar> {
    /// The eigenvalue of larger magnitude.
    pub larger: T::Real,
    /// The other one.
    pub smaller: T::Real,
    /// `(c, s)` is the unit eigenvector of the larger one: `[c s̄; −s c]` makes the matrix diagonal.
    pub c: T::Real,
    /// The second entry of the eigenvector.
    pub s: T,
}

/// Eigenvalues and an eigenvector of `[a b; b̄ c]`, a and c real.
///
/// The larger eigenvalue is accurate to a few roundings, the smaller one as far as the determinant
/// is; the eigenvector is made from the difference that does not cancel. Denormal entries cost
/// digits, as they do in LAPACK.
pub fn laev2<T: Scalar>(a: T::Real, b: T, c: T::Real) -> Eigen2<T> {
    let (zero, one) = (T::Real::ZERO, T::Real::ONE);
    let two = one + one;
    let (sum, difference, size) = (a + c, a - c, b.modulus());
    let root = difference.hypot(size + size);
    let sign = if sum < zero { -one } else { one };
    let larger = (sum + sign * root) / two;
    let smaller = if sum == zero {
        -larger
    } else {
        let (big, small) = if Real::abs(a) > Real::abs(c) { (a, c) } else { (c, a) };
        big / larger * small - size / larger * size
    };
    // (larger − c, |b|) or (|b|, larger − a).
    let gap = sign * (Real::abs(difference) + root) / two;
    let (x, y) = if sign * difference >= zero { (gap, size) } else { (size, gap) };
    let length = x.hypot(y);
    let (x, y) = if length == zero { (one, zero) } else { (x / length, y / length) };
    let turn = if size == zero { T::ONE } else { T::from_parts(b.re() / size, -b.im() / size) };
    Eigen2 { larger, smaller, c: x, s: turn.scaled(y) }
}

/// A real 2 by 2 matrix in standard Schur form, its eigenvalues and the rotation to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Schur2<R> {
    /// `[a b; c d]`: either `c = 0`, or `a = d` and b and c have opposite signs.
    pub matrix: [R; 4],
    /// The eigenvalues, real and imaginary part; of a complex pair the one above the axis first.
    pub eigenvalues: [(R, R); 2],
    /// The cosine.
    pub cs: R,
    /// The sine: `[cs sn; −sn cs]` times the matrix times its transpose is the standard form.
    pub sn: R,
}

/// The standard Schur form of `[a b; c d]`. Bai and Demmel, *On swapping diagonal blocks in real
/// Schur form*, Linear Algebra Appl. 186 (1993).
pub fn lanv2<R: Real>(a: R, b: R, c: R, d: R) -> Schur2<R> {
    let (zero, one) = (R::ZERO, R::ONE);
    let two = one + one;
    let differs = |x: R, y: R| (x < zero) != (y < zero);
    if c == zero || (a == d && differs(b, c) && b != zero) {
        return standard([a, b, c, d], one, zero);
    }
    if b == zero {
        return standard([d, -c, zero, a], zero, one);
    }
    // The discriminant p² + b c, divided by `size`.
    let p = (a - d) / two;
    let (large, small) =
        (Real::max(Real::abs(b), Real::abs(c)), Real::min(Real::abs(b), Real::abs(c)));
    let small = if differs(b, c) { -small } else { small };
    let size = Real::max(Real::abs(p), large);
    let discriminant = p / size * p + large / size * small;
    if discriminant >= R::from_f64(4.0) * R::EPSILON * size {
        // Real and apart: (λ₁ − d, c) is the eigenvector of λ₁.
        let z = p + Real::copysign(size.sqrt() * discriminant.sqrt(), p);
        let length = c.hypot(z);
        let matrix = [d + z, b - c, zero, d - large / z * small];
        return standard(matrix, z / length, c / length);
    }
    // Complex or close together: the diagonal is made equal.
    let (sum, difference) = (b + c, a - d);
    let size = Real::max(Real::abs(sum), Real::abs(difference));
    let (sum, difference) = (sum / size, difference / size);
    let length = sum.hypot(difference);
    let cs = ((one + Real::abs(sum) / length) / two).sqrt();
    let sn = -(difference / two / (length * cs)) * Real::copysign(one, sum);
    let (top, bottom) = ([a * cs + b * sn, b * cs - a * sn], [c * cs + d * sn, d * cs - c * sn]);
    let middle = (top[0] * cs + bottom[0] * sn + (bottom[1] * cs - top[1] * sn)) / two;
    let (b, c) = (top[1] * cs + bottom[1] * sn, bottom[0] * cs - top[0] * sn);
    if c == zero || (b != zero && differs(b, c)) {
        return standard([middle, b, c, middle], cs, sn);
    }
    if b == zero {
        return standard([middle, -c, zero, middle], -sn, cs);
    }
    // Real after all: one rotation more takes c away.
    let (root_b, root_c) = (Real::abs(b).sqrt(), Real::abs(c).sqrt());
    let apart = Real::copysign(root_b * root_c, c);
    let over = one / Real::abs(b + c).sqrt();
    let (cs1, sn1) = (root_b * over, root_c * over);
    let matrix = [middle + apart, b - c, zero, middle - apart];
    standard(matrix, cs * cs1 - sn * sn1, cs * sn1 + sn * cs1)
}

/// A matrix in standard form, with its eigenvalues.
fn standard<R: Real>(matrix: [R; 4], cs: R, sn: R) -> Schur2<R> {
    let [a, b, c, d] = matrix;
    let im = if c == R::ZERO { R::ZERO } else { Real::abs(b).sqrt() * Real::abs(c).sqrt() };
    Schur2 { matrix, eigenvalues: [(a, im), (d, -im)], cs, sn }
}
