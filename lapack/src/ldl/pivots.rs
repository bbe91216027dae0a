//! Pivots as LAPACK writes them, and how they are chosen.

use super::block::{Symmetry, reversed};
use crate::auxiliary::{upward, upward_mut};
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, MatRef, Real, Scalar, Uplo, copy};

/// One step of the factorisation, at row `k` of the lower triangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// One column; row `k` was exchanged with this one.
    One(usize),
    /// Two columns; row `k + 1` was exchanged with this one.
    Two(usize),
}

impl Step {
    /// The number of columns.
    pub fn len(self) -> usize {
        match self {
            Step::One(_) => 1,
            Step::Two(_) => 2,
        }
    }

    /// The rows that were exchanged in the step at `k`.
    pub fn exchange(self, k: usize) -> (usize, usize) {
        match self {
            Step::One(p) => (k, p),
            Step::Two(p) => (k + 1, p),
        }
    }

    /// Writes down the step at `k` of a lower triangle.
    pub fn store(self, k: usize, ipiv: &mut [i32]) {
        match self {
            Step::One(p) => ipiv[k] = p as i32 + 1,
            Step::Two(p) => ipiv[k..k + 2].fill(-(p as i32 + 1)),
        }
    }
}

/// Pivots of a lower triangle become those of the upper one it stands for, and the other way round.
pub(super) fn turn(uplo: Uplo, ipiv: &mut [i32]) {
    if uplo == Uplo::Upper {
        let n = ipiv.len() as i32;
        ipiv.reverse();
        for p in ipiv {
            *p = p.signum() * (n + 1 - p.abs());
        }
    }
}

/// The steps that LAPACK's `ipiv` stands for: positive, the row that was exchanged with this one;
/// negative, twice, minus the row that was exchanged with the second of two.
#[derive(Clone, Copy)]
pub(super) struct Pivots<'a> {
    ipiv: &'a [i32],
    uplo: Uplo,
}

impl<'a> Pivots<'a> {
    /// # Errors
    /// [`Error::Argument`] if they are not `n` or make no sense.
    pub fn new(uplo: Uplo, ipiv: &'a [i32], n: usize) -> Result<Self, Error> {
        check_dim("ipiv", n, ipiv.len())?;
        let pivots = Self { ipiv, uplo };
        let mut k = 0;
        while k < n {
            let p = pivots.raw(k);
            let (first, count) = if p < 0 { (k + 2, 2) } else { (k + 1, 1) };
            let row = p.unsigned_abs() as usize;
            let paired = count == 1 || (k + 1 < n && pivots.raw(k + 1) == p);
            if row < first || row > n || !paired {
                check_dim("ipiv", first, row)?;
                check_dim("ipiv", k + 2, n)?;
            }
            k += count;
        }
        Ok(pivots)
    }

    /// Entry `k` as for a lower triangle.
    fn raw(&self, k: usize) -> i32 {
        match self.uplo {
            Uplo::Lower => self.ipiv[k],
            Uplo::Upper => {
                let n = self.ipiv.len();
                let p = self.ipiv[n - 1 - k];
                p.signum().wrapping_mul((n as i32 + 1).wrapping_sub(p.wrapping_abs()))
            }
        }
    }

    /// The step at `k`.
    fn at(&self, k: usize) -> Step {
        let p = self.raw(k);
        let row = p.unsigned_abs() as usize - 1;
        if p < 0 { Step::Two(row) } else { Step::One(row) }
    }

    /// The first diagonal entry, in the order of the steps, that is a block of D and zero.
    pub fn zero<T: Scalar>(&self, a: MatRef<'_, T>) -> Option<usize> {
        let n = a.nrows();
        let alone = self.forward().filter(|(_, step)| matches!(step, Step::One(_)));
        let mut at = alone.map(|(k, _)| reversed(self.uplo, n, k));
        at.find(|&i| a.get(i, i) == T::ZERO)
    }

    /// The steps with their first rows, in order.
    pub fn forward(self) -> impl Iterator<Item = (usize, Step)> + use<'a> {
        let mut k = 0;
        core::iter::from_fn(move || {
            let step = (k < self.ipiv.len()).then(|| (k, self.at(k)))?;
            k += step.1.len();
            Some(step)
        })
    }

    /// The steps with their first rows, from the last to the first.
    pub fn backward(self) -> impl Iterator<Item = (usize, Step)> + use<'a> {
        let mut end = self.ipiv.len();
        core::iter::from_fn(move || {
            let last = end.checked_sub(1)?;
            let step = self.at(last);
            end -= step.len();
            Some((end, step))
        })
    }
}

/// What Bunch and Kaufman's strategy makes of a column (*Some stable methods for calculating
/// inertia and solving symmetric linear systems*, Math. Comp. 31, 1977).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// Its diagonal entry is a pivot.
    Diagonal,
    /// The diagonal entry of the row of its largest entry is a pivot.
    Other,
    /// Both together are a block.
    Block,
}

/// `(1 + √17) / 8`: bounds the growth of two steps of one column as that of a block.
fn threshold<R: Real>() -> R {
    R::from_f64(0.640_388_203_202_207_6)
}

impl Choice {
    /// Whether the diagonal entry is large enough without looking further.
    pub fn at_once<R: Real>(diagonal: R, column: R) -> bool {
        diagonal >= threshold::<R>() * column
    }

    /// The choice from the sizes of the diagonal entry, of the largest other entry of the column
    /// (in row `r`), of the largest other entry of row `r`, and of the diagonal entry in row `r`.
    pub fn new<R: Real>(diagonal: R, column: R, row: R, other: R) -> Choice {
        let alpha = threshold::<R>();
        if diagonal >= alpha * column * (column / row) {
            Choice::Diagonal
        } else if other >= alpha * row {
            Choice::Other
        } else {
            Choice::Block
        }
    }
}

/// Moves row and column `from` of a lower triangle, whose entries are no longer needed, to `to`,
/// whose entries have been fetched: the columns before `from` are left alone.
pub(super) fn relocate<T: Scalar>(
    symmetry: Symmetry,
    a: &mut MatMut<'_, T>,
    from: usize,
    to: usize,
) -> Result<(), Error> {
    let (n, between) = (a.nrows(), to - from - 1);
    a.set(to, to, symmetry.diagonal(a.get(from, from)));
    let (above, below) = a.rb_mut().split_rows(to);
    let column = above.block(from + 1, from, between, 1);
    let mut row = below.block(0, from + 1, 1, between);
    copy(column.rb().col(0), row.rb_mut().row(0))?;
    symmetry.mirror_all(row);
    let (left, right) = a.rb_mut().split_cols(to);
    let from = upward(left.rb().block(to + 1, from, n - to - 1, 1));
    Ok(copy(from.col(0), upward_mut(right.block(to + 1, 0, n - to - 1, 1)).col(0))?)
}
