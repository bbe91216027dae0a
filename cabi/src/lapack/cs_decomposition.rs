//! CS decompositions of partitioned unitary matrices.

use super::svd::{in_work, split};
use super::{finish, info_of, slice_mut, with_work};
use crate::checked::{Illegal, dim, require};
use crate::layout::Layout;
use core::ffi::c_char;
use core::ptr::null_mut;
use wasmblas::{MatMut, Scalar};
use wasmblas_lapack as routines;
use wasmblas_lapack::{Bidiagonal, Blocks, Error, Scratch, ScratchLen, Signs};

/// A matrix, and its leading dimension.
type Matrix<T> = (*mut T, i32);

/// The diagonal of a bidiagonal matrix, and what is beside it.
type Diagonals<T> = (*mut T, *mut T);

/// Whether a letter is that one, in either case.
fn is(letter: c_char, capital: u8) -> bool {
    (letter as u8).to_ascii_uppercase() == capital
}

/// How TRANS says that the matrices are stored.
fn layout(trans: c_char) -> Layout {
    if is(trans, b'T') { Layout::Row } else { Layout::Column }
}

fn signs(letter: c_char) -> Signs {
    if is(letter, b'O') { Signs::LowerLeft } else { Signs::UpperRight }
}

/// The shapes of the blocks X11, X12, X21 and X22.
fn shapes(m: i32, p: i32, q: i32) -> [(i32, i32); 4] {
    [(p, q), (p, m - q), (m - p, q), (m - p, m - q)]
}

/// Checks leading dimensions of which the first is argument `first`, the others every second.
pub(super) fn fit<T>(
    layout: Layout,
    matrices: &[(Matrix<T>, (i32, i32))],
    first: i32,
) -> Result<(), Illegal> {
    for (((_, ld), (rows, cols)), position) in matrices.iter().zip((first..).step_by(2)) {
        require(layout.fits(*ld, *rows, *cols), position)?;
    }
    Ok(())
}

/// Factors of those orders that are wanted, whose leading dimensions are as for [`fit`].
///
/// # Safety
/// The pointers must be to such matrices.
pub(super) unsafe fn wanted<'a, T, const N: usize>(
    layout: Layout,
    factors: [(c_char, Matrix<T>, i32); N],
    first: i32,
) -> Result<[Option<MatMut<'a, T>>; N], Illegal> {
    for ((job, (_, ld), order), position) in factors.iter().zip((first..).step_by(2)) {
        require(!is(*job, b'Y') || layout.fits(*ld, *order, *order), position)?;
    }
    Ok(factors.map(|(job, (factor, ld), order)| {
        // SAFETY: promised by the caller.
        is(job, b'Y').then(|| unsafe { layout.matrix_mut(factor, order, order, ld) })
    }))
}

/// Simultaneous bidiagonalisation of four blocks.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn unbdb<T: Scalar>(
    trans: c_char,
    letter: c_char,
    m: i32,
    p: i32,
    q: i32,
    x11: *mut T,
    ldx11: i32,
    x12: *mut T,
    ldx12: i32,
    x21: *mut T,
    ldx21: i32,
    x22: *mut T,
    ldx22: i32,
    theta: *mut T::Real,
    phi: *mut T::Real,
    taup1: *mut T,
    taup2: *mut T,
    tauq1: *mut T,
    tauq2: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 3)?;
            require((0..=m).contains(&p), 4)?;
            require(q >= 0 && q <= p.min(m - p) && q <= m - q, 5)?;
            let (layout, shapes) = (layout(trans), shapes(m, p, q));
            let blocks = [(x11, ldx11), (x12, ldx12), (x21, ldx21), (x22, ldx22)];
            let blocks = [0, 1, 2, 3].map(|i| (blocks[i], shapes[i]));
            fit(layout, &blocks, 7)?;
            let best = routines::unbdb_scratch(dim(p), dim(q), dim(m - p), dim(m - q));
            with_work((work, lwork, 21), dim(m - q), best, |work| {
                let [x11, x12, x21, x22] =
                    blocks.map(|((x, ld), (rows, cols))| layout.matrix_mut(x, rows, cols, ld));
                let (theta, phi) = (slice_mut(theta, q), slice_mut(phi, q - 1));
                let mut taus = [(taup1, p), (taup2, m - p), (tauq1, q), (tauq2, m - q)]
                    .map(|(tau, len)| slice_mut(tau, len));
                let [p1, p2, q1, q2] = &mut taus;
                let outcome = routines::unbdb_in(
                    signs(letter),
                    x11,
                    x12,
                    x21,
                    x22,
                    theta,
                    phi,
                    p1,
                    p2,
                    q1,
                    q2,
                    work,
                );
                if layout == Layout::Row {
                    // The reflectors are those of the transposed matrix to whoever reads on.
                    taus.into_iter().flatten().for_each(|tau| *tau = tau.conj());
                }
                info_of(outcome, 6)
            })
        });
    }
}

/// The CS decomposition of a matrix in bidiagonal-block form.
///
/// # Safety
/// As [`unbdb`].
pub unsafe fn bbcsd<T: Scalar>(
    jobu1: c_char,
    jobu2: c_char,
    jobv1t: c_char,
    jobv2t: c_char,
    trans: c_char,
    m: i32,
    p: i32,
    q: i32,
    theta: *mut T::Real,
    phi: *mut T::Real,
    u1: *mut T,
    ldu1: i32,
    u2: *mut T,
    ldu2: i32,
    v1t: *mut T,
    ldv1t: i32,
    v2t: *mut T,
    ldv2t: i32,
    b11d: *mut T::Real,
    b11e: *mut T::Real,
    b12d: *mut T::Real,
    b12e: *mut T::Real,
    b21d: *mut T::Real,
    b21e: *mut T::Real,
    b22d: *mut T::Real,
    b22e: *mut T::Real,
    work: *mut T::Real,
    lwork: i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 6)?;
            require((0..=m).contains(&p), 7)?;
            require(q >= 0 && q <= p.min(m - p) && q <= m - q, 8)?;
            let factors = [
                (jobu1, (u1, ldu1), p),
                (jobu2, (u2, ldu2), m - p),
                (jobv1t, (v1t, ldv1t), q),
                (jobv2t, (v2t, ldv2t), m - q),
            ];
            let [u1, u2, v1t, v2t] = wanted(layout(trans), factors, 12)?;
            let least = dim(q).saturating_mul(8);
            with_work((work, lwork, 28), least, least, |work| {
                let block = |(d, e): Diagonals<T::Real>| Bidiagonal {
                    d: slice_mut(d, q),
                    e: slice_mut(e, q - 1),
                };
                let blocks = Blocks {
                    b11: block((b11d, b11e)),
                    b12: block((b12d, b12e)),
                    b21: block((b21d, b21e)),
                    b22: block((b22d, b22e)),
                };
                let (theta, phi) = (slice_mut(theta, q), slice_mut(phi, q - 1));
                info_of(routines::bbcsd_in(theta, phi, u1, u2, v1t, v2t, blocks, work), 9)
            })
        });
    }
}

/// WORK and, of a complex routine, RWORK, with their lengths; a query in either is one in both.
/// Leaves φ behind the first element if there was no convergence. `position` is that of LWORK.
///
/// # Safety
/// The pointers must be to arrays of those lengths, of one element at least.
pub(super) unsafe fn with_angles<T: Scalar>(
    (work, lwork): (*mut T, i32),
    (rwork, lrwork): (*mut T::Real, i32),
    position: i32,
    (least, best): (ScratchLen, ScratchLen),
    routine: impl FnOnce(Scratch<'_, T>) -> Result<(), Error>,
) -> Result<i32, Illegal> {
    // SAFETY: promised by the caller.
    unsafe {
        let reals = least.reals.saturating_add(1);
        let query = lwork == -1 || (T::IS_COMPLEX && lrwork == -1);
        let lwork = if query { -1 } else { lwork };
        let run = |work: &mut [T]| {
            if T::IS_COMPLEX {
                require(usize::try_from(lrwork).is_ok_and(|len| len >= reals), position + 2)?;
            }
            // The first element is for the answer.
            let after = rwork.wrapping_add(1);
            let mut scratch = split(&mut *work, after, null_mut(), least);
            let outcome = routine(scratch.rb_mut());
            if !T::IS_COMPLEX && matches!(outcome, Err(Error::NotConverged { .. })) {
                let Scratch { elements, reals, .. } = scratch;
                for (element, &phi) in elements.iter_mut().skip(1).zip(&*reals) {
                    *element = T::from_real(phi);
                }
            }
            info_of(outcome, position)
        };
        let info =
            with_work((work, lwork, position), in_work::<T>(least), in_work::<T>(best), run)?;
        if T::IS_COMPLEX {
            *rwork = super::rounded_up(reals);
        }
        Ok(info)
    }
}

/// The CS decomposition of a real partitioned matrix.
///
/// # Safety
/// As [`unbdb`].
pub unsafe fn uncsd_real<T: Scalar>(
    jobu1: c_char,
    jobu2: c_char,
    jobv1t: c_char,
    jobv2t: c_char,
    trans: c_char,
    letter: c_char,
    m: i32,
    p: i32,
    q: i32,
    x11: *mut T,
    ldx11: i32,
    x12: *mut T,
    ldx12: i32,
    x21: *mut T,
    ldx21: i32,
    x22: *mut T,
    ldx22: i32,
    theta: *mut T::Real,
    u1: *mut T,
    ldu1: i32,
    u2: *mut T,
    ldu2: i32,
    v1t: *mut T,
    ldv1t: i32,
    v2t: *mut T,
    ldv2t: i32,
    work: *mut T,
    lwork: i32,
    iwork: *mut i32,
    info: *mut i32,
) {
    let rwork = null_mut();
    // SAFETY: promised by the caller; a real routine has no RWORK.
    unsafe {
        uncsd(
            jobu1, jobu2, jobv1t, jobv2t, trans, letter, m, p, q, x11, ldx11, x12, ldx12, x21,
            ldx21, x22, ldx22, theta, u1, ldu1, u2, ldu2, v1t, ldv1t, v2t, ldv2t, work, lwork,
            rwork, 0, iwork, info,
        );
    }
}

/// The CS decomposition of a partitioned matrix.
///
/// # Safety
/// As [`unbdb`].
pub unsafe fn uncsd<T: Scalar>(
    jobu1: c_char,
    jobu2: c_char,
    jobv1t: c_char,
    jobv2t: c_char,
    trans: c_char,
    letter: c_char,
    m: i32,
    p: i32,
    q: i32,
    x11: *mut T,
    ldx11: i32,
    x12: *mut T,
    ldx12: i32,
    x21: *mut T,
    ldx21: i32,
    x22: *mut T,
    ldx22: i32,
    theta: *mut T::Real,
    u1: *mut T,
    ldu1: i32,
    u2: *mut T,
    ldu2: i32,
    v1t: *mut T,
    ldv1t: i32,
    v2t: *mut T,
    ldv2t: i32,
    work: *mut T,
    lwork: i32,
    rwork: *mut T::Real,
    lrwork: i32,
    _iwork: *mut i32,
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 7)?;
            require((0..=m).contains(&p), 8)?;
            require((0..=m).contains(&q), 9)?;
            let (layout, shapes) = (layout(trans), shapes(m, p, q));
            let blocks = [(x11, ldx11), (x12, ldx12), (x21, ldx21), (x22, ldx22)];
            let blocks = [0, 1, 2, 3].map(|i| (blocks[i], shapes[i]));
            fit(layout, &blocks, 11)?;
            let factors = [
                (jobu1, (u1, ldu1), p),
                (jobu2, (u2, ldu2), m - p),
                (jobv1t, (v1t, ldv1t), q),
                (jobv2t, (v2t, ldv2t), m - q),
            ];
            let [u1, u2, v1t, v2t] = wanted(layout, factors, 20)?;
            let (above, left, below, right) = (dim(p), dim(q), dim(m - p), dim(m - q));
            let least = routines::uncsd_least(above, left, below, right);
            let best = routines::uncsd_scratch(above, left, below, right);
            with_angles((work, lwork), (rwork, lrwork), 28, (least, best), |scratch| {
                let [x11, x12, x21, x22] =
                    blocks.map(|((x, ld), (rows, cols))| layout.matrix_mut(x, rows, cols, ld));
                let theta = slice_mut(theta, p.min(q).min(m - p).min(m - q));
                let signs = signs(letter);
                routines::uncsd_in(signs, x11, x12, x21, x22, theta, u1, u2, v1t, v2t, scratch)
            })
        });
    }
}
