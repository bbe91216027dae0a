//! Linear systems with the factorisation, on level 3.

use super::block::{Block, Symmetry, lower_mut, reversed};
use super::pivots::{Pivots, Step};
use super::syconv::{syconv, syconv_revert};
use super::sytrs::exchange;
use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::buffer;
use wasmblas::{Diag, MatMut, Scalar, Side, Trans, Uplo, trsm};

/// As [`sytrs`](super::sytrs()), with triangular solves of many right-hand sides: the factor is
/// converted by [`syconv`] and back.
///
/// # Errors
/// Those of [`sytrs`](super::sytrs()), and [`Error::Argument`] if there is no memory.
pub fn sytrs2<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &[i32],
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(a.nrows())?;
    sytrs2_in(uplo, a, ipiv, b, &mut scratch)
}

/// As [`sytrs2`], with the factors of [`hetrf`](super::hetrf()).
///
/// # Errors
/// Those of [`sytrs2`].
pub fn hetrs2<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &[i32],
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(a.nrows())?;
    hetrs2_in(uplo, a, ipiv, b, &mut scratch)
}

/// [`sytrs2`] with scratch memory, as many elements as A has rows.
///
/// # Errors
/// Those of [`sytrs2`].
pub fn sytrs2_in<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &[i32],
    b: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    solve(Symmetry::Symmetric, uplo, a, ipiv, b, scratch)
}

/// [`hetrs2`] with scratch memory, as many elements as A has rows.
///
/// # Errors
/// Those of [`sytrs2`].
pub fn hetrs2_in<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &[i32],
    b: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    solve(Symmetry::Hermitian, uplo, a, ipiv, b, scratch)
}

pub(super) fn solve<T: Scalar>(
    symmetry: Symmetry,
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    ipiv: &[i32],
    mut b: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("b", n, b.nrows())?;
    check_scratch(n, scratch.len())?;
    let e = &mut scratch[..n];
    syconv(uplo, a.rb_mut(), ipiv, e)?;
    let pivots = Pivots::new(uplo, ipiv, n)?;
    let (side, diag) = (Side::Left, Diag::Unit);
    let adjoint = if symmetry.conj() { Trans::ConjTrans } else { Trans::Trans };
    let mut rows = lower_mut(uplo, b.rb_mut());
    for (k, step) in pivots.forward() {
        exchange(rows.rb_mut(), step.exchange(k))?;
    }
    trsm(side, uplo, Trans::No, diag, T::ONE, a.rb(), b.rb_mut())?;
    divide(symmetry, uplo, pivots, a.rb_mut(), e, b.rb_mut());
    trsm(side, uplo, adjoint, diag, T::ONE, a.rb(), b.rb_mut())?;
    let mut rows = lower_mut(uplo, b);
    for (k, step) in pivots.backward() {
        exchange(rows.rb_mut(), step.exchange(k))?;
    }
    syconv_revert(uplo, a, ipiv, e)
}

/// `B ← D⁻¹ B`.
fn divide<T: Scalar>(
    symmetry: Symmetry,
    uplo: Uplo,
    pivots: Pivots<'_>,
    a: MatMut<'_, T>,
    e: &[T],
    b: MatMut<'_, T>,
) {
    let (a, mut b) = (lower_mut(uplo, a), lower_mut(uplo, b));
    for (k, step) in pivots.forward() {
        match step {
            Step::One(_) => {
                let d = symmetry.diagonal(a.get(k, k));
                for j in 0..b.ncols() {
                    b.set(k, j, b.get(k, j).quotient(d));
                }
            }
            Step::Two(_) => {
                let off = e[reversed(uplo, e.len(), k)];
                let d = Block::new(symmetry, a.get(k, k), off, a.get(k + 1, k + 1));
                for j in 0..b.ncols() {
                    let [x, y] = d.solve_column([b.get(k, j), b.get(k + 1, j)]);
                    b.set(k, j, x);
                    b.set(k + 1, j, y);
                }
            }
        }
    }
}
