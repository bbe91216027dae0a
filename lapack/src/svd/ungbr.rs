//! The two unitary factors of a reduction to bidiagonal form.

use crate::auxiliary::laset;
use crate::error::{Error, check_dim, check_scratch};
use crate::qr::{
    unglq_in, unglq_scratch, ungqr_in, ungqr_scratch, unmlq_in, unmlq_scratch, unmqr_in,
    unmqr_scratch,
};
use crate::workspace::buffer;
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans, copy};

/// A factor of `A = Q B Pᴴ`: LAPACK's `VECT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Factor {
    /// Q.
    Q,
    /// P, of which `ungbr` generates the adjoint.
    P,
}

/// Replaces what [`gebrd`](crate::gebrd) left in A by Q or `Pᴴ`, as many columns of Q or rows of
/// `Pᴴ` as A has; `orgbr` and `ungbr` of LAPACK.
///
/// `k` is the number of columns (Q) or rows (P) of the matrix that was reduced, of which A, `m` by
/// `n`, is the part with the reflectors' vectors. For Q either `m ≥ n ≥ k`, or `k > m = n`; for P
/// either `n ≥ m ≥ k`, or `k > n = m`; `tau` has `min(m, k)` or `min(n, k)` elements.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn ungbr<T: Scalar>(
    factor: Factor,
    k: usize,
    a: MatMut<'_, T>,
    tau: &[T],
) -> Result<(), Error> {
    let mut scratch = buffer(ungbr_scratch(factor, a.nrows(), a.ncols(), k))?;
    ungbr_in(factor, k, a, tau, &mut scratch)
}

/// The scratch memory that is of use to [`ungbr_in`].
pub fn ungbr_scratch(factor: Factor, m: usize, n: usize, k: usize) -> usize {
    let least = m.min(n);
    least.max(match factor {
        Factor::Q if m >= k => ungqr_scratch(m, n, k.min(n)),
        Factor::Q => ungqr_scratch(m.saturating_sub(1), m.saturating_sub(1), m.saturating_sub(1)),
        Factor::P if k < n => unglq_scratch(m, n, k.min(m)),
        Factor::P => unglq_scratch(n.saturating_sub(1), n.saturating_sub(1), n.saturating_sub(1)),
    })
}

/// [`ungbr`] with scratch memory, at least `min(m, n)` elements.
///
/// # Errors
/// [`Error::Argument`] as [`ungbr`], and if there is not enough scratch memory.
pub fn ungbr_in<T: Scalar>(
    factor: Factor,
    k: usize,
    mut a: MatMut<'_, T>,
    tau: &[T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let (long, short) = if factor == Factor::Q { (m, n) } else { (n, m) };
    let direct = if factor == Factor::Q { long >= k } else { long > k };
    check_dim("tau", long.min(k), tau.len())?;
    check_scratch(m.min(n), scratch.len())?;
    if direct {
        return match factor {
            Factor::Q => ungqr_in(a, tau, scratch),
            Factor::P => unglq_in(a, tau, scratch),
        };
    }
    check_dim("a", long, short)?;
    if n == 0 {
        return Ok(());
    }
    // The first column and row are those of the unit matrix; the vectors begin one place later.
    let mut by_columns = if factor == Factor::Q { a.rb_mut() } else { a.rb_mut().t() };
    for j in (1..n).rev() {
        let (from, to) = by_columns.rb_mut().block(j, j - 1, n - j, 2).split_cols(1);
        copy(from.rb().col(0), to.col(0))?;
    }
    laset(None, T::ZERO, T::ONE, by_columns.rb_mut().block(0, 0, n, 1));
    laset(None, T::ZERO, T::ZERO, by_columns.block(0, 1, 1, n - 1));
    let rest = a.block(1, 1, n - 1, n - 1);
    match factor {
        Factor::Q => ungqr_in(rest, &tau[..n - 1], scratch),
        Factor::P => unglq_in(rest, &tau[..n - 1], scratch),
    }
}

/// `C ← op(Q) C`, `C op(Q)`, `op(P) C` or `C op(P)` with a factor that [`gebrd`](crate::gebrd) left
/// in A; `ormbr` and `unmbr` of LAPACK.
///
/// With `r` the order of the factor, the number of rows (left) or columns (right) of C, A is `r` by
/// `min(r, k)` for Q and `min(r, k)` by `r` for P; `k` as in [`ungbr`]. `tau` has `min(r, k)`
/// elements.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn unmbr<T: Scalar>(
    factor: Factor,
    side: Side,
    trans: Trans,
    k: usize,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(unmbr_scratch(side, c.nrows(), c.ncols(), k))?;
    unmbr_in(factor, side, trans, k, a, tau, c, &mut scratch)
}

/// The scratch memory that is of use to [`unmbr_in`].
pub fn unmbr_scratch(side: Side, m: usize, n: usize, k: usize) -> usize {
    let k = k.min(if side == Side::Left { m } else { n });
    unmqr_scratch(side, m, n, k).max(unmlq_scratch(side, m, n, k))
}

/// [`unmbr`] with scratch memory, at least `n` elements (left) or `m` (right).
///
/// # Errors
/// [`Error::Argument`] as [`unmbr`], and if there is not enough scratch memory.
pub fn unmbr_in<T: Scalar>(
    factor: Factor,
    side: Side,
    trans: Trans,
    k: usize,
    a: MatRef<'_, T>,
    tau: &[T],
    c: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (c.nrows(), c.ncols());
    let (order, across) = if side == Side::Left { (m, n) } else { (n, m) };
    let direct = if factor == Factor::Q { order >= k } else { order > k };
    let count = order.min(k);
    check_dim("tau", count, tau.len())?;
    let (rows, cols) = if factor == Factor::Q { (order, count) } else { (count, order) };
    check_dim("a", rows, a.nrows())?;
    check_dim("a", cols, a.ncols())?;
    check_scratch(across, scratch.len())?;
    if order == 0 || across == 0 || count == 0 {
        return Ok(());
    }
    // P is the adjoint of the Q of an LQ factorisation.
    let flipped = match trans {
        Trans::No => Trans::ConjTrans,
        Trans::ConjTrans => Trans::No,
        Trans::Trans => Trans::Conj,
        Trans::Conj => Trans::Trans,
    };
    if direct {
        return match factor {
            Factor::Q => unmqr_in(side, trans, a, tau, c, scratch),
            Factor::P => unmlq_in(side, flipped, a, tau, c, scratch),
        };
    }
    let tau = &tau[..order - 1];
    let c = match side {
        Side::Left => c.block(1, 0, m - 1, n),
        Side::Right => c.block(0, 1, m, n - 1),
    };
    match factor {
        Factor::Q => unmqr_in(side, trans, a.block(1, 0, order - 1, order - 1), tau, c, scratch),
        Factor::P => unmlq_in(side, flipped, a.block(0, 1, order - 1, order - 1), tau, c, scratch),
    }
}
