//! Hermitian eigenproblems: residuals, orthogonality and order, in units of n roundings.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, eps, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar, Side, Trans, Uplo};
use wasmblas_lapack::{
    Arrange, Compz, Error, Itype, Jobz, Select, hbev, hbevd, hbevx, heev, heev_in, heevd, heevr,
    heevx, hegv, hegvd, hegvx, hetrd, hetrd_in, stebz, stedc, stein, stemr, steqr, sterf, stev,
    stevd, stevr, stevx, ungtr, unmtr,
};

const ORDERS: [usize; 12] = [0, 1, 2, 3, 5, 8, 17, 33, 40, 65, 70, 101];
const BOTH: [Uplo; 2] = [Uplo::Upper, Uplo::Lower];

/// The Hermitian matrix of which a triangle is given.
pub(crate) fn hermitian<T: Scalar>(a: &Matrix<T>, uplo: Uplo) -> Dense {
    let whole = Dense::from(a);
    let stored = |i: usize, j: usize| if uplo == Uplo::Lower { i > j } else { i < j };
    Dense::from_fn(a.nrows, a.nrows, |i, j| match () {
        () if i == j => Complex::new(whole.get(i, i).re, 0.0),
        () if stored(i, j) => whole.get(i, j),
        () => whole.get(j, i).conj(),
    })
}

pub(crate) fn tridiagonal<R: Real>(d: &[R], e: &[R]) -> Dense {
    Dense::from_fn(d.len(), d.len(), |i, j| {
        let x = match () {
            () if i == j => d[i],
            () if i + 1 == j => e[i],
            () if j + 1 == i => e[j],
            () => R::ZERO,
        };
        Complex::new(x.to_f64(), 0.0)
    })
}

pub(crate) fn diagonal<R: Real>(w: &[R]) -> Dense {
    tridiagonal(w, &vec![R::ZERO; w.len().saturating_sub(1)])
}

/// Checks `A Z = Z diag(w)`, that Z has orthonormal columns and that w ascends.
#[track_caller]
pub(crate) fn check<T: Scalar>(a: &Dense, w: &[T::Real], z: &Dense, context: &str) {
    let n = a.nrows;
    let residual = &(a * z) - &(z * &diagonal(w));
    assert_small::<T>(residual.norm(), 10.0, n, a.norm(), &format!("{context}: residual"));
    assert_small::<T>(z.orthogonality(), 10.0, n, 1.0, &format!("{context}: orthogonality"));
    assert!(w.windows(2).all(|w| w[0] <= w[1]), "{context}: not ascending");
}

#[track_caller]
pub(crate) fn assert_close<R: Real>(found: &[R], wanted: &[R], size: f64, context: &str) {
    for (i, (x, y)) in found.iter().zip(wanted).enumerate() {
        let error = (x.to_f64() - y.to_f64()).abs();
        let bound = 10.0 * (found.len() as f64 + 1.0) * eps::<R>() * size;
        assert!(error <= bound, "{context}: value {i}: {x:?}, {y:?}, error {error:e} > {bound:e}");
    }
}

pub fn reduces_to_tridiagonal<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in ORDERS {
        for uplo in BOTH {
            let a = Matrix::<T>::random(&mut rng, n, n);
            let (mut d, mut e) = (vec![T::Real::ZERO; n], vec![T::Real::ZERO; n.max(1) - 1]);
            let mut tau = vec![T::ZERO; n.max(1) - 1];
            for memory in [0, n * 5, n * 32] {
                let mut reduced = a.clone();
                let mut scratch = vec![T::ZERO; memory];
                hetrd_in(uplo, reduced.view_mut(), &mut d, &mut e, &mut tau, &mut scratch).unwrap();
                let kept = |i, j| if uplo == Uplo::Lower { i >= j } else { i <= j };
                reduced.assert_rest_untouched(&a, kept);
                let mut q = reduced.clone();
                ungtr(uplo, q.view_mut(), &tau).unwrap();
                let (q, whole) = (Dense::from(&q), hermitian(&a, uplo));
                let back = &(&q * &tridiagonal(&d, &e)) * &q.adjoint();
                assert_small::<T>((&back - &whole).norm(), 10.0, n, whole.norm(), "Q T Qᴴ");
                assert_small::<T>(q.orthogonality(), 10.0, n, 1.0, "Q");
                for side in [Side::Left, Side::Right] {
                    let c = Matrix::<T>::random(&mut rng, n, n);
                    for trans in [Trans::No, Trans::ConjTrans] {
                        let mut product = c.clone();
                        unmtr(side, uplo, trans, reduced.view(), &tau, product.view_mut()).unwrap();
                        let op = if trans == Trans::No { q.clone() } else { q.adjoint() };
                        let c = Dense::from(&c);
                        let wanted = if side == Side::Left { &op * &c } else { &c * &op };
                        let error = (&Dense::from(&product) - &wanted).norm();
                        assert_small::<T>(error, 10.0, n, c.norm(), "op(Q) C");
                    }
                }
            }
        }
    }
}

/// A unitary matrix.
pub(crate) fn unitary<T: Scalar>(rng: &mut Rng, n: usize) -> Matrix<T> {
    let mut q = Matrix::<T>::random(rng, n, n);
    let (mut d, mut e) = (vec![T::Real::ZERO; n], vec![T::Real::ZERO; n.max(1) - 1]);
    let mut tau = vec![T::ZERO; n.max(1) - 1];
    hetrd(Uplo::Lower, q.view_mut(), &mut d, &mut e, &mut tau).unwrap();
    ungtr(Uplo::Lower, q.view_mut(), &tau).unwrap();
    q
}

/// Tridiagonal matrices that are hard in different ways.
fn hard<R: Real>(rng: &mut Rng, kind: usize, n: usize) -> (Vec<R>, Vec<R>) {
    let entry = |x: f64| R::from_f64(x);
    let mut d: Vec<R> = (0..n).map(|_| entry(2.0 * rng.f64() - 1.0)).collect();
    let mut e: Vec<R> = (1..n).map(|_| entry(2.0 * rng.f64() - 1.0)).collect();
    match kind {
        // The second difference.
        1 => {
            d.fill(entry(2.0));
            e.fill(entry(-1.0));
        }
        // Wilkinson's, with pairs of eigenvalues that agree in all digits.
        2 => {
            for (i, d) in d.iter_mut().enumerate() {
                *d = entry((i as f64 - (n as f64 - 1.0) / 2.0).abs());
            }
            e.fill(R::ONE);
        }
        // Graded either way.
        3 | 4 => {
            for i in 0..n {
                let at = if kind == 3 { i } else { n - 1 - i };
                let scale = entry(0.25_f64.powi(at.min(60) as i32));
                d[i] *= scale;
                if i + 1 < n {
                    e[i] *= scale;
                }
            }
        }
        // Weakly coupled copies of one matrix.
        5 => {
            for i in 0..n {
                d[i] = entry((i % 7) as f64);
                if i + 1 < n {
                    e[i] = entry(if i % 7 == 6 { 1e-9 } else { 1.0 });
                }
            }
        }
        // Split, and a multiple of the unit matrix in places.
        6 => {
            for i in 0..n {
                if i % 3 == 0 {
                    d[i] = R::ONE;
                }
                if i + 1 < n && i % 4 == 1 {
                    e[i] = R::ZERO;
                }
            }
        }
        7 => {
            d.fill(R::ZERO);
        }
        8 => {
            d.fill(R::ONE);
            e.fill(entry(1e-5));
        }
        9 => e.fill(R::ZERO),
        _ => {}
    }
    (d, e)
}

pub fn tridiagonal_by_ql<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for n in ORDERS {
        for kind in 0..10 {
            let context = format!("kind {kind}, n {n}");
            let (d, e) = hard::<T::Real>(&mut rng, kind, n);
            let whole = tridiagonal(&d, &e);
            let (mut w, mut off) = (d.clone(), e.clone());
            let mut z = Matrix::<T>::random(&mut rng, n, n);
            for j in 0..n {
                for i in 0..n {
                    z.set(i, j, if i == j { T::ONE } else { T::ZERO });
                }
            }
            steqr(&mut w, &mut off, Some(z.view_mut())).unwrap();
            check::<T>(&whole, &w, &Dense::from(&z), &context);
            let (mut values, mut off) = (d.clone(), e.clone());
            sterf(&mut values, &mut off).unwrap();
            assert_close(&values, &w, whole.norm(), &context);
        }
    }
}

pub fn tridiagonal_by_divide_and_conquer<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for n in [0, 1, 2, 26, 33, 65, 120] {
        for kind in 0..10 {
            let context = format!("kind {kind}, n {n}");
            let (d, e) = hard::<T::Real>(&mut rng, kind, n);
            let whole = tridiagonal(&d, &e);
            let (mut w, mut off) = (d.clone(), e.clone());
            let mut z = Matrix::<T>::random(&mut rng, n, n);
            stedc(&mut w, &mut off, Some((Compz::Unit, z.view_mut()))).unwrap();
            check::<T>(&whole, &w, &Dense::from(&z), &context);
            let (mut values, mut off) = (d.clone(), e.clone());
            stedc::<T>(&mut values, &mut off, None).unwrap();
            assert_close(&values, &w, whole.norm(), &context);
            // Applied to the vectors of a matrix similar to this one: those of eigenvalues that agree
            // are any basis, and not the same one in another layout.
            let q = unitary::<T>(&mut rng, n);
            let given = Dense::from(&q);
            let (mut values, mut off, mut product) = (d.clone(), e.clone(), q);
            stedc(&mut values, &mut off, Some((Compz::Given, product.view_mut()))).unwrap();
            let similar = &(&given * &whole) * &given.adjoint();
            check::<T>(&similar, &values, &Dense::from(&product), &context);
        }
    }
}

pub fn all_eigenvalues<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for n in ORDERS {
        for uplo in BOTH {
            let a = Matrix::<T>::random(&mut rng, n, n);
            let whole = hermitian(&a, uplo);
            let mut values = vec![T::Real::ZERO; n];
            for driver in [heev, heevd] {
                let (mut z, mut w) = (a.clone(), vec![T::Real::ZERO; n]);
                driver(Jobz::Vectors, uplo, z.view_mut(), &mut w).unwrap();
                z.assert_rest_untouched(&a, |_, _| true);
                check::<T>(&whole, &w, &Dense::from(&z), &format!("n {n}"));
                let mut destroyed = a.clone();
                driver(Jobz::Values, uplo, destroyed.view_mut(), &mut values).unwrap();
                let kept = |i, j| if uplo == Uplo::Lower { i >= j } else { i <= j };
                destroyed.assert_rest_untouched(&a, kept);
                assert_close(&values, &w, whole.norm(), "values");
            }
        }
    }
}

pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for scale in [T::Real::MIN_POSITIVE.to_f64() * 64.0, T::Real::MAX.to_f64() / 256.0] {
        for driver in [heev, heevd] {
            let mut a = Matrix::<T>::random(&mut rng, 40, 40);
            let whole = hermitian(&a, Uplo::Lower);
            a.scale(T::from_real(T::Real::from_f64(scale)));
            let mut w = vec![T::Real::ZERO; 40];
            driver(Jobz::Vectors, Uplo::Lower, a.view_mut(), &mut w).unwrap();
            // Entries near underflow have lost some digits themselves.
            let w: Vec<f64> = w.iter().map(|w| w.to_f64() / scale).collect();
            let z = Dense::from(&a);
            let residual = &(&whole * &z) - &(&z * &diagonal(&w));
            let lost = T::Real::MIN_POSITIVE.to_f64() / scale;
            assert!(residual.norm() <= 40.0 * (10.0 * eps::<T>() + lost * eps::<T>()) * 100.0);
            assert_small::<T>(z.orthogonality(), 10.0, 40, 1.0, "orthogonality");
        }
    }
}

pub fn special_matrices<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    for n in [1, 2, 10, 60] {
        for kind in 0..4 {
            let mut a = Matrix::<T>::random(&mut rng, n, n);
            for j in 0..n {
                for i in 0..n {
                    let x = match kind {
                        0 => 0.0,
                        1 => f64::from(u8::from(i == j)),
                        2 => 1.0,
                        _ => f64::from(u8::from(i + j + 1 == n)),
                    };
                    a.set(i, j, T::from_real(T::Real::from_f64(x)));
                }
            }
            let whole = hermitian(&a, Uplo::Upper);
            for driver in [heev, heevd] {
                let (mut z, mut w) = (a.clone(), vec![T::Real::ZERO; n]);
                driver(Jobz::Vectors, Uplo::Upper, z.view_mut(), &mut w).unwrap();
                check::<T>(&whole, &w, &Dense::from(&z), &format!("kind {kind}, n {n}"));
            }
        }
    }
}

pub fn nan_and_inf_terminate<T: Scalar>() {
    let mut rng = Rng::with_seed(7);
    for bad in [f64::NAN, f64::INFINITY] {
        for n in [2, 5, 50] {
            for driver in [heev, heevd] {
                let mut a = Matrix::<T>::random(&mut rng, n, n);
                a.set(n / 2, n / 2, T::from_real(T::Real::from_f64(bad)));
                let mut w = vec![T::Real::ZERO; n];
                let outcome = driver(Jobz::Vectors, Uplo::Lower, a.view_mut(), &mut w);
                let failed = matches!(outcome, Err(Error::NotConverged { .. }));
                let finite = w.iter().all(|w| w.to_f64().is_finite());
                assert!(failed && !finite, "n {n}: {outcome:?}");
            }
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let mut rng = Rng::with_seed(8);
    let mut a = Matrix::<T>::random(&mut rng, 5, 5);
    let (mut w, mut e) = (vec![T::Real::ZERO; 5], vec![T::Real::ZERO; 4]);
    let mut tau = vec![T::ZERO; 4];
    assert!(heev(Jobz::Values, Uplo::Lower, a.view_mut(), &mut w[..4]).is_err());
    assert!(hetrd(Uplo::Lower, a.view_mut(), &mut w, &mut e[..3], &mut tau).is_err());
    assert!(hetrd(Uplo::Lower, a.view_mut(), &mut w, &mut e, &mut tau[..3]).is_err());
    assert!(sterf(&mut w, &mut e[..3]).is_err());
    assert!(steqr(&mut w[..4], &mut e[..3], Some(a.view_mut())).is_err());
    let scratch = wasmblas_lapack::Scratch { elements: &mut [], reals: &mut [], ints: &mut [] };
    assert!(heev_in(Jobz::Values, Uplo::Lower, a.view_mut(), &mut w, scratch).is_err());
}

/// Checks selected eigenvalues and vectors against all eigenvalues.
#[track_caller]
pub(crate) fn check_selected<T: Scalar>(
    whole: &Dense,
    all: &[T::Real],
    select: Select<T::Real>,
    (w, z): (&[T::Real], &Dense),
    context: &str,
) {
    let (n, m) = (whole.nrows, w.len());
    let slack = 20.0 * (n as f64 + 1.0) * eps::<T>() * whole.norm();
    let first = match select {
        Select::All => {
            assert_eq!(m, n, "{context}");
            0
        }
        Select::Indices(first, last) => {
            assert_eq!(m, last + 1 - first, "{context}");
            first
        }
        Select::Interval(low, high) => {
            let count = |slack: f64| {
                let inside = |w: &&T::Real| {
                    w.to_f64() > low.to_f64() - slack && w.to_f64() <= high.to_f64() + slack
                };
                all.iter().filter(inside).count()
            };
            assert!((count(-slack)..=count(slack)).contains(&m), "{context}: {m} found");
            let below = |x: &&T::Real| x.to_f64() <= low.to_f64();
            all.iter().filter(below).count().min(n - m)
        }
    };
    for (j, w) in w.iter().enumerate() {
        let near = all[first.saturating_sub(1)..(first + m + 1).min(n)]
            .iter()
            .map(|all| (all.to_f64() - w.to_f64()).abs())
            .fold(f64::MAX, f64::min);
        assert!(near <= slack, "{context}: value {j} is {near:e} off");
    }
    assert!(w.windows(2).all(|w| w[0] <= w[1]), "{context}: not ascending");
    let z = z.block(0, 0, n, m);
    let residual = &(whole * &z) - &(&z * &diagonal(w));
    assert_small::<T>(residual.norm(), 20.0, n, whole.norm(), &format!("{context}: residual"));
    // Inverse iteration leaves eigenvalues apart by a thousandth of the norm to themselves.
    assert_small::<T>(z.orthogonality(), 100.0, n, 1.0, &format!("{context}: orthogonality"));
}

/// Everything, an interval, some indices and one.
pub(crate) fn selections<R: Real>(n: usize, all: &[R]) -> Vec<Select<R>> {
    let at = |i: usize| all.get(i).map_or(0.0, |x| x.to_f64());
    let middle = R::from_f64((at(n / 3) + at((n / 3 + 1).min(n.max(1) - 1))) / 2.0);
    let far = R::from_f64(at(n.max(1) - 1).abs() * 2.0 + 1.0);
    let mut selections = vec![Select::All, Select::Interval(middle, far)];
    if n > 0 {
        selections.push(Select::Indices(n / 4, n / 2));
        selections.push(Select::Indices(n - 1, n - 1));
        selections.push(Select::Indices(0, n - 1));
    }
    selections
}

pub fn selected_eigenvalues<T: Scalar>() {
    let mut rng = Rng::with_seed(9);
    for n in [0, 1, 2, 5, 20, 50] {
        for uplo in BOTH {
            let a = Matrix::<T>::random(&mut rng, n, n);
            let whole = hermitian(&a, uplo);
            let (mut all, mut destroyed) = (vec![T::Real::ZERO; n], a.clone());
            heev(Jobz::Values, uplo, destroyed.view_mut(), &mut all).unwrap();
            for select in selections(n, &all) {
                for expert in [heevx, heevr] {
                    let (mut reduced, mut z) = (a.clone(), Matrix::<T>::random(&mut rng, n, n));
                    let mut w = vec![T::Real::ZERO; n];
                    let mut ints = vec![0; 2 * n];
                    let few = &mut ints[..n];
                    let tolerance = T::Real::ZERO;
                    let into = Some(z.view_mut());
                    let view = reduced.view_mut();
                    let m = expert(select, uplo, view, tolerance, &mut w, into, few).unwrap();
                    let found = (&w[..m], &Dense::from(&z));
                    check_selected::<T>(&whole, &all, select, found, &format!("{select:?} {n}"));
                    let (mut reduced, mut values) = (a.clone(), vec![T::Real::ZERO; n]);
                    let view = reduced.view_mut();
                    let count =
                        expert(select, uplo, view, tolerance, &mut values, None, few).unwrap();
                    assert_eq!(count, m);
                    assert_close(&values[..m], &w[..m], 2.0 * whole.norm(), "values alone");
                }
            }
        }
    }
}

pub fn selected_tridiagonal<T: Scalar>() {
    let mut rng = Rng::with_seed(10);
    for n in [1, 2, 7, 40] {
        for kind in 0..10 {
            let (d, e) = hard::<T::Real>(&mut rng, kind, n);
            let whole = tridiagonal(&d, &e);
            let (mut all, mut off) = (d.clone(), e.clone());
            sterf(&mut all, &mut off).unwrap();
            for select in selections(n, &all) {
                let context = format!("kind {kind}, n {n}, {select:?}");
                let mut w = vec![T::Real::ZERO; n];
                let (mut block, mut split) = (vec![0; n], vec![0; n]);
                let order = Arrange::Blocks;
                let zero = T::Real::ZERO;
                let found = stebz(select, order, zero, &d, &e, &mut w, &mut block, &mut split);
                let m = found.unwrap().values;
                let mut z = Matrix::<T>::random(&mut rng, n, m);
                let mut failed = vec![0; m];
                let outcome = stein(&d, &e, &w[..m], &block, &split, z.view_mut(), &mut failed);
                assert_eq!(outcome, Ok(()), "{context}");
                let z = Dense::from(&z);
                let mut places: Vec<usize> = (0..m).collect();
                places.sort_by(|&i, &j| w[i].partial_cmp(&w[j]).unwrap());
                let sorted: Vec<_> = places.iter().map(|&i| w[i]).collect();
                let z = Dense::from_fn(n, m, |i, j| z.get(i, places[j]));
                check_selected::<T>(&whole, &all, select, (&sorted, &z), &context);
                // Squares of the smaller one's entries underflow; it is scaled without error.
                let tiny = T::Real::MIN_POSITIVE.sqrt() * T::Real::EPSILON;
                for scale in if kind == 0 { vec![T::Real::ONE, tiny] } else { vec![T::Real::ONE] } {
                    let by = |values: &[T::Real]| values.iter().map(|&x| x * scale).collect();
                    let (mut diagonal, mut off): (Vec<_>, Vec<_>) = (by(&d), by(&e));
                    let scaled = match select {
                        Select::Interval(low, high) => Select::Interval(low * scale, high * scale),
                        select => select,
                    };
                    let mut z = Matrix::<T>::random(&mut rng, n, n);
                    let mut support = vec![0; 2 * n];
                    let into = Some(z.view_mut());
                    let ends = (&mut diagonal, &mut off);
                    let m = stemr(scaled, ends.0, ends.1, &mut w, into, &mut support, &mut false);
                    let m = m.unwrap();
                    w[..m].iter_mut().for_each(|w| *w = *w / scale);
                    let found = (&w[..m], &Dense::from(&z));
                    check_selected::<T>(&whole, &all, select, found, &context);
                }
            }
        }
    }
}

pub fn generalised<T: Scalar>() {
    let mut rng = Rng::with_seed(11);
    for n in [0, 1, 2, 5, 20, 45] {
        for uplo in BOTH {
            for itype in [Itype::AxBx, Itype::ABx, Itype::BAx] {
                let a = Matrix::<T>::random(&mut rng, n, n);
                let mut b = Matrix::<T>::random(&mut rng, n, n);
                for i in 0..n {
                    b.set(i, i, T::from_real(T::Real::from_f64(n as f64 + 1.0 + rng.f64())));
                }
                let (left, right) = (hermitian(&a, uplo), hermitian(&b, uplo));
                for driver in [hegv, hegvd] {
                    let (mut x, mut factor) = (a.clone(), b.clone());
                    let mut w = vec![T::Real::ZERO; n];
                    let views = (x.view_mut(), factor.view_mut());
                    driver(itype, Jobz::Vectors, uplo, views.0, views.1, &mut w).unwrap();
                    let x = Dense::from(&x);
                    let scaled = &x * &diagonal(&w);
                    let residual = match itype {
                        Itype::AxBx => &(&left * &x) - &(&right * &scaled),
                        Itype::ABx => &(&left * &(&right * &x)) - &scaled,
                        Itype::BAx => &(&right * &(&left * &x)) - &scaled,
                    };
                    let size = left.norm() * right.norm() * x.norm().max(1.0);
                    assert_small::<T>(residual.norm(), 10.0, n, size, "residual");
                    if itype != Itype::BAx {
                        let product = &x.adjoint() * &(&right * &x);
                        let error = (&product - &Dense::unit(n)).norm();
                        assert_small::<T>(error, 100.0, n, 1.0, "normalised by B");
                    }
                    let (mut all, mut factor) = (a.clone(), b.clone());
                    let mut failed = vec![0; n];
                    let mut z = a.clone();
                    let mut values = vec![T::Real::ZERO; n];
                    let m = hegvx(
                        itype,
                        Select::All,
                        uplo,
                        all.view_mut(),
                        factor.view_mut(),
                        T::Real::ZERO,
                        &mut values,
                        Some(z.view_mut()),
                        &mut failed,
                    );
                    assert_eq!(m, Ok(n));
                    assert_close(&values, &w, 10.0 * left.norm() * right.norm(), "all");
                }
            }
        }
    }
    let mut b = Matrix::<T>::random(&mut rng, 4, 4);
    let mut a = b.clone();
    for i in 0..4 {
        b.set(i, i, T::from_real(T::Real::from_f64(if i == 2 { -9.0 } else { 9.0 })));
    }
    let mut w = vec![T::Real::ZERO; 4];
    let views = (a.view_mut(), b.view_mut());
    let outcome = hegv(Itype::AxBx, Jobz::Values, Uplo::Lower, views.0, views.1, &mut w);
    assert_eq!(outcome, Err(Error::NotPositiveDefinite { order: 3 }));
}

pub fn tridiagonal_drivers<T: Scalar>() {
    let mut rng = Rng::with_seed(12);
    for n in [0, 1, 2, 10, 30] {
        for kind in 0..10 {
            let (d, e) = hard::<T::Real>(&mut rng, kind, n);
            let whole = tridiagonal(&d, &e);
            let context = format!("kind {kind}, n {n}");
            let mut all = d.clone();
            sterf(&mut all, &mut e.clone()).unwrap();
            for driver in [stev, stevd] {
                let (mut w, mut z) = (d.clone(), Matrix::<T::Real>::random(&mut rng, n, n));
                driver(&mut w, &mut e.clone(), Some(z.view_mut())).unwrap();
                check::<T::Real>(&whole, &w, &Dense::from(&z), &context);
            }
            for driver in [stevx, stevr] {
                for select in selections(n, &all) {
                    let (mut w, mut z) = (d.clone(), Matrix::<T::Real>::random(&mut rng, n, n));
                    let mut ints = vec![0; n];
                    let (mut d, mut e, into) = (d.clone(), e.clone(), Some(z.view_mut()));
                    let zero = T::Real::ZERO;
                    let m = driver(select, &mut d, &mut e, zero, &mut w, into, &mut ints).unwrap();
                    let found = (&w[..m], &Dense::from(&z));
                    check_selected::<T::Real>(&whole, &all, select, found, &context);
                }
            }
        }
    }
}

pub fn band_matrices<T: Scalar>() {
    let mut rng = Rng::with_seed(13);
    for (n, k) in [(0, 0), (1, 0), (1, 2), (2, 1), (6, 0), (9, 1), (12, 3), (40, 5), (17, 20)] {
        for uplo in BOTH {
            let ab = Matrix::<T>::random(&mut rng, k + 1, n);
            let entry = |i: usize, j: usize| match uplo {
                _ if i - j > k => Complex::new(0.0, 0.0),
                Uplo::Lower => wide(ab.get(i - j, j)),
                Uplo::Upper => wide(ab.get(k + j - i, i)).conj(),
            };
            let whole = Dense::from_fn(n, n, |i, j| match () {
                () if i == j => Complex::new(entry(i, i).re, 0.0),
                () if i > j => entry(i, j),
                () => entry(j, i).conj(),
            });
            let mut all = vec![T::Real::ZERO; n];
            hbev(uplo, ab.clone().view_mut(), &mut all, None).unwrap();
            for driver in [hbev, hbevd] {
                let (mut w, mut z) = (vec![T::Real::ZERO; n], Matrix::<T>::random(&mut rng, n, n));
                driver(uplo, ab.clone().view_mut(), &mut w, Some(z.view_mut())).unwrap();
                check::<T>(&whole, &w, &Dense::from(&z), &format!("n {n}, k {k}"));
                assert_close(&all, &w, whole.norm(), "values alone");
            }
            for select in selections(n, &all) {
                let (mut w, mut z) = (vec![T::Real::ZERO; n], Matrix::<T>::random(&mut rng, n, n));
                let (mut q, mut failed) = (z.clone(), vec![0; n]);
                let (mut ab, zero) = (ab.clone(), T::Real::ZERO);
                let into = Some((q.view_mut(), z.view_mut()));
                let m = hbevx(select, uplo, ab.view_mut(), zero, &mut w, into, &mut failed);
                let found = (&w[..m.unwrap()], &Dense::from(&z));
                check_selected::<T>(&whole, &all, select, found, &format!("n {n}, k {k}"));
            }
        }
    }
}
