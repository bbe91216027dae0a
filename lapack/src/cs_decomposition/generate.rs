//! The unitary factors of a simultaneous bidiagonalisation.

use crate::auxiliary::{lacpy, laset};
use crate::error::Error;
use crate::qr::{Form, unglq_in, ungqr_in};
use wasmblas::{MatMut, MatRef, Scalar, Uplo, swap};

/// The scratch memory that is of use to make a factor of order `n` of `k` reflectors.
pub(super) fn generate_scratch(n: usize, k: usize) -> usize {
    Form::Qr.generate_scratch(n, n, k)
}

/// Makes `u` the product of the reflectors in the columns of `x`.
pub(super) fn of_columns<T: Scalar>(
    mut u: MatMut<'_, T>,
    x: MatRef<'_, T>,
    tau: &[T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (n, k) = (x.nrows(), tau.len());
    lacpy(Some(Uplo::Lower), x.block(0, 0, n, k), u.rb_mut().block(0, 0, n, k))?;
    ungqr_in(u, tau, scratch)
}

/// Makes `u` the product of the reflector in `first` and those in the columns of `x` from below the
/// diagonal on.
pub(super) fn of_columns_after<T: Scalar>(
    mut u: MatMut<'_, T>,
    first: &[T],
    x: MatRef<'_, T>,
    tau: &[T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (n, k) = (first.len(), tau.len());
    if n > 0 && k > 0 {
        lacpy(None, MatRef::from_col_major(first, n, 1, n)?, u.rb_mut().block(0, 0, n, 1))?;
        let (rows, columns) = (n - 1, k - 1);
        let rest = u.rb_mut().block(1, 1, rows, columns);
        lacpy(Some(Uplo::Lower), x.block(1, 0, rows, columns), rest)?;
    }
    ungqr_in(u, tau, scratch)
}

/// Makes `v1t` the adjoint of Q1, whose reflectors are in the rows of X11 right of the diagonal.
pub(super) fn of_shifted_rows<T: Scalar>(
    mut v1t: MatMut<'_, T>,
    x11: MatRef<'_, T>,
    tau: &[T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let q = v1t.nrows();
    if q == 0 {
        return Ok(());
    }
    laset(None, T::ZERO, T::ONE, v1t.rb_mut().block(0, 0, 1, q));
    laset(None, T::ZERO, T::ONE, v1t.rb_mut().block(0, 0, q, 1));
    let less = q - 1;
    let mut rest = v1t.block(1, 1, less, less);
    lacpy(Some(Uplo::Upper), x11.block(0, 1, less, less), rest.rb_mut())?;
    unglq_in(rest, &tau[..less], scratch)
}

/// Makes `v2t` the adjoint of Q2, whose reflectors are in the rows of `upper` from its diagonal on,
/// and then in those of `lower`.
pub(super) fn of_rows<T: Scalar>(
    mut v2t: MatMut<'_, T>,
    upper: MatRef<'_, T>,
    lower: Option<MatRef<'_, T>>,
    tau: &[T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (p, n) = (upper.nrows(), v2t.nrows());
    lacpy(Some(Uplo::Upper), upper, v2t.rb_mut().block(0, 0, p, n))?;
    if let Some(lower) = lower {
        lacpy(Some(Uplo::Upper), lower, v2t.rb_mut().block(p, p, n - p, n - p))?;
    }
    unglq_in(v2t, tau, scratch)
}

/// Moves the first `count` columns behind the others.
pub(super) fn move_first_columns<T: Scalar>(
    mut a: MatMut<'_, T>,
    count: usize,
) -> Result<(), Error> {
    let n = a.ncols();
    // Both parts reversed, and then all.
    for (first, end) in [(0, count), (count, n), (0, n)] {
        reverse_columns(a.rb_mut().split_cols(end).0.split_cols(first).1)?;
    }
    Ok(())
}

/// Reverses the order of columns.
pub(super) fn reverse_columns<T: Scalar>(mut a: MatMut<'_, T>) -> Result<(), Error> {
    let n = a.ncols();
    for j in 0..n / 2 {
        let (left, right) = a.rb_mut().split_cols(n - 1 - j);
        swap(left.col(j), right.col(0))?;
    }
    Ok(())
}
