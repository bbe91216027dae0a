//! The largest and the smallest element of a vector.

use super::pieces::pieces;
use crate::kernel::reduce::{self, Extreme, Largest, Smallest};
use crate::matrix::VecRef;
use crate::scalar::Scalar;

/// Elements whose extreme is found before it is compared with what was found before: one block is
/// searched for the extreme in the end.
const BLOCK: usize = 512;

/// The extreme of a vector and the block it lies in.
struct Found<R> {
    size: R,
    /// The index of the block's first element.
    start: usize,
    len: usize,
}

/// The first extreme of a vector, if it is not empty. Elements are compared as netlib compares
/// them one after the other: a NaN is never better than what was found before, nor is anything
/// better than a NaN in the first element.
#[inline(always)]
fn extreme<T: Scalar, E: Extreme>(x: VecRef<'_, T>) -> Option<Found<T::Real>> {
    if x.is_empty() {
        return None;
    }
    // SAFETY: element 0.
    let first = unsafe { *x.ptr_at(0) }.abs1();
    let mut found = Found { size: first, start: 0, len: 1 };
    pieces(x, BLOCK, |start, x, len| {
        // SAFETY: `len` adjacent elements.
        let size = unsafe { reduce::extreme::<T, E>(len, x) };
        if E::better(size, found.size) {
            found = Found { size, start, len };
        }
    });
    Some(found)
}

/// The index of the first extreme.
fn index<T: Scalar, E: Extreme>(x: VecRef<'_, T>) -> Option<usize> {
    let Found { size, start, len } = extreme::<T, E>(x)?;
    let place = if x.stride() == 1 {
        // SAFETY: a block of adjacent elements.
        unsafe { reduce::find::<T, E>(len, x.ptr_at(start), size) }
    } else {
        // SAFETY: an element of the block.
        (0..len).find(|i| unsafe { *x.ptr_at(start + i) }.abs1() == size)
    };
    // A NaN in the first element is not equal to itself.
    Some(start + place.unwrap_or(0))
}

/// The extreme; zero if there is none.
fn value<T: Scalar, E: Extreme>(x: VecRef<'_, T>) -> T::Real {
    extreme::<T, E>(x).map_or(T::Real::ZERO, |found| found.size)
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
