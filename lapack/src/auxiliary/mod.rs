//! Pieces that several factorisations share.

mod laswp;

pub use laswp::{Order, laswp};
