//! The form of a pair of matrices from which its singular value decomposition begins.

use crate::auxiliary::{Permute, lacpy, lapmt, laset};
use crate::error::{Error, check_dim, check_scratch};
use crate::qr::{
    geqp3_in, geqp3_scratch, geqrf_in, geqrf_scratch, gerqf_in, gerqf_scratch, ungqr_in,
    ungqr_scratch, unmqr_in, unmqr_scratch, unmrq_in, unmrq_scratch,
};
use crate::workspace::{Scratch, ScratchLen, buffer, with_scratch};
use wasmblas::{MatMut, MatRef, Scalar, Side, Trans, Uplo};

/// The ranks of a pair of matrices A and B with as many columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PairRank {
    /// What A adds to the rank of B: that of `(Aᵀ Bᵀ)ᵀ` is `k + l`.
    pub k: usize,
    /// The rank of B.
    pub l: usize,
}

/// Makes A and B, `m` by `n` and `p` by `n`, triangles with as many columns of zeros as their common
/// null space has dimensions, in place:
///
/// ```text
///            n−k−l  k    l                        n−k−l  k    l
/// Uᴴ A Q = k (  0  A₁₂  A₁₃ )    and   Vᴴ B Q = l (  0   0   B₁₃ )
///          l (  0   0   A₂₃ )                     p−l (  0   0    0  )
///      m−k−l (  0   0    0  )
/// ```
///
/// A₁₂ and B₁₃ are upper triangles that are not singular, and so is, as far as A has rows, A₂₃. U, V
/// and Q are unitary, and made if there are matrices for them. `k` and `l` are ranks as pivoted QR
/// factorisations see them: a diagonal entry counts if it is larger than `tola`, or for B `tolb`.
///
/// Bai and Zha, *A new preprocessing algorithm for the computation of the generalized singular value
/// decomposition*, SIAM J. Sci. Comput. 14 (1993).
///
/// # Errors
/// [`Error::Argument`] if the shapes do not fit, or there is no memory.
pub fn ggsvp3<T: Scalar>(
    a: MatMut<'_, T>,
    b: MatMut<'_, T>,
    tolerances: (T::Real, T::Real),
    u: Option<MatMut<'_, T>>,
    v: Option<MatMut<'_, T>>,
    q: Option<MatMut<'_, T>>,
) -> Result<PairRank, Error> {
    let (m, n, p) = (a.nrows(), a.ncols(), b.nrows());
    let mut tau = buffer(n)?;
    with_scratch(ggsvp3_scratch(m, n, p), |scratch| {
        ggsvp3_in(a, b, tolerances, u, v, q, &mut tau, scratch)
    })
}

/// The scratch memory that is of use to [`ggsvp3_in`].
pub fn ggsvp3_scratch(m: usize, n: usize, p: usize) -> ScratchLen {
    let of_b = geqp3_scratch(p, n).elements.max(gerqf_scratch(p.min(n), n));
    let of_a = geqp3_scratch(m, n).elements.max(gerqf_scratch(m.min(n), n));
    let factors = ungqr_scratch(p, p, p.min(n)).max(ungqr_scratch(m, m, m.min(n)));
    let rows = unmrq_scratch(Side::Right, m.max(n), n, n);
    let columns =
        unmqr_scratch(Side::Left, m, n, m.min(n)).max(unmqr_scratch(Side::Right, m, m, m.min(n)));
    let elements = of_b.max(of_a).max(factors).max(rows).max(columns).max(geqrf_scratch(m, n));
    ScratchLen { elements: elements.max(least(m, n, p)), reals: 2 * n, ints: n }
}

/// The elements without which there is no way.
fn least(m: usize, n: usize, p: usize) -> usize {
    (n + 1).max(m).max(p)
}

/// [`ggsvp3`] with scratch memory: at least `max(n + 1, m, p)` elements, `2 n` reals and `n`
/// integers, and `n` elements in `tau`.
///
/// # Errors
/// As [`ggsvp3`], and [`Error::Argument`] if there is not enough scratch memory.
pub fn ggsvp3_in<T: Scalar>(
    mut a: MatMut<'_, T>,
    mut b: MatMut<'_, T>,
    (tola, tolb): (T::Real, T::Real),
    mut u: Option<MatMut<'_, T>>,
    mut v: Option<MatMut<'_, T>>,
    mut q: Option<MatMut<'_, T>>,
    tau: &mut [T],
    mut scratch: Scratch<'_, T>,
) -> Result<PairRank, Error> {
    let (m, n, p) = (a.nrows(), a.ncols(), b.nrows());
    check_dim("b", n, b.ncols())?;
    for (what, order, factor) in [("u", m, &u), ("v", p, &v), ("q", n, &q)] {
        if let Some(factor) = factor {
            check_dim(what, order, factor.nrows())?;
            check_dim(what, order, factor.ncols())?;
        }
    }
    check_scratch(n, tau.len())?;
    scratch.check(ScratchLen { elements: least(m, n, p), reals: 2 * n, ints: n })?;
    if let Some(q) = &mut q {
        laset(None, T::ZERO, T::ONE, q.rb_mut());
    }
    // B P = V (S; 0)
    let l = pivoted(b.rb_mut(), tolb, v.as_mut(), tau, &mut scratch)?;
    let Scratch { elements: work, ints: jpvt, .. } = scratch.rb_mut();
    lapmt(Permute::Forward, a.rb_mut(), &jpvt[..n])?;
    if let Some(q) = &mut q {
        lapmt(Permute::Forward, q.rb_mut(), &jpvt[..n])?;
    }
    if l < n {
        // S = (0 B₁₃) Z
        let mut top = b.rb_mut().block(0, 0, l, n);
        gerqf_in(top.rb_mut(), &mut tau[..l], work)?;
        for matrix in [Some(a.rb_mut()), q.as_mut().map(MatMut::rb_mut)].into_iter().flatten() {
            unmrq_in(Side::Right, Trans::ConjTrans, top.rb(), &tau[..l], matrix, work)?;
        }
        keep_last_triangle(top);
    }
    // Beside it A = (A₁ A₂), A₁ P = U (T; 0)
    let (mut left, mut right) = a.rb_mut().split_cols(n - l);
    let count = m.min(n - l);
    // The factors are needed before rows of zeros replace the reflectors.
    let k = {
        let Scratch { elements, reals, ints } = scratch.rb_mut();
        let jpvt = &mut ints[..n - l];
        jpvt.fill(0);
        let inner = Scratch { elements: &mut *elements, reals, ints: &mut [] };
        geqp3_in(left.rb_mut(), jpvt, &mut tau[..count], inner)?;
        let reflectors = left.rb().block(0, 0, m, count);
        let tau = &tau[..count];
        unmqr_in(Side::Left, Trans::ConjTrans, reflectors, tau, right.rb_mut(), elements)?;
        finish_pivoted(left.rb_mut(), tola, u.as_mut(), tau, elements)?
    };
    let Scratch { elements: work, ints: jpvt, .. } = scratch;
    if let Some(q) = &mut q {
        lapmt(Permute::Forward, q.rb_mut().block(0, 0, n, n - l), &jpvt[..n - l])?;
    }
    if k < n - l {
        // T = (0 A₁₂) Z
        let mut top = left.block(0, 0, k, n - l);
        gerqf_in(top.rb_mut(), &mut tau[..k], work)?;
        if let Some(q) = &mut q {
            let columns = q.rb_mut().block(0, 0, n, n - l);
            unmrq_in(Side::Right, Trans::ConjTrans, top.rb(), &tau[..k], columns, work)?;
        }
        keep_last_triangle(top);
    }
    if k < m {
        let mut below = right.block(k, 0, m - k, l);
        let count = l.min(m - k);
        geqrf_in(below.rb_mut(), &mut tau[..count], work)?;
        if let Some(u) = &mut u {
            let columns = u.rb_mut().block(0, k, m, m - k);
            let reflectors = below.rb().block(0, 0, m - k, count);
            unmqr_in(Side::Right, Trans::No, reflectors, &tau[..count], columns, work)?;
        }
        keep_triangle(below, count);
    }
    Ok(PairRank { k, l })
}

/// `B P = V (S; 0)` with column pivoting; returns the rank, which S has rows, as [`finish_pivoted`].
fn pivoted<T: Scalar>(
    mut b: MatMut<'_, T>,
    tolerance: T::Real,
    v: Option<&mut MatMut<'_, T>>,
    tau: &mut [T],
    scratch: &mut Scratch<'_, T>,
) -> Result<usize, Error> {
    let (p, n) = (b.nrows(), b.ncols());
    let tau = &mut tau[..p.min(n)];
    let Scratch { elements, reals, ints } = scratch.rb_mut();
    let jpvt = &mut ints[..n];
    jpvt.fill(0);
    let inner = Scratch { elements: &mut *elements, reals, ints: &mut [] };
    geqp3_in(b.rb_mut(), jpvt, tau, inner)?;
    finish_pivoted(b, tolerance, v, tau, elements)
}

/// From a pivoted factorisation makes the unitary factor, and clears all but the rows that count;
/// returns how many there are.
fn finish_pivoted<T: Scalar>(
    b: MatMut<'_, T>,
    tolerance: T::Real,
    v: Option<&mut MatMut<'_, T>>,
    tau: &[T],
    work: &mut [T],
) -> Result<usize, Error> {
    let (p, count) = (b.nrows(), tau.len());
    let rank = (0..count).filter(|&i| b.get(i, i).modulus() > tolerance).count();
    if let Some(v) = v {
        form(b.rb().block(0, 0, p, count), tau, v.rb_mut(), work)?;
    }
    keep_triangle(b, rank);
    Ok(rank)
}

/// The unitary matrix of a factorisation.
fn form<T: Scalar>(
    reflectors: MatRef<'_, T>,
    tau: &[T],
    mut v: MatMut<'_, T>,
    work: &mut [T],
) -> Result<(), Error> {
    let (p, count) = (reflectors.nrows(), reflectors.ncols());
    lacpy(Some(Uplo::Lower), reflectors, v.rb_mut().block(0, 0, p, count))?;
    ungqr_in(v, tau, work)
}

/// Zeros but in the upper trapezoid of so many rows.
fn keep_triangle<T: Scalar>(mut a: MatMut<'_, T>, rows: usize) {
    let (m, n) = (a.nrows(), a.ncols());
    for j in 0..n.min(rows) {
        laset(None, T::ZERO, T::ZERO, a.rb_mut().block(j + 1, j, rows - j - 1, 1));
    }
    laset(None, T::ZERO, T::ZERO, a.block(rows, 0, m - rows, n));
}

/// Zeros but in the upper triangle of the last columns, as many as there are rows.
fn keep_last_triangle<T: Scalar>(a: MatMut<'_, T>) {
    let (m, n) = (a.nrows(), a.ncols());
    let (mut left, right) = a.split_cols(n - m);
    laset(None, T::ZERO, T::ZERO, left.rb_mut());
    keep_triangle(right, m);
}
