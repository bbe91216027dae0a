//! The first stage: from a dense Hermitian matrix to a band.

use crate::auxiliary::{lacpy, laset};
use crate::banded::BandMut;
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::{Direct, StoreV, larft};
use crate::qr::geqrf_in;
use crate::workspace::buffer;
use wasmblas::{Diag, MatMut, Real, Scalar, Side, Trans, Uplo, gemm, hemm, her2k, trmm};

/// Reduces a Hermitian matrix of order `n`, of which triangle `uplo` is given, to a band matrix
/// `Qᴴ A Q` with `k` diagonals on each side, made in `ab`: triangle `uplo` in LAPACK's band storage,
/// of `k + 1` rows.
///
/// Q is a product of `n − k` reflectors, whose vectors and `tau` are stored as by
/// [`geqrf`](crate::geqrf) of the lower triangle below its first `k` diagonals, or as by
/// [`gelqf`](crate::gelqf) of the upper one above them. The rest of the triangle becomes the band.
///
/// `k` columns at a time: those below the band are factorised, and what follows, with the block
/// reflector `I − V T Vᴴ`, becomes `A − W Vᴴ − V Wᴴ` where `W = A V T − ½ V Tᴴ Vᴴ A V T`.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit or there is no memory.
pub fn hetrd_he2hb<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ab: MatMut<'_, T>,
    tau: &mut [T],
) -> Result<(), Error> {
    let mut scratch = buffer(hetrd_he2hb_scratch(a.nrows(), ab.nrows().saturating_sub(1)))?;
    hetrd_he2hb_in(uplo, a, ab, tau, &mut scratch)
}

/// The scratch memory that [`hetrd_he2hb_in`] needs for a matrix of order `n` and `k` diagonals.
pub fn hetrd_he2hb_scratch(n: usize, k: usize) -> usize {
    if k == 0 || n <= k {
        return 0;
    }
    let rows = n - k;
    (rows.saturating_mul(k).saturating_add(k.saturating_mul(k))).saturating_mul(2)
}

/// [`hetrd_he2hb`] with scratch memory.
///
/// # Errors
/// As [`hetrd_he2hb`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hetrd_he2hb_in<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    ab: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("ab", n, ab.ncols())?;
    check_dim("ab", ab.nrows().max(1), ab.nrows())?;
    let k = ab.nrows() - 1;
    check_dim("tau", n.saturating_sub(k), tau.len())?;
    check_scratch(hetrd_he2hb_scratch(n, k), scratch.len())?;
    if k == 0 && n > 1 {
        // No finite sequence of reflectors makes a matrix diagonal.
        return check_dim("ab", 2, 1);
    }
    // The transpose is the conjugate: its band is stored in the same places as that of A.
    let mut a = if uplo == Uplo::Upper { a.t() } else { a };
    let mut band = BandMut::lower_of(uplo, ab);
    for start in (0..n.saturating_sub(k)).step_by(k.max(1)) {
        let after = start + k;
        let rows = n - after;
        let tau = &mut tau[start..start + rows.min(k)];
        let (left, right) = a.rb_mut().split_cols(after);
        let panel = left.block(after, start, rows, k);
        let rest = right.block(after, 0, rows, rows);
        sweep(panel, rest, tau, scratch)?;
        copy_columns(a.rb_mut(), &mut band, start..after);
    }
    let done = n.saturating_sub(k).next_multiple_of(k.max(1)).min(n);
    copy_columns(a, &mut band, done..n);
    if uplo == Uplo::Upper && T::IS_COMPLEX {
        tau.iter_mut().for_each(|tau| *tau = tau.conj());
    }
    Ok(())
}

/// Factorises a panel and applies its reflectors to both sides of what follows.
fn sweep<T: Scalar>(
    mut panel: MatMut<'_, T>,
    rest: MatMut<'_, T>,
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (rows, count) = (panel.nrows(), tau.len());
    geqrf_in(panel.rb_mut(), tau, scratch)?;
    let (v, scratch) = scratch.split_at_mut(rows * count);
    let (w, scratch) = scratch.split_at_mut(rows * count);
    let (t, scratch) = scratch.split_at_mut(count * count);
    let mut v = MatMut::from_col_major(v, rows, count, rows.max(1))?;
    let mut w = MatMut::from_col_major(w, rows, count, rows.max(1))?;
    let mut t = MatMut::from_col_major(t, count, count, count.max(1))?;
    let mut s = MatMut::from_col_major(&mut scratch[..count * count], count, count, count.max(1))?;
    let panel = panel.block(0, 0, rows, count);
    larft(Direct::Forward, StoreV::Columns, panel.rb(), tau, t.rb_mut())?;
    lacpy(Some(Uplo::Lower), panel.rb(), v.rb_mut())?;
    laset(Some(Uplo::Upper), T::ZERO, T::ONE, v.rb_mut());
    hemm(Side::Left, Uplo::Lower, T::ONE, rest.rb(), v.rb(), T::ZERO, w.rb_mut())?;
    let times_t = |side, trans, b: MatMut<'_, T>| {
        trmm(side, Uplo::Upper, trans, Diag::NonUnit, T::ONE, t.rb(), b)
    };
    times_t(Side::Right, Trans::No, w.rb_mut())?;
    gemm(Trans::ConjTrans, Trans::No, T::ONE, v.rb(), w.rb(), T::ZERO, s.rb_mut())?;
    times_t(Side::Left, Trans::ConjTrans, s.rb_mut())?;
    let half = T::from_real(T::Real::from_f64(-0.5));
    gemm(Trans::No, Trans::No, half, v.rb(), s.rb(), T::ONE, w.rb_mut())?;
    her2k(Uplo::Lower, Trans::No, -T::ONE, v.rb(), w.rb(), T::Real::ONE, rest)?;
    Ok(())
}

/// Copies what is within the band of those columns of the lower triangle.
fn copy_columns<T: Scalar>(
    a: MatMut<'_, T>,
    band: &mut BandMut<'_, T>,
    columns: core::ops::Range<usize>,
) {
    for j in columns {
        for i in band.rows(j) {
            band.set(i, j, a.get(i, j));
        }
        band.set(j, j, T::from_real(a.get(j, j).re()));
    }
}
