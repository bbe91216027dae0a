//! What workers run for the Python package: blocks of products, in a memory that they share and the
//! package's extension module does not. `python/wasmblas/threads.js` starts them.

use core::ptr;

/// Carries out a task from the memory that begins at `memory`, and says whether there was one.
///
/// # Safety
/// The memory must be one of `wasmblas::offload::Workers`, and the caller be one of its workers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn step(memory: usize) -> bool {
    // SAFETY: the caller's.
    unsafe { wasmblas::offload::step(ptr::with_exposed_provenance_mut(memory)) }
}
