//! Level 1: vectors. No argument is illegal; counts below one mean that there is nothing to do.

use super::{certain, vector, vector_mut};
use wasmblas::Scalar;

/// `y := alpha x + y`.
///
/// # Safety
/// The pointers must be to vectors as described.
pub unsafe fn axpy<T: Scalar>(n: i32, alpha: T, x: *const T, incx: i32, y: *mut T, incy: i32) {
    if incy == 0 {
        // n results in one place are no vector; netlib adds them up one after the other.
        for i in 0..n {
            // SAFETY: entry i of x and the only entry of y, promised by the caller.
            let (x, y) = unsafe { (vector(entry(x, i, n, incx), 1, 1), vector_mut(y, 1, 1)) };
            certain(wasmblas::axpy(alpha, x, y));
        }
        return;
    }
    // SAFETY: promised by the caller.
    let (x, y) = unsafe { (vector(x, n, incx), vector_mut(y, n, incy)) };
    certain(wasmblas::axpy(alpha, x, y));
}

/// `y := x`.
///
/// # Safety
/// As [`axpy`].
pub unsafe fn copy<T: Scalar>(n: i32, x: *const T, incx: i32, y: *mut T, incy: i32) {
    if incy == 0 {
        if n > 0 {
            // SAFETY: the last entry of x, which is what a copy in order leaves in y.
            unsafe { *y = *entry(x, n - 1, n, incx) };
        }
        return;
    }
    // SAFETY: promised by the caller.
    let (x, y) = unsafe { (vector(x, n, incx), vector_mut(y, n, incy)) };
    certain(wasmblas::copy(x, y));
}

/// `x := alpha x`; an increment below one means that there is nothing to do.
///
/// # Safety
/// As [`axpy`].
pub unsafe fn scal<T: Scalar>(n: i32, alpha: T, x: *mut T, incx: i32) {
    if incx > 0 {
        // SAFETY: promised by the caller.
        wasmblas::scal(alpha, unsafe { vector_mut(x, n, incx) });
    }
}

/// `x := alpha x` for real `alpha`, as [`scal`].
///
/// # Safety
/// As [`axpy`].
pub unsafe fn scal_real<T: Scalar>(n: i32, alpha: T::Real, x: *mut T, incx: i32) {
    if incx > 0 {
        // SAFETY: promised by the caller.
        wasmblas::scal_real(alpha, unsafe { vector_mut(x, n, incx) });
    }
}

/// `xᵀ y`.
///
/// # Safety
/// As [`axpy`].
pub unsafe fn dotu<T: Scalar>(n: i32, x: *const T, incx: i32, y: *const T, incy: i32) -> T {
    // SAFETY: promised by the caller.
    let (x, y) = unsafe { (vector(x, n, incx), vector(y, n, incy)) };
    wasmblas::dotu(x, y).unwrap_or(T::ZERO)
}

/// `xᴴ y`.
///
/// # Safety
/// As [`axpy`].
pub unsafe fn dotc<T: Scalar>(n: i32, x: *const T, incx: i32, y: *const T, incy: i32) -> T {
    // SAFETY: promised by the caller.
    let (x, y) = unsafe { (vector(x, n, incx), vector(y, n, incy)) };
    wasmblas::dotc(x, y).unwrap_or(T::ZERO)
}

/// The place of entry `i` of `n`.
fn entry<T>(x: *const T, i: i32, n: i32, inc: i32) -> *const T {
    x.wrapping_offset(super::first_entry(n, inc))
        .wrapping_offset((i as isize).wrapping_mul(inc as isize))
}
