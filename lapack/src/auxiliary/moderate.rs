//! Scaling of a matrix whose entries are near an end of the range.

use super::{Norm, Scaled, lange, lascl};
use wasmblas::{MatMut, Real, Scalar};

/// What a matrix was scaled by so that the squares of its entries are numbers.
#[derive(Clone, Copy)]
pub(crate) struct Moderate<R> {
    /// The largest entry of the matrix.
    from: R,
    /// What it was made.
    to: R,
}

impl<R: Real> Moderate<R> {
    /// Scales a matrix unless its largest entry is far from either end of the range, zero or not
    /// finite.
    pub fn make<T: Scalar<Real = R>>(a: MatMut<'_, T>) -> Self {
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
        Moderate { from, to }
    }

    /// Whether a matrix was scaled.
    pub fn changed(self) -> bool {
        self.from != self.to && !self.from.is_nan()
    }

    /// Scales a matrix back.
    pub fn undo_matrix<T: Scalar<Real = R>>(self, part: Scaled, a: MatMut<'_, T>) {
        if self.changed() {
            lascl(part, self.to, self.from, a);
        }
    }

    /// Scales numbers back.
    pub fn undo<T: Scalar<Real = R>>(self, x: &mut [T]) {
        let n = x.len();
        // There is no such matrix of no numbers.
        if let Ok(column) = MatMut::from_col_major(x, n, 1, n) {
            self.undo_matrix(Scaled::Full, column);
        }
    }

    /// A number as it is next to the matrix that was given.
    pub fn original(self, x: R) -> R {
        let mut x = [x];
        self.undo(&mut x);
        x[0]
    }
}
