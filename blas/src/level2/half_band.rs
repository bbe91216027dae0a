//! Which rows a few columns of a narrow triangle have, apart from the square on the diagonal.

use core::ops::Range;

/// The most diagonals on a side of the main one in a narrow band.
pub(super) const NARROW: usize = 256;

/// The shape of a triangle with `reach` diagonals next to the main one, at most the order.
#[derive(Clone, Copy)]
pub(super) struct HalfBand {
    pub order: usize,
    pub reach: usize,
    pub lower: bool,
}

impl HalfBand {
    /// The rows that all of the `K` columns from `first` have beyond their square on the diagonal,
    /// of which all must be stored.
    #[inline(always)]
    pub fn common<const K: usize>(self, first: usize) -> Range<usize> {
        if self.lower {
            first + K..self.order.min(first + 1 + self.reach)
        } else {
            (first + K - 1).saturating_sub(self.reach)..first
        }
    }

    /// Whether there is something further beyond.
    #[inline(always)]
    pub fn sticks_out(self, common: &Range<usize>) -> bool {
        if self.lower { common.end < self.order } else { common.start > 0 }
    }

    /// The rows that column `j` of these has further beyond.
    #[inline(always)]
    pub fn beyond(self, common: &Range<usize>, j: usize) -> Range<usize> {
        if self.lower {
            common.end..self.order.min(j + 1 + self.reach)
        } else {
            j.saturating_sub(self.reach)..common.start
        }
    }
}
