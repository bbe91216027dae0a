//! Drivers for symmetric tridiagonal matrices.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?stev", SD, "jobz:c n:i d:t& e:t& z:t& ldz:i work:t& info:i&", "All eigenvalues and eigenvectors of a symmetric tridiagonal matrix."),
    subroutine(Lapack, "?stevd", SD, "jobz:c n:i d:t& e:t& z:t& ldz:i work:t& lwork:i iwork:i& liwork:i info:i&", "All eigenvalues and eigenvectors of a symmetric tridiagonal matrix by divide and conquer."),
    subroutine(Lapack, "?stevx", SD, "jobz:c range:c n:i d:t& e:t& vl:t vu:t il:i iu:i abstol:t m:i& w:t& z:t& ldz:i work:t& iwork:i& ifail:i& info:i&", "Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix by bisection and inverse iteration."),
    subroutine(Lapack, "?stevr", SD, "jobz:c range:c n:i d:t& e:t& vl:t vu:t il:i iu:i abstol:t m:i& w:t& z:t& ldz:i isuppz:i& work:t& lwork:i iwork:i& liwork:i info:i&", "Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix."),
    subroutine(Lapack, "?pteqr", SDCZ, "compz:c n:i d:r& e:r& z:t& ldz:i work:r& info:i&", "Eigenvalues and vectors of a positive definite tridiagonal matrix, the small ones accurately."),
];
