//! General matrix–vector product.

use crate::error::{Error, check_dim};
use crate::kernel::vector::{self, Factor};
use crate::matrix::{MatRef, VecMut, VecRef};
use crate::params::Trans;
use crate::scalar::Scalar;

/// Columns of A taken together: enough that y (or x) is read from cache a quarter as often as A
/// from memory, few enough that the factors stay in registers.
const COLUMNS: usize = 4;
/// Rows taken together, so that the piece of the vector that runs along them stays in a level-1
/// cache while all columns pass.
const ROWS: usize = 1024;
/// Rows taken together when that vector has to be brought together on the stack.
const GATHERED: usize = 128;

/// `y ← α op(A) x + β y`, where `op(A)` is `m` by `n` in any strides.
///
/// With `β = 0` y is overwritten and not read; with `α = 0` or `n = 0` A and x are not read.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn gemv<T: Scalar>(
    trans: Trans,
    alpha: T,
    a: MatRef<'_, T>,
    x: VecRef<'_, T>,
    beta: T,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    let a = if trans.is_transposed() { a.t() } else { a };
    check_dim("x", a.ncols(), x.len())?;
    check_dim("y", a.nrows(), y.len())?;
    scale(beta, &y);
    if alpha == T::ZERO || a.is_empty() {
        return Ok(());
    }
    let conj = trans.is_conjugated();
    if a.row_stride() == 1 {
        along_columns(alpha, a, conj, x, &y);
    } else if a.col_stride() == 1 {
        along_rows(alpha, a.t(), conj, x, &y);
    } else {
        strided(alpha, a, conj, x, &y);
    }
    Ok(())
}

/// `y ← β y`; `β = 0` overwrites whatever is there.
fn scale<T: Scalar>(beta: T, y: &VecMut<'_, T>) {
    if beta == T::ONE {
        return;
    }
    for i in 0..y.len() {
        let p = y.ptr_at(i);
        // SAFETY: element `i` of y.
        unsafe { *p = if beta == T::ZERO { T::ZERO } else { (*p).times(beta) } };
    }
}

/// `y ← y + α A x` for an A whose rows are adjacent: columns are added up.
fn along_columns<T: Scalar>(
    alpha: T,
    a: MatRef<'_, T>,
    conj: bool,
    x: VecRef<'_, T>,
    y: &VecMut<'_, T>,
) {
    let (m, n) = (a.nrows(), a.ncols());
    let direct = y.stride() == 1;
    let rows = if direct { ROWS } else { GATHERED };
    let mut sums = [T::ZERO; GATHERED];
    for i in (0..m).step_by(rows) {
        let mb = rows.min(m - i);
        let out = if direct {
            y.ptr_at(i)
        } else {
            sums = [T::ZERO; GATHERED];
            sums.as_mut_ptr()
        };
        // The factor of column `j`.
        // SAFETY: element `j` of x.
        let factor = |j: usize| Factor::new(unsafe { *x.ptr_at(j) }.times(alpha), conj);
        let mut j = 0;
        // SAFETY: `mb` rows from row `i` of columns of A, and as many elements of y or `sums`.
        unsafe {
            while j + COLUMNS <= n {
                let factors = core::array::from_fn::<_, COLUMNS, _>(|c| factor(j + c));
                vector::axpys(mb, &factors, a.ptr_at(i, j), a.col_stride(), out);
                j += COLUMNS;
            }
            while j < n {
                vector::axpys(mb, &[factor(j)], a.ptr_at(i, j), 0, out);
                j += 1;
            }
            if !direct {
                for (r, &sum) in sums[..mb].iter().enumerate() {
                    *y.ptr_at(i + r) += sum;
                }
            }
        }
    }
}

/// `y ← y + α Aᵀ x` for an A whose rows are adjacent: each entry is an inner product.
fn along_rows<T: Scalar>(
    alpha: T,
    a: MatRef<'_, T>,
    conj: bool,
    x: VecRef<'_, T>,
    y: &VecMut<'_, T>,
) {
    let (m, n) = (a.nrows(), a.ncols());
    let direct = x.stride() == 1;
    let rows = if direct { ROWS } else { GATHERED };
    let mut gathered = [T::ZERO; GATHERED];
    for i in (0..m).step_by(rows) {
        let mb = rows.min(m - i);
        let x = if direct {
            x.ptr_at(i)
        } else {
            for (r, place) in gathered[..mb].iter_mut().enumerate() {
                // SAFETY: element `i + r` of x.
                *place = unsafe { *x.ptr_at(i + r) };
            }
            gathered.as_ptr()
        };
        let mut j = 0;
        // SAFETY: `mb` rows from row `i` of columns of A, as many elements of x or `gathered`, and
        // elements of y.
        unsafe {
            while j + COLUMNS <= n {
                let lda = a.col_stride();
                let sums = vector::dots::<T, COLUMNS, 2>(mb, conj, a.ptr_at(i, j), lda, x);
                for (c, sum) in sums.into_iter().enumerate() {
                    *y.ptr_at(j + c) += sum.times(alpha);
                }
                j += COLUMNS;
            }
            while j < n {
                let [sum] = vector::dots::<T, 1, 4>(mb, conj, a.ptr_at(i, j), 0, x);
                *y.ptr_at(j) += sum.times(alpha);
                j += 1;
            }
        }
    }
}

/// `y ← y + α A x` for an A without adjacent entries.
fn strided<T: Scalar>(alpha: T, a: MatRef<'_, T>, conj: bool, x: VecRef<'_, T>, y: &VecMut<'_, T>) {
    for j in 0..a.ncols() {
        // SAFETY: element `j` of x.
        let t = unsafe { *x.ptr_at(j) }.times(alpha);
        for i in 0..a.nrows() {
            // SAFETY: an entry of A and an element of y.
            unsafe { *y.ptr_at(i) += t * (*a.ptr_at(i, j)).conj_if(conj) };
        }
    }
}
