//! Condition numbers of eigenvalues, eigenvectors and invariant subspaces.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, eps, wide};
use crate::schur::{SPECTRA, Spectrum, assert_schur_form, assert_similar, real, schur_form, unit};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar};
use wasmblas_lapack::{
    EigenvalueConditions, Eigenvalues, Eigenvectors, Error, Invariant, Sense, laqtr, trevc, trsen,
    trsna,
};

type C = Complex<f64>;

/// The inverse by Gauss-Jordan elimination with partial pivoting.
fn inverse(a: &Dense) -> Dense {
    let n = a.nrows;
    let mut rows: Vec<Vec<C>> = (0..n)
        .map(|i| {
            (0..2 * n)
                .map(|j| if j < n { a.get(i, j) } else { Dense::unit(n).get(i, j - n) })
                .collect()
        })
        .collect();
    for k in 0..n {
        let best = (k..n).max_by(|&i, &j| rows[i][k].norm().total_cmp(&rows[j][k].norm())).unwrap();
        rows.swap(k, best);
        let pivot = rows[k][k];
        rows[k].iter_mut().for_each(|x| *x /= pivot);
        let pivot_row = rows[k].clone();
        for (_, row) in rows.iter_mut().enumerate().filter(|&(i, _)| i != k) {
            let factor = row[k];
            row.iter_mut().zip(&pivot_row).for_each(|(x, p)| *x -= factor * p);
        }
    }
    Dense::from_fn(n, n, |i, j| rows[i][n + j])
}

/// Whether row `j` is one of those of a conjugate pair, and its first.
fn pair_start<T: Scalar>(t: &Matrix<T>, j: usize) -> Option<usize> {
    let below = |j: usize| j + 1 < t.nrows && t.get(j + 1, j) != T::ZERO;
    if below(j) { Some(j) } else { (j > 0 && below(j - 1)).then(|| j - 1) }
}

/// Eigenvalue and eigenvector number `j`, given the columns that `trevc` makes.
fn vector<T: Scalar>(t: &Matrix<T>, v: &Matrix<T>, j: usize) -> (C, Dense) {
    let (value, first) = (wide(t.get(j, j)), pair_start(t, j));
    let Some(first) = first.filter(|_| !T::IS_COMPLEX) else {
        return (value, Dense::from_fn(t.nrows, 1, |i, _| wide(v.get(i, j))));
    };
    let sign = if first == j { 1.0 } else { -1.0 };
    let mu = (wide(t.get(first, first + 1)).norm() * wide(t.get(first + 1, first)).norm()).sqrt();
    let entry = |i: usize| C::new(wide(v.get(i, first)).re, sign * wide(v.get(i, first + 1)).re);
    (C::new(value.re, sign * mu), Dense::from_fn(t.nrows, 1, |i, _| entry(i)))
}

pub fn single_eigenvalues<T: Scalar>() {
    let mut rng = Rng::with_seed(320);
    for n in [0, 1, 2, 3, 6, 12] {
        for spectrum in [Spectrum::Random, Spectrum::Real] {
            let t = schur_form::<T>(&mut rng, n, spectrum);
            let mut v = [0, 1].map(|_| Matrix::<T>::random(&mut rng, n, n));
            let [vl, vr] = &mut v;
            let all = Eigenvectors::All;
            trevc(all, t.view(), Some(vl.view_mut()), Some(vr.view_mut())).unwrap();
            let [mut s, mut sep] = [0, 1].map(|_| vec![T::Real::ONE; n]);
            let wanted = EigenvalueConditions { vl: vl.view(), vr: vr.view(), s: &mut s };
            assert_eq!(trsna(None, t.view(), Some(wanted), Some(&mut sep)), Ok(n));
            let dense = Dense::from(&t);
            for j in 0..n {
                let ((value, x), (_, y)) = (vector(&t, vr, j), vector(&t, vl, j));
                let exact = (&y.adjoint() * &x).get(0, 0).norm() / (x.norm() * y.norm());
                let error = (exact - s[j].to_f64()).abs();
                assert_small::<T>(error, 8.0, n, 1.0, "s");
                // The matrix on what is orthogonal to x, with something harmless along x.
                let unit = Dense::unit(n);
                let along = &x * &x.adjoint();
                let along = Dense::from_fn(n, n, |i, k| along.get(i, k) / x.norm().powi(2));
                let (rest, size) = (&unit - &along, dense.norm());
                let shifted = Dense::from_fn(n, n, |i, k| dense.get(i, k) - value * unit.get(i, k));
                let kept = &(&rest * &shifted) * &rest;
                let harmless = Dense::from_fn(n, n, |i, k| along.get(i, k) * 1e8 * size);
                let found = sep[j].to_f64();
                if n == 1 {
                    assert!((found - value.norm()).abs() <= eps::<T>() * value.norm());
                    continue;
                }
                let wanted = 1.0 / inverse(&(&kept + &harmless)).norm();
                // Estimates and norms may differ by as much; below roundings nothing is known.
                let (factor, least) = (6.0 * n as f64, 100.0 * eps::<T>() * size);
                assert!(found <= factor * wanted + least, "{found:e}, {wanted:e}");
                assert!(found >= wanted / factor - least, "{found:e}, {wanted:e}");
            }
            // Some of them are some of all.
            let chosen: Vec<bool> = (0..n).map(|_| rng.bool()).collect();
            let [mut some_s, mut some_sep] = [0, 1].map(|_| vec![T::Real::ONE; n]);
            let select = |j: usize| chosen[j];
            let count = trsna(Some(&select), t.view(), None, Some(&mut some_sep)).unwrap();
            let both = |j: usize| {
                chosen[j] || pair_start(&t, j).is_some_and(|k| chosen[k] || chosen[k + 1])
            };
            let picked: Vec<_> = (0..n).filter(|&j| both(j)).map(|j| sep[j]).collect();
            assert_eq!(&some_sep[..count], &picked[..]);
            let selected = Eigenvectors::Selected(&select);
            let columns = trevc(selected, t.view(), Some(vl.view_mut()), Some(vr.view_mut()));
            assert_eq!(columns, Ok(count));
            let wanted = EigenvalueConditions { vl: vl.view(), vr: vr.view(), s: &mut some_s };
            assert_eq!(trsna(Some(&select), t.view(), Some(wanted), None), Ok(count));
            let picked = (0..n).filter(|&j| both(j)).map(|j| s[j]);
            for (some, all) in some_s.iter().zip(picked) {
                assert_small::<T>((*some - all).to_f64().abs(), 4.0, n, 1.0, "chosen s");
            }
        }
    }
}

/// The eigenvalues of a Schur form as they should be stored.
fn spectrum_of<T: Scalar>(t: &Matrix<T>) -> Vec<C> {
    let v = Matrix::<T>::dense(&mut Rng::with_seed(1), t.nrows, t.nrows);
    (0..t.nrows).map(|j| vector(t, &v, j).0).collect()
}

pub fn invariant_subspaces<T: Scalar>() {
    let mut rng = Rng::with_seed(321);
    for n in [0, 1, 2, 5, 9, 24] {
        for spectrum in SPECTRA {
            let before = schur_form::<T>(&mut rng, n, spectrum);
            let chosen: Vec<bool> = (0..n).map(|_| rng.u32(0..3) == 0).collect();
            let select = |j: usize| {
                chosen[j] || pair_start(&before, j).is_some_and(|k| chosen[k] || chosen[k + 1])
            };
            let (mut t, mut z) = (before.clone(), unit::<T>(&mut rng, n));
            let mut re = vec![T::ZERO; n];
            let mut im = vec![T::Real::ZERO; if T::IS_COMPLEX { 0 } else { n }];
            let w = Eigenvalues { w: &mut re, im: &mut im };
            let (job, pick) = (Sense::Both, |j: usize| chosen[j]);
            let outcome = trsen(job, &pick, t.view_mut(), Some(z.view_mut()), w);
            assert_schur_form(&t);
            assert_similar(&before, &t, &z, 8.0);
            for (j, exact) in spectrum_of(&t).into_iter().enumerate() {
                let im = if T::IS_COMPLEX { wide(re[j]).im } else { im[j].to_f64() };
                let found = C::new(wide(re[j]).re, im);
                assert!((found - exact).norm() <= 8.0 * eps::<T>() * exact.norm());
            }
            let Ok(Invariant { order, s, sep }) = outcome else {
                assert_eq!(outcome, Err(Error::NotConverged { info: 1 }));
                assert_eq!(spectrum, Spectrum::Clustered);
                continue;
            };
            assert_eq!(order, (0..n).filter(|&j| select(j)).count());
            if spectrum == Spectrum::Random && n < 6 {
                let all = spectrum_of(&before);
                let wanted: C = (0..n).filter(|&j| select(j)).map(|j| all[j]).sum();
                let found: C = spectrum_of(&t)[..order].iter().sum();
                assert!((wanted - found).norm() <= 1e4 * eps::<T>(), "{wanted} {found}");
            }
            check_conditions(&t, order, s.to_f64(), sep.to_f64());
            let partial = [Sense::None, Sense::Eigenvalues, Sense::Subspace];
            for job in partial {
                let mut again = before.clone();
                let w = Eigenvalues { w: &mut re, im: &mut im };
                let found = trsen(job, &pick, again.view_mut(), None, w).unwrap();
                assert!(found.s == if job.eigenvalues() { s } else { T::Real::ZERO });
                assert!(found.sep == if job.subspace() { sep } else { T::Real::ZERO });
            }
        }
    }
}

/// Compares with the inverse of the matrix that takes X to `T11 X − X T22`, written out.
fn check_conditions<T: Scalar>(t: &Matrix<T>, order: usize, s: f64, sep: f64) {
    let (n, dense) = (t.nrows, Dense::from(t));
    let entries = order * (n - order);
    if entries == 0 {
        assert_eq!(s, 1.0);
        let column = |j: usize| (0..n).map(|i| dense.get(i, j).norm()).sum::<f64>();
        let norm = (0..n).map(column).fold(0.0, f64::max);
        assert!((sep - norm).abs() <= 4.0 * n as f64 * eps::<T>() * norm);
        return;
    }
    if entries > 60 {
        return;
    }
    let operator = Dense::from_fn(entries, entries, |p, q| {
        let ((i, j), (k, l)) = ((p % order, p / order), (q % order, q / order));
        let left = if j == l { dense.get(i, k) } else { C::new(0.0, 0.0) };
        let right = if i == k { dense.get(order + l, order + j) } else { C::new(0.0, 0.0) };
        left - right
    });
    let inverse = inverse(&operator);
    let column = |j: usize| (0..entries).map(|i| inverse.get(i, j).norm()).sum::<f64>();
    let exact = 1.0 / (0..entries).map(column).fold(0.0, f64::max);
    let doubt = 1e3 * eps::<T>() * dense.norm();
    if !inverse.norm().is_finite() {
        assert!(sep <= doubt, "{sep:e} with a common eigenvalue");
        return;
    }
    // An estimate of the norm is never too large but for roundings.
    assert!(sep >= exact * 0.9 - doubt && sep <= 10.0 * exact + doubt, "{sep:e} {exact:e}");
    if exact > 1e4 * eps::<T>() * dense.norm() {
        let c = Dense::from_fn(entries, 1, |p, _| dense.get(p % order, order + p / order));
        let wanted = 1.0 / 1f64.hypot((&inverse * &c).norm());
        let bound = 1e2 * eps::<T>() * dense.norm() / exact;
        assert!((s - wanted).abs() <= bound * wanted, "{s:e} {wanted:e}");
    }
}

/// Systems with a real Schur form, also with an imaginary part, at all scales.
pub fn quasi_triangular_systems<T: Scalar>() {
    let mut rng = Rng::with_seed(322);
    let most = T::Real::MAX.to_f64();
    for n in [1, 2, 5, 11, 40] {
        for round in 0..24 {
            let mut t = schur_form::<T>(&mut rng, n, SPECTRA[round % 4]);
            let b = Matrix::<T>::dense(&mut rng, n, 1);
            let w: T = real(rng.f64());
            let imaginary = round % 3 > 0;
            if imaginary && n > 1 {
                t.set(1, 0, T::ZERO);
            }
            if round % 5 == 4 {
                (0..n).for_each(|j| t.set(j, j, t.get(j, j) * real(1e-20)));
            }
            let mut x = Matrix::<T>::dense(&mut rng, if imaginary { 2 * n } else { n }, 1);
            x.scale(real([1.0, most / 8.0][round % 2]));
            let before = x.clone();
            let mut norms = vec![T::Real::ZERO; n];
            let (transposed, len) = (rng.bool(), x.nrows);
            let part = imaginary.then_some((&b.data[..n], w));
            let outcome = laqtr(transposed, t.view(), part, &mut x.data[..len], &mut norms);
            if T::IS_COMPLEX {
                assert!(matches!(outcome, Err(Error::Argument(_))));
                continue;
            }
            let scale = outcome.unwrap().scale.to_f64();
            assert!((0.0..=1.0).contains(&scale));
            let number = |v: &Matrix<T>, i: usize, by: f64| {
                let part = |i: usize| if i < len { wide(v.get(i, 0)).re * by } else { 0.0 };
                C::new(part(i), part(n + i))
            };
            let matrix = Dense::from_fn(n, n, |i, j| {
                let (row, col) = if transposed { (j, i) } else { (i, j) };
                let diagonal = if row == col { wide(w).re } else { 0.0 };
                let im = if row == 0 { wide(b.get(col, 0)).re } else { diagonal };
                let im = if imaginary { im } else { 0.0 };
                C::new(wide(t.get(row, col)).re, if transposed { -im } else { im })
            });
            let largest = (0..n).map(|i| number(&x, i, 1.0).norm()).fold(0.0, f64::max);
            assert!(largest.is_finite() && largest > 0.0);
            let found = Dense::from_fn(n, 1, |i, _| number(&x, i, 1.0 / largest));
            let wanted = Dense::from_fn(n, 1, |i, _| number(&before, i, 1.0) * scale / largest);
            let error = (&(&matrix * &found) - &wanted).norm();
            let least = T::Real::MIN_POSITIVE.to_f64() / eps::<T>().powi(2);
            assert_small::<T>(error, 16.0, n, matrix.norm() + wanted.norm() + least, "laqtr");
        }
    }
}
