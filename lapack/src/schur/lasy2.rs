//! Sylvester equations of order one or two.

use super::small::{Solved, safe_minimum, solve};
use wasmblas::Real;

/// The solution of a Sylvester equation of order one or two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SmallSylvester<R> {
    /// X by rows; what is beyond its shape is zero.
    pub x: [[R; 2]; 2],
    /// The right-hand side was multiplied by this number, at most one, to keep X from overflowing.
    pub scale: R,
    /// The ∞-norm of X.
    pub norm: R,
    /// The matrices have eigenvalues in common, or nearly; perturbed ones were used.
    pub perturbed: bool,
}

/// Solves `L X + s X R = scale · B`, where L is of order `shape.0`, R of order `shape.1` and s is
/// `sign`: matrices by rows, of which only as much as their shape says is read. The system for the
/// entries of X is solved by elimination with complete pivoting; pivots that are smaller than
/// roundings of L and R, or whose reciprocal does not exist, are replaced. For an operand that is to be transposed pass the transpose.
pub fn lasy2<R: Real>(
    sign: R,
    shape: (usize, usize),
    left: [[R; 2]; 2],
    right: [[R; 2]; 2],
    b: [[R; 2]; 2],
) -> SmallSylvester<R> {
    let (p, q) = (shape.0.min(2), shape.1.min(2));
    let mut most = R::ZERO;
    for i in 0..2 {
        for j in 0..2 {
            let (l, r) = (i.max(j) < p, i.max(j) < q);
            most = Real::max(most, if l { Real::abs(left[i][j]) } else { R::ZERO });
            most = Real::max(most, if r { Real::abs(right[i][j]) } else { R::ZERO });
        }
    }
    // A single pivot is what it is; those of a larger system have rounding errors.
    let roundings = if p * q > 1 { R::EPSILON * most } else { R::ZERO };
    block_solve(sign, (p, q), left, right, b, Real::max(roundings, safe_minimum()))
}

/// As [`lasy2`], with the least pivot given.
#[inline]
pub(super) fn block_solve<R: Real>(
    sign: R,
    (p, q): (usize, usize),
    l: [[R; 2]; 2],
    r: [[R; 2]; 2],
    b: [[R; 2]; 2],
    least: R,
) -> SmallSylvester<R> {
    let zero = R::ZERO;
    let r = r.map(|line| line.map(|x| sign * x));
    match (p, q) {
        (1, 1) => {
            unpack(solve([[l[0][0] + r[0][0]]], [b[0][0]], least), |[x]| [[x, zero], [zero; 2]])
        }
        (1, 2) => {
            let a = [[l[0][0] + r[0][0], r[1][0]], [r[0][1], l[0][0] + r[1][1]]];
            unpack(solve(a, b[0], least), |x| [x, [zero; 2]])
        }
        (2, 1) => {
            let a = [[l[0][0] + r[0][0], l[0][1]], [l[1][0], l[1][1] + r[0][0]]];
            unpack(solve(a, [b[0][0], b[1][0]], least), |[x, y]| [[x, zero], [y, zero]])
        }
        (2, 2) => {
            let a = [
                [l[0][0] + r[0][0], r[1][0], l[0][1], zero],
                [r[0][1], l[0][0] + r[1][1], zero, l[0][1]],
                [l[1][0], zero, l[1][1] + r[0][0], r[1][0]],
                [zero, l[1][0], r[0][1], l[1][1] + r[1][1]],
            ];
            let b = [b[0][0], b[0][1], b[1][0], b[1][1]];
            unpack(solve(a, b, least), |[w, x, y, z]| [[w, x], [y, z]])
        }
        _ => SmallSylvester { x: [[zero; 2]; 2], scale: R::ONE, norm: zero, perturbed: false },
    }
}

fn unpack<R: Real, const N: usize>(
    solved: Solved<R, N>,
    arrange: impl FnOnce([R; N]) -> [[R; 2]; 2],
) -> SmallSylvester<R> {
    let x = arrange(solved.x);
    let [top, bottom] = x.map(|[a, b]| Real::abs(a) + Real::abs(b));
    let norm = Real::max(top, bottom);
    SmallSylvester { x, scale: solved.scale, norm, perturbed: solved.perturbed }
}
