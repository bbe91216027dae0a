//! Sums and maxima of moduli, and sums of squares: what norms are made of.

use wasmblas::{Real, Scalar, VecRef, amax, asum, nrm2};

/// The largest of some numbers, or NaN if one of them is; zero of none.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Largest<R>(R);

impl<R: Real> Largest<R> {
    #[inline]
    pub fn add(&mut self, x: R) {
        if self.0 < x || x.is_nan() {
            self.0 = x;
        }
    }

    #[inline]
    pub fn value(self) -> R {
        self.0
    }
}

/// A sum of squares `scale² · sum`, which neither overflows nor underflows: what LAPACK's `lassq`
/// updates.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SquareSum<R> {
    /// The scale.
    pub scale: R,
    /// The sum of squares divided by the square of the scale.
    pub sum: R,
}

impl<R: Real> SquareSum<R> {
    /// Adds the square of a norm, `times` over.
    #[inline]
    pub fn add_norm(&mut self, norm: R, times: R) {
        if norm.is_nan() {
            *self = SquareSum { scale: R::ONE, sum: norm };
        } else if self.scale < norm {
            // Infinity hides what was there before it.
            let ratio = self.scale / norm;
            self.sum = times + self.sum * ratio * ratio;
            self.scale = norm;
        } else if norm > R::ZERO && self.scale <= R::MAX {
            let ratio = norm / self.scale;
            self.sum += times * ratio * ratio;
        }
    }

    /// Adds the squares of the moduli of a vector, each `times` over.
    #[inline]
    pub fn add<T: Scalar<Real = R>>(&mut self, x: VecRef<'_, T>, times: R) {
        if !x.is_empty() {
            self.add_norm(nrm2(x), times);
        }
    }

    /// The root of the sum.
    pub fn norm(self) -> R {
        self.scale * self.sum.sqrt()
    }
}

/// [`Scalar::modulus`], quicker where nothing can overflow or underflow.
#[inline(always)]
pub(crate) fn modulus<T: Scalar>(x: T) -> T::Real {
    if !T::IS_COMPLEX {
        return x.abs1();
    }
    let square = x.re() * x.re() + x.im() * x.im();
    let least = T::Real::MIN_POSITIVE / T::Real::EPSILON;
    if square >= least && square <= T::Real::MAX { Real::sqrt(square) } else { x.modulus() }
}

/// `Σ |xᵢ|`.
pub(crate) fn modulus_sum<T: Scalar>(x: VecRef<'_, T>) -> T::Real {
    if !T::IS_COMPLEX {
        return asum(x);
    }
    let mut sum = T::Real::ZERO;
    for x in x.iter() {
        sum += modulus(x);
    }
    sum
}

/// `max |xᵢ|`, or NaN if an element has one.
pub(crate) fn largest_modulus<T: Scalar>(x: VecRef<'_, T>) -> T::Real {
    if !T::IS_COMPLEX {
        // A sum of magnitudes is NaN if and only if one of them is.
        let sum = asum(x);
        return if sum.is_nan() { sum } else { amax(x) };
    }
    let mut largest = Largest::default();
    for x in x.iter() {
        // What `|re| + |im|` does not exceed, the modulus does not either.
        let bound = x.abs1();
        if largest.value() < bound || bound.is_nan() {
            largest.add(modulus(x));
        }
    }
    largest.value()
}

/// `sumsᵢ ← sumsᵢ + |xᵢ|`.
pub(crate) fn add_moduli<T: Scalar>(x: VecRef<'_, T>, sums: &mut [T::Real]) {
    if x.stride() == 1 {
        // With the stride known, this becomes vector code.
        // SAFETY: the elements of the view, one after the other.
        let x = unsafe { VecRef::from_raw_parts(x.as_ptr(), x.len(), 1) };
        for (sum, x) in sums.iter_mut().zip(x.iter()) {
            *sum += modulus(x);
        }
        return;
    }
    for (sum, x) in sums.iter_mut().zip(x.iter()) {
        *sum += modulus(x);
    }
}
