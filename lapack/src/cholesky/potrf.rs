//! Cholesky factorisation.

use crate::error::{Error, check_dim};
use wasmblas::fused::{divide_lower, update_lower};
use wasmblas::tasks::herk_early;
use wasmblas::{Diag, MatMut, Real, Scalar, Side, Trans, Uplo, trsm};

/// Orders up to which a matrix is factorised without recursion: where its columns are adjacent
/// entries, and where they are not.
const SMALL: [usize; 2] = [128, 64];

/// The most columns that are factorised before the others are updated: as many as a product of
/// matrices takes at a time. Of twice as many it would be no faster, and workers could begin later.
const WIDEST: usize = 256;

/// Factorises a Hermitian positive definite matrix of order `n`, whose triangle `uplo` is given:
/// `A = L Lᴴ` with L lower triangular ([`Uplo::Lower`]), or `A = Uᴴ U` with U upper triangular
/// ([`Uplo::Upper`]). The factor replaces the triangle; the other one, and imaginary parts on the
/// diagonal, are not read.
///
/// Recursive, after Gustavson, *Recursion leads to automatic variable blocking for dense
/// linear-algebra algorithms* (IBM J. Res. Dev. 41, 1997): nearly all work is in `herk` and `trsm`.
///
/// # Errors
/// [`Error::Argument`] if A is not square; then nothing is touched.
/// [`Error::NotPositiveDefinite`] with the order of the first leading minor that is not positive;
/// what precedes its last row and column has then been factorised.
pub fn potrf<T: Scalar>(uplo: Uplo, a: MatMut<'_, T>) -> Result<(), Error> {
    check_dim("a", a.nrows(), a.ncols())?;
    // Aᵀ is conj(A), and its lower triangle is A's upper one: `Aᵀ = Uᵀ (Uᵀ)ᴴ`.
    let a = if uplo == Uplo::Upper { a.t() } else { a };
    factor(a, 0)
}

/// Factorises the lower triangle of a matrix that begins at `offset` of the whole one.
fn factor<T: Scalar>(mut a: MatMut<'_, T>, offset: usize) -> Result<(), Error> {
    match first_columns(&a) {
        0 => small(a, offset),
        half => {
            let n = a.nrows();
            columns(a.rb_mut().block(0, 0, n, half), offset)?;
            complete(a, offset, half)
        }
    }
}

/// How many columns are factorised before the others; 0 if it is all of them at once.
fn first_columns<T: Scalar>(a: &MatMut<'_, T>) -> usize {
    let (n, least) = (a.nrows(), SMALL[usize::from(a.row_stride() != 1)]);
    if n <= least {
        return 0;
    }
    (n / 2).min(WIDEST).next_multiple_of(if n > 4 * least { 32 } else { 8 })
}

/// Factorises the square on top of some columns, and solves for what is below.
#[inline(never)]
fn columns<T: Scalar>(a: MatMut<'_, T>, offset: usize) -> Result<(), Error> {
    let half = a.ncols();
    let (mut first, below) = a.split_rows(half);
    factor(first.rb_mut(), offset)?;
    let (one, triangle) = (T::ONE, first.rb());
    let (side, diag) = (Side::Right, Diag::NonUnit);
    Ok(trsm(side, Uplo::Lower, Trans::ConjTrans, diag, one, triangle, below)?)
}

/// The rest of [`factor`] after the first [`columns`].
fn complete<T: Scalar>(a: MatMut<'_, T>, offset: usize, half: usize) -> Result<(), Error> {
    let (n, offset) = (a.nrows(), offset + half);
    let (left, right) = a.split_cols(half);
    let below = left.block(half, 0, n - half, half);
    let mut second = right.block(half, 0, n - half, n - half);
    let next = first_columns(&second);
    let (minus, plus) = (-T::Real::ONE, T::Real::ONE);
    let (lower, no) = (Uplo::Lower, Trans::No);
    // Workers may update the columns after the next ones while these are factorised here.
    let mut sound = Ok(());
    herk_early(lower, no, minus, below.rb(), plus, second.rb_mut(), next, &mut |first| {
        if next > 0 {
            sound = columns(first, offset);
        }
    })?;
    sound?;
    if next == 0 { small(second, offset) } else { complete(second, offset, next) }
}

/// [`factor`] without recursion: a few columns at a time, each time the rest is updated (the outer
/// product form of Golub and Van Loan, *Matrix Computations*, section 4.2).
#[inline(never)]
fn small<T: Scalar>(a: MatMut<'_, T>, offset: usize) -> Result<(), Error> {
    if T::IS_COMPLEX { by::<T, 2>(a, offset) } else { by::<T, 4>(a, offset) }
}

/// [`small`] by `K` columns at a time.
fn by<T: Scalar, const K: usize>(mut a: MatMut<'_, T>, offset: usize) -> Result<(), Error> {
    let n = a.nrows();
    for j in (0..n).step_by(K) {
        let width = K.min(n - j);
        let rest = n - j - width;
        let (left, right) = a.rb_mut().split_cols(j + width);
        let (mut square, mut below) = left.block(j, j, n - j, width).split_rows(width);
        let (l, inverses) = diagonal::<T, K>(square.rb_mut(), offset + j)?;
        if rest > 0 {
            divide_lower(&l, &inverses, below.rb_mut());
            let trailing = right.block(j + width, 0, rest, rest);
            update_lower(below.rb(), trailing, true, |x: [T; K]| x.map(|x| -x.conj()));
        }
    }
    Ok(())
}

/// The factor of a block on the diagonal, and the reciprocals of its diagonal.
type Diagonal<T, const K: usize> = ([[T; K]; K], [<T as Scalar>::Real; K]);

/// Factorises a block of at most `K` columns, and returns its factor and the reciprocals of its
/// diagonal, which cannot overflow or underflow: it consists of square roots.
fn diagonal<T: Scalar, const K: usize>(
    mut a: MatMut<'_, T>,
    offset: usize,
) -> Result<Diagonal<T, K>, Error> {
    let n = a.nrows();
    let (mut l, mut inverses) = ([[T::ZERO; K]; K], [T::Real::ZERO; K]);
    for j in 0..n {
        let known = l[j];
        let entry = |i: usize, row: &[T; K], a: &MatMut<'_, T>| {
            (0..j).fold(a.get(i, j), |sum, p| sum - row[p] * known[p].conj())
        };
        let pivot = entry(j, &known, &a).re();
        if pivot.is_nan() || pivot <= T::Real::ZERO {
            a.set(j, j, T::from_real(pivot));
            return Err(Error::NotPositiveDefinite { order: offset + j + 1 });
        }
        let root = Real::sqrt(pivot);
        inverses[j] = T::Real::ONE / root;
        a.set(j, j, T::from_real(root));
        for i in j + 1..n {
            l[i][j] = entry(i, &l[i], &a).scaled(inverses[j]);
            a.set(i, j, l[i][j]);
        }
    }
    Ok((l, inverses))
}
