//! What a factor of a product may be: a general matrix, or a symmetric one of which a triangle is
//! stored.

use crate::matrix::MatRef;
use crate::scalar::Scalar;

/// How the entries of a factor follow from what is stored.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Structure {
    /// All are stored.
    General,
    /// One triangle is stored and the other is its mirror image, conjugated if Hermitian; then the
    /// diagonal is real, whatever the imaginary parts stored.
    Symmetric { lower: bool, hermitian: bool },
}

impl Structure {
    fn transposed(self) -> Structure {
        match self {
            Structure::General => self,
            Structure::Symmetric { lower, hermitian } => {
                Structure::Symmetric { lower: !lower, hermitian }
            }
        }
    }
}

/// A factor of a product; its transposition is in the view.
#[derive(Clone, Copy)]
pub(crate) struct Operand<'a, T> {
    pub view: MatRef<'a, T>,
    /// Whether the whole factor is conjugated.
    pub conj: bool,
    pub structure: Structure,
}

impl<'a, T: Scalar> Operand<'a, T> {
    /// A general matrix, perhaps conjugated.
    #[inline]
    pub fn general(view: MatRef<'a, T>, conj: bool) -> Self {
        Operand { view, conj, structure: Structure::General }
    }

    #[inline]
    pub fn t(self) -> Self {
        Operand { view: self.view.t(), structure: self.structure.transposed(), ..self }
    }

    /// Entry `(i, p)` before the conjugation of the whole.
    ///
    /// # Safety
    /// It must exist.
    pub unsafe fn entry(&self, i: usize, p: usize) -> T {
        // SAFETY: the caller's; only stored entries are read.
        let stored = |i: usize, p: usize| unsafe { *self.view.ptr_at(i, p) };
        match self.structure {
            Structure::General => stored(i, p),
            Structure::Symmetric { hermitian: true, .. } if i == p => {
                T::from_real(stored(i, i).re())
            }
            Structure::Symmetric { lower, hermitian } => {
                if i == p || (i > p) == lower {
                    stored(i, p)
                } else {
                    stored(p, i).conj_if(hermitian)
                }
            }
        }
    }
}
