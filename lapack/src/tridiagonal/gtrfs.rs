//! Iterative refinement of the solutions of tridiagonal systems.

use super::gttrs;
use crate::condition::Product;
use crate::error::{Error, check_dim};
use crate::refine::{System, refine, refine_scratch};
use crate::triangular::adjoint;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, MatRef, Scalar, Trans, VecRef};

/// Improves the solutions X of `op(A) X = B` that [`gttrs`] found with the factors `dlf`, `df`,
/// `duf`, `du2` and `ipiv` of A, and bounds their errors: `berr` receives the backward error of each
/// column, entry by entry, and `ferr` an estimated bound of its relative error in the maximum norm.
///
/// # Errors
/// [`Error::Argument`] if the lengths and shapes do not fit or there is no memory.
pub fn gtrfs<T: Scalar>(
    trans: Trans,
    dl: &[T],
    d: &[T],
    du: &[T],
    dlf: &[T],
    df: &[T],
    duf: &[T],
    du2: &[T],
    ipiv: &[i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
) -> Result<(), Error> {
    with_scratch(gtrfs_scratch::<T>(d.len()), |scratch| {
        gtrfs_in(trans, dl, d, du, dlf, df, duf, du2, ipiv, b, x, ferr, berr, scratch)
    })
}

/// [`gtrfs`] in scratch memory of [`gtrfs_scratch`].
///
/// # Errors
/// [`Error::Argument`] if the lengths and shapes do not fit or the memory is too little.
pub fn gtrfs_in<T: Scalar>(
    trans: Trans,
    dl: &[T],
    d: &[T],
    du: &[T],
    dlf: &[T],
    df: &[T],
    duf: &[T],
    du2: &[T],
    ipiv: &[i32],
    b: MatRef<'_, T>,
    x: MatMut<'_, T>,
    ferr: &mut [T::Real],
    berr: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = d.len();
    let a = Tridiagonal::new(trans, dl, d, du)?;
    check_dim("df", n, df.len())?;
    // All that `gttrs` checks is checked here once, of no columns.
    gttrs(trans, dlf, df, duf, du2, ipiv, MatMut::from_col_major(&mut [], n, 0, n)?)?;
    let solve = |trans, x: &mut [T]| {
        MatMut::from_col_major(x, n, 1, n)
            .map_err(Error::from)
            .and_then(|x| gttrs(trans, dlf, df, duf, du2, ipiv, x))
            .expect("the shapes have been checked");
    };
    refine(&Factored { trans, a, solve }, b, x, ferr, berr, scratch)
}

/// The scratch memory of [`gtrfs_in`] for a matrix of order `n`.
pub fn gtrfs_scratch<T: Scalar>(n: usize) -> ScratchLen {
    refine_scratch::<T>(n)
}

struct Factored<'a, T, S> {
    trans: Trans,
    a: Tridiagonal<'a, T>,
    solve: S,
}

impl<T: Scalar, S: Fn(Trans, &mut [T])> System<T> for Factored<'_, T, S> {
    fn order(&self) -> usize {
        self.a.order()
    }

    fn terms(&self) -> usize {
        3
    }

    fn residual(&self, b: VecRef<'_, T>, x: VecRef<'_, T>, r: &mut [T]) {
        for (i, (r, b)) in r.iter_mut().zip(b.iter()).enumerate() {
            *r = b - self.a.product(i, x);
        }
    }

    fn add_magnitude(&self, x: VecRef<'_, T>, w: &mut [T::Real]) {
        for (i, w) in w.iter_mut().enumerate() {
            *w += self.a.magnitude(i, x);
        }
    }

    fn solve(&self, product: Product, x: &mut [T]) {
        let trans = match product {
            Product::Plain => self.trans,
            Product::Adjoint => adjoint(self.trans),
        };
        (self.solve)(trans, x);
    }
}

/// A tridiagonal matrix with the diagonal `d`, `dl` below and `du` above it.
#[derive(Clone, Copy)]
struct Tridiagonal<'a, T> {
    dl: &'a [T],
    d: &'a [T],
    du: &'a [T],
    conj: bool,
}

impl<'a, T: Scalar> Tridiagonal<'a, T> {
    /// The matrix `op(A)`.
    ///
    /// # Errors
    /// [`Error::Argument`] if the lengths do not fit.
    fn new(trans: Trans, dl: &'a [T], d: &'a [T], du: &'a [T]) -> Result<Self, Error> {
        check_dim("dl", d.len().saturating_sub(1), dl.len())?;
        check_dim("du", d.len().saturating_sub(1), du.len())?;
        let (dl, du) = if trans.is_transposed() { (du, dl) } else { (dl, du) };
        Ok(Self { dl, d, du, conj: trans.is_conjugated() })
    }

    /// The number of rows.
    fn order(&self) -> usize {
        self.d.len()
    }

    /// The entries of row `i`, each with its column.
    fn row(&self, i: usize) -> impl Iterator<Item = (usize, T)> + use<'_, 'a, T> {
        let before = i.checked_sub(1).map(|j| (j, self.dl[j]));
        let after = self.du.get(i).map(|&x| (i + 1, x));
        let row = before.into_iter().chain([(i, self.d[i])]).chain(after);
        row.map(|(j, x)| (j, x.conj_if(self.conj)))
    }

    /// Row `i` times x.
    fn product(&self, i: usize, x: VecRef<'_, T>) -> T {
        self.row(i).fold(T::ZERO, |sum, (j, a)| sum + a * x.get(j))
    }

    /// Row `i` times x, both by `|re| + |im|`.
    fn magnitude(&self, i: usize, x: VecRef<'_, T>) -> T::Real {
        self.row(i).fold(T::Real::ZERO, |sum, (j, a)| sum + a.abs1() * x.get(j).abs1())
    }
}
