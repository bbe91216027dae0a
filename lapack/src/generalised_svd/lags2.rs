//! The singular value decomposition of a pair of triangles of order two.

use crate::householder::lartg;
use crate::svd::{TwoByTwo, lasv2};
use wasmblas::{Real, Scalar, Uplo};

/// The entries of a triangle of order two, that beside the diagonal in the middle.
type Triangle<T> = (<T as Scalar>::Real, T, <T as Scalar>::Real);

/// Three rotations `[c s; −conj(s) c]`, each as `(c, s)`, from [`lags2`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairRotations<T: Scalar> {
    /// U.
    pub u: (T::Real, T),
    /// V.
    pub v: (T::Real, T),
    /// Q.
    pub q: (T::Real, T),
}

/// Rotations that make the upper triangles `A = [a₁ a₂; 0 a₃]` and `B = [b₁ b₂; 0 b₃]` lower ones
/// `Uᴴ A Q` and `Vᴴ B Q` with parallel rows, or lower triangles `[a₁ 0; a₂ a₃]` and `[b₁ 0; b₂ b₃]`
/// upper ones. The diagonals are real.
///
/// U and V are the singular vectors of `A adj(B)`, and Q makes a zero in that one of the two rows
/// which has the smaller relative error: Bai and Demmel, *Computing the generalized singular value
/// decomposition*, SIAM J. Sci. Comput. 14 (1993). Of the two orders of the rows that one is taken in
/// which U and V turn by less (Paige, *Computing the generalized singular value decomposition*, SIAM
/// J. Sci. Stat. Comput. 7, 1986).
pub fn lags2<T: Scalar>(uplo: Uplo, a: Triangle<T>, b: Triangle<T>) -> PairRotations<T> {
    if uplo == Uplo::Lower {
        // Seen from the other end it is upper.
        let flipped = lags2(Uplo::Upper, (a.2, a.1, a.0), (b.2, b.1, b.0));
        let [u, v, q] = [flipped.u, flipped.v, flipped.q].map(|(c, s)| (c, -s.conj()));
        return PairRotations { u, v, q };
    }
    let ((a1, a2, a3), (b1, b2, b3)) = (moderate(a), moderate(b));
    let corner = a2.scaled(b1) - b2.scaled(a1);
    let size = corner.modulus();
    let phase = if size == T::Real::ZERO {
        T::ONE
    } else {
        T::from_parts(corner.re() / size, corner.im() / size)
    };
    let TwoByTwo { left: (cl, sl), right: (cr, sr), .. } = lasv2(a1 * b3, size, a3 * b1);
    let abs = Real::abs;
    let (from_a, from_b) = ((cl, sl, (a1, a2, a3)), (cr, sr, (b1, b2, b3)));
    if abs(cl) >= abs(sl) || abs(cr) >= abs(sr) {
        // The first rows are to be zero on the right.
        let row = |(c, s, (x, y, z)): (T::Real, T::Real, Triangle<T>)| Row {
            left: T::from_real(c * x),
            right: y.scaled(c) + phase.scaled(s * z),
            terms: abs(c) * y.modulus() + abs(s * z),
        };
        let q = Row::annihilate(row(from_a), row(from_b));
        return PairRotations { u: (cl, -phase.scaled(sl)), v: (cr, -phase.scaled(sr)), q };
    }
    let back = phase.conj();
    let row = |(c, s, (x, y, z)): (T::Real, T::Real, Triangle<T>)| Row {
        left: -back.scaled(s * x),
        right: T::from_real(c * z) - back * y.scaled(s),
        terms: abs(s) * y.modulus() + abs(c * z),
    };
    let q = Row::annihilate(row(from_a), row(from_b));
    PairRotations { u: (sl, phase.scaled(cl)), v: (sr, phase.scaled(cr)), q }
}

/// A triangle divided by its largest entry, so that products neither overflow nor vanish.
fn moderate<T: Scalar>((x, y, z): Triangle<T>) -> Triangle<T> {
    let size = Real::max(Real::max(Real::abs(x), Real::abs(z)), y.modulus());
    if size == T::Real::ZERO || size > T::Real::MAX {
        return (x, y, z);
    }
    (x / size, T::from_parts(y.re() / size, y.im() / size), z / size)
}

/// A row of one of the turned matrices.
#[derive(Clone, Copy)]
struct Row<T: Scalar> {
    left: T,
    right: T,
    /// The magnitudes of the terms that `right` is the sum of.
    terms: T::Real,
}

impl<T: Scalar> Row<T> {
    /// The rotation of columns that makes the right entries zero; the rows are parallel but for
    /// rounding errors.
    fn annihilate(a: Self, b: Self) -> (T::Real, T) {
        let size = |row: Self| row.left.modulus() + row.right.modulus();
        let zero = T::Real::ZERO;
        let first = size(b) == zero || (size(a) != zero && a.terms * size(b) <= b.terms * size(a));
        let row = if first { a } else { b };
        let (c, s, _) = lartg(-row.left.conj(), row.right.conj());
        (c, s)
    }
}
