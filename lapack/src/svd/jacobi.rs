//! One-sided Jacobi rotations.

use crate::error::Error;
use crate::qr::{geqrf_in, ungqr_in};
use wasmblas::{MatMut, Real, Scalar, dotc, nrm2, rot, scal_real, swap};

/// Sweeps after which there is no hope.
const SWEEPS: usize = 30;

/// Turns the columns of X until they are orthogonal, so that `X V = U S`: S, the columns' lengths,
/// goes to `s` in decreasing order, V is multiplied to the matrix given for it, and X becomes U, but
/// that columns of length zero stay zero. Returns how many are not zero.
///
/// Two columns are taken as orthogonal if their cosine is at most `tolerance`; the longest of those
/// left comes first in a sweep. Singular values get errors that are small relative to each of them
/// if the columns, scaled to length one, are well conditioned: Drmač and Veselić, *New fast and
/// accurate Jacobi SVD algorithm*, SIAM J. Matrix Anal. Appl. 29 (2008); de Rijk, SIAM J. Sci. Stat.
/// Comput. 10 (1989).
pub(super) fn orthogonalise<T: Scalar>(
    mut x: MatMut<'_, T>,
    mut v: Option<MatMut<'_, T>>,
    s: &mut [T::Real],
    tolerance: T::Real,
) -> Result<usize, Error> {
    let n = s.len();
    let zero = T::Real::ZERO;
    // Where there are more columns than rows some of them vanish. They stop short of zero where
    // numbers lose their digits to underflow, and then have no direction any more.
    let vanished = T::Real::MIN_POSITIVE / T::Real::EPSILON;
    let mut turned = n > 0;
    for _ in 0..SWEEPS {
        for (j, s) in s.iter_mut().enumerate() {
            *s = nrm2(x.rb().col(j));
        }
        if !turned {
            break;
        }
        turned = false;
        for p in 0..n {
            to_front(p, &mut x, &mut v, s)?;
            for q in p + 1..n {
                if s[q] <= vanished {
                    continue;
                }
                turned |= turn_pair(p, q, &mut x, &mut v, s, tolerance)?;
            }
        }
    }
    for p in 0..n {
        to_front(p, &mut x, &mut v, s)?;
    }
    let count = s.iter().take_while(|&&s| s > zero).count();
    for (j, &s) in s[..count].iter().enumerate() {
        scal_real(T::Real::ONE / s, x.rb_mut().col(j));
    }
    if turned { Err(Error::NotConverged { info: SWEEPS }) } else { Ok(count) }
}

/// Brings the longest column from `p` on to that place.
fn to_front<T: Scalar>(
    p: usize,
    x: &mut MatMut<'_, T>,
    v: &mut Option<MatMut<'_, T>>,
    s: &mut [T::Real],
) -> Result<(), Error> {
    let longest = (p + 1..s.len()).fold(p, |best, j| if s[j] > s[best] { j } else { best });
    if longest != p {
        s.swap(p, longest);
        for matrix in [Some(x.rb_mut()), v.as_mut().map(MatMut::rb_mut)].into_iter().flatten() {
            let (first, second) = matrix.split_cols(longest);
            swap(first.col(p), second.col(0))?;
        }
    }
    Ok(())
}

/// Makes two columns orthogonal, if they are not; says whether.
fn turn_pair<T: Scalar>(
    p: usize,
    q: usize,
    x: &mut MatMut<'_, T>,
    v: &mut Option<MatMut<'_, T>>,
    s: &mut [T::Real],
    tolerance: T::Real,
) -> Result<bool, Error> {
    let product: T = dotc(x.rb().col(p), x.rb().col(q))?;
    let size = product.modulus();
    let cosine = (size / s[p]) / s[q];
    if cosine.is_nan() || cosine <= tolerance {
        return Ok(false);
    }
    // The rotation that diagonalises the matrix of inner products, after Rutishauser.
    let (one, two) = (T::Real::ONE, T::Real::from_f64(2.0));
    let zeta = (s[q] / s[p] - s[p] / s[q]) / (two * cosine);
    let t = Real::copysign(one, zeta) / (Real::abs(zeta) + one.hypot(zeta));
    let c = one / one.hypot(t);
    let phase = T::from_parts(product.re() / size, product.im() / size);
    let sine = phase.conj().scaled(-(t * c));
    if sine == T::ZERO {
        return Ok(false);
    }
    for matrix in [Some(x.rb_mut()), v.as_mut().map(MatMut::rb_mut)].into_iter().flatten() {
        let (first, second) = matrix.split_cols(q);
        rot(first.col(p), second.col(0), c, sine)?;
    }
    s[p] = nrm2(x.rb().col(p));
    s[q] = nrm2(x.rb().col(q));
    Ok(true)
}

/// Completes the first `known` orthonormal columns of a square matrix to a basis; `signs` has an
/// element for each of them.
pub(super) fn complete<T: Scalar>(
    mut q: MatMut<'_, T>,
    known: usize,
    tau: &mut [T],
    signs: &mut [T::Real],
    work: &mut [T],
) -> Result<(), Error> {
    let n = q.ncols();
    if known == n {
        return Ok(());
    }
    let tau = &mut tau[..known];
    geqrf_in(q.rb_mut().block(0, 0, n, known), tau, work)?;
    // The triangular factor of orthonormal columns is diagonal, and what they differ by.
    for (j, sign) in signs[..known].iter_mut().enumerate() {
        *sign = Real::copysign(T::Real::ONE, q.get(j, j).re());
    }
    ungqr_in(q.rb_mut(), tau, work)?;
    for (j, &sign) in signs[..known].iter().enumerate() {
        scal_real(sign, q.rb_mut().col(j));
    }
    Ok(())
}
