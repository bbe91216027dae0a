//! Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by implicit QL.

use super::ql::{iterate, negligible};
use super::sterf::sterf;
use crate::error::{Error, check_dim, check_scratch};
use crate::householder::{Direct, Pivot, laev2, lasr, rotation};
use crate::workspace::buffer;
use wasmblas::{MatMut, Real, Scalar, Side, swap};

/// Replaces the diagonal `d` of a symmetric tridiagonal matrix T by its eigenvalues in ascending
/// order, and Z, if there is one, by `Z V`, where the columns of V are the eigenvectors of T; the
/// off-diagonal entries `e` are destroyed. Z has `n` columns: the unit matrix for the eigenvectors
/// of T, Q for those of `Q T Qᴴ`.
///
/// QL with Wilkinson's shift from the smaller end of each block: Parlett, *The Symmetric
/// Eigenvalue Problem*, chapter 8. Without Z this is [`sterf`].
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`]
/// with the number of off-diagonal entries that did not become zero in thirty sweeps for each
/// eigenvalue; `d`, `e` and Z are then those of a similar matrix.
pub fn steqr<T: Scalar>(
    d: &mut [T::Real],
    e: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let mut scratch = buffer(steqr_scratch(d.len()))?;
    steqr_in(d, e, z, &mut scratch)
}

/// [`steqr`] with scratch memory, `2n − 2` reals if there is a Z.
///
/// # Errors
/// As [`steqr`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn steqr_in<T: Scalar>(
    d: &mut [T::Real],
    e: &mut [T::Real],
    z: Option<MatMut<'_, T>>,
    scratch: &mut [T::Real],
) -> Result<(), Error> {
    let n = d.len();
    let Some(mut z) = z else {
        return sterf(d, e);
    };
    check_dim("z", n, z.ncols())?;
    check_scratch(steqr_scratch(n), scratch.len())?;
    let (cosines, sines) = scratch.split_at_mut(n.saturating_sub(1));
    let mut outcome = Ok(());
    iterate(d, e, |first, d, e, flip, left| {
        let rows = z.nrows();
        let part = z.rb_mut().block(0, first, rows, d.len());
        let mut rotations = Rotations { cosines, sines, flip, z: part };
        let done = block(d, e, left, &mut rotations);
        outcome = done;
        done.is_ok()
    })?;
    outcome?;
    sort(d, z)
}

/// The scratch memory of [`steqr_in`].
pub fn steqr_scratch(n: usize) -> usize {
    2 * n.saturating_sub(1)
}

/// The rotations of a sweep, and the columns that they are applied to.
struct Rotations<'a, T: Scalar> {
    cosines: &'a mut [T::Real],
    sines: &'a mut [T::Real],
    /// Whether the columns are in the opposite order of the tridiagonal matrix.
    flip: bool,
    z: MatMut<'a, T>,
}

impl<T: Scalar> Rotations<'_, T> {
    /// Notes the rotation of entries `i` and `i + 1`.
    fn set(&mut self, i: usize, c: T::Real, s: T::Real) {
        let (at, s) = if self.flip { (self.z.ncols() - 2 - i, -s) } else { (i, s) };
        (self.cosines[at], self.sines[at]) = (c, s);
    }

    /// Applies the rotations of entries `first..=last`, from the last one.
    fn apply(&mut self, first: usize, last: usize) -> Result<(), Error> {
        let (m, n) = (self.z.nrows(), self.z.ncols());
        let (start, direct) =
            if self.flip { (n - 1 - last, Direct::Forward) } else { (first, Direct::Backward) };
        let range = start..start + last - first;
        let (c, s) = (&self.cosines[range.clone()], &self.sines[range]);
        let columns = self.z.rb_mut().block(0, start, m, last - first + 1);
        lasr(Side::Right, Pivot::Variable, direct, c, s, columns)
    }
}

/// The eigenvalues of a block, and its rotations applied.
fn block<T: Scalar>(
    d: &mut [T::Real],
    e: &mut [T::Real],
    left: &mut usize,
    rotations: &mut Rotations<'_, T>,
) -> Result<(), Error> {
    let (zero, one) = (T::Real::ZERO, T::Real::ONE);
    let mut first = 0;
    while first + 1 < d.len() {
        let cut = (first..e.len()).find(|&m| negligible(e[m] * e[m], d[m], d[m + 1]));
        if let Some(m) = cut {
            e[m] = zero;
        }
        let last = cut.unwrap_or(e.len());
        if last == first {
            first += 1;
            continue;
        }
        if last == first + 1 {
            let eigen = laev2::<T::Real>(d[first], e[first], d[last]);
            rotations.set(first, eigen.c, eigen.s);
            rotations.apply(first, last)?;
            (d[first], d[last], e[first]) = (eigen.larger, eigen.smaller, zero);
            first += 2;
            continue;
        }
        if *left == 0 {
            break;
        }
        *left -= 1;
        let p = d[first];
        let g = (d[first + 1] - p) / (e[first] + e[first]);
        let r = g.hypot(one);
        let shift = p - e[first] / (g + Real::copysign(r, g));
        sweep(&mut d[first..=last], &mut e[first..last], shift, |i, c, s| {
            rotations.set(first + i, c, s);
        });
        rotations.apply(first, last)?;
    }
    Ok(())
}

/// One implicit sweep with a shift, from the last entry to the first.
fn sweep<R: Real>(d: &mut [R], e: &mut [R], shift: R, mut note: impl FnMut(usize, R, R)) {
    let last = d.len() - 1;
    let (mut s, mut c, mut p) = (R::ONE, R::ONE, R::ZERO);
    let mut g = d[last] - shift;
    for i in (0..last).rev() {
        let (f, b) = (s * e[i], c * e[i]);
        let length;
        (c, s, length) = rotation(g, f);
        if i + 1 != last {
            e[i + 1] = length;
        }
        g = d[i + 1] - p;
        let r = (d[i] - g) * s + (c + c) * b;
        p = s * r;
        d[i + 1] = g + p;
        g = c * r - b;
        note(i, c, -s);
    }
    d[0] -= p;
    e[0] = g;
}

/// Sorts eigenvalues, and their columns with as few exchanges as possible.
pub(super) fn sort<T: Scalar>(d: &mut [T::Real], mut z: MatMut<'_, T>) -> Result<(), Error> {
    let rows = z.nrows();
    for i in 0..d.len() {
        let mut least = i;
        for j in i + 1..d.len() {
            if d[j] < d[least] {
                least = j;
            }
        }
        if least != i {
            d.swap(i, least);
            let (left, right) = z.rb_mut().split_cols(least);
            swap(left.block(0, i, rows, 1).col(0), right.col(0))?;
        }
    }
    Ok(())
}
