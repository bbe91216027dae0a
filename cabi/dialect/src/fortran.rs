//! Fortran's side of an exported function: the position of an illegal argument, or a panic, is
//! reported to `xerbla_`.

use crate::caught::{Nothing, POSITION, caught};
use crate::xerbla::report;
use core::ffi::CStr;
use wasmblas_calls::checked::Illegal;
use wasmblas_calls::lapacke::PANICKED;

pub use wasmblas_calls::fortran::{diag, layout, side, trans, trans_conj, uplo};

/// Runs a routine and reports its illegal argument, if it has one. Positions are counted without
/// the layout; `shift` is 1 if the argument list has one.
#[inline(always)]
pub fn run(name: &CStr, shift: i32, routine: impl FnOnce() -> Result<(), Illegal>) {
    match caught(routine) {
        Some(Ok(())) => {}
        Some(Err(illegal)) => report(name, illegal.position() + shift),
        None => report(name, POSITION),
    }
}

/// Runs a routine of LAPACK that has no illegal arguments, and no INFO to tell of a panic.
#[inline(always)]
pub fn run_unchecked<R: Nothing>(name: &CStr, routine: impl FnOnce() -> R) -> R {
    caught(routine).unwrap_or_else(|| {
        report(name, POSITION);
        R::NOTHING
    })
}

/// Runs a routine of LAPACK and reports what it has found: a negative INFO is the position of an
/// illegal argument.
///
/// # Safety
/// `info` must be valid to read and write.
#[inline(always)]
pub unsafe fn run_with_info(name: &CStr, info: *mut i32, routine: impl FnOnce()) {
    if caught(routine).is_none() {
        // SAFETY: promised by the caller.
        unsafe { *info = PANICKED };
        return report(name, POSITION);
    }
    // SAFETY: promised by the caller; the routine has written it.
    let info = unsafe { *info };
    if info < 0 {
        report(name, -info);
    }
}
