//! The crate `faer`.

use faer::linalg::matmul::matmul;
use faer::traits::ComplexField;
use faer::{Accum, MatMut, MatRef, Par};
use wasmblas_bench::{Library, Shape, export_module};

/// The crate `faer`, on one thread.
pub const LIBRARY: Library = Library { s: multiply, d: multiply, c: multiply, z: multiply };

export_module!(crate::LIBRARY);

fn multiply<T: ComplexField>(shape: Shape, a: &[T], b: &[T], c: &mut [T]) {
    let Shape { m, n, k } = shape;
    let a = MatRef::from_column_major_slice(a, m, k);
    let b = MatRef::from_column_major_slice(b, k, n);
    let c = MatMut::from_column_major_slice_mut(c, m, n);
    matmul(c, Accum::Replace, a, b, T::one_impl(), Par::Seq);
}
