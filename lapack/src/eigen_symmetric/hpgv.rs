//! Generalised Hermitian eigenproblems in packed storage.

use super::hegst::Itype;
use super::hpev::{hpev_in, hpev_scratch, hpevd_in, hpevd_scratch, hpevx_in, hpevx_scratch};
use super::hpgst::hpgst;
use super::select::Select;
use crate::error::Error;
use crate::packed::pptrf;
use crate::workspace::{Scratch, with_scratch};
use wasmblas::{Diag, MatMut, PackedMut, PackedRef, Scalar, Trans, Uplo, tpmv, tpsv};

/// [`hegv`](crate::hegv) of matrices whose triangles `uplo` are packed by columns; the eigenvectors,
/// if wanted, are made in Z, and `ap` is destroyed. `spgv` and `hpgv` of LAPACK.
///
/// # Errors
/// As [`hegv`](crate::hegv).
pub fn hpgv<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    ap: &mut [T],
    bp: &mut [T],
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    with_scratch(hpev_scratch(w.len()), |scratch| hpgv_in(itype, uplo, ap, bp, w, z, scratch))
}

/// [`hpgv`] with scratch memory as [`hpev_in`](crate::hpev_in).
///
/// # Errors
/// As [`hpgv`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hpgv_in<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    ap: &mut [T],
    bp: &mut [T],
    w: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    reduce(itype, uplo, w.len(), ap, bp)?;
    let outcome = hpev_in(uplo, ap, w, z.as_mut().map(MatMut::rb_mut), scratch);
    if let Some(z) = z {
        // If the iteration gave up, as many vectors as it has found.
        let count = match outcome {
            Err(Error::NotConverged { info }) => info.saturating_sub(1).min(z.ncols()),
            _ => z.ncols(),
        };
        back(itype, uplo, bp, count, z)?;
    }
    outcome
}

/// As [`hpgv`], by divide and conquer: `spgvd` and `hpgvd` of LAPACK.
///
/// # Errors
/// As [`hpgv`].
pub fn hpgvd<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    ap: &mut [T],
    bp: &mut [T],
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let len = hpevd_scratch::<T>(z.is_some(), w.len());
    with_scratch(len, |scratch| hpgvd_in(itype, uplo, ap, bp, w, z, scratch))
}

/// [`hpgvd`] with scratch memory as [`hpevd_in`](crate::hpevd_in).
///
/// # Errors
/// As [`hpgvd`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hpgvd_in<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    ap: &mut [T],
    bp: &mut [T],
    w: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    reduce(itype, uplo, w.len(), ap, bp)?;
    hpevd_in(uplo, ap, w, z.as_mut().map(MatMut::rb_mut), scratch)?;
    match z {
        Some(z) => back(itype, uplo, bp, z.ncols(), z),
        None => Ok(()),
    }
}

/// As [`hpgv`], with selected eigenvalues as [`heevx`](crate::heevx): `spgvx` and `hpgvx` of
/// LAPACK.
///
/// # Errors
/// As [`hpgv`] and [`heevx`](crate::heevx).
pub fn hpgvx<T: Scalar>(
    itype: Itype,
    select: Select<T::Real>,
    uplo: Uplo,
    ap: &mut [T],
    bp: &mut [T],
    tolerance: T::Real,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    failed: &mut [i32],
) -> Result<usize, Error> {
    with_scratch(hpevx_scratch(w.len()), |scratch| {
        let (found, outcome) =
            hpgvx_in(itype, select, uplo, ap, bp, tolerance, w, z, failed, scratch);
        outcome.map(|()| found)
    })
}

/// [`hpgvx`] with scratch memory as [`hpevx_in`](crate::hpevx_in), whose result it has.
pub fn hpgvx_in<T: Scalar>(
    itype: Itype,
    select: Select<T::Real>,
    uplo: Uplo,
    ap: &mut [T],
    bp: &mut [T],
    tolerance: T::Real,
    w: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> (usize, Result<(), Error>) {
    if let Err(error) = reduce(itype, uplo, w.len(), ap, bp) {
        return (0, Err(error));
    }
    let vectors = z.as_mut().map(MatMut::rb_mut);
    let (found, mut outcome) = hpevx_in(select, uplo, ap, tolerance, w, vectors, failed, scratch);
    if let Some(z) = z
        && let Err(error) = back(itype, uplo, bp, found, z)
    {
        outcome = Err(error);
    }
    (found, outcome)
}

/// Factorises B and reduces A to a standard problem.
fn reduce<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    n: usize,
    ap: &mut [T],
    bp: &mut [T],
) -> Result<(), Error> {
    pptrf(PackedMut::from_col_major(bp, n, uplo)?)?;
    hpgst(itype, uplo, n, ap, bp)
}

/// Eigenvectors of the generalised problem from the first `count` ones of the standard one.
fn back<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    factor: &[T],
    count: usize,
    mut z: MatMut<'_, T>,
) -> Result<(), Error> {
    let factor = PackedRef::from_col_major(factor, z.nrows(), uplo)?;
    let adjoint = (uplo == Uplo::Lower) != (itype == Itype::BAx);
    let trans = if adjoint { Trans::ConjTrans } else { Trans::No };
    for j in 0..count {
        let x = z.rb_mut().col(j);
        if itype == Itype::BAx {
            tpmv(trans, Diag::NonUnit, factor, x)?;
        } else {
            tpsv(trans, Diag::NonUnit, factor, x)?;
        }
    }
    Ok(())
}
