//! Condition numbers of single eigenvalues and eigenvectors.

use super::laqtr::laqtr;
use super::small::safe_minimum;
use super::trexc::{block_order, trexc};
use crate::auxiliary::lacpy;
use crate::condition::{Product, divide, norm_estimate};
use crate::error::{Error, check_dim};
use crate::triangular::latrs;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{Diag, MatMut, MatRef, Real, Scalar, Trans, Uplo, dotc, nrm2};

/// The left and right eigenvectors that belong to eigenvalues, as [`trevc`](crate::trevc) makes them,
/// and where the eigenvalues' condition numbers go: LAPACK's `VL`, `VR` and `S`.
pub struct EigenvalueConditions<'a, T: Scalar> {
    /// Left eigenvectors.
    pub vl: MatRef<'a, T>,
    /// Right eigenvectors.
    pub vr: MatRef<'a, T>,
    /// Condition numbers.
    pub s: &'a mut [T::Real],
}

/// Reciprocal condition numbers of eigenvalues of a Schur form, of eigenvectors, or both: of all, or
/// of those for whose number, counted from 0, `select` is true; of the two of a conjugate pair
/// either selects both. They are stored one after the other. Returns how many there are.
///
/// That of an eigenvalue is `s = |yᴴ x| / (‖x‖ ‖y‖)` with its left and right eigenvectors. That of a
/// right eigenvector is an estimate of `sep`, the reciprocal norm of the inverse of `T22 − λ I`,
/// where λ has been moved to the first place of T and T22 is the rest.
///
/// Z. Bai, J. Demmel and A. McKenney, *On computing condition numbers for the nonsymmetric
/// eigenproblem*, ACM TOMS 19 (1993).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn trsna<T: Scalar>(
    select: Option<&dyn Fn(usize) -> bool>,
    t: MatRef<'_, T>,
    eigenvalues: Option<EigenvalueConditions<'_, T>>,
    sep: Option<&mut [T::Real]>,
) -> Result<usize, Error> {
    let len = if sep.is_some() { trsna_scratch::<T>(t.nrows()) } else { ScratchLen::default() };
    with_scratch(len, |scratch| trsna_in(select, t, eigenvalues, sep, scratch))
}

/// [`trsna`] with scratch memory, of which none is needed without `sep`.
///
/// # Errors
/// As [`trsna`].
pub fn trsna_in<T: Scalar>(
    select: Option<&dyn Fn(usize) -> bool>,
    t: MatRef<'_, T>,
    mut eigenvalues: Option<EigenvalueConditions<'_, T>>,
    mut sep: Option<&mut [T::Real]>,
    mut scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let n = t.nrows();
    check_dim("t", n, t.ncols())?;
    let wanted = |j: usize| select.is_none_or(|select| select(j));
    let count = super::trsen::eigenvalues_selected(&wanted, t);
    if let Some(EigenvalueConditions { vl, vr, s }) = &eigenvalues {
        check_dim("vl", n, vl.nrows())?;
        check_dim("vr", n, vr.nrows())?;
        let found = vl.ncols().min(vr.ncols()).min(s.len());
        check_dim("s", count, found.min(count))?;
    }
    if let Some(sep) = &sep {
        check_dim("sep", count, sep.len().min(count))?;
        scratch.check(trsna_scratch::<T>(n))?;
    }
    let (mut at, mut row) = (0, 0);
    while row < n {
        let order = block_order(t, row);
        if (row..row + order).any(wanted) {
            if let Some(EigenvalueConditions { vl, vr, s }) = &mut eigenvalues {
                s[at..at + order].fill(angle(*vl, *vr, at, order)?);
            }
            if let Some(sep) = &mut sep {
                sep[at..at + order].fill(separation(t, row, order, scratch.rb_mut())?);
            }
            at += order;
        }
        row += order;
    }
    Ok(count)
}

/// The scratch memory that [`trsna_in`] needs for `sep` with a matrix of order `n`.
pub fn trsna_scratch<T: Scalar>(n: usize) -> ScratchLen {
    let others = n.saturating_sub(1);
    if T::IS_COMPLEX {
        let elements = n.saturating_mul(n).saturating_add(2 * others);
        return ScratchLen { elements, reals: n, ints: 0 };
    }
    // A copy of T; an imaginary part; two vectors of real and imaginary parts.
    let elements = n.saturating_mul(n).saturating_add(5 * others);
    ScratchLen { elements, reals: others, ints: 2 * others }
}

/// The cosine of the angle between the left and right eigenvectors in column `at`, or in two
/// columns.
fn angle<T: Scalar>(
    vl: MatRef<'_, T>,
    vr: MatRef<'_, T>,
    at: usize,
    order: usize,
) -> Result<T::Real, Error> {
    let size = |v: MatRef<'_, T>| {
        let first = nrm2(v.col(at));
        if order == 1 { first } else { first.hypot(nrm2(v.col(at + 1))) }
    };
    let product = if order == 1 {
        dotc(vr.col(at), vl.col(at))?.modulus()
    } else {
        let dot = |i: usize, j: usize| Ok::<_, Error>(dotc(vl.col(i), vr.col(j))?.re());
        let (x, y) = (at, at + 1);
        (dot(x, x)? + dot(y, y)?).hypot(dot(x, y)? - dot(y, x)?)
    };
    Ok(product / (size(vr) * size(vl)))
}

/// An estimate of `sep` of the eigenvalue, or pair, that begins in row `row`, and the rest.
fn separation<T: Scalar>(
    t: MatRef<'_, T>,
    row: usize,
    order: usize,
    scratch: Scratch<'_, T>,
) -> Result<T::Real, Error> {
    let n = t.nrows();
    if n == order && order == 1 {
        return Ok(t.get(0, 0).modulus());
    }
    let (copy, rest) = scratch.elements.split_at_mut(n * n);
    let mut copy = MatMut::from_col_major(copy, n, n, n)?;
    lacpy(None, t, copy.rb_mut())?;
    let (mut from, mut to) = (row, 0);
    if trexc(copy.rb_mut(), None, &mut from, &mut to).is_err() {
        // Too close to another one to be exchanged with it.
        return Ok(safe_minimum());
    }
    let estimate = if T::IS_COMPLEX {
        triangular_inverse(copy, rest, scratch.reals)
    } else if block_order(copy.rb(), 0) == 1 {
        real_inverse(copy, rest, scratch.reals, scratch.ints)
    } else {
        pair_inverse(copy, rest, scratch.reals, scratch.ints)
    };
    // Where the norm of the inverse is too large for the type, nothing separates them.
    Ok(estimate.map_or(T::Real::ZERO, |norm| T::Real::ONE / Real::max(norm, safe_minimum())))
}

/// Takes the first eigenvalue from the diagonal; what is right of and below it.
fn shifted<T: Scalar>(mut t: MatMut<'_, T>) -> MatMut<'_, T> {
    let (n, first) = (t.nrows(), t.get(0, 0));
    for j in 1..n {
        t.set(j, j, t.get(j, j) - first);
    }
    t.block(1, 1, n - 1, n - 1)
}

/// An estimate of `‖(T22 − λ I)⁻¹‖` for the first eigenvalue of a complex matrix.
fn triangular_inverse<T: Scalar>(
    t: MatMut<'_, T>,
    vectors: &mut [T],
    norms: &mut [T::Real],
) -> Option<T::Real> {
    let t = shifted(t);
    let (n, mut normed) = (t.nrows(), false);
    norm_estimate(n, vectors, &mut [], |product, x| {
        // The norm of the inverse and that of its adjoint are about the same.
        let trans = if product == Product::Plain { Trans::ConjTrans } else { Trans::No };
        let (upper, diag) = (Uplo::Upper, Diag::NonUnit);
        let scale = latrs(upper, trans, diag, normed, t.rb(), x, &mut norms[..n]).ok()?;
        normed = true;
        divide(x, scale)
    })
}

/// The same for a real eigenvalue of a real matrix.
fn real_inverse<T: Scalar>(
    t: MatMut<'_, T>,
    vectors: &mut [T],
    norms: &mut [T::Real],
    signs: &mut [i32],
) -> Option<T::Real> {
    let t = shifted(t);
    let n = t.nrows();
    norm_estimate(n, vectors, signs, |product, x| {
        let transposed = product == Product::Plain;
        let scale = laqtr(transposed, t.rb(), None, x, &mut norms[..n]).ok()?.scale;
        divide(x, scale)
    })
}

/// The same for a pair `a ± i μ` of a real matrix. `U = [c is; is c]` makes the block of the pair,
/// `[a b; d a]`, triangular, with `a − i μ` first; T22 is what then is right of and below it, and is
/// real but for its first row and the diagonal.
fn pair_inverse<T: Scalar>(
    mut t: MatMut<'_, T>,
    scratch: &mut [T],
    norms: &mut [T::Real],
    signs: &mut [i32],
) -> Option<T::Real> {
    let n = t.nrows();
    let (upper, lower) = (t.get(0, 1).re(), t.get(1, 0).re());
    let mu = Real::abs(upper).sqrt() * Real::abs(lower).sqrt();
    let length = mu.hypot(lower);
    let (cs, sn) = (mu / length, -lower / length);
    let (imaginary, vectors) = scratch.split_at_mut(n - 1);
    imaginary[0] = T::from_real(mu + mu);
    let first = t.get(0, 0);
    t.set(1, 1, T::ZERO);
    for j in 2..n {
        imaginary[j - 1] = t.get(0, j).scaled(sn);
        t.set(1, j, t.get(1, j).scaled(cs));
        t.set(j, j, t.get(j, j) - first);
    }
    let t = t.block(1, 1, n - 1, n - 1);
    norm_estimate(2 * (n - 1), vectors, signs, |product, x| {
        let transposed = product == Product::Plain;
        let part = Some((&*imaginary, T::from_real(mu)));
        let scale = laqtr(transposed, t.rb(), part, x, &mut norms[..n - 1]).ok()?.scale;
        divide(x, scale)
    })
}
