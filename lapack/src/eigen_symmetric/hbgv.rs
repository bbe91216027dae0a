//! Generalised Hermitian band eigenproblems.

use super::hbev::{by_halves, by_ql, expert, hbevd_scratch};
use super::hbgst::hbgst_in;
use super::pbstf::pbstf;
use super::select::Select;
use super::selected::{INTS, REALS};
use super::views::as_elements;
use crate::error::Error;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar, Uplo};

/// The eigenvalues `w` of `A x = λ B x` in ascending order, for Hermitian band matrices of which B is
/// positive definite and has at most as many diagonals as A, and in Z, if there is one, the
/// eigenvectors, such that `Zᴴ B Z = I`. `sbgv` and `hbgv` of LAPACK.
///
/// `ab` and `bb` are triangles `uplo` in LAPACK's band storage. A is destroyed, B replaced by its
/// factor as of [`pbstf`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
/// [`Error::NotPositiveDefinite`] if B is not; else as [`hbev`](crate::hbev).
pub fn hbgv<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    bb: MatMut<'_, T>,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let len = ScratchLen { reals: 3 * ab.ncols(), ..ScratchLen::default() };
    with_scratch::<T, _>(len, |scratch| hbgv_in(uplo, ab, bb, w, z, scratch.reals))
}

/// [`hbgv`] with scratch memory, `3n` reals.
///
/// # Errors
/// As [`hbgv`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hbgv_in<T: Scalar>(
    uplo: Uplo,
    mut ab: MatMut<'_, T>,
    mut bb: MatMut<'_, T>,
    w: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
    scratch: &mut [T::Real],
) -> Result<(), Error> {
    pbstf(uplo, bb.rb_mut())?;
    let x = z.as_mut().map(MatMut::rb_mut);
    hbgst_in(uplo, ab.rb_mut(), bb, x, as_elements(scratch))?;
    by_ql(uplo, ab, w, z, scratch)
}

/// As [`hbgv`], by divide and conquer: `sbgvd` and `hbgvd` of LAPACK.
///
/// # Errors
/// As [`hbgv`].
pub fn hbgvd<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    bb: MatMut<'_, T>,
    w: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let n = ab.ncols();
    let len = hbevd_scratch::<T>(z.is_some(), n);
    let len = ScratchLen { elements: len.elements.max(n), ..len };
    with_scratch(len, |scratch| hbgvd_in(uplo, ab, bb, w, z, scratch))
}

/// [`hbgvd`] with scratch memory: `n` elements, and otherwise as [`hbevd_in`](crate::hbevd_in).
///
/// # Errors
/// As [`hbgvd`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hbgvd_in<T: Scalar>(
    uplo: Uplo,
    mut ab: MatMut<'_, T>,
    mut bb: MatMut<'_, T>,
    w: &mut [T::Real],
    mut z: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    pbstf(uplo, bb.rb_mut())?;
    let x = z.as_mut().map(MatMut::rb_mut);
    hbgst_in(uplo, ab.rb_mut(), bb, x, scratch.elements)?;
    by_halves(uplo, ab, w, z, scratch)
}

/// As [`hbgv`], with selected eigenvalues as [`hbevx`](crate::hbevx); `vectors` are Q, of order `n`,
/// which becomes the transformation to tridiagonal form, and Z. `sbgvx` and `hbgvx` of LAPACK.
///
/// # Errors
/// As [`hbgv`] and [`hbevx`](crate::hbevx).
pub fn hbgvx<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    ab: MatMut<'_, T>,
    bb: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    vectors: Option<(MatMut<'_, T>, MatMut<'_, T>)>,
    failed: &mut [i32],
) -> Result<usize, Error> {
    let n = ab.ncols();
    let len = ScratchLen { elements: 0, reals: (REALS + 2) * n, ints: INTS * n };
    with_scratch(len, |scratch| {
        let (found, outcome) =
            hbgvx_in(select, uplo, ab, bb, tolerance, w, vectors, failed, scratch);
        outcome.map(|()| found)
    })
}

/// [`hbgvx`] with scratch memory as [`hbevx_in`](crate::hbevx_in), whose result it has.
pub fn hbgvx_in<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    mut ab: MatMut<'_, T>,
    mut bb: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    mut vectors: Option<(MatMut<'_, T>, MatMut<'_, T>)>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> (usize, Result<(), Error>) {
    let mut run = || {
        pbstf(uplo, bb.rb_mut())?;
        let x = vectors.as_mut().map(|(q, _)| q.rb_mut());
        hbgst_in(uplo, ab.rb_mut(), bb.rb_mut(), x, as_elements(scratch.reals))
    };
    match run().and_then(|()| expert(select, uplo, ab, tolerance, w, vectors, failed, scratch)) {
        Ok(found_and_outcome) => found_and_outcome,
        Err(error) => (0, Err(error)),
    }
}
