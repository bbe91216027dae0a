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

/* The version of LAPACK. */
BLAS_VOID BLAS_NAME(ilaver)(BLAS_INT *vers_major, BLAS_INT *vers_minor, BLAS_INT *vers_patch);

/* A property of the floating-point numbers. */
float BLAS_NAME(slamch)(const char *cmach BLAS_LENGTHS_1);
double BLAS_NAME(dlamch)(const char *cmach BLAS_LENGTHS_1);

/* A complex quotient. */
blas_complex_float BLAS_NAME(cladiv)(const void *x, const void *y);
blas_complex_double BLAS_NAME(zladiv)(const void *x, const void *y);

/* A complex quotient by its parts. */
BLAS_VOID BLAS_NAME(sladiv)(const float *a, const float *b, const float *c, const float *d,
    float *p, float *q);
BLAS_VOID BLAS_NAME(dladiv)(const double *a, const double *b, const double *c, const double *d,
    double *p, double *q);

/* √(x² + y²). */
float BLAS_NAME(slapy2)(const float *x, const float *y);
double BLAS_NAME(dlapy2)(const double *x, const double *y);

/* √(x² + y² + z²). */
float BLAS_NAME(slapy3)(const float *x, const float *y, const float *z);
double BLAS_NAME(dlapy3)(const double *x, const double *y, const double *z);

/* Whether a number is NaN. */
BLAS_INT BLAS_NAME(sisnan)(const float *din);
BLAS_INT BLAS_NAME(disnan)(const double *din);

/* Copies all of a matrix, or a triangle. */
BLAS_VOID BLAS_NAME(slacpy)(const char *uplo, const BLAS_INT *m, const BLAS_INT *n, const float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dlacpy)(const char *uplo, const BLAS_INT *m, const BLAS_INT *n, const double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(clacpy)(const char *uplo, const BLAS_INT *m, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zlacpy)(const char *uplo, const BLAS_INT *m, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb BLAS_LENGTHS_1);

/* Fills all of a matrix, or a triangle. */
BLAS_VOID BLAS_NAME(slaset)(const char *uplo, const BLAS_INT *m, const BLAS_INT *n,
    const float *alpha, const float *beta, float *a, const BLAS_INT *lda BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dlaset)(const char *uplo, const BLAS_INT *m, const BLAS_INT *n,
    const double *alpha, const double *beta, double *a, const BLAS_INT *lda BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(claset)(const char *uplo, const BLAS_INT *m, const BLAS_INT *n,
    const void *alpha, const void *beta, void *a, const BLAS_INT *lda BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zlaset)(const char *uplo, const BLAS_INT *m, const BLAS_INT *n,
    const void *alpha, const void *beta, void *a, const BLAS_INT *lda BLAS_LENGTHS_1);

/* Multiplies a matrix by a quotient. */
BLAS_VOID BLAS_NAME(slascl)(const char *letter, const BLAS_INT *kl, const BLAS_INT *ku,
    const float *cfrom, const float *cto, const BLAS_INT *m, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dlascl)(const char *letter, const BLAS_INT *kl, const BLAS_INT *ku,
    const double *cfrom, const double *cto, const BLAS_INT *m, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(clascl)(const char *letter, const BLAS_INT *kl, const BLAS_INT *ku,
    const float *cfrom, const float *cto, const BLAS_INT *m, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zlascl)(const char *letter, const BLAS_INT *kl, const BLAS_INT *ku,
    const double *cfrom, const double *cto, const BLAS_INT *m, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);

/* A product with a tridiagonal matrix. */
BLAS_VOID BLAS_NAME(slagtm)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *alpha, const float *dl, const float *d, const float *du, const float *x,
    const BLAS_INT *ldx, const float *beta, float *b, const BLAS_INT *ldb BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dlagtm)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *alpha, const double *dl, const double *d, const double *du, const double *x,
    const BLAS_INT *ldx, const double *beta, double *b, const BLAS_INT *ldb BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(clagtm)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *alpha, const void *dl, const void *d, const void *du, const void *x,
    const BLAS_INT *ldx, const float *beta, void *b, const BLAS_INT *ldb BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zlagtm)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *alpha, const void *dl, const void *d, const void *du, const void *x,
    const BLAS_INT *ldx, const double *beta, void *b, const BLAS_INT *ldb BLAS_LENGTHS_1);

/* Adds to a sum of squares. */
BLAS_VOID BLAS_NAME(slassq)(const BLAS_INT *n, const float *x, const BLAS_INT *incx, float *scale,
    float *sumsq);
BLAS_VOID BLAS_NAME(dlassq)(const BLAS_INT *n, const double *x, const BLAS_INT *incx, double *scale,
    double *sumsq);
BLAS_VOID BLAS_NAME(classq)(const BLAS_INT *n, const void *x, const BLAS_INT *incx, float *scale,
    float *sumsq);
BLAS_VOID BLAS_NAME(zlassq)(const BLAS_INT *n, const void *x, const BLAS_INT *incx, double *scale,
    double *sumsq);

/* Divides a vector by a number. */
BLAS_VOID BLAS_NAME(srscl)(const BLAS_INT *n, const float *sa, float *x, const BLAS_INT *incx);
BLAS_VOID BLAS_NAME(drscl)(const BLAS_INT *n, const double *sa, double *x, const BLAS_INT *incx);

/* Divides a vector by a real number. */
BLAS_VOID BLAS_NAME(csrscl)(const BLAS_INT *n, const float *sa, void *x, const BLAS_INT *incx);
BLAS_VOID BLAS_NAME(zdrscl)(const BLAS_INT *n, const double *sa, void *x, const BLAS_INT *incx);

/* Conjugates a vector. */
BLAS_VOID BLAS_NAME(clacgv)(const BLAS_INT *n, void *x, const BLAS_INT *incx);
BLAS_VOID BLAS_NAME(zlacgv)(const BLAS_INT *n, void *x, const BLAS_INT *incx);

/* Interchanges rows. */
BLAS_VOID BLAS_NAME(slaswp)(const BLAS_INT *n, float *a, const BLAS_INT *lda, const BLAS_INT *k1,
    const BLAS_INT *k2, const BLAS_INT *ipiv, const BLAS_INT *incx);
BLAS_VOID BLAS_NAME(dlaswp)(const BLAS_INT *n, double *a, const BLAS_INT *lda, const BLAS_INT *k1,
    const BLAS_INT *k2, const BLAS_INT *ipiv, const BLAS_INT *incx);
BLAS_VOID BLAS_NAME(claswp)(const BLAS_INT *n, void *a, const BLAS_INT *lda, const BLAS_INT *k1,
    const BLAS_INT *k2, const BLAS_INT *ipiv, const BLAS_INT *incx);
BLAS_VOID BLAS_NAME(zlaswp)(const BLAS_INT *n, void *a, const BLAS_INT *lda, const BLAS_INT *k1,
    const BLAS_INT *k2, const BLAS_INT *ipiv, const BLAS_INT *incx);

/* Estimates the 1-norm of a matrix. */
BLAS_VOID BLAS_NAME(slacn2)(const BLAS_INT *n, float *v, float *x, BLAS_INT *isgn, float *est,
    BLAS_INT *kase, BLAS_INT *isave);
BLAS_VOID BLAS_NAME(dlacn2)(const BLAS_INT *n, double *v, double *x, BLAS_INT *isgn, double *est,
    BLAS_INT *kase, BLAS_INT *isave);

/* Estimates the 1-norm of a matrix. */
BLAS_VOID BLAS_NAME(clacn2)(const BLAS_INT *n, void *v, void *x, float *est, BLAS_INT *kase,
    BLAS_INT *isave);
BLAS_VOID BLAS_NAME(zlacn2)(const BLAS_INT *n, void *v, void *x, double *est, BLAS_INT *kase,
    BLAS_INT *isave);

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

/* The inverse of a triangular matrix. */
BLAS_VOID BLAS_NAME(strtri)(const char *uplo, const char *diag, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtrtri)(const char *uplo, const char *diag, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ctrtri)(const char *uplo, const char *diag, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztrtri)(const char *uplo, const char *diag, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);

/* The inverse of a triangular matrix, a column at a time. */
BLAS_VOID BLAS_NAME(strti2)(const char *uplo, const char *diag, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtrti2)(const char *uplo, const char *diag, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ctrti2)(const char *uplo, const char *diag, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztrti2)(const char *uplo, const char *diag, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);

/* The inverse of a packed triangular matrix. */
BLAS_VOID BLAS_NAME(stptri)(const char *uplo, const char *diag, const BLAS_INT *n, float *ap,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtptri)(const char *uplo, const char *diag, const BLAS_INT *n, double *ap,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ctptri)(const char *uplo, const char *diag, const BLAS_INT *n, void *ap,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztptri)(const char *uplo, const char *diag, const BLAS_INT *n, void *ap,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Solves a triangular system. */
BLAS_VOID BLAS_NAME(strtrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const float *a, const BLAS_INT *lda, float *b,
    const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtrtrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const double *a, const BLAS_INT *lda, double *b,
    const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ctrtrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztrtrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_3);

/* Solves a triangular band system. */
BLAS_VOID BLAS_NAME(stbtrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *kd, const BLAS_INT *nrhs, const float *ab,
    const BLAS_INT *ldab, float *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtbtrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *kd, const BLAS_INT *nrhs, const double *ab,
    const BLAS_INT *ldab, double *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ctbtrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *kd, const BLAS_INT *nrhs, const void *ab,
    const BLAS_INT *ldab, void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztbtrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *kd, const BLAS_INT *nrhs, const void *ab,
    const BLAS_INT *ldab, void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_3);

/* Solves a packed triangular system. */
BLAS_VOID BLAS_NAME(stptrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const float *ap, float *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtptrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const double *ap, double *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ctptrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const void *ap, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztptrs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const void *ap, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_3);

/* The condition number of a triangular matrix. */
BLAS_VOID BLAS_NAME(strcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const float *a, const BLAS_INT *lda, float *rcond, float *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtrcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const double *a, const BLAS_INT *lda, double *rcond, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* The condition number of a triangular matrix. */
BLAS_VOID BLAS_NAME(ctrcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const void *a, const BLAS_INT *lda, float *rcond, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztrcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const void *a, const BLAS_INT *lda, double *rcond, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* The condition number of a triangular band matrix. */
BLAS_VOID BLAS_NAME(stbcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const BLAS_INT *kd, const float *ab, const BLAS_INT *ldab, float *rcond, float *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtbcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const BLAS_INT *kd, const double *ab, const BLAS_INT *ldab, double *rcond, double *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* The condition number of a triangular band matrix. */
BLAS_VOID BLAS_NAME(ctbcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const BLAS_INT *kd, const void *ab, const BLAS_INT *ldab, float *rcond, void *work,
    float *rwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztbcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const BLAS_INT *kd, const void *ab, const BLAS_INT *ldab, double *rcond, void *work,
    double *rwork, BLAS_INT *info BLAS_LENGTHS_3);

/* The condition number of a packed triangular matrix. */
BLAS_VOID BLAS_NAME(stpcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const float *ap, float *rcond, float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtpcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const double *ap, double *rcond, double *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* The condition number of a packed triangular matrix. */
BLAS_VOID BLAS_NAME(ctpcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const void *ap, float *rcond, void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztpcon)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const void *ap, double *rcond, void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Bounds the errors of the solutions of a triangular system. */
BLAS_VOID BLAS_NAME(strrfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const float *a, const BLAS_INT *lda, const float *b,
    const BLAS_INT *ldb, const float *x, const BLAS_INT *ldx, float *ferr, float *berr, float *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtrrfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const double *a, const BLAS_INT *lda, const double *b,
    const BLAS_INT *ldb, const double *x, const BLAS_INT *ldx, double *ferr, double *berr,
    double *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Bounds the errors of the solutions of a triangular system. */
BLAS_VOID BLAS_NAME(ctrrfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const void *a, const BLAS_INT *lda, const void *b,
    const BLAS_INT *ldb, const void *x, const BLAS_INT *ldx, float *ferr, float *berr, void *work,
    float *rwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztrrfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const void *a, const BLAS_INT *lda, const void *b,
    const BLAS_INT *ldb, const void *x, const BLAS_INT *ldx, double *ferr, double *berr, void *work,
    double *rwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Bounds the errors of the solutions of a triangular band system. */
BLAS_VOID BLAS_NAME(stbrfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *kd, const BLAS_INT *nrhs, const float *ab,
    const BLAS_INT *ldab, const float *b, const BLAS_INT *ldb, const float *x, const BLAS_INT *ldx,
    float *ferr, float *berr, float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtbrfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *kd, const BLAS_INT *nrhs, const double *ab,
    const BLAS_INT *ldab, const double *b, const BLAS_INT *ldb, const double *x,
    const BLAS_INT *ldx, double *ferr, double *berr, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Bounds the errors of the solutions of a triangular band system. */
BLAS_VOID BLAS_NAME(ctbrfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *kd, const BLAS_INT *nrhs, const void *ab,
    const BLAS_INT *ldab, const void *b, const BLAS_INT *ldb, const void *x, const BLAS_INT *ldx,
    float *ferr, float *berr, void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztbrfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *kd, const BLAS_INT *nrhs, const void *ab,
    const BLAS_INT *ldab, const void *b, const BLAS_INT *ldb, const void *x, const BLAS_INT *ldx,
    double *ferr, double *berr, void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Bounds the errors of the solutions of a packed triangular system. */
BLAS_VOID BLAS_NAME(stprfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const float *ap, const float *b, const BLAS_INT *ldb,
    const float *x, const BLAS_INT *ldx, float *ferr, float *berr, float *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtprfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const double *ap, const double *b, const BLAS_INT *ldb,
    const double *x, const BLAS_INT *ldx, double *ferr, double *berr, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Bounds the errors of the solutions of a packed triangular system. */
BLAS_VOID BLAS_NAME(ctprfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const void *ap, const void *b, const BLAS_INT *ldb,
    const void *x, const BLAS_INT *ldx, float *ferr, float *berr, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztprfs)(const char *uplo, const char *trans, const char *diag,
    const BLAS_INT *n, const BLAS_INT *nrhs, const void *ap, const void *b, const BLAS_INT *ldb,
    const void *x, const BLAS_INT *ldx, double *ferr, double *berr, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Solves a triangular system, scaled so that nothing overflows. */
BLAS_VOID BLAS_NAME(slatrs)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const float *a, const BLAS_INT *lda, float *x,
    float *scale, float *cnorm, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(dlatrs)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const double *a, const BLAS_INT *lda, double *x,
    double *scale, double *cnorm, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(clatrs)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const void *a, const BLAS_INT *lda, void *x,
    float *scale, float *cnorm, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(zlatrs)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const void *a, const BLAS_INT *lda, void *x,
    double *scale, double *cnorm, BLAS_INT *info BLAS_LENGTHS_4);

/* Solves triangular systems, each scaled so that nothing overflows. */
BLAS_VOID BLAS_NAME(slatrs3)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const BLAS_INT *nrhs, const float *a,
    const BLAS_INT *lda, float *x, const BLAS_INT *ldx, float *scale, float *cnorm, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(dlatrs3)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const BLAS_INT *nrhs, const double *a,
    const BLAS_INT *lda, double *x, const BLAS_INT *ldx, double *scale, double *cnorm, double *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(clatrs3)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const BLAS_INT *nrhs, const void *a, const BLAS_INT *lda,
    void *x, const BLAS_INT *ldx, float *scale, float *cnorm, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(zlatrs3)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const BLAS_INT *nrhs, const void *a, const BLAS_INT *lda,
    void *x, const BLAS_INT *ldx, double *scale, double *cnorm, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_4);

/* Solves a triangular band system, scaled so that nothing overflows. */
BLAS_VOID BLAS_NAME(slatbs)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const BLAS_INT *kd, const float *ab,
    const BLAS_INT *ldab, float *x, float *scale, float *cnorm, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(dlatbs)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const BLAS_INT *kd, const double *ab,
    const BLAS_INT *ldab, double *x, double *scale, double *cnorm, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(clatbs)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const BLAS_INT *kd, const void *ab, const BLAS_INT *ldab,
    void *x, float *scale, float *cnorm, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(zlatbs)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const BLAS_INT *kd, const void *ab, const BLAS_INT *ldab,
    void *x, double *scale, double *cnorm, BLAS_INT *info BLAS_LENGTHS_4);

/* Solves a packed triangular system, scaled so that nothing overflows. */
BLAS_VOID BLAS_NAME(slatps)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const float *ap, float *x, float *scale, float *cnorm,
    BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(dlatps)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const double *ap, double *x, double *scale,
    double *cnorm, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(clatps)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const void *ap, void *x, float *scale, float *cnorm,
    BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(zlatps)(const char *uplo, const char *trans, const char *diag,
    const char *normin, const BLAS_INT *n, const void *ap, void *x, double *scale, double *cnorm,
    BLAS_INT *info BLAS_LENGTHS_4);

/* A norm of a general matrix. */
float BLAS_NAME(slange)(const char *norm, const BLAS_INT *m, const BLAS_INT *n, const float *a,
    const BLAS_INT *lda, float *work BLAS_LENGTHS_1);
double BLAS_NAME(dlange)(const char *norm, const BLAS_INT *m, const BLAS_INT *n, const double *a,
    const BLAS_INT *lda, double *work BLAS_LENGTHS_1);
float BLAS_NAME(clange)(const char *norm, const BLAS_INT *m, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, float *work BLAS_LENGTHS_1);
double BLAS_NAME(zlange)(const char *norm, const BLAS_INT *m, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, double *work BLAS_LENGTHS_1);

/* A norm of a Hessenberg matrix. */
float BLAS_NAME(slanhs)(const char *norm, const BLAS_INT *n, const float *a, const BLAS_INT *lda,
    float *work BLAS_LENGTHS_1);
double BLAS_NAME(dlanhs)(const char *norm, const BLAS_INT *n, const double *a, const BLAS_INT *lda,
    double *work BLAS_LENGTHS_1);
float BLAS_NAME(clanhs)(const char *norm, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    float *work BLAS_LENGTHS_1);
double BLAS_NAME(zlanhs)(const char *norm, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    double *work BLAS_LENGTHS_1);

/* A norm of a band matrix. */
float BLAS_NAME(slangb)(const char *norm, const BLAS_INT *n, const BLAS_INT *kl, const BLAS_INT *ku,
    const float *ab, const BLAS_INT *ldab, float *work BLAS_LENGTHS_1);
double BLAS_NAME(dlangb)(const char *norm, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const double *ab, const BLAS_INT *ldab, double *work BLAS_LENGTHS_1);
float BLAS_NAME(clangb)(const char *norm, const BLAS_INT *n, const BLAS_INT *kl, const BLAS_INT *ku,
    const void *ab, const BLAS_INT *ldab, float *work BLAS_LENGTHS_1);
double BLAS_NAME(zlangb)(const char *norm, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const void *ab, const BLAS_INT *ldab, double *work BLAS_LENGTHS_1);

/* A norm of a tridiagonal matrix. */
float BLAS_NAME(slangt)(const char *norm, const BLAS_INT *n, const float *dl, const float *d,
    const float *du BLAS_LENGTHS_1);
double BLAS_NAME(dlangt)(const char *norm, const BLAS_INT *n, const double *dl, const double *d,
    const double *du BLAS_LENGTHS_1);
float BLAS_NAME(clangt)(const char *norm, const BLAS_INT *n, const void *dl, const void *d,
    const void *du BLAS_LENGTHS_1);
double BLAS_NAME(zlangt)(const char *norm, const BLAS_INT *n, const void *dl, const void *d,
    const void *du BLAS_LENGTHS_1);

/* A norm of a symmetric tridiagonal matrix. */
float BLAS_NAME(slanst)(const char *norm, const BLAS_INT *n, const float *d,
    const float *e BLAS_LENGTHS_1);
double BLAS_NAME(dlanst)(const char *norm, const BLAS_INT *n, const double *d,
    const double *e BLAS_LENGTHS_1);

/* A norm of a Hermitian tridiagonal matrix. */
float BLAS_NAME(clanht)(const char *norm, const BLAS_INT *n, const float *d,
    const void *e BLAS_LENGTHS_1);
double BLAS_NAME(zlanht)(const char *norm, const BLAS_INT *n, const double *d,
    const void *e BLAS_LENGTHS_1);

/* A norm of a symmetric matrix. */
float BLAS_NAME(slansy)(const char *norm, const char *uplo, const BLAS_INT *n, const float *a,
    const BLAS_INT *lda, float *work BLAS_LENGTHS_2);
double BLAS_NAME(dlansy)(const char *norm, const char *uplo, const BLAS_INT *n, const double *a,
    const BLAS_INT *lda, double *work BLAS_LENGTHS_2);
float BLAS_NAME(clansy)(const char *norm, const char *uplo, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, float *work BLAS_LENGTHS_2);
double BLAS_NAME(zlansy)(const char *norm, const char *uplo, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, double *work BLAS_LENGTHS_2);

/* A norm of a Hermitian matrix. */
float BLAS_NAME(clanhe)(const char *norm, const char *uplo, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, float *work BLAS_LENGTHS_2);
double BLAS_NAME(zlanhe)(const char *norm, const char *uplo, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, double *work BLAS_LENGTHS_2);

/* A norm of a symmetric band matrix. */
float BLAS_NAME(slansb)(const char *norm, const char *uplo, const BLAS_INT *n, const BLAS_INT *k,
    const float *ab, const BLAS_INT *ldab, float *work BLAS_LENGTHS_2);
double BLAS_NAME(dlansb)(const char *norm, const char *uplo, const BLAS_INT *n, const BLAS_INT *k,
    const double *ab, const BLAS_INT *ldab, double *work BLAS_LENGTHS_2);
float BLAS_NAME(clansb)(const char *norm, const char *uplo, const BLAS_INT *n, const BLAS_INT *k,
    const void *ab, const BLAS_INT *ldab, float *work BLAS_LENGTHS_2);
double BLAS_NAME(zlansb)(const char *norm, const char *uplo, const BLAS_INT *n, const BLAS_INT *k,
    const void *ab, const BLAS_INT *ldab, double *work BLAS_LENGTHS_2);

/* A norm of a Hermitian band matrix. */
float BLAS_NAME(clanhb)(const char *norm, const char *uplo, const BLAS_INT *n, const BLAS_INT *k,
    const void *ab, const BLAS_INT *ldab, float *work BLAS_LENGTHS_2);
double BLAS_NAME(zlanhb)(const char *norm, const char *uplo, const BLAS_INT *n, const BLAS_INT *k,
    const void *ab, const BLAS_INT *ldab, double *work BLAS_LENGTHS_2);

/* A norm of a packed symmetric matrix. */
float BLAS_NAME(slansp)(const char *norm, const char *uplo, const BLAS_INT *n, const float *ap,
    float *work BLAS_LENGTHS_2);
double BLAS_NAME(dlansp)(const char *norm, const char *uplo, const BLAS_INT *n, const double *ap,
    double *work BLAS_LENGTHS_2);
float BLAS_NAME(clansp)(const char *norm, const char *uplo, const BLAS_INT *n, const void *ap,
    float *work BLAS_LENGTHS_2);
double BLAS_NAME(zlansp)(const char *norm, const char *uplo, const BLAS_INT *n, const void *ap,
    double *work BLAS_LENGTHS_2);

/* A norm of a packed Hermitian matrix. */
float BLAS_NAME(clanhp)(const char *norm, const char *uplo, const BLAS_INT *n, const void *ap,
    float *work BLAS_LENGTHS_2);
double BLAS_NAME(zlanhp)(const char *norm, const char *uplo, const BLAS_INT *n, const void *ap,
    double *work BLAS_LENGTHS_2);

/* A norm of a triangular or trapezoidal matrix. */
float BLAS_NAME(slantr)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *m,
    const BLAS_INT *n, const float *a, const BLAS_INT *lda, float *work BLAS_LENGTHS_3);
double BLAS_NAME(dlantr)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *m,
    const BLAS_INT *n, const double *a, const BLAS_INT *lda, double *work BLAS_LENGTHS_3);
float BLAS_NAME(clantr)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *m,
    const BLAS_INT *n, const void *a, const BLAS_INT *lda, float *work BLAS_LENGTHS_3);
double BLAS_NAME(zlantr)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *m,
    const BLAS_INT *n, const void *a, const BLAS_INT *lda, double *work BLAS_LENGTHS_3);

/* A norm of a triangular band matrix. */
float BLAS_NAME(slantb)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const float *ab, const BLAS_INT *ldab, float *work BLAS_LENGTHS_3);
double BLAS_NAME(dlantb)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const double *ab, const BLAS_INT *ldab, double *work BLAS_LENGTHS_3);
float BLAS_NAME(clantb)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const void *ab, const BLAS_INT *ldab, float *work BLAS_LENGTHS_3);
double BLAS_NAME(zlantb)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const void *ab, const BLAS_INT *ldab, double *work BLAS_LENGTHS_3);

/* A norm of a packed triangular matrix. */
float BLAS_NAME(slantp)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const float *ap, float *work BLAS_LENGTHS_3);
double BLAS_NAME(dlantp)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const double *ap, double *work BLAS_LENGTHS_3);
float BLAS_NAME(clantp)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const void *ap, float *work BLAS_LENGTHS_3);
double BLAS_NAME(zlantp)(const char *norm, const char *uplo, const char *diag, const BLAS_INT *n,
    const void *ap, double *work BLAS_LENGTHS_3);

/* LU factorisation with row interchanges. */
BLAS_VOID_NUMPY_INT BLAS_NAME(sgetrf)(const BLAS_INT *m, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(dgetrf)(const BLAS_INT *m, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(cgetrf)(const BLAS_INT *m, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(zgetrf)(const BLAS_INT *m, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, BLAS_INT *info);

/* LU factorisation with row interchanges, recursive. */
BLAS_VOID BLAS_NAME(sgetrf2)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgetrf2)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgetrf2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgetrf2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info);

/* LU factorisation with row interchanges, a column at a time. */
BLAS_VOID BLAS_NAME(sgetf2)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgetf2)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgetf2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgetf2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info);

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

/* The inverse from the LU factors. */
BLAS_VOID BLAS_NAME(sgetri)(const BLAS_INT *n, float *a, const BLAS_INT *lda, const BLAS_INT *ipiv,
    float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgetri)(const BLAS_INT *n, double *a, const BLAS_INT *lda, const BLAS_INT *ipiv,
    double *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgetri)(const BLAS_INT *n, void *a, const BLAS_INT *lda, const BLAS_INT *ipiv,
    void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgetri)(const BLAS_INT *n, void *a, const BLAS_INT *lda, const BLAS_INT *ipiv,
    void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* The condition number from the LU factors. */
BLAS_VOID BLAS_NAME(sgecon)(const char *norm, const BLAS_INT *n, const float *a,
    const BLAS_INT *lda, const float *anorm, float *rcond, float *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgecon)(const char *norm, const BLAS_INT *n, const double *a,
    const BLAS_INT *lda, const double *anorm, double *rcond, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number from the LU factors. */
BLAS_VOID BLAS_NAME(cgecon)(const char *norm, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    const float *anorm, float *rcond, void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgecon)(const char *norm, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    const double *anorm, double *rcond, void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Row and column scalings. */
BLAS_VOID BLAS_NAME(sgeequ)(const BLAS_INT *m, const BLAS_INT *n, const float *a,
    const BLAS_INT *lda, float *r, float *c, float *rowcnd, float *colcnd, float *amax,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgeequ)(const BLAS_INT *m, const BLAS_INT *n, const double *a,
    const BLAS_INT *lda, double *r, double *c, double *rowcnd, double *colcnd, double *amax,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgeequ)(const BLAS_INT *m, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, float *r, float *c, float *rowcnd, float *colcnd, float *amax,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgeequ)(const BLAS_INT *m, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, double *r, double *c, double *rowcnd, double *colcnd, double *amax,
    BLAS_INT *info);

/* Row and column scalings by powers of two. */
BLAS_VOID BLAS_NAME(sgeequb)(const BLAS_INT *m, const BLAS_INT *n, const float *a,
    const BLAS_INT *lda, float *r, float *c, float *rowcnd, float *colcnd, float *amax,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgeequb)(const BLAS_INT *m, const BLAS_INT *n, const double *a,
    const BLAS_INT *lda, double *r, double *c, double *rowcnd, double *colcnd, double *amax,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgeequb)(const BLAS_INT *m, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, float *r, float *c, float *rowcnd, float *colcnd, float *amax,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgeequb)(const BLAS_INT *m, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, double *r, double *c, double *rowcnd, double *colcnd, double *amax,
    BLAS_INT *info);

/* Scales a matrix where it is worth while. */
BLAS_VOID BLAS_NAME(slaqge)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    const float *r, const float *c, const float *rowcnd, const float *colcnd, const float *amax,
    char *equed BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dlaqge)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    const double *r, const double *c, const double *rowcnd, const double *colcnd,
    const double *amax, char *equed BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(claqge)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const float *r, const float *c, const float *rowcnd, const float *colcnd, const float *amax,
    char *equed BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zlaqge)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const double *r, const double *c, const double *rowcnd, const double *colcnd,
    const double *amax, char *equed BLAS_LENGTHS_1);

/* Refines solutions and bounds their errors. */
BLAS_VOID BLAS_NAME(sgerfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *a, const BLAS_INT *lda, const float *af, const BLAS_INT *ldaf,
    const BLAS_INT *ipiv, const float *b, const BLAS_INT *ldb, float *x, const BLAS_INT *ldx,
    float *ferr, float *berr, float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgerfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *a, const BLAS_INT *lda, const double *af, const BLAS_INT *ldaf,
    const BLAS_INT *ipiv, const double *b, const BLAS_INT *ldb, double *x, const BLAS_INT *ldx,
    double *ferr, double *berr, double *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Refines solutions and bounds their errors. */
BLAS_VOID BLAS_NAME(cgerfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const void *af, const BLAS_INT *ldaf, const BLAS_INT *ipiv,
    const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, float *ferr, float *berr,
    void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgerfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const void *af, const BLAS_INT *ldaf, const BLAS_INT *ipiv,
    const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, double *ferr, double *berr,
    void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Solves op(A) X = B, scaled and refined, with condition number and error bounds. */
BLAS_VOID BLAS_NAME(sgesvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *nrhs, float *a, const BLAS_INT *lda, float *af, const BLAS_INT *ldaf,
    BLAS_INT *ipiv, char *equed, float *r, float *c, float *b, const BLAS_INT *ldb, float *x,
    const BLAS_INT *ldx, float *rcond, float *ferr, float *berr, float *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dgesvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *nrhs, double *a, const BLAS_INT *lda, double *af, const BLAS_INT *ldaf,
    BLAS_INT *ipiv, char *equed, double *r, double *c, double *b, const BLAS_INT *ldb, double *x,
    const BLAS_INT *ldx, double *rcond, double *ferr, double *berr, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Solves op(A) X = B, scaled and refined, with condition number and error bounds. */
BLAS_VOID BLAS_NAME(cgesvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *a, const BLAS_INT *lda, void *af, const BLAS_INT *ldaf,
    BLAS_INT *ipiv, char *equed, float *r, float *c, void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, float *rcond, float *ferr, float *berr, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zgesvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *a, const BLAS_INT *lda, void *af, const BLAS_INT *ldaf,
    BLAS_INT *ipiv, char *equed, double *r, double *c, void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, double *rcond, double *ferr, double *berr, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* LU factorisation with complete pivoting. */
BLAS_VOID BLAS_NAME(sgetc2)(const BLAS_INT *n, float *a, const BLAS_INT *lda, BLAS_INT *ipiv,
    BLAS_INT *jpiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgetc2)(const BLAS_INT *n, double *a, const BLAS_INT *lda, BLAS_INT *ipiv,
    BLAS_INT *jpiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgetc2)(const BLAS_INT *n, void *a, const BLAS_INT *lda, BLAS_INT *ipiv,
    BLAS_INT *jpiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgetc2)(const BLAS_INT *n, void *a, const BLAS_INT *lda, BLAS_INT *ipiv,
    BLAS_INT *jpiv, BLAS_INT *info);

/* Solves with the factors of complete pivoting, scaled. */
BLAS_VOID BLAS_NAME(sgesc2)(const BLAS_INT *n, const float *a, const BLAS_INT *lda, float *rhs,
    const BLAS_INT *ipiv, const BLAS_INT *jpiv, float *scale);
BLAS_VOID BLAS_NAME(dgesc2)(const BLAS_INT *n, const double *a, const BLAS_INT *lda, double *rhs,
    const BLAS_INT *ipiv, const BLAS_INT *jpiv, double *scale);
BLAS_VOID BLAS_NAME(cgesc2)(const BLAS_INT *n, const void *a, const BLAS_INT *lda, void *rhs,
    const BLAS_INT *ipiv, const BLAS_INT *jpiv, float *scale);
BLAS_VOID BLAS_NAME(zgesc2)(const BLAS_INT *n, const void *a, const BLAS_INT *lda, void *rhs,
    const BLAS_INT *ipiv, const BLAS_INT *jpiv, double *scale);

/* Makes a Householder reflector. */
BLAS_VOID BLAS_NAME(slarfg)(const BLAS_INT *n, float *alpha, float *x, const BLAS_INT *incx,
    float *tau);
BLAS_VOID BLAS_NAME(dlarfg)(const BLAS_INT *n, double *alpha, double *x, const BLAS_INT *incx,
    double *tau);
BLAS_VOID BLAS_NAME(clarfg)(const BLAS_INT *n, void *alpha, void *x, const BLAS_INT *incx,
    void *tau);
BLAS_VOID BLAS_NAME(zlarfg)(const BLAS_INT *n, void *alpha, void *x, const BLAS_INT *incx,
    void *tau);

/* Makes a Householder reflector that leaves a number that is not negative. */
BLAS_VOID BLAS_NAME(slarfgp)(const BLAS_INT *n, float *alpha, float *x, const BLAS_INT *incx,
    float *tau);
BLAS_VOID BLAS_NAME(dlarfgp)(const BLAS_INT *n, double *alpha, double *x, const BLAS_INT *incx,
    double *tau);
BLAS_VOID BLAS_NAME(clarfgp)(const BLAS_INT *n, void *alpha, void *x, const BLAS_INT *incx,
    void *tau);
BLAS_VOID BLAS_NAME(zlarfgp)(const BLAS_INT *n, void *alpha, void *x, const BLAS_INT *incx,
    void *tau);

/* Applies a Householder reflector. */
BLAS_VOID BLAS_NAME(slarf)(const char *side, const BLAS_INT *m, const BLAS_INT *n, const float *v,
    const BLAS_INT *incv, const float *tau, float *c, const BLAS_INT *ldc,
    float *work BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dlarf)(const char *side, const BLAS_INT *m, const BLAS_INT *n, const double *v,
    const BLAS_INT *incv, const double *tau, double *c, const BLAS_INT *ldc,
    double *work BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(clarf)(const char *side, const BLAS_INT *m, const BLAS_INT *n, const void *v,
    const BLAS_INT *incv, const void *tau, void *c, const BLAS_INT *ldc, void *work BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zlarf)(const char *side, const BLAS_INT *m, const BLAS_INT *n, const void *v,
    const BLAS_INT *incv, const void *tau, void *c, const BLAS_INT *ldc, void *work BLAS_LENGTHS_1);

/* Applies a Householder reflector, perhaps of small order. */
BLAS_VOID BLAS_NAME(slarfx)(const char *side, const BLAS_INT *m, const BLAS_INT *n, const float *v,
    const float *tau, float *c, const BLAS_INT *ldc, float *work BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dlarfx)(const char *side, const BLAS_INT *m, const BLAS_INT *n, const double *v,
    const double *tau, double *c, const BLAS_INT *ldc, double *work BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(clarfx)(const char *side, const BLAS_INT *m, const BLAS_INT *n, const void *v,
    const void *tau, void *c, const BLAS_INT *ldc, void *work BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zlarfx)(const char *side, const BLAS_INT *m, const BLAS_INT *n, const void *v,
    const void *tau, void *c, const BLAS_INT *ldc, void *work BLAS_LENGTHS_1);

/* The factor T of a block reflector. */
BLAS_VOID BLAS_NAME(slarft)(const char *direct, const char *storev, const BLAS_INT *n,
    const BLAS_INT *k, const float *v, const BLAS_INT *ldv, const float *tau, float *t,
    const BLAS_INT *ldt BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dlarft)(const char *direct, const char *storev, const BLAS_INT *n,
    const BLAS_INT *k, const double *v, const BLAS_INT *ldv, const double *tau, double *t,
    const BLAS_INT *ldt BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(clarft)(const char *direct, const char *storev, const BLAS_INT *n,
    const BLAS_INT *k, const void *v, const BLAS_INT *ldv, const void *tau, void *t,
    const BLAS_INT *ldt BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zlarft)(const char *direct, const char *storev, const BLAS_INT *n,
    const BLAS_INT *k, const void *v, const BLAS_INT *ldv, const void *tau, void *t,
    const BLAS_INT *ldt BLAS_LENGTHS_2);

/* Applies a block reflector. */
BLAS_VOID BLAS_NAME(slarfb)(const char *side, const char *trans, const char *direct,
    const char *storev, const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, const float *v,
    const BLAS_INT *ldv, const float *t, const BLAS_INT *ldt, float *c, const BLAS_INT *ldc,
    float *work, const BLAS_INT *ldwork BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(dlarfb)(const char *side, const char *trans, const char *direct,
    const char *storev, const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, const double *v,
    const BLAS_INT *ldv, const double *t, const BLAS_INT *ldt, double *c, const BLAS_INT *ldc,
    double *work, const BLAS_INT *ldwork BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(clarfb)(const char *side, const char *trans, const char *direct,
    const char *storev, const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, const void *v,
    const BLAS_INT *ldv, const void *t, const BLAS_INT *ldt, void *c, const BLAS_INT *ldc,
    void *work, const BLAS_INT *ldwork BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(zlarfb)(const char *side, const char *trans, const char *direct,
    const char *storev, const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, const void *v,
    const BLAS_INT *ldv, const void *t, const BLAS_INT *ldt, void *c, const BLAS_INT *ldc,
    void *work, const BLAS_INT *ldwork BLAS_LENGTHS_4);

/* Makes a plane rotation. */
BLAS_VOID BLAS_NAME(slartg)(const float *f, const float *g, float *c, float *s, float *r);
BLAS_VOID BLAS_NAME(dlartg)(const double *f, const double *g, double *c, double *s, double *r);
BLAS_VOID BLAS_NAME(clartg)(const void *f, const void *g, float *c, void *s, void *r);
BLAS_VOID BLAS_NAME(zlartg)(const void *f, const void *g, double *c, void *s, void *r);

/* Makes a plane rotation that leaves a number that is not negative. */
BLAS_VOID BLAS_NAME(slartgp)(const float *f, const float *g, float *cs, float *sn, float *r);
BLAS_VOID BLAS_NAME(dlartgp)(const double *f, const double *g, double *cs, double *sn, double *r);

/* Applies a sequence of plane rotations. */
BLAS_VOID BLAS_NAME(slasr)(const char *side, const char *pivot, const char *direct,
    const BLAS_INT *m, const BLAS_INT *n, const float *c, const float *s, float *a,
    const BLAS_INT *lda BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dlasr)(const char *side, const char *pivot, const char *direct,
    const BLAS_INT *m, const BLAS_INT *n, const double *c, const double *s, double *a,
    const BLAS_INT *lda BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(clasr)(const char *side, const char *pivot, const char *direct,
    const BLAS_INT *m, const BLAS_INT *n, const float *c, const float *s, void *a,
    const BLAS_INT *lda BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zlasr)(const char *side, const char *pivot, const char *direct,
    const BLAS_INT *m, const BLAS_INT *n, const double *c, const double *s, void *a,
    const BLAS_INT *lda BLAS_LENGTHS_3);

/* Eigenvalues and an eigenvector of a Hermitian 2 by 2 matrix. */
BLAS_VOID BLAS_NAME(slaev2)(const float *a, const float *b, const float *c, float *rt1, float *rt2,
    float *cs1, float *sn1);
BLAS_VOID BLAS_NAME(dlaev2)(const double *a, const double *b, const double *c, double *rt1,
    double *rt2, double *cs1, double *sn1);
BLAS_VOID BLAS_NAME(claev2)(const void *a, const void *b, const void *c, float *rt1, float *rt2,
    float *cs1, void *sn1);
BLAS_VOID BLAS_NAME(zlaev2)(const void *a, const void *b, const void *c, double *rt1, double *rt2,
    double *cs1, void *sn1);

/* The standard Schur form of a 2 by 2 matrix. */
BLAS_VOID BLAS_NAME(slanv2)(float *a, float *b, float *c, float *d, float *rt1r, float *rt1i,
    float *rt2r, float *rt2i, float *cs, float *sn);
BLAS_VOID BLAS_NAME(dlanv2)(double *a, double *b, double *c, double *d, double *rt1r, double *rt1i,
    double *rt2r, double *rt2i, double *cs, double *sn);

/* QR factorisation. */
BLAS_VOID BLAS_NAME(sgeqrf)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(dgeqrf)(const BLAS_INT *m, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgeqrf)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(zgeqrf)(const BLAS_INT *m, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* QR factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sgeqr2)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *tau, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgeqr2)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *tau, double *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgeqr2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgeqr2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, BLAS_INT *info);

/* QR factorisation with a diagonal that is not negative. */
BLAS_VOID BLAS_NAME(sgeqrfp)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgeqrfp)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgeqrfp)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgeqrfp)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* QR factorisation with a diagonal that is not negative, unblocked. */
BLAS_VOID BLAS_NAME(sgeqr2p)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *tau, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgeqr2p)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *tau, double *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgeqr2p)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgeqr2p)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, BLAS_INT *info);

/* LQ factorisation. */
BLAS_VOID BLAS_NAME(sgelqf)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgelqf)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgelqf)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgelqf)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* LQ factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sgelq2)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *tau, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgelq2)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *tau, double *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgelq2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgelq2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, BLAS_INT *info);

/* QL factorisation. */
BLAS_VOID BLAS_NAME(sgeqlf)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgeqlf)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgeqlf)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgeqlf)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* QL factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sgeql2)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *tau, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgeql2)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *tau, double *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgeql2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgeql2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, BLAS_INT *info);

/* RQ factorisation. */
BLAS_VOID BLAS_NAME(sgerqf)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgerqf)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgerqf)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgerqf)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* RQ factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sgerq2)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *tau, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgerq2)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *tau, double *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgerq2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgerq2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, BLAS_INT *info);

/* The Q of a QR factorisation. */
BLAS_VOID BLAS_NAME(sorgqr)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, float *a,
    const BLAS_INT *lda, const float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(dorgqr)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k,
    double *a, const BLAS_INT *lda, const double *tau, double *work, const BLAS_INT *lwork,
    BLAS_INT *info);

/* The Q of a QR factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sorg2r)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, float *a,
    const BLAS_INT *lda, const float *tau, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorg2r)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, double *a,
    const BLAS_INT *lda, const double *tau, double *work, BLAS_INT *info);

/* The Q of a QR factorisation. */
BLAS_VOID BLAS_NAME(cungqr)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(zungqr)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k,
    void *a, const BLAS_INT *lda, const void *tau, void *work, const BLAS_INT *lwork,
    BLAS_INT *info);

/* The Q of a QR factorisation, unblocked. */
BLAS_VOID BLAS_NAME(cung2r)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zung2r)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, BLAS_INT *info);

/* The Q of a LQ factorisation. */
BLAS_VOID BLAS_NAME(sorglq)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, float *a,
    const BLAS_INT *lda, const float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorglq)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, double *a,
    const BLAS_INT *lda, const double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);

/* The Q of a LQ factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sorgl2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, float *a,
    const BLAS_INT *lda, const float *tau, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorgl2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, double *a,
    const BLAS_INT *lda, const double *tau, double *work, BLAS_INT *info);

/* The Q of a LQ factorisation. */
BLAS_VOID BLAS_NAME(cunglq)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zunglq)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* The Q of a LQ factorisation, unblocked. */
BLAS_VOID BLAS_NAME(cungl2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zungl2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, BLAS_INT *info);

/* The Q of a QL factorisation. */
BLAS_VOID BLAS_NAME(sorgql)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, float *a,
    const BLAS_INT *lda, const float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorgql)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, double *a,
    const BLAS_INT *lda, const double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);

/* The Q of a QL factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sorg2l)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, float *a,
    const BLAS_INT *lda, const float *tau, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorg2l)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, double *a,
    const BLAS_INT *lda, const double *tau, double *work, BLAS_INT *info);

/* The Q of a QL factorisation. */
BLAS_VOID BLAS_NAME(cungql)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zungql)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* The Q of a QL factorisation, unblocked. */
BLAS_VOID BLAS_NAME(cung2l)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zung2l)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, BLAS_INT *info);

/* The Q of a RQ factorisation. */
BLAS_VOID BLAS_NAME(sorgrq)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, float *a,
    const BLAS_INT *lda, const float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorgrq)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, double *a,
    const BLAS_INT *lda, const double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);

/* The Q of a RQ factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sorgr2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, float *a,
    const BLAS_INT *lda, const float *tau, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorgr2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, double *a,
    const BLAS_INT *lda, const double *tau, double *work, BLAS_INT *info);

/* The Q of a RQ factorisation. */
BLAS_VOID BLAS_NAME(cungrq)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zungrq)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* The Q of a RQ factorisation, unblocked. */
BLAS_VOID BLAS_NAME(cungr2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zungr2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, void *a,
    const BLAS_INT *lda, const void *tau, void *work, BLAS_INT *info);

/* Multiplies by the Q of a QR factorisation. */
BLAS_VOID BLAS_NAME(sormqr)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const float *a, const BLAS_INT *lda, const float *tau,
    float *c, const BLAS_INT *ldc, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dormqr)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const double *a, const BLAS_INT *lda, const double *tau,
    double *c, const BLAS_INT *ldc, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a QR factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sorm2r)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const float *a, const BLAS_INT *lda, const float *tau,
    float *c, const BLAS_INT *ldc, float *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dorm2r)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const double *a, const BLAS_INT *lda, const double *tau,
    double *c, const BLAS_INT *ldc, double *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a QR factorisation. */
BLAS_VOID BLAS_NAME(cunmqr)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zunmqr)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a QR factorisation, unblocked. */
BLAS_VOID BLAS_NAME(cunm2r)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zunm2r)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a LQ factorisation. */
BLAS_VOID BLAS_NAME(sormlq)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const float *a, const BLAS_INT *lda, const float *tau,
    float *c, const BLAS_INT *ldc, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dormlq)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const double *a, const BLAS_INT *lda, const double *tau,
    double *c, const BLAS_INT *ldc, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a LQ factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sorml2)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const float *a, const BLAS_INT *lda, const float *tau,
    float *c, const BLAS_INT *ldc, float *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dorml2)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const double *a, const BLAS_INT *lda, const double *tau,
    double *c, const BLAS_INT *ldc, double *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a LQ factorisation. */
BLAS_VOID BLAS_NAME(cunmlq)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zunmlq)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a LQ factorisation, unblocked. */
BLAS_VOID BLAS_NAME(cunml2)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zunml2)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a QL factorisation. */
BLAS_VOID BLAS_NAME(sormql)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const float *a, const BLAS_INT *lda, const float *tau,
    float *c, const BLAS_INT *ldc, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dormql)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const double *a, const BLAS_INT *lda, const double *tau,
    double *c, const BLAS_INT *ldc, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a QL factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sorm2l)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const float *a, const BLAS_INT *lda, const float *tau,
    float *c, const BLAS_INT *ldc, float *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dorm2l)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const double *a, const BLAS_INT *lda, const double *tau,
    double *c, const BLAS_INT *ldc, double *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a QL factorisation. */
BLAS_VOID BLAS_NAME(cunmql)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zunmql)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a QL factorisation, unblocked. */
BLAS_VOID BLAS_NAME(cunm2l)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zunm2l)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a RQ factorisation. */
BLAS_VOID BLAS_NAME(sormrq)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const float *a, const BLAS_INT *lda, const float *tau,
    float *c, const BLAS_INT *ldc, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dormrq)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const double *a, const BLAS_INT *lda, const double *tau,
    double *c, const BLAS_INT *ldc, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a RQ factorisation, unblocked. */
BLAS_VOID BLAS_NAME(sormr2)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const float *a, const BLAS_INT *lda, const float *tau,
    float *c, const BLAS_INT *ldc, float *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dormr2)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const double *a, const BLAS_INT *lda, const double *tau,
    double *c, const BLAS_INT *ldc, double *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a RQ factorisation. */
BLAS_VOID BLAS_NAME(cunmrq)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zunmrq)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a RQ factorisation, unblocked. */
BLAS_VOID BLAS_NAME(cunmr2)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zunmr2)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, BLAS_INT *info BLAS_LENGTHS_2);

/* QR factorisation in blocks whose factors T are kept. */
BLAS_VOID BLAS_NAME(sgeqrt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nb, float *a,
    const BLAS_INT *lda, float *t, const BLAS_INT *ldt, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgeqrt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nb, double *a,
    const BLAS_INT *lda, double *t, const BLAS_INT *ldt, double *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgeqrt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nb, void *a,
    const BLAS_INT *lda, void *t, const BLAS_INT *ldt, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgeqrt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nb, void *a,
    const BLAS_INT *lda, void *t, const BLAS_INT *ldt, void *work, BLAS_INT *info);

/* geqrt3 under the name of its unblocked form. */
BLAS_VOID BLAS_NAME(sgeqrt2)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *t, const BLAS_INT *ldt, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgeqrt2)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *t, const BLAS_INT *ldt, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgeqrt2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *t, const BLAS_INT *ldt, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgeqrt2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *t, const BLAS_INT *ldt, BLAS_INT *info);

/* QR factorisation in one block whose factor T is kept. */
BLAS_VOID BLAS_NAME(sgeqrt3)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *t, const BLAS_INT *ldt, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgeqrt3)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *t, const BLAS_INT *ldt, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgeqrt3)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *t, const BLAS_INT *ldt, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgeqrt3)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *t, const BLAS_INT *ldt, BLAS_INT *info);

/* LQ factorisation in blocks whose factors T are kept. */
BLAS_VOID BLAS_NAME(sgelqt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *mb, float *a,
    const BLAS_INT *lda, float *t, const BLAS_INT *ldt, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgelqt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *mb, double *a,
    const BLAS_INT *lda, double *t, const BLAS_INT *ldt, double *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgelqt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *mb, void *a,
    const BLAS_INT *lda, void *t, const BLAS_INT *ldt, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgelqt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *mb, void *a,
    const BLAS_INT *lda, void *t, const BLAS_INT *ldt, void *work, BLAS_INT *info);

/* LQ factorisation in one block whose factor T is kept. */
BLAS_VOID BLAS_NAME(sgelqt3)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *t, const BLAS_INT *ldt, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgelqt3)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *t, const BLAS_INT *ldt, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgelqt3)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *t, const BLAS_INT *ldt, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgelqt3)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *t, const BLAS_INT *ldt, BLAS_INT *info);

/* Multiplies by the Q of geqrt. */
BLAS_VOID BLAS_NAME(sgemqrt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *nb, const float *v, const BLAS_INT *ldv,
    const float *t, const BLAS_INT *ldt, float *c, const BLAS_INT *ldc, float *work,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dgemqrt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *nb, const double *v, const BLAS_INT *ldv,
    const double *t, const BLAS_INT *ldt, double *c, const BLAS_INT *ldc, double *work,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cgemqrt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *nb, const void *v, const BLAS_INT *ldv,
    const void *t, const BLAS_INT *ldt, void *c, const BLAS_INT *ldc, void *work,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zgemqrt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *nb, const void *v, const BLAS_INT *ldv,
    const void *t, const BLAS_INT *ldt, void *c, const BLAS_INT *ldc, void *work,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of gelqt. */
BLAS_VOID BLAS_NAME(sgemlqt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *mb, const float *v, const BLAS_INT *ldv,
    const float *t, const BLAS_INT *ldt, float *c, const BLAS_INT *ldc, float *work,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dgemlqt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *mb, const double *v, const BLAS_INT *ldv,
    const double *t, const BLAS_INT *ldt, double *c, const BLAS_INT *ldc, double *work,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cgemlqt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *mb, const void *v, const BLAS_INT *ldv,
    const void *t, const BLAS_INT *ldt, void *c, const BLAS_INT *ldc, void *work,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zgemlqt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *mb, const void *v, const BLAS_INT *ldv,
    const void *t, const BLAS_INT *ldt, void *c, const BLAS_INT *ldc, void *work,
    BLAS_INT *info BLAS_LENGTHS_2);

/* QR factorisation with column pivoting. */
BLAS_VOID BLAS_NAME(sgeqp3)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *jpvt, float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgeqp3)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *jpvt, double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);

/* QR factorisation with column pivoting. */
BLAS_VOID BLAS_NAME(cgeqp3)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *jpvt, void *tau, void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgeqp3)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *jpvt, void *tau, void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *info);

/* RZ factorisation of an upper trapezoidal matrix. */
BLAS_VOID BLAS_NAME(stzrzf)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dtzrzf)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(ctzrzf)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(ztzrzf)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* Multiplies by the Z of an RZ factorisation. */
BLAS_VOID BLAS_NAME(sormrz)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const float *a, const BLAS_INT *lda,
    const float *tau, float *c, const BLAS_INT *ldc, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dormrz)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const double *a, const BLAS_INT *lda,
    const double *tau, double *c, const BLAS_INT *ldc, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Z of an RZ factorisation. */
BLAS_VOID BLAS_NAME(cunmrz)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const void *a, const BLAS_INT *lda,
    const void *tau, void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zunmrz)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const void *a, const BLAS_INT *lda,
    const void *tau, void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* QR factorisation of a triangle on top of a pentagonal matrix. */
BLAS_VOID BLAS_NAME(stpqrt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l,
    const BLAS_INT *nb, float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *t,
    const BLAS_INT *ldt, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dtpqrt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l,
    const BLAS_INT *nb, double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *t,
    const BLAS_INT *ldt, double *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(ctpqrt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l,
    const BLAS_INT *nb, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *t,
    const BLAS_INT *ldt, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(ztpqrt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l,
    const BLAS_INT *nb, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *t,
    const BLAS_INT *ldt, void *work, BLAS_INT *info);

/* tpqrt in one block. */
BLAS_VOID BLAS_NAME(stpqrt2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *t, const BLAS_INT *ldt,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(dtpqrt2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *t, const BLAS_INT *ldt,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(ctpqrt2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *t, const BLAS_INT *ldt,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(ztpqrt2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *t, const BLAS_INT *ldt,
    BLAS_INT *info);

/* Multiplies by the Q of tpqrt. */
BLAS_VOID BLAS_NAME(stpmqrt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const BLAS_INT *nb, const float *v,
    const BLAS_INT *ldv, const float *t, const BLAS_INT *ldt, float *a, const BLAS_INT *lda,
    float *b, const BLAS_INT *ldb, float *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtpmqrt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const BLAS_INT *nb, const double *v,
    const BLAS_INT *ldv, const double *t, const BLAS_INT *ldt, double *a, const BLAS_INT *lda,
    double *b, const BLAS_INT *ldb, double *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ctpmqrt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const BLAS_INT *nb, const void *v,
    const BLAS_INT *ldv, const void *t, const BLAS_INT *ldt, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztpmqrt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const BLAS_INT *nb, const void *v,
    const BLAS_INT *ldv, const void *t, const BLAS_INT *ldt, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *work, BLAS_INT *info BLAS_LENGTHS_2);

/* LQ factorisation of a triangle left of a pentagonal matrix. */
BLAS_VOID BLAS_NAME(stplqt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l,
    const BLAS_INT *mb, float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *t,
    const BLAS_INT *ldt, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dtplqt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l,
    const BLAS_INT *mb, double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *t,
    const BLAS_INT *ldt, double *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(ctplqt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l,
    const BLAS_INT *mb, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *t,
    const BLAS_INT *ldt, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(ztplqt)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l,
    const BLAS_INT *mb, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *t,
    const BLAS_INT *ldt, void *work, BLAS_INT *info);

/* tplqt in one block. */
BLAS_VOID BLAS_NAME(stplqt2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *t, const BLAS_INT *ldt,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(dtplqt2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *t, const BLAS_INT *ldt,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(ctplqt2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *t, const BLAS_INT *ldt,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(ztplqt2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *l, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *t, const BLAS_INT *ldt,
    BLAS_INT *info);

/* Multiplies by the Q of tplqt. */
BLAS_VOID BLAS_NAME(stpmlqt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const BLAS_INT *mb, const float *v,
    const BLAS_INT *ldv, const float *t, const BLAS_INT *ldt, float *a, const BLAS_INT *lda,
    float *b, const BLAS_INT *ldb, float *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtpmlqt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const BLAS_INT *mb, const double *v,
    const BLAS_INT *ldv, const double *t, const BLAS_INT *ldt, double *a, const BLAS_INT *lda,
    double *b, const BLAS_INT *ldb, double *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ctpmlqt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const BLAS_INT *mb, const void *v,
    const BLAS_INT *ldv, const void *t, const BLAS_INT *ldt, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztpmlqt)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, const BLAS_INT *mb, const void *v,
    const BLAS_INT *ldv, const void *t, const BLAS_INT *ldt, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Least squares problems of full rank. */
BLAS_VOID BLAS_NAME(sgels)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgels)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb,
    double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cgels)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgels)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* gels under the name of its form with compact WY factors. */
BLAS_VOID BLAS_NAME(sgelst)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgelst)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb,
    double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cgelst)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgelst)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Least squares problems of full rank, tall and skinny or short and wide ones. */
BLAS_VOID BLAS_NAME(sgetsls)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgetsls)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb,
    double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cgetsls)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgetsls)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Least squares problems of any rank by complete orthogonal factorisation. */
BLAS_VOID BLAS_NAME(sgelsy)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, BLAS_INT *jpvt, const float *rcond,
    BLAS_INT *rank, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgelsy)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, BLAS_INT *jpvt, const double *rcond,
    BLAS_INT *rank, double *work, const BLAS_INT *lwork, BLAS_INT *info);

/* Least squares problems of any rank by complete orthogonal factorisation. */
BLAS_VOID BLAS_NAME(cgelsy)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, BLAS_INT *jpvt, const float *rcond,
    BLAS_INT *rank, void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgelsy)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, BLAS_INT *jpvt, const double *rcond,
    BLAS_INT *rank, void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *info);

/* Generalised QR factorisation of two matrices. */
BLAS_VOID BLAS_NAME(sggqrf)(const BLAS_INT *n, const BLAS_INT *m, const BLAS_INT *p, float *a,
    const BLAS_INT *lda, float *taua, float *b, const BLAS_INT *ldb, float *taub, float *work,
    const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dggqrf)(const BLAS_INT *n, const BLAS_INT *m, const BLAS_INT *p, double *a,
    const BLAS_INT *lda, double *taua, double *b, const BLAS_INT *ldb, double *taub, double *work,
    const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cggqrf)(const BLAS_INT *n, const BLAS_INT *m, const BLAS_INT *p, void *a,
    const BLAS_INT *lda, void *taua, void *b, const BLAS_INT *ldb, void *taub, void *work,
    const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zggqrf)(const BLAS_INT *n, const BLAS_INT *m, const BLAS_INT *p, void *a,
    const BLAS_INT *lda, void *taua, void *b, const BLAS_INT *ldb, void *taub, void *work,
    const BLAS_INT *lwork, BLAS_INT *info);

/* Generalised RQ factorisation of two matrices. */
BLAS_VOID BLAS_NAME(sggrqf)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, float *taua, float *b, const BLAS_INT *ldb, float *taub, float *work,
    const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dggrqf)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, double *taua, double *b, const BLAS_INT *ldb, double *taub, double *work,
    const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cggrqf)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, void *taua, void *b, const BLAS_INT *ldb, void *taub, void *work,
    const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zggrqf)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, void *taua, void *b, const BLAS_INT *ldb, void *taub, void *work,
    const BLAS_INT *lwork, BLAS_INT *info);

/* Least squares problem with linear constraints. */
BLAS_VOID BLAS_NAME(sgglse)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *p, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *c, float *d, float *x, float *work,
    const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgglse)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *p, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *c, double *d, double *x,
    double *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgglse)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *p, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *c, void *d, void *x, void *work,
    const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgglse)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *p, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *c, void *d, void *x, void *work,
    const BLAS_INT *lwork, BLAS_INT *info);

/* General linear model. */
BLAS_VOID BLAS_NAME(sggglm)(const BLAS_INT *n, const BLAS_INT *m, const BLAS_INT *p, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *d, float *x, float *y, float *work,
    const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dggglm)(const BLAS_INT *n, const BLAS_INT *m, const BLAS_INT *p, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *d, double *x, double *y,
    double *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cggglm)(const BLAS_INT *n, const BLAS_INT *m, const BLAS_INT *p, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *d, void *x, void *y, void *work,
    const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zggglm)(const BLAS_INT *n, const BLAS_INT *m, const BLAS_INT *p, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *d, void *x, void *y, void *work,
    const BLAS_INT *lwork, BLAS_INT *info);

/* One step of incremental condition estimation. */
BLAS_VOID BLAS_NAME(slaic1)(const BLAS_INT *job, const BLAS_INT *j, const float *x,
    const float *sest, const float *w, const float *gamma, float *sestpr, float *s, float *c);
BLAS_VOID BLAS_NAME(dlaic1)(const BLAS_INT *job, const BLAS_INT *j, const double *x,
    const double *sest, const double *w, const double *gamma, double *sestpr, double *s, double *c);
BLAS_VOID BLAS_NAME(claic1)(const BLAS_INT *job, const BLAS_INT *j, const void *x,
    const float *sest, const void *w, const void *gamma, float *sestpr, void *s, void *c);
BLAS_VOID BLAS_NAME(zlaic1)(const BLAS_INT *job, const BLAS_INT *j, const void *x,
    const double *sest, const void *w, const void *gamma, double *sestpr, void *s, void *c);

/* Cholesky factorisation. */
BLAS_VOID_NUMPY_INT BLAS_NAME(spotrf)(const char *uplo, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID_NUMPY_INT BLAS_NAME(dpotrf)(const char *uplo, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID_NUMPY_INT BLAS_NAME(cpotrf)(const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID_NUMPY_INT BLAS_NAME(zpotrf)(const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);

/* potrf under the name of its unblocked form. */
BLAS_VOID BLAS_NAME(spotf2)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpotf2)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpotf2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpotf2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);

/* potrf under the name of its recursive form. */
BLAS_VOID BLAS_NAME(spotrf2)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpotrf2)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpotrf2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpotrf2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B from the Cholesky factor. */
BLAS_VOID BLAS_NAME(spotrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpotrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpotrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpotrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);

/* The inverse from the Cholesky factor. */
BLAS_VOID BLAS_NAME(spotri)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpotri)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpotri)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpotri)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B by Cholesky factorisation. */
BLAS_VOID BLAS_NAME(sposv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dposv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cposv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zposv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);

/* U Uᴴ or Lᴴ L. */
BLAS_VOID BLAS_NAME(slauum)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dlauum)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(clauum)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zlauum)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);

/* lauum under the name of its unblocked form. */
BLAS_VOID BLAS_NAME(slauu2)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dlauu2)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(clauu2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zlauu2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Cholesky factorisation with complete pivoting. */
BLAS_VOID BLAS_NAME(spstrf)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *piv, BLAS_INT *rank, const float *tol, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpstrf)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *piv, BLAS_INT *rank, const double *tol, double *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpstrf)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *piv, BLAS_INT *rank, const float *tol, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpstrf)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *piv, BLAS_INT *rank, const double *tol, double *work, BLAS_INT *info BLAS_LENGTHS_1);

/* pstrf under the name of its unblocked form. */
BLAS_VOID BLAS_NAME(spstf2)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *piv, BLAS_INT *rank, const float *tol, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpstf2)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *piv, BLAS_INT *rank, const double *tol, double *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpstf2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *piv, BLAS_INT *rank, const float *tol, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpstf2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *piv, BLAS_INT *rank, const double *tol, double *work, BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number from the Cholesky factor. */
BLAS_VOID BLAS_NAME(spocon)(const char *uplo, const BLAS_INT *n, const float *a,
    const BLAS_INT *lda, const float *anorm, float *rcond, float *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpocon)(const char *uplo, const BLAS_INT *n, const double *a,
    const BLAS_INT *lda, const double *anorm, double *rcond, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number from the Cholesky factor. */
BLAS_VOID BLAS_NAME(cpocon)(const char *uplo, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    const float *anorm, float *rcond, void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpocon)(const char *uplo, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    const double *anorm, double *rcond, void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Refines the solutions of a positive definite system and bounds their errors. */
BLAS_VOID BLAS_NAME(sporfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *a, const BLAS_INT *lda, const float *af, const BLAS_INT *ldaf, const float *b,
    const BLAS_INT *ldb, float *x, const BLAS_INT *ldx, float *ferr, float *berr, float *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dporfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *a, const BLAS_INT *lda, const double *af, const BLAS_INT *ldaf, const double *b,
    const BLAS_INT *ldb, double *x, const BLAS_INT *ldx, double *ferr, double *berr, double *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Refines the solutions of a positive definite system and bounds their errors. */
BLAS_VOID BLAS_NAME(cporfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const void *af, const BLAS_INT *ldaf, const void *b,
    const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, float *ferr, float *berr, void *work,
    float *rwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zporfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const void *af, const BLAS_INT *ldaf, const void *b,
    const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, double *ferr, double *berr, void *work,
    double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Scale factors of a positive definite matrix. */
BLAS_VOID BLAS_NAME(spoequ)(const BLAS_INT *n, const float *a, const BLAS_INT *lda, float *s,
    float *scond, float *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dpoequ)(const BLAS_INT *n, const double *a, const BLAS_INT *lda, double *s,
    double *scond, double *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cpoequ)(const BLAS_INT *n, const void *a, const BLAS_INT *lda, float *s,
    float *scond, float *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zpoequ)(const BLAS_INT *n, const void *a, const BLAS_INT *lda, double *s,
    double *scond, double *amax, BLAS_INT *info);

/* Scale factors of a positive definite matrix, powers of two. */
BLAS_VOID BLAS_NAME(spoequb)(const BLAS_INT *n, const float *a, const BLAS_INT *lda, float *s,
    float *scond, float *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dpoequb)(const BLAS_INT *n, const double *a, const BLAS_INT *lda, double *s,
    double *scond, double *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cpoequb)(const BLAS_INT *n, const void *a, const BLAS_INT *lda, float *s,
    float *scond, float *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zpoequb)(const BLAS_INT *n, const void *a, const BLAS_INT *lda, double *s,
    double *scond, double *amax, BLAS_INT *info);

/* Scales a symmetric matrix where it is worth while. */
BLAS_VOID BLAS_NAME(slaqsy)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    const float *s, const float *scond, const float *amax, char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dlaqsy)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    const double *s, const double *scond, const double *amax, char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(claqsy)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const float *s, const float *scond, const float *amax, char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zlaqsy)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const double *s, const double *scond, const double *amax, char *equed BLAS_LENGTHS_2);

/* Scales a Hermitian matrix where it is worth while. */
BLAS_VOID BLAS_NAME(claqhe)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const float *s, const float *scond, const float *amax, char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zlaqhe)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const double *s, const double *scond, const double *amax, char *equed BLAS_LENGTHS_2);

/* Solves A X = B with a positive definite matrix, scaled and refined, with condition number and error bounds. */
BLAS_VOID BLAS_NAME(sposvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, float *a, const BLAS_INT *lda, float *af, const BLAS_INT *ldaf,
    char *equed, float *s, float *b, const BLAS_INT *ldb, float *x, const BLAS_INT *ldx,
    float *rcond, float *ferr, float *berr, float *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dposvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, double *a, const BLAS_INT *lda, double *af, const BLAS_INT *ldaf,
    char *equed, double *s, double *b, const BLAS_INT *ldb, double *x, const BLAS_INT *ldx,
    double *rcond, double *ferr, double *berr, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Solves A X = B with a positive definite matrix, scaled and refined, with condition number and error bounds. */
BLAS_VOID BLAS_NAME(cposvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *a, const BLAS_INT *lda, void *af, const BLAS_INT *ldaf, char *equed,
    float *s, void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, float *rcond, float *ferr,
    float *berr, void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zposvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *a, const BLAS_INT *lda, void *af, const BLAS_INT *ldaf, char *equed,
    double *s, void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, double *rcond,
    double *ferr, double *berr, void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Cholesky factorisation of a packed matrix. */
BLAS_VOID BLAS_NAME(spptrf)(const char *uplo, const BLAS_INT *n, float *ap,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpptrf)(const char *uplo, const BLAS_INT *n, double *ap,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpptrf)(const char *uplo, const BLAS_INT *n, void *ap,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpptrf)(const char *uplo, const BLAS_INT *n, void *ap,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B from the packed Cholesky factor. */
BLAS_VOID BLAS_NAME(spptrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *ap, float *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpptrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *ap, double *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpptrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *ap, void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpptrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *ap, void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);

/* The inverse from the packed Cholesky factor. */
BLAS_VOID BLAS_NAME(spptri)(const char *uplo, const BLAS_INT *n, float *ap,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpptri)(const char *uplo, const BLAS_INT *n, double *ap,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpptri)(const char *uplo, const BLAS_INT *n, void *ap,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpptri)(const char *uplo, const BLAS_INT *n, void *ap,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B by Cholesky factorisation of a packed matrix. */
BLAS_VOID BLAS_NAME(sppsv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, float *ap,
    float *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dppsv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, double *ap,
    double *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cppsv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *ap,
    void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zppsv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *ap,
    void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number from the packed Cholesky factor. */
BLAS_VOID BLAS_NAME(sppcon)(const char *uplo, const BLAS_INT *n, const float *ap,
    const float *anorm, float *rcond, float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dppcon)(const char *uplo, const BLAS_INT *n, const double *ap,
    const double *anorm, double *rcond, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number from the packed Cholesky factor. */
BLAS_VOID BLAS_NAME(cppcon)(const char *uplo, const BLAS_INT *n, const void *ap, const float *anorm,
    float *rcond, void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zppcon)(const char *uplo, const BLAS_INT *n, const void *ap,
    const double *anorm, double *rcond, void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Refines the solutions of a packed positive definite system and bounds their errors. */
BLAS_VOID BLAS_NAME(spprfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *ap, const float *afp, const float *b, const BLAS_INT *ldb, float *x,
    const BLAS_INT *ldx, float *ferr, float *berr, float *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpprfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *ap, const double *afp, const double *b, const BLAS_INT *ldb, double *x,
    const BLAS_INT *ldx, double *ferr, double *berr, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Refines the solutions of a packed positive definite system and bounds their errors. */
BLAS_VOID BLAS_NAME(cpprfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *ap, const void *afp, const void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, float *ferr, float *berr, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpprfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *ap, const void *afp, const void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, double *ferr, double *berr, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Scale factors of a packed positive definite matrix. */
BLAS_VOID BLAS_NAME(sppequ)(const char *uplo, const BLAS_INT *n, const float *ap, float *s,
    float *scond, float *amax, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dppequ)(const char *uplo, const BLAS_INT *n, const double *ap, double *s,
    double *scond, double *amax, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cppequ)(const char *uplo, const BLAS_INT *n, const void *ap, float *s,
    float *scond, float *amax, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zppequ)(const char *uplo, const BLAS_INT *n, const void *ap, double *s,
    double *scond, double *amax, BLAS_INT *info BLAS_LENGTHS_1);

/* Scales a packed symmetric matrix where it is worth while. */
BLAS_VOID BLAS_NAME(slaqsp)(const char *uplo, const BLAS_INT *n, float *ap, const float *s,
    const float *scond, const float *amax, char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dlaqsp)(const char *uplo, const BLAS_INT *n, double *ap, const double *s,
    const double *scond, const double *amax, char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(claqsp)(const char *uplo, const BLAS_INT *n, void *ap, const float *s,
    const float *scond, const float *amax, char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zlaqsp)(const char *uplo, const BLAS_INT *n, void *ap, const double *s,
    const double *scond, const double *amax, char *equed BLAS_LENGTHS_2);

/* Scales a packed Hermitian matrix where it is worth while. */
BLAS_VOID BLAS_NAME(claqhp)(const char *uplo, const BLAS_INT *n, void *ap, const float *s,
    const float *scond, const float *amax, char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zlaqhp)(const char *uplo, const BLAS_INT *n, void *ap, const double *s,
    const double *scond, const double *amax, char *equed BLAS_LENGTHS_2);

/* Solves A X = B with a packed positive definite matrix, scaled and refined, with condition number and error bounds. */
BLAS_VOID BLAS_NAME(sppsvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, float *ap, float *afp, char *equed, float *s, float *b,
    const BLAS_INT *ldb, float *x, const BLAS_INT *ldx, float *rcond, float *ferr, float *berr,
    float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dppsvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, double *ap, double *afp, char *equed, double *s, double *b,
    const BLAS_INT *ldb, double *x, const BLAS_INT *ldx, double *rcond, double *ferr, double *berr,
    double *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Solves A X = B with a packed positive definite matrix, scaled and refined, with condition number and error bounds. */
BLAS_VOID BLAS_NAME(cppsvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *ap, void *afp, char *equed, float *s, void *b, const BLAS_INT *ldb,
    void *x, const BLAS_INT *ldx, float *rcond, float *ferr, float *berr, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zppsvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, void *ap, void *afp, char *equed, double *s, void *b, const BLAS_INT *ldb,
    void *x, const BLAS_INT *ldx, double *rcond, double *ferr, double *berr, void *work,
    double *rwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Cholesky factorisation in rectangular full packed storage. */
BLAS_VOID BLAS_NAME(spftrf)(const char *transr, const char *uplo, const BLAS_INT *n, float *a,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dpftrf)(const char *transr, const char *uplo, const BLAS_INT *n, double *a,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cpftrf)(const char *transr, const char *uplo, const BLAS_INT *n, void *a,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zpftrf)(const char *transr, const char *uplo, const BLAS_INT *n, void *a,
    BLAS_INT *info BLAS_LENGTHS_2);

/* The inverse from the Cholesky factor in rectangular full packed storage. */
BLAS_VOID BLAS_NAME(spftri)(const char *transr, const char *uplo, const BLAS_INT *n, float *a,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dpftri)(const char *transr, const char *uplo, const BLAS_INT *n, double *a,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cpftri)(const char *transr, const char *uplo, const BLAS_INT *n, void *a,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zpftri)(const char *transr, const char *uplo, const BLAS_INT *n, void *a,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Solves A X = B from the Cholesky factor in rectangular full packed storage. */
BLAS_VOID BLAS_NAME(spftrs)(const char *transr, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, const float *a, float *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dpftrs)(const char *transr, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, const double *a, double *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cpftrs)(const char *transr, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, const void *a, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zpftrs)(const char *transr, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, const void *a, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Solves a triangular system in rectangular full packed storage. */
BLAS_VOID BLAS_NAME(stfsm)(const char *transr, const char *side, const char *uplo,
    const char *trans, const char *diag, const BLAS_INT *m, const BLAS_INT *n, const float *alpha,
    const float *a, float *b, const BLAS_INT *ldb BLAS_LENGTHS_5);
BLAS_VOID BLAS_NAME(dtfsm)(const char *transr, const char *side, const char *uplo,
    const char *trans, const char *diag, const BLAS_INT *m, const BLAS_INT *n, const double *alpha,
    const double *a, double *b, const BLAS_INT *ldb BLAS_LENGTHS_5);
BLAS_VOID BLAS_NAME(ctfsm)(const char *transr, const char *side, const char *uplo,
    const char *trans, const char *diag, const BLAS_INT *m, const BLAS_INT *n, const void *alpha,
    const void *a, void *b, const BLAS_INT *ldb BLAS_LENGTHS_5);
BLAS_VOID BLAS_NAME(ztfsm)(const char *transr, const char *side, const char *uplo,
    const char *trans, const char *diag, const BLAS_INT *m, const BLAS_INT *n, const void *alpha,
    const void *a, void *b, const BLAS_INT *ldb BLAS_LENGTHS_5);

/* The inverse of a triangular matrix in rectangular full packed storage. */
BLAS_VOID BLAS_NAME(stftri)(const char *transr, const char *uplo, const char *diag,
    const BLAS_INT *n, float *a, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtftri)(const char *transr, const char *uplo, const char *diag,
    const BLAS_INT *n, double *a, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ctftri)(const char *transr, const char *uplo, const char *diag,
    const BLAS_INT *n, void *a, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztftri)(const char *transr, const char *uplo, const char *diag,
    const BLAS_INT *n, void *a, BLAS_INT *info BLAS_LENGTHS_3);

/* C := alpha A Aᵀ + beta C in rectangular full packed storage. */
BLAS_VOID BLAS_NAME(ssfrk)(const char *transr, const char *uplo, const char *trans,
    const BLAS_INT *n, const BLAS_INT *k, const float *alpha, const float *a, const BLAS_INT *lda,
    const float *beta, float *c BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dsfrk)(const char *transr, const char *uplo, const char *trans,
    const BLAS_INT *n, const BLAS_INT *k, const double *alpha, const double *a, const BLAS_INT *lda,
    const double *beta, double *c BLAS_LENGTHS_3);

/* C := alpha A Aᴴ + beta C in rectangular full packed storage. */
BLAS_VOID BLAS_NAME(chfrk)(const char *transr, const char *uplo, const char *trans,
    const BLAS_INT *n, const BLAS_INT *k, const float *alpha, const void *a, const BLAS_INT *lda,
    const float *beta, void *c BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zhfrk)(const char *transr, const char *uplo, const char *trans,
    const BLAS_INT *n, const BLAS_INT *k, const double *alpha, const void *a, const BLAS_INT *lda,
    const double *beta, void *c BLAS_LENGTHS_3);

/* A norm of a symmetric matrix in rectangular full packed storage. */
float BLAS_NAME(slansf)(const char *norm, const char *transr, const char *uplo, const BLAS_INT *n,
    const float *a, float *work BLAS_LENGTHS_3);
double BLAS_NAME(dlansf)(const char *norm, const char *transr, const char *uplo, const BLAS_INT *n,
    const double *a, double *work BLAS_LENGTHS_3);

/* A norm of a Hermitian matrix in rectangular full packed storage. */
float BLAS_NAME(clanhf)(const char *norm, const char *transr, const char *uplo, const BLAS_INT *n,
    const void *a, float *work BLAS_LENGTHS_3);
double BLAS_NAME(zlanhf)(const char *norm, const char *transr, const char *uplo, const BLAS_INT *n,
    const void *a, double *work BLAS_LENGTHS_3);

/* From rectangular full packed to packed storage. */
BLAS_VOID BLAS_NAME(stfttp)(const char *transr, const char *uplo, const BLAS_INT *n,
    const float *arf, float *ap, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtfttp)(const char *transr, const char *uplo, const BLAS_INT *n,
    const double *arf, double *ap, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ctfttp)(const char *transr, const char *uplo, const BLAS_INT *n,
    const void *arf, void *ap, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztfttp)(const char *transr, const char *uplo, const BLAS_INT *n,
    const void *arf, void *ap, BLAS_INT *info BLAS_LENGTHS_2);

/* From rectangular full packed to full storage. */
BLAS_VOID BLAS_NAME(stfttr)(const char *transr, const char *uplo, const BLAS_INT *n,
    const float *arf, float *a, const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtfttr)(const char *transr, const char *uplo, const BLAS_INT *n,
    const double *arf, double *a, const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ctfttr)(const char *transr, const char *uplo, const BLAS_INT *n,
    const void *arf, void *a, const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztfttr)(const char *transr, const char *uplo, const BLAS_INT *n,
    const void *arf, void *a, const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_2);

/* From packed to rectangular full packed storage. */
BLAS_VOID BLAS_NAME(stpttf)(const char *transr, const char *uplo, const BLAS_INT *n,
    const float *ap, float *arf, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtpttf)(const char *transr, const char *uplo, const BLAS_INT *n,
    const double *ap, double *arf, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ctpttf)(const char *transr, const char *uplo, const BLAS_INT *n, const void *ap,
    void *arf, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztpttf)(const char *transr, const char *uplo, const BLAS_INT *n, const void *ap,
    void *arf, BLAS_INT *info BLAS_LENGTHS_2);

/* From packed to full storage. */
BLAS_VOID BLAS_NAME(stpttr)(const char *uplo, const BLAS_INT *n, const float *ap, float *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dtpttr)(const char *uplo, const BLAS_INT *n, const double *ap, double *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(ctpttr)(const char *uplo, const BLAS_INT *n, const void *ap, void *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(ztpttr)(const char *uplo, const BLAS_INT *n, const void *ap, void *a,
    const BLAS_INT *lda, BLAS_INT *info BLAS_LENGTHS_1);

/* From full to rectangular full packed storage. */
BLAS_VOID BLAS_NAME(strttf)(const char *transr, const char *uplo, const BLAS_INT *n, const float *a,
    const BLAS_INT *lda, float *arf, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtrttf)(const char *transr, const char *uplo, const BLAS_INT *n,
    const double *a, const BLAS_INT *lda, double *arf, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ctrttf)(const char *transr, const char *uplo, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, void *arf, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztrttf)(const char *transr, const char *uplo, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, void *arf, BLAS_INT *info BLAS_LENGTHS_2);

/* From full to packed storage. */
BLAS_VOID BLAS_NAME(strttp)(const char *uplo, const BLAS_INT *n, const float *a,
    const BLAS_INT *lda, float *ap, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dtrttp)(const char *uplo, const BLAS_INT *n, const double *a,
    const BLAS_INT *lda, double *ap, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(ctrttp)(const char *uplo, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    void *ap, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(ztrttp)(const char *uplo, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    void *ap, BLAS_INT *info BLAS_LENGTHS_1);

/* L D Lᵀ factorisation of a symmetric matrix. */
BLAS_VOID BLAS_NAME(ssytrf)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, float *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsytrf)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(csytrf)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsytrf)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* L D Lᴴ factorisation of a Hermitian matrix. */
BLAS_VOID BLAS_NAME(chetrf)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhetrf)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* sytrf without workspace. */
BLAS_VOID BLAS_NAME(ssytf2)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsytf2)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(csytf2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsytf2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info BLAS_LENGTHS_1);

/* hetrf without workspace. */
BLAS_VOID BLAS_NAME(chetf2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhetf2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ipiv, BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B from the factors of a symmetric matrix. */
BLAS_VOID BLAS_NAME(ssytrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *a, const BLAS_INT *lda, const BLAS_INT *ipiv, float *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsytrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *a, const BLAS_INT *lda, const BLAS_INT *ipiv, double *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(csytrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsytrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B from the factors of a Hermitian matrix. */
BLAS_VOID BLAS_NAME(chetrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhetrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);

/* sytrs with level 3. */
BLAS_VOID BLAS_NAME(ssytrs2)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, float *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, float *b, const BLAS_INT *ldb, float *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsytrs2)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, double *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, double *b, const BLAS_INT *ldb, double *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(csytrs2)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsytrs2)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);

/* hetrs with level 3. */
BLAS_VOID BLAS_NAME(chetrs2)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhetrs2)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);

/* The inverse of a symmetric matrix from its factors. */
BLAS_VOID BLAS_NAME(ssytri)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsytri)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, double *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(csytri)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsytri)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, BLAS_INT *info BLAS_LENGTHS_1);

/* sytri, with a query of the workspace. */
BLAS_VOID BLAS_NAME(ssytri2)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, float *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsytri2)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(csytri2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsytri2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* hetri, with a query of the workspace. */
BLAS_VOID BLAS_NAME(chetri2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhetri2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* sytri; the block size is not used. */
BLAS_VOID BLAS_NAME(ssytri2x)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, float *work, const BLAS_INT *nb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsytri2x)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, double *work, const BLAS_INT *nb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(csytri2x)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, const BLAS_INT *nb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsytri2x)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, const BLAS_INT *nb, BLAS_INT *info BLAS_LENGTHS_1);

/* hetri; the block size is not used. */
BLAS_VOID BLAS_NAME(chetri2x)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, const BLAS_INT *nb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhetri2x)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, const BLAS_INT *nb, BLAS_INT *info BLAS_LENGTHS_1);

/* The inverse of a Hermitian matrix from its factors. */
BLAS_VOID BLAS_NAME(chetri)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhetri)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, void *work, BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number of a symmetric matrix from its factors. */
BLAS_VOID BLAS_NAME(ssycon)(const char *uplo, const BLAS_INT *n, const float *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, const float *anorm, float *rcond, float *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsycon)(const char *uplo, const BLAS_INT *n, const double *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, const double *anorm, double *rcond, double *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number of a symmetric matrix from its factors. */
BLAS_VOID BLAS_NAME(csycon)(const char *uplo, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, const float *anorm, float *rcond, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsycon)(const char *uplo, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, const double *anorm, double *rcond, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number of a Hermitian matrix from its factors. */
BLAS_VOID BLAS_NAME(checon)(const char *uplo, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, const float *anorm, float *rcond, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhecon)(const char *uplo, const BLAS_INT *n, const void *a, const BLAS_INT *lda,
    const BLAS_INT *ipiv, const double *anorm, double *rcond, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);

/* The factor with its interchanges made, or back. */
BLAS_VOID BLAS_NAME(ssyconv)(const char *uplo, const char *way, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, float *e, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsyconv)(const char *uplo, const char *way, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, double *e, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(csyconv)(const char *uplo, const char *way, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, void *e, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zsyconv)(const char *uplo, const char *way, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, const BLAS_INT *ipiv, void *e, BLAS_INT *info BLAS_LENGTHS_2);

/* Scale factors of a symmetric matrix. */
BLAS_VOID BLAS_NAME(ssyequb)(const char *uplo, const BLAS_INT *n, const float *a,
    const BLAS_INT *lda, float *s, float *scond, float *amax, float *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsyequb)(const char *uplo, const BLAS_INT *n, const double *a,
    const BLAS_INT *lda, double *s, double *scond, double *amax, double *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(csyequb)(const char *uplo, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, float *s, float *scond, float *amax, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsyequb)(const char *uplo, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, double *s, double *scond, double *amax, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Scale factors of a Hermitian matrix. */
BLAS_VOID BLAS_NAME(cheequb)(const char *uplo, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, float *s, float *scond, float *amax, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zheequb)(const char *uplo, const BLAS_INT *n, const void *a,
    const BLAS_INT *lda, double *s, double *scond, double *amax, void *work,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Refines the solution of a symmetric system and bounds its error. */
BLAS_VOID BLAS_NAME(ssyrfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *a, const BLAS_INT *lda, const float *af, const BLAS_INT *ldaf,
    const BLAS_INT *ipiv, const float *b, const BLAS_INT *ldb, float *x, const BLAS_INT *ldx,
    float *ferr, float *berr, float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsyrfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *a, const BLAS_INT *lda, const double *af, const BLAS_INT *ldaf,
    const BLAS_INT *ipiv, const double *b, const BLAS_INT *ldb, double *x, const BLAS_INT *ldx,
    double *ferr, double *berr, double *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Refines the solution of a symmetric system and bounds its error. */
BLAS_VOID BLAS_NAME(csyrfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const void *af, const BLAS_INT *ldaf, const BLAS_INT *ipiv,
    const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, float *ferr, float *berr,
    void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsyrfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const void *af, const BLAS_INT *ldaf, const BLAS_INT *ipiv,
    const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, double *ferr, double *berr,
    void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Refines the solution of a Hermitian system and bounds its error. */
BLAS_VOID BLAS_NAME(cherfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const void *af, const BLAS_INT *ldaf, const BLAS_INT *ipiv,
    const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, float *ferr, float *berr,
    void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zherfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *a, const BLAS_INT *lda, const void *af, const BLAS_INT *ldaf, const BLAS_INT *ipiv,
    const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, double *ferr, double *berr,
    void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B with a symmetric matrix. */
BLAS_VOID BLAS_NAME(ssysv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, float *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, float *b, const BLAS_INT *ldb, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsysv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, double *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, double *b, const BLAS_INT *ldb, double *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(csysv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsysv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B with a Hermitian matrix. */
BLAS_VOID BLAS_NAME(chesv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhesv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B with a symmetric matrix, with error bounds. */
BLAS_VOID BLAS_NAME(ssysvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, const float *a, const BLAS_INT *lda, float *af, const BLAS_INT *ldaf,
    BLAS_INT *ipiv, const float *b, const BLAS_INT *ldb, float *x, const BLAS_INT *ldx,
    float *rcond, float *ferr, float *berr, float *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsysvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, const double *a, const BLAS_INT *lda, double *af, const BLAS_INT *ldaf,
    BLAS_INT *ipiv, const double *b, const BLAS_INT *ldb, double *x, const BLAS_INT *ldx,
    double *rcond, double *ferr, double *berr, double *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Solves A X = B with a symmetric matrix, with error bounds. */
BLAS_VOID BLAS_NAME(csysvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, const void *a, const BLAS_INT *lda, void *af, const BLAS_INT *ldaf,
    BLAS_INT *ipiv, const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, float *rcond,
    float *ferr, float *berr, void *work, const BLAS_INT *lwork, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zsysvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, const void *a, const BLAS_INT *lda, void *af, const BLAS_INT *ldaf,
    BLAS_INT *ipiv, const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, double *rcond,
    double *ferr, double *berr, void *work, const BLAS_INT *lwork, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Solves A X = B with a Hermitian matrix, with error bounds. */
BLAS_VOID BLAS_NAME(chesvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, const void *a, const BLAS_INT *lda, void *af, const BLAS_INT *ldaf,
    BLAS_INT *ipiv, const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, float *rcond,
    float *ferr, float *berr, void *work, const BLAS_INT *lwork, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhesvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *nrhs, const void *a, const BLAS_INT *lda, void *af, const BLAS_INT *ldaf,
    BLAS_INT *ipiv, const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, double *rcond,
    double *ferr, double *berr, void *work, const BLAS_INT *lwork, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* LU factorisation of a band matrix. */
BLAS_VOID BLAS_NAME(sgbtrf)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, float *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgbtrf)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, double *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgbtrf)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, void *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgbtrf)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, void *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, BLAS_INT *info);

/* gbtrf under the name of its unblocked form. */
BLAS_VOID BLAS_NAME(sgbtf2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, float *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgbtf2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, double *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgbtf2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, void *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgbtf2)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, void *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, BLAS_INT *info);

/* Solves op(A) X = B from the LU factors of a band matrix. */
BLAS_VOID BLAS_NAME(sgbtrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const BLAS_INT *nrhs, const float *ab, const BLAS_INT *ldab,
    const BLAS_INT *ipiv, float *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgbtrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const BLAS_INT *nrhs, const double *ab, const BLAS_INT *ldab,
    const BLAS_INT *ipiv, double *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cgbtrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const BLAS_INT *nrhs, const void *ab, const BLAS_INT *ldab,
    const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgbtrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const BLAS_INT *nrhs, const void *ab, const BLAS_INT *ldab,
    const BLAS_INT *ipiv, void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B with a band matrix. */
BLAS_VOID BLAS_NAME(sgbsv)(const BLAS_INT *n, const BLAS_INT *kl, const BLAS_INT *ku,
    const BLAS_INT *nrhs, float *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, float *b,
    const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgbsv)(const BLAS_INT *n, const BLAS_INT *kl, const BLAS_INT *ku,
    const BLAS_INT *nrhs, double *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, double *b,
    const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgbsv)(const BLAS_INT *n, const BLAS_INT *kl, const BLAS_INT *ku,
    const BLAS_INT *nrhs, void *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, void *b,
    const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgbsv)(const BLAS_INT *n, const BLAS_INT *kl, const BLAS_INT *ku,
    const BLAS_INT *nrhs, void *ab, const BLAS_INT *ldab, BLAS_INT *ipiv, void *b,
    const BLAS_INT *ldb, BLAS_INT *info);

/* The condition number from the LU factors of a band matrix. */
BLAS_VOID BLAS_NAME(sgbcon)(const char *norm, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const float *ab, const BLAS_INT *ldab, const BLAS_INT *ipiv,
    const float *anorm, float *rcond, float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgbcon)(const char *norm, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const double *ab, const BLAS_INT *ldab, const BLAS_INT *ipiv,
    const double *anorm, double *rcond, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number from the LU factors of a band matrix. */
BLAS_VOID BLAS_NAME(cgbcon)(const char *norm, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const void *ab, const BLAS_INT *ldab, const BLAS_INT *ipiv,
    const float *anorm, float *rcond, void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgbcon)(const char *norm, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const void *ab, const BLAS_INT *ldab, const BLAS_INT *ipiv,
    const double *anorm, double *rcond, void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Refines solutions of a band system and bounds their errors. */
BLAS_VOID BLAS_NAME(sgbrfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const BLAS_INT *nrhs, const float *ab, const BLAS_INT *ldab,
    const float *afb, const BLAS_INT *ldafb, const BLAS_INT *ipiv, const float *b,
    const BLAS_INT *ldb, float *x, const BLAS_INT *ldx, float *ferr, float *berr, float *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgbrfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const BLAS_INT *nrhs, const double *ab, const BLAS_INT *ldab,
    const double *afb, const BLAS_INT *ldafb, const BLAS_INT *ipiv, const double *b,
    const BLAS_INT *ldb, double *x, const BLAS_INT *ldx, double *ferr, double *berr, double *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Refines solutions of a band system and bounds their errors. */
BLAS_VOID BLAS_NAME(cgbrfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const BLAS_INT *nrhs, const void *ab, const BLAS_INT *ldab, const void *afb,
    const BLAS_INT *ldafb, const BLAS_INT *ipiv, const void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, float *ferr, float *berr, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgbrfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const BLAS_INT *nrhs, const void *ab, const BLAS_INT *ldab, const void *afb,
    const BLAS_INT *ldafb, const BLAS_INT *ipiv, const void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, double *ferr, double *berr, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Row and column scalings of a band matrix. */
BLAS_VOID BLAS_NAME(sgbequ)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const float *ab, const BLAS_INT *ldab, float *r, float *c, float *rowcnd,
    float *colcnd, float *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgbequ)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const double *ab, const BLAS_INT *ldab, double *r, double *c,
    double *rowcnd, double *colcnd, double *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgbequ)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const void *ab, const BLAS_INT *ldab, float *r, float *c, float *rowcnd,
    float *colcnd, float *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgbequ)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const void *ab, const BLAS_INT *ldab, double *r, double *c, double *rowcnd,
    double *colcnd, double *amax, BLAS_INT *info);

/* Row and column scalings of a band matrix by powers of two. */
BLAS_VOID BLAS_NAME(sgbequb)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const float *ab, const BLAS_INT *ldab, float *r, float *c, float *rowcnd,
    float *colcnd, float *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgbequb)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const double *ab, const BLAS_INT *ldab, double *r, double *c,
    double *rowcnd, double *colcnd, double *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgbequb)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const void *ab, const BLAS_INT *ldab, float *r, float *c, float *rowcnd,
    float *colcnd, float *amax, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgbequb)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, const void *ab, const BLAS_INT *ldab, double *r, double *c, double *rowcnd,
    double *colcnd, double *amax, BLAS_INT *info);

/* Scales a band matrix where it is worth while. */
BLAS_VOID BLAS_NAME(slaqgb)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, float *ab, const BLAS_INT *ldab, const float *r, const float *c,
    const float *rowcnd, const float *colcnd, const float *amax, char *equed BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dlaqgb)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, double *ab, const BLAS_INT *ldab, const double *r, const double *c,
    const double *rowcnd, const double *colcnd, const double *amax, char *equed BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(claqgb)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, void *ab, const BLAS_INT *ldab, const float *r, const float *c,
    const float *rowcnd, const float *colcnd, const float *amax, char *equed BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zlaqgb)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *kl,
    const BLAS_INT *ku, void *ab, const BLAS_INT *ldab, const double *r, const double *c,
    const double *rowcnd, const double *colcnd, const double *amax, char *equed BLAS_LENGTHS_1);

/* Solves op(A) X = B with a band matrix, scaled and refined, with error bounds. */
BLAS_VOID BLAS_NAME(sgbsvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *kl, const BLAS_INT *ku, const BLAS_INT *nrhs, float *ab, const BLAS_INT *ldab,
    float *afb, const BLAS_INT *ldafb, BLAS_INT *ipiv, char *equed, float *r, float *c, float *b,
    const BLAS_INT *ldb, float *x, const BLAS_INT *ldx, float *rcond, float *ferr, float *berr,
    float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dgbsvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *kl, const BLAS_INT *ku, const BLAS_INT *nrhs, double *ab, const BLAS_INT *ldab,
    double *afb, const BLAS_INT *ldafb, BLAS_INT *ipiv, char *equed, double *r, double *c,
    double *b, const BLAS_INT *ldb, double *x, const BLAS_INT *ldx, double *rcond, double *ferr,
    double *berr, double *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Solves op(A) X = B with a band matrix, scaled and refined, with error bounds. */
BLAS_VOID BLAS_NAME(cgbsvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *kl, const BLAS_INT *ku, const BLAS_INT *nrhs, void *ab, const BLAS_INT *ldab,
    void *afb, const BLAS_INT *ldafb, BLAS_INT *ipiv, char *equed, float *r, float *c, void *b,
    const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, float *rcond, float *ferr, float *berr,
    void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zgbsvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *kl, const BLAS_INT *ku, const BLAS_INT *nrhs, void *ab, const BLAS_INT *ldab,
    void *afb, const BLAS_INT *ldafb, BLAS_INT *ipiv, char *equed, double *r, double *c, void *b,
    const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, double *rcond, double *ferr, double *berr,
    void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Cholesky factorisation of a band matrix. */
BLAS_VOID BLAS_NAME(spbtrf)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, float *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpbtrf)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, double *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpbtrf)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpbtrf)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);

/* pbtrf under the name of its unblocked form. */
BLAS_VOID BLAS_NAME(spbtf2)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, float *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpbtf2)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, double *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpbtf2)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpbtf2)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B from the Cholesky factor of a band matrix. */
BLAS_VOID BLAS_NAME(spbtrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, const float *ab, const BLAS_INT *ldab, float *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpbtrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, const double *ab, const BLAS_INT *ldab, double *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpbtrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, const void *ab, const BLAS_INT *ldab, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpbtrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, const void *ab, const BLAS_INT *ldab, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B with a positive definite band matrix. */
BLAS_VOID BLAS_NAME(spbsv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, float *ab, const BLAS_INT *ldab, float *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpbsv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, double *ab, const BLAS_INT *ldab, double *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpbsv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, void *ab, const BLAS_INT *ldab, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpbsv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, void *ab, const BLAS_INT *ldab, void *b, const BLAS_INT *ldb,
    BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number from the Cholesky factor of a band matrix. */
BLAS_VOID BLAS_NAME(spbcon)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const float *ab, const BLAS_INT *ldab, const float *anorm, float *rcond, float *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpbcon)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const double *ab, const BLAS_INT *ldab, const double *anorm, double *rcond, double *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number from the Cholesky factor of a band matrix. */
BLAS_VOID BLAS_NAME(cpbcon)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, const void *ab,
    const BLAS_INT *ldab, const float *anorm, float *rcond, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpbcon)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, const void *ab,
    const BLAS_INT *ldab, const double *anorm, double *rcond, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Refines solutions of a positive definite band system and bounds their errors. */
BLAS_VOID BLAS_NAME(spbrfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, const float *ab, const BLAS_INT *ldab, const float *afb,
    const BLAS_INT *ldafb, const float *b, const BLAS_INT *ldb, float *x, const BLAS_INT *ldx,
    float *ferr, float *berr, float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpbrfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, const double *ab, const BLAS_INT *ldab, const double *afb,
    const BLAS_INT *ldafb, const double *b, const BLAS_INT *ldb, double *x, const BLAS_INT *ldx,
    double *ferr, double *berr, double *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Refines solutions of a positive definite band system and bounds their errors. */
BLAS_VOID BLAS_NAME(cpbrfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, const void *ab, const BLAS_INT *ldab, const void *afb,
    const BLAS_INT *ldafb, const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx,
    float *ferr, float *berr, void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpbrfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const BLAS_INT *nrhs, const void *ab, const BLAS_INT *ldab, const void *afb,
    const BLAS_INT *ldafb, const void *b, const BLAS_INT *ldb, void *x, const BLAS_INT *ldx,
    double *ferr, double *berr, void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Scale factors of a positive definite band matrix. */
BLAS_VOID BLAS_NAME(spbequ)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const float *ab, const BLAS_INT *ldab, float *s, float *scond, float *amax,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpbequ)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    const double *ab, const BLAS_INT *ldab, double *s, double *scond, double *amax,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpbequ)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, const void *ab,
    const BLAS_INT *ldab, float *s, float *scond, float *amax, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpbequ)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, const void *ab,
    const BLAS_INT *ldab, double *s, double *scond, double *amax, BLAS_INT *info BLAS_LENGTHS_1);

/* Scales a symmetric band matrix where it is worth while. */
BLAS_VOID BLAS_NAME(slaqsb)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, float *ab,
    const BLAS_INT *ldab, const float *s, const float *scond, const float *amax,
    char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dlaqsb)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, double *ab,
    const BLAS_INT *ldab, const double *s, const double *scond, const double *amax,
    char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(claqsb)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *ab,
    const BLAS_INT *ldab, const float *s, const float *scond, const float *amax,
    char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zlaqsb)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *ab,
    const BLAS_INT *ldab, const double *s, const double *scond, const double *amax,
    char *equed BLAS_LENGTHS_2);

/* Scales a Hermitian band matrix where it is worth while. */
BLAS_VOID BLAS_NAME(claqhb)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *ab,
    const BLAS_INT *ldab, const float *s, const float *scond, const float *amax,
    char *equed BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zlaqhb)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *ab,
    const BLAS_INT *ldab, const double *s, const double *scond, const double *amax,
    char *equed BLAS_LENGTHS_2);

/* Solves A X = B with a positive definite band matrix, scaled and refined, with error bounds. */
BLAS_VOID BLAS_NAME(spbsvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, const BLAS_INT *nrhs, float *ab, const BLAS_INT *ldab, float *afb,
    const BLAS_INT *ldafb, char *equed, float *s, float *b, const BLAS_INT *ldb, float *x,
    const BLAS_INT *ldx, float *rcond, float *ferr, float *berr, float *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dpbsvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, const BLAS_INT *nrhs, double *ab, const BLAS_INT *ldab, double *afb,
    const BLAS_INT *ldafb, char *equed, double *s, double *b, const BLAS_INT *ldb, double *x,
    const BLAS_INT *ldx, double *rcond, double *ferr, double *berr, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Solves A X = B with a positive definite band matrix, scaled and refined, with error bounds. */
BLAS_VOID BLAS_NAME(cpbsvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, const BLAS_INT *nrhs, void *ab, const BLAS_INT *ldab, void *afb,
    const BLAS_INT *ldafb, char *equed, float *s, void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, float *rcond, float *ferr, float *berr, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zpbsvx)(const char *fact, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, const BLAS_INT *nrhs, void *ab, const BLAS_INT *ldab, void *afb,
    const BLAS_INT *ldafb, char *equed, double *s, void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, double *rcond, double *ferr, double *berr, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a symmetric matrix to tridiagonal form. */
BLAS_VOID BLAS_NAME(ssytrd)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *d, float *e, float *tau, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsytrd)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *d, double *e, double *tau, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Reduces a Hermitian matrix to tridiagonal form. */
BLAS_VOID BLAS_NAME(chetrd)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    float *d, float *e, void *tau, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhetrd)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    double *d, double *e, void *tau, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Reduces a symmetric matrix to tridiagonal form, unblocked. */
BLAS_VOID BLAS_NAME(ssytd2)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *d, float *e, float *tau, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsytd2)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *d, double *e, double *tau, BLAS_INT *info BLAS_LENGTHS_1);

/* Reduces a Hermitian matrix to tridiagonal form, unblocked. */
BLAS_VOID BLAS_NAME(chetd2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    float *d, float *e, void *tau, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhetd2)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    double *d, double *e, void *tau, BLAS_INT *info BLAS_LENGTHS_1);

/* The Q of a reduction to tridiagonal form. */
BLAS_VOID BLAS_NAME(sorgtr)(const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    const float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dorgtr)(const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    const double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* The Q of a reduction to tridiagonal form. */
BLAS_VOID BLAS_NAME(cungtr)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zungtr)(const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    const void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Multiplies by the Q of a reduction to tridiagonal form. */
BLAS_VOID BLAS_NAME(sormtr)(const char *side, const char *uplo, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const float *a, const BLAS_INT *lda, const float *tau,
    float *c, const BLAS_INT *ldc, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dormtr)(const char *side, const char *uplo, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const double *a, const BLAS_INT *lda, const double *tau,
    double *c, const BLAS_INT *ldc, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Multiplies by the Q of a reduction to tridiagonal form. */
BLAS_VOID BLAS_NAME(cunmtr)(const char *side, const char *uplo, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zunmtr)(const char *side, const char *uplo, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const void *a, const BLAS_INT *lda, const void *tau,
    void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Eigenvalues of a symmetric tridiagonal matrix. */
BLAS_VOID BLAS_NAME(ssterf)(const BLAS_INT *n, float *d, float *e, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dsterf)(const BLAS_INT *n, double *d, double *e, BLAS_INT *info);

/* Eigenvalues and vectors of a symmetric tridiagonal matrix by implicit QL. */
BLAS_VOID BLAS_NAME(ssteqr)(const char *compz, const BLAS_INT *n, float *d, float *e, float *z,
    const BLAS_INT *ldz, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsteqr)(const char *compz, const BLAS_INT *n, double *d, double *e, double *z,
    const BLAS_INT *ldz, double *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(csteqr)(const char *compz, const BLAS_INT *n, float *d, float *e, void *z,
    const BLAS_INT *ldz, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zsteqr)(const char *compz, const BLAS_INT *n, double *d, double *e, void *z,
    const BLAS_INT *ldz, double *work, BLAS_INT *info BLAS_LENGTHS_1);

/* Eigenvalues and vectors of a symmetric tridiagonal matrix by divide and conquer. */
BLAS_VOID BLAS_NAME(sstedc)(const char *compz, const BLAS_INT *n, float *d, float *e, float *z,
    const BLAS_INT *ldz, float *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dstedc)(const char *compz, const BLAS_INT *n, double *d, double *e, double *z,
    const BLAS_INT *ldz, double *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Eigenvalues and vectors of a symmetric tridiagonal matrix by divide and conquer. */
BLAS_VOID BLAS_NAME(cstedc)(const char *compz, const BLAS_INT *n, float *d, float *e, void *z,
    const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, float *rwork, const BLAS_INT *lrwork,
    BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zstedc)(const char *compz, const BLAS_INT *n, double *d, double *e, void *z,
    const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, double *rwork, const BLAS_INT *lrwork,
    BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Eigenvalues and vectors of a symmetric matrix. */
BLAS_VOID BLAS_NAME(ssyev)(const char *jobz, const char *uplo, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, float *w, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsyev)(const char *jobz, const char *uplo, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, double *w, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and vectors of a Hermitian matrix. */
BLAS_VOID BLAS_NAME(cheev)(const char *jobz, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, float *w, void *work, const BLAS_INT *lwork, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zheev)(const char *jobz, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, double *w, void *work, const BLAS_INT *lwork, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and vectors of a symmetric matrix by divide and conquer. */
BLAS_VOID_NUMPY_INT BLAS_NAME(ssyevd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    float *a, const BLAS_INT *lda, float *w, float *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID_NUMPY_INT BLAS_NAME(dsyevd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    double *a, const BLAS_INT *lda, double *w, double *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and vectors of a Hermitian matrix by divide and conquer. */
BLAS_VOID_NUMPY_INT BLAS_NAME(cheevd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    void *a, const BLAS_INT *lda, float *w, void *work, const BLAS_INT *lwork, float *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID_NUMPY_INT BLAS_NAME(zheevd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    void *a, const BLAS_INT *lda, double *w, void *work, const BLAS_INT *lwork, double *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues of a symmetric tridiagonal matrix by bisection. */
BLAS_VOID BLAS_NAME(sstebz)(const char *range, const char *order, const BLAS_INT *n,
    const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu, const float *abstol,
    const float *d, const float *e, BLAS_INT *m, BLAS_INT *nsplit, float *w, BLAS_INT *iblock,
    BLAS_INT *isplit, float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dstebz)(const char *range, const char *order, const BLAS_INT *n,
    const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const double *abstol, const double *d, const double *e, BLAS_INT *m, BLAS_INT *nsplit,
    double *w, BLAS_INT *iblock, BLAS_INT *isplit, double *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvectors of a symmetric tridiagonal matrix by inverse iteration. */
BLAS_VOID BLAS_NAME(sstein)(const BLAS_INT *n, const float *d, const float *e, const BLAS_INT *m,
    const float *w, const BLAS_INT *iblock, const BLAS_INT *isplit, float *z, const BLAS_INT *ldz,
    float *work, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dstein)(const BLAS_INT *n, const double *d, const double *e, const BLAS_INT *m,
    const double *w, const BLAS_INT *iblock, const BLAS_INT *isplit, double *z, const BLAS_INT *ldz,
    double *work, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cstein)(const BLAS_INT *n, const float *d, const float *e, const BLAS_INT *m,
    const float *w, const BLAS_INT *iblock, const BLAS_INT *isplit, void *z, const BLAS_INT *ldz,
    float *work, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zstein)(const BLAS_INT *n, const double *d, const double *e, const BLAS_INT *m,
    const double *w, const BLAS_INT *iblock, const BLAS_INT *isplit, void *z, const BLAS_INT *ldz,
    double *work, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info);

/* Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix. */
BLAS_VOID BLAS_NAME(sstemr)(const char *jobz, const char *range, const BLAS_INT *n, float *d,
    float *e, const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu, BLAS_INT *m,
    float *w, float *z, const BLAS_INT *ldz, const BLAS_INT *nzc, BLAS_INT *isuppz,
    BLAS_INT *tryrac, float *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dstemr)(const char *jobz, const char *range, const BLAS_INT *n, double *d,
    double *e, const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    BLAS_INT *m, double *w, double *z, const BLAS_INT *ldz, const BLAS_INT *nzc, BLAS_INT *isuppz,
    BLAS_INT *tryrac, double *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cstemr)(const char *jobz, const char *range, const BLAS_INT *n, float *d,
    float *e, const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu, BLAS_INT *m,
    float *w, void *z, const BLAS_INT *ldz, const BLAS_INT *nzc, BLAS_INT *isuppz, BLAS_INT *tryrac,
    float *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zstemr)(const char *jobz, const char *range, const BLAS_INT *n, double *d,
    double *e, const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    BLAS_INT *m, double *w, void *z, const BLAS_INT *ldz, const BLAS_INT *nzc, BLAS_INT *isuppz,
    BLAS_INT *tryrac, double *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* stemr with a tolerance that is not used. */
BLAS_VOID BLAS_NAME(sstegr)(const char *jobz, const char *range, const BLAS_INT *n, float *d,
    float *e, const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const float *abstol, BLAS_INT *m, float *w, float *z, const BLAS_INT *ldz, BLAS_INT *isuppz,
    float *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dstegr)(const char *jobz, const char *range, const BLAS_INT *n, double *d,
    double *e, const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const double *abstol, BLAS_INT *m, double *w, double *z, const BLAS_INT *ldz, BLAS_INT *isuppz,
    double *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cstegr)(const char *jobz, const char *range, const BLAS_INT *n, float *d,
    float *e, const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const float *abstol, BLAS_INT *m, float *w, void *z, const BLAS_INT *ldz, BLAS_INT *isuppz,
    float *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zstegr)(const char *jobz, const char *range, const BLAS_INT *n, double *d,
    double *e, const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const double *abstol, BLAS_INT *m, double *w, void *z, const BLAS_INT *ldz, BLAS_INT *isuppz,
    double *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and eigenvectors of a symmetric matrix by bisection and inverse iteration. */
BLAS_VOID BLAS_NAME(ssyevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, float *a, const BLAS_INT *lda, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, float *z,
    const BLAS_INT *ldz, float *work, const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dsyevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, double *a, const BLAS_INT *lda, const double *vl, const double *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, double *z,
    const BLAS_INT *ldz, double *work, const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Selected eigenvalues and eigenvectors of a Hermitian matrix by bisection and inverse iteration. */
BLAS_VOID BLAS_NAME(cheevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, void *z,
    const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *iwork,
    BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zheevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, const double *vl, const double *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, void *z,
    const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *iwork,
    BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);

/* Selected eigenvalues and eigenvectors of a symmetric matrix. */
BLAS_VOID BLAS_NAME(ssyevr)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, float *a, const BLAS_INT *lda, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, float *z,
    const BLAS_INT *ldz, BLAS_INT *isuppz, float *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dsyevr)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, double *a, const BLAS_INT *lda, const double *vl, const double *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, double *z,
    const BLAS_INT *ldz, BLAS_INT *isuppz, double *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Selected eigenvalues and eigenvectors of a Hermitian matrix. */
BLAS_VOID BLAS_NAME(cheevr)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, void *z,
    const BLAS_INT *ldz, BLAS_INT *isuppz, void *work, const BLAS_INT *lwork, float *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zheevr)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, const double *vl, const double *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, void *z,
    const BLAS_INT *ldz, BLAS_INT *isuppz, void *work, const BLAS_INT *lwork, double *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_3);

/* All eigenvalues and eigenvectors of a symmetric tridiagonal matrix. */
BLAS_VOID BLAS_NAME(sstev)(const char *jobz, const BLAS_INT *n, float *d, float *e, float *z,
    const BLAS_INT *ldz, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dstev)(const char *jobz, const BLAS_INT *n, double *d, double *e, double *z,
    const BLAS_INT *ldz, double *work, BLAS_INT *info BLAS_LENGTHS_1);

/* All eigenvalues and eigenvectors of a symmetric tridiagonal matrix by divide and conquer. */
BLAS_VOID BLAS_NAME(sstevd)(const char *jobz, const BLAS_INT *n, float *d, float *e, float *z,
    const BLAS_INT *ldz, float *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dstevd)(const char *jobz, const BLAS_INT *n, double *d, double *e, double *z,
    const BLAS_INT *ldz, double *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix by bisection and inverse iteration. */
BLAS_VOID BLAS_NAME(sstevx)(const char *jobz, const char *range, const BLAS_INT *n, float *d,
    float *e, const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const float *abstol, BLAS_INT *m, float *w, float *z, const BLAS_INT *ldz, float *work,
    BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dstevx)(const char *jobz, const char *range, const BLAS_INT *n, double *d,
    double *e, const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const double *abstol, BLAS_INT *m, double *w, double *z, const BLAS_INT *ldz, double *work,
    BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and eigenvectors of a symmetric tridiagonal matrix. */
BLAS_VOID BLAS_NAME(sstevr)(const char *jobz, const char *range, const BLAS_INT *n, float *d,
    float *e, const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const float *abstol, BLAS_INT *m, float *w, float *z, const BLAS_INT *ldz, BLAS_INT *isuppz,
    float *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dstevr)(const char *jobz, const char *range, const BLAS_INT *n, double *d,
    double *e, const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const double *abstol, BLAS_INT *m, double *w, double *z, const BLAS_INT *ldz, BLAS_INT *isuppz,
    double *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and vectors of a positive definite tridiagonal matrix, the small ones accurately. */
BLAS_VOID BLAS_NAME(spteqr)(const char *compz, const BLAS_INT *n, float *d, float *e, float *z,
    const BLAS_INT *ldz, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpteqr)(const char *compz, const BLAS_INT *n, double *d, double *e, double *z,
    const BLAS_INT *ldz, double *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpteqr)(const char *compz, const BLAS_INT *n, float *d, float *e, void *z,
    const BLAS_INT *ldz, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpteqr)(const char *compz, const BLAS_INT *n, double *d, double *e, void *z,
    const BLAS_INT *ldz, double *work, BLAS_INT *info BLAS_LENGTHS_1);

/* Balances a general matrix. */
BLAS_VOID BLAS_NAME(sgebal)(const char *job, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    BLAS_INT *ilo, BLAS_INT *ihi, float *scale, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgebal)(const char *job, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    BLAS_INT *ilo, BLAS_INT *ihi, double *scale, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cgebal)(const char *job, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ilo, BLAS_INT *ihi, float *scale, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgebal)(const char *job, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    BLAS_INT *ilo, BLAS_INT *ihi, double *scale, BLAS_INT *info BLAS_LENGTHS_1);

/* Makes eigenvectors of a balanced matrix those of the original one. */
BLAS_VOID BLAS_NAME(sgebak)(const char *job, const char *side, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, const float *scale, const BLAS_INT *m, float *v,
    const BLAS_INT *ldv, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dgebak)(const char *job, const char *side, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, const double *scale, const BLAS_INT *m, double *v,
    const BLAS_INT *ldv, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cgebak)(const char *job, const char *side, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, const float *scale, const BLAS_INT *m, void *v,
    const BLAS_INT *ldv, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zgebak)(const char *job, const char *side, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, const double *scale, const BLAS_INT *m, void *v,
    const BLAS_INT *ldv, BLAS_INT *info BLAS_LENGTHS_2);

/* Reduces a general matrix to Hessenberg form. */
BLAS_VOID BLAS_NAME(sgehrd)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, float *a,
    const BLAS_INT *lda, float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgehrd)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, double *a,
    const BLAS_INT *lda, double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgehrd)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, void *a,
    const BLAS_INT *lda, void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgehrd)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, void *a,
    const BLAS_INT *lda, void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* Reduces a general matrix to Hessenberg form, unblocked. */
BLAS_VOID BLAS_NAME(sgehd2)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, float *a,
    const BLAS_INT *lda, float *tau, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgehd2)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, double *a,
    const BLAS_INT *lda, double *tau, double *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgehd2)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, void *a,
    const BLAS_INT *lda, void *tau, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgehd2)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, void *a,
    const BLAS_INT *lda, void *tau, void *work, BLAS_INT *info);

/* The Q of a reduction to Hessenberg form. */
BLAS_VOID BLAS_NAME(sorghr)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, float *a,
    const BLAS_INT *lda, const float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorghr)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, double *a,
    const BLAS_INT *lda, const double *tau, double *work, const BLAS_INT *lwork, BLAS_INT *info);

/* The Q of a reduction to Hessenberg form. */
BLAS_VOID BLAS_NAME(cunghr)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, void *a,
    const BLAS_INT *lda, const void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zunghr)(const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, void *a,
    const BLAS_INT *lda, const void *tau, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* Multiplies by the Q of a reduction to Hessenberg form. */
BLAS_VOID BLAS_NAME(sormhr)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, const float *a,
    const BLAS_INT *lda, const float *tau, float *c, const BLAS_INT *ldc, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dormhr)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, const double *a,
    const BLAS_INT *lda, const double *tau, double *c, const BLAS_INT *ldc, double *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Multiplies by the Q of a reduction to Hessenberg form. */
BLAS_VOID BLAS_NAME(cunmhr)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, const void *a, const BLAS_INT *lda,
    const void *tau, void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zunmhr)(const char *side, const char *trans, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, const void *a, const BLAS_INT *lda,
    const void *tau, void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and Schur form of a Hessenberg matrix. */
BLAS_VOID BLAS_NAME(shseqr)(const char *job, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, float *h, const BLAS_INT *ldh, float *wr, float *wi,
    float *z, const BLAS_INT *ldz, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dhseqr)(const char *job, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, double *h, const BLAS_INT *ldh, double *wr,
    double *wi, double *z, const BLAS_INT *ldz, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and Schur form of a Hessenberg matrix. */
BLAS_VOID BLAS_NAME(chseqr)(const char *job, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, void *h, const BLAS_INT *ldh, void *w, void *z,
    const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhseqr)(const char *job, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, void *h, const BLAS_INT *ldh, void *w, void *z,
    const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and Schur form of a small Hessenberg matrix. */
BLAS_VOID BLAS_NAME(slahqr)(const BLAS_INT *wantt, const BLAS_INT *wantz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, float *h, const BLAS_INT *ldh, float *wr, float *wi,
    const BLAS_INT *iloz, const BLAS_INT *ihiz, float *z, const BLAS_INT *ldz, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dlahqr)(const BLAS_INT *wantt, const BLAS_INT *wantz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, double *h, const BLAS_INT *ldh, double *wr,
    double *wi, const BLAS_INT *iloz, const BLAS_INT *ihiz, double *z, const BLAS_INT *ldz,
    BLAS_INT *info);

/* Eigenvalues and Schur form of a small Hessenberg matrix. */
BLAS_VOID BLAS_NAME(clahqr)(const BLAS_INT *wantt, const BLAS_INT *wantz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, void *h, const BLAS_INT *ldh, void *w,
    const BLAS_INT *iloz, const BLAS_INT *ihiz, void *z, const BLAS_INT *ldz, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zlahqr)(const BLAS_INT *wantt, const BLAS_INT *wantz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, void *h, const BLAS_INT *ldh, void *w,
    const BLAS_INT *iloz, const BLAS_INT *ihiz, void *z, const BLAS_INT *ldz, BLAS_INT *info);

/* Eigenvectors of a matrix in Schur form. */
BLAS_VOID BLAS_NAME(strevc)(const char *side, const char *howmny, BLAS_INT *select,
    const BLAS_INT *n, const float *t, const BLAS_INT *ldt, float *vl, const BLAS_INT *ldvl,
    float *vr, const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m, float *work,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtrevc)(const char *side, const char *howmny, BLAS_INT *select,
    const BLAS_INT *n, const double *t, const BLAS_INT *ldt, double *vl, const BLAS_INT *ldvl,
    double *vr, const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m, double *work,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvectors of a matrix in Schur form. */
BLAS_VOID BLAS_NAME(ctrevc)(const char *side, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, void *t, const BLAS_INT *ldt, void *vl, const BLAS_INT *ldvl, void *vr,
    const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztrevc)(const char *side, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, void *t, const BLAS_INT *ldt, void *vl, const BLAS_INT *ldvl, void *vr,
    const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvectors of a matrix in Schur form, many at a time. */
BLAS_VOID BLAS_NAME(strevc3)(const char *side, const char *howmny, BLAS_INT *select,
    const BLAS_INT *n, const float *t, const BLAS_INT *ldt, float *vl, const BLAS_INT *ldvl,
    float *vr, const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtrevc3)(const char *side, const char *howmny, BLAS_INT *select,
    const BLAS_INT *n, const double *t, const BLAS_INT *ldt, double *vl, const BLAS_INT *ldvl,
    double *vr, const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m, double *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvectors of a matrix in Schur form, many at a time. */
BLAS_VOID BLAS_NAME(ctrevc3)(const char *side, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, void *t, const BLAS_INT *ldt, void *vl, const BLAS_INT *ldvl, void *vr,
    const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m, void *work, const BLAS_INT *lwork,
    float *rwork, const BLAS_INT *lrwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztrevc3)(const char *side, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, void *t, const BLAS_INT *ldt, void *vl, const BLAS_INT *ldvl, void *vr,
    const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m, void *work, const BLAS_INT *lwork,
    double *rwork, const BLAS_INT *lrwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and eigenvectors of a general matrix. */
BLAS_VOID_NUMPY_INT BLAS_NAME(sgeev)(const char *jobvl, const char *jobvr, const BLAS_INT *n,
    float *a, const BLAS_INT *lda, float *wr, float *wi, float *vl, const BLAS_INT *ldvl, float *vr,
    const BLAS_INT *ldvr, float *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID_NUMPY_INT BLAS_NAME(dgeev)(const char *jobvl, const char *jobvr, const BLAS_INT *n,
    double *a, const BLAS_INT *lda, double *wr, double *wi, double *vl, const BLAS_INT *ldvl,
    double *vr, const BLAS_INT *ldvr, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and eigenvectors of a general matrix. */
BLAS_VOID BLAS_NAME(cgeev)(const char *jobvl, const char *jobvr, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, void *w, void *vl, const BLAS_INT *ldvl, void *vr, const BLAS_INT *ldvr,
    void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID_NUMPY_INT BLAS_NAME(zgeev)(const char *jobvl, const char *jobvr, const BLAS_INT *n,
    void *a, const BLAS_INT *lda, void *w, void *vl, const BLAS_INT *ldvl, void *vr,
    const BLAS_INT *ldvr, void *work, const BLAS_INT *lwork, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and eigenvectors of a general matrix, with condition numbers. */
BLAS_VOID BLAS_NAME(sgeevx)(const char *balanc, const char *jobvl, const char *jobvr,
    const char *sense, const BLAS_INT *n, float *a, const BLAS_INT *lda, float *wr, float *wi,
    float *vl, const BLAS_INT *ldvl, float *vr, const BLAS_INT *ldvr, BLAS_INT *ilo, BLAS_INT *ihi,
    float *scale, float *abnrm, float *rconde, float *rcondv, float *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(dgeevx)(const char *balanc, const char *jobvl, const char *jobvr,
    const char *sense, const BLAS_INT *n, double *a, const BLAS_INT *lda, double *wr, double *wi,
    double *vl, const BLAS_INT *ldvl, double *vr, const BLAS_INT *ldvr, BLAS_INT *ilo,
    BLAS_INT *ihi, double *scale, double *abnrm, double *rconde, double *rcondv, double *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_4);

/* Eigenvalues and eigenvectors of a general matrix, with condition numbers. */
BLAS_VOID BLAS_NAME(cgeevx)(const char *balanc, const char *jobvl, const char *jobvr,
    const char *sense, const BLAS_INT *n, void *a, const BLAS_INT *lda, void *w, void *vl,
    const BLAS_INT *ldvl, void *vr, const BLAS_INT *ldvr, BLAS_INT *ilo, BLAS_INT *ihi,
    float *scale, float *abnrm, float *rconde, float *rcondv, void *work, const BLAS_INT *lwork,
    float *rwork, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(zgeevx)(const char *balanc, const char *jobvl, const char *jobvr,
    const char *sense, const BLAS_INT *n, void *a, const BLAS_INT *lda, void *w, void *vl,
    const BLAS_INT *ldvl, void *vr, const BLAS_INT *ldvr, BLAS_INT *ilo, BLAS_INT *ihi,
    double *scale, double *abnrm, double *rconde, double *rcondv, void *work, const BLAS_INT *lwork,
    double *rwork, BLAS_INT *info BLAS_LENGTHS_4);

/* Selected eigenvectors of a Hessenberg matrix by inverse iteration. */
BLAS_VOID BLAS_NAME(shsein)(const char *side, const char *eigsrc, const char *initv,
    BLAS_INT *select, const BLAS_INT *n, const float *h, const BLAS_INT *ldh, float *wr, float *wi,
    float *vl, const BLAS_INT *ldvl, float *vr, const BLAS_INT *ldvr, const BLAS_INT *mm,
    BLAS_INT *m, float *work, BLAS_INT *ifaill, BLAS_INT *ifailr, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dhsein)(const char *side, const char *eigsrc, const char *initv,
    BLAS_INT *select, const BLAS_INT *n, const double *h, const BLAS_INT *ldh, double *wr,
    double *wi, double *vl, const BLAS_INT *ldvl, double *vr, const BLAS_INT *ldvr,
    const BLAS_INT *mm, BLAS_INT *m, double *work, BLAS_INT *ifaill, BLAS_INT *ifailr,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Selected eigenvectors of a Hessenberg matrix by inverse iteration. */
BLAS_VOID BLAS_NAME(chsein)(const char *side, const char *eigsrc, const char *initv,
    const BLAS_INT *select, const BLAS_INT *n, const void *h, const BLAS_INT *ldh, void *w,
    void *vl, const BLAS_INT *ldvl, void *vr, const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m,
    void *work, float *rwork, BLAS_INT *ifaill, BLAS_INT *ifailr, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zhsein)(const char *side, const char *eigsrc, const char *initv,
    const BLAS_INT *select, const BLAS_INT *n, const void *h, const BLAS_INT *ldh, void *w,
    void *vl, const BLAS_INT *ldvl, void *vr, const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m,
    void *work, double *rwork, BLAS_INT *ifaill, BLAS_INT *ifailr, BLAS_INT *info BLAS_LENGTHS_3);

/* Moves a diagonal block of a Schur form. */
BLAS_VOID BLAS_NAME(strexc)(const char *compq, const BLAS_INT *n, float *t, const BLAS_INT *ldt,
    float *q, const BLAS_INT *ldq, BLAS_INT *ifst, BLAS_INT *ilst, float *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dtrexc)(const char *compq, const BLAS_INT *n, double *t, const BLAS_INT *ldt,
    double *q, const BLAS_INT *ldq, BLAS_INT *ifst, BLAS_INT *ilst, double *work,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Moves a diagonal entry of a Schur form. */
BLAS_VOID BLAS_NAME(ctrexc)(const char *compq, const BLAS_INT *n, void *t, const BLAS_INT *ldt,
    void *q, const BLAS_INT *ldq, const BLAS_INT *ifst, const BLAS_INT *ilst,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(ztrexc)(const char *compq, const BLAS_INT *n, void *t, const BLAS_INT *ldt,
    void *q, const BLAS_INT *ldq, const BLAS_INT *ifst, const BLAS_INT *ilst,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Exchanges two adjacent diagonal blocks of a Schur form. */
BLAS_VOID BLAS_NAME(slaexc)(const BLAS_INT *wantq, const BLAS_INT *n, float *t, const BLAS_INT *ldt,
    float *q, const BLAS_INT *ldq, const BLAS_INT *j1, const BLAS_INT *n1, const BLAS_INT *n2,
    float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dlaexc)(const BLAS_INT *wantq, const BLAS_INT *n, double *t,
    const BLAS_INT *ldt, double *q, const BLAS_INT *ldq, const BLAS_INT *j1, const BLAS_INT *n1,
    const BLAS_INT *n2, double *work, BLAS_INT *info);

/* Solves a Sylvester equation with matrices in Schur form. */
BLAS_VOID BLAS_NAME(strsyl)(const char *trana, const char *tranb, const BLAS_INT *isgn,
    const BLAS_INT *m, const BLAS_INT *n, const float *a, const BLAS_INT *lda, const float *b,
    const BLAS_INT *ldb, float *c, const BLAS_INT *ldc, float *scale,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtrsyl)(const char *trana, const char *tranb, const BLAS_INT *isgn,
    const BLAS_INT *m, const BLAS_INT *n, const double *a, const BLAS_INT *lda, const double *b,
    const BLAS_INT *ldb, double *c, const BLAS_INT *ldc, double *scale,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ctrsyl)(const char *trana, const char *tranb, const BLAS_INT *isgn,
    const BLAS_INT *m, const BLAS_INT *n, const void *a, const BLAS_INT *lda, const void *b,
    const BLAS_INT *ldb, void *c, const BLAS_INT *ldc, float *scale, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztrsyl)(const char *trana, const char *tranb, const BLAS_INT *isgn,
    const BLAS_INT *m, const BLAS_INT *n, const void *a, const BLAS_INT *lda, const void *b,
    const BLAS_INT *ldb, void *c, const BLAS_INT *ldc, double *scale,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Solves a Sylvester equation with matrices in Schur form, in blocks. */
BLAS_VOID BLAS_NAME(strsyl3)(const char *trana, const char *tranb, const BLAS_INT *isgn,
    const BLAS_INT *m, const BLAS_INT *n, const float *a, const BLAS_INT *lda, const float *b,
    const BLAS_INT *ldb, float *c, const BLAS_INT *ldc, float *scale, BLAS_INT *iwork,
    const BLAS_INT *liwork, float *swork, const BLAS_INT *ldswork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtrsyl3)(const char *trana, const char *tranb, const BLAS_INT *isgn,
    const BLAS_INT *m, const BLAS_INT *n, const double *a, const BLAS_INT *lda, const double *b,
    const BLAS_INT *ldb, double *c, const BLAS_INT *ldc, double *scale, BLAS_INT *iwork,
    const BLAS_INT *liwork, double *swork, const BLAS_INT *ldswork, BLAS_INT *info BLAS_LENGTHS_2);

/* Solves a Sylvester equation with matrices in Schur form, in blocks. */
BLAS_VOID BLAS_NAME(ctrsyl3)(const char *trana, const char *tranb, const BLAS_INT *isgn,
    const BLAS_INT *m, const BLAS_INT *n, const void *a, const BLAS_INT *lda, const void *b,
    const BLAS_INT *ldb, void *c, const BLAS_INT *ldc, float *scale, float *swork,
    const BLAS_INT *ldswork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztrsyl3)(const char *trana, const char *tranb, const BLAS_INT *isgn,
    const BLAS_INT *m, const BLAS_INT *n, const void *a, const BLAS_INT *lda, const void *b,
    const BLAS_INT *ldb, void *c, const BLAS_INT *ldc, double *scale, double *swork,
    const BLAS_INT *ldswork, BLAS_INT *info BLAS_LENGTHS_2);

/* Solves a Sylvester equation of order one or two. */
BLAS_VOID BLAS_NAME(slasy2)(const BLAS_INT *ltranl, const BLAS_INT *ltranr, const BLAS_INT *isgn,
    const BLAS_INT *n1, const BLAS_INT *n2, const float *tl, const BLAS_INT *ldtl, const float *tr,
    const BLAS_INT *ldtr, const float *b, const BLAS_INT *ldb, float *scale, float *x,
    const BLAS_INT *ldx, float *xnorm, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dlasy2)(const BLAS_INT *ltranl, const BLAS_INT *ltranr, const BLAS_INT *isgn,
    const BLAS_INT *n1, const BLAS_INT *n2, const double *tl, const BLAS_INT *ldtl,
    const double *tr, const BLAS_INT *ldtr, const double *b, const BLAS_INT *ldb, double *scale,
    double *x, const BLAS_INT *ldx, double *xnorm, BLAS_INT *info);

/* Solves a shifted system of order one or two. */
BLAS_VOID BLAS_NAME(slaln2)(const BLAS_INT *ltrans, const BLAS_INT *na, const BLAS_INT *nw,
    const float *smin, const float *ca, const float *a, const BLAS_INT *lda, const float *d1,
    const float *d2, const float *b, const BLAS_INT *ldb, const float *wr, const float *wi,
    float *x, const BLAS_INT *ldx, float *scale, float *xnorm, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dlaln2)(const BLAS_INT *ltrans, const BLAS_INT *na, const BLAS_INT *nw,
    const double *smin, const double *ca, const double *a, const BLAS_INT *lda, const double *d1,
    const double *d2, const double *b, const BLAS_INT *ldb, const double *wr, const double *wi,
    double *x, const BLAS_INT *ldx, double *scale, double *xnorm, BLAS_INT *info);

/* Solves with a real Schur form, or one with a special imaginary part. */
BLAS_VOID BLAS_NAME(slaqtr)(const BLAS_INT *ltran, const BLAS_INT *lreal, const BLAS_INT *n,
    const float *t, const BLAS_INT *ldt, const float *b, const float *w, float *scale, float *x,
    float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dlaqtr)(const BLAS_INT *ltran, const BLAS_INT *lreal, const BLAS_INT *n,
    const double *t, const BLAS_INT *ldt, const double *b, const double *w, double *scale,
    double *x, double *work, BLAS_INT *info);

/* Brings chosen eigenvalues to the front of a Schur form. */
BLAS_VOID BLAS_NAME(strsen)(const char *job, const char *compq, const BLAS_INT *select,
    const BLAS_INT *n, float *t, const BLAS_INT *ldt, float *q, const BLAS_INT *ldq, float *wr,
    float *wi, BLAS_INT *m, float *s, float *sep, float *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtrsen)(const char *job, const char *compq, const BLAS_INT *select,
    const BLAS_INT *n, double *t, const BLAS_INT *ldt, double *q, const BLAS_INT *ldq, double *wr,
    double *wi, BLAS_INT *m, double *s, double *sep, double *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Brings chosen eigenvalues to the front of a Schur form. */
BLAS_VOID BLAS_NAME(ctrsen)(const char *job, const char *compq, const BLAS_INT *select,
    const BLAS_INT *n, void *t, const BLAS_INT *ldt, void *q, const BLAS_INT *ldq, void *w,
    BLAS_INT *m, float *s, float *sep, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztrsen)(const char *job, const char *compq, const BLAS_INT *select,
    const BLAS_INT *n, void *t, const BLAS_INT *ldt, void *q, const BLAS_INT *ldq, void *w,
    BLAS_INT *m, double *s, double *sep, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Condition numbers of eigenvalues and eigenvectors. */
BLAS_VOID BLAS_NAME(strsna)(const char *job, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const float *t, const BLAS_INT *ldt, const float *vl, const BLAS_INT *ldvl,
    const float *vr, const BLAS_INT *ldvr, float *s, float *sep, const BLAS_INT *mm, BLAS_INT *m,
    float *work, const BLAS_INT *ldwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtrsna)(const char *job, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const double *t, const BLAS_INT *ldt, const double *vl, const BLAS_INT *ldvl,
    const double *vr, const BLAS_INT *ldvr, double *s, double *sep, const BLAS_INT *mm, BLAS_INT *m,
    double *work, const BLAS_INT *ldwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Condition numbers of eigenvalues and eigenvectors. */
BLAS_VOID BLAS_NAME(ctrsna)(const char *job, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const void *t, const BLAS_INT *ldt, const void *vl, const BLAS_INT *ldvl,
    const void *vr, const BLAS_INT *ldvr, float *s, float *sep, const BLAS_INT *mm, BLAS_INT *m,
    void *work, const BLAS_INT *ldwork, float *rwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztrsna)(const char *job, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const void *t, const BLAS_INT *ldt, const void *vl, const BLAS_INT *ldvl,
    const void *vr, const BLAS_INT *ldvr, double *s, double *sep, const BLAS_INT *mm, BLAS_INT *m,
    void *work, const BLAS_INT *ldwork, double *rwork, BLAS_INT *info BLAS_LENGTHS_2);

/* The Schur form of a general matrix. */
BLAS_VOID BLAS_NAME(sgees)(const char *jobvs, const char *sort,
    BLAS_INT (*select)(const void *, const void *), const BLAS_INT *n, float *a,
    const BLAS_INT *lda, BLAS_INT *sdim, float *wr, float *wi, float *vs, const BLAS_INT *ldvs,
    float *work, const BLAS_INT *lwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dgees)(const char *jobvs, const char *sort,
    BLAS_INT (*select)(const void *, const void *), const BLAS_INT *n, double *a,
    const BLAS_INT *lda, BLAS_INT *sdim, double *wr, double *wi, double *vs, const BLAS_INT *ldvs,
    double *work, const BLAS_INT *lwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_2);

/* The Schur form of a general matrix. */
BLAS_VOID BLAS_NAME(cgees)(const char *jobvs, const char *sort, BLAS_INT (*select)(const void *),
    const BLAS_INT *n, void *a, const BLAS_INT *lda, BLAS_INT *sdim, void *w, void *vs,
    const BLAS_INT *ldvs, void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *bwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zgees)(const char *jobvs, const char *sort, BLAS_INT (*select)(const void *),
    const BLAS_INT *n, void *a, const BLAS_INT *lda, BLAS_INT *sdim, void *w, void *vs,
    const BLAS_INT *ldvs, void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *bwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* The Schur form of a general matrix, with condition numbers. */
BLAS_VOID BLAS_NAME(sgeesx)(const char *jobvs, const char *sort,
    BLAS_INT (*select)(const void *, const void *), const char *sense, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, BLAS_INT *sdim, float *wr, float *wi, float *vs, const BLAS_INT *ldvs,
    float *rconde, float *rcondv, float *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dgeesx)(const char *jobvs, const char *sort,
    BLAS_INT (*select)(const void *, const void *), const char *sense, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, BLAS_INT *sdim, double *wr, double *wi, double *vs, const BLAS_INT *ldvs,
    double *rconde, double *rcondv, double *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_3);

/* The Schur form of a general matrix, with condition numbers. */
BLAS_VOID BLAS_NAME(cgeesx)(const char *jobvs, const char *sort, BLAS_INT (*select)(const void *),
    const char *sense, const BLAS_INT *n, void *a, const BLAS_INT *lda, BLAS_INT *sdim, void *w,
    void *vs, const BLAS_INT *ldvs, float *rconde, float *rcondv, void *work, const BLAS_INT *lwork,
    float *rwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zgeesx)(const char *jobvs, const char *sort, BLAS_INT (*select)(const void *),
    const char *sense, const BLAS_INT *n, void *a, const BLAS_INT *lda, BLAS_INT *sdim, void *w,
    void *vs, const BLAS_INT *ldvs, double *rconde, double *rcondv, void *work,
    const BLAS_INT *lwork, double *rwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a generalised symmetric problem to a standard one. */
BLAS_VOID BLAS_NAME(ssygst)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, const float *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsygst)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, const double *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);

/* Reduces a generalised symmetric problem to a standard one. */
BLAS_VOID BLAS_NAME(ssygs2)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, const float *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsygs2)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, const double *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);

/* Generalised symmetric eigenproblem. */
BLAS_VOID BLAS_NAME(ssygv)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *w,
    float *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsygv)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *w,
    double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Generalised symmetric eigenproblem by divide and conquer. */
BLAS_VOID BLAS_NAME(ssygvd)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *w,
    float *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsygvd)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *w,
    double *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and vectors of a generalised symmetric eigenproblem. */
BLAS_VOID BLAS_NAME(ssygvx)(const BLAS_INT *itype, const char *jobz, const char *range,
    const char *uplo, const BLAS_INT *n, float *a, const BLAS_INT *lda, float *b,
    const BLAS_INT *ldb, const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const float *abstol, BLAS_INT *m, float *w, float *z, const BLAS_INT *ldz, float *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dsygvx)(const BLAS_INT *itype, const char *jobz, const char *range,
    const char *uplo, const BLAS_INT *n, double *a, const BLAS_INT *lda, double *b,
    const BLAS_INT *ldb, const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const double *abstol, BLAS_INT *m, double *w, double *z, const BLAS_INT *ldz, double *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a generalised Hermitian problem to a standard one. */
BLAS_VOID BLAS_NAME(chegst)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, const void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhegst)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, const void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);

/* Reduces a generalised Hermitian problem to a standard one. */
BLAS_VOID BLAS_NAME(chegs2)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, const void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhegs2)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, const void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);

/* Generalised Hermitian eigenproblem. */
BLAS_VOID BLAS_NAME(chegv)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, float *w,
    void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhegv)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, double *w,
    void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Generalised Hermitian eigenproblem by divide and conquer. */
BLAS_VOID BLAS_NAME(chegvd)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, float *w,
    void *work, const BLAS_INT *lwork, float *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhegvd)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, double *w,
    void *work, const BLAS_INT *lwork, double *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and vectors of a generalised Hermitian eigenproblem. */
BLAS_VOID BLAS_NAME(chegvx)(const BLAS_INT *itype, const char *jobz, const char *range,
    const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb,
    const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu, const float *abstol,
    BLAS_INT *m, float *w, void *z, const BLAS_INT *ldz, void *work, const BLAS_INT *lwork,
    float *rwork, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zhegvx)(const BLAS_INT *itype, const char *jobz, const char *range,
    const char *uplo, const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb,
    const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const double *abstol, BLAS_INT *m, double *w, void *z, const BLAS_INT *ldz, void *work,
    const BLAS_INT *lwork, double *rwork, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a symmetric band matrix to tridiagonal form. */
BLAS_VOID BLAS_NAME(ssbtrd)(const char *vect, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, float *ab, const BLAS_INT *ldab, float *d, float *e, float *q,
    const BLAS_INT *ldq, float *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsbtrd)(const char *vect, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, double *ab, const BLAS_INT *ldab, double *d, double *e, double *q,
    const BLAS_INT *ldq, double *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and vectors of a symmetric band matrix. */
BLAS_VOID BLAS_NAME(ssbev)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, float *ab, const BLAS_INT *ldab, float *w, float *z, const BLAS_INT *ldz,
    float *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsbev)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, double *ab, const BLAS_INT *ldab, double *w, double *z, const BLAS_INT *ldz,
    double *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and vectors of a symmetric band matrix by divide and conquer. */
BLAS_VOID BLAS_NAME(ssbevd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, float *ab, const BLAS_INT *ldab, float *w, float *z, const BLAS_INT *ldz,
    float *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsbevd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, double *ab, const BLAS_INT *ldab, double *w, double *z, const BLAS_INT *ldz,
    double *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and vectors of a symmetric band matrix. */
BLAS_VOID BLAS_NAME(ssbevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, float *ab, const BLAS_INT *ldab, float *q,
    const BLAS_INT *ldq, const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const float *abstol, BLAS_INT *m, float *w, float *z, const BLAS_INT *ldz, float *work,
    BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dsbevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, double *ab, const BLAS_INT *ldab, double *q,
    const BLAS_INT *ldq, const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const double *abstol, BLAS_INT *m, double *w, double *z, const BLAS_INT *ldz, double *work,
    BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a Hermitian band matrix to tridiagonal form. */
BLAS_VOID BLAS_NAME(chbtrd)(const char *vect, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, float *d, float *e, void *q,
    const BLAS_INT *ldq, void *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhbtrd)(const char *vect, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, double *d, double *e, void *q,
    const BLAS_INT *ldq, void *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and vectors of a Hermitian band matrix. */
BLAS_VOID BLAS_NAME(chbev)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, float *w, void *z, const BLAS_INT *ldz,
    void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhbev)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, double *w, void *z, const BLAS_INT *ldz,
    void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and vectors of a Hermitian band matrix by divide and conquer. */
BLAS_VOID BLAS_NAME(chbevd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, float *w, void *z, const BLAS_INT *ldz,
    void *work, const BLAS_INT *lwork, float *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhbevd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, double *w, void *z, const BLAS_INT *ldz,
    void *work, const BLAS_INT *lwork, double *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and vectors of a Hermitian band matrix. */
BLAS_VOID BLAS_NAME(chbevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, void *q,
    const BLAS_INT *ldq, const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const float *abstol, BLAS_INT *m, float *w, void *z, const BLAS_INT *ldz, void *work,
    float *rwork, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zhbevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, void *q,
    const BLAS_INT *ldq, const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const double *abstol, BLAS_INT *m, double *w, void *z, const BLAS_INT *ldz, void *work,
    double *rwork, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a packed symmetric matrix to tridiagonal form. */
BLAS_VOID BLAS_NAME(ssptrd)(const char *uplo, const BLAS_INT *n, float *ap, float *d, float *e,
    float *tau, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsptrd)(const char *uplo, const BLAS_INT *n, double *ap, double *d, double *e,
    double *tau, BLAS_INT *info BLAS_LENGTHS_1);

/* The Q of a packed reduction to tridiagonal form. */
BLAS_VOID BLAS_NAME(sopgtr)(const char *uplo, const BLAS_INT *n, const float *ap, const float *tau,
    float *q, const BLAS_INT *ldq, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dopgtr)(const char *uplo, const BLAS_INT *n, const double *ap,
    const double *tau, double *q, const BLAS_INT *ldq, double *work, BLAS_INT *info BLAS_LENGTHS_1);

/* Multiplies by the Q of a packed reduction to tridiagonal form. */
BLAS_VOID BLAS_NAME(sopmtr)(const char *side, const char *uplo, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const float *ap, const float *tau, float *c,
    const BLAS_INT *ldc, float *work, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dopmtr)(const char *side, const char *uplo, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const double *ap, const double *tau, double *c,
    const BLAS_INT *ldc, double *work, BLAS_INT *info BLAS_LENGTHS_3);

/* Eigenvalues and vectors of a packed symmetric matrix. */
BLAS_VOID BLAS_NAME(sspev)(const char *jobz, const char *uplo, const BLAS_INT *n, float *ap,
    float *w, float *z, const BLAS_INT *ldz, float *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dspev)(const char *jobz, const char *uplo, const BLAS_INT *n, double *ap,
    double *w, double *z, const BLAS_INT *ldz, double *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and vectors of a packed symmetric matrix by divide and conquer. */
BLAS_VOID BLAS_NAME(sspevd)(const char *jobz, const char *uplo, const BLAS_INT *n, float *ap,
    float *w, float *z, const BLAS_INT *ldz, float *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dspevd)(const char *jobz, const char *uplo, const BLAS_INT *n, double *ap,
    double *w, double *z, const BLAS_INT *ldz, double *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and vectors of a packed symmetric matrix. */
BLAS_VOID BLAS_NAME(sspevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, float *ap, const float *vl, const float *vu, const BLAS_INT *il,
    const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, float *z, const BLAS_INT *ldz,
    float *work, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dspevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, double *ap, const double *vl, const double *vu, const BLAS_INT *il,
    const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, double *z,
    const BLAS_INT *ldz, double *work, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a generalised packed symmetric problem to a standard one. */
BLAS_VOID BLAS_NAME(sspgst)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, float *ap,
    const float *bp, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dspgst)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, double *ap,
    const double *bp, BLAS_INT *info BLAS_LENGTHS_1);

/* Generalised packed symmetric eigenproblem. */
BLAS_VOID BLAS_NAME(sspgv)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, float *ap, float *bp, float *w, float *z, const BLAS_INT *ldz, float *work,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dspgv)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, double *ap, double *bp, double *w, double *z, const BLAS_INT *ldz,
    double *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Generalised packed symmetric eigenproblem by divide and conquer. */
BLAS_VOID BLAS_NAME(sspgvd)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, float *ap, float *bp, float *w, float *z, const BLAS_INT *ldz, float *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dspgvd)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, double *ap, double *bp, double *w, double *z, const BLAS_INT *ldz,
    double *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and vectors of a generalised packed symmetric eigenproblem. */
BLAS_VOID BLAS_NAME(sspgvx)(const BLAS_INT *itype, const char *jobz, const char *range,
    const char *uplo, const BLAS_INT *n, float *ap, float *bp, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, float *z,
    const BLAS_INT *ldz, float *work, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dspgvx)(const BLAS_INT *itype, const char *jobz, const char *range,
    const char *uplo, const BLAS_INT *n, double *ap, double *bp, const double *vl, const double *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, double *z,
    const BLAS_INT *ldz, double *work, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a packed Hermitian matrix to tridiagonal form. */
BLAS_VOID BLAS_NAME(chptrd)(const char *uplo, const BLAS_INT *n, void *ap, float *d, float *e,
    void *tau, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhptrd)(const char *uplo, const BLAS_INT *n, void *ap, double *d, double *e,
    void *tau, BLAS_INT *info BLAS_LENGTHS_1);

/* The Q of a packed reduction to tridiagonal form. */
BLAS_VOID BLAS_NAME(cupgtr)(const char *uplo, const BLAS_INT *n, const void *ap, const void *tau,
    void *q, const BLAS_INT *ldq, void *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zupgtr)(const char *uplo, const BLAS_INT *n, const void *ap, const void *tau,
    void *q, const BLAS_INT *ldq, void *work, BLAS_INT *info BLAS_LENGTHS_1);

/* Multiplies by the Q of a packed reduction to tridiagonal form. */
BLAS_VOID BLAS_NAME(cupmtr)(const char *side, const char *uplo, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const void *ap, const void *tau, void *c,
    const BLAS_INT *ldc, void *work, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zupmtr)(const char *side, const char *uplo, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const void *ap, const void *tau, void *c,
    const BLAS_INT *ldc, void *work, BLAS_INT *info BLAS_LENGTHS_3);

/* Eigenvalues and vectors of a packed Hermitian matrix. */
BLAS_VOID BLAS_NAME(chpev)(const char *jobz, const char *uplo, const BLAS_INT *n, void *ap,
    float *w, void *z, const BLAS_INT *ldz, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhpev)(const char *jobz, const char *uplo, const BLAS_INT *n, void *ap,
    double *w, void *z, const BLAS_INT *ldz, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and vectors of a packed Hermitian matrix by divide and conquer. */
BLAS_VOID BLAS_NAME(chpevd)(const char *jobz, const char *uplo, const BLAS_INT *n, void *ap,
    float *w, void *z, const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, float *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhpevd)(const char *jobz, const char *uplo, const BLAS_INT *n, void *ap,
    double *w, void *z, const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, double *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and vectors of a packed Hermitian matrix. */
BLAS_VOID BLAS_NAME(chpevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, void *ap, const float *vl, const float *vu, const BLAS_INT *il,
    const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, void *z, const BLAS_INT *ldz,
    void *work, float *rwork, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zhpevx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, void *ap, const double *vl, const double *vu, const BLAS_INT *il,
    const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, void *z, const BLAS_INT *ldz,
    void *work, double *rwork, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a generalised packed Hermitian problem to a standard one. */
BLAS_VOID BLAS_NAME(chpgst)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, void *ap,
    const void *bp, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhpgst)(const BLAS_INT *itype, const char *uplo, const BLAS_INT *n, void *ap,
    const void *bp, BLAS_INT *info BLAS_LENGTHS_1);

/* Generalised packed Hermitian eigenproblem. */
BLAS_VOID BLAS_NAME(chpgv)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, void *ap, void *bp, float *w, void *z, const BLAS_INT *ldz, void *work,
    float *rwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhpgv)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, void *ap, void *bp, double *w, void *z, const BLAS_INT *ldz, void *work,
    double *rwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Generalised packed Hermitian eigenproblem by divide and conquer. */
BLAS_VOID BLAS_NAME(chpgvd)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, void *ap, void *bp, float *w, void *z, const BLAS_INT *ldz, void *work,
    const BLAS_INT *lwork, float *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhpgvd)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, void *ap, void *bp, double *w, void *z, const BLAS_INT *ldz, void *work,
    const BLAS_INT *lwork, double *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and vectors of a generalised packed Hermitian eigenproblem. */
BLAS_VOID BLAS_NAME(chpgvx)(const BLAS_INT *itype, const char *jobz, const char *range,
    const char *uplo, const BLAS_INT *n, void *ap, void *bp, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, void *z,
    const BLAS_INT *ldz, void *work, float *rwork, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zhpgvx)(const BLAS_INT *itype, const char *jobz, const char *range,
    const char *uplo, const BLAS_INT *n, void *ap, void *bp, const double *vl, const double *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, void *z,
    const BLAS_INT *ldz, void *work, double *rwork, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Split Cholesky factorisation of a band matrix. */
BLAS_VOID BLAS_NAME(spbstf)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, float *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dpbstf)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, double *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cpbstf)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpbstf)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *ab,
    const BLAS_INT *ldab, BLAS_INT *info BLAS_LENGTHS_1);

/* Reduces a generalised symmetric band problem to a standard one. */
BLAS_VOID BLAS_NAME(ssbgst)(const char *vect, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, float *ab, const BLAS_INT *ldab, const float *bb,
    const BLAS_INT *ldbb, float *x, const BLAS_INT *ldx, float *work,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsbgst)(const char *vect, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, double *ab, const BLAS_INT *ldab, const double *bb,
    const BLAS_INT *ldbb, double *x, const BLAS_INT *ldx, double *work,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Generalised symmetric band eigenproblem. */
BLAS_VOID BLAS_NAME(ssbgv)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, float *ab, const BLAS_INT *ldab, float *bb,
    const BLAS_INT *ldbb, float *w, float *z, const BLAS_INT *ldz, float *work,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsbgv)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, double *ab, const BLAS_INT *ldab, double *bb,
    const BLAS_INT *ldbb, double *w, double *z, const BLAS_INT *ldz, double *work,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Generalised symmetric band eigenproblem by divide and conquer. */
BLAS_VOID BLAS_NAME(ssbgvd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, float *ab, const BLAS_INT *ldab, float *bb,
    const BLAS_INT *ldbb, float *w, float *z, const BLAS_INT *ldz, float *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsbgvd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, double *ab, const BLAS_INT *ldab, double *bb,
    const BLAS_INT *ldbb, double *w, double *z, const BLAS_INT *ldz, double *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and vectors of a generalised symmetric band eigenproblem. */
BLAS_VOID BLAS_NAME(ssbgvx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *ka, const BLAS_INT *kb, float *ab, const BLAS_INT *ldab,
    float *bb, const BLAS_INT *ldbb, float *q, const BLAS_INT *ldq, const float *vl,
    const float *vu, const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m,
    float *w, float *z, const BLAS_INT *ldz, float *work, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dsbgvx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *ka, const BLAS_INT *kb, double *ab, const BLAS_INT *ldab,
    double *bb, const BLAS_INT *ldbb, double *q, const BLAS_INT *ldq, const double *vl,
    const double *vu, const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m,
    double *w, double *z, const BLAS_INT *ldz, double *work, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a generalised Hermitian band problem to a standard one. */
BLAS_VOID BLAS_NAME(chbgst)(const char *vect, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, void *ab, const BLAS_INT *ldab, const void *bb,
    const BLAS_INT *ldbb, void *x, const BLAS_INT *ldx, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhbgst)(const char *vect, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, void *ab, const BLAS_INT *ldab, const void *bb,
    const BLAS_INT *ldbb, void *x, const BLAS_INT *ldx, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Generalised Hermitian band eigenproblem. */
BLAS_VOID BLAS_NAME(chbgv)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, void *ab, const BLAS_INT *ldab, void *bb,
    const BLAS_INT *ldbb, float *w, void *z, const BLAS_INT *ldz, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhbgv)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, void *ab, const BLAS_INT *ldab, void *bb,
    const BLAS_INT *ldbb, double *w, void *z, const BLAS_INT *ldz, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Generalised Hermitian band eigenproblem by divide and conquer. */
BLAS_VOID BLAS_NAME(chbgvd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, void *ab, const BLAS_INT *ldab, void *bb,
    const BLAS_INT *ldbb, float *w, void *z, const BLAS_INT *ldz, void *work, const BLAS_INT *lwork,
    float *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhbgvd)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *ka, const BLAS_INT *kb, void *ab, const BLAS_INT *ldab, void *bb,
    const BLAS_INT *ldbb, double *w, void *z, const BLAS_INT *ldz, void *work,
    const BLAS_INT *lwork, double *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues and vectors of a generalised Hermitian band eigenproblem. */
BLAS_VOID BLAS_NAME(chbgvx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *ka, const BLAS_INT *kb, void *ab, const BLAS_INT *ldab,
    void *bb, const BLAS_INT *ldbb, void *q, const BLAS_INT *ldq, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, void *z,
    const BLAS_INT *ldz, void *work, float *rwork, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zhbgvx)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *ka, const BLAS_INT *kb, void *ab, const BLAS_INT *ldab,
    void *bb, const BLAS_INT *ldbb, void *q, const BLAS_INT *ldq, const double *vl,
    const double *vu, const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m,
    double *w, void *z, const BLAS_INT *ldz, void *work, double *rwork, BLAS_INT *iwork,
    BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a symmetric matrix to a band matrix. */
BLAS_VOID BLAS_NAME(ssytrd_sy2sb)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, float *a,
    const BLAS_INT *lda, float *ab, const BLAS_INT *ldab, float *tau, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsytrd_sy2sb)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd,
    double *a, const BLAS_INT *lda, double *ab, const BLAS_INT *ldab, double *tau, double *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Reduces a symmetric band matrix to tridiagonal form. */
BLAS_VOID BLAS_NAME(ssytrd_sb2st)(const char *stage1, const char *vect, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, float *ab, const BLAS_INT *ldab, float *d, float *e,
    float *hous, const BLAS_INT *lhous, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dsytrd_sb2st)(const char *stage1, const char *vect, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, double *ab, const BLAS_INT *ldab, double *d, double *e,
    double *hous, const BLAS_INT *lhous, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a symmetric matrix to tridiagonal form in two stages. */
BLAS_VOID BLAS_NAME(ssytrd_2stage)(const char *vect, const char *uplo, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, float *d, float *e, float *tau, float *hous2, const BLAS_INT *lhous2,
    float *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsytrd_2stage)(const char *vect, const char *uplo, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, double *d, double *e, double *tau, double *hous2, const BLAS_INT *lhous2,
    double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues of a symmetric matrix in two stages. */
BLAS_VOID BLAS_NAME(ssyev_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, float *w, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsyev_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, double *w, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues of a symmetric matrix in two stages. */
BLAS_VOID BLAS_NAME(ssyevd_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, float *w, float *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsyevd_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, double *w, double *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues of a symmetric matrix in two stages. */
BLAS_VOID BLAS_NAME(ssyevr_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, float *a, const BLAS_INT *lda, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, float *z,
    const BLAS_INT *ldz, BLAS_INT *isuppz, float *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dsyevr_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, double *a, const BLAS_INT *lda, const double *vl, const double *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, double *z,
    const BLAS_INT *ldz, BLAS_INT *isuppz, double *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Selected eigenvalues of a symmetric matrix in two stages. */
BLAS_VOID BLAS_NAME(ssyevx_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, float *a, const BLAS_INT *lda, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, float *z,
    const BLAS_INT *ldz, float *work, const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dsyevx_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, double *a, const BLAS_INT *lda, const double *vl, const double *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, double *z,
    const BLAS_INT *ldz, double *work, const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Eigenvalues of a symmetric band matrix by reflectors. */
BLAS_VOID BLAS_NAME(ssbev_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, float *ab, const BLAS_INT *ldab, float *w, float *z, const BLAS_INT *ldz,
    float *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsbev_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, double *ab, const BLAS_INT *ldab, double *w, double *z, const BLAS_INT *ldz,
    double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues of a symmetric band matrix by reflectors. */
BLAS_VOID BLAS_NAME(ssbevd_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, float *ab, const BLAS_INT *ldab, float *w, float *z, const BLAS_INT *ldz,
    float *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsbevd_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, double *ab, const BLAS_INT *ldab, double *w, double *z, const BLAS_INT *ldz,
    double *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues of a symmetric band matrix by reflectors. */
BLAS_VOID BLAS_NAME(ssbevx_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, float *ab, const BLAS_INT *ldab, float *q,
    const BLAS_INT *ldq, const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const float *abstol, BLAS_INT *m, float *w, float *z, const BLAS_INT *ldz, float *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dsbevx_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, double *ab, const BLAS_INT *ldab, double *q,
    const BLAS_INT *ldq, const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const double *abstol, BLAS_INT *m, double *w, double *z, const BLAS_INT *ldz, double *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);

/* Eigenvalues of a generalised symmetric problem in two stages. */
BLAS_VOID BLAS_NAME(ssygv_2stage)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *w,
    float *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsygv_2stage)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *w,
    double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Reduces a Hermitian matrix to a band matrix. */
BLAS_VOID BLAS_NAME(chetrd_he2hb)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *a,
    const BLAS_INT *lda, void *ab, const BLAS_INT *ldab, void *tau, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhetrd_he2hb)(const char *uplo, const BLAS_INT *n, const BLAS_INT *kd, void *a,
    const BLAS_INT *lda, void *ab, const BLAS_INT *ldab, void *tau, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Reduces a Hermitian band matrix to tridiagonal form. */
BLAS_VOID BLAS_NAME(chetrd_hb2st)(const char *stage1, const char *vect, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, float *d, float *e,
    void *hous, const BLAS_INT *lhous, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zhetrd_hb2st)(const char *stage1, const char *vect, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, double *d, double *e,
    void *hous, const BLAS_INT *lhous, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Reduces a Hermitian matrix to tridiagonal form in two stages. */
BLAS_VOID BLAS_NAME(chetrd_2stage)(const char *vect, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, float *d, float *e, void *tau, void *hous2, const BLAS_INT *lhous2,
    void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhetrd_2stage)(const char *vect, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, double *d, double *e, void *tau, void *hous2, const BLAS_INT *lhous2,
    void *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues of a Hermitian matrix in two stages. */
BLAS_VOID BLAS_NAME(cheev_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, float *w, void *work, const BLAS_INT *lwork, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zheev_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, double *w, void *work, const BLAS_INT *lwork, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues of a Hermitian matrix in two stages. */
BLAS_VOID BLAS_NAME(cheevd_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, float *w, void *work, const BLAS_INT *lwork, float *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zheevd_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, double *w, void *work, const BLAS_INT *lwork, double *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues of a Hermitian matrix in two stages. */
BLAS_VOID BLAS_NAME(cheevr_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, void *z,
    const BLAS_INT *ldz, BLAS_INT *isuppz, void *work, const BLAS_INT *lwork, float *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zheevr_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, const double *vl, const double *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, void *z,
    const BLAS_INT *ldz, BLAS_INT *isuppz, void *work, const BLAS_INT *lwork, double *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Selected eigenvalues of a Hermitian matrix in two stages. */
BLAS_VOID BLAS_NAME(cheevx_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const float *abstol, BLAS_INT *m, float *w, void *z,
    const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *iwork,
    BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zheevx_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, const double *vl, const double *vu,
    const BLAS_INT *il, const BLAS_INT *iu, const double *abstol, BLAS_INT *m, double *w, void *z,
    const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *iwork,
    BLAS_INT *ifail, BLAS_INT *info BLAS_LENGTHS_3);

/* Eigenvalues of a Hermitian band matrix by reflectors. */
BLAS_VOID BLAS_NAME(chbev_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, float *w, void *z, const BLAS_INT *ldz,
    void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhbev_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, double *w, void *z, const BLAS_INT *ldz,
    void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues of a Hermitian band matrix by reflectors. */
BLAS_VOID BLAS_NAME(chbevd_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, float *w, void *z, const BLAS_INT *ldz,
    void *work, const BLAS_INT *lwork, float *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhbevd_2stage)(const char *jobz, const char *uplo, const BLAS_INT *n,
    const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, double *w, void *z, const BLAS_INT *ldz,
    void *work, const BLAS_INT *lwork, double *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Selected eigenvalues of a Hermitian band matrix by reflectors. */
BLAS_VOID BLAS_NAME(chbevx_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, void *q,
    const BLAS_INT *ldq, const float *vl, const float *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const float *abstol, BLAS_INT *m, float *w, void *z, const BLAS_INT *ldz, void *work,
    const BLAS_INT *lwork, float *rwork, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zhbevx_2stage)(const char *jobz, const char *range, const char *uplo,
    const BLAS_INT *n, const BLAS_INT *kd, void *ab, const BLAS_INT *ldab, void *q,
    const BLAS_INT *ldq, const double *vl, const double *vu, const BLAS_INT *il, const BLAS_INT *iu,
    const double *abstol, BLAS_INT *m, double *w, void *z, const BLAS_INT *ldz, void *work,
    const BLAS_INT *lwork, double *rwork, BLAS_INT *iwork, BLAS_INT *ifail,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Eigenvalues of a generalised Hermitian problem in two stages. */
BLAS_VOID BLAS_NAME(chegv_2stage)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, float *w,
    void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhegv_2stage)(const BLAS_INT *itype, const char *jobz, const char *uplo,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, double *w,
    void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *info BLAS_LENGTHS_2);

/* What the routines in two stages need and do best with. */
BLAS_INT BLAS_NAME(iparam2stage)(const BLAS_INT *ispec, const char *name, const char *opts,
    const BLAS_INT *ni, const BLAS_INT *nbi, const BLAS_INT *ibi,
    const BLAS_INT *nxi BLAS_LENGTHS_2);

/* The same under numbers that are less by 16. */
BLAS_INT BLAS_NAME(ilaenv2stage)(const BLAS_INT *ispec, const char *name, const char *opts,
    const BLAS_INT *n1, const BLAS_INT *n2, const BLAS_INT *n3, const BLAS_INT *n4 BLAS_LENGTHS_2);

/* LU factorisation of a tridiagonal matrix. */
BLAS_VOID BLAS_NAME(sgttrf)(const BLAS_INT *n, float *dl, float *d, float *du, float *du2,
    BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgttrf)(const BLAS_INT *n, double *dl, double *d, double *du, double *du2,
    BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgttrf)(const BLAS_INT *n, void *dl, void *d, void *du, void *du2,
    BLAS_INT *ipiv, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgttrf)(const BLAS_INT *n, void *dl, void *d, void *du, void *du2,
    BLAS_INT *ipiv, BLAS_INT *info);

/* Solves op(A) X = B from the factors of a tridiagonal matrix. */
BLAS_VOID BLAS_NAME(sgttrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *dl, const float *d, const float *du, const float *du2, const BLAS_INT *ipiv,
    float *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgttrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *dl, const double *d, const double *du, const double *du2, const BLAS_INT *ipiv,
    double *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cgttrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *dl, const void *d, const void *du, const void *du2, const BLAS_INT *ipiv, void *b,
    const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgttrs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *dl, const void *d, const void *du, const void *du2, const BLAS_INT *ipiv, void *b,
    const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B with a tridiagonal matrix. */
BLAS_VOID BLAS_NAME(sgtsv)(const BLAS_INT *n, const BLAS_INT *nrhs, float *dl, float *d, float *du,
    float *b, const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgtsv)(const BLAS_INT *n, const BLAS_INT *nrhs, double *dl, double *d,
    double *du, double *b, const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgtsv)(const BLAS_INT *n, const BLAS_INT *nrhs, void *dl, void *d, void *du,
    void *b, const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgtsv)(const BLAS_INT *n, const BLAS_INT *nrhs, void *dl, void *d, void *du,
    void *b, const BLAS_INT *ldb, BLAS_INT *info);

/* L D Lᴴ of a positive definite tridiagonal matrix. */
BLAS_VOID BLAS_NAME(spttrf)(const BLAS_INT *n, float *d, float *e, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dpttrf)(const BLAS_INT *n, double *d, double *e, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cpttrf)(const BLAS_INT *n, float *d, void *e, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zpttrf)(const BLAS_INT *n, double *d, void *e, BLAS_INT *info);

/* Solves A X = B from the factors of a positive definite tridiagonal matrix. */
BLAS_VOID BLAS_NAME(spttrs)(const BLAS_INT *n, const BLAS_INT *nrhs, const float *d, const float *e,
    float *b, const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dpttrs)(const BLAS_INT *n, const BLAS_INT *nrhs, const double *d,
    const double *e, double *b, const BLAS_INT *ldb, BLAS_INT *info);

/* Solves A X = B from the factors of a positive definite tridiagonal matrix. */
BLAS_VOID BLAS_NAME(cpttrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *d, const void *e, void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zpttrs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *d, const void *e, void *b, const BLAS_INT *ldb, BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B with a positive definite tridiagonal matrix. */
BLAS_VOID BLAS_NAME(sptsv)(const BLAS_INT *n, const BLAS_INT *nrhs, float *d, float *e, float *b,
    const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dptsv)(const BLAS_INT *n, const BLAS_INT *nrhs, double *d, double *e, double *b,
    const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cptsv)(const BLAS_INT *n, const BLAS_INT *nrhs, float *d, void *e, void *b,
    const BLAS_INT *ldb, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zptsv)(const BLAS_INT *n, const BLAS_INT *nrhs, double *d, void *e, void *b,
    const BLAS_INT *ldb, BLAS_INT *info);

/* gttrs with a number for the operation. */
BLAS_VOID BLAS_NAME(sgtts2)(const BLAS_INT *itrans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *dl, const float *d, const float *du, const float *du2, const BLAS_INT *ipiv,
    float *b, const BLAS_INT *ldb);
BLAS_VOID BLAS_NAME(dgtts2)(const BLAS_INT *itrans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *dl, const double *d, const double *du, const double *du2, const BLAS_INT *ipiv,
    double *b, const BLAS_INT *ldb);
BLAS_VOID BLAS_NAME(cgtts2)(const BLAS_INT *itrans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *dl, const void *d, const void *du, const void *du2, const BLAS_INT *ipiv, void *b,
    const BLAS_INT *ldb);
BLAS_VOID BLAS_NAME(zgtts2)(const BLAS_INT *itrans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *dl, const void *d, const void *du, const void *du2, const BLAS_INT *ipiv, void *b,
    const BLAS_INT *ldb);

/* pttrs without checks. */
BLAS_VOID BLAS_NAME(sptts2)(const BLAS_INT *n, const BLAS_INT *nrhs, const float *d, const float *e,
    float *b, const BLAS_INT *ldb);
BLAS_VOID BLAS_NAME(dptts2)(const BLAS_INT *n, const BLAS_INT *nrhs, const double *d,
    const double *e, double *b, const BLAS_INT *ldb);

/* pttrs with a number for the triangle. */
BLAS_VOID BLAS_NAME(cptts2)(const BLAS_INT *iuplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *d, const void *e, void *b, const BLAS_INT *ldb);
BLAS_VOID BLAS_NAME(zptts2)(const BLAS_INT *iuplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *d, const void *e, void *b, const BLAS_INT *ldb);

/* The condition number from the factors of a tridiagonal matrix. */
BLAS_VOID BLAS_NAME(sgtcon)(const char *norm, const BLAS_INT *n, const float *dl, const float *d,
    const float *du, const float *du2, const BLAS_INT *ipiv, const float *anorm, float *rcond,
    float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgtcon)(const char *norm, const BLAS_INT *n, const double *dl, const double *d,
    const double *du, const double *du2, const BLAS_INT *ipiv, const double *anorm, double *rcond,
    double *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);

/* The condition number from the factors of a tridiagonal matrix. */
BLAS_VOID BLAS_NAME(cgtcon)(const char *norm, const BLAS_INT *n, const void *dl, const void *d,
    const void *du, const void *du2, const BLAS_INT *ipiv, const float *anorm, float *rcond,
    void *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgtcon)(const char *norm, const BLAS_INT *n, const void *dl, const void *d,
    const void *du, const void *du2, const BLAS_INT *ipiv, const double *anorm, double *rcond,
    void *work, BLAS_INT *info BLAS_LENGTHS_1);

/* Refines solutions of a tridiagonal system and bounds their errors. */
BLAS_VOID BLAS_NAME(sgtrfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *dl, const float *d, const float *du, const float *dlf, const float *df,
    const float *duf, const float *du2, const BLAS_INT *ipiv, const float *b, const BLAS_INT *ldb,
    float *x, const BLAS_INT *ldx, float *ferr, float *berr, float *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgtrfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *dl, const double *d, const double *du, const double *dlf, const double *df,
    const double *duf, const double *du2, const BLAS_INT *ipiv, const double *b,
    const BLAS_INT *ldb, double *x, const BLAS_INT *ldx, double *ferr, double *berr, double *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Refines solutions of a tridiagonal system and bounds their errors. */
BLAS_VOID BLAS_NAME(cgtrfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *dl, const void *d, const void *du, const void *dlf, const void *df, const void *duf,
    const void *du2, const BLAS_INT *ipiv, const void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, float *ferr, float *berr, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgtrfs)(const char *trans, const BLAS_INT *n, const BLAS_INT *nrhs,
    const void *dl, const void *d, const void *du, const void *dlf, const void *df, const void *duf,
    const void *du2, const BLAS_INT *ipiv, const void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, double *ferr, double *berr, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Solves op(A) X = B with a tridiagonal matrix, refined, with error bounds. */
BLAS_VOID BLAS_NAME(sgtsvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *nrhs, const float *dl, const float *d, const float *du, float *dlf, float *df,
    float *duf, float *du2, BLAS_INT *ipiv, const float *b, const BLAS_INT *ldb, float *x,
    const BLAS_INT *ldx, float *rcond, float *ferr, float *berr, float *work, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dgtsvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *nrhs, const double *dl, const double *d, const double *du, double *dlf,
    double *df, double *duf, double *du2, BLAS_INT *ipiv, const double *b, const BLAS_INT *ldb,
    double *x, const BLAS_INT *ldx, double *rcond, double *ferr, double *berr, double *work,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Solves op(A) X = B with a tridiagonal matrix, refined, with error bounds. */
BLAS_VOID BLAS_NAME(cgtsvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *nrhs, const void *dl, const void *d, const void *du, void *dlf, void *df,
    void *duf, void *du2, BLAS_INT *ipiv, const void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, float *rcond, float *ferr, float *berr, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zgtsvx)(const char *fact, const char *trans, const BLAS_INT *n,
    const BLAS_INT *nrhs, const void *dl, const void *d, const void *du, void *dlf, void *df,
    void *duf, void *du2, BLAS_INT *ipiv, const void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, double *rcond, double *ferr, double *berr, void *work, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* The condition number from the factors of a positive definite tridiagonal matrix. */
BLAS_VOID BLAS_NAME(sptcon)(const BLAS_INT *n, const float *d, const float *e, const float *anorm,
    float *rcond, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dptcon)(const BLAS_INT *n, const double *d, const double *e,
    const double *anorm, double *rcond, double *work, BLAS_INT *info);

/* The condition number from the factors of a positive definite tridiagonal matrix. */
BLAS_VOID BLAS_NAME(cptcon)(const BLAS_INT *n, const float *d, const void *e, const float *anorm,
    float *rcond, float *rwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zptcon)(const BLAS_INT *n, const double *d, const void *e, const double *anorm,
    double *rcond, double *rwork, BLAS_INT *info);

/* Refines solutions of a positive definite tridiagonal system and bounds their errors. */
BLAS_VOID BLAS_NAME(sptrfs)(const BLAS_INT *n, const BLAS_INT *nrhs, const float *d, const float *e,
    const float *df, const float *ef, const float *b, const BLAS_INT *ldb, float *x,
    const BLAS_INT *ldx, float *ferr, float *berr, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dptrfs)(const BLAS_INT *n, const BLAS_INT *nrhs, const double *d,
    const double *e, const double *df, const double *ef, const double *b, const BLAS_INT *ldb,
    double *x, const BLAS_INT *ldx, double *ferr, double *berr, double *work, BLAS_INT *info);

/* Refines solutions of a positive definite tridiagonal system and bounds their errors. */
BLAS_VOID BLAS_NAME(cptrfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *d, const void *e, const float *df, const void *ef, const void *b,
    const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, float *ferr, float *berr, void *work,
    float *rwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zptrfs)(const char *uplo, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *d, const void *e, const double *df, const void *ef, const void *b,
    const BLAS_INT *ldb, void *x, const BLAS_INT *ldx, double *ferr, double *berr, void *work,
    double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B with a positive definite tridiagonal matrix, refined, with error bounds. */
BLAS_VOID BLAS_NAME(sptsvx)(const char *fact, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *d, const float *e, float *df, float *ef, const float *b, const BLAS_INT *ldb,
    float *x, const BLAS_INT *ldx, float *rcond, float *ferr, float *berr, float *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dptsvx)(const char *fact, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *d, const double *e, double *df, double *ef, const double *b, const BLAS_INT *ldb,
    double *x, const BLAS_INT *ldx, double *rcond, double *ferr, double *berr, double *work,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Solves A X = B with a positive definite tridiagonal matrix, refined, with error bounds. */
BLAS_VOID BLAS_NAME(cptsvx)(const char *fact, const BLAS_INT *n, const BLAS_INT *nrhs,
    const float *d, const void *e, float *df, void *ef, const void *b, const BLAS_INT *ldb, void *x,
    const BLAS_INT *ldx, float *rcond, float *ferr, float *berr, void *work, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zptsvx)(const char *fact, const BLAS_INT *n, const BLAS_INT *nrhs,
    const double *d, const void *e, double *df, void *ef, const void *b, const BLAS_INT *ldb,
    void *x, const BLAS_INT *ldx, double *rcond, double *ferr, double *berr, void *work,
    double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Exchanges adjacent blocks of a generalised Schur form. */
BLAS_VOID BLAS_NAME(stgex2)(const BLAS_INT *wantq, const BLAS_INT *wantz, const BLAS_INT *n,
    float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *q, const BLAS_INT *ldq,
    float *z, const BLAS_INT *ldz, const BLAS_INT *j1, const BLAS_INT *n1, const BLAS_INT *n2,
    float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dtgex2)(const BLAS_INT *wantq, const BLAS_INT *wantz, const BLAS_INT *n,
    double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *q, const BLAS_INT *ldq,
    double *z, const BLAS_INT *ldz, const BLAS_INT *j1, const BLAS_INT *n1, const BLAS_INT *n2,
    double *work, const BLAS_INT *lwork, BLAS_INT *info);

/* Exchanges adjacent eigenvalues of a generalised Schur form. */
BLAS_VOID BLAS_NAME(ctgex2)(const BLAS_INT *wantq, const BLAS_INT *wantz, const BLAS_INT *n,
    void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *q, const BLAS_INT *ldq,
    void *z, const BLAS_INT *ldz, const BLAS_INT *j1, BLAS_INT *info);
BLAS_VOID BLAS_NAME(ztgex2)(const BLAS_INT *wantq, const BLAS_INT *wantz, const BLAS_INT *n,
    void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *q, const BLAS_INT *ldq,
    void *z, const BLAS_INT *ldz, const BLAS_INT *j1, BLAS_INT *info);

/* Moves a block of a generalised Schur form. */
BLAS_VOID BLAS_NAME(stgexc)(const BLAS_INT *wantq, const BLAS_INT *wantz, const BLAS_INT *n,
    float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *q, const BLAS_INT *ldq,
    float *z, const BLAS_INT *ldz, BLAS_INT *ifst, BLAS_INT *ilst, float *work,
    const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dtgexc)(const BLAS_INT *wantq, const BLAS_INT *wantz, const BLAS_INT *n,
    double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *q, const BLAS_INT *ldq,
    double *z, const BLAS_INT *ldz, BLAS_INT *ifst, BLAS_INT *ilst, double *work,
    const BLAS_INT *lwork, BLAS_INT *info);

/* Moves an eigenvalue of a generalised Schur form. */
BLAS_VOID BLAS_NAME(ctgexc)(const BLAS_INT *wantq, const BLAS_INT *wantz, const BLAS_INT *n,
    void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *q, const BLAS_INT *ldq,
    void *z, const BLAS_INT *ldz, const BLAS_INT *ifst, BLAS_INT *ilst, BLAS_INT *info);
BLAS_VOID BLAS_NAME(ztgexc)(const BLAS_INT *wantq, const BLAS_INT *wantz, const BLAS_INT *n,
    void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *q, const BLAS_INT *ldq,
    void *z, const BLAS_INT *ldz, const BLAS_INT *ifst, BLAS_INT *ilst, BLAS_INT *info);

/* Generalised Sylvester equation, and the separation of two pairs. */
BLAS_VOID BLAS_NAME(stgsyl)(const char *trans, const BLAS_INT *ijob, const BLAS_INT *m,
    const BLAS_INT *n, const float *a, const BLAS_INT *lda, const float *b, const BLAS_INT *ldb,
    float *c, const BLAS_INT *ldc, const float *d, const BLAS_INT *ldd, const float *e,
    const BLAS_INT *lde, float *f, const BLAS_INT *ldf, float *scale, float *dif, float *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dtgsyl)(const char *trans, const BLAS_INT *ijob, const BLAS_INT *m,
    const BLAS_INT *n, const double *a, const BLAS_INT *lda, const double *b, const BLAS_INT *ldb,
    double *c, const BLAS_INT *ldc, const double *d, const BLAS_INT *ldd, const double *e,
    const BLAS_INT *lde, double *f, const BLAS_INT *ldf, double *scale, double *dif, double *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(ctgsyl)(const char *trans, const BLAS_INT *ijob, const BLAS_INT *m,
    const BLAS_INT *n, const void *a, const BLAS_INT *lda, const void *b, const BLAS_INT *ldb,
    void *c, const BLAS_INT *ldc, const void *d, const BLAS_INT *ldd, const void *e,
    const BLAS_INT *lde, void *f, const BLAS_INT *ldf, float *scale, float *dif, void *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(ztgsyl)(const char *trans, const BLAS_INT *ijob, const BLAS_INT *m,
    const BLAS_INT *n, const void *a, const BLAS_INT *lda, const void *b, const BLAS_INT *ldb,
    void *c, const BLAS_INT *ldc, const void *d, const BLAS_INT *ldd, const void *e,
    const BLAS_INT *lde, void *f, const BLAS_INT *ldf, double *scale, double *dif, void *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Reorders a generalised Schur form, with condition numbers. */
BLAS_VOID BLAS_NAME(stgsen)(const BLAS_INT *ijob, const BLAS_INT *wantq, const BLAS_INT *wantz,
    const BLAS_INT *select, const BLAS_INT *n, float *a, const BLAS_INT *lda, float *b,
    const BLAS_INT *ldb, float *alphar, float *alphai, float *beta, float *q, const BLAS_INT *ldq,
    float *z, const BLAS_INT *ldz, BLAS_INT *m, float *pl, float *pr, float *dif, float *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dtgsen)(const BLAS_INT *ijob, const BLAS_INT *wantq, const BLAS_INT *wantz,
    const BLAS_INT *select, const BLAS_INT *n, double *a, const BLAS_INT *lda, double *b,
    const BLAS_INT *ldb, double *alphar, double *alphai, double *beta, double *q,
    const BLAS_INT *ldq, double *z, const BLAS_INT *ldz, BLAS_INT *m, double *pl, double *pr,
    double *dif, double *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork,
    BLAS_INT *info);

/* Reorders a generalised Schur form, with condition numbers. */
BLAS_VOID BLAS_NAME(ctgsen)(const BLAS_INT *ijob, const BLAS_INT *wantq, const BLAS_INT *wantz,
    const BLAS_INT *select, const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *alpha, void *beta, void *q, const BLAS_INT *ldq, void *z,
    const BLAS_INT *ldz, BLAS_INT *m, float *pl, float *pr, float *dif, void *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(ztgsen)(const BLAS_INT *ijob, const BLAS_INT *wantq, const BLAS_INT *wantz,
    const BLAS_INT *select, const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *alpha, void *beta, void *q, const BLAS_INT *ldq, void *z,
    const BLAS_INT *ldz, BLAS_INT *m, double *pl, double *pr, double *dif, void *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *info);

/* Condition numbers of eigenvalues and eigenvectors of a pair. */
BLAS_VOID BLAS_NAME(stgsna)(const char *job, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const float *a, const BLAS_INT *lda, const float *b, const BLAS_INT *ldb,
    const float *vl, const BLAS_INT *ldvl, const float *vr, const BLAS_INT *ldvr, float *s,
    float *dif, const BLAS_INT *mm, BLAS_INT *m, float *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtgsna)(const char *job, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const double *a, const BLAS_INT *lda, const double *b, const BLAS_INT *ldb,
    const double *vl, const BLAS_INT *ldvl, const double *vr, const BLAS_INT *ldvr, double *s,
    double *dif, const BLAS_INT *mm, BLAS_INT *m, double *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ctgsna)(const char *job, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const void *a, const BLAS_INT *lda, const void *b, const BLAS_INT *ldb,
    const void *vl, const BLAS_INT *ldvl, const void *vr, const BLAS_INT *ldvr, float *s,
    float *dif, const BLAS_INT *mm, BLAS_INT *m, void *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztgsna)(const char *job, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const void *a, const BLAS_INT *lda, const void *b, const BLAS_INT *ldb,
    const void *vl, const BLAS_INT *ldvl, const void *vr, const BLAS_INT *ldvr, double *s,
    double *dif, const BLAS_INT *mm, BLAS_INT *m, void *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_2);

/* The generalised Schur form of a pair. */
BLAS_VOID BLAS_NAME(sgges)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *, const void *), const BLAS_INT *n, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, BLAS_INT *sdim, float *alphar,
    float *alphai, float *beta, float *vsl, const BLAS_INT *ldvsl, float *vsr,
    const BLAS_INT *ldvsr, float *work, const BLAS_INT *lwork, BLAS_INT *bwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dgges)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *, const void *), const BLAS_INT *n, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, BLAS_INT *sdim, double *alphar,
    double *alphai, double *beta, double *vsl, const BLAS_INT *ldvsl, double *vsr,
    const BLAS_INT *ldvsr, double *work, const BLAS_INT *lwork, BLAS_INT *bwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* The generalised Schur form of a pair. */
BLAS_VOID BLAS_NAME(cgges)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *), const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *b, const BLAS_INT *ldb, BLAS_INT *sdim, void *alpha, void *beta, void *vsl,
    const BLAS_INT *ldvsl, void *vsr, const BLAS_INT *ldvsr, void *work, const BLAS_INT *lwork,
    float *rwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zgges)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *), const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *b, const BLAS_INT *ldb, BLAS_INT *sdim, void *alpha, void *beta, void *vsl,
    const BLAS_INT *ldvsl, void *vsr, const BLAS_INT *ldvsr, void *work, const BLAS_INT *lwork,
    double *rwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_3);

/* The generalised Schur form of a pair, blocked. */
BLAS_VOID BLAS_NAME(sgges3)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *, const void *), const BLAS_INT *n, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, BLAS_INT *sdim, float *alphar,
    float *alphai, float *beta, float *vsl, const BLAS_INT *ldvsl, float *vsr,
    const BLAS_INT *ldvsr, float *work, const BLAS_INT *lwork, BLAS_INT *bwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dgges3)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *, const void *), const BLAS_INT *n, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, BLAS_INT *sdim, double *alphar,
    double *alphai, double *beta, double *vsl, const BLAS_INT *ldvsl, double *vsr,
    const BLAS_INT *ldvsr, double *work, const BLAS_INT *lwork, BLAS_INT *bwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* The generalised Schur form of a pair, blocked. */
BLAS_VOID BLAS_NAME(cgges3)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *), const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *b, const BLAS_INT *ldb, BLAS_INT *sdim, void *alpha, void *beta, void *vsl,
    const BLAS_INT *ldvsl, void *vsr, const BLAS_INT *ldvsr, void *work, const BLAS_INT *lwork,
    float *rwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zgges3)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *), const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *b, const BLAS_INT *ldb, BLAS_INT *sdim, void *alpha, void *beta, void *vsl,
    const BLAS_INT *ldvsl, void *vsr, const BLAS_INT *ldvsr, void *work, const BLAS_INT *lwork,
    double *rwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_3);

/* The generalised Schur form of a pair, with condition numbers. */
BLAS_VOID BLAS_NAME(sggesx)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *, const void *), const char *sense,
    const BLAS_INT *n, float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, BLAS_INT *sdim,
    float *alphar, float *alphai, float *beta, float *vsl, const BLAS_INT *ldvsl, float *vsr,
    const BLAS_INT *ldvsr, float *rconde, float *rcondv, float *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(dggesx)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *, const void *), const char *sense,
    const BLAS_INT *n, double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb,
    BLAS_INT *sdim, double *alphar, double *alphai, double *beta, double *vsl,
    const BLAS_INT *ldvsl, double *vsr, const BLAS_INT *ldvsr, double *rconde, double *rcondv,
    double *work, const BLAS_INT *lwork, BLAS_INT *iwork, const BLAS_INT *liwork, BLAS_INT *bwork,
    BLAS_INT *info BLAS_LENGTHS_4);

/* The generalised Schur form of a pair, with condition numbers. */
BLAS_VOID BLAS_NAME(cggesx)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *), const char *sense, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, BLAS_INT *sdim, void *alpha, void *beta,
    void *vsl, const BLAS_INT *ldvsl, void *vsr, const BLAS_INT *ldvsr, float *rconde,
    float *rcondv, void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(zggesx)(const char *jobvsl, const char *jobvsr, const char *sort,
    BLAS_INT (*selctg)(const void *, const void *), const char *sense, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, BLAS_INT *sdim, void *alpha, void *beta,
    void *vsl, const BLAS_INT *ldvsl, void *vsr, const BLAS_INT *ldvsr, double *rconde,
    double *rcondv, void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *iwork,
    const BLAS_INT *liwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_4);

/* Reduction to bidiagonal form. */
BLAS_VOID BLAS_NAME(sgebrd)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *d, float *e, float *tauq, float *taup, float *work, const BLAS_INT *lwork,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgebrd)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *d, double *e, double *tauq, double *taup, double *work, const BLAS_INT *lwork,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgebrd)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    float *d, float *e, void *tauq, void *taup, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgebrd)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    double *d, double *e, void *tauq, void *taup, void *work, const BLAS_INT *lwork,
    BLAS_INT *info);

/* Reduces a band matrix to bidiagonal form. */
BLAS_VOID BLAS_NAME(sgbbrd)(const char *vect, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *ncc, const BLAS_INT *kl, const BLAS_INT *ku, float *ab, const BLAS_INT *ldab,
    float *d, float *e, float *q, const BLAS_INT *ldq, float *pt, const BLAS_INT *ldpt, float *c,
    const BLAS_INT *ldc, float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgbbrd)(const char *vect, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *ncc, const BLAS_INT *kl, const BLAS_INT *ku, double *ab, const BLAS_INT *ldab,
    double *d, double *e, double *q, const BLAS_INT *ldq, double *pt, const BLAS_INT *ldpt,
    double *c, const BLAS_INT *ldc, double *work, BLAS_INT *info BLAS_LENGTHS_1);

/* Reduces a band matrix to bidiagonal form. */
BLAS_VOID BLAS_NAME(cgbbrd)(const char *vect, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *ncc, const BLAS_INT *kl, const BLAS_INT *ku, void *ab, const BLAS_INT *ldab,
    float *d, float *e, void *q, const BLAS_INT *ldq, void *pt, const BLAS_INT *ldpt, void *c,
    const BLAS_INT *ldc, void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgbbrd)(const char *vect, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *ncc, const BLAS_INT *kl, const BLAS_INT *ku, void *ab, const BLAS_INT *ldab,
    double *d, double *e, void *q, const BLAS_INT *ldq, void *pt, const BLAS_INT *ldpt, void *c,
    const BLAS_INT *ldc, void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_1);

/* gebrd without blocks. */
BLAS_VOID BLAS_NAME(sgebd2)(const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *d, float *e, float *tauq, float *taup, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgebd2)(const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *d, double *e, double *tauq, double *taup, double *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(cgebd2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    float *d, float *e, void *tauq, void *taup, void *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgebd2)(const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    double *d, double *e, void *tauq, void *taup, void *work, BLAS_INT *info);

/* An orthogonal factor of gebrd. */
BLAS_VOID BLAS_NAME(sorgbr)(const char *vect, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *k, float *a, const BLAS_INT *lda, const float *tau, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dorgbr)(const char *vect, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *k, double *a, const BLAS_INT *lda, const double *tau, double *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* A unitary factor of gebrd. */
BLAS_VOID BLAS_NAME(cungbr)(const char *vect, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *k, void *a, const BLAS_INT *lda, const void *tau, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zungbr)(const char *vect, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *k, void *a, const BLAS_INT *lda, const void *tau, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_1);

/* Multiplies by an orthogonal factor of gebrd. */
BLAS_VOID BLAS_NAME(sormbr)(const char *vect, const char *side, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, const float *a, const BLAS_INT *lda,
    const float *tau, float *c, const BLAS_INT *ldc, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dormbr)(const char *vect, const char *side, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, const double *a, const BLAS_INT *lda,
    const double *tau, double *c, const BLAS_INT *ldc, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Multiplies by a unitary factor of gebrd. */
BLAS_VOID BLAS_NAME(cunmbr)(const char *vect, const char *side, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda,
    const void *tau, void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zunmbr)(const char *vect, const char *side, const char *trans,
    const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *k, const void *a, const BLAS_INT *lda,
    const void *tau, void *c, const BLAS_INT *ldc, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Singular values and vectors of a bidiagonal matrix, by QR iteration. */
BLAS_VOID BLAS_NAME(sbdsqr)(const char *uplo, const BLAS_INT *n, const BLAS_INT *ncvt,
    const BLAS_INT *nru, const BLAS_INT *ncc, float *d, float *e, float *vt, const BLAS_INT *ldvt,
    float *u, const BLAS_INT *ldu, float *c, const BLAS_INT *ldc, float *work,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dbdsqr)(const char *uplo, const BLAS_INT *n, const BLAS_INT *ncvt,
    const BLAS_INT *nru, const BLAS_INT *ncc, double *d, double *e, double *vt,
    const BLAS_INT *ldvt, double *u, const BLAS_INT *ldu, double *c, const BLAS_INT *ldc,
    double *work, BLAS_INT *info BLAS_LENGTHS_1);

/* Singular values and vectors of a bidiagonal matrix, by QR iteration. */
BLAS_VOID BLAS_NAME(cbdsqr)(const char *uplo, const BLAS_INT *n, const BLAS_INT *ncvt,
    const BLAS_INT *nru, const BLAS_INT *ncc, float *d, float *e, void *vt, const BLAS_INT *ldvt,
    void *u, const BLAS_INT *ldu, void *c, const BLAS_INT *ldc, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zbdsqr)(const char *uplo, const BLAS_INT *n, const BLAS_INT *ncvt,
    const BLAS_INT *nru, const BLAS_INT *ncc, double *d, double *e, void *vt, const BLAS_INT *ldvt,
    void *u, const BLAS_INT *ldu, void *c, const BLAS_INT *ldc, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Singular values and vectors of a bidiagonal matrix, by divide and conquer. */
BLAS_VOID BLAS_NAME(sbdsdc)(const char *uplo, const char *compq, const BLAS_INT *n, float *d,
    float *e, float *u, const BLAS_INT *ldu, float *vt, const BLAS_INT *ldvt, float *q,
    BLAS_INT *iq, float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dbdsdc)(const char *uplo, const char *compq, const BLAS_INT *n, double *d,
    double *e, double *u, const BLAS_INT *ldu, double *vt, const BLAS_INT *ldvt, double *q,
    BLAS_INT *iq, double *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Singular value decomposition by divide and conquer. */
BLAS_VOID_NUMPY_INT BLAS_NAME(sgesdd)(const char *jobz, const BLAS_INT *m, const BLAS_INT *n,
    float *a, const BLAS_INT *lda, float *s, float *u, const BLAS_INT *ldu, float *vt,
    const BLAS_INT *ldvt, float *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID_NUMPY_INT BLAS_NAME(dgesdd)(const char *jobz, const BLAS_INT *m, const BLAS_INT *n,
    double *a, const BLAS_INT *lda, double *s, double *u, const BLAS_INT *ldu, double *vt,
    const BLAS_INT *ldvt, double *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Singular value decomposition by divide and conquer. */
BLAS_VOID_NUMPY_INT BLAS_NAME(cgesdd)(const char *jobz, const BLAS_INT *m, const BLAS_INT *n,
    void *a, const BLAS_INT *lda, float *s, void *u, const BLAS_INT *ldu, void *vt,
    const BLAS_INT *ldvt, void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID_NUMPY_INT BLAS_NAME(zgesdd)(const char *jobz, const BLAS_INT *m, const BLAS_INT *n,
    void *a, const BLAS_INT *lda, double *s, void *u, const BLAS_INT *ldu, void *vt,
    const BLAS_INT *ldvt, void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_1);

/* Singular value decomposition by QR iteration. */
BLAS_VOID BLAS_NAME(sgesvd)(const char *jobu, const char *jobvt, const BLAS_INT *m,
    const BLAS_INT *n, float *a, const BLAS_INT *lda, float *s, float *u, const BLAS_INT *ldu,
    float *vt, const BLAS_INT *ldvt, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dgesvd)(const char *jobu, const char *jobvt, const BLAS_INT *m,
    const BLAS_INT *n, double *a, const BLAS_INT *lda, double *s, double *u, const BLAS_INT *ldu,
    double *vt, const BLAS_INT *ldvt, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Singular value decomposition by QR iteration. */
BLAS_VOID BLAS_NAME(cgesvd)(const char *jobu, const char *jobvt, const BLAS_INT *m,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, float *s, void *u, const BLAS_INT *ldu,
    void *vt, const BLAS_INT *ldvt, void *work, const BLAS_INT *lwork, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zgesvd)(const char *jobu, const char *jobvt, const BLAS_INT *m,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, double *s, void *u, const BLAS_INT *ldu,
    void *vt, const BLAS_INT *ldvt, void *work, const BLAS_INT *lwork, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Singular value decomposition by Jacobi rotations. */
BLAS_VOID BLAS_NAME(sgejsv)(const char *joba, const char *jobu, const char *jobv, const char *jobr,
    const char *jobt, const char *jobp, const BLAS_INT *m, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, float *sva, float *u, const BLAS_INT *ldu, float *v, const BLAS_INT *ldv,
    float *work, const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_6);
BLAS_VOID BLAS_NAME(dgejsv)(const char *joba, const char *jobu, const char *jobv, const char *jobr,
    const char *jobt, const char *jobp, const BLAS_INT *m, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, double *sva, double *u, const BLAS_INT *ldu, double *v,
    const BLAS_INT *ldv, double *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_6);

/* Singular value decomposition by Jacobi rotations. */
BLAS_VOID BLAS_NAME(cgejsv)(const char *joba, const char *jobu, const char *jobv, const char *jobr,
    const char *jobt, const char *jobp, const BLAS_INT *m, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, float *sva, void *u, const BLAS_INT *ldu, void *v, const BLAS_INT *ldv,
    void *cwork, const BLAS_INT *lwork, float *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_6);
BLAS_VOID BLAS_NAME(zgejsv)(const char *joba, const char *jobu, const char *jobv, const char *jobr,
    const char *jobt, const char *jobp, const BLAS_INT *m, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, double *sva, void *u, const BLAS_INT *ldu, void *v, const BLAS_INT *ldv,
    void *cwork, const BLAS_INT *lwork, double *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_6);

/* Singular value decomposition by one-sided Jacobi rotations. */
BLAS_VOID BLAS_NAME(sgesvj)(const char *joba, const char *jobu, const char *jobv, const BLAS_INT *m,
    const BLAS_INT *n, float *a, const BLAS_INT *lda, float *sva, const BLAS_INT *mv, float *v,
    const BLAS_INT *ldv, float *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dgesvj)(const char *joba, const char *jobu, const char *jobv, const BLAS_INT *m,
    const BLAS_INT *n, double *a, const BLAS_INT *lda, double *sva, const BLAS_INT *mv, double *v,
    const BLAS_INT *ldv, double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Singular value decomposition by one-sided Jacobi rotations. */
BLAS_VOID BLAS_NAME(cgesvj)(const char *joba, const char *jobu, const char *jobv, const BLAS_INT *m,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, float *sva, const BLAS_INT *mv, void *v,
    const BLAS_INT *ldv, void *cwork, const BLAS_INT *lwork, float *rwork, const BLAS_INT *lrwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zgesvj)(const char *joba, const char *jobu, const char *jobv, const BLAS_INT *m,
    const BLAS_INT *n, void *a, const BLAS_INT *lda, double *sva, const BLAS_INT *mv, void *v,
    const BLAS_INT *ldv, void *cwork, const BLAS_INT *lwork, double *rwork, const BLAS_INT *lrwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Singular value decomposition by QR iteration after a pivoted QR factorisation. */
BLAS_VOID BLAS_NAME(sgesvdq)(const char *joba, const char *jobp, const char *jobr, const char *jobu,
    const char *jobv, const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda, float *s,
    float *u, const BLAS_INT *ldu, float *v, const BLAS_INT *ldv, BLAS_INT *numrank,
    BLAS_INT *iwork, const BLAS_INT *liwork, float *work, const BLAS_INT *lwork, float *rwork,
    const BLAS_INT *lrwork, BLAS_INT *info BLAS_LENGTHS_5);
BLAS_VOID BLAS_NAME(dgesvdq)(const char *joba, const char *jobp, const char *jobr, const char *jobu,
    const char *jobv, const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *s, double *u, const BLAS_INT *ldu, double *v, const BLAS_INT *ldv, BLAS_INT *numrank,
    BLAS_INT *iwork, const BLAS_INT *liwork, double *work, const BLAS_INT *lwork, double *rwork,
    const BLAS_INT *lrwork, BLAS_INT *info BLAS_LENGTHS_5);

/* Singular value decomposition by QR iteration after a pivoted QR factorisation. */
BLAS_VOID BLAS_NAME(cgesvdq)(const char *joba, const char *jobp, const char *jobr, const char *jobu,
    const char *jobv, const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda, float *s,
    void *u, const BLAS_INT *ldu, void *v, const BLAS_INT *ldv, BLAS_INT *numrank, BLAS_INT *iwork,
    const BLAS_INT *liwork, void *cwork, const BLAS_INT *lcwork, float *rwork,
    const BLAS_INT *lrwork, BLAS_INT *info BLAS_LENGTHS_5);
BLAS_VOID BLAS_NAME(zgesvdq)(const char *joba, const char *jobp, const char *jobr, const char *jobu,
    const char *jobv, const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda, double *s,
    void *u, const BLAS_INT *ldu, void *v, const BLAS_INT *ldv, BLAS_INT *numrank, BLAS_INT *iwork,
    const BLAS_INT *liwork, void *cwork, const BLAS_INT *lcwork, double *rwork,
    const BLAS_INT *lrwork, BLAS_INT *info BLAS_LENGTHS_5);

/* Selected singular values and vectors of a bidiagonal matrix. */
BLAS_VOID BLAS_NAME(sbdsvdx)(const char *uplo, const char *jobz, const char *range,
    const BLAS_INT *n, const float *d, const float *e, const float *vl, const float *vu,
    const BLAS_INT *il, const BLAS_INT *iu, BLAS_INT *ns, float *s, float *z, const BLAS_INT *ldz,
    float *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dbdsvdx)(const char *uplo, const char *jobz, const char *range,
    const BLAS_INT *n, const double *d, const double *e, const double *vl, const double *vu,
    const BLAS_INT *il, const BLAS_INT *iu, BLAS_INT *ns, double *s, double *z, const BLAS_INT *ldz,
    double *work, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Selected singular values and vectors. */
BLAS_VOID BLAS_NAME(sgesvdx)(const char *jobu, const char *jobvt, const char *range,
    const BLAS_INT *m, const BLAS_INT *n, float *a, const BLAS_INT *lda, const float *vl,
    const float *vu, const BLAS_INT *il, const BLAS_INT *iu, BLAS_INT *ns, float *s, float *u,
    const BLAS_INT *ldu, float *vt, const BLAS_INT *ldvt, float *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dgesvdx)(const char *jobu, const char *jobvt, const char *range,
    const BLAS_INT *m, const BLAS_INT *n, double *a, const BLAS_INT *lda, const double *vl,
    const double *vu, const BLAS_INT *il, const BLAS_INT *iu, BLAS_INT *ns, double *s, double *u,
    const BLAS_INT *ldu, double *vt, const BLAS_INT *ldvt, double *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Selected singular values and vectors. */
BLAS_VOID BLAS_NAME(cgesvdx)(const char *jobu, const char *jobvt, const char *range,
    const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda, const float *vl,
    const float *vu, const BLAS_INT *il, const BLAS_INT *iu, BLAS_INT *ns, float *s, void *u,
    const BLAS_INT *ldu, void *vt, const BLAS_INT *ldvt, void *work, const BLAS_INT *lwork,
    float *rwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zgesvdx)(const char *jobu, const char *jobvt, const char *range,
    const BLAS_INT *m, const BLAS_INT *n, void *a, const BLAS_INT *lda, const double *vl,
    const double *vu, const BLAS_INT *il, const BLAS_INT *iu, BLAS_INT *ns, double *s, void *u,
    const BLAS_INT *ldu, void *vt, const BLAS_INT *ldvt, void *work, const BLAS_INT *lwork,
    double *rwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Least squares problems of any rank, by QR iteration. */
BLAS_VOID BLAS_NAME(sgelss)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *s, const float *rcond,
    BLAS_INT *rank, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dgelss)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *s, const double *rcond,
    BLAS_INT *rank, double *work, const BLAS_INT *lwork, BLAS_INT *info);

/* Least squares problems of any rank, by QR iteration. */
BLAS_VOID BLAS_NAME(cgelss)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, float *s, const float *rcond, BLAS_INT *rank,
    void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zgelss)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, double *s, const double *rcond,
    BLAS_INT *rank, void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *info);

/* Least squares problems of any rank, by divide and conquer. */
BLAS_VOID_NUMPY_INT BLAS_NAME(sgelsd)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs,
    float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *s, const float *rcond,
    BLAS_INT *rank, float *work, const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(dgelsd)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs,
    double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *s, const double *rcond,
    BLAS_INT *rank, double *work, const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *info);

/* Least squares problems of any rank, by divide and conquer. */
BLAS_VOID_NUMPY_INT BLAS_NAME(cgelsd)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs,
    void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, float *s, const float *rcond,
    BLAS_INT *rank, void *work, const BLAS_INT *lwork, float *rwork, BLAS_INT *iwork,
    BLAS_INT *info);
BLAS_VOID_NUMPY_INT BLAS_NAME(zgelsd)(const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *nrhs,
    void *a, const BLAS_INT *lda, void *b, const BLAS_INT *ldb, double *s, const double *rcond,
    BLAS_INT *rank, void *work, const BLAS_INT *lwork, double *rwork, BLAS_INT *iwork,
    BLAS_INT *info);

/* Singular values of a triangle of order two. */
BLAS_VOID BLAS_NAME(slas2)(const float *f, const float *g, const float *h, float *ssmin,
    float *ssmax);
BLAS_VOID BLAS_NAME(dlas2)(const double *f, const double *g, const double *h, double *ssmin,
    double *ssmax);

/* Singular value decomposition of a triangle of order two. */
BLAS_VOID BLAS_NAME(slasv2)(const float *f, const float *g, const float *h, float *ssmin,
    float *ssmax, float *snr, float *csr, float *snl, float *csl);
BLAS_VOID BLAS_NAME(dlasv2)(const double *f, const double *g, const double *h, double *ssmin,
    double *ssmax, double *snr, double *csr, double *snl, double *csl);

/* A root of the secular equation of the singular value decomposition. */
BLAS_VOID BLAS_NAME(slasd4)(const BLAS_INT *n, const BLAS_INT *i, const float *d, const float *z,
    float *delta, const float *rho, float *sigma, float *work, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dlasd4)(const BLAS_INT *n, const BLAS_INT *i, const double *d, const double *z,
    double *delta, const double *rho, double *sigma, double *work, BLAS_INT *info);

/* Singular value decomposition of a pair of matrices. */
BLAS_VOID BLAS_NAME(sggsvd3)(const char *jobu, const char *jobv, const char *jobq,
    const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *p, BLAS_INT *k, BLAS_INT *l, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *alpha, float *beta, float *u,
    const BLAS_INT *ldu, float *v, const BLAS_INT *ldv, float *q, const BLAS_INT *ldq, float *work,
    const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dggsvd3)(const char *jobu, const char *jobv, const char *jobq,
    const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *p, BLAS_INT *k, BLAS_INT *l, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *alpha, double *beta, double *u,
    const BLAS_INT *ldu, double *v, const BLAS_INT *ldv, double *q, const BLAS_INT *ldq,
    double *work, const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Singular value decomposition of a pair of matrices. */
BLAS_VOID BLAS_NAME(cggsvd3)(const char *jobu, const char *jobv, const char *jobq,
    const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *p, BLAS_INT *k, BLAS_INT *l, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, float *alpha, float *beta, void *u,
    const BLAS_INT *ldu, void *v, const BLAS_INT *ldv, void *q, const BLAS_INT *ldq, void *work,
    const BLAS_INT *lwork, float *rwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zggsvd3)(const char *jobu, const char *jobv, const char *jobq,
    const BLAS_INT *m, const BLAS_INT *n, const BLAS_INT *p, BLAS_INT *k, BLAS_INT *l, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, double *alpha, double *beta, void *u,
    const BLAS_INT *ldu, void *v, const BLAS_INT *ldv, void *q, const BLAS_INT *ldq, void *work,
    const BLAS_INT *lwork, double *rwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Preprocessing of a pair of matrices. */
BLAS_VOID BLAS_NAME(sggsvp3)(const char *jobu, const char *jobv, const char *jobq,
    const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *b, const BLAS_INT *ldb, const float *tola, const float *tolb, BLAS_INT *k, BLAS_INT *l,
    float *u, const BLAS_INT *ldu, float *v, const BLAS_INT *ldv, float *q, const BLAS_INT *ldq,
    BLAS_INT *iwork, float *tau, float *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dggsvp3)(const char *jobu, const char *jobv, const char *jobq,
    const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *b, const BLAS_INT *ldb, const double *tola, const double *tolb, BLAS_INT *k,
    BLAS_INT *l, double *u, const BLAS_INT *ldu, double *v, const BLAS_INT *ldv, double *q,
    const BLAS_INT *ldq, BLAS_INT *iwork, double *tau, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Preprocessing of a pair of matrices. */
BLAS_VOID BLAS_NAME(cggsvp3)(const char *jobu, const char *jobv, const char *jobq,
    const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, const float *tola, const float *tolb, BLAS_INT *k, BLAS_INT *l, void *u,
    const BLAS_INT *ldu, void *v, const BLAS_INT *ldv, void *q, const BLAS_INT *ldq,
    BLAS_INT *iwork, float *rwork, void *tau, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zggsvp3)(const char *jobu, const char *jobv, const char *jobq,
    const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, const double *tola, const double *tolb, BLAS_INT *k, BLAS_INT *l, void *u,
    const BLAS_INT *ldu, void *v, const BLAS_INT *ldv, void *q, const BLAS_INT *ldq,
    BLAS_INT *iwork, double *rwork, void *tau, void *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Singular value decomposition of a pair of triangular matrices. */
BLAS_VOID BLAS_NAME(stgsja)(const char *jobu, const char *jobv, const char *jobq, const BLAS_INT *m,
    const BLAS_INT *p, const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, const float *tola, const float *tolb,
    float *alpha, float *beta, float *u, const BLAS_INT *ldu, float *v, const BLAS_INT *ldv,
    float *q, const BLAS_INT *ldq, float *work, BLAS_INT *ncycle, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtgsja)(const char *jobu, const char *jobv, const char *jobq, const BLAS_INT *m,
    const BLAS_INT *p, const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, const double *tola, const double *tolb,
    double *alpha, double *beta, double *u, const BLAS_INT *ldu, double *v, const BLAS_INT *ldv,
    double *q, const BLAS_INT *ldq, double *work, BLAS_INT *ncycle, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ctgsja)(const char *jobu, const char *jobv, const char *jobq, const BLAS_INT *m,
    const BLAS_INT *p, const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, const float *tola, const float *tolb,
    float *alpha, float *beta, void *u, const BLAS_INT *ldu, void *v, const BLAS_INT *ldv, void *q,
    const BLAS_INT *ldq, void *work, BLAS_INT *ncycle, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztgsja)(const char *jobu, const char *jobv, const char *jobq, const BLAS_INT *m,
    const BLAS_INT *p, const BLAS_INT *n, const BLAS_INT *k, const BLAS_INT *l, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, const double *tola, const double *tolb,
    double *alpha, double *beta, void *u, const BLAS_INT *ldu, void *v, const BLAS_INT *ldv,
    void *q, const BLAS_INT *ldq, void *work, BLAS_INT *ncycle, BLAS_INT *info BLAS_LENGTHS_3);

/* Rotations of a pair of triangles of order two. */
BLAS_VOID BLAS_NAME(slags2)(const BLAS_INT *upper, const float *a1, const float *a2,
    const float *a3, const float *b1, const float *b2, const float *b3, float *csu, float *snu,
    float *csv, float *snv, float *csq, float *snq);
BLAS_VOID BLAS_NAME(dlags2)(const BLAS_INT *upper, const double *a1, const double *a2,
    const double *a3, const double *b1, const double *b2, const double *b3, double *csu,
    double *snu, double *csv, double *snv, double *csq, double *snq);
BLAS_VOID BLAS_NAME(clags2)(const BLAS_INT *upper, const float *a1, const void *a2, const float *a3,
    const float *b1, const void *b2, const float *b3, float *csu, void *snu, float *csv, void *snv,
    float *csq, void *snq);
BLAS_VOID BLAS_NAME(zlags2)(const BLAS_INT *upper, const double *a1, const void *a2,
    const double *a3, const double *b1, const void *b2, const double *b3, double *csu, void *snu,
    double *csv, void *snv, double *csq, void *snq);

/* How far two vectors are from being linearly dependent. */
BLAS_VOID BLAS_NAME(slapll)(const BLAS_INT *n, float *x, const BLAS_INT *incx, float *y,
    const BLAS_INT *incy, float *ssmin);
BLAS_VOID BLAS_NAME(dlapll)(const BLAS_INT *n, double *x, const BLAS_INT *incx, double *y,
    const BLAS_INT *incy, double *ssmin);
BLAS_VOID BLAS_NAME(clapll)(const BLAS_INT *n, void *x, const BLAS_INT *incx, void *y,
    const BLAS_INT *incy, float *ssmin);
BLAS_VOID BLAS_NAME(zlapll)(const BLAS_INT *n, void *x, const BLAS_INT *incx, void *y,
    const BLAS_INT *incy, double *ssmin);

/* Permutes columns. */
BLAS_VOID BLAS_NAME(slapmt)(const BLAS_INT *forwrd, const BLAS_INT *m, const BLAS_INT *n, float *x,
    const BLAS_INT *ldx, const BLAS_INT *k);
BLAS_VOID BLAS_NAME(dlapmt)(const BLAS_INT *forwrd, const BLAS_INT *m, const BLAS_INT *n, double *x,
    const BLAS_INT *ldx, const BLAS_INT *k);
BLAS_VOID BLAS_NAME(clapmt)(const BLAS_INT *forwrd, const BLAS_INT *m, const BLAS_INT *n, void *x,
    const BLAS_INT *ldx, const BLAS_INT *k);
BLAS_VOID BLAS_NAME(zlapmt)(const BLAS_INT *forwrd, const BLAS_INT *m, const BLAS_INT *n, void *x,
    const BLAS_INT *ldx, const BLAS_INT *k);

/* Permutes rows. */
BLAS_VOID BLAS_NAME(slapmr)(const BLAS_INT *forwrd, const BLAS_INT *m, const BLAS_INT *n, float *x,
    const BLAS_INT *ldx, const BLAS_INT *k);
BLAS_VOID BLAS_NAME(dlapmr)(const BLAS_INT *forwrd, const BLAS_INT *m, const BLAS_INT *n, double *x,
    const BLAS_INT *ldx, const BLAS_INT *k);
BLAS_VOID BLAS_NAME(clapmr)(const BLAS_INT *forwrd, const BLAS_INT *m, const BLAS_INT *n, void *x,
    const BLAS_INT *ldx, const BLAS_INT *k);
BLAS_VOID BLAS_NAME(zlapmr)(const BLAS_INT *forwrd, const BLAS_INT *m, const BLAS_INT *n, void *x,
    const BLAS_INT *ldx, const BLAS_INT *k);

/* Balances a pair of general matrices. */
BLAS_VOID BLAS_NAME(sggbal)(const char *job, const BLAS_INT *n, float *a, const BLAS_INT *lda,
    float *b, const BLAS_INT *ldb, BLAS_INT *ilo, BLAS_INT *ihi, float *lscale, float *rscale,
    float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dggbal)(const char *job, const BLAS_INT *n, double *a, const BLAS_INT *lda,
    double *b, const BLAS_INT *ldb, BLAS_INT *ilo, BLAS_INT *ihi, double *lscale, double *rscale,
    double *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cggbal)(const char *job, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *b, const BLAS_INT *ldb, BLAS_INT *ilo, BLAS_INT *ihi, float *lscale, float *rscale,
    float *work, BLAS_INT *info BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zggbal)(const char *job, const BLAS_INT *n, void *a, const BLAS_INT *lda,
    void *b, const BLAS_INT *ldb, BLAS_INT *ilo, BLAS_INT *ihi, double *lscale, double *rscale,
    double *work, BLAS_INT *info BLAS_LENGTHS_1);

/* Makes eigenvectors of a balanced pair those of the original one. */
BLAS_VOID BLAS_NAME(sggbak)(const char *job, const char *side, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, const float *lscale, const float *rscale,
    const BLAS_INT *m, float *v, const BLAS_INT *ldv, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dggbak)(const char *job, const char *side, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, const double *lscale, const double *rscale,
    const BLAS_INT *m, double *v, const BLAS_INT *ldv, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cggbak)(const char *job, const char *side, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, const float *lscale, const float *rscale,
    const BLAS_INT *m, void *v, const BLAS_INT *ldv, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zggbak)(const char *job, const char *side, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, const double *lscale, const double *rscale,
    const BLAS_INT *m, void *v, const BLAS_INT *ldv, BLAS_INT *info BLAS_LENGTHS_2);

/* Reduces a pair to Hessenberg-triangular form. */
BLAS_VOID BLAS_NAME(sgghrd)(const char *compq, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, float *a, const BLAS_INT *lda, float *b,
    const BLAS_INT *ldb, float *q, const BLAS_INT *ldq, float *z, const BLAS_INT *ldz,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dgghrd)(const char *compq, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, double *a, const BLAS_INT *lda, double *b,
    const BLAS_INT *ldb, double *q, const BLAS_INT *ldq, double *z, const BLAS_INT *ldz,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cgghrd)(const char *compq, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *q, const BLAS_INT *ldq, void *z, const BLAS_INT *ldz,
    BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zgghrd)(const char *compq, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *q, const BLAS_INT *ldq, void *z, const BLAS_INT *ldz,
    BLAS_INT *info BLAS_LENGTHS_2);

/* Reduces a pair to Hessenberg-triangular form, in blocks. */
BLAS_VOID BLAS_NAME(sgghd3)(const char *compq, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, float *a, const BLAS_INT *lda, float *b,
    const BLAS_INT *ldb, float *q, const BLAS_INT *ldq, float *z, const BLAS_INT *ldz, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dgghd3)(const char *compq, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, double *a, const BLAS_INT *lda, double *b,
    const BLAS_INT *ldb, double *q, const BLAS_INT *ldq, double *z, const BLAS_INT *ldz,
    double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cgghd3)(const char *compq, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *q, const BLAS_INT *ldq, void *z, const BLAS_INT *ldz, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zgghd3)(const char *compq, const char *compz, const BLAS_INT *n,
    const BLAS_INT *ilo, const BLAS_INT *ihi, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *q, const BLAS_INT *ldq, void *z, const BLAS_INT *ldz, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and generalized Schur form of a Hessenberg-triangular pair. */
BLAS_VOID BLAS_NAME(shgeqz)(const char *job, const char *compq, const char *compz,
    const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, float *h, const BLAS_INT *ldh,
    float *t, const BLAS_INT *ldt, float *alphar, float *alphai, float *beta, float *q,
    const BLAS_INT *ldq, float *z, const BLAS_INT *ldz, float *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dhgeqz)(const char *job, const char *compq, const char *compz,
    const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, double *h, const BLAS_INT *ldh,
    double *t, const BLAS_INT *ldt, double *alphar, double *alphai, double *beta, double *q,
    const BLAS_INT *ldq, double *z, const BLAS_INT *ldz, double *work, const BLAS_INT *lwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Eigenvalues and generalized Schur form of a Hessenberg-triangular pair. */
BLAS_VOID BLAS_NAME(chgeqz)(const char *job, const char *compq, const char *compz,
    const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, void *h, const BLAS_INT *ldh,
    void *t, const BLAS_INT *ldt, void *alpha, void *beta, void *q, const BLAS_INT *ldq, void *z,
    const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, float *rwork,
    BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zhgeqz)(const char *job, const char *compq, const char *compz,
    const BLAS_INT *n, const BLAS_INT *ilo, const BLAS_INT *ihi, void *h, const BLAS_INT *ldh,
    void *t, const BLAS_INT *ldt, void *alpha, void *beta, void *q, const BLAS_INT *ldq, void *z,
    const BLAS_INT *ldz, void *work, const BLAS_INT *lwork, double *rwork,
    BLAS_INT *info BLAS_LENGTHS_3);

/* Generalized Schur form of a pair of order two. */
BLAS_VOID BLAS_NAME(slagv2)(float *a, const BLAS_INT *lda, float *b, const BLAS_INT *ldb,
    float *alphar, float *alphai, float *beta, float *csl, float *snl, float *csr, float *snr);
BLAS_VOID BLAS_NAME(dlagv2)(double *a, const BLAS_INT *lda, double *b, const BLAS_INT *ldb,
    double *alphar, double *alphai, double *beta, double *csl, double *snl, double *csr,
    double *snr);

/* Eigenvectors of a pair in generalized Schur form. */
BLAS_VOID BLAS_NAME(stgevc)(const char *side, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const float *s, const BLAS_INT *lds, const float *p, const BLAS_INT *ldp,
    float *vl, const BLAS_INT *ldvl, float *vr, const BLAS_INT *ldvr, const BLAS_INT *mm,
    BLAS_INT *m, float *work, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dtgevc)(const char *side, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const double *s, const BLAS_INT *lds, const double *p, const BLAS_INT *ldp,
    double *vl, const BLAS_INT *ldvl, double *vr, const BLAS_INT *ldvr, const BLAS_INT *mm,
    BLAS_INT *m, double *work, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvectors of a pair in generalized Schur form. */
BLAS_VOID BLAS_NAME(ctgevc)(const char *side, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const void *s, const BLAS_INT *lds, const void *p, const BLAS_INT *ldp,
    void *vl, const BLAS_INT *ldvl, void *vr, const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m,
    void *work, float *rwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(ztgevc)(const char *side, const char *howmny, const BLAS_INT *select,
    const BLAS_INT *n, const void *s, const BLAS_INT *lds, const void *p, const BLAS_INT *ldp,
    void *vl, const BLAS_INT *ldvl, void *vr, const BLAS_INT *ldvr, const BLAS_INT *mm, BLAS_INT *m,
    void *work, double *rwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and eigenvectors of a pair of general matrices. */
BLAS_VOID BLAS_NAME(sggev)(const char *jobvl, const char *jobvr, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *alphar, float *alphai, float *beta,
    float *vl, const BLAS_INT *ldvl, float *vr, const BLAS_INT *ldvr, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dggev)(const char *jobvl, const char *jobvr, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *alphar, double *alphai,
    double *beta, double *vl, const BLAS_INT *ldvl, double *vr, const BLAS_INT *ldvr, double *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Eigenvalues and eigenvectors of a pair of general matrices. */
BLAS_VOID BLAS_NAME(cggev)(const char *jobvl, const char *jobvr, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *alpha, void *beta, void *vl,
    const BLAS_INT *ldvl, void *vr, const BLAS_INT *ldvr, void *work, const BLAS_INT *lwork,
    float *rwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zggev)(const char *jobvl, const char *jobvr, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *alpha, void *beta, void *vl,
    const BLAS_INT *ldvl, void *vr, const BLAS_INT *ldvr, void *work, const BLAS_INT *lwork,
    double *rwork, BLAS_INT *info BLAS_LENGTHS_2);

/* The same as ggev. */
BLAS_VOID BLAS_NAME(sggev3)(const char *jobvl, const char *jobvr, const BLAS_INT *n, float *a,
    const BLAS_INT *lda, float *b, const BLAS_INT *ldb, float *alphar, float *alphai, float *beta,
    float *vl, const BLAS_INT *ldvl, float *vr, const BLAS_INT *ldvr, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dggev3)(const char *jobvl, const char *jobvr, const BLAS_INT *n, double *a,
    const BLAS_INT *lda, double *b, const BLAS_INT *ldb, double *alphar, double *alphai,
    double *beta, double *vl, const BLAS_INT *ldvl, double *vr, const BLAS_INT *ldvr, double *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* The same as ggev. */
BLAS_VOID BLAS_NAME(cggev3)(const char *jobvl, const char *jobvr, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *alpha, void *beta, void *vl,
    const BLAS_INT *ldvl, void *vr, const BLAS_INT *ldvr, void *work, const BLAS_INT *lwork,
    float *rwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zggev3)(const char *jobvl, const char *jobvr, const BLAS_INT *n, void *a,
    const BLAS_INT *lda, void *b, const BLAS_INT *ldb, void *alpha, void *beta, void *vl,
    const BLAS_INT *ldvl, void *vr, const BLAS_INT *ldvr, void *work, const BLAS_INT *lwork,
    double *rwork, BLAS_INT *info BLAS_LENGTHS_2);

/* ggev with condition numbers. */
BLAS_VOID BLAS_NAME(sggevx)(const char *balanc, const char *jobvl, const char *jobvr,
    const char *sense, const BLAS_INT *n, float *a, const BLAS_INT *lda, float *b,
    const BLAS_INT *ldb, float *alphar, float *alphai, float *beta, float *vl, const BLAS_INT *ldvl,
    float *vr, const BLAS_INT *ldvr, BLAS_INT *ilo, BLAS_INT *ihi, float *lscale, float *rscale,
    float *abnrm, float *bbnrm, float *rconde, float *rcondv, float *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(dggevx)(const char *balanc, const char *jobvl, const char *jobvr,
    const char *sense, const BLAS_INT *n, double *a, const BLAS_INT *lda, double *b,
    const BLAS_INT *ldb, double *alphar, double *alphai, double *beta, double *vl,
    const BLAS_INT *ldvl, double *vr, const BLAS_INT *ldvr, BLAS_INT *ilo, BLAS_INT *ihi,
    double *lscale, double *rscale, double *abnrm, double *bbnrm, double *rconde, double *rcondv,
    double *work, const BLAS_INT *lwork, BLAS_INT *iwork, BLAS_INT *bwork,
    BLAS_INT *info BLAS_LENGTHS_4);

/* ggev with condition numbers. */
BLAS_VOID BLAS_NAME(cggevx)(const char *balanc, const char *jobvl, const char *jobvr,
    const char *sense, const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *alpha, void *beta, void *vl, const BLAS_INT *ldvl, void *vr,
    const BLAS_INT *ldvr, BLAS_INT *ilo, BLAS_INT *ihi, float *lscale, float *rscale, float *abnrm,
    float *bbnrm, float *rconde, float *rcondv, void *work, const BLAS_INT *lwork, float *rwork,
    BLAS_INT *iwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(zggevx)(const char *balanc, const char *jobvl, const char *jobvr,
    const char *sense, const BLAS_INT *n, void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb, void *alpha, void *beta, void *vl, const BLAS_INT *ldvl, void *vr,
    const BLAS_INT *ldvr, BLAS_INT *ilo, BLAS_INT *ihi, double *lscale, double *rscale,
    double *abnrm, double *bbnrm, double *rconde, double *rcondv, void *work, const BLAS_INT *lwork,
    double *rwork, BLAS_INT *iwork, BLAS_INT *bwork, BLAS_INT *info BLAS_LENGTHS_4);

/* Simultaneous bidiagonalisation of the blocks of an orthogonal matrix. */
BLAS_VOID BLAS_NAME(sorbdb)(const char *trans, const char *signs, const BLAS_INT *m,
    const BLAS_INT *p, const BLAS_INT *q, float *x11, const BLAS_INT *ldx11, float *x12,
    const BLAS_INT *ldx12, float *x21, const BLAS_INT *ldx21, float *x22, const BLAS_INT *ldx22,
    float *theta, float *phi, float *taup1, float *taup2, float *tauq1, float *tauq2, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dorbdb)(const char *trans, const char *signs, const BLAS_INT *m,
    const BLAS_INT *p, const BLAS_INT *q, double *x11, const BLAS_INT *ldx11, double *x12,
    const BLAS_INT *ldx12, double *x21, const BLAS_INT *ldx21, double *x22, const BLAS_INT *ldx22,
    double *theta, double *phi, double *taup1, double *taup2, double *tauq1, double *tauq2,
    double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* Simultaneous bidiagonalisation of the blocks of a unitary matrix. */
BLAS_VOID BLAS_NAME(cunbdb)(const char *trans, const char *signs, const BLAS_INT *m,
    const BLAS_INT *p, const BLAS_INT *q, void *x11, const BLAS_INT *ldx11, void *x12,
    const BLAS_INT *ldx12, void *x21, const BLAS_INT *ldx21, void *x22, const BLAS_INT *ldx22,
    float *theta, float *phi, void *taup1, void *taup2, void *tauq1, void *tauq2, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zunbdb)(const char *trans, const char *signs, const BLAS_INT *m,
    const BLAS_INT *p, const BLAS_INT *q, void *x11, const BLAS_INT *ldx11, void *x12,
    const BLAS_INT *ldx12, void *x21, const BLAS_INT *ldx21, void *x22, const BLAS_INT *ldx22,
    double *theta, double *phi, void *taup1, void *taup2, void *tauq1, void *tauq2, void *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_2);

/* CS decomposition of a matrix in bidiagonal-block form. */
BLAS_VOID BLAS_NAME(sbbcsd)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const char *jobv2t, const char *trans, const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q,
    float *theta, float *phi, float *u1, const BLAS_INT *ldu1, float *u2, const BLAS_INT *ldu2,
    float *v1t, const BLAS_INT *ldv1t, float *v2t, const BLAS_INT *ldv2t, float *b11d, float *b11e,
    float *b12d, float *b12e, float *b21d, float *b21e, float *b22d, float *b22e, float *work,
    const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_5);
BLAS_VOID BLAS_NAME(dbbcsd)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const char *jobv2t, const char *trans, const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q,
    double *theta, double *phi, double *u1, const BLAS_INT *ldu1, double *u2, const BLAS_INT *ldu2,
    double *v1t, const BLAS_INT *ldv1t, double *v2t, const BLAS_INT *ldv2t, double *b11d,
    double *b11e, double *b12d, double *b12e, double *b21d, double *b21e, double *b22d,
    double *b22e, double *work, const BLAS_INT *lwork, BLAS_INT *info BLAS_LENGTHS_5);

/* CS decomposition of a matrix in bidiagonal-block form. */
BLAS_VOID BLAS_NAME(cbbcsd)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const char *jobv2t, const char *trans, const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q,
    float *theta, float *phi, void *u1, const BLAS_INT *ldu1, void *u2, const BLAS_INT *ldu2,
    void *v1t, const BLAS_INT *ldv1t, void *v2t, const BLAS_INT *ldv2t, float *b11d, float *b11e,
    float *b12d, float *b12e, float *b21d, float *b21e, float *b22d, float *b22e, float *rwork,
    const BLAS_INT *lrwork, BLAS_INT *info BLAS_LENGTHS_5);
BLAS_VOID BLAS_NAME(zbbcsd)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const char *jobv2t, const char *trans, const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q,
    double *theta, double *phi, void *u1, const BLAS_INT *ldu1, void *u2, const BLAS_INT *ldu2,
    void *v1t, const BLAS_INT *ldv1t, void *v2t, const BLAS_INT *ldv2t, double *b11d, double *b11e,
    double *b12d, double *b12e, double *b21d, double *b21e, double *b22d, double *b22e,
    double *rwork, const BLAS_INT *lrwork, BLAS_INT *info BLAS_LENGTHS_5);

/* CS decomposition of a partitioned orthogonal matrix. */
BLAS_VOID BLAS_NAME(sorcsd)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const char *jobv2t, const char *trans, const char *signs, const BLAS_INT *m, const BLAS_INT *p,
    const BLAS_INT *q, float *x11, const BLAS_INT *ldx11, float *x12, const BLAS_INT *ldx12,
    float *x21, const BLAS_INT *ldx21, float *x22, const BLAS_INT *ldx22, float *theta, float *u1,
    const BLAS_INT *ldu1, float *u2, const BLAS_INT *ldu2, float *v1t, const BLAS_INT *ldv1t,
    float *v2t, const BLAS_INT *ldv2t, float *work, const BLAS_INT *lwork, BLAS_INT *iwork,
    BLAS_INT *info BLAS_LENGTHS_6);
BLAS_VOID BLAS_NAME(dorcsd)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const char *jobv2t, const char *trans, const char *signs, const BLAS_INT *m, const BLAS_INT *p,
    const BLAS_INT *q, double *x11, const BLAS_INT *ldx11, double *x12, const BLAS_INT *ldx12,
    double *x21, const BLAS_INT *ldx21, double *x22, const BLAS_INT *ldx22, double *theta,
    double *u1, const BLAS_INT *ldu1, double *u2, const BLAS_INT *ldu2, double *v1t,
    const BLAS_INT *ldv1t, double *v2t, const BLAS_INT *ldv2t, double *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_6);

/* CS decomposition of a partitioned unitary matrix. */
BLAS_VOID BLAS_NAME(cuncsd)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const char *jobv2t, const char *trans, const char *signs, const BLAS_INT *m, const BLAS_INT *p,
    const BLAS_INT *q, void *x11, const BLAS_INT *ldx11, void *x12, const BLAS_INT *ldx12,
    void *x21, const BLAS_INT *ldx21, void *x22, const BLAS_INT *ldx22, float *theta, void *u1,
    const BLAS_INT *ldu1, void *u2, const BLAS_INT *ldu2, void *v1t, const BLAS_INT *ldv1t,
    void *v2t, const BLAS_INT *ldv2t, void *work, const BLAS_INT *lwork, float *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_6);
BLAS_VOID BLAS_NAME(zuncsd)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const char *jobv2t, const char *trans, const char *signs, const BLAS_INT *m, const BLAS_INT *p,
    const BLAS_INT *q, void *x11, const BLAS_INT *ldx11, void *x12, const BLAS_INT *ldx12,
    void *x21, const BLAS_INT *ldx21, void *x22, const BLAS_INT *ldx22, double *theta, void *u1,
    const BLAS_INT *ldu1, void *u2, const BLAS_INT *ldu2, void *v1t, const BLAS_INT *ldv1t,
    void *v2t, const BLAS_INT *ldv2t, void *work, const BLAS_INT *lwork, double *rwork,
    const BLAS_INT *lrwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_6);

/* CS decomposition of a partitioned matrix with orthonormal columns. */
BLAS_VOID BLAS_NAME(sorcsd2by1)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, float *x11, const BLAS_INT *ldx11,
    float *x21, const BLAS_INT *ldx21, float *theta, float *u1, const BLAS_INT *ldu1, float *u2,
    const BLAS_INT *ldu2, float *v1t, const BLAS_INT *ldv1t, float *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dorcsd2by1)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, double *x11, const BLAS_INT *ldx11,
    double *x21, const BLAS_INT *ldx21, double *theta, double *u1, const BLAS_INT *ldu1, double *u2,
    const BLAS_INT *ldu2, double *v1t, const BLAS_INT *ldv1t, double *work, const BLAS_INT *lwork,
    BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* CS decomposition of a partitioned matrix with orthonormal columns. */
BLAS_VOID BLAS_NAME(cuncsd2by1)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, void *x11, const BLAS_INT *ldx11,
    void *x21, const BLAS_INT *ldx21, float *theta, void *u1, const BLAS_INT *ldu1, void *u2,
    const BLAS_INT *ldu2, void *v1t, const BLAS_INT *ldv1t, void *work, const BLAS_INT *lwork,
    float *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zuncsd2by1)(const char *jobu1, const char *jobu2, const char *jobv1t,
    const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, void *x11, const BLAS_INT *ldx11,
    void *x21, const BLAS_INT *ldx21, double *theta, void *u1, const BLAS_INT *ldu1, void *u2,
    const BLAS_INT *ldu2, void *v1t, const BLAS_INT *ldv1t, void *work, const BLAS_INT *lwork,
    double *rwork, const BLAS_INT *lrwork, BLAS_INT *iwork, BLAS_INT *info BLAS_LENGTHS_3);

/* Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the columns are the fewest. */
BLAS_VOID BLAS_NAME(sorbdb1)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, float *x11,
    const BLAS_INT *ldx11, float *x21, const BLAS_INT *ldx21, float *theta, float *phi,
    float *taup1, float *taup2, float *tauq1, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorbdb1)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, double *x11,
    const BLAS_INT *ldx11, double *x21, const BLAS_INT *ldx21, double *theta, double *phi,
    double *taup1, double *taup2, double *tauq1, double *work, const BLAS_INT *lwork,
    BLAS_INT *info);

/* Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the columns are the fewest. */
BLAS_VOID BLAS_NAME(cunbdb1)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, void *x11,
    const BLAS_INT *ldx11, void *x21, const BLAS_INT *ldx21, float *theta, float *phi, void *taup1,
    void *taup2, void *tauq1, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zunbdb1)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, void *x11,
    const BLAS_INT *ldx11, void *x21, const BLAS_INT *ldx21, double *theta, double *phi,
    void *taup1, void *taup2, void *tauq1, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the upper rows are the fewest. */
BLAS_VOID BLAS_NAME(sorbdb2)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, float *x11,
    const BLAS_INT *ldx11, float *x21, const BLAS_INT *ldx21, float *theta, float *phi,
    float *taup1, float *taup2, float *tauq1, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorbdb2)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, double *x11,
    const BLAS_INT *ldx11, double *x21, const BLAS_INT *ldx21, double *theta, double *phi,
    double *taup1, double *taup2, double *tauq1, double *work, const BLAS_INT *lwork,
    BLAS_INT *info);

/* Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the upper rows are the fewest. */
BLAS_VOID BLAS_NAME(cunbdb2)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, void *x11,
    const BLAS_INT *ldx11, void *x21, const BLAS_INT *ldx21, float *theta, float *phi, void *taup1,
    void *taup2, void *tauq1, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zunbdb2)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, void *x11,
    const BLAS_INT *ldx11, void *x21, const BLAS_INT *ldx21, double *theta, double *phi,
    void *taup1, void *taup2, void *tauq1, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the lower rows are the fewest. */
BLAS_VOID BLAS_NAME(sorbdb3)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, float *x11,
    const BLAS_INT *ldx11, float *x21, const BLAS_INT *ldx21, float *theta, float *phi,
    float *taup1, float *taup2, float *tauq1, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorbdb3)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, double *x11,
    const BLAS_INT *ldx11, double *x21, const BLAS_INT *ldx21, double *theta, double *phi,
    double *taup1, double *taup2, double *tauq1, double *work, const BLAS_INT *lwork,
    BLAS_INT *info);

/* Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the lower rows are the fewest. */
BLAS_VOID BLAS_NAME(cunbdb3)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, void *x11,
    const BLAS_INT *ldx11, void *x21, const BLAS_INT *ldx21, float *theta, float *phi, void *taup1,
    void *taup2, void *tauq1, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zunbdb3)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, void *x11,
    const BLAS_INT *ldx11, void *x21, const BLAS_INT *ldx21, double *theta, double *phi,
    void *taup1, void *taup2, void *tauq1, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the missing columns are the fewest. */
BLAS_VOID BLAS_NAME(sorbdb4)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, float *x11,
    const BLAS_INT *ldx11, float *x21, const BLAS_INT *ldx21, float *theta, float *phi,
    float *taup1, float *taup2, float *tauq1, float *phantom, float *work, const BLAS_INT *lwork,
    BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorbdb4)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, double *x11,
    const BLAS_INT *ldx11, double *x21, const BLAS_INT *ldx21, double *theta, double *phi,
    double *taup1, double *taup2, double *tauq1, double *phantom, double *work,
    const BLAS_INT *lwork, BLAS_INT *info);

/* Simultaneous bidiagonalisation of two blocks with orthonormal columns, where the missing columns are the fewest. */
BLAS_VOID BLAS_NAME(cunbdb4)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, void *x11,
    const BLAS_INT *ldx11, void *x21, const BLAS_INT *ldx21, float *theta, float *phi, void *taup1,
    void *taup2, void *tauq1, void *phantom, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zunbdb4)(const BLAS_INT *m, const BLAS_INT *p, const BLAS_INT *q, void *x11,
    const BLAS_INT *ldx11, void *x21, const BLAS_INT *ldx21, double *theta, double *phi,
    void *taup1, void *taup2, void *tauq1, void *phantom, void *work, const BLAS_INT *lwork,
    BLAS_INT *info);

/* Makes a vector orthogonal to others, or some other one if nothing is left. */
BLAS_VOID BLAS_NAME(sorbdb5)(const BLAS_INT *m1, const BLAS_INT *m2, const BLAS_INT *n, float *x1,
    const BLAS_INT *incx1, float *x2, const BLAS_INT *incx2, const float *q1, const BLAS_INT *ldq1,
    const float *q2, const BLAS_INT *ldq2, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorbdb5)(const BLAS_INT *m1, const BLAS_INT *m2, const BLAS_INT *n, double *x1,
    const BLAS_INT *incx1, double *x2, const BLAS_INT *incx2, const double *q1,
    const BLAS_INT *ldq1, const double *q2, const BLAS_INT *ldq2, double *work,
    const BLAS_INT *lwork, BLAS_INT *info);

/* Makes a vector orthogonal to others, or some other one if nothing is left. */
BLAS_VOID BLAS_NAME(cunbdb5)(const BLAS_INT *m1, const BLAS_INT *m2, const BLAS_INT *n, void *x1,
    const BLAS_INT *incx1, void *x2, const BLAS_INT *incx2, const void *q1, const BLAS_INT *ldq1,
    const void *q2, const BLAS_INT *ldq2, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zunbdb5)(const BLAS_INT *m1, const BLAS_INT *m2, const BLAS_INT *n, void *x1,
    const BLAS_INT *incx1, void *x2, const BLAS_INT *incx2, const void *q1, const BLAS_INT *ldq1,
    const void *q2, const BLAS_INT *ldq2, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* Makes a vector orthogonal to others, or zero. */
BLAS_VOID BLAS_NAME(sorbdb6)(const BLAS_INT *m1, const BLAS_INT *m2, const BLAS_INT *n, float *x1,
    const BLAS_INT *incx1, float *x2, const BLAS_INT *incx2, const float *q1, const BLAS_INT *ldq1,
    const float *q2, const BLAS_INT *ldq2, float *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(dorbdb6)(const BLAS_INT *m1, const BLAS_INT *m2, const BLAS_INT *n, double *x1,
    const BLAS_INT *incx1, double *x2, const BLAS_INT *incx2, const double *q1,
    const BLAS_INT *ldq1, const double *q2, const BLAS_INT *ldq2, double *work,
    const BLAS_INT *lwork, BLAS_INT *info);

/* Makes a vector orthogonal to others, or zero. */
BLAS_VOID BLAS_NAME(cunbdb6)(const BLAS_INT *m1, const BLAS_INT *m2, const BLAS_INT *n, void *x1,
    const BLAS_INT *incx1, void *x2, const BLAS_INT *incx2, const void *q1, const BLAS_INT *ldq1,
    const void *q2, const BLAS_INT *ldq2, void *work, const BLAS_INT *lwork, BLAS_INT *info);
BLAS_VOID BLAS_NAME(zunbdb6)(const BLAS_INT *m1, const BLAS_INT *m2, const BLAS_INT *n, void *x1,
    const BLAS_INT *incx1, void *x2, const BLAS_INT *incx2, const void *q1, const BLAS_INT *ldq1,
    const void *q2, const BLAS_INT *ldq2, void *work, const BLAS_INT *lwork, BLAS_INT *info);

/* Random numbers. */
BLAS_VOID BLAS_NAME(slarnv)(const BLAS_INT *idist, BLAS_INT *iseed, const BLAS_INT *n, float *x);
BLAS_VOID BLAS_NAME(dlarnv)(const BLAS_INT *idist, BLAS_INT *iseed, const BLAS_INT *n, double *x);
BLAS_VOID BLAS_NAME(clarnv)(const BLAS_INT *idist, BLAS_INT *iseed, const BLAS_INT *n, void *x);
BLAS_VOID BLAS_NAME(zlarnv)(const BLAS_INT *idist, BLAS_INT *iseed, const BLAS_INT *n, void *x);

/* Whether two names begin alike, but for case. */
BLAS_INT BLAS_NAME(lsamen)(const BLAS_INT *n, const char *ca, const char *cb BLAS_LENGTHS_2);

/* Whether infinities and, if asked for, NaN work; they do. */
BLAS_INT BLAS_NAME(ieeeck)(const BLAS_INT *ispec, const float *zero, const float *one);

/* Seconds since the first call; 0 where there is no clock. */
float BLAS_NAME(second)(void);

/* Seconds since the first call; 0 where there is no clock. */
double BLAS_NAME(dsecnd)(void);
/* prototypes:end */

#ifdef __cplusplus
}
#endif

#endif
