//! The generalized Schur form of a Hessenberg-triangular pencil.

use super::iterate::{Criteria, Outcome, is_finite, iterate};
use super::multishift::{self, CROSSOVER, multishift};
use super::pencil::Pencil;
use crate::eigen_general::{Eigenvalues, HessenbergJob, check_active};
use crate::error::{Error, check_dim};
use crate::workspace::buffer;
use core::ops::Range;
use wasmblas::{MatMut, Real, Scalar};

/// The eigenvalues `α / β` of the pencil `H − λ T`, H upper Hessenberg and T upper triangular, and, if
/// it is wanted, its generalized Schur form: `H = Q S Zᴴ` and `T = Q P Zᴴ` with P upper triangular
/// with a diagonal that is real and not negative, and S upper triangular, with a real type
/// quasi-triangular: its diagonal blocks of order two belong to pairs of conjugate eigenvalues, and
/// those of P are diagonal there. S and P replace H and T, `Q₁ ← Q₁ Q` and `Z₁ ← Z₁ Z` what there is
/// in `q` and `z`.
///
/// H is upper triangular already outside the rows and columns `active`. The α and β are the diagonal
/// entries of S and P, those that a pair of order two has after complex transformations to triangular
/// form. Infinite eigenvalues have `β = 0`; if also `α = 0`, the pencil is singular.
///
/// Moler and Stewart's QZ iteration (SIAM J. Numer. Anal. 10, 1973); with many shifts at a time and
/// aggressive early deflation where the pencil is large and there is memory for it (Kågström and
/// Kressner, SIAM J. Matrix Anal. Appl. 29, 2006).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] with
/// the number of eigenvalues, from the first on, that may not have been found: those after it have
/// been. If an entry is not finite these are all, and NaN; nothing is touched then.
pub fn hgeqz<T: Scalar>(
    job: HessenbergJob,
    active: Range<usize>,
    h: MatMut<'_, T>,
    t: MatMut<'_, T>,
    alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    q: Option<MatMut<'_, T>>,
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let mut scratch = buffer(hgeqz_scratch::<T>(h.nrows()))?;
    hgeqz_in(job, active, h, t, alpha, beta, q, z, &mut scratch)
}

/// The scratch memory that is of use to [`hgeqz_in`].
pub fn hgeqz_scratch<T: Scalar>(n: usize) -> usize {
    if n < CROSSOVER { n } else { multishift::scratch::<T>(n) }
}

/// [`hgeqz`] with scratch memory. None is needed, but with little of it large pencils take longer.
///
/// # Errors
/// As [`hgeqz`].
pub fn hgeqz_in<T: Scalar>(
    job: HessenbergJob,
    active: Range<usize>,
    h: MatMut<'_, T>,
    t: MatMut<'_, T>,
    alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    q: Option<MatMut<'_, T>>,
    z: Option<MatMut<'_, T>>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = h.nrows();
    check_dim("h", n, h.ncols())?;
    check_dim("t", n, t.nrows())?;
    check_dim("t", n, t.ncols())?;
    check_dim("beta", n, beta.len())?;
    alpha.check(n)?;
    check_active(&active, n)?;
    for matrix in [&q, &z].into_iter().flatten() {
        check_dim("vectors", n, matrix.nrows())?;
        check_dim("vectors", n, matrix.ncols())?;
    }
    let schur = job == HessenbergJob::SchurForm;
    let mut found = Outcome { alpha, beta };
    let mut pencil = Pencil { h, t, q, z };
    if !is_finite(pencil.h.rb(), pencil.t.rb()) {
        let nan = T::Real::from_f64(f64::NAN);
        for j in 0..n {
            found.alpha.set(j, Scalar::from_parts(nan, nan));
            found.beta[j] = T::from_parts(nan, nan);
        }
        return Err(Error::NotConverged { info: n });
    }
    let criteria = Criteria::of(pencil.h.rb(), pencil.t.rb(), active.clone());
    let top = |j| if schur { 0 } else { j };
    for j in active.end..n {
        found.single(&mut pencil, j, top(j));
    }
    let (part, order) = (active.clone(), active.len());
    if order >= CROSSOVER && scratch.len() >= multishift::scratch::<T>(n) {
        multishift(pencil.rb_mut(), part, schur, &criteria, &mut found, scratch)?;
    } else {
        iterate(pencil.rb_mut(), part, schur, &criteria, &mut found)
            .map_err(|info| Error::NotConverged { info })?;
    }
    for j in 0..active.start {
        found.single(&mut pencil, j, top(j));
    }
    Ok(())
}
