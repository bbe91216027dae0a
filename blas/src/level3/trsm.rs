//! Triangular solve with many right-hand sides.

use super::panels::{self, Action};
use super::tiny_triangle;
use super::triangle::{Halves, Triangle};
use crate::error::{Error, check_dim};
use crate::gemm::operand::Operand;
use crate::gemm::{Problem, driver};
use crate::level2::trsv;
use crate::matrix::{MatMut, MatRef};
use crate::params::{Diag, Side, Trans, Uplo};
use crate::region::Region;
use crate::scalar::Scalar;

/// Solves `op(A) X = α B` ([`Side::Left`]) or `X op(A) = α B` ([`Side::Right`]) for X, which
/// replaces B (`m` by `n`); A is triangular, and only its triangle `uplo` is read, without the
/// diagonal if that is [`Diag::Unit`].
///
/// Recursive, after Elmroth, Gustavson, Jonsson and Kågström, *Recursive blocked algorithms and
/// hybrid data structures for dense matrix library software* (SIAM Review 46, 2004). A singular A
/// gives Inf or NaN; nothing is tested.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn trsm<T: Scalar>(
    side: Side,
    uplo: Uplo,
    trans: Trans,
    diag: Diag,
    alpha: T,
    a: MatRef<'_, T>,
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let order = match side {
        Side::Left => b.nrows(),
        Side::Right => b.ncols(),
    };
    check_dim("a", order, a.nrows())?;
    check_dim("a", order, a.ncols())?;
    if alpha == T::ZERO || b.is_empty() {
        driver::scale(alpha, b, Region::Full);
        return Ok(());
    }
    let (triangle, mut b) = Triangle::on_the_left(side, uplo, trans, diag, a, b);
    if b.ncols() == 1 {
        driver::scale(alpha, b.rb_mut(), Region::Full);
        let (uplo, trans) = triangle.params();
        return trsv(uplo, trans, diag, triangle.a, b.col(0));
    }
    if !tiny_triangle::run(Action::Solve, alpha, triangle, &mut b) {
        solve(alpha, triangle, b);
    }
    Ok(())
}

/// `B ← A⁻¹ α B`. Triangles are halved until they can be packed whole.
fn solve<T: Scalar>(alpha: T, tri: Triangle<'_, T>, mut b: MatMut<'_, T>) {
    let n = b.nrows();
    if n <= panels::most::<T>() && panels::run(Action::Solve, alpha, tri, b.rb_mut()) {
        return;
    }
    let Halves { first, second, mut top, mut bottom, between } = tri.halves(b);
    let subtract = |known: MatRef<'_, T>, c: MatMut<'_, T>| {
        let (a, b) = (Operand::general(between, tri.conj), Operand::general(known, false));
        driver::run(Problem { alpha: -T::ONE, a, b, beta: alpha, c, region: Region::Full });
    };
    if tri.lower {
        solve(alpha, first, top.rb_mut());
        subtract(top.rb(), bottom.rb_mut());
        solve(T::ONE, second, bottom);
    } else {
        solve(alpha, second, bottom.rb_mut());
        subtract(bottom.rb(), top.rb_mut());
        solve(T::ONE, first, top);
    }
}
