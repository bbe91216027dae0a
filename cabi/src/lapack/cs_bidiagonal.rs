//! Simultaneous bidiagonalisation of partitioned matrices with orthonormal columns.

use super::cs_decomposition::fit;
use super::{array_mut, finish, info_of, with_work};
use crate::checked::{dim, require};
use crate::layout::Layout::Column;
use core::ptr::null_mut;
use wasmblas::Scalar;
use wasmblas_lapack as routines;
use wasmblas_lapack::Least;

/// The routine of a least dimension; `work` is argument number `position − 1`.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
unsafe fn bidiagonalise<T: Scalar>(
    least: Least,
    [m, p, q]: [i32; 3],
    (x11, ldx11): (*mut T, i32),
    (x21, ldx21): (*mut T, i32),
    (theta, phi): (*mut T::Real, *mut T::Real),
    taus: [*mut T; 3],
    phantom: *mut T,
    (work, lwork, position): (*mut T, i32, i32),
    info: *mut i32,
) {
    // SAFETY: promised by the caller.
    unsafe {
        finish(info, || {
            require(m >= 0, 1)?;
            // What is wrong with P, and what with Q.
            let (rows, missing) = (m.wrapping_sub(p), m.wrapping_sub(q));
            let (p_fits, q_fits) = match least {
                Least::Columns => (p >= q && rows >= q, q >= 0 && missing >= q),
                Least::UpperRows => (p >= 0 && rows >= p, q >= p && missing >= p),
                Least::LowerRows => (p <= m && p >= rows, q >= rows && missing >= rows),
                Least::Missing => (p >= missing && rows >= missing, q <= m && q >= missing),
            };
            require(p_fits && (0..=m).contains(&p), 2)?;
            require(q_fits && (0..=m).contains(&q), 3)?;
            let blocks = [((x11, ldx11), (p, q)), ((x21, ldx21), (rows, q))];
            fit(Column, &blocks, 5)?;
            let (above, below, columns) = (dim(p), dim(rows), dim(q));
            let best = routines::unbdb2by1_scratch(above, below, columns);
            let minimum = above.max(below).max(columns);
            with_work((work, lwork, position), minimum, best, |work| {
                let [x11, x21] =
                    blocks.map(|((x, ld), (rows, cols))| Column.matrix_mut(x, rows, cols, ld));
                let [r, counts @ ..] = least.counts(above, below, columns);
                let [p1, p2, q1] = [0, 1, 2].map(|i| array_mut(taus[i], counts[i]));
                let (theta, phi) = (array_mut(theta, r), array_mut(phi, r.saturating_sub(1)));
                let phantom = if least == Least::Missing {
                    (array_mut(phantom, above), array_mut(phantom.wrapping_add(above), below))
                } else {
                    (array_mut(null_mut(), 0), array_mut(null_mut(), 0))
                };
                info_of(
                    routines::unbdb2by1_in(least, x11, x21, theta, phi, p1, p2, q1, phantom, work),
                    4,
                )
            })
        });
    }
}

/// One exported routine without a phantom vector.
macro_rules! without_phantom {
    ($(#[$doc:meta] $name:ident $least:ident)+) => {$(
        #[$doc]
        ///
        /// # Safety
        /// The pointers must be to arrays as LAPACK describes them.
        pub unsafe fn $name<T: Scalar>(
            m: i32,
            p: i32,
            q: i32,
            x11: *mut T,
            ldx11: i32,
            x21: *mut T,
            ldx21: i32,
            theta: *mut T::Real,
            phi: *mut T::Real,
            taup1: *mut T,
            taup2: *mut T,
            tauq1: *mut T,
            work: *mut T,
            lwork: i32,
            info: *mut i32,
        ) {
            let (x11, x21, taus) = ((x11, ldx11), (x21, ldx21), [taup1, taup2, tauq1]);
            let (dims, work) = ([m, p, q], (work, lwork, 14));
            // SAFETY: promised by the caller; only the fourth routine has a phantom vector.
            unsafe {
                let (least, none) = (Least::$least, null_mut());
                bidiagonalise(least, dims, x11, x21, (theta, phi), taus, none, work, info);
            }
        }
    )+};
}

without_phantom! {
    /// Where the columns are the fewest.
    unbdb1 Columns
    /// Where the upper rows are the fewest.
    unbdb2 UpperRows
    /// Where the lower rows are the fewest.
    unbdb3 LowerRows
}

/// Where the columns that are missing are the fewest.
///
/// # Safety
/// The pointers must be to arrays as LAPACK describes them.
pub unsafe fn unbdb4<T: Scalar>(
    m: i32,
    p: i32,
    q: i32,
    x11: *mut T,
    ldx11: i32,
    x21: *mut T,
    ldx21: i32,
    theta: *mut T::Real,
    phi: *mut T::Real,
    taup1: *mut T,
    taup2: *mut T,
    tauq1: *mut T,
    phantom: *mut T,
    work: *mut T,
    lwork: i32,
    info: *mut i32,
) {
    let (x11, x21, taus) = ((x11, ldx11), (x21, ldx21), [taup1, taup2, tauq1]);
    let (dims, work) = ([m, p, q], (work, lwork, 15));
    // SAFETY: promised by the caller.
    unsafe {
        let least = Least::Missing;
        bidiagonalise(least, dims, x11, x21, (theta, phi), taus, phantom, work, info);
    }
}
