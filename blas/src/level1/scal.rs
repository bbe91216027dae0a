//! Scaling of a vector.

use crate::kernel::map;
use crate::kernel::tile::reals;
use crate::matrix::VecMut;
use crate::scalar::Scalar;

/// `x ← α x`. NaN and Inf in x are kept even with `α = 0`, as netlib defines it since LAPACK 3.11.
pub fn scal<T: Scalar>(alpha: T, x: VecMut<'_, T>) {
    if x.stride() == 1 {
        // SAFETY: the view holds that many adjacent elements.
        return unsafe { map::scale(x.len(), alpha, x.as_ptr(), x.as_ptr()) };
    }
    for i in 0..x.len() {
        let p = x.ptr_at(i);
        // SAFETY: element `i` of the view.
        unsafe { *p = alpha * *p };
    }
}

/// `x ← α x` with a real `α`: `csscal` and `zdscal`; for real types the same as [`scal`].
pub fn scal_real<T: Scalar>(alpha: T::Real, x: VecMut<'_, T>) {
    if x.stride() == 1 {
        let (n, x) = (x.len() * reals::<T>(), x.as_ptr().cast::<T::Real>());
        // SAFETY: the view holds that many adjacent elements, each of one or two adjacent reals.
        return unsafe { map::scale(n, alpha, x, x) };
    }
    for i in 0..x.len() {
        let p = x.ptr_at(i);
        // SAFETY: element `i` of the view.
        unsafe { *p = T::from_parts(alpha * (*p).re(), alpha * (*p).im()) };
    }
}
