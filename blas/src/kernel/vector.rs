//! Loops over adjacent elements: the floor of levels 1 and 2.
//!
//! A complex number times a vector of complex numbers needs each element twice, as it lies and
//! with its parts exchanged: `t a = a ⊙ u + swap(a) ⊙ v`. [`Factor`] holds `u` and `v`.

use super::tile::reals;
use super::{Lanes, map};
use crate::scalar::{Real, Scalar};

pub(super) type V<T> = <<T as Scalar>::Real as Real>::Lanes;

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
    pub(super) fn mul_add(&self, a: V<T>, y: V<T>) -> V<T> {
        let y = a.mul_add(self.u, y);
        if T::IS_COMPLEX { a.swap_pairs().mul_add(self.v, y) } else { y }
    }

    /// `self · a` for a vector of elements.
    #[inline(always)]
    pub(super) fn mul(&self, a: V<T>) -> V<T> {
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
pub(super) const fn count<T: Scalar>() -> usize {
    <V<T> as Lanes>::COUNT / reals::<T>()
}

/// Loads the vector of elements at `p`.
///
/// # Safety
/// They must be readable.
#[inline(always)]
pub(super) unsafe fn load<T: Scalar>(p: *const T) -> V<T> {
    // SAFETY: the caller's; an element is one or two adjacent reals.
    unsafe { V::<T>::load(p.cast()) }
}

/// Stores a vector of elements at `p`.
///
/// # Safety
/// They must be writable.
#[inline(always)]
pub(super) unsafe fn store<T: Scalar>(v: V<T>, p: *mut T) {
    // SAFETY: the caller's; an element is one or two adjacent reals.
    unsafe { v.store(p.cast()) }
}

/// `y ← y + Σ_j factors[j] · x_j` over `n` elements, where the `NC` vectors `x_j` are `ldx` apart.
///
/// # Safety
/// The vectors must be readable and y writable; y may be one of the vectors but not overlap one
/// otherwise.
#[inline(always)]
pub(crate) unsafe fn axpys<T: Scalar, const NC: usize>(
    n: usize,
    factors: &[Factor<T>; NC],
    x: *const T,
    ldx: isize,
    y: *mut T,
) {
    const UNROLL: usize = 2;
    let count = count::<T>();
    let columns: [*const T; NC] = core::array::from_fn(|j| x.wrapping_offset(j as isize * ldx));
    let mut i = 0;
    // SAFETY: all places are within the first `n` elements.
    unsafe {
        while i + UNROLL * count <= n {
            let mut sums: [V<T>; UNROLL] =
                core::array::from_fn(|r| load(y.wrapping_add(i + r * count)));
            for (column, factor) in columns.iter().zip(factors) {
                for (r, sum) in sums.iter_mut().enumerate() {
                    *sum = factor.mul_add(load(column.wrapping_add(i + r * count)), *sum);
                }
            }
            for (r, sum) in sums.into_iter().enumerate() {
                store(sum, y.wrapping_add(i + r * count));
            }
            i += UNROLL * count;
        }
        while i < n {
            let mut sum = *y.wrapping_add(i);
            for (column, factor) in columns.iter().zip(factors) {
                sum = factor.mul_add_one(*column.wrapping_add(i), sum);
            }
            *y.wrapping_add(i) = sum;
            i += 1;
        }
    }
}

/// `x ← factor · x` over `n` elements.
///
/// # Safety
/// They must be readable and writable.
pub(crate) unsafe fn scale<T: Scalar>(n: usize, factor: T, x: *mut T) {
    // SAFETY: the caller's.
    unsafe { map::scale(n, factor, x, x) }
}
