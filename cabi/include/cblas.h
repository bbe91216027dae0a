/* C interface to BLAS as offered by wasmblas; source compatible with netlib's cblas.h, and with
 * OpenBLAS's and MKL's as far as their extensions are here.
 *
 * Matrices are row- or column-major with a leading dimension; complex numbers are two adjacent
 * reals, passed by pointer to void. An illegal argument is reported to cblas_xerbla, which a
 * program may define itself; the call then returns with its outputs untouched.
 *
 * The declarations are those of the libraries with plain names. For libwasmblas_f2c, whose void
 * functions return int, define WASMBLAS_DIALECT_F2C.
 */
#ifndef CBLAS_H
#define CBLAS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CBLAS_INT int32_t
#define CBLAS_INDEX size_t

#if defined(WASMBLAS_DIALECT_F2C)
#define CBLAS_VOID int
#else
#define CBLAS_VOID void
#endif

typedef enum CBLAS_LAYOUT { CblasRowMajor = 101, CblasColMajor = 102 } CBLAS_LAYOUT;

/* CblasConjNoTrans, conjugated but not transposed, is an extension known from OpenBLAS and BLIS; all
 * routines take it but symmetric and Hermitian rank-k and rank-2k updates. */
typedef enum CBLAS_TRANSPOSE {
    CblasNoTrans = 111,
    CblasTrans = 112,
    CblasConjTrans = 113,
    CblasConjNoTrans = 114
} CBLAS_TRANSPOSE;

typedef enum CBLAS_UPLO { CblasUpper = 121, CblasLower = 122 } CBLAS_UPLO;
typedef enum CBLAS_DIAG { CblasNonUnit = 131, CblasUnit = 132 } CBLAS_DIAG;
typedef enum CBLAS_SIDE { CblasLeft = 141, CblasRight = 142 } CBLAS_SIDE;

/* The name of CBLAS_LAYOUT before LAPACK 3.6. */
#define CBLAS_ORDER CBLAS_LAYOUT

/* prototypes:begin, written by cargo xtask headers */

/* The plane rotation that makes b zero. */
CBLAS_VOID cblas_srotg(float *a, float *b, float *c, float *s);
CBLAS_VOID cblas_drotg(double *a, double *b, double *c, double *s);
CBLAS_VOID cblas_crotg(void *a, void *b, float *c, void *s);
CBLAS_VOID cblas_zrotg(void *a, void *b, double *c, void *s);

/* The modified plane rotation that makes y1 zero. */
CBLAS_VOID cblas_srotmg(float *d1, float *d2, float *x1, float y1, float *param);
CBLAS_VOID cblas_drotmg(double *d1, double *d2, double *x1, double y1, double *param);

/* Applies a plane rotation: x := c x + s y, y := c y - s x. */
CBLAS_VOID cblas_srot(CBLAS_INT n, float *x, CBLAS_INT incx, float *y, CBLAS_INT incy, float c,
    float s);
CBLAS_VOID cblas_drot(CBLAS_INT n, double *x, CBLAS_INT incx, double *y, CBLAS_INT incy, double c,
    double s);
CBLAS_VOID cblas_csrot(CBLAS_INT n, void *x, CBLAS_INT incx, void *y, CBLAS_INT incy, float c,
    float s);
CBLAS_VOID cblas_zdrot(CBLAS_INT n, void *x, CBLAS_INT incx, void *y, CBLAS_INT incy, double c,
    double s);

/* Applies a modified plane rotation. */
CBLAS_VOID cblas_srotm(CBLAS_INT n, float *x, CBLAS_INT incx, float *y, CBLAS_INT incy,
    const float *param);
CBLAS_VOID cblas_drotm(CBLAS_INT n, double *x, CBLAS_INT incx, double *y, CBLAS_INT incy,
    const double *param);

/* Exchanges x and y. */
CBLAS_VOID cblas_sswap(CBLAS_INT n, float *x, CBLAS_INT incx, float *y, CBLAS_INT incy);
CBLAS_VOID cblas_dswap(CBLAS_INT n, double *x, CBLAS_INT incx, double *y, CBLAS_INT incy);
CBLAS_VOID cblas_cswap(CBLAS_INT n, void *x, CBLAS_INT incx, void *y, CBLAS_INT incy);
CBLAS_VOID cblas_zswap(CBLAS_INT n, void *x, CBLAS_INT incx, void *y, CBLAS_INT incy);

/* x := alpha x. */
CBLAS_VOID cblas_sscal(CBLAS_INT n, float alpha, float *x, CBLAS_INT incx);
CBLAS_VOID cblas_dscal(CBLAS_INT n, double alpha, double *x, CBLAS_INT incx);
CBLAS_VOID cblas_cscal(CBLAS_INT n, const void *alpha, void *x, CBLAS_INT incx);
CBLAS_VOID cblas_zscal(CBLAS_INT n, const void *alpha, void *x, CBLAS_INT incx);

/* x := alpha x for real alpha. */
CBLAS_VOID cblas_csscal(CBLAS_INT n, float alpha, void *x, CBLAS_INT incx);
CBLAS_VOID cblas_zdscal(CBLAS_INT n, double alpha, void *x, CBLAS_INT incx);

/* y := x. */
CBLAS_VOID cblas_scopy(CBLAS_INT n, const float *x, CBLAS_INT incx, float *y, CBLAS_INT incy);
CBLAS_VOID cblas_dcopy(CBLAS_INT n, const double *x, CBLAS_INT incx, double *y, CBLAS_INT incy);
CBLAS_VOID cblas_ccopy(CBLAS_INT n, const void *x, CBLAS_INT incx, void *y, CBLAS_INT incy);
CBLAS_VOID cblas_zcopy(CBLAS_INT n, const void *x, CBLAS_INT incx, void *y, CBLAS_INT incy);

/* y := alpha x + y. */
CBLAS_VOID cblas_saxpy(CBLAS_INT n, float alpha, const float *x, CBLAS_INT incx, float *y,
    CBLAS_INT incy);
CBLAS_VOID cblas_daxpy(CBLAS_INT n, double alpha, const double *x, CBLAS_INT incx, double *y,
    CBLAS_INT incy);
CBLAS_VOID cblas_caxpy(CBLAS_INT n, const void *alpha, const void *x, CBLAS_INT incx, void *y,
    CBLAS_INT incy);
CBLAS_VOID cblas_zaxpy(CBLAS_INT n, const void *alpha, const void *x, CBLAS_INT incx, void *y,
    CBLAS_INT incy);

/* xᵀ y. */
float cblas_sdot(CBLAS_INT n, const float *x, CBLAS_INT incx, const float *y, CBLAS_INT incy);
double cblas_ddot(CBLAS_INT n, const double *x, CBLAS_INT incx, const double *y, CBLAS_INT incy);

/* sb + xᵀ y, added up in double precision. */
float cblas_sdsdot(CBLAS_INT n, float sb, const float *x, CBLAS_INT incx, const float *y,
    CBLAS_INT incy);

/* xᵀ y in double precision. */
double cblas_dsdot(CBLAS_INT n, const float *x, CBLAS_INT incx, const float *y, CBLAS_INT incy);

/* xᵀ y. */
CBLAS_VOID cblas_cdotu_sub(CBLAS_INT n, const void *x, CBLAS_INT incx, const void *y,
    CBLAS_INT incy, void *dotu);
CBLAS_VOID cblas_zdotu_sub(CBLAS_INT n, const void *x, CBLAS_INT incx, const void *y,
    CBLAS_INT incy, void *dotu);

/* xᴴ y. */
CBLAS_VOID cblas_cdotc_sub(CBLAS_INT n, const void *x, CBLAS_INT incx, const void *y,
    CBLAS_INT incy, void *dotc);
CBLAS_VOID cblas_zdotc_sub(CBLAS_INT n, const void *x, CBLAS_INT incx, const void *y,
    CBLAS_INT incy, void *dotc);

/* The Euclidean norm of x. */
float cblas_snrm2(CBLAS_INT n, const float *x, CBLAS_INT incx);
double cblas_dnrm2(CBLAS_INT n, const double *x, CBLAS_INT incx);
float cblas_scnrm2(CBLAS_INT n, const void *x, CBLAS_INT incx);
double cblas_dznrm2(CBLAS_INT n, const void *x, CBLAS_INT incx);

/* The sum of all |re| + |im|. */
float cblas_sasum(CBLAS_INT n, const float *x, CBLAS_INT incx);
double cblas_dasum(CBLAS_INT n, const double *x, CBLAS_INT incx);
float cblas_scasum(CBLAS_INT n, const void *x, CBLAS_INT incx);
double cblas_dzasum(CBLAS_INT n, const void *x, CBLAS_INT incx);

/* Where |re| + |im| is largest, counted from 0; 0 if x is empty. */
CBLAS_INDEX cblas_isamax(CBLAS_INT n, const float *x, CBLAS_INT incx);
CBLAS_INDEX cblas_idamax(CBLAS_INT n, const double *x, CBLAS_INT incx);
CBLAS_INDEX cblas_icamax(CBLAS_INT n, const void *x, CBLAS_INT incx);
CBLAS_INDEX cblas_izamax(CBLAS_INT n, const void *x, CBLAS_INT incx);

/* |re| + |im|. */
double cblas_dcabs1(const void *z);

/* |re| + |im|. */
float cblas_scabs1(const void *z);

/* y := alpha op(A) x + beta y. */
CBLAS_VOID cblas_sgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_INT m, CBLAS_INT n,
    float alpha, const float *a, CBLAS_INT lda, const float *x, CBLAS_INT incx, float beta,
    float *y, CBLAS_INT incy);
CBLAS_VOID cblas_dgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_INT m, CBLAS_INT n,
    double alpha, const double *a, CBLAS_INT lda, const double *x, CBLAS_INT incx, double beta,
    double *y, CBLAS_INT incy);
CBLAS_VOID cblas_cgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_INT m, CBLAS_INT n,
    const void *alpha, const void *a, CBLAS_INT lda, const void *x, CBLAS_INT incx,
    const void *beta, void *y, CBLAS_INT incy);
CBLAS_VOID cblas_zgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_INT m, CBLAS_INT n,
    const void *alpha, const void *a, CBLAS_INT lda, const void *x, CBLAS_INT incx,
    const void *beta, void *y, CBLAS_INT incy);

/* y := alpha op(A) x + beta y, band matrix. */
CBLAS_VOID cblas_sgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_INT m, CBLAS_INT n,
    CBLAS_INT kl, CBLAS_INT ku, float alpha, const float *a, CBLAS_INT lda, const float *x,
    CBLAS_INT incx, float beta, float *y, CBLAS_INT incy);
CBLAS_VOID cblas_dgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_INT m, CBLAS_INT n,
    CBLAS_INT kl, CBLAS_INT ku, double alpha, const double *a, CBLAS_INT lda, const double *x,
    CBLAS_INT incx, double beta, double *y, CBLAS_INT incy);
CBLAS_VOID cblas_cgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_INT m, CBLAS_INT n,
    CBLAS_INT kl, CBLAS_INT ku, const void *alpha, const void *a, CBLAS_INT lda, const void *x,
    CBLAS_INT incx, const void *beta, void *y, CBLAS_INT incy);
CBLAS_VOID cblas_zgbmv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_INT m, CBLAS_INT n,
    CBLAS_INT kl, CBLAS_INT ku, const void *alpha, const void *a, CBLAS_INT lda, const void *x,
    CBLAS_INT incx, const void *beta, void *y, CBLAS_INT incy);

/* y := alpha A x + beta y, Hermitian. */
CBLAS_VOID cblas_chemv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, const void *alpha,
    const void *a, CBLAS_INT lda, const void *x, CBLAS_INT incx, const void *beta, void *y,
    CBLAS_INT incy);
CBLAS_VOID cblas_zhemv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, const void *alpha,
    const void *a, CBLAS_INT lda, const void *x, CBLAS_INT incx, const void *beta, void *y,
    CBLAS_INT incy);

/* y := alpha A x + beta y, Hermitian band matrix. */
CBLAS_VOID cblas_chbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, CBLAS_INT k,
    const void *alpha, const void *a, CBLAS_INT lda, const void *x, CBLAS_INT incx,
    const void *beta, void *y, CBLAS_INT incy);
CBLAS_VOID cblas_zhbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, CBLAS_INT k,
    const void *alpha, const void *a, CBLAS_INT lda, const void *x, CBLAS_INT incx,
    const void *beta, void *y, CBLAS_INT incy);

/* y := alpha A x + beta y, packed Hermitian. */
CBLAS_VOID cblas_chpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, const void *alpha,
    const void *ap, const void *x, CBLAS_INT incx, const void *beta, void *y, CBLAS_INT incy);
CBLAS_VOID cblas_zhpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, const void *alpha,
    const void *ap, const void *x, CBLAS_INT incx, const void *beta, void *y, CBLAS_INT incy);

/* y := alpha A x + beta y, symmetric. */
CBLAS_VOID cblas_ssymv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, float alpha,
    const float *a, CBLAS_INT lda, const float *x, CBLAS_INT incx, float beta, float *y,
    CBLAS_INT incy);
CBLAS_VOID cblas_dsymv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, double alpha,
    const double *a, CBLAS_INT lda, const double *x, CBLAS_INT incx, double beta, double *y,
    CBLAS_INT incy);

/* y := alpha A x + beta y, symmetric band matrix. */
CBLAS_VOID cblas_ssbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, CBLAS_INT k, float alpha,
    const float *a, CBLAS_INT lda, const float *x, CBLAS_INT incx, float beta, float *y,
    CBLAS_INT incy);
CBLAS_VOID cblas_dsbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, CBLAS_INT k, double alpha,
    const double *a, CBLAS_INT lda, const double *x, CBLAS_INT incx, double beta, double *y,
    CBLAS_INT incy);

/* y := alpha A x + beta y, packed symmetric. */
CBLAS_VOID cblas_sspmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, float alpha,
    const float *ap, const float *x, CBLAS_INT incx, float beta, float *y, CBLAS_INT incy);
CBLAS_VOID cblas_dspmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, double alpha,
    const double *ap, const double *x, CBLAS_INT incx, double beta, double *y, CBLAS_INT incy);

/* x := op(A) x, triangular. */
CBLAS_VOID cblas_strmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const float *a, CBLAS_INT lda, float *x, CBLAS_INT incx);
CBLAS_VOID cblas_dtrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const double *a, CBLAS_INT lda, double *x, CBLAS_INT incx);
CBLAS_VOID cblas_ctrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const void *a, CBLAS_INT lda, void *x, CBLAS_INT incx);
CBLAS_VOID cblas_ztrmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const void *a, CBLAS_INT lda, void *x, CBLAS_INT incx);

/* x := op(A) x, triangular band matrix. */
CBLAS_VOID cblas_stbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, CBLAS_INT k, const float *a, CBLAS_INT lda, float *x,
    CBLAS_INT incx);
CBLAS_VOID cblas_dtbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, CBLAS_INT k, const double *a, CBLAS_INT lda, double *x,
    CBLAS_INT incx);
CBLAS_VOID cblas_ctbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, CBLAS_INT k, const void *a, CBLAS_INT lda, void *x,
    CBLAS_INT incx);
CBLAS_VOID cblas_ztbmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, CBLAS_INT k, const void *a, CBLAS_INT lda, void *x,
    CBLAS_INT incx);

/* x := op(A) x, packed triangular. */
CBLAS_VOID cblas_stpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const float *ap, float *x, CBLAS_INT incx);
CBLAS_VOID cblas_dtpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const double *ap, double *x, CBLAS_INT incx);
CBLAS_VOID cblas_ctpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const void *ap, void *x, CBLAS_INT incx);
CBLAS_VOID cblas_ztpmv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const void *ap, void *x, CBLAS_INT incx);

/* Solves op(A) x = b, triangular. */
CBLAS_VOID cblas_strsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const float *a, CBLAS_INT lda, float *x, CBLAS_INT incx);
CBLAS_VOID cblas_dtrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const double *a, CBLAS_INT lda, double *x, CBLAS_INT incx);
CBLAS_VOID cblas_ctrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const void *a, CBLAS_INT lda, void *x, CBLAS_INT incx);
CBLAS_VOID cblas_ztrsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const void *a, CBLAS_INT lda, void *x, CBLAS_INT incx);

/* Solves op(A) x = b, triangular band matrix. */
CBLAS_VOID cblas_stbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, CBLAS_INT k, const float *a, CBLAS_INT lda, float *x,
    CBLAS_INT incx);
CBLAS_VOID cblas_dtbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, CBLAS_INT k, const double *a, CBLAS_INT lda, double *x,
    CBLAS_INT incx);
CBLAS_VOID cblas_ctbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, CBLAS_INT k, const void *a, CBLAS_INT lda, void *x,
    CBLAS_INT incx);
CBLAS_VOID cblas_ztbsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, CBLAS_INT k, const void *a, CBLAS_INT lda, void *x,
    CBLAS_INT incx);

/* Solves op(A) x = b, packed triangular. */
CBLAS_VOID cblas_stpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const float *ap, float *x, CBLAS_INT incx);
CBLAS_VOID cblas_dtpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const double *ap, double *x, CBLAS_INT incx);
CBLAS_VOID cblas_ctpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const void *ap, void *x, CBLAS_INT incx);
CBLAS_VOID cblas_ztpsv(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_DIAG diag, CBLAS_INT n, const void *ap, void *x, CBLAS_INT incx);

/* A := alpha x yᵀ + A. */
CBLAS_VOID cblas_sger(CBLAS_LAYOUT layout, CBLAS_INT m, CBLAS_INT n, float alpha, const float *x,
    CBLAS_INT incx, const float *y, CBLAS_INT incy, float *a, CBLAS_INT lda);
CBLAS_VOID cblas_dger(CBLAS_LAYOUT layout, CBLAS_INT m, CBLAS_INT n, double alpha, const double *x,
    CBLAS_INT incx, const double *y, CBLAS_INT incy, double *a, CBLAS_INT lda);

/* A := alpha x yᵀ + A. */
CBLAS_VOID cblas_cgeru(CBLAS_LAYOUT layout, CBLAS_INT m, CBLAS_INT n, const void *alpha,
    const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *a, CBLAS_INT lda);
CBLAS_VOID cblas_zgeru(CBLAS_LAYOUT layout, CBLAS_INT m, CBLAS_INT n, const void *alpha,
    const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *a, CBLAS_INT lda);

/* A := alpha x yᴴ + A. */
CBLAS_VOID cblas_cgerc(CBLAS_LAYOUT layout, CBLAS_INT m, CBLAS_INT n, const void *alpha,
    const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *a, CBLAS_INT lda);
CBLAS_VOID cblas_zgerc(CBLAS_LAYOUT layout, CBLAS_INT m, CBLAS_INT n, const void *alpha,
    const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *a, CBLAS_INT lda);

/* A := alpha x xᴴ + A, Hermitian. */
CBLAS_VOID cblas_cher(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, float alpha, const void *x,
    CBLAS_INT incx, void *a, CBLAS_INT lda);
CBLAS_VOID cblas_zher(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, double alpha,
    const void *x, CBLAS_INT incx, void *a, CBLAS_INT lda);

/* A := alpha x xᴴ + A, packed Hermitian. */
CBLAS_VOID cblas_chpr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, float alpha, const void *x,
    CBLAS_INT incx, void *ap);
CBLAS_VOID cblas_zhpr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, double alpha,
    const void *x, CBLAS_INT incx, void *ap);

/* A := alpha x yᴴ + conj(alpha) y xᴴ + A, Hermitian. */
CBLAS_VOID cblas_cher2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, const void *alpha,
    const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *a, CBLAS_INT lda);
CBLAS_VOID cblas_zher2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, const void *alpha,
    const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *a, CBLAS_INT lda);

/* A := alpha x yᴴ + conj(alpha) y xᴴ + A, packed Hermitian. */
CBLAS_VOID cblas_chpr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, const void *alpha,
    const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *ap);
CBLAS_VOID cblas_zhpr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, const void *alpha,
    const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *ap);

/* A := alpha x xᵀ + A, symmetric. */
CBLAS_VOID cblas_ssyr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, float alpha,
    const float *x, CBLAS_INT incx, float *a, CBLAS_INT lda);
CBLAS_VOID cblas_dsyr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, double alpha,
    const double *x, CBLAS_INT incx, double *a, CBLAS_INT lda);

/* A := alpha x xᵀ + A, packed symmetric. */
CBLAS_VOID cblas_sspr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, float alpha,
    const float *x, CBLAS_INT incx, float *ap);
CBLAS_VOID cblas_dspr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, double alpha,
    const double *x, CBLAS_INT incx, double *ap);

/* A := alpha x yᵀ + alpha y xᵀ + A, symmetric. */
CBLAS_VOID cblas_ssyr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, float alpha,
    const float *x, CBLAS_INT incx, const float *y, CBLAS_INT incy, float *a, CBLAS_INT lda);
CBLAS_VOID cblas_dsyr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, double alpha,
    const double *x, CBLAS_INT incx, const double *y, CBLAS_INT incy, double *a, CBLAS_INT lda);

/* A := alpha x yᵀ + alpha y xᵀ + A, packed symmetric. */
CBLAS_VOID cblas_sspr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, float alpha,
    const float *x, CBLAS_INT incx, const float *y, CBLAS_INT incy, float *ap);
CBLAS_VOID cblas_dspr2(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_INT n, double alpha,
    const double *x, CBLAS_INT incx, const double *y, CBLAS_INT incy, double *ap);

/* C := alpha op(A) op(B) + beta C. */
CBLAS_VOID cblas_sgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb,
    CBLAS_INT m, CBLAS_INT n, CBLAS_INT k, float alpha, const float *a, CBLAS_INT lda,
    const float *b, CBLAS_INT ldb, float beta, float *c, CBLAS_INT ldc);
CBLAS_VOID cblas_dgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb,
    CBLAS_INT m, CBLAS_INT n, CBLAS_INT k, double alpha, const double *a, CBLAS_INT lda,
    const double *b, CBLAS_INT ldb, double beta, double *c, CBLAS_INT ldc);
CBLAS_VOID cblas_cgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb,
    CBLAS_INT m, CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda,
    const void *b, CBLAS_INT ldb, const void *beta, void *c, CBLAS_INT ldc);
CBLAS_VOID cblas_zgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb,
    CBLAS_INT m, CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda,
    const void *b, CBLAS_INT ldb, const void *beta, void *c, CBLAS_INT ldc);

/* C := alpha op(A) op(B) + beta C, one triangle. */
CBLAS_VOID cblas_sgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT n, CBLAS_INT k, float alpha, const float *a, CBLAS_INT lda,
    const float *b, CBLAS_INT ldb, float beta, float *c, CBLAS_INT ldc);
CBLAS_VOID cblas_dgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT n, CBLAS_INT k, double alpha, const double *a, CBLAS_INT lda,
    const double *b, CBLAS_INT ldb, double beta, double *c, CBLAS_INT ldc);
CBLAS_VOID cblas_cgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a,
    CBLAS_INT lda, const void *b, CBLAS_INT ldb, const void *beta, void *c, CBLAS_INT ldc);
CBLAS_VOID cblas_zgemmtr(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a,
    CBLAS_INT lda, const void *b, CBLAS_INT ldb, const void *beta, void *c, CBLAS_INT ldc);

/* C := alpha A B + beta C or alpha B A + beta C, A symmetric. */
CBLAS_VOID cblas_ssymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_INT m,
    CBLAS_INT n, float alpha, const float *a, CBLAS_INT lda, const float *b, CBLAS_INT ldb,
    float beta, float *c, CBLAS_INT ldc);
CBLAS_VOID cblas_dsymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_INT m,
    CBLAS_INT n, double alpha, const double *a, CBLAS_INT lda, const double *b, CBLAS_INT ldb,
    double beta, double *c, CBLAS_INT ldc);
CBLAS_VOID cblas_csymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_INT m,
    CBLAS_INT n, const void *alpha, const void *a, CBLAS_INT lda, const void *b, CBLAS_INT ldb,
    const void *beta, void *c, CBLAS_INT ldc);
CBLAS_VOID cblas_zsymm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_INT m,
    CBLAS_INT n, const void *alpha, const void *a, CBLAS_INT lda, const void *b, CBLAS_INT ldb,
    const void *beta, void *c, CBLAS_INT ldc);

/* C := alpha A B + beta C or alpha B A + beta C, A Hermitian. */
CBLAS_VOID cblas_chemm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_INT m,
    CBLAS_INT n, const void *alpha, const void *a, CBLAS_INT lda, const void *b, CBLAS_INT ldb,
    const void *beta, void *c, CBLAS_INT ldc);
CBLAS_VOID cblas_zhemm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo, CBLAS_INT m,
    CBLAS_INT n, const void *alpha, const void *a, CBLAS_INT lda, const void *b, CBLAS_INT ldb,
    const void *beta, void *c, CBLAS_INT ldc);

/* C := alpha op(A) op(A)ᵀ + beta C, one triangle. */
CBLAS_VOID cblas_ssyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, float alpha, const float *a, CBLAS_INT lda, float beta, float *c, CBLAS_INT ldc);
CBLAS_VOID cblas_dsyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, double alpha, const double *a, CBLAS_INT lda, double beta, double *c,
    CBLAS_INT ldc);
CBLAS_VOID cblas_csyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda, const void *beta, void *c,
    CBLAS_INT ldc);
CBLAS_VOID cblas_zsyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda, const void *beta, void *c,
    CBLAS_INT ldc);

/* C := alpha op(A) op(A)ᴴ + beta C, one triangle. */
CBLAS_VOID cblas_cherk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, float alpha, const void *a, CBLAS_INT lda, float beta, void *c, CBLAS_INT ldc);
CBLAS_VOID cblas_zherk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, double alpha, const void *a, CBLAS_INT lda, double beta, void *c, CBLAS_INT ldc);

/* C := alpha op(A) op(B)ᵀ + alpha op(B) op(A)ᵀ + beta C, one triangle. */
CBLAS_VOID cblas_ssyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, float alpha, const float *a, CBLAS_INT lda, const float *b, CBLAS_INT ldb,
    float beta, float *c, CBLAS_INT ldc);
CBLAS_VOID cblas_dsyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, double alpha, const double *a, CBLAS_INT lda, const double *b, CBLAS_INT ldb,
    double beta, double *c, CBLAS_INT ldc);
CBLAS_VOID cblas_csyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda, const void *b, CBLAS_INT ldb,
    const void *beta, void *c, CBLAS_INT ldc);
CBLAS_VOID cblas_zsyr2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda, const void *b, CBLAS_INT ldb,
    const void *beta, void *c, CBLAS_INT ldc);

/* C := alpha op(A) op(B)ᴴ + conj(alpha) op(B) op(A)ᴴ + beta C, one triangle. */
CBLAS_VOID cblas_cher2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda, const void *b, CBLAS_INT ldb,
    float beta, void *c, CBLAS_INT ldc);
CBLAS_VOID cblas_zher2k(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
    CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda, const void *b, CBLAS_INT ldb,
    double beta, void *c, CBLAS_INT ldc);

/* B := alpha op(A) B or alpha B op(A), A triangular. */
CBLAS_VOID cblas_strmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo,
    CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, CBLAS_INT m, CBLAS_INT n, float alpha, const float *a,
    CBLAS_INT lda, float *b, CBLAS_INT ldb);
CBLAS_VOID cblas_dtrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo,
    CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, CBLAS_INT m, CBLAS_INT n, double alpha,
    const double *a, CBLAS_INT lda, double *b, CBLAS_INT ldb);
CBLAS_VOID cblas_ctrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo,
    CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, CBLAS_INT m, CBLAS_INT n, const void *alpha,
    const void *a, CBLAS_INT lda, void *b, CBLAS_INT ldb);
CBLAS_VOID cblas_ztrmm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo,
    CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, CBLAS_INT m, CBLAS_INT n, const void *alpha,
    const void *a, CBLAS_INT lda, void *b, CBLAS_INT ldb);

/* Solves op(A) X = alpha B or X op(A) = alpha B, A triangular. */
CBLAS_VOID cblas_strsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo,
    CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, CBLAS_INT m, CBLAS_INT n, float alpha, const float *a,
    CBLAS_INT lda, float *b, CBLAS_INT ldb);
CBLAS_VOID cblas_dtrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo,
    CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, CBLAS_INT m, CBLAS_INT n, double alpha,
    const double *a, CBLAS_INT lda, double *b, CBLAS_INT ldb);
CBLAS_VOID cblas_ctrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo,
    CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, CBLAS_INT m, CBLAS_INT n, const void *alpha,
    const void *a, CBLAS_INT lda, void *b, CBLAS_INT ldb);
CBLAS_VOID cblas_ztrsm(CBLAS_LAYOUT layout, CBLAS_SIDE side, CBLAS_UPLO uplo,
    CBLAS_TRANSPOSE transa, CBLAS_DIAG diag, CBLAS_INT m, CBLAS_INT n, const void *alpha,
    const void *a, CBLAS_INT lda, void *b, CBLAS_INT ldb);

/* Told of an illegal argument of a CBLAS routine. */
CBLAS_VOID cblas_xerbla(CBLAS_INT info, const char *rout, const char *form, ...);

/* y := alpha x + beta y. */
CBLAS_VOID cblas_saxpby(CBLAS_INT n, float alpha, const float *x, CBLAS_INT incx, float beta,
    float *y, CBLAS_INT incy);
CBLAS_VOID cblas_daxpby(CBLAS_INT n, double alpha, const double *x, CBLAS_INT incx, double beta,
    double *y, CBLAS_INT incy);
CBLAS_VOID cblas_caxpby(CBLAS_INT n, const void *alpha, const void *x, CBLAS_INT incx,
    const void *beta, void *y, CBLAS_INT incy);
CBLAS_VOID cblas_zaxpby(CBLAS_INT n, const void *alpha, const void *x, CBLAS_INT incx,
    const void *beta, void *y, CBLAS_INT incy);

/* The sum of all re + im. */
float cblas_ssum(CBLAS_INT n, const float *x, CBLAS_INT incx);
double cblas_dsum(CBLAS_INT n, const double *x, CBLAS_INT incx);
float cblas_scsum(CBLAS_INT n, const void *x, CBLAS_INT incx);
double cblas_dzsum(CBLAS_INT n, const void *x, CBLAS_INT incx);

/* The largest |re| + |im|. */
float cblas_samax(CBLAS_INT n, const float *x, CBLAS_INT incx);
double cblas_damax(CBLAS_INT n, const double *x, CBLAS_INT incx);
float cblas_scamax(CBLAS_INT n, const void *x, CBLAS_INT incx);
double cblas_dzamax(CBLAS_INT n, const void *x, CBLAS_INT incx);

/* The smallest |re| + |im|. */
float cblas_samin(CBLAS_INT n, const float *x, CBLAS_INT incx);
double cblas_damin(CBLAS_INT n, const double *x, CBLAS_INT incx);
float cblas_scamin(CBLAS_INT n, const void *x, CBLAS_INT incx);
double cblas_dzamin(CBLAS_INT n, const void *x, CBLAS_INT incx);

/* Where |re| + |im| is smallest, counted from 0; 0 if x is empty. */
CBLAS_INDEX cblas_isamin(CBLAS_INT n, const float *x, CBLAS_INT incx);
CBLAS_INDEX cblas_idamin(CBLAS_INT n, const double *x, CBLAS_INT incx);
CBLAS_INDEX cblas_icamin(CBLAS_INT n, const void *x, CBLAS_INT incx);
CBLAS_INDEX cblas_izamin(CBLAS_INT n, const void *x, CBLAS_INT incx);

/* B := alpha op(A). */
CBLAS_VOID cblas_somatcopy(CBLAS_LAYOUT order, CBLAS_TRANSPOSE trans, CBLAS_INT rows,
    CBLAS_INT cols, float alpha, const float *a, CBLAS_INT lda, float *b, CBLAS_INT ldb);
CBLAS_VOID cblas_domatcopy(CBLAS_LAYOUT order, CBLAS_TRANSPOSE trans, CBLAS_INT rows,
    CBLAS_INT cols, double alpha, const double *a, CBLAS_INT lda, double *b, CBLAS_INT ldb);
CBLAS_VOID cblas_comatcopy(CBLAS_LAYOUT order, CBLAS_TRANSPOSE trans, CBLAS_INT rows,
    CBLAS_INT cols, const void *alpha, const void *a, CBLAS_INT lda, void *b, CBLAS_INT ldb);
CBLAS_VOID cblas_zomatcopy(CBLAS_LAYOUT order, CBLAS_TRANSPOSE trans, CBLAS_INT rows,
    CBLAS_INT cols, const void *alpha, const void *a, CBLAS_INT lda, void *b, CBLAS_INT ldb);

/* A := alpha op(A) in place. */
CBLAS_VOID cblas_simatcopy(CBLAS_LAYOUT order, CBLAS_TRANSPOSE trans, CBLAS_INT rows,
    CBLAS_INT cols, float alpha, float *a, CBLAS_INT lda, CBLAS_INT ldb);
CBLAS_VOID cblas_dimatcopy(CBLAS_LAYOUT order, CBLAS_TRANSPOSE trans, CBLAS_INT rows,
    CBLAS_INT cols, double alpha, double *a, CBLAS_INT lda, CBLAS_INT ldb);
CBLAS_VOID cblas_cimatcopy(CBLAS_LAYOUT order, CBLAS_TRANSPOSE trans, CBLAS_INT rows,
    CBLAS_INT cols, const void *alpha, void *a, CBLAS_INT lda, CBLAS_INT ldb);
CBLAS_VOID cblas_zimatcopy(CBLAS_LAYOUT order, CBLAS_TRANSPOSE trans, CBLAS_INT rows,
    CBLAS_INT cols, const void *alpha, void *a, CBLAS_INT lda, CBLAS_INT ldb);

/* C := alpha A + beta C. */
CBLAS_VOID cblas_sgeadd(CBLAS_LAYOUT order, CBLAS_INT m, CBLAS_INT n, float alpha, const float *a,
    CBLAS_INT lda, float beta, float *c, CBLAS_INT ldc);
CBLAS_VOID cblas_dgeadd(CBLAS_LAYOUT order, CBLAS_INT m, CBLAS_INT n, double alpha, const double *a,
    CBLAS_INT lda, double beta, double *c, CBLAS_INT ldc);
CBLAS_VOID cblas_cgeadd(CBLAS_LAYOUT order, CBLAS_INT m, CBLAS_INT n, const void *alpha,
    const void *a, CBLAS_INT lda, const void *beta, void *c, CBLAS_INT ldc);
CBLAS_VOID cblas_zgeadd(CBLAS_LAYOUT order, CBLAS_INT m, CBLAS_INT n, const void *alpha,
    const void *a, CBLAS_INT lda, const void *beta, void *c, CBLAS_INT ldc);

/* gemmtr under OpenBLAS's name. */
CBLAS_VOID cblas_sgemmt(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT n, CBLAS_INT k, float alpha, const float *a, CBLAS_INT lda,
    const float *b, CBLAS_INT ldb, float beta, float *c, CBLAS_INT ldc);
CBLAS_VOID cblas_dgemmt(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT n, CBLAS_INT k, double alpha, const double *a, CBLAS_INT lda,
    const double *b, CBLAS_INT ldb, double beta, double *c, CBLAS_INT ldc);
CBLAS_VOID cblas_cgemmt(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a,
    CBLAS_INT lda, const void *b, CBLAS_INT ldb, const void *beta, void *c, CBLAS_INT ldc);
CBLAS_VOID cblas_zgemmt(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a,
    CBLAS_INT lda, const void *b, CBLAS_INT ldb, const void *beta, void *c, CBLAS_INT ldc);

/* gemm, with gemm's error bound. */
CBLAS_VOID cblas_cgemm3m(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb,
    CBLAS_INT m, CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda,
    const void *b, CBLAS_INT ldb, const void *beta, void *c, CBLAS_INT ldc);
CBLAS_VOID cblas_zgemm3m(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb,
    CBLAS_INT m, CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda,
    const void *b, CBLAS_INT ldb, const void *beta, void *c, CBLAS_INT ldc);

/* gemm for groups of problems, those of a group alike. */
CBLAS_VOID cblas_sgemm_batch(CBLAS_LAYOUT layout, const CBLAS_TRANSPOSE *transa,
    const CBLAS_TRANSPOSE *transb, const CBLAS_INT *m, const CBLAS_INT *n, const CBLAS_INT *k,
    const float *alpha, const float *const *a, const CBLAS_INT *lda, const float *const *b,
    const CBLAS_INT *ldb, const float *beta, float *const *c, const CBLAS_INT *ldc,
    CBLAS_INT group_count, const CBLAS_INT *group_size);
CBLAS_VOID cblas_dgemm_batch(CBLAS_LAYOUT layout, const CBLAS_TRANSPOSE *transa,
    const CBLAS_TRANSPOSE *transb, const CBLAS_INT *m, const CBLAS_INT *n, const CBLAS_INT *k,
    const double *alpha, const double *const *a, const CBLAS_INT *lda, const double *const *b,
    const CBLAS_INT *ldb, const double *beta, double *const *c, const CBLAS_INT *ldc,
    CBLAS_INT group_count, const CBLAS_INT *group_size);
CBLAS_VOID cblas_cgemm_batch(CBLAS_LAYOUT layout, const CBLAS_TRANSPOSE *transa,
    const CBLAS_TRANSPOSE *transb, const CBLAS_INT *m, const CBLAS_INT *n, const CBLAS_INT *k,
    const void *alpha, const void *const *a, const CBLAS_INT *lda, const void *const *b,
    const CBLAS_INT *ldb, const void *beta, void *const *c, const CBLAS_INT *ldc,
    CBLAS_INT group_count, const CBLAS_INT *group_size);
CBLAS_VOID cblas_zgemm_batch(CBLAS_LAYOUT layout, const CBLAS_TRANSPOSE *transa,
    const CBLAS_TRANSPOSE *transb, const CBLAS_INT *m, const CBLAS_INT *n, const CBLAS_INT *k,
    const void *alpha, const void *const *a, const CBLAS_INT *lda, const void *const *b,
    const CBLAS_INT *ldb, const void *beta, void *const *c, const CBLAS_INT *ldc,
    CBLAS_INT group_count, const CBLAS_INT *group_size);

/* gemm for problems at equal distances. */
CBLAS_VOID cblas_sgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT m, CBLAS_INT n, CBLAS_INT k, float alpha, const float *a,
    CBLAS_INT lda, CBLAS_INT stridea, const float *b, CBLAS_INT ldb, CBLAS_INT strideb, float beta,
    float *c, CBLAS_INT ldc, CBLAS_INT stridec, CBLAS_INT batch_size);
CBLAS_VOID cblas_dgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT m, CBLAS_INT n, CBLAS_INT k, double alpha, const double *a,
    CBLAS_INT lda, CBLAS_INT stridea, const double *b, CBLAS_INT ldb, CBLAS_INT strideb,
    double beta, double *c, CBLAS_INT ldc, CBLAS_INT stridec, CBLAS_INT batch_size);
CBLAS_VOID cblas_cgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT m, CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a,
    CBLAS_INT lda, CBLAS_INT stridea, const void *b, CBLAS_INT ldb, CBLAS_INT strideb,
    const void *beta, void *c, CBLAS_INT ldc, CBLAS_INT stridec, CBLAS_INT batch_size);
CBLAS_VOID cblas_zgemm_batch_strided(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa,
    CBLAS_TRANSPOSE transb, CBLAS_INT m, CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a,
    CBLAS_INT lda, CBLAS_INT stridea, const void *b, CBLAS_INT ldb, CBLAS_INT strideb,
    const void *beta, void *c, CBLAS_INT ldc, CBLAS_INT stridec, CBLAS_INT batch_size);
/* prototypes:end */

#ifdef __cplusplus
}
#endif

#endif
