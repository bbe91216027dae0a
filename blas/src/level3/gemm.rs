//! General matrix product.

use crate::error::{Error, check_dim};
use crate::gemm::operand::Operand;
use crate::gemm::{Problem, driver, tiny};
use crate::kernel::tile::{self, Update};
use crate::level2::gemv;
use crate::matrix::{MatMut, MatRef};
use crate::params::Trans;
use crate::region::Region;
use crate::scalar::Scalar;

/// Columns of C, as reals, up to which level 2 does each of them alone where that is kinder to A:
/// see [`reads_across`].
const FEW: usize = 3;
/// Multiply-adds from which on that is worth the calls.
const DEEP: usize = 16 << 10;
/// Bytes between columns, a multiple of which makes them displace each other in a cache.
const PAGE: usize = 4096;

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
#[inline]
pub fn gemm<T: Scalar>(
    transa: Trans,
    transb: Trans,
    alpha: T,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    beta: T,
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    run(problem(transa, transb, alpha, a, b, beta, c)?);
    Ok(())
}

/// [`gemm`], and calls `then` with so many of the first columns of C when they are finished: perhaps
/// before the others are, which workers with a memory of their own may be doing meanwhile.
///
/// # Errors
/// Those of `gemm`; then `then` is not called.
///
/// # Panics
/// If C has fewer columns.
pub fn gemm_early<T: Scalar>(
    transa: Trans,
    transb: Trans,
    alpha: T,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    beta: T,
    mut c: MatMut<'_, T>,
    columns: usize,
    then: &mut dyn FnMut(MatMut<'_, T>),
) -> Result<(), Error> {
    let problem = problem(transa, transb, alpha, a, b, beta, c.rb_mut())?;
    let (m, n, k) = problem.shape();
    if m.min(n) <= FEW || tiny::fits(m, n, k) {
        run(problem);
        then(c.block(0, 0, m, columns));
    } else {
        driver::run_early(problem, columns, then);
    }
    Ok(())
}

/// The problem, if the shapes fit.
#[inline(always)]
fn problem<'a, T: Scalar>(
    transa: Trans,
    transb: Trans,
    alpha: T,
    a: MatRef<'a, T>,
    b: MatRef<'a, T>,
    beta: T,
    c: MatMut<'a, T>,
) -> Result<Problem<'a, T>, Error> {
    let a = if transa.is_transposed() { a.t() } else { a };
    let b = if transb.is_transposed() { b.t() } else { b };
    check_dim("a", c.nrows(), a.nrows())?;
    check_dim("b", a.ncols(), b.nrows())?;
    check_dim("b", c.ncols(), b.ncols())?;
    let (conj_a, conj_b) =
        (T::IS_COMPLEX && transa.is_conjugated(), T::IS_COMPLEX && transb.is_conjugated());
    let (a, b) = (Operand::general(a, conj_a), Operand::general(b, conj_b));
    Ok(Problem { alpha, a, b, beta, c, region: Region::Full })
}

/// [`gemm`] of matrices whose rows are adjacent, `op(B)` conjugated if `conj_b`, if it has so few
/// numbers that a call counts: for callers who want it in line. Whether it was done.
#[doc(hidden)]
#[inline(always)]
pub fn gemm_if_tiny<T: Scalar>(
    alpha: T,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    conj_b: bool,
    beta: T,
    c: MatMut<'_, T>,
) -> bool {
    let (m, n, k) = (c.nrows(), c.ncols(), a.ncols());
    let agree = a.nrows() == m && b.nrows() == k && b.ncols() == n;
    let adjacent = a.row_stride() == 1 && c.row_stride() == 1;
    let does = tiny::fits(m, n, k) && agree && adjacent && alpha != T::ZERO;
    if does {
        let update = Update { alpha, beta, conj_a: false, conj_b: T::IS_COMPLEX && conj_b };
        // SAFETY: no size is zero, and the rows are adjacent.
        unsafe { tiny::product(a, b, &update, &c) }
    }
    does
}

/// Chooses who does it.
#[inline(never)]
fn run<T: Scalar>(problem: Problem<'_, T>) {
    let (m, n, k) = problem.shape();
    let adjacent = problem.c.row_stride() == 1 || problem.has_adjacent_columns();
    if tiny::fits(m, n, k) && adjacent && problem.alpha != T::ZERO {
        return tiny::run(&if problem.has_adjacent_columns() { problem.t() } else { problem });
    }
    // A vector on either side is a job for level 2, unless it is the one to be conjugated; so are a
    // few of them if a tile would read A against its order.
    let deep = m.saturating_mul(n).saturating_mul(k) >= DEEP;
    let few = |count: usize, a: &Operand<'_, T>, b: &Operand<'_, T>| {
        let alone = deep && count * tile::reals::<T>() <= FEW && reads_across(a.view);
        !b.conj && (count == 1 || alone)
    };
    if few(n, &problem.a, &problem.b) {
        by_columns(problem);
    } else if few(m, &problem.b.t(), &problem.a) {
        by_columns(problem.t());
    } else {
        driver::run(problem);
    }
}

/// Whether a tile would have to pack A, or read columns that displace each other.
fn reads_across<T: Scalar>(a: MatRef<'_, T>) -> bool {
    a.row_stride() != 1
        || a.col_stride().unsigned_abs().wrapping_mul(size_of::<T>()).is_multiple_of(PAGE)
}

/// A product of few columns of B, not conjugated, one by one.
fn by_columns<T: Scalar>(problem: Problem<'_, T>) {
    let Problem { alpha, a, b, beta, mut c, .. } = problem;
    let trans = if a.conj { Trans::Conj } else { Trans::No };
    for j in 0..c.ncols() {
        let done = gemv(trans, alpha, a.view, b.view.col(j), beta, c.rb_mut().col(j));
        debug_assert_eq!(done, Ok(()), "shapes that have been checked");
    }
}
