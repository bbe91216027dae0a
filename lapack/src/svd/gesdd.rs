//! The singular value decomposition of a general matrix by divide and conquer.

use super::bdsdc::{bdsdc_in, bdsdc_scratch};
use super::bdsqr::bdsqr_in;
use super::gebrd::{gebrd_in, gebrd_scratch};
use super::memory::{as_elements, multiply_in_place, part_mut};
use super::ungbr::{Factor, ungbr_in, ungbr_scratch, unmbr_in, unmbr_scratch};
use crate::auxiliary::{Scaled, lacpy, laset};
use crate::error::{Error, check_dim};
use crate::least_squares::Range;
use crate::qr::{geqrf_in, geqrf_scratch, ungqr_in, ungqr_scratch};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar, Side, Trans, Uplo, gemm};

/// Which singular vectors are wanted, and where: LAPACK's `JOBZ`, `JOBU` and `JOBVT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Vectors {
    /// None.
    None,
    /// Those that belong to singular values, `min(m, n)`.
    Thin,
    /// A basis of the whole space.
    All,
    /// As [`Vectors::Thin`], in the place of A if A has room for them.
    Overwrite,
}

/// The singular value decomposition `A = U S Vᴴ` of a matrix, `m` by `n`, with the singular values
/// in decreasing order in `s`, `k = min(m, n)` elements. A is overwritten.
///
/// | `job` | `u` | `vt`, for `Vᴴ` |
/// |---|---|---|
/// | [`None`](Vectors::None) | none | none |
/// | [`Thin`](Vectors::Thin) | `m` by `k` | `k` by `n` |
/// | [`All`](Vectors::All) | `m` by `m` | `n` by `n` |
/// | [`Overwrite`](Vectors::Overwrite), `m ≥ n` | none, U replaces A | `n` by `n` |
/// | [`Overwrite`](Vectors::Overwrite), `m < n` | `m` by `m` | none, `Vᴴ` replaces A |
///
/// By reduction to bidiagonal form ([`gebrd`](crate::gebrd), of R alone if A has many more rows than
/// columns), and [`bdsdc`](crate::bdsdc). A wide matrix is a tall one transposed. A is scaled if its
/// entries are near overflow or underflow.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory; [`Error::NotConverged`] as
/// [`bdsdc`](crate::bdsdc), which is also what becomes of NaN and infinite entries.
pub fn gesdd<T: Scalar>(
    job: Vectors,
    a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let len = gesdd_scratch::<T>(job, a.nrows(), a.ncols());
    with_scratch(len, |scratch| gesdd_in(job, a, s, u, vt, scratch))
}

/// Whether the matrix has so many more rows than columns that a QR factorisation comes first.
fn very_tall(m: usize, n: usize) -> bool {
    m > n && m >= n.saturating_mul(11) / 6
}

/// The scratch memory that [`gesdd_in`] needs at least. Of a real type elements and reals together
/// are no more than netlib's smallest `LWORK`, of a complex one than its `LWORK` and `LRWORK`.
pub fn gesdd_least<T: Scalar>(job: Vectors, m: usize, n: usize) -> ScratchLen {
    let (m, n) = (m.max(n), m.min(n));
    let square = n.saturating_mul(n);
    if job == Vectors::None {
        return ScratchLen { elements: (2 * n).saturating_add(m), reals: n, ints: 0 };
    }
    let tall = very_tall(m, n);
    let squares = match job {
        Vectors::Overwrite if tall => square.saturating_mul(2),
        Vectors::Thin if !tall => 0,
        Vectors::All if !tall => 0,
        _ => square,
    };
    // Room for one reflector and the matrix, which of a real type is also among the reals.
    let work = if T::IS_COMPLEX { if tall && job == Vectors::Thin { n } else { m } } else { 0 };
    let conquer = bdsdc_scratch(n);
    let copies = if T::IS_COMPLEX { square.saturating_mul(2) } else { 0 };
    ScratchLen {
        elements: squares.saturating_add(2 * n).saturating_add(work),
        reals: conquer.elements.saturating_add(n).saturating_add(copies),
        ints: conquer.ints,
    }
}

/// The scratch memory that is of use to [`gesdd_in`].
pub fn gesdd_scratch<T: Scalar>(job: Vectors, m: usize, n: usize) -> ScratchLen {
    let least = gesdd_least::<T>(job, m, n);
    let (m, n) = (m.max(n), m.min(n));
    let tall = very_tall(m, n);
    let reduced =
        if tall { gebrd_scratch(n, n).max(geqrf_scratch(m, n)) } else { gebrd_scratch(m, n) };
    let columns = if job == Vectors::All { m } else { n };
    let rows = if tall { n } else { m };
    let vectors = match job {
        Vectors::None => 0,
        _ if tall => ungqr_scratch(m, columns, n).max(unmbr_scratch(Side::Left, n, n, n)),
        _ => unmbr_scratch(Side::Left, m, columns, n).max(ungbr_scratch(Factor::Q, m, n, n)),
    };
    let vectors = vectors.max(unmbr_scratch(Side::Right, n, n, n));
    let work = reduced.max(vectors).max(rows);
    ScratchLen { elements: least.elements.saturating_add(work), ..least }
}

/// [`gesdd`] with scratch memory, at least [`gesdd_least`].
///
/// # Errors
/// [`Error::Argument`] as [`gesdd`], and if there is not enough scratch memory.
pub fn gesdd_in<T: Scalar>(
    job: Vectors,
    a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let k = m.min(n);
    check_dim("s", k, s.len())?;
    let (in_u, in_vt) = match job {
        Vectors::None => (None, None),
        Vectors::Thin => (Some((m, k)), Some((k, n))),
        Vectors::All => (Some((m, m)), Some((n, n))),
        Vectors::Overwrite if m >= n => (None, Some((n, n))),
        Vectors::Overwrite => (Some((m, m)), None),
    };
    check_shape("u", in_u, &u)?;
    check_shape("vt", in_vt, &vt)?;
    scratch.check(gesdd_least::<T>(job, m, n))?;
    let (u, vt) = (u.filter(|_| in_u.is_some()), vt.filter(|_| in_vt.is_some()));
    if k == 0 {
        for matrix in [u, vt].into_iter().flatten() {
            laset(None, T::ZERO, T::ONE, matrix);
        }
        return Ok(());
    }
    if m >= n {
        scaled(job, a, s, u, vt, scratch)
    } else {
        scaled(job, a.t(), s, vt.map(MatMut::t), u.map(MatMut::t), scratch)
    }
}

/// Checks the shape of a matrix that has to be there.
pub(super) fn check_shape<T>(
    what: &'static str,
    shape: Option<(usize, usize)>,
    a: &Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    if let Some((m, n)) = shape {
        check_dim(what, m, a.as_ref().map_or(0, MatMut::nrows))?;
        check_dim(what, n, a.as_ref().map_or(0, MatMut::ncols))?;
    }
    Ok(())
}

fn scaled<T: Scalar>(
    job: Vectors,
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let range = Range::fit_squares(a.rb_mut());
    let outcome = match (job, u, vt) {
        (Vectors::None, ..) => values(a, s, scratch),
        (Vectors::Overwrite, _, Some(vt)) => overwrite(a, s, vt, scratch),
        (_, Some(u), Some(vt)) if !very_tall(a.nrows(), a.ncols()) => direct(a, s, u, vt, scratch),
        (Vectors::All, Some(u), Some(vt)) => all(a, s, u, vt, scratch),
        (_, Some(u), Some(vt)) => thin(a, s, u, vt, scratch),
        _ => Ok(()),
    };
    let k = s.len();
    range.revert(Scaled::Full, MatMut::from_col_major(s, k, 1, k)?);
    outcome
}

/// Only singular values.
fn values<T: Scalar>(
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let (tau, work) = scratch.elements.split_at_mut(2 * n);
    let (tauq, taup) = tau.split_at_mut(n);
    let e = &mut scratch.reals[..n - 1];
    if very_tall(m, n) {
        geqrf_in(a.rb_mut(), tauq, work)?;
        a = a.block(0, 0, n, n);
        clear_below(a.rb_mut());
    }
    gebrd_in(a, s, e, tauq, taup, work)?;
    bdsqr_in::<T>(Uplo::Upper, s, e, None, None, None, &mut [])
}

/// Zeros below the diagonal of a square matrix.
pub(super) fn clear_below<T: Scalar>(a: MatMut<'_, T>) {
    let n = a.nrows();
    if n > 1 {
        laset(Some(Uplo::Lower), T::ZERO, T::ZERO, a.block(1, 0, n - 1, n - 1));
    }
}

/// Scratch memory by what it is for.
struct Parts<'a, T: Scalar> {
    tauq: &'a mut [T],
    taup: &'a mut [T],
    work: &'a mut [T],
    e: &'a mut [T::Real],
    /// For [`bdsdc_in`], and as work where that is more.
    reals: &'a mut [T::Real],
    ints: &'a mut [i32],
}

/// The memory with more room; reals are of use only to a real type.
fn larger<'a, T: Scalar>(work: &'a mut [T], reals: &'a mut [T::Real]) -> &'a mut [T] {
    let among_reals = as_elements(reals);
    if among_reals.len() > work.len() { among_reals } else { work }
}

impl<'a, T: Scalar> Parts<'a, T> {
    fn of(n: usize, scratch: Scratch<'a, T>) -> Self {
        let (tau, work) = scratch.elements.split_at_mut(2 * n);
        let (tauq, taup) = tau.split_at_mut(n);
        let (e, reals) = scratch.reals.split_at_mut(n);
        Parts { tauq, taup, work, e: &mut e[..n - 1], reals, ints: scratch.ints }
    }

    /// `A = Q R`: R is copied, and Q replaces A.
    fn factor(&mut self, mut a: MatMut<'_, T>, mut r: MatMut<'_, T>) -> Result<(), Error> {
        let n = r.nrows();
        let Parts { tauq, work, reals, .. } = self;
        let work = larger(work, reals);
        geqrf_in(a.rb_mut(), tauq, work)?;
        lacpy(Some(Uplo::Upper), a.rb().block(0, 0, n, n), r.rb_mut())?;
        clear_below(r);
        ungqr_in(a, tauq, work)
    }

    /// Reduces A to bidiagonal form.
    fn reduce(&mut self, mut a: MatMut<'_, T>, s: &mut [T::Real]) -> Result<(), Error> {
        let Parts { tauq, taup, work, e, reals, .. } = self;
        let work = larger(work, reals);
        gebrd_in(a.rb_mut(), s, e, tauq, taup, work)
    }

    /// The singular value decomposition of the bidiagonal matrix.
    fn conquer(
        &mut self,
        s: &mut [T::Real],
        mut u: MatMut<'_, T>,
        mut vt: MatMut<'_, T>,
    ) -> Result<(), Error> {
        let n = s.len();
        let Parts { e, reals, ints, .. } = self;
        if !T::IS_COMPLEX {
            let vectors = Some((part_mut(u, false), part_mut(vt, false)));
            let scratch = Scratch { elements: reals, reals: &mut [], ints };
            return bdsdc_in(Uplo::Upper, s, e, vectors, scratch);
        }
        let (left, rest) = reals.split_at_mut(n * n);
        let (right, elements) = rest.split_at_mut(n * n);
        let mut left = MatMut::from_col_major(left, n, n, n)?;
        let mut right = MatMut::from_col_major(right, n, n, n)?;
        let vectors = Some((left.rb_mut(), right.rb_mut()));
        let scratch = Scratch { elements, reals: &mut [], ints };
        let outcome = bdsdc_in(Uplo::Upper, s, e, vectors, scratch);
        for (mut to, from) in [(u.rb_mut(), left), (vt.rb_mut(), right)] {
            laset(None, T::ZERO, T::ZERO, to.rb_mut());
            lacpy(None, from.rb(), part_mut(to, false))?;
        }
        outcome
    }

    /// Multiplies the vectors by the factors of the reduction that is left in A.
    fn multiply(
        &mut self,
        a: MatMut<'_, T>,
        u: Option<MatMut<'_, T>>,
        vt: MatMut<'_, T>,
    ) -> Result<(), Error> {
        let n = a.ncols();
        let Parts { tauq, taup, work, reals, .. } = self;
        let work = larger(work, reals);
        if let Some(u) = u {
            unmbr_in(Factor::Q, Side::Left, Trans::No, n, a.rb(), tauq, u, work)?;
        }
        let p = a.block(0, 0, n, n);
        unmbr_in(Factor::P, Side::Right, Trans::ConjTrans, n, p.rb(), taup, vt, work)
    }
}

/// Vectors from the reduction of A itself.
fn direct<T: Scalar>(
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    mut u: MatMut<'_, T>,
    mut vt: MatMut<'_, T>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = a.ncols();
    let mut parts = Parts::of(n, scratch);
    parts.reduce(a.rb_mut(), s)?;
    laset(None, T::ZERO, T::ONE, u.rb_mut());
    let outcome = parts.conquer(s, u.rb_mut().block(0, 0, n, n), vt.rb_mut());
    parts.multiply(a, Some(u), vt)?;
    outcome
}

/// Thin vectors from the reduction of R.
fn thin<T: Scalar>(
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    mut u: MatMut<'_, T>,
    mut vt: MatMut<'_, T>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = a.ncols();
    let (r, elements) = scratch.elements.split_at_mut(n * n);
    let mut r = MatMut::from_col_major(r, n, n, n)?;
    let mut parts = Parts::of(n, Scratch { elements, ..scratch });
    parts.factor(a.rb_mut(), r.rb_mut())?;
    parts.reduce(r.rb_mut(), s)?;
    let mut inner = u.rb_mut().block(0, 0, n, n);
    let outcome = parts.conquer(s, inner.rb_mut(), vt.rb_mut());
    parts.multiply(r.rb_mut(), Some(inner.rb_mut()), vt)?;
    lacpy(None, inner.rb(), r.rb_mut())?;
    gemm(Trans::No, Trans::No, T::ONE, a.rb(), r.rb(), T::ZERO, u)?;
    outcome
}

/// All vectors, from the reduction of R.
fn all<T: Scalar>(
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    mut u: MatMut<'_, T>,
    mut vt: MatMut<'_, T>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let (inner, elements) = scratch.elements.split_at_mut(n * n);
    let mut inner = MatMut::from_col_major(inner, n, n, n)?;
    let mut parts = Parts::of(n, Scratch { elements, ..scratch });
    let Parts { tauq, work, reals, .. } = &mut parts;
    let work = larger(work, reals);
    geqrf_in(a.rb_mut(), tauq, work)?;
    lacpy(Some(Uplo::Lower), a.rb(), u.rb_mut().block(0, 0, m, n))?;
    ungqr_in(u.rb_mut(), tauq, work)?;
    let mut r = a.rb_mut().block(0, 0, n, n);
    clear_below(r.rb_mut());
    parts.reduce(r.rb_mut(), s)?;
    let outcome = parts.conquer(s, inner.rb_mut(), vt.rb_mut());
    parts.multiply(r, Some(inner.rb_mut()), vt)?;
    let mut q = u.block(0, 0, m, n);
    gemm(Trans::No, Trans::No, T::ONE, q.rb(), inner.rb(), T::ZERO, a.rb_mut())?;
    lacpy(None, a.rb(), q.rb_mut())?;
    outcome
}

/// Thin left vectors in the place of A.
fn overwrite<T: Scalar>(
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    mut vt: MatMut<'_, T>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let n = a.ncols();
    let (inner, elements) = scratch.elements.split_at_mut(n * n);
    let mut inner = MatMut::from_col_major(inner, n, n, n)?;
    if very_tall(a.nrows(), n) {
        let (room, elements) = elements.split_at_mut(n * n);
        let mut r = MatMut::from_col_major(room, n, n, n)?;
        let mut parts = Parts::of(n, Scratch { elements, ..scratch });
        parts.factor(a.rb_mut(), r.rb_mut())?;
        parts.reduce(r.rb_mut(), s)?;
        let outcome = parts.conquer(s, inner.rb_mut(), vt.rb_mut());
        parts.multiply(r, Some(inner.rb_mut()), vt)?;
        multiply_in_place(a, inner.rb(), room)?;
        return outcome;
    }
    let mut parts = Parts::of(n, Scratch { elements, ..scratch });
    parts.reduce(a.rb_mut(), s)?;
    let outcome = parts.conquer(s, inner.rb_mut(), vt.rb_mut());
    parts.multiply(a.rb_mut(), None, vt)?;
    let Parts { tauq, work, reals, .. } = &mut parts;
    let work = larger(work, reals);
    ungbr_in(Factor::Q, n, a.rb_mut(), tauq, work)?;
    multiply_in_place(a, inner.rb(), work)?;
    outcome
}
