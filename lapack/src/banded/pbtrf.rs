//! Cholesky factorisation of a band matrix.

use super::BandMut;
use crate::cholesky::potrf;
use crate::error::{Error, check_dim};
use wasmblas::{Diag, MatMut, MatRef, Real, Scalar, Side, Trans, Uplo, gemm, herk, trsm};

/// Columns that are factorised before the rest is updated with them, at most. A square of this order
/// lies on the stack.
const BLOCK: usize = 32;
/// Diagonals up to which this is done a column at a time; also the fewest columns of a block.
const FEW: usize = 8;

/// Factorises a Hermitian positive definite band matrix of order `n`, of which the diagonals in the
/// triangle `uplo` are given: `A = L Lᴴ` ([`Uplo::Lower`]) or `A = Uᴴ U` ([`Uplo::Upper`]). The
/// factor, with as many diagonals, replaces that triangle; imaginary parts on the diagonal are not
/// read.
///
/// J. Du Croz, P. Mayes and G. Radicati, *Factorizations of band matrices using level 3 BLAS*
/// (LAPACK Working Note 21, 1990): by blocks of columns, each followed by a product of matrices. The
/// triangle in which a block's columns end within the band is copied.
///
/// # Errors
/// [`Error::Argument`] if A is not square; then nothing is touched.
/// [`Error::NotPositiveDefinite`] with the order of the first leading minor that is not positive;
/// what precedes its last row and column has then been factorised.
pub fn pbtrf<T: Scalar>(uplo: Uplo, a: BandMut<'_, T>) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    // Aᵀ is conj(A), and its lower triangle is A's upper one: `Aᵀ = Uᵀ (Uᵀ)ᴴ`.
    let mut a = if uplo == Uplo::Upper { a.t() } else { a };
    if a.below() <= FEW {
        return (0..n).try_for_each(|j| column(&mut a, j));
    }
    let width = (a.below() / 2).clamp(FEW, BLOCK);
    (0..n).step_by(width).try_for_each(|start| block(&mut a, start, width.min(n - start)))
}

/// Factorises column `j` and subtracts what it contributes to those after it.
fn column<T: Scalar>(a: &mut BandMut<'_, T>, j: usize) -> Result<(), Error> {
    let rows = a.below().min(a.nrows() - 1 - j) + 1;
    // SAFETY: of this square, whose first column ends within the band, only the lower triangle is
    // used.
    let mut square = unsafe { a.strided(j, j, rows, rows) };
    let pivot = square.get(0, 0).re();
    if pivot.is_nan() || pivot <= T::Real::ZERO {
        square.set(0, 0, T::from_real(pivot));
        return Err(Error::NotPositiveDefinite { order: j + 1 });
    }
    let root = Real::sqrt(pivot);
    square.set(0, 0, T::from_real(root));
    for i in 1..rows {
        let x = square.get(i, 0);
        square.set(i, 0, T::from_parts(x.re() / root, x.im() / root));
    }
    for c in 1..rows {
        let factor = square.get(c, 0).conj();
        for i in c..rows {
            square.set(i, c, square.get(i, c) - square.get(i, 0) * factor);
        }
    }
    Ok(())
}

/// Factorises `width` columns from `start` on and subtracts what they contribute to those after.
///
/// ```text
///   A11            A31 is upper triangular within the band, which ends with its last row
///   A21 A22
///   A31 A32 A33
/// ```
fn block<T: Scalar>(a: &mut BandMut<'_, T>, start: usize, width: usize) -> Result<(), Error> {
    let (n, kd) = (a.nrows(), a.below());
    let (second, third) = (start + width, start + kd);
    let rows2 = (kd - width).min(n - second);
    let rows3 = width.min(n.saturating_sub(third));
    // SAFETY: only the lower triangle is used, which lies within the band.
    let a11 = unsafe { a.strided(start, start, width, width) };
    potrf(Uplo::Lower, a11).map_err(|error| match error {
        Error::NotPositiveDefinite { order } => Error::NotPositiveDefinite { order: start + order },
        error => error,
    })?;
    let (place11, place21) = ((start, start, width, width), (second, start, rows2, width));
    // SAFETY: A21 lies within the band; of A11 and A22, only the lower triangles are used.
    unsafe {
        let (a11, a21) = a.strided_pair(place11, place21);
        solve(a11, a21)?;
        let (a21, a22) = a.strided_pair(place21, (second, second, rows2, rows2));
        square(a21, a22)?;
    }
    if rows3 == 0 {
        return Ok(());
    }
    let mut memory = [T::ZERO; BLOCK * BLOCK];
    let mut a31 = MatMut::from_col_major(&mut memory, rows3, width, BLOCK)?;
    let triangle = || (0..width).flat_map(|c| (0..rows3.min(c + 1)).map(move |i| (i, c)));
    for (i, c) in triangle() {
        a31.set(i, c, a.get(third + i, start + c));
    }
    // SAFETY: as above; A32 lies within the band.
    unsafe {
        solve(a.strided(start, start, width, width).rb(), a31.rb_mut())?;
        let (a21, a32) = a.strided_pair(place21, (third, second, rows3, rows2));
        gemm(Trans::No, Trans::ConjTrans, -T::ONE, a31.rb(), a21, T::ONE, a32)?;
        square(a31.rb(), a.strided(third, third, rows3, rows3))?;
    }
    for (i, c) in triangle() {
        a.set(third + i, start + c, a31.get(i, c));
    }
    Ok(())
}

/// `X ← X L⁻ᴴ`.
fn solve<T: Scalar>(l: MatRef<'_, T>, x: MatMut<'_, T>) -> Result<(), Error> {
    let (side, diag) = (Side::Right, Diag::NonUnit);
    Ok(trsm(side, Uplo::Lower, Trans::ConjTrans, diag, T::ONE, l, x)?)
}

/// `C ← C - A Aᴴ`, in the lower triangle.
fn square<T: Scalar>(a: MatRef<'_, T>, c: MatMut<'_, T>) -> Result<(), Error> {
    Ok(herk(Uplo::Lower, Trans::No, -T::Real::ONE, a, T::Real::ONE, c)?)
}
