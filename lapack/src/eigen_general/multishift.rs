//! QR iteration on a large Hessenberg matrix, with many shifts at a time.

use super::chase::{self, Target, chase};
use super::deflation::{self, deflate, finish};
use super::eigenvalues::{ComplexOf, Eigenvalues};
use super::lahqr::{EXCEPTIONAL, SWEEPS, finite, iterate, least, negligible};
use super::shifts::{Pair, pair_up};
use crate::auxiliary::{Norm, lacpy, lanhs};
use crate::error::Error;
use core::ops::Range;
use wasmblas::{MatMut, MatRef, Real, Scalar};

/// Order from which on this is faster than [`iterate`].
pub(super) const CROSSOVER: usize = 150;

/// Order below which what is left of a matrix is finished by [`iterate`].
const SMALL: usize = 75;

/// Bulges that are chased together at most.
const CHAIN: usize = 16;

/// Rows by which a chain is moved before what is outside its window follows, for each bulge.
const STEPS: usize = 3;

/// Pairs of shifts that are used at most between two attempts to deflate.
const PAIRS: usize = 32;

/// A sweep is left out if the last deflation found at least this part, in percent, of its window.
const ENOUGH: usize = 14;

/// How many shifts are used at a time, and the order of the window in which is deflated, for a
/// matrix of that order.
fn numbers(n: usize) -> (usize, usize) {
    match n {
        0..230 => (24, 24),
        230..400 => (32, 32),
        400..800 => (48, 64),
        _ => (64, 96),
    }
}

/// The scratch memory of [`multishift`] with a matrix of order `n`.
pub(super) fn scratch(n: usize) -> usize {
    let (shifts, window) = numbers(n);
    let order = chase::order(CHAIN, CHAIN * STEPS);
    let copy = shifts * shifts;
    (order * (order + n)).max(deflation::scratch(window.max(SMALL), n)).max(copy)
}

/// [`iterate`] for a range of at least [`CROSSOVER`] rows.
///
/// Small-bulge multishift QR sweeps with level-3 updates take turns with aggressive early
/// deflation: K. Braman, R. Byers and R. Mathias, *The multishift QR algorithm. Parts I and II*, SIAM
/// J. Matrix Anal. Appl. 23 (2002).
///
/// # Errors
/// [`Error::NotConverged`] as `iterate`; [`Error::Argument`] if there is not as much scratch memory
/// as [`scratch`] says.
pub(super) fn multishift<T: Scalar>(
    schur: bool,
    active: Range<usize>,
    mut h: MatMut<'_, T>,
    mut w: Eigenvalues<'_, T>,
    mut z: Option<MatMut<'_, T>>,
    memory: &mut [T],
) -> Result<(), Error> {
    let len = active.len();
    let size = lanhs(Norm::Max, h.rb().block(active.start, active.start, len, len));
    if !finite(size) {
        w.part(active.start, len).fail();
        return Err(Error::NotConverged { info: active.end });
    }
    let (shifts, window) = numbers(len);
    let least = least(len);
    let mut turns = SWEEPS * len;
    let (mut end, mut tries) = (active.end, 0_usize);
    while end > active.start {
        let start = (active.start + 1..end)
            .rev()
            .find(|&k| negligible(&h, k, &active, least))
            .unwrap_or(active.start);
        if start > active.start {
            h.set(start, start - 1, T::ZERO);
        }
        let order = end - start;
        if order < SMALL {
            let touched = if schur { 0..h.ncols() } else { start..end };
            let mut target = Target { h: &mut h, z: z.as_mut(), touched };
            finish(&mut target, schur, start..end, &mut w, memory)?;
            (end, tries) = (start, 0);
            continue;
        }
        if turns == 0 {
            return Err(Error::NotConverged { info: end });
        }
        (turns, tries) = (turns - 1, tries + 1);
        let touched = if schur { 0..h.ncols() } else { start..end };
        let mut target = Target { h: &mut h, z: z.as_mut(), touched };
        let wide = window.min(order / 3);
        let (found, left) = deflate(&mut target, start..end, wide, &mut w, memory)?;
        end -= found;
        if found > 0 {
            tries = 0;
        }
        if found * 100 > wide * ENOUGH || end - start < SMALL {
            continue;
        }
        let mut pairs = [Pair::zero(); PAIRS];
        let pairs = &mut pairs[..shifts / 2];
        let count = if tries > 0 && tries.is_multiple_of(EXCEPTIONAL / 2) {
            exceptional(target.h.rb(), end, pairs)
        } else if 2 * left >= shifts {
            pair_up(&w.part(end - left, left), pairs)
        } else {
            let order = shifts.min(end - start);
            let copy = &mut memory[..order * order];
            let mut copy = MatMut::from_col_major(copy, order, order, order)?;
            let corner = target.h.rb().block(end - order, end - order, order, order);
            lacpy(None, corner, copy.rb_mut())?;
            let mut values = w.part(end - order, order);
            values.w.fill(T::ZERO);
            values.im.fill(T::Real::ZERO);
            // Shifts may be anything, zero as well where an eigenvalue is not found.
            let _ = iterate(false, 0..order, copy, values.rb_mut(), None);
            pair_up(&values, pairs)
        };
        if !pairs[..count].iter().all(Pair::is_finite) {
            return Err(Error::NotConverged { info: end });
        }
        let chain = count.div_ceil(count.div_ceil(CHAIN).max(1)).max(1);
        for pairs in pairs[..count].chunks(chain) {
            chase(&mut target, start..end, pairs, STEPS * pairs.len(), memory)?;
        }
    }
    Ok(())
}

/// Shifts of the size of the entries next to the end, after the usual ones have not helped.
fn exceptional<T: Scalar>(h: MatRef<'_, T>, end: usize, pairs: &mut [Pair<T>]) -> usize {
    let count = pairs.len().min((end - 1) / 2);
    for (i, pair) in pairs[..count].iter_mut().enumerate() {
        let k = end - 1 - 2 * i;
        let size = h.get(k, k - 1).abs1();
        let corner = h.get(k, k);
        let value = |sign: f64| {
            let shift = size * T::Real::from_f64(0.75 * sign);
            ComplexOf::<T>::from_parts(corner.re() + shift, corner.im())
        };
        *pair = Pair { first: value(1.0), second: value(-0.5) };
    }
    count
}
