//! Selected eigenvalues of a tridiagonal matrix with their vectors: what the drivers share.

use super::select::Select;
use super::stebz::{Arrange, stebz_in, stebz_scratch};
use super::stedc::{Compz, stedc_in, stedc_scratch};
use super::stein::{stein_in, stein_scratch};
use super::steqr::{steqr_in, steqr_scratch};
use super::sterf::sterf;
use crate::auxiliary::laset;
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen};
use wasmblas::{MatMut, Real, Scalar, swap};

/// The scratch memory of [`by_bisection`]: as many reals for each row, and integers.
pub(super) const REALS: usize = 5;
/// See [`REALS`].
pub(super) const INTS: usize = 3;

/// Selected eigenvalues by bisection, ascending, and their vectors by inverse iteration. Returns
/// how many there are; `failed` gets the numbers of vectors that did not converge.
pub(super) fn by_bisection<T: Scalar>(
    select: Select<T::Real>,
    tolerance: T::Real,
    d: &[T::Real],
    e: &[T::Real],
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> (usize, Result<(), Error>) {
    let n = d.len();
    let (block, ints) = scratch.ints.split_at_mut(n);
    let (split, ints) = ints.split_at_mut(n);
    let arrange = if z.is_some() { Arrange::Blocks } else { Arrange::Entire };
    let space = &mut scratch.reals[..stebz_scratch(n)];
    let found = match stebz_in(select, arrange, tolerance, d, e, w, block, split, space) {
        Ok(found) => found.values,
        Err(error) => return (0, Err(error)),
    };
    let Some(mut z) = z else {
        return (found, Ok(()));
    };
    if z.ncols() < found {
        return (found, check_dim("z", found, z.ncols()));
    }
    let failed = &mut failed[..found];
    let inner = Scratch {
        elements: &mut [],
        reals: &mut scratch.reals[..stein_scratch(n).reals],
        ints: &mut ints[..n],
    };
    let vectors = z.rb_mut().block(0, 0, n, found);
    let mut outcome = stein_in(d, e, &w[..found], block, split, vectors, failed, inner);
    if let Err(error) = sort_with_vectors(&mut w[..found], z, failed) {
        outcome = Err(error);
    }
    (found, outcome)
}

/// Sorts eigenvalues with their vectors, and renumbers those that failed.
pub(crate) fn sort_with_vectors<T: Scalar>(
    w: &mut [T::Real],
    mut z: MatMut<'_, T>,
    failed: &mut [i32],
) -> Result<(), Error> {
    let rows = z.nrows();
    for i in 0..w.len() {
        let mut least = i;
        for j in i + 1..w.len() {
            if w[j] < w[least] {
                least = j;
            }
        }
        if least == i {
            continue;
        }
        w.swap(i, least);
        let (left, right) = z.rb_mut().split_cols(least);
        swap(left.block(0, i, rows, 1).col(0), right.col(0))?;
        let (one, other) = (i as i32 + 1, least as i32 + 1);
        for number in failed.iter_mut() {
            if *number == one {
                *number = other;
            } else if *number == other {
                *number = one;
            }
        }
    }
    Ok(())
}

/// All eigenvalues of a tridiagonal matrix, and vectors: by divide and conquer if the scratch memory
/// suffices, else by implicit QL, for which `2n − 2` reals do. `d` becomes them, `e` is destroyed.
pub(super) fn all<T: Scalar>(
    d: &mut [T::Real],
    e: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = d.len();
    let Some(mut z) = z else {
        return sterf(d, e);
    };
    let (own, reals) = (stedc_scratch::<T>(Some(Compz::Unit), n), scratch.reals);
    if reals.len() >= own.reals && scratch.ints.len() >= own.ints {
        let inner = Scratch { elements: scratch.elements, reals, ints: scratch.ints };
        return stedc_in(d, e, Some((Compz::Unit, z)), inner);
    }
    laset(None, T::ZERO, T::ONE, z.rb_mut());
    steqr_in(d, e, Some(z), &mut reals[..steqr_scratch(n)])
}

/// The scratch memory that is of use to a driver: what divide and conquer or selection need.
pub(super) fn driver_scratch<T: Scalar>(vectors: bool, n: usize) -> ScratchLen {
    let own = stedc_scratch::<T>(vectors.then_some(Compz::Unit), n);
    ScratchLen {
        elements: 0,
        reals: own.reals.max(REALS.saturating_mul(n)),
        ints: own.ints.max(INTS.saturating_mul(n)),
    }
}

/// Sets the first and last row, counted from 1, of vectors that are nowhere known to be zero.
pub(super) fn whole_support(found: usize, n: usize, support: &mut [i32]) {
    for pair in support.chunks_exact_mut(2).take(found) {
        pair.copy_from_slice(&[1, n as i32]);
    }
}

/// Whether a tolerance leaves the choice of the method free.
pub(super) fn is_default<R: Real>(tolerance: R) -> bool {
    tolerance <= R::ZERO || tolerance.is_nan()
}
