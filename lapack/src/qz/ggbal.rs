//! Balancing of a pair of general matrices.

use super::scaling;
use crate::eigen_general::Balance;
use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::buffer;
use core::ops::Range;
use wasmblas::{MatMut, MatRef, Real, Scalar, swap};

/// Balances a pair of square matrices: `A ← D Pᵀ A R E` and B likewise, with permutations P and R that
/// leave both upper triangular in the rows and columns outside the range that is returned, and
/// diagonal matrices D and E of powers of ten that bring the entries within the range as close to one
/// in magnitude as can be.
///
/// `lscale` and `rscale` describe both, for [`ggbak`](crate::ggbak): within the range they hold D and
/// E, outside it which row or column, counted from 1, was exchanged with that one: from the last one
/// down to the end of the range, then from the first one up to its start.
///
/// R. C. Ward, *Balancing the generalized eigenvalue problem*, SIAM J. Sci. Stat. Comput. 2 (1981).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn ggbal<T: Scalar>(
    job: Balance,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    lscale: &mut [T::Real],
    rscale: &mut [T::Real],
) -> Result<Range<usize>, Error> {
    let len = if job.scales() { 6 * a.nrows() } else { 0 };
    let mut scratch = buffer(len)?;
    ggbal_in(job, a, b, lscale, rscale, &mut scratch)
}

/// [`ggbal`] with scratch memory: `6n` reals if the pair is to be scaled.
///
/// # Errors
/// As [`ggbal`], and if there is not enough scratch memory.
pub fn ggbal_in<T: Scalar>(
    job: Balance,
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    lscale: &mut [T::Real],
    rscale: &mut [T::Real],
    scratch: &mut [T::Real],
) -> Result<Range<usize>, Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("b", n, b.nrows())?;
    check_dim("b", n, b.ncols())?;
    check_dim("lscale", n, lscale.len())?;
    check_dim("rscale", n, rscale.len())?;
    check_scratch(if job.scales() { 6 * n } else { 0 }, scratch.len())?;
    lscale.fill(T::Real::ONE);
    rscale.fill(T::Real::ONE);
    let mut active = 0..n;
    if job.permutes() && n > 1 {
        isolate(&mut active, &mut a, &mut b, lscale, rscale)?;
    }
    if job.scales() && active.len() > 1 {
        scaling::scale(active.clone(), a, b, lscale, rscale, scratch);
    }
    Ok(active)
}

/// Moves eigenvalues that can be read off to the end, then to the start.
fn isolate<T: Scalar>(
    active: &mut Range<usize>,
    a: &mut MatMut<'_, T>,
    b: &mut MatMut<'_, T>,
    lscale: &mut [T::Real],
    rscale: &mut [T::Real],
) -> Result<(), Error> {
    let number = |i: usize| T::Real::from_f64((i + 1) as f64);
    while active.end > 1 {
        let rows = active.clone().rev();
        let Some((i, j)) = rows.into_iter().find_map(|i| {
            let j = only(a.rb().t(), b.rb().t(), i, active.clone())?;
            Some((i, j))
        }) else {
            break;
        };
        let last = active.end - 1;
        (lscale[last], rscale[last]) = (number(i), number(j));
        exchange(active, last, i, j, a, b)?;
        active.end = last;
    }
    if active.end == 1 {
        (lscale[0], rscale[0]) = (T::Real::ONE, T::Real::ONE);
        return Ok(());
    }
    while let Some((j, i)) = active.clone().find_map(|j| {
        let i = only(a.rb(), b.rb(), j, active.clone())?;
        Some((j, i))
    }) {
        let first = active.start;
        (lscale[first], rscale[first]) = (number(i), number(j));
        exchange(active, first, i, j, a, b)?;
        active.start += 1;
    }
    Ok(())
}

/// The only row in the range in which column `j` of one of the matrices has an entry that is not
/// zero; the last one if there is none at all.
fn only<T: Scalar>(
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    j: usize,
    range: Range<usize>,
) -> Option<usize> {
    let last = range.end - 1;
    let mut entries = range.filter(|&i| a.get(i, j) != T::ZERO || b.get(i, j) != T::ZERO);
    match (entries.next(), entries.next()) {
        (_, Some(_)) => None,
        (found, None) => Some(found.unwrap_or(last)),
    }
}

/// Exchanges row `i` and column `j` with those at `place`, as far as they are not zero anyway.
fn exchange<T: Scalar>(
    active: &Range<usize>,
    place: usize,
    i: usize,
    j: usize,
    a: &mut MatMut<'_, T>,
    b: &mut MatMut<'_, T>,
) -> Result<(), Error> {
    let n = a.ncols();
    for mut matrix in [a.rb_mut(), b.rb_mut()] {
        if i != place {
            let columns = matrix.rb_mut().block(0, active.start, n, n - active.start);
            let (top, bottom) = columns.split_rows(i.max(place));
            swap(top.row(i.min(place)), bottom.row(0))?;
        }
        if j != place {
            let rows = matrix.rb_mut().block(0, 0, active.end, n);
            let (left, right) = rows.split_cols(j.max(place));
            swap(left.col(j.min(place)), right.col(0))?;
        }
    }
    Ok(())
}
