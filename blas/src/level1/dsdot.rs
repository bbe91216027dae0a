//! Inner products of single-precision vectors in double precision.

use crate::error::{Error, check_dim};
use crate::kernel::reduce;
use crate::matrix::VecRef;

/// Products added up independently of each other.
const CHAINS: usize = 8;

/// `Σ x_i y_i`, multiplied (without rounding) and added up in double precision: `dsdot`.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ.
pub fn dsdot(x: VecRef<'_, f32>, y: VecRef<'_, f32>) -> Result<f64, Error> {
    check_dim("y", x.len(), y.len())?;
    if x.stride() == 1 && y.stride() == 1 {
        // SAFETY: both views hold that many adjacent elements.
        return Ok(unsafe { adjacent(x.len(), x.as_ptr(), y.as_ptr()) });
    }
    // SAFETY: element `i` of either view.
    let product = |i| unsafe { f64::from(*x.ptr_at(i)) * f64::from(*y.ptr_at(i)) };
    Ok(reduce::sum_terms(x.len(), product))
}

/// `b + Σ x_i y_i`, added up in double precision and rounded once: `sdsdot`.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ.
pub fn sdsdot(b: f32, x: VecRef<'_, f32>, y: VecRef<'_, f32>) -> Result<f32, Error> {
    Ok((f64::from(b) + dsdot(x, y)?) as f32)
}

/// [`dsdot`] of `n` adjacent elements.
///
/// # Safety
/// They must be readable.
unsafe fn adjacent(n: usize, x: *const f32, y: *const f32) -> f64 {
    // SAFETY: within the `n` elements.
    let product =
        |i: usize| unsafe { f64::from(*x.wrapping_add(i)) * f64::from(*y.wrapping_add(i)) };
    let whole = n - n % CHAINS;
    let mut sums = [0.0; CHAINS];
    for i in (0..whole).step_by(CHAINS) {
        for (r, sum) in sums.iter_mut().enumerate() {
            *sum += product(i + r);
        }
    }
    sums.into_iter().chain((whole..n).map(product)).sum()
}
