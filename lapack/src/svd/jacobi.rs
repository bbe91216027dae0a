//! One-sided Jacobi rotations.

use crate::error::Error;
use crate::qr::{geqrf_in, ungqr_in};
use wasmblas::{MatMut, Real, Scalar, VecRef, dotc, nrm2, rot, scal_real, swap};

/// Sweeps after which there is no hope.
const SWEEPS: usize = 30;

/// What [`turn_columns`] did.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turned<R> {
    /// Sweeps, the last one included, in which nothing was turned.
    pub sweeps: usize,
    /// The largest cosine between two columns in the last sweep.
    pub cosine: R,
    /// The largest sine of a rotation in the last sweep.
    pub sine: R,
    /// Whether the last sweep left columns that are orthogonal.
    pub converged: bool,
}

/// Turns the columns of X until they are orthogonal, so that `X V = U S`: S, the columns' lengths,
/// goes to `s` in decreasing order, V is multiplied to the matrix given for it, and X becomes U, but
/// that columns of length zero stay zero. Returns how many are not zero.
pub(super) fn orthogonalise<T: Scalar>(
    mut x: MatMut<'_, T>,
    v: Option<MatMut<'_, T>>,
    s: &mut [T::Real],
    tolerance: T::Real,
) -> Result<usize, Error> {
    let turned = turn_columns(x.rb_mut(), v, s, tolerance)?;
    let count = normalise(x, s);
    if turned.converged { Ok(count) } else { Err(Error::NotConverged { info: turned.sweeps }) }
}

/// Divides columns by their lengths, which do not increase; returns how many are not zero.
pub(super) fn normalise<T: Scalar>(mut x: MatMut<'_, T>, s: &[T::Real]) -> usize {
    let (one, least) = (T::Real::ONE, T::Real::MIN_POSITIVE);
    let count = s.iter().take_while(|&&s| s > T::Real::ZERO).count();
    for (j, &s) in s[..count].iter().enumerate() {
        if s < least {
            // The reciprocal may overflow.
            scal_real(one / least, x.rb_mut().col(j));
            scal_real(least / s, x.rb_mut().col(j));
        } else {
            scal_real(one / s, x.rb_mut().col(j));
        }
    }
    count
}

/// Turns the columns of X until they are orthogonal: `X V = U S`, which X becomes. S, the columns'
/// lengths, goes to `s` in decreasing order, and V is multiplied to the matrix given for it.
///
/// Two columns are taken as orthogonal if their cosine is at most `tolerance`; the longest of those
/// left comes first in a sweep. Singular values get errors that are small relative to each of them
/// if the columns, scaled to length one, are well conditioned: Drmač and Veselić, *New fast and
/// accurate Jacobi SVD algorithm*, SIAM J. Matrix Anal. Appl. 29 (2008); de Rijk, SIAM J. Sci. Stat.
/// Comput. 10 (1989).
pub(super) fn turn_columns<T: Scalar>(
    mut x: MatMut<'_, T>,
    mut v: Option<MatMut<'_, T>>,
    s: &mut [T::Real],
    tolerance: T::Real,
) -> Result<Turned<T::Real>, Error> {
    let n = s.len();
    let zero = T::Real::ZERO;
    // Where there are more columns than rows some of them vanish. They stop short of zero where
    // numbers lose their digits to underflow, and then have no direction any more.
    let vanished = T::Real::MIN_POSITIVE / T::Real::EPSILON;
    let mut done = Turned { sweeps: 0, cosine: zero, sine: zero, converged: n == 0 };
    loop {
        for (j, s) in s.iter_mut().enumerate() {
            *s = nrm2(x.rb().col(j));
        }
        if done.converged || done.sweeps == SWEEPS {
            break;
        }
        let sweeps = done.sweeps + 1;
        done = Turned { sweeps, cosine: zero, sine: zero, converged: true };
        for p in 0..n {
            to_front(p, &mut x, &mut v, s)?;
            for q in p + 1..n {
                if s[q] <= vanished {
                    continue;
                }
                let (cosine, sine) = turn_pair(p, q, &mut x, &mut v, s, tolerance)?;
                done.cosine = Real::max(done.cosine, cosine);
                done.sine = Real::max(done.sine, Real::abs(sine));
                done.converged &= sine == zero;
            }
        }
    }
    for p in 0..n {
        to_front(p, &mut x, &mut v, s)?;
    }
    Ok(done)
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

/// Makes two columns orthogonal, if they are not; returns the cosine that they had, and the sine of
/// the rotation.
fn turn_pair<T: Scalar>(
    p: usize,
    q: usize,
    x: &mut MatMut<'_, T>,
    v: &mut Option<MatMut<'_, T>>,
    s: &mut [T::Real],
    tolerance: T::Real,
) -> Result<(T::Real, T::Real), Error> {
    let product = scaled_product(x.rb().col(p), x.rb().col(q), s[p], s[q])?;
    let cosine = product.modulus();
    if cosine.is_nan() || cosine <= tolerance {
        return Ok((cosine, T::Real::ZERO));
    }
    // The rotation that diagonalises the matrix of inner products, after Rutishauser.
    let (one, two) = (T::Real::ONE, T::Real::from_f64(2.0));
    let zeta = (s[q] / s[p] - s[p] / s[q]) / (two * cosine);
    let t = Real::copysign(one, zeta) / (Real::abs(zeta) + one.hypot(zeta));
    let c = one / one.hypot(t);
    let phase = T::from_parts(product.re() / cosine, product.im() / cosine);
    let sine = phase.conj().scaled(-(t * c));
    if sine == T::ZERO {
        return Ok((cosine, T::Real::ZERO));
    }
    for matrix in [Some(x.rb_mut()), v.as_mut().map(MatMut::rb_mut)].into_iter().flatten() {
        let (first, second) = matrix.split_cols(q);
        rot(first.col(p), second.col(0), c, sine)?;
    }
    s[p] = nrm2(x.rb().col(p));
    s[q] = nrm2(x.rb().col(q));
    Ok((cosine, t * c))
}

/// The inner product of two columns divided by their lengths.
fn scaled_product<T: Scalar>(
    x: VecRef<'_, T>,
    y: VecRef<'_, T>,
    x_length: T::Real,
    y_length: T::Real,
) -> Result<T, Error> {
    let (over_x, over_y) = (T::Real::ONE / x_length, T::Real::ONE / y_length);
    let (eps, lengths) = (T::Real::EPSILON, x_length * y_length);
    if lengths >= T::Real::MIN_POSITIVE / (eps * eps) && lengths <= T::Real::MAX * eps {
        return Ok(dotc(x, y)?.scaled(over_x).scaled(over_y));
    }
    // Products of such columns may overflow, or lose their digits to underflow.
    let terms = x.iter().zip(y.iter()).map(|(x, y)| x.scaled(over_x).conj() * y.scaled(over_y));
    Ok(terms.fold(T::ZERO, |sum, term| sum + term))
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
