//! Reduction of band matrices to bidiagonal form.

use super::{finish, info_of, slice_mut};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout::Column;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::Scalar;
use wasmblas_lapack as routines;
use wasmblas_lapack::BandVectors;

/// Reduction to bidiagonal form.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn gbbrd<T: Scalar>(
    vect: c_char,
    m: i32,
    n: i32,
    ncc: i32,
    kl: i32,
    ku: i32,
    ab: *mut T,
    ldab: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    q: *mut T,
    ldq: i32,
    pt: *mut T,
    ldpt: i32,
    c: *mut T,
    ldc: i32,
    _work: *mut T,
    _rwork: *mut T::Real,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (left, right) = match (vect as u8).to_ascii_uppercase() {
                b'N' => (false, false),
                b'Q' => (true, false),
                b'P' => (false, true),
                b'B' => (true, true),
                _ => return Err(Illegal(1)),
            };
            for (dimension, position) in [(m, 2), (n, 3), (ncc, 4), (kl, 5), (ku, 6)] {
                require(dimension >= 0, position)?;
            }
            let rows = kl.saturating_add(ku).saturating_add(1);
            require(ldab >= rows, 8)?;
            require(ldq >= if left { m.max(1) } else { 1 }, 12)?;
            require(ldpt >= if right { n.max(1) } else { 1 }, 14)?;
            require(ldc >= if ncc > 0 { m.max(1) } else { 1 }, 16)?;
            let vectors = BandVectors {
                q: left.then(|| Column.matrix_mut(q, m, m, ldq)),
                pt: right.then(|| Column.matrix_mut(pt, n, n, ldpt)),
                c: (ncc > 0).then(|| Column.matrix_mut(c, m, ncc, ldc)),
            };
            let k = m.min(n);
            let (d, e) = (slice_mut(d, k), slice_mut(e, k - 1));
            let ab = Column.matrix_mut(ab, rows, n, ldab);
            let [m, kl, ku] = [m, kl, ku].map(dim);
            info_of(routines::gbbrd(m, kl, ku, ab, d, e, vectors), 7)
        });
    }
}

/// [`gbbrd`] without RWORK.
///
/// # Safety
/// As [`gbbrd`].
pub unsafe fn gbbrd_real<T: Scalar>(
    vect: c_char,
    m: i32,
    n: i32,
    ncc: i32,
    kl: i32,
    ku: i32,
    ab: *mut T,
    ldab: i32,
    d: *mut T::Real,
    e: *mut T::Real,
    q: *mut T,
    ldq: i32,
    pt: *mut T,
    ldpt: i32,
    c: *mut T,
    ldc: i32,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        gbbrd(
            vect,
            m,
            n,
            ncc,
            kl,
            ku,
            ab,
            ldab,
            d,
            e,
            q,
            ldq,
            pt,
            ldpt,
            c,
            ldc,
            work,
            null_mut(),
            info,
        );
    }
}
