//! Loops over adjacent elements: the floor of levels 1 and 2.
//!
//! A complex number times a vector of complex numbers needs each element twice, as it lies and
//! with its parts exchanged: `t a = a ⊙ u + swap(a) ⊙ v`. [`Factor`] holds `u` and `v`.

use super::tile::reals;
use super::{Lanes, map};
use crate::scalar::{Real, Scalar};

pub(crate) type V<T> = <<T as Scalar>::Real as Real>::Lanes;

/// A number by which vectors are multiplied, or their conjugates are.
#[derive(Clone, Copy)]
pub(crate) struct Factor<T: Scalar> {
    t: T,
    conj: bool,
    u: V<T>,
    v: V<T>,
}

impl<T: Scalar> Factor<T> {
    /// Multiplies by `t`, after conjugation if `conj`.
    #[inline(always)]
    pub fn new(t: T, conj: bool) -> Self {
        let (re, im) = (t.re(), t.im());
        let conj = conj && T::IS_COMPLEX;
        let (u, v) = if conj {
            (V::<T>::splat_pair(re, -re), V::<T>::splat(im))
        } else {
            (V::<T>::splat(re), V::<T>::splat_pair(-im, im))
        };
        Self { t, conj, u, v }
    }

    /// `self · a + y` for a vector of elements.
    #[inline(always)]
    pub(crate) fn mul_add(&self, a: V<T>, y: V<T>) -> V<T> {
        let y = a.mul_add(self.u, y);
        if T::IS_COMPLEX { a.swap_pairs().mul_add(self.v, y) } else { y }
    }

    /// `self · a` for a vector of elements.
    #[inline(always)]
    pub(crate) fn mul(&self, a: V<T>) -> V<T> {
        let product = a.mul(self.u);
        if T::IS_COMPLEX { a.swap_pairs().mul_add(self.v, product) } else { product }
    }

    /// `self · a` for one element.
    #[inline(always)]
    pub(super) fn mul_one(&self, a: T) -> T {
        self.t * a.conj_if(self.conj)
    }

    /// `self · a + y` for one element.
    #[inline(always)]
    pub(crate) fn mul_add_one(&self, a: T, y: T) -> T {
        self.t * a.conj_if(self.conj) + y
    }
}

/// Elements of `T` in a vector.
pub(crate) const fn count<T: Scalar>() -> usize {
    <V<T> as Lanes>::COUNT / reals::<T>()
}

/// Loads the vector of elements at `p`.
///
/// # Safety
/// They must be readable.
#[inline(always)]
pub(crate) unsafe fn load<T: Scalar>(p: *const T) -> V<T> {
    // SAFETY: the caller's; an element is one or two adjacent reals.
    unsafe { V::<T>::load(p.cast()) }
}

/// Stores a vector of elements at `p`.
///
/// # Safety
/// They must be writable.
#[inline(always)]
pub(crate) unsafe fn store<T: Scalar>(v: V<T>, p: *mut T) {
    // SAFETY: the caller's; an element is one or two adjacent reals.
    unsafe { v.store(p.cast()) }
}

/// Loads the vector of elements at `p`, or its first `PART` reals unless that is 0.
///
/// # Safety
/// They must be readable.
#[inline(always)]
pub(crate) unsafe fn load_part<T: Scalar, const PART: usize>(p: *const T) -> V<T> {
    // SAFETY: the caller's. A part is no whole vector, where it is used.
    unsafe { if PART == 0 { load(p) } else { V::<T>::load_first(p.cast(), PART % V::<T>::COUNT) } }
}

/// Stores a vector of elements at `p`, or its first `PART` reals unless that is 0.
///
/// # Safety
/// They must be writable.
#[inline(always)]
pub(crate) unsafe fn store_part<T: Scalar, const PART: usize>(v: V<T>, p: *mut T) {
    // SAFETY: the caller's; as above.
    unsafe { if PART == 0 { store(v, p) } else { v.store_first(p.cast(), PART % V::<T>::COUNT) } }
}

/// `x ← factor · x` over `n` elements.
///
/// # Safety
/// They must be readable and writable.
pub(crate) unsafe fn scale<T: Scalar>(n: usize, factor: T, x: *mut T) {
    // SAFETY: the caller's.
    unsafe { map::scale(n, factor, x, x) }
}
