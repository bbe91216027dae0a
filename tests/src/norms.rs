//! Norms in every storage, by their definitions in double precision.

use crate::oracle::{Matrix, element, eps, wide};
use fastrand::Rng;
use wasmblas::{BandRef, Complex, Diag, PackedRef, Real, Scalar, Uplo};
use wasmblas_lapack::{
    Norm, langb, lange, langt, lanhb, lanhe, lanhp, lanhs, lanht, lansb, lansp, lansy, lantb,
    lantp, lantr,
};

const NORMS: [Norm; 4] = [Norm::Max, Norm::One, Norm::Inf, Norm::Frobenius];
const BOTH: [Uplo; 2] = [Uplo::Upper, Uplo::Lower];

fn within(uplo: Uplo, i: usize, j: usize) -> bool {
    if uplo == Uplo::Upper { i <= j } else { i >= j }
}

/// The norm of the `m` by `n` matrix with these entries.
fn defined(
    norm: Norm,
    (m, n): (usize, usize),
    entry: impl Fn(usize, usize) -> Complex<f64>,
) -> f64 {
    let sum = |terms: &mut dyn Iterator<Item = f64>| terms.sum::<f64>();
    match norm {
        Norm::Max => (0..m * n).map(|e| entry(e % m, e / m).norm()).fold(0.0, f64::max),
        Norm::One => {
            (0..n).map(|j| sum(&mut (0..m).map(|i| entry(i, j).norm()))).fold(0.0, f64::max)
        }
        Norm::Inf => {
            (0..m).map(|i| sum(&mut (0..n).map(|j| entry(i, j).norm()))).fold(0.0, f64::max)
        }
        Norm::Frobenius => sum(&mut (0..m * n).map(|e| entry(e % m, e / m).norm_sqr())).sqrt(),
    }
}

/// Panics unless the norm is what the entries say, to a rounding error a term.
fn assert_norm<T: Scalar>(
    what: &str,
    norm: Norm,
    found: T::Real,
    shape: (usize, usize),
    entry: impl Fn(usize, usize) -> Complex<f64>,
) {
    let wanted = defined(norm, shape, entry);
    let error = (found.to_f64() - wanted).abs();
    let bound = (shape.0.max(shape.1) as f64 + 4.0) * eps::<T>() * wanted;
    assert!(error <= bound, "{what} {norm:?} {shape:?}: {found:?}, not {wanted}");
}

/// The entries of a triangle with an optional diagonal of ones.
fn triangle<T: Scalar>(a: &Matrix<T>, uplo: Uplo, diag: Diag, i: usize, j: usize) -> Complex<f64> {
    match () {
        () if i == j && diag == Diag::Unit => Complex::new(1.0, 0.0),
        () if within(uplo, i, j) => wide(a.get(i, j)),
        () => Complex::new(0.0, 0.0),
    }
}

/// The entries of a Hermitian or symmetric matrix; only their moduli matter.
fn half<T: Scalar>(a: &Matrix<T>, uplo: Uplo, real: bool, i: usize, j: usize) -> Complex<f64> {
    let (i, j) = if within(uplo, i, j) { (i, j) } else { (j, i) };
    let x = wide(a.get(i, j));
    if real && i == j { Complex::new(x.re, 0.0) } else { x }
}

pub fn dense<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for (m, n) in [(0, 0), (0, 3), (3, 0), (1, 1), (4, 4), (7, 3), (3, 7), (40, 40), (150, 140)] {
        let a = Matrix::<T>::random(&mut rng, m, n);
        for norm in NORMS {
            let shape = (m, n);
            assert_norm::<T>("lange", norm, lange(norm, a.view()), shape, |i, j| wide(a.get(i, j)));
            assert_norm::<T>("lanhs", norm, lanhs(norm, a.view()), shape, |i, j| {
                if i <= j + 1 { wide(a.get(i, j)) } else { Complex::new(0.0, 0.0) }
            });
            for uplo in BOTH {
                for diag in [Diag::NonUnit, Diag::Unit] {
                    let found = lantr(norm, uplo, diag, a.view());
                    assert_norm::<T>("lantr", norm, found, shape, |i, j| {
                        triangle(&a, uplo, diag, i, j)
                    });
                }
                if m == n {
                    let found = lansy(norm, uplo, a.view());
                    assert_norm::<T>("lansy", norm, found, shape, |i, j| {
                        half(&a, uplo, false, i, j)
                    });
                    let found = lanhe(norm, uplo, a.view());
                    assert_norm::<T>("lanhe", norm, found, shape, |i, j| {
                        half(&a, uplo, true, i, j)
                    });
                }
            }
        }
    }
}

pub fn bands<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for (n, kl, ku) in
        [(0, 0, 0), (1, 0, 0), (5, 1, 2), (6, 0, 3), (9, 4, 0), (4, 7, 9), (150, 20, 3)]
    {
        let ld = kl + ku + 2;
        let data: Vec<T> = (0..ld * n.max(1)).map(|_| element(&mut rng)).collect();
        let columns = BandRef::from_col_major(&data, n, n, kl, ku, ld).unwrap();
        let rows = BandRef::from_row_major(&data, n, n, ku, kl, ld).unwrap();
        let at = |i: usize, j: usize| wide(data[ku + i - j + j * ld]);
        let zero = Complex::new(0.0, 0.0);
        let entry = |i: usize, j: usize| if i <= j + kl && j <= i + ku { at(i, j) } else { zero };
        for norm in NORMS {
            assert_norm::<T>("langb", norm, langb(norm, columns), (n, n), entry);
            assert_norm::<T>("langb by rows", norm, langb(norm, rows), (n, n), |i, j| entry(j, i));
            for uplo in BOTH {
                let within = |i, j| if within(uplo, i, j) { entry(i, j) } else { zero };
                for diag in [Diag::NonUnit, Diag::Unit] {
                    let found = lantb(norm, uplo, diag, columns);
                    assert_norm::<T>("lantb", norm, found, (n, n), |i, j| {
                        if i == j && diag == Diag::Unit { 1.0.into() } else { within(i, j) }
                    });
                }
                for real in [false, true] {
                    let found = if real { lanhb } else { lansb }(norm, uplo, columns);
                    assert_norm::<T>("half a band", norm, found, (n, n), |i, j| match () {
                        () if i == j && real => within(i, j).re.into(),
                        () if i == j => within(i, j),
                        () => within(i, j) + within(j, i),
                    });
                }
            }
        }
    }
}

pub fn packed<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for n in [0, 1, 2, 5, 140] {
        let data: Vec<T> = (0..n * (n + 1) / 2).map(|_| element(&mut rng)).collect();
        for uplo in BOTH {
            let columns = PackedRef::from_col_major(&data, n, uplo).unwrap();
            // Entry (i, j) of what `columns` views, or zero.
            let entry = |i: usize, j: usize| match uplo {
                Uplo::Upper if i <= j => wide(data[j * (j + 1) / 2 + i]),
                Uplo::Lower if i >= j => wide(data[j * (2 * n - j + 1) / 2 + i - j]),
                _ => Complex::new(0.0, 0.0),
            };
            for norm in NORMS {
                for diag in [Diag::NonUnit, Diag::Unit] {
                    let with = |i: usize, j: usize| {
                        if i == j && diag == Diag::Unit { 1.0.into() } else { entry(i, j) }
                    };
                    assert_norm::<T>("lantp", norm, lantp(norm, diag, columns), (n, n), with);
                    let found = lantp(norm, diag, columns.t());
                    assert_norm::<T>("lantp of rows", norm, found, (n, n), |i, j| with(j, i));
                }
                for (real, ap) in [(false, columns), (true, columns), (true, columns.t())] {
                    let found = if real { lanhp } else { lansp }(norm, ap);
                    assert_norm::<T>("half, packed", norm, found, (n, n), |i, j| match () {
                        () if i == j && real => entry(i, j).re.into(),
                        () if i == j => entry(i, j),
                        () => entry(i, j) + entry(j, i),
                    });
                }
            }
        }
    }
}

pub fn tridiagonal<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for n in [0, 1, 2, 3, 50] {
        let mut line = |len: usize| -> Vec<T> { (0..len).map(|_| element(&mut rng)).collect() };
        let others = n.max(1) - 1;
        let (dl, d, du) = (line(others), line(n), line(others));
        let real: Vec<_> = d.iter().map(|x| x.re()).collect();
        let entry = |i: usize, j: usize, hermitian: bool| match () {
            () if i == j && hermitian => d[i].re().to_f64().into(),
            () if i == j => wide(d[i]),
            () if i == j + 1 => wide(dl[j]),
            () if j == i + 1 => wide(if hermitian { dl[i] } else { du[i] }),
            () => Complex::new(0.0, 0.0),
        };
        for norm in NORMS {
            let found = langt(norm, &dl, &d, &du);
            assert_norm::<T>("langt", norm, found, (n, n), |i, j| entry(i, j, false));
            let found = lanht(norm, &real, &dl);
            assert_norm::<T>("lanht", norm, found, (n, n), |i, j| entry(i, j, true));
        }
    }
}

pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    let least = T::Real::MIN_POSITIVE;
    let (tiny, huge) = (least, T::Real::MAX * T::Real::from_f64(1.0 / 1024.0));
    for scale in [tiny, huge] {
        let mut a = Matrix::<T>::dense(&mut rng, 20, 20);
        let before = a.clone();
        // Away from zero, so that what is scaled down keeps its digits.
        for e in 0..400 {
            let x = before.get(e % 20, e / 20);
            let size = T::Real::from_f64(1.0) + x.re() * x.re();
            a.set(e % 20, e / 20, T::from_parts(size * scale, x.im() * T::Real::ZERO));
        }
        for norm in NORMS {
            let found = lange(norm, a.view()).to_f64();
            let wanted = scale.to_f64()
                * defined(norm, (20, 20), |i, j| {
                    let re = before.get(i, j).re();
                    (T::Real::ONE + re * re).to_f64().into()
                });
            assert!((found / wanted - 1.0).abs() <= 30.0 * eps::<T>(), "{norm:?} at {scale:?}");
        }
    }
}

pub fn nan_and_inf_arrive<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    let (n, nan) = (30, T::Real::from_f64(f64::NAN));
    for norm in NORMS {
        for (i, j) in [(0, 0), (3, 17), (17, 3), (29, 29)] {
            let mut a = Matrix::<T>::random(&mut rng, n, n);
            a.set(i, j, T::from_real(nan));
            assert!(lange(norm, a.view()).is_nan(), "lange {norm:?} ({i}, {j})");
            for uplo in BOTH {
                let found = lansy(norm, uplo, a.view());
                assert_eq!(found.is_nan(), within(uplo, i, j), "lansy {norm:?} ({i}, {j})");
                let found = lantr(norm, uplo, Diag::Unit, a.view());
                assert_eq!(found.is_nan(), i != j && within(uplo, i, j), "lantr {norm:?}");
            }
            a.set(i, j, T::from_real(-T::Real::MAX * T::Real::from_f64(2.0)));
            assert!(lange(norm, a.view()) > T::Real::MAX, "{norm:?} of infinity");
        }
    }
}
