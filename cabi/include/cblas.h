/* C interface to BLAS as offered by wasmblas; source compatible with netlib's cblas.h.
 *
 * Matrices are row- or column-major with a leading dimension; complex numbers are two adjacent
 * reals, passed by pointer to void. An illegal argument is reported to cblas_xerbla, which a
 * program may define itself; the call then returns with its outputs untouched.
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

typedef enum CBLAS_LAYOUT { CblasRowMajor = 101, CblasColMajor = 102 } CBLAS_LAYOUT;

/* CblasConjNoTrans, conjugated but not transposed, is an extension known from OpenBLAS and BLIS;
 * gemm and gemv take it. */
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

/* Level 1: vectors. */

/* y := alpha x + y */
void cblas_saxpy(CBLAS_INT n, float alpha, const float *x, CBLAS_INT incx, float *y, CBLAS_INT incy);
void cblas_daxpy(CBLAS_INT n, double alpha, const double *x, CBLAS_INT incx, double *y, CBLAS_INT incy);
void cblas_caxpy(CBLAS_INT n, const void *alpha, const void *x, CBLAS_INT incx, void *y, CBLAS_INT incy);
void cblas_zaxpy(CBLAS_INT n, const void *alpha, const void *x, CBLAS_INT incx, void *y, CBLAS_INT incy);

/* y := x */
void cblas_scopy(CBLAS_INT n, const float *x, CBLAS_INT incx, float *y, CBLAS_INT incy);
void cblas_dcopy(CBLAS_INT n, const double *x, CBLAS_INT incx, double *y, CBLAS_INT incy);
void cblas_ccopy(CBLAS_INT n, const void *x, CBLAS_INT incx, void *y, CBLAS_INT incy);
void cblas_zcopy(CBLAS_INT n, const void *x, CBLAS_INT incx, void *y, CBLAS_INT incy);

/* x := alpha x */
void cblas_sscal(CBLAS_INT n, float alpha, float *x, CBLAS_INT incx);
void cblas_dscal(CBLAS_INT n, double alpha, double *x, CBLAS_INT incx);
void cblas_cscal(CBLAS_INT n, const void *alpha, void *x, CBLAS_INT incx);
void cblas_zscal(CBLAS_INT n, const void *alpha, void *x, CBLAS_INT incx);
void cblas_csscal(CBLAS_INT n, float alpha, void *x, CBLAS_INT incx);
void cblas_zdscal(CBLAS_INT n, double alpha, void *x, CBLAS_INT incx);

/* x^T y (dot, dotu) and x^H y (dotc) */
float cblas_sdot(CBLAS_INT n, const float *x, CBLAS_INT incx, const float *y, CBLAS_INT incy);
double cblas_ddot(CBLAS_INT n, const double *x, CBLAS_INT incx, const double *y, CBLAS_INT incy);
void cblas_cdotu_sub(CBLAS_INT n, const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *dotu);
void cblas_zdotu_sub(CBLAS_INT n, const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *dotu);
void cblas_cdotc_sub(CBLAS_INT n, const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *dotc);
void cblas_zdotc_sub(CBLAS_INT n, const void *x, CBLAS_INT incx, const void *y, CBLAS_INT incy, void *dotc);

/* Level 2: matrix times vector. */

/* y := alpha op(A) x + beta y, A is m by n */
void cblas_sgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, CBLAS_INT m, CBLAS_INT n, float alpha,
                 const float *a, CBLAS_INT lda, const float *x, CBLAS_INT incx, float beta, float *y,
                 CBLAS_INT incy);
void cblas_dgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, CBLAS_INT m, CBLAS_INT n, double alpha,
                 const double *a, CBLAS_INT lda, const double *x, CBLAS_INT incx, double beta,
                 double *y, CBLAS_INT incy);
void cblas_cgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, CBLAS_INT m, CBLAS_INT n,
                 const void *alpha, const void *a, CBLAS_INT lda, const void *x, CBLAS_INT incx,
                 const void *beta, void *y, CBLAS_INT incy);
void cblas_zgemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, CBLAS_INT m, CBLAS_INT n,
                 const void *alpha, const void *a, CBLAS_INT lda, const void *x, CBLAS_INT incx,
                 const void *beta, void *y, CBLAS_INT incy);

/* Level 3: matrix times matrix. */

/* C := alpha op(A) op(B) + beta C, C is m by n */
void cblas_sgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, CBLAS_INT m,
                 CBLAS_INT n, CBLAS_INT k, float alpha, const float *a, CBLAS_INT lda, const float *b,
                 CBLAS_INT ldb, float beta, float *c, CBLAS_INT ldc);
void cblas_dgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, CBLAS_INT m,
                 CBLAS_INT n, CBLAS_INT k, double alpha, const double *a, CBLAS_INT lda,
                 const double *b, CBLAS_INT ldb, double beta, double *c, CBLAS_INT ldc);
void cblas_cgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, CBLAS_INT m,
                 CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda,
                 const void *b, CBLAS_INT ldb, const void *beta, void *c, CBLAS_INT ldc);
void cblas_zgemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb, CBLAS_INT m,
                 CBLAS_INT n, CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda,
                 const void *b, CBLAS_INT ldb, const void *beta, void *c, CBLAS_INT ldc);

/* C := alpha op(A) op(A)^T + beta C, one triangle of C, which is n by n */
void cblas_ssyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
                 CBLAS_INT k, float alpha, const float *a, CBLAS_INT lda, float beta, float *c,
                 CBLAS_INT ldc);
void cblas_dsyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
                 CBLAS_INT k, double alpha, const double *a, CBLAS_INT lda, double beta, double *c,
                 CBLAS_INT ldc);
void cblas_csyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
                 CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda, const void *beta,
                 void *c, CBLAS_INT ldc);
void cblas_zsyrk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
                 CBLAS_INT k, const void *alpha, const void *a, CBLAS_INT lda, const void *beta,
                 void *c, CBLAS_INT ldc);

/* C := alpha op(A) op(A)^H + beta C, one triangle of C, which is n by n */
void cblas_cherk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
                 CBLAS_INT k, float alpha, const void *a, CBLAS_INT lda, float beta, void *c,
                 CBLAS_INT ldc);
void cblas_zherk(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans, CBLAS_INT n,
                 CBLAS_INT k, double alpha, const void *a, CBLAS_INT lda, double beta, void *c,
                 CBLAS_INT ldc);

/* Told of an illegal argument: its position, counted from 1, the routine's name, and a printf
 * format with arguments that says more, or an empty one. */
void cblas_xerbla(CBLAS_INT info, const char *rout, const char *form, ...);

#ifdef __cplusplus
}
#endif

#endif
