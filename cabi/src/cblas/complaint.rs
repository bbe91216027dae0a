//! What is told to `cblas_xerbla`.

use super::enums::Layout;
use crate::checked::Illegal;
use crate::xerbla::report_cblas;
use core::ffi::CStr;

/// An illegal argument of a CBLAS routine.
#[derive(Clone, Copy, Debug)]
pub struct Complaint {
    /// Where it stands in the CBLAS argument list, counted from 1.
    position: i32,
    /// printf format of netlib's second line, with one `%d` or nothing.
    form: &'static CStr,
    value: i32,
}

impl Complaint {
    pub fn layout(value: i32) -> Complaint {
        Complaint { position: 1, form: c"Illegal layout setting, %d\n", value }
    }

    pub fn trans(position: i32, value: i32) -> Complaint {
        Complaint { position, form: c"Illegal Trans setting, %d\n", value }
    }

    pub fn trans_a(position: i32, value: i32) -> Complaint {
        Complaint { position, form: c"Illegal TransA setting, %d\n", value }
    }

    pub fn trans_b(position: i32, value: i32) -> Complaint {
        Complaint { position, form: c"Illegal TransB setting, %d\n", value }
    }

    pub fn uplo(position: i32, value: i32) -> Complaint {
        Complaint { position, form: c"Illegal Uplo setting, %d\n", value }
    }

    /// From the position in the Fortran argument list of the problem as it was passed on.
    /// `exchanged` are the pairs of Fortran positions that transposing a row-major problem swaps.
    pub fn from_fortran(illegal: Illegal, layout: Layout, exchanged: &[(i32, i32)]) -> Complaint {
        let mut position = illegal.0;
        if layout == Layout::RowMajor {
            for &(first, second) in exchanged {
                if illegal.0 == first {
                    position = second;
                } else if illegal.0 == second {
                    position = first;
                }
            }
        }
        // CBLAS has the layout in front.
        Complaint { position: position + 1, form: c"", value: 0 }
    }
}

/// Runs a routine and reports its complaint, if it has one.
pub fn finish(name: &CStr, routine: impl FnOnce() -> Result<(), Complaint>) {
    if let Err(complaint) = routine() {
        report_cblas(complaint.position, name, complaint.form, complaint.value);
    }
}
