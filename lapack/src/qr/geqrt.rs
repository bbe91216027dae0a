//! QR and LQ factorisations that keep the factors T of their block reflectors.

use super::factor::{Sign, factor_panel};
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::{Direct, apply, transposed};
use crate::workspace::buffer;
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans};

/// Factorises `A = Q R` as [`geqrf`](crate::geqrf), with the reflectors in blocks of `t.nrows()`,
/// the last one perhaps smaller: the factor T of each block, upper triangular, replaces that many
/// columns of `t`, which is `nb` by `min(m, n)`. What is below the triangles is not touched. For
/// one block this is LAPACK's `geqrt3`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn geqrt<T: Scalar>(a: MatMut<'_, T>, t: MatMut<'_, T>) -> Result<(), Error> {
    let mut scratch = buffer(t.nrows().saturating_mul(a.ncols()))?;
    geqrt_in(a, t, &mut scratch)
}

/// [`geqrt`] with scratch memory: `nb · n` elements, or none if one block is all.
///
/// # Errors
/// [`Error::Argument`] as [`geqrt`], and if there is not enough scratch memory.
pub fn geqrt_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    mut t: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n, nb) = (a.nrows(), a.ncols(), t.nrows());
    let k = m.min(n);
    check_dim("t", k, t.ncols())?;
    if k == 0 {
        return Ok(());
    }
    if nb == 0 {
        check_dim("t", 1, nb)?;
    }
    check_scratch(nb.min(k) * (n - nb.min(k)), scratch.len())?;
    for first in (0..k).step_by(nb) {
        let width = nb.min(k - first);
        let below = a.rb_mut().block(first, first, m - first, n - first);
        let (mut panel, rest) = below.split_cols(width);
        let mut t = t.rb_mut().block(0, first, width, width);
        factor_panel(Direct::Forward, Sign::Any, panel.rb_mut(), t.rb_mut())?;
        let (v, op) = (panel.rb(), Trans::ConjTrans);
        apply(Direct::Forward, false, v, op, t.rb(), rest, scratch)?;
    }
    Ok(())
}

/// `C ← op(Q) C` or `C op(Q)`, with the Q that [`geqrt`] left in `v` and `t`. C is `m` by `n`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn gemqrt<T: Scalar>(
    side: Side,
    trans: Trans,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let lines = if side == Side::Left { c.ncols() } else { c.nrows() };
    let mut scratch = buffer(t.nrows().saturating_mul(lines))?;
    gemqrt_in(side, trans, v, t, c, &mut scratch)
}

/// [`gemqrt`] with scratch memory: `nb · n` elements (left) or `nb · m` (right).
///
/// # Errors
/// [`Error::Argument`] as [`gemqrt`], and if there is not enough scratch memory.
pub fn gemqrt_in<T: Scalar>(
    side: Side,
    trans: Trans,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (c, trans) = match side {
        Side::Left => (c, trans),
        Side::Right => (c.t(), transposed(trans)),
    };
    multiply(false, trans, v, t, c, scratch)
}

/// Factorises `A = L Q` as [`gelqf`](crate::gelqf), with the reflectors in blocks of `t.nrows()` as
/// [`geqrt`] has them.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn gelqt<T: Scalar>(a: MatMut<'_, T>, t: MatMut<'_, T>) -> Result<(), Error> {
    let mut scratch = buffer(t.nrows().saturating_mul(a.nrows()))?;
    gelqt_in(a, t, &mut scratch)
}

/// [`gelqt`] with scratch memory: `mb · m` elements, or none if one block is all.
///
/// # Errors
/// [`Error::Argument`] as [`gelqt`], and if there is not enough scratch memory.
pub fn gelqt_in<T: Scalar>(
    a: MatMut<'_, T>,
    mut t: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    geqrt_in(a.t(), t.rb_mut(), scratch)?;
    // The rows are the vectors conjugated.
    conjugate_factors(t);
    Ok(())
}

/// Conjugates the triangles in `t`, as many as there are blocks.
pub(super) fn conjugate_factors<T: Scalar>(mut t: MatMut<'_, T>) {
    if !T::IS_COMPLEX {
        return;
    }
    for j in 0..t.ncols() {
        for i in 0..j % t.nrows() + 1 {
            t.set(i, j, t.get(i, j).conj());
        }
    }
}

/// `C ← op(Q) C` or `C op(Q)`, with the Q that [`gelqt`] left in `v` and `t`. C is `m` by `n`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn gemlqt<T: Scalar>(
    side: Side,
    trans: Trans,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let lines = if side == Side::Left { c.ncols() } else { c.nrows() };
    let mut scratch = buffer(t.nrows().saturating_mul(lines))?;
    gemlqt_in(side, trans, v, t, c, &mut scratch)
}

/// [`gemlqt`] with scratch memory: `mb · n` elements (left) or `mb · m` (right).
///
/// # Errors
/// [`Error::Argument`] as [`gemlqt`], and if there is not enough scratch memory.
pub fn gemlqt_in<T: Scalar>(
    side: Side,
    trans: Trans,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (c, trans) = match side {
        Side::Left => (c, trans),
        Side::Right => (c.t(), transposed(trans)),
    };
    // Q is the adjoint of the reflectors' product.
    multiply(true, adjoint(trans), v.t(), t, c, scratch)
}

/// `op(A)ᴴ` as an operation on A.
pub(super) fn adjoint(trans: Trans) -> Trans {
    match trans {
        Trans::No => Trans::ConjTrans,
        Trans::ConjTrans => Trans::No,
        Trans::Trans => Trans::Conj,
        Trans::Conj => Trans::Trans,
    }
}

/// `C ← op(H) C` for the product H of block reflectors, whose vectors are the columns of `v`,
/// conjugated if `conj`.
fn multiply<T: Scalar>(
    conj: bool,
    trans: Trans,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    mut c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, k, nb, n) = (v.nrows(), v.ncols(), t.nrows(), c.ncols());
    check_dim("v", c.nrows(), m)?;
    check_dim("t", k, t.ncols())?;
    if k > m {
        check_dim("v", m, k)?;
    }
    if k == 0 || n == 0 {
        return Ok(());
    }
    if nb == 0 {
        check_dim("t", 1, nb)?;
    }
    check_scratch(nb.min(k) * n, scratch.len())?;
    let conj = conj != matches!(trans, Trans::Trans | Trans::Conj);
    for first in super::multiply::starts(k, nb, trans.is_transposed()) {
        let width = nb.min(k - first);
        let v = v.block(first, first, m - first, width);
        let t = t.block(0, first, width, width);
        let c = c.rb_mut().block(first, 0, m - first, n);
        apply(Direct::Forward, conj, v, trans, t, c, scratch)?;
    }
    Ok(())
}
