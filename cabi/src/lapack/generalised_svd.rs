//! Singular value decompositions of pairs of matrices, and what they are made of.

use super::svd::{in_work, split};
use super::{array_mut, finish, info_of, slice_mut, with_work};
use crate::checked::{Illegal, dim, require, vector_mut};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{MatMut, Scalar, Uplo};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Compz, PairRank, PairRotations, Scratch, ScratchLen};

/// A factor as LAPACK hands it over: JOB, the matrix with its leading dimension, and its order.
struct Factor<T> {
    job: c_char,
    matrix: *mut T,
    ld: i32,
    order: i32,
}

impl<T: Scalar> Factor<T> {
    fn letter(&self) -> u8 {
        (self.job as u8).to_ascii_uppercase()
    }

    /// Whether it is wanted, and then made anew or multiplied to; `own` is the letter that says so.
    fn wanted(&self, own: u8) -> Option<Compz> {
        match self.letter() {
            b'I' => Some(Compz::Unit),
            letter if letter == own => Some(Compz::Given),
            _ => None,
        }
    }

    /// # Safety
    /// The matrix must be there.
    unsafe fn view<'a>(&self) -> MatMut<'a, T> {
        // SAFETY: promised by the caller.
        unsafe { Column.matrix_mut(self.matrix, self.order, self.order, self.ld) }
    }
}

/// U, V and Q, and the letters that ask for them.
struct Factors<T>([Factor<T>; 3]);

const OWN: [u8; 3] = *b"UVQ";

impl<T: Scalar> Factors<T> {
    /// Fails unless the letters are known, which `I` is only for [`tgsja`].
    fn check_jobs(&self, unit: bool) -> Result<(), Illegal> {
        for ((factor, own), position) in self.0.iter().zip(OWN).zip(1..) {
            let known = factor.letter() == b'N' || factor.letter() == own;
            require(known || (unit && factor.letter() == b'I'), position)?;
        }
        Ok(())
    }

    /// Fails unless leading dimensions suffice, the first of which is argument number `first`.
    fn check_dimensions(&self, first: i32) -> Result<(), Illegal> {
        for ((factor, own), position) in self.0.iter().zip(OWN).zip((first..).step_by(2)) {
            let order = if factor.wanted(own).is_some() { factor.order } else { 0 };
            require(factor.ld >= order.max(1), position)?;
        }
        Ok(())
    }

    /// # Safety
    /// The matrices that are wanted must be there.
    unsafe fn given<'a>(&self) -> [Option<(Compz, MatMut<'a, T>)>; 3] {
        let [u, v, q] = &self.0;
        [(u, b'U'), (v, b'V'), (q, b'Q')].map(|(factor, own)| {
            // SAFETY: promised by the caller.
            factor.wanted(own).map(|compz| (compz, unsafe { factor.view() }))
        })
    }

    /// # Safety
    /// As [`Factors::given`].
    unsafe fn views<'a>(&self) -> [Option<MatMut<'a, T>>; 3] {
        // SAFETY: promised by the caller.
        unsafe { self.given() }.map(|factor| factor.map(|(_, factor)| factor))
    }
}

/// Preprocessing of a pair of real matrices.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn ggsvp3_real<T: Scalar>(
    jobu: c_char,
    jobv: c_char,
    jobq: c_char,
    m: i32,
    p: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    tola: T::Real,
    tolb: T::Real,
    k: *mut i32,
    l: *mut i32,
    u: *mut T,
    ldu: i32,
    v: *mut T,
    ldv: i32,
    q: *mut T,
    ldq: i32,
    iwork: *mut i32,
    tau: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        ggsvp3(
            jobu, jobv, jobq, m, p, n, a, lda, b, ldb, tola, tolb, k, l, u, ldu, v, ldv, q, ldq,
            iwork, rwork, tau, work, lwork, info,
        );
    }
}

/// Preprocessing of a pair of complex matrices.
///
/// # Safety
/// As [`ggsvp3_real`].
pub unsafe fn ggsvp3<T: Scalar>(
    jobu: c_char,
    jobv: c_char,
    jobq: c_char,
    m: i32,
    p: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    tola: T::Real,
    tolb: T::Real,
    k: *mut i32,
    l: *mut i32,
    u: *mut T,
    ldu: i32,
    v: *mut T,
    ldv: i32,
    q: *mut T,
    ldq: i32,
    iwork: *mut i32,
    rwork: *mut T::Real,
    tau: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let factors = factors([jobu, jobv, jobq], [(u, ldu, m), (v, ldv, p), (q, ldq, n)]);
            factors.check_jobs(false)?;
            require(m >= 0, 4)?;
            require(p >= 0, 5)?;
            require(n >= 0, 6)?;
            require(lda >= m.max(1), 8)?;
            require(ldb >= p.max(1), 10)?;
            factors.check_dimensions(16)?;
            let best = routines::ggsvp3_scratch(dim(m), dim(n), dim(p));
            let least = ScratchLen { elements: dim(m.max(p)).max(dim(n) + 1), ..best };
            let sizes = (in_work::<T>(least), in_work::<T>(best));
            let position = if T::IS_COMPLEX { 25 } else { 24 };
            with_work((work, lwork, position), sizes.0, sizes.1, |work| {
                let scratch = split(work, rwork, iwork, best);
                let (a, b) = (Column.matrix_mut(a, m, n, lda), Column.matrix_mut(b, p, n, ldb));
                let [u, v, q] = factors.views();
                let tau = slice_mut(tau, n);
                let found = routines::ggsvp3_in(a, b, (tola, tolb), u, v, q, tau, scratch);
                if let Ok(found) = found {
                    store(found, k, l);
                }
                info_of(found.map(drop), 7)
            })
        });
    }
}

fn factors<T: Scalar>(jobs: [c_char; 3], matrices: [(*mut T, i32, i32); 3]) -> Factors<T> {
    let [u, v, q] = matrices;
    let [of_u, of_v, of_q] = jobs;
    let factor = |job, (matrix, ld, order)| Factor { job, matrix, ld, order };
    Factors([factor(of_u, u), factor(of_v, v), factor(of_q, q)])
}

/// # Safety
/// K and L must be valid to write to.
unsafe fn store(found: PairRank, k: *mut i32, l: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe { (*k, *l) = (found.k as i32, found.l as i32) };
}

/// Singular value decomposition of a pair of triangular matrices.
///
/// # Safety
/// As [`ggsvp3_real`].
pub unsafe fn tgsja<T: Scalar>(
    jobu: c_char,
    jobv: c_char,
    jobq: c_char,
    m: i32,
    p: i32,
    n: i32,
    k: i32,
    l: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    tola: T::Real,
    tolb: T::Real,
    alpha: *mut T::Real,
    beta: *mut T::Real,
    u: *mut T,
    ldu: i32,
    v: *mut T,
    ldv: i32,
    q: *mut T,
    ldq: i32,
    work: *mut T,
    ncycle: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let factors = factors([jobu, jobv, jobq], [(u, ldu, m), (v, ldv, p), (q, ldq, n)]);
            factors.check_jobs(true)?;
            require(m >= 0, 4)?;
            require(p >= 0, 5)?;
            require(n >= 0, 6)?;
            require(lda >= m.max(1), 10)?;
            require(ldb >= p.max(1), 12)?;
            factors.check_dimensions(18)?;
            // Netlib trusts the caller in these.
            require((0..=m.min(n)).contains(&k), 7)?;
            require((0..=p.min(n - k)).contains(&l), 8)?;
            let (a, b) = (Column.matrix_mut(a, m, n, lda), Column.matrix_mut(b, p, n, ldb));
            let [u, v, q] = factors.given();
            let (alpha, beta) = (slice_mut(alpha, n), slice_mut(beta, n));
            let work = array_mut(work, 2 * dim(n));
            let ranks = (dim(k), dim(l));
            let cycles = routines::tgsja_in(ranks, a, b, (tola, tolb), alpha, beta, u, v, q, work);
            // As many as there are if that was not enough.
            *ncycle = cycles.unwrap_or(40) as i32;
            info_of(cycles.map(drop), 7)
        });
    }
}

/// Singular value decomposition of a pair of real matrices.
///
/// # Safety
/// As [`ggsvp3_real`].
pub unsafe fn ggsvd3_real<T: Scalar>(
    jobu: c_char,
    jobv: c_char,
    jobq: c_char,
    m: i32,
    n: i32,
    p: i32,
    k: *mut i32,
    l: *mut i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    alpha: *mut T::Real,
    beta: *mut T::Real,
    u: *mut T,
    ldu: i32,
    v: *mut T,
    ldv: i32,
    q: *mut T,
    ldq: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        ggsvd3(
            jobu, jobv, jobq, m, n, p, k, l, a, lda, b, ldb, alpha, beta, u, ldu, v, ldv, q, ldq,
            work, lwork, rwork, iwork, info,
        );
    }
}

/// Singular value decomposition of a pair of complex matrices.
///
/// # Safety
/// As [`ggsvp3_real`].
pub unsafe fn ggsvd3<T: Scalar>(
    jobu: c_char,
    jobv: c_char,
    jobq: c_char,
    m: i32,
    n: i32,
    p: i32,
    k: *mut i32,
    l: *mut i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    alpha: *mut T::Real,
    beta: *mut T::Real,
    u: *mut T,
    ldu: i32,
    v: *mut T,
    ldv: i32,
    q: *mut T,
    ldq: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let factors = factors([jobu, jobv, jobq], [(u, ldu, m), (v, ldv, p), (q, ldq, n)]);
            factors.check_jobs(false)?;
            require(m >= 0, 4)?;
            require(n >= 0, 5)?;
            require(p >= 0, 6)?;
            require(lda >= m.max(1), 10)?;
            require(ldb >= p.max(1), 12)?;
            factors.check_dimensions(16)?;
            let best = routines::ggsvd3_scratch(dim(m), dim(n), dim(p));
            let elements = dim(n) + dim(m.max(p)).max(dim(n) + 1);
            let least = ScratchLen { elements, ..best };
            let sizes = (in_work::<T>(least), in_work::<T>(best));
            with_work((work, lwork, 22), sizes.0, sizes.1, |work| {
                let scratch: Scratch<'_, T> = split(work, rwork, null_mut(), best);
                let (a, b) = (Column.matrix_mut(a, m, n, lda), Column.matrix_mut(b, p, n, ldb));
                let [u, v, q] = factors.views();
                let (alpha, beta) = (slice_mut(alpha, n), slice_mut(beta, n));
                let order = slice_mut(iwork, n);
                let found = routines::ggsvd3_in(a, b, alpha, beta, u, v, q, order, scratch);
                store(found.unwrap_or(PairRank { k: 0, l: 0 }), k, l);
                info_of(found.map(drop), 9)
            })
        });
    }
}

/// Rotations of a pair of triangles of order two.
///
/// # Safety
/// As [`ggsvp3_real`].
pub unsafe fn lags2<T: Scalar>(
    upper: i32,
    a1: T::Real,
    a2: T,
    a3: T::Real,
    b1: T::Real,
    b2: T,
    b3: T::Real,
    csu: *mut T::Real,
    snu: *mut T,
    csv: *mut T::Real,
    snv: *mut T,
    csq: *mut T::Real,
    snq: *mut T,
) {
    let uplo = if upper != 0 { Uplo::Upper } else { Uplo::Lower };
    let PairRotations { u, v, q } = routines::lags2(uplo, (a1, a2, a3), (b1, b2, b3));
    // SAFETY: promised by the caller.
    unsafe {
        (*csu, *snu) = u;
        (*csv, *snv) = v;
        (*csq, *snq) = q;
    }
}

/// How far two vectors are from being dependent.
///
/// # Safety
/// As [`ggsvp3_real`].
pub unsafe fn lapll<T: Scalar>(
    n: i32,
    x: *mut T,
    incx: i32,
    y: *mut T,
    incy: i32,
    ssmin: *mut T::Real,
) {
    // SAFETY: promised by the caller.
    unsafe {
        let (x, y) = (vector_mut(x, n, incx), vector_mut(y, n, incy));
        // Vectors of the same length are never an error.
        *ssmin = routines::lapll(x, y).unwrap_or_default();
    }
}
