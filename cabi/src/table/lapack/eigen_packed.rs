//! Eigenproblems of packed symmetric and Hermitian matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?sptrd", SD, "uplo:c n:i ap:t& d:r& e:r& tau:t& info:i&", "Reduces a packed symmetric matrix to tridiagonal form.").calls("lapack::hptrd"),
    subroutine(Lapack, "?opgtr", SD, "uplo:c n:i ap:t* tau:t* q:t& ldq:i work:t& info:i&", "The Q of a packed reduction to tridiagonal form.").calls("lapack::upgtr"),
    subroutine(Lapack, "?opmtr", SD, "side:c uplo:c trans:c m:i n:i ap:t* tau:t* c:t& ldc:i work:t& info:i&", "Multiplies by the Q of a packed reduction to tridiagonal form.").calls("lapack::upmtr"),
    subroutine(Lapack, "?spev", SD, "jobz:c uplo:c n:i ap:t& w:r& z:t& ldz:i work:t& info:i&", "Eigenvalues and vectors of a packed symmetric matrix.").calls("lapack::hpev_real"),
    subroutine(Lapack, "?spevd", SD, "jobz:c uplo:c n:i ap:t& w:r& z:t& ldz:i work:t& lwork:i iwork:i& liwork:i info:i&", "Eigenvalues and vectors of a packed symmetric matrix by divide and conquer.").calls("lapack::hpevd_real"),
    subroutine(Lapack, "?spevx", SD, "jobz:c range:c uplo:c n:i ap:t& vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& iwork:i& ifail:i& info:i&", "Selected eigenvalues and vectors of a packed symmetric matrix.").calls("lapack::hpevx_real"),
    subroutine(Lapack, "?spgst", SD, "itype:i uplo:c n:i ap:t& bp:t* info:i&", "Reduces a generalised packed symmetric problem to a standard one.").calls("lapack::hpgst"),
    subroutine(Lapack, "?spgv", SD, "itype:i jobz:c uplo:c n:i ap:t& bp:t& w:r& z:t& ldz:i work:t& info:i&", "Generalised packed symmetric eigenproblem.").calls("lapack::hpgv_real"),
    subroutine(Lapack, "?spgvd", SD, "itype:i jobz:c uplo:c n:i ap:t& bp:t& w:r& z:t& ldz:i work:t& lwork:i iwork:i& liwork:i info:i&", "Generalised packed symmetric eigenproblem by divide and conquer.").calls("lapack::hpgvd_real"),
    subroutine(Lapack, "?spgvx", SD, "itype:i jobz:c range:c uplo:c n:i ap:t& bp:t& vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& iwork:i& ifail:i& info:i&", "Selected eigenvalues and vectors of a generalised packed symmetric eigenproblem.").calls("lapack::hpgvx_real"),
    subroutine(Lapack, "?hptrd", CZ, "uplo:c n:i ap:t& d:r& e:r& tau:t& info:i&", "Reduces a packed Hermitian matrix to tridiagonal form."),
    subroutine(Lapack, "?upgtr", CZ, "uplo:c n:i ap:t* tau:t* q:t& ldq:i work:t& info:i&", "The Q of a packed reduction to tridiagonal form."),
    subroutine(Lapack, "?upmtr", CZ, "side:c uplo:c trans:c m:i n:i ap:t* tau:t* c:t& ldc:i work:t& info:i&", "Multiplies by the Q of a packed reduction to tridiagonal form."),
    subroutine(Lapack, "?hpev", CZ, "jobz:c uplo:c n:i ap:t& w:r& z:t& ldz:i work:t& rwork:r& info:i&", "Eigenvalues and vectors of a packed Hermitian matrix."),
    subroutine(Lapack, "?hpevd", CZ, "jobz:c uplo:c n:i ap:t& w:r& z:t& ldz:i work:t& lwork:i rwork:r& lrwork:i iwork:i& liwork:i info:i&", "Eigenvalues and vectors of a packed Hermitian matrix by divide and conquer."),
    subroutine(Lapack, "?hpevx", CZ, "jobz:c range:c uplo:c n:i ap:t& vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& rwork:r& iwork:i& ifail:i& info:i&", "Selected eigenvalues and vectors of a packed Hermitian matrix."),
    subroutine(Lapack, "?hpgst", CZ, "itype:i uplo:c n:i ap:t& bp:t* info:i&", "Reduces a generalised packed Hermitian problem to a standard one."),
    subroutine(Lapack, "?hpgv", CZ, "itype:i jobz:c uplo:c n:i ap:t& bp:t& w:r& z:t& ldz:i work:t& rwork:r& info:i&", "Generalised packed Hermitian eigenproblem."),
    subroutine(Lapack, "?hpgvd", CZ, "itype:i jobz:c uplo:c n:i ap:t& bp:t& w:r& z:t& ldz:i work:t& lwork:i rwork:r& lrwork:i iwork:i& liwork:i info:i&", "Generalised packed Hermitian eigenproblem by divide and conquer."),
    subroutine(Lapack, "?hpgvx", CZ, "itype:i jobz:c range:c uplo:c n:i ap:t& bp:t& vl:r vu:r il:i iu:i abstol:r m:i& w:r& z:t& ldz:i work:t& rwork:r& iwork:i& ifail:i& info:i&", "Selected eigenvalues and vectors of a generalised packed Hermitian eigenproblem."),
];
