//! Sums of the elements of a vector.

use super::pieces::pieces;
use crate::kernel::reduce;
use crate::kernel::tile::reals;
use crate::matrix::VecRef;
use crate::scalar::Scalar;

/// `Σ |re x_i| + |im x_i|`: `asum`; zero for an empty vector. For complex types this is not the
/// 1-norm but the cheap bound of it that BLAS defines.
///
/// The sum is made in several chains, so it may differ from netlib's in the last bits.
pub fn asum<T: Scalar>(x: VecRef<'_, T>) -> T::Real {
    let mut sum = T::Real::default();
    pieces(x, usize::MAX, |_, x, n| {
        // SAFETY: `n` adjacent elements, each of one or two adjacent reals.
        sum += unsafe { reduce::sum_abs::<T::Real>(n * reals::<T>(), x.cast()) };
    });
    sum
}

/// `Σ re x_i + im x_i`: OpenBLAS's `sum`; zero for an empty vector. For complex types it adds up
/// all the parts, as OpenBLAS's does.
pub fn sum<T: Scalar>(x: VecRef<'_, T>) -> T::Real {
    let mut sum = T::Real::default();
    pieces(x, usize::MAX, |_, x, n| {
        // SAFETY: `n` adjacent elements, each of one or two adjacent reals.
        sum += unsafe { reduce::sum::<T::Real>(n * reals::<T>(), x.cast()) };
    });
    sum
}
