//! Bidiagonal forms, singular value decompositions and least squares problems by them.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?gebrd", SDCZ, "m:i n:i a:t& lda:i d:r& e:r& tauq:t& taup:t& work:t& lwork:i info:i&", "Reduction to bidiagonal form."),
    subroutine(Lapack, "?gbbrd", SD, "vect:c m:i n:i ncc:i kl:i ku:i ab:t& ldab:i d:r& e:r& q:t& ldq:i pt:t& ldpt:i c:t& ldc:i work:t& info:i&", "Reduces a band matrix to bidiagonal form.").calls("lapack::gbbrd_real"),
    subroutine(Lapack, "?gbbrd", CZ, "vect:c m:i n:i ncc:i kl:i ku:i ab:t& ldab:i d:r& e:r& q:t& ldq:i pt:t& ldpt:i c:t& ldc:i work:t& rwork:r& info:i&", "Reduces a band matrix to bidiagonal form."),
    subroutine(Lapack, "?gebd2", SDCZ, "m:i n:i a:t& lda:i d:r& e:r& tauq:t& taup:t& work:t& info:i&", "gebrd without blocks."),
    subroutine(Lapack, "?orgbr", SD, "vect:c m:i n:i k:i a:t& lda:i tau:t* work:t& lwork:i info:i&", "An orthogonal factor of gebrd.").calls("lapack::ungbr"),
    subroutine(Lapack, "?ungbr", CZ, "vect:c m:i n:i k:i a:t& lda:i tau:t* work:t& lwork:i info:i&", "A unitary factor of gebrd."),
    subroutine(Lapack, "?ormbr", SD, "vect:c side:c trans:c m:i n:i k:i a:t* lda:i tau:t* c:t& ldc:i work:t& lwork:i info:i&", "Multiplies by an orthogonal factor of gebrd.").calls("lapack::unmbr"),
    subroutine(Lapack, "?unmbr", CZ, "vect:c side:c trans:c m:i n:i k:i a:t* lda:i tau:t* c:t& ldc:i work:t& lwork:i info:i&", "Multiplies by a unitary factor of gebrd."),
    subroutine(Lapack, "?bdsqr", SD, "uplo:c n:i ncvt:i nru:i ncc:i d:r& e:r& vt:t& ldvt:i u:t& ldu:i c:t& ldc:i work:r& info:i&", "Singular values and vectors of a bidiagonal matrix, by QR iteration."),
    subroutine(Lapack, "?bdsqr", CZ, "uplo:c n:i ncvt:i nru:i ncc:i d:r& e:r& vt:t& ldvt:i u:t& ldu:i c:t& ldc:i rwork:r& info:i&", "Singular values and vectors of a bidiagonal matrix, by QR iteration."),
    subroutine(Lapack, "?bdsdc", SD, "uplo:c compq:c n:i d:t& e:t& u:t& ldu:i vt:t& ldvt:i q:t& iq:i& work:t& iwork:i& info:i&", "Singular values and vectors of a bidiagonal matrix, by divide and conquer."),
    subroutine(Lapack, "?gesdd", SD, "jobz:c m:i n:i a:t& lda:i s:t& u:t& ldu:i vt:t& ldvt:i work:t& lwork:i iwork:i& info:i&", "Singular value decomposition by divide and conquer.").calls("lapack::gesdd_real"),
    subroutine(Lapack, "?gesdd", CZ, "jobz:c m:i n:i a:t& lda:i s:r& u:t& ldu:i vt:t& ldvt:i work:t& lwork:i rwork:r& iwork:i& info:i&", "Singular value decomposition by divide and conquer."),
    subroutine(Lapack, "?gesvd", SD, "jobu:c jobvt:c m:i n:i a:t& lda:i s:t& u:t& ldu:i vt:t& ldvt:i work:t& lwork:i info:i&", "Singular value decomposition by QR iteration.").calls("lapack::gesvd_real"),
    subroutine(Lapack, "?gesvd", CZ, "jobu:c jobvt:c m:i n:i a:t& lda:i s:r& u:t& ldu:i vt:t& ldvt:i work:t& lwork:i rwork:r& info:i&", "Singular value decomposition by QR iteration."),
    subroutine(Lapack, "?gejsv", SD, "joba:c jobu:c jobv:c jobr:c jobt:c jobp:c m:i n:i a:t& lda:i sva:t& u:t& ldu:i v:t& ldv:i work:t& lwork:i iwork:i& info:i&", "Singular value decomposition by Jacobi rotations.").calls("lapack::gejsv_real"),
    subroutine(Lapack, "?gejsv", CZ, "joba:c jobu:c jobv:c jobr:c jobt:c jobp:c m:i n:i a:t& lda:i sva:r& u:t& ldu:i v:t& ldv:i cwork:t& lwork:i rwork:r& lrwork:i iwork:i& info:i&", "Singular value decomposition by Jacobi rotations."),
    subroutine(Lapack, "?gesvj", SD, "joba:c jobu:c jobv:c m:i n:i a:t& lda:i sva:t& mv:i v:t& ldv:i work:t& lwork:i info:i&", "Singular value decomposition by one-sided Jacobi rotations.").calls("lapack::gesvj_real"),
    subroutine(Lapack, "?gesvj", CZ, "joba:c jobu:c jobv:c m:i n:i a:t& lda:i sva:r& mv:i v:t& ldv:i cwork:t& lwork:i rwork:r& lrwork:i info:i&", "Singular value decomposition by one-sided Jacobi rotations."),
    subroutine(Lapack, "?gesvdq", SD, "joba:c jobp:c jobr:c jobu:c jobv:c m:i n:i a:t& lda:i s:t& u:t& ldu:i v:t& ldv:i numrank:i& iwork:i& liwork:i work:t& lwork:i rwork:t& lrwork:i info:i&", "Singular value decomposition by QR iteration after a pivoted QR factorisation."),
    subroutine(Lapack, "?gesvdq", CZ, "joba:c jobp:c jobr:c jobu:c jobv:c m:i n:i a:t& lda:i s:r& u:t& ldu:i v:t& ldv:i numrank:i& iwork:i& liwork:i cwork:t& lcwork:i rwork:r& lrwork:i info:i&", "Singular value decomposition by QR iteration after a pivoted QR factorisation."),
    subroutine(Lapack, "?bdsvdx", SD, "uplo:c jobz:c range:c n:i d:t* e:t* vl:t vu:t il:i iu:i ns:i& s:t& z:t& ldz:i work:t& iwork:i& info:i&", "Selected singular values and vectors of a bidiagonal matrix."),
    subroutine(Lapack, "?gesvdx", SD, "jobu:c jobvt:c range:c m:i n:i a:t& lda:i vl:t vu:t il:i iu:i ns:i& s:t& u:t& ldu:i vt:t& ldvt:i work:t& lwork:i iwork:i& info:i&", "Selected singular values and vectors.").calls("lapack::gesvdx_real"),
    subroutine(Lapack, "?gesvdx", CZ, "jobu:c jobvt:c range:c m:i n:i a:t& lda:i vl:r vu:r il:i iu:i ns:i& s:r& u:t& ldu:i vt:t& ldvt:i work:t& lwork:i rwork:r& iwork:i& info:i&", "Selected singular values and vectors."),
    subroutine(Lapack, "?gelss", SD, "m:i n:i nrhs:i a:t& lda:i b:t& ldb:i s:t& rcond:t rank:i& work:t& lwork:i info:i&", "Least squares problems of any rank, by QR iteration.").calls("lapack::gelss_real"),
    subroutine(Lapack, "?gelss", CZ, "m:i n:i nrhs:i a:t& lda:i b:t& ldb:i s:r& rcond:r rank:i& work:t& lwork:i rwork:r& info:i&", "Least squares problems of any rank, by QR iteration."),
    subroutine(Lapack, "?gelsd", SD, "m:i n:i nrhs:i a:t& lda:i b:t& ldb:i s:t& rcond:t rank:i& work:t& lwork:i iwork:i& info:i&", "Least squares problems of any rank, by divide and conquer.").calls("lapack::gelsd_real"),
    subroutine(Lapack, "?gelsd", CZ, "m:i n:i nrhs:i a:t& lda:i b:t& ldb:i s:r& rcond:r rank:i& work:t& lwork:i rwork:r& iwork:i& info:i&", "Least squares problems of any rank, by divide and conquer."),
    subroutine(Lapack, "?las2", SD, "f:t g:t h:t ssmin:t& ssmax:t&", "Singular values of a triangle of order two."),
    subroutine(Lapack, "?lasv2", SD, "f:t g:t h:t ssmin:t& ssmax:t& snr:t& csr:t& snl:t& csl:t&", "Singular value decomposition of a triangle of order two."),
    subroutine(Lapack, "?lasd4", SD, "n:i i:i d:t* z:t* delta:t& rho:t sigma:t& work:t& info:i&", "A root of the secular equation of the singular value decomposition."),
];
