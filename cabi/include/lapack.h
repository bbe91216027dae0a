/* Fortran LAPACK as offered by wasmblas, with the conventions and dialects of blas.h. An illegal
 * argument is reported to xerbla_ and its position returned in info, negative; the call returns with
 * its other outputs untouched. lwork = -1 asks how much workspace is best: the answer is in work. */
#ifndef WASMBLAS_LAPACK_H
#define WASMBLAS_LAPACK_H

#include "blas.h"

#ifdef __cplusplus
extern "C" {
#endif

/* prototypes:begin, written by cargo xtask headers */

/* Applies a plane rotation with a complex sine. */
BLAS_VOID BLAS_NAME(crot)(const BLAS_INT *n, void *x, const BLAS_INT *incx, void *y,
    const BLAS_INT *incy, const float *c, const void *s);
BLAS_VOID BLAS_NAME(zrot)(const BLAS_INT *n, void *x, const BLAS_INT *incx, void *y,
    const BLAS_INT *incy, const double *c, const void *s);

/* y := alpha A x + beta y, complex symmetric. */
BLAS_VOID BLAS_NAME(csymv)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *a,
    const BLAS_INT *lda, const void *x, const BLAS_INT *incx, const void *beta, void *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsymv)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *a,
    const BLAS_INT *lda, const void *x, const BLAS_INT *incx, const void *beta, void *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);

/* y := alpha A x + beta y, packed complex symmetric. */
BLAS_VOID BLAS_NAME(cspmv)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *ap,
    const void *x, const BLAS_INT *incx, const void *beta, void *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zspmv)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *ap,
    const void *x, const BLAS_INT *incx, const void *beta, void *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);

/* A := alpha x xᵀ + A, complex symmetric. */
BLAS_VOID BLAS_NAME(csyr)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, void *a, const BLAS_INT *lda BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsyr)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, void *a, const BLAS_INT *lda BLAS_LENGTHS_1);

/* A := alpha x xᵀ + A, packed complex symmetric. */
BLAS_VOID BLAS_NAME(cspr)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, void *ap BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zspr)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, void *ap BLAS_LENGTHS_1);

/* LU factorisation with row interchanges. */
BLAS_VOID_NUMPY_INT BLAS_NAME(sgetrf)(const BLAS_INT *m, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(dgetrf)(const BLAS_INT *m, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(cgetrf)(const BLAS_INT *m, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(zgetrf)(const BLAS_INT *m, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, BLAS_INT *info);

/* Solves op(A) X = B from the LU factors. */
BLAS_VOID BLAS_NAME(sgetrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *a, const BLAS_INT *lda, const BLAS_INT *ipiv, float *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgetrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *a, const BLAS_INT *lda, const BLAS_INT *ipiv, double *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cgetrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgetrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B by LU factorisation. */
BLAS_VOID_NUMPY_INT BLAS_NAME(sgesv)(const BLAS_INT *n, const BLAS_INT *nrhs, float *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, float *b, const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(dgesv)(const BLAS_INT *n, const BLAS_INT *nrhs, double *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, double *b, const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(cgesv)(const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(zgesv)(const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, BLAS_INT *info);
/* prototypes:end */

#ifdef __cplusplus
}
#endif

#endif
