//! Eigenvectors of general matrices, and the drivers.

use super::eigen_general::eigenvalues;
use super::eigen_symmetric::jobz;
use super::{finish, info_of, scratch, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{MatMut, MatRef, Scalar};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Eigenvalues, Eigenvectors, Jobz, Scratch, ScratchLen};

/// The scratch memory in WORK, whose end a real routine uses for reals, and RWORK.
///
/// # Safety
/// `rwork` of a complex routine must point to `reals` reals.
pub(super) unsafe fn split<'a, T: Scalar>(
    work: &'a mut [T],
    rwork: *mut T::Real,
    reals: usize,
) -> Scratch<'a, T> {
    let in_work = if T::IS_COMPLEX { 0 } else { reals };
    let len = ScratchLen { elements: work.len() - in_work, reals, ints: 0 };
    // SAFETY: promised by the caller; a real routine's reals are within WORK.
    unsafe { scratch(work.as_mut_ptr(), rwork, len) }
}

/// What SIDE says about left and right eigenvectors.
pub(super) fn sides(letter: c_char) -> Option<(bool, bool)> {
    match (letter as u8).to_ascii_uppercase() {
        b'L' => Some((true, false)),
        b'R' => Some((false, true)),
        b'B' => Some((true, true)),
        _ => None,
    }
}

/// Arguments of `trevc` and `trevc3` up to M.
struct Selection<T> {
    side: c_char,
    howmny: c_char,
    select: *const i32,
    n: i32,
    t: (*const T, i32),
    vl: (*mut T, i32),
    vr: (*mut T, i32),
    mm: i32,
    m: *mut i32,
}

impl<T: Scalar> Selection<T> {
    /// Checks the arguments, `memory` as well, and computes the eigenvectors with the memory that
    /// `run` is given a way to use.
    ///
    /// # Safety
    /// The pointers must be to arrays as LAPACK describes them.
    unsafe fn compute(
        self,
        memory: impl FnOnce() -> Result<(), Illegal>,
        run: impl FnOnce(&mut dyn FnMut(Scratch<'_, T>) -> Result<i32, Illegal>) -> Result<i32, Illegal>,
    ) -> Result<i32, Illegal> {
        let n = self.n;
        let (left, right) = sides(self.side).ok_or(Illegal(1))?;
        let howmny = (self.howmny as u8).to_ascii_uppercase();
        require(matches!(howmny, b'A' | b'B' | b'S'), 2)?;
        require(n >= 0, 4)?;
        require(self.t.1 >= n.max(1), 6)?;
        require(self.vl.1 >= if left { n.max(1) } else { 1 }, 8)?;
        require(self.vr.1 >= if right { n.max(1) } else { 1 }, 10)?;
        memory()?;
        // SAFETY: promised by the caller.
        unsafe {
            let t = Column.matrix(self.t.0, n, n, self.t.1);
            let chosen = if howmny == b'S' { slice(self.select, n) } else { &[] };
            let select = |k: usize| chosen[k] != 0;
            let which = match howmny {
                b'A' => Eigenvectors::All,
                b'B' => Eigenvectors::Back,
                _ => Eigenvectors::Selected(&select),
            };
            let count = routines::eigenvectors_wanted(which, t);
            *self.m = i32::try_from(count).unwrap_or(i32::MAX);
            require(self.mm >= *self.m, 11)?;
            let columns = *self.m;
            run(&mut |scratch| {
                let vl = left.then(|| Column.matrix_mut(self.vl.0, n, columns, self.vl.1));
                let vr = right.then(|| Column.matrix_mut(self.vr.0, n, columns, self.vr.1));
                info_of(routines::trevc_in(which, t, vl, vr, scratch).map(|_| ()), 5)
            })
        }
    }
}

/// Of the two eigenvalues of a pair, of which either selects both, selects the first.
///
/// # Safety
/// `select` must point to `n` numbers and `t` to a matrix of order `n`.
unsafe fn select_pairs<T: Scalar>(select: *mut i32, t: MatRef<'_, T>) {
    let n = t.nrows();
    // SAFETY: promised by the caller.
    let select = unsafe { super::array_mut(select, n) };
    for k in 1..n {
        if t.get(k, k - 1) != T::ZERO && (select[k - 1] != 0 || select[k] != 0) {
            (select[k - 1], select[k]) = (1, 0);
        }
    }
}

/// Eigenvectors of a real matrix in Schur form.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn trevc_real<T: Scalar>(
    side: c_char,
    howmny: c_char,
    select: *mut i32,
    n: i32,
    t: *const T,
    ldt: i32,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    mm: i32,
    m: *mut i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (t, vl, vr) = ((t, ldt), (vl, ldvl), (vr, ldvr));
            let all = Selection { side, howmny, select, n, t, vl, vr, mm, m };
            let done = all
                .compute(|| Ok(()), |run| run(split(slice_mut(work, 3 * n), null_mut(), dim(n))))?;
            mark_pairs(howmny, select, n, t);
            Ok(done)
        });
    }
}

/// [`select_pairs`] where eigenvalues have been selected.
///
/// # Safety
/// As [`select_pairs`].
unsafe fn mark_pairs<T: Scalar>(howmny: c_char, select: *mut i32, n: i32, t: (*const T, i32)) {
    if (howmny as u8).eq_ignore_ascii_case(&b's') {
        // SAFETY: promised by the caller.
        unsafe { select_pairs(select, Column.matrix(t.0, n, n, t.1)) };
    }
}

/// Eigenvectors of a complex matrix in Schur form.
///
/// # Safety
/// As [`trevc_real`].
pub unsafe fn trevc<T: Scalar>(
    side: c_char,
    howmny: c_char,
    select: *const i32,
    n: i32,
    t: *mut T,
    ldt: i32,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    mm: i32,
    m: *mut i32,
    work: *mut T,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (t, vl, vr) = ((t.cast_const(), ldt), (vl, ldvl), (vr, ldvr));
            let all = Selection { side, howmny, select, n, t, vl, vr, mm, m };
            all.compute(|| Ok(()), |run| run(split(slice_mut(work, 2 * n), rwork, dim(n))))
        });
    }
}

/// Eigenvectors of a real matrix in Schur form, many at a time.
///
/// # Safety
/// As [`trevc_real`].
pub unsafe fn trevc3_real<T: Scalar>(
    side: c_char,
    howmny: c_char,
    select: *mut i32,
    n: i32,
    t: *const T,
    ldt: i32,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    mm: i32,
    m: *mut i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (t, vl, vr) = ((t, ldt), (vl, ldvl), (vr, ldvr));
            let all = Selection { side, howmny, select, n, t, vl, vr, mm, m };
            let best = routines::trevc_scratch::<T>(dim(n)).elements.saturating_add(dim(n));
            let done = all.compute(
                || require(lwork == -1 || lwork >= (3 * n).max(1), 14),
                |run| {
                    with_work((work, lwork, 14), 3 * dim(n), best, |work| {
                        run(split(work, null_mut(), dim(n)))
                    })
                },
            )?;
            if lwork != -1 {
                mark_pairs(howmny, select, n, t);
            }
            Ok(done)
        });
    }
}

/// Eigenvectors of a complex matrix in Schur form, many at a time.
///
/// # Safety
/// As [`trevc_real`].
pub unsafe fn trevc3<T: Scalar>(
    side: c_char,
    howmny: c_char,
    select: *const i32,
    n: i32,
    t: *mut T,
    ldt: i32,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    mm: i32,
    m: *mut i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    lrwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (t, vl, vr) = ((t.cast_const(), ldt), (vl, ldvl), (vr, ldvr));
            let all = Selection { side, howmny, select, n, t, vl, vr, mm, m };
            let best = routines::trevc_scratch::<T>(dim(n)).elements;
            let query = lwork == -1 || lrwork == -1;
            let done = all.compute(
                || {
                    require(query || lwork >= (2 * n).max(1), 14)?;
                    require(query || lrwork >= n.max(1), 16)
                },
                |run| {
                    let lwork = if query { -1 } else { lwork };
                    with_work((work, lwork, 14), 2 * dim(n), best, |work| {
                        run(split(work, rwork, dim(n)))
                    })
                },
            )?;
            if query {
                *rwork = super::rounded_up(dim(n).max(1));
            }
            Ok(done)
        });
    }
}

/// Eigenvalues and eigenvectors of a real matrix.
///
/// # Safety
/// As [`trevc_real`].
pub unsafe fn geev_real<T: Scalar>(
    jobvl: c_char,
    jobvr: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    wr: *mut T,
    wi: *mut T::Real,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let w = eigenvalues(n, wr, wi);
            let (vl, vr) = ((vl, ldvl), (vr, ldvr));
            eigensystem((jobvl, jobvr), n, (a, lda), w, (vl, vr), (work, lwork, 13), null_mut())
        });
    }
}

/// Eigenvalues and eigenvectors of a complex matrix.
///
/// # Safety
/// As [`trevc_real`].
pub unsafe fn geev<T: Scalar>(
    jobvl: c_char,
    jobvr: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    w: *mut T,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let w = eigenvalues(n, w, null_mut());
            let (vl, vr) = ((vl, ldvl), (vr, ldvr));
            eigensystem((jobvl, jobvr), n, (a, lda), w, (vl, vr), (work, lwork, 12), rwork)
        });
    }
}

/// [`geev`] with what differs between types put together.
///
/// # Safety
/// As [`trevc_real`].
unsafe fn eigensystem<T: Scalar>(
    (jobvl, jobvr): (c_char, c_char),
    n: i32,
    (a, lda): (*mut T, i32),
    w: Eigenvalues<'_, T>,
    (vl, vr): ((*mut T, i32), (*mut T, i32)),
    work: (*mut T, i32, i32),
    rwork: *mut T::Real,
) -> Result<i32, Illegal> {
    let left = jobz(jobvl).ok_or(Illegal(1))? == Jobz::Vectors;
    let right = jobz(jobvr).ok_or(Illegal(2))? == Jobz::Vectors;
    require(n >= 0, 3)?;
    require(lda >= n.max(1), 5)?;
    require(vl.1 >= if left { n.max(1) } else { 1 }, work.2 - 4)?;
    require(vr.1 >= if right { n.max(1) } else { 1 }, work.2 - 2)?;
    let vectors = left || right;
    let best = routines::geev_scratch::<T>(vectors, dim(n));
    let reals = best.reals;
    let in_work = if T::IS_COMPLEX { 0 } else { reals };
    // SAFETY: promised by the caller.
    unsafe {
        let wanted = |wanted: bool, (v, ldv): (*mut T, i32)| -> Option<MatMut<'_, T>> {
            wanted.then(|| Column.matrix_mut(v, n, n, ldv))
        };
        with_work(work, 2 * dim(n) + in_work, best.elements + in_work, |work| {
            let a = Column.matrix_mut(a, n, n, lda);
            let (vl, vr) = (wanted(left, vl), wanted(right, vr));
            info_of(routines::geev_in(a, w, vl, vr, split(work, rwork, reals)), 4)
        })
    }
}
