//! The rows of Fortran LAPACK.

use super::model::Group::Lapack;
use super::model::{Routine, subroutine};
use super::types::{CZ, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?getrf", SDCZ, "m:i n:i a:t& lda:i ipiv:i& info:i&", "LU factorisation with row interchanges."),
    subroutine(Lapack, "?getrs", SDCZ, "trans:c n:i nrhs:i a:t* lda:i ipiv:i* b:t& ldb:i info:i&", "Solves `op(A) X = B` from the LU factors."),
    subroutine(Lapack, "?gesv", SDCZ, "n:i nrhs:i a:t& lda:i ipiv:i& b:t& ldb:i info:i&", "Solves `A X = B` by LU factorisation."),

    subroutine(Lapack, "?rot", CZ, "n:i x:t& incx:i y:t& incy:i c:r s:t", "Applies a plane rotation with a complex sine.").calls("fortran::rot"),
    subroutine(Lapack, "?symv", CZ, "uplo:uplo n:i alpha:t a:t* lda:i x:t* incx:i beta:t y:t& incy:i", "`y := alpha A x + beta y`, complex symmetric.").reported(),
    subroutine(Lapack, "?spmv", CZ, "uplo:uplo n:i alpha:t ap:t* x:t* incx:i beta:t y:t& incy:i", "`y := alpha A x + beta y`, packed complex symmetric.").reported(),
    subroutine(Lapack, "?syr", CZ, "uplo:uplo n:i alpha:t x:t* incx:i a:t& lda:i", "`A := alpha x xᵀ + A`, complex symmetric.").reported(),
    subroutine(Lapack, "?spr", CZ, "uplo:uplo n:i alpha:t x:t* incx:i ap:t&", "`A := alpha x xᵀ + A`, packed complex symmetric.").reported(),
];
