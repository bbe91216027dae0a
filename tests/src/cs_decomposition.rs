//! CS decompositions: `X = U D Vᴴ` block by block, and the factors unitary, in units of n roundings.

use crate::dense::{Dense, assert_small};
use crate::oracle::{Matrix, eps};
use core::f64::consts::FRAC_PI_2;
use fastrand::Rng;
use wasmblas::{Complex, MatMut, Real, Scalar, Uplo};
use wasmblas_lapack::{
    Bidiagonal, Blocks, Error, Scratch, Signs, bbcsd, bbcsd_in, geqrf, lacpy, laset, unbdb,
    unbdb_in, uncsd, uncsd_in, uncsd_least, unglq, ungqr,
};

const SIGNS: [Signs; 2] = [Signs::UpperRight, Signs::LowerLeft];

/// Order, rows of X11, columns of X11.
pub(crate) const SHAPES: [[usize; 3]; 22] = [
    [0, 0, 0],
    [1, 0, 0],
    [1, 1, 1],
    [1, 1, 0],
    [2, 1, 1],
    [3, 1, 2],
    [4, 2, 2],
    [7, 3, 2],
    [7, 0, 3],
    [7, 7, 3],
    [7, 3, 0],
    [7, 4, 7],
    [10, 4, 4],
    [10, 8, 3],
    [10, 3, 8],
    [10, 8, 9],
    [21, 9, 15],
    [24, 10, 12],
    [30, 20, 8],
    [40, 17, 20],
    [75, 34, 33],
    [80, 20, 60],
];

/// A random unitary matrix.
pub(crate) fn unitary<T: Scalar>(rng: &mut Rng, n: usize) -> Dense {
    let mut q = Matrix::<T>::dense(rng, n, n);
    let mut tau = vec![T::ZERO; n];
    geqrf(q.view_mut(), &mut tau).unwrap();
    ungqr(q.view_mut(), &tau).unwrap();
    Dense::from(&q)
}

fn number(x: f64) -> Complex<f64> {
    Complex::new(x, 0.0)
}

/// The middle factor.
pub(crate) fn middle(signs: Signs, [m, p, q]: [usize; 3], theta: &[f64]) -> Dense {
    let (rows, cols, r) = (m - p, m - q, theta.len());
    let (right, left) = if signs == Signs::UpperRight { (-1.0, 1.0) } else { (1.0, -1.0) };
    // Blocks with the unit matrix first, and with it last.
    let first = |i: usize, j: usize, size: usize, of: fn(f64) -> f64| match i.wrapping_sub(size - r)
    {
        _ if i != j || i >= size => 0.0,
        k if i >= size - r => of(theta[k]),
        _ => 1.0,
    };
    let last = |i: usize, j: usize, size: usize, (n, m): (usize, usize), of: fn(f64) -> f64| {
        let (up, over) = (n - 1 - i, m - 1 - j);
        match up {
            _ if up != over || up >= size => 0.0,
            _ if up >= size - r => of(theta[size - 1 - up]),
            _ => 1.0,
        }
    };
    Dense::from_fn(m, m, |i, j| {
        number(match (i < p, j < q) {
            (true, true) => first(i, j, p.min(q), f64::cos),
            (true, false) => right * last(i, j - q, p.min(cols), (p, cols), f64::sin),
            (false, true) => left * last(i - p, j, rows.min(q), (rows, q), f64::sin),
            (false, false) => first(i - p, j - q, rows.min(cols), f64::cos),
        })
    })
}

/// `[A 0; 0 B]`.
pub(crate) fn both(a: &Dense, b: &Dense) -> Dense {
    let (m, n) = (a.nrows, a.ncols);
    Dense::from_fn(m + b.nrows, n + b.ncols, |i, j| match (i < m, j < n) {
        (true, true) => a.get(i, j),
        (false, false) => b.get(i - m, j - n),
        _ => number(0.0),
    })
}

/// A block, rounded, in any layout.
pub(crate) fn block<T: Scalar>(
    rng: &mut Rng,
    x: &Dense,
    at: [usize; 2],
    shape: [usize; 2],
) -> Matrix<T> {
    let mut block = Matrix::random(rng, shape[0], shape[1]);
    for j in 0..shape[1] {
        for i in 0..shape[0] {
            let z = x.get(at[0] + i, at[1] + j);
            block.set(i, j, T::from_parts(T::Real::from_f64(z.re), T::Real::from_f64(z.im)));
        }
    }
    block
}

fn blocks<T: Scalar>(rng: &mut Rng, x: &Dense, [m, p, q]: [usize; 3]) -> [Matrix<T>; 4] {
    [
        block(rng, x, [0, 0], [p, q]),
        block(rng, x, [0, q], [p, m - q]),
        block(rng, x, [p, 0], [m - p, q]),
        block(rng, x, [p, q], [m - p, m - q]),
    ]
}

fn views<T: Scalar>(blocks: &mut [Matrix<T>; 4]) -> [MatMut<'_, T>; 4] {
    blocks.each_mut().map(Matrix::view_mut)
}

pub(crate) fn wide<R: Real>(x: &[R]) -> Vec<f64> {
    x.iter().map(|x| x.to_f64()).collect()
}

/// Decomposes a unitary matrix and checks everything; returns the angles.
#[track_caller]
fn check<T: Scalar>(
    rng: &mut Rng,
    x: &Dense,
    shape: [usize; 3],
    signs: Signs,
    what: &str,
) -> Vec<f64> {
    let [m, p, q] = shape;
    let r = p.min(q).min(m - p).min(m - q);
    let what = format!("{what} {shape:?} {signs:?}");
    let mut parts = blocks::<T>(rng, x, shape);
    let mut factors = [p, m - p, q, m - q].map(|n| Matrix::<T>::random(rng, n, n));
    let before = factors.clone();
    let mut theta = vec![T::Real::ZERO; r];
    {
        let ([x11, x12, x21, x22], [u1, u2, v1t, v2t]) = (views(&mut parts), views(&mut factors));
        let (u, v) = ((Some(u1), Some(u2)), (Some(v1t), Some(v2t)));
        uncsd(signs, x11, x12, x21, x22, &mut theta, u.0, u.1, v.0, v.1).expect(&what);
    }
    for (factor, before) in factors.iter().zip(&before) {
        factor.assert_rest_untouched(before, |_, _| true);
    }
    let [u1, u2, v1t, v2t] = factors.each_ref().map(Dense::from);
    for factor in [&u1, &u2, &v1t, &v2t] {
        assert_small::<T>(factor.orthogonality(), 10.0, m, 1.0, &format!("{what}: factor"));
    }
    let theta = wide(&theta);
    let found = &(&both(&u1, &u2) * &middle(signs, shape, &theta)) * &both(&v1t, &v2t);
    assert_small::<T>((&found - x).norm(), 10.0, m, 1.0, &format!("{what}: residual"));
    assert!(theta.windows(2).all(|t| t[0] <= t[1]), "{what}: not ascending: {theta:?}");
    let end = T::Real::from_f64(FRAC_PI_2).to_f64();
    assert!(theta.iter().all(|&t| (0.0..=end).contains(&t)), "{what}: out of range: {theta:?}");

    // Without factors, and with little memory.
    let mut parts = blocks::<T>(rng, x, shape);
    let mut alone = vec![T::Real::ZERO; r];
    let len = uncsd_least(p, q, m - p, m - q);
    let mut memory = (vec![T::ZERO; len.elements], vec![T::Real::ZERO; len.reals]);
    let scratch = Scratch { elements: &mut memory.0, reals: &mut memory.1, ints: &mut [] };
    let [x11, x12, x21, x22] = views(&mut parts);
    uncsd_in(signs, x11, x12, x21, x22, &mut alone, None, None, None, None, scratch).expect(&what);
    for (x, y) in theta.iter().zip(wide(&alone)) {
        assert_small::<T>((x - y).abs(), 10.0, m, 1.0, &format!("{what}: angles alone"));
    }
    theta
}

pub fn random_matrices<T: Scalar>() {
    let mut rng = Rng::with_seed(1);
    for shape in SHAPES {
        let x = unitary::<T>(&mut rng, shape[0]);
        for signs in SIGNS {
            check::<T>(&mut rng, &x, shape, signs, "random");
        }
    }
}

/// Angles that are hard in different ways.
pub(crate) fn hard(rng: &mut Rng, kind: usize, r: usize) -> Vec<f64> {
    let mut theta: Vec<f64> = (0..r)
        .map(|i| match kind {
            0 => FRAC_PI_2 * rng.f64(),
            // Zero and a right angle, exactly.
            1 => FRAC_PI_2 * f64::from(rng.u8(0..2)),
            // Near them, over many orders of magnitude.
            2 => 0.1_f64.powi(i as i32 % 20),
            3 => FRAC_PI_2 - 0.1_f64.powi(i as i32 % 20),
            4 if i % 2 == 0 => 0.1_f64.powi(i as i32 % 20),
            4 => FRAC_PI_2 - 0.1_f64.powi(i as i32 % 20),
            // Many the same, and almost the same.
            5 => [0.3, 0.3 + 1e-9, FRAC_PI_2 / 2.0, 1.5][i % 4],
            6 => 0.7,
            7 => 1e-9 * rng.f64(),
            // Gaps of all sizes.
            _ => 10.0_f64.powf(-18.0 * rng.f64()),
        })
        .collect();
    if kind > 7 {
        let mut sum = 0.0;
        theta.iter_mut().for_each(|t| {
            sum += *t;
            *t = sum;
        });
        theta.iter_mut().for_each(|t| *t *= FRAC_PI_2 / sum);
    }
    theta.sort_by(f64::total_cmp);
    theta
}

pub fn given_angles<T: Scalar>() {
    let mut rng = Rng::with_seed(2);
    for shape @ [m, p, q] in [[6, 3, 3], [9, 4, 3], [20, 10, 10], [26, 10, 15], [50, 31, 24]] {
        for kind in 0..9 {
            let mut factor = |n| unitary::<T>(&mut rng, n);
            let (u, v) = (both(&factor(p), &factor(m - p)), both(&factor(q), &factor(m - q)));
            let wanted = hard(&mut rng, kind, p.min(q).min(m - p).min(m - q));
            for signs in SIGNS {
                let x = &(&u * &middle(signs, shape, &wanted)) * &v;
                let found = check::<T>(&mut rng, &x, shape, signs, &format!("kind {kind}"));
                for (x, y) in found.iter().zip(&wanted) {
                    assert_small::<T>((x - y).abs(), 10.0, m, 1.0, &format!("angle, kind {kind}"));
                }
            }
        }
    }
}

pub fn permutations<T: Scalar>() {
    let mut rng = Rng::with_seed(3);
    for shape @ [m, ..] in SHAPES {
        let mut order: Vec<usize> = (0..m).collect();
        for signs in SIGNS {
            let x = Dense::from_fn(m, m, |i, j| number(f64::from(u8::from(order[i] == j))));
            check::<T>(&mut rng, &x, shape, signs, "permutation");
            rng.shuffle(&mut order);
        }
    }
}

/// The product of reflectors that [`unbdb`] leaves in some columns.
fn from_columns<T: Scalar>(x: &Matrix<T>, tau: &[T], k: usize) -> Dense {
    let n = x.nrows;
    let mut q = Matrix::<T>::dense(&mut Rng::with_seed(0), n, n);
    lacpy(None, x.view().block(0, 0, n, k), q.view_mut().block(0, 0, n, k)).unwrap();
    ungqr(q.view_mut(), &tau[..k]).unwrap();
    Dense::from(&q)
}

/// The matrix in bidiagonal-block form with these angles.
pub(crate) fn bidiagonal_form<R: Real>(
    signs: Signs,
    [m, p, q]: [usize; 3],
    theta: &[R],
    phi: &[R],
) -> Dense {
    let less = q.saturating_sub(1);
    let mut memory = [(); 4].map(|()| (vec![R::ZERO; q], vec![R::ZERO; less]));
    let [b11, b12, b21, b22] = memory.each_mut().map(|(d, e)| Bidiagonal { d, e });
    Blocks { b11, b12, b21, b22 }.set(theta, phi).unwrap();
    let sign = if signs == Signs::UpperRight { 1.0 } else { -1.0 };
    Dense::from_fn(m, m, |i, j| {
        let (upper, left) = (i < p, j < q);
        let (i, j) = (if upper { i } else { i - p }, if left { j } else { j - q });
        let (d, e) = &memory[2 * usize::from(!upper) + usize::from(!left)];
        let entry = match (i < q, j < q) {
            (true, true) if i == j => d[i].to_f64(),
            (true, true) if left && i + 1 == j => e[i].to_f64(),
            (true, true) if !left && j + 1 == i => e[j].to_f64(),
            (false, false) if upper && i == j => -1.0,
            (false, false) if !upper && i + p == j + q => 1.0,
            _ => 0.0,
        };
        number(if upper == left { entry } else { sign * entry })
    })
}

pub fn bidiagonalises<T: Scalar>() {
    let mut rng = Rng::with_seed(4);
    for shape @ [m, p, q] in [
        [0, 0, 0],
        [3, 1, 0],
        [2, 1, 1],
        [4, 2, 2],
        [9, 4, 3],
        [20, 10, 10],
        [75, 34, 7],
        [70, 41, 20],
    ] {
        let x = unitary::<T>(&mut rng, m);
        for signs in SIGNS {
            let [mut x11, mut x12, mut x21, mut x22] = blocks::<T>(&mut rng, &x, shape);
            let (mut theta, mut phi) = (vec![T::Real::ZERO; q], vec![T::Real::ZERO; q.max(1) - 1]);
            let mut taus = [p, m - p, q, m - q].map(|n| vec![T::ZERO; n]);
            let [p1, p2, q1, q2] = &mut taus;
            let (a, b) = ((x11.view_mut(), x12.view_mut()), (x21.view_mut(), x22.view_mut()));
            unbdb(signs, a.0, a.1, b.0, b.1, &mut theta, &mut phi, p1, p2, q1, q2).unwrap();

            let left = both(&from_columns(&x11, p1, q), &from_columns(&x21, p2, q));
            let mut q1t = Matrix::<T>::dense(&mut rng, q, q);
            laset(None, T::ZERO, T::ONE, q1t.view_mut());
            if q > 1 {
                let mut rest = q1t.view_mut().block(1, 1, q - 1, q - 1);
                let rows = x11.view().block(0, 1, q - 1, q - 1);
                lacpy(Some(Uplo::Upper), rows, rest.rb_mut()).unwrap();
                unglq(rest, &q1[..q - 1]).unwrap();
            }
            let (cols, rest) = (m - q, m - p - q);
            let mut q2t = Matrix::<T>::dense(&mut rng, cols, cols);
            lacpy(None, x12.view(), q2t.view_mut().block(0, 0, p, cols)).unwrap();
            let rows = x22.view().block(q, p, rest, rest);
            lacpy(None, rows, q2t.view_mut().block(p, p, rest, rest)).unwrap();
            unglq(q2t.view_mut(), q2).unwrap();
            let right = both(&Dense::from(&q1t), &Dense::from(&q2t));
            let found = &(&left * &bidiagonal_form(signs, shape, &theta, &phi)) * &right;
            assert_small::<T>((&found - &x).norm(), 10.0, m, 1.0, &format!("{shape:?} {signs:?}"));
        }
    }
}

pub fn diagonalises<T: Scalar>() {
    let mut rng = Rng::with_seed(5);
    for shape @ [m, p, q] in [[2, 1, 1], [5, 2, 2], [9, 4, 3], [40, 20, 20], [90, 40, 30]] {
        for kind in 0..6 {
            let mut angle = |i: usize| match kind {
                // Of any sign and size.
                0 => 10.0 * rng.f64() - 5.0,
                1 => FRAC_PI_2 * rng.f64(),
                2 => 0.1_f64.powi((i % 18) as i32),
                3 => FRAC_PI_2 - 0.1_f64.powi((i % 18) as i32),
                4 => 0.1_f64.powi((q - i) as i32 % 18),
                _ => [0.0, FRAC_PI_2, 0.5][rng.usize(0..3)],
            };
            let mut angles =
                |n| (0..n).map(|i| T::Real::from_f64(angle(i))).collect::<Vec<T::Real>>();
            let (mut theta, mut phi) = (angles(q), angles(q - 1));
            let x = bidiagonal_form(Signs::UpperRight, shape, &theta, &phi);
            let mut factors = [p, m - p, q, m - q].map(|n| Matrix::<T>::random(&mut rng, n, n));
            for factor in &mut factors {
                laset(None, T::ZERO, T::ONE, factor.view_mut());
            }
            let mut memory = [(); 4].map(|()| (vec![T::Real::ONE; q], vec![T::Real::ONE; q - 1]));
            let [b11, b12, b21, b22] = memory.each_mut().map(|(d, e)| Bidiagonal { d, e });
            let ends = Blocks { b11, b12, b21, b22 };
            let [u1, u2, v1t, v2t] = views(&mut factors).map(Some);
            bbcsd(&mut theta, &mut phi, u1, u2, v1t, v2t, ends).unwrap();
            let [u1, u2, v1t, v2t] = factors.each_ref().map(Dense::from);
            let left = both(&u1, &u2);
            let found = &(&left * &bidiagonal_form(Signs::UpperRight, shape, &theta, &phi))
                * &both(&v1t, &v2t);
            let what = format!("{shape:?} kind {kind}");
            assert_small::<T>((&found - &x).norm(), 10.0, m, 1.0, &what);
            assert_small::<T>(left.orthogonality(), 10.0, m, 1.0, &what);
            assert!(phi.iter().all(|&phi| phi == T::Real::ZERO), "{what}");
            for (i, &theta) in theta.iter().enumerate() {
                let theta = theta.to_f64();
                let [b11, b12, b21, b22] = memory.each_ref().map(|(d, _)| d[i].to_f64());
                for (x, y) in [
                    (b11, theta.cos()),
                    (b12, -theta.sin()),
                    (b21, theta.sin()),
                    (b22, theta.cos()),
                ] {
                    assert!((x - y).abs() <= 4.0 * eps::<T>(), "{what}: {x} {y}");
                }
            }
        }
    }
}

pub fn not_unitary_terminates<T: Scalar>() {
    let mut rng = Rng::with_seed(6);
    let nan = T::Real::from_f64(f64::NAN);
    for value in [Some(nan), Some(T::Real::ONE / T::Real::ZERO), Some(T::Real::ZERO), None] {
        for shape @ [m, p, q] in [[2, 1, 1], [9, 4, 5], [30, 15, 15]] {
            let x = Dense::from(&Matrix::<T>::random(&mut rng, m, m));
            let mut parts = blocks::<T>(&mut rng, &x, shape);
            match value {
                // One entry, or all.
                Some(value) if value == T::Real::ZERO => {
                    parts.iter_mut().for_each(|x| x.scale(T::ZERO))
                }
                Some(value) => parts[0].set(0, 0, T::from_real(value)),
                None => {}
            }
            let mut theta = vec![T::Real::ZERO; p.min(q).min(m - p).min(m - q)];
            let mut factors = [p, m - p, q, m - q].map(|n| Matrix::<T>::random(&mut rng, n, n));
            let ([x11, x12, x21, x22], [u1, u2, v1t, v2t]) =
                (views(&mut parts), views(&mut factors).map(Some));
            let outcome =
                uncsd(Signs::UpperRight, x11, x12, x21, x22, &mut theta, u1, u2, v1t, v2t);
            if value.is_some_and(|x| x.is_nan() || x > T::Real::MAX) {
                assert!(matches!(outcome, Err(Error::NotConverged { .. })), "{outcome:?}");
            }
        }
    }
}

pub fn wrong_shapes_are_errors<T: Scalar>() {
    let mut rng = Rng::with_seed(7);
    let x = unitary::<T>(&mut rng, 5);
    let mut parts = blocks::<T>(&mut rng, &x, [5, 2, 3]);
    let before = parts.clone();
    let mut run = |angles: usize, order: usize| {
        let mut theta = vec![T::Real::ZERO; angles];
        let mut u1 = Matrix::<T>::dense(&mut rng, order, order);
        let [x11, x12, x21, x22] = views(&mut parts);
        uncsd(
            Signs::UpperRight,
            x11,
            x12,
            x21,
            x22,
            &mut theta,
            Some(u1.view_mut()),
            None,
            None,
            None,
        )
    };
    assert!(matches!(run(1, 2), Err(Error::Argument(_))));
    assert!(matches!(run(2, 3), Err(Error::Argument(_))));
    for (part, before) in parts.iter().zip(&before) {
        part.assert_rest_untouched(before, |_, _| false);
    }
    let mut theta = [T::Real::ZERO; 2];
    let scratch =
        Scratch { elements: &mut [T::ZERO; 3], reals: &mut [T::Real::ZERO; 3], ints: &mut [] };
    let [x11, x12, x21, x22] = views(&mut parts);
    let few = uncsd_in(
        Signs::UpperRight,
        x11,
        x12,
        x21,
        x22,
        &mut theta,
        None,
        None,
        None,
        None,
        scratch,
    );
    assert!(matches!(few, Err(Error::Argument(_))));
    // X11 has more columns than rows.
    let mut taus = [2, 3, 3, 2].map(|n| vec![T::ZERO; n]);
    let [p1, p2, q1, q2] = &mut taus;
    let ([x11, x12, x21, x22], mut theta) = (views(&mut parts), [T::Real::ZERO; 3]);
    let mut phi = [T::Real::ZERO; 2];
    let wide = unbdb_in(
        Signs::UpperRight,
        x11,
        x12,
        x21,
        x22,
        &mut theta,
        &mut phi,
        p1,
        p2,
        q1,
        q2,
        &mut [T::ZERO; 9],
    );
    assert!(matches!(wide, Err(Error::Argument(_))));
    let mut memory = [(); 4].map(|()| ([T::Real::ZERO; 3], [T::Real::ZERO; 2]));
    let [b11, b12, b21, b22] = memory.each_mut().map(|(d, e)| Bidiagonal { d, e });
    let ends = Blocks { b11, b12, b21, b22 };
    let few = bbcsd_in::<T>(&mut theta, &mut phi, None, None, None, None, ends, &mut []);
    assert!(matches!(few, Err(Error::Argument(_))));
}
