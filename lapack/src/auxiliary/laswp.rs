//! Row interchanges.

use crate::error::Error;
use wasmblas::{MatMut, Scalar, VecRef};

/// In which order interchanges are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// First to last: `A ← P A`.
    Forward,
    /// Last to first, which undoes [`Order::Forward`]: `A ← Pᵀ A`.
    Backward,
}

/// Exchanges row `i` of A with row `ipiv[i] - 1`, for each `i` of `ipiv`; the numbers in `ipiv`
/// count from 1, as LAPACK's do.
///
/// # Errors
/// [`Error::Argument`] if A has not the rows that `ipiv` speaks of; then nothing is touched.
pub fn laswp<T: Scalar>(order: Order, a: MatMut<'_, T>, ipiv: &[i32]) -> Result<(), Error> {
    interchange_rows(order, a, 0, VecRef::from_slice(ipiv))
}

/// As [`laswp`], with row `first + i` for row `i`.
///
/// # Errors
/// As [`laswp`].
pub fn interchange_rows<T: Scalar>(
    order: Order,
    mut a: MatMut<'_, T>,
    first: usize,
    ipiv: VecRef<'_, i32>,
) -> Result<(), Error> {
    let rows = a.nrows();
    let exists = |p: i32| usize::try_from(p).is_ok_and(|p| 1 <= p && p <= rows);
    if first > rows || ipiv.len() > rows - first || !ipiv.iter().all(exists) {
        let (argument, expected, found) = ("ipiv", rows, ipiv.len());
        return Err(wasmblas::Error::Dimension { argument, expected, found }.into());
    }
    // Some columns at a time, so that a column-major matrix passes through the cache once.
    let mut j = 0;
    while j < a.ncols() {
        let width = if j + GROUP <= a.ncols() { GROUP } else { 1 };
        let columns = a.rb_mut().block(0, j, rows, width);
        // SAFETY: the rows exist, as checked above, and so do the columns.
        unsafe {
            match width {
                GROUP => exchange::<T, GROUP>(order, columns, first, ipiv),
                _ => exchange::<T, 1>(order, columns, first, ipiv),
            }
        }
        j += width;
    }
    Ok(())
}

/// Columns whose rows are exchanged together.
const GROUP: usize = 4;

/// [`interchange_rows`] of `N` columns.
///
/// # Safety
/// The matrix must have `N` columns, and all rows that `first` and `ipiv` speak of.
unsafe fn exchange<T: Scalar, const N: usize>(
    order: Order,
    a: MatMut<'_, T>,
    first: usize,
    ipiv: VecRef<'_, i32>,
) {
    let (down, right) = (a.row_stride(), a.col_stride());
    let columns: [*mut T; N] =
        core::array::from_fn(|c| a.as_ptr().wrapping_offset(c as isize * right));
    let exchange = |(i, p): (usize, i32)| {
        let (i, p) = ((first + i) as isize * down, (p as isize - 1) * down);
        // SAFETY: entries of the matrix, by the caller's promise; it is borrowed mutably.
        unsafe {
            let upper = columns.map(|column| *column.wrapping_offset(i));
            let lower = columns.map(|column| *column.wrapping_offset(p));
            for c in 0..N {
                *columns[c].wrapping_offset(i) = lower[c];
                *columns[c].wrapping_offset(p) = upper[c];
            }
        }
    };
    match order {
        Order::Forward => ipiv.iter().enumerate().for_each(exchange),
        Order::Backward => ipiv.iter().enumerate().rev().for_each(exchange),
    }
}
