//! Drivers for symmetric tridiagonal matrices.

use super::scaling::Scale;
use super::select::Select;
use super::selected::{
    INTS, REALS, by_bisection, driver_least, driver_scratch, is_default, selected, whole_support,
};
use super::stedc::{Compz, stedc_in, stedc_scratch};
use super::steqr::{steqr_in, steqr_scratch};
use super::sterf::sterf;
use crate::auxiliary::laset;
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Real};

/// Replaces the diagonal `d` of a symmetric tridiagonal matrix by its eigenvalues in ascending
/// order, and sets Z, if there is one, to its eigenvectors; the off-diagonal entries `e` are
/// destroyed. By the QL iteration.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`]
/// with how many off-diagonal entries did not become zero.
pub fn stev<R: Real>(d: &mut [R], e: &mut [R], z: Option<MatMut<'_, R>>) -> Result<(), Error> {
    let len = if z.is_some() { steqr_scratch(d.len()) } else { 0 };
    let len = ScratchLen { reals: len, ..ScratchLen::default() };
    with_scratch::<R, _>(len, |scratch| stev_in(d, e, z, scratch.reals))
}

/// [`stev`] with scratch memory, `2n − 2` reals if there is a Z.
///
/// # Errors
/// As [`stev`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn stev_in<R: Real>(
    d: &mut [R],
    e: &mut [R],
    z: Option<MatMut<'_, R>>,
    scratch: &mut [R],
) -> Result<(), Error> {
    check_dim("e", d.len().saturating_sub(1), e.len())?;
    let scale = Scale::tridiagonal(d, e);
    let outcome = match z {
        None => sterf(d, e),
        Some(mut z) => {
            laset(None, R::ZERO, R::ONE, z.rb_mut());
            steqr_in(d, e, Some(z), scratch)
        }
    };
    scale.undo(d);
    outcome
}

/// As [`stev`], by divide and conquer.
///
/// # Errors
/// As [`stev`].
pub fn stevd<R: Real>(d: &mut [R], e: &mut [R], z: Option<MatMut<'_, R>>) -> Result<(), Error> {
    let len = stedc_scratch::<R>(z.is_some().then_some(Compz::Unit), d.len());
    with_scratch(len, |scratch| stevd_in(d, e, z, scratch))
}

/// [`stevd`] with scratch memory as [`stedc_in`].
///
/// # Errors
/// As [`stevd`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn stevd_in<R: Real>(
    d: &mut [R],
    e: &mut [R],
    z: Option<MatMut<'_, R>>,
    scratch: Scratch<'_, R>,
) -> Result<(), Error> {
    check_dim("e", d.len().saturating_sub(1), e.len())?;
    let scale = Scale::tridiagonal(d, e);
    let outcome = stedc_in(d, e, z.map(|z| (Compz::Unit, z)), scratch);
    scale.undo(d);
    outcome
}

/// Selected eigenvalues of a symmetric tridiagonal matrix, first in `w` in ascending order, and
/// eigenvectors in as many columns of Z; `d` and `e` may be scaled. Returns how many there are.
/// Arguments as of [`heevx`](crate::heevx).
///
/// # Errors
/// As [`heevx`](crate::heevx).
pub fn stevx<R: Real>(
    select: Select<R>,
    d: &mut [R],
    e: &mut [R],
    tolerance: R,
    w: &mut [R],
    z: Option<MatMut<'_, R>>,
    failed: &mut [i32],
) -> Result<usize, Error> {
    let n = d.len();
    let len = ScratchLen { elements: 0, reals: REALS * n, ints: INTS * n };
    with_scratch(len, |scratch| {
        let (found, outcome) = stevx_in(select, d, e, tolerance, w, z, failed, scratch);
        outcome.map(|()| found)
    })
}

/// [`stevx`] with scratch memory, `5n` reals and `3n` integers. The number of eigenvalues is
/// returned also if some of their vectors failed.
pub fn stevx_in<R: Real>(
    select: Select<R>,
    d: &mut [R],
    e: &mut [R],
    tolerance: R,
    w: &mut [R],
    mut z: Option<MatMut<'_, R>>,
    failed: &mut [i32],
    scratch: Scratch<'_, R>,
) -> (usize, Result<(), Error>) {
    let n = d.len();
    if let Err(error) = check(select, d, e, w, z.as_ref(), &scratch) {
        return (0, Err(error));
    }
    let scale = Scale::tridiagonal(d, e);
    if z.is_some() {
        failed.fill(0);
    }
    if select.simplified(n) == Select::All && is_default(tolerance) {
        w.copy_from_slice(d);
        let (off, space) = scratch.reals.split_at_mut(n);
        let off = &mut off[..e.len()];
        off.copy_from_slice(e);
        let outcome = match z.as_mut() {
            None => sterf(w, off),
            Some(z) => {
                let mut z = z.rb_mut().block(0, 0, n, n);
                laset(None, R::ZERO, R::ONE, z.rb_mut());
                steqr_in(w, off, Some(z), space)
            }
        };
        if outcome.is_ok() {
            scale.undo(w);
            return (n, Ok(()));
        }
    }
    let select = select.map(|x| scale.apply(x));
    let tolerance = scale.apply(tolerance);
    let (found, outcome) = by_bisection(select, tolerance, d, e, w, z, failed, scratch);
    scale.undo(&mut w[..found]);
    (found, outcome)
}

/// As [`stevx`], with vectors and `support` as of [`heevr`](crate::heevr); `d` and `e` are destroyed.
///
/// # Errors
/// As [`stevx`].
pub fn stevr<R: Real>(
    select: Select<R>,
    d: &mut [R],
    e: &mut [R],
    tolerance: R,
    w: &mut [R],
    z: Option<MatMut<'_, R>>,
    support: &mut [i32],
) -> Result<usize, Error> {
    let len = stevr_scratch(select, z.is_some(), d.len());
    with_scratch(len, |scratch| stevr_in(select, d, e, tolerance, w, z, support, scratch))
}

/// The scratch memory that is of use to [`stevr_in`].
pub fn stevr_scratch<R: Real>(select: Select<R>, vectors: bool, n: usize) -> ScratchLen {
    driver_scratch::<R>(select, vectors, n)
}

/// [`stevr`] with scratch memory, at least `14n` reals and `7n` integers with vectors, `5n` and `3n`
/// without. With so little, all vectors are found as others are.
///
/// # Errors
/// As [`stevr`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn stevr_in<R: Real>(
    select: Select<R>,
    d: &mut [R],
    e: &mut [R],
    tolerance: R,
    w: &mut [R],
    z: Option<MatMut<'_, R>>,
    support: &mut [i32],
    scratch: Scratch<'_, R>,
) -> Result<usize, Error> {
    let n = d.len();
    check(select, d, e, w, z.as_ref(), &scratch)?;
    scratch.check(driver_least(z.is_some(), n))?;
    let scale = Scale::tridiagonal(d, e);
    let vectors = z.is_some();
    let select = select.map(|x| scale.apply(x));
    let tolerance = scale.apply(tolerance);
    let (found, outcome) = selected(select, tolerance, d, e, w, z, scratch);
    if vectors {
        whole_support(found, n, support);
    }
    scale.undo(&mut w[..found]);
    outcome.map(|()| found)
}

fn check<R: Real>(
    select: Select<R>,
    d: &[R],
    e: &[R],
    w: &[R],
    z: Option<&MatMut<'_, R>>,
    scratch: &Scratch<'_, R>,
) -> Result<(), Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    check_dim("w", n, w.len())?;
    if let Some(z) = z {
        check_dim("z", n, z.nrows())?;
    }
    select.check(n)?;
    scratch.check(ScratchLen { elements: 0, reals: REALS * n, ints: INTS * n })
}
