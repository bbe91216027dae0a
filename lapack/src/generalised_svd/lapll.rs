//! Linear dependence of two vectors.

use crate::error::{Error, check_dim};
use crate::householder::larfg;
use crate::svd::las2;
use wasmblas::{Real, Scalar, VecMut, axpy, dotc, nrm2};

/// The smaller singular value of the matrix with columns x and y, zero if they are dependent. Both
/// are overwritten.
///
/// # Errors
/// [`Error::Argument`] if the lengths differ.
pub fn lapll<T: Scalar>(mut x: VecMut<'_, T>, mut y: VecMut<'_, T>) -> Result<T::Real, Error> {
    let n = x.len();
    check_dim("y", n, y.len())?;
    if n <= 1 {
        return Ok(T::Real::ZERO);
    }
    // The triangular factor has the singular values.
    let mut alpha = x.get(0);
    let tau = larfg(&mut alpha, x.rb_mut().part(1, n - 1));
    let tail = x.rb().part(1, n - 1);
    let product = y.get(0) + dotc(tail, y.rb().part(1, n - 1))?;
    let factor = -(tau.conj() * product);
    let corner = y.get(0) + factor;
    axpy(factor, tail, y.rb_mut().part(1, n - 1))?;
    let rest = nrm2(y.rb().part(1, n - 1));
    Ok(las2(Real::abs(alpha.re()), corner.modulus(), rest).0)
}
