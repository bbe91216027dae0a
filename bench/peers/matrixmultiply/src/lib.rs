//! The crate `matrixmultiply`.

use matrixmultiply::{CGemmOption, cgemm, dgemm, sgemm, zgemm};
use wasmblas_bench::{Complex, Library, Shape, export_module};

/// The crate `matrixmultiply`.
pub const LIBRARY: Library = Library { s: real_s, d: real_d, c: complex_c, z: complex_z };

export_module!(crate::LIBRARY);

macro_rules! real {
    ($name:ident, $gemm:ident, $t:ty) => {
        fn $name(Shape { m, n, k }: Shape, a: &[$t], b: &[$t], c: &mut [$t]) {
            assert!(a.len() >= m * k && b.len() >= k * n && c.len() >= m * n);
            let (a, b, c) = (a.as_ptr(), b.as_ptr(), c.as_mut_ptr());
            let (lda, ldb) = (m as isize, k as isize);
            // SAFETY: all three are column-major without gaps and, as just checked, long enough;
            // C is borrowed for writing, so it overlaps neither A nor B.
            unsafe { $gemm(m, k, n, 1.0, a, 1, lda, b, 1, ldb, 0.0, c, 1, lda) }
        }
    };
}

macro_rules! complex {
    ($name:ident, $gemm:ident, $t:ty) => {
        fn $name(
            Shape { m, n, k }: Shape,
            a: &[Complex<$t>],
            b: &[Complex<$t>],
            c: &mut [Complex<$t>],
        ) {
            assert!(a.len() >= m * k && b.len() >= k * n && c.len() >= m * n);
            let (a, b, c) = (a.as_ptr().cast(), b.as_ptr().cast(), c.as_mut_ptr().cast());
            let (lda, ldb) = (m as isize, k as isize);
            let (one, zero) = ([1.0, 0.0], [0.0, 0.0]);
            let plain = CGemmOption::Standard;
            // SAFETY: as for the real types; Complex<T> is laid out as [T; 2].
            unsafe { $gemm(plain, plain, m, k, n, one, a, 1, lda, b, 1, ldb, zero, c, 1, lda) }
        }
    };
}

real!(real_s, sgemm, f32);
real!(real_d, dgemm, f64);
complex!(complex_c, cgemm, f32);
complex!(complex_z, zgemm, f64);
