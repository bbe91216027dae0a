//! The second stage: from a band to a tridiagonal matrix.

use crate::banded::BandMut;
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::larfg;
use crate::workspace::buffer;
use wasmblas::{
    MatMut, MatRef, Real, Scalar, Trans, Uplo, VecMut, VecRef, axpy, dotc, gemv, gerc, hemv, her2,
    scal,
};

/// Reduces a Hermitian band matrix of order `n` to a real symmetric tridiagonal one, unitarily
/// similar to it, with diagonal `d` and off-diagonal entries `e`. `ab` is triangle `uplo` in LAPACK's
/// band storage and only read.
///
/// A reflector at a time annihilates a column below its second entry; of the bulge that this makes
/// further down only the first column is annihilated, by a reflector that moves it on: K. Murata and
/// K. Horikoshi, *A new method for the tridiagonalization of the symmetric band matrix* (1975).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn hetrd_hb2st<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
) -> Result<(), Error> {
    let mut scratch = buffer(hetrd_hb2st_scratch(ab.ncols(), ab.nrows().saturating_sub(1)))?;
    hetrd_hb2st_in(uplo, ab, d, e, &mut scratch)
}

/// The scratch memory that [`hetrd_hb2st_in`] needs for a matrix of order `n` with `k` diagonals.
pub fn hetrd_hb2st_scratch(n: usize, k: usize) -> usize {
    let k = k.min(n.saturating_sub(1));
    if k == 0 { 0 } else { band_len(n, k).saturating_add(3 * k) }
}

/// The memory for a band with room for the bulges: `2k` for each column but the last.
fn band_len(n: usize, k: usize) -> usize {
    k.saturating_mul(2).saturating_mul(n - 1).saturating_add(1)
}

/// [`hetrd_hb2st`] with scratch memory.
///
/// # Errors
/// As [`hetrd_hb2st`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hetrd_hb2st_in<T: Scalar>(
    uplo: Uplo,
    ab: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = ab.ncols();
    check_dim("ab", ab.nrows().max(1), ab.nrows())?;
    check_dim("d", n, d.len())?;
    check_dim("e", n.saturating_sub(1), e.len())?;
    let k = (ab.nrows() - 1).min(n.saturating_sub(1));
    check_scratch(hetrd_hb2st_scratch(n, k), scratch.len())?;
    let source = BandMut::lower_of(uplo, ab);
    if k == 0 {
        for (i, d) in d.iter_mut().enumerate() {
            *d = source.get(i, i).re();
        }
        e.fill(T::Real::ZERO);
        return Ok(());
    }
    let (space, vectors) = scratch.split_at_mut(band_len(n, k));
    space.fill(T::ZERO);
    // SAFETY: entry (i, j) of the band, 0 ≤ i − j < 2 k and i < n, has the place 2 k j + i − j. For
    // j = n − 1 that is 2 k (n − 1), the last of the `band_len`; for smaller j it is at most
    // 2 k (j + 1) − 1, which is less.
    let mut band: BandMut<'_, T> =
        unsafe { BandMut::from_raw_parts(space.as_mut_ptr(), n, n, 2 * k - 1, 0, 2 * k as isize) };
    for j in 0..n {
        for i in j..n.min(j + k + 1) {
            band.set(i, j, source.get(i, j));
        }
    }
    let (v, vectors) = vectors.split_at_mut(k);
    let (next, w) = vectors.split_at_mut(k);
    let mut chase = Chase { band, k, v, next, w };
    for column in 0..n - 1 {
        chase.annihilate(column)?;
    }
    for i in 0..n {
        d[i] = chase.band.get(i, i).re();
        if i + 1 < n {
            e[i] = chase.band.get(i + 1, i).re();
        }
    }
    Ok(())
}

/// The lower triangle of the band with room for the bulges, and vectors of `k` entries.
struct Chase<'a, T: Scalar> {
    band: BandMut<'a, T>,
    k: usize,
    v: &'a mut [T],
    next: &'a mut [T],
    w: &'a mut [T],
}

impl<T: Scalar> Chase<'_, T> {
    /// Annihilates a column below its second entry, and chases the bulge.
    fn annihilate(&mut self, column: usize) -> Result<(), Error> {
        let (n, k) = (self.band.nrows(), self.k);
        let mut start = column + 1;
        let mut len = k.min(n - start);
        let mut tau = reflector(self.band.block(start, column, len, 1), &mut self.v[..len]);
        loop {
            let v = VecRef::from_slice(&self.v[..len]);
            if tau != T::ZERO {
                // SAFETY: of this square, whose first column ends within the band, only the lower
                // triangle is used.
                let square = unsafe { self.band.strided(start, start, len, len) };
                both_sides(square, v, tau, VecMut::from_slice(&mut self.w[..len]))?;
            }
            let after = start + len;
            let rows = k.min(n - after);
            // Without a bulge there is nothing to move on.
            if rows == 0 || (k == 1 && tau == T::ZERO) {
                return Ok(());
            }
            let mut bulge = self.band.block(after, start, rows, len);
            if tau != T::ZERO {
                let mut w = VecMut::from_slice(&mut self.w[..rows]);
                gemv(Trans::No, -tau, bulge.rb(), v, T::ZERO, w.rb_mut())?;
                gerc(T::ONE, w.rb(), v, bulge.rb_mut())?;
            }
            let (first, rest) = bulge.split_cols(1);
            tau = reflector(first, &mut self.next[..rows]);
            if tau != T::ZERO && len > 1 {
                let v = VecRef::from_slice(&self.next[..rows]);
                let w = VecMut::from_slice(&mut self.w[..len - 1]);
                from_the_left(rest, v, tau, w)?;
            }
            core::mem::swap(&mut self.v, &mut self.next);
            (start, len) = (after, rows);
        }
    }
}

/// Makes a reflector that annihilates a column, which is replaced by what becomes of it. Returns its
/// factor, and its vector in `v`.
fn reflector<T: Scalar>(mut column: MatMut<'_, T>, v: &mut [T]) -> T {
    for (i, v) in v.iter_mut().enumerate() {
        *v = column.get(i, 0);
        column.set(i, 0, T::ZERO);
    }
    let (first, others) = v.split_at_mut(1);
    let tau = larfg(&mut first[0], VecMut::from_slice(others));
    column.set(0, 0, first[0]);
    first[0] = T::ONE;
    tau
}

/// `A ← Hᴴ A H` for `H = I − τ v vᴴ`, the lower triangle.
fn both_sides<T: Scalar>(
    a: MatMut<'_, T>,
    v: VecRef<'_, T>,
    tau: T,
    mut w: VecMut<'_, T>,
) -> Result<(), Error> {
    hemv(Uplo::Lower, T::ONE, a.rb(), v, T::ZERO, w.rb_mut())?;
    let inner = dotc(v, w.rb())?.re();
    let half = (tau * tau.conj()).re() * inner * T::Real::from_f64(-0.5);
    scal(tau, w.rb_mut());
    axpy(T::from_real(half), v, w.rb_mut())?;
    Ok(her2(Uplo::Lower, -T::ONE, v, w.rb(), a)?)
}

/// `A ← Hᴴ A` for `H = I − τ v vᴴ`.
fn from_the_left<T: Scalar>(
    a: MatMut<'_, T>,
    v: VecRef<'_, T>,
    tau: T,
    mut w: VecMut<'_, T>,
) -> Result<(), Error> {
    let read: MatRef<'_, T> = a.rb();
    gemv(Trans::ConjTrans, T::ONE, read, v, T::ZERO, w.rb_mut())?;
    Ok(gerc(-tau.conj(), v, w.rb(), a)?)
}
