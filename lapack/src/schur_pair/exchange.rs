//! Two adjacent diagonal blocks of a generalised Schur form exchanged.

use super::exchange_blocks::exchange_blocks;
use super::pair::Pair;
use crate::error::Error;
use crate::householder::lartg;
use wasmblas::{MatRef, Real, Scalar, rot};

/// What is left below the new blocks, and what the transformation changes in the old ones, is at
/// most so many roundings of their norm.
const ROUNDINGS: f64 = 20.0;

/// Exchanges the adjacent diagonal blocks of order `p` and `s`, the first of which begins in row
/// `j`; or leaves everything as it was and returns false, if that would change the pair by more
/// than roundings.
///
/// The direct method of B. Kågström, *A direct method for reordering eigenvalues in the generalized
/// real Schur form of a regular matrix pair (A, B)* (in *Linear Algebra for Large Scale and
/// Real-Time Applications*, Kluwer 1993), with the weak and the strong stability test of Kågström
/// and Poromaa, *Computing eigenspaces with specified eigenvalues of a regular matrix pair (A, B)
/// and condition estimation* (Numerical Algorithms 12, 1996; LAPACK Working Note 87).
pub(super) fn exchange<T: Scalar>(
    pair: &mut Pair<'_, T>,
    j: usize,
    p: usize,
    s: usize,
) -> Result<bool, Error> {
    if p == 1 && s == 1 { exchange_singles(pair, j) } else { exchange_blocks(pair, j, p, s) }
}

/// The most that may be left where there should be nothing, for blocks of that norm.
pub(super) fn threshold<R: Real>(norm: R) -> R {
    Real::max(R::from_f64(ROUNDINGS) * R::EPSILON * norm, R::MIN_POSITIVE / R::EPSILON)
}

/// Two rows and columns, by rows.
#[derive(Clone, Copy)]
struct Two<T>([[T; 2]; 2]);

impl<T: Scalar> Two<T> {
    /// A triangular diagonal block, divided by its largest entry, and its norm.
    fn of(a: MatRef<'_, T>, j: usize) -> (Self, T::Real) {
        let entries = [a.get(j, j), a.get(j, j + 1), a.get(j + 1, j + 1)];
        let size = entries.iter().fold(T::Real::ZERO, |most, x| Real::max(most, x.abs1()));
        let scale = if size > T::Real::ZERO { size } else { T::Real::ONE };
        let [x, y, z] = entries.map(|x| T::from_parts(x.re() / scale, x.im() / scale));
        let block = Two([[x, y], [T::ZERO, z]]);
        (block, block.norm())
    }

    fn norm(&self) -> T::Real {
        let square = |x: &T| x.re() * x.re() + x.im() * x.im();
        self.0.as_flattened().iter().map(square).fold(T::Real::ZERO, |sum, x| sum + x).sqrt()
    }

    fn minus(&self, other: &Self) -> Self {
        Two(core::array::from_fn(|i| core::array::from_fn(|j| self.0[i][j] - other.0[i][j])))
    }

    fn transposed(&self) -> Self {
        let [[a, b], [c, d]] = self.0;
        Two([[a, c], [b, d]])
    }

    /// Rows `(x, y)` become `(c x + s y, c y − s̄ x)`.
    fn turn_rows(&self, c: T::Real, s: T) -> Self {
        let [x, y] = self.0;
        let turn = |j: usize| (x[j].scaled(c) + s * y[j], y[j].scaled(c) - s.conj() * x[j]);
        let ((a, c), (b, d)) = (turn(0), turn(1));
        Two([[a, b], [c, d]])
    }

    /// The same of columns.
    fn turn_columns(&self, c: T::Real, s: T) -> Self {
        self.transposed().turn_rows(c, s).transposed()
    }
}

/// Blocks of order one: the first axis becomes the right eigenvector of the second eigenvalue.
fn exchange_singles<T: Scalar>(pair: &mut Pair<'_, T>, j: usize) -> Result<bool, Error> {
    let ((s, norm_s), (t, norm_t)) = (Two::of(pair.a.rb(), j), Two::of(pair.b.rb(), j));
    let [[s11, s12], [_, s22]] = s.0;
    let [[t11, t12], [_, t22]] = t.0;
    // (t₂₂ S − s₂₂ T) x = 0
    let (cz, sz, _) = lartg(s22 * t12 - t22 * s12, t22 * s11 - s22 * t11);
    let sz = sz.conj();
    let (s_right, t_right) = (s.turn_columns(cz, sz), t.turn_columns(cz, sz));
    // S x and T x have one direction: that of the larger.
    let image = |m: &Two<T>| (m.0[0][0], m.0[1][0]);
    let size = |(x, y): (T, T)| x.abs1() + y.abs1();
    let (by_s, by_t) = (image(&s_right), image(&t_right));
    let (x, y) = if size(by_s) >= size(by_t) { by_s } else { by_t };
    let (cq, sq, _) = lartg(x, y);
    for (whole, right, norm) in [(s, s_right, norm_s), (t, t_right, norm_t)] {
        let mut new = right.turn_rows(cq, sq);
        let weak = new.0[1][0].modulus();
        new.0[1][0] = T::ZERO;
        let back = new.turn_rows(cq, -sq).turn_columns(cz, -sz);
        let strong = back.minus(&whole).norm();
        let least = threshold(norm);
        if !(weak <= least && strong <= least) {
            return Ok(false);
        }
    }
    let n = pair.order();
    for x in [&mut pair.a, &mut pair.b] {
        x.set(j + 1, j, T::ZERO);
        let (left, right) = x.rb_mut().block(0, j, j + 2, 2).split_cols(1);
        rot(left.col(0), right.col(0), cz, sz)?;
        let (upper, lower) = x.rb_mut().block(j, j, 2, n - j).split_rows(1);
        rot(upper.row(0), lower.row(0), cq, sq)?;
        x.set(j + 1, j, T::ZERO);
    }
    for (vectors, c, s) in [(&mut pair.q, cq, sq.conj()), (&mut pair.z, cz, sz)] {
        if let Some(vectors) = vectors {
            let rows = vectors.nrows();
            let (left, right) = vectors.rb_mut().block(0, j, rows, 2).split_cols(1);
            rot(left.col(0), right.col(0), c, s)?;
        }
    }
    Ok(true)
}
