//! Fortran's side of a routine: characters become parameters. The functions of level 1, which have
//! no illegal arguments, are here as the generated code calls them.

use crate::layout::Layout;
use core::ffi::c_char;
use wasmblas::{Diag, Scalar, Side, Trans, Uplo};

pub use crate::checked::{
    amax, amin, asum, axpby, axpy, cabs1, copy, dotc, dotu, dsdot, nrm2, rot, rot_real, rotg, rotm,
    rotmg, scal, scal_real, sdsdot, sum, swap,
};

/// A letter as a capital; nothing that isn't one becomes one.
pub(crate) fn upper(letter: c_char) -> u8 {
    letter as u8 & !0x20
}

/// What `N`, `T` and `C` stand for, in either case.
pub fn trans(letter: c_char) -> Option<Trans> {
    match upper(letter) {
        b'N' => Some(Trans::No),
        b'T' => Some(Trans::Trans),
        b'C' => Some(Trans::ConjTrans),
        _ => None,
    }
}

/// As [`trans`], with `R` for conjugated and not transposed, as in MKL and OpenBLAS.
pub fn trans_conj(letter: c_char) -> Option<Trans> {
    if upper(letter) == b'R' { Some(Trans::Conj) } else { trans(letter) }
}

/// What `U` and `L` stand for, in either case.
pub fn uplo(letter: c_char) -> Option<Uplo> {
    match upper(letter) {
        b'U' => Some(Uplo::Upper),
        b'L' => Some(Uplo::Lower),
        _ => None,
    }
}

/// What `L` and `R` stand for, in either case.
pub fn side(letter: c_char) -> Option<Side> {
    match upper(letter) {
        b'L' => Some(Side::Left),
        b'R' => Some(Side::Right),
        _ => None,
    }
}

/// What `U` and `N` stand for, in either case.
pub fn diag(letter: c_char) -> Option<Diag> {
    match upper(letter) {
        b'U' => Some(Diag::Unit),
        b'N' => Some(Diag::NonUnit),
        _ => None,
    }
}

/// What `R` and `C` stand for, in either case.
pub fn layout(letter: c_char) -> Option<Layout> {
    match upper(letter) {
        b'R' => Some(Layout::Row),
        b'C' => Some(Layout::Column),
        _ => None,
    }
}

/// `lsame`: whether two letters are the same but for their case.
pub fn lsame(a: c_char, b: c_char) -> i32 {
    i32::from(upper(a) == upper(b))
}

/// An index as Fortran counts, 0 for none.
fn counted_from_one(index: Option<usize>) -> i32 {
    index.map_or(0, |index| index as i32 + 1)
}

/// Where `|re| + |im|` is largest.
///
/// # Safety
/// As [`crate::checked::iamax`].
pub unsafe fn iamax<T: Scalar>(n: i32, x: *const T, incx: i32) -> i32 {
    // SAFETY: promised by the caller.
    counted_from_one(unsafe { crate::checked::iamax(n, x, incx) })
}

/// Where `|re| + |im|` is smallest.
///
/// # Safety
/// As [`crate::checked::iamax`].
pub unsafe fn iamin<T: Scalar>(n: i32, x: *const T, incx: i32) -> i32 {
    // SAFETY: promised by the caller.
    counted_from_one(unsafe { crate::checked::iamin(n, x, incx) })
}
