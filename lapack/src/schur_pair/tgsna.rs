//! Condition numbers of the eigenvalues and eigenvectors of a generalised Schur form.

use super::pair::Pair;
use super::tgexc::move_block;
use super::tgsyl::{DifEstimate, tgsyl_dif};
use crate::error::{Error, check_dim, check_scratch};
use crate::qz::{SchurPair2, lagv2};
use crate::schur::{EigenvalueConditions, block_order, eigenvalues_selected};
use crate::workspace::buffer;
use wasmblas::{MatMut, MatRef, Real, Scalar, Trans, VecMut, VecRef, dotc, gemv, nrm2};

/// Estimates reciprocal condition numbers of eigenvalues, of their left and right eigenvectors, in
/// `dif`, or of both, for the pair (A, B) in generalised Schur form: of all, or of those for whose
/// number, counted from 0, `select` is true; of the two of a conjugate pair either selects both.
/// They are stored one after the other, those of a conjugate pair twice. Returns how many there
/// are.
///
/// That of an eigenvalue, with left eigenvector u and right v, is
/// `s = (|uᴴ A v|² + |uᴴ B v|²)½ / (‖u‖ ‖v‖)`, or −1 if that is zero: then the pair is singular.
///
/// `dif` is an upper bound of the separation `Difl` of the eigenvalue from all others, from
/// reordering a copy and a generalised Sylvester equation; for complex eigenvalues of a real pair
/// (real arithmetic, both of the pair together) the smaller of that, times the ratio of the
/// diagonal entries their complex Schur form has, and the separation of the two from each other. It
/// is zero if the copy cannot be reordered.
///
/// Kågström and Poromaa, *Computing eigenspaces with specified eigenvalues of a regular matrix pair
/// (A, B) and condition estimation* (Numerical Algorithms 12, 1996; LAPACK Working Note 87).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn tgsna<T: Scalar>(
    select: Option<&dyn Fn(usize) -> bool>,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    eigenvalues: Option<EigenvalueConditions<'_, T>>,
    dif: Option<&mut [T::Real]>,
) -> Result<usize, Error> {
    let mut scratch = buffer(tgsna_scratch::<T>(dif.is_some(), a.nrows()))?;
    tgsna_in(select, a, b, eigenvalues, dif, &mut scratch)
}

/// The scratch memory that [`tgsna_in`] needs, with or without `dif`.
pub fn tgsna_scratch<T: Scalar>(dif: bool, n: usize) -> usize {
    if dif { 2 * n * n } else { n }
}

/// [`tgsna`] with scratch memory.
///
/// # Errors
/// As [`tgsna`].
pub fn tgsna_in<T: Scalar>(
    select: Option<&dyn Fn(usize) -> bool>,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    mut eigenvalues: Option<EigenvalueConditions<'_, T>>,
    mut dif: Option<&mut [T::Real]>,
    scratch: &mut [T],
) -> Result<usize, Error> {
    let n = a.nrows();
    check_dim("a", n, a.ncols())?;
    check_dim("b", n, b.nrows())?;
    check_dim("b", n, b.ncols())?;
    check_scratch(tgsna_scratch::<T>(dif.is_some(), n), scratch.len())?;
    let wanted = |j: usize| select.is_none_or(|select| select(j));
    let count = eigenvalues_selected(&wanted, a);
    if let Some(EigenvalueConditions { vl, vr, s }) = &eigenvalues {
        check_dim("vl", n, vl.nrows())?;
        check_dim("vr", n, vr.nrows())?;
        let found = vl.ncols().min(vr.ncols()).min(s.len());
        check_dim("s", count, found.min(count))?;
    }
    if let Some(dif) = &dif {
        check_dim("dif", count, dif.len().min(count))?;
    }
    let (mut at, mut row) = (0, 0);
    while row < n {
        let order = block_order(a, row);
        if (row..row + order).any(wanted) {
            if let Some(EigenvalueConditions { vl, vr, s }) = &mut eigenvalues {
                let [u, v] = [*vl, *vr].map(|x| Vector::of(x, at, order));
                s[at..at + order].fill(of_eigenvalue(a, b, u, v, &mut scratch[..n])?);
            }
            if let Some(dif) = &mut dif {
                dif[at..at + order].fill(of_eigenvectors(a, b, row, scratch)?);
            }
            at += order;
        }
        row += order;
    }
    Ok(count)
}

/// A vector as its columns: itself, or the real and the imaginary part.
#[derive(Clone, Copy)]
struct Vector<'a, T> {
    parts: [VecRef<'a, T>; 2],
    complex: bool,
}

impl<'a, T: Scalar> Vector<'a, T> {
    fn of(x: MatRef<'a, T>, at: usize, order: usize) -> Self {
        Vector { parts: [x.col(at), x.col(at + order - 1)], complex: order == 2 }
    }

    fn length(&self) -> T::Real {
        let [re, im] = self.parts.map(nrm2);
        if self.complex { re.hypot(im) } else { re }
    }
}

/// `|uᴴ M v|`, with scratch memory for a vector.
fn form_size<T: Scalar>(
    m: MatRef<'_, T>,
    quasi: bool,
    u: &Vector<'_, T>,
    v: &Vector<'_, T>,
    scratch: &mut [T],
) -> Result<T::Real, Error> {
    let mut products = [[T::ZERO; 2]; 2];
    let columns = if v.complex { 2 } else { 1 };
    for (k, line) in products.iter_mut().enumerate().take(columns) {
        upper_times(m, quasi, v.parts[k], scratch)?;
        for (product, part) in line.iter_mut().zip(u.parts) {
            *product = dotc(part, VecRef::from_slice(scratch))?;
        }
    }
    if !v.complex {
        return Ok(products[0][0].modulus());
    }
    // (u₁ − i u₂)ᵀ M (v₁ + i v₂)
    let [[re_re, im_re], [re_im, im_im]] = products;
    Ok((re_re + im_im).re().hypot((re_im - im_re).re()))
}

/// `y ← M x` for an upper triangular matrix, which may have one diagonal more below.
fn upper_times<T: Scalar>(
    m: MatRef<'_, T>,
    quasi: bool,
    x: VecRef<'_, T>,
    y: &mut [T],
) -> Result<(), Error> {
    let n = m.nrows();
    y.fill(T::ZERO);
    // A few columns at a time, of which what is below the diagonal is small.
    const COLUMNS: usize = 16;
    for j in (0..n).step_by(COLUMNS) {
        let width = COLUMNS.min(n - j);
        let above = m.block(0, j, j, width);
        let part = VecMut::from_slice(&mut y[..j]);
        gemv(Trans::No, T::ONE, above, x.part(j, width), T::ONE, part)?;
        for k in j..j + width {
            let end = (k + 1 + usize::from(quasi)).min(n);
            for (y, i) in y[j..end].iter_mut().zip(j..) {
                *y += m.get(i, k) * x.get(k);
            }
        }
    }
    Ok(())
}

/// The reciprocal condition number of an eigenvalue.
fn of_eigenvalue<T: Scalar>(
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    u: Vector<'_, T>,
    v: Vector<'_, T>,
    scratch: &mut [T],
) -> Result<T::Real, Error> {
    let by_a = form_size(a, !T::IS_COMPLEX, &u, &v, scratch)?;
    let size = by_a.hypot(form_size(b, false, &u, &v, scratch)?);
    let lengths = u.length() * v.length();
    Ok(if size == T::Real::ZERO { -T::Real::ONE } else { size / lengths })
}

/// The reciprocal condition number of the eigenvectors that the block in row `j` belongs to.
fn of_eigenvectors<T: Scalar>(
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    j: usize,
    scratch: &mut [T],
) -> Result<T::Real, Error> {
    let n = a.nrows();
    if n == 1 {
        return Ok(a.get(0, 0).modulus().hypot(b.get(0, 0).modulus()));
    }
    let pair = if block_order(a, j) == 2 { Some(Conjugates::of(a, b, j)) } else { None };
    let (copy_a, copy_b) = scratch[..2 * n * n].split_at_mut(n * n);
    for (copy, from, below) in [(&mut *copy_a, a, !T::IS_COMPLEX), (&mut *copy_b, b, false)] {
        for (k, column) in copy.chunks_exact_mut(n).enumerate() {
            let end = (k + 1 + usize::from(below)).min(n);
            column.fill(T::ZERO);
            for (i, x) in column[..end].iter_mut().enumerate() {
                *x = from.get(i, k);
            }
        }
    }
    let mut copy = Pair {
        a: MatMut::from_col_major(copy_a, n, n, n)?,
        b: MatMut::from_col_major(copy_b, n, n, n)?,
        q: None,
        z: None,
    };
    match move_block(&mut copy, &mut j.clone(), &mut 0) {
        Err(Error::NotConverged { .. }) => return Ok(T::Real::ZERO),
        moved => moved?,
    }
    let order = copy.block_order(0);
    let separated = if order == n {
        None
    } else {
        // What is below the blocks of the cluster is free, and of the right shape.
        let ([a11, c, a22], [b11, f, b22]) = (parts(copy.a, order), parts(copy.b, order));
        let how = DifEstimate::LookAhead;
        Some(tgsyl_dif(how, a22.rb(), a11.rb(), c, b22.rb(), b11.rb(), f)?.0)
    };
    Ok(match (pair, separated) {
        (None, dif) => dif.unwrap_or(T::Real::ZERO),
        (Some(pair), None) => pair.separation,
        (Some(pair), Some(dif)) => {
            Real::min(Real::max(T::Real::ONE, pair.ratio) * dif, pair.separation)
        }
    })
}

/// The first diagonal block, what is below it, and the second diagonal block.
fn parts<T: Scalar>(x: MatMut<'_, T>, order: usize) -> [MatMut<'_, T>; 3] {
    let rest = x.nrows() - order;
    let (left, right) = x.split_cols(order);
    let (first, below) = left.split_rows(order);
    [first, below, right.block(order, 0, rest, rest)]
}

/// A pair of conjugate eigenvalues.
struct Conjugates<R> {
    /// The separation of the two.
    separation: R,
    /// The ratio of the diagonal entries of the Schur form, the first divided by the second.
    ratio: R,
}

impl<R: Real> Conjugates<R> {
    fn of<T: Scalar<Real = R>>(a: MatRef<'_, T>, b: MatRef<'_, T>, j: usize) -> Self {
        let at = |x: MatRef<'_, T>, i: usize, k: usize| x.get(j + i, j + k).re();
        let SchurPair2 { alpha: [first, second], beta: [under, below], .. } = lagv2(
            [at(a, 0, 0), at(a, 0, 1), at(a, 1, 0), at(a, 1, 1)],
            [at(b, 0, 0), at(b, 0, 1), at(b, 1, 1)],
        );
        // The smaller singular value of [α₁ −α₂; β₁ −β₂], from |determinant| and the larger.
        let size = |(re, im): (R, R), beta: R| re.hypot(im).hypot(beta);
        let (p, q) = (size(first, under), size(second, below));
        let unit = |(re, im): (R, R), beta: R, size: R| [re / size, im / size, beta / size];
        let (x, y) = (unit(first, under, p), unit(second, below, q));
        let product = (x[0] * y[0] + x[1] * y[1] + x[2] * y[2]).hypot(x[0] * y[1] - x[1] * y[0]);
        let determinant = (x[0] * y[2] - y[0] * x[2]).hypot(x[1] * y[2] - y[1] * x[2]);
        // In units of the larger column.
        let (most, ratio) = (Real::max(p, q), Real::min(p, q) / Real::max(p, q));
        let (two, square) = (R::from_f64(2.0), ratio * ratio);
        let root = (R::ONE - square).hypot(two * ratio * product);
        let larger = ((R::ONE + square + root) / two).sqrt();
        let separation = most * ratio * determinant / larger;
        Conjugates { separation, ratio: Real::abs(under / below) }
    }
}
