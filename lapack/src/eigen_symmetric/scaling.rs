//! Scaling of a Hermitian matrix whose squares might overflow or underflow.

use super::ql::rescale;
use crate::auxiliary::{Norm, Scaled, lanhe, lanhp, lanht, lascl};
use crate::error::Error;
use wasmblas::{MatMut, PackedRef, Real, Scalar, Uplo, VecMut, scal_real};

/// What a matrix was divided by, so that its eigenvalues have to be multiplied.
#[derive(Clone, Copy)]
pub(super) struct Scale<R> {
    from: R,
    to: R,
}

impl<R: Real> Scale<R> {
    /// The scale of a matrix with entries of at most that size.
    pub fn of(size: R) -> Self {
        let small = R::MIN_POSITIVE / R::EPSILON;
        let least = small.sqrt();
        let most = (R::ONE / small).sqrt();
        let to = match () {
            () if size > R::ZERO && size < least => least,
            () if size > most => most,
            () => size,
        };
        Scale { from: size, to }
    }

    /// Scales a triangle, unless nothing is to be done or NaN or infinity is in it.
    pub fn matrix<T: Scalar<Real = R>>(uplo: Uplo, a: MatMut<'_, T>) -> Self {
        let scale = Self::of(lanhe(Norm::Max, uplo, a.rb()));
        if scale.changes() {
            lascl(Scaled::Triangle(uplo), scale.from, scale.to, a);
        }
        scale
    }

    /// Scales a triangle of order `n` that is packed by columns.
    pub fn packed<T: Scalar<Real = R>>(uplo: Uplo, n: usize, ap: &mut [T]) -> Result<Self, Error> {
        let scale = Self::of(lanhp(Norm::Max, PackedRef::from_col_major(ap, n, uplo)?));
        if scale.changes() {
            let len = ap.len();
            let all = MatMut::from_col_major(ap, len, 1, len.max(1))?;
            lascl(Scaled::Full, scale.from, scale.to, all);
        }
        Ok(scale)
    }

    /// Scales a triangle in band storage.
    pub fn band<T: Scalar<Real = R>>(uplo: Uplo, ab: MatMut<'_, T>) -> Self {
        let (rows, n) = (ab.nrows(), ab.ncols());
        let mut largest = R::ZERO;
        for j in 0..n {
            // Corners of the storage do not belong to the band.
            let stored = match uplo {
                Uplo::Lower => 0..rows.min(n - j),
                Uplo::Upper => rows.saturating_sub(j + 1)..rows,
            };
            for i in stored {
                let size = ab.get(i, j).modulus();
                if largest < size || size.is_nan() {
                    largest = size;
                }
            }
        }
        let scale = Self::of(largest);
        if scale.changes() && rows > 0 {
            lascl(Scaled::HalfBand(uplo, rows - 1), scale.from, scale.to, ab);
        }
        scale
    }

    /// Whether there is anything to scale.
    pub fn changes(self) -> bool {
        self.from != self.to && self.from <= R::MAX
    }

    /// A number as it is next to the scaled matrix.
    pub fn apply(self, x: R) -> R {
        if self.changes() { x * (self.to / self.from) } else { x }
    }

    /// Scales a tridiagonal matrix.
    pub fn tridiagonal(d: &mut [R], e: &mut [R]) -> Self {
        let scale = Self::of(lanht(Norm::Max, d, e));
        if scale.changes() {
            rescale(scale.from, scale.to, d, e);
        }
        scale
    }

    /// The eigenvalues of the matrix from those of the scaled one.
    pub fn undo(self, values: &mut [R]) {
        if self.changes() {
            scal_real(self.from / self.to, VecMut::from_slice(values));
        }
    }
}
