//! Vector plus multiple of a vector.

use super::pieces::Places;
use crate::error::{Error, check_dim};
use crate::kernel::map;
use crate::matrix::{VecMut, VecRef};
use crate::scalar::Scalar;

/// `y ← α x + y`. With `α = 0` nothing is read or written.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ; then nothing is touched.
#[inline]
pub fn axpy<T: Scalar>(alpha: T, x: VecRef<'_, T>, y: VecMut<'_, T>) -> Result<(), Error> {
    check_dim("y", x.len(), y.len())?;
    if alpha == T::ZERO {
        return Ok(());
    }
    if x.stride() == 1 && y.stride() == 1 {
        // SAFETY: both views hold that many adjacent elements.
        unsafe { map::axpy(x.len(), alpha, x.as_ptr(), y.as_ptr()) };
    } else {
        // SAFETY: the elements of the views.
        unsafe { strided(x.len(), alpha, Places::of(&x), Places::of_mut(&y)) };
    }
    Ok(())
}

/// # Safety
/// The `n` elements must be readable, and those of y writable.
#[inline(never)]
unsafe fn strided<T: Scalar>(n: usize, alpha: T, x: Places<*const T>, y: Places<*mut T>) {
    for i in 0..n {
        let y = y.at(i);
        // SAFETY: element `i` of either.
        unsafe { *y = alpha * *x.at(i) + *y };
    }
}
