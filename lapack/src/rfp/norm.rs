//! Norms of matrices in rectangular full packed storage.

use super::storage::RfpRef;
use crate::auxiliary::Norm;
use crate::auxiliary::entries::{Diagonal, triangle};
use crate::auxiliary::norm::symmetric;
use wasmblas::{Scalar, Uplo};

/// A norm of a Hermitian matrix, of whose diagonal only the real parts are read.
pub fn lanhf<T: Scalar>(norm: Norm, a: RfpRef<'_, T>) -> T::Real {
    half(norm, a, Diagonal::Real)
}

/// A norm of a symmetric matrix.
pub fn lansf<T: Scalar>(norm: Norm, a: RfpRef<'_, T>) -> T::Real {
    half(norm, a, Diagonal::Stored)
}

fn half<T: Scalar>(norm: Norm, a: RfpRef<'_, T>, kind: Diagonal) -> T::Real {
    let n = a.order();
    // Moduli do not depend on what is conjugated.
    let columns = |j| {
        let (line, _) = a.line(j);
        let others = line.len() - 1;
        match a.uplo() {
            Uplo::Lower => (j + 1, line.part(1, others)),
            Uplo::Upper => (0, line.part(0, others)),
        }
    };
    let diagonal = |j| {
        let (line, _) = a.line(j);
        line.get(if a.uplo() == Uplo::Lower { 0 } else { line.len() - 1 })
    };
    symmetric(norm, &triangle((n, n), columns, diagonal, kind))
}
