//! The step of divide and conquer: two eigendecompositions and what couples them.

use super::rank_one::solve;
use crate::error::Error;
use wasmblas::{MatMut, MatRef, Real, Trans, VecMut, copy, gemm, omatcopy, rot};

/// Which rows of a column are not zero.
const TOP: i32 = 0;
const BOTH: i32 = 1;
const BOTTOM: i32 = 2;

/// Integers that a merge needs for each row, next to the permutation.
pub(super) const INTS: usize = 4;

/// The reals that merging to order `n` needs.
pub(super) const fn reals(n: usize) -> usize {
    n * n + 4 * n + 1
}

/// Eigenvalues and vectors of `diag(T₁, T₂) + ρ v vᵀ`, where v has its ones, the second with the sign
/// of `coupling = ±ρ`, on both sides of the cut.
///
/// Before, `d` and the diagonal blocks of Q are the eigenvalues and vectors of T₁, of order `cut`,
/// and T₂, and the halves of `order` say where their columns are in ascending order; after, that is
/// so of the whole.
///
/// Cuppen (Numer. Math. 36, 1981), with deflation after Dongarra and Sorensen (SIAM J. Sci. Stat.
/// Comput. 8, 1987) and vectors after Gu and Eisenstat (SIAM J. Matrix Anal. Appl. 16, 1995).
/// Columns that deflation has left with zeros in a half are multiplied without them (Rutter,
/// LAPACK Working Note 69).
pub(super) fn merge<R: Real>(
    cut: usize,
    coupling: R,
    d: &mut [R],
    mut q: MatMut<'_, R>,
    order: &mut [i32],
    reals: &mut [R],
    ints: &mut [i32],
) -> Result<(), Error> {
    let n = d.len();
    let (z, reals) = reals.split_at_mut(n);
    let (poles, reals) = reals.split_at_mut(n);
    let (weights, space) = reals.split_at_mut(n);
    let (merged, ints) = ints.split_at_mut(n);
    let (columns, ints) = ints.split_at_mut(n);
    let (kinds, places) = ints.split_at_mut(n);
    // z = Qᵀ v, of length one.
    let root_half = R::from_f64(core::f64::consts::FRAC_1_SQRT_2);
    for i in 0..cut {
        (z[i], kinds[i]) = (q.get(cut - 1, i) * root_half, TOP);
    }
    let signed = Real::copysign(root_half, coupling);
    for i in cut..n {
        (z[i], kinds[i]) = (q.get(cut, i) * signed, BOTTOM);
        order[i] += cut as i32;
    }
    let rho = Real::abs(coupling + coupling);
    merge_order(d, &order[..cut], &order[cut..], merged);
    let largest = |x: &[R]| x.iter().fold(R::ZERO, |most, &x| Real::max(most, Real::abs(x)));
    let tolerance = R::from_f64(4.0) * R::EPSILON * Real::max(largest(d), largest(z));
    if rho * largest(z) <= tolerance {
        order.copy_from_slice(merged);
        return Ok(());
    }
    let k = {
        let mut deflation = Deflation { d, z, kinds, rho, tolerance };
        deflation.scan(merged, columns, q.rb_mut())?
    };
    let (survivors, deflated) = columns.split_at_mut(k);
    deflated.sort_unstable_by(|&x, &y| {
        let (x, y) = (d[x as usize], d[y as usize]);
        x.partial_cmp(&y).unwrap_or(core::cmp::Ordering::Equal)
    });
    // Survivors by kind: places are where their rows go.
    let mut counts = [0_usize; 3];
    survivors.iter().for_each(|&column| counts[kinds[column as usize] as usize] += 1);
    let [top, both, bottom] = counts;
    let mut next = [0, top, top + both];
    for (i, &column) in survivors.iter().enumerate() {
        let column = column as usize;
        let place = &mut next[kinds[column] as usize];
        places[i] = *place as i32;
        *place += 1;
        (poles[i], weights[i]) = (d[column], z[column]);
    }
    let (upper, lower) = (top + both, both + bottom);
    let (first, space) = space.split_at_mut(cut * upper);
    let (second, space) = space.split_at_mut((n - cut) * lower);
    {
        let (kept, _) = space.split_at_mut(n * (n - k));
        for (i, &column) in survivors.iter().enumerate() {
            let (place, column) = (places[i] as usize, column as usize);
            if place < upper {
                let from = q.rb().block(0, column, cut, 1).col(0);
                copy(from, VecMut::from_slice(&mut first[place * cut..][..cut]))?;
            }
            if place >= top {
                let rows = n - cut;
                let from = q.rb().block(cut, column, rows, 1).col(0);
                copy(from, VecMut::from_slice(&mut second[(place - top) * rows..][..rows]))?;
            }
        }
        for (i, &column) in deflated.iter().enumerate() {
            z[i] = d[column as usize];
            let from = q.rb().block(0, column as usize, n, 1).col(0);
            copy(from, VecMut::from_slice(&mut kept[i * n..][..n]))?;
        }
        d[k..].copy_from_slice(&z[..n - k]);
        if k < n {
            let kept = MatRef::from_col_major(kept, n, n - k, n)?;
            omatcopy(Trans::No, R::ONE, kept, q.rb_mut().block(0, k, n, n - k))?;
        }
    }
    if k > 0 {
        solve(&poles[..k], &weights[..k], rho, &mut d[..k], q.rb_mut(), &places[..k], z, space)?;
        let rows = q.rb_mut().block(0, 0, n, k);
        let (mut above, mut below) = rows.split_rows(cut);
        let shape = (first.len() / cut, second.len() / (n - cut));
        let first = MatRef::from_col_major(first, cut, shape.0, cut)?;
        let second = MatRef::from_col_major(second, n - cut, shape.1, n - cut)?;
        // The rows for the lower half may reach into it, those for the upper half do not.
        let whole = {
            let mut s = MatMut::from_col_major(&mut space[..lower * k], lower, k, lower)?;
            for i in 0..lower {
                let at = top + i;
                let from = if at < cut { above.rb().row(at) } else { below.rb().row(at - cut) };
                copy(from, s.rb_mut().row(i))?;
            }
            s
        };
        gemm(Trans::No, Trans::No, R::ONE, second, whole.rb(), R::ZERO, below.rb_mut())?;
        let mut s = MatMut::from_col_major(&mut space[..upper * k], upper, k, upper)?;
        omatcopy(Trans::No, R::ONE, above.rb().block(0, 0, upper, k), s.rb_mut())?;
        gemm(Trans::No, Trans::No, R::ONE, first, s.rb(), R::ZERO, above.rb_mut())?;
        flush(q.rb_mut().block(0, 0, n, k));
    }
    for (i, column) in columns.iter_mut().enumerate() {
        *column = i as i32;
    }
    merge_order(d, &columns[..k], &columns[k..], order);
    Ok(())
}

/// Sets entries to zero that are so small that products of two of them might be subnormal: these
/// take processors a hundred times as long, and vectors have many such entries far from where they
/// are large.
pub(super) fn flush<R: Real>(mut q: MatMut<'_, R>) {
    let least = R::MIN_POSITIVE.sqrt();
    let flushed = |x: R| if Real::abs(x) < least { R::ZERO } else { x };
    for j in 0..q.ncols() {
        let mut column = q.rb_mut().col(j);
        if column.stride() == 1 {
            // SAFETY: the elements of the column, which are adjacent.
            let x = unsafe { core::slice::from_raw_parts_mut(column.as_ptr(), column.len()) };
            x.iter_mut().for_each(|x| *x = flushed(*x));
            continue;
        }
        for i in 0..column.len() {
            column.set(i, flushed(column.get(i)));
        }
    }
}

/// What deflation works on.
struct Deflation<'a, R> {
    d: &'a mut [R],
    z: &'a mut [R],
    kinds: &'a mut [i32],
    rho: R,
    tolerance: R,
}

impl<R: Real> Deflation<'_, R> {
    /// Sorts out the columns whose eigenvectors are ready: those whose z is negligible, and of two
    /// with eigenvalues so close that a rotation may make one z zero, that one. Returns how many
    /// remain; they come first in `columns`, ascending, then the others.
    fn scan(
        &mut self,
        order: &[i32],
        columns: &mut [i32],
        mut q: MatMut<'_, R>,
    ) -> Result<usize, Error> {
        let (mut k, mut end) = (0, columns.len());
        let mut pending: Option<usize> = None;
        for &j in order {
            let column = j as usize;
            if self.rho * Real::abs(self.z[column]) <= self.tolerance {
                end -= 1;
                columns[end] = j;
                continue;
            }
            if let Some(last) = pending {
                if self.rotate(last, column, q.rb_mut())? {
                    end -= 1;
                    columns[end] = last as i32;
                } else {
                    columns[k] = last as i32;
                    k += 1;
                }
            }
            pending = Some(column);
        }
        if let Some(last) = pending {
            columns[k] = last as i32;
            k += 1;
        }
        Ok(k)
    }

    /// Makes `z[p]` zero by turning columns `p` and `j` if what that leaves off the diagonal is
    /// negligible.
    fn rotate(&mut self, p: usize, j: usize, q: MatMut<'_, R>) -> Result<bool, Error> {
        let length = self.z[p].hypot(self.z[j]);
        let (c, s) = (self.z[j] / length, -self.z[p] / length);
        let (below, above) = (self.d[p], self.d[j]);
        let left = Real::abs((above - below) * c * s);
        if left > self.tolerance || left.is_nan() {
            return Ok(false);
        }
        (self.z[p], self.z[j]) = (R::ZERO, length);
        self.d[p] = below * c * c + above * s * s;
        self.d[j] = below * s * s + above * c * c;
        if self.kinds[p] != self.kinds[j] {
            (self.kinds[p], self.kinds[j]) = (BOTH, BOTH);
        }
        let rows = q.nrows();
        let (left, right) = q.split_cols(p.max(j));
        let (left, right) = (left.block(0, p.min(j), rows, 1).col(0), right.col(0));
        if p < j {
            rot(left, right, c, s)?
        } else {
            rot(right, left, c, s)?
        }
        Ok(true)
    }
}

/// Merges two lists of columns, each ascending in `d`.
fn merge_order<R: Real>(d: &[R], first: &[i32], second: &[i32], merged: &mut [i32]) {
    let (mut i, mut j) = (0, 0);
    for place in merged {
        let from_first =
            j == second.len() || (i < first.len() && d[first[i] as usize] <= d[second[j] as usize]);
        if from_first {
            *place = first[i];
            i += 1;
        } else {
            *place = second[j];
            j += 1;
        }
    }
}
