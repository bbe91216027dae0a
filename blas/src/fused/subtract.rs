//! Products with a few columns.

use crate::kernel::panel::short_updates;
use crate::kernel::vector::Factor;
use crate::level3::gemm;
use crate::matrix::{MatMut, MatRef};
use crate::params::Trans;
use crate::scalar::Scalar;

/// `C ← C − A B`, where A has `K` columns and B `K` rows.
///
/// # Panics
/// If the shapes do not fit.
#[inline]
pub fn subtract<T: Scalar, const K: usize>(a: MatRef<'_, T>, b: MatRef<'_, T>, c: MatMut<'_, T>) {
    let (m, n) = (c.nrows(), c.ncols());
    let fit = a.nrows() == m && a.ncols() == K && b.nrows() == K && b.ncols() == n;
    assert!(fit, "shapes that do not fit");
    if a.row_stride() != 1 || c.row_stride() != 1 {
        let done = gemm(Trans::No, Trans::No, -T::ONE, a, b, T::ONE, c);
        debug_assert!(done.is_ok());
        return;
    }
    let mut j = 0;
    // SAFETY: columns of C, whose rows are adjacent, as are those of A.
    unsafe {
        while j + 2 <= n {
            columns::<T, 2, K>(a, b, &c, j);
            j += 2;
        }
        if j < n {
            columns::<T, 1, K>(a, b, &c, j);
        }
    }
}

/// The part of `NC` columns.
///
/// # Safety
/// They must exist, and the rows of A and C be adjacent.
#[inline(always)]
unsafe fn columns<T: Scalar, const NC: usize, const K: usize>(
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    c: &MatMut<'_, T>,
    j: usize,
) {
    // SAFETY: entries of B, and the caller's.
    unsafe {
        let factor = |v, l| Factor::new(-*b.ptr_at(v, j + l), false);
        let factors = core::array::from_fn(|v| core::array::from_fn(|l| factor(v, l)));
        let columns = core::array::from_fn(|l| c.ptr_at(0, j + l));
        let vectors = core::array::from_fn(|v| a.ptr_at(0, v));
        short_updates::<T, NC, K>(c.nrows(), columns, factors, vectors);
    }
}
