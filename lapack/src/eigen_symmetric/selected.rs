//! Selected eigenvalues of a tridiagonal matrix with their vectors: what the drivers share.

use super::mrrr::{self, relatively_robust};
use super::select::Select;
use super::stebz::{Arrange, stebz_in, stebz_scratch};
use super::stedc::{Compz, stedc_in, stedc_scratch};
use super::stein::{stein_in, stein_scratch};
use super::sterf::sterf;
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

/// Selected eigenvalues of a tridiagonal matrix that has been scaled, first in `w` in ascending order,
/// and their vectors: all of them by divide and conquer if the scratch memory suffices, else by
/// relatively robust representations, for which there has to be as much as [`driver_least`] says.
/// `d` and `e` are destroyed. Returns how many there are.
pub(super) fn selected<T: Scalar>(
    select: Select<T::Real>,
    tolerance: T::Real,
    d: &mut [T::Real],
    e: &mut [T::Real],
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> (usize, Result<(), Error>) {
    let n = d.len();
    let everything = select.simplified(n) == Select::All;
    let Some(z) = z else {
        if everything {
            let outcome = sterf(d, e);
            w.copy_from_slice(d);
            return (n, outcome);
        }
        return by_bisection::<T>(select, tolerance, d, e, w, None, &mut [], scratch);
    };
    let own = stedc_scratch::<T>(Some(Compz::Unit), n);
    if everything && scratch.reals.len() >= own.reals && scratch.ints.len() >= own.ints {
        let z = z.block(0, 0, n, n);
        let outcome = stedc_in(d, e, Some((Compz::Unit, z)), scratch);
        w.copy_from_slice(d);
        return (n, outcome);
    }
    mrrr::cut(d, e);
    relatively_robust(select, d, e, w, z, scratch)
}

/// The scratch memory that [`selected`] needs.
pub(super) fn driver_least(vectors: bool, n: usize) -> ScratchLen {
    let (reals, ints) = if vectors { (mrrr::REALS, mrrr::INTS) } else { (REALS, INTS) };
    ScratchLen { elements: 0, reals: reals.saturating_mul(n), ints: ints.saturating_mul(n) }
}

/// The scratch memory that is of use to [`selected`].
pub(super) fn driver_scratch<T: Scalar>(
    select: Select<T::Real>,
    vectors: bool,
    n: usize,
) -> ScratchLen {
    let least = driver_least(vectors, n);
    if !vectors || select.simplified(n) != Select::All {
        return least;
    }
    let own = stedc_scratch::<T>(Some(Compz::Unit), n);
    ScratchLen { elements: 0, reals: own.reals.max(least.reals), ints: own.ints.max(least.ints) }
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
