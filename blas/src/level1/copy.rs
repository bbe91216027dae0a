//! Copy of a vector.

use super::pieces::Places;
use crate::error::{Error, check_dim};
use crate::matrix::{VecMut, VecRef};
use crate::scalar::Scalar;

/// `y ← x`.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ; then nothing is touched.
#[inline]
pub fn copy<T: Scalar>(x: VecRef<'_, T>, y: VecMut<'_, T>) -> Result<(), Error> {
    check_dim("y", x.len(), y.len())?;
    if x.stride() == 1 && y.stride() == 1 {
        // SAFETY: both views hold that many adjacent elements; `ptr::copy` allows C callers who
        // copy a vector onto itself.
        unsafe { core::ptr::copy(x.as_ptr(), y.as_ptr(), x.len()) };
    } else {
        // SAFETY: the elements of the views.
        unsafe { strided(x.len(), Places::of(&x), Places::of_mut(&y)) };
    }
    Ok(())
}

/// # Safety
/// The `n` elements of x must be readable, those of y writable.
#[inline(never)]
unsafe fn strided<T: Scalar>(n: usize, x: Places<*const T>, y: Places<*mut T>) {
    for i in 0..n {
        // SAFETY: element `i` of either.
        unsafe { *y.at(i) = *x.at(i) };
    }
}
