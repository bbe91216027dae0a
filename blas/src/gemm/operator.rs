//! What packed panels go through in place.

use super::reflectors::{Reflectors, reflects};
use super::triangular::Triangle;
use crate::scalar::Scalar;

/// An operator on the columns of X.
#[derive(Clone, Copy)]
pub(crate) enum Operator<T> {
    Triangle(Triangle<T>),
    Reflectors(Reflectors<T>),
}

impl<T: Scalar> Operator<T> {
    /// Where it is packed.
    #[cfg(feature = "offload")]
    pub fn place(&self) -> *const T {
        match self {
            Operator::Triangle(triangle) => triangle.u,
            Operator::Reflectors(reflectors) => reflectors.place,
        }
    }

    /// Brings some panels of X through it.
    ///
    /// # Safety
    /// It must be packed, and the panels be there.
    pub unsafe fn apply(&self, panels: *mut T, count: usize) {
        // SAFETY: the caller's.
        unsafe {
            match self {
                Operator::Triangle(triangle) => triangle.apply(panels, count),
                Operator::Reflectors(r) if reflects::<T>() => r.apply(panels, count),
                Operator::Reflectors(_) => unreachable!(),
            }
        }
    }
}
