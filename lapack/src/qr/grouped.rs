//! Large problems: reflectors go through the columns beyond them in groups of several blocks.
//!
//! So those are read and written once a group, which is thick enough for workers with a memory of
//! their own, too.

use super::factor::{Sign, factor as factor_blocks, factor_panel};
use super::multiply::starts;
use crate::error::Error;
use crate::householder::{Direct, apply_op, form_t};
use wasmblas::tasks::{REFLECTORS, reflect_early, reflects};
use wasmblas::{MatMut, MatRef, Scalar, Trans};

/// Reflectors of a group.
pub(super) const GROUP: usize = 4 * REFLECTORS;

/// Elements of a group's T.
const T_LEN: usize = REFLECTORS * GROUP;

/// Scratch memory: the T of two groups, and the products of a block with the columns of a group.
const SCRATCH: usize = 3 * T_LEN;

/// Rows and columns from which on that is better than block by block.
pub(super) const LARGE: usize = 256;

const FORWARD: Direct = Direct::Forward;

/// The scratch memory that is of use to groups, if they are, or else block by block.
pub(super) fn scratch_or(blocks: usize, m: usize, n: usize) -> usize {
    if m.min(n) >= LARGE { blocks.max(SCRATCH) } else { blocks }
}

/// Whether groups are better for an `m` by `n` matrix.
fn is_large<T: Scalar>(m: usize, n: usize) -> bool {
    reflects::<T>() && m.min(n) >= LARGE
}

/// Whether groups are the way, with so much scratch memory.
pub(super) fn are_better<T: Scalar>(direct: Direct, m: usize, n: usize, scratch: &[T]) -> bool {
    direct == FORWARD && is_large::<T>(m, n) && scratch.len() >= SCRATCH
}

/// Factorises. While workers apply a group to the columns beyond the next one, that is factorised.
pub(super) fn factor<T: Scalar>(
    mut a: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n, k) = (a.nrows(), a.ncols(), a.nrows().min(a.ncols()));
    let (t, rest) = scratch.split_at_mut(T_LEN);
    let (other, work) = rest.split_at_mut(T_LEN);
    t.fill(T::ZERO);
    other.fill(T::ZERO);
    let [mut t, mut other] = [matrix(t)?, matrix(other)?];
    let mut first = 0;
    factor_group(a.rb_mut().block(0, 0, m, GROUP), tau, t.rb_mut(), work)?;
    loop {
        let (v, rest) = a.rb_mut().block(first, first, m - first, n - first).split_cols(GROUP);
        first += GROUP;
        // What is not large then is left for later.
        let next = if is_large::<T>(m - first, n - first) { GROUP } else { 0 };
        let mut done = Ok(());
        let mut then = |columns: MatMut<'_, T>, work: &mut [T]| {
            let columns = columns.block(GROUP, 0, m - first, next);
            done = factor_group(columns, &mut tau[first..], other.rb_mut(), work);
        };
        let (trans, t_used) = (Trans::ConjTrans, t.rb());
        apply_early(trans, v.rb(), t_used, rest, work, next, &mut then)?;
        done?;
        if next == 0 {
            break;
        }
        core::mem::swap(&mut t, &mut other);
    }
    let rest = a.block(first, first, m - first, n - first);
    factor_blocks(FORWARD, Sign::Any, rest, &mut tau[first..k], scratch)
}

/// The T of a group in its memory.
fn matrix<T: Scalar>(t: &mut [T]) -> Result<MatMut<'_, T>, Error> {
    Ok(MatMut::from_col_major(t, REFLECTORS, GROUP, REFLECTORS)?)
}

/// Factorises a group's columns block by block.
fn factor_group<T: Scalar>(
    mut a: MatMut<'_, T>,
    tau: &mut [T],
    mut t: MatMut<'_, T>,
    work: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    for first in (0..n).step_by(REFLECTORS) {
        let below = a.rb_mut().block(first, first, m - first, n - first);
        let (mut panel, rest) = below.split_cols(REFLECTORS);
        let mut t = t.rb_mut().block(0, first, REFLECTORS, REFLECTORS);
        factor_panel(FORWARD, Sign::Any, panel.rb_mut(), t.rb_mut())?;
        apply_op(FORWARD, Trans::ConjTrans, panel.rb(), t.rb(), rest, work)?;
        for (i, tau) in tau[first..first + REFLECTORS].iter_mut().enumerate() {
            *tau = t.get(i, i);
        }
    }
    Ok(())
}

/// `C ← op(H) C` for the product H of a group's reflectors, of which there is the τ; conjugated on
/// request.
pub(super) fn apply<T: Scalar>(
    trans: Trans,
    v: MatRef<'_, T>,
    conj_tau: bool,
    tau: &[T],
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, k) = (v.nrows(), v.ncols());
    let (t, work) = scratch.split_at_mut(T_LEN);
    t.fill(T::ZERO);
    let mut t = matrix(t)?;
    for first in (0..k).step_by(REFLECTORS) {
        let width = REFLECTORS.min(k - first);
        let v = v.block(first, first, m - first, width);
        let t = t.rb_mut().block(0, first, width, width);
        form_t(FORWARD, v, conj_tau, &tau[first..first + width], t)?;
    }
    let t = t.rb().block(0, 0, REFLECTORS.min(k), k);
    apply_early(trans, v, t, c, work, 0, &mut |_, _| ())
}

/// `C ← op(H) C` for the product H of a group's blocks, and calls `then` with so many of the first
/// columns of C as soon as they are done.
fn apply_early<T: Scalar>(
    trans: Trans,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    mut c: MatMut<'_, T>,
    work: &mut [T],
    columns: usize,
    then: &mut dyn FnMut(MatMut<'_, T>, &mut [T]),
) -> Result<(), Error> {
    let mut early = |columns: MatMut<'_, T>| then(columns, work);
    if reflect_early(trans, v, t, c.rb_mut(), columns, &mut early)? {
        return Ok(());
    }
    // There is no memory for that: block by block.
    let (m, n, k) = (v.nrows(), c.ncols(), v.ncols());
    for first in starts(k, REFLECTORS, trans.is_transposed()) {
        let width = REFLECTORS.min(k - first);
        let v = v.block(first, first, m - first, width);
        let t = t.block(0, first, width, width);
        for j in (0..n).step_by(GROUP) {
            let c = c.rb_mut().block(first, j, m - first, GROUP.min(n - j));
            apply_op(FORWARD, trans, v, t, c, work)?;
        }
    }
    if columns > 0 {
        then(c.block(0, 0, m, columns), work);
    }
    Ok(())
}
