//! One step of divide and conquer: two singular value decompositions and a row that couples them
//! become one.

use super::secular::{Root, root};
use crate::auxiliary::lacpy;
use crate::error::Error;
use crate::householder::lartg;
use wasmblas::{MatMut, MatRef, Real, Trans, VecRef, copy, gemm, nrm2, rot};

/// A bidiagonal matrix of `n` rows and `n` or `n + 1` columns, decomposed or to be decomposed.
pub(super) struct Problem<'a, R> {
    /// Diagonal elements, then singular values.
    pub d: &'a mut [R],
    /// Left singular vectors, square.
    pub u: MatMut<'a, R>,
    /// Right ones, square; if there is a column more than rows, the last one is in the null space.
    pub v: MatMut<'a, R>,
    /// The numbers of the singular values in ascending order.
    pub order: &'a mut [i32],
}

/// Scratch memory of one step; all steps use the same.
pub(super) struct Memory<'a, R> {
    /// `3 n² + 4 n` for the largest problem of order `n`.
    pub reals: &'a mut [R],
    /// `4 n`.
    pub ints: &'a mut [i32],
}

/// Which rows of a column are not zero.
const UPPER: i32 = 0;
const ALL: i32 = 1;
const LOWER: i32 = 2;

/// Decomposes `[B₁ 0; α eᵀ β e₁ᵀ; 0 B₂]` from the decompositions of B₁, `middle` by `middle + 1`,
/// and B₂, which `problem` holds beside each other: its singular values are those of a diagonal
/// matrix with one full row, roots of a secular equation. Gu and Eisenstat, *A divide-and-conquer
/// algorithm for the bidiagonal SVD*, SIAM J. Matrix Anal. Appl. 16 (1995).
///
/// Values that the row hardly changes and values that are nearly equal are deflated. For the others
/// the row is computed anew, so that the roots are exact for it, and with it the vectors, which then
/// are orthogonal. They are multiplied with the given ones in four products of matrices, whose
/// operands are half as high, since most given vectors have zeros in the upper or the lower half.
pub(super) fn merge<R: Real>(
    problem: &mut Problem<'_, R>,
    middle: usize,
    alpha: R,
    beta: R,
    memory: &mut Memory<'_, R>,
) -> Result<(), Error> {
    let n = problem.d.len();
    let (reals, squares) = memory.reals.split_at_mut(4 * n);
    let (z, reals) = reals.split_at_mut(n);
    let (poles, reals) = reals.split_at_mut(n);
    let (row, weights) = reals.split_at_mut(n);
    let (kinds, ints) = memory.ints.split_at_mut(n);
    let (places, ints) = ints.split_at_mut(n);
    let (deflated, rows) = ints.split_at_mut(n);

    couple(problem, middle, alpha, beta, z)?;
    // The largest element of the whole matrix is one: what is far below its rounding errors need not
    // be told apart, and its squares might underflow.
    let scale = Real::max(Real::max(Real::abs(alpha), Real::abs(beta)), R::EPSILON);
    let scale = problem.d.iter().fold(scale, |scale, &d| Real::max(scale, d));
    let tolerance = R::EPSILON * R::from_f64(32.0) * scale;
    if Real::abs(z[middle]) <= tolerance {
        z[middle] = tolerance;
    }
    for (j, kind) in kinds.iter_mut().enumerate() {
        *kind = if j < middle { UPPER } else { LOWER };
    }
    kinds[middle] = ALL;
    sort_halves(problem.d, problem.order, middle, rows);
    let candidates = Candidates { sorted: &rows[..n - 1], middle, tolerance };
    let k = candidates.deflate(problem, z, kinds, places, deflated)?;
    let (places, deflated) = (&places[..k], &deflated[..n - k]);

    // The reduced problem; beside its weights the values that are deflated.
    let (weights, kept) = weights.split_at_mut(k);
    let (poles, row) = (&mut poles[..k], &mut row[..k]);
    for (i, &place) in places.iter().enumerate() {
        poles[i] = problem.d[place as usize];
        row[i] = z[place as usize];
        weights[i] = row[i] * row[i];
    }
    if k > 1 {
        poles[1] = Real::max(poles[1], tolerance * R::from_f64(0.5));
    }
    for (kept, &place) in kept.iter_mut().zip(deflated) {
        *kept = problem.d[place as usize];
    }
    let ends = group(places, kinds, rows);
    let rows = &rows[..k];
    let grouping = Grouping { places, deflated, rows, upper: ends[1], lower: ends[0] };

    let (products, rest) = squares.split_at_mut(k * k);
    let (vectors, copies) = rest.split_at_mut(k * k);
    for (i, p) in products.chunks_exact_mut(k).enumerate() {
        let Root { origin, offset } = root(i, R::ONE, poles, weights, p);
        problem.d[i] = poles[origin] + offset;
    }
    problem.d[k..].copy_from_slice(kept);
    renew(poles, products, row, weights);

    // Right vectors are z_j / (d_j² − x²), left ones the same times d_j, but for the first, −1.
    for (p, q) in products.chunks_exact_mut(k).zip(vectors.chunks_exact_mut(k)) {
        for (p, &z) in p.iter_mut().zip(row.iter()) {
            *p = z / *p;
        }
        normalise(p, rows, q);
    }
    let height = problem.v.nrows();
    let right = problem.v.rb_mut().block(0, 0, height, n);
    grouping.multiply(right, [0..middle + 1, middle + 1..height], vectors, copies)?;
    for (p, q) in products.chunks_exact_mut(k).zip(vectors.chunks_exact_mut(k)) {
        for (p, &d) in p.iter_mut().zip(poles.iter()) {
            *p *= d;
        }
        p[0] = -R::ONE;
        normalise(p, rows, q);
    }
    grouping.multiply(problem.u.rb_mut(), [0..middle, middle + 1..n], vectors, copies)?;
    // The row in the middle has a left vector of its own, a unit vector: the first.
    let first = rows.iter().position(|&row| row == 0).unwrap_or(0);
    for (i, q) in vectors.chunks_exact(k).enumerate() {
        problem.u.set(middle, i, q[first]);
    }
    sort(problem.d, k, problem.order);
    Ok(())
}

/// The row that couples the halves, in terms of their right singular vectors. What it has to do
/// with the vectors in the halves' null spaces is turned into one element, number `middle`, and a
/// vector of the null space of the whole.
fn couple<R: Real>(
    problem: &mut Problem<'_, R>,
    middle: usize,
    alpha: R,
    beta: R,
    z: &mut [R],
) -> Result<(), Error> {
    let (n, v) = (z.len(), &mut problem.v);
    for (j, z) in z.iter_mut().enumerate() {
        *z = if j <= middle { alpha * v.get(middle, j) } else { beta * v.get(middle + 1, j) };
    }
    if v.ncols() > n {
        let (c, s, r) = lartg(z[middle], beta * v.get(middle + 1, n));
        z[middle] = r;
        let (before, last) = v.rb_mut().split_cols(n);
        rot(before.col(middle), last.col(0), c, s)?;
    }
    Ok(())
}

/// The numbers of all values but the one in the middle, in ascending order, from the orders of the
/// halves.
fn sort_halves<R: Real>(d: &[R], order: &[i32], middle: usize, sorted: &mut [i32]) {
    let (upper, lower) = (&order[..middle], &order[middle + 1..]);
    let offset = middle as i32 + 1;
    let (mut i, mut j) = (0, 0);
    for sorted in &mut sorted[..order.len() - 1] {
        let from_upper = j == lower.len()
            || i < upper.len() && d[upper[i] as usize] <= d[(lower[j] + offset) as usize];
        if from_upper {
            *sorted = upper[i];
            i += 1;
        } else {
            *sorted = lower[j] + offset;
            j += 1;
        }
    }
}

/// What may be deflated.
struct Candidates<'a, R> {
    /// The values but for the first, which is zero and in the middle, in ascending order.
    sorted: &'a [i32],
    middle: usize,
    tolerance: R,
}

impl<R: Real> Candidates<'_, R> {
    /// Finds the values that stay as they are: those with a negligible element in the row, and those
    /// that are nearly equal to the next one, of which two vectors are turned so that one has none.
    /// Gets `places` those that are left, and returns how many; `deflated` gets the others.
    fn deflate(
        &self,
        problem: &mut Problem<'_, R>,
        z: &mut [R],
        kinds: &mut [i32],
        places: &mut [i32],
        deflated: &mut [i32],
    ) -> Result<usize, Error> {
        places[0] = self.middle as i32;
        let (mut left, mut out) = (1, 0);
        for &place in self.sorted {
            let j = place as usize;
            if Real::abs(z[j]) <= self.tolerance {
                deflated[out] = place;
                out += 1;
                continue;
            }
            if left > 1 {
                let i = places[left - 1] as usize;
                if problem.d[j] - problem.d[i] <= self.tolerance {
                    let length = z[i].hypot(z[j]);
                    let (c, s) = (z[j] / length, -(z[i] / length));
                    (z[i], z[j]) = (R::ZERO, length);
                    for matrix in [&mut problem.u, &mut problem.v] {
                        turn(matrix.rb_mut(), i, j, c, s)?;
                    }
                    if kinds[i] != kinds[j] {
                        kinds[j] = ALL;
                    }
                    deflated[out] = i as i32;
                    out += 1;
                    left -= 1;
                }
            }
            places[left] = place;
            left += 1;
        }
        Ok(left)
    }
}

/// Turns two columns.
fn turn<R: Real>(a: MatMut<'_, R>, i: usize, j: usize, c: R, s: R) -> Result<(), Error> {
    let (first, second) = a.split_cols(i.max(j));
    let (first, second) = (first.col(i.min(j)), second.col(0));
    if i < j {
        rot(first, second, c, s)?
    } else {
        rot(second, first, c, s)?
    }
    Ok(())
}

/// Puts the numbers of what is left into the order of what is not zero in their vectors; returns
/// where each kind ends.
fn group(places: &[i32], kinds: &[i32], rows: &mut [i32]) -> [usize; 3] {
    let (mut at, mut ends) = (0, [0; 3]);
    for kind in [UPPER, ALL, LOWER] {
        for (i, &place) in places.iter().enumerate() {
            if kinds[place as usize] == kind {
                rows[at] = i as i32;
                at += 1;
            }
        }
        ends[kind as usize] = at;
    }
    ends
}

/// Computes the row for which the roots are exact, by Löwner's formula; `p` has a column
/// `d_j² − x²` for each root.
fn renew<R: Real>(d: &[R], p: &[R], row: &mut [R], squares: &mut [R]) {
    let k = d.len();
    for (square, &p) in squares.iter_mut().zip(&p[k * (k - 1)..]) {
        *square = Real::abs(p);
    }
    for (i, p) in p.chunks_exact(k).take(k - 1).enumerate() {
        for (range, other) in [(0..i + 1, d[i + 1]), (i + 1..k, d[i])] {
            let factors = p[range.clone()].iter().zip(&d[range.clone()]);
            for (square, (&p, &d)) in squares[range].iter_mut().zip(factors) {
                *square *= p / ((d - other) * (d + other));
            }
        }
    }
    for (z, &square) in row.iter_mut().zip(squares.iter()) {
        *z = Real::copysign(Real::sqrt(Real::abs(square)), *z);
    }
}

/// A vector of length one, in the order of the groups.
fn normalise<R: Real>(p: &[R], rows: &[i32], q: &mut [R]) {
    let length = nrm2(VecRef::from_slice(p));
    for (q, &row) in q.iter_mut().zip(rows) {
        *q = p[row as usize] / length;
    }
}

/// Which columns are multiplied with which vectors.
struct Grouping<'a> {
    /// The columns that are left, in the order of the values.
    places: &'a [i32],
    /// The other columns.
    deflated: &'a [i32],
    /// Which of the columns that are left each row of the vectors belongs to.
    rows: &'a [i32],
    /// Of these, so many have something in the upper rows;
    upper: usize,
    /// those from this one on have something in the lower rows.
    lower: usize,
}

impl Grouping<'_> {
    /// Makes the first columns of a matrix the products, and the others those that are deflated.
    fn multiply<R: Real>(
        &self,
        mut a: MatMut<'_, R>,
        bands: [core::ops::Range<usize>; 2],
        vectors: &[R],
        copies: &mut [R],
    ) -> Result<(), Error> {
        let (height, k) = (a.nrows(), self.rows.len());
        let vectors = MatRef::from_col_major(vectors, k, k, k)?;
        let groups = [0..self.upper, self.lower..k];
        let [upper, lower] = &bands;
        let (first, rest) = copies.split_at_mut(upper.len() * groups[0].len());
        let (second, rest) = rest.split_at_mut(lower.len() * groups[1].len());
        let others = MatMut::from_col_major(rest, height, self.deflated.len(), height)?;
        let mut parts = [first, second];
        for ((band, group), part) in bands.iter().zip(&groups).zip(&mut parts) {
            let (i, len) = (band.start, band.len());
            let mut part = MatMut::from_col_major(part, len, group.len(), len)?;
            for (to, &row) in self.rows[group.clone()].iter().enumerate() {
                let from = self.places[row as usize] as usize;
                copy(a.rb().block(i, from, len, 1).col(0), part.rb_mut().col(to))?;
            }
        }
        gather(a.rb(), self.deflated, others)?;
        for ((band, group), part) in bands.into_iter().zip(groups).zip(&parts) {
            let part = MatRef::from_col_major(part, band.len(), group.len(), band.len())?;
            let vectors = vectors.block(group.start, 0, group.len(), k);
            let result = a.rb_mut().block(band.start, 0, band.len(), k);
            gemm(Trans::No, Trans::No, R::ONE, part, vectors, R::ZERO, result)?;
        }
        let others = MatRef::from_col_major(rest, height, self.deflated.len(), height)?;
        lacpy(None, others, a.block(0, k, height, self.deflated.len()))
    }
}

/// Copies the columns with the given numbers.
pub(super) fn gather<R: Real>(
    a: MatRef<'_, R>,
    columns: &[i32],
    mut to: MatMut<'_, R>,
) -> Result<(), Error> {
    for (j, &column) in columns.iter().enumerate() {
        copy(a.col(column as usize), to.rb_mut().col(j))?;
    }
    Ok(())
}

/// The ascending order of values of which the first `k` are ascending, but for roundings.
fn sort<R: Real>(d: &[R], k: usize, order: &mut [i32]) {
    for (i, order) in order.iter_mut().enumerate() {
        *order = i as i32;
    }
    insertion_sort(d, &mut order[k..]);
    let (mut i, mut j) = (0, k);
    // The deflated ones move to the front of `order` one after the other, each past what is larger.
    while j < order.len() {
        while i < j && d[order[i] as usize] <= d[order[j] as usize] {
            i += 1;
        }
        order[i..=j].rotate_right(1);
        j += 1;
    }
    insertion_sort(d, order);
}

/// Sorts numbers of values, which nearly are in order.
fn insertion_sort<R: Real>(d: &[R], order: &mut [i32]) {
    for i in 1..order.len() {
        let mut j = i;
        while j > 0 && d[order[j - 1] as usize] > d[order[j] as usize] {
            order.swap(j - 1, j);
            j -= 1;
        }
    }
}
