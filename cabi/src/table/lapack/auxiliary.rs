//! Pieces that several factorisations share.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::CZ;

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?rot", CZ, "n:i x:t& incx:i y:t& incy:i c:r s:t", "Applies a plane rotation with a complex sine.").calls("fortran::rot"),
    subroutine(Lapack, "?symv", CZ, "uplo:uplo n:i alpha:t a:t* lda:i x:t* incx:i beta:t y:t& incy:i", "`y := alpha A x + beta y`, complex symmetric.").reported(),
    subroutine(Lapack, "?spmv", CZ, "uplo:uplo n:i alpha:t ap:t* x:t* incx:i beta:t y:t& incy:i", "`y := alpha A x + beta y`, packed complex symmetric.").reported(),
    subroutine(Lapack, "?syr", CZ, "uplo:uplo n:i alpha:t x:t* incx:i a:t& lda:i", "`A := alpha x xᵀ + A`, complex symmetric.").reported(),
    subroutine(Lapack, "?spr", CZ, "uplo:uplo n:i alpha:t x:t* incx:i ap:t&", "`A := alpha x xᵀ + A`, packed complex symmetric.").reported(),
];
