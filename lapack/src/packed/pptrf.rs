//! Cholesky factorisation of packed matrices.

use super::tile::{Tile, ranges};
use crate::cholesky::potrf;
use crate::error::Error;
use wasmblas::{Diag, PackedMut, Scalar, Side, Trans, Uplo, gemm, herk, trsm};

/// Factorises a Hermitian positive definite matrix of which a triangle is packed: `A = L Lᴴ` from
/// the lower triangle, or `A = Uᴴ U` from the upper one. The factor replaces the triangle; imaginary
/// parts on the diagonal are not read.
///
/// Left-looking, tile by tile: each is copied out, updated by the tiles left of it and of its
/// diagonal, and copied back (A. Buttari, J. Langou, J. Kurzak and J. Dongarra, *A class of parallel
/// tiled linear algebra algorithms for multicore architectures*, LAPACK Working Note 191, 2007,
/// has the operations).
///
/// # Errors
/// [`Error::NotPositiveDefinite`] as [`potrf`](crate::potrf()).
pub fn pptrf<T: Scalar>(ap: PackedMut<'_, T>) -> Result<(), Error> {
    // Aᵀ is conj(A), and its lower triangle is A's upper one: `Aᵀ = Uᵀ (Uᵀ)ᴴ`.
    let mut l = if ap.uplo() == Uplo::Upper { ap.t() } else { ap };
    let n = l.order();
    let (minus, one) = (-T::ONE, T::ONE);
    let (mut target, mut left, mut right) = (Tile::new(), Tile::new(), Tile::new());
    for cols in ranges(0, n) {
        target.load(l.rb(), &cols, &cols)?;
        for k in ranges(0, cols.start) {
            left.load(l.rb(), &cols, &k)?;
            let (minus, one) = (-T::Real::ONE, T::Real::ONE);
            herk(Uplo::Lower, Trans::No, minus, left.rb()?, one, target.rb_mut()?)?;
        }
        let outcome = potrf(Uplo::Lower, target.rb_mut()?);
        target.store(l.rb_mut(), &cols, &cols)?;
        if let Err(Error::NotPositiveDefinite { order }) = outcome {
            return Err(Error::NotPositiveDefinite { order: cols.start + order });
        }
        outcome?;
        for rows in ranges(cols.end, n) {
            target.load(l.rb(), &rows, &cols)?;
            for k in ranges(0, cols.start) {
                left.load(l.rb(), &rows, &k)?;
                right.load(l.rb(), &cols, &k)?;
                let (left, right) = (left.rb()?, right.rb()?);
                gemm(Trans::No, Trans::ConjTrans, minus, left, right, one, target.rb_mut()?)?;
            }
            right.load(l.rb(), &cols, &cols)?;
            let (side, diag, target_mut) = (Side::Right, Diag::NonUnit, target.rb_mut()?);
            trsm(side, Uplo::Lower, Trans::ConjTrans, diag, one, right.rb()?, target_mut)?;
            target.store(l.rb_mut(), &rows, &cols)?;
        }
    }
    Ok(())
}
