//! Schur forms: eigenvalues reordered, condition numbers.

use super::eigen_general::eigenvalues;
use super::schur::vectors;
use super::{array_mut, finish, info_of, scratch, slice, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::Scalar;
use wasmblas_lapack as routines;
use wasmblas_lapack::{EigenvalueConditions, Scratch, Sense};

/// Which condition numbers of a subspace are wanted, if the letter is legal.
pub(super) fn sense(letter: c_char) -> Option<Sense> {
    match (letter as u8).to_ascii_uppercase() {
        b'N' => Some(Sense::None),
        b'E' => Some(Sense::Eigenvalues),
        b'V' => Some(Sense::Subspace),
        b'B' => Some(Sense::Both),
        _ => None,
    }
}

/// Brings chosen eigenvalues of a real Schur form to the front.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn trsen_real<T: Scalar>(
    job: c_char,
    compq: c_char,
    select: *const i32,
    n: i32,
    t: *mut T,
    ldt: i32,
    q: *mut T,
    ldq: i32,
    wr: *mut T,
    wi: *mut T::Real,
    m: *mut i32,
    s: *mut T::Real,
    sep: *mut T::Real,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let shape = (n, (t, ldt), (q, ldq));
            let (work, iwork) = ((work, lwork, 15), (iwork, liwork));
            reordered(job, compq, select, shape, (wr, wi), (m, s, sep), work, iwork)
        });
    }
}

/// Brings chosen eigenvalues of a complex Schur form to the front.
///
/// # Safety
/// As [`trsen_real`].
pub unsafe fn trsen<T: Scalar>(
    job: c_char,
    compq: c_char,
    select: *const i32,
    n: i32,
    t: *mut T,
    ldt: i32,
    q: *mut T,
    ldq: i32,
    w: *mut T,
    m: *mut i32,
    s: *mut T::Real,
    sep: *mut T::Real,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let shape = (n, (t, ldt), (q, ldq));
            let (work, iwork) = ((work, lwork, 14), (null_mut(), 0));
            reordered(job, compq, select, shape, (w, null_mut()), (m, s, sep), work, iwork)
        });
    }
}

/// What all types have in common.
///
/// # Safety
/// As [`trsen_real`]; with a complex type the last two pairs' second pointers are not used.
#[allow(clippy::type_complexity, reason = "arguments are handed on in groups")]
unsafe fn reordered<T: Scalar>(
    job: c_char,
    compq: c_char,
    select: *const i32,
    (n, (t, ldt), (q, ldq)): (i32, (*mut T, i32), (*mut T, i32)),
    (w, wi): (*mut T, *mut T::Real),
    (m, s, sep): (*mut i32, *mut T::Real, *mut T::Real),
    (work, lwork, position): (*mut T, i32, i32),
    (iwork, liwork): (*mut i32, i32),
) -> Result<i32, Illegal> {
    let job = sense(job).ok_or(Illegal(1))?;
    let wanted = vectors(compq, 2)?;
    require(n >= 0, 4)?;
    require(ldt >= n.max(1), 6)?;
    require(ldq >= if wanted { n.max(1) } else { 1 }, 8)?;
    // SAFETY: promised by the caller.
    unsafe {
        let (chosen, mut t) = (slice(select, n), Column.matrix_mut(t, n, n, ldt));
        let select = |i: usize| chosen[i] != 0;
        let order = routines::eigenvalues_selected(&select, t.rb());
        *m = order as i32;
        let needed = routines::trsen_scratch::<T>(job, dim(n), order);
        let mut least = needed.elements.max(1);
        if job == Sense::None && !T::IS_COMPLEX {
            least = least.max(dim(n));
        }
        let least_ints = needed.ints.max(1);
        let query = lwork == -1 || (liwork == -1 && !T::IS_COMPLEX);
        if !query {
            require(lwork > 0 && dim(lwork) >= least, position)?;
            require(T::IS_COMPLEX || dim(liwork) >= least_ints, position + 2)?;
        }
        *work = T::from_real(super::rounded_up(least));
        // A caller may leave out IWORK where nothing is done with it.
        let tell_length = |iwork: *mut i32| {
            if !T::IS_COMPLEX && !iwork.is_null() {
                *iwork = i32::try_from(least_ints).unwrap_or(i32::MAX);
            }
        };
        tell_length(iwork);
        if query {
            return Ok(0);
        }
        let memory = Scratch {
            elements: array_mut(work, needed.elements),
            reals: &mut [],
            ints: array_mut(iwork, needed.ints),
        };
        let q = wanted.then(|| Column.matrix_mut(q, n, n, ldq));
        let outcome =
            routines::trsen_in(job, &select, t.rb_mut(), q, eigenvalues(n, w, wi), memory);
        let found = outcome.map(|found| (found.s, found.sep)).unwrap_or_default();
        if job.eigenvalues() {
            *s = found.0;
        }
        if job.subspace() {
            *sep = found.1;
        }
        *work = T::from_real(super::rounded_up(least));
        tell_length(iwork);
        info_of(outcome.map(|_| ()), 5)
    }
}

/// Condition numbers of eigenvalues and eigenvectors.
///
/// # Safety
/// As [`trsen_real`].
pub unsafe fn trsna<T: Scalar>(
    job: c_char,
    howmny: c_char,
    select: *const i32,
    n: i32,
    t: *const T,
    ldt: i32,
    vl: *const T,
    ldvl: i32,
    vr: *const T,
    ldvr: i32,
    s: *mut T::Real,
    sep: *mut T::Real,
    mm: i32,
    m: *mut i32,
    work: *mut T,
    ldwork: i32,
    extra: *mut impl Sized,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let job = sense(job).filter(|job| *job != Sense::None).ok_or(Illegal(1))?;
            let all = match (howmny as u8).to_ascii_uppercase() {
                b'A' => true,
                b'S' => false,
                _ => return Err(Illegal(2)),
            };
            require(n >= 0, 4)?;
            require(ldt >= n.max(1), 6)?;
            let least = if job.eigenvalues() { n.max(1) } else { 1 };
            require(ldvl >= least, 8)?;
            require(ldvr >= least, 10)?;
            let t = Column.matrix(t, n, n, ldt);
            let chosen = if all { &[] } else { slice(select, n) };
            let picked = |i: usize| all || chosen[i] != 0;
            let count = routines::eigenvalues_selected(&picked, t) as i32;
            *m = count;
            require(mm >= count, 13)?;
            require(ldwork >= if job.subspace() { n.max(1) } else { 1 }, 16)?;
            let conditions = job.eigenvalues().then(|| EigenvalueConditions {
                vl: Column.matrix(vl, n, count, ldvl),
                vr: Column.matrix(vr, n, count, ldvr),
                s: slice_mut(s, count),
            });
            let sep = job.subspace().then(|| slice_mut(sep, count));
            let needed = if job.subspace() {
                routines::trsna_scratch::<T>(dim(n))
            } else {
                Default::default()
            };
            let scratch = scratch(work, extra, needed);
            let outcome = routines::trsna_in(Some(&picked), t, conditions, sep, scratch);
            info_of(outcome.map(|_| ()), 5)
        });
    }
}
