//! Numbers as their real and imaginary parts, and the other way round.

use wasmblas::{MatMut, Scalar};

/// Reals that an element consists of.
pub(super) const fn parts<T: Scalar>() -> usize {
    if T::IS_COMPLEX { 2 } else { 1 }
}

/// The parts of elements, as scratch memory.
pub(super) fn as_reals<T: Scalar>(x: &mut [T]) -> &mut [T::Real] {
    // SAFETY: an element is one or two adjacent reals, aligned as these are; the slice is borrowed
    // for as long as the result.
    unsafe { core::slice::from_raw_parts_mut(x.as_mut_ptr().cast(), x.len() * parts::<T>()) }
}

/// Reals as elements, as scratch memory; with a complex type as many as there are pairs.
pub(super) fn as_elements<T: Scalar>(x: &mut [T::Real]) -> &mut [T] {
    // SAFETY: as for `as_reals`.
    unsafe { core::slice::from_raw_parts_mut(x.as_mut_ptr().cast(), x.len() / parts::<T>()) }
}

/// A matrix of a real type as one of reals; none if the type is complex.
pub(super) fn real_matrix<T: Scalar>(a: MatMut<'_, T>) -> Option<MatMut<'_, T::Real>> {
    if T::IS_COMPLEX {
        return None;
    }
    let (m, n, rows, cols) = (a.nrows(), a.ncols(), a.row_stride(), a.col_stride());
    // SAFETY: a real type is its own `Real`, so that this is the same view.
    Some(unsafe { MatMut::from_raw_parts(a.as_ptr().cast(), m, n, rows, cols) })
}
