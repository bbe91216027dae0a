//! A generalised Sylvester equation of small order, block by block.

use super::kronecker::{Block, Blocks, Goal};
use super::sylvester::{Equation, Solver};
use crate::schur::block_order;
use wasmblas::{MatMut, MatRef, Scalar};

/// The largest order of an equation solved here.
pub(super) const LEAF: usize = 16;

/// A matrix of order up to [`LEAF`], by columns.
type Columns<T> = [[T; LEAF]; LEAF];

/// An equation in memory of its own, where the entries of a column are adjacent.
struct Leaf<'a, T: Scalar> {
    equation: Equation<'a, T>,
    m: usize,
    n: usize,
    adjoint: bool,
    /// Columns of A and D, or of their adjoints.
    a: Columns<T>,
    d: Columns<T>,
    /// The right-hand sides, and in their places the solution.
    c: Columns<T>,
    f: Columns<T>,
}

/// Solves an equation whose orders are at most [`LEAF`]; returns the scale of the right-hand side.
pub(super) fn solve<T: Scalar>(
    solver: &mut Solver<T::Real>,
    equation: Equation<'_, T>,
    mut c: MatMut<'_, T>,
    mut f: MatMut<'_, T>,
) -> T::Real {
    let (m, n) = (c.nrows(), c.ncols());
    let adjoint = solver.goal == Goal::Adjoint;
    let triangle = |a: MatRef<'_, T>| {
        let mut columns = [[T::ZERO; LEAF]; LEAF];
        for j in 0..m {
            for i in 0..j {
                let (row, col) = if adjoint { (j, i) } else { (i, j) };
                columns[col][row] = a.get(i, j).conj_if(adjoint);
            }
        }
        columns
    };
    let copy = |a: MatRef<'_, T>| {
        let mut columns = [[T::ZERO; LEAF]; LEAF];
        for (j, column) in columns.iter_mut().enumerate().take(n) {
            for (i, x) in column.iter_mut().enumerate().take(m) {
                *x = a.get(i, j);
            }
        }
        columns
    };
    let (a, d) = (triangle(equation.a), triangle(equation.d));
    let mut leaf = Leaf { equation, m, n, adjoint, a, d, c: copy(c.rb()), f: copy(f.rb()) };
    let scale = leaf.run(solver);
    for j in 0..n {
        for i in 0..m {
            c.set(i, j, leaf.c[j][i]);
            f.set(i, j, leaf.f[j][i]);
        }
    }
    scale
}

impl<T: Scalar> Leaf<'_, T> {
    /// Column by column of blocks, from the left, each from below, or, if adjoint, the other way
    /// round. What is known of R and L is taken to the right-hand sides that it appears in.
    fn run(&mut self, solver: &mut Solver<T::Real>) -> T::Real {
        let mut scale = T::Real::ONE;
        let (mut rows, mut cols) = ([(0, 0); LEAF], [(0, 0); LEAF]);
        let rows = blocks(self.equation.a, self.m, !self.adjoint, &mut rows);
        let cols = blocks(self.equation.b, self.n, self.adjoint, &mut cols);
        for &(j, q) in cols {
            for &(i, p) in rows {
                scale *= self.solve_block(solver, (i, p), (j, q));
                if self.adjoint {
                    self.update_rows_below(i, p, j..j + q);
                } else {
                    self.update_rows_above(i, p, j..j + q);
                }
            }
            if self.adjoint {
                self.update_columns_before(j, q);
            } else {
                self.update_columns_after(j, q);
            }
        }
        scale
    }

    fn solve_block(
        &mut self,
        solver: &mut Solver<T::Real>,
        (i, p): (usize, usize),
        (j, q): (usize, usize),
    ) -> T::Real {
        let Equation { a, b, d, e } = self.equation;
        let blocks = Blocks {
            p,
            q,
            a: block(a, i, p, true),
            b: block(b, j, q, true),
            d: block(d, i, p, false),
            e: block(e, j, q, false),
        };
        let (mut c, mut f) = ([[T::ZERO; 2]; 2], [[T::ZERO; 2]; 2]);
        for row in 0..p {
            for col in 0..q {
                c[row][col] = self.c[j + col][i + row];
                f[row][col] = self.f[j + col][i + row];
            }
        }
        let scale = solver.solve_block(&blocks, &mut c, &mut f);
        if scale != T::Real::ONE {
            let all = self.c.iter_mut().chain(&mut self.f).flatten();
            all.for_each(|x| *x = x.scaled(scale));
        }
        for row in 0..p {
            for col in 0..q {
                self.c[j + col][i + row] = c[row][col];
                self.f[j + col][i + row] = f[row][col];
            }
        }
        scale
    }

    /// `C ← C − A R` and `F ← F − D R` above row `i`.
    fn update_rows_above(&mut self, i: usize, p: usize, cols: core::ops::Range<usize>) {
        for j in cols {
            for k in i..i + p {
                let r = self.c[j][k];
                subtract(&mut self.c[j][..i], &self.a[k][..i], r);
                subtract(&mut self.f[j][..i], &self.d[k][..i], r);
            }
        }
    }

    /// `C ← C − Aᴴ R − Dᴴ L` below the block in row `i`.
    fn update_rows_below(&mut self, i: usize, p: usize, cols: core::ops::Range<usize>) {
        let rest = i + p..self.m;
        for j in cols {
            for k in i..i + p {
                let (r, l) = (self.c[j][k], self.f[j][k]);
                subtract(&mut self.c[j][rest.clone()], &self.a[k][rest.clone()], r);
                subtract(&mut self.c[j][rest.clone()], &self.d[k][rest.clone()], l);
            }
        }
    }

    /// `C ← C + L B` and `F ← F + L E` right of the block in column `j`.
    fn update_columns_after(&mut self, j: usize, q: usize) {
        let (m, Equation { b, e, .. }) = (self.m, self.equation);
        for k in j..j + q {
            let l = self.f[k];
            for col in j + q..self.n {
                subtract(&mut self.c[col][..m], &l[..m], -b.get(k, col));
                subtract(&mut self.f[col][..m], &l[..m], -e.get(k, col));
            }
        }
    }

    /// `F ← F + R Bᴴ + L Eᴴ` left of the block in column `j`.
    fn update_columns_before(&mut self, j: usize, q: usize) {
        let (m, Equation { b, e, .. }) = (self.m, self.equation);
        for k in j..j + q {
            let (r, l) = (self.c[k], self.f[k]);
            for col in 0..j {
                subtract(&mut self.f[col][..m], &r[..m], -b.get(col, k).conj());
                subtract(&mut self.f[col][..m], &l[..m], -e.get(col, k).conj());
            }
        }
    }
}

/// `y ← y − α x`.
#[inline(always)]
fn subtract<T: Scalar>(y: &mut [T], x: &[T], alpha: T) {
    for (y, &x) in y.iter_mut().zip(x) {
        *y -= x * alpha;
    }
}

/// First rows and orders of the diagonal blocks, the last first if `backward`.
fn blocks<'s, T: Scalar>(
    a: MatRef<'_, T>,
    n: usize,
    backward: bool,
    found: &'s mut [(usize, usize); LEAF],
) -> &'s [(usize, usize)] {
    let (mut at, mut count) = (0, 0);
    while at < n {
        found[count] = (at, block_order(a, at));
        at += found[count].1;
        count += 1;
    }
    if backward {
        found[..count].reverse();
    }
    &found[..count]
}

/// The diagonal block of order `p` that begins in row `i`; below the diagonal only if `full`.
fn block<T: Scalar>(a: MatRef<'_, T>, i: usize, p: usize, full: bool) -> Block<T> {
    if p == 1 {
        return [[a.get(i, i), T::ZERO], [T::ZERO; 2]];
    }
    let below = if full { a.get(i + 1, i) } else { T::ZERO };
    [[a.get(i, i), a.get(i, i + 1)], [below, a.get(i + 1, i + 1)]]
}
