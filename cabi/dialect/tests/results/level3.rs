//! Level 3: every routine with every parameter, through both interfaces, in both layouts. What is
//! not to be read is NaN.

use crate::call::{INTERFACES, Interface, LEFT, NON_UNIT, RIGHT, Type, UNIT, call};
use crate::level2::{
    TRIANGLES, hidden_imaginary_part, mirrored, ops, scalars, triangular_entry, uplo, within,
};
use crate::reference::{Matrix, Op, Random, Storage, entries, expect_matrix};
use wasmblas::Scalar;

const M: usize = 3;
const N: usize = 4;
const K: usize = 5;

/// `Σ a(l) b(l)` for so many `l`.
fn sum<T: Scalar>(terms: usize, a: impl Fn(usize) -> T, b: impl Fn(usize) -> T) -> T {
    (0..terms).fold(T::ZERO, |sum, l| sum + a(l) * b(l))
}

/// `gemm` and what is the same under another name.
pub fn products<T: Type>(patterns: &[&str]) {
    let mut random = Random::new();
    for &pattern in patterns {
        for interface in INTERFACES {
            let layout = interface.layout();
            for &op_a in ops(interface) {
                for &op_b in ops(interface) {
                    for (alpha, beta) in scalars::<T>(&mut random) {
                        let a = Matrix::<T>::random(&mut random, layout, op_a.shape(M, K));
                        let b = Matrix::<T>::random(&mut random, layout, op_b.shape(K, N));
                        let mut c = Matrix::<T>::random(&mut random, layout, (M, N));
                        let expected = c.map(|i, j, old| {
                            let sum = sum(K, |l| op_a.entry(&a, i, l), |l| op_b.entry(&b, l, j));
                            alpha * sum + beta * old
                        });
                        let (m, n, k) = (M as i32, N as i32, K as i32);
                        let (pa, pb, pc) = (a.data.as_ptr(), b.data.as_ptr(), c.data.as_mut_ptr());
                        // SAFETY: arrays as the routines require.
                        unsafe {
                            call!(interface, T, pattern, (op_a.param(), op_b.param()), int m, int n,
                                int k, number alpha, at pa, int a.ld, at pb, int b.ld, number beta,
                                at pc, int c.ld);
                        }
                        expect_matrix(&expected, &c, (pattern, interface, op_a, op_b, alpha, beta));
                    }
                }
            }
        }
    }
}

/// `gemmtr`, also as `gemmt`.
pub fn triangles_of_products<T: Type>() {
    let mut random = Random::new();
    for pattern in ["?gemmtr", "?gemmt"] {
        for interface in INTERFACES {
            let layout = interface.layout();
            for &op_a in ops(interface) {
                for &op_b in ops(interface) {
                    for upper in TRIANGLES {
                        let (alpha, beta): (T, T) = (random.number(), random.number());
                        let a = Matrix::<T>::random(&mut random, layout, op_a.shape(N, K));
                        let b = Matrix::<T>::random(&mut random, layout, op_b.shape(K, N));
                        let mut c = Matrix::<T>::random(&mut random, layout, (N, N));
                        let keep = |i, j| within(upper, i, j);
                        let expected = c.map_where(keep, |i, j, old| {
                            let sum = sum(K, |l| op_a.entry(&a, i, l), |l| op_b.entry(&b, l, j));
                            alpha * sum + beta * old
                        });
                        let (n, k, uplo) = (N as i32, K as i32, uplo(upper));
                        let (pa, pb, pc) = (a.data.as_ptr(), b.data.as_ptr(), c.data.as_mut_ptr());
                        // SAFETY: arrays as the routines require.
                        unsafe {
                            call!(interface, T, pattern, (uplo, op_a.param(), op_b.param()), int n,
                                int k, number alpha, at pa, int a.ld, at pb, int b.ld, number beta,
                                at pc, int c.ld);
                        }
                        expect_matrix(&expected, &c, (pattern, interface, op_a, op_b, upper));
                    }
                }
            }
        }
    }
}

/// `symm` or `hemm`.
pub fn symmetric_products<T: Type>(pattern: &str) {
    let mut random = Random::new();
    let hermitian = pattern == "?hemm";
    for interface in INTERFACES {
        let layout = interface.layout();
        for left in [true, false] {
            for upper in TRIANGLES {
                for (alpha, beta) in scalars::<T>(&mut random) {
                    let order = if left { M } else { N };
                    let entry = entries::<T>(&mut random, order);
                    let keep = |i, j| within(upper, i, j);
                    let shape = (order, order);
                    let a = Matrix::holding(Storage::Dense, layout, shape, keep, |i, j| {
                        let x = entry(i, j);
                        if hermitian && i == j { hidden_imaginary_part(x) } else { x }
                    });
                    let value = |i, j| mirrored(hermitian, upper, &entry, i, j);
                    let b = Matrix::<T>::random(&mut random, layout, (M, N));
                    let mut c = Matrix::<T>::random(&mut random, layout, (M, N));
                    let expected = c.map(|i, j, old| {
                        let sum = if left {
                            sum(order, |l| value(i, l), |l| b.get(l, j))
                        } else {
                            sum(order, |l| b.get(i, l), |l| value(l, j))
                        };
                        alpha * sum + beta * old
                    });
                    let (m, n, side) = (M as i32, N as i32, if left { LEFT } else { RIGHT });
                    let (pa, pb, pc) = (a.data.as_ptr(), b.data.as_ptr(), c.data.as_mut_ptr());
                    // SAFETY: arrays as the routines require.
                    unsafe {
                        call!(interface, T, pattern, (side, uplo(upper)), int m, int n,
                            number alpha, at pa, int a.ld, at pb, int b.ld, number beta, at pc,
                            int c.ld);
                    }
                    expect_matrix(&expected, &c, (pattern, interface, left, upper, alpha, beta));
                }
            }
        }
    }
}

/// `?syrk` or `?herk`, with scalars of type `S`.
pub fn rank_k<T: Type, S: Type>(pattern: &str, operations: &[Op], widen: fn(S) -> T) {
    let hermitian = pattern == "?herk";
    rank_updates::<T>(pattern, operations, |interface, random, upper, op, a, _, c, keep| {
        let (alpha, beta): (S, S) = (random.number(), random.number());
        let expected = c.map_where(keep, |i, j, old| {
            let old = if hermitian && i == j { T::from_real(old.re()) } else { old };
            let right = |l| op.entry(a, j, l).conj_if(hermitian);
            widen(alpha) * sum(K, |l| op.entry(a, i, l), right) + widen(beta) * old
        });
        let (n, k, pa, pc) = (N as i32, K as i32, a.data.as_ptr(), c.data.as_mut_ptr());
        // SAFETY: arrays as the routines require.
        unsafe {
            call!(interface, T, pattern, (uplo(upper), op.param()), int n, int k, number alpha,
                at pa, int a.ld, number beta, at pc, int c.ld);
        }
        expected
    });
}

/// `?syr2k` or `?her2k`, with a β of type `S`.
pub fn rank_2k<T: Type, S: Type>(pattern: &str, operations: &[Op], widen: fn(S) -> T) {
    let hermitian = pattern == "?her2k";
    rank_updates::<T>(pattern, operations, |interface, random, upper, op, a, b, c, keep| {
        let (alpha, beta): (T, S) = (random.number(), random.number());
        let expected = c.map_where(keep, |i, j, old| {
            let old = if hermitian && i == j { T::from_real(old.re()) } else { old };
            let product = |a: &Matrix<T>, b: &Matrix<T>| {
                sum(K, |l| op.entry(a, i, l), |l| op.entry(b, j, l).conj_if(hermitian))
            };
            let second = alpha.conj_if(hermitian) * product(b, a);
            alpha * product(a, b) + second + widen(beta) * old
        });
        let (n, k) = (N as i32, K as i32);
        let (pa, pb, pc) = (a.data.as_ptr(), b.data.as_ptr(), c.data.as_mut_ptr());
        // SAFETY: arrays as the routines require.
        unsafe {
            call!(interface, T, pattern, (uplo(upper), op.param()), int n, int k, number alpha,
                at pa, int a.ld, at pb, int b.ld, number beta, at pc, int c.ld);
        }
        expected
    });
}

/// The cases of a rank-k or rank-2k update; `routine` carries it out on C and returns what C
/// should be.
fn rank_updates<T: Type>(
    pattern: &str,
    operations: &[Op],
    routine: impl Fn(
        Interface,
        &mut Random,
        bool,
        Op,
        &Matrix<T>,
        &Matrix<T>,
        &mut Matrix<T>,
        &dyn Fn(usize, usize) -> bool,
    ) -> Matrix<T>,
) {
    let mut random = Random::new();
    for interface in INTERFACES {
        let layout = interface.layout();
        for &op in operations {
            for upper in TRIANGLES {
                let a = Matrix::random(&mut random, layout, op.shape(N, K));
                let b = Matrix::random(&mut random, layout, op.shape(N, K));
                let keep = |i, j| within(upper, i, j);
                let mut c = Matrix::random(&mut random, layout, (N, N)).map_where(
                    |i, j| i == j && pattern.starts_with("?h"),
                    |_, _, old| hidden_imaginary_part(old),
                );
                let expected = routine(interface, &mut random, upper, op, &a, &b, &mut c, &keep);
                expect_matrix(&expected, &c, (pattern, interface, op, upper));
            }
        }
    }
}

/// `B := alpha op(A) B` and the like, and, with α = 1, back.
pub fn triangular<T: Type>() {
    let mut random = Random::new();
    for interface in INTERFACES {
        let layout = interface.layout();
        for &op in ops(interface) {
            for (upper, unit) in [(true, false), (true, true), (false, false), (false, true)] {
                for left in [true, false] {
                    let order = if left { M } else { N };
                    let entry = entries::<T>(&mut random, order);
                    let value = |i, j| triangular_entry(unit, upper, &entry, i, j);
                    let keep = |i, j| within(upper, i, j) && !(unit && i == j);
                    let a = Matrix::holding(Storage::Dense, layout, (order, order), keep, value);
                    let before = Matrix::<T>::random(&mut random, layout, (M, N));
                    let product = before.map(|i, j, _| {
                        if left {
                            sum(order, |l| op.of(value, i, l), |l| before.get(l, j))
                        } else {
                            sum(order, |l| before.get(i, l), |l| op.of(value, l, j))
                        }
                    });
                    let alpha: T = random.number();
                    let multiple = |b: &Matrix<T>| b.map(|_, _, old| alpha * old);
                    let diag = if unit { UNIT } else { NON_UNIT };
                    let params = (if left { LEFT } else { RIGHT }, uplo(upper), op.param(), diag);
                    for (pattern, from, to) in [
                        ("?trmm", &before, multiple(&product)),
                        ("?trsm", &product, multiple(&before)),
                    ] {
                        let mut b = from.clone();
                        let (m, n) = (M as i32, N as i32);
                        let (pa, pb) = (a.data.as_ptr(), b.data.as_mut_ptr());
                        // SAFETY: arrays as the routines require.
                        unsafe {
                            call!(interface, T, pattern, (params.0, params.1, params.2, params.3),
                                int m, int n, number alpha, at pa, int a.ld, at pb, int b.ld);
                        }
                        expect_matrix(&to, &b, (pattern, interface, op, upper, unit, left));
                    }
                }
            }
        }
    }
}
