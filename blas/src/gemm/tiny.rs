//! Products of a few numbers, where all else would cost more than the numbers do: blocks of two by
//! two entries in scalar registers, operands in any strides.

use super::Problem;
use crate::scalar::Scalar;

/// Multiply-adds of real numbers up to which this is faster than vectors; four make a complex one.
const MOST: usize = 32;

/// Whether a product has so few multiply-adds, but any.
#[inline(always)]
pub(crate) fn fits<T: Scalar>(m: usize, n: usize, k: usize) -> bool {
    let most = if T::IS_COMPLEX { MOST / 4 } else { MOST };
    m.max(n).max(k) <= most && (1..=most).contains(&(m * n * k))
}

/// Carries out a problem of general operands, on all of C.
pub(crate) fn run<T: Scalar>(problem: &Problem<'_, T>) {
    let Problem { alpha, a, b, beta, c, .. } = problem;
    let (m, n, k) = problem.shape();
    let (conj_a, conj_b) = (a.conj, b.conj);
    let (a_row, a_step) = (a.view.row_stride(), a.view.col_stride());
    let (b_step, b_col) = (b.view.row_stride(), b.view.col_stride());
    for j in (0..n).step_by(2) {
        for i in (0..m).step_by(2) {
            // Beyond the last row or column that one is summed again, and not written.
            let (last_row, last_col) = (i + 1 == m, j + 1 == n);
            let (down, right) =
                (if last_row { 0 } else { a_row }, if last_col { 0 } else { b_col });
            let (mut x, mut y) = (a.view.ptr_at(i, 0), b.view.ptr_at(0, j));
            let mut sums = [T::ZERO; 4];
            for _ in 0..k {
                // SAFETY: entries of A and B.
                let (a, b) =
                    unsafe { ([*x, *x.wrapping_offset(down)], [*y, *y.wrapping_offset(right)]) };
                let (a, b) = (a.map(|x| x.conj_if(conj_a)), b.map(|y| y.conj_if(conj_b)));
                for (e, sum) in sums.iter_mut().enumerate() {
                    *sum += a[e % 2] * b[e / 2];
                }
                (x, y) = (x.wrapping_offset(a_step), y.wrapping_offset(b_step));
            }
            let wanted = [true, !last_row, !last_col, !last_row && !last_col];
            for (e, (sum, wanted)) in sums.into_iter().zip(wanted).enumerate() {
                if wanted {
                    let place = c.ptr_at(i + e % 2, j + e / 2);
                    let s = sum.times(*alpha);
                    // SAFETY: an entry of C.
                    unsafe { *place = if *beta == T::ZERO { s } else { s + (*place).times(*beta) } }
                }
            }
        }
    }
}
