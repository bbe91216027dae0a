//! Copy of a vector.

use crate::error::{Error, check_dim};
use crate::matrix::{VecMut, VecRef};
use crate::scalar::Scalar;

/// `y ← x`.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ; then nothing is touched.
pub fn copy<T: Scalar>(x: VecRef<'_, T>, y: VecMut<'_, T>) -> Result<(), Error> {
    check_dim("y", x.len(), y.len())?;
    if x.stride() == 1 && y.stride() == 1 {
        // SAFETY: both views hold that many adjacent elements; `ptr::copy` allows C callers who
        // copy a vector onto itself.
        unsafe { core::ptr::copy(x.as_ptr(), y.as_ptr(), x.len()) };
    } else {
        for i in 0..x.len() {
            // SAFETY: element `i` of either view.
            unsafe {
                *y.ptr_at(i) = *x.ptr_at(i);
            }
        }
    }
    Ok(())
}
