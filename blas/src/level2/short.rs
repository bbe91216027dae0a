//! Products and systems with a triangle that is small, or a narrow band: finding out what the
//! general way has to be would take longer than going it.
//!
//! A few columns are taken at a time. Without transposition multiples of them are added to the rest
//! of x, with it inner products with the rest of x arrive; the square on the diagonal is done in
//! registers. The columns of a band do not end in the same row: what sticks out is done entry by
//! entry.

use super::columns::Columns;
use super::half_band::{HalfBand, NARROW};
use super::operands::Run;
use super::panel::{axpy, dot, few};
use super::triangle::Stored;
use crate::kernel::panel::{dots_in, short_updates};
use crate::kernel::vector::Factor;
use crate::matrix::VecMut;
use crate::params::{Diag, Trans, Uplo};
use crate::scalar::Scalar;

/// The most rows of a triangle that is no narrow band.
const MOST: usize = 64;

/// The most diagonals next to the main one for which a vector is too long.
const FEW: usize = 2;

/// What is done with the triangle; small enough to be passed in a register.
#[derive(Clone, Copy)]
pub struct Form {
    /// Whether it is the lower triangle.
    pub lower: bool,
    /// Whether ones are on the diagonal, which is not read then.
    pub unit: bool,
    /// Whether op transposes,
    pub transposed: bool,
    /// and whether it conjugates.
    pub conj: bool,
}

/// A triangular matrix whose rows are adjacent.
struct Triangle<T> {
    columns: Columns<T>,
    reach: usize,
    form: Form,
    solve: bool,
}

/// `x ← op(A)⁻¹ x` if `SOLVE`, else `x ← op(A) x`, where that is short work. Whether it was; if
/// not, nothing has been touched.
#[inline(always)]
pub(super) fn apply<T: Scalar, const SOLVE: bool>(
    a: &Stored<T>,
    trans: Trans,
    diag: Diag,
    x: &VecMut<'_, T>,
) -> bool {
    let (columns, n) = (a.columns, a.columns.nrows());
    let reach = columns.reach_in(a.uplo);
    let is_short = n <= MOST || (reach <= NARROW && reach + 1 < n);
    if !is_short || columns.row_step() != 1 || x.stride() != 1 || x.len() != n {
        return false;
    }
    let form = Form {
        lower: a.uplo == Uplo::Lower,
        unit: diag == Diag::Unit,
        transposed: trans.is_transposed() != a.transposed,
        conj: trans.is_conjugated(),
    };
    let (place, col_step, curve) = columns.layout();
    // SAFETY: entries of A and of x, as their views promise.
    unsafe { run(n, reach, place, col_step, curve, form, SOLVE, x.as_ptr()) };
    true
}

/// [`apply`] on values that travel in registers, for columns as [`direct`](super::direct) describes
/// them.
///
/// # Safety
/// The triangle with `reach < n` diagonals next to the main one must be readable, and x have `n`
/// entries, at most 64 unless `reach` is small.
#[inline(never)]
pub unsafe fn run<T: Scalar>(
    n: usize,
    reach: usize,
    a: *mut T,
    col_step: isize,
    curve: isize,
    form: Form,
    solve: bool,
    x: *mut T,
) {
    let columns = Columns::adjacent_rows(a, (n, n), col_step, curve);
    let triangle = Triangle { columns, reach, form, solve };
    // SAFETY: the caller's; the square on the diagonal is all stored.
    unsafe {
        let done = match (T::IS_COMPLEX, reach) {
            (_, 0) => 0,
            (true, _) => triangle.steps::<2>(0, x),
            (false, 3..) => triangle.steps::<4>(0, x),
            (false, _) => 0,
        };
        triangle.steps::<1>(done, x);
    }
}

impl<T: Scalar> Triangle<T> {
    /// Goes on when `done` columns have been taken, by `K` at a time; how many have been then.
    ///
    /// # Safety
    /// The rows of the triangle must be readable, x have as many entries, and `K - 1` diagonals next
    /// to the main one be stored.
    #[inline(always)]
    unsafe fn steps<const K: usize>(&self, mut done: usize, x: *mut T) -> usize {
        while done + K <= self.columns.nrows() {
            // SAFETY: the caller's.
            unsafe { self.step::<K>(done, x) };
            done += K;
        }
        done
    }

    /// The part of `K` columns.
    ///
    /// # Safety
    /// There must be as many left; as for [`Self::steps`].
    #[inline(always)]
    unsafe fn step<const K: usize>(&self, done: usize, x: *mut T) {
        let (n, reach, Form { lower, unit, transposed, conj }) =
            (self.columns.nrows(), self.reach, self.form);
        // What the columns need of x is known after a solution, or still as it was before a product.
        let ascending = (lower != transposed) == self.solve;
        let first = if ascending { done } else { n - done - K };
        let order: [usize; K] =
            core::array::from_fn(|r| if ascending { first + r } else { first + K - 1 - r });
        let origins = self.columns.origins(order);
        let shape = HalfBand { order: n, reach, lower };
        let common = shape.common::<K>(first);
        let (start, len) = (common.start, common.len());
        let beyond = |c: usize| few::<K>(shape.beyond(&common, order[c]));
        let sticks_out = K > 1 && shape.sticks_out(&common);
        let one_by_one = K == 1 && !T::IS_COMPLEX && reach <= FEW;
        let far = origins.map(|origin| origin.wrapping_add(start).cast_const());
        let entry = |r: usize, c: usize| {
            let (i, j) = if transposed { (c, r) } else { (r, c) };
            // SAFETY: an entry of the triangle.
            unsafe { *origins[j].wrapping_add(order[i]) }.conj_if(conj)
        };
        // SAFETY: entries of x; rows of the triangle.
        unsafe {
            let mut values = order.map(|j| *x.add(j));
            let mut sums = [T::ZERO; K];
            if transposed {
                if one_by_one {
                    sums[0] = dot(
                        few::<FEW>(common.clone()),
                        Run::new(origins[0], 1),
                        conj,
                        Run::new(x, 1),
                    );
                } else {
                    sums = dots_in::<T, K, 1>(len, &far, conj, x.add(start));
                }
                if sticks_out {
                    for c in 0..K {
                        sums[c] += dot(beyond(c), Run::new(origins[c], 1), conj, Run::new(x, 1));
                    }
                }
            }
            if self.solve {
                for r in 0..K {
                    values[r] -= sums[r];
                    for c in 0..r {
                        values[r] -= entry(r, c) * values[c];
                    }
                    if !unit {
                        let diagonal = entry(r, r);
                        // A division would be a part of the chain of results, a reciprocal is not.
                        values[r] = match diagonal.accurate_recip() {
                            Some(inverse) => values[r] * inverse,
                            None => values[r].quotient(diagonal),
                        };
                    }
                    *x.add(order[r]) = values[r];
                }
            } else {
                for r in 0..K {
                    sums[r] += if unit { values[r] } else { entry(r, r) * values[r] };
                    for c in r + 1..K {
                        sums[r] += entry(r, c) * values[c];
                    }
                    *x.add(order[r]) = sums[r];
                }
            }
            if !transposed {
                let factors = if self.solve { values.map(|x| -x) } else { values };
                let vectors = factors.map(|factor| [Factor::new(factor, conj)]);
                if one_by_one {
                    axpy(
                        few::<FEW>(common.clone()),
                        Run::new(origins[0], 1),
                        conj,
                        factors[0],
                        Run::new(x, 1),
                    );
                } else {
                    short_updates(len, [x.add(start)], vectors, far);
                }
                if sticks_out {
                    for c in 0..K {
                        let y = Run::new(x, 1);
                        axpy(beyond(c), Run::new(origins[c], 1), conj, factors[c], y);
                    }
                }
            }
        }
    }
}
