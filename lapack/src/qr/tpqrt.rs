//! QR and LQ factorisation of a triangle on top of (left of) a pentagonal matrix.

use super::geqrt::conjugate_factors;
use super::multiply::starts;
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::{Pentagon, larfg, transposed};
use crate::workspace::buffer;
use wasmblas::{Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, trmm};

/// Factorises `(A; B) = Q (R; 0)`: A is `n` by `n` upper triangular, B is `m` by `n` and its last
/// `l` rows are upper trapezoidal. R replaces A, and B is replaced by what follows the unit matrix
/// in the reflectors' vectors, of the same shape. The reflectors are in blocks of `t.nrows()` as in
/// [`geqrt`](crate::geqrt), their factors T in `t`, `nb` by `n`. Zeros of A and B are not read.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn tpqrt<T: Scalar>(
    l: usize,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    t: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(t.nrows().saturating_mul(a.ncols()))?;
    tpqrt_in(l, a, b, t, &mut scratch)
}

/// [`tpqrt`] with scratch memory: `nb · n` elements, or none if one block is all.
///
/// # Errors
/// [`Error::Argument`] as [`tpqrt`], and if there is not enough scratch memory.
pub fn tpqrt_in<T: Scalar>(
    l: usize,
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    mut t: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n, nb) = (b.nrows(), b.ncols(), t.nrows());
    check_dim("a", n, a.nrows())?;
    check_dim("a", n, a.ncols())?;
    check_dim("t", n, t.ncols())?;
    check_trapezoid(l, m, n)?;
    if m == 0 || n == 0 {
        return Ok(());
    }
    check_blocks(nb)?;
    check_scratch(nb.min(n) * (n - nb.min(n)), scratch.len())?;
    for first in (0..n).step_by(nb) {
        let width = nb.min(n - first);
        let (rows, l) = trapezoid(m, l, first, width);
        let row = a.rb_mut().block(first, first, width, n - first);
        let (own, rest) = row.split_cols(width);
        let (mut v, beyond) = b.rb_mut().block(0, first, rows, n - first).split_cols(width);
        let mut t = t.rb_mut().block(0, first, width, width);
        factor_panel(l, own, v.rb_mut(), t.rb_mut())?;
        let w = scratch_matrix(scratch, width, rest.ncols())?;
        Pentagon::new(v.rb(), l).apply(false, Trans::ConjTrans, t.rb(), rest, beyond, w)?;
    }
    Ok(())
}

/// Multiplies by the Q that [`tpqrt`] left in `v` (`l` rows of it trapezoidal) and `t`:
/// `(A; B) ← op(Q) (A; B)` for [`Side::Left`], `(A B) ← (A B) op(Q)` for [`Side::Right`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn tpmqrt<T: Scalar>(
    side: Side,
    trans: Trans,
    l: usize,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let lines = if side == Side::Left { b.ncols() } else { b.nrows() };
    let mut scratch = buffer(t.nrows().saturating_mul(lines))?;
    tpmqrt_in(side, trans, l, v, t, a, b, &mut scratch)
}

/// [`tpmqrt`] with scratch memory: `nb` elements for each column (left) or row (right) of B.
///
/// # Errors
/// [`Error::Argument`] as [`tpmqrt`], and if there is not enough scratch memory.
pub fn tpmqrt_in<T: Scalar>(
    side: Side,
    trans: Trans,
    l: usize,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (a, b, trans) = on_the_left(side, trans, a, b);
    multiply(false, trans, l, v, t, a, b, scratch)
}

/// Factorises `(A B) = (L 0) Q`: A is `m` by `m` lower triangular, B is `m` by `n` and its last `l`
/// columns are lower trapezoidal: [`tpqrt`] by rows. `t` is `mb` by `m`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn tplqt<T: Scalar>(
    l: usize,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    t: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(t.nrows().saturating_mul(a.ncols()))?;
    tplqt_in(l, a, b, t, &mut scratch)
}

/// [`tplqt`] with scratch memory: `mb · m` elements, or none if one block is all.
///
/// # Errors
/// [`Error::Argument`] as [`tplqt`], and if there is not enough scratch memory.
pub fn tplqt_in<T: Scalar>(
    l: usize,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    mut t: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let nothing = b.is_empty();
    tpqrt_in(l, a.t(), b.t(), t.rb_mut(), scratch)?;
    // The rows are the vectors conjugated.
    if !nothing {
        conjugate_factors(t);
    }
    Ok(())
}

/// Multiplies by the Q that [`tplqt`] left in `v` and `t`, as [`tpmqrt`] does.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn tpmlqt<T: Scalar>(
    side: Side,
    trans: Trans,
    l: usize,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let lines = if side == Side::Left { b.ncols() } else { b.nrows() };
    let mut scratch = buffer(t.nrows().saturating_mul(lines))?;
    tpmlqt_in(side, trans, l, v, t, a, b, &mut scratch)
}

/// [`tpmlqt`] with scratch memory: `mb` elements for each column (left) or row (right) of B.
///
/// # Errors
/// [`Error::Argument`] as [`tpmlqt`], and if there is not enough scratch memory.
pub fn tpmlqt_in<T: Scalar>(
    side: Side,
    trans: Trans,
    l: usize,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (a, b, trans) = on_the_left(side, trans, a, b);
    // Q is the adjoint of the reflectors' product.
    multiply(true, super::geqrt::adjoint(trans), l, v.t(), t, a, b, scratch)
}

/// `(A B) op(Q)` as, transposed, `op(Q)ᵀ (A B)ᵀ`.
fn on_the_left<'a, 'b, T>(
    side: Side,
    trans: Trans,
    a: MatMut<'a, T>,
    b: MatMut<'b, T>,
) -> (MatMut<'a, T>, MatMut<'b, T>, Trans) {
    match side {
        Side::Left => (a, b, trans),
        Side::Right => (a.t(), b.t(), transposed(trans)),
    }
}

/// `(A; B) ← op(H) (A; B)` for the product H of block reflectors, whose vectors are the columns of
/// `v`, conjugated if `conj`.
fn multiply<T: Scalar>(
    conj: bool,
    trans: Trans,
    l: usize,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, k, nb, n) = (v.nrows(), v.ncols(), t.nrows(), b.ncols());
    check_dim("v", b.nrows(), m)?;
    check_dim("t", k, t.ncols())?;
    check_dim("a", k, a.nrows())?;
    check_dim("a", n, a.ncols())?;
    check_trapezoid(l, m, k)?;
    if m == 0 || k == 0 || n == 0 {
        return Ok(());
    }
    check_blocks(nb)?;
    check_scratch(nb.min(k) * n, scratch.len())?;
    let conj = conj != matches!(trans, Trans::Trans | Trans::Conj);
    for first in starts(k, nb, trans.is_transposed()) {
        let width = nb.min(k - first);
        let (rows, l) = trapezoid(m, l, first, width);
        let v = Pentagon::new(v.block(0, first, rows, width), l);
        let t = t.block(0, first, width, width);
        let (a, b) = (a.rb_mut().block(first, 0, width, n), b.rb_mut().block(0, 0, rows, n));
        v.apply(conj, trans, t, a, b, scratch_matrix(scratch, width, n)?)?;
    }
    Ok(())
}

/// How many of `m` rows, the last `l` trapezoidal, some columns have, and how many of them are
/// trapezoidal.
fn trapezoid(m: usize, l: usize, first: usize, width: usize) -> (usize, usize) {
    let rows = (m - l + first + width).min(m);
    (rows, (rows + l).saturating_sub(m + first))
}

/// Factorises a few columns, recursively.
fn factor_panel<T: Scalar>(
    l: usize,
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    mut t: MatMut<'_, T>,
) -> Result<(), Error> {
    let (m, k) = (b.nrows(), b.ncols());
    if k == 1 {
        let mut alpha = a.get(0, 0);
        let tau = larfg(&mut alpha, b.col(0));
        a.set(0, 0, alpha);
        t.set(0, 0, tau);
        return Ok(());
    }
    let half = k / 2;
    let (rows, l1) = trapezoid(m, l, 0, half);
    let (t1, right) = t.rb_mut().split_cols(half);
    let (mut corner, mut t2) = right.split_rows(half);
    let mut t1 = t1.block(0, 0, half, half);
    let (top, below) = a.rb_mut().split_rows(half);
    let (own, rest) = top.split_cols(half);
    let (first, mut second) = b.rb_mut().split_cols(half);
    let mut first = first.block(0, 0, rows, half);
    factor_panel(l1, own, first.rb_mut(), t1.rb_mut())?;
    let v = Pentagon::new(first.rb(), l1);
    let beyond = second.rb_mut().block(0, 0, rows, k - half);
    // The corner of T that is to be filled last serves as scratch memory.
    v.apply(false, Trans::ConjTrans, t1.rb(), rest, beyond, corner.rb_mut())?;
    let below = below.block(0, half, k - half, k - half);
    factor_panel(l - l1, below, second.rb_mut(), t2.rb_mut())?;
    v.product(false, second.rb().block(0, 0, rows, k - half), corner.rb_mut())?;
    let (upper, one) = (Uplo::Upper, T::ONE);
    let (no, nonunit) = (Trans::No, Diag::NonUnit);
    trmm(Side::Left, upper, no, nonunit, -one, t1.rb(), corner.rb_mut())?;
    trmm(Side::Right, upper, no, nonunit, one, t2.rb(), corner)?;
    Ok(())
}

fn scratch_matrix<T>(scratch: &mut [T], m: usize, n: usize) -> Result<MatMut<'_, T>, Error> {
    Ok(MatMut::from_col_major(&mut scratch[..m * n], m, n, m)?)
}

fn check_trapezoid(l: usize, m: usize, n: usize) -> Result<(), Error> {
    if l > m.min(n) { check_dim("l", m.min(n), l) } else { Ok(()) }
}

fn check_blocks(nb: usize) -> Result<(), Error> {
    if nb == 0 { check_dim("t", 1, nb) } else { Ok(()) }
}
