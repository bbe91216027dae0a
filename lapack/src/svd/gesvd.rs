//! The singular value decomposition of a general matrix by QR iteration.

use super::bdsqr::{bdsqr_in, bdsqr_scratch};
use super::gebrd::{gebrd_in, gebrd_scratch};
use super::gesdd::{Vectors, check_shape, clear_below};
use super::memory::{as_reals, multiply_in_place};
use super::ungbr::{Factor, ungbr_in, ungbr_scratch};
use crate::auxiliary::{Scaled, lacpy, laset};
use crate::error::{Error, check_dim};
use crate::least_squares::Range;
use crate::qr::{geqrf_in, geqrf_scratch, ungqr_in, ungqr_scratch};
use crate::workspace::{Scratch, ScratchLen, with_scratch};
use wasmblas::{MatMut, Scalar, Trans, Uplo, gemm};

/// The singular value decomposition `A = U S Vᴴ` of a matrix, `m` by `n`, with the singular values
/// in decreasing order in `s`, `k = min(m, n)` elements. A is overwritten.
///
/// `job_u` and `job_vt` say independently which vectors are wanted: U has `m` rows and `k`
/// ([`Thin`](Vectors::Thin)) or `m` ([`All`](Vectors::All)) columns, `Vᴴ` as many rows and `n`
/// columns; one of them may be [`Overwrite`](Vectors::Overwrite), which puts the thin ones in the
/// place of A.
///
/// By reduction to bidiagonal form ([`gebrd`](crate::gebrd), of R alone if A has many more rows than
/// columns and there is memory for that) and [`bdsqr`](crate::bdsqr). A wide matrix is a tall one
/// transposed. A is scaled if its entries are near overflow or underflow.
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, both jobs are [`Overwrite`](Vectors::Overwrite), or
/// there is no memory; [`Error::NotConverged`] as [`bdsqr`](crate::bdsqr), which is also what becomes
/// of NaN and infinite entries.
pub fn gesvd<T: Scalar>(
    job_u: Vectors,
    job_vt: Vectors,
    a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
) -> Result<(), Error> {
    let len = gesvd_scratch::<T>(job_u, job_vt, a.nrows(), a.ncols());
    with_scratch(len, |scratch| gesvd_in(job_u, job_vt, a, s, u, vt, scratch))
}

/// Whether the matrix has so many more rows than columns that a QR factorisation comes first.
pub(super) fn very_tall(m: usize, n: usize) -> bool {
    m > n && m >= n.saturating_mul(8) / 5
}

/// The scratch memory that [`gesvd_in`] needs at least. Of a real type elements and reals together
/// are netlib's smallest `LWORK`, of a complex one they are its `LWORK` and `RWORK`.
pub fn gesvd_least<T: Scalar>(job_u: Vectors, job_vt: Vectors, m: usize, n: usize) -> ScratchLen {
    let (job, m, n) = if m >= n { (job_u, m, n) } else { (job_vt, n, m) };
    let rows = if job == Vectors::None && very_tall(m, n) { n } else { m };
    let (rotations, reals) = if T::IS_COMPLEX { (0, 5 * n) } else { (4 * n, n) };
    let elements = (2 * n).saturating_add(rows).max(rotations);
    ScratchLen { elements, reals, ints: 0 }
}

/// The scratch memory that is of use to [`gesvd_in`].
pub fn gesvd_scratch<T: Scalar>(job_u: Vectors, job_vt: Vectors, m: usize, n: usize) -> ScratchLen {
    let (job_u, job_vt) = if m >= n { (job_u, job_vt) } else { (job_vt, job_u) };
    let (m, n) = (m.max(n), m.min(n));
    let least = gesvd_least::<T>(job_u, job_vt, m, n);
    let tall = very_tall(m, n);
    let columns = if job_u == Vectors::All { m } else { n };
    let (square, rows) = match job_u {
        Vectors::None if tall => (0, n),
        _ if tall && job_vt != Vectors::Overwrite => (n.saturating_mul(n), n),
        _ => (0, m),
    };
    let first = if tall { geqrf_scratch(m, n).max(ungqr_scratch(m, columns, n)) } else { 0 };
    let vectors = ungbr_scratch(Factor::Q, rows, if tall { n } else { columns }, n);
    let work = gebrd_scratch(rows, n).max(first).max(vectors).max(m);
    let elements = square.saturating_add(2 * n).saturating_add(work);
    ScratchLen { elements: elements.max(least.elements), ..least }
}

/// [`gesvd`] with scratch memory, at least [`gesvd_least`].
///
/// If there is no convergence, the first `k − 1` reals are what is left beside the diagonal of the
/// bidiagonal matrix.
///
/// # Errors
/// [`Error::Argument`] as [`gesvd`], and if there is not enough scratch memory.
pub fn gesvd_in<T: Scalar>(
    job_u: Vectors,
    job_vt: Vectors,
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let k = m.min(n);
    check_dim("s", k, s.len())?;
    let size = |job, whole| match job {
        Vectors::Thin => Some(k),
        Vectors::All => Some(whole),
        Vectors::None | Vectors::Overwrite => None,
    };
    let (columns, rows) = (size(job_u, m), size(job_vt, n));
    check_shape("u", columns.map(|columns| (m, columns)), &u)?;
    check_shape("vt", rows.map(|rows| (rows, n)), &vt)?;
    if (job_u, job_vt) == (Vectors::Overwrite, Vectors::Overwrite) {
        return Err(wasmblas::Error::Dimension { argument: "a", expected: 2, found: 1 }.into());
    }
    scratch.check(gesvd_least::<T>(job_u, job_vt, m, n))?;
    let (u, vt) = (u.filter(|_| columns.is_some()), vt.filter(|_| rows.is_some()));
    if k == 0 {
        for matrix in [u, vt].into_iter().flatten() {
            laset(None, T::ZERO, T::ONE, matrix);
        }
        return Ok(());
    }
    let range = Range::fit_squares(a.rb_mut());
    let outcome = if m >= n {
        tall([job_u, job_vt], a, s, u, vt, scratch)
    } else {
        tall([job_vt, job_u], a.t(), s, vt.map(MatMut::t), u.map(MatMut::t), scratch)
    };
    range.revert(Scaled::Full, MatMut::from_col_major(s, k, 1, k)?);
    outcome
}

/// The decomposition of a matrix with no fewer rows than columns.
fn tall<T: Scalar>(
    jobs: [Vectors; 2],
    mut a: MatMut<'_, T>,
    s: &mut [T::Real],
    u: Option<MatMut<'_, T>>,
    vt: Option<MatMut<'_, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    if !very_tall(m, n) {
        return direct(jobs, a, s, u, vt, scratch);
    }
    if jobs[0] == Vectors::None {
        let (tau, work) = scratch.elements.split_at_mut(n);
        geqrf_in(a.rb_mut(), tau, work)?;
        let mut r = a.block(0, 0, n, n);
        clear_below(r.rb_mut());
        return direct(jobs, r, s, u, vt, scratch);
    }
    let least = gesvd_least::<T>(jobs[0], jobs[1], m, n);
    let memory = n.saturating_mul(n).saturating_add(least.elements);
    if jobs[1] == Vectors::Overwrite || scratch.elements.len() < memory {
        return direct(jobs, a, s, u, vt, scratch);
    }
    let (r, elements) = scratch.elements.split_at_mut(n * n);
    let mut r = MatMut::from_col_major(r, n, n, n)?;
    let (tau, work) = elements.split_at_mut(n);
    geqrf_in(a.rb_mut(), tau, work)?;
    lacpy(Some(Uplo::Upper), a.rb().block(0, 0, n, n), r.rb_mut())?;
    clear_below(r.rb_mut());
    let mut u = u;
    match (jobs[0], &mut u) {
        (Vectors::All, Some(u)) => {
            lacpy(Some(Uplo::Lower), a.rb(), u.rb_mut().block(0, 0, m, n))?;
            ungqr_in(u.rb_mut(), tau, work)?;
        }
        _ => ungqr_in(a.rb_mut(), tau, work)?,
    }
    let inner = Scratch { elements: &mut *elements, reals: scratch.reals, ints: scratch.ints };
    let outcome = direct([Vectors::Overwrite, jobs[1]], r.rb_mut(), s, None, vt, inner);
    match (jobs[0], u) {
        (Vectors::All, Some(u)) => {
            let mut q = u.block(0, 0, m, n);
            gemm(Trans::No, Trans::No, T::ONE, q.rb(), r.rb(), T::ZERO, a.rb_mut())?;
            lacpy(None, a.rb(), q.rb_mut())?;
        }
        (_, Some(u)) => gemm(Trans::No, Trans::No, T::ONE, a.rb(), r.rb(), T::ZERO, u)?,
        (_, None) => multiply_in_place(a, r.rb(), elements)?,
    }
    outcome
}

/// The decomposition from the reduction of A itself.
fn direct<'a, T: Scalar>(
    jobs: [Vectors; 2],
    mut a: MatMut<'a, T>,
    s: &mut [T::Real],
    mut u: Option<MatMut<'a, T>>,
    mut vt: Option<MatMut<'a, T>>,
    scratch: Scratch<'_, T>,
) -> Result<(), Error> {
    let (m, n) = (a.nrows(), a.ncols());
    let (e, reals) = scratch.reals.split_at_mut(n);
    let e = &mut e[..n - 1];
    let (tau, work) = scratch.elements.split_at_mut(2 * n);
    let (tauq, taup) = tau.split_at_mut(n);
    gebrd_in(a.rb_mut(), s, e, tauq, taup, work)?;
    if let Some(u) = &mut u {
        lacpy(Some(Uplo::Lower), a.rb(), u.rb_mut().block(0, 0, m, n))?;
        ungbr_in(Factor::Q, n, u.rb_mut(), tauq, work)?;
    }
    if let Some(vt) = &mut vt {
        lacpy(Some(Uplo::Upper), a.rb().block(0, 0, n, n), vt.rb_mut())?;
        ungbr_in(Factor::P, n, vt.rb_mut(), taup, work)?;
    }
    if jobs[0] == Vectors::Overwrite {
        ungbr_in(Factor::Q, n, a.rb_mut(), tauq, work)?;
        u = Some(a);
    } else if jobs[1] == Vectors::Overwrite {
        let mut p = a.block(0, 0, n, n);
        ungbr_in(Factor::P, n, p.rb_mut(), taup, work)?;
        vt = Some(p);
    }
    let rotations = if T::IS_COMPLEX { reals } else { as_reals(scratch.elements) };
    let rotations = &mut rotations[..bdsqr_scratch(n)];
    // Only the first columns are turned.
    let u = u.map(|u| u.block(0, 0, m, n));
    bdsqr_in(Uplo::Upper, s, e, vt, u, None, rotations)
}
