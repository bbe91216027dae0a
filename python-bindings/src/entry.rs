//! From NumPy's calling convention to a loop of ours.

use std::ffi::{c_char, c_void};
use std::mem::transmute;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use numpy::npyffi::npy_intp;
use pyo3::prelude::*;
use wasmblas_lapack::Error;

use crate::call::{Call, Shape};
use crate::element::Element;
use crate::loops::Function;
use crate::status;

/// An inner loop: operands, dimensions, steps, and data that belongs to NumPy's own loop.
pub type Loop = unsafe extern "C" fn(*mut *mut c_char, *mut npy_intp, *mut npy_intp, *mut c_void);

/// NumPy's own loops of a function for the four types.
pub type Originals = [AtomicPtr<c_void>; 4];

/// No loops.
pub const fn no_originals() -> Originals {
    [const { AtomicPtr::new(ptr::null_mut()) }; 4]
}

/// The call is one for NumPy's own loop: it is too small to gain, or there is no memory.
#[derive(Debug)]
pub struct Declined;

/// How a loop ended that was not declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All items have results.
    Sound,
    /// An item has none: it is filled with NaN, and NumPy is to hear of an invalid operation.
    Failed,
}

impl Verdict {
    /// Failed unless every item is sound.
    pub fn and(self, sound: bool) -> Self {
        if sound { self } else { Self::Failed }
    }
}

/// Leaves a call to NumPy's own loop.
pub fn decline_if(too_small: bool) -> Result<(), Declined> {
    if too_small { Err(Declined) } else { Ok(()) }
}

/// A loop of ours for one element type.
pub trait Gufunc {
    /// The element type.
    type Element: Element;
    /// What NumPy calls it with.
    const SHAPE: Shape;
    /// Whether its verdict counts: products report what the processor does by itself.
    const JUDGED: bool = true;

    /// The function it belongs to.
    fn function() -> &'static Function;

    /// Works on all items. Nothing may have been written when it declines for size.
    fn run(call: &Call<'_>) -> Result<Verdict, Declined>;
}

/// How often NumPy called a loop of ours.
static CALLS: AtomicUsize = AtomicUsize::new(0);

/// How often NumPy has called a loop of ours, those included that were left to its own.
#[pyfunction]
pub fn calls() -> usize {
    CALLS.load(Ordering::Relaxed)
}

/// The function that NumPy calls.
///
/// # Safety
/// NumPy's promise to inner loops, as in [`Call::new`].
pub unsafe extern "C" fn entry<G: Gufunc>(
    args: *mut *mut c_char,
    dimensions: *mut npy_intp,
    steps: *mut npy_intp,
    data: *mut c_void,
) {
    CALLS.fetch_add(1, Ordering::Relaxed);
    // SAFETY: the caller's promise.
    let call = unsafe { Call::new(G::SHAPE, args, dimensions, steps) };
    let outcome =
        if G::JUDGED { status::judged(|| G::run(&call)) } else { G::run(&call).map(drop) };
    if outcome.is_err() {
        let original = G::function().originals[G::Element::INDEX].load(Ordering::Acquire);
        // SAFETY: `replace_loops` stores NumPy's loop before it puts ours in its place, and never
        // takes it away; NumPy's arguments are passed on.
        unsafe { transmute::<*mut c_void, Loop>(original)(args, dimensions, steps, data) };
    }
}

/// Whether an algorithm could do its work; what it lacks memory for is declined.
pub fn worked<R>(result: Result<R, Error>) -> Result<Option<R>, Declined> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Error::Argument(_)) => Err(Declined),
        Err(_) => Ok(None),
    }
}
