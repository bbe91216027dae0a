//! The implicit QL iteration on a symmetric tridiagonal matrix: what its two users share.

use crate::auxiliary::{Norm, Scaled, lanht, lascl};
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, Real};

/// Sweeps for each eigenvalue before an iteration gives up.
const SWEEPS: usize = 30;

/// Finds the eigenvalues of each unreduced block of the tridiagonal matrix (d, e), replacing d by
/// them in no order. `block` iterates on one block, given where it begins, a diagonal, one
/// off-diagonal less, whether they have been reversed, and the sweeps left to all blocks; it
/// returns whether it has got ready.
///
/// A block is reversed if that puts the smaller end of a graded one first, where QL begins. It is
/// scaled if squares of its entries might overflow or underflow.
///
/// # Errors
/// [`Error::NotConverged`] with the number of off-diagonal entries that are not zero; d and e are
/// then those of a matrix with the same eigenvalues.
pub(super) fn iterate<R: Real>(
    d: &mut [R],
    e: &mut [R],
    mut block: impl FnMut(usize, &mut [R], &mut [R], bool, &mut usize) -> bool,
) -> Result<(), Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    if n < 2 {
        return Ok(());
    }
    let size = lanht(Norm::Max, d, e);
    if size > R::MAX || size.is_nan() {
        d.fill(R::from_f64(f64::NAN));
        return Err(Error::NotConverged { info: n - 1 });
    }
    let mut left = n * SWEEPS;
    let mut first = 0;
    while first < n {
        let last = block_end(d, e, first);
        if last > first && left > 0 {
            let (d, e) = (&mut d[first..=last], &mut e[first..last]);
            let size = lanht(Norm::Max, d, e);
            let scale = safe_size(size);
            rescale(size, scale, d, e);
            let flip = Real::abs(d[d.len() - 1]) < Real::abs(d[0]);
            if flip {
                d.reverse();
                e.reverse();
            }
            block(first, d, e, flip, &mut left);
            if flip {
                d.reverse();
                e.reverse();
            }
            rescale(scale, size, d, e);
        }
        first = last + 1;
    }
    match e.iter().filter(|&&e| e != R::ZERO).count() {
        0 => Ok(()),
        info => Err(Error::NotConverged { info }),
    }
}

/// Where the block that begins at `first` ends, whose off-diagonal entries are not negligible next
/// to the geometric mean of their neighbours on the diagonal; the one after it becomes zero.
fn block_end<R: Real>(d: &[R], e: &mut [R], first: usize) -> usize {
    let eps = R::EPSILON * R::from_f64(0.5);
    for m in first..e.len() {
        let mean = Real::abs(d[m]).sqrt() * Real::abs(d[m + 1]).sqrt();
        if Real::abs(e[m]) <= mean * eps {
            e[m] = R::ZERO;
            return m;
        }
    }
    d.len() - 1
}

/// Whether an off-diagonal entry may be set to zero, given its square.
#[inline]
pub(super) fn negligible<R: Real>(square: R, above: R, below: R) -> bool {
    let eps = R::EPSILON * R::from_f64(0.5);
    square <= Real::abs(above) * eps * eps * Real::abs(below) + R::MIN_POSITIVE
}

/// The size to which a block of that size is scaled: itself, unless squares are in danger.
fn safe_size<R: Real>(size: R) -> R {
    let (eps, least) = (R::EPSILON * R::from_f64(0.5), R::MIN_POSITIVE.sqrt());
    let most = R::ONE / least / R::from_f64(3.0);
    let least = least / (eps * eps);
    if size > most {
        most
    } else if size < least {
        least
    } else {
        size
    }
}

/// Scales a tridiagonal matrix.
pub(super) fn rescale<R: Real>(from: R, to: R, d: &mut [R], e: &mut [R]) {
    if from == to || from == R::ZERO {
        return;
    }
    for part in [d, e] {
        let n = part.len();
        if let Ok(column) = MatMut::from_col_major(part, n, 1, n.max(1)) {
            lascl(Scaled::Full, from, to, column);
        }
    }
}
