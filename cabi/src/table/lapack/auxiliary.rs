//! Pieces that several factorisations share.

use crate::table::model::Group::Lapack;
use crate::table::model::{Ret, Routine, function, subroutine};
use crate::table::types::{CS_ZD, CZ, SD, SDCZ, UNTYPED};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "ilaver", UNTYPED, "vers_major:i& vers_minor:i& vers_patch:i&", "The version of LAPACK."),
    function(Lapack, Ret::Real, "?lamch", SD, "cmach:c", "A property of the floating-point numbers."),
    function(Lapack, Ret::Elem, "?ladiv", CZ, "x:t y:t", "A complex quotient."),
    subroutine(Lapack, "?ladiv", SD, "a:t b:t c:t d:t p:t& q:t&", "A complex quotient by its parts.").calls("lapack::ladiv_parts"),
    function(Lapack, Ret::Real, "?lapy2", SD, "x:t y:t", "`√(x² + y²)`."),
    function(Lapack, Ret::Real, "?lapy3", SD, "x:t y:t z:t", "`√(x² + y² + z²)`."),
    function(Lapack, Ret::Logical, "?isnan", SD, "din:t", "Whether a number is NaN."),
    subroutine(Lapack, "?lacpy", SDCZ, "uplo:c m:i n:i a:t* lda:i b:t& ldb:i", "Copies all of a matrix, or a triangle."),
    subroutine(Lapack, "?laset", SDCZ, "uplo:c m:i n:i alpha:t beta:t a:t& lda:i", "Fills all of a matrix, or a triangle."),
    subroutine(Lapack, "?lascl", SDCZ, "letter:c kl:i ku:i cfrom:r cto:r m:i n:i a:t& lda:i info:i&", "Multiplies a matrix by a quotient."),
    subroutine(Lapack, "?lagtm", SDCZ, "trans:c n:i nrhs:i alpha:r dl:t* d:t* du:t* x:t* ldx:i beta:r b:t& ldb:i", "A product with a tridiagonal matrix."),
    subroutine(Lapack, "?lassq", SDCZ, "n:i x:t* incx:i scale:r& sumsq:r&", "Adds to a sum of squares."),
    subroutine(Lapack, "?rscl", SD, "n:i sa:r x:t& incx:i", "Divides a vector by a number."),
    subroutine(Lapack, "?rscl", CS_ZD, "n:i sa:r x:t& incx:i", "Divides a vector by a real number."),
    subroutine(Lapack, "?lacgv", CZ, "n:i x:t& incx:i", "Conjugates a vector."),
    subroutine(Lapack, "?laswp", SDCZ, "n:i a:t& lda:i k1:i k2:i ipiv:i* incx:i", "Interchanges rows."),
    subroutine(Lapack, "?lacn2", SD, "n:i v:t& x:t& isgn:i& est:r& kase:i& isave:i&", "Estimates the 1-norm of a matrix."),
    subroutine(Lapack, "?lacn2", CZ, "n:i v:t& x:t& est:r& kase:i& isave:i&", "Estimates the 1-norm of a matrix.").calls("lapack::lacn2_complex"),
    subroutine(Lapack, "?rot", CZ, "n:i x:t& incx:i y:t& incy:i c:r s:t", "Applies a plane rotation with a complex sine.").calls("fortran::rot"),
    subroutine(Lapack, "?symv", CZ, "uplo:uplo n:i alpha:t a:t* lda:i x:t* incx:i beta:t y:t& incy:i", "`y := alpha A x + beta y`, complex symmetric.").reported(),
    subroutine(Lapack, "?spmv", CZ, "uplo:uplo n:i alpha:t ap:t* x:t* incx:i beta:t y:t& incy:i", "`y := alpha A x + beta y`, packed complex symmetric.").reported(),
    subroutine(Lapack, "?syr", CZ, "uplo:uplo n:i alpha:t x:t* incx:i a:t& lda:i", "`A := alpha x xᵀ + A`, complex symmetric.").reported(),
    subroutine(Lapack, "?spr", CZ, "uplo:uplo n:i alpha:t x:t* incx:i ap:t&", "`A := alpha x xᵀ + A`, packed complex symmetric.").reported(),
];
