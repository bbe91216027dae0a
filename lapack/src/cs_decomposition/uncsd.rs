//! CS decomposition of a partitioned unitary matrix.

use super::Signs;
use super::angles::Angles;
use super::generate::{generate_scratch, move_first_columns, of_columns, of_rows, of_shifted_rows};
use super::iterate::{Turned, iterate, iterate_scratch};
use super::reduce::Taus;
use super::unbdb::{bidiagonalise, unbdb_scratch};
use crate::error::{Error, check_dim};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar};

/// The CS decomposition of a unitary matrix in four blocks,
///
/// ```text
///                                   [ I  0  0 | 0  0  0 ]
///                                   [ 0  C  0 | 0 −S  0 ]
///     [ X11 | X12 ]   [ U1 |    ]   [ 0  0  0 | 0  0 −I ]   [ V1 |    ]ᴴ
/// X = [-----+-----] = [----+----] · [---------+---------] · [----+----]
///     [ X21 | X22 ]   [    | U2 ]   [ 0  0  0 | I  0  0 ]   [    | V2 ]
///                                   [ 0  S  0 | 0  C  0 ]
///                                   [ 0  0  I | 0  0  0 ]
/// ```
///
/// with C and S the cosines and sines of angles `theta`, which ascend from 0 to π/2: as many as the
/// least of the dimensions of the blocks; with [`Signs::LowerLeft`] the lower left block has the
/// minus signs instead of the upper right one. The factors that are wanted are made in `u1`, `u2`, and,
/// as their adjoints, `v1t` and `v2t`. The blocks are destroyed.
///
/// Where X11 has not the fewest columns of all dimensions, that is arranged for by views of the
/// blocks transposed and exchanged. See [`unbdb`](crate::unbdb) and [`bbcsd`](crate::bbcsd).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory. [`Error::NotConverged`] with
/// the number of angles φ, see [`uncsd_in`], that did not become zero.
pub fn uncsd<T: Scalar>(
    signs: Signs,
    x11: MatMut<'_, T>,
    x12: MatMut<'_, T>,
    x21: MatMut<'_, T>,
    x22: MatMut<'_, T>,
    theta: &mut [T::Real],
    u1: Option<MatMut<'_, T>>,
    u2: Option<MatMut<'_, T>>,
    v1t: Option<MatMut<'_, T>>,
    v2t: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let len = uncsd_scratch(x11.nrows(), x11.ncols(), x22.nrows(), x22.ncols());
    with_scratch(len, |scratch| {
        uncsd_in(signs, x11, x12, x21, x22, theta, u1, u2, v1t, v2t, scratch)
    })
}

/// The order of the part that angles describe, and the dimensions of the blocks such that X11 has
/// that many columns: rows above, columns on the left, rows below, columns on the right.
fn arranged([p, q, rows, cols]: [usize; 4]) -> [usize; 4] {
    if p.min(rows) < q.min(cols) {
        return arranged([q, p, cols, rows]);
    }
    if cols < q { [rows, cols, p, q] } else { [p, q, rows, cols] }
}

/// The scratch memory that suffices for [`uncsd_in`], with X11 `p` by `q` and X22 `rows` by `cols`.
pub fn uncsd_least(p: usize, q: usize, rows: usize, cols: usize) -> ScratchLen {
    let [_, q, _, cols] = arranged([p, q, rows, cols]);
    let elements = q.saturating_mul(3).saturating_add(cols).saturating_add(cols);
    let reals = q.saturating_sub(1).saturating_add(Angles::<f64>::LEN * q);
    ScratchLen { elements, reals: reals.saturating_add(iterate_scratch(q)), ints: 0 }
}

/// The scratch memory that is of use to [`uncsd_in`].
pub fn uncsd_scratch(p: usize, q: usize, rows: usize, cols: usize) -> ScratchLen {
    let least = uncsd_least(p, q, rows, cols);
    let [p, q, rows, cols] = arranged([p, q, rows, cols]);
    let work = [p, rows, q, cols].map(|n| generate_scratch(n, n)).into_iter().fold(0, usize::max);
    let work = work.max(unbdb_scratch(p, q, rows, cols));
    ScratchLen { elements: least.elements.saturating_sub(cols).saturating_add(work), ..least }
}

/// [`uncsd`] with scratch memory, at least [`uncsd_least`]. If it does not converge the first reals
/// of the scratch memory are the angles φ of the matrix in bidiagonal-block form that is left, one
/// less than θ.
///
/// # Errors
/// As [`uncsd`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn uncsd_in<T: Scalar>(
    signs: Signs,
    x11: MatMut<'_, T>,
    x12: MatMut<'_, T>,
    x21: MatMut<'_, T>,
    x22: MatMut<'_, T>,
    theta: &mut [T::Real],
    u1: Option<MatMut<'_, T>>,
    u2: Option<MatMut<'_, T>>,
    v1t: Option<MatMut<'_, T>>,
    v2t: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (p, q, rows, cols) = (x11.nrows(), x11.ncols(), x22.nrows(), x22.ncols());
    check_dim("x12", p, x12.nrows())?;
    check_dim("x12", cols, x12.ncols())?;
    check_dim("x21", rows, x21.nrows())?;
    check_dim("x21", q, x21.ncols())?;
    check_dim("x22", p.saturating_add(rows).saturating_sub(q), cols)?;
    check_dim("theta", p.min(q).min(rows).min(cols), theta.len())?;
    for (factor, order) in [(&u1, p), (&u2, rows), (&v1t, q), (&v2t, cols)] {
        if let Some(factor) = factor {
            check_dim("factor", order, factor.nrows())?;
            check_dim("factor", order, factor.ncols())?;
        }
    }
    scratch.check(uncsd_least(p, q, rows, cols))?;
    arrange(signs, [x11, x12, x21, x22], theta, [u1, u2, v1t, v2t], scratch)
}

/// Has the blocks transposed and exchanged such that X11 has the fewest columns.
fn arrange<T: Scalar>(
    signs: Signs,
    blocks: [MatMut<'_, T>; 4],
    theta: &mut [T::Real],
    factors: [Option<MatMut<'_, T>>; 4],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let [x11, _, _, x22] = &blocks;
    let (p, q, rows, cols) = (x11.nrows(), x11.ncols(), x22.nrows(), x22.ncols());
    if p.min(rows) < q.min(cols) {
        let [x11, x12, x21, x22] = blocks.map(MatMut::t);
        let [u1, u2, v1t, v2t] = factors.map(|factor| factor.map(MatMut::t));
        let (blocks, factors) = ([x11, x21, x12, x22], [v1t, v2t, u1, u2]);
        return arrange(signs.other(), blocks, theta, factors, scratch);
    }
    if cols < q {
        let ([x11, x12, x21, x22], [u1, u2, v1t, v2t]) = (blocks, factors);
        let (blocks, factors) = ([x22, x21, x12, x11], [u2, u1, v2t, v1t]);
        return decompose(signs.other(), blocks, theta, factors, scratch);
    }
    decompose(signs, blocks, theta, factors, scratch)
}

/// [`uncsd_in`] of a matrix of which X11 has the fewest columns.
fn decompose<T: Scalar>(
    signs: Signs,
    blocks: [MatMut<'_, T>; 4],
    theta: &mut [T::Real],
    factors: [Option<MatMut<'_, T>>; 4],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let [mut x11, mut x12, mut x21, mut x22] = blocks;
    let (p, q, rows, cols) = (x11.nrows(), x11.ncols(), x22.nrows(), x22.ncols());
    let (phi, reals) = scratch.reals.split_at_mut(q.saturating_sub(1));
    let (mut angles, reals) = Angles::new(q, reals);
    let (p1, rest) = scratch.elements.split_at_mut(q);
    let (p2, rest) = rest.split_at_mut(q);
    let (q1, rest) = rest.split_at_mut(q);
    let (q2, work) = rest.split_at_mut(cols);
    let taus = Taus { p1: &mut *p1, p2: &mut *p2, q1: &mut *q1, q2: &mut *q2 };
    let views = [x11.rb_mut(), x12.rb_mut(), x21.rb_mut(), x22.rb_mut()];
    bidiagonalise(signs, views, taus, work, |i, theta, phi| angles.note(i, theta, phi))?;
    let [mut u1, mut u2, mut v1t, mut v2t] = factors;
    if let Some(u1) = &mut u1 {
        of_columns(u1.rb_mut(), x11.rb(), p1, work)?;
    }
    if let Some(u2) = &mut u2 {
        of_columns(u2.rb_mut(), x21.rb(), p2, work)?;
    }
    if let Some(v1t) = &mut v1t {
        of_shifted_rows(v1t.rb_mut(), x11.rb(), q1, work)?;
    }
    if let Some(v2t) = &mut v2t {
        let lower = x22.rb().block(q, p, rows - q, cols - p);
        of_rows(v2t.rb_mut(), x12.rb(), Some(lower), q2, work)?;
    }
    let mut turned = Turned([u1, u2, v1t.map(MatMut::t), v2t.map(MatMut::t)]);
    iterate(&mut angles, theta, phi, &mut turned, reals)?;
    // From [C; S] above the unit matrix to the form with it first.
    let Turned([_, u2, _, v2]) = turned;
    if let Some(u2) = u2 {
        move_first_columns(u2, q)?;
    }
    if let Some(v2) = v2 {
        move_first_columns(v2, p)?;
    }
    Ok(())
}
