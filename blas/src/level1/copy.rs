//! Copy of a vector.

use super::pieces::Places;
use crate::error::{Error, check_dim};
use crate::kernel::map;
use crate::kernel::tile::reals;
use crate::matrix::{VecMut, VecRef};
use crate::scalar::Scalar;

/// Bytes that are copied here and not by the engine, which for few of them takes longer to begin.
const SHORT: usize = 256;

/// `y ← x`.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ; then nothing is touched.
#[inline]
pub fn copy<T: Scalar>(x: VecRef<'_, T>, y: VecMut<'_, T>) -> Result<(), Error> {
    check_dim("y", x.len(), y.len())?;
    if x.stride() == 1 && y.stride() == 1 {
        if x.len() <= SHORT / size_of::<T>() {
            let (n, x, y) = (x.len(), x.as_ptr().cast::<T::Real>(), y.as_ptr().cast());
            // SAFETY: both views hold `n` adjacent elements, each of one or two adjacent reals.
            unsafe { map::copy(n * reals::<T>(), x, y) };
            return Ok(());
        }
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
