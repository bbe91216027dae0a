//! Matrix–vector routines.
//!
//! A routine is a few lines: it hands its matrix, in whatever storage, as [`columns`] to the
//! algorithm of its family ([`general`], [`symmetric`], [`triangular`], [`rank`]), which takes a
//! few columns at a time ([`panel`]) through the loops of [`crate::kernel::panel`].
//! Triangles of few rows and narrow bands have shorter ways ([`short`], [`narrow`],
//! [`narrow_symmetric`]).

mod band;
mod columns;
pub mod direct;
mod gbmv;
mod gemv;
mod general;
mod ger;
mod half_band;
mod narrow;
mod narrow_symmetric;
mod operands;
mod packed;
mod panel;
mod rank;
mod sbmv;
mod short;
mod spmv;
mod spr;
mod spr2;
mod symmetric;
mod symv;
mod syr;
mod syr2;
mod tbmv;
mod tbsv;
mod threads;
mod tpmv;
mod tpsv;
mod triangle;
mod triangular;
mod trmv;
mod trsv;

pub use band::BandRef;
pub use gbmv::gbmv;
pub use gemv::gemv;
pub use ger::{gerc, geru};
pub use packed::{PackedMut, PackedRef};
pub use sbmv::{hbmv, sbmv};
pub use spmv::{hpmv, spmv};
pub use spr::{hpr, spr};
pub use spr2::{hpr2, spr2};
pub use symv::{hemv, symv};
pub use syr::{her, syr};
pub use syr2::{her2, syr2};
pub use tbmv::tbmv;
pub use tbsv::tbsv;
pub use tpmv::tpmv;
pub use tpsv::tpsv;
pub use trmv::trmv;
pub use trsv::trsv;
