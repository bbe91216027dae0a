//! Reduction of a band matrix to bidiagonal form.

use crate::auxiliary::laset;
use crate::error::{Error, check_dim};
use crate::householder::lartg;
use wasmblas::{MatMut, Scalar, rot, scal};

/// What a reduction to bidiagonal form also makes, where it is wanted.
pub struct BandVectors<'a, T> {
    /// Becomes Q, of order `m`.
    pub q: Option<MatMut<'a, T>>,
    /// Becomes `Pᴴ`, of order `n`.
    pub pt: Option<MatMut<'a, T>>,
    /// C, of `m` rows, becomes `Qᴴ C`.
    pub c: Option<MatMut<'a, T>>,
}

/// Reduces an `m` by `n` band matrix with `kl` diagonals below and `ku` above the main one to
/// `B = Qᴴ A P`, real and upper bidiagonal with diagonal `d` and `e` above it.
///
/// Column `j` of `ab`, `kl + ku + 1` by `n`, is column `j` of the band: entry `(i, j)` is
/// `ab(ku + i − j, j)`, as in LAPACK. It is destroyed.
///
/// Entries are annihilated one by one by rotations of neighbouring rows and columns, and what each
/// makes outside the band is chased down and out of the matrix, as in [`hbtrd`](crate::hbtrd):
/// Golub and Van Loan, *Matrix Computations*, section 5.4, and Schwarz, Numer. Math. 12 (1968).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit.
pub fn gbbrd<T: Scalar>(
    m: usize,
    kl: usize,
    ku: usize,
    ab: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    vectors: BandVectors<'_, T>,
) -> Result<(), Error> {
    let n = ab.ncols();
    check_dim("ab", kl.saturating_add(ku).saturating_add(1), ab.nrows())?;
    check_dim("d", m.min(n), d.len())?;
    check_dim("e", m.min(n).saturating_sub(1), e.len())?;
    let orders = [(&vectors.q, m, m), (&vectors.pt, n, n)];
    for (matrix, rows, columns) in orders {
        if let Some(matrix) = matrix {
            check_dim("vectors", rows, matrix.nrows())?;
            check_dim("vectors", columns, matrix.ncols())?;
        }
    }
    if let Some(c) = &vectors.c {
        check_dim("c", m, c.nrows())?;
    }
    let mut band = Band { m, kl, ku, ab, vectors };
    for matrix in [&mut band.vectors.q, &mut band.vectors.pt].into_iter().flatten() {
        laset(None, T::ZERO, T::ONE, matrix.rb_mut());
    }
    // Without diagonals above, the first one below remains for the time being.
    let keep = usize::from(ku == 0);
    for j in 0..m.min(n) {
        for row in (j + 1 + keep..m.min(j + kl + 1)).rev() {
            let entry = band.take(row, j);
            band.chase(Some((row, j, entry)))?;
        }
        for column in (j + 2..n.min(j + ku + 1)).rev() {
            let entry = band.take(j, column);
            let next = band.turn_columns(j, column, entry)?;
            band.chase(next)?;
        }
    }
    if ku > 0 && m < n {
        band.clear_column()?;
    }
    band.finish(d, e)
}

/// An entry outside what shall remain, with its row and column.
type Bulge<T> = Option<(usize, usize, T)>;

struct Band<'a, T: Scalar> {
    m: usize,
    kl: usize,
    ku: usize,
    ab: MatMut<'a, T>,
    vectors: BandVectors<'a, T>,
}

impl<T: Scalar> Band<'_, T> {
    fn get(&self, i: usize, j: usize) -> T {
        self.ab.get(self.ku + i - j, j)
    }

    fn set(&mut self, i: usize, j: usize, x: T) {
        self.ab.set(self.ku + i - j, j, x);
    }

    /// An entry, which becomes zero.
    fn take(&mut self, i: usize, j: usize) -> T {
        let entry = self.get(i, j);
        self.set(i, j, T::ZERO);
        entry
    }

    /// Annihilates an entry by turning its row and the one above, and what that makes.
    fn chase(&mut self, mut bulge: Bulge<T>) -> Result<(), Error> {
        while let Some((row, column, entry)) = bulge {
            bulge = match self.turn_rows(row, column, entry)? {
                Some((row, column, entry)) => self.turn_columns(row, column, entry)?,
                None => None,
            };
        }
        Ok(())
    }

    /// Annihilates entry `(q, column)` by turning rows `q − 1` and `q`; returns what that makes in the
    /// row above, right of the band.
    fn turn_rows(&mut self, q: usize, column: usize, entry: T) -> Result<Bulge<T>, Error> {
        if entry == T::ZERO {
            return Ok(None);
        }
        let (p, n) = (q - 1, self.ab.ncols());
        let (c, s, r) = lartg(self.get(p, column), entry);
        self.set(p, column, r);
        for j in column + 1..n.min(p + self.ku + 1) {
            let (above, below) = (self.get(p, j), self.get(q, j));
            self.set(p, j, above.scaled(c) + s * below);
            self.set(q, j, below.scaled(c) - s.conj() * above);
        }
        self.turn_left(p, c, s)?;
        let beyond = q + self.ku;
        if beyond >= n {
            return Ok(None);
        }
        let last = self.get(q, beyond);
        self.set(q, beyond, last.scaled(c));
        Ok(Some((p, beyond, s * last)))
    }

    /// Annihilates entry `(row, q)` by turning columns `q − 1` and `q`; returns what that makes in the
    /// column before, below the band.
    fn turn_columns(&mut self, row: usize, q: usize, entry: T) -> Result<Bulge<T>, Error> {
        if entry == T::ZERO {
            return Ok(None);
        }
        let p = q - 1;
        let (c, s, r) = lartg(self.get(row, p), entry);
        self.set(row, p, r);
        for i in row + 1..self.m.min(p + self.kl + 1) {
            let (left, right) = (self.get(i, p), self.get(i, q));
            self.set(i, p, left.scaled(c) + s * right);
            self.set(i, q, right.scaled(c) - s.conj() * left);
        }
        self.turn_right(p, q, c, s)?;
        let beyond = q + self.kl;
        if beyond >= self.m {
            return Ok(None);
        }
        let last = self.get(beyond, q);
        self.set(beyond, q, last.scaled(c));
        Ok(Some((beyond, p, s * last)))
    }

    /// What a rotation of rows `p` and `p + 1` does to Q and C.
    fn turn_left(&mut self, p: usize, c: T::Real, s: T) -> Result<(), Error> {
        if let Some(q) = &mut self.vectors.q {
            let (left, right) = q.rb_mut().split_cols(p + 1);
            rot(left.col(p), right.col(0), c, s.conj())?;
        }
        if let Some(matrix) = &mut self.vectors.c {
            let (above, below) = matrix.rb_mut().split_rows(p + 1);
            rot(above.row(p), below.row(0), c, s)?;
        }
        Ok(())
    }

    /// What a rotation of columns `p` and `q > p` does to `Pᴴ`.
    fn turn_right(&mut self, p: usize, q: usize, c: T::Real, s: T) -> Result<(), Error> {
        if let Some(pt) = &mut self.vectors.pt {
            let (above, below) = pt.rb_mut().split_rows(q);
            rot(above.row(p), below.row(0), c, s.conj())?;
        }
        Ok(())
    }

    /// Annihilates the entry right of the last row's diagonal, in column `m`, by rotations of that
    /// column and each one before.
    fn clear_column(&mut self) -> Result<(), Error> {
        let m = self.m;
        if m == 0 {
            return Ok(());
        }
        let mut entry = self.take(m - 1, m);
        for i in (0..m).rev() {
            if entry == T::ZERO {
                break;
            }
            let (c, s, r) = lartg(self.get(i, i), entry);
            self.set(i, i, r);
            self.turn_right(i, m, c, s)?;
            if i > 0 {
                let above = self.get(i - 1, i);
                self.set(i - 1, i, above.scaled(c));
                entry = -(s.conj() * above);
            }
        }
        Ok(())
    }

    /// The bidiagonal matrix: from a lower one by rotations of rows; complex entries become real.
    fn finish(mut self, d: &mut [T::Real], e: &mut [T::Real]) -> Result<(), Error> {
        let (m, n) = (self.m, self.ab.ncols());
        // What column `i` has been multiplied by.
        let mut phase = T::ONE;
        let mut diagonal = if d.is_empty() { T::ZERO } else { self.get(0, 0) };
        for i in 0..d.len() {
            let last = i + 1 == d.len();
            let mut next = if last { T::ZERO } else { self.get(i + 1, i + 1) };
            let mut above = if self.ku > 0 && !last { self.get(i, i + 1) } else { T::ZERO };
            if self.ku == 0 && self.kl > 0 && i + 1 < m {
                let (c, s, r) = lartg(diagonal, self.get(i + 1, i) * phase);
                (diagonal, above, next) = (r, s * next, next.scaled(c));
                self.turn_left(i, c, s)?;
            }
            let (size, turned) = real_part(diagonal);
            d[i] = size;
            if let Some(q) = &mut self.vectors.q
                && T::IS_COMPLEX
            {
                scal(turned, q.rb_mut().col(i));
            }
            if let Some(c) = &mut self.vectors.c
                && T::IS_COMPLEX
            {
                scal(turned.conj(), c.rb_mut().row(i));
            }
            if last {
                break;
            }
            let (size, turned) = real_part(above * turned.conj());
            e[i] = size;
            if let Some(pt) = &mut self.vectors.pt
                && T::IS_COMPLEX
                && i + 1 < n
            {
                scal(turned, pt.rb_mut().row(i + 1));
            }
            phase = turned.conj();
            diagonal = next * phase;
        }
        Ok(())
    }
}

/// A complex number as its size and its phase; a real one remains as it is.
fn real_part<T: Scalar>(x: T) -> (T::Real, T) {
    let size = x.modulus();
    if !T::IS_COMPLEX || x == T::ZERO {
        return (x.re(), T::ONE);
    }
    (size, T::from_parts(x.re() / size, x.im() / size))
}
