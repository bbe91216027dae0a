//! Sylvester equations of order one or two between blocks in standard form, without elimination.

use wasmblas::Real;

/// How many times the root of the determinant the square of the sum of all squares may be.
const CONDITION: f64 = 100.0;

/// Solves `L X + s X R = B` for blocks of order one or two, `[a b; c a]` with `b c < 0`, by rows
/// (of order one: `b = c = 0`); none if the equation is so scaled or conditioned that the
/// elimination of [`lasy2`](super::lasy2) has to be left to do it.
///
/// With `P` for the multiplication by `[0 b; c 0]` from the left, Q for that from the right with the
/// other block, and `t` for the sum of the diagonals, the operator is `t + P + Q`. P² and Q² are the
/// numbers `b c`, not positive, so that the inverse is a combination of 1, P, Q and P Q:
/// `t (t² − P² − Q²) − (t² − P² + Q²) P − (t² + P² − Q²) Q + 2 t P Q`, over the determinant's root
/// `(t² − P² + Q²)² − 4 t² Q²`.
#[inline]
pub(super) fn standard_solve<R: Real>(
    sign: R,
    l: [[R; 2]; 2],
    r: [[R; 2]; 2],
    c: [[R; 2]; 2],
) -> Option<[[R; 2]; 2]> {
    let t = l[0][0] + sign * r[0][0];
    let (left, right) = (-(l[0][1] * l[1][0]), -(r[0][1] * r[1][0]));
    let (square, difference) = (t * t, left - right);
    let sum = square + left + right;
    let (u, v) = (square + difference, square - difference);
    let determinant = u * u + R::from_f64(4.0) * square * right;
    let least = R::MIN_POSITIVE.sqrt().sqrt();
    let standard = |m: [[R; 2]; 2]| m[1][0] == R::ZERO || m[0][0] == m[1][1];
    let usual = standard(l) && standard(r) && sum > least && sum < R::ONE / least;
    let positive = left >= R::ZERO && right >= R::ZERO;
    if !(usual && positive && sum * sum <= R::from_f64(CONDITION) * determinant) {
        return None;
    }
    let (beta, gamma) = (sign * r[0][1], sign * r[1][0]);
    let p = |x: [[R; 2]; 2]| {
        [[l[0][1] * x[1][0], l[0][1] * x[1][1]], [l[1][0] * x[0][0], l[1][0] * x[0][1]]]
    };
    let q = |x: [[R; 2]; 2]| x.map(|[x, y]| [y * gamma, x * beta]);
    let over = R::ONE / determinant;
    let (one, of_p, of_q, of_pq) = (t * sum * over, u * over, v * over, (t + t) * over);
    let (px, qx, pqx) = (p(c), q(c), p(q(c)));
    let entry =
        |i: usize, j: usize| one * c[i][j] - of_p * px[i][j] - of_q * qx[i][j] + of_pq * pqx[i][j];
    let x = [0, 1].map(|i| [0, 1].map(|j| entry(i, j)));
    let finite = x.as_flattened().iter().all(|x| Real::abs(*x) <= R::MAX);
    finite.then_some(x)
}
