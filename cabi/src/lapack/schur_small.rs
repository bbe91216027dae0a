//! The small systems that real Schur forms lead to.

use super::{finish, slice, slice_mut};
use crate::checked::dim;
use crate::layout::Layout::Column;
use wasmblas::{MatRef, Real, Scalar};
use wasmblas_lapack as routines;
use wasmblas_lapack::SmallSystem;

/// A matrix of order two at most by rows, transposed if that is wanted.
fn small<T: Real>(a: MatRef<'_, T>, transposed: bool) -> [[T; 2]; 2] {
    let a = if transposed { a.t() } else { a };
    let entry = |i: usize, j: usize| {
        if i < a.nrows() && j < a.ncols() { a.get(i, j) } else { T::ZERO }
    };
    [0, 1].map(|i| [0, 1].map(|j| entry(i, j)))
}

/// Solves a Sylvester equation of order one or two.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn lasy2<T: Real>(
    ltranl: i32,
    ltranr: i32,
    isgn: i32,
    n1: i32,
    n2: i32,
    tl: *const T,
    ldtl: i32,
    tr: *const T,
    ldtr: i32,
    b: *const T,
    ldb: i32,
    scale: *mut T,
    x: *mut T,
    ldx: i32,
    xnorm: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (n1, n2) = (n1.clamp(0, 2), n2.clamp(0, 2));
            let left = small(Column.matrix(tl, n1, n1, ldtl), ltranl != 0);
            let right = small(Column.matrix(tr, n2, n2, ldtr), ltranr != 0);
            let b = small(Column.matrix(b, n1, n2, ldb), false);
            let sign = if isgn < 0 { -T::ONE } else { T::ONE };
            let found = routines::lasy2(sign, (dim(n1), dim(n2)), left, right, b);
            let mut out = Column.matrix_mut(x, n1, n2, ldx);
            for j in 0..dim(n2) {
                for i in 0..dim(n1) {
                    out.set(i, j, found.x[i][j]);
                }
            }
            (*scale, *xnorm) = (found.scale, found.norm);
            Ok(i32::from(found.perturbed))
        });
    }
}

/// Solves a shifted system of order one or two.
///
/// # Safety
/// As [`lasy2`].
pub unsafe fn laln2<T: Real>(
    ltrans: i32,
    na: i32,
    nw: i32,
    smin: T,
    ca: T,
    a: *const T,
    lda: i32,
    d1: T,
    d2: T,
    b: *const T,
    ldb: i32,
    wr: T,
    wi: T,
    x: *mut T,
    ldx: i32,
    scale: *mut T,
    xnorm: *mut T,
    info: *mut i32,
) {
    type Complex<T> = <T as Real>::Complex;
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (na, nw) = (na.clamp(1, 2), nw.clamp(1, 2));
            let a = small(Column.matrix(a, na, na, lda), ltrans != 0);
            let [b1, b2] = small(Column.matrix(b, na, nw, ldb), false);
            let (d, order) = ([d1, d2], dim(na));
            let (values, found) = if nw == 1 {
                let found = routines::laln2(order, smin, ca, a, d, [b1[0], b2[0]], wr);
                (found.x.map(|x| [x, T::ZERO]), found)
            } else {
                let [b1, b2] = [b1, b2].map(|[re, im]| Complex::<T>::from_parts(re, im));
                let w = Complex::<T>::from_parts(wr, wi);
                let SmallSystem { x, scale, norm, perturbed } =
                    routines::laln2(order, smin, ca, a, d, [b1, b2], w);
                let parts = x.map(|x| [x.re(), x.im()]);
                (parts, SmallSystem { x: [T::ZERO; 2], scale, norm, perturbed })
            };
            let mut out = Column.matrix_mut(x, na, nw, ldx);
            for (i, value) in values.into_iter().enumerate().take(order) {
                for (j, part) in value.into_iter().enumerate().take(dim(nw)) {
                    out.set(i, j, part);
                }
            }
            (*scale, *xnorm) = (found.scale, found.norm);
            Ok(i32::from(found.perturbed))
        });
    }
}

/// Solves with a real Schur form, or one with a special imaginary part.
///
/// # Safety
/// As [`lasy2`].
pub unsafe fn laqtr<T: Real>(
    ltran: i32,
    lreal: i32,
    n: i32,
    t: *const T,
    ldt: i32,
    b: *const T,
    w: T,
    scale: *mut T,
    x: *mut T,
    work: *mut T,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            let (t, n) = (Column.matrix(t, n, n, ldt), n.max(0));
            let imaginary = if lreal == 0 { Some((slice(b, n), w)) } else { None };
            let len = if lreal == 0 { 2 * n } else { n };
            let work = slice_mut(work, n);
            // A pair in the first place, which the documentation excludes, is all that is wrong.
            let Ok(found) = routines::laqtr(ltran != 0, t, imaginary, slice_mut(x, len), work)
            else {
                return Ok(1);
            };
            *scale = found.scale;
            Ok(found.perturbed as i32)
        });
    }
}
