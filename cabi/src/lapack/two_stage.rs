//! Reductions of symmetric and Hermitian matrices by way of a band matrix.
//!
//! There are no transformations to be had: VECT has to be `N`, as in netlib.

use super::eigen_symmetric::jobz;
use super::{finish, info_of, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::Scalar;
use wasmblas_lapack as routines;
use wasmblas_lapack::Jobz;

/// Fails unless a letter, argument number `position`, says that there are to be no vectors.
pub(super) fn only_values(letter: c_char, position: i32) -> Result<(), Illegal> {
    require(jobz(letter) == Some(Jobz::Values), position)
}

/// The elements for a band matrix of order `n` with `kd` diagonals.
pub(super) fn band_len(n: i32, kd: i32) -> usize {
    routines::hetrd_hb2st_scratch(dim(n), dim(kd))
}

/// Reduction to a band matrix.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn hetrd_he2hb<T: Scalar>(
    letter: c_char,
    n: i32,
    kd: i32,
    a: *mut T,
    lda: i32,
    ab: *mut T,
    ldab: i32,
    tau: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(kd >= 0, 3)?;
            require(lda >= n.max(1), 5)?;
            require(ldab > kd, 7)?;
            let best = routines::hetrd_he2hb_scratch(dim(n), dim(kd));
            with_work((work, lwork, 10), best, best, |work| {
                let (a, ab) =
                    (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(ab, kd + 1, n, ldab));
                let tau = slice_mut(tau, n.saturating_sub(kd));
                info_of(routines::hetrd_he2hb_in(uplo, a, ab, tau, work), 3)
            })
        });
    }
}

/// Reduction of a band matrix to tridiagonal form. HOUS is not used: there are no vectors.
///
/// # Safety
/// As [`hetrd_he2hb`].
pub unsafe fn hetrd_hb2st<T: Scalar>(
    stage1: c_char,
    vect: c_char,
    letter: c_char,
    n: i32,
    kd: i32,
    ab: *mut T,
    ldab: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    hous: *mut T,
    lhous: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(matches!((stage1 as u8).to_ascii_uppercase(), b'N' | b'Y'), 1)?;
            only_values(vect, 2)?;
            let uplo = uplo(letter).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            require(kd >= 0, 5)?;
            require(ldab > kd, 7)?;
            let query = householder_query((hous, lhous, 11), n, lwork)?;
            let (best, lwork) = (band_len(n, kd), if query { -1 } else { lwork });
            with_work((work, lwork, 13), best, best, |work| {
                let ab = Column.matrix_mut(ab, kd + 1, n, ldab);
                let (d, e) = (slice_mut(d, n), slice_mut(e, n - 1));
                info_of(routines::hetrd_hb2st_in(uplo, ab, d, e, work), 6)
            })
        });
    }
}

/// Answers a query of LHOUS, argument number `position`, or fails if that is too small. Returns
/// whether it or LWORK is a query.
///
/// # Safety
/// `hous` must be valid to write one element to.
unsafe fn householder_query<T: Scalar>(
    (hous, lhous, position): (*mut T, i32, i32),
    n: i32,
    lwork: i32,
) -> Result<bool, Illegal> {
    let needed = dim(n).saturating_mul(4).max(1);
    if lhous == -1 || lwork == -1 {
        // SAFETY: promised by the caller.
        unsafe { *hous = T::from_real(super::rounded_up(needed)) };
        return Ok(true);
    }
    require(dim(lhous) >= needed, position)?;
    Ok(false)
}

/// Reduction to tridiagonal form. HOUS2 is not used.
///
/// # Safety
/// As [`hetrd_he2hb`].
pub unsafe fn hetrd_2stage<T: Scalar>(
    vect: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    tau: *mut T,
    hous2: *mut T,
    lhous2: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            only_values(vect, 1)?;
            let uplo = uplo(letter).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(lda >= n.max(1), 5)?;
            let query = householder_query((hous2, lhous2, 10), n, lwork)?;
            let lwork = if query { -1 } else { lwork };
            let best = routines::hetrd_2stage_scratch(dim(n));
            with_work((work, lwork, 12), best, best, |work| {
                let (a, d, e) =
                    (Column.matrix_mut(a, n, n, lda), slice_mut(d, n), slice_mut(e, n - 1));
                let first = dim(n).saturating_sub(routines::two_stage_diagonals(dim(n)));
                let tau = super::array_mut(tau, first);
                info_of(routines::hetrd_2stage_in(uplo, a, d, e, tau, work), 4)
            })
        });
    }
}

/// What the routines in two stages do best with and need: the diagonals of the band (ISPEC 17), the
/// columns of a block (18), LHOUS (19) and LWORK (20) of the routine called NAME; 21 is not used.
/// Without vectors, which there are not, OPTS does not matter.
///
/// # Safety
/// With ISPEC 20, `name` must point to as many characters as the routine's name has.
pub unsafe fn iparam2stage(
    ispec: i32,
    name: *const c_char,
    _opts: *const c_char,
    ni: i32,
    nbi: i32,
    _ibi: i32,
    _nxi: i32,
) -> i32 {
    /// The place of what tells the stages apart: `xxxTRD_SY2SB`, `xxxTRD_SB2ST`, `xxxTRD_2STAGE`.
    const STAGE: usize = 7;
    let (n, diagonals) = (dim(ni), dim(nbi));
    let answer = match ispec {
        17 | 18 => routines::two_stage_diagonals(n),
        19 => n.saturating_mul(4).max(1),
        20 => {
            // SAFETY: promised by the caller; every such name is longer.
            let (first, second) = unsafe { (*name.add(STAGE), *name.add(STAGE + 1)) };
            let needed = match [first, second].map(|c| (c as u8).to_ascii_uppercase()) {
                [b'S', b'Y'] | [b'H', b'E'] => routines::hetrd_he2hb_scratch(n, diagonals),
                [b'S' | b'H', b'B'] => routines::hetrd_hb2st_scratch(n, diagonals),
                _ => routines::hetrd_2stage_scratch(n),
            };
            needed.max(1)
        }
        21 => diagonals,
        _ => return -1,
    };
    i32::try_from(answer).unwrap_or(i32::MAX)
}

/// [`iparam2stage`] with numbers from 1 to 5.
///
/// # Safety
/// As [`iparam2stage`].
pub unsafe fn ilaenv2stage(
    ispec: i32,
    name: *const c_char,
    opts: *const c_char,
    n1: i32,
    n2: i32,
    n3: i32,
    n4: i32,
) -> i32 {
    if !(1..=5).contains(&ispec) {
        return -1;
    }
    // SAFETY: promised by the caller.
    unsafe { iparam2stage(ispec + 16, name, opts, n1, n2, n3, n4) }
}
