//! QR factorisation with column pivoting.

use super::geqrf::{geqrf_in, unmqr_in};
use super::pivoted::{Norms, factor_columns, factor_panel};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar, Side, Trans, swap};

/// Columns of a panel.
const BLOCK: usize = 32;

/// Bytes of a matrix with adjacent rows up to which columns are applied to the others one by one.
const CACHED: usize = 64 << 10;

/// Factorises `A P = Q R` with column pivoting: the diagonal of R does not increase in magnitude.
/// A, `tau`, Q and R are as in [`geqrf`](crate::geqrf).
///
/// Columns whose `jpvt` is not zero on entry are put first, in their order, and stay there; on exit
/// column `j` of `A P` is column `jpvt[j] − 1` of A.
///
/// Half of the work is in matrix products: Quintana-Ortí, Sun and Bischof, *A BLAS-3 version of the
/// QR factorization with column pivoting*, SIAM J. Sci. Comput. 19 (1998). Norms of columns are
/// updated, and recomputed when they have lost their digits, as in Drmač and Bujanović, *On the
/// failure of rank-revealing QR factorization software*, ACM TOMS 35 (2008).
///
/// # Errors
/// [`Error::Argument`] if the lengths do not fit A, or there is no memory.
pub fn geqp3<T: Scalar>(a: MatMut<'_, T>, jpvt: &mut [i32], tau: &mut [T]) -> Result<(), Error> {
    with_scratch(geqp3_scratch(a.nrows(), a.ncols()), |scratch| geqp3_in(a, jpvt, tau, scratch))
}

/// The scratch memory that is of use to [`geqp3_in`].
pub fn geqp3_scratch(m: usize, n: usize) -> ScratchLen {
    let width = BLOCK.min(m).min(n).max(1);
    ScratchLen { elements: width.saturating_mul(n.saturating_add(1)), reals: 2 * n, ints: 0 }
}

/// [`geqp3`] with scratch memory: at least `n + 1` elements and `2 n` reals.
///
/// # Errors
/// [`Error::Argument`] as [`geqp3`], and if there is not enough scratch memory.
pub fn geqp3_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    jpvt: &mut [i32],
    tau: &mut [T],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let k = m.min(n);
    check_dim("jpvt", n, jpvt.len())?;
    check_dim("tau", k, tau.len())?;
    scratch.check(ScratchLen {
        elements: if k == 0 { 0 } else { n + 1 },
        reals: 2 * n,
        ints: 0,
    })?;
    let fixed = gather_fixed(a.rb_mut(), jpvt)?;
    if k == 0 {
        return Ok(());
    }
    let Scratch { elements, reals, .. } = scratch;
    let done = fixed.min(m);
    let (tau_fixed, tau) = tau.split_at_mut(done);
    let (mut left, mut right) = a.rb_mut().split_cols(fixed);
    if done > 0 {
        geqrf_in(left.rb_mut(), tau_fixed, elements)?;
        let v = left.rb().block(0, 0, m, done);
        unmqr_in(Side::Left, Trans::ConjTrans, v, tau_fixed, right.rb_mut(), elements)?;
    }
    let mut norms = Norms::new(&mut reals[..2 * (n - fixed)]);
    norms.compute(right.rb(), done);
    if right.row_stride() == 1 && m * (n - fixed) * size_of::<T>() <= CACHED {
        return factor_columns(right, done, tau, &mut jpvt[fixed..], norms, elements);
    }
    let width = BLOCK.min(elements.len() / (n + 1));
    let mut at = 0;
    while at < tau.len() {
        let panel = right.rb_mut().block(0, at, m, n - fixed - at);
        let (jpvt, tau) = (&mut jpvt[fixed + at..], &mut tau[at..]);
        let width = width.min(tau.len());
        at += factor_panel(panel, done + at, &mut tau[..width], jpvt, norms.from(at), elements)?;
    }
    Ok(())
}

/// Brings the columns with `jpvt ≠ 0` to the front, makes `jpvt` the permutation that says so, and
/// returns how many there are.
fn gather_fixed<T: Scalar>(mut a: MatMut<'_, T>, jpvt: &mut [i32]) -> Result<usize, Error> {
    let mut fixed = 0;
    for j in 0..jpvt.len() {
        let is_fixed = jpvt[j] != 0;
        jpvt[j] = j as i32 + 1;
        if is_fixed {
            if j != fixed {
                let (left, right) = a.rb_mut().split_cols(j);
                swap(left.col(fixed), right.col(0))?;
                jpvt.swap(j, fixed);
            }
            fixed += 1;
        }
    }
    Ok(fixed)
}
