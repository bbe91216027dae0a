//! Householder factorisation, in either direction.

use super::grouped::{self, are_better, scratch_or};
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::{Direct, apply_op, apply_with, form_t, join_t, larfg, larfgp, reflect};
use wasmblas::{MatMut, Scalar, Trans};

/// Columns of a panel, within which all work is in small products.
const BLOCK: usize = 32;

/// Columns that are factorised one by one.
const COLUMNS: usize = 8;

/// Entries of a panel that is factorised column by column if its T is not asked for: products are
/// too small then to be worth a T.
const ENTRIES: usize = 2048;

/// Bytes of a matrix with adjacent rows up to which reflectors are applied one by one.
const CACHED: usize = 96 << 10;

/// Whether the diagonal of R may have any sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Any,
    NotNegative,
}

/// The scratch memory that is of use to [`factor`] of an `m` by `n` matrix.
pub(crate) fn factor_scratch(m: usize, n: usize) -> usize {
    scratch_or(BLOCK.min(m).min(n).max(1).saturating_mul(n), m, n)
}

/// Factorises `A = Q R` and leaves the reflectors' vectors in the place of zeros.
///
/// Panels are factorised recursively, and applied to what is beside them as block reflectors
/// (Elmroth and Gustavson, *Applying recursion to serial and parallel QR factorization leads to
/// better performance*, IBM J. Res. Dev. 44, 2000). With less scratch memory blocks are smaller;
/// `n` elements suffice.
pub(crate) fn factor<T: Scalar>(
    direct: Direct,
    sign: Sign,
    mut a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let k = m.min(n);
    check_dim("tau", k, tau.len())?;
    if k == 0 {
        return Ok(());
    }
    check_scratch(n, scratch.len())?;
    if sign == Sign::Any && are_better(direct, m, n, scratch) {
        return grouped::factor(a, tau, scratch);
    }
    // T and the product with the columns beyond the panel have a row for each of its columns.
    let width = BLOCK.min(k).min(scratch.len() / n);
    let cached = a.row_stride() == 1 && m * n * size_of::<T>() <= CACHED;
    if width < 2 || cached {
        return columns(direct, sign, a, tau, scratch);
    }
    for first in (0..k).step_by(width) {
        let width = width.min(k - first);
        let (t, w) = scratch.split_at_mut(width * width);
        let mut t = MatMut::from_col_major(t, width, width, width)?;
        let below = direct.block_mut(a.rb_mut(), first..m, first..n);
        let (mut panel, rest) = direct.split_cols(below, width);
        if rest.ncols() == 0 {
            panel_without_t(direct, sign, panel, t.rb_mut())?;
        } else {
            factor_panel(direct, sign, panel.rb_mut(), t.rb_mut())?;
            apply_op(direct, Trans::ConjTrans, panel.rb(), t.rb(), rest, w)?;
        }
        let start = direct.start(first..first + width, k);
        for (i, tau) in tau[start..start + width].iter_mut().enumerate() {
            *tau = t.get(i, i);
        }
    }
    Ok(())
}

/// Factorises a panel that has no fewer rows than columns, and forms the T of its reflectors, whose
/// diagonal are their τ.
pub(crate) fn factor_panel<T: Scalar>(
    direct: Direct,
    sign: Sign,
    mut a: MatMut<'_, T>,
    mut t: MatMut<'_, T>,
) -> Result<(), Error> {
    let k = a.ncols();
    if k <= COLUMNS {
        let (tau, work) = (&mut [T::ZERO; COLUMNS][..k], &mut [T::ZERO; COLUMNS]);
        columns(direct, sign, a.rb_mut(), tau, work)?;
        return form_t(direct, a.rb(), false, tau, t);
    }
    let half = k / 2;
    let rest = factor_half(direct, sign, a.rb_mut(), half, t.rb_mut())?;
    let t2 = direct.block_mut(t.rb_mut(), half..k, half..k);
    factor_panel(direct, sign, rest, t2)?;
    join_t(direct, a.rb(), half, t)
}

/// [`factor_panel`] where of T only the diagonal is asked for.
fn panel_without_t<T: Scalar>(
    direct: Direct,
    sign: Sign,
    mut a: MatMut<'_, T>,
    mut t: MatMut<'_, T>,
) -> Result<(), Error> {
    let k = a.ncols();
    if k <= COLUMNS || (k <= BLOCK && a.nrows() * k <= ENTRIES) {
        let (tau, work) = (&mut [T::ZERO; BLOCK][..k], &mut [T::ZERO; BLOCK]);
        columns(direct, sign, a, tau, work)?;
        for (i, &tau) in tau.iter().enumerate() {
            t.set(i, i, tau);
        }
        return Ok(());
    }
    let half = k / 2;
    let rest = factor_half(direct, sign, a.rb_mut(), half, t.rb_mut())?;
    panel_without_t(direct, sign, rest, direct.block_mut(t, half..k, half..k))
}

/// Factorises the first `half` columns of a panel, forms their T and applies them to the rest of
/// the panel, whose part that is still to be factorised is returned.
fn factor_half<'a, T: Scalar>(
    direct: Direct,
    sign: Sign,
    a: MatMut<'a, T>,
    half: usize,
    mut t: MatMut<'_, T>,
) -> Result<MatMut<'a, T>, Error> {
    let k = a.ncols();
    let (mut first, mut rest) = direct.split_cols(a, half);
    let t1 = direct.block_mut(t.rb_mut(), 0..half, 0..half);
    factor_panel(direct, sign, first.rb_mut(), t1)?;
    // The corner of T that is to be filled last serves as scratch memory.
    let (t1, corner) = direct.split_cols(t, half);
    let t1 = direct.block(t1.rb(), 0..half, 0..half);
    let corner = direct.block_mut(corner, 0..half, 0..k - half);
    apply_with(direct, false, first.rb(), Trans::ConjTrans, t1, rest.rb_mut(), corner)?;
    let (_, below) = direct.split_rows(rest, half);
    Ok(below)
}

/// Factorises column by column; `scratch` has an element for each column.
fn columns<T: Scalar>(
    direct: Direct,
    sign: Sign,
    mut a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let k = m.min(n);
    for j in 0..k {
        let below = direct.block_mut(a.rb_mut(), j..m, j..n);
        let (column, rest) = direct.split_cols(below, 1);
        let (mut head, mut tail) = direct.split_rows(column, 1);
        let mut alpha = head.get(0, 0);
        let made = match sign {
            Sign::Any => larfg(&mut alpha, tail.rb_mut().col(0)),
            Sign::NotNegative => larfgp(&mut alpha, tail.rb_mut().col(0)),
        };
        head.set(0, 0, alpha);
        tau[direct.start(j..j + 1, k)] = made;
        reflect(direct, false, tail.rb().col(0), made.conj(), rest, scratch)?;
    }
    Ok(())
}
