//! Least squares problems with orthogonal factorisations.

mod gels;
mod gelsd;
mod gelsy;
mod gglse;
mod ggqrf;
mod laic1;
mod range;

pub use gels::{gels, gels_in, gels_scratch};
pub use gelsd::{gelsd, gelsd_in, gelsd_scratch, gelss, gelss_in, gelss_least, gelss_scratch};
pub use gelsy::{gelsy, gelsy_in, gelsy_scratch};
pub use gglse::{ggglm, ggglm_in, ggglm_scratch, gglse, gglse_in, gglse_scratch};
pub use ggqrf::{ggqrf, ggqrf_in, ggqrf_scratch, ggrqf, ggrqf_in, ggrqf_scratch};
pub use laic1::{Extreme, SingularEstimate, laic1};
pub(crate) use range::Range;
