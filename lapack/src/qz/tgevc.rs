//! Eigenvectors of a pair in generalized Schur form.

use super::substitution::{self, Job};
use crate::eigen_general::{Eigenvectors, eigenvectors_wanted};
use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::buffer;
use wasmblas::{MatMut, MatRef, Scalar};

/// Left and right eigenvectors of the pencil `S − λ P` in the form [`hgeqz`](crate::hgeqz) leaves, S
/// upper (quasi-)triangular and P upper triangular: `β S x = α P x` in the columns of `vr`,
/// `β yᴴ S = α yᴴ P` in those of `vl`, scaled so that the largest entry has `|re| + |im| = 1`. With a real
/// type the eigenvectors of a pair are `x ± i y`, with x and y in adjacent columns. A row in which α
/// and β are both negligible has a unit vector. Returns how many columns are used.
///
/// [`Eigenvectors::Back`] gives those of the pair that was reduced: `Q y` and `Z x`, given Q in `vl` and
/// Z in `vr`.
///
/// Many are computed at the same time by back-substitution in blocks of rows, with `gemm` between
/// them (Gates, Haidar and Dongarra, VECPAR 2014, for one matrix). Each is scaled as it grows.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] with
/// the row, counted from 1, where a block of order two begins whose eigenvalues are real.
pub fn tgevc<T: Scalar>(
    which: Eigenvectors<'_>,
    s: MatRef<'_, T>,
    p: MatRef<'_, T>,
    vl: Option<MatMut<'_, T>>,
    vr: Option<MatMut<'_, T>>,
) -> Result<usize, Error> {
    let mut scratch = buffer(tgevc_scratch::<T>(s.nrows()))?;
    tgevc_in(which, s, p, vl, vr, &mut scratch)
}

/// The scratch memory that is of use to [`tgevc_in`].
pub fn tgevc_scratch<T: Scalar>(n: usize) -> usize {
    substitution::scratch(n)
}

/// [`tgevc`] with scratch memory, at least `6n` elements with a real type and `2n` with a complex
/// one. With little of it there are fewer eigenvectors computed at the same time.
///
/// # Errors
/// As [`tgevc`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn tgevc_in<T: Scalar>(
    which: Eigenvectors<'_>,
    s: MatRef<'_, T>,
    p: MatRef<'_, T>,
    vl: Option<MatMut<'_, T>>,
    vr: Option<MatMut<'_, T>>,
    scratch: &mut [T],
) -> Result<usize, Error> {
    let n = s.nrows();
    check_dim("s", n, s.ncols())?;
    check_dim("p", n, p.nrows())?;
    check_dim("p", n, p.ncols())?;
    check_scratch(if T::IS_COMPLEX { 2 * n } else { 6 * n }, scratch.len())?;
    let count = eigenvectors_wanted(which, s);
    for v in [&vl, &vr].into_iter().flatten() {
        check_dim("v", n, v.nrows())?;
        if v.ncols() < count {
            return check_dim("v", count, v.ncols()).map(|()| count);
        }
    }
    if n == 0 {
        return Ok(0);
    }
    if let Some(v) = vr {
        Job::new(which, false, s, p).run(v, count, scratch)?;
    }
    if let Some(v) = vl {
        // Those of Sᵀ and Pᵀ, which with rows and columns reversed are upper triangular again,
        // conjugated.
        Job::new(which, true, s.t().reversed(), p.t().reversed()).run(v, count, scratch)?;
    }
    Ok(count)
}
