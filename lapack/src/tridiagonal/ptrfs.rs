//! Iterative refinement of the solutions of Hermitian positive definite tridiagonal systems.

use super::ptcon::abs_inverse_product;
use super::pttrs;
use crate::condition::Product;
use crate::error::{Error, check_dim};
use crate::refine::{System, refine};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Real, Scalar, Uplo, VecRef};

/// Improves the solutions X of `A X = B` that [`pttrs`] found with the factors `df` and `ef` of A,
/// and bounds their errors: `berr` receives the backward error of each column, entry by entry, and
/// `ferr` a bound of its relative error in the maximum norm. `e` and `ef` are subdiagonals, or, if
/// `uplo` is [`Uplo::Upper`], superdiagonals.
///
/// # Errors
/// [`Error::Argument`] if the lengths and shapes do not fit or there is no memory.
pub fn ptrfs<T: Scalar>(
    uplo: Uplo,
    d: &[T::Real],
    e: &[T],
    df: &[T::Real],
    ef: &[T],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(ptrfs_scratch::<T>(d.len()), |scratch| {
        ptrfs_in(uplo, d, e, df, ef, b, x, ferr, berr, scratch)
    })
}

/// [`ptrfs`] in scratch memory of [`ptrfs_scratch`].
///
/// # Errors
/// [`Error::Argument`] if the lengths and shapes do not fit or the memory is too little.
pub fn ptrfs_in<T: Scalar>(
    uplo: Uplo,
    d: &[T::Real],
    e: &[T],
    df: &[T::Real],
    ef: &[T],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = d.len();
    check_dim("e", n.saturating_sub(1), e.len())?;
    check_dim("df", n, df.len())?;
    check_dim("ef", n.saturating_sub(1), ef.len())?;
    refine(&Definite { uplo, d, e, df, ef }, b, x, ferr, berr, scratch)
}

/// The scratch memory of [`ptrfs_in`] for a matrix of order `n`.
pub fn ptrfs_scratch<T: Scalar>(n: usize) -> ScratchLen {
    ScratchLen { elements: n, reals: n, ints: 0 }
}

struct Definite<'a, T: Scalar> {
    uplo: Uplo,
    d: &'a [T::Real],
    e: &'a [T],
    df: &'a [T::Real],
    ef: &'a [T],
}

impl<T: Scalar> System<T> for Definite<'_, T> {
    fn order(&self) -> usize {
        self.d.len()
    }

    fn terms(&self) -> usize {
        3
    }

    fn scratch(&self) -> ScratchLen {
        ptrfs_scratch::<T>(self.order())
    }

    fn residual(&self, b: VecRef<'_, T>, x: VecRef<'_, T>, r: &mut [T]) {
        let below = |i: usize| self.e[i].conj_if(self.uplo == Uplo::Upper);
        for (i, (r, b)) in r.iter_mut().zip(b.iter()).enumerate() {
            let mut rest = b - x.get(i).scaled(self.d[i]);
            if i > 0 {
                rest -= below(i - 1) * x.get(i - 1);
            }
            if i < self.e.len() {
                rest -= below(i).conj() * x.get(i + 1);
            }
            *r = rest;
        }
    }

    fn add_magnitude(&self, x: VecRef<'_, T>, w: &mut [T::Real]) {
        let size = |i: usize| x.get(i).abs1();
        for (i, w) in w.iter_mut().enumerate() {
            *w += Real::abs(self.d[i]) * size(i);
            if i > 0 {
                *w += self.e[i - 1].abs1() * size(i - 1);
            }
            if i < self.e.len() {
                *w += self.e[i].abs1() * size(i + 1);
            }
        }
    }

    fn solve(&self, _: Product, x: &mut [T]) {
        let n = x.len();
        MatMut::from_col_major(x, n, 1, n)
            .map_err(Error::from)
            .and_then(|x| pttrs(self.uplo, self.df, self.ef, x))
            .expect("the shapes have been checked");
    }

    fn error_bound(&self, w: &mut [T::Real]) -> Option<T::Real> {
        abs_inverse_product(self.df, self.ef, w);
        Some(w.iter().fold(T::Real::ZERO, |most, &w| Real::max(most, w)))
    }
}
