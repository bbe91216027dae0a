//! Plane rotations of neighbouring columns.

use crate::kernel::rotations;
use crate::matrix::MatMut;
use crate::scalar::Scalar;

/// Turns columns `k` and `k + 1` by rotation `k`, `(c, s) = rotation(k)`, one after the other from the
/// first one, or from the last one if `backward`: `x ← c x + s y`, `y ← c y − s̄ x`.
///
/// A column is loaded and stored once.
///
/// # Panics
/// If the entries of a column are not adjacent.
#[inline]
pub fn turn_columns<T: Scalar>(
    a: MatMut<'_, T>,
    backward: bool,
    rotation: impl Fn(usize) -> (T::Real, T),
) {
    assert!(a.row_stride() == 1, "entries that are not adjacent");
    let (rows, step) = (a.nrows(), a.col_stride());
    let Some(count) = a.ncols().checked_sub(1) else { return };
    let first = a.as_ptr();
    // SAFETY: the columns of A, whose entries are adjacent; backward, the first of them is the last
    // one, and the others come before it.
    unsafe {
        if backward {
            // The columns of each rotation are in the opposite order.
            let last = first.wrapping_offset(count as isize * step);
            let opposite = |at: usize| {
                let (c, s) = rotation(count - 1 - at);
                (c, -s.conj())
            };
            rotations::turn(rows, last, -step, count, opposite);
        } else {
            rotations::turn(rows, first, step, count, rotation);
        }
    }
}
