//! A cluster of eigenvalues moved to the top of a generalised Schur form, and how well conditioned
//! it is.

use super::pair::Pair;
use super::tgexc::move_block;
use super::tgsyl::{DifEstimate, tgsyl, tgsyl_dif};
use crate::auxiliary::{Norm, lacpy, lange, lanhs, lantr};
use crate::condition::{Product, divide, norm_estimate};
use crate::eigen_general::Eigenvalues;
use crate::error::{Error, check_dim};
use crate::qz::lagv2;
use crate::schur::{Sense, eigenvalues_selected};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{Diag, MatMut, MatRef, Real, Scalar, Trans, Uplo, rot, scal};

/// The norm on which the estimates of separations are based: `IJOB` 2 and 4, or 3 and 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DifNorm {
    /// Upper bounds that come with one solution of a generalised Sylvester equation each.
    Frobenius,
    /// Estimates of the 1-norm of the inverse, which take about five.
    One,
}

/// A cluster of eigenvalues.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairCluster<R> {
    /// The number of eigenvalues: LAPACK's `M`.
    pub order: usize,
    /// Reciprocal norms of the projections onto the left and the right deflating subspace: `PL` and
    /// `PR`. One if they were not asked for.
    pub projections: [R; 2],
    /// `Difu` and `Difl` of the cluster and the other eigenvalues. Zero if they were not asked for.
    pub separations: [R; 2],
}

/// Moves the eigenvalues whose rows `select` picks to the top of a generalised Schur form: `(A, B)
/// ← Q₁ᴴ (A, B) Z₁` with unitary Q₁ and Z₁, and `Q ← Q Q₁`, `Z ← Z Z₁` where there is a Q or Z. A
/// pair of conjugate eigenvalues goes with either of its rows. The first columns of Q and Z then
/// span the left and right deflating subspaces of the cluster. B gets a diagonal that is real and
/// not negative.
///
/// `alpha` and `beta` receive the eigenvalues of the reordered pair as `α / β`, the diagonals that
/// complex Schur forms of the diagonal blocks have.
///
/// The blocks are exchanged as by [`tgexc`](crate::tgexc). For the condition numbers see Kågström
/// and Poromaa, *Computing eigenspaces with specified eigenvalues of a regular matrix pair (A, B)
/// and condition estimation* (Numerical Algorithms 12, 1996; LAPACK Working Note 87): with R and L
/// from `A₁₁ R − L A₂₂ = A₁₂`, `B₁₁ R − L B₂₂ = B₁₂` the projections have norms of at most `(1 +
/// ‖L‖²)½` and `(1 + ‖R‖²)½`, and the separations are the smallest singular values of that
/// equation, and of the one with the blocks in the other order.
///
/// # Errors
/// [`Error::NotConverged`] if two blocks are too close to be exchanged: the pair has been reordered
/// in part, and `alpha` and `beta` say what it is. [`Error::Argument`] if the shapes do not fit, or
/// there is no memory.
pub fn tgsen<T: Scalar>(
    sense: Sense,
    norm: DifNorm,
    select: &dyn Fn(usize) -> bool,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    q: Option<MatMut<'_, T>>,
    z: Option<MatMut<'_, T>>,
) -> Result<PairCluster<T::Real>, Error> {
    let needed = tgsen_scratch::<T>(sense, norm, eigenvalues_selected(select, a.rb()), a.nrows());
    with_scratch(needed, |scratch| tgsen_in(sense, norm, select, a, b, alpha, beta, q, z, scratch))
}

/// The scratch memory that [`tgsen_in`] needs for a cluster of `order` of `n` eigenvalues. The
/// integers are for real types only.
pub fn tgsen_scratch<T: Scalar>(sense: Sense, norm: DifNorm, order: usize, n: usize) -> ScratchLen {
    let equation = 2 * order * n.saturating_sub(order);
    let (elements, ints) = match sense {
        Sense::None => (0, 0),
        _ if norm == DifNorm::One && sense.subspace() => (2 * equation, equation),
        _ => (equation, 0),
    };
    ScratchLen { elements, reals: 0, ints: if T::IS_COMPLEX { 0 } else { ints } }
}

/// [`tgsen`] with scratch memory.
///
/// # Errors
/// As [`tgsen`].
pub fn tgsen_in<T: Scalar>(
    sense: Sense,
    norm: DifNorm,
    select: &dyn Fn(usize) -> bool,
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    mut alpha: Eigenvalues<'_, T>,
    beta: &mut [T],
    q: Option<MatMut<'_, T>>,
    z: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<PairCluster<T::Real>, Error> {
    let mut pair = Pair { a, b, q, z };
    pair.check()?;
    let n = pair.order();
    alpha.check(n)?;
    check_dim("beta", n, beta.len())?;
    let order = eigenvalues_selected(select, pair.a.rb());
    scratch.check(tgsen_scratch::<T>(sense, norm, order, n))?;
    let gathered = gather(&mut pair, select);
    eigenvalues(&mut pair, &mut alpha, beta)?;
    gathered?;
    let (zero, one) = (T::Real::ZERO, T::Real::ONE);
    let mut cluster = PairCluster { order, projections: [one; 2], separations: [zero; 2] };
    let form = Form { a: pair.a.rb(), b: pair.b.rb(), order };
    if order == 0 || order == n {
        if sense.subspace() {
            cluster.separations = [form.norm(); 2];
        }
        return Ok(cluster);
    }
    if sense.eigenvalues() {
        cluster.projections = form.projections(scratch.elements)?;
    }
    if sense.subspace() {
        let Scratch { elements, ints, .. } = scratch;
        let mut separation = |mirrored| match norm {
            DifNorm::Frobenius => form.separation(mirrored, elements),
            DifNorm::One => form.one_norm(mirrored, elements, ints),
        };
        cluster.separations = [separation(false)?, separation(true)?];
    }
    Ok(cluster)
}

/// Moves the selected blocks to the top, in their order.
fn gather<T: Scalar>(pair: &mut Pair<'_, T>, select: &dyn Fn(usize) -> bool) -> Result<(), Error> {
    let (mut at, mut top) = (0, 0);
    while at < pair.order() {
        let order = pair.block_order(at);
        if (at..at + order).any(select) {
            if at != top {
                move_block(pair, &mut at.clone(), &mut top.clone())?;
            }
            top += order;
        }
        at += order;
    }
    Ok(())
}

/// Stores the eigenvalues, after making the diagonal of B real and not negative.
fn eigenvalues<T: Scalar>(
    pair: &mut Pair<'_, T>,
    alpha: &mut Eigenvalues<'_, T>,
    beta: &mut [T],
) -> Result<(), Error> {
    let mut j = 0;
    while j < pair.order() {
        if pair.block_order(j) == 2 {
            make_positive(pair, j, j);
            make_positive(pair, j + 1, j);
            let at = |x: &MatMut<'_, T>, i: usize, k: usize| x.get(j + i, j + k).re();
            let (a, b) = (&pair.a, &pair.b);
            let form = lagv2(
                [at(a, 0, 0), at(a, 0, 1), at(a, 1, 0), at(a, 1, 1)],
                [at(b, 0, 0), at(b, 0, 1), at(b, 1, 1)],
            );
            if form.a[2] == T::Real::ZERO {
                // After roundings the eigenvalues are real: now there are two blocks.
                turn(pair, j, form.left, form.right)?;
                continue;
            }
            for (k, ((re, im), under)) in form.alpha.into_iter().zip(form.beta).enumerate() {
                alpha.set(j + k, Scalar::from_parts(re, im));
                beta[j + k] = T::from_real(under);
            }
            j += 2;
        } else {
            make_positive(pair, j, j);
            let value = pair.a.get(j, j);
            alpha.set(j, Scalar::from_parts(value.re(), value.im()));
            beta[j] = pair.b.get(j, j);
            j += 1;
        }
    }
    Ok(())
}

/// Makes a real block of order two triangular by the rotations that do so.
fn turn<T: Scalar>(
    pair: &mut Pair<'_, T>,
    j: usize,
    left: (T::Real, T::Real),
    right: (T::Real, T::Real),
) -> Result<(), Error> {
    let n = pair.order();
    let rotate = |x: MatMut<'_, T>, (c, s): (T::Real, T::Real)| {
        let (first, second) = x.split_cols(1);
        rot(first.col(0), second.col(0), c, T::from_real(s))
    };
    pair.b.set(j + 1, j, T::ZERO);
    for x in [&mut pair.a, &mut pair.b] {
        rotate(x.rb_mut().block(j, j, 2, n - j).t(), left)?;
        rotate(x.rb_mut().block(0, j, j + 2, 2), right)?;
        x.set(j + 1, j, T::ZERO);
    }
    for (vectors, by) in [(&mut pair.q, left), (&mut pair.z, right)] {
        if let Some(vectors) = vectors {
            let rows = vectors.nrows();
            rotate(vectors.rb_mut().block(0, j, rows, 2), by)?;
        }
    }
    Ok(())
}

/// Multiplies row `j`, which begins in column `start`, such that the diagonal entry of B becomes
/// real and not negative.
fn make_positive<T: Scalar>(pair: &mut Pair<'_, T>, j: usize, start: usize) {
    let (n, entry) = (pair.order(), pair.b.get(j, j));
    let size = entry.modulus();
    if entry == T::from_real(size) || size == T::Real::ZERO || size.is_nan() {
        return;
    }
    let sign = T::from_parts(entry.re() / size, entry.im() / size);
    for x in [&mut pair.a, &mut pair.b] {
        scal(sign.conj(), x.rb_mut().block(j, start, 1, n - start).row(0));
    }
    if let Some(q) = &mut pair.q {
        scal(sign, q.rb_mut().col(j));
    }
    pair.b.set(j, j, T::from_real(size));
}

/// A generalised Schur form in four blocks, the first of which has some order.
#[derive(Clone, Copy)]
struct Form<'a, T> {
    a: MatRef<'a, T>,
    b: MatRef<'a, T>,
    order: usize,
}

impl<'a, T: Scalar> Form<'a, T> {
    /// `‖(A, B)‖`.
    fn norm(&self) -> T::Real {
        let b = lantr(Norm::Frobenius, Uplo::Upper, Diag::NonUnit, self.b);
        let a = if T::IS_COMPLEX {
            lantr(Norm::Frobenius, Uplo::Upper, Diag::NonUnit, self.a)
        } else {
            lanhs(Norm::Frobenius, self.a)
        };
        a.hypot(b)
    }

    /// The diagonal blocks of a matrix, in this order or, if `mirrored`, in the other.
    fn diagonal(&self, x: MatRef<'a, T>, mirrored: bool) -> [MatRef<'a, T>; 2] {
        let (m, rest) = (self.order, x.nrows() - self.order);
        let (first, second) = (x.block(0, 0, m, m), x.block(m, m, rest, rest));
        if mirrored { [second, first] } else { [first, second] }
    }

    /// The shape of R and L.
    fn shape(&self, mirrored: bool) -> (usize, usize) {
        let (m, rest) = (self.order, self.a.nrows() - self.order);
        if mirrored { (rest, m) } else { (m, rest) }
    }

    /// Reciprocal norms of the projections.
    fn projections(&self, scratch: &mut [T]) -> Result<[T::Real; 2], Error> {
        let (m, rest) = self.shape(false);
        let [mut r, mut l] = unknowns(m, rest, scratch)?;
        for (x, from) in [(&mut r, self.a), (&mut l, self.b)] {
            lacpy(None, from.block(0, m, m, rest), x.rb_mut())?;
        }
        let ([a11, a22], [b11, b22]) = (self.diagonal(self.a, false), self.diagonal(self.b, false));
        let scale = tgsyl(Trans::No, a11, a22, r.rb_mut(), b11, b22, l.rb_mut())?.scale;
        Ok([&l, &r].map(|x| scale / scale.hypot(lange(Norm::Frobenius, x.rb()))))
    }

    /// An upper bound of the separation of the blocks.
    fn separation(&self, mirrored: bool, scratch: &mut [T]) -> Result<T::Real, Error> {
        let (m, n) = self.shape(mirrored);
        let [r, l] = unknowns(m, n, scratch)?;
        let ([a, b], [d, e]) = (self.diagonal(self.a, mirrored), self.diagonal(self.b, mirrored));
        Ok(tgsyl_dif(DifEstimate::LookAhead, a, b, r, d, e, l)?.0)
    }

    /// An estimate of the reciprocal of the 1-norm of the equation's inverse.
    fn one_norm(
        &self,
        mirrored: bool,
        scratch: &mut [T],
        signs: &mut [i32],
    ) -> Result<T::Real, Error> {
        let (m, n) = self.shape(mirrored);
        let ([a, b], [d, e]) = (self.diagonal(self.a, mirrored), self.diagonal(self.b, mirrored));
        let norm = norm_estimate(2 * m * n, scratch, signs, |product, x| {
            let trans = if product == Product::Plain { Trans::No } else { Trans::ConjTrans };
            let [r, l] = unknowns(m, n, x).ok()?;
            let scale = tgsyl(trans, a, b, r, d, e, l).ok()?.scale;
            divide(x, scale)
        });
        Ok(norm.map_or(T::Real::ZERO, |norm| T::Real::ONE / norm))
    }
}

/// Two `m` by `n` matrices in scratch memory.
fn unknowns<T: Scalar>(m: usize, n: usize, scratch: &mut [T]) -> Result<[MatMut<'_, T>; 2], Error> {
    let (r, l) = scratch[..2 * m * n].split_at_mut(m * n);
    Ok([MatMut::from_col_major(r, m, n, m)?, MatMut::from_col_major(l, m, n, m)?])
}
