//! Inner products of single-precision vectors in double precision.

use super::pieces::Places;
use crate::error::{Error, check_dim};
use crate::kernel::reduce;
use crate::matrix::VecRef;

/// Products added up independently of each other: two vectors of doubles, which four elements make.
const CHAINS: usize = 4;

/// `Σ x_i y_i`, multiplied (without rounding) and added up in double precision: `dsdot`.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ.
#[inline]
pub fn dsdot(x: VecRef<'_, f32>, y: VecRef<'_, f32>) -> Result<f64, Error> {
    check_dim("y", x.len(), y.len())?;
    if x.stride() == 1 && y.stride() == 1 {
        // SAFETY: both views hold that many adjacent elements.
        Ok(unsafe { adjacent(x.len(), x.as_ptr(), y.as_ptr()) })
    } else {
        // SAFETY: the elements of the views.
        Ok(unsafe { strided(x.len(), Places::of(&x), Places::of(&y)) })
    }
}

/// `b + Σ x_i y_i`, added up in double precision and rounded once: `sdsdot`.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ.
#[inline]
pub fn sdsdot(b: f32, x: VecRef<'_, f32>, y: VecRef<'_, f32>) -> Result<f32, Error> {
    Ok((f64::from(b) + dsdot(x, y)?) as f32)
}

/// [`dsdot`] of `n` elements.
///
/// # Safety
/// They must be readable.
#[inline(never)]
unsafe fn strided(n: usize, x: Places<*const f32>, y: Places<*const f32>) -> f64 {
    // SAFETY: element `i` of either.
    reduce::sum_terms(n, |i| unsafe { f64::from(*x.at(i)) * f64::from(*y.at(i)) })
}

/// [`dsdot`] of `n` adjacent elements.
///
/// # Safety
/// They must be readable.
#[inline]
unsafe fn adjacent(n: usize, x: *const f32, y: *const f32) -> f64 {
    let mut sums = [0.0; CHAINS];
    let mut i = 0;
    while i + CHAINS <= n {
        for (r, sum) in sums.iter_mut().enumerate() {
            // SAFETY: one of the next `CHAINS` elements.
            *sum += unsafe { f64::from(*x.add(i).add(r)) * f64::from(*y.add(i).add(r)) };
        }
        i += CHAINS;
    }
    let [a, b, c, d] = sums;
    let mut sum = (a + c) + (b + d);
    while i < n {
        // SAFETY: element `i` of either.
        sum += unsafe { f64::from(*x.add(i)) * f64::from(*y.add(i)) };
        i += 1;
    }
    sum
}
