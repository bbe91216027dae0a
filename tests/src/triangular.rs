//! Triangular systems, inverses and condition numbers in dense, band and packed storage.

use crate::oracle::{Matrix, element, eps, operation, wide};
use fastrand::Rng;
use wasmblas::{
    BandRef, Complex, Diag, MatMut, MatRef, PackedMut, PackedRef, Real, Scalar, Trans, Uplo,
};
use wasmblas_lapack::{
    Error, Norm, lantr, latbs, latps, latrs, tbtrs, tptri, tptrs, trcon, trrfs, trti2, trtri, trtrs,
};

const ORDERS: [usize; 10] = [0, 1, 2, 3, 8, 16, 17, 33, 64, 150];
const BOTH: [Uplo; 2] = [Uplo::Upper, Uplo::Lower];
const DIAGS: [Diag; 2] = [Diag::NonUnit, Diag::Unit];

fn within(uplo: Uplo, i: usize, j: usize) -> bool {
    if uplo == Uplo::Upper { i <= j } else { i >= j }
}

/// Entry `(i, j)` of the triangular matrix that a triangle stands for.
fn entry<T: Scalar>(a: &Matrix<T>, uplo: Uplo, diag: Diag, i: usize, j: usize) -> Complex<f64> {
    match () {
        () if i == j && diag == Diag::Unit => Complex::new(1.0, 0.0),
        () if within(uplo, i, j) => wide(a.get(i, j)),
        () => Complex::new(0.0, 0.0),
    }
}

/// A well conditioned triangle; the other one is noise that must not matter.
fn harmless<T: Scalar>(rng: &mut Rng, n: usize) -> Matrix<T> {
    let mut a = Matrix::<T>::random(rng, n, n);
    a.scale(T::from_real(T::Real::from_f64(1.0 / (n as f64 + 1.0))));
    for i in 0..n {
        a.set(i, i, T::from_real(T::Real::from_f64(1.0 + rng.f64())));
    }
    a
}

/// Panics unless `X A` is the identity to a few roundings of each sum.
fn assert_inverse<T: Scalar>(
    n: usize,
    a: impl Fn(usize, usize) -> Complex<f64>,
    x: impl Fn(usize, usize) -> Complex<f64>,
) {
    for (i, j) in (0..n * n).map(|e| (e % n, e / n)) {
        let mut error = Complex::new(if i == j { -1.0 } else { 0.0 }, 0.0);
        let mut size = 0.0;
        for p in i.min(j)..=i.max(j) {
            error += x(i, p) * a(p, j);
            size += x(i, p).norm() * a(p, j).norm();
        }
        let bound = 8.0 * (n as f64 + 2.0) * eps::<T>() * (size + 1.0);
        assert!(error.norm() <= bound, "({i}, {j}) of {n}: {error}, bound {bound:e}");
    }
}

pub fn inverses<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in ORDERS {
        for uplo in BOTH {
            for diag in DIAGS {
                let a = harmless::<T>(&mut rng, n);
                for routine in [trtri, trti2] {
                    let mut x = a.clone();
                    routine(uplo, diag, x.view_mut()).unwrap();
                    let own = |i, j| within(uplo, i, j) && (i != j || diag == Diag::NonUnit);
                    x.assert_rest_untouched(&a, own);
                    let at = |a| move |i, j| entry::<T>(a, uplo, diag, i, j);
                    assert_inverse::<T>(n, at(&a), at(&x));
                }
                let (before, mut data) = pack(&a, uplo);
                tptri(diag, PackedMut::from_col_major(&mut data, n, uplo).unwrap()).unwrap();
                let at = |data| move |i, j| packed_entry::<T>(data, n, uplo, diag, i, j);
                assert_inverse::<T>(n, at(&before), at(&data));
                // By rows it is the transpose, and so is the inverse.
                let mut rows = before.clone();
                tptri(diag, PackedMut::from_row_major(&mut rows, n, uplo.flip()).unwrap()).unwrap();
                assert_eq!(rows, data);
            }
        }
    }
}

/// The columns of a triangle one after the other, twice.
fn pack<T: Scalar>(a: &Matrix<T>, uplo: Uplo) -> (Vec<T>, Vec<T>) {
    let n = a.nrows;
    let places = (0..n * n).map(|e| (e % n, e / n)).filter(|&(i, j)| within(uplo, i, j));
    let data: Vec<T> = places.map(|(i, j)| a.get(i, j)).collect();
    (data.clone(), data)
}

fn packed_entry<T: Scalar>(
    data: &[T],
    n: usize,
    uplo: Uplo,
    diag: Diag,
    i: usize,
    j: usize,
) -> Complex<f64> {
    match uplo {
        _ if i == j && diag == Diag::Unit => Complex::new(1.0, 0.0),
        Uplo::Upper if i <= j => wide(data[j * (j + 1) / 2 + i]),
        Uplo::Lower if i >= j => wide(data[j * (2 * n - j + 1) / 2 + i - j]),
        _ => Complex::new(0.0, 0.0),
    }
}

/// Panics unless every residual is a few roundings of its sum.
fn assert_solved<T: Scalar>(
    trans: Trans,
    a: impl Fn(usize, usize) -> Complex<f64>,
    x: &Matrix<T>,
    b: &Matrix<T>,
) {
    let n = x.nrows;
    for j in 0..x.ncols {
        for i in 0..n {
            let (mut residual, mut size) = (-wide(b.get(i, j)), wide(b.get(i, j)).norm());
            for p in 0..n {
                let entry = if trans.is_transposed() { a(p, i) } else { a(i, p) };
                let entry = if trans.is_conjugated() { entry.conj() } else { entry };
                residual += entry * wide(x.get(p, j));
                size += entry.norm() * wide(x.get(p, j)).norm();
            }
            let bound = 4.0 * (n as f64 + 2.0) * eps::<T>() * size;
            assert!(residual.norm() <= bound, "{trans:?} {n}: {residual}, bound {bound:e}");
        }
    }
}

pub fn solves<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in ORDERS {
        for (uplo, diag) in BOTH.into_iter().flat_map(|uplo| DIAGS.map(|diag| (uplo, diag))) {
            let (a, trans) = (harmless::<T>(&mut rng, n), operation(&mut rng));
            let b = Matrix::<T>::random(&mut rng, n, 3);
            let mut x = b.clone();
            trtrs(uplo, trans, diag, a.view(), x.view_mut()).unwrap();
            x.assert_rest_untouched(&b, |_, _| true);
            assert_solved(trans, |i, j| entry(&a, uplo, diag, i, j), &x, &b);
            let (data, _) = pack(&a, uplo);
            let mut x = b.clone();
            let ap = PackedRef::from_col_major(&data, n, uplo).unwrap();
            tptrs(trans, diag, ap, x.view_mut()).unwrap();
            assert_solved(trans, |i, j| entry(&a, uplo, diag, i, j), &x, &b);
            let (k, mut x) = (rng.usize(0..4), b.clone());
            let (kl, ku) = if uplo == Uplo::Lower { (k, 0) } else { (0, k) };
            let mut data = vec![T::ZERO; (k + 1) * n];
            for (i, j) in (0..n * n).map(|e| (e % n, e / n)).filter(|(i, j)| i.abs_diff(*j) <= k) {
                if within(uplo, i, j) {
                    data[ku + i - j + j * (k + 1)] = a.get(i, j);
                }
            }
            let ab = BandRef::from_col_major(&data, n, n, kl, ku, k + 1).unwrap();
            tbtrs(uplo, trans, diag, ab, x.view_mut()).unwrap();
            let band = |i: usize, j: usize| {
                let near = i.abs_diff(j) <= k;
                if near { entry(&a, uplo, diag, i, j) } else { Complex::new(0.0, 0.0) }
            };
            assert_solved(trans, band, &x, &b);
        }
    }
}

pub fn singular_is_reported_and_untouched<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for (n, zero) in [(1, 0), (20, 0), (20, 19), (40, 21)] {
        for uplo in BOTH {
            let mut a = harmless::<T>(&mut rng, n);
            a.set(zero, zero, T::ZERO);
            let b = Matrix::<T>::random(&mut rng, n, 2);
            let (mut x, mut inverse) = (b.clone(), a.clone());
            let wanted = Err(Error::Singular { index: zero + 1 });
            let solved = trtrs(uplo, Trans::No, Diag::NonUnit, a.view(), x.view_mut());
            assert_eq!((solved, trtri(uplo, Diag::NonUnit, inverse.view_mut())), (wanted, wanted));
            x.assert_rest_untouched(&b, |_, _| false);
            inverse.assert_rest_untouched(&a, |_, _| false);
            let rcond = trcon(Norm::One, uplo, Diag::NonUnit, a.view()).unwrap();
            assert_eq!(rcond, T::Real::ZERO);
        }
    }
}

/// The estimated norm of the inverse is a lower bound, and not far from it.
pub fn condition_numbers<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for n in ORDERS {
        for (uplo, diag) in BOTH.into_iter().flat_map(|uplo| DIAGS.map(|diag| (uplo, diag))) {
            let a = harmless::<T>(&mut rng, n);
            let mut inverse = a.clone();
            trtri(uplo, diag, inverse.view_mut()).unwrap();
            for norm in [Norm::One, Norm::Inf] {
                let sizes = [&a, &inverse].map(|a| lantr(norm, uplo, diag, a.view()).to_f64());
                let wanted = if n == 0 { 1.0 } else { 1.0 / (sizes[0] * sizes[1]) };
                let found = trcon(norm, uplo, diag, a.view()).unwrap().to_f64();
                let slack = 1.0 - 40.0 * (n as f64 + 2.0) * eps::<T>();
                assert!(found >= wanted * slack && found <= 3.0 * wanted, "{found}, not {wanted}");
            }
        }
    }
}

/// Solutions far beyond the range of the type, zero pivots, entries near overflow.
pub fn scaled_solves_never_overflow<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    let (tiny, huge) = (T::Real::MIN_POSITIVE, T::Real::MAX * T::Real::from_f64(0.125));
    for n in [1, 2, 5, 30] {
        for case in 0..5 {
            for (uplo, trans) in BOTH.into_iter().flat_map(|u| {
                [Trans::No, Trans::Trans, Trans::ConjTrans, Trans::Conj].map(|trans| (u, trans))
            }) {
                let mut a = Matrix::<T>::dense(&mut rng, n, n);
                let mut b: Vec<T> = (0..n).map(|_| element(&mut rng)).collect();
                match case {
                    0 => (0..n).for_each(|i| a.set(i, i, T::from_real(tiny))),
                    1 => a.set(n / 2, n / 2, T::ZERO),
                    2 => a.scale(T::from_real(huge)),
                    3 => b.iter_mut().for_each(|b| *b = b.scaled(huge)),
                    _ => (0..n).for_each(|i| a.set(i, i, T::from_real(huge))),
                }
                let (mut x, mut norms) = (b.clone(), vec![T::Real::ZERO; n]);
                let (diag, view) = (Diag::NonUnit, a.view());
                let scale = latrs(uplo, trans, diag, false, view, &mut x, &mut norms).unwrap();
                assert_scaled(&a, uplo, trans, scale, &x, &b, case);
                // The other storages take the same steps.
                let (data, _) = pack(&a, uplo);
                let ap = PackedRef::from_col_major(&data, n, uplo).unwrap();
                let mut y = b.clone();
                let scale = latps(trans, diag, false, ap, &mut y, &mut norms).unwrap();
                assert_scaled(&a, uplo, trans, scale, &y, &b, case);
                let mut y = b.clone();
                let (below, above) = if uplo == Uplo::Lower { (n - 1, 0) } else { (0, n - 1) };
                let mut data = vec![T::ZERO; n * n];
                for (i, j) in (0..n * n).map(|e| (e % n, e / n)) {
                    if within(uplo, i, j) {
                        data[above + i - j + j * n] = a.get(i, j);
                    }
                }
                let ab = BandRef::from_col_major(&data, n, n, below, above, n).unwrap();
                let scale = latbs(uplo, trans, diag, true, ab, &mut y, &mut norms).unwrap();
                assert_scaled(&a, uplo, trans, scale, &y, &b, case);
            }
        }
    }
}

/// Panics unless `op(A) x = scale · b` up to roundings of `‖A‖ ‖x‖`, and x is finite and not zero.
fn assert_scaled<T: Scalar>(
    a: &Matrix<T>,
    uplo: Uplo,
    trans: Trans,
    scale: T::Real,
    x: &[T],
    b: &[T],
    case: usize,
) {
    let (n, down) = (b.len(), 1.0 / (a.nrows as f64 * T::Real::MAX.to_f64().sqrt()));
    let most = x.iter().map(|&x| wide(x).norm()).fold(0.0, f64::max);
    assert!(most > 0.0 && most.is_finite() && scale >= T::Real::ZERO, "case {case}: {most}");
    let mut norm: f64 = 0.0;
    let entry = |i, j| entry(a, uplo, Diag::NonUnit, i, j) * down;
    for (i, j) in (0..n * n).map(|e| (e % n, e / n)) {
        norm = norm.max(entry(i, j).norm());
    }
    for (i, &b) in b.iter().enumerate() {
        let mut residual = -wide(b) * down * (scale.to_f64() / most);
        for (p, &x) in x.iter().enumerate() {
            let entry = if trans.is_transposed() { entry(p, i) } else { entry(i, p) };
            let entry = if trans.is_conjugated() { entry.conj() } else { entry };
            residual += entry * (wide(x) / most);
        }
        let bound = 16.0 * (n as f64 + 2.0) * eps::<T>() * (n as f64 * norm);
        assert!(residual.norm() <= bound, "case {case} {uplo:?} {trans:?} {n}: {residual} {bound}");
    }
}

pub fn error_bounds_hold<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    for n in [0, 1, 5, 40] {
        for (uplo, diag) in BOTH.into_iter().flat_map(|uplo| DIAGS.map(|diag| (uplo, diag))) {
            let (a, trans) = (harmless::<T>(&mut rng, n), operation(&mut rng));
            let b = Matrix::<T>::random(&mut rng, n, 2);
            let mut x = b.clone();
            trtrs(uplo, trans, diag, a.view(), x.view_mut()).unwrap();
            let (mut ferr, mut berr) = ([T::Real::ONE; 2], [T::Real::ONE; 2]);
            let (a, b, view) = (a.view(), b.view(), x.view());
            trrfs(uplo, trans, diag, a, b, view, &mut ferr, &mut berr).unwrap();
            for (ferr, berr) in ferr.into_iter().zip(berr) {
                assert!(berr.to_f64() <= (n as f64 + 2.0) * eps::<T>(), "backward {berr:?}");
                let limit = 100.0 * (n as f64 + 2.0) * eps::<T>();
                assert!(ferr >= berr && ferr.to_f64() <= limit, "forward {ferr:?} {n}");
            }
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let data = [T::ONE; 12];
    let square = MatRef::from_col_major(&data, 3, 3, 3).unwrap();
    let wide = MatRef::from_col_major(&data, 3, 4, 3).unwrap();
    let (upper, unit) = (Uplo::Upper, Diag::Unit);
    let mut b = [T::ONE; 8];
    let x = MatMut::from_col_major(&mut b, 4, 2, 4).unwrap();
    assert!(trtrs(upper, Trans::No, unit, square, x).is_err());
    assert!(trcon(Norm::One, upper, unit, wide).is_err());
    let mut norms = [T::Real::ONE; 3];
    assert!(latrs(upper, Trans::No, unit, false, square, &mut b[..2], &mut norms).is_err());
    assert!(latrs(upper, Trans::No, unit, false, wide, &mut b[..3], &mut norms).is_err());
    let mut a = data;
    assert!(trtri(upper, unit, MatMut::from_col_major(&mut a, 4, 3, 4).unwrap()).is_err());
    assert_eq!((a, b), (data, [T::ONE; 8]));
}
