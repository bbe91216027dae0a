//! The factorisation without workspace.

use super::block::{Block, Symmetry, diagonal_size, largest, lower_mut};
use super::pivots::{Choice, Step, turn};
use crate::auxiliary::upward_mut;
use crate::error::{Error, check_dim};
use wasmblas::fused::update_lower;
use wasmblas::{MatMut, Real, Scalar, Uplo, scal, scal_real, swap};

/// As [`sytrf`](super::sytrf), a column or two at a time and without workspace.
///
/// # Errors
/// Those of [`sytrf`](super::sytrf).
pub fn sytf2<T: Scalar>(uplo: Uplo, a: MatMut<'_, T>, ipiv: &mut [i32]) -> Result<(), Error> {
    factor(Symmetry::Symmetric, uplo, a, ipiv)
}

/// As [`hetrf`](super::hetrf), a column or two at a time and without workspace.
///
/// # Errors
/// Those of [`sytrf`](super::sytrf).
pub fn hetf2<T: Scalar>(uplo: Uplo, a: MatMut<'_, T>, ipiv: &mut [i32]) -> Result<(), Error> {
    factor(Symmetry::Hermitian, uplo, a, ipiv)
}

fn factor<T: Scalar>(
    symmetry: Symmetry,
    uplo: Uplo,
    a: MatMut<'_, T>,
    ipiv: &mut [i32],
) -> Result<(), Error> {
    check_dim("a", a.nrows(), a.ncols())?;
    check_dim("ipiv", a.nrows(), ipiv.len())?;
    let n = ipiv.len();
    let zero = columns(symmetry, lower_mut(uplo, a), ipiv)?;
    turn(uplo, ipiv);
    super::sytrf::singular_of(uplo, n, zero)
}

/// Factorises the lower triangle of a matrix; returns the first zero pivot in the order of the
/// steps. Pivots count from 1 within the matrix.
pub(super) fn columns<T: Scalar>(
    symmetry: Symmetry,
    mut a: MatMut<'_, T>,
    ipiv: &mut [i32],
) -> Result<Option<usize>, Error> {
    let n = a.nrows();
    let mut zero = None;
    let mut k = 0;
    while k < n {
        let diagonal = diagonal_size(symmetry, a.get(k, k));
        let (largest, column) = largest_below(&a, k);
        if Real::max(diagonal, column) == T::Real::ZERO || diagonal.is_nan() {
            zero = zero.or(Some(k));
            a.set(k, k, symmetry.diagonal(a.get(k, k)));
            Step::One(k).store(k, ipiv);
            k += 1;
            continue;
        }
        let step = if Choice::at_once(diagonal, column) {
            Step::One(k)
        } else {
            let other = diagonal_size(symmetry, a.get(largest, largest));
            match Choice::new(diagonal, column, largest_of_row(&a, k, largest), other) {
                Choice::Diagonal => Step::One(k),
                Choice::Other => Step::One(largest),
                Choice::Block => Step::Two(largest),
            }
        };
        exchange(symmetry, &mut a, k, step)?;
        match step {
            Step::One(_) => eliminate_one(symmetry, &mut a, k),
            Step::Two(_) => eliminate_two(symmetry, &mut a, k),
        }
        step.store(k, ipiv);
        k += step.len();
    }
    Ok(zero)
}

/// The largest entry of column `k` below the diagonal: its row and size.
fn largest_below<T: Scalar>(a: &MatMut<'_, T>, k: usize) -> (usize, T::Real) {
    let below = a.rb().block(k + 1, k, a.nrows() - k - 1, 1);
    largest(below).map_or((k, T::Real::ZERO), |(i, size)| (k + 1 + i, size))
}

/// The size of the largest entry of row `r` off the diagonal, from column `k` on.
fn largest_of_row<T: Scalar>(a: &MatMut<'_, T>, k: usize, r: usize) -> T::Real {
    let left = a.rb().block(r, k, 1, r - k).t();
    let left = largest(left).map_or(T::Real::ZERO, |(_, size)| size);
    Real::max(left, largest_below(a, r).1)
}

/// Exchanges the rows and columns of a step at `k` in the part that is not yet factorised.
pub(super) fn exchange<T: Scalar>(
    symmetry: Symmetry,
    a: &mut MatMut<'_, T>,
    k: usize,
    step: Step,
) -> Result<(), Error> {
    let n = a.nrows();
    let (q, p) = step.exchange(k);
    if q != p {
        let (left, right) = a.rb_mut().split_cols(p);
        let below = n - p - 1;
        let (left, right) = (left.block(p + 1, q, below, 1), right.block(p + 1, 0, below, 1));
        swap(upward_mut(left).col(0), upward_mut(right).col(0))?;
        let (above, below) = a.rb_mut().split_rows(p);
        let mut column = above.block(q + 1, q, p - q - 1, 1);
        let mut row = below.block(0, q + 1, 1, p - q - 1);
        swap(column.rb_mut().col(0), row.rb_mut().row(0))?;
        symmetry.mirror_all(column);
        symmetry.mirror_all(row);
        a.set(p, q, symmetry.mirror(a.get(p, q)));
        let (x, y) = (a.get(q, q), a.get(p, p));
        a.set(q, q, symmetry.diagonal(y));
        a.set(p, p, symmetry.diagonal(x));
        if q != k {
            let (x, y) = (a.get(q, k), a.get(p, k));
            a.set(q, k, y);
            a.set(p, k, x);
        }
    }
    for i in k..=q {
        a.set(i, i, symmetry.diagonal(a.get(i, i)));
    }
    Ok(())
}

/// `A₂₂ ← A₂₂ − l d lᵀ` and `l ← l / d` for the column `l d` below the pivot `d`.
fn eliminate_one<T: Scalar>(symmetry: Symmetry, a: &mut MatMut<'_, T>, k: usize) {
    let rest = a.nrows() - k - 1;
    let d = a.get(k, k);
    let (left, right) = a.rb_mut().split_cols(k + 1);
    let mut column = left.block(k + 1, k, rest, 1);
    let trailing = right.block(k + 1, 0, rest, rest);
    let update = |column: &MatMut<'_, T>, factor: T| {
        if symmetry.conj() {
            let factors = |[x]: [T; 1]| [x.conj().scaled(factor.re())];
            update_lower(column.rb(), trailing, true, factors);
        } else {
            update_lower(column.rb(), trailing, false, |[x]: [T; 1]| [x * factor]);
        }
    };
    let Some(inverse) = symmetry.accurate_recip(d) else {
        // Too small to be inverted: l first, whose entries are not large.
        for i in 0..rest {
            column.set(i, 0, column.get(i, 0).quotient(d));
        }
        return update(&column, -d);
    };
    update(&column, -inverse);
    let column = upward_mut(column).col(0);
    if symmetry.conj() {
        scal_real(inverse.re(), column);
    } else {
        scal(inverse, column);
    }
}

/// As [`eliminate_one`] for a block of two: `A₂₂ ← A₂₂ − L D Lᵀ`.
fn eliminate_two<T: Scalar>(symmetry: Symmetry, a: &mut MatMut<'_, T>, k: usize) {
    let rest = a.nrows() - k - 2;
    let d = Block::new(symmetry, a.get(k, k), a.get(k + 1, k), a.get(k + 1, k + 1));
    let (left, right) = a.rb_mut().split_cols(k + 2);
    let mut products = left.block(k + 2, k, rest, 2);
    let trailing = right.block(k + 2, 0, rest, rest);
    let factors = |row: [T; 2]| d.solve_row(row).map(|l| -symmetry.mirror(l));
    update_lower(products.rb(), trailing, symmetry.conj(), factors);
    for i in 0..rest {
        let l = d.solve_row([products.get(i, 0), products.get(i, 1)]);
        products.set(i, 0, l[0]);
        products.set(i, 1, l[1]);
    }
}
