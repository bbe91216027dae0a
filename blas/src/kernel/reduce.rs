//! Reductions of adjacent elements to a number: sums and inner products.
//!
//! One loop ([`fold`]) serves them all: several independent chains, so that the latency of an
//! addition is hidden, for vectors of elements, and one step for what is left.

use super::Lanes;
use super::tile::reals;
use super::vector::V;
use crate::scalar::{Real, Scalar};

/// Folds elements `0..n` into `CHAINS` states: `whole(state, i, k)` takes in the `width` elements
/// from `i + k`, and `rest(state, i, left)` the last `left < width`, if there are any.
///
/// `k` is a constant once the loop is unrolled: added to a pointer after `i` it becomes part of
/// the load instruction.
#[inline(always)]
pub(super) fn fold<S: Copy, const CHAINS: usize>(
    n: usize,
    width: usize,
    start: S,
    whole: impl Fn(S, usize, usize) -> S,
    rest: impl Fn(S, usize, usize) -> S,
) -> [S; CHAINS] {
    const { assert!(CHAINS >= 3 && CHAINS <= 8) };
    let mut states = [start; CHAINS];
    let unrolled = n - n % (CHAINS * width);
    let mut i = 0;
    while i < unrolled {
        for (r, state) in states.iter_mut().enumerate() {
            *state = whole(*state, i, r * width);
        }
        i += CHAINS * width;
    }
    if CHAINS > 4 && i + 4 * width <= n {
        for (r, state) in states.iter_mut().take(4).enumerate() {
            *state = whole(*state, i, r * width);
        }
        i += 4 * width;
    }
    if i + 2 * width <= n {
        states[0] = whole(states[0], i, 0);
        states[1] = whole(states[1], i, width);
        i += 2 * width;
    }
    if i + width <= n {
        states[2] = whole(states[2], i, 0);
        i += width;
    }
    if i < n {
        states[CHAINS - 1] = rest(states[CHAINS - 1], i, n - i);
    }
    states
}

/// The states of a [`fold`] as one, added up in pairs.
#[inline(always)]
pub(super) fn join<S: Copy, const CHAINS: usize>(
    mut states: [S; CHAINS],
    both: impl Fn(S, S) -> S,
) -> S {
    let mut len = CHAINS;
    while len > 1 {
        let half = len.div_ceil(2);
        for r in half..len {
            states[r - half] = both(states[r - half], states[r]);
        }
        len = half;
    }
    states[0]
}

/// `Σ term(x_i)` over `n` reals, for a term that is zero for zero; `add(term, sum)` adds one.
///
/// # Safety
/// They must be readable.
#[inline(always)]
unsafe fn sum_of<R: Real>(
    n: usize,
    x: *const R,
    add: impl Fn(R::Lanes, R::Lanes) -> R::Lanes,
) -> R {
    let sums = fold::<_, 8>(
        n,
        R::Lanes::COUNT,
        R::Lanes::zero(),
        // SAFETY: a whole vector within the `n` reals.
        |sum, i, k| add(unsafe { R::Lanes::load(x.add(i).add(k)) }, sum),
        // SAFETY: the last of the `n` reals.
        |sum, i, left| add(unsafe { R::Lanes::load_first(x.add(i), left) }, sum),
    );
    join(sums, R::Lanes::add).sum()
}

/// `Σ x_i` over `n` reals.
///
/// # Safety
/// They must be readable.
#[inline]
pub(crate) unsafe fn sum<R: Real>(n: usize, x: *const R) -> R {
    // SAFETY: the caller's.
    unsafe { sum_of(n, x, R::Lanes::add) }
}

/// `Σ |x_i|` over `n` reals.
///
/// # Safety
/// They must be readable.
#[inline]
pub(crate) unsafe fn sum_abs<R: Real>(n: usize, x: *const R) -> R {
    let signs = R::Lanes::signs();
    // SAFETY: the caller's.
    unsafe { sum_of(n, x, |x, sum| sum.add(x.without(signs))) }
}

/// `Σ x_i²` over `n` reals.
///
/// # Safety
/// They must be readable.
#[inline]
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

/// `Σ term(i)` over `i < n`, for terms that no vector holds.
#[inline(always)]
pub(crate) fn sum_terms<T: Scalar>(n: usize, term: impl Fn(usize) -> T) -> T {
    let sums = fold::<_, 4>(n, 1, T::ZERO, |sum, i, k| sum + term(i + k), |sum, _, _| sum);
    join(sums, T::add)
}

/// `Σ x_i y_i` over `n` elements, or `Σ conj(x_i) y_i`.
///
/// # Safety
/// They must be readable.
#[inline(always)]
pub(crate) unsafe fn dot<T: Scalar>(n: usize, conj: bool, x: *const T, y: *const T) -> T {
    let (x, y) = (x.cast::<T::Real>(), y.cast::<T::Real>());
    let (n, width) = (n * reals::<T>(), V::<T>::COUNT);
    // SAFETY: a whole vector within the elements.
    let whole = |i, k| unsafe { (V::<T>::load(x.add(i).add(k)), V::<T>::load(y.add(i).add(k))) };
    // SAFETY: the last of the elements.
    let rest = |i, left| unsafe {
        (V::<T>::load_first(x.add(i), left), V::<T>::load_first(y.add(i), left))
    };
    if !T::IS_COMPLEX {
        let add = |sum, (x, y): (V<T>, V<T>)| x.mul_add(y, sum);
        let sums = fold::<_, 8>(
            n,
            width,
            V::<T>::zero(),
            |sum, i, k| add(sum, whole(i, k)),
            |sum, i, left| add(sum, rest(i, left)),
        );
        return T::from_real(join(sums, V::<T>::add).sum());
    }
    // Products of equal parts and of unequal ones. With eight of these sums V8 runs out of
    // registers and is half as fast.
    let add = |(equal, cross), (x, y): (V<T>, V<T>)| {
        (x.mul_add(y, equal), x.mul_add(y.swap_pairs(), cross))
    };
    let sums = fold::<_, 3>(
        n,
        width,
        (V::<T>::zero(), V::<T>::zero()),
        |sums, i, k| add(sums, whole(i, k)),
        |sums, i, left| add(sums, rest(i, left)),
    );
    let (equal, cross) = join(sums, |(e, c), (f, d)| (e.add(f), c.add(d)));
    let ((rr, ii), (ri, ir)) = (equal.sum_pairs(), cross.sum_pairs());
    if conj { T::from_parts(rr + ii, ri - ir) } else { T::from_parts(rr - ii, ri + ir) }
}
