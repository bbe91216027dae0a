//! Scaling of eigenvectors.

use crate::eigen_general::Eigenvalues;
use wasmblas::{MatMut, Real, Scalar};

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
