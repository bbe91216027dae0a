//! One sweep of the simultaneous QR iteration.

use super::angles::{Angles, Pair, direction, negligible};
use wasmblas::Real;

/// The rotations of a sweep: of the rows of the upper and of the lower half, and of the columns of
/// the left and of the right half. Rotation `i` turns `i` and `i + 1`.
pub(super) struct Rotations<'a, R> {
    /// Cosines and sines of each kind, in the order of [`Kind`].
    memory: [(&'a mut [R], &'a mut [R]); 4],
}

/// What a rotation turns.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Upper = 0,
    Lower = 1,
    Left = 2,
    Right = 3,
}

impl<'a, R: Real> Rotations<'a, R> {
    /// Numbers for each rotation.
    pub const LEN: usize = 8;

    /// Room for `count` rotations of each kind.
    pub fn new(count: usize, mut memory: &'a mut [R]) -> Self {
        let mut take = || {
            let (part, rest) = core::mem::take(&mut memory).split_at_mut(count);
            memory = rest;
            part
        };
        Rotations { memory: [(); 4].map(|()| (take(), take())) }
    }

    #[inline]
    fn set(&mut self, kind: Kind, i: usize, (c, s): Pair<R>) {
        let (cosines, sines) = &mut self.memory[kind as usize];
        (cosines[i], sines[i]) = (c, s);
    }

    /// The cosines and sines of a kind.
    pub fn get(&self, kind: Kind) -> (&[R], &[R]) {
        let (c, s) = &self.memory[kind as usize];
        (c, s)
    }
}

/// `(x, y)` turned.
#[inline]
fn turn<R: Real>((c, s): Pair<R>, (x, y): (R, R)) -> (R, R) {
    (c * x + s * y, c * y - s * x)
}

/// The entries of a row, of the upper or of the lower half, in two columns of the left half and two
/// of the right one.
#[derive(Clone, Copy)]
struct Row<R> {
    left: (R, R),
    right: (R, R),
}

/// Row `i` of the upper half, in its own columns: `i` and `i + 1` on the left, `i − 1` and `i` on the
/// right. In the lower half `(s, −c)` takes the place of `(c, s)`.
#[inline]
fn row<R: Real>((c, s): Pair<R>, before: Pair<R>, after: Pair<R>) -> Row<R> {
    Row { left: (c * before.0, -(s * after.1)), right: (-(c * before.1), -(s * after.0)) }
}

/// Both rows `i`.
#[inline]
fn rows<R: Real>(angles: &Angles<'_, R>, i: usize) -> [Row<R>; 2] {
    let ((c, s), before, after) = (angles.theta(i), angles.phi_before(i), angles.phi(i));
    [row((c, s), before, after), row((s, -c), before, after)]
}

/// The rows of a half after a turn of rows `i` and `i + 1`.
struct Turned<R> {
    rotation: Pair<R>,
    length: R,
    /// Row `i` in columns `i + 1` and `i + 2` on the left, `i` and `i + 1` on the right.
    done: Row<R>,
    /// Row `i + 1` in the same columns.
    next: Row<R>,
}

/// Turns row `i`, in its own columns, and row `i + 1`, in its own columns, where the turns of columns
/// that brought row `i` into this form have left something in the columns before them.
#[inline]
fn turn_rows<R: Real>(
    here: Row<R>,
    below: Row<R>,
    turns: [Pair<R>; 2],
    before: Pair<R>,
) -> Turned<R> {
    let [left, right] = turns;
    // Row i + 1 in the columns that these turns have turned: only the second was not zero.
    let bulge = (left.1 * below.left.0, right.1 * below.right.0);
    let kept = (left.0 * below.left.0, right.0 * below.right.0);
    let first = before.0 * here.left.0 - before.1 * here.right.0;
    let second = before.0 * bulge.0 - before.1 * bulge.1;
    let (mut rotation, length) = direction(first, second);
    if negligible(length) {
        // Any rotation will do. This one leaves row i nothing in column i + 1, without which a
        // matrix whose angles are right ones and zeros would not get any further.
        (rotation, _) = direction(kept.0, -here.left.1);
    }
    let (left_near, left_next) = turn(rotation, (here.left.1, kept.0));
    let (left_far, left_beyond) = turn(rotation, (R::ZERO, below.left.1));
    let (right_near, right_next) = turn(rotation, (here.right.1, kept.1));
    let (right_far, right_beyond) = turn(rotation, (R::ZERO, below.right.1));
    Turned {
        rotation,
        length,
        done: Row { left: (left_near, left_far), right: (right_near, right_far) },
        next: Row { left: (left_next, left_beyond), right: (right_next, right_beyond) },
    }
}

/// One implicit step of QR iteration along a block: turns the first two columns of the left half
/// by `start` and brings the matrix back into bidiagonal-block form.
///
/// That is Sutton's simultaneous bidiagonalisation with rotations in place of reflectors. Of two
/// vectors that a rotation has to annihilate in both halves, which are parallel but for rounding
/// errors, it takes the sum weighted by their lengths, which has no cancellation. Only the angles
/// are kept, so that the matrix remains orthogonal to the last bit.
pub(super) fn sweep<R: Real>(
    angles: &mut Angles<'_, R>,
    start: Pair<R>,
    rotations: &mut Rotations<'_, R>,
) {
    let last = angles.len() - 1;
    rotations.set(Kind::Left, 0, start);
    let mut here = rows(angles, 0).map(|row| Row { left: turn(start, row.left), ..row });
    let (mut left, mut right) = (start, (R::ONE, R::ZERO));
    for i in 0..last {
        // Before the first there is no column on the right.
        let before = angles.phi_before(i);
        let below = rows(angles, i + 1);
        let upper = turn_rows(here[0], below[0], [left, right], before);
        let lower = turn_rows(here[1], below[1], [left, right], before);
        rotations.set(Kind::Upper, i, upper.rotation);
        rotations.set(Kind::Lower, i, lower.rotation);
        let ((c, s), _) = direction(upper.length, lower.length);
        angles.set_theta(i, (c, s));

        let combine = |x: R, y: R| c * y - s * x;
        let (x, y) = (&upper.done, &lower.done);
        let on_left = (combine(x.left.0, y.left.0), combine(x.left.1, y.left.1));
        let on_right = (combine(x.right.0, y.right.0), combine(x.right.1, y.right.1));
        let left_length;
        if i + 1 < last {
            (left, left_length) = direction(on_left.0, on_left.1);
            rotations.set(Kind::Left, i + 1, left);
        } else {
            (left, left_length) = ((R::ONE, R::ZERO), on_left.0);
        }
        let right_length;
        (right, right_length) = direction(on_right.0, on_right.1);
        rotations.set(Kind::Right, i, right);
        let (phi, _) = direction(right_length, left_length);
        angles.set_phi(i, phi);
        here = [upper.next, lower.next]
            .map(|row| Row { left: turn(left, row.left), right: turn(right, row.right) });
    }
    let before = angles.phi_before(last);
    let [x, y] = here.map(|row| before.0 * row.left.0 - before.1 * row.right.0);
    let (theta, _) = direction(x, y);
    angles.set_theta(last, theta);
}
