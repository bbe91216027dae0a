//! Product of a triangular matrix with its conjugate transpose.

use crate::error::{Error, check_dim};
use wasmblas::{Diag, MatMut, Scalar, Side, Trans, Uplo, herk, trmm};

/// Order up to which the product is formed on the stack.
const SMALL: usize = 8;

/// Forms `Lᴴ L` ([`Uplo::Lower`]) or `U Uᴴ` ([`Uplo::Upper`]) of the triangular matrix in the
/// triangle `uplo` of A, which the same triangle of the product replaces.
///
/// Recursive: nearly all work is in `herk` and `trmm`.
///
/// # Errors
/// [`Error::Argument`] if A is not square; then nothing is touched.
pub fn lauum<T: Scalar>(uplo: Uplo, a: MatMut<'_, T>) -> Result<(), Error> {
    check_dim("a", a.nrows(), a.ncols())?;
    // The transpose of `U Uᴴ` is `Lᴴ L` with `L = Uᵀ`.
    multiply(if uplo == Uplo::Upper { a.t() } else { a })
}

/// `L ← Lᴴ L`.
fn multiply<T: Scalar>(a: MatMut<'_, T>) -> Result<(), Error> {
    let n = a.nrows();
    if n <= SMALL {
        small(a);
        return Ok(());
    }
    let half = (n / 2).next_multiple_of(SMALL);
    let (left, right) = a.split_cols(half);
    let (mut first, mut below) = left.split_rows(half);
    let mut second = right.block(half, 0, n - half, n - half);
    multiply(first.rb_mut())?;
    let one = T::Real::ONE;
    herk(Uplo::Lower, Trans::ConjTrans, one, below.rb(), one, first)?;
    let (side, uplo, diag) = (Side::Left, Uplo::Lower, Diag::NonUnit);
    trmm(side, uplo, Trans::ConjTrans, diag, T::ONE, second.rb(), below.rb_mut())?;
    multiply(second.rb_mut())
}

/// [`multiply`] for a matrix that fits on the stack.
fn small<T: Scalar>(mut a: MatMut<'_, T>) {
    let n = a.nrows();
    let mut l = [[T::ZERO; SMALL]; SMALL];
    for (j, column) in l.iter_mut().enumerate().take(n) {
        for (i, x) in column.iter_mut().enumerate().take(n).skip(j) {
            *x = a.get(i, j);
        }
    }
    for j in 0..n {
        for i in j..n {
            let terms = l[i].iter().zip(&l[j]);
            let sum = terms.fold(T::ZERO, |sum, (&x, &y)| sum + x.conj() * y);
            a.set(i, j, if i == j { T::from_real(sum.re()) } else { sum });
        }
    }
}
