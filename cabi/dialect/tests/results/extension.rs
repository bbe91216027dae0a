//! What goes beyond BLAS.

use crate::call::{Arguments, INTERFACES, Interface, Type, call, name};
use crate::level2::{ops, scalars};
use crate::reference::{LAYOUTS, Matrix, OPS, Op, Random, expect_matrix};
use wasmblas::Scalar;

const M: usize = 3;
const N: usize = 4;
const K: usize = 2;

fn element<T: Scalar>(op: Op, a: &Matrix<T>, alpha: T, i: usize, j: usize) -> T {
    alpha * op.entry(a, i, j)
}

/// `omatcopy` and `imatcopy`; the layout has a letter in Fortran.
pub fn copies<T: Type>() {
    let mut random = Random::new();
    for layout in LAYOUTS {
        for op in OPS {
            for alpha in [random.number(), T::ONE, T::ZERO] {
                for shape in [(M, N), (N, N)] {
                    let a = Matrix::<T>::random(&mut random, layout, shape);
                    let before = Matrix::random(&mut random, layout, op.shape(shape.0, shape.1));
                    let expected = before.map(|i, j, _| element(op, &a, alpha, i, j));
                    let (rows, cols) = (shape.0 as i32, shape.1 as i32);
                    let (order, trans) = (layout.param(), op.param());
                    for fortran in [true, false] {
                        let mut b = before.clone();
                        let (pa, pb) = (a.data.as_ptr(), b.data.as_mut_ptr());
                        // In place there has to be room for both.
                        let mut c = a.clone();
                        c.data.resize(a.data.len().max(b.data.len()), T::ZERO);
                        let pc = c.data.as_mut_ptr();
                        let [omatcopy, imatcopy] = ["?omatcopy", "?imatcopy"].map(name::<T>);
                        // SAFETY: arrays as the routines require.
                        unsafe {
                            if fortran {
                                let (order, trans) = (&order.letter, &trans.letter);
                                (order, trans, &rows, &cols, &alpha, pa, &a.ld, pb, &b.ld)
                                    .call::<()>(&omatcopy);
                                (order, trans, &rows, &cols, &alpha, pc, &a.ld, &b.ld)
                                    .call::<()>(&imatcopy);
                            } else {
                                let (order, trans) = (order.value, trans.value);
                                (order, trans, rows, cols, alpha.arg(), pa, a.ld, pb, b.ld)
                                    .call::<()>(&format!("cblas_{omatcopy}"));
                                (order, trans, rows, cols, alpha.arg(), pc, a.ld, b.ld)
                                    .call::<()>(&format!("cblas_{imatcopy}"));
                            }
                        }
                        expect_matrix(&expected, &b, (layout, op, alpha, shape, fortran));
                        let in_place = b.with_data(&c.data);
                        let same = in_place.map(|i, j, _| expected.get(i, j));
                        expect_matrix(&same, &in_place, (layout, op, alpha, shape, fortran));
                    }
                }
            }
        }
    }
}

pub fn sums<T: Type>() {
    let mut random = Random::new();
    for interface in INTERFACES {
        for (alpha, beta) in scalars::<T>(&mut random) {
            let a = Matrix::<T>::random(&mut random, interface.layout(), (M, N));
            let mut c = Matrix::<T>::random(&mut random, interface.layout(), (M, N));
            let expected = c.map(|i, j, old| alpha * a.get(i, j) + beta * old);
            let (m, n) = (M as i32, N as i32);
            let (pa, pc) = (a.data.as_ptr(), c.data.as_mut_ptr());
            // SAFETY: arrays as the routine requires.
            unsafe {
                call!(interface, T, "?geadd", (), int m, int n, number alpha, at pa, int a.ld,
                    number beta, at pc, int c.ld);
            }
            expect_matrix(&expected, &c, (interface, alpha, beta));
        }
    }
}

/// `gemm_batch` with two groups, one of two problems and one of one.
pub fn batches<T: Type>() {
    let mut random = Random::new();
    for layout in LAYOUTS {
        for &op in ops(Interface::Cblas(layout)) {
            // The second group has rows and columns exchanged.
            let shapes = [(M, N), (M, N), (N, M)];
            let mut matrices = |rows: fn(Op, (usize, usize)) -> (usize, usize)| {
                shapes.map(|shape| Matrix::<T>::random(&mut random, layout, rows(op, shape)))
            };
            let a = matrices(|op, (m, _)| op.shape(m, K));
            let b = matrices(|_, (_, n)| (K, n));
            let mut c = matrices(|_, shape| shape);
            let (alpha, beta) = (matrices(|_, _| (1, 1)), matrices(|_, _| (1, 1)));
            let alpha = [alpha[0].get(0, 0), alpha[1].get(0, 0)];
            let beta = [beta[0].get(0, 0), beta[1].get(0, 0)];
            let expected: [_; 3] = std::array::from_fn(|p| {
                c[p].map(|i, j, old| {
                    let sum =
                        (0..K).fold(T::ZERO, |sum, l| sum + op.entry(&a[p], i, l) * b[p].get(l, j));
                    alpha[p / 2] * sum + beta[p / 2] * old
                })
            });
            let (ops, none) = ([op.param().value; 2], [Op::No.param().value; 2]);
            let (m, n, k) = ([M as i32, N as i32], [N as i32, M as i32], [K as i32; 2]);
            let (lda, ldb, ldc) = ([a[0].ld, a[2].ld], [b[0].ld, b[2].ld], [c[0].ld, c[2].ld]);
            let pa = a.each_ref().map(|a| a.data.as_ptr());
            let pb = b.each_ref().map(|b| b.data.as_ptr());
            let pc = c.each_mut().map(|c| c.data.as_mut_ptr());
            let sizes = [2, 1];
            // SAFETY: arrays as the routine requires.
            unsafe {
                (
                    layout.order(),
                    ops.as_ptr(),
                    none.as_ptr(),
                    m.as_ptr(),
                    n.as_ptr(),
                    k.as_ptr(),
                    alpha.as_ptr(),
                    pa.as_ptr(),
                    lda.as_ptr(),
                    pb.as_ptr(),
                    ldb.as_ptr(),
                    beta.as_ptr(),
                    pc.as_ptr(),
                    ldc.as_ptr(),
                    2,
                    sizes.as_ptr(),
                )
                    .call::<()>(&name::<T>("cblas_?gemm_batch"));
            }
            for p in 0..3 {
                expect_matrix(&expected[p], &c[p], (layout, op, p));
            }
        }
    }
}

/// `gemm_batch_strided` with three problems and gaps between their matrices.
pub fn strided_batches<T: Type>() {
    let mut random = Random::new();
    for layout in LAYOUTS {
        for op in OPS {
            let mut copies = |shape| -> [Matrix<T>; 3] {
                std::array::from_fn(|_| Matrix::random(&mut random, layout, shape))
            };
            let (a, b, c) = (copies(op.shape(M, K)), copies((K, N)), copies((M, N)));
            let joined = |matrices: &[Matrix<T>; 3]| -> Vec<T> {
                matrices.iter().flat_map(|m| m.data.iter().copied().chain([T::ONE])).collect()
            };
            let (all_a, all_b, mut all_c) = (joined(&a), joined(&b), joined(&c));
            let stride = |all: &[T]| all.len() as i32 / 3;
            let (alpha, beta): (T, T) = (random.number(), random.number());
            let expected: [_; 3] = std::array::from_fn(|p| {
                c[p].map(|i, j, old| {
                    let sum =
                        (0..K).fold(T::ZERO, |sum, l| sum + op.entry(&a[p], i, l) * b[p].get(l, j));
                    alpha * sum + beta * old
                })
            });
            let (stride_a, stride_b, stride_c) = (stride(&all_a), stride(&all_b), stride(&all_c));
            let (m, n, k) = (M as i32, N as i32, K as i32);
            // SAFETY: arrays as the routine requires.
            unsafe {
                (
                    layout.order(),
                    op.param().value,
                    Op::No.param().value,
                    m,
                    n,
                    k,
                    alpha.arg(),
                    all_a.as_ptr(),
                    a[0].ld,
                    stride_a,
                    all_b.as_ptr(),
                    b[0].ld,
                    stride_b,
                    beta.arg(),
                    all_c.as_mut_ptr(),
                    c[0].ld,
                    stride_c,
                    3,
                )
                    .call::<()>(&name::<T>("cblas_?gemm_batch_strided"));
            }
            assert_eq!(all_c, joined(&expected), "{layout:?} {op:?}");
        }
    }
}
