//! The singular value decomposition of a bidiagonal matrix by divide and conquer.

use super::bdsqr::{bdsqr_in, iterate, make_square};
use super::merge::{Memory, Problem, gather, merge};
use super::sweep::Turned;
use crate::auxiliary::{lacpy, laset};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Real, Trans, Uplo, omatcopy};

/// Problems up to this order are solved by QR iteration.
const LEAF: usize = 16;

/// The singular value decomposition `B = U S Vᵀ` of a real bidiagonal matrix, `d` its diagonal and
/// `e` the diagonal above (`Upper`) or below it. The values replace `d`, in decreasing order; `e` is
/// overwritten; U and `Vᵀ`, of order `n`, are made if there are matrices for them.
///
/// Divide and conquer with nearly all work in products of matrices: Gu and Eisenstat, *A
/// divide-and-conquer algorithm for the bidiagonal SVD*, SIAM J. Matrix Anal. Appl. 16 (1995). The
/// errors of the values are small relative to the largest one; without vectors this is
/// [`bdsqr`](crate::bdsqr), with smaller ones.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory; [`Error::NotConverged`] if
/// QR iteration failed in a part, or an element is infinite or NaN, when all results are NaN.
pub fn bdsdc<R: Real>(
    uplo: Uplo,
    d: &mut [R],
    e: &mut [R],
    vectors: Option<(MatMut<'_, R>, MatMut<'_, R>)>,
) -> Result<(), Error> {
    let len = if vectors.is_some() { bdsdc_scratch(d.len()) } else { ScratchLen::default() };
    with_scratch(len, |scratch| bdsdc_in(uplo, d, e, vectors, scratch))
}

/// The scratch memory that [`bdsdc_in`] needs for vectors; without, it needs none.
pub fn bdsdc_scratch(n: usize) -> ScratchLen {
    let elements = n.saturating_mul(n.saturating_mul(3).saturating_add(4));
    ScratchLen { elements, reals: 0, ints: n.saturating_mul(5) }
}

/// [`bdsdc`] with scratch memory.
///
/// # Errors
/// [`Error::Argument`] as [`bdsdc`], and if there is not enough scratch memory.
pub fn bdsdc_in<R: Real>(
    uplo: Uplo,
    d: &mut [R],
    e: &mut [R],
    vectors: Option<(MatMut<'_, R>, MatMut<'_, R>)>,
    scratch: Scratch<'_, R>,
) -> Result<(), Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    let Some((u, vt)) = vectors else {
        return bdsqr_in::<R>(uplo, d, e, None, None, None, &mut []);
    };
    for (what, matrix) in [("u", &u), ("vt", &vt)] {
        check_dim(what, n, matrix.nrows())?;
        check_dim(what, n, matrix.ncols())?;
    }
    scratch.check(bdsdc_scratch(n))?;
    if n == 0 {
        return Ok(());
    }
    let (left, right) = match uplo {
        Uplo::Upper => (u, vt.t()),
        Uplo::Lower => (vt.t(), u),
    };
    // Columns are to be adjacent elements; else the transpose is made, and transposed in the end.
    let flips = [&left, &right].map(|a| a.row_stride() != 1 && a.col_stride() == 1);
    let [mut u, mut v] =
        [(left, flips[0]), (right, flips[1])].map(|(a, flip)| if flip { a.t() } else { a });
    let (zero, one) = (R::ZERO, R::ONE);
    let size = d.iter().chain(e.iter()).fold(zero, |size, &x| Real::max(size, Real::abs(x)));
    let finite = |x: &R| Real::abs(*x) <= R::MAX;
    if !(d.iter().all(finite) && e.iter().all(finite)) {
        let nan = R::from_f64(f64::NAN);
        d.fill(nan);
        laset(None, nan, nan, u);
        laset(None, nan, nan, v);
        return Err(Error::NotConverged { info: 1 });
    }
    laset(None, zero, zero, u.rb_mut());
    laset(None, zero, zero, v.rb_mut());
    if size == zero {
        laset(None, zero, one, u);
        laset(None, zero, one, v);
        return Ok(());
    }
    d.iter_mut().chain(e.iter_mut()).for_each(|x| *x = *x / size);
    let (order, ints) = scratch.ints.split_at_mut(n);
    let mut memory = Memory { reals: scratch.elements, ints: &mut ints[..4 * n] };
    let problem = Problem { d, u: u.rb_mut(), v: v.rb_mut(), order };
    let outcome = solve(problem, e, &mut memory);
    order.reverse();
    let (square, rest) = memory.reals.split_at_mut(n * n);
    for (matrix, flip) in [(u, flips[0]), (v, flips[1])] {
        rearrange(matrix, flip, order, square)?;
    }
    for (&at, sorted) in order.iter().zip(rest.iter_mut()) {
        *sorted = d[at as usize] * size;
    }
    d.copy_from_slice(&rest[..n]);
    outcome
}

/// Decomposes an upper bidiagonal matrix, whose `e` may be as long as `d`, into matrices that hold
/// zeros.
fn solve<R: Real>(
    mut problem: Problem<'_, R>,
    e: &mut [R],
    memory: &mut Memory<'_, R>,
) -> Result<(), Error> {
    let n = problem.d.len();
    if n <= LEAF {
        return leaf(problem, e, memory);
    }
    let middle = n / 2;
    let (alpha, beta) = (problem.d[middle], e[middle]);
    problem.d[middle] = R::ZERO;
    problem.u.set(middle, middle, R::ONE);
    let mut outcome = Ok(());
    for (start, end) in [(0, middle), (middle + 1, n)] {
        let (len, columns) = (end - start, if start == 0 { middle + 1 } else { e.len() - middle });
        let half = Problem {
            d: &mut problem.d[start..end],
            u: problem.u.rb_mut().block(start, start, len, len),
            v: problem.v.rb_mut().block(start, start, columns, columns),
            order: &mut problem.order[start..end],
        };
        let end = start + columns - 1;
        outcome = outcome.and(solve(half, &mut e[start..end], memory));
    }
    outcome.and(merge(&mut problem, middle, alpha, beta, memory))
}

/// [`solve`] by QR iteration.
fn leaf<R: Real>(
    mut problem: Problem<'_, R>,
    e: &mut [R],
    memory: &mut Memory<'_, R>,
) -> Result<(), Error> {
    let (n, columns) = (problem.d.len(), problem.v.ncols());
    for j in 0..n {
        problem.u.set(j, j, R::ONE);
        problem.order[j] = (n - 1 - j) as i32;
    }
    for j in 0..columns {
        problem.v.set(j, j, R::ONE);
    }
    if columns > n {
        make_square(problem.d, e, problem.u.rb_mut(), problem.v.rb_mut())?;
    }
    let mut left = [Some(problem.u)];
    let mut right = [Some(problem.v.block(0, 0, columns, n))];
    let scratch = &mut memory.reals[..4 * (n - 1)];
    let turned = Turned { right: &mut right, left: &mut left, scratch };
    iterate(problem.d, &mut e[..n - 1], turned)
}

/// Puts columns into the given order, and transposes the result on request.
fn rearrange<R: Real>(
    a: MatMut<'_, R>,
    flip: bool,
    order: &[i32],
    square: &mut [R],
) -> Result<(), Error> {
    let n = order.len();
    if !flip && order.iter().enumerate().all(|(i, &at)| at as usize == i) {
        return Ok(());
    }
    gather(a.rb(), order, MatMut::from_col_major(square, n, n, n)?)?;
    let sorted = MatRef::from_col_major(square, n, n, n)?;
    if flip {
        return Ok(omatcopy(Trans::Trans, R::ONE, sorted, a)?);
    }
    lacpy(None, sorted, a)
}
