//! Reduction of a generalised packed Hermitian eigenproblem to a standard one.

use super::hegst::Itype;
use super::hptrd::{beside, column, packed_len};
use crate::error::{Error, check_dim};
use wasmblas::{
    Diag, PackedMut, PackedRef, Real, Scalar, Trans, Uplo, VecMut, VecRef, axpy, dotc, hpmv, hpr2,
    scal_real, tpmv, tpsv,
};

/// [`hegst`](crate::hegst) of matrices of order `n` whose triangles `uplo` are packed by columns: `bp`
/// is the Cholesky factor of B as [`pptrf`](crate::pptrf) leaves it. `spgst` and `hpgst` of LAPACK.
///
/// Column by column: LAPACK Working Note 1 has the unblocked forms.
///
/// # Errors
/// [`Error::Argument`] if the lengths do not fit.
pub fn hpgst<T: Scalar>(
    itype: Itype,
    uplo: Uplo,
    n: usize,
    ap: &mut [T],
    bp: &[T],
) -> Result<(), Error> {
    check_dim("ap", packed_len(n), ap.len())?;
    check_dim("bp", packed_len(n), bp.len())?;
    for step in 0..n {
        match (itype, uplo) {
            (Itype::AxBx, Uplo::Lower) => eliminate(n, step, ap, bp)?,
            (Itype::AxBx, Uplo::Upper) => border(step, ap, bp)?,
            (_, Uplo::Upper) => extend(step, ap, bp)?,
            (_, Uplo::Lower) => shrink(n, step, ap, bp)?,
        }
    }
    Ok(())
}

/// `L⁻¹ A L⁻ᴴ`, from the first column on, with an update of rank two of what is left.
fn eliminate<T: Scalar>(n: usize, j: usize, ap: &mut [T], bp: &[T]) -> Result<(), Error> {
    let uplo = Uplo::Lower;
    let (rest, diagonal, a) = beside(uplo, n, j, ap);
    let place = column(uplo, n, j);
    let (size, b) = (bp[place.start].re(), VecRef::from_slice(&bp[place.start + 1..place.end]));
    let entry = diagonal.re() / size / size;
    *diagonal = T::from_real(entry);
    let left = a.len();
    if left == 0 {
        return Ok(());
    }
    scal_real(T::Real::ONE / size, VecMut::from_slice(a));
    let half = T::from_real(T::Real::from_f64(-0.5) * entry);
    axpy(half, b, VecMut::from_slice(a))?;
    hpr2(-T::ONE, VecRef::from_slice(a), b, PackedMut::from_col_major(rest, left, uplo)?)?;
    axpy(half, b, VecMut::from_slice(a))?;
    let factor = PackedRef::from_col_major(&bp[place.end..], left, uplo)?;
    Ok(tpsv(Trans::No, Diag::NonUnit, factor, VecMut::from_slice(a))?)
}

/// `U⁻ᴴ A U⁻¹`, given that of the columns before.
fn border<T: Scalar>(j: usize, ap: &mut [T], bp: &[T]) -> Result<(), Error> {
    let uplo = Uplo::Upper;
    let place = column(uplo, j + 1, j);
    let (b, size) =
        (VecRef::from_slice(&bp[place.start..place.start + j]), bp[place.start + j].re());
    let (done, this) = ap[..place.end].split_at_mut(place.start);
    let factor = PackedRef::from_col_major(&bp[..place.end], j + 1, uplo)?;
    this[j] = T::from_real(this[j].re());
    tpsv(Trans::ConjTrans, Diag::NonUnit, factor, VecMut::from_slice(this))?;
    let (a, diagonal) = this.split_at_mut(j);
    hpmv(-T::ONE, PackedRef::from_col_major(done, j, uplo)?, b, T::ONE, VecMut::from_slice(a))?;
    scal_real(T::Real::ONE / size, VecMut::from_slice(a));
    let product = dotc(VecRef::from_slice(a), b)?;
    diagonal[0] = T::from_real((diagonal[0].re() - product.re()) / size);
    Ok(())
}

/// `U A Uᴴ`, given that of the columns before.
fn extend<T: Scalar>(j: usize, ap: &mut [T], bp: &[T]) -> Result<(), Error> {
    let uplo = Uplo::Upper;
    let place = column(uplo, j + 1, j);
    let (b, size) =
        (VecRef::from_slice(&bp[place.start..place.start + j]), bp[place.start + j].re());
    let (done, diagonal, a) = beside(uplo, j + 1, j, ap);
    let entry = diagonal.re();
    let factor = PackedRef::from_col_major(&bp[..place.start], j, uplo)?;
    tpmv(Trans::No, Diag::NonUnit, factor, VecMut::from_slice(a))?;
    let half = T::from_real(T::Real::from_f64(0.5) * entry);
    axpy(half, b, VecMut::from_slice(a))?;
    hpr2(T::ONE, VecRef::from_slice(a), b, PackedMut::from_col_major(done, j, uplo)?)?;
    axpy(half, b, VecMut::from_slice(a))?;
    scal_real(size, VecMut::from_slice(a));
    *diagonal = T::from_real(entry * size * size);
    Ok(())
}

/// `Lᴴ A L`, of which each column needs what follows it in A.
fn shrink<T: Scalar>(n: usize, j: usize, ap: &mut [T], bp: &[T]) -> Result<(), Error> {
    let uplo = Uplo::Lower;
    let place = column(uplo, n, j);
    let (size, b) = (bp[place.start].re(), VecRef::from_slice(&bp[place.start + 1..place.end]));
    {
        let (rest, diagonal, a) = beside(uplo, n, j, ap);
        let product = dotc(VecRef::from_slice(a), b)?;
        *diagonal = T::from_real(diagonal.re() * size + product.re());
        scal_real(size, VecMut::from_slice(a));
        let rest = PackedRef::from_col_major(rest, a.len(), uplo)?;
        hpmv(T::ONE, rest, b, T::ONE, VecMut::from_slice(a))?;
    }
    let factor = PackedRef::from_col_major(&bp[place.start..], n - j, uplo)?;
    let this = &mut ap[place];
    tpmv(Trans::ConjTrans, Diag::NonUnit, factor, VecMut::from_slice(this))?;
    this[0] = T::from_real(this[0].re());
    Ok(())
}
