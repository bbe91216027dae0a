//! Least squares problems, and the generalised factorisations behind them.

use crate::table::model::Group::Lapack;
use crate::table::model::{Routine, subroutine};
use crate::table::types::{CZ, SD, SDCZ};

#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Lapack, "?gels", SDCZ, "trans:c m:i n:i nrhs:i a:t& lda:i b:t& ldb:i work:t& lwork:i info:i&", "Least squares problems of full rank."),
    subroutine(Lapack, "?gelst", SDCZ, "trans:c m:i n:i nrhs:i a:t& lda:i b:t& ldb:i work:t& lwork:i info:i&", "gels under the name of its form with compact WY factors.").calls("lapack::gels"),
    subroutine(Lapack, "?getsls", SDCZ, "trans:c m:i n:i nrhs:i a:t& lda:i b:t& ldb:i work:t& lwork:i info:i&", "Least squares problems of full rank, tall and skinny or short and wide ones."),
    subroutine(Lapack, "?gelsy", SD, "m:i n:i nrhs:i a:t& lda:i b:t& ldb:i jpvt:i& rcond:t rank:i& work:t& lwork:i info:i&", "Least squares problems of any rank by complete orthogonal factorisation.").calls("lapack::gelsy_real"),
    subroutine(Lapack, "?gelsy", CZ, "m:i n:i nrhs:i a:t& lda:i b:t& ldb:i jpvt:i& rcond:r rank:i& work:t& lwork:i rwork:r& info:i&", "Least squares problems of any rank by complete orthogonal factorisation."),
    subroutine(Lapack, "?ggqrf", SDCZ, "n:i m:i p:i a:t& lda:i taua:t& b:t& ldb:i taub:t& work:t& lwork:i info:i&", "Generalised QR factorisation of two matrices."),
    subroutine(Lapack, "?ggrqf", SDCZ, "m:i p:i n:i a:t& lda:i taua:t& b:t& ldb:i taub:t& work:t& lwork:i info:i&", "Generalised RQ factorisation of two matrices."),
    subroutine(Lapack, "?gglse", SDCZ, "m:i n:i p:i a:t& lda:i b:t& ldb:i c:t& d:t& x:t& work:t& lwork:i info:i&", "Least squares problem with linear constraints."),
    subroutine(Lapack, "?ggglm", SDCZ, "n:i m:i p:i a:t& lda:i b:t& ldb:i d:t& x:t& y:t& work:t& lwork:i info:i&", "General linear model."),
    subroutine(Lapack, "?laic1", SDCZ, "job:i j:i x:t* sest:r w:t* gamma:t sestpr:r& s:t& c:t&", "One step of incremental condition estimation."),
];
