//! Scaling by a quotient that may itself overflow or underflow.

use super::entries::Shape;
use wasmblas::{MatMut, Real, Scalar, Uplo, scal_real};

/// Which entries of a matrix are scaled, or how it is stored: LAPACK's `TYPE`. In band storage the
/// rows of the view are diagonals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scaled {
    /// All entries.
    Full,
    /// A triangle with its diagonal.
    Triangle(Uplo),
    /// An upper triangle and the diagonal below it.
    Hessenberg,
    /// Triangle `uplo` of a symmetric band matrix with so many diagonals next to the main one.
    HalfBand(Uplo, usize),
    /// A band matrix with so many diagonals below and above the main one, below as many rows as
    /// `gbtrf` fills in; the rows of the matrix are as many as the last number says.
    Band(usize, usize, usize),
}

/// `A ← A · to / from`, without overflow or underflow as long as the result has none: in steps
/// by numbers that exist. `from` must not be zero or NaN.
pub fn lascl<T: Scalar>(part: Scaled, from: T::Real, to: T::Real, mut a: MatMut<'_, T>) {
    let (lines, n) = (a.nrows(), a.ncols());
    for factor in steps(from, to) {
        for j in 0..n {
            let rows = match part {
                Scaled::Full => 0..lines,
                Scaled::Triangle(uplo) => Shape::Triangle(uplo).rows(lines, j),
                Scaled::Hessenberg => Shape::Hessenberg.rows(lines, j),
                Scaled::HalfBand(Uplo::Lower, k) => 0..(k + 1).min(n - j),
                Scaled::HalfBand(Uplo::Upper, k) => k.saturating_sub(j)..k + 1,
                Scaled::Band(kl, ku, m) => {
                    let first = kl + ku.saturating_sub(j);
                    first..(2 * kl + ku + 1).min((kl + ku + m).saturating_sub(j)).max(first)
                }
            };
            let column = a.rb_mut().block(rows.start, j, rows.len(), 1).col(0);
            scal_real(factor, column);
        }
    }
}

/// The factors by which `x · to / from` is formed, one after the other.
fn steps<R: Real>(mut from: R, mut to: R) -> impl Iterator<Item = R> {
    let (small, mut done) = (R::MIN_POSITIVE, false);
    core::iter::from_fn(move || {
        if done {
            return None;
        }
        let (less_from, less_to) = (from * small, to * small);
        if less_from != from && less_to == to {
            // Zero or infinite, and what it is divided by does not matter but for its sign.
            done = true;
            return Some(to / R::ONE.copysign(from));
        }
        if less_from != from && Real::abs(less_from) > Real::abs(to) {
            from = less_from;
            return Some(small);
        }
        if less_from != from && Real::abs(less_to) > Real::abs(from) {
            to = less_to;
            return Some(R::ONE / small);
        }
        done = true;
        Some(to / from)
    })
}
