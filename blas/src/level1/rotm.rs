//! Modified Givens rotations: without square roots, and with fewer multiplications.
//!
//! Lawson, Hanson, Kincaid and Krogh, "Basic Linear Algebra Subprograms for Fortran Usage" (ACM
//! TOMS 5, 1979), appendix; Gentleman, "Least squares computations by Givens transformations
//! without square roots" (J. Inst. Maths Applics 12, 1973).

use super::rot::map_real;
use crate::error::Error;
use crate::kernel::map::PairMap;
use crate::matrix::VecMut;
use crate::scalar::Real;

/// The 2 by 2 matrix H of a modified rotation, in the forms BLAS knows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ModifiedGivens<R> {
    /// `[1 0; 0 1]`, flag −2.
    Identity,
    /// `[h11 h12; h21 h22]`, flag −1.
    Full {
        /// Entry (1, 1).
        h11: R,
        /// Entry (2, 1).
        h21: R,
        /// Entry (1, 2).
        h12: R,
        /// Entry (2, 2).
        h22: R,
    },
    /// `[1 h12; h21 1]`, flag 0.
    UnitDiagonal {
        /// Entry (2, 1).
        h21: R,
        /// Entry (1, 2).
        h12: R,
    },
    /// `[h11 1; −1 h22]`, flag 1.
    UnitAntidiagonal {
        /// Entry (1, 1).
        h11: R,
        /// Entry (2, 2).
        h22: R,
    },
}

impl<R: Real> ModifiedGivens<R> {
    /// H from the array `[flag, h11, h21, h12, h22]` of BLAS: like netlib's `rotm` it takes every
    /// negative flag but −2 for −1, and every positive one for 1.
    pub fn from_param(param: &[R; 5]) -> Self {
        let [flag, h11, h21, h12, h22] = *param;
        if flag == -(R::ONE + R::ONE) {
            Self::Identity
        } else if flag < R::ZERO {
            Self::Full { h11, h21, h12, h22 }
        } else if flag == R::ZERO {
            Self::UnitDiagonal { h21, h12 }
        } else {
            Self::UnitAntidiagonal { h11, h22 }
        }
    }

    /// Writes the flag and the entries that it does not imply to the array of BLAS, and nothing
    /// else.
    pub fn write_param(&self, param: &mut [R; 5]) {
        match *self {
            Self::Identity => param[0] = -(R::ONE + R::ONE),
            Self::Full { h11, h21, h12, h22 } => *param = [-R::ONE, h11, h21, h12, h22],
            Self::UnitDiagonal { h21, h12 } => {
                param[0] = R::ZERO;
                param[2] = h21;
                param[3] = h12;
            }
            Self::UnitAntidiagonal { h11, h22 } => {
                param[0] = R::ONE;
                param[1] = h11;
                param[4] = h22;
            }
        }
    }

    /// The entries `[h11, h21, h12, h22]`.
    pub fn entries(&self) -> [R; 4] {
        match *self {
            Self::Identity => [R::ONE, R::ZERO, R::ZERO, R::ONE],
            Self::Full { h11, h21, h12, h22 } => [h11, h21, h12, h22],
            Self::UnitDiagonal { h21, h12 } => [R::ONE, h21, h12, R::ONE],
            Self::UnitAntidiagonal { h11, h22 } => [h11, -R::ONE, R::ONE, h22],
        }
    }
}

/// `[x_i; y_i] ← H [x_i; y_i]`: `rotm`.
///
/// # Errors
/// [`Error::Dimension`] if the lengths differ; then nothing is touched.
#[inline]
pub fn rotm<R: Real>(
    x: VecMut<'_, R>,
    y: VecMut<'_, R>,
    h: &ModifiedGivens<R>,
) -> Result<(), Error> {
    if *h == ModifiedGivens::Identity {
        return crate::error::check_dim("y", x.len(), y.len());
    }
    let [h11, h21, h12, h22] = h.entries();
    map_real(x, y, &PairMap { c_x: h11, s_x: h12, c_y: h22, s_y: h21 })
}
