//! Reduction of a Hermitian band matrix to tridiagonal form.

use crate::error::{Error, check_dim};
use crate::householder::lartg;
use wasmblas::{MatMut, Scalar, Uplo, rot, scal};

/// Reduces a Hermitian band matrix of order `n` to a real symmetric tridiagonal `T = Qᴴ A Q` with
/// diagonal `d` and off-diagonal entries `e`, and replaces Z, if there is one, by `Z Q`. Z has `n`
/// columns; the unit matrix makes it Q.
///
/// `ab` is triangle `uplo` in LAPACK's band storage: column `j` of the band, `k + 1` entries with the
/// diagonal first (lower) or last (upper), is column `j` of `ab`. It is destroyed.
///
/// Entries are annihilated one by one, and what that makes outside the band is chased down and out
/// of the matrix: Schwarz, *Tridiagonalization of a symmetric band matrix*, Numer. Math. 12 (1968).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit.
pub fn hbtrd<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let n = ab.ncols();
    check_dim("d", n, d.len())?;
    check_dim("e", n.saturating_sub(1), e.len())?;
    if let Some(z) = &z {
        check_dim("z", n, z.ncols())?;
    }
    if ab.nrows() == 0 {
        check_dim("ab", 1, 0)?;
    }
    let k = ab.nrows() - 1;
    let mut band = Band { uplo, k, ab };
    for j in 0..n.saturating_sub(2) {
        for below in (2..=k.min(n - 1 - j)).rev() {
            band.annihilate(j + below, j, z.as_mut().map(MatMut::rb_mut))?;
        }
    }
    for i in 0..n {
        d[i] = band.get(i, i).re();
        if i + 1 < n {
            e[i] = band.real_below(i, z.as_mut().map(MatMut::rb_mut));
        }
    }
    Ok(())
}

/// The lower triangle of a band matrix.
struct Band<'a, T: Scalar> {
    uplo: Uplo,
    k: usize,
    ab: MatMut<'a, T>,
}

impl<T: Scalar> Band<'_, T> {
    /// Entry `(i, j)` within the band, `i ≥ j`.
    fn get(&self, i: usize, j: usize) -> T {
        match self.uplo {
            Uplo::Lower => self.ab.get(i - j, j),
            Uplo::Upper => self.ab.get(self.k + j - i, i).conj(),
        }
    }

    fn set(&mut self, i: usize, j: usize, x: T) {
        match self.uplo {
            Uplo::Lower => self.ab.set(i - j, j, x),
            Uplo::Upper => self.ab.set(self.k + j - i, i, x.conj()),
        }
    }

    /// Annihilates entry `(row, col)` by a rotation with the row above, and what that makes
    /// elsewhere.
    fn annihilate(
        &mut self,
        mut row: usize,
        mut col: usize,
        mut z: Option<MatMut<'_, T>>,
    ) -> Result<(), Error> {
        let (n, k) = (self.ab.ncols(), self.k);
        let mut x = self.get(row, col);
        self.set(row, col, T::ZERO);
        while x != T::ZERO {
            let (p, q) = (row - 1, row);
            let (c, s, r) = lartg(self.get(p, col), x);
            self.set(p, col, r);
            for m in col + 1..p {
                let (above, below) = (self.get(p, m), self.get(q, m));
                self.set(p, m, above.scaled(c) + s * below);
                self.set(q, m, below.scaled(c) - s.conj() * above);
            }
            self.turn_diagonal(p, c, s);
            for m in q + 1..n.min(p + k + 1) {
                let (left, right) = (self.get(m, p), self.get(m, q));
                self.set(m, p, left.scaled(c) + s.conj() * right);
                self.set(m, q, right.scaled(c) - s * left);
            }
            if let Some(z) = &mut z {
                let rows = z.nrows();
                let (left, right) = z.rb_mut().split_cols(q);
                let (left, right) = (left.block(0, p, rows, 1).col(0), right.col(0));
                rot(left, right, c, s.conj())?;
            }
            if q + k >= n {
                break;
            }
            // The rotation of columns has made an entry just below the band.
            let last = self.get(q + k, q);
            x = s.conj() * last;
            self.set(q + k, q, last.scaled(c));
            (row, col) = (q + k, p);
        }
        Ok(())
    }

    /// The rotation of rows and columns `p` and `p + 1` where they meet.
    fn turn_diagonal(&mut self, p: usize, c: T::Real, s: T) {
        let q = p + 1;
        let (first, second) =
            (T::from_real(self.get(p, p).re()), T::from_real(self.get(q, q).re()));
        let mixed = self.get(q, p);
        let top = (first.scaled(c) + s * mixed, mixed.conj().scaled(c) + s * second);
        let bottom =
            (mixed.scaled(c) - s.conj() * first, second.scaled(c) - s.conj() * mixed.conj());
        self.set(p, p, T::from_real((top.0.scaled(c) + top.1 * s.conj()).re()));
        self.set(q, p, bottom.0.scaled(c) + bottom.1 * s.conj());
        self.set(q, q, T::from_real((bottom.1.scaled(c) - bottom.0 * s).re()));
    }

    /// Entry `(i + 1, i)`, made real by a phase of the rows and columns beyond.
    fn real_below(&mut self, i: usize, z: Option<MatMut<'_, T>>) -> T::Real {
        if self.k == 0 {
            return T::Real::ZERO;
        }
        let entry = self.get(i + 1, i);
        if !T::IS_COMPLEX {
            return entry.re();
        }
        let size = entry.modulus();
        if size == T::Real::ZERO || entry.im() == T::Real::ZERO {
            return entry.re();
        }
        let phase = T::from_parts(entry.re() / size, entry.im() / size);
        if i + 2 < self.ab.ncols() {
            self.set(i + 2, i + 1, self.get(i + 2, i + 1) * phase);
        }
        if let Some(z) = z {
            scal(phase, z.col(i + 1));
        }
        size
    }
}
