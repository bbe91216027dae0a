//! The condition number of a Hermitian positive definite tridiagonal matrix.

use crate::condition::reciprocal_condition;
use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::buffer;
use wasmblas::Scalar;

/// `w ← |A⁻¹| w` for `w ≥ 0`, from the factors that [`pttrf`](super::pttrf()) left in `d` and `e`.
///
/// With a diagonal D of numbers of modulus one, `D A Dᴴ` has a factor L with the off-diagonal `-|e|`;
/// its inverse has no negative entries and so is `|A⁻¹|`.
///
/// N. J. Higham, *Efficient algorithms for computing the condition number of a tridiagonal matrix*
/// (SIAM J. Sci. Stat. Comput. 7, 1986).
pub(super) fn abs_inverse_product<T: Scalar>(d: &[T::Real], e: &[T], w: &mut [T::Real]) {
    let n = w.len();
    for i in 1..n {
        w[i] += w[i - 1] * e[i - 1].modulus();
    }
    for i in (0..n).rev() {
        w[i] = w[i] / d[i];
        if i + 1 < n {
            w[i] += w[i + 1] * e[i].modulus();
        }
    }
}

/// Computes `1 / (‖A‖ ‖A⁻¹‖)` in the 1-norm, and not an estimate only, from the factors that
/// [`pttrf`](super::pttrf()) left in `d` and `e` and the norm of A, `size`, which
/// [`lanht`](crate::lanht()) told before. It is zero if a pivot in `d` is not positive.
///
/// # Errors
/// [`Error::Argument`] if the lengths do not fit or there is no memory.
pub fn ptcon<T: Scalar>(d: &[T::Real], e: &[T], size: T::Real) -> Result<T::Real, Error> {
    ptcon_in(d, e, size, &mut buffer(d.len())?)
}

/// [`ptcon`] in scratch memory, as many reals as A has rows.
///
/// # Errors
/// [`Error::Argument`] if the lengths do not fit or the memory is too little.
pub fn ptcon_in<T: Scalar>(
    d: &[T::Real],
    e: &[T],
    size: T::Real,
    scratch: &mut [T::Real],
) -> Result<T::Real, Error> {
    let (n, zero) = (d.len(), T::Real::ZERO);
    check_dim("e", n.saturating_sub(1), e.len())?;
    check_scratch(n, scratch.len())?;
    if n == 0 {
        return Ok(T::Real::ONE);
    }
    if size.is_nan() {
        return Ok(size);
    }
    if size <= zero || d.iter().any(|&pivot| pivot <= zero) {
        return Ok(zero);
    }
    let sums = &mut scratch[..n];
    sums.fill(T::Real::ONE);
    abs_inverse_product(d, e, sums);
    let mut norm = zero;
    for &sum in &*sums {
        if sum > norm || sum.is_nan() {
            norm = sum;
        }
    }
    Ok(reciprocal_condition(size, Some(norm)))
}
