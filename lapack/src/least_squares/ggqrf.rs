//! Generalised QR and RQ factorisations of two matrices.

use crate::error::{Error, check_dim, check_scratch};
use crate::qr::{
    geqrf_in, geqrf_scratch, gerqf_in, gerqf_scratch, unmqr_in, unmqr_scratch, unmrq_in,
    unmrq_scratch,
};
use crate::workspace::buffer;
use wasmblas::{MatMut, Scalar, Side, Trans};

/// Factorises `A = Q R` and `B = Q T Z`: A is `n` by `m`, B is `n` by `p`, Q and Z are unitary. Q, R
/// and `tau_a` are as [`geqrf`](crate::geqrf) leaves them, T, Z and `tau_b` as
/// [`gerqf`](crate::gerqf) does (Anderson, Bai and Dongarra, *Generalized QR factorization and its
/// applications*, Linear Algebra Appl. 162, 1992).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn ggqrf<T: Scalar>(
    a: MatMut<'_, T>,
    tau_a: &mut [T],
    b: MatMut<'_, T>,
    tau_b: &mut [T],
) -> Result<(), Error> {
    let mut scratch = buffer(ggqrf_scratch(a.nrows(), a.ncols(), b.ncols()))?;
    ggqrf_in(a, tau_a, b, tau_b, &mut scratch)
}

/// The scratch memory that is of use to [`ggqrf_in`].
pub fn ggqrf_scratch(n: usize, m: usize, p: usize) -> usize {
    let apply = unmqr_scratch(Side::Left, n, p, n.min(m));
    geqrf_scratch(n, m).max(gerqf_scratch(n, p)).max(apply)
}

/// [`ggqrf`] with scratch memory, at least `max(n, m, p)` elements.
///
/// # Errors
/// [`Error::Argument`] as [`ggqrf`], and if there is not enough scratch memory.
pub fn ggqrf_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    tau_a: &mut [T],
    mut b: MatMut<'_, T>,
    tau_b: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (n, m, p) = (a.nrows(), a.ncols(), b.ncols());
    check_dim("b", n, b.nrows())?;
    check_dim("tau_a", n.min(m), tau_a.len())?;
    check_dim("tau_b", n.min(p), tau_b.len())?;
    check_scratch(n.max(m).max(p), scratch.len())?;
    geqrf_in(a.rb_mut(), tau_a, scratch)?;
    let v = a.rb().block(0, 0, n, n.min(m));
    unmqr_in(Side::Left, Trans::ConjTrans, v, tau_a, b.rb_mut(), scratch)?;
    gerqf_in(b, tau_b, scratch)
}

/// Factorises `A = R Q` and `B = Z T Q`: A is `m` by `n`, B is `p` by `n`, Q and Z are unitary. R, Q
/// and `tau_a` are as [`gerqf`](crate::gerqf) leaves them, Z, T and `tau_b` as
/// [`geqrf`](crate::geqrf) does.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn ggrqf<T: Scalar>(
    a: MatMut<'_, T>,
    tau_a: &mut [T],
    b: MatMut<'_, T>,
    tau_b: &mut [T],
) -> Result<(), Error> {
    let mut scratch = buffer(ggrqf_scratch(a.nrows(), b.nrows(), a.ncols()))?;
    ggrqf_in(a, tau_a, b, tau_b, &mut scratch)
}

/// The scratch memory that is of use to [`ggrqf_in`].
pub fn ggrqf_scratch(m: usize, p: usize, n: usize) -> usize {
    let apply = unmrq_scratch(Side::Right, p, n, m.min(n));
    gerqf_scratch(m, n).max(geqrf_scratch(p, n)).max(apply)
}

/// [`ggrqf`] with scratch memory, at least `max(m, p, n)` elements.
///
/// # Errors
/// [`Error::Argument`] as [`ggrqf`], and if there is not enough scratch memory.
pub fn ggrqf_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    tau_a: &mut [T],
    mut b: MatMut<'_, T>,
    tau_b: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n, p) = (a.nrows(), a.ncols(), b.nrows());
    check_dim("b", n, b.ncols())?;
    check_dim("tau_a", m.min(n), tau_a.len())?;
    check_dim("tau_b", p.min(n), tau_b.len())?;
    check_scratch(n.max(m).max(p), scratch.len())?;
    gerqf_in(a.rb_mut(), tau_a, scratch)?;
    let k = m.min(n);
    let v = a.rb().block(m - k, 0, k, n);
    unmrq_in(Side::Right, Trans::ConjTrans, v, tau_a, b.rb_mut(), scratch)?;
    geqrf_in(b, tau_b, scratch)
}
