//! A pair of matrices in generalised Schur form, with the vectors that are updated along with it.

use crate::error::{Error, check_dim};
use crate::schur::{block_order, block_start};
use wasmblas::{MatMut, Scalar};

/// `(A, B)`, where A is upper triangular, or quasi-triangular with a real type, and B upper
/// triangular; with unitary Q and Z, if they are wanted, such that `Q (A, B) Zᴴ` stays what it is.
pub(super) struct Pair<'a, T> {
    pub a: MatMut<'a, T>,
    pub b: MatMut<'a, T>,
    pub q: Option<MatMut<'a, T>>,
    pub z: Option<MatMut<'a, T>>,
}

impl<T: Scalar> Pair<'_, T> {
    /// The order of the matrices.
    pub fn order(&self) -> usize {
        self.a.nrows()
    }

    /// Checks that the shapes fit; Q and Z may have any number of rows.
    pub fn check(&self) -> Result<(), Error> {
        let n = self.order();
        check_dim("a", n, self.a.ncols())?;
        check_dim("b", n, self.b.nrows())?;
        check_dim("b", n, self.b.ncols())?;
        for (argument, vectors) in [("q", &self.q), ("z", &self.z)] {
            if let Some(vectors) = vectors {
                check_dim(argument, n, vectors.ncols())?;
            }
        }
        Ok(())
    }

    /// The order of the diagonal block that begins in row `j`.
    pub fn block_order(&self, j: usize) -> usize {
        block_order(self.a.rb(), j)
    }

    /// The first row of the diagonal block that row `j` is in.
    pub fn block_start(&self, j: usize) -> usize {
        block_start(self.a.rb(), j)
    }
}
