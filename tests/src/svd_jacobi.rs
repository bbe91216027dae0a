//! Singular value decompositions that keep small values accurate: one-sided Jacobi rotations, and
//! QR iteration after a pivoted QR factorisation.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, eps, wide};
use crate::svd::{assert_decomposes, assert_sorted, diagonal, real, squares};
use fastrand::Rng;
use wasmblas::{Real, Scalar};
use wasmblas_lapack::*;

const SHAPES: [(usize, usize); 8] =
    [(0, 0), (4, 0), (1, 1), (5, 1), (3, 3), (9, 6), (17, 17), (30, 19)];

/// A product of `m` by `rank` and `rank` by `n` random matrices; a random matrix if that is `n`.
fn of_rank<T: Scalar>(rng: &mut Rng, m: usize, n: usize, rank: usize) -> Matrix<T> {
    let mut a = Matrix::<T>::random(rng, m, n);
    if rank == n {
        return a;
    }
    let left = Matrix::<T>::dense(rng, m, rank);
    let right = Matrix::<T>::dense(rng, rank, n);
    for (i, j) in (0..m).flat_map(|i| (0..n).map(move |j| (i, j))) {
        let terms = (0..rank).map(|p| left.get(i, p) * right.get(p, j));
        a.set(i, j, terms.fold(T::ZERO, |sum, term| sum + term));
    }
    a
}

pub fn rotates_columns<T: Scalar>() {
    let mut rng = Rng::with_seed(71);
    for (m, n) in SHAPES {
        for left in [LeftVectors::Normalised, LeftVectors::Within(real::<T>(m as f64))] {
            let a = Matrix::<T>::random(&mut rng, m, n);
            let whole = Dense::from(&a);
            let (mut f, mut s) = (a.clone(), vec![real::<T>(0.0); n]);
            let mut v = Matrix::<T>::random(&mut rng, n, n);
            let before = v.clone();
            let report =
                gesvj(left, f.view_mut(), &mut s, Some((Compz::Unit, v.view_mut()))).unwrap();
            f.assert_rest_untouched(&a, |_, _| true);
            v.assert_rest_untouched(&before, |_, _| true);
            assert_eq!((report.scale, report.nonzero, report.normal), (real::<T>(1.0), n, n));
            assert!(report.cosine.to_f64() <= m as f64 * eps::<T>());
            assert_decomposes::<T>(&whole, &Dense::from(&f), &s, &Dense::from(&v).adjoint(), 24.0);
            // Rotations applied to another matrix, and columns of U S.
            let mut image = Matrix::<T>::random(&mut rng, 3, n);
            let given = Dense::from(&image);
            let (mut g, mut t) = (a.clone(), s.clone());
            let v = Some((Compz::Given, image.view_mut()));
            gesvj(LeftVectors::Scaled, g.view_mut(), &mut t, v).unwrap();
            let (g, image) = (Dense::from(&g), Dense::from(&image));
            let lengths = (&(&g.adjoint() * &g) - &squares(n, &t)).norm();
            assert_small::<T>(lengths, 24.0, m, whole.norm().powi(2), "lengths");
            let error = (&(&image * &g.adjoint()) - &(&given * &whole.adjoint())).norm();
            assert_small::<T>(error, 24.0, m, whole.norm() * given.norm(), "given");
            for (x, y) in s.iter().zip(&t) {
                let error = (x.to_f64() - y.to_f64()).abs();
                assert_small::<T>(error, 24.0, m, whole.norm(), "values");
            }
        }
        // Of the zero matrix.
        let mut zero = Matrix::<T>::random(&mut rng, m, n);
        zero.scale(T::ZERO);
        let mut s = vec![real::<T>(1.0); n];
        let report = gesvj(LeftVectors::Normalised, zero.view_mut(), &mut s, None).unwrap();
        assert_eq!(report.nonzero, 0);
        assert!(s.iter().all(|&s| s == real::<T>(0.0)));
        assert_eq!(Dense::from(&zero).orthogonality(), 0.0);
    }
}

/// Orthogonal columns with lengths across the whole range of numbers, turned a little.
pub fn extreme_columns<T: Scalar>() {
    let mut rng = Rng::with_seed(72);
    let (m, n) = (12, 8);
    let mut q = Matrix::<T>::dense(&mut rng, m, n);
    let mut tau = vec![T::ZERO; n];
    geqrf(q.view_mut(), &mut tau).unwrap();
    ungqr(q.view_mut(), &tau).unwrap();
    let range = T::Real::MIN_POSITIVE.to_f64().log2() * -0.9;
    for top in [0.0, 0.95 * range, -0.4 * range] {
        // Exponents from `top` down, in pairs of columns that are turned by one eighth.
        let step = ((top + 0.85 * range) / (n as f64 / 2.0)).floor();
        let lengths: Vec<f64> =
            (0..n).map(|j| (top.floor() - step * ((3 * (j / 2)) % 4) as f64).exp2()).collect();
        let mut a = q.clone();
        let half = core::f64::consts::FRAC_1_SQRT_2;
        for (i, j) in (0..m).flat_map(|i| (0..n).step_by(2).map(move |j| (i, j))) {
            let (x, y) = (q.get(i, j), q.get(i, j + 1));
            let scale = real::<T>(lengths[j] * half);
            a.set(i, j, (x + y.scaled(real::<T>(0.5))).scaled(scale));
            a.set(i, j + 1, (x - y.scaled(real::<T>(0.5))).scaled(scale));
        }
        let mut wanted: Vec<f64> = lengths.iter().step_by(2).flat_map(|l| [*l, 0.5 * l]).collect();
        wanted.sort_by(|x, y| y.total_cmp(x));
        let mut s = vec![real::<T>(0.0); n];
        let report = gesvj(LeftVectors::Normalised, a.view_mut(), &mut s, None).unwrap();
        assert_eq!((report.scale, report.nonzero), (real::<T>(1.0), n));
        for (found, wanted) in s.iter().zip(&wanted) {
            assert_small::<T>((found.to_f64() - wanted).abs(), 24.0, m, *wanted, "a length");
        }
        assert_small::<T>(Dense::from(&a).orthogonality(), 24.0, m, 1.0, "left vectors");
    }
    // Values beyond the largest number.
    let mut a = Matrix::<T>::dense(&mut rng, 6, 3);
    let huge = T::from_real(T::Real::MAX);
    for (i, j) in (0..6).flat_map(|i| (0..3).map(move |j| (i, j))) {
        a.set(i, j, if (i + j) % 2 == 0 { huge } else { -huge });
    }
    let mut s = vec![real::<T>(0.0); 3];
    let report = gesvj(LeftVectors::Normalised, a.view_mut(), &mut s, None).unwrap();
    let found = report.scale.to_f64().log2() + s[0].to_f64().log2();
    let wanted = T::Real::MAX.to_f64().log2() + 0.5 * 18_f64.log2();
    assert!((found - wanted).abs() < 1e-4, "2^{found} for 2^{wanted}");
}

/// All pairs of jobs, ranks and accuracies.
pub fn preconditions<T: Scalar>() {
    use RankVectors::{All, Factored, Leading, None as No, Thin};
    let mut rng = Rng::with_seed(73);
    let jobs = [No, Leading, Thin, All, Factored];
    for (m, n) in SHAPES {
        for (rank, accuracy) in [
            (n, Accuracy::Columns),
            (n, Accuracy::Rows),
            (n / 2, Accuracy::Noise),
            (n / 2, Accuracy::Columns),
            (0, Accuracy::Rank),
        ] {
            let a = of_rank::<T>(&mut rng, m, n, rank);
            let whole = Dense::from(&a);
            for (job_u, job_v) in jobs.into_iter().flat_map(|u| [No, Leading, All].map(|v| (u, v)))
            {
                let sorted = rng.bool() || accuracy == Accuracy::Rows;
                let mut s = vec![real::<T>(0.0); n];
                let (rows, columns) = match job_u {
                    All => (m, m),
                    Factored => (n, n),
                    _ => (m, n),
                };
                let mut u = (job_u != No).then(|| Matrix::<T>::random(&mut rng, rows, columns));
                let mut vt = (job_v != No).then(|| Matrix::<T>::random(&mut rng, n, n));
                let mut f = a.clone();
                let mut len = gesvdq_scratch::<T>(true, sorted, job_u, job_v, m, n);
                len.elements += if vt.is_some() { 0 } else { n * n };
                let (mut elements, mut ints) = (vec![T::ZERO; len.elements], vec![0; len.ints]);
                let scratch = Scratch {
                    elements: &mut elements,
                    reals: &mut vec![real::<T>(0.0); len.reals],
                    ints: &mut ints,
                };
                let views = (u.as_mut().map(Matrix::view_mut), vt.as_mut().map(Matrix::view_mut));
                let (a, s_mut) = (f.view_mut(), &mut s);
                let report = gesvdq_in(
                    accuracy, true, sorted, job_u, job_v, a, s_mut, views.0, views.1, scratch,
                );
                let report = report.unwrap();
                if rank == n {
                    assert_eq!(report.rank, n);
                    assert!(report.condition.unwrap() >= real::<T>(0.9));
                }
                let cut = accuracy == Accuracy::Noise && rank < n && m > 8;
                assert!(report.rank >= rank && (!cut || report.rank < n));
                assert_sorted(&s);
                let mut u = u.map(|u| Dense::from(&u));
                if job_u == Factored {
                    u = Some(unfold(&f, &elements[..n], &ints, sorted, u.unwrap()));
                }
                let kept = |job, count| if job == Leading { report.rank } else { count };
                let u = u.map(|u| u.block(0, 0, m, kept(job_u, u.ncols)));
                let vt = vt.map(|vt| Dense::from(&vt).block(0, 0, kept(job_v, n), n));
                check::<T>(&whole, u, &s, vt);
            }
        }
    }
}

/// Q U from a decomposition with U in factored form.
fn unfold<T: Scalar>(f: &Matrix<T>, tau: &[T], ints: &[i32], sorted: bool, u: Dense) -> Dense {
    let (m, n) = (f.nrows, f.ncols);
    let mut q = vec![T::ZERO; m * n];
    let mut q = wasmblas::MatMut::from_col_major(&mut q, m, n, m.max(1)).unwrap();
    lacpy(None, f.view(), q.rb_mut()).unwrap();
    ungqr(q.rb_mut(), tau).unwrap();
    if sorted && n > 0 {
        laswp(Order::Backward, q.rb_mut(), &ints[n..n + m - 1]).unwrap();
    }
    &Dense::of(q.rb()) * &u
}

/// Checks the vectors there are.
fn check<T: Scalar>(whole: &Dense, u: Option<Dense>, s: &[T::Real], vt: Option<Dense>) {
    let (order, size) = (whole.nrows, whole.norm());
    if let Some(u) = &u {
        assert_small::<T>(u.orthogonality(), 24.0, order, 1.0, "left vectors");
        let gram = &u.adjoint() * whole;
        let error = (&(&gram * &gram.adjoint()) - &squares(u.ncols, s)).norm();
        assert_small::<T>(error, 24.0, order, size * size, "left");
    }
    if let Some(vt) = &vt {
        let v = vt.adjoint();
        assert_small::<T>(v.orthogonality(), 24.0, order, 1.0, "right vectors");
        let gram = whole * &v;
        let error = (&(&gram.adjoint() * &gram) - &squares(v.ncols, s)).norm();
        assert_small::<T>(error, 24.0, order, size * size, "right");
    }
    if let (Some(u), Some(vt)) = (u, vt) {
        let middle = diagonal(u.ncols, vt.nrows, s);
        let error = (&(&(&u * &middle) * &vt) - whole).norm();
        assert_small::<T>(error, 24.0, order, size, "residual");
    }
    let norm = s.iter().map(|s| s.to_f64().powi(2)).sum::<f64>().sqrt();
    assert_small::<T>((norm - size).abs(), 24.0, order, size, "values");
}

pub fn not_converging<T: Scalar>() {
    let mut rng = Rng::with_seed(74);
    for bad in [f64::NAN, f64::INFINITY] {
        let mut a = Matrix::<T>::dense(&mut rng, 9, 7);
        a.set(5, 5, T::from_real(real::<T>(bad)));
        let before = a.clone();
        let mut s = vec![real::<T>(0.0); 7];
        let outcome = gesvj(LeftVectors::Normalised, a.view_mut(), &mut s, None);
        assert!(matches!(outcome, Err(Error::NotConverged { .. })));
        assert!(s.iter().all(|s| s.is_nan()));
        s.fill(real::<T>(0.0));
        let (no, columns) = (RankVectors::None, Accuracy::Columns);
        let outcome = gesvdq(columns, false, false, no, no, a.view_mut(), &mut s, None, None);
        assert!(matches!(outcome, Err(Error::NotConverged { .. })));
        assert!(s.iter().all(|s| s.is_nan()));
        assert_eq!(wide(a.get(0, 0)), wide(before.get(0, 0)));
        let wrong = gesvj(LeftVectors::Scaled, a.view_mut(), &mut s[..6], None);
        assert!(matches!(wrong, Err(Error::Argument(_))));
        let thin = RankVectors::Thin;
        let wrong = gesvdq(columns, false, false, thin, no, a.view_mut(), &mut s, None, None);
        assert!(matches!(wrong, Err(Error::Argument(_))));
    }
}
