//! Where the eigenvalues of a general matrix are put.

use crate::auxiliary::Moderate;
use crate::error::{Error, check_dim};
use wasmblas::{Real, Scalar};

/// The eigenvalues of a matrix of type `T`, which are complex even if that is real.
///
/// With a complex type they are in `w`, and `im` is empty. With a real type `w` has their real and
/// `im` their imaginary parts, as `WR` and `WI` of LAPACK; of a conjugate pair, which is adjacent,
/// the one above the real axis comes first.
#[derive(Debug)]
pub struct Eigenvalues<'a, T: Scalar> {
    /// The eigenvalues, or their real parts.
    pub w: &'a mut [T],
    /// The imaginary parts with a real type.
    pub im: &'a mut [T::Real],
}

/// A complex number of the precision of `T`.
pub(crate) type ComplexOf<T> = <<T as Scalar>::Real as Real>::Complex;

impl<T: Scalar> Eigenvalues<'_, T> {
    /// Eigenvalue number `i`.
    ///
    /// # Panics
    /// If there is no such eigenvalue.
    #[inline]
    pub fn get(&self, i: usize) -> ComplexOf<T> {
        let im = if T::IS_COMPLEX { self.w[i].im() } else { self.im[i] };
        ComplexOf::<T>::from_parts(self.w[i].re(), im)
    }

    /// Sets eigenvalue number `i`.
    ///
    /// # Panics
    /// If there is no such eigenvalue.
    #[inline]
    pub fn set(&mut self, i: usize, value: ComplexOf<T>) {
        self.w[i] = T::from_parts(value.re(), value.im());
        if !T::IS_COMPLEX {
            self.im[i] = value.im();
        }
    }

    /// Makes them those of the matrix that was scaled.
    pub(crate) fn undo(&mut self, scale: Moderate<T::Real>) {
        scale.undo(self.w);
        scale.undo(self.im);
    }

    /// Makes NaN of all of them.
    pub(crate) fn fail(&mut self) {
        let nan = T::Real::from_f64(f64::NAN);
        self.w.fill(T::from_parts(nan, nan));
        self.im.fill(nan);
    }

    /// The same memory for a shorter time.
    pub fn rb_mut(&mut self) -> Eigenvalues<'_, T> {
        Eigenvalues { w: self.w, im: self.im }
    }

    /// The `len` eigenvalues from number `first` on.
    pub(crate) fn part(&mut self, first: usize, len: usize) -> Eigenvalues<'_, T> {
        let im = if T::IS_COMPLEX { 0..0 } else { first..first + len };
        Eigenvalues { w: &mut self.w[first..first + len], im: &mut self.im[im] }
    }

    /// Checks that there is room for `n`.
    pub(crate) fn check(&self, n: usize) -> Result<(), Error> {
        check_dim("w", n, self.w.len())?;
        if T::IS_COMPLEX { Ok(()) } else { check_dim("im", n, self.im.len()) }
    }
}
