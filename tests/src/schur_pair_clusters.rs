//! Generalised Schur forms: clusters of eigenvalues, condition numbers.

use crate::dense::Dense;
use crate::oracle::{Matrix, eps, wide};
use crate::schur_pair::{check_form, eigenvalue, order, part, schur_pair, separation, unit, upper};
use fastrand::Rng;
use wasmblas::{Complex, MatMut, Real, Scalar, Trans};
use wasmblas_lapack::{
    DifNorm, EigenvalueConditions, Eigenvalues, Sense, eigenvalues_selected, gesv, tgexc, tgsen,
    tgsna, tgsyl,
};

/// Where eigenvalues go.
struct Values<T: Scalar> {
    alpha: Vec<T>,
    im: Vec<T::Real>,
    beta: Vec<T>,
}

impl<T: Scalar> Values<T> {
    fn new(n: usize) -> Self {
        let im = vec![T::Real::ZERO; if T::IS_COMPLEX { 0 } else { n }];
        Values { alpha: vec![T::ZERO; n], im, beta: vec![T::ZERO; n] }
    }

    fn alpha(&mut self) -> (Eigenvalues<'_, T>, &mut [T]) {
        (Eigenvalues { w: &mut self.alpha, im: &mut self.im }, &mut self.beta)
    }

    fn get(&self, i: usize) -> Complex<f64> {
        let alpha = wide(self.alpha[i]);
        let im = self.im.get(i).map_or(alpha.im, |im| im.to_f64());
        Complex::new(alpha.re, im) / wide(self.beta[i])
    }
}

pub fn gathers_clusters<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    for n in [0, 1, 2, 3, 4, 7, 12, 25, 40] {
        for norm in [DifNorm::Frobenius, DifNorm::One] {
            let (mut a, mut b) = schur_pair::<T>(&mut rng, n, 1.0);
            let before = [upper(&a, true), upper(&b, false)];
            let (mut q, mut z) = (unit::<T>(&mut rng, n), unit::<T>(&mut rng, n));
            let picks: Vec<bool> = (0..n).map(|_| rng.u8(0..3) == 0).collect();
            let (mut wanted, mut at) = (Vec::<Complex<f64>>::new(), 0);
            while at < n {
                let size = order(&a, at);
                if picks[at..at + size].contains(&true) {
                    let value = eigenvalue(&a, &b, at);
                    wanted.extend([value, value.conj()].iter().take(size));
                }
                at += size;
            }
            let select = |i: usize| picks[i];
            assert_eq!(eigenvalues_selected(&select, a.view()), wanted.len());
            let mut values = Values::<T>::new(n);
            let (alpha, beta) = values.alpha();
            let cluster = tgsen(
                Sense::Both,
                norm,
                &select,
                a.view_mut(),
                b.view_mut(),
                alpha,
                beta,
                Some(q.view_mut()),
                Some(z.view_mut()),
            )
            .unwrap();
            let context = format!("{} of {n}", wanted.len());
            let steps = 1.0 + (n as f64).sqrt();
            check_form(before.each_ref(), [&a, &b], [&q, &z], steps, &context);
            let m = cluster.order;
            assert_eq!(m, wanted.len());
            for (i, value) in wanted.into_iter().enumerate() {
                let found: Complex<f64> = values.get(i);
                let error = (found - value).norm();
                let bound = 1e5 * n as f64 * eps::<T>();
                assert!(error <= bound, "{context}: {found} for {value}");
            }
            for i in 0..n {
                let beta = wide(values.beta[i]);
                assert!(beta.im == 0.0 && beta.re >= 0.0, "{context}: {beta}");
                assert_eq!(wide(b.get(i, i)).im, 0.0);
            }
            let [pl, pr] = cluster.projections.map(Real::to_f64);
            let [upper_dif, lower_dif] = cluster.separations.map(Real::to_f64);
            if m == 0 || m == n {
                let size = before[0].norm().hypot(before[1].norm());
                assert!(pl == 1.0 && pr == 1.0);
                for dif in [upper_dif, lower_dif] {
                    assert!((dif - size).abs() <= 1e-5 * size, "{context}: {dif} for {size}");
                }
                continue;
            }
            let part = |x: &Matrix<T>, i: usize, j: usize, rows: usize, cols: usize| {
                let mut part = Matrix::<T>::dense(&mut Rng::with_seed(1), rows, cols);
                for k in 0..rows * cols {
                    part.set(k % rows, k / rows, x.get(i + k % rows, j + k / rows));
                }
                part
            };
            let (mut r, mut l) = (part(&a, 0, m, m, n - m), part(&b, 0, m, m, n - m));
            let [a1, b1] = [&a, &b].map(|x| part(x, 0, 0, m, m));
            let [a2, b2] = [&a, &b].map(|x| part(x, m, m, n - m, n - m));
            let (x, y) = (a1.view(), a2.view());
            tgsyl(Trans::No, x, y, r.view_mut(), b1.view(), b2.view(), l.view_mut()).unwrap();
            for (found, x) in [(pl, l), (pr, r)] {
                let wanted = 1.0 / Dense::from(&x).norm().hypot(1.0);
                assert!((found - wanted).abs() <= 1e-3 * wanted, "{context}: {found}, {wanted}");
            }
            let difu = separation(&mut rng, [a1.view(), a2.view(), b1.view(), b2.view()]);
            let difl = separation(&mut rng, [a2.view(), a1.view(), b2.view(), b1.view()]);
            // The 1-norm and the 2-norm differ by a factor of up to the root of the order.
            let order = ((2 * m * (n - m)) as f64).sqrt();
            let (least, most) =
                if norm == DifNorm::One { (1.0 / order, 3.0 * order) } else { (0.99, 100.0) };
            for (found, exact) in [(upper_dif, difu), (lower_dif, difl)] {
                let fits = found >= exact * least && found <= exact * most;
                assert!(fits, "{context}, {norm:?}: {found:e} for {exact:e}");
            }
        }
    }
}

/// A vector with `(A − λ B) x = 0`, or `xᴴ (A − λ B) = 0`, by inverse iteration.
fn eigenvector(a: &Dense, b: &Dense, value: Complex<f64>, left: bool) -> Vec<Complex<f64>> {
    let n = a.nrows;
    let mut x: Vec<_> = (0..n).map(|i| Complex::new(1.0, 0.3 * i as f64)).collect();
    for _ in 0..2 {
        let shift = value * (1.0 + 1e-13);
        let entry = |k: usize| {
            let (i, j) = if left { (k / n, k % n) } else { (k % n, k / n) };
            let entry = a.get(i, j) - shift * b.get(i, j);
            if left { entry.conj() } else { entry }
        };
        let mut m: Vec<_> = (0..n * n).map(entry).collect();
        let m = MatMut::from_col_major(&mut m, n, n, n).unwrap();
        let mut pivots = vec![0; n];
        gesv(m, &mut pivots, MatMut::from_col_major(&mut x, n, 1, n).unwrap()).unwrap();
        let length = x.iter().map(Complex::norm_sqr).sum::<f64>().sqrt();
        x.iter_mut().for_each(|x| *x /= length);
    }
    x
}

pub fn condition_numbers<T: Scalar>() {
    let mut rng = Rng::with_seed(7);
    for n in [1, 2, 3, 5, 9, 20] {
        let (a, b) = schur_pair::<T>(&mut rng, n, 1.0);
        let (wide_a, wide_b) = (upper(&a, true), upper(&b, false));
        let picks: Vec<bool> = (0..n).map(|_| rng.bool()).collect();
        let pick = |i: usize| picks[i];
        let (mut vl, mut vr) =
            (Matrix::<T>::random(&mut rng, n, n), Matrix::<T>::random(&mut rng, n, n));
        let (mut sizes, mut exact, mut at) = (vec![], vec![], 0);
        while at < n {
            let size = order(&a, at);
            if picks[at..at + size].contains(&true) {
                let value = eigenvalue(&a, &b, at);
                let u = eigenvector(&wide_a, &wide_b, value, true);
                let v = eigenvector(&wide_a, &wide_b, value, false);
                let form = |m: &Dense| {
                    let terms =
                        (0..n * n).map(|k| u[k / n].conj() * m.get(k / n, k % n) * v[k % n]);
                    terms.sum::<Complex<f64>>().norm()
                };
                let s = form(&wide_a).hypot(form(&wide_b));
                let column = sizes.len();
                for (x, v) in [(&mut vl, u), (&mut vr, v)] {
                    for (i, v) in v.into_iter().enumerate() {
                        let (re, im) = (T::Real::from_f64(v.re), T::Real::from_f64(v.im));
                        x.set(i, column, T::from_parts(re, im));
                        if size == 2 {
                            x.set(i, column + 1, T::from_real(im));
                        }
                    }
                }
                sizes.extend(vec![s; size]);
                let (mut c, mut d) = (a.clone(), b.clone());
                let (mut ifst, mut ilst) = (at, 0);
                tgexc(c.view_mut(), d.view_mut(), None, None, &mut ifst, &mut ilst).unwrap();
                let rest = n - size;
                let dif = if rest == 0 {
                    f64::INFINITY
                } else {
                    let (c, d) = (c.view(), d.view());
                    let (a2, b2) = (part(c, size, rest), part(d, size, rest));
                    separation(&mut rng, [a2, part(c, 0, size), b2, part(d, 0, size)])
                };
                exact.extend(vec![dif; size]);
            }
            at += size;
        }
        let count = sizes.len();
        let (mut s, mut dif) = (vec![T::Real::ZERO; count], vec![T::Real::ZERO; count]);
        let conditions = EigenvalueConditions { vl: vl.view(), vr: vr.view(), s: &mut s };
        let found =
            tgsna(Some(&pick), a.view(), b.view(), Some(conditions), Some(&mut dif)).unwrap();
        assert_eq!(found, count);
        for i in 0..count {
            let (s, wanted) = (s[i].to_f64(), sizes[i]);
            let bound = 1e4 * n as f64 * eps::<T>();
            assert!((s - wanted).abs() <= bound, "{n}: {s} for {wanted}");
            let dif = dif[i].to_f64();
            if exact[i] < f64::INFINITY {
                assert!(dif <= 100.0 * exact[i], "{n}: {dif:e} for {:e}", exact[i]);
            }
            if T::IS_COMPLEX && n > 1 {
                assert!(dif >= 0.99 * exact[i], "{n}: {dif:e} for {:e}", exact[i]);
            }
            assert!(dif > 0.0);
        }
    }
}
