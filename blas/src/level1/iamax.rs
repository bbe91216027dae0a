//! The largest and the smallest element of a vector.

use super::pieces::Places;
use crate::kernel::extreme::{self, Extreme, Largest, Smallest};
use crate::matrix::VecRef;
use crate::scalar::Scalar;

/// The index of the first extreme of a vector, if it is not empty. Elements are compared as netlib
/// compares them one after the other: a NaN is never better than what was found before, nor is
/// anything better than a NaN in the first element.
#[inline]
fn index<T: Scalar, E: Extreme>(x: VecRef<'_, T>) -> Option<usize> {
    if x.is_empty() {
        None
    } else if x.stride() == 1 {
        // SAFETY: the view holds that many adjacent elements, at least one.
        Some(unsafe { extreme::first::<T, E>(x.len(), x.as_ptr()) })
    } else {
        // SAFETY: the elements of the view, at least one.
        Some(unsafe { strided::<T, E>(x.len(), Places::of(&x)) })
    }
}

/// [`index`] of `n > 0` elements.
///
/// # Safety
/// They must be readable.
#[inline(never)]
unsafe fn strided<T: Scalar, E: Extreme>(n: usize, x: Places<*const T>) -> usize {
    // SAFETY: the caller's.
    let size = |i| unsafe { *x.at(i) }.abs1();
    let (mut found, mut best) = (0, size(0));
    for i in 1..n {
        if E::better(size(i), best) {
            (found, best) = (i, size(i));
        }
    }
    found
}

/// The extreme; zero if there is none.
fn value<T: Scalar, E: Extreme>(x: VecRef<'_, T>) -> T::Real {
    // SAFETY: an element of the view.
    index::<T, E>(x).map_or(T::Real::ZERO, |i| unsafe { *x.ptr_at(i) }.abs1())
}

/// The index, from 0, of the first element with the largest `|re| + |im|`: `iamax`; `None` for an
/// empty vector.
///
/// NaN is treated as netlib's comparisons do: the index is 0 if element 0 has a NaN, and elements
/// with a NaN are passed over otherwise.
pub fn iamax<T: Scalar>(x: VecRef<'_, T>) -> Option<usize> {
    index::<T, Largest>(x)
}

/// The index, from 0, of the first element with the smallest `|re| + |im|`: OpenBLAS's `iamin`;
/// `None` for an empty vector. NaN as for [`iamax`].
pub fn iamin<T: Scalar>(x: VecRef<'_, T>) -> Option<usize> {
    index::<T, Smallest>(x)
}

/// The largest `|re| + |im|`: OpenBLAS's `amax`; zero for an empty vector. NaN as for [`iamax`].
pub fn amax<T: Scalar>(x: VecRef<'_, T>) -> T::Real {
    value::<T, Largest>(x)
}

/// The smallest `|re| + |im|`: OpenBLAS's `amin`; zero for an empty vector. NaN as for [`iamax`].
pub fn amin<T: Scalar>(x: VecRef<'_, T>) -> T::Real {
    value::<T, Smallest>(x)
}
