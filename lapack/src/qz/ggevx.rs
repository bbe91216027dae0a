//! Eigenvalues and eigenvectors of a pair of general matrices, with condition numbers.

use super::system::{BalancedPair, Conditions, System, elements};
use crate::eigen_general::{Balance, Eigenvalues};
use crate::error::Error;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar};

/// [`ggev`](crate::ggev) with balancing as `job` says, which is stored in `lscale` and `rscale` as by
/// [`ggbal`](crate::ggbal), and with reciprocal condition numbers of what is in `conditions`, as by
/// [`tgsna`](crate::tgsna), of the balanced pair. Returns what balancing has done, also if the
/// iteration fails.
///
/// # Errors
/// As [`ggev`](crate::ggev).
pub fn ggevx<T: Scalar>(
    job: Balance,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    vl: Option<MatMut<'_, T>>,
    vr: Option<MatMut<'_, T>>,
    lscale: &mut [T::Real],
    rscale: &mut [T::Real],
    conditions: Conditions<'_, T::Real>,
) -> Result<BalancedPair<T::Real>, Error> {
    let n = a.nrows();
    with_scratch(ggevx_scratch::<T>(conditions.eigenvectors.is_some(), n), |scratch| {
        let scales = (lscale, rscale);
        let (report, outcome) =
            ggevx_in(job, a, b, alpha, beta, vl, vr, scales, conditions, scratch);
        outcome.map(|()| report)
    })
}

/// The scratch memory that is of use to [`ggevx_in`], with or without condition numbers of the
/// eigenvectors.
pub fn ggevx_scratch<T: Scalar>(eigenvectors: bool, n: usize) -> ScratchLen {
    let reals = if T::IS_COMPLEX { 6 * n } else { 0 };
    let least = ggevx_least::<T>(true, true, eigenvectors, n);
    ScratchLen { elements: elements::<T>(n).max(least), reals, ints: 0 }
}

/// The elements that [`ggevx_in`] needs at least.
pub fn ggevx_least<T: Scalar>(
    vectors_or_scaling: bool,
    eigenvalues: bool,
    eigenvectors: bool,
    n: usize,
) -> usize {
    let times = match (vectors_or_scaling, eigenvalues) {
        (_, true) => {
            if T::IS_COMPLEX {
                4
            } else {
                10
            }
        }
        (true, false) => {
            if T::IS_COMPLEX {
                2
            } else {
                6
            }
        }
        (false, false) => 2,
    };
    let square = 2 * n.saturating_mul(n) + if T::IS_COMPLEX { 2 * n } else { 8 * n + 16 };
    if eigenvectors { square.max(times * n) } else { times * n }
}

/// [`ggevx`] with scratch memory: as many elements as [`ggevx_least`] says, and with a complex type
/// that is to be scaled `6n` reals.
pub fn ggevx_in<T: Scalar>(
    job: Balance,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    vl: Option<MatMut<'_, T>>,
    vr: Option<MatMut<'_, T>>,
    scales: (&mut [T::Real], &mut [T::Real]),
    conditions: Conditions<'_, T::Real>,
    scratch: Scratch<'_, T>,
) -> (BalancedPair<T::Real>, Result<(), Error>) {
    let n = a.nrows();
    let more = vl.is_some() || vr.is_some() || job.scales();
    let (values, vectors) = (conditions.eigenvalues.is_some(), conditions.eigenvectors.is_some());
    let elements = ggevx_least::<T>(more, values, vectors, n);
    let reals = if T::IS_COMPLEX && job.scales() { 6 * n } else { 0 };
    if let Err(error) = scratch.check(ScratchLen { elements, reals, ints: 0 }) {
        let zero = T::Real::ZERO;
        return (BalancedPair { active: 0..n, norm_a: zero, norm_b: zero }, Err(error));
    }
    let system = System { a, b, alpha, beta, vl, vr };
    system.solve(job, scales, conditions, scratch)
}
