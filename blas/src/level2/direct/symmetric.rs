//! Symmetric or Hermitian matrix times vector.

use crate::kernel::panel::{Conj, axpys_dots_in};
use crate::level2::operands::scale_adjacent;
use crate::scalar::Scalar;

/// `y ← α A x + β y`, where a triangle of A is stored, or of the conjugate if `conj`.
///
/// # Safety
/// The entries must be readable, those of y writable.
#[inline(never)]
pub unsafe fn symv<T: Scalar>(
    lower: bool,
    hermitian: bool,
    conj: bool,
    n: usize,
    alpha: T,
    a: *const T,
    step: isize,
    curve: isize,
    x: *const T,
    beta: T,
    y: *mut T,
) {
    let conj = Conj { axpys: conj, dots: hermitian && !conj };
    let matrix = Matrix { lower, hermitian, conj, n, alpha, x, y };
    // SAFETY: the caller's.
    unsafe {
        scale_adjacent(beta, n, y);
        // What a step needs of registers grows with the columns, twice as fast when they are
        // complex.
        if T::IS_COMPLEX {
            matrix.walk::<2>(a, step, curve);
        } else {
            matrix.walk::<4>(a, step, curve);
        }
    }
}

struct Matrix<T> {
    lower: bool,
    hermitian: bool,
    conj: Conj,
    n: usize,
    alpha: T,
    x: *const T,
    y: *mut T,
}

impl<T: Scalar> Matrix<T> {
    /// Adds the products, by `NC` columns at a time, and one by one where columns are short.
    ///
    /// # Safety
    /// The entries must be as promised.
    #[inline(always)]
    unsafe fn walk<const NC: usize>(&self, a: *const T, mut step: isize, curve: isize) {
        let (mut column, mut j) = (a, 0);
        let singles = if self.lower { 0 } else { self.n % NC };
        while j < self.n {
            // SAFETY: as many columns are left.
            unsafe {
                if j >= singles && j + NC <= self.n {
                    let columns = core::array::from_fn(|_| {
                        let this = column;
                        step += curve;
                        column = column.wrapping_offset(step);
                        this
                    });
                    self.columns::<NC>(j, columns);
                    j += NC;
                } else {
                    self.columns::<1>(j, [column]);
                    step += curve;
                    column = column.wrapping_offset(step);
                    j += 1;
                }
            }
        }
    }

    /// Adds the part of the columns from column `j`.
    ///
    /// # Safety
    /// They must exist.
    #[inline(always)]
    unsafe fn columns<const NC: usize>(&self, j: usize, columns: [*const T; NC]) {
        let Self { alpha, conj, x, y, .. } = *self;
        let (first, len) = if self.lower { (j + NC, self.n - j - NC) } else { (0, j) };
        // SAFETY: entries of the triangle and of the vectors.
        unsafe {
            let factors: [T; NC] = core::array::from_fn(|c| (*x.add(j + c)).times(alpha));
            let far = columns.map(|column| column.add(first));
            let sums = axpys_dots_in(len, &far, conj, &factors, x.add(first), y.add(first));
            let mut out: [T; NC] = core::array::from_fn(|c| {
                let d = *columns[c].add(j + c);
                let d = if self.hermitian { T::from_real(d.re()) } else { d };
                sums[c].times(alpha) + factors[c].times(d)
            });
            for p in 0..NC {
                for q in p + 1..NC {
                    let (row, col) = if self.lower { (q, p) } else { (p, q) };
                    let a = *columns[col].add(j + row);
                    out[row] += a.conj_if(conj.axpys) * factors[col];
                    out[col] += a.conj_if(conj.dots) * factors[row];
                }
            }
            for (c, out) in out.into_iter().enumerate() {
                *y.add(j + c) += out;
            }
        }
    }
}
