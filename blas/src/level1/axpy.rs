//! Vector plus multiple of a vector.

use crate::error::{Error, check_dim};
use crate::kernel::map;
use crate::matrix::{VecMut, VecRef};
use crate::scalar::Scalar;

/// `y ← α x + y`. With `α = 0` nothing is read or written.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ; then nothing is touched.
pub fn axpy<T: Scalar>(alpha: T, x: VecRef<'_, T>, y: VecMut<'_, T>) -> Result<(), Error> {
    check_dim("y", x.len(), y.len())?;
    if alpha == T::ZERO {
        return Ok(());
    }
    let n = x.len();
    if x.stride() == 1 && y.stride() == 1 {
        // SAFETY: both views hold `n` adjacent elements.
        unsafe { map::axpy(n, alpha, x.as_ptr(), y.as_ptr()) };
    } else {
        for i in 0..n {
            let y = y.ptr_at(i);
            // SAFETY: element `i` of either view.
            unsafe { *y = alpha * *x.ptr_at(i) + *y };
        }
    }
    Ok(())
}
