//! The table of every routine the C ABI offers: the one place that knows names and signatures.
//!
//! From it come the exported functions (`build.rs`), the coverage list in the README
//! (`cargo xtask`), and the tests that compare the built artefacts with what clients declare.
//! It is plain data on top of `std`, so that each of them includes this file with `#[path]`.
//!
//! # How to read a row
//!
//! `?` in the name stands for the type letter: `?gemm` with [`SDCZ`] is `sgemm`, `dgemm`, `cgemm`
//! and `zgemm`. Arguments are `name:kind`. The kind's first part says what, the sign after it how:
//!
//! | kind | what |
//! |---|---|
//! | `t` | the routine's type: f32, f64, complex of f32 or of f64 |
//! | `r` | its real type |
//! | `o` | its sibling of the other precision (`zcgesv` has `C` next to `Z`) |
//! | `i` `l` `c` | INTEGER, LOGICAL, CHARACTER |
//! | `layout` `trans` `uplo` `side` `diag` | the enums of CBLAS |
//! | `select1` `select2` `select3` | LOGICAL FUNCTION of one, two or three references to `t` |
//! | `...` | C's variable arguments |
//!
//! | sign | how |
//! |---|---|
//! | none | one value, read (Fortran: by reference; CBLAS: by value, complex by pointer) |
//! | `*` | array, read |
//! | `&` | array or value, written |
//!
//! Each symbol becomes a call of one generic function, named like the row without `?` and
//! `cblas_`, in `fortran.rs`, `cblas.rs`, `lapack.rs` or `xerbla.rs` ([`Group::module`]).
//!
//! # How to add a routine
//!
//! A row here, the generic function in that module, for CBLAS its prototypes in
//! `include/cblas.h`, and what clients declare in `tests/tests/abi/symbols.tsv`. The tests say
//! what is missing.

#![allow(dead_code, unused_imports, reason = "each of those who include this uses a part")]

#[path = "table/model.rs"]
mod model;
#[path = "table/symbol.rs"]
mod symbol;

pub use model::{Elem, Group, Ret, Routine, Types};
pub use symbol::{Access, Arg, Dialect, Kind, Symbol, WasmType, symbols};

use Group::{Blas1, Blas2, Blas3, Cblas, Lapack, Support};
use model::{function, subroutine};

const S: Types = Types { prefix: "s", elem: Some(Elem::F32) };
const D: Types = Types { prefix: "d", elem: Some(Elem::F64) };
const C: Types = Types { prefix: "c", elem: Some(Elem::C32) };
const Z: Types = Types { prefix: "z", elem: Some(Elem::C64) };
const CS: Types = Types { prefix: "cs", elem: Some(Elem::C32) };
const ZD: Types = Types { prefix: "zd", elem: Some(Elem::C64) };

const SDCZ: &[Types] = &[S, D, C, Z];
const SD: &[Types] = &[S, D];
const CZ: &[Types] = &[C, Z];
/// Complex routines with a real scalar.
const CS_ZD: &[Types] = &[CS, ZD];
const UNTYPED: &[Types] = &[Types { prefix: "", elem: None }];

/// Every routine, in the order of the BLAS and LAPACK documentation.
#[rustfmt::skip] // one row, one line
pub const ROUTINES: &[Routine] = &[
    subroutine(Blas1, "?axpy", SDCZ, "n:i alpha:t x:t* incx:i y:t& incy:i", "`y := alpha x + y`."),
    subroutine(Blas1, "?copy", SDCZ, "n:i x:t* incx:i y:t& incy:i", "`y := x`."),
    subroutine(Blas1, "?scal", SDCZ, "n:i alpha:t x:t& incx:i", "`x := alpha x`."),
    subroutine(Blas1, "?scal", CS_ZD, "n:i alpha:r x:t& incx:i", "`x := alpha x` for real `alpha`.").calls("scal_real"),
    function(Blas1, Ret::Elem, "?dot", SD, "n:i x:t* incx:i y:t* incy:i", "`xᵀ y`.").calls("dotu"),
    function(Blas1, Ret::Elem, "?dotu", CZ, "n:i x:t* incx:i y:t* incy:i", "`xᵀ y`."),
    function(Blas1, Ret::Elem, "?dotc", CZ, "n:i x:t* incx:i y:t* incy:i", "`xᴴ y`."),

    subroutine(Blas2, "?gemv", SDCZ, "trans:c m:i n:i alpha:t a:t* lda:i x:t* incx:i beta:t y:t& incy:i", "`y := alpha op(A) x + beta y`."),

    subroutine(Blas3, "?gemm", SDCZ, "transa:c transb:c m:i n:i k:i alpha:t a:t* lda:i b:t* ldb:i beta:t c:t& ldc:i", "`C := alpha op(A) op(B) + beta C`."),
    subroutine(Blas3, "?syrk", SDCZ, "uplo:c trans:c n:i k:i alpha:t a:t* lda:i beta:t c:t& ldc:i", "`C := alpha op(A) op(A)ᵀ + beta C`, one triangle."),
    subroutine(Blas3, "?herk", CZ, "uplo:c trans:c n:i k:i alpha:r a:t* lda:i beta:r c:t& ldc:i", "`C := alpha op(A) op(A)ᴴ + beta C`, one triangle."),

    subroutine(Cblas, "cblas_?axpy", SDCZ, "n:i alpha:t x:t* incx:i y:t& incy:i", "`y := alpha x + y`."),
    subroutine(Cblas, "cblas_?copy", SDCZ, "n:i x:t* incx:i y:t& incy:i", "`y := x`."),
    subroutine(Cblas, "cblas_?scal", SDCZ, "n:i alpha:t x:t& incx:i", "`x := alpha x`."),
    subroutine(Cblas, "cblas_?scal", CS_ZD, "n:i alpha:r x:t& incx:i", "`x := alpha x` for real `alpha`.").calls("scal_real"),
    function(Cblas, Ret::Elem, "cblas_?dot", SD, "n:i x:t* incx:i y:t* incy:i", "`xᵀ y`."),
    subroutine(Cblas, "cblas_?dotu_sub", CZ, "n:i x:t* incx:i y:t* incy:i dotu:t&", "`xᵀ y`."),
    subroutine(Cblas, "cblas_?dotc_sub", CZ, "n:i x:t* incx:i y:t* incy:i dotc:t&", "`xᴴ y`."),
    subroutine(Cblas, "cblas_?gemv", SDCZ, "layout:layout trans:trans m:i n:i alpha:t a:t* lda:i x:t* incx:i beta:t y:t& incy:i", "`y := alpha op(A) x + beta y`."),
    subroutine(Cblas, "cblas_?gemm", SDCZ, "layout:layout transa:trans transb:trans m:i n:i k:i alpha:t a:t* lda:i b:t* ldb:i beta:t c:t& ldc:i", "`C := alpha op(A) op(B) + beta C`."),
    subroutine(Cblas, "cblas_?syrk", SDCZ, "layout:layout uplo:uplo trans:trans n:i k:i alpha:t a:t* lda:i beta:t c:t& ldc:i", "`C := alpha op(A) op(A)ᵀ + beta C`, one triangle."),
    subroutine(Cblas, "cblas_?herk", CZ, "layout:layout uplo:uplo trans:trans n:i k:i alpha:r a:t* lda:i beta:r c:t& ldc:i", "`C := alpha op(A) op(A)ᴴ + beta C`, one triangle."),

    subroutine(Lapack, "?getrf", SDCZ, "m:i n:i a:t& lda:i ipiv:i& info:i&", "LU factorisation with row interchanges."),
    subroutine(Lapack, "?getrs", SDCZ, "trans:c n:i nrhs:i a:t* lda:i ipiv:i* b:t& ldb:i info:i&", "Solves `op(A) X = B` from the LU factors."),
    subroutine(Lapack, "?gesv", SDCZ, "n:i nrhs:i a:t& lda:i ipiv:i& b:t& ldb:i info:i&", "Solves `A X = B` by LU factorisation."),

    subroutine(Support, "xerbla", UNTYPED, "srname:c* info:i", "Told of an illegal argument of a Fortran-ABI routine.").overridable(),
    subroutine(Support, "cblas_xerbla", UNTYPED, "info:i rout:c* form:c* args:...", "Told of an illegal argument of a CBLAS routine.").overridable(),
];
