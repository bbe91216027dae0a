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
    // A column at a time, so that a column-major matrix passes through the cache once.
    for j in 0..a.ncols() {
        let column = a.rb_mut().block(0, j, rows, 1).col(0);
        let place = |i: usize| column.as_ptr().wrapping_offset(i as isize * column.stride());
        let exchange = |(i, p): (usize, i32)| {
            // SAFETY: both rows exist, as checked above, and the column is borrowed mutably.
            unsafe { core::ptr::swap(place(first + i), place(p as usize - 1)) }
        };
        match order {
            Order::Forward => ipiv.iter().enumerate().for_each(exchange),
            Order::Backward => ipiv.iter().enumerate().rev().for_each(exchange),
        }
    }
    Ok(())
}
