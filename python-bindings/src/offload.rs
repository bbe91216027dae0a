//! Workers for large products: functions of JavaScript, which `python/wasmblas/threads.js` makes.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use wasmblas::offload::{self, Workers};

/// Addresses of the functions, in the order of the fields of [`Functions`].
type Addresses = [usize; 8];

/// What JavaScript does for [`Workers`]; numbers are 32 bits wide, and of these addresses, too.
#[repr(C)]
struct Functions {
    count: extern "C" fn() -> usize,
    copy_in: extern "C" fn(usize, *const u8, usize),
    copy_out: extern "C" fn(*mut u8, usize, usize),
    load: extern "C" fn(usize) -> u32,
    store: extern "C" fn(usize, u32),
    exchange: extern "C" fn(usize, u32, u32) -> u32,
    wait: extern "C" fn(usize, u32) -> u32,
    failed: extern "C" fn(),
}

/// The functions, and how much memory there is.
struct Host {
    functions: Functions,
    room: usize,
}

impl Workers for Host {
    fn count(&self) -> usize {
        (self.functions.count)()
    }

    fn room(&self) -> usize {
        self.room
    }

    unsafe fn copy_in(&self, to: usize, from: *const u8, bytes: usize) {
        (self.functions.copy_in)(to, from, bytes);
    }

    unsafe fn copy_out(&self, to: *mut u8, from: usize, bytes: usize) {
        (self.functions.copy_out)(to, from, bytes);
    }

    fn load(&self, word: usize) -> u32 {
        (self.functions.load)(word)
    }

    fn store(&self, word: usize, value: u32) {
        (self.functions.store)(word, value);
    }

    fn exchange(&self, word: usize, old: u32, new: u32) -> bool {
        (self.functions.exchange)(word, old, new) != 0
    }

    fn wait(&self, word: usize, value: u32) -> bool {
        (self.functions.wait)(word, value) != 0
    }

    fn failed(&self) {
        (self.functions.failed)();
    }
}

/// Has large products done with the help of workers that are behind these functions, and have a
/// memory of `room` bytes.
#[pyfunction]
pub fn set_workers(functions: Addresses, room: usize) -> PyResult<()> {
    if functions.contains(&0) {
        return Err(PyRuntimeError::new_err("a function for the workers is missing"));
    }
    // SAFETY: in WebAssembly a function pointer is an index of the table, and JavaScript has put
    // functions of these types there, in this order.
    let functions = unsafe { core::mem::transmute::<Addresses, Functions>(functions) };
    offload::set_workers(Some(Box::new(Host { functions, room })));
    Ok(())
}

/// Has all done on this thread.
#[pyfunction]
pub fn remove_workers() {
    offload::set_workers(None);
}

/// Has a worker do a task without work; whether one has.
#[pyfunction]
pub fn ask_worker() -> bool {
    offload::with_workers(offload::round_trip).unwrap_or(false)
}
