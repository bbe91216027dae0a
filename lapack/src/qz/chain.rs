//! A chain of bulges chased along a Hessenberg-triangular pencil.

use super::iterate::Criteria;
use super::pencil::{Extent, Pencil};
use super::shifts::Shifts;
use crate::eigen_general::Reflector;
use core::ops::Range;
use wasmblas::fused::{reflect_columns, reflector_len, store_reflector};
use wasmblas::{MatMut, Scalar};

/// Bulges that are chased together.
pub(super) const BULGES: usize = 8;

/// Rows by which a chain is moved before what is outside its window follows.
pub(super) const STEPS: usize = 24;

/// Rows that a bulge of a pencil of this type turns at a time, and from one bulge to the next.
const fn rows<T: Scalar>() -> usize {
    if T::IS_COMPLEX { 2 } else { 3 }
}

/// The elements that a reflector takes in memory.
const fn reflector<T: Scalar>() -> usize {
    if T::IS_COMPLEX { reflector_len::<T, 2>() } else { reflector_len::<T, 3>() }
}

/// The scratch memory of [`chase`].
pub(super) const fn scratch<T: Scalar>() -> usize {
    3 * BULGES * STEPS * reflector::<T>()
}

/// One implicit QZ step with each of the shifts, of which there are at most [`BULGES`], in the rows and
/// columns `block`, of which there are at least four. The bulges follow each other as closely as they can.
///
/// They are moved by some rows within a window, which takes little time since it is small. The
/// reflectors that do so are kept, and then applied to the rest, all of them to a few rows or columns
/// at a time (B. Kågström and D. Kressner, *Multishift variants of the QZ algorithm with aggressive
/// early deflation*, SIAM J. Matrix Anal. Appl. 29, 2006, multiply by the unitary matrices they make;
/// F. Van Zee, R. van de Geijn and G. Quintana-Ortí, ACM TOMS 40, 2014, apply rotations like this).
///
/// `memory` has as many elements as [`scratch`] says.
pub(super) fn chase<T: Scalar>(
    pencil: &mut Pencil<'_, T>,
    block: Range<usize>,
    shifts: &[Shifts<T>],
    criteria: &Criteria<T::Real>,
    extent: Extent,
    memory: &mut [T],
) {
    let (start, end, apart, len) = (block.start, block.end, rows::<T>(), reflector::<T>());
    let (of_rows, rest) = memory.split_at_mut(BULGES * STEPS * len);
    let (of_columns, rest) = rest.split_at_mut(BULGES * STEPS * len);
    let conjugated = &mut rest[..BULGES * STEPS * len];
    // The first bulge is moved from row `start + t` to the next in step t; the others follow. The
    // last step brings the last bulge to the end.
    let behind = apart * shifts.len().saturating_sub(1);
    let last = end - 1 - start + behind;
    let mut t = 0;
    while t < last {
        let until = (t + STEPS).min(last);
        // What reflectors of these steps turn, and the rows and columns in which that is done here.
        let inner = start + t.saturating_sub(behind)..(start + until + apart - 1).min(end);
        let window = inner.start.saturating_sub(1).max(start)..(inner.end + 1).min(end);
        let (origin, k) = (window.start, window.len());
        let mut sequences = [(0, 0); BULGES];
        // A bulge does not reach what those behind it have still to do: each goes all the way.
        for (i, shift) in shifts.iter().enumerate() {
            let (from, to) = (t.max(apart * i), until.min(end - 1 - start + apart * i));
            for now in from..to {
                let row = start + now - apart * i;
                let mut part = Pencil {
                    h: pencil.h.rb_mut().block(origin, origin, k, k),
                    t: pencil.t.rb_mut().block(origin, origin, k, k),
                    q: None,
                    z: None,
                };
                let shift = (row == start).then_some(*shift);
                let place = (i * STEPS + now - from) * len;
                let place = [&mut *of_rows, &mut *of_columns, &mut *conjugated]
                    .map(|memory| &mut memory[place..place + len]);
                step(&mut part, row - origin, end - origin, shift, criteria, place);
            }
            sequences[i] = (start + from - apart * i, to.saturating_sub(from));
        }
        let sequences = &sequences[..shifts.len()];
        follow(pencil, window, inner, sequences, [of_rows, of_columns, conjugated], extent);
        t = until;
    }
}

/// Applies the reflectors of a window to the rest: for each bulge the first row and how many there are.
fn follow<T: Scalar>(
    pencil: &mut Pencil<'_, T>,
    window: Range<usize>,
    inner: Range<usize>,
    sequences: &[(usize, usize)],
    [of_rows, of_columns, conjugated]: [&[T]; 3],
    extent: Extent,
) {
    let (first, k, len) = (inner.start, inner.len(), reflector::<T>());
    let turn = |reflectors: &[T], x: MatMut<'_, T>| {
        let mut used: [(usize, &[T]); BULGES] = [(0, &[]); BULGES];
        let mut count = 0;
        for (i, &(row, many)) in sequences.iter().enumerate() {
            if many > 0 {
                used[count] = (row - first, &reflectors[i * STEPS * len..][..many * len]);
                count += 1;
            }
        }
        if T::IS_COMPLEX {
            reflect_columns::<T, 2>(&used[..count], x);
        } else {
            reflect_columns::<T, 3>(&used[..count], x);
        }
    };
    for x in [&mut pencil.h, &mut pencil.t] {
        turn(of_columns, x.rb_mut().block(extent.top, first, window.start - extent.top, k));
        let beside = x.rb_mut().block(first, window.end, k, extent.right - window.end);
        turn(of_rows, beside.t());
    }
    for (x, reflectors) in [(&mut pencil.q, conjugated), (&mut pencil.z, of_columns)] {
        if let Some(x) = x {
            let rows = x.nrows();
            turn(reflectors, x.rb_mut().block(0, first, rows, k));
        }
    }
}

/// Moves a bulge whose reflectors turn the rows and columns from `row` on, or makes it, in a window of
/// the pencil that goes on up to row `end`. The reflectors are stored: that of the rows, of the columns,
/// and of the columns of Q.
fn step<T: Scalar>(
    window: &mut Pencil<'_, T>,
    row: usize,
    end: usize,
    shift: Option<Shifts<T>>,
    criteria: &Criteria<T::Real>,
    places: [&mut [T]; 3],
) {
    let k = window.h.nrows();
    let (last, extent) = (k - 1, Extent { top: 0, right: k });
    if T::IS_COMPLEX {
        let vector = shift.map(|shift| shift.first_column2(window, row, criteria));
        let [rows, columns] = window.chase::<2>(row, last, vector, extent);
        store([rows.conjugate(), columns, rows].map(|x| x.right_factors()), places);
    } else if row + 3 <= end {
        let vector = shift.map(|shift| shift.first_column3(window, row, criteria));
        let [rows, columns] = window.chase::<3>(row, last, vector, extent);
        store([rows, columns, rows].map(|x| x.right_factors()), places);
    } else {
        let [rows, columns] = window.chase::<2>(row, last, None, extent);
        let longer = |x: Reflector<T, 2>| {
            let ([v, w], [f, g]) = x.right_factors();
            ([v, w, T::ZERO], [f, g, T::ZERO])
        };
        store([rows, columns, rows].map(longer), places);
    }
}

/// Stores reflectors.
fn store<T: Scalar, const N: usize>(factors: [([T; N], [T; N]); 3], places: [&mut [T]; 3]) {
    for ((v, f), place) in factors.into_iter().zip(places) {
        store_reflector(&v, &f, place);
    }
}
