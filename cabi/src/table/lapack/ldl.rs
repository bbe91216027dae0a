//! L D Lᵀ factorisation of symmetric and Hermitian indefinite matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?sytrf", SDCZ, "uplo:c n:i a:t& lda:i ipiv:i& work:t& lwork:i info:i&", "`L D Lᵀ` factorisation of a symmetric matrix."),
    subroutine(Lapack, "?hetrf", CZ, "uplo:c n:i a:t& lda:i ipiv:i& work:t& lwork:i info:i&", "`L D Lᴴ` factorisation of a Hermitian matrix."),
    subroutine(Lapack, "?sytf2", SDCZ, "uplo:c n:i a:t& lda:i ipiv:i& info:i&", "sytrf without workspace."),
    subroutine(Lapack, "?hetf2", CZ, "uplo:c n:i a:t& lda:i ipiv:i& info:i&", "hetrf without workspace."),
    subroutine(Lapack, "?sytrs", SDCZ, "uplo:c n:i nrhs:i a:t* lda:i ipiv:i* b:t& ldb:i info:i&", "Solves `A X = B` from the factors of a symmetric matrix."),
    subroutine(Lapack, "?hetrs", CZ, "uplo:c n:i nrhs:i a:t* lda:i ipiv:i* b:t& ldb:i info:i&", "Solves `A X = B` from the factors of a Hermitian matrix."),
    subroutine(Lapack, "?sytrs2", SDCZ, "uplo:c n:i nrhs:i a:t& lda:i ipiv:i* b:t& ldb:i work:t& info:i&", "sytrs with level 3."),
    subroutine(Lapack, "?hetrs2", CZ, "uplo:c n:i nrhs:i a:t& lda:i ipiv:i* b:t& ldb:i work:t& info:i&", "hetrs with level 3."),
    subroutine(Lapack, "?sytri", SDCZ, "uplo:c n:i a:t& lda:i ipiv:i* work:t& info:i&", "The inverse of a symmetric matrix from its factors."),
    subroutine(Lapack, "?sytri2", SDCZ, "uplo:c n:i a:t& lda:i ipiv:i* work:t& lwork:i info:i&", "sytri, with a query of the workspace."),
    subroutine(Lapack, "?hetri2", CZ, "uplo:c n:i a:t& lda:i ipiv:i* work:t& lwork:i info:i&", "hetri, with a query of the workspace."),
    subroutine(Lapack, "?sytri2x", SDCZ, "uplo:c n:i a:t& lda:i ipiv:i* work:t& nb:i info:i&", "sytri; the block size is not used."),
    subroutine(Lapack, "?hetri2x", CZ, "uplo:c n:i a:t& lda:i ipiv:i* work:t& nb:i info:i&", "hetri; the block size is not used."),
    subroutine(Lapack, "?hetri", CZ, "uplo:c n:i a:t& lda:i ipiv:i* work:t& info:i&", "The inverse of a Hermitian matrix from its factors."),
    subroutine(Lapack, "?sycon", SD, "uplo:c n:i a:t* lda:i ipiv:i* anorm:r rcond:r& work:t& iwork:i& info:i&", "The condition number of a symmetric matrix from its factors."),
    subroutine(Lapack, "?sycon", CZ, "uplo:c n:i a:t* lda:i ipiv:i* anorm:r rcond:r& work:t& info:i&", "The condition number of a symmetric matrix from its factors.").calls("lapack::sycon_complex"),
    subroutine(Lapack, "?hecon", CZ, "uplo:c n:i a:t* lda:i ipiv:i* anorm:r rcond:r& work:t& info:i&", "The condition number of a Hermitian matrix from its factors."),
    subroutine(Lapack, "?syconv", SDCZ, "uplo:c way:c n:i a:t& lda:i ipiv:i* e:t& info:i&", "The factor with its interchanges made, or back."),
    subroutine(Lapack, "?syequb", SDCZ, "uplo:c n:i a:t* lda:i s:r& scond:r& amax:r& work:t& info:i&", "Scale factors of a symmetric matrix."),
    subroutine(Lapack, "?heequb", CZ, "uplo:c n:i a:t* lda:i s:r& scond:r& amax:r& work:t& info:i&", "Scale factors of a Hermitian matrix."),
    subroutine(Lapack, "?syrfs", SD, "uplo:c n:i nrhs:i a:t* lda:i af:t* ldaf:i ipiv:i* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& iwork:i& info:i&", "Refines the solution of a symmetric system and bounds its error."),
    subroutine(Lapack, "?syrfs", CZ, "uplo:c n:i nrhs:i a:t* lda:i af:t* ldaf:i ipiv:i* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Refines the solution of a symmetric system and bounds its error."),
    subroutine(Lapack, "?herfs", CZ, "uplo:c n:i nrhs:i a:t* lda:i af:t* ldaf:i ipiv:i* b:t* ldb:i x:t& ldx:i ferr:r& berr:r& work:t& rwork:r& info:i&", "Refines the solution of a Hermitian system and bounds its error."),
    subroutine(Lapack, "?sysv", SDCZ, "uplo:c n:i nrhs:i a:t& lda:i ipiv:i& b:t& ldb:i work:t& lwork:i info:i&", "Solves `A X = B` with a symmetric matrix."),
    subroutine(Lapack, "?hesv", CZ, "uplo:c n:i nrhs:i a:t& lda:i ipiv:i& b:t& ldb:i work:t& lwork:i info:i&", "Solves `A X = B` with a Hermitian matrix."),
    subroutine(Lapack, "?sysvx", SD, "fact:c uplo:c n:i nrhs:i a:t* lda:i af:t& ldaf:i ipiv:i& b:t* ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& lwork:i iwork:i& info:i&", "Solves `A X = B` with a symmetric matrix, with error bounds."),
    subroutine(Lapack, "?sysvx", CZ, "fact:c uplo:c n:i nrhs:i a:t* lda:i af:t& ldaf:i ipiv:i& b:t* ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& lwork:i rwork:r& info:i&", "Solves `A X = B` with a symmetric matrix, with error bounds."),
    subroutine(Lapack, "?hesvx", CZ, "fact:c uplo:c n:i nrhs:i a:t* lda:i af:t& ldaf:i ipiv:i& b:t* ldb:i x:t& ldx:i rcond:r& ferr:r& berr:r& work:t& lwork:i rwork:r& info:i&", "Solves `A X = B` with a Hermitian matrix, with error bounds."),
];
