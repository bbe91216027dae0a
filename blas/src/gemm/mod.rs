//! The packed matrix product and what belongs to it.

mod blocking;
pub(crate) mod driver;
#[cfg(feature = "offload")]
pub mod offload;
pub(crate) mod operand;
pub(crate) mod operator;
mod pack;
mod parallel;
pub(crate) mod reflectors;
mod small;
pub(crate) mod tiny;
pub(crate) mod triangular;
pub(crate) mod workspace;

use crate::matrix::MatMut;
use crate::region::Region;
use crate::scalar::Scalar;
use operand::Operand;

/// `C ← α A B + β C` on the entries of C in `region`.
pub(crate) struct Problem<'a, T> {
    pub alpha: T,
    pub a: Operand<'a, T>,
    pub b: Operand<'a, T>,
    pub beta: T,
    pub c: MatMut<'a, T>,
    pub region: Region,
}

/// What can be begun before a product is finished.
pub(crate) struct Early<'a> {
    /// It uses so many of the first rows and columns of C; the other entries it neither reads nor
    /// writes.
    pub rows: usize,
    pub cols: usize,
    #[cfg_attr(not(feature = "offload"), expect(dead_code, reason = "only workers need it"))]
    pub then: &'a mut dyn FnMut(),
}

impl<T: Scalar> Problem<'_, T> {
    /// `m`, `n` and `k`.
    #[inline(always)]
    pub fn shape(&self) -> (usize, usize, usize) {
        (self.c.nrows(), self.c.ncols(), self.a.view.ncols())
    }

    /// Whether the columns of C are adjacent in memory and its rows aren't, so that the transposed
    /// problem is the one to carry out.
    #[inline(always)]
    pub fn has_adjacent_columns(&self) -> bool {
        self.c.col_stride() == 1 && self.c.row_stride() != 1
    }

    /// `Cᵀ ← α Bᵀ Aᵀ + β Cᵀ`.
    pub fn t(self) -> Self {
        let Problem { alpha, a, b, beta, c, region } = self;
        Problem { alpha, a: b.t(), b: a.t(), beta, c: c.t(), region: region.transposed() }
    }
}
