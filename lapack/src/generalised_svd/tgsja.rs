//! The singular value decomposition of a pair of triangular matrices.

use super::lags2::{PairRotations, lags2};
use super::lapll::lapll;
use crate::auxiliary::laset;
use crate::eigen_symmetric::Compz;
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::lartg;
use crate::workspace::buffer;
use wasmblas::{MatMut, Real, Scalar, Uplo, VecMut, copy, rot, scal, scal_real};

/// Cycles after which there is no hope.
const CYCLES: usize = 40;

/// The generalised singular value decomposition `Uᴴ A Q = D₁ (0 R)`, `Vᴴ B Q = D₂ (0 R)` of a pair
/// in the form that [`ggsvp3`](crate::ggsvp3) makes, `k` and `l` as there: R is upper triangular, of
/// order `k + l`, and D₁ and D₂ have the cosines `alpha` and the sines `beta` on their diagonals, the
/// latter beginning in column `k`. R replaces A from row 0 and the column `k + l` before the last, as
/// far as A has rows, and the rows that are missing replace those of B from row `m − k`.
///
/// U, V and Q are made, or multiplied to given matrices. The vectors `alpha` and `beta` have `n`
/// elements: `1` and `0` first, `k` times, then `l` pairs, of which those beyond the rows of A are
/// `0` and `1`, then zeros. Returns the number of cycles.
///
/// Rotations of pairs of rows and columns, Kogbetliantz's for `A B⁻¹` without its being formed, until
/// the rows of A and B are parallel to within the smaller of the tolerances: Paige, *Computing the
/// generalized singular value decomposition*, SIAM J. Sci. Stat. Comput. 7 (1986); Bai and Demmel,
/// the same title, SIAM J. Sci. Comput. 14 (1993).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory; [`Error::NotConverged`] with
/// `info` 1 if rows are not parallel after 40 cycles.
pub fn tgsja<T: Scalar>(
    (k, l): (usize, usize),
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    tolerances: (T::Real, T::Real),
    alpha: &mut [T::Real],
    beta: &mut [T::Real],
    u: Option<(Compz, MatMut<'_, T>)>,
    v: Option<(Compz, MatMut<'_, T>)>,
    q: Option<(Compz, MatMut<'_, T>)>,
) -> Result<usize, Error> {
    let mut scratch = buffer(2 * a.ncols())?;
    tgsja_in((k, l), a, b, tolerances, alpha, beta, u, v, q, &mut scratch)
}

/// [`tgsja`] with scratch memory, `2 n` elements.
///
/// # Errors
/// As [`tgsja`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn tgsja_in<T: Scalar>(
    (k, l): (usize, usize),
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    (tola, tolb): (T::Real, T::Real),
    alpha: &mut [T::Real],
    beta: &mut [T::Real],
    u: Option<(Compz, MatMut<'_, T>)>,
    v: Option<(Compz, MatMut<'_, T>)>,
    q: Option<(Compz, MatMut<'_, T>)>,
    scratch: &mut [T],
) -> Result<usize, Error> {
    let (m, n, p) = (a.nrows(), a.ncols(), b.nrows());
    check_dim("b", n, b.ncols())?;
    check_dim("alpha", n, alpha.len())?;
    check_dim("beta", n, beta.len())?;
    if k > m.min(n) {
        check_dim("k", m.min(n), k)?;
    }
    if l > p.min(n - k) {
        check_dim("l", p.min(n - k), l)?;
    }
    check_scratch(2 * n, scratch.len())?;
    let (u, v, q) = (prepare("u", m, u)?, prepare("v", p, v)?, prepare("q", n, q)?);
    let mut pair = Pair { k, l, a, b, u, v, q };
    pair.make_diagonals_real();
    let tolerance = Real::min(tola, tolb);
    let mut cycles = 0;
    let mut converged = false;
    while !converged && cycles < CYCLES {
        cycles += 1;
        let uplo = if cycles % 2 == 1 { Uplo::Upper } else { Uplo::Lower };
        pair.turn_all(uplo)?;
        converged = uplo == Uplo::Lower && pair.distance(scratch)? <= tolerance;
    }
    if !converged {
        return Err(Error::NotConverged { info: 1 });
    }
    pair.values(alpha, beta)?;
    Ok(cycles)
}

/// A factor that is wanted, as what rotations are multiplied to.
fn prepare<'a, T: Scalar>(
    what: &'static str,
    order: usize,
    factor: Option<(Compz, MatMut<'a, T>)>,
) -> Result<Option<MatMut<'a, T>>, Error> {
    let Some((compz, mut factor)) = factor else {
        return Ok(None);
    };
    check_dim(what, order, factor.nrows())?;
    check_dim(what, order, factor.ncols())?;
    if compz == Compz::Unit {
        laset(None, T::ZERO, T::ONE, factor.rb_mut());
    }
    Ok(Some(factor))
}

/// The two matrices with their factors so far.
struct Pair<'a, T: Scalar> {
    k: usize,
    l: usize,
    a: MatMut<'a, T>,
    b: MatMut<'a, T>,
    u: Option<MatMut<'a, T>>,
    v: Option<MatMut<'a, T>>,
    q: Option<MatMut<'a, T>>,
}

impl<T: Scalar> Pair<'_, T> {
    /// The column of the first pair.
    fn first(&self) -> usize {
        self.a.ncols() - self.l
    }

    /// How many pairs have a row in A.
    fn rows(&self) -> usize {
        self.l.min(self.a.nrows() - self.k)
    }

    /// The diagonal entries of the pairs made real, by factors of modulus one.
    fn make_diagonals_real(&mut self) {
        if !T::IS_COMPLEX {
            return;
        }
        let (k, n, first, rows) = (self.k, self.a.ncols(), self.first(), self.rows());
        for i in 0..self.l {
            if i < rows {
                let line = self.a.rb_mut().block(k + i, 0, 1, n).t().col(0);
                make_real(line, first + i, self.u.as_mut().map(|u| u.rb_mut().col(k + i)));
            }
            let line = self.b.rb_mut().block(i, 0, 1, n).t().col(0);
            make_real(line, first + i, self.v.as_mut().map(|v| v.rb_mut().col(i)));
        }
    }

    /// One cycle: triangles of that kind become triangles of the other.
    fn turn_all(&mut self, uplo: Uplo) -> Result<(), Error> {
        for i in 0..self.l {
            for j in i + 1..self.l {
                self.turn(uplo, i, j)?;
            }
        }
        Ok(())
    }

    /// Turns rows and columns `i` and `j` of the pairs, `i < j`.
    fn turn(&mut self, uplo: Uplo, i: usize, j: usize) -> Result<(), Error> {
        let (k, l, first, rows) = (self.k, self.l, self.first(), self.rows());
        let in_a = |r: usize, c: usize, a: &MatMut<'_, T>| {
            if r < rows { a.get(k + r, first + c) } else { T::ZERO }
        };
        let (r, c) = if uplo == Uplo::Upper { (i, j) } else { (j, i) };
        let of_a = (in_a(i, i, &self.a).re(), in_a(r, c, &self.a), in_a(j, j, &self.a).re());
        let in_b = |r: usize, c: usize, b: &MatMut<'_, T>| b.get(r, first + c);
        let of_b = (in_b(i, i, &self.b).re(), in_b(r, c, &self.b), in_b(j, j, &self.b).re());
        let PairRotations { u, v, q } = lags2(uplo, of_a, of_b);
        let height = self.a.nrows().min(k + l);
        if j < rows {
            let part = self.a.rb_mut().block(k, first, rows, l);
            turn_columns(part.t(), (i, j), (u.0, u.1.conj()))?;
        }
        turn_columns(self.b.rb_mut().block(0, first, l, l).t(), (i, j), (v.0, v.1.conj()))?;
        turn_columns(self.a.rb_mut().block(0, first, height, l), (i, j), q)?;
        turn_columns(self.b.rb_mut().block(0, first, l, l), (i, j), q)?;
        // What is zero, or real, but for rounding errors.
        for (at, is_in_a) in [(i, i < rows), (j, j < rows)] {
            if is_in_a {
                let entry = T::from_real(self.a.get(k + at, first + at).re());
                self.a.set(k + at, first + at, entry);
            }
            let entry = T::from_real(self.b.get(at, first + at).re());
            self.b.set(at, first + at, entry);
        }
        if r < rows {
            self.a.set(k + r, first + c, T::ZERO);
        }
        self.b.set(r, first + c, T::ZERO);
        if let Some(factor) = self.u.as_mut().filter(|_| j < rows) {
            turn_columns(factor.rb_mut(), (k + i, k + j), u)?;
        }
        if let Some(factor) = &mut self.v {
            turn_columns(factor.rb_mut(), (i, j), v)?;
        }
        if let Some(factor) = &mut self.q {
            turn_columns(factor.rb_mut(), (first + i, first + j), q)?;
        }
        Ok(())
    }

    /// How far rows of upper triangles are from being parallel; NaN if an entry is.
    fn distance(&self, scratch: &mut [T]) -> Result<T::Real, Error> {
        let (n, first) = (self.a.ncols(), self.first());
        let mut most = T::Real::ZERO;
        for i in 0..self.rows() {
            let length = self.l - i;
            let (x, rest) = scratch.split_at_mut(length);
            let (mut x, mut y) = (VecMut::from_slice(x), VecMut::from_slice(&mut rest[..length]));
            copy(self.a.rb().row(self.k + i).part(first + i, n - first - i), x.rb_mut())?;
            copy(self.b.rb().row(i).part(first + i, n - first - i), y.rb_mut())?;
            let distance = lapll(x, y)?;
            if distance.is_nan() {
                return Ok(distance);
            }
            most = Real::max(most, distance);
        }
        Ok(most)
    }

    /// The cosines and sines from parallel rows, and R.
    fn values(&mut self, alpha: &mut [T::Real], beta: &mut [T::Real]) -> Result<(), Error> {
        let (k, l, first, rows) = (self.k, self.l, self.first(), self.rows());
        let (zero, one) = (T::Real::ZERO, T::Real::ONE);
        alpha.fill(zero);
        beta.fill(zero);
        alpha[..k].fill(one);
        beta[k + rows..k + l].fill(one);
        for i in 0..rows {
            let (column, length) = (first + i, l - i);
            let of_a = self.a.rb_mut().block(k + i, column, 1, length).t().col(0);
            let mut of_b = self.b.rb_mut().block(i, column, 1, length).t().col(0);
            let quotient = of_b.get(0).re() / of_a.get(0).re();
            if quotient.is_nan() || Real::abs(quotient) > T::Real::MAX {
                beta[k + i] = one;
                copy(of_b.rb(), of_a)?;
                continue;
            }
            if quotient < zero {
                scal_real(-one, of_b.rb_mut());
                if let Some(v) = &mut self.v {
                    scal_real(-one, v.rb_mut().col(i));
                }
            }
            let (sine, cosine, _) = lartg(Real::abs(quotient), one);
            (alpha[k + i], beta[k + i]) = (cosine, sine);
            // R is the row divided by the larger one.
            if cosine >= sine {
                scal_real(one / cosine, of_a);
            } else {
                scal_real(one / sine, of_b.rb_mut());
                copy(of_b.rb(), of_a)?;
            }
        }
        Ok(())
    }
}

/// Makes one entry of a line real, by a factor that goes to a column of the matrix on the left.
fn make_real<T: Scalar>(mut line: VecMut<'_, T>, at: usize, column: Option<VecMut<'_, T>>) {
    let entry = line.get(at);
    let size = entry.modulus();
    if entry.im() == T::Real::ZERO || size.is_nan() || size > T::Real::MAX {
        return;
    }
    let phase = T::from_parts(entry.re() / size, entry.im() / size);
    scal(phase.conj(), line.rb_mut());
    line.set(at, T::from_real(size));
    if let Some(column) = column {
        scal(phase, column);
    }
}

/// Multiplies columns `i` and `j` of a matrix by `[c s; −conj(s) c]`.
fn turn_columns<T: Scalar>(
    a: MatMut<'_, T>,
    (i, j): (usize, usize),
    (c, s): (T::Real, T),
) -> Result<(), Error> {
    let (left, right) = a.split_cols(j);
    Ok(rot(right.col(0), left.col(i), c, s)?)
}
