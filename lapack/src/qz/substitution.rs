//! Right eigenvectors of an upper (quasi-)triangular pair, many at a time.

use super::lagv2::{Eigenvalues2, eigenvalues};
use crate::auxiliary::{Norm, lacpy, lanhs, laset};
use crate::eigen_general::{ComplexOf, Eigenvectors};
use crate::error::Error;
use crate::lu::power_of_two;
use crate::schur::laln2;
use core::ops::Range;
use wasmblas::{MatMut, MatRef, Real, Scalar, Trans, amax, gemm, gemv, scal_real};

/// Columns of eigenvectors that are computed together.
const BLOCK: usize = 48;

/// Rows that are solved one by one.
const ROWS: usize = 32;

/// The elements of scratch memory that are of use with a matrix of order `n`.
pub(super) fn scratch(n: usize) -> usize {
    needed(n, BLOCK.min(n).max(6))
}

/// What is needed to compute that many columns together: them, their products with the matrix of
/// Schur vectors, and α and β times as many rows of them as are solved one by one.
fn needed(n: usize, width: usize) -> usize {
    width.saturating_mul(2 * n + 2 * ROWS.min(n / 2))
}

/// A pair, and what is to be done with its eigenvectors.
pub(super) struct Job<'a, T: Scalar> {
    which: Eigenvectors<'a>,
    /// The matrices are transposed, in reverse order, and the eigenvectors are wanted conjugated and
    /// in reverse order.
    mirrored: bool,
    s: MatRef<'a, T>,
    p: MatRef<'a, T>,
    /// The sizes of the two.
    size_s: T::Real,
    size_p: T::Real,
}

/// One eigenvector, or the two of a conjugate pair, among those that are computed together: it
/// solves `(a S − b P) x = 0`, where the sizes of both terms are at most one.
#[derive(Clone, Copy)]
struct Group<T: Scalar> {
    /// The first of its columns, and how many there are.
    column: usize,
    order: usize,
    /// The first of the rows in which its eigenvalue is.
    row: usize,
    a: T::Real,
    b: ComplexOf<T>,
}

impl<T: Scalar> Group<T> {
    /// The first row below its entries.
    fn end(&self) -> usize {
        self.row + self.order
    }
}

impl<'a, T: Scalar> Job<'a, T> {
    /// Right eigenvectors of a pair.
    pub fn new(
        which: Eigenvectors<'a>,
        mirrored: bool,
        s: MatRef<'a, T>,
        p: MatRef<'a, T>,
    ) -> Self {
        // Powers of two, so that the eigenvalues of blocks of order two are those of `lagv2`.
        let size = |a| power_of_two(Real::max(lanhs(Norm::One, a), T::Real::MIN_POSITIVE));
        Job { which, mirrored, s, p, size_s: size(s), size_p: size(p) }
    }

    /// The eigenvectors into `count` columns of V, which like the pair are in reverse order if they
    /// are mirrored.
    pub fn run(&self, v: MatMut<'_, T>, count: usize, scratch: &mut [T]) -> Result<(), Error> {
        let n = self.s.nrows();
        let v = v.block(0, 0, n, count);
        let mut v = if self.mirrored { v.reversed() } else { v };
        // One complex vector does without the products with α and β.
        let width = (scratch.len() / needed(n, 1)).clamp(1, BLOCK);
        let (x, rest) = scratch.split_at_mut(width * n);
        let (y, products) = rest.split_at_mut(width * n);
        let empty =
            Group { column: 0, order: 0, row: 0, a: T::Real::ZERO, b: ComplexOf::<T>::ZERO };
        let mut groups = [empty; BLOCK];
        // From the last eigenvalue to the first, and so from the last column.
        let (mut end, mut left) = (n, count);
        while end > 0 {
            let (mut used, mut free) = (0, width);
            while end > 0 {
                let order = if end > 1 && self.below(end - 2) { 2 } else { 1 };
                if order > free {
                    break;
                }
                end -= order;
                if self.wanted(end, order) {
                    free -= order;
                    groups[used] = self.group(free, order, end)?;
                    used += 1;
                }
            }
            let groups = &mut groups[..used];
            let Some(top) = groups.first().map(Group::end) else { break };
            let mut x = MatMut::from_col_major(&mut x[..width * n], n, width, n)?;
            self.substitute(groups, x.rb_mut(), products)?;
            left -= width - free;
            groups.iter_mut().for_each(|group| group.column -= free);
            let mut x = x.block(0, free, top, width - free);
            self.conjugate(groups, x.rb_mut());
            let mut columns = v.rb_mut().block(0, left, n, width - free);
            if matches!(self.which, Eigenvectors::Back) {
                let mut y = MatMut::from_col_major(y, n, width - free, n)?;
                let known = v.rb().block(0, 0, n, top);
                gemm(Trans::No, Trans::No, T::ONE, known, x.rb(), T::ZERO, y.rb_mut())?;
                groups.iter().for_each(|group| normalise(group, y.rb_mut()));
                lacpy(None, y.rb(), v.rb_mut().block(0, left, n, width - free))?;
            } else {
                groups.iter().for_each(|group| normalise(group, x.rb_mut()));
                lacpy(None, x.rb(), columns.rb_mut().block(0, 0, top, width - free))?;
                laset(None, T::ZERO, T::ZERO, columns.block(top, 0, n - top, width - free));
            }
        }
        Ok(())
    }

    /// Whether rows `k` and `k + 1` are those of a conjugate pair.
    fn below(&self, k: usize) -> bool {
        !T::IS_COMPLEX && self.s.get(k + 1, k) != T::ZERO
    }

    /// Whether the eigenvectors of the rows from `row` on are wanted.
    fn wanted(&self, row: usize, order: usize) -> bool {
        let Eigenvectors::Selected(select) = self.which else { return true };
        let n = self.s.nrows();
        (row..row + order).any(|k| select(if self.mirrored { n - 1 - k } else { k }))
    }

    /// The group of the eigenvalue, or the pair, in the rows from `row` on.
    fn group(&self, column: usize, order: usize, row: usize) -> Result<Group<T>, Error> {
        let s = |i: usize, j: usize| over::<T>(self.s.get(row + i, row + j), self.size_s);
        let p = |i: usize, j: usize| over::<T>(self.p.get(row + i, row + j), self.size_p);
        let (alpha, beta) = if order == 1 {
            (s(0, 0), p(0, 0).re())
        } else {
            // In the order that the block has in the pair that `hgeqz` made, whose roundings matter.
            let (i, j) = if self.mirrored { (1, 0) } else { (0, 1) };
            let a = [s(i, i), s(0, 1), s(1, 0), s(j, j)].map(|x| x.re());
            let b = [p(i, i), p(0, 1), p(j, j)].map(|x| x.re());
            let Eigenvalues2::Complex(re, im) = eigenvalues(a, b) else {
                let first = if self.mirrored { self.s.nrows() - 1 - row } else { row + 1 };
                return Err(Error::NotConverged { info: first });
            };
            (ComplexOf::<T>::from_parts(re, im), T::Real::ONE)
        };
        let size = Real::max(alpha.abs1(), Real::abs(beta));
        let tiny = T::Real::MIN_POSITIVE / T::Real::EPSILON;
        if size <= tiny {
            return Ok(Group { column, order, row, a: T::Real::ZERO, b: ComplexOf::<T>::ZERO });
        }
        let a = beta / size / self.size_s;
        Ok(Group { column, order, row, a, b: over::<T>(over::<T>(alpha, size), self.size_p) })
    }

    /// The columns of the real and the imaginary part of a pair.
    fn parts(&self, group: &Group<T>) -> (usize, usize) {
        let (first, second) = (group.column, group.column + group.order - 1);
        if self.mirrored { (second, first) } else { (first, second) }
    }

    /// Solves `(a S − b P) x = 0` for all groups, which are in descending order, in their columns of X.
    fn substitute(
        &self,
        groups: &[Group<T>],
        mut x: MatMut<'_, T>,
        products: &mut [T],
    ) -> Result<(), Error> {
        let (Some(top), Some(last)) = (groups.first().map(Group::end), groups.last()) else {
            return Ok(());
        };
        let (width, mut first) = (x.ncols(), last.column);
        laset(None, T::ZERO, T::ZERO, x.rb_mut().block(0, first, top, width - first));
        // A real matrix of order five has memory for two rows; a smaller one needs none.
        let room = if products.is_empty() { ROWS } else { products.len() / (2 * width) };
        let rows = if self.s.nrows() < 5 { 4 } else { room.min(ROWS) };
        let mut end = top;
        while end > 0 {
            let mut start = end.saturating_sub(rows);
            if start > 0 && self.below(start - 1) {
                start += 1;
            }
            for group in groups.iter().take_while(|group| group.end() > start) {
                first = group.column;
                self.solve(group, start..end, x.rb_mut());
            }
            if start > 0 {
                let (above, here) =
                    x.rb_mut().block(0, first, end, width - first).split_rows(start);
                let beside = |a: MatRef<'a, T>| a.block(0, start, start, end - start);
                let (s, p) = (beside(self.s), beside(self.p));
                let part = groups.iter().take_while(|group| group.column >= first);
                self.subtract(part, first, s, p, here.rb(), above, products)?;
            }
            end = start;
        }
        Ok(())
    }

    /// Subtracts from what is `above` the products with the entries `here`.
    fn subtract<'g>(
        &self,
        groups: impl Iterator<Item = &'g Group<T>>,
        first: usize,
        s: MatRef<'_, T>,
        p: MatRef<'_, T>,
        here: MatRef<'_, T>,
        mut above: MatMut<'_, T>,
        products: &mut [T],
    ) -> Result<(), Error> {
        let (rows, width) = (here.nrows(), here.ncols());
        if products.is_empty() {
            for group in groups {
                let (a, b) = (T::from_real(group.a), T::from_parts(group.b.re(), group.b.im()));
                let mut target = above.rb_mut().col(group.column - first);
                let x = here.col(group.column - first);
                gemv(Trans::No, -a, s, x, T::ONE, target.rb_mut())?;
                gemv(Trans::No, b, p, x, T::ONE, target)?;
            }
            return Ok(());
        }
        let (by_a, by_b) = products.split_at_mut(rows * width);
        let mut by_a = MatMut::from_col_major(by_a, rows, width, rows)?;
        let mut by_b = MatMut::from_col_major(by_b, rows, width, rows)?;
        for group in groups {
            let (re, im) = self.parts(group);
            let (re, im) = (re - first, im - first);
            for i in 0..rows {
                if re == im {
                    let entry = here.get(i, re);
                    by_a.set(i, re, entry.scaled(group.a));
                    by_b.set(i, re, entry.times(T::from_parts(group.b.re(), group.b.im())));
                } else {
                    let (x, y) = (here.get(i, re).re(), here.get(i, im).re());
                    let product = ComplexOf::<T>::from_parts(x, y) * group.b;
                    by_a.set(i, re, T::from_real(x * group.a));
                    by_a.set(i, im, T::from_real(y * group.a));
                    by_b.set(i, re, T::from_real(product.re()));
                    by_b.set(i, im, T::from_real(product.im()));
                }
            }
        }
        gemm(Trans::No, Trans::No, -T::ONE, s, by_a.rb(), T::ONE, above.rb_mut())?;
        gemm(Trans::No, Trans::No, T::ONE, p, by_b.rb(), T::ONE, above)?;
        Ok(())
    }

    /// Entry `i` of a group.
    fn entry(&self, group: &Group<T>, x: &MatMut<'_, T>, i: usize) -> ComplexOf<T> {
        let (re, im) = self.parts(group);
        let entry = x.get(i, re);
        ComplexOf::<T>::from_parts(
            entry.re(),
            if re == im { entry.im() } else { x.get(i, im).re() },
        )
    }

    /// Sets entry `i` of a group.
    fn set_entry(&self, group: &Group<T>, x: &mut MatMut<'_, T>, i: usize, value: ComplexOf<T>) {
        let (re, im) = self.parts(group);
        x.set(i, re, T::from_parts(value.re(), value.im()));
        if re != im {
            x.set(i, im, T::from_real(value.im()));
        }
    }

    /// Entry `(i, j)` of `a S − b P`.
    fn difference(&self, group: &Group<T>, i: usize, j: usize) -> ComplexOf<T> {
        let (s, p) = (self.s.get(i, j), self.p.get(i, j));
        let wide = |x: T| ComplexOf::<T>::from_parts(x.re(), x.im());
        let product = if T::IS_COMPLEX { wide(p) * group.b } else { group.b.scaled(p.re()) };
        wide(s).scaled(group.a) - product
    }

    /// Solves for the entries of a group in some rows, which hold what has been subtracted.
    fn solve(&self, group: &Group<T>, rows: Range<usize>, mut x: MatMut<'_, T>) {
        let least = Real::max(T::Real::EPSILON, T::Real::MIN_POSITIVE);
        let mut i = rows.end.min(group.end());
        while i > rows.start {
            let two = i >= rows.start + 2 && self.below(i - 2);
            i -= if two { 2 } else { 1 };
            if i == group.row {
                self.begin(group, x.rb_mut());
            } else if two {
                let at = |r: usize, c: usize| self.s.get(i + r, i + c).re();
                let matrix = [[at(0, 0), at(0, 1)], [at(1, 0), at(1, 1)]];
                let diagonal = [self.p.get(i, i).re(), self.p.get(i + 1, i + 1).re()];
                let right = [self.entry(group, &x, i), self.entry(group, &x, i + 1)];
                let solved = laln2(2, least, group.a, matrix, diagonal, right, group.b);
                if solved.scale != T::Real::ONE {
                    shrink(group, solved.scale, x.rb_mut());
                }
                for r in 0..2 {
                    self.set_entry(group, &mut x, i + r, solved.x[r]);
                }
            } else {
                let mut pivot = self.difference(group, i, i);
                if !(pivot.abs1() >= least) {
                    pivot = ComplexOf::<T>::from_real(least);
                }
                let value = self.entry(group, &x, i).quotient(pivot);
                self.set_entry(group, &mut x, i, value);
            }
            for k in i..i + if two { 2 } else { 1 } {
                self.eliminate(group, k, rows.start..i, x.rb_mut());
            }
        }
    }

    /// Subtracts entry `k` times its column from the entries in some rows. Entries are kept so small
    /// that neither this nor what follows overflows.
    fn eliminate(&self, group: &Group<T>, k: usize, rows: Range<usize>, mut x: MatMut<'_, T>) {
        let most = (T::Real::MAX * T::Real::EPSILON).sqrt();
        let mut entry = self.entry(group, &x, k);
        if entry.abs1() > most {
            let scale = T::Real::ONE / entry.abs1();
            shrink(group, scale, x.rb_mut());
            entry = self.entry(group, &x, k);
        }
        for i in rows {
            let value = self.entry(group, &x, i) - self.difference(group, i, k) * entry;
            self.set_entry(group, &mut x, i, value);
        }
    }

    /// The entries of an eigenvector in the rows of its eigenvalue.
    fn begin(&self, group: &Group<T>, mut x: MatMut<'_, T>) {
        let row = group.row;
        if group.order == 1 {
            return self.set_entry(group, &mut x, row, ComplexOf::<T>::ONE);
        }
        // Orthogonal to the larger row.
        let at = |i: usize, j: usize| self.difference(group, row + i, row + j);
        let size = |i: usize| at(i, 0).abs1() + at(i, 1).abs1();
        let i = usize::from(size(1) > size(0));
        let (first, second) = (at(i, 1), -at(i, 0));
        let largest = Real::max(first.abs1(), second.abs1());
        for (r, entry) in [first, second].into_iter().enumerate() {
            self.set_entry(group, &mut x, row + r, over::<T>(entry, largest));
        }
    }

    /// Conjugates eigenvectors if they are mirrored.
    fn conjugate(&self, groups: &[Group<T>], mut x: MatMut<'_, T>) {
        if !self.mirrored {
            return;
        }
        for group in groups {
            for i in 0..group.end() {
                let entry = self.entry(group, &x, i);
                self.set_entry(group, &mut x, i, entry.conj());
            }
        }
    }
}

/// A number divided by a real one.
fn over<T: Scalar>(x: impl Scalar<Real = T::Real>, by: T::Real) -> ComplexOf<T> {
    ComplexOf::<T>::from_parts(x.re() / by, x.im() / by)
}

/// Multiplies the columns of a group.
fn shrink<T: Scalar>(group: &Group<T>, by: T::Real, mut x: MatMut<'_, T>) {
    for c in group.column..group.column + group.order {
        scal_real(by, x.rb_mut().block(0, c, group.end(), 1).col(0));
    }
}

/// Divides a group by its largest entry, a number of a real one or of a pair.
fn normalise<T: Scalar>(group: &Group<T>, mut x: MatMut<'_, T>) {
    let columns = group.column..group.column + group.order;
    let largest = if group.order == 1 {
        amax(x.rb().col(group.column))
    } else {
        let size =
            |i: usize| columns.clone().fold(T::Real::ZERO, |sum, c| sum + x.get(i, c).abs1());
        (0..x.nrows()).fold(T::Real::ZERO, |max, i| Real::max(max, size(i)))
    };
    if largest > T::Real::ZERO && largest <= T::Real::MAX {
        for c in columns {
            for i in 0..x.nrows() {
                let entry = x.get(i, c);
                x.set(i, c, T::from_parts(entry.re() / largest, entry.im() / largest));
            }
        }
    }
}
