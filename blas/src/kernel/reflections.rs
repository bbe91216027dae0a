//! Short Householder reflectors of neighbouring columns, one after the other.

use super::Lanes;
use super::tile::reals;
use super::vector::{V, count, load, store};
use crate::scalar::Scalar;

/// Vectors in a row of a strip: their chains of operations hide each other's latency.
pub(crate) const VECTORS: usize = 4;

/// The elements that take the place of the factors of a reflector of order `N`.
pub(crate) const fn factors_len<T: Scalar, const N: usize>() -> usize {
    (2 * N - 1) * reals::<T>() * count::<T>()
}

/// Stores the factors of `C ← C − (C v) fᵀ`, where `v₁ = 1`, the way [`along`] takes them: each as a
/// vector, or two with a complex type.
///
/// # Safety
/// [`factors_len`] elements at `place` must be writable.
#[inline(always)]
pub(crate) unsafe fn expand<T: Scalar, const N: usize>(v: &[T; N], f: &[T; N], place: *mut T) {
    let mut place = place;
    let mut put = |vector: V<T>| {
        // SAFETY: the caller's.
        unsafe { store(vector, place) };
        place = place.wrapping_add(count::<T>());
    };
    let negative = f.iter().map(|&f| -f);
    for t in v[1..].iter().copied().chain(negative) {
        put(V::<T>::splat(t.re()));
        if T::IS_COMPLEX {
            put(V::<T>::splat_pair(-t.im(), t.im()));
        }
    }
}

/// `factor · a + y`, where what belongs to the factor is at `place`.
///
/// # Safety
/// It must be readable.
#[inline(always)]
unsafe fn mul_add<T: Scalar>(place: *const T, a: V<T>, y: V<T>) -> V<T> {
    // SAFETY: the caller's.
    unsafe {
        let y = a.mul_add(load(place), y);
        if T::IS_COMPLEX { a.swap_pairs().mul_add(load(place.add(count::<T>())), y) } else { y }
    }
}

/// `factor · a`, likewise.
///
/// # Safety
/// As for [`mul_add`].
#[inline(always)]
unsafe fn mul<T: Scalar>(place: *const T, a: V<T>) -> V<T> {
    // SAFETY: the caller's.
    unsafe {
        let y = a.mul(load(place));
        if T::IS_COMPLEX { a.swap_pairs().mul_add(load(place.add(count::<T>())), y) } else { y }
    }
}

/// Applies `many` reflectors to the columns of a strip, the first one to those from the start on, and
/// each other one column further. A column is [`VECTORS`] vectors, and the next one follows it.
///
/// # Safety
/// The `many + N − 1` columns must be readable and writable, and [`factors_len`] elements for each
/// reflector readable.
#[inline(always)]
pub(crate) unsafe fn along<T: Scalar, const N: usize>(
    strip: *mut T,
    many: usize,
    factors: *const T,
) {
    let (count, each) = (count::<T>(), reals::<T>() * count::<T>());
    let (mut column, mut factors) = (strip, factors);
    // SAFETY: columns of the strip.
    let whole = |column: *const T| unsafe {
        core::array::from_fn::<_, VECTORS, _>(|i| load(column.add(i * count)))
    };
    // SAFETY: columns of the strip.
    let put = |column: *mut T, x: [V<T>; VECTORS]| unsafe {
        for (i, x) in x.into_iter().enumerate() {
            store(x, column.add(i * count));
        }
    };
    // SAFETY: columns of the strip, and factors of a reflector.
    unsafe {
        // What the next reflector turns as well is not stored in between.
        let mut held: [_; N] = core::array::from_fn(|c| {
            if c + 1 < N {
                whole(column.add(c * VECTORS * count))
            } else {
                [V::<T>::zero(); VECTORS]
            }
        });
        for _ in 0..many {
            held[N - 1] = whole(column.add((N - 1) * VECTORS * count));
            let by_f = factors.add((N - 1) * each);
            let mut sum = [V::<T>::zero(); VECTORS];
            for i in 0..VECTORS {
                sum[i] = if T::IS_COMPLEX && N == 2 {
                    // The product does not wait for the reflector before.
                    mul(factors, held[1][i]).add(held[0][i])
                } else {
                    (1..N).rev().fold(held[0][i], |sum, c| {
                        mul_add(factors.add((c - 1) * each), held[c][i], sum)
                    })
                };
            }
            for c in 0..N {
                for i in 0..VECTORS {
                    held[c][i] = mul_add(by_f.add(c * each), sum[i], held[c][i]);
                }
            }
            put(column, held[0]);
            for c in 1..N {
                held[c - 1] = held[c];
            }
            (column, factors) = (column.add(VECTORS * count), factors.add(factors_len::<T, N>()));
        }
        for c in 0..N - 1 {
            put(column.add(c * VECTORS * count), held[c]);
        }
    }
}
