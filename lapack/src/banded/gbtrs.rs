//! Linear systems with an LU factorisation of a band matrix.

use super::gbtrf::check_fill;
use super::many::{are_many, solve_band, solve_lower};
use super::{BandMut, gbtrf};
use crate::error::{Error, check_dim};
use wasmblas::{
    BandRef, Diag, MatMut, Scalar, Trans, Uplo, VecMut, VecRef, axpy, dotc, dotu, tbsv,
};

/// Solves `op(A) X = B` with the factors and interchanges that [`gbtrf`] left in `a` (`n` by `n`,
/// with as many diagonals as there) and `ipiv`; X replaces B (`n` by `nrhs`).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched.
pub fn gbtrs<T: Scalar>(
    trans: Trans,
    a: BandRef<'_, T>,
    ipiv: &[i32],
    mut b: MatMut<'_, T>,
) -> Result<(), Error> {
    let factors = Factors::new(a, ipiv)?;
    check_dim("b", a.nrows(), b.nrows())?;
    if !are_many(b.ncols(), a.below().saturating_add(a.above())) {
        for j in 0..b.ncols() {
            factors.solve(trans, b.rb_mut().col(j))?;
        }
        return Ok(());
    }
    if !trans.is_transposed() {
        solve_lower(trans, a, ipiv, b.rb_mut())?;
    }
    solve_band(Uplo::Upper, trans, Diag::NonUnit, a, b.rb_mut())?;
    if trans.is_transposed() {
        solve_lower(trans, a, ipiv, b)?;
    }
    Ok(())
}

/// Solves `A X = B`: A (`n` by `n`) is replaced by its factors as of [`gbtrf`], `ipiv` by the
/// interchanges, B by X. If A is singular, B is left as it is.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit; then nothing is touched. [`Error::Singular`] as
/// [`gbtrf`].
pub fn gbsv<T: Scalar>(
    mut a: BandMut<'_, T>,
    ipiv: &mut [i32],
    b: MatMut<'_, T>,
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("b", n, b.nrows())?;
    gbtrf(a.rb_mut(), ipiv)?;
    gbtrs(Trans::No, a.rb(), ipiv, b)
}

/// The factors of a square band matrix.
#[derive(Clone, Copy)]
pub(super) struct Factors<'a, T> {
    a: BandRef<'a, T>,
    ipiv: &'a [i32],
}

impl<'a, T: Scalar> Factors<'a, T> {
    /// # Errors
    /// [`Error::Argument`] if the shapes do not fit or a pivot is no row.
    pub fn new(a: BandRef<'a, T>, ipiv: &'a [i32]) -> Result<Self, Error> {
        let n = a.nrows();
        check_dim("a", n, a.ncols())?;
        check_dim("ipiv", n, ipiv.len())?;
        check_fill(a.below(), a.above())?;
        if !ipiv.iter().all(|&p| usize::try_from(p).is_ok_and(|p| 1 <= p && p <= n)) {
            return Err(
                wasmblas::Error::Dimension { argument: "ipiv", expected: n, found: 0 }.into()
            );
        }
        Ok(Self { a, ipiv })
    }

    /// The number of unknowns.
    pub fn order(&self) -> usize {
        self.a.nrows()
    }

    /// The multipliers of step `j`.
    fn multipliers(&self, j: usize) -> VecRef<'a, T> {
        let (first, column) = self.a.col(j);
        column.part(j + 1 - first, first + column.len() - j - 1)
    }

    /// `x ← op(A)⁻¹ x`.
    pub fn solve(&self, trans: Trans, mut x: VecMut<'_, T>) -> Result<(), Error> {
        if trans == Trans::Conj {
            conjugate(&mut x);
            self.solve(Trans::No, x.rb_mut())?;
            conjugate(&mut x);
            return Ok(());
        }
        if !trans.is_transposed() {
            self.solve_lower(trans, x.rb_mut())?;
        }
        tbsv(Uplo::Upper, trans, Diag::NonUnit, self.a, x.rb_mut())?;
        if trans.is_transposed() {
            self.solve_lower(trans, x)?;
        }
        Ok(())
    }

    /// `x ← op(L)⁻¹ x`, interchanges included; op is not [`Trans::Conj`].
    pub fn solve_lower(&self, trans: Trans, mut x: VecMut<'_, T>) -> Result<(), Error> {
        let n = self.order();
        if self.a.below() == 0 {
            return Ok(());
        }
        let exchange = |x: &mut VecMut<'_, T>, j: usize| {
            let p = self.ipiv[j] as usize - 1;
            if p != j {
                let (this, other) = (x.get(j), x.get(p));
                x.set(j, other);
                x.set(p, this);
            }
        };
        if !trans.is_transposed() {
            for j in 0..n - n.min(1) {
                exchange(&mut x, j);
                let multipliers = self.multipliers(j);
                let factor = x.get(j);
                let rest = x.rb_mut().part(j + 1, multipliers.len());
                axpy(-factor, multipliers, rest)?;
            }
            return Ok(());
        }
        for j in (0..n - n.min(1)).rev() {
            let multipliers = self.multipliers(j);
            let rest = x.rb().part(j + 1, multipliers.len());
            let sum = match trans.is_conjugated() {
                true => dotc(multipliers, rest)?,
                false => dotu(multipliers, rest)?,
            };
            x.set(j, x.get(j) - sum);
            exchange(&mut x, j);
        }
        Ok(())
    }
}

fn conjugate<T: Scalar>(x: &mut VecMut<'_, T>) {
    for i in 0..x.len() {
        x.set(i, x.get(i).conj());
    }
}
