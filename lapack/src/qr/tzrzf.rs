//! RZ factorisation: an upper trapezoidal matrix is made triangular from the right.

use crate::error::{Error, check_dim, check_scratch};
use crate::householder::{Pentagon, larfg, transposed};
use crate::workspace::buffer;
use wasmblas::{Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, gemmtr, scal, trmv};

/// Reflectors that are taken together.
const BLOCK: usize = 32;

/// Factorises `A = (R 0) Z`: A is `m` by `n`, `m ≤ n`, upper trapezoidal, R `m` by `m` upper
/// triangular, Z unitary. R replaces the triangle of A. `Z = Z₁ Z₂ … Z_m` with `Z_i = I − τ_i u_i
/// u_iᴴ`; `u_i` has a one at place `i`, zeros at the other places up to `m`, and its last `n − m`
/// entries replace those of row `i` of A. The diagonal of R is real; for `m = n` A stays as it is.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn tzrzf<T: Scalar>(a: MatMut<'_, T>, tau: &mut [T]) -> Result<(), Error> {
    let mut scratch = buffer(tzrzf_scratch(a.nrows()))?;
    tzrzf_in(a, tau, &mut scratch)
}

/// The scratch memory that is of use to [`tzrzf_in`].
pub fn tzrzf_scratch(m: usize) -> usize {
    BLOCK.min(m).saturating_mul(m)
}

/// [`tzrzf`] with scratch memory, at least `m` elements.
///
/// # Errors
/// [`Error::Argument`] as [`tzrzf`], and if there is not enough scratch memory.
pub fn tzrzf_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    check_dim("tau", m, tau.len())?;
    if n < m {
        check_dim("a", m, n)?;
    }
    if m == 0 || n == m {
        tau.fill(T::ZERO);
        return Ok(());
    }
    check_scratch(m, scratch.len())?;
    // T and the product with the rows above have a row for each of a block's.
    let width = BLOCK.min(scratch.len() / m);
    let (mut triangle, mut rest) = a.rb_mut().split_cols(m);
    let l = n - m;
    for first in (0..m.div_ceil(width)).rev().map(|block| block * width) {
        let width = width.min(m - first);
        for i in (first..first + width).rev() {
            tau[i] = annihilate(&mut triangle, &mut rest, i);
            if i > first {
                let (above, z) =
                    rest.rb_mut().block(first, 0, i + 1 - first, l).split_rows(i - first);
                let column = triangle.rb_mut().block(first, i, i - first, 1);
                apply_above(z.rb(), &tau[i..=i], column, above, scratch)?;
            }
        }
        if first > 0 {
            let (above, below) = rest.rb_mut().split_rows(first);
            let z = below.rb().block(0, 0, width, l);
            let columns = triangle.rb_mut().block(0, first, first, width);
            apply_above(z, &tau[first..first + width], columns, above, scratch)?;
        }
    }
    Ok(())
}

/// Annihilates the last entries of row `i`, and returns τ.
fn annihilate<T: Scalar>(triangle: &mut MatMut<'_, T>, rest: &mut MatMut<'_, T>, i: usize) -> T {
    let (l, mut alpha) = (rest.ncols(), triangle.get(i, i).conj());
    let mut row = rest.rb_mut().block(i, 0, 1, l);
    if T::IS_COMPLEX {
        for j in 0..l {
            row.set(0, j, row.get(0, j).conj());
        }
    }
    let tau = larfg(&mut alpha, row.row(0)).conj();
    triangle.set(i, i, alpha);
    tau
}

/// `(A B) ← (A B) Hᴴ` for the reflectors whose vectors' ends are the rows of `z`.
fn apply_above<T: Scalar>(
    z: MatRef<'_, T>,
    tau: &[T],
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let mut single = [T::ZERO];
    let trans = transposed(Trans::ConjTrans);
    apply_block(trans, z.t(), tau, a.t(), b.t(), scratch, &mut single)
}

/// `(A; B) ← op(H) (A; B)` for the product of the reflectors whose vectors' ends are the columns of
/// `z`. T of several reflectors is made in `scratch`, that of one, τ, is in `single`.
fn apply_block<T: Scalar>(
    trans: Trans,
    z: MatRef<'_, T>,
    tau: &[T],
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    scratch: &mut [T],
    single: &mut [T],
) -> Result<(), Error> {
    let (k, n) = (tau.len(), a.ncols());
    let (t, w) = if k == 1 { (single, scratch) } else { scratch.split_at_mut(k * k) };
    let mut t = MatMut::from_col_major(t, k, k, k)?;
    form_t(z, tau, t.rb_mut())?;
    let w = MatMut::from_col_major(&mut w[..k * n], k, n, k)?;
    let conj = matches!(trans, Trans::Trans | Trans::Conj);
    Pentagon::new(z, 0).apply(conj, trans, t.rb(), a, b, w)
}

/// T of reflectors whose vectors are columns of the unit matrix and then those of `z`.
fn form_t<T: Scalar>(z: MatRef<'_, T>, tau: &[T], mut t: MatMut<'_, T>) -> Result<(), Error> {
    let k = tau.len();
    if k > 1 {
        let no = Trans::No;
        gemmtr(Uplo::Upper, Trans::ConjTrans, no, T::ONE, z, z, T::ZERO, t.rb_mut())?;
    }
    for (j, &tau) in tau.iter().enumerate() {
        t.set(j, j, tau);
        let (before, own) = t.rb_mut().block(0, 0, j, j + 1).split_cols(j);
        let mut column = own.col(0);
        scal(-tau, column.rb_mut());
        trmv(Uplo::Upper, Trans::No, Diag::NonUnit, before.rb(), column)?;
    }
    Ok(())
}

/// `C ← op(Z) C` or `C op(Z)`, with the Z that [`tzrzf`] left in the last `l` columns of `a`, as
/// many rows as `tau` has elements; `a` has a column for each row (left) or column (right) of C, of
/// which it reads the last `l`: `ormrz` and `unmrz` of LAPACK.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unmrz<T: Scalar>(
    side: Side,
    trans: Trans,
    l: usize,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(unmrz_scratch(side, c.nrows(), c.ncols(), tau.len()))?;
    unmrz_in(side, trans, l, a, tau, c, &mut scratch)
}

/// The scratch memory that is of use to [`unmrz_in`] with `k` reflectors and an `m` by `n` matrix.
pub fn unmrz_scratch(side: Side, m: usize, n: usize, k: usize) -> usize {
    let (lines, width) = (if side == Side::Left { n } else { m }, BLOCK.min(k).max(1));
    width.saturating_mul(width.saturating_add(lines))
}

/// [`unmrz`] with scratch memory, at least an element for each column (left) or row (right) of C.
///
/// # Errors
/// [`Error::Argument`] as [`unmrz`], and if there is not enough scratch memory.
pub fn unmrz_in<T: Scalar>(
    side: Side,
    trans: Trans,
    l: usize,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (mut c, trans) = match side {
        Side::Left => (c, trans),
        Side::Right => (c.t(), transposed(trans)),
    };
    let (m, n, k) = (c.nrows(), c.ncols(), tau.len());
    check_dim("a", k, a.nrows())?;
    check_dim("a", m, a.ncols())?;
    if k > m || l > m - k {
        check_dim("l", m.saturating_sub(k), l)?;
    }
    check_scratch(n, scratch.len())?;
    if k == 0 || n == 0 {
        return Ok(());
    }
    let fits = |&width: &usize| width * (width + n) <= scratch.len();
    let width = (2..=BLOCK.min(k)).rev().find(fits).unwrap_or(1);
    let mut single = [T::ZERO];
    for first in super::multiply::starts(k, width, trans.is_transposed()) {
        let width = width.min(k - first);
        let z = a.block(first, m - l, width, l).t();
        let (top, bottom) = c.rb_mut().split_rows(m - l);
        let top = top.block(first, 0, width, n);
        let tau = &tau[first..first + width];
        apply_block(trans, z, tau, top, bottom, scratch, &mut single)?;
    }
    Ok(())
}
