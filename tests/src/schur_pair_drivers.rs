//! Generalised Schur forms of general pairs.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, element, eps, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar};
use wasmblas_lapack::{
    Eigenvalues, Error, Scratch, Sense, gges, gges_in, gges_scratch, ggesx, ggesx_in,
};

/// What comes out, in any layout.
struct Found<T: Scalar> {
    s: Matrix<T>,
    p: Matrix<T>,
    q: Matrix<T>,
    z: Matrix<T>,
    alpha: Vec<T>,
    im: Vec<T::Real>,
    beta: Vec<T>,
    order: usize,
    outcome: Result<(), Error>,
}

impl<T: Scalar> Found<T> {
    fn alpha(&self, i: usize) -> Complex<f64> {
        let alpha = wide(self.alpha[i]);
        Complex::new(alpha.re, self.im.get(i).map_or(alpha.im, |im| im.to_f64()))
    }
}

type Select<'a> = &'a dyn Fn(Complex<f64>, f64) -> bool;

fn solve<T: Scalar>(
    rng: &mut Rng,
    a: &Matrix<T>,
    b: &Matrix<T>,
    select: Option<Select<'_>>,
    least: bool,
) -> Found<T> {
    let n = a.nrows;
    let (mut s, mut p) = (a.clone(), b.clone());
    let (mut q, mut z) = (Matrix::random(rng, n, n), Matrix::random(rng, n, n));
    let mut alpha = vec![T::ZERO; n];
    let mut im = vec![T::Real::ZERO; if T::IS_COMPLEX { 0 } else { n }];
    let mut beta = vec![T::ZERO; n];
    let values = Eigenvalues { w: &mut alpha, im: &mut im };
    let mut order = 99;
    let mut asked = |alpha: <T::Real as Real>::Complex, beta: T| {
        let alpha = Complex::new(alpha.re().to_f64(), alpha.im().to_f64());
        select.is_some_and(|select| select(alpha, wide(beta).re))
    };
    let asked = select.is_some().then_some(&mut asked as wasmblas_lapack::PairSelect<'_, T>);
    let (s_view, p_view) = (s.view_mut(), p.view_mut());
    let (q_view, z_view) = (Some(q.view_mut()), Some(z.view_mut()));
    let outcome = if least {
        let (mut elements, mut reals) = (vec![T::ZERO; 2 * n], vec![T::Real::ZERO; 2 * n]);
        let mut chosen = vec![0; n];
        let scratch = Scratch { elements: &mut elements, reals: &mut reals, ints: &mut [] };
        gges_in(
            asked,
            s_view,
            p_view,
            &mut order,
            values,
            &mut beta,
            q_view,
            z_view,
            &mut chosen,
            scratch,
        )
    } else {
        gges(asked, s_view, p_view, &mut order, values, &mut beta, q_view, z_view)
    };
    Found { s, p, q, z, alpha, im, beta, order, outcome }
}

/// Checks that it is a generalised Schur form of the pair.
#[track_caller]
fn check<T: Scalar>(a: &Matrix<T>, b: &Matrix<T>, found: &Found<T>, context: &str) {
    let n = a.nrows;
    let [q, z] = [&found.q, &found.z].map(Dense::from);
    for (given, form) in [(a, &found.s), (b, &found.p)] {
        let (given, form) = (Dense::from(given), Dense::from(form));
        let error = (&(&(&q * &form) * &z.adjoint()) - &given).norm();
        assert_small::<T>(error, 20.0, n, given.norm(), &format!("{context}: residual"));
    }
    assert_small::<T>(q.orthogonality(), 20.0, n, 1.0, &format!("{context}: Q"));
    assert_small::<T>(z.orthogonality(), 20.0, n, 1.0, &format!("{context}: Z"));
    let below = usize::from(!T::IS_COMPLEX);
    let mut last_is_pair = false;
    for j in 0..n {
        for i in j + 1..n {
            assert_eq!(found.p.get(i, j), T::ZERO, "{context}: P({i}, {j})");
            if i > j + below {
                assert_eq!(found.s.get(i, j), T::ZERO, "{context}: S({i}, {j})");
            }
        }
        let (beta, alpha) = (wide(found.beta[j]), found.alpha(j));
        assert!(beta.im == 0.0 && beta.re >= 0.0, "{context}: beta {beta}");
        let diagonal = wide(found.p.get(j, j));
        assert!(diagonal.im == 0.0 && diagonal.re >= 0.0, "{context}: P({j}, {j}) = {diagonal}");
        let pair = !T::IS_COMPLEX && j + 1 < n && found.s.get(j + 1, j) != T::ZERO;
        assert!(!(pair && last_is_pair), "{context}: adjacent blocks");
        if pair {
            assert!(alpha.im > 0.0 && found.alpha(j + 1).im < 0.0, "{context}: {alpha}");
            assert_eq!(found.p.get(j, j + 1), T::ZERO);
        } else if !last_is_pair {
            let close =
                |x: Complex<f64>, y: Complex<f64>| (x - y).norm() <= 8.0 * eps::<T>() * y.norm();
            let entry = wide(found.s.get(j, j));
            assert!(close(alpha, entry), "{context}: {j}: {alpha} for {entry}");
            assert!(close(beta, diagonal), "{context}: {beta}");
        }
        last_is_pair = pair;
    }
}

pub fn schur_forms<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for n in [0, 1, 2, 3, 5, 10, 24, 41, 70] {
        let (a, b) = (Matrix::<T>::random(&mut rng, n, n), Matrix::<T>::random(&mut rng, n, n));
        let found = solve(&mut rng, &a, &b, None, n % 2 == 0);
        assert_eq!((found.outcome, found.order), (Ok(()), 0));
        check(&a, &b, &found, &format!("{n}"));
        for half in [Some(0.0), Some(f64::INFINITY), None] {
            let select = |alpha: Complex<f64>, beta: f64| match half {
                // To the right of a line.
                Some(line) => alpha.re > line * beta,
                None => alpha.norm() <= beta,
            };
            let found = solve(&mut rng, &a, &b, Some(&select), n % 3 == 0);
            let context = format!("{n}, {half:?}");
            assert_eq!(found.outcome, Ok(()), "{context}");
            check(&a, &b, &found, &context);
            for j in 0..n {
                let chosen = select(found.alpha(j), wide(found.beta[j]).re);
                assert_eq!(chosen, j < found.order, "{context}: {j}");
            }
        }
    }
}

pub fn special_pairs<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    let real = |x: f64| T::from_real(T::Real::from_f64(x));
    let big = T::Real::MAX.to_f64().sqrt() * 1e-3;
    for n in [2, 4, 9, 20] {
        for kind in 0..8 {
            let (mut a, mut b) =
                (Matrix::<T>::random(&mut rng, n, n), Matrix::<T>::random(&mut rng, n, n));
            match kind {
                // Infinite eigenvalues.
                0 => (0..n).for_each(|i| b.set(i, n / 2, T::ZERO)),
                // A singular pencil.
                1 => (0..n).for_each(|i| {
                    a.set(i, 1, T::ZERO);
                    b.set(i, 1, T::ZERO);
                }),
                // Scales at the ends of the range.
                2 => a.scale(real(big * 1e10_f64.min(big))),
                3 => b.scale(real(T::Real::MIN_POSITIVE.to_f64() * 1e3)),
                4 => {
                    a.scale(real(1.0 / big));
                    b.scale(real(big));
                }
                // Triangular, and permuted.
                5 => (0..n).for_each(|j| {
                    for i in j + 1..n {
                        a.set(i, j, T::ZERO);
                        b.set(i, j, T::ZERO);
                    }
                }),
                // Zero.
                6 => b.scale(T::ZERO),
                // Graded.
                _ => {
                    for i in 0..n {
                        for j in 0..n {
                            let grade = real(0.3_f64.powi((i + j) as i32));
                            a.set(i, j, a.get(i, j) * grade);
                            b.set(i, j, b.get(i, j) * grade);
                        }
                    }
                }
            }
            let found = solve(&mut rng, &a, &b, None, false);
            let context = format!("{n}, kind {kind}");
            assert_eq!(found.outcome, Ok(()), "{context}");
            check(&a, &b, &found, &context);
            let select = |alpha: Complex<f64>, beta: f64| alpha.re > 0.1 * beta;
            let found = solve(&mut rng, &a, &b, Some(&select), false);
            match found.outcome {
                Ok(()) => {}
                Err(Error::NotConverged { info }) => assert!(info == n + 2 || info == n + 3),
                Err(error) => panic!("{context}: {error}"),
            }
            check(&a, &b, &found, &context);
        }
    }
}

pub fn condition_numbers<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    let real = |x: f64| T::from_real(T::Real::from_f64(x));
    let n = 6;
    for gap in [1.0, 1e-2] {
        // Two clusters, the farther apart the better conditioned.
        let (mut a, mut b) =
            (Matrix::<T>::dense(&mut rng, n, n), Matrix::<T>::dense(&mut rng, n, n));
        for j in 0..n {
            for i in 0..n {
                let near = element::<T>(&mut rng) * real(1e-4 * gap);
                a.set(i, j, near);
                b.set(i, j, if i == j { T::ONE } else { T::ZERO });
            }
            a.set(j, j, real(if j < 3 { 1.0 + gap } else { 1.0 }) + a.get(j, j));
        }
        let mut order = 0;
        let mut alpha = vec![T::ZERO; n];
        let mut im = vec![T::Real::ZERO; if T::IS_COMPLEX { 0 } else { n }];
        let mut beta = vec![T::ZERO; n];
        let line = 1.0 + 0.5 * gap;
        let mut select =
            |alpha: <T::Real as Real>::Complex, beta: T| alpha.re().to_f64() > line * wide(beta).re;
        let mut run = |least: bool| {
            let (mut s, mut p) = (a.clone(), b.clone());
            let values = Eigenvalues { w: &mut alpha, im: &mut im };
            let (s, p, order) = (s.view_mut(), p.view_mut(), &mut order);
            if least {
                let (mut elements, mut reals) = (vec![T::ZERO; 2 * n], vec![T::Real::ZERO; 2 * n]);
                let scratch = Scratch { elements: &mut elements, reals: &mut reals, ints: &mut [] };
                let chosen = &mut vec![0; n];
                let (sense, none) = (Sense::Both, (None, None));
                ggesx_in(
                    Some(&mut select),
                    sense,
                    s,
                    p,
                    order,
                    values,
                    &mut beta,
                    none.0,
                    none.1,
                    chosen,
                    scratch,
                )
            } else {
                ggesx(Some(&mut select), Sense::Both, s, p, order, values, &mut beta, None, None)
            }
        };
        let cluster = run(false).unwrap();
        assert!(matches!(run(true), Err(Error::Argument(_))), "2n elements are too few");
        assert_eq!((cluster.order, order), (3, 3));
        for x in cluster.projections {
            assert!(x.to_f64() > 0.9 && x.to_f64() <= 1.0, "{x:?}");
        }
        for x in cluster.separations {
            let ratio = x.to_f64() / (gap / 2.0);
            assert!(ratio > 0.5 && ratio < 10.0, "{gap}: {x:?}");
        }
    }
}

pub fn nan_and_inf_terminate<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for bad in [f64::NAN, f64::INFINITY] {
        for n in [1, 2, 5, 20] {
            for in_b in [false, true] {
                let (mut a, mut b) =
                    (Matrix::<T>::random(&mut rng, n, n), Matrix::<T>::random(&mut rng, n, n));
                let x = if in_b { &mut b } else { &mut a };
                x.set(rng.usize(0..n), rng.usize(0..n), T::from_real(T::Real::from_f64(bad)));
                let select = |alpha: Complex<f64>, _: f64| alpha.re > 0.0;
                let found = solve(&mut rng, &a, &b, Some(&select), false);
                assert!(found.order <= n);
            }
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    let n = 4;
    let (mut a, mut b) = (Matrix::<T>::random(&mut rng, n, n), Matrix::<T>::random(&mut rng, 3, n));
    let before = a.clone();
    let (mut alpha, mut beta) = (vec![T::ZERO; n], vec![T::ZERO; n]);
    let mut im = vec![T::Real::ZERO; n];
    let mut order = 0;
    let values = Eigenvalues { w: &mut alpha, im: &mut im };
    let found = gges(None, a.view_mut(), b.view_mut(), &mut order, values, &mut beta, None, None);
    assert!(matches!(found, Err(Error::Argument(_))));
    a.assert_rest_untouched(&before, |_, _| false);
    assert!(gges_scratch::<T>(n).elements >= 2 * n);
}
