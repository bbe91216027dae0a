//! Least squares problems with linear constraints, and general linear models.

use super::ggqrf::{ggqrf_in, ggqrf_scratch, ggrqf_in, ggrqf_scratch};
use crate::error::{Error, check_dim, check_scratch};
use crate::qr::{unmqr_in, unmrq_in};
use crate::triangular::trtrs;
use crate::workspace::buffer;
use wasmblas::{
    Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, VecMut, VecRef, axpy, copy, gemv, trmv,
};

const NO: Trans = Trans::No;
const ADJOINT: Trans = Trans::ConjTrans;

/// A slice as a matrix of one column.
fn column<T>(x: &mut [T]) -> Result<MatMut<'_, T>, Error> {
    let n = x.len();
    Ok(MatMut::from_col_major(x, n, 1, n)?)
}

/// Solves with an upper triangle, the `index`-th of the problem.
fn solve<T: Scalar>(index: usize, triangle: MatRef<'_, T>, x: &mut [T]) -> Result<(), Error> {
    let outcome = trtrs(Uplo::Upper, NO, Diag::NonUnit, triangle, column(x)?);
    outcome.map_err(|error| match error {
        Error::Singular { .. } => Error::Singular { index },
        other => other,
    })
}

/// `y ← y − A x`.
fn subtract<T: Scalar>(a: MatRef<'_, T>, x: &[T], y: &mut [T]) -> Result<(), Error> {
    let (x, y) = (VecRef::from_slice(x), VecMut::from_slice(y));
    Ok(gemv(NO, -T::ONE, a, x, T::ONE, y)?)
}

/// Minimises `|c − A x|` subject to `B x = d`: A is `m` by `n`, B is `p` by `n`, `p ≤ n ≤ m + p`. The
/// solution is unique if B has rank `p` and A on top of B rank `n`. x goes to `x`; the last `m − n +
/// p` entries of `c` then have the norm of the residual. A, B and `d` are overwritten, A and B by
/// their generalised RQ factorisation.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory; [`Error::Singular`] with
/// `index` 1 if B has not rank `p`, with 2 if A on top of B has not rank `n`.
pub fn gglse<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    c: &mut [T],
    d: &mut [T],
    x: &mut [T],
) -> Result<(), Error> {
    let mut scratch = buffer(gglse_scratch(a.nrows(), a.ncols(), b.nrows()))?;
    gglse_in(a, b, c, d, x, &mut scratch)
}

/// The scratch memory that is of use to [`gglse_in`].
pub fn gglse_scratch(m: usize, n: usize, p: usize) -> usize {
    let (k, work) = (m.min(n), ggrqf_scratch(p, m, n));
    p.saturating_add(k).saturating_add(work.max(m.max(n)))
}

/// [`gglse`] with scratch memory, at least `m + n + p` elements.
///
/// # Errors
/// [`Error::Argument`] as [`gglse`], and if there is not enough scratch memory.
pub fn gglse_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    c: &mut [T],
    d: &mut [T],
    x: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n, p) = (a.nrows(), a.ncols(), b.nrows());
    check_dim("b", n, b.ncols())?;
    check_dim("c", m, c.len())?;
    check_dim("d", p, d.len())?;
    check_dim("x", n, x.len())?;
    if p > n || n - p > m {
        check_dim("b", n, p)?;
    }
    if n == 0 {
        return Ok(());
    }
    check_scratch(m + n + p, scratch.len())?;
    let (tau_b, scratch) = scratch.split_at_mut(p);
    let (tau_a, work) = scratch.split_at_mut(m.min(n));
    // B = (0 R) Q, A = Z T Q.
    ggrqf_in(b.rb_mut(), tau_b, a.rb_mut(), tau_a, work)?;
    let v = a.rb().block(0, 0, m, m.min(n));
    unmqr_in(Side::Left, ADJOINT, v, tau_a, column(c)?, work)?;
    let free = n - p;
    let (x1, x2) = x.split_at_mut(free);
    if p > 0 {
        solve(1, b.rb().block(0, free, p, p), d)?;
        x2.copy_from_slice(d);
        subtract(a.rb().block(0, free, free, p), d, &mut c[..free])?;
    }
    if free > 0 {
        solve(2, a.rb().block(0, 0, free, free), &mut c[..free])?;
        x1.copy_from_slice(&c[..free]);
    }
    // What is left of the residual: T₂₂ x₂, of whose rows those up to m exist.
    let rows = p.min(m - free);
    if rows > 0 {
        let residual = &mut c[free..free + rows];
        if rows < p {
            let beyond = a.rb().block(free, free + rows, rows, p - rows);
            subtract(beyond, &d[rows..], residual)?;
        }
        let triangle = a.rb().block(free, free, rows, rows);
        let mut d = VecMut::from_slice(&mut d[..rows]);
        trmv(Uplo::Upper, NO, Diag::NonUnit, triangle, d.rb_mut())?;
        axpy(-T::ONE, d.rb(), VecMut::from_slice(residual))?;
    }
    unmrq_in(Side::Left, ADJOINT, b.rb(), tau_b, column(x)?, work)
}

/// Minimises `|y|` subject to `d = A x + B y`: A is `n` by `m`, B is `n` by `p`, `m ≤ n ≤ m + p`. The
/// solution is unique if A has rank `m` and `(A B)` rank `n`. x and y go to `x` and `y`. A, B and `d`
/// are overwritten, A and B by their generalised QR factorisation.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory; [`Error::Singular`] with
/// `index` 1 if `(A B)` has not rank `n`, with 2 if A has not rank `m`.
pub fn ggglm<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    d: &mut [T],
    x: &mut [T],
    y: &mut [T],
) -> Result<(), Error> {
    let mut scratch = buffer(ggglm_scratch(a.nrows(), a.ncols(), b.ncols()))?;
    ggglm_in(a, b, d, x, y, &mut scratch)
}

/// The scratch memory that is of use to [`ggglm_in`].
pub fn ggglm_scratch(n: usize, m: usize, p: usize) -> usize {
    let (k, work) = (n.min(p), ggqrf_scratch(n, m, p));
    m.saturating_add(k).saturating_add(work.max(n.max(p)))
}

/// [`ggglm`] with scratch memory, at least `n + m + p` elements.
///
/// # Errors
/// [`Error::Argument`] as [`ggglm`], and if there is not enough scratch memory.
pub fn ggglm_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    d: &mut [T],
    x: &mut [T],
    y: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (n, m, p) = (a.nrows(), a.ncols(), b.ncols());
    check_dim("b", n, b.nrows())?;
    check_dim("d", n, d.len())?;
    check_dim("x", m, x.len())?;
    check_dim("y", p, y.len())?;
    if m > n || n - m > p {
        check_dim("a", n, m)?;
    }
    if n == 0 {
        x.fill(T::ZERO);
        y.fill(T::ZERO);
        return Ok(());
    }
    check_scratch(n + m + p, scratch.len())?;
    let (tau_a, scratch) = scratch.split_at_mut(m);
    let (tau_b, work) = scratch.split_at_mut(n.min(p));
    // A = Q R, B = Q T Z.
    ggqrf_in(a.rb_mut(), tau_a, b.rb_mut(), tau_b, work)?;
    unmqr_in(Side::Left, ADJOINT, a.rb(), tau_a, column(d)?, work)?;
    let fixed = n - m;
    let free = p - fixed;
    let (y1, y2) = y.split_at_mut(free);
    y1.fill(T::ZERO);
    if fixed > 0 {
        solve(1, b.rb().block(m, free, fixed, fixed), &mut d[m..])?;
        copy(VecRef::from_slice(&d[m..]), VecMut::from_slice(y2))?;
    }
    subtract(b.rb().block(0, free, m, fixed), y2, &mut d[..m])?;
    if m > 0 {
        solve(2, a.rb().block(0, 0, m, m), &mut d[..m])?;
        x.copy_from_slice(&d[..m]);
    }
    let rows = n.min(p);
    unmrq_in(Side::Left, ADJOINT, b.rb().block(n - rows, 0, rows, p), tau_b, column(y)?, work)
}
