//! Many short Householder reflectors from the right.

use super::strips::{COLUMNS, each_strip, rows};
use crate::kernel::reflections::{along, expand, factors_len};
use crate::matrix::MatMut;
use crate::scalar::Scalar;

/// The elements that hold a reflector of order `N` for [`reflect_columns`].
pub const fn reflector_len<T: Scalar, const N: usize>() -> usize {
    factors_len::<T, N>()
}

/// Stores the reflector `C ← C − (C v) fᵀ`, where `v₁ = 1`, for [`reflect_columns`].
///
/// # Panics
/// If there is not as much room as [`reflector_len`] says.
#[inline]
pub fn store_reflector<T: Scalar, const N: usize>(v: &[T; N], f: &[T; N], place: &mut [T]) {
    assert!(place.len() == factors_len::<T, N>(), "no place for a reflector");
    // SAFETY: there is room.
    unsafe { expand(v, f, place.as_mut_ptr()) };
}

/// Applies sequences of reflectors from the right to C, one after the other. In a sequence the first
/// reflector turns the `N` columns from the given one on, and each other one those one column
/// further. A reflector whose last factors are zero may go one column over the last one.
///
/// A few rows at a time are brought through all of them, so that the caches hold what is turned. That
/// pays where bulges are chased: the reflectors have less than half of the operations of the
/// unitary matrix they make, which `gemm` would apply. C has any strides; those of a matrix or of a
/// transposed one are fast.
///
/// # Panics
/// If a sequence reaches beyond that, or if there are more than about 60 columns.
pub fn reflect_columns<T: Scalar, const N: usize>(sequences: &[(usize, &[T])], c: MatMut<'_, T>) {
    let (len, n) = (factors_len::<T, N>(), c.ncols());
    if c.is_empty() {
        return;
    }
    for (first, factors) in sequences {
        let columns = first + factors.len() / len + N - 1;
        assert!(columns <= n + 1 && n < COLUMNS, "a sequence goes beyond the last column");
    }
    each_strip(c, |strip| {
        for (first, factors) in sequences {
            // SAFETY: the columns of the strip, of which there are as many, and the factors.
            unsafe {
                let start = strip.add(first * rows::<T>());
                along::<T, N>(start, factors.len() / len, factors.as_ptr());
            }
        }
    });
}
