//! Rank-k and rank-2k updates of a few numbers: the whole product is formed apart from C by what
//! multiplies small matrices, and of it the triangle is added. For rank-2k one product is enough,
//! since the other is its mirror image.

use crate::gemm::{Problem, tiny};
use crate::matrix::MatMut;
use crate::region::Region;
use crate::scalar::Scalar;
use core::mem::MaybeUninit;

/// Whether [`run`] is the way, for a problem whose region is a triangle.
#[inline(always)]
pub(super) fn fits<T: Scalar>(problem: &Problem<'_, T>) -> bool {
    let (m, n, k) = problem.shape();
    tiny::fits(m, n, k) && problem.alpha != T::ZERO
}

/// `C ← P + β C` with `P = α op(A) op(B)`, on the problem's region; `C ← P + Pᵀ + β C` if there is a
/// mirror image, and `C ← P + Pᴴ + β C` if that is conjugated.
pub(super) fn run<T: Scalar>(problem: &Problem<'_, T>, mirrored: Option<bool>) {
    let Problem { alpha, a, b, beta, c, region } = problem;
    let (n, most) = (c.nrows(), tiny::MOST);
    assert!(n <= most);
    let mut room = MaybeUninit::<[T; tiny::MOST * tiny::MOST]>::uninit();
    let product: *mut T = room.as_mut_ptr().cast();
    // SAFETY: there is room for the product, which is not read before it has been written.
    let all = unsafe { MatMut::from_raw_parts(product, n, n, 1, most as isize) };
    let (alpha, a, b) = (*alpha, *a, *b);
    tiny::run(&Problem { alpha, a, b, beta: T::ZERO, c: all, region: Region::Full });
    for j in 0..n {
        for i in region.rows(j, n) {
            // SAFETY: entries of the product, and one of C.
            unsafe {
                let mut x = *product.add(j * most + i);
                if let Some(conjugated) = mirrored {
                    x += (*product.add(i * most + j)).conj_if(conjugated);
                }
                let place = c.ptr_at(i, j);
                *place = if *beta == T::ZERO { x } else { x + (*place).times(*beta) };
            }
        }
    }
}
