//! Singular value decompositions of pairs of matrices.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, element, eps};
use crate::svd::real;
use fastrand::Rng;
use wasmblas::{Complex, MatMut, Real, Scalar, Uplo, VecMut};
use wasmblas_lapack::*;

/// Rows of A, columns, rows of B.
const SHAPES: [(usize, usize, usize); 13] = [
    (0, 3, 4),
    (4, 3, 0),
    (3, 0, 3),
    (1, 1, 1),
    (5, 10, 0),
    (9, 15, 12),
    (10, 12, 14),
    (20, 8, 10),
    (12, 20, 10),
    (12, 8, 20),
    (5, 20, 5),
    (25, 20, 15),
    (40, 37, 36),
];

/// A product of random matrices with that rank, or a random matrix.
fn of_rank<T: Scalar>(rng: &mut Rng, m: usize, n: usize, rank: usize) -> Matrix<T> {
    let mut a = Matrix::<T>::random(rng, m, n);
    if rank >= m.min(n) {
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

/// `[c s; −conj(s) c]`
fn rotation<T: Scalar>((c, s): (T::Real, T)) -> Dense {
    let entries = [[T::from_real(c), s], [-s.conj(), T::from_real(c)]];
    Dense::from_fn(2, 2, |i, j| crate::oracle::wide(entries[i][j]))
}

pub fn turns_triangles_of_order_two<T: Scalar>() {
    let mut rng = Rng::with_seed(81);
    for round in 0..400 {
        let mut triangle = |sizes: [f64; 3]| {
            let mut entry = |size: f64| element::<T>(&mut rng).scaled(real::<T>(size));
            (entry(sizes[0]).re(), entry(sizes[1]), entry(sizes[2]).re())
        };
        let sizes = [[1.0, 1.0, 1.0], [1e-3, 1.0, 1e3], [1.0, 0.0, 1.0], [0.0, 1.0, 1.0]];
        let (a, b) = (triangle(sizes[round % 4]), triangle(sizes[round / 4 % 3]));
        for uplo in [Uplo::Upper, Uplo::Lower] {
            let PairRotations { u, v, q } = lags2(uplo, a, b);
            let (u, v, q) = (rotation(u), rotation(v), rotation(q));
            let mut zeros: Vec<(f64, f64)> = Vec::new();
            for ((x, y, z), left) in [(a, u), (b, v)] {
                assert_small::<T>(left.orthogonality(), 8.0, 2, 1.0, "rotation");
                let corner = if uplo == Uplo::Upper { (0, 1) } else { (1, 0) };
                let whole = Dense::from_fn(2, 2, |i, j| match (i, j) {
                    (0, 0) => Complex::new(x.to_f64(), 0.0),
                    (1, 1) => Complex::new(z.to_f64(), 0.0),
                    at if at == corner => crate::oracle::wide(y),
                    _ => Complex::new(0.0, 0.0),
                });
                let turned = &(&left.adjoint() * &whole) * &q;
                zeros.push((turned.get(corner.0, corner.1).norm(), whole.norm()));
                for i in 0..2 {
                    assert_small::<T>(turned.get(i, i).im.abs(), 8.0, 2, whole.norm(), "real");
                }
            }
            assert_small::<T>(q.orthogonality(), 8.0, 2, 1.0, "rotation");
            for (zero, norm) in zeros {
                assert_small::<T>(zero, 8.0, 2, norm, "zero");
            }
        }
    }
}

/// Factors of a pair.
struct Factors<T> {
    u: Matrix<T>,
    v: Matrix<T>,
    q: Matrix<T>,
}

impl<T: Scalar> Factors<T> {
    fn new(rng: &mut Rng, (m, n, p): (usize, usize, usize)) -> Self {
        let mut square = |n| Matrix::random(rng, n, n);
        Factors { u: square(m), v: square(p), q: square(n) }
    }

    fn assert_unitary(&self) {
        for (factor, what) in [(&self.u, "U"), (&self.v, "V"), (&self.q, "Q")] {
            assert_small::<T>(Dense::from(factor).orthogonality(), 24.0, factor.nrows, 1.0, what);
        }
    }
}

fn assert_is<T: Scalar>(whole: &Dense, left: &Dense, middle: &Dense, q: &Dense, what: &str) {
    let error = (&(&(&left.adjoint() * whole) * q) - middle).norm();
    let order = whole.nrows.max(whole.ncols);
    assert_small::<T>(error, 24.0, order, whole.norm(), what);
}

pub fn reveals_ranks<T: Scalar>() {
    let mut rng = Rng::with_seed(82);
    for (m, n, p) in SHAPES {
        for (rank_a, rank_b) in [(m, p), (m / 2, p / 2), (m / 3, p), (m, 0), (0, 0)] {
            let a = of_rank::<T>(&mut rng, m, n, rank_a);
            let b = of_rank::<T>(&mut rng, p, n, rank_b);
            let mut factors = Factors::new(&mut rng, (m, n, p));
            let (mut f, mut g) = (a.clone(), b.clone());
            let tolerances = (real::<T>(1e3 * eps::<T>()), real::<T>(1e3 * eps::<T>()));
            let Factors { u, v, q } = &mut factors;
            let (u, v, q) = (Some(u.view_mut()), Some(v.view_mut()), Some(q.view_mut()));
            let found = ggsvp3(f.view_mut(), g.view_mut(), tolerances, u, v, q).unwrap();
            f.assert_rest_untouched(&a, |_, _| true);
            g.assert_rest_untouched(&b, |_, _| true);
            let (rank_a, rank_b) = (rank_a.min(m).min(n), rank_b.min(p).min(n));
            let l = rank_b;
            assert_eq!(found, PairRank { k: rank_a.min(n - l), l }, "{m} {n} {p}");
            factors.assert_unitary();
            let (f, g, q) = (Dense::from(&f), Dense::from(&g), Dense::from(&factors.q));
            assert_is::<T>(&Dense::from(&a), &Dense::from(&factors.u), &f, &q, "A");
            assert_is::<T>(&Dense::from(&b), &Dense::from(&factors.v), &g, &q, "B");
            // The zeros are zero.
            let k = found.k;
            let kept = f.keep(|i, j| j + k + l >= n && j + k + l - n >= i && (i < k || j + l >= n));
            assert_eq!((&f - &kept).norm(), 0.0);
            let kept = g.keep(|i, j| i < l && j + l >= n + i);
            assert_eq!((&g - &kept).norm(), 0.0);
        }
    }
}

pub fn decomposes_pairs<T: Scalar>() {
    let mut rng = Rng::with_seed(83);
    for (m, n, p) in SHAPES {
        for (rank_a, rank_b, scale) in
            [(m, p, 1.0), (m / 2, p / 2, 1e-4), (m, p, 1e-15), (m, 0, 1.0)]
        {
            let a = of_rank::<T>(&mut rng, m, n, rank_a);
            let mut b = of_rank::<T>(&mut rng, p, n, rank_b);
            b.scale(T::from_real(real::<T>(scale)));
            let mut factors = Factors::new(&mut rng, (m, n, p));
            let (mut f, mut g) = (a.clone(), b.clone());
            let (mut alpha, mut beta) = (vec![real::<T>(9.0); n], vec![real::<T>(9.0); n]);
            let mut order = vec![0; n];
            let least = 2 * n + 1 + m.max(p);
            let best = ggsvd3_scratch(m, n, p);
            let elements = if rng.bool() { least } else { best.elements };
            let scratch = Scratch {
                elements: &mut vec![T::ZERO; elements],
                reals: &mut vec![real::<T>(0.0); best.reals],
                ints: &mut [],
            };
            let Factors { u, v, q } = &mut factors;
            let (u, v, q) = (Some(u.view_mut()), Some(v.view_mut()), Some(q.view_mut()));
            let (fv, gv) = (f.view_mut(), g.view_mut());
            let found = ggsvd3_in(fv, gv, &mut alpha, &mut beta, u, v, q, &mut order, scratch);
            let PairRank { k, l } = found.unwrap();
            f.assert_rest_untouched(&a, |_, _| true);
            g.assert_rest_untouched(&b, |_, _| true);
            factors.assert_unitary();
            let (f, g, q) = (Dense::from(&f), Dense::from(&g), Dense::from(&factors.q));
            // R, from A and, where that has no rows, B.
            let zero = Complex::new(0.0, 0.0);
            let r = Dense::from_fn(k + l, n, |i, j| {
                let inside = j + k + l >= n + i;
                match (inside, i < m) {
                    (false, _) => zero,
                    (true, true) => f.get(i, j),
                    (true, false) => g.get(i - k, j),
                }
            });
            let d1 = Dense::from_fn(m, k + l, |i, j| {
                Complex::new(if i == j { alpha[j].to_f64() } else { 0.0 }, 0.0)
            });
            let d2 = Dense::from_fn(p, k + l, |i, j| {
                Complex::new(if i + k == j { beta[j].to_f64() } else { 0.0 }, 0.0)
            });
            assert_is::<T>(&Dense::from(&a), &Dense::from(&factors.u), &(&d1 * &r), &q, "A");
            assert_is::<T>(&Dense::from(&b), &Dense::from(&factors.v), &(&d2 * &r), &q, "B");
            for i in 0..n {
                let (c, s) = (alpha[i].to_f64(), beta[i].to_f64());
                if i >= k + l {
                    assert_eq!((c, s), (0.0, 0.0));
                    continue;
                }
                assert!(c >= 0.0 && s >= 0.0 && (i >= k || (c, s) == (1.0, 0.0)));
                assert!(i < m || (c, s) == (0.0, 1.0));
                assert_small::<T>((c.hypot(s) - 1.0).abs(), 4.0, 1, 1.0, "cosine and sine");
            }
            for i in k..m.min(k + l) {
                alpha.swap(i, order[i] as usize - 1);
            }
            assert!(alpha[..k + l].windows(2).all(|pair| pair[0] >= pair[1]));
        }
    }
}

pub fn permutes<T: Scalar>() {
    let mut rng = Rng::with_seed(84);
    for n in [0, 1, 2, 7, 30] {
        let mut k: Vec<i32> = (1..=n as i32).collect();
        rng.shuffle(&mut k);
        let x = Matrix::<T>::random(&mut rng, 5, n);
        let mut y = x.clone();
        lapmt(Permute::Forward, y.view_mut(), &k).unwrap();
        for (i, j) in (0..5).flat_map(|i| (0..n).map(move |j| (i, j))) {
            assert_eq!(y.get(i, j), x.get(i, k[j] as usize - 1));
        }
        lapmr(Permute::Backward, y.view_mut().t(), &k).unwrap();
        y.assert_rest_untouched(&x, |_, _| false);
        if n > 1 {
            k[0] = k[1];
            assert!(matches!(lapmt(Permute::Forward, y.view_mut(), &k), Err(Error::Argument(_))));
            k[0] = n as i32 + 1;
            assert!(matches!(lapmt(Permute::Forward, y.view_mut(), &k), Err(Error::Argument(_))));
            y.assert_rest_untouched(&x, |_, _| false);
        }
    }
}

pub fn measures_dependence<T: Scalar>() {
    let mut rng = Rng::with_seed(85);
    for n in [0, 1, 2, 9] {
        let mut x = Matrix::<T>::random(&mut rng, n, 2);
        let whole = Dense::from(&x);
        let (left, right) = x.view_mut().split_cols(1);
        let least = lapll(left.col(0), right.col(0)).unwrap().to_f64();
        // The determinant and the trace of the Gram matrix say the same.
        let gram = &whole.adjoint() * &whole;
        let (trace, off) = (gram.get(0, 0).re + gram.get(1, 1).re, gram.get(0, 1).norm_sqr());
        let determinant = gram.get(0, 0).re * gram.get(1, 1).re - off;
        let error = least.powi(4) - trace * least.powi(2) + determinant.max(0.0);
        assert_small::<T>(error.abs(), 8.0, n, trace * trace, "dependence");
        let mut same: Vec<T> = (0..n).map(|_| element(&mut rng)).collect();
        let mut twice: Vec<T> = same.iter().map(|&x| x * T::from_real(real::<T>(2.0))).collect();
        let least = lapll(VecMut::from_slice(&mut same), VecMut::from_slice(&mut twice)).unwrap();
        assert_small::<T>(least.to_f64(), 8.0, n, n as f64, "multiples");
    }
}

pub fn not_converging<T: Scalar>() {
    let mut rng = Rng::with_seed(86);
    for bad in [f64::NAN, f64::INFINITY] {
        for in_a in [true, false] {
            let mut a = Matrix::<T>::dense(&mut rng, 9, 7);
            let mut b = Matrix::<T>::dense(&mut rng, 8, 7);
            if in_a { &mut a } else { &mut b }.set(5, 5, T::from_real(real::<T>(bad)));
            let (mut alpha, mut beta) = (vec![real::<T>(0.0); 7], vec![real::<T>(0.0); 7]);
            let mut order = vec![0; 7];
            let (x, y) = (&mut alpha, &mut beta);
            let outcome = ggsvd3(a.view_mut(), b.view_mut(), x, y, None, None, None, &mut order);
            assert!(matches!(outcome, Err(Error::NotConverged { info: 1 })), "{outcome:?}");
        }
    }
    let mut a = Matrix::<T>::dense(&mut rng, 4, 4);
    let mut b = Matrix::<T>::dense(&mut rng, 4, 3);
    let tolerances = (real::<T>(0.0), real::<T>(0.0));
    let wrong = ggsvp3(a.view_mut(), b.view_mut(), tolerances, None, None, None);
    assert!(matches!(wrong, Err(Error::Argument(_))));
    let mut data = vec![T::ONE; 16];
    let square = MatMut::from_col_major(&mut data, 4, 4, 4).unwrap();
    let (mut x, mut y) = (vec![real::<T>(0.0); 4], vec![real::<T>(0.0); 4]);
    let wrong = tgsja((3, 2), a.view_mut(), square, tolerances, &mut x, &mut y, None, None, None);
    assert!(matches!(wrong, Err(Error::Argument(_))));
}
