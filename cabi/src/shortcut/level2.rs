//! Level 2: small matrices, and vectors of adjacent entries.

use crate::fortran::upper;
use core::ffi::c_char;
use wasmblas::{Scalar, direct};

/// Whether vectors have adjacent entries.
///
/// # Safety
/// The increments must be readable.
#[inline(always)]
unsafe fn adjacent<const N: usize>(increments: [*const i32; N]) -> bool {
    // SAFETY: promised by the caller.
    increments.iter().fold(0, |bits, &inc| bits | (unsafe { *inc } ^ 1)) == 0
}

/// `gemv`. Whether it was done, as all functions here say; if not, arguments may be illegal and
/// nothing has been touched.
///
/// # Safety
/// As [`crate::checked::gemv`].
#[inline(always)]
pub unsafe fn gemv<T: Scalar>(
    trans: *const c_char,
    m: *const i32,
    n: *const i32,
    alpha: *const T,
    a: *const T,
    lda: *const i32,
    x: *const T,
    incx: *const i32,
    beta: *const T,
    y: *mut T,
    incy: *const i32,
) -> bool {
    // SAFETY: promised by the caller.
    unsafe {
        // A negative size becomes a huge one.
        let [m, n] = [*m, *n].map(|size| size as usize);
        let (ld, alpha) = (*lda as isize, *alpha);
        if !direct::fits(m, n) || !adjacent([incx, incy]) || ld < m as isize || alpha == T::ZERO {
            return false;
        }
        match upper(*trans) {
            b'N' => direct::gemv(false, m, n, alpha, a, ld, x, *beta, y),
            letter @ (b'T' | b'C') => {
                direct::gemv_transposed(letter == b'C', m, n, alpha, a, ld, x, *beta, y);
            }
            _ => return false,
        }
    }
    true
}

/// `ger`.
///
/// # Safety
/// As [`crate::checked::geru`].
#[inline(always)]
unsafe fn update<T: Scalar>(
    conj: bool,
    m: *const i32,
    n: *const i32,
    alpha: *const T,
    x: *const T,
    incx: *const i32,
    y: *const T,
    incy: *const i32,
    a: *mut T,
    lda: *const i32,
) -> bool {
    // SAFETY: promised by the caller.
    unsafe {
        let [m, n] = [*m, *n].map(|size| size as usize);
        let (ld, alpha) = (*lda as isize, *alpha);
        if !direct::fits(m, n) || !adjacent([incx, incy]) || ld < m as isize || alpha == T::ZERO {
            return false;
        }
        direct::ger((false, conj), m, n, alpha, x, y, a, ld);
    }
    true
}

/// The triangle a letter stands for, if it is stored so that it is done here: whether it is the
/// lower one, and for [`direct`] its columns' step and curve. `ld` is `None` in packed storage.
///
/// # Safety
/// The letter must be readable.
#[inline(always)]
unsafe fn triangle(
    uplo: *const c_char,
    n: usize,
    ld: Option<isize>,
) -> Option<(bool, isize, isize)> {
    // SAFETY: promised by the caller.
    let letter = upper(unsafe { *uplo });
    let lower = letter == b'L';
    if !lower && letter != b'U' || !direct::fits(n, n) || ld.is_some_and(|ld| ld < n as isize) {
        return None;
    }
    Some(match ld {
        Some(ld) => (lower, ld, 0),
        None if lower => (lower, n as isize, -1),
        None => (lower, 0, 1),
    })
}

/// Symmetric or Hermitian matrix times vector, in dense or packed storage.
///
/// # Safety
/// As [`crate::checked::symv`] or [`crate::checked::spmv`].
#[inline(always)]
unsafe fn product<T: Scalar>(
    hermitian: bool,
    uplo: *const c_char,
    n: *const i32,
    alpha: *const T,
    a: *const T,
    ld: Option<isize>,
    x: *const T,
    incx: *const i32,
    beta: *const T,
    y: *mut T,
    incy: *const i32,
) -> bool {
    // SAFETY: promised by the caller.
    unsafe {
        let (n, alpha) = (*n as usize, *alpha);
        let Some((lower, step, curve)) = triangle(uplo, n, ld) else { return false };
        if !adjacent([incx, incy]) || alpha == T::ZERO {
            return false;
        }
        direct::symv(lower, hermitian, false, n, alpha, a, step, curve, x, *beta, y);
    }
    true
}

/// Update of rank one of a triangle in dense or packed storage.
///
/// # Safety
/// As [`crate::checked::syr`] or [`crate::checked::spr`].
#[inline(always)]
unsafe fn rank_one<T: Scalar>(
    hermitian: bool,
    uplo: *const c_char,
    n: *const i32,
    alpha: T,
    x: *const T,
    incx: *const i32,
    a: *mut T,
    ld: Option<isize>,
) -> bool {
    // SAFETY: promised by the caller.
    unsafe {
        let n = *n as usize;
        let Some((lower, step, curve)) = triangle(uplo, n, ld) else { return false };
        if !adjacent([incx]) || alpha == T::ZERO {
            return false;
        }
        direct::rank_one(lower, hermitian, false, n, alpha, x, a, step, curve);
    }
    true
}

/// Update of rank two of a triangle in dense or packed storage.
///
/// # Safety
/// As [`crate::checked::syr2`] or [`crate::checked::spr2`].
#[inline(always)]
unsafe fn rank_two<T: Scalar>(
    hermitian: bool,
    uplo: *const c_char,
    n: *const i32,
    alpha: *const T,
    x: *const T,
    incx: *const i32,
    y: *const T,
    incy: *const i32,
    a: *mut T,
    ld: Option<isize>,
) -> bool {
    // SAFETY: promised by the caller.
    unsafe {
        let (n, alpha) = (*n as usize, *alpha);
        let Some((lower, step, curve)) = triangle(uplo, n, ld) else { return false };
        if !adjacent([incx, incy]) || alpha == T::ZERO {
            return false;
        }
        direct::rank_two(lower, hermitian, false, n, alpha, x, y, a, step, curve);
    }
    true
}

/// Triangular or packed triangular matrix times vector, or a system of equations.
///
/// # Safety
/// As [`crate::checked::trmv`] or [`crate::checked::tpmv`].
#[inline(always)]
unsafe fn triangular<T: Scalar>(
    solve: bool,
    uplo: *const c_char,
    letters: [*const c_char; 2],
    n: *const i32,
    a: *const T,
    ld: Option<isize>,
    x: *mut T,
    incx: *const i32,
) -> bool {
    // SAFETY: promised by the caller.
    unsafe {
        let n = *n as usize;
        let Some((lower, step, curve)) = triangle(uplo, n, ld) else { return false };
        let Some(form) = form(lower, letters) else { return false };
        if !adjacent([incx]) {
            return false;
        }
        direct::triangular(n, n - 1, a.cast_mut(), step, curve, form, solve, x);
    }
    true
}

/// Triangular band matrix times vector, or a system of equations.
///
/// # Safety
/// As [`crate::checked::tbmv`].
#[inline(always)]
unsafe fn band<T: Scalar>(
    solve: bool,
    uplo: *const c_char,
    letters: [*const c_char; 2],
    n: *const i32,
    k: *const i32,
    a: *const T,
    lda: *const i32,
    x: *mut T,
    incx: *const i32,
) -> bool {
    // SAFETY: promised by the caller.
    unsafe {
        let (n, k, ld) = (*n as usize, *k as usize, *lda as isize);
        // From column to column the diagonals go down a row.
        let Some((lower, step, curve)) =
            triangle(uplo, n, None).map(|(lower, ..)| (lower, ld - 1, 0))
        else {
            return false;
        };
        let Some(form) = form(lower, letters) else { return false };
        // A negative number of diagonals becomes a huge one.
        if !adjacent([incx]) || k >= ld.max(0) as usize {
            return false;
        }
        let first = if lower { a } else { a.wrapping_add(k) };
        direct::triangular(n, k.min(n - 1), first.cast_mut(), step, curve, form, solve, x);
    }
    true
}

/// What `trans` and `diag` ask for, if they are what the standard knows.
///
/// # Safety
/// The letters must be readable.
#[inline(always)]
unsafe fn form(lower: bool, [trans, diag]: [*const c_char; 2]) -> Option<direct::TriangularForm> {
    // SAFETY: promised by the caller.
    let (trans, diag) = unsafe { (upper(*trans), upper(*diag)) };
    let is_known = matches!(trans, b'N' | b'T' | b'C') && matches!(diag, b'N' | b'U');
    let (transposed, conj) = (trans != b'N', trans == b'C');
    is_known.then_some(direct::TriangularForm { lower, unit: diag == b'U', transposed, conj })
}

type Letter = *const c_char;
type Int = *const i32;
type In<T> = *const T;
type Out<T> = *mut T;

/// The functions as they are called: by their names and arguments, with the work they are.
macro_rules! shortcuts {
    ($($name:ident($($arg:ident: $ty:ty),+) => $work:expr;)+) => {$(
        #[doc = concat!("`", stringify!($name), "`.")]
        ///
        /// # Safety
        /// As the routine of this name in [`crate::checked`].
        #[inline(always)]
        pub unsafe fn $name<T: Scalar>($($arg: $ty),+) -> bool {
            // SAFETY: promised by the caller.
            unsafe { $work }
        }
    )+};
}

shortcuts! {
    ger(m: Int, n: Int, alpha: In<T>, x: In<T>, incx: Int, y: In<T>, incy: Int, a: Out<T>, lda: Int)
        => update(false, m, n, alpha, x, incx, y, incy, a, lda);
    geru(m: Int, n: Int, alpha: In<T>, x: In<T>, incx: Int, y: In<T>, incy: Int, a: Out<T>,
        lda: Int)
        => update(false, m, n, alpha, x, incx, y, incy, a, lda);
    gerc(m: Int, n: Int, alpha: In<T>, x: In<T>, incx: Int, y: In<T>, incy: Int, a: Out<T>,
        lda: Int)
        => update(true, m, n, alpha, x, incx, y, incy, a, lda);
    symv(uplo: Letter, n: Int, alpha: In<T>, a: In<T>, lda: Int, x: In<T>, incx: Int, beta: In<T>,
        y: Out<T>, incy: Int)
        => product(false, uplo, n, alpha, a, Some(*lda as isize), x, incx, beta, y, incy);
    hemv(uplo: Letter, n: Int, alpha: In<T>, a: In<T>, lda: Int, x: In<T>, incx: Int, beta: In<T>,
        y: Out<T>, incy: Int)
        => product(true, uplo, n, alpha, a, Some(*lda as isize), x, incx, beta, y, incy);
    spmv(uplo: Letter, n: Int, alpha: In<T>, ap: In<T>, x: In<T>, incx: Int, beta: In<T>, y: Out<T>,
        incy: Int)
        => product(false, uplo, n, alpha, ap, None, x, incx, beta, y, incy);
    hpmv(uplo: Letter, n: Int, alpha: In<T>, ap: In<T>, x: In<T>, incx: Int, beta: In<T>, y: Out<T>,
        incy: Int)
        => product(true, uplo, n, alpha, ap, None, x, incx, beta, y, incy);
    trmv(uplo: Letter, trans: Letter, diag: Letter, n: Int, a: In<T>, lda: Int, x: Out<T>, incx: Int)
        => triangular(false, uplo, [trans, diag], n, a, Some(*lda as isize), x, incx);
    trsv(uplo: Letter, trans: Letter, diag: Letter, n: Int, a: In<T>, lda: Int, x: Out<T>, incx: Int)
        => triangular(true, uplo, [trans, diag], n, a, Some(*lda as isize), x, incx);
    tpmv(uplo: Letter, trans: Letter, diag: Letter, n: Int, ap: In<T>, x: Out<T>, incx: Int)
        => triangular(false, uplo, [trans, diag], n, ap, None, x, incx);
    tpsv(uplo: Letter, trans: Letter, diag: Letter, n: Int, ap: In<T>, x: Out<T>, incx: Int)
        => triangular(true, uplo, [trans, diag], n, ap, None, x, incx);
    tbmv(uplo: Letter, trans: Letter, diag: Letter, n: Int, k: Int, a: In<T>, lda: Int, x: Out<T>,
        incx: Int)
        => band(false, uplo, [trans, diag], n, k, a, lda, x, incx);
    tbsv(uplo: Letter, trans: Letter, diag: Letter, n: Int, k: Int, a: In<T>, lda: Int, x: Out<T>,
        incx: Int)
        => band(true, uplo, [trans, diag], n, k, a, lda, x, incx);
    syr(uplo: Letter, n: Int, alpha: In<T>, x: In<T>, incx: Int, a: Out<T>, lda: Int)
        => rank_one(false, uplo, n, *alpha, x, incx, a, Some(*lda as isize));
    her(uplo: Letter, n: Int, alpha: In<T::Real>, x: In<T>, incx: Int, a: Out<T>, lda: Int)
        => rank_one(true, uplo, n, T::from_real(*alpha), x, incx, a, Some(*lda as isize));
    spr(uplo: Letter, n: Int, alpha: In<T>, x: In<T>, incx: Int, ap: Out<T>)
        => rank_one(false, uplo, n, *alpha, x, incx, ap, None);
    hpr(uplo: Letter, n: Int, alpha: In<T::Real>, x: In<T>, incx: Int, ap: Out<T>)
        => rank_one(true, uplo, n, T::from_real(*alpha), x, incx, ap, None);
    syr2(uplo: Letter, n: Int, alpha: In<T>, x: In<T>, incx: Int, y: In<T>, incy: Int, a: Out<T>,
        lda: Int)
        => rank_two(false, uplo, n, alpha, x, incx, y, incy, a, Some(*lda as isize));
    her2(uplo: Letter, n: Int, alpha: In<T>, x: In<T>, incx: Int, y: In<T>, incy: Int, a: Out<T>,
        lda: Int)
        => rank_two(true, uplo, n, alpha, x, incx, y, incy, a, Some(*lda as isize));
    spr2(uplo: Letter, n: Int, alpha: In<T>, x: In<T>, incx: Int, y: In<T>, incy: Int, ap: Out<T>)
        => rank_two(false, uplo, n, alpha, x, incx, y, incy, ap, None);
    hpr2(uplo: Letter, n: Int, alpha: In<T>, x: In<T>, incx: Int, y: In<T>, incy: Int, ap: Out<T>)
        => rank_two(true, uplo, n, alpha, x, incx, y, incy, ap, None);
}
