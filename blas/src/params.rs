//! The parameter enums of BLAS, with the field's names.

/// What is done to a matrix operand before it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trans {
    /// `op(A) = A`.
    No,
    /// `op(A) = Aᵀ`.
    Trans,
    /// `op(A) = Aᴴ`, the conjugate transpose; for real types the same as [`Trans::Trans`].
    ConjTrans,
    /// `op(A) = conj(A)`, conjugated but not transposed (an extension that CBLAS users know from
    /// OpenBLAS and BLIS).
    Conj,
}

impl Trans {
    /// Whether rows and columns change places.
    #[inline]
    pub fn is_transposed(self) -> bool {
        matches!(self, Trans::Trans | Trans::ConjTrans)
    }

    /// Whether entries are conjugated.
    #[inline]
    pub fn is_conjugated(self) -> bool {
        matches!(self, Trans::ConjTrans | Trans::Conj)
    }
}

/// Which triangle of a symmetric, Hermitian or triangular matrix is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Uplo {
    /// Entries `(i, j)` with `i <= j`.
    Upper,
    /// Entries `(i, j)` with `i >= j`.
    Lower,
}

impl Uplo {
    /// The triangle that this one becomes when the matrix is transposed.
    #[inline]
    pub fn flip(self) -> Uplo {
        match self {
            Uplo::Upper => Uplo::Lower,
            Uplo::Lower => Uplo::Upper,
        }
    }
}

/// On which side of the product a symmetric or triangular matrix stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// `op(A) B`.
    Left,
    /// `B op(A)`.
    Right,
}

/// Whether a triangular matrix has an implicit diagonal of ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Diag {
    /// The diagonal is stored.
    NonUnit,
    /// The diagonal is one and is not read.
    Unit,
}
