//! QR, LQ, QL and RQ factorisations by Householder reflectors, and their orthogonal factors.

mod factor;
mod form;
mod gelqf;
mod generate;
mod geqlf;
mod geqp3;
mod geqrf;
mod geqrt;
mod gerqf;
mod grouped;
mod multiply;
mod pivoted;
mod tpqrt;
mod tzrzf;

pub(crate) use factor::Sign;
pub(crate) use form::Form;
pub use gelqf::{
    gelqf, gelqf_in, gelqf_scratch, unglq, unglq_in, unglq_scratch, unmlq, unmlq_in, unmlq_scratch,
};
pub use geqlf::{
    geqlf, geqlf_in, geqlf_scratch, ungql, ungql_in, ungql_scratch, unmql, unmql_in, unmql_scratch,
};
pub use geqp3::{geqp3, geqp3_in, geqp3_scratch};
pub use geqrf::{
    geqrf, geqrf_in, geqrf_scratch, geqrfp, geqrfp_in, ungqr, ungqr_in, ungqr_scratch, unmqr,
    unmqr_in, unmqr_scratch,
};
pub use geqrt::{gelqt, gelqt_in, gemlqt, gemlqt_in, gemqrt, gemqrt_in, geqrt, geqrt_in};
pub use gerqf::{
    gerqf, gerqf_in, gerqf_scratch, ungrq, ungrq_in, ungrq_scratch, unmrq, unmrq_in, unmrq_scratch,
};
pub use tpqrt::{tplqt, tplqt_in, tpmlqt, tpmlqt_in, tpmqrt, tpmqrt_in, tpqrt, tpqrt_in};
pub use tzrzf::{tzrzf, tzrzf_in, tzrzf_scratch, unmrz, unmrz_in, unmrz_scratch};
