//! Packing: copying a block of an operand into panels that the register tile reads in order.
//!
//! A panel is `W` rows of A (or columns of B) wide and `k` deep; element `w` of step `p` lies at
//! `p·W + w`. The last panel is filled up with zeros, so that a tile may read it whole; what it
//! computes from them is never written.

use crate::scalar::Scalar;

/// A block to pack, seen as `width` lines of `depth` elements.
#[derive(Clone, Copy)]
pub(crate) struct Source<T> {
    pub ptr: *const T,
    pub width: usize,
    pub depth: usize,
    /// From a line to the next.
    pub across: isize,
    /// Along a line.
    pub along: isize,
}

/// Packs `source` into panels of `W`.
///
/// # Safety
/// The source must be readable, and `out` must have room for `depth` times `width`, rounded up to
/// a multiple of `W`, elements.
pub(crate) unsafe fn pack<T: Scalar, const W: usize>(source: Source<T>, mut out: *mut T) {
    let Source { mut ptr, width, depth, across, along } = source;
    for _ in 0..width / W {
        // SAFETY: a whole panel of the source, and its place in the output.
        unsafe {
            match (across, along) {
                (1, _) => adjacent::<T, W>(ptr, depth, along, out),
                (_, 1) => transpose::<T, W>(ptr, depth, across, out),
                _ => gather::<T, W>(ptr, W, depth, across, along, out),
            }
        }
        ptr = ptr.wrapping_offset(W as isize * across);
        out = out.wrapping_add(W * depth);
    }
    if width % W > 0 {
        // SAFETY: the lines that are left, and the last panel of the output.
        unsafe { gather::<T, W>(ptr, width % W, depth, across, along, out) }
    }
}

/// A panel whose lines are adjacent: every step is a copy of `W` elements.
///
/// # Safety
/// As for [`pack`], for one whole panel.
#[inline(always)]
unsafe fn adjacent<T: Scalar, const W: usize>(
    mut ptr: *const T,
    depth: usize,
    along: isize,
    mut out: *mut T,
) {
    for _ in 0..depth {
        // SAFETY: `W` adjacent elements of the source, and the step's place in the output; the
        // output is our own workspace, apart from every operand.
        unsafe { out.cast::<[T; W]>().write_unaligned(ptr.cast::<[T; W]>().read_unaligned()) };
        ptr = ptr.wrapping_offset(along);
        out = out.wrapping_add(W);
    }
}

/// A panel whose lines run along memory: `W` streams are read, one written.
///
/// # Safety
/// As for [`pack`], for one whole panel.
#[inline(always)]
unsafe fn transpose<T: Scalar, const W: usize>(
    ptr: *const T,
    depth: usize,
    across: isize,
    out: *mut T,
) {
    for p in 0..depth {
        for w in 0..W {
            // SAFETY: element `p` of line `w`, and its place in the output.
            unsafe {
                *out.wrapping_add(p * W + w) =
                    *ptr.wrapping_offset(w as isize * across).wrapping_add(p);
            }
        }
    }
}

/// A panel of `lines` lines in any place, filled up with zeros.
///
/// # Safety
/// As for [`pack`], for one panel.
#[inline(always)]
unsafe fn gather<T: Scalar, const W: usize>(
    mut ptr: *const T,
    lines: usize,
    depth: usize,
    across: isize,
    along: isize,
    mut out: *mut T,
) {
    for _ in 0..depth {
        for w in 0..W {
            let x = if w < lines {
                // SAFETY: an element of the source.
                unsafe { *ptr.wrapping_offset(w as isize * across) }
            } else {
                T::ZERO
            };
            // SAFETY: its place in the output.
            unsafe { *out.wrapping_add(w) = x };
        }
        ptr = ptr.wrapping_offset(along);
        out = out.wrapping_add(W);
    }
}
