//! Selected singular values of a general matrix, and their vectors.

use super::bdsvdx::{bdsvdx_in, bdsvdx_scratch};
use super::gebrd::{gebrd_in, gebrd_scratch};
use super::gesdd::{check_shape, clear_below};
use super::gesvd::very_tall;
use super::memory::as_reals;
use super::ungbr::{Factor, unmbr_in, unmbr_scratch};
use crate::auxiliary::{Norm, Scaled, lacpy, lange, laset};
use crate::eigen_symmetric::Select;
use crate::error::{Error, check_dim};
use crate::least_squares::Range;
use crate::qr::{geqrf_in, geqrf_scratch, unmqr_in, unmqr_scratch};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Real, Scalar, Side, Trans, Uplo};

/// Selected singular values of a matrix `A = U S Vᴴ`, `m` by `n`, first in `s` in decreasing order,
/// and, if there are matrices for them, their vectors: the left ones in as many columns of U, the
/// right ones, conjugated, in as many rows of `vt`. A is destroyed. Returns how many there are.
///
/// U and `vt` have [`Select::at_most`] columns and rows or more, `s` and `failed` `min(m, n)` elements;
/// what `select` and `failed` mean is said at [`bdsvdx`](crate::bdsvdx), which finds the values after
/// reduction to bidiagonal form, of R alone if A has many more rows than columns and there is memory
/// for that. A wide matrix is a tall one transposed.
///
/// # Errors
/// As [`bdsvdx`](crate::bdsvdx). If vectors of values in an interval did not converge there are none.
pub fn gesvdx<T: Scalar>(
    select: Select<T::Real>,
    a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
    failed: &mut [i32],
) -> Result<usize, Error> {
    let len = gesvdx_scratch(select, u.is_some() || vt.is_some(), a.rb());
    with_scratch(len, |scratch| gesvdx_in(select, a, s, u, vt, failed, scratch))
}

/// The scratch memory that [`gesvdx_in`] needs at least. A real type's reals are among the elements.
pub fn gesvdx_least<T: Scalar>(
    select: Select<T::Real>,
    vectors: bool,
    m: usize,
    n: usize,
) -> ScratchLen {
    let (m, n) = (m.max(n), m.min(n));
    let columns = if vectors { select.at_most(n).min(n) } else { 0 };
    let inner = bdsvdx_scratch(n);
    let bidiagonal = columns.saturating_mul(2 * n).saturating_add(inner.reals.max(n));
    let (elements, reals) = if T::IS_COMPLEX {
        ((2 * n).saturating_add(m), bidiagonal.saturating_add(2 * n))
    } else {
        ((4 * n).saturating_add(bidiagonal.max(m)), 0)
    };
    ScratchLen { elements, reals, ints: inner.ints }
}

/// The scratch memory that is of use to [`gesvdx_in`].
pub fn gesvdx_scratch<T: Scalar>(
    select: Select<T::Real>,
    vectors: bool,
    a: MatRef<'_, T>,
) -> ScratchLen {
    let (m, n) = (a.nrows().max(a.ncols()), a.nrows().min(a.ncols()));
    let least = gesvdx_least::<T>(select, vectors, m, n);
    let columns = select.at_most(n).min(n);
    let tall = very_tall(m, n);
    let rows = if tall { n } else { m };
    let first = geqrf_scratch(m, n).max(unmqr_scratch(Side::Left, m, columns, n));
    let work = gebrd_scratch(rows, n)
        .max(unmbr_scratch(Side::Left, rows, columns, n))
        .max(if tall { first } else { 0 });
    let square = if tall { n.saturating_mul(n).saturating_add(n) } else { 0 };
    // The vectors of the bidiagonal matrix are there while they are multiplied.
    let own = if T::IS_COMPLEX { 2 * n } else { least.elements };
    let elements = square.saturating_add(own).saturating_add(work);
    ScratchLen { elements: elements.max(least.elements), ..least }
}

/// [`gesvdx`] with scratch memory, at least [`gesvdx_least`].
///
/// # Errors
/// As [`gesvdx`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn gesvdx_in<T: Scalar>(
    select: Select<T::Real>,
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let k = m.min(n);
    check_dim("s", k, s.len())?;
    check_dim("failed", k, failed.len())?;
    select.check(k)?;
    let most = select.at_most(k).min(k);
    let columns = u.as_ref().map_or(most, |u| u.ncols().max(most));
    let rows = vt.as_ref().map_or(most, |vt| vt.nrows().max(most));
    check_shape("u", u.is_some().then_some((m, columns)), &u)?;
    check_shape("vt", vt.is_some().then_some((rows, n)), &vt)?;
    scratch.check(gesvdx_least::<T>(select, u.is_some() || vt.is_some(), m, n))?;
    failed.fill(0);
    if k == 0 {
        return Ok(0);
    }
    let largest = lange(Norm::Max, a.rb());
    if largest.is_nan() || largest > T::Real::MAX {
        s.fill(T::Real::from_f64(f64::NAN));
        return Err(Error::NotConverged { info: 2 * k + 1 });
    }
    let range = Range::fit_squares(a.rb_mut());
    let select = select.map(|bound| {
        let mut bound = [T::from_real(bound)];
        if let Ok(bound) = MatMut::from_col_major(&mut bound, 1, 1, 1) {
            range.apply(bound);
        }
        bound[0].re()
    });
    let u = u.map(|u| u.block(0, 0, m, most));
    let vt = vt.map(|vt| vt.block(0, 0, most, n));
    let outcome = if m >= n {
        tall(select, a, s, u, vt, failed, scratch)
    } else {
        tall(select, a.t(), s, vt.map(MatMut::t), u.map(MatMut::t), failed, scratch)
    };
    range.revert(Scaled::Full, MatMut::from_col_major(s, k, 1, k)?);
    outcome
}

/// Selected values of a matrix with no fewer rows than columns.
fn tall<T: Scalar>(
    select: Select<T::Real>,
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    mut u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let least = gesvdx_least::<T>(select, u.is_some() || vt.is_some(), m, n).elements;
    let memory = n.saturating_mul(n).saturating_add(n).saturating_add(least);
    if !very_tall(m, n) || scratch.elements.len() < memory {
        return direct(select, a, s, u, vt, failed, scratch);
    }
    let (r, elements) = scratch.elements.split_at_mut(n * n);
    let (tau, elements) = elements.split_at_mut(n);
    let mut r = MatMut::from_col_major(r, n, n, n)?;
    geqrf_in(a.rb_mut(), tau, elements)?;
    lacpy(Some(Uplo::Upper), a.rb().block(0, 0, n, n), r.rb_mut())?;
    clear_below(r.rb_mut());
    let inner = Scratch { elements: &mut *elements, reals: scratch.reals, ints: scratch.ints };
    let top = u.as_mut().map(|u| {
        let columns = u.ncols();
        u.rb_mut().block(0, 0, n, columns)
    });
    let outcome = direct(select, r, s, top, vt, failed, inner);
    if let Some(u) = u {
        let count = there(select, n, &outcome);
        let mut u = u.block(0, 0, m, count);
        laset(None, T::ZERO, T::ZERO, u.rb_mut().block(n, 0, m - n, count));
        unmqr_in(Side::Left, Trans::No, a.rb(), tau, u, elements)?;
    }
    outcome
}

/// How many vectors there are, some of them perhaps not converged: more columns need not exist.
fn there<R: Real>(select: Select<R>, n: usize, outcome: &Result<usize, Error>) -> usize {
    match (outcome, select) {
        (Ok(found), _) => *found,
        (Err(_), Select::Interval(..)) => 0,
        (Err(_), _) => select.at_most(n),
    }
}

/// The same from the reduction of A itself.
fn direct<T: Scalar>(
    select: Select<T::Real>,
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
    failed: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let n = a.ncols();
    let (tau, work) = scratch.elements.split_at_mut(2 * n);
    let (tauq, taup) = tau.split_at_mut(n);
    let (own, work) = work.split_at_mut(if T::IS_COMPLEX { 0 } else { 2 * n });
    let (de, reals) = scratch.reals.split_at_mut(if T::IS_COMPLEX { 2 * n } else { 0 });
    let (d, e) = if T::IS_COMPLEX { de } else { as_reals(own) }.split_at_mut(n);
    let e = &mut e[..n - 1];
    gebrd_in(a.rb_mut(), d, e, tauq, taup, work)?;
    let most = select.at_most(n).min(n);
    let vectors = u.is_some() || vt.is_some();
    let size = if vectors { 2 * n * most } else { 0 };
    let inner = bdsvdx_scratch(n);
    // A real type's vectors have the first of the elements that the reduction has left.
    let (own, work) = work.split_at_mut(if T::IS_COMPLEX { 0 } else { size });
    let (z, reals) = reals.split_at_mut(if T::IS_COMPLEX { size } else { 0 });
    let z = if T::IS_COMPLEX { z } else { as_reals(own) };
    let found = {
        let reals = if T::IS_COMPLEX { &mut *reals } else { as_reals(&mut *work) };
        let reals = &mut reals[..inner.reals];
        let scratch = Scratch { elements: &mut [], reals, ints: scratch.ints };
        let z = MatMut::from_col_major(&mut *z, 2 * n, size / (2 * n), 2 * n)?;
        bdsvdx_in(Uplo::Upper, select, d, e, s, vectors.then_some(z), failed, scratch)
    };
    let count = there(select, n, &found);
    let z = MatRef::from_col_major(z, 2 * n, size / (2 * n), 2 * n)?;
    if let Some(u) = u {
        let m = u.nrows();
        let mut u = u.block(0, 0, m, count);
        laset(None, T::ZERO, T::ZERO, u.rb_mut().block(n, 0, m - n, count));
        widen(z.block(0, 0, n, count), u.rb_mut().block(0, 0, n, count));
        unmbr_in(Factor::Q, Side::Left, Trans::No, n, a.rb(), tauq, u, work)?;
    }
    if let Some(vt) = vt {
        let mut vt = vt.block(0, 0, count, n);
        widen(z.block(n, 0, n, count), vt.rb_mut().t());
        let a = a.rb().block(0, 0, n, n);
        unmbr_in(Factor::P, Side::Right, Trans::ConjTrans, n, a, taup, vt, work)?;
    }
    found
}

/// Copies a real matrix into one of another type.
fn widen<T: Scalar>(from: MatRef<'_, T::Real>, mut to: MatMut<'_, T>) {
    for j in 0..from.ncols() {
        for i in 0..from.nrows() {
            to.set(i, j, T::from_real(from.get(i, j)));
        }
    }
}
