//! Linear systems with symmetric and Hermitian indefinite matrices.
//!
//! The symmetric and the Hermitian routine of a pair are one here, but for the function of
//! `wasmblas-lapack` that they call.

use super::{finish, info_of, scratch, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{MatMut, MatRef, Scalar, Uplo};
use wasmblas_lapack::{Error, Fact, Scratch};

/// Defines a routine for symmetric matrices and the one for Hermitian matrices, which call the
/// same function with another routine of `wasmblas-lapack` as its last argument.
macro_rules! pair {
    ($doc:literal, $symmetric:ident $hermitian:ident => $shared:ident($($routine:ident $other:ident)+),
     $($arg:ident: $ty:ty),+) => {
        #[doc = $doc]
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $symmetric<T: Scalar>($($arg: $ty),+) {
            // SAFETY: promised by the caller.
            unsafe { $shared($($arg,)+ $(wasmblas_lapack::$routine),+) }
        }

        #[doc = $doc]
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $hermitian<T: Scalar>($($arg: $ty),+) {
            // SAFETY: promised by the caller.
            unsafe { $shared($($arg,)+ $(wasmblas_lapack::$other),+) }
        }
    };
}

pair!(
    "Factorisation.",
    sytrf hetrf => factor(sytrf_in hetrf_in),
    letter: c_char, n: i32, a: *mut T, lda: i32, ipiv: *mut i32, work: *mut T, lwork: i32,
    info: *mut i32
);
pair!(
    "Factorisation without workspace.",
    sytf2 hetf2 => factor_in_place(sytf2 hetf2),
    letter: c_char, n: i32, a: *mut T, lda: i32, ipiv: *mut i32, info: *mut i32
);
pair!(
    "Solution from the factors.",
    sytrs hetrs => solve(sytrs hetrs),
    letter: c_char, n: i32, nrhs: i32, a: *const T, lda: i32, ipiv: *const i32, b: *mut T, ldb: i32,
    info: *mut i32
);
pair!(
    "Solution from the factors, which are converted and converted back.",
    sytrs2 hetrs2 => solve_converted(sytrs2_in hetrs2_in),
    letter: c_char, n: i32, nrhs: i32, a: *mut T, lda: i32, ipiv: *const i32, b: *mut T, ldb: i32,
    work: *mut T, info: *mut i32
);
pair!(
    "Inverse from the factors.",
    sytri hetri => invert(sytri_in hetri_in),
    letter: c_char, n: i32, a: *mut T, lda: i32, ipiv: *const i32, work: *mut T, info: *mut i32
);
pair!(
    "Inverse from the factors, with a query of the workspace.",
    sytri2 hetri2 => invert_queried(sytri_in hetri_in),
    letter: c_char, n: i32, a: *mut T, lda: i32, ipiv: *const i32, work: *mut T, lwork: i32,
    info: *mut i32
);
pair!(
    "Inverse from the factors, with a block size that is not used.",
    sytri2x hetri2x => invert_blocked(sytri_in hetri_in),
    letter: c_char, n: i32, a: *mut T, lda: i32, ipiv: *const i32, work: *mut T, nb: i32,
    info: *mut i32
);
pair!(
    "Scale factors.",
    syequb heequb => equilibrate(syequb_in heequb_in),
    letter: c_char, n: i32, a: *const T, lda: i32, s: *mut T::Real, scond: *mut T::Real,
    amax: *mut T::Real, work: *mut T, info: *mut i32
);
pair!(
    "Refinement and error bounds.",
    syrfs herfs => refine(syrfs_in herfs_in),
    letter: c_char, n: i32, nrhs: i32, a: *const T, lda: i32, af: *const T, ldaf: i32,
    ipiv: *const i32, b: *const T, ldb: i32, x: *mut T, ldx: i32, ferr: *mut T::Real,
    berr: *mut T::Real, work: *mut T, extra: *mut impl Sized, info: *mut i32
);
pair!(
    "Solution by factorisation.",
    sysv hesv => driver(sysv_in hesv_in),
    letter: c_char, n: i32, nrhs: i32, a: *mut T, lda: i32, ipiv: *mut i32, b: *mut T, ldb: i32,
    work: *mut T, lwork: i32, info: *mut i32
);
pair!(
    "Solution with error bounds.",
    sysvx hesvx => expert(sysvx_in hesvx_in),
    fact: c_char, letter: c_char, n: i32, nrhs: i32, a: *const T, lda: i32, af: *mut T, ldaf: i32,
    ipiv: *mut i32, b: *const T, ldb: i32, x: *mut T, ldx: i32, rcond: *mut T::Real,
    ferr: *mut T::Real, berr: *mut T::Real, work: *mut T, lwork: i32, extra: *mut impl Sized,
    info: *mut i32
);

/// UPLO, if it, N and a leading dimension, argument number `position`, are legal.
fn triangle(letter: c_char, n: i32, lda: i32, position: i32) -> Result<Uplo, Illegal> {
    let uplo = uplo(letter).ok_or(Illegal(1))?;
    require(n >= 0, 2)?;
    require(lda >= n.max(1), position)?;
    Ok(uplo)
}

/// As [`triangle`], with NRHS, before the leading dimensions of A and B.
fn system(letter: c_char, n: i32, nrhs: i32, lda: i32, ldb: i32) -> Result<Uplo, Illegal> {
    let uplo = uplo(letter).ok_or(Illegal(1))?;
    require(n >= 0, 2)?;
    require(nrhs >= 0, 3)?;
    require(lda >= n.max(1), 5)?;
    require(ldb >= n.max(1), 8)?;
    Ok(uplo)
}

unsafe fn factor<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    ipiv: *mut i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
    routine: fn(Uplo, MatMut<'_, T>, &mut [i32], &mut [T]) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, lda, 4)?;
            let best = wasmblas_lapack::sytrf_scratch(dim(n));
            with_work((work, lwork, 7), 1, best, |work| {
                let a = Column.matrix_mut(a, n, n, lda);
                info_of(routine(uplo, a, slice_mut(ipiv, n), work), 5)
            })
        });
    }
}

unsafe fn factor_in_place<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    ipiv: *mut i32,
    info: *mut i32,
    routine: fn(Uplo, MatMut<'_, T>, &mut [i32]) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, lda, 4)?;
            let a = Column.matrix_mut(a, n, n, lda);
            info_of(routine(uplo, a, slice_mut(ipiv, n)), 5)
        });
    }
}

unsafe fn solve<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    lda: i32,
    ipiv: *const i32,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
    routine: fn(Uplo, MatRef<'_, T>, &[i32], MatMut<'_, T>) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = system(letter, n, nrhs, lda, ldb)?;
            let (a, b) = (Column.matrix(a, n, n, lda), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(routine(uplo, a, slice(ipiv, n), b), 6)
        });
    }
}

unsafe fn solve_converted<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    ipiv: *const i32,
    b: *mut T,
    ldb: i32,
    work: *mut T,
    info: *mut i32,
    routine: fn(Uplo, MatMut<'_, T>, &[i32], MatMut<'_, T>, &mut [T]) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = system(letter, n, nrhs, lda, ldb)?;
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, nrhs, ldb));
            info_of(routine(uplo, a, slice(ipiv, n), b, slice_mut(work, n)), 6)
        });
    }
}

unsafe fn invert<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    ipiv: *const i32,
    work: *mut T,
    info: *mut i32,
    routine: fn(Uplo, MatMut<'_, T>, &[i32], &mut [T]) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, lda, 4)?;
            let a = Column.matrix_mut(a, n, n, lda);
            info_of(routine(uplo, a, slice(ipiv, n), slice_mut(work, n)), 5)
        });
    }
}

unsafe fn invert_queried<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    ipiv: *const i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
    routine: fn(Uplo, MatMut<'_, T>, &[i32], &mut [T]) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, lda, 4)?;
            with_work((work, lwork, 7), dim(n), dim(n), |work| {
                let a = Column.matrix_mut(a, n, n, lda);
                info_of(routine(uplo, a, slice(ipiv, n), work), 5)
            })
        });
    }
}

unsafe fn invert_blocked<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    ipiv: *const i32,
    work: *mut T,
    _nb: i32,
    info: *mut i32,
    routine: fn(Uplo, MatMut<'_, T>, &[i32], &mut [T]) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe { invert(letter, n, a, lda, ipiv, work, info, routine) }
}

unsafe fn equilibrate<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    s: *mut T::Real,
    scond: *mut T::Real,
    amax: *mut T::Real,
    work: *mut T,
    info: *mut i32,
    routine: fn(
        Uplo,
        MatRef<'_, T>,
        &mut [T::Real],
        &mut [T::Real],
    ) -> Result<wasmblas_lapack::Equilibration<T::Real>, Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, lda, 4)?;
            let (a, work) = (Column.matrix(a, n, n, lda), slice_mut(work.cast(), n));
            let found = routine(uplo, a, slice_mut(s, n), work);
            found.map_or_else(
                |error| info_of(Err(error), 5),
                |found| {
                    *scond = found.row_ratio;
                    *amax = found.largest;
                    Ok(found.zero.map_or(0, |row| row as i32))
                },
            )
        });
    }
}

unsafe fn refine<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    lda: i32,
    af: *const T,
    ldaf: i32,
    ipiv: *const i32,
    b: *const T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    extra: *mut impl Sized,
    info: *mut i32,
    routine: fn(
        Uplo,
        MatRef<'_, T>,
        MatRef<'_, T>,
        &[i32],
        MatRef<'_, T>,
        MatMut<'_, T>,
        &mut [T::Real],
        &mut [T::Real],
        Scratch<'_, T>,
    ) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(nrhs >= 0, 3)?;
            require(lda >= n.max(1), 5)?;
            require(ldaf >= n.max(1), 7)?;
            require(ldb >= n.max(1), 10)?;
            require(ldx >= n.max(1), 12)?;
            let (a, af) = (Column.matrix(a, n, n, lda), Column.matrix(af, n, n, ldaf));
            let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
            let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
            let scratch = scratch(work, extra, wasmblas_lapack::syrfs_scratch::<T>(dim(n)));
            info_of(routine(uplo, a, af, slice(ipiv, n), b, x, ferr, berr, scratch), 8)
        });
    }
}

unsafe fn driver<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *mut T,
    lda: i32,
    ipiv: *mut i32,
    b: *mut T,
    ldb: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
    routine: fn(Uplo, MatMut<'_, T>, &mut [i32], MatMut<'_, T>, &mut [T]) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = system(letter, n, nrhs, lda, ldb)?;
            let best = wasmblas_lapack::sytrf_scratch(dim(n));
            with_work((work, lwork, 10), 1, best, |work| {
                let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, nrhs, ldb));
                info_of(routine(uplo, a, slice_mut(ipiv, n), b, work), 6)
            })
        });
    }
}

unsafe fn expert<T: Scalar>(
    fact: c_char,
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    lda: i32,
    af: *mut T,
    ldaf: i32,
    ipiv: *mut i32,
    b: *const T,
    ldb: i32,
    x: *mut T,
    ldx: i32,
    rcond: *mut T::Real,
    ferr: *mut T::Real,
    berr: *mut T::Real,
    work: *mut T,
    lwork: i32,
    extra: *mut impl Sized,
    info: *mut i32,
    routine: fn(
        Fact,
        Uplo,
        MatRef<'_, T>,
        MatMut<'_, T>,
        &mut [i32],
        MatRef<'_, T>,
        MatMut<'_, T>,
        &mut [T::Real],
        &mut [T::Real],
        Scratch<'_, T>,
    ) -> Result<(T::Real, Result<(), Error>), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let fact = match (fact as u8).to_ascii_uppercase() {
                b'F' => Fact::Factored,
                b'N' => Fact::NotFactored,
                _ => return Err(Illegal(1)),
            };
            let uplo = uplo(letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(nrhs >= 0, 4)?;
            require(lda >= n.max(1), 6)?;
            require(ldaf >= n.max(1), 8)?;
            require(ldb >= n.max(1), 11)?;
            require(ldx >= n.max(1), 13)?;
            let least = wasmblas_lapack::syrfs_scratch::<T>(dim(n));
            let best = wasmblas_lapack::sysvx_scratch::<T>(dim(n));
            let in_work = if T::IS_COMPLEX { 0 } else { least.reals };
            let minimum = least.elements + in_work;
            with_work((work, lwork, 18), minimum, best.elements + in_work, |memory| {
                // What is not for the reals serves the factorisation.
                let len = wasmblas_lapack::ScratchLen { elements: memory.len() - in_work, ..least };
                let scratch = scratch(memory.as_mut_ptr(), extra, len);
                let (a, af) = (Column.matrix(a, n, n, lda), Column.matrix_mut(af, n, n, ldaf));
                let (b, x) = (Column.matrix(b, n, nrhs, ldb), Column.matrix_mut(x, n, nrhs, ldx));
                let (ferr, berr) = (slice_mut(ferr, nrhs), slice_mut(berr, nrhs));
                let ipiv = slice_mut(ipiv, n);
                match routine(fact, uplo, a, af, ipiv, b, x, ferr, berr, scratch) {
                    Ok((condition, outcome)) => {
                        *rcond = condition;
                        info_of(outcome, 9)
                    }
                    Err(error) => info_of(Err(error), 9),
                }
            })
        });
    }
}

/// Condition number of a real symmetric matrix.
///
/// # Safety
/// As [`sytrf`].
pub unsafe fn sycon<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    ipiv: *const i32,
    anorm: T::Real,
    rcond: *mut T::Real,
    work: *mut T,
    iwork: *mut i32,
    info: *mut i32,
) {
    let routine = wasmblas_lapack::sycon_in;
    // SAFETY: promised by the caller.
    unsafe { condition((letter, n, a, lda, ipiv), anorm, rcond, (work, iwork), info, routine) }
}

/// Condition number of a complex symmetric matrix, which takes no integers.
///
/// # Safety
/// As [`sytrf`].
pub unsafe fn sycon_complex<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    ipiv: *const i32,
    anorm: T::Real,
    rcond: *mut T::Real,
    work: *mut T,
    info: *mut i32,
) {
    let (none, routine) = (core::ptr::null_mut(), wasmblas_lapack::sycon_in);
    // SAFETY: promised by the caller.
    unsafe { condition((letter, n, a, lda, ipiv), anorm, rcond, (work, none), info, routine) }
}

/// Condition number of a Hermitian matrix.
///
/// # Safety
/// As [`sytrf`].
pub unsafe fn hecon<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    ipiv: *const i32,
    anorm: T::Real,
    rcond: *mut T::Real,
    work: *mut T,
    info: *mut i32,
) {
    let (none, routine) = (core::ptr::null_mut(), wasmblas_lapack::hecon_in);
    // SAFETY: promised by the caller.
    unsafe { condition((letter, n, a, lda, ipiv), anorm, rcond, (work, none), info, routine) }
}

unsafe fn condition<T: Scalar>(
    (letter, n, a, lda, ipiv): (c_char, i32, *const T, i32, *const i32),
    anorm: T::Real,
    rcond: *mut T::Real,
    (work, iwork): (*mut T, *mut i32),
    info: *mut i32,
    routine: fn(Uplo, MatRef<'_, T>, &[i32], T::Real, Scratch<'_, T>) -> Result<T::Real, Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = triangle(letter, n, lda, 4)?;
            require(!(anorm < <T::Real as Scalar>::ZERO), 6)?;
            let scratch = scratch(work, iwork, wasmblas_lapack::sycon_scratch::<T>(dim(n)));
            let a = Column.matrix(a, n, n, lda);
            match routine(uplo, a, slice(ipiv, n), anorm, scratch) {
                Ok(condition) => {
                    *rcond = condition;
                    Ok(0)
                }
                Err(error) => info_of(Err(error), 5),
            }
        });
    }
}

/// The factor with its interchanges made, or back.
///
/// # Safety
/// As [`sytrf`].
pub unsafe fn syconv<T: Scalar>(
    letter: c_char,
    way: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    ipiv: *const i32,
    e: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            let way = (way as u8).to_ascii_uppercase();
            require(matches!(way, b'C' | b'R'), 2)?;
            require(n >= 0, 3)?;
            require(lda >= n.max(1), 5)?;
            let (a, ipiv) = (Column.matrix_mut(a, n, n, lda), slice(ipiv, n));
            let e = slice_mut(e, n);
            info_of(
                match way {
                    b'C' => wasmblas_lapack::syconv(uplo, a, ipiv, e),
                    _ => wasmblas_lapack::syconv_revert(uplo, a, ipiv, e),
                },
                6,
            )
        });
    }
}
