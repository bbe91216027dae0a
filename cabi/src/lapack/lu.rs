//! LU factorisation and linear systems.

use super::norms::one_or_inf;
use super::{finish, info_of, scratch, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::trans;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{MatRef, Real, Scalar};
use wasmblas_lapack::{Equed, Equilibration, Error};

/// LU factorisation with row interchanges.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn getrf<T: Scalar>(
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    ipiv: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            require(lda >= m.max(1), 4)?;
            let a = Column.matrix_mut(a, m, n, lda);
            info_of(wasmblas_lapack::getrf(a, slice_mut(ipiv, m.min(n))), 5)
        });
    }
}

/// Solves `op(A) X = B` from the LU factors.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn getrs<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    lda: i32,
    ipiv: *const i32,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let op = trans(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(nrhs >= 0, 3)?;
            require(lda >= n.max(1), 5)?;
            require(ldb >= n.max(1), 8)?;
            let (a, b) = (Column.matrix(a, n, n, lda), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(wasmblas_lapack::getrs(op, a, slice(ipiv, n), b), 6)
        });
    }
}

/// Solves `A X = B` by LU factorisation.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn gesv<T: Scalar>(
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    ipiv: *mut i32,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            require(nrhs >= 0, 2)?;
            require(lda >= n.max(1), 4)?;
            require(ldb >= n.max(1), 7)?;
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(wasmblas_lapack::gesv(a, slice_mut(ipiv, n), b), 5)
        });
    }
}

/// LU factorisation a column at a time.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn getf2<T: Scalar>(
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    ipiv: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            require(lda >= m.max(1), 4)?;
            let a = Column.matrix_mut(a, m, n, lda);
            info_of(wasmblas_lapack::getf2(a, slice_mut(ipiv, m.min(n))), 5)
        });
    }
}

/// The inverse from the LU factors.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn getri<T: Scalar>(
    n: i32,
    a: *mut T,
    lda: i32,
    ipiv: *const i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            require(lda >= n.max(1), 3)?;
            let best = wasmblas_lapack::getri_scratch::<T>(dim(n));
            with_work((work, lwork, 6), dim(n), best, |scratch| {
                let a = Column.matrix_mut(a, n, n, lda);
                info_of(wasmblas_lapack::getri_in(a, slice(ipiv, n), scratch), 4)
            })
        });
    }
}

/// The condition number from the LU factors.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn gecon<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    anorm: T::Real,
    rcond: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let norm = one_or_inf(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(lda >= n.max(1), 4)?;
            require(anorm >= T::Real::ZERO || anorm.is_nan(), 5)?;
            let scratch = scratch(work, extra, wasmblas_lapack::gecon_scratch::<T>(dim(n)));
            let a = Column.matrix(a, n, n, lda);
            condition(wasmblas_lapack::gecon_in(norm, a, anorm, scratch), anorm, rcond)
        });
    }
}

/// Stores a reciprocal condition number. That of a matrix whose norm `anorm`, argument number 5, is
/// infinite or NaN is not known; INFO says so, though nothing is reported.
///
/// # Safety
/// `rcond` must be valid to write to.
unsafe fn condition<R: Real>(
    estimate: Result<R, Error>,
    anorm: R,
    rcond: *mut R,
) -> Result<i32, Illegal> {
    let estimate = estimate.map_err(|_| Illegal(4))?;
    // SAFETY: promised by the caller.
    unsafe { *rcond = estimate };
    let known = anorm <= R::MAX;
    Ok(if known { i32::from(estimate.is_nan()) } else { -5 })
}

/// Row and column scalings.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn geequ<T: Scalar>(
    m: i32,
    n: i32,
    a: *const T,
    lda: i32,
    r: *mut T::Real,
    c: *mut T::Real,
    rowcnd: *mut T::Real,
    colcnd: *mut T::Real,
    amax: *mut T::Real,
    info: *mut i32,
) {
    let shape = (m, n, a, lda);
    // SAFETY: promised by the caller.
    unsafe {
        let found = (rowcnd, colcnd, amax);
        finish(info, || equilibrate(wasmblas_lapack::geequ, shape, r, c, found));
    }
}

/// Row and column scalings by powers of two.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn geequb<T: Scalar>(
    m: i32,
    n: i32,
    a: *const T,
    lda: i32,
    r: *mut T::Real,
    c: *mut T::Real,
    rowcnd: *mut T::Real,
    colcnd: *mut T::Real,
    amax: *mut T::Real,
    info: *mut i32,
) {
    let shape = (m, n, a, lda);
    // SAFETY: promised by the caller.
    unsafe {
        let found = (rowcnd, colcnd, amax);
        finish(info, || equilibrate(wasmblas_lapack::geequb, shape, r, c, found));
    }
}

/// The common part of [`geequ`] and [`geequb`].
///
/// # Safety
/// As [`getrf`].
unsafe fn equilibrate<T: Scalar>(
    routine: impl FnOnce(
        MatRef<'_, T>,
        &mut [T::Real],
        &mut [T::Real],
    ) -> Result<Equilibration<T::Real>, Error>,
    (m, n, a, lda): (i32, i32, *const T, i32),
    r: *mut T::Real,
    c: *mut T::Real,
    (rowcnd, colcnd, amax): (*mut T::Real, *mut T::Real, *mut T::Real),
) -> Result<i32, Illegal> {
    require(m >= 0, 1)?;
    require(n >= 0, 2)?;
    require(lda >= m.max(1), 4)?;
    // SAFETY: promised by the caller.
    unsafe {
        let found = routine(Column.matrix(a, m, n, lda), slice_mut(r, m), slice_mut(c, n));
        let found = found.map_err(|_| Illegal(3))?;
        (*rowcnd, *colcnd, *amax) = (found.row_ratio, found.col_ratio, found.largest);
        Ok(found.zero.map_or(0, |line| line as i32))
    }
}

/// Scales a matrix where it is worth while.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn laqge<T: Scalar>(
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    r: *const T::Real,
    c: *const T::Real,
    rowcnd: T::Real,
    colcnd: T::Real,
    amax: T::Real,
    equed: *mut c_char,
) {
    let found = Equilibration { row_ratio: rowcnd, col_ratio: colcnd, largest: amax, zero: None };
    // SAFETY: promised by the caller.
    unsafe {
        let a = Column.matrix_mut(a, m, n, lda);
        let scaled = wasmblas_lapack::laqge(a, slice(r, m), slice(c, n), &found);
        *equed = equed_letter(scaled.unwrap_or_default());
    }
}

/// `N`, `R`, `C` or `B`.
pub(super) fn equed_letter(equed: Equed) -> c_char {
    let letter = match equed {
        Equed::No => b'N',
        Equed::Rows => b'R',
        Equed::Cols => b'C',
        Equed::Both => b'B',
    };
    letter as c_char
}

/// LU factorisation with complete pivoting.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn getc2<T: Scalar>(
    n: i32,
    a: *mut T,
    lda: i32,
    ipiv: *mut i32,
    jpiv: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        let a = Column.matrix_mut(a, n, n, lda);
        let factored = wasmblas_lapack::getc2(a, slice_mut(ipiv, n), slice_mut(jpiv, n));
        *info = factored.unwrap_or_default().map_or(0, |place| place as i32);
    }
}

/// Solves with what [`getc2`] left, scaled.
///
/// # Safety
/// As [`getrf`].
pub unsafe fn gesc2<T: Scalar>(
    n: i32,
    a: *const T,
    lda: i32,
    rhs: *mut T,
    ipiv: *const i32,
    jpiv: *const i32,
    scale: *mut T::Real,
) {
    // SAFETY: promised by the caller.
    unsafe {
        let a = Column.matrix(a, n, n, lda);
        let (rhs, ipiv, jpiv) = (slice_mut(rhs, n), slice(ipiv, n), slice(jpiv, n));
        *scale = wasmblas_lapack::gesc2(a, rhs, ipiv, jpiv).unwrap_or(T::Real::ZERO);
    }
}
