//! LU factorisation of a band matrix.

use super::BandMut;
use crate::auxiliary::{Order, laswp};
use crate::error::{Error, check_dim};
use wasmblas::{
    Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, gemm, geru, iamax, scal, swap, trsm,
};

/// Columns that are factorised before the rest is updated with them. Two squares of this order lie
/// on the stack.
const BLOCK: usize = 24;
/// Rows up to which a column is subtracted from the others one by one.
const FEW: usize = 4;

/// Factorises a band matrix, `A = L U` with partial pivoting. A is `m` by `n` with `kl` diagonals
/// below the main one and `ku` above it; its view has `kl + ku` above, since the interchanges fill
/// in `kl` diagonals, which are not read. U, with `kl + ku` diagonals above its own, replaces the
/// upper triangle; the multipliers that make up L replace what is below.
///
/// `ipiv`, of length `min(m, n)`, receives the interchanges: in step `i` row `i` was exchanged with
/// row `ipiv[i] - 1`. Other than [`getrf`](crate::getrf()) does, the multipliers of earlier steps stay
/// where they were, as they would leave the band: L is the product of all steps' interchanges and
/// eliminations.
///
/// J. Du Croz, P. Mayes and G. Radicati, *Factorizations of band matrices using level 3 BLAS*
/// (LAPACK Working Note 21, 1990): within a block of columns the multipliers are exchanged all the
/// same, so that products of matrices update the rest, and exchanged back afterwards. The two
/// triangles that leave the band meanwhile are copied.
///
/// # Errors
/// [`Error::Argument`] if `ipiv` has not the length `min(m, n)` or the view no room for the fill;
/// [`Error::Singular`] with the first zero on the diagonal of U, after the factorisation has been
/// completed.
pub fn gbtrf<T: Scalar>(mut a: BandMut<'_, T>, ipiv: &mut [i32]) -> Result<(), Error> {
    check_dim("ipiv", a.nrows().min(a.ncols()), ipiv.len())?;
    check_fill(a.below(), a.above())?;
    let mut step = Step { above: a.above() - a.below(), end: 0, zero: None };
    let fill = step.above + 1..a.above().min(a.ncols());
    fill.for_each(|j| clear(&mut a, step.above, j));
    if a.below() > BLOCK {
        for start in (0..ipiv.len()).step_by(BLOCK) {
            block(&mut a, &mut step, start, ipiv)?;
        }
    } else {
        for (j, place) in ipiv.iter_mut().enumerate() {
            let p = step.find(&mut a, j);
            *place = (j + p) as i32 + 1;
            if step.end > j {
                if p > 0 {
                    exchange(&mut a, j, j + p, j, step.end - j)?;
                }
                step.eliminate(&mut a, j, step.end)?;
            }
        }
    }
    match step.zero {
        None => Ok(()),
        Some(column) => Err(Error::Singular { index: column + 1 }),
    }
}

/// Fails unless there are as many diagonals above as the interchanges fill in.
pub(super) fn check_fill(below: usize, above: usize) -> Result<(), Error> {
    if above < below {
        let (argument, expected) = ("above", below);
        return Err(wasmblas::Error::Dimension { argument, expected, found: above }.into());
    }
    Ok(())
}

/// Sets the diagonals that are filled in to zero in column `j`.
fn clear<T: Scalar>(a: &mut BandMut<'_, T>, above: usize, j: usize) {
    let rows = a.rows(j).start..j.saturating_sub(above).min(a.nrows());
    let (_, mut column) = a.col(j);
    for i in 0..rows.len() {
        column.set(i, T::ZERO);
    }
}

/// What is known when a column is reached.
struct Step {
    /// Diagonals above the main one before anything is filled in.
    above: usize,
    /// The end of the columns that the rows to come have entries in, as far as is known.
    end: usize,
    /// The first column whose pivot is zero.
    zero: Option<usize>,
}

impl Step {
    /// Finds the pivot of column `j`, and returns how far below the diagonal it is.
    fn find<T: Scalar>(&mut self, a: &mut BandMut<'_, T>, j: usize) -> usize {
        let (m, n) = (a.nrows(), a.ncols());
        if j + a.above() < n {
            clear(a, self.above, j + a.above());
        }
        let rows = a.below().min(m - 1 - j) + 1;
        let p = iamax(a.block(j, j, rows, 1).rb().col(0)).unwrap_or(0);
        if a.get(j + p, j) == T::ZERO {
            self.zero = self.zero.or(Some(j));
        } else {
            self.end = self.end.max((j + p).saturating_add(self.above + 1).min(n));
        }
        p
    }

    /// Divides what is below the pivot in column `j` by it, and eliminates it from the columns after
    /// it, up to `end`.
    fn eliminate<T: Scalar>(
        &self,
        a: &mut BandMut<'_, T>,
        j: usize,
        end: usize,
    ) -> Result<(), Error> {
        let pivot = a.get(j, j);
        let rows = a.below().min(a.nrows() - 1 - j);
        if rows == 0 || pivot == T::ZERO {
            return Ok(());
        }
        let (left, right) = a.block(j, j, rows + 1, end - j).split_cols(1);
        let mut multipliers = left.block(1, 0, rows, 1);
        divide(multipliers.rb_mut(), pivot);
        let (top, mut rest) = right.split_rows(1);
        let (multipliers, row) = (multipliers.rb().col(0), top.rb().row(0));
        if rows > FEW {
            return Ok(geru(-T::ONE, multipliers, row, rest)?);
        }
        for c in 0..rest.ncols() {
            let factor = row.get(c);
            for i in 0..rows {
                rest.set(i, c, rest.get(i, c) - multipliers.get(i) * factor);
            }
        }
        Ok(())
    }
}

/// Divides a column by a pivot.
fn divide<T: Scalar>(mut column: MatMut<'_, T>, pivot: T) {
    if let Some(inverse) = pivot.accurate_recip() {
        scal(inverse, column.col(0));
    } else {
        for i in 0..column.nrows() {
            column.set(i, 0, column.get(i, 0).quotient(pivot));
        }
    }
}

/// Columns `start` to `start + BLOCK` (or the last of them): factorises them, updates what follows.
///
/// ```text
///   A11 A12 A13    A31 is upper triangular within the band, A13 lower triangular;
///   A21 A22 A23    A11 has as many rows as columns, and the band ends with A31's last row
///   A31 A32 A33    and A13's last column.
/// ```
fn block<T: Scalar>(
    a: &mut BandMut<'_, T>,
    step: &mut Step,
    start: usize,
    ipiv: &mut [i32],
) -> Result<(), Error> {
    let (m, kl, kv) = (a.nrows(), a.below(), a.above());
    let width = BLOCK.min(ipiv.len() - start);
    let third = start + kl;
    let rows2 = (kl - width).min(m - start - width);
    let rows3 = width.min(m.saturating_sub(third));
    let mut memory = [T::ZERO; BLOCK * BLOCK];
    let mut a31 = MatMut::from_col_major(&mut memory, rows3, width, BLOCK)?;
    let pivots = &mut ipiv[start..start + width];
    panel(a, step, start, pivots, &mut a31)?;

    let cols2 = (step.end.saturating_sub(start)).min(kv).saturating_sub(width);
    let cols3 = step.end.saturating_sub(start + kv);
    if cols2 > 0 {
        let rows = width + rows2 + rows3;
        laswp(Order::Forward, a.block(start, start + width, rows, cols2), pivots)?;
        let (left, right) = a.block(start, start, width + rows2, width + cols2).split_cols(width);
        let (mut a12, a22) = right.split_rows(width);
        let (a11, a21) =
            (left.rb().block(0, 0, width, width), left.rb().block(width, 0, rows2, width));
        solve(a11, a12.rb_mut())?;
        subtract(a21, a12.rb(), a22)?;
        if rows3 > 0 {
            let (above, a32) = a.block(start, start + width, kl + rows3, cols2).split_rows(kl);
            subtract(a31.rb(), above.rb().block(0, 0, width, cols2), a32)?;
        }
    }
    if cols3 > 0 {
        let first = start + kv;
        for t in 0..cols3 {
            // What lies above is outside the band, and what it is exchanged with is zero.
            for (i, &p) in pivots.iter().enumerate().skip(t) {
                let (row, other) = (start + i, start + p as usize - 1);
                let (x, y) = (a.get(row, first + t), a.get(other, first + t));
                a.set(row, first + t, y);
                a.set(other, first + t, x);
            }
        }
        let mut memory = [T::ZERO; BLOCK * BLOCK];
        let mut a13 = MatMut::from_col_major(&mut memory, width, cols3, BLOCK)?;
        for (i, t) in (0..cols3).flat_map(|t| (t..width).map(move |i| (i, t))) {
            a13.set(i, t, a.get(start + i, first + t));
        }
        solve(a.block(start, start, width, width).rb(), a13.rb_mut())?;
        let (a21, a23) =
            a.blocks((start + width, start, rows2, width), (start + width, first, rows2, cols3));
        subtract(a21, a13.rb(), a23)?;
        if rows3 > 0 {
            subtract(a31.rb(), a13.rb(), a.block(third, first, rows3, cols3))?;
        }
        for (i, t) in (0..cols3).flat_map(|t| (t..width).map(move |i| (i, t))) {
            a.set(start + i, first + t, a13.get(i, t));
        }
    }
    restore(a, start, pivots, &mut a31)?;
    for p in pivots {
        *p += start as i32;
    }
    Ok(())
}

/// `X ← L⁻¹ X`.
fn solve<T: Scalar>(l: MatRef<'_, T>, x: MatMut<'_, T>) -> Result<(), Error> {
    Ok(trsm(Side::Left, Uplo::Lower, Trans::No, Diag::Unit, T::ONE, l, x)?)
}

/// `C ← C - A B`.
fn subtract<T: Scalar>(a: MatRef<'_, T>, b: MatRef<'_, T>, c: MatMut<'_, T>) -> Result<(), Error> {
    Ok(gemm(Trans::No, Trans::No, -T::ONE, a, b, T::ONE, c)?)
}

/// Factorises a block of columns, with full interchanges within it; what these move out of the band
/// goes to `a31`, which holds that block's columns that are done. The pivots count from the block's
/// first row, from 1.
fn panel<T: Scalar>(
    a: &mut BandMut<'_, T>,
    step: &mut Step,
    start: usize,
    pivots: &mut [i32],
    a31: &mut MatMut<'_, T>,
) -> Result<(), Error> {
    let (width, third) = (pivots.len(), start + a.below());
    for (i, place) in pivots.iter_mut().enumerate() {
        let j = start + i;
        let p = step.find(a, j);
        *place = (i + p) as i32 + 1;
        if p > 0 {
            if j + p < third {
                exchange(a, j, j + p, start, width)?;
            } else {
                exchange(a, j, j + p, j, width - i)?;
                swap(
                    a.block(j, start, 1, i).row(0),
                    a31.rb_mut().block(j + p - third, 0, 1, i).row(0),
                )?;
            }
        }
        let end = step.end.min(start + width);
        if end > j {
            step.eliminate(a, j, end)?;
        }
        for row in 0..a31.nrows().min(i + 1) {
            a31.set(row, i, a.get(third + row, j));
        }
    }
    Ok(())
}

/// Exchanges the rows `i` and `p > i` in `width` columns from `j` on.
fn exchange<T: Scalar>(
    a: &mut BandMut<'_, T>,
    i: usize,
    p: usize,
    j: usize,
    width: usize,
) -> Result<(), Error> {
    if width > 0 {
        let (rows, other) = a.block(i, j, p - i + 1, width).split_rows(p - i);
        swap(rows.row(0), other.row(0))?;
    }
    Ok(())
}

/// Undoes the interchanges in the columns before each pivot's, and puts back the part of `a31` that
/// belongs to the band.
fn restore<T: Scalar>(
    a: &mut BandMut<'_, T>,
    start: usize,
    pivots: &[i32],
    a31: &mut MatMut<'_, T>,
) -> Result<(), Error> {
    let third = start + a.below();
    for (i, &p) in pivots.iter().enumerate().rev() {
        let (j, p) = (start + i, start + p as usize - 1);
        if p != j && i > 0 {
            if p < third {
                exchange(a, j, p, start, i)?;
            } else {
                swap(
                    a.block(j, start, 1, i).row(0),
                    a31.rb_mut().block(p - third, 0, 1, i).row(0),
                )?;
            }
        }
        for row in 0..a31.nrows().min(i + 1) {
            a.set(third + row, j, a31.get(row, i));
        }
    }
    Ok(())
}
