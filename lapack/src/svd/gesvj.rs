//! The singular value decomposition by one-sided Jacobi rotations.

use super::jacobi::{normalise, turn_columns};
use crate::auxiliary::{Norm, Scaled, lange, laset};
use crate::eigen_symmetric::Compz;
use crate::error::{Error, check_dim};
use crate::least_squares::Range;
use wasmblas::{MatMut, Real, Scalar};

/// What becomes of A, and how exactly its columns are made orthogonal: LAPACK's `JOBU`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LeftVectors<R> {
    /// It becomes U, to within `√m ε`: `U`.
    Normalised,
    /// It becomes U, to within so many ε, one at least: `C`.
    Within(R),
    /// It becomes U S, to within `m ε`: `N`.
    Scaled,
}

/// What [`gesvj`] found out besides the decomposition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SweepReport<R> {
    /// What `s`, and U S, are to be multiplied by: 1 unless singular values would overflow.
    pub scale: R,
    /// How many singular values are not zero.
    pub nonzero: usize,
    /// How many singular values have not lost digits to underflow.
    pub normal: usize,
    /// How often all pairs of columns were visited.
    pub sweeps: usize,
    /// The largest cosine between two columns in the last sweep.
    pub cosine: R,
    /// The largest sine of a rotation in the last sweep.
    pub sine: R,
}

/// The singular value decomposition `A = U S Vᴴ` of a matrix, `m` by `n`, `m ≥ n`, with the singular
/// values in decreasing order in `s` and U, or U S, in the place of A. V is made
/// ([`Compz::Unit`], `n` by `n`), or multiplied to a matrix with `n` columns ([`Compz::Given`]).
/// Columns of U for singular values that are zero are zero, but that the zero matrix gets the first
/// columns of the unit matrix.
///
/// One-sided Jacobi rotations of A itself: small singular values are found to high relative accuracy
/// if the columns of A, scaled to length one, are well conditioned (Demmel and Veselić, *Jacobi's
/// method is more accurate than QR*, SIAM J. Matrix Anal. Appl. 13, 1992). [`gejsv`](crate::gejsv)
/// is quicker.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; [`Error::NotConverged`] if rotations did not
/// converge, though the product of what was computed is A, or if an entry is infinite or NaN: then
/// the values are NaN and nothing else is touched.
pub fn gesvj<T: Scalar>(
    left: LeftVectors<T::Real>,
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    v: Option<(Compz, MatMut<'_, T>)>,
) -> Result<SweepReport<T::Real>, Error> {
    let (m, n) = (a.nrows(), a.ncols());
    check_dim("s", n, s.len())?;
    if m < n {
        check_dim("a", n, m)?;
    }
    if let Some((compz, v)) = &v {
        check_dim("v", n, v.ncols())?;
        check_dim("v", if *compz == Compz::Unit { n } else { v.nrows() }, v.nrows())?;
    }
    let largest = lange(Norm::Max, a.rb());
    if largest.is_nan() || largest > T::Real::MAX {
        s.fill(T::Real::from_f64(f64::NAN));
        return Err(Error::NotConverged { info: 1 });
    }
    let v = v.map(|(compz, mut v)| {
        if compz == Compz::Unit {
            laset(None, T::ZERO, T::ONE, v.rb_mut());
        }
        v
    });
    let half_eps = T::Real::EPSILON * T::Real::from_f64(0.5);
    let rows = T::Real::from_f64(m as f64);
    let tolerance = half_eps
        * match left {
            LeftVectors::Normalised => Real::sqrt(rows),
            LeftVectors::Within(units) => Real::max(units, T::Real::ONE),
            LeftVectors::Scaled => rows,
        };
    let range = Range::fit_smaller(a.rb_mut());
    let turned = turn_columns(a.rb_mut(), v, s, tolerance)?;
    let scale = range.overflow(s.first().copied().unwrap_or(T::Real::ZERO));
    let nonzero = s.iter().filter(|&&s| s > T::Real::ZERO).count();
    if left != LeftVectors::Scaled {
        normalise(a.rb_mut(), s);
        if nonzero == 0 {
            laset(None, T::ZERO, T::ONE, a);
        }
    } else if scale == T::Real::ONE {
        range.revert(Scaled::Full, a);
    }
    if scale == T::Real::ONE {
        range.revert(Scaled::Full, MatMut::from_col_major(s, n, 1, n)?);
    }
    if !turned.converged {
        return Err(Error::NotConverged { info: turned.sweeps });
    }
    let normal = s.iter().filter(|&&s| s >= T::Real::MIN_POSITIVE).count();
    let (sweeps, cosine, sine) = (turned.sweeps, turned.cosine, turned.sine);
    Ok(SweepReport { scale, nonzero, normal, sweeps, cosine, sine })
}
