//! Multiplication by the Q of a Householder factorisation, in either direction.

use super::grouped::{self, GROUP, are_better, scratch_or};
use crate::error::{Error, check_scratch};
use crate::householder::{Direct, apply_op, form_t, reflect};
use wasmblas::{MatMut, MatRef, Scalar, Trans};

/// Reflectors that are taken together, and of many.
const BLOCK: usize = 32;
const LARGE_BLOCK: usize = 64;

/// Rows up to which each reflector is applied on its own, where that is one operation.
const FEW: usize = 40;

/// How many of `k` reflectors are taken together.
fn block(k: usize) -> usize {
    if k > 2 * LARGE_BLOCK { LARGE_BLOCK } else { BLOCK.min(k) }
}

/// The scratch memory that is of use to [`multiply`] with `k` reflectors and `n` columns.
pub(crate) fn multiply_scratch(n: usize, k: usize) -> usize {
    scratch_or(scratch_of(block(k), n).max(n), n, k)
}

/// `C ← op(Q) C`, where Q is the product of the reflectors whose vectors are the columns of `v`;
/// τ is conjugated on request.
///
/// Block by block, in the order in which they meet C. With less scratch memory blocks are smaller;
/// an element for each column of C suffices.
pub(crate) fn multiply<T: Scalar>(
    direct: Direct,
    trans: Trans,
    v: MatRef<'_, T>,
    conj_tau: bool,
    tau: &[T],
    mut c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, k, n) = (v.nrows(), v.ncols(), c.ncols());
    check_scratch(n, scratch.len())?;
    if n == 0 {
        return Ok(());
    }
    let adjoint = trans.is_transposed();
    let conj = matches!(trans, Trans::Trans | Trans::Conj);
    if are_better(direct, n, k, scratch) {
        for first in starts(k, GROUP, adjoint) {
            let width = GROUP.min(k - first);
            let v = v.block(first, first, m - first, width);
            let tau = &tau[first..first + width];
            let below = c.rb_mut().block(first, 0, m - first, n);
            grouped::apply(trans, v, conj_tau, tau, below, scratch)?;
        }
        return Ok(());
    }
    // A block costs its T too, which a few columns or rows are not worth.
    let few = m <= FEW && !conj && v.row_stride() == 1 && c.row_stride() == 1;
    let best = if n == 1 || few { 1 } else { block(k) };
    let fits = |&width: &usize| scratch_of(width, n) <= scratch.len();
    let width = (2..=best).rev().find(fits).unwrap_or(1);
    for first in starts(k, width, adjoint) {
        let width = width.min(k - first);
        let v = direct.block(v, first..m, first..first + width);
        let tau = direct.slice(tau, first..first + width);
        let below = direct.block_mut(c.rb_mut(), first..m, 0..n);
        if width == 1 {
            let tau = tau[0].conj_if(conj_tau).conj_if(trans.is_conjugated());
            let tail = direct.block(v, 1..v.nrows(), 0..1).col(0);
            reflect(direct, conj, tail, tau, below, scratch)?;
            continue;
        }
        let (t, w) = scratch.split_at_mut(width * width);
        let mut t = MatMut::from_col_major(t, width, width, width)?;
        form_t(direct, v, conj_tau, tau, t.rb_mut())?;
        apply_op(direct, trans, v, t.rb(), below, w)?;
    }
    Ok(())
}

/// The scratch memory of blocks of that width: T and the product with C.
fn scratch_of(width: usize, n: usize) -> usize {
    width.saturating_mul(width.saturating_add(n))
}

/// Where blocks begin, first to last for the adjoint of their product.
pub(super) fn starts(k: usize, width: usize, ascending: bool) -> impl Iterator<Item = usize> {
    let blocks = k.div_ceil(width);
    (0..blocks).map(move |at| if ascending { at } else { blocks - 1 - at } * width)
}
