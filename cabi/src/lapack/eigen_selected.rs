//! Selected eigenvalues and eigenvectors: tridiagonal and Hermitian matrices.

use super::eigen_symmetric::{Needs, Spaces, jobz, with_spaces};
use super::{array_mut, finish, info_of, scratch, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::uplo;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{MatMut, Real, Scalar, Uplo};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Arrange, Error, Jobz, Scratch, ScratchLen, Select};

/// RANGE and the arguments that belong to it.
#[derive(Clone, Copy)]
pub(super) struct Bounds<R> {
    pub letter: c_char,
    pub vl: R,
    pub vu: R,
    pub il: i32,
    pub iu: i32,
}

impl<R: Real> Bounds<R> {
    fn upper(&self) -> u8 {
        (self.letter as u8).to_ascii_uppercase()
    }

    /// Fails unless RANGE, argument number `position`, is a letter there is.
    pub fn known(&self, position: i32) -> Result<(), Illegal> {
        require(matches!(self.upper(), b'A' | b'V' | b'I'), position)
    }

    /// What is selected of `n`; the positions are those of VU, IL and IU.
    pub fn select(&self, n: i32, [vu, il, iu]: [i32; 3]) -> Result<Select<R>, Illegal> {
        match self.upper() {
            b'V' => {
                require(n == 0 || self.vl < self.vu, vu)?;
                Ok(Select::Interval(self.vl, self.vu))
            }
            b'I' => {
                require(self.il >= 1 && self.il <= n.max(1), il)?;
                require(self.iu >= n.min(self.il) && self.iu <= n, iu)?;
                Ok(match n {
                    0 => Select::All,
                    _ => Select::Indices(dim(self.il) - 1, dim(self.iu) - 1),
                })
            }
            _ => Ok(Select::All),
        }
    }
}

/// Z with as many columns as eigenvectors may be found, if they are wanted.
///
/// # Safety
/// `z` must point to a matrix with `n` rows and as many columns as are found.
pub(super) unsafe fn vectors<'a, T: Scalar>(
    job: Jobz,
    select: Select<T::Real>,
    (z, ldz): (*mut T, i32),
    n: i32,
) -> Option<MatMut<'a, T>> {
    if job == Jobz::Values {
        return None;
    }
    let columns = i32::try_from(select.at_most(dim(n))).unwrap_or(n);
    // SAFETY: promised by the caller; columns that are not there are not touched.
    Some(unsafe { Column.matrix_mut(z, n, columns, ldz) })
}

/// Fails unless LDZ, argument number `position`, is large enough.
pub(super) fn check_ldz(job: Jobz, n: i32, ldz: i32, position: i32) -> Result<(), Illegal> {
    require(ldz >= if job == Jobz::Vectors { n.max(1) } else { 1 }, position)
}

/// Stores how many eigenvalues were found, and makes INFO of the rest.
///
/// # Safety
/// `m` must be valid to write to.
unsafe fn counted(
    (found, outcome): (usize, Result<(), Error>),
    m: *mut i32,
) -> Result<i32, Illegal> {
    // SAFETY: promised by the caller.
    unsafe { *m = found as i32 };
    info_of(outcome, 6)
}

/// Selected eigenvalues by bisection.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn stebz<T: Scalar>(
    range: c_char,
    order: c_char,
    n: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    d: *const T::Real,
    e: *const T::Real,
    m: *mut i32,
    nsplit: *mut i32,
    w: *mut T::Real,
    iblock: *mut i32,
    isplit: *mut i32,
    work: *mut T::Real,
    _iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            bounds.known(1)?;
            let arrange = match (order as u8).to_ascii_uppercase() {
                b'B' => Arrange::Blocks,
                b'E' => Arrange::Entire,
                _ => return Err(Illegal(2)),
            };
            require(n >= 0, 3)?;
            // Here the interval counts even if there is no matrix.
            require(bounds.upper() != b'V' || vl < vu, 5)?;
            let select = bounds.select(n, [5, 6, 7])?;
            let (d, e, w) = (slice(d, n), slice(e, n - 1), slice_mut(w, n));
            let (block, split) = (slice_mut(iblock, n), slice_mut(isplit, n));
            let work = array_mut(work, routines::stebz_scratch(dim(n)));
            let found = routines::stebz_in(select, arrange, abstol, d, e, w, block, split, work);
            let (values, blocks) = found.map_or((0, 0), |found| (found.values, found.blocks));
            (*m, *nsplit) = (values as i32, blocks as i32);
            info_of(found.map(drop), 9)
        });
    }
}

/// Eigenvectors by inverse iteration.
///
/// # Safety
/// As [`stebz`].
pub unsafe fn stein<T: Scalar>(
    n: i32,
    d: *const T::Real,
    e: *const T::Real,
    m: i32,
    w: *const T::Real,
    iblock: *const i32,
    isplit: *const i32,
    z: *mut T,
    ldz: i32,
    work: *mut T::Real,
    iwork: *mut i32,
    ifail: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            require(m >= 0 && m <= n, 4)?;
            require(ldz >= n.max(1), 9)?;
            let (w, block) = (slice(w, m), slice(iblock, m));
            for j in 1..dim(m) {
                require(block[j] >= block[j - 1], 6)?;
                require(block[j] != block[j - 1] || w[j] >= w[j - 1], 5)?;
            }
            let len = routines::stein_scratch(dim(n));
            let scratch = Scratch {
                elements: &mut [],
                reals: array_mut(work, len.reals),
                ints: array_mut(iwork, len.ints),
            };
            let (d, e, split) = (slice(d, n), slice(e, n - 1), slice(isplit, n));
            let (z, failed) = (Column.matrix_mut(z, n, m, ldz), slice_mut(ifail, m));
            info_of(routines::stein_in(d, e, w, block, split, z, failed, scratch), 6)
        });
    }
}

/// Selected eigenvalues and eigenvectors of a tridiagonal matrix.
///
/// # Safety
/// As [`stebz`].
pub unsafe fn stemr<T: Scalar>(
    job: c_char,
    range: c_char,
    n: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    nzc: i32,
    isuppz: *mut i32,
    tryrac: *mut i32,
    work: *mut T::Real,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let job = jobz(job).ok_or(Illegal(1))?;
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            bounds.known(2)?;
            require(n >= 0, 3)?;
            let select = bounds.select(n, [7, 8, 9])?;
            check_ldz(job, n, ldz, 13)?;
            let with_vectors = job == Jobz::Vectors;
            let (reals, ints) = if with_vectors { (18, 10) } else { (12, 8) };
            let best = routines::stemr_scratch(with_vectors, dim(n));
            let needs =
                Needs { work: reals * dim(n), best: best.reals, rwork: 0, iwork: ints * dim(n) };
            let spaces: Spaces<T::Real> =
                Spaces { work: (work, lwork), rwork: None, iwork: (iwork, liwork), position: 17 };
            with_spaces(spaces, needs, dim(lwork), |scratch| {
                let (d, e) = (slice_mut(d, n), slice_mut(e, n - 1));
                let Scratch { reals, ints, .. } = scratch;
                let mut relative = *tryrac != 0;
                if with_vectors {
                    let inner = Scratch { elements: &mut [], reals: &mut *reals, ints: &mut *ints };
                    let count = routines::stemr_count(select, d, e, relative, inner).unwrap_or(0);
                    if nzc == -1 {
                        *z = T::from_real(T::Real::from_f64(count as f64));
                        return Ok(0);
                    }
                    require(dim(nzc) >= count, 14)?;
                }
                let z = vectors(job, select, (z, ldz), n);
                let columns = z.as_ref().map_or(0, |z| z.ncols());
                let support = array_mut(isuppz, 2 * columns);
                let inner = Scratch { elements: &mut [], reals, ints };
                let w = slice_mut(w, n);
                let found = routines::stemr_in(select, d, e, w, z, support, &mut relative, inner);
                *tryrac = i32::from(relative);
                *m = found.unwrap_or(0) as i32;
                info_of(found.map(drop), 4)
            })
        });
    }
}

/// As [`stemr`], with a tolerance that is not used and without NZC and TRYRAC.
///
/// # Safety
/// As [`stebz`].
pub unsafe fn stegr<T: Scalar>(
    job: c_char,
    range: c_char,
    n: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    _abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    isuppz: *mut i32,
    work: *mut T::Real,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; Z has room for what is found.
    unsafe {
        let mut relative = 0;
        stemr(
            job,
            range,
            n,
            d,
            e,
            vl,
            vu,
            il,
            iu,
            m,
            w,
            z,
            ldz,
            n,
            isuppz,
            &raw mut relative,
            work,
            lwork,
            iwork,
            liwork,
            info,
        );
    }
}

/// What all drivers check first: JOBZ, RANGE, UPLO, N and a leading dimension.
pub(super) fn problem<R: Real>(
    job: c_char,
    bounds: &Bounds<R>,
    letter: c_char,
    n: i32,
    lda: i32,
) -> Result<(Jobz, Uplo), Illegal> {
    let job = jobz(job).ok_or(Illegal(1))?;
    bounds.known(2)?;
    let uplo = uplo(letter).ok_or(Illegal(3))?;
    require(n >= 0, 4)?;
    require(lda >= n.max(1), 6)?;
    Ok((job, uplo))
}

/// Selected eigenvalues and eigenvectors by bisection and inverse iteration.
///
/// # Safety
/// As [`stebz`].
pub unsafe fn heevx<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    iwork: *mut i32,
    ifail: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            let (job, uplo) = problem(job, &bounds, letter, n, lda)?;
            let select = bounds.select(n, [8, 9, 10])?;
            check_ldz(job, n, ldz, 15)?;
            let best = routines::heevx_scratch::<T>(dim(n));
            let (least, own) = if T::IS_COMPLEX { (2, 0) } else { (8, best.reals) };
            let minimum = if n <= 1 { 1 } else { least * dim(n) };
            let length = best.elements + own;
            *m = 0;
            with_work((work, lwork, 17), minimum, length, |work| {
                if n == 1 {
                    return Ok(single(job, select, &*a, m, w, z, ifail));
                }
                let len = ScratchLen { elements: work.len() - own, ints: 0, ..best };
                let mut scratch = scratch(work.as_mut_ptr(), rwork, len);
                scratch.ints = array_mut(iwork, best.ints);
                let z = vectors(job, select, (z, ldz), n);
                let failed = slice_mut(ifail, if z.is_some() { n } else { 0 });
                let (a, w) = (Column.matrix_mut(a, n, n, lda), slice_mut(w, n));
                counted(routines::heevx_in(select, uplo, a, abstol, w, z, failed, scratch), m)
            })
        });
    }
}

/// The problem of order one, for which there need not be more than one element of workspace.
///
/// # Safety
/// The pointers must be valid to write one element to, `z` and `extra` if vectors are wanted.
pub(super) unsafe fn single<T: Scalar>(
    job: Jobz,
    select: Select<T::Real>,
    a: &T,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    extra: *mut i32,
) -> i32 {
    let value = a.re();
    let inside = match select {
        Select::Interval(low, high) => low < value && value <= high,
        _ => true,
    };
    // SAFETY: promised by the caller.
    unsafe {
        *m = i32::from(inside);
        if inside {
            *w = value;
            if job == Jobz::Vectors {
                (*z, *extra) = (T::ONE, 0);
            }
        }
    }
    0
}

/// [`heevx`] without RWORK.
///
/// # Safety
/// As [`stebz`].
pub unsafe fn heevx_real<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    ifail: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        heevx(
            job,
            range,
            letter,
            n,
            a,
            lda,
            vl,
            vu,
            il,
            iu,
            abstol,
            m,
            w,
            z,
            ldz,
            work,
            lwork,
            null_mut(),
            iwork,
            ifail,
            info,
        );
    }
}

/// Selected eigenvalues and eigenvectors, all of them by divide and conquer.
///
/// # Safety
/// As [`stebz`].
pub unsafe fn heevr<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    isuppz: *mut i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    lrwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let bounds = Bounds { letter: range, vl, vu, il, iu };
            let (job, uplo) = problem(job, &bounds, letter, n, lda)?;
            let select = bounds.select(n, [8, 9, 10])?;
            check_ldz(job, n, ldz, 15)?;
            let order = if n <= 1 { 0 } else { dim(n) };
            let all = select.at_most(dim(n)) == dim(n) && !matches!(select, Select::Interval(..));
            let best = routines::heevr_scratch::<T>(select, job == Jobz::Vectors, dim(n));
            // The minimum is netlib's; with what is best all vectors come from divide and conquer.
            let needs = if T::IS_COMPLEX {
                Needs { work: 2 * order, best: best.elements, rwork: 24 * order, iwork: 10 * order }
            } else {
                let whole = best.elements.saturating_add(best.reals);
                Needs { work: 26 * order, best: whole, rwork: 0, iwork: 10 * order }
            };
            let spaces = Spaces {
                work: (work, lwork),
                rwork: Some((rwork, lrwork)),
                iwork: (iwork, liwork),
                position: 18,
            };
            // With the least there is, the reduction gets what relatively robust representations leave.
            let elements =
                if dim(lwork) >= needs.best { best.elements } else { 8 * order.min(dim(lwork)) };
            let reals = if n > 1 { dim(lwork).saturating_sub(elements) } else { 0 };
            *m = 0;
            let answer = with_spaces(spaces, needs, reals, |scratch| {
                if n == 1 {
                    let mut zero = 0;
                    let info = single(job, select, &*a, m, w, z, &raw mut zero);
                    if job == Jobz::Vectors && *m == 1 {
                        slice_mut(isuppz, 2).fill(1);
                    }
                    return Ok(info);
                }
                let z = vectors(job, select, (z, ldz), n);
                let columns = z.as_ref().map_or(0, |z| z.ncols());
                let support = array_mut(isuppz, if all { 2 * columns } else { 0 });
                let (a, w) = (Column.matrix_mut(a, n, n, lda), slice_mut(w, n));
                let found = routines::heevr_in(select, uplo, a, abstol, w, z, support, scratch);
                *m = found.unwrap_or(0) as i32;
                info_of(found.map(drop), 5)
            })?;
            if T::IS_COMPLEX {
                *rwork = super::rounded_up(best.reals.max(24 * order).max(1));
            }
            Ok(answer)
        });
    }
}

/// [`heevr`] without RWORK.
///
/// # Safety
/// As [`stebz`].
pub unsafe fn heevr_real<T: Scalar>(
    job: c_char,
    range: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    vl: T::Real,
    vu: T::Real,
    il: i32,
    iu: i32,
    abstol: T::Real,
    m: *mut i32,
    w: *mut T::Real,
    z: *mut T,
    ldz: i32,
    isuppz: *mut i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        heevr(
            job,
            range,
            letter,
            n,
            a,
            lda,
            vl,
            vu,
            il,
            iu,
            abstol,
            m,
            w,
            z,
            ldz,
            isuppz,
            work,
            lwork,
            null_mut(),
            0,
            iwork,
            liwork,
            info,
        );
    }
}
