//! The singular value decomposition of a pair of matrices.

use super::ggsvp3::{PairRank, ggsvp3_in, ggsvp3_scratch};
use super::tgsja::tgsja_in;
use crate::auxiliary::{Norm, lange};
use crate::eigen_symmetric::Compz;
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Real, Scalar};

/// The generalised singular value decomposition `Uᴴ A Q = D₁ (0 R)`, `Vᴴ B Q = D₂ (0 R)` of A, `m` by
/// `n`, and B, `p` by `n`, with what [`tgsja`](crate::tgsja) says of R, `alpha` and `beta`, and of
/// where they are. U, V and Q, of orders `m`, `p` and `n`, are made if there are matrices for them.
///
/// `order` has `n` elements; from `k` on, as many as cosines may have any value, they are exchanges:
/// that of `alpha[i]` with `alpha[order[i] − 1]` for each `i` in turn sorts them, the largest first.
///
/// [`ggsvp3`](crate::ggsvp3), with tolerances of the size of rounding errors in A and B, and
/// [`tgsja`](crate::tgsja).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory; [`Error::NotConverged`] as
/// [`tgsja`](crate::tgsja), which is also what becomes of NaN and infinite entries: then `alpha` and
/// `beta` are NaN and nothing else is touched.
pub fn ggsvd3<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    alpha: &mut [T::Real],
    beta: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    v: Option<MatMut<'_, T>>,
    q: Option<MatMut<'_, T>>,
    order: &mut [i32],
) -> Result<PairRank, Error> {
    let len = ggsvd3_scratch(a.nrows(), a.ncols(), b.nrows());
    with_scratch(len, |scratch| ggsvd3_in(a, b, alpha, beta, u, v, q, order, scratch))
}

/// The scratch memory that is of use to [`ggsvd3_in`].
pub fn ggsvd3_scratch(m: usize, n: usize, p: usize) -> ScratchLen {
    let ScratchLen { elements, reals, .. } = ggsvp3_scratch(m, n, p);
    ScratchLen { elements: n.saturating_add(elements), reals, ints: 0 }
}

/// [`ggsvd3`] with scratch memory: at least `n + max(n + 1, m, p)` elements and `2 n` reals.
///
/// # Errors
/// As [`ggsvd3`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn ggsvd3_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    alpha: &mut [T::Real],
    beta: &mut [T::Real],
    mut u: Option<MatMut<'_, T>>,
    mut v: Option<MatMut<'_, T>>,
    mut q: Option<MatMut<'_, T>>,
    order: &mut [i32],
    scratch: Scratch<'_, T>,
) -> Result<PairRank, Error> {
    let (m, n) = (a.nrows(), a.ncols());
    check_dim("alpha", n, alpha.len())?;
    check_dim("beta", n, beta.len())?;
    check_dim("order", n, order.len())?;
    crate::error::check_scratch(n, scratch.elements.len())?;
    let size = |a: MatRef<'_, T>| lange(Norm::Max, a);
    if [size(a.rb()), size(b.rb())].iter().any(|size| size.is_nan() || *size > T::Real::MAX) {
        for values in [alpha, beta] {
            values.fill(T::Real::from_f64(f64::NAN));
        }
        return Err(Error::NotConverged { info: 1 });
    }
    let tolerances = (noise(a.rb()), noise(b.rb()));
    let rank = {
        let (tau, elements) = scratch.elements.split_at_mut(n);
        let inner = Scratch { elements, reals: &mut *scratch.reals, ints: &mut *order };
        let (u, v, q) = (view(&mut u), view(&mut v), view(&mut q));
        ggsvp3_in(a.rb_mut(), b.rb_mut(), tolerances, u, v, q, tau, inner)?
    };
    let PairRank { k, l } = rank;
    let [u, v, q] = [u, v, q].map(|factor| factor.map(|factor| (Compz::Given, factor)));
    tgsja_in((k, l), a, b, tolerances, alpha, beta, u, v, q, scratch.elements)?;
    let sorted = &mut scratch.reals[..n];
    sorted.copy_from_slice(alpha);
    for (i, place) in order.iter_mut().enumerate() {
        *place = i as i32 + 1;
    }
    let end = (k + l).min(m);
    for i in k..end {
        let best = (i + 1..end).fold(i, |best, j| if sorted[j] > sorted[best] { j } else { best });
        sorted.swap(i, best);
        order[i] = best as i32 + 1;
    }
    Ok(rank)
}

/// A factor for a shorter time.
fn view<'a, T: Scalar>(factor: &'a mut Option<MatMut<'_, T>>) -> Option<MatMut<'a, T>> {
    factor.as_mut().map(MatMut::rb_mut)
}

/// What rounding errors in a matrix amount to.
fn noise<T: Scalar>(a: MatRef<'_, T>) -> T::Real {
    let size = Real::max(lange(Norm::One, a), T::Real::MIN_POSITIVE);
    T::Real::from_f64(a.nrows().max(a.ncols()) as f64) * size * T::Real::EPSILON
}
