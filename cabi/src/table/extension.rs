//! The rows of what BLAS lacks and users of OpenBLAS and MKL know, with their names and signatures.

use super::model::Group::Extension;
use super::model::{Ret, Routine, function, subroutine};
use super::types::{CZ, S_D_SC_DZ, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Extension, "?axpby", SDCZ, "n:i alpha:t x:t* incx:i beta:t y:t& incy:i", "`y := alpha x + beta y`."),
    function(Extension, Ret::Real, "?sum", S_D_SC_DZ, "n:i x:t* incx:i", "The sum of all `re + im`."),
    function(Extension, Ret::Real, "?amax", S_D_SC_DZ, "n:i x:t* incx:i", "The largest `|re| + |im|`."),
    function(Extension, Ret::Real, "?amin", S_D_SC_DZ, "n:i x:t* incx:i", "The smallest `|re| + |im|`."),
    function(Extension, Ret::Int, "i?amin", SDCZ, "n:i x:t* incx:i", "Where `|re| + |im|` is smallest, counted from 1; 0 if x is empty."),
    subroutine(Extension, "?omatcopy", SDCZ, "order:layout trans:transconj rows:i cols:i alpha:t a:t* lda:i b:t& ldb:i", "`B := alpha op(A)`.").reported(),
    subroutine(Extension, "?imatcopy", SDCZ, "order:layout trans:transconj rows:i cols:i alpha:t a:t& lda:i ldb:i", "`A := alpha op(A)` in place.").reported(),
    subroutine(Extension, "?geadd", SDCZ, "m:i n:i alpha:t a:t* lda:i beta:t c:t& ldc:i", "`C := alpha A + beta C`.").reported(),
    subroutine(Extension, "?gemmt", SDCZ, "uplo:uplo transa:trans transb:trans n:i k:i alpha:t a:t* lda:i b:t* ldb:i beta:t c:t& ldc:i", "gemmtr under OpenBLAS's name.").calls("checked::gemmtr").reported(),
    subroutine(Extension, "?gemm3m", CZ, "transa:trans transb:trans m:i n:i k:i alpha:t a:t* lda:i b:t* ldb:i beta:t c:t& ldc:i", "gemm, with gemm's error bound.").calls("checked::gemm").reported(),

    subroutine(Extension, "cblas_?axpby", SDCZ, "n:i alpha:t x:t* incx:i beta:t y:t& incy:i", "`y := alpha x + beta y`."),
    function(Extension, Ret::Real, "cblas_?sum", S_D_SC_DZ, "n:i x:t* incx:i", "The sum of all `re + im`."),
    function(Extension, Ret::Real, "cblas_?amax", S_D_SC_DZ, "n:i x:t* incx:i", "The largest `|re| + |im|`."),
    function(Extension, Ret::Real, "cblas_?amin", S_D_SC_DZ, "n:i x:t* incx:i", "The smallest `|re| + |im|`."),
    function(Extension, Ret::Index, "cblas_i?amin", SDCZ, "n:i x:t* incx:i", "Where `|re| + |im|` is smallest, counted from 0; 0 if x is empty."),
    subroutine(Extension, "cblas_?omatcopy", SDCZ, "order:layout trans:trans rows:i cols:i alpha:t a:t* lda:i b:t& ldb:i", "`B := alpha op(A)`.").reported(),
    subroutine(Extension, "cblas_?imatcopy", SDCZ, "order:layout trans:trans rows:i cols:i alpha:t a:t& lda:i ldb:i", "`A := alpha op(A)` in place.").reported(),
    subroutine(Extension, "cblas_?geadd", SDCZ, "order:layout m:i n:i alpha:t a:t* lda:i beta:t c:t& ldc:i", "`C := alpha A + beta C`.").reported(),
    subroutine(Extension, "cblas_?gemmt", SDCZ, "layout:layout uplo:uplo transa:trans transb:trans n:i k:i alpha:t a:t* lda:i b:t* ldb:i beta:t c:t& ldc:i", "gemmtr under OpenBLAS's name.").calls("checked::gemmtr").reported(),
    subroutine(Extension, "cblas_?gemm3m", CZ, "layout:layout transa:trans transb:trans m:i n:i k:i alpha:t a:t* lda:i b:t* ldb:i beta:t c:t& ldc:i", "gemm, with gemm's error bound.").calls("checked::gemm").reported(),
    subroutine(Extension, "cblas_?gemm_batch", SDCZ, "layout:layout transa:trans* transb:trans* m:i* n:i* k:i* alpha:t* a:t[*] lda:i* b:t[*] ldb:i* beta:t* c:t[&] ldc:i* group_count:i group_size:i*", "gemm for groups of problems, those of a group alike.").reported(),
    subroutine(Extension, "cblas_?gemm_batch_strided", SDCZ, "layout:layout transa:trans transb:trans m:i n:i k:i alpha:t a:t* lda:i stridea:i b:t* ldb:i strideb:i beta:t c:t& ldc:i stridec:i batch_size:i", "gemm for problems at equal distances.").reported(),
];
