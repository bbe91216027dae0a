//! Linear systems with Hermitian positive definite band matrices.

use super::banded::{band_mut, holds};
use super::lu_expert::fact;
use super::{finish, info_of, scratch, slice, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Scalar, Uplo};
use wasmblas_lapack::{BandMut, Equilibration, Error, Fact};

/// A triangle of a band matrix that is written.
///
/// # Safety
/// As [`BandMut::from_raw_parts`].
unsafe fn half_mut<'a, T>(ab: *mut T, uplo: Uplo, n: i32, kd: i32, ldab: i32) -> BandMut<'a, T> {
    let diagonals = match uplo {
        Uplo::Lower => (kd, 0),
        Uplo::Upper => (0, kd),
    };
    // SAFETY: promised by the caller.
    unsafe { band_mut(ab, (n, n), diagonals, ldab) }
}

/// UPLO, if it, N and KD, the arguments from number `first` on, are legal.
fn triangle(letter: c_char, n: i32, kd: i32, first: i32) -> Result<Uplo, Illegal> {
    let uplo = uplo(letter).ok_or(Illegal(first))?;
    require(n >= 0, first + 1)?;
    require(kd >= 0, first + 2)?;
    Ok(uplo)
}

/// Cholesky factorisation.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn pbtrf<T: Scalar>(
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, kd, 1)?;
            require(holds(ldab, &[kd]), 5)?;
            info_of(wasmblas_lapack::pbtrf(uplo, half_mut(ab, uplo, n, kd, ldab)), 4)
        });
    }
}

/// Solves `A X = B` from the Cholesky factor.
///
/// # Safety
/// As [`pbtrf`].
pub unsafe fn pbtrs<T: Scalar>(
    letter: c_char,
    n: i32,
    kd: i32,
    nrhs: i32,
    ab: *const T,
    ldab: i32,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, kd, 1)?;
            require(nrhs >= 0, 4)?;
            require(holds(ldab, &[kd]), 6)?;
            require(ldb >= n.max(1), 8)?;
            let a = Column.half_band(ab, uplo, n, kd, ldab);
            info_of(wasmblas_lapack::pbtrs(uplo, a, Column.matrix_mut(b, n, nrhs, ldb)), 5)
        });
    }
}

/// Solves `A X = B` by Cholesky factorisation.
///
/// # Safety
/// As [`pbtrf`].
pub unsafe fn pbsv<T: Scalar>(
    letter: c_char,
    n: i32,
    kd: i32,
    nrhs: i32,
    ab: *mut T,
    ldab: i32,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, kd, 1)?;
            require(nrhs >= 0, 4)?;
            require(holds(ldab, &[kd]), 6)?;
            require(ldb >= n.max(1), 8)?;
            let a = half_mut(ab, uplo, n, kd, ldab);
            info_of(wasmblas_lapack::pbsv(uplo, a, Column.matrix_mut(b, n, nrhs, ldb)), 5)
        });
    }
}

/// The condition number from the Cholesky factor.
///
/// # Safety
/// As [`pbtrf`].
pub unsafe fn pbcon<T: Scalar>(
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *const T,
    ldab: i32,
    anorm: T::Real,
    rcond: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, kd, 1)?;
            require(holds(ldab, &[kd]), 5)?;
            require(anorm.is_nan() || anorm >= <T::Real as Scalar>::ZERO, 6)?;
            let a = Column.half_band(ab, uplo, n, kd, ldab);
            let scratch = scratch(work, extra, wasmblas_lapack::pocon_scratch::<T>(dim(n)));
            let found = wasmblas_lapack::pbcon_in(uplo, a, anorm, scratch);
            *rcond = found.map_err(|_| Illegal(4))?;
            Ok(0)
        });
    }
}

/// Refines solutions and bounds their errors.
///
/// # Safety
/// As [`pbtrf`].
pub unsafe fn pbrfs<T: Scalar>(
    letter: c_char,
    n: i32,
    kd: i32,
    nrhs: i32,
    ab: *const T,
    ldab: i32,
    afb: *const T,
    ldafb: i32,
    b: *const T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, kd, 1)?;
            require(nrhs >= 0, 4)?;
            require(holds(ldab, &[kd]), 6)?;
            require(holds(ldafb, &[kd]), 8)?;
            require(ldb >= n.max(1), 10)?;
            require(ldx >= n.max(1), 12)?;
            let a = Column.half_band(ab, uplo, n, kd, ldab);
            let af = Column.half_band(afb, uplo, n, kd, ldafb);
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let scratch = scratch(work, extra, wasmblas_lapack::porfs_scratch::<T>(dim(n)));
            info_of(wasmblas_lapack::pbrfs_in(uplo, a, af, b, x, ferr, berr, scratch), 7)
        });
    }
}

/// Scale factors.
///
/// # Safety
/// As [`pbtrf`].
pub unsafe fn pbequ<T: Scalar>(
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *const T,
    ldab: i32,
    s: *mut T::Real,
    scond: *mut T::Real,
    amax: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, kd, 1)?;
            require(holds(ldab, &[kd]), 5)?;
            let a = Column.half_band(ab, uplo, n, kd, ldab);
            let found = wasmblas_lapack::pbequ(a, slice_mut(s, n)).map_err(|_| Illegal(4))?;
            *amax = found.largest;
            if found.zero.is_none() {
                *scond = found.row_ratio;
            }
            Ok(found.zero.map_or(0, |row| row as i32))
        });
    }
}

/// Scales a symmetric matrix where it is worth while.
///
/// # Safety
/// As [`pbtrf`].
pub unsafe fn laqsb<T: Scalar>(
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    s: *const T::Real,
    scond: T::Real,
    amax: T::Real,
    equed: *mut c_char,
) {
    // SAFETY: promised by the caller.
    unsafe { scale((letter, n, kd, ab, ldab), s, (scond, amax), equed, wasmblas_lapack::laqsb) }
}

/// Scales a Hermitian matrix where it is worth while.
///
/// # Safety
/// As [`pbtrf`].
pub unsafe fn laqhb<T: Scalar>(
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    s: *const T::Real,
    scond: T::Real,
    amax: T::Real,
    equed: *mut c_char,
) {
    // SAFETY: promised by the caller.
    unsafe { scale((letter, n, kd, ab, ldab), s, (scond, amax), equed, wasmblas_lapack::laqhb) }
}

/// The common part of [`laqsb`] and [`laqhb`]; all that is not `U` means the lower triangle.
///
/// # Safety
/// As [`pbtrf`].
unsafe fn scale<T: Scalar>(
    (letter, n, kd, ab, ldab): (c_char, i32, i32, *mut T, i32),
    s: *const T::Real,
    (scond, amax): (T::Real, T::Real),
    equed: *mut c_char,
    routine: impl FnOnce(
        Uplo,
        BandMut<'_, T>,
        &[T::Real],
        &Equilibration<T::Real>,
    ) -> Result<bool, Error>,
) {
    let found = Equilibration { row_ratio: scond, col_ratio: scond, largest: amax, zero: None };
    let uplo = uplo(letter).unwrap_or(Uplo::Lower);
    // SAFETY: promised by the caller.
    unsafe {
        let scaled = routine(uplo, half_mut(ab, uplo, n, kd, ldab), slice(s, n), &found);
        *equed = if scaled.unwrap_or(false) { b'Y' } else { b'N' } as c_char;
    }
}

/// Solves `A X = B`, scaled and refined, with condition number and error bounds.
///
/// # Safety
/// As [`pbtrf`].
pub unsafe fn pbsvx<T: Scalar>(
    fact_letter: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    nrhs: i32,
    ab: *mut T,
    ldab: i32,
    afb: *mut T,
    ldafb: i32,
    equed: *mut c_char,
    s: *mut T::Real,
    b: *mut T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    rcond: *mut T::Real,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let fact = fact(fact_letter).ok_or(Illegal(1))?;
            let uplo = triangle(letter, n, kd, 2)?;
            require(nrhs >= 0, 5)?;
            require(holds(ldab, &[kd]), 7)?;
            require(holds(ldafb, &[kd]), 9)?;
            let (s, mut scaled) = (slice_mut(s, n), false);
            if fact == Fact::Factored {
                let letter = (*equed as u8).to_ascii_uppercase();
                require(matches!(letter, b'Y' | b'N'), 10)?;
                scaled = letter == b'Y';
                require(!scaled || s.iter().all(|&x| x > <T::Real as Scalar>::ZERO), 11)?;
            }
            require(ldb >= n.max(1), 13)?;
            require(ldx >= n.max(1), 15)?;
            let a = half_mut(ab, uplo, n, kd, ldab);
            let af = half_mut(afb, uplo, n, kd, ldafb);
            let (b, x) = (Column.matrix_mut(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let memory = scratch(work, extra, wasmblas_lapack::posvx_scratch::<T>(dim(n)));
            let place = &mut scaled;
            let solved =
                wasmblas_lapack::pbsvx_in(fact, uplo, a, af, place, s, b, x, ferr, berr, memory);
            *equed = if scaled { b'Y' } else { b'N' } as c_char;
            let (condition, outcome) = solved.map_err(|_| Illegal(8))?;
            *rcond = condition;
            info_of(outcome, 8)
        });
    }
}
