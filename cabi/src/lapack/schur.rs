//! Schur forms: blocks moved, Sylvester equations.

use super::{finish, info_of};
use crate::checked::{Illegal, dim, require};
use crate::fortran::trans;
use crate::layout::Layout::Column;
use core::ffi::c_char;
use wasmblas::{Scalar, Trans};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Error, Sign};

/// Whether vectors are wanted, argument number 1 or 2: `N` or `V`.
pub(super) fn vectors(letter: c_char, position: i32) -> Result<bool, Illegal> {
    match (letter as u8).to_ascii_uppercase() {
        b'N' => Ok(false),
        b'V' => Ok(true),
        _ => Err(Illegal(position)),
    }
}

/// Moves a diagonal block of a real Schur form.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn trexc_real<T: Scalar>(
    compq: c_char,
    n: i32,
    t: *mut T,
    ldt: i32,
    q: *mut T,
    ldq: i32,
    ifst: *mut i32,
    ilst: *mut i32,
    _work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (mut from, mut to) = (*ifst, *ilst);
            let moved = moved(compq, n, (t, ldt), (q, ldq), &mut from, &mut to)?;
            (*ifst, *ilst) = (from, to);
            Ok(moved)
        });
    }
}

/// Moves a diagonal entry of a complex Schur form.
///
/// # Safety
/// As [`trexc_real`].
pub unsafe fn trexc<T: Scalar>(
    compq: c_char,
    n: i32,
    t: *mut T,
    ldt: i32,
    q: *mut T,
    ldq: i32,
    mut ifst: i32,
    mut ilst: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe { finish(info, || moved(compq, n, (t, ldt), (q, ldq), &mut ifst, &mut ilst)) };
}

/// What all types have in common; the rows count from 1.
///
/// # Safety
/// As [`trexc_real`].
unsafe fn moved<T: Scalar>(
    compq: c_char,
    n: i32,
    (t, ldt): (*mut T, i32),
    (q, ldq): (*mut T, i32),
    ifst: &mut i32,
    ilst: &mut i32,
) -> Result<i32, Illegal> {
    let wanted = vectors(compq, 1)?;
    require(n >= 0, 2)?;
    require(ldt >= n.max(1), 4)?;
    require(ldq >= if wanted { n.max(1) } else { 1 }, 6)?;
    require((1..=n).contains(ifst) || n == 0, 7)?;
    require((1..=n).contains(ilst) || n == 0, 8)?;
    if n <= 1 {
        return Ok(0);
    }
    let (mut from, mut to) = (dim(*ifst - 1), dim(*ilst - 1));
    // SAFETY: promised by the caller.
    let outcome = unsafe {
        let t = Column.matrix_mut(t, n, n, ldt);
        let q = wanted.then(|| Column.matrix_mut(q, n, n, ldq));
        routines::trexc(t, q, &mut from, &mut to)
    };
    (*ifst, *ilst) = (from as i32 + 1, to as i32 + 1);
    info_of(outcome, 3)
}

/// Exchanges two adjacent diagonal blocks of a real Schur form.
///
/// # Safety
/// As [`trexc_real`].
pub unsafe fn laexc<T: Scalar>(
    wantq: i32,
    n: i32,
    t: *mut T,
    ldt: i32,
    q: *mut T,
    ldq: i32,
    j1: i32,
    n1: i32,
    n2: i32,
    _work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            // What does not exist needs not be exchanged.
            if n <= 0 || n1 <= 0 || n2 <= 0 || j1 < 1 || j1.saturating_add(n1) > n {
                return Ok(0);
            }
            let t = Column.matrix_mut(t, n, n, ldt);
            let q = (wantq != 0).then(|| Column.matrix_mut(q, n, n, ldq));
            let outcome = routines::laexc(t, q, dim(j1 - 1), dim(n1), dim(n2));
            if matches!(outcome, Err(Error::Argument(_))) {
                return Ok(0);
            }
            info_of(outcome, 3)
        });
    }
}

/// The arguments of a Sylvester equation that letters and numbers stand for.
fn equation<T: Scalar>(
    trana: c_char,
    tranb: c_char,
    isgn: i32,
) -> Result<(Trans, Trans, Sign), Illegal> {
    // Complex matrices are only transposed and conjugated at the same time.
    let known = |op: &Trans| !(T::IS_COMPLEX && *op == Trans::Trans);
    let trana = trans(trana).filter(known).ok_or(Illegal(1))?;
    let tranb = trans(tranb).filter(known).ok_or(Illegal(2))?;
    match isgn {
        1 => Ok((trana, tranb, Sign::Plus)),
        -1 => Ok((trana, tranb, Sign::Minus)),
        _ => Err(Illegal(3)),
    }
}

/// Solves a Sylvester equation.
///
/// # Safety
/// As [`trexc_real`].
pub unsafe fn trsyl<T: Scalar>(
    trana: c_char,
    tranb: c_char,
    isgn: i32,
    m: i32,
    n: i32,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    c: *mut T,
    ldc: i32,
    scale: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (trana, tranb, sign) = equation::<T>(trana, tranb, isgn)?;
            require(m >= 0, 4)?;
            require(n >= 0, 5)?;
            require(lda >= m.max(1), 7)?;
            require(ldb >= n.max(1), 9)?;
            require(ldc >= m.max(1), 11)?;
            let (a, b) = (Column.matrix(a, m, m, lda), Column.matrix(b, n, n, ldb));
            let c = Column.matrix_mut(c, m, n, ldc);
            let found = routines::trsyl(trana, tranb, sign, a, b, c).map_err(|_| Illegal(6))?;
            *scale = found.scale;
            Ok(i32::from(found.perturbed))
        });
    }
}

/// Rows of a block that netlib's documentation of `trsyl3` speaks of. Ours needs no workspace.
const BLOCK: i32 = 64;

/// Solves a Sylvester equation with real matrices, in blocks.
///
/// # Safety
/// As [`trexc_real`].
pub unsafe fn trsyl3_real<T: Scalar>(
    trana: c_char,
    tranb: c_char,
    isgn: i32,
    m: i32,
    n: i32,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    c: *mut T,
    ldc: i32,
    scale: *mut T::Real,
    iwork: *mut i32,
    liwork: i32,
    swork: *mut T::Real,
    ldswork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        if liwork == -1 || ldswork == -1 {
            *iwork = blocks(m) + blocks(n) + 2;
            return query::<T>((trana, tranb, isgn, m, n), (lda, ldb, ldc), swork, info);
        }
        trsyl(trana, tranb, isgn, m, n, a, lda, b, ldb, c, ldc, scale, info);
    }
}

/// The same with complex matrices.
///
/// # Safety
/// As [`trexc_real`].
pub unsafe fn trsyl3<T: Scalar>(
    trana: c_char,
    tranb: c_char,
    isgn: i32,
    m: i32,
    n: i32,
    a: *const T,
    lda: i32,
    b: *const T,
    ldb: i32,
    c: *mut T,
    ldc: i32,
    scale: *mut T::Real,
    swork: *mut T::Real,
    ldswork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        if ldswork == -1 {
            return query::<T>((trana, tranb, isgn, m, n), (lda, ldb, ldc), swork, info);
        }
        trsyl(trana, tranb, isgn, m, n, a, lda, b, ldb, c, ldc, scale, info);
    }
}

/// How many blocks there are.
fn blocks(n: i32) -> i32 {
    (n.max(1) - 1) / BLOCK + 1
}

/// Answers a query of [`trsyl3`]: the rows and columns of SWORK.
///
/// # Safety
/// `swork` must point to two elements.
unsafe fn query<T: Scalar>(
    (trana, tranb, isgn, m, n): (c_char, c_char, i32, i32, i32),
    (lda, ldb, ldc): (i32, i32, i32),
    swork: *mut T::Real,
    info: *mut i32,
) {
    let real = |x: i32| super::rounded_up(dim(x));
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            equation::<T>(trana, tranb, isgn)?;
            require(m >= 0, 4)?;
            require(n >= 0, 5)?;
            require(lda >= m.max(1), 7)?;
            require(ldb >= n.max(1), 9)?;
            require(ldc >= m.max(1), 11)?;
            let (rows, cols) = (blocks(m), blocks(n));
            *swork = real(rows.max(cols));
            *swork.wrapping_add(1) = real(2 * cols + rows);
            Ok(0)
        });
    }
}
