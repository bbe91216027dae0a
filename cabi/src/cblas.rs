//! C's side of a routine: enums become parameters. The functions of level 1, which have no illegal
//! arguments, are here as the generated code calls them.

use crate::layout::Layout;
use wasmblas::{Diag, Scalar, Side, Trans, Uplo};

pub use crate::checked::{
    amax, amin, asum, axpby, axpy, cabs1, copy, dotu, dsdot, nrm2, rot_real, rotg, rotm, rotmg,
    scal, scal_real, sdsdot, sum, swap,
};

/// `CBLAS_LAYOUT`.
pub fn layout(value: i32) -> Option<Layout> {
    match value {
        101 => Some(Layout::Row),
        102 => Some(Layout::Column),
        _ => None,
    }
}

/// `CBLAS_TRANSPOSE` with the `CblasConjNoTrans` of OpenBLAS and BLIS.
pub fn trans(value: i32) -> Option<Trans> {
    match value {
        111 => Some(Trans::No),
        112 => Some(Trans::Trans),
        113 => Some(Trans::ConjTrans),
        114 => Some(Trans::Conj),
        _ => None,
    }
}

/// `CBLAS_UPLO`.
pub fn uplo(value: i32) -> Option<Uplo> {
    match value {
        121 => Some(Uplo::Upper),
        122 => Some(Uplo::Lower),
        _ => None,
    }
}

/// `CBLAS_DIAG`.
pub fn diag(value: i32) -> Option<Diag> {
    match value {
        131 => Some(Diag::NonUnit),
        132 => Some(Diag::Unit),
        _ => None,
    }
}

/// `CBLAS_SIDE`.
pub fn side(value: i32) -> Option<Side> {
    match value {
        141 => Some(Side::Left),
        142 => Some(Side::Right),
        _ => None,
    }
}

/// `xᵀ y`, stored in `result`.
///
/// # Safety
/// As [`crate::checked::dotu`].
pub unsafe fn dotu_sub<T: Scalar>(
    n: i32,
    x: *const T,
    incx: i32,
    y: *const T,
    incy: i32,
    result: *mut T,
) {
    // SAFETY: promised by the caller.
    unsafe { *result = crate::checked::dotu(n, x, incx, y, incy) };
}

/// `xᴴ y`, stored in `result`.
///
/// # Safety
/// As [`crate::checked::dotc`].
pub unsafe fn dotc_sub<T: Scalar>(
    n: i32,
    x: *const T,
    incx: i32,
    y: *const T,
    incy: i32,
    result: *mut T,
) {
    // SAFETY: promised by the caller.
    unsafe { *result = crate::checked::dotc(n, x, incx, y, incy) };
}

/// Where `|re| + |im|` is largest, 0 if nowhere.
///
/// # Safety
/// As [`crate::checked::iamax`].
pub unsafe fn iamax<T: Scalar>(n: i32, x: *const T, incx: i32) -> usize {
    // SAFETY: promised by the caller.
    unsafe { crate::checked::iamax(n, x, incx) }.unwrap_or(0)
}

/// Where `|re| + |im|` is smallest, 0 if nowhere.
///
/// # Safety
/// As [`crate::checked::iamax`].
pub unsafe fn iamin<T: Scalar>(n: i32, x: *const T, incx: i32) -> usize {
    // SAFETY: promised by the caller.
    unsafe { crate::checked::iamin(n, x, incx) }.unwrap_or(0)
}
