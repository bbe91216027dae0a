//! Sums of the elements of a vector.

use super::pieces::{Places, gathered};
use crate::kernel::reduce;
use crate::kernel::tile::reals;
use crate::matrix::VecRef;
use crate::scalar::Scalar;

/// `Σ |re x_i| + |im x_i|`: `asum`; zero for an empty vector. For complex types this is not the
/// 1-norm but the cheap bound of it that BLAS defines.
///
/// The sum is made in several chains, so it may differ from netlib's in the last bits.
#[inline]
pub fn asum<T: Scalar>(x: VecRef<'_, T>) -> T::Real {
    if x.stride() == 1 {
        // SAFETY: the view holds that many adjacent elements, each of one or two adjacent reals.
        unsafe { reduce::sum_abs::<T::Real>(x.len() * reals::<T>(), x.as_ptr().cast()) }
    } else {
        // SAFETY: the elements of the view.
        unsafe { strided(x.len(), Places::of(&x), reduce::sum_abs::<T::Real>) }
    }
}

/// `Σ re x_i + im x_i`: OpenBLAS's `sum`; zero for an empty vector. For complex types it adds up
/// all the parts, as OpenBLAS's does.
#[inline]
pub fn sum<T: Scalar>(x: VecRef<'_, T>) -> T::Real {
    if x.stride() == 1 {
        // SAFETY: the view holds that many adjacent elements, each of one or two adjacent reals.
        unsafe { reduce::sum::<T::Real>(x.len() * reals::<T>(), x.as_ptr().cast()) }
    } else {
        // SAFETY: the elements of the view.
        unsafe { strided(x.len(), Places::of(&x), reduce::sum::<T::Real>) }
    }
}

/// A sum over the reals of `n` elements, given the function that makes it for adjacent ones.
///
/// # Safety
/// The elements must be readable, and the function need no more than that its reals are.
#[inline(never)]
unsafe fn strided<T: Scalar>(
    n: usize,
    x: Places<*const T>,
    adjacent: unsafe fn(usize, *const T::Real) -> T::Real,
) -> T::Real {
    let mut sum = T::Real::default();
    // SAFETY: the caller's; `len` adjacent elements, each of one or two adjacent reals.
    unsafe { gathered(n, x, |x, len| sum += adjacent(len * reals::<T>(), x.cast())) };
    sum
}
