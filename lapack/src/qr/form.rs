//! The four orthogonal factorisations as one.

use super::factor::{Sign, factor, factor_scratch};
use super::generate::{generate, generate_scratch};
use super::multiply::{multiply, multiply_scratch};
use crate::error::{Error, check_dim};
use crate::householder::{Direct, transposed};
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans};

/// Which factorisation. Each is [`Form::Qr`] of a view: LQ and RQ of the transposed one, with τ
/// conjugated, since their reflectors' vectors are stored conjugated; QL and RQ in the other
/// direction. If the view is `Q′ R`, then the Q of LQ and RQ is `Q′ᵀ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Qr,
    Lq,
    Ql,
    Rq,
}

impl Form {
    fn direct(self) -> Direct {
        match self {
            Form::Qr | Form::Lq => Direct::Forward,
            Form::Ql | Form::Rq => Direct::Backward,
        }
    }

    /// Whether vectors are rows, conjugated.
    fn by_rows(self) -> bool {
        matches!(self, Form::Lq | Form::Rq)
    }

    fn view_mut<T>(self, a: MatMut<'_, T>) -> MatMut<'_, T> {
        if self.by_rows() { a.t() } else { a }
    }

    /// The scratch memory that is of use to [`Form::factor`]; as many elements as A has columns
    /// (QR, QL) or rows (LQ, RQ) suffice.
    pub fn factor_scratch(self, m: usize, n: usize) -> usize {
        if self.by_rows() { factor_scratch(n, m) } else { factor_scratch(m, n) }
    }

    /// Factorises A.
    pub fn factor<T: Scalar>(
        self,
        sign: Sign,
        a: MatMut<'_, T>,
        tau: &mut [T],
        scratch: &mut [T],
    ) -> Result<(), Error> {
        factor(self.direct(), sign, self.view_mut(a), tau, scratch)?;
        if self.by_rows() && T::IS_COMPLEX {
            tau.iter_mut().for_each(|tau| *tau = tau.conj());
        }
        Ok(())
    }

    /// The scratch memory that is of use to [`Form::generate`] with `k` reflectors; as many
    /// elements as A has columns (QR, QL) or rows (LQ, RQ) suffice.
    pub fn generate_scratch(self, m: usize, n: usize, k: usize) -> usize {
        generate_scratch(if self.by_rows() { m } else { n }, k)
    }

    /// Makes the factors that a factorisation left in A the rows or columns of Q.
    pub fn generate<T: Scalar>(
        self,
        a: MatMut<'_, T>,
        tau: &[T],
        scratch: &mut [T],
    ) -> Result<(), Error> {
        generate(self.direct(), self.view_mut(a), self.by_rows(), tau, scratch)
    }

    /// The scratch memory that is of use to [`Form::multiply`] with `k` reflectors and an `m` by
    /// `n` matrix; as many elements as that has columns (left) or rows (right) suffice.
    pub fn multiply_scratch(side: Side, m: usize, n: usize, k: usize) -> usize {
        multiply_scratch(if side == Side::Left { n } else { m }, k)
    }

    /// `C ← op(Q) C` or `C op(Q)`.
    pub fn multiply<T: Scalar>(
        self,
        side: Side,
        trans: Trans,
        a: MatRef<'_, T>,
        tau: &[T],
        c: MatMut<'_, T>,
        scratch: &mut [T],
    ) -> Result<(), Error> {
        let v = if self.by_rows() { a.t() } else { a };
        let flip = self.by_rows() != (side == Side::Right);
        let trans = if flip { transposed(trans) } else { trans };
        let c = if side == Side::Left { c } else { c.t() };
        let k = tau.len();
        check_dim("a", c.nrows(), v.nrows())?;
        check_dim("a", k, v.ncols())?;
        if k > c.nrows() {
            check_dim("tau", c.nrows(), k)?;
        }
        multiply(self.direct(), trans, v, self.by_rows(), tau, c, scratch)
    }
}
