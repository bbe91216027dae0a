//! Updates of rank one and two in any storage: multiples of vectors are added to columns.

use super::columns::{Columns, STRETCH, streams};
use super::direct;
use super::operands::{Operand, Run, adjacent};
use super::threads;
use super::triangle::Stored;
use crate::COMPACT;
use crate::error::{Error, check_dim};
use crate::executor::{self, Executor, Shared, part};
use crate::kernel::vector;
use crate::matrix::VecRef;
use crate::params::Uplo;
use crate::scalar::Scalar;
use core::ops::Range;

/// Columns of a part of A: whole streams.
const PART_COLUMNS: usize = 4 * STRETCH;

/// `A ← A + Σ_v α_v s_v t_vᵀ`, a sum of `NV` terms.
pub(super) struct Update<'a, T, const NV: usize> {
    pub a: Columns<T>,
    pub alpha: [T; NV],
    /// The vectors `s_v`, which run along the columns of A, or their conjugates.
    pub along: [VecRef<'a, T>; NV],
    pub conj_along: bool,
    /// The vectors `t_v`, which have an entry for each column of A, or their conjugates.
    pub across: [VecRef<'a, T>; NV],
    pub conj_across: bool,
    /// Whether the diagonal is real, and is made so.
    pub real_diagonal: bool,
}

impl<T: Scalar, const NV: usize> Update<'_, T, NV> {
    /// Does it, each thread some columns of a matrix that is no triangle.
    pub fn run(&self) {
        let n = self.a.ncols();
        let along = self.along.map(|x| Operand::read(x, 0, x.len()));
        adjacent(along, |along| {
            let divide = |executor: &dyn Executor, pieces| {
                // SAFETY: the tasks write different columns.
                let shared = unsafe { Shared::new((self, along)) };
                executor::run(executor, pieces, |piece| {
                    let (update, along) = shared.get();
                    let (first, len) = part(n, PART_COLUMNS, pieces, piece);
                    update.columns(first..first + len, along);
                });
            };
            let rows = if self.a.is_triangle() { 0 } else { self.a.nrows() };
            if !threads::divide::<T>(rows, n, divide) {
                self.columns(0..n, &along);
            }
        });
    }

    /// The part of some columns.
    fn columns(&self, columns: Range<usize>, along: &[Run<T>; NV]) {
        // Two factors for each column and vector are in registers, four if they are complex.
        if T::IS_COMPLEX && NV > 1 {
            self.walk::<2>(columns, along);
        } else {
            self.walk::<4>(columns, along);
        }
    }

    fn walk<const WIDTH: usize>(&self, columns: Range<usize>, along: &[Run<T>; NV]) {
        // Neighbours have the most rows in common in a triangle.
        let stretch = if self.a.is_triangle() { 1 } else { STRETCH };
        let left = streams(columns, WIDTH, stretch, |first, distance| {
            // SAFETY: entries of A and of the vectors, as their views promise.
            unsafe { self.step::<WIDTH>(first, distance, along) };
        });
        for j in left {
            // SAFETY: as above.
            unsafe { self.step::<1>(j, 1, along) };
        }
    }

    /// The part of the `NC` columns `first`, `first + distance`, ….
    ///
    /// # Safety
    /// The views of A and the vectors must be as they promise.
    #[inline(always)]
    unsafe fn step<const NC: usize>(&self, first: usize, distance: usize, along: &[Run<T>; NV]) {
        let panel = self.a.panel::<NC>(first, distance, false, &(0..self.a.nrows()));
        // SAFETY: the caller's.
        unsafe {
            let factors = core::array::from_fn(|v| {
                panel.order.map(|j| {
                    let entry = (*self.across[v].ptr_at(j)).conj_if(self.conj_across);
                    vector::Factor::new(entry.times(self.alpha[v]), self.conj_along)
                })
            });
            panel.update(&factors, along);
            if self.real_diagonal {
                for j in panel.order {
                    let place = self.a.at(j, j);
                    *place = T::from_real((*place).re());
                }
            }
        }
    }
}

/// `A ← A + α x xᵀ`, or `α x xᴴ` with a real `α`, on a triangle.
pub(super) fn one<T: Scalar>(
    a: Stored<T>,
    hermitian: bool,
    alpha: T,
    x: VecRef<'_, T>,
) -> Result<(), Error> {
    check_dim("x", a.columns.ncols(), x.len())?;
    if alpha == T::ZERO {
        return Ok(());
    }
    match a.columns.direct() {
        Some((first, step, curve)) if !COMPACT && x.stride() == 1 => {
            let (lower, n, x) = (a.uplo == Uplo::Lower, x.len(), x.as_ptr());
            let conj = hermitian && a.transposed;
            // SAFETY: the views' entries.
            unsafe { direct::rank_one(lower, hermitian, conj, n, alpha, x, first, step, curve) }
        }
        _ => on_triangle(a, hermitian, [alpha], [x], [x]),
    }
    Ok(())
}

/// `A ← A + α x yᵀ + α y xᵀ`, or `α x yᴴ + ᾱ y xᴴ`, on a triangle.
pub(super) fn two<T: Scalar>(
    a: Stored<T>,
    hermitian: bool,
    alpha: T,
    x: VecRef<'_, T>,
    y: VecRef<'_, T>,
) -> Result<(), Error> {
    check_dim("x", a.columns.ncols(), x.len())?;
    check_dim("y", a.columns.ncols(), y.len())?;
    if alpha == T::ZERO {
        return Ok(());
    }
    match a.columns.direct() {
        Some((first, step, curve)) if !COMPACT && x.stride() == 1 && y.stride() == 1 => {
            let (lower, n, x, y) = (a.uplo == Uplo::Lower, x.len(), x.as_ptr(), y.as_ptr());
            let conj = hermitian && a.transposed;
            // SAFETY: the views' entries.
            unsafe { direct::rank_two(lower, hermitian, conj, n, alpha, x, y, first, step, curve) }
        }
        _ => on_triangle(a, hermitian, [alpha, alpha.conj_if(hermitian)], [x, y], [y, x]),
    }
    Ok(())
}

/// The terms on the triangle stored: of the transpose, a Hermitian matrix's conjugate, the
/// conjugates of the terms.
fn on_triangle<T: Scalar, const NV: usize>(
    a: Stored<T>,
    hermitian: bool,
    alpha: [T; NV],
    along: [VecRef<'_, T>; NV],
    across: [VecRef<'_, T>; NV],
) {
    let conj_along = hermitian && a.transposed;
    let update = Update {
        a: a.columns.triangle(a.uplo, true),
        alpha: alpha.map(|alpha| alpha.conj_if(conj_along)),
        along,
        conj_along,
        across,
        conj_across: hermitian && !a.transposed,
        real_diagonal: hermitian && T::IS_COMPLEX,
    };
    update.run();
}
