//! Packing: copying a block of an operand into panels that the register tile reads in order.
//!
//! A panel is `W` lines (rows of A, columns of B) wide and `k` deep; element `w` of step `p` lies
//! at `p·W + w`. The last panel is filled up with zeros, so that a tile may read it whole; what it
//! computes from them is never written.

use super::operand::{Operand, Structure};
use crate::kernel::transpose;
use crate::matrix::MatMut;
use crate::scalar::Scalar;
use core::ops::Range;

/// Steps that are packed of all panels before the next ones where lines are adjacent: the panels
/// share cache lines, and few of those stay in a cache when they are a power of two apart.
const STRIP: usize = 16;

/// Packs the rows `lines` of an operand, steps `depth`, into panels of `W`, `stride` elements
/// apart. (For columns of B, the operand is Bᵀ.)
///
/// # Safety
/// The block must exist, and `out` must have room for as many panels as there are and be apart
/// from the operand.
pub(crate) unsafe fn pack<T: Scalar, const W: usize>(
    operand: &Operand<'_, T>,
    lines: Range<usize>,
    depth: Range<usize>,
    out: *mut T,
    stride: usize,
) {
    for strip in strips::<W>(operand.view.row_stride(), lines.len(), depth.clone()) {
        let mut out = out.wrapping_add((strip.start - depth.start) * W);
        for first in lines.clone().step_by(W) {
            let width = W.min(lines.end - first);
            // SAFETY: a part of a panel of the block and its place in the output.
            unsafe { panel::<T, W>(operand, first, width, strip.clone(), out) };
            out = out.wrapping_add(stride);
        }
    }
}

/// The steps that are packed or unpacked of all panels before the next ones.
fn strips<const W: usize>(
    across: isize,
    lines: usize,
    depth: Range<usize>,
) -> impl Iterator<Item = Range<usize>> {
    let len = if across == 1 && lines > W { STRIP } else { depth.len().max(1) };
    depth.clone().step_by(len).map(move |p| p..depth.end.min(p + len))
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
                let (below, above) = (hermitian & !lower, hermitian & lower);
                copy::<T, W>(lines(before.clone(), !lower), place(before.start), below);
                copy::<T, W>(lines(after.clone(), lower), place(after.start), above);
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

/// Stored elements to pack or unpack: `width` lines of `depth`.
#[derive(Clone, Copy)]
struct Lines<P> {
    ptr: P,
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
unsafe fn copy<T: Scalar, const W: usize>(lines: Lines<*const T>, out: *mut T, conj: bool) {
    let Lines { ptr, width, depth, across, along } = lines;
    // SAFETY: the caller's.
    unsafe {
        match (width == W, across, along) {
            (true, 1, _) => adjacent::<T, W>(ptr, depth, (along, W as isize), out),
            (true, _, 1) => transpose::to_panel::<T, W>(ptr, across, depth, out),
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

/// A panel whose lines are adjacent: every step is a copy of `W` elements. The steps are as far
/// apart as `strides` says, in the source and in the output.
///
/// # Safety
/// As for [`copy`].
#[inline]
unsafe fn adjacent<T: Scalar, const W: usize>(
    mut ptr: *const T,
    depth: usize,
    strides: (isize, isize),
    mut out: *mut T,
) {
    for _ in 0..depth {
        // SAFETY: `W` adjacent elements of the source, and the step's place in the output.
        unsafe { out.cast::<[T; W]>().write_unaligned(ptr.cast::<[T; W]>().read_unaligned()) };
        ptr = ptr.wrapping_offset(strides.0);
        out = out.wrapping_offset(strides.1);
    }
}

/// A panel of lines in any place, filled up with zeros.
///
/// # Safety
/// As for [`copy`].
#[inline]
unsafe fn gather<T: Scalar, const W: usize>(lines: Lines<*const T>, mut out: *mut T) {
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

/// Writes a matrix from panels of `W` of its rows, `stride` elements apart: the reverse of
/// packing.
///
/// # Safety
/// The panels must have as many steps as the matrix columns, and be apart from it.
pub(crate) unsafe fn unpack<T: Scalar, const W: usize>(
    panels: *const T,
    stride: usize,
    rows: &MatMut<'_, T>,
) {
    let m = rows.nrows();
    let (across, along) = (rows.row_stride(), rows.col_stride());
    for strip in strips::<W>(across, m, 0..rows.ncols()) {
        let mut panel = panels.wrapping_add(strip.start * W);
        for first in (0..m).step_by(W) {
            let (width, depth) = (W.min(m - first), strip.len());
            let out = rows.ptr_at(first, strip.start);
            // SAFETY: entries of the matrix, and steps of the panel.
            unsafe {
                match (width == W, across, along) {
                    (true, 1, _) => adjacent::<T, W>(panel, depth, (W as isize, along), out),
                    (true, _, 1) => transpose::from_panel::<T, W>(panel, depth, out, across),
                    _ => scatter::<T, W>(panel, Lines { ptr: out, width, depth, across, along }),
                }
            }
            panel = panel.wrapping_add(stride);
        }
    }
}

/// Writes lines in any place from a panel.
///
/// # Safety
/// As for [`unpack`].
unsafe fn scatter<T: Scalar, const W: usize>(mut panel: *const T, lines: Lines<*mut T>) {
    let mut ptr = lines.ptr;
    for _ in 0..lines.depth {
        for w in 0..lines.width {
            // SAFETY: an entry of the matrix, and an element of the step.
            unsafe { *ptr.wrapping_offset(w as isize * lines.across) = *panel.wrapping_add(w) };
        }
        ptr = ptr.wrapping_offset(lines.along);
        panel = panel.wrapping_add(W);
    }
}
