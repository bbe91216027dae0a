//! Product with a triangular matrix.

use super::triangle::Triangle;
use crate::error::{Error, check_dim};
use crate::gemm::operand::{Operand, Structure};
use crate::gemm::{Problem, driver};
use crate::level2::trmv;
use crate::matrix::{MatMut, MatRef};
use crate::params::{Diag, Side, Trans, Uplo};
use crate::region::Region;
use crate::scalar::Scalar;

/// `B ← α op(A) B` ([`Side::Left`]) or `α B op(A)` ([`Side::Right`]): A is triangular, and only its
/// triangle `uplo` is read, without the diagonal if that is [`Diag::Unit`]; B is `m` by `n`.
///
/// Recursive, as [`trsm`](crate::trsm()), down to triangles that one pass of the packed product
/// takes whole.
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
    multiply(alpha, triangle, b);
    Ok(())
}

/// `B ← α A B`.
fn multiply<T: Scalar>(alpha: T, tri: Triangle<'_, T>, b: MatMut<'_, T>) {
    let n = b.nrows();
    if n <= driver::WHOLE {
        return multiply_base(alpha, tri, b);
    }
    let half = (n / 2).next_multiple_of(16);
    let (first, second) = (tri.diagonal_block(0, half), tri.diagonal_block(half, n - half));
    let (mut top, mut bottom) = b.split_rows(half);
    let add = |view: MatRef<'_, T>, b: MatRef<'_, T>, c: MatMut<'_, T>| {
        let (a, b) = (Operand::general(view, tri.conj), Operand::general(b, false));
        driver::run(Problem { alpha, a, b, beta: T::ONE, c, region: Region::Full });
    };
    if tri.lower {
        multiply(alpha, second, bottom.rb_mut());
        add(tri.a.block(half, 0, n - half, half), top.rb(), bottom);
        multiply(alpha, first, top);
    } else {
        multiply(alpha, first, top.rb_mut());
        add(tri.a.block(0, half, half, n - half), bottom.rb(), top);
        multiply(alpha, second, bottom);
    }
}

/// [`multiply`] for a triangle that one pass takes whole: all that is read of a piece of B has been
/// packed before that piece is overwritten.
fn multiply_base<T: Scalar>(alpha: T, tri: Triangle<'_, T>, b: MatMut<'_, T>) {
    let structure = Structure::Triangular { lower: tri.lower, unit: tri.unit };
    let a = Operand { view: tri.a, conj: tri.conj, structure };
    // SAFETY: the same entries as `b`, which the driver reads before it writes them.
    let factor = unsafe {
        MatRef::from_raw_parts(b.as_ptr(), b.nrows(), b.ncols(), b.row_stride(), b.col_stride())
    };
    let b_as_operand = Operand::general(factor, false);
    let beta = T::ZERO;
    driver::run(Problem { alpha, a, b: b_as_operand, beta, c: b, region: Region::Full });
}
