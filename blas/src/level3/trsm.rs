//! Triangular solve with many right-hand sides.

use super::triangle::Triangle;
use crate::error::{Error, check_dim};
use crate::gemm::operand::Operand;
use crate::gemm::workspace::with_reserve;
use crate::gemm::{Problem, driver};
use crate::kernel::tile;
use crate::kernel::vector::{self, Factor};
use crate::level2::trsv;
use crate::matrix::{MatMut, MatRef};
use crate::params::{Diag, Side, Trans, Uplo};
use crate::region::Region;
use crate::scalar::Scalar;

/// Rows of B that are brought together on the stack where its rows are not adjacent in memory.
const GATHERED: usize = 32;

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
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    let order = match side {
        Side::Left => b.nrows(),
        Side::Right => b.ncols(),
    };
    check_dim("a", order, a.nrows())?;
    check_dim("a", order, a.ncols())?;
    driver::scale(alpha, b.rb_mut(), Region::Full);
    if alpha == T::ZERO || b.is_empty() {
        return Ok(());
    }
    let (triangle, b) = Triangle::on_the_left(side, uplo, trans, diag, a, b);
    if b.ncols() == 1 {
        let (uplo, trans) = triangle.params();
        return trsv(uplo, trans, diag, triangle.a, b.col(0));
    }
    solve(triangle, b);
    Ok(())
}

/// `B ← A⁻¹ B`. Triangles are halved, so that the work is in matrix products, until they are as
/// narrow as a register tile; these are solved by rows.
fn solve<T: Scalar>(tri: Triangle<'_, T>, b: MatMut<'_, T>) {
    let n = b.nrows();
    let leaf = tile::nr::<T>();
    if b.col_stride() != 1 && n <= GATHERED {
        return solve_gathered(tri, b);
    }
    if n <= leaf {
        // SAFETY: the rows of B are adjacent elements, and apart from each other.
        return unsafe { eliminate(tri, b.as_ptr(), b.row_stride(), b.ncols()) };
    }
    let half = (n / 2).next_multiple_of(if n <= GATHERED { leaf } else { GATHERED });
    let (first, second) = (tri.diagonal_block(0, half), tri.diagonal_block(half, n - half));
    let (mut top, mut bottom) = b.split_rows(half);
    if tri.lower {
        solve(first, top.rb_mut());
        let below = tri.a.block(half, 0, n - half, half);
        subtract(below, tri.conj, top.rb(), bottom.rb_mut());
        solve(second, bottom);
    } else {
        solve(second, bottom.rb_mut());
        let right = tri.a.block(0, half, half, n - half);
        subtract(right, tri.conj, bottom.rb(), top.rb_mut());
        solve(first, top);
    }
}

/// `C ← C − A B`.
fn subtract<T: Scalar>(a: MatRef<'_, T>, conj_a: bool, b: MatRef<'_, T>, c: MatMut<'_, T>) {
    let (alpha, beta) = (-T::ONE, T::ONE);
    let (a, b) = (Operand::general(a, conj_a), Operand::general(b, false));
    driver::run(Problem { alpha, a, b, beta, c, region: Region::Full });
}

/// [`solve`] for at most [`GATHERED`] rows in any place: some columns at a time are copied to the
/// stack so that their rows are adjacent.
fn solve_gathered<T: Scalar>(tri: Triangle<'_, T>, mut b: MatMut<'_, T>) {
    let (n, cols) = (b.nrows(), b.ncols());
    with_reserve(|memory, bytes| {
        let memory = memory.cast::<T>();
        let width = bytes / size_of::<T>() / GATHERED;
        for j in (0..cols).step_by(width) {
            let wide = width.min(cols - j);
            // SAFETY: `wide` columns of B, and `n` rows of `width` elements of the memory.
            unsafe {
                let chunk = MatMut::from_raw_parts(memory, n, wide, width as isize, 1);
                let columns = b.rb_mut().block(0, j, n, wide);
                copy_by_fours(columns.rb(), &chunk);
                solve(tri, MatMut::from_raw_parts(memory, n, wide, width as isize, 1));
                copy_by_fours(chunk.rb(), &columns);
            }
        }
    });
}

/// `to ← from`, four columns at a time: of two matrices with different storage, one is read or
/// written in four streams and the other four elements at once.
///
/// # Safety
/// The matrices must be of one shape, and apart.
unsafe fn copy_by_fours<T: Scalar>(from: MatRef<'_, T>, to: &MatMut<'_, T>) {
    let (n, cols) = (from.nrows(), from.ncols());
    let mut j = 0;
    // SAFETY: entries of both matrices.
    unsafe {
        while j + 4 <= cols {
            for i in 0..n {
                let row: [T; 4] = core::array::from_fn(|c| *from.ptr_at(i, j + c));
                for (c, x) in row.into_iter().enumerate() {
                    *to.ptr_at(i, j + c) = x;
                }
            }
            j += 4;
        }
        while j < cols {
            for i in 0..n {
                *to.ptr_at(i, j) = *from.ptr_at(i, j);
            }
            j += 1;
        }
    }
}

/// Substitution with rows of `cols` adjacent elements, `stride` apart.
///
/// # Safety
/// The rows must be readable and writable and not overlap.
unsafe fn eliminate<T: Scalar>(tri: Triangle<'_, T>, rows: *mut T, stride: isize, cols: usize) {
    let n = tri.a.nrows();
    let row = |i: usize| rows.wrapping_offset(i as isize * stride);
    let entry = |i: usize, j: usize| tri.a.get(i, j).conj_if(tri.conj);
    for step in 0..n {
        let (i, known) = if tri.lower { (step, 0..step) } else { (n - 1 - step, n - step..n) };
        let mut j = known.start;
        // SAFETY: rows of the caller's.
        unsafe {
            while j + 4 <= known.end {
                let factors =
                    core::array::from_fn::<_, 4, _>(|r| Factor::new(-entry(i, j + r), false));
                vector::axpys(cols, &factors, row(j), stride, row(i));
                j += 4;
            }
            while j < known.end {
                vector::axpys(cols, &[Factor::new(-entry(i, j), false)], row(j), 0, row(i));
                j += 1;
            }
            if !tri.unit {
                divide(entry(i, i), row(i), cols);
            }
        }
    }
}

/// `x ← x / d`.
///
/// # Safety
/// `n` elements at `x` must be readable and writable.
unsafe fn divide<T: Scalar>(d: T, x: *mut T, n: usize) {
    if let Some(inverse) = d.accurate_recip() {
        // SAFETY: the caller's.
        return unsafe { vector::scale(n, inverse, x) };
    }
    for i in 0..n {
        let place = x.wrapping_add(i);
        // SAFETY: the caller's.
        unsafe { *place = (*place).quotient(d) };
    }
}
