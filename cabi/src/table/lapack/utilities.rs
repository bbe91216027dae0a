//! What programs around LAPACK use: random numbers, clocks, names.

use crate::table::model::Group::Lapack;
use crate::table::model::{Ret, Routine, function, subroutine};
use crate::table::types::{SDCZ, UNTYPED};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?larnv", SDCZ, "idist:i iseed:i& n:i x:t&", "Random numbers."),
    function(Lapack, Ret::Logical, "lsamen", UNTYPED, "n:i ca:c* cb:c*", "Whether two names begin alike, but for case."),
    function(Lapack, Ret::Int, "ieeeck", UNTYPED, "ispec:i zero:s one:s", "Whether infinities and, if asked for, NaN work; they do."),
    function(Lapack, Ret::Single, "second", UNTYPED, "", "Seconds since the first call; 0 where there is no clock."),
    function(Lapack, Ret::Double, "dsecnd", UNTYPED, "", "Seconds since the first call; 0 where there is no clock."),
];
