//! The packed matrix product and what belongs to it.

mod blocking;
pub(crate) mod driver;
pub(crate) mod operand;
mod pack;
mod small;
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

impl<T: Scalar> Problem<'_, T> {
    /// `m`, `n` and `k`.
    fn shape(&self) -> (usize, usize, usize) {
        (self.c.nrows(), self.c.ncols(), self.a.view.ncols())
    }

    /// The problem or its transpose, `Cᵀ ← α Bᵀ Aᵀ + β Cᵀ`: the one whose C has rows adjacent in
    /// memory, if either has.
    fn with_adjacent_rows(self) -> Self {
        if self.c.row_stride() == 1 || self.c.col_stride() != 1 {
            return self;
        }
        let Problem { alpha, a, b, beta, c, region } = self;
        Problem { alpha, a: b.t(), b: a.t(), beta, c: c.t(), region: region.transposed() }
    }
}
