//! The extension module `wasmblas._wasmblas`.
//!
//! | file | what |
//! |---|---|
//! | `loops/` | inner loops for NumPy's generalised ufuncs, a family a file |
//! | `call.rs`, `place.rs` | what an inner loop is called with: its dimensions, and operands where they lie |
//! | `entry.rs` | from NumPy's calling convention to a loop of ours, and what becomes of failures |
//! | `replace.rs` | puts the loops in and takes them out again |
//! | `dot.rs` | the same for the functions that multiply vectors |
//! | `routines/` | what `wasmblas.blas` and `wasmblas.lapack` call |
//! | `offload.rs` | workers that help with large products, in WebAssembly |
//! | `status.rs`, `watched.rs` | how a failure reaches `numpy.errstate`, with and without floating-point flags |

mod call;
mod dot;
mod element;
mod entry;
mod loops;
#[cfg(target_os = "emscripten")]
mod offload;
mod place;
mod replace;
mod routines;
mod status;
mod watched;

use pyo3::prelude::*;

/// The compiled part of wasmblas.
#[pymodule]
mod _wasmblas {
    #[pymodule_export]
    use crate::dot::{replace_dot_functions, restore_dot_functions};
    #[pymodule_export]
    use crate::entry::calls;
    #[cfg(target_os = "emscripten")]
    #[pymodule_export]
    use crate::offload::{ask_worker, remove_workers, set_workers};
    #[pymodule_export]
    use crate::replace::{replace_loops, restore_loops};
    #[pymodule_export]
    use crate::routines::call_routine;
    #[pymodule_export]
    use crate::status::has_status_flags;
    #[pymodule_export]
    use crate::watched::Watched;

    use super::*;

    /// The instruction set of the kernels: "simd128", "relaxed" or "portable".
    #[pyfunction]
    fn kernels() -> &'static str {
        wasmblas::kernel_name()
    }
}
