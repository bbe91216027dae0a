//! Pairs of general matrices: balancing, Hessenberg-triangular and generalized Schur forms.

use super::eigen_general::{balance, eigenvalues};
use super::{array_mut, finish, info_of, slice, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::fortran::side;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ops::Range;
use core::ptr::null_mut;
use wasmblas::{MatMut, Real, Scalar};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Eigenvalues, HessenbergJob, SchurPair2};

/// Balancing of a pair.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn ggbal<T: Scalar>(
    job: c_char,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    ilo: *mut i32,
    ihi: *mut i32,
    lscale: *mut T::Real,
    rscale: *mut T::Real,
    work: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let job = balance(job).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(lda >= n.max(1), 4)?;
            require(ldb >= n.max(1), 6)?;
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
            let (lscale, rscale) = (slice_mut(lscale, n), slice_mut(rscale, n));
            let work = array_mut(work, if job.scales() { 6 * dim(n) } else { 0 });
            let Ok(active) = routines::ggbal_in(job, a, b, lscale, rscale, work) else {
                return Err(Illegal(3));
            };
            (*ilo, *ihi) = (active.start as i32 + 1, active.end as i32);
            Ok(0)
        });
    }
}

/// Eigenvectors of a balanced pair transformed back.
///
/// # Safety
/// As [`ggbal`].
pub unsafe fn ggbak<T: Scalar>(
    job: c_char,
    on: c_char,
    n: i32,
    ilo: i32,
    ihi: i32,
    lscale: *const T::Real,
    rscale: *const T::Real,
    m: i32,
    v: *mut T,
    ldv: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let job = balance(job).ok_or(Illegal(1))?;
            let on = side(on).ok_or(Illegal(2))?;
            require(n >= 0, 3)?;
            require(ilo >= 1 && (n > 0 || ilo == 1), 4)?;
            require(if n > 0 { ihi >= ilo && ihi <= n } else { ihi == 0 }, 5)?;
            require(m >= 0, 8)?;
            require(ldv >= n.max(1), 10)?;
            let (v, active) = (Column.matrix_mut(v, n, m, ldv), dim(ilo) - 1..dim(ihi));
            let (lscale, rscale) = (slice(lscale, n), slice(rscale, n));
            info_of(routines::ggbak(job, on, active, lscale, rscale, v), 6)
        });
    }
}

/// What COMPQ or COMPZ says: whether there is a matrix, and whether it is to become the unit matrix
/// first.
fn compute(letter: c_char) -> Option<Option<bool>> {
    match (letter as u8).to_ascii_uppercase() {
        b'N' => Some(None),
        b'V' => Some(Some(false)),
        b'I' => Some(Some(true)),
        _ => None,
    }
}

/// The rows and columns from ILO to IHI, arguments `position` and following, if they are legal; none
/// if `IHI = ILO − 1`.
fn range(n: i32, ilo: i32, ihi: i32, position: i32) -> Result<Range<usize>, Illegal> {
    require(ilo >= 1, position)?;
    require(ihi <= n && ihi >= ilo - 1, position + 1)?;
    Ok(dim(ilo) - 1..dim(ihi))
}

/// Whether the leading dimension of a matrix of order `n` that may not be there is large enough.
fn leading(wanted: bool, n: i32, ld: i32) -> bool {
    ld >= if wanted { n.max(1) } else { 1 }
}

/// A matrix of vectors, which may not be there or may have to be set to the unit matrix.
///
/// # Safety
/// `v` must point to a matrix of order `n` if one is wanted.
unsafe fn vectors<'a, T: Scalar>(
    compute: Option<bool>,
    n: i32,
    v: *mut T,
    ldv: i32,
) -> Option<MatMut<'a, T>> {
    // SAFETY: promised by the caller.
    let mut v = compute.map(|_| unsafe { Column.matrix_mut(v, n, n, ldv) });
    if let (Some(true), Some(v)) = (compute, &mut v) {
        routines::laset(None, T::ZERO, T::ONE, v.rb_mut());
    }
    v
}

/// Reduction to Hessenberg-triangular form.
///
/// # Safety
/// As [`ggbal`].
pub unsafe fn gghrd<T: Scalar>(
    compq: c_char,
    compz: c_char,
    n: i32,
    ilo: i32,
    ihi: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    q: *mut T,
    ldq: i32,
    z: *mut T,
    ldz: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (q, z) = ((compq, q, ldq), (compz, z, ldz));
            let checked = Reduction::check(n, (ilo, ihi), (a, lda), (b, ldb), q, z)?;
            info_of(checked.run(&mut []), 6)
        });
    }
}

/// The same in blocks.
///
/// # Safety
/// As [`ggbal`].
pub unsafe fn gghd3<T: Scalar>(
    compq: c_char,
    compz: c_char,
    n: i32,
    ilo: i32,
    ihi: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    q: *mut T,
    ldq: i32,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (q, z) = ((compq, q, ldq), (compz, z, ldz));
            let checked = Reduction::check(n, (ilo, ihi), (a, lda), (b, ldb), q, z)?;
            let best = routines::gghd3_scratch::<T>(dim(n));
            with_work((work, lwork, 15), 1, best, |work| info_of(checked.run(work), 6))
        });
    }
}

/// Arguments of [`gghrd`], checked.
struct Reduction<T> {
    n: i32,
    active: Range<usize>,
    a: (*mut T, i32),
    b: (*mut T, i32),
    q: (Option<bool>, *mut T, i32),
    z: (Option<bool>, *mut T, i32),
}

impl<T: Scalar> Reduction<T> {
    fn check(
        n: i32,
        (ilo, ihi): (i32, i32),
        a: (*mut T, i32),
        b: (*mut T, i32),
        (compq, q, ldq): (c_char, *mut T, i32),
        (compz, z, ldz): (c_char, *mut T, i32),
    ) -> Result<Self, Illegal> {
        let compq = compute(compq).ok_or(Illegal(1))?;
        let compz = compute(compz).ok_or(Illegal(2))?;
        require(n >= 0, 3)?;
        let active = range(n, ilo, ihi, 4)?;
        require(a.1 >= n.max(1), 7)?;
        require(b.1 >= n.max(1), 9)?;
        require(leading(compq.is_some(), n, ldq), 11)?;
        require(leading(compz.is_some(), n, ldz), 13)?;
        Ok(Reduction { n, active, a, b, q: (compq, q, ldq), z: (compz, z, ldz) })
    }

    /// # Safety
    /// As [`ggbal`].
    unsafe fn run(self, work: &mut [T]) -> Result<(), routines::Error> {
        let n = self.n;
        // SAFETY: promised by the caller.
        unsafe {
            let a = Column.matrix_mut(self.a.0, n, n, self.a.1);
            let b = Column.matrix_mut(self.b.0, n, n, self.b.1);
            let q = vectors(self.q.0, n, self.q.1, self.q.2);
            let z = vectors(self.z.0, n, self.z.1, self.z.2);
            routines::gghd3_in(self.active, a, b, q, z, work)
        }
    }
}

/// Generalized Schur form of a real Hessenberg-triangular pair.
///
/// # Safety
/// As [`ggbal`].
pub unsafe fn hgeqz_real<T: Scalar>(
    job: c_char,
    compq: c_char,
    compz: c_char,
    n: i32,
    ilo: i32,
    ihi: i32,
    h: *mut T,
    ldh: i32,
    t: *mut T,
    ldt: i32,
    alphar: *mut T,
    alphai: *mut T::Real,
    beta: *mut T,
    q: *mut T,
    ldq: i32,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let values = (eigenvalues(n, alphar, alphai), slice_mut(beta, n));
            let (q, z) = ((compq, q, ldq), (compz, z, ldz));
            let work = (work, lwork, 19);
            schur_form(job, n, (ilo, ihi), (h, ldh), (t, ldt), values, q, z, work)
        });
    }
}

/// The same of a complex one.
///
/// # Safety
/// As [`ggbal`].
pub unsafe fn hgeqz<T: Scalar>(
    job: c_char,
    compq: c_char,
    compz: c_char,
    n: i32,
    ilo: i32,
    ihi: i32,
    h: *mut T,
    ldh: i32,
    t: *mut T,
    ldt: i32,
    alpha: *mut T,
    beta: *mut T,
    q: *mut T,
    ldq: i32,
    z: *mut T,
    ldz: i32,
    work: *mut T,
    lwork: i32,
    _rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let values = (eigenvalues(n, alpha, null_mut()), slice_mut(beta, n));
            let (q, z) = ((compq, q, ldq), (compz, z, ldz));
            let work = (work, lwork, 18);
            schur_form(job, n, (ilo, ihi), (h, ldh), (t, ldt), values, q, z, work)
        });
    }
}

/// [`hgeqz`] with what differs between types put together.
///
/// # Safety
/// As [`ggbal`].
unsafe fn schur_form<T: Scalar>(
    job: c_char,
    n: i32,
    (ilo, ihi): (i32, i32),
    (h, ldh): (*mut T, i32),
    (t, ldt): (*mut T, i32),
    (alpha, beta): (Eigenvalues<'_, T>, &mut [T]),
    (compq, q, ldq): (c_char, *mut T, i32),
    (compz, z, ldz): (c_char, *mut T, i32),
    work: (*mut T, i32, i32),
) -> Result<i32, Illegal> {
    let job = match (job as u8).to_ascii_uppercase() {
        b'E' => HessenbergJob::Eigenvalues,
        b'S' => HessenbergJob::SchurForm,
        _ => return Err(Illegal(1)),
    };
    let compq = compute(compq).ok_or(Illegal(2))?;
    let compz = compute(compz).ok_or(Illegal(3))?;
    require(n >= 0, 4)?;
    let active = range(n, ilo, ihi, 5)?;
    require(ldh >= n.max(1), 8)?;
    require(ldt >= n.max(1), 10)?;
    let last = work.2;
    require(leading(compq.is_some(), n, ldq), last - 4)?;
    require(leading(compz.is_some(), n, ldz), last - 2)?;
    let best = routines::hgeqz_scratch::<T>(dim(n));
    // SAFETY: promised by the caller.
    unsafe {
        with_work(work, dim(n), best, |work| {
            let (h, t) = (Column.matrix_mut(h, n, n, ldh), Column.matrix_mut(t, n, n, ldt));
            let (q, z) = (vectors(compq, n, q, ldq), vectors(compz, n, z, ldz));
            info_of(routines::hgeqz_in(job, active, h, t, alpha, beta, q, z, work), 7)
        })
    }
}

/// Standard form of a real pair of order two.
///
/// # Safety
/// As [`ggbal`].
pub unsafe fn lagv2<T: Real>(
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    alphar: *mut T,
    alphai: *mut T,
    beta: *mut T,
    csl: *mut T,
    snl: *mut T,
    csr: *mut T,
    snr: *mut T,
) {
    // SAFETY: promised by the caller.
    unsafe {
        let (mut a, mut b) = (Column.matrix_mut(a, 2, 2, lda), Column.matrix_mut(b, 2, 2, ldb));
        let entries = [a.get(0, 0), a.get(0, 1), a.get(1, 0), a.get(1, 1)];
        let triangle = [b.get(0, 0), b.get(0, 1), b.get(1, 1)];
        let SchurPair2 { a: s, b: p, alpha, beta: found, left, right } =
            routines::lagv2(entries, triangle);
        for (e, (s, p)) in s.into_iter().zip([p[0], p[1], T::ZERO, p[2]]).enumerate() {
            a.set(e / 2, e % 2, s);
            b.set(e / 2, e % 2, p);
        }
        for (j, (re, im)) in alpha.into_iter().enumerate() {
            (*alphar.add(j), *alphai.add(j), *beta.add(j)) = (re, im, found[j]);
        }
        ((*csl, *snl), (*csr, *snr)) = (left, right);
    }
}
