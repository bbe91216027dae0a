//! The simultaneous QR iteration on a matrix in bidiagonal-block form.

use super::angles::{Angles, Pair, direction, negligible};
use super::sweep::{Kind, Rotations, sweep};
use crate::error::Error;
use crate::householder::{Direct, Pivot, lasr};
use crate::svd::las2;
use wasmblas::{MatMut, Real, Scalar, Side, scal, swap};

/// Sweeps for each angle, times their number, after which there is no hope.
const SWEEPS: usize = 6;

/// The matrices whose columns turn with a CS decomposition: U₁, U₂, and V₁ᴴ and V₂ᴴ transposed, in
/// the order of [`Kind`]. They may have more columns than there are angles.
pub(super) struct Turned<'a, T: Scalar>(pub [Option<MatMut<'a, T>>; 4]);

impl<T: Scalar> Turned<'_, T> {
    fn of(&mut self, kind: Kind) -> Option<MatMut<'_, T>> {
        self.0[kind as usize].as_mut().map(MatMut::rb_mut)
    }

    /// Gives a column of two matrices the other sign.
    fn negate(&mut self, columns: [(Kind, usize); 2]) {
        for (kind, j) in columns {
            if let Some(matrix) = self.of(kind) {
                scal(-T::ONE, matrix.col(j));
            }
        }
    }

    /// Exchanges two columns of all matrices.
    fn exchange(&mut self, i: usize, j: usize) -> Result<(), Error> {
        for matrix in self.0.iter_mut().flatten() {
            let (left, right) = matrix.rb_mut().split_cols(j);
            swap(left.col(i), right.col(0))?;
        }
        Ok(())
    }

    /// Turns `count` columns from `first` on.
    fn apply(
        &mut self,
        first: usize,
        count: usize,
        rotations: &Rotations<'_, T::Real>,
    ) -> Result<(), Error> {
        for kind in [Kind::Upper, Kind::Lower, Kind::Left, Kind::Right] {
            if let Some(matrix) = self.of(kind) {
                let (c, s) = rotations.get(kind);
                let rows = matrix.nrows();
                let columns = matrix.block(0, first, rows, count);
                lasr(Side::Right, Pivot::Variable, Direct::Forward, c, s, columns)?;
            }
        }
        Ok(())
    }
}

/// The scratch memory of [`iterate`], in reals.
pub(super) fn iterate_scratch(q: usize) -> usize {
    Rotations::<f64>::LEN * q.saturating_sub(1)
}

/// Makes all φ zero, θ between 0 and π/2 and ascending, and turns the columns of the matrices. Stores
/// the angles; after that they are not good for anything.
///
/// # Errors
/// [`Error::NotConverged`] with the number of φ that did not become zero. That many are reported if
/// an angle is infinite or NaN; then all are NaN, and the matrices are as they were.
pub(super) fn iterate<T: Scalar>(
    angles: &mut Angles<'_, T::Real>,
    theta: &mut [T::Real],
    phi: &mut [T::Real],
    turned: &mut Turned<'_, T>,
    scratch: &mut [T::Real],
) -> Result<(), Error> {
    if !angles.are_finite() {
        let nan = T::Real::from_f64(f64::NAN);
        theta.fill(nan);
        phi.fill(nan);
        return Err(Error::NotConverged { info: phi.len().max(1) });
    }
    make_acute(angles, turned);
    let outcome = diagonalise(angles, turned, scratch);
    if outcome.is_ok() {
        make_positive(angles, turned);
    }
    angles.store(theta, phi);
    outcome?;
    sort(theta, turned)
}

/// Makes the cosines of all φ positive.
fn make_acute<T: Scalar>(angles: &mut Angles<'_, T::Real>, turned: &mut Turned<'_, T>) {
    for i in 0..angles.phi_c.len() {
        let (c, s) = angles.phi(i);
        if c < T::Real::ZERO {
            angles.set_phi(i, (-c, -s));
            turned.negate([(Kind::Left, i + 1), (Kind::Right, i)]);
        }
    }
}

/// Makes cosines and sines of all θ positive.
fn make_positive<T: Scalar>(angles: &mut Angles<'_, T::Real>, turned: &mut Turned<'_, T>) {
    for i in 0..angles.len() {
        let (c, s) = angles.theta(i);
        if c < T::Real::ZERO {
            turned.negate([(Kind::Upper, i), (Kind::Right, i)]);
        }
        if s < T::Real::ZERO {
            turned.negate([(Kind::Lower, i), (Kind::Right, i)]);
        }
        angles.set_theta(i, (Real::abs(c), Real::abs(s)));
    }
}

/// Sorts θ ascending, each exchanged at most once.
fn sort<T: Scalar>(theta: &mut [T::Real], turned: &mut Turned<'_, T>) -> Result<(), Error> {
    for i in 0..theta.len() {
        let mut least = i;
        for j in i + 1..theta.len() {
            if theta[j] < theta[least] {
                least = j;
            }
        }
        if least != i {
            theta.swap(i, least);
            turned.exchange(i, least)?;
        }
    }
    Ok(())
}

/// Makes all φ zero.
fn diagonalise<T: Scalar>(
    angles: &mut Angles<'_, T::Real>,
    turned: &mut Turned<'_, T>,
    scratch: &mut [T::Real],
) -> Result<(), Error> {
    let mut end = angles.len();
    let mut left = SWEEPS.saturating_mul(end.saturating_mul(end));
    loop {
        while end > 1 && split(angles, end - 2) {
            end -= 1;
        }
        if end <= 1 {
            return Ok(());
        }
        let mut start = end - 2;
        while start > 0 && !split(angles, start - 1) {
            start -= 1;
        }
        if left == 0 {
            let info = angles.phi_s.iter().filter(|&&s| s != T::Real::ZERO).count();
            return Err(Error::NotConverged { info });
        }
        let count = end - start;
        left = left.saturating_sub(count);
        let mut block = angles.part(start, count);
        let mut rotations = Rotations::new(count - 1, scratch);
        let turn = first_turn(&mut block);
        sweep(&mut block, turn, &mut rotations);
        turned.apply(start, count, &rotations)?;
    }
}

/// Whether φ of place `i` is zero, made so if it is negligible.
fn split<R: Real>(angles: &mut Angles<'_, R>, i: usize) -> bool {
    let small = negligible(angles.phi(i).1);
    if small {
        angles.set_phi(i, (R::ONE, R::ZERO));
    }
    small
}

/// The rotation that begins a sweep of a block.
///
/// It is the first of the QR factorisation of `B11ᵀB11 − μ² I`, which is that of `B21ᵀB21 − ν² I`
/// if `μ² + ν² = 1`; computed with B11 or B21, whichever has the shorter last column, since that
/// knows more of the shift. The shift is a singular value of the last triangle of order two, and
/// zero if a half is singular, which ends with the last φ zero.
fn first_turn<R: Real>(angles: &mut Angles<'_, R>) -> Pair<R> {
    // The half that is found singular first: its other entries do not break up before that place.
    let mut singular = None;
    for i in 0..angles.len() {
        let (c, s) = angles.theta(i);
        if negligible(c) {
            angles.set_theta(i, (R::ZERO, Real::copysign(R::ONE, s)));
            singular = singular.or(Some(true));
        } else if negligible(s) {
            angles.set_theta(i, (Real::copysign(R::ONE, c), R::ZERO));
            singular = singular.or(Some(false));
        }
    }
    let last = angles.len() - 1;
    // The diagonal of B11 or B21, and what is beside it.
    let entries = |upper: bool, i: usize| {
        let ((c, s), before, after) = (angles.theta(i), angles.phi_before(i).0, angles.phi(i).1);
        if upper { (c * before, -s * after) } else { (s * before, c * after) }
    };
    if let Some(upper) = singular {
        let (d, e) = entries(upper, 0);
        return direction(d, e).0;
    }
    let length = entries(true, last).0.hypot(entries(true, last - 1).1);
    let upper = length * length <= R::from_f64(0.5);
    let (d, e) = entries(upper, 0);
    let ((f, g), (h, _)) = (entries(upper, last - 1), entries(upper, last));
    let length = h.hypot(g);
    let (small, large) = las2(f, g, h);
    let shift = if length - small <= large - length { small } else { large };
    // (d² − shift²) / d, with little cancellation.
    let first = (Real::abs(d) - shift) * (Real::copysign(R::ONE, d) + shift / d);
    direction(first, e).0
}
