//! Threads for a WebAssembly with shared memory: `run-wasm-threads.mjs` starts workers, which wait
//! here for something to do.

use std::alloc::{Layout, alloc};
use std::sync::{Condvar, Mutex, PoisonError};

/// What the workers are to do.
struct Board {
    /// How many times there was something.
    calls: usize,
    work: Option<Work>,
    /// The workers with lower numbers are meant.
    helpers: usize,
    /// Those of them that have not finished.
    busy: usize,
}

#[derive(Clone, Copy)]
struct Work(*const (dyn Fn() + Sync));

// SAFETY: what is pointed to may be called from any thread, and is there until all have.
unsafe impl Send for Work {}

static BOARD: Mutex<Board> = Mutex::new(Board { calls: 0, work: None, helpers: 0, busy: 0 });
static CHANGED: Condvar = Condvar::new();

/// Calls `work` on this thread and, at the same time, on workers, so that it is on `threads` threads
/// at all. Only one thread may call this.
pub fn concurrently(threads: usize, work: &(dyn Fn() + Sync)) {
    // SAFETY: only the lifetime changes; this function returns when no worker uses it any more.
    let shared: *const (dyn Fn() + Sync + 'static) = unsafe { core::mem::transmute(work) };
    let helpers = threads.saturating_sub(1);
    change(|board| {
        *board = Board { calls: board.calls + 1, work: Some(Work(shared)), helpers, busy: helpers };
    });
    work();
    let board = BOARD.lock().unwrap_or_else(PoisonError::into_inner);
    let done = CHANGED.wait_while(board, |board| board.busy > 0);
    drop(done.unwrap_or_else(PoisonError::into_inner));
}

fn change(how: impl FnOnce(&mut Board)) {
    how(&mut BOARD.lock().unwrap_or_else(PoisonError::into_inner));
    CHANGED.notify_all();
}

/// The life of worker number `number`, from 0.
#[unsafe(no_mangle)]
pub extern "C" fn worker(number: usize) {
    let mut seen = 0;
    loop {
        let board = BOARD.lock().unwrap_or_else(PoisonError::into_inner);
        let board = CHANGED.wait_while(board, |board| board.calls == seen);
        let board = board.unwrap_or_else(PoisonError::into_inner);
        seen = board.calls;
        let work = board.work.filter(|_| number < board.helpers);
        drop(board);
        if let Some(Work(work)) = work {
            // SAFETY: it is there until this worker says that it has finished.
            unsafe { (*work)() };
            change(|board| board.busy -= 1);
        }
    }
}

/// Memory for a thread's stack or its own variables, which nobody gives back.
#[unsafe(no_mangle)]
pub extern "C" fn memory(bytes: usize) -> *mut u8 {
    let layout = Layout::from_size_align(bytes.max(1), 16).expect("a size");
    // SAFETY: the size is not zero.
    unsafe { alloc(layout) }
}
