//! Reduction of a Hermitian matrix to tridiagonal form.

use crate::error::{Error, check_dim};
use crate::householder::{Direct, larfg};
use crate::workspace::buffer;
use wasmblas::{
    MatMut, MatRef, Real, Scalar, Trans, Uplo, VecMut, VecRef, axpy, dotc, gemv, hemv, her2, her2k,
    scal,
};

/// Columns that are reduced before the rest of the matrix is updated.
const BLOCK: usize = 32;

/// Order up to which the matrix is updated after every column.
const UNBLOCKED: usize = 32;

/// Reduces a Hermitian matrix of order `n`, of which triangle `uplo` is given, to a real symmetric
/// tridiagonal `T = Qᴴ A Q` with diagonal `d` and `n − 1` off-diagonal entries `e`.
///
/// `Q = H₁ H₂ … H_{n−1}` with [`Uplo::Lower`]: `H_i = I − τ_i v_i v_iᴴ`, where `v_i` begins with `i`
/// zeros and a one, and what follows replaces column `i` of A below the entry that is `e_i`.
/// `Q = H_{n−1} … H₁` with [`Uplo::Upper`]: `v_i` ends with a one and `n − i` zeros, and what
/// precedes replaces column `i + 1` of A above `e_i`. T replaces the diagonals of A next to them.
///
/// Blocked: Dongarra, Sorensen and Hammarling, *Block reduction of matrices to condensed forms for
/// eigenvalue computations*, J. Comput. Appl. Math. 27 (1989). Half of the work is in `her2k`,
/// half in `hemv`. The upper triangle is reduced as the lower one is, from the other end.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn hetrd<T: Scalar>(
    uplo: Uplo,
    a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tau: &mut [T],
) -> Result<(), Error> {
    let mut scratch = buffer(hetrd_scratch(a.nrows()))?;
    hetrd_in(uplo, a, d, e, tau, &mut scratch)
}

/// [`hetrd`] with scratch memory. Blocks are smaller if there is little; none is needed.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit.
pub fn hetrd_in<T: Scalar>(
    uplo: Uplo,
    mut a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tau: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("d", n, d.len())?;
    check_dim("e", n.saturating_sub(1), e.len())?;
    check_dim("tau", n.saturating_sub(1), tau.len())?;
    let direct = direction(uplo);
    let width = BLOCK.min(scratch.len() / n.max(1));
    let mut done = 0;
    while width > 1 && n - done > UNBLOCKED.max(width) {
        let left = n - done;
        let mut rest = direct.block_mut(a.rb_mut(), done..n, done..n);
        let part = direct.start(done..n - 1, n - 1);
        let mut out = Tridiagonal {
            direct,
            e: &mut e[part..part + left - 1],
            tau: &mut tau[part..part + left - 1],
        };
        let mut w = MatMut::from_col_major(&mut scratch[..left * width], left, width, left)?;
        reduce_panel(&mut out, rest.rb_mut(), w.rb_mut())?;
        update(&mut out, rest.rb_mut(), w.rb())?;
        for i in 0..width {
            let entry = direct.block(rest.rb(), i..i + 1, i..i + 1);
            d[direct.start(done + i..done + i + 1, n)] = entry.get(0, 0).re();
        }
        done += width;
    }
    let first = direct.start(done..n, n);
    let part = direct.start(done..n.max(done + 1) - 1, n.saturating_sub(1));
    let count = (n - done).saturating_sub(1);
    unblocked(
        direct,
        direct.block_mut(a, done..n, done..n),
        &mut d[first..first + n - done],
        &mut e[part..part + count],
        &mut tau[part..part + count],
    )
}

/// The scratch memory that is of use to [`hetrd_in`].
pub fn hetrd_scratch(n: usize) -> usize {
    if n > UNBLOCKED { n.saturating_mul(BLOCK) } else { 1 }
}

/// Where the reduction begins: at the first column of a lower triangle, the last of an upper one.
fn direction(uplo: Uplo) -> Direct {
    if uplo == Uplo::Lower { Direct::Forward } else { Direct::Backward }
}

/// What a reduction leaves besides the matrix.
struct Tridiagonal<'a, T: Scalar> {
    direct: Direct,
    e: &'a mut [T::Real],
    tau: &'a mut [T],
}

impl<T: Scalar> Tridiagonal<'_, T> {
    /// Where `e` and τ of logical column `i` are.
    fn at(&self, i: usize) -> usize {
        self.direct.start(i..i + 1, self.e.len())
    }
}

/// Makes the diagonal entry real, and the reflector that annihilates the rest of logical column
/// `i`, leaving the 1 of its vector in the matrix.
fn reflector<T: Scalar>(out: &mut Tridiagonal<'_, T>, i: usize, a: &mut MatMut<'_, T>) {
    let (n, direct) = (a.nrows(), out.direct);
    let mut diagonal = direct.block_mut(a.rb_mut(), i..i + 1, i..i + 1);
    diagonal.set(0, 0, T::from_real(diagonal.get(0, 0).re()));
    if i + 1 == n {
        return;
    }
    let column = direct.block_mut(a.rb_mut(), i + 1..n, i..i + 1);
    let (mut head, tail) = direct.split_rows(column, 1);
    let mut alpha = head.get(0, 0);
    let at = out.at(i);
    out.tau[at] = larfg(&mut alpha, tail.col(0));
    out.e[at] = alpha.re();
    head.set(0, 0, T::ONE);
}

/// Reduces the first columns of A, as many as W has.
fn reduce_panel<T: Scalar>(
    out: &mut Tridiagonal<'_, T>,
    mut a: MatMut<'_, T>,
    mut w: MatMut<'_, T>,
) -> Result<(), Error> {
    let (direct, n) = (out.direct, a.nrows());
    for i in 0..w.ncols() {
        // What the columns before have to do with this one.
        let (v, column) = direct.split_cols(direct.block_mut(a.rb_mut(), i..n, 0..i + 1), i);
        let (v, mut column) = (v.rb(), column.col(0));
        let known = direct.block(w.rb(), i..n, 0..i);
        subtract_row(direct, v, known, column.rb_mut())?;
        subtract_row(direct, known, v, column)?;
        reflector(out, i, &mut a);
        if i + 1 == n {
            break;
        }
        // w = τ (A − V Wᴴ − W Vᴴ) v, less the part of v that makes the update symmetric.
        let below = direct.block(a.rb(), i + 1..n, i + 1..n);
        let x = direct.block(a.rb(), i + 1..n, i..i + 1).col(0);
        let (before, y) = direct.split_cols(direct.block_mut(w.rb_mut(), i + 1..n, 0..i + 1), i);
        let (before, mut y) = (before.rb(), y.col(0));
        hemv(direct.head(), T::ONE, below, x, T::ZERO, y.rb_mut())?;
        let v = direct.block(a.rb(), i + 1..n, 0..i);
        if i > 0 {
            let mut products = [T::ZERO; BLOCK];
            let products = &mut products[..i];
            subtract_projection(v, before, x, products, y.rb_mut())?;
            subtract_projection(before, v, x, products, y.rb_mut())?;
        }
        finish_column(out.tau[out.at(i)], x, y)?;
    }
    Ok(())
}

/// `y ← y − X rᴴ`, where r is the first logical row of `of`.
fn subtract_row<T: Scalar>(
    direct: Direct,
    x: MatRef<'_, T>,
    of: MatRef<'_, T>,
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    let k = x.ncols();
    if k == 0 {
        return Ok(());
    }
    let mut row = [T::ZERO; BLOCK];
    let first = direct.block(of, 0..1, 0..k);
    for (j, place) in row[..k].iter_mut().enumerate() {
        *place = first.get(0, j).conj();
    }
    Ok(gemv(Trans::No, -T::ONE, x, VecRef::from_slice(&row[..k]), T::ONE, y)?)
}

/// `y ← y − X (Zᴴ v)`.
fn subtract_projection<T: Scalar>(
    x: MatRef<'_, T>,
    z: MatRef<'_, T>,
    v: VecRef<'_, T>,
    products: &mut [T],
    y: VecMut<'_, T>,
) -> Result<(), Error> {
    gemv(Trans::ConjTrans, T::ONE, z, v, T::ZERO, VecMut::from_slice(products))?;
    Ok(gemv(Trans::No, -T::ONE, x, VecRef::from_slice(products), T::ONE, y)?)
}

/// `w ← τ w − ½ τ (τ w)ᴴv · v` for `w = A v`: then the reflector makes `A − v wᴴ − w vᴴ` of A.
pub(super) fn finish_column<T: Scalar>(
    tau: T,
    v: VecRef<'_, T>,
    mut w: VecMut<'_, T>,
) -> Result<(), Error> {
    scal(tau, w.rb_mut());
    let half = T::Real::from_f64(-0.5);
    let factor = (tau * dotc(w.rb(), v)?).scaled(half);
    Ok(axpy(factor, v, w)?)
}

/// `A ← A − V Wᴴ − W Vᴴ` for what is beyond the columns of W, and `e` back into its place.
fn update<T: Scalar>(
    out: &mut Tridiagonal<'_, T>,
    a: MatMut<'_, T>,
    w: MatRef<'_, T>,
) -> Result<(), Error> {
    let (direct, n, k) = (out.direct, a.nrows(), w.ncols());
    let (mut panel, rest) = direct.split_cols(a, k);
    let (_, beyond) = direct.split_rows(rest, k);
    let v = direct.block(panel.rb(), k..n, 0..k);
    let w = direct.block(w, k..n, 0..k);
    her2k(direct.head(), Trans::No, -T::ONE, v, w, T::Real::ONE, beyond)?;
    for i in 0..k {
        let mut place = direct.block_mut(panel.rb_mut(), i + 1..i + 2, i..i + 1);
        place.set(0, 0, T::from_real(out.e[out.at(i)]));
    }
    Ok(())
}

/// The reduction with an update after every column; τ holds w meanwhile.
fn unblocked<T: Scalar>(
    direct: Direct,
    mut a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tau: &mut [T],
) -> Result<(), Error> {
    let n = a.nrows();
    let mut out = Tridiagonal { direct, e, tau };
    for i in 0..n {
        reflector(&mut out, i, &mut a);
        let entry = direct.block(a.rb(), i..i + 1, i..i + 1);
        d[direct.start(i..i + 1, n)] = entry.get(0, 0).re();
        if i + 1 == n {
            break;
        }
        let at = out.at(i);
        let factor = out.tau[at];
        let (mut column, rest) = direct.split_cols(direct.block_mut(a.rb_mut(), i + 1..n, i..n), 1);
        if factor != T::ZERO {
            let first = direct.start(i..n - 1, n - 1);
            let w = &mut out.tau[first..first + n - 1 - i];
            let v = column.rb().col(0);
            hemv(direct.head(), T::ONE, rest.rb(), v, T::ZERO, VecMut::from_slice(w))?;
            finish_column(factor, v, VecMut::from_slice(w))?;
            her2(direct.head(), -T::ONE, v, VecRef::from_slice(w), rest)?;
            out.tau[at] = factor;
        }
        let entry = T::from_real(out.e[at]);
        direct.block_mut(column.rb_mut(), 0..1, 0..1).set(0, 0, entry);
    }
    Ok(())
}
