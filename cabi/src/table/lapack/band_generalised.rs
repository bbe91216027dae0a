//! Generalised eigenproblems of symmetric and Hermitian band matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?pbstf", SDCZ, "uplo:c n:i kd:i ab:t& ldab:i info:i&", "Split Cholesky factorisation of a band matrix."),
    subroutine(Lapack, "?sbgst", SD, "vect:c uplo:c n:i ka:i kb:i ab:t& ldab:i bb:t* ldbb:i x:t& ldx:i work:t& info:i&", "Reduces a generalised symmetric band problem to a standard one.").calls("lapack::hbgst_real"),
    subroutine(Lapack, "?sbgv", SD, "jobz:c uplo:c n:i ka:i kb:i ab:t& ldab:i bb:t& ldbb:i w:r& z:t& ldz:i work:t& info:i&", "Generalised symmetric band eigenproblem.").calls("lapack::hbgv_real"),
    subroutine(Lapack, "?sbgvd", SD, "jobz:c uplo:c n:i ka:i kb:i ab:t& ldab:i bb:t& ldbb:i w:r& z:t& ldz:i work:t& lwork:i iwork:i& liwork:i info:i&", "Generalised symmetric band eigenproblem by divide and conquer.").calls("lapack::hbgvd_real"),
    subroutine(Lapack, "?sbgvx", SD, "jobz:c range:c uplo:c n:i ka:i kb:i ab:t& ldab:i bb:t& ldbb:i q:t& ldq:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& iwork:i& ifail:i& info:i&", "Selected eigenvalues and vectors of a generalised symmetric band eigenproblem.").calls("lapack::hbgvx_real"),
    subroutine(Lapack, "?hbgst", CZ, "vect:c uplo:c n:i ka:i kb:i ab:t& ldab:i bb:t* ldbb:i x:t& ldx:i work:t& rwork:r& info:i&", "Reduces a generalised Hermitian band problem to a standard one."),
    subroutine(Lapack, "?hbgv", CZ, "jobz:c uplo:c n:i ka:i kb:i ab:t& ldab:i bb:t& ldbb:i w:r& z:t& ldz:i work:t& rwork:r& info:i&", "Generalised Hermitian band eigenproblem."),
    subroutine(Lapack, "?hbgvd", CZ, "jobz:c uplo:c n:i ka:i kb:i ab:t& ldab:i bb:t& ldbb:i w:r& z:t& ldz:i work:t& lwork:i rwork:r& lrwork:i iwork:i& liwork:i info:i&", "Generalised Hermitian band eigenproblem by divide and conquer."),
    subroutine(Lapack, "?hbgvx", CZ, "jobz:c range:c uplo:c n:i ka:i kb:i ab:t& ldab:i bb:t& ldbb:i q:t& ldq:i vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& rwork:r& iwork:i& ifail:i& info:i&", "Selected eigenvalues and vectors of a generalised Hermitian band eigenproblem."),
];
