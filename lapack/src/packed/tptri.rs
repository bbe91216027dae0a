//! The inverse of a packed triangular matrix.

use super::tile::{Tile, ranges};
use crate::error::Error;
use crate::triangular::trtri;
use wasmblas::{Diag, PackedMut, Scalar, Side, Trans, Uplo, gemm, trmm, trsm};

/// Replaces a packed lower triangle, which is not singular, by its inverse.
///
/// From the last columns to the first: with the inverse W of what is right of and below a tile L
/// on the diagonal, what is below becomes `−W X L⁻¹`, tile by tile from the last one, since a tile
/// depends on those above it.
pub(crate) fn invert<T: Scalar>(diag: Diag, mut l: PackedMut<'_, T>) -> Result<(), Error> {
    let n = l.order();
    let (no, lower, one) = (Trans::No, Uplo::Lower, T::ONE);
    let (mut target, mut left, mut right) = (Tile::new(), Tile::new(), Tile::new());
    for cols in ranges(0, n).rev() {
        for rows in ranges(cols.end, n).rev() {
            target.load(l.rb(), &rows, &cols)?;
            left.load(l.rb(), &rows, &rows)?;
            trmm(Side::Left, lower, no, diag, one, left.rb()?, target.rb_mut()?)?;
            for k in ranges(cols.end, rows.start) {
                left.load(l.rb(), &rows, &k)?;
                right.load(l.rb(), &k, &cols)?;
                gemm(no, no, one, left.rb()?, right.rb()?, one, target.rb_mut()?)?;
            }
            right.load(l.rb(), &cols, &cols)?;
            trsm(Side::Right, lower, no, diag, -one, right.rb()?, target.rb_mut()?)?;
            target.store(l.rb_mut(), &rows, &cols)?;
        }
        target.load(l.rb(), &cols, &cols)?;
        trtri(lower, diag, target.rb_mut()?)?;
        target.store(l.rb_mut(), &cols, &cols)?;
    }
    Ok(())
}
