//! Cholesky factorisation.

use crate::error::{Error, check_dim};
use wasmblas::{Diag, MatMut, Real, Scalar, Side, Trans, Uplo, herk, trsm};

/// Order up to which a matrix is factorised on the stack.
const SMALL: usize = 8;

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
fn factor<T: Scalar>(a: MatMut<'_, T>, offset: usize) -> Result<(), Error> {
    let n = a.nrows();
    if n <= SMALL {
        return small(a, offset);
    }
    let unit = if n > 16 * SMALL { 4 * SMALL } else { SMALL };
    let half = (n / 2).next_multiple_of(unit);
    let (left, right) = a.split_cols(half);
    let (mut first, mut below) = left.split_rows(half);
    let mut second = right.block(half, 0, n - half, n - half);
    factor(first.rb_mut(), offset)?;
    let (one, triangle) = (T::ONE, first.rb());
    let (side, diag) = (Side::Right, Diag::NonUnit);
    trsm(side, Uplo::Lower, Trans::ConjTrans, diag, one, triangle, below.rb_mut())?;
    let (minus, plus) = (-T::Real::ONE, T::Real::ONE);
    herk(Uplo::Lower, Trans::No, minus, below.rb(), plus, second.rb_mut())?;
    factor(second, offset + half)
}

/// [`factor`] for a matrix that fits on the stack, a column at a time (the gaxpy form of Golub and
/// Van Loan, *Matrix Computations*, section 4.2).
fn small<T: Scalar>(mut a: MatMut<'_, T>, offset: usize) -> Result<(), Error> {
    let n = a.nrows();
    let mut l = [[T::ZERO; SMALL]; SMALL];
    for (j, column) in l.iter_mut().enumerate().take(n) {
        for (i, x) in column.iter_mut().enumerate().take(n).skip(j) {
            *x = a.get(i, j);
        }
    }
    let mut outcome = Ok(());
    let mut done = n;
    for j in 0..n {
        let (known, rest) = l.split_at_mut(j);
        let column = &mut rest[0];
        for other in known.iter() {
            let factor = other[j].conj();
            for i in j..SMALL {
                column[i] -= other[i] * factor;
            }
        }
        let pivot = column[j].re();
        if pivot.is_nan() || pivot <= T::Real::ZERO {
            column[j] = T::from_real(pivot);
            (outcome, done) = (Err(Error::NotPositiveDefinite { order: offset + j + 1 }), j + 1);
            break;
        }
        let root = Real::sqrt(pivot);
        column[j] = T::from_real(root);
        for x in &mut column[j + 1..] {
            *x = T::from_parts(x.re() / root, x.im() / root);
        }
    }
    for (j, column) in l.iter().enumerate().take(done) {
        let end = if j + 1 == done && outcome.is_err() { j + 1 } else { n };
        for (i, &x) in column.iter().enumerate().take(end).skip(j) {
            a.set(i, j, x);
        }
    }
    outcome
}
