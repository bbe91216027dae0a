//! Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix.

use super::scaling::Scale;
use super::select::Select;
use super::selected::{self, INTS, REALS, all, by_bisection, driver_scratch, whole_support};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Real, Scalar};

/// Selected eigenvalues of the symmetric tridiagonal matrix with diagonal `d` and off-diagonal
/// entries `e`, both destroyed, first in `w` in ascending order, and their vectors in as many
/// columns of Z. Returns how many there are.
///
/// Unlike netlib's `stemr` this is not the method of relatively robust representations: all
/// vectors come from divide and conquer or, with little scratch memory, implicit QL; some from
/// bisection and inverse iteration with reorthogonalisation. `support`, two entries for each
/// vector, is set to all rows.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, nothing can be selected, or there is no memory.
/// [`Error::NotConverged`] if eigenvalues or vectors did not converge.
pub fn stemr<T: Scalar>(
    select: Select<T::Real>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    support: &mut [i32],
) -> Result<usize, Error> {
    let len = stemr_scratch::<T>(z.is_some(), d.len());
    with_scratch(len, |scratch| stemr_in(select, d, e, w, z, support, scratch))
}

/// [`stemr`] with scratch memory, at least `5n` reals and `4n` integers.
///
/// # Errors
/// As [`stemr`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn stemr_in<T: Scalar>(
    select: Select<T::Real>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    support: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    check_dim("w", n, w.len())?;
    select.check(n)?;
    scratch.check(ScratchLen { elements: 0, reals: REALS * n, ints: (INTS + 1) * n })?;
    let select = select.simplified(n);
    let found = if select == Select::All {
        let z = match z {
            Some(z) if z.ncols() < n => return check_dim("z", n, z.ncols()).map(|()| 0),
            z => z.map(|z| z.block(0, 0, n, n)),
        };
        let outcome = all(d, e, z, scratch);
        w.copy_from_slice(d);
        outcome?;
        n
    } else {
        let (failed, ints) = scratch.ints.split_at_mut(n);
        let inner = Scratch { elements: scratch.elements, reals: scratch.reals, ints };
        // Sturm sequences take squares.
        let scale = Scale::tridiagonal(d, e);
        let select = select.map(|x| scale.apply(x));
        let tolerance = T::Real::ZERO;
        let (found, outcome) = by_bisection(select, tolerance, d, e, w, z, failed, inner);
        scale.undo(&mut w[..found]);
        outcome?;
        found
    };
    whole_support(found, n, support);
    Ok(found)
}

/// The scratch memory that is of use to [`stemr_in`].
pub fn stemr_scratch<T: Scalar>(vectors: bool, n: usize) -> ScratchLen {
    let len = driver_scratch::<T>(vectors, n);
    ScratchLen { ints: len.ints.max((INTS + 1) * n), ..len }
}

/// How many eigenvalues are selected: the columns that [`stemr`] needs of Z.
///
/// # Errors
/// As [`stemr`].
pub fn stemr_count<R: Real>(
    select: Select<R>,
    d: &[R],
    e: &[R],
    scratch: Scratch<'_, R>,
) -> Result<usize, Error> {
    let n = d.len();
    if !matches!(select, Select::Interval(..)) {
        return Ok(select.at_most(n));
    }
    let (w, reals) = scratch.reals.split_at_mut(n);
    let inner = Scratch { elements: scratch.elements, reals, ints: scratch.ints };
    let (found, outcome) =
        selected::by_bisection::<R>(select, R::ZERO, d, e, w, None, &mut [], inner);
    outcome.map(|()| found)
}
