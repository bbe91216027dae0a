//! CS decomposition of a partitioned matrix with orthonormal columns.

use super::angles::Angles;
use super::generate::{
    generate_scratch, move_first_columns, of_columns, of_columns_after, of_rows, of_shifted_rows,
    reverse_columns,
};
use super::iterate::{Turned, iterate, iterate_scratch};
use super::partial::{left_column, right_column, upper_row};
use super::reduce::{Taus, negate};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Real, Scalar};

/// The CS decomposition of a matrix with orthonormal columns in two blocks,
///
/// ```text
///                            [ I  0  0 ]
///                            [ 0  C  0 ]
///     [ X11 ]   [ U1 |    ]  [ 0  0  0 ]
/// X = [-----] = [----+----]·[---------] · V1ᴴ
///     [ X21 ]   [    | U2 ]  [ 0  0  0 ]
///                            [ 0  S  0 ]
///                            [ 0  0  I ]
/// ```
///
/// with C and S the cosines and sines of angles `theta`, which ascend from 0 to π/2: as many as the
/// least of the numbers of rows of X11 and X21, of their columns, and of how many columns X lacks
/// to be square. The factors that are wanted are made in `u1`, `u2`, and, as its adjoint, `v1t`. The
/// blocks are destroyed.
///
/// B. D. Sutton, *Stable computation of the CS decomposition: simultaneous bidiagonalization* (SIAM
/// J. Matrix Anal. Appl. 33, 2012).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] with
/// the number of angles φ, see [`uncsd2by1_in`], that did not become zero.
pub fn uncsd2by1<T: Scalar>(
    x11: MatMut<'_, T>,
    x21: MatMut<'_, T>,
    theta: &mut [T::Real],
    u1: Option<MatMut<'_, T>>,
    u2: Option<MatMut<'_, T>>,
    v1t: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let len = uncsd2by1_scratch(x11.nrows(), x21.nrows(), x11.ncols());
    with_scratch(len, |scratch| uncsd2by1_in(x11, x21, theta, u1, u2, v1t, scratch))
}

/// How many angles there are.
fn order(p: usize, rows: usize, q: usize) -> usize {
    p.min(rows).min(q).min(p.saturating_add(rows).saturating_sub(q))
}

/// The scratch memory that suffices for [`uncsd2by1_in`], with X11 `p` by `q` and `rows` of X21.
pub fn uncsd2by1_least(p: usize, rows: usize, q: usize) -> ScratchLen {
    let r = order(p, rows, q);
    let taus = r.saturating_mul(3).saturating_add(q);
    let phantom = p.saturating_add(rows);
    let reals = r.saturating_sub(1).saturating_add(Angles::<f64>::LEN * r);
    ScratchLen {
        elements: taus.saturating_add(phantom).saturating_add(p.max(rows).max(q)),
        reals: reals.saturating_add(iterate_scratch(r)),
        ints: 0,
    }
}

/// The scratch memory that is of use to [`uncsd2by1_in`].
pub fn uncsd2by1_scratch(p: usize, rows: usize, q: usize) -> ScratchLen {
    let least = uncsd2by1_least(p, rows, q);
    let longest = p.max(rows).max(q);
    let work = generate_scratch(longest, longest);
    ScratchLen { elements: least.elements.saturating_add(work), ..least }
}

/// [`uncsd2by1`] with scratch memory, at least [`uncsd2by1_least`]. If it does not converge the first
/// reals of the scratch memory are the angles φ of the matrix in bidiagonal-block form that is
/// left, one less than θ.
///
/// # Errors
/// As [`uncsd2by1`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn uncsd2by1_in<T: Scalar>(
    x11: MatMut<'_, T>,
    x21: MatMut<'_, T>,
    theta: &mut [T::Real],
    u1: Option<MatMut<'_, T>>,
    u2: Option<MatMut<'_, T>>,
    v1t: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (p, rows, q) = (x11.nrows(), x21.nrows(), x11.ncols());
    check_dim("x21", q, x21.ncols())?;
    if q > p.saturating_add(rows) {
        check_dim("x21", q.saturating_sub(p), rows)?;
    }
    let r = order(p, rows, q);
    check_dim("theta", r, theta.len())?;
    for (factor, order) in [(&u1, p), (&u2, rows), (&v1t, q)] {
        if let Some(factor) = factor {
            check_dim("factor", order, factor.nrows())?;
            check_dim("factor", order, factor.ncols())?;
        }
    }
    scratch.check(uncsd2by1_least(p, rows, q))?;
    if r == q || r == p || r != rows {
        return decompose([x11, x21], theta, [u1, u2, v1t], scratch);
    }
    // With the blocks exchanged angles become their complements, and the order of all is reversed.
    let (mut u1, mut u2, mut v1t) = (u1, u2, v1t);
    let factors = [u2.as_mut(), u1.as_mut(), v1t.as_mut()].map(|factor| factor.map(MatMut::rb_mut));
    let outcome = decompose([x21, x11], theta, factors, scratch);
    let right = T::Real::from_f64(core::f64::consts::FRAC_PI_2);
    theta.reverse();
    for theta in theta {
        *theta = Real::max(right - *theta, T::Real::ZERO);
    }
    outcome?;
    for factor in [u1, u2, v1t.map(MatMut::t)].into_iter().flatten() {
        reverse_columns(factor)?;
    }
    Ok(())
}

/// [`uncsd2by1_in`] where X21 has not the fewest rows.
fn decompose<T: Scalar>(
    [x11, x21]: [MatMut<'_, T>; 2],
    theta: &mut [T::Real],
    factors: [Option<MatMut<'_, T>>; 3],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (p, rows, q, r) = (x11.nrows(), x21.nrows(), x11.ncols(), theta.len());
    let (phi, reals) = scratch.reals.split_at_mut(r.saturating_sub(1));
    let (mut angles, reals) = Angles::new(r, reals);
    let note = |i, theta, phi| angles.note(i, theta, phi);
    let (p1, rest) = scratch.elements.split_at_mut(r);
    let (p2, rest) = rest.split_at_mut(r);
    let (q1, rest) = rest.split_at_mut(r);
    let (q2, rest) = rest.split_at_mut(q);
    let (phantom, work) = rest.split_at_mut(p + rows);
    let taus = Taus { p1: &mut *p1, p2: &mut *p2, q1: &mut *q1, q2: &mut *q2 };
    let [mut u1, mut u2, mut v1t] = factors;
    let (mut turned, moved);
    if r == q {
        let (mut x11, mut x21) = (x11, x21);
        left_column(x11.rb_mut(), x21.rb_mut(), taus, work, note)?;
        if let Some(u1) = &mut u1 {
            of_columns(u1.rb_mut(), x11.rb(), p1, work)?;
        }
        if let Some(u2) = &mut u2 {
            of_columns(u2.rb_mut(), x21.rb(), p2, work)?;
        }
        if let Some(v1t) = &mut v1t {
            of_shifted_rows(v1t.rb_mut(), x11.rb(), q1, work)?;
        }
        turned = Turned([u1, u2, v1t.map(MatMut::t), None]);
        moved = [0, q, 0, 0];
    } else if r == p {
        // The transpose: X11 and X12 with the signs changed. V1ᴴ, U1ᵀ and U2ᵀ take the places of
        // U1ᵀ, V1ᴴ and V2ᴴ.
        let (mut x11, mut x12) = (x11.t(), x21.t());
        negate(x12.rb_mut());
        upper_row(x11.rb_mut(), x12.rb_mut(), taus, work, note)?;
        if let Some(v1t) = &mut v1t {
            of_columns(v1t.rb_mut().t(), x11.rb(), p1, work)?;
        }
        if let Some(u1) = &mut u1 {
            of_shifted_rows(u1.rb_mut().t(), x11.rb(), q1, work)?;
        }
        if let Some(u2) = &mut u2 {
            of_rows(u2.rb_mut().t(), x12.rb(), None, q2, work)?;
        }
        turned = Turned([v1t.map(MatMut::t), None, u1, u2]);
        moved = [0, 0, 0, q];
    } else {
        // Blocks exchanged along both diagonals: X12 and X22, the first with the signs changed.
        let (mut x12, mut x22) = (x21, x11);
        negate(x12.rb_mut());
        let (first, second) = phantom.split_at_mut(rows);
        let both = (&mut *first, &mut *second);
        right_column(r, x12.rb_mut(), x22.rb_mut(), both, taus, work, note)?;
        if let Some(u2) = &mut u2 {
            of_columns_after(u2.rb_mut(), first, x12.rb(), p1, work)?;
        }
        if let Some(u1) = &mut u1 {
            of_columns_after(u1.rb_mut(), second, x22.rb(), p2, work)?;
        }
        if let Some(v1t) = &mut v1t {
            let lower = x22.rb().block(r, rows, p - r, q - rows);
            of_rows(v1t.rb_mut(), x12.rb(), Some(lower), q2, work)?;
        }
        turned = Turned([u2, u1, None, v1t.map(MatMut::t)]);
        moved = [0, r, 0, rows];
    }
    iterate(&mut angles, theta, phi, &mut turned, reals)?;
    // From [C; S] above the unit matrix to the form with it first.
    for (factor, count) in turned.0.into_iter().zip(moved) {
        if let Some(factor) = factor {
            move_first_columns(factor, count)?;
        }
    }
    Ok(())
}
