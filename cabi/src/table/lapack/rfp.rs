//! Rectangular full packed storage, and conversions between the storages of a triangle.

use crate::table::model::Group::Lapack;
use crate::table::model::{Ret, Routine, function, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?pftrf", SDCZ, "transr:c uplo:c n:i a:t& info:i&", "Cholesky factorisation in rectangular full packed storage."),
    subroutine(Lapack, "?pftri", SDCZ, "transr:c uplo:c n:i a:t& info:i&", "The inverse from the Cholesky factor in rectangular full packed storage."),
    subroutine(Lapack, "?pftrs", SDCZ, "transr:c uplo:c n:i nrhs:i a:t* b:t& ldb:i info:i&", "Solves `A X = B` from the Cholesky factor in rectangular full packed storage."),
    subroutine(Lapack, "?tfsm", SDCZ, "transr:c side:c uplo:c trans:c diag:c m:i n:i alpha:t a:t* b:t& ldb:i", "Solves a triangular system in rectangular full packed storage.").calls("lapack::tfsm").reported(),
    subroutine(Lapack, "?tftri", SDCZ, "transr:c uplo:c diag:c n:i a:t& info:i&", "The inverse of a triangular matrix in rectangular full packed storage."),
    subroutine(Lapack, "?sfrk", SD, "transr:c uplo:c trans:c n:i k:i alpha:r a:t* lda:i beta:r c:t&", "`C := alpha A Aᵀ + beta C` in rectangular full packed storage.").calls("lapack::hfrk").reported(),
    subroutine(Lapack, "?hfrk", CZ, "transr:c uplo:c trans:c n:i k:i alpha:r a:t* lda:i beta:r c:t&", "`C := alpha A Aᴴ + beta C` in rectangular full packed storage.").calls("lapack::hfrk").reported(),
    function(Lapack, Ret::Real, "?lansf", SD, "norm:c transr:c uplo:c n:i a:t* work:r&", "A norm of a symmetric matrix in rectangular full packed storage.").calls("lapack::lanhf"),
    function(Lapack, Ret::Real, "?lanhf", CZ, "norm:c transr:c uplo:c n:i a:t* work:r&", "A norm of a Hermitian matrix in rectangular full packed storage."),
    subroutine(Lapack, "?tfttp", SDCZ, "transr:c uplo:c n:i arf:t* ap:t& info:i&", "From rectangular full packed to packed storage."),
    subroutine(Lapack, "?tfttr", SDCZ, "transr:c uplo:c n:i arf:t* a:t& lda:i info:i&", "From rectangular full packed to full storage."),
    subroutine(Lapack, "?tpttf", SDCZ, "transr:c uplo:c n:i ap:t* arf:t& info:i&", "From packed to rectangular full packed storage."),
    subroutine(Lapack, "?tpttr", SDCZ, "uplo:c n:i ap:t* a:t& lda:i info:i&", "From packed to full storage."),
    subroutine(Lapack, "?trttf", SDCZ, "transr:c uplo:c n:i a:t* lda:i arf:t& info:i&", "From full to rectangular full packed storage."),
    subroutine(Lapack, "?trttp", SDCZ, "uplo:c n:i a:t* lda:i ap:t& info:i&", "From full to packed storage."),
];
