//! The rows of wasmblas's own functions.

use super::model::Group::Control;
use super::model::{Ret, Routine, function, subroutine};
use super::types::UNTYPED;

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    function(Control, Ret::Text, "wasmblas_version", UNTYPED, "", "The version, as \"0.1.0\"."),
    function(Control, Ret::Text, "wasmblas_get_corename", UNTYPED, "", "The kernels' instruction set: \"simd128\", \"relaxed\" or \"portable\"."),
    function(Control, Ret::Text, "wasmblas_get_config", UNTYPED, "", "Version, instruction set, dialect and kind of threads in one line."),
    function(Control, Ret::Int, "wasmblas_get_num_threads", UNTYPED, "", "How many threads a call uses."),
    subroutine(Control, "wasmblas_set_num_threads", UNTYPED, "num_threads:i", "Asks for a number of threads; it is brought into the range there is."),
];
