//! QR iteration on a Hessenberg matrix, a shift or a pair of shifts at a time.

use super::double_shift::double_shift;
use super::eigenvalues::Eigenvalues;
use super::gebak::check_active;
use super::single_shift::single_shift;
use crate::auxiliary::{Norm, lanhs, laset};
use crate::error::{Error, check_dim};
use crate::svd::{as_reals, part_mut};
use core::ops::Range;
use wasmblas::{MatMut, Real, Scalar};

/// Sweeps for each eigenvalue before the iteration gives up.
pub(super) const SWEEPS: usize = 30;

/// Sweeps without success after which an exceptional shift is tried, again and again.
pub(super) const EXCEPTIONAL: usize = 10;

/// The eigenvalues `w` of a small Hessenberg matrix H in the rows and columns of a range, and with
/// `schur` its Schur form, as [`hseqr`](crate::hseqr); Z, if there is one, is multiplied from the
/// right. Z has as many columns as H, and any number of rows. H is upper triangular outside the
/// range; eigenvalues there are not set. Without `schur` only rows and columns of the range are
/// touched.
///
/// Francis's implicit double shift with a real type, *The QR transformation*, Comput. J. 4 (1961/62);
/// single shifts with a complex one.
///
/// # Errors
/// As [`hseqr`](crate::hseqr).
pub fn lahqr<T: Scalar>(
    schur: bool,
    active: Range<usize>,
    mut h: MatMut<'_, T>,
    w: Eigenvalues<'_, T>,
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let n = h.nrows();
    check_dim("h", n, h.ncols())?;
    w.check(n)?;
    check_active(&active, n)?;
    if let Some(z) = &z {
        check_dim("z", n, z.ncols())?;
    }
    for j in active.start..active.end.saturating_sub(2) {
        laset(None, T::ZERO, T::ZERO, h.rb_mut().block(j + 2, j, active.end - j - 2, 1));
    }
    iterate(schur, active, h, w, z)
}

/// [`lahqr`] with arguments that fit, and zeros below the subdiagonal.
///
/// # Errors
/// [`Error::NotConverged`].
pub(super) fn iterate<T: Scalar>(
    schur: bool,
    active: Range<usize>,
    h: MatMut<'_, T>,
    mut w: Eigenvalues<'_, T>,
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    if active.is_empty() {
        return Ok(());
    }
    let n = active.len();
    let size = lanhs(Norm::Max, h.rb().block(active.start, active.start, n, n));
    if !finite(size) {
        w.part(active.start, n).fail();
        return Err(Error::NotConverged { info: active.end });
    }
    if T::IS_COMPLEX {
        return single_shift(schur, active, h, w.w, z);
    }
    // A real type is its own real part.
    let z = z.map(|z| part_mut(z, false));
    double_shift(schur, active, part_mut(h, false), as_reals(w.w), w.im, z)
}

/// Whether a subdiagonal entry is negligible: M. Ahues and F. Tisseur, *A new deflation criterion
/// for the QR algorithm*, LAPACK Working Note 122 (1997). `size` tells how large a number is.
///
/// The entry is at `(k, k − 1)` of H, which is Hessenberg in the range.
#[inline]
pub(super) fn negligible<T: Scalar>(
    h: &MatMut<'_, T>,
    k: usize,
    active: &Range<usize>,
    least: T::Real,
) -> bool {
    let (eps, size) = (T::Real::EPSILON, |i, j| Scalar::abs1(h.get(i, j)));
    let entry = size(k, k - 1);
    if entry <= least {
        return true;
    }
    let mut near = size(k - 1, k - 1) + size(k, k);
    if near == T::Real::ZERO {
        if k >= active.start + 2 {
            near += size(k - 1, k - 2);
        }
        if k + 1 < active.end {
            near += size(k + 1, k);
        }
    }
    if entry > eps * near || near.is_nan() {
        return false;
    }
    let other = size(k - 1, k);
    let (large, small) = (Real::max(entry, other), Real::min(entry, other));
    let (corner, gap) = (size(k, k), Scalar::abs1(h.get(k - 1, k - 1) - h.get(k, k)));
    let (most, less) = (Real::max(corner, gap), Real::min(corner, gap));
    let sum = most + large;
    small * (large / sum) <= Real::max(least, eps * (less * (most / sum)))
}

/// Whether a number that is not negative is neither infinite nor NaN.
#[inline]
pub(super) fn finite<R: Real>(x: R) -> bool {
    x <= R::MAX
}

/// What subdiagonal entries of a matrix of order `n` may be set to zero whatever is near them.
pub(super) fn least<R: Real>(n: usize) -> R {
    R::MIN_POSITIVE * (R::from_f64(n as f64) / R::EPSILON)
}
