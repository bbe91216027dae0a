//! QZ iteration on a large Hessenberg-triangular pencil, with many shifts at a time.

use super::chain::{self, chase};
use super::deflation::{self, deflate};
use super::iterate::{Criteria, Outcome, SWEEPS, iterate, split_infinite};
use super::pencil::{Extent, Pencil};
use super::shifts::{EXCEPTIONAL, Shifts, collect, exceptional};
use crate::auxiliary::lacpy;
use crate::error::Error;
use core::ops::Range;
use wasmblas::{MatMut, Scalar};

/// Order from which on this is faster than [`iterate`].
pub(super) const CROSSOVER: usize = 80;

/// Bulges for which there are shifts at most between two attempts to deflate.
const BULGES: usize = 64;

/// Sweeps are left out if the last deflation found at least this part, in percent, of its window.
const ENOUGH: usize = 14;

/// How many shifts are used at a time, and the order of the window in which is deflated, for a
/// pencil of that order.
fn numbers(n: usize) -> (usize, usize) {
    match n {
        0..150 => (10, 16),
        150..300 => (28, 30),
        300..600 => (36, 48),
        600..1200 => (64, 80),
        _ => (64, 96),
    }
}

/// The scratch memory of [`multishift`] with a pencil of order `n`.
pub(super) fn scratch<T: Scalar>(n: usize) -> usize {
    let (shifts, window) = numbers(n);
    let copies = 2 * shifts * shifts;
    let window = window.max(CROSSOVER);
    chain::scratch::<T>().max(deflation::scratch(window, n)).max(copies)
}

/// [`iterate`] for a range of at least [`CROSSOVER`] rows.
///
/// Small-bulge multishift QZ sweeps with level-3 updates take turns with aggressive early
/// deflation: B. Kågström and D. Kressner, *Multishift variants of the QZ algorithm with aggressive
/// early deflation*, SIAM J. Matrix Anal. Appl. 29 (2006).
///
/// # Errors
/// [`Error::NotConverged`] with where the part ends that did not converge; [`Error::Argument`] if
/// there is not as much scratch memory as [`scratch`] says.
pub(super) fn multishift<T: Scalar>(
    mut pencil: Pencil<'_, T>,
    active: Range<usize>,
    schur: bool,
    criteria: &Criteria<T::Real>,
    found: &mut Outcome<'_, '_, T>,
    memory: &mut [T],
) -> Result<(), Error> {
    let n = pencil.h.ncols();
    let (count, window) = numbers(active.len());
    let mut turns = SWEEPS * active.len();
    let (mut end, mut tries) = (active.end, 0);
    while end > active.start {
        let start = (active.start + 1..end).rev().find(|&j| criteria.negligible(pencil.h.rb(), j));
        let start = start.unwrap_or(active.start);
        if start > active.start {
            pencil.h.set(start, start - 1, T::ZERO);
        }
        let order = end - start;
        let extent =
            if schur { Extent { top: 0, right: n } } else { Extent { top: start, right: end } };
        let zero = |j: &usize| criteria.is_infinite(pencil.t.rb(), *j);
        if order > 1
            && let Some(j) = (start..end).rev().find(zero)
        {
            pencil.t.set(j, j, T::ZERO);
            split_infinite(&mut pencil, j, start, end - 1, extent);
            continue;
        }
        if order < CROSSOVER {
            if schur && order > 2 {
                // All of the part at once, so that what is outside follows by products of matrices.
                let left =
                    deflate(&mut pencil, start..end, order, criteria, found, extent, memory)?;
                end -= left.found;
            } else {
                iterate(pencil.rb_mut(), start..end, schur, criteria, found)
                    .map_err(|info| Error::NotConverged { info })?;
                end = start;
            }
            if end > start {
                return Err(Error::NotConverged { info: end });
            }
            tries = 0;
            continue;
        }
        if turns == 0 {
            return Err(Error::NotConverged { info: end });
        }
        (turns, tries) = (turns - 1, tries + 1);
        let wide = window.min(order / 3);
        let done = deflate(&mut pencil, start..end, wide, criteria, found, extent, memory)?;
        end -= done.found;
        if done.found > 0 {
            tries = 0;
        }
        if done.found * 100 > wide * ENOUGH || end - start < CROSSOVER {
            continue;
        }
        let mut shifts = [Shifts::Real(T::Real::ZERO, T::Real::ZERO); BULGES];
        let wanted = if T::IS_COMPLEX { count } else { count / 2 };
        let shifts = &mut shifts[..wanted];
        let used = if tries > 0 && tries % EXCEPTIONAL.div_ceil(2) == 0 {
            exceptional(&pencil, end, criteria, shifts)
        } else if 2 * done.left >= count {
            collect(&found.part(end - done.left, done.left), criteria, shifts)
        } else {
            let order = count.min(end - start);
            let mut values = found.part(end - order, order);
            of_corner(&pencil, end, criteria, &mut values, memory)?;
            collect(&values, criteria, shifts)
        };
        for shifts in shifts[..used].chunks(chain::BULGES) {
            chase(&mut pencil, start..end, shifts, criteria, extent, memory);
        }
    }
    Ok(())
}

/// Eigenvalues of as many rows and columns before row `end` as there is room for; β is zero
/// where one is not found.
fn of_corner<T: Scalar>(
    pencil: &Pencil<'_, T>,
    end: usize,
    criteria: &Criteria<T::Real>,
    values: &mut Outcome<'_, '_, T>,
    memory: &mut [T],
) -> Result<(), Error> {
    let order = values.beta.len();
    let (h, t) = memory[..2 * order * order].split_at_mut(order * order);
    let mut h = MatMut::from_col_major(h, order, order, order)?;
    let mut t = MatMut::from_col_major(t, order, order, order)?;
    let first = end - order;
    lacpy(None, pencil.h.rb().block(first, first, order, order), h.rb_mut())?;
    lacpy(None, pencil.t.rb().block(first, first, order, order), t.rb_mut())?;
    values.beta.fill(T::ZERO);
    let copy = Pencil { h, t, q: None, z: None };
    // An iteration that fails leaves fewer shifts, which are as good.
    let _ = iterate(copy, 0..order, false, criteria, values);
    Ok(())
}
