//! CS decomposition of a matrix in bidiagonal-block form.

use super::angles::{Angles, pair};
use super::iterate::{Turned, iterate, iterate_scratch};
use crate::error::{Error, check_dim, check_scratch};
use crate::workspace::buffer;
use wasmblas::{MatMut, Real, Scalar};

/// A bidiagonal matrix: its diagonal, and what is above or below that.
#[derive(Debug)]
pub struct Bidiagonal<'a, R> {
    /// The diagonal.
    pub d: &'a mut [R],
    /// One element less.
    pub e: &'a mut [R],
}

/// The four blocks of a matrix in bidiagonal-block form; B11 and B21 are upper bidiagonal, B12 and
/// B22 lower bidiagonal.
#[derive(Debug)]
pub struct Blocks<'a, R> {
    /// The diagonal `cos θᵢ cos φᵢ₋₁`, and above it `−sin θᵢ sin φᵢ`.
    pub b11: Bidiagonal<'a, R>,
    /// The diagonal `−sin θᵢ cos φᵢ`, and below it `−cos θᵢ₊₁ sin φᵢ`.
    pub b12: Bidiagonal<'a, R>,
    /// The diagonal `sin θᵢ cos φᵢ₋₁`, and above it `cos θᵢ sin φᵢ`.
    pub b21: Bidiagonal<'a, R>,
    /// The diagonal `cos θᵢ cos φᵢ`, and below it `−sin θᵢ₊₁ sin φᵢ`.
    pub b22: Bidiagonal<'a, R>,
}

impl<R: Real> Blocks<'_, R> {
    /// Makes the blocks those of the angles θ and φ.
    ///
    /// # Errors
    /// [`Error::Argument`] if the lengths do not fit.
    pub fn set(&mut self, theta: &[R], phi: &[R]) -> Result<(), Error> {
        self.check(theta.len(), phi.len())?;
        let mut before = (R::ONE, R::ZERO);
        for (i, &theta) in theta.iter().enumerate() {
            let (c, s) = pair(theta);
            let after = phi.get(i).map_or((R::ONE, R::ZERO), |&phi| pair(phi));
            (self.b11.d[i], self.b21.d[i]) = (c * before.0, s * before.0);
            (self.b12.d[i], self.b22.d[i]) = (-(s * after.0), c * after.0);
            if i > 0 {
                (self.b12.e[i - 1], self.b22.e[i - 1]) = (-(c * before.1), -(s * before.1));
            }
            if i < phi.len() {
                (self.b11.e[i], self.b21.e[i]) = (-(s * after.1), c * after.1);
            }
            before = after;
        }
        Ok(())
    }

    fn check(&self, q: usize, less: usize) -> Result<(), Error> {
        for block in [&self.b11, &self.b12, &self.b21, &self.b22] {
            check_dim("d", q, block.d.len())?;
            check_dim("e", less, block.e.len())?;
        }
        check_dim("phi", q.saturating_sub(1), less)
    }
}

/// The CS decomposition of a unitary matrix in bidiagonal-block form,
///
/// ```text
///     [ B11 | B12 0  0 ]                 [ C | −S  0  0 ]
///     [  0  |  0 −I  0 ]   [ U1 |    ]   [ 0 |  0 −I  0 ]   [ V1 |    ]ᴴ
/// X = [----------------] = [----+----] · [--------------] · [----+----]
///     [ B21 | B22 0  0 ]   [    | U2 ]   [ S |  C  0  0 ]   [    | V2 ]
///     [  0  |  0  0  I ]                 [ 0 |  0  0  I ]
/// ```
///
/// whose blocks, see [`Blocks`], are those of angles θ and φ, as [`unbdb`](crate::unbdb) makes them.
/// Replaces θ by the angles of which C and S have the cosines and sines, ascending between 0 and
/// π/2, φ by zeros, and `u1 ← u1 U1`, `u2 ← u2 U2`, `v1t ← V1ᴴ v1t`, `v2t ← V2ᴴ v2t`, of which U1, U2
/// and V2 may be larger than θ says: the rest of them is the unit matrix. `blocks` become what
/// they are in the end.
///
/// B. D. Sutton, *Computing the complete CS decomposition*, Numer. Algorithms 50 (2009), section 4:
/// implicit QR iteration on all four blocks at once. Unlike there, only the angles are kept from
/// sweep to sweep.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] with
/// the number of φ that did not become zero; all results are then those of an equivalent matrix.
pub fn bbcsd<T: Scalar>(
    theta: &mut [T::Real],
    phi: &mut [T::Real],
    u1: Option<MatMut<'_, T>>,
    u2: Option<MatMut<'_, T>>,
    v1t: Option<MatMut<'_, T>>,
    v2t: Option<MatMut<'_, T>>,
    blocks: Blocks<'_, T::Real>,
) -> Result<(), Error> {
    let mut scratch = buffer(bbcsd_scratch(theta.len()))?;
    bbcsd_in(theta, phi, u1, u2, v1t, v2t, blocks, &mut scratch)
}

/// The scratch memory, in reals, of [`bbcsd_in`] with `q` angles θ.
pub fn bbcsd_scratch(q: usize) -> usize {
    iterate_scratch(q)
}

/// [`bbcsd`] with scratch memory, `8q − 8` reals.
///
/// # Errors
/// As [`bbcsd`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn bbcsd_in<T: Scalar>(
    theta: &mut [T::Real],
    phi: &mut [T::Real],
    u1: Option<MatMut<'_, T>>,
    u2: Option<MatMut<'_, T>>,
    v1t: Option<MatMut<'_, T>>,
    v2t: Option<MatMut<'_, T>>,
    mut blocks: Blocks<'_, T::Real>,
    scratch: &mut [T::Real],
) -> Result<(), Error> {
    let q = theta.len();
    blocks.check(q, phi.len())?;
    check_scratch(bbcsd_scratch(q), scratch.len())?;
    let matrices = [u1, u2, v1t.map(MatMut::t), v2t.map(MatMut::t)];
    for matrix in matrices.iter().flatten() {
        if matrix.ncols() < q {
            check_dim("vectors", q, matrix.ncols())?;
        }
    }
    // Until they are set, the blocks serve as memory.
    let Blocks { b11, b21, .. } = &mut blocks;
    let mut angles = Angles { c: b11.d, s: b21.d, phi_c: b11.e, phi_s: b21.e };
    for (i, &theta) in theta.iter().enumerate() {
        angles.set_theta(i, pair(theta));
    }
    for (i, &phi) in phi.iter().enumerate() {
        angles.set_phi(i, pair(phi));
    }
    let outcome = iterate(&mut angles, theta, phi, &mut Turned(matrices), scratch);
    blocks.set(theta, phi)?;
    outcome
}
