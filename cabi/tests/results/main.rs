//! The exported functions compute what their names say: layouts, transpositions, increments and
//! scalars all arrive where they belong. Entries are small half integers, so that results are exact.

mod checks;
mod lapack;
mod reference;

use checks::{check_dot, check_gemm, check_gemv, check_rank_k, check_scal, check_update};
use reference::{LAYOUTS, Layout, OPS, Op, Random};
use wasmblas::Complex;
use wasmblas_cabi::exports::*;

const COL: &[Layout] = &[Layout::Col];
const NTC: &[Op] = &[Op::No, Op::Trans, Op::ConjTrans];

/// The tests of the routines every type has; `$amp` is `&` where scalars of CBLAS go by pointer.
macro_rules! common {
    ($module:ident, $t:ty, ($($amp:tt)?), $syrk_ops:expr, [$axpy:ident $copy:ident $scal:ident
      $gemv:ident $gemm:ident $syrk:ident], [$caxpy:ident $ccopy:ident $cscal:ident $cgemv:ident
      $cgemm:ident $csyrk:ident]) => {
        mod $module {
            use super::*;

            // SAFETY of all calls below: the checks hand over arrays as the routines require.

            #[test]
            fn gemm() {
                check_gemm::<$t>(COL, NTC, &|_, ta, tb, [m, n, k], alpha, a, lda, b, ldb, beta, c, ldc| {
                    let (ta, tb) = (ta.letter(), tb.letter());
                    // SAFETY: see above.
                    unsafe { $gemm(&ta, &tb, &m, &n, &k, &alpha, a, &lda, b, &ldb, &beta, c, &ldc) }
                });
                check_gemm::<$t>(&LAYOUTS, &OPS, &|layout, ta, tb, [m, n, k], alpha, a, lda, b, ldb, beta, c, ldc| {
                    let (order, ta, tb) = (layout.order(), ta.cblas(), tb.cblas());
                    // SAFETY: see above.
                    unsafe { $cgemm(order, ta, tb, m, n, k, $($amp)? alpha, a, lda, b, ldb, $($amp)? beta, c, ldc) }
                });
            }

            #[test]
            fn gemv() {
                check_gemv::<$t>(COL, NTC, &|_, op, [m, n], alpha, a, lda, x, incx, beta, y, incy| {
                    let op = op.letter();
                    // SAFETY: see above.
                    unsafe { $gemv(&op, &m, &n, &alpha, a, &lda, x, &incx, &beta, y, &incy) }
                });
                check_gemv::<$t>(&LAYOUTS, &OPS, &|layout, op, [m, n], alpha, a, lda, x, incx, beta, y, incy| {
                    let (order, op) = (layout.order(), op.cblas());
                    // SAFETY: see above.
                    unsafe { $cgemv(order, op, m, n, $($amp)? alpha, a, lda, x, incx, $($amp)? beta, y, incy) }
                });
            }

            #[test]
            fn syrk() {
                check_rank_k::<$t, $t>(COL, $syrk_ops, false, |x| x, &|_, upper, op, [n, k], alpha, a, lda, beta, c, ldc| {
                    let (uplo, op) = (triangle(upper), op.letter());
                    // SAFETY: see above.
                    unsafe { $syrk(&uplo, &op, &n, &k, &alpha, a, &lda, &beta, c, &ldc) }
                });
                check_rank_k::<$t, $t>(&LAYOUTS, $syrk_ops, false, |x| x, &|layout, upper, op, [n, k], alpha, a, lda, beta, c, ldc| {
                    let (order, uplo, op) = (layout.order(), if upper { 121 } else { 122 }, op.cblas());
                    // SAFETY: see above.
                    unsafe { $csyrk(order, uplo, op, n, k, $($amp)? alpha, a, lda, $($amp)? beta, c, ldc) }
                });
            }

            #[test]
            fn axpy_copy() {
                let alpha: $t = Random::new().number();
                // SAFETY: see above.
                check_update::<$t>(&|n, x, incx, y, incy| unsafe { $axpy(&n, &alpha, x, &incx, y, &incy) }, &|x, y| alpha * x + y);
                // SAFETY: see above.
                check_update::<$t>(&|n, x, incx, y, incy| unsafe { $caxpy(n, $($amp)? alpha, x, incx, y, incy) }, &|x, y| alpha * x + y);
                // SAFETY: see above.
                check_update::<$t>(&|n, x, incx, y, incy| unsafe { $copy(&n, x, &incx, y, &incy) }, &|x, _| x);
                // SAFETY: see above.
                check_update::<$t>(&|n, x, incx, y, incy| unsafe { $ccopy(n, x, incx, y, incy) }, &|x, _| x);
            }

            #[test]
            fn scal() {
                // SAFETY: see above.
                check_scal::<$t, $t>(|x| x, &|n, alpha, x, inc| unsafe { $scal(&n, &alpha, x, &inc) });
                // SAFETY: see above.
                check_scal::<$t, $t>(|x| x, &|n, alpha, x, inc| unsafe { $cscal(n, $($amp)? alpha, x, inc) });
            }
        }
    };
}

const REAL: &[Op] = &[Op::No, Op::Trans, Op::ConjTrans];
const SYMMETRIC: &[Op] = &[Op::No, Op::Trans];
const HERMITIAN: &[Op] = &[Op::No, Op::ConjTrans];

common!(s, f32, (), REAL,
    [saxpy_ scopy_ sscal_ sgemv_ sgemm_ ssyrk_],
    [cblas_saxpy cblas_scopy cblas_sscal cblas_sgemv cblas_sgemm cblas_ssyrk]);
common!(d, f64, (), REAL,
    [daxpy_ dcopy_ dscal_ dgemv_ dgemm_ dsyrk_],
    [cblas_daxpy cblas_dcopy cblas_dscal cblas_dgemv cblas_dgemm cblas_dsyrk]);
common!(c, Complex<f32>, (&), SYMMETRIC,
    [caxpy_ ccopy_ cscal_ cgemv_ cgemm_ csyrk_],
    [cblas_caxpy cblas_ccopy cblas_cscal cblas_cgemv cblas_cgemm cblas_csyrk]);
common!(z, Complex<f64>, (&), SYMMETRIC,
    [zaxpy_ zcopy_ zscal_ zgemv_ zgemm_ zsyrk_],
    [cblas_zaxpy cblas_zcopy cblas_zscal cblas_zgemv cblas_zgemm cblas_zsyrk]);

/// The tests of the routines that only complex types have.
macro_rules! complex {
    ($module:ident, $r:ty, [$herk:ident $scal:ident $dotu:ident $dotc:ident],
     [$cherk:ident $cscal:ident $cdotu:ident $cdotc:ident]) => {
        mod $module {
            use super::*;

            #[test]
            fn herk() {
                check_rank_k::<Complex<$r>, $r>(
                    COL,
                    HERMITIAN,
                    true,
                    Complex::from,
                    &|_, upper, op, [n, k], alpha, a, lda, beta, c, ldc| {
                        let (uplo, op) = (triangle(upper), op.letter());
                        // SAFETY: the check hands over arrays as the routine requires.
                        unsafe { $herk(&uplo, &op, &n, &k, &alpha, a, &lda, &beta, c, &ldc) }
                    },
                );
                check_rank_k::<Complex<$r>, $r>(
                    &LAYOUTS,
                    HERMITIAN,
                    true,
                    Complex::from,
                    &|layout, upper, op, [n, k], alpha, a, lda, beta, c, ldc| {
                        let (order, uplo, op) =
                            (layout.order(), if upper { 121 } else { 122 }, op.cblas());
                        // SAFETY: as above.
                        unsafe { $cherk(order, uplo, op, n, k, alpha, a, lda, beta, c, ldc) }
                    },
                );
            }

            #[test]
            fn scal_by_real() {
                // SAFETY: the check hands over arrays as the routine requires.
                check_scal::<Complex<$r>, $r>(Complex::from, &|n, alpha, x, inc| unsafe {
                    $scal(&n, &alpha, x, &inc)
                });
                // SAFETY: as above.
                check_scal::<Complex<$r>, $r>(Complex::from, &|n, alpha, x, inc| unsafe {
                    $cscal(n, alpha, x, inc)
                });
            }

            #[test]
            fn dot() {
                // SAFETY: the checks hand over arrays as the routines require.
                check_dot::<Complex<$r>>(false, &|n, x, incx, y, incy| unsafe {
                    $dotu(&n, x, &incx, y, &incy)
                });
                // SAFETY: as above.
                check_dot::<Complex<$r>>(true, &|n, x, incx, y, incy| unsafe {
                    $dotc(&n, x, &incx, y, &incy)
                });
                check_dot::<Complex<$r>>(false, &|n, x, incx, y, incy| {
                    let mut result = Complex::new(<$r>::NAN, 0.0);
                    // SAFETY: as above.
                    unsafe { $cdotu(n, x, incx, y, incy, &mut result) };
                    result
                });
                check_dot::<Complex<$r>>(true, &|n, x, incx, y, incy| {
                    let mut result = Complex::new(<$r>::NAN, 0.0);
                    // SAFETY: as above.
                    unsafe { $cdotc(n, x, incx, y, incy, &mut result) };
                    result
                });
            }
        }
    };
}

complex!(only_c, f32,
    [cherk_ csscal_ cdotu_ cdotc_],
    [cblas_cherk cblas_csscal cblas_cdotu_sub cblas_cdotc_sub]);
complex!(only_z, f64,
    [zherk_ zdscal_ zdotu_ zdotc_],
    [cblas_zherk cblas_zdscal cblas_zdotu_sub cblas_zdotc_sub]);

#[test]
fn real_dot() {
    // SAFETY: the checks hand over arrays as the routines require.
    unsafe {
        check_dot::<f32>(false, &|n, x, incx, y, incy| sdot_(&n, x, &incx, y, &incy));
        check_dot::<f32>(false, &|n, x, incx, y, incy| cblas_sdot(n, x, incx, y, incy));
        check_dot::<f64>(false, &|n, x, incx, y, incy| ddot_(&n, x, &incx, y, &incy));
        check_dot::<f64>(false, &|n, x, incx, y, incy| cblas_ddot(n, x, incx, y, incy));
    }
}

fn triangle(upper: bool) -> std::ffi::c_char {
    if upper { b'U' as _ } else { b'L' as _ }
}
