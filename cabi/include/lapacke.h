/* LAPACKE, C's interface to LAPACK, as offered by wasmblas; source compatible with netlib's.
 *
 * Matrices are row- or column-major, as matrix_layout says, with a leading dimension. What a
 * function returns is LAPACK's info: 0; the number of an argument with an illegal value, counted
 * from matrix_layout, negative, also of the first array with NaN in it; or what LAPACK's
 * documentation says about the routine. LAPACKE_dgesv checks for NaN, unless LAPACKE_set_nancheck
 * or the environment variable LAPACKE_NANCHECK is 0, and gets the workspace; LAPACKE_dgesv_work
 * does not check, and is given the workspace. A program may define LAPACKE_xerbla itself.
 *
 * The declarations are those of all the libraries but libwasmblas_np, which has no LAPACKE.
 */
#ifndef LAPACKE_H
#define LAPACKE_H

#include <stdint.h>

/* Complex numbers are two adjacent reals; a program may have other names for that. */
#ifndef lapack_complex_float
#ifdef __cplusplus
#include <complex>
#define lapack_complex_float std::complex<float>
#define lapack_complex_double std::complex<double>
#define lapack_complex_float_real(z) ((z).real())
#define lapack_complex_float_imag(z) ((z).imag())
#define lapack_complex_double_real(z) ((z).real())
#define lapack_complex_double_imag(z) ((z).imag())
#define lapack_make_complex_float(re, im) std::complex<float>((re), (im))
#define lapack_make_complex_double(re, im) std::complex<double>((re), (im))
#else
#include <complex.h>
#define lapack_complex_float float _Complex
#define lapack_complex_double double _Complex
#define lapack_complex_float_real(z) (crealf(z))
#define lapack_complex_float_imag(z) (cimagf(z))
#define lapack_complex_double_real(z) (creal(z))
#define lapack_complex_double_imag(z) (cimag(z))
/* Without arithmetic, which would lose the signs of zeros. */
static inline lapack_complex_float lapack_make_complex_float(float re, float im)
{
    union { float parts[2]; lapack_complex_float number; } z = { { re, im } };
    return z.number;
}
static inline lapack_complex_double lapack_make_complex_double(double re, double im)
{
    union { double parts[2]; lapack_complex_double number; } z = { { re, im } };
    return z.number;
}
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifndef lapack_int
#define lapack_int int32_t
#endif
#ifndef lapack_logical
#define lapack_logical lapack_int
#endif

#define LAPACK_ROW_MAJOR 101
#define LAPACK_COL_MAJOR 102

#define LAPACK_WORK_MEMORY_ERROR -1010
#define LAPACK_TRANSPOSE_MEMORY_ERROR -1011

/* What chooses eigenvalues. */
typedef lapack_logical (*LAPACK_S_SELECT2)(const float *, const float *);
typedef lapack_logical (*LAPACK_S_SELECT3)(const float *, const float *, const float *);
typedef lapack_logical (*LAPACK_D_SELECT2)(const double *, const double *);
typedef lapack_logical (*LAPACK_D_SELECT3)(const double *, const double *, const double *);
typedef lapack_logical (*LAPACK_C_SELECT1)(const lapack_complex_float *);
typedef lapack_logical (*LAPACK_C_SELECT2)(const lapack_complex_float *,
    const lapack_complex_float *);
typedef lapack_logical (*LAPACK_Z_SELECT1)(const lapack_complex_double *);
typedef lapack_logical (*LAPACK_Z_SELECT2)(const lapack_complex_double *,
    const lapack_complex_double *);

/* prototypes:begin, written by cargo xtask headers */

/* A property of the floating-point numbers. */
float LAPACKE_slamch(char cmach);
double LAPACKE_dlamch(char cmach);

/* A property of the floating-point numbers. */
float LAPACKE_slamch_work(char cmach);
double LAPACKE_dlamch_work(char cmach);

/* √(x² + y²). */
float LAPACKE_slapy2(float x, float y);
double LAPACKE_dlapy2(double x, double y);

/* √(x² + y²). */
float LAPACKE_slapy2_work(float x, float y);
double LAPACKE_dlapy2_work(double x, double y);

/* √(x² + y² + z²). */
float LAPACKE_slapy3(float x, float y, float z);
double LAPACKE_dlapy3(double x, double y, double z);

/* √(x² + y² + z²). */
float LAPACKE_slapy3_work(float x, float y, float z);
double LAPACKE_dlapy3_work(double x, double y, double z);

/* Copies all of a matrix, or a triangle. */
lapack_int LAPACKE_slacpy(int matrix_layout, char uplo, lapack_int m, lapack_int n, const float *a,
    lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dlacpy(int matrix_layout, char uplo, lapack_int m, lapack_int n, const double *a,
    lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_clacpy(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zlacpy(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);

/* Copies all of a matrix, or a triangle. */
lapack_int LAPACKE_slacpy_work(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    const float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dlacpy_work(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    const double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_clacpy_work(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zlacpy_work(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);

/* Fills all of a matrix, or a triangle. */
lapack_int LAPACKE_slaset(int matrix_layout, char uplo, lapack_int m, lapack_int n, float alpha,
    float beta, float *a, lapack_int lda);
lapack_int LAPACKE_dlaset(int matrix_layout, char uplo, lapack_int m, lapack_int n, double alpha,
    double beta, double *a, lapack_int lda);
lapack_int LAPACKE_claset(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    lapack_complex_float alpha, lapack_complex_float beta, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zlaset(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    lapack_complex_double alpha, lapack_complex_double beta, lapack_complex_double *a,
    lapack_int lda);

/* Fills all of a matrix, or a triangle. */
lapack_int LAPACKE_slaset_work(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    float alpha, float beta, float *a, lapack_int lda);
lapack_int LAPACKE_dlaset_work(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    double alpha, double beta, double *a, lapack_int lda);
lapack_int LAPACKE_claset_work(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    lapack_complex_float alpha, lapack_complex_float beta, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zlaset_work(int matrix_layout, char uplo, lapack_int m, lapack_int n,
    lapack_complex_double alpha, lapack_complex_double beta, lapack_complex_double *a,
    lapack_int lda);

/* Multiplies a matrix by a quotient. */
lapack_int LAPACKE_slascl(int matrix_layout, char letter, lapack_int kl, lapack_int ku, float cfrom,
    float cto, lapack_int m, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dlascl(int matrix_layout, char letter, lapack_int kl, lapack_int ku,
    double cfrom, double cto, lapack_int m, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_clascl(int matrix_layout, char letter, lapack_int kl, lapack_int ku, float cfrom,
    float cto, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zlascl(int matrix_layout, char letter, lapack_int kl, lapack_int ku,
    double cfrom, double cto, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda);

/* Multiplies a matrix by a quotient. */
lapack_int LAPACKE_slascl_work(int matrix_layout, char letter, lapack_int kl, lapack_int ku,
    float cfrom, float cto, lapack_int m, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dlascl_work(int matrix_layout, char letter, lapack_int kl, lapack_int ku,
    double cfrom, double cto, lapack_int m, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_clascl_work(int matrix_layout, char letter, lapack_int kl, lapack_int ku,
    float cfrom, float cto, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zlascl_work(int matrix_layout, char letter, lapack_int kl, lapack_int ku,
    double cfrom, double cto, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda);

/* Adds to a sum of squares. */
lapack_int LAPACKE_slassq(lapack_int n, const float *x, lapack_int incx, float *scale,
    float *sumsq);
lapack_int LAPACKE_dlassq(lapack_int n, const double *x, lapack_int incx, double *scale,
    double *sumsq);
lapack_int LAPACKE_classq(lapack_int n, const lapack_complex_float *x, lapack_int incx,
    float *scale, float *sumsq);
lapack_int LAPACKE_zlassq(lapack_int n, const lapack_complex_double *x, lapack_int incx,
    double *scale, double *sumsq);

/* Adds to a sum of squares. */
lapack_int LAPACKE_slassq_work(lapack_int n, const float *x, lapack_int incx, float *scale,
    float *sumsq);
lapack_int LAPACKE_dlassq_work(lapack_int n, const double *x, lapack_int incx, double *scale,
    double *sumsq);
lapack_int LAPACKE_classq_work(lapack_int n, const lapack_complex_float *x, lapack_int incx,
    float *scale, float *sumsq);
lapack_int LAPACKE_zlassq_work(lapack_int n, const lapack_complex_double *x, lapack_int incx,
    double *scale, double *sumsq);

/* Conjugates a vector. */
lapack_int LAPACKE_clacgv(lapack_int n, lapack_complex_float *x, lapack_int incx);
lapack_int LAPACKE_zlacgv(lapack_int n, lapack_complex_double *x, lapack_int incx);

/* Conjugates a vector. */
lapack_int LAPACKE_clacgv_work(lapack_int n, lapack_complex_float *x, lapack_int incx);
lapack_int LAPACKE_zlacgv_work(lapack_int n, lapack_complex_double *x, lapack_int incx);

/* Interchanges rows. */
lapack_int LAPACKE_slaswp(int matrix_layout, lapack_int n, float *a, lapack_int lda, lapack_int k1,
    lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_dlaswp(int matrix_layout, lapack_int n, double *a, lapack_int lda, lapack_int k1,
    lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_claswp(int matrix_layout, lapack_int n, lapack_complex_float *a, lapack_int lda,
    lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_zlaswp(int matrix_layout, lapack_int n, lapack_complex_double *a, lapack_int lda,
    lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);

/* Interchanges rows. */
lapack_int LAPACKE_slaswp_work(int matrix_layout, lapack_int n, float *a, lapack_int lda,
    lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_dlaswp_work(int matrix_layout, lapack_int n, double *a, lapack_int lda,
    lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_claswp_work(int matrix_layout, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);
lapack_int LAPACKE_zlaswp_work(int matrix_layout, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int k1, lapack_int k2, const lapack_int *ipiv, lapack_int incx);

/* Estimates the 1-norm of a matrix. */
lapack_int LAPACKE_slacn2(lapack_int n, float *v, float *x, lapack_int *isgn, float *est,
    lapack_int *kase, lapack_int *isave);
lapack_int LAPACKE_dlacn2(lapack_int n, double *v, double *x, lapack_int *isgn, double *est,
    lapack_int *kase, lapack_int *isave);

/* Estimates the 1-norm of a matrix. */
lapack_int LAPACKE_slacn2_work(lapack_int n, float *v, float *x, lapack_int *isgn, float *est,
    lapack_int *kase, lapack_int *isave);
lapack_int LAPACKE_dlacn2_work(lapack_int n, double *v, double *x, lapack_int *isgn, double *est,
    lapack_int *kase, lapack_int *isave);

/* Estimates the 1-norm of a matrix. */
lapack_int LAPACKE_clacn2(lapack_int n, lapack_complex_float *v, lapack_complex_float *x,
    float *est, lapack_int *kase, lapack_int *isave);
lapack_int LAPACKE_zlacn2(lapack_int n, lapack_complex_double *v, lapack_complex_double *x,
    double *est, lapack_int *kase, lapack_int *isave);

/* Estimates the 1-norm of a matrix. */
lapack_int LAPACKE_clacn2_work(lapack_int n, lapack_complex_float *v, lapack_complex_float *x,
    float *est, lapack_int *kase, lapack_int *isave);
lapack_int LAPACKE_zlacn2_work(lapack_int n, lapack_complex_double *v, lapack_complex_double *x,
    double *est, lapack_int *kase, lapack_int *isave);

/* A := alpha x xᵀ + A, complex symmetric. */
lapack_int LAPACKE_csyr(int matrix_layout, char uplo, lapack_int n, lapack_complex_float alpha,
    const lapack_complex_float *x, lapack_int incx, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zsyr(int matrix_layout, char uplo, lapack_int n, lapack_complex_double alpha,
    const lapack_complex_double *x, lapack_int incx, lapack_complex_double *a, lapack_int lda);

/* A := alpha x xᵀ + A, complex symmetric. */
lapack_int LAPACKE_csyr_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float alpha,
    const lapack_complex_float *x, lapack_int incx, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_zsyr_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_double alpha, const lapack_complex_double *x, lapack_int incx,
    lapack_complex_double *a, lapack_int lda);

/* The inverse of a triangular matrix. */
lapack_int LAPACKE_strtri(int matrix_layout, char uplo, char diag, lapack_int n, float *a,
    lapack_int lda);
lapack_int LAPACKE_dtrtri(int matrix_layout, char uplo, char diag, lapack_int n, double *a,
    lapack_int lda);
lapack_int LAPACKE_ctrtri(int matrix_layout, char uplo, char diag, lapack_int n,
    lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_ztrtri(int matrix_layout, char uplo, char diag, lapack_int n,
    lapack_complex_double *a, lapack_int lda);

/* The inverse of a triangular matrix. */
lapack_int LAPACKE_strtri_work(int matrix_layout, char uplo, char diag, lapack_int n, float *a,
    lapack_int lda);
lapack_int LAPACKE_dtrtri_work(int matrix_layout, char uplo, char diag, lapack_int n, double *a,
    lapack_int lda);
lapack_int LAPACKE_ctrtri_work(int matrix_layout, char uplo, char diag, lapack_int n,
    lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_ztrtri_work(int matrix_layout, char uplo, char diag, lapack_int n,
    lapack_complex_double *a, lapack_int lda);

/* The inverse of a packed triangular matrix. */
lapack_int LAPACKE_stptri(int matrix_layout, char uplo, char diag, lapack_int n, float *ap);
lapack_int LAPACKE_dtptri(int matrix_layout, char uplo, char diag, lapack_int n, double *ap);
lapack_int LAPACKE_ctptri(int matrix_layout, char uplo, char diag, lapack_int n,
    lapack_complex_float *ap);
lapack_int LAPACKE_ztptri(int matrix_layout, char uplo, char diag, lapack_int n,
    lapack_complex_double *ap);

/* The inverse of a packed triangular matrix. */
lapack_int LAPACKE_stptri_work(int matrix_layout, char uplo, char diag, lapack_int n, float *ap);
lapack_int LAPACKE_dtptri_work(int matrix_layout, char uplo, char diag, lapack_int n, double *ap);
lapack_int LAPACKE_ctptri_work(int matrix_layout, char uplo, char diag, lapack_int n,
    lapack_complex_float *ap);
lapack_int LAPACKE_ztptri_work(int matrix_layout, char uplo, char diag, lapack_int n,
    lapack_complex_double *ap);

/* Solves a triangular system. */
lapack_int LAPACKE_strtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dtrtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_ctrtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_ztrtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb);

/* Solves a triangular system. */
lapack_int LAPACKE_strtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dtrtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_ctrtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_ztrtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb);

/* Solves a triangular band system. */
lapack_int LAPACKE_stbtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const float *ab, lapack_int ldab, float *b, lapack_int ldb);
lapack_int LAPACKE_dtbtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const double *ab, lapack_int ldab, double *b, lapack_int ldb);
lapack_int LAPACKE_ctbtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab,
    lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_ztbtrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab,
    lapack_complex_double *b, lapack_int ldb);

/* Solves a triangular band system. */
lapack_int LAPACKE_stbtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const float *ab, lapack_int ldab, float *b, lapack_int ldb);
lapack_int LAPACKE_dtbtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const double *ab, lapack_int ldab, double *b, lapack_int ldb);
lapack_int LAPACKE_ctbtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab,
    lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_ztbtrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab,
    lapack_complex_double *b, lapack_int ldb);

/* Solves a packed triangular system. */
lapack_int LAPACKE_stptrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const float *ap, float *b, lapack_int ldb);
lapack_int LAPACKE_dtptrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const double *ap, double *b, lapack_int ldb);
lapack_int LAPACKE_ctptrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *ap, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_ztptrs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *ap, lapack_complex_double *b, lapack_int ldb);

/* Solves a packed triangular system. */
lapack_int LAPACKE_stptrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const float *ap, float *b, lapack_int ldb);
lapack_int LAPACKE_dtptrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const double *ap, double *b, lapack_int ldb);
lapack_int LAPACKE_ctptrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *ap, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_ztptrs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *ap, lapack_complex_double *b, lapack_int ldb);

/* The condition number of a triangular matrix. */
lapack_int LAPACKE_strcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const float *a, lapack_int lda, float *rcond);
lapack_int LAPACKE_dtrcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const double *a, lapack_int lda, double *rcond);

/* The condition number of a triangular matrix. */
lapack_int LAPACKE_strcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const float *a, lapack_int lda, float *rcond, float *work, lapack_int *iwork);
lapack_int LAPACKE_dtrcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const double *a, lapack_int lda, double *rcond, double *work, lapack_int *iwork);

/* The condition number of a triangular matrix. */
lapack_int LAPACKE_ctrcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *rcond);
lapack_int LAPACKE_ztrcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *rcond);

/* The condition number of a triangular matrix. */
lapack_int LAPACKE_ctrcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *rcond, lapack_complex_float *work,
    float *rwork);
lapack_int LAPACKE_ztrcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *rcond, lapack_complex_double *work,
    double *rwork);

/* The condition number of a triangular band matrix. */
lapack_int LAPACKE_stbcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    lapack_int kd, const float *ab, lapack_int ldab, float *rcond);
lapack_int LAPACKE_dtbcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    lapack_int kd, const double *ab, lapack_int ldab, double *rcond);

/* The condition number of a triangular band matrix. */
lapack_int LAPACKE_stbcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    lapack_int kd, const float *ab, lapack_int ldab, float *rcond, float *work, lapack_int *iwork);
lapack_int LAPACKE_dtbcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    lapack_int kd, const double *ab, lapack_int ldab, double *rcond, double *work,
    lapack_int *iwork);

/* The condition number of a triangular band matrix. */
lapack_int LAPACKE_ctbcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    lapack_int kd, const lapack_complex_float *ab, lapack_int ldab, float *rcond);
lapack_int LAPACKE_ztbcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    lapack_int kd, const lapack_complex_double *ab, lapack_int ldab, double *rcond);

/* The condition number of a triangular band matrix. */
lapack_int LAPACKE_ctbcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    lapack_int kd, const lapack_complex_float *ab, lapack_int ldab, float *rcond,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_ztbcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    lapack_int kd, const lapack_complex_double *ab, lapack_int ldab, double *rcond,
    lapack_complex_double *work, double *rwork);

/* The condition number of a packed triangular matrix. */
lapack_int LAPACKE_stpcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const float *ap, float *rcond);
lapack_int LAPACKE_dtpcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const double *ap, double *rcond);

/* The condition number of a packed triangular matrix. */
lapack_int LAPACKE_stpcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const float *ap, float *rcond, float *work, lapack_int *iwork);
lapack_int LAPACKE_dtpcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const double *ap, double *rcond, double *work, lapack_int *iwork);

/* The condition number of a packed triangular matrix. */
lapack_int LAPACKE_ctpcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const lapack_complex_float *ap, float *rcond);
lapack_int LAPACKE_ztpcon(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const lapack_complex_double *ap, double *rcond);

/* The condition number of a packed triangular matrix. */
lapack_int LAPACKE_ctpcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const lapack_complex_float *ap, float *rcond, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_ztpcon_work(int matrix_layout, char norm, char uplo, char diag, lapack_int n,
    const lapack_complex_double *ap, double *rcond, lapack_complex_double *work, double *rwork);

/* Bounds the errors of the solutions of a triangular system. */
lapack_int LAPACKE_strrfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const float *a, lapack_int lda, const float *b, lapack_int ldb, const float *x,
    lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_dtrrfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const double *a, lapack_int lda, const double *b, lapack_int ldb,
    const double *x, lapack_int ldx, double *ferr, double *berr);

/* Bounds the errors of the solutions of a triangular system. */
lapack_int LAPACKE_strrfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const float *a, lapack_int lda, const float *b, lapack_int ldb, const float *x,
    lapack_int ldx, float *ferr, float *berr, float *work, lapack_int *iwork);
lapack_int LAPACKE_dtrrfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const double *a, lapack_int lda, const double *b, lapack_int ldb,
    const double *x, lapack_int ldx, double *ferr, double *berr, double *work, lapack_int *iwork);

/* Bounds the errors of the solutions of a triangular system. */
lapack_int LAPACKE_ctrrfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *b,
    lapack_int ldb, const lapack_complex_float *x, lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_ztrrfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *b,
    lapack_int ldb, const lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr);

/* Bounds the errors of the solutions of a triangular system. */
lapack_int LAPACKE_ctrrfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *b,
    lapack_int ldb, const lapack_complex_float *x, lapack_int ldx, float *ferr, float *berr,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_ztrrfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *b,
    lapack_int ldb, const lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr,
    lapack_complex_double *work, double *rwork);

/* Bounds the errors of the solutions of a triangular band system. */
lapack_int LAPACKE_stbrfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const float *ab, lapack_int ldab, const float *b,
    lapack_int ldb, const float *x, lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_dtbrfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const double *ab, lapack_int ldab, const double *b,
    lapack_int ldb, const double *x, lapack_int ldx, double *ferr, double *berr);

/* Bounds the errors of the solutions of a triangular band system. */
lapack_int LAPACKE_stbrfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const float *ab, lapack_int ldab, const float *b,
    lapack_int ldb, const float *x, lapack_int ldx, float *ferr, float *berr, float *work,
    lapack_int *iwork);
lapack_int LAPACKE_dtbrfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const double *ab, lapack_int ldab, const double *b,
    lapack_int ldb, const double *x, lapack_int ldx, double *ferr, double *berr, double *work,
    lapack_int *iwork);

/* Bounds the errors of the solutions of a triangular band system. */
lapack_int LAPACKE_ctbrfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab,
    const lapack_complex_float *b, lapack_int ldb, const lapack_complex_float *x, lapack_int ldx,
    float *ferr, float *berr);
lapack_int LAPACKE_ztbrfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab,
    const lapack_complex_double *b, lapack_int ldb, const lapack_complex_double *x, lapack_int ldx,
    double *ferr, double *berr);

/* Bounds the errors of the solutions of a triangular band system. */
lapack_int LAPACKE_ctbrfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab,
    const lapack_complex_float *b, lapack_int ldb, const lapack_complex_float *x, lapack_int ldx,
    float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_ztbrfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int kd, lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab,
    const lapack_complex_double *b, lapack_int ldb, const lapack_complex_double *x, lapack_int ldx,
    double *ferr, double *berr, lapack_complex_double *work, double *rwork);

/* Bounds the errors of the solutions of a packed triangular system. */
lapack_int LAPACKE_stprfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const float *ap, const float *b, lapack_int ldb, const float *x,
    lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_dtprfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const double *ap, const double *b, lapack_int ldb, const double *x,
    lapack_int ldx, double *ferr, double *berr);

/* Bounds the errors of the solutions of a packed triangular system. */
lapack_int LAPACKE_stprfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const float *ap, const float *b, lapack_int ldb, const float *x,
    lapack_int ldx, float *ferr, float *berr, float *work, lapack_int *iwork);
lapack_int LAPACKE_dtprfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const double *ap, const double *b, lapack_int ldb, const double *x,
    lapack_int ldx, double *ferr, double *berr, double *work, lapack_int *iwork);

/* Bounds the errors of the solutions of a packed triangular system. */
lapack_int LAPACKE_ctprfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *ap, const lapack_complex_float *b, lapack_int ldb,
    const lapack_complex_float *x, lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_ztprfs(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *ap, const lapack_complex_double *b,
    lapack_int ldb, const lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr);

/* Bounds the errors of the solutions of a packed triangular system. */
lapack_int LAPACKE_ctprfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *ap, const lapack_complex_float *b, lapack_int ldb,
    const lapack_complex_float *x, lapack_int ldx, float *ferr, float *berr,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_ztprfs_work(int matrix_layout, char uplo, char trans, char diag, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *ap, const lapack_complex_double *b,
    lapack_int ldb, const lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr,
    lapack_complex_double *work, double *rwork);

/* A norm of a general matrix. */
float LAPACKE_slange(int matrix_layout, char norm, lapack_int m, lapack_int n, const float *a,
    lapack_int lda);
double LAPACKE_dlange(int matrix_layout, char norm, lapack_int m, lapack_int n, const double *a,
    lapack_int lda);
float LAPACKE_clange(int matrix_layout, char norm, lapack_int m, lapack_int n,
    const lapack_complex_float *a, lapack_int lda);
double LAPACKE_zlange(int matrix_layout, char norm, lapack_int m, lapack_int n,
    const lapack_complex_double *a, lapack_int lda);

/* A norm of a general matrix. */
float LAPACKE_slange_work(int matrix_layout, char norm, lapack_int m, lapack_int n, const float *a,
    lapack_int lda, float *work);
double LAPACKE_dlange_work(int matrix_layout, char norm, lapack_int m, lapack_int n,
    const double *a, lapack_int lda, double *work);
float LAPACKE_clange_work(int matrix_layout, char norm, lapack_int m, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *work);
double LAPACKE_zlange_work(int matrix_layout, char norm, lapack_int m, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *work);

/* A norm of a band matrix. */
float LAPACKE_slangb(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const float *ab, lapack_int ldab);
double LAPACKE_dlangb(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const double *ab, lapack_int ldab);
float LAPACKE_clangb(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const lapack_complex_float *ab, lapack_int ldab);
double LAPACKE_zlangb(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const lapack_complex_double *ab, lapack_int ldab);

/* A norm of a band matrix. */
float LAPACKE_slangb_work(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const float *ab, lapack_int ldab, float *work);
double LAPACKE_dlangb_work(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const double *ab, lapack_int ldab, double *work);
float LAPACKE_clangb_work(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const lapack_complex_float *ab, lapack_int ldab, float *work);
double LAPACKE_zlangb_work(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const lapack_complex_double *ab, lapack_int ldab, double *work);

/* A norm of a symmetric matrix. */
float LAPACKE_slansy(int matrix_layout, char norm, char uplo, lapack_int n, const float *a,
    lapack_int lda);
double LAPACKE_dlansy(int matrix_layout, char norm, char uplo, lapack_int n, const double *a,
    lapack_int lda);
float LAPACKE_clansy(int matrix_layout, char norm, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda);
double LAPACKE_zlansy(int matrix_layout, char norm, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda);

/* A norm of a symmetric matrix. */
float LAPACKE_slansy_work(int matrix_layout, char norm, char uplo, lapack_int n, const float *a,
    lapack_int lda, float *work);
double LAPACKE_dlansy_work(int matrix_layout, char norm, char uplo, lapack_int n, const double *a,
    lapack_int lda, double *work);
float LAPACKE_clansy_work(int matrix_layout, char norm, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *work);
double LAPACKE_zlansy_work(int matrix_layout, char norm, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *work);

/* A norm of a Hermitian matrix. */
float LAPACKE_clanhe(int matrix_layout, char norm, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda);
double LAPACKE_zlanhe(int matrix_layout, char norm, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda);

/* A norm of a Hermitian matrix. */
float LAPACKE_clanhe_work(int matrix_layout, char norm, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *work);
double LAPACKE_zlanhe_work(int matrix_layout, char norm, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *work);

/* A norm of a triangular or trapezoidal matrix. */
float LAPACKE_slantr(int matrix_layout, char norm, char uplo, char diag, lapack_int m, lapack_int n,
    const float *a, lapack_int lda);
double LAPACKE_dlantr(int matrix_layout, char norm, char uplo, char diag, lapack_int m,
    lapack_int n, const double *a, lapack_int lda);
float LAPACKE_clantr(int matrix_layout, char norm, char uplo, char diag, lapack_int m, lapack_int n,
    const lapack_complex_float *a, lapack_int lda);
double LAPACKE_zlantr(int matrix_layout, char norm, char uplo, char diag, lapack_int m,
    lapack_int n, const lapack_complex_double *a, lapack_int lda);

/* A norm of a triangular or trapezoidal matrix. */
float LAPACKE_slantr_work(int matrix_layout, char norm, char uplo, char diag, lapack_int m,
    lapack_int n, const float *a, lapack_int lda, float *work);
double LAPACKE_dlantr_work(int matrix_layout, char norm, char uplo, char diag, lapack_int m,
    lapack_int n, const double *a, lapack_int lda, double *work);
float LAPACKE_clantr_work(int matrix_layout, char norm, char uplo, char diag, lapack_int m,
    lapack_int n, const lapack_complex_float *a, lapack_int lda, float *work);
double LAPACKE_zlantr_work(int matrix_layout, char norm, char uplo, char diag, lapack_int m,
    lapack_int n, const lapack_complex_double *a, lapack_int lda, double *work);

/* LU factorisation with row interchanges. */
lapack_int LAPACKE_sgetrf(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    lapack_int *ipiv);
lapack_int LAPACKE_dgetrf(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    lapack_int *ipiv);
lapack_int LAPACKE_cgetrf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zgetrf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *ipiv);

/* LU factorisation with row interchanges. */
lapack_int LAPACKE_sgetrf_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_dgetrf_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_cgetrf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zgetrf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_int *ipiv);

/* LU factorisation with row interchanges, recursive. */
lapack_int LAPACKE_sgetrf2(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    lapack_int *ipiv);
lapack_int LAPACKE_dgetrf2(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    lapack_int *ipiv);
lapack_int LAPACKE_cgetrf2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zgetrf2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *ipiv);

/* LU factorisation with row interchanges, recursive. */
lapack_int LAPACKE_sgetrf2_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_dgetrf2_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_cgetrf2_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zgetrf2_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_int *ipiv);

/* LU factorisation with row interchanges, a column at a time. */
lapack_int LAPACKE_sgetf2(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    lapack_int *ipiv);
lapack_int LAPACKE_dgetf2(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    lapack_int *ipiv);
lapack_int LAPACKE_cgetf2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zgetf2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *ipiv);

/* LU factorisation with row interchanges, a column at a time. */
lapack_int LAPACKE_sgetf2_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_dgetf2_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_cgetf2_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zgetf2_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_int *ipiv);

/* Solves op(A) X = B from the LU factors. */
lapack_int LAPACKE_sgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, const lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, const lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_cgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zgetrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv,
    lapack_complex_double *b, lapack_int ldb);

/* Solves op(A) X = B from the LU factors. */
lapack_int LAPACKE_sgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, const lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, const lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_cgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zgetrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv,
    lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B by LU factorisation. */
lapack_int LAPACKE_sgesv(int matrix_layout, lapack_int n, lapack_int nrhs, float *a, lapack_int lda,
    lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dgesv(int matrix_layout, lapack_int n, lapack_int nrhs, double *a,
    lapack_int lda, lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_cgesv(int matrix_layout, lapack_int n, lapack_int nrhs, lapack_complex_float *a,
    lapack_int lda, lapack_int *ipiv, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgesv(int matrix_layout, lapack_int n, lapack_int nrhs, lapack_complex_double *a,
    lapack_int lda, lapack_int *ipiv, lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B by LU factorisation. */
lapack_int LAPACKE_sgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs, float *a,
    lapack_int lda, lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs, double *a,
    lapack_int lda, lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_cgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zgesv_work(int matrix_layout, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_int *ipiv, lapack_complex_double *b,
    lapack_int ldb);

/* The inverse from the LU factors. */
lapack_int LAPACKE_sgetri(int matrix_layout, lapack_int n, float *a, lapack_int lda,
    const lapack_int *ipiv);
lapack_int LAPACKE_dgetri(int matrix_layout, lapack_int n, double *a, lapack_int lda,
    const lapack_int *ipiv);
lapack_int LAPACKE_cgetri(int matrix_layout, lapack_int n, lapack_complex_float *a, lapack_int lda,
    const lapack_int *ipiv);
lapack_int LAPACKE_zgetri(int matrix_layout, lapack_int n, lapack_complex_double *a, lapack_int lda,
    const lapack_int *ipiv);

/* The inverse from the LU factors. */
lapack_int LAPACKE_sgetri_work(int matrix_layout, lapack_int n, float *a, lapack_int lda,
    const lapack_int *ipiv, float *work, lapack_int lwork);
lapack_int LAPACKE_dgetri_work(int matrix_layout, lapack_int n, double *a, lapack_int lda,
    const lapack_int *ipiv, double *work, lapack_int lwork);
lapack_int LAPACKE_cgetri_work(int matrix_layout, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zgetri_work(int matrix_layout, lapack_int n, lapack_complex_double *a,
    lapack_int lda, const lapack_int *ipiv, lapack_complex_double *work, lapack_int lwork);

/* The condition number from the LU factors. */
lapack_int LAPACKE_sgecon(int matrix_layout, char norm, lapack_int n, const float *a,
    lapack_int lda, float anorm, float *rcond);
lapack_int LAPACKE_dgecon(int matrix_layout, char norm, lapack_int n, const double *a,
    lapack_int lda, double anorm, double *rcond);

/* The condition number from the LU factors. */
lapack_int LAPACKE_sgecon_work(int matrix_layout, char norm, lapack_int n, const float *a,
    lapack_int lda, float anorm, float *rcond, float *work, lapack_int *iwork);
lapack_int LAPACKE_dgecon_work(int matrix_layout, char norm, lapack_int n, const double *a,
    lapack_int lda, double anorm, double *rcond, double *work, lapack_int *iwork);

/* The condition number from the LU factors. */
lapack_int LAPACKE_cgecon(int matrix_layout, char norm, lapack_int n, const lapack_complex_float *a,
    lapack_int lda, float anorm, float *rcond);
lapack_int LAPACKE_zgecon(int matrix_layout, char norm, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double anorm, double *rcond);

/* The condition number from the LU factors. */
lapack_int LAPACKE_cgecon_work(int matrix_layout, char norm, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float anorm, float *rcond,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zgecon_work(int matrix_layout, char norm, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double anorm, double *rcond,
    lapack_complex_double *work, double *rwork);

/* Row and column scalings. */
lapack_int LAPACKE_sgeequ(int matrix_layout, lapack_int m, lapack_int n, const float *a,
    lapack_int lda, float *r, float *c, float *rowcnd, float *colcnd, float *amax);
lapack_int LAPACKE_dgeequ(int matrix_layout, lapack_int m, lapack_int n, const double *a,
    lapack_int lda, double *r, double *c, double *rowcnd, double *colcnd, double *amax);
lapack_int LAPACKE_cgeequ(int matrix_layout, lapack_int m, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *r, float *c, float *rowcnd, float *colcnd,
    float *amax);
lapack_int LAPACKE_zgeequ(int matrix_layout, lapack_int m, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *r, double *c, double *rowcnd,
    double *colcnd, double *amax);

/* Row and column scalings. */
lapack_int LAPACKE_sgeequ_work(int matrix_layout, lapack_int m, lapack_int n, const float *a,
    lapack_int lda, float *r, float *c, float *rowcnd, float *colcnd, float *amax);
lapack_int LAPACKE_dgeequ_work(int matrix_layout, lapack_int m, lapack_int n, const double *a,
    lapack_int lda, double *r, double *c, double *rowcnd, double *colcnd, double *amax);
lapack_int LAPACKE_cgeequ_work(int matrix_layout, lapack_int m, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *r, float *c, float *rowcnd, float *colcnd,
    float *amax);
lapack_int LAPACKE_zgeequ_work(int matrix_layout, lapack_int m, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *r, double *c, double *rowcnd,
    double *colcnd, double *amax);

/* Row and column scalings by powers of two. */
lapack_int LAPACKE_sgeequb(int matrix_layout, lapack_int m, lapack_int n, const float *a,
    lapack_int lda, float *r, float *c, float *rowcnd, float *colcnd, float *amax);
lapack_int LAPACKE_dgeequb(int matrix_layout, lapack_int m, lapack_int n, const double *a,
    lapack_int lda, double *r, double *c, double *rowcnd, double *colcnd, double *amax);
lapack_int LAPACKE_cgeequb(int matrix_layout, lapack_int m, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *r, float *c, float *rowcnd, float *colcnd,
    float *amax);
lapack_int LAPACKE_zgeequb(int matrix_layout, lapack_int m, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *r, double *c, double *rowcnd,
    double *colcnd, double *amax);

/* Row and column scalings by powers of two. */
lapack_int LAPACKE_sgeequb_work(int matrix_layout, lapack_int m, lapack_int n, const float *a,
    lapack_int lda, float *r, float *c, float *rowcnd, float *colcnd, float *amax);
lapack_int LAPACKE_dgeequb_work(int matrix_layout, lapack_int m, lapack_int n, const double *a,
    lapack_int lda, double *r, double *c, double *rowcnd, double *colcnd, double *amax);
lapack_int LAPACKE_cgeequb_work(int matrix_layout, lapack_int m, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *r, float *c, float *rowcnd, float *colcnd,
    float *amax);
lapack_int LAPACKE_zgeequb_work(int matrix_layout, lapack_int m, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *r, double *c, double *rowcnd,
    double *colcnd, double *amax);

/* Refines solutions and bounds their errors. */
lapack_int LAPACKE_sgerfs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, const float *af, lapack_int ldaf, const lapack_int *ipiv,
    const float *b, lapack_int ldb, float *x, lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_dgerfs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, const double *af, lapack_int ldaf, const lapack_int *ipiv,
    const double *b, lapack_int ldb, double *x, lapack_int ldx, double *ferr, double *berr);

/* Refines solutions and bounds their errors. */
lapack_int LAPACKE_sgerfs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, const float *af, lapack_int ldaf, const lapack_int *ipiv,
    const float *b, lapack_int ldb, float *x, lapack_int ldx, float *ferr, float *berr, float *work,
    lapack_int *iwork);
lapack_int LAPACKE_dgerfs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, const double *af, lapack_int ldaf, const lapack_int *ipiv,
    const double *b, lapack_int ldb, double *x, lapack_int ldx, double *ferr, double *berr,
    double *work, lapack_int *iwork);

/* Refines solutions and bounds their errors. */
lapack_int LAPACKE_cgerfs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *af, lapack_int ldaf,
    const lapack_int *ipiv, const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x,
    lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_zgerfs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *af,
    lapack_int ldaf, const lapack_int *ipiv, const lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr);

/* Refines solutions and bounds their errors. */
lapack_int LAPACKE_cgerfs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *af, lapack_int ldaf,
    const lapack_int *ipiv, const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x,
    lapack_int ldx, float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zgerfs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *af,
    lapack_int ldaf, const lapack_int *ipiv, const lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr,
    lapack_complex_double *work, double *rwork);

/* Solves op(A) X = B, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_sgesvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int nrhs,
    float *a, lapack_int lda, float *af, lapack_int ldaf, lapack_int *ipiv, char *equed, float *r,
    float *c, float *b, lapack_int ldb, float *x, lapack_int ldx, float *rcond, float *ferr,
    float *berr, float *rpivot);
lapack_int LAPACKE_dgesvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int nrhs,
    double *a, lapack_int lda, double *af, lapack_int ldaf, lapack_int *ipiv, char *equed,
    double *r, double *c, double *b, lapack_int ldb, double *x, lapack_int ldx, double *rcond,
    double *ferr, double *berr, double *rpivot);

/* Solves op(A) X = B, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_sgesvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int nrhs, float *a, lapack_int lda, float *af, lapack_int ldaf, lapack_int *ipiv,
    char *equed, float *r, float *c, float *b, lapack_int ldb, float *x, lapack_int ldx,
    float *rcond, float *ferr, float *berr, float *work, lapack_int *iwork);
lapack_int LAPACKE_dgesvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int nrhs, double *a, lapack_int lda, double *af, lapack_int ldaf, lapack_int *ipiv,
    char *equed, double *r, double *c, double *b, lapack_int ldb, double *x, lapack_int ldx,
    double *rcond, double *ferr, double *berr, double *work, lapack_int *iwork);

/* Solves op(A) X = B, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_cgesvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *af, lapack_int ldaf,
    lapack_int *ipiv, char *equed, float *r, float *c, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *x, lapack_int ldx, float *rcond, float *ferr, float *berr, float *rpivot);
lapack_int LAPACKE_zgesvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *af, lapack_int ldaf,
    lapack_int *ipiv, char *equed, double *r, double *c, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *rcond, double *ferr, double *berr,
    double *rpivot);

/* Solves op(A) X = B, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_cgesvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_complex_float *af,
    lapack_int ldaf, lapack_int *ipiv, char *equed, float *r, float *c, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *x, lapack_int ldx, float *rcond, float *ferr, float *berr,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zgesvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_complex_double *af,
    lapack_int ldaf, lapack_int *ipiv, char *equed, double *r, double *c, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *x, lapack_int ldx, double *rcond, double *ferr,
    double *berr, lapack_complex_double *work, double *rwork);

/* Makes a Householder reflector. */
lapack_int LAPACKE_slarfg(lapack_int n, float *alpha, float *x, lapack_int incx, float *tau);
lapack_int LAPACKE_dlarfg(lapack_int n, double *alpha, double *x, lapack_int incx, double *tau);
lapack_int LAPACKE_clarfg(lapack_int n, lapack_complex_float *alpha, lapack_complex_float *x,
    lapack_int incx, lapack_complex_float *tau);
lapack_int LAPACKE_zlarfg(lapack_int n, lapack_complex_double *alpha, lapack_complex_double *x,
    lapack_int incx, lapack_complex_double *tau);

/* Makes a Householder reflector. */
lapack_int LAPACKE_slarfg_work(lapack_int n, float *alpha, float *x, lapack_int incx, float *tau);
lapack_int LAPACKE_dlarfg_work(lapack_int n, double *alpha, double *x, lapack_int incx,
    double *tau);
lapack_int LAPACKE_clarfg_work(lapack_int n, lapack_complex_float *alpha, lapack_complex_float *x,
    lapack_int incx, lapack_complex_float *tau);
lapack_int LAPACKE_zlarfg_work(lapack_int n, lapack_complex_double *alpha, lapack_complex_double *x,
    lapack_int incx, lapack_complex_double *tau);

/* Applies a Householder reflector, perhaps of small order. */
lapack_int LAPACKE_slarfx(int matrix_layout, char side, lapack_int m, lapack_int n, const float *v,
    float tau, float *c, lapack_int ldc, float *work);
lapack_int LAPACKE_dlarfx(int matrix_layout, char side, lapack_int m, lapack_int n, const double *v,
    double tau, double *c, lapack_int ldc, double *work);
lapack_int LAPACKE_clarfx(int matrix_layout, char side, lapack_int m, lapack_int n,
    const lapack_complex_float *v, lapack_complex_float tau, lapack_complex_float *c,
    lapack_int ldc, lapack_complex_float *work);
lapack_int LAPACKE_zlarfx(int matrix_layout, char side, lapack_int m, lapack_int n,
    const lapack_complex_double *v, lapack_complex_double tau, lapack_complex_double *c,
    lapack_int ldc, lapack_complex_double *work);

/* Applies a Householder reflector, perhaps of small order. */
lapack_int LAPACKE_slarfx_work(int matrix_layout, char side, lapack_int m, lapack_int n,
    const float *v, float tau, float *c, lapack_int ldc, float *work);
lapack_int LAPACKE_dlarfx_work(int matrix_layout, char side, lapack_int m, lapack_int n,
    const double *v, double tau, double *c, lapack_int ldc, double *work);
lapack_int LAPACKE_clarfx_work(int matrix_layout, char side, lapack_int m, lapack_int n,
    const lapack_complex_float *v, lapack_complex_float tau, lapack_complex_float *c,
    lapack_int ldc, lapack_complex_float *work);
lapack_int LAPACKE_zlarfx_work(int matrix_layout, char side, lapack_int m, lapack_int n,
    const lapack_complex_double *v, lapack_complex_double tau, lapack_complex_double *c,
    lapack_int ldc, lapack_complex_double *work);

/* The factor T of a block reflector. */
lapack_int LAPACKE_slarft(int matrix_layout, char direct, char storev, lapack_int n, lapack_int k,
    const float *v, lapack_int ldv, const float *tau, float *t, lapack_int ldt);
lapack_int LAPACKE_dlarft(int matrix_layout, char direct, char storev, lapack_int n, lapack_int k,
    const double *v, lapack_int ldv, const double *tau, double *t, lapack_int ldt);
lapack_int LAPACKE_clarft(int matrix_layout, char direct, char storev, lapack_int n, lapack_int k,
    const lapack_complex_float *v, lapack_int ldv, const lapack_complex_float *tau,
    lapack_complex_float *t, lapack_int ldt);
lapack_int LAPACKE_zlarft(int matrix_layout, char direct, char storev, lapack_int n, lapack_int k,
    const lapack_complex_double *v, lapack_int ldv, const lapack_complex_double *tau,
    lapack_complex_double *t, lapack_int ldt);

/* The factor T of a block reflector. */
lapack_int LAPACKE_slarft_work(int matrix_layout, char direct, char storev, lapack_int n,
    lapack_int k, const float *v, lapack_int ldv, const float *tau, float *t, lapack_int ldt);
lapack_int LAPACKE_dlarft_work(int matrix_layout, char direct, char storev, lapack_int n,
    lapack_int k, const double *v, lapack_int ldv, const double *tau, double *t, lapack_int ldt);
lapack_int LAPACKE_clarft_work(int matrix_layout, char direct, char storev, lapack_int n,
    lapack_int k, const lapack_complex_float *v, lapack_int ldv, const lapack_complex_float *tau,
    lapack_complex_float *t, lapack_int ldt);
lapack_int LAPACKE_zlarft_work(int matrix_layout, char direct, char storev, lapack_int n,
    lapack_int k, const lapack_complex_double *v, lapack_int ldv, const lapack_complex_double *tau,
    lapack_complex_double *t, lapack_int ldt);

/* Applies a block reflector. */
lapack_int LAPACKE_slarfb(int matrix_layout, char side, char trans, char direct, char storev,
    lapack_int m, lapack_int n, lapack_int k, const float *v, lapack_int ldv, const float *t,
    lapack_int ldt, float *c, lapack_int ldc);
lapack_int LAPACKE_dlarfb(int matrix_layout, char side, char trans, char direct, char storev,
    lapack_int m, lapack_int n, lapack_int k, const double *v, lapack_int ldv, const double *t,
    lapack_int ldt, double *c, lapack_int ldc);
lapack_int LAPACKE_clarfb(int matrix_layout, char side, char trans, char direct, char storev,
    lapack_int m, lapack_int n, lapack_int k, const lapack_complex_float *v, lapack_int ldv,
    const lapack_complex_float *t, lapack_int ldt, lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zlarfb(int matrix_layout, char side, char trans, char direct, char storev,
    lapack_int m, lapack_int n, lapack_int k, const lapack_complex_double *v, lapack_int ldv,
    const lapack_complex_double *t, lapack_int ldt, lapack_complex_double *c, lapack_int ldc);

/* Applies a block reflector. */
lapack_int LAPACKE_slarfb_work(int matrix_layout, char side, char trans, char direct, char storev,
    lapack_int m, lapack_int n, lapack_int k, const float *v, lapack_int ldv, const float *t,
    lapack_int ldt, float *c, lapack_int ldc, float *work, lapack_int ldwork);
lapack_int LAPACKE_dlarfb_work(int matrix_layout, char side, char trans, char direct, char storev,
    lapack_int m, lapack_int n, lapack_int k, const double *v, lapack_int ldv, const double *t,
    lapack_int ldt, double *c, lapack_int ldc, double *work, lapack_int ldwork);
lapack_int LAPACKE_clarfb_work(int matrix_layout, char side, char trans, char direct, char storev,
    lapack_int m, lapack_int n, lapack_int k, const lapack_complex_float *v, lapack_int ldv,
    const lapack_complex_float *t, lapack_int ldt, lapack_complex_float *c, lapack_int ldc,
    lapack_complex_float *work, lapack_int ldwork);
lapack_int LAPACKE_zlarfb_work(int matrix_layout, char side, char trans, char direct, char storev,
    lapack_int m, lapack_int n, lapack_int k, const lapack_complex_double *v, lapack_int ldv,
    const lapack_complex_double *t, lapack_int ldt, lapack_complex_double *c, lapack_int ldc,
    lapack_complex_double *work, lapack_int ldwork);

/* Makes a plane rotation that leaves a number that is not negative. */
lapack_int LAPACKE_slartgp(float f, float g, float *cs, float *sn, float *r);
lapack_int LAPACKE_dlartgp(double f, double g, double *cs, double *sn, double *r);

/* Makes a plane rotation that leaves a number that is not negative. */
lapack_int LAPACKE_slartgp_work(float f, float g, float *cs, float *sn, float *r);
lapack_int LAPACKE_dlartgp_work(double f, double g, double *cs, double *sn, double *r);

/* QR factorisation. */
lapack_int LAPACKE_sgeqrf(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    float *tau);
lapack_int LAPACKE_dgeqrf(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    double *tau);
lapack_int LAPACKE_cgeqrf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *tau);
lapack_int LAPACKE_zgeqrf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *tau);

/* QR factorisation. */
lapack_int LAPACKE_sgeqrf_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dgeqrf_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *tau, double *work, lapack_int lwork);
lapack_int LAPACKE_cgeqrf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *tau, lapack_complex_float *work,
    lapack_int lwork);
lapack_int LAPACKE_zgeqrf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* QR factorisation, unblocked. */
lapack_int LAPACKE_sgeqr2(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    float *tau);
lapack_int LAPACKE_dgeqr2(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    double *tau);
lapack_int LAPACKE_cgeqr2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *tau);
lapack_int LAPACKE_zgeqr2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *tau);

/* QR factorisation, unblocked. */
lapack_int LAPACKE_sgeqr2_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *tau, float *work);
lapack_int LAPACKE_dgeqr2_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *tau, double *work);
lapack_int LAPACKE_cgeqr2_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *tau, lapack_complex_float *work);
lapack_int LAPACKE_zgeqr2_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *tau,
    lapack_complex_double *work);

/* QR factorisation with a diagonal that is not negative. */
lapack_int LAPACKE_sgeqrfp(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    float *tau);
lapack_int LAPACKE_dgeqrfp(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    double *tau);
lapack_int LAPACKE_cgeqrfp(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *tau);
lapack_int LAPACKE_zgeqrfp(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *tau);

/* QR factorisation with a diagonal that is not negative. */
lapack_int LAPACKE_sgeqrfp_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dgeqrfp_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *tau, double *work, lapack_int lwork);
lapack_int LAPACKE_cgeqrfp_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *tau, lapack_complex_float *work,
    lapack_int lwork);
lapack_int LAPACKE_zgeqrfp_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* LQ factorisation. */
lapack_int LAPACKE_sgelqf(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    float *tau);
lapack_int LAPACKE_dgelqf(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    double *tau);
lapack_int LAPACKE_cgelqf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *tau);
lapack_int LAPACKE_zgelqf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *tau);

/* LQ factorisation. */
lapack_int LAPACKE_sgelqf_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dgelqf_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *tau, double *work, lapack_int lwork);
lapack_int LAPACKE_cgelqf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *tau, lapack_complex_float *work,
    lapack_int lwork);
lapack_int LAPACKE_zgelqf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* LQ factorisation, unblocked. */
lapack_int LAPACKE_sgelq2(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    float *tau);
lapack_int LAPACKE_dgelq2(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    double *tau);
lapack_int LAPACKE_cgelq2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *tau);
lapack_int LAPACKE_zgelq2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *tau);

/* LQ factorisation, unblocked. */
lapack_int LAPACKE_sgelq2_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *tau, float *work);
lapack_int LAPACKE_dgelq2_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *tau, double *work);
lapack_int LAPACKE_cgelq2_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *tau, lapack_complex_float *work);
lapack_int LAPACKE_zgelq2_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *tau,
    lapack_complex_double *work);

/* QL factorisation. */
lapack_int LAPACKE_sgeqlf(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    float *tau);
lapack_int LAPACKE_dgeqlf(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    double *tau);
lapack_int LAPACKE_cgeqlf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *tau);
lapack_int LAPACKE_zgeqlf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *tau);

/* QL factorisation. */
lapack_int LAPACKE_sgeqlf_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dgeqlf_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *tau, double *work, lapack_int lwork);
lapack_int LAPACKE_cgeqlf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *tau, lapack_complex_float *work,
    lapack_int lwork);
lapack_int LAPACKE_zgeqlf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* RQ factorisation. */
lapack_int LAPACKE_sgerqf(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    float *tau);
lapack_int LAPACKE_dgerqf(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    double *tau);
lapack_int LAPACKE_cgerqf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *tau);
lapack_int LAPACKE_zgerqf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *tau);

/* RQ factorisation. */
lapack_int LAPACKE_sgerqf_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dgerqf_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *tau, double *work, lapack_int lwork);
lapack_int LAPACKE_cgerqf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *tau, lapack_complex_float *work,
    lapack_int lwork);
lapack_int LAPACKE_zgerqf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* The Q of a QR factorisation. */
lapack_int LAPACKE_sorgqr(int matrix_layout, lapack_int m, lapack_int n, lapack_int k, float *a,
    lapack_int lda, const float *tau);
lapack_int LAPACKE_dorgqr(int matrix_layout, lapack_int m, lapack_int n, lapack_int k, double *a,
    lapack_int lda, const double *tau);

/* The Q of a QR factorisation. */
lapack_int LAPACKE_sorgqr_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    float *a, lapack_int lda, const float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dorgqr_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    double *a, lapack_int lda, const double *tau, double *work, lapack_int lwork);

/* The Q of a QR factorisation. */
lapack_int LAPACKE_cungqr(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau);
lapack_int LAPACKE_zungqr(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau);

/* The Q of a QR factorisation. */
lapack_int LAPACKE_cungqr_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zungqr_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* The Q of a LQ factorisation. */
lapack_int LAPACKE_sorglq(int matrix_layout, lapack_int m, lapack_int n, lapack_int k, float *a,
    lapack_int lda, const float *tau);
lapack_int LAPACKE_dorglq(int matrix_layout, lapack_int m, lapack_int n, lapack_int k, double *a,
    lapack_int lda, const double *tau);

/* The Q of a LQ factorisation. */
lapack_int LAPACKE_sorglq_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    float *a, lapack_int lda, const float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dorglq_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    double *a, lapack_int lda, const double *tau, double *work, lapack_int lwork);

/* The Q of a LQ factorisation. */
lapack_int LAPACKE_cunglq(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau);
lapack_int LAPACKE_zunglq(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau);

/* The Q of a LQ factorisation. */
lapack_int LAPACKE_cunglq_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zunglq_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* The Q of a QL factorisation. */
lapack_int LAPACKE_sorgql(int matrix_layout, lapack_int m, lapack_int n, lapack_int k, float *a,
    lapack_int lda, const float *tau);
lapack_int LAPACKE_dorgql(int matrix_layout, lapack_int m, lapack_int n, lapack_int k, double *a,
    lapack_int lda, const double *tau);

/* The Q of a QL factorisation. */
lapack_int LAPACKE_sorgql_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    float *a, lapack_int lda, const float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dorgql_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    double *a, lapack_int lda, const double *tau, double *work, lapack_int lwork);

/* The Q of a QL factorisation. */
lapack_int LAPACKE_cungql(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau);
lapack_int LAPACKE_zungql(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau);

/* The Q of a QL factorisation. */
lapack_int LAPACKE_cungql_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zungql_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* The Q of a RQ factorisation. */
lapack_int LAPACKE_sorgrq(int matrix_layout, lapack_int m, lapack_int n, lapack_int k, float *a,
    lapack_int lda, const float *tau);
lapack_int LAPACKE_dorgrq(int matrix_layout, lapack_int m, lapack_int n, lapack_int k, double *a,
    lapack_int lda, const double *tau);

/* The Q of a RQ factorisation. */
lapack_int LAPACKE_sorgrq_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    float *a, lapack_int lda, const float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dorgrq_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    double *a, lapack_int lda, const double *tau, double *work, lapack_int lwork);

/* The Q of a RQ factorisation. */
lapack_int LAPACKE_cungrq(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau);
lapack_int LAPACKE_zungrq(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau);

/* The Q of a RQ factorisation. */
lapack_int LAPACKE_cungrq_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zungrq_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* Multiplies by the Q of a QR factorisation. */
lapack_int LAPACKE_sormqr(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const float *a, lapack_int lda, const float *tau, float *c, lapack_int ldc);
lapack_int LAPACKE_dormqr(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const double *a, lapack_int lda, const double *tau, double *c, lapack_int ldc);

/* Multiplies by the Q of a QR factorisation. */
lapack_int LAPACKE_sormqr_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const float *a, lapack_int lda, const float *tau, float *c, lapack_int ldc,
    float *work, lapack_int lwork);
lapack_int LAPACKE_dormqr_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const double *a, lapack_int lda, const double *tau, double *c, lapack_int ldc,
    double *work, lapack_int lwork);

/* Multiplies by the Q of a QR factorisation. */
lapack_int LAPACKE_cunmqr(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zunmqr(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc);

/* Multiplies by the Q of a QR factorisation. */
lapack_int LAPACKE_cunmqr_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zunmqr_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc, lapack_complex_double *work, lapack_int lwork);

/* Multiplies by the Q of a LQ factorisation. */
lapack_int LAPACKE_sormlq(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const float *a, lapack_int lda, const float *tau, float *c, lapack_int ldc);
lapack_int LAPACKE_dormlq(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const double *a, lapack_int lda, const double *tau, double *c, lapack_int ldc);

/* Multiplies by the Q of a LQ factorisation. */
lapack_int LAPACKE_sormlq_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const float *a, lapack_int lda, const float *tau, float *c, lapack_int ldc,
    float *work, lapack_int lwork);
lapack_int LAPACKE_dormlq_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const double *a, lapack_int lda, const double *tau, double *c, lapack_int ldc,
    double *work, lapack_int lwork);

/* Multiplies by the Q of a LQ factorisation. */
lapack_int LAPACKE_cunmlq(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zunmlq(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc);

/* Multiplies by the Q of a LQ factorisation. */
lapack_int LAPACKE_cunmlq_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zunmlq_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc, lapack_complex_double *work, lapack_int lwork);

/* Multiplies by the Q of a QL factorisation. */
lapack_int LAPACKE_sormql(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const float *a, lapack_int lda, const float *tau, float *c, lapack_int ldc);
lapack_int LAPACKE_dormql(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const double *a, lapack_int lda, const double *tau, double *c, lapack_int ldc);

/* Multiplies by the Q of a QL factorisation. */
lapack_int LAPACKE_sormql_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const float *a, lapack_int lda, const float *tau, float *c, lapack_int ldc,
    float *work, lapack_int lwork);
lapack_int LAPACKE_dormql_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const double *a, lapack_int lda, const double *tau, double *c, lapack_int ldc,
    double *work, lapack_int lwork);

/* Multiplies by the Q of a QL factorisation. */
lapack_int LAPACKE_cunmql(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zunmql(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc);

/* Multiplies by the Q of a QL factorisation. */
lapack_int LAPACKE_cunmql_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zunmql_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc, lapack_complex_double *work, lapack_int lwork);

/* Multiplies by the Q of a RQ factorisation. */
lapack_int LAPACKE_sormrq(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const float *a, lapack_int lda, const float *tau, float *c, lapack_int ldc);
lapack_int LAPACKE_dormrq(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const double *a, lapack_int lda, const double *tau, double *c, lapack_int ldc);

/* Multiplies by the Q of a RQ factorisation. */
lapack_int LAPACKE_sormrq_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const float *a, lapack_int lda, const float *tau, float *c, lapack_int ldc,
    float *work, lapack_int lwork);
lapack_int LAPACKE_dormrq_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const double *a, lapack_int lda, const double *tau, double *c, lapack_int ldc,
    double *work, lapack_int lwork);

/* Multiplies by the Q of a RQ factorisation. */
lapack_int LAPACKE_cunmrq(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zunmrq(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc);

/* Multiplies by the Q of a RQ factorisation. */
lapack_int LAPACKE_cunmrq_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zunmrq_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc, lapack_complex_double *work, lapack_int lwork);

/* QR factorisation in blocks whose factors T are kept. */
lapack_int LAPACKE_sgeqrt(int matrix_layout, lapack_int m, lapack_int n, lapack_int nb, float *a,
    lapack_int lda, float *t, lapack_int ldt);
lapack_int LAPACKE_dgeqrt(int matrix_layout, lapack_int m, lapack_int n, lapack_int nb, double *a,
    lapack_int lda, double *t, lapack_int ldt);
lapack_int LAPACKE_cgeqrt(int matrix_layout, lapack_int m, lapack_int n, lapack_int nb,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *t, lapack_int ldt);
lapack_int LAPACKE_zgeqrt(int matrix_layout, lapack_int m, lapack_int n, lapack_int nb,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *t, lapack_int ldt);

/* QR factorisation in blocks whose factors T are kept. */
lapack_int LAPACKE_sgeqrt_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nb,
    float *a, lapack_int lda, float *t, lapack_int ldt, float *work);
lapack_int LAPACKE_dgeqrt_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nb,
    double *a, lapack_int lda, double *t, lapack_int ldt, double *work);
lapack_int LAPACKE_cgeqrt_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nb,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *t, lapack_int ldt,
    lapack_complex_float *work);
lapack_int LAPACKE_zgeqrt_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nb,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *t, lapack_int ldt,
    lapack_complex_double *work);

/* geqrt3 under the name of its unblocked form. */
lapack_int LAPACKE_sgeqrt2(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    float *t, lapack_int ldt);
lapack_int LAPACKE_dgeqrt2(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    double *t, lapack_int ldt);
lapack_int LAPACKE_cgeqrt2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *t, lapack_int ldt);
lapack_int LAPACKE_zgeqrt2(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *t, lapack_int ldt);

/* geqrt3 under the name of its unblocked form. */
lapack_int LAPACKE_sgeqrt2_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *t, lapack_int ldt);
lapack_int LAPACKE_dgeqrt2_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *t, lapack_int ldt);
lapack_int LAPACKE_cgeqrt2_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *t, lapack_int ldt);
lapack_int LAPACKE_zgeqrt2_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *t, lapack_int ldt);

/* QR factorisation in one block whose factor T is kept. */
lapack_int LAPACKE_sgeqrt3(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    float *t, lapack_int ldt);
lapack_int LAPACKE_dgeqrt3(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    double *t, lapack_int ldt);
lapack_int LAPACKE_cgeqrt3(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *t, lapack_int ldt);
lapack_int LAPACKE_zgeqrt3(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *t, lapack_int ldt);

/* QR factorisation in one block whose factor T is kept. */
lapack_int LAPACKE_sgeqrt3_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *t, lapack_int ldt);
lapack_int LAPACKE_dgeqrt3_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *t, lapack_int ldt);
lapack_int LAPACKE_cgeqrt3_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *t, lapack_int ldt);
lapack_int LAPACKE_zgeqrt3_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *t, lapack_int ldt);

/* Multiplies by the Q of geqrt. */
lapack_int LAPACKE_sgemqrt(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int nb, const float *v, lapack_int ldv, const float *t, lapack_int ldt,
    float *c, lapack_int ldc);
lapack_int LAPACKE_dgemqrt(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int nb, const double *v, lapack_int ldv, const double *t, lapack_int ldt,
    double *c, lapack_int ldc);
lapack_int LAPACKE_cgemqrt(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int nb, const lapack_complex_float *v, lapack_int ldv,
    const lapack_complex_float *t, lapack_int ldt, lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zgemqrt(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int nb, const lapack_complex_double *v, lapack_int ldv,
    const lapack_complex_double *t, lapack_int ldt, lapack_complex_double *c, lapack_int ldc);

/* Multiplies by the Q of geqrt. */
lapack_int LAPACKE_sgemqrt_work(int matrix_layout, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, lapack_int nb, const float *v, lapack_int ldv, const float *t,
    lapack_int ldt, float *c, lapack_int ldc, float *work);
lapack_int LAPACKE_dgemqrt_work(int matrix_layout, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, lapack_int nb, const double *v, lapack_int ldv, const double *t,
    lapack_int ldt, double *c, lapack_int ldc, double *work);
lapack_int LAPACKE_cgemqrt_work(int matrix_layout, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, lapack_int nb, const lapack_complex_float *v, lapack_int ldv,
    const lapack_complex_float *t, lapack_int ldt, lapack_complex_float *c, lapack_int ldc,
    lapack_complex_float *work);
lapack_int LAPACKE_zgemqrt_work(int matrix_layout, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, lapack_int nb, const lapack_complex_double *v, lapack_int ldv,
    const lapack_complex_double *t, lapack_int ldt, lapack_complex_double *c, lapack_int ldc,
    lapack_complex_double *work);

/* QR factorisation with column pivoting. */
lapack_int LAPACKE_sgeqp3(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    lapack_int *jpvt, float *tau);
lapack_int LAPACKE_dgeqp3(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    lapack_int *jpvt, double *tau);

/* QR factorisation with column pivoting. */
lapack_int LAPACKE_sgeqp3_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, lapack_int *jpvt, float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dgeqp3_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, lapack_int *jpvt, double *tau, double *work, lapack_int lwork);

/* QR factorisation with column pivoting. */
lapack_int LAPACKE_cgeqp3(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *jpvt, lapack_complex_float *tau);
lapack_int LAPACKE_zgeqp3(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *jpvt, lapack_complex_double *tau);

/* QR factorisation with column pivoting. */
lapack_int LAPACKE_cgeqp3_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_int *jpvt, lapack_complex_float *tau,
    lapack_complex_float *work, lapack_int lwork, float *rwork);
lapack_int LAPACKE_zgeqp3_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_int *jpvt, lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork, double *rwork);

/* RZ factorisation of an upper trapezoidal matrix. */
lapack_int LAPACKE_stzrzf(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    float *tau);
lapack_int LAPACKE_dtzrzf(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    double *tau);
lapack_int LAPACKE_ctzrzf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *tau);
lapack_int LAPACKE_ztzrzf(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *tau);

/* RZ factorisation of an upper trapezoidal matrix. */
lapack_int LAPACKE_stzrzf_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dtzrzf_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *tau, double *work, lapack_int lwork);
lapack_int LAPACKE_ctzrzf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *tau, lapack_complex_float *work,
    lapack_int lwork);
lapack_int LAPACKE_ztzrzf_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* Multiplies by the Z of an RZ factorisation. */
lapack_int LAPACKE_sormrz(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, const float *a, lapack_int lda, const float *tau, float *c,
    lapack_int ldc);
lapack_int LAPACKE_dormrz(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, const double *a, lapack_int lda, const double *tau, double *c,
    lapack_int ldc);

/* Multiplies by the Z of an RZ factorisation. */
lapack_int LAPACKE_sormrz_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, const float *a, lapack_int lda, const float *tau, float *c,
    lapack_int ldc, float *work, lapack_int lwork);
lapack_int LAPACKE_dormrz_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, const double *a, lapack_int lda, const double *tau, double *c,
    lapack_int ldc, double *work, lapack_int lwork);

/* Multiplies by the Z of an RZ factorisation. */
lapack_int LAPACKE_cunmrz(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, const lapack_complex_float *a, lapack_int lda,
    const lapack_complex_float *tau, lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zunmrz(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, const lapack_complex_double *a, lapack_int lda,
    const lapack_complex_double *tau, lapack_complex_double *c, lapack_int ldc);

/* Multiplies by the Z of an RZ factorisation. */
lapack_int LAPACKE_cunmrz_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, const lapack_complex_float *a, lapack_int lda,
    const lapack_complex_float *tau, lapack_complex_float *c, lapack_int ldc,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zunmrz_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, const lapack_complex_double *a, lapack_int lda,
    const lapack_complex_double *tau, lapack_complex_double *c, lapack_int ldc,
    lapack_complex_double *work, lapack_int lwork);

/* QR factorisation of a triangle on top of a pentagonal matrix. */
lapack_int LAPACKE_stpqrt(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_int nb, float *a, lapack_int lda, float *b, lapack_int ldb, float *t, lapack_int ldt);
lapack_int LAPACKE_dtpqrt(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_int nb, double *a, lapack_int lda, double *b, lapack_int ldb, double *t, lapack_int ldt);
lapack_int LAPACKE_ctpqrt(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_int nb, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *t, lapack_int ldt);
lapack_int LAPACKE_ztpqrt(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_int nb, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *t, lapack_int ldt);

/* QR factorisation of a triangle on top of a pentagonal matrix. */
lapack_int LAPACKE_stpqrt_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_int nb, float *a, lapack_int lda, float *b, lapack_int ldb, float *t, lapack_int ldt,
    float *work);
lapack_int LAPACKE_dtpqrt_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_int nb, double *a, lapack_int lda, double *b, lapack_int ldb, double *t, lapack_int ldt,
    double *work);
lapack_int LAPACKE_ctpqrt_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_int nb, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *t, lapack_int ldt, lapack_complex_float *work);
lapack_int LAPACKE_ztpqrt_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_int nb, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *t, lapack_int ldt, lapack_complex_double *work);

/* tpqrt in one block. */
lapack_int LAPACKE_stpqrt2(int matrix_layout, lapack_int m, lapack_int n, lapack_int l, float *a,
    lapack_int lda, float *b, lapack_int ldb, float *t, lapack_int ldt);
lapack_int LAPACKE_dtpqrt2(int matrix_layout, lapack_int m, lapack_int n, lapack_int l, double *a,
    lapack_int lda, double *b, lapack_int ldb, double *t, lapack_int ldt);
lapack_int LAPACKE_ctpqrt2(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *t, lapack_int ldt);
lapack_int LAPACKE_ztpqrt2(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *t, lapack_int ldt);

/* tpqrt in one block. */
lapack_int LAPACKE_stpqrt2_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    float *a, lapack_int lda, float *b, lapack_int ldb, float *t, lapack_int ldt);
lapack_int LAPACKE_dtpqrt2_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    double *a, lapack_int lda, double *b, lapack_int ldb, double *t, lapack_int ldt);
lapack_int LAPACKE_ctpqrt2_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *t, lapack_int ldt);
lapack_int LAPACKE_ztpqrt2_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int l,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *t, lapack_int ldt);

/* Multiplies by the Q of tpqrt. */
lapack_int LAPACKE_stpmqrt(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, lapack_int nb, const float *v, lapack_int ldv, const float *t,
    lapack_int ldt, float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dtpmqrt(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, lapack_int nb, const double *v, lapack_int ldv, const double *t,
    lapack_int ldt, double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_ctpmqrt(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, lapack_int nb, const lapack_complex_float *v, lapack_int ldv,
    const lapack_complex_float *t, lapack_int ldt, lapack_complex_float *a, lapack_int lda,
    lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_ztpmqrt(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int k, lapack_int l, lapack_int nb, const lapack_complex_double *v, lapack_int ldv,
    const lapack_complex_double *t, lapack_int ldt, lapack_complex_double *a, lapack_int lda,
    lapack_complex_double *b, lapack_int ldb);

/* Multiplies by the Q of tpqrt. */
lapack_int LAPACKE_stpmqrt_work(int matrix_layout, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, lapack_int l, lapack_int nb, const float *v, lapack_int ldv,
    const float *t, lapack_int ldt, float *a, lapack_int lda, float *b, lapack_int ldb,
    float *work);
lapack_int LAPACKE_dtpmqrt_work(int matrix_layout, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, lapack_int l, lapack_int nb, const double *v, lapack_int ldv,
    const double *t, lapack_int ldt, double *a, lapack_int lda, double *b, lapack_int ldb,
    double *work);
lapack_int LAPACKE_ctpmqrt_work(int matrix_layout, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, lapack_int l, lapack_int nb, const lapack_complex_float *v,
    lapack_int ldv, const lapack_complex_float *t, lapack_int ldt, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *b, lapack_int ldb, lapack_complex_float *work);
lapack_int LAPACKE_ztpmqrt_work(int matrix_layout, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, lapack_int l, lapack_int nb, const lapack_complex_double *v,
    lapack_int ldv, const lapack_complex_double *t, lapack_int ldt, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *b, lapack_int ldb, lapack_complex_double *work);

/* Least squares problems of full rank. */
lapack_int LAPACKE_sgels(int matrix_layout, char trans, lapack_int m, lapack_int n, lapack_int nrhs,
    float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dgels(int matrix_layout, char trans, lapack_int m, lapack_int n, lapack_int nrhs,
    double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_cgels(int matrix_layout, char trans, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgels(int matrix_layout, char trans, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);

/* Least squares problems of full rank. */
lapack_int LAPACKE_sgels_work(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, float *a, lapack_int lda, float *b, lapack_int ldb, float *work,
    lapack_int lwork);
lapack_int LAPACKE_dgels_work(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, double *a, lapack_int lda, double *b, lapack_int ldb, double *work,
    lapack_int lwork);
lapack_int LAPACKE_cgels_work(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zgels_work(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *work, lapack_int lwork);

/* Least squares problems of full rank, tall and skinny or short and wide ones. */
lapack_int LAPACKE_sgetsls(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dgetsls(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_cgetsls(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zgetsls(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb);

/* Least squares problems of full rank, tall and skinny or short and wide ones. */
lapack_int LAPACKE_sgetsls_work(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, float *a, lapack_int lda, float *b, lapack_int ldb, float *work,
    lapack_int lwork);
lapack_int LAPACKE_dgetsls_work(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, double *a, lapack_int lda, double *b, lapack_int ldb, double *work,
    lapack_int lwork);
lapack_int LAPACKE_cgetsls_work(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zgetsls_work(int matrix_layout, char trans, lapack_int m, lapack_int n,
    lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *work, lapack_int lwork);

/* Least squares problems of any rank by complete orthogonal factorisation. */
lapack_int LAPACKE_sgelsy(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs, float *a,
    lapack_int lda, float *b, lapack_int ldb, lapack_int *jpvt, float rcond, lapack_int *rank);
lapack_int LAPACKE_dgelsy(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs, double *a,
    lapack_int lda, double *b, lapack_int ldb, lapack_int *jpvt, double rcond, lapack_int *rank);

/* Least squares problems of any rank by complete orthogonal factorisation. */
lapack_int LAPACKE_sgelsy_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    float *a, lapack_int lda, float *b, lapack_int ldb, lapack_int *jpvt, float rcond,
    lapack_int *rank, float *work, lapack_int lwork);
lapack_int LAPACKE_dgelsy_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    double *a, lapack_int lda, double *b, lapack_int ldb, lapack_int *jpvt, double rcond,
    lapack_int *rank, double *work, lapack_int lwork);

/* Least squares problems of any rank by complete orthogonal factorisation. */
lapack_int LAPACKE_cgelsy(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_int *jpvt, float rcond, lapack_int *rank);
lapack_int LAPACKE_zgelsy(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_int *jpvt, double rcond, lapack_int *rank);

/* Least squares problems of any rank by complete orthogonal factorisation. */
lapack_int LAPACKE_cgelsy_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_int *jpvt, float rcond, lapack_int *rank, lapack_complex_float *work, lapack_int lwork,
    float *rwork);
lapack_int LAPACKE_zgelsy_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_int *jpvt, double rcond, lapack_int *rank, lapack_complex_double *work, lapack_int lwork,
    double *rwork);

/* Generalised QR factorisation of two matrices. */
lapack_int LAPACKE_sggqrf(int matrix_layout, lapack_int n, lapack_int m, lapack_int p, float *a,
    lapack_int lda, float *taua, float *b, lapack_int ldb, float *taub);
lapack_int LAPACKE_dggqrf(int matrix_layout, lapack_int n, lapack_int m, lapack_int p, double *a,
    lapack_int lda, double *taua, double *b, lapack_int ldb, double *taub);
lapack_int LAPACKE_cggqrf(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *taua, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *taub);
lapack_int LAPACKE_zggqrf(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *taua, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *taub);

/* Generalised QR factorisation of two matrices. */
lapack_int LAPACKE_sggqrf_work(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    float *a, lapack_int lda, float *taua, float *b, lapack_int ldb, float *taub, float *work,
    lapack_int lwork);
lapack_int LAPACKE_dggqrf_work(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    double *a, lapack_int lda, double *taua, double *b, lapack_int ldb, double *taub, double *work,
    lapack_int lwork);
lapack_int LAPACKE_cggqrf_work(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *taua, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *taub, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zggqrf_work(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *taua, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *taub, lapack_complex_double *work, lapack_int lwork);

/* Generalised RQ factorisation of two matrices. */
lapack_int LAPACKE_sggrqf(int matrix_layout, lapack_int m, lapack_int p, lapack_int n, float *a,
    lapack_int lda, float *taua, float *b, lapack_int ldb, float *taub);
lapack_int LAPACKE_dggrqf(int matrix_layout, lapack_int m, lapack_int p, lapack_int n, double *a,
    lapack_int lda, double *taua, double *b, lapack_int ldb, double *taub);
lapack_int LAPACKE_cggrqf(int matrix_layout, lapack_int m, lapack_int p, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *taua, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *taub);
lapack_int LAPACKE_zggrqf(int matrix_layout, lapack_int m, lapack_int p, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *taua, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *taub);

/* Generalised RQ factorisation of two matrices. */
lapack_int LAPACKE_sggrqf_work(int matrix_layout, lapack_int m, lapack_int p, lapack_int n,
    float *a, lapack_int lda, float *taua, float *b, lapack_int ldb, float *taub, float *work,
    lapack_int lwork);
lapack_int LAPACKE_dggrqf_work(int matrix_layout, lapack_int m, lapack_int p, lapack_int n,
    double *a, lapack_int lda, double *taua, double *b, lapack_int ldb, double *taub, double *work,
    lapack_int lwork);
lapack_int LAPACKE_cggrqf_work(int matrix_layout, lapack_int m, lapack_int p, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *taua, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *taub, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zggrqf_work(int matrix_layout, lapack_int m, lapack_int p, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *taua, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *taub, lapack_complex_double *work, lapack_int lwork);

/* Least squares problem with linear constraints. */
lapack_int LAPACKE_sgglse(int matrix_layout, lapack_int m, lapack_int n, lapack_int p, float *a,
    lapack_int lda, float *b, lapack_int ldb, float *c, float *d, float *x);
lapack_int LAPACKE_dgglse(int matrix_layout, lapack_int m, lapack_int n, lapack_int p, double *a,
    lapack_int lda, double *b, lapack_int ldb, double *c, double *d, double *x);
lapack_int LAPACKE_cgglse(int matrix_layout, lapack_int m, lapack_int n, lapack_int p,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *c, lapack_complex_float *d, lapack_complex_float *x);
lapack_int LAPACKE_zgglse(int matrix_layout, lapack_int m, lapack_int n, lapack_int p,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *c, lapack_complex_double *d, lapack_complex_double *x);

/* Least squares problem with linear constraints. */
lapack_int LAPACKE_sgglse_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int p,
    float *a, lapack_int lda, float *b, lapack_int ldb, float *c, float *d, float *x, float *work,
    lapack_int lwork);
lapack_int LAPACKE_dgglse_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int p,
    double *a, lapack_int lda, double *b, lapack_int ldb, double *c, double *d, double *x,
    double *work, lapack_int lwork);
lapack_int LAPACKE_cgglse_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int p,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *c, lapack_complex_float *d, lapack_complex_float *x,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zgglse_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int p,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *c, lapack_complex_double *d, lapack_complex_double *x,
    lapack_complex_double *work, lapack_int lwork);

/* General linear model. */
lapack_int LAPACKE_sggglm(int matrix_layout, lapack_int n, lapack_int m, lapack_int p, float *a,
    lapack_int lda, float *b, lapack_int ldb, float *d, float *x, float *y);
lapack_int LAPACKE_dggglm(int matrix_layout, lapack_int n, lapack_int m, lapack_int p, double *a,
    lapack_int lda, double *b, lapack_int ldb, double *d, double *x, double *y);
lapack_int LAPACKE_cggglm(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *d, lapack_complex_float *x, lapack_complex_float *y);
lapack_int LAPACKE_zggglm(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *d, lapack_complex_double *x, lapack_complex_double *y);

/* General linear model. */
lapack_int LAPACKE_sggglm_work(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    float *a, lapack_int lda, float *b, lapack_int ldb, float *d, float *x, float *y, float *work,
    lapack_int lwork);
lapack_int LAPACKE_dggglm_work(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    double *a, lapack_int lda, double *b, lapack_int ldb, double *d, double *x, double *y,
    double *work, lapack_int lwork);
lapack_int LAPACKE_cggglm_work(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *d, lapack_complex_float *x, lapack_complex_float *y,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zggglm_work(int matrix_layout, lapack_int n, lapack_int m, lapack_int p,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *d, lapack_complex_double *x, lapack_complex_double *y,
    lapack_complex_double *work, lapack_int lwork);

/* Cholesky factorisation. */
lapack_int LAPACKE_spotrf(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dpotrf(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_cpotrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda);
lapack_int LAPACKE_zpotrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda);

/* Cholesky factorisation. */
lapack_int LAPACKE_spotrf_work(int matrix_layout, char uplo, lapack_int n, float *a,
    lapack_int lda);
lapack_int LAPACKE_dpotrf_work(int matrix_layout, char uplo, lapack_int n, double *a,
    lapack_int lda);
lapack_int LAPACKE_cpotrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda);
lapack_int LAPACKE_zpotrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda);

/* potrf under the name of its recursive form. */
lapack_int LAPACKE_spotrf2(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dpotrf2(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_cpotrf2(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda);
lapack_int LAPACKE_zpotrf2(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda);

/* potrf under the name of its recursive form. */
lapack_int LAPACKE_spotrf2_work(int matrix_layout, char uplo, lapack_int n, float *a,
    lapack_int lda);
lapack_int LAPACKE_dpotrf2_work(int matrix_layout, char uplo, lapack_int n, double *a,
    lapack_int lda);
lapack_int LAPACKE_cpotrf2_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda);
lapack_int LAPACKE_zpotrf2_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda);

/* Solves A X = B from the Cholesky factor. */
lapack_int LAPACKE_spotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dpotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_cpotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zpotrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B from the Cholesky factor. */
lapack_int LAPACKE_spotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dpotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_cpotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zpotrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);

/* The inverse from the Cholesky factor. */
lapack_int LAPACKE_spotri(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dpotri(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_cpotri(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda);
lapack_int LAPACKE_zpotri(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda);

/* The inverse from the Cholesky factor. */
lapack_int LAPACKE_spotri_work(int matrix_layout, char uplo, lapack_int n, float *a,
    lapack_int lda);
lapack_int LAPACKE_dpotri_work(int matrix_layout, char uplo, lapack_int n, double *a,
    lapack_int lda);
lapack_int LAPACKE_cpotri_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda);
lapack_int LAPACKE_zpotri_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda);

/* Solves A X = B by Cholesky factorisation. */
lapack_int LAPACKE_sposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, float *a,
    lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, double *a,
    lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_cposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zposv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B by Cholesky factorisation. */
lapack_int LAPACKE_sposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, float *a,
    lapack_int lda, float *b, lapack_int ldb);
lapack_int LAPACKE_dposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    double *a, lapack_int lda, double *b, lapack_int ldb);
lapack_int LAPACKE_cposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zposv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb);

/* U Uᴴ or Lᴴ L. */
lapack_int LAPACKE_slauum(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda);
lapack_int LAPACKE_dlauum(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda);
lapack_int LAPACKE_clauum(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda);
lapack_int LAPACKE_zlauum(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda);

/* U Uᴴ or Lᴴ L. */
lapack_int LAPACKE_slauum_work(int matrix_layout, char uplo, lapack_int n, float *a,
    lapack_int lda);
lapack_int LAPACKE_dlauum_work(int matrix_layout, char uplo, lapack_int n, double *a,
    lapack_int lda);
lapack_int LAPACKE_clauum_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda);
lapack_int LAPACKE_zlauum_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda);

/* Cholesky factorisation with complete pivoting. */
lapack_int LAPACKE_spstrf(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    lapack_int *piv, lapack_int *rank, float tol);
lapack_int LAPACKE_dpstrf(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda,
    lapack_int *piv, lapack_int *rank, double tol);
lapack_int LAPACKE_cpstrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *piv, lapack_int *rank, float tol);
lapack_int LAPACKE_zpstrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *piv, lapack_int *rank, double tol);

/* Cholesky factorisation with complete pivoting. */
lapack_int LAPACKE_spstrf_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    lapack_int *piv, lapack_int *rank, float tol, float *work);
lapack_int LAPACKE_dpstrf_work(int matrix_layout, char uplo, lapack_int n, double *a,
    lapack_int lda, lapack_int *piv, lapack_int *rank, double tol, double *work);
lapack_int LAPACKE_cpstrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *piv, lapack_int *rank, float tol, float *work);
lapack_int LAPACKE_zpstrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *piv, lapack_int *rank, double tol, double *work);

/* The condition number from the Cholesky factor. */
lapack_int LAPACKE_spocon(int matrix_layout, char uplo, lapack_int n, const float *a,
    lapack_int lda, float anorm, float *rcond);
lapack_int LAPACKE_dpocon(int matrix_layout, char uplo, lapack_int n, const double *a,
    lapack_int lda, double anorm, double *rcond);

/* The condition number from the Cholesky factor. */
lapack_int LAPACKE_spocon_work(int matrix_layout, char uplo, lapack_int n, const float *a,
    lapack_int lda, float anorm, float *rcond, float *work, lapack_int *iwork);
lapack_int LAPACKE_dpocon_work(int matrix_layout, char uplo, lapack_int n, const double *a,
    lapack_int lda, double anorm, double *rcond, double *work, lapack_int *iwork);

/* The condition number from the Cholesky factor. */
lapack_int LAPACKE_cpocon(int matrix_layout, char uplo, lapack_int n, const lapack_complex_float *a,
    lapack_int lda, float anorm, float *rcond);
lapack_int LAPACKE_zpocon(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double anorm, double *rcond);

/* The condition number from the Cholesky factor. */
lapack_int LAPACKE_cpocon_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float anorm, float *rcond,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zpocon_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double anorm, double *rcond,
    lapack_complex_double *work, double *rwork);

/* Refines the solutions of a positive definite system and bounds their errors. */
lapack_int LAPACKE_sporfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, const float *af, lapack_int ldaf, const float *b,
    lapack_int ldb, float *x, lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_dporfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, const double *af, lapack_int ldaf, const double *b,
    lapack_int ldb, double *x, lapack_int ldx, double *ferr, double *berr);

/* Refines the solutions of a positive definite system and bounds their errors. */
lapack_int LAPACKE_sporfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, const float *af, lapack_int ldaf, const float *b,
    lapack_int ldb, float *x, lapack_int ldx, float *ferr, float *berr, float *work,
    lapack_int *iwork);
lapack_int LAPACKE_dporfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, const double *af, lapack_int ldaf, const double *b,
    lapack_int ldb, double *x, lapack_int ldx, double *ferr, double *berr, double *work,
    lapack_int *iwork);

/* Refines the solutions of a positive definite system and bounds their errors. */
lapack_int LAPACKE_cporfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *af, lapack_int ldaf,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *ferr, float *berr);
lapack_int LAPACKE_zporfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *af,
    lapack_int ldaf, const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x,
    lapack_int ldx, double *ferr, double *berr);

/* Refines the solutions of a positive definite system and bounds their errors. */
lapack_int LAPACKE_cporfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *af, lapack_int ldaf,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zporfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *af,
    lapack_int ldaf, const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x,
    lapack_int ldx, double *ferr, double *berr, lapack_complex_double *work, double *rwork);

/* Scale factors of a positive definite matrix. */
lapack_int LAPACKE_spoequ(int matrix_layout, lapack_int n, const float *a, lapack_int lda, float *s,
    float *scond, float *amax);
lapack_int LAPACKE_dpoequ(int matrix_layout, lapack_int n, const double *a, lapack_int lda,
    double *s, double *scond, double *amax);
lapack_int LAPACKE_cpoequ(int matrix_layout, lapack_int n, const lapack_complex_float *a,
    lapack_int lda, float *s, float *scond, float *amax);
lapack_int LAPACKE_zpoequ(int matrix_layout, lapack_int n, const lapack_complex_double *a,
    lapack_int lda, double *s, double *scond, double *amax);

/* Scale factors of a positive definite matrix. */
lapack_int LAPACKE_spoequ_work(int matrix_layout, lapack_int n, const float *a, lapack_int lda,
    float *s, float *scond, float *amax);
lapack_int LAPACKE_dpoequ_work(int matrix_layout, lapack_int n, const double *a, lapack_int lda,
    double *s, double *scond, double *amax);
lapack_int LAPACKE_cpoequ_work(int matrix_layout, lapack_int n, const lapack_complex_float *a,
    lapack_int lda, float *s, float *scond, float *amax);
lapack_int LAPACKE_zpoequ_work(int matrix_layout, lapack_int n, const lapack_complex_double *a,
    lapack_int lda, double *s, double *scond, double *amax);

/* Scale factors of a positive definite matrix, powers of two. */
lapack_int LAPACKE_spoequb(int matrix_layout, lapack_int n, const float *a, lapack_int lda,
    float *s, float *scond, float *amax);
lapack_int LAPACKE_dpoequb(int matrix_layout, lapack_int n, const double *a, lapack_int lda,
    double *s, double *scond, double *amax);
lapack_int LAPACKE_cpoequb(int matrix_layout, lapack_int n, const lapack_complex_float *a,
    lapack_int lda, float *s, float *scond, float *amax);
lapack_int LAPACKE_zpoequb(int matrix_layout, lapack_int n, const lapack_complex_double *a,
    lapack_int lda, double *s, double *scond, double *amax);

/* Scale factors of a positive definite matrix, powers of two. */
lapack_int LAPACKE_spoequb_work(int matrix_layout, lapack_int n, const float *a, lapack_int lda,
    float *s, float *scond, float *amax);
lapack_int LAPACKE_dpoequb_work(int matrix_layout, lapack_int n, const double *a, lapack_int lda,
    double *s, double *scond, double *amax);
lapack_int LAPACKE_cpoequb_work(int matrix_layout, lapack_int n, const lapack_complex_float *a,
    lapack_int lda, float *s, float *scond, float *amax);
lapack_int LAPACKE_zpoequb_work(int matrix_layout, lapack_int n, const lapack_complex_double *a,
    lapack_int lda, double *s, double *scond, double *amax);

/* Solves A X = B with a positive definite matrix, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_sposvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    float *a, lapack_int lda, float *af, lapack_int ldaf, char *equed, float *s, float *b,
    lapack_int ldb, float *x, lapack_int ldx, float *rcond, float *ferr, float *berr);
lapack_int LAPACKE_dposvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    double *a, lapack_int lda, double *af, lapack_int ldaf, char *equed, double *s, double *b,
    lapack_int ldb, double *x, lapack_int ldx, double *rcond, double *ferr, double *berr);

/* Solves A X = B with a positive definite matrix, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_sposvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, float *a, lapack_int lda, float *af, lapack_int ldaf, char *equed, float *s,
    float *b, lapack_int ldb, float *x, lapack_int ldx, float *rcond, float *ferr, float *berr,
    float *work, lapack_int *iwork);
lapack_int LAPACKE_dposvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, double *a, lapack_int lda, double *af, lapack_int ldaf, char *equed, double *s,
    double *b, lapack_int ldb, double *x, lapack_int ldx, double *rcond, double *ferr, double *berr,
    double *work, lapack_int *iwork);

/* Solves A X = B with a positive definite matrix, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_cposvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *af, lapack_int ldaf, char *equed,
    float *s, lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *rcond, float *ferr, float *berr);
lapack_int LAPACKE_zposvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *af, lapack_int ldaf,
    char *equed, double *s, lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x,
    lapack_int ldx, double *rcond, double *ferr, double *berr);

/* Solves A X = B with a positive definite matrix, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_cposvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, lapack_complex_float *a, lapack_int lda, lapack_complex_float *af,
    lapack_int ldaf, char *equed, float *s, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *x, lapack_int ldx, float *rcond, float *ferr, float *berr,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zposvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, lapack_complex_double *a, lapack_int lda, lapack_complex_double *af,
    lapack_int ldaf, char *equed, double *s, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *rcond, double *ferr, double *berr,
    lapack_complex_double *work, double *rwork);

/* Cholesky factorisation of a packed matrix. */
lapack_int LAPACKE_spptrf(int matrix_layout, char uplo, lapack_int n, float *ap);
lapack_int LAPACKE_dpptrf(int matrix_layout, char uplo, lapack_int n, double *ap);
lapack_int LAPACKE_cpptrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *ap);
lapack_int LAPACKE_zpptrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *ap);

/* Cholesky factorisation of a packed matrix. */
lapack_int LAPACKE_spptrf_work(int matrix_layout, char uplo, lapack_int n, float *ap);
lapack_int LAPACKE_dpptrf_work(int matrix_layout, char uplo, lapack_int n, double *ap);
lapack_int LAPACKE_cpptrf_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_float *ap);
lapack_int LAPACKE_zpptrf_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_double *ap);

/* Solves A X = B from the packed Cholesky factor. */
lapack_int LAPACKE_spptrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *ap, float *b, lapack_int ldb);
lapack_int LAPACKE_dpptrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *ap, double *b, lapack_int ldb);
lapack_int LAPACKE_cpptrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *ap, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zpptrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *ap, lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B from the packed Cholesky factor. */
lapack_int LAPACKE_spptrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *ap, float *b, lapack_int ldb);
lapack_int LAPACKE_dpptrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *ap, double *b, lapack_int ldb);
lapack_int LAPACKE_cpptrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *ap, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zpptrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *ap, lapack_complex_double *b, lapack_int ldb);

/* The inverse from the packed Cholesky factor. */
lapack_int LAPACKE_spptri(int matrix_layout, char uplo, lapack_int n, float *ap);
lapack_int LAPACKE_dpptri(int matrix_layout, char uplo, lapack_int n, double *ap);
lapack_int LAPACKE_cpptri(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *ap);
lapack_int LAPACKE_zpptri(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *ap);

/* The inverse from the packed Cholesky factor. */
lapack_int LAPACKE_spptri_work(int matrix_layout, char uplo, lapack_int n, float *ap);
lapack_int LAPACKE_dpptri_work(int matrix_layout, char uplo, lapack_int n, double *ap);
lapack_int LAPACKE_cpptri_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_float *ap);
lapack_int LAPACKE_zpptri_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_double *ap);

/* Solves A X = B by Cholesky factorisation of a packed matrix. */
lapack_int LAPACKE_sppsv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, float *ap,
    float *b, lapack_int ldb);
lapack_int LAPACKE_dppsv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, double *ap,
    double *b, lapack_int ldb);
lapack_int LAPACKE_cppsv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *ap, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zppsv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *ap, lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B by Cholesky factorisation of a packed matrix. */
lapack_int LAPACKE_sppsv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    float *ap, float *b, lapack_int ldb);
lapack_int LAPACKE_dppsv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    double *ap, double *b, lapack_int ldb);
lapack_int LAPACKE_cppsv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *ap, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zppsv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *ap, lapack_complex_double *b, lapack_int ldb);

/* The condition number from the packed Cholesky factor. */
lapack_int LAPACKE_sppcon(int matrix_layout, char uplo, lapack_int n, const float *ap, float anorm,
    float *rcond);
lapack_int LAPACKE_dppcon(int matrix_layout, char uplo, lapack_int n, const double *ap,
    double anorm, double *rcond);

/* The condition number from the packed Cholesky factor. */
lapack_int LAPACKE_sppcon_work(int matrix_layout, char uplo, lapack_int n, const float *ap,
    float anorm, float *rcond, float *work, lapack_int *iwork);
lapack_int LAPACKE_dppcon_work(int matrix_layout, char uplo, lapack_int n, const double *ap,
    double anorm, double *rcond, double *work, lapack_int *iwork);

/* The condition number from the packed Cholesky factor. */
lapack_int LAPACKE_cppcon(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *ap, float anorm, float *rcond);
lapack_int LAPACKE_zppcon(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *ap, double anorm, double *rcond);

/* The condition number from the packed Cholesky factor. */
lapack_int LAPACKE_cppcon_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *ap, float anorm, float *rcond, lapack_complex_float *work,
    float *rwork);
lapack_int LAPACKE_zppcon_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *ap, double anorm, double *rcond, lapack_complex_double *work,
    double *rwork);

/* Refines the solutions of a packed positive definite system and bounds their errors. */
lapack_int LAPACKE_spprfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *ap, const float *afp, const float *b, lapack_int ldb, float *x, lapack_int ldx,
    float *ferr, float *berr);
lapack_int LAPACKE_dpprfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *ap, const double *afp, const double *b, lapack_int ldb, double *x, lapack_int ldx,
    double *ferr, double *berr);

/* Refines the solutions of a packed positive definite system and bounds their errors. */
lapack_int LAPACKE_spprfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *ap, const float *afp, const float *b, lapack_int ldb, float *x, lapack_int ldx,
    float *ferr, float *berr, float *work, lapack_int *iwork);
lapack_int LAPACKE_dpprfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *ap, const double *afp, const double *b, lapack_int ldb, double *x, lapack_int ldx,
    double *ferr, double *berr, double *work, lapack_int *iwork);

/* Refines the solutions of a packed positive definite system and bounds their errors. */
lapack_int LAPACKE_cpprfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *ap, const lapack_complex_float *afp, const lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *x, lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_zpprfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *ap, const lapack_complex_double *afp,
    const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *ferr, double *berr);

/* Refines the solutions of a packed positive definite system and bounds their errors. */
lapack_int LAPACKE_cpprfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *ap, const lapack_complex_float *afp, const lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *x, lapack_int ldx, float *ferr, float *berr,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zpprfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *ap, const lapack_complex_double *afp,
    const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *ferr, double *berr, lapack_complex_double *work, double *rwork);

/* Scale factors of a packed positive definite matrix. */
lapack_int LAPACKE_sppequ(int matrix_layout, char uplo, lapack_int n, const float *ap, float *s,
    float *scond, float *amax);
lapack_int LAPACKE_dppequ(int matrix_layout, char uplo, lapack_int n, const double *ap, double *s,
    double *scond, double *amax);
lapack_int LAPACKE_cppequ(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *ap, float *s, float *scond, float *amax);
lapack_int LAPACKE_zppequ(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *ap, double *s, double *scond, double *amax);

/* Scale factors of a packed positive definite matrix. */
lapack_int LAPACKE_sppequ_work(int matrix_layout, char uplo, lapack_int n, const float *ap,
    float *s, float *scond, float *amax);
lapack_int LAPACKE_dppequ_work(int matrix_layout, char uplo, lapack_int n, const double *ap,
    double *s, double *scond, double *amax);
lapack_int LAPACKE_cppequ_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *ap, float *s, float *scond, float *amax);
lapack_int LAPACKE_zppequ_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *ap, double *s, double *scond, double *amax);

/* Solves A X = B with a packed positive definite matrix, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_sppsvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    float *ap, float *afp, char *equed, float *s, float *b, lapack_int ldb, float *x,
    lapack_int ldx, float *rcond, float *ferr, float *berr);
lapack_int LAPACKE_dppsvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    double *ap, double *afp, char *equed, double *s, double *b, lapack_int ldb, double *x,
    lapack_int ldx, double *rcond, double *ferr, double *berr);

/* Solves A X = B with a packed positive definite matrix, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_sppsvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, float *ap, float *afp, char *equed, float *s, float *b, lapack_int ldb,
    float *x, lapack_int ldx, float *rcond, float *ferr, float *berr, float *work,
    lapack_int *iwork);
lapack_int LAPACKE_dppsvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, double *ap, double *afp, char *equed, double *s, double *b, lapack_int ldb,
    double *x, lapack_int ldx, double *rcond, double *ferr, double *berr, double *work,
    lapack_int *iwork);

/* Solves A X = B with a packed positive definite matrix, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_cppsvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *ap, lapack_complex_float *afp, char *equed, float *s,
    lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx, float *rcond,
    float *ferr, float *berr);
lapack_int LAPACKE_zppsvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *ap, lapack_complex_double *afp, char *equed, double *s,
    lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *rcond, double *ferr, double *berr);

/* Solves A X = B with a packed positive definite matrix, scaled and refined, with condition number and error bounds. */
lapack_int LAPACKE_cppsvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, lapack_complex_float *ap, lapack_complex_float *afp, char *equed, float *s,
    lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx, float *rcond,
    float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zppsvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, lapack_complex_double *ap, lapack_complex_double *afp, char *equed, double *s,
    lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *rcond, double *ferr, double *berr, lapack_complex_double *work, double *rwork);

/* Cholesky factorisation in rectangular full packed storage. */
lapack_int LAPACKE_spftrf(int matrix_layout, char transr, char uplo, lapack_int n, float *a);
lapack_int LAPACKE_dpftrf(int matrix_layout, char transr, char uplo, lapack_int n, double *a);
lapack_int LAPACKE_cpftrf(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_complex_float *a);
lapack_int LAPACKE_zpftrf(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_complex_double *a);

/* Cholesky factorisation in rectangular full packed storage. */
lapack_int LAPACKE_spftrf_work(int matrix_layout, char transr, char uplo, lapack_int n, float *a);
lapack_int LAPACKE_dpftrf_work(int matrix_layout, char transr, char uplo, lapack_int n, double *a);
lapack_int LAPACKE_cpftrf_work(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_complex_float *a);
lapack_int LAPACKE_zpftrf_work(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_complex_double *a);

/* The inverse from the Cholesky factor in rectangular full packed storage. */
lapack_int LAPACKE_spftri(int matrix_layout, char transr, char uplo, lapack_int n, float *a);
lapack_int LAPACKE_dpftri(int matrix_layout, char transr, char uplo, lapack_int n, double *a);
lapack_int LAPACKE_cpftri(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_complex_float *a);
lapack_int LAPACKE_zpftri(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_complex_double *a);

/* The inverse from the Cholesky factor in rectangular full packed storage. */
lapack_int LAPACKE_spftri_work(int matrix_layout, char transr, char uplo, lapack_int n, float *a);
lapack_int LAPACKE_dpftri_work(int matrix_layout, char transr, char uplo, lapack_int n, double *a);
lapack_int LAPACKE_cpftri_work(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_complex_float *a);
lapack_int LAPACKE_zpftri_work(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_complex_double *a);

/* Solves A X = B from the Cholesky factor in rectangular full packed storage. */
lapack_int LAPACKE_spftrs(int matrix_layout, char transr, char uplo, lapack_int n, lapack_int nrhs,
    const float *a, float *b, lapack_int ldb);
lapack_int LAPACKE_dpftrs(int matrix_layout, char transr, char uplo, lapack_int n, lapack_int nrhs,
    const double *a, double *b, lapack_int ldb);
lapack_int LAPACKE_cpftrs(int matrix_layout, char transr, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zpftrs(int matrix_layout, char transr, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B from the Cholesky factor in rectangular full packed storage. */
lapack_int LAPACKE_spftrs_work(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_int nrhs, const float *a, float *b, lapack_int ldb);
lapack_int LAPACKE_dpftrs_work(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_int nrhs, const double *a, double *b, lapack_int ldb);
lapack_int LAPACKE_cpftrs_work(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *a, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zpftrs_work(int matrix_layout, char transr, char uplo, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *a, lapack_complex_double *b, lapack_int ldb);

/* Solves a triangular system in rectangular full packed storage. */
lapack_int LAPACKE_stfsm(int matrix_layout, char transr, char side, char uplo, char trans,
    char diag, lapack_int m, lapack_int n, float alpha, const float *a, float *b, lapack_int ldb);
lapack_int LAPACKE_dtfsm(int matrix_layout, char transr, char side, char uplo, char trans,
    char diag, lapack_int m, lapack_int n, double alpha, const double *a, double *b,
    lapack_int ldb);
lapack_int LAPACKE_ctfsm(int matrix_layout, char transr, char side, char uplo, char trans,
    char diag, lapack_int m, lapack_int n, lapack_complex_float alpha,
    const lapack_complex_float *a, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_ztfsm(int matrix_layout, char transr, char side, char uplo, char trans,
    char diag, lapack_int m, lapack_int n, lapack_complex_double alpha,
    const lapack_complex_double *a, lapack_complex_double *b, lapack_int ldb);

/* Solves a triangular system in rectangular full packed storage. */
lapack_int LAPACKE_stfsm_work(int matrix_layout, char transr, char side, char uplo, char trans,
    char diag, lapack_int m, lapack_int n, float alpha, const float *a, float *b, lapack_int ldb);
lapack_int LAPACKE_dtfsm_work(int matrix_layout, char transr, char side, char uplo, char trans,
    char diag, lapack_int m, lapack_int n, double alpha, const double *a, double *b,
    lapack_int ldb);
lapack_int LAPACKE_ctfsm_work(int matrix_layout, char transr, char side, char uplo, char trans,
    char diag, lapack_int m, lapack_int n, lapack_complex_float alpha,
    const lapack_complex_float *a, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_ztfsm_work(int matrix_layout, char transr, char side, char uplo, char trans,
    char diag, lapack_int m, lapack_int n, lapack_complex_double alpha,
    const lapack_complex_double *a, lapack_complex_double *b, lapack_int ldb);

/* The inverse of a triangular matrix in rectangular full packed storage. */
lapack_int LAPACKE_stftri(int matrix_layout, char transr, char uplo, char diag, lapack_int n,
    float *a);
lapack_int LAPACKE_dtftri(int matrix_layout, char transr, char uplo, char diag, lapack_int n,
    double *a);
lapack_int LAPACKE_ctftri(int matrix_layout, char transr, char uplo, char diag, lapack_int n,
    lapack_complex_float *a);
lapack_int LAPACKE_ztftri(int matrix_layout, char transr, char uplo, char diag, lapack_int n,
    lapack_complex_double *a);

/* The inverse of a triangular matrix in rectangular full packed storage. */
lapack_int LAPACKE_stftri_work(int matrix_layout, char transr, char uplo, char diag, lapack_int n,
    float *a);
lapack_int LAPACKE_dtftri_work(int matrix_layout, char transr, char uplo, char diag, lapack_int n,
    double *a);
lapack_int LAPACKE_ctftri_work(int matrix_layout, char transr, char uplo, char diag, lapack_int n,
    lapack_complex_float *a);
lapack_int LAPACKE_ztftri_work(int matrix_layout, char transr, char uplo, char diag, lapack_int n,
    lapack_complex_double *a);

/* C := alpha A Aᵀ + beta C in rectangular full packed storage. */
lapack_int LAPACKE_ssfrk(int matrix_layout, char transr, char uplo, char trans, lapack_int n,
    lapack_int k, float alpha, const float *a, lapack_int lda, float beta, float *c);
lapack_int LAPACKE_dsfrk(int matrix_layout, char transr, char uplo, char trans, lapack_int n,
    lapack_int k, double alpha, const double *a, lapack_int lda, double beta, double *c);

/* C := alpha A Aᵀ + beta C in rectangular full packed storage. */
lapack_int LAPACKE_ssfrk_work(int matrix_layout, char transr, char uplo, char trans, lapack_int n,
    lapack_int k, float alpha, const float *a, lapack_int lda, float beta, float *c);
lapack_int LAPACKE_dsfrk_work(int matrix_layout, char transr, char uplo, char trans, lapack_int n,
    lapack_int k, double alpha, const double *a, lapack_int lda, double beta, double *c);

/* C := alpha A Aᴴ + beta C in rectangular full packed storage. */
lapack_int LAPACKE_chfrk(int matrix_layout, char transr, char uplo, char trans, lapack_int n,
    lapack_int k, float alpha, const lapack_complex_float *a, lapack_int lda, float beta,
    lapack_complex_float *c);
lapack_int LAPACKE_zhfrk(int matrix_layout, char transr, char uplo, char trans, lapack_int n,
    lapack_int k, double alpha, const lapack_complex_double *a, lapack_int lda, double beta,
    lapack_complex_double *c);

/* C := alpha A Aᴴ + beta C in rectangular full packed storage. */
lapack_int LAPACKE_chfrk_work(int matrix_layout, char transr, char uplo, char trans, lapack_int n,
    lapack_int k, float alpha, const lapack_complex_float *a, lapack_int lda, float beta,
    lapack_complex_float *c);
lapack_int LAPACKE_zhfrk_work(int matrix_layout, char transr, char uplo, char trans, lapack_int n,
    lapack_int k, double alpha, const lapack_complex_double *a, lapack_int lda, double beta,
    lapack_complex_double *c);

/* From rectangular full packed to packed storage. */
lapack_int LAPACKE_stfttp(int matrix_layout, char transr, char uplo, lapack_int n, const float *arf,
    float *ap);
lapack_int LAPACKE_dtfttp(int matrix_layout, char transr, char uplo, lapack_int n,
    const double *arf, double *ap);
lapack_int LAPACKE_ctfttp(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_float *arf, lapack_complex_float *ap);
lapack_int LAPACKE_ztfttp(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_double *arf, lapack_complex_double *ap);

/* From rectangular full packed to packed storage. */
lapack_int LAPACKE_stfttp_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const float *arf, float *ap);
lapack_int LAPACKE_dtfttp_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const double *arf, double *ap);
lapack_int LAPACKE_ctfttp_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_float *arf, lapack_complex_float *ap);
lapack_int LAPACKE_ztfttp_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_double *arf, lapack_complex_double *ap);

/* From rectangular full packed to full storage. */
lapack_int LAPACKE_stfttr(int matrix_layout, char transr, char uplo, lapack_int n, const float *arf,
    float *a, lapack_int lda);
lapack_int LAPACKE_dtfttr(int matrix_layout, char transr, char uplo, lapack_int n,
    const double *arf, double *a, lapack_int lda);
lapack_int LAPACKE_ctfttr(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_float *arf, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_ztfttr(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_double *arf, lapack_complex_double *a, lapack_int lda);

/* From rectangular full packed to full storage. */
lapack_int LAPACKE_stfttr_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const float *arf, float *a, lapack_int lda);
lapack_int LAPACKE_dtfttr_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const double *arf, double *a, lapack_int lda);
lapack_int LAPACKE_ctfttr_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_float *arf, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_ztfttr_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_double *arf, lapack_complex_double *a, lapack_int lda);

/* From packed to rectangular full packed storage. */
lapack_int LAPACKE_stpttf(int matrix_layout, char transr, char uplo, lapack_int n, const float *ap,
    float *arf);
lapack_int LAPACKE_dtpttf(int matrix_layout, char transr, char uplo, lapack_int n, const double *ap,
    double *arf);
lapack_int LAPACKE_ctpttf(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_float *ap, lapack_complex_float *arf);
lapack_int LAPACKE_ztpttf(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_double *ap, lapack_complex_double *arf);

/* From packed to rectangular full packed storage. */
lapack_int LAPACKE_stpttf_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const float *ap, float *arf);
lapack_int LAPACKE_dtpttf_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const double *ap, double *arf);
lapack_int LAPACKE_ctpttf_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_float *ap, lapack_complex_float *arf);
lapack_int LAPACKE_ztpttf_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_double *ap, lapack_complex_double *arf);

/* From packed to full storage. */
lapack_int LAPACKE_stpttr(int matrix_layout, char uplo, lapack_int n, const float *ap, float *a,
    lapack_int lda);
lapack_int LAPACKE_dtpttr(int matrix_layout, char uplo, lapack_int n, const double *ap, double *a,
    lapack_int lda);
lapack_int LAPACKE_ctpttr(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *ap, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_ztpttr(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *ap, lapack_complex_double *a, lapack_int lda);

/* From packed to full storage. */
lapack_int LAPACKE_stpttr_work(int matrix_layout, char uplo, lapack_int n, const float *ap,
    float *a, lapack_int lda);
lapack_int LAPACKE_dtpttr_work(int matrix_layout, char uplo, lapack_int n, const double *ap,
    double *a, lapack_int lda);
lapack_int LAPACKE_ctpttr_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *ap, lapack_complex_float *a, lapack_int lda);
lapack_int LAPACKE_ztpttr_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *ap, lapack_complex_double *a, lapack_int lda);

/* From full to rectangular full packed storage. */
lapack_int LAPACKE_strttf(int matrix_layout, char transr, char uplo, lapack_int n, const float *a,
    lapack_int lda, float *arf);
lapack_int LAPACKE_dtrttf(int matrix_layout, char transr, char uplo, lapack_int n, const double *a,
    lapack_int lda, double *arf);
lapack_int LAPACKE_ctrttf(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, lapack_complex_float *arf);
lapack_int LAPACKE_ztrttf(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, lapack_complex_double *arf);

/* From full to rectangular full packed storage. */
lapack_int LAPACKE_strttf_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const float *a, lapack_int lda, float *arf);
lapack_int LAPACKE_dtrttf_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const double *a, lapack_int lda, double *arf);
lapack_int LAPACKE_ctrttf_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, lapack_complex_float *arf);
lapack_int LAPACKE_ztrttf_work(int matrix_layout, char transr, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, lapack_complex_double *arf);

/* From full to packed storage. */
lapack_int LAPACKE_strttp(int matrix_layout, char uplo, lapack_int n, const float *a,
    lapack_int lda, float *ap);
lapack_int LAPACKE_dtrttp(int matrix_layout, char uplo, lapack_int n, const double *a,
    lapack_int lda, double *ap);
lapack_int LAPACKE_ctrttp(int matrix_layout, char uplo, lapack_int n, const lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *ap);
lapack_int LAPACKE_ztrttp(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, lapack_complex_double *ap);

/* From full to packed storage. */
lapack_int LAPACKE_strttp_work(int matrix_layout, char uplo, lapack_int n, const float *a,
    lapack_int lda, float *ap);
lapack_int LAPACKE_dtrttp_work(int matrix_layout, char uplo, lapack_int n, const double *a,
    lapack_int lda, double *ap);
lapack_int LAPACKE_ctrttp_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, lapack_complex_float *ap);
lapack_int LAPACKE_ztrttp_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, lapack_complex_double *ap);

/* L D Lᵀ factorisation of a symmetric matrix. */
lapack_int LAPACKE_ssytrf(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    lapack_int *ipiv);
lapack_int LAPACKE_dsytrf(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda,
    lapack_int *ipiv);
lapack_int LAPACKE_csytrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zsytrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *ipiv);

/* L D Lᵀ factorisation of a symmetric matrix. */
lapack_int LAPACKE_ssytrf_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    lapack_int *ipiv, float *work, lapack_int lwork);
lapack_int LAPACKE_dsytrf_work(int matrix_layout, char uplo, lapack_int n, double *a,
    lapack_int lda, lapack_int *ipiv, double *work, lapack_int lwork);
lapack_int LAPACKE_csytrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *ipiv, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zsytrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *ipiv, lapack_complex_double *work, lapack_int lwork);

/* L D Lᴴ factorisation of a Hermitian matrix. */
lapack_int LAPACKE_chetrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *ipiv);
lapack_int LAPACKE_zhetrf(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *ipiv);

/* L D Lᴴ factorisation of a Hermitian matrix. */
lapack_int LAPACKE_chetrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *ipiv, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zhetrf_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *ipiv, lapack_complex_double *work, lapack_int lwork);

/* Solves A X = B from the factors of a symmetric matrix. */
lapack_int LAPACKE_ssytrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, const lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dsytrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, const lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_csytrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zsytrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv,
    lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B from the factors of a symmetric matrix. */
lapack_int LAPACKE_ssytrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, const lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dsytrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, const lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_csytrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zsytrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv,
    lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B from the factors of a Hermitian matrix. */
lapack_int LAPACKE_chetrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zhetrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv,
    lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B from the factors of a Hermitian matrix. */
lapack_int LAPACKE_chetrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zhetrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv,
    lapack_complex_double *b, lapack_int ldb);

/* sytrs with level 3. */
lapack_int LAPACKE_ssytrs2(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, float *a,
    lapack_int lda, const lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dsytrs2(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, double *a,
    lapack_int lda, const lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_csytrs2(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zsytrs2(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *b,
    lapack_int ldb);

/* sytrs with level 3. */
lapack_int LAPACKE_ssytrs2_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    float *a, lapack_int lda, const lapack_int *ipiv, float *b, lapack_int ldb, float *work);
lapack_int LAPACKE_dsytrs2_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    double *a, lapack_int lda, const lapack_int *ipiv, double *b, lapack_int ldb, double *work);
lapack_int LAPACKE_csytrs2_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *work);
lapack_int LAPACKE_zsytrs2_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *work);

/* hetrs with level 3. */
lapack_int LAPACKE_chetrs2(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zhetrs2(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *b,
    lapack_int ldb);

/* hetrs with level 3. */
lapack_int LAPACKE_chetrs2_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *work);
lapack_int LAPACKE_zhetrs2_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *work);

/* The inverse of a symmetric matrix from its factors. */
lapack_int LAPACKE_ssytri(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    const lapack_int *ipiv);
lapack_int LAPACKE_dsytri(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda,
    const lapack_int *ipiv);
lapack_int LAPACKE_csytri(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv);
lapack_int LAPACKE_zsytri(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, const lapack_int *ipiv);

/* The inverse of a symmetric matrix from its factors. */
lapack_int LAPACKE_ssytri_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    const lapack_int *ipiv, float *work);
lapack_int LAPACKE_dsytri_work(int matrix_layout, char uplo, lapack_int n, double *a,
    lapack_int lda, const lapack_int *ipiv, double *work);
lapack_int LAPACKE_csytri_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv, lapack_complex_float *work);
lapack_int LAPACKE_zsytri_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, const lapack_int *ipiv, lapack_complex_double *work);

/* sytri, with a query of the workspace. */
lapack_int LAPACKE_ssytri2(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    const lapack_int *ipiv);
lapack_int LAPACKE_dsytri2(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda,
    const lapack_int *ipiv);
lapack_int LAPACKE_csytri2(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv);
lapack_int LAPACKE_zsytri2(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, const lapack_int *ipiv);

/* sytri, with a query of the workspace. */
lapack_int LAPACKE_ssytri2_work(int matrix_layout, char uplo, lapack_int n, float *a,
    lapack_int lda, const lapack_int *ipiv, float *work, lapack_int lwork);
lapack_int LAPACKE_dsytri2_work(int matrix_layout, char uplo, lapack_int n, double *a,
    lapack_int lda, const lapack_int *ipiv, double *work, lapack_int lwork);
lapack_int LAPACKE_csytri2_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zsytri2_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *work,
    lapack_int lwork);

/* hetri, with a query of the workspace. */
lapack_int LAPACKE_chetri2(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv);
lapack_int LAPACKE_zhetri2(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, const lapack_int *ipiv);

/* hetri, with a query of the workspace. */
lapack_int LAPACKE_chetri2_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zhetri2_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *work,
    lapack_int lwork);

/* sytri; the block size is not used. */
lapack_int LAPACKE_ssytri2x(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    const lapack_int *ipiv, lapack_int nb);
lapack_int LAPACKE_dsytri2x(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda,
    const lapack_int *ipiv, lapack_int nb);
lapack_int LAPACKE_csytri2x(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv, lapack_int nb);
lapack_int LAPACKE_zsytri2x(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, const lapack_int *ipiv, lapack_int nb);

/* sytri; the block size is not used. */
lapack_int LAPACKE_ssytri2x_work(int matrix_layout, char uplo, lapack_int n, float *a,
    lapack_int lda, const lapack_int *ipiv, float *work, lapack_int nb);
lapack_int LAPACKE_dsytri2x_work(int matrix_layout, char uplo, lapack_int n, double *a,
    lapack_int lda, const lapack_int *ipiv, double *work, lapack_int nb);
lapack_int LAPACKE_csytri2x_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *work,
    lapack_int nb);
lapack_int LAPACKE_zsytri2x_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *work,
    lapack_int nb);

/* hetri; the block size is not used. */
lapack_int LAPACKE_chetri2x(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv, lapack_int nb);
lapack_int LAPACKE_zhetri2x(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, const lapack_int *ipiv, lapack_int nb);

/* hetri; the block size is not used. */
lapack_int LAPACKE_chetri2x_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *work,
    lapack_int nb);
lapack_int LAPACKE_zhetri2x_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *work,
    lapack_int nb);

/* The inverse of a Hermitian matrix from its factors. */
lapack_int LAPACKE_chetri(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv);
lapack_int LAPACKE_zhetri(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, const lapack_int *ipiv);

/* The inverse of a Hermitian matrix from its factors. */
lapack_int LAPACKE_chetri_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv, lapack_complex_float *work);
lapack_int LAPACKE_zhetri_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, const lapack_int *ipiv, lapack_complex_double *work);

/* The condition number of a symmetric matrix from its factors. */
lapack_int LAPACKE_ssycon(int matrix_layout, char uplo, lapack_int n, const float *a,
    lapack_int lda, const lapack_int *ipiv, float anorm, float *rcond);
lapack_int LAPACKE_dsycon(int matrix_layout, char uplo, lapack_int n, const double *a,
    lapack_int lda, const lapack_int *ipiv, double anorm, double *rcond);

/* The condition number of a symmetric matrix from its factors. */
lapack_int LAPACKE_ssycon_work(int matrix_layout, char uplo, lapack_int n, const float *a,
    lapack_int lda, const lapack_int *ipiv, float anorm, float *rcond, float *work,
    lapack_int *iwork);
lapack_int LAPACKE_dsycon_work(int matrix_layout, char uplo, lapack_int n, const double *a,
    lapack_int lda, const lapack_int *ipiv, double anorm, double *rcond, double *work,
    lapack_int *iwork);

/* The condition number of a symmetric matrix from its factors. */
lapack_int LAPACKE_csycon(int matrix_layout, char uplo, lapack_int n, const lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv, float anorm, float *rcond);
lapack_int LAPACKE_zsycon(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, double anorm,
    double *rcond);

/* The condition number of a symmetric matrix from its factors. */
lapack_int LAPACKE_csycon_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, float anorm,
    float *rcond, lapack_complex_float *work);
lapack_int LAPACKE_zsycon_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, double anorm,
    double *rcond, lapack_complex_double *work);

/* The condition number of a Hermitian matrix from its factors. */
lapack_int LAPACKE_checon(int matrix_layout, char uplo, lapack_int n, const lapack_complex_float *a,
    lapack_int lda, const lapack_int *ipiv, float anorm, float *rcond);
lapack_int LAPACKE_zhecon(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, double anorm,
    double *rcond);

/* The condition number of a Hermitian matrix from its factors. */
lapack_int LAPACKE_checon_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, float anorm,
    float *rcond, lapack_complex_float *work);
lapack_int LAPACKE_zhecon_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, double anorm,
    double *rcond, lapack_complex_double *work);

/* The factor with its interchanges made, or back. */
lapack_int LAPACKE_ssyconv(int matrix_layout, char uplo, char way, lapack_int n, float *a,
    lapack_int lda, const lapack_int *ipiv, float *e);
lapack_int LAPACKE_dsyconv(int matrix_layout, char uplo, char way, lapack_int n, double *a,
    lapack_int lda, const lapack_int *ipiv, double *e);
lapack_int LAPACKE_csyconv(int matrix_layout, char uplo, char way, lapack_int n,
    lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *e);
lapack_int LAPACKE_zsyconv(int matrix_layout, char uplo, char way, lapack_int n,
    lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *e);

/* The factor with its interchanges made, or back. */
lapack_int LAPACKE_ssyconv_work(int matrix_layout, char uplo, char way, lapack_int n, float *a,
    lapack_int lda, const lapack_int *ipiv, float *e);
lapack_int LAPACKE_dsyconv_work(int matrix_layout, char uplo, char way, lapack_int n, double *a,
    lapack_int lda, const lapack_int *ipiv, double *e);
lapack_int LAPACKE_csyconv_work(int matrix_layout, char uplo, char way, lapack_int n,
    lapack_complex_float *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_float *e);
lapack_int LAPACKE_zsyconv_work(int matrix_layout, char uplo, char way, lapack_int n,
    lapack_complex_double *a, lapack_int lda, const lapack_int *ipiv, lapack_complex_double *e);

/* Scale factors of a symmetric matrix. */
lapack_int LAPACKE_ssyequb(int matrix_layout, char uplo, lapack_int n, const float *a,
    lapack_int lda, float *s, float *scond, float *amax);
lapack_int LAPACKE_dsyequb(int matrix_layout, char uplo, lapack_int n, const double *a,
    lapack_int lda, double *s, double *scond, double *amax);
lapack_int LAPACKE_csyequb(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *s, float *scond, float *amax);
lapack_int LAPACKE_zsyequb(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *s, double *scond, double *amax);

/* Scale factors of a symmetric matrix. */
lapack_int LAPACKE_ssyequb_work(int matrix_layout, char uplo, lapack_int n, const float *a,
    lapack_int lda, float *s, float *scond, float *amax, float *work);
lapack_int LAPACKE_dsyequb_work(int matrix_layout, char uplo, lapack_int n, const double *a,
    lapack_int lda, double *s, double *scond, double *amax, double *work);
lapack_int LAPACKE_csyequb_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *s, float *scond, float *amax,
    lapack_complex_float *work);
lapack_int LAPACKE_zsyequb_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *s, double *scond, double *amax,
    lapack_complex_double *work);

/* Scale factors of a Hermitian matrix. */
lapack_int LAPACKE_cheequb(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *s, float *scond, float *amax);
lapack_int LAPACKE_zheequb(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *s, double *scond, double *amax);

/* Scale factors of a Hermitian matrix. */
lapack_int LAPACKE_cheequb_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *a, lapack_int lda, float *s, float *scond, float *amax,
    lapack_complex_float *work);
lapack_int LAPACKE_zheequb_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *a, lapack_int lda, double *s, double *scond, double *amax,
    lapack_complex_double *work);

/* Refines the solution of a symmetric system and bounds its error. */
lapack_int LAPACKE_ssyrfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, const float *af, lapack_int ldaf, const lapack_int *ipiv,
    const float *b, lapack_int ldb, float *x, lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_dsyrfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, const double *af, lapack_int ldaf, const lapack_int *ipiv,
    const double *b, lapack_int ldb, double *x, lapack_int ldx, double *ferr, double *berr);

/* Refines the solution of a symmetric system and bounds its error. */
lapack_int LAPACKE_ssyrfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, const float *af, lapack_int ldaf, const lapack_int *ipiv,
    const float *b, lapack_int ldb, float *x, lapack_int ldx, float *ferr, float *berr, float *work,
    lapack_int *iwork);
lapack_int LAPACKE_dsyrfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, const double *af, lapack_int ldaf, const lapack_int *ipiv,
    const double *b, lapack_int ldb, double *x, lapack_int ldx, double *ferr, double *berr,
    double *work, lapack_int *iwork);

/* Refines the solution of a symmetric system and bounds its error. */
lapack_int LAPACKE_csyrfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *af, lapack_int ldaf,
    const lapack_int *ipiv, const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x,
    lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_zsyrfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *af,
    lapack_int ldaf, const lapack_int *ipiv, const lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr);

/* Refines the solution of a symmetric system and bounds its error. */
lapack_int LAPACKE_csyrfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *af, lapack_int ldaf,
    const lapack_int *ipiv, const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x,
    lapack_int ldx, float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zsyrfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *af,
    lapack_int ldaf, const lapack_int *ipiv, const lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr,
    lapack_complex_double *work, double *rwork);

/* Refines the solution of a Hermitian system and bounds its error. */
lapack_int LAPACKE_cherfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *af, lapack_int ldaf,
    const lapack_int *ipiv, const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x,
    lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_zherfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *af,
    lapack_int ldaf, const lapack_int *ipiv, const lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr);

/* Refines the solution of a Hermitian system and bounds its error. */
lapack_int LAPACKE_cherfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *af, lapack_int ldaf,
    const lapack_int *ipiv, const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x,
    lapack_int ldx, float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zherfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *af,
    lapack_int ldaf, const lapack_int *ipiv, const lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr,
    lapack_complex_double *work, double *rwork);

/* Solves A X = B with a symmetric matrix. */
lapack_int LAPACKE_ssysv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, float *a,
    lapack_int lda, lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dsysv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, double *a,
    lapack_int lda, lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_csysv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zsysv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_int *ipiv, lapack_complex_double *b,
    lapack_int ldb);

/* Solves A X = B with a symmetric matrix. */
lapack_int LAPACKE_ssysv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs, float *a,
    lapack_int lda, lapack_int *ipiv, float *b, lapack_int ldb, float *work, lapack_int lwork);
lapack_int LAPACKE_dsysv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    double *a, lapack_int lda, lapack_int *ipiv, double *b, lapack_int ldb, double *work,
    lapack_int lwork);
lapack_int LAPACKE_csysv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zsysv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_int *ipiv, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *work, lapack_int lwork);

/* Solves A X = B with a Hermitian matrix. */
lapack_int LAPACKE_chesv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zhesv(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_int *ipiv, lapack_complex_double *b,
    lapack_int ldb);

/* Solves A X = B with a Hermitian matrix. */
lapack_int LAPACKE_chesv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zhesv_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_int *ipiv, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *work, lapack_int lwork);

/* Solves A X = B with a symmetric matrix, with error bounds. */
lapack_int LAPACKE_ssysvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    const float *a, lapack_int lda, float *af, lapack_int ldaf, lapack_int *ipiv, const float *b,
    lapack_int ldb, float *x, lapack_int ldx, float *rcond, float *ferr, float *berr);
lapack_int LAPACKE_dsysvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    const double *a, lapack_int lda, double *af, lapack_int ldaf, lapack_int *ipiv, const double *b,
    lapack_int ldb, double *x, lapack_int ldx, double *rcond, double *ferr, double *berr);

/* Solves A X = B with a symmetric matrix, with error bounds. */
lapack_int LAPACKE_ssysvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, const float *a, lapack_int lda, float *af, lapack_int ldaf, lapack_int *ipiv,
    const float *b, lapack_int ldb, float *x, lapack_int ldx, float *rcond, float *ferr,
    float *berr, float *work, lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_dsysvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, const double *a, lapack_int lda, double *af, lapack_int ldaf, lapack_int *ipiv,
    const double *b, lapack_int ldb, double *x, lapack_int ldx, double *rcond, double *ferr,
    double *berr, double *work, lapack_int lwork, lapack_int *iwork);

/* Solves A X = B with a symmetric matrix, with error bounds. */
lapack_int LAPACKE_csysvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, lapack_complex_float *af, lapack_int ldaf,
    lapack_int *ipiv, const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x,
    lapack_int ldx, float *rcond, float *ferr, float *berr);
lapack_int LAPACKE_zsysvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, lapack_complex_double *af, lapack_int ldaf,
    lapack_int *ipiv, const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x,
    lapack_int ldx, double *rcond, double *ferr, double *berr);

/* Solves A X = B with a symmetric matrix, with error bounds. */
lapack_int LAPACKE_csysvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *af,
    lapack_int ldaf, lapack_int *ipiv, const lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *x, lapack_int ldx, float *rcond, float *ferr, float *berr,
    lapack_complex_float *work, lapack_int lwork, float *rwork);
lapack_int LAPACKE_zsysvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *af,
    lapack_int ldaf, lapack_int *ipiv, const lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *rcond, double *ferr, double *berr,
    lapack_complex_double *work, lapack_int lwork, double *rwork);

/* Solves A X = B with a Hermitian matrix, with error bounds. */
lapack_int LAPACKE_chesvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *a, lapack_int lda, lapack_complex_float *af, lapack_int ldaf,
    lapack_int *ipiv, const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x,
    lapack_int ldx, float *rcond, float *ferr, float *berr);
lapack_int LAPACKE_zhesvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *a, lapack_int lda, lapack_complex_double *af, lapack_int ldaf,
    lapack_int *ipiv, const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x,
    lapack_int ldx, double *rcond, double *ferr, double *berr);

/* Solves A X = B with a Hermitian matrix, with error bounds. */
lapack_int LAPACKE_chesvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *a, lapack_int lda, lapack_complex_float *af,
    lapack_int ldaf, lapack_int *ipiv, const lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *x, lapack_int ldx, float *rcond, float *ferr, float *berr,
    lapack_complex_float *work, lapack_int lwork, float *rwork);
lapack_int LAPACKE_zhesvx_work(int matrix_layout, char fact, char uplo, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *a, lapack_int lda, lapack_complex_double *af,
    lapack_int ldaf, lapack_int *ipiv, const lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *rcond, double *ferr, double *berr,
    lapack_complex_double *work, lapack_int lwork, double *rwork);

/* LU factorisation of a band matrix. */
lapack_int LAPACKE_sgbtrf(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, float *ab, lapack_int ldab, lapack_int *ipiv);
lapack_int LAPACKE_dgbtrf(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, double *ab, lapack_int ldab, lapack_int *ipiv);
lapack_int LAPACKE_cgbtrf(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_complex_float *ab, lapack_int ldab, lapack_int *ipiv);
lapack_int LAPACKE_zgbtrf(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_complex_double *ab, lapack_int ldab, lapack_int *ipiv);

/* LU factorisation of a band matrix. */
lapack_int LAPACKE_sgbtrf_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, float *ab, lapack_int ldab, lapack_int *ipiv);
lapack_int LAPACKE_dgbtrf_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, double *ab, lapack_int ldab, lapack_int *ipiv);
lapack_int LAPACKE_cgbtrf_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_complex_float *ab, lapack_int ldab, lapack_int *ipiv);
lapack_int LAPACKE_zgbtrf_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_complex_double *ab, lapack_int ldab, lapack_int *ipiv);

/* Solves op(A) X = B from the LU factors of a band matrix. */
lapack_int LAPACKE_sgbtrs(int matrix_layout, char trans, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, const float *ab, lapack_int ldab, const lapack_int *ipiv, float *b,
    lapack_int ldb);
lapack_int LAPACKE_dgbtrs(int matrix_layout, char trans, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, const double *ab, lapack_int ldab, const lapack_int *ipiv, double *b,
    lapack_int ldb);
lapack_int LAPACKE_cgbtrs(int matrix_layout, char trans, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab, const lapack_int *ipiv,
    lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgbtrs(int matrix_layout, char trans, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab, const lapack_int *ipiv,
    lapack_complex_double *b, lapack_int ldb);

/* Solves op(A) X = B from the LU factors of a band matrix. */
lapack_int LAPACKE_sgbtrs_work(int matrix_layout, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, const float *ab, lapack_int ldab, const lapack_int *ipiv,
    float *b, lapack_int ldb);
lapack_int LAPACKE_dgbtrs_work(int matrix_layout, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, const double *ab, lapack_int ldab, const lapack_int *ipiv,
    double *b, lapack_int ldb);
lapack_int LAPACKE_cgbtrs_work(int matrix_layout, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab,
    const lapack_int *ipiv, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgbtrs_work(int matrix_layout, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab,
    const lapack_int *ipiv, lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B with a band matrix. */
lapack_int LAPACKE_sgbsv(int matrix_layout, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, float *ab, lapack_int ldab, lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dgbsv(int matrix_layout, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, double *ab, lapack_int ldab, lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_cgbsv(int matrix_layout, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, lapack_complex_float *ab, lapack_int ldab, lapack_int *ipiv,
    lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgbsv(int matrix_layout, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, lapack_complex_double *ab, lapack_int ldab, lapack_int *ipiv,
    lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B with a band matrix. */
lapack_int LAPACKE_sgbsv_work(int matrix_layout, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, float *ab, lapack_int ldab, lapack_int *ipiv, float *b, lapack_int ldb);
lapack_int LAPACKE_dgbsv_work(int matrix_layout, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, double *ab, lapack_int ldab, lapack_int *ipiv, double *b, lapack_int ldb);
lapack_int LAPACKE_cgbsv_work(int matrix_layout, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, lapack_complex_float *ab, lapack_int ldab, lapack_int *ipiv,
    lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgbsv_work(int matrix_layout, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, lapack_complex_double *ab, lapack_int ldab, lapack_int *ipiv,
    lapack_complex_double *b, lapack_int ldb);

/* The condition number from the LU factors of a band matrix. */
lapack_int LAPACKE_sgbcon(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const float *ab, lapack_int ldab, const lapack_int *ipiv, float anorm, float *rcond);
lapack_int LAPACKE_dgbcon(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const double *ab, lapack_int ldab, const lapack_int *ipiv, double anorm, double *rcond);

/* The condition number from the LU factors of a band matrix. */
lapack_int LAPACKE_sgbcon_work(int matrix_layout, char norm, lapack_int n, lapack_int kl,
    lapack_int ku, const float *ab, lapack_int ldab, const lapack_int *ipiv, float anorm,
    float *rcond, float *work, lapack_int *iwork);
lapack_int LAPACKE_dgbcon_work(int matrix_layout, char norm, lapack_int n, lapack_int kl,
    lapack_int ku, const double *ab, lapack_int ldab, const lapack_int *ipiv, double anorm,
    double *rcond, double *work, lapack_int *iwork);

/* The condition number from the LU factors of a band matrix. */
lapack_int LAPACKE_cgbcon(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const lapack_complex_float *ab, lapack_int ldab, const lapack_int *ipiv, float anorm,
    float *rcond);
lapack_int LAPACKE_zgbcon(int matrix_layout, char norm, lapack_int n, lapack_int kl, lapack_int ku,
    const lapack_complex_double *ab, lapack_int ldab, const lapack_int *ipiv, double anorm,
    double *rcond);

/* The condition number from the LU factors of a band matrix. */
lapack_int LAPACKE_cgbcon_work(int matrix_layout, char norm, lapack_int n, lapack_int kl,
    lapack_int ku, const lapack_complex_float *ab, lapack_int ldab, const lapack_int *ipiv,
    float anorm, float *rcond, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zgbcon_work(int matrix_layout, char norm, lapack_int n, lapack_int kl,
    lapack_int ku, const lapack_complex_double *ab, lapack_int ldab, const lapack_int *ipiv,
    double anorm, double *rcond, lapack_complex_double *work, double *rwork);

/* Refines solutions of a band system and bounds their errors. */
lapack_int LAPACKE_sgbrfs(int matrix_layout, char trans, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, const float *ab, lapack_int ldab, const float *afb, lapack_int ldafb,
    const lapack_int *ipiv, const float *b, lapack_int ldb, float *x, lapack_int ldx, float *ferr,
    float *berr);
lapack_int LAPACKE_dgbrfs(int matrix_layout, char trans, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, const double *ab, lapack_int ldab, const double *afb, lapack_int ldafb,
    const lapack_int *ipiv, const double *b, lapack_int ldb, double *x, lapack_int ldx,
    double *ferr, double *berr);

/* Refines solutions of a band system and bounds their errors. */
lapack_int LAPACKE_sgbrfs_work(int matrix_layout, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, const float *ab, lapack_int ldab, const float *afb,
    lapack_int ldafb, const lapack_int *ipiv, const float *b, lapack_int ldb, float *x,
    lapack_int ldx, float *ferr, float *berr, float *work, lapack_int *iwork);
lapack_int LAPACKE_dgbrfs_work(int matrix_layout, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, const double *ab, lapack_int ldab, const double *afb,
    lapack_int ldafb, const lapack_int *ipiv, const double *b, lapack_int ldb, double *x,
    lapack_int ldx, double *ferr, double *berr, double *work, lapack_int *iwork);

/* Refines solutions of a band system and bounds their errors. */
lapack_int LAPACKE_cgbrfs(int matrix_layout, char trans, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab,
    const lapack_complex_float *afb, lapack_int ldafb, const lapack_int *ipiv,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *ferr, float *berr);
lapack_int LAPACKE_zgbrfs(int matrix_layout, char trans, lapack_int n, lapack_int kl, lapack_int ku,
    lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab,
    const lapack_complex_double *afb, lapack_int ldafb, const lapack_int *ipiv,
    const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *ferr, double *berr);

/* Refines solutions of a band system and bounds their errors. */
lapack_int LAPACKE_cgbrfs_work(int matrix_layout, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab,
    const lapack_complex_float *afb, lapack_int ldafb, const lapack_int *ipiv,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zgbrfs_work(int matrix_layout, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab,
    const lapack_complex_double *afb, lapack_int ldafb, const lapack_int *ipiv,
    const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *ferr, double *berr, lapack_complex_double *work, double *rwork);

/* Row and column scalings of a band matrix. */
lapack_int LAPACKE_sgbequ(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const float *ab, lapack_int ldab, float *r, float *c, float *rowcnd,
    float *colcnd, float *amax);
lapack_int LAPACKE_dgbequ(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const double *ab, lapack_int ldab, double *r, double *c, double *rowcnd,
    double *colcnd, double *amax);
lapack_int LAPACKE_cgbequ(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const lapack_complex_float *ab, lapack_int ldab, float *r, float *c,
    float *rowcnd, float *colcnd, float *amax);
lapack_int LAPACKE_zgbequ(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const lapack_complex_double *ab, lapack_int ldab, double *r, double *c,
    double *rowcnd, double *colcnd, double *amax);

/* Row and column scalings of a band matrix. */
lapack_int LAPACKE_sgbequ_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const float *ab, lapack_int ldab, float *r, float *c, float *rowcnd,
    float *colcnd, float *amax);
lapack_int LAPACKE_dgbequ_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const double *ab, lapack_int ldab, double *r, double *c, double *rowcnd,
    double *colcnd, double *amax);
lapack_int LAPACKE_cgbequ_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const lapack_complex_float *ab, lapack_int ldab, float *r, float *c,
    float *rowcnd, float *colcnd, float *amax);
lapack_int LAPACKE_zgbequ_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const lapack_complex_double *ab, lapack_int ldab, double *r, double *c,
    double *rowcnd, double *colcnd, double *amax);

/* Row and column scalings of a band matrix by powers of two. */
lapack_int LAPACKE_sgbequb(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const float *ab, lapack_int ldab, float *r, float *c, float *rowcnd,
    float *colcnd, float *amax);
lapack_int LAPACKE_dgbequb(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const double *ab, lapack_int ldab, double *r, double *c, double *rowcnd,
    double *colcnd, double *amax);
lapack_int LAPACKE_cgbequb(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const lapack_complex_float *ab, lapack_int ldab, float *r, float *c,
    float *rowcnd, float *colcnd, float *amax);
lapack_int LAPACKE_zgbequb(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const lapack_complex_double *ab, lapack_int ldab, double *r, double *c,
    double *rowcnd, double *colcnd, double *amax);

/* Row and column scalings of a band matrix by powers of two. */
lapack_int LAPACKE_sgbequb_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const float *ab, lapack_int ldab, float *r, float *c, float *rowcnd,
    float *colcnd, float *amax);
lapack_int LAPACKE_dgbequb_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const double *ab, lapack_int ldab, double *r, double *c, double *rowcnd,
    double *colcnd, double *amax);
lapack_int LAPACKE_cgbequb_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const lapack_complex_float *ab, lapack_int ldab, float *r, float *c,
    float *rowcnd, float *colcnd, float *amax);
lapack_int LAPACKE_zgbequb_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int kl,
    lapack_int ku, const lapack_complex_double *ab, lapack_int ldab, double *r, double *c,
    double *rowcnd, double *colcnd, double *amax);

/* Solves op(A) X = B with a band matrix, scaled and refined, with error bounds. */
lapack_int LAPACKE_sgbsvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, float *ab, lapack_int ldab, float *afb, lapack_int ldafb,
    lapack_int *ipiv, char *equed, float *r, float *c, float *b, lapack_int ldb, float *x,
    lapack_int ldx, float *rcond, float *ferr, float *berr, float *rpivot);
lapack_int LAPACKE_dgbsvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, double *ab, lapack_int ldab, double *afb, lapack_int ldafb,
    lapack_int *ipiv, char *equed, double *r, double *c, double *b, lapack_int ldb, double *x,
    lapack_int ldx, double *rcond, double *ferr, double *berr, double *rpivot);

/* Solves op(A) X = B with a band matrix, scaled and refined, with error bounds. */
lapack_int LAPACKE_sgbsvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int kl, lapack_int ku, lapack_int nrhs, float *ab, lapack_int ldab, float *afb,
    lapack_int ldafb, lapack_int *ipiv, char *equed, float *r, float *c, float *b, lapack_int ldb,
    float *x, lapack_int ldx, float *rcond, float *ferr, float *berr, float *work,
    lapack_int *iwork);
lapack_int LAPACKE_dgbsvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int kl, lapack_int ku, lapack_int nrhs, double *ab, lapack_int ldab, double *afb,
    lapack_int ldafb, lapack_int *ipiv, char *equed, double *r, double *c, double *b,
    lapack_int ldb, double *x, lapack_int ldx, double *rcond, double *ferr, double *berr,
    double *work, lapack_int *iwork);

/* Solves op(A) X = B with a band matrix, scaled and refined, with error bounds. */
lapack_int LAPACKE_cgbsvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, lapack_complex_float *ab, lapack_int ldab,
    lapack_complex_float *afb, lapack_int ldafb, lapack_int *ipiv, char *equed, float *r, float *c,
    lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx, float *rcond,
    float *ferr, float *berr, float *rpivot);
lapack_int LAPACKE_zgbsvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int kl,
    lapack_int ku, lapack_int nrhs, lapack_complex_double *ab, lapack_int ldab,
    lapack_complex_double *afb, lapack_int ldafb, lapack_int *ipiv, char *equed, double *r,
    double *c, lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *rcond, double *ferr, double *berr, double *rpivot);

/* Solves op(A) X = B with a band matrix, scaled and refined, with error bounds. */
lapack_int LAPACKE_cgbsvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int kl, lapack_int ku, lapack_int nrhs, lapack_complex_float *ab, lapack_int ldab,
    lapack_complex_float *afb, lapack_int ldafb, lapack_int *ipiv, char *equed, float *r, float *c,
    lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx, float *rcond,
    float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zgbsvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int kl, lapack_int ku, lapack_int nrhs, lapack_complex_double *ab, lapack_int ldab,
    lapack_complex_double *afb, lapack_int ldafb, lapack_int *ipiv, char *equed, double *r,
    double *c, lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *rcond, double *ferr, double *berr, lapack_complex_double *work, double *rwork);

/* Cholesky factorisation of a band matrix. */
lapack_int LAPACKE_spbtrf(int matrix_layout, char uplo, lapack_int n, lapack_int kd, float *ab,
    lapack_int ldab);
lapack_int LAPACKE_dpbtrf(int matrix_layout, char uplo, lapack_int n, lapack_int kd, double *ab,
    lapack_int ldab);
lapack_int LAPACKE_cpbtrf(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_float *ab, lapack_int ldab);
lapack_int LAPACKE_zpbtrf(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_double *ab, lapack_int ldab);

/* Cholesky factorisation of a band matrix. */
lapack_int LAPACKE_spbtrf_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd, float *ab,
    lapack_int ldab);
lapack_int LAPACKE_dpbtrf_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    double *ab, lapack_int ldab);
lapack_int LAPACKE_cpbtrf_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_float *ab, lapack_int ldab);
lapack_int LAPACKE_zpbtrf_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_double *ab, lapack_int ldab);

/* Solves A X = B from the Cholesky factor of a band matrix. */
lapack_int LAPACKE_spbtrs(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const float *ab, lapack_int ldab, float *b, lapack_int ldb);
lapack_int LAPACKE_dpbtrs(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const double *ab, lapack_int ldab, double *b, lapack_int ldb);
lapack_int LAPACKE_cpbtrs(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zpbtrs(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *b,
    lapack_int ldb);

/* Solves A X = B from the Cholesky factor of a band matrix. */
lapack_int LAPACKE_spbtrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const float *ab, lapack_int ldab, float *b, lapack_int ldb);
lapack_int LAPACKE_dpbtrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const double *ab, lapack_int ldab, double *b, lapack_int ldb);
lapack_int LAPACKE_cpbtrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zpbtrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *b,
    lapack_int ldb);

/* Solves A X = B with a positive definite band matrix. */
lapack_int LAPACKE_spbsv(int matrix_layout, char uplo, lapack_int n, lapack_int kd, lapack_int nrhs,
    float *ab, lapack_int ldab, float *b, lapack_int ldb);
lapack_int LAPACKE_dpbsv(int matrix_layout, char uplo, lapack_int n, lapack_int kd, lapack_int nrhs,
    double *ab, lapack_int ldab, double *b, lapack_int ldb);
lapack_int LAPACKE_cpbsv(int matrix_layout, char uplo, lapack_int n, lapack_int kd, lapack_int nrhs,
    lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zpbsv(int matrix_layout, char uplo, lapack_int n, lapack_int kd, lapack_int nrhs,
    lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B with a positive definite band matrix. */
lapack_int LAPACKE_spbsv_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, float *ab, lapack_int ldab, float *b, lapack_int ldb);
lapack_int LAPACKE_dpbsv_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, double *ab, lapack_int ldab, double *b, lapack_int ldb);
lapack_int LAPACKE_cpbsv_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zpbsv_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *b,
    lapack_int ldb);

/* The condition number from the Cholesky factor of a band matrix. */
lapack_int LAPACKE_spbcon(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const float *ab, lapack_int ldab, float anorm, float *rcond);
lapack_int LAPACKE_dpbcon(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const double *ab, lapack_int ldab, double anorm, double *rcond);

/* The condition number from the Cholesky factor of a band matrix. */
lapack_int LAPACKE_spbcon_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const float *ab, lapack_int ldab, float anorm, float *rcond, float *work, lapack_int *iwork);
lapack_int LAPACKE_dpbcon_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const double *ab, lapack_int ldab, double anorm, double *rcond, double *work,
    lapack_int *iwork);

/* The condition number from the Cholesky factor of a band matrix. */
lapack_int LAPACKE_cpbcon(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const lapack_complex_float *ab, lapack_int ldab, float anorm, float *rcond);
lapack_int LAPACKE_zpbcon(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const lapack_complex_double *ab, lapack_int ldab, double anorm, double *rcond);

/* The condition number from the Cholesky factor of a band matrix. */
lapack_int LAPACKE_cpbcon_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const lapack_complex_float *ab, lapack_int ldab, float anorm, float *rcond,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zpbcon_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const lapack_complex_double *ab, lapack_int ldab, double anorm, double *rcond,
    lapack_complex_double *work, double *rwork);

/* Refines solutions of a positive definite band system and bounds their errors. */
lapack_int LAPACKE_spbrfs(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const float *ab, lapack_int ldab, const float *afb, lapack_int ldafb,
    const float *b, lapack_int ldb, float *x, lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_dpbrfs(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const double *ab, lapack_int ldab, const double *afb, lapack_int ldafb,
    const double *b, lapack_int ldb, double *x, lapack_int ldx, double *ferr, double *berr);

/* Refines solutions of a positive definite band system and bounds their errors. */
lapack_int LAPACKE_spbrfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const float *ab, lapack_int ldab, const float *afb, lapack_int ldafb,
    const float *b, lapack_int ldb, float *x, lapack_int ldx, float *ferr, float *berr, float *work,
    lapack_int *iwork);
lapack_int LAPACKE_dpbrfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const double *ab, lapack_int ldab, const double *afb, lapack_int ldafb,
    const double *b, lapack_int ldb, double *x, lapack_int ldx, double *ferr, double *berr,
    double *work, lapack_int *iwork);

/* Refines solutions of a positive definite band system and bounds their errors. */
lapack_int LAPACKE_cpbrfs(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab,
    const lapack_complex_float *afb, lapack_int ldafb, const lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *x, lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_zpbrfs(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab,
    const lapack_complex_double *afb, lapack_int ldafb, const lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr);

/* Refines solutions of a positive definite band system and bounds their errors. */
lapack_int LAPACKE_cpbrfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const lapack_complex_float *ab, lapack_int ldab,
    const lapack_complex_float *afb, lapack_int ldafb, const lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *x, lapack_int ldx, float *ferr, float *berr,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zpbrfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, const lapack_complex_double *ab, lapack_int ldab,
    const lapack_complex_double *afb, lapack_int ldafb, const lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr,
    lapack_complex_double *work, double *rwork);

/* Scale factors of a positive definite band matrix. */
lapack_int LAPACKE_spbequ(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const float *ab, lapack_int ldab, float *s, float *scond, float *amax);
lapack_int LAPACKE_dpbequ(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const double *ab, lapack_int ldab, double *s, double *scond, double *amax);
lapack_int LAPACKE_cpbequ(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const lapack_complex_float *ab, lapack_int ldab, float *s, float *scond, float *amax);
lapack_int LAPACKE_zpbequ(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const lapack_complex_double *ab, lapack_int ldab, double *s, double *scond, double *amax);

/* Scale factors of a positive definite band matrix. */
lapack_int LAPACKE_spbequ_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const float *ab, lapack_int ldab, float *s, float *scond, float *amax);
lapack_int LAPACKE_dpbequ_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const double *ab, lapack_int ldab, double *s, double *scond, double *amax);
lapack_int LAPACKE_cpbequ_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const lapack_complex_float *ab, lapack_int ldab, float *s, float *scond, float *amax);
lapack_int LAPACKE_zpbequ_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    const lapack_complex_double *ab, lapack_int ldab, double *s, double *scond, double *amax);

/* Solves A X = B with a positive definite band matrix, scaled and refined, with error bounds. */
lapack_int LAPACKE_spbsvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, float *ab, lapack_int ldab, float *afb, lapack_int ldafb, char *equed,
    float *s, float *b, lapack_int ldb, float *x, lapack_int ldx, float *rcond, float *ferr,
    float *berr);
lapack_int LAPACKE_dpbsvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, double *ab, lapack_int ldab, double *afb, lapack_int ldafb, char *equed,
    double *s, double *b, lapack_int ldb, double *x, lapack_int ldx, double *rcond, double *ferr,
    double *berr);

/* Solves A X = B with a positive definite band matrix, scaled and refined, with error bounds. */
lapack_int LAPACKE_spbsvx_work(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, float *ab, lapack_int ldab, float *afb, lapack_int ldafb, char *equed,
    float *s, float *b, lapack_int ldb, float *x, lapack_int ldx, float *rcond, float *ferr,
    float *berr, float *work, lapack_int *iwork);
lapack_int LAPACKE_dpbsvx_work(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, double *ab, lapack_int ldab, double *afb, lapack_int ldafb, char *equed,
    double *s, double *b, lapack_int ldb, double *x, lapack_int ldx, double *rcond, double *ferr,
    double *berr, double *work, lapack_int *iwork);

/* Solves A X = B with a positive definite band matrix, scaled and refined, with error bounds. */
lapack_int LAPACKE_cpbsvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *afb,
    lapack_int ldafb, char *equed, float *s, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *x, lapack_int ldx, float *rcond, float *ferr, float *berr);
lapack_int LAPACKE_zpbsvx(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *afb,
    lapack_int ldafb, char *equed, double *s, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *rcond, double *ferr, double *berr);

/* Solves A X = B with a positive definite band matrix, scaled and refined, with error bounds. */
lapack_int LAPACKE_cpbsvx_work(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *afb,
    lapack_int ldafb, char *equed, float *s, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *x, lapack_int ldx, float *rcond, float *ferr, float *berr,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zpbsvx_work(int matrix_layout, char fact, char uplo, lapack_int n, lapack_int kd,
    lapack_int nrhs, lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *afb,
    lapack_int ldafb, char *equed, double *s, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *rcond, double *ferr, double *berr,
    lapack_complex_double *work, double *rwork);

/* Reduces a symmetric matrix to tridiagonal form. */
lapack_int LAPACKE_ssytrd(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    float *d, float *e, float *tau);
lapack_int LAPACKE_dsytrd(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda,
    double *d, double *e, double *tau);

/* Reduces a symmetric matrix to tridiagonal form. */
lapack_int LAPACKE_ssytrd_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    float *d, float *e, float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dsytrd_work(int matrix_layout, char uplo, lapack_int n, double *a,
    lapack_int lda, double *d, double *e, double *tau, double *work, lapack_int lwork);

/* Reduces a Hermitian matrix to tridiagonal form. */
lapack_int LAPACKE_chetrd(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, float *d, float *e, lapack_complex_float *tau);
lapack_int LAPACKE_zhetrd(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, double *d, double *e, lapack_complex_double *tau);

/* Reduces a Hermitian matrix to tridiagonal form. */
lapack_int LAPACKE_chetrd_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, float *d, float *e, lapack_complex_float *tau, lapack_complex_float *work,
    lapack_int lwork);
lapack_int LAPACKE_zhetrd_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, double *d, double *e, lapack_complex_double *tau, lapack_complex_double *work,
    lapack_int lwork);

/* The Q of a reduction to tridiagonal form. */
lapack_int LAPACKE_sorgtr(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    const float *tau);
lapack_int LAPACKE_dorgtr(int matrix_layout, char uplo, lapack_int n, double *a, lapack_int lda,
    const double *tau);

/* The Q of a reduction to tridiagonal form. */
lapack_int LAPACKE_sorgtr_work(int matrix_layout, char uplo, lapack_int n, float *a, lapack_int lda,
    const float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dorgtr_work(int matrix_layout, char uplo, lapack_int n, double *a,
    lapack_int lda, const double *tau, double *work, lapack_int lwork);

/* The Q of a reduction to tridiagonal form. */
lapack_int LAPACKE_cungtr(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_complex_float *tau);
lapack_int LAPACKE_zungtr(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, const lapack_complex_double *tau);

/* The Q of a reduction to tridiagonal form. */
lapack_int LAPACKE_cungtr_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *a,
    lapack_int lda, const lapack_complex_float *tau, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zungtr_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *a,
    lapack_int lda, const lapack_complex_double *tau, lapack_complex_double *work,
    lapack_int lwork);

/* Multiplies by the Q of a reduction to tridiagonal form. */
lapack_int LAPACKE_sormtr(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const float *a, lapack_int lda, const float *tau, float *c, lapack_int ldc);
lapack_int LAPACKE_dormtr(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const double *a, lapack_int lda, const double *tau, double *c, lapack_int ldc);

/* Multiplies by the Q of a reduction to tridiagonal form. */
lapack_int LAPACKE_sormtr_work(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const float *a, lapack_int lda, const float *tau, float *c, lapack_int ldc,
    float *work, lapack_int lwork);
lapack_int LAPACKE_dormtr_work(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const double *a, lapack_int lda, const double *tau, double *c, lapack_int ldc,
    double *work, lapack_int lwork);

/* Multiplies by the Q of a reduction to tridiagonal form. */
lapack_int LAPACKE_cunmtr(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zunmtr(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc);

/* Multiplies by the Q of a reduction to tridiagonal form. */
lapack_int LAPACKE_cunmtr_work(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zunmtr_work(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc, lapack_complex_double *work, lapack_int lwork);

/* Eigenvalues of a symmetric tridiagonal matrix. */
lapack_int LAPACKE_ssterf(lapack_int n, float *d, float *e);
lapack_int LAPACKE_dsterf(lapack_int n, double *d, double *e);

/* Eigenvalues of a symmetric tridiagonal matrix. */
lapack_int LAPACKE_ssterf_work(lapack_int n, float *d, float *e);
lapack_int LAPACKE_dsterf_work(lapack_int n, double *d, double *e);

/* Eigenvalues and vectors of a symmetric tridiagonal matrix by implicit QL. */
lapack_int LAPACKE_ssteqr(int matrix_layout, char compz, lapack_int n, float *d, float *e, float *z,
    lapack_int ldz);
lapack_int LAPACKE_dsteqr(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    double *z, lapack_int ldz);
lapack_int LAPACKE_csteqr(int matrix_layout, char compz, lapack_int n, float *d, float *e,
    lapack_complex_float *z, lapack_int ldz);
lapack_int LAPACKE_zsteqr(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    lapack_complex_double *z, lapack_int ldz);

/* Eigenvalues and vectors of a symmetric tridiagonal matrix by implicit QL. */
lapack_int LAPACKE_ssteqr_work(int matrix_layout, char compz, lapack_int n, float *d, float *e,
    float *z, lapack_int ldz, float *work);
lapack_int LAPACKE_dsteqr_work(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    double *z, lapack_int ldz, double *work);
lapack_int LAPACKE_csteqr_work(int matrix_layout, char compz, lapack_int n, float *d, float *e,
    lapack_complex_float *z, lapack_int ldz, float *work);
lapack_int LAPACKE_zsteqr_work(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    lapack_complex_double *z, lapack_int ldz, double *work);

/* Eigenvalues and vectors of a symmetric tridiagonal matrix by divide and conquer. */
lapack_int LAPACKE_sstedc(int matrix_layout, char compz, lapack_int n, float *d, float *e, float *z,
    lapack_int ldz);
lapack_int LAPACKE_dstedc(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    double *z, lapack_int ldz);

/* Eigenvalues and vectors of a symmetric tridiagonal matrix by divide and conquer. */
lapack_int LAPACKE_sstedc_work(int matrix_layout, char compz, lapack_int n, float *d, float *e,
    float *z, lapack_int ldz, float *work, lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dstedc_work(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    double *z, lapack_int ldz, double *work, lapack_int lwork, lapack_int *iwork,
    lapack_int liwork);

/* Eigenvalues and vectors of a symmetric tridiagonal matrix by divide and conquer. */
lapack_int LAPACKE_cstedc(int matrix_layout, char compz, lapack_int n, float *d, float *e,
    lapack_complex_float *z, lapack_int ldz);
lapack_int LAPACKE_zstedc(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    lapack_complex_double *z, lapack_int ldz);

/* Eigenvalues and vectors of a symmetric tridiagonal matrix by divide and conquer. */
lapack_int LAPACKE_cstedc_work(int matrix_layout, char compz, lapack_int n, float *d, float *e,
    lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work, lapack_int lwork,
    float *rwork, lapack_int lrwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zstedc_work(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    lapack_complex_double *z, lapack_int ldz, lapack_complex_double *work, lapack_int lwork,
    double *rwork, lapack_int lrwork, lapack_int *iwork, lapack_int liwork);

/* Eigenvalues and vectors of a symmetric matrix. */
lapack_int LAPACKE_ssyev(int matrix_layout, char jobz, char uplo, lapack_int n, float *a,
    lapack_int lda, float *w);
lapack_int LAPACKE_dsyev(int matrix_layout, char jobz, char uplo, lapack_int n, double *a,
    lapack_int lda, double *w);

/* Eigenvalues and vectors of a symmetric matrix. */
lapack_int LAPACKE_ssyev_work(int matrix_layout, char jobz, char uplo, lapack_int n, float *a,
    lapack_int lda, float *w, float *work, lapack_int lwork);
lapack_int LAPACKE_dsyev_work(int matrix_layout, char jobz, char uplo, lapack_int n, double *a,
    lapack_int lda, double *w, double *work, lapack_int lwork);

/* Eigenvalues and vectors of a Hermitian matrix. */
lapack_int LAPACKE_cheev(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *w);
lapack_int LAPACKE_zheev(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *w);

/* Eigenvalues and vectors of a Hermitian matrix. */
lapack_int LAPACKE_cheev_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *w, lapack_complex_float *work, lapack_int lwork,
    float *rwork);
lapack_int LAPACKE_zheev_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *w, lapack_complex_double *work,
    lapack_int lwork, double *rwork);

/* Eigenvalues and vectors of a symmetric matrix by divide and conquer. */
lapack_int LAPACKE_ssyevd(int matrix_layout, char jobz, char uplo, lapack_int n, float *a,
    lapack_int lda, float *w);
lapack_int LAPACKE_dsyevd(int matrix_layout, char jobz, char uplo, lapack_int n, double *a,
    lapack_int lda, double *w);

/* Eigenvalues and vectors of a symmetric matrix by divide and conquer. */
lapack_int LAPACKE_ssyevd_work(int matrix_layout, char jobz, char uplo, lapack_int n, float *a,
    lapack_int lda, float *w, float *work, lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dsyevd_work(int matrix_layout, char jobz, char uplo, lapack_int n, double *a,
    lapack_int lda, double *w, double *work, lapack_int lwork, lapack_int *iwork,
    lapack_int liwork);

/* Eigenvalues and vectors of a Hermitian matrix by divide and conquer. */
lapack_int LAPACKE_cheevd(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *w);
lapack_int LAPACKE_zheevd(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *w);

/* Eigenvalues and vectors of a Hermitian matrix by divide and conquer. */
lapack_int LAPACKE_cheevd_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *w, lapack_complex_float *work, lapack_int lwork,
    float *rwork, lapack_int lrwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zheevd_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *w, lapack_complex_double *work,
    lapack_int lwork, double *rwork, lapack_int lrwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues of a symmetric tridiagonal matrix by bisection. */
lapack_int LAPACKE_sstebz(char range, char order, lapack_int n, float vl, float vu, lapack_int il,
    lapack_int iu, float abstol, const float *d, const float *e, lapack_int *m, lapack_int *nsplit,
    float *w, lapack_int *iblock, lapack_int *isplit);
lapack_int LAPACKE_dstebz(char range, char order, lapack_int n, double vl, double vu, lapack_int il,
    lapack_int iu, double abstol, const double *d, const double *e, lapack_int *m,
    lapack_int *nsplit, double *w, lapack_int *iblock, lapack_int *isplit);

/* Selected eigenvalues of a symmetric tridiagonal matrix by bisection. */
lapack_int LAPACKE_sstebz_work(char range, char order, lapack_int n, float vl, float vu,
    lapack_int il, lapack_int iu, float abstol, const float *d, const float *e, lapack_int *m,
    lapack_int *nsplit, float *w, lapack_int *iblock, lapack_int *isplit, float *work,
    lapack_int *iwork);
lapack_int LAPACKE_dstebz_work(char range, char order, lapack_int n, double vl, double vu,
    lapack_int il, lapack_int iu, double abstol, const double *d, const double *e, lapack_int *m,
    lapack_int *nsplit, double *w, lapack_int *iblock, lapack_int *isplit, double *work,
    lapack_int *iwork);

/* Eigenvectors of a symmetric tridiagonal matrix by inverse iteration. */
lapack_int LAPACKE_sstein(int matrix_layout, lapack_int n, const float *d, const float *e,
    lapack_int m, const float *w, const lapack_int *iblock, const lapack_int *isplit, float *z,
    lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_dstein(int matrix_layout, lapack_int n, const double *d, const double *e,
    lapack_int m, const double *w, const lapack_int *iblock, const lapack_int *isplit, double *z,
    lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_cstein(int matrix_layout, lapack_int n, const float *d, const float *e,
    lapack_int m, const float *w, const lapack_int *iblock, const lapack_int *isplit,
    lapack_complex_float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_zstein(int matrix_layout, lapack_int n, const double *d, const double *e,
    lapack_int m, const double *w, const lapack_int *iblock, const lapack_int *isplit,
    lapack_complex_double *z, lapack_int ldz, lapack_int *ifail);

/* Eigenvectors of a symmetric tridiagonal matrix by inverse iteration. */
lapack_int LAPACKE_sstein_work(int matrix_layout, lapack_int n, const float *d, const float *e,
    lapack_int m, const float *w, const lapack_int *iblock, const lapack_int *isplit, float *z,
    lapack_int ldz, float *work, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_dstein_work(int matrix_layout, lapack_int n, const double *d, const double *e,
    lapack_int m, const double *w, const lapack_int *iblock, const lapack_int *isplit, double *z,
    lapack_int ldz, double *work, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_cstein_work(int matrix_layout, lapack_int n, const float *d, const float *e,
    lapack_int m, const float *w, const lapack_int *iblock, const lapack_int *isplit,
    lapack_complex_float *z, lapack_int ldz, float *work, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_zstein_work(int matrix_layout, lapack_int n, const double *d, const double *e,
    lapack_int m, const double *w, const lapack_int *iblock, const lapack_int *isplit,
    lapack_complex_double *z, lapack_int ldz, double *work, lapack_int *iwork, lapack_int *ifail);

/* Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix. */
lapack_int LAPACKE_sstemr(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, lapack_int *m, float *w, float *z,
    lapack_int ldz, lapack_int nzc, lapack_int *isuppz, lapack_logical *tryrac);
lapack_int LAPACKE_dstemr(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, lapack_int *m, double *w,
    double *z, lapack_int ldz, lapack_int nzc, lapack_int *isuppz, lapack_logical *tryrac);
lapack_int LAPACKE_cstemr(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, lapack_int *m, float *w,
    lapack_complex_float *z, lapack_int ldz, lapack_int nzc, lapack_int *isuppz,
    lapack_logical *tryrac);
lapack_int LAPACKE_zstemr(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, lapack_int *m, double *w,
    lapack_complex_double *z, lapack_int ldz, lapack_int nzc, lapack_int *isuppz,
    lapack_logical *tryrac);

/* Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix. */
lapack_int LAPACKE_sstemr_work(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, lapack_int *m, float *w, float *z,
    lapack_int ldz, lapack_int nzc, lapack_int *isuppz, lapack_logical *tryrac, float *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dstemr_work(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, lapack_int *m, double *w,
    double *z, lapack_int ldz, lapack_int nzc, lapack_int *isuppz, lapack_logical *tryrac,
    double *work, lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_cstemr_work(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, lapack_int *m, float *w,
    lapack_complex_float *z, lapack_int ldz, lapack_int nzc, lapack_int *isuppz,
    lapack_logical *tryrac, float *work, lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zstemr_work(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, lapack_int *m, double *w,
    lapack_complex_double *z, lapack_int ldz, lapack_int nzc, lapack_int *isuppz,
    lapack_logical *tryrac, double *work, lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* stemr with a tolerance that is not used. */
lapack_int LAPACKE_sstegr(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, float *z, lapack_int ldz, lapack_int *isuppz);
lapack_int LAPACKE_dstegr(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m,
    double *w, double *z, lapack_int ldz, lapack_int *isuppz);
lapack_int LAPACKE_cstegr(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, lapack_complex_float *z, lapack_int ldz, lapack_int *isuppz);
lapack_int LAPACKE_zstegr(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m,
    double *w, lapack_complex_double *z, lapack_int ldz, lapack_int *isuppz);

/* stemr with a tolerance that is not used. */
lapack_int LAPACKE_sstegr_work(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, float *z, lapack_int ldz, lapack_int *isuppz, float *work, lapack_int lwork,
    lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dstegr_work(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m,
    double *w, double *z, lapack_int ldz, lapack_int *isuppz, double *work, lapack_int lwork,
    lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_cstegr_work(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, lapack_complex_float *z, lapack_int ldz, lapack_int *isuppz, float *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zstegr_work(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m,
    double *w, lapack_complex_double *z, lapack_int ldz, lapack_int *isuppz, double *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues and eigenvectors of a symmetric matrix by bisection and inverse iteration. */
lapack_int LAPACKE_ssyevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu, float abstol,
    lapack_int *m, float *w, float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_dsyevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, double *z, lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and eigenvectors of a symmetric matrix by bisection and inverse iteration. */
lapack_int LAPACKE_ssyevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu, float abstol,
    lapack_int *m, float *w, float *z, lapack_int ldz, float *work, lapack_int lwork,
    lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_dsyevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, double *z, lapack_int ldz, double *work, lapack_int lwork,
    lapack_int *iwork, lapack_int *ifail);

/* Selected eigenvalues and eigenvectors of a Hermitian matrix by bisection and inverse iteration. */
lapack_int LAPACKE_cheevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu,
    float abstol, lapack_int *m, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_int *ifail);
lapack_int LAPACKE_zheevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu,
    double abstol, lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_int *ifail);

/* Selected eigenvalues and eigenvectors of a Hermitian matrix by bisection and inverse iteration. */
lapack_int LAPACKE_cheevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu,
    float abstol, lapack_int *m, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_complex_float *work, lapack_int lwork, float *rwork, lapack_int *iwork,
    lapack_int *ifail);
lapack_int LAPACKE_zheevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu,
    double abstol, lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_complex_double *work, lapack_int lwork, double *rwork, lapack_int *iwork,
    lapack_int *ifail);

/* Selected eigenvalues and eigenvectors of a symmetric matrix. */
lapack_int LAPACKE_ssyevr(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu, float abstol,
    lapack_int *m, float *w, float *z, lapack_int ldz, lapack_int *isuppz);
lapack_int LAPACKE_dsyevr(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, double *z, lapack_int ldz, lapack_int *isuppz);

/* Selected eigenvalues and eigenvectors of a symmetric matrix. */
lapack_int LAPACKE_ssyevr_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu, float abstol,
    lapack_int *m, float *w, float *z, lapack_int ldz, lapack_int *isuppz, float *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dsyevr_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, double *z, lapack_int ldz, lapack_int *isuppz, double *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues and eigenvectors of a Hermitian matrix. */
lapack_int LAPACKE_cheevr(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu,
    float abstol, lapack_int *m, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_int *isuppz);
lapack_int LAPACKE_zheevr(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu,
    double abstol, lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_int *isuppz);

/* Selected eigenvalues and eigenvectors of a Hermitian matrix. */
lapack_int LAPACKE_cheevr_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu,
    float abstol, lapack_int *m, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_int *isuppz, lapack_complex_float *work, lapack_int lwork, float *rwork,
    lapack_int lrwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zheevr_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu,
    double abstol, lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_int *isuppz, lapack_complex_double *work, lapack_int lwork, double *rwork,
    lapack_int lrwork, lapack_int *iwork, lapack_int liwork);

/* All eigenvalues and eigenvectors of a symmetric tridiagonal matrix. */
lapack_int LAPACKE_sstev(int matrix_layout, char jobz, lapack_int n, float *d, float *e, float *z,
    lapack_int ldz);
lapack_int LAPACKE_dstev(int matrix_layout, char jobz, lapack_int n, double *d, double *e,
    double *z, lapack_int ldz);

/* All eigenvalues and eigenvectors of a symmetric tridiagonal matrix. */
lapack_int LAPACKE_sstev_work(int matrix_layout, char jobz, lapack_int n, float *d, float *e,
    float *z, lapack_int ldz, float *work);
lapack_int LAPACKE_dstev_work(int matrix_layout, char jobz, lapack_int n, double *d, double *e,
    double *z, lapack_int ldz, double *work);

/* All eigenvalues and eigenvectors of a symmetric tridiagonal matrix by divide and conquer. */
lapack_int LAPACKE_sstevd(int matrix_layout, char jobz, lapack_int n, float *d, float *e, float *z,
    lapack_int ldz);
lapack_int LAPACKE_dstevd(int matrix_layout, char jobz, lapack_int n, double *d, double *e,
    double *z, lapack_int ldz);

/* All eigenvalues and eigenvectors of a symmetric tridiagonal matrix by divide and conquer. */
lapack_int LAPACKE_sstevd_work(int matrix_layout, char jobz, lapack_int n, float *d, float *e,
    float *z, lapack_int ldz, float *work, lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dstevd_work(int matrix_layout, char jobz, lapack_int n, double *d, double *e,
    double *z, lapack_int ldz, double *work, lapack_int lwork, lapack_int *iwork,
    lapack_int liwork);

/* Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix by bisection and inverse iteration. */
lapack_int LAPACKE_sstevx(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_dstevx(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m,
    double *w, double *z, lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix by bisection and inverse iteration. */
lapack_int LAPACKE_sstevx_work(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, float *z, lapack_int ldz, float *work, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_dstevx_work(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m,
    double *w, double *z, lapack_int ldz, double *work, lapack_int *iwork, lapack_int *ifail);

/* Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix. */
lapack_int LAPACKE_sstevr(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, float *z, lapack_int ldz, lapack_int *isuppz);
lapack_int LAPACKE_dstevr(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m,
    double *w, double *z, lapack_int ldz, lapack_int *isuppz);

/* Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix. */
lapack_int LAPACKE_sstevr_work(int matrix_layout, char jobz, char range, lapack_int n, float *d,
    float *e, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, float *z, lapack_int ldz, lapack_int *isuppz, float *work, lapack_int lwork,
    lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dstevr_work(int matrix_layout, char jobz, char range, lapack_int n, double *d,
    double *e, double vl, double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m,
    double *w, double *z, lapack_int ldz, lapack_int *isuppz, double *work, lapack_int lwork,
    lapack_int *iwork, lapack_int liwork);

/* Eigenvalues and vectors of a positive definite tridiagonal matrix, the small ones accurately. */
lapack_int LAPACKE_spteqr(int matrix_layout, char compz, lapack_int n, float *d, float *e, float *z,
    lapack_int ldz);
lapack_int LAPACKE_dpteqr(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    double *z, lapack_int ldz);
lapack_int LAPACKE_cpteqr(int matrix_layout, char compz, lapack_int n, float *d, float *e,
    lapack_complex_float *z, lapack_int ldz);
lapack_int LAPACKE_zpteqr(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    lapack_complex_double *z, lapack_int ldz);

/* Eigenvalues and vectors of a positive definite tridiagonal matrix, the small ones accurately. */
lapack_int LAPACKE_spteqr_work(int matrix_layout, char compz, lapack_int n, float *d, float *e,
    float *z, lapack_int ldz, float *work);
lapack_int LAPACKE_dpteqr_work(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    double *z, lapack_int ldz, double *work);
lapack_int LAPACKE_cpteqr_work(int matrix_layout, char compz, lapack_int n, float *d, float *e,
    lapack_complex_float *z, lapack_int ldz, float *work);
lapack_int LAPACKE_zpteqr_work(int matrix_layout, char compz, lapack_int n, double *d, double *e,
    lapack_complex_double *z, lapack_int ldz, double *work);

/* Balances a general matrix. */
lapack_int LAPACKE_sgebal(int matrix_layout, char job, lapack_int n, float *a, lapack_int lda,
    lapack_int *ilo, lapack_int *ihi, float *scale);
lapack_int LAPACKE_dgebal(int matrix_layout, char job, lapack_int n, double *a, lapack_int lda,
    lapack_int *ilo, lapack_int *ihi, double *scale);
lapack_int LAPACKE_cgebal(int matrix_layout, char job, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *ilo, lapack_int *ihi, float *scale);
lapack_int LAPACKE_zgebal(int matrix_layout, char job, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *ilo, lapack_int *ihi, double *scale);

/* Balances a general matrix. */
lapack_int LAPACKE_sgebal_work(int matrix_layout, char job, lapack_int n, float *a, lapack_int lda,
    lapack_int *ilo, lapack_int *ihi, float *scale);
lapack_int LAPACKE_dgebal_work(int matrix_layout, char job, lapack_int n, double *a, lapack_int lda,
    lapack_int *ilo, lapack_int *ihi, double *scale);
lapack_int LAPACKE_cgebal_work(int matrix_layout, char job, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_int *ilo, lapack_int *ihi, float *scale);
lapack_int LAPACKE_zgebal_work(int matrix_layout, char job, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_int *ilo, lapack_int *ihi, double *scale);

/* Makes eigenvectors of a balanced matrix those of the original one. */
lapack_int LAPACKE_sgebak(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const float *scale, lapack_int m, float *v, lapack_int ldv);
lapack_int LAPACKE_dgebak(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const double *scale, lapack_int m, double *v, lapack_int ldv);
lapack_int LAPACKE_cgebak(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const float *scale, lapack_int m, lapack_complex_float *v, lapack_int ldv);
lapack_int LAPACKE_zgebak(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const double *scale, lapack_int m, lapack_complex_double *v, lapack_int ldv);

/* Makes eigenvectors of a balanced matrix those of the original one. */
lapack_int LAPACKE_sgebak_work(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const float *scale, lapack_int m, float *v, lapack_int ldv);
lapack_int LAPACKE_dgebak_work(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const double *scale, lapack_int m, double *v, lapack_int ldv);
lapack_int LAPACKE_cgebak_work(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const float *scale, lapack_int m, lapack_complex_float *v, lapack_int ldv);
lapack_int LAPACKE_zgebak_work(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const double *scale, lapack_int m, lapack_complex_double *v, lapack_int ldv);

/* Reduces a general matrix to Hessenberg form. */
lapack_int LAPACKE_sgehrd(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi, float *a,
    lapack_int lda, float *tau);
lapack_int LAPACKE_dgehrd(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    double *a, lapack_int lda, double *tau);
lapack_int LAPACKE_cgehrd(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *tau);
lapack_int LAPACKE_zgehrd(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *tau);

/* Reduces a general matrix to Hessenberg form. */
lapack_int LAPACKE_sgehrd_work(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    float *a, lapack_int lda, float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dgehrd_work(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    double *a, lapack_int lda, double *tau, double *work, lapack_int lwork);
lapack_int LAPACKE_cgehrd_work(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *tau, lapack_complex_float *work,
    lapack_int lwork);
lapack_int LAPACKE_zgehrd_work(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* The Q of a reduction to Hessenberg form. */
lapack_int LAPACKE_sorghr(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi, float *a,
    lapack_int lda, const float *tau);
lapack_int LAPACKE_dorghr(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    double *a, lapack_int lda, const double *tau);

/* The Q of a reduction to Hessenberg form. */
lapack_int LAPACKE_sorghr_work(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    float *a, lapack_int lda, const float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dorghr_work(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    double *a, lapack_int lda, const double *tau, double *work, lapack_int lwork);

/* The Q of a reduction to Hessenberg form. */
lapack_int LAPACKE_cunghr(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau);
lapack_int LAPACKE_zunghr(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau);

/* The Q of a reduction to Hessenberg form. */
lapack_int LAPACKE_cunghr_work(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zunghr_work(int matrix_layout, lapack_int n, lapack_int ilo, lapack_int ihi,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* Multiplies by the Q of a reduction to Hessenberg form. */
lapack_int LAPACKE_sormhr(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int ilo, lapack_int ihi, const float *a, lapack_int lda, const float *tau, float *c,
    lapack_int ldc);
lapack_int LAPACKE_dormhr(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int ilo, lapack_int ihi, const double *a, lapack_int lda, const double *tau, double *c,
    lapack_int ldc);

/* Multiplies by the Q of a reduction to Hessenberg form. */
lapack_int LAPACKE_sormhr_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int ilo, lapack_int ihi, const float *a, lapack_int lda, const float *tau, float *c,
    lapack_int ldc, float *work, lapack_int lwork);
lapack_int LAPACKE_dormhr_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int ilo, lapack_int ihi, const double *a, lapack_int lda, const double *tau, double *c,
    lapack_int ldc, double *work, lapack_int lwork);

/* Multiplies by the Q of a reduction to Hessenberg form. */
lapack_int LAPACKE_cunmhr(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int ilo, lapack_int ihi, const lapack_complex_float *a, lapack_int lda,
    const lapack_complex_float *tau, lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zunmhr(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int ilo, lapack_int ihi, const lapack_complex_double *a, lapack_int lda,
    const lapack_complex_double *tau, lapack_complex_double *c, lapack_int ldc);

/* Multiplies by the Q of a reduction to Hessenberg form. */
lapack_int LAPACKE_cunmhr_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int ilo, lapack_int ihi, const lapack_complex_float *a, lapack_int lda,
    const lapack_complex_float *tau, lapack_complex_float *c, lapack_int ldc,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zunmhr_work(int matrix_layout, char side, char trans, lapack_int m, lapack_int n,
    lapack_int ilo, lapack_int ihi, const lapack_complex_double *a, lapack_int lda,
    const lapack_complex_double *tau, lapack_complex_double *c, lapack_int ldc,
    lapack_complex_double *work, lapack_int lwork);

/* Eigenvalues and Schur form of a Hessenberg matrix. */
lapack_int LAPACKE_shseqr(int matrix_layout, char job, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, float *h, lapack_int ldh, float *wr, float *wi, float *z, lapack_int ldz);
lapack_int LAPACKE_dhseqr(int matrix_layout, char job, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, double *h, lapack_int ldh, double *wr, double *wi, double *z, lapack_int ldz);

/* Eigenvalues and Schur form of a Hessenberg matrix. */
lapack_int LAPACKE_shseqr_work(int matrix_layout, char job, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, float *h, lapack_int ldh, float *wr, float *wi, float *z,
    lapack_int ldz, float *work, lapack_int lwork);
lapack_int LAPACKE_dhseqr_work(int matrix_layout, char job, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, double *h, lapack_int ldh, double *wr, double *wi, double *z,
    lapack_int ldz, double *work, lapack_int lwork);

/* Eigenvalues and Schur form of a Hessenberg matrix. */
lapack_int LAPACKE_chseqr(int matrix_layout, char job, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, lapack_complex_float *h, lapack_int ldh, lapack_complex_float *w,
    lapack_complex_float *z, lapack_int ldz);
lapack_int LAPACKE_zhseqr(int matrix_layout, char job, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, lapack_complex_double *h, lapack_int ldh, lapack_complex_double *w,
    lapack_complex_double *z, lapack_int ldz);

/* Eigenvalues and Schur form of a Hessenberg matrix. */
lapack_int LAPACKE_chseqr_work(int matrix_layout, char job, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, lapack_complex_float *h, lapack_int ldh,
    lapack_complex_float *w, lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work,
    lapack_int lwork);
lapack_int LAPACKE_zhseqr_work(int matrix_layout, char job, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, lapack_complex_double *h, lapack_int ldh,
    lapack_complex_double *w, lapack_complex_double *z, lapack_int ldz, lapack_complex_double *work,
    lapack_int lwork);

/* Eigenvectors of a matrix in Schur form. */
lapack_int LAPACKE_strevc(int matrix_layout, char side, char howmny, lapack_logical *select,
    lapack_int n, const float *t, lapack_int ldt, float *vl, lapack_int ldvl, float *vr,
    lapack_int ldvr, lapack_int mm, lapack_int *m);
lapack_int LAPACKE_dtrevc(int matrix_layout, char side, char howmny, lapack_logical *select,
    lapack_int n, const double *t, lapack_int ldt, double *vl, lapack_int ldvl, double *vr,
    lapack_int ldvr, lapack_int mm, lapack_int *m);

/* Eigenvectors of a matrix in Schur form. */
lapack_int LAPACKE_strevc_work(int matrix_layout, char side, char howmny, lapack_logical *select,
    lapack_int n, const float *t, lapack_int ldt, float *vl, lapack_int ldvl, float *vr,
    lapack_int ldvr, lapack_int mm, lapack_int *m, float *work);
lapack_int LAPACKE_dtrevc_work(int matrix_layout, char side, char howmny, lapack_logical *select,
    lapack_int n, const double *t, lapack_int ldt, double *vl, lapack_int ldvl, double *vr,
    lapack_int ldvr, lapack_int mm, lapack_int *m, double *work);

/* Eigenvectors of a matrix in Schur form. */
lapack_int LAPACKE_ctrevc(int matrix_layout, char side, char howmny, const lapack_logical *select,
    lapack_int n, lapack_complex_float *t, lapack_int ldt, lapack_complex_float *vl,
    lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr, lapack_int mm, lapack_int *m);
lapack_int LAPACKE_ztrevc(int matrix_layout, char side, char howmny, const lapack_logical *select,
    lapack_int n, lapack_complex_double *t, lapack_int ldt, lapack_complex_double *vl,
    lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr, lapack_int mm, lapack_int *m);

/* Eigenvectors of a matrix in Schur form. */
lapack_int LAPACKE_ctrevc_work(int matrix_layout, char side, char howmny,
    const lapack_logical *select, lapack_int n, lapack_complex_float *t, lapack_int ldt,
    lapack_complex_float *vl, lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr,
    lapack_int mm, lapack_int *m, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_ztrevc_work(int matrix_layout, char side, char howmny,
    const lapack_logical *select, lapack_int n, lapack_complex_double *t, lapack_int ldt,
    lapack_complex_double *vl, lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr,
    lapack_int mm, lapack_int *m, lapack_complex_double *work, double *rwork);

/* Eigenvalues and eigenvectors of a general matrix. */
lapack_int LAPACKE_sgeev(int matrix_layout, char jobvl, char jobvr, lapack_int n, float *a,
    lapack_int lda, float *wr, float *wi, float *vl, lapack_int ldvl, float *vr, lapack_int ldvr);
lapack_int LAPACKE_dgeev(int matrix_layout, char jobvl, char jobvr, lapack_int n, double *a,
    lapack_int lda, double *wr, double *wi, double *vl, lapack_int ldvl, double *vr,
    lapack_int ldvr);

/* Eigenvalues and eigenvectors of a general matrix. */
lapack_int LAPACKE_sgeev_work(int matrix_layout, char jobvl, char jobvr, lapack_int n, float *a,
    lapack_int lda, float *wr, float *wi, float *vl, lapack_int ldvl, float *vr, lapack_int ldvr,
    float *work, lapack_int lwork);
lapack_int LAPACKE_dgeev_work(int matrix_layout, char jobvl, char jobvr, lapack_int n, double *a,
    lapack_int lda, double *wr, double *wi, double *vl, lapack_int ldvl, double *vr,
    lapack_int ldvr, double *work, lapack_int lwork);

/* Eigenvalues and eigenvectors of a general matrix. */
lapack_int LAPACKE_cgeev(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *w, lapack_complex_float *vl,
    lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr);
lapack_int LAPACKE_zgeev(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *w, lapack_complex_double *vl,
    lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr);

/* Eigenvalues and eigenvectors of a general matrix. */
lapack_int LAPACKE_cgeev_work(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *w, lapack_complex_float *vl,
    lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr, lapack_complex_float *work,
    lapack_int lwork, float *rwork);
lapack_int LAPACKE_zgeev_work(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *w, lapack_complex_double *vl,
    lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr, lapack_complex_double *work,
    lapack_int lwork, double *rwork);

/* Eigenvalues and eigenvectors of a general matrix, with condition numbers. */
lapack_int LAPACKE_sgeevx(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, float *a, lapack_int lda, float *wr, float *wi, float *vl, lapack_int ldvl,
    float *vr, lapack_int ldvr, lapack_int *ilo, lapack_int *ihi, float *scale, float *abnrm,
    float *rconde, float *rcondv);
lapack_int LAPACKE_dgeevx(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, double *a, lapack_int lda, double *wr, double *wi, double *vl, lapack_int ldvl,
    double *vr, lapack_int ldvr, lapack_int *ilo, lapack_int *ihi, double *scale, double *abnrm,
    double *rconde, double *rcondv);

/* Eigenvalues and eigenvectors of a general matrix, with condition numbers. */
lapack_int LAPACKE_sgeevx_work(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, float *a, lapack_int lda, float *wr, float *wi, float *vl, lapack_int ldvl,
    float *vr, lapack_int ldvr, lapack_int *ilo, lapack_int *ihi, float *scale, float *abnrm,
    float *rconde, float *rcondv, float *work, lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_dgeevx_work(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, double *a, lapack_int lda, double *wr, double *wi, double *vl, lapack_int ldvl,
    double *vr, lapack_int ldvr, lapack_int *ilo, lapack_int *ihi, double *scale, double *abnrm,
    double *rconde, double *rcondv, double *work, lapack_int lwork, lapack_int *iwork);

/* Eigenvalues and eigenvectors of a general matrix, with condition numbers. */
lapack_int LAPACKE_cgeevx(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *w,
    lapack_complex_float *vl, lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr,
    lapack_int *ilo, lapack_int *ihi, float *scale, float *abnrm, float *rconde, float *rcondv);
lapack_int LAPACKE_zgeevx(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *w,
    lapack_complex_double *vl, lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr,
    lapack_int *ilo, lapack_int *ihi, double *scale, double *abnrm, double *rconde, double *rcondv);

/* Eigenvalues and eigenvectors of a general matrix, with condition numbers. */
lapack_int LAPACKE_cgeevx_work(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *w,
    lapack_complex_float *vl, lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr,
    lapack_int *ilo, lapack_int *ihi, float *scale, float *abnrm, float *rconde, float *rcondv,
    lapack_complex_float *work, lapack_int lwork, float *rwork);
lapack_int LAPACKE_zgeevx_work(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *w,
    lapack_complex_double *vl, lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr,
    lapack_int *ilo, lapack_int *ihi, double *scale, double *abnrm, double *rconde, double *rcondv,
    lapack_complex_double *work, lapack_int lwork, double *rwork);

/* Selected eigenvectors of a Hessenberg matrix by inverse iteration. */
lapack_int LAPACKE_shsein(int matrix_layout, char side, char eigsrc, char initv,
    lapack_logical *select, lapack_int n, const float *h, lapack_int ldh, float *wr, float *wi,
    float *vl, lapack_int ldvl, float *vr, lapack_int ldvr, lapack_int mm, lapack_int *m,
    lapack_int *ifaill, lapack_int *ifailr);
lapack_int LAPACKE_dhsein(int matrix_layout, char side, char eigsrc, char initv,
    lapack_logical *select, lapack_int n, const double *h, lapack_int ldh, double *wr, double *wi,
    double *vl, lapack_int ldvl, double *vr, lapack_int ldvr, lapack_int mm, lapack_int *m,
    lapack_int *ifaill, lapack_int *ifailr);

/* Selected eigenvectors of a Hessenberg matrix by inverse iteration. */
lapack_int LAPACKE_shsein_work(int matrix_layout, char side, char eigsrc, char initv,
    lapack_logical *select, lapack_int n, const float *h, lapack_int ldh, float *wr, float *wi,
    float *vl, lapack_int ldvl, float *vr, lapack_int ldvr, lapack_int mm, lapack_int *m,
    float *work, lapack_int *ifaill, lapack_int *ifailr);
lapack_int LAPACKE_dhsein_work(int matrix_layout, char side, char eigsrc, char initv,
    lapack_logical *select, lapack_int n, const double *h, lapack_int ldh, double *wr, double *wi,
    double *vl, lapack_int ldvl, double *vr, lapack_int ldvr, lapack_int mm, lapack_int *m,
    double *work, lapack_int *ifaill, lapack_int *ifailr);

/* Selected eigenvectors of a Hessenberg matrix by inverse iteration. */
lapack_int LAPACKE_chsein(int matrix_layout, char side, char eigsrc, char initv,
    const lapack_logical *select, lapack_int n, const lapack_complex_float *h, lapack_int ldh,
    lapack_complex_float *w, lapack_complex_float *vl, lapack_int ldvl, lapack_complex_float *vr,
    lapack_int ldvr, lapack_int mm, lapack_int *m, lapack_int *ifaill, lapack_int *ifailr);
lapack_int LAPACKE_zhsein(int matrix_layout, char side, char eigsrc, char initv,
    const lapack_logical *select, lapack_int n, const lapack_complex_double *h, lapack_int ldh,
    lapack_complex_double *w, lapack_complex_double *vl, lapack_int ldvl, lapack_complex_double *vr,
    lapack_int ldvr, lapack_int mm, lapack_int *m, lapack_int *ifaill, lapack_int *ifailr);

/* Selected eigenvectors of a Hessenberg matrix by inverse iteration. */
lapack_int LAPACKE_chsein_work(int matrix_layout, char side, char eigsrc, char initv,
    const lapack_logical *select, lapack_int n, const lapack_complex_float *h, lapack_int ldh,
    lapack_complex_float *w, lapack_complex_float *vl, lapack_int ldvl, lapack_complex_float *vr,
    lapack_int ldvr, lapack_int mm, lapack_int *m, lapack_complex_float *work, float *rwork,
    lapack_int *ifaill, lapack_int *ifailr);
lapack_int LAPACKE_zhsein_work(int matrix_layout, char side, char eigsrc, char initv,
    const lapack_logical *select, lapack_int n, const lapack_complex_double *h, lapack_int ldh,
    lapack_complex_double *w, lapack_complex_double *vl, lapack_int ldvl, lapack_complex_double *vr,
    lapack_int ldvr, lapack_int mm, lapack_int *m, lapack_complex_double *work, double *rwork,
    lapack_int *ifaill, lapack_int *ifailr);

/* Moves a diagonal block of a Schur form. */
lapack_int LAPACKE_strexc(int matrix_layout, char compq, lapack_int n, float *t, lapack_int ldt,
    float *q, lapack_int ldq, lapack_int *ifst, lapack_int *ilst);
lapack_int LAPACKE_dtrexc(int matrix_layout, char compq, lapack_int n, double *t, lapack_int ldt,
    double *q, lapack_int ldq, lapack_int *ifst, lapack_int *ilst);

/* Moves a diagonal block of a Schur form. */
lapack_int LAPACKE_strexc_work(int matrix_layout, char compq, lapack_int n, float *t,
    lapack_int ldt, float *q, lapack_int ldq, lapack_int *ifst, lapack_int *ilst, float *work);
lapack_int LAPACKE_dtrexc_work(int matrix_layout, char compq, lapack_int n, double *t,
    lapack_int ldt, double *q, lapack_int ldq, lapack_int *ifst, lapack_int *ilst, double *work);

/* Moves a diagonal entry of a Schur form. */
lapack_int LAPACKE_ctrexc(int matrix_layout, char compq, lapack_int n, lapack_complex_float *t,
    lapack_int ldt, lapack_complex_float *q, lapack_int ldq, lapack_int ifst, lapack_int ilst);
lapack_int LAPACKE_ztrexc(int matrix_layout, char compq, lapack_int n, lapack_complex_double *t,
    lapack_int ldt, lapack_complex_double *q, lapack_int ldq, lapack_int ifst, lapack_int ilst);

/* Moves a diagonal entry of a Schur form. */
lapack_int LAPACKE_ctrexc_work(int matrix_layout, char compq, lapack_int n, lapack_complex_float *t,
    lapack_int ldt, lapack_complex_float *q, lapack_int ldq, lapack_int ifst, lapack_int ilst);
lapack_int LAPACKE_ztrexc_work(int matrix_layout, char compq, lapack_int n,
    lapack_complex_double *t, lapack_int ldt, lapack_complex_double *q, lapack_int ldq,
    lapack_int ifst, lapack_int ilst);

/* Solves a Sylvester equation with matrices in Schur form. */
lapack_int LAPACKE_strsyl(int matrix_layout, char trana, char tranb, lapack_int isgn, lapack_int m,
    lapack_int n, const float *a, lapack_int lda, const float *b, lapack_int ldb, float *c,
    lapack_int ldc, float *scale);
lapack_int LAPACKE_dtrsyl(int matrix_layout, char trana, char tranb, lapack_int isgn, lapack_int m,
    lapack_int n, const double *a, lapack_int lda, const double *b, lapack_int ldb, double *c,
    lapack_int ldc, double *scale);
lapack_int LAPACKE_ctrsyl(int matrix_layout, char trana, char tranb, lapack_int isgn, lapack_int m,
    lapack_int n, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *c, lapack_int ldc, float *scale);
lapack_int LAPACKE_ztrsyl(int matrix_layout, char trana, char tranb, lapack_int isgn, lapack_int m,
    lapack_int n, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *c, lapack_int ldc, double *scale);

/* Solves a Sylvester equation with matrices in Schur form. */
lapack_int LAPACKE_strsyl_work(int matrix_layout, char trana, char tranb, lapack_int isgn,
    lapack_int m, lapack_int n, const float *a, lapack_int lda, const float *b, lapack_int ldb,
    float *c, lapack_int ldc, float *scale);
lapack_int LAPACKE_dtrsyl_work(int matrix_layout, char trana, char tranb, lapack_int isgn,
    lapack_int m, lapack_int n, const double *a, lapack_int lda, const double *b, lapack_int ldb,
    double *c, lapack_int ldc, double *scale);
lapack_int LAPACKE_ctrsyl_work(int matrix_layout, char trana, char tranb, lapack_int isgn,
    lapack_int m, lapack_int n, const lapack_complex_float *a, lapack_int lda,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *c, lapack_int ldc,
    float *scale);
lapack_int LAPACKE_ztrsyl_work(int matrix_layout, char trana, char tranb, lapack_int isgn,
    lapack_int m, lapack_int n, const lapack_complex_double *a, lapack_int lda,
    const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *c, lapack_int ldc,
    double *scale);

/* Solves a Sylvester equation with matrices in Schur form, in blocks. */
lapack_int LAPACKE_strsyl3(int matrix_layout, char trana, char tranb, lapack_int isgn, lapack_int m,
    lapack_int n, const float *a, lapack_int lda, const float *b, lapack_int ldb, float *c,
    lapack_int ldc, float *scale);
lapack_int LAPACKE_dtrsyl3(int matrix_layout, char trana, char tranb, lapack_int isgn, lapack_int m,
    lapack_int n, const double *a, lapack_int lda, const double *b, lapack_int ldb, double *c,
    lapack_int ldc, double *scale);

/* Solves a Sylvester equation with matrices in Schur form, in blocks. */
lapack_int LAPACKE_strsyl3_work(int matrix_layout, char trana, char tranb, lapack_int isgn,
    lapack_int m, lapack_int n, const float *a, lapack_int lda, const float *b, lapack_int ldb,
    float *c, lapack_int ldc, float *scale, lapack_int *iwork, lapack_int liwork, float *swork,
    lapack_int ldswork);
lapack_int LAPACKE_dtrsyl3_work(int matrix_layout, char trana, char tranb, lapack_int isgn,
    lapack_int m, lapack_int n, const double *a, lapack_int lda, const double *b, lapack_int ldb,
    double *c, lapack_int ldc, double *scale, lapack_int *iwork, lapack_int liwork, double *swork,
    lapack_int ldswork);

/* Solves a Sylvester equation with matrices in Schur form, in blocks. */
lapack_int LAPACKE_ctrsyl3(int matrix_layout, char trana, char tranb, lapack_int isgn, lapack_int m,
    lapack_int n, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *c, lapack_int ldc, float *scale);
lapack_int LAPACKE_ztrsyl3(int matrix_layout, char trana, char tranb, lapack_int isgn, lapack_int m,
    lapack_int n, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *c, lapack_int ldc, double *scale);

/* Solves a Sylvester equation with matrices in Schur form, in blocks. */
lapack_int LAPACKE_ctrsyl3_work(int matrix_layout, char trana, char tranb, lapack_int isgn,
    lapack_int m, lapack_int n, const lapack_complex_float *a, lapack_int lda,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *c, lapack_int ldc,
    float *scale, float *swork, lapack_int ldswork);
lapack_int LAPACKE_ztrsyl3_work(int matrix_layout, char trana, char tranb, lapack_int isgn,
    lapack_int m, lapack_int n, const lapack_complex_double *a, lapack_int lda,
    const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *c, lapack_int ldc,
    double *scale, double *swork, lapack_int ldswork);

/* Brings chosen eigenvalues to the front of a Schur form. */
lapack_int LAPACKE_strsen(int matrix_layout, char job, char compq, const lapack_logical *select,
    lapack_int n, float *t, lapack_int ldt, float *q, lapack_int ldq, float *wr, float *wi,
    lapack_int *m, float *s, float *sep);
lapack_int LAPACKE_dtrsen(int matrix_layout, char job, char compq, const lapack_logical *select,
    lapack_int n, double *t, lapack_int ldt, double *q, lapack_int ldq, double *wr, double *wi,
    lapack_int *m, double *s, double *sep);

/* Brings chosen eigenvalues to the front of a Schur form. */
lapack_int LAPACKE_strsen_work(int matrix_layout, char job, char compq,
    const lapack_logical *select, lapack_int n, float *t, lapack_int ldt, float *q, lapack_int ldq,
    float *wr, float *wi, lapack_int *m, float *s, float *sep, float *work, lapack_int lwork,
    lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dtrsen_work(int matrix_layout, char job, char compq,
    const lapack_logical *select, lapack_int n, double *t, lapack_int ldt, double *q,
    lapack_int ldq, double *wr, double *wi, lapack_int *m, double *s, double *sep, double *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* Brings chosen eigenvalues to the front of a Schur form. */
lapack_int LAPACKE_ctrsen(int matrix_layout, char job, char compq, const lapack_logical *select,
    lapack_int n, lapack_complex_float *t, lapack_int ldt, lapack_complex_float *q, lapack_int ldq,
    lapack_complex_float *w, lapack_int *m, float *s, float *sep);
lapack_int LAPACKE_ztrsen(int matrix_layout, char job, char compq, const lapack_logical *select,
    lapack_int n, lapack_complex_double *t, lapack_int ldt, lapack_complex_double *q,
    lapack_int ldq, lapack_complex_double *w, lapack_int *m, double *s, double *sep);

/* Brings chosen eigenvalues to the front of a Schur form. */
lapack_int LAPACKE_ctrsen_work(int matrix_layout, char job, char compq,
    const lapack_logical *select, lapack_int n, lapack_complex_float *t, lapack_int ldt,
    lapack_complex_float *q, lapack_int ldq, lapack_complex_float *w, lapack_int *m, float *s,
    float *sep, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_ztrsen_work(int matrix_layout, char job, char compq,
    const lapack_logical *select, lapack_int n, lapack_complex_double *t, lapack_int ldt,
    lapack_complex_double *q, lapack_int ldq, lapack_complex_double *w, lapack_int *m, double *s,
    double *sep, lapack_complex_double *work, lapack_int lwork);

/* Condition numbers of eigenvalues and eigenvectors. */
lapack_int LAPACKE_strsna(int matrix_layout, char job, char howmny, const lapack_logical *select,
    lapack_int n, const float *t, lapack_int ldt, const float *vl, lapack_int ldvl, const float *vr,
    lapack_int ldvr, float *s, float *sep, lapack_int mm, lapack_int *m);
lapack_int LAPACKE_dtrsna(int matrix_layout, char job, char howmny, const lapack_logical *select,
    lapack_int n, const double *t, lapack_int ldt, const double *vl, lapack_int ldvl,
    const double *vr, lapack_int ldvr, double *s, double *sep, lapack_int mm, lapack_int *m);

/* Condition numbers of eigenvalues and eigenvectors. */
lapack_int LAPACKE_strsna_work(int matrix_layout, char job, char howmny,
    const lapack_logical *select, lapack_int n, const float *t, lapack_int ldt, const float *vl,
    lapack_int ldvl, const float *vr, lapack_int ldvr, float *s, float *sep, lapack_int mm,
    lapack_int *m, float *work, lapack_int ldwork, lapack_int *iwork);
lapack_int LAPACKE_dtrsna_work(int matrix_layout, char job, char howmny,
    const lapack_logical *select, lapack_int n, const double *t, lapack_int ldt, const double *vl,
    lapack_int ldvl, const double *vr, lapack_int ldvr, double *s, double *sep, lapack_int mm,
    lapack_int *m, double *work, lapack_int ldwork, lapack_int *iwork);

/* Condition numbers of eigenvalues and eigenvectors. */
lapack_int LAPACKE_ctrsna(int matrix_layout, char job, char howmny, const lapack_logical *select,
    lapack_int n, const lapack_complex_float *t, lapack_int ldt, const lapack_complex_float *vl,
    lapack_int ldvl, const lapack_complex_float *vr, lapack_int ldvr, float *s, float *sep,
    lapack_int mm, lapack_int *m);
lapack_int LAPACKE_ztrsna(int matrix_layout, char job, char howmny, const lapack_logical *select,
    lapack_int n, const lapack_complex_double *t, lapack_int ldt, const lapack_complex_double *vl,
    lapack_int ldvl, const lapack_complex_double *vr, lapack_int ldvr, double *s, double *sep,
    lapack_int mm, lapack_int *m);

/* Condition numbers of eigenvalues and eigenvectors. */
lapack_int LAPACKE_ctrsna_work(int matrix_layout, char job, char howmny,
    const lapack_logical *select, lapack_int n, const lapack_complex_float *t, lapack_int ldt,
    const lapack_complex_float *vl, lapack_int ldvl, const lapack_complex_float *vr,
    lapack_int ldvr, float *s, float *sep, lapack_int mm, lapack_int *m, lapack_complex_float *work,
    lapack_int ldwork, float *rwork);
lapack_int LAPACKE_ztrsna_work(int matrix_layout, char job, char howmny,
    const lapack_logical *select, lapack_int n, const lapack_complex_double *t, lapack_int ldt,
    const lapack_complex_double *vl, lapack_int ldvl, const lapack_complex_double *vr,
    lapack_int ldvr, double *s, double *sep, lapack_int mm, lapack_int *m,
    lapack_complex_double *work, lapack_int ldwork, double *rwork);

/* The Schur form of a general matrix. */
lapack_int LAPACKE_sgees(int matrix_layout, char jobvs, char sort, LAPACK_S_SELECT2 select,
    lapack_int n, float *a, lapack_int lda, lapack_int *sdim, float *wr, float *wi, float *vs,
    lapack_int ldvs);
lapack_int LAPACKE_dgees(int matrix_layout, char jobvs, char sort, LAPACK_D_SELECT2 select,
    lapack_int n, double *a, lapack_int lda, lapack_int *sdim, double *wr, double *wi, double *vs,
    lapack_int ldvs);

/* The Schur form of a general matrix. */
lapack_int LAPACKE_sgees_work(int matrix_layout, char jobvs, char sort, LAPACK_S_SELECT2 select,
    lapack_int n, float *a, lapack_int lda, lapack_int *sdim, float *wr, float *wi, float *vs,
    lapack_int ldvs, float *work, lapack_int lwork, lapack_logical *bwork);
lapack_int LAPACKE_dgees_work(int matrix_layout, char jobvs, char sort, LAPACK_D_SELECT2 select,
    lapack_int n, double *a, lapack_int lda, lapack_int *sdim, double *wr, double *wi, double *vs,
    lapack_int ldvs, double *work, lapack_int lwork, lapack_logical *bwork);

/* The Schur form of a general matrix. */
lapack_int LAPACKE_cgees(int matrix_layout, char jobvs, char sort, LAPACK_C_SELECT1 select,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *sdim,
    lapack_complex_float *w, lapack_complex_float *vs, lapack_int ldvs);
lapack_int LAPACKE_zgees(int matrix_layout, char jobvs, char sort, LAPACK_Z_SELECT1 select,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *sdim,
    lapack_complex_double *w, lapack_complex_double *vs, lapack_int ldvs);

/* The Schur form of a general matrix. */
lapack_int LAPACKE_cgees_work(int matrix_layout, char jobvs, char sort, LAPACK_C_SELECT1 select,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *sdim,
    lapack_complex_float *w, lapack_complex_float *vs, lapack_int ldvs, lapack_complex_float *work,
    lapack_int lwork, float *rwork, lapack_logical *bwork);
lapack_int LAPACKE_zgees_work(int matrix_layout, char jobvs, char sort, LAPACK_Z_SELECT1 select,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *sdim,
    lapack_complex_double *w, lapack_complex_double *vs, lapack_int ldvs,
    lapack_complex_double *work, lapack_int lwork, double *rwork, lapack_logical *bwork);

/* The Schur form of a general matrix, with condition numbers. */
lapack_int LAPACKE_sgeesx(int matrix_layout, char jobvs, char sort, LAPACK_S_SELECT2 select,
    char sense, lapack_int n, float *a, lapack_int lda, lapack_int *sdim, float *wr, float *wi,
    float *vs, lapack_int ldvs, float *rconde, float *rcondv);
lapack_int LAPACKE_dgeesx(int matrix_layout, char jobvs, char sort, LAPACK_D_SELECT2 select,
    char sense, lapack_int n, double *a, lapack_int lda, lapack_int *sdim, double *wr, double *wi,
    double *vs, lapack_int ldvs, double *rconde, double *rcondv);

/* The Schur form of a general matrix, with condition numbers. */
lapack_int LAPACKE_sgeesx_work(int matrix_layout, char jobvs, char sort, LAPACK_S_SELECT2 select,
    char sense, lapack_int n, float *a, lapack_int lda, lapack_int *sdim, float *wr, float *wi,
    float *vs, lapack_int ldvs, float *rconde, float *rcondv, float *work, lapack_int lwork,
    lapack_int *iwork, lapack_int liwork, lapack_logical *bwork);
lapack_int LAPACKE_dgeesx_work(int matrix_layout, char jobvs, char sort, LAPACK_D_SELECT2 select,
    char sense, lapack_int n, double *a, lapack_int lda, lapack_int *sdim, double *wr, double *wi,
    double *vs, lapack_int ldvs, double *rconde, double *rcondv, double *work, lapack_int lwork,
    lapack_int *iwork, lapack_int liwork, lapack_logical *bwork);

/* The Schur form of a general matrix, with condition numbers. */
lapack_int LAPACKE_cgeesx(int matrix_layout, char jobvs, char sort, LAPACK_C_SELECT1 select,
    char sense, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *sdim,
    lapack_complex_float *w, lapack_complex_float *vs, lapack_int ldvs, float *rconde,
    float *rcondv);
lapack_int LAPACKE_zgeesx(int matrix_layout, char jobvs, char sort, LAPACK_Z_SELECT1 select,
    char sense, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *sdim,
    lapack_complex_double *w, lapack_complex_double *vs, lapack_int ldvs, double *rconde,
    double *rcondv);

/* The Schur form of a general matrix, with condition numbers. */
lapack_int LAPACKE_cgeesx_work(int matrix_layout, char jobvs, char sort, LAPACK_C_SELECT1 select,
    char sense, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_int *sdim,
    lapack_complex_float *w, lapack_complex_float *vs, lapack_int ldvs, float *rconde,
    float *rcondv, lapack_complex_float *work, lapack_int lwork, float *rwork,
    lapack_logical *bwork);
lapack_int LAPACKE_zgeesx_work(int matrix_layout, char jobvs, char sort, LAPACK_Z_SELECT1 select,
    char sense, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_int *sdim,
    lapack_complex_double *w, lapack_complex_double *vs, lapack_int ldvs, double *rconde,
    double *rcondv, lapack_complex_double *work, lapack_int lwork, double *rwork,
    lapack_logical *bwork);

/* Reduces a generalised symmetric problem to a standard one. */
lapack_int LAPACKE_ssygst(int matrix_layout, lapack_int itype, char uplo, lapack_int n, float *a,
    lapack_int lda, const float *b, lapack_int ldb);
lapack_int LAPACKE_dsygst(int matrix_layout, lapack_int itype, char uplo, lapack_int n, double *a,
    lapack_int lda, const double *b, lapack_int ldb);

/* Reduces a generalised symmetric problem to a standard one. */
lapack_int LAPACKE_ssygst_work(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    float *a, lapack_int lda, const float *b, lapack_int ldb);
lapack_int LAPACKE_dsygst_work(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    double *a, lapack_int lda, const double *b, lapack_int ldb);

/* Generalised symmetric eigenproblem. */
lapack_int LAPACKE_ssygv(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    float *a, lapack_int lda, float *b, lapack_int ldb, float *w);
lapack_int LAPACKE_dsygv(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    double *a, lapack_int lda, double *b, lapack_int ldb, double *w);

/* Generalised symmetric eigenproblem. */
lapack_int LAPACKE_ssygv_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float *w, float *work,
    lapack_int lwork);
lapack_int LAPACKE_dsygv_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double *w, double *work,
    lapack_int lwork);

/* Generalised symmetric eigenproblem by divide and conquer. */
lapack_int LAPACKE_ssygvd(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    float *a, lapack_int lda, float *b, lapack_int ldb, float *w);
lapack_int LAPACKE_dsygvd(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    double *a, lapack_int lda, double *b, lapack_int ldb, double *w);

/* Generalised symmetric eigenproblem by divide and conquer. */
lapack_int LAPACKE_ssygvd_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float *w, float *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dsygvd_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double *w, double *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues and vectors of a generalised symmetric eigenproblem. */
lapack_int LAPACKE_ssygvx(int matrix_layout, lapack_int itype, char jobz, char range, char uplo,
    lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float vl, float vu,
    lapack_int il, lapack_int iu, float abstol, lapack_int *m, float *w, float *z, lapack_int ldz,
    lapack_int *ifail);
lapack_int LAPACKE_dsygvx(int matrix_layout, lapack_int itype, char jobz, char range, char uplo,
    lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double vl, double vu,
    lapack_int il, lapack_int iu, double abstol, lapack_int *m, double *w, double *z,
    lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and vectors of a generalised symmetric eigenproblem. */
lapack_int LAPACKE_ssygvx_work(int matrix_layout, lapack_int itype, char jobz, char range,
    char uplo, lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float vl, float vu,
    lapack_int il, lapack_int iu, float abstol, lapack_int *m, float *w, float *z, lapack_int ldz,
    float *work, lapack_int lwork, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_dsygvx_work(int matrix_layout, lapack_int itype, char jobz, char range,
    char uplo, lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double vl,
    double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m, double *w, double *z,
    lapack_int ldz, double *work, lapack_int lwork, lapack_int *iwork, lapack_int *ifail);

/* Reduces a generalised Hermitian problem to a standard one. */
lapack_int LAPACKE_chegst(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zhegst(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *b, lapack_int ldb);

/* Reduces a generalised Hermitian problem to a standard one. */
lapack_int LAPACKE_chegst_work(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zhegst_work(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *b, lapack_int ldb);

/* Generalised Hermitian eigenproblem. */
lapack_int LAPACKE_chegv(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb, float *w);
lapack_int LAPACKE_zhegv(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb, double *w);

/* Generalised Hermitian eigenproblem. */
lapack_int LAPACKE_chegv_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    float *w, lapack_complex_float *work, lapack_int lwork, float *rwork);
lapack_int LAPACKE_zhegv_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, double *w, lapack_complex_double *work, lapack_int lwork, double *rwork);

/* Generalised Hermitian eigenproblem by divide and conquer. */
lapack_int LAPACKE_chegvd(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb, float *w);
lapack_int LAPACKE_zhegvd(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb, double *w);

/* Generalised Hermitian eigenproblem by divide and conquer. */
lapack_int LAPACKE_chegvd_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    float *w, lapack_complex_float *work, lapack_int lwork, float *rwork, lapack_int lrwork,
    lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zhegvd_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, double *w, lapack_complex_double *work, lapack_int lwork, double *rwork,
    lapack_int lrwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues and vectors of a generalised Hermitian eigenproblem. */
lapack_int LAPACKE_chegvx(int matrix_layout, lapack_int itype, char jobz, char range, char uplo,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m, float *w,
    lapack_complex_float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_zhegvx(int matrix_layout, lapack_int itype, char jobz, char range, char uplo,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and vectors of a generalised Hermitian eigenproblem. */
lapack_int LAPACKE_chegvx_work(int matrix_layout, lapack_int itype, char jobz, char range,
    char uplo, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b,
    lapack_int ldb, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work, lapack_int lwork,
    float *rwork, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_zhegvx_work(int matrix_layout, lapack_int itype, char jobz, char range,
    char uplo, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz, lapack_complex_double *work,
    lapack_int lwork, double *rwork, lapack_int *iwork, lapack_int *ifail);

/* Reduces a symmetric band matrix to tridiagonal form. */
lapack_int LAPACKE_ssbtrd(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int kd,
    float *ab, lapack_int ldab, float *d, float *e, float *q, lapack_int ldq);
lapack_int LAPACKE_dsbtrd(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int kd,
    double *ab, lapack_int ldab, double *d, double *e, double *q, lapack_int ldq);

/* Reduces a symmetric band matrix to tridiagonal form. */
lapack_int LAPACKE_ssbtrd_work(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int kd,
    float *ab, lapack_int ldab, float *d, float *e, float *q, lapack_int ldq, float *work);
lapack_int LAPACKE_dsbtrd_work(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int kd,
    double *ab, lapack_int ldab, double *d, double *e, double *q, lapack_int ldq, double *work);

/* Eigenvalues and vectors of a symmetric band matrix. */
lapack_int LAPACKE_ssbev(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    float *ab, lapack_int ldab, float *w, float *z, lapack_int ldz);
lapack_int LAPACKE_dsbev(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    double *ab, lapack_int ldab, double *w, double *z, lapack_int ldz);

/* Eigenvalues and vectors of a symmetric band matrix. */
lapack_int LAPACKE_ssbev_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    float *ab, lapack_int ldab, float *w, float *z, lapack_int ldz, float *work);
lapack_int LAPACKE_dsbev_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    double *ab, lapack_int ldab, double *w, double *z, lapack_int ldz, double *work);

/* Eigenvalues and vectors of a symmetric band matrix by divide and conquer. */
lapack_int LAPACKE_ssbevd(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    float *ab, lapack_int ldab, float *w, float *z, lapack_int ldz);
lapack_int LAPACKE_dsbevd(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    double *ab, lapack_int ldab, double *w, double *z, lapack_int ldz);

/* Eigenvalues and vectors of a symmetric band matrix by divide and conquer. */
lapack_int LAPACKE_ssbevd_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    float *ab, lapack_int ldab, float *w, float *z, lapack_int ldz, float *work, lapack_int lwork,
    lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dsbevd_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    double *ab, lapack_int ldab, double *w, double *z, lapack_int ldz, double *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues and vectors of a symmetric band matrix. */
lapack_int LAPACKE_ssbevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, float *ab, lapack_int ldab, float *q, lapack_int ldq, float vl, float vu,
    lapack_int il, lapack_int iu, float abstol, lapack_int *m, float *w, float *z, lapack_int ldz,
    lapack_int *ifail);
lapack_int LAPACKE_dsbevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, double *ab, lapack_int ldab, double *q, lapack_int ldq, double vl, double vu,
    lapack_int il, lapack_int iu, double abstol, lapack_int *m, double *w, double *z,
    lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and vectors of a symmetric band matrix. */
lapack_int LAPACKE_ssbevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, float *ab, lapack_int ldab, float *q, lapack_int ldq, float vl, float vu,
    lapack_int il, lapack_int iu, float abstol, lapack_int *m, float *w, float *z, lapack_int ldz,
    float *work, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_dsbevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, double *ab, lapack_int ldab, double *q, lapack_int ldq, double vl, double vu,
    lapack_int il, lapack_int iu, double abstol, lapack_int *m, double *w, double *z,
    lapack_int ldz, double *work, lapack_int *iwork, lapack_int *ifail);

/* Reduces a Hermitian band matrix to tridiagonal form. */
lapack_int LAPACKE_chbtrd(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_float *ab, lapack_int ldab, float *d, float *e, lapack_complex_float *q,
    lapack_int ldq);
lapack_int LAPACKE_zhbtrd(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_double *ab, lapack_int ldab, double *d, double *e, lapack_complex_double *q,
    lapack_int ldq);

/* Reduces a Hermitian band matrix to tridiagonal form. */
lapack_int LAPACKE_chbtrd_work(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_float *ab, lapack_int ldab, float *d, float *e, lapack_complex_float *q,
    lapack_int ldq, lapack_complex_float *work);
lapack_int LAPACKE_zhbtrd_work(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_double *ab, lapack_int ldab, double *d, double *e, lapack_complex_double *q,
    lapack_int ldq, lapack_complex_double *work);

/* Eigenvalues and vectors of a Hermitian band matrix. */
lapack_int LAPACKE_chbev(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_float *ab, lapack_int ldab, float *w, lapack_complex_float *z, lapack_int ldz);
lapack_int LAPACKE_zhbev(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_double *ab, lapack_int ldab, double *w, lapack_complex_double *z,
    lapack_int ldz);

/* Eigenvalues and vectors of a Hermitian band matrix. */
lapack_int LAPACKE_chbev_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_float *ab, lapack_int ldab, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zhbev_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_double *ab, lapack_int ldab, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_complex_double *work, double *rwork);

/* Eigenvalues and vectors of a Hermitian band matrix by divide and conquer. */
lapack_int LAPACKE_chbevd(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_float *ab, lapack_int ldab, float *w, lapack_complex_float *z, lapack_int ldz);
lapack_int LAPACKE_zhbevd(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_double *ab, lapack_int ldab, double *w, lapack_complex_double *z,
    lapack_int ldz);

/* Eigenvalues and vectors of a Hermitian band matrix by divide and conquer. */
lapack_int LAPACKE_chbevd_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_float *ab, lapack_int ldab, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_complex_float *work, lapack_int lwork, float *rwork, lapack_int lrwork,
    lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zhbevd_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_double *ab, lapack_int ldab, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_complex_double *work, lapack_int lwork, double *rwork, lapack_int lrwork,
    lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues and vectors of a Hermitian band matrix. */
lapack_int LAPACKE_chbevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *q,
    lapack_int ldq, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, lapack_complex_float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_zhbevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *q,
    lapack_int ldq, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and vectors of a Hermitian band matrix. */
lapack_int LAPACKE_chbevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *q,
    lapack_int ldq, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work, float *rwork,
    lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_zhbevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *q,
    lapack_int ldq, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz, lapack_complex_double *work,
    double *rwork, lapack_int *iwork, lapack_int *ifail);

/* Reduces a packed symmetric matrix to tridiagonal form. */
lapack_int LAPACKE_ssptrd(int matrix_layout, char uplo, lapack_int n, float *ap, float *d, float *e,
    float *tau);
lapack_int LAPACKE_dsptrd(int matrix_layout, char uplo, lapack_int n, double *ap, double *d,
    double *e, double *tau);

/* Reduces a packed symmetric matrix to tridiagonal form. */
lapack_int LAPACKE_ssptrd_work(int matrix_layout, char uplo, lapack_int n, float *ap, float *d,
    float *e, float *tau);
lapack_int LAPACKE_dsptrd_work(int matrix_layout, char uplo, lapack_int n, double *ap, double *d,
    double *e, double *tau);

/* The Q of a packed reduction to tridiagonal form. */
lapack_int LAPACKE_sopgtr(int matrix_layout, char uplo, lapack_int n, const float *ap,
    const float *tau, float *q, lapack_int ldq);
lapack_int LAPACKE_dopgtr(int matrix_layout, char uplo, lapack_int n, const double *ap,
    const double *tau, double *q, lapack_int ldq);

/* The Q of a packed reduction to tridiagonal form. */
lapack_int LAPACKE_sopgtr_work(int matrix_layout, char uplo, lapack_int n, const float *ap,
    const float *tau, float *q, lapack_int ldq, float *work);
lapack_int LAPACKE_dopgtr_work(int matrix_layout, char uplo, lapack_int n, const double *ap,
    const double *tau, double *q, lapack_int ldq, double *work);

/* Multiplies by the Q of a packed reduction to tridiagonal form. */
lapack_int LAPACKE_sopmtr(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const float *ap, const float *tau, float *c, lapack_int ldc);
lapack_int LAPACKE_dopmtr(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const double *ap, const double *tau, double *c, lapack_int ldc);

/* Multiplies by the Q of a packed reduction to tridiagonal form. */
lapack_int LAPACKE_sopmtr_work(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const float *ap, const float *tau, float *c, lapack_int ldc, float *work);
lapack_int LAPACKE_dopmtr_work(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const double *ap, const double *tau, double *c, lapack_int ldc, double *work);

/* Eigenvalues and vectors of a packed symmetric matrix. */
lapack_int LAPACKE_sspev(int matrix_layout, char jobz, char uplo, lapack_int n, float *ap, float *w,
    float *z, lapack_int ldz);
lapack_int LAPACKE_dspev(int matrix_layout, char jobz, char uplo, lapack_int n, double *ap,
    double *w, double *z, lapack_int ldz);

/* Eigenvalues and vectors of a packed symmetric matrix. */
lapack_int LAPACKE_sspev_work(int matrix_layout, char jobz, char uplo, lapack_int n, float *ap,
    float *w, float *z, lapack_int ldz, float *work);
lapack_int LAPACKE_dspev_work(int matrix_layout, char jobz, char uplo, lapack_int n, double *ap,
    double *w, double *z, lapack_int ldz, double *work);

/* Eigenvalues and vectors of a packed symmetric matrix by divide and conquer. */
lapack_int LAPACKE_sspevd(int matrix_layout, char jobz, char uplo, lapack_int n, float *ap,
    float *w, float *z, lapack_int ldz);
lapack_int LAPACKE_dspevd(int matrix_layout, char jobz, char uplo, lapack_int n, double *ap,
    double *w, double *z, lapack_int ldz);

/* Eigenvalues and vectors of a packed symmetric matrix by divide and conquer. */
lapack_int LAPACKE_sspevd_work(int matrix_layout, char jobz, char uplo, lapack_int n, float *ap,
    float *w, float *z, lapack_int ldz, float *work, lapack_int lwork, lapack_int *iwork,
    lapack_int liwork);
lapack_int LAPACKE_dspevd_work(int matrix_layout, char jobz, char uplo, lapack_int n, double *ap,
    double *w, double *z, lapack_int ldz, double *work, lapack_int lwork, lapack_int *iwork,
    lapack_int liwork);

/* Selected eigenvalues and vectors of a packed symmetric matrix. */
lapack_int LAPACKE_sspevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    float *ap, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_dspevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    double *ap, double vl, double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m,
    double *w, double *z, lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and vectors of a packed symmetric matrix. */
lapack_int LAPACKE_sspevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    float *ap, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, float *z, lapack_int ldz, float *work, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_dspevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    double *ap, double vl, double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m,
    double *w, double *z, lapack_int ldz, double *work, lapack_int *iwork, lapack_int *ifail);

/* Reduces a generalised packed symmetric problem to a standard one. */
lapack_int LAPACKE_sspgst(int matrix_layout, lapack_int itype, char uplo, lapack_int n, float *ap,
    const float *bp);
lapack_int LAPACKE_dspgst(int matrix_layout, lapack_int itype, char uplo, lapack_int n, double *ap,
    const double *bp);

/* Reduces a generalised packed symmetric problem to a standard one. */
lapack_int LAPACKE_sspgst_work(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    float *ap, const float *bp);
lapack_int LAPACKE_dspgst_work(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    double *ap, const double *bp);

/* Generalised packed symmetric eigenproblem. */
lapack_int LAPACKE_sspgv(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    float *ap, float *bp, float *w, float *z, lapack_int ldz);
lapack_int LAPACKE_dspgv(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    double *ap, double *bp, double *w, double *z, lapack_int ldz);

/* Generalised packed symmetric eigenproblem. */
lapack_int LAPACKE_sspgv_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, float *ap, float *bp, float *w, float *z, lapack_int ldz, float *work);
lapack_int LAPACKE_dspgv_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, double *ap, double *bp, double *w, double *z, lapack_int ldz, double *work);

/* Generalised packed symmetric eigenproblem by divide and conquer. */
lapack_int LAPACKE_sspgvd(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    float *ap, float *bp, float *w, float *z, lapack_int ldz);
lapack_int LAPACKE_dspgvd(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    double *ap, double *bp, double *w, double *z, lapack_int ldz);

/* Generalised packed symmetric eigenproblem by divide and conquer. */
lapack_int LAPACKE_sspgvd_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, float *ap, float *bp, float *w, float *z, lapack_int ldz, float *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dspgvd_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, double *ap, double *bp, double *w, double *z, lapack_int ldz, double *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues and vectors of a generalised packed symmetric eigenproblem. */
lapack_int LAPACKE_sspgvx(int matrix_layout, lapack_int itype, char jobz, char range, char uplo,
    lapack_int n, float *ap, float *bp, float vl, float vu, lapack_int il, lapack_int iu,
    float abstol, lapack_int *m, float *w, float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_dspgvx(int matrix_layout, lapack_int itype, char jobz, char range, char uplo,
    lapack_int n, double *ap, double *bp, double vl, double vu, lapack_int il, lapack_int iu,
    double abstol, lapack_int *m, double *w, double *z, lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and vectors of a generalised packed symmetric eigenproblem. */
lapack_int LAPACKE_sspgvx_work(int matrix_layout, lapack_int itype, char jobz, char range,
    char uplo, lapack_int n, float *ap, float *bp, float vl, float vu, lapack_int il, lapack_int iu,
    float abstol, lapack_int *m, float *w, float *z, lapack_int ldz, float *work, lapack_int *iwork,
    lapack_int *ifail);
lapack_int LAPACKE_dspgvx_work(int matrix_layout, lapack_int itype, char jobz, char range,
    char uplo, lapack_int n, double *ap, double *bp, double vl, double vu, lapack_int il,
    lapack_int iu, double abstol, lapack_int *m, double *w, double *z, lapack_int ldz, double *work,
    lapack_int *iwork, lapack_int *ifail);

/* Reduces a packed Hermitian matrix to tridiagonal form. */
lapack_int LAPACKE_chptrd(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *ap,
    float *d, float *e, lapack_complex_float *tau);
lapack_int LAPACKE_zhptrd(int matrix_layout, char uplo, lapack_int n, lapack_complex_double *ap,
    double *d, double *e, lapack_complex_double *tau);

/* Reduces a packed Hermitian matrix to tridiagonal form. */
lapack_int LAPACKE_chptrd_work(int matrix_layout, char uplo, lapack_int n, lapack_complex_float *ap,
    float *d, float *e, lapack_complex_float *tau);
lapack_int LAPACKE_zhptrd_work(int matrix_layout, char uplo, lapack_int n,
    lapack_complex_double *ap, double *d, double *e, lapack_complex_double *tau);

/* The Q of a packed reduction to tridiagonal form. */
lapack_int LAPACKE_cupgtr(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *ap, const lapack_complex_float *tau, lapack_complex_float *q,
    lapack_int ldq);
lapack_int LAPACKE_zupgtr(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *ap, const lapack_complex_double *tau, lapack_complex_double *q,
    lapack_int ldq);

/* The Q of a packed reduction to tridiagonal form. */
lapack_int LAPACKE_cupgtr_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_float *ap, const lapack_complex_float *tau, lapack_complex_float *q,
    lapack_int ldq, lapack_complex_float *work);
lapack_int LAPACKE_zupgtr_work(int matrix_layout, char uplo, lapack_int n,
    const lapack_complex_double *ap, const lapack_complex_double *tau, lapack_complex_double *q,
    lapack_int ldq, lapack_complex_double *work);

/* Multiplies by the Q of a packed reduction to tridiagonal form. */
lapack_int LAPACKE_cupmtr(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const lapack_complex_float *ap, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zupmtr(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const lapack_complex_double *ap, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc);

/* Multiplies by the Q of a packed reduction to tridiagonal form. */
lapack_int LAPACKE_cupmtr_work(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const lapack_complex_float *ap, const lapack_complex_float *tau,
    lapack_complex_float *c, lapack_int ldc, lapack_complex_float *work);
lapack_int LAPACKE_zupmtr_work(int matrix_layout, char side, char uplo, char trans, lapack_int m,
    lapack_int n, const lapack_complex_double *ap, const lapack_complex_double *tau,
    lapack_complex_double *c, lapack_int ldc, lapack_complex_double *work);

/* Eigenvalues and vectors of a packed Hermitian matrix. */
lapack_int LAPACKE_chpev(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *ap, float *w, lapack_complex_float *z, lapack_int ldz);
lapack_int LAPACKE_zhpev(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *ap, double *w, lapack_complex_double *z, lapack_int ldz);

/* Eigenvalues and vectors of a packed Hermitian matrix. */
lapack_int LAPACKE_chpev_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *ap, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zhpev_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *ap, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_complex_double *work, double *rwork);

/* Eigenvalues and vectors of a packed Hermitian matrix by divide and conquer. */
lapack_int LAPACKE_chpevd(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *ap, float *w, lapack_complex_float *z, lapack_int ldz);
lapack_int LAPACKE_zhpevd(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *ap, double *w, lapack_complex_double *z, lapack_int ldz);

/* Eigenvalues and vectors of a packed Hermitian matrix by divide and conquer. */
lapack_int LAPACKE_chpevd_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *ap, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_complex_float *work, lapack_int lwork, float *rwork, lapack_int lrwork,
    lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zhpevd_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *ap, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_complex_double *work, lapack_int lwork, double *rwork, lapack_int lrwork,
    lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues and vectors of a packed Hermitian matrix. */
lapack_int LAPACKE_chpevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_float *ap, float vl, float vu, lapack_int il, lapack_int iu, float abstol,
    lapack_int *m, float *w, lapack_complex_float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_zhpevx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_double *ap, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and vectors of a packed Hermitian matrix. */
lapack_int LAPACKE_chpevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_float *ap, float vl, float vu, lapack_int il, lapack_int iu, float abstol,
    lapack_int *m, float *w, lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work,
    float *rwork, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_zhpevx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_double *ap, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz, lapack_complex_double *work,
    double *rwork, lapack_int *iwork, lapack_int *ifail);

/* Reduces a generalised packed Hermitian problem to a standard one. */
lapack_int LAPACKE_chpgst(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    lapack_complex_float *ap, const lapack_complex_float *bp);
lapack_int LAPACKE_zhpgst(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    lapack_complex_double *ap, const lapack_complex_double *bp);

/* Reduces a generalised packed Hermitian problem to a standard one. */
lapack_int LAPACKE_chpgst_work(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    lapack_complex_float *ap, const lapack_complex_float *bp);
lapack_int LAPACKE_zhpgst_work(int matrix_layout, lapack_int itype, char uplo, lapack_int n,
    lapack_complex_double *ap, const lapack_complex_double *bp);

/* Generalised packed Hermitian eigenproblem. */
lapack_int LAPACKE_chpgv(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    lapack_complex_float *ap, lapack_complex_float *bp, float *w, lapack_complex_float *z,
    lapack_int ldz);
lapack_int LAPACKE_zhpgv(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    lapack_complex_double *ap, lapack_complex_double *bp, double *w, lapack_complex_double *z,
    lapack_int ldz);

/* Generalised packed Hermitian eigenproblem. */
lapack_int LAPACKE_chpgv_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_float *ap, lapack_complex_float *bp, float *w,
    lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zhpgv_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_double *ap, lapack_complex_double *bp, double *w,
    lapack_complex_double *z, lapack_int ldz, lapack_complex_double *work, double *rwork);

/* Generalised packed Hermitian eigenproblem by divide and conquer. */
lapack_int LAPACKE_chpgvd(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    lapack_complex_float *ap, lapack_complex_float *bp, float *w, lapack_complex_float *z,
    lapack_int ldz);
lapack_int LAPACKE_zhpgvd(int matrix_layout, lapack_int itype, char jobz, char uplo, lapack_int n,
    lapack_complex_double *ap, lapack_complex_double *bp, double *w, lapack_complex_double *z,
    lapack_int ldz);

/* Generalised packed Hermitian eigenproblem by divide and conquer. */
lapack_int LAPACKE_chpgvd_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_float *ap, lapack_complex_float *bp, float *w,
    lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work, lapack_int lwork,
    float *rwork, lapack_int lrwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zhpgvd_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_double *ap, lapack_complex_double *bp, double *w,
    lapack_complex_double *z, lapack_int ldz, lapack_complex_double *work, lapack_int lwork,
    double *rwork, lapack_int lrwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues and vectors of a generalised packed Hermitian eigenproblem. */
lapack_int LAPACKE_chpgvx(int matrix_layout, lapack_int itype, char jobz, char range, char uplo,
    lapack_int n, lapack_complex_float *ap, lapack_complex_float *bp, float vl, float vu,
    lapack_int il, lapack_int iu, float abstol, lapack_int *m, float *w, lapack_complex_float *z,
    lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_zhpgvx(int matrix_layout, lapack_int itype, char jobz, char range, char uplo,
    lapack_int n, lapack_complex_double *ap, lapack_complex_double *bp, double vl, double vu,
    lapack_int il, lapack_int iu, double abstol, lapack_int *m, double *w, lapack_complex_double *z,
    lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and vectors of a generalised packed Hermitian eigenproblem. */
lapack_int LAPACKE_chpgvx_work(int matrix_layout, lapack_int itype, char jobz, char range,
    char uplo, lapack_int n, lapack_complex_float *ap, lapack_complex_float *bp, float vl, float vu,
    lapack_int il, lapack_int iu, float abstol, lapack_int *m, float *w, lapack_complex_float *z,
    lapack_int ldz, lapack_complex_float *work, float *rwork, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_zhpgvx_work(int matrix_layout, lapack_int itype, char jobz, char range,
    char uplo, lapack_int n, lapack_complex_double *ap, lapack_complex_double *bp, double vl,
    double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m, double *w,
    lapack_complex_double *z, lapack_int ldz, lapack_complex_double *work, double *rwork,
    lapack_int *iwork, lapack_int *ifail);

/* Split Cholesky factorisation of a band matrix. */
lapack_int LAPACKE_spbstf(int matrix_layout, char uplo, lapack_int n, lapack_int kd, float *ab,
    lapack_int ldab);
lapack_int LAPACKE_dpbstf(int matrix_layout, char uplo, lapack_int n, lapack_int kd, double *ab,
    lapack_int ldab);
lapack_int LAPACKE_cpbstf(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_float *ab, lapack_int ldab);
lapack_int LAPACKE_zpbstf(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_double *ab, lapack_int ldab);

/* Split Cholesky factorisation of a band matrix. */
lapack_int LAPACKE_spbstf_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd, float *ab,
    lapack_int ldab);
lapack_int LAPACKE_dpbstf_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    double *ab, lapack_int ldab);
lapack_int LAPACKE_cpbstf_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_float *ab, lapack_int ldab);
lapack_int LAPACKE_zpbstf_work(int matrix_layout, char uplo, lapack_int n, lapack_int kd,
    lapack_complex_double *ab, lapack_int ldab);

/* Reduces a generalised symmetric band problem to a standard one. */
lapack_int LAPACKE_ssbgst(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, float *ab, lapack_int ldab, const float *bb, lapack_int ldbb, float *x,
    lapack_int ldx);
lapack_int LAPACKE_dsbgst(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, double *ab, lapack_int ldab, const double *bb, lapack_int ldbb, double *x,
    lapack_int ldx);

/* Reduces a generalised symmetric band problem to a standard one. */
lapack_int LAPACKE_ssbgst_work(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, float *ab, lapack_int ldab, const float *bb, lapack_int ldbb, float *x,
    lapack_int ldx, float *work);
lapack_int LAPACKE_dsbgst_work(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, double *ab, lapack_int ldab, const double *bb, lapack_int ldbb, double *x,
    lapack_int ldx, double *work);

/* Generalised symmetric band eigenproblem. */
lapack_int LAPACKE_ssbgv(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, float *ab, lapack_int ldab, float *bb, lapack_int ldbb, float *w, float *z,
    lapack_int ldz);
lapack_int LAPACKE_dsbgv(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, double *ab, lapack_int ldab, double *bb, lapack_int ldbb, double *w, double *z,
    lapack_int ldz);

/* Generalised symmetric band eigenproblem. */
lapack_int LAPACKE_ssbgv_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, float *ab, lapack_int ldab, float *bb, lapack_int ldbb, float *w, float *z,
    lapack_int ldz, float *work);
lapack_int LAPACKE_dsbgv_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, double *ab, lapack_int ldab, double *bb, lapack_int ldbb, double *w, double *z,
    lapack_int ldz, double *work);

/* Generalised symmetric band eigenproblem by divide and conquer. */
lapack_int LAPACKE_ssbgvd(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, float *ab, lapack_int ldab, float *bb, lapack_int ldbb, float *w, float *z,
    lapack_int ldz);
lapack_int LAPACKE_dsbgvd(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, double *ab, lapack_int ldab, double *bb, lapack_int ldbb, double *w, double *z,
    lapack_int ldz);

/* Generalised symmetric band eigenproblem by divide and conquer. */
lapack_int LAPACKE_ssbgvd_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, float *ab, lapack_int ldab, float *bb, lapack_int ldbb, float *w, float *z,
    lapack_int ldz, float *work, lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dsbgvd_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, double *ab, lapack_int ldab, double *bb, lapack_int ldbb, double *w, double *z,
    lapack_int ldz, double *work, lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues and vectors of a generalised symmetric band eigenproblem. */
lapack_int LAPACKE_ssbgvx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int ka, lapack_int kb, float *ab, lapack_int ldab, float *bb, lapack_int ldbb, float *q,
    lapack_int ldq, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_dsbgvx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int ka, lapack_int kb, double *ab, lapack_int ldab, double *bb, lapack_int ldbb,
    double *q, lapack_int ldq, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, double *z, lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and vectors of a generalised symmetric band eigenproblem. */
lapack_int LAPACKE_ssbgvx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int ka, lapack_int kb, float *ab, lapack_int ldab, float *bb, lapack_int ldbb, float *q,
    lapack_int ldq, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, float *z, lapack_int ldz, float *work, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_dsbgvx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int ka, lapack_int kb, double *ab, lapack_int ldab, double *bb, lapack_int ldbb,
    double *q, lapack_int ldq, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, double *z, lapack_int ldz, double *work, lapack_int *iwork,
    lapack_int *ifail);

/* Reduces a generalised Hermitian band problem to a standard one. */
lapack_int LAPACKE_chbgst(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_float *ab, lapack_int ldab, const lapack_complex_float *bb,
    lapack_int ldbb, lapack_complex_float *x, lapack_int ldx);
lapack_int LAPACKE_zhbgst(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_double *ab, lapack_int ldab, const lapack_complex_double *bb,
    lapack_int ldbb, lapack_complex_double *x, lapack_int ldx);

/* Reduces a generalised Hermitian band problem to a standard one. */
lapack_int LAPACKE_chbgst_work(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_float *ab, lapack_int ldab, const lapack_complex_float *bb,
    lapack_int ldbb, lapack_complex_float *x, lapack_int ldx, lapack_complex_float *work,
    float *rwork);
lapack_int LAPACKE_zhbgst_work(int matrix_layout, char vect, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_double *ab, lapack_int ldab, const lapack_complex_double *bb,
    lapack_int ldbb, lapack_complex_double *x, lapack_int ldx, lapack_complex_double *work,
    double *rwork);

/* Generalised Hermitian band eigenproblem. */
lapack_int LAPACKE_chbgv(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *bb,
    lapack_int ldbb, float *w, lapack_complex_float *z, lapack_int ldz);
lapack_int LAPACKE_zhbgv(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *bb,
    lapack_int ldbb, double *w, lapack_complex_double *z, lapack_int ldz);

/* Generalised Hermitian band eigenproblem. */
lapack_int LAPACKE_chbgv_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *bb,
    lapack_int ldbb, float *w, lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work,
    float *rwork);
lapack_int LAPACKE_zhbgv_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *bb,
    lapack_int ldbb, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_complex_double *work, double *rwork);

/* Generalised Hermitian band eigenproblem by divide and conquer. */
lapack_int LAPACKE_chbgvd(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *bb,
    lapack_int ldbb, float *w, lapack_complex_float *z, lapack_int ldz);
lapack_int LAPACKE_zhbgvd(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *bb,
    lapack_int ldbb, double *w, lapack_complex_double *z, lapack_int ldz);

/* Generalised Hermitian band eigenproblem by divide and conquer. */
lapack_int LAPACKE_chbgvd_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *bb,
    lapack_int ldbb, float *w, lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work,
    lapack_int lwork, float *rwork, lapack_int lrwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zhbgvd_work(int matrix_layout, char jobz, char uplo, lapack_int n, lapack_int ka,
    lapack_int kb, lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *bb,
    lapack_int ldbb, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_complex_double *work, lapack_int lwork, double *rwork, lapack_int lrwork,
    lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues and vectors of a generalised Hermitian band eigenproblem. */
lapack_int LAPACKE_chbgvx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int ka, lapack_int kb, lapack_complex_float *ab, lapack_int ldab,
    lapack_complex_float *bb, lapack_int ldbb, lapack_complex_float *q, lapack_int ldq, float vl,
    float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m, float *w,
    lapack_complex_float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_zhbgvx(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int ka, lapack_int kb, lapack_complex_double *ab, lapack_int ldab,
    lapack_complex_double *bb, lapack_int ldbb, lapack_complex_double *q, lapack_int ldq, double vl,
    double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m, double *w,
    lapack_complex_double *z, lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues and vectors of a generalised Hermitian band eigenproblem. */
lapack_int LAPACKE_chbgvx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int ka, lapack_int kb, lapack_complex_float *ab, lapack_int ldab,
    lapack_complex_float *bb, lapack_int ldbb, lapack_complex_float *q, lapack_int ldq, float vl,
    float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m, float *w,
    lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work, float *rwork,
    lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_zhbgvx_work(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int ka, lapack_int kb, lapack_complex_double *ab, lapack_int ldab,
    lapack_complex_double *bb, lapack_int ldbb, lapack_complex_double *q, lapack_int ldq, double vl,
    double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m, double *w,
    lapack_complex_double *z, lapack_int ldz, lapack_complex_double *work, double *rwork,
    lapack_int *iwork, lapack_int *ifail);

/* Eigenvalues of a symmetric matrix in two stages. */
lapack_int LAPACKE_ssyev_2stage(int matrix_layout, char jobz, char uplo, lapack_int n, float *a,
    lapack_int lda, float *w);
lapack_int LAPACKE_dsyev_2stage(int matrix_layout, char jobz, char uplo, lapack_int n, double *a,
    lapack_int lda, double *w);

/* Eigenvalues of a symmetric matrix in two stages. */
lapack_int LAPACKE_ssyev_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    float *a, lapack_int lda, float *w, float *work, lapack_int lwork);
lapack_int LAPACKE_dsyev_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    double *a, lapack_int lda, double *w, double *work, lapack_int lwork);

/* Eigenvalues of a symmetric matrix in two stages. */
lapack_int LAPACKE_ssyevd_2stage(int matrix_layout, char jobz, char uplo, lapack_int n, float *a,
    lapack_int lda, float *w);
lapack_int LAPACKE_dsyevd_2stage(int matrix_layout, char jobz, char uplo, lapack_int n, double *a,
    lapack_int lda, double *w);

/* Eigenvalues of a symmetric matrix in two stages. */
lapack_int LAPACKE_ssyevd_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    float *a, lapack_int lda, float *w, float *work, lapack_int lwork, lapack_int *iwork,
    lapack_int liwork);
lapack_int LAPACKE_dsyevd_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    double *a, lapack_int lda, double *w, double *work, lapack_int lwork, lapack_int *iwork,
    lapack_int liwork);

/* Selected eigenvalues of a symmetric matrix in two stages. */
lapack_int LAPACKE_ssyevr_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu, float abstol,
    lapack_int *m, float *w, float *z, lapack_int ldz, lapack_int *isuppz);
lapack_int LAPACKE_dsyevr_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, double *z, lapack_int ldz, lapack_int *isuppz);

/* Selected eigenvalues of a symmetric matrix in two stages. */
lapack_int LAPACKE_ssyevr_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu,
    float abstol, lapack_int *m, float *w, float *z, lapack_int ldz, lapack_int *isuppz,
    float *work, lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dsyevr_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu,
    double abstol, lapack_int *m, double *w, double *z, lapack_int ldz, lapack_int *isuppz,
    double *work, lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues of a symmetric matrix in two stages. */
lapack_int LAPACKE_ssyevx_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu, float abstol,
    lapack_int *m, float *w, float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_dsyevx_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, double *z, lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues of a symmetric matrix in two stages. */
lapack_int LAPACKE_ssyevx_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu,
    float abstol, lapack_int *m, float *w, float *z, lapack_int ldz, float *work, lapack_int lwork,
    lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_dsyevx_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu,
    double abstol, lapack_int *m, double *w, double *z, lapack_int ldz, double *work,
    lapack_int lwork, lapack_int *iwork, lapack_int *ifail);

/* Eigenvalues of a symmetric band matrix by reflectors. */
lapack_int LAPACKE_ssbev_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, float *ab, lapack_int ldab, float *w, float *z, lapack_int ldz);
lapack_int LAPACKE_dsbev_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, double *ab, lapack_int ldab, double *w, double *z, lapack_int ldz);

/* Eigenvalues of a symmetric band matrix by reflectors. */
lapack_int LAPACKE_ssbev_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, float *ab, lapack_int ldab, float *w, float *z, lapack_int ldz, float *work,
    lapack_int lwork);
lapack_int LAPACKE_dsbev_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, double *ab, lapack_int ldab, double *w, double *z, lapack_int ldz, double *work,
    lapack_int lwork);

/* Eigenvalues of a symmetric band matrix by reflectors. */
lapack_int LAPACKE_ssbevd_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, float *ab, lapack_int ldab, float *w, float *z, lapack_int ldz);
lapack_int LAPACKE_dsbevd_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, double *ab, lapack_int ldab, double *w, double *z, lapack_int ldz);

/* Eigenvalues of a symmetric band matrix by reflectors. */
lapack_int LAPACKE_ssbevd_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, float *ab, lapack_int ldab, float *w, float *z, lapack_int ldz, float *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dsbevd_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, double *ab, lapack_int ldab, double *w, double *z, lapack_int ldz, double *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues of a symmetric band matrix by reflectors. */
lapack_int LAPACKE_ssbevx_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, float *ab, lapack_int ldab, float *q, lapack_int ldq, float vl, float vu,
    lapack_int il, lapack_int iu, float abstol, lapack_int *m, float *w, float *z, lapack_int ldz,
    lapack_int *ifail);
lapack_int LAPACKE_dsbevx_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, double *ab, lapack_int ldab, double *q, lapack_int ldq, double vl, double vu,
    lapack_int il, lapack_int iu, double abstol, lapack_int *m, double *w, double *z,
    lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues of a symmetric band matrix by reflectors. */
lapack_int LAPACKE_ssbevx_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, lapack_int kd, float *ab, lapack_int ldab, float *q, lapack_int ldq, float vl,
    float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m, float *w, float *z,
    lapack_int ldz, float *work, lapack_int lwork, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_dsbevx_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, lapack_int kd, double *ab, lapack_int ldab, double *q, lapack_int ldq, double vl,
    double vu, lapack_int il, lapack_int iu, double abstol, lapack_int *m, double *w, double *z,
    lapack_int ldz, double *work, lapack_int lwork, lapack_int *iwork, lapack_int *ifail);

/* Eigenvalues of a generalised symmetric problem in two stages. */
lapack_int LAPACKE_ssygv_2stage(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float *w);
lapack_int LAPACKE_dsygv_2stage(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double *w);

/* Eigenvalues of a generalised symmetric problem in two stages. */
lapack_int LAPACKE_ssygv_2stage_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float *w, float *work,
    lapack_int lwork);
lapack_int LAPACKE_dsygv_2stage_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double *w, double *work,
    lapack_int lwork);

/* Eigenvalues of a Hermitian matrix in two stages. */
lapack_int LAPACKE_cheev_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *w);
lapack_int LAPACKE_zheev_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *w);

/* Eigenvalues of a Hermitian matrix in two stages. */
lapack_int LAPACKE_cheev_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *w, lapack_complex_float *work, lapack_int lwork,
    float *rwork);
lapack_int LAPACKE_zheev_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *w, lapack_complex_double *work,
    lapack_int lwork, double *rwork);

/* Eigenvalues of a Hermitian matrix in two stages. */
lapack_int LAPACKE_cheevd_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *w);
lapack_int LAPACKE_zheevd_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *w);

/* Eigenvalues of a Hermitian matrix in two stages. */
lapack_int LAPACKE_cheevd_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *w, lapack_complex_float *work, lapack_int lwork,
    float *rwork, lapack_int lrwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zheevd_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *w, lapack_complex_double *work,
    lapack_int lwork, double *rwork, lapack_int lrwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues of a Hermitian matrix in two stages. */
lapack_int LAPACKE_cheevr_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu,
    float abstol, lapack_int *m, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_int *isuppz);
lapack_int LAPACKE_zheevr_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu,
    double abstol, lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_int *isuppz);

/* Selected eigenvalues of a Hermitian matrix in two stages. */
lapack_int LAPACKE_cheevr_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, lapack_complex_float *a, lapack_int lda, float vl, float vu, lapack_int il,
    lapack_int iu, float abstol, lapack_int *m, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_int *isuppz, lapack_complex_float *work, lapack_int lwork, float *rwork,
    lapack_int lrwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zheevr_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, lapack_complex_double *a, lapack_int lda, double vl, double vu, lapack_int il,
    lapack_int iu, double abstol, lapack_int *m, double *w, lapack_complex_double *z,
    lapack_int ldz, lapack_int *isuppz, lapack_complex_double *work, lapack_int lwork,
    double *rwork, lapack_int lrwork, lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues of a Hermitian matrix in two stages. */
lapack_int LAPACKE_cheevx_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu,
    float abstol, lapack_int *m, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_int *ifail);
lapack_int LAPACKE_zheevx_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu,
    double abstol, lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_int *ifail);

/* Selected eigenvalues of a Hermitian matrix in two stages. */
lapack_int LAPACKE_cheevx_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, lapack_complex_float *a, lapack_int lda, float vl, float vu, lapack_int il,
    lapack_int iu, float abstol, lapack_int *m, float *w, lapack_complex_float *z, lapack_int ldz,
    lapack_complex_float *work, lapack_int lwork, float *rwork, lapack_int *iwork,
    lapack_int *ifail);
lapack_int LAPACKE_zheevx_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, lapack_complex_double *a, lapack_int lda, double vl, double vu, lapack_int il,
    lapack_int iu, double abstol, lapack_int *m, double *w, lapack_complex_double *z,
    lapack_int ldz, lapack_complex_double *work, lapack_int lwork, double *rwork, lapack_int *iwork,
    lapack_int *ifail);

/* Eigenvalues of a Hermitian band matrix by reflectors. */
lapack_int LAPACKE_chbev_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_float *ab, lapack_int ldab, float *w, lapack_complex_float *z,
    lapack_int ldz);
lapack_int LAPACKE_zhbev_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_double *ab, lapack_int ldab, double *w, lapack_complex_double *z,
    lapack_int ldz);

/* Eigenvalues of a Hermitian band matrix by reflectors. */
lapack_int LAPACKE_chbev_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_float *ab, lapack_int ldab, float *w, lapack_complex_float *z,
    lapack_int ldz, lapack_complex_float *work, lapack_int lwork, float *rwork);
lapack_int LAPACKE_zhbev_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_double *ab, lapack_int ldab, double *w, lapack_complex_double *z,
    lapack_int ldz, lapack_complex_double *work, lapack_int lwork, double *rwork);

/* Eigenvalues of a Hermitian band matrix by reflectors. */
lapack_int LAPACKE_chbevd_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_float *ab, lapack_int ldab, float *w, lapack_complex_float *z,
    lapack_int ldz);
lapack_int LAPACKE_zhbevd_2stage(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_double *ab, lapack_int ldab, double *w, lapack_complex_double *z,
    lapack_int ldz);

/* Eigenvalues of a Hermitian band matrix by reflectors. */
lapack_int LAPACKE_chbevd_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_float *ab, lapack_int ldab, float *w, lapack_complex_float *z,
    lapack_int ldz, lapack_complex_float *work, lapack_int lwork, float *rwork, lapack_int lrwork,
    lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_zhbevd_2stage_work(int matrix_layout, char jobz, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_double *ab, lapack_int ldab, double *w, lapack_complex_double *z,
    lapack_int ldz, lapack_complex_double *work, lapack_int lwork, double *rwork, lapack_int lrwork,
    lapack_int *iwork, lapack_int liwork);

/* Selected eigenvalues of a Hermitian band matrix by reflectors. */
lapack_int LAPACKE_chbevx_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *q,
    lapack_int ldq, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, lapack_complex_float *z, lapack_int ldz, lapack_int *ifail);
lapack_int LAPACKE_zhbevx_2stage(int matrix_layout, char jobz, char range, char uplo, lapack_int n,
    lapack_int kd, lapack_complex_double *ab, lapack_int ldab, lapack_complex_double *q,
    lapack_int ldq, double vl, double vu, lapack_int il, lapack_int iu, double abstol,
    lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz, lapack_int *ifail);

/* Selected eigenvalues of a Hermitian band matrix by reflectors. */
lapack_int LAPACKE_chbevx_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, lapack_int kd, lapack_complex_float *ab, lapack_int ldab, lapack_complex_float *q,
    lapack_int ldq, float vl, float vu, lapack_int il, lapack_int iu, float abstol, lapack_int *m,
    float *w, lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work, lapack_int lwork,
    float *rwork, lapack_int *iwork, lapack_int *ifail);
lapack_int LAPACKE_zhbevx_2stage_work(int matrix_layout, char jobz, char range, char uplo,
    lapack_int n, lapack_int kd, lapack_complex_double *ab, lapack_int ldab,
    lapack_complex_double *q, lapack_int ldq, double vl, double vu, lapack_int il, lapack_int iu,
    double abstol, lapack_int *m, double *w, lapack_complex_double *z, lapack_int ldz,
    lapack_complex_double *work, lapack_int lwork, double *rwork, lapack_int *iwork,
    lapack_int *ifail);

/* Eigenvalues of a generalised Hermitian problem in two stages. */
lapack_int LAPACKE_chegv_2stage(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    float *w);
lapack_int LAPACKE_zhegv_2stage(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, double *w);

/* Eigenvalues of a generalised Hermitian problem in two stages. */
lapack_int LAPACKE_chegv_2stage_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    float *w, lapack_complex_float *work, lapack_int lwork, float *rwork);
lapack_int LAPACKE_zhegv_2stage_work(int matrix_layout, lapack_int itype, char jobz, char uplo,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, double *w, lapack_complex_double *work, lapack_int lwork, double *rwork);

/* LU factorisation of a tridiagonal matrix. */
lapack_int LAPACKE_sgttrf(lapack_int n, float *dl, float *d, float *du, float *du2,
    lapack_int *ipiv);
lapack_int LAPACKE_dgttrf(lapack_int n, double *dl, double *d, double *du, double *du2,
    lapack_int *ipiv);
lapack_int LAPACKE_cgttrf(lapack_int n, lapack_complex_float *dl, lapack_complex_float *d,
    lapack_complex_float *du, lapack_complex_float *du2, lapack_int *ipiv);
lapack_int LAPACKE_zgttrf(lapack_int n, lapack_complex_double *dl, lapack_complex_double *d,
    lapack_complex_double *du, lapack_complex_double *du2, lapack_int *ipiv);

/* LU factorisation of a tridiagonal matrix. */
lapack_int LAPACKE_sgttrf_work(lapack_int n, float *dl, float *d, float *du, float *du2,
    lapack_int *ipiv);
lapack_int LAPACKE_dgttrf_work(lapack_int n, double *dl, double *d, double *du, double *du2,
    lapack_int *ipiv);
lapack_int LAPACKE_cgttrf_work(lapack_int n, lapack_complex_float *dl, lapack_complex_float *d,
    lapack_complex_float *du, lapack_complex_float *du2, lapack_int *ipiv);
lapack_int LAPACKE_zgttrf_work(lapack_int n, lapack_complex_double *dl, lapack_complex_double *d,
    lapack_complex_double *du, lapack_complex_double *du2, lapack_int *ipiv);

/* Solves op(A) X = B from the factors of a tridiagonal matrix. */
lapack_int LAPACKE_sgttrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const float *dl, const float *d, const float *du, const float *du2, const lapack_int *ipiv,
    float *b, lapack_int ldb);
lapack_int LAPACKE_dgttrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const double *dl, const double *d, const double *du, const double *du2, const lapack_int *ipiv,
    double *b, lapack_int ldb);
lapack_int LAPACKE_cgttrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *dl, const lapack_complex_float *d, const lapack_complex_float *du,
    const lapack_complex_float *du2, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zgttrs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *dl, const lapack_complex_double *d,
    const lapack_complex_double *du, const lapack_complex_double *du2, const lapack_int *ipiv,
    lapack_complex_double *b, lapack_int ldb);

/* Solves op(A) X = B from the factors of a tridiagonal matrix. */
lapack_int LAPACKE_sgttrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const float *dl, const float *d, const float *du, const float *du2, const lapack_int *ipiv,
    float *b, lapack_int ldb);
lapack_int LAPACKE_dgttrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const double *dl, const double *d, const double *du, const double *du2, const lapack_int *ipiv,
    double *b, lapack_int ldb);
lapack_int LAPACKE_cgttrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *dl, const lapack_complex_float *d, const lapack_complex_float *du,
    const lapack_complex_float *du2, const lapack_int *ipiv, lapack_complex_float *b,
    lapack_int ldb);
lapack_int LAPACKE_zgttrs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *dl, const lapack_complex_double *d,
    const lapack_complex_double *du, const lapack_complex_double *du2, const lapack_int *ipiv,
    lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B with a tridiagonal matrix. */
lapack_int LAPACKE_sgtsv(int matrix_layout, lapack_int n, lapack_int nrhs, float *dl, float *d,
    float *du, float *b, lapack_int ldb);
lapack_int LAPACKE_dgtsv(int matrix_layout, lapack_int n, lapack_int nrhs, double *dl, double *d,
    double *du, double *b, lapack_int ldb);
lapack_int LAPACKE_cgtsv(int matrix_layout, lapack_int n, lapack_int nrhs, lapack_complex_float *dl,
    lapack_complex_float *d, lapack_complex_float *du, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgtsv(int matrix_layout, lapack_int n, lapack_int nrhs,
    lapack_complex_double *dl, lapack_complex_double *d, lapack_complex_double *du,
    lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B with a tridiagonal matrix. */
lapack_int LAPACKE_sgtsv_work(int matrix_layout, lapack_int n, lapack_int nrhs, float *dl, float *d,
    float *du, float *b, lapack_int ldb);
lapack_int LAPACKE_dgtsv_work(int matrix_layout, lapack_int n, lapack_int nrhs, double *dl,
    double *d, double *du, double *b, lapack_int ldb);
lapack_int LAPACKE_cgtsv_work(int matrix_layout, lapack_int n, lapack_int nrhs,
    lapack_complex_float *dl, lapack_complex_float *d, lapack_complex_float *du,
    lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zgtsv_work(int matrix_layout, lapack_int n, lapack_int nrhs,
    lapack_complex_double *dl, lapack_complex_double *d, lapack_complex_double *du,
    lapack_complex_double *b, lapack_int ldb);

/* L D Lᴴ of a positive definite tridiagonal matrix. */
lapack_int LAPACKE_spttrf(lapack_int n, float *d, float *e);
lapack_int LAPACKE_dpttrf(lapack_int n, double *d, double *e);
lapack_int LAPACKE_cpttrf(lapack_int n, float *d, lapack_complex_float *e);
lapack_int LAPACKE_zpttrf(lapack_int n, double *d, lapack_complex_double *e);

/* L D Lᴴ of a positive definite tridiagonal matrix. */
lapack_int LAPACKE_spttrf_work(lapack_int n, float *d, float *e);
lapack_int LAPACKE_dpttrf_work(lapack_int n, double *d, double *e);
lapack_int LAPACKE_cpttrf_work(lapack_int n, float *d, lapack_complex_float *e);
lapack_int LAPACKE_zpttrf_work(lapack_int n, double *d, lapack_complex_double *e);

/* Solves A X = B from the factors of a positive definite tridiagonal matrix. */
lapack_int LAPACKE_spttrs(int matrix_layout, lapack_int n, lapack_int nrhs, const float *d,
    const float *e, float *b, lapack_int ldb);
lapack_int LAPACKE_dpttrs(int matrix_layout, lapack_int n, lapack_int nrhs, const double *d,
    const double *e, double *b, lapack_int ldb);

/* Solves A X = B from the factors of a positive definite tridiagonal matrix. */
lapack_int LAPACKE_spttrs_work(int matrix_layout, lapack_int n, lapack_int nrhs, const float *d,
    const float *e, float *b, lapack_int ldb);
lapack_int LAPACKE_dpttrs_work(int matrix_layout, lapack_int n, lapack_int nrhs, const double *d,
    const double *e, double *b, lapack_int ldb);

/* Solves A X = B from the factors of a positive definite tridiagonal matrix. */
lapack_int LAPACKE_cpttrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *d, const lapack_complex_float *e, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zpttrs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *d, const lapack_complex_double *e, lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B from the factors of a positive definite tridiagonal matrix. */
lapack_int LAPACKE_cpttrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *d, const lapack_complex_float *e, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zpttrs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *d, const lapack_complex_double *e, lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B with a positive definite tridiagonal matrix. */
lapack_int LAPACKE_sptsv(int matrix_layout, lapack_int n, lapack_int nrhs, float *d, float *e,
    float *b, lapack_int ldb);
lapack_int LAPACKE_dptsv(int matrix_layout, lapack_int n, lapack_int nrhs, double *d, double *e,
    double *b, lapack_int ldb);
lapack_int LAPACKE_cptsv(int matrix_layout, lapack_int n, lapack_int nrhs, float *d,
    lapack_complex_float *e, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zptsv(int matrix_layout, lapack_int n, lapack_int nrhs, double *d,
    lapack_complex_double *e, lapack_complex_double *b, lapack_int ldb);

/* Solves A X = B with a positive definite tridiagonal matrix. */
lapack_int LAPACKE_sptsv_work(int matrix_layout, lapack_int n, lapack_int nrhs, float *d, float *e,
    float *b, lapack_int ldb);
lapack_int LAPACKE_dptsv_work(int matrix_layout, lapack_int n, lapack_int nrhs, double *d,
    double *e, double *b, lapack_int ldb);
lapack_int LAPACKE_cptsv_work(int matrix_layout, lapack_int n, lapack_int nrhs, float *d,
    lapack_complex_float *e, lapack_complex_float *b, lapack_int ldb);
lapack_int LAPACKE_zptsv_work(int matrix_layout, lapack_int n, lapack_int nrhs, double *d,
    lapack_complex_double *e, lapack_complex_double *b, lapack_int ldb);

/* The condition number from the factors of a tridiagonal matrix. */
lapack_int LAPACKE_sgtcon(char norm, lapack_int n, const float *dl, const float *d, const float *du,
    const float *du2, const lapack_int *ipiv, float anorm, float *rcond);
lapack_int LAPACKE_dgtcon(char norm, lapack_int n, const double *dl, const double *d,
    const double *du, const double *du2, const lapack_int *ipiv, double anorm, double *rcond);

/* The condition number from the factors of a tridiagonal matrix. */
lapack_int LAPACKE_sgtcon_work(char norm, lapack_int n, const float *dl, const float *d,
    const float *du, const float *du2, const lapack_int *ipiv, float anorm, float *rcond,
    float *work, lapack_int *iwork);
lapack_int LAPACKE_dgtcon_work(char norm, lapack_int n, const double *dl, const double *d,
    const double *du, const double *du2, const lapack_int *ipiv, double anorm, double *rcond,
    double *work, lapack_int *iwork);

/* The condition number from the factors of a tridiagonal matrix. */
lapack_int LAPACKE_cgtcon(char norm, lapack_int n, const lapack_complex_float *dl,
    const lapack_complex_float *d, const lapack_complex_float *du, const lapack_complex_float *du2,
    const lapack_int *ipiv, float anorm, float *rcond);
lapack_int LAPACKE_zgtcon(char norm, lapack_int n, const lapack_complex_double *dl,
    const lapack_complex_double *d, const lapack_complex_double *du,
    const lapack_complex_double *du2, const lapack_int *ipiv, double anorm, double *rcond);

/* The condition number from the factors of a tridiagonal matrix. */
lapack_int LAPACKE_cgtcon_work(char norm, lapack_int n, const lapack_complex_float *dl,
    const lapack_complex_float *d, const lapack_complex_float *du, const lapack_complex_float *du2,
    const lapack_int *ipiv, float anorm, float *rcond, lapack_complex_float *work);
lapack_int LAPACKE_zgtcon_work(char norm, lapack_int n, const lapack_complex_double *dl,
    const lapack_complex_double *d, const lapack_complex_double *du,
    const lapack_complex_double *du2, const lapack_int *ipiv, double anorm, double *rcond,
    lapack_complex_double *work);

/* Refines solutions of a tridiagonal system and bounds their errors. */
lapack_int LAPACKE_sgtrfs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const float *dl, const float *d, const float *du, const float *dlf, const float *df,
    const float *duf, const float *du2, const lapack_int *ipiv, const float *b, lapack_int ldb,
    float *x, lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_dgtrfs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const double *dl, const double *d, const double *du, const double *dlf, const double *df,
    const double *duf, const double *du2, const lapack_int *ipiv, const double *b, lapack_int ldb,
    double *x, lapack_int ldx, double *ferr, double *berr);

/* Refines solutions of a tridiagonal system and bounds their errors. */
lapack_int LAPACKE_sgtrfs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const float *dl, const float *d, const float *du, const float *dlf, const float *df,
    const float *duf, const float *du2, const lapack_int *ipiv, const float *b, lapack_int ldb,
    float *x, lapack_int ldx, float *ferr, float *berr, float *work, lapack_int *iwork);
lapack_int LAPACKE_dgtrfs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const double *dl, const double *d, const double *du, const double *dlf, const double *df,
    const double *duf, const double *du2, const lapack_int *ipiv, const double *b, lapack_int ldb,
    double *x, lapack_int ldx, double *ferr, double *berr, double *work, lapack_int *iwork);

/* Refines solutions of a tridiagonal system and bounds their errors. */
lapack_int LAPACKE_cgtrfs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *dl, const lapack_complex_float *d, const lapack_complex_float *du,
    const lapack_complex_float *dlf, const lapack_complex_float *df,
    const lapack_complex_float *duf, const lapack_complex_float *du2, const lapack_int *ipiv,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *ferr, float *berr);
lapack_int LAPACKE_zgtrfs(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *dl, const lapack_complex_double *d,
    const lapack_complex_double *du, const lapack_complex_double *dlf,
    const lapack_complex_double *df, const lapack_complex_double *duf,
    const lapack_complex_double *du2, const lapack_int *ipiv, const lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr);

/* Refines solutions of a tridiagonal system and bounds their errors. */
lapack_int LAPACKE_cgtrfs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *dl, const lapack_complex_float *d, const lapack_complex_float *du,
    const lapack_complex_float *dlf, const lapack_complex_float *df,
    const lapack_complex_float *duf, const lapack_complex_float *du2, const lapack_int *ipiv,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zgtrfs_work(int matrix_layout, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *dl, const lapack_complex_double *d,
    const lapack_complex_double *du, const lapack_complex_double *dlf,
    const lapack_complex_double *df, const lapack_complex_double *duf,
    const lapack_complex_double *du2, const lapack_int *ipiv, const lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr,
    lapack_complex_double *work, double *rwork);

/* Solves op(A) X = B with a tridiagonal matrix, refined, with error bounds. */
lapack_int LAPACKE_sgtsvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int nrhs,
    const float *dl, const float *d, const float *du, float *dlf, float *df, float *duf, float *du2,
    lapack_int *ipiv, const float *b, lapack_int ldb, float *x, lapack_int ldx, float *rcond,
    float *ferr, float *berr);
lapack_int LAPACKE_dgtsvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int nrhs,
    const double *dl, const double *d, const double *du, double *dlf, double *df, double *duf,
    double *du2, lapack_int *ipiv, const double *b, lapack_int ldb, double *x, lapack_int ldx,
    double *rcond, double *ferr, double *berr);

/* Solves op(A) X = B with a tridiagonal matrix, refined, with error bounds. */
lapack_int LAPACKE_sgtsvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int nrhs, const float *dl, const float *d, const float *du, float *dlf, float *df,
    float *duf, float *du2, lapack_int *ipiv, const float *b, lapack_int ldb, float *x,
    lapack_int ldx, float *rcond, float *ferr, float *berr, float *work, lapack_int *iwork);
lapack_int LAPACKE_dgtsvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int nrhs, const double *dl, const double *d, const double *du, double *dlf, double *df,
    double *duf, double *du2, lapack_int *ipiv, const double *b, lapack_int ldb, double *x,
    lapack_int ldx, double *rcond, double *ferr, double *berr, double *work, lapack_int *iwork);

/* Solves op(A) X = B with a tridiagonal matrix, refined, with error bounds. */
lapack_int LAPACKE_cgtsvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_float *dl, const lapack_complex_float *d, const lapack_complex_float *du,
    lapack_complex_float *dlf, lapack_complex_float *df, lapack_complex_float *duf,
    lapack_complex_float *du2, lapack_int *ipiv, const lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *x, lapack_int ldx, float *rcond, float *ferr, float *berr);
lapack_int LAPACKE_zgtsvx(int matrix_layout, char fact, char trans, lapack_int n, lapack_int nrhs,
    const lapack_complex_double *dl, const lapack_complex_double *d,
    const lapack_complex_double *du, lapack_complex_double *dlf, lapack_complex_double *df,
    lapack_complex_double *duf, lapack_complex_double *du2, lapack_int *ipiv,
    const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *rcond, double *ferr, double *berr);

/* Solves op(A) X = B with a tridiagonal matrix, refined, with error bounds. */
lapack_int LAPACKE_cgtsvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int nrhs, const lapack_complex_float *dl, const lapack_complex_float *d,
    const lapack_complex_float *du, lapack_complex_float *dlf, lapack_complex_float *df,
    lapack_complex_float *duf, lapack_complex_float *du2, lapack_int *ipiv,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *rcond, float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zgtsvx_work(int matrix_layout, char fact, char trans, lapack_int n,
    lapack_int nrhs, const lapack_complex_double *dl, const lapack_complex_double *d,
    const lapack_complex_double *du, lapack_complex_double *dlf, lapack_complex_double *df,
    lapack_complex_double *duf, lapack_complex_double *du2, lapack_int *ipiv,
    const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *rcond, double *ferr, double *berr, lapack_complex_double *work, double *rwork);

/* The condition number from the factors of a positive definite tridiagonal matrix. */
lapack_int LAPACKE_sptcon(lapack_int n, const float *d, const float *e, float anorm, float *rcond);
lapack_int LAPACKE_dptcon(lapack_int n, const double *d, const double *e, double anorm,
    double *rcond);

/* The condition number from the factors of a positive definite tridiagonal matrix. */
lapack_int LAPACKE_sptcon_work(lapack_int n, const float *d, const float *e, float anorm,
    float *rcond, float *work);
lapack_int LAPACKE_dptcon_work(lapack_int n, const double *d, const double *e, double anorm,
    double *rcond, double *work);

/* The condition number from the factors of a positive definite tridiagonal matrix. */
lapack_int LAPACKE_cptcon(lapack_int n, const float *d, const lapack_complex_float *e, float anorm,
    float *rcond);
lapack_int LAPACKE_zptcon(lapack_int n, const double *d, const lapack_complex_double *e,
    double anorm, double *rcond);

/* The condition number from the factors of a positive definite tridiagonal matrix. */
lapack_int LAPACKE_cptcon_work(lapack_int n, const float *d, const lapack_complex_float *e,
    float anorm, float *rcond, float *rwork);
lapack_int LAPACKE_zptcon_work(lapack_int n, const double *d, const lapack_complex_double *e,
    double anorm, double *rcond, double *rwork);

/* Refines solutions of a positive definite tridiagonal system and bounds their errors. */
lapack_int LAPACKE_sptrfs(int matrix_layout, lapack_int n, lapack_int nrhs, const float *d,
    const float *e, const float *df, const float *ef, const float *b, lapack_int ldb, float *x,
    lapack_int ldx, float *ferr, float *berr);
lapack_int LAPACKE_dptrfs(int matrix_layout, lapack_int n, lapack_int nrhs, const double *d,
    const double *e, const double *df, const double *ef, const double *b, lapack_int ldb, double *x,
    lapack_int ldx, double *ferr, double *berr);

/* Refines solutions of a positive definite tridiagonal system and bounds their errors. */
lapack_int LAPACKE_sptrfs_work(int matrix_layout, lapack_int n, lapack_int nrhs, const float *d,
    const float *e, const float *df, const float *ef, const float *b, lapack_int ldb, float *x,
    lapack_int ldx, float *ferr, float *berr, float *work);
lapack_int LAPACKE_dptrfs_work(int matrix_layout, lapack_int n, lapack_int nrhs, const double *d,
    const double *e, const double *df, const double *ef, const double *b, lapack_int ldb, double *x,
    lapack_int ldx, double *ferr, double *berr, double *work);

/* Refines solutions of a positive definite tridiagonal system and bounds their errors. */
lapack_int LAPACKE_cptrfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *d, const lapack_complex_float *e, const float *df, const lapack_complex_float *ef,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *ferr, float *berr);
lapack_int LAPACKE_zptrfs(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *d, const lapack_complex_double *e, const double *df,
    const lapack_complex_double *ef, const lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr);

/* Refines solutions of a positive definite tridiagonal system and bounds their errors. */
lapack_int LAPACKE_cptrfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const float *d, const lapack_complex_float *e, const float *df, const lapack_complex_float *ef,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zptrfs_work(int matrix_layout, char uplo, lapack_int n, lapack_int nrhs,
    const double *d, const lapack_complex_double *e, const double *df,
    const lapack_complex_double *ef, const lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *x, lapack_int ldx, double *ferr, double *berr,
    lapack_complex_double *work, double *rwork);

/* Solves A X = B with a positive definite tridiagonal matrix, refined, with error bounds. */
lapack_int LAPACKE_sptsvx(int matrix_layout, char fact, lapack_int n, lapack_int nrhs,
    const float *d, const float *e, float *df, float *ef, const float *b, lapack_int ldb, float *x,
    lapack_int ldx, float *rcond, float *ferr, float *berr);
lapack_int LAPACKE_dptsvx(int matrix_layout, char fact, lapack_int n, lapack_int nrhs,
    const double *d, const double *e, double *df, double *ef, const double *b, lapack_int ldb,
    double *x, lapack_int ldx, double *rcond, double *ferr, double *berr);

/* Solves A X = B with a positive definite tridiagonal matrix, refined, with error bounds. */
lapack_int LAPACKE_sptsvx_work(int matrix_layout, char fact, lapack_int n, lapack_int nrhs,
    const float *d, const float *e, float *df, float *ef, const float *b, lapack_int ldb, float *x,
    lapack_int ldx, float *rcond, float *ferr, float *berr, float *work);
lapack_int LAPACKE_dptsvx_work(int matrix_layout, char fact, lapack_int n, lapack_int nrhs,
    const double *d, const double *e, double *df, double *ef, const double *b, lapack_int ldb,
    double *x, lapack_int ldx, double *rcond, double *ferr, double *berr, double *work);

/* Solves A X = B with a positive definite tridiagonal matrix, refined, with error bounds. */
lapack_int LAPACKE_cptsvx(int matrix_layout, char fact, lapack_int n, lapack_int nrhs,
    const float *d, const lapack_complex_float *e, float *df, lapack_complex_float *ef,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *rcond, float *ferr, float *berr);
lapack_int LAPACKE_zptsvx(int matrix_layout, char fact, lapack_int n, lapack_int nrhs,
    const double *d, const lapack_complex_double *e, double *df, lapack_complex_double *ef,
    const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *rcond, double *ferr, double *berr);

/* Solves A X = B with a positive definite tridiagonal matrix, refined, with error bounds. */
lapack_int LAPACKE_cptsvx_work(int matrix_layout, char fact, lapack_int n, lapack_int nrhs,
    const float *d, const lapack_complex_float *e, float *df, lapack_complex_float *ef,
    const lapack_complex_float *b, lapack_int ldb, lapack_complex_float *x, lapack_int ldx,
    float *rcond, float *ferr, float *berr, lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_zptsvx_work(int matrix_layout, char fact, lapack_int n, lapack_int nrhs,
    const double *d, const lapack_complex_double *e, double *df, lapack_complex_double *ef,
    const lapack_complex_double *b, lapack_int ldb, lapack_complex_double *x, lapack_int ldx,
    double *rcond, double *ferr, double *berr, lapack_complex_double *work, double *rwork);

/* Moves a block of a generalised Schur form. */
lapack_int LAPACKE_stgexc(int matrix_layout, lapack_logical wantq, lapack_logical wantz,
    lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float *q, lapack_int ldq,
    float *z, lapack_int ldz, lapack_int *ifst, lapack_int *ilst);
lapack_int LAPACKE_dtgexc(int matrix_layout, lapack_logical wantq, lapack_logical wantz,
    lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double *q, lapack_int ldq,
    double *z, lapack_int ldz, lapack_int *ifst, lapack_int *ilst);

/* Moves a block of a generalised Schur form. */
lapack_int LAPACKE_stgexc_work(int matrix_layout, lapack_logical wantq, lapack_logical wantz,
    lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float *q, lapack_int ldq,
    float *z, lapack_int ldz, lapack_int *ifst, lapack_int *ilst, float *work, lapack_int lwork);
lapack_int LAPACKE_dtgexc_work(int matrix_layout, lapack_logical wantq, lapack_logical wantz,
    lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double *q, lapack_int ldq,
    double *z, lapack_int ldz, lapack_int *ifst, lapack_int *ilst, double *work, lapack_int lwork);

/* Moves an eigenvalue of a generalised Schur form. */
lapack_int LAPACKE_ctgexc(int matrix_layout, lapack_logical wantq, lapack_logical wantz,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *q, lapack_int ldq, lapack_complex_float *z, lapack_int ldz,
    lapack_int ifst, lapack_int ilst);
lapack_int LAPACKE_ztgexc(int matrix_layout, lapack_logical wantq, lapack_logical wantz,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *q, lapack_int ldq, lapack_complex_double *z,
    lapack_int ldz, lapack_int ifst, lapack_int ilst);

/* Moves an eigenvalue of a generalised Schur form. */
lapack_int LAPACKE_ctgexc_work(int matrix_layout, lapack_logical wantq, lapack_logical wantz,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *q, lapack_int ldq, lapack_complex_float *z, lapack_int ldz,
    lapack_int ifst, lapack_int ilst);
lapack_int LAPACKE_ztgexc_work(int matrix_layout, lapack_logical wantq, lapack_logical wantz,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *q, lapack_int ldq, lapack_complex_double *z,
    lapack_int ldz, lapack_int ifst, lapack_int ilst);

/* Generalised Sylvester equation, and the separation of two pairs. */
lapack_int LAPACKE_stgsyl(int matrix_layout, char trans, lapack_int ijob, lapack_int m,
    lapack_int n, const float *a, lapack_int lda, const float *b, lapack_int ldb, float *c,
    lapack_int ldc, const float *d, lapack_int ldd, const float *e, lapack_int lde, float *f,
    lapack_int ldf, float *scale, float *dif);
lapack_int LAPACKE_dtgsyl(int matrix_layout, char trans, lapack_int ijob, lapack_int m,
    lapack_int n, const double *a, lapack_int lda, const double *b, lapack_int ldb, double *c,
    lapack_int ldc, const double *d, lapack_int ldd, const double *e, lapack_int lde, double *f,
    lapack_int ldf, double *scale, double *dif);
lapack_int LAPACKE_ctgsyl(int matrix_layout, char trans, lapack_int ijob, lapack_int m,
    lapack_int n, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *c, lapack_int ldc, const lapack_complex_float *d,
    lapack_int ldd, const lapack_complex_float *e, lapack_int lde, lapack_complex_float *f,
    lapack_int ldf, float *scale, float *dif);
lapack_int LAPACKE_ztgsyl(int matrix_layout, char trans, lapack_int ijob, lapack_int m,
    lapack_int n, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *c, lapack_int ldc, const lapack_complex_double *d,
    lapack_int ldd, const lapack_complex_double *e, lapack_int lde, lapack_complex_double *f,
    lapack_int ldf, double *scale, double *dif);

/* Generalised Sylvester equation, and the separation of two pairs. */
lapack_int LAPACKE_stgsyl_work(int matrix_layout, char trans, lapack_int ijob, lapack_int m,
    lapack_int n, const float *a, lapack_int lda, const float *b, lapack_int ldb, float *c,
    lapack_int ldc, const float *d, lapack_int ldd, const float *e, lapack_int lde, float *f,
    lapack_int ldf, float *scale, float *dif, float *work, lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_dtgsyl_work(int matrix_layout, char trans, lapack_int ijob, lapack_int m,
    lapack_int n, const double *a, lapack_int lda, const double *b, lapack_int ldb, double *c,
    lapack_int ldc, const double *d, lapack_int ldd, const double *e, lapack_int lde, double *f,
    lapack_int ldf, double *scale, double *dif, double *work, lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_ctgsyl_work(int matrix_layout, char trans, lapack_int ijob, lapack_int m,
    lapack_int n, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *c, lapack_int ldc, const lapack_complex_float *d,
    lapack_int ldd, const lapack_complex_float *e, lapack_int lde, lapack_complex_float *f,
    lapack_int ldf, float *scale, float *dif, lapack_complex_float *work, lapack_int lwork,
    lapack_int *iwork);
lapack_int LAPACKE_ztgsyl_work(int matrix_layout, char trans, lapack_int ijob, lapack_int m,
    lapack_int n, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *c, lapack_int ldc, const lapack_complex_double *d,
    lapack_int ldd, const lapack_complex_double *e, lapack_int lde, lapack_complex_double *f,
    lapack_int ldf, double *scale, double *dif, lapack_complex_double *work, lapack_int lwork,
    lapack_int *iwork);

/* Reorders a generalised Schur form, with condition numbers. */
lapack_int LAPACKE_stgsen(int matrix_layout, lapack_int ijob, lapack_logical wantq,
    lapack_logical wantz, const lapack_logical *select, lapack_int n, float *a, lapack_int lda,
    float *b, lapack_int ldb, float *alphar, float *alphai, float *beta, float *q, lapack_int ldq,
    float *z, lapack_int ldz, lapack_int *m, float *pl, float *pr, float *dif);
lapack_int LAPACKE_dtgsen(int matrix_layout, lapack_int ijob, lapack_logical wantq,
    lapack_logical wantz, const lapack_logical *select, lapack_int n, double *a, lapack_int lda,
    double *b, lapack_int ldb, double *alphar, double *alphai, double *beta, double *q,
    lapack_int ldq, double *z, lapack_int ldz, lapack_int *m, double *pl, double *pr, double *dif);

/* Reorders a generalised Schur form, with condition numbers. */
lapack_int LAPACKE_stgsen_work(int matrix_layout, lapack_int ijob, lapack_logical wantq,
    lapack_logical wantz, const lapack_logical *select, lapack_int n, float *a, lapack_int lda,
    float *b, lapack_int ldb, float *alphar, float *alphai, float *beta, float *q, lapack_int ldq,
    float *z, lapack_int ldz, lapack_int *m, float *pl, float *pr, float *dif, float *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_dtgsen_work(int matrix_layout, lapack_int ijob, lapack_logical wantq,
    lapack_logical wantz, const lapack_logical *select, lapack_int n, double *a, lapack_int lda,
    double *b, lapack_int ldb, double *alphar, double *alphai, double *beta, double *q,
    lapack_int ldq, double *z, lapack_int ldz, lapack_int *m, double *pl, double *pr, double *dif,
    double *work, lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* Reorders a generalised Schur form, with condition numbers. */
lapack_int LAPACKE_ctgsen(int matrix_layout, lapack_int ijob, lapack_logical wantq,
    lapack_logical wantz, const lapack_logical *select, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *b, lapack_int ldb, lapack_complex_float *alpha,
    lapack_complex_float *beta, lapack_complex_float *q, lapack_int ldq, lapack_complex_float *z,
    lapack_int ldz, lapack_int *m, float *pl, float *pr, float *dif);
lapack_int LAPACKE_ztgsen(int matrix_layout, lapack_int ijob, lapack_logical wantq,
    lapack_logical wantz, const lapack_logical *select, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *b, lapack_int ldb, lapack_complex_double *alpha,
    lapack_complex_double *beta, lapack_complex_double *q, lapack_int ldq, lapack_complex_double *z,
    lapack_int ldz, lapack_int *m, double *pl, double *pr, double *dif);

/* Reorders a generalised Schur form, with condition numbers. */
lapack_int LAPACKE_ctgsen_work(int matrix_layout, lapack_int ijob, lapack_logical wantq,
    lapack_logical wantz, const lapack_logical *select, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *b, lapack_int ldb, lapack_complex_float *alpha,
    lapack_complex_float *beta, lapack_complex_float *q, lapack_int ldq, lapack_complex_float *z,
    lapack_int ldz, lapack_int *m, float *pl, float *pr, float *dif, lapack_complex_float *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);
lapack_int LAPACKE_ztgsen_work(int matrix_layout, lapack_int ijob, lapack_logical wantq,
    lapack_logical wantz, const lapack_logical *select, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *b, lapack_int ldb, lapack_complex_double *alpha,
    lapack_complex_double *beta, lapack_complex_double *q, lapack_int ldq, lapack_complex_double *z,
    lapack_int ldz, lapack_int *m, double *pl, double *pr, double *dif, lapack_complex_double *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork);

/* Condition numbers of eigenvalues and eigenvectors of a pair. */
lapack_int LAPACKE_stgsna(int matrix_layout, char job, char howmny, const lapack_logical *select,
    lapack_int n, const float *a, lapack_int lda, const float *b, lapack_int ldb, const float *vl,
    lapack_int ldvl, const float *vr, lapack_int ldvr, float *s, float *dif, lapack_int mm,
    lapack_int *m);
lapack_int LAPACKE_dtgsna(int matrix_layout, char job, char howmny, const lapack_logical *select,
    lapack_int n, const double *a, lapack_int lda, const double *b, lapack_int ldb,
    const double *vl, lapack_int ldvl, const double *vr, lapack_int ldvr, double *s, double *dif,
    lapack_int mm, lapack_int *m);
lapack_int LAPACKE_ctgsna(int matrix_layout, char job, char howmny, const lapack_logical *select,
    lapack_int n, const lapack_complex_float *a, lapack_int lda, const lapack_complex_float *b,
    lapack_int ldb, const lapack_complex_float *vl, lapack_int ldvl, const lapack_complex_float *vr,
    lapack_int ldvr, float *s, float *dif, lapack_int mm, lapack_int *m);
lapack_int LAPACKE_ztgsna(int matrix_layout, char job, char howmny, const lapack_logical *select,
    lapack_int n, const lapack_complex_double *a, lapack_int lda, const lapack_complex_double *b,
    lapack_int ldb, const lapack_complex_double *vl, lapack_int ldvl,
    const lapack_complex_double *vr, lapack_int ldvr, double *s, double *dif, lapack_int mm,
    lapack_int *m);

/* Condition numbers of eigenvalues and eigenvectors of a pair. */
lapack_int LAPACKE_stgsna_work(int matrix_layout, char job, char howmny,
    const lapack_logical *select, lapack_int n, const float *a, lapack_int lda, const float *b,
    lapack_int ldb, const float *vl, lapack_int ldvl, const float *vr, lapack_int ldvr, float *s,
    float *dif, lapack_int mm, lapack_int *m, float *work, lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_dtgsna_work(int matrix_layout, char job, char howmny,
    const lapack_logical *select, lapack_int n, const double *a, lapack_int lda, const double *b,
    lapack_int ldb, const double *vl, lapack_int ldvl, const double *vr, lapack_int ldvr, double *s,
    double *dif, lapack_int mm, lapack_int *m, double *work, lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_ctgsna_work(int matrix_layout, char job, char howmny,
    const lapack_logical *select, lapack_int n, const lapack_complex_float *a, lapack_int lda,
    const lapack_complex_float *b, lapack_int ldb, const lapack_complex_float *vl, lapack_int ldvl,
    const lapack_complex_float *vr, lapack_int ldvr, float *s, float *dif, lapack_int mm,
    lapack_int *m, lapack_complex_float *work, lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_ztgsna_work(int matrix_layout, char job, char howmny,
    const lapack_logical *select, lapack_int n, const lapack_complex_double *a, lapack_int lda,
    const lapack_complex_double *b, lapack_int ldb, const lapack_complex_double *vl,
    lapack_int ldvl, const lapack_complex_double *vr, lapack_int ldvr, double *s, double *dif,
    lapack_int mm, lapack_int *m, lapack_complex_double *work, lapack_int lwork, lapack_int *iwork);

/* The generalised Schur form of a pair. */
lapack_int LAPACKE_sgges(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_S_SELECT3 selctg, lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb,
    lapack_int *sdim, float *alphar, float *alphai, float *beta, float *vsl, lapack_int ldvsl,
    float *vsr, lapack_int ldvsr);
lapack_int LAPACKE_dgges(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_D_SELECT3 selctg, lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb,
    lapack_int *sdim, double *alphar, double *alphai, double *beta, double *vsl, lapack_int ldvsl,
    double *vsr, lapack_int ldvsr);

/* The generalised Schur form of a pair. */
lapack_int LAPACKE_sgges_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_S_SELECT3 selctg, lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb,
    lapack_int *sdim, float *alphar, float *alphai, float *beta, float *vsl, lapack_int ldvsl,
    float *vsr, lapack_int ldvsr, float *work, lapack_int lwork, lapack_logical *bwork);
lapack_int LAPACKE_dgges_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_D_SELECT3 selctg, lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb,
    lapack_int *sdim, double *alphar, double *alphai, double *beta, double *vsl, lapack_int ldvsl,
    double *vsr, lapack_int ldvsr, double *work, lapack_int lwork, lapack_logical *bwork);

/* The generalised Schur form of a pair. */
lapack_int LAPACKE_cgges(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_C_SELECT2 selctg, lapack_int n, lapack_complex_float *a, lapack_int lda,
    lapack_complex_float *b, lapack_int ldb, lapack_int *sdim, lapack_complex_float *alpha,
    lapack_complex_float *beta, lapack_complex_float *vsl, lapack_int ldvsl,
    lapack_complex_float *vsr, lapack_int ldvsr);
lapack_int LAPACKE_zgges(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_Z_SELECT2 selctg, lapack_int n, lapack_complex_double *a, lapack_int lda,
    lapack_complex_double *b, lapack_int ldb, lapack_int *sdim, lapack_complex_double *alpha,
    lapack_complex_double *beta, lapack_complex_double *vsl, lapack_int ldvsl,
    lapack_complex_double *vsr, lapack_int ldvsr);

/* The generalised Schur form of a pair. */
lapack_int LAPACKE_cgges_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_C_SELECT2 selctg, lapack_int n, lapack_complex_float *a, lapack_int lda,
    lapack_complex_float *b, lapack_int ldb, lapack_int *sdim, lapack_complex_float *alpha,
    lapack_complex_float *beta, lapack_complex_float *vsl, lapack_int ldvsl,
    lapack_complex_float *vsr, lapack_int ldvsr, lapack_complex_float *work, lapack_int lwork,
    float *rwork, lapack_logical *bwork);
lapack_int LAPACKE_zgges_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_Z_SELECT2 selctg, lapack_int n, lapack_complex_double *a, lapack_int lda,
    lapack_complex_double *b, lapack_int ldb, lapack_int *sdim, lapack_complex_double *alpha,
    lapack_complex_double *beta, lapack_complex_double *vsl, lapack_int ldvsl,
    lapack_complex_double *vsr, lapack_int ldvsr, lapack_complex_double *work, lapack_int lwork,
    double *rwork, lapack_logical *bwork);

/* The generalised Schur form of a pair, blocked. */
lapack_int LAPACKE_sgges3(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_S_SELECT3 selctg, lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb,
    lapack_int *sdim, float *alphar, float *alphai, float *beta, float *vsl, lapack_int ldvsl,
    float *vsr, lapack_int ldvsr);
lapack_int LAPACKE_dgges3(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_D_SELECT3 selctg, lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb,
    lapack_int *sdim, double *alphar, double *alphai, double *beta, double *vsl, lapack_int ldvsl,
    double *vsr, lapack_int ldvsr);

/* The generalised Schur form of a pair, blocked. */
lapack_int LAPACKE_sgges3_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_S_SELECT3 selctg, lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb,
    lapack_int *sdim, float *alphar, float *alphai, float *beta, float *vsl, lapack_int ldvsl,
    float *vsr, lapack_int ldvsr, float *work, lapack_int lwork, lapack_logical *bwork);
lapack_int LAPACKE_dgges3_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_D_SELECT3 selctg, lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb,
    lapack_int *sdim, double *alphar, double *alphai, double *beta, double *vsl, lapack_int ldvsl,
    double *vsr, lapack_int ldvsr, double *work, lapack_int lwork, lapack_logical *bwork);

/* The generalised Schur form of a pair, blocked. */
lapack_int LAPACKE_cgges3(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_C_SELECT2 selctg, lapack_int n, lapack_complex_float *a, lapack_int lda,
    lapack_complex_float *b, lapack_int ldb, lapack_int *sdim, lapack_complex_float *alpha,
    lapack_complex_float *beta, lapack_complex_float *vsl, lapack_int ldvsl,
    lapack_complex_float *vsr, lapack_int ldvsr);
lapack_int LAPACKE_zgges3(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_Z_SELECT2 selctg, lapack_int n, lapack_complex_double *a, lapack_int lda,
    lapack_complex_double *b, lapack_int ldb, lapack_int *sdim, lapack_complex_double *alpha,
    lapack_complex_double *beta, lapack_complex_double *vsl, lapack_int ldvsl,
    lapack_complex_double *vsr, lapack_int ldvsr);

/* The generalised Schur form of a pair, blocked. */
lapack_int LAPACKE_cgges3_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_C_SELECT2 selctg, lapack_int n, lapack_complex_float *a, lapack_int lda,
    lapack_complex_float *b, lapack_int ldb, lapack_int *sdim, lapack_complex_float *alpha,
    lapack_complex_float *beta, lapack_complex_float *vsl, lapack_int ldvsl,
    lapack_complex_float *vsr, lapack_int ldvsr, lapack_complex_float *work, lapack_int lwork,
    float *rwork, lapack_logical *bwork);
lapack_int LAPACKE_zgges3_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_Z_SELECT2 selctg, lapack_int n, lapack_complex_double *a, lapack_int lda,
    lapack_complex_double *b, lapack_int ldb, lapack_int *sdim, lapack_complex_double *alpha,
    lapack_complex_double *beta, lapack_complex_double *vsl, lapack_int ldvsl,
    lapack_complex_double *vsr, lapack_int ldvsr, lapack_complex_double *work, lapack_int lwork,
    double *rwork, lapack_logical *bwork);

/* The generalised Schur form of a pair, with condition numbers. */
lapack_int LAPACKE_sggesx(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_S_SELECT3 selctg, char sense, lapack_int n, float *a, lapack_int lda, float *b,
    lapack_int ldb, lapack_int *sdim, float *alphar, float *alphai, float *beta, float *vsl,
    lapack_int ldvsl, float *vsr, lapack_int ldvsr, float *rconde, float *rcondv);
lapack_int LAPACKE_dggesx(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_D_SELECT3 selctg, char sense, lapack_int n, double *a, lapack_int lda, double *b,
    lapack_int ldb, lapack_int *sdim, double *alphar, double *alphai, double *beta, double *vsl,
    lapack_int ldvsl, double *vsr, lapack_int ldvsr, double *rconde, double *rcondv);

/* The generalised Schur form of a pair, with condition numbers. */
lapack_int LAPACKE_sggesx_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_S_SELECT3 selctg, char sense, lapack_int n, float *a, lapack_int lda, float *b,
    lapack_int ldb, lapack_int *sdim, float *alphar, float *alphai, float *beta, float *vsl,
    lapack_int ldvsl, float *vsr, lapack_int ldvsr, float *rconde, float *rcondv, float *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork, lapack_logical *bwork);
lapack_int LAPACKE_dggesx_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_D_SELECT3 selctg, char sense, lapack_int n, double *a, lapack_int lda, double *b,
    lapack_int ldb, lapack_int *sdim, double *alphar, double *alphai, double *beta, double *vsl,
    lapack_int ldvsl, double *vsr, lapack_int ldvsr, double *rconde, double *rcondv, double *work,
    lapack_int lwork, lapack_int *iwork, lapack_int liwork, lapack_logical *bwork);

/* The generalised Schur form of a pair, with condition numbers. */
lapack_int LAPACKE_cggesx(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_C_SELECT2 selctg, char sense, lapack_int n, lapack_complex_float *a, lapack_int lda,
    lapack_complex_float *b, lapack_int ldb, lapack_int *sdim, lapack_complex_float *alpha,
    lapack_complex_float *beta, lapack_complex_float *vsl, lapack_int ldvsl,
    lapack_complex_float *vsr, lapack_int ldvsr, float *rconde, float *rcondv);
lapack_int LAPACKE_zggesx(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_Z_SELECT2 selctg, char sense, lapack_int n, lapack_complex_double *a, lapack_int lda,
    lapack_complex_double *b, lapack_int ldb, lapack_int *sdim, lapack_complex_double *alpha,
    lapack_complex_double *beta, lapack_complex_double *vsl, lapack_int ldvsl,
    lapack_complex_double *vsr, lapack_int ldvsr, double *rconde, double *rcondv);

/* The generalised Schur form of a pair, with condition numbers. */
lapack_int LAPACKE_cggesx_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_C_SELECT2 selctg, char sense, lapack_int n, lapack_complex_float *a, lapack_int lda,
    lapack_complex_float *b, lapack_int ldb, lapack_int *sdim, lapack_complex_float *alpha,
    lapack_complex_float *beta, lapack_complex_float *vsl, lapack_int ldvsl,
    lapack_complex_float *vsr, lapack_int ldvsr, float *rconde, float *rcondv,
    lapack_complex_float *work, lapack_int lwork, float *rwork, lapack_int *iwork,
    lapack_int liwork, lapack_logical *bwork);
lapack_int LAPACKE_zggesx_work(int matrix_layout, char jobvsl, char jobvsr, char sort,
    LAPACK_Z_SELECT2 selctg, char sense, lapack_int n, lapack_complex_double *a, lapack_int lda,
    lapack_complex_double *b, lapack_int ldb, lapack_int *sdim, lapack_complex_double *alpha,
    lapack_complex_double *beta, lapack_complex_double *vsl, lapack_int ldvsl,
    lapack_complex_double *vsr, lapack_int ldvsr, double *rconde, double *rcondv,
    lapack_complex_double *work, lapack_int lwork, double *rwork, lapack_int *iwork,
    lapack_int liwork, lapack_logical *bwork);

/* Reduction to bidiagonal form. */
lapack_int LAPACKE_sgebrd(int matrix_layout, lapack_int m, lapack_int n, float *a, lapack_int lda,
    float *d, float *e, float *tauq, float *taup);
lapack_int LAPACKE_dgebrd(int matrix_layout, lapack_int m, lapack_int n, double *a, lapack_int lda,
    double *d, double *e, double *tauq, double *taup);
lapack_int LAPACKE_cgebrd(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_float *a,
    lapack_int lda, float *d, float *e, lapack_complex_float *tauq, lapack_complex_float *taup);
lapack_int LAPACKE_zgebrd(int matrix_layout, lapack_int m, lapack_int n, lapack_complex_double *a,
    lapack_int lda, double *d, double *e, lapack_complex_double *tauq, lapack_complex_double *taup);

/* Reduction to bidiagonal form. */
lapack_int LAPACKE_sgebrd_work(int matrix_layout, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *d, float *e, float *tauq, float *taup, float *work, lapack_int lwork);
lapack_int LAPACKE_dgebrd_work(int matrix_layout, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *d, double *e, double *tauq, double *taup, double *work,
    lapack_int lwork);
lapack_int LAPACKE_cgebrd_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *d, float *e, lapack_complex_float *tauq,
    lapack_complex_float *taup, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zgebrd_work(int matrix_layout, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *d, double *e, lapack_complex_double *tauq,
    lapack_complex_double *taup, lapack_complex_double *work, lapack_int lwork);

/* Reduces a band matrix to bidiagonal form. */
lapack_int LAPACKE_sgbbrd(int matrix_layout, char vect, lapack_int m, lapack_int n, lapack_int ncc,
    lapack_int kl, lapack_int ku, float *ab, lapack_int ldab, float *d, float *e, float *q,
    lapack_int ldq, float *pt, lapack_int ldpt, float *c, lapack_int ldc);
lapack_int LAPACKE_dgbbrd(int matrix_layout, char vect, lapack_int m, lapack_int n, lapack_int ncc,
    lapack_int kl, lapack_int ku, double *ab, lapack_int ldab, double *d, double *e, double *q,
    lapack_int ldq, double *pt, lapack_int ldpt, double *c, lapack_int ldc);

/* Reduces a band matrix to bidiagonal form. */
lapack_int LAPACKE_sgbbrd_work(int matrix_layout, char vect, lapack_int m, lapack_int n,
    lapack_int ncc, lapack_int kl, lapack_int ku, float *ab, lapack_int ldab, float *d, float *e,
    float *q, lapack_int ldq, float *pt, lapack_int ldpt, float *c, lapack_int ldc, float *work);
lapack_int LAPACKE_dgbbrd_work(int matrix_layout, char vect, lapack_int m, lapack_int n,
    lapack_int ncc, lapack_int kl, lapack_int ku, double *ab, lapack_int ldab, double *d, double *e,
    double *q, lapack_int ldq, double *pt, lapack_int ldpt, double *c, lapack_int ldc,
    double *work);

/* Reduces a band matrix to bidiagonal form. */
lapack_int LAPACKE_cgbbrd(int matrix_layout, char vect, lapack_int m, lapack_int n, lapack_int ncc,
    lapack_int kl, lapack_int ku, lapack_complex_float *ab, lapack_int ldab, float *d, float *e,
    lapack_complex_float *q, lapack_int ldq, lapack_complex_float *pt, lapack_int ldpt,
    lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zgbbrd(int matrix_layout, char vect, lapack_int m, lapack_int n, lapack_int ncc,
    lapack_int kl, lapack_int ku, lapack_complex_double *ab, lapack_int ldab, double *d, double *e,
    lapack_complex_double *q, lapack_int ldq, lapack_complex_double *pt, lapack_int ldpt,
    lapack_complex_double *c, lapack_int ldc);

/* Reduces a band matrix to bidiagonal form. */
lapack_int LAPACKE_cgbbrd_work(int matrix_layout, char vect, lapack_int m, lapack_int n,
    lapack_int ncc, lapack_int kl, lapack_int ku, lapack_complex_float *ab, lapack_int ldab,
    float *d, float *e, lapack_complex_float *q, lapack_int ldq, lapack_complex_float *pt,
    lapack_int ldpt, lapack_complex_float *c, lapack_int ldc, lapack_complex_float *work,
    float *rwork);
lapack_int LAPACKE_zgbbrd_work(int matrix_layout, char vect, lapack_int m, lapack_int n,
    lapack_int ncc, lapack_int kl, lapack_int ku, lapack_complex_double *ab, lapack_int ldab,
    double *d, double *e, lapack_complex_double *q, lapack_int ldq, lapack_complex_double *pt,
    lapack_int ldpt, lapack_complex_double *c, lapack_int ldc, lapack_complex_double *work,
    double *rwork);

/* An orthogonal factor of gebrd. */
lapack_int LAPACKE_sorgbr(int matrix_layout, char vect, lapack_int m, lapack_int n, lapack_int k,
    float *a, lapack_int lda, const float *tau);
lapack_int LAPACKE_dorgbr(int matrix_layout, char vect, lapack_int m, lapack_int n, lapack_int k,
    double *a, lapack_int lda, const double *tau);

/* An orthogonal factor of gebrd. */
lapack_int LAPACKE_sorgbr_work(int matrix_layout, char vect, lapack_int m, lapack_int n,
    lapack_int k, float *a, lapack_int lda, const float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dorgbr_work(int matrix_layout, char vect, lapack_int m, lapack_int n,
    lapack_int k, double *a, lapack_int lda, const double *tau, double *work, lapack_int lwork);

/* A unitary factor of gebrd. */
lapack_int LAPACKE_cungbr(int matrix_layout, char vect, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau);
lapack_int LAPACKE_zungbr(int matrix_layout, char vect, lapack_int m, lapack_int n, lapack_int k,
    lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau);

/* A unitary factor of gebrd. */
lapack_int LAPACKE_cungbr_work(int matrix_layout, char vect, lapack_int m, lapack_int n,
    lapack_int k, lapack_complex_float *a, lapack_int lda, const lapack_complex_float *tau,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zungbr_work(int matrix_layout, char vect, lapack_int m, lapack_int n,
    lapack_int k, lapack_complex_double *a, lapack_int lda, const lapack_complex_double *tau,
    lapack_complex_double *work, lapack_int lwork);

/* Multiplies by an orthogonal factor of gebrd. */
lapack_int LAPACKE_sormbr(int matrix_layout, char vect, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, const float *a, lapack_int lda, const float *tau, float *c,
    lapack_int ldc);
lapack_int LAPACKE_dormbr(int matrix_layout, char vect, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, const double *a, lapack_int lda, const double *tau, double *c,
    lapack_int ldc);

/* Multiplies by an orthogonal factor of gebrd. */
lapack_int LAPACKE_sormbr_work(int matrix_layout, char vect, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, const float *a, lapack_int lda, const float *tau, float *c,
    lapack_int ldc, float *work, lapack_int lwork);
lapack_int LAPACKE_dormbr_work(int matrix_layout, char vect, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, const double *a, lapack_int lda, const double *tau, double *c,
    lapack_int ldc, double *work, lapack_int lwork);

/* Multiplies by a unitary factor of gebrd. */
lapack_int LAPACKE_cunmbr(int matrix_layout, char vect, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, const lapack_complex_float *a, lapack_int lda,
    const lapack_complex_float *tau, lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zunmbr(int matrix_layout, char vect, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, const lapack_complex_double *a, lapack_int lda,
    const lapack_complex_double *tau, lapack_complex_double *c, lapack_int ldc);

/* Multiplies by a unitary factor of gebrd. */
lapack_int LAPACKE_cunmbr_work(int matrix_layout, char vect, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, const lapack_complex_float *a, lapack_int lda,
    const lapack_complex_float *tau, lapack_complex_float *c, lapack_int ldc,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zunmbr_work(int matrix_layout, char vect, char side, char trans, lapack_int m,
    lapack_int n, lapack_int k, const lapack_complex_double *a, lapack_int lda,
    const lapack_complex_double *tau, lapack_complex_double *c, lapack_int ldc,
    lapack_complex_double *work, lapack_int lwork);

/* Singular values and vectors of a bidiagonal matrix, by QR iteration. */
lapack_int LAPACKE_sbdsqr(int matrix_layout, char uplo, lapack_int n, lapack_int ncvt,
    lapack_int nru, lapack_int ncc, float *d, float *e, float *vt, lapack_int ldvt, float *u,
    lapack_int ldu, float *c, lapack_int ldc);
lapack_int LAPACKE_dbdsqr(int matrix_layout, char uplo, lapack_int n, lapack_int ncvt,
    lapack_int nru, lapack_int ncc, double *d, double *e, double *vt, lapack_int ldvt, double *u,
    lapack_int ldu, double *c, lapack_int ldc);

/* Singular values and vectors of a bidiagonal matrix, by QR iteration. */
lapack_int LAPACKE_sbdsqr_work(int matrix_layout, char uplo, lapack_int n, lapack_int ncvt,
    lapack_int nru, lapack_int ncc, float *d, float *e, float *vt, lapack_int ldvt, float *u,
    lapack_int ldu, float *c, lapack_int ldc, float *work);
lapack_int LAPACKE_dbdsqr_work(int matrix_layout, char uplo, lapack_int n, lapack_int ncvt,
    lapack_int nru, lapack_int ncc, double *d, double *e, double *vt, lapack_int ldvt, double *u,
    lapack_int ldu, double *c, lapack_int ldc, double *work);

/* Singular values and vectors of a bidiagonal matrix, by QR iteration. */
lapack_int LAPACKE_cbdsqr(int matrix_layout, char uplo, lapack_int n, lapack_int ncvt,
    lapack_int nru, lapack_int ncc, float *d, float *e, lapack_complex_float *vt, lapack_int ldvt,
    lapack_complex_float *u, lapack_int ldu, lapack_complex_float *c, lapack_int ldc);
lapack_int LAPACKE_zbdsqr(int matrix_layout, char uplo, lapack_int n, lapack_int ncvt,
    lapack_int nru, lapack_int ncc, double *d, double *e, lapack_complex_double *vt,
    lapack_int ldvt, lapack_complex_double *u, lapack_int ldu, lapack_complex_double *c,
    lapack_int ldc);

/* Singular values and vectors of a bidiagonal matrix, by QR iteration. */
lapack_int LAPACKE_cbdsqr_work(int matrix_layout, char uplo, lapack_int n, lapack_int ncvt,
    lapack_int nru, lapack_int ncc, float *d, float *e, lapack_complex_float *vt, lapack_int ldvt,
    lapack_complex_float *u, lapack_int ldu, lapack_complex_float *c, lapack_int ldc, float *rwork);
lapack_int LAPACKE_zbdsqr_work(int matrix_layout, char uplo, lapack_int n, lapack_int ncvt,
    lapack_int nru, lapack_int ncc, double *d, double *e, lapack_complex_double *vt,
    lapack_int ldvt, lapack_complex_double *u, lapack_int ldu, lapack_complex_double *c,
    lapack_int ldc, double *rwork);

/* Singular values and vectors of a bidiagonal matrix, by divide and conquer. */
lapack_int LAPACKE_sbdsdc(int matrix_layout, char uplo, char compq, lapack_int n, float *d,
    float *e, float *u, lapack_int ldu, float *vt, lapack_int ldvt, float *q, lapack_int *iq);
lapack_int LAPACKE_dbdsdc(int matrix_layout, char uplo, char compq, lapack_int n, double *d,
    double *e, double *u, lapack_int ldu, double *vt, lapack_int ldvt, double *q, lapack_int *iq);

/* Singular values and vectors of a bidiagonal matrix, by divide and conquer. */
lapack_int LAPACKE_sbdsdc_work(int matrix_layout, char uplo, char compq, lapack_int n, float *d,
    float *e, float *u, lapack_int ldu, float *vt, lapack_int ldvt, float *q, lapack_int *iq,
    float *work, lapack_int *iwork);
lapack_int LAPACKE_dbdsdc_work(int matrix_layout, char uplo, char compq, lapack_int n, double *d,
    double *e, double *u, lapack_int ldu, double *vt, lapack_int ldvt, double *q, lapack_int *iq,
    double *work, lapack_int *iwork);

/* Singular value decomposition by divide and conquer. */
lapack_int LAPACKE_sgesdd(int matrix_layout, char jobz, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *s, float *u, lapack_int ldu, float *vt, lapack_int ldvt);
lapack_int LAPACKE_dgesdd(int matrix_layout, char jobz, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *s, double *u, lapack_int ldu, double *vt, lapack_int ldvt);

/* Singular value decomposition by divide and conquer. */
lapack_int LAPACKE_sgesdd_work(int matrix_layout, char jobz, lapack_int m, lapack_int n, float *a,
    lapack_int lda, float *s, float *u, lapack_int ldu, float *vt, lapack_int ldvt, float *work,
    lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_dgesdd_work(int matrix_layout, char jobz, lapack_int m, lapack_int n, double *a,
    lapack_int lda, double *s, double *u, lapack_int ldu, double *vt, lapack_int ldvt, double *work,
    lapack_int lwork, lapack_int *iwork);

/* Singular value decomposition by divide and conquer. */
lapack_int LAPACKE_cgesdd(int matrix_layout, char jobz, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *s, lapack_complex_float *u, lapack_int ldu,
    lapack_complex_float *vt, lapack_int ldvt);
lapack_int LAPACKE_zgesdd(int matrix_layout, char jobz, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *s, lapack_complex_double *u, lapack_int ldu,
    lapack_complex_double *vt, lapack_int ldvt);

/* Singular value decomposition by divide and conquer. */
lapack_int LAPACKE_cgesdd_work(int matrix_layout, char jobz, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *s, lapack_complex_float *u, lapack_int ldu,
    lapack_complex_float *vt, lapack_int ldvt, lapack_complex_float *work, lapack_int lwork,
    float *rwork, lapack_int *iwork);
lapack_int LAPACKE_zgesdd_work(int matrix_layout, char jobz, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *s, lapack_complex_double *u, lapack_int ldu,
    lapack_complex_double *vt, lapack_int ldvt, lapack_complex_double *work, lapack_int lwork,
    double *rwork, lapack_int *iwork);

/* Singular value decomposition by QR iteration. */
lapack_int LAPACKE_sgesvd(int matrix_layout, char jobu, char jobvt, lapack_int m, lapack_int n,
    float *a, lapack_int lda, float *s, float *u, lapack_int ldu, float *vt, lapack_int ldvt,
    float *superb);
lapack_int LAPACKE_dgesvd(int matrix_layout, char jobu, char jobvt, lapack_int m, lapack_int n,
    double *a, lapack_int lda, double *s, double *u, lapack_int ldu, double *vt, lapack_int ldvt,
    double *superb);

/* Singular value decomposition by QR iteration. */
lapack_int LAPACKE_sgesvd_work(int matrix_layout, char jobu, char jobvt, lapack_int m, lapack_int n,
    float *a, lapack_int lda, float *s, float *u, lapack_int ldu, float *vt, lapack_int ldvt,
    float *work, lapack_int lwork);
lapack_int LAPACKE_dgesvd_work(int matrix_layout, char jobu, char jobvt, lapack_int m, lapack_int n,
    double *a, lapack_int lda, double *s, double *u, lapack_int ldu, double *vt, lapack_int ldvt,
    double *work, lapack_int lwork);

/* Singular value decomposition by QR iteration. */
lapack_int LAPACKE_cgesvd(int matrix_layout, char jobu, char jobvt, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *s, lapack_complex_float *u, lapack_int ldu,
    lapack_complex_float *vt, lapack_int ldvt, float *superb);
lapack_int LAPACKE_zgesvd(int matrix_layout, char jobu, char jobvt, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *s, lapack_complex_double *u, lapack_int ldu,
    lapack_complex_double *vt, lapack_int ldvt, double *superb);

/* Singular value decomposition by QR iteration. */
lapack_int LAPACKE_cgesvd_work(int matrix_layout, char jobu, char jobvt, lapack_int m, lapack_int n,
    lapack_complex_float *a, lapack_int lda, float *s, lapack_complex_float *u, lapack_int ldu,
    lapack_complex_float *vt, lapack_int ldvt, lapack_complex_float *work, lapack_int lwork,
    float *rwork);
lapack_int LAPACKE_zgesvd_work(int matrix_layout, char jobu, char jobvt, lapack_int m, lapack_int n,
    lapack_complex_double *a, lapack_int lda, double *s, lapack_complex_double *u, lapack_int ldu,
    lapack_complex_double *vt, lapack_int ldvt, lapack_complex_double *work, lapack_int lwork,
    double *rwork);

/* Singular value decomposition by Jacobi rotations. */
lapack_int LAPACKE_sgejsv(int matrix_layout, char joba, char jobu, char jobv, char jobr, char jobt,
    char jobp, lapack_int m, lapack_int n, float *a, lapack_int lda, float *sva, float *u,
    lapack_int ldu, float *v, lapack_int ldv, float *stat, lapack_int *istat);
lapack_int LAPACKE_dgejsv(int matrix_layout, char joba, char jobu, char jobv, char jobr, char jobt,
    char jobp, lapack_int m, lapack_int n, double *a, lapack_int lda, double *sva, double *u,
    lapack_int ldu, double *v, lapack_int ldv, double *stat, lapack_int *istat);

/* Singular value decomposition by Jacobi rotations. */
lapack_int LAPACKE_sgejsv_work(int matrix_layout, char joba, char jobu, char jobv, char jobr,
    char jobt, char jobp, lapack_int m, lapack_int n, float *a, lapack_int lda, float *sva,
    float *u, lapack_int ldu, float *v, lapack_int ldv, float *work, lapack_int lwork,
    lapack_int *iwork);
lapack_int LAPACKE_dgejsv_work(int matrix_layout, char joba, char jobu, char jobv, char jobr,
    char jobt, char jobp, lapack_int m, lapack_int n, double *a, lapack_int lda, double *sva,
    double *u, lapack_int ldu, double *v, lapack_int ldv, double *work, lapack_int lwork,
    lapack_int *iwork);

/* Singular value decomposition by Jacobi rotations. */
lapack_int LAPACKE_cgejsv(int matrix_layout, char joba, char jobu, char jobv, char jobr, char jobt,
    char jobp, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda, float *sva,
    lapack_complex_float *u, lapack_int ldu, lapack_complex_float *v, lapack_int ldv, float *stat,
    lapack_int *istat);
lapack_int LAPACKE_zgejsv(int matrix_layout, char joba, char jobu, char jobv, char jobr, char jobt,
    char jobp, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda, double *sva,
    lapack_complex_double *u, lapack_int ldu, lapack_complex_double *v, lapack_int ldv,
    double *stat, lapack_int *istat);

/* Singular value decomposition by Jacobi rotations. */
lapack_int LAPACKE_cgejsv_work(int matrix_layout, char joba, char jobu, char jobv, char jobr,
    char jobt, char jobp, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda,
    float *sva, lapack_complex_float *u, lapack_int ldu, lapack_complex_float *v, lapack_int ldv,
    lapack_complex_float *cwork, lapack_int lwork, float *rwork, lapack_int lrwork,
    lapack_int *iwork);
lapack_int LAPACKE_zgejsv_work(int matrix_layout, char joba, char jobu, char jobv, char jobr,
    char jobt, char jobp, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda,
    double *sva, lapack_complex_double *u, lapack_int ldu, lapack_complex_double *v, lapack_int ldv,
    lapack_complex_double *cwork, lapack_int lwork, double *rwork, lapack_int lrwork,
    lapack_int *iwork);

/* Singular value decomposition by one-sided Jacobi rotations. */
lapack_int LAPACKE_sgesvj(int matrix_layout, char joba, char jobu, char jobv, lapack_int m,
    lapack_int n, float *a, lapack_int lda, float *sva, lapack_int mv, float *v, lapack_int ldv,
    float *stat);
lapack_int LAPACKE_dgesvj(int matrix_layout, char joba, char jobu, char jobv, lapack_int m,
    lapack_int n, double *a, lapack_int lda, double *sva, lapack_int mv, double *v, lapack_int ldv,
    double *stat);

/* Singular value decomposition by one-sided Jacobi rotations. */
lapack_int LAPACKE_sgesvj_work(int matrix_layout, char joba, char jobu, char jobv, lapack_int m,
    lapack_int n, float *a, lapack_int lda, float *sva, lapack_int mv, float *v, lapack_int ldv,
    float *work, lapack_int lwork);
lapack_int LAPACKE_dgesvj_work(int matrix_layout, char joba, char jobu, char jobv, lapack_int m,
    lapack_int n, double *a, lapack_int lda, double *sva, lapack_int mv, double *v, lapack_int ldv,
    double *work, lapack_int lwork);

/* Singular value decomposition by one-sided Jacobi rotations. */
lapack_int LAPACKE_cgesvj(int matrix_layout, char joba, char jobu, char jobv, lapack_int m,
    lapack_int n, lapack_complex_float *a, lapack_int lda, float *sva, lapack_int mv,
    lapack_complex_float *v, lapack_int ldv, float *stat);
lapack_int LAPACKE_zgesvj(int matrix_layout, char joba, char jobu, char jobv, lapack_int m,
    lapack_int n, lapack_complex_double *a, lapack_int lda, double *sva, lapack_int mv,
    lapack_complex_double *v, lapack_int ldv, double *stat);

/* Singular value decomposition by one-sided Jacobi rotations. */
lapack_int LAPACKE_cgesvj_work(int matrix_layout, char joba, char jobu, char jobv, lapack_int m,
    lapack_int n, lapack_complex_float *a, lapack_int lda, float *sva, lapack_int mv,
    lapack_complex_float *v, lapack_int ldv, lapack_complex_float *cwork, lapack_int lwork,
    float *rwork, lapack_int lrwork);
lapack_int LAPACKE_zgesvj_work(int matrix_layout, char joba, char jobu, char jobv, lapack_int m,
    lapack_int n, lapack_complex_double *a, lapack_int lda, double *sva, lapack_int mv,
    lapack_complex_double *v, lapack_int ldv, lapack_complex_double *cwork, lapack_int lwork,
    double *rwork, lapack_int lrwork);

/* Singular value decomposition by QR iteration after a pivoted QR factorisation. */
lapack_int LAPACKE_sgesvdq(int matrix_layout, char joba, char jobp, char jobr, char jobu, char jobv,
    lapack_int m, lapack_int n, float *a, lapack_int lda, float *s, float *u, lapack_int ldu,
    float *v, lapack_int ldv, lapack_int *numrank);
lapack_int LAPACKE_dgesvdq(int matrix_layout, char joba, char jobp, char jobr, char jobu, char jobv,
    lapack_int m, lapack_int n, double *a, lapack_int lda, double *s, double *u, lapack_int ldu,
    double *v, lapack_int ldv, lapack_int *numrank);

/* Singular value decomposition by QR iteration after a pivoted QR factorisation. */
lapack_int LAPACKE_sgesvdq_work(int matrix_layout, char joba, char jobp, char jobr, char jobu,
    char jobv, lapack_int m, lapack_int n, float *a, lapack_int lda, float *s, float *u,
    lapack_int ldu, float *v, lapack_int ldv, lapack_int *numrank, lapack_int *iwork,
    lapack_int liwork, float *work, lapack_int lwork, float *rwork, lapack_int lrwork);
lapack_int LAPACKE_dgesvdq_work(int matrix_layout, char joba, char jobp, char jobr, char jobu,
    char jobv, lapack_int m, lapack_int n, double *a, lapack_int lda, double *s, double *u,
    lapack_int ldu, double *v, lapack_int ldv, lapack_int *numrank, lapack_int *iwork,
    lapack_int liwork, double *work, lapack_int lwork, double *rwork, lapack_int lrwork);

/* Singular value decomposition by QR iteration after a pivoted QR factorisation. */
lapack_int LAPACKE_cgesvdq(int matrix_layout, char joba, char jobp, char jobr, char jobu, char jobv,
    lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda, float *s,
    lapack_complex_float *u, lapack_int ldu, lapack_complex_float *v, lapack_int ldv,
    lapack_int *numrank);
lapack_int LAPACKE_zgesvdq(int matrix_layout, char joba, char jobp, char jobr, char jobu, char jobv,
    lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda, double *s,
    lapack_complex_double *u, lapack_int ldu, lapack_complex_double *v, lapack_int ldv,
    lapack_int *numrank);

/* Singular value decomposition by QR iteration after a pivoted QR factorisation. */
lapack_int LAPACKE_cgesvdq_work(int matrix_layout, char joba, char jobp, char jobr, char jobu,
    char jobv, lapack_int m, lapack_int n, lapack_complex_float *a, lapack_int lda, float *s,
    lapack_complex_float *u, lapack_int ldu, lapack_complex_float *v, lapack_int ldv,
    lapack_int *numrank, lapack_int *iwork, lapack_int liwork, lapack_complex_float *cwork,
    lapack_int lcwork, float *rwork, lapack_int lrwork);
lapack_int LAPACKE_zgesvdq_work(int matrix_layout, char joba, char jobp, char jobr, char jobu,
    char jobv, lapack_int m, lapack_int n, lapack_complex_double *a, lapack_int lda, double *s,
    lapack_complex_double *u, lapack_int ldu, lapack_complex_double *v, lapack_int ldv,
    lapack_int *numrank, lapack_int *iwork, lapack_int liwork, lapack_complex_double *cwork,
    lapack_int lcwork, double *rwork, lapack_int lrwork);

/* Selected singular values and vectors of a bidiagonal matrix. */
lapack_int LAPACKE_sbdsvdx(int matrix_layout, char uplo, char jobz, char range, lapack_int n,
    const float *d, const float *e, float vl, float vu, lapack_int il, lapack_int iu,
    lapack_int *ns, float *s, float *z, lapack_int ldz, lapack_int *superb);
lapack_int LAPACKE_dbdsvdx(int matrix_layout, char uplo, char jobz, char range, lapack_int n,
    const double *d, const double *e, double vl, double vu, lapack_int il, lapack_int iu,
    lapack_int *ns, double *s, double *z, lapack_int ldz, lapack_int *superb);

/* Selected singular values and vectors of a bidiagonal matrix. */
lapack_int LAPACKE_sbdsvdx_work(int matrix_layout, char uplo, char jobz, char range, lapack_int n,
    const float *d, const float *e, float vl, float vu, lapack_int il, lapack_int iu,
    lapack_int *ns, float *s, float *z, lapack_int ldz, float *work, lapack_int *iwork);
lapack_int LAPACKE_dbdsvdx_work(int matrix_layout, char uplo, char jobz, char range, lapack_int n,
    const double *d, const double *e, double vl, double vu, lapack_int il, lapack_int iu,
    lapack_int *ns, double *s, double *z, lapack_int ldz, double *work, lapack_int *iwork);

/* Selected singular values and vectors. */
lapack_int LAPACKE_sgesvdx(int matrix_layout, char jobu, char jobvt, char range, lapack_int m,
    lapack_int n, float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu,
    lapack_int *ns, float *s, float *u, lapack_int ldu, float *vt, lapack_int ldvt,
    lapack_int *superb);
lapack_int LAPACKE_dgesvdx(int matrix_layout, char jobu, char jobvt, char range, lapack_int m,
    lapack_int n, double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu,
    lapack_int *ns, double *s, double *u, lapack_int ldu, double *vt, lapack_int ldvt,
    lapack_int *superb);

/* Selected singular values and vectors. */
lapack_int LAPACKE_sgesvdx_work(int matrix_layout, char jobu, char jobvt, char range, lapack_int m,
    lapack_int n, float *a, lapack_int lda, float vl, float vu, lapack_int il, lapack_int iu,
    lapack_int *ns, float *s, float *u, lapack_int ldu, float *vt, lapack_int ldvt, float *work,
    lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_dgesvdx_work(int matrix_layout, char jobu, char jobvt, char range, lapack_int m,
    lapack_int n, double *a, lapack_int lda, double vl, double vu, lapack_int il, lapack_int iu,
    lapack_int *ns, double *s, double *u, lapack_int ldu, double *vt, lapack_int ldvt, double *work,
    lapack_int lwork, lapack_int *iwork);

/* Selected singular values and vectors. */
lapack_int LAPACKE_cgesvdx(int matrix_layout, char jobu, char jobvt, char range, lapack_int m,
    lapack_int n, lapack_complex_float *a, lapack_int lda, float vl, float vu, lapack_int il,
    lapack_int iu, lapack_int *ns, float *s, lapack_complex_float *u, lapack_int ldu,
    lapack_complex_float *vt, lapack_int ldvt, lapack_int *superb);
lapack_int LAPACKE_zgesvdx(int matrix_layout, char jobu, char jobvt, char range, lapack_int m,
    lapack_int n, lapack_complex_double *a, lapack_int lda, double vl, double vu, lapack_int il,
    lapack_int iu, lapack_int *ns, double *s, lapack_complex_double *u, lapack_int ldu,
    lapack_complex_double *vt, lapack_int ldvt, lapack_int *superb);

/* Selected singular values and vectors. */
lapack_int LAPACKE_cgesvdx_work(int matrix_layout, char jobu, char jobvt, char range, lapack_int m,
    lapack_int n, lapack_complex_float *a, lapack_int lda, float vl, float vu, lapack_int il,
    lapack_int iu, lapack_int *ns, float *s, lapack_complex_float *u, lapack_int ldu,
    lapack_complex_float *vt, lapack_int ldvt, lapack_complex_float *work, lapack_int lwork,
    float *rwork, lapack_int *iwork);
lapack_int LAPACKE_zgesvdx_work(int matrix_layout, char jobu, char jobvt, char range, lapack_int m,
    lapack_int n, lapack_complex_double *a, lapack_int lda, double vl, double vu, lapack_int il,
    lapack_int iu, lapack_int *ns, double *s, lapack_complex_double *u, lapack_int ldu,
    lapack_complex_double *vt, lapack_int ldvt, lapack_complex_double *work, lapack_int lwork,
    double *rwork, lapack_int *iwork);

/* Least squares problems of any rank, by QR iteration. */
lapack_int LAPACKE_sgelss(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs, float *a,
    lapack_int lda, float *b, lapack_int ldb, float *s, float rcond, lapack_int *rank);
lapack_int LAPACKE_dgelss(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs, double *a,
    lapack_int lda, double *b, lapack_int ldb, double *s, double rcond, lapack_int *rank);

/* Least squares problems of any rank, by QR iteration. */
lapack_int LAPACKE_sgelss_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    float *a, lapack_int lda, float *b, lapack_int ldb, float *s, float rcond, lapack_int *rank,
    float *work, lapack_int lwork);
lapack_int LAPACKE_dgelss_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    double *a, lapack_int lda, double *b, lapack_int ldb, double *s, double rcond, lapack_int *rank,
    double *work, lapack_int lwork);

/* Least squares problems of any rank, by QR iteration. */
lapack_int LAPACKE_cgelss(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb, float *s,
    float rcond, lapack_int *rank);
lapack_int LAPACKE_zgelss(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb, double *s,
    double rcond, lapack_int *rank);

/* Least squares problems of any rank, by QR iteration. */
lapack_int LAPACKE_cgelss_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb, float *s,
    float rcond, lapack_int *rank, lapack_complex_float *work, lapack_int lwork, float *rwork);
lapack_int LAPACKE_zgelss_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb, double *s,
    double rcond, lapack_int *rank, lapack_complex_double *work, lapack_int lwork, double *rwork);

/* Least squares problems of any rank, by divide and conquer. */
lapack_int LAPACKE_sgelsd(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs, float *a,
    lapack_int lda, float *b, lapack_int ldb, float *s, float rcond, lapack_int *rank);
lapack_int LAPACKE_dgelsd(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs, double *a,
    lapack_int lda, double *b, lapack_int ldb, double *s, double rcond, lapack_int *rank);

/* Least squares problems of any rank, by divide and conquer. */
lapack_int LAPACKE_sgelsd_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    float *a, lapack_int lda, float *b, lapack_int ldb, float *s, float rcond, lapack_int *rank,
    float *work, lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_dgelsd_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    double *a, lapack_int lda, double *b, lapack_int ldb, double *s, double rcond, lapack_int *rank,
    double *work, lapack_int lwork, lapack_int *iwork);

/* Least squares problems of any rank, by divide and conquer. */
lapack_int LAPACKE_cgelsd(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb, float *s,
    float rcond, lapack_int *rank);
lapack_int LAPACKE_zgelsd(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb, double *s,
    double rcond, lapack_int *rank);

/* Least squares problems of any rank, by divide and conquer. */
lapack_int LAPACKE_cgelsd_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb, float *s,
    float rcond, lapack_int *rank, lapack_complex_float *work, lapack_int lwork, float *rwork,
    lapack_int *iwork);
lapack_int LAPACKE_zgelsd_work(int matrix_layout, lapack_int m, lapack_int n, lapack_int nrhs,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb, double *s,
    double rcond, lapack_int *rank, lapack_complex_double *work, lapack_int lwork, double *rwork,
    lapack_int *iwork);

/* Singular value decomposition of a pair of matrices. */
lapack_int LAPACKE_sggsvd3(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int n, lapack_int p, lapack_int *k, lapack_int *l, float *a, lapack_int lda, float *b,
    lapack_int ldb, float *alpha, float *beta, float *u, lapack_int ldu, float *v, lapack_int ldv,
    float *q, lapack_int ldq, lapack_int *iwork);
lapack_int LAPACKE_dggsvd3(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int n, lapack_int p, lapack_int *k, lapack_int *l, double *a, lapack_int lda, double *b,
    lapack_int ldb, double *alpha, double *beta, double *u, lapack_int ldu, double *v,
    lapack_int ldv, double *q, lapack_int ldq, lapack_int *iwork);

/* Singular value decomposition of a pair of matrices. */
lapack_int LAPACKE_sggsvd3_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int n, lapack_int p, lapack_int *k, lapack_int *l, float *a, lapack_int lda, float *b,
    lapack_int ldb, float *alpha, float *beta, float *u, lapack_int ldu, float *v, lapack_int ldv,
    float *q, lapack_int ldq, float *work, lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_dggsvd3_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int n, lapack_int p, lapack_int *k, lapack_int *l, double *a, lapack_int lda, double *b,
    lapack_int ldb, double *alpha, double *beta, double *u, lapack_int ldu, double *v,
    lapack_int ldv, double *q, lapack_int ldq, double *work, lapack_int lwork, lapack_int *iwork);

/* Singular value decomposition of a pair of matrices. */
lapack_int LAPACKE_cggsvd3(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int n, lapack_int p, lapack_int *k, lapack_int *l, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *b, lapack_int ldb, float *alpha, float *beta,
    lapack_complex_float *u, lapack_int ldu, lapack_complex_float *v, lapack_int ldv,
    lapack_complex_float *q, lapack_int ldq, lapack_int *iwork);
lapack_int LAPACKE_zggsvd3(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int n, lapack_int p, lapack_int *k, lapack_int *l, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *b, lapack_int ldb, double *alpha, double *beta,
    lapack_complex_double *u, lapack_int ldu, lapack_complex_double *v, lapack_int ldv,
    lapack_complex_double *q, lapack_int ldq, lapack_int *iwork);

/* Singular value decomposition of a pair of matrices. */
lapack_int LAPACKE_cggsvd3_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int n, lapack_int p, lapack_int *k, lapack_int *l, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *b, lapack_int ldb, float *alpha, float *beta,
    lapack_complex_float *u, lapack_int ldu, lapack_complex_float *v, lapack_int ldv,
    lapack_complex_float *q, lapack_int ldq, lapack_complex_float *work, lapack_int lwork,
    float *rwork, lapack_int *iwork);
lapack_int LAPACKE_zggsvd3_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int n, lapack_int p, lapack_int *k, lapack_int *l, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *b, lapack_int ldb, double *alpha, double *beta,
    lapack_complex_double *u, lapack_int ldu, lapack_complex_double *v, lapack_int ldv,
    lapack_complex_double *q, lapack_int ldq, lapack_complex_double *work, lapack_int lwork,
    double *rwork, lapack_int *iwork);

/* Preprocessing of a pair of matrices. */
lapack_int LAPACKE_sggsvp3(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float tola,
    float tolb, lapack_int *k, lapack_int *l, float *u, lapack_int ldu, float *v, lapack_int ldv,
    float *q, lapack_int ldq);
lapack_int LAPACKE_dggsvp3(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double tola,
    double tolb, lapack_int *k, lapack_int *l, double *u, lapack_int ldu, double *v, lapack_int ldv,
    double *q, lapack_int ldq);

/* Preprocessing of a pair of matrices. */
lapack_int LAPACKE_sggsvp3_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float tola,
    float tolb, lapack_int *k, lapack_int *l, float *u, lapack_int ldu, float *v, lapack_int ldv,
    float *q, lapack_int ldq, lapack_int *iwork, float *tau, float *work, lapack_int lwork);
lapack_int LAPACKE_dggsvp3_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double tola,
    double tolb, lapack_int *k, lapack_int *l, double *u, lapack_int ldu, double *v, lapack_int ldv,
    double *q, lapack_int ldq, lapack_int *iwork, double *tau, double *work, lapack_int lwork);

/* Preprocessing of a pair of matrices. */
lapack_int LAPACKE_cggsvp3(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b,
    lapack_int ldb, float tola, float tolb, lapack_int *k, lapack_int *l, lapack_complex_float *u,
    lapack_int ldu, lapack_complex_float *v, lapack_int ldv, lapack_complex_float *q,
    lapack_int ldq);
lapack_int LAPACKE_zggsvp3(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, double tola, double tolb, lapack_int *k, lapack_int *l,
    lapack_complex_double *u, lapack_int ldu, lapack_complex_double *v, lapack_int ldv,
    lapack_complex_double *q, lapack_int ldq);

/* Preprocessing of a pair of matrices. */
lapack_int LAPACKE_cggsvp3_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b,
    lapack_int ldb, float tola, float tolb, lapack_int *k, lapack_int *l, lapack_complex_float *u,
    lapack_int ldu, lapack_complex_float *v, lapack_int ldv, lapack_complex_float *q,
    lapack_int ldq, lapack_int *iwork, float *rwork, lapack_complex_float *tau,
    lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zggsvp3_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, double tola, double tolb, lapack_int *k, lapack_int *l,
    lapack_complex_double *u, lapack_int ldu, lapack_complex_double *v, lapack_int ldv,
    lapack_complex_double *q, lapack_int ldq, lapack_int *iwork, double *rwork,
    lapack_complex_double *tau, lapack_complex_double *work, lapack_int lwork);

/* Singular value decomposition of a pair of triangular matrices. */
lapack_int LAPACKE_stgsja(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_int k, lapack_int l, float *a, lapack_int lda, float *b,
    lapack_int ldb, float tola, float tolb, float *alpha, float *beta, float *u, lapack_int ldu,
    float *v, lapack_int ldv, float *q, lapack_int ldq, lapack_int *ncycle);
lapack_int LAPACKE_dtgsja(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_int k, lapack_int l, double *a, lapack_int lda, double *b,
    lapack_int ldb, double tola, double tolb, double *alpha, double *beta, double *u,
    lapack_int ldu, double *v, lapack_int ldv, double *q, lapack_int ldq, lapack_int *ncycle);
lapack_int LAPACKE_ctgsja(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_int k, lapack_int l, lapack_complex_float *a, lapack_int lda,
    lapack_complex_float *b, lapack_int ldb, float tola, float tolb, float *alpha, float *beta,
    lapack_complex_float *u, lapack_int ldu, lapack_complex_float *v, lapack_int ldv,
    lapack_complex_float *q, lapack_int ldq, lapack_int *ncycle);
lapack_int LAPACKE_ztgsja(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_int k, lapack_int l, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *b, lapack_int ldb, double tola, double tolb,
    double *alpha, double *beta, lapack_complex_double *u, lapack_int ldu, lapack_complex_double *v,
    lapack_int ldv, lapack_complex_double *q, lapack_int ldq, lapack_int *ncycle);

/* Singular value decomposition of a pair of triangular matrices. */
lapack_int LAPACKE_stgsja_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_int k, lapack_int l, float *a, lapack_int lda, float *b,
    lapack_int ldb, float tola, float tolb, float *alpha, float *beta, float *u, lapack_int ldu,
    float *v, lapack_int ldv, float *q, lapack_int ldq, float *work, lapack_int *ncycle);
lapack_int LAPACKE_dtgsja_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_int k, lapack_int l, double *a, lapack_int lda, double *b,
    lapack_int ldb, double tola, double tolb, double *alpha, double *beta, double *u,
    lapack_int ldu, double *v, lapack_int ldv, double *q, lapack_int ldq, double *work,
    lapack_int *ncycle);
lapack_int LAPACKE_ctgsja_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_int k, lapack_int l, lapack_complex_float *a, lapack_int lda,
    lapack_complex_float *b, lapack_int ldb, float tola, float tolb, float *alpha, float *beta,
    lapack_complex_float *u, lapack_int ldu, lapack_complex_float *v, lapack_int ldv,
    lapack_complex_float *q, lapack_int ldq, lapack_complex_float *work, lapack_int *ncycle);
lapack_int LAPACKE_ztgsja_work(int matrix_layout, char jobu, char jobv, char jobq, lapack_int m,
    lapack_int p, lapack_int n, lapack_int k, lapack_int l, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *b, lapack_int ldb, double tola, double tolb,
    double *alpha, double *beta, lapack_complex_double *u, lapack_int ldu, lapack_complex_double *v,
    lapack_int ldv, lapack_complex_double *q, lapack_int ldq, lapack_complex_double *work,
    lapack_int *ncycle);

/* Permutes columns. */
lapack_int LAPACKE_slapmt(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    float *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_dlapmt(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    double *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_clapmt(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    lapack_complex_float *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_zlapmt(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    lapack_complex_double *x, lapack_int ldx, const lapack_int *k);

/* Permutes columns. */
lapack_int LAPACKE_slapmt_work(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    float *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_dlapmt_work(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    double *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_clapmt_work(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    lapack_complex_float *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_zlapmt_work(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    lapack_complex_double *x, lapack_int ldx, const lapack_int *k);

/* Permutes rows. */
lapack_int LAPACKE_slapmr(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    float *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_dlapmr(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    double *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_clapmr(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    lapack_complex_float *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_zlapmr(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    lapack_complex_double *x, lapack_int ldx, const lapack_int *k);

/* Permutes rows. */
lapack_int LAPACKE_slapmr_work(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    float *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_dlapmr_work(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    double *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_clapmr_work(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    lapack_complex_float *x, lapack_int ldx, const lapack_int *k);
lapack_int LAPACKE_zlapmr_work(int matrix_layout, lapack_logical forwrd, lapack_int m, lapack_int n,
    lapack_complex_double *x, lapack_int ldx, const lapack_int *k);

/* Balances a pair of general matrices. */
lapack_int LAPACKE_sggbal(int matrix_layout, char job, lapack_int n, float *a, lapack_int lda,
    float *b, lapack_int ldb, lapack_int *ilo, lapack_int *ihi, float *lscale, float *rscale);
lapack_int LAPACKE_dggbal(int matrix_layout, char job, lapack_int n, double *a, lapack_int lda,
    double *b, lapack_int ldb, lapack_int *ilo, lapack_int *ihi, double *lscale, double *rscale);
lapack_int LAPACKE_cggbal(int matrix_layout, char job, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *b, lapack_int ldb, lapack_int *ilo, lapack_int *ihi,
    float *lscale, float *rscale);
lapack_int LAPACKE_zggbal(int matrix_layout, char job, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *b, lapack_int ldb, lapack_int *ilo, lapack_int *ihi,
    double *lscale, double *rscale);

/* Balances a pair of general matrices. */
lapack_int LAPACKE_sggbal_work(int matrix_layout, char job, lapack_int n, float *a, lapack_int lda,
    float *b, lapack_int ldb, lapack_int *ilo, lapack_int *ihi, float *lscale, float *rscale,
    float *work);
lapack_int LAPACKE_dggbal_work(int matrix_layout, char job, lapack_int n, double *a, lapack_int lda,
    double *b, lapack_int ldb, lapack_int *ilo, lapack_int *ihi, double *lscale, double *rscale,
    double *work);
lapack_int LAPACKE_cggbal_work(int matrix_layout, char job, lapack_int n, lapack_complex_float *a,
    lapack_int lda, lapack_complex_float *b, lapack_int ldb, lapack_int *ilo, lapack_int *ihi,
    float *lscale, float *rscale, float *work);
lapack_int LAPACKE_zggbal_work(int matrix_layout, char job, lapack_int n, lapack_complex_double *a,
    lapack_int lda, lapack_complex_double *b, lapack_int ldb, lapack_int *ilo, lapack_int *ihi,
    double *lscale, double *rscale, double *work);

/* Makes eigenvectors of a balanced pair those of the original one. */
lapack_int LAPACKE_sggbak(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const float *lscale, const float *rscale, lapack_int m, float *v,
    lapack_int ldv);
lapack_int LAPACKE_dggbak(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const double *lscale, const double *rscale, lapack_int m, double *v,
    lapack_int ldv);
lapack_int LAPACKE_cggbak(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const float *lscale, const float *rscale, lapack_int m, lapack_complex_float *v,
    lapack_int ldv);
lapack_int LAPACKE_zggbak(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const double *lscale, const double *rscale, lapack_int m,
    lapack_complex_double *v, lapack_int ldv);

/* Makes eigenvectors of a balanced pair those of the original one. */
lapack_int LAPACKE_sggbak_work(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const float *lscale, const float *rscale, lapack_int m, float *v,
    lapack_int ldv);
lapack_int LAPACKE_dggbak_work(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const double *lscale, const double *rscale, lapack_int m, double *v,
    lapack_int ldv);
lapack_int LAPACKE_cggbak_work(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const float *lscale, const float *rscale, lapack_int m, lapack_complex_float *v,
    lapack_int ldv);
lapack_int LAPACKE_zggbak_work(int matrix_layout, char job, char side, lapack_int n, lapack_int ilo,
    lapack_int ihi, const double *lscale, const double *rscale, lapack_int m,
    lapack_complex_double *v, lapack_int ldv);

/* Reduces a pair to Hessenberg-triangular form. */
lapack_int LAPACKE_sgghrd(int matrix_layout, char compq, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, float *a, lapack_int lda, float *b, lapack_int ldb, float *q, lapack_int ldq,
    float *z, lapack_int ldz);
lapack_int LAPACKE_dgghrd(int matrix_layout, char compq, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, double *a, lapack_int lda, double *b, lapack_int ldb, double *q, lapack_int ldq,
    double *z, lapack_int ldz);
lapack_int LAPACKE_cgghrd(int matrix_layout, char compq, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *q, lapack_int ldq, lapack_complex_float *z,
    lapack_int ldz);
lapack_int LAPACKE_zgghrd(int matrix_layout, char compq, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *q, lapack_int ldq, lapack_complex_double *z,
    lapack_int ldz);

/* Reduces a pair to Hessenberg-triangular form. */
lapack_int LAPACKE_sgghrd_work(int matrix_layout, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, float *a, lapack_int lda, float *b, lapack_int ldb, float *q,
    lapack_int ldq, float *z, lapack_int ldz);
lapack_int LAPACKE_dgghrd_work(int matrix_layout, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, double *a, lapack_int lda, double *b, lapack_int ldb, double *q,
    lapack_int ldq, double *z, lapack_int ldz);
lapack_int LAPACKE_cgghrd_work(int matrix_layout, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, lapack_complex_float *a, lapack_int lda,
    lapack_complex_float *b, lapack_int ldb, lapack_complex_float *q, lapack_int ldq,
    lapack_complex_float *z, lapack_int ldz);
lapack_int LAPACKE_zgghrd_work(int matrix_layout, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, lapack_complex_double *a, lapack_int lda,
    lapack_complex_double *b, lapack_int ldb, lapack_complex_double *q, lapack_int ldq,
    lapack_complex_double *z, lapack_int ldz);

/* Reduces a pair to Hessenberg-triangular form, in blocks. */
lapack_int LAPACKE_sgghd3(int matrix_layout, char compq, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, float *a, lapack_int lda, float *b, lapack_int ldb, float *q, lapack_int ldq,
    float *z, lapack_int ldz);
lapack_int LAPACKE_dgghd3(int matrix_layout, char compq, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, double *a, lapack_int lda, double *b, lapack_int ldb, double *q, lapack_int ldq,
    double *z, lapack_int ldz);
lapack_int LAPACKE_cgghd3(int matrix_layout, char compq, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b,
    lapack_int ldb, lapack_complex_float *q, lapack_int ldq, lapack_complex_float *z,
    lapack_int ldz);
lapack_int LAPACKE_zgghd3(int matrix_layout, char compq, char compz, lapack_int n, lapack_int ilo,
    lapack_int ihi, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *q, lapack_int ldq, lapack_complex_double *z,
    lapack_int ldz);

/* Reduces a pair to Hessenberg-triangular form, in blocks. */
lapack_int LAPACKE_sgghd3_work(int matrix_layout, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, float *a, lapack_int lda, float *b, lapack_int ldb, float *q,
    lapack_int ldq, float *z, lapack_int ldz, float *work, lapack_int lwork);
lapack_int LAPACKE_dgghd3_work(int matrix_layout, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, double *a, lapack_int lda, double *b, lapack_int ldb, double *q,
    lapack_int ldq, double *z, lapack_int ldz, double *work, lapack_int lwork);
lapack_int LAPACKE_cgghd3_work(int matrix_layout, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, lapack_complex_float *a, lapack_int lda,
    lapack_complex_float *b, lapack_int ldb, lapack_complex_float *q, lapack_int ldq,
    lapack_complex_float *z, lapack_int ldz, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zgghd3_work(int matrix_layout, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, lapack_complex_double *a, lapack_int lda,
    lapack_complex_double *b, lapack_int ldb, lapack_complex_double *q, lapack_int ldq,
    lapack_complex_double *z, lapack_int ldz, lapack_complex_double *work, lapack_int lwork);

/* Eigenvalues and generalized Schur form of a Hessenberg-triangular pair. */
lapack_int LAPACKE_shgeqz(int matrix_layout, char job, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, float *h, lapack_int ldh, float *t, lapack_int ldt,
    float *alphar, float *alphai, float *beta, float *q, lapack_int ldq, float *z, lapack_int ldz);
lapack_int LAPACKE_dhgeqz(int matrix_layout, char job, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, double *h, lapack_int ldh, double *t, lapack_int ldt,
    double *alphar, double *alphai, double *beta, double *q, lapack_int ldq, double *z,
    lapack_int ldz);

/* Eigenvalues and generalized Schur form of a Hessenberg-triangular pair. */
lapack_int LAPACKE_shgeqz_work(int matrix_layout, char job, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, float *h, lapack_int ldh, float *t, lapack_int ldt,
    float *alphar, float *alphai, float *beta, float *q, lapack_int ldq, float *z, lapack_int ldz,
    float *work, lapack_int lwork);
lapack_int LAPACKE_dhgeqz_work(int matrix_layout, char job, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, double *h, lapack_int ldh, double *t, lapack_int ldt,
    double *alphar, double *alphai, double *beta, double *q, lapack_int ldq, double *z,
    lapack_int ldz, double *work, lapack_int lwork);

/* Eigenvalues and generalized Schur form of a Hessenberg-triangular pair. */
lapack_int LAPACKE_chgeqz(int matrix_layout, char job, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, lapack_complex_float *h, lapack_int ldh,
    lapack_complex_float *t, lapack_int ldt, lapack_complex_float *alpha,
    lapack_complex_float *beta, lapack_complex_float *q, lapack_int ldq, lapack_complex_float *z,
    lapack_int ldz);
lapack_int LAPACKE_zhgeqz(int matrix_layout, char job, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, lapack_complex_double *h, lapack_int ldh,
    lapack_complex_double *t, lapack_int ldt, lapack_complex_double *alpha,
    lapack_complex_double *beta, lapack_complex_double *q, lapack_int ldq, lapack_complex_double *z,
    lapack_int ldz);

/* Eigenvalues and generalized Schur form of a Hessenberg-triangular pair. */
lapack_int LAPACKE_chgeqz_work(int matrix_layout, char job, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, lapack_complex_float *h, lapack_int ldh,
    lapack_complex_float *t, lapack_int ldt, lapack_complex_float *alpha,
    lapack_complex_float *beta, lapack_complex_float *q, lapack_int ldq, lapack_complex_float *z,
    lapack_int ldz, lapack_complex_float *work, lapack_int lwork, float *rwork);
lapack_int LAPACKE_zhgeqz_work(int matrix_layout, char job, char compq, char compz, lapack_int n,
    lapack_int ilo, lapack_int ihi, lapack_complex_double *h, lapack_int ldh,
    lapack_complex_double *t, lapack_int ldt, lapack_complex_double *alpha,
    lapack_complex_double *beta, lapack_complex_double *q, lapack_int ldq, lapack_complex_double *z,
    lapack_int ldz, lapack_complex_double *work, lapack_int lwork, double *rwork);

/* Eigenvectors of a pair in generalized Schur form. */
lapack_int LAPACKE_stgevc(int matrix_layout, char side, char howmny, const lapack_logical *select,
    lapack_int n, const float *s, lapack_int lds, const float *p, lapack_int ldp, float *vl,
    lapack_int ldvl, float *vr, lapack_int ldvr, lapack_int mm, lapack_int *m);
lapack_int LAPACKE_dtgevc(int matrix_layout, char side, char howmny, const lapack_logical *select,
    lapack_int n, const double *s, lapack_int lds, const double *p, lapack_int ldp, double *vl,
    lapack_int ldvl, double *vr, lapack_int ldvr, lapack_int mm, lapack_int *m);

/* Eigenvectors of a pair in generalized Schur form. */
lapack_int LAPACKE_stgevc_work(int matrix_layout, char side, char howmny,
    const lapack_logical *select, lapack_int n, const float *s, lapack_int lds, const float *p,
    lapack_int ldp, float *vl, lapack_int ldvl, float *vr, lapack_int ldvr, lapack_int mm,
    lapack_int *m, float *work);
lapack_int LAPACKE_dtgevc_work(int matrix_layout, char side, char howmny,
    const lapack_logical *select, lapack_int n, const double *s, lapack_int lds, const double *p,
    lapack_int ldp, double *vl, lapack_int ldvl, double *vr, lapack_int ldvr, lapack_int mm,
    lapack_int *m, double *work);

/* Eigenvectors of a pair in generalized Schur form. */
lapack_int LAPACKE_ctgevc(int matrix_layout, char side, char howmny, const lapack_logical *select,
    lapack_int n, const lapack_complex_float *s, lapack_int lds, const lapack_complex_float *p,
    lapack_int ldp, lapack_complex_float *vl, lapack_int ldvl, lapack_complex_float *vr,
    lapack_int ldvr, lapack_int mm, lapack_int *m);
lapack_int LAPACKE_ztgevc(int matrix_layout, char side, char howmny, const lapack_logical *select,
    lapack_int n, const lapack_complex_double *s, lapack_int lds, const lapack_complex_double *p,
    lapack_int ldp, lapack_complex_double *vl, lapack_int ldvl, lapack_complex_double *vr,
    lapack_int ldvr, lapack_int mm, lapack_int *m);

/* Eigenvectors of a pair in generalized Schur form. */
lapack_int LAPACKE_ctgevc_work(int matrix_layout, char side, char howmny,
    const lapack_logical *select, lapack_int n, const lapack_complex_float *s, lapack_int lds,
    const lapack_complex_float *p, lapack_int ldp, lapack_complex_float *vl, lapack_int ldvl,
    lapack_complex_float *vr, lapack_int ldvr, lapack_int mm, lapack_int *m,
    lapack_complex_float *work, float *rwork);
lapack_int LAPACKE_ztgevc_work(int matrix_layout, char side, char howmny,
    const lapack_logical *select, lapack_int n, const lapack_complex_double *s, lapack_int lds,
    const lapack_complex_double *p, lapack_int ldp, lapack_complex_double *vl, lapack_int ldvl,
    lapack_complex_double *vr, lapack_int ldvr, lapack_int mm, lapack_int *m,
    lapack_complex_double *work, double *rwork);

/* Eigenvalues and eigenvectors of a pair of general matrices. */
lapack_int LAPACKE_sggev(int matrix_layout, char jobvl, char jobvr, lapack_int n, float *a,
    lapack_int lda, float *b, lapack_int ldb, float *alphar, float *alphai, float *beta, float *vl,
    lapack_int ldvl, float *vr, lapack_int ldvr);
lapack_int LAPACKE_dggev(int matrix_layout, char jobvl, char jobvr, lapack_int n, double *a,
    lapack_int lda, double *b, lapack_int ldb, double *alphar, double *alphai, double *beta,
    double *vl, lapack_int ldvl, double *vr, lapack_int ldvr);

/* Eigenvalues and eigenvectors of a pair of general matrices. */
lapack_int LAPACKE_sggev_work(int matrix_layout, char jobvl, char jobvr, lapack_int n, float *a,
    lapack_int lda, float *b, lapack_int ldb, float *alphar, float *alphai, float *beta, float *vl,
    lapack_int ldvl, float *vr, lapack_int ldvr, float *work, lapack_int lwork);
lapack_int LAPACKE_dggev_work(int matrix_layout, char jobvl, char jobvr, lapack_int n, double *a,
    lapack_int lda, double *b, lapack_int ldb, double *alphar, double *alphai, double *beta,
    double *vl, lapack_int ldvl, double *vr, lapack_int ldvr, double *work, lapack_int lwork);

/* Eigenvalues and eigenvectors of a pair of general matrices. */
lapack_int LAPACKE_cggev(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *alpha, lapack_complex_float *beta, lapack_complex_float *vl,
    lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr);
lapack_int LAPACKE_zggev(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *alpha, lapack_complex_double *beta, lapack_complex_double *vl,
    lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr);

/* Eigenvalues and eigenvectors of a pair of general matrices. */
lapack_int LAPACKE_cggev_work(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *alpha, lapack_complex_float *beta, lapack_complex_float *vl,
    lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr, lapack_complex_float *work,
    lapack_int lwork, float *rwork);
lapack_int LAPACKE_zggev_work(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *alpha, lapack_complex_double *beta, lapack_complex_double *vl,
    lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr, lapack_complex_double *work,
    lapack_int lwork, double *rwork);

/* The same as ggev. */
lapack_int LAPACKE_sggev3(int matrix_layout, char jobvl, char jobvr, lapack_int n, float *a,
    lapack_int lda, float *b, lapack_int ldb, float *alphar, float *alphai, float *beta, float *vl,
    lapack_int ldvl, float *vr, lapack_int ldvr);
lapack_int LAPACKE_dggev3(int matrix_layout, char jobvl, char jobvr, lapack_int n, double *a,
    lapack_int lda, double *b, lapack_int ldb, double *alphar, double *alphai, double *beta,
    double *vl, lapack_int ldvl, double *vr, lapack_int ldvr);

/* The same as ggev. */
lapack_int LAPACKE_sggev3_work(int matrix_layout, char jobvl, char jobvr, lapack_int n, float *a,
    lapack_int lda, float *b, lapack_int ldb, float *alphar, float *alphai, float *beta, float *vl,
    lapack_int ldvl, float *vr, lapack_int ldvr, float *work, lapack_int lwork);
lapack_int LAPACKE_dggev3_work(int matrix_layout, char jobvl, char jobvr, lapack_int n, double *a,
    lapack_int lda, double *b, lapack_int ldb, double *alphar, double *alphai, double *beta,
    double *vl, lapack_int ldvl, double *vr, lapack_int ldvr, double *work, lapack_int lwork);

/* The same as ggev. */
lapack_int LAPACKE_cggev3(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *alpha, lapack_complex_float *beta, lapack_complex_float *vl,
    lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr);
lapack_int LAPACKE_zggev3(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *alpha, lapack_complex_double *beta, lapack_complex_double *vl,
    lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr);

/* The same as ggev. */
lapack_int LAPACKE_cggev3_work(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *alpha, lapack_complex_float *beta, lapack_complex_float *vl,
    lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr, lapack_complex_float *work,
    lapack_int lwork, float *rwork);
lapack_int LAPACKE_zggev3_work(int matrix_layout, char jobvl, char jobvr, lapack_int n,
    lapack_complex_double *a, lapack_int lda, lapack_complex_double *b, lapack_int ldb,
    lapack_complex_double *alpha, lapack_complex_double *beta, lapack_complex_double *vl,
    lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr, lapack_complex_double *work,
    lapack_int lwork, double *rwork);

/* ggev with condition numbers. */
lapack_int LAPACKE_sggevx(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float *alphar, float *alphai,
    float *beta, float *vl, lapack_int ldvl, float *vr, lapack_int ldvr, lapack_int *ilo,
    lapack_int *ihi, float *lscale, float *rscale, float *abnrm, float *bbnrm, float *rconde,
    float *rcondv);
lapack_int LAPACKE_dggevx(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double *alphar,
    double *alphai, double *beta, double *vl, lapack_int ldvl, double *vr, lapack_int ldvr,
    lapack_int *ilo, lapack_int *ihi, double *lscale, double *rscale, double *abnrm, double *bbnrm,
    double *rconde, double *rcondv);

/* ggev with condition numbers. */
lapack_int LAPACKE_sggevx_work(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, float *a, lapack_int lda, float *b, lapack_int ldb, float *alphar, float *alphai,
    float *beta, float *vl, lapack_int ldvl, float *vr, lapack_int ldvr, lapack_int *ilo,
    lapack_int *ihi, float *lscale, float *rscale, float *abnrm, float *bbnrm, float *rconde,
    float *rcondv, float *work, lapack_int lwork, lapack_int *iwork, lapack_logical *bwork);
lapack_int LAPACKE_dggevx_work(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, double *a, lapack_int lda, double *b, lapack_int ldb, double *alphar,
    double *alphai, double *beta, double *vl, lapack_int ldvl, double *vr, lapack_int ldvr,
    lapack_int *ilo, lapack_int *ihi, double *lscale, double *rscale, double *abnrm, double *bbnrm,
    double *rconde, double *rcondv, double *work, lapack_int lwork, lapack_int *iwork,
    lapack_logical *bwork);

/* ggev with condition numbers. */
lapack_int LAPACKE_cggevx(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *alpha, lapack_complex_float *beta, lapack_complex_float *vl,
    lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr, lapack_int *ilo, lapack_int *ihi,
    float *lscale, float *rscale, float *abnrm, float *bbnrm, float *rconde, float *rcondv);
lapack_int LAPACKE_zggevx(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *alpha, lapack_complex_double *beta,
    lapack_complex_double *vl, lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr,
    lapack_int *ilo, lapack_int *ihi, double *lscale, double *rscale, double *abnrm, double *bbnrm,
    double *rconde, double *rcondv);

/* ggev with condition numbers. */
lapack_int LAPACKE_cggevx_work(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, lapack_complex_float *a, lapack_int lda, lapack_complex_float *b, lapack_int ldb,
    lapack_complex_float *alpha, lapack_complex_float *beta, lapack_complex_float *vl,
    lapack_int ldvl, lapack_complex_float *vr, lapack_int ldvr, lapack_int *ilo, lapack_int *ihi,
    float *lscale, float *rscale, float *abnrm, float *bbnrm, float *rconde, float *rcondv,
    lapack_complex_float *work, lapack_int lwork, float *rwork, lapack_int *iwork,
    lapack_logical *bwork);
lapack_int LAPACKE_zggevx_work(int matrix_layout, char balanc, char jobvl, char jobvr, char sense,
    lapack_int n, lapack_complex_double *a, lapack_int lda, lapack_complex_double *b,
    lapack_int ldb, lapack_complex_double *alpha, lapack_complex_double *beta,
    lapack_complex_double *vl, lapack_int ldvl, lapack_complex_double *vr, lapack_int ldvr,
    lapack_int *ilo, lapack_int *ihi, double *lscale, double *rscale, double *abnrm, double *bbnrm,
    double *rconde, double *rcondv, lapack_complex_double *work, lapack_int lwork, double *rwork,
    lapack_int *iwork, lapack_logical *bwork);

/* Simultaneous bidiagonalisation of the blocks of an orthogonal matrix. */
lapack_int LAPACKE_sorbdb(int matrix_layout, char trans, char signs, lapack_int m, lapack_int p,
    lapack_int q, float *x11, lapack_int ldx11, float *x12, lapack_int ldx12, float *x21,
    lapack_int ldx21, float *x22, lapack_int ldx22, float *theta, float *phi, float *taup1,
    float *taup2, float *tauq1, float *tauq2);
lapack_int LAPACKE_dorbdb(int matrix_layout, char trans, char signs, lapack_int m, lapack_int p,
    lapack_int q, double *x11, lapack_int ldx11, double *x12, lapack_int ldx12, double *x21,
    lapack_int ldx21, double *x22, lapack_int ldx22, double *theta, double *phi, double *taup1,
    double *taup2, double *tauq1, double *tauq2);

/* Simultaneous bidiagonalisation of the blocks of an orthogonal matrix. */
lapack_int LAPACKE_sorbdb_work(int matrix_layout, char trans, char signs, lapack_int m,
    lapack_int p, lapack_int q, float *x11, lapack_int ldx11, float *x12, lapack_int ldx12,
    float *x21, lapack_int ldx21, float *x22, lapack_int ldx22, float *theta, float *phi,
    float *taup1, float *taup2, float *tauq1, float *tauq2, float *work, lapack_int lwork);
lapack_int LAPACKE_dorbdb_work(int matrix_layout, char trans, char signs, lapack_int m,
    lapack_int p, lapack_int q, double *x11, lapack_int ldx11, double *x12, lapack_int ldx12,
    double *x21, lapack_int ldx21, double *x22, lapack_int ldx22, double *theta, double *phi,
    double *taup1, double *taup2, double *tauq1, double *tauq2, double *work, lapack_int lwork);

/* Simultaneous bidiagonalisation of the blocks of a unitary matrix. */
lapack_int LAPACKE_cunbdb(int matrix_layout, char trans, char signs, lapack_int m, lapack_int p,
    lapack_int q, lapack_complex_float *x11, lapack_int ldx11, lapack_complex_float *x12,
    lapack_int ldx12, lapack_complex_float *x21, lapack_int ldx21, lapack_complex_float *x22,
    lapack_int ldx22, float *theta, float *phi, lapack_complex_float *taup1,
    lapack_complex_float *taup2, lapack_complex_float *tauq1, lapack_complex_float *tauq2);
lapack_int LAPACKE_zunbdb(int matrix_layout, char trans, char signs, lapack_int m, lapack_int p,
    lapack_int q, lapack_complex_double *x11, lapack_int ldx11, lapack_complex_double *x12,
    lapack_int ldx12, lapack_complex_double *x21, lapack_int ldx21, lapack_complex_double *x22,
    lapack_int ldx22, double *theta, double *phi, lapack_complex_double *taup1,
    lapack_complex_double *taup2, lapack_complex_double *tauq1, lapack_complex_double *tauq2);

/* Simultaneous bidiagonalisation of the blocks of a unitary matrix. */
lapack_int LAPACKE_cunbdb_work(int matrix_layout, char trans, char signs, lapack_int m,
    lapack_int p, lapack_int q, lapack_complex_float *x11, lapack_int ldx11,
    lapack_complex_float *x12, lapack_int ldx12, lapack_complex_float *x21, lapack_int ldx21,
    lapack_complex_float *x22, lapack_int ldx22, float *theta, float *phi,
    lapack_complex_float *taup1, lapack_complex_float *taup2, lapack_complex_float *tauq1,
    lapack_complex_float *tauq2, lapack_complex_float *work, lapack_int lwork);
lapack_int LAPACKE_zunbdb_work(int matrix_layout, char trans, char signs, lapack_int m,
    lapack_int p, lapack_int q, lapack_complex_double *x11, lapack_int ldx11,
    lapack_complex_double *x12, lapack_int ldx12, lapack_complex_double *x21, lapack_int ldx21,
    lapack_complex_double *x22, lapack_int ldx22, double *theta, double *phi,
    lapack_complex_double *taup1, lapack_complex_double *taup2, lapack_complex_double *tauq1,
    lapack_complex_double *tauq2, lapack_complex_double *work, lapack_int lwork);

/* CS decomposition of a matrix in bidiagonal-block form. */
lapack_int LAPACKE_sbbcsd(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, lapack_int m, lapack_int p, lapack_int q, float *theta, float *phi, float *u1,
    lapack_int ldu1, float *u2, lapack_int ldu2, float *v1t, lapack_int ldv1t, float *v2t,
    lapack_int ldv2t, float *b11d, float *b11e, float *b12d, float *b12e, float *b21d, float *b21e,
    float *b22d, float *b22e);
lapack_int LAPACKE_dbbcsd(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, lapack_int m, lapack_int p, lapack_int q, double *theta, double *phi, double *u1,
    lapack_int ldu1, double *u2, lapack_int ldu2, double *v1t, lapack_int ldv1t, double *v2t,
    lapack_int ldv2t, double *b11d, double *b11e, double *b12d, double *b12e, double *b21d,
    double *b21e, double *b22d, double *b22e);

/* CS decomposition of a matrix in bidiagonal-block form. */
lapack_int LAPACKE_sbbcsd_work(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, lapack_int m, lapack_int p, lapack_int q, float *theta, float *phi, float *u1,
    lapack_int ldu1, float *u2, lapack_int ldu2, float *v1t, lapack_int ldv1t, float *v2t,
    lapack_int ldv2t, float *b11d, float *b11e, float *b12d, float *b12e, float *b21d, float *b21e,
    float *b22d, float *b22e, float *work, lapack_int lwork);
lapack_int LAPACKE_dbbcsd_work(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, lapack_int m, lapack_int p, lapack_int q, double *theta, double *phi, double *u1,
    lapack_int ldu1, double *u2, lapack_int ldu2, double *v1t, lapack_int ldv1t, double *v2t,
    lapack_int ldv2t, double *b11d, double *b11e, double *b12d, double *b12e, double *b21d,
    double *b21e, double *b22d, double *b22e, double *work, lapack_int lwork);

/* CS decomposition of a matrix in bidiagonal-block form. */
lapack_int LAPACKE_cbbcsd(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, lapack_int m, lapack_int p, lapack_int q, float *theta, float *phi,
    lapack_complex_float *u1, lapack_int ldu1, lapack_complex_float *u2, lapack_int ldu2,
    lapack_complex_float *v1t, lapack_int ldv1t, lapack_complex_float *v2t, lapack_int ldv2t,
    float *b11d, float *b11e, float *b12d, float *b12e, float *b21d, float *b21e, float *b22d,
    float *b22e);
lapack_int LAPACKE_zbbcsd(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, lapack_int m, lapack_int p, lapack_int q, double *theta, double *phi,
    lapack_complex_double *u1, lapack_int ldu1, lapack_complex_double *u2, lapack_int ldu2,
    lapack_complex_double *v1t, lapack_int ldv1t, lapack_complex_double *v2t, lapack_int ldv2t,
    double *b11d, double *b11e, double *b12d, double *b12e, double *b21d, double *b21e,
    double *b22d, double *b22e);

/* CS decomposition of a matrix in bidiagonal-block form. */
lapack_int LAPACKE_cbbcsd_work(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, lapack_int m, lapack_int p, lapack_int q, float *theta, float *phi,
    lapack_complex_float *u1, lapack_int ldu1, lapack_complex_float *u2, lapack_int ldu2,
    lapack_complex_float *v1t, lapack_int ldv1t, lapack_complex_float *v2t, lapack_int ldv2t,
    float *b11d, float *b11e, float *b12d, float *b12e, float *b21d, float *b21e, float *b22d,
    float *b22e, float *rwork, lapack_int lrwork);
lapack_int LAPACKE_zbbcsd_work(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, lapack_int m, lapack_int p, lapack_int q, double *theta, double *phi,
    lapack_complex_double *u1, lapack_int ldu1, lapack_complex_double *u2, lapack_int ldu2,
    lapack_complex_double *v1t, lapack_int ldv1t, lapack_complex_double *v2t, lapack_int ldv2t,
    double *b11d, double *b11e, double *b12d, double *b12e, double *b21d, double *b21e,
    double *b22d, double *b22e, double *rwork, lapack_int lrwork);

/* CS decomposition of a partitioned orthogonal matrix. */
lapack_int LAPACKE_sorcsd(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, char signs, lapack_int m, lapack_int p, lapack_int q, float *x11, lapack_int ldx11,
    float *x12, lapack_int ldx12, float *x21, lapack_int ldx21, float *x22, lapack_int ldx22,
    float *theta, float *u1, lapack_int ldu1, float *u2, lapack_int ldu2, float *v1t,
    lapack_int ldv1t, float *v2t, lapack_int ldv2t);
lapack_int LAPACKE_dorcsd(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, char signs, lapack_int m, lapack_int p, lapack_int q, double *x11, lapack_int ldx11,
    double *x12, lapack_int ldx12, double *x21, lapack_int ldx21, double *x22, lapack_int ldx22,
    double *theta, double *u1, lapack_int ldu1, double *u2, lapack_int ldu2, double *v1t,
    lapack_int ldv1t, double *v2t, lapack_int ldv2t);

/* CS decomposition of a partitioned orthogonal matrix. */
lapack_int LAPACKE_sorcsd_work(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, char signs, lapack_int m, lapack_int p, lapack_int q, float *x11, lapack_int ldx11,
    float *x12, lapack_int ldx12, float *x21, lapack_int ldx21, float *x22, lapack_int ldx22,
    float *theta, float *u1, lapack_int ldu1, float *u2, lapack_int ldu2, float *v1t,
    lapack_int ldv1t, float *v2t, lapack_int ldv2t, float *work, lapack_int lwork,
    lapack_int *iwork);
lapack_int LAPACKE_dorcsd_work(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, char signs, lapack_int m, lapack_int p, lapack_int q, double *x11, lapack_int ldx11,
    double *x12, lapack_int ldx12, double *x21, lapack_int ldx21, double *x22, lapack_int ldx22,
    double *theta, double *u1, lapack_int ldu1, double *u2, lapack_int ldu2, double *v1t,
    lapack_int ldv1t, double *v2t, lapack_int ldv2t, double *work, lapack_int lwork,
    lapack_int *iwork);

/* CS decomposition of a partitioned unitary matrix. */
lapack_int LAPACKE_cuncsd(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, char signs, lapack_int m, lapack_int p, lapack_int q, lapack_complex_float *x11,
    lapack_int ldx11, lapack_complex_float *x12, lapack_int ldx12, lapack_complex_float *x21,
    lapack_int ldx21, lapack_complex_float *x22, lapack_int ldx22, float *theta,
    lapack_complex_float *u1, lapack_int ldu1, lapack_complex_float *u2, lapack_int ldu2,
    lapack_complex_float *v1t, lapack_int ldv1t, lapack_complex_float *v2t, lapack_int ldv2t);
lapack_int LAPACKE_zuncsd(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, char signs, lapack_int m, lapack_int p, lapack_int q, lapack_complex_double *x11,
    lapack_int ldx11, lapack_complex_double *x12, lapack_int ldx12, lapack_complex_double *x21,
    lapack_int ldx21, lapack_complex_double *x22, lapack_int ldx22, double *theta,
    lapack_complex_double *u1, lapack_int ldu1, lapack_complex_double *u2, lapack_int ldu2,
    lapack_complex_double *v1t, lapack_int ldv1t, lapack_complex_double *v2t, lapack_int ldv2t);

/* CS decomposition of a partitioned unitary matrix. */
lapack_int LAPACKE_cuncsd_work(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, char signs, lapack_int m, lapack_int p, lapack_int q, lapack_complex_float *x11,
    lapack_int ldx11, lapack_complex_float *x12, lapack_int ldx12, lapack_complex_float *x21,
    lapack_int ldx21, lapack_complex_float *x22, lapack_int ldx22, float *theta,
    lapack_complex_float *u1, lapack_int ldu1, lapack_complex_float *u2, lapack_int ldu2,
    lapack_complex_float *v1t, lapack_int ldv1t, lapack_complex_float *v2t, lapack_int ldv2t,
    lapack_complex_float *work, lapack_int lwork, float *rwork, lapack_int lrwork,
    lapack_int *iwork);
lapack_int LAPACKE_zuncsd_work(int matrix_layout, char jobu1, char jobu2, char jobv1t, char jobv2t,
    char trans, char signs, lapack_int m, lapack_int p, lapack_int q, lapack_complex_double *x11,
    lapack_int ldx11, lapack_complex_double *x12, lapack_int ldx12, lapack_complex_double *x21,
    lapack_int ldx21, lapack_complex_double *x22, lapack_int ldx22, double *theta,
    lapack_complex_double *u1, lapack_int ldu1, lapack_complex_double *u2, lapack_int ldu2,
    lapack_complex_double *v1t, lapack_int ldv1t, lapack_complex_double *v2t, lapack_int ldv2t,
    lapack_complex_double *work, lapack_int lwork, double *rwork, lapack_int lrwork,
    lapack_int *iwork);

/* CS decomposition of a partitioned matrix with orthonormal columns. */
lapack_int LAPACKE_sorcsd2by1(int matrix_layout, char jobu1, char jobu2, char jobv1t, lapack_int m,
    lapack_int p, lapack_int q, float *x11, lapack_int ldx11, float *x21, lapack_int ldx21,
    float *theta, float *u1, lapack_int ldu1, float *u2, lapack_int ldu2, float *v1t,
    lapack_int ldv1t);
lapack_int LAPACKE_dorcsd2by1(int matrix_layout, char jobu1, char jobu2, char jobv1t, lapack_int m,
    lapack_int p, lapack_int q, double *x11, lapack_int ldx11, double *x21, lapack_int ldx21,
    double *theta, double *u1, lapack_int ldu1, double *u2, lapack_int ldu2, double *v1t,
    lapack_int ldv1t);

/* CS decomposition of a partitioned matrix with orthonormal columns. */
lapack_int LAPACKE_sorcsd2by1_work(int matrix_layout, char jobu1, char jobu2, char jobv1t,
    lapack_int m, lapack_int p, lapack_int q, float *x11, lapack_int ldx11, float *x21,
    lapack_int ldx21, float *theta, float *u1, lapack_int ldu1, float *u2, lapack_int ldu2,
    float *v1t, lapack_int ldv1t, float *work, lapack_int lwork, lapack_int *iwork);
lapack_int LAPACKE_dorcsd2by1_work(int matrix_layout, char jobu1, char jobu2, char jobv1t,
    lapack_int m, lapack_int p, lapack_int q, double *x11, lapack_int ldx11, double *x21,
    lapack_int ldx21, double *theta, double *u1, lapack_int ldu1, double *u2, lapack_int ldu2,
    double *v1t, lapack_int ldv1t, double *work, lapack_int lwork, lapack_int *iwork);

/* CS decomposition of a partitioned matrix with orthonormal columns. */
lapack_int LAPACKE_cuncsd2by1(int matrix_layout, char jobu1, char jobu2, char jobv1t, lapack_int m,
    lapack_int p, lapack_int q, lapack_complex_float *x11, lapack_int ldx11,
    lapack_complex_float *x21, lapack_int ldx21, float *theta, lapack_complex_float *u1,
    lapack_int ldu1, lapack_complex_float *u2, lapack_int ldu2, lapack_complex_float *v1t,
    lapack_int ldv1t);
lapack_int LAPACKE_zuncsd2by1(int matrix_layout, char jobu1, char jobu2, char jobv1t, lapack_int m,
    lapack_int p, lapack_int q, lapack_complex_double *x11, lapack_int ldx11,
    lapack_complex_double *x21, lapack_int ldx21, double *theta, lapack_complex_double *u1,
    lapack_int ldu1, lapack_complex_double *u2, lapack_int ldu2, lapack_complex_double *v1t,
    lapack_int ldv1t);

/* CS decomposition of a partitioned matrix with orthonormal columns. */
lapack_int LAPACKE_cuncsd2by1_work(int matrix_layout, char jobu1, char jobu2, char jobv1t,
    lapack_int m, lapack_int p, lapack_int q, lapack_complex_float *x11, lapack_int ldx11,
    lapack_complex_float *x21, lapack_int ldx21, float *theta, lapack_complex_float *u1,
    lapack_int ldu1, lapack_complex_float *u2, lapack_int ldu2, lapack_complex_float *v1t,
    lapack_int ldv1t, lapack_complex_float *work, lapack_int lwork, float *rwork, lapack_int lrwork,
    lapack_int *iwork);
lapack_int LAPACKE_zuncsd2by1_work(int matrix_layout, char jobu1, char jobu2, char jobv1t,
    lapack_int m, lapack_int p, lapack_int q, lapack_complex_double *x11, lapack_int ldx11,
    lapack_complex_double *x21, lapack_int ldx21, double *theta, lapack_complex_double *u1,
    lapack_int ldu1, lapack_complex_double *u2, lapack_int ldu2, lapack_complex_double *v1t,
    lapack_int ldv1t, lapack_complex_double *work, lapack_int lwork, double *rwork,
    lapack_int lrwork, lapack_int *iwork);

/* Random numbers. */
lapack_int LAPACKE_slarnv(lapack_int idist, lapack_int *iseed, lapack_int n, float *x);
lapack_int LAPACKE_dlarnv(lapack_int idist, lapack_int *iseed, lapack_int n, double *x);
lapack_int LAPACKE_clarnv(lapack_int idist, lapack_int *iseed, lapack_int n,
    lapack_complex_float *x);
lapack_int LAPACKE_zlarnv(lapack_int idist, lapack_int *iseed, lapack_int n,
    lapack_complex_double *x);

/* Random numbers. */
lapack_int LAPACKE_slarnv_work(lapack_int idist, lapack_int *iseed, lapack_int n, float *x);
lapack_int LAPACKE_dlarnv_work(lapack_int idist, lapack_int *iseed, lapack_int n, double *x);
lapack_int LAPACKE_clarnv_work(lapack_int idist, lapack_int *iseed, lapack_int n,
    lapack_complex_float *x);
lapack_int LAPACKE_zlarnv_work(lapack_int idist, lapack_int *iseed, lapack_int n,
    lapack_complex_double *x);

/* Told of an illegal argument, or of memory that there is not enough of. */
void LAPACKE_xerbla(const char *name, lapack_int info);

/* Whether matrices are checked for NaN. */
void LAPACKE_set_nancheck(lapack_int flag);

/* Whether matrices are checked for NaN; at first, what the environment variable LAPACKE_NANCHECK says, or 1. */
lapack_int LAPACKE_get_nancheck(void);

/* The version of LAPACK. */
void LAPACKE_ilaver(lapack_int *vers_major, lapack_int *vers_minor, lapack_int *vers_patch);
/* prototypes:end */

#ifdef __cplusplus
}
#endif

#endif
