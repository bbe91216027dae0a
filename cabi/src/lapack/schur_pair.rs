//! Generalised Schur forms: blocks exchanged and moved, generalised Sylvester equations.

use super::qr::adjoint;
use super::{finish, info_of, rounded_up, with_work};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{MatMut, Scalar, Trans};
use wasmblas_lapack as routines;
use wasmblas_lapack::{DifEstimate, Error};

/// Vectors that are updated if they are wanted; argument number `position` is their leading
/// dimension.
///
/// # Safety
/// `ptr` must point to a matrix of order `n` if it is wanted.
pub(super) unsafe fn vectors<'a, T>(
    wanted: i32,
    n: i32,
    ptr: *mut T,
    ld: i32,
    position: i32,
) -> Result<Option<MatMut<'a, T>>, Illegal> {
    require(ld >= if wanted != 0 { n.max(1) } else { 1 }, position)?;
    // SAFETY: promised by the caller.
    Ok((wanted != 0).then(|| unsafe { Column.matrix_mut(ptr, n, n, ld) }))
}

/// Exchanges two adjacent blocks of a real pair.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn tgex2_real<T: Scalar>(
    wantq: i32,
    wantz: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    q: *mut T,
    ldq: i32,
    z: *mut T,
    ldz: i32,
    j1: i32,
    n1: i32,
    n2: i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let order = n1.saturating_add(n2);
            if n <= 1 || n1 <= 0 || n2 <= 0 || n1 > n || j1.saturating_add(n1) > n {
                return Ok(0);
            }
            let needed = n.saturating_mul(order).max(order.saturating_mul(order).saturating_mul(2));
            if lwork < needed {
                *work = T::from_real(rounded_up(dim(needed)));
                return Err(Illegal(16));
            }
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
            let (q, z) = (vectors(wantq, n, q, ldq, 9)?, vectors(wantz, n, z, ldz, 11)?);
            let (n1, n2) = (dim(n1), dim(n2));
            info_of(routines::tgex2(a, b, q, z, dim(j1 - 1), n1, n2), 12)
        });
    }
}

/// Exchanges two adjacent eigenvalues of a complex pair.
///
/// # Safety
/// As [`tgex2_real`].
pub unsafe fn tgex2<T: Scalar>(
    wantq: i32,
    wantz: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    q: *mut T,
    ldq: i32,
    z: *mut T,
    ldz: i32,
    j1: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            if n <= 1 {
                return Ok(0);
            }
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
            let (q, z) = (vectors(wantq, n, q, ldq, 9)?, vectors(wantz, n, z, ldz, 11)?);
            info_of(routines::tgex2(a, b, q, z, dim(j1 - 1), 1, 1), 12)
        });
    }
}

/// Moves a block of a real pair.
///
/// # Safety
/// As [`tgex2_real`].
pub unsafe fn tgexc_real<T: Scalar>(
    wantq: i32,
    wantz: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    q: *mut T,
    ldq: i32,
    z: *mut T,
    ldz: i32,
    ifst: *mut i32,
    ilst: *mut i32,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let a = (a, lda);
            let moving = Moving::new(wantq, wantz, n, a, (b, ldb), (q, ldq), (z, ldz), ifst, ilst)?;
            let needed = if n <= 1 { 1 } else { 4 * dim(n) + 16 };
            with_work((work, lwork, 15), needed, needed, |_| moving.run())
        });
    }
}

/// Moves an eigenvalue of a complex pair.
///
/// # Safety
/// As [`tgex2_real`].
pub unsafe fn tgexc<T: Scalar>(
    wantq: i32,
    wantz: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    b: *mut T,
    ldb: i32,
    q: *mut T,
    ldq: i32,
    z: *mut T,
    ldz: i32,
    mut ifst: i32,
    ilst: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (a, ifst) = ((a, lda), &raw mut ifst);
            Moving::new(wantq, wantz, n, a, (b, ldb), (q, ldq), (z, ldz), ifst, ilst)?.run()
        });
    }
}

/// A block that is to be moved.
struct Moving<'a, T> {
    a: MatMut<'a, T>,
    b: MatMut<'a, T>,
    q: Option<MatMut<'a, T>>,
    z: Option<MatMut<'a, T>>,
    /// Where it is and where it goes, counted from 1.
    ifst: &'a mut i32,
    ilst: &'a mut i32,
}

impl<T: Scalar> Moving<'_, T> {
    /// Checks the arguments up to ILST.
    ///
    /// # Safety
    /// As [`tgex2_real`].
    unsafe fn new(
        wantq: i32,
        wantz: i32,
        n: i32,
        (a, lda): (*mut T, i32),
        (b, ldb): (*mut T, i32),
        (q, ldq): (*mut T, i32),
        (z, ldz): (*mut T, i32),
        ifst: *mut i32,
        ilst: *mut i32,
    ) -> Result<Self, Illegal> {
        require(n >= 0, 3)?;
        require(lda >= n.max(1), 5)?;
        require(ldb >= n.max(1), 7)?;
        // SAFETY: promised by the caller.
        unsafe {
            let (q, z) = (vectors(wantq, n, q, ldq, 9)?, vectors(wantz, n, z, ldz, 11)?);
            require(*ifst >= 1 && *ifst <= n, 12)?;
            require(*ilst >= 1 && *ilst <= n, 13)?;
            let (a, b) = (Column.matrix_mut(a, n, n, lda), Column.matrix_mut(b, n, n, ldb));
            Ok(Moving { a, b, q, z, ifst: &mut *ifst, ilst: &mut *ilst })
        }
    }

    fn run(self) -> Result<i32, Illegal> {
        let (mut from, mut to) = (dim(*self.ifst - 1), dim(*self.ilst - 1));
        let moved = routines::tgexc(self.a, self.b, self.q, self.z, &mut from, &mut to);
        (*self.ifst, *self.ilst) = (from as i32 + 1, to as i32 + 1);
        info_of(moved, 4)
    }
}

/// Generalised Sylvester equations, and the separation of two pairs.
///
/// # Safety
/// As [`tgex2_real`].
pub unsafe fn tgsyl<T: Scalar>(
    letter: c_char,
    ijob: i32,
    m: i32,
    n: i32,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    c: *mut T,
    ldc: i32,
    d: *const T,
    ldd: i32,
    e: *const T,
    lde: i32,
    f: *mut T,
    ldf: i32,
    scale: *mut T::Real,
    dif: *mut T::Real,
    work: *mut T,
    lwork: i32,
    _iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let trans = adjoint::<T>(letter).ok_or(Illegal(1))?;
            let plain = trans == Trans::No;
            require(!plain || (0..=4).contains(&ijob), 2)?;
            require(m > 0, 3)?;
            require(n > 0, 4)?;
            require(lda >= m, 6)?;
            require(ldb >= n, 8)?;
            require(ldc >= m, 10)?;
            require(ldd >= m, 12)?;
            require(lde >= n, 14)?;
            require(ldf >= m, 16)?;
            let (solve, estimate) = match ijob {
                _ if !plain => (true, None),
                1 => (true, Some(DifEstimate::LookAhead)),
                2 => (true, Some(DifEstimate::Condition)),
                3 => (false, Some(DifEstimate::LookAhead)),
                4 => (false, Some(DifEstimate::Condition)),
                _ => (true, None),
            };
            let own = if solve && estimate.is_some() { 2 * dim(m) * dim(n) } else { 1 };
            with_work((work, lwork, 20), own, own, |work| {
                let (a, b) = (Column.matrix(a, m, m, lda), Column.matrix(b, n, n, ldb));
                let (d, e) = (Column.matrix(d, m, m, ldd), Column.matrix(e, n, n, lde));
                let mut right = (Column.matrix_mut(c, m, n, ldc), Column.matrix_mut(f, m, n, ldf));
                let mut solution = None;
                if solve {
                    let (c, f) = (right.0.rb_mut(), right.1.rb_mut());
                    solution = Some(routines::tgsyl(trans, a, b, c, d, e, f).map_err(contents)?);
                    if estimate.is_some() {
                        let (r, l) = work.split_at_mut(dim(m) * dim(n));
                        let (r, l) = (r.as_mut_ptr(), l.as_mut_ptr());
                        right = (Column.matrix_mut(r, m, n, m), Column.matrix_mut(l, m, n, m));
                    }
                }
                if let Some(how) = estimate {
                    let found = routines::tgsyl_dif(how, a, b, right.0, d, e, right.1);
                    let (separation, estimated) = found.map_err(contents)?;
                    *dif = separation;
                    solution = solution.or(Some(estimated));
                }
                let solution = solution.ok_or(Illegal(2))?;
                *scale = solution.scale;
                Ok(i32::from(solution.perturbed))
            })
        });
    }
}

/// What cannot be wrong any more once the shapes have been checked.
fn contents(_: Error) -> Illegal {
    Illegal(5)
}
