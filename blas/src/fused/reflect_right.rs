//! One short Householder reflector from the right.

use crate::kernel::panel::combinations;
use crate::matrix::MatMut;
use crate::scalar::Scalar;

/// `C ← C − (C v) fᵀ` for N columns C, where `v₁ = 1`.
///
/// # Panics
/// If there are not as many columns, or their entries are not adjacent.
pub fn reflect_right<T: Scalar, const N: usize>(v: &[T; N], f: &[T; N], c: MatMut<'_, T>) {
    assert!(c.ncols() == N && c.row_stride() == 1, "not so many columns, or not adjacent entries");
    let columns = core::array::from_fn(|j| c.ptr_at(0, j));
    // SAFETY: the columns of C, which have no entry in common.
    unsafe { combinations(c.nrows(), columns, v, f) }
}
