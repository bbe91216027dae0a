//! The memory that operands are packed into: taken from the heap once a thread, kept for the next
//! call, and replaced by a small piece of stack when the heap has none.

use core::alloc::Layout;
use core::cell::Cell;
use core::ptr::{self, NonNull};

/// A cache line, and more than any vector.
const ALIGN: usize = 64;
/// What is on the stack when the heap is exhausted: little, since a WebAssembly host may give a
/// stack of 64 KiB in all.
pub(crate) const RESERVE: usize = 8192;

#[repr(C, align(64))]
struct Reserve([u8; RESERVE]);

/// A heap block, aligned to [`ALIGN`].
struct Block {
    ptr: NonNull<u8>,
    layout: Layout,
}

impl Block {
    fn new(bytes: usize) -> Option<Block> {
        let layout = Layout::from_size_align(bytes, ALIGN).ok().filter(|l| l.size() > 0)?;
        // SAFETY: the layout's size is not zero.
        let ptr = NonNull::new(unsafe { std::alloc::alloc(layout) })?;
        Some(Block { ptr, layout })
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        // SAFETY: allocated in `new` with this layout, freed once.
        unsafe { std::alloc::dealloc(self.ptr.as_ptr(), self.layout) }
    }
}

thread_local! {
    static KEPT: Cell<Option<Block>> = const { Cell::new(None) };
}

/// Calls `work` with `bytes` of uninitialised memory, or with [`RESERVE`] bytes if there are no
/// more; `work` must do with what it gets. The memory is aligned to a cache line.
///
/// A call inside `work` gets memory of its own.
pub(crate) fn with_workspace<R>(bytes: usize, work: impl FnOnce(*mut u8, usize) -> R) -> R {
    // A thread that is ending has no cell any more; it allocates for itself.
    let kept = KEPT.try_with(Cell::take).ok().flatten();
    let block = match kept {
        Some(block) if block.layout.size() >= bytes => Some(block),
        // The old block goes first, so that its memory can serve for the new one.
        old => {
            drop(old);
            Block::new(bytes)
        }
    };
    match block {
        Some(block) => {
            let result = work(block.ptr.as_ptr(), block.layout.size());
            // Where the cell is gone, the block is freed here.
            let _ = KEPT.try_with(|cell| cell.set(Some(block)));
            result
        }
        None => with_reserve(work),
    }
}

/// Calls `work` with [`RESERVE`] bytes of stack; apart, so that only a call that needs it has the
/// frame.
#[inline(never)]
pub(crate) fn with_reserve<R>(work: impl FnOnce(*mut u8, usize) -> R) -> R {
    let mut reserve = core::mem::MaybeUninit::<Reserve>::uninit();
    work(ptr::from_mut(&mut reserve).cast(), RESERVE)
}
