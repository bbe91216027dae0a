//! The factorisation without workspace.

use super::block::{Block, Symmetry, diagonal_size, lower_mut};
use super::pivots::{Choice, Step, turn};
use crate::error::{Error, check_dim};
use wasmblas::{MatMut, Real, Scalar, Uplo, axpy, her, iamax, scal, scal_real, swap, syr};

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
            Step::One(_) => eliminate_one(symmetry, &mut a, k)?,
            Step::Two(_) => eliminate_two(symmetry, &mut a, k)?,
        }
        step.store(k, ipiv);
        k += step.len();
    }
    Ok(zero)
}

/// The largest entry of column `k` below the diagonal: its row and size.
fn largest_below<T: Scalar>(a: &MatMut<'_, T>, k: usize) -> (usize, T::Real) {
    let below = a.rb().block(k + 1, k, a.nrows() - k - 1, 1).col(0);
    match iamax(below) {
        None => (k, T::Real::ZERO),
        Some(i) => (k + 1 + i, a.get(k + 1 + i, k).abs1()),
    }
}

/// The size of the largest entry of row `r` off the diagonal, from column `k` on.
fn largest_of_row<T: Scalar>(a: &MatMut<'_, T>, k: usize, r: usize) -> T::Real {
    let left = a.rb().block(r, k, 1, r - k).row(0);
    let left = iamax(left).map_or(T::Real::ZERO, |j| a.get(r, k + j).abs1());
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
        swap(left.block(p + 1, q, below, 1).col(0), right.block(p + 1, 0, below, 1).col(0))?;
        for i in q + 1..p {
            let (x, y) = (a.get(i, q), a.get(p, i));
            a.set(i, q, symmetry.mirror(y));
            a.set(p, i, symmetry.mirror(x));
        }
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
fn eliminate_one<T: Scalar>(
    symmetry: Symmetry,
    a: &mut MatMut<'_, T>,
    k: usize,
) -> Result<(), Error> {
    let rest = a.nrows() - k - 1;
    let d = a.get(k, k);
    let (left, right) = a.rb_mut().split_cols(k + 1);
    let mut column = left.block(k + 1, k, rest, 1);
    let trailing = right.block(k + 1, 0, rest, rest);
    let Some(inverse) = d.accurate_recip() else {
        // Too small to be inverted: l first, whose entries are not large.
        for i in 0..rest {
            column.set(i, 0, column.get(i, 0).quotient(d));
        }
        return update_one(symmetry, -d, &column, trailing);
    };
    update_one(symmetry, -inverse, &column, trailing)?;
    if symmetry.conj() {
        scal_real(inverse.re(), column.col(0));
    } else {
        scal(inverse, column.col(0));
    }
    Ok(())
}

/// `A ← A + α x xᵀ` on the lower triangle.
fn update_one<T: Scalar>(
    symmetry: Symmetry,
    alpha: T,
    x: &MatMut<'_, T>,
    a: MatMut<'_, T>,
) -> Result<(), Error> {
    let x = x.rb().col(0);
    Ok(match symmetry {
        Symmetry::Symmetric => syr(Uplo::Lower, alpha, x, a),
        Symmetry::Hermitian => her(Uplo::Lower, alpha.re(), x, a),
    }?)
}

/// As [`eliminate_one`] for a block of two: `A₂₂ ← A₂₂ − L D Lᵀ`.
fn eliminate_two<T: Scalar>(
    symmetry: Symmetry,
    a: &mut MatMut<'_, T>,
    k: usize,
) -> Result<(), Error> {
    let n = a.nrows();
    let d = Block::new(symmetry, a.get(k, k), a.get(k + 1, k), a.get(k + 1, k + 1));
    let (mut left, mut right) = a.rb_mut().split_cols(k + 2);
    for j in k + 2..n {
        // Of L D only what lies below is needed from now on.
        let l = d.solve_row([left.get(j, k), left.get(j, k + 1)]);
        for (c, l) in l.into_iter().enumerate() {
            let products = left.rb().block(j, k + c, n - j, 1).col(0);
            let column = right.rb_mut().block(j, j - k - 2, n - j, 1).col(0);
            axpy(-symmetry.mirror(l), products, column)?;
        }
        right.set(j, j - k - 2, symmetry.diagonal(right.get(j, j - k - 2)));
        left.set(j, k, l[0]);
        left.set(j, k + 1, l[1]);
    }
    Ok(())
}
