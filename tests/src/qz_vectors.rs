//! Eigenvectors of pairs of general matrices, by their residuals.

use crate::oracle::{Matrix, eps, wide};
use crate::qz::{C, Values, product, size};
use fastrand::Rng;
use wasmblas::{Real, Scalar, Side, Trans};
use wasmblas_lapack::{
    Balance, Conditions, Eigenvectors, Error, HessenbergJob, Scratch, geqrf, ggbak, ggbal, ggev,
    ggev_in, ggevx, gghrd, hgeqz, tgevc, ungqr,
};

/// Panics unless `β op(A) x = α op(B) x` for the columns of V, α conjugated if `op` is, to within a few
/// n eps of the sizes.
fn assert_vectors<T: Scalar>(
    trans: Trans,
    a: &Matrix<T>,
    b: &Matrix<T>,
    values: &Values<T>,
    v: &Matrix<T>,
) {
    let n = a.nrows;
    let positive = |x: f64| if x > 0.0 { x } else { 1.0 };
    let (size_a, size_b) = (positive(size(a)), positive(size(b)));
    let mut j = 0;
    while j < n {
        let alpha = values.alpha(j);
        let pair = !T::IS_COMPLEX && alpha.im != 0.0;
        let entry = |i: usize| {
            let im = if pair { wide(v.get(i, j + 1)).re } else { 0.0 };
            wide(v.get(i, j)) + C::new(0.0, im)
        };
        let (alpha, beta) = (alpha / size_a, values.beta(j) / size_b);
        let alpha = if trans == Trans::No { alpha } else { alpha.conj() };
        let scale = positive(alpha.norm().max(beta));
        let largest = (0..n).map(|i| entry(i).l1_norm()).fold(0.0, f64::max);
        assert!((largest - 1.0).abs() <= 8.0 * eps::<T>(), "largest entry {largest}");
        for i in 0..n {
            let mut residual = C::new(0.0, 0.0);
            for k in 0..n {
                let (x, y) = (wide(a.op(trans, i, k)) / size_a, wide(b.op(trans, i, k)) / size_b);
                residual += (beta * x - alpha * y) * entry(k) / scale;
            }
            let bound = 5.0 * (n as f64 + 5.0) * eps::<T>();
            assert!(residual.norm() <= bound, "n {n}, vector {j}: {residual}, bound {bound:e}");
        }
        j += if pair { 2 } else { 1 };
    }
}

/// Eigenvalues and eigenvectors, which are checked, with plenty of scratch memory or as little as may
/// be.
fn solve<T: Scalar>(rng: &mut Rng, a: &Matrix<T>, b: &Matrix<T>, plenty: bool) -> Values<T> {
    let n = a.nrows;
    let (mut vl, mut vr) = (Matrix::<T>::random(rng, n, n), Matrix::<T>::random(rng, n, n));
    let (mut s, mut p) = (a.clone(), b.clone());
    let mut values = Values::new(n);
    let (alpha, beta) = values.views();
    let (left, right) = (Some(vl.view_mut()), Some(vr.view_mut()));
    if plenty {
        ggev(s.view_mut(), p.view_mut(), alpha, beta, left, right).unwrap();
    } else {
        let mut elements = vec![T::ZERO; if T::IS_COMPLEX { 2 } else { 6 } * n];
        let mut reals = vec![T::Real::ZERO; 2 * n];
        let scratch = Scratch { elements: &mut elements, reals: &mut reals, ints: &mut [] };
        ggev_in(s.view_mut(), p.view_mut(), alpha, beta, left, right, scratch).unwrap();
    }
    assert_vectors(Trans::No, a, b, &values, &vr);
    assert_vectors(Trans::ConjTrans, a, b, &values, &vl);
    values
}

pub fn drives<T: Scalar>() {
    let mut rng = Rng::with_seed(62);
    for n in [0, 1, 2, 3, 4, 5, 6, 9, 17, 40, 90] {
        for lapse in 0..if n < 10 { 10 } else { 1 } {
            let a = Matrix::<T>::random(&mut rng, n, n);
            let b = Matrix::<T>::random(&mut rng, n, n);
            let values = solve(&mut rng, &a, &b, lapse % 2 == 0 && n != 40);
            // The eigenvalues alone: the same but for roundings, in some order.
            let (mut s, mut p) = (a.clone(), b.clone());
            let mut alone = Values::new(n);
            let (alpha, beta) = alone.views();
            ggev(s.view_mut(), p.view_mut(), alpha, beta, None, None).unwrap();
            let trace = |values: &Values<T>| -> C {
                (0..n)
                    .map(|j| {
                        C::new(values.beta(j), 0.0)
                            / (values.alpha(j) + C::new(0.0, 3.0) * values.beta(j))
                    })
                    .sum()
            };
            // Of (A + 3i B)⁻¹ B, which is well-conditioned for random matrices as small as these.
            let (one, other) = (trace(&values), trace(&alone));
            let bound = 1e4 * (n as f64 + 1.0) * eps::<T>();
            assert!(n > 10 || (one - other).norm() <= bound * one.norm().max(1.0), "{one} {other}");
        }
    }
}

/// A pair with given α and β, hidden by random unitary matrices from either side.
fn hidden<T: Scalar>(rng: &mut Rng, alpha: &[T], beta: &[T]) -> [Matrix<T>; 2] {
    let n = alpha.len();
    let mut unitary = || {
        let mut q = Matrix::<T>::dense(rng, n, n);
        let mut tau = vec![T::ZERO; n];
        geqrf(q.view_mut(), &mut tau).unwrap();
        ungqr(q.view_mut(), &tau).unwrap();
        q
    };
    let (u, v) = (unitary(), unitary());
    [alpha, beta].map(|diagonal| {
        let mut scaled = u.clone();
        for j in 0..n {
            for i in 0..n {
                scaled.set(i, j, u.get(i, j) * diagonal[j]);
            }
        }
        product(Trans::No, scaled.view(), Trans::ConjTrans, v.view())
    })
}

fn number<T: Scalar>(x: f64) -> T {
    T::from_real(T::Real::from_f64(x))
}

/// Graded eigenvalues, some of them infinite or zero, and singular pencils.
pub fn special_pencils<T: Scalar>() {
    let mut rng = Rng::with_seed(63);
    for lapse in 0..40 {
        let n = [16, 5, 7, 30][lapse % 4];
        let mut alpha: Vec<T> = (0..n).map(|_| number(eps::<T>().powf(rng.f64()))).collect();
        let mut beta = vec![T::ONE; n];
        (alpha[0], beta[0]) = [(T::ONE, T::ZERO), (T::ZERO, T::ONE)][lapse % 2];
        for j in 1..n / 3 {
            beta[j] = T::ZERO;
            if lapse % 8 >= 4 {
                alpha[j] = T::ZERO;
            }
        }
        let [a, b] = hidden(&mut rng, &alpha, &beta);
        let values = solve(&mut rng, &a, &b, lapse % 3 == 0);
        if lapse % 8 < 4 {
            // β is zero, or a rounding error, as often as it was.
            let small = (0..n).filter(|&j| values.beta(j) <= 100.0 * eps::<T>()).count();
            let infinite = beta.iter().filter(|beta| **beta == T::ZERO).count();
            assert!(small >= infinite, "{small} infinite eigenvalues, not {infinite}");
        }
    }
    for n in [1, 2, 5, 90] {
        let mut zero = Matrix::<T>::random(&mut rng, n, n);
        zero.scale(T::ZERO);
        let a = Matrix::<T>::random(&mut rng, n, n);
        for (a, b) in [(&zero, &zero), (&a, &zero), (&zero, &a)] {
            let values = solve(&mut rng, a, b, n != 5);
            for j in 0..n {
                let zero = C::new(0.0, 0.0);
                assert!(a.nrows > 0 && (values.alpha(j) == zero || values.beta(j) == 0.0));
            }
        }
    }
}

/// Matrices with entries near either end of the range.
pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(64);
    let tiny = T::Real::MIN_POSITIVE.to_f64();
    let ends = [tiny * 64.0, 1.0 / tiny / 64.0];
    for n in [1, 2, 3, 8, 20] {
        for ends in [[ends[0]; 2], [ends[1]; 2], ends, [ends[1], ends[0]]] {
            let mut a = Matrix::<T>::random(&mut rng, n, n);
            let mut b = Matrix::<T>::random(&mut rng, n, n);
            a.scale(number(ends[0]));
            b.scale(number(ends[1]));
            solve(&mut rng, &a, &b, true);
        }
    }
}

/// Of NaN and infinity comes NaN, and a report, after a while that is not long.
pub fn nan_and_inf_terminate<T: Scalar>() {
    let mut rng = Rng::with_seed(65);
    for n in [1, 2, 7, 90] {
        for bad in [f64::NAN, f64::INFINITY] {
            for in_a in [true, false] {
                let mut a = Matrix::<T>::random(&mut rng, n, n);
                let mut b = Matrix::<T>::random(&mut rng, n, n);
                let place = if in_a { &mut a } else { &mut b };
                place.set(n / 2, n - 1, number(bad));
                let mut values = Values::new(n);
                let (alpha, beta) = values.views();
                let outcome = ggev(a.view_mut(), b.view_mut(), alpha, beta, None, None);
                assert!(matches!(outcome, Err(Error::NotConverged { info }) if info == n));
                assert!((0..n).all(|j| values.alpha(j).re.is_nan()));
            }
        }
    }
}

/// A matrix with entries of all magnitudes and some zeros.
fn badly_scaled<T: Scalar>(rng: &mut Rng, rows: &[f64], columns: &[f64]) -> Matrix<T> {
    let n = rows.len();
    let mut matrix = Matrix::<T>::random(rng, n, n);
    for j in 0..n {
        for i in 0..n {
            let entry = matrix.get(i, j) * number(rows[i] * columns[j]);
            matrix.set(i, j, if rng.u32(0..4) == 0 { T::ZERO } else { entry });
        }
    }
    matrix
}

pub fn balances<T: Scalar>() {
    let mut rng = Rng::with_seed(66);
    for n in [0, 1, 2, 5, 12, 20] {
        let mut powers = || (0..n).map(|_| 10f64.powi(rng.i32(-6..6))).collect::<Vec<_>>();
        let (rows, columns) = (powers(), powers());
        let a = badly_scaled::<T>(&mut rng, &rows, &columns);
        let b = badly_scaled::<T>(&mut rng, &rows, &columns);
        for job in [Balance::No, Balance::Permute, Balance::Scale, Balance::Both] {
            let (mut x, mut y) = (a.clone(), b.clone());
            let (mut lscale, mut rscale) = (vec![T::Real::ZERO; n], vec![T::Real::ZERO; n]);
            let active = ggbal(job, x.view_mut(), y.view_mut(), &mut lscale, &mut rscale).unwrap();
            for j in 0..n {
                for i in (j + 1..n).filter(|i| !active.contains(i) || !active.contains(&j)) {
                    assert!(x.get(i, j) == T::ZERO && y.get(i, j) == T::ZERO);
                }
            }
            let logarithms = |matrix: &Matrix<T>| -> f64 {
                let logs = (0..n * n).map(|e| wide(matrix.get(e / n, e % n)).norm());
                logs.filter(|&x| x > 0.0).map(|x| x.log10().powi(2)).sum()
            };
            if job.scales() && n > 5 {
                assert!(
                    logarithms(&x) + logarithms(&y) <= 0.3 * (logarithms(&a) + logarithms(&b)),
                    "not well scaled"
                );
            }
            // Scales as matrices: L and R with L A R balanced.
            let [l, r] = [Side::Left, Side::Right].map(|side| {
                let mut v = Matrix::<T>::dense(&mut rng, n, n);
                for j in 0..n {
                    for i in 0..n {
                        v.set(i, j, if i == j { T::ONE } else { T::ZERO });
                    }
                }
                ggbak(job, side, active.clone(), &lscale, &rscale, v.view_mut()).unwrap();
                v
            });
            for (original, balanced) in [(&a, &x), (&b, &y)] {
                let half = product(Trans::ConjTrans, l.view(), Trans::No, original.view());
                let found = product(Trans::No, half.view(), Trans::No, r.view());
                for j in 0..n {
                    for i in 0..n {
                        let (found, wanted) = (wide(found.get(i, j)), wide(balanced.get(i, j)));
                        assert!((found - wanted).norm() <= 8.0 * eps::<T>() * wanted.norm());
                    }
                }
            }
        }
    }
}

/// Eigenvectors of a Schur form, all or some.
pub fn selects<T: Scalar>() {
    let mut rng = Rng::with_seed(67);
    for n in [1, 2, 6, 40, 90] {
        let (a, b) = (Matrix::<T>::random(&mut rng, n, n), Matrix::<T>::random(&mut rng, n, n));
        let (mut s, mut p) = (a.clone(), b.clone());
        for j in 0..n {
            for i in j + 1..n {
                p.set(i, j, T::ZERO);
            }
        }
        gghrd(0..n, s.view_mut(), p.view_mut(), None, None).unwrap();
        for j in 0..n {
            for i in j + 2..n {
                s.set(i, j, T::ZERO);
            }
        }
        let mut values = Values::new(n);
        let (alpha, beta) = values.views();
        let job = HessenbergJob::SchurForm;
        hgeqz(job, 0..n, s.view_mut(), p.view_mut(), alpha, beta, None, None).unwrap();
        let (mut vl, mut vr) =
            (Matrix::<T>::random(&mut rng, n, n), Matrix::<T>::random(&mut rng, n, n));
        let views = (Some(vl.view_mut()), Some(vr.view_mut()));
        let count = tgevc(Eigenvectors::All, s.view(), p.view(), views.0, views.1).unwrap();
        assert_eq!(count, n);
        assert_vectors(Trans::No, &s, &p, &values, &vr);
        assert_vectors(Trans::ConjTrans, &s, &p, &values, &vl);
        let (mut wl, mut wr) =
            (Matrix::<T>::random(&mut rng, n, n), Matrix::<T>::random(&mut rng, n, n));
        let select = |k: usize| k % 3 == 1;
        let views = (Some(wl.view_mut()), Some(wr.view_mut()));
        let which = Eigenvectors::Selected(&select);
        let count = tgevc(which, s.view(), p.view(), views.0, views.1).unwrap();
        let (mut at, mut k) = (0, 0);
        while k < n {
            let order = if !T::IS_COMPLEX && values.alpha(k).im != 0.0 { 2 } else { 1 };
            for j in k..if (k..k + order).any(select) { k + order } else { k } {
                for i in 0..n {
                    vl.set(i, j, wl.get(i, at));
                    vr.set(i, j, wr.get(i, at));
                }
                at += 1;
            }
            k += order;
        }
        assert_eq!(count, at);
        assert_vectors(Trans::No, &s, &p, &values, &vr);
        assert_vectors(Trans::ConjTrans, &s, &p, &values, &vl);
    }
}

/// Of a diagonal pair, the condition numbers are known.
pub fn estimates_conditions<T: Scalar>() {
    let mut rng = Rng::with_seed(68);
    for n in [1, 2, 3, 6] {
        let alpha: Vec<T> = (0..n).map(|j| number(1.0 + j as f64)).collect();
        let beta = vec![T::ONE; n];
        let [mut a, mut b] = hidden(&mut rng, &alpha, &beta);
        let mut values = Values::<T>::new(n);
        let (alpha, beta) = values.views();
        let mut memory = [(); 4].map(|()| vec![T::Real::ZERO; n]);
        let [lscale, rscale, of_values, of_vectors] = &mut memory;
        let conditions =
            Conditions { eigenvalues: Some(of_values), eigenvectors: Some(of_vectors) };
        let (a, b) = (a.view_mut(), b.view_mut());
        let report =
            ggevx(Balance::No, a, b, alpha, beta, None, None, lscale, rscale, conditions).unwrap();
        assert_eq!(report.active, 0..n);
        assert!(report.norm_a.to_f64() >= 1.0 && report.norm_b.to_f64() >= 0.99);
        for j in 0..n {
            let wanted = values.alpha(j).norm().hypot(values.beta(j));
            let found = of_values[j].to_f64();
            assert!((found - wanted).abs() <= 100.0 * eps::<T>() * wanted, "{found}, not {wanted}");
            // Difl is at most the gap to the next eigenvalue, and the estimate not much larger.
            let dif = of_vectors[j].to_f64();
            assert!(n == 1 || dif > 0.01 && dif <= 4.0, "separation {dif}");
        }
    }
}
