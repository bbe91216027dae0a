//! Scale factors of symmetric and Hermitian matrices.

use super::block::{Symmetry, diagonal_size};
use crate::error::{Error, check_dim, check_scratch};
use crate::lu::{Equilibration, power_of_two};
use crate::workspace::buffer;
use wasmblas::{MatRef, Real, Scalar, Uplo};

/// Sweeps over the rows at most; a few suffice.
const SWEEPS: usize = 100;

/// Finds factors `s`, powers of two, with which `diag(s) A diag(s)` has rows of about the same
/// 1-norm, one, for a symmetric A, of which the triangle `uplo` is read. In the result, `zero` is a
/// row without entries; there are then no factors.
///
/// O. E. Livne and G. H. Golub, *Scaling by binormalization* (Numerical Algorithms 35, 2004).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn syequb<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    s: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    syequb_in(uplo, a, s, &mut buffer(a.nrows())?)
}

/// As [`syequb`], of a Hermitian A.
///
/// # Errors
/// Those of [`syequb`].
pub fn heequb<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    s: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    heequb_in(uplo, a, s, &mut buffer(a.nrows())?)
}

/// [`syequb`] with scratch memory, as many reals as A has rows.
///
/// # Errors
/// Those of [`syequb`].
pub fn syequb_in<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    s: &mut [T::Real],
    scratch: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    binormalize(Symmetry::Symmetric, uplo, a, s, scratch)
}

/// [`heequb`] with scratch memory, as many reals as A has rows.
///
/// # Errors
/// Those of [`syequb`].
pub fn heequb_in<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    s: &mut [T::Real],
    scratch: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    binormalize(Symmetry::Hermitian, uplo, a, s, scratch)
}

fn binormalize<T: Scalar>(
    symmetry: Symmetry,
    uplo: Uplo,
    a: MatRef<'_, T>,
    s: &mut [T::Real],
    scratch: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    let (zero, one) = (T::Real::ZERO, T::Real::ONE);
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("s", n, s.len())?;
    check_scratch(n, scratch.len())?;
    let mut found = Equilibration { row_ratio: one, col_ratio: one, largest: zero, zero: None };
    if n == 0 {
        return Ok(found);
    }
    let size = |i: usize, j: usize| match () {
        () if i == j => diagonal_size(symmetry, a.get(i, i)),
        () if (i > j) == (uplo == Uplo::Lower) => a.get(i, j).abs1(),
        () => a.get(j, i).abs1(),
    };
    for (i, s) in s.iter_mut().enumerate() {
        *s = (0..n).fold(zero, |most, j| Real::max(most, size(i, j)));
        found.largest = Real::max(found.largest, *s);
    }
    if let Some(i) = s.iter().position(|&size| size == zero) {
        found.zero = Some(i + 1);
        return Ok(found);
    }
    s.iter_mut().for_each(|s| *s = one / *s);
    let mean = balance(n, size, s, &mut scratch[..n]);
    let by = one / Real::sqrt(mean);
    s.iter_mut().for_each(|s| *s = power_of_two(*s * by));
    let smallest = s.iter().fold(T::Real::MAX, |least, &s| Real::min(least, s));
    let largest = s.iter().fold(zero, |most, &s| Real::max(most, s));
    let least = T::Real::MIN_POSITIVE;
    found.row_ratio = Real::max(smallest, least) / Real::min(largest, one / least);
    found.col_ratio = found.row_ratio;
    Ok(found)
}

/// Changes one factor after the other so that the row sums `sᵢ βᵢ`, `β = |A| s`, become their mean,
/// until they differ little; returns the mean.
fn balance<R: Real>(n: usize, size: impl Fn(usize, usize) -> R, s: &mut [R], beta: &mut [R]) -> R {
    let real = |x: f64| R::from_f64(x);
    let count = real(n as f64);
    for (i, beta) in beta.iter_mut().enumerate() {
        *beta = s.iter().enumerate().fold(R::ZERO, |sum, (j, &s)| sum + size(i, j) * s);
    }
    let sum = |s: &[R], beta: &[R], f: &dyn Fn(R) -> R| {
        s.iter().zip(beta).fold(R::ZERO, |sum, (&s, &beta)| sum + f(s * beta))
    };
    let mut mean = sum(s, beta, &|x| x) / count;
    for _ in 0..SWEEPS {
        mean = sum(s, beta, &|x| x) / count;
        let variance = sum(s, beta, &|x| (x - mean) * (x - mean)) / count;
        // A standard deviation of the mean's `1 / √(2 n)`.
        if !(variance * (count + count) >= mean * mean) {
            break;
        }
        for i in 0..n {
            // The factor `x` of row i with which its sum is the new mean, all others being kept.
            let (t, old) = (size(i, i), s[i]);
            let others = beta[i] - t * old;
            let c2 = (count - R::ONE) * t;
            let c1 = (count - real(2.0)) * others;
            let c0 = real(2.0) * old * beta[i] - t * old * old - count * mean;
            let square = c1 * c1 - real(4.0) * c0 * c2;
            let new = -(real(2.0) * c0) / (c1 + Real::sqrt(square));
            if !(square > R::ZERO && new > R::ZERO && new <= R::MAX) {
                continue;
            }
            let change = new - old;
            mean += change * (real(2.0) * others + t * (new + old)) / count;
            for (j, beta) in beta.iter_mut().enumerate() {
                *beta += change * size(i, j);
            }
            s[i] = new;
        }
    }
    mean
}
