//! Balancing of a general matrix.

use crate::error::{Error, check_dim};
use core::ops::Range;
use wasmblas::{MatMut, Real, Scalar, VecRef, iamax, nrm2, scal_real, swap};

/// What is done to a matrix, or a pair, before its eigenvalues are computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Balance {
    /// Nothing.
    No,
    /// Rows and columns are permuted so that eigenvalues that can be read off are isolated.
    Permute,
    /// Rows and columns are scaled so that they have norms of about the same size.
    Scale,
    /// Both, in this order.
    Both,
}

impl Balance {
    /// Whether rows and columns are permuted.
    pub fn permutes(self) -> bool {
        matches!(self, Balance::Permute | Balance::Both)
    }

    /// Whether rows and columns are scaled.
    pub fn scales(self) -> bool {
        matches!(self, Balance::Scale | Balance::Both)
    }
}

/// Balances a square matrix: `A ← D⁻¹ Pᵀ A P D`, with a permutation P that leaves A upper triangular
/// in the rows and columns outside the range that is returned, and a diagonal D of powers of two
/// that makes norms of rows and columns within the range about the same.
///
/// `scale` describes both, for [`gebak`](crate::gebak): within the range it holds D, outside it
/// holds which row, counted from 1, was exchanged with that row: from the last one down to the end
/// of the range, then from the first one up to its start.
///
/// B. N. Parlett and C. Reinsch, *Balancing a matrix for calculation of eigenvalues and
/// eigenvectors*, Numer. Math. 13 (1969), with the 2-norm, as R. James, J. Langou and B. R. Lowery
/// advise (*On matrix balancing and eigenvector computation*, 2014). Rows and columns with NaN in
/// them are left as they are, where netlib reports an illegal argument.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit.
pub fn gebal<T: Scalar>(
    job: Balance,
    mut a: MatMut<'_, T>,
    scale: &mut [T::Real],
) -> Result<Range<usize>, Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("scale", n, scale.len())?;
    scale.fill(T::Real::ONE);
    let mut active = 0..n;
    if job.permutes() {
        isolate_rows(&mut active, a.rb_mut(), scale)?;
        isolate_columns(&mut active, a.rb_mut(), scale)?;
    }
    if job.scales() {
        while even_out(active.clone(), a.rb_mut(), scale)? {}
    }
    Ok(active)
}

/// Moves rows that have no entry but on the diagonal to the end.
fn isolate_rows<T: Scalar>(
    active: &mut Range<usize>,
    mut a: MatMut<'_, T>,
    scale: &mut [T::Real],
) -> Result<(), Error> {
    let mut again = true;
    while again {
        again = false;
        for i in (0..active.end).rev() {
            if (0..active.end).any(|j| j != i && a.get(i, j) != T::ZERO) {
                continue;
            }
            let last = active.end - 1;
            exchange(i, last, 0..active.end, 0, a.rb_mut())?;
            scale[last] = T::Real::from_f64((i + 1) as f64);
            if last == 0 {
                // Triangular: one row is left, which netlib calls the range.
                return Ok(());
            }
            active.end = last;
            again = true;
        }
    }
    Ok(())
}

/// Moves columns that have no entry but on the diagonal to the front.
fn isolate_columns<T: Scalar>(
    active: &mut Range<usize>,
    mut a: MatMut<'_, T>,
    scale: &mut [T::Real],
) -> Result<(), Error> {
    let mut again = true;
    while again {
        again = false;
        let mut j = active.start;
        while j < active.end {
            if active.clone().all(|i| i == j || a.get(i, j) == T::ZERO) && active.len() > 1 {
                let first = active.start;
                exchange(j, first, 0..active.end, first, a.rb_mut())?;
                scale[first] = T::Real::from_f64((j + 1) as f64);
                active.start += 1;
                again = true;
            }
            j += 1;
        }
    }
    Ok(())
}

/// Exchanges rows and columns `i` and `k`: of the columns the given rows, of the rows what is right
/// of column `from`.
fn exchange<T: Scalar>(
    i: usize,
    k: usize,
    rows: Range<usize>,
    from: usize,
    a: MatMut<'_, T>,
) -> Result<(), Error> {
    if i == k {
        return Ok(());
    }
    let (n, low, high) = (a.ncols(), i.min(k), i.max(k));
    let mut a = a;
    let (left, right) = a.rb_mut().block(rows.start, 0, rows.len(), n).split_cols(high);
    swap(left.col(low), right.col(0))?;
    let (top, bottom) = a.block(0, from, n, n - from).split_rows(high);
    Ok(swap(top.row(low), bottom.row(0))?)
}

/// Scales each row and column once, if that reduces their norms enough; whether any was scaled.
fn even_out<T: Scalar>(
    active: Range<usize>,
    mut a: MatMut<'_, T>,
    scale: &mut [T::Real],
) -> Result<bool, Error> {
    let (one, two) = (T::Real::ONE, T::Real::from_f64(2.0));
    let least_scale = T::Real::MIN_POSITIVE / T::Real::EPSILON;
    let least = least_scale * two;
    let (most_scale, most) = (one / least_scale, one / least);
    let (n, len) = (a.nrows(), active.len());
    let (max, min) = (Real::max as fn(T::Real, T::Real) -> T::Real, Real::min);
    let mut changed = false;
    for i in active.clone() {
        let mut column = nrm2(a.rb().block(active.start, i, len, 1).col(0));
        let mut row = nrm2(a.rb().block(i, active.start, 1, len).row(0));
        let sum = column + row;
        if column == T::Real::ZERO || row == T::Real::ZERO || sum.is_nan() {
            continue;
        }
        let mut column_size = largest(a.rb().block(0, i, active.end, 1).col(0));
        let mut row_size = largest(a.rb().block(i, active.start, 1, n - active.start).row(0));
        let mut factor = one;
        // A step more makes the column twice as large and the row half as large.
        while column < row / two
            && max(max(factor, column), column_size) < most
            && min(row, row_size) / two > least
        {
            factor *= two;
            (column, column_size) = (column * two, column_size * two);
            (row, row_size) = (row / two, row_size / two);
        }
        while column / two >= row
            && max(row, row_size) < most
            && min(min(factor, column), column_size) / two > least
        {
            factor = factor / two;
            (column, column_size) = (column / two, column_size / two);
            (row, row_size) = (row * two, row_size * two);
        }
        let enough = T::Real::from_f64(0.95);
        let vanishes = factor < one && scale[i] < one && factor * scale[i] <= least_scale;
        let explodes = factor > one && scale[i] > one && scale[i] >= most_scale / factor;
        if factor == one || column + row >= enough * sum || vanishes || explodes {
            continue;
        }
        scale[i] *= factor;
        changed = true;
        scal_real(one / factor, a.rb_mut().block(i, active.start, 1, n - active.start).row(0));
        scal_real(factor, a.rb_mut().block(0, i, active.end, 1).col(0));
    }
    Ok(changed)
}

/// The modulus of the largest entry.
fn largest<T: Scalar>(x: VecRef<'_, T>) -> T::Real {
    iamax(x).map_or(T::Real::ZERO, |at| x.get(at).modulus())
}
