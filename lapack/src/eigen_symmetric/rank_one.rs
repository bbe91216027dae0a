//! Eigenvalues and eigenvectors of a diagonal matrix with a change of rank one.

use super::secular::root;
use crate::error::Error;
use wasmblas::tasks::{cut, each, pieces};
use wasmblas::{MatMut, Real, VecMut, VecRef, copy, nrm2};

/// What a root takes for each pole, against a multiply-add in a product of matrices: some steps, each
/// with a division.
const ROOT: usize = 64;

/// The eigenvalues of `diag(poles) + ρ z zᵀ`, and its eigenvectors in the first rows and columns of
/// Q, row `i` in place `places[i]`. `exact` becomes the z whose eigenvalues these are.
///
/// Roots, and then vectors, have nothing to do with one another: so threads share them as far as
/// `space` has room for a column for each task. One column is needed.
pub(super) fn solve<R: Real>(
    poles: &[R],
    z: &[R],
    rho: R,
    d: &mut [R],
    q: MatMut<'_, R>,
    places: &[i32],
    exact: &mut [R],
    space: &mut [R],
) -> Result<(), Error> {
    let k = poles.len();
    let (mut q, exact) = (q.block(0, 0, k, k), &mut exact[..k]);
    let pieces = pieces(ROOT.saturating_mul(k).saturating_mul(k)).min(space.len() / k);
    let share = k.div_ceil(pieces);
    let widths = || (0..k).step_by(share).map(|first| share.min(k - first));
    let parts = cut(q.rb_mut(), widths()).zip(d.chunks_mut(share)).zip(space.chunks_exact_mut(k));
    each(pieces, parts.enumerate(), |(part, ((mut q, d), delta))| {
        for (j, value) in d.iter_mut().enumerate() {
            *value = root(part * share + j, poles, z, rho, delta);
            copy(VecRef::from_slice(delta), q.rb_mut().col(j))?;
        }
        Ok::<(), Error>(())
    })?;
    let columns = q.rb();
    each(pieces, exact.chunks_mut(share).enumerate(), |(part, exact)| {
        let first = part * share;
        exact.fill(-R::ONE);
        for j in 0..k {
            let column = columns.block(first, j, exact.len(), 1).col(0);
            for (i, (exact, delta)) in (first..).zip(exact.iter_mut().zip(column.iter())) {
                *exact *= delta / if i == j { R::ONE } else { poles[i] - poles[j] };
            }
        }
        for (exact, &z) in exact.iter_mut().zip(&z[first..]) {
            *exact = Real::copysign(Real::abs(*exact).sqrt(), z);
        }
        Ok::<(), Error>(())
    })?;
    let parts = cut(q, widths()).zip(space.chunks_exact_mut(k));
    each(pieces, parts, |(mut q, vector)| {
        (0..q.ncols()).try_for_each(|j| make_vector(q.rb_mut().col(j), exact, places, vector))
    })
}

/// Makes an eigenvector, of length one, of the distances of its eigenvalue from the poles.
fn make_vector<R: Real>(
    mut column: VecMut<'_, R>,
    exact: &[R],
    places: &[i32],
    vector: &mut [R],
) -> Result<(), Error> {
    copy(column.rb(), VecMut::from_slice(vector))?;
    for (x, &exact) in vector.iter_mut().zip(exact) {
        *x = exact / *x;
    }
    let over = R::ONE / nrm2(VecRef::from_slice(vector));
    let least = R::MIN_POSITIVE.sqrt();
    for (&place, &x) in places.iter().zip(&*vector) {
        let x = x * over;
        column.set(place as usize, if Real::abs(x) < least { R::ZERO } else { x });
    }
    Ok(())
}
