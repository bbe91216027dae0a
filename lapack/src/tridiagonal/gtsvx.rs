//! The expert driver of tridiagonal systems: refined, with condition number and error bounds.

use super::{gtcon_in, gtcon_scratch, gtrfs_in, gtrfs_scratch, gttrf, gttrs};
use crate::auxiliary::{Norm, lacpy, langt};
use crate::error::{Error, check_dim};
use crate::lu::Fact;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Real, Scalar, Trans};

/// Solves `op(A) X = B` with a tridiagonal A: LU factorisation as of [`gttrf`] into `dlf`, `df`,
/// `duf`, `du2` and `ipiv` (input, if `fact` is [`Fact::Factored`]), condition number, solution,
/// refinement, and error bounds `ferr` and `berr` as of [`gtrfs`](super::gtrfs()). Returns the
/// estimated reciprocal condition number and, as [`Error::IllConditioned`], whether it says that A
/// is singular to working precision. If U is singular, the condition number is zero, there is no
/// solution, and what is returned with it is [`Error::Singular`].
///
/// # Errors
/// [`Error::Argument`] if the lengths and shapes do not fit or there is no memory.
pub fn gtsvx<T: Scalar>(
    fact: Fact,
    trans: Trans,
    dl: &[T],
    d: &[T],
    du: &[T],
    dlf: &mut [T],
    df: &mut [T],
    duf: &mut [T],
    du2: &mut [T],
    ipiv: &mut [i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(T::Real, Result<(), Error>), Error> {
    with_scratch(gtsvx_scratch::<T>(d.len()), |scratch| {
        gtsvx_in(fact, trans, dl, d, du, dlf, df, duf, du2, ipiv, b, x, ferr, berr, scratch)
    })
}

/// The scratch memory of [`gtsvx_in`] for a matrix of order `n`.
pub fn gtsvx_scratch<T: Scalar>(n: usize) -> ScratchLen {
    let (condition, refinement) = (gtcon_scratch::<T>(n), gtrfs_scratch::<T>(n));
    ScratchLen {
        elements: condition.elements.max(refinement.elements),
        reals: condition.reals.max(refinement.reals),
        ints: condition.ints.max(refinement.ints),
    }
}

/// [`gtsvx`] in scratch memory of [`gtsvx_scratch`].
///
/// # Errors
/// As [`gtsvx`].
pub fn gtsvx_in<T: Scalar>(
    fact: Fact,
    trans: Trans,
    dl: &[T],
    d: &[T],
    du: &[T],
    dlf: &mut [T],
    df: &mut [T],
    duf: &mut [T],
    du2: &mut [T],
    ipiv: &mut [i32],
    b: MatRef<'_, T>,
    mut x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    mut scratch: Scratch<'_, T>,
) -> Result<(T::Real, Result<(), Error>), Error> {
    let n = d.len();
    for (name, entries, others) in [("dl", dl, &*dlf), ("du", du, &*duf)] {
        check_dim(name, n.saturating_sub(1), entries.len())?;
        check_dim(name, entries.len(), others.len())?;
    }
    check_dim("df", n, df.len())?;
    check_dim("b", n, b.nrows())?;
    check_dim("x", n, x.nrows())?;
    check_dim("x", b.ncols(), x.ncols())?;
    check_dim("ferr", b.ncols(), ferr.len())?;
    check_dim("berr", b.ncols(), berr.len())?;
    scratch.check(gtsvx_scratch::<T>(n))?;
    if fact != Fact::Factored {
        dlf.copy_from_slice(dl);
        df.copy_from_slice(d);
        duf.copy_from_slice(du);
        match gttrf(dlf, df, duf, du2, ipiv) {
            Err(Error::Singular { index }) => {
                return Ok((T::Real::ZERO, Err(Error::Singular { index })));
            }
            outcome => outcome?,
        }
    }
    let norm = if trans.is_transposed() { Norm::Inf } else { Norm::One };
    let size = langt(norm, dl, d, du);
    let rcond = gtcon_in(norm, dlf, df, duf, du2, ipiv, size, scratch.rb_mut())?;
    lacpy(None, b, x.rb_mut())?;
    gttrs(trans, dlf, df, duf, du2, ipiv, x.rb_mut())?;
    gtrfs_in(trans, dl, d, du, dlf, df, duf, du2, ipiv, b, x, ferr, berr, scratch)?;
    let eps = T::Real::EPSILON * T::Real::from_f64(0.5);
    let outcome = if rcond < eps { Err(Error::IllConditioned { order: n }) } else { Ok(()) };
    Ok((rcond, outcome))
}
