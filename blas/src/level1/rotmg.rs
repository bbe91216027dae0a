//! The modified Givens rotation that annihilates an element.

use super::rotm::ModifiedGivens;
use crate::scalar::Real;

/// The factor by which rows are rescaled, a power of two.
const GAMMA: f64 = 4096.0;

/// The matrix H that makes the second element of `diag(√d1', √d2') H [x1; y1]` zero, where
/// `diag(√d1, √d2) [x1; y1]` is to be rotated: `rotmg`. `d1`, `d2` and `x1` become the weights and
/// the first element after the rotation.
///
/// Section and appendix of Lawson, Hanson, Kincaid and Krogh (ACM TOMS 5, 1979): with
/// `q1 = d1 x1²` and `q2 = d2 y1²`, H has a unit diagonal if `|q1| > |q2|` and a unit antidiagonal
/// otherwise, so that no weight shrinks to less than half; where a weight has left
/// `[γ⁻², γ²]`, `γ = 4096`, it is brought back by powers of `γ²` and H becomes a full matrix.
///
/// A `d1 < 0`, or a rotation that would make a weight negative, gives the zero matrix and sets
/// `d1`, `d2` and `x1` to zero, as BLAS does; `d2 y1 = 0` gives the identity. Unlike netlib's, the
/// rescaling ends for an infinite weight too.
pub fn rotmg<R: Real>(d1: &mut R, d2: &mut R, x1: &mut R, y1: R) -> ModifiedGivens<R> {
    if *d1 < R::ZERO {
        return annihilate(d1, d2, x1);
    }
    let p2 = *d2 * y1;
    if p2 == R::ZERO {
        return ModifiedGivens::Identity;
    }
    let p1 = *d1 * *x1;
    let (q1, q2) = (p1 * *x1, p2 * y1);
    let h = if q1.abs() > q2.abs() {
        let (h21, h12) = (-y1 / *x1, p2 / p1);
        let u = R::ONE - h12 * h21;
        // Rounding aside, u is 1 + q2 / q1 > 0.
        if u <= R::ZERO {
            return annihilate(d1, d2, x1);
        }
        *d1 = *d1 / u;
        *d2 = *d2 / u;
        *x1 *= u;
        ModifiedGivens::UnitDiagonal { h21, h12 }
    } else {
        if q2 < R::ZERO {
            return annihilate(d1, d2, x1);
        }
        let (h11, h22) = (p1 / p2, *x1 / y1);
        let u = R::ONE + h11 * h22;
        (*d1, *d2) = (*d2 / u, *d1 / u);
        *x1 = y1 * u;
        ModifiedGivens::UnitAntidiagonal { h11, h22 }
    };
    rescale(d1, d2, x1, h)
}

/// The zero matrix, for a problem that has no rotation.
fn annihilate<R: Real>(d1: &mut R, d2: &mut R, x1: &mut R) -> ModifiedGivens<R> {
    (*d1, *d2, *x1) = (R::ZERO, R::ZERO, R::ZERO);
    ModifiedGivens::Full { h11: R::ZERO, h21: R::ZERO, h12: R::ZERO, h22: R::ZERO }
}

/// Brings the weights back into `[γ⁻², γ²]`, and the rows of H and `x1` with them.
fn rescale<R: Real>(d1: &mut R, d2: &mut R, x1: &mut R, h: ModifiedGivens<R>) -> ModifiedGivens<R> {
    let (row1, row2) = (into_range(d1), into_range(d2));
    if row1.is_none() && row2.is_none() {
        return h;
    }
    let (row1, row2) = (row1.unwrap_or(R::ONE), row2.unwrap_or(R::ONE));
    let [h11, h21, h12, h22] = h.entries();
    *x1 *= row1;
    ModifiedGivens::Full { h11: h11 * row1, h21: h21 * row2, h12: h12 * row1, h22: h22 * row2 }
}

/// Brings a weight into `[γ⁻², γ²]`; the factor for what it is the weight of, if any.
fn into_range<R: Real>(d: &mut R) -> Option<R> {
    let gamma = R::from_f64(GAMMA);
    let square = gamma * gamma;
    let mut factor = None;
    while *d != R::ZERO && d.abs() <= R::ONE / square {
        *d *= square;
        factor = Some(factor.unwrap_or(R::ONE) / gamma);
    }
    while d.abs() >= square && *d * R::ZERO == R::ZERO {
        *d = *d / square;
        factor = Some(factor.unwrap_or(R::ONE) * gamma);
    }
    factor
}
