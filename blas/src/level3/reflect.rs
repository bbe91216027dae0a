//! Multiplication by blocks of reflectors.

use super::panels::{Passage, Then};
use crate::error::{Error, check_dim};
use crate::gemm::driver::pack_b;
use crate::gemm::operand::Operand;
use crate::gemm::operator::Operator;
use crate::gemm::reflectors::{Block, PACKED, Reflectors, WIDTH};
use crate::kernel::tile::{nr, reals};
use crate::matrix::{MatMut, MatRef};
use crate::params::Trans;
use crate::scalar::Scalar;

/// Reflectors of a block of [`reflect_early`].
pub const REFLECTORS: usize = WIDTH;

/// `C ← op(Q) C`, Q being the product of blocks `I − V T Vᴴ` of [`REFLECTORS`] reflectors each, or as
/// many as there are left. The vectors are the columns of `v` and begin with their 1, one row lower
/// from vector to vector; neither that is read nor what is above. The blocks' upper triangles T are
/// side by side in `t`, with zeros below.
///
/// With so many of the first columns of C `then` is called when they are finished: perhaps before
/// the others are, which workers with a memory of their own may be doing meanwhile.
///
/// The answer is `false` if there is no memory for it; then nothing is done.
///
/// # Errors
/// [`Error::Dimension`] if the shapes do not fit; then nothing is touched.
pub fn reflect_early<T: Scalar>(
    trans: Trans,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
    mut c: MatMut<'_, T>,
    columns: usize,
    then: &mut dyn FnMut(MatMut<'_, T>),
) -> Result<bool, Error> {
    let (order, count, n) = (v.nrows(), v.ncols(), c.ncols());
    check_dim("c", order, c.nrows())?;
    check_dim("t", count, t.ncols())?;
    check_dim("t", REFLECTORS.min(count), t.nrows())?;
    check_dim("v", count, order.min(count))?;
    let pack = |place: *mut T| {
        let packed = Reflectors {
            order,
            count,
            ascending: trans.is_transposed(),
            conj: matches!(trans, Trans::Trans | Trans::Conj),
            place: place.cast_const(),
        };
        for at in 0..packed.blocks() {
            // SAFETY: there is room for it.
            unsafe { pack_block(&packed.block(at), trans, v, t) };
        }
        Operator::Reflectors(packed)
    };
    let first = c.rb_mut().block(0, 0, order, columns);
    let (start, row_stride, col_stride) =
        (first.ptr_at(0, 0), first.row_stride(), first.col_stride());
    let mut then = || {
        // SAFETY: a block of C, which nobody uses meanwhile or later.
        then(unsafe { MatMut::from_raw_parts(start, order, columns, row_stride, col_stride) });
    };
    let then: Then<'_> = if columns > 0 { Some((columns, &mut then)) } else { None };
    let (length, panel) = Reflectors::<T>::lengths(order, count);
    let work = order.saturating_mul(2 * count).saturating_mul(n) * reals::<T>().pow(2);
    let passage = Passage { work, alpha: T::ONE, length, panel, together: PACKED, pack: &pack };
    Ok(passage.run(c, then))
}

/// Packs a block.
///
/// # Safety
/// There must be room for it.
unsafe fn pack_block<T: Scalar>(
    block: &Block<T>,
    trans: Trans,
    v: MatRef<'_, T>,
    t: MatRef<'_, T>,
) {
    let Block { first, width, len, .. } = *block;
    let nr = nr::<T>();
    let v = v.block(first, first, len, width);
    let t = t.block(0, first, width, width);
    let t = if trans.is_transposed() { t } else { t.t() };
    // SAFETY: a block of V and one of T, and room for them; then places in them.
    unsafe {
        pack_whole(v, block.v);
        pack_whole(v.t(), block.vt);
        pack_whole(t, block.t);
        // Element (i, j) of something `k` deep.
        let at = |place: *const T, k: usize, i: usize, j: usize| {
            place.cast_mut().wrapping_add(j / nr * nr * k + i * nr + j % nr)
        };
        for j in 0..width {
            for i in 0..=j {
                let x = if i == j { T::ONE } else { T::ZERO };
                *at(block.v, len, i, j) = x;
                *at(block.vt, width, j, i) = x;
                if trans.is_conjugated() && T::IS_COMPLEX {
                    let (i, j) = if trans.is_transposed() { (i, j) } else { (j, i) };
                    let place = at(block.t, width, i, j);
                    *place = (*place).conj();
                }
            }
        }
    }
}

/// Packs a right operand.
///
/// # Safety
/// There must be room for it.
#[inline(never)]
unsafe fn pack_whole<T: Scalar>(b: MatRef<'_, T>, place: *const T) {
    let operand = Operand::general(b, false);
    // SAFETY: the caller's.
    unsafe { pack_b(&operand, (0, b.nrows()), (0, b.ncols()), place.cast_mut()) };
}
