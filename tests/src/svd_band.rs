//! Bidiagonal forms of band matrices.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, wide};
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar};
use wasmblas_lapack::{BandVectors, gbbrd};

const SHAPES: [(usize, usize, usize, usize); 16] = [
    (0, 3, 0, 1),
    (1, 1, 0, 0),
    (4, 0, 2, 1),
    (1, 5, 0, 3),
    (5, 1, 3, 0),
    (6, 6, 0, 0),
    (7, 7, 0, 1),
    (7, 7, 1, 0),
    (9, 9, 3, 0),
    (12, 7, 2, 0),
    (7, 12, 4, 0),
    (8, 12, 0, 3),
    (12, 8, 2, 3),
    (8, 12, 3, 2),
    (30, 30, 4, 5),
    (5, 5, 6, 7),
];

pub fn reduces<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for (m, n, kl, ku) in SHAPES {
        let context = format!("{m} by {n}, {kl} below, {ku} above");
        let ab = Matrix::<T>::random(&mut rng, kl + ku + 1, n);
        let whole = Dense::from_fn(m, n, |i, j| {
            if i <= j + kl && j <= i + ku { wide(ab.get(ku + i - j, j)) } else { 0.0.into() }
        });
        let k = m.min(n);
        let (mut d, mut e) = (vec![T::Real::ZERO; k], vec![T::Real::ZERO; k.max(1) - 1]);
        let (mut q, mut pt) = (Matrix::random(&mut rng, m, m), Matrix::random(&mut rng, n, n));
        let before = Matrix::<T>::random(&mut rng, m, 3);
        let (mut c, mut destroyed) = (before.clone(), ab.clone());
        let vectors =
            BandVectors { q: Some(q.view_mut()), pt: Some(pt.view_mut()), c: Some(c.view_mut()) };
        gbbrd(m, kl, ku, destroyed.view_mut(), &mut d, &mut e, vectors).unwrap();
        destroyed.assert_rest_untouched(&ab, |_, _| true);
        let b = Dense::from_fn(m, n, |i, j| {
            let x = match () {
                () if i == j => d[i].to_f64(),
                () if i + 1 == j && j < k => e[i].to_f64(),
                () => 0.0,
            };
            Complex::new(x, 0.0)
        });
        let (q, pt) = (Dense::from(&q), Dense::from(&pt));
        let back = &(&q * &b) * &pt;
        let size = m.max(n);
        assert_small::<T>((&back - &whole).norm(), 10.0, size, whole.norm(), &context);
        assert_small::<T>(q.orthogonality(), 10.0, size, 1.0, &context);
        assert_small::<T>(pt.adjoint().orthogonality(), 10.0, size, 1.0, &context);
        let wanted = &q.adjoint() * &Dense::from(&before);
        let error = (&Dense::from(&c) - &wanted).norm();
        assert_small::<T>(error, 10.0, size, wanted.norm(), &context);
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let mut ab = Matrix::<T>::random(&mut Rng::with_seed(2), 3, 4);
    let (mut d, mut e) = (vec![T::Real::ZERO; 4], vec![T::Real::ZERO; 3]);
    let none = || BandVectors { q: None, pt: None, c: None };
    assert!(gbbrd(4, 1, 2, ab.view_mut(), &mut d, &mut e, none()).is_err());
    assert!(gbbrd(3, 1, 1, ab.view_mut(), &mut d, &mut e, none()).is_err());
    let mut q = Matrix::<T>::random(&mut Rng::with_seed(3), 3, 3);
    let vectors = BandVectors { q: Some(q.view_mut()), pt: None, c: None };
    assert!(gbbrd(4, 1, 1, ab.view_mut(), &mut d, &mut e, vectors).is_err());
}
