//! `malloc` and `free` for hosts of the module that has no C library around it.

use core::ffi::c_void;
use std::alloc::{Layout, alloc, dealloc};

/// Every block is aligned to this, and preceded by as many bytes that hold its layout's size.
const ALIGNMENT: usize = 16;

/// The layout of a block with room for `size` bytes behind the header.
fn layout(size: usize) -> Option<Layout> {
    Layout::from_size_align(size.checked_add(ALIGNMENT)?, ALIGNMENT).ok()
}

/// Memory for `size` bytes, aligned to 16, or null if there is none. Any size is allowed.
#[cfg_attr(not(test), unsafe(no_mangle))]
pub extern "C" fn malloc(size: usize) -> *mut c_void {
    let Some(layout) = layout(size) else { return core::ptr::null_mut() };
    // SAFETY: the layout's size is not zero; the header has room for a usize and is aligned.
    unsafe {
        let header = alloc(layout);
        if header.is_null() {
            return core::ptr::null_mut();
        }
        header.cast::<usize>().write(size);
        header.add(ALIGNMENT).cast()
    }
}

/// Gives back what [`malloc`] returned; null is allowed.
///
/// # Safety
/// `block` must be null or come from [`malloc`] and not have been freed.
#[cfg_attr(not(test), unsafe(no_mangle))]
pub unsafe extern "C" fn free(block: *mut c_void) {
    if block.is_null() {
        return;
    }
    // SAFETY: a block from `malloc` has its header, with the size it was allocated for, in front.
    unsafe {
        let header = block.cast::<u8>().sub(ALIGNMENT);
        if let Some(layout) = layout(header.cast::<usize>().read()) {
            dealloc(header, layout);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_aligned_and_apart() {
        let sizes = [0, 1, 15, 16, 17, 4096, 100_003];
        let blocks = sizes.map(|size| (malloc(size).cast::<u8>(), size));
        for (i, &(block, size)) in blocks.iter().enumerate() {
            assert!(!block.is_null() && (block as usize).is_multiple_of(ALIGNMENT));
            // SAFETY: the block has that size.
            unsafe { block.write_bytes(i as u8, size) };
        }
        for (i, &(block, size)) in blocks.iter().enumerate() {
            // SAFETY: the block has that size and has been written.
            let content = unsafe { core::slice::from_raw_parts(block, size) };
            assert!(content.iter().all(|&byte| byte == i as u8));
        }
        for (block, _) in blocks {
            // SAFETY: from malloc, freed once.
            unsafe { free(block.cast()) };
        }
    }

    #[test]
    fn impossible_sizes_are_null() {
        for size in [usize::MAX, usize::MAX - ALIGNMENT, isize::MAX as usize] {
            assert!(malloc(size).is_null());
        }
    }

    #[test]
    fn null_may_be_freed() {
        // SAFETY: null is allowed.
        unsafe { free(core::ptr::null_mut()) };
    }
}
