//! Selected eigenvalues and eigenvectors of a Hermitian matrix.

use super::hetrd::{hetrd_in, hetrd_scratch};
use super::scaling::Scale;
use super::select::Select;
use super::selected::{
    INTS, REALS, by_bisection, driver_least, driver_scratch, is_default, selected, whole_support,
};
use super::steqr::steqr_in;
use super::sterf::sterf;
use super::ungtr::{ungtr_in, unmtr_in};
use super::views::as_elements;
use crate::auxiliary::lacpy;
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar, Side, Trans, Uplo};

/// Selected eigenvalues of a Hermitian matrix, of which triangle `uplo` is given, first in `w` in
/// ascending order, and, if there is a Z, orthonormal eigenvectors in as many of its columns; the
/// triangle of A is destroyed. Returns how many there are. `syevx` and `heevx` of LAPACK.
///
/// By [`hetrd`](crate::hetrd), bisection to within `tolerance` and inverse iteration; the QL
/// iteration if all are wanted and the tolerance is not positive. `failed`, of `n` entries, gets the
/// numbers, counted from 1, of vectors that did not converge.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, nothing can be selected, or there is no memory.
/// [`Error::NotConverged`] with the number of vectors that did not converge; `w` and Z are set.
pub fn heevx<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    a: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    failed: &mut [i32],
) -> Result<usize, Error> {
    with_scratch(heevx_scratch::<T>(a.nrows()), |scratch| {
        let (found, outcome) = heevx_in(select, uplo, a, tolerance, w, z, failed, scratch);
        outcome.map(|()| found)
    })
}

/// The scratch memory that is of use to [`heevx_in`].
pub fn heevx_scratch<T: Scalar>(n: usize) -> ScratchLen {
    let elements = n.saturating_add(hetrd_scratch(n));
    ScratchLen { elements, reals: (REALS + 2).saturating_mul(n), ints: INTS.saturating_mul(n) }
}

/// [`heevx`] with scratch memory, at least `n` elements, `7n` reals and `3n` integers. The number
/// of eigenvalues is returned also if some of their vectors failed.
pub fn heevx_in<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    a: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> (usize, Result<(), Error>) {
    match expert(select, uplo, a, tolerance, w, z, failed, scratch) {
        Ok(found_and_outcome) => found_and_outcome,
        Err(error) => (0, Err(error)),
    }
}

fn expert<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<(usize, Result<(), Error>), Error> {
    let n = a.nrows();
    check(n, &a, w, z.as_ref())?;
    select.check(n)?;
    if z.is_some() {
        check_dim("failed", n, failed.len())?;
        failed.fill(0);
    }
    scratch.check(ScratchLen { elements: n, reals: (REALS + 2) * n, ints: INTS * n })?;
    if n == 0 {
        return Ok((0, Ok(())));
    }
    let scale = Scale::matrix(uplo, a.rb_mut());
    let (tau, rest) = scratch.elements.split_at_mut(n - 1);
    let (d, reals) = scratch.reals.split_at_mut(n);
    let (e, reals) = reals.split_at_mut(n);
    let e = &mut e[..n - 1];
    hetrd_in(uplo, a.rb_mut(), d, e, tau, rest)?;
    if select.simplified(n) == Select::All && is_default(tolerance) {
        w.copy_from_slice(d);
        let (copied, space) = reals.split_at_mut(n);
        let copied = &mut copied[..n - 1];
        copied.copy_from_slice(e);
        let outcome = match z.as_mut() {
            None => sterf(w, copied),
            Some(z) => {
                let mut z = z.rb_mut().block(0, 0, n, n);
                lacpy(Some(uplo), a.rb(), z.rb_mut())?;
                ungtr_in(uplo, z.rb_mut(), tau, as_elements(space))?;
                steqr_in(w, copied, Some(z), space)
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
        let work = as_elements::<T>(scratch.reals);
        unmtr_in(Side::Left, uplo, Trans::No, a.rb(), tau, z, work)?;
    }
    scale.undo(&mut w[..found]);
    Ok((found, outcome))
}

/// Checks the shapes.
fn check<T: Scalar>(
    n: usize,
    a: &MatMut<'_, T>,
    w: &[T::Real],
    z: Option<&MatMut<'_, T>>,
) -> Result<(), Error> {
    check_dim("a", n, a.ncols())?;
    check_dim("w", n, w.len())?;
    if let Some(z) = z {
        check_dim("z", n, z.nrows())?;
    }
    Ok(())
}

/// As [`heevx`], but all vectors by divide and conquer, others by relatively robust representations as
/// those of [`stemr`](crate::stemr): `syevr` and `heevr` of LAPACK. `support` gets, for each vector, the first and last row, counted from 1, which may not
/// be zero: all of them.
///
/// # Errors
/// As [`heevx`].
pub fn heevr<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    a: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    support: &mut [i32],
) -> Result<usize, Error> {
    let len = heevr_scratch::<T>(select, z.is_some(), a.nrows());
    with_scratch(len, |scratch| heevr_in(select, uplo, a, tolerance, w, z, support, scratch))
}

/// The scratch memory that is of use to [`heevr_in`].
pub fn heevr_scratch<T: Scalar>(select: Select<T::Real>, vectors: bool, n: usize) -> ScratchLen {
    let len = driver_scratch::<T>(select, vectors, n);
    ScratchLen {
        elements: n.saturating_add(hetrd_scratch(n)),
        reals: len.reals.saturating_add(2 * n),
        ints: len.ints,
    }
}

/// [`heevr`] with scratch memory: at least `n` elements, `16n` reals and `7n` integers with vectors,
/// `7n` and `3n` without. With so little, all vectors are found as others are.
///
/// # Errors
/// As [`heevr`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn heevr_in<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
    support: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let n = a.nrows();
    check(n, &a, w, z.as_ref())?;
    select.check(n)?;
    let least = driver_least(z.is_some(), n);
    scratch.check(ScratchLen { elements: n, reals: least.reals + 2 * n, ..least })?;
    if n == 0 {
        return Ok(0);
    }
    let scale = Scale::matrix(uplo, a.rb_mut());
    let (tau, rest) = scratch.elements.split_at_mut(n - 1);
    let (d, reals) = scratch.reals.split_at_mut(n);
    let (e, reals) = reals.split_at_mut(n);
    let e = &mut e[..n - 1];
    hetrd_in(uplo, a.rb_mut(), d, e, tau, rest)?;
    let select = select.map(|x| scale.apply(x));
    let inner = Scratch { elements: &mut [], reals, ints: scratch.ints };
    let vectors = z.as_mut().map(MatMut::rb_mut);
    let (found, outcome) = selected(select, scale.apply(tolerance), d, e, w, vectors, inner);
    if let Some(z) = z {
        let z = z.block(0, 0, n, found);
        let work = as_elements::<T>(scratch.reals);
        unmtr_in(Side::Left, uplo, Trans::No, a.rb(), tau, z, work)?;
        whole_support(found, n, support);
    }
    scale.undo(&mut w[..found]);
    outcome.map(|()| found)
}
