//! The generalized Schur form of a real pencil of order two.

use crate::householder::lartg;
use crate::lu::power_of_two;
use crate::svd::lasv2;
use wasmblas::Real;

/// A real pencil of order two in standard generalized Schur form, from [`lagv2`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SchurPair2<R> {
    /// `[a₁₁ a₁₂; a₂₁ a₂₂]`, by rows. `a₂₁ = 0` unless the eigenvalues are complex.
    pub a: [R; 4],
    /// `[b₁₁ b₁₂; 0 b₂₂]`. With complex eigenvalues `b₁₂ = 0` and `b₁₁ ≥ b₂₂ > 0`.
    pub b: [R; 3],
    /// Numerators of the eigenvalues, real and imaginary part; the one above the axis first.
    pub alpha: [(R, R); 2],
    /// Denominators.
    pub beta: [R; 2],
    /// Cosine and sine: `[cl sl; −sl cl]` is what multiplies from the left.
    pub left: (R, R),
    /// Cosine and sine: `[cr −sr; sr cr]` is what multiplies from the right.
    pub right: (R, R),
}

/// The standard generalized Schur form of the pencil of `a = [a₁₁ a₁₂; a₂₁ a₂₂]` and
/// `b = [b₁₁ b₁₂; 0 b₂₂]`: both become upper triangular if the eigenvalues are real, and B diagonal
/// if not. The α and β are the diagonals of the (complex) Schur form; B may be singular.
///
/// Real eigenvalues come out with the right singular vector of `A − λ B`, the better of the two;
/// complex ones with the singular value decomposition of B (Moler and Stewart, *An algorithm for
/// generalized matrix eigenvalue problems*, SIAM J. Numer. Anal. 10, 1973, section 6).
pub fn lagv2<R: Real>(a: [R; 4], b: [R; 3]) -> SchurPair2<R> {
    let least = R::MIN_POSITIVE;
    // Powers of two, so that nobody finds other eigenvalues in what is returned.
    let size =
        |x: &[R]| power_of_two(x.iter().fold(least, |size, &x| Real::max(size, Real::abs(x))));
    let (size_a, size_b) = (size(&a), size(&b));
    let pair = Pair { a: a.map(|x| x / size_a), b: b.map(|x| x / size_b) };
    let mut found = standard(pair);
    found.a = found.a.map(|x| x * size_a);
    found.b = found.b.map(|x| x * size_b);
    found.alpha = found.alpha.map(|(re, im)| (re * size_a, im * size_a));
    found.beta = found.beta.map(|x| x * size_b);
    found
}

/// Two matrices of order two with entries of at most one, the second one upper triangular.
#[derive(Clone, Copy)]
struct Pair<R> {
    a: [R; 4],
    b: [R; 3],
}

/// A pair multiplied by a rotation from either side, with what then is in the corner of B.
struct Turned<R> {
    a: [R; 4],
    b: [R; 4],
}

impl<R: Real> Pair<R> {
    fn turned(&self, (cl, sl): (R, R), (cr, sr): (R, R)) -> Turned<R> {
        let turn = |[p, q, r, s]: [R; 4]| {
            let (p, q, r, s) = (cl * p + sl * r, cl * q + sl * s, cl * r - sl * p, cl * s - sl * q);
            [p * cr + q * sr, q * cr - p * sr, r * cr + s * sr, s * cr - r * sr]
        };
        let [b11, b12, b22] = self.b;
        Turned { a: turn(self.a), b: turn([b11, b12, R::ZERO, b22]) }
    }

    /// The rotations to triangular form that an approximate eigenvalue leads to, and how far from
    /// triangular that is.
    fn triangular(&self, lambda: R) -> (R, (R, R), (R, R)) {
        let ([a11, a12, a21, a22], [b11, b12, b22]) = (self.a, self.b);
        // The larger row of A − λ B, divided by λ if that is large; what is orthogonal to it.
        let (s, t) =
            if Real::abs(lambda) > R::ONE { (R::ONE / lambda, R::ONE) } else { (R::ONE, lambda) };
        let (e11, e12) = (s * a11 - t * b11, s * a12 - t * b12);
        let (e21, e22) = (s * a21, s * a22 - t * b22);
        let (x, y) = if e11.hypot(e12) >= e21.hypot(e22) { (-e12, e11) } else { (-e22, e21) };
        let (cr, sr, _) = lartg(x, y);
        let images = [(a11 * cr + a12 * sr, a21 * cr + a22 * sr), (b11 * cr + b12 * sr, b22 * sr)];
        let by_a = images[0].0.hypot(images[0].1) > images[1].0.hypot(images[1].1);
        let (x, y) = images[usize::from(!by_a)];
        let (cl, sl, _) = lartg(x, y);
        let turned = self.turned((cl, sl), (cr, sr));
        let error = Real::max(Real::abs(turned.a[2]), Real::abs(turned.b[2]));
        (error, (cl, sl), (cr, sr))
    }

    /// A pair without anything below the diagonals.
    fn real(&self, left: (R, R), right: (R, R)) -> SchurPair2<R> {
        let Turned { a: [a11, a12, _, a22], b: [b11, b12, _, b22] } = self.turned(left, right);
        let zero = R::ZERO;
        SchurPair2 {
            a: [a11, a12, zero, a22],
            b: [b11, b12, b22],
            alpha: [(a11, zero), (a22, zero)],
            beta: [b11, b22],
            left,
            right,
        }
    }
}

fn standard<R: Real>(pair: Pair<R>) -> SchurPair2<R> {
    let (one, zero, ulp) = (R::ONE, R::ZERO, R::EPSILON);
    let ([a11, _, a21, a22], [b11, b12, b22]) = (pair.a, pair.b);
    let none = (one, zero);
    if Real::abs(a21) <= ulp {
        return pair.real(none, none);
    }
    if Real::abs(b11) <= ulp {
        let (cl, sl, _) = lartg(a11, a21);
        let mut found = pair.real((cl, sl), none);
        (found.b[0], found.beta[0]) = (zero, zero);
        return found;
    }
    if Real::abs(b22) <= ulp {
        let (cr, sr, _) = lartg(a22, -a21);
        let mut found = pair.real(none, (cr, sr));
        (found.b[2], found.beta[1]) = (zero, zero);
        return found;
    }
    match eigenvalues(pair.a, pair.b) {
        Eigenvalues2::Real(values) => triangular(&pair, values),
        Eigenvalues2::Complex(..) => {
            let svd = lasv2(b11, b12, b22);
            let a = pair.turned(svd.left, svd.right).a;
            let b = [svd.large, zero, svd.small];
            match eigenvalues(a, b) {
                Eigenvalues2::Complex(re, im) => complex(a, b, re, im, svd.left, svd.right),
                // So close to real that they have become so.
                Eigenvalues2::Real(values) => triangular(&pair, values),
            }
        }
    }
}

/// Triangular form by the better of two eigenvalues.
fn triangular<R: Real>(pair: &Pair<R>, values: [R; 2]) -> SchurPair2<R> {
    let [first, second] = values.map(|lambda| pair.triangular(lambda));
    let (_, left, right) = if second.0 < first.0 { second } else { first };
    pair.real(left, right)
}

/// The standard form of a pair with a diagonal B and complex eigenvalues `re ± i im`.
fn complex<R: Real>(
    mut a: [R; 4],
    mut b: [R; 3],
    re: R,
    im: R,
    left: (R, R),
    mut right: (R, R),
) -> SchurPair2<R> {
    if b[0] < R::ZERO {
        (a, b) = (a.map(|x| -x), b.map(|x| -x));
        b[1] = R::ZERO;
        right = (-right.0, -right.1);
    }
    // The unit vector x with (A − λ B) x = 0 is the first right Schur vector, and B x is β times
    // the first left one; the other β is what the determinant of B leaves.
    let ([a11, a12, a21, a22], [b11, _, b22]) = (a, b);
    let above = [(-a12, R::ZERO), (a11 - re * b11, -im * b11)];
    let below = [(a22 - re * b22, -im * b22), (-a21, R::ZERO)];
    let size = |x: &[(R, R); 2]| x[0].0.hypot(x[0].1).hypot(x[1].0.hypot(x[1].1));
    let x = if size(&above) >= size(&below) { above } else { below };
    let image = [(x[0].0 * b11, x[0].1 * b11), (x[1].0 * b22, x[1].1 * b22)];
    let first = size(&image) / size(&x);
    let second = b11 / first * b22;
    let alpha = [(re * first, im * first), (re * second, -im * second)];
    SchurPair2 { a, b, alpha, beta: [first, second], left, right }
}

/// Eigenvalues of a pair.
#[derive(Clone, Copy, Debug)]
pub(super) enum Eigenvalues2<R> {
    /// Two real ones.
    Real([R; 2]),
    /// A conjugate pair: real part, and imaginary part above the axis.
    Complex(R, R),
}

/// The eigenvalues of the pencil of `a`, of order two, and the nonsingular upper triangle `b`.
///
/// The smaller quotient of diagonal elements is subtracted first, so that what is left of
/// `A B⁻¹` does not cancel much.
pub(super) fn eigenvalues<R: Real>(a: [R; 4], b: [R; 3]) -> Eigenvalues2<R> {
    let ([a11, a12, a21, a22], [b11, b12, b22]) = (a, b);
    let (first, second) = (a11 / b11, a22 / b22);
    let on_first = Real::abs(first) <= Real::abs(second);
    let shift = if on_first { first } else { second };
    let (e11, e22) =
        if on_first { (R::ZERO, a22 - shift * b22) } else { (a11 - shift * b11, R::ZERO) };
    // (A − shift B) B⁻¹
    let (m11, m21) = (e11 / b11, a21 / b11);
    let (m12, m22) = ((a12 - shift * b12 - m11 * b12) / b22, (e22 - m21 * b12) / b22);
    let two = R::from_f64(2.0);
    let (mean, half) = ((m11 + m22) / two, (m11 - m22) / two);
    let size = Real::max(Real::abs(half), Real::abs(m12).sqrt() * Real::abs(m21).sqrt());
    if size == R::ZERO {
        return Eigenvalues2::Real([shift + mean; 2]);
    }
    // A power of two, so that the values of a pair that has been scaled by one are the same digits: the
    // difference below has few left when they are close to real.
    let size = power_of_two(size);
    let discriminant = half / size * (half / size) + m12 / size * (m21 / size);
    let root = Real::abs(discriminant).sqrt() * size;
    if discriminant < R::ZERO {
        return Eigenvalues2::Complex(shift + mean, root);
    }
    let large = mean + Real::copysign(root, mean);
    let small = if large == R::ZERO { R::ZERO } else { m11 * (m22 / large) - m12 * (m21 / large) };
    Eigenvalues2::Real([shift + large, shift + small])
}
