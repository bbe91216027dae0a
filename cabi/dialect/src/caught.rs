//! A panic ends at the exported function it happened in: it is reported, and the call returns. Where
//! panics abort, as they do in WebAssembly, there is nothing to catch and no code for it.
//!
//! A worker's panic arrives here as well: the executor hands it to the thread that called.

use core::any::Any;
use core::ffi::c_char;
use std::panic::{AssertUnwindSafe, catch_unwind};
use wasmblas::Complex;

/// The position that is told to error handlers, where no argument is.
pub const POSITION: i32 = 0;

/// What `work` returns, or `None` if it panicked.
#[inline(always)]
pub fn caught<R>(work: impl FnOnce() -> R) -> Option<R> {
    if cfg!(panic = "unwind") {
        // Outputs may be half written: nobody is to use them.
        catch_unwind(AssertUnwindSafe(work)).map_err(discard).ok()
    } else {
        Some(work())
    }
}

/// Out of line, so that the way without a panic saves no registers for this.
#[cold]
#[inline(never)]
fn discard(payload: Box<dyn Any + Send>) {
    drop(payload);
}

/// What a function returns that has nothing to return.
pub trait Nothing {
    const NOTHING: Self;
}

macro_rules! nothing {
    ($($t:ty: $value:expr)+) => {$(
        impl Nothing for $t {
            const NOTHING: $t = $value;
        }
    )+};
}

nothing! {
    (): ()
    i32: 0
    c_char: 0
    f32: f32::NAN
    f64: f64::NAN
    Complex<f32>: Complex::new(f32::NAN, f32::NAN)
    Complex<f64>: Complex::new(f64::NAN, f64::NAN)
}
