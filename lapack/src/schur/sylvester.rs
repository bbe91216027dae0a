//! The recursion that Sylvester equations are solved by.

use super::leaf::{self, Leaf};
use crate::auxiliary::{Norm, lange, lanhs, lantr};
use crate::error::Error;
use core::ops::Range;
use wasmblas::{Diag, MatMut, MatRef, Real, Scalar, Trans, Uplo, gemm, scal_real};

/// A Schur form as an upper one, whichever way it is used: where it is transposed, rows and columns
/// are counted from the end.
#[derive(Clone, Copy)]
pub(super) struct Form<'a, T> {
    trans: Trans,
    a: MatRef<'a, T>,
}

impl<'a, T: Scalar> Form<'a, T> {
    /// Entry `(i, j)`.
    #[inline]
    pub fn get(&self, i: usize, j: usize) -> T {
        let last = self.a.nrows() - 1;
        let flipped = self.trans.is_transposed();
        let x = if flipped { self.a.get(last - j, last - i) } else { self.a.get(i, j) };
        x.conj_if(self.trans.is_conjugated())
    }

    /// Whether a diagonal block goes over the border before row `i`.
    #[inline]
    fn joined(&self, i: usize) -> bool {
        !T::IS_COMPLEX && self.get(i, i - 1) != T::ZERO
    }

    /// Where lines of the form are among those of the matrices.
    #[inline]
    fn place(&self, lines: &Range<usize>) -> Range<usize> {
        let n = self.a.nrows();
        let flipped = self.trans.is_transposed();
        if flipped { n - lines.end..n - lines.start } else { lines.clone() }
    }

    /// A block, as what `gemm` makes of it with the form's `trans`.
    fn block(&self, rows: &Range<usize>, cols: &Range<usize>) -> MatRef<'a, T> {
        let (rows, cols) = (self.place(rows), self.place(cols));
        let flipped = self.trans.is_transposed();
        let (rows, cols) = if flipped { (cols, rows) } else { (rows, cols) };
        self.a.block(rows.start, cols.start, rows.len(), cols.len())
    }

    /// Two parts of which the first comes first in the form, in that order, from those of the
    /// matrices.
    fn ordered<P>(&self, (first, second): (P, P)) -> (P, P) {
        if self.trans.is_transposed() { (second, first) } else { (first, second) }
    }

    /// The largest entry, without what is below the blocks.
    fn largest(&self) -> T::Real {
        if T::IS_COMPLEX {
            lantr(Norm::Max, Uplo::Upper, Diag::NonUnit, self.a)
        } else {
            lanhs(Norm::Max, self.a)
        }
    }
}

/// `A X ± X B = scale · C` with upper forms A and B, solved in place.
pub(super) struct Equation<'a, T: Scalar> {
    a: Form<'a, T>,
    b: Form<'a, T>,
    minus: bool,
    c: MatMut<'a, T>,
    /// What pivots must not be smaller than.
    least: T::Real,
    /// What entries of X must not be larger than, so that no update can overflow.
    most: T::Real,
    pub scale: T::Real,
    pub perturbed: bool,
}

impl<'a, T: Scalar> Equation<'a, T> {
    pub fn new(
        (trana, a): (Trans, MatRef<'a, T>),
        (tranb, b): (Trans, MatRef<'a, T>),
        minus: bool,
        c: MatMut<'a, T>,
    ) -> Self {
        let one = T::Real::ONE;
        let (a, b) = (Form { trans: trana, a }, Form { trans: tranb, a: b });
        let (m, n) = (c.nrows().max(1) as f64, c.ncols().max(1) as f64);
        let (size_a, size_b) = (a.largest(), b.largest());
        let tiny = T::Real::MIN_POSITIVE / T::Real::EPSILON * T::Real::from_f64(m * n);
        let least = Real::max(tiny, T::Real::EPSILON * Real::max(size_a, size_b));
        // The sum of an entry of C and of all that is ever taken from it stays below the largest
        // number.
        let quarter = T::Real::MAX / T::Real::from_f64(4.0);
        let limit = |size, order| quarter / T::Real::from_f64(order) / Real::max(one, size);
        let most = Real::min(limit(size_a, m), limit(size_b, n));
        let most = if most > T::Real::ZERO { most } else { T::Real::MAX };
        let mut equation = Equation { a, b, minus, c, least, most, scale: one, perturbed: false };
        let size = lange(Norm::Max, equation.c.rb());
        if size > quarter && size <= T::Real::MAX {
            equation.rescale(quarter / size);
        }
        equation
    }

    /// Solves for a block of X, which depends on no other part of C any more.
    pub fn solve(&mut self, rows: Range<usize>, cols: Range<usize>) -> Result<(), Error> {
        if rows.is_empty() || cols.is_empty() {
            return Ok(());
        }
        if rows.len().max(cols.len()) <= leaf::LARGEST {
            self.solve_leaf(rows, cols);
            return Ok(());
        }
        let at = |lines: &Range<usize>, form: &Form<'_, T>| {
            let half = lines.start + (lines.len() / 2).next_multiple_of(leaf::ORDER);
            half + usize::from(form.joined(half))
        };
        let (plus, minus) = (T::ONE, -T::ONE);
        if rows.len() >= cols.len() {
            let middle = at(&rows, &self.a);
            let (top, bottom) = (rows.start..middle, middle..rows.end);
            self.solve(bottom.clone(), cols.clone())?;
            let a = self.a.block(&top, &bottom);
            let form = self.a;
            let c = self.block(&rows, &cols);
            let border = if form.trans.is_transposed() { bottom.len() } else { top.len() };
            let (upper, lower) = form.ordered(c.split_rows(border));
            gemm(form.trans, Trans::No, minus, a, lower.rb(), plus, upper)?;
            self.solve(top, cols)
        } else {
            let middle = at(&cols, &self.b);
            let (left, right) = (cols.start..middle, middle..cols.end);
            self.solve(rows.clone(), left.clone())?;
            let b = self.b.block(&left, &right);
            let (form, factor) = (self.b, if self.minus { plus } else { minus });
            let c = self.block(&rows, &cols);
            let border = if form.trans.is_transposed() { right.len() } else { left.len() };
            let (known, rest) = form.ordered(c.split_cols(border));
            gemm(Trans::No, form.trans, factor, known.rb(), b, plus, rest)?;
            self.solve(rows, right)
        }
    }

    /// A block of C, its lines in the order of the matrix.
    fn block(&mut self, rows: &Range<usize>, cols: &Range<usize>) -> MatMut<'_, T> {
        let (rows, cols) = (self.a.place(rows), self.b.place(cols));
        self.c.rb_mut().block(rows.start, cols.start, rows.len(), cols.len())
    }

    /// A small block, on a copy.
    fn solve_leaf(&mut self, rows: Range<usize>, cols: Range<usize>) {
        let (a, b) = (self.a, self.b);
        let (flip_rows, flip_cols) = (a.trans.is_transposed(), b.trans.is_transposed());
        let mut leaf = Leaf::new(&a, &b, rows.clone(), cols.clone(), self.minus);
        let (m, n) = (rows.len(), cols.len());
        let place = move |i: usize, j: usize| {
            (if flip_rows { m - 1 - i } else { i }, if flip_cols { n - 1 - j } else { j })
        };
        let c = self.block(&rows, &cols);
        for j in 0..n {
            for (i, x) in leaf.column(j).iter_mut().enumerate() {
                let (row, col) = place(i, j);
                *x = c.get(row, col);
            }
        }
        let scale = leaf.solve(self.least, self.most);
        if scale != T::Real::ONE {
            self.rescale(scale);
        }
        self.perturbed |= leaf.perturbed;
        let mut c = self.block(&rows, &cols);
        for j in 0..n {
            for (i, &x) in leaf.column(j).iter().enumerate() {
                let (row, col) = place(i, j);
                c.set(row, col, x);
            }
        }
    }

    /// Multiplies the right-hand side, and with it X.
    fn rescale(&mut self, by: T::Real) {
        self.scale *= by;
        for j in 0..self.c.ncols() {
            scal_real(by, self.c.rb_mut().col(j));
        }
    }
}
