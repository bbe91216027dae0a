//! Numbers of a routine's type seen as reals, and how real results become of that type.

use crate::error::Error;
use wasmblas::{MatMut, MatRef, Scalar, gemm};

/// Memory for numbers as memory for reals; there is twice as much of it if they are complex.
pub(crate) fn as_reals<T: Scalar>(x: &mut [T]) -> &mut [T::Real] {
    let parts = if T::IS_COMPLEX { 2 } else { 1 };
    // SAFETY: a complex number is two adjacent reals, and a real one is its own real part; any
    // reals are valid numbers.
    unsafe { core::slice::from_raw_parts_mut(x.as_mut_ptr().cast(), parts * x.len()) }
}

/// Memory for reals as memory for numbers of a real type; nothing if the type is complex.
pub(crate) fn as_elements<T: Scalar>(x: &mut [T::Real]) -> &mut [T] {
    let len = if T::IS_COMPLEX { 0 } else { x.len() };
    // SAFETY: a real type is its own `Real`.
    unsafe { core::slice::from_raw_parts_mut(x.as_mut_ptr().cast(), len) }
}

/// The real or the imaginary parts of a matrix; a real one has only the former.
pub(crate) fn part_mut<T: Scalar>(a: MatMut<'_, T>, imaginary: bool) -> MatMut<'_, T::Real> {
    let (step, offset) = if T::IS_COMPLEX { (2, usize::from(imaginary)) } else { (1, 0) };
    let ptr = a.as_ptr().cast::<T::Real>().wrapping_add(offset);
    let (row_stride, col_stride) = (step * a.row_stride(), step * a.col_stride());
    // SAFETY: a part of each entry of the matrix; a complex number is two adjacent reals.
    unsafe { MatMut::from_raw_parts(ptr, a.nrows(), a.ncols(), row_stride, col_stride) }
}

/// [`part_mut`] of a matrix that is read.
pub(crate) fn part<T: Scalar>(a: MatRef<'_, T>, imaginary: bool) -> MatRef<'_, T::Real> {
    let (step, offset) = if T::IS_COMPLEX { (2, usize::from(imaginary)) } else { (1, 0) };
    let ptr = a.as_ptr().cast::<T::Real>().wrapping_add(offset);
    let (row_stride, col_stride) = (step * a.row_stride(), step * a.col_stride());
    // SAFETY: as in `part_mut`.
    unsafe { MatRef::from_raw_parts(ptr, a.nrows(), a.ncols(), row_stride, col_stride) }
}

/// `A ← A B` in pieces of as many rows as `scratch` has room for, one at least.
pub(super) fn multiply_in_place<T: Scalar>(
    mut a: MatMut<'_, T>,
    b: MatRef<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    if m == 0 || n == 0 {
        return Ok(());
    }
    let height = (scratch.len() / n).min(m);
    crate::error::check_scratch(n, scratch.len())?;
    for first in (0..m).step_by(height) {
        let height = height.min(m - first);
        let mut rows = a.rb_mut().block(first, 0, height, n);
        let mut product = MatMut::from_col_major(scratch, height, n, height)?;
        let no = wasmblas::Trans::No;
        gemm(no, no, T::ONE, rows.rb(), b, T::ZERO, product.rb_mut())?;
        crate::auxiliary::lacpy(None, product.rb(), rows.rb_mut())?;
    }
    Ok(())
}
