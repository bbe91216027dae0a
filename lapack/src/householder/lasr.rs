//! A sequence of plane rotations applied to a matrix.

use super::Direct;
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, Scalar, Side, rot, rot_columns};

/// Which planes the rotations of a sequence turn: LAPACK's `PIVOT`. `n` is the number of rows
/// (left) or columns (right); the rotations are `n − 1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pivot {
    /// Rotation `k` turns `k` and `k + 1`.
    Variable,
    /// Rotation `k` turns `0` and `k + 1`.
    Top,
    /// Rotation `k` turns `k` and `n − 1`.
    Bottom,
}

impl Pivot {
    /// The plane of rotation `k`.
    #[inline]
    fn plane(self, k: usize, n: usize) -> (usize, usize) {
        match self {
            Pivot::Variable => (k, k + 1),
            Pivot::Top => (0, k + 1),
            Pivot::Bottom => (k, n - 1),
        }
    }
}

/// Columns are turned in pieces of this many rows, which stay in the cache from one rotation to
/// the next.
const ROWS: usize = 128;

/// Rows that are turned at the same time where they, not the columns, lie together in memory: a
/// row's rotations depend on each other, those of several rows do not.
const LANES: usize = 8;

/// `A ← P A` or `A Pᵀ`, where P is the product of real rotations `[c_k s_k; −s_k c_k]` in the planes
/// that `pivot` says: `P = P_z … P₁` forward, `P₁ … P_z` backward.
///
/// # Errors
/// [`Error::Argument`] unless c and s have one element less than A has rows (left) or columns
/// (right).
pub fn lasr<T: Scalar>(
    side: Side,
    pivot: Pivot,
    direct: Direct,
    c: &[T::Real],
    s: &[T::Real],
    a: MatMut<'_, T>,
) -> Result<(), Error> {
    // A Pᵀ turns columns as P A turns rows.
    let mut a = if side == Side::Left { a.t() } else { a };
    let (m, n) = (a.nrows(), a.ncols());
    check_dim("c", n.saturating_sub(1), c.len())?;
    check_dim("s", n.saturating_sub(1), s.len())?;
    if pivot == Pivot::Variable && a.row_stride() == 1 {
        return Ok(rot_columns(a, c, s, direct == Direct::Backward)?);
    }
    let across = a.row_stride() != 1 && a.col_stride() == 1;
    let step = if across { LANES } else { ROWS };
    for first in (0..m).step_by(step) {
        let mut rows = a.rb_mut().block(first, 0, step.min(m - first), n);
        for at in 0..c.len() {
            let k = direct.start(at..at + 1, c.len());
            let (c, s) = (c[k], s[k]);
            if c == T::Real::ONE && s == T::Real::ZERO {
                continue;
            }
            let (p, q) = pivot.plane(k, n);
            if across {
                turn(rows.rb_mut(), p, q, c, s);
            } else {
                let (left, right) = rows.rb_mut().split_cols(q);
                rot(left.col(p), right.col(0), c, T::from_real(s))?;
            }
        }
    }
    Ok(())
}

/// `(x, y) ← (c x + s y, c y − s x)` for columns `p` and `q` of a few rows.
#[inline]
fn turn<T: Scalar>(mut rows: MatMut<'_, T>, p: usize, q: usize, c: T::Real, s: T::Real) {
    for i in 0..rows.nrows() {
        let (x, y) = (rows.get(i, p), rows.get(i, q));
        rows.set(i, p, x.scaled(c) + y.scaled(s));
        rows.set(i, q, y.scaled(c) + x.scaled(-s));
    }
}
