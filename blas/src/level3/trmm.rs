//! Product with a triangular matrix.

use super::panels::{self, Action};
use super::tiny_triangle;
use super::triangle::{Halves, Triangle};
use crate::error::{Error, check_dim};
use crate::gemm::operand::Operand;
use crate::gemm::{Problem, driver};
use crate::level2::trmv;
use crate::matrix::{MatMut, MatRef};
use crate::params::{Diag, Side, Trans, Uplo};
use crate::region::Region;
use crate::scalar::Scalar;

/// `B ← α op(A) B` ([`Side::Left`]) or `α B op(A)` ([`Side::Right`]): A is triangular, and only its
/// triangle `uplo` is read, without the diagonal if that is [`Diag::Unit`]; B is `m` by `n`.
///
/// Recursive, as [`trsm`](crate::trsm()), down to triangles that are packed whole; small ones are not
/// packed.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn trmm<T: Scalar>(
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
    if b.is_empty() {
        return Ok(());
    }
    if alpha == T::ZERO {
        driver::scale(alpha, b, Region::Full);
        return Ok(());
    }
    let (triangle, mut b) = Triangle::on_the_left(side, uplo, trans, diag, a, b);
    if b.ncols() == 1 {
        driver::scale(alpha, b.rb_mut(), Region::Full);
        let (uplo, trans) = triangle.params();
        return trmv(uplo, trans, diag, triangle.a, b.col(0));
    }
    if !tiny_triangle::run(Action::Multiply, alpha, triangle, &mut b) {
        multiply(alpha, triangle, b);
    }
    Ok(())
}

/// `B ← α A B`. Triangles are halved until they can be packed whole.
fn multiply<T: Scalar>(alpha: T, tri: Triangle<'_, T>, mut b: MatMut<'_, T>) {
    let n = b.nrows();
    if n <= panels::most::<T>() && panels::run(Action::Multiply, alpha, tri, b.rb_mut()) {
        return;
    }
    let Halves { first, second, mut top, mut bottom, between } = tri.halves(b);
    let add = |factor: MatRef<'_, T>, c: MatMut<'_, T>| {
        let (a, b) = (Operand::general(between, tri.conj), Operand::general(factor, false));
        driver::run(Problem { alpha, a, b, beta: T::ONE, c, region: Region::Full });
    };
    if tri.lower {
        multiply(alpha, second, bottom.rb_mut());
        add(top.rb(), bottom);
        multiply(alpha, first, top);
    } else {
        multiply(alpha, first, top.rb_mut());
        add(bottom.rb(), top);
        multiply(alpha, second, bottom);
    }
}
