//! Many products of the same kind.

use crate::error::Error;
use crate::level3::gemm;
use crate::matrix::{MatMut, MatRef};
use crate::params::Trans;
use crate::scalar::Scalar;

/// `C_i ← α op(A_i) op(B_i) + β C_i` for each `(A_i, B_i, C_i)`, one after the other, each as
/// [`gemm`].
///
/// # Errors
/// The first problem's whose shapes do not fit; those before it are done then, the rest is not.
pub fn gemm_batch<'a, T: Scalar>(
    transa: Trans,
    transb: Trans,
    alpha: T,
    beta: T,
    problems: impl IntoIterator<Item = (MatRef<'a, T>, MatRef<'a, T>, MatMut<'a, T>)>,
) -> Result<(), Error> {
    problems.into_iter().try_for_each(|(a, b, c)| gemm(transa, transb, alpha, a, b, beta, c))
}
