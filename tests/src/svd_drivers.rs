//! Singular value decompositions of general matrices, by QR iteration and by division.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, wide};
use crate::svd::{SHAPES, assert_decomposes, assert_sorted, diagonal, real, squares};
use fastrand::Rng;
use wasmblas::{Real, Scalar};
use wasmblas_lapack::*;

/// Of which shapes the vectors are, for a job.
fn rooms<T: Scalar>(
    rng: &mut Rng,
    job: Vectors,
    m: usize,
    n: usize,
) -> (Option<Matrix<T>>, Option<Matrix<T>>) {
    let k = m.min(n);
    let mut room = |(m, n)| Some(Matrix::random(rng, m, n));
    match job {
        Vectors::None => (None, None),
        Vectors::Thin => (room((m, k)), room((k, n))),
        Vectors::All => (room((m, m)), room((n, n))),
        Vectors::Overwrite if m >= n => (None, room((n, n))),
        Vectors::Overwrite => (room((m, m)), None),
    }
}

/// The elements and reals netlib's documentation asks for at least.
fn netlib_minimum<T: Scalar>(job: Vectors, m: usize, n: usize) -> (usize, usize) {
    let (mx, mn) = (m.max(n), m.min(n));
    if T::IS_COMPLEX {
        let reals = mn * (5 * mn + 5).max(2 * mx + 2 * mn + 1);
        return match job {
            Vectors::None => (2 * mn + mx, 7 * mn),
            Vectors::Overwrite => (2 * mn * mn + 2 * mn + mx, reals),
            Vectors::Thin => (mn * mn + 3 * mn, reals),
            Vectors::All => (mn * mn + 2 * mn + mx, reals),
        };
    }
    let both = match job {
        Vectors::None => 3 * mn + mx.max(7 * mn),
        Vectors::Overwrite => 3 * mn + mx.max(5 * mn * mn + 4 * mn),
        Vectors::Thin => 4 * mn * mn + 7 * mn,
        Vectors::All => 4 * mn * mn + 6 * mn + mx,
    };
    let reals = gesdd_scratch::<T>(job, m, n).reals;
    (both - reals, reals)
}

pub fn divides_and_conquers<T: Scalar>() {
    let mut rng = Rng::with_seed(56);
    for (m, n) in SHAPES {
        let mut known: Option<Vec<T::Real>> = None;
        let a = Matrix::<T>::random(&mut rng, m, n);
        for job in [Vectors::None, Vectors::Thin, Vectors::All, Vectors::Overwrite] {
            let k = m.min(n);
            let (mut f, mut s) = (a.clone(), vec![real::<T>(0.0); k]);
            let (mut u, mut vt) = rooms::<T>(&mut rng, job, m, n);
            let best = gesdd_scratch::<T>(job, m, n);
            let least = netlib_minimum::<T>(job, m, n);
            let (elements, reals) = if rng.bool() { least } else { (best.elements, best.reals) };
            let scratch = Scratch {
                elements: &mut vec![T::ZERO; elements],
                reals: &mut vec![real::<T>(0.0); reals],
                ints: &mut vec![0; 8 * k],
            };
            let (u_view, vt_view) =
                (u.as_mut().map(Matrix::view_mut), vt.as_mut().map(Matrix::view_mut));
            gesdd_in(job, f.view_mut(), &mut s, u_view, vt_view, scratch).unwrap();
            f.assert_rest_untouched(&a, |_, _| true);
            assert_sorted(&s);
            if let Some(known) = &known {
                for (x, y) in s.iter().zip(known) {
                    let error = (x.to_f64() - y.to_f64()).abs();
                    assert_small::<T>(error, 24.0, m.max(n), known[0].to_f64(), "values");
                }
            }
            known = Some(s.clone());
            if job == Vectors::None {
                continue;
            }
            let in_a = Dense::from(&f).block(0, 0, m, n);
            let u = u.as_ref().map_or(in_a.clone(), Dense::from);
            let vt = vt.as_ref().map_or(in_a, Dense::from);
            assert_decomposes::<T>(&Dense::from(&a), &u, &s, &vt, 24.0);
        }
    }
}

pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(57);
    let huge = T::Real::MAX.to_f64() / 4.0;
    let tiny = T::Real::MIN_POSITIVE.to_f64() * 16.0;
    for (m, n) in [(9, 6), (20, 40), (30, 29)] {
        for scale in [huge, tiny, 0.0] {
            let mut a = Matrix::<T>::random(&mut rng, m, n);
            a.scale(T::from_real(real::<T>(scale)));
            let k = m.min(n);
            let (mut f, mut s) = (a.clone(), vec![real::<T>(0.0); k]);
            let (mut u, mut vt) = rooms::<T>(&mut rng, Vectors::Thin, m, n);
            let (u_view, vt_view) =
                (u.as_mut().map(Matrix::view_mut), vt.as_mut().map(Matrix::view_mut));
            gesdd(Vectors::Thin, f.view_mut(), &mut s, u_view, vt_view).unwrap();
            if scale > 1.0 {
                // Singular values may exceed the largest number: then only vectors are known.
                assert!(s.iter().all(|s| !s.is_nan()));
                continue;
            }
            let (u, vt) = (Dense::from(&u.unwrap()), Dense::from(&vt.unwrap()));
            let middle = diagonal(k, k, &s);
            let error = (&(&(&u * &middle) * &vt) - &Dense::from(&a)).norm();
            // Numbers below the normal ones have fewer digits.
            let lost = 0.1 * T::Real::MIN_POSITIVE.to_f64();
            assert_small::<T>(error, 24.0, n, Dense::from(&a).norm() + lost, "tiny");
            assert_small::<T>(u.orthogonality(), 24.0, m, 1.0, "left vectors");
        }
    }
}

pub fn nan_and_inf_terminate<T: Scalar>() {
    let mut rng = Rng::with_seed(58);
    for bad in [f64::NAN, f64::INFINITY] {
        for (m, n) in [(20, 12), (12, 40), (50, 50)] {
            let mut a = Matrix::<T>::dense(&mut rng, m, n);
            a.set(5, 5, T::from_real(real::<T>(bad)));
            let k = m.min(n);
            let mut s = vec![real::<T>(0.0); k];
            let (mut u, mut vt) = rooms::<T>(&mut rng, Vectors::All, m, n);
            let (u_view, vt_view) =
                (u.as_mut().map(Matrix::view_mut), vt.as_mut().map(Matrix::view_mut));
            let outcome = gesdd(Vectors::All, a.clone().view_mut(), &mut s, u_view, vt_view);
            assert!(matches!(outcome, Err(Error::NotConverged { .. })));
            assert!(s.iter().all(|s| s.is_nan()));
            let outcome = gesdd(Vectors::None, a.view_mut(), &mut s, None, None);
            assert!(matches!(outcome, Err(Error::NotConverged { .. })));
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let mut rng = Rng::with_seed(59);
    let mut a = Matrix::<T>::dense(&mut rng, 6, 4);
    let before = a.clone();
    let mut u = Matrix::<T>::dense(&mut rng, 6, 6);
    let mut vt = Matrix::<T>::dense(&mut rng, 4, 4);
    let mut s = [real::<T>(0.0); 4];
    let outcome =
        gesdd(Vectors::Thin, a.view_mut(), &mut s, Some(u.view_mut()), Some(vt.view_mut()));
    assert!(matches!(outcome, Err(Error::Argument(_))));
    let outcome = gesdd(Vectors::All, a.view_mut(), &mut s, Some(u.view_mut()), None);
    assert!(matches!(outcome, Err(Error::Argument(_))));
    let outcome = gesdd(Vectors::None, a.view_mut(), &mut s[..3], None, None);
    assert!(matches!(outcome, Err(Error::Argument(_))));
    a.assert_rest_untouched(&before, |_, _| false);
    assert!(wide(a.get(0, 0)).norm() > 0.0);
}

/// Every pair of jobs, with the least memory and the best.
pub fn iterates_on_general_matrices<T: Scalar>() {
    let mut rng = Rng::with_seed(60);
    let jobs = [Vectors::None, Vectors::Thin, Vectors::All, Vectors::Overwrite];
    for (m, n) in SHAPES {
        let k = m.min(n);
        let a = Matrix::<T>::random(&mut rng, m, n);
        let whole = Dense::from(&a);
        for (job_u, job_vt) in jobs.into_iter().flat_map(|u| jobs.map(|vt| (u, vt))) {
            if (job_u, job_vt) == (Vectors::Overwrite, Vectors::Overwrite) {
                continue;
            }
            let (mut f, mut s) = (a.clone(), vec![real::<T>(0.0); k]);
            let mut room = |job, other, left: bool| {
                let count = match job {
                    Vectors::Thin => k,
                    Vectors::All => other,
                    _ => return None,
                };
                let (rows, cols) = if left { (m, count) } else { (count, n) };
                Some(Matrix::<T>::random(&mut rng, rows, cols))
            };
            let (mut u, mut vt) = (room(job_u, m, true), room(job_vt, n, false));
            let mut len = gesvd_scratch::<T>(job_u, job_vt, m, n);
            if rng.bool() {
                // netlib's minimum, of which a real type's reals are a part.
                let both = (3 * k + m.max(n)).max(5 * k);
                len.elements = if T::IS_COMPLEX { 2 * k + m.max(n) } else { both - len.reals };
            }
            let scratch = Scratch {
                elements: &mut vec![T::ZERO; len.elements],
                reals: &mut vec![real::<T>(0.0); len.reals],
                ints: &mut [],
            };
            let views = (u.as_mut().map(Matrix::view_mut), vt.as_mut().map(Matrix::view_mut));
            gesvd_in(job_u, job_vt, f.view_mut(), &mut s, views.0, views.1, scratch).unwrap();
            f.assert_rest_untouched(&a, |_, _| true);
            assert_sorted(&s);
            // With one side alone: A V = U S, or Uᴴ A = S Vᴴ.
            let in_a = Dense::from(&f);
            let u = match job_u {
                Vectors::Overwrite => Some(in_a.block(0, 0, m, k)),
                _ => u.as_ref().map(Dense::from),
            };
            let vt = match job_vt {
                Vectors::Overwrite => Some(in_a.block(0, 0, k, n)),
                _ => vt.as_ref().map(Dense::from),
            };
            let order = m.max(n);
            match (u, vt) {
                (Some(u), Some(vt)) => assert_decomposes::<T>(&whole, &u, &s, &vt, 24.0),
                (Some(u), None) => {
                    let gram = &u.adjoint() * &whole;
                    let error = (&(&gram * &gram.adjoint()) - &squares(u.ncols, &s)).norm();
                    assert_small::<T>(error, 24.0, order, whole.norm().powi(2), "left");
                    assert_small::<T>(u.orthogonality(), 24.0, order, 1.0, "left vectors");
                }
                (None, Some(vt)) => {
                    let v = vt.adjoint();
                    let gram = &whole * &v;
                    let error = (&(&gram.adjoint() * &gram) - &squares(v.ncols, &s)).norm();
                    assert_small::<T>(error, 24.0, order, whole.norm().powi(2), "right");
                    assert_small::<T>(v.orthogonality(), 24.0, order, 1.0, "right vectors");
                }
                (None, None) => {
                    let norm = s.iter().map(|s| s.to_f64().powi(2)).sum::<f64>().sqrt();
                    assert_small::<T>((norm - whole.norm()).abs(), 24.0, order, norm, "values");
                }
            }
        }
    }
}
