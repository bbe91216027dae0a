//! Eigenvalues and eigenvectors of symmetric and Hermitian matrices.

mod hbev;
mod hbgst;
mod hbgv;
mod hbtrd;
mod heev;
mod heevx;
mod hegst;
mod hegv;
mod hetrd;
mod hpev;
mod hpgst;
mod hpgv;
mod hptrd;
mod merge;
mod mrrr;
mod pbstf;
mod pteqr;
mod ql;
mod rank_one;
mod scaling;
mod secular;
mod select;
mod selected;
mod stebz;
mod stedc;
mod stein;
mod stemr;
mod steqr;
mod sterf;
mod stev;
mod sturm;
mod two_stage;
mod ungtr;
mod views;

pub use hbev::{hbev, hbev_in, hbevd, hbevd_in, hbevd_scratch, hbevx, hbevx_in};
pub use hbgst::{hbgst, hbgst_in};
pub use hbgv::{hbgv, hbgv_in, hbgvd, hbgvd_in, hbgvx, hbgvx_in};
pub use hbtrd::hbtrd;
pub use heev::{Jobz, heev, heev_in, heev_scratch, heevd, heevd_in, heevd_scratch};
pub use heevx::{heevr, heevr_in, heevr_scratch, heevx, heevx_in, heevx_scratch};
pub use hegst::{Itype, hegst};
pub use hegv::{hegv, hegv_in, hegvd, hegvd_in, hegvx, hegvx_in};
pub use hetrd::{hetrd, hetrd_in, hetrd_scratch};
pub use hpev::{
    hpev, hpev_in, hpev_scratch, hpevd, hpevd_in, hpevd_scratch, hpevx, hpevx_in, hpevx_scratch,
};
pub use hpgst::hpgst;
pub use hpgv::{hpgv, hpgv_in, hpgvd, hpgvd_in, hpgvx, hpgvx_in};
pub use hptrd::{hptrd, upgtr, upgtr_in, upmtr, upmtr_in};
pub use pbstf::pbstf;
pub use pteqr::{pteqr, pteqr_in, pteqr_scratch};
pub use select::Select;
pub(crate) use selected::sort_with_vectors;
pub(crate) use stebz::eigenvalues_up_to;
pub use stebz::{Arrange, Found, stebz, stebz_in, stebz_scratch};
pub use stedc::{Compz, stedc, stedc_in, stedc_scratch};
pub use stein::{stein, stein_in, stein_scratch};
pub use stemr::{stemr, stemr_count, stemr_in, stemr_scratch};
pub use steqr::{steqr, steqr_in, steqr_scratch};
pub use sterf::sterf;
pub use stev::{stev, stev_in, stevd, stevd_in, stevr, stevr_in, stevr_scratch, stevx, stevx_in};
pub use two_stage::{
    hbev_2stage, hbev_2stage_in, hbevx_2stage, hbevx_2stage_in, heev_2stage, heev_2stage_in,
    heevx_2stage, heevx_2stage_in, hegv_2stage, hegv_2stage_in, hetrd_2stage, hetrd_2stage_in,
    hetrd_2stage_scratch, hetrd_hb2st, hetrd_hb2st_in, hetrd_hb2st_scratch, hetrd_he2hb,
    hetrd_he2hb_in, hetrd_he2hb_scratch, two_stage_diagonals,
};
pub use ungtr::{ungtr, ungtr_in, ungtr_scratch, unmtr, unmtr_in, unmtr_scratch};
