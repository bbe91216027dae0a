//! The routines on plain values: arguments are checked in netlib's order, then become views.
//!
//! Both interfaces end here. Positions are those of the Fortran argument list.

mod level1;
mod level2;
mod level3;

pub use level1::{axpy, copy, dotc, dotu, scal, scal_real};
pub use level2::gemv;
pub use level3::{gemm, herk, hermitian, symmetric, syrk};

use wasmblas::{Error, MatMut, MatRef, VecMut, VecRef};

/// The first illegal argument's position in the Fortran argument list, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Illegal(pub i32);

/// Fails with `position` unless the argument there is as it has to be.
pub fn require(valid: bool, position: i32) -> Result<(), Illegal> {
    if valid { Ok(()) } else { Err(Illegal(position)) }
}

/// The outcome of a call whose shapes agree by construction, so that it cannot fail.
fn certain(outcome: Result<(), Error>) {
    debug_assert_eq!(outcome, Ok(()));
}

/// A dimension that has been checked, or that counts as zero when negative.
fn dim(n: i32) -> usize {
    usize::try_from(n).unwrap_or(0)
}

/// A column-major matrix.
///
/// # Safety
/// As [`MatRef::from_raw_parts`].
pub unsafe fn matrix<'a, T>(ptr: *const T, rows: i32, cols: i32, ld: i32) -> MatRef<'a, T> {
    // SAFETY: promised by the caller.
    unsafe { MatRef::from_raw_parts(ptr, dim(rows), dim(cols), 1, ld as isize) }
}

/// A column-major matrix that is written.
///
/// # Safety
/// As [`MatMut::from_raw_parts`].
pub unsafe fn matrix_mut<'a, T>(ptr: *mut T, rows: i32, cols: i32, ld: i32) -> MatMut<'a, T> {
    // SAFETY: promised by the caller.
    unsafe { MatMut::from_raw_parts(ptr, dim(rows), dim(cols), 1, ld as isize) }
}

/// How far the first entry lies from the address passed: BLAS passes the lowest, and with a
/// negative increment the first entry is at the far end. Wraps for absurd sizes.
fn first_entry(n: i32, inc: i32) -> isize {
    if inc < 0 { 1_isize.wrapping_sub(n as isize).wrapping_mul(inc as isize) } else { 0 }
}

/// A vector in BLAS's convention.
///
/// # Safety
/// As [`VecRef::from_raw_parts`] for the `n` entries the convention describes.
unsafe fn vector<'a, T>(ptr: *const T, n: i32, inc: i32) -> VecRef<'a, T> {
    let first = ptr.wrapping_offset(first_entry(n, inc));
    // SAFETY: promised by the caller.
    unsafe { VecRef::from_raw_parts(first, dim(n), inc as isize) }
}

/// A vector in BLAS's convention that is written.
///
/// # Safety
/// As [`VecMut::from_raw_parts`] for the `n` entries the convention describes.
unsafe fn vector_mut<'a, T>(ptr: *mut T, n: i32, inc: i32) -> VecMut<'a, T> {
    let first = ptr.wrapping_offset(first_entry(n, inc));
    // SAFETY: promised by the caller.
    unsafe { VecMut::from_raw_parts(first, dim(n), inc as isize) }
}
