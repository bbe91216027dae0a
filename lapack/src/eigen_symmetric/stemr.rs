//! Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix.

use super::mrrr::{self, Ranges, relatively_robust};
use super::scaling::Scale;
use super::select::Select;
use super::selected::{by_bisection, driver_least, whole_support};
use super::stebz::{Arrange, stebz_in};
use super::sterf::sterf;
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Real, Scalar};

/// Selected eigenvalues of the symmetric tridiagonal matrix with diagonal `d` and off-diagonal
/// entries `e`, both destroyed, first in `w` in ascending order, and their vectors in as many
/// columns of Z. Returns how many there are.
///
/// By multiple relatively robust representations, in `O(n k)` operations for `k` vectors; see
/// Dhillon, Parlett and Vömel, ACM TOMS 32 (2006). Vectors of a block for which that does not work are
/// found by inverse iteration. `support`, two entries for each vector, is set to all rows.
///
/// If `relative` is set and the matrix is such that small relative changes of its entries change its
/// eigenvalues little, relatively (it is scaled diagonally dominant: Barlow and Demmel, SIAM J.
/// Numer. Anal. 27 (1990)), they are computed with high relative accuracy; else `relative` becomes
/// false.
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
    relative: &mut bool,
) -> Result<usize, Error> {
    let len = stemr_scratch(z.is_some(), d.len());
    with_scratch(len, |scratch| stemr_in(select, d, e, w, z, support, relative, scratch))
}

/// [`stemr`] with scratch memory as [`stemr_scratch`] says.
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
    relative: &mut bool,
    mut scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    check_dim("w", n, w.len())?;
    select.check(n)?;
    scratch.check(stemr_scratch(z.is_some(), n))?;
    let scale = Scale::tridiagonal(d, e);
    let select = select.simplified(n).map(|x| scale.apply(x));
    *relative = *relative && is_scaled_diagonally_dominant(d, e);
    if !*relative {
        mrrr::cut(d, e);
    }
    let found = match z {
        Some(z) => {
            let (found, outcome) = relatively_robust(select, d, e, w, z, scratch.rb_mut());
            outcome?;
            whole_support(found, n, support);
            if *relative {
                // Those of the representations are accurate next to the largest one.
                let (values, reals) = scratch.reals.split_at_mut(n);
                let again = accurately(select, d, e, values, reals, scratch.ints)?;
                if again == found {
                    w[..found].copy_from_slice(&values[..found]);
                }
            }
            found
        }
        None if *relative => accurately(select, d, e, w, scratch.reals, scratch.ints)?,
        None if select == Select::All => {
            let outcome = sterf(d, e);
            w.copy_from_slice(d);
            outcome?;
            n
        }
        None => {
            let zero = T::Real::ZERO;
            let (found, outcome) = by_bisection(select, zero, d, e, w, None, &mut [], scratch);
            outcome?;
            found
        }
    };
    scale.undo(&mut w[..found]);
    Ok(found)
}

/// The scratch memory of [`stemr_in`]: `14n` reals and `7n` integers with vectors, `5n` and `3n`
/// without.
pub fn stemr_scratch(vectors: bool, n: usize) -> ScratchLen {
    driver_least(vectors, n)
}

/// How many eigenvalues are selected: the columns that [`stemr`] with the same arguments needs of Z.
/// Scratch memory: `3n` reals and `3n` integers.
///
/// # Errors
/// As [`stemr`].
pub fn stemr_count<R: Real>(
    select: Select<R>,
    d: &[R],
    e: &[R],
    relative: bool,
    scratch: Scratch<'_, R>,
) -> Result<usize, Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    if n == 0 || !matches!(select, Select::Interval(..)) {
        return Ok(select.at_most(n));
    }
    select.check(n)?;
    scratch.check(ScratchLen { elements: 0, reals: 3 * n, ints: 3 * n })?;
    let (diagonal, reals) = scratch.reals.split_at_mut(n);
    let (beside, squares) = reals.split_at_mut(n);
    let beside = &mut beside[..n - 1];
    diagonal.copy_from_slice(d);
    beside.copy_from_slice(e);
    let scale = Scale::tridiagonal(diagonal, beside);
    let select = select.map(|x| scale.apply(x));
    if !(relative && is_scaled_diagonally_dominant(diagonal, beside)) {
        mrrr::cut(diagonal, beside);
    }
    Ok(Ranges::new(select, diagonal, beside, &mut squares[..n], &mut scratch.ints[..3 * n]).total())
}

/// Whether `T = S (J + N) S` with diagonal S, a J of signs and `‖N‖∞ < 1`.
fn is_scaled_diagonally_dominant<R: Real>(d: &[R], e: &[R]) -> bool {
    // Close to 1 the bound on the eigenvalues' relative changes is of no use.
    let enough = R::from_f64(0.999);
    let mut before = R::ZERO;
    (0..d.len()).all(|i| {
        let after = e.get(i).map_or(R::ZERO, |&e| {
            Real::abs(e) / (Real::abs(d[i]).sqrt() * Real::abs(d[i + 1]).sqrt())
        });
        let row = before + after;
        before = after;
        row < enough
    })
}

/// The selected eigenvalues by bisection, each to within a rounding error. Returns how many there
/// are.
fn accurately<R: Real>(
    select: Select<R>,
    d: &[R],
    e: &[R],
    w: &mut [R],
    reals: &mut [R],
    ints: &mut [i32],
) -> Result<usize, Error> {
    let n = d.len();
    let (block, ints) = ints.split_at_mut(n);
    let (split, reals) = (&mut ints[..n], &mut reals[..3 * n]);
    let tolerance = R::MIN_POSITIVE;
    Ok(stebz_in(select, Arrange::Entire, tolerance, d, e, w, block, split, reals)?.values)
}
