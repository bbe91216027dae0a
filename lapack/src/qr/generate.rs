//! Q of a Householder factorisation, in either direction.

use super::grouped::{self, GROUP, LARGE, are_better, scratch_or};
use super::multiply::starts;
use crate::auxiliary::laset;
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::{Direct, apply_op, form_t, reflect};
use wasmblas::{Diag, MatMut, Scalar, Side, Trans, scal, trmm};

/// Reflectors that are taken together.
const BLOCK: usize = 32;

/// The scratch memory that is of use to [`generate`] with `k` reflectors and `n` columns.
pub(crate) fn generate_scratch(n: usize, k: usize) -> usize {
    scratch_or(BLOCK.min(k).max(1).saturating_mul(n), n, k)
}

/// Replaces the vectors of `k` reflectors, in the first columns of A, by the first columns of their
/// product, as many as A has; τ is conjugated on request.
///
/// `n` elements of scratch memory suffice.
pub(crate) fn generate<T: Scalar>(
    direct: Direct,
    a: MatMut<'_, T>,
    conj_tau: bool,
    tau: &[T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n, k) = (a.nrows(), a.ncols(), tau.len());
    if n > m {
        check_dim("a", m, n)?;
    }
    if k > n {
        check_dim("tau", n, k)?;
    }
    check_scratch(n, scratch.len())?;
    if are_better(direct, n, k, scratch) {
        return groups(a, conj_tau, tau, scratch);
    }
    blocks(direct, a, conj_tau, tau, scratch)
}

/// [`generate`] going forward: the last reflectors block by block, and the others in groups.
fn groups<T: Scalar>(
    mut a: MatMut<'_, T>,
    conj_tau: bool,
    tau: &[T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n, k) = (a.nrows(), a.ncols(), tau.len());
    let last = (k - LARGE).next_multiple_of(GROUP);
    for first in starts(last + GROUP, GROUP, false) {
        let (width, end) = if first < last { (GROUP, first + GROUP) } else { (n - last, k) };
        let tau = &tau[first..end];
        let (above, below) = a.rb_mut().block(0, first, m, n - first).split_rows(first);
        let (v, rest) = below.split_cols(width);
        if first < last {
            grouped::apply(Trans::No, v.rb(), conj_tau, tau, rest, scratch)?;
        }
        blocks(Direct::Forward, v, conj_tau, tau, scratch)?;
        laset(None, T::ZERO, T::ZERO, above.block(0, 0, first, width));
    }
    Ok(())
}

/// [`generate`] block by block from the last, each applied to the columns beyond it. Its own columns
/// are `E − V T V₁ᴴ`, E being as many columns of the unit matrix and V₁ the triangle at the head of
/// V, with products of triangles in place. With less scratch memory blocks are smaller.
fn blocks<T: Scalar>(
    direct: Direct,
    mut a: MatMut<'_, T>,
    conj_tau: bool,
    tau: &[T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n, k) = (a.nrows(), a.ncols(), tau.len());
    unit_columns(direct, direct.block_mut(a.rb_mut(), 0..m, k..n), k);
    // T and the product with the columns beyond the block have a row for each of its columns.
    let width = BLOCK.min(scratch.len() / n.max(1)).max(1);
    let blocks = k.div_ceil(width);
    for first in (0..blocks).rev().map(|block| block * width) {
        let width = width.min(k - first);
        let mut columns = direct.block_mut(a.rb_mut(), 0..m, first..n);
        let above = direct.block_mut(columns.rb_mut(), 0..first, 0..width);
        laset(None, T::ZERO, T::ZERO, above);
        let (_, below) = direct.split_rows(columns, first);
        let (v, rest) = direct.split_cols(below, width);
        let tau = direct.slice(tau, first..first + width);
        if width == 1 {
            single(direct, v, tau[0].conj_if(conj_tau), rest, scratch)?;
            continue;
        }
        let (t, w) = scratch.split_at_mut(width * width);
        let mut t = MatMut::from_col_major(t, width, width, width)?;
        form_t(direct, v.rb(), conj_tau, tau, t.rb_mut())?;
        apply_op(direct, Trans::No, v.rb(), t.rb(), rest, w)?;
        own_columns(direct, v, t)?;
    }
    Ok(())
}

/// The unit matrix's logical columns from `first` on.
fn unit_columns<T: Scalar>(direct: Direct, mut a: MatMut<'_, T>, first: usize) {
    laset(None, T::ZERO, T::ZERO, a.rb_mut());
    let (m, n) = (a.nrows(), a.ncols());
    for j in 0..n {
        let (i, j) = (direct.start(first + j..first + j + 1, m), direct.start(j..j + 1, n));
        a.set(i, j, T::ONE);
    }
}

/// Makes a block's vectors the columns `E − V T V₁ᴴ`; T is overwritten.
fn own_columns<T: Scalar>(
    direct: Direct,
    mut v: MatMut<'_, T>,
    mut t: MatMut<'_, T>,
) -> Result<(), Error> {
    let k = v.ncols();
    for j in 0..k {
        let beyond = direct.block_mut(t.rb_mut(), j + 1..k, j..j + 1);
        laset(None, T::ZERO, T::ZERO, beyond);
    }
    let (mut head, tail) = direct.split_rows(v.rb_mut(), k);
    let (uplo, factor, one) = (direct.head(), direct.factor(), T::ONE);
    // W = T V₁ᴴ is a triangle like T; the other half of T is zero, so that V₁ W has room there.
    trmm(Side::Right, uplo, Trans::ConjTrans, Diag::Unit, one, head.rb(), t.rb_mut())?;
    trmm(Side::Right, factor, Trans::No, Diag::NonUnit, -one, t.rb(), tail)?;
    trmm(Side::Left, uplo, Trans::No, Diag::Unit, one, head.rb(), t.rb_mut())?;
    for j in 0..k {
        for i in 0..k {
            let unit = if i == j { one } else { T::ZERO };
            head.set(i, j, unit - t.get(i, j));
        }
    }
    Ok(())
}

/// Applies one reflector to the columns beyond its own, and makes its own `e − τ v`.
fn single<T: Scalar>(
    direct: Direct,
    v: MatMut<'_, T>,
    tau: T,
    rest: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (mut head, mut tail) = direct.split_rows(v, 1);
    reflect(direct, false, tail.rb().col(0), tau, rest, scratch)?;
    scal(-tau, tail.rb_mut().col(0));
    head.set(0, 0, T::ONE - tau);
    Ok(())
}
