//! Triangles in rectangular full packed storage, and conversions between storages.

use super::norms::half;
use super::{array_mut, finish, info_of};
use crate::checked::{Illegal, dim, require};
use crate::fortran::{diag, side, trans, uplo};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Scalar, Side, Trans, Uplo};
use wasmblas_lapack::{Error, RfpForm, RfpMut, RfpRef};

/// The transposition that a type knows: `T` for real types, `C` for complex ones.
fn operation<T: Scalar>(letter: c_char) -> Option<Trans> {
    let adjoint = if T::IS_COMPLEX { Trans::ConjTrans } else { Trans::Trans };
    trans(letter).filter(|&trans| trans == Trans::No || trans == adjoint)
}

/// What TRANSR stands for.
fn form<T: Scalar>(letter: c_char) -> Option<RfpForm> {
    match operation::<T>(letter)? {
        Trans::No => Some(RfpForm::Normal),
        _ => Some(RfpForm::Adjoint),
    }
}

/// What TRANSR, UPLO and N say, which are checked as the first three arguments.
struct Shape {
    form: RfpForm,
    uplo: Uplo,
    n: i32,
}

impl Shape {
    fn new<T: Scalar>(transr: c_char, letter: c_char, n: i32) -> Result<Self, Illegal> {
        let form = form::<T>(transr).ok_or(Illegal(1))?;
        let uplo = uplo(letter).ok_or(Illegal(2))?;
        require(n >= 0, 3)?;
        Ok(Self { form, uplo, n })
    }

    /// How many elements a triangle has.
    fn len(&self) -> usize {
        dim(self.n).saturating_add(1).saturating_mul(dim(self.n)) / 2
    }

    /// # Safety
    /// `a` must point to the elements of a triangle.
    unsafe fn view<'a, T: Scalar>(&self, a: *const T) -> Result<RfpRef<'a, T>, Illegal> {
        let elements = match self.len() {
            0 => &[],
            // SAFETY: promised by the caller.
            len => unsafe { core::slice::from_raw_parts(a, len) },
        };
        RfpRef::new(elements, dim(self.n), self.uplo, self.form).map_err(|_| Illegal(3))
    }

    /// # Safety
    /// As [`Shape::view`], for writing.
    unsafe fn view_mut<'a, T: Scalar>(&self, a: *mut T) -> Result<RfpMut<'a, T>, Illegal> {
        // SAFETY: promised by the caller.
        let elements = unsafe { array_mut(a, self.len()) };
        RfpMut::new(elements, dim(self.n), self.uplo, self.form).map_err(|_| Illegal(3))
    }
}

/// Runs what changes a triangle: TRANSR, UPLO, N, A, INFO.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
unsafe fn triangle<T: Scalar>(
    (transr, letter, n, a): (c_char, c_char, i32, *mut T),
    info: *mut i32,
    routine: fn(RfpMut<'_, T>) -> Result<(), Error>,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let shape = Shape::new::<T>(transr, letter, n)?;
            info_of(routine(shape.view_mut(a)?), 4)
        });
    }
}

/// Cholesky factorisation.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn pftrf<T: Scalar>(transr: c_char, letter: c_char, n: i32, a: *mut T, info: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe { triangle((transr, letter, n, a), info, wasmblas_lapack::pftrf) }
}

/// The inverse from the Cholesky factor.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn pftri<T: Scalar>(transr: c_char, letter: c_char, n: i32, a: *mut T, info: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe { triangle((transr, letter, n, a), info, wasmblas_lapack::pftri) }
}

/// Solves `A X = B` from the Cholesky factor.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn pftrs<T: Scalar>(
    transr: c_char,
    letter: c_char,
    n: i32,
    nrhs: i32,
    a: *const T,
    b: *mut T,
    ldb: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let shape = Shape::new::<T>(transr, letter, n)?;
            require(nrhs >= 0, 4)?;
            require(ldb >= n.max(1), 7)?;
            let b = Column.matrix_mut(b, n, nrhs, ldb);
            info_of(wasmblas_lapack::pftrs(shape.view(a)?, b), 5)
        });
    }
}

/// The inverse of a triangular matrix.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn tftri<T: Scalar>(
    transr: c_char,
    letter: c_char,
    unit: c_char,
    n: i32,
    a: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let shape = Shape::new::<T>(transr, letter, 0)?;
            let diag = diag(unit).ok_or(Illegal(3))?;
            require(n >= 0, 4)?;
            info_of(wasmblas_lapack::tftri(diag, Shape { n, ..shape }.view_mut(a)?), 5)
        });
    }
}

/// Solves a triangular system. There is no INFO: an illegal argument is reported.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn tfsm<T: Scalar>(
    transr: c_char,
    on: c_char,
    letter: c_char,
    op: c_char,
    unit: c_char,
    m: i32,
    n: i32,
    alpha: T,
    a: *const T,
    b: *mut T,
    ldb: i32,
) -> Result<(), Illegal> {
    let form = form::<T>(transr).ok_or(Illegal(1))?;
    let side = side(on).ok_or(Illegal(2))?;
    let uplo = uplo(letter).ok_or(Illegal(3))?;
    let op = operation::<T>(op).ok_or(Illegal(4))?;
    let diag = diag(unit).ok_or(Illegal(5))?;
    require(m >= 0, 6)?;
    require(n >= 0, 7)?;
    require(ldb >= m.max(1), 11)?;
    let order = if side == Side::Left { m } else { n };
    // SAFETY: promised by the caller.
    let outcome = unsafe {
        let (a, b) = (Shape { form, uplo, n: order }.view(a)?, Column.matrix_mut(b, m, n, ldb));
        wasmblas_lapack::tfsm(side, op, diag, alpha, a, b)
    };
    outcome.map_err(|_| Illegal(9))
}

/// A Hermitian rank-k update. There is no INFO: an illegal argument is reported.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn hfrk<T: Scalar>(
    transr: c_char,
    letter: c_char,
    op: c_char,
    n: i32,
    k: i32,
    alpha: T::Real,
    a: *const T,
    lda: i32,
    beta: T::Real,
    c: *mut T,
) -> Result<(), Illegal> {
    let shape = Shape::new::<T>(transr, letter, 0)?;
    let op = operation::<T>(op).ok_or(Illegal(3))?;
    require(n >= 0, 4)?;
    require(k >= 0, 5)?;
    let (rows, cols) = if op == Trans::No { (n, k) } else { (k, n) };
    require(lda >= rows.max(1), 8)?;
    // SAFETY: promised by the caller.
    let outcome = unsafe {
        let c = Shape { n, ..shape }.view_mut(c)?;
        wasmblas_lapack::hfrk(op, alpha, Column.matrix(a, rows, cols, lda), beta, c)
    };
    outcome.map_err(|_| Illegal(7))
}

/// From rectangular full packed to packed storage.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn tfttp<T: Scalar>(
    transr: c_char,
    letter: c_char,
    n: i32,
    arf: *const T,
    ap: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let shape = Shape::new::<T>(transr, letter, n)?;
            let ap = Column.packed_mut(ap, shape.uplo, n);
            info_of(wasmblas_lapack::tfttp(shape.view(arf)?, ap), 4)
        });
    }
}

/// From rectangular full packed to full storage.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn tfttr<T: Scalar>(
    transr: c_char,
    letter: c_char,
    n: i32,
    arf: *const T,
    a: *mut T,
    lda: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let shape = Shape::new::<T>(transr, letter, n)?;
            require(lda >= n.max(1), 6)?;
            let a = Column.matrix_mut(a, n, n, lda);
            info_of(wasmblas_lapack::tfttr(shape.view(arf)?, a), 4)
        });
    }
}

/// From packed to rectangular full packed storage.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn tpttf<T: Scalar>(
    transr: c_char,
    letter: c_char,
    n: i32,
    ap: *const T,
    arf: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let shape = Shape::new::<T>(transr, letter, n)?;
            let ap = Column.packed(ap, shape.uplo, n);
            info_of(wasmblas_lapack::tpttf(ap, shape.view_mut(arf)?), 4)
        });
    }
}

/// From packed to full storage.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn tpttr<T: Scalar>(
    letter: c_char,
    n: i32,
    ap: *const T,
    a: *mut T,
    lda: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(lda >= n.max(1), 5)?;
            let (ap, a) = (Column.packed(ap, uplo, n), Column.matrix_mut(a, n, n, lda));
            info_of(wasmblas_lapack::tpttr(ap, a), 3)
        });
    }
}

/// From full to rectangular full packed storage.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn trttf<T: Scalar>(
    transr: c_char,
    letter: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    arf: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let shape = Shape::new::<T>(transr, letter, n)?;
            require(lda >= n.max(1), 5)?;
            let a = Column.matrix(a, n, n, lda);
            info_of(wasmblas_lapack::trttf(a, shape.view_mut(arf)?), 4)
        });
    }
}

/// From full to packed storage.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn trttp<T: Scalar>(
    letter: c_char,
    n: i32,
    a: *const T,
    lda: i32,
    ap: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let uplo = uplo(letter).ok_or(Illegal(1))?;
            require(n >= 0, 2)?;
            require(lda >= n.max(1), 4)?;
            let (a, ap) = (Column.matrix(a, n, n, lda), Column.packed_mut(ap, uplo, n));
            info_of(wasmblas_lapack::trttp(a, ap), 3)
        });
    }
}

/// A norm of a Hermitian matrix.
///
/// # Safety
/// As [`pftrf`].
pub unsafe fn lanhf<T: Scalar>(
    norm: c_char,
    transr: c_char,
    letter: c_char,
    n: i32,
    a: *const T,
    _work: *mut T::Real,
) -> T::Real {
    half::<T>(norm, letter, |norm, uplo| {
        let form = form::<T>(transr).unwrap_or(RfpForm::Normal);
        // SAFETY: promised by the caller.
        let view = unsafe { Shape { form, uplo, n }.view(a) };
        view.map_or(T::Real::ZERO, |a| wasmblas_lapack::lanhf(norm, a))
    })
}
