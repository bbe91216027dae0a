//! Inner products.

use crate::error::{Error, check_dim};
use crate::kernel::vector;
use crate::matrix::VecRef;
use crate::scalar::Scalar;

/// `Σ x_i y_i`: `dot` for real types, `dotu` for complex ones.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ.
pub fn dotu<T: Scalar>(x: VecRef<'_, T>, y: VecRef<'_, T>) -> Result<T, Error> {
    dot(false, x, y)
}

/// `Σ conj(x_i) y_i`: `dotc`; for real types the same as [`dotu`].
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ.
pub fn dotc<T: Scalar>(x: VecRef<'_, T>, y: VecRef<'_, T>) -> Result<T, Error> {
    dot(true, x, y)
}

fn dot<T: Scalar>(conj: bool, x: VecRef<'_, T>, y: VecRef<'_, T>) -> Result<T, Error> {
    check_dim("y", x.len(), y.len())?;
    let n = x.len();
    if x.stride() == 1 && y.stride() == 1 {
        // SAFETY: both views hold `n` adjacent elements.
        let [sum] = unsafe { vector::dots::<T, 1, 8>(n, conj, x.as_ptr(), 0, y.as_ptr()) };
        return Ok(sum);
    }
    let mut sum = T::ZERO;
    for i in 0..n {
        // SAFETY: element `i` of either view.
        unsafe {
            let x = *x.ptr_at(i);
            sum += x.conj_if(conj) * *y.ptr_at(i);
        }
    }
    Ok(sum)
}
