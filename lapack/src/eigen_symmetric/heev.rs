//! All eigenvalues, and eigenvectors if wanted, of a Hermitian matrix.

use super::hetrd::{hetrd_in, hetrd_scratch};
use super::scaling::Scale;
use super::stedc::{Compz, stedc_in, stedc_scratch};
use super::steqr::{steqr_in, steqr_scratch};
use super::sterf::sterf;
use super::ungtr::{ungtr_in, ungtr_scratch, unmtr_in};
use super::views::{as_elements, as_reals};
use crate::auxiliary::lacpy;
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar, Side, Trans, Uplo};

/// What is wanted of an eigenproblem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Jobz {
    /// Eigenvalues.
    Values,
    /// Eigenvalues and eigenvectors.
    Vectors,
}

/// The eigenvalues `w` of a Hermitian matrix, of which triangle `uplo` is given, in ascending
/// order; A is replaced by orthonormal eigenvectors if they are wanted, else its triangle is
/// destroyed. `syev` and `heev` of LAPACK.
///
/// By [`hetrd`](crate::hetrd) and the QL iteration. [`heevd`] is faster with vectors.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`]
/// with how many off-diagonal entries of a tridiagonal matrix did not become zero.
pub fn heev<T: Scalar>(
    jobz: Jobz,
    uplo: Uplo,
    a: MatMut<'_, T>,
    w: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(heev_scratch::<T>(a.nrows()), |scratch| heev_in(jobz, uplo, a, w, scratch))
}

/// [`heev`] with scratch memory, at least `2n − 1` elements and `n` reals.
///
/// # Errors
/// As [`heev`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn heev_in<T: Scalar>(
    jobz: Jobz,
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    w: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("w", n, w.len())?;
    scratch.check(ScratchLen { elements: (2 * n).saturating_sub(1), reals: n, ints: 0 })?;
    if n == 0 {
        return Ok(());
    }
    let scale = Scale::matrix(uplo, a.rb_mut());
    let e = &mut scratch.reals[..n - 1];
    let (tau, rest) = scratch.elements.split_at_mut(n - 1);
    hetrd_in(uplo, a.rb_mut(), w, e, tau, rest)?;
    let outcome = if jobz == Jobz::Values {
        sterf(w, e)
    } else {
        ungtr_in(uplo, a.rb_mut(), tau, rest)?;
        steqr_in(w, e, Some(a), as_reals(scratch.elements))
    };
    scale.undo(w);
    outcome
}

/// The scratch memory that is of use to [`heev_in`].
pub fn heev_scratch<T: Scalar>(n: usize) -> ScratchLen {
    let work = hetrd_scratch(n).max(ungtr_scratch(Uplo::Lower, n)).max(n);
    let elements = n.saturating_add(work).max(steqr_scratch(n));
    ScratchLen { elements, reals: n, ints: 0 }
}

/// As [`heev`], by [`stedc`](crate::stedc()): `syevd` and `heevd` of LAPACK.
///
/// # Errors
/// As [`heev`]; [`Error::NotConverged`] if a small part of the tridiagonal matrix did not converge
/// or the matrix is not finite.
pub fn heevd<T: Scalar>(
    jobz: Jobz,
    uplo: Uplo,
    a: MatMut<'_, T>,
    w: &mut [T::Real],
) -> Result<(), Error> {
    let len = heevd_scratch::<T>(jobz, a.nrows());
    with_scratch(len, |scratch| heevd_in(jobz, uplo, a, w, scratch))
}

/// [`heevd`] with scratch memory. With vectors it needs what [`heevd_scratch`] says; without, `n`
/// elements and `n` reals suffice.
///
/// # Errors
/// As [`heevd`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn heevd_in<T: Scalar>(
    jobz: Jobz,
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    w: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("w", n, w.len())?;
    scratch.check(match jobz {
        Jobz::Values => ScratchLen { elements: n, reals: n, ints: 0 },
        Jobz::Vectors => heevd_scratch::<T>(jobz, n),
    })?;
    if n == 0 {
        return Ok(());
    }
    let scale = Scale::matrix(uplo, a.rb_mut());
    let (e, reals) = scratch.reals.split_at_mut(n - 1);
    let (tau, rest) = scratch.elements.split_at_mut(n - 1);
    hetrd_in(uplo, a.rb_mut(), w, e, tau, rest)?;
    let outcome = if jobz == Jobz::Values {
        sterf(w, e)
    } else {
        let mut z = MatMut::from_col_major(&mut rest[..n * n], n, n, n)?;
        let inner = Scratch { elements: &mut [], reals, ints: scratch.ints };
        let outcome = stedc_in(w, e, Some((Compz::Unit, z.rb_mut())), inner);
        let work = as_elements::<T>(scratch.reals);
        unmtr_in(Side::Left, uplo, Trans::No, a.rb(), tau, z.rb_mut(), work)?;
        lacpy(None, z.rb(), a)?;
        outcome
    };
    scale.undo(w);
    outcome
}

/// The scratch memory of [`heevd_in`].
pub fn heevd_scratch<T: Scalar>(jobz: Jobz, n: usize) -> ScratchLen {
    if jobz == Jobz::Values {
        let elements = n.saturating_add(hetrd_scratch(n));
        return ScratchLen { elements, reals: n, ints: 0 };
    }
    let inner = stedc_scratch::<T>(Some(Compz::Unit), n);
    let elements = n.saturating_mul(n).saturating_add(n);
    // Memory for the vectors' transformation is taken from there, too.
    let reals = inner.reals.max(2 * n).saturating_add(n);
    ScratchLen { elements, reals, ints: inner.ints }
}
