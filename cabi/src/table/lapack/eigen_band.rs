//! Eigenproblems of symmetric and Hermitian band matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?sbtrd", SD, "vect:c uplo:c n:i kd:i ab:t& ldab:i d:r& e:r& q:t& ldq:i work:t& info:i&", "Reduces a symmetric band matrix to tridiagonal form.").calls("lapack::hbtrd"),
    subroutine(Lapack, "?sbev", SD, "jobz:c uplo:c n:i kd:i ab:t& ldab:i w:r& z:t& ldz:i work:t& info:i&", "Eigenvalues and vectors of a symmetric band matrix.").calls("lapack::hbev_real"),
    subroutine(Lapack, "?sbevd", SD, "jobz:c uplo:c n:i kd:i ab:t& ldab:i w:r& z:t& ldz:i work:t& lwork:i iwork:i& liwork:i info:i&", "Eigenvalues and vectors of a symmetric band matrix by divide and conquer.").calls("lapack::hbevd_real"),
    subroutine(Lapack, "?sbevx", SD, "jobz:c range:c uplo:c n:i kd:i ab:t& ldab:i q:t& ldq:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& iwork:i& ifail:i& info:i&", "Selected eigenvalues and vectors of a symmetric band matrix.").calls("lapack::hbevx_real"),
    subroutine(Lapack, "?hbtrd", CZ, "vect:c uplo:c n:i kd:i ab:t& ldab:i d:r& e:r& q:t& ldq:i work:t& info:i&", "Reduces a Hermitian band matrix to tridiagonal form."),
    subroutine(Lapack, "?hbev", CZ, "jobz:c uplo:c n:i kd:i ab:t& ldab:i w:r& z:t& ldz:i work:t& rwork:r& info:i&", "Eigenvalues and vectors of a Hermitian band matrix."),
    subroutine(Lapack, "?hbevd", CZ, "jobz:c uplo:c n:i kd:i ab:t& ldab:i w:r& z:t& ldz:i work:t& lwork:i rwork:r& lrwork:i iwork:i& liwork:i info:i&", "Eigenvalues and vectors of a Hermitian band matrix by divide and conquer."),
    subroutine(Lapack, "?hbevx", CZ, "jobz:c range:c uplo:c n:i kd:i ab:t& ldab:i q:t& ldq:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& rwork:r& iwork:i& ifail:i& info:i&", "Selected eigenvalues and vectors of a Hermitian band matrix."),
];
