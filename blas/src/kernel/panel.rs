//! Loops along a few adjacent-row columns of a matrix at a time: the floor of level 2.
//!
//! Taking `NC` columns together reads the vectors that run along them once for all, and takes each
//! entry of the matrix from memory exactly once, also where it is used twice ([`axpys_dots`]).
//!
//! As in the register tile of matrix products, a complex column is never rearranged: with
//! `P = Σ a·re(f)` and `Q = Σ a·im(f)` over interleaved parts, `Σ a f = P + iQ` and
//! `Σ ā f = conj(P) + i conj(Q)`; a product with `i` is one exchange of parts for all columns.

use super::Lanes;
use super::tile::reals;
use super::vector::{Factor, V, count, load, load_part, store, store_part};
use crate::scalar::Scalar;

/// The multipliers of `NC` columns, each part in all lanes, and the signs that make the sum out of
/// `P` and `Q`.
struct Multipliers<T: Scalar, const NC: usize> {
    re: [V<T>; NC],
    im: [V<T>; NC],
    signs: (V<T>, V<T>),
}

impl<T: Scalar, const NC: usize> Multipliers<T, NC> {
    #[inline(always)]
    fn new(factors: &[T; NC], conj: bool) -> Self {
        let one = T::Real::ONE;
        let signs = if conj {
            (V::<T>::splat_pair(one, -one), V::<T>::splat(one))
        } else {
            (V::<T>::splat(one), V::<T>::splat_pair(-one, one))
        };
        Self {
            re: factors.map(|f| V::<T>::splat(f.re())),
            im: factors.map(|f| V::<T>::splat(f.im())),
            signs,
        }
    }

    /// The start of a sum: `(P, Q)`, where a real sum starts from y itself.
    #[inline(always)]
    fn start(y: V<T>) -> (V<T>, V<T>) {
        let zero = V::<T>::zero();
        if T::IS_COMPLEX { (zero, zero) } else { (y, zero) }
    }

    /// Adds column `c`'s part to a sum.
    #[inline(always)]
    fn add(&self, c: usize, a: V<T>, (p, q): &mut (V<T>, V<T>)) {
        *p = a.mul_add(self.re[c], *p);
        if T::IS_COMPLEX {
            *q = a.mul_add(self.im[c], *q);
        }
    }

    /// `y` plus the sum.
    #[inline(always)]
    fn finish(&self, (p, q): (V<T>, V<T>), y: V<T>) -> V<T> {
        if T::IS_COMPLEX {
            q.swap_pairs().mul_add(self.signs.1, p.mul_add(self.signs.0, y))
        } else {
            p
        }
    }
}

/// An inner product on its way: products of equal parts and, for complex numbers, of unequal ones.
#[derive(Clone, Copy)]
struct Product<T: Scalar> {
    equal: V<T>,
    cross: V<T>,
}

impl<T: Scalar> Product<T> {
    #[inline(always)]
    fn zero() -> Self {
        Self { equal: V::<T>::zero(), cross: V::<T>::zero() }
    }

    /// Adds `a · x`, where `swapped` is x with its parts exchanged.
    #[inline(always)]
    fn add(&mut self, a: V<T>, x: V<T>, swapped: V<T>) {
        self.equal = a.mul_add(x, self.equal);
        if T::IS_COMPLEX {
            self.cross = a.mul_add(swapped, self.cross);
        }
    }

    #[inline(always)]
    fn join(self, other: Self) -> Self {
        Self { equal: self.equal.add(other.equal), cross: self.cross.add(other.cross) }
    }

    /// `Σ a x`, or `Σ ā x`.
    #[inline(always)]
    fn sum(self, conj: bool) -> T {
        if !T::IS_COMPLEX {
            return T::from_real(self.equal.sum());
        }
        let (rr, ii) = self.equal.sum_pairs();
        let (ri, ir) = self.cross.sum_pairs();
        if conj { T::from_parts(rr + ii, ri - ir) } else { T::from_parts(rr - ii, ri + ir) }
    }
}

/// A vector with its parts exchanged; a real one as it is.
#[inline(always)]
fn swapped<T: Scalar>(x: V<T>) -> V<T> {
    if T::IS_COMPLEX { x.swap_pairs() } else { x }
}

/// The length of two equal pieces of `n` elements, in whole steps.
///
/// Going through both at once keeps twice as many lines of memory on their way; measured, that is
/// a quarter faster for a few neighbouring columns that are not in a cache, and slower for many or
/// for columns that are apart.
#[inline(always)]
const fn halves(n: usize, step: usize) -> usize {
    n / (2 * step) * step
}

/// `y ← y + Σ_c f_c a_c` over `n` elements, or with `conj(a_c)` for the columns; if `halved`, both
/// [`halves`] at once.
///
/// # Safety
/// `n` adjacent elements of every column and of y must be readable, those of y writable; y must
/// not overlap a column.
#[inline(never)]
pub(crate) unsafe fn axpys<T: Scalar, const NC: usize>(
    n: usize,
    columns: &[*const T; NC],
    conj: bool,
    factors: &[T; NC],
    y: *mut T,
    halved: bool,
) {
    let (columns, count) = (*columns, count::<T>());
    let multipliers = Multipliers::new(factors, conj);
    let mut i = 0;
    // SAFETY: all places are within the first `n` elements.
    unsafe {
        let half = if halved { halves(n, 4 * count) } else { 0 };
        while i < half {
            for first in [i, i + half] {
                for r in 0..4 {
                    axpys_at(first, r * count, &columns, &multipliers, y);
                }
            }
            i += 4 * count;
        }
        i += half;
        while i + 4 * count <= n {
            for r in 0..4 {
                axpys_at(i, r * count, &columns, &multipliers, y);
            }
            i += 4 * count;
        }
        while i + count <= n {
            axpys_at(i, 0, &columns, &multipliers, y);
            i += count;
        }
        while i < n {
            let place = y.add(i);
            let mut sum = *place;
            for (column, &factor) in columns.iter().zip(factors) {
                sum += (*column.add(i)).conj_if(conj) * factor;
            }
            *place = sum;
            i += 1;
        }
    }
}

/// One vector of [`axpys`], `more` elements from element `i`. Vector by vector, so that few are in
/// registers at a time.
///
/// # Safety
/// It must be within the columns and y.
#[inline(always)]
unsafe fn axpys_at<T: Scalar, const NC: usize>(
    i: usize,
    more: usize,
    columns: &[*const T; NC],
    multipliers: &Multipliers<T, NC>,
    y: *mut T,
) {
    // SAFETY: the caller's.
    unsafe {
        let place = y.add(i).add(more);
        let old = load(place);
        let mut sum = Multipliers::<T, NC>::start(old);
        for (c, column) in columns.iter().enumerate() {
            multipliers.add(c, load(column.add(i).add(more)), &mut sum);
        }
        store(multipliers.finish(sum, old), place);
    }
}

/// `Σ a_c x` over `n` elements for each column, or with `conj(a_c)`.
///
/// # Safety
/// `n` adjacent elements of every column and of x must be readable.
#[inline(never)]
pub(crate) unsafe fn dots<T: Scalar, const NC: usize>(
    n: usize,
    columns: &[*const T; NC],
    conj: bool,
    x: *const T,
) -> [T; NC] {
    // Eight sums under way at a time hide the latency of an addition.
    // SAFETY: the caller's.
    unsafe {
        match (NC, T::IS_COMPLEX) {
            (1, false) => dots_in::<T, NC, 8>(n, columns, conj, x),
            (1, true) => dots_in::<T, NC, 4>(n, columns, conj, x),
            (4, false) => dots_in::<T, NC, 2>(n, columns, conj, x),
            _ => dots_in::<T, NC, 1>(n, columns, conj, x),
        }
    }
}

/// [`dots`] in `SETS` sums a column, as part of a function.
///
/// # Safety
/// As for [`dots`].
#[inline(always)]
pub(crate) unsafe fn dots_in<T: Scalar, const NC: usize, const SETS: usize>(
    n: usize,
    columns: &[*const T; NC],
    conj: bool,
    x: *const T,
) -> [T; NC] {
    let (columns, count) = (*columns, count::<T>());
    // Compilers put all additions to a sum in a step side by side: with more than one, complex sums
    // and what they are made of are too many for the registers.
    let unroll = if T::IS_COMPLEX { SETS } else { SETS.max(4) };
    let mut products = [[Product::<T>::zero(); SETS]; NC];
    let mut i = 0;
    // SAFETY: all places are within the first `n` elements.
    unsafe {
        while i + unroll * count <= n {
            for r in 0..unroll {
                let x = load(x.add(i).add(r * count));
                let swapped = swapped::<T>(x);
                for (column, products) in columns.iter().zip(&mut products) {
                    products[r % SETS].add(load(column.add(i).add(r * count)), x, swapped);
                }
            }
            i += unroll * count;
        }
        while i + count <= n {
            let x = load(x.add(i));
            let swapped = swapped::<T>(x);
            for (column, products) in columns.iter().zip(&mut products) {
                products[0].add(load(column.add(i)), x, swapped);
            }
            i += count;
        }
        let mut sums =
            products.map(|sets| sets.into_iter().fold(Product::zero(), Product::join).sum(conj));
        while i < n {
            for (sum, column) in sums.iter_mut().zip(&columns) {
                *sum += (*column.add(i)).conj_if(conj) * *x.add(i);
            }
            i += 1;
        }
        sums
    }
}

/// What [`axpys_dots`] conjugates.
#[derive(Clone, Copy)]
pub(crate) struct Conj {
    /// The columns that are added to y.
    pub axpys: bool,
    /// The columns in the inner products.
    pub dots: bool,
}

/// [`axpys`] on y and [`dots`] with x in one pass over the columns: what a symmetric matrix of
/// which one triangle is stored needs.
///
/// Vector by vector: with two of them in a step compilers leave all sums for its end, and run out of
/// registers. For the same reason complex numbers are exchanged in each column here: sums apart for
/// both parts, as in [`axpys`], would be too many.
///
/// # Safety
/// As for both.
#[inline(never)]
pub(crate) unsafe fn axpys_dots<T: Scalar, const NC: usize>(
    n: usize,
    columns: &[*const T; NC],
    conj: Conj,
    factors: &[T; NC],
    x: *const T,
    y: *mut T,
) -> [T; NC] {
    // SAFETY: the caller's.
    unsafe { axpys_dots_in(n, columns, conj, factors, x, y) }
}

/// [`axpys_dots`] as part of a function.
///
/// # Safety
/// As there.
#[inline(always)]
pub(crate) unsafe fn axpys_dots_in<T: Scalar, const NC: usize>(
    n: usize,
    columns: &[*const T; NC],
    conj: Conj,
    factors: &[T; NC],
    x: *const T,
    y: *mut T,
) -> [T; NC] {
    let (columns, count) = (*columns, count::<T>());
    let vectors = factors.map(|factor| Factor::new(factor, conj.axpys));
    let mut products = [Product::<T>::zero(); NC];
    let mut i = 0;
    // SAFETY: all places are within the first `n` elements.
    unsafe {
        while i + count <= n {
            let (x, place) = (load(x.add(i)), y.add(i));
            let (swapped, mut sum) = (swapped::<T>(x), load(place));
            for c in 0..NC {
                let a = load(columns[c].add(i));
                sum = vectors[c].mul_add(a, sum);
                products[c].add(a, x, swapped);
            }
            store(sum, place);
            i += count;
        }
        let mut sums = products.map(|product| product.sum(conj.dots));
        while i < n {
            let (x, place) = (*x.add(i), y.add(i));
            for c in 0..NC {
                let a = *columns[c].add(i);
                *place += a.conj_if(conj.axpys) * factors[c];
                sums[c] += a.conj_if(conj.dots) * x;
            }
            i += 1;
        }
        sums
    }
}

/// `a_c ← a_c + Σ_v f_vc x_v` over `n` elements of each column.
///
/// # Safety
/// `n` adjacent elements of every column and vector must be readable, those of the columns
/// writable; a column must not overlap another or a vector.
#[inline(never)]
pub(crate) unsafe fn updates<T: Scalar, const NC: usize, const NV: usize>(
    n: usize,
    columns: &[*mut T; NC],
    factors: &[[Factor<T>; NC]; NV],
    vectors: &[*const T; NV],
) {
    // Copies, which the compiler knows not to overlap what is written.
    // SAFETY: the caller's.
    unsafe { short_updates(n, *columns, *factors, *vectors) }
}

/// [`updates`] as part of a function: for columns so short that a call would cost as much as they do.
///
/// # Safety
/// As for [`updates`].
#[inline(always)]
pub(crate) unsafe fn short_updates<T: Scalar, const NC: usize, const NV: usize>(
    n: usize,
    columns: [*mut T; NC],
    factors: [[Factor<T>; NC]; NV],
    vectors: [*const T; NV],
) {
    let count = count::<T>();
    let mut i = 0;
    // SAFETY: all places are within the first `n` elements.
    unsafe {
        while i + 2 * count <= n {
            updates_at::<T, NC, NV, 0>(i, 0, &columns, &factors, &vectors);
            updates_at::<T, NC, NV, 0>(i, count, &columns, &factors, &vectors);
            i += 2 * count;
        }
        if i + count <= n {
            updates_at::<T, NC, NV, 0>(i, 0, &columns, &factors, &vectors);
            i += count;
        }
        // Half a vector of four reals, then the last real.
        if V::<T>::COUNT > 2 && (n - i) * reals::<T>() >= 2 {
            updates_at::<T, NC, NV, 2>(i, 0, &columns, &factors, &vectors);
            i += 2 / reals::<T>();
        }
        if !T::IS_COMPLEX && i < n {
            updates_at::<T, NC, NV, 1>(i, 0, &columns, &factors, &vectors);
        }
    }
}

/// One vector of [`updates`], `more` elements from element `i`; its first `PART` reals unless that
/// is 0.
///
/// # Safety
/// It must be within the columns and vectors.
#[inline(always)]
unsafe fn updates_at<T: Scalar, const NC: usize, const NV: usize, const PART: usize>(
    i: usize,
    more: usize,
    columns: &[*mut T; NC],
    factors: &[[Factor<T>; NC]; NV],
    vectors: &[*const T; NV],
) {
    // SAFETY: the caller's.
    unsafe {
        let vectors: [V<T>; NV] =
            core::array::from_fn(|v| load_part::<T, PART>(vectors[v].add(i).add(more)));
        for (c, column) in columns.iter().enumerate() {
            let place = column.add(i).add(more);
            let mut a = load_part::<T, PART>(place);
            for (factors, &x) in factors.iter().zip(&vectors) {
                a = factors[c].mul_add(x, a);
            }
            store_part::<T, PART>(a, place);
        }
    }
}

/// `a_c ← a_c − f_c Σ_k v_k a_k` over `n` elements of each column, where `v₀ = 1`.
///
/// # Safety
/// `n` adjacent elements of every column must be readable and writable; a column must not overlap
/// another.
#[inline(never)]
pub(crate) unsafe fn combinations<T: Scalar, const NC: usize>(
    n: usize,
    columns: [*mut T; NC],
    v: &[T; NC],
    f: &[T; NC],
) {
    let count = count::<T>();
    let v = v.map(|v| Factor::new(v, false));
    let f = f.map(|f| Factor::new(-f, false));
    let mut i = 0;
    // SAFETY: all places are within the first `n` elements.
    unsafe {
        while i + count <= n {
            let a = columns.map(|column| load(column.add(i)));
            let sum = (1..NC).fold(a[0], |sum, c| v[c].mul_add(a[c], sum));
            for c in 0..NC {
                store(f[c].mul_add(sum, a[c]), columns[c].add(i));
            }
            i += count;
        }
        // As a vector, so that a row is rounded alike wherever it is: eigenvalues must not depend on
        // how many rows are turned.
        let part = (n - i) * reals::<T>();
        if part > 0 {
            let a = columns.map(|column| V::<T>::load_first(column.add(i).cast(), part));
            let sum = (1..NC).fold(a[0], |sum, c| v[c].mul_add(a[c], sum));
            for c in 0..NC {
                f[c].mul_add(sum, a[c]).store_first(columns[c].add(i).cast(), part);
            }
        }
    }
}
