//! Least squares problems of any rank.

use super::laic1::{Extreme, laic1};
use super::range::Range;
use crate::auxiliary::{Scaled, laset};
use crate::error::{Error, check_dim};
use crate::qr::{
    geqp3_in, geqp3_scratch, tzrzf_in, tzrzf_scratch, unmqr_in, unmqr_scratch, unmrz_in,
    unmrz_scratch,
};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{
    Diag, MatMut, MatRef, Scalar, Side, Trans, Uplo, VecMut, VecRef, copy, dotc, scal, trsm,
};

/// Solves least squares problems `min |b − A x|`, where A, `m` by `n`, may have any rank, for the
/// shortest x; B has `max(m, n)` rows and a column for each problem, and is replaced by X. Returns
/// the effective rank of A: the order of the largest leading triangle R₁₁ in its pivoted QR
/// factorisation whose condition is estimated as less than `1 / rcond`.
///
/// A is replaced by its complete orthogonal factorisation `Q (R₁₁ 0; 0 0) Z P`; `jpvt` is as in
/// [`geqp3`](crate::geqp3). Both matrices are scaled if their entries are near overflow or
/// underflow. Golub and Van Loan, *Matrix Computations*, section 5.5; the rank by
/// [`laic1`](crate::laic1).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn gelsy<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    jpvt: &mut [i32],
    rcond: T::Real,
) -> Result<usize, Error> {
    let len = gelsy_scratch::<T>(a.nrows(), a.ncols(), b.ncols());
    with_scratch(len, |scratch| gelsy_in(a, b, jpvt, rcond, scratch))
}

/// The scratch memory that is of use to [`gelsy_in`].
pub fn gelsy_scratch<T: Scalar>(m: usize, n: usize, nrhs: usize) -> ScratchLen {
    let k = m.min(n);
    let pivoted = geqp3_scratch(m, n);
    let apply_q = unmqr_scratch(Side::Left, m, nrhs, k);
    let apply_z = unmrz_scratch(Side::Left, n, nrhs, k);
    let later = k.saturating_add(tzrzf_scratch(k).max(apply_q).max(apply_z)).max(2 * k);
    let norms = if T::IS_COMPLEX { 0 } else { pivoted.reals };
    let elements = k.saturating_add(pivoted.elements.saturating_add(norms).max(later));
    ScratchLen { elements, reals: pivoted.reals - norms, ints: 0 }
}

/// [`gelsy`] with scratch memory. Of a complex type, at least `k + max(2 k, n + 1, k + nrhs)`
/// elements, with `k = min(m, n)`, and `2 n` reals; of a real type, whose elements serve as reals
/// too, `k + max(3 n + 1, k + nrhs)` elements.
///
/// # Errors
/// [`Error::Argument`] as [`gelsy`], and if there is not enough scratch memory.
pub fn gelsy_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    jpvt: &mut [i32],
    rcond: T::Real,
    scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let (m, n, nrhs) = (a.nrows(), a.ncols(), b.ncols());
    let k = m.min(n);
    check_dim("b", m.max(n), b.nrows())?;
    check_dim("jpvt", n, jpvt.len())?;
    let least = if T::IS_COMPLEX { (2 * k).max(n + 1) } else { 3 * n + 1 };
    let needed = ScratchLen {
        elements: k + least.max(k + nrhs),
        reals: if T::IS_COMPLEX { 2 * n } else { 0 },
        ints: 0,
    };
    if k == 0 || nrhs == 0 {
        return Ok(0);
    }
    scratch.check(needed)?;
    let (zero, one) = (T::ZERO, T::ONE);
    let range_a = Range::fit(a.rb_mut());
    if range_a.is_zero() {
        laset(None, zero, zero, b);
        return Ok(0);
    }
    let range_b = Range::fit(b.rb_mut().block(0, 0, m, nrhs));
    let Scratch { elements, reals, ints } = scratch;
    let (tau, work) = elements.split_at_mut(k);
    if T::IS_COMPLEX {
        geqp3_in(a.rb_mut(), jpvt, tau, Scratch { elements: work, reals, ints })?;
    } else {
        let (elements, norms) = work.split_at_mut(work.len() - 2 * n);
        let reals = as_reals(norms);
        geqp3_in(a.rb_mut(), jpvt, tau, Scratch { elements, reals, ints })?;
    }
    let rank = effective_rank(a.rb(), rcond, work);
    if rank == 0 {
        laset(None, zero, zero, b);
    } else {
        let v = a.rb().block(0, 0, m, k);
        let rows = b.rb_mut().block(0, 0, m, nrhs);
        unmqr_in(Side::Left, Trans::ConjTrans, v, tau, rows, work)?;
        let (tau_z, work) = work.split_at_mut(rank);
        if rank < n {
            tzrzf_in(a.rb_mut().block(0, 0, rank, n), tau_z, work)?;
        }
        let triangle = a.rb().block(0, 0, rank, rank);
        let (top, rest) = b.rb_mut().block(0, 0, n, nrhs).split_rows(rank);
        trsm(Side::Left, Uplo::Upper, Trans::No, Diag::NonUnit, one, triangle, top)?;
        laset(None, zero, zero, rest);
        let mut x = b.block(0, 0, n, nrhs);
        if rank < n {
            let z = a.rb().block(0, 0, rank, n);
            let adjoint = Trans::ConjTrans;
            unmrz_in(Side::Left, adjoint, n - rank, z, tau_z, x.rb_mut(), work)?;
        }
        for j in 0..nrhs {
            permute(jpvt, x.rb_mut().block(0, j, n, 1), elements)?;
        }
        range_a.apply(x.rb_mut());
        range_b.revert(Scaled::Full, x);
    }
    let triangle = a.block(0, 0, rank, rank);
    range_a.revert(Scaled::Triangle(Uplo::Upper), triangle);
    Ok(rank)
}

/// Elements of a real type as what they are.
fn as_reals<T: Scalar>(x: &mut [T]) -> &mut [T::Real] {
    assert!(!T::IS_COMPLEX);
    // SAFETY: a type that is not complex is its own real type.
    unsafe { core::slice::from_raw_parts_mut(x.as_mut_ptr().cast(), x.len()) }
}

/// The order of the largest leading triangle of a pivoted factorisation whose condition is less
/// than `1 / rcond` by incremental estimation; `scratch` has two elements for each row of R.
fn effective_rank<T: Scalar>(r: MatRef<'_, T>, rcond: T::Real, scratch: &mut [T]) -> usize {
    let k = r.nrows().min(r.ncols());
    let (x_max, x_min) = scratch[..2 * k].split_at_mut(k);
    let mut largest = r.get(0, 0).modulus();
    let mut smallest = largest;
    if largest == T::Real::ZERO {
        return 0;
    }
    (x_max[0], x_min[0]) = (T::ONE, T::ONE);
    for rank in 1..k {
        let (w, gamma) = (r.block(0, rank, rank, 1).col(0), r.get(rank, rank));
        let step = |extreme, estimate, x: &[T]| {
            let alpha = dotc(VecRef::from_slice(x), w).unwrap_or(T::ZERO);
            laic1(extreme, estimate, alpha, gamma)
        };
        let max = step(Extreme::Largest, largest, &x_max[..rank]);
        let min = step(Extreme::Smallest, smallest, &x_min[..rank]);
        // Not with NaN either.
        let conditioned = max.value * rcond <= min.value;
        if !conditioned {
            return rank;
        }
        (largest, smallest) = (max.value, min.value);
        for (x, next) in [(&mut *x_max, max), (&mut *x_min, min)] {
            scal(next.s, VecMut::from_slice(&mut x[..rank]));
            x[rank] = next.c;
        }
    }
    k
}

/// Moves entry `i` of a column to the place `jpvt[i] − 1`.
fn permute<T: Scalar>(jpvt: &[i32], mut x: MatMut<'_, T>, scratch: &mut [T]) -> Result<(), Error> {
    let before = &mut scratch[..x.nrows()];
    copy(x.rb().col(0), VecMut::from_slice(before))?;
    for (&place, &value) in jpvt.iter().zip(before.iter()) {
        x.set(place as usize - 1, 0, value);
    }
    Ok(())
}
