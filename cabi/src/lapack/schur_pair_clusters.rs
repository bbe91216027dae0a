//! Clusters of eigenvalues of generalised Schur forms, and condition numbers.

use super::eigen_general::eigenvalues;
use super::schur_pair::vectors;
use super::{finish, info_of, rounded_up, scratch, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::Scalar;
use wasmblas_lapack as routines;
use wasmblas_lapack::{DifNorm, EigenvalueConditions, Error, ScratchLen, Sense};

/// What IJOB stands for.
fn job(ijob: i32) -> Option<(Sense, DifNorm)> {
    match ijob {
        0 => Some((Sense::None, DifNorm::Frobenius)),
        1 => Some((Sense::Eigenvalues, DifNorm::Frobenius)),
        2 => Some((Sense::Subspace, DifNorm::Frobenius)),
        3 => Some((Sense::Subspace, DifNorm::One)),
        4 => Some((Sense::Both, DifNorm::Frobenius)),
        5 => Some((Sense::Both, DifNorm::One)),
        _ => None,
    }
}

/// A cluster of eigenvalues of a real pair.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn tgsen_real<T: Scalar>(
    ijob: i32,
    wantq: i32,
    wantz: i32,
    select: *const i32,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    alphar: *mut T,
    alphai: *mut T::Real,
    beta: *mut T,
    q: *mut T,
    ldq: i32,
    z: *mut T,
    ldz: i32,
    m: *mut i32,
    pl: *mut T::Real,
    pr: *mut T::Real,
    dif: *mut T::Real,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; complex routines have one argument less before WORK.
    unsafe {
        finish(info, || {
            let complex = i32::from(T::IS_COMPLEX);
            let (sense, norm) = job(ijob).ok_or(Illegal(1))?;
            require(n >= 0, 5)?;
            require(lda >= n.max(1), 7)?;
            require(ldb >= n.max(1), 9)?;
            let q = vectors(wantq, n, q, ldq, 14 - complex)?;
            let z = vectors(wantz, n, z, ldz, 16 - complex)?;
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
            let select = slice(select, n);
            let select = |j: usize| select[j] != 0;
            let order = routines::eigenvalues_selected(&select, a.rb());
            *m = order as i32;
            let n = dim(n);
            let len = routines::tgsen_scratch::<T>(sense, norm, order, n);
            let least = if T::IS_COMPLEX { 1 } else { 4 * n + 16 };
            let needed = len.elements.max(least);
            let needed_ints = match sense {
                Sense::None => 1,
                _ => (n + if T::IS_COMPLEX { 2 } else { 6 }).max(if norm == DifNorm::One {
                    2 * order * (n - order)
                } else {
                    1
                }),
            };
            *iwork = needed_ints as i32;
            let query = lwork == -1 || liwork == -1;
            if query {
                *work = T::from_real(rounded_up(needed));
                return Ok(0);
            }
            let enough = usize::try_from(lwork).is_ok_and(|lwork| lwork >= needed);
            require(enough, 22 - complex)?;
            require(dim(liwork) >= needed_ints, 24 - complex)?;
            let memory = scratch(work, iwork, ScratchLen { reals: 0, ..len });
            let alpha = eigenvalues(n as i32, alphar, alphai);
            let beta = slice_mut(beta, n as i32);
            let found = routines::tgsen_in(sense, norm, &select, a, b, alpha, beta, q, z, memory);
            let zero = [T::Real::ZERO; 2];
            let (projections, separations, info) = match found {
                Ok(cluster) => (cluster.projections, cluster.separations, 0),
                Err(Error::NotConverged { .. }) => (zero, zero, 1),
                Err(_) => return Err(Illegal(4)),
            };
            if sense.eigenvalues() {
                [*pl, *pr] = projections;
            }
            if sense.subspace() {
                slice_mut(dif, 2).copy_from_slice(&separations);
            }
            *work = T::from_real(rounded_up(needed));
            *iwork = needed_ints as i32;
            Ok(info)
        });
    }
}

/// [`tgsen_real`] without ALPHAI.
///
/// # Safety
/// As [`tgsen_real`].
pub unsafe fn tgsen<T: Scalar>(
    ijob: i32,
    wantq: i32,
    wantz: i32,
    select: *const i32,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    alpha: *mut T,
    beta: *mut T,
    q: *mut T,
    ldq: i32,
    z: *mut T,
    ldz: i32,
    m: *mut i32,
    pl: *mut T::Real,
    pr: *mut T::Real,
    dif: *mut T::Real,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a complex routine has no ALPHAI.
    unsafe {
        tgsen_real(
            ijob,
            wantq,
            wantz,
            select,
            n,
            a,
            lda,
            b,
            ldb,
            alpha,
            null_mut(),
            beta,
            q,
            ldq,
            z,
            ldz,
            m,
            pl,
            pr,
            dif,
            work,
            lwork,
            iwork,
            liwork,
            info,
        );
    }
}

/// Condition numbers of eigenvalues and eigenvectors.
///
/// # Safety
/// As [`tgsen_real`].
pub unsafe fn tgsna<T: Scalar>(
    job: c_char,
    howmny: c_char,
    select: *const i32,
    n: i32,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    vl: *const T,
    ldvl: i32,
    vr: *const T,
    ldvr: i32,
    s: *mut T::Real,
    dif: *mut T::Real,
    mm: i32,
    m: *mut i32,
    work: *mut T,
    lwork: i32,
    _iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (with_s, with_dif) = match (job as u8).to_ascii_uppercase() {
                b'E' => (true, false),
                b'V' => (false, true),
                b'B' => (true, true),
                _ => return Err(Illegal(1)),
            };
            let all = match (howmny as u8).to_ascii_uppercase() {
                b'A' => true,
                b'S' => false,
                _ => return Err(Illegal(2)),
            };
            require(n >= 0, 4)?;
            require(lda >= n.max(1), 6)?;
            require(ldb >= n.max(1), 8)?;
            let least = if with_s { n.max(1) } else { 1 };
            require(ldvl >= least, 10)?;
            require(ldvr >= least, 12)?;
            let (a, b) = (Column.matrix(a, n, n, lda), Column.matrix(b, n, n, ldb));
            let select = if all { &[] } else { slice(select, n) };
            let wanted = |j: usize| all || select[j] != 0;
            let count = routines::eigenvalues_selected(&wanted, a) as i32;
            *m = count;
            require(mm >= count, 15)?;
            let order = dim(n);
            let minimum = match (n, with_dif) {
                (0, _) => 1,
                (_, false) => order,
                (_, true) if T::IS_COMPLEX => 2 * order * order,
                (_, true) => 2 * order * (order + 2) + 16,
            };
            with_work((work, lwork, 18), minimum, minimum, |work| {
                let conditions = with_s.then(|| EigenvalueConditions {
                    vl: Column.matrix(vl, n, count, ldvl),
                    vr: Column.matrix(vr, n, count, ldvr),
                    s: slice_mut(s, count),
                });
                let dif = with_dif.then(|| slice_mut(dif, count));
                let found = routines::tgsna_in(Some(&wanted), a, b, conditions, dif, work);
                info_of(found.map(|_| ()), 5)
            })
        });
    }
}
