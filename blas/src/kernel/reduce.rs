//! Reductions of adjacent elements to a number: sums, inner products, extremes.
//!
//! One loop ([`fold`]) serves them all: several independent chains, so that the latency of an
//! addition is hidden, for vectors of elements, and one step for what is left.

use super::Lanes;
use super::tile::reals;
use super::vector::{V, count, load};
use crate::scalar::{Real, Scalar};

/// Folds elements `0..n` into `CHAINS` states: `whole(state, i)` takes in the `width` elements
/// from `i`, and `rest(state, i, left)` the last `left < width`, if there are any.
#[inline(always)]
fn fold<S: Copy, const CHAINS: usize>(
    n: usize,
    width: usize,
    start: S,
    whole: impl Fn(S, usize) -> S,
    rest: impl Fn(S, usize, usize) -> S,
) -> [S; CHAINS] {
    const { assert!(CHAINS == 4 || CHAINS == 8) };
    let mut states = [start; CHAINS];
    let mut i = 0;
    while i + CHAINS * width <= n {
        for (r, state) in states.iter_mut().enumerate() {
            *state = whole(*state, i + r * width);
        }
        i += CHAINS * width;
    }
    if CHAINS == 8 && i + 4 * width <= n {
        for (r, state) in states.iter_mut().take(4).enumerate() {
            *state = whole(*state, i + r * width);
        }
        i += 4 * width;
    }
    if i + 2 * width <= n {
        states[0] = whole(states[0], i);
        states[1] = whole(states[1], i + width);
        i += 2 * width;
    }
    if i + width <= n {
        states[2] = whole(states[2], i);
        i += width;
    }
    if i < n {
        states[3] = rest(states[3], i, n - i);
    }
    states
}

/// The states of a [`fold`] as one, added up in pairs.
#[inline(always)]
fn join<S: Copy, const CHAINS: usize>(mut states: [S; CHAINS], both: impl Fn(S, S) -> S) -> S {
    let mut len = CHAINS;
    while len > 1 {
        len /= 2;
        for r in 0..len {
            states[r] = both(states[r], states[r + len]);
        }
    }
    states[0]
}

/// `Σ term(x_i)` over `n` reals, for a term that is zero for zero; `add(term, sum)` adds one.
///
/// # Safety
/// They must be readable.
#[inline(always)]
unsafe fn sum_of<R: Real>(n: usize, x: *const R, add: impl Fn(R::Lanes, R::Lanes) -> R::Lanes) -> R {
    let sums = fold::<_, 8>(
        n,
        R::Lanes::COUNT,
        R::Lanes::zero(),
        // SAFETY: a whole vector within the `n` reals.
        |sum, i| add(unsafe { R::Lanes::load(x.wrapping_add(i)) }, sum),
        // SAFETY: the last of the `n` reals.
        |sum, i, left| add(unsafe { R::Lanes::load_first(x.wrapping_add(i), left) }, sum),
    );
    join(sums, R::Lanes::add).sum()
}

/// `Σ x_i` over `n` reals.
///
/// # Safety
/// They must be readable.
pub(crate) unsafe fn sum<R: Real>(n: usize, x: *const R) -> R {
    // SAFETY: the caller's.
    unsafe { sum_of(n, x, R::Lanes::add) }
}

/// `Σ |x_i|` over `n` reals.
///
/// # Safety
/// They must be readable.
pub(crate) unsafe fn sum_abs<R: Real>(n: usize, x: *const R) -> R {
    // SAFETY: the caller's.
    unsafe { sum_of(n, x, |x, sum| sum.add(x.abs())) }
}

/// `Σ x_i²` over `n` reals.
///
/// # Safety
/// They must be readable.
pub(crate) unsafe fn sum_squares<R: Real>(n: usize, x: *const R) -> R {
    // SAFETY: the caller's.
    unsafe { sum_of(n, x, |x, sum| x.mul_add(x, sum)) }
}

/// `Σ (factor · x_i)²` over `n` reals.
///
/// # Safety
/// They must be readable.
pub(crate) unsafe fn sum_squares_scaled<R: Real>(n: usize, factor: R, x: *const R) -> R {
    let factor = R::Lanes::splat(factor);
    let add = |x: R::Lanes, sum| {
        let x = x.mul(factor);
        x.mul_add(x, sum)
    };
    // SAFETY: the caller's.
    unsafe { sum_of(n, x, add) }
}

/// `Σ x_i y_i` over `n` elements, or `Σ conj(x_i) y_i`.
///
/// # Safety
/// They must be readable.
pub(crate) unsafe fn dot<T: Scalar>(n: usize, conj: bool, x: *const T, y: *const T) -> T {
    let (x, y) = (x.cast::<T::Real>(), y.cast::<T::Real>());
    let (n, width) = (n * reals::<T>(), V::<T>::COUNT);
    // SAFETY: a whole vector within the elements.
    let whole = |i| unsafe {
        (V::<T>::load(x.wrapping_add(i)), V::<T>::load(y.wrapping_add(i)))
    };
    // SAFETY: the last of the elements.
    let rest = |i, left| unsafe {
        (V::<T>::load_first(x.wrapping_add(i), left), V::<T>::load_first(y.wrapping_add(i), left))
    };
    if !T::IS_COMPLEX {
        let add = |sum, (x, y): (V<T>, V<T>)| x.mul_add(y, sum);
        let sums = fold::<_, 8>(
            n,
            width,
            V::<T>::zero(),
            |sum, i| add(sum, whole(i)),
            |sum, i, left| add(sum, rest(i, left)),
        );
        return T::from_real(join(sums, V::<T>::add).sum());
    }
    // Products of equal parts and of unequal ones; eight sums are all that registers hold.
    let add = |(equal, cross), (x, y): (V<T>, V<T>)| {
        (x.mul_add(y, equal), x.mul_add(y.swap_pairs(), cross))
    };
    let sums = fold::<_, 4>(
        n,
        width,
        (V::<T>::zero(), V::<T>::zero()),
        |sums, i| add(sums, whole(i)),
        |sums, i, left| add(sums, rest(i, left)),
    );
    let (equal, cross) = join(sums, |(e, c), (f, d)| (e.add(f), c.add(d)));
    let ((rr, ii), (ri, ir)) = (equal.sum_pairs(), cross.sum_pairs());
    if conj { T::from_parts(rr + ii, ri - ir) } else { T::from_parts(rr - ii, ri + ir) }
}

/// `|re| + |im|` of the elements of a vector; for complex ones in both lanes of a pair.
#[inline(always)]
fn abs1<T: Scalar>(v: V<T>) -> V<T> {
    let v = v.abs();
    if T::IS_COMPLEX { v.add(v.swap_pairs()) } else { v }
}

/// The most extreme of `start` and the `abs1` of `n` elements; `choose(a, b)` is `b` in the lanes
/// where it is more extreme.
///
/// # Safety
/// They must be readable.
#[inline(always)]
unsafe fn extreme<T: Scalar>(
    n: usize,
    x: *const T,
    start: T::Real,
    choose: impl Fn(V<T>, V<T>) -> V<T>,
    better: impl Fn(T::Real, T::Real) -> bool,
) -> T::Real {
    let found = fold::<_, 8>(
        n,
        count::<T>(),
        V::<T>::splat(start),
        // SAFETY: a whole vector within the `n` elements.
        |found, i| choose(found, abs1::<T>(unsafe { load(x.wrapping_add(i)) })),
        |found, i, left| {
            (i..i + left).fold(found, |found, i| {
                // SAFETY: one of the last elements.
                let size = unsafe { *x.wrapping_add(i) }.abs1();
                choose(found, V::<T>::splat(size))
            })
        },
    );
    let found = join(found, choose);
    let mut lanes = [start; 16];
    const { assert!(V::<T>::COUNT <= 16) };
    // SAFETY: there is room for a vector.
    unsafe { found.store(lanes.as_mut_ptr()) };
    lanes[..V::<T>::COUNT].iter().fold(start, |a, &b| if better(b, a) { b } else { a })
}

/// The largest `|re| + |im|` of `n` elements, NaN aside; zero if there is none.
///
/// # Safety
/// They must be readable.
pub(crate) unsafe fn largest<T: Scalar>(n: usize, x: *const T) -> T::Real {
    // SAFETY: the caller's.
    unsafe { extreme(n, x, T::Real::ZERO, V::<T>::greater, |a, b| a > b) }
}

/// The smallest `|re| + |im|` of `n` elements, NaN aside; infinite if there is none.
///
/// # Safety
/// They must be readable.
pub(crate) unsafe fn smallest<T: Scalar>(n: usize, x: *const T) -> T::Real {
    let infinity = T::Real::ONE / T::Real::ZERO;
    // SAFETY: the caller's.
    unsafe { extreme(n, x, infinity, V::<T>::lesser, |a, b| a < b) }
}

/// The first of `n` elements whose `|re| + |im|` is `size`.
///
/// # Safety
/// They must be readable.
pub(crate) unsafe fn find<T: Scalar>(n: usize, x: *const T, size: T::Real) -> Option<usize> {
    let (width, wanted) = (count::<T>(), V::<T>::splat(size));
    let mut i = 0;
    // SAFETY: all places are within the `n` elements.
    unsafe {
        while i + width <= n && !abs1::<T>(load(x.wrapping_add(i))).any_equal(wanted) {
            i += width;
        }
        (i..n).find(|&i| (*x.wrapping_add(i)).abs1() == size)
    }
}
