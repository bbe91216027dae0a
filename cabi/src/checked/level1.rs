//! Level 1: one vector, or two that are only read. No argument is illegal; counts below one mean
//! that there is nothing to do.

use super::{dim, vector, vector_mut};
use wasmblas::{Real, Scalar};

/// `x := alpha x`; an increment below one means that there is nothing to do.
///
/// # Safety
/// The pointer must be to a vector as described.
pub unsafe fn scal<T: Scalar>(n: i32, alpha: T, x: *mut T, incx: i32) {
    if incx > 0 {
        // SAFETY: promised by the caller.
        wasmblas::scal(alpha, unsafe { vector_mut(x, n, incx) });
    }
}

/// `x := alpha x` for real `alpha`, as [`scal`].
///
/// # Safety
/// As [`scal`].
pub unsafe fn scal_real<T: Scalar>(n: i32, alpha: T::Real, x: *mut T, incx: i32) {
    if incx > 0 {
        // SAFETY: promised by the caller.
        wasmblas::scal_real(alpha, unsafe { vector_mut(x, n, incx) });
    }
}

/// `xᵀ y`.
///
/// # Safety
/// As [`scal`], for both.
#[inline(always)]
pub unsafe fn dotu<T: Scalar>(n: i32, x: *const T, incx: i32, y: *const T, incy: i32) -> T {
    if (incx, incy) == (1, 1) {
        // SAFETY: promised by the caller.
        return unsafe { wasmblas::dot_adjacent(dim(n), false, x, y) };
    }
    // SAFETY: promised by the caller.
    let (x, y) = unsafe { (vector(x, n, incx), vector(y, n, incy)) };
    wasmblas::dotu(x, y).unwrap_or(T::ZERO)
}

/// `xᴴ y`.
///
/// # Safety
/// As [`dotu`].
#[inline(always)]
pub unsafe fn dotc<T: Scalar>(n: i32, x: *const T, incx: i32, y: *const T, incy: i32) -> T {
    if (incx, incy) == (1, 1) {
        // SAFETY: promised by the caller.
        return unsafe { wasmblas::dot_adjacent(dim(n), true, x, y) };
    }
    // SAFETY: promised by the caller.
    let (x, y) = unsafe { (vector(x, n, incx), vector(y, n, incy)) };
    wasmblas::dotc(x, y).unwrap_or(T::ZERO)
}

/// `xᵀ y` in double precision.
///
/// # Safety
/// As [`dotu`].
pub unsafe fn dsdot(n: i32, x: *const f32, incx: i32, y: *const f32, incy: i32) -> f64 {
    // SAFETY: promised by the caller.
    let (x, y) = unsafe { (vector(x, n, incx), vector(y, n, incy)) };
    wasmblas::dsdot(x, y).unwrap_or(0.0)
}

/// `b + xᵀ y`, added up in double precision.
///
/// # Safety
/// As [`dotu`].
pub unsafe fn sdsdot(n: i32, b: f32, x: *const f32, incx: i32, y: *const f32, incy: i32) -> f32 {
    // SAFETY: promised by the caller.
    let (x, y) = unsafe { (vector(x, n, incx), vector(y, n, incy)) };
    wasmblas::sdsdot(b, x, y).unwrap_or(b)
}

/// The Euclidean norm.
///
/// # Safety
/// As [`scal`].
pub unsafe fn nrm2<T: Scalar>(n: i32, x: *const T, incx: i32) -> T::Real {
    // SAFETY: promised by the caller.
    wasmblas::nrm2(unsafe { vector(x, n, incx) })
}

/// The sum of all `|re| + |im|`; zero for an increment below one.
///
/// # Safety
/// As [`scal`].
pub unsafe fn asum<T: Scalar>(n: i32, x: *const T, incx: i32) -> T::Real {
    // SAFETY: promised by the caller.
    if incx > 0 { wasmblas::asum(unsafe { vector(x, n, incx) }) } else { T::Real::ZERO }
}

/// The sum of all `re + im`, as [`asum`].
///
/// # Safety
/// As [`scal`].
pub unsafe fn sum<T: Scalar>(n: i32, x: *const T, incx: i32) -> T::Real {
    // SAFETY: promised by the caller.
    if incx > 0 { wasmblas::sum(unsafe { vector(x, n, incx) }) } else { T::Real::ZERO }
}

/// The largest `|re| + |im|`, as [`asum`].
///
/// # Safety
/// As [`scal`].
pub unsafe fn amax<T: Scalar>(n: i32, x: *const T, incx: i32) -> T::Real {
    // SAFETY: promised by the caller.
    if incx > 0 { wasmblas::amax(unsafe { vector(x, n, incx) }) } else { T::Real::ZERO }
}

/// The smallest `|re| + |im|`, as [`asum`].
///
/// # Safety
/// As [`scal`].
pub unsafe fn amin<T: Scalar>(n: i32, x: *const T, incx: i32) -> T::Real {
    // SAFETY: promised by the caller.
    if incx > 0 { wasmblas::amin(unsafe { vector(x, n, incx) }) } else { T::Real::ZERO }
}

/// Where `|re| + |im|` is largest, counted from 0; nowhere for an increment below one.
///
/// # Safety
/// As [`scal`].
pub unsafe fn iamax<T: Scalar>(n: i32, x: *const T, incx: i32) -> Option<usize> {
    // SAFETY: promised by the caller.
    if incx > 0 { wasmblas::iamax(unsafe { vector(x, n, incx) }) } else { None }
}

/// Where `|re| + |im|` is smallest, as [`iamax`].
///
/// # Safety
/// As [`scal`].
pub unsafe fn iamin<T: Scalar>(n: i32, x: *const T, incx: i32) -> Option<usize> {
    // SAFETY: promised by the caller.
    if incx > 0 { wasmblas::iamin(unsafe { vector(x, n, incx) }) } else { None }
}

/// `|re| + |im|`.
pub fn cabs1<T: Scalar>(z: T) -> T::Real {
    z.abs1()
}

/// The plane rotation that makes b zero; a becomes r, and b, of a real type, z.
///
/// # Safety
/// All must be valid to write to.
pub unsafe fn rotg<T: Scalar>(a: *mut T, b: *mut T, c: *mut T::Real, s: *mut T) {
    // SAFETY: promised by the caller. What is written last counts, should two be the same.
    unsafe {
        let rotation = wasmblas::rotg(*a, *b);
        *a = rotation.r;
        if !T::IS_COMPLEX {
            *b = rotation.z;
        }
        *c = rotation.c;
        *s = rotation.s;
    }
}

/// The modified plane rotation that makes `y1` zero.
///
/// # Safety
/// All must be valid to write to, `param` for five numbers.
pub unsafe fn rotmg<T: Real>(d1: *mut T, d2: *mut T, x1: *mut T, y1: T, param: *mut T) {
    // SAFETY: promised by the caller.
    unsafe {
        let (mut new_d1, mut new_d2, mut new_x1) = (*d1, *d2, *x1);
        let rotation = wasmblas::rotmg(&mut new_d1, &mut new_d2, &mut new_x1, y1);
        (*d1, *d2, *x1) = (new_d1, new_d2, new_x1);
        let mut entries = param.cast::<[T; 5]>().read();
        rotation.write_param(&mut entries);
        param.cast::<[T; 5]>().write(entries);
    }
}
