//! How NumPy hears of a failure.
//!
//! `numpy.linalg` looks at the floating-point status flag for invalid operations after a loop. A
//! loop of ours therefore leaves that flag raised if it failed and as it was if not, whatever its
//! arithmetic did in between. WebAssembly has no such flags: there a note is taken instead, which
//! [`Watched`](crate::watched::Watched) reads.

use std::cell::Cell;
use std::ffi::c_int;
use std::hint::black_box;

use numpy::npyffi::PY_UFUNC_API;
use pyo3::prelude::*;

use crate::entry::{Declined, Verdict};

/// NumPy's number for an invalid operation (`NPY_FPE_INVALID`).
pub const INVALID: c_int = 8;

thread_local! {
    static FAILED: Cell<bool> = const { Cell::new(false) };
}

/// Whether a failure was noted on this thread since the last time this was asked.
pub fn take_failure() -> bool {
    FAILED.take()
}

/// Runs a loop and leaves its verdict, and nothing else, in the status flags.
pub fn judged(run: impl FnOnce() -> Result<Verdict, Declined>) -> Result<(), Declined> {
    let before = take_flags();
    let verdict = run();
    take_flags();
    let failed = matches!(verdict, Ok(Verdict::Failed));
    if failed {
        FAILED.set(true);
    }
    if failed || before & INVALID != 0 {
        raise_invalid();
    }
    verdict.map(drop)
}

/// Whether this machine has floating-point status flags.
#[pyfunction]
pub fn has_status_flags() -> bool {
    raise_invalid();
    take_flags() & INVALID != 0
}

/// The status flags, which are cleared.
fn take_flags() -> c_int {
    // SAFETY: NumPy has been imported when a loop runs. Its function reads and clears the
    // processor's flags and needs no thread state; neither does reading the API's table, which
    // `replace_loops` has fetched before.
    unsafe { PY_UFUNC_API.PyUFunc_getfperr(Python::assume_attached()) }
}

fn raise_invalid() {
    black_box(black_box(0.0_f64) / black_box(0.0_f64));
}
