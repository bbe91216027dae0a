//! Sum of multiples of two vectors.

use super::axpy::axpy;
use crate::error::{Error, check_dim};
use crate::kernel::map;
use crate::matrix::{VecMut, VecRef};
use crate::scalar::Scalar;

/// `y ← α x + β y`: OpenBLAS's `axpby`. With `α = 0` x is not read, with `β = 0` y is overwritten
/// and not read.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ; then nothing is touched.
pub fn axpby<T: Scalar>(
    alpha: T,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    check_dim("y", x.len(), y.len())?;
    if beta == T::ONE {
        return axpy(alpha, x, y);
    }
    let n = x.len();
    if alpha == T::ZERO {
        for i in 0..n {
            let y = y.ptr_at(i);
            // SAFETY: element `i` of y.
            unsafe { *y = if beta == T::ZERO { T::ZERO } else { beta * *y } };
        }
    } else if x.stride() == 1 && y.stride() == 1 {
        // SAFETY: both views hold `n` adjacent elements.
        unsafe {
            if beta == T::ZERO {
                map::scale(n, alpha, x.as_ptr(), y.as_ptr());
            } else {
                map::axpby(n, alpha, x.as_ptr(), beta, y.as_ptr());
            }
        }
    } else {
        for i in 0..n {
            let y = y.ptr_at(i);
            // SAFETY: element `i` of either view.
            unsafe {
                let scaled = alpha * *x.ptr_at(i);
                *y = if beta == T::ZERO { scaled } else { scaled + beta * *y };
            }
        }
    }
    Ok(())
}
