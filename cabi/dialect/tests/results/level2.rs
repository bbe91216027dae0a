//! Level 2: every routine in every storage, through both interfaces, in both layouts. What is not
//! to be read is NaN.

use crate::call::{INTERFACES, Interface, LOWER, NON_UNIT, Param, Type, UNIT, UPPER, call};
use crate::reference::expect_matrix;
use crate::reference::{Matrix, OPS, Op, Random, Storage, Vector, entries, expect_vector};
use wasmblas::{Real, Scalar};

pub const TRIANGLES: [bool; 2] = [true, false];
const N: usize = 5;
const K: usize = 2;

pub fn uplo(upper: bool) -> Param {
    if upper { UPPER } else { LOWER }
}

/// Whether an entry is in the triangle.
pub fn within(upper: bool, i: usize, j: usize) -> bool {
    if upper { i <= j } else { i >= j }
}

/// The operations an interface knows.
pub fn ops(interface: Interface) -> &'static [Op] {
    if interface == Interface::Fortran { &OPS[..3] } else { &OPS }
}

/// The entry of the symmetric or Hermitian matrix that a triangle of `a` describes.
pub fn mirrored<T: Scalar>(
    hermitian: bool,
    upper: bool,
    a: impl Fn(usize, usize) -> T,
    i: usize,
    j: usize,
) -> T {
    if i == j && hermitian {
        T::from_real(a(i, i).re())
    } else if within(upper, i, j) {
        a(i, j)
    } else {
        a(j, i).conj_if(hermitian)
    }
}

/// The diagonal entry of a Hermitian matrix as it may be stored: nobody may look at its imaginary
/// part.
pub fn hidden_imaginary_part<T: Scalar>(x: T) -> T {
    T::from_parts(x.re(), T::Real::from_f64(f64::NAN))
}

/// The storage that a routine's name tells, for a triangle of a square matrix.
fn storage(pattern: &str, upper: bool) -> Storage {
    match pattern.as_bytes()[2] {
        b'b' if upper => Storage::Band(0, K),
        b'b' => Storage::Band(K, 0),
        b'p' => Storage::Packed(upper),
        _ => Storage::Dense,
    }
}

/// Whether a storage has the entry.
fn stored(storage: Storage, i: usize, j: usize) -> bool {
    match storage {
        Storage::Band(below, above) => i <= j + below && j <= i + above,
        _ => true,
    }
}

/// α and β: general, overwriting, and α = 0.
pub fn scalars<T: Scalar>(random: &mut Random) -> [(T, T); 3] {
    [(random.number(), random.number()), (T::ONE, T::ZERO), (T::ZERO, random.number())]
}

const INCREMENTS: [(i32, i32); 3] = [(1, 1), (2, -3), (-2, 1)];

pub fn general_products<T: Type>() {
    let mut random = Random::new();
    let (rows, cols) = (4, N);
    for interface in INTERFACES {
        for &op in ops(interface) {
            for (incx, incy) in INCREMENTS {
                for (alpha, beta) in scalars::<T>(&mut random) {
                    for band in [false, true] {
                        let storage = if band { Storage::Band(1, K) } else { Storage::Dense };
                        let entry = entries::<T>(&mut random, N);
                        let keep = |i, j| stored(storage, i, j);
                        let value = |i, j| if keep(i, j) { entry(i, j) } else { T::ZERO };
                        let layout = interface.layout();
                        let a = Matrix::holding(storage, layout, (rows, cols), keep, &entry);
                        let (len_y, len_x) = op.shape(rows, cols);
                        let x = Vector::<T>::random(&mut random, len_x, incx);
                        let mut y = Vector::<T>::random(&mut random, len_y, incy);
                        let expected = y.map(|i, old| {
                            let sum = (0..len_x)
                                .fold(T::ZERO, |sum, j| sum + op.of(value, i, j) * x.get(j));
                            alpha * sum + beta * old
                        });
                        let (m, n, kl, ku) = (rows as i32, cols as i32, 1, K as i32);
                        let (pa, px, py) = (a.data.as_ptr(), x.data.as_ptr(), y.data.as_mut_ptr());
                        // SAFETY: arrays as the routines require.
                        unsafe {
                            if band {
                                call!(interface, T, "?gbmv", (op.param()), int m, int n, int kl,
                                    int ku, number alpha, at pa, int a.ld, at px, int incx,
                                    number beta, at py, int incy);
                            } else {
                                call!(interface, T, "?gemv", (op.param()), int m, int n,
                                    number alpha, at pa, int a.ld, at px, int incx, number beta,
                                    at py, int incy);
                            }
                        }
                        expect_vector(
                            &expected,
                            &y,
                            (interface, op, incx, incy, alpha, beta, band),
                        );
                    }
                }
            }
        }
    }
}

pub fn symmetric_products<T: Type>(interfaces: &[Interface], patterns: &[&str]) {
    let mut random = Random::new();
    for &pattern in patterns {
        let hermitian = pattern.starts_with("?h");
        for &interface in interfaces {
            for upper in TRIANGLES {
                for (incx, incy) in INCREMENTS {
                    for (alpha, beta) in scalars::<T>(&mut random) {
                        let storage = storage(pattern, upper);
                        let entry = entries::<T>(&mut random, N);
                        let keep = |i, j| within(upper, i, j) && stored(storage, i, j);
                        let value = |i, j| {
                            let there = keep(i, j) || keep(j, i);
                            if there { mirrored(hermitian, upper, &entry, i, j) } else { T::ZERO }
                        };
                        let a =
                            Matrix::holding(storage, interface.layout(), (N, N), keep, |i, j| {
                                let x = entry(i, j);
                                if hermitian && i == j { hidden_imaginary_part(x) } else { x }
                            });
                        let x = Vector::<T>::random(&mut random, N, incx);
                        let mut y = Vector::<T>::random(&mut random, N, incy);
                        let expected = y.map(|i, old| {
                            let sum = (0..N).fold(T::ZERO, |sum, j| sum + value(i, j) * x.get(j));
                            alpha * sum + beta * old
                        });
                        let (n, k, uplo) = (N as i32, K as i32, uplo(upper));
                        let (pa, px, py) = (a.data.as_ptr(), x.data.as_ptr(), y.data.as_mut_ptr());
                        // SAFETY: arrays as the routines require.
                        unsafe {
                            match storage {
                                Storage::Dense => {
                                    call!(interface, T, pattern, (uplo), int n, number alpha, at pa,
                                        int a.ld, at px, int incx, number beta, at py, int incy);
                                }
                                Storage::Band(..) => {
                                    call!(interface, T, pattern, (uplo), int n, int k, number alpha,
                                        at pa, int a.ld, at px, int incx, number beta, at py,
                                        int incy);
                                }
                                Storage::Packed(_) => {
                                    call!(interface, T, pattern, (uplo), int n, number alpha, at pa,
                                        at px, int incx, number beta, at py, int incy);
                                }
                            }
                        }
                        expect_vector(
                            &expected,
                            &y,
                            (pattern, interface, upper, incx, alpha, beta),
                        );
                    }
                }
            }
        }
    }
}

/// The entry of a triangular matrix: a power of two on the diagonal, so that divisions are exact.
pub fn triangular_entry<T: Scalar>(
    unit: bool,
    upper: bool,
    a: impl Fn(usize, usize) -> T,
    i: usize,
    j: usize,
) -> T {
    match () {
        () if i == j && unit => T::ONE,
        () if i == j => {
            T::from_real(T::Real::from_f64(if i.is_multiple_of(2) { 2.0 } else { -0.5 }))
        }
        () if within(upper, i, j) => a(i, j),
        () => T::ZERO,
    }
}

/// `x := op(A) x`, and back.
pub fn triangular<T: Type>() {
    let mut random = Random::new();
    for (multiply, solve) in [("?trmv", "?trsv"), ("?tbmv", "?tbsv"), ("?tpmv", "?tpsv")] {
        for interface in INTERFACES {
            for &op in ops(interface) {
                for (upper, unit) in [(true, false), (true, true), (false, false), (false, true)] {
                    for incx in [1, 2, -2] {
                        let storage = storage(multiply, upper);
                        let entry = entries::<T>(&mut random, N);
                        let value = |i, j| {
                            if stored(storage, i, j) {
                                triangular_entry(unit, upper, &entry, i, j)
                            } else {
                                T::ZERO
                            }
                        };
                        let keep = |i, j| {
                            within(upper, i, j) && stored(storage, i, j) && !(unit && i == j)
                        };
                        let a = Matrix::holding(storage, interface.layout(), (N, N), keep, value);
                        let before = Vector::<T>::random(&mut random, N, incx);
                        let product = before.map(|i, _| {
                            (0..N).fold(T::ZERO, |sum, j| sum + op.of(value, i, j) * before.get(j))
                        });
                        let diag = if unit { UNIT } else { NON_UNIT };
                        let params = (uplo(upper), op.param(), diag);
                        for (pattern, from, to) in
                            [(multiply, &before, &product), (solve, &product, &before)]
                        {
                            let mut x = from.clone();
                            let (pa, px) = (a.data.as_ptr(), x.data.as_mut_ptr());
                            let (n, k) = (N as i32, K as i32);
                            // SAFETY: arrays as the routines require.
                            unsafe {
                                match storage {
                                    Storage::Dense => {
                                        call!(interface, T, pattern, (params.0, params.1, params.2),
                                            int n, at pa, int a.ld, at px, int incx);
                                    }
                                    Storage::Band(..) => {
                                        call!(interface, T, pattern, (params.0, params.1, params.2),
                                            int n, int k, at pa, int a.ld, at px, int incx);
                                    }
                                    Storage::Packed(_) => {
                                        call!(interface, T, pattern, (params.0, params.1, params.2),
                                            int n, at pa, at px, int incx);
                                    }
                                }
                            }
                            expect_vector(to, &x, (pattern, interface, op, upper, unit, incx));
                        }
                    }
                }
            }
        }
    }
}

pub fn general_updates<T: Type>(patterns: &[&str]) {
    let mut random = Random::new();
    let (rows, cols) = (4, N);
    for &pattern in patterns {
        for interface in INTERFACES {
            for (incx, incy) in INCREMENTS {
                for alpha in [random.number(), T::ZERO] {
                    let x = Vector::<T>::random(&mut random, rows, incx);
                    let y = Vector::<T>::random(&mut random, cols, incy);
                    let mut a = Matrix::random(&mut random, interface.layout(), (rows, cols));
                    let expected = a.map(|i, j, old| {
                        alpha * x.get(i) * y.get(j).conj_if(pattern == "?gerc") + old
                    });
                    let (m, n) = (rows as i32, cols as i32);
                    let (px, py, pa) = (x.data.as_ptr(), y.data.as_ptr(), a.data.as_mut_ptr());
                    // SAFETY: arrays as the routines require.
                    unsafe {
                        call!(interface, T, pattern, (), int m, int n, number alpha, at px,
                            int incx, at py, int incy, at pa, int a.ld);
                    }
                    expect_matrix(&expected, &a, (pattern, interface, incx, incy, alpha));
                }
            }
        }
    }
}

/// Rank-one and, for names that end in 2, rank-two updates; `S` is the type of α, `T` or real.
pub fn symmetric_updates<T: Type, S: Type>(
    interfaces: &[Interface],
    widen: fn(S) -> T,
    patterns: &[&str],
) {
    let mut random = Random::new();
    for &pattern in patterns {
        let (hermitian, two) = (pattern.starts_with("?h"), pattern.ends_with('2'));
        for &interface in interfaces {
            for upper in TRIANGLES {
                for (incx, incy) in INCREMENTS {
                    let alpha: S = random.number();
                    let wide = widen(alpha);
                    let storage = storage(pattern, upper);
                    let x = Vector::<T>::random(&mut random, N, incx);
                    let y = Vector::<T>::random(&mut random, N, incy);
                    let entry = entries::<T>(&mut random, N);
                    let keep = |i, j| within(upper, i, j);
                    let mut a =
                        Matrix::holding(storage, interface.layout(), (N, N), keep, |i, j| {
                            let x = entry(i, j);
                            if hermitian && i == j { hidden_imaginary_part(x) } else { x }
                        });
                    let expected = a.map_where(keep, |i, j, old| {
                        let real = hermitian && i == j;
                        let old = if real { T::from_real(old.re()) } else { old };
                        let conj = |z: T| z.conj_if(hermitian);
                        if two {
                            let first = wide * x.get(i) * conj(y.get(j));
                            first + conj(wide) * y.get(i) * conj(x.get(j)) + old
                        } else {
                            wide * x.get(i) * conj(x.get(j)) + old
                        }
                    });
                    let (n, uplo) = (N as i32, uplo(upper));
                    let (px, py, pa) = (x.data.as_ptr(), y.data.as_ptr(), a.data.as_mut_ptr());
                    // SAFETY: arrays as the routines require.
                    unsafe {
                        match (two, storage) {
                            (false, Storage::Dense) => {
                                call!(interface, T, pattern, (uplo), int n, number alpha, at px,
                                    int incx, at pa, int a.ld);
                            }
                            (false, _) => {
                                call!(interface, T, pattern, (uplo), int n, number alpha, at px,
                                    int incx, at pa);
                            }
                            (true, Storage::Dense) => {
                                call!(interface, T, pattern, (uplo), int n, number alpha, at px,
                                    int incx, at py, int incy, at pa, int a.ld);
                            }
                            (true, _) => {
                                call!(interface, T, pattern, (uplo), int n, number alpha, at px,
                                    int incx, at py, int incy, at pa);
                            }
                        }
                    }
                    expect_matrix(&expected, &a, (pattern, interface, upper, incx, incy, alpha));
                }
            }
        }
    }
}
