//! Eigenvectors of a matrix in Schur form.

use super::vectors::{self, Job, below};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Scalar};

/// Which eigenvectors are wanted: LAPACK's `HOWMNY`.
#[derive(Clone, Copy)]
pub enum Eigenvectors<'a> {
    /// All of those of T.
    All,
    /// All of those of the matrix `Q T Qᴴ`, given Q where the eigenvectors will be.
    Back,
    /// Of T those for which the function is true of their number; of those of a conjugate pair
    /// either selects both.
    Selected(&'a dyn Fn(usize) -> bool),
}

impl core::fmt::Debug for Eigenvectors<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Eigenvectors::All => "All",
            Eigenvectors::Back => "Back",
            Eigenvectors::Selected(_) => "Selected",
        })
    }
}

/// Left and right eigenvectors of an upper triangular matrix T, with a real type a quasi-triangular
/// one in the form [`hseqr`](crate::hseqr) leaves: `T x = λ x` in the columns of `vr`, `yᴴ T = λ yᴴ` in
/// those of `vl`, scaled so that the largest entry has `|re| + |im| = 1`. With a real type the
/// eigenvectors of a pair are `x ± i y`, with x and y in adjacent columns. Returns how many columns
/// are used.
///
/// Many are computed at the same time by back-substitution in blocks of rows, with `gemm` between
/// them and to multiply by Q: M. Gates, A. Haidar and J. Dongarra, *Accelerating computation of
/// eigenvectors in the nonsymmetric eigenvalue problem* (VECPAR 2014). Each is scaled as it grows,
/// so that none overflows. `trevc` and `trevc3` of LAPACK.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn trevc<T: Scalar>(
    which: Eigenvectors<'_>,
    t: MatRef<'_, T>,
    vl: Option<MatMut<'_, T>>,
    vr: Option<MatMut<'_, T>>,
) -> Result<usize, Error> {
    with_scratch(trevc_scratch::<T>(t.nrows()), |scratch| trevc_in(which, t, vl, vr, scratch))
}

/// [`trevc`] with scratch memory, at least `2n` elements and `n` reals. With little of it there are
/// fewer eigenvectors computed at the same time.
///
/// # Errors
/// [`Error::Argument`] as [`trevc`], and if there is not enough scratch memory.
pub fn trevc_in<T: Scalar>(
    which: Eigenvectors<'_>,
    t: MatRef<'_, T>,
    vl: Option<MatMut<'_, T>>,
    vr: Option<MatMut<'_, T>>,
    mut scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let n = t.nrows();
    check_dim("t", n, t.ncols())?;
    scratch.check(ScratchLen { elements: 2 * n, reals: n, ints: 0 })?;
    let count = eigenvectors_wanted(which, t);
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
        let job = Job { which, mirrored: false, n };
        job.run(t, v, count, scratch.rb_mut())?;
    }
    if let Some(v) = vl {
        // Those of Tᵀ, which with rows and columns reversed is upper triangular again, conjugated.
        let job = Job { which, mirrored: true, n };
        job.run(t.t().reversed(), v, count, scratch)?;
    }
    Ok(count)
}

/// The scratch memory that is of use to [`trevc_in`] with a matrix of order `n`.
pub fn trevc_scratch<T: Scalar>(n: usize) -> ScratchLen {
    ScratchLen { elements: vectors::scratch(n), reals: n, ints: 0 }
}

/// How many columns [`trevc`] fills.
pub fn eigenvectors_wanted<T: Scalar>(which: Eigenvectors<'_>, t: MatRef<'_, T>) -> usize {
    let n = t.nrows();
    let Eigenvectors::Selected(select) = which else { return n };
    let (mut k, mut count) = (0, 0);
    while k < n {
        let order = if k + 1 < n && below(t, k) { 2 } else { 1 };
        if (k..k + order).any(select) {
            count += order;
        }
        k += order;
    }
    count
}
