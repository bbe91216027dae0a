//! Plane rotations of neighbouring columns, one after the other.

use super::Lanes;
use super::tile::reals;
use super::vector::{Factor, V, count, load, store};
use crate::scalar::Scalar;

/// Vectors of a column that are turned at the same time: their chains of operations hide each
/// other's latency, and both columns of a rotation stay in registers.
const VECTORS: usize = 4;

/// Rotation `at` of `count` turns columns `at` and `at + 1` of those that follow each other by
/// `step`, and is `rotation(at) = (c, s)`: `x ← c x + s y`, `y ← c y − s̄ x`. The identity leaves
/// its columns as they are, infinite elements included.
///
/// # Safety
/// The `rows` adjacent elements of the `count + 1` columns must be readable and writable.
#[inline(always)]
pub(crate) unsafe fn turn<T: Scalar>(
    rows: usize,
    mut column: *mut T,
    step: isize,
    count: usize,
    rotation: impl Fn(usize) -> (T::Real, T),
) {
    let (one, many) = (self::count::<T>(), VECTORS * self::count::<T>());
    let mut left = rows;
    // SAFETY: pieces of the columns.
    unsafe {
        while left >= many {
            strip::<T, VECTORS>(many, column, step, count, &rotation);
            (column, left) = (column.add(many), left - many);
        }
        while left > 0 {
            let piece = left.min(one);
            strip::<T, 1>(piece, column, step, count, &rotation);
            (column, left) = (column.add(piece), left - piece);
        }
    }
}

/// [`turn`] on `rows` rows, which fill `N` vectors or, with one vector, a part of it.
///
/// # Safety
/// As for [`turn`].
#[inline(always)]
unsafe fn strip<T: Scalar, const N: usize>(
    rows: usize,
    mut column: *mut T,
    step: isize,
    count: usize,
    rotation: &impl Fn(usize) -> (T::Real, T),
) {
    let (width, part) = (self::count::<T>(), rows * reals::<T>());
    // SAFETY: the rows of a column.
    let whole = |column: *const T| unsafe {
        if rows < width {
            [V::<T>::load_first(column.cast(), part); N]
        } else {
            core::array::from_fn(|v| load(column.add(v * width)))
        }
    };
    // SAFETY: the rows of a column.
    let put = |column: *mut T, x: [V<T>; N]| unsafe {
        if rows < width {
            return x[0].store_first(column.cast(), part);
        }
        for (v, x) in x.into_iter().enumerate() {
            store(x, column.add(v * width));
        }
    };
    // The column that a rotation shares with the next one is not stored in between.
    let mut x = whole(column);
    for at in 0..count {
        let (c, s) = rotation(at);
        let next = column.wrapping_offset(step);
        let mut y = whole(next);
        if c != T::Real::ONE || s != T::ZERO {
            let c = V::<T>::splat(c);
            let (upper, lower) = (Factor::new(s, false), Factor::new(-s.conj(), false));
            for v in 0..N {
                let (old_x, old_y) = (x[v], y[v]);
                x[v] = upper.mul_add(old_y, old_x.mul(c));
                y[v] = lower.mul_add(old_x, old_y.mul(c));
            }
        }
        put(column, x);
        (x, column) = (y, next);
    }
    put(column, x);
}
