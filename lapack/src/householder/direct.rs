//! The order of the reflectors in a product, and where each keeps its vector.

use core::ops::Range;
use wasmblas::{MatMut, MatRef, Uplo};

/// The order in which a sequence of elementary matrices is multiplied: LAPACK's `DIRECT`.
///
/// Reflectors multiplied forward have vectors that begin with their 1, one row lower from vector
/// to vector; multiplied backward, they end with it, and the last ends in the last row. Either is
/// the mirror image of the other, rows and columns reversed. Algorithms are written once, in the
/// *logical* order, which counts from the first column and row when forward and from the last when
/// backward; reversing the views themselves would cost the kernels their adjacent entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direct {
    /// `H = H₁ H₂ … H_k`; rotations: `P = P_z … P₂ P₁`.
    Forward,
    /// `H = H_k … H₂ H₁`; rotations: `P = P₁ P₂ … P_z`.
    Backward,
}

/// How the vectors of a block of reflectors are stored: LAPACK's `STOREV`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StoreV {
    /// Each is a column.
    Columns,
    /// Each is a row, conjugated.
    Rows,
}

impl Direct {
    /// The triangle that holds the head of a block of column vectors, whose diagonal is ones.
    pub(crate) fn head(self) -> Uplo {
        self.factor().flip()
    }

    /// The triangle that holds the factor T of a block.
    pub(crate) fn factor(self) -> Uplo {
        match self {
            Direct::Forward => Uplo::Upper,
            Direct::Backward => Uplo::Lower,
        }
    }

    /// Where a range of `n` logical places begins in memory.
    #[inline]
    pub(crate) fn start(self, range: Range<usize>, n: usize) -> usize {
        match self {
            Direct::Forward => range.start,
            Direct::Backward => n - range.end,
        }
    }

    /// The logical rows and columns of a matrix.
    #[inline]
    pub(crate) fn block<T>(
        self,
        a: MatRef<'_, T>,
        rows: Range<usize>,
        cols: Range<usize>,
    ) -> MatRef<'_, T> {
        let i = self.start(rows.clone(), a.nrows());
        let j = self.start(cols.clone(), a.ncols());
        a.block(i, j, rows.len(), cols.len())
    }

    /// [`Direct::block`] of a matrix that is written.
    #[inline]
    pub(crate) fn block_mut<T>(
        self,
        a: MatMut<'_, T>,
        rows: Range<usize>,
        cols: Range<usize>,
    ) -> MatMut<'_, T> {
        let i = self.start(rows.clone(), a.nrows());
        let j = self.start(cols.clone(), a.ncols());
        a.block(i, j, rows.len(), cols.len())
    }

    /// The first logical columns and the rest.
    #[inline]
    pub(crate) fn split_cols<T>(
        self,
        a: MatMut<'_, T>,
        count: usize,
    ) -> (MatMut<'_, T>, MatMut<'_, T>) {
        match self {
            Direct::Forward => a.split_cols(count),
            Direct::Backward => {
                let rest = a.ncols() - count;
                let (rest, first) = a.split_cols(rest);
                (first, rest)
            }
        }
    }

    /// The first logical rows and the rest.
    #[inline]
    pub(crate) fn split_rows<T>(
        self,
        a: MatMut<'_, T>,
        count: usize,
    ) -> (MatMut<'_, T>, MatMut<'_, T>) {
        let (first, rest) = self.split_cols(a.t(), count);
        (first.t(), rest.t())
    }

    /// The logical range of a slice.
    #[inline]
    pub(crate) fn slice<T>(self, x: &[T], range: Range<usize>) -> &[T] {
        let start = self.start(range.clone(), x.len());
        &x[start..start + range.len()]
    }
}
