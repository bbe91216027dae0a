//! Linear systems with a packed Cholesky factorisation.

use super::pptrf;
use super::tile::{Tile, ranges};
use crate::cholesky::definite::steps;
use crate::error::{Error, check_dim};
use wasmblas::{Diag, MatMut, PackedMut, PackedRef, Scalar, Side, Trans, Uplo, gemm, tpsv, trsm};

/// Right-hand sides from which on it pays to copy the factor tile by tile.
const MANY: usize = 8;

/// Solves `A X = B` with the packed factor that [`pptrf`](super::pptrf()) left; X replaces B (`n` by
/// `nrhs`).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn pptrs<T: Scalar>(ap: PackedRef<'_, T>, mut b: MatMut<'_, T>) -> Result<(), Error> {
    check_dim("b", ap.order(), b.nrows())?;
    if b.ncols() >= MANY {
        return by_tiles(ap, b);
    }
    for j in 0..b.ncols() {
        for trans in steps(ap.uplo()) {
            tpsv(trans, Diag::NonUnit, ap, b.rb_mut().col(j))?;
        }
    }
    Ok(())
}

/// Solves `A X = B` with a Hermitian positive definite A, of which a triangle is packed, and
/// replaced by its factor; X replaces B. If A is not positive definite, B is left as it is.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
/// [`Error::NotPositiveDefinite`] as [`potrf`](crate::potrf()).
pub fn ppsv<T: Scalar>(mut ap: PackedMut<'_, T>, b: MatMut<'_, T>) -> Result<(), Error> {
    check_dim("b", ap.order(), b.nrows())?;
    pptrf(ap.rb_mut())?;
    pptrs(ap.rb(), b)
}

fn by_tiles<T: Scalar>(ap: PackedRef<'_, T>, mut b: MatMut<'_, T>) -> Result<(), Error> {
    // With `L = Uᵀ`, `Uᴴ U` is `conj(L) Lᵀ`.
    let (l, down, up) = match ap.uplo() {
        Uplo::Lower => (ap, Trans::No, Trans::ConjTrans),
        Uplo::Upper => (ap.t(), Trans::Conj, Trans::Trans),
    };
    let (n, nrhs, one) = (l.order(), b.ncols(), T::ONE);
    let mut tile = Tile::new();
    let solve = |trans, tile: &Tile<T>, b: MatMut<'_, T>| -> Result<(), Error> {
        Ok(trsm(Side::Left, Uplo::Lower, trans, Diag::NonUnit, one, tile.rb()?, b)?)
    };
    for known in ranges(0, n) {
        let (before, mut rest) = b.rb_mut().split_rows(known.end);
        let mut x = before.block(known.start, 0, known.len(), nrhs);
        tile.load(l, &known, &known)?;
        solve(down, &tile, x.rb_mut())?;
        for rows in ranges(known.end, n) {
            tile.load(l, &rows, &known)?;
            let target = rest.rb_mut().block(rows.start - known.end, 0, rows.len(), nrhs);
            gemm(down, Trans::No, -one, tile.rb()?, x.rb(), one, target)?;
        }
    }
    for wanted in ranges(0, n).rev() {
        let (before, rest) = b.rb_mut().split_rows(wanted.end);
        let mut x = before.block(wanted.start, 0, wanted.len(), nrhs);
        for rows in ranges(wanted.end, n) {
            tile.load(l, &rows, &wanted)?;
            let known = rest.rb().block(rows.start - wanted.end, 0, rows.len(), nrhs);
            gemm(up, Trans::No, -one, tile.rb()?, known, one, x.rb_mut())?;
        }
        tile.load(l, &wanted, &wanted)?;
        solve(up, &tile, x)?;
    }
    Ok(())
}
