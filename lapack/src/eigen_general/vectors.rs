//! Right eigenvectors of an upper quasi-triangular matrix, many at a time.

use super::eigenvalues::ComplexOf;
use super::substitution::{Part, Rows, guard, lift};
use super::trevc::Eigenvectors;
use crate::auxiliary::{lacpy, laset};
use crate::error::Error;
use crate::workspace::Scratch;
use core::ops::Range;
use wasmblas::{MatMut, MatRef, Real, Scalar, Trans, VecRef, gemm, gemv, scal, scal_real, swap};

/// Columns of eigenvectors that are computed together.
const BLOCK: usize = 48;

/// Rows that are solved one by one, where there is memory for a copy of their diagonal block.
const ROWS: usize = 32;

/// The same where there is not.
const FEW_ROWS: usize = 8;

/// The elements of scratch memory that are of use with a matrix of order `n`.
pub(super) fn scratch(n: usize) -> usize {
    n.saturating_mul(2 * BLOCK.min(n + 1).max(2)).saturating_add(ROWS * ROWS)
}

/// Whether rows `k` and `k + 1` are those of a conjugate pair.
#[inline]
pub(super) fn below<T: Scalar>(t: MatRef<'_, T>, k: usize) -> bool {
    !T::IS_COMPLEX && t.get(k + 1, k) != T::ZERO
}

/// What is to be done with one side's eigenvectors.
#[derive(Clone, Copy)]
pub(super) struct Job<'a> {
    pub which: Eigenvectors<'a>,
    /// The matrix is the transpose in reverse order, and its eigenvectors are wanted conjugated and
    /// in reverse order.
    pub mirrored: bool,
    /// The order of the matrix.
    pub n: usize,
}

/// One eigenvector, or the two of a pair, among those that are computed together.
#[derive(Clone, Copy)]
struct Group<R> {
    /// The first of its columns, and how many there are.
    column: usize,
    order: usize,
    /// The first of the rows in which its eigenvalue is.
    row: usize,
    /// A bound of all entries.
    size: R,
}

impl<R> Group<R> {
    /// The first row below its entries.
    fn end(&self) -> usize {
        self.row + self.order
    }
}

impl Job<'_> {
    /// The right eigenvectors of upper quasi-triangular S into `count` columns of V, which like S are
    /// in reverse order if they are mirrored.
    ///
    /// # Errors
    /// [`Error::Argument`] if there is not enough scratch memory.
    pub fn run<T: Scalar>(
        self,
        s: MatRef<'_, T>,
        v: MatMut<'_, T>,
        count: usize,
        scratch: Scratch<'_, T>,
    ) -> Result<(), Error> {
        let n = self.n;
        let v = v.block(0, 0, n, count);
        let mut v = if self.mirrored { v.reversed() } else { v };
        let norms = &mut scratch.reals[..n];
        for (j, norm) in norms.iter_mut().enumerate() {
            *norm = (0..j).fold(T::Real::ZERO, |sum, i| sum + s.get(i, j).abs1());
        }
        let plenty = scratch.elements.len() >= ROWS * ROWS + 4 * n;
        let mut own = [T::ZERO; FEW_ROWS * FEW_ROWS];
        let (block, memory) = if plenty {
            scratch.elements.split_at_mut(ROWS * ROWS)
        } else {
            (&mut own[..], scratch.elements)
        };
        let width = if plenty { (memory.len() / (2 * n)).min(BLOCK) } else { 2 };
        let (x, products) = memory.split_at_mut(width * n);
        let products = if plenty { products } else { &mut [] };
        let empty = Group { column: 0, order: 0, row: 0, size: T::Real::ONE };
        let mut groups = [empty; BLOCK];
        // From the last eigenvalue to the first, and so from the last column.
        let (mut end, mut left) = (n, count);
        while end > 0 {
            let (mut used, mut free) = (0, width);
            while end > 0 {
                let order = if end > 1 && below(s, end - 2) { 2 } else { 1 };
                if order > free {
                    break;
                }
                end -= order;
                if self.wanted(end, order) {
                    free -= order;
                    groups[used] = Group { column: free, order, row: end, ..empty };
                    used += 1;
                }
            }
            let groups = &mut groups[..used];
            let Some(top) = groups.first().map(Group::end) else { break };
            let mut x = MatMut::from_col_major(&mut x[..width * n], n, width, n)?;
            self.substitute(s, norms, groups, block, x.rb_mut())?;
            // Where two blocks overlap, which no quasi-triangular matrix has, there are more pairs from
            // this end than were counted from the other.
            let Some(first) = left.checked_sub(width - free) else { break };
            left = first;
            let columns = left..left + width - free;
            groups.iter_mut().for_each(|group| group.column -= free);
            let x = x.block(0, free, top, width - free);
            self.store(groups, x, v.rb_mut(), columns, products)?;
        }
        Ok(())
    }

    /// Whether the eigenvectors of the rows from `row` on are wanted.
    fn wanted(self, row: usize, order: usize) -> bool {
        let Eigenvectors::Selected(select) = self.which else { return true };
        (row..row + order).any(|k| select(if self.mirrored { self.n - 1 - k } else { k }))
    }

    /// The columns of the real and the imaginary part of a pair.
    fn parts<R>(self, group: &Group<R>) -> (usize, usize) {
        let (first, second) = (group.column, group.column + group.order - 1);
        if self.mirrored { (second, first) } else { (first, second) }
    }

    /// Solves `(S − λ) x = 0` for the eigenvalues of all groups, which are in descending order, in
    /// their columns of X.
    fn substitute<T: Scalar>(
        self,
        s: MatRef<'_, T>,
        norms: &[T::Real],
        groups: &mut [Group<T::Real>],
        block: &mut [T],
        mut x: MatMut<'_, T>,
    ) -> Result<(), Error> {
        let (Some(top), Some(last)) = (groups.first().map(Group::end), groups.last()) else {
            return Ok(());
        };
        let (width, mut first) = (x.ncols(), last.column);
        laset(None, T::ZERO, T::ZERO, x.rb_mut().block(0, first, top, width - first));
        for group in groups.iter() {
            self.begin(s, group, x.rb_mut());
        }
        let rows = if block.len() < ROWS * ROWS { FEW_ROWS } else { ROWS };
        let mut end = top;
        while end > 0 {
            let mut start = end.saturating_sub(rows);
            if start > 0 && below(s, start - 1) {
                start += 1;
            }
            let order = end - start;
            for j in 0..order {
                for i in 0..(j + 2).min(order) {
                    block[i + j * order] = s.get(start + i, start + j);
                }
            }
            let rows = start..end;
            for group in groups.iter_mut().take_while(|group| group.row >= start) {
                first = group.column;
                if group.order == 2 {
                    self.solve::<T, ComplexOf<T>>(s, norms, group, &rows, block, x.rb_mut());
                } else {
                    self.solve::<T, T>(s, norms, group, &rows, block, x.rb_mut());
                }
                if start > 0 {
                    self.make_room(norms, group, &rows, x.rb_mut());
                }
            }
            if start > 0 {
                let (above, here) =
                    x.rb_mut().block(0, first, end, width - first).split_rows(start);
                let beside = s.block(0, start, start, order);
                gemm(Trans::No, Trans::No, -T::ONE, beside, here.rb(), T::ONE, above)?;
            }
            end = start;
        }
        Ok(())
    }

    /// The entries of an eigenvector in the rows of its eigenvalue.
    fn begin<T: Scalar>(self, s: MatRef<'_, T>, group: &Group<T::Real>, mut x: MatMut<'_, T>) {
        let (row, (re, im)) = (group.row, self.parts(group));
        if group.order == 1 {
            return x.set(row, re, T::ONE);
        }
        // With i times a number in the second row.
        let (b, c) = (s.get(row, row + 1).re(), s.get(row + 1, row).re());
        let height = imaginary(b, c);
        let (first, second) = if Real::abs(b) >= Real::abs(c) {
            (T::Real::ONE, height / b)
        } else {
            (-height / c, T::Real::ONE)
        };
        x.set(row, re, T::from_real(first));
        x.set(row + 1, im, T::from_real(second));
    }

    /// Solves for the entries of a group in the rows of a diagonal block, of which there is a copy.
    fn solve<T: Scalar, E: Scalar<Real = T::Real>>(
        self,
        s: MatRef<'_, T>,
        norms: &[T::Real],
        group: &mut Group<T::Real>,
        rows: &Range<usize>,
        block: &[T],
        mut x: MatMut<'_, T>,
    ) {
        let (start, order, (re, im)) = (rows.start, rows.len(), self.parts(group));
        let pair = group.order == 2;
        let mut lambda: E = lift(s.get(group.row, group.row));
        if pair {
            let (b, c) = (s.get(group.row, group.row + 1), s.get(group.row + 1, group.row));
            lambda = E::from_parts(lambda.re(), imaginary(b.re(), c.re()));
        }
        let smallest =
            T::Real::MIN_POSITIVE * (T::Real::from_f64(self.n as f64) / T::Real::EPSILON);
        let least = Real::max(T::Real::EPSILON * lambda.abs1(), smallest);
        let len = rows.end.min(group.end()) - start;
        let unknown = if group.row < rows.end { group.row - start } else { len };
        let mut own = [E::ZERO; ROWS];
        for (i, own) in own[..len].iter_mut().enumerate() {
            let entry = x.get(start + i, re);
            *own = if pair {
                E::from_parts(entry.re(), x.get(start + i, im).re())
            } else {
                lift(entry)
            };
        }
        let mut part = Part { x: &mut own[..len], size: group.size, scale: T::Real::ONE };
        let known = Rows { block, order, norms: &norms[rows.clone()], least };
        known.solve(&mut part, unknown, lambda);
        group.size = part.size;
        let scale = part.scale;
        if scale != T::Real::ONE {
            shrink(group, scale, x.rb_mut());
        }
        for (i, own) in own[..len].iter().enumerate() {
            if pair {
                x.set(start + i, re, T::from_real(own.re()));
                x.set(start + i, im, T::from_real(own.im()));
            } else {
                x.set(start + i, re, T::from_parts(own.re(), own.im()));
            }
        }
    }

    /// Multiplies a group by so small a number that what its entries in these rows will subtract
    /// from those above does not overflow.
    fn make_room<T: Scalar>(
        self,
        norms: &[T::Real],
        group: &mut Group<T::Real>,
        rows: &Range<usize>,
        x: MatMut<'_, T>,
    ) {
        let columns = group.column..group.column + group.order;
        let size =
            |j: usize| columns.clone().fold(T::Real::ZERO, |sum, c| sum + x.get(j, c).abs1());
        let range = rows.start..rows.end.min(group.end());
        let times = range.clone().fold(T::Real::ZERO, |sum, j| sum + size(j));
        let norm = norms[range].iter().fold(T::Real::ZERO, |max, norm| Real::max(max, *norm));
        let scale = guard(group.size, times, norm);
        if scale != T::Real::ONE {
            shrink(group, scale, x);
            group.size *= scale;
        }
        group.size += scale * times * norm;
    }

    /// Puts eigenvectors of S into columns of V, or their products with V.
    fn store<T: Scalar>(
        self,
        groups: &[Group<T::Real>],
        mut x: MatMut<'_, T>,
        v: MatMut<'_, T>,
        columns: Range<usize>,
        products: &mut [T],
    ) -> Result<(), Error> {
        let (n, top) = (v.nrows(), x.nrows());
        for group in groups {
            normalise(group, x.rb_mut());
            if self.mirrored && T::IS_COMPLEX {
                for i in 0..top {
                    x.set(i, group.column, x.get(i, group.column).conj());
                }
            } else if self.mirrored && group.order == 2 {
                scal(-T::ONE, x.rb_mut().col(self.parts(group).1));
            }
        }
        if !matches!(self.which, Eigenvectors::Back) {
            let (above, rest) = v.block(0, columns.start, n, columns.len()).split_rows(top);
            lacpy(None, x.rb(), above)?;
            laset(None, T::ZERO, T::ZERO, rest);
            return Ok(());
        }
        if products.is_empty() {
            return self.multiply_each(groups, x.rb(), v, columns.start);
        }
        let width = columns.len();
        let mut y = MatMut::from_col_major(&mut products[..n * width], n, width, n)?;
        let known = v.rb().block(0, 0, n, top);
        gemm(Trans::No, Trans::No, T::ONE, known, x.rb(), T::ZERO, y.rb_mut())?;
        for group in groups {
            normalise(group, y.rb_mut());
        }
        lacpy(None, y.rb(), v.block(0, columns.start, n, width))
    }

    /// Multiplies eigenvectors by V one by one, in the place of its columns.
    fn multiply_each<T: Scalar>(
        self,
        groups: &[Group<T::Real>],
        x: MatRef<'_, T>,
        mut v: MatMut<'_, T>,
        first: usize,
    ) -> Result<(), Error> {
        let n = v.nrows();
        for group in groups {
            let (re, im) = self.parts(group);
            let (before, own) = v.rb_mut().split_cols(group.row);
            let mut own = own.block(0, 0, n, group.order);
            if re > im {
                let (left, right) = own.rb_mut().split_cols(1);
                swap(left.col(0), right.col(0))?;
            }
            for (row, column) in
                [(group.row, re), (group.row + 1, im)].into_iter().take(group.order)
            {
                let target = own.rb_mut().block(0, first + column - group.row, n, 1).col(0);
                let above: VecRef<'_, T> = x.col(column).part(0, group.row);
                gemv(Trans::No, T::ONE, before.rb(), above, x.get(row, column), target)?;
            }
            let local = Group { column: 0, ..*group };
            normalise(&local, own);
        }
        Ok(())
    }
}

/// The imaginary part of the eigenvalues of a standard 2 by 2 block with these entries beside the
/// diagonal.
fn imaginary<R: Real>(b: R, c: R) -> R {
    Real::abs(b).sqrt() * Real::abs(c).sqrt()
}

/// Multiplies the columns of a group.
fn shrink<T: Scalar>(group: &Group<T::Real>, by: T::Real, mut x: MatMut<'_, T>) {
    for c in group.column..group.column + group.order {
        scal_real(by, x.rb_mut().block(0, c, group.end(), 1).col(0));
    }
}

/// Divides a group by its largest entry, a number of a real one or of a pair.
fn normalise<T: Scalar>(group: &Group<T::Real>, mut x: MatMut<'_, T>) {
    let columns = group.column..group.column + group.order;
    let size = |i: usize| columns.clone().fold(T::Real::ZERO, |sum, c| sum + x.get(i, c).abs1());
    let largest = (0..x.nrows()).fold(T::Real::ZERO, |max, i| Real::max(max, size(i)));
    if largest > T::Real::ZERO && largest <= T::Real::MAX {
        let by = T::Real::ONE / largest;
        for c in columns {
            scal_real(by, x.rb_mut().col(c));
        }
    }
}
