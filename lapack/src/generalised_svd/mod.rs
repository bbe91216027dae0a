//! The singular value decomposition of a pair of matrices.

mod ggsvd3;
mod ggsvp3;
mod lags2;
mod lapll;
mod tgsja;

pub use ggsvd3::{ggsvd3, ggsvd3_in, ggsvd3_scratch};
pub use ggsvp3::{PairRank, ggsvp3, ggsvp3_in, ggsvp3_scratch};
pub use lags2::{PairRotations, lags2};
pub use lapll::lapll;
pub use tgsja::{tgsja, tgsja_in};
