//! A few columns of the factorisation, and then the rest of the matrix in one product.

use super::block::{Block, Symmetry, diagonal_size, largest};
use super::pivots::{Choice, Step, relocate};
use crate::auxiliary::{upward, upward_mut};
use crate::error::Error;
use wasmblas::{MatMut, Real, Scalar, Trans, Uplo, copy, gemmtr, gemv, scal, scal_real, swap};

/// The columns of a matrix that are being factorised: of L in `a`, of `L D`, conjugated if the
/// matrix is Hermitian, in `w`. The rows of both run the same way in memory.
struct Panel<'a, T> {
    symmetry: Symmetry,
    a: MatMut<'a, T>,
    w: MatMut<'a, T>,
}

/// Factorises the first columns of a lower triangle, nearly as many as `w` has, and updates the
/// rest: the delayed updates of the blocked algorithm in Anderson et al., *LAPACK Users' Guide*,
/// section 3 (and Higham, *Accuracy and Stability of Numerical Algorithms*, section 11.1.2).
///
/// Returns the number of columns done and the first zero pivot.
pub(super) fn factor<T: Scalar>(
    symmetry: Symmetry,
    a: MatMut<'_, T>,
    w: MatMut<'_, T>,
    ipiv: &mut [i32],
) -> Result<(usize, Option<usize>), Error> {
    let (n, width) = (a.nrows(), w.ncols());
    let mut panel = Panel { symmetry, a, w };
    let (mut zero, mut k) = (None, 0);
    // A step may need a second column.
    while k + 1 < width && k < n {
        let (step, is_zero) = panel.step(k)?;
        if is_zero {
            zero = zero.or(Some(k));
        }
        step.store(k, ipiv);
        k += step.len();
    }
    panel.update_rest(k)?;
    panel.undo_exchanges(k, ipiv)?;
    Ok((k, zero))
}

impl<T: Scalar> Panel<'_, T> {
    /// Column `c` of `w` ← column `r` of the matrix, up to date, from row `k` on, where the columns
    /// before `k` have been done.
    fn fetch(&mut self, k: usize, r: usize, c: usize) -> Result<(), Error> {
        let n = self.a.nrows();
        let a = self.a.rb();
        let mut beside = self.w.rb_mut().block(k, c, r - k, 1);
        copy(a.block(r, k, 1, r - k).row(0), beside.rb_mut().col(0))?;
        self.symmetry.mirror_all(beside);
        self.w.set(r, c, self.symmetry.diagonal(a.get(r, r)));
        let (done, rest) = self.w.rb_mut().split_cols(k);
        let mut column = rest.block(0, c - k, n, 1);
        let below = n - r - 1;
        let to = column.rb_mut().block(r + 1, 0, below, 1);
        copy(upward(a.block(r + 1, r, below, 1)).col(0), upward_mut(to).col(0))?;
        let row = upward(done.rb().block(r, 0, 1, k));
        let column = upward_mut(column.block(k, 0, n - k, 1)).col(0);
        let before = upward(a.block(k, 0, n - k, k));
        gemv(Trans::No, -T::ONE, before, row.row(0), T::ONE, column)?;
        self.w.set(r, c, self.symmetry.diagonal(self.w.get(r, c)));
        Ok(())
    }

    /// The largest entry of column `c` of `w` in the rows from `first` to `end`: its row and size.
    fn largest(&self, c: usize, first: usize, end: usize) -> (usize, T::Real) {
        let column = self.w.rb().block(first, c, end - first, 1);
        largest(column).map_or((first, T::Real::ZERO), |(i, size)| (first + i, size))
    }

    /// Does the step at `k`, and says whether its pivot is zero.
    fn step(&mut self, k: usize) -> Result<(Step, bool), Error> {
        let (n, symmetry) = (self.a.nrows(), self.symmetry);
        self.fetch(k, k, k)?;
        let diagonal = diagonal_size(symmetry, self.w.get(k, k));
        let (r, column) = self.largest(k, k + 1, n);
        let is_zero = Real::max(diagonal, column) == T::Real::ZERO || diagonal.is_nan();
        let mut step = Step::One(k);
        if !is_zero && !Choice::at_once(diagonal, column) {
            self.fetch(k, r, k + 1)?;
            let row = Real::max(self.largest(k + 1, k, r).1, self.largest(k + 1, r + 1, n).1);
            let other = diagonal_size(symmetry, self.w.get(r, k + 1));
            match Choice::new(diagonal, column, row, other) {
                Choice::Diagonal => {}
                Choice::Other => {
                    step = Step::One(r);
                    let (left, right) = self.w.rb_mut().split_cols(k + 1);
                    let from = upward(right.rb().block(k, 0, n - k, 1));
                    copy(from.col(0), upward_mut(left.block(k, k, n - k, 1)).col(0))?;
                }
                Choice::Block => step = Step::Two(r),
            }
        }
        let (q, p) = step.exchange(k);
        if q != p {
            relocate(symmetry, &mut self.a, q, p)?;
            swap_rows(self.a.rb_mut().block(0, 0, n, k), q, p)?;
            swap_rows(self.w.rb_mut().block(0, 0, n, q + 1), q, p)?;
        }
        match step {
            Step::One(_) => self.store_one(k, is_zero)?,
            Step::Two(_) => self.store_two(k),
        }
        // So that products with the rows of `w` need no conjugation.
        symmetry.mirror_all(self.w.rb_mut().block(k, k, n - k, step.len()));
        Ok((step, is_zero))
    }

    /// The pivot and the column of L.
    fn store_one(&mut self, k: usize, is_zero: bool) -> Result<(), Error> {
        let rest = self.a.nrows() - k;
        let d = self.w.get(k, k);
        let mut column = self.a.rb_mut().block(k, k, rest, 1);
        let from = upward(self.w.rb().block(k, k, rest, 1));
        copy(from.col(0), upward_mut(column.rb_mut()).col(0))?;
        if is_zero {
            return Ok(());
        }
        let mut below = upward_mut(column.block(1, 0, rest - 1, 1));
        match self.symmetry.accurate_recip(d) {
            Some(inverse) if self.symmetry.conj() => scal_real(inverse.re(), below.col(0)),
            Some(inverse) => scal(inverse, below.col(0)),
            None => {
                for i in 0..rest - 1 {
                    below.set(i, 0, below.get(i, 0).quotient(d));
                }
            }
        }
        Ok(())
    }

    /// The block of D and the two columns of L.
    fn store_two(&mut self, k: usize) {
        let (a, w) = (&mut self.a, &self.w);
        let d = Block::new(self.symmetry, w.get(k, k), w.get(k + 1, k), w.get(k + 1, k + 1));
        for i in k + 2..a.nrows() {
            let [x, y] = d.solve_row([w.get(i, k), w.get(i, k + 1)]);
            a.set(i, k, x);
            a.set(i, k + 1, y);
        }
        a.set(k, k, w.get(k, k));
        a.set(k + 1, k, w.get(k + 1, k));
        a.set(k + 1, k + 1, w.get(k + 1, k + 1));
    }

    /// `A₂₂ ← A₂₂ − L₂₁ D L₂₁ᵀ`.
    fn update_rest(&mut self, k: usize) -> Result<(), Error> {
        let rest = self.a.nrows() - k;
        let (left, right) = self.a.rb_mut().split_cols(k);
        let l = left.rb().block(k, 0, rest, k);
        let w = self.w.rb().block(k, 0, rest, k);
        let mut trailing = right.block(k, 0, rest, rest);
        let uplo = if trailing.row_stride() < 0 { Uplo::Upper } else { Uplo::Lower };
        let (l, w, c) = (upward(l), upward(w), upward_mut(trailing.rb_mut()));
        gemmtr(uplo, Trans::No, Trans::Trans, -T::ONE, l, w, T::ONE, c)?;
        for i in 0..rest {
            trailing.set(i, i, self.symmetry.diagonal(trailing.get(i, i)));
        }
        Ok(())
    }

    /// Takes the exchanges back in the columns of L that were done before them: LAPACK's factor
    /// consists of the columns as they were when they were made.
    fn undo_exchanges(&mut self, done: usize, ipiv: &[i32]) -> Result<(), Error> {
        let n = self.a.nrows();
        let mut end = done;
        while end > 0 {
            let p = ipiv[end - 1];
            let q = end - 1;
            end -= if p < 0 { 2 } else { 1 };
            let p = p.unsigned_abs() as usize - 1;
            if p != q {
                swap_rows(self.a.rb_mut().block(0, 0, n, end), q, p)?;
            }
        }
        Ok(())
    }
}

/// Exchanges the rows `q < p`.
fn swap_rows<T: Scalar>(a: MatMut<'_, T>, q: usize, p: usize) -> Result<(), Error> {
    let (above, below) = a.split_rows(p);
    Ok(swap(above.row(q), below.row(0))?)
}
