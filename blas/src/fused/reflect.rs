//! One Householder reflector.

use crate::kernel::panel::{dots_in, short_updates};
use crate::kernel::vector::Factor;
use crate::matrix::{MatMut, VecMut, VecRef};
use crate::scalar::Scalar;

/// `C ← (I − τ v vᴴ) C` for `v = (1; x)`: the row of C that belongs to the 1 is `head`, the others are
/// `tail`.
///
/// Some columns at a time, of which the second pass finds the entries in a cache.
///
/// # Panics
/// If the shapes do not fit, or the entries of x or the rows of `tail` are not adjacent.
#[inline]
pub fn reflect<T: Scalar>(tau: T, x: VecRef<'_, T>, head: VecMut<'_, T>, tail: MatMut<'_, T>) {
    let (m, n) = (tail.nrows(), tail.ncols());
    assert!(x.len() == m && head.len() == n, "shapes that do not fit");
    assert!(x.stride() == 1 && tail.row_stride() == 1, "entries that are not adjacent");
    let mut j = 0;
    // SAFETY: columns of the matrix, whose rows are adjacent, as are the entries of x.
    unsafe {
        while !T::IS_COMPLEX && j + 4 <= n {
            columns::<T, 4>(tau, &x, &head, &tail, j);
            j += 4;
        }
        while j + 2 <= n {
            columns::<T, 2>(tau, &x, &head, &tail, j);
            j += 2;
        }
        if j < n {
            columns::<T, 1>(tau, &x, &head, &tail, j);
        }
    }
}

/// The part of `NC` columns.
///
/// # Safety
/// They must exist, and their entries and those of x be adjacent.
#[inline(always)]
unsafe fn columns<T: Scalar, const NC: usize>(
    tau: T,
    x: &VecRef<'_, T>,
    head: &VecMut<'_, T>,
    tail: &MatMut<'_, T>,
    j: usize,
) {
    let columns: [*mut T; NC] = core::array::from_fn(|c| tail.ptr_at(0, j + c));
    let (m, x) = (x.len(), x.as_ptr());
    // SAFETY: the caller's.
    unsafe {
        // Σ c̄ x, the conjugate of what is wanted.
        let dots = dots_in::<T, NC, 1>(m, &columns.map(<*mut T>::cast_const), true, x);
        let factors = core::array::from_fn(|c| {
            let place = head.ptr_at(j + c);
            let factor = tau * (*place + dots[c].conj());
            *place -= factor;
            Factor::new(-factor, false)
        });
        short_updates(m, columns, [factors], [x]);
    }
}
