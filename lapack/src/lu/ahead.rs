//! LU factorisation of larger matrices: the next panel while columns after it are still updated.

use super::getrf::factor;
use crate::auxiliary::{Order, interchange_rows, laswp};
use crate::error::Error;
use wasmblas::tasks::{self, columns, cut, each, part, pieces};
use wasmblas::{Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, VecRef, gemm, trsm};

/// Columns of a panel, about: fewer cost more in calls and copies, more make threads wait for the
/// panel.
const BLOCK: usize = 64;

/// The same as a part of the matrix, where that is more.
const PANELS: usize = 16;

/// Columns that are updated together, at least: fewer might be left to routines that do not form
/// sums in the same order.
const LEAST: usize = 24;

/// What an interchange of two entries costs, against a multiply-add in a product of matrices.
const INTERCHANGE: usize = 8;

/// Whether a matrix with so many pivots is one for [`factor_ahead`]: a recursion has fewer and deeper
/// products, which are faster by a hundredth or two where there cannot be threads.
pub(super) fn fits(pivots: usize) -> bool {
    tasks::SHARED && pivots >= 6 * BLOCK
}

/// Factorises, and returns the first column whose pivot is zero: panel after panel, where one thread
/// factorises the next panel while others still update the columns after it (the look-ahead of
/// Strazdins, *A comparison of lookahead and algorithmic blocking techniques for parallel matrix
/// factorization*, TR-CS-98-07, Australian National University, 1998).
pub(super) fn factor_ahead<T: Scalar>(
    mut a: MatMut<'_, T>,
    ipiv: &mut [i32],
) -> Result<Option<usize>, Error> {
    let (m, n, steps) = (a.nrows(), a.ncols(), ipiv.len());
    let panels = steps.div_ceil(BLOCK.max(steps / PANELS));
    let panel = |i: usize| if i < panels { part(steps, 8, panels, i) } else { (steps, 0) };
    let (_, width) = panel(0);
    let mut zero = factor(a.rb_mut().block(0, 0, m, width), &mut ipiv[..width])?;
    for i in 0..panels {
        let ((first, width), (next, ahead)) = (panel(i), panel(i + 1));
        let (pivots, later) = ipiv[first..].split_at_mut(width);
        let right = a.rb_mut().block(first, first, m - first, n - first);
        let (l, right) = right.split_cols(width);
        let found = advance(l.rb(), pivots, right, &mut later[..ahead])?;
        zero = zero.or(found.map(|column| next + column));
        pivots.iter_mut().for_each(|p| *p += first as i32);
    }
    // The rows of a panel wait for the interchanges of all later ones, and are gone through once.
    let left = cut(a.block(0, 0, m, steps), (0..panels).map(|i| panel(i).1)).enumerate();
    let many = pieces(INTERCHANGE.saturating_mul(steps).saturating_mul(steps)) > 1;
    each(if many { panels } else { 1 }, left, |(i, columns)| {
        let (next, _) = panel(i + 1);
        interchange_rows(Order::Forward, columns, next, VecRef::from_slice(&ipiv[next..]))
    })?;
    Ok(zero)
}

/// Updates what is right of a panel that has become L, and factorises the next panel, which has as
/// many columns as `ahead` is long, below the rows of this one. Returns the first column of that
/// whose pivot is zero.
fn advance<T: Scalar>(
    l: MatRef<'_, T>,
    pivots: &[i32],
    right: MatMut<'_, T>,
    ahead: &mut [i32],
) -> Result<Option<usize>, Error> {
    let (m, n, k, next) = (l.nrows(), right.ncols(), l.ncols(), ahead.len());
    let mut zero = None;
    let reals = if T::IS_COMPLEX { 4 } else { 1 };
    let work = m.saturating_mul(n).saturating_mul(k * reals);
    let pieces = if n < next + LEAST { 1 } else { pieces(work) };
    let (first, others) = right.split_cols(if pieces > 1 { next } else { n });
    let panel = core::iter::once((first, Some((ahead, &mut zero))));
    let others = columns(others, LEAST, pieces).map(|columns| (columns, None));
    let count = if pieces > 1 { pieces + 1 } else { 1 };
    each(count, panel.chain(others), |(mut columns, panel)| {
        update(l, pivots, columns.rb_mut())?;
        if let Some((ahead, zero)) = panel {
            *zero = factor(columns.block(k, 0, m - k, next), ahead)?;
        }
        Ok::<(), Error>(())
    })?;
    Ok(zero)
}

/// Exchanges rows as in the panel, solves for those of U and subtracts their product with L from the
/// others.
fn update<T: Scalar>(
    l: MatRef<'_, T>,
    pivots: &[i32],
    mut columns: MatMut<'_, T>,
) -> Result<(), Error> {
    if columns.is_empty() {
        return Ok(());
    }
    let (m, k) = (l.nrows(), l.ncols());
    laswp(Order::Forward, columns.rb_mut(), pivots)?;
    let (mut top, bottom) = columns.split_rows(k);
    let triangle = l.block(0, 0, k, k);
    trsm(Side::Left, Uplo::Lower, Trans::No, Diag::Unit, T::ONE, triangle, top.rb_mut())?;
    let below = l.block(k, 0, m - k, k);
    Ok(gemm(Trans::No, Trans::No, -T::ONE, below, top.rb(), T::ONE, bottom)?)
}
