//! Views in the order of memory.

use wasmblas::{MatMut, MatRef};

/// The same entries, rows and columns both in reverse order if rows run downwards in memory: kernels
/// go upwards.
pub(crate) fn upward<T>(a: MatRef<'_, T>) -> MatRef<'_, T> {
    if a.row_stride() < 0 { a.reversed() } else { a }
}

/// [`upward`] of a matrix that is written.
pub(crate) fn upward_mut<T>(a: MatMut<'_, T>) -> MatMut<'_, T> {
    if a.row_stride() < 0 { a.reversed() } else { a }
}
