//! Block reflectors whose vectors begin with columns of the unit matrix, as annihilating one matrix
//! with another, triangular one makes them.

use crate::error::Error;
use wasmblas::{Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, geadd, gemm, omatcopy, trmm};

/// What follows the unit matrix in V: `m` by `k`, the last `l ≤ min(m, k)` rows upper trapezoidal.
/// What is below that diagonal is not read.
#[derive(Clone, Copy)]
pub(crate) struct Pentagon<'a, T> {
    /// The rows that are full.
    rectangle: MatRef<'a, T>,
    /// The square triangle.
    triangle: MatRef<'a, T>,
    /// What is right of the triangle.
    side: MatRef<'a, T>,
}

impl<'a, T: Scalar> Pentagon<'a, T> {
    pub fn new(v: MatRef<'a, T>, l: usize) -> Self {
        let (m, k) = (v.nrows(), v.ncols());
        Pentagon {
            rectangle: v.block(0, 0, m - l, k),
            triangle: v.block(m - l, 0, l, l),
            side: v.block(m - l, l, l, k - l),
        }
    }

    /// `W ← Vᴴ B`, or `Vᵀ B` with `conj`, for what follows the unit matrix.
    pub fn product(self, conj: bool, b: MatRef<'_, T>, mut w: MatMut<'_, T>) -> Result<(), Error> {
        let adjoint = if conj { Trans::Trans } else { Trans::ConjTrans };
        let (full, l, n) = (self.rectangle.nrows(), self.triangle.nrows(), b.ncols());
        let (one, last) = (T::ONE, b.block(full, 0, l, n));
        let (mut first, rest) = w.rb_mut().split_rows(l);
        omatcopy(Trans::No, one, last, first.rb_mut())?;
        trmm(Side::Left, Uplo::Upper, adjoint, Diag::NonUnit, one, self.triangle, first)?;
        gemm(adjoint, Trans::No, one, self.side, last, T::ZERO, rest)?;
        gemm(adjoint, Trans::No, one, self.rectangle, b.block(0, 0, full, n), one, w)?;
        Ok(())
    }

    /// `B ← B − V W`, or with `conj(V)`; W is overwritten.
    fn subtract(self, conj: bool, mut w: MatMut<'_, T>, b: MatMut<'_, T>) -> Result<(), Error> {
        let plain = if conj { Trans::Conj } else { Trans::No };
        let (full, one) = (self.rectangle.nrows(), T::ONE);
        let (top, mut last) = b.split_rows(full);
        gemm(plain, Trans::No, -one, self.rectangle, w.rb(), one, top)?;
        let (mut first, rest) = w.rb_mut().split_rows(self.triangle.nrows());
        gemm(plain, Trans::No, -one, self.side, rest.rb(), one, last.rb_mut())?;
        trmm(Side::Left, Uplo::Upper, plain, Diag::NonUnit, one, self.triangle, first.rb_mut())?;
        geadd(-one, first.rb(), one, last)?;
        Ok(())
    }

    /// `(A; B) ← (I − V op(T) Vᴴ) (A; B)` with V or its conjugate. T is upper triangular, `w` has
    /// the shape of A.
    pub fn apply(
        self,
        conj: bool,
        op_t: Trans,
        t: MatRef<'_, T>,
        mut a: MatMut<'_, T>,
        b: MatMut<'_, T>,
        mut w: MatMut<'_, T>,
    ) -> Result<(), Error> {
        if a.is_empty() {
            return Ok(());
        }
        let one = T::ONE;
        self.product(conj, b.rb(), w.rb_mut())?;
        geadd(one, a.rb(), one, w.rb_mut())?;
        trmm(Side::Left, Uplo::Upper, op_t, Diag::NonUnit, one, t, w.rb_mut())?;
        geadd(-one, w.rb(), one, a.rb_mut())?;
        self.subtract(conj, w, b)
    }
}
