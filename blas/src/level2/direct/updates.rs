//! Updates of rank one and two.

use crate::kernel::panel::short_updates;
use crate::kernel::vector::Factor;
use crate::scalar::Scalar;

/// `A ← A + α x yᵀ` for an `m` by `n` matrix with columns `ld` apart, or with the conjugates of x
/// or of y.
///
/// # Safety
/// The entries must be readable, those of A writable.
#[inline(never)]
pub unsafe fn ger<T: Scalar>(
    (conj_x, conj_y): (bool, bool),
    m: usize,
    n: usize,
    alpha: T,
    x: *const T,
    y: *const T,
    a: *mut T,
    ld: isize,
) {
    let conj = (conj_x, conj_y);
    // SAFETY: the caller's.
    unsafe {
        // A complex factor takes two registers.
        if T::IS_COMPLEX {
            columns::<T, 2>(conj, m, n, alpha, x, y, a, ld);
        } else {
            columns::<T, 4>(conj, m, n, alpha, x, y, a, ld);
        }
    }
}

/// [`ger`], by `NC` columns at a time.
///
/// # Safety
/// As there.
#[inline(always)]
unsafe fn columns<T: Scalar, const NC: usize>(
    (conj_x, conj_y): (bool, bool),
    m: usize,
    n: usize,
    alpha: T,
    x: *const T,
    y: *const T,
    a: *mut T,
    ld: isize,
) {
    // SAFETY: the caller's.
    let factor = |j| unsafe { Factor::new((*y.add(j)).conj_if(conj_y).times(alpha), conj_x) };
    let column = |j: usize| a.wrapping_offset(j as isize * ld);
    let mut j = 0;
    // SAFETY: whole columns of A.
    unsafe {
        while j + NC <= n {
            let order: [usize; NC] = core::array::from_fn(|c| j + c);
            short_updates(m, order.map(column), [order.map(factor)], [x]);
            j += NC;
        }
        while j < n {
            short_updates(m, [column(j)], [[factor(j)]], [x]);
            j += 1;
        }
    }
}

/// `A ← A + α x xᵀ` on a triangle of order `n`; `α x xᴴ` if `hermitian`, or the conjugate of that
/// if `conj`.
///
/// # Safety
/// The entries must be readable, those of A writable.
#[inline(never)]
pub unsafe fn rank_one<T: Scalar>(
    lower: bool,
    hermitian: bool,
    conj: bool,
    n: usize,
    alpha: T,
    x: *const T,
    a: *mut T,
    step: isize,
    curve: isize,
) {
    // SAFETY: the caller's.
    unsafe { triangle(lower, hermitian, conj, n, [alpha], [x], [x], a, step, curve) }
}

/// `A ← A + α x yᵀ + α y xᵀ` on a triangle of order `n`; `α x yᴴ + ᾱ y xᴴ` if `hermitian`, or the
/// conjugate of that if `conj`.
///
/// # Safety
/// The entries must be readable, those of A writable.
#[inline(never)]
pub unsafe fn rank_two<T: Scalar>(
    lower: bool,
    hermitian: bool,
    conj: bool,
    n: usize,
    alpha: T,
    x: *const T,
    y: *const T,
    a: *mut T,
    step: isize,
    curve: isize,
) {
    let alpha = [alpha, alpha.conj_if(hermitian)];
    // SAFETY: the caller's.
    unsafe { triangle(lower, hermitian, conj, n, alpha, [x, y], [y, x], a, step, curve) }
}

/// `A ← A + Σ_v α_v s_v t_vᵀ` on a triangle, or with `conj(t_v)`, or the conjugate of that.
///
/// # Safety
/// The entries must be readable, those of A writable.
#[inline(always)]
unsafe fn triangle<T: Scalar, const NV: usize>(
    lower: bool,
    hermitian: bool,
    conj: bool,
    n: usize,
    alpha: [T; NV],
    along: [*const T; NV],
    across: [*const T; NV],
    a: *mut T,
    mut step: isize,
    curve: isize,
) {
    let alpha = alpha.map(|alpha| alpha.conj_if(conj));
    let mut column = a;
    for j in 0..n {
        let (first, len) = if lower { (j, n - j) } else { (0, j + 1) };
        // SAFETY: the rows of column `j` that are in the triangle.
        unsafe {
            let factors = core::array::from_fn(|v| {
                let entry = (*across[v].add(j)).conj_if(hermitian && !conj);
                [Factor::new(entry.times(alpha[v]), conj)]
            });
            short_updates(len, [column.add(first)], factors, along.map(|x| x.add(first)));
            if T::IS_COMPLEX && hermitian {
                let diagonal = column.add(j);
                *diagonal = T::from_real((*diagonal).re());
            }
        }
        step += curve;
        column = column.wrapping_offset(step);
    }
}
