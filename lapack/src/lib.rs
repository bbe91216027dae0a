//! LAPACK for WebAssembly and native targets, generic over `f32`, `f64`, `Complex<f32>` and
//! `Complex<f64>`, on the level-3 kernels of [`wasmblas`].
//!
//! | folder | what |
//! |---|---|
//! | `lu` | LU factorisation with partial pivoting and what follows from it |
//! | `banded` | band matrices, general and Hermitian positive definite |
//! | `cholesky` | Cholesky factorisation of Hermitian positive definite matrices |
//! | `packed` | Cholesky factorisation in packed storage |
//! | `rfp` | the same in rectangular full packed storage |
//! | `ldl` | L D Lᵀ factorisation of symmetric and Hermitian matrices |
//! | `qr` | QR, LQ, QL and RQ factorisations, plain and pivoted, and their orthogonal factors |
//! | `qz` | eigenvalues, Schur forms and eigenvectors of pairs of general matrices |
//! | `least_squares` | least squares problems, with constraints too |
//! | `svd` | singular value decomposition, bidiagonal form |
//! | `generalised_svd` | singular value decomposition of pairs of matrices |
//! | `householder` | Householder reflectors, alone and in blocks, and plane rotations |
//! | `tridiagonal` | tridiagonal matrices, general and Hermitian positive definite |
//! | `triangular` | triangular systems, inverses, condition numbers; dense, band, packed |
//! | `eigen_general` | eigenvalues, Schur forms and eigenvectors of general matrices |
//! | `eigen_symmetric` | eigenvalues and eigenvectors of symmetric and Hermitian matrices |
//! | `schur` | Schur forms: reordering, Sylvester equations, condition numbers, drivers |
//! | `schur_pair` | generalised Schur forms: the same |
//! | `cs_decomposition` | CS decompositions of partitioned unitary matrices |
//! | `auxiliary` | pieces that several factorisations share |
//!
//! Names and arguments are LAPACK's, without the dimensions that views know: `geqrf(a, tau)`.
//! Unitary and orthogonal are one routine here (`ungqr`), and so are Hermitian and real symmetric
//! (`hetrf`); `sytrf` and the like are symmetric, complex too.

mod auxiliary;
mod banded;
mod cholesky;
mod condition;
mod cs_decomposition;
mod eigen_general;
mod eigen_symmetric;
mod error;
mod generalised_svd;
mod householder;
mod ldl;
mod least_squares;
mod lu;
mod packed;
mod qr;
mod qz;
mod refine;
mod rfp;
mod schur;
mod schur_pair;
mod svd;
mod triangular;
mod tridiagonal;
mod workspace;

pub use auxiliary::{
    Distribution, Machine, Norm, Order, Permute, Scaled, SquareSum, interchange_rows, lacpy, ladiv,
    lagtm, lamch, langb, lange, langt, lanhb, lanhe, lanhp, lanhs, lanht, lansb, lansp, lansy,
    lantb, lantp, lantr, lapmr, lapmt, larnv, lascl, laset, laswp,
};
pub use banded::{
    BandMut, gbcon, gbcon_in, gbcon_scratch, gbequ, gbequb, gbrfs, gbrfs_in, gbrfs_scratch, gbsv,
    gbsvx, gbsvx_in, gbsvx_scratch, gbtrf, gbtrs, laqgb, laqhb, laqsb, pbcon, pbcon_in, pbequ,
    pbrfs, pbrfs_in, pbsv, pbsvx, pbsvx_in, pbtrf, pbtrs,
};
pub use cholesky::{
    laqhe, laqhp, laqsp, laqsy, lauum, pocon, pocon_in, pocon_scratch, poequ, poequb, porfs,
    porfs_in, porfs_scratch, posv, posvx, posvx_in, posvx_scratch, potrf, potri, potrs, ppcon_in,
    ppequ, pprfs_in, ppsvx_in, pstrf, pstrf_in, pstrf_scratch,
};
pub use condition::{NormEstimate, Product};
pub use cs_decomposition::{
    Bidiagonal, Blocks, Least, Signs, bbcsd, bbcsd_in, bbcsd_scratch, unbdb, unbdb_in,
    unbdb_scratch, unbdb2by1, unbdb2by1_in, unbdb2by1_scratch, unbdb5, unbdb5_in, unbdb6,
    unbdb6_in, uncsd, uncsd_in, uncsd_least, uncsd_scratch, uncsd2by1, uncsd2by1_in,
    uncsd2by1_least, uncsd2by1_scratch,
};
pub use eigen_general::{
    Balance, Balanced, Eigenvalues, Eigenvectors, HessenbergJob, HessenbergSource, InverseVectors,
    eigenvectors_wanted, gebak, gebal, geev, geev_in, geev_scratch, geevx, geevx_in, geevx_scratch,
    gehd2_in, gehrd, gehrd_in, gehrd_scratch, hsein, hsein_in, hsein_scratch, hseqr, hseqr_in,
    hseqr_scratch, inverse_vectors_wanted, lahqr, trevc, trevc_in, trevc_scratch, unghr, unghr_in,
    unghr_scratch, unmhr, unmhr_in, unmhr_scratch,
};
pub use eigen_symmetric::{
    Arrange, Compz, Found, Itype, Jobz, Select, hbev, hbev_2stage, hbev_2stage_in, hbev_in, hbevd,
    hbevd_in, hbevd_scratch, hbevx, hbevx_2stage, hbevx_2stage_in, hbevx_in, hbgst, hbgst_in, hbgv,
    hbgv_in, hbgvd, hbgvd_in, hbgvx, hbgvx_in, hbtrd, heev, heev_2stage, heev_2stage_in, heev_in,
    heev_scratch, heevd, heevd_in, heevd_scratch, heevr, heevr_in, heevr_scratch, heevx,
    heevx_2stage, heevx_2stage_in, heevx_in, heevx_scratch, hegst, hegv, hegv_2stage,
    hegv_2stage_in, hegv_in, hegvd, hegvd_in, hegvx, hegvx_in, hetrd, hetrd_2stage,
    hetrd_2stage_in, hetrd_2stage_scratch, hetrd_hb2st, hetrd_hb2st_in, hetrd_hb2st_scratch,
    hetrd_he2hb, hetrd_he2hb_in, hetrd_he2hb_scratch, hetrd_in, hetrd_scratch, hpev, hpev_in,
    hpev_scratch, hpevd, hpevd_in, hpevd_scratch, hpevx, hpevx_in, hpevx_scratch, hpgst, hpgv,
    hpgv_in, hpgvd, hpgvd_in, hpgvx, hpgvx_in, hptrd, pbstf, pteqr, pteqr_in, pteqr_scratch, stebz,
    stebz_in, stebz_scratch, stedc, stedc_in, stedc_scratch, stein, stein_in, stein_scratch, stemr,
    stemr_count, stemr_in, stemr_scratch, steqr, steqr_in, steqr_scratch, sterf, stev, stev_in,
    stevd, stevd_in, stevr, stevr_in, stevr_scratch, stevx, stevx_in, two_stage_diagonals, ungtr,
    ungtr_in, ungtr_scratch, unmtr, unmtr_in, unmtr_scratch, upgtr, upgtr_in, upmtr, upmtr_in,
};
pub use error::Error;
pub use generalised_svd::{
    PairRank, PairRotations, ggsvd3, ggsvd3_in, ggsvd3_scratch, ggsvp3, ggsvp3_in, ggsvp3_scratch,
    lags2, lapll, tgsja, tgsja_in,
};
pub use householder::{
    Direct, Eigen2, Pivot, Schur2, StoreV, laev2, lanv2, larf, larfb, larfg, larfgp, larft, lartg,
    lartgp, lasr,
};
pub use ldl::{
    hecon, hecon_in, heequb, heequb_in, herfs, herfs_in, hesv, hesv_in, hesvx, hesvx_in, hetf2,
    hetrf, hetrf_in, hetri, hetri_in, hetrs, hetrs2, hetrs2_in, sycon, sycon_in, sycon_scratch,
    syconv, syconv_revert, syequb, syequb_in, syrfs, syrfs_in, syrfs_scratch, sysv, sysv_in, sysvx,
    sysvx_in, sysvx_scratch, sytf2, sytrf, sytrf_in, sytrf_scratch, sytri, sytri_in, sytrs, sytrs2,
    sytrs2_in,
};
pub use least_squares::{
    Extreme, SingularEstimate, gels, gels_in, gels_scratch, gelsd, gelsd_in, gelsd_scratch, gelss,
    gelss_in, gelss_least, gelss_scratch, gelsy, gelsy_in, gelsy_scratch, ggglm, ggglm_in,
    ggglm_scratch, gglse, gglse_in, gglse_scratch, ggqrf, ggqrf_in, ggqrf_scratch, ggrqf, ggrqf_in,
    ggrqf_scratch, laic1,
};
pub use lu::{
    Equed, Equilibration, Fact, Solved, gecon, gecon_in, gecon_scratch, geequ, geequb, gerfs,
    gerfs_in, gerfs_scratch, gesc2, gesv, gesvx, gesvx_in, gesvx_scratch, getc2, getf2, getrf,
    getri, getri_in, getri_scratch, getrs, laqge,
};
pub use packed::{ppsv, pptrf, pptri, pptrs};
pub use qr::{
    gelqf, gelqf_in, gelqf_scratch, gelqt, gelqt_in, gemlqt, gemlqt_in, gemqrt, gemqrt_in, geqlf,
    geqlf_in, geqlf_scratch, geqp3, geqp3_in, geqp3_scratch, geqrf, geqrf_in, geqrf_scratch,
    geqrfp, geqrfp_in, geqrt, geqrt_in, gerqf, gerqf_in, gerqf_scratch, tplqt, tplqt_in, tpmlqt,
    tpmlqt_in, tpmqrt, tpmqrt_in, tpqrt, tpqrt_in, tzrzf, tzrzf_in, tzrzf_scratch, unglq, unglq_in,
    unglq_scratch, ungql, ungql_in, ungql_scratch, ungqr, ungqr_in, ungqr_scratch, ungrq, ungrq_in,
    ungrq_scratch, unmlq, unmlq_in, unmlq_scratch, unmql, unmql_in, unmql_scratch, unmqr, unmqr_in,
    unmqr_scratch, unmrq, unmrq_in, unmrq_scratch, unmrz, unmrz_in, unmrz_scratch,
};
pub use qz::{
    BalancedPair, Conditions, SchurPair2, ggbak, ggbal, ggbal_in, ggev, ggev_in, ggev_scratch,
    ggevx, ggevx_in, ggevx_least, ggevx_scratch, gghd3_in, gghd3_scratch, gghrd, hgeqz, hgeqz_in,
    hgeqz_scratch, lagv2, tgevc, tgevc_in, tgevc_scratch,
};
pub use rfp::{
    RfpForm, RfpMut, RfpRef, hfrk, lanhf, lansf, pftrf, pftri, pftrs, tfsm, tftri, tfttp, tfttr,
    tpttf, tpttr, trttf, trttp,
};
pub use schur::{
    EigenvalueConditions, Invariant, QuasiTriangular, SchurSelect, Sense, Sign, SmallSylvester,
    SmallSystem, Sylvester, eigenvalues_selected, gees, gees_in, gees_scratch, geesx, geesx_in,
    geesx_scratch, laexc, laln2, laqtr, lasy2, trexc, trsen, trsen_in, trsen_scratch, trsna,
    trsna_in, trsna_scratch, trsyl,
};
pub use schur_pair::{
    DifEstimate, DifNorm, PairCluster, PairSelect, gges, gges_in, gges_scratch, ggesx, ggesx_in,
    ggesx_scratch, tgex2, tgexc, tgsen, tgsen_in, tgsen_scratch, tgsna, tgsna_in, tgsna_scratch,
    tgsyl, tgsyl_dif,
};
pub use svd::{
    Accuracy, BandVectors, Factor, JacobiReport, LeftVectors, RankReport, RankVectors, SweepReport,
    TwoByTwo, Vectors, bdsdc, bdsdc_in, bdsdc_scratch, bdsqr, bdsqr_in, bdsqr_scratch, bdsvdx,
    bdsvdx_in, bdsvdx_scratch, gbbrd, gebd2_in, gebrd, gebrd_in, gebrd_scratch, gejsv, gejsv_in,
    gejsv_scratch, gesdd, gesdd_in, gesdd_least, gesdd_scratch, gesvd, gesvd_in, gesvd_least,
    gesvd_scratch, gesvdq, gesvdq_in, gesvdq_scratch, gesvdx, gesvdx_in, gesvdx_least,
    gesvdx_scratch, gesvj, las2, lasd4, lasv2, ungbr, ungbr_in, ungbr_scratch, unmbr, unmbr_in,
    unmbr_scratch,
};
pub use triangular::{
    latbs, latps, latrs, tbcon_in, tbrfs_in, tbtrs, tpcon_in, tprfs_in, tptri, tptrs, trcon,
    trcon_in, trcon_scratch, trrfs, trrfs_in, trrfs_scratch, trti2, trtri, trtrs,
};
pub use tridiagonal::{
    gtcon, gtcon_in, gtcon_scratch, gtrfs, gtrfs_in, gtrfs_scratch, gtsv, gtsvx, gtsvx_in,
    gtsvx_scratch, gttrf, gttrs, ptcon, ptcon_in, ptrfs, ptrfs_in, ptrfs_scratch, ptsv, ptsvx,
    ptsvx_in, pttrf, pttrs,
};
pub use workspace::{Scratch, ScratchLen};
