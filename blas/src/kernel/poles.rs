//! Sums of fractions, of which the divisions take nearly all the time.

use super::Lanes;
use crate::scalar::Real;

/// `Σ w / (p − x)` and its derivative `Σ w / (p − x)²` over `n` poles p, whose weights w are given, or
/// their roots if `squared`.
///
/// # Safety
/// They must be readable.
#[inline]
pub(crate) unsafe fn sums<R: Real>(
    n: usize,
    weights: *const R,
    squared: bool,
    poles: *const R,
    x: R,
) -> (R, R) {
    const CHAINS: usize = 2;
    let (count, zero, one) = (R::Lanes::COUNT, R::Lanes::zero(), R::Lanes::splat(R::ONE));
    let minus = R::Lanes::splat(-x);
    let (mut sums, mut slopes) = ([zero; CHAINS], [zero; CHAINS]);
    let mut i = 0;
    // SAFETY: all places are within the first `n` elements.
    unsafe {
        while i + CHAINS * count <= n {
            for chain in 0..CHAINS {
                let w = R::Lanes::load(weights.add(i).add(chain * count));
                let w = if squared { w.mul(w) } else { w };
                let p = R::Lanes::load(poles.add(i).add(chain * count));
                let inverse = one.div(p.add(minus));
                let term = w.mul(inverse);
                sums[chain] = sums[chain].add(term);
                slopes[chain] = term.mul_add(inverse, slopes[chain]);
            }
            i += CHAINS * count;
        }
        let mut total = (sums[0].add(sums[1]).sum(), slopes[0].add(slopes[1]).sum());
        while i < n {
            let w = *weights.add(i);
            let w = if squared { w * w } else { w };
            let inverse = R::ONE / (*poles.add(i) - x);
            let term = w * inverse;
            total = (total.0 + term, total.1 + term * inverse);
            i += 1;
        }
        total
    }
}
