//! LAPACK for WebAssembly and native targets, generic over `f32`, `f64`, `Complex<f32>` and
//! `Complex<f64>`, on the level-3 kernels of [`wasmblas`].
//!
//! | folder | what |
//! |---|---|
//! | `lu` | LU factorisation with partial pivoting and what follows from it |
//! | `auxiliary` | pieces that several factorisations share |

mod auxiliary;
mod error;
mod lu;

pub use auxiliary::{Order, laswp};
pub use error::Error;
pub use lu::{gesv, getrf, getrs};
