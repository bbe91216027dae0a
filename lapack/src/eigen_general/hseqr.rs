//! Eigenvalues and Schur form of a Hessenberg matrix.

use super::eigenvalues::{ComplexOf, Eigenvalues};
use super::gebak::check_active;
use super::lahqr::iterate;
use super::multishift::{self, CROSSOVER, multishift};
use crate::auxiliary::laset;
use crate::eigen_symmetric::Compz;
use crate::error::{Error, check_dim};
use crate::workspace::buffer;
use core::ops::Range;
use wasmblas::{MatMut, Scalar};

/// What is wanted of a Hessenberg matrix: LAPACK's `JOB` of `hseqr`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HessenbergJob {
    /// Eigenvalues.
    Eigenvalues,
    /// Eigenvalues and the Schur form.
    SchurForm,
}

/// The eigenvalues `w` of an upper Hessenberg matrix H, and its Schur form `T = Zᴴ H Z` if it is
/// wanted, which replaces H: upper triangular, or, with a real type, quasi-triangular with 2 by 2
/// blocks in the standard form of [`lanv2`](crate::lanv2) for conjugate pairs.
///
/// Z, if there is one, is made unitary ([`Compz::Unit`]), or a given matrix is multiplied by it
/// from the right ([`Compz::Given`]). H is upper triangular already outside the range `active`,
/// counted from 0; what is below its subdiagonal is not read. If only eigenvalues are wanted H is
/// destroyed.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] with
/// the number of eigenvalues, from the first on, that may not have been found: those before the
/// range and after that number have been. H, and Z with it, is then reduced as far as it has been;
/// if it is not finite, that is not at all, and the eigenvalues are NaN.
pub fn hseqr<T: Scalar>(
    job: HessenbergJob,
    active: Range<usize>,
    h: MatMut<'_, T>,
    w: Eigenvalues<'_, T>,
    z: Option<(Compz, MatMut<'_, T>)>,
) -> Result<(), Error> {
    let mut scratch = buffer(hseqr_scratch::<T>(h.nrows()))?;
    hseqr_in(job, active, h, w, z, &mut scratch)
}

/// [`hseqr`] with scratch memory. None is needed, but with little of it large matrices take longer.
///
/// # Errors
/// As [`hseqr`].
pub fn hseqr_in<T: Scalar>(
    job: HessenbergJob,
    active: Range<usize>,
    mut h: MatMut<'_, T>,
    mut w: Eigenvalues<'_, T>,
    z: Option<(Compz, MatMut<'_, T>)>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = h.nrows();
    check_dim("h", n, h.ncols())?;
    w.check(n)?;
    check_active(&active, n)?;
    if let Some((_, z)) = &z {
        check_dim("z", n, z.nrows())?;
        check_dim("z", n, z.ncols())?;
    }
    let z = z.map(|(compz, mut z)| {
        if compz == Compz::Unit {
            laset(None, T::ZERO, T::ONE, z.rb_mut());
        }
        z
    });
    for i in (0..active.start).chain(active.end..n) {
        w.set(i, wide(h.get(i, i)));
    }
    if active.is_empty() {
        return Ok(());
    }
    for j in 0..n.saturating_sub(2) {
        laset(None, T::ZERO, T::ZERO, h.rb_mut().block(j + 2, j, n - j - 2, 1));
    }
    let schur = job == HessenbergJob::SchurForm;
    let large = active.len() >= CROSSOVER;
    if large && scratch.len() >= multishift::scratch(n) {
        return multishift(schur, active, h, w, z, scratch);
    }
    iterate(schur, active, h, w, z)
}

/// The scratch memory that is of use to [`hseqr_in`] with a matrix of order `n`.
pub fn hseqr_scratch<T: Scalar>(n: usize) -> usize {
    if n < CROSSOVER { n.max(1) } else { multishift::scratch(n) }
}

/// A number as a complex one.
fn wide<T: Scalar>(x: T) -> ComplexOf<T> {
    ComplexOf::<T>::from_parts(x.re(), x.im())
}
