//! Columns in strips of a few rows.

use crate::kernel::Lanes;
use crate::kernel::reflections::VECTORS;
use crate::kernel::transpose::{from_panel, to_panel};
use crate::kernel::vector::{V, count, load, store};
use crate::matrix::MatMut;
use crate::scalar::Scalar;

/// Columns of a strip at most.
pub(super) const COLUMNS: usize = 64;

/// Rows of a strip.
pub(super) const fn rows<T: Scalar>() -> usize {
    VECTORS * count::<T>()
}

/// Gives `work` some [`rows`] at a time of C, at most [`COLUMNS`] columns, each of them adjacent
/// elements and the next one right after it, and stores what it makes of them. If there is room, a
/// column of zeros is after the last one; there are rows of zeros where C has not as many.
#[inline(always)]
pub(super) fn each_strip<T: Scalar>(c: MatMut<'_, T>, work: impl Fn(*mut T)) {
    let (m, n, height) = (c.nrows(), c.ncols(), rows::<T>());
    assert!(n <= COLUMNS, "too many columns");
    let mut memory = [[V::<T>::zero(); VECTORS]; COLUMNS];
    let strip = memory.as_mut_ptr().cast::<T>();
    let (down, across) = (c.row_stride(), c.col_stride());
    for i in (0..m).step_by(height) {
        let part = height.min(m - i);
        let first = c.as_ptr().wrapping_offset(i as isize * down);
        // SAFETY: the rows from i on of C, and a strip with room for them.
        unsafe {
            for v in 0..if n < COLUMNS { VECTORS } else { 0 } {
                store(V::<T>::zero(), strip.add(n * height + v * count::<T>()));
            }
            if part == height && down == 1 {
                for j in 0..n {
                    let column = first.wrapping_offset(j as isize * across);
                    copy::<T>(column, strip.add(j * height));
                }
                work(strip);
                for j in 0..n {
                    let column = first.wrapping_offset(j as isize * across);
                    copy::<T>(strip.add(j * height), column);
                }
            } else if part == height && across == 1 {
                match height {
                    16 => to_panel::<T, 16>(first, down, n, strip),
                    8 => to_panel::<T, 8>(first, down, n, strip),
                    _ => to_panel::<T, 4>(first, down, n, strip),
                }
                work(strip);
                match height {
                    16 => from_panel::<T, 16>(strip, n, first, down),
                    8 => from_panel::<T, 8>(strip, n, first, down),
                    _ => from_panel::<T, 4>(strip, n, first, down),
                }
            } else {
                let place = |r: usize, j: usize| {
                    first.wrapping_offset(r as isize * down + j as isize * across)
                };
                for j in 0..n {
                    for r in 0..height {
                        *strip.add(j * height + r) = if r < part { *place(r, j) } else { T::ZERO };
                    }
                }
                work(strip);
                for j in 0..n {
                    for r in 0..part {
                        *place(r, j) = *strip.add(j * height + r);
                    }
                }
            }
        }
    }
}

/// Copies a column of a strip.
///
/// # Safety
/// It must be readable and the other writable.
#[inline(always)]
unsafe fn copy<T: Scalar>(from: *const T, to: *mut T) {
    for v in 0..VECTORS {
        // SAFETY: the caller's.
        unsafe { store(load(from.add(v * count::<T>())), to.add(v * count::<T>())) };
    }
}
