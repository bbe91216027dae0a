//! Symmetric and Hermitian rank-2k updates.

use super::syrk::{real_diagonal, triangle};
use super::tiny_update;
use crate::COMPACT;
use crate::error::{Error, check_dim};
use crate::gemm::operand::Operand;
use crate::gemm::{Problem, driver};
use crate::matrix::{MatMut, MatRef};
use crate::params::{Trans, Uplo};
use crate::scalar::Scalar;

/// `C ← α A Bᵀ + α B Aᵀ + β C`, or `α Aᵀ B + α Bᵀ A + β C` when `trans` is a transposing value: C
/// symmetric `n` by `n`, of which only the triangle `uplo` is read and written; `op(A)` and
/// `op(B)` are `n` by `k`.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn syr2k<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    alpha: T,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    beta: T,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    update(false, uplo, trans, alpha, a, b, beta, c)
}

/// `C ← α A Bᴴ + ᾱ B Aᴴ + β C`, or `α Aᴴ B + ᾱ Bᴴ A + β C` when `trans` is a transposing value: C
/// Hermitian `n` by `n`, of which only the triangle `uplo` is read and written; `op(A)` and `op(B)`
/// are `n` by `k`.
///
/// The imaginary parts of the diagonal are taken as zero and are set to zero, except that, as in
/// netlib, nothing at all is touched when `n = 0`, or `β = 1` and `α = 0` or `k = 0`.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn her2k<T: Scalar>(
    uplo: Uplo,
    trans: Trans,
    alpha: T,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    beta: T::Real,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    update(true, uplo, trans, alpha, a, b, T::from_real(beta), c)
}

fn update<'a, T: Scalar>(
    hermitian: bool,
    uplo: Uplo,
    trans: Trans,
    alpha: T,
    a: MatRef<'a, T>,
    b: MatRef<'a, T>,
    beta: T,
    mut c: MatMut<'_, T>,
) -> Result<(), Error> {
    let transposed = trans.is_transposed();
    let (a, b) = if transposed { (a.t(), b.t()) } else { (a, b) };
    check_dim("c", c.nrows(), c.ncols())?;
    check_dim("a", c.nrows(), a.nrows())?;
    check_dim("b", c.nrows(), b.nrows())?;
    check_dim("b", a.ncols(), b.ncols())?;
    let nothing_to_add = alpha == T::ZERO || a.ncols() == 0;
    if beta == T::ONE && nothing_to_add {
        return Ok(());
    }
    // Of the product of two factors, one conjugated, the left one is when op(A) is Aᴴ.
    let (conj_left, conj_right) = (hermitian && transposed, hermitian && !transposed);
    let factors = |left: MatRef<'a, T>, right: MatRef<'a, T>| {
        (Operand::general(left, conj_left), Operand::general(right.t(), conj_right))
    };
    let region = triangle(uplo);
    let (left, right) = factors(a, b);
    let first = Problem { alpha, a: left, b: right, beta, c: c.rb_mut(), region };
    if !COMPACT && tiny_update::fits(&first) {
        tiny_update::run(&first, Some(hermitian));
    } else {
        driver::run(first);
        if !nothing_to_add {
            let ((a, b), alpha) = (factors(b, a), alpha.conj_if(hermitian));
            driver::run(Problem { alpha, a, b, beta: T::ONE, c: c.rb_mut(), region });
        }
    }
    if hermitian {
        real_diagonal(c);
    }
    Ok(())
}
