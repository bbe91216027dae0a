//! Singular vectors from eigenvectors of the tridiagonal matrix of Golub and Kahan.

use crate::auxiliary::{Distribution, larnv};
use crate::error::Error;
use wasmblas::{MatMut, Real, Uplo, VecMut, VecRef, amax, axpy, copy, dotu, nrm2, scal_real};

/// Values farther apart, next to the largest entry, have vectors that are orthogonal by themselves.
const APART: f64 = 1e-3;

/// A half of an eigenvector of length one that is this short says too little: it should have the
/// length `√½`.
const SHORT: f64 = 0.1;

/// Values of so many roundings of the largest entry say nothing of which halves belong together.
const TINY: f64 = 4.0;

/// Steps of inverse iteration for a half that is made anew.
const STEPS: usize = 4;

/// A bidiagonal matrix, and what is known of it.
pub(super) struct Halves<'a, R> {
    pub uplo: Uplo,
    /// The entries of the matrix, first that of its first row: diagonal ones and others in turns.
    pub beside: &'a [R],
    /// Singular values, negated, in ascending order.
    pub values: &'a [R],
}

/// Makes eigenvectors `(v₁ −u₁ v₂ −u₂ …)` of length one the singular vectors, those of U above those
/// of V, of length one each and orthogonal. `reals` has three elements for each row of U.
///
/// For the smallest values, those that are not more than rounding errors of the largest, an
/// eigenvector may be any mixture of `(v, u)` and `(v, −u)`, or have nothing of one of the halves if
/// the tridiagonal matrix falls apart. Then vectors that are orthogonal to those before are made by
/// inverse iteration with `BᵀB` and `BBᵀ`: any such will do. This is also what becomes of the vectors
/// of small values that did not converge; returns how many others did not, whose numbers stay in
/// `failed`.
pub(super) fn separate<R: Real>(
    halves: Halves<'_, R>,
    mut z: MatMut<'_, R>,
    failed: &mut [i32],
    reals: &mut [R],
) -> Result<usize, Error> {
    let Halves { uplo, beside, values } = halves;
    let n = z.nrows() / 2;
    let (x, space) = reals.split_at_mut(2 * n);
    for j in 0..values.len() {
        copy(z.rb().col(j), VecMut::from_slice(x))?;
        let (first, second) = if uplo == Uplo::Upper { (n, 0) } else { (0, n) };
        for i in 0..n {
            z.set(first + i, j, x[2 * i]);
            z.set(second + i, j, -x[2 * i + 1]);
        }
    }
    let size = beside.iter().fold(R::ZERO, |size, &x| Real::max(size, Real::abs(x)));
    let rounding = size * R::EPSILON;
    let matrix = Bidiagonal { beside, least: rounding };
    let small = rounding * R::from_f64(n as f64);
    let (mut cluster, mut seed) = (0, [1, 1, 1, 1]);
    let x = &mut space[..n];
    for j in 0..values.len() {
        if j > 0 && values[j] - values[j - 1] > size * R::from_f64(APART) {
            cluster = j;
        }
        let value = -values[j];
        let unconverged = value <= small && failed.contains(&(j as i32 + 1));
        let anew = unconverged || value <= rounding * R::from_f64(TINY);
        // The right vectors of an upper bidiagonal matrix, then the left ones.
        for right in [true, false] {
            let first = if right == (uplo == Uplo::Upper) { n } else { 0 };
            let mut half = z.rb_mut().block(first, cluster, n, j - cluster + 1);
            copy(half.rb().col(j - cluster), VecMut::from_slice(x))?;
            let mut length = clear(x, &half, j - cluster)?;
            if anew || !(length >= R::from_f64(SHORT)) {
                larnv(Distribution::Symmetric, &mut seed, x);
                for _ in 0..STEPS {
                    clear(x, &half, j - cluster)?;
                    matrix.solve(right, x);
                    matrix.solve(!right, x);
                    length = clear(x, &half, j - cluster)?;
                }
            }
            scal_real(R::ONE / length, VecMut::from_slice(x));
            copy(VecRef::from_slice(x), half.rb_mut().col(j - cluster))?;
        }
    }
    let mut failures = 0;
    for at in 0..failed.len() {
        let number = core::mem::take(&mut failed[at]);
        if number > 0 && -values[number as usize - 1] > small {
            failed[failures] = number;
            failures += 1;
        }
    }
    Ok(failures)
}

/// Makes x orthogonal to the first columns of a half, as many as are given; returns its length.
fn clear<R: Real>(x: &mut [R], half: &MatMut<'_, R>, count: usize) -> Result<R, Error> {
    for _ in 0..2 {
        for i in 0..count {
            let other = half.rb().col(i);
            let product = dotu(VecRef::from_slice(x), other)?;
            axpy(-product, other, VecMut::from_slice(x))?;
        }
    }
    Ok(nrm2(VecRef::from_slice(x)))
}

/// An upper bidiagonal matrix, whose diagonal entries are taken as not smaller than `least`.
struct Bidiagonal<'a, R> {
    beside: &'a [R],
    least: R,
}

impl<R: Real> Bidiagonal<'_, R> {
    /// Replaces x by the solution of `B y = x`, or of `Bᵀ y = x`, scaled to have 1 as its largest
    /// entry.
    fn solve(&self, transposed: bool, x: &mut [R]) {
        let n = x.len();
        let large = R::ONE / Real::sqrt(R::MIN_POSITIVE);
        for step in 0..n {
            let (i, before) = if transposed {
                (step, step.checked_sub(1))
            } else {
                (n - 1 - step, step.checked_sub(1).map(|_| n - step))
            };
            if let Some(before) = before {
                x[i] -= self.beside[2 * i.min(before) + 1] * x[before];
            }
            let pivot = self.beside[2 * i];
            let small = Real::abs(pivot) < self.least;
            x[i] = x[i] / if small { Real::copysign(self.least, pivot) } else { pivot };
            if Real::abs(x[i]) > large {
                let factor = R::ONE / Real::abs(x[i]);
                scal_real(factor, VecMut::from_slice(x));
            }
        }
        let largest = amax(VecRef::from_slice(x));
        scal_real(R::ONE / largest, VecMut::from_slice(x));
    }
}
