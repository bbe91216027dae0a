//! Memory that may not be there.

use core::ffi::c_void;
use core::ptr::null_mut;
use std::alloc::{Layout, alloc, dealloc};

/// Aligned for any element, and for vectors of them.
const ALIGNMENT: usize = 16;

/// A block of uninitialised memory, given back when it is dropped.
pub struct Block {
    pointer: *mut u8,
    size: usize,
}

impl Block {
    pub const NONE: Block = Block { pointer: null_mut(), size: 0 };

    /// [`Block::NONE`] if there is no memory, or the size is too large to be one.
    pub fn new(size: Option<usize>) -> Block {
        let size = size.map(|size| size.max(1));
        let layout = size.and_then(|size| Layout::from_size_align(size, ALIGNMENT).ok());
        let Some(layout) = layout else { return Block::NONE };
        // SAFETY: the size is not zero.
        Block { pointer: unsafe { alloc(layout) }, size: layout.size() }
    }

    pub fn is_none(&self) -> bool {
        self.pointer.is_null()
    }

    pub fn pointer(&self) -> *mut c_void {
        self.pointer.cast()
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        if !self.is_none() {
            // SAFETY: allocated with this size, which was a layout's, and alignment.
            unsafe {
                dealloc(self.pointer, Layout::from_size_align_unchecked(self.size, ALIGNMENT));
            }
        }
    }
}
