//! C's side of an exported function: an illegal argument, or a panic, is reported to `cblas_xerbla`.

use crate::caught::{POSITION, caught};
use crate::xerbla::report_cblas;
use core::ffi::CStr;
use wasmblas_calls::checked::Illegal;

pub use wasmblas_calls::cblas::{diag, layout, side, trans, uplo};

/// An illegal argument of a CBLAS routine.
#[derive(Clone, Copy, Debug)]
pub struct Complaint {
    /// Where it stands, counted from 1.
    position: i32,
    /// printf format of netlib's second line, with one `%d` or nothing.
    form: &'static CStr,
    value: i32,
}

impl Complaint {
    pub fn new(position: i32, form: &'static CStr, value: i32) -> Complaint {
        Complaint { position, form, value }
    }
}

impl From<Illegal> for Complaint {
    fn from(illegal: Illegal) -> Complaint {
        // Which doesn't count the layout.
        Complaint::new(illegal.position() + 1, c"", 0)
    }
}

/// Runs a routine and reports its complaint, if it has one.
pub fn run(name: &CStr, routine: impl FnOnce() -> Result<(), Complaint>) {
    let outcome =
        caught(routine).unwrap_or(Err(Complaint::new(POSITION, c"The library panicked\n", 0)));
    if let Err(Complaint { position, form, value }) = outcome {
        report_cblas(position, name, form, value);
    }
}
