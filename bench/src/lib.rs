//! What the benchmarks share: the problem, the libraries that solve it, and the interface
//! through which a library compiled to wasm is measured.
//!
//! | part | what |
//! |---|---|
//! | `benches/` | criterion, natively |
//! | `js/` | the harness that measures wasm modules in Node |
//! | `peers/` | other Rust libraries behind [`Library`], for both |
//! | `limit/` | the multiply-add rate of the machine, as wasm |

mod fill;
mod library;
mod module;

pub use fill::Filler;
pub use library::{Element, Library, Multiply, Shape};
pub use module::{check, free, prepare, result, run};
pub use num_complex::Complex;
