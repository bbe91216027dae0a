//! Linear systems with the factorisation.

use super::block::{Block, Symmetry, lower, lower_mut};
use super::pivots::{Pivots, Step};
use super::{hetrf_in, sytrf_in, sytrf_scratch};
use crate::error::{Error, check_dim};
use crate::workspace::buffer;
use wasmblas::{MatMut, MatRef, Scalar, Trans, Uplo, gemm, geru, swap};

/// Solves `A X = B` with the factors and interchanges that [`sytrf`](super::sytrf) left in the
/// triangle `uplo` of `a` (`n` by `n`) and in `ipiv`; X replaces B (`n` by `nrhs`).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or `ipiv` is no such list; then nothing is touched.
pub fn sytrs<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    ipiv: &[i32],
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    solve(Symmetry::Symmetric, uplo, a, ipiv, b)
}

/// As [`sytrs`], with the factors of [`hetrf`](super::hetrf).
///
/// # Errors
/// Those of [`sytrs`].
pub fn hetrs<T: Scalar>(
    uplo: Uplo,
    a: MatRef<'_, T>,
    ipiv: &[i32],
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    solve(Symmetry::Hermitian, uplo, a, ipiv, b)
}

/// Solves `A X = B` with a symmetric A (`n` by `n`), whose triangle `uplo` is given and replaced by
/// its factors as by [`sytrf`](super::sytrf); X replaces B. If D is singular, B is left as it is.
///
/// # Errors
/// Those of [`sytrf`](super::sytrf) and [`sytrs`].
pub fn sysv<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &mut [i32],
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(sytrf_scratch(a.nrows()))?;
    sysv_in(uplo, a, ipiv, b, &mut scratch)
}

/// As [`sysv`] for a Hermitian A.
///
/// # Errors
/// Those of [`sysv`].
pub fn hesv<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &mut [i32],
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let mut scratch = buffer(sytrf_scratch(a.nrows()))?;
    hesv_in(uplo, a, ipiv, b, &mut scratch)
}

/// [`sysv`] with scratch memory as for [`sytrf_in`].
///
/// # Errors
/// Those of [`sysv`].
pub fn sysv_in<T: Scalar>(
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    ipiv: &mut [i32],
    b: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    check_dim("b", a.nrows(), b.nrows())?;
    sytrf_in(uplo, a.rb_mut(), ipiv, scratch)?;
    sytrs(uplo, a.rb(), ipiv, b)
}

/// [`hesv`] with scratch memory as for [`hetrf_in`].
///
/// # Errors
/// Those of [`sysv`].
pub fn hesv_in<T: Scalar>(
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    ipiv: &mut [i32],
    b: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(), Error> {
    check_dim("b", a.nrows(), b.nrows())?;
    hetrf_in(uplo, a.rb_mut(), ipiv, scratch)?;
    hetrs(uplo, a.rb(), ipiv, b)
}

/// Solves with the factors as they are: the interchanges are made along the way.
pub(super) fn solve<T: Scalar>(
    symmetry: Symmetry,
    uplo: Uplo,
    a: MatRef<'_, T>,
    ipiv: &[i32],
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("b", n, b.nrows())?;
    let pivots = Pivots::new(uplo, ipiv, n)?;
    // Reversing the right-hand sides as well does no harm.
    let (a, mut b) = (lower(uplo, a), lower_mut(uplo, b));
    for (k, step) in pivots.forward() {
        exchange(b.rb_mut(), step.exchange(k))?;
        let (above, mut below) = b.rb_mut().split_rows(k + step.len());
        let rest = below.nrows();
        for c in k..k + step.len() {
            let l = a.block(n - rest, c, rest, 1).col(0);
            geru(-T::ONE, l, above.rb().row(c), below.rb_mut())?;
        }
        divide(symmetry, a, k, step, above);
    }
    let trans = if symmetry.conj() { Trans::ConjTrans } else { Trans::Trans };
    for (k, step) in pivots.backward() {
        let (above, below) = b.rb_mut().split_rows(k + step.len());
        let (rest, nrhs) = (below.nrows(), below.ncols());
        let l = a.block(n - rest, k, rest, step.len());
        let rows = above.block(k, 0, step.len(), nrhs);
        gemm(trans, Trans::No, -T::ONE, l, below.rb(), T::ONE, rows)?;
        exchange(b.rb_mut(), step.exchange(k))?;
    }
    Ok(())
}

/// Exchanges two rows.
pub(super) fn exchange<T: Scalar>(b: MatMut<'_, T>, (q, p): (usize, usize)) -> Result<(), Error> {
    if q != p {
        let (above, below) = b.split_rows(p);
        swap(above.row(q), below.row(0))?;
    }
    Ok(())
}

/// Divides the rows of a step by its block of D.
fn divide<T: Scalar>(
    symmetry: Symmetry,
    a: MatRef<'_, T>,
    k: usize,
    step: Step,
    mut b: MatMut<'_, T>,
) {
    match step {
        Step::One(_) => {
            let d = symmetry.diagonal(a.get(k, k));
            for j in 0..b.ncols() {
                b.set(k, j, b.get(k, j).quotient(d));
            }
        }
        Step::Two(_) => {
            let d = Block::new(symmetry, a.get(k, k), a.get(k + 1, k), a.get(k + 1, k + 1));
            for j in 0..b.ncols() {
                let [x, y] = d.solve_column([b.get(k, j), b.get(k + 1, j)]);
                b.set(k, j, x);
                b.set(k + 1, j, y);
            }
        }
    }
}
