//! What is done to each of the adjacent elements of one or two vectors.
//!
//! Loads and stores of an element come in pairs within a step, so a vector may be given twice.

use super::Lanes;
use super::vector::{Factor, V, count, load, store};
use crate::scalar::{Real, Scalar};

/// Calls `whole(i, k)` for the `width` elements from `i + k`, until fewer are left of `n`, and
/// `single(i)` for each of those.
///
/// `k` is a constant once the loop is unrolled: added to a pointer after `i` it becomes part of
/// the load instruction.
#[inline(always)]
fn each(n: usize, width: usize, mut whole: impl FnMut(usize, usize), single: impl FnMut(usize)) {
    const UNROLL: usize = 4;
    let unrolled = n - n % (UNROLL * width);
    let mut i = 0;
    while i < unrolled {
        for r in 0..UNROLL {
            whole(i, r * width);
        }
        i += UNROLL * width;
    }
    while i + width <= n {
        whole(i, 0);
        i += width;
    }
    (i..n).for_each(single);
}

/// `y ← x` over `n` elements; x and y may be one vector.
///
/// # Safety
/// They must be readable, and those of y writable.
#[inline]
pub(crate) unsafe fn copy<R: Real>(n: usize, x: *const R, y: *mut R) {
    each(
        n,
        count::<R>(),
        // SAFETY: a whole vector within the elements.
        |i, k| unsafe { store(load(x.add(i).add(k)), y.add(i).add(k)) },
        // SAFETY: one of the elements.
        |i| unsafe { *y.add(i) = *x.add(i) },
    );
}

/// `y ← α x + y` over `n` elements.
///
/// # Safety
/// They must be readable, and those of y writable.
#[inline]
pub(crate) unsafe fn axpy<T: Scalar>(n: usize, alpha: T, x: *const T, y: *mut T) {
    let alpha = Factor::new(alpha, false);
    each(
        n,
        count::<T>(),
        // SAFETY: a whole vector within the elements.
        |i, k| unsafe {
            let y = y.add(i).add(k);
            store(alpha.mul_add(load(x.add(i).add(k)), load(y)), y);
        },
        // SAFETY: one of the elements.
        |i| unsafe {
            let y = y.add(i);
            *y = alpha.mul_add_one(*x.add(i), *y);
        },
    );
}

/// `y ← α x + β y` over `n` elements.
///
/// # Safety
/// They must be readable, and those of y writable.
#[inline]
pub(crate) unsafe fn axpby<T: Scalar>(n: usize, alpha: T, x: *const T, beta: T, y: *mut T) {
    let (alpha, beta) = (Factor::new(alpha, false), Factor::new(beta, false));
    each(
        n,
        count::<T>(),
        // SAFETY: a whole vector within the elements.
        |i, k| unsafe {
            let y = y.add(i).add(k);
            store(alpha.mul_add(load(x.add(i).add(k)), beta.mul(load(y))), y);
        },
        // SAFETY: one of the elements.
        |i| unsafe {
            let y = y.add(i);
            *y = alpha.mul_add_one(*x.add(i), beta.mul_one(*y));
        },
    );
}

/// `y ← α x` over `n` elements; x and y may be one vector.
///
/// # Safety
/// Those of x must be readable, those of y writable.
#[inline]
pub(crate) unsafe fn scale<T: Scalar>(n: usize, alpha: T, x: *const T, y: *mut T) {
    let alpha = Factor::new(alpha, false);
    each(
        n,
        count::<T>(),
        // SAFETY: a whole vector within the elements.
        |i, k| unsafe { store(alpha.mul(load(x.add(i).add(k))), y.add(i).add(k)) },
        // SAFETY: one of the elements.
        |i| unsafe { *y.add(i) = alpha.mul_one(*x.add(i)) },
    );
}

/// Exchanges x and y of `n` reals.
///
/// # Safety
/// They must be readable and writable.
#[inline]
pub(crate) unsafe fn swap<R: Real>(n: usize, x: *mut R, y: *mut R) {
    each(
        n,
        R::Lanes::COUNT,
        // SAFETY: a whole vector within the reals.
        |i, k| unsafe {
            let (x, y) = (x.add(i).add(k), y.add(i).add(k));
            let (a, b) = (R::Lanes::load(x), R::Lanes::load(y));
            b.store(x);
            a.store(y);
        },
        // SAFETY: one of the reals.
        |i| unsafe {
            let (x, y) = (x.add(i), y.add(i));
            (*x, *y) = (*y, *x);
        },
    );
}

/// A map of pairs of elements: `x' = c_x x + s_x y` and `y' = c_y y + s_y x`.
#[derive(Clone, Copy)]
pub(crate) struct PairMap<T: Scalar> {
    pub c_x: T::Real,
    pub s_x: T,
    pub c_y: T::Real,
    pub s_y: T,
}

impl<T: Scalar> PairMap<T> {
    /// The map of one pair.
    #[inline(always)]
    pub fn apply(&self, x: T, y: T) -> (T, T) {
        let times = |c: T::Real, z: T| T::from_parts(c * z.re(), c * z.im());
        (times(self.c_x, x) + self.s_x * y, times(self.c_y, y) + self.s_y * x)
    }
}

/// Maps the `n` pairs of x and y.
///
/// # Safety
/// The elements must be readable and writable.
#[inline]
pub(crate) unsafe fn map_pairs<T: Scalar>(n: usize, map: &PairMap<T>, x: *mut T, y: *mut T) {
    let (c_x, c_y) = (V::<T>::splat(map.c_x), V::<T>::splat(map.c_y));
    let (s_x, s_y) = (Factor::new(map.s_x, false), Factor::new(map.s_y, false));
    each(
        n,
        count::<T>(),
        // SAFETY: a whole vector within the elements.
        |i, k| unsafe {
            let (x, y) = (x.add(i).add(k), y.add(i).add(k));
            let (a, b) = (load(x), load(y));
            store(s_x.mul_add(b, a.mul(c_x)), x);
            store(s_y.mul_add(a, b.mul(c_y)), y);
        },
        // SAFETY: one of the elements.
        |i| unsafe {
            let (x, y) = (x.add(i), y.add(i));
            (*x, *y) = map.apply(*x, *y);
        },
    );
}
