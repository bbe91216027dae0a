//! Reduction of a generalised Hermitian eigenproblem to a standard one.

use crate::error::{Error, check_dim};
use wasmblas::{Diag, MatMut, MatRef, Real, Scalar, Side, Trans, Uplo, hemm, her2k, trmm, trsm};

/// Which generalised problem: LAPACK's `ITYPE`. B is positive definite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Itype {
    /// `A x = λ B x`.
    AxBx,
    /// `A B x = λ x`.
    ABx,
    /// `B A x = λ x`.
    BAx,
}

/// Reduces the problem to one with A alone: with `B = L Lᴴ` or `Uᴴ U`, as [`potrf`](crate::potrf)
/// leaves it in triangle `uplo` of `b`, that triangle of A becomes that of `L⁻¹ A L⁻ᴴ` or
/// `U⁻ᴴ A U⁻¹` for [`Itype::AxBx`], else of `Lᴴ A L` or `U A Uᴴ`.
///
/// Recursive, with nearly all work in `trsm` or `trmm`, `hemm` and `her2k`: the blocked algorithm of
/// LAPACK Working Note 1, halving.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit.
pub fn hegst<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    a: MatMut<'_, T>,
    b: MatRef<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("b", n, b.nrows())?;
    check_dim("b", n, b.ncols())?;
    // Transposed, all are conjugates, and upper triangles lower ones.
    let (a, b) = if uplo == Uplo::Upper { (a.t(), b.t()) } else { (a, b) };
    if itype == Itype::AxBx { divide(a, b) } else { multiply(a, b) }
}

/// The lower triangles of four blocks.
fn quarters<'a, T>(a: MatMut<'a, T>) -> (MatMut<'a, T>, MatMut<'a, T>, MatMut<'a, T>) {
    let n = a.nrows();
    let half = if n > 16 { (n / 2).next_multiple_of(8) } else { n / 2 };
    let (left, right) = a.split_cols(half);
    let (first, below) = left.split_rows(half);
    (first, below, right.block(half, 0, n - half, n - half))
}

/// `A ← L⁻¹ A L⁻ᴴ`.
fn divide<T: Scalar>(mut a: MatMut<'_, T>, l: MatRef<'_, T>) -> Result<(), Error> {
    let n = a.nrows();
    if n < 2 {
        if n == 1 {
            let size = l.get(0, 0).re();
            a.set(0, 0, T::from_real(a.get(0, 0).re() / size / size));
        }
        return Ok(());
    }
    let (mut first, mut below, mut second) = quarters(a);
    let half = first.nrows();
    let (l1, l2) = (l.block(0, 0, half, half), l.block(half, half, n - half, n - half));
    let mixed = l.block(half, 0, n - half, half);
    divide(first.rb_mut(), l1)?;
    let (lower, no, adjoint, diag) = (Uplo::Lower, Trans::No, Trans::ConjTrans, Diag::NonUnit);
    let (one, minus_half) = (T::ONE, T::from_real(T::Real::from_f64(-0.5)));
    trsm(Side::Right, lower, adjoint, diag, one, l1, below.rb_mut())?;
    hemm(Side::Right, lower, minus_half, first.rb(), mixed, one, below.rb_mut())?;
    her2k(lower, no, -one, below.rb(), mixed, T::Real::ONE, second.rb_mut())?;
    hemm(Side::Right, lower, minus_half, first.rb(), mixed, one, below.rb_mut())?;
    trsm(Side::Left, lower, no, diag, one, l2, below)?;
    divide(second, l2)
}

/// `A ← Lᴴ A L`.
fn multiply<T: Scalar>(mut a: MatMut<'_, T>, l: MatRef<'_, T>) -> Result<(), Error> {
    let n = a.nrows();
    if n < 2 {
        if n == 1 {
            let size = l.get(0, 0).re();
            a.set(0, 0, T::from_real(a.get(0, 0).re() * size * size));
        }
        return Ok(());
    }
    let (mut first, mut below, mut second) = quarters(a);
    let half = first.nrows();
    let (l1, l2) = (l.block(0, 0, half, half), l.block(half, half, n - half, n - half));
    let mixed = l.block(half, 0, n - half, half);
    multiply(first.rb_mut(), l1)?;
    let (lower, no, adjoint, diag) = (Uplo::Lower, Trans::No, Trans::ConjTrans, Diag::NonUnit);
    let (one, one_half) = (T::ONE, T::from_real(T::Real::from_f64(0.5)));
    trmm(Side::Right, lower, no, diag, one, l1, below.rb_mut())?;
    hemm(Side::Left, lower, one_half, second.rb(), mixed, one, below.rb_mut())?;
    her2k(lower, adjoint, one, below.rb(), mixed, T::Real::ONE, first)?;
    hemm(Side::Left, lower, one_half, second.rb(), mixed, one, below.rb_mut())?;
    trmm(Side::Left, lower, adjoint, diag, one, l2, below)?;
    multiply(second.rb_mut(), l2)
}
