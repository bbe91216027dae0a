//! What the tests compare with: random matrices in any strides, and products in twice the
//! working precision.

use fastrand::Rng;
use wasmblas::{Complex, MatMut, MatRef, Real, Scalar, Trans, VecMut, VecRef};

/// The distance from 1 to the next number of the element type, as `f64`.
pub fn eps<T: Scalar>() -> f64 {
    T::Real::EPSILON.to_f64()
}

/// An element as a complex number of double precision, exactly.
pub fn wide<T: Scalar>(x: T) -> Complex<f64> {
    Complex::new(x.re().to_f64(), x.im().to_f64())
}

/// A random element with parts in (-1, 1).
pub fn element<T: Scalar>(rng: &mut Rng) -> T {
    let mut part = || T::Real::from_f64(2.0 * rng.f64() - 1.0);
    T::from_parts(part(), part())
}

/// 0, 1, -1 or a random number: what α and β are tried with.
pub fn factor<T: Scalar>(rng: &mut Rng) -> T {
    match rng.u32(0..4) {
        0 => T::ZERO,
        1 => T::ONE,
        2 => -T::ONE,
        _ => element(rng),
    }
}

/// One of the four operations on an operand.
pub fn operation(rng: &mut Rng) -> Trans {
    [Trans::No, Trans::Trans, Trans::ConjTrans, Trans::Conj][rng.usize(0..4)]
}

/// A matrix in memory that is larger than it: the places between its entries hold NaN and must
/// stay as they are.
#[derive(Clone, Debug)]
pub struct Matrix<T> {
    pub data: Vec<T>,
    pub nrows: usize,
    pub ncols: usize,
    start: usize,
    row_stride: isize,
    col_stride: isize,
}

impl<T: Scalar> Matrix<T> {
    /// A matrix with random entries in a random layout: column- or row-major with a padded
    /// leading dimension, or strided in both directions, either of them perhaps reversed.
    pub fn random(rng: &mut Rng, nrows: usize, ncols: usize) -> Self {
        let (unit, pad) = match rng.u32(0..8) {
            0 => (2, rng.usize(0..3)),
            _ => (1, rng.usize(0..4)),
        };
        let row_major = rng.bool();
        let inner = if row_major { ncols } else { nrows } * unit + pad;
        let (mut row_stride, mut col_stride) = if row_major {
            (inner as isize, unit as isize)
        } else {
            (unit as isize, inner as isize)
        };
        let mut start = rng.usize(0..3);
        if rng.u32(0..8) == 0 && nrows > 0 {
            start += (nrows - 1) * row_stride.unsigned_abs();
            row_stride = -row_stride;
        }
        if rng.u32(0..8) == 0 && ncols > 0 {
            start += (ncols - 1) * col_stride.unsigned_abs();
            col_stride = -col_stride;
        }
        Self::with_layout(rng, nrows, ncols, start, row_stride, col_stride)
    }

    /// A column-major matrix with random entries and no padding.
    pub fn dense(rng: &mut Rng, nrows: usize, ncols: usize) -> Self {
        Self::with_layout(rng, nrows, ncols, 0, 1, nrows as isize)
    }

    fn with_layout(
        rng: &mut Rng,
        nrows: usize,
        ncols: usize,
        start: usize,
        row_stride: isize,
        col_stride: isize,
    ) -> Self {
        let reach = start
            + nrows.saturating_sub(1) * row_stride.max(0).unsigned_abs()
            + ncols.saturating_sub(1) * col_stride.max(0).unsigned_abs();
        let hole = T::from_parts(T::Real::from_f64(f64::NAN), T::Real::from_f64(f64::NAN));
        let data = vec![hole; reach + 3];
        let mut matrix = Matrix { data, nrows, ncols, start, row_stride, col_stride };
        for j in 0..ncols {
            for i in 0..nrows {
                matrix.set(i, j, element(rng));
            }
        }
        matrix
    }

    fn at(&self, i: usize, j: usize) -> usize {
        let offset = i as isize * self.row_stride + j as isize * self.col_stride;
        self.start.wrapping_add_signed(offset)
    }

    pub fn get(&self, i: usize, j: usize) -> T {
        self.data[self.at(i, j)]
    }

    pub fn set(&mut self, i: usize, j: usize, x: T) {
        let at = self.at(i, j);
        self.data[at] = x;
    }

    /// Multiplies every entry.
    pub fn scale(&mut self, by: T) {
        for j in 0..self.ncols {
            for i in 0..self.nrows {
                self.set(i, j, self.get(i, j) * by);
            }
        }
    }

    /// Column `j` as a vector in this matrix's layout.
    pub fn column(&self, j: usize) -> VecRef<'_, T> {
        self.view().col(j)
    }

    /// Column `j` as a vector in this matrix's layout.
    pub fn column_mut(&mut self, j: usize) -> VecMut<'_, T> {
        self.view_mut().col(j)
    }

    pub fn view(&self) -> MatRef<'_, T> {
        // SAFETY: `at` of every entry is an index of `data`, as `set` has checked.
        unsafe {
            let ptr = self.data.as_ptr().add(self.start);
            MatRef::from_raw_parts(ptr, self.nrows, self.ncols, self.row_stride, self.col_stride)
        }
    }

    pub fn view_mut(&mut self) -> MatMut<'_, T> {
        // SAFETY: as for `view`; the layouts made above keep the entries apart.
        unsafe {
            let ptr = self.data.as_mut_ptr().add(self.start);
            MatMut::from_raw_parts(ptr, self.nrows, self.ncols, self.row_stride, self.col_stride)
        }
    }

    /// Entry `(i, j)` of `op(self)`.
    pub fn op(&self, trans: Trans, i: usize, j: usize) -> T {
        let x = if trans.is_transposed() { self.get(j, i) } else { self.get(i, j) };
        x.conj_if(trans.is_conjugated())
    }

    /// Panics unless the memory outside the entries `(i, j)` with `keep(i, j)` is, bit for bit,
    /// that of `before`.
    pub fn assert_rest_untouched(&self, before: &Self, keep: impl Fn(usize, usize) -> bool) {
        let mut own = vec![false; self.data.len()];
        for j in 0..self.ncols {
            for i in 0..self.nrows {
                own[self.at(i, j)] = keep(i, j);
            }
        }
        let bits = |x: T| (x.re().to_f64().to_bits(), x.im().to_f64().to_bits());
        for (place, own) in own.iter().enumerate() {
            let same = bits(self.data[place]) == bits(before.data[place]);
            assert!(*own || same, "place {place} outside the result was written");
        }
    }
}

/// A sum of products in about twice double precision: the Dot2 algorithm of Ogita, Rump and Oishi
/// (SIAM J. Sci. Comput. 26, 2005), with the sum of magnitudes that error bounds need.
#[derive(Default)]
pub struct Sum {
    high: f64,
    low: f64,
    magnitude: f64,
}

impl Sum {
    /// The sum so far, rounded.
    pub fn value(&self) -> f64 {
        self.high + self.low
    }

    pub fn add(&mut self, x: f64, y: f64) {
        let product = x * y;
        let sum = self.high + product;
        let back = sum - self.high;
        self.low += (self.high - (sum - back)) + (product - back) + x.mul_add(y, -product);
        self.high = sum;
        self.magnitude += product.abs();
    }
}

/// `Σ x y` and `Σ |x||y|` over complex numbers, in about twice double precision.
pub fn dot(terms: impl Iterator<Item = (Complex<f64>, Complex<f64>)>) -> (Complex<f64>, f64) {
    let (mut re, mut im) = (Sum::default(), Sum::default());
    for (x, y) in terms {
        re.add(x.re, y.re);
        re.add(-x.im, y.im);
        im.add(x.re, y.im);
        im.add(x.im, y.re);
    }
    (Complex::new(re.high + re.low, im.high + im.low), re.magnitude + im.magnitude)
}

/// Panics unless `found` is `α s + β old` to within `terms` roundings of the magnitudes, where
/// `(s, magnitude)` is a sum made by [`dot`].
pub fn assert_update<T: Scalar>(
    found: T,
    (s, magnitude): (Complex<f64>, f64),
    alpha: T,
    beta: T,
    old: T,
    terms: usize,
    context: &dyn Fn() -> String,
) {
    let (alpha, beta) = (wide(alpha), wide(beta));
    let mut wanted = alpha * s;
    let mut size = alpha.norm() * magnitude;
    if beta != Complex::new(0.0, 0.0) {
        wanted += beta * wide(old);
        size += beta.norm() * wide(old).norm();
    }
    let bound = (terms as f64 + 4.0) * eps::<T>() * size + T::Real::MIN_POSITIVE.to_f64();
    let error = (wide(found) - wanted).norm();
    assert!(
        error <= bound,
        "{}: {found:?} where {wanted:?} was expected, error {:.2} times the bound",
        context(),
        error / bound
    );
}
