//! Plane rotations of neighbouring columns.

use super::rot::rot;
use crate::error::{Error, check_dim};
use crate::kernel::rotations;
use crate::kernel::tile::reals;
use crate::matrix::MatMut;
use crate::scalar::Scalar;

/// Turns columns `k` and `k + 1` by real rotation `k`, `(c[k], s[k])`, as [`rot`] does: one after the
/// other from the first one, or from the last one if `backward`. Identities are passed over.
///
/// Faster than as many calls of `rot` where the elements of a column are adjacent: a column is
/// loaded and stored once. These are the rotations of QR iterations.
///
/// # Errors
/// [`Error::Dimension`] unless c and s have one element less than there are columns; then nothing
/// is touched.
pub fn rot_columns<T: Scalar>(
    mut a: MatMut<'_, T>,
    c: &[T::Real],
    s: &[T::Real],
    backward: bool,
) -> Result<(), Error> {
    let count = a.ncols().saturating_sub(1);
    check_dim("c", count, c.len())?;
    check_dim("s", count, s.len())?;
    if a.is_empty() || count == 0 {
        return Ok(());
    }
    if a.row_stride() != 1 {
        for at in 0..count {
            let k = if backward { count - 1 - at } else { at };
            if c[k] != T::Real::ONE || s[k] != T::Real::ZERO {
                let (left, right) = a.rb_mut().split_cols(k + 1);
                rot(left.col(k), right.col(0), c[k], T::from_real(s[k]))?;
            }
        }
        return Ok(());
    }
    let rows = a.nrows() * reals::<T>();
    let step = a.col_stride() * reals::<T>() as isize;
    let first = a.as_ptr().cast::<T::Real>();
    // SAFETY: an element is one or two adjacent reals, and those of a column are adjacent; backward,
    // the first of the columns is the last one, and the others come before it.
    unsafe {
        if backward {
            // The columns of each rotation are in the opposite order.
            let last = first.offset(count as isize * step);
            let rotation = |at: usize| (c[count - 1 - at], -s[count - 1 - at]);
            rotations::turn(rows, last, -step, count, rotation);
        } else {
            rotations::turn(rows, first, step, count, |at| (c[at], s[at]));
        }
    }
    Ok(())
}
