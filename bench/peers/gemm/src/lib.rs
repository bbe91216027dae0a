//! The crate `gemm`.

use wasmblas_bench::{Element, Library, Shape, export_module};

/// The crate `gemm`, on one thread.
pub const LIBRARY: Library = Library { s: multiply, d: multiply, c: multiply, z: multiply };

export_module!(crate::LIBRARY);

fn multiply<T: Element + One>(shape: Shape, a: &[T], b: &[T], c: &mut [T]) {
    let Shape { m, n, k } = shape;
    assert!(a.len() >= m * k && b.len() >= k * n && c.len() >= m * n);
    // SAFETY: all three are column-major without gaps and, as just checked, long enough; C is
    // borrowed for writing, so it overlaps neither A nor B. T is one of the four types.
    unsafe {
        gemm::gemm(
            m,
            n,
            k,
            c.as_mut_ptr(),
            m as isize,
            1,
            false,
            a.as_ptr(),
            m as isize,
            1,
            b.as_ptr(),
            k as isize,
            1,
            T::ZERO,
            T::ONE,
            false,
            false,
            false,
            gemm::Parallelism::None,
        );
    }
}

trait One {
    const ONE: Self;
}
impl One for f32 {
    const ONE: Self = 1.0;
}
impl One for f64 {
    const ONE: Self = 1.0;
}
impl One for gemm::c32 {
    const ONE: Self = Self::new(1.0, 0.0);
}
impl One for gemm::c64 {
    const ONE: Self = Self::new(1.0, 0.0);
}
