//! Reduction of a pair to Hessenberg-triangular form.

use super::rotations::{Rotation, turn_upwards};
use crate::auxiliary::laset;
use crate::eigen_general::check_active;
use crate::error::{Error, check_dim};
use crate::householder::lartg;
use core::ops::Range;
use wasmblas::{MatMut, Scalar, Uplo, VecMut};

/// Rotations that are found before they are applied to what is not needed to find them.
const CHUNK: usize = 32;

/// Reduces the pair of a general matrix A and an upper triangular B to Hessenberg-triangular form:
/// `A = Q H Zᴴ`, `B = Q T Zᴴ`, H upper Hessenberg and T upper triangular, which replace A and B, and
/// `Q₁ ← Q₁ Q`, `Z₁ ← Z₁ Z` for what there is in `q` and `z`. A is upper triangular already outside the
/// rows and columns `active`.
///
/// Moler and Stewart, *An algorithm for generalized matrix eigenvalue problems*, SIAM J. Numer. Anal.
/// 10 (1973): rotations of rows make zeros in a column of A, from below, and rotations of columns
/// restore the triangle of B. Here a sequence of them is found on a diagonal block of B, and the rest
/// follows row piece by row piece.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit.
pub fn gghrd<T: Scalar>(
    active: Range<usize>,
    a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    q: Option<MatMut<'_, T>>,
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("b", n, b.nrows())?;
    check_dim("b", n, b.ncols())?;
    for matrix in [&q, &z].into_iter().flatten() {
        check_dim("vectors", n, matrix.ncols())?;
    }
    check_active(&active, n)?;
    if n > 1 {
        laset(Some(Uplo::Lower), T::ZERO, T::ZERO, b.rb_mut().block(1, 0, n - 1, n - 1));
    }
    let mut pair = Pair { a, b, q, z };
    for column in active.start..active.end.saturating_sub(2) {
        let mut end = active.end;
        while end > column + 2 {
            let start = (column + 1).max(end.saturating_sub(CHUNK + 1));
            let mut rotations = [Rotation::NONE; CHUNK];
            let rotations = &mut rotations[..end - start - 1];
            annihilate(rotations, pair.a.rb_mut().block(start, column, end - start, 1).col(0));
            pair.turn(rotations, start, column + 1, active.end);
            end = start + 1;
        }
    }
    Ok(())
}

/// Turns the first rows and columns of a pair, B upper triangular, such that of numbers beside the
/// rows only the first is left, and makes the pair Hessenberg-triangular there.
pub(super) fn absorb<T: Scalar>(
    beside: &mut [T],
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    q: MatMut<'_, T>,
    z: MatMut<'_, T>,
) -> Result<(), Error> {
    let order = beside.len();
    let mut pair = Pair { a, b, q: Some(q), z: Some(z) };
    let mut end = order;
    while end > 1 {
        let start = end.saturating_sub(CHUNK + 1);
        let mut rotations = [Rotation::NONE; CHUNK];
        let rotations = &mut rotations[..end - start - 1];
        annihilate(rotations, VecMut::from_slice(&mut beside[start..end]));
        pair.turn(rotations, start, 0, order);
        end = start + 1;
    }
    gghrd(0..order, pair.a, pair.b, pair.q, pair.z)
}

/// A pair that is reduced, and the unitary matrices that turn with it.
struct Pair<'a, T: Scalar> {
    a: MatMut<'a, T>,
    b: MatMut<'a, T>,
    q: Option<MatMut<'a, T>>,
    z: Option<MatMut<'a, T>>,
}

impl<T: Scalar> Pair<'_, T> {
    /// Turns the rows from `start` on by some rotations, in A from column `from` on, and columns, in A
    /// in the rows before `bottom`, such that B becomes triangular again.
    fn turn(&mut self, rotations: &mut [Rotation<T>], start: usize, from: usize, bottom: usize) {
        let n = self.b.ncols();
        let (size, end) = (rotations.len() + 1, start + rotations.len() + 1);
        turn_upwards(rotations, self.a.rb_mut().block(start, from, size, n - from));
        turn_upwards(rotations, self.b.rb_mut().block(start, end, size, n - end));
        if let Some(q) = &mut self.q {
            let (rows, conjugate) = (q.nrows(), |x: &mut Rotation<T>| x.s = x.s.conj());
            rotations.iter_mut().for_each(conjugate);
            turn_upwards(rotations, q.rb_mut().block(0, start, rows, size).t());
            rotations.iter_mut().for_each(conjugate);
        }
        restore(rotations, self.b.rb_mut().block(start, start, size, size));
        turn_upwards(rotations, self.b.rb_mut().block(0, start, start, size).t());
        turn_upwards(rotations, self.a.rb_mut().block(0, start, bottom, size).t());
        if let Some(z) = &mut self.z {
            let rows = z.nrows();
            turn_upwards(rotations, z.rb_mut().block(0, start, rows, size).t());
        }
    }
}

/// The scratch memory that is of use to [`gghd3_in`]: none, but LAPACK asks for an element.
pub fn gghd3_scratch<T: Scalar>(_n: usize) -> usize {
    1
}

/// [`gghrd`] with scratch memory, which it makes no use of: `gghd3` of LAPACK.
///
/// # Errors
/// As [`gghrd`].
pub fn gghd3_in<T: Scalar>(
    active: Range<usize>,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    q: Option<MatMut<'_, T>>,
    z: Option<MatMut<'_, T>>,
    _scratch: &mut [T],
) -> Result<(), Error> {
    gghrd(active, a, b, q, z)
}

/// The rotations that make all entries of a vector but the first zero, one after the other from the
/// last.
fn annihilate<T: Scalar>(rotations: &mut [Rotation<T>], mut x: VecMut<'_, T>) {
    for (i, rotation) in rotations.iter_mut().enumerate().rev() {
        let (c, s, r) = lartg(x.get(i), x.get(i + 1));
        *rotation = Rotation { c, s };
        x.set(i, r);
        x.set(i + 1, T::ZERO);
    }
}

/// Turns the rows of a diagonal block of the triangle, and finds the rotations of columns that make
/// it triangular again, as those of the rows of the transpose.
fn restore<T: Scalar>(rotations: &mut [Rotation<T>], mut b: MatMut<'_, T>) {
    let size = b.nrows();
    for j in 0..size {
        let count = (j + 1).min(size - 1);
        turn_upwards(&rotations[..count], b.rb_mut().block(0, j, count + 1, 1));
    }
    for i in (0..size - 1).rev() {
        // Row i + 1 loses what is left of the diagonal.
        let (c, s, r) = lartg(b.get(i + 1, i + 1), b.get(i + 1, i));
        b.set(i + 1, i + 1, r);
        b.set(i + 1, i, T::ZERO);
        rotations[i] = Rotation { c, s: -s.conj() };
        turn_upwards(&rotations[i..i + 1], b.rb_mut().block(0, i, i + 1, 2).t());
    }
}
