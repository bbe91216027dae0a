//! Scaling of matrices whose entries are near the ends of the range, and of eigenvectors.

use crate::auxiliary::{Norm, Scaled, lange, lascl};
use crate::eigen_general::Eigenvalues;
use wasmblas::{MatMut, Real, Scalar};

/// What a matrix was scaled by, so that its diagonal entries have to be scaled back.
#[derive(Clone, Copy)]
pub(super) struct Scale<R> {
    from: R,
    to: R,
}

impl<R: Real> Scale<R> {
    /// Scales a matrix unless its largest entry is far from either end of the range, zero or not
    /// finite.
    pub fn matrix<T: Scalar<Real = R>>(a: MatMut<'_, T>) -> Self {
        let from = lange(Norm::Max, a.rb());
        let least = R::MIN_POSITIVE.sqrt() / R::EPSILON;
        let most = R::ONE / least;
        let to = match () {
            () if from > R::ZERO && from < least => least,
            () if from > most && from <= R::MAX => most,
            () => from,
        };
        if to != from {
            lascl(Scaled::Full, from, to, a);
        }
        Scale { from, to }
    }

    /// Scales entries back.
    pub fn undo<T: Scalar<Real = R>>(self, values: &mut [T]) {
        let n = values.len();
        if self.from != self.to
            && let Ok(column) = MatMut::from_col_major(values, n, 1, n)
        {
            lascl(Scaled::Full, self.to, self.from, column);
        }
    }

    /// Scales eigenvalues back.
    pub fn undo_values<T: Scalar<Real = R>>(self, values: &mut Eigenvalues<'_, T>) {
        self.undo(values.w);
        self.undo(values.im);
    }

    /// A number as it was before.
    pub fn before(self, x: R) -> R {
        let mut x = [x];
        self.undo::<R>(&mut x);
        x[0]
    }
}

/// Divides eigenvectors by their largest entry, a number or, of a conjugate pair, two.
pub(super) fn normalise<T: Scalar>(alpha: &Eigenvalues<'_, T>, mut v: MatMut<'_, T>) {
    let tiny = T::Real::MIN_POSITIVE.sqrt() / T::Real::EPSILON;
    let mut j = 0;
    while j < v.ncols() {
        let order = if !T::IS_COMPLEX && alpha.im[j] != T::Real::ZERO { 2 } else { 1 };
        let columns = j..(j + order).min(v.ncols());
        let size =
            |i: usize| columns.clone().fold(T::Real::ZERO, |sum, c| sum + v.get(i, c).abs1());
        let largest = (0..v.nrows()).fold(T::Real::ZERO, |max, i| Real::max(max, size(i)));
        if largest >= tiny {
            let over = T::Real::ONE / largest;
            for c in columns.clone() {
                wasmblas::scal_real(over, v.rb_mut().col(c));
            }
        }
        j = columns.end;
    }
}
