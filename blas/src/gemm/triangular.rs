//! Packed panels that go through the tiles of a packed triangle, in place.

use crate::kernel::tile::{mr, nr};
use crate::kernel::triangular::{self, Step};
use crate::scalar::Scalar;
use core::ops::Range;

/// Panels of X that go through the tiles together. Two make up a cache line where the rows of X are
/// adjacent, read U from a level-1 cache half the time, and wait for each other's results less.
pub(crate) const TOGETHER: usize = 2;

/// What is done with a triangle.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Action {
    Multiply,
    Solve,
    /// A solve whose triangle is packed without inverting its diagonal.
    SolveByDivision,
}

/// Elements of the packed triangle at most, and of a panel of X.
pub(crate) const fn lengths<T: Scalar>(order: usize) -> (usize, usize) {
    let (mr, nr) = (mr::<T>(), nr::<T>());
    let panels = order.div_ceil(nr);
    (panels * (panels + 1) / 2 * nr * nr, panels * nr * mr)
}

/// Some columns of U: as many as a tile has, or the last ones.
pub(crate) struct Columns {
    pub first: usize,
    pub width: usize,
    /// The rows of U that are not zero there, without those of the diagonal tile.
    pub outside: Range<usize>,
}

/// A triangle U that is or will be packed at `u` by [`Self::columns`].
#[derive(Clone, Copy)]
pub(crate) struct Triangle<T> {
    pub action: Action,
    pub order: usize,
    /// Whether U's transpose is lower triangular, and so U upper.
    pub lower: bool,
    pub u: *const T,
}

impl<T: Scalar> Triangle<T> {
    /// The columns of U in the order in which they are used: a tile of a solve needs those that U's
    /// rows outside of it belong to, and one of a product needs them as they were.
    pub fn columns(&self) -> impl Iterator<Item = Columns> + use<T> {
        let (order, lower) = (self.order, self.lower);
        let (nr, count) = (nr::<T>(), order.div_ceil(nr::<T>()));
        let ascending = lower == (self.action != Action::Multiply);
        (0..count).map(move |c| {
            let first = nr * if ascending { c } else { count - 1 - c };
            let width = nr.min(order - first);
            let outside = if lower { 0..first } else { first + width..order };
            Columns { first, width, outside }
        })
    }

    fn tile(&self) -> unsafe fn(&Step<T>) {
        match (self.action, self.lower) {
            (Action::Multiply, true) => triangular::multiply::<T, false>,
            (Action::Multiply, false) => triangular::multiply::<T, true>,
            (Action::Solve, true) => triangular::solve::<T, false>,
            (Action::Solve, false) => triangular::solve::<T, true>,
            (Action::SolveByDivision, true) => triangular::solve_by_division::<T, false>,
            (Action::SolveByDivision, false) => triangular::solve_by_division::<T, true>,
        }
    }

    /// Brings some panels of X through the tiles.
    ///
    /// # Safety
    /// The triangle must be packed, and the panels be there.
    pub unsafe fn apply(&self, panels: *mut T, count: usize) {
        let (mr, nr) = (mr::<T>(), nr::<T>());
        let (_, stride) = lengths::<T>(self.order);
        let tile = self.tile();
        for first in (0..count).step_by(TOGETHER) {
            let mut u = self.u;
            for Columns { first: column, outside, .. } in self.columns() {
                let k = outside.len();
                for panel in first..count.min(first + TOGETHER) {
                    let panel = panels.wrapping_add(panel * stride);
                    let x = panel.wrapping_add(column * mr);
                    let outside = panel.wrapping_add(outside.start * mr);
                    // SAFETY: steps of the panels and of the packed triangle.
                    unsafe { tile(&Step { k, outside, u, x }) };
                }
                u = u.wrapping_add((k + nr) * nr);
            }
        }
    }
}
