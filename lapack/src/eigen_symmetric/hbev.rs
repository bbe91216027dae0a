//! Eigenvalues and eigenvectors of Hermitian band matrices.

use super::hbtrd::hbtrd;
use super::scaling::Scale;
use super::select::Select;
use super::selected::{INTS, REALS, by_bisection, is_default};
use super::stedc::{Compz, stedc_in, stedc_scratch};
use super::steqr::{steqr_in, steqr_scratch};
use super::sterf::sterf;
use super::views::as_elements;
use crate::auxiliary::{lacpy, laset};
use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Scalar, Trans, Uplo, VecMut, VecRef, copy, gemv};

/// The eigenvalues `w` of a Hermitian band matrix in ascending order, and its eigenvectors in Z, if
/// there is one; `ab` as of [`hbtrd`], destroyed. `sbev` and `hbev` of LAPACK: by the QL iteration.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] as
/// of [`heev`](crate::heev).
pub fn hbev<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let len = ScratchLen { reals: 3 * ab.ncols(), ..ScratchLen::default() };
    with_scratch::<T, _>(len, |scratch| hbev_in(uplo, ab, w, z, scratch.reals))
}

/// [`hbev`] with scratch memory, `n − 1` reals, and `2n − 2` more if there is a Z.
///
/// # Errors
/// As [`hbev`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hbev_in<T: Scalar>(
    uplo: Uplo,
    mut ab: MatMut<'_, T>,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    scratch: &mut [T::Real],
) -> Result<(), Error> {
    let scale = Scale::band(uplo, ab.rb_mut());
    let z = z.map(|mut z| {
        laset(None, T::ZERO, T::ONE, z.rb_mut());
        z
    });
    let outcome = by_ql(uplo, ab, w, z, scratch);
    scale.undo(w);
    outcome
}

/// [`hbev_in`] without scaling, and with eigenvectors Z times what is in Z.
pub(super) fn by_ql<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    w: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
    scratch: &mut [T::Real],
) -> Result<(), Error> {
    let n = ab.ncols();
    let rotations = if z.is_some() { steqr_scratch(n) } else { 0 };
    check_scratch(n.saturating_sub(1) + rotations, scratch.len())?;
    let (e, space) = scratch.split_at_mut(n.saturating_sub(1));
    hbtrd(uplo, ab, w, e, z.as_mut().map(MatMut::rb_mut))?;
    match z {
        None => sterf(w, e),
        z => steqr_in(w, e, z, space),
    }
}

/// As [`hbev`], by divide and conquer: `sbevd` and `hbevd` of LAPACK.
///
/// # Errors
/// As [`hbev`].
pub fn hbevd<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let len = hbevd_scratch::<T>(z.is_some(), ab.ncols());
    with_scratch(len, |scratch| hbevd_in(uplo, ab, w, z, scratch))
}

/// The scratch memory of [`hbevd_in`].
pub fn hbevd_scratch<T: Scalar>(vectors: bool, n: usize) -> ScratchLen {
    let len = stedc_scratch::<T>(vectors.then_some(Compz::Given), n);
    ScratchLen { reals: len.reals.saturating_add(n), ..len }
}

/// [`hbevd`] with scratch memory, as much as [`hbevd_scratch`] says.
///
/// # Errors
/// As [`hbevd`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hbevd_in<T: Scalar>(
    uplo: Uplo,
    mut ab: MatMut<'_, T>,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let scale = Scale::band(uplo, ab.rb_mut());
    let z = z.map(|mut z| {
        laset(None, T::ZERO, T::ONE, z.rb_mut());
        z
    });
    let outcome = by_halves(uplo, ab, w, z, scratch);
    scale.undo(w);
    outcome
}

/// [`hbevd_in`] without scaling, and with eigenvectors Z times what is in Z.
pub(super) fn by_halves<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    w: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = ab.ncols();
    scratch.check(hbevd_scratch::<T>(z.is_some(), n))?;
    let (e, reals) = scratch.reals.split_at_mut(n.saturating_sub(1));
    hbtrd(uplo, ab, w, e, z.as_mut().map(MatMut::rb_mut))?;
    let inner = Scratch { elements: scratch.elements, reals, ints: scratch.ints };
    match z {
        None => sterf(w, e),
        Some(z) => stedc_in(w, e, Some((Compz::Given, z)), inner),
    }
}

/// Selected eigenvalues of a Hermitian band matrix, and their eigenvectors in Z; Q, of order `n`,
/// becomes that of the reduction. Other arguments as of [`heevx`](crate::heevx). `sbevx` and
/// `hbevx` of LAPACK.
///
/// # Errors
/// As [`heevx`](crate::heevx).
pub fn hbevx<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    ab: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    vectors: Option<(MatMut<'_, T>, MatMut<'_, T>)>,
    failed: &mut [i32],
) -> Result<usize, Error> {
    let n = ab.ncols();
    let len = ScratchLen { elements: 0, reals: (REALS + 2) * n, ints: INTS * n };
    with_scratch(len, |scratch| {
        let (found, outcome) = hbevx_in(select, uplo, ab, tolerance, w, vectors, failed, scratch);
        outcome.map(|()| found)
    })
}

/// [`hbevx`] with scratch memory, `7n` reals and `3n` integers; `vectors` are Q and Z. The number of
/// eigenvalues is returned also if some of their vectors failed.
pub fn hbevx_in<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    ab: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    vectors: Option<(MatMut<'_, T>, MatMut<'_, T>)>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> (usize, Result<(), Error>) {
    let vectors = vectors.map(|(mut q, z)| {
        laset(None, T::ZERO, T::ONE, q.rb_mut());
        (q, z)
    });
    match expert(select, uplo, ab, tolerance, w, vectors, failed, scratch) {
        Ok(found_and_outcome) => found_and_outcome,
        Err(error) => (0, Err(error)),
    }
}

/// [`hbevx_in`] with eigenvectors Q Z, Q as given. An error is one in the arguments.
pub(super) fn expert<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    mut ab: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    mut vectors: Option<(MatMut<'_, T>, MatMut<'_, T>)>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<(usize, Result<(), Error>), Error> {
    let n = ab.ncols();
    check_dim("w", n, w.len())?;
    select.check(n)?;
    scratch.check(ScratchLen { elements: 0, reals: (REALS + 2) * n, ints: INTS * n })?;
    if n == 0 {
        return Ok((0, Ok(())));
    }
    let scale = Scale::band(uplo, ab.rb_mut());
    let (d, reals) = scratch.reals.split_at_mut(n);
    let (e, reals) = reals.split_at_mut(n);
    let e = &mut e[..n - 1];
    hbtrd(uplo, ab, d, e, vectors.as_mut().map(|(q, _)| q.rb_mut()))?;
    if vectors.is_some() {
        check_dim("failed", n, failed.len())?;
        failed.fill(0);
    }
    if select.simplified(n) == Select::All && is_default(tolerance) {
        w.copy_from_slice(d);
        let (copied, space) = reals.split_at_mut(n);
        let copied = &mut copied[..n - 1];
        copied.copy_from_slice(e);
        let outcome = match vectors.as_mut() {
            None => sterf(w, copied),
            Some((q, z)) => {
                let mut z = z.rb_mut().block(0, 0, n, n);
                lacpy(None, q.rb(), z.rb_mut())?;
                steqr_in(w, copied, Some(z), space)
            }
        };
        if outcome.is_ok() {
            scale.undo(w);
            return Ok((n, Ok(())));
        }
    }
    let select = select.map(|x| scale.apply(x));
    let inner = Scratch { elements: &mut [], reals, ints: scratch.ints };
    let z = vectors.as_mut().map(|(_, z)| z.rb_mut());
    let tolerance = scale.apply(tolerance);
    let (found, outcome) = by_bisection(select, tolerance, d, e, w, z, failed, inner);
    if let Some((q, mut z)) = vectors {
        for j in 0..found {
            back(q.rb(), z.rb_mut().block(0, j, n, 1).col(0), as_elements(scratch.reals))?;
        }
    }
    scale.undo(&mut w[..found]);
    Ok((found, outcome))
}

/// `x ← Q x`.
fn back<T: Scalar>(q: MatRef<'_, T>, x: VecMut<'_, T>, space: &mut [T]) -> Result<(), Error> {
    let before = &mut space[..q.ncols()];
    copy(x.rb(), VecMut::from_slice(before))?;
    Ok(gemv(Trans::No, T::ONE, q, VecRef::from_slice(before), T::ZERO, x)?)
}
