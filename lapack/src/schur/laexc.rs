//! Two adjacent diagonal blocks of a Schur form exchanged.

use super::lasy2::lasy2;
use crate::error::{Error, check_dim};
use crate::householder::{lanv2, larfg, lartg};
use wasmblas::{MatMut, MatRef, Real, Scalar, VecMut, rot};

/// Exchanges the adjacent diagonal blocks of a Schur form T, of order `n1` and `n2` (one or two;
/// with a complex type one), the first of which begins in row `j1`, counted from 0: `T ← Zᴴ T Z`
/// with unitary Z, and `Q ← Q Z` if there is a Q. T is upper quasi-triangular, its 2 by 2 blocks
/// in the standard form of [`lanv2`], before and after; a block whose eigenvalues turn out to be
/// real has become two of order one.
///
/// The direct exchange: Z comes from the solution of the Sylvester equation between the blocks; it
/// is tried on a copy, and used only if what it leaves below the new blocks is of the size of
/// roundings. Z. Bai and J. W. Demmel, *On swapping diagonal blocks in real Schur form*, Linear
/// Algebra Appl. 186 (1993).
///
/// # Errors
/// [`Error::NotConverged`] if the blocks are too close to be exchanged, with T and Q untouched;
/// [`Error::Argument`] if the shapes do not fit or there are no such blocks.
pub fn laexc<T: Scalar>(
    t: MatMut<'_, T>,
    q: Option<MatMut<'_, T>>,
    j1: usize,
    n1: usize,
    n2: usize,
) -> Result<(), Error> {
    let n = t.nrows();
    check_dim("t", n, t.ncols())?;
    if let Some(q) = &q {
        check_dim("q", n, q.ncols())?;
    }
    let largest = if T::IS_COMPLEX { 1 } else { 2 };
    if n1 > largest || n2 > largest || j1 > n || n1 + n2 > n - j1 {
        let found = n1.saturating_add(n2);
        return Err(wasmblas::Error::Dimension { argument: "n1", expected: n, found }.into());
    }
    if n1 == 0 || n2 == 0 || exchange(t, q, j1, n1, n2) {
        return Ok(());
    }
    Err(Error::NotConverged { info: 1 })
}

/// [`laexc`] of blocks that are there; whether it could be done.
pub(super) fn exchange<T: Scalar>(
    mut t: MatMut<'_, T>,
    mut q: Option<MatMut<'_, T>>,
    j: usize,
    p: usize,
    s: usize,
) -> bool {
    if p == 1 && s == 1 {
        let (first, second) = (t.get(j, j), t.get(j + 1, j + 1));
        // The eigenvector of the second eigenvalue becomes the first axis.
        let (cs, sn, _) = lartg(t.get(j, j + 1), second - first);
        rotate(t.rb_mut(), q, j, cs, sn);
        t.set(j, j, second);
        t.set(j + 1, j + 1, first);
        return true;
    }
    let Some(reflectors) = reflectors(t.rb(), j, p, s) else {
        return false;
    };
    let (n, end) = (t.nrows(), j + p + s);
    let (first, last) = (t.get(j, j), t.get(end - 1, end - 1));
    for (at, reflector) in reflectors.into_iter().flatten() {
        reflector.left(t.rb_mut().block(j + at, j, 3, n - j));
        reflector.left(t.rb_mut().block(0, j + at, end, 3).t());
        if let Some(q) = &mut q {
            let rows = q.nrows();
            reflector.left(q.rb_mut().block(0, j + at, rows, 3).t());
        }
    }
    for row in j + s..end {
        for col in j..j + s {
            t.set(row, col, T::ZERO);
        }
    }
    for (at, order, eigenvalue) in [(j, s, last), (j + s, p, first)] {
        if order == 2 {
            standardise(t.rb_mut(), q.as_mut().map(MatMut::rb_mut), at);
        } else {
            t.set(at, at, eigenvalue);
        }
    }
    true
}

/// What the transformation consists of: reflectors of order 3 and the rows they begin in, counted
/// from the first block's first.
type Reflectors<R> = [Option<(usize, Reflector<R>)>; 2];

/// Finds the reflectors that exchange two blocks of a real matrix, unless they fail on a copy.
fn reflectors<T: Scalar>(
    t: MatRef<'_, T>,
    j: usize,
    p: usize,
    s: usize,
) -> Option<Reflectors<T::Real>> {
    let (zero, order) = (T::Real::ZERO, p + s);
    let mut d = [[zero; 4]; 4];
    let mut size = zero;
    for (i, line) in d.iter_mut().enumerate().take(order) {
        for (k, x) in line.iter_mut().enumerate().take(order) {
            *x = t.get(j + i, j + k).re();
            size = Real::max(size, Real::abs(*x));
        }
    }
    // The transformation is the same at every scale; at this one nothing is too small.
    if size <= T::Real::MAX {
        d.as_flattened_mut().iter_mut().for_each(|x| *x = *x / size);
    }
    let allowed = T::Real::from_f64(10.0) * T::Real::EPSILON;
    let block = |i: usize, k: usize| [[d[i][k], d[i][k + 1]], [d[i + 1][k], d[i + 1][k + 1]]];
    // The columns of (−X; γ I) span what the second block stands for, the rows of (γ I, X) what
    // the first one does, seen from the left.
    let solved = lasy2(-T::Real::ONE, (p, s), block(0, 0), block(p, p), block(0, p));
    let (x, gamma) = (solved.x, solved.scale);
    let made = match (p, s) {
        (1, _) => [Some((0, Reflector::to_last([gamma, x[0][0], x[0][1]]))), None],
        (_, 1) => [Some((0, Reflector::to_first([-x[0][0], -x[1][0], gamma]))), None],
        _ => {
            let first = Reflector::to_first([-x[0][0], -x[1][0], gamma]);
            let [_, a, b] = first.of([-x[0][1], -x[1][1], zero]);
            [Some((0, first)), Some((1, Reflector::to_first([a, b, gamma])))]
        }
    };
    let wanted = if p == 1 { d[0][0] } else { d[order - 1][order - 1] };
    for (at, reflector) in made.iter().flatten() {
        for transposed in [false, true] {
            let view = MatMut::from_row_major(d.as_flattened_mut(), 4, 4, 4).ok()?;
            let view = if transposed { view.t() } else { view };
            reflector.left(view.block(*at, 0, 3, 4));
        }
    }
    let below = |i: usize, k: usize| i >= s && i < order && k < s;
    let left = (0..16).map(|at| (at / 4, at % 4)).filter(|&(i, k)| below(i, k));
    let mut error = left.fold(zero, |most, (i, k)| Real::max(most, Real::abs(d[i][k])));
    if p == 1 {
        error = Real::max(error, Real::abs(d[order - 1][order - 1] - wanted));
    } else if s == 1 {
        error = Real::max(error, Real::abs(d[0][0] - wanted));
    }
    (error <= allowed).then_some(made)
}

/// Brings the 2 by 2 block that begins in row `j` of a real matrix into standard form.
fn standardise<T: Scalar>(mut t: MatMut<'_, T>, q: Option<MatMut<'_, T>>, j: usize) {
    let entry = |i: usize, k: usize| t.get(j + i, j + k).re();
    let form = lanv2(entry(0, 0), entry(0, 1), entry(1, 0), entry(1, 1));
    rotate(t.rb_mut(), q, j, form.cs, T::from_real(form.sn));
    for (at, x) in form.matrix.into_iter().enumerate() {
        t.set(j + at / 2, j + at % 2, T::from_real(x));
    }
}

/// Turns rows and columns `j` and `j + 1` of T but for the block on its diagonal, and those columns
/// of Q.
pub(super) fn rotate<T: Scalar>(
    mut t: MatMut<'_, T>,
    q: Option<MatMut<'_, T>>,
    j: usize,
    cs: T::Real,
    sn: T,
) {
    let n = t.nrows();
    let right = t.rb_mut().block(j, j + 2, 2, n - j - 2);
    turn_columns(right.t(), cs, sn);
    turn_columns(t.block(0, j, j, 2), cs, sn.conj());
    if let Some(q) = q {
        let rows = q.nrows();
        turn_columns(q.block(0, j, rows, 2), cs, sn.conj());
    }
}

/// `(x, y) ← (c x + s y, c y − s̄ x)` for the two columns of a matrix.
fn turn_columns<T: Scalar>(a: MatMut<'_, T>, cs: T::Real, sn: T) {
    let (x, y) = a.split_cols(1);
    // Two columns of one matrix are of the same length, which is all that could be wrong.
    let _ = rot(x.col(0), y.col(0), cs, sn);
}

/// `I − τ v vᵀ`, real and of order 3.
struct Reflector<R> {
    v: [R; 3],
    tau: R,
}

impl<R: Real> Reflector<R> {
    /// The one that leaves only the first entry of a vector.
    fn to_first([mut x, y, z]: [R; 3]) -> Self {
        let mut tail = [y, z];
        let tau = larfg(&mut x, VecMut::from_slice(&mut tail));
        Reflector { v: [R::ONE, tail[0], tail[1]], tau }
    }

    /// The one that leaves only the last entry of a vector.
    fn to_last([x, y, z]: [R; 3]) -> Self {
        let Reflector { v: [last, first, second], tau } = Self::to_first([z, x, y]);
        Reflector { v: [first, second, last], tau }
    }

    /// Times a vector.
    fn of(&self, x: [R; 3]) -> [R; 3] {
        let [a, b, c] = self.v;
        let sum = self.tau * (a * x[0] + b * x[1] + c * x[2]);
        [x[0] - sum * a, x[1] - sum * b, x[2] - sum * c]
    }

    /// Times a matrix of three rows.
    fn left<T: Scalar<Real = R>>(&self, mut c: MatMut<'_, T>) {
        let [v, w] = [self.v, self.v.map(|x| self.tau * x)];
        for j in 0..c.ncols() {
            let x = [c.get(0, j), c.get(1, j), c.get(2, j)];
            let sum = x[0].scaled(v[0]) + x[1].scaled(v[1]) + x[2].scaled(v[2]);
            for (i, (x, w)) in x.into_iter().zip(w).enumerate() {
                c.set(i, j, x - sum.scaled(w));
            }
        }
    }
}
