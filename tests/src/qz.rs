//! Pairs of general matrices, by backward errors.

use crate::oracle::{Matrix, eps, wide};
use fastrand::Rng;
use wasmblas::{Complex, MatRef, Real, Scalar, Trans, gemm};
use wasmblas_lapack::{Eigenvalues, HessenbergJob, gghrd, hgeqz};

pub type C = Complex<f64>;

/// The square root of the sum of squares.
pub fn size<T: Scalar>(a: &Matrix<T>) -> f64 {
    let entries = (0..a.nrows * a.ncols).map(|e| wide(a.get(e % a.nrows, e / a.nrows)).norm());
    // Divided by the largest one, squares neither overflow nor underflow.
    let largest = entries.clone().fold(0.0, f64::max);
    if largest == 0.0 {
        0.0
    } else {
        largest * entries.map(|x| (x / largest).powi(2)).sum::<f64>().sqrt()
    }
}

fn identity<T: Scalar>(rng: &mut Rng, n: usize) -> Matrix<T> {
    let mut matrix = Matrix::random(rng, n, n);
    for j in 0..n {
        for i in 0..n {
            matrix.set(i, j, if i == j { T::ONE } else { T::ZERO });
        }
    }
    matrix
}

/// `op(A) op(B)`, in any layout.
pub fn product<T: Scalar>(ta: Trans, a: MatRef<'_, T>, tb: Trans, b: MatRef<'_, T>) -> Matrix<T> {
    let rows = if ta.is_transposed() { a.ncols() } else { a.nrows() };
    let cols = if tb.is_transposed() { b.nrows() } else { b.ncols() };
    let mut c = Matrix::dense(&mut Rng::with_seed(0), rows, cols);
    gemm(ta, tb, T::ONE, a, b, T::ZERO, c.view_mut()).unwrap();
    c
}

/// Panics unless `Q S Zᴴ` is `a` to within a few n eps.
fn assert_equivalent<T: Scalar>(q: &Matrix<T>, s: &Matrix<T>, z: &Matrix<T>, a: &Matrix<T>) {
    let n = a.nrows;
    let half = product(Trans::No, q.view(), Trans::No, s.view());
    let mut difference = product(Trans::No, half.view(), Trans::ConjTrans, z.view());
    for j in 0..n {
        for i in 0..n {
            difference.set(i, j, difference.get(i, j) - a.get(i, j));
        }
    }
    let (error, bound) = (size(&difference), 5.0 * (n as f64 + 2.0) * eps::<T>() * size(a));
    assert!(error <= bound, "n {n}: backward error {error:e}, bound {bound:e}");
}

/// Panics unless the columns are orthonormal to within a few n eps.
fn assert_unitary<T: Scalar>(q: &Matrix<T>) {
    let n = q.ncols;
    let mut gram = product(Trans::ConjTrans, q.view(), Trans::No, q.view());
    for i in 0..n {
        gram.set(i, i, gram.get(i, i) - T::ONE);
    }
    let bound = 5.0 * (n as f64 + 2.0) * eps::<T>() * (n as f64).sqrt();
    assert!(size(&gram) <= bound, "n {n}: not orthonormal by {:e}", size(&gram));
}

/// A Hessenberg-triangular pencil.
fn hessenberg_triangular<T: Scalar>(rng: &mut Rng, n: usize) -> (Matrix<T>, Matrix<T>) {
    let (mut h, mut t) = (Matrix::random(rng, n, n), Matrix::random(rng, n, n));
    for j in 0..n {
        for i in j + 1..n {
            if i > j + 1 {
                h.set(i, j, T::ZERO);
            }
            t.set(i, j, T::ZERO);
        }
    }
    (h, t)
}

/// Eigenvalues in the two forms that routines return.
pub struct Values<T: Scalar> {
    alpha: Vec<T>,
    im: Vec<T::Real>,
    beta: Vec<T>,
}

impl<T: Scalar> Values<T> {
    pub fn new(n: usize) -> Self {
        let im = if T::IS_COMPLEX { 0 } else { n };
        Values { alpha: vec![T::ZERO; n], im: vec![T::Real::ZERO; im], beta: vec![T::ZERO; n] }
    }

    pub fn views(&mut self) -> (Eigenvalues<'_, T>, &mut [T]) {
        (Eigenvalues { w: &mut self.alpha, im: &mut self.im }, &mut self.beta)
    }

    pub fn alpha(&self, j: usize) -> C {
        let alpha = wide(self.alpha[j]);
        if T::IS_COMPLEX { alpha } else { C::new(alpha.re, self.im[j].to_f64()) }
    }

    pub fn beta(&self, j: usize) -> f64 {
        assert!(self.beta[j].im() == T::Real::ZERO, "β is not real");
        self.beta[j].re().to_f64()
    }
}

/// Panics unless S and P are a generalized Schur form and have those eigenvalues.
fn assert_schur<T: Scalar>(s: &Matrix<T>, p: &Matrix<T>, values: &Values<T>) {
    let n = s.nrows;
    let (size_s, size_p) = (size(s), size(p));
    let mut j = 0;
    while j < n {
        let two = j + 1 < n && s.get(j + 1, j) != T::ZERO;
        let after = if two { j + 2 } else { j + 1 };
        for i in after..n {
            for k in j..after {
                assert!(s.get(i, k) == T::ZERO && p.get(i, k) == T::ZERO, "({i}, {k}) is not zero");
            }
        }
        let bound = 30.0 * eps::<T>();
        if two {
            assert!(!T::IS_COMPLEX);
            assert!(p.get(j + 1, j) == T::ZERO && p.get(j, j + 1) == T::ZERO);
            let (b1, b2) = (wide(p.get(j, j)).re, wide(p.get(j + 1, j + 1)).re);
            assert!(b1 >= b2 && b2 > 0.0, "diagonal of P: {b1}, {b2}");
            assert!(values.alpha(j).im > 0.0 && values.alpha(j + 1).im < 0.0);
            for k in j..after {
                let (alpha, beta) = (values.alpha(k), values.beta(k));
                assert!(beta > 0.0);
                // det(β S − α P), of matrices and numbers divided by their sizes.
                let at = |r: usize, c: usize| {
                    (beta / size_p) * wide(s.get(r, c)) / size_s
                        - (alpha / size_s) * wide(p.get(r, c)) / size_p
                };
                let largest = (0..4).map(|e| at(j + e / 2, j + e % 2).norm()).fold(0.0, f64::max);
                let det = at(j, j) * at(j + 1, j + 1) - at(j, j + 1) * at(j + 1, j);
                let scale = (beta / size_p).max(alpha.norm() / size_s);
                assert!(
                    det.norm() <= bound * largest.max(scale * eps::<T>()) * scale,
                    "determinant {det}, entries {largest:e}, scale {scale:e}"
                );
            }
            let (product, wanted) = (values.beta(j) * values.beta(j + 1), b1 * b2);
            assert!((product - wanted).abs() <= bound * wanted, "β β {product}, not {wanted}");
        } else {
            let beta = wide(p.get(j, j));
            assert!(beta.im == 0.0 && beta.re >= 0.0, "diagonal entry of P: {beta}");
            assert_eq!((values.alpha(j), values.beta(j)), (wide(s.get(j, j)), beta.re));
        }
        j = after;
    }
}

pub fn iterates<T: Scalar>() {
    let mut rng = Rng::with_seed(60);
    for n in [0, 1, 2, 3, 4, 5, 8, 13, 20, 33, 90, 130] {
        for lapse in 0..if n < 10 { 10 } else { 1 } {
            let (mut h, t) = hessenberg_triangular::<T>(&mut rng, n);
            let active = if n < 3 || lapse % 2 == 0 && n != 33 { 0..n } else { 1..n - 1 };
            if active.len() < n {
                h.set(1, 0, T::ZERO);
                h.set(n - 1, n - 2, T::ZERO);
            }
            let (mut s, mut p) = (h.clone(), t.clone());
            let (mut q, mut z) = (identity(&mut rng, n), identity(&mut rng, n));
            let mut values = Values::new(n);
            let (alpha, beta) = values.views();
            let job = HessenbergJob::SchurForm;
            let (left, right) = (Some(q.view_mut()), Some(z.view_mut()));
            hgeqz(job, active, s.view_mut(), p.view_mut(), alpha, beta, left, right).unwrap();
            assert_unitary(&q);
            assert_unitary(&z);
            assert_schur(&s, &p, &values);
            assert_equivalent(&q, &s, &z, &h);
            assert_equivalent(&q, &p, &z, &t);
            s.assert_rest_untouched(&h, |_, _| true);
        }
    }
}

pub fn reduces<T: Scalar>() {
    let mut rng = Rng::with_seed(61);
    for n in [0usize, 1, 2, 3, 4, 7, 20, 33, 34, 35, 70] {
        for active in [0..n, n.min(1)..n.saturating_sub(1).max(n.min(1))] {
            let (mut a, mut b) =
                (Matrix::<T>::random(&mut rng, n, n), Matrix::random(&mut rng, n, n));
            for j in 0..n {
                for i in j + 1..n {
                    b.set(i, j, T::ZERO);
                    if !active.contains(&i) || !active.contains(&j) {
                        a.set(i, j, T::ZERO);
                    }
                }
            }
            let (mut h, mut t) = (a.clone(), b.clone());
            let (mut q, mut z) = (identity(&mut rng, n), identity(&mut rng, n));
            gghrd(active, h.view_mut(), t.view_mut(), Some(q.view_mut()), Some(z.view_mut()))
                .unwrap();
            for j in 0..n {
                for i in j + 1..n {
                    assert!(t.get(i, j) == T::ZERO && (i == j + 1 || h.get(i, j) == T::ZERO));
                }
            }
            assert_unitary(&q);
            assert_unitary(&z);
            assert_equivalent(&q, &h, &z, &a);
            assert_equivalent(&q, &t, &z, &b);
        }
    }
}
