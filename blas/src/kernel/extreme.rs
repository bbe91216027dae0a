//! The first of adjacent elements with the most extreme `|re| + |im|`.

use super::Lanes;
use super::reduce::{fold, join};
use super::vector::{V, count, load};
use crate::scalar::{Real, Scalar};

/// Which extreme is looked for. No NaN is more extreme than any number.
pub(crate) trait Extreme {
    /// What every magnitude is as extreme as, or more.
    fn start<R: Real>() -> R;
    /// Whether `a` is more extreme than `b`.
    fn better<R: Real>(a: R, b: R) -> bool;
    /// The lanes of `b` where it is more extreme, of `a` elsewhere.
    fn choose<L: Lanes>(a: L, b: L) -> L;
}

/// The largest.
pub(crate) enum Largest {}
/// The smallest.
pub(crate) enum Smallest {}

impl Extreme for Largest {
    #[inline(always)]
    fn start<R: Real>() -> R {
        R::ZERO
    }
    #[inline(always)]
    fn better<R: Real>(a: R, b: R) -> bool {
        a > b
    }
    #[inline(always)]
    fn choose<L: Lanes>(a: L, b: L) -> L {
        a.greater(b)
    }
}

impl Extreme for Smallest {
    #[inline(always)]
    fn start<R: Real>() -> R {
        R::from_f64(f64::INFINITY)
    }
    #[inline(always)]
    fn better<R: Real>(a: R, b: R) -> bool {
        a < b
    }
    #[inline(always)]
    fn choose<L: Lanes>(a: L, b: L) -> L {
        a.lesser(b)
    }
}

/// Vectors whose extreme is found before it is compared with what was found before: enough that
/// comparing costs little, few enough that they are still in cache when the last better ones are
/// searched for the place.
const VECTORS: usize = 256;

/// Elements that are compared one by one.
const SHORT: usize = 16;

/// `|re| + |im|` of the `V::<T>::COUNT` elements at `x`, in order.
///
/// # Safety
/// They must be readable.
#[inline(always)]
unsafe fn magnitudes<T: Scalar>(x: *const T, signs: V<T>) -> V<T> {
    // SAFETY: the caller's; complex elements fill two vectors.
    unsafe {
        let first = load(x).without(signs);
        if T::IS_COMPLEX {
            first.add_pairs(load(x.add(count::<T>())).without(signs))
        } else {
            first
        }
    }
}

/// The index of the first of `n > 0` elements that no element is better than, as a loop over them
/// finds it: a NaN is never better than what was found before, nor is anything better than a NaN
/// in the first element.
///
/// # Safety
/// They must be readable.
#[inline]
pub(crate) unsafe fn first<T: Scalar, E: Extreme>(n: usize, x: *const T) -> usize {
    // SAFETY: the caller's.
    unsafe { if n <= SHORT { first_of_few::<T, E>(n, x) } else { first_of_many::<T, E>(n, x) } }
}

/// [`first`] by comparing one by one.
///
/// # Safety
/// As [`first`].
#[inline(always)]
unsafe fn first_of_few<T: Scalar, E: Extreme>(n: usize, x: *const T) -> usize {
    // SAFETY: one of the elements.
    let size = |i: usize| unsafe { *x.add(i) }.abs1();
    let (mut found, mut best) = (0, size(0));
    for i in 1..n {
        let other = size(i);
        if E::better(other, best) {
            (found, best) = (i, other);
        }
    }
    found
}

/// [`first`] by vectors.
///
/// # Safety
/// As [`first`].
#[inline(never)]
unsafe fn first_of_many<T: Scalar, E: Extreme>(n: usize, x: *const T) -> usize {
    let block = VECTORS * V::<T>::COUNT;
    let signs = V::<T>::signs();
    // SAFETY: element 0.
    let mut size = unsafe { *x }.abs1();
    if size.is_nan() {
        return 0;
    }
    let (mut start, mut i) = (0, 0);
    while i < n {
        // SAFETY: some of the elements.
        if let Some(better) = unsafe { better::<T, E>(block.min(n - i), x.add(i), size, signs) } {
            (size, start) = (better, i);
        }
        i += block;
    }
    // SAFETY: the block with the extreme.
    start + unsafe { find::<T, E>(block.min(n - start), x.add(start), size, signs) }
}

/// The most extreme `|re| + |im|` of `n` elements if it is better than `size`.
///
/// # Safety
/// They must be readable.
#[inline(always)]
unsafe fn better<T: Scalar, E: Extreme>(
    n: usize,
    x: *const T,
    size: T::Real,
    signs: V<T>,
) -> Option<T::Real> {
    let start = V::<T>::splat(size);
    let found = fold::<_, 8>(
        n,
        V::<T>::COUNT,
        start,
        // SAFETY: a whole vector within the `n` elements.
        |found, i, k| E::choose(found, unsafe { magnitudes(x.add(i).add(k), signs) }),
        |found, i, left| {
            (i..i + left).fold(found, |found, i| {
                // SAFETY: one of the last elements.
                E::choose(found, V::<T>::splat(unsafe { *x.add(i) }.abs1()))
            })
        },
    );
    let found = join(found, E::choose);
    if found.equal(start) == (1 << V::<T>::COUNT) - 1 {
        return None;
    }
    const { assert!(V::<T>::COUNT <= 16) };
    let mut lanes = [size; 16];
    // SAFETY: there is room for a vector.
    unsafe { found.store(lanes.as_mut_ptr()) };
    let better = |a, &b| if E::better(b, a) { b } else { a };
    Some(lanes[..V::<T>::COUNT].iter().fold(size, better))
}

/// The index of the first of `n > 0` elements whose `|re| + |im|` is `size`, which none is better
/// than and one has.
///
/// # Safety
/// They must be readable.
#[inline(always)]
unsafe fn find<T: Scalar, E: Extreme>(n: usize, x: *const T, size: T::Real, signs: V<T>) -> usize {
    const UNROLL: usize = 4;
    let (width, wanted, start) = (V::<T>::COUNT, V::<T>::splat(size), V::<T>::splat(E::start()));
    let mut i = 0;
    // SAFETY: all places are within the `n` elements.
    unsafe {
        while i + UNROLL * width <= n {
            let found = (0..UNROLL).fold(start, |found, r| {
                E::choose(found, magnitudes(x.add(i).add(r * width), signs))
            });
            if found.equal(wanted) != 0 {
                break;
            }
            i += UNROLL * width;
        }
        while i + width <= n {
            let found = magnitudes(x.add(i), signs).equal(wanted);
            if found != 0 {
                return i + found.trailing_zeros() as usize;
            }
            i += width;
        }
        while i + 1 < n && (*x.add(i)).abs1() != size {
            i += 1;
        }
    }
    i
}
