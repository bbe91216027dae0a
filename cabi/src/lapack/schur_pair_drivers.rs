//! Generalised Schur forms of pairs of general matrices.

use super::eigen_general::eigenvalues;
use super::schur_conditions::sense;
use super::schur_drivers::flag;
use super::{array_mut, finish, info_of, rounded_up, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{Real, Scalar};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Eigenvalues, PairCluster, PairSelect, Scratch, Sense};

/// A LOGICAL FUNCTION of ALPHAR, ALPHAI and BETA.
type SelectParts<T> = Option<unsafe extern "C" fn(*const T, *const T, *const T) -> i32>;

/// A LOGICAL FUNCTION of ALPHA and BETA.
type SelectNumbers<T> = Option<unsafe extern "C" fn(*const T, *const T) -> i32>;

/// What a real type and a complex one, and the plain and the expert drivers have in common: the
/// arguments in groups.
struct Call<'a, T: Scalar> {
    jobvsl: c_char,
    jobvsr: c_char,
    sort: c_char,
    select: PairSelect<'a, T>,
    n: i32,
    a: (*mut T, i32),
    b: (*mut T, i32),
    sdim: *mut i32,
    alpha: Eigenvalues<'a, T>,
    beta: *mut T,
    vsl: (*mut T, i32),
    vsr: (*mut T, i32),
    work: (*mut T, i32),
    /// Of a complex routine.
    rwork: *mut T::Real,
    bwork: *mut i32,
    /// Of an expert routine.
    expert: Option<Expert<T::Real>>,
}

/// What an expert routine has besides.
struct Expert<R> {
    sense: c_char,
    rconde: *mut R,
    rcondv: *mut R,
    iwork: *mut i32,
    liwork: i32,
}

impl<T: Scalar> Call<'_, T> {
    /// Checks the arguments and does it all.
    ///
    /// # Safety
    /// The pointers must be to arrays as LAPACK describes them.
    unsafe fn run(self) -> Result<i32, Illegal> {
        let Call { n, a: (a, lda), b: (b, ldb), vsl: (vsl, ldvsl), vsr: (vsr, ldvsr), .. } = self;
        let left = flag(self.jobvsl, b'V').ok_or(Illegal(1))?;
        let right = flag(self.jobvsr, b'V').ok_or(Illegal(2))?;
        let sorts = flag(self.sort, b'S').ok_or(Illegal(3))?;
        let extra = i32::from(self.expert.is_some());
        let letter = self.expert.as_ref().map_or(b'N' as c_char, |expert| expert.sense);
        let sense = sense(letter);
        let sense = sense.filter(|&sense| sorts || sense == Sense::None).ok_or(Illegal(5))?;
        require(n >= 0, 5 + extra)?;
        require(lda >= n.max(1), 7 + extra)?;
        require(ldb >= n.max(1), 9 + extra)?;
        let first = extra + if T::IS_COMPLEX { 14 } else { 15 };
        require(ldvsl >= if left { n.max(1) } else { 1 }, first)?;
        require(ldvsr >= if right { n.max(1) } else { 1 }, first + 2)?;
        // RCONDE and RCONDV of the expert, WORK; RWORK if complex, IWORK.
        let lwork_position = first + 4 + 2 * extra;
        let liwork_position = lwork_position + if T::IS_COMPLEX { 3 } else { 2 };
        let (order, reals) = (dim(n), if T::IS_COMPLEX { 0 } else { 2 * dim(n) });
        let least = if n == 0 {
            1
        } else if T::IS_COMPLEX {
            2 * order
        } else {
            (8 * order).max(6 * order + 16)
        };
        let least_ints = match sense {
            Sense::None => 1,
            _ if n == 0 => 1,
            _ => n + if T::IS_COMPLEX { 2 } else { 6 },
        };
        let best = routines::ggesx_scratch::<T>(sense, order).elements + reals;
        let (work, lwork) = self.work;
        let query = lwork == -1 || self.expert.as_ref().is_some_and(|expert| expert.liwork == -1);
        let mut outcome = Ok(None);
        // SAFETY: promised by the caller.
        unsafe {
            if !query {
                require(lwork > 0 && dim(lwork) >= least, lwork_position)?;
                let ints = self.expert.as_ref().map(|expert| expert.liwork);
                require(ints.is_none_or(|ints| ints >= least_ints), liwork_position)?;
                let elements = dim(lwork) - reals;
                let after = work.wrapping_add(elements).cast();
                let scratch = Scratch {
                    elements: array_mut(work, elements),
                    reals: array_mut(if T::IS_COMPLEX { self.rwork } else { after }, 2 * order),
                    ints: &mut [],
                };
                let (select, mut count) = (sorts.then_some(self.select), 0);
                let chosen = if sorts { slice_mut(self.bwork, n) } else { &mut [] };
                let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
                let vsl = left.then(|| Column.matrix_mut(vsl, n, n, ldvsl));
                let vsr = right.then(|| Column.matrix_mut(vsr, n, n, ldvsr));
                let (alpha, beta) = (self.alpha, slice_mut(self.beta, n));
                outcome = routines::ggesx_in(
                    select, sense, a, b, &mut count, alpha, beta, vsl, vsr, chosen, scratch,
                )
                .map(Some);
                *self.sdim = count as i32;
            }
            *work = T::from_real(rounded_up(best.max(least)));
            if let Some(expert) = self.expert {
                *expert.iwork = least_ints;
                if let Ok(Some(cluster)) = &outcome {
                    expert.store(cluster, sense);
                }
            }
        }
        info_of(outcome.map(|_| ()), lwork_position)
    }
}

impl<R: Real> Expert<R> {
    /// Stores the condition numbers that were asked for.
    ///
    /// # Safety
    /// RCONDE and RCONDV must be of length two where they were.
    unsafe fn store(&self, cluster: &PairCluster<R>, sense: Sense) {
        // SAFETY: promised by the caller.
        unsafe {
            if sense.eigenvalues() {
                slice_mut(self.rconde, 2).copy_from_slice(&cluster.projections);
            }
            if sense.subspace() {
                slice_mut(self.rcondv, 2).copy_from_slice(&cluster.separations);
            }
        }
    }
}

/// The generalised Schur form of a real pair.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gges_real<T: Real>(
    jobvsl: c_char,
    jobvsr: c_char,
    sort: c_char,
    selctg: SelectParts<T>,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    sdim: *mut i32,
    alphar: *mut T,
    alphai: *mut T,
    beta: *mut T,
    vsl: *mut T,
    ldvsl: i32,
    vsr: *mut T,
    ldvsr: i32,
    work: *mut T,
    lwork: i32,
    bwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let call = Call {
                jobvsl,
                jobvsr,
                sort,
                select: &mut |alpha, beta| asked_parts(selctg, alpha, beta),
                n,
                a: (a, lda),
                b: (b, ldb),
                sdim,
                alpha: eigenvalues(n, alphar, alphai),
                beta,
                vsl: (vsl, ldvsl),
                vsr: (vsr, ldvsr),
                work: (work, lwork),
                rwork: null_mut(),
                bwork,
                expert: None,
            };
            call.run()
        });
    }
}

/// The generalised Schur form of a complex pair.
///
/// # Safety
/// As [`gges_real`].
pub unsafe fn gges<T: Scalar>(
    jobvsl: c_char,
    jobvsr: c_char,
    sort: c_char,
    selctg: SelectNumbers<T>,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    sdim: *mut i32,
    alpha: *mut T,
    beta: *mut T,
    vsl: *mut T,
    ldvsl: i32,
    vsr: *mut T,
    ldvsr: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    bwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let call = Call {
                jobvsl,
                jobvsr,
                sort,
                select: &mut |alpha, beta| asked_numbers(selctg, alpha, beta),
                n,
                a: (a, lda),
                b: (b, ldb),
                sdim,
                alpha: eigenvalues(n, alpha, null_mut()),
                beta,
                vsl: (vsl, ldvsl),
                vsr: (vsr, ldvsr),
                work: (work, lwork),
                rwork,
                bwork,
                expert: None,
            };
            call.run()
        });
    }
}

/// The generalised Schur form of a real pair, with condition numbers.
///
/// # Safety
/// As [`gges_real`].
pub unsafe fn ggesx_real<T: Real>(
    jobvsl: c_char,
    jobvsr: c_char,
    sort: c_char,
    selctg: SelectParts<T>,
    sense: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    sdim: *mut i32,
    alphar: *mut T,
    alphai: *mut T,
    beta: *mut T,
    vsl: *mut T,
    ldvsl: i32,
    vsr: *mut T,
    ldvsr: i32,
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
            let call = Call {
                jobvsl,
                jobvsr,
                sort,
                select: &mut |alpha, beta| asked_parts(selctg, alpha, beta),
                n,
                a: (a, lda),
                b: (b, ldb),
                sdim,
                alpha: eigenvalues(n, alphar, alphai),
                beta,
                vsl: (vsl, ldvsl),
                vsr: (vsr, ldvsr),
                work: (work, lwork),
                rwork: null_mut(),
                bwork,
                expert: Some(Expert { sense, rconde, rcondv, iwork, liwork }),
            };
            call.run()
        });
    }
}

/// The generalised Schur form of a complex pair, with condition numbers.
///
/// # Safety
/// As [`gges_real`].
pub unsafe fn ggesx<T: Scalar>(
    jobvsl: c_char,
    jobvsr: c_char,
    sort: c_char,
    selctg: SelectNumbers<T>,
    sense: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    sdim: *mut i32,
    alpha: *mut T,
    beta: *mut T,
    vsl: *mut T,
    ldvsl: i32,
    vsr: *mut T,
    ldvsr: i32,
    rconde: *mut T::Real,
    rcondv: *mut T::Real,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    iwork: *mut i32,
    liwork: i32,
    bwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let call = Call {
                jobvsl,
                jobvsr,
                sort,
                select: &mut |alpha, beta| asked_numbers(selctg, alpha, beta),
                n,
                a: (a, lda),
                b: (b, ldb),
                sdim,
                alpha: eigenvalues(n, alpha, null_mut()),
                beta,
                vsl: (vsl, ldvsl),
                vsr: (vsr, ldvsr),
                work: (work, lwork),
                rwork,
                bwork,
                expert: Some(Expert { sense, rconde, rcondv, iwork, liwork }),
            };
            call.run()
        });
    }
}

/// Asks a function of three reals; where there is none nothing is selected.
///
/// # Safety
/// The function must be callable.
unsafe fn asked_parts<T: Real>(
    select: SelectParts<T>,
    alpha: <T as Real>::Complex,
    beta: T,
) -> bool {
    let (re, im) = (alpha.re(), alpha.im());
    // SAFETY: promised by the caller.
    select.is_some_and(|select| unsafe { select(&re, &im, &beta) } != 0)
}

/// Asks a function of two complex numbers.
///
/// # Safety
/// As [`asked_parts`].
unsafe fn asked_numbers<T: Scalar>(
    select: SelectNumbers<T>,
    alpha: <T::Real as Real>::Complex,
    beta: T,
) -> bool {
    let alpha = T::from_parts(alpha.re(), alpha.im());
    // SAFETY: promised by the caller.
    select.is_some_and(|select| unsafe { select(&alpha, &beta) } != 0)
}
