//! The enums of `cblas.h`.

use super::complaint::Complaint;
use wasmblas::{Trans, Uplo};

/// `CBLAS_LAYOUT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    RowMajor,
    ColMajor,
}

/// The layout, always the first argument.
pub fn layout(value: i32) -> Result<Layout, Complaint> {
    match value {
        101 => Ok(Layout::RowMajor),
        102 => Ok(Layout::ColMajor),
        _ => Err(Complaint::layout(value)),
    }
}

/// `CBLAS_TRANSPOSE` with the `CblasConjNoTrans` of OpenBLAS and BLIS.
pub fn trans(value: i32) -> Option<Trans> {
    match value {
        111 => Some(Trans::No),
        112 => Some(Trans::Trans),
        113 => Some(Trans::ConjTrans),
        114 => Some(Trans::Conj),
        _ => None,
    }
}

/// `CBLAS_UPLO`.
pub fn uplo(value: i32) -> Option<Uplo> {
    match value {
        121 => Some(Uplo::Upper),
        122 => Some(Uplo::Lower),
        _ => None,
    }
}
