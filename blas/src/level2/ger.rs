//! Rank-one update of a general matrix.

use super::columns::Columns;
use super::direct;
use super::rank::Update;
use crate::error::{Error, check_dim};
use crate::matrix::{MatMut, VecRef};
use crate::scalar::Scalar;

/// `A ← α x yᵀ + A`: `ger` for real types, `geru` for complex ones. A is `m` by `n` in any
/// strides; with `α = 0` nothing is read or written.
///
/// Unlike netlib, entries of y that are zero get no treatment of their own: Inf or NaN in x reach
/// their columns too.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn geru<T: Scalar>(
    alpha: T,
    x: VecRef<'_, T>,
    y: VecRef<'_, T>,
    a: MatMut<'_, T>,
) -> Result<(), Error> {
    ger(false, alpha, x, y, a)
}

/// `A ← α x yᴴ + A`: `gerc`; for real types the same as [`geru`].
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn gerc<T: Scalar>(
    alpha: T,
    x: VecRef<'_, T>,
    y: VecRef<'_, T>,
    a: MatMut<'_, T>,
) -> Result<(), Error> {
    ger(true, alpha, x, y, a)
}

fn ger<T: Scalar>(
    conj: bool,
    alpha: T,
    x: VecRef<'_, T>,
    y: VecRef<'_, T>,
    a: MatMut<'_, T>,
) -> Result<(), Error> {
    check_dim("x", a.nrows(), x.len())?;
    check_dim("y", a.ncols(), y.len())?;
    if alpha == T::ZERO || a.is_empty() {
        return Ok(());
    }
    let (columns, transposed) = Columns::dense_mut(&a);
    let (along, across) = if transposed { (y, x) } else { (x, y) };
    if let Some((first, ld, _)) = columns.direct()
        && along.stride() == 1
        && across.stride() == 1
    {
        let (m, n, conj) =
            (columns.nrows(), columns.ncols(), (conj && transposed, conj && !transposed));
        // SAFETY: the views' entries.
        unsafe { direct::ger(conj, m, n, alpha, along.as_ptr(), across.as_ptr(), first, ld) };
        return Ok(());
    }
    let update = Update {
        a: columns,
        alpha: [alpha],
        along: [along],
        conj_along: conj && transposed,
        across: [across],
        conj_across: conj && !transposed,
        real_diagonal: false,
    };
    update.run();
    Ok(())
}
