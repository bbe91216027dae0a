//! `x ← op(A) x` and `x ← op(A)⁻¹ x` for a triangular matrix in any storage.
//!
//! Both go through the columns in blocks, and in each of them in groups. Without transposition, a
//! block or group adds multiples of its columns to the rest of x; with it, inner products with the
//! rest of x arrive at it. What is left of a group is a small triangle on the diagonal, done in
//! registers.

use super::general::Factor;
use super::operands::{Operand, Run, adjacent};
use super::short;
use super::triangle::{Group, Stored, Triangle};
use crate::error::{Error, check_dim};
use crate::matrix::VecMut;
use crate::params::{Diag, Trans, Uplo};
use crate::scalar::Scalar;
use core::ops::Range;

/// Columns taken together near the diagonal.
const WIDTH: usize = 4;

/// `x ← op(A) x` for the triangle that `stored` gives.
#[inline(always)]
pub(super) fn multiply<T: Scalar>(
    stored: impl Fn() -> Result<Stored<T>, Error>,
    trans: Trans,
    diag: Diag,
    x: VecMut<'_, T>,
) -> Result<(), Error> {
    apply::<T, false>(stored, trans, diag, x)
}

/// `x ← op(A)⁻¹ x` for the triangle that `stored` gives.
#[inline(always)]
pub(super) fn solve<T: Scalar>(
    stored: impl Fn() -> Result<Stored<T>, Error>,
    trans: Trans,
    diag: Diag,
    x: VecMut<'_, T>,
) -> Result<(), Error> {
    apply::<T, true>(stored, trans, diag, x)
}

/// The first of these asks for the triangle what the short way needs to know, and may keep that in
/// registers; the second is for the general way, which takes it in memory.
#[inline(always)]
fn apply<T: Scalar, const SOLVE: bool>(
    stored: impl Fn() -> Result<Stored<T>, Error>,
    trans: Trans,
    diag: Diag,
    x: VecMut<'_, T>,
) -> Result<(), Error> {
    if short::apply::<T, SOLVE>(&stored()?, trans, diag, &x) {
        return Ok(());
    }
    Triangular::new(stored()?, trans, diag).walk::<SOLVE>(x)
}

/// A triangular matrix, and what is done to it.
struct Triangular<T> {
    triangle: Triangle<T>,
    unit: bool,
    transposed: bool,
    conj: bool,
}

impl<T: Scalar> Triangular<T> {
    /// `op(A)` for the triangle stored.
    fn new(a: Stored<T>, trans: Trans, diag: Diag) -> Self {
        Self {
            triangle: Triangle::new(a.columns, a.uplo),
            unit: diag == Diag::Unit,
            transposed: a.transposed != trans.is_transposed(),
            conj: trans.is_conjugated(),
        }
    }

    /// `x ← op(A)⁻¹ x` if `SOLVE`, else `x ← op(A) x`.
    #[inline(never)]
    fn walk<const SOLVE: bool>(&self, x: VecMut<'_, T>) -> Result<(), Error> {
        let n = self.triangle.order();
        check_dim("x", n, x.len())?;
        // The order in which what a group needs is still, or already, there.
        let op_is_lower = (self.triangle.uplo() == Uplo::Lower) != self.transposed;
        let descending = op_is_lower != SOLVE;
        adjacent([Operand::write(&x, 0, n)], |[x]| {
            // Measured: blocks of complex columns gain nothing.
            let size = if T::IS_COMPLEX { n } else { self.triangle.rest().block() };
            for block in self.triangle.blocks(size, descending) {
                // Others need the block's entries of x as they are after a solution, or before a
                // product; and the block, theirs.
                let beyond_first = self.transposed == SOLVE;
                if beyond_first {
                    self.beyond::<SOLVE>(&block, x);
                }
                for (first, width) in self.triangle.groups(&block, WIDTH, descending) {
                    // SAFETY: entries of A and of x, as their views promise.
                    unsafe {
                        if width == 1 {
                            let group = self.triangle.group(first, &block, descending);
                            self.step::<1, SOLVE>(group, x);
                        } else {
                            let group = self.triangle.group(first, &block, descending);
                            self.step::<WIDTH, SOLVE>(group, x);
                        }
                    }
                }
                if !beyond_first {
                    self.beyond::<SOLVE>(&block, x);
                }
            }
        });
        Ok(())
    }

    /// The part of a block's columns beyond the triangle in the block.
    fn beyond<const SOLVE: bool>(&self, block: &Range<usize>, x: Run<T>) {
        let rows = self.triangle.rows_beyond(block);
        if !rows.is_empty() {
            let alpha = if SOLVE { -T::ONE } else { T::ONE };
            let a = *self.triangle.rest();
            let factor = Factor { a, transposed: self.transposed, conj: self.conj };
            factor.multiply_part(alpha, &rows, block.clone(), x, x);
        }
    }

    /// The part of a group of columns.
    ///
    /// # Safety
    /// The views of A and x must be as they promise.
    #[inline(always)]
    unsafe fn step<const NC: usize, const SOLVE: bool>(&self, group: Group<'_, T, NC>, x: Run<T>) {
        // SAFETY: the caller's.
        unsafe {
            if SOLVE {
                self.solve_group(&group, x);
            } else {
                self.multiply_group(&group, x);
            }
        }
    }

    /// Entries `(order[r], order[c])` of `op(A)`, those with `wanted(r, c)`.
    ///
    /// # Safety
    /// These must be in the triangle, and the view of A as it promises.
    #[inline(always)]
    unsafe fn block<const NC: usize>(
        &self,
        group: &Group<'_, T, NC>,
        wanted: impl Fn(usize, usize) -> bool,
    ) -> [[T; NC]; NC] {
        let mut block = [[T::ZERO; NC]; NC];
        for (r, entries) in block.iter_mut().enumerate() {
            for (c, entry) in entries.iter_mut().enumerate() {
                if wanted(r, c) {
                    let (row, col) = if self.transposed { (c, r) } else { (r, c) };
                    // SAFETY: the caller's.
                    *entry = unsafe { group.entry(row, col) }.conj_if(self.conj);
                }
            }
        }
        block
    }

    /// The group's part of [`multiply`]: groups that come before have been done, those
    /// that come after have an old x.
    ///
    /// # Safety
    /// The views of A and x must be as they promise.
    #[inline(always)]
    unsafe fn multiply_group<const NC: usize>(&self, group: &Group<'_, T, NC>, x: Run<T>) {
        // SAFETY: the caller's; the order is such that the block's entries have `c >= r`.
        unsafe {
            let old = group.order().map(|j| *x.at(j));
            let mut new = [T::ZERO; NC];
            if self.transposed {
                new = group.far.dots(self.conj, x);
            } else {
                group.far.axpys(self.conj, &old, x, true);
            }
            let block = self.block(group, |r, c| c > r || (c == r && !self.unit));
            for r in 0..NC {
                new[r] += if self.unit { old[r] } else { block[r][r] * old[r] };
                for c in r + 1..NC {
                    new[r] += block[r][c] * old[c];
                }
            }
            for (j, new) in group.order().into_iter().zip(new) {
                *x.at(j) = new;
            }
        }
    }

    /// The group's part of [`solve`]: groups that come before have been done.
    ///
    /// # Safety
    /// The views of A and x must be as they promise.
    #[inline(always)]
    unsafe fn solve_group<const NC: usize>(&self, group: &Group<'_, T, NC>, x: Run<T>) {
        // SAFETY: the caller's; the order is such that the block's entries have `c <= r`.
        unsafe {
            let block = self.block(group, |r, c| c < r || (c == r && !self.unit));
            // A division in a chain of dependent results is slow, a product is not.
            let inverse: [Option<T>; NC] = core::array::from_fn(|r| block[r][r].accurate_recip());
            let mut known = group.order().map(|j| *x.at(j));
            if self.transposed {
                for (known, sum) in known.iter_mut().zip(group.far.dots(self.conj, x)) {
                    *known -= sum;
                }
            }
            for r in 0..NC {
                for c in 0..r {
                    known[r] -= block[r][c] * known[c];
                }
                if !self.unit {
                    known[r] = match inverse[r] {
                        Some(inverse) => known[r] * inverse,
                        None => known[r].quotient(block[r][r]),
                    };
                }
            }
            for (j, known) in group.order().into_iter().zip(known) {
                *x.at(j) = known;
            }
            if !self.transposed {
                group.far.axpys(self.conj, &known.map(|x| -x), x, true);
            }
        }
    }
}
