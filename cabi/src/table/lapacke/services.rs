//! The rows of what LAPACKE has of its own.

use crate::table::model::Group::Lapacke;
use crate::table::model::{Ret, Routine, function, subroutine};
use crate::table::types::UNTYPED;

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapacke, "LAPACKE_xerbla", UNTYPED, "name:c* info:i", "Told of an illegal argument, or of memory that there is not enough of.").calls("lapacke::xerbla").overridable(),
    subroutine(Lapacke, "LAPACKE_set_nancheck", UNTYPED, "flag:i", "Whether matrices are checked for NaN.").calls("lapacke::set_nancheck"),
    function(Lapacke, Ret::Int, "LAPACKE_get_nancheck", UNTYPED, "", "Whether matrices are checked for NaN; at first, what the environment variable LAPACKE_NANCHECK says, or 1.").calls("lapacke::get_nancheck"),
    subroutine(Lapacke, "LAPACKE_ilaver", UNTYPED, "vers_major:i& vers_minor:i& vers_patch:i&", "The version of LAPACK.").calls("lapacke::ilaver"),
];
