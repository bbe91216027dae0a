//! Symmetric and Hermitian eigenproblems: reductions, tridiagonal matrices, all eigenvalues.

use super::qr::adjoint;
use super::{array_mut, finish, info_of, scratch, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::{side, uplo};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{MatMut, Scalar, Side, Uplo};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Compz, Jobz, Scratch, ScratchLen};

/// What `N` and `V` stand for.
pub(super) fn jobz(letter: c_char) -> Option<Jobz> {
    match (letter as u8).to_ascii_uppercase() {
        b'N' => Some(Jobz::Values),
        b'V' => Some(Jobz::Vectors),
        _ => None,
    }
}

/// What COMPZ stands for, if it, N and LDZ, arguments 1, 2 and 6, are legal.
pub(super) fn compz(letter: c_char, n: i32, ldz: i32) -> Result<Option<Compz>, Illegal> {
    let compz = match (letter as u8).to_ascii_uppercase() {
        b'N' => None,
        b'V' => Some(Compz::Given),
        b'I' => Some(Compz::Unit),
        _ => return Err(Illegal(1)),
    };
    require(n >= 0, 2)?;
    require(ldz >= if compz.is_some() { n.max(1) } else { 1 }, 6)?;
    Ok(compz)
}

/// Z, if there is one, which is made the unit matrix if it is not given.
///
/// # Safety
/// `z` must point to a matrix of order `n`.
pub(super) unsafe fn started<'a, T: Scalar>(
    compz: Option<Compz>,
    (z, ldz): (*mut T, i32),
    n: i32,
) -> Option<MatMut<'a, T>> {
    let compz = compz?;
    // SAFETY: promised by the caller.
    let mut z = unsafe { Column.matrix_mut(z, n, n, ldz) };
    if compz == Compz::Unit {
        routines::laset(None, T::ZERO, T::ONE, z.rb_mut());
    }
    Some(z)
}

/// Arrays of workspace with their lengths: WORK, RWORK of complex routines, IWORK. The position of
/// LWORK; the others follow at every second place.
pub(super) struct Spaces<T: Scalar> {
    pub work: (*mut T, i32),
    pub rwork: Option<(*mut T::Real, i32)>,
    pub iwork: (*mut i32, i32),
    pub position: i32,
}

/// How long the arrays have to be, and how long WORK should be.
pub(super) struct Needs {
    pub work: usize,
    pub best: usize,
    pub rwork: usize,
    pub iwork: usize,
}

/// Workspace in two or three arrays: as [`with_work`], with a query in any of them.
///
/// `reals` of a real routine are taken from the end of WORK.
///
/// # Safety
/// The pointers must be to arrays of those lengths, of one element at least.
pub(super) unsafe fn with_spaces<T: Scalar>(
    spaces: Spaces<T>,
    needs: Needs,
    reals: usize,
    routine: impl FnOnce(Scratch<'_, T>) -> Result<i32, Illegal>,
) -> Result<i32, Illegal> {
    let Spaces { work: (work, lwork), rwork, iwork: (iwork, liwork), position } = spaces;
    let (rwork, lrwork) = rwork.unwrap_or((null_mut(), 0));
    let query = lwork == -1 || liwork == -1 || (T::IS_COMPLEX && lrwork == -1);
    let enough = |len: i32, minimum: usize| usize::try_from(len).is_ok_and(|len| len >= minimum);
    let iwork_position = position + if T::IS_COMPLEX { 4 } else { 2 };
    let mut info = 0;
    if !query {
        require(enough(lwork, needs.work.max(1)), position)?;
        require(!T::IS_COMPLEX || enough(lrwork, needs.rwork.max(1)), position + 2)?;
        require(enough(liwork, needs.iwork.max(1)), iwork_position)?;
        let len = if T::IS_COMPLEX {
            ScratchLen { elements: dim(lwork), reals: dim(lrwork), ints: 0 }
        } else {
            ScratchLen { elements: dim(lwork) - reals, reals, ints: dim(liwork) }
        };
        // SAFETY: promised by the caller.
        let mut all = unsafe {
            if T::IS_COMPLEX { scratch(work, rwork, len) } else { scratch(work, iwork, len) }
        };
        // SAFETY: promised by the caller.
        all.ints = unsafe { slice_mut(iwork, liwork) };
        info = routine(all)?;
    }
    // SAFETY: promised by the caller.
    unsafe {
        *work = T::from_real(super::rounded_up(needs.best.max(needs.work).max(1)));
        if T::IS_COMPLEX {
            *rwork = super::rounded_up(needs.rwork.max(1));
        }
        *iwork = i32::try_from(needs.iwork.max(1)).unwrap_or(i32::MAX);
    }
    Ok(info)
}

/// Reduction to tridiagonal form.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn hetrd<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    d: *mut T::Real,
    e: *mut T::Real,
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
            require(lda >= n.max(1), 4)?;
            let best = routines::hetrd_scratch(dim(n));
            with_work((work, lwork, 9), 1, best, |work| {
                let (a, d) = (Column.matrix_mut(a, n, n, lda), slice_mut(d, n));
                let (e, tau) = (slice_mut(e, n - 1), slice_mut(tau, n - 1));
                info_of(routines::hetrd_in(uplo, a, d, e, tau, work), 3)
            })
        });
    }
}

/// Reduction to tridiagonal form, unblocked.
///
/// # Safety
/// As [`hetrd`].
pub unsafe fn hetd2<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    tau: *mut T,
    info: *mut i32,
) {
    let mut work = T::ZERO;
    // SAFETY: promised by the caller; there is one element of workspace.
    unsafe { hetrd(letter, n, a, lda, d, e, tau, &raw mut work, 1, info) }
}

/// The Q of a reduction to tridiagonal form.
///
/// # Safety
/// As [`hetrd`].
pub unsafe fn ungtr<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    tau: *const T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(lda >= n.max(1), 4)?;
            let best = routines::ungtr_scratch(uplo, dim(n));
            with_work((work, lwork, 7), dim(n - 1), best, |work| {
                let a = Column.matrix_mut(a, n, n, lda);
                info_of(routines::ungtr_in(uplo, a, slice(tau, n - 1), work), 5)
            })
        });
    }
}

/// Multiplies by the Q of a reduction to tridiagonal form.
///
/// # Safety
/// As [`hetrd`].
pub unsafe fn unmtr<T: Scalar>(
    on: c_char,
    letter: c_char,
    trans: c_char,
    m: i32,
    n: i32,
    a: *const T,
    lda: i32,
    tau: *const T,
    c: *mut T,
    ldc: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let on = side(on).ok_or(Illegal(1))?;
            let uplo = uplo(letter).ok_or(Illegal(2))?;
            let trans = adjoint::<T>(trans).ok_or(Illegal(3))?;
            require(m >= 0, 4)?;
            require(n >= 0, 5)?;
            let (order, lines) = if on == Side::Left { (m, n) } else { (n, m) };
            require(lda >= order.max(1), 7)?;
            require(ldc >= m.max(1), 10)?;
            let best = routines::unmtr_scratch(on, uplo, dim(m), dim(n));
            with_work((work, lwork, 12), dim(lines), best, |work| {
                let a = Column.matrix(a, order, order, lda);
                let c = Column.matrix_mut(c, m, n, ldc);
                let tau = slice(tau, order - 1);
                info_of(routines::unmtr_in(on, uplo, trans, a, tau, c, work), 8)
            })
        });
    }
}

/// Eigenvalues of a symmetric tridiagonal matrix.
///
/// # Safety
/// As [`hetrd`].
pub unsafe fn sterf<T: Scalar>(n: i32, d: *mut T::Real, e: *mut T::Real, info: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(n >= 0, 1)?;
            info_of(routines::sterf(slice_mut(d, n), slice_mut(e, n - 1)), 2)
        });
    }
}

/// Eigenvalues and vectors of a symmetric tridiagonal matrix by implicit QL.
///
/// # Safety
/// As [`hetrd`].
pub unsafe fn steqr<T: Scalar>(
    letter: c_char,
    n: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let compz = compz(letter, n, ldz)?;
            let (d, e) = (slice_mut(d, n), slice_mut(e, n - 1));
            let z = started(compz, (z, ldz), n);
            let len = if z.is_some() { routines::steqr_scratch(dim(n)) } else { 0 };
            info_of(routines::steqr_in(d, e, z, array_mut(work, len)), 4)
        });
    }
}

/// What [`stedc`] asks for, as in netlib.
fn stedc_needs<T: Scalar>(compz: Option<Compz>, n: usize) -> Needs {
    const SMALL: usize = 25;
    let none = Needs { work: 1, best: 1, rwork: 1, iwork: 1 };
    let (Some(compz), 2..) = (compz, n) else {
        return none;
    };
    let split = |reals: usize, iwork: usize| {
        if T::IS_COMPLEX {
            Needs { work: 1, best: 1, rwork: reals, iwork }
        } else {
            Needs { work: reals, best: reals, rwork: 0, iwork }
        }
    };
    if n <= SMALL {
        return split(2 * (n - 1), 1);
    }
    let square = n.saturating_mul(n);
    if compz == Compz::Unit {
        let squares = if T::IS_COMPLEX { 2 } else { 1 };
        return split(square.saturating_mul(squares).saturating_add(1 + 4 * n), 3 + 5 * n);
    }
    let halvings = n.next_power_of_two().trailing_zeros() as usize;
    let reals = square.saturating_mul(4).saturating_add(1 + 3 * n + 2 * n * halvings);
    let needs = split(reals, 6 + 6 * n + 5 * n * halvings);
    if T::IS_COMPLEX { Needs { work: square, best: square, ..needs } } else { needs }
}

/// Eigenvalues and vectors of a symmetric tridiagonal matrix by divide and conquer.
///
/// # Safety
/// As [`hetrd`].
pub unsafe fn stedc<T: Scalar>(
    letter: c_char,
    n: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    z: *mut T,
    ldz: i32,
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
            let compz = compz(letter, n, ldz)?;
            let spaces = Spaces {
                work: (work, lwork),
                rwork: Some((rwork, lrwork)),
                iwork: (iwork, liwork),
                position: 8,
            };
            let len = routines::stedc_scratch::<T>(compz, dim(n));
            with_spaces(spaces, stedc_needs::<T>(compz, dim(n)), len.reals, |scratch| {
                let (d, e) = (slice_mut(d, n), slice_mut(e, n - 1));
                let z = compz.map(|compz| (compz, Column.matrix_mut(z, n, n, ldz)));
                info_of(routines::stedc_in(d, e, z, scratch), 4)
            })
        });
    }
}

/// [`stedc`] without RWORK.
///
/// # Safety
/// As [`hetrd`].
pub unsafe fn stedc_real<T: Scalar>(
    letter: c_char,
    n: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        stedc(letter, n, d, e, z, ldz, work, lwork, rwork, 0, iwork, liwork, info);
    }
}

/// JOBZ and UPLO, if they, N and LDA, arguments 1, 2, 3 and 5, are legal.
pub(super) fn problem(
    job: c_char,
    letter: c_char,
    n: i32,
    lda: i32,
) -> Result<(Jobz, Uplo), Illegal> {
    let job = jobz(job).ok_or(Illegal(1))?;
    let uplo = uplo(letter).ok_or(Illegal(2))?;
    require(n >= 0, 3)?;
    require(lda >= n.max(1), 5)?;
    Ok((job, uplo))
}

/// All eigenvalues, and vectors if wanted.
///
/// # Safety
/// As [`hetrd`].
pub unsafe fn heev<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    w: *mut T::Real,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (job, uplo) = problem(job, letter, n, lda)?;
            let (order, best) = (dim(n), routines::heev_scratch::<T>(dim(n)));
            let own = if T::IS_COMPLEX { 0 } else { best.reals };
            let minimum = (2 * order + own).saturating_sub(1);
            with_work((work, lwork, 8), minimum, best.elements + own, |work| {
                let len = ScratchLen { elements: work.len() - own, ..best };
                let scratch = scratch(work.as_mut_ptr(), rwork, len);
                let a = Column.matrix_mut(a, n, n, lda);
                info_of(routines::heev_in(job, uplo, a, slice_mut(w, n), scratch), 4)
            })
        });
    }
}

/// [`heev`] without RWORK.
///
/// # Safety
/// As [`hetrd`].
pub unsafe fn heev_real<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    w: *mut T::Real,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe { heev(job, letter, n, a, lda, w, work, lwork, null_mut(), info) }
}

/// What [`heevd`] asks for, as in netlib.
pub(super) fn heevd_needs<T: Scalar>(job: Jobz, n: usize) -> Needs {
    let square = n.saturating_mul(n);
    let best = routines::heevd_scratch::<T>(job, n);
    let iwork = if job == Jobz::Values { 1 } else { 3 + 5 * n };
    if n < 2 {
        return Needs { work: 1, best: 1, rwork: 1, iwork: 1 };
    }
    if T::IS_COMPLEX {
        let (work, rwork) = match job {
            Jobz::Values => (n + 1, n),
            Jobz::Vectors => {
                let rwork = square.saturating_mul(2).saturating_add(1 + 5 * n);
                (square.saturating_add(2 * n), rwork)
            }
        };
        return Needs { work, best: best.elements, rwork, iwork };
    }
    let work = match job {
        Jobz::Values => 2 * n + 1,
        Jobz::Vectors => square.saturating_mul(2).saturating_add(1 + 6 * n),
    };
    Needs { work, best: best.elements.saturating_add(best.reals), rwork: 0, iwork }
}

/// All eigenvalues, and vectors if wanted, by divide and conquer.
///
/// # Safety
/// As [`hetrd`].
pub unsafe fn heevd<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    w: *mut T::Real,
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
            let (job, uplo) = problem(job, letter, n, lda)?;
            let spaces = Spaces {
                work: (work, lwork),
                rwork: Some((rwork, lrwork)),
                iwork: (iwork, liwork),
                position: 8,
            };
            if n == 1 && lwork != -1 && liwork != -1 && (!T::IS_COMPLEX || lrwork != -1) {
                return with_spaces(spaces, heevd_needs::<T>(job, 1), 0, |_| {
                    single(job, &mut *a, &mut *w);
                    Ok(0)
                });
            }
            let reals = routines::heevd_scratch::<T>(job, dim(n)).reals;
            with_spaces(spaces, heevd_needs::<T>(job, dim(n)), reals, |scratch| {
                let a = Column.matrix_mut(a, n, n, lda);
                info_of(routines::heevd_in(job, uplo, a, slice_mut(w, n), scratch), 4)
            })
        });
    }
}

/// The problem of order one, for which there need not be more than one element of workspace.
fn single<T: Scalar>(job: Jobz, a: &mut T, w: &mut T::Real) {
    *w = a.re();
    if job == Jobz::Vectors {
        *a = T::ONE;
    }
}

/// [`heevd`] without RWORK.
///
/// # Safety
/// As [`hetrd`].
pub unsafe fn heevd_real<T: Scalar>(
    job: c_char,
    letter: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    w: *mut T::Real,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    liwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        heevd(job, letter, n, a, lda, w, work, lwork, rwork, 0, iwork, liwork, info);
    }
}
