//! Reductions of adjacent elements to a number: sums, inner products, extremes.
//!
//! One loop ([`fold`]) serves them all: several independent chains, so that the latency of an
//! addition is hidden, for vectors of elements, and one step for what is left.

use super::Lanes;
use super::tile::reals;
use super::vector::{V, count, load};
use crate::scalar::{Real, Scalar};

/// Folds elements `0..n` into `CHAINS` states: `whole(state, i, k)` takes in the `width` elements
/// from `i + k`, and `rest(state, i, left)` the last `left < width`, if there are any.
///
/// `k` is a constant once the loop is unrolled: added to a pointer after `i` it becomes part of
/// the load instruction.
#[inline(always)]
fn fold<S: Copy, const CHAINS: usize>(
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
fn join<S: Copy, const CHAINS: usize>(mut states: [S; CHAINS], both: impl Fn(S, S) -> S) -> S {
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
pub(crate) unsafe fn sum<R: Real>(n: usize, x: *const R) -> R {
    // SAFETY: the caller's.
    unsafe { sum_of(n, x, R::Lanes::add) }
}

/// `Σ |x_i|` over `n` reals.
///
/// # Safety
/// They must be readable.
pub(crate) unsafe fn sum_abs<R: Real>(n: usize, x: *const R) -> R {
    let signs = R::Lanes::signs();
    // SAFETY: the caller's.
    unsafe { sum_of(n, x, |x, sum| sum.add(x.without(signs))) }
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

/// `|re| + |im|` of the elements of a vector; for complex ones in both lanes of a pair.
#[inline(always)]
fn abs1<T: Scalar>(v: V<T>, signs: V<T>) -> V<T> {
    let v = v.without(signs);
    if T::IS_COMPLEX { v.add(v.swap_pairs()) } else { v }
}

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

/// The most extreme `|re| + |im|` of `n` elements; [`Extreme::start`] if all are NaN.
///
/// # Safety
/// They must be readable.
pub(crate) unsafe fn extreme<T: Scalar, E: Extreme>(n: usize, x: *const T) -> T::Real {
    let signs = V::<T>::signs();
    let found = fold::<_, 8>(
        n,
        count::<T>(),
        V::<T>::splat(E::start()),
        // SAFETY: a whole vector within the `n` elements.
        |found, i, k| E::choose(found, abs1::<T>(unsafe { load(x.add(i).add(k)) }, signs)),
        |found, i, left| {
            (i..i + left).fold(found, |found, i| {
                // SAFETY: one of the last elements.
                E::choose(found, V::<T>::splat(unsafe { *x.add(i) }.abs1()))
            })
        },
    );
    let found = join(found, E::choose);
    const { assert!(V::<T>::COUNT <= 16) };
    let mut lanes = [E::start::<T::Real>(); 16];
    // SAFETY: there is room for a vector.
    unsafe { found.store(lanes.as_mut_ptr()) };
    let better = |a, &b| if E::better(b, a) { b } else { a };
    lanes[..V::<T>::COUNT].iter().fold(E::start(), better)
}

/// The first of `n` elements whose `|re| + |im|` is `size`, if none is more extreme.
///
/// # Safety
/// They must be readable.
pub(crate) unsafe fn find<T: Scalar, E: Extreme>(
    n: usize,
    x: *const T,
    size: T::Real,
) -> Option<usize> {
    const UNROLL: usize = 4;
    let (width, wanted, signs) = (count::<T>(), V::<T>::splat(size), V::<T>::signs());
    let start = V::<T>::splat(E::start());
    let mut i = 0;
    // SAFETY: all places are within the `n` elements.
    unsafe {
        while i + UNROLL * width <= n {
            let found = (0..UNROLL).fold(start, |found, r| {
                E::choose(found, abs1::<T>(load(x.add(i).add(r * width)), signs))
            });
            if found.any_equal(wanted) {
                break;
            }
            i += UNROLL * width;
        }
        (i..n).find(|&i| (*x.add(i)).abs1() == size)
    }
}
