//! Selected eigenvectors of a Hessenberg matrix.

use super::eigenvalues::{ComplexOf, Eigenvalues};
use super::inverse_iteration::{Shifted, Vector};
use super::lahqr::{finite, least};
use crate::auxiliary::{Norm, lanhs};
use crate::error::{Error, check_dim};
use crate::svd::as_reals;
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use core::ops::Range;
use wasmblas::{MatMut, MatRef, Real, Scalar};

/// Where eigenvalues come from: LAPACK's `EIGSRC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HessenbergSource {
    /// From [`hseqr`](crate::hseqr): if H is block triangular, they are in the order of the blocks.
    Hseqr,
    /// Nothing is known about which block of H they belong to.
    Unknown,
}

/// Where the eigenvectors of one side are put.
pub struct InverseVectors<'a, T: Scalar> {
    /// The eigenvectors, in which the iteration begins if there are such vectors.
    pub v: MatMut<'a, T>,
    /// For each column zero, or the number, counted from 1, of the eigenvalue for which the iteration
    /// did not converge.
    pub failed: &'a mut [i32],
}

/// Left and right eigenvectors of an upper Hessenberg matrix H for those of its eigenvalues `w` for
/// which `select` is true, by inverse iteration. Of a conjugate pair either selects both, and the
/// eigenvectors are `x ± i y`, x and y in adjacent columns. Each is scaled so that the largest entry
/// has `|re| + |im| = 1`. With `given`, the iteration begins with the vectors in `vl` and `vr`.
/// Returns how many columns are used.
///
/// Eigenvalues that are as close as roundings to one selected before are moved apart a little,
/// so that their eigenvectors differ: `w` is changed there.
///
/// # Errors
/// [`Error::NotConverged`] with the number of eigenvectors that have not been found, with those
/// of both sides counted; [`Error::Argument`] if the shapes do not fit, H is not finite, or there is
/// no memory.
pub fn hsein<T: Scalar>(
    source: HessenbergSource,
    given: bool,
    select: &dyn Fn(usize) -> bool,
    h: MatRef<'_, T>,
    w: Eigenvalues<'_, T>,
    vl: Option<InverseVectors<'_, T>>,
    vr: Option<InverseVectors<'_, T>>,
) -> Result<usize, Error> {
    with_scratch(hsein_scratch::<T>(h.nrows()), |scratch| {
        hsein_in(source, given, select, h, w, vl, vr, scratch)
    })
}

/// [`hsein`] with scratch memory, as much as [`hsein_scratch`] says.
///
/// # Errors
/// As [`hsein`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn hsein_in<T: Scalar>(
    source: HessenbergSource,
    given: bool,
    select: &dyn Fn(usize) -> bool,
    h: MatRef<'_, T>,
    mut w: Eigenvalues<'_, T>,
    mut vl: Option<InverseVectors<'_, T>>,
    mut vr: Option<InverseVectors<'_, T>>,
    mut scratch: Scratch<'_, T>,
) -> Result<usize, Error> {
    let n = h.nrows();
    check_dim("h", n, h.ncols())?;
    w.check(n)?;
    scratch.check(hsein_scratch::<T>(n))?;
    let count = inverse_vectors_wanted(select, &w);
    for vectors in [&vl, &vr].into_iter().flatten() {
        check_dim("v", n, vectors.v.nrows())?;
        check_dim("v", count, vectors.v.ncols().min(vectors.failed.len()).min(count))?;
    }
    let (mut at, mut failures, mut block) = (0, 0, 0..0);
    let mut tiny = T::Real::ZERO;
    let mut k = 0;
    while k < n {
        let order = group(&w, k);
        if !(k..k + order).any(select) {
            k += order;
            continue;
        }
        let whole = source == HessenbergSource::Unknown;
        if block.end <= k {
            block = if whole { 0..n } else { around(h, k) };
            let len = block.len();
            let norm = lanhs(Norm::Inf, h.block(block.start, block.start, len, len));
            if !finite(norm) {
                return check_dim("h", 1, 0).map(|()| 0);
            }
            tiny = if norm > T::Real::ZERO { norm * T::Real::EPSILON } else { least(n) };
        }
        separate(&mut w, k, order, block.start, select, tiny);
        let columns = at..at + order;
        let lambda = w.get(k);
        if let Some(vectors) = &mut vl {
            // Of the transpose in reverse order, and conjugated.
            let part = n - block.start;
            let h = h.block(block.start, block.start, part, part).t().reversed();
            let mut place =
                Place { v: &mut vectors.v, columns: columns.clone(), first: n - 1, mirrored: true };
            place.clear(0..block.start);
            let found = find(h, lambda, given, tiny, &mut place, scratch.rb_mut());
            vectors.failed[columns.clone()].fill(if found { 0 } else { k as i32 + 1 });
            failures += if found { 0 } else { order };
        }
        if let Some(vectors) = &mut vr {
            let h = h.block(0, 0, block.end, block.end);
            let mut place =
                Place { v: &mut vectors.v, columns: columns.clone(), first: 0, mirrored: false };
            place.clear(block.end..n);
            let found = find(h, lambda, given, tiny, &mut place, scratch.rb_mut());
            vectors.failed[columns].fill(if found { 0 } else { k as i32 + 1 });
            failures += if found { 0 } else { order };
        }
        at += order;
        k += order;
    }
    if failures > 0 { Err(Error::NotConverged { info: failures }) } else { Ok(count) }
}

/// The scratch memory that [`hsein_in`] needs with a matrix of order `n`.
pub fn hsein_scratch<T: Scalar>(n: usize) -> ScratchLen {
    // Half a matrix, of complex numbers with a real type as well.
    let square = n.saturating_mul(n.saturating_add(1));
    let elements = if T::IS_COMPLEX { square / 2 } else { square };
    ScratchLen { elements, reals: n, ints: 0 }
}

/// How many eigenvalues are those of the pair that begins with number `k`: two or, if it is real or
/// the type complex, one.
fn group<T: Scalar>(w: &Eigenvalues<'_, T>, k: usize) -> usize {
    let pair = !T::IS_COMPLEX && w.get(k).im() != T::Real::ZERO && k + 1 < w.w.len();
    if pair { 2 } else { 1 }
}

/// How many eigenvectors there are of those for which `select` is true.
pub fn inverse_vectors_wanted<T: Scalar>(
    select: &dyn Fn(usize) -> bool,
    w: &Eigenvalues<'_, T>,
) -> usize {
    let (n, mut k, mut count) = (w.w.len(), 0, 0);
    while k < n {
        let order = group(w, k);
        if (k..k + order).any(select) {
            count += order;
        }
        k += order;
    }
    count
}

/// The rows of the diagonal block of H, next to zeros on the subdiagonal, that row `k` is in.
fn around<T: Scalar>(h: MatRef<'_, T>, k: usize) -> Range<usize> {
    let split = |i: &usize| h.get(*i, i - 1) == T::ZERO;
    let start = (1..k + 1).rev().find(split).unwrap_or(0);
    let end = (k + 1..h.nrows()).find(split).unwrap_or(h.nrows());
    start..end
}

/// Moves eigenvalue `k` away from those of its block that have been selected before it.
fn separate<T: Scalar>(
    w: &mut Eigenvalues<'_, T>,
    k: usize,
    order: usize,
    first: usize,
    select: &dyn Fn(usize) -> bool,
    tiny: T::Real,
) {
    let mut value = w.get(k);
    let close = |w: &Eigenvalues<'_, T>, value: ComplexOf<T>| {
        (first..k).any(|i| select(i) && (w.get(i) - value).abs1() < tiny)
    };
    // Each attempt leaves one behind at least.
    for _ in 0..k {
        if !close(w, value) {
            break;
        }
        value += ComplexOf::<T>::from_real(tiny);
    }
    w.set(k, value);
    if order == 2 {
        w.set(k + 1, value.conj());
    }
}

/// Finds the eigenvector of upper Hessenberg H for an eigenvalue.
fn find<T: Scalar>(
    h: MatRef<'_, T>,
    lambda: ComplexOf<T>,
    given: bool,
    tiny: T::Real,
    place: &mut Place<'_, '_, T>,
    scratch: Scratch<'_, T>,
) -> bool {
    let n = h.nrows();
    let norms = &mut scratch.reals[..n];
    if place.columns.len() == 2 {
        let parts = as_reals(scratch.elements);
        let u = as_complex::<T>(&mut parts[..n * (n + 1)]);
        return Shifted { lambda, u, norms, tiny }.find(h, given, place);
    }
    let lambda = T::from_parts(lambda.re(), lambda.im());
    Shifted { lambda, u: &mut scratch.elements[..n * (n + 1) / 2], norms, tiny }
        .find(h, given, place)
}

/// Pairs of reals as complex numbers.
fn as_complex<T: Scalar>(x: &mut [T::Real]) -> &mut [ComplexOf<T>] {
    // SAFETY: a complex number is two adjacent reals, aligned as they are, and any reals are
    // numbers; the slice is borrowed for as long as the result.
    unsafe { core::slice::from_raw_parts_mut(x.as_mut_ptr().cast(), x.len() / 2) }
}

/// The columns of an eigenvector, or, of a pair, of its real and imaginary part.
struct Place<'a, 'v, T: Scalar> {
    v: &'a mut MatMut<'v, T>,
    columns: Range<usize>,
    /// The row of its first entry; mirrored, entries follow upwards and are conjugated.
    first: usize,
    mirrored: bool,
}

impl<T: Scalar> Place<'_, '_, T> {
    /// Makes zeros of some rows.
    fn clear(&mut self, rows: Range<usize>) {
        for j in self.columns.clone() {
            rows.clone().for_each(|i| self.v.set(i, j, T::ZERO));
        }
    }

    fn row(&self, i: usize) -> usize {
        if self.mirrored { self.first - i } else { self.first + i }
    }
}

impl<T: Scalar, E: Scalar<Real = T::Real>> Vector<E> for Place<'_, '_, T> {
    fn get(&self, i: usize) -> E {
        let (row, column) = (self.row(i), self.columns.start);
        let x = self.v.get(row, column);
        let im = if self.columns.len() == 2 { self.v.get(row, column + 1).re() } else { x.im() };
        E::from_parts(x.re(), im).conj_if(self.mirrored)
    }

    fn set(&mut self, i: usize, x: E) {
        let (row, column) = (self.row(i), self.columns.start);
        let x = x.conj_if(self.mirrored);
        self.v.set(row, column, T::from_parts(x.re(), x.im()));
        if self.columns.len() == 2 {
            self.v.set(row, column + 1, T::from_real(x.im()));
        }
    }
}
