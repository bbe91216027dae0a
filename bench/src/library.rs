//! A library that multiplies matrices, and what it multiplies.

use num_complex::Complex;
use std::ops::Sub;

/// C is m by n, A is m by k, B is k by n; all are column-major without gaps.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Rows of C.
    pub m: usize,
    /// Columns of C.
    pub n: usize,
    /// Columns of A.
    pub k: usize,
}

/// C = A B.
pub type Multiply<T> = fn(Shape, a: &[T], b: &[T], c: &mut [T]);

/// One library, by the four types of BLAS.
pub struct Library {
    /// Single precision.
    pub s: Multiply<f32>,
    /// Double precision.
    pub d: Multiply<f64>,
    /// Single precision complex.
    pub c: Multiply<Complex<f32>>,
    /// Double precision complex.
    pub z: Multiply<Complex<f64>>,
}

/// An entry of a matrix.
pub trait Element: Copy + Sub<Output = Self> + 'static {
    /// Zero.
    const ZERO: Self;
    /// The floating-point operations of one multiply-add.
    const FLOPS: u64;
    /// The distance from 1 to the next number of its parts' type.
    const EPSILON: f64;
    /// An entry of parts drawn in order.
    fn from_parts(next: impl FnMut() -> f64) -> Self;
    /// The sum of the magnitudes of its parts.
    fn magnitude(self) -> f64;
}

impl Element for f32 {
    const ZERO: Self = 0.0;
    const FLOPS: u64 = 2;
    const EPSILON: f64 = f32::EPSILON as f64;
    fn from_parts(mut next: impl FnMut() -> f64) -> Self {
        next() as Self
    }
    fn magnitude(self) -> f64 {
        f64::from(self.abs())
    }
}

impl Element for f64 {
    const ZERO: Self = 0.0;
    const FLOPS: u64 = 2;
    const EPSILON: f64 = f64::EPSILON;
    fn from_parts(mut next: impl FnMut() -> f64) -> Self {
        next()
    }
    fn magnitude(self) -> f64 {
        self.abs()
    }
}

impl<R: Element> Element for Complex<R>
where
    Self: Sub<Output = Self>,
{
    const ZERO: Self = Self { re: R::ZERO, im: R::ZERO };
    const FLOPS: u64 = 8;
    const EPSILON: f64 = R::EPSILON;
    fn from_parts(mut next: impl FnMut() -> f64) -> Self {
        let re = R::from_parts(&mut next);
        let im = R::from_parts(&mut next);
        Self { re, im }
    }
    fn magnitude(self) -> f64 {
        self.re.magnitude() + self.im.magnitude()
    }
}
