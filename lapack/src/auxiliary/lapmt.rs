//! Permutations of columns and rows.

use crate::error::{Error, check_dim};
use wasmblas::{MatMut, Scalar, swap};

/// In which direction a permutation is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Permute {
    /// Column `j` becomes what column `k[j] − 1` was.
    Forward,
    /// The inverse: column `k[j] − 1` becomes what column `j` was.
    Backward,
}

/// Permutes the columns of X, in place; `k` is a permutation that counts from 1, as [`geqp3`] makes
/// it.
///
/// [`geqp3`]: crate::geqp3
///
/// # Errors
/// [`Error::Argument`] if `k` is not a permutation of as many numbers as X has columns; then nothing
/// is touched.
pub fn lapmt<T: Scalar>(direction: Permute, mut x: MatMut<'_, T>, k: &[i32]) -> Result<(), Error> {
    let n = x.ncols();
    check_dim("k", n, k.len())?;
    let place = |j: usize| usize::try_from(k[j]).ok().and_then(|at| at.checked_sub(1));
    for j in 0..n {
        let Some(at) = place(j).filter(|&at| at < n) else {
            return check_dim("k", n, k[j].max(0) as usize);
        };
        if k[..j].contains(&k[j]) {
            return check_dim("k", n, at + 1);
        }
    }
    // Each cycle once, from the least of its columns.
    for first in 0..n {
        let next = |j: usize| place(j).unwrap_or(j);
        let mut at = next(first);
        while at > first {
            at = next(at);
        }
        if at < first {
            continue;
        }
        let (mut from, mut to) = (first, next(first));
        while to != first {
            match direction {
                Permute::Forward => exchange(x.rb_mut(), from, to)?,
                Permute::Backward => exchange(x.rb_mut(), first, to)?,
            }
            (from, to) = (to, next(to));
        }
    }
    Ok(())
}

/// [`lapmt`] for rows.
///
/// # Errors
/// As [`lapmt`].
pub fn lapmr<T: Scalar>(direction: Permute, x: MatMut<'_, T>, k: &[i32]) -> Result<(), Error> {
    lapmt(direction, x.t(), k)
}

/// Exchanges two different columns.
fn exchange<T: Scalar>(x: MatMut<'_, T>, i: usize, j: usize) -> Result<(), Error> {
    let (left, right) = x.split_cols(i.max(j));
    Ok(swap(left.col(i.min(j)), right.col(0))?)
}
