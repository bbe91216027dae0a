//! Householder reflectors, alone and in blocks, and plane rotations: what the orthogonal
//! factorisations and reductions are made of.

mod block;
mod direct;
mod larfg;
mod larfgp;
mod lasr;
mod pentagonal;
mod rotation;
mod single;
mod two_by_two;

pub(crate) use block::{apply, apply_op, apply_with, form_t, join_t, transposed};
pub use block::{larfb, larft};
pub use direct::{Direct, StoreV};
pub use larfg::larfg;
pub use larfgp::larfgp;
pub use lasr::{Pivot, lasr};
pub(crate) use pentagonal::Pentagon;
pub(crate) use rotation::rotation;
pub use rotation::{lartg, lartgp};
pub use single::larf;
pub(crate) use single::reflect;
pub use two_by_two::{Eigen2, Schur2, laev2, lanv2};
