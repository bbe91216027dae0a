//! Fortran's side of an exported function: the position of an illegal argument is reported to
//! `xerbla_`.

use crate::xerbla::report;
use core::ffi::CStr;
use wasmblas_calls::checked::Illegal;

pub use wasmblas_calls::fortran::{diag, layout, side, trans, trans_conj, uplo};

/// Runs a routine and reports its illegal argument, if it has one. Positions are counted without
/// the layout; `shift` is 1 if the argument list has one.
#[inline(always)]
pub fn run(name: &CStr, shift: i32, routine: impl FnOnce() -> Result<(), Illegal>) {
    if let Err(illegal) = routine() {
        report(name, illegal.position() + shift);
    }
}

/// Reports what a LAPACK routine has found: a negative INFO is the position of an illegal argument.
///
/// # Safety
/// `info` must be valid to read.
#[inline(always)]
pub unsafe fn report_info(name: &CStr, info: *const i32) {
    // SAFETY: promised by the caller.
    let info = unsafe { *info };
    if info < 0 {
        report(name, -info);
    }
}
