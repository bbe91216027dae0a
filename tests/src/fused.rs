//! The steps of factorisations on a few columns, against their definitions.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, element, wide};
use fastrand::Rng;
use wasmblas::fused::{
    divide_lower, eliminate, extend_inverse, pole_sums, reflect, reflect_columns, reflect_right,
    reflector_len, store_reflector, subtract, turn_columns, update_lower,
};
use wasmblas::{Complex, Real, Scalar};

/// Rows beyond the first few, and columns: one vector and a part, several, more than are gathered
/// at a time.
const SIZES: [usize; 10] = [0, 1, 2, 3, 4, 5, 9, 16, 31, 70];

fn unit_lower(a: &Dense) -> Dense {
    let one = Complex::new(1.0, 0.0);
    Dense::from_fn(a.nrows, a.ncols, |i, j| match () {
        () if i == j => one,
        () if i > j => a.get(i, j),
        () => Complex::new(0.0, 0.0),
    })
}

fn eliminates_by<T: Scalar, const K: usize>(rng: &mut Rng) {
    for below in SIZES {
        let (m, n) = (K + below, rng.usize(0..9));
        let mut a = Matrix::<T>::random(rng, m, K + n);
        let before = a.clone();
        let (l, c) = a.view_mut().split_cols(K);
        eliminate::<T, K>(l.rb(), c);
        a.assert_rest_untouched(&before, |_, j| j >= K);
        let (was, is) = (Dense::from(&before), Dense::from(&a));
        let l = unit_lower(&was.block(0, 0, m, K));
        // L C₁ and C₂ below it are what C was.
        let (was, is) = (was.block(0, K, m, n), is.block(0, K, m, n));
        let rest = is.keep(|i, _| i >= K);
        let error = &(&(&l * &is.block(0, 0, K, n)) + &rest) - &was;
        let size = l.norm() * is.norm() + was.norm();
        assert_small::<T>(error.norm(), 8.0, K, size, "L C");
    }
}

pub fn eliminates<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for _ in 0..4 {
        eliminates_by::<T, 1>(&mut rng);
        eliminates_by::<T, 2>(&mut rng);
        eliminates_by::<T, 4>(&mut rng);
    }
}

fn subtracts_by<T: Scalar, const K: usize>(rng: &mut Rng) {
    for m in SIZES {
        let n = rng.usize(0..9);
        let mut a = Matrix::<T>::random(rng, m, K + n);
        let b = Matrix::<T>::random(rng, K, n);
        let before = a.clone();
        let (left, c) = a.view_mut().split_cols(K);
        subtract::<T, K>(left.rb(), b.view(), c);
        a.assert_rest_untouched(&before, |_, j| j >= K);
        let (was, is, b) = (Dense::from(&before), Dense::from(&a), Dense::from(&b));
        let (left, was, is) = (was.block(0, 0, m, K), was.block(0, K, m, n), is.block(0, K, m, n));
        let error = &(&is + &(&left * &b)) - &was;
        assert_small::<T>(error.norm(), 4.0, K, was.norm() + left.norm() * b.norm(), "C − A B");
    }
}

pub fn subtracts<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    for _ in 0..4 {
        subtracts_by::<T, 1>(&mut rng);
        subtracts_by::<T, 2>(&mut rng);
        subtracts_by::<T, 4>(&mut rng);
    }
}

fn updates_lower_by<T: Scalar, const K: usize>(rng: &mut Rng) {
    for n in SIZES {
        for real_diagonal in [false, true] {
            let mut a = Matrix::<T>::random(rng, n, K + n);
            let before = a.clone();
            let weights: [T; K] = core::array::from_fn(|_| element(rng));
            let factors = |x: [T; K]| core::array::from_fn(|v| x[v].conj() * weights[v]);
            let (x, c) = a.view_mut().split_cols(K);
            update_lower(x.rb(), c, real_diagonal, factors);
            a.assert_rest_untouched(&before, |i, j| j >= K && i >= j - K);
            for j in 0..n {
                for i in j..n {
                    let term = |v: usize| {
                        wide(before.get(i, v)) * wide(before.get(j, v)).conj() * wide(weights[v])
                    };
                    let mut sum = wide(before.get(i, K + j)) + (0..K).map(term).sum::<Complex<_>>();
                    if real_diagonal && i == j {
                        sum.im = 0.0;
                        assert!(a.get(i, K + j).im() == T::Real::ZERO);
                    }
                    let error = (wide(a.get(i, K + j)) - sum).norm();
                    assert_small::<T>(error, 8.0, K, 1.0 + 3.0 * K as f64, "C + X F");
                }
            }
        }
    }
}

pub fn updates_lower<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for _ in 0..4 {
        updates_lower_by::<T, 1>(&mut rng);
        updates_lower_by::<T, 2>(&mut rng);
        updates_lower_by::<T, 4>(&mut rng);
    }
}

fn divides_lower_by<T: Scalar, const K: usize>(rng: &mut Rng) {
    for m in SIZES {
        let mut x = Matrix::<T>::random(rng, m, K);
        let before = x.clone();
        let l: [[T; K]; K] = core::array::from_fn(|_| core::array::from_fn(|_| element(rng)));
        let diagonal: [f64; K] = core::array::from_fn(|_| 1.0 + rng.f64());
        let inverses = diagonal.map(|x| T::Real::ONE / T::Real::from_f64(x));
        divide_lower(&l, &inverses, x.view_mut());
        x.assert_rest_untouched(&before, |_, _| true);
        let l = Dense::from_fn(K, K, |i, j| match () {
            () if i == j => Complex::new(diagonal[i], 0.0),
            () if i > j => wide(l[i][j]),
            () => Complex::new(0.0, 0.0),
        });
        let x = Dense::from(&x);
        let error = &(&x * &l.adjoint()) - &Dense::from(&before);
        assert_small::<T>(error.norm(), 8.0, K, x.norm() * l.norm(), "X Lᴴ");
    }
}

pub fn divides_lower<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for _ in 0..4 {
        divides_lower_by::<T, 1>(&mut rng);
        divides_lower_by::<T, 2>(&mut rng);
        divides_lower_by::<T, 4>(&mut rng);
    }
}

fn extends_inverses_by<T: Scalar, const K: usize>(rng: &mut Rng) {
    for above in SIZES {
        let (m, n) = (above + K, rng.usize(0..9));
        let mut a = Matrix::<T>::random(rng, m, K + n);
        let before = a.clone();
        let (v, c) = a.view_mut().split_cols(K);
        extend_inverse::<T, K>(v.rb(), c);
        a.assert_rest_untouched(&before, |_, j| j >= K);
        let (was, is) = (Dense::from(&before), Dense::from(&a));
        let v = was.block(0, 0, m, K).keep(|i, j| i <= above + j);
        let (was, is) = (was.block(0, K, m, n), is.block(0, K, m, n));
        let product = &v * &was.block(above, 0, K, n);
        let error = &(&is + &product) - &was.keep(|i, _| i < above);
        assert_small::<T>(error.norm(), 8.0, K, v.norm() * was.norm() + was.norm(), "V C");
    }
}

pub fn extends_inverses<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for _ in 0..4 {
        extends_inverses_by::<T, 1>(&mut rng);
        extends_inverses_by::<T, 2>(&mut rng);
        extends_inverses_by::<T, 4>(&mut rng);
    }
}

pub fn reflects<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for m in SIZES {
        for n in [0, 1, 2, 3, 4, 7, 11] {
            // The vector is the first column; its head, which is a 1, is not stored.
            let mut a = Matrix::<T>::dense(&mut rng, m + 1, n + 1);
            let before = a.clone();
            let tau = element::<T>(&mut rng);
            let (v, c) = a.view_mut().split_cols(1);
            let (head, tail) = c.split_rows(1);
            reflect(tau, v.rb().block(1, 0, m, 1).col(0), head.row(0), tail);
            a.assert_rest_untouched(&before, |_, j| j > 0);
            let (was, is) = (Dense::from(&before), Dense::from(&a));
            let v = unit_lower(&was.block(0, 0, m + 1, 1));
            let (was, is) = (was.block(0, 1, m + 1, n), is.block(0, 1, m + 1, n));
            let scaled = Dense::from_fn(m + 1, 1, |i, _| v.get(i, 0) * wide(tau));
            let error = &(&is + &(&scaled * &(&v.adjoint() * &was))) - &was;
            let size = was.norm() * (1.0 + v.norm() * scaled.norm());
            assert_small::<T>(error.norm(), 4.0, m, size, "H C");
        }
    }
}

pub fn sums_of_poles<T: Scalar>() {
    let mut rng = Rng::with_seed(7);
    for n in SIZES {
        let number = |rng: &mut Rng| T::Real::from_f64(rng.f64() * 2.0 - 1.0);
        let weights: Vec<_> = (0..n).map(|_| number(&mut rng)).collect();
        let poles: Vec<_> = (0..n).map(|_| number(&mut rng)).collect();
        let x = number(&mut rng);
        for squared in [false, true] {
            let found = pole_sums(&weights, squared, &poles, x);
            // Each term, and what rounding may make of it.
            let (mut sums, mut errors) = ([0.0; 2], [0.0; 2]);
            for (&w, &p) in weights.iter().zip(&poles) {
                let w = if squared { w.to_f64() * w.to_f64() } else { w.to_f64() };
                let inverse = 1.0 / (p.to_f64() - x.to_f64());
                for (k, term) in [w * inverse, w * inverse * inverse].into_iter().enumerate() {
                    sums[k] += term;
                    errors[k] += term.abs();
                }
            }
            for (k, found) in [found.0, found.1].into_iter().enumerate() {
                let bound = T::Real::EPSILON.to_f64() * (n + 6) as f64 * errors[k];
                assert!((found.to_f64() - sums[k]).abs() <= bound, "sum {k} of {n} poles");
            }
        }
    }
}

pub fn turns_columns<T: Scalar>() {
    let mut rng = Rng::with_seed(8);
    for m in SIZES {
        for n in [0, 1, 2, 3, 9] {
            let mut a = Matrix::<T>::dense(&mut rng, m, n);
            let before = a.clone();
            let rotations: Vec<(T::Real, T)> = (1..n)
                .map(|_| {
                    let (sine, cosine) = (rng.f64() * 3.0).sin_cos();
                    let s: T = element(&mut rng);
                    let scale = sine / wide(s).norm();
                    (T::Real::from_f64(cosine), s.scaled(T::Real::from_f64(scale)))
                })
                .collect();
            let backward = rng.bool();
            turn_columns(a.view_mut(), backward, |k| rotations[k]);
            a.assert_rest_untouched(&before, |_, _| true);
            let mut turned = Dense::from(&before);
            for at in 0..rotations.len() {
                let k = if backward { rotations.len() - 1 - at } else { at };
                let (c, s) = (rotations[k].0.to_f64(), wide(rotations[k].1));
                let old = turned;
                turned = Dense::from_fn(m, n, |i, j| match j {
                    _ if j == k => old.get(i, k) * c + s * old.get(i, k + 1),
                    _ if j == k + 1 => old.get(i, k + 1) * c - s.conj() * old.get(i, k),
                    _ => old.get(i, j),
                });
            }
            let error = &Dense::from(&a) - &turned;
            assert_small::<T>(error.norm(), 8.0, n, 1.0 + turned.norm(), "turned columns");
        }
    }
}

fn reflects_right_by<T: Scalar, const N: usize>(rng: &mut Rng) {
    for m in SIZES {
        let mut a = Matrix::<T>::dense(rng, m, N);
        let before = a.clone();
        let mut v: [T; N] = core::array::from_fn(|_| element(rng));
        let f: [T; N] = core::array::from_fn(|_| element(rng));
        v[0] = T::ONE;
        reflect_right(&v, &f, a.view_mut());
        a.assert_rest_untouched(&before, |_, _| true);
        let was = Dense::from(&before);
        let change = Dense::from_fn(N, N, |i, j| wide(v[i]) * wide(f[j]));
        let error = &(&Dense::from(&a) + &(&was * &change)) - &was;
        let size = was.norm() * (1.0 + change.norm());
        assert_small::<T>(error.norm(), 8.0, N, size, "C − (C v) fᵀ");
    }
}

pub fn reflects_right<T: Scalar>() {
    let mut rng = Rng::with_seed(9);
    reflects_right_by::<T, 2>(&mut rng);
    reflects_right_by::<T, 3>(&mut rng);
}

fn reflects_columns_by<T: Scalar, const N: usize>(rng: &mut Rng) {
    for m in SIZES {
        let n = rng.usize(N..40);
        let mut a = Matrix::<T>::random(rng, m, n);
        let before = a.clone();
        // The last one of a sequence goes one column over the last one.
        let sequences = [(0, n + 2 - N), (rng.usize(0..n - N + 1), 1), (0, 0)];
        let len = reflector_len::<T, N>();
        let (mut expected, mut memories) = (Dense::from(&before), Vec::new());
        let mut growth = 1.0;
        for (first, many) in sequences {
            let mut memory = vec![T::ZERO; many * len];
            for (i, place) in memory.chunks_exact_mut(len).enumerate() {
                let over = first + i + N > n;
                let zero = |c: usize, x: T| if over && c + 1 == N { T::ZERO } else { x };
                let mut v: [T; N] = core::array::from_fn(|c| zero(c, element(rng)));
                v[0] = T::ONE;
                // A reflector, so that nothing grows.
                let square = v.iter().map(|&v| wide(v).norm_sqr()).sum::<f64>();
                let f = v.map(|v| v.conj().scaled(T::Real::from_f64(2.0 / square)));
                store_reflector(&v, &f, place);
                let column = |j: usize| j.checked_sub(first + i).filter(|&c| c < N);
                let change = Dense::from_fn(n, n, |p, q| match (column(p), column(q)) {
                    (Some(p), Some(q)) => wide(v[p]) * wide(f[q]),
                    _ => Complex::new(0.0, 0.0),
                });
                expected = &expected - &(&expected * &change);
                growth += 1.0;
            }
            memories.push((first, memory));
        }
        let sequences: Vec<(usize, &[T])> = memories.iter().map(|(i, m)| (*i, &m[..])).collect();
        reflect_columns::<T, N>(&sequences, a.view_mut());
        a.assert_rest_untouched(&before, |_, _| true);
        let error = &Dense::from(&a) - &expected;
        let size = growth * (1.0 + Dense::from(&before).norm());
        assert_small::<T>(error.norm(), 8.0, N, size, "reflected columns");
    }
}

pub fn reflects_columns<T: Scalar>() {
    let mut rng = Rng::with_seed(10);
    for _ in 0..3 {
        reflects_columns_by::<T, 2>(&mut rng);
        reflects_columns_by::<T, 3>(&mut rng);
    }
}
