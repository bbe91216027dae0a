//! Plane rotations of two vectors.

use super::pieces::Places;
use crate::error::{Error, check_dim};
use crate::kernel::map::{self, PairMap};
use crate::kernel::tile::reals;
use crate::matrix::VecMut;
use crate::scalar::Scalar;

/// `x ← c x + s y` and `y ← c y − conj(s) x`: `rot` of BLAS (`srot`, `drot`, and with a real `s`
/// `csrot` and `zdrot`) and of LAPACK (`crot`, `zrot`, with a complex `s`).
///
/// A complex `s` without imaginary part is used as the real number it is: unlike in LAPACK's
/// `crot` and `zrot`, infinite elements make no NaN with the part that is missing.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ; then nothing is touched.
#[inline]
pub fn rot<T: Scalar>(x: VecMut<'_, T>, y: VecMut<'_, T>, c: T::Real, s: T) -> Result<(), Error> {
    if s.im() == T::Real::ZERO {
        let s = s.re();
        return map_real(x, y, &PairMap { c_x: c, s_x: s, c_y: c, s_y: -s });
    }
    check_dim("y", x.len(), y.len())?;
    let map = PairMap { c_x: c, s_x: s, c_y: c, s_y: -s.conj() };
    if x.stride() == 1 && y.stride() == 1 {
        // SAFETY: both views hold that many adjacent elements.
        unsafe { map::map_pairs(x.len(), &map, x.as_ptr(), y.as_ptr()) };
    } else {
        // SAFETY: the elements of the views.
        unsafe { strided(x.len(), Places::of_mut(&x), Places::of_mut(&y), &map) };
    }
    Ok(())
}

/// # Safety
/// The `n` elements must be readable and writable.
#[inline(never)]
unsafe fn strided<T: Scalar>(n: usize, x: Places<*mut T>, y: Places<*mut T>, map: &PairMap<T>) {
    for i in 0..n {
        let (x, y) = (x.at(i), y.at(i));
        // SAFETY: element `i` of either.
        unsafe { (*x, *y) = map.apply(*x, *y) };
    }
}

/// Maps all pairs of real and of imaginary parts.
#[inline]
pub(super) fn map_real<T: Scalar>(
    x: VecMut<'_, T>,
    y: VecMut<'_, T>,
    map: &PairMap<T::Real>,
) -> Result<(), Error> {
    check_dim("y", x.len(), y.len())?;
    let n = x.len();
    if x.stride() == 1 && y.stride() == 1 {
        let (x, y) = (x.as_ptr().cast(), y.as_ptr().cast());
        // SAFETY: both views hold `n` adjacent elements, each of one or two adjacent reals.
        unsafe { map::map_pairs::<T::Real>(n * reals::<T>(), map, x, y) };
    } else {
        // SAFETY: the elements of the views.
        unsafe { strided_real::<T>(n, Places::of_mut(&x), Places::of_mut(&y), map) };
    }
    Ok(())
}

/// # Safety
/// The `n` elements must be readable and writable.
#[inline(never)]
unsafe fn strided_real<T: Scalar>(
    n: usize,
    x: Places<*mut T>,
    y: Places<*mut T>,
    map: &PairMap<T::Real>,
) {
    for i in 0..n {
        let (x, y) = (x.at(i), y.at(i));
        // SAFETY: element `i` of either.
        unsafe {
            let (re_x, re_y) = map.apply((*x).re(), (*y).re());
            let (im_x, im_y) = map.apply((*x).im(), (*y).im());
            (*x, *y) = (T::from_parts(re_x, im_x), T::from_parts(re_y, im_y));
        }
    }
}
