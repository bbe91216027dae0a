//! Exchange of two vectors.

use crate::error::{Error, check_dim};
use crate::kernel::map;
use crate::kernel::tile::reals;
use crate::matrix::VecMut;
use crate::scalar::Scalar;

/// `x ↔ y`.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ; then nothing is touched.
pub fn swap<T: Scalar>(x: VecMut<'_, T>, y: VecMut<'_, T>) -> Result<(), Error> {
    check_dim("y", x.len(), y.len())?;
    let n = x.len();
    if x.stride() == 1 && y.stride() == 1 {
        let (x, y) = (x.as_ptr().cast::<T::Real>(), y.as_ptr().cast());
        // SAFETY: both views hold `n` adjacent elements, each of one or two adjacent reals.
        unsafe { map::swap(n * reals::<T>(), x, y) };
    } else {
        for i in 0..n {
            let (x, y) = (x.ptr_at(i), y.ptr_at(i));
            // SAFETY: element `i` of either view.
            unsafe { (*x, *y) = (*y, *x) };
        }
    }
    Ok(())
}
