//! Sequences of rotations of adjacent rows.

use wasmblas::fused::turn_columns;
use wasmblas::{MatMut, Scalar};

/// `[c s; −s̄ c]`, which turns two adjacent rows.
#[derive(Clone, Copy)]
pub(super) struct Rotation<T: Scalar> {
    pub c: T::Real,
    pub s: T,
}

impl<T: Scalar> Rotation<T> {
    /// The rotation by nothing.
    pub const NONE: Self = Rotation { c: T::Real::ONE, s: T::ZERO };

    #[inline(always)]
    fn turn(self, x: T, y: T) -> (T, T) {
        (x.scaled(self.c) + self.s * y, y.scaled(self.c) - self.s.conj() * x)
    }
}

/// Columns that are turned at the same time where they, not the rows, lie together in memory: the
/// rotations of one depend on each other, those of several do not.
const LANES: usize = 4;

/// Entries of rows that are turned at a time, so that they stay in the cache.
const PIECE: usize = 128;

/// Turns the rows of A, one more than there are rotations: the last two by the last rotation, and so
/// on upwards.
pub(super) fn turn_upwards<T: Scalar>(rotations: &[Rotation<T>], a: MatMut<'_, T>) {
    assert_eq!(a.nrows(), rotations.len() + 1);
    if a.col_stride() == 1 && T::IS_COMPLEX {
        // Compilers would take the parts of numbers apart and put them together again.
        turn_columns(a.t(), true, |k| (rotations[k].c, rotations[k].s));
    } else if a.col_stride() == 1 {
        along_rows(rotations, a);
    } else {
        along_columns(rotations, a);
    }
}

/// Columns, some at a time, each from its last entry to its first.
fn along_columns<T: Scalar>(rotations: &[Rotation<T>], a: MatMut<'_, T>) {
    let (count, n) = (rotations.len() as isize, a.ncols());
    let (ptr, down, step) = (a.as_ptr(), a.row_stride(), a.col_stride());
    let mut j = 0;
    while j + LANES <= n {
        let first = ptr.wrapping_offset(j as isize * step);
        let at = |lane: usize, i: isize| first.wrapping_offset(lane as isize * step + i * down);
        // SAFETY: entries of the columns from j on, of which there are LANES.
        unsafe {
            let mut carried: [T; LANES] = core::array::from_fn(|lane| *at(lane, count));
            for (i, rotation) in rotations.iter().enumerate().rev() {
                let i = i as isize;
                for lane in 0..LANES {
                    let (x, y) = rotation.turn(*at(lane, i), carried[lane]);
                    *at(lane, i + 1) = y;
                    carried[lane] = x;
                }
            }
            for lane in 0..LANES {
                *at(lane, 0) = carried[lane];
            }
        }
        j += LANES;
    }
    for j in j..n {
        let first = ptr.wrapping_offset(j as isize * step);
        // SAFETY: entries of column j.
        unsafe {
            let mut carried = *first.wrapping_offset(count * down);
            for (i, rotation) in rotations.iter().enumerate().rev() {
                let (x, y) = rotation.turn(*first.wrapping_offset(i as isize * down), carried);
                *first.wrapping_offset((i as isize + 1) * down) = y;
                carried = x;
            }
            *first = carried;
        }
    }
}

/// Rows of adjacent entries, two rotations at a time.
fn along_rows<T: Scalar>(rotations: &[Rotation<T>], a: MatMut<'_, T>) {
    let (ptr, down, n) = (a.as_ptr(), a.row_stride(), a.ncols());
    for start in (0..n).step_by(PIECE) {
        let len = PIECE.min(n - start);
        // SAFETY: adjacent entries of row i; no two rows have one in common, and of no row are there
        // two slices at a time.
        let row = |i: usize| unsafe {
            let first = ptr.wrapping_offset(i as isize * down).wrapping_add(start);
            core::slice::from_raw_parts_mut(first, len)
        };
        let mut left = rotations.len();
        while left > 1 {
            left -= 2;
            turn_three(
                row(left),
                row(left + 1),
                row(left + 2),
                rotations[left],
                rotations[left + 1],
            );
        }
        if left == 1 {
            turn_two(row(0), row(1), rotations[0]);
        }
    }
}

#[inline(never)]
fn turn_three<T: Scalar>(
    x: &mut [T],
    y: &mut [T],
    z: &mut [T],
    upper: Rotation<T>,
    lower: Rotation<T>,
) {
    for ((x, y), z) in x.iter_mut().zip(y.iter_mut()).zip(z.iter_mut()) {
        let middle;
        (middle, *z) = lower.turn(*y, *z);
        (*x, *y) = upper.turn(*x, middle);
    }
}

#[inline(never)]
fn turn_two<T: Scalar>(x: &mut [T], y: &mut [T], rotation: Rotation<T>) {
    for (x, y) in x.iter_mut().zip(y.iter_mut()) {
        (*x, *y) = rotation.turn(*x, *y);
    }
}
