//! What many routines use: copies, scalings, interchanges, machine constants, the norm estimator.

use super::{finish, slice, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::fortran::{trans, uplo};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Complex, Real, Scalar, Trans, Uplo, VecMut, VecRef};
use wasmblas_lapack::{Machine, NormEstimate, Order, Product, Scaled, SquareSum};

/// The version of LAPACK whose interfaces these are.
///
/// # Safety
/// The pointers must be valid to write to.
pub unsafe fn ilaver(major: *mut i32, minor: *mut i32, patch: *mut i32) {
    // SAFETY: promised by the caller.
    unsafe { (*major, *minor, *patch) = (3, 12, 1) }
}

/// A property of the floating-point numbers of a type.
pub fn lamch<R: Real>(letter: c_char) -> R {
    let what = match (letter as u8).to_ascii_uppercase() {
        b'E' => Machine::Eps,
        b'S' => Machine::SafeMin,
        b'B' => Machine::Base,
        b'P' => Machine::Precision,
        b'N' => Machine::Digits,
        b'R' => Machine::Rounding,
        b'M' => Machine::MinExponent,
        b'U' => Machine::Underflow,
        b'L' => Machine::MaxExponent,
        b'O' => Machine::Overflow,
        _ => return R::ZERO,
    };
    wasmblas_lapack::lamch(what)
}

/// A complex quotient.
pub fn ladiv<T: Scalar>(x: T, y: T) -> T {
    wasmblas_lapack::ladiv(x, y)
}

/// A complex quotient of numbers given by their parts: `p + i q = (a + i b) / (c + i d)`.
///
/// # Safety
/// The pointers must be valid to write to.
pub unsafe fn ladiv_parts<R: Real>(a: R, b: R, c: R, d: R, p: *mut R, q: *mut R)
where
    Complex<R>: Scalar<Real = R>,
{
    let quotient = wasmblas_lapack::ladiv(Complex { re: a, im: b }, Complex { re: c, im: d });
    // SAFETY: promised by the caller.
    unsafe { (*p, *q) = (quotient.re, quotient.im) }
}

/// Copies all of a matrix, or a triangle.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn lacpy<T: Scalar>(
    part: c_char,
    m: i32,
    n: i32,
    a: *const T,
    lda: i32,
    b: *mut T,
    ldb: i32,
) {
    // SAFETY: promised by the caller.
    let (a, b) = unsafe { (Column.matrix(a, m, n, lda), Column.matrix_mut(b, m, n, ldb)) };
    let copied = wasmblas_lapack::lacpy(uplo(part), a, b);
    debug_assert_eq!(copied, Ok(()), "two matrices of one shape");
}

/// Fills all of a matrix, or a triangle.
///
/// # Safety
/// As [`lacpy`].
pub unsafe fn laset<T: Scalar>(
    part: c_char,
    m: i32,
    n: i32,
    alpha: T,
    beta: T,
    a: *mut T,
    lda: i32,
) {
    // SAFETY: promised by the caller.
    wasmblas_lapack::laset(uplo(part), alpha, beta, unsafe { Column.matrix_mut(a, m, n, lda) });
}

/// Multiplies a matrix by a quotient.
///
/// # Safety
/// As [`lacpy`].
pub unsafe fn lascl<T: Scalar>(
    letter: c_char,
    kl: i32,
    ku: i32,
    cfrom: T::Real,
    cto: T::Real,
    m: i32,
    n: i32,
    a: *mut T,
    lda: i32,
    info: *mut i32,
) {
    let routine = || {
        let half = |uplo, k| Scaled::HalfBand(uplo, dim(k));
        let (part, below, above, square) = match (letter as u8).to_ascii_uppercase() {
            b'G' => (Scaled::Full, 0, 0, false),
            b'L' => (Scaled::Triangle(Uplo::Lower), 0, 0, false),
            b'U' => (Scaled::Triangle(Uplo::Upper), 0, 0, false),
            b'H' => (Scaled::Hessenberg, 0, 0, false),
            b'B' => (half(Uplo::Lower, kl), kl, ku, true),
            b'Q' => (half(Uplo::Upper, ku), kl, ku, true),
            b'Z' => (Scaled::Band(dim(kl), dim(ku), dim(m)), kl, ku, false),
            _ => return Err(Illegal(1)),
        };
        let rows = match part {
            Scaled::HalfBand(_, k) => k + 1,
            Scaled::Band(kl, ku, _) => 2 * kl + ku + 1,
            _ => dim(m),
        };
        require(cfrom != T::Real::ZERO && !cfrom.is_nan(), 4)?;
        require(!cto.is_nan(), 5)?;
        require(m >= 0, 6)?;
        require(n >= 0 && (!square || n == m), 7)?;
        if matches!(part, Scaled::HalfBand(..) | Scaled::Band(..)) {
            require(below >= 0 && below <= (m - 1).max(0), 2)?;
            require(above >= 0 && above <= (n - 1).max(0) && (!square || below == above), 3)?;
            require(dim(lda) >= rows, 9)?;
        } else {
            require(lda >= m.max(1), 9)?;
        }
        if m > 0 && n > 0 {
            // SAFETY: promised by the caller; `rows` is at most LDA.
            let a = unsafe { Column.matrix_mut(a, rows as i32, n, lda) };
            wasmblas_lapack::lascl(part, cfrom, cto, a);
        }
        Ok(0)
    };
    // SAFETY: promised by the caller.
    unsafe { finish(info, routine) }
}

/// Adds the squares of a vector to a sum of squares.
///
/// # Safety
/// As [`lacpy`].
pub unsafe fn lassq<T: Scalar>(
    n: i32,
    x: *const T,
    incx: i32,
    scale: *mut T::Real,
    sumsq: *mut T::Real,
) {
    // SAFETY: promised by the caller. In a sum, the order does not matter.
    unsafe {
        let x = VecRef::from_raw_parts(x, dim(n), incx.unsigned_abs() as isize);
        let mut sum = SquareSum { scale: *scale, sum: *sumsq };
        sum.add(x, T::Real::ONE);
        (*scale, *sumsq) = (sum.scale, sum.sum);
    }
}

/// Divides a vector by a real number without avoidable overflow or underflow.
///
/// # Safety
/// As [`lacpy`].
pub unsafe fn rscl<T: Scalar>(n: i32, sa: T::Real, x: *mut T, incx: i32) {
    let row = (incx as isize).unsigned_abs() as isize;
    // SAFETY: promised by the caller.
    let x = unsafe { wasmblas::MatMut::from_raw_parts(x, dim(n), 1, row, 1) };
    wasmblas_lapack::lascl(Scaled::Full, sa, T::Real::ONE, x);
}

/// Conjugates a vector.
///
/// # Safety
/// As [`lacpy`].
pub unsafe fn lacgv<T: Scalar>(n: i32, x: *mut T, incx: i32) {
    // SAFETY: promised by the caller. The order does not matter.
    let mut x = unsafe { VecMut::from_raw_parts(x, dim(n), incx.unsigned_abs() as isize) };
    for i in 0..x.len() {
        x.set(i, x.get(i).conj());
    }
}

/// `√(x² + y²)`.
pub fn lapy2<R: Real>(x: R, y: R) -> R {
    x.hypot(y)
}

/// `√(x² + y² + z²)`.
pub fn lapy3<R: Real>(x: R, y: R, z: R) -> R {
    x.hypot(y).hypot(z)
}

/// Whether a number is NaN.
pub fn isnan<R: Real>(x: R) -> i32 {
    i32::from(x.is_nan())
}

/// Interchanges rows K1 to K2 with those that IPIV names.
///
/// # Safety
/// As [`lacpy`].
pub unsafe fn laswp<T: Scalar>(
    n: i32,
    a: *mut T,
    lda: i32,
    k1: i32,
    k2: i32,
    ipiv: *const i32,
    incx: i32,
) {
    if incx == 0 || k1 < 1 || k2 < k1 {
        return;
    }
    let (first, count) = (dim(k1) - 1, dim(k2) - dim(k1) + 1);
    // With a negative increment the entries lie where they are with its magnitude.
    let stride = incx.unsigned_abs() as isize;
    // SAFETY: promised by the caller.
    unsafe {
        let pivots = VecRef::from_raw_parts(ipiv.wrapping_add(first), count, stride);
        let largest = pivots.iter().fold(k2, i32::max);
        let order = if incx > 0 { Order::Forward } else { Order::Backward };
        let a = Column.matrix_mut(a, largest, n, lda);
        let done = wasmblas_lapack::interchange_rows(order, a, first, pivots);
        debug_assert!(done.is_ok() || pivots.iter().any(|p| p < 1), "the rows exist");
    }
}

/// Estimates the 1-norm of a real matrix, product by product.
///
/// # Safety
/// As [`lacpy`].
pub unsafe fn lacn2<T: Scalar>(
    n: i32,
    v: *mut T,
    x: *mut T,
    isgn: *mut i32,
    est: *mut T::Real,
    kase: *mut i32,
    isave: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        let saved = slice_mut(isave, 3);
        let mut state = match *kase {
            0 => NormEstimate::default(),
            _ => NormEstimate::from_raw([saved[0], saved[1], saved[2]], dim(n)),
        };
        let signs = slice_mut(isgn, if T::IS_COMPLEX { 0 } else { n });
        let product = state.next(slice_mut(v, n), slice_mut(x, n), signs, &mut *est);
        *kase = match product {
            None => 0,
            Some(Product::Plain) => 1,
            Some(Product::Adjoint) => 2,
        };
        saved.copy_from_slice(&state.to_raw());
    }
}

/// Estimates the 1-norm of a complex matrix, product by product.
///
/// # Safety
/// As [`lacpy`].
pub unsafe fn lacn2_complex<T: Scalar>(
    n: i32,
    v: *mut T,
    x: *mut T,
    est: *mut T::Real,
    kase: *mut i32,
    isave: *mut i32,
) {
    // SAFETY: promised by the caller; complex vectors have no signs.
    unsafe { lacn2(n, v, x, core::ptr::null_mut(), est, kase, isave) }
}

/// A product with a tridiagonal matrix. As in netlib, an ALPHA other than 1 and -1 counts as 0, a
/// BETA other than 0 and -1 as 1.
///
/// # Safety
/// As [`lacpy`].
pub unsafe fn lagtm<T: Scalar>(
    letter: c_char,
    n: i32,
    nrhs: i32,
    alpha: T::Real,
    dl: *const T,
    d: *const T,
    du: *const T,
    x: *const T,
    ldx: i32,
    beta: T::Real,
    b: *mut T,
    ldb: i32,
) {
    let one = T::Real::ONE;
    let alpha = if alpha == one || alpha == -one { alpha } else { T::Real::ZERO };
    let beta = if beta == T::Real::ZERO || beta == -one { beta } else { one };
    let (alpha, beta) = (T::from_real(alpha), T::from_real(beta));
    // What is none of the letters is taken for the last.
    let trans = trans(letter).unwrap_or(Trans::ConjTrans);
    let others = n.saturating_sub(1);
    // SAFETY: promised by the caller.
    unsafe {
        let (dl, d, du) = (slice(dl, others), slice(d, n), slice(du, others));
        let (x, b) = (Column.matrix(x, n, nrhs, ldx), Column.matrix_mut(b, n, nrhs, ldb));
        let done = wasmblas_lapack::lagtm(trans, alpha, dl, d, du, x, beta, b);
        debug_assert_eq!(done, Ok(()), "the shapes agree");
    }
}
