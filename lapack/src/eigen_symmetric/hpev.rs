//! Eigenvalues and eigenvectors of packed Hermitian matrices.

use super::hptrd::{hptrd, upgtr_in, upmtr_in};
use super::scaling::Scale;
use super::select::Select;
use super::selected::{INTS, REALS, by_bisection, is_default};
use super::stedc::{Compz, stedc_in, stedc_scratch};
use super::steqr::{steqr_in, steqr_scratch};
use super::sterf::sterf;
use super::views::{as_elements, as_reals};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar, Side, Trans, Uplo};

/// The eigenvalues `w` of a Hermitian matrix, of which triangle `uplo` is packed by columns in `ap`, in
/// ascending order, and its eigenvectors in Z, if there is one; `ap` is destroyed. `spev` and
/// `hpev` of LAPACK: by [`hptrd`] and the QL iteration.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] as
/// of [`heev`](crate::heev).
pub fn hpev<T: Scalar>(
    uplo: Uplo,
    ap: &mut [T],
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    with_scratch(hpev_scratch(w.len()), |scratch| hpev_in(uplo, ap, w, z, scratch))
}

/// The scratch memory of [`hpev_in`].
pub fn hpev_scratch(n: usize) -> ScratchLen {
    ScratchLen { elements: (2 * n).saturating_sub(1), reals: n, ints: 0 }
}

/// [`hpev`] with scratch memory, as much as [`hpev_scratch`] says.
///
/// # Errors
/// As [`hpev`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hpev_in<T: Scalar>(
    uplo: Uplo,
    ap: &mut [T],
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = w.len();
    scratch.check(hpev_scratch(n))?;
    check_vectors(n, z.as_ref())?;
    if n == 0 {
        return Ok(());
    }
    let scale = Scale::packed(uplo, n, ap)?;
    let e = &mut scratch.reals[..n - 1];
    let (tau, rest) = scratch.elements.split_at_mut(n - 1);
    hptrd(uplo, ap, w, e, tau)?;
    let outcome = match z {
        None => sterf(w, e),
        Some(mut z) => {
            upgtr_in(uplo, ap, tau, z.rb_mut(), rest)?;
            steqr_in(w, e, Some(z), as_reals(scratch.elements))
        }
    };
    scale.undo(w);
    outcome
}

/// As [`hpev`], by divide and conquer: `spevd` and `hpevd` of LAPACK.
///
/// # Errors
/// As [`hpev`].
pub fn hpevd<T: Scalar>(
    uplo: Uplo,
    ap: &mut [T],
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let len = hpevd_scratch::<T>(z.is_some(), w.len());
    with_scratch(len, |scratch| hpevd_in(uplo, ap, w, z, scratch))
}

/// The scratch memory of [`hpevd_in`].
pub fn hpevd_scratch<T: Scalar>(vectors: bool, n: usize) -> ScratchLen {
    if n < 2 {
        return ScratchLen::default();
    }
    let inner = stedc_scratch::<T>(vectors.then_some(Compz::Unit), n);
    // Reflectors are applied with the memory that the division has needed.
    let least = if vectors { 2 * n } else { 0 };
    ScratchLen { elements: n, reals: inner.reals.max(least).saturating_add(n), ..inner }
}

/// [`hpevd`] with scratch memory, as much as [`hpevd_scratch`] says.
///
/// # Errors
/// As [`hpevd`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hpevd_in<T: Scalar>(
    uplo: Uplo,
    ap: &mut [T],
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = w.len();
    scratch.check(hpevd_scratch::<T>(z.is_some(), n))?;
    check_vectors(n, z.as_ref())?;
    if n < 2 {
        if n == 1 {
            check_dim("ap", 1, ap.len())?;
            w[0] = ap[0].re();
        }
        if let Some(mut z) = z
            && n == 1
        {
            z.set(0, 0, T::ONE);
        }
        return Ok(());
    }
    let scale = Scale::packed(uplo, n, ap)?;
    let tau = &mut scratch.elements[..n - 1];
    let (e, reals) = scratch.reals.split_at_mut(n - 1);
    hptrd(uplo, ap, w, e, tau)?;
    let outcome = match z {
        None => sterf(w, e),
        Some(mut z) => {
            let inner = Scratch { elements: &mut [], reals, ints: scratch.ints };
            let outcome = stedc_in(w, e, Some((Compz::Unit, z.rb_mut())), inner);
            upmtr_in(Side::Left, uplo, Trans::No, ap, tau, z, as_elements(scratch.reals))?;
            outcome
        }
    };
    scale.undo(w);
    outcome
}

/// Selected eigenvalues of a packed Hermitian matrix, and their eigenvectors in Z. Other arguments
/// as of [`heevx`](crate::heevx). `spevx` and `hpevx` of LAPACK.
///
/// # Errors
/// As [`heevx`](crate::heevx).
pub fn hpevx<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    ap: &mut [T],
    tolerance: T::Real,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    failed: &mut [i32],
) -> Result<usize, Error> {
    with_scratch(hpevx_scratch(w.len()), |scratch| {
        let (found, outcome) = hpevx_in(select, uplo, ap, tolerance, w, z, failed, scratch);
        outcome.map(|()| found)
    })
}

/// The scratch memory of [`hpevx_in`].
pub fn hpevx_scratch(n: usize) -> ScratchLen {
    ScratchLen { elements: n, reals: (REALS + 2).saturating_mul(n), ints: INTS.saturating_mul(n) }
}

/// [`hpevx`] with scratch memory, as much as [`hpevx_scratch`] says. The number of eigenvalues is
/// returned also if some of their vectors failed.
pub fn hpevx_in<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    ap: &mut [T],
    tolerance: T::Real,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> (usize, Result<(), Error>) {
    match expert(select, uplo, ap, tolerance, w, z, failed, scratch) {
        Ok(found_and_outcome) => found_and_outcome,
        Err(error) => (0, Err(error)),
    }
}

fn expert<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    ap: &mut [T],
    tolerance: T::Real,
    w: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<(usize, Result<(), Error>), Error> {
    let n = w.len();
    select.check(n)?;
    scratch.check(hpevx_scratch(n))?;
    if let Some(z) = &z {
        check_dim("z", n, z.nrows())?;
        check_dim("failed", n, failed.len())?;
        failed.fill(0);
    }
    if n == 0 {
        return Ok((0, Ok(())));
    }
    let scale = Scale::packed(uplo, n, ap)?;
    let tau = &mut scratch.elements[..n - 1];
    let (d, reals) = scratch.reals.split_at_mut(n);
    let (e, reals) = reals.split_at_mut(n);
    let e = &mut e[..n - 1];
    hptrd(uplo, ap, d, e, tau)?;
    if select.simplified(n) == Select::All && is_default(tolerance) {
        w.copy_from_slice(d);
        let (copied, space) = reals.split_at_mut(n);
        let copied = &mut copied[..n - 1];
        copied.copy_from_slice(e);
        let outcome = match z.as_mut() {
            None => sterf(w, copied),
            Some(z) => {
                let mut z = z.rb_mut().block(0, 0, n, n);
                upgtr_in(uplo, ap, tau, z.rb_mut(), as_elements(space))?;
                steqr_in(w, copied, Some(z), &mut space[..steqr_scratch(n)])
            }
        };
        if outcome.is_ok() {
            scale.undo(w);
            return Ok((n, Ok(())));
        }
    }
    let select = select.map(|x| scale.apply(x));
    let tolerance = scale.apply(tolerance);
    let inner = Scratch { elements: &mut [], reals, ints: scratch.ints };
    let vectors = z.as_mut().map(MatMut::rb_mut);
    let (found, outcome) = by_bisection(select, tolerance, d, e, w, vectors, failed, inner);
    if let Some(z) = z {
        let z = z.block(0, 0, n, found);
        upmtr_in(Side::Left, uplo, Trans::No, ap, tau, z, as_elements(scratch.reals))?;
    }
    scale.undo(&mut w[..found]);
    Ok((found, outcome))
}

/// Checks the shape of Z.
fn check_vectors<T>(n: usize, z: Option<&MatMut<'_, T>>) -> Result<(), Error> {
    if let Some(z) = z {
        check_dim("z", n, z.nrows())?;
        check_dim("z", n, z.ncols())?;
    }
    Ok(())
}
