//! The packed matrix product and what belongs to it.

mod blocking;
pub(crate) mod driver;
mod pack;
mod small;
pub(crate) mod workspace;

use crate::matrix::{MatMut, MatRef};
use crate::region::Region;
use crate::scalar::Scalar;

/// `C ← α A B + β C` on the entries of C in `region`, where A and B are conjugated if so marked.
/// Transposition is in the views.
pub(crate) struct Problem<'a, T> {
    pub alpha: T,
    pub a: MatRef<'a, T>,
    pub conj_a: bool,
    pub b: MatRef<'a, T>,
    pub conj_b: bool,
    pub beta: T,
    pub c: MatMut<'a, T>,
    pub region: Region,
}

impl<T: Scalar> Problem<'_, T> {
    /// `m`, `n` and `k`.
    fn shape(&self) -> (usize, usize, usize) {
        (self.c.nrows(), self.c.ncols(), self.a.ncols())
    }

    /// The problem or its transpose, `Cᵀ ← α Bᵀ Aᵀ + β Cᵀ`: the one whose C has rows adjacent in
    /// memory, if either has.
    fn with_adjacent_rows(self) -> Self {
        if self.c.row_stride() == 1 || self.c.col_stride() != 1 {
            return self;
        }
        let Problem { alpha, a, conj_a, b, conj_b, beta, c, region } = self;
        Problem {
            alpha,
            a: b.t(),
            conj_a: conj_b,
            b: a.t(),
            conj_b: conj_a,
            beta,
            c: c.t(),
            region: region.transposed(),
        }
    }
}
