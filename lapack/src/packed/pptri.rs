//! Inverse from a packed Cholesky factorisation.

use super::tile::{Tile, ranges};
use crate::cholesky::lauum;
use crate::error::Error;
use crate::triangular::tptri;
use wasmblas::{Diag, PackedMut, Scalar, Side, Trans, Uplo, gemm, herk, trmm};

/// Replaces the factor that [`pptrf`](super::pptrf()) left by the same triangle of A's inverse:
/// `A⁻¹ = (L⁻¹)ᴴ L⁻¹` or `U⁻¹ (U⁻¹)ᴴ`.
///
/// # Errors
/// [`Error::Singular`] if a diagonal entry of the factor is zero; then nothing is touched.
pub fn pptri<T: Scalar>(mut ap: PackedMut<'_, T>) -> Result<(), Error> {
    tptri(Diag::NonUnit, ap.rb_mut())?;
    // The transpose of `U Uᴴ` is `Lᴴ L` with `L = Uᵀ`.
    multiply(if ap.uplo() == Uplo::Upper { ap.t() } else { ap })
}

/// `L ← Lᴴ L`. Entries of the product depend on the entries of L below and right of them only.
fn multiply<T: Scalar>(mut l: PackedMut<'_, T>) -> Result<(), Error> {
    let n = l.order();
    let (adjoint, one) = (Trans::ConjTrans, T::ONE);
    let (mut target, mut left, mut right) = (Tile::new(), Tile::new(), Tile::new());
    for cols in ranges(0, n) {
        target.load(l.rb(), &cols, &cols)?;
        lauum(Uplo::Lower, target.rb_mut()?)?;
        for k in ranges(cols.end, n) {
            left.load(l.rb(), &k, &cols)?;
            let one = T::Real::ONE;
            herk(Uplo::Lower, adjoint, one, left.rb()?, one, target.rb_mut()?)?;
        }
        target.store(l.rb_mut(), &cols, &cols)?;
        for rows in ranges(cols.end, n) {
            target.load(l.rb(), &rows, &cols)?;
            left.load(l.rb(), &rows, &rows)?;
            let (side, diag, target_mut) = (Side::Left, Diag::NonUnit, target.rb_mut()?);
            trmm(side, Uplo::Lower, adjoint, diag, one, left.rb()?, target_mut)?;
            for k in ranges(rows.end, n) {
                left.load(l.rb(), &k, &rows)?;
                right.load(l.rb(), &k, &cols)?;
                let (left, right) = (left.rb()?, right.rb()?);
                gemm(adjoint, Trans::No, one, left, right, one, target.rb_mut()?)?;
            }
            target.store(l.rb_mut(), &rows, &cols)?;
        }
    }
    Ok(())
}
