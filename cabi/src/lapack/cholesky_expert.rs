//! What follows from a Cholesky factorisation: condition numbers, refinement, scaling, the expert
//! driver, and the factorisation with pivoting.

use super::lu_expert::fact;
use super::{finish, info_of, scratch, slice, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{MatMut, MatRef, Scalar, Uplo};
use wasmblas_lapack::{Equilibration, Error, Fact};

/// Cholesky factorisation with complete pivoting.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn pstrf<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    piv: *mut i32,
    rank: *mut i32,
    tol: T::Real,
    work: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(lda >= n.max(1), 4)?;
            let (a, piv) = (Column.matrix_mut(a, n, n, lda), slice_mut(piv, n));
            let found = wasmblas_lapack::pstrf_in(uplo, a, piv, tol, slice_mut(work, n));
            *rank = found.map_err(|_| Illegal(3))? as i32;
            Ok(i32::from(*rank < n))
        });
    }
}

/// The condition number from the Cholesky factor.
///
/// # Safety
/// As [`pstrf`].
pub unsafe fn pocon<T: Scalar>(
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
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(lda >= n.max(1), 4)?;
            require(anorm >= <T::Real as Scalar>::ZERO || anorm.is_nan(), 5)?;
            let scratch = scratch(work, extra, wasmblas_lapack::pocon_scratch::<T>(dim(n)));
            let a = Column.matrix(a, n, n, lda);
            let found = wasmblas_lapack::pocon_in(uplo, a, anorm, scratch);
            *rcond = found.map_err(|_| Illegal(3))?;
            Ok(0)
        });
    }
}

/// Refines solutions and bounds their errors.
///
/// # Safety
/// As [`pstrf`].
pub unsafe fn porfs<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    lda: i32,
    af: *const T,
    ldaf: i32,
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
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(nrhs >= 0, 3)?;
            require(lda >= n.max(1), 5)?;
            require(ldaf >= n.max(1), 7)?;
            require(ldb >= n.max(1), 9)?;
            require(ldx >= n.max(1), 11)?;
            let (a, af) = (Column.matrix(a, n, n, lda), Column.matrix(af, n, n, ldaf));
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let scratch = scratch(work, extra, wasmblas_lapack::porfs_scratch::<T>(dim(n)));
            info_of(wasmblas_lapack::porfs_in(uplo, a, af, b, x, ferr, berr, scratch), 4)
        });
    }
}

/// Scale factors.
///
/// # Safety
/// As [`pstrf`].
pub unsafe fn poequ<T: Scalar>(
    n: i32,
    a: *const T,
    lda: i32,
    s: *mut T::Real,
    scond: *mut T::Real,
    amax: *mut T::Real,
    info: *mut i32,
) {
    let routine = wasmblas_lapack::poequ;
    // SAFETY: promised by the caller.
    unsafe { equilibrate((n, a, lda), s, (scond, amax), info, routine) }
}

/// Scale factors that are powers of two.
///
/// # Safety
/// As [`pstrf`].
pub unsafe fn poequb<T: Scalar>(
    n: i32,
    a: *const T,
    lda: i32,
    s: *mut T::Real,
    scond: *mut T::Real,
    amax: *mut T::Real,
    info: *mut i32,
) {
    let routine = wasmblas_lapack::poequb;
    // SAFETY: promised by the caller.
    unsafe { equilibrate((n, a, lda), s, (scond, amax), info, routine) }
}

unsafe fn equilibrate<T: Scalar>(
    (n, a, lda): (i32, *const T, i32),
    s: *mut T::Real,
    places: (*mut T::Real, *mut T::Real),
    info: *mut i32,
    routine: impl FnOnce(MatRef<'_, T>, &mut [T::Real]) -> Result<Equilibration<T::Real>, Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            require(lda >= n.max(1), 3)?;
            store_factors(routine(Column.matrix(a, n, n, lda), slice_mut(s, n)), places)
        });
    }
}

/// Stores SCOND and AMAX, and returns INFO.
///
/// # Safety
/// The pointers must be valid to write to.
pub(super) unsafe fn store_factors<R: Scalar>(
    found: Result<Equilibration<R>, Error>,
    (scond, amax): (*mut R, *mut R),
) -> Result<i32, Illegal> {
    let found = found.map_err(|_| Illegal(2))?;
    // SAFETY: promised by the caller.
    unsafe { (*scond, *amax) = (found.row_ratio, found.largest) };
    Ok(found.zero.map_or(0, |entry| entry as i32))
}

/// Scales a Hermitian matrix where it is worth while.
///
/// # Safety
/// As [`pstrf`].
pub unsafe fn laqhe<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    s: *const T::Real,
    scond: T::Real,
    amax: T::Real,
    equed: *mut c_char,
) {
    let routine = wasmblas_lapack::laqhe;
    // SAFETY: promised by the caller.
    unsafe { scale((letter, n, a, lda), s, factors(scond, amax), equed, routine) }
}

/// Scales a symmetric matrix where it is worth while.
///
/// # Safety
/// As [`pstrf`].
pub unsafe fn laqsy<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    s: *const T::Real,
    scond: T::Real,
    amax: T::Real,
    equed: *mut c_char,
) {
    let routine = wasmblas_lapack::laqsy;
    // SAFETY: promised by the caller.
    unsafe { scale((letter, n, a, lda), s, factors(scond, amax), equed, routine) }
}

unsafe fn scale<T: Scalar>(
    (letter, n, a, lda): (c_char, i32, *mut T, i32),
    s: *const T::Real,
    found: Equilibration<T::Real>,
    equed: *mut c_char,
    routine: impl FnOnce(
        Uplo,
        MatMut<'_, T>,
        &[T::Real],
        &Equilibration<T::Real>,
    ) -> Result<bool, Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        let (uplo, a) = (upper_or_lower(letter), Column.matrix_mut(a, n, n, lda));
        *equed = equed_letter(routine(uplo, a, slice(s, n), &found).unwrap_or_default());
    }
}

/// UPLO of a routine that checks nothing: to netlib, what is not upper is lower.
pub(super) fn upper_or_lower(letter: c_char) -> Uplo {
    uplo(letter).unwrap_or(Uplo::Lower)
}

/// Scale factors as they are described to the routine that applies them.
pub(super) fn factors<R>(scond: R, amax: R) -> Equilibration<R>
where
    R: Scalar,
{
    Equilibration { row_ratio: scond, col_ratio: scond, largest: amax, zero: None }
}

/// `Y` or `N`.
pub(super) fn equed_letter(scaled: bool) -> c_char {
    (if scaled { b'Y' } else { b'N' }) as c_char
}

/// Whether the matrix given to an expert driver is scaled: EQUED, argument number `position`, and S,
/// the next, of which it is if `fact` is [`Fact::Factored`].
///
/// # Safety
/// `place` must be valid to read then.
pub(super) unsafe fn given_scaled<R: wasmblas::Real>(
    fact: Fact,
    place: *const c_char,
    position: i32,
    s: &[R],
) -> Result<bool, Illegal> {
    if fact != Fact::Factored {
        return Ok(false);
    }
    // SAFETY: promised by the caller.
    let scaled = match (unsafe { *place } as u8).to_ascii_uppercase() {
        b'Y' => true,
        b'N' => false,
        _ => return Err(Illegal(position)),
    };
    require(!scaled || s.iter().all(|&x| x > R::ZERO), position + 1)?;
    Ok(scaled)
}

/// Solves `A X = B`, scaled and refined, with condition number and error bounds.
///
/// # Safety
/// As [`pstrf`].
pub unsafe fn posvx<T: Scalar>(
    fact_letter: c_char,
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    af: *mut T,
    ldaf: i32,
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
            let uplo = uplo(letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(nrhs >= 0, 4)?;
            require(lda >= n.max(1), 6)?;
            require(ldaf >= n.max(1), 8)?;
            let s = slice_mut(s, n);
            let mut scaled = given_scaled(fact, equed, 9, s)?;
            require(ldb >= n.max(1), 12)?;
            require(ldx >= n.max(1), 14)?;
            let (a, af) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(af, n, n, ldaf));
            let (b, x) = (Column.matrix_mut(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let memory = scratch(work, extra, wasmblas_lapack::posvx_scratch::<T>(dim(n)));
            let is_scaled = &mut scaled;
            let solved = wasmblas_lapack::posvx_in(
                fact, uplo, a, af, is_scaled, s, b, x, ferr, berr, memory,
            );
            *equed = equed_letter(scaled);
            let (condition, outcome) = solved.map_err(|_| Illegal(7))?;
            *rcond = condition;
            info_of(outcome, 7)
        });
    }
}
