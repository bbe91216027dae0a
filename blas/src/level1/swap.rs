//! Exchange of two vectors.

use super::pieces::Places;
use crate::error::{Error, check_dim};
use crate::kernel::map;
use crate::kernel::tile::reals;
use crate::matrix::VecMut;
use crate::scalar::Scalar;

/// `x ↔ y`.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ; then nothing is touched.
#[inline]
pub fn swap<T: Scalar>(x: VecMut<'_, T>, y: VecMut<'_, T>) -> Result<(), Error> {
    check_dim("y", x.len(), y.len())?;
    if x.stride() == 1 && y.stride() == 1 {
        let (n, x, y) = (x.len(), x.as_ptr().cast::<T::Real>(), y.as_ptr().cast());
        // SAFETY: both views hold `n` adjacent elements, each of one or two adjacent reals.
        unsafe { map::swap(n * reals::<T>(), x, y) };
    } else {
        // SAFETY: the elements of the views.
        unsafe { strided(x.len(), Places::of_mut(&x), Places::of_mut(&y)) };
    }
    Ok(())
}

/// # Safety
/// The `n` elements must be readable and writable.
#[inline(never)]
unsafe fn strided<T: Scalar>(n: usize, x: Places<*mut T>, y: Places<*mut T>) {
    for i in 0..n {
        let (x, y) = (x.at(i), y.at(i));
        // SAFETY: element `i` of either.
        unsafe { (*x, *y) = (*y, *x) };
    }
}
