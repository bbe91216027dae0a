//! Aggressive early deflation.

use super::gghrd::absorb;
use super::iterate::{Criteria, Outcome, iterate};
use super::lagv2::{Eigenvalues2, eigenvalues};
use super::pencil::{Extent, Pencil};
use crate::auxiliary::{lacpy, laset};
use crate::eigen_general::ComplexOf;
use crate::error::Error;
use crate::schur::block_order;
use crate::schur_pair::tgexc;
use core::ops::Range;
use wasmblas::{MatMut, MatRef, Real, Scalar, Trans, gemm};

/// The largest order of a window.
pub(super) const WIDEST: usize = 96;

/// Eigenvalues that in a row cannot be deflated before no other is tried: those at the end converge
/// first, and to move the others out of the way takes longer than it is worth.
const PATIENCE: usize = 3;

/// The scratch memory of [`deflate`] with a window of order `k` in a pencil of order `n`.
pub(super) fn scratch(k: usize, n: usize) -> usize {
    4 * k * k + k * n.max(1)
}

/// What came of an attempt to deflate.
#[derive(Clone, Copy)]
pub(super) struct Deflated {
    /// How many eigenvalues have been deflated, at the end.
    pub found: usize,
    /// How many are known, before them in the results, that have not been.
    pub left: usize,
}

/// Looks for eigenvalues that can be read off after a unitary transformation of the last `order` rows
/// and columns of `block`.
///
/// The window is brought to generalized Schur form, which makes a spike of the entry to the left of it.
/// An eigenvalue next to a negligible entry of the spike is deflated; another is moved out of the
/// way. What is left is made Hessenberg-triangular again (Kågström and Kressner 2006, section 4).
///
/// # Errors
/// [`Error::Argument`] if there is not enough scratch memory.
pub(super) fn deflate<T: Scalar>(
    pencil: &mut Pencil<'_, T>,
    block: Range<usize>,
    order: usize,
    criteria: &Criteria<T::Real>,
    found: &mut Outcome<'_, '_, T>,
    extent: Extent,
    memory: &mut [T],
) -> Result<Deflated, Error> {
    let (end, first) = (block.end, block.end - order);
    let spike = if first > block.start { pencil.h.get(first, first - 1) } else { T::ZERO };
    let (s, rest) = memory.split_at_mut(order * order);
    let (p, rest) = rest.split_at_mut(order * order);
    let (u, rest) = rest.split_at_mut(order * order);
    let (v, work) = rest.split_at_mut(order * order);
    let mut window = Pencil {
        h: MatMut::from_col_major(s, order, order, order)?,
        t: MatMut::from_col_major(p, order, order, order)?,
        q: Some(MatMut::from_col_major(u, order, order, order)?),
        z: Some(MatMut::from_col_major(v, order, order, order)?),
    };
    lacpy(None, pencil.h.rb().block(first, first, order, order), window.h.rb_mut())?;
    lacpy(None, pencil.t.rb().block(first, first, order, order), window.t.rb_mut())?;
    for x in [&mut window.q, &mut window.z].into_iter().flatten() {
        laset(None, T::ZERO, T::ONE, x.rb_mut());
    }
    let mut values = found.part(first, order);
    // Rows whose eigenvalues have not been found take no part.
    let outcome = iterate(window.rb_mut(), 0..order, true, criteria, &mut values);
    let stuck = outcome.err().unwrap_or(0);
    let kept = separate(spike, stuck, &mut window)?;
    read_off(&mut window, stuck..kept, &mut values);
    values.finish(&mut window, kept..order);
    if kept < order || spike == T::ZERO {
        let mut corner = T::ZERO;
        if kept > 0 && spike != T::ZERO {
            corner = restore(spike, kept, &mut window)?;
        }
        if first > block.start {
            pencil.h.set(first, first - 1, corner);
        }
        lacpy(None, window.h.rb(), pencil.h.rb_mut().block(first, first, order, order))?;
        lacpy(None, window.t.rb(), pencil.t.rb_mut().block(first, first, order, order))?;
        if let (Some(u), Some(v)) = (&window.q, &window.z) {
            pencil.transform(first..end, u.rb(), v.rb(), extent, work)?;
        }
    }
    Ok(Deflated { found: order - kept, left: kept - stuck })
}

impl<T: Scalar> Pencil<'_, T> {
    /// Applies a unitary U of the rows and V of the columns in `window` to what is outside these rows
    /// and columns, in which it has been done: `H ← Uᴴ H V`, `T ← Uᴴ T V`, `Q ← Q U`, `Z ← Z V`.
    ///
    /// `memory` has as many elements as the window has rows for each row of the matrices.
    fn transform(
        &mut self,
        window: Range<usize>,
        u: MatRef<'_, T>,
        v: MatRef<'_, T>,
        extent: Extent,
        memory: &mut [T],
    ) -> Result<(), Error> {
        let (first, k) = (window.start, window.len());
        for mut x in [self.h.rb_mut(), self.t.rb_mut()] {
            let above = x.rb_mut().block(extent.top, first, window.start - extent.top, k);
            multiply(above, v, memory)?;
            let right = extent.right - window.end;
            let beside = x.block(first, window.end, k, right);
            if right > 0 {
                let mut product = MatMut::from_col_major(&mut memory[..k * right], k, right, k)?;
                let (adjoint, no) = (Trans::ConjTrans, Trans::No);
                gemm(adjoint, no, T::ONE, u, beside.rb(), T::ZERO, product.rb_mut())?;
                lacpy(None, product.rb(), beside)?;
            }
        }
        for (x, by) in [(&mut self.q, u), (&mut self.z, v)] {
            if let Some(x) = x {
                let rows = x.nrows();
                multiply(x.rb_mut().block(0, first, rows, k), by, memory)?;
            }
        }
        Ok(())
    }
}

/// `B ← B U`.
fn multiply<T: Scalar>(
    block: MatMut<'_, T>,
    u: MatRef<'_, T>,
    memory: &mut [T],
) -> Result<(), Error> {
    let (m, k) = (block.nrows(), block.ncols());
    if m == 0 {
        return Ok(());
    }
    let mut product = MatMut::from_col_major(&mut memory[..m * k], m, k, m)?;
    gemm(Trans::No, Trans::No, T::ONE, block.rb(), u, T::ZERO, product.rb_mut())?;
    lacpy(None, product.rb(), block)
}

/// Moves the eigenvalues that can be deflated to the end, and returns how many rows are before them.
/// The spike is the first row of U, conjugated, times `spike`.
fn separate<T: Scalar>(spike: T, stuck: usize, window: &mut Pencil<'_, T>) -> Result<usize, Error> {
    let (mut kept, mut moved) = (window.h.nrows(), stuck);
    let mut failures = 0;
    while moved < kept {
        let Pencil { h, t, q: Some(u), z: Some(v) } = window.rb_mut() else { break };
        let order = if kept >= 2 { block_order(h.rb(), kept - 2) } else { 1 };
        let mut size = h.get(kept - 1, kept - 1).abs1();
        if order == 2 {
            let (b, c) = (h.get(kept - 2, kept - 1).abs1(), h.get(kept - 1, kept - 2).abs1());
            size += b.sqrt() * c.sqrt();
        }
        if size == T::Real::ZERO {
            size = spike.abs1();
        }
        let entry = |j: usize| (spike * u.get(0, j).conj()).abs1();
        let entries = (kept - order..kept).map(entry).fold(T::Real::ZERO, Real::max);
        if entries <= Real::max(T::Real::MIN_POSITIVE, T::Real::EPSILON * size) {
            kept -= order;
            failures = 0;
            continue;
        }
        failures += 1;
        if failures == PATIENCE {
            break;
        }
        let (mut from, mut to) = (kept - 1, moved);
        match tgexc(h, t, Some(u), Some(v), &mut from, &mut to) {
            Ok(()) => moved = to + order,
            // Too close to another to be moved: nothing before it is tried.
            Err(Error::NotConverged { .. }) => moved = (to + order).max(moved + 1),
            Err(error) => return Err(error),
        }
    }
    Ok(kept.max(stuck))
}

/// Stores the eigenvalues in some rows, to be used as shifts.
fn read_off<T: Scalar>(
    window: &mut Pencil<'_, T>,
    rows: Range<usize>,
    values: &mut Outcome<'_, '_, T>,
) {
    let (h, t) = (window.h.rb(), window.t.rb());
    let mut k = rows.start;
    while k < rows.end {
        if k + 1 < rows.end && block_order(h, k) == 2 {
            let at = |i: usize, j: usize| h.get(k + i, k + j).re();
            let b = [t.get(k, k).re(), t.get(k, k + 1).re(), t.get(k + 1, k + 1).re()];
            let (alpha, beta) = match eigenvalues([at(0, 0), at(0, 1), at(1, 0), at(1, 1)], b) {
                Eigenvalues2::Complex(re, im) => ([(re, im), (re, -im)], T::ONE),
                Eigenvalues2::Real([x, y]) => ([(x, T::Real::ZERO), (y, T::Real::ZERO)], T::ONE),
            };
            for (i, (re, im)) in alpha.into_iter().enumerate() {
                values.alpha.set(k + i, ComplexOf::<T>::from_parts(re, im));
                values.beta[k + i] = beta;
            }
            k += 2;
        } else {
            let corner = h.get(k, k);
            values.alpha.set(k, ComplexOf::<T>::from_parts(corner.re(), corner.im()));
            values.beta[k] = t.get(k, k);
            k += 1;
        }
    }
}

/// Makes one entry, which is returned, of what the first `kept` rows have of the spike, and the pair
/// Hessenberg-triangular again.
fn restore<T: Scalar>(spike: T, kept: usize, window: &mut Pencil<'_, T>) -> Result<T, Error> {
    let Pencil { h, t, q: Some(u), z: Some(v) } = window.rb_mut() else { return Ok(T::ZERO) };
    let mut entries = [T::ZERO; WIDEST];
    let entries = &mut entries[..kept];
    for (j, entry) in entries.iter_mut().enumerate() {
        *entry = spike * u.get(0, j).conj();
    }
    absorb(entries, h, t, u, v)?;
    Ok(entries[0])
}
