//! Scaling of Hermitian positive definite matrices to a unit diagonal.

use super::definite::Half;
use crate::error::{Error, check_dim};
use crate::lu::{Equilibration, power_of_two, worthwhile};
use crate::triangular::Triangle;
use wasmblas::{MatMut, MatRef, PackedMut, PackedRef, Real, Scalar, Uplo};

/// Finds the factors `s` with which `diag(s) A diag(s)` has ones on the diagonal; that brings the
/// condition number within a factor `n` of the least that such a scaling can give (A. van der Sluis,
/// *Condition numbers and equilibration of matrices*, Numer. Math. 14, 1969). Of A, only the
/// diagonal is read. [`Equilibration::zero`] is the first diagonal entry that is not positive, if
/// there is one; there are no factors then.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn poequ<T: Scalar>(
    a: MatRef<'_, T>,
    s: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    // The diagonal is that of either triangle.
    unit_diagonal(Triangle::Dense(Uplo::Lower, a), |x| x, s)
}

/// As [`poequ`], with powers of two, which scale without rounding; the diagonal then is more than
/// 1/4 and less than 4.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn poequb<T: Scalar>(
    a: MatRef<'_, T>,
    s: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    unit_diagonal(Triangle::Dense(Uplo::Lower, a), power_of_two, s)
}

/// [`poequ`] for a packed matrix.
///
/// # Errors
/// As [`poequ`].
pub fn ppequ<T: Scalar>(
    ap: PackedRef<'_, T>,
    s: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    unit_diagonal(Triangle::Packed(ap), |x| x, s)
}

/// [`poequ`] in any storage; `round` makes a factor of what would be exact.
pub(crate) fn unit_diagonal<T: Scalar>(
    a: Triangle<'_, T>,
    round: impl Fn(T::Real) -> T::Real,
    s: &mut [T::Real],
) -> Result<Equilibration<T::Real>, Error> {
    a.check()?;
    check_dim("s", a.order(), s.len())?;
    let (zero, one) = (T::Real::ZERO, T::Real::ONE);
    let mut found = Equilibration { row_ratio: one, col_ratio: one, largest: zero, zero: None };
    let mut smallest = T::Real::MAX;
    for (i, s) in s.iter_mut().enumerate() {
        *s = a.diagonal(i).re();
        found.largest = if i == 0 { *s } else { Real::max(found.largest, *s) };
        smallest = Real::min(smallest, *s);
    }
    found.zero = s.iter().position(|&x| x <= zero).map(|i| i + 1);
    if found.zero.is_none() && !s.is_empty() {
        s.iter_mut().for_each(|s| *s = round(one / Real::sqrt(*s)));
        found.row_ratio = Real::sqrt(smallest) / Real::sqrt(found.largest);
        found.col_ratio = found.row_ratio;
    }
    Ok(found)
}

/// `A ← diag(s) A diag(s)` with the factors that [`poequ`] found, in the triangle `uplo` of a
/// Hermitian matrix, if that is worth while; tells whether it was.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn laqhe<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    s: &[T::Real],
    found: &Equilibration<T::Real>,
) -> Result<bool, Error> {
    scale(Half::Dense(uplo, a), true, s, found)
}

/// [`laqhe`] for a symmetric matrix, complex too.
///
/// # Errors
/// As [`laqhe`].
pub fn laqsy<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    s: &[T::Real],
    found: &Equilibration<T::Real>,
) -> Result<bool, Error> {
    scale(Half::Dense(uplo, a), false, s, found)
}

/// [`laqhe`] for a packed matrix.
///
/// # Errors
/// As [`laqhe`].
pub fn laqhp<T: Scalar>(
    ap: PackedMut<'_, T>,
    s: &[T::Real],
    found: &Equilibration<T::Real>,
) -> Result<bool, Error> {
    scale(Half::Packed(ap), true, s, found)
}

/// [`laqsy`] for a packed matrix.
///
/// # Errors
/// As [`laqhe`].
pub fn laqsp<T: Scalar>(
    ap: PackedMut<'_, T>,
    s: &[T::Real],
    found: &Equilibration<T::Real>,
) -> Result<bool, Error> {
    scale(Half::Packed(ap), false, s, found)
}

/// [`laqhe`] in any storage.
pub(crate) fn scale<T: Scalar>(
    mut a: Half<'_, T>,
    hermitian: bool,
    s: &[T::Real],
    found: &Equilibration<T::Real>,
) -> Result<bool, Error> {
    a.rb().check()?;
    check_dim("s", a.rb().order(), s.len())?;
    let scaled = !s.is_empty() && worthwhile(found).rows();
    if scaled {
        a.scale(hermitian, s);
    }
    Ok(scaled)
}
