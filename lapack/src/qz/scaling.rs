//! Scales that bring the entries of a pair as close to one in magnitude as can be.

use core::ops::Range;
use wasmblas::{MatMut, MatRef, Real, Scalar, amax, scal_real};

/// Scales the rows and columns in `active` by powers of ten, given in the scales.
///
/// The exponents minimise the sum of squares of the logarithms of all nonzero entries. The normal
/// equations are solved by conjugate gradients, preconditioned by the matrix that they have if no
/// entry is zero (Ward 1981); `scratch` has six numbers for each row.
pub(super) fn scale<T: Scalar>(
    active: Range<usize>,
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    lscale: &mut [T::Real],
    rscale: &mut [T::Real],
    scratch: &mut [T::Real],
) {
    let (first, m, n) = (active.start, active.len(), a.ncols());
    let pair = [a.rb().block(first, first, m, m), b.rb().block(first, first, m, m)];
    let (rows, columns) = (&mut lscale[active.clone()], &mut rscale[active.clone()]);
    exponents(pair, rows, columns, scratch);
    for k in active.clone() {
        let row = |x: MatRef<'_, T>| amax(x.row(k).part(first, n - first));
        let column = |x: MatRef<'_, T>| amax(x.col(k).part(0, active.end));
        lscale[k] = power(lscale[k], Real::max(row(a.rb()), row(b.rb())));
        rscale[k] = power(rscale[k], Real::max(column(a.rb()), column(b.rb())));
    }
    for mut x in [a.rb_mut(), b.rb_mut()] {
        for k in active.clone() {
            scal_real(lscale[k], x.rb_mut().row(k).part(first, n - first));
        }
        for k in active.clone() {
            scal_real(rscale[k], x.rb_mut().col(k).part(0, active.end));
        }
    }
}

/// The best exponents, not rounded, of the rows and columns of two matrices of the same order.
fn exponents<T: Scalar>(
    pair: [MatRef<'_, T>; 2],
    rows: &mut [T::Real],
    columns: &mut [T::Real],
    scratch: &mut [T::Real],
) {
    let m = rows.len();
    let (residual, rest) = scratch.split_at_mut(2 * m);
    let (direction, rest) = rest.split_at_mut(2 * m);
    let image = &mut rest[..2 * m];
    let zero = T::Real::ZERO;
    rows.fill(zero);
    columns.fill(zero);
    residual.fill(zero);
    direction.fill(zero);
    each_entry(pair, |i, j, entry| {
        let exponent = T::Real::from_f64(log10(entry.abs1().to_f64()));
        residual[i] -= exponent;
        residual[m + j] -= exponent;
    });
    let mut before = zero;
    for _ in 0..m + 2 {
        // With no zero entry the matrix is 2m, and in either other block a rank-one matrix of twos.
        let (by_rows, by_columns) = residual.split_at(m);
        let sum = |x: &[T::Real]| x.iter().fold(zero, |sum, &x| sum + x);
        let (left, right) = (sum(by_rows), sum(by_columns));
        let one = T::Real::ONE / T::Real::from_f64(2.0 * m as f64);
        let shift = |own: T::Real, other: T::Real| {
            (other - T::Real::from_f64(3.0) * own) * one * one * T::Real::from_f64(0.5)
        };
        let shifts = [shift(left, right), shift(right, left)];
        let preconditioned = |k: usize, r: T::Real| r * one + shifts[usize::from(k >= m)];
        let product =
            (0..2 * m).fold(zero, |sum, k| sum + residual[k] * preconditioned(k, residual[k]));
        if !(product > zero) {
            return;
        }
        let ratio = if before == zero { zero } else { product / before };
        before = product;
        for k in 0..2 * m {
            direction[k] = preconditioned(k, residual[k]) + ratio * direction[k];
        }
        image.fill(zero);
        each_entry(pair, |i, j, _| {
            let sum = direction[i] + direction[m + j];
            image[i] += sum;
            image[m + j] += sum;
        });
        let curvature = (0..2 * m).fold(zero, |sum, k| sum + direction[k] * image[k]);
        if !(curvature > zero) {
            return;
        }
        let step = product / curvature;
        let mut largest = zero;
        for (k, exponent) in rows.iter_mut().chain(columns.iter_mut()).enumerate() {
            *exponent += step * direction[k];
            residual[k] -= step * image[k];
            largest = Real::max(largest, Real::abs(step * direction[k]));
        }
        // Exponents are going to be rounded.
        if largest < T::Real::from_f64(0.5) {
            return;
        }
    }
}

/// Calls a function for the entries of both matrices that are not zero.
fn each_entry<T: Scalar>(pair: [MatRef<'_, T>; 2], mut function: impl FnMut(usize, usize, T)) {
    for x in pair {
        for j in 0..x.ncols() {
            for i in 0..x.nrows() {
                let entry = x.get(i, j);
                if entry != T::ZERO {
                    function(i, j, entry);
                }
            }
        }
    }
}

/// The power of ten with an exponent rounded, but neither out of the range of numbers nor such that
/// an entry of that size would be.
fn power<R: Real>(exponent: R, size: R) -> R {
    let least = (log10(R::MIN_POSITIVE.to_f64()) + 1.0) as i32;
    let most = log10(1.0 / R::MIN_POSITIVE.to_f64()) as i32;
    let size = (log10((size + R::MIN_POSITIVE).to_f64()) + 1.0) as i32;
    let exponent = exponent.to_f64();
    let rounded = (exponent + if exponent < 0.0 { -0.5 } else { 0.5 }) as i32;
    let exponent = rounded.max(least).min(most).min(most - size);
    let (mut power, mut square, mut left) = (1.0, 10.0, exponent.unsigned_abs());
    while left > 0 {
        if left % 2 == 1 {
            power *= square;
        }
        square *= square;
        left /= 2;
    }
    R::from_f64(if exponent < 0 { 1.0 / power } else { power })
}

/// The decimal logarithm of a positive number, to a few roundings. (Not the C library's, which a
/// stand-alone module does not have.)
fn log10(x: f64) -> f64 {
    // x = 2^exponent m with m in [√½, √2), and the logarithm of m is twice the area hyperbolic
    // tangent of (m − 1)/(m + 1).
    let (x, offset) = if x < f64::MIN_POSITIVE { (x * (1u64 << 54) as f64, 54) } else { (x, 0) };
    let bits = x.to_bits();
    let mut exponent = (bits >> 52) as i32 - 1023;
    let mut m = f64::from_bits(bits & ((1 << 52) - 1) | 1023 << 52);
    if m > core::f64::consts::SQRT_2 {
        (m, exponent) = (m * 0.5, exponent + 1);
    }
    let s = (m - 1.0) / (m + 1.0);
    let sum = (0..12).rev().fold(0.0, |sum, k| sum * s * s + 1.0 / f64::from(2 * k + 1));
    let ln = 2.0 * s * sum;
    f64::from(exponent - offset) * core::f64::consts::LOG10_2 + ln * core::f64::consts::LOG10_E
}

#[cfg(test)]
mod tests {
    use super::{log10, power};

    #[test]
    fn logarithms() {
        for x in [1.0, 10.0, 0.1, 2.5, 1e300, 3e-320, 1.4, 0.7, f64::MAX, f64::MIN_POSITIVE] {
            let error = (log10(x) - x.log10()).abs();
            assert!(error <= 4e-16 * x.log10().abs().max(1.0), "log10({x}): {}", log10(x));
        }
    }

    #[test]
    fn powers() {
        assert_eq!(power(2.4, 1.0), 100.0);
        assert_eq!(power(-2.6, 1.0), 1e-3);
        assert!(power(400.0, 1e10f64) * 1e10 <= 1e308);
        assert!(power(-400.0, 1.0f64) >= f64::MIN_POSITIVE);
        assert!(power(60.0, 1e3f32) * 1e3 <= 1e38);
    }
}
