//! Products with a symmetric or Hermitian band matrix whose columns are so short that what is done
//! once for each of them counts as much as its entries.
//!
//! Every stored entry off the diagonal is used twice, as in [`super::symmetric`].

use super::columns::Columns;
use super::half_band::{HalfBand, NARROW};
use super::operands::{Run, scale};
use super::panel::{axpy, dot, few};
use super::triangle::Stored;
use crate::kernel::panel::{Conj, axpys_dots_in};
use crate::matrix::{VecMut, VecRef};
use crate::params::Uplo;
use crate::scalar::Scalar;

/// What is stored; small enough to be passed in a register.
#[derive(Clone, Copy)]
struct Form {
    lower: bool,
    hermitian: bool,
    /// Whether it is the conjugate: the transpose of a Hermitian matrix.
    conj: bool,
}

/// `y ← α A x + β y` for a narrow band, if the entries of the vectors are adjacent. Whether it was
/// done; if not, nothing has been touched.
#[inline(always)]
pub(super) fn multiply<T: Scalar>(
    a: &Stored<T>,
    hermitian: bool,
    alpha: T,
    x: VecRef<'_, T>,
    beta: T,
    y: &VecMut<'_, T>,
) -> bool {
    let (columns, n) = (a.columns, a.columns.nrows());
    let reach = columns.reach_in(a.uplo);
    let adjacent = x.stride() == 1 && y.stride() == 1 && columns.row_step() == 1;
    if reach > NARROW || !adjacent || x.len() != n || y.len() != n {
        return false;
    }
    scale(beta, y);
    if alpha != T::ZERO {
        let lower = a.uplo == Uplo::Lower;
        let form = Form { lower, hermitian, conj: hermitian && a.transposed };
        let (place, col_step, _) = columns.layout();
        // SAFETY: entries of A and the vectors, as their views promise.
        unsafe { run(n, reach, place, col_step, form, alpha, x.ptr_at(0), y.ptr_at(0)) };
    }
    true
}

/// The product on values that travel in registers.
///
/// # Safety
/// The triangle with `reach` diagonals next to the main one must be readable, the vectors have `n`
/// entries; y must not overlap the others.
#[inline(never)]
unsafe fn run<T: Scalar>(
    n: usize,
    reach: usize,
    a: *mut T,
    col_step: isize,
    form: Form,
    alpha: T,
    x: *const T,
    y: *mut T,
) {
    let columns = Columns::adjacent_rows(a, (n, n), col_step, 0);
    let shape = HalfBand { order: n, reach, lower: form.lower };
    let mut first = 0;
    // SAFETY: the caller's; the square on the diagonal is all stored.
    unsafe {
        // Sums and factors of complex columns take twice as many registers.
        if T::IS_COMPLEX && reach >= 1 {
            while first + 2 <= n {
                step::<T, 2>(&columns, shape, form, first, alpha, x, y);
                first += 2;
            }
        }
        if !T::IS_COMPLEX && reach >= 3 {
            while first + 4 <= n {
                step::<T, 4>(&columns, shape, form, first, alpha, x, y);
                first += 4;
            }
        }
        while first < n {
            step::<T, 1>(&columns, shape, form, first, alpha, x, y);
            first += 1;
        }
    }
}

/// The part of `K` columns.
///
/// # Safety
/// They must exist and the square on the diagonal be stored; as for [`run`].
#[inline(always)]
unsafe fn step<T: Scalar, const K: usize>(
    columns: &Columns<T>,
    shape: HalfBand,
    form: Form,
    first: usize,
    alpha: T,
    x: *const T,
    y: *mut T,
) {
    let conj = Conj { axpys: form.conj, dots: form.hermitian && !form.conj };
    let order: [usize; K] = core::array::from_fn(|c| first + c);
    let origins = columns.origins(order);
    let common = shape.common::<K>(first);
    let far = origins.map(|origin| origin.wrapping_add(common.start).cast_const());
    // SAFETY: the caller's.
    unsafe {
        let factors = order.map(|j| (*x.add(j)).times(alpha));
        let (along, changed) = (x.add(common.start), y.add(common.start));
        let mut sums = axpys_dots_in(common.len(), &far, conj, &factors, along, changed);
        if K > 1 && shape.sticks_out(&common) {
            for c in 0..K {
                let (rows, column) = (shape.beyond(&common, order[c]), Run::new(origins[c], 1));
                let (x, y) = (Run::new(x.cast_mut(), 1), Run::new(y, 1));
                axpy(few::<K>(rows.clone()), column, conj.axpys, factors[c], y);
                sums[c] += dot(few::<K>(rows), column, conj.dots, x);
            }
        }
        let mut out: [T; K] = core::array::from_fn(|c| {
            let d = *origins[c].wrapping_add(order[c]);
            let d = if form.hermitian { T::from_real(d.re()) } else { d };
            sums[c].times(alpha) + factors[c].times(d)
        });
        for p in 0..K {
            for q in p + 1..K {
                // One of the two entries is stored, the other is what it stands for.
                let (column, row) =
                    if form.lower { (origins[p], order[q]) } else { (origins[q], order[p]) };
                let a = *column.wrapping_add(row);
                let (stored, other) = (a.conj_if(conj.axpys), a.conj_if(conj.dots));
                let (to_q, to_p) = if form.lower { (stored, other) } else { (other, stored) };
                out[q] += to_q * factors[p];
                out[p] += to_p * factors[q];
            }
        }
        for c in 0..K {
            *y.add(order[c]) += out[c];
        }
    }
}
