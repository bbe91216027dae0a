//! Plane rotations of neighbouring columns, one after the other.

use super::Lanes;
use crate::scalar::Real;

/// Vectors of a column that are turned at the same time: their chains of operations hide each
/// other's latency, and both columns of a rotation stay in registers.
const VECTORS: usize = 4;

/// Rotation `at` of `count` turns columns `at` and `at + 1` of those that follow each other by
/// `step`, and is `rotation(at) = (c, s)`: `x ← c x + s y`, `y ← c y − s x`. The identity leaves
/// its columns as they are, infinite elements included.
///
/// # Safety
/// The `rows` adjacent reals of the `count + 1` columns must be readable and writable.
#[inline(always)]
pub(crate) unsafe fn turn<R: Real>(
    rows: usize,
    mut column: *mut R,
    step: isize,
    count: usize,
    rotation: impl Fn(usize) -> (R, R),
) {
    let (one, many) = (R::Lanes::COUNT, VECTORS * R::Lanes::COUNT);
    let mut left = rows;
    // SAFETY: pieces of the columns.
    unsafe {
        while left >= many {
            strip::<R, VECTORS>(many, column, step, count, &rotation);
            (column, left) = (column.add(many), left - many);
        }
        while left > 0 {
            let piece = left.min(one);
            strip::<R, 1>(piece, column, step, count, &rotation);
            (column, left) = (column.add(piece), left - piece);
        }
    }
}

/// [`turn`] on `rows` rows, which fill `N` vectors or, with one vector, a part of it.
///
/// # Safety
/// As for [`turn`].
#[inline(always)]
unsafe fn strip<R: Real, const N: usize>(
    rows: usize,
    mut column: *mut R,
    step: isize,
    count: usize,
    rotation: &impl Fn(usize) -> (R, R),
) {
    let width = R::Lanes::COUNT;
    // SAFETY: the rows of a column.
    let load = |column: *const R| unsafe {
        let whole = |v| R::Lanes::load(column.add(v * width));
        if rows < width {
            [R::Lanes::load_first(column, rows); N]
        } else {
            core::array::from_fn(whole)
        }
    };
    // SAFETY: the rows of a column.
    let store = |column: *mut R, x: [R::Lanes; N]| unsafe {
        if rows < width {
            return x[0].store_first(column, rows);
        }
        for (v, x) in x.into_iter().enumerate() {
            x.store(column.add(v * width));
        }
    };
    // The column that a rotation shares with the next one is not stored in between.
    let mut x = load(column);
    for at in 0..count {
        let (c, s) = rotation(at);
        let next = column.wrapping_offset(step);
        let mut y = load(next);
        if c != R::ONE || s != R::ZERO {
            let (c, s, minus) = (R::Lanes::splat(c), R::Lanes::splat(s), R::Lanes::splat(-s));
            for v in 0..N {
                let (old_x, old_y) = (x[v], y[v]);
                x[v] = old_x.mul_add(c, old_y.mul(s));
                y[v] = old_y.mul_add(c, old_x.mul(minus));
            }
        }
        store(column, x);
        (x, column) = (y, next);
    }
    store(column, x);
}
