//! A secular function.

use crate::kernel::poles;
use crate::scalar::Real;

/// `Σ w / (p − x)` and its derivative `Σ w / (p − x)²` for some poles p, whose weights w are given, or
/// their roots if `squared`.
///
/// # Panics
/// If there are not as many weights as poles.
#[inline]
pub fn pole_sums<R: Real>(weights: &[R], squared: bool, poles: &[R], x: R) -> (R, R) {
    assert!(weights.len() == poles.len(), "shapes that do not fit");
    // SAFETY: elements of the slices.
    unsafe { poles::sums(poles.len(), weights.as_ptr(), squared, poles.as_ptr(), x) }
}
