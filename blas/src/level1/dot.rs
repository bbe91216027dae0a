//! Inner products.

use crate::error::{Error, check_dim};
use crate::kernel::reduce;
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
        return Ok(unsafe { reduce::dot(n, conj, x.as_ptr(), y.as_ptr()) });
    }
    // SAFETY: element `i` of either view.
    let product = |i| unsafe { (*x.ptr_at(i)).conj_if(conj) * *y.ptr_at(i) };
    Ok(reduce::sum_terms(n, product))
}
