//! Pieces that several factorisations share.

mod divide;
pub(crate) mod entries;
mod fill;
mod lagtm;
mod lapmt;
mod larnv;
mod laswp;
mod machine;
mod moderate;
pub(crate) mod norm;
mod scale;
pub(crate) mod sums;
mod upward;

pub use divide::ladiv;
pub use fill::{lacpy, laset};
pub use lagtm::lagtm;
pub use lapmt::{Permute, lapmr, lapmt};
pub use larnv::{Distribution, larnv};
pub use laswp::{Order, interchange_rows, laswp};
pub use machine::{Machine, lamch};
pub(crate) use moderate::Moderate;
pub use norm::{
    Norm, langb, lange, langt, lanhb, lanhe, lanhp, lanhs, lanht, lansb, lansp, lansy, lantb,
    lantp, lantr,
};
pub use scale::{Scaled, lascl};
pub use sums::SquareSum;
pub(crate) use upward::{upward, upward_mut};
