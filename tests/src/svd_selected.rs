//! Selected singular values, and their vectors.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, eps};
use crate::svd::{SHAPES, assert_sorted, bidiagonal, diagonal, diagonals, real};
use fastrand::Rng;
use wasmblas::{Real, Scalar, Uplo};
use wasmblas_lapack::*;

/// All, some at either end and in the middle, by number.
fn selections<R: Real>(rng: &mut Rng, n: usize) -> Vec<Select<R>> {
    let mut all = vec![Select::All];
    if n > 0 {
        let (x, y) = (rng.usize(0..n), rng.usize(0..n));
        all.extend([Select::Indices(0, 0), Select::Indices(n - 1, n - 1)]);
        all.extend([Select::Indices(x.min(y), x.max(y)), Select::Indices(n / 2, n - 1)]);
    }
    all
}

/// Values that the interval around some has, told apart from their neighbours.
fn interval<R: Real>(known: &[R], first: usize, last: usize) -> Option<Select<R>> {
    let half = R::from_f64(0.5);
    let size = known[0];
    let apart = |x: R, y: R| x - y > size * R::EPSILON * R::from_f64(1e3);
    let high = match first.checked_sub(1) {
        None => size + size + R::ONE,
        Some(before) if apart(known[before], known[first]) => (known[before] + known[first]) * half,
        Some(_) => return None,
    };
    let low = match known.get(last + 1) {
        None => R::ZERO,
        Some(&after) if apart(known[last], after) => (known[last] + after) * half,
        Some(_) => return None,
    };
    Some(Select::Interval(low, high))
}

/// Panics unless `UᴴA = S Vᴴ` and `A V = U S`, with orthonormal vectors.
fn assert_triplets<T: Scalar>(a: &Dense, u: &Dense, s: &[T::Real], vt: &Dense, what: &str) {
    let (n, size) = (a.nrows.max(a.ncols), a.norm());
    let middle = diagonal(s.len(), s.len(), s);
    let error = (&(&u.adjoint() * a) - &(&middle * vt)).norm();
    assert_small::<T>(error, 48.0, n, size, &format!("{what}: left residual"));
    let v = vt.adjoint();
    let error = (&(a * &v) - &(u * &middle)).norm();
    assert_small::<T>(error, 48.0, n, size, &format!("{what}: right residual"));
    assert_small::<T>(u.orthogonality(), 48.0, n, 1.0, &format!("{what}: left vectors"));
    assert_small::<T>(v.orthogonality(), 48.0, n, 1.0, &format!("{what}: right vectors"));
}

pub fn bidiagonal_matrices<T: Scalar>() {
    let mut rng = Rng::with_seed(91);
    for n in [0, 1, 2, 3, 10, 36] {
        for kind in 0..10 {
            let uplo = if rng.bool() { Uplo::Upper } else { Uplo::Lower };
            let (mut d, e) = diagonals::<T::Real>(&mut rng, kind % 9, n);
            if kind == 9 {
                // Falls into parts, of which some have no vectors on one side.
                d.iter_mut().step_by(3).for_each(|d| *d = real::<T>(0.0));
            }
            let b = bidiagonal(uplo, (n, n), &d, &e);
            let (mut known, mut rest) = (d.clone(), e.clone());
            bdsqr::<T>(uplo, &mut known, &mut rest, None, None, None).unwrap();
            let mut selected = selections(&mut rng, n);
            if n > 0 && known[0] > real::<T>(0.0) {
                selected.extend(interval(&known, n / 3, n - 1));
                selected.extend(interval(&known, 0, n / 2));
                selected.extend(interval(&known, n / 3, n / 2));
            }
            for select in selected {
                let mut s = vec![real::<T>(0.0); n];
                let mut failed = vec![9; n];
                let mut z = Matrix::<T::Real>::random(&mut rng, 2 * n, select.at_most(n));
                let view = Some(z.view_mut());
                let found = bdsvdx(uplo, select, &d, &e, &mut s, view, &mut failed).unwrap();
                let (first, last) = match select {
                    Select::Indices(first, last) => (first, last + 1),
                    Select::All => (0, n),
                    Select::Interval(low, high) => (
                        known.iter().take_while(|&&x| x >= high).count(),
                        known.iter().take_while(|&&x| x >= low).count(),
                    ),
                };
                let what = format!("order {n} kind {kind} {select:?}");
                assert_eq!(found, last - first, "{what}");
                let s = &s[..found];
                assert_sorted(s);
                assert!(failed.iter().all(|&number| number == 0));
                let mut values = vec![real::<T>(0.0); n];
                bdsvdx(uplo, select, &d, &e, &mut values, None, &mut failed).unwrap();
                for ((x, y), z) in s.iter().zip(&known[first..last]).zip(&values) {
                    let (x, y, z) = (x.to_f64(), y.to_f64(), z.to_f64());
                    let tiny =
                        4.0 * T::Real::MIN_POSITIVE.to_f64().sqrt() * known[0].to_f64().max(1.0);
                    let bound = 200.0 * (n as f64) * eps::<T>() * y + tiny;
                    assert!((x - y).abs() <= bound, "{what}: {x:e} {y:e}");
                    assert!((z - y).abs() <= bound, "{what}: {z:e} {y:e}");
                }
                let z = Dense::from(&z);
                let (u, v) = (z.block(0, 0, n, found), z.block(n, 0, n, found));
                assert_triplets::<T>(&b, &u, s, &v.adjoint(), &what);
            }
        }
    }
}

pub fn general_matrices<T: Scalar>() {
    let mut rng = Rng::with_seed(92);
    for (m, n) in SHAPES {
        let k = m.min(n);
        for rank in [k, k / 2] {
            let mut a = Matrix::<T>::random(&mut rng, m, n);
            if rank < k {
                for (i, j) in (rank..m).flat_map(|i| (0..n).map(move |j| (i, j))) {
                    let above = if rank == 0 { T::ZERO } else { a.get(i % rank, j) };
                    a.set(i, j, above);
                }
            }
            let whole = Dense::from(&a);
            let mut known = vec![real::<T>(0.0); k];
            gesvd(Vectors::None, Vectors::None, a.clone().view_mut(), &mut known, None, None)
                .unwrap();
            let mut selected = selections(&mut rng, k);
            if rank == k && k > 2 {
                selected.extend(interval(&known, k / 3, k - 1));
                selected.extend(interval(&known, 0, k / 2));
            }
            for select in selected {
                for vectors in [true, false] {
                    let most = select.at_most(k);
                    let (mut f, mut s) = (a.clone(), vec![real::<T>(0.0); k]);
                    let mut failed = vec![9; k];
                    let mut u = Matrix::<T>::random(&mut rng, m, most);
                    let mut vt = Matrix::<T>::random(&mut rng, most, n);
                    let best = gesvdx_scratch(select, vectors, a.view());
                    let least = gesvdx_least::<T>(select, vectors, m, n);
                    let len = if rng.bool() { best } else { least };
                    let scratch = Scratch {
                        elements: &mut vec![T::ZERO; len.elements],
                        reals: &mut vec![real::<T>(0.0); len.reals],
                        ints: &mut vec![0; len.ints],
                    };
                    let views = (vectors.then(|| u.view_mut()), vectors.then(|| vt.view_mut()));
                    let (fv, s_mut) = (f.view_mut(), &mut s);
                    let found =
                        gesvdx_in(select, fv, s_mut, views.0, views.1, &mut failed, scratch)
                            .unwrap();
                    f.assert_rest_untouched(&a, |_, _| true);
                    let first = match select {
                        Select::Indices(first, _) => first,
                        Select::Interval(_, high) => {
                            known.iter().take_while(|&&x| x >= high).count()
                        }
                        Select::All => 0,
                    };
                    let s = &s[..found];
                    assert_sorted(s);
                    for (x, y) in s.iter().zip(&known[first..]) {
                        let error = (x.to_f64() - y.to_f64()).abs();
                        assert_small::<T>(error, 24.0, m.max(n), whole.norm(), "values");
                    }
                    if vectors {
                        let (u, vt) = (Dense::from(&u), Dense::from(&vt));
                        let (u, vt) = (u.block(0, 0, m, found), vt.block(0, 0, found, n));
                        let what = format!("{m} by {n} {select:?}");
                        assert_triplets::<T>(&whole, &u, s, &vt, &what);
                    }
                }
            }
        }
    }
}

pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(93);
    let huge = T::Real::MAX.to_f64() / 1e3;
    let tiny = T::Real::MIN_POSITIVE.to_f64() * 1e3;
    for (m, n) in [(9, 6), (6, 20), (30, 29)] {
        let a = Matrix::<T>::random(&mut rng, m, n);
        let k = m.min(n);
        let mut known = vec![real::<T>(0.0); k];
        let mut failed = vec![0; k];
        let all = Select::All;
        gesvdx(all, a.clone().view_mut(), &mut known, None, None, &mut failed).unwrap();
        for scale in [huge, tiny] {
            let mut f = a.clone();
            f.scale(T::from_real(real::<T>(scale)));
            let middle = (known[1].to_f64() + known[2].to_f64()) / 2.0;
            let low = (known[4].to_f64() + known[3].to_f64()) / 2.0;
            let bounds = (real::<T>(low * scale), real::<T>(middle * scale));
            let select = Select::Interval(bounds.0, bounds.1);
            let mut s = vec![real::<T>(0.0); k];
            let found = gesvdx(select, f.view_mut(), &mut s, None, None, &mut failed).unwrap();
            assert_eq!(found, 2);
            for (x, y) in s[..2].iter().zip(&known[2..]) {
                let error = (x.to_f64() - y.to_f64() * scale).abs();
                assert_small::<T>(error, 24.0, m.max(n), known[0].to_f64() * scale, "value");
            }
        }
        let mut zero = a.clone();
        zero.scale(T::ZERO);
        let mut u = Matrix::<T>::random(&mut rng, m, 2);
        let mut s = vec![real::<T>(1.0); k];
        let (select, view) = (Select::Indices(1, 2), Some(u.view_mut()));
        let found = gesvdx(select, zero.view_mut(), &mut s, view, None, &mut failed).unwrap();
        assert_eq!((found, s[0], s[1]), (2, real::<T>(0.0), real::<T>(0.0)));
        assert_small::<T>(Dense::from(&u).orthogonality(), 8.0, m, 1.0, "left vectors");
    }
}

pub fn not_converging<T: Scalar>() {
    let mut rng = Rng::with_seed(94);
    for bad in [f64::NAN, f64::INFINITY] {
        let mut a = Matrix::<T>::dense(&mut rng, 9, 7);
        a.set(5, 5, T::from_real(real::<T>(bad)));
        let (mut s, mut failed) = (vec![real::<T>(0.0); 7], vec![0; 7]);
        for select in [Select::All, Select::Indices(2, 4)] {
            let outcome = gesvdx(select, a.clone().view_mut(), &mut s, None, None, &mut failed);
            assert_eq!(outcome, Err(Error::NotConverged { info: 15 }));
            assert!(s.iter().all(|s| s.is_nan()));
        }
        let (d, e) = (vec![real::<T>(bad); 7], vec![real::<T>(1.0); 6]);
        let select = Select::Indices(2, 4);
        let outcome = bdsvdx(Uplo::Upper, select, &d, &e, &mut s, None, &mut failed);
        assert_eq!(outcome, Err(Error::NotConverged { info: 15 }));
    }
    let (d, e) = (vec![real::<T>(1.0); 3], vec![real::<T>(1.0); 2]);
    let (mut s, mut failed) = (vec![real::<T>(0.0); 3], vec![0; 3]);
    for select in [Select::Indices(2, 3), Select::Interval(real::<T>(1.0), real::<T>(1.0))] {
        let outcome = bdsvdx(Uplo::Upper, select, &d, &e, &mut s, None, &mut failed);
        assert!(matches!(outcome, Err(Error::Argument(_))));
    }
}
