//! The four element types of BLAS behind one trait.

use crate::kernel::{self, Lanes};
use core::fmt::Debug;
use core::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Sub, SubAssign};
use num_complex::Complex;

mod sealed {
    pub trait Sealed {}
    impl Sealed for f32 {}
    impl Sealed for f64 {}
    impl Sealed for num_complex::Complex<f32> {}
    impl Sealed for num_complex::Complex<f64> {}
}

/// An element of a vector or matrix: `f32`, `f64`, `Complex<f32>` or `Complex<f64>`.
///
/// The trait is sealed: the kernels rely on a complex number being two adjacent reals.
pub trait Scalar:
    sealed::Sealed
    + Copy
    + Debug
    + Default
    + PartialEq
    + Send
    + Sync
    + 'static
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
{
    /// The type of the real and imaginary parts; the type itself when it is real.
    type Real: Real;
    /// Whether the type is complex.
    const IS_COMPLEX: bool;
    /// Zero.
    const ZERO: Self;
    /// One.
    const ONE: Self;

    /// `re + i im`; a real type drops `im`.
    fn from_parts(re: Self::Real, im: Self::Real) -> Self;
    /// The real part.
    fn re(self) -> Self::Real;
    /// The imaginary part; zero for a real type.
    fn im(self) -> Self::Real;
    /// The complex conjugate; the identity for a real type.
    fn conj(self) -> Self;
    /// `|re| + |im|`, the cheap norm BLAS uses to choose pivots (`cabs1`).
    fn abs1(self) -> Self::Real;
    /// `1 / self` without avoidable overflow or underflow of intermediate results.
    fn recip(self) -> Self;

    /// A real number as this type.
    #[inline]
    fn from_real(re: Self::Real) -> Self {
        Self::from_parts(re, Self::Real::ZERO)
    }

    /// `self · factor`, where a real factor makes no `0 · Inf` out of its missing part.
    #[inline]
    fn times(self, factor: Self) -> Self {
        if Self::IS_COMPLEX && factor.im() == Self::Real::ZERO {
            Self::from_parts(self.re() * factor.re(), self.im() * factor.re())
        } else {
            self * factor
        }
    }

    /// `1 / self`, unless that overflows or loses digits by underflow.
    #[inline]
    fn accurate_recip(self) -> Option<Self> {
        let (size, tiny) = (self.abs1(), Self::Real::MIN_POSITIVE);
        (size >= tiny && size <= Self::Real::from_f64(0.25) / tiny).then(|| self.recip())
    }

    /// `self / d` without avoidable overflow or underflow of intermediate results: Smith's division
    /// for complex numbers (*Algorithm 116*, CACM 5, 1962).
    #[inline]
    fn quotient(self, d: Self) -> Self {
        if !Self::IS_COMPLEX {
            return self / d;
        }
        let (x, y, re, im) = (self.re(), self.im(), d.re(), d.im());
        if Real::abs(re) >= Real::abs(im) {
            let ratio = im / re;
            let size = re + im * ratio;
            Self::from_parts((x + y * ratio) / size, (y - x * ratio) / size)
        } else {
            let ratio = re / im;
            let size = im + re * ratio;
            Self::from_parts((x * ratio + y) / size, (y * ratio - x) / size)
        }
    }

    /// `|self|`, the modulus, without avoidable overflow or underflow of intermediate results.
    #[inline]
    fn modulus(self) -> Self::Real {
        if Self::IS_COMPLEX { self.re().hypot(self.im()) } else { self.abs1() }
    }

    /// `self · factor` for a real factor.
    #[inline]
    fn scaled(self, factor: Self::Real) -> Self {
        Self::from_parts(self.re() * factor, self.im() * factor)
    }

    /// Whether a part is NaN.
    #[inline]
    fn is_nan(self) -> bool {
        self.re() != self.re() || self.im() != self.im()
    }

    /// The conjugate if `yes`.
    #[inline]
    fn conj_if(self, yes: bool) -> Self {
        if Self::IS_COMPLEX && yes { self.conj() } else { self }
    }
}

/// `f32` or `f64`.
pub trait Real: Scalar<Real = Self> + PartialOrd {
    /// The SIMD vector of this type for the instruction set compiled for.
    #[doc(hidden)]
    type Lanes: Lanes<Elem = Self>;
    /// The complex numbers of this precision.
    type Complex: Scalar<Real = Self>;
    /// The distance from 1 to the next larger number (twice LAPACK's `eps`).
    const EPSILON: Self;
    /// The smallest positive normal number.
    const MIN_POSITIVE: Self;
    /// The largest finite number.
    const MAX: Self;

    /// `|self|`.
    fn abs(self) -> Self;
    /// `√self`.
    fn sqrt(self) -> Self;
    /// The larger of two numbers; the other one if one is NaN.
    fn max(self, other: Self) -> Self;
    /// The smaller of two numbers; the other one if one is NaN.
    fn min(self, other: Self) -> Self;
    /// `|self|` with the sign of `sign`.
    fn copysign(self, sign: Self) -> Self;
    /// `√(self² + other²)` without avoidable overflow or underflow; NaN if one of them is. (Not
    /// the C library's function of this name, which a stand-alone module does not have.)
    #[inline]
    fn hypot(self, other: Self) -> Self {
        let (x, y) = (Real::abs(self), Real::abs(other));
        if x.is_nan() || y.is_nan() {
            return x + y;
        }
        let (large, small) = (Real::max(x, y), Real::min(x, y));
        if small == Self::ZERO || large > Self::MAX {
            return large;
        }
        let ratio = small / large;
        large * Real::sqrt(Self::ONE + ratio * ratio)
    }
    /// The nearest number of this type.
    fn from_f64(x: f64) -> Self;
    /// The same number as `f64`, exactly.
    fn to_f64(self) -> f64;
}

macro_rules! real {
    ($t:ident, $lanes:ident) => {
        impl Scalar for $t {
            type Real = $t;
            const IS_COMPLEX: bool = false;
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;

            #[inline]
            fn from_parts(re: $t, _im: $t) -> Self {
                re
            }
            #[inline]
            fn re(self) -> $t {
                self
            }
            #[inline]
            fn im(self) -> $t {
                0.0
            }
            #[inline]
            fn conj(self) -> Self {
                self
            }
            #[inline]
            fn abs1(self) -> $t {
                $t::abs(self)
            }
            #[inline]
            fn recip(self) -> Self {
                1.0 / self
            }
        }

        impl Real for $t {
            type Lanes = kernel::active::$lanes;
            type Complex = Complex<$t>;
            const EPSILON: Self = $t::EPSILON;
            const MIN_POSITIVE: Self = $t::MIN_POSITIVE;
            const MAX: Self = $t::MAX;

            #[inline]
            fn abs(self) -> Self {
                $t::abs(self)
            }
            #[inline]
            fn sqrt(self) -> Self {
                $t::sqrt(self)
            }
            #[inline]
            fn max(self, other: Self) -> Self {
                $t::max(self, other)
            }
            #[inline]
            fn min(self, other: Self) -> Self {
                $t::min(self, other)
            }
            #[inline]
            fn copysign(self, sign: Self) -> Self {
                $t::copysign(self, sign)
            }
            #[inline]
            fn from_f64(x: f64) -> Self {
                x as $t
            }
            #[inline]
            fn to_f64(self) -> f64 {
                f64::from(self)
            }
        }

        impl Scalar for Complex<$t> {
            type Real = $t;
            const IS_COMPLEX: bool = true;
            const ZERO: Self = Complex::new(0.0, 0.0);
            const ONE: Self = Complex::new(1.0, 0.0);

            #[inline]
            fn from_parts(re: $t, im: $t) -> Self {
                Complex::new(re, im)
            }
            #[inline]
            fn re(self) -> $t {
                self.re
            }
            #[inline]
            fn im(self) -> $t {
                self.im
            }
            #[inline]
            fn conj(self) -> Self {
                Complex::new(self.re, -self.im)
            }
            #[inline]
            fn abs1(self) -> $t {
                $t::abs(self.re) + $t::abs(self.im)
            }
            #[inline]
            fn recip(self) -> Self {
                // As in `quotient`: divide by the larger part first, so that |z|² is never formed.
                let Complex { re, im } = self;
                if re.abs() >= im.abs() {
                    let ratio = im / re;
                    let d = re + im * ratio;
                    Complex::new(1.0 / d, -ratio / d)
                } else {
                    let ratio = re / im;
                    let d = im + re * ratio;
                    Complex::new(ratio / d, -1.0 / d)
                }
            }
        }
    };
}

real!(f32, F32);
real!(f64, F64);
