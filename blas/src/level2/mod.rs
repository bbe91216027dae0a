//! Matrix–vector routines.

mod gemv;

pub use gemv::gemv;
