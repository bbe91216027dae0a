//! Reduction of a matrix to bidiagonal form.

use crate::error::{Error, check_dim, check_scratch};
use crate::householder::{Direct, larfg, reflect};
use crate::workspace::buffer;
use wasmblas::{MatMut, Scalar, Trans, VecMut, VecRef, axpy, copy, gemm, gemv, scal};

/// Columns of a panel.
const BLOCK: usize = 32;

/// Columns below which panels do not pay.
const UNBLOCKED: usize = 48;

/// Reduces A, `m` by `n`, to a real bidiagonal matrix: `A = Q B Pᴴ`. B is upper bidiagonal if
/// `m ≥ n`, else lower bidiagonal; `d` gets its diagonal, `k = min(m, n)` elements, and `e` the
/// diagonal beside it, `k − 1`. `Q = H₁ H₂ …` and `P = G₁ G₂ …` are products of reflectors
/// `I − τ v vᴴ` with τ in `tauq` and `taup`, `k` elements each. Their vectors replace what becomes
/// zero: those of Q the columns below B, those of P, conjugated, the rows right of B.
///
/// Blocked: a panel's reflectors are made with two products of the matrix and a vector for each
/// column, which is half of the work, and applied to the rest together (Dongarra, Sorensen and
/// Hammarling, *Block reduction of matrices to condensed forms for eigenvalue computations*,
/// J. Comput. Appl. Math. 27, 1989).
///
/// # Errors
/// [`Error::Argument`] if the slices do not fit A, or there is no memory.
pub fn gebrd<T: Scalar>(
    a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tauq: &mut [T],
    taup: &mut [T],
) -> Result<(), Error> {
    let mut scratch = buffer(gebrd_scratch(a.nrows(), a.ncols()))?;
    gebrd_in(a, d, e, tauq, taup, &mut scratch)
}

/// The scratch memory that is of use to [`gebrd_in`].
pub fn gebrd_scratch(m: usize, n: usize) -> usize {
    let (rows, cols) = (m.max(n), m.min(n));
    if cols <= UNBLOCKED {
        return rows;
    }
    BLOCK.saturating_mul(rows.saturating_add(cols)).saturating_add(cols + BLOCK)
}

/// [`gebrd`] with scratch memory, at least `max(m, n)` elements.
///
/// # Errors
/// [`Error::Argument`] as [`gebrd`], and if there is not enough scratch memory.
pub fn gebrd_in<T: Scalar>(
    a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tauq: &mut [T],
    taup: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    reduce(BLOCK, a, d, e, tauq, taup, scratch)
}

/// [`gebrd_in`] column by column.
///
/// # Errors
/// As [`gebrd_in`].
pub fn gebd2_in<T: Scalar>(
    a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tauq: &mut [T],
    taup: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    reduce(1, a, d, e, tauq, taup, scratch)
}

/// [`gebrd_in`] with panels of at most `block` columns.
fn reduce<T: Scalar>(
    block: usize,
    a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tauq: &mut [T],
    taup: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let k = m.min(n);
    check_dim("d", k, d.len())?;
    check_dim("e", k.saturating_sub(1), e.len())?;
    check_dim("tauq", k, tauq.len())?;
    check_dim("taup", k, taup.len())?;
    check_scratch(m.max(n), scratch.len())?;
    if k == 0 {
        return Ok(());
    }
    if m >= n {
        return tall(block, a, d, e, tauq, taup, scratch);
    }
    // Aᵀ = conj(P) Bᵀ Qᵀ: what is stored is the same, but that τ is conjugated.
    tall(block, a.t(), d, e, taup, tauq, scratch)?;
    for tau in tauq.iter_mut().chain(taup) {
        *tau = tau.conj();
    }
    Ok(())
}

/// The reduction of a matrix with no fewer rows than columns.
fn tall<T: Scalar>(
    block: usize,
    mut a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tauq: &mut [T],
    taup: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let width = block.min(scratch.len().saturating_sub(n + block) / (m + n));
    let mut first = 0;
    while width >= 2 && n - first > UNBLOCKED.max(width) {
        let rest = a.rb_mut().block(first, first, m - first, n - first);
        let part = first..first + width;
        let (d, e) = (&mut d[part.clone()], &mut e[part.clone()]);
        panel(rest, d, e, &mut tauq[part.clone()], &mut taup[part], scratch)?;
        first += width;
    }
    let rest = a.block(first, first, m - first, n - first);
    columns(rest, &mut d[first..], &mut e[first..], &mut tauq[first..], &mut taup[first..], scratch)
}

/// Reduces column by column, row by row.
fn columns<T: Scalar>(
    mut a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tauq: &mut [T],
    taup: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    for i in 0..n {
        let (column, rest) = a.rb_mut().block(i, i, m - i, n - i).split_cols(1);
        let (beta, tau) = annihilate(column, rest, scratch)?;
        (d[i], tauq[i]) = (beta, tau);
        taup[i] = T::ZERO;
        if i + 1 < n {
            // A row is made a multiple of a unit vector as the column of the transpose.
            let beside = a.rb_mut().block(i, i + 1, m - i, n - i - 1).t();
            let (row, rest) = beside.split_cols(1);
            let (beta, tau) = annihilate(row, rest, scratch)?;
            (e[i], taup[i]) = (beta, tau.conj());
        }
    }
    Ok(())
}

/// Makes the reflector that leaves of a column its first entry, and applies its adjoint to the
/// rest. Returns what the entry becomes, and τ.
fn annihilate<T: Scalar>(
    column: MatMut<'_, T>,
    rest: MatMut<'_, T>,
    scratch: &mut [T],
) -> Result<(T::Real, T), Error> {
    let (mut head, mut tail) = column.split_rows(1);
    let mut alpha = head.get(0, 0);
    let tau = larfg(&mut alpha, tail.rb_mut().col(0));
    head.set(0, 0, alpha);
    reflect(Direct::Forward, false, tail.rb().col(0), tau.conj(), rest, scratch)?;
    Ok((alpha.re(), tau))
}

/// Reduces the first columns and rows of A, as many as `d` has elements, and applies their
/// reflectors to the rest of A, which has at least one more column.
///
/// With V the columns' vectors and W the rows' (conjugated, as they are stored), the matrix after
/// `i` steps is `A − V Yᴴ − X W`; X and Y grow by a column a step.
fn panel<T: Scalar>(
    mut a: MatMut<'_, T>,
    d: &mut [T::Real],
    e: &mut [T::Real],
    tauq: &mut [T],
    taup: &mut [T],
    scratch: &mut [T],
) -> Result<(), Error> {
    let (m, n, width) = (a.nrows(), a.ncols(), d.len());
    let (x, rest) = scratch.split_at_mut(m * width);
    let (y, rest) = rest.split_at_mut(n * width);
    let (row, rest) = rest.split_at_mut(n);
    let t = &mut rest[..width];
    let mut x = MatMut::from_col_major(x, m, width, m)?;
    let mut y = MatMut::from_col_major(y, n, width, n)?;
    let (no, adjoint, one, zero) = (Trans::No, Trans::ConjTrans, T::ONE, T::ZERO);
    for i in 0..width {
        let (v, right) = a.rb_mut().split_cols(i);
        let v = v.rb().block(i, 0, m - i, i);
        let (w, current) = right.split_rows(i);
        let w = w.rb();
        let (mut column, mut beside) = current.split_cols(1);
        let (x_done, mut x_next) = x.rb_mut().block(i, 0, m - i, i + 1).split_cols(i);
        let (y_done, mut y_next) = y.rb_mut().block(i, 0, n - i, i + 1).split_cols(i);
        let (x_done, y_done) = (x_done.rb(), y_done.rb());

        // The column as it is by now, and its reflector.
        for (t, j) in t.iter_mut().zip(0..i) {
            *t = y_done.get(0, j).conj();
        }
        gemv(no, -one, v, VecRef::from_slice(&t[..i]), one, column.rb_mut().col(0))?;
        gemv(no, -one, x_done, w.col(0), one, column.rb_mut().col(0))?;
        let mut alpha = column.get(0, 0);
        tauq[i] = larfg(&mut alpha, column.rb_mut().block(1, 0, m - i - 1, 1).col(0));
        d[i] = alpha.re();
        column.set(0, 0, one);
        let own = column.rb().col(0);

        // y = τ (A − V Yᴴ − X W)ᴴ v
        let w = w.block(0, 1, i, n - i - 1);
        let y_done = y_done.block(1, 0, n - i - 1, i);
        let mut y_own = y_next.rb_mut().block(1, 0, n - i - 1, 1);
        gemv(adjoint, one, beside.rb(), own, zero, y_own.rb_mut().col(0))?;
        gemv(adjoint, one, v, own, zero, VecMut::from_slice(&mut t[..i]))?;
        gemv(no, -one, y_done, VecRef::from_slice(&t[..i]), one, y_own.rb_mut().col(0))?;
        gemv(adjoint, one, x_done, own, zero, VecMut::from_slice(&mut t[..i]))?;
        gemv(adjoint, -one, w, VecRef::from_slice(&t[..i]), one, y_own.rb_mut().col(0))?;
        scal(tauq[i], y_own.rb_mut().col(0));

        // The row as it is by now, and its reflector.
        let row = &mut row[..n - i - 1];
        copy(beside.rb().row(0), VecMut::from_slice(row))?;
        for (t, j) in t.iter_mut().zip(0..i) {
            *t = v.get(0, j);
        }
        let as_row = Trans::Conj;
        gemv(as_row, -one, y_done, VecRef::from_slice(&t[..i]), one, VecMut::from_slice(row))?;
        for (entry, j) in row.iter_mut().zip(0..) {
            *entry -= y_own.get(j, 0).conj();
        }
        for (t, j) in t.iter_mut().zip(0..i) {
            *t = x_done.get(0, j);
        }
        gemv(Trans::Trans, -one, w, VecRef::from_slice(&t[..i]), one, VecMut::from_slice(row))?;
        let (head, tail) = row.split_at_mut(1);
        let tau = larfg(&mut head[0], VecMut::from_slice(tail));
        e[i] = head[0].re();
        head[0] = one;
        taup[i] = tau.conj();
        copy(VecRef::from_slice(row), beside.rb_mut().row(0))?;
        row.iter_mut().for_each(|u| *u = u.conj());
        let u = VecRef::from_slice(row);

        // x = τ (A − V Yᴴ − X W) u, below that row.
        let below = m - i - 1;
        let mut x_own = x_next.rb_mut().block(1, 0, below, 1);
        gemv(no, one, beside.rb().block(1, 0, below, n - i - 1), u, zero, x_own.rb_mut().col(0))?;
        gemv(adjoint, one, y_done, u, zero, VecMut::from_slice(&mut t[..i]))?;
        let v_below = v.block(1, 0, below, i);
        gemv(no, -one, v_below, VecRef::from_slice(&t[..i]), one, x_own.rb_mut().col(0))?;
        gemv(adjoint, one, y_own.rb(), u, zero, VecMut::from_slice(&mut t[..1]))?;
        let own_below = own.part(1, below);
        axpy(-t[0], own_below, x_own.rb_mut().col(0))?;
        gemv(no, one, w, u, zero, VecMut::from_slice(&mut t[..i]))?;
        let x_below = x_done.block(1, 0, below, i);
        gemv(no, -one, x_below, VecRef::from_slice(&t[..i]), one, x_own.rb_mut().col(0))?;
        scal(taup[i], x_own.rb_mut().col(0));
    }
    let (left, right) = a.rb_mut().split_cols(width);
    let v = left.rb().block(width, 0, m - width, width);
    let (w, mut rest) = right.split_rows(width);
    let y = y.rb().block(width, 0, n - width, width);
    let x = x.rb().block(width, 0, m - width, width);
    gemm(no, adjoint, -one, v, y, one, rest.rb_mut())?;
    gemm(no, no, -one, x, w.rb(), one, rest)?;
    for i in 0..width {
        a.set(i, i, T::from_real(d[i]));
        a.set(i, i + 1, T::from_real(e[i]));
    }
    Ok(())
}
