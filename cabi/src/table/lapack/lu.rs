//! LU factorisation of general matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::SDCZ;

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?getrf", SDCZ, "m:i n:i a:t& lda:i ipiv:i& info:i&", "LU factorisation with row interchanges."),
    subroutine(Lapack, "?getrs", SDCZ, "trans:c n:i nrhs:i a:t* lda:i ipiv:i* b:t& ldb:i info:i&", "Solves `op(A) X = B` from the LU factors."),
    subroutine(Lapack, "?gesv", SDCZ, "n:i nrhs:i a:t& lda:i ipiv:i& b:t& ldb:i info:i&", "Solves `A X = B` by LU factorisation."),
];
