//! QR, LQ, QL and RQ factorisations and their orthogonal factors, by backward errors and
//! orthogonality.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, wide};
use fastrand::Rng;
use wasmblas::{Complex, MatMut, MatRef, Real, Scalar, Side, Trans};
use wasmblas_lapack::*;

type Factor<T> = fn(MatMut<'_, T>, &mut [T], &mut [T]) -> Result<(), Error>;
type Generate<T> = fn(MatMut<'_, T>, &[T], &mut [T]) -> Result<(), Error>;
type Multiply<T> =
    fn(Side, Trans, MatRef<'_, T>, &[T], MatMut<'_, T>, &mut [T]) -> Result<(), Error>;

/// One of the four factorisations.
#[derive(Clone, Copy)]
struct Form<T: Scalar> {
    name: &'static str,
    /// `A = R Q` or `L Q`: vectors are rows.
    by_rows: bool,
    /// The triangle ends at the last entry of A.
    at_end: bool,
    factor: Factor<T>,
    generate: Generate<T>,
    multiply: Multiply<T>,
    scratch: fn(usize, usize) -> usize,
}

fn forms<T: Scalar>() -> [Form<T>; 5] {
    [
        Form {
            name: "QR",
            by_rows: false,
            at_end: false,
            factor: geqrf_in,
            generate: ungqr_in,
            multiply: unmqr_in,
            scratch: geqrf_scratch,
        },
        Form {
            name: "QR, R not negative",
            by_rows: false,
            at_end: false,
            factor: geqrfp_in,
            generate: ungqr_in,
            multiply: unmqr_in,
            scratch: geqrf_scratch,
        },
        Form {
            name: "LQ",
            by_rows: true,
            at_end: false,
            factor: gelqf_in,
            generate: unglq_in,
            multiply: unmlq_in,
            scratch: gelqf_scratch,
        },
        Form {
            name: "QL",
            by_rows: false,
            at_end: true,
            factor: geqlf_in,
            generate: ungql_in,
            multiply: unmql_in,
            scratch: geqlf_scratch,
        },
        Form {
            name: "RQ",
            by_rows: true,
            at_end: true,
            factor: gerqf_in,
            generate: ungrq_in,
            multiply: unmrq_in,
            scratch: gerqf_scratch,
        },
    ]
}

const SHAPES: [(usize, usize); 16] = [
    (0, 3),
    (3, 0),
    (1, 1),
    (1, 4),
    (4, 1),
    (2, 2),
    (5, 3),
    (3, 5),
    (9, 9),
    (17, 20),
    (33, 12),
    (40, 40),
    (33, 70),
    (70, 33),
    (90, 75),
    (165, 150),
];

impl<T: Scalar> Form<T> {
    /// Whether entry `(i, j)` of the factorised matrix belongs to the triangular factor.
    fn in_triangle(&self, m: usize, n: usize, i: usize, j: usize) -> bool {
        let shift = if self.at_end { n as isize - m as isize } else { 0 };
        let right = j as isize - i as isize;
        if self.by_rows == self.at_end { right >= shift } else { right <= shift }
    }

    /// The square Q of `k` reflectors, whose vectors have `order` entries.
    fn q(&self, order: usize, factors: &Matrix<T>, tau: &[T]) -> Dense {
        let k = tau.len();
        let mut rng = Rng::with_seed(1);
        let mut q = Matrix::<T>::dense(&mut rng, order, order);
        let (m, n) = (factors.nrows, factors.ncols);
        for at in 0..k {
            for i in 0..order {
                let place = if self.at_end { order - k + at } else { at };
                if self.by_rows {
                    let row = if self.at_end { m - k + at } else { at };
                    q.set(place, i, factors.get(row, i));
                } else {
                    let column = if self.at_end { n - k + at } else { at };
                    q.set(i, place, factors.get(i, column));
                }
            }
        }
        let mut scratch = vec![T::ZERO; order * (order + 64)];
        (self.generate)(q.view_mut(), tau, &mut scratch).unwrap();
        Dense::from(&q)
    }

    /// Panics unless `factors` and `tau` are a factorisation of `a`; returns Q.
    fn assert_factors(&self, a: &Matrix<T>, factors: &Matrix<T>, tau: &[T]) -> Dense {
        let (m, n) = (a.nrows, a.ncols);
        let order = if self.by_rows { n } else { m };
        let q = self.q(order, factors, tau);
        let what = format!("{} of {m} by {n}", self.name);
        assert_small::<T>(q.orthogonality(), 8.0, order, 1.0, &format!("{what}: orthogonality"));
        let triangle = Dense::from(factors).keep(|i, j| self.in_triangle(m, n, i, j));
        let product = if self.by_rows { &triangle * &q } else { &q * &triangle };
        let before = Dense::from(a);
        let error = (&product - &before).norm();
        assert_small::<T>(error, 8.0, m.max(n), before.norm(), &what);
        q
    }
}

pub fn factors_reproduce_the_matrix<T: Scalar>() {
    let mut rng = Rng::with_seed(11);
    for form in forms::<T>() {
        for (m, n) in SHAPES {
            let a = Matrix::<T>::random(&mut rng, m, n);
            let mut factors = a.clone();
            let mut tau = vec![T::ZERO; m.min(n)];
            // From netlib's minimum to more than is of use.
            let minimum = if form.by_rows { m } else { n };
            let best = (form.scratch)(m, n);
            let len = [minimum, best, best + 5, minimum + rng.usize(0..best - minimum + 1)];
            let mut scratch = vec![T::ZERO; len[rng.usize(0..4)]];
            (form.factor)(factors.view_mut(), &mut tau, &mut scratch).unwrap();
            factors.assert_rest_untouched(&a, |_, _| true);
            form.assert_factors(&a, &factors, &tau);
            if form.name.ends_with("not negative") {
                for i in 0..m.min(n) {
                    let x = factors.get(i, i);
                    assert!(x.re() >= T::Real::ZERO && x.im() == T::Real::ZERO, "diagonal {x:?}");
                }
            }
        }
    }
}

pub fn some_columns_of_q<T: Scalar>() {
    let mut rng = Rng::with_seed(12);
    for form in forms::<T>() {
        for (order, count, k) in
            [(1, 1, 0), (5, 3, 2), (6, 6, 6), (40, 30, 20), (70, 50, 35), (70, 50, 50), (9, 0, 0)]
        {
            // `k` vectors of a factorisation, and room for `count` lines of Q.
            let (m, n) = if form.by_rows { (k, order) } else { (order, k) };
            let mut factors = Matrix::<T>::random(&mut rng, m, n);
            let mut tau = vec![T::ZERO; k];
            let mut scratch = vec![T::ZERO; (form.scratch)(m, n)];
            (form.factor)(factors.view_mut(), &mut tau, &mut scratch).unwrap();
            let whole = form.q(order, &factors, &tau);
            let (m, n) = if form.by_rows { (count, order) } else { (order, count) };
            let mut q = Matrix::<T>::random(&mut rng, m, n);
            for at in 0..k {
                let place = if form.at_end { count - k + at } else { at };
                for i in 0..order {
                    if form.by_rows {
                        q.set(place, i, factors.get(at, i));
                    } else {
                        q.set(i, place, factors.get(i, at));
                    }
                }
            }
            let before = q.clone();
            let mut scratch = vec![T::ZERO; count + rng.usize(0..count * 40 + 1)];
            (form.generate)(q.view_mut(), &tau, &mut scratch).unwrap();
            q.assert_rest_untouched(&before, |_, _| true);
            let skip = if form.at_end { order - count } else { 0 };
            let wanted = if form.by_rows {
                whole.block(skip, 0, count, order)
            } else {
                whole.block(0, skip, order, count)
            };
            let error = (&Dense::from(&q) - &wanted).norm();
            assert_small::<T>(error, 8.0, order, 1.0, form.name);
        }
    }
}

pub fn multiplies_by_q<T: Scalar>() {
    let mut rng = Rng::with_seed(13);
    for form in forms::<T>() {
        for (order, k, others) in
            [(0, 0, 3), (1, 1, 1), (6, 4, 1), (7, 7, 5), (50, 20, 33), (70, 45, 3), (40, 33, 40)]
        {
            let (m, n) = if form.by_rows { (k, order) } else { (order, k) };
            let mut factors = Matrix::<T>::random(&mut rng, m, n);
            let mut tau = vec![T::ZERO; k];
            let mut scratch = vec![T::ZERO; (form.scratch)(m, n)];
            (form.factor)(factors.view_mut(), &mut tau, &mut scratch).unwrap();
            let q = form.q(order, &factors, &tau);
            for side in [Side::Left, Side::Right] {
                for trans in [Trans::No, Trans::ConjTrans, Trans::Trans, Trans::Conj] {
                    let op = match trans {
                        Trans::No => q.clone(),
                        Trans::ConjTrans => q.adjoint(),
                        Trans::Trans => q.adjoint().conj(),
                        Trans::Conj => q.conj(),
                    };
                    let left = side == Side::Left;
                    let (m, n) = if left { (order, others) } else { (others, order) };
                    let before = Matrix::<T>::random(&mut rng, m, n);
                    let mut c = before.clone();
                    let mut scratch = vec![T::ZERO; others + rng.usize(0..others * 40 + 1)];
                    let view = factors.view();
                    (form.multiply)(side, trans, view, &tau, c.view_mut(), &mut scratch).unwrap();
                    c.assert_rest_untouched(&before, |_, _| true);
                    let old = Dense::from(&before);
                    let wanted = if left { &op * &old } else { &old * &op };
                    let error = (&Dense::from(&c) - &wanted).norm();
                    assert_small::<T>(error, 8.0, order, old.norm(), form.name);
                }
            }
        }
    }
}

/// What goes in groups of blocks, and with so many reflectors that the last group is not full.
pub fn large_problems<T: Scalar>() {
    let mut rng = Rng::with_seed(18);
    let [qr, _, lq, ..] = forms::<T>();
    for (form, m, n) in [(qr, 371, 283), (qr, 260, 301), (lq, 283, 371)] {
        let a = Matrix::<T>::random(&mut rng, m, n);
        let mut factors = a.clone();
        let (k, order) = (m.min(n), if form.by_rows { n } else { m });
        let mut tau = vec![T::ZERO; k];
        let mut scratch = vec![T::ZERO; (form.scratch)(m, n)];
        (form.factor)(factors.view_mut(), &mut tau, &mut scratch).unwrap();
        factors.assert_rest_untouched(&a, |_, _| true);
        let q = form.assert_factors(&a, &factors, &tau);
        for (side, trans) in [
            (Side::Left, Trans::No),
            (Side::Left, Trans::Conj),
            (Side::Right, Trans::ConjTrans),
            (Side::Right, Trans::Trans),
        ] {
            let op = match trans {
                Trans::No => q.clone(),
                Trans::ConjTrans => q.adjoint(),
                Trans::Trans => q.adjoint().conj(),
                Trans::Conj => q.conj(),
            };
            let left = side == Side::Left;
            let (rows, columns) = if left { (order, 259) } else { (259, order) };
            let before = Matrix::<T>::random(&mut rng, rows, columns);
            let mut c = before.clone();
            let vectors = factors.view();
            let vectors = if form.by_rows {
                vectors.block(0, 0, k, order)
            } else {
                vectors.block(0, 0, order, k)
            };
            let mut scratch = vec![T::ZERO; 300 * (300 + 64)];
            (form.multiply)(side, trans, vectors, &tau, c.view_mut(), &mut scratch).unwrap();
            c.assert_rest_untouched(&before, |_, _| true);
            let old = Dense::from(&before);
            let wanted = if left { &op * &old } else { &old * &op };
            let error = (&Dense::from(&c) - &wanted).norm();
            assert_small::<T>(error, 8.0, order, old.norm(), form.name);
        }
    }
}

pub fn extreme_scales<T: Scalar>() {
    let mut rng = Rng::with_seed(14);
    let least = T::Real::MIN_POSITIVE;
    let tiny = T::from_real(least * T::Real::from_f64(16.0));
    let huge = T::from_real(T::Real::MAX * T::Real::from_f64(1.0 / 64.0));
    for form in forms::<T>() {
        for by in [tiny, huge] {
            for (m, n) in [(1, 1), (6, 4), (4, 6), (50, 40)] {
                let a = Matrix::<T>::dense(&mut rng, m, n);
                let mut scaled = a.clone();
                scaled.scale(by);
                let mut tau = vec![T::ZERO; m.min(n)];
                let mut scratch = vec![T::ZERO; (form.scratch)(m, n)];
                (form.factor)(scaled.view_mut(), &mut tau, &mut scratch).unwrap();
                // The reflectors have no scale.
                let q = form.q(if form.by_rows { n } else { m }, &scaled, &tau);
                assert_small::<T>(q.orthogonality(), 8.0, m.max(n), 1.0, form.name);
                let triangle = Dense::from(&scaled).keep(|i, j| form.in_triangle(m, n, i, j));
                let by = wide(by).re;
                let triangle =
                    Dense::from_fn(m, n, |i, j| Complex::new(1.0 / by, 0.0) * triangle.get(i, j));
                let product = if form.by_rows { &triangle * &q } else { &q * &triangle };
                let before = Dense::from(&a);
                let error = (&product - &before).norm();
                assert_small::<T>(error, 16.0, m.max(n), before.norm(), form.name);
            }
        }
    }
}

pub fn deficient_and_graded<T: Scalar>() {
    let mut rng = Rng::with_seed(15);
    for form in forms::<T>() {
        for (m, n) in [(12, 12), (50, 37), (37, 50)] {
            for kind in 0..4 {
                let mut a = Matrix::<T>::random(&mut rng, m, n);
                for j in 0..n {
                    for i in 0..m {
                        let value = match kind {
                            0 => T::ZERO,
                            1 => a.get(i, j % 3),
                            2 if (i + j) % 2 == 0 => T::ZERO,
                            2 => a.get(i, j),
                            _ => {
                                let power = -((i + j) as f64) / 6.0;
                                a.get(i, j).scaled(T::Real::from_f64(10_f64.powf(power)))
                            }
                        };
                        a.set(i, j, value);
                    }
                }
                let mut factors = a.clone();
                let mut tau = vec![T::ZERO; m.min(n)];
                let mut scratch = vec![T::ZERO; (form.scratch)(m, n)];
                (form.factor)(factors.view_mut(), &mut tau, &mut scratch).unwrap();
                form.assert_factors(&a, &factors, &tau);
            }
        }
    }
}

pub fn nan_and_inf_terminate<T: Scalar>() {
    let mut rng = Rng::with_seed(16);
    for form in forms::<T>() {
        for bad in [f64::NAN, f64::INFINITY] {
            let mut a = Matrix::<T>::random(&mut rng, 40, 45);
            a.set(20, 20, T::from_real(T::Real::from_f64(bad)));
            let mut tau = vec![T::ZERO; 40];
            let mut scratch = vec![T::ZERO; (form.scratch)(40, 45)];
            (form.factor)(a.view_mut(), &mut tau, &mut scratch).unwrap();
            let finite = Dense::from(&a).norm().is_finite();
            assert!(!finite, "{}: {bad} disappeared", form.name);
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let mut rng = Rng::with_seed(17);
    for form in forms::<T>() {
        let a = Matrix::<T>::random(&mut rng, 6, 6);
        let mut b = a.clone();
        let (mut tau, mut scratch) = (vec![T::ZERO; 6], vec![T::ZERO; 600]);
        assert!((form.factor)(b.view_mut(), &mut tau[..5], &mut scratch).is_err());
        assert!((form.factor)(b.view_mut(), &mut tau, &mut scratch[..5]).is_err());
        assert!((form.generate)(b.view_mut(), &[T::ZERO; 7], &mut scratch).is_err());
        assert!((form.generate)(b.view_mut(), &tau, &mut scratch[..5]).is_err());
        let mut c = Matrix::<T>::random(&mut rng, 5, 6);
        let multiply = form.multiply;
        let wrong = multiply(Side::Left, Trans::No, a.view(), &tau, c.view_mut(), &mut scratch);
        assert!(wrong.is_err());
        let few = &mut scratch[..4];
        assert!(multiply(Side::Right, Trans::No, a.view(), &tau, c.view_mut(), few).is_err());
        b.assert_rest_untouched(&a, |_, _| false);
    }
}
