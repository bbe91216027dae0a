//! QR, LQ, QL and RQ factorisations and their orthogonal factors.

use super::{array_mut, finish, info_of, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::{side, trans};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans};
use wasmblas_lapack as routines;
use wasmblas_lapack::Error;

/// Whether the vectors of reflectors are columns or rows of the factorised matrix.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Vectors {
    Columns,
    Rows,
}
use Vectors::{Columns, Rows};

type Factor<T> = fn(MatMut<'_, T>, &mut [T], &mut [T]) -> Result<(), Error>;
type Generate<T> = fn(MatMut<'_, T>, &[T], &mut [T]) -> Result<(), Error>;
type Multiply<T> =
    fn(Side, Trans, MatRef<'_, T>, &[T], MatMut<'_, T>, &mut [T]) -> Result<(), Error>;

/// Where vectors are, the routine, and how much scratch memory it makes use of.
type FactorJob<T> = (Vectors, Factor<T>, fn(usize, usize) -> usize);
type GenerateJob<T> = (Vectors, Generate<T>, fn(usize, usize, usize) -> usize);
type MultiplyJob<T> = (Vectors, Multiply<T>, fn(Side, usize, usize, usize) -> usize);

/// What letters say about a unitary operand: N, and T (real) or C (complex).
pub(super) fn adjoint<T: Scalar>(letter: c_char) -> Option<Trans> {
    match trans(letter)? {
        Trans::No => Some(Trans::No),
        Trans::Trans if !T::IS_COMPLEX => Some(Trans::ConjTrans),
        Trans::ConjTrans if T::IS_COMPLEX => Some(Trans::ConjTrans),
        _ => None,
    }
}

/// WORK, and LWORK with its position unless there is none and WORK has the minimum.
struct Work<T> {
    work: *mut T,
    lwork: Option<(i32, i32)>,
}

impl<T: Scalar> Work<T> {
    /// Runs a routine with the memory there is.
    ///
    /// # Safety
    /// As [`with_work`].
    unsafe fn with(
        self,
        minimum: usize,
        best: usize,
        routine: impl FnOnce(&mut [T]) -> Result<i32, Illegal>,
    ) -> Result<i32, Illegal> {
        // SAFETY: promised by the caller.
        unsafe {
            match self.lwork {
                Some((lwork, position)) => {
                    with_work((self.work, lwork, position), minimum, best, routine)
                }
                None => routine(array_mut(self.work, minimum)),
            }
        }
    }
}

/// Factorises with `routine`.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
unsafe fn factor<T: Scalar>(
    (vectors, routine, best): FactorJob<T>,
    (m, n): (i32, i32),
    (a, lda): (*mut T, i32),
    tau: *mut T,
    work: Work<T>,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            require(n >= 0, 2)?;
            require(lda >= m.max(1), 4)?;
            let minimum = if vectors == Columns { n } else { m };
            let minimum = if m == 0 || n == 0 { 0 } else { dim(minimum) };
            work.with(minimum, best(dim(m), dim(n)), |work| {
                let a = Column.matrix_mut(a, m, n, lda);
                info_of(routine(a, slice_mut(tau, m.min(n)), work), 5)
            })
        });
    }
}

/// Makes Q with `routine`.
///
/// # Safety
/// As [`factor`].
unsafe fn generate<T: Scalar>(
    (vectors, routine, best): GenerateJob<T>,
    (m, n, k): (i32, i32, i32),
    (a, lda): (*mut T, i32),
    tau: *const T,
    work: Work<T>,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            let lines = if vectors == Columns {
                require(n >= 0 && n <= m, 2)?;
                n
            } else {
                require(n >= m, 2)?;
                m
            };
            require(k >= 0 && k <= lines, 3)?;
            require(lda >= m.max(1), 5)?;
            work.with(dim(lines), best(dim(m), dim(n), dim(k)), |work| {
                let a = Column.matrix_mut(a, m, n, lda);
                info_of(routine(a, slice(tau, k), work), 6)
            })
        });
    }
}

/// Multiplies by Q with `routine`.
///
/// # Safety
/// As [`factor`].
unsafe fn multiply<T: Scalar>(
    (vectors, routine, best): MultiplyJob<T>,
    (on, letter): (c_char, c_char),
    (m, n, k): (i32, i32, i32),
    (a, lda): (*const T, i32),
    tau: *const T,
    (c, ldc): (*mut T, i32),
    work: Work<T>,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let on = side(on).ok_or(Illegal(1))?;
            let op = adjoint::<T>(letter).ok_or(Illegal(2))?;
            require(m >= 0, 3)?;
            require(n >= 0, 4)?;
            let (order, lines) = if on == Side::Left { (m, n) } else { (n, m) };
            require(k >= 0 && k <= order, 5)?;
            let (rows, cols) = if vectors == Columns { (order, k) } else { (k, order) };
            require(lda >= rows.max(1), 7)?;
            require(ldc >= m.max(1), 10)?;
            work.with(dim(lines), best(on, dim(m), dim(n), dim(k)), |work| {
                let (a, c) = (Column.matrix(a, rows, cols, lda), Column.matrix_mut(c, m, n, ldc));
                info_of(routine(on, op, a, slice(tau, k), c, work), 8)
            })
        });
    }
}

/// Defines the routines of a factorisation: blocked, with LWORK, and unblocked, without.
macro_rules! factors {
    ($($blocked:ident $unblocked:ident = $vectors:ident $routine:ident $best:ident;)+) => {$(
        /// The factorisation of this name.
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $blocked<T: Scalar>(
            m: i32,
            n: i32,
            a: *mut T,
            lda: i32,
            tau: *mut T,
            work: *mut T,
            lwork: i32,
            info: *mut i32,
        ) {
            let job: FactorJob<T> = ($vectors, routines::$routine, routines::$best);
            let work = Work { work, lwork: Some((lwork, 7)) };
            // SAFETY: promised by the caller.
            unsafe { factor(job, (m, n), (a, lda), tau, work, info) }
        }

        /// The unblocked factorisation of this name.
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $unblocked<T: Scalar>(
            m: i32,
            n: i32,
            a: *mut T,
            lda: i32,
            tau: *mut T,
            work: *mut T,
            info: *mut i32,
        ) {
            let job: FactorJob<T> = ($vectors, routines::$routine, routines::$best);
            // SAFETY: promised by the caller.
            unsafe { factor(job, (m, n), (a, lda), tau, Work { work, lwork: None }, info) }
        }
    )+};
}

factors! {
    geqrf geqr2 = Columns geqrf_in geqrf_scratch;
    geqrfp geqr2p = Columns geqrfp_in geqrf_scratch;
    gelqf gelq2 = Rows gelqf_in gelqf_scratch;
    geqlf geql2 = Columns geqlf_in geqlf_scratch;
    gerqf gerq2 = Rows gerqf_in gerqf_scratch;
}

/// Defines the routines that make Q: blocked, with LWORK, and unblocked, without.
macro_rules! generators {
    ($($blocked:ident $unblocked:ident = $vectors:ident $routine:ident $best:ident;)+) => {$(
        /// Makes the Q of this name.
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $blocked<T: Scalar>(
            m: i32,
            n: i32,
            k: i32,
            a: *mut T,
            lda: i32,
            tau: *const T,
            work: *mut T,
            lwork: i32,
            info: *mut i32,
        ) {
            let job: GenerateJob<T> = ($vectors, routines::$routine, routines::$best);
            let work = Work { work, lwork: Some((lwork, 8)) };
            // SAFETY: promised by the caller.
            unsafe { generate(job, (m, n, k), (a, lda), tau, work, info) }
        }

        /// Makes the Q of this unblocked.
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $unblocked<T: Scalar>(
            m: i32,
            n: i32,
            k: i32,
            a: *mut T,
            lda: i32,
            tau: *const T,
            work: *mut T,
            info: *mut i32,
        ) {
            let job: GenerateJob<T> = ($vectors, routines::$routine, routines::$best);
            let work = Work { work, lwork: None };
            // SAFETY: promised by the caller.
            unsafe { generate(job, (m, n, k), (a, lda), tau, work, info) }
        }
    )+};
}

generators! {
    ungqr ung2r = Columns ungqr_in ungqr_scratch;
    unglq ungl2 = Rows unglq_in unglq_scratch;
    ungql ung2l = Columns ungql_in ungql_scratch;
    ungrq ungr2 = Rows ungrq_in ungrq_scratch;
}

/// Defines the routines that multiply by Q: blocked, with LWORK, and unblocked, without.
macro_rules! multipliers {
    ($($blocked:ident $unblocked:ident = $vectors:ident $routine:ident $best:ident;)+) => {$(
        /// Multiplies by the Q of this name.
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $blocked<T: Scalar>(
            side: c_char,
            trans: c_char,
            m: i32,
            n: i32,
            k: i32,
            a: *const T,
            lda: i32,
            tau: *const T,
            c: *mut T,
            ldc: i32,
            work: *mut T,
            lwork: i32,
            info: *mut i32,
        ) {
            let job: MultiplyJob<T> = ($vectors, routines::$routine, routines::$best);
            let (letters, work) = ((side, trans), Work { work, lwork: Some((lwork, 12)) });
            // SAFETY: promised by the caller.
            unsafe {
                multiply(job, letters, (m, n, k), (a, lda), tau, (c, ldc), work, info);
            }
        }

        /// Multiplies by the Q of this unblocked.
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $unblocked<T: Scalar>(
            side: c_char,
            trans: c_char,
            m: i32,
            n: i32,
            k: i32,
            a: *const T,
            lda: i32,
            tau: *const T,
            c: *mut T,
            ldc: i32,
            work: *mut T,
            info: *mut i32,
        ) {
            let job: MultiplyJob<T> = ($vectors, routines::$routine, routines::$best);
            let (letters, work) = ((side, trans), Work { work, lwork: None });
            // SAFETY: promised by the caller.
            unsafe {
                multiply(job, letters, (m, n, k), (a, lda), tau, (c, ldc), work, info);
            }
        }
    )+};
}

multipliers! {
    unmqr unm2r = Columns unmqr_in unmqr_scratch;
    unmlq unml2 = Rows unmlq_in unmlq_scratch;
    unmql unm2l = Columns unmql_in unmql_scratch;
    unmrq unmr2 = Rows unmrq_in unmrq_scratch;
}
