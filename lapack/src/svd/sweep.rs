//! One sweep of QR iteration along a bidiagonal matrix.

use crate::error::Error;
use crate::householder::{Direct, Pivot, lasr, rotation};
use wasmblas::{MatMut, Real, Scalar, Side, VecMut, rot};

/// A diagonal block of an upper bidiagonal matrix, and the direction in which it is worked on.
/// Upwards, the block is transposed and its rows and columns are reversed, which makes it upper
/// bidiagonal again, and of right singular vectors left ones.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub start: usize,
    pub end: usize,
    pub down: bool,
}

impl Block {
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Where diagonal element `i`, counted in the direction, is.
    #[inline]
    pub fn at(self, i: usize) -> usize {
        if self.down { self.start + i } else { self.end - 1 - i }
    }

    /// Where the element beside diagonal elements `i` and `i + 1` is.
    #[inline]
    pub fn beside(self, i: usize) -> usize {
        if self.down { self.start + i } else { self.end - 2 - i }
    }
}

/// What turns with the singular vectors: the columns of the matrices.
pub(super) struct Turned<'a, 'm, T: Scalar> {
    pub right: &'a mut [Option<MatMut<'m, T>>],
    pub left: &'a mut [Option<MatMut<'m, T>>],
    /// Four reals for each rotation of a sweep, unless there are no matrices.
    pub scratch: &'a mut [T::Real],
}

impl<T: Scalar> Turned<'_, '_, T> {
    /// Does something to all columns of all matrices.
    pub fn all(&mut self, change: impl Fn(VecMut<'_, T>)) {
        for matrix in self.right.iter_mut().chain(self.left.iter_mut()).flatten() {
            for j in 0..matrix.ncols() {
                change(matrix.rb_mut().col(j));
            }
        }
    }

    /// Turns columns `first` and `first + 1`.
    pub fn turn_two(
        &mut self,
        first: usize,
        right: (T::Real, T::Real),
        left: (T::Real, T::Real),
    ) -> Result<(), Error> {
        for (matrices, (c, s)) in [(&mut *self.right, right), (&mut *self.left, left)] {
            for matrix in matrices.iter_mut().flatten() {
                let (before, after) = matrix.rb_mut().split_cols(first + 1);
                rot(before.col(first), after.col(0), c, T::from_real(s))?;
            }
        }
        Ok(())
    }

    /// One implicit QR step with a shift along a block, and its rotations.
    pub fn sweep(
        &mut self,
        block: Block,
        shift: T::Real,
        d: &mut [T::Real],
        e: &mut [T::Real],
    ) -> Result<(), Error> {
        let count = block.len() - 1;
        let wanted = self.right.iter().chain(self.left.iter()).any(Option::is_some);
        let keep = if wanted { count } else { 0 };
        let (own, rest) = self.scratch.split_at_mut(2 * keep);
        let other = &mut rest[..2 * keep];
        let mut record = |i: usize, (c_own, s_own), (c_other, s_other)| {
            if wanted {
                let (i, sign) =
                    if block.down { (i, T::Real::ONE) } else { (count - 1 - i, -T::Real::ONE) };
                (own[i], own[count + i]) = (c_own, s_own * sign);
                (other[i], other[count + i]) = (c_other, s_other * sign);
            }
        };
        if shift == T::Real::ZERO {
            unshifted(block, d, e, &mut record);
        } else {
            shifted(block, shift, d, e, &mut record);
        }
        if !wanted {
            return Ok(());
        }
        let (direct, right, left) =
            if block.down { (Direct::Forward, own, other) } else { (Direct::Backward, other, own) };
        for (matrices, rotations) in [(&mut *self.right, right), (&mut *self.left, left)] {
            let (c, s) = rotations.split_at(count);
            for matrix in matrices.iter_mut().flatten() {
                let rows = matrix.nrows();
                let columns = matrix.rb_mut().block(0, block.start, rows, block.len());
                lasr(Side::Right, Pivot::Variable, direct, c, s, columns)?;
            }
        }
        Ok(())
    }
}

/// The step without shift: two passes of QR at once, none of which subtracts, so that the smallest
/// singular values keep their digits. `record` gets the number and the two rotations of each turn.
fn unshifted<R: Real>(
    block: Block,
    d: &mut [R],
    e: &mut [R],
    record: &mut impl FnMut(usize, (R, R), (R, R)),
) {
    let last = block.len() - 1;
    let (mut c, mut c_before, mut s_before) = (R::ONE, R::ONE, R::ZERO);
    for i in 0..last {
        let (c_now, s_now, r) = rotation(d[block.at(i)] * c, e[block.beside(i)]);
        if i > 0 {
            e[block.beside(i - 1)] = s_before * r;
        }
        let (c_other, s_other, value) = rotation(c_before * r, d[block.at(i + 1)] * s_now);
        d[block.at(i)] = value;
        record(i, (c_now, s_now), (c_other, s_other));
        (c, c_before, s_before) = (c_now, c_other, s_other);
    }
    let h = d[block.at(last)] * c;
    d[block.at(last)] = h * c_before;
    e[block.beside(last - 1)] = h * s_before;
}

/// The step with a shift: a bulge is chased along the block.
fn shifted<R: Real>(
    block: Block,
    shift: R,
    d: &mut [R],
    e: &mut [R],
    record: &mut impl FnMut(usize, (R, R), (R, R)),
) {
    let last = block.len() - 1;
    let first = d[block.at(0)];
    // (d² − shift²) / d, with little cancellation.
    let mut f = (Real::abs(first) - shift) * (Real::copysign(R::ONE, first) + shift / first);
    let mut g = e[block.beside(0)];
    for i in 0..last {
        let (c_own, s_own, r) = rotation(f, g);
        if i > 0 {
            e[block.beside(i - 1)] = r;
        }
        let (here, beside, next) = (d[block.at(i)], e[block.beside(i)], d[block.at(i + 1)]);
        let beside_turned = c_own * beside - s_own * here;
        let next_turned = c_own * next;
        let (c_other, s_other, r) = rotation(c_own * here + s_own * beside, s_own * next);
        d[block.at(i)] = r;
        f = c_other * beside_turned + s_other * next_turned;
        d[block.at(i + 1)] = c_other * next_turned - s_other * beside_turned;
        if i + 1 < last {
            let beyond = e[block.beside(i + 1)];
            g = s_other * beyond;
            e[block.beside(i + 1)] = c_other * beyond;
        }
        record(i, (c_own, s_own), (c_other, s_other));
    }
    e[block.beside(last - 1)] = f;
}
