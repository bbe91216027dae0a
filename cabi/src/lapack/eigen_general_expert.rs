//! General eigenproblems: condition numbers, and inverse iteration.

use super::eigen_general::{balance, eigenvalues};
use super::eigen_general_vectors::{sides, split};
use super::eigen_symmetric::jobz;
use super::{array_mut, finish, info_of, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::Scalar;
use wasmblas_lapack as routines;
use wasmblas_lapack::{
    Balanced, Eigenvalues, Error, HessenbergSource, InverseVectors, Jobz, ScratchLen,
};

/// The arguments of `geevx` that real and complex types have in common.
struct Expert<'a, T: Scalar> {
    letters: [c_char; 4],
    n: i32,
    a: (*mut T, i32),
    w: Eigenvalues<'a, T>,
    vl: (*mut T, i32),
    vr: (*mut T, i32),
    range: [*mut i32; 2],
    scale: *mut T::Real,
    norm: *mut T::Real,
    conditions: [*mut T::Real; 2],
    /// With the position of LWORK.
    work: (*mut T, i32, i32),
    rwork: *mut T::Real,
    iwork: *mut i32,
}

impl<T: Scalar> Expert<'_, T> {
    /// Checks the arguments and does it all.
    ///
    /// # Safety
    /// The pointers must be to arrays as LAPACK describes them.
    unsafe fn run(self) -> Result<i32, Illegal> {
        let n = self.n;
        let job = balance(self.letters[0]).ok_or(Illegal(1))?;
        let left = jobz(self.letters[1]).ok_or(Illegal(2))? == Jobz::Vectors;
        let right = jobz(self.letters[2]).ok_or(Illegal(3))? == Jobz::Vectors;
        let (of_values, of_vectors) = match (self.letters[3] as u8).to_ascii_uppercase() {
            b'N' => (false, false),
            b'E' => (true, false),
            b'V' => (false, true),
            b'B' => (true, true),
            _ => return Err(Illegal(4)),
        };
        require(!of_values || (left && right), 4)?;
        require(n >= 0, 5)?;
        require(self.a.1 >= n.max(1), 7)?;
        let position = if T::IS_COMPLEX { 10 } else { 11 };
        require(self.vl.1 >= if left { n.max(1) } else { 1 }, position)?;
        require(self.vr.1 >= if right { n.max(1) } else { 1 }, position + 2)?;
        let (vectors, order) = (left || right, dim(n));
        let best = routines::geevx_scratch::<T>(vectors, of_vectors, order);
        let in_work = if T::IS_COMPLEX { 0 } else { best.reals };
        let least = match (of_vectors, T::IS_COMPLEX) {
            (true, true) => order * order + 2 * order,
            (true, false) => order * (order + 6),
            (false, false) if vectors => 3 * order,
            _ => 2 * order,
        };
        // SAFETY: promised by the caller.
        unsafe {
            with_work(self.work, least, best.elements + in_work, |work| {
                let wanted = |wanted: bool, (v, ldv): (*mut T, i32)| {
                    wanted.then(|| Column.matrix_mut(v, n, n, ldv))
                };
                let a = Column.matrix_mut(self.a.0, n, n, self.a.1);
                let (vl, vr) = (wanted(left, self.vl), wanted(right, self.vr));
                let mut scratch = split(work, self.rwork, best.reals);
                scratch.ints = array_mut(self.iwork, best.ints);
                let condition = |wanted: bool, at: *mut T::Real| wanted.then(|| slice_mut(at, n));
                let rconde = condition(of_values, self.conditions[0]);
                let rcondv = condition(of_vectors, self.conditions[1]);
                let scale = slice_mut(self.scale, n);
                let norm = T::Real::ZERO;
                let mut balanced = Balanced { scale, active: 0..order, norm };
                let outcome = routines::geevx_in(
                    job,
                    a,
                    self.w,
                    vl,
                    vr,
                    &mut balanced,
                    rconde,
                    rcondv,
                    scratch,
                );
                *self.range[0] = balanced.active.start as i32 + 1;
                *self.range[1] = balanced.active.end as i32;
                *self.norm = balanced.norm;
                info_of(outcome, 6)
            })
        }
    }
}

/// Eigenvalues and eigenvectors of a real matrix, with condition numbers.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn geevx_real<T: Scalar>(
    balanc: c_char,
    jobvl: c_char,
    jobvr: c_char,
    sense: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    wr: *mut T,
    wi: *mut T::Real,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    ilo: *mut i32,
    ihi: *mut i32,
    scale: *mut T::Real,
    abnrm: *mut T::Real,
    rconde: *mut T::Real,
    rcondv: *mut T::Real,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let all = Expert {
                letters: [balanc, jobvl, jobvr, sense],
                n,
                a: (a, lda),
                w: eigenvalues(n, wr, wi),
                vl: (vl, ldvl),
                vr: (vr, ldvr),
                range: [ilo, ihi],
                scale,
                norm: abnrm,
                conditions: [rconde, rcondv],
                work: (work, lwork, 21),
                rwork: null_mut(),
                iwork,
            };
            all.run()
        });
    }
}

/// Eigenvalues and eigenvectors of a complex matrix, with condition numbers.
///
/// # Safety
/// As [`geevx_real`].
pub unsafe fn geevx<T: Scalar>(
    balanc: c_char,
    jobvl: c_char,
    jobvr: c_char,
    sense: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    w: *mut T,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    ilo: *mut i32,
    ihi: *mut i32,
    scale: *mut T::Real,
    abnrm: *mut T::Real,
    rconde: *mut T::Real,
    rcondv: *mut T::Real,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let all = Expert {
                letters: [balanc, jobvl, jobvr, sense],
                n,
                a: (a, lda),
                w: eigenvalues(n, w, null_mut()),
                vl: (vl, ldvl),
                vr: (vr, ldvr),
                range: [ilo, ihi],
                scale,
                norm: abnrm,
                conditions: [rconde, rcondv],
                work: (work, lwork, 20),
                rwork,
                iwork: null_mut(),
            };
            all.run()
        });
    }
}

/// The arguments of `hsein` that real and complex types have in common.
struct Inverse<'a, T: Scalar> {
    letters: [c_char; 3],
    select: *mut i32,
    n: i32,
    h: (*const T, i32),
    w: Eigenvalues<'a, T>,
    vl: (*mut T, i32),
    vr: (*mut T, i32),
    mm: i32,
    m: *mut i32,
    work: *mut T,
    rwork: *mut T::Real,
    failed: [*mut i32; 2],
}

impl<T: Scalar> Inverse<'_, T> {
    /// Checks the arguments and does it all.
    ///
    /// # Safety
    /// The pointers must be to arrays as LAPACK describes them.
    unsafe fn run(mut self) -> Result<i32, Illegal> {
        let n = self.n;
        let (left, right) = sides(self.letters[0]).ok_or(Illegal(1))?;
        let source = match (self.letters[1] as u8).to_ascii_uppercase() {
            b'Q' => HessenbergSource::Hseqr,
            b'N' => HessenbergSource::Unknown,
            _ => return Err(Illegal(2)),
        };
        let given = match (self.letters[2] as u8).to_ascii_uppercase() {
            b'U' => true,
            b'N' => false,
            _ => return Err(Illegal(3)),
        };
        require(n >= 0, 5)?;
        require(self.h.1 >= n.max(1), 7)?;
        let position = if T::IS_COMPLEX { 10 } else { 11 };
        require(self.vl.1 >= if left { n.max(1) } else { 1 }, position)?;
        require(self.vr.1 >= if right { n.max(1) } else { 1 }, position + 2)?;
        // SAFETY: promised by the caller.
        unsafe {
            let chosen = slice_mut(self.select, n);
            if !T::IS_COMPLEX {
                mark_pairs(chosen, &self.w);
            }
            let select = |k: usize| chosen[k] != 0;
            let count = routines::inverse_vectors_wanted(&select, &self.w);
            *self.m = i32::try_from(count).unwrap_or(i32::MAX);
            let columns = *self.m;
            require(self.mm >= columns, position + 3)?;
            let ScratchLen { elements, reals, .. } = routines::hsein_scratch::<T>(dim(n));
            let in_work = if T::IS_COMPLEX { 0 } else { reals };
            let work = array_mut(self.work, elements + in_work);
            let scratch = split(work, self.rwork, reals);
            let place = |wanted: bool, (v, ldv): (*mut T, i32), failed: *mut i32| {
                wanted.then(|| InverseVectors {
                    v: Column.matrix_mut(v, n, columns, ldv),
                    failed: slice_mut(failed, columns),
                })
            };
            let vl = place(left, self.vl, self.failed[0]);
            let vr = place(right, self.vr, self.failed[1]);
            let h = Column.matrix(self.h.0, n, n, self.h.1);
            let w = self.w.rb_mut();
            let outcome: Result<usize, Error> =
                routines::hsein_in(source, given, &select, h, w, vl, vr, scratch);
            info_of(outcome.map(|_| ()), 6)
        }
    }
}

/// Of the two eigenvalues of a pair, of which either selects both, selects the first.
fn mark_pairs<T: Scalar>(select: &mut [i32], w: &Eigenvalues<'_, T>) {
    let mut k = 0;
    while k + 1 < select.len() {
        if w.get(k).im() == T::Real::ZERO {
            k += 1;
            continue;
        }
        if select[k] != 0 || select[k + 1] != 0 {
            (select[k], select[k + 1]) = (1, 0);
        }
        k += 2;
    }
}

/// Selected eigenvectors of a real Hessenberg matrix by inverse iteration.
///
/// # Safety
/// As [`geevx_real`].
pub unsafe fn hsein_real<T: Scalar>(
    side: c_char,
    eigsrc: c_char,
    initv: c_char,
    select: *mut i32,
    n: i32,
    h: *const T,
    ldh: i32,
    wr: *mut T,
    wi: *mut T::Real,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    mm: i32,
    m: *mut i32,
    work: *mut T,
    ifaill: *mut i32,
    ifailr: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let all = Inverse {
                letters: [side, eigsrc, initv],
                select,
                n,
                h: (h, ldh),
                w: eigenvalues(n, wr, wi),
                vl: (vl, ldvl),
                vr: (vr, ldvr),
                mm,
                m,
                work,
                rwork: null_mut(),
                failed: [ifaill, ifailr],
            };
            all.run()
        });
    }
}

/// Selected eigenvectors of a complex Hessenberg matrix by inverse iteration.
///
/// # Safety
/// As [`geevx_real`].
pub unsafe fn hsein<T: Scalar>(
    side: c_char,
    eigsrc: c_char,
    initv: c_char,
    select: *const i32,
    n: i32,
    h: *const T,
    ldh: i32,
    w: *mut T,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    mm: i32,
    m: *mut i32,
    work: *mut T,
    rwork: *mut T::Real,
    ifaill: *mut i32,
    ifailr: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a complex routine does not write SELECT.
    unsafe {
        finish(info, || {
            let all = Inverse {
                letters: [side, eigsrc, initv],
                select: select.cast_mut(),
                n,
                h: (h, ldh),
                w: eigenvalues(n, w, null_mut()),
                vl: (vl, ldvl),
                vr: (vr, ldvr),
                mm,
                m,
                work,
                rwork,
                failed: [ifaill, ifailr],
            };
            all.run()
        });
    }
}
