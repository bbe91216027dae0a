//! What one writes without a library: three loops, in the order that vectorises.

use std::ops::{AddAssign, Mul};
use wasmblas_bench::{Element, Library, Shape, export_module};

/// The plain loops.
pub const LIBRARY: Library = Library { s: multiply, d: multiply, c: multiply, z: multiply };

export_module!(crate::LIBRARY);

fn multiply<T>(shape: Shape, a: &[T], b: &[T], c: &mut [T])
where
    T: Element + Mul<Output = T> + AddAssign,
{
    let Shape { m, k, .. } = shape;
    for (c, b) in c.chunks_exact_mut(m).zip(b.chunks_exact(k)) {
        c.fill(T::ZERO);
        for (a, &b) in a.chunks_exact(m).zip(b) {
            for (c, &a) in c.iter_mut().zip(a) {
                *c += a * b;
            }
        }
    }
}
