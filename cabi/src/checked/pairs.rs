//! Level 1: two vectors of which one or both are written. No argument is illegal; counts below
//! one mean that there is nothing to do.

use super::{first_entry, vector, vector_mut};
use wasmblas::{Error, ModifiedGivens, Real, Scalar, VecMut, VecRef};

/// The place of entry `i` of `n`.
fn entry<T>(x: *mut T, i: i32, n: i32, inc: i32) -> *mut T {
    x.wrapping_offset(first_entry(n, inc)).wrapping_offset((i as isize).wrapping_mul(inc as isize))
}

/// Applies a routine that writes `y`, and `x` as well if `writes_x`: to both vectors, or, if one
/// that is written has an increment of zero, to one pair of entries after the other. For n results
/// in one place are no vector, and netlib takes them in turn.
///
/// # Safety
/// The pointers must be to vectors as described.
#[inline(always)]
unsafe fn apply<T>(
    n: i32,
    (x, incx): (*mut T, i32),
    (y, incy): (*mut T, i32),
    writes_x: bool,
    routine: impl Fn(i32, *mut T, i32, *mut T, i32),
) {
    if incy != 0 && (incx != 0 || !writes_x) {
        routine(n, x, incx, y, incy);
    } else {
        one_by_one(n, x, incx, y, incy, routine);
    }
}

/// The pairs of entries of two vectors, one after the other. The routine comes by value, in
/// registers: lent, it would cost every call, which hardly ever leads here, a place in memory.
#[cold]
#[inline(never)]
fn one_by_one<T>(
    n: i32,
    x: *mut T,
    incx: i32,
    y: *mut T,
    incy: i32,
    routine: impl Fn(i32, *mut T, i32, *mut T, i32),
) {
    for i in 0..n {
        routine(1, entry(x, i, n, incx), 1, entry(y, i, n, incy), 1);
    }
}

/// [`apply`] of a routine that reads x and writes y.
///
/// # Safety
/// As [`apply`].
#[inline(always)]
unsafe fn update<T>(
    n: i32,
    x: *const T,
    incx: i32,
    y: *mut T,
    incy: i32,
    routine: impl Fn(VecRef<'_, T>, VecMut<'_, T>) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller; x is only read.
    unsafe {
        apply(n, (x.cast_mut(), incx), (y, incy), false, move |n, x, incx, y, incy| {
            let outcome = routine(vector(x, n, incx), vector_mut(y, n, incy));
            debug_assert_eq!(outcome, Ok(()));
        });
    }
}

/// [`apply`] of a routine that writes x and y.
///
/// # Safety
/// As [`apply`].
#[inline(always)]
unsafe fn exchange<T>(
    n: i32,
    x: *mut T,
    incx: i32,
    y: *mut T,
    incy: i32,
    routine: impl Fn(VecMut<'_, T>, VecMut<'_, T>) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        apply(n, (x, incx), (y, incy), true, move |n, x, incx, y, incy| {
            let outcome = routine(vector_mut(x, n, incx), vector_mut(y, n, incy));
            debug_assert_eq!(outcome, Ok(()));
        });
    }
}

/// `y := alpha x + y`.
///
/// # Safety
/// The pointers must be to vectors as described.
pub unsafe fn axpy<T: Scalar>(n: i32, alpha: T, x: *const T, incx: i32, y: *mut T, incy: i32) {
    // SAFETY: promised by the caller.
    unsafe { update(n, x, incx, y, incy, move |x, y| wasmblas::axpy(alpha, x, y)) };
}

/// `y := alpha x + beta y`.
///
/// # Safety
/// As [`axpy`].
pub unsafe fn axpby<T: Scalar>(
    n: i32,
    alpha: T,
    x: *const T,
    incx: i32,
    beta: T,
    y: *mut T,
    incy: i32,
) {
    // SAFETY: promised by the caller.
    unsafe { update(n, x, incx, y, incy, move |x, y| wasmblas::axpby(alpha, x, beta, y)) };
}

/// `y := x`.
///
/// # Safety
/// As [`axpy`].
pub unsafe fn copy<T: Scalar>(n: i32, x: *const T, incx: i32, y: *mut T, incy: i32) {
    // SAFETY: promised by the caller.
    unsafe { update(n, x, incx, y, incy, move |x, y| wasmblas::copy(x, y)) };
}

/// Exchanges x and y.
///
/// # Safety
/// As [`axpy`].
pub unsafe fn swap<T: Scalar>(n: i32, x: *mut T, incx: i32, y: *mut T, incy: i32) {
    // SAFETY: promised by the caller.
    unsafe { exchange(n, x, incx, y, incy, move |x, y| wasmblas::swap(x, y)) };
}

/// `x := c x + s y`, `y := c y - conj(s) x`.
///
/// # Safety
/// As [`axpy`].
pub unsafe fn rot<T: Scalar>(n: i32, x: *mut T, incx: i32, y: *mut T, incy: i32, c: T::Real, s: T) {
    // SAFETY: promised by the caller.
    unsafe { exchange(n, x, incx, y, incy, move |x, y| wasmblas::rot(x, y, c, s)) };
}

/// [`rot`] with a real sine.
///
/// # Safety
/// As [`axpy`].
pub unsafe fn rot_real<T: Scalar>(
    n: i32,
    x: *mut T,
    incx: i32,
    y: *mut T,
    incy: i32,
    c: T::Real,
    s: T::Real,
) {
    // SAFETY: promised by the caller.
    unsafe { rot(n, x, incx, y, incy, c, T::from_real(s)) };
}

/// Applies the modified rotation described by the five numbers at `param`.
///
/// # Safety
/// As [`axpy`], and of `param` what its first number says is used must be valid.
pub unsafe fn rotm<T: Real>(n: i32, x: *mut T, incx: i32, y: *mut T, incy: i32, param: *const T) {
    // SAFETY: promised by the caller: an array of five numbers.
    let rotation = move || ModifiedGivens::from_param(unsafe { &*param.cast::<[T; 5]>() });
    // SAFETY: promised by the caller.
    unsafe { exchange(n, x, incx, y, incy, move |x, y| wasmblas::rotm(x, y, &rotation())) };
}
