//! CS decompositions of matrices with orthonormal columns, and vectors orthogonal to others.

use crate::cs_decomposition::{SHAPES, bidiagonal_form, block, both, hard, middle, unitary, wide};
use crate::dense::{Dense, assert_small};
use crate::oracle::Matrix;
use core::f64::consts::FRAC_PI_2;
use fastrand::Rng;
use wasmblas::{Complex, Real, Scalar};
use wasmblas_lapack::{
    Error, Least, Scratch, Signs, unbdb2by1, unbdb5, unbdb6, uncsd2by1, uncsd2by1_in,
    uncsd2by1_least,
};

/// Decomposes the first columns of a unitary matrix and checks everything; returns the angles.
#[track_caller]
fn check<T: Scalar>(rng: &mut Rng, x: &Dense, shape: [usize; 3], what: &str) -> Vec<f64> {
    let [m, p, q] = shape;
    let r = p.min(q).min(m - p).min(m - q);
    let what = format!("{what} {shape:?}");
    let mut blocks = [block::<T>(rng, x, [0, 0], [p, q]), block(rng, x, [p, 0], [m - p, q])];
    let mut factors = [p, m - p, q].map(|n| Matrix::<T>::random(rng, n, n));
    let before = factors.clone();
    let mut theta = vec![T::Real::ZERO; r];
    {
        let ([x11, x21], [u1, u2, v1t]) = (
            blocks.each_mut().map(Matrix::view_mut),
            factors.each_mut().map(|factor| Some(factor.view_mut())),
        );
        uncsd2by1(x11, x21, &mut theta, u1, u2, v1t).expect(&what);
    }
    for (factor, before) in factors.iter().zip(&before) {
        factor.assert_rest_untouched(before, |_, _| true);
    }
    let [u1, u2, v1t] = factors.each_ref().map(Dense::from);
    for factor in [&u1, &u2, &v1t] {
        assert_small::<T>(factor.orthogonality(), 10.0, m, 1.0, &format!("{what}: factor"));
    }
    let theta = wide(&theta);
    let columns = middle(Signs::UpperRight, shape, &theta).block(0, 0, m, q);
    let found = &(&both(&u1, &u2) * &columns) * &v1t;
    let error = (&found - &x.block(0, 0, m, q)).norm();
    assert_small::<T>(error, 10.0, m, 1.0, &format!("{what}: residual"));
    assert!(theta.windows(2).all(|t| t[0] <= t[1]), "{what}: not ascending: {theta:?}");
    let end = T::Real::from_f64(FRAC_PI_2).to_f64();
    assert!(theta.iter().all(|&t| (0.0..=end).contains(&t)), "{what}: out of range: {theta:?}");

    // Without factors, and with little memory.
    let [mut x11, mut x21] =
        [block::<T>(rng, x, [0, 0], [p, q]), block(rng, x, [p, 0], [m - p, q])];
    let mut alone = vec![T::Real::ZERO; r];
    let len = uncsd2by1_least(p, m - p, q);
    let mut memory = (vec![T::ZERO; len.elements], vec![T::Real::ZERO; len.reals]);
    let scratch = Scratch { elements: &mut memory.0, reals: &mut memory.1, ints: &mut [] };
    let (x11, x21) = (x11.view_mut(), x21.view_mut());
    uncsd2by1_in(x11, x21, &mut alone, None, None, None, scratch).expect(&what);
    for (x, y) in theta.iter().zip(wide(&alone)) {
        assert_small::<T>((x - y).abs(), 10.0, m, 1.0, &format!("{what}: angles alone"));
    }
    theta
}

pub fn random_matrices<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for shape in SHAPES {
        let x = unitary::<T>(&mut rng, shape[0]);
        check::<T>(&mut rng, &x, shape, "random");
    }
}

pub fn given_angles<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    // Each of the four dimensions is the least once.
    let shapes = [[6, 3, 3], [22, 11, 7], [22, 7, 11], [22, 15, 11], [22, 11, 15], [50, 31, 24]];
    for shape @ [m, p, q] in shapes {
        for kind in 0..9 {
            let mut factor = |n| unitary::<T>(&mut rng, n);
            let (u, v) = (both(&factor(p), &factor(m - p)), both(&factor(q), &factor(m - q)));
            let wanted = hard(&mut rng, kind, p.min(q).min(m - p).min(m - q));
            let x = &(&u * &middle(Signs::UpperRight, shape, &wanted)) * &v;
            let found = check::<T>(&mut rng, &x, shape, &format!("kind {kind}"));
            for (x, y) in found.iter().zip(&wanted) {
                assert_small::<T>((x - y).abs(), 10.0, m, 1.0, &format!("angle, kind {kind}"));
            }
        }
    }
}

pub fn permutations<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for shape @ [m, ..] in SHAPES {
        let mut order: Vec<usize> = (0..m).collect();
        for _ in 0..3 {
            let x =
                Dense::from_fn(m, m, |i, j| Complex::new(f64::from(u8::from(order[i] == j)), 0.0));
            check::<T>(&mut rng, &x, shape, "permutation");
            rng.shuffle(&mut order);
        }
    }
}

pub fn orthogonal_vectors<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for [m1, m2, n] in [[3, 2, 0], [3, 2, 2], [0, 7, 3], [7, 0, 6], [20, 15, 34], [20, 30, 20]] {
        let q = unitary::<T>(&mut rng, m1 + m2);
        let (q1, q2) =
            (block::<T>(&mut rng, &q, [0, 0], [m1, n]), block(&mut rng, &q, [m1, 0], [m2, n]));
        let columns = q.block(0, 0, m1 + m2, n);
        // Any vector, one almost in the range, one in the range and zero.
        for kind in 0..4 {
            let size = [1.0, 1e-4, 0.0, 0.0][kind];
            let inside = Dense::of(Matrix::<T>::dense(&mut rng, n, 1).view());
            let outside = Dense::of(Matrix::<T>::dense(&mut rng, m1 + m2, 1).view());
            let x = &columns * &inside;
            let x = Dense::from_fn(m1 + m2, 1, |i, _| match kind {
                3 => Complex::new(0.0, 0.0),
                _ => x.get(i, 0) + size * outside.get(i, 0),
            });
            for some in [false, true] {
                let mut x1 = block::<T>(&mut rng, &x, [0, 0], [m1, 1]);
                let mut x2 = block::<T>(&mut rng, &x, [m1, 0], [m2, 1]);
                let (y1, y2) = (x1.view_mut().col(0), x2.view_mut().col(0));
                let what = format!("{m1} {m2} {n} kind {kind} {some}");
                let found = if some {
                    unbdb5(y1, y2, q1.view(), q2.view()).unwrap();
                    true
                } else {
                    unbdb6(y1, y2, q1.view(), q2.view()).unwrap()
                };
                let (x1, x2) = (Dense::from(&x1), Dense::from(&x2));
                let both = Dense::from_fn(m1 + m2, 1, |i, _| {
                    if i < m1 { x1.get(i, 0) } else { x2.get(i - m1, 0) }
                });
                let length = both.norm();
                assert_eq!(found, length > 0.0, "{what}");
                let inner = (&columns.adjoint() * &both).norm();
                assert_small::<T>(inner, 4.0, m1 + m2, length, &what);
                if kind < 2 {
                    assert!(found, "{what}");
                    // What was orthogonal already is still there.
                    let removed = &x - &both;
                    let left = &removed - &(&columns * &(&columns.adjoint() * &removed));
                    assert_small::<T>(left.norm(), 4.0, m1 + m2, x.norm() + 1.0, &what);
                } else if kind == 3 && !some {
                    assert!(!found, "{what}");
                }
            }
        }
    }
}

pub fn failures_are_reported<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    let nan = T::from_real(T::Real::from_f64(f64::NAN));
    for [m, p, q] in [[12, 6, 6], [12, 7, 5], [12, 5, 7], [12, 7, 7], [13, 7, 10], [3, 1, 2]] {
        let x = unitary::<T>(&mut rng, m);
        let r = p.min(q).min(m - p).min(m - q);
        let mut run = |poison: bool, angles: usize| {
            let mut x11 = block::<T>(&mut rng, &x, [0, 0], [p, q]);
            let mut x21 = block::<T>(&mut rng, &x, [p, 0], [m - p, q]);
            if poison {
                x11.set(0, 0, nan);
            }
            let mut theta = vec![T::Real::ZERO; angles];
            uncsd2by1(x11.view_mut(), x21.view_mut(), &mut theta, None, None, None)
        };
        assert!(matches!(run(true, r), Err(Error::NotConverged { .. })));
        assert!(matches!(run(false, r + 1), Err(Error::Argument(_))));
        // More columns than rows.
        let (mut x11, mut x21) =
            (Matrix::<T>::random(&mut rng, 2, 5), Matrix::<T>::random(&mut rng, 2, 5));
        let wide = uncsd2by1(x11.view_mut(), x21.view_mut(), &mut [], None, None, None);
        assert!(matches!(wide, Err(Error::Argument(_))));
    }
}

/// `H₁ H₂ … H_k` of reflectors whose vectors begin with a one at the places `first`, `first + 1` …,
/// what follows being in the columns of a matrix from below the `first`-th diagonal on.
fn product<T: Scalar>(x: &Dense, first: usize, tau: &[T]) -> Dense {
    let n = x.nrows;
    let mut product = Dense::unit(n);
    for (i, &tau) in tau.iter().enumerate() {
        let at = first + i;
        let v = Dense::from_fn(n, 1, |k, _| match () {
            () if k < at => Complex::new(0.0, 0.0),
            () if k == at => Complex::new(1.0, 0.0),
            () => x.get(k, i),
        });
        let tau = Complex::new(tau.re().to_f64(), tau.im().to_f64());
        let outer = &v * &v.adjoint();
        let scaled = Dense::from_fn(n, n, |i, j| tau * outer.get(i, j));
        product = &product - &(&product * &scaled);
    }
    product
}

pub fn bidiagonalises<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    let shapes = [
        (Least::Columns, [[2, 1, 1], [5, 3, 1], [20, 11, 7], [12, 6, 6]]),
        (Least::UpperRows, [[2, 1, 1], [5, 1, 3], [20, 7, 11], [12, 6, 6]]),
        (Least::LowerRows, [[2, 1, 1], [5, 4, 3], [20, 13, 11], [12, 6, 6]]),
        (Least::Missing, [[2, 1, 1], [5, 3, 4], [20, 9, 13], [12, 6, 6]]),
    ];
    for (least, [m, p, q]) in shapes.into_iter().flat_map(|(l, s)| s.map(|shape| (l, shape))) {
        let rows = m - p;
        let x = unitary::<T>(&mut rng, m);
        let mut x11 = block::<T>(&mut rng, &x, [0, 0], [p, q]);
        let mut x21 = block::<T>(&mut rng, &x, [p, 0], [rows, q]);
        let (above, below) = (Dense::from(&x11), Dense::from(&x21));
        let [r, taus @ ..] = least.counts(p, rows, q);
        let (mut theta, mut phi) = (vec![T::Real::ZERO; r], vec![T::Real::ZERO; r - 1]);
        let [mut p1, mut p2, mut q1] = taus.map(|n| vec![T::ZERO; n]);
        let mut phantom = (vec![T::ZERO; p], vec![T::ZERO; rows]);
        let vectors = (&mut phantom.0[..], &mut phantom.1[..]);
        let (a, b) = (x11.view_mut(), x21.view_mut());
        unbdb2by1(least, a, b, &mut theta, &mut phi, &mut p1, &mut p2, &mut q1, vectors).unwrap();

        let (x11, x21) = (Dense::from(&x11), Dense::from(&x21));
        // A vector before the columns of a matrix.
        let before = |vector: &[T], x: &Dense| {
            Dense::from_fn(x.nrows, r, |i, j| match j {
                0 => Complex::new(vector[i].re().to_f64(), vector[i].im().to_f64()),
                j => x.get(i, j - 1),
            })
        };
        let (left, right) = match least {
            Least::Columns => {
                let rows = x11.adjoint().block(0, 0, q, r);
                ((product(&x11, 0, &p1), product(&x21, 0, &p2)), product(&rows, 1, &q1))
            }
            Least::UpperRows => {
                ((product(&x11, 1, &p1), product(&x21, 0, &p2)), product(&x11.adjoint(), 0, &q1))
            }
            Least::LowerRows => {
                ((product(&x11, 0, &p1), product(&x21, 1, &p2)), product(&x21.adjoint(), 0, &q1))
            }
            Least::Missing => {
                // The rows of Q1: those of X21, and then of X11.
                let all = Dense::from_fn(q, q, |j, i| match i.checked_sub(rows) {
                    None => x21.get(i, j).conj(),
                    Some(after) if j >= rows => x11.get(r + after, j).conj(),
                    Some(_) => Complex::new(0.0, 0.0),
                });
                let first = product(&before(&phantom.0, &x11), 0, &p1);
                ((first, product(&before(&phantom.1, &x21), 0, &p2)), product(&all, 0, &q1))
            }
        };
        let upright = Signs::UpperRight;
        let turned = |x: Dense| Dense::from_fn(x.ncols, x.nrows, |i, j| x.get(j, i));
        let minus = |x: Dense| Dense::from_fn(x.nrows, x.ncols, |i, j| -x.get(i, j));
        let complement: Vec<T::Real> =
            theta.iter().map(|&t| T::Real::from_f64(FRAC_PI_2) - t).collect();
        let (b11, b21) = match least {
            Least::Columns => {
                let form = bidiagonal_form(upright, [m, p, q], &theta, &phi);
                (form.block(0, 0, p, q), form.block(p, 0, rows, q))
            }
            Least::UpperRows => {
                let form = bidiagonal_form(upright, [m, q, p], &theta, &phi);
                (turned(form.block(0, 0, q, p)), minus(turned(form.block(0, p, q, rows))))
            }
            Least::LowerRows => {
                let form = bidiagonal_form(upright, [m, q, rows], &complement, &phi);
                (minus(turned(form.block(0, rows, q, p))), turned(form.block(0, 0, q, rows)))
            }
            Least::Missing => {
                let form = bidiagonal_form(upright, [m, rows, r], &theta, &phi);
                (form.block(rows, r, p, q), minus(form.block(0, r, rows, q)))
            }
        };
        let what = format!("{least:?} {m} {p} {q}");
        for (x, left, b) in [(above, left.0, b11), (below, left.1, b21)] {
            let found = &(&left * &b) * &right.adjoint();
            assert_small::<T>((&found - &x).norm(), 10.0, m, 1.0, &what);
        }
    }
}
