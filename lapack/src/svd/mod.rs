//! The singular value decomposition, and the bidiagonal form on the way to it.

mod bdsdc;
mod bdsqr;
mod bdsvdx;
mod gbbrd;
mod gebrd;
mod gejsv;
mod gesdd;
mod gesvd;
mod gesvdq;
mod gesvdx;
mod gesvj;
mod halves;
mod jacobi;
mod memory;
mod merge;
mod secular;
mod sweep;
mod two_by_two;
mod ungbr;

pub use bdsdc::{bdsdc, bdsdc_in, bdsdc_scratch};
pub use bdsqr::{bdsqr, bdsqr_in, bdsqr_scratch};
pub use bdsvdx::{bdsvdx, bdsvdx_in, bdsvdx_scratch};
pub use gbbrd::{BandVectors, gbbrd};
pub use gebrd::{gebd2_in, gebrd, gebrd_in, gebrd_scratch};
pub use gejsv::{Accuracy, JacobiReport, gejsv, gejsv_in, gejsv_scratch};
pub use gesdd::{Vectors, gesdd, gesdd_in, gesdd_least, gesdd_scratch};
pub use gesvd::{gesvd, gesvd_in, gesvd_least, gesvd_scratch};
pub use gesvdq::{RankReport, RankVectors, gesvdq, gesvdq_in, gesvdq_scratch};
pub use gesvdx::{gesvdx, gesvdx_in, gesvdx_least, gesvdx_scratch};
pub use gesvj::{LeftVectors, SweepReport, gesvj};
pub(crate) use memory::{as_reals, part, part_mut};
pub use secular::lasd4;
pub use two_by_two::{TwoByTwo, las2, lasv2};
pub use ungbr::{Factor, ungbr, ungbr_in, ungbr_scratch, unmbr, unmbr_in, unmbr_scratch};
