//! Eigenvectors of pairs of general matrices, and the drivers.

use super::eigen_general::{balance, eigenvalues};
use super::eigen_general_vectors::sides;
use super::eigen_symmetric::jobz;
use super::{array_mut, finish, info_of, scratch, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{MatRef, Scalar};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Conditions, Eigenvalues, Eigenvectors, Jobz, ScratchLen};

/// Eigenvectors of a real pair in generalized Schur form.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn tgevc_real<T: Scalar>(
    letter: c_char,
    howmny: c_char,
    select: *const i32,
    n: i32,
    s: *const T,
    lds: i32,
    p: *const T,
    ldp: i32,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    mm: i32,
    m: *mut i32,
    work: *mut T,
    info: *mut i32,
) {
    let (left, right) = ((vl, ldvl), (vr, ldvr));
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let work = array_mut(work, 6 * dim(n));
            eigenvectors(
                (letter, howmny, select),
                n,
                (s, lds),
                (p, ldp),
                left,
                right,
                (mm, m),
                work,
            )
        });
    }
}

/// Eigenvectors of a complex pair in generalized Schur form.
///
/// # Safety
/// As [`tgevc_real`].
pub unsafe fn tgevc<T: Scalar>(
    letter: c_char,
    howmny: c_char,
    select: *const i32,
    n: i32,
    s: *const T,
    lds: i32,
    p: *const T,
    ldp: i32,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    mm: i32,
    m: *mut i32,
    work: *mut T,
    _rwork: *mut T::Real,
    info: *mut i32,
) {
    let (left, right) = ((vl, ldvl), (vr, ldvr));
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let work = array_mut(work, 2 * dim(n));
            eigenvectors(
                (letter, howmny, select),
                n,
                (s, lds),
                (p, ldp),
                left,
                right,
                (mm, m),
                work,
            )
        });
    }
}

/// [`tgevc`] with what differs between types put together.
///
/// # Safety
/// As [`tgevc_real`].
unsafe fn eigenvectors<T: Scalar>(
    (letter, howmny, select): (c_char, c_char, *const i32),
    n: i32,
    (s, lds): (*const T, i32),
    (p, ldp): (*const T, i32),
    (vl, ldvl): (*mut T, i32),
    (vr, ldvr): (*mut T, i32),
    (mm, m): (i32, *mut i32),
    work: &mut [T],
) -> Result<i32, Illegal> {
    let howmny = (howmny as u8).to_ascii_uppercase();
    let (left, right) = sides(letter).ok_or(Illegal(1))?;
    require(matches!(howmny, b'A' | b'B' | b'S'), 2)?;
    require(n >= 0, 4)?;
    require(lds >= n.max(1), 6)?;
    require(ldp >= n.max(1), 8)?;
    // SAFETY: promised by the caller.
    unsafe {
        let (s, p) = (Column.matrix(s, n, n, lds), Column.matrix(p, n, n, ldp));
        let chosen = if howmny == b'S' { slice(select, n) } else { &[] };
        let select = |k: usize| chosen[k] != 0;
        let which = match howmny {
            b'A' => Eigenvectors::All,
            b'B' => Eigenvectors::Back,
            _ => Eigenvectors::Selected(&select),
        };
        check_form(s, p)?;
        require(ldvl >= if left { n.max(1) } else { 1 }, 10)?;
        require(ldvr >= if right { n.max(1) } else { 1 }, 12)?;
        let count = routines::eigenvectors_wanted(which, s) as i32;
        require(mm >= count, 13)?;
        *m = count;
        let vl = left.then(|| Column.matrix_mut(vl, n, count, ldvl));
        let vr = right.then(|| Column.matrix_mut(vr, n, count, ldvr));
        info_of(routines::tgevc_in(which, s, p, vl, vr, work).map(|_| ()), 5)
    }
}

/// Whether a pair is in generalized Schur form: S has no two blocks that overlap, and P is diagonal
/// and nonsingular in blocks of order two, and real on the diagonal.
fn check_form<T: Scalar>(s: MatRef<'_, T>, p: MatRef<'_, T>) -> Result<(), Illegal> {
    let n = s.nrows();
    if T::IS_COMPLEX {
        return require((0..n).all(|j| p.get(j, j).im() == T::Real::ZERO), 7);
    }
    let pair = |j: usize| j + 1 < n && s.get(j + 1, j) != T::ZERO;
    let diagonal = |j: usize| {
        p.get(j, j) != T::ZERO && p.get(j + 1, j + 1) != T::ZERO && p.get(j, j + 1) == T::ZERO
    };
    require((0..n).all(|j| !(pair(j) && pair(j + 1))), 5)?;
    require((0..n).all(|j| !pair(j) || diagonal(j)), 7)
}

/// Eigenvalues and eigenvectors of a real pair.
///
/// # Safety
/// As [`tgevc_real`].
pub unsafe fn ggev_real<T: Scalar>(
    jobvl: c_char,
    jobvr: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    alphar: *mut T,
    alphai: *mut T::Real,
    beta: *mut T,
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
            let values = (eigenvalues(n, alphar, alphai), slice_mut(beta, n));
            let (left, right) = ((jobvl, vl, ldvl), (jobvr, vr, ldvr));
            eigensystem(n, (a, lda), (b, ldb), values, left, right, (work, lwork, 16), null_mut())
        });
    }
}

/// Eigenvalues and eigenvectors of a complex pair.
///
/// # Safety
/// As [`tgevc_real`].
pub unsafe fn ggev<T: Scalar>(
    jobvl: c_char,
    jobvr: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    alpha: *mut T,
    beta: *mut T,
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
            let values = (eigenvalues(n, alpha, null_mut()), slice_mut(beta, n));
            let (left, right) = ((jobvl, vl, ldvl), (jobvr, vr, ldvr));
            eigensystem(n, (a, lda), (b, ldb), values, left, right, (work, lwork, 15), rwork)
        });
    }
}

/// [`ggev`] with what differs between types put together.
///
/// # Safety
/// As [`tgevc_real`].
unsafe fn eigensystem<T: Scalar>(
    n: i32,
    (a, lda): (*mut T, i32),
    (b, ldb): (*mut T, i32),
    (alpha, beta): (Eigenvalues<'_, T>, &mut [T]),
    (jobvl, vl, ldvl): (c_char, *mut T, i32),
    (jobvr, vr, ldvr): (c_char, *mut T, i32),
    work: (*mut T, i32, i32),
    rwork: *mut T::Real,
) -> Result<i32, Illegal> {
    let left = jobz(jobvl).ok_or(Illegal(1))? == Jobz::Vectors;
    let right = jobz(jobvr).ok_or(Illegal(2))? == Jobz::Vectors;
    require(n >= 0, 3)?;
    require(lda >= n.max(1), 5)?;
    require(ldb >= n.max(1), 7)?;
    require(ldvl >= if left { n.max(1) } else { 1 }, work.2 - 4)?;
    require(ldvr >= if right { n.max(1) } else { 1 }, work.2 - 2)?;
    let len = routines::ggev_scratch::<T>(dim(n));
    // A real routine's reals are the end of WORK.
    let in_work = if T::IS_COMPLEX { 0 } else { len.reals };
    let least = if T::IS_COMPLEX { 2 * dim(n) } else { 8 * dim(n) };
    // SAFETY: promised by the caller.
    unsafe {
        with_work(work, least, len.elements.saturating_add(in_work), |memory| {
            let len = ScratchLen { elements: memory.len() - in_work, ..len };
            let scratch = scratch(memory.as_mut_ptr(), rwork, len);
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
            let vl = left.then(|| Column.matrix_mut(vl, n, n, ldvl));
            let vr = right.then(|| Column.matrix_mut(vr, n, n, ldvr));
            info_of(routines::ggev_in(a, b, alpha, beta, vl, vr, scratch), 4)
        })
    }
}

/// Eigenvalues, eigenvectors and condition numbers of a real pair.
///
/// # Safety
/// As [`tgevc_real`].
pub unsafe fn ggevx_real<T: Scalar>(
    balanc: c_char,
    jobvl: c_char,
    jobvr: c_char,
    sense: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    alphar: *mut T,
    alphai: *mut T::Real,
    beta: *mut T,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    ilo: *mut i32,
    ihi: *mut i32,
    lscale: *mut T::Real,
    rscale: *mut T::Real,
    abnrm: *mut T::Real,
    bbnrm: *mut T::Real,
    rconde: *mut T::Real,
    rcondv: *mut T::Real,
    work: *mut T,
    lwork: i32,
    _iwork: *mut i32,
    _bwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let values = (eigenvalues(n, alphar, alphai), slice_mut(beta, n));
            let (left, right) = ((jobvl, vl, ldvl), (jobvr, vr, ldvr));
            let report = Report { ilo, ihi, lscale, rscale, abnrm, bbnrm, rconde, rcondv };
            let (pair, work) = (((a, lda), (b, ldb)), (work, lwork, 26));
            expert((balanc, sense), n, pair, values, left, right, report, work, null_mut())
        });
    }
}

/// Eigenvalues, eigenvectors and condition numbers of a complex pair.
///
/// # Safety
/// As [`tgevc_real`].
pub unsafe fn ggevx<T: Scalar>(
    balanc: c_char,
    jobvl: c_char,
    jobvr: c_char,
    sense: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    alpha: *mut T,
    beta: *mut T,
    vl: *mut T,
    ldvl: i32,
    vr: *mut T,
    ldvr: i32,
    ilo: *mut i32,
    ihi: *mut i32,
    lscale: *mut T::Real,
    rscale: *mut T::Real,
    abnrm: *mut T::Real,
    bbnrm: *mut T::Real,
    rconde: *mut T::Real,
    rcondv: *mut T::Real,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    _iwork: *mut i32,
    _bwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let values = (eigenvalues(n, alpha, null_mut()), slice_mut(beta, n));
            let (left, right) = ((jobvl, vl, ldvl), (jobvr, vr, ldvr));
            let report = Report { ilo, ihi, lscale, rscale, abnrm, bbnrm, rconde, rcondv };
            let (pair, work) = (((a, lda), (b, ldb)), (work, lwork, 25));
            expert((balanc, sense), n, pair, values, left, right, report, work, rwork)
        });
    }
}

/// What `ggevx` returns besides eigenvalues and eigenvectors.
struct Report<R> {
    ilo: *mut i32,
    ihi: *mut i32,
    lscale: *mut R,
    rscale: *mut R,
    abnrm: *mut R,
    bbnrm: *mut R,
    rconde: *mut R,
    rcondv: *mut R,
}

/// [`ggevx`] with what differs between types put together.
///
/// # Safety
/// As [`tgevc_real`].
unsafe fn expert<T: Scalar>(
    (balanc, sense): (c_char, c_char),
    n: i32,
    ((a, lda), (b, ldb)): ((*mut T, i32), (*mut T, i32)),
    (alpha, beta): (Eigenvalues<'_, T>, &mut [T]),
    (jobvl, vl, ldvl): (c_char, *mut T, i32),
    (jobvr, vr, ldvr): (c_char, *mut T, i32),
    report: Report<T::Real>,
    work: (*mut T, i32, i32),
    rwork: *mut T::Real,
) -> Result<i32, Illegal> {
    let job = balance(balanc).ok_or(Illegal(1))?;
    let left = jobz(jobvl).ok_or(Illegal(2))? == Jobz::Vectors;
    let right = jobz(jobvr).ok_or(Illegal(3))? == Jobz::Vectors;
    let (of_values, of_vectors) = match (sense as u8).to_ascii_uppercase() {
        b'N' => (false, false),
        b'E' => (true, false),
        b'V' => (false, true),
        b'B' => (true, true),
        _ => return Err(Illegal(4)),
    };
    require(n >= 0, 5)?;
    require(lda >= n.max(1), 7)?;
    require(ldb >= n.max(1), 9)?;
    require(ldvl >= if left { n.max(1) } else { 1 }, work.2 - 12)?;
    require(ldvr >= if right { n.max(1) } else { 1 }, work.2 - 10)?;
    let more = left || right || job.scales();
    let least = routines::ggevx_least::<T>(more, of_values, of_vectors, dim(n));
    let best = routines::ggevx_scratch::<T>(of_vectors, dim(n)).elements;
    // SAFETY: promised by the caller.
    unsafe {
        with_work(work, least, best, |memory| {
            let reals = if T::IS_COMPLEX && job.scales() { 6 * dim(n) } else { 0 };
            let len = ScratchLen { elements: memory.len(), reals, ints: 0 };
            let scratch = scratch(memory.as_mut_ptr(), rwork, len);
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
            let vl = left.then(|| Column.matrix_mut(vl, n, n, ldvl));
            let vr = right.then(|| Column.matrix_mut(vr, n, n, ldvr));
            let scales = (slice_mut(report.lscale, n), slice_mut(report.rscale, n));
            let conditions = Conditions {
                eigenvalues: of_values.then(|| slice_mut(report.rconde, n)),
                eigenvectors: of_vectors.then(|| slice_mut(report.rcondv, n)),
            };
            let (found, outcome) =
                routines::ggevx_in(job, a, b, alpha, beta, vl, vr, scales, conditions, scratch);
            *report.ilo = found.active.start as i32 + 1;
            *report.ihi = found.active.end as i32;
            (*report.abnrm, *report.bbnrm) = (found.norm_a, found.norm_b);
            info_of(outcome, 6)
        })
    }
}
