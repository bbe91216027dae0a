//! Small Sylvester equations, solved entry by entry or block by block.

use super::lasy2::{SmallSylvester, block_solve};
use super::pairs::standard_solve;
use super::small::{largest, solve};
use super::sylvester::Form;
use core::ops::Range;
use wasmblas::{Real, Scalar};

/// The order of the forms that larger ones are cut into: one row more where a 2 by 2 block is on
/// the border.
pub(super) const ORDER: usize = 16;

/// The largest order there is.
pub(super) const LARGEST: usize = ORDER + 1;

/// Columns of a small matrix.
type Columns<T> = [[T; LARGEST]; LARGEST];

/// `A X ± X B = scale · C` with small upper forms, on copies, by columns.
pub(super) struct Leaf<T: Scalar> {
    a: Columns<T>,
    b: Columns<T>,
    c: Columns<T>,
    m: usize,
    n: usize,
    minus: bool,
    scale: T::Real,
    pub perturbed: bool,
}

impl<T: Scalar> Leaf<T> {
    /// With copies of diagonal blocks, and a C of zeros.
    pub fn new(
        a: &Form<'_, T>,
        b: &Form<'_, T>,
        rows: Range<usize>,
        cols: Range<usize>,
        minus: bool,
    ) -> Self {
        Leaf {
            a: copy(a, &rows),
            b: copy(b, &cols),
            c: [[T::ZERO; LARGEST]; LARGEST],
            m: rows.len(),
            n: cols.len(),
            minus,
            scale: T::Real::ONE,
            perturbed: false,
        }
    }

    /// Column `j` of C.
    #[inline]
    pub fn column(&mut self, j: usize) -> &mut [T] {
        &mut self.c[j][..self.m]
    }

    /// Replaces C by X, its entries no larger than `most`, with pivots no smaller than `least`;
    /// returns the scale.
    pub fn solve(&mut self, least: T::Real, most: T::Real) -> T::Real {
        let mut col = 0;
        while col < self.n {
            let q = order(&self.b, col, self.n);
            self.update_columns(col, q);
            let mut end = self.m;
            while end > 0 {
                let p = if end > 1 { order(&self.a, end - 2, end) } else { 1 };
                self.solve_block(end - p, p, col, q, least, most);
                self.update_rows(end - p, p, col, q);
                end -= p;
            }
            col += q;
        }
        self.scale
    }

    /// Takes from `q` columns of C what the columns of X before them contribute.
    fn update_columns(&mut self, col: usize, q: usize) {
        let (known, rest) = self.c.split_at_mut(col);
        for (j, c) in rest.iter_mut().enumerate().take(q) {
            for (x, &factor) in known.iter().zip(&self.b[col + j]) {
                let factor = if self.minus { factor } else { -factor };
                add(&mut c[..self.m], &x[..self.m], factor);
            }
        }
    }

    /// Takes from the rows of C above row `row` what `p` rows of X contribute.
    fn update_rows(&mut self, row: usize, p: usize, col: usize, q: usize) {
        for c in &mut self.c[col..col + q] {
            let (above, x) = c.split_at_mut(row);
            for (a, &x) in self.a[row..row + p].iter().zip(&*x) {
                add(above, &a[..row], -x);
            }
        }
    }

    /// Solves for one entry of X, or the entries that diagonal blocks tie together.
    fn solve_block(
        &mut self,
        row: usize,
        p: usize,
        col: usize,
        q: usize,
        least: T::Real,
        most: T::Real,
    ) {
        let one = T::Real::ONE;
        let (perturbed, scale, size);
        if p == 1 && q == 1 {
            let b = self.b[col][col];
            let pivot = self.a[row][row] + if self.minus { -b } else { b };
            let solved = solve([[pivot]], [self.c[col][row]], least);
            (perturbed, scale, size) = (solved.perturbed, solved.scale, largest(&solved.x));
            self.rescale(scale);
            self.c[col][row] = solved.x[0];
        } else {
            let sign = if self.minus { -T::Real::ONE } else { T::Real::ONE };
            let l = block(&self.a, (row, p), (row, p));
            let r = block(&self.b, (col, q), (col, q));
            let c = block(&self.c, (row, p), (col, q));
            let x = standard_solve(sign, l, r, c);
            let solved = x.map_or_else(
                || block_solve(sign, (p, q), l, r, c, least),
                |x| SmallSylvester {
                    x,
                    scale: one,
                    norm: largest(x.as_flattened()),
                    perturbed: false,
                },
            );
            (perturbed, scale, size) = (solved.perturbed, solved.scale, solved.norm);
            self.rescale(scale);
            for j in 0..q {
                for i in 0..p {
                    self.c[col + j][row + i] = T::from_real(solved.x[i][j]);
                }
            }
        }
        self.perturbed |= perturbed;
        if size > most && size <= T::Real::MAX {
            self.rescale(most / size);
        }
    }

    /// Multiplies the right-hand side, and with it X.
    fn rescale(&mut self, by: T::Real) {
        if by != T::Real::ONE {
            self.scale *= by;
            self.c.as_flattened_mut().iter_mut().for_each(|x| *x = x.scaled(by));
        }
    }
}

/// The columns of a diagonal block.
fn copy<T: Scalar>(form: &Form<'_, T>, lines: &Range<usize>) -> Columns<T> {
    let mut columns = [[T::ZERO; LARGEST]; LARGEST];
    for (j, column) in columns.iter_mut().enumerate().take(lines.len()) {
        let used = if T::IS_COMPLEX { j + 1 } else { (j + 2).min(lines.len()) };
        for (i, x) in column.iter_mut().enumerate().take(used) {
            *x = form.get(lines.start + i, lines.start + j);
        }
    }
    columns
}

/// The rows of a block of order one or two in each direction, zero beyond it.
#[inline]
fn block<T: Scalar>(
    columns: &Columns<T>,
    (row, p): (usize, usize),
    (col, q): (usize, usize),
) -> [[T::Real; 2]; 2] {
    let entry = |i: usize, j: usize| {
        if i < p && j < q { columns[col + j][row + i].re() } else { T::Real::ZERO }
    };
    [[entry(0, 0), entry(0, 1)], [entry(1, 0), entry(1, 1)]]
}

/// The order of the diagonal block that begins in row `j`, of a form of order `n`.
#[inline]
fn order<T: Scalar>(form: &Columns<T>, j: usize, n: usize) -> usize {
    if j + 1 < n && form[j][j + 1] != T::ZERO { 2 } else { 1 }
}

/// `y ← y + factor · x`.
#[inline]
fn add<T: Scalar>(y: &mut [T], x: &[T], factor: T) {
    for (y, &x) in y.iter_mut().zip(x) {
        *y += x * factor;
    }
}
