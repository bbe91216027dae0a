//! Reduction of a generalised Hermitian band eigenproblem to a standard one.

use super::pbstf::split;
use crate::banded::BandMut;
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::lartg;
use crate::workspace::buffer;
use wasmblas::{MatMut, Real, Scalar, Uplo, VecMut, VecRef, axpy, rot, scal_real};

/// Reduces `A x = λ B x`, both Hermitian band matrices, to a standard problem: A becomes `Xᴴ A X`
/// with as many diagonals as before and `Xᴴ B X = I`. `bb` is the factor S of B that
/// [`pbstf`](crate::pbstf) leaves, with at most as many diagonals; `ab` is triangle `uplo` in LAPACK's
/// band storage. `x`, if there is one, becomes X, of order `n`.
///
/// X is the inverse of S times rotations. A row of S at a time is eliminated, those of the second
/// half from the last one up, those of the first half, which are the same seen from the other end,
/// from the first one down; what would then be outside the band is chased to the near end: Crawford,
/// Comm. ACM 16 (1973), with Wilkinson's split factor. A row with `k` entries before the diagonal adds
/// a matrix of rank one to a triangle at the edge of the band. As in an update of a QR factorisation,
/// `k` rotations first reduce the column that is added to two entries, and as many then restore the
/// triangle.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn hbgst<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    bb: MatMut<'_, T>,
    x: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let mut scratch = buffer(ab.ncols())?;
    hbgst_in(uplo, ab, bb, x, &mut scratch)
}

/// [`hbgst`] with scratch memory, `n` elements. `bb` is only read.
///
/// # Errors
/// As [`hbgst`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hbgst_in<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    bb: MatMut<'_, T>,
    mut x: Option<MatMut<'_, T>>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (n, diagonals) = (ab.ncols(), bb.nrows());
    check_dim("ab", ab.nrows().max(diagonals), ab.nrows())?;
    check_dim("bb", n, bb.ncols())?;
    check_dim("bb", diagonals.max(1), diagonals)?;
    check_scratch(n, scratch.len())?;
    if let Some(x) = &mut x {
        check_dim("x", n, x.nrows())?;
        check_dim("x", n, x.ncols())?;
        crate::auxiliary::laset(None, T::ZERO, T::ONE, x.rb_mut());
    }
    let m = split(n, diagonals - 1);
    let (a, s) = (BandMut::lower_of(uplo, ab), BandMut::lower_of(uplo, bb));
    let mut half = Half { a, s, x, conj: uplo == Uplo::Upper, edge: scratch };
    for i in (m..n).rev() {
        half.eliminate(i, 0)?;
    }
    // Reflected, the lower triangle is that of the conjugate of the reversed matrix.
    let mut half = Half {
        a: half.a.turned(),
        s: half.s.turned(),
        x: half.x.map(reversed_columns),
        conj: !half.conj,
        edge: half.edge,
    };
    for i in (n - m..n).rev() {
        half.eliminate(i, n - m)?;
    }
    Ok(())
}

/// The columns in reverse order.
fn reversed_columns<T>(mut x: MatMut<'_, T>) -> MatMut<'_, T> {
    let (rows, cols) = (x.nrows(), x.ncols());
    let (down, across) = (x.row_stride(), x.col_stride());
    if x.is_empty() {
        return x;
    }
    let last = x.rb_mut().block(0, cols - 1, rows, 1).as_ptr();
    // SAFETY: the same entries, from the last column backwards.
    unsafe { MatMut::from_raw_parts(last, rows, cols, down, -across) }
}

/// The part of the reduction that goes one way.
struct Half<'a, T: Scalar> {
    /// The lower triangle of A.
    a: BandMut<'a, T>,
    /// The factor of B, whose rows are those of a lower triangle.
    s: BandMut<'a, T>,
    x: Option<MatMut<'a, T>>,
    /// Whether A and S are the conjugates of what X belongs to.
    conj: bool,
    /// Entries just below the band, by the column that they are in.
    edge: &'a mut [T],
}

impl<T: Scalar> Half<'_, T> {
    /// Makes row `i` of S that of the unit matrix; its entries are those from column `first` on.
    fn eliminate(&mut self, i: usize, first: usize) -> Result<(), Error> {
        let (n, k) = (self.a.nrows(), self.a.below());
        let start = i.saturating_sub(self.s.below()).max(first);
        let count = i - start;
        // All but two entries of column i that would get below the band, from the last one on.
        self.edge[start..i].fill(T::ZERO);
        for r in (i + k + 2 - count..=i + k).rev() {
            if r < n && count > 0 {
                self.shorten(r, i)?;
            }
        }
        self.divide(i, start)?;
        // The triangle is restored, and what that makes is chased, all of it step by step: a rotation
        // may meet another entry's row a step further down.
        for step in 0.. {
            let down = (step + 1) * k + 1;
            if count == 0 || start + down >= n {
                break;
            }
            for c in start..i.min(n - down) {
                self.edge[c] = self.annihilate(c + down, self.edge[c])?;
            }
        }
        Ok(())
    }

    /// Annihilates entry `(r, i)` by a rotation with the row above, which makes an entry below the
    /// band in an earlier column.
    fn shorten(&mut self, r: usize, i: usize) -> Result<(), Error> {
        let entry = self.a.get(r, i);
        if entry == T::ZERO {
            return Ok(());
        }
        let k = self.a.below();
        let (c, s, _) = lartg(self.a.get(r - 1, i), entry);
        if let Some(col) = (r - 1).checked_sub(k) {
            let last = self.a.get(r - 1, col);
            self.a.set(r - 1, col, last.scaled(c));
            self.edge[col] = -s.conj() * last;
        }
        let mut below = self.turn(r, c, s)?;
        self.a.set(r, i, T::ZERO);
        let mut row = r + k;
        while below != T::ZERO {
            below = self.annihilate(row, below)?;
            row += k;
        }
        Ok(())
    }

    /// Annihilates the entry `x` just below the band in row `row`. Returns the entry that this makes
    /// just below the band as many rows further down as the band has diagonals.
    fn annihilate(&mut self, row: usize, x: T) -> Result<T, Error> {
        if x == T::ZERO {
            return Ok(T::ZERO);
        }
        let col = row - self.a.below() - 1;
        let (c, s, r) = lartg(self.a.get(row - 1, col), x);
        self.a.set(row - 1, col, r);
        self.turn(row, c, s)
    }

    /// Rotates rows and columns `q - 1` and `q` where both are within the band. Returns the entry
    /// just below the band that this makes in column `q - 1`, zero if there is none.
    fn turn(&mut self, q: usize, c: T::Real, s: T) -> Result<T, Error> {
        let (n, k, p) = (self.a.nrows(), self.a.below(), q - 1);
        let start = q.saturating_sub(k);
        if start < p {
            let (above, below) = self.rows((p, start, p - start), (q, start, p - start));
            rot(above, below, c, s)?;
        }
        self.turn_diagonal(q, c, s);
        let end = n.min(q + k);
        if q + 1 < end {
            let (left, right) = self.columns((p, q + 1, end - q - 1), (q, q + 1, end - q - 1));
            rot(left, right, c, s.conj())?;
        }
        let made = if q + k < n {
            let last = self.a.get(q + k, q);
            self.a.set(q + k, q, last.scaled(c));
            s.conj() * last
        } else {
            T::ZERO
        };
        let s = s.conj_if(!self.conj);
        if let Some(x) = &mut self.x {
            let rows = x.nrows();
            let (left, right) = x.rb_mut().split_cols(q);
            rot(left.block(0, p, rows, 1).col(0), right.col(0), c, s)?;
        }
        Ok(made)
    }

    /// The rotation of rows and columns `q - 1` and `q` where they meet.
    fn turn_diagonal(&mut self, q: usize, c: T::Real, s: T) {
        let p = q - 1;
        let real = |x: T| T::from_real(x.re());
        let (first, second) = (real(self.a.get(p, p)), real(self.a.get(q, q)));
        let mixed = self.a.get(q, p);
        let top = (first.scaled(c) + s * mixed, mixed.conj().scaled(c) + s * second);
        let bottom =
            (mixed.scaled(c) - s.conj() * first, second.scaled(c) - s.conj() * mixed.conj());
        self.a.set(p, p, real(top.0.scaled(c) + top.1 * s.conj()));
        self.a.set(q, p, bottom.0.scaled(c) + bottom.1 * s.conj());
        self.a.set(q, q, real(bottom.1.scaled(c) - bottom.0 * s));
    }

    /// `A ← E⁻ᴴ A E⁻¹` and `X ← X E⁻¹`, where E is the unit matrix but for row `i`, which is that of S.
    fn divide(&mut self, i: usize, start: usize) -> Result<(), Error> {
        let (n, k, count) = (self.a.nrows(), self.a.below(), i - start);
        let by = T::Real::ONE / self.s.get(i, i).re();
        let entry = self.a.get(i, i).re() * by * by;
        self.a.set(i, i, T::from_real(entry));
        let (from, end) = (i.saturating_sub(k), n.min(i + k + 1));
        scal_real(by, self.a.block(i, from, 1, i - from).row(0));
        scal_real(by, self.a.block(i + 1, i, end - i - 1, 1).col(0));
        if let Some(x) = &mut self.x {
            divide_columns(x.rb_mut(), i, by, self.s.block(i, start, 1, count).row(0), self.conj)?;
        }
        if count == 0 {
            return Ok(());
        }
        // Below row i only columns change.
        for r in i + 1..n.min(i + k + 2 - count) {
            let factor = -self.a.get(r, i);
            let inside = r.saturating_sub(k).max(start);
            if inside > start {
                self.edge[start] += factor * self.s.get(i, start);
            }
            let s = self.s.block(i, inside, 1, i - inside).row(0);
            axpy(factor, s.rb(), self.a.block(r, inside, 1, i - inside).row(0))?;
        }
        // Before it, both: with z that row and w = z - a s / 2, the rest loses sᴴ w + wᴴ s.
        let half = T::from_real(T::Real::from_f64(-0.5) * entry);
        axpy(
            half,
            self.s.block(i, start, 1, count).row(0).rb(),
            self.a.block(i, start, 1, count).row(0),
        )?;
        for c in start..i {
            let factor = -self.s.get(i, c).conj();
            let (w, row) = self.rows((i, from, c + 1 - from), (c, from, c + 1 - from));
            axpy(factor, w.rb(), row)?;
            let factor = -self.a.get(i, c).conj();
            let s = self.s.block(i, start, 1, c + 1 - start).row(0);
            axpy(factor, s.rb(), self.a.block(c, start, 1, c + 1 - start).row(0))?;
            let diagonal = self.a.get(c, c).re();
            self.a.set(c, c, T::from_real(diagonal));
        }
        axpy(
            half,
            self.s.block(i, start, 1, count).row(0).rb(),
            self.a.block(i, start, 1, count).row(0),
        )?;
        Ok(())
    }

    /// Parts `(row, first column, length)` of two rows of A, the first perhaps beyond the band.
    fn rows(
        &mut self,
        (i, j, len): (usize, usize, usize),
        (i2, j2, len2): (usize, usize, usize),
    ) -> (VecMut<'_, T>, VecMut<'_, T>) {
        let first = self.a.block(i, j, 1, len).row(0);
        let (ptr, stride) = (first.as_ptr(), first.stride());
        let second = self.a.block(i2, j2, 1, len2).row(0);
        assert_ne!(i, i2, "one row twice");
        // SAFETY: entries of the band, none of which is in both rows; borrowed from `self`.
        (unsafe { VecMut::from_raw_parts(ptr, len, stride) }, second)
    }

    /// Parts `(column, first row, length)` of two columns of A.
    fn columns(
        &mut self,
        (j, i, len): (usize, usize, usize),
        (j2, i2, len2): (usize, usize, usize),
    ) -> (VecMut<'_, T>, VecMut<'_, T>) {
        let first = self.a.block(i, j, len, 1).col(0);
        let (ptr, stride) = (first.as_ptr(), first.stride());
        let second = self.a.block(i2, j2, len2, 1).col(0);
        assert_ne!(j, j2, "one column twice");
        // SAFETY: entries of the band, none of which is in both columns; borrowed from `self`.
        (unsafe { VecMut::from_raw_parts(ptr, len, stride) }, second)
    }
}

/// Divides column `i` of X and subtracts multiples of it from those before.
fn divide_columns<T: Scalar>(
    x: MatMut<'_, T>,
    i: usize,
    by: T::Real,
    s: VecMut<'_, T>,
    conj: bool,
) -> Result<(), Error> {
    let (rows, start) = (x.nrows(), i - s.len());
    let (before, after) = x.split_cols(i);
    let mut pivot = after.block(0, 0, rows, 1).col(0);
    scal_real(by, pivot.rb_mut());
    let mut before = before;
    let s: VecRef<'_, T> = s.rb();
    for (c, factor) in s.iter().enumerate() {
        axpy(-factor.conj_if(conj), pivot.rb(), before.rb_mut().col(start + c))?;
    }
    Ok(())
}
