//! General matrix product.

use crate::error::{Error, check_dim};
use crate::gemm::operand::Operand;
use crate::gemm::{Problem, driver};
use crate::level2::gemv;
use crate::matrix::{MatMut, MatRef};
use crate::params::Trans;
use crate::region::Region;
use crate::scalar::Scalar;

/// `C ← α op(A) op(B) + β C`, where `op(A)` is `m` by `k`, `op(B)` is `k` by `n` and C is `m` by
/// `n`, each in any strides.
///
/// With `β = 0` C is overwritten and not read; with `α = 0` or `k = 0` A and B are not read.
///
/// Unlike netlib, a sum is not formed in a fixed order: the result satisfies the usual bound
/// `|Ĉ − C| ≤ γ(k+2) (|α| |A| |B| + |β| |C|)` (Higham, *Accuracy and Stability of Numerical
/// Algorithms*, section 3.5), and for the `simd128` and `portable` kernels is the same on every
/// machine.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn gemm<T: Scalar>(
    transa: Trans,
    transb: Trans,
    alpha: T,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    beta: T,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let a = if transa.is_transposed() { a.t() } else { a };
    let b = if transb.is_transposed() { b.t() } else { b };
    check_dim("a", c.nrows(), a.nrows())?;
    check_dim("b", a.ncols(), b.nrows())?;
    check_dim("b", c.ncols(), b.ncols())?;
    let (conj_a, conj_b) =
        (T::IS_COMPLEX && transa.is_conjugated(), T::IS_COMPLEX && transb.is_conjugated());
    // A vector on either side is a job for level 2, unless it is the one to be conjugated.
    let conj = |yes: bool| if yes { Trans::Conj } else { Trans::No };
    if c.ncols() == 1 && !conj_b {
        return gemv(conj(conj_a), alpha, a, b.col(0), beta, c.col(0));
    }
    if c.nrows() == 1 && !conj_a {
        return gemv(conj(conj_b), alpha, b.t(), a.row(0), beta, c.row(0));
    }
    driver::run(Problem {
        alpha,
        a: Operand::general(a, conj_a),
        b: Operand::general(b, conj_b),
        beta,
        c,
        region: Region::Full,
    });
    Ok(())
}
