//! Schur forms of general matrices.

use super::eigen_general::eigenvalues;
use super::schur_conditions::sense;
use super::{array_mut, finish, info_of, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Real, Scalar};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Eigenvalues, Error, Invariant, SchurSelect, Scratch, Sense};

/// A LOGICAL FUNCTION of a real and an imaginary part.
type SelectParts<T> = Option<unsafe extern "C" fn(*const T, *const T) -> i32>;

/// A LOGICAL FUNCTION of a complex number.
type SelectNumber<T> = Option<unsafe extern "C" fn(*const T) -> i32>;

/// What a real type and a complex one have in common: the arguments in groups.
struct Call<'a, T: Scalar> {
    jobvs: c_char,
    sort: c_char,
    select: SchurSelect<'a, T>,
    /// The letter, if there is one.
    sense: Option<c_char>,
    n: i32,
    a: (*mut T, i32),
    sdim: *mut i32,
    w: Eigenvalues<'a, T>,
    vs: (*mut T, i32),
    work: (*mut T, i32),
    /// Of a complex routine.
    rwork: *mut T::Real,
    /// Of a real expert routine.
    iwork: Option<(*mut i32, i32)>,
    bwork: *mut i32,
}

impl<T: Scalar> Call<'_, T> {
    /// Checks the arguments and does it all; INFO and condition numbers.
    ///
    /// # Safety
    /// The pointers must be to arrays as LAPACK describes them.
    unsafe fn run(self) -> Result<(i32, Invariant<T::Real>), Illegal> {
        let Call { jobvs, sort, select, n, a: (a, lda), vs: (vs, ldvs), .. } = self;
        let wanted = flag(jobvs, b'V').ok_or(Illegal(1))?;
        let sorts = flag(sort, b'S').ok_or(Illegal(2))?;
        let expert = i32::from(self.sense.is_some());
        let sense = sense(self.sense.unwrap_or(b'N' as c_char));
        let sense = sense.filter(|&sense| sorts || sense == Sense::None).ok_or(Illegal(4))?;
        require(n >= 0, 4 + expert)?;
        require(lda >= n.max(1), 6 + expert)?;
        // After it come the expert's RCONDE and RCONDV.
        let ldvs_position = expert + if T::IS_COMPLEX { 10 } else { 11 };
        require(ldvs >= if wanted { n.max(1) } else { 1 }, ldvs_position)?;
        let lwork_position = ldvs_position + 2 + 2 * expert;
        let reals = if T::IS_COMPLEX { 0 } else { dim(n) };
        let least = (2 * dim(n) + reals).max(1);
        let best = routines::geesx_scratch::<T>(sense, dim(n));
        let (work, lwork) = self.work;
        let (iwork, liwork) = self.iwork.unwrap_or((core::ptr::null_mut(), 0));
        let query = lwork == -1 || (liwork == -1 && self.iwork.is_some());
        if !query {
            require(lwork > 0 && dim(lwork) >= least, lwork_position)?;
            require(self.iwork.is_none() || liwork >= 1, lwork_position + 2)?;
        }
        let zero = T::Real::ZERO;
        let mut outcome = Ok(Invariant { order: 0, s: zero, sep: zero });
        // SAFETY: promised by the caller.
        unsafe {
            if !query {
                let elements = dim(lwork) - reals;
                let after = work.wrapping_add(elements).cast();
                let scratch = Scratch {
                    elements: array_mut(work, elements),
                    reals: slice_mut(if T::IS_COMPLEX { self.rwork } else { after }, n),
                    ints: slice_mut(iwork, liwork),
                };
                let (select, mut order) = (sorts.then_some(select), 0);
                let chosen = if sorts { slice_mut(self.bwork, n) } else { &mut [] };
                let a = Column.matrix_mut(a, n, n, lda);
                let vs = wanted.then(|| Column.matrix_mut(vs, n, n, ldvs));
                let order_place = &mut order;
                outcome =
                    routines::geesx_in(select, sense, a, order_place, self.w, vs, chosen, scratch);
                *self.sdim = order as i32;
            }
            *work = T::from_real(super::rounded_up((best.elements + reals).max(least)));
            if self.iwork.is_some() {
                *iwork = i32::try_from(best.ints.max(1)).unwrap_or(i32::MAX);
            }
        }
        // Memory for condition numbers can be too little when it is known how much they need.
        let lacking = match outcome {
            Err(Error::Argument(wasmblas::Error::Storage { argument: "ints", .. })) => 2,
            _ => 0,
        };
        let none = Invariant { order: 0, s: zero, sep: zero };
        let info = info_of(outcome.map(|_| ()), lwork_position + lacking)?;
        Ok((info, outcome.unwrap_or(none)))
    }
}

/// Whether a letter is the given one, not `N`; none if it is neither.
pub(super) fn flag(letter: c_char, yes: u8) -> Option<bool> {
    match (letter as u8).to_ascii_uppercase() {
        b'N' => Some(false),
        letter => (letter == yes).then_some(true),
    }
}

/// The Schur form of a real matrix.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gees_real<T: Real>(
    jobvs: c_char,
    sort: c_char,
    select: SelectParts<T>,
    n: i32,
    a: *mut T,
    lda: i32,
    sdim: *mut i32,
    wr: *mut T,
    wi: *mut T,
    vs: *mut T,
    ldvs: i32,
    work: *mut T,
    lwork: i32,
    bwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let select = &mut |w: <T as Real>::Complex| asked_parts(select, w);
            let (a, vs, work) = ((a, lda), (vs, ldvs), (work, lwork));
            let (w, rwork) = (eigenvalues(n, wr, wi), core::ptr::null_mut());
            let (sense, iwork) = (None, None);
            let call =
                Call { jobvs, sort, select, sense, n, a, sdim, w, vs, work, rwork, iwork, bwork };
            Ok(call.run()?.0)
        });
    }
}

/// The Schur form of a complex matrix.
///
/// # Safety
/// As [`gees_real`].
pub unsafe fn gees<T: Scalar>(
    jobvs: c_char,
    sort: c_char,
    select: SelectNumber<T>,
    n: i32,
    a: *mut T,
    lda: i32,
    sdim: *mut i32,
    w: *mut T,
    vs: *mut T,
    ldvs: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    bwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let select = &mut |w: <T::Real as Real>::Complex| asked_number(select, w);
            let (a, vs, work) = ((a, lda), (vs, ldvs), (work, lwork));
            let w = eigenvalues(n, w, core::ptr::null_mut());
            let (sense, iwork) = (None, None);
            let call =
                Call { jobvs, sort, select, sense, n, a, sdim, w, vs, work, rwork, iwork, bwork };
            Ok(call.run()?.0)
        });
    }
}

/// The Schur form of a real matrix, with condition numbers.
///
/// # Safety
/// As [`gees_real`].
pub unsafe fn geesx_real<T: Real>(
    jobvs: c_char,
    sort: c_char,
    select: SelectParts<T>,
    sense: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    sdim: *mut i32,
    wr: *mut T,
    wi: *mut T,
    vs: *mut T,
    ldvs: i32,
    rconde: *mut T,
    rcondv: *mut T,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    bwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let select = &mut |w: <T as Real>::Complex| asked_parts(select, w);
            let (a, vs, work) = ((a, lda), (vs, ldvs), (work, lwork));
            let (w, rwork) = (eigenvalues(n, wr, wi), core::ptr::null_mut());
            let (sense, iwork) = (Some(sense), Some((iwork, liwork)));
            let call =
                Call { jobvs, sort, select, sense, n, a, sdim, w, vs, work, rwork, iwork, bwork };
            let (info, found) = call.run()?;
            store(found, sense, rconde, rcondv);
            Ok(info)
        });
    }
}

/// The Schur form of a complex matrix, with condition numbers.
///
/// # Safety
/// As [`gees_real`].
pub unsafe fn geesx<T: Scalar>(
    jobvs: c_char,
    sort: c_char,
    select: SelectNumber<T>,
    sense: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    sdim: *mut i32,
    w: *mut T,
    vs: *mut T,
    ldvs: i32,
    rconde: *mut T::Real,
    rcondv: *mut T::Real,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    bwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let select = &mut |w: <T::Real as Real>::Complex| asked_number(select, w);
            let (a, vs, work) = ((a, lda), (vs, ldvs), (work, lwork));
            let w = eigenvalues(n, w, core::ptr::null_mut());
            let (sense, iwork) = (Some(sense), None);
            let call =
                Call { jobvs, sort, select, sense, n, a, sdim, w, vs, work, rwork, iwork, bwork };
            let (info, found) = call.run()?;
            store(found, sense, rconde, rcondv);
            Ok(info)
        });
    }
}

/// Stores the condition numbers that were asked for.
///
/// # Safety
/// The pointers must be valid to write to if `letter` says so.
unsafe fn store<R: Real>(
    found: Invariant<R>,
    letter: Option<c_char>,
    rconde: *mut R,
    rcondv: *mut R,
) {
    let wanted = letter.and_then(sense).unwrap_or(Sense::None);
    // SAFETY: promised by the caller.
    unsafe {
        if wanted.eigenvalues() {
            *rconde = found.s;
        }
        if wanted.subspace() {
            *rcondv = found.sep;
        }
    }
}

/// Asks a function of two reals; where there is none nothing is selected.
///
/// # Safety
/// The function must be callable.
unsafe fn asked_parts<T: Real>(select: SelectParts<T>, w: <T as Real>::Complex) -> bool {
    let (re, im) = (w.re(), w.im());
    // SAFETY: promised by the caller.
    select.is_some_and(|select| unsafe { select(&re, &im) } != 0)
}

/// Asks a function of a complex number.
///
/// # Safety
/// As [`asked_parts`].
unsafe fn asked_number<T: Scalar>(select: SelectNumber<T>, w: <T::Real as Real>::Complex) -> bool {
    let w = T::from_parts(w.re(), w.im());
    // SAFETY: promised by the caller.
    select.is_some_and(|select| unsafe { select(&w) } != 0)
}
