//! Matrices brought into the range of numbers that can be squared and divided.

use crate::auxiliary::{Norm, Scaled, lange, lascl};
use wasmblas::{MatMut, Real, Scalar};

/// How a matrix has been scaled: its largest entry had the magnitude `from` and now has `to`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Range<R> {
    from: R,
    to: R,
}

impl<R: Real> Range<R> {
    /// Scales A so that its largest entry is neither near underflow nor near overflow, if it is not
    /// zero.
    pub fn fit<T: Scalar<Real = R>>(a: MatMut<'_, T>) -> Self {
        let small = R::MIN_POSITIVE / R::EPSILON;
        Self::fit_between(small, R::ONE / small, a)
    }

    /// As [`Range::fit`], so that the squares of entries are not near underflow or overflow either.
    pub fn fit_squares<T: Scalar<Real = R>>(a: MatMut<'_, T>) -> Self {
        let small = Real::sqrt(R::MIN_POSITIVE) / R::EPSILON;
        Self::fit_between(small, R::ONE / small, a)
    }

    /// Scales A so that as many numbers as possible that are smaller than its largest entry are not
    /// near underflow.
    pub fn fit_smaller<T: Scalar<Real = R>>(a: MatMut<'_, T>) -> Self {
        let small = Real::sqrt(R::MIN_POSITIVE) / R::EPSILON;
        Self::fit_between(small, R::EPSILON / R::MIN_POSITIVE, a)
    }

    fn fit_between<T: Scalar<Real = R>>(small: R, large: R, a: MatMut<'_, T>) -> Self {
        let from = lange(Norm::Max, a.rb());
        let to = if from > R::ZERO && from < small {
            small
        } else if from > large {
            large
        } else {
            from
        };
        let range = Range { from, to };
        range.apply(a);
        range
    }

    /// Whether the matrix is zero.
    pub fn is_zero(self) -> bool {
        self.from == R::ZERO
    }

    /// Scales as the matrix has been scaled.
    pub fn apply<T: Scalar<Real = R>>(self, a: MatMut<'_, T>) {
        self.scale(Scaled::Full, self.from, self.to, a);
    }

    /// The factor that undoes the scaling, if it makes `size` overflow; else 1.
    pub fn overflow(self, size: R) -> R {
        let factor = self.from / self.to;
        if size * factor > R::MAX { factor } else { R::ONE }
    }

    /// Undoes the scaling of a part of the matrix.
    pub fn revert<T: Scalar<Real = R>>(self, part: Scaled, a: MatMut<'_, T>) {
        self.scale(part, self.to, self.from, a);
    }

    fn scale<T: Scalar<Real = R>>(self, part: Scaled, from: R, to: R, a: MatMut<'_, T>) {
        // An infinite or NaN entry is not made better by scaling.
        if from != to && from <= R::MAX && to <= R::MAX {
            lascl(part, from, to, a);
        }
    }
}
