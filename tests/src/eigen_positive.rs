//! Positive definite tridiagonal eigenproblems: residuals, and the digits of small eigenvalues.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, eps, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar};
use wasmblas_lapack::{Error, laset, pteqr, pteqr_in};

const ORDERS: [usize; 9] = [0, 1, 2, 3, 5, 17, 40, 65, 101];

/// `T = B Bᵀ` for a lower bidiagonal B: its diagonal and what is beside it, rounded.
fn of_factor<R: Real>(d: &[f64], e: &[f64]) -> (Vec<R>, Vec<R>) {
    let n = d.len();
    let diagonal = |i: usize| d[i] * d[i] + if i > 0 { e[i - 1] * e[i - 1] } else { 0.0 };
    let beside = |i: usize| e[i] * d[i];
    (
        (0..n).map(|i| R::from_f64(diagonal(i))).collect(),
        (1..n).map(|i| R::from_f64(beside(i - 1))).collect(),
    )
}

fn tridiagonal<R: Real>(d: &[R], e: &[R]) -> Dense {
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

pub fn eigenvalues_and_vectors<T: Scalar>() {
    let mut rng = Rng::with_seed(71);
    for n in ORDERS {
        let mut factor = |least: f64| (0..n).map(|_| least + rng.f64()).collect::<Vec<_>>();
        let (d, e) = (factor(0.1), factor(-0.5));
        let (d, e) = of_factor::<T::Real>(&d, &e[..n.saturating_sub(1)]);
        let t = tridiagonal(&d, &e);

        let (mut w, mut off) = (d.clone(), e.clone());
        let mut z = Matrix::<T>::random(&mut rng, n, n);
        let before = z.clone();
        laset(None, T::ZERO, T::ONE, z.view_mut());
        pteqr(&mut w, &mut off, Some(z.view_mut())).unwrap();
        z.assert_rest_untouched(&before, |_, _| true);
        let vectors = Dense::from(&z);
        let values = tridiagonal(&w, &vec![T::Real::ZERO; n.saturating_sub(1)]);
        let residual = &(&t * &vectors) - &(&vectors * &values);
        assert_small::<T>(residual.norm(), 10.0, n, t.norm(), "residual");
        assert_small::<T>(vectors.orthogonality(), 10.0, n, 1.0, "orthogonality");
        assert!(w.windows(2).all(|w| w[0] >= w[1]), "not descending");

        let (mut alone, mut off) = (d.clone(), e.clone());
        pteqr::<T>(&mut alone, &mut off, None).unwrap();
        for (x, y) in alone.iter().zip(&w) {
            assert_small::<T>((x.to_f64() - y.to_f64()).abs(), 10.0, n, y.to_f64(), "values alone");
        }

        // A given Z is multiplied, whatever its number of rows.
        let given = Matrix::<T>::random(&mut rng, 3, n);
        let (mut w, mut off, mut product) = (d, e, given.clone());
        pteqr(&mut w, &mut off, Some(product.view_mut())).unwrap();
        let error = (&Dense::from(&product) - &(&Dense::from(&given) * &vectors)).norm();
        assert_small::<T>(error, 20.0, n, 2.0 * (n as f64).sqrt(), "given Z");
    }
}

/// A matrix that is diagonally dominant after scaling: eigenvalues over 28 orders of magnitude
/// come with a few digits of relative error each, which norm-wise methods cannot do.
pub fn small_values_are_accurate<T: Scalar>() {
    let steps = 15;
    let scale = |i: usize| 0.1_f64.powi(i as i32);
    let beside = 0.25;
    let d: Vec<_> = (0..steps).map(|i| T::Real::from_f64(scale(i) * scale(i))).collect();
    let e: Vec<_> =
        (1..steps).map(|i| T::Real::from_f64(beside * scale(i) * scale(i - 1))).collect();
    let (mut w, mut off) = (d.clone(), e.clone());
    pteqr::<T>(&mut w, &mut off, None).unwrap();
    // Each eigenvalue is between those that Gershgorin's theorem allows the scaled matrix, and the
    // number of eigenvalues below a shift is that of negative pivots.
    for (k, w) in w.iter().enumerate() {
        let w = w.to_f64();
        for (factor, below) in
            [(1.0 - 1000.0 * eps::<T>(), false), (1.0 + 1000.0 * eps::<T>(), true)]
        {
            let shift = w * factor;
            let (mut pivot, mut negative) = (1.0, 0);
            for i in 0..steps {
                let square = if i > 0 { e[i - 1].to_f64().powi(2) } else { 0.0 };
                pivot = d[i].to_f64() - shift - square / pivot;
                negative += usize::from(pivot < 0.0);
            }
            assert_eq!(negative, steps - 1 - k + usize::from(below), "eigenvalue {k}: {w:e}");
        }
    }
}

pub fn failures_are_reported<T: Scalar>() {
    let real = |x: f64| T::Real::from_f64(x);
    let mut z = Matrix::<T>::dense(&mut Rng::with_seed(3), 3, 3);
    let before = z.clone();
    let mut run =
        |d: [f64; 3], e: [f64; 2]| pteqr(&mut d.map(real), &mut e.map(real), Some(z.view_mut()));
    let minor = |order| Err(Error::NotPositiveDefinite { order });
    assert_eq!(run([-1.0, 1.0, 1.0], [0.5, 0.5]), minor(1));
    assert_eq!(run([1.0, 1.0, 1.0], [2.0, 0.5]), minor(2));
    assert_eq!(run([1.0, 1.0, f64::NAN], [0.5, 0.5]), minor(3));
    assert_eq!(wide(z.get(1, 1)), wide(before.get(1, 1)));
    let (mut d, mut e) = ([T::Real::ONE; 3], [T::Real::ZERO; 2]);
    let few = pteqr_in(&mut d, &mut e, Some(z.view_mut()), &mut []);
    assert!(matches!(few, Err(Error::Argument(_))));
    let short = pteqr::<T>(&mut d, &mut e[..1], None);
    assert!(matches!(short, Err(Error::Argument(_))));
}
