//! Inner products.

use super::pieces::Places;
use crate::error::{Error, check_dim};
use crate::kernel::reduce;
use crate::matrix::VecRef;
use crate::scalar::Scalar;

/// `Σ x_i y_i`: `dot` for real types, `dotu` for complex ones.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ.
#[inline]
pub fn dotu<T: Scalar>(x: VecRef<'_, T>, y: VecRef<'_, T>) -> Result<T, Error> {
    dot(false, x, y)
}

/// `Σ conj(x_i) y_i`: `dotc`; for real types the same as [`dotu`].
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ.
#[inline]
pub fn dotc<T: Scalar>(x: VecRef<'_, T>, y: VecRef<'_, T>) -> Result<T, Error> {
    dot(true, x, y)
}

/// [`dotu`], or [`dotc`], of `n` adjacent elements, in line, where the views of few elements would
/// cost more than they do.
///
/// # Safety
/// They must be readable.
#[inline(always)]
pub unsafe fn dot_adjacent<T: Scalar>(n: usize, conj: bool, x: *const T, y: *const T) -> T {
    // SAFETY: the caller's.
    unsafe { reduce::dot(n, conj, x, y) }
}

#[inline(never)]
fn dot<T: Scalar>(conj: bool, x: VecRef<'_, T>, y: VecRef<'_, T>) -> Result<T, Error> {
    check_dim("y", x.len(), y.len())?;
    Ok(if x.stride() == 1 && y.stride() == 1 {
        // SAFETY: both views hold that many adjacent elements.
        unsafe { reduce::dot(x.len(), conj, x.as_ptr(), y.as_ptr()) }
    } else {
        // SAFETY: the elements of the views.
        unsafe { strided(x.len(), conj, Places::of(&x), Places::of(&y)) }
    })
}

/// # Safety
/// The `n` elements must be readable.
#[inline(never)]
unsafe fn strided<T: Scalar>(n: usize, conj: bool, x: Places<*const T>, y: Places<*const T>) -> T {
    // SAFETY: element `i` of either.
    reduce::sum_terms(n, |i| unsafe { (*x.at(i)).conj_if(conj) * *y.at(i) })
}
