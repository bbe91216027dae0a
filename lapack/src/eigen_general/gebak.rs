//! Eigenvectors of a balanced matrix made those of the matrix it was made of.

use super::gebal::Balance;
use crate::error::{Error, check_dim};
use core::ops::Range;
use wasmblas::{MatMut, Real, Scalar, Side, swap};

/// Replaces the eigenvectors in the columns of V, of a matrix that [`gebal`](crate::gebal) has
/// balanced, by those of the original matrix: right ones, `V ← P D V`, with [`Side::Right`], left
/// ones, `V ← P D⁻¹ V`, with [`Side::Left`]. `job`, the range and `scale` are those of `gebal`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or `scale` does not describe a permutation.
pub fn gebak<T: Scalar>(
    job: Balance,
    side: Side,
    active: Range<usize>,
    scale: &[T::Real],
    mut v: MatMut<'_, T>,
) -> Result<(), Error> {
    let (n, columns) = (v.nrows(), v.ncols());
    check_dim("scale", n, scale.len())?;
    check_active(&active, n)?;
    if n == 0 || columns == 0 {
        return Ok(());
    }
    if job.scales() && active.len() > 1 {
        for i in active.clone().filter(|&i| scale[i] != T::Real::ONE) {
            let factor = if side == Side::Right { scale[i] } else { T::Real::ONE / scale[i] };
            for j in 0..columns {
                v.set(i, j, v.get(i, j).scaled(factor));
            }
        }
    }
    if job.permutes() {
        for i in (0..active.start).rev().chain(active.end..n) {
            let other = scale[i].to_f64() as usize;
            if !(1..=n).contains(&other) {
                return check_dim("scale", n, other);
            }
            let (low, high) = (i.min(other - 1), i.max(other - 1));
            if low != high {
                let (top, bottom) = v.rb_mut().split_rows(high);
                swap(top.row(low), bottom.row(0))?;
            }
        }
    }
    Ok(())
}

/// Checks that a range lies within a matrix of order `n`.
pub(crate) fn check_active(active: &Range<usize>, n: usize) -> Result<(), Error> {
    if active.start > active.end || active.end > n {
        return check_dim("active", n, active.end.max(active.start).max(n + 1));
    }
    Ok(())
}
