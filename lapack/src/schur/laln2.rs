//! Systems with a shifted matrix of order one or two.

use super::small::{largest, safe_minimum, solve};
use wasmblas::{Real, Scalar};

/// The solution of a shifted system of order one or two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SmallSystem<T: Scalar> {
    /// X; what is beyond the order is zero.
    pub x: [T; 2],
    /// The right-hand side was multiplied by this number, at most one, to keep X from overflowing.
    pub scale: T::Real,
    /// The largest entry of X, as `|re| + |im|`.
    pub norm: T::Real,
    /// The matrix was nearly singular; a perturbed one was used.
    pub perturbed: bool,
}

/// Solves `(factor · A − w D) X = scale · B`, of the given order, with real A, by rows, and real
/// diagonal D, in the type of w and B: the systems that back-substitution with the diagonal blocks
/// of a real Schur form leads to. Pivots smaller than `least` are replaced by it. X is kept so
/// small that its product with the matrix does not overflow either. For `Aᵀ` pass the transpose.
pub fn laln2<T: Scalar>(
    order: usize,
    least: T::Real,
    factor: T::Real,
    a: [[T::Real; 2]; 2],
    d: [T::Real; 2],
    b: [T; 2],
    w: T,
) -> SmallSystem<T> {
    let (one, tiny) = (T::Real::ONE, T::Real::MIN_POSITIVE + T::Real::MIN_POSITIVE);
    let least = Real::max(least, tiny);
    let entry = |i: usize, j: usize| {
        let x = T::from_real(factor * a[i][j]);
        if i == j { x - w.scaled(d[i]) } else { x }
    };
    let (mut x, mut scale, perturbed, size) = if order == 1 {
        let matrix = [[entry(0, 0)]];
        let solved = solve(matrix, [b[0]], least);
        let size = largest(&matrix[0]);
        ([solved.x[0], T::ZERO], solved.scale, solved.perturbed, size)
    } else {
        let matrix = [[entry(0, 0), entry(0, 1)], [entry(1, 0), entry(1, 1)]];
        let solved = solve(matrix, b, least);
        (solved.x, solved.scale, solved.perturbed, largest(matrix.as_flattened()))
    };
    let mut norm = largest(&x);
    if norm > one && size > one && norm > one / safe_minimum::<T::Real>() / size {
        let smaller = size * safe_minimum();
        x = x.map(|x| x.scaled(smaller));
        (norm, scale) = (norm * smaller, scale * smaller);
    }
    SmallSystem { x, scale, norm, perturbed }
}
