//! Packing: copying a block of an operand into panels that the register tile reads in order.
//!
//! A panel is `W` lines (rows of A, columns of B) wide and `k` deep; element `w` of step `p` lies
//! at `p·W + w`. The last panel is filled up with zeros, so that a tile may read it whole; what it
//! computes from them is never written.

use super::operand::{Operand, Structure};
use crate::scalar::Scalar;
use core::ops::Range;

/// Packs the rows `lines` of an operand, steps `depth`, into panels of `W`. (For columns of B, the
/// operand is Bᵀ.)
///
/// Of a triangular operand, the steps at which a panel is zero are left out of it: their places
/// stay as they are.
///
/// # Safety
/// The block must exist, and `out` must have room for as many panels as there are and be apart
/// from the operand.
pub(crate) unsafe fn pack<T: Scalar, const W: usize>(
    operand: &Operand<'_, T>,
    lines: Range<usize>,
    depth: Range<usize>,
    mut out: *mut T,
) {
    for first in lines.clone().step_by(W) {
        let width = W.min(lines.end - first);
        // SAFETY: a panel of the block and its place in the output.
        unsafe { panel::<T, W>(operand, first, width, depth.clone(), out) };
        out = out.wrapping_add(W * depth.len());
    }
}

/// Packs one panel.
///
/// # Safety
/// As for [`pack`].
unsafe fn panel<T: Scalar, const W: usize>(
    operand: &Operand<'_, T>,
    first: usize,
    width: usize,
    depth: Range<usize>,
    out: *mut T,
) {
    let within = |p: usize| p.clamp(depth.start, depth.end);
    let place = |p: usize| out.wrapping_add((p - depth.start) * W);
    let lines = |steps: Range<usize>, mirrored: bool| {
        let view = if mirrored { operand.view.t() } else { operand.view };
        Lines {
            ptr: view.ptr_at(first, steps.start),
            width,
            depth: steps.len(),
            across: view.row_stride(),
            along: view.col_stride(),
        }
    };
    // Steps before `cross.start` lie on one side of the diagonal, from `cross.end` on the other.
    let cross = within(first)..within(first + width);
    let (before, after) = (depth.start..cross.start, cross.end..depth.end);
    // SAFETY: the steps exist and so do their places in the output; of a triangle, only what is
    // stored is read.
    unsafe {
        match operand.structure {
            Structure::General => return copy::<T, W>(lines(depth.clone(), false), out, false),
            Structure::Symmetric { lower, hermitian } => {
                copy::<T, W>(
                    lines(before.clone(), !lower),
                    place(before.start),
                    hermitian & !lower,
                );
                copy::<T, W>(lines(after.clone(), lower), place(after.start), hermitian & lower);
            }
            Structure::Triangular { lower: true, .. } => {
                copy::<T, W>(lines(before.clone(), false), place(before.start), false);
            }
            Structure::Triangular { lower: false, .. } => {
                copy::<T, W>(lines(after.clone(), false), place(after.start), false);
            }
        }
        for p in cross {
            for w in 0..W {
                let x = if w < width { operand.entry(first + w, p) } else { T::ZERO };
                *place(p).wrapping_add(w) = x;
            }
        }
    }
}

/// Stored elements to pack: `width` lines of `depth`.
#[derive(Clone, Copy)]
struct Lines<T> {
    ptr: *const T,
    width: usize,
    depth: usize,
    /// From a line to the next.
    across: isize,
    /// Along a line.
    along: isize,
}

/// Copies a panel, conjugated if `conj`.
///
/// # Safety
/// The lines must be readable and the panel writable, and apart from them.
#[inline]
unsafe fn copy<T: Scalar, const W: usize>(lines: Lines<T>, out: *mut T, conj: bool) {
    let Lines { ptr, width, depth, across, along } = lines;
    // SAFETY: the caller's.
    unsafe {
        match (width == W, across, along) {
            (true, 1, _) => adjacent::<T, W>(ptr, depth, along, out),
            (true, _, 1) => transpose::<T, W>(ptr, depth, across, out),
            _ => gather::<T, W>(lines, out),
        }
        if T::IS_COMPLEX && conj {
            for i in 0..W * depth {
                let place = out.wrapping_add(i);
                *place = (*place).conj();
            }
        }
    }
}

/// A panel whose lines are adjacent: every step is a copy of `W` elements.
///
/// # Safety
/// As for [`copy`].
#[inline]
unsafe fn adjacent<T: Scalar, const W: usize>(
    mut ptr: *const T,
    depth: usize,
    along: isize,
    mut out: *mut T,
) {
    for _ in 0..depth {
        // SAFETY: `W` adjacent elements of the source, and the step's place in the output.
        unsafe { out.cast::<[T; W]>().write_unaligned(ptr.cast::<[T; W]>().read_unaligned()) };
        ptr = ptr.wrapping_offset(along);
        out = out.wrapping_add(W);
    }
}

/// A panel whose lines run along memory: `W` streams are read, one written.
///
/// # Safety
/// As for [`copy`].
#[inline]
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

/// A panel of lines in any place, filled up with zeros.
///
/// # Safety
/// As for [`copy`].
#[inline]
unsafe fn gather<T: Scalar, const W: usize>(lines: Lines<T>, mut out: *mut T) {
    let mut ptr = lines.ptr;
    for _ in 0..lines.depth {
        for w in 0..W {
            let x = if w < lines.width {
                // SAFETY: an element of the source.
                unsafe { *ptr.wrapping_offset(w as isize * lines.across) }
            } else {
                T::ZERO
            };
            // SAFETY: its place in the output.
            unsafe { *out.wrapping_add(w) = x };
        }
        ptr = ptr.wrapping_offset(lines.along);
        out = out.wrapping_add(W);
    }
}
