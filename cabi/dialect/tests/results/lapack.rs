//! LAPACK by its exported names: solving with what was factored gives the solution back.

use crate::reference::{Layout, Matrix, Op, Random};
use std::ffi::c_char;
use wasmblas::{Complex, Real, Scalar};
use wasmblas_cabi::exports::*;

type Getrf<T> =
    unsafe extern "C" fn(*const i32, *const i32, *mut T, *const i32, *mut i32, *mut i32);
type Getrs<T> = unsafe extern "C" fn(
    *const c_char,
    *const i32,
    *const i32,
    *const T,
    *const i32,
    *const i32,
    *mut T,
    *const i32,
    *mut i32,
);
type Gesv<T> = unsafe extern "C" fn(
    *const i32,
    *const i32,
    *mut T,
    *const i32,
    *mut i32,
    *mut T,
    *const i32,
    *mut i32,
);

/// A problem `op(A) X = B` whose solution is known.
struct Problem<T> {
    a: Matrix<T>,
    b: Matrix<T>,
    x: Matrix<T>,
    pivots: Vec<i32>,
}

const N: i32 = 6;
const NRHS: i32 = 3;

impl<T: Scalar> Problem<T> {
    fn new(op: Op) -> Problem<T> {
        let (n, nrhs) = (N as usize, NRHS as usize);
        let mut random = Random::new();
        // A dominant entry in every row and column, not on the diagonal, so that pivoting matters.
        let large = T::from_real(T::Real::from_f64(20.0));
        let a = Matrix::random(&mut random, Layout::Col, (n, n))
            .map(|i, j, old: T| if j == (i + 1) % n { old + large } else { old });
        let x = Matrix::random(&mut random, Layout::Col, (n, nrhs));
        let b =
            x.map(|i, j, _| (0..n).fold(T::ZERO, |sum, l| sum + op.entry(&a, i, l) * x.get(l, j)));
        Problem { a, b, x, pivots: vec![0; n] }
    }

    /// B must hold X by now, up to rounding, and its padding must be what it was.
    fn expect_solution(&self, case: &str) {
        let tolerance = 100.0 * T::Real::EPSILON.to_f64();
        for (found, expected) in self.b.data.iter().zip(&self.x.data) {
            let error = (*found - *expected).abs1().to_f64();
            assert!(error <= tolerance, "{case}: {found:?} instead of {expected:?}");
        }
    }
}

fn check<T: Scalar>(getrf: Getrf<T>, getrs: Getrs<T>, gesv: Gesv<T>) {
    let mut info = -99;
    let mut p = Problem::<T>::new(Op::No);
    let (lda, ldb) = (p.a.ld, p.b.ld);
    let (a, b) = (p.a.data.as_mut_ptr(), p.b.data.as_mut_ptr());
    // SAFETY: arrays of the sizes stated.
    unsafe { gesv(&N, &NRHS, a, &lda, p.pivots.as_mut_ptr(), b, &ldb, &mut info) };
    assert_eq!(info, 0);
    p.expect_solution("gesv");

    for op in [Op::No, Op::Trans, Op::ConjTrans] {
        let mut p = Problem::<T>::new(op);
        let (a, b, pivots) = (p.a.data.as_mut_ptr(), p.b.data.as_mut_ptr(), p.pivots.as_mut_ptr());
        // SAFETY: arrays of the sizes stated.
        unsafe { getrf(&N, &N, a, &lda, pivots, &mut info) };
        assert_eq!(info, 0);
        // SAFETY: as above.
        unsafe { getrs(&op.letter(), &N, &NRHS, a, &lda, pivots, b, &ldb, &mut info) };
        assert_eq!(info, 0);
        p.expect_solution("getrs");
    }

    let mut p = Problem::<T>::new(Op::No);
    let untouched = p.b.data.clone();
    p.a = p.a.map(|_, j, old| if j == 2 { T::ZERO } else { old });
    let (a, b) = (p.a.data.as_mut_ptr(), p.b.data.as_mut_ptr());
    // SAFETY: as above.
    unsafe { gesv(&N, &NRHS, a, &lda, p.pivots.as_mut_ptr(), b, &ldb, &mut info) };
    assert_eq!(info, 3, "a zero column is found where it is");
    assert_eq!(p.b.data, untouched);
}

#[test]
fn linear_systems() {
    check::<f32>(sgetrf_, sgetrs_, sgesv_);
    check::<f64>(dgetrf_, dgetrs_, dgesv_);
    check::<Complex<f32>>(cgetrf_, cgetrs_, cgesv_);
    check::<Complex<f64>>(zgetrf_, zgetrs_, zgesv_);
}

#[test]
fn nothing_to_do_touches_nothing() {
    let (zero, one, mut info) = (0, 1, -99);
    let null = std::ptr::null_mut();
    // SAFETY: with a dimension of zero no array is used.
    unsafe {
        dgetrf_(&zero, &one, null, &one, null.cast(), &mut info);
        assert_eq!(info, 0);
        info = -99;
        dgesv_(&zero, &one, null, &one, null.cast(), null, &one, &mut info);
        assert_eq!(info, 0);
    }
}
