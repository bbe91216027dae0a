//! Both stages, and the drivers that use them.

use super::super::hegst::Itype;
use super::super::hegv::reduce;
use super::super::scaling::Scale;
use super::super::select::Select;
use super::super::selected::{INTS, REALS, by_bisection, is_default};
use super::super::stebz::stebz_scratch;
use super::super::sterf::sterf;
use super::super::views::as_reals;
use super::hb2st::{hetrd_hb2st_in, hetrd_hb2st_scratch};
use super::he2hb::{hetrd_he2hb_in, hetrd_he2hb_scratch};
use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar, Uplo};

/// The diagonals on each side of the band by way of which a matrix of order `n` is reduced: few of
/// them make the products of the first stage slow, many the second stage, whose work is in
/// proportion to them.
pub fn two_stage_diagonals(n: usize) -> usize {
    const MOST: usize = 32;
    (n / 4).clamp(1, MOST)
}

/// [`hetrd`](crate::hetrd) by way of a band matrix, and without Q: `hetrd_2stage` of LAPACK. `tau`, of
/// `n` less [`two_stage_diagonals`] entries, belongs to the first stage, whose reflectors are left in
/// A.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn hetrd_2stage<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tau: &mut [T],
) -> Result<(), Error> {
    let mut scratch = crate::workspace::buffer(hetrd_2stage_scratch(a.nrows()))?;
    hetrd_2stage_in(uplo, a, d, e, tau, &mut scratch)
}

/// The scratch memory that [`hetrd_2stage_in`] needs.
pub fn hetrd_2stage_scratch(n: usize) -> usize {
    let k = two_stage_diagonals(n);
    let stages = hetrd_he2hb_scratch(n, k).max(hetrd_hb2st_scratch(n, k));
    stages.saturating_add(n.saturating_mul(k + 1))
}

/// [`hetrd_2stage`] with scratch memory.
///
/// # Errors
/// As [`hetrd_2stage`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hetrd_2stage_in<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    let k = two_stage_diagonals(n);
    check_scratch(hetrd_2stage_scratch(n), scratch.len())?;
    let (band, scratch) = scratch.split_at_mut(n * (k + 1));
    let mut band = MatMut::from_col_major(band, k + 1, n, k + 1)?;
    hetrd_he2hb_in(uplo, a, band.rb_mut(), tau, scratch)?;
    hetrd_hb2st_in(uplo, band, d, e, scratch)
}

/// The eigenvalues `w` of a Hermitian matrix in ascending order: [`heev`](crate::heev) by way of a
/// band matrix. Triangle `uplo` of A is destroyed.
///
/// # Errors
/// As [`heev`](crate::heev).
pub fn heev_2stage<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    w: &mut [T::Real],
) -> Result<(), Error> {
    let n = a.nrows();
    let elements = n.saturating_add(hetrd_2stage_scratch(n));
    with_scratch(ScratchLen { elements, reals: n, ints: 0 }, |scratch| {
        heev_2stage_in(uplo, a, w, scratch)
    })
}

/// [`heev_2stage`] with scratch memory: `n` elements more than [`hetrd_2stage_scratch`] says, and `n`
/// reals.
///
/// # Errors
/// As [`heev_2stage`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn heev_2stage_in<T: Scalar>(
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    w: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    let elements = n.saturating_add(hetrd_2stage_scratch(n));
    scratch.check(ScratchLen { elements, reals: n, ints: 0 })?;
    check_dim("a", n, a.ncols())?;
    let scale = Scale::matrix(uplo, a.rb_mut());
    let e = &mut scratch.reals[..n.saturating_sub(1)];
    let (tau, elements) = scratch.elements.split_at_mut(n);
    let tau = &mut tau[..n.saturating_sub(two_stage_diagonals(n))];
    hetrd_2stage_in(uplo, a, w, e, tau, elements)?;
    let outcome = sterf(w, e);
    scale.undo(w);
    outcome
}

/// Selected eigenvalues of a Hermitian matrix, first in `w` in ascending order:
/// [`heevx`](crate::heevx) by way of a band matrix. Returns how many there are.
///
/// # Errors
/// As [`heevx`](crate::heevx).
pub fn heevx_2stage<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    a: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
) -> Result<usize, Error> {
    let n = a.nrows();
    let elements = n.saturating_add(hetrd_2stage_scratch(n));
    with_scratch(ScratchLen { elements, reals: REALS * n, ints: INTS * n }, |scratch| {
        heevx_2stage_in(select, uplo, a, tolerance, w, scratch)
    })
}

/// [`heevx_2stage`] with scratch memory: `n` elements more than [`hetrd_2stage_scratch`] says, `2n`
/// reals and `3n` integers.
///
/// # Errors
/// As [`heevx_2stage`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn heevx_2stage_in<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("w", n, w.len())?;
    select.check(n)?;
    let len = n.saturating_add(hetrd_2stage_scratch(n));
    scratch.check(ScratchLen { elements: len, reals: 2 * n, ints: INTS * n })?;
    let scale = Scale::matrix(uplo, a.rb_mut());
    let (tau, elements) = scratch.elements.split_at_mut(n);
    let tau = &mut tau[..n.saturating_sub(two_stage_diagonals(n))];
    let (d, reals) = scratch.reals.split_at_mut(n);
    let (e, reals) = reals.split_at_mut(n);
    let e = &mut e[..n.saturating_sub(1)];
    hetrd_2stage_in(uplo, a, d, e, tau, elements)?;
    let inner = Scratch { elements: scratch.elements, reals, ints: scratch.ints };
    values(select, tolerance, scale, (d, e), w, inner)
}

/// The eigenvalues `w` of a Hermitian band matrix in ascending order: [`hbev`](crate::hbev) with the
/// second stage alone. `ab` is destroyed.
///
/// # Errors
/// As [`hbev`](crate::hbev).
pub fn hbev_2stage<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    w: &mut [T::Real],
) -> Result<(), Error> {
    let n = ab.ncols();
    let elements = hetrd_hb2st_scratch(n, ab.nrows().saturating_sub(1));
    with_scratch(ScratchLen { elements, reals: n, ints: 0 }, |scratch| {
        hbev_2stage_in(uplo, ab, w, scratch)
    })
}

/// [`hbev_2stage`] with scratch memory: elements as [`hetrd_hb2st_scratch`] says, and `n` reals.
///
/// # Errors
/// As [`hbev_2stage`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hbev_2stage_in<T: Scalar>(
    uplo: Uplo,
    mut ab: MatMut<'_, T>,
    w: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = ab.ncols();
    check_scratch(n, scratch.reals.len())?;
    let scale = Scale::band(uplo, ab.rb_mut());
    let e = &mut scratch.reals[..n.saturating_sub(1)];
    hetrd_hb2st_in(uplo, ab, w, e, scratch.elements)?;
    let outcome = sterf(w, e);
    scale.undo(w);
    outcome
}

/// Selected eigenvalues of a Hermitian band matrix: [`hbevx`](crate::hbevx) with the second stage
/// alone. Returns how many there are.
///
/// # Errors
/// As [`hbevx`](crate::hbevx).
pub fn hbevx_2stage<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    ab: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
) -> Result<usize, Error> {
    let n = ab.ncols();
    let elements = hetrd_hb2st_scratch(n, ab.nrows().saturating_sub(1));
    with_scratch(ScratchLen { elements, reals: REALS * n, ints: INTS * n }, |scratch| {
        hbevx_2stage_in(select, uplo, ab, tolerance, w, scratch)
    })
}

/// [`hbevx_2stage`] with scratch memory: elements as [`hetrd_hb2st_scratch`] says, `2n` reals, `3n` more
/// unless there are as many elements, and `3n` integers.
///
/// # Errors
/// As [`hbevx_2stage`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hbevx_2stage_in<T: Scalar>(
    select: Select<T::Real>,
    uplo: Uplo,
    mut ab: MatMut<'_, T>,
    tolerance: T::Real,
    w: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let n = ab.ncols();
    check_dim("w", n, w.len())?;
    select.check(n)?;
    let enough = scratch.elements.len() >= stebz_scratch(n);
    let reals = if enough { 2 * n } else { 2 * n + stebz_scratch(n) };
    scratch.check(ScratchLen { elements: 0, reals, ints: INTS * n })?;
    let scale = Scale::band(uplo, ab.rb_mut());
    let (d, reals) = scratch.reals.split_at_mut(n);
    let (e, reals) = reals.split_at_mut(n);
    let e = &mut e[..n.saturating_sub(1)];
    hetrd_hb2st_in(uplo, ab, d, e, scratch.elements)?;
    let inner = Scratch { elements: scratch.elements, reals, ints: scratch.ints };
    values(select, tolerance, scale, (d, e), w, inner)
}

/// Selected eigenvalues of a tridiagonal matrix that has been scaled.
fn values<T: Scalar>(
    select: Select<T::Real>,
    tolerance: T::Real,
    scale: Scale<T::Real>,
    (d, e): (&[T::Real], &[T::Real]),
    w: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let n = d.len();
    // The elements have served; the reals may be as few as they can be.
    let elements = as_reals(scratch.elements);
    let reals = if scratch.reals.len() < elements.len() { elements } else { scratch.reals };
    if select.simplified(n) == Select::All && is_default(tolerance) {
        w.copy_from_slice(d);
        let copied = &mut reals[..e.len()];
        copied.copy_from_slice(e);
        if sterf(w, copied).is_ok() {
            scale.undo(w);
            return Ok(n);
        }
    }
    let select = select.map(|x| scale.apply(x));
    let tolerance = scale.apply(tolerance);
    let inner = Scratch { elements: &mut [], reals, ints: scratch.ints };
    let (found, outcome) = by_bisection::<T>(select, tolerance, d, e, w, None, &mut [], inner);
    scale.undo(&mut w[..found]);
    outcome.map(|()| found)
}

/// The eigenvalues `w` of a generalised problem: [`hegv`](crate::hegv) by way of a band matrix. B is
/// replaced by its Cholesky factor, the triangle of A destroyed.
///
/// # Errors
/// As [`hegv`](crate::hegv).
pub fn hegv_2stage<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    w: &mut [T::Real],
) -> Result<(), Error> {
    let n = a.nrows();
    let elements = n.saturating_add(hetrd_2stage_scratch(n));
    with_scratch(ScratchLen { elements, reals: n, ints: 0 }, |scratch| {
        hegv_2stage_in(itype, uplo, a, b, w, scratch)
    })
}

/// [`hegv_2stage`] with scratch memory as [`heev_2stage_in`].
///
/// # Errors
/// As [`hegv_2stage`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hegv_2stage_in<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    w: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    reduce(itype, uplo, a.rb_mut(), b)?;
    heev_2stage_in(uplo, a, w, scratch)
}
