//! LAPACK for WebAssembly and native targets, generic over `f32`, `f64`, `Complex<f32>` and
//! `Complex<f64>`, on the level-3 kernels of [`wasmblas`].
//!
//! | folder | what |
//! |---|---|
//! | `lu` | LU factorisation with partial pivoting and what follows from it |
//! | `cholesky` | Cholesky factorisation of Hermitian positive definite matrices |
//! | `ldl` | L D Lᵀ factorisation of symmetric and Hermitian matrices |
//! | `qr` | QR, LQ, QL and RQ factorisations, plain and pivoted, and their orthogonal factors |
//! | `least_squares` | least squares problems, with constraints too |
//! | `householder` | Householder reflectors, alone and in blocks, and plane rotations |
//! | `tridiagonal` | tridiagonal matrices, general and Hermitian positive definite |
//! | `triangular` | triangular systems, inverses, condition numbers; dense, band, packed |
//! | `auxiliary` | pieces that several factorisations share |
//!
//! Names and arguments are LAPACK's, without the dimensions that views know: `geqrf(a, tau)`.
//! Unitary and orthogonal are one routine here (`ungqr`), and so are Hermitian and real symmetric
//! (`hetrf`); `sytrf` and the like are symmetric, complex too.

mod auxiliary;
mod cholesky;
mod condition;
mod error;
mod householder;
mod ldl;
mod least_squares;
mod lu;
mod qr;
mod refine;
mod triangular;
mod tridiagonal;
mod workspace;

pub use auxiliary::{
    Distribution, Machine, Norm, Order, Scaled, SquareSum, interchange_rows, lacpy, ladiv, lamch,
    langb, lange, langt, lanhb, lanhe, lanhp, lanhs, lanht, lansb, lansp, lansy, lantb, lantp,
    lantr, larnv, lascl, laset, laswp,
};
pub use cholesky::{lauum, posv, potrf, potri, potrs};
pub use condition::{NormEstimate, Product};
pub use error::Error;
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
    Extreme, SingularEstimate, gels, gels_in, gels_scratch, gelsy, gelsy_in, gelsy_scratch, ggglm,
    ggglm_in, ggglm_scratch, gglse, gglse_in, gglse_scratch, ggqrf, ggqrf_in, ggqrf_scratch, ggrqf,
    ggrqf_in, ggrqf_scratch, laic1,
};
pub use lu::{
    Equed, Equilibration, Fact, Solved, gecon, gecon_in, gecon_scratch, geequ, geequb, gerfs,
    gerfs_in, gerfs_scratch, gesc2, gesv, gesvx, gesvx_in, gesvx_scratch, getc2, getf2, getrf,
    getri, getri_in, getri_scratch, getrs, laqge,
};
pub use qr::{
    gelqf, gelqf_in, gelqf_scratch, gelqt, gelqt_in, gemlqt, gemlqt_in, gemqrt, gemqrt_in, geqlf,
    geqlf_in, geqlf_scratch, geqp3, geqp3_in, geqp3_scratch, geqrf, geqrf_in, geqrf_scratch,
    geqrfp, geqrfp_in, geqrt, geqrt_in, gerqf, gerqf_in, gerqf_scratch, tplqt, tplqt_in, tpmlqt,
    tpmlqt_in, tpmqrt, tpmqrt_in, tpqrt, tpqrt_in, tzrzf, tzrzf_in, tzrzf_scratch, unglq, unglq_in,
    unglq_scratch, ungql, ungql_in, ungql_scratch, ungqr, ungqr_in, ungqr_scratch, ungrq, ungrq_in,
    ungrq_scratch, unmlq, unmlq_in, unmlq_scratch, unmql, unmql_in, unmql_scratch, unmqr, unmqr_in,
    unmqr_scratch, unmrq, unmrq_in, unmrq_scratch, unmrz, unmrz_in, unmrz_scratch,
};
pub use triangular::{
    latbs, latps, latrs, tbcon_in, tbrfs_in, tbtrs, tpcon_in, tprfs_in, tptri, tptrs, trcon,
    trcon_in, trcon_scratch, trrfs, trrfs_in, trrfs_scratch, trti2, trtri, trtrs,
};
pub use tridiagonal::{gtsv, gttrf, gttrs, ptsv, pttrf, pttrs};
pub use workspace::{Scratch, ScratchLen};
