//! Least squares by singular values, and Jacobi's method.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, eps};
use crate::svd::{SHAPES, assert_decomposes, assert_sorted, real, squares};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar};
use wasmblas_lapack::*;

/// A matrix of a known rank, and problems with it: the residual is orthogonal to the range, and the
/// solution to the null space.
pub fn least_squares<T: Scalar>() {
    let mut rng = Rng::with_seed(61);
    for (m, n) in SHAPES {
        let k = m.min(n);
        for (case, nrhs) in [(0, 3), (1, 1), (2, 2), (3, 20), (4, 0)] {
            let rank = if case == 1 { k / 2 } else { k };
            let (left, right) =
                (Matrix::<T>::dense(&mut rng, m, rank), Matrix::<T>::dense(&mut rng, rank, n));
            let mut a = Matrix::<T>::random(&mut rng, m, n);
            if rank < k {
                for (i, j) in (0..m).flat_map(|i| (0..n).map(move |j| (i, j))) {
                    let terms = (0..rank).map(|p| left.get(i, p) * right.get(p, j));
                    a.set(i, j, terms.fold(T::ZERO, |sum, term| sum + term));
                }
            }
            let b = Matrix::<T>::random(&mut rng, m.max(n), nrhs);
            let rcond = real::<T>(64.0 * eps::<T>() * (1 + m.max(n)) as f64);
            for conquers in [false, true] {
                let (mut f, mut x) = (a.clone(), b.clone());
                let mut s = vec![real::<T>(0.0); k];
                let best = if conquers { gelsd_scratch::<T> } else { gelss_scratch::<T> };
                let mut len = best(m, n, nrhs);
                if case == 2 {
                    // netlib's minimum for gelss.
                    let most = m.max(n).max(nrhs);
                    let both = 3 * k + (2 * k).max(most);
                    len.elements = if T::IS_COMPLEX { 2 * k + most } else { both - len.reals };
                }
                let scratch = Scratch {
                    elements: &mut vec![T::ZERO; len.elements],
                    reals: &mut vec![real::<T>(0.0); len.reals],
                    ints: &mut vec![0; len.ints],
                };
                let routine = if conquers { gelsd_in::<T> } else { gelss_in::<T> };
                let found = routine(f.view_mut(), x.view_mut(), &mut s, rcond, scratch).unwrap();
                x.assert_rest_untouched(&b, |_, _| true);
                assert_eq!(found, rank);
                assert_sorted(&s);
                if k == 0 {
                    continue;
                }
                let (a, x) = (Dense::from(&a), Dense::from(&x).block(0, 0, n, nrhs));
                let b = Dense::from(&b).block(0, 0, m, nrhs);
                let residual = &(&a * &x) - &b;
                let size = a.norm() * (a.norm() * x.norm() + b.norm());
                let gradient = (&a.adjoint() * &residual).norm();
                assert_small::<T>(gradient, 64.0, m.max(n), size, "residual");
                // x is in the range of Aᴴ: what it has outside that of the factor is nothing.
                if rank < n {
                    let mut again =
                        if rank < k { right.clone() } else { Matrix::random(&mut rng, m, n) };
                    if rank == k {
                        for (i, j) in (0..m).flat_map(|i| (0..n).map(move |j| (i, j))) {
                            again.set(i, j, narrow(a.get(i, j)));
                        }
                    }
                    if again.nrows == 0 {
                        continue;
                    }
                    let mut s = vec![real::<T>(0.0); rank];
                    let mut vt = Matrix::<T>::dense(&mut rng, n, n);
                    let mut u = Matrix::<T>::dense(&mut rng, again.nrows, again.nrows);
                    let views = (Some(u.view_mut()), Some(vt.view_mut()));
                    gesdd(Vectors::All, again.view_mut(), &mut s, views.0, views.1).unwrap();
                    let null = Dense::from(&vt).block(rank, 0, n - rank, n);
                    let inside = (&null * &x).norm();
                    let condition = s[0].to_f64() / s[rank - 1].to_f64();
                    assert_small::<T>(inside, 64.0 * condition, n, x.norm(), "null space");
                }
            }
        }
    }
}

fn narrow<T: Scalar>(z: Complex<f64>) -> T {
    T::from_parts(real::<T>(z.re), real::<T>(z.im))
}

/// Jacobi rotations: all vectors, ranks, and small values of badly scaled columns and rows.
pub fn turns_pairs<T: Scalar>() {
    let mut rng = Rng::with_seed(62);
    for (m, n) in [(0, 0), (1, 1), (4, 0), (5, 1), (3, 3), (9, 6), (20, 20), (40, 25)] {
        for rank in [n, n / 2, 0] {
            let mut a = Matrix::<T>::random(&mut rng, m, n);
            let (left, right) =
                (Matrix::<T>::dense(&mut rng, m, rank), Matrix::<T>::dense(&mut rng, rank, n));
            if rank < n {
                for (i, j) in (0..m).flat_map(|i| (0..n).map(move |j| (i, j))) {
                    let terms = (0..rank).map(|p| left.get(i, p) * right.get(p, j));
                    a.set(i, j, terms.fold(T::ZERO, |sum, term| sum + term));
                }
            }
            let whole = Dense::from(&a);
            let mut known: Option<Vec<T::Real>> = None;
            for (with_u, all, with_v) in [
                (true, false, true),
                (true, true, true),
                (true, true, false),
                (false, false, true),
                (false, false, false),
            ] {
                for accuracy in [Accuracy::Columns, Accuracy::Rows, Accuracy::Noise] {
                    let mut s = vec![real::<T>(0.0); n];
                    let columns = if all { m } else { n };
                    let mut u = with_u.then(|| Matrix::<T>::random(&mut rng, m, columns));
                    let mut v = with_v.then(|| Matrix::<T>::random(&mut rng, n, n));
                    let views =
                        (u.as_mut().map(Matrix::view_mut), v.as_mut().map(Matrix::view_mut));
                    let mut f = a.clone();
                    let report =
                        gejsv(accuracy, true, f.view_mut(), &mut s, views.0, views.1).unwrap();
                    if rank == n && n > 0 {
                        assert_eq!(report.nonzero, n);
                        assert!(report.condition.unwrap() >= real::<T>(0.9));
                    }
                    assert_sorted(&s);
                    let order = m.max(n);
                    if let (Some(u), Some(v)) = (&u, &v) {
                        let vt = Dense::from(v).adjoint();
                        assert_decomposes::<T>(&whole, &Dense::from(u), &s, &vt, 24.0);
                    } else if let Some(u) = &u {
                        let u = Dense::from(u);
                        assert_small::<T>(u.orthogonality(), 24.0, order, 1.0, "left vectors");
                        let gram = &u.adjoint() * &whole;
                        let gram = &gram * &gram.adjoint();
                        let error = (&gram - &squares(u.ncols, &s)).norm();
                        assert_small::<T>(error, 24.0, order, whole.norm().powi(2), "left");
                    } else if let Some(v) = &v {
                        let v = Dense::from(v);
                        assert_small::<T>(v.orthogonality(), 24.0, order, 1.0, "right vectors");
                        let image = &whole * &v;
                        let error = (&(&image.adjoint() * &image) - &squares(n, &s)).norm();
                        assert_small::<T>(error, 24.0, order, whole.norm().powi(2), "right");
                    }
                    for (x, y) in s.iter().zip(known.get_or_insert(s.clone())) {
                        let error = (x.to_f64() - y.to_f64()).abs();
                        assert_small::<T>(error, 24.0, order, whole.norm(), "values");
                    }
                }
            }
        }
    }
}

/// An orthogonal matrix with its columns scaled has the scales as singular values, and they come
/// with small relative errors though they span far more than the precision.
pub fn badly_scaled_columns<T: Scalar>() {
    let mut rng = Rng::with_seed(63);
    let n = 8;
    let mut q = Matrix::<T>::dense(&mut rng, 12, n);
    let mut tau = vec![T::ZERO; n];
    geqrf(q.view_mut(), &mut tau).unwrap();
    ungqr(q.view_mut(), &tau).unwrap();
    let ratio = if eps::<T>() < 1e-10 { 1e-5_f64 } else { 1e-2 };
    let scales: Vec<f64> = (0..n).map(|j| ratio.powi(((3 * j) % n) as i32)).collect();
    for (i, j) in (0..12).flat_map(|i| (0..n).map(move |j| (i, j))) {
        q.set(i, j, q.get(i, j).scaled(real::<T>(scales[j])));
    }
    let mut sorted = scales.clone();
    sorted.sort_by(|x, y| y.total_cmp(x));
    let mut s = vec![real::<T>(0.0); n];
    let report = gejsv(Accuracy::Columns, false, q.view_mut(), &mut s, None, None).unwrap();
    assert_eq!((report.rank, report.nonzero), (n, n));
    for (found, wanted) in s.iter().zip(sorted) {
        assert_small::<T>((found.to_f64() - wanted).abs(), 8.0, n, wanted, "a scale");
    }
}
