//! Selected singular values of a bidiagonal matrix, and their vectors.

use super::bdsqr::{bdsqr_in, bdsqr_scratch};
use super::halves::{Halves, separate};
use crate::auxiliary::laset;
use crate::eigen_symmetric::{
    Arrange, Select, eigenvalues_up_to, sort_with_vectors, stebz_in, stebz_scratch, stein_in,
};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Real, Uplo};

/// Selected singular values of a real bidiagonal matrix `B = U S Vᵀ` of order `n`, `d` its diagonal
/// and `e` the diagonal above (`Upper`) or below it, first in `s` and in decreasing order, and their
/// vectors in as many columns of Z, which has `2 n` rows: those of U above those of V. Returns how
/// many there are.
///
/// [`Select::Indices`] counts from the largest value, and [`Select::Interval`] has its lower end, not
/// the upper one, as netlib's `bdsvdx`.
///
/// All vectors come from [`bdsqr`](crate::bdsqr). Otherwise the values are the negative eigenvalues
/// of the matrix of Golub and Kahan, tridiagonal with zeros on its diagonal and the entries of B
/// beside it, found by bisection with small relative errors; the halves of its eigenvectors are the
/// singular vectors, from inverse iteration. Halves that values close to zero leave undetermined are
/// made anew. Marques, Demmel and Vasconcelos, *Bidiagonal SVD computation via an associated
/// tridiagonal eigenproblem*, ACM TOMS 46 (2020).
///
/// `failed`, of `n` elements, gets the numbers of vectors that did not converge, counted from 1, and
/// zeros.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, nothing can be selected, or there is no memory;
/// [`Error::NotConverged`] with the number of vectors that did not converge, or with `2 n + 1` if
/// values did not, or an element is infinite or NaN: then the values are NaN.
pub fn bdsvdx<R: Real>(
    uplo: Uplo,
    select: Select<R>,
    d: &[R],
    e: &[R],
    s: &mut [R],
    z: Option<MatMut<'_, R>>,
    failed: &mut [i32],
) -> Result<usize, Error> {
    with_scratch(bdsvdx_scratch(d.len()), |scratch| {
        bdsvdx_in(uplo, select, d, e, s, z, failed, scratch)
    })
}

/// The scratch memory of [`bdsvdx_in`], all of it reals and integers: with the `n` integers of
/// `failed` no more than netlib's.
pub fn bdsvdx_scratch(n: usize) -> ScratchLen {
    let reals = if n > 1 { n.saturating_mul(14) } else { 0 };
    ScratchLen { elements: 0, reals, ints: n.saturating_mul(6) }
}

/// [`bdsvdx`] with scratch memory.
///
/// # Errors
/// As [`bdsvdx`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn bdsvdx_in<R: Real>(
    uplo: Uplo,
    select: Select<R>,
    d: &[R],
    e: &[R],
    s: &mut [R],
    z: Option<MatMut<'_, R>>,
    failed: &mut [i32],
    scratch: Scratch<'_, R>,
) -> Result<usize, Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    check_dim("s", n, s.len())?;
    check_dim("failed", n, failed.len())?;
    if let Some(z) = &z {
        check_dim("z", 2 * n, z.nrows())?;
    }
    select.check(n)?;
    scratch.check(bdsvdx_scratch(n))?;
    failed.fill(0);
    if n == 0 {
        return Ok(0);
    }
    let (zero, one) = (R::ZERO, R::ONE);
    if !d.iter().chain(e).all(|&x| Real::abs(x) <= R::MAX) {
        s.fill(R::from_f64(f64::NAN));
        return Err(Error::NotConverged { info: 2 * n + 1 });
    }
    let size = d.iter().chain(e).fold(zero, |size, &x| Real::max(size, Real::abs(x)));
    let select = select.simplified(n);
    if select == Select::All || n == 1 || size == zero {
        return whole(uplo, select, d, e, s, z, scratch.reals);
    }
    // Squares of entries must neither overflow nor vanish.
    let least = Real::sqrt(R::MIN_POSITIVE) / R::EPSILON;
    let unit = if size < least || size > one / least { size } else { one };
    let (diagonal, reals) = scratch.reals.split_at_mut(2 * n);
    let (beside, reals) = reals.split_at_mut(2 * n);
    let beside = &mut beside[..2 * n - 1];
    diagonal.fill(zero);
    for (i, &d) in d.iter().enumerate() {
        beside[2 * i] = d / unit;
    }
    for (i, &e) in e.iter().enumerate() {
        beside[2 * i + 1] = e / unit;
    }
    let (block, ints) = scratch.ints.split_at_mut(2 * n);
    let (split, ints) = ints.split_at_mut(2 * n);
    let (space, more) = reals.split_at_mut(stebz_scratch(2 * n));
    let (first, last) = match select {
        Select::Indices(first, last) => (first, last + 1),
        Select::Interval(low, high) => {
            let mut up_to =
                |x: R| eigenvalues_up_to(x, diagonal, beside, split, &mut space[..2 * n]).min(n);
            let last = if low > zero { up_to(-low / unit) } else { n };
            (up_to(-high / unit), last)
        }
        Select::All => (0, n),
    };
    if first >= last {
        return Ok(0);
    }
    let indices = Select::Indices(first, last - 1);
    let arrange = if z.is_some() { Arrange::Blocks } else { Arrange::Entire };
    let w = &mut more[..2 * n];
    // A tolerance that never counts: brackets become small relative to the values in them.
    let found =
        stebz_in(indices, arrange, R::MIN_POSITIVE, diagonal, beside, w, block, split, space)
            .map_err(|_| Error::NotConverged { info: 2 * n + 1 })?
            .values;
    let values = &mut s[..found];
    values.copy_from_slice(&w[..found]);
    let mut failures = 0;
    if let Some(mut z) = z {
        if z.ncols() < found {
            return check_dim("z", found, z.ncols()).map(|()| 0);
        }
        let failed = &mut failed[..found];
        let mut vectors = z.rb_mut().block(0, 0, 2 * n, found);
        let inner = Scratch { elements: &mut [], reals: &mut *reals, ints };
        let all = vectors.rb_mut();
        match stein_in(diagonal, beside, values, block, split, all, failed, inner) {
            Ok(()) | Err(Error::NotConverged { .. }) => {}
            Err(error) => return Err(error),
        }
        sort_with_vectors(values, vectors.rb_mut(), failed)?;
        failures = separate(Halves { uplo, beside, values }, vectors, failed, reals)?;
    }
    for value in values {
        *value = Real::max(-*value, zero) * unit;
    }
    if failures > 0 { Err(Error::NotConverged { info: failures }) } else { Ok(found) }
}

/// All values, or those of a matrix of which all are known: one of order one, or zero.
fn whole<R: Real>(
    uplo: Uplo,
    select: Select<R>,
    d: &[R],
    e: &[R],
    s: &mut [R],
    z: Option<MatMut<'_, R>>,
    reals: &mut [R],
) -> Result<usize, Error> {
    let n = d.len();
    let value = Real::abs(d[0]);
    let found = match select {
        Select::Interval(low, high) if !(low <= value && value < high) => 0,
        select => select.at_most(n),
    };
    if found == 0 {
        return Ok(0);
    }
    s.copy_from_slice(d);
    let beside = &mut reals[..if n > 1 { 5 * n } else { 0 }];
    let (beside, rotations) = beside.split_at_mut(e.len());
    beside.copy_from_slice(e);
    let Some(z) = z else {
        bdsqr_in::<R>(uplo, s, beside, None, None, None, &mut [])?;
        return Ok(found);
    };
    if z.ncols() < found {
        return check_dim("z", found, z.ncols()).map(|()| 0);
    }
    let (mut u, mut v) = z.block(0, 0, 2 * n, found).split_rows(n);
    laset(None, R::ZERO, R::ONE, u.rb_mut());
    laset(None, R::ZERO, R::ONE, v.rb_mut());
    if found == n {
        let rotations = &mut rotations[..bdsqr_scratch(n)];
        bdsqr_in(uplo, s, beside, Some(v.t()), Some(u), None, rotations)?;
    } else {
        s.fill(R::ZERO);
    }
    Ok(found)
}
