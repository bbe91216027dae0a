//! Aggressive early deflation.

use super::chase::Target;
use super::eigenvalues::{ComplexOf, Eigenvalues};
use super::gehrd::{gehrd_in, gehrd_scratch};
use super::lahqr::{iterate, least};
use super::unghr::{unmhr_in, unmhr_scratch};
use crate::auxiliary::{lacpy, laset};
use crate::error::Error;
use crate::householder::{larf, larfg};
use crate::schur::{block_order, trexc};
use core::ops::Range;
use wasmblas::{MatMut, MatRef, Real, Scalar, Side, Trans, VecMut, VecRef};

/// The scratch memory of [`deflate`] with a window of order `k` next to matrices with `n` rows.
pub(super) fn scratch(k: usize, n: usize) -> usize {
    let reduce = gehrd_scratch(k).max(unmhr_scratch(Side::Right, &(0..k), k, k));
    2 * k * k + (2 * k + reduce).max(k * n)
}

/// Looks for eigenvalues of H that can be read off after a unitary transformation of the last `order`
/// rows and columns of `block`. Returns how many there are, at the end, and how many eigenvalues of
/// the window, before them in `w`, are not: they make good shifts.
///
/// The window is brought to Schur form, which makes a spike of the entry to the left of it. An
/// eigenvalue next to a negligible entry of the spike is deflated; another is moved out of the way.
/// What is left is made Hessenberg again. K. Braman, R. Byers and R. Mathias, *The multishift QR
/// algorithm. Part II: Aggressive early deflation*, SIAM J. Matrix Anal. Appl. 23 (2002).
///
/// # Errors
/// [`Error::Argument`] if there is not enough scratch memory.
pub(super) fn deflate<T: Scalar>(
    target: &mut Target<'_, '_, '_, T>,
    block: Range<usize>,
    order: usize,
    w: &mut Eigenvalues<'_, T>,
    memory: &mut [T],
) -> Result<(usize, usize), Error> {
    let (end, first) = (block.end, block.end - order);
    let spike = if first > block.start { target.h.get(first, first - 1) } else { T::ZERO };
    let (t, rest) = memory.split_at_mut(order * order);
    let (v, work) = rest.split_at_mut(order * order);
    let mut t = MatMut::from_col_major(t, order, order, order)?;
    let mut v = MatMut::from_col_major(v, order, order, order)?;
    lacpy(None, target.h.rb().block(first, first, order, order), t.rb_mut())?;
    laset(None, T::ZERO, T::ONE, v.rb_mut());
    let values = w.part(first, order);
    // Rows whose eigenvalues have not been found take no part.
    let stuck = match iterate(true, 0..order, t.rb_mut(), values, Some(v.rb_mut())) {
        Err(Error::NotConverged { info }) => info,
        other => other.map(|()| 0)?,
    };
    let kept = separate(spike, stuck, t.rb_mut(), v.rb_mut())?;
    read_off(t.rb(), stuck, &mut w.part(first, order));
    let found = order - kept;
    if found > 0 || spike == T::ZERO {
        if kept > 1 && spike != T::ZERO {
            restore(kept, t.rb_mut(), v.rb_mut(), work)?;
        }
        if first > block.start {
            let corner = if kept == 0 { T::ZERO } else { spike * v.get(0, 0).conj() };
            target.h.set(first, first - 1, corner);
        }
        let place = target.h.rb_mut().block(first, first, order, order);
        lacpy(None, t.rb(), place)?;
        target.transform(first..end, first..end, v.rb(), work)?;
    }
    Ok((found, kept - stuck))
}

/// Brings a small block on the diagonal of H to Schur form, and what is outside it along by products of
/// matrices. The scratch memory is that of [`deflate`].
///
/// # Errors
/// [`Error::NotConverged`] as [`iterate`]; [`Error::Argument`] if there is not enough memory.
pub(super) fn finish<T: Scalar>(
    target: &mut Target<'_, '_, '_, T>,
    schur: bool,
    block: Range<usize>,
    w: &mut Eigenvalues<'_, T>,
    memory: &mut [T],
) -> Result<(), Error> {
    let (first, order) = (block.start, block.len());
    let (t, rest) = memory.split_at_mut(order * order);
    let (v, work) = rest.split_at_mut(order * order);
    let mut t = MatMut::from_col_major(t, order, order, order)?;
    let mut v = MatMut::from_col_major(v, order, order, order)?;
    lacpy(None, target.h.rb().block(first, first, order, order), t.rb_mut())?;
    let values = w.part(first, order);
    let outcome = if schur || target.z.is_some() {
        laset(None, T::ZERO, T::ONE, v.rb_mut());
        let outcome = iterate(true, 0..order, t.rb_mut(), values, Some(v.rb_mut()));
        target.transform(block.clone(), block, v.rb(), work)?;
        outcome
    } else {
        iterate(false, 0..order, t.rb_mut(), values, None)
    };
    lacpy(None, t.rb(), target.h.rb_mut().block(first, first, order, order))?;
    match outcome {
        Err(Error::NotConverged { info }) => Err(Error::NotConverged { info: first + info }),
        other => other,
    }
}

/// Moves the eigenvalues that can be deflated to the end of a Schur form T, and returns how many
/// rows are before them. The spike is the first row of V, conjugated, times `spike`.
fn separate<T: Scalar>(
    spike: T,
    stuck: usize,
    mut t: MatMut<'_, T>,
    mut v: MatMut<'_, T>,
) -> Result<usize, Error> {
    let (mut kept, mut moved) = (t.nrows(), stuck);
    let least = least::<T::Real>(kept);
    while moved < kept {
        let pair = kept >= 2 && block_order(t.rb(), kept - 2) == 2;
        let order = if pair { 2 } else { 1 };
        let mut size = t.get(kept - 1, kept - 1).abs1();
        if pair {
            let (b, c) = (t.get(kept - 2, kept - 1).abs1(), t.get(kept - 1, kept - 2).abs1());
            size += b.sqrt() * c.sqrt();
        }
        if size == T::Real::ZERO {
            size = spike.abs1();
        }
        let entry = |j: usize| (spike * v.get(0, j).conj()).abs1();
        let entries = (kept - order..kept).map(entry).fold(T::Real::ZERO, Real::max);
        if entries <= Real::max(least, T::Real::EPSILON * size) {
            kept -= order;
            continue;
        }
        let (mut from, mut to) = (kept - 1, moved);
        match trexc(t.rb_mut(), Some(v.rb_mut()), &mut from, &mut to) {
            Ok(()) => moved = to + order,
            // Too close to another to be moved: nothing before it is tried.
            Err(Error::NotConverged { .. }) => moved = (to + order).max(moved + 1),
            Err(error) => return Err(error),
        }
    }
    Ok(kept)
}

/// The eigenvalues of a Schur form, from row `start` on.
fn read_off<T: Scalar>(t: MatRef<'_, T>, start: usize, w: &mut Eigenvalues<'_, T>) {
    let (n, mut k) = (t.nrows(), start);
    while k < n {
        let corner = t.get(k, k);
        let value = |im: T::Real| ComplexOf::<T>::from_parts(corner.re(), im);
        if block_order(t, k) == 2 {
            let (b, c) = (t.get(k, k + 1).abs1(), t.get(k + 1, k).abs1());
            let im = b.sqrt() * c.sqrt();
            w.set(k, value(im));
            w.set(k + 1, value(-im));
            k += 2;
        } else {
            w.set(k, value(corner.im()));
            k += 1;
        }
    }
}

/// Makes one entry of what the first `kept` rows have of the spike, and T Hessenberg again.
fn restore<T: Scalar>(
    kept: usize,
    mut t: MatMut<'_, T>,
    mut v: MatMut<'_, T>,
    work: &mut [T],
) -> Result<(), Error> {
    let n = t.nrows();
    let (vector, work) = work.split_at_mut(n);
    let (tau, work) = work.split_at_mut(n);
    for (j, entry) in vector[..kept].iter_mut().enumerate() {
        *entry = v.get(0, j).conj();
    }
    let (head, tail) = vector[..kept].split_at_mut(1);
    let factor = larfg(&mut head[0], VecMut::from_slice(tail));
    head[0] = T::ONE;
    let x = VecRef::from_slice(&vector[..kept]);
    larf(Side::Left, x, factor.conj(), t.rb_mut().block(0, 0, kept, n), work)?;
    larf(Side::Right, x, factor, t.rb_mut().block(0, 0, kept, kept), work)?;
    larf(Side::Right, x, factor, v.rb_mut().block(0, 0, n, kept), work)?;
    // Rows of the deflated part have no part in it, but its columns do.
    gehrd_in(0..kept, t.rb_mut(), &mut tau[..n - 1], work)?;
    unmhr_in(Side::Right, Trans::No, 0..kept, t.rb(), &tau[..n - 1], v, work)?;
    for j in 0..n.saturating_sub(2) {
        laset(None, T::ZERO, T::ZERO, t.rb_mut().block(j + 2, j, n - j - 2, 1));
    }
    Ok(())
}
