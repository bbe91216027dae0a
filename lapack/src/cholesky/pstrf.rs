//! Cholesky factorisation with complete pivoting, of semidefinite matrices too.

use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::buffer;
use wasmblas::{MatMut, Real, Scalar, Trans, Uplo, VecMut, VecRef, gemv, herk, scal_real, swap};

/// Columns that are factorised before the rest of the matrix is updated.
const BLOCK: usize = 32;

/// Factorises a Hermitian positive semidefinite matrix of order `n`, whose triangle `uplo` is given:
/// `Pᵀ A P = L Lᴴ` with L lower triangular ([`Uplo::Lower`]), or `Pᵀ A P = Uᴴ U` with U upper
/// triangular ([`Uplo::Upper`]). Of what is left at each step, the largest entry of the diagonal is
/// the pivot. Column `k` of P is column `piv[k]`, counted from 1, of the identity.
///
/// Returns the rank: the factorisation ends before the first pivot that is not greater than
/// `tolerance` or than zero, and of L only so many columns, or rows of U, are there then. What
/// follows is neither a factor nor what was there before. A negative tolerance stands for
/// `n · eps · max aᵢᵢ`, where `eps` is half the distance from 1 to the next number. NaN ends the
/// factorisation when it is met on the diagonal.
///
/// C. Lucas, *LAPACK-style codes for level 2 and 3 pivoted Cholesky factorizations* (LAPACK Working
/// Note 161, 2004); N. J. Higham, *Analysis of the Cholesky decomposition of a semi-definite matrix*
/// (in *Reliable Numerical Computation*, Oxford, 1990). Unlike netlib's routine, this one compares
/// the first pivot with the tolerance as well, as the documentation has it.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory; then nothing is touched.
pub fn pstrf<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    piv: &mut [i32],
    tolerance: T::Real,
) -> Result<usize, Error> {
    let mut scratch = buffer(pstrf_scratch(a.nrows()))?;
    pstrf_in(uplo, a, piv, tolerance, &mut scratch)
}

/// The scratch memory of [`pstrf_in`] for a matrix of order `n`, in reals.
pub fn pstrf_scratch(n: usize) -> usize {
    n
}

/// [`pstrf`] in scratch memory of [`pstrf_scratch`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or the memory is too little; then nothing is
/// touched.
pub fn pstrf_in<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    piv: &mut [i32],
    tolerance: T::Real,
    scratch: &mut [T::Real],
) -> Result<usize, Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("piv", n, piv.len())?;
    check_scratch(pstrf_scratch(n), scratch.len())?;
    for (place, index) in piv.iter_mut().zip(1..) {
        *place = index;
    }
    // Aᵀ is conj(A), and its lower triangle is A's upper one: `Aᵀ = Uᵀ (Uᵀ)ᴴ`.
    let mut a = if uplo == Uplo::Upper { a.t() } else { a };
    let rest = &mut scratch[..n];
    let mut stop = tolerance;
    for start in (0..n).step_by(BLOCK) {
        let end = n.min(start + BLOCK);
        for (i, rest) in rest.iter_mut().enumerate().skip(start) {
            *rest = a.get(i, i).re();
        }
        for j in start..end {
            let pivot = j + largest(&rest[j..]);
            let size = rest[pivot];
            if j == 0 && tolerance < T::Real::ZERO {
                stop = T::Real::from_f64(n as f64 * 0.5) * T::Real::EPSILON * size;
            }
            if !(size > stop && size > T::Real::ZERO) {
                return Ok(j);
            }
            if pivot != j {
                exchange(a.rb_mut(), j, pivot)?;
                piv.swap(j, pivot);
                rest[pivot] = rest[j];
            }
            let root = Real::sqrt(size);
            a.set(j, j, T::from_real(root));
            eliminate(a.rb_mut(), start, j, root)?;
            for (i, rest) in rest.iter_mut().enumerate().skip(j + 1) {
                let entry = a.get(i, j);
                *rest -= entry.re() * entry.re() + entry.im() * entry.im();
            }
        }
        let (known, trailing) = a.rb_mut().block(end, 0, n - end, n).split_cols(end);
        let panel = known.rb().block(0, start, n - end, end - start);
        herk(Uplo::Lower, Trans::No, -T::Real::ONE, panel, T::Real::ONE, trailing)?;
    }
    Ok(n)
}

/// Where the first largest number is, or the first NaN.
fn largest<R: Real>(numbers: &[R]) -> usize {
    let mut best = 0;
    for (i, &x) in numbers.iter().enumerate() {
        if x.is_nan() {
            return i;
        }
        if x > numbers[best] {
            best = i;
        }
    }
    best
}

/// Exchanges rows and columns `j` and `p > j` of the Hermitian matrix in a lower triangle. Entry
/// `(j, j)`, which the pivot replaces, is left alone.
fn exchange<T: Scalar>(mut a: MatMut<'_, T>, j: usize, p: usize) -> Result<(), Error> {
    let n = a.nrows();
    a.set(p, p, a.get(j, j));
    let (upper, lower) = a.rb_mut().block(0, 0, n, j).split_rows(p);
    swap(upper.row(j), lower.row(0))?;
    let (left, right) = a.rb_mut().block(p + 1, 0, n - p - 1, n).split_cols(p);
    swap(left.col(j), right.col(0))?;
    // Between the two, column j below its diagonal meets row p left of its own.
    for i in j + 1..p {
        let (down, across) = (a.get(i, j), a.get(p, i));
        a.set(i, j, across.conj());
        a.set(p, i, down.conj());
    }
    a.set(p, j, a.get(p, j).conj());
    Ok(())
}

/// Column `j` of L below its diagonal, where the columns before `start` have been taken into
/// account.
fn eliminate<T: Scalar>(
    mut a: MatMut<'_, T>,
    start: usize,
    j: usize,
    root: T::Real,
) -> Result<(), Error> {
    let n = a.nrows();
    let mut row = [T::ZERO; BLOCK];
    for (k, x) in row[..j - start].iter_mut().enumerate() {
        *x = a.get(j, start + k).conj();
    }
    let row = VecRef::from_slice(&row[..j - start]);
    let (known, rest) = a.rb_mut().block(j + 1, start, n - j - 1, n - start).split_cols(j - start);
    let mut column: VecMut<'_, T> = rest.col(0);
    gemv(Trans::No, -T::ONE, known.rb(), row, T::ONE, column.rb_mut())?;
    divide(column, root);
    Ok(())
}

/// `x ← x / divisor`.
fn divide<T: Scalar>(mut x: VecMut<'_, T>, divisor: T::Real) {
    if let Some(factor) = divisor.accurate_recip() {
        return scal_real(factor, x);
    }
    for i in 0..x.len() {
        let entry = x.get(i);
        x.set(i, T::from_parts(entry.re() / divisor, entry.im() / divisor));
    }
}
