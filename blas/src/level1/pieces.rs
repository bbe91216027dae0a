//! Vectors in any stride: their places, and runs of adjacent copies of them for the kernels that
//! reduce them.

use crate::matrix::{VecMut, VecRef};
use core::mem::MaybeUninit;

/// Where the elements of a vector are. Unlike a view it is passed in registers, so that a call
/// with a rare vector costs nothing where the vector is an ordinary one.
#[derive(Clone, Copy)]
pub(super) struct Places<P> {
    first: P,
    stride: isize,
}

impl<T> Places<*const T> {
    #[inline(always)]
    pub fn of(x: &VecRef<'_, T>) -> Self {
        Places { first: x.as_ptr(), stride: x.stride() }
    }

    /// Element `i`.
    #[inline(always)]
    pub fn at(&self, i: usize) -> *const T {
        self.first.wrapping_offset((i as isize).wrapping_mul(self.stride))
    }
}

impl<T> Places<*mut T> {
    #[inline(always)]
    pub fn of_mut(x: &VecMut<'_, T>) -> Self {
        Places { first: x.as_ptr(), stride: x.stride() }
    }

    /// Element `i`.
    #[inline(always)]
    pub fn at(&self, i: usize) -> *mut T {
        self.first.wrapping_offset((i as isize).wrapping_mul(self.stride))
    }
}

/// Elements brought together at a time when they are not adjacent.
const GATHERED: usize = 128;

/// Hands `n` elements to `f`, in order and in pieces of at most [`GATHERED`] elements that it
/// brings together: the place of a piece and its length.
///
/// # Safety
/// They must be readable.
#[inline(always)]
pub(super) unsafe fn gathered<T: Copy>(
    n: usize,
    x: Places<*const T>,
    mut f: impl FnMut(*const T, usize),
) {
    let mut gathered = [const { MaybeUninit::<T>::uninit() }; GATHERED];
    for i in (0..n).step_by(GATHERED) {
        let len = GATHERED.min(n - i);
        for (r, place) in gathered[..len].iter_mut().enumerate() {
            // SAFETY: the caller's.
            place.write(unsafe { *x.at(i + r) });
        }
        f(gathered.as_ptr().cast(), len);
    }
}
