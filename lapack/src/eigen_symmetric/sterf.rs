//! Eigenvalues of a symmetric tridiagonal matrix without square roots.

use super::ql::{iterate, negligible};
use crate::error::Error;
use crate::householder::laev2;
use wasmblas::Real;

/// Replaces the diagonal `d` of a symmetric tridiagonal matrix by its eigenvalues in ascending
/// order; the off-diagonal entries `e` are destroyed.
///
/// The variant of the QL iteration by Pal, Walker and Kahan that works with squares: Parlett, *The
/// Symmetric Eigenvalue Problem*, section 8-15.
///
/// # Errors
/// [`Error::Argument`] if `e` has not one entry less than `d`. [`Error::NotConverged`] with the
/// number of off-diagonal entries that did not become zero in thirty sweeps for each eigenvalue.
pub fn sterf<R: Real>(d: &mut [R], e: &mut [R]) -> Result<(), Error> {
    iterate(d, e, |_, d, e, _, left| {
        e.iter_mut().for_each(|e| *e = *e * *e);
        let done = block(d, e, left);
        e.iter_mut().for_each(|e| *e = e.sqrt());
        done
    })?;
    d.sort_unstable_by(|x, y| x.partial_cmp(y).unwrap_or(core::cmp::Ordering::Equal));
    Ok(())
}

/// The eigenvalues of a block, given the squares of its off-diagonal entries.
fn block<R: Real>(d: &mut [R], squares: &mut [R], left: &mut usize) -> bool {
    let (two, mut first) = (R::ONE + R::ONE, 0);
    while first + 1 < d.len() {
        let cut = (first..squares.len()).find(|&m| negligible(squares[m], d[m], d[m + 1]));
        if let Some(m) = cut {
            squares[m] = R::ZERO;
        }
        let last = cut.unwrap_or(squares.len());
        if last == first {
            first += 1;
            continue;
        }
        if last == first + 1 {
            let eigen = laev2::<R>(d[first], squares[first].sqrt(), d[last]);
            (d[first], d[last]) = (eigen.larger, eigen.smaller);
            squares[first] = R::ZERO;
            first += 2;
            continue;
        }
        if *left == 0 {
            return false;
        }
        *left -= 1;
        let (p, root) = (d[first], squares[first].sqrt());
        let sigma = (d[first + 1] - p) / (two * root);
        let r = sigma.hypot(R::ONE);
        let shift = p - root / (sigma + Real::copysign(r, sigma));
        sweep(&mut d[first..=last], &mut squares[first..last], shift);
    }
    true
}

/// One sweep with a shift, from the last entry to the first.
fn sweep<R: Real>(d: &mut [R], squares: &mut [R], shift: R) {
    let last = d.len() - 1;
    let (mut c, mut s) = (R::ONE, R::ZERO);
    let mut gamma = d[last] - shift;
    let mut p = gamma * gamma;
    for i in (0..last).rev() {
        let square = squares[i];
        let r = p + square;
        if i + 1 != last {
            squares[i + 1] = s * r;
        }
        let (old_c, old_gamma) = (c, gamma);
        c = p / r;
        s = square / r;
        let alpha = d[i];
        gamma = c * (alpha - shift) - s * old_gamma;
        d[i + 1] = old_gamma + (alpha - gamma);
        p = if c == R::ZERO { old_c * square } else { gamma * gamma / c };
    }
    squares[0] = s * p;
    d[0] = shift + gamma;
}
