//! One check per kind of routine: calls it with everything it has to cope with and compares with
//! a result computed entry by entry.

use crate::reference::{Layout, Matrix, Op, Random, Vector, expect_matrix, expect_vector};
use wasmblas::Scalar;

/// α and β: general, overwriting, and α = 0.
fn scalars<T: Scalar>(random: &mut Random) -> [(T, T); 3] {
    [(random.number(), random.number()), (T::ONE, T::ZERO), (T::ZERO, random.number())]
}

type Gemm<'a, T> =
    &'a dyn Fn(Layout, Op, Op, [i32; 3], T, *const T, i32, *const T, i32, T, *mut T, i32);

pub fn check_gemm<T: Scalar>(layouts: &[Layout], ops: &[Op], gemm: Gemm<'_, T>) {
    let mut random = Random::new();
    let (m, n, k) = (3, 4, 5);
    for &layout in layouts {
        for &op_a in ops {
            for &op_b in ops {
                for (alpha, beta) in scalars(&mut random) {
                    let a = Matrix::<T>::random(&mut random, layout, op_a.shape(m, k));
                    let b = Matrix::<T>::random(&mut random, layout, op_b.shape(k, n));
                    let mut c = Matrix::<T>::random(&mut random, layout, (m, n));
                    let expected = c.map(|i, j, old| {
                        let sum = (0..k).fold(T::ZERO, |sum, l| {
                            sum + op_a.entry(&a, i, l) * op_b.entry(&b, l, j)
                        });
                        alpha * sum + beta * old
                    });
                    gemm(
                        layout,
                        op_a,
                        op_b,
                        [m as i32, n as i32, k as i32],
                        alpha,
                        a.data.as_ptr(),
                        a.ld,
                        b.data.as_ptr(),
                        b.ld,
                        beta,
                        c.data.as_mut_ptr(),
                        c.ld,
                    );
                    expect_matrix(&expected, &c, (layout, op_a, op_b, alpha, beta));
                }
            }
        }
    }
}

type Gemv<'a, T> =
    &'a dyn Fn(Layout, Op, [i32; 2], T, *const T, i32, *const T, i32, T, *mut T, i32);

pub fn check_gemv<T: Scalar>(layouts: &[Layout], ops: &[Op], gemv: Gemv<'_, T>) {
    let mut random = Random::new();
    let (m, n) = (3, 4);
    for &layout in layouts {
        for &op in ops {
            for (incx, incy) in [(1, 1), (2, -3), (-2, 1)] {
                for (alpha, beta) in scalars(&mut random) {
                    let a = Matrix::<T>::random(&mut random, layout, (m, n));
                    let (len_y, len_x) = op.shape(m, n);
                    let x = Vector::<T>::random(&mut random, len_x, incx);
                    let mut y = Vector::<T>::random(&mut random, len_y, incy);
                    let expected = y.map(|i, old| {
                        let sum =
                            (0..len_x).fold(T::ZERO, |sum, j| sum + op.entry(&a, i, j) * x.get(j));
                        alpha * sum + beta * old
                    });
                    gemv(
                        layout,
                        op,
                        [m as i32, n as i32],
                        alpha,
                        a.data.as_ptr(),
                        a.ld,
                        x.data.as_ptr(),
                        incx,
                        beta,
                        y.data.as_mut_ptr(),
                        incy,
                    );
                    expect_vector(&expected, &y, (layout, op, incx, incy, alpha, beta));
                }
            }
        }
    }
}

type RankK<'a, T, S> = &'a dyn Fn(Layout, bool, Op, [i32; 2], S, *const T, i32, S, *mut T, i32);

/// Checks `syrk`, or `herk` if `hermitian`; `S` is the type of the scalars.
pub fn check_rank_k<T: Scalar, S: Scalar>(
    layouts: &[Layout],
    ops: &[Op],
    hermitian: bool,
    widen: fn(S) -> T,
    rank_k: RankK<'_, T, S>,
) {
    let mut random = Random::new();
    let (n, k) = (4, 3);
    for &layout in layouts {
        for &op in ops {
            for upper in [false, true] {
                for (alpha, beta) in scalars::<S>(&mut random) {
                    let a = Matrix::<T>::random(&mut random, layout, op.shape(n, k));
                    let mut c = Matrix::<T>::random(&mut random, layout, (n, n));
                    let expected = c.map(|i, j, old| {
                        if (upper && i > j) || (!upper && i < j) {
                            return old;
                        }
                        // The diagonal of a Hermitian matrix is real, whatever is stored.
                        let real = hermitian && i == j;
                        let old = if real { T::from_real(old.re()) } else { old };
                        let sum = (0..k).fold(T::ZERO, |sum, l| {
                            sum + op.entry(&a, i, l) * op.entry(&a, j, l).conj_if(hermitian)
                        });
                        widen(alpha) * sum + widen(beta) * old
                    });
                    rank_k(
                        layout,
                        upper,
                        op,
                        [n as i32, k as i32],
                        alpha,
                        a.data.as_ptr(),
                        a.ld,
                        beta,
                        c.data.as_mut_ptr(),
                        c.ld,
                    );
                    expect_matrix(&expected, &c, (layout, upper, op, alpha, beta));
                }
            }
        }
    }
}

/// Lengths and increments of two vectors that a level 1 routine has to cope with.
const PAIRS: [(i32, i32, i32); 9] = [
    (5, 1, 1),
    (5, 2, 3),
    (5, -1, 1),
    (5, -2, -3),
    (5, 0, 1),
    (5, 2, 0),
    (1, -7, 2),
    (0, 1, 1),
    (-3, 1, -1),
];

type TwoVectors<'a, T> = &'a dyn Fn(i32, *const T, i32, *mut T, i32);

/// Checks a routine that does `y_i := update(x_i, y_i)` one entry after the other.
pub fn check_update<T: Scalar>(routine: TwoVectors<'_, T>, update: &dyn Fn(T, T) -> T) {
    let mut random = Random::new();
    for (n, incx, incy) in PAIRS {
        let len = usize::try_from(n).unwrap_or(0);
        let x = Vector::<T>::random(&mut random, len, incx);
        let mut y = Vector::<T>::random(&mut random, len, incy);
        let mut expected = y.clone();
        for i in 0..len {
            expected.set(i, update(x.get(i), expected.get(i)));
        }
        routine(n, x.data.as_ptr(), incx, y.data.as_mut_ptr(), incy);
        expect_vector(&expected, &y, (n, incx, incy));
    }
}

type Dot<'a, T> = &'a dyn Fn(i32, *const T, i32, *const T, i32) -> T;

pub fn check_dot<T: Scalar>(conjugate: bool, dot: Dot<'_, T>) {
    let mut random = Random::new();
    for (n, incx, incy) in PAIRS {
        let len = usize::try_from(n).unwrap_or(0);
        let x = Vector::<T>::random(&mut random, len, incx);
        let y = Vector::<T>::random(&mut random, len, incy);
        let expected =
            (0..len).fold(T::ZERO, |sum, i| sum + x.get(i).conj_if(conjugate) * y.get(i));
        let found = dot(n, x.data.as_ptr(), incx, y.data.as_ptr(), incy);
        assert_eq!(expected, found, "n, incx, incy: {n} {incx} {incy}");
    }
}

type Scal<'a, T, S> = &'a dyn Fn(i32, S, *mut T, i32);

pub fn check_scal<T: Scalar, S: Scalar>(widen: fn(S) -> T, scal: Scal<'_, T, S>) {
    let mut random = Random::new();
    for (n, inc) in [(5, 1), (5, 3), (1, 2), (0, 1), (-1, 1), (5, 0), (5, -1)] {
        let alpha: S = random.number();
        let mut x = Vector::<T>::random(&mut random, usize::try_from(n).unwrap_or(0), inc);
        let expected = if inc > 0 { x.map(|_, old| widen(alpha) * old) } else { x.clone() };
        scal(n, alpha, x.data.as_mut_ptr(), inc);
        expect_vector(&expected, &x, (n, inc, alpha));
    }
}
