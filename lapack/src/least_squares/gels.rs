//! Least squares problems of full rank.

use super::range::Range;
use crate::auxiliary::{Scaled, laset};
use crate::error::{Error, check_dim, check_scratch};
use crate::qr::{
    gelqf_in, gelqf_scratch, geqrf_in, geqrf_scratch, unmlq_in, unmlq_scratch, unmqr_in,
    unmqr_scratch,
};
use crate::triangular::trtrs;
use crate::workspace::buffer;
use wasmblas::{Diag, MatMut, Scalar, Side, Trans, Uplo};

/// Solves least squares problems with `op(A)` of full rank; A is `m` by `n`, B has `max(m, n)` rows
/// and a column for each problem. With `op(A)` having more rows than columns, `|b − op(A) x|` is
/// minimal, and below x, which replaces b, is left a vector of that norm; else `op(A) x = b` and
/// `|x|` is minimal. A is replaced by its QR (`m ≥ n`) or LQ factorisation.
///
/// `trans` is [`Trans::No`] or [`Trans::ConjTrans`] (for real types [`Trans::Trans`] as well).
/// A and B are scaled if their entries are near overflow or underflow.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory; [`Error::Singular`] with the
/// first zero on the diagonal of the triangular factor: there is no solution then.
pub fn gels<T: Scalar>(trans: Trans, a: MatMut<'_, T>, b: MatMut<'_, T>) -> Result<(), Error> {
    let mut scratch = buffer(gels_scratch(a.nrows(), a.ncols(), b.ncols()))?;
    gels_in(trans, a, b, &mut scratch)
}

/// The scratch memory that is of use to [`gels_in`].
pub fn gels_scratch(m: usize, n: usize, nrhs: usize) -> usize {
    let k = m.min(n);
    let rows = m.max(n);
    let work = if m >= n {
        geqrf_scratch(m, n).max(unmqr_scratch(Side::Left, rows, nrhs, k))
    } else {
        gelqf_scratch(m, n).max(unmlq_scratch(Side::Left, rows, nrhs, k))
    };
    k.saturating_add(work)
}

/// [`gels`] with scratch memory, at least `k + max(k, nrhs)` elements with `k = min(m, n)`.
///
/// # Errors
/// [`Error::Argument`] as [`gels`], and if there is not enough scratch memory.
pub fn gels_in<T: Scalar>(
    trans: Trans,
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n, nrhs) = (a.nrows(), a.ncols(), b.ncols());
    let (k, rows) = (m.min(n), m.max(n));
    check_dim("b", rows, b.nrows())?;
    check_scratch(k + k.max(nrhs), scratch.len())?;
    if T::IS_COMPLEX && !matches!(trans, Trans::No | Trans::ConjTrans) {
        let (expected, found) = (0, 1);
        return Err(wasmblas::Error::Dimension { argument: "trans", expected, found }.into());
    }
    let zero = T::ZERO;
    if k == 0 || nrhs == 0 {
        laset(None, zero, zero, b);
        return Ok(());
    }
    let range_a = Range::fit(a.rb_mut());
    if range_a.is_zero() {
        laset(None, zero, zero, b);
        return Ok(());
    }
    let transposed = trans.is_transposed();
    let equations = if transposed { n } else { m };
    let range_b = Range::fit(b.rb_mut().block(0, 0, equations, nrhs));
    let (tau, work) = scratch.split_at_mut(k);
    let (left, no, adjoint) = (Side::Left, Trans::No, Trans::ConjTrans);
    let solve = |uplo, op, a: &MatMut<'_, T>, b: &mut MatMut<'_, T>| {
        let triangle = a.rb().block(0, 0, k, k);
        trtrs(uplo, op, Diag::NonUnit, triangle, b.rb_mut().block(0, 0, k, nrhs))
    };
    let clear = |b: &mut MatMut<'_, T>| {
        laset(None, zero, zero, b.rb_mut().block(k, 0, rows - k, nrhs));
    };
    match (m >= n, transposed) {
        (true, false) => {
            geqrf_in(a.rb_mut(), tau, work)?;
            unmqr_in(left, adjoint, a.rb(), tau, b.rb_mut(), work)?;
            solve(Uplo::Upper, no, &a, &mut b)?;
        }
        (true, true) => {
            geqrf_in(a.rb_mut(), tau, work)?;
            solve(Uplo::Upper, adjoint, &a, &mut b)?;
            clear(&mut b);
            unmqr_in(left, no, a.rb(), tau, b.rb_mut(), work)?;
        }
        (false, false) => {
            gelqf_in(a.rb_mut(), tau, work)?;
            solve(Uplo::Lower, no, &a, &mut b)?;
            clear(&mut b);
            unmlq_in(left, adjoint, a.rb(), tau, b.rb_mut(), work)?;
        }
        (false, true) => {
            gelqf_in(a.rb_mut(), tau, work)?;
            unmlq_in(left, no, a.rb(), tau, b.rb_mut(), work)?;
            solve(Uplo::Lower, adjoint, &a, &mut b)?;
        }
    }
    let mut x = b.block(0, 0, if transposed { m } else { n }, nrhs);
    range_a.apply(x.rb_mut());
    range_b.revert(Scaled::Full, x);
    Ok(())
}
