//! Two adjacent diagonal blocks of a real generalised Schur form exchanged, one of them at least of
//! order two.

use super::exchange::threshold;
use super::kronecker::{Blocks, Goal};
use super::pair::Pair;
use crate::auxiliary::{Norm, lange, laset};
use crate::error::Error;
use crate::householder::{larf, larfg, lartg};
use crate::qz::lagv2;
use wasmblas::{MatMut, MatRef, Real, Scalar, Side, Trans, VecMut, VecRef, gemm, rot};

/// A matrix of order up to four, by columns.
#[derive(Clone, Copy)]
struct Small<T> {
    columns: [[T; 4]; 4],
    order: usize,
}

impl<T: Scalar> Small<T> {
    fn from_fn(order: usize, entry: impl Fn(usize, usize) -> T) -> Self {
        let mut columns = [[T::ZERO; 4]; 4];
        for (j, column) in columns.iter_mut().enumerate().take(order) {
            for (i, x) in column.iter_mut().enumerate().take(order) {
                *x = entry(i, j);
            }
        }
        Small { columns, order }
    }

    fn unit(order: usize) -> Self {
        Self::from_fn(order, |i, j| if i == j { T::ONE } else { T::ZERO })
    }

    fn get(&self, i: usize, j: usize) -> T {
        self.columns[j][i]
    }

    fn view(&self) -> Result<MatRef<'_, T>, Error> {
        Ok(MatRef::from_col_major(self.columns.as_flattened(), self.order, self.order, 4)?)
    }

    fn view_mut(&mut self) -> Result<MatMut<'_, T>, Error> {
        Ok(MatMut::from_col_major(self.columns.as_flattened_mut(), self.order, self.order, 4)?)
    }

    /// `op(self) · op(other)`.
    fn times(&self, op: Trans, other: &Self, op_other: Trans) -> Result<Self, Error> {
        let mut product = Self::unit(self.order);
        let (a, b) = (self.view()?, other.view()?);
        gemm(op, op_other, T::ONE, a, b, T::ZERO, product.view_mut()?)?;
        Ok(product)
    }

    fn minus(&self, other: &Self) -> Self {
        Self::from_fn(self.order, |i, j| self.get(i, j) - other.get(i, j))
    }

    fn norm(&self) -> Result<T::Real, Error> {
        Ok(lange(Norm::Frobenius, self.view()?))
    }

    /// The block that begins in row `i` and column `j`, by rows; with zeros beyond the matrix.
    fn two(&self, i: usize, j: usize) -> [[T; 2]; 2] {
        let entry = |i: usize, j: usize| {
            if i.max(j) < self.order { self.get(i, j) } else { T::ZERO }
        };
        [[entry(i, j), entry(i, j + 1)], [entry(i + 1, j), entry(i + 1, j + 1)]]
    }

    /// Turns columns `j` and `j + 1`.
    fn turn(&mut self, j: usize, c: T::Real, s: T::Real) -> Result<(), Error> {
        let (left, right) = self.view_mut()?.split_cols(j + 1);
        Ok(rot(left.col(j), right.col(0), c, T::from_real(s))?)
    }

    /// Turns rows `j` and `j + 1`.
    fn turn_rows(&mut self, j: usize, c: T::Real, s: T::Real) -> Result<(), Error> {
        let (upper, lower) = self.view_mut()?.split_rows(j + 1);
        Ok(rot(upper.row(j), lower.row(0), c, T::from_real(s))?)
    }
}

/// Two adjacent blocks and what transforms them: `Qᵀ (S, T) Z`.
struct Exchange<T> {
    s: Small<T>,
    t: Small<T>,
    q: Small<T>,
    z: Small<T>,
}

/// Exchanges blocks of order `p` and `s`.
pub(super) fn exchange_blocks<T: Scalar>(
    pair: &mut Pair<'_, T>,
    j: usize,
    p: usize,
    s: usize,
) -> Result<bool, Error> {
    let (order, n) = (p + s, pair.order());
    let scaled = |x: MatRef<'_, T>, reach: usize| {
        let entry = |i: usize, k: usize| if i <= k + reach { x.get(j + i, j + k) } else { T::ZERO };
        let small = Small::from_fn(order, entry);
        let size = small.columns.as_flattened().iter();
        let size = size.fold(T::Real::MIN_POSITIVE, |most, x| Real::max(most, x.abs1()));
        let over = |i: usize, k: usize| T::from_real(small.get(i, k).re() / size);
        (Small::from_fn(order, over), size)
    };
    let ((a, size_a), (b, size_b)) = (scaled(pair.a.rb(), 1), scaled(pair.b.rb(), 0));
    let Some(found) = Exchange::find(a, b, p, s)? else {
        return Ok(false);
    };
    for (x, block, size) in [(&mut pair.a, &found.s, size_a), (&mut pair.b, &found.t, size_b)] {
        multiply(x.rb_mut().block(0, j, j, order), &found.z)?;
        multiply(x.rb_mut().block(j, j + order, order, n - j - order).t(), &found.q)?;
        for k in 0..order {
            for i in 0..order.min(k + 2) {
                x.set(j + i, j + k, block.get(i, k).scaled(size));
            }
        }
    }
    for (vectors, by) in [(&mut pair.q, &found.q), (&mut pair.z, &found.z)] {
        if let Some(vectors) = vectors {
            let rows = vectors.nrows();
            multiply(vectors.rb_mut().block(0, j, rows, order), by)?;
        }
    }
    Ok(true)
}

impl<T: Scalar> Exchange<T> {
    /// The exchange of blocks that are scaled to have entries of at most one; none if it fails the
    /// tests.
    fn find(s: Small<T>, t: Small<T>, p: usize, q: usize) -> Result<Option<Self>, Error> {
        let order = s.order;
        // (−R; γ I) spans the right and (−L; γ I) the left deflating subspace of the second block.
        let blocks =
            Blocks { p, q, a: s.two(0, 0), b: s.two(p, p), d: t.two(0, 0), e: t.two(p, p) };
        let (mut r, mut l) = (s.two(0, p), t.two(0, p));
        let gamma = blocks.solve(Goal::Plain, &mut r, &mut l).scale;
        let basis = |x: &[[T; 2]; 2]| {
            let mut columns = [[T::ZERO; 4]; 2];
            for (k, column) in columns.iter_mut().enumerate().take(q) {
                for (i, line) in x.iter().enumerate().take(p) {
                    column[i] = -line[k];
                }
                column[p + k] = T::from_real(gamma);
            }
            columns
        };
        let (left, right) = (complete(basis(&l), q, order)?, complete(basis(&r), q, order)?);
        let transform = |x: &Small<T>| {
            left.times(Trans::Trans, x, Trans::No)?.times(Trans::No, &right, Trans::No)
        };
        let mut new = Exchange { s: transform(&s)?, t: transform(&t)?, q: left, z: right };
        let weak = new.clear_below(q)? <= T::Real::ONE;
        if !weak {
            return Ok(None);
        }
        for (at, order) in [(0, q), (q, p)] {
            if order == 2 {
                new.standardise(at)?;
            }
        }
        for (old, new_block) in [(&s, &new.s), (&t, &new.t)] {
            let back = new.q.times(Trans::No, new_block, Trans::No)?;
            let back = back.times(Trans::No, &new.z, Trans::Trans)?;
            let strong = back.minus(old).norm()? <= threshold(old.norm()?);
            if !strong {
                return Ok(None);
            }
        }
        Ok(Some(new))
    }

    /// Clears what is below the first `q` columns' block; says how large it was, in units of what
    /// is allowed.
    fn clear_below(&mut self, q: usize) -> Result<T::Real, Error> {
        let mut most = T::Real::ZERO;
        for x in [&mut self.s, &mut self.t] {
            let least = threshold(x.norm()?);
            let below = x.order - q;
            let below = x.view_mut()?.block(q, 0, below, q);
            let size = lange(Norm::Frobenius, below.rb()) / least;
            // Not `max`, which NaN would get past.
            if size > most || size.is_nan() {
                most = size;
            }
            laset(None, T::ZERO, T::ZERO, below);
        }
        Ok(most)
    }

    /// Brings the block of order two that begins in row `j` into standard form.
    fn standardise(&mut self, j: usize) -> Result<(), Error> {
        let (c, s, _) = lartg(self.t.get(j, j).re(), self.t.get(j + 1, j).re());
        self.turn_left(j, c, s)?;
        self.make_positive(j);
        self.make_positive(j + 1);
        let entries = |x: [[T; 2]; 2]| {
            let [[x11, x12], [x21, x22]] = x;
            [x11.re(), x12.re(), x21.re(), x22.re()]
        };
        let (a, [b11, b12, _, b22]) = (entries(self.s.two(j, j)), entries(self.t.two(j, j)));
        let form = lagv2(a, [b11, b12, b22]);
        self.turn_left(j, form.left.0, form.left.1)?;
        for x in [&mut self.s, &mut self.t, &mut self.z] {
            x.turn(j, form.right.0, form.right.1)?;
        }
        let ([a11, a12, a21, a22], [b11, b12, b22]) = (form.a, form.b);
        let zero = T::Real::ZERO;
        for (x, [x11, x12, x21, x22]) in
            [(&mut self.s, [a11, a12, a21, a22]), (&mut self.t, [b11, b12, zero, b22])]
        {
            x.columns[j][j..j + 2].copy_from_slice(&[x11, x21].map(T::from_real));
            x.columns[j + 1][j..j + 2].copy_from_slice(&[x12, x22].map(T::from_real));
        }
        Ok(())
    }

    /// Changes the sign of row `j` if the diagonal entry of T is negative.
    fn make_positive(&mut self, j: usize) {
        if self.t.get(j, j).re() < T::Real::ZERO {
            for columns in [&mut self.s.columns, &mut self.t.columns] {
                columns.iter_mut().for_each(|column| column[j] = -column[j]);
            }
            self.q.columns[j].iter_mut().for_each(|x| *x = -*x);
        }
    }

    /// Multiplies by `[c s; −s c]` from the left, in rows `j` and `j + 1`.
    fn turn_left(&mut self, j: usize, c: T::Real, s: T::Real) -> Result<(), Error> {
        self.s.turn_rows(j, c, s)?;
        self.t.turn_rows(j, c, s)?;
        self.q.turn(j, c, s)
    }
}

/// An orthogonal matrix whose first columns span the `count` given ones.
fn complete<T: Scalar>(
    mut basis: [[T; 4]; 2],
    count: usize,
    order: usize,
) -> Result<Small<T>, Error> {
    let mut q = Small::unit(order);
    for k in 0..count {
        let (done, rest) = basis.split_at_mut(k + 1);
        let v = &mut done[k][k..order];
        let (head, tail) = v.split_at_mut(1);
        let tau = larfg(&mut head[0], VecMut::from_slice(tail));
        head[0] = T::ONE;
        let v = VecRef::from_slice(v);
        let mut scratch = [T::ZERO; 4];
        if let Some(next) = rest.first_mut().filter(|_| k + 1 < count) {
            let next = MatMut::from_col_major(&mut next[k..order], order - k, 1, order - k)?;
            larf(Side::Left, v, tau, next, &mut scratch)?;
        }
        let columns = q.view_mut()?.block(0, k, order, order - k);
        larf(Side::Right, v, tau, columns, &mut scratch)?;
    }
    Ok(q)
}

/// Rows that are multiplied at a time.
const ROWS: usize = 32;

/// `X ← X M`.
fn multiply<T: Scalar>(mut x: MatMut<'_, T>, by: &Small<T>) -> Result<(), Error> {
    let by_view = by.view()?;
    let mut memory = [T::ZERO; 4 * ROWS];
    for start in (0..x.nrows()).step_by(ROWS) {
        let rows = ROWS.min(x.nrows() - start);
        let mut part = x.rb_mut().block(start, 0, rows, by.order);
        for j in 0..by.order {
            for i in 0..rows {
                memory[i + j * ROWS] = part.get(i, j);
            }
        }
        let copy = MatRef::from_col_major(&memory, rows, by.order, ROWS)?;
        gemm(Trans::No, Trans::No, T::ONE, copy, by_view, T::ZERO, part.rb_mut())?;
    }
    Ok(())
}
