//! Scaling of a vector.

use super::pieces::Places;
use crate::kernel::map;
use crate::kernel::tile::reals;
use crate::matrix::VecMut;
use crate::scalar::Scalar;

/// `x ← α x`. NaN and Inf in x are kept even with `α = 0`, as netlib defines it since LAPACK 3.11.
#[inline]
pub fn scal<T: Scalar>(alpha: T, x: VecMut<'_, T>) {
    if x.stride() == 1 {
        // SAFETY: the view holds that many adjacent elements.
        unsafe { map::scale(x.len(), alpha, x.as_ptr(), x.as_ptr()) };
    } else {
        // SAFETY: the elements of the view.
        unsafe { strided(x.len(), alpha, Places::of_mut(&x)) };
    }
}

/// # Safety
/// The `n` elements must be readable and writable.
#[inline(never)]
unsafe fn strided<T: Scalar>(n: usize, alpha: T, x: Places<*mut T>) {
    for i in 0..n {
        let p = x.at(i);
        // SAFETY: element `i`.
        unsafe { *p = alpha * *p };
    }
}

/// `x ← α x` with a real `α`: `csscal` and `zdscal`; for real types the same as [`scal`].
#[inline]
pub fn scal_real<T: Scalar>(alpha: T::Real, x: VecMut<'_, T>) {
    if x.stride() == 1 {
        let (n, x) = (x.len() * reals::<T>(), x.as_ptr().cast::<T::Real>());
        // SAFETY: the view holds that many adjacent elements, each of one or two adjacent reals.
        unsafe { map::scale(n, alpha, x, x) };
    } else {
        // SAFETY: the elements of the view.
        unsafe { strided_real(x.len(), alpha, Places::of_mut(&x)) };
    }
}

/// # Safety
/// The `n` elements must be readable and writable.
#[inline(never)]
unsafe fn strided_real<T: Scalar>(n: usize, alpha: T::Real, x: Places<*mut T>) {
    for i in 0..n {
        let p = x.at(i);
        // SAFETY: element `i`.
        unsafe { *p = (*p).scaled(alpha) };
    }
}
