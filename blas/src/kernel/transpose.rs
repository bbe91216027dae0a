//! Transposing between lines that run along memory and panels of `W` lines, in which the `W`
//! elements of a step are adjacent.
//!
//! An element is moved as one lane of its size, whatever it is; those of 16 bytes are vectors
//! themselves.

use super::Lanes;
use super::active::{F32, F64};

/// Fills a panel: element `p` of line `w`, at `lines + w·across + p`, goes to `p·W + w`.
///
/// # Safety
/// The elements must be readable, the panel writable and apart from them.
pub(crate) unsafe fn to_panel<T: Copy, const W: usize>(
    lines: *const T,
    across: isize,
    depth: usize,
    panel: *mut T,
) {
    // SAFETY: the caller's; a lane has the size of an element.
    let done = unsafe {
        match size_of::<T>() {
            4 => blocks_to_panel::<F32, W>(lines.cast(), across, depth, panel.cast()),
            8 => blocks_to_panel::<F64, W>(lines.cast(), across, depth, panel.cast()),
            _ => 0,
        }
    };
    for p in done..depth {
        for w in 0..W {
            // SAFETY: an element and its place in the panel.
            unsafe {
                *panel.add(p * W + w) = *lines.wrapping_offset(w as isize * across).add(p);
            }
        }
    }
}

/// Empties a panel: the reverse of [`to_panel`].
///
/// # Safety
/// The panel must be readable, the elements writable and apart from it.
pub(crate) unsafe fn from_panel<T: Copy, const W: usize>(
    panel: *const T,
    depth: usize,
    lines: *mut T,
    across: isize,
) {
    // SAFETY: the caller's; a lane has the size of an element.
    let done = unsafe {
        match size_of::<T>() {
            4 => blocks_from_panel::<F32, W>(panel.cast(), depth, lines.cast(), across),
            8 => blocks_from_panel::<F64, W>(panel.cast(), depth, lines.cast(), across),
            _ => 0,
        }
    };
    for p in done..depth {
        for w in 0..W {
            // SAFETY: an element of the panel and its place.
            unsafe {
                *lines.wrapping_offset(w as isize * across).add(p) = *panel.add(p * W + w);
            }
        }
    }
}

/// The steps of [`to_panel`] that fill vectors; returns how many those are.
///
/// # Safety
/// As there.
#[inline(always)]
unsafe fn blocks_to_panel<V: Lanes, const W: usize>(
    lines: *const V::Elem,
    across: isize,
    depth: usize,
    panel: *mut V::Elem,
) -> usize {
    let line: [_; W] = core::array::from_fn(|w| lines.wrapping_offset(w as isize * across));
    let whole = depth - depth % V::COUNT;
    for p in (0..whole).step_by(V::COUNT) {
        for w in (0..W - W % V::COUNT).step_by(V::COUNT) {
            // SAFETY: a block of `COUNT` lines and steps.
            unsafe {
                let rows = each_of(|r| V::load(line[w + r].add(p)));
                for (r, step) in transposed(rows).into_iter().take(V::COUNT).enumerate() {
                    step.store(panel.add(p * W).add(r * W + w));
                }
            }
        }
        for (w, line) in line.iter().enumerate().skip(W - W % V::COUNT) {
            for r in 0..V::COUNT {
                // SAFETY: an element and its place in the panel.
                unsafe { *panel.add(p * W).add(r * W + w) = *line.add(p).add(r) };
            }
        }
    }
    whole
}

/// The steps of [`from_panel`] that fill vectors; returns how many those are.
///
/// # Safety
/// As there.
#[inline(always)]
unsafe fn blocks_from_panel<V: Lanes, const W: usize>(
    panel: *const V::Elem,
    depth: usize,
    lines: *mut V::Elem,
    across: isize,
) -> usize {
    let line: [_; W] = core::array::from_fn(|w| lines.wrapping_offset(w as isize * across));
    let whole = depth - depth % V::COUNT;
    for p in (0..whole).step_by(V::COUNT) {
        for w in (0..W - W % V::COUNT).step_by(V::COUNT) {
            // SAFETY: a block of `COUNT` lines and steps.
            unsafe {
                let steps = each_of(|r| V::load(panel.add(p * W).add(r * W + w)));
                for (r, row) in transposed(steps).into_iter().take(V::COUNT).enumerate() {
                    row.store(line[w + r].add(p));
                }
            }
        }
        for (w, line) in line.iter().enumerate().skip(W - W % V::COUNT) {
            for r in 0..V::COUNT {
                // SAFETY: an element of the panel and its place.
                unsafe { *line.add(p).add(r) = *panel.add(p * W).add(r * W + w) };
            }
        }
    }
    whole
}

/// `COUNT` vectors, and zeros up to the most there are.
#[inline(always)]
fn each_of<V: Lanes>(vector: impl Fn(usize) -> V) -> [V; 4] {
    core::array::from_fn(|r| if r < V::COUNT { vector(r) } else { V::zero() })
}

/// The columns of a square of lanes from its rows, the first `COUNT` of each.
#[inline(always)]
fn transposed<V: Lanes>([a, b, c, d]: [V; 4]) -> [V; 4] {
    const { assert!(V::COUNT == 2 || V::COUNT == 4) };
    if V::COUNT == 2 {
        return [a.zip_low(b), a.zip_high(b), c, d];
    }
    let (even, odd) = ((a.zip_low(c), a.zip_high(c)), (b.zip_low(d), b.zip_high(d)));
    [even.0.zip_low(odd.0), even.0.zip_high(odd.0), even.1.zip_low(odd.1), even.1.zip_high(odd.1)]
}
