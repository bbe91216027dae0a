//! Inner loops for NumPy's generalised ufuncs, and the table of the functions that get them.

mod cholesky;
mod eigen_general;
mod eigen_symmetric;
mod least_squares;
mod linear;
mod products;
mod qr;
mod svd;

use crate::entry::{Loop, Originals, entry, no_originals};
use cholesky::Cholesky;
use eigen_general::GeneralEigen;
use eigen_symmetric::HermitianEigen;
use least_squares::LeastSquares;
use linear::{Determinant, Inverse, LogDeterminant, Solve, SolveVector};
use products::{MatMul, MatVec, VecDot, VecMat};
use qr::{QrFactor, QrForm};
use svd::{SingularValues, Svd};

/// A generalised ufunc and the loops for it.
pub struct Function {
    /// The module that holds it.
    pub module: &'static str,
    /// Its name there; before NumPy 2.1 some are two, for wide and for tall matrices, with one loop.
    pub names: &'static [&'static str],
    /// The types of its operands; see [`letters`](crate::element::letters).
    pub pattern: &'static str,
    /// Our loops for `f`, `d`, `F`, `D`; not all have four.
    pub loops: [Option<Loop>; 4],
    /// NumPy's.
    pub originals: Originals,
}

/// Loops for all four types.
macro_rules! all_types {
    ($gufunc:ident $(, $choice:expr)*) => {
        [
            Some(entry::<$gufunc<f32 $(, $choice)*>>),
            Some(entry::<$gufunc<f64 $(, $choice)*>>),
            Some(entry::<$gufunc<wasmblas::Complex<f32> $(, $choice)*>>),
            Some(entry::<$gufunc<wasmblas::Complex<f64> $(, $choice)*>>),
        ]
    };
}

/// Loops for the types of double precision, which are all that `numpy.linalg` calls, whatever it is
/// given. Of decompositions with much code there are no others, for the wheel's sake, and of QR NumPy
/// itself has no others.
macro_rules! double_types {
    ($gufunc:ident $(, $choice:expr)*) => {
        [
            None,
            Some(entry::<$gufunc<f64 $(, $choice)*>>),
            None,
            Some(entry::<$gufunc<wasmblas::Complex<f64> $(, $choice)*>>),
        ]
    };
}

/// The table: a static for each function, and [`FUNCTIONS`], the list of them.
macro_rules! functions {
    ($($function:ident: $module:ident $($name:literal)|+, $pattern:literal $types:ident!($($loops:tt)*);)*) => {
        $(pub static $function: Function = Function {
            module: $module,
            names: &[$($name),+],
            pattern: $pattern,
            loops: $types!($($loops)*),
            originals: no_originals(),
        };)*

        /// Every function with loops of ours.
        pub static FUNCTIONS: &[&Function] = &[$(&$function),*];
    };
}

/// Where NumPy keeps its products.
const CORE: &str = "numpy";
/// Where it keeps the ufuncs behind `numpy.linalg`.
pub const LINALG: &str = "numpy.linalg._umath_linalg";

functions! {
    MATMUL: CORE "matmul", "TT->T" all_types!(MatMul);
    MATVEC: CORE "matvec", "TT->T" all_types!(MatVec);
    VECMAT: CORE "vecmat", "TT->T" all_types!(VecMat);
    VECDOT: CORE "vecdot", "TT->T" all_types!(VecDot);
    SOLVE: LINALG "solve", "TT->T" all_types!(Solve);
    SOLVE1: LINALG "solve1", "TT->T" all_types!(SolveVector);
    INV: LINALG "inv", "T->T" all_types!(Inverse);
    DET: LINALG "det", "T->T" all_types!(Determinant);
    SLOGDET: LINALG "slogdet", "T->TR" all_types!(LogDeterminant);
    CHOLESKY_LO: LINALG "cholesky_lo", "T->T" all_types!(Cholesky, false);
    CHOLESKY_UP: LINALG "cholesky_up", "T->T" all_types!(Cholesky, true);
    EIG: LINALG "eig", "T->CC" double_types!(GeneralEigen, true);
    EIGVALS: LINALG "eigvals", "T->C" double_types!(GeneralEigen, false);
    EIGH_LO: LINALG "eigh_lo", "T->RT" double_types!(HermitianEigen, false, true);
    EIGH_UP: LINALG "eigh_up", "T->RT" double_types!(HermitianEigen, true, true);
    EIGVALSH_LO: LINALG "eigvalsh_lo", "T->R" double_types!(HermitianEigen, false, false);
    EIGVALSH_UP: LINALG "eigvalsh_up", "T->R" double_types!(HermitianEigen, true, false);
    SVD: LINALG "svd" | "svd_m" | "svd_n", "T->R" double_types!(SingularValues);
    SVD_S: LINALG "svd_s" | "svd_m_s" | "svd_n_s", "T->TRT" double_types!(Svd, false);
    SVD_F: LINALG "svd_f" | "svd_m_f" | "svd_n_f", "T->TRT" double_types!(Svd, true);
    LSTSQ: LINALG "lstsq" | "lstsq_m" | "lstsq_n", "TTR->TRiR" double_types!(LeastSquares);
    QR_R_RAW: LINALG "qr_r_raw" | "qr_r_raw_m" | "qr_r_raw_n", "T->T" double_types!(QrFactor);
    QR_REDUCED: LINALG "qr_reduced", "TT->T" double_types!(QrForm, false);
    QR_COMPLETE: LINALG "qr_complete", "TT->T" double_types!(QrForm, true);
}
