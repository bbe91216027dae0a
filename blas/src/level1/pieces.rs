//! Vectors in any stride as runs of adjacent elements, for the kernels that reduce them.

use crate::matrix::VecRef;
use core::mem::MaybeUninit;

/// Elements brought together at a time when they are not adjacent.
const GATHERED: usize = 128;

/// Hands all elements of `x` to `f`, in order and in pieces of at most `limit` adjacent elements:
/// where the piece begins in x, its place and its length.
#[inline(always)]
pub(super) fn pieces<T: Copy>(
    x: VecRef<'_, T>,
    limit: usize,
    mut f: impl FnMut(usize, *const T, usize),
) {
    let n = x.len();
    if x.stride() == 1 || n == 1 {
        let mut i = 0;
        while i < n {
            let len = limit.min(n - i);
            f(i, x.ptr_at(i), len);
            i += len;
        }
        return;
    }
    let mut gathered = [const { MaybeUninit::<T>::uninit() }; GATHERED];
    for i in (0..n).step_by(GATHERED) {
        let len = GATHERED.min(n - i);
        for (r, place) in gathered[..len].iter_mut().enumerate() {
            // SAFETY: element `i + r` of x.
            place.write(unsafe { *x.ptr_at(i + r) });
        }
        f(i, gathered.as_ptr().cast(), len);
    }
}
