/* Fortran BLAS as offered by wasmblas: all arguments by reference, complex numbers as two
 * adjacent reals behind a pointer to void. An illegal argument is reported to xerbla_, which a
 * program may define itself; the call then returns with its outputs untouched.
 *
 * In WebAssembly a call must have exactly the type of the function called. Compilers and clients
 * differ in these types, so there is a library for each dialect; say which one is linked by
 * defining, before this header is included, nothing or one of
 *
 *   WASMBLAS_DIALECT_NUMPY   libwasmblas_np: names end in _np_, a few subroutines return int
 *   WASMBLAS_DIALECT_F2C     libwasmblas_f2c: subroutines return int
 *   WASMBLAS_DIALECT_FLANG   libwasmblas_flang: a length follows for every CHARACTER argument
 *
 * Without any it is libwasmblas: subroutines return nothing, CHARACTER arguments have no lengths.
 */
#ifndef WASMBLAS_BLAS_H
#define WASMBLAS_BLAS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define BLAS_INT int32_t

#if defined(WASMBLAS_DIALECT_NUMPY)
#define BLAS_NAME(name) name##_np_
#else
#define BLAS_NAME(name) name##_
#endif

#if defined(WASMBLAS_DIALECT_F2C)
#define BLAS_VOID int
#else
#define BLAS_VOID void
#endif

#if defined(WASMBLAS_DIALECT_F2C) || defined(WASMBLAS_DIALECT_NUMPY)
#define BLAS_VOID_NUMPY_INT int
#else
#define BLAS_VOID_NUMPY_INT void
#endif

#if defined(WASMBLAS_DIALECT_FLANG)
#define BLAS_LENGTHS_1 , size_t
#define BLAS_LENGTHS_2 , size_t, size_t
#define BLAS_LENGTHS_3 , size_t, size_t, size_t
#define BLAS_LENGTHS_4 , size_t, size_t, size_t, size_t
#define BLAS_LENGTHS_5 , size_t, size_t, size_t, size_t, size_t
#define BLAS_LENGTHS_6 , size_t, size_t, size_t, size_t, size_t, size_t
#else
#define BLAS_LENGTHS_1
#define BLAS_LENGTHS_2
#define BLAS_LENGTHS_3
#define BLAS_LENGTHS_4
#define BLAS_LENGTHS_5
#define BLAS_LENGTHS_6
#endif

/* A complex result. C++ has no complex type that C knows; a pair of reals is returned alike. */
#ifdef __cplusplus
typedef struct { float re, im; } blas_complex_float;
typedef struct { double re, im; } blas_complex_double;
#else
typedef float _Complex blas_complex_float;
typedef double _Complex blas_complex_double;
#endif

/* prototypes:begin, written by cargo xtask headers */

/* The plane rotation that makes b zero. */
BLAS_VOID BLAS_NAME(srotg)(float *a, float *b, float *c, float *s);
BLAS_VOID BLAS_NAME(drotg)(double *a, double *b, double *c, double *s);
BLAS_VOID BLAS_NAME(crotg)(void *a, void *b, float *c, void *s);
BLAS_VOID BLAS_NAME(zrotg)(void *a, void *b, double *c, void *s);

/* The modified plane rotation that makes y1 zero. */
BLAS_VOID BLAS_NAME(srotmg)(float *d1, float *d2, float *x1, const float *y1, float *param);
BLAS_VOID BLAS_NAME(drotmg)(double *d1, double *d2, double *x1, const double *y1, double *param);

/* Applies a plane rotation: x := c x + s y, y := c y - s x. */
BLAS_VOID BLAS_NAME(srot)(const BLAS_INT *n, float *x, const BLAS_INT *incx, float *y,
    const BLAS_INT *incy, const float *c, const float *s);
BLAS_VOID BLAS_NAME(drot)(const BLAS_INT *n, double *x, const BLAS_INT *incx, double *y,
    const BLAS_INT *incy, const double *c, const double *s);
BLAS_VOID BLAS_NAME(csrot)(const BLAS_INT *n, void *x, const BLAS_INT *incx, void *y,
    const BLAS_INT *incy, const float *c, const float *s);
BLAS_VOID BLAS_NAME(zdrot)(const BLAS_INT *n, void *x, const BLAS_INT *incx, void *y,
    const BLAS_INT *incy, const double *c, const double *s);

/* Applies a modified plane rotation. */
BLAS_VOID BLAS_NAME(srotm)(const BLAS_INT *n, float *x, const BLAS_INT *incx, float *y,
    const BLAS_INT *incy, const float *param);
BLAS_VOID BLAS_NAME(drotm)(const BLAS_INT *n, double *x, const BLAS_INT *incx, double *y,
    const BLAS_INT *incy, const double *param);

/* Exchanges x and y. */
BLAS_VOID BLAS_NAME(sswap)(const BLAS_INT *n, float *x, const BLAS_INT *incx, float *y,
    const BLAS_INT *incy);
BLAS_VOID BLAS_NAME(dswap)(const BLAS_INT *n, double *x, const BLAS_INT *incx, double *y,
    const BLAS_INT *incy);
BLAS_VOID BLAS_NAME(cswap)(const BLAS_INT *n, void *x, const BLAS_INT *incx, void *y,
    const BLAS_INT *incy);
BLAS_VOID BLAS_NAME(zswap)(const BLAS_INT *n, void *x, const BLAS_INT *incx, void *y,
    const BLAS_INT *incy);

/* x := alpha x. */
BLAS_VOID BLAS_NAME(sscal)(const BLAS_INT *n, const float *alpha, float *x, const BLAS_INT *incx);
BLAS_VOID BLAS_NAME(dscal)(const BLAS_INT *n, const double *alpha, double *x, const BLAS_INT *incx);
BLAS_VOID BLAS_NAME(cscal)(const BLAS_INT *n, const void *alpha, void *x, const BLAS_INT *incx);
BLAS_VOID BLAS_NAME(zscal)(const BLAS_INT *n, const void *alpha, void *x, const BLAS_INT *incx);

/* x := alpha x for real alpha. */
BLAS_VOID BLAS_NAME(csscal)(const BLAS_INT *n, const float *alpha, void *x, const BLAS_INT *incx);
BLAS_VOID BLAS_NAME(zdscal)(const BLAS_INT *n, const double *alpha, void *x, const BLAS_INT *incx);

/* y := x. */
BLAS_VOID_NUMPY_INT BLAS_NAME(scopy)(const BLAS_INT *n, const float *x, const BLAS_INT *incx,
    float *y, const BLAS_INT *incy);
BLAS_VOID_NUMPY_INT BLAS_NAME(dcopy)(const BLAS_INT *n, const double *x, const BLAS_INT *incx,
    double *y, const BLAS_INT *incy);
BLAS_VOID_NUMPY_INT BLAS_NAME(ccopy)(const BLAS_INT *n, const void *x, const BLAS_INT *incx,
    void *y, const BLAS_INT *incy);
BLAS_VOID_NUMPY_INT BLAS_NAME(zcopy)(const BLAS_INT *n, const void *x, const BLAS_INT *incx,
    void *y, const BLAS_INT *incy);

/* y := alpha x + y. */
BLAS_VOID BLAS_NAME(saxpy)(const BLAS_INT *n, const float *alpha, const float *x,
    const BLAS_INT *incx, float *y, const BLAS_INT *incy);
BLAS_VOID BLAS_NAME(daxpy)(const BLAS_INT *n, const double *alpha, const double *x,
    const BLAS_INT *incx, double *y, const BLAS_INT *incy);
BLAS_VOID BLAS_NAME(caxpy)(const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, void *y, const BLAS_INT *incy);
BLAS_VOID BLAS_NAME(zaxpy)(const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, void *y, const BLAS_INT *incy);

/* xᵀ y. */
float BLAS_NAME(sdot)(const BLAS_INT *n, const float *x, const BLAS_INT *incx, const float *y,
    const BLAS_INT *incy);
double BLAS_NAME(ddot)(const BLAS_INT *n, const double *x, const BLAS_INT *incx, const double *y,
    const BLAS_INT *incy);

/* sb + xᵀ y, added up in double precision. */
float BLAS_NAME(sdsdot)(const BLAS_INT *n, const float *sb, const float *x, const BLAS_INT *incx,
    const float *y, const BLAS_INT *incy);

/* xᵀ y in double precision. */
double BLAS_NAME(dsdot)(const BLAS_INT *n, const float *x, const BLAS_INT *incx, const float *y,
    const BLAS_INT *incy);

/* xᵀ y. */
blas_complex_float BLAS_NAME(cdotu)(const BLAS_INT *n, const void *x, const BLAS_INT *incx,
    const void *y, const BLAS_INT *incy);
blas_complex_double BLAS_NAME(zdotu)(const BLAS_INT *n, const void *x, const BLAS_INT *incx,
    const void *y, const BLAS_INT *incy);

/* xᴴ y. */
blas_complex_float BLAS_NAME(cdotc)(const BLAS_INT *n, const void *x, const BLAS_INT *incx,
    const void *y, const BLAS_INT *incy);
blas_complex_double BLAS_NAME(zdotc)(const BLAS_INT *n, const void *x, const BLAS_INT *incx,
    const void *y, const BLAS_INT *incy);

/* The Euclidean norm of x. */
float BLAS_NAME(snrm2)(const BLAS_INT *n, const float *x, const BLAS_INT *incx);
double BLAS_NAME(dnrm2)(const BLAS_INT *n, const double *x, const BLAS_INT *incx);
float BLAS_NAME(scnrm2)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);
double BLAS_NAME(dznrm2)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);

/* The sum of all |re| + |im|. */
float BLAS_NAME(sasum)(const BLAS_INT *n, const float *x, const BLAS_INT *incx);
double BLAS_NAME(dasum)(const BLAS_INT *n, const double *x, const BLAS_INT *incx);
float BLAS_NAME(scasum)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);
double BLAS_NAME(dzasum)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);

/* Where |re| + |im| is largest, counted from 1; 0 if x is empty. */
BLAS_INT BLAS_NAME(isamax)(const BLAS_INT *n, const float *x, const BLAS_INT *incx);
BLAS_INT BLAS_NAME(idamax)(const BLAS_INT *n, const double *x, const BLAS_INT *incx);
BLAS_INT BLAS_NAME(icamax)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);
BLAS_INT BLAS_NAME(izamax)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);

/* |re| + |im|. */
double BLAS_NAME(dcabs1)(const void *z);

/* y := alpha op(A) x + beta y. */
BLAS_VOID BLAS_NAME(sgemv)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const float *alpha, const float *a, const BLAS_INT *lda, const float *x, const BLAS_INT *incx,
    const float *beta, float *y, const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgemv)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const double *alpha, const double *a, const BLAS_INT *lda, const double *x,
    const BLAS_INT *incx, const double *beta, double *y, const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cgemv)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const void *alpha, const void *a, const BLAS_INT *lda, const void *x, const BLAS_INT *incx,
    const void *beta, void *y, const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgemv)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const void *alpha, const void *a, const BLAS_INT *lda, const void *x, const BLAS_INT *incx,
    const void *beta, void *y, const BLAS_INT *incy BLAS_LENGTHS_1);

/* y := alpha op(A) x + beta y, band matrix. */
BLAS_VOID BLAS_NAME(sgbmv)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *kl, const BLAS_INT *ku, const float *alpha, const float *a, const BLAS_INT *lda,
    const float *x, const BLAS_INT *incx, const float *beta, float *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dgbmv)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *kl, const BLAS_INT *ku, const double *alpha, const double *a,
    const BLAS_INT *lda, const double *x, const BLAS_INT *incx, const double *beta, double *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(cgbmv)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *kl, const BLAS_INT *ku, const void *alpha, const void *a, const BLAS_INT *lda,
    const void *x, const BLAS_INT *incx, const void *beta, void *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zgbmv)(const char *trans, const BLAS_INT *m, const BLAS_INT *n,
    const BLAS_INT *kl, const BLAS_INT *ku, const void *alpha, const void *a, const BLAS_INT *lda,
    const void *x, const BLAS_INT *incx, const void *beta, void *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);

/* y := alpha A x + beta y, Hermitian. */
BLAS_VOID BLAS_NAME(chemv)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *a,
    const BLAS_INT *lda, const void *x, const BLAS_INT *incx, const void *beta, void *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhemv)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *a,
    const BLAS_INT *lda, const void *x, const BLAS_INT *incx, const void *beta, void *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);

/* y := alpha A x + beta y, Hermitian band matrix. */
BLAS_VOID BLAS_NAME(chbmv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *k,
    const void *alpha, const void *a, const BLAS_INT *lda, const void *x, const BLAS_INT *incx,
    const void *beta, void *y, const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhbmv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *k,
    const void *alpha, const void *a, const BLAS_INT *lda, const void *x, const BLAS_INT *incx,
    const void *beta, void *y, const BLAS_INT *incy BLAS_LENGTHS_1);

/* y := alpha A x + beta y, packed Hermitian. */
BLAS_VOID BLAS_NAME(chpmv)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *ap,
    const void *x, const BLAS_INT *incx, const void *beta, void *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhpmv)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *ap,
    const void *x, const BLAS_INT *incx, const void *beta, void *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);

/* y := alpha A x + beta y, symmetric. */
BLAS_VOID BLAS_NAME(ssymv)(const char *uplo, const BLAS_INT *n, const float *alpha, const float *a,
    const BLAS_INT *lda, const float *x, const BLAS_INT *incx, const float *beta, float *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsymv)(const char *uplo, const BLAS_INT *n, const double *alpha,
    const double *a, const BLAS_INT *lda, const double *x, const BLAS_INT *incx, const double *beta,
    double *y, const BLAS_INT *incy BLAS_LENGTHS_1);

/* y := alpha A x + beta y, symmetric band matrix. */
BLAS_VOID BLAS_NAME(ssbmv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *k,
    const float *alpha, const float *a, const BLAS_INT *lda, const float *x, const BLAS_INT *incx,
    const float *beta, float *y, const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsbmv)(const char *uplo, const BLAS_INT *n, const BLAS_INT *k,
    const double *alpha, const double *a, const BLAS_INT *lda, const double *x,
    const BLAS_INT *incx, const double *beta, double *y, const BLAS_INT *incy BLAS_LENGTHS_1);

/* y := alpha A x + beta y, packed symmetric. */
BLAS_VOID BLAS_NAME(sspmv)(const char *uplo, const BLAS_INT *n, const float *alpha, const float *ap,
    const float *x, const BLAS_INT *incx, const float *beta, float *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dspmv)(const char *uplo, const BLAS_INT *n, const double *alpha,
    const double *ap, const double *x, const BLAS_INT *incx, const double *beta, double *y,
    const BLAS_INT *incy BLAS_LENGTHS_1);

/* x := op(A) x, triangular. */
BLAS_VOID BLAS_NAME(strmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const float *a, const BLAS_INT *lda, float *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtrmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const double *a, const BLAS_INT *lda, double *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ctrmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const void *a, const BLAS_INT *lda, void *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztrmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const void *a, const BLAS_INT *lda, void *x, const BLAS_INT *incx BLAS_LENGTHS_3);

/* x := op(A) x, triangular band matrix. */
BLAS_VOID BLAS_NAME(stbmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const float *a, const BLAS_INT *lda, float *x,
    const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtbmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const double *a, const BLAS_INT *lda, double *x,
    const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ctbmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const void *a, const BLAS_INT *lda, void *x,
    const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztbmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const void *a, const BLAS_INT *lda, void *x,
    const BLAS_INT *incx BLAS_LENGTHS_3);

/* x := op(A) x, packed triangular. */
BLAS_VOID BLAS_NAME(stpmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const float *ap, float *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtpmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const double *ap, double *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ctpmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const void *ap, void *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztpmv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const void *ap, void *x, const BLAS_INT *incx BLAS_LENGTHS_3);

/* Solves op(A) x = b, triangular. */
BLAS_VOID BLAS_NAME(strsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const float *a, const BLAS_INT *lda, float *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtrsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const double *a, const BLAS_INT *lda, double *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ctrsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const void *a, const BLAS_INT *lda, void *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztrsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const void *a, const BLAS_INT *lda, void *x, const BLAS_INT *incx BLAS_LENGTHS_3);

/* Solves op(A) x = b, triangular band matrix. */
BLAS_VOID BLAS_NAME(stbsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const float *a, const BLAS_INT *lda, float *x,
    const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtbsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const double *a, const BLAS_INT *lda, double *x,
    const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ctbsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const void *a, const BLAS_INT *lda, void *x,
    const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztbsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const BLAS_INT *k, const void *a, const BLAS_INT *lda, void *x,
    const BLAS_INT *incx BLAS_LENGTHS_3);

/* Solves op(A) x = b, packed triangular. */
BLAS_VOID BLAS_NAME(stpsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const float *ap, float *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dtpsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const double *ap, double *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ctpsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const void *ap, void *x, const BLAS_INT *incx BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(ztpsv)(const char *uplo, const char *trans, const char *diag, const BLAS_INT *n,
    const void *ap, void *x, const BLAS_INT *incx BLAS_LENGTHS_3);

/* A := alpha x yᵀ + A. */
BLAS_VOID BLAS_NAME(sger)(const BLAS_INT *m, const BLAS_INT *n, const float *alpha, const float *x,
    const BLAS_INT *incx, const float *y, const BLAS_INT *incy, float *a, const BLAS_INT *lda);
BLAS_VOID BLAS_NAME(dger)(const BLAS_INT *m, const BLAS_INT *n, const double *alpha,
    const double *x, const BLAS_INT *incx, const double *y, const BLAS_INT *incy, double *a,
    const BLAS_INT *lda);

/* A := alpha x yᵀ + A. */
BLAS_VOID BLAS_NAME(cgeru)(const BLAS_INT *m, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, const void *y, const BLAS_INT *incy, void *a, const BLAS_INT *lda);
BLAS_VOID BLAS_NAME(zgeru)(const BLAS_INT *m, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, const void *y, const BLAS_INT *incy, void *a, const BLAS_INT *lda);

/* A := alpha x yᴴ + A. */
BLAS_VOID BLAS_NAME(cgerc)(const BLAS_INT *m, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, const void *y, const BLAS_INT *incy, void *a, const BLAS_INT *lda);
BLAS_VOID BLAS_NAME(zgerc)(const BLAS_INT *m, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, const void *y, const BLAS_INT *incy, void *a, const BLAS_INT *lda);

/* A := alpha x xᴴ + A, Hermitian. */
BLAS_VOID BLAS_NAME(cher)(const char *uplo, const BLAS_INT *n, const float *alpha, const void *x,
    const BLAS_INT *incx, void *a, const BLAS_INT *lda BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zher)(const char *uplo, const BLAS_INT *n, const double *alpha, const void *x,
    const BLAS_INT *incx, void *a, const BLAS_INT *lda BLAS_LENGTHS_1);

/* A := alpha x xᴴ + A, packed Hermitian. */
BLAS_VOID BLAS_NAME(chpr)(const char *uplo, const BLAS_INT *n, const float *alpha, const void *x,
    const BLAS_INT *incx, void *ap BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhpr)(const char *uplo, const BLAS_INT *n, const double *alpha, const void *x,
    const BLAS_INT *incx, void *ap BLAS_LENGTHS_1);

/* A := alpha x yᴴ + conj(alpha) y xᴴ + A, Hermitian. */
BLAS_VOID BLAS_NAME(cher2)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, const void *y, const BLAS_INT *incy, void *a,
    const BLAS_INT *lda BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zher2)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, const void *y, const BLAS_INT *incy, void *a,
    const BLAS_INT *lda BLAS_LENGTHS_1);

/* A := alpha x yᴴ + conj(alpha) y xᴴ + A, packed Hermitian. */
BLAS_VOID BLAS_NAME(chpr2)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, const void *y, const BLAS_INT *incy, void *ap BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(zhpr2)(const char *uplo, const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, const void *y, const BLAS_INT *incy, void *ap BLAS_LENGTHS_1);

/* A := alpha x xᵀ + A, symmetric. */
BLAS_VOID BLAS_NAME(ssyr)(const char *uplo, const BLAS_INT *n, const float *alpha, const float *x,
    const BLAS_INT *incx, float *a, const BLAS_INT *lda BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsyr)(const char *uplo, const BLAS_INT *n, const double *alpha, const double *x,
    const BLAS_INT *incx, double *a, const BLAS_INT *lda BLAS_LENGTHS_1);

/* A := alpha x xᵀ + A, packed symmetric. */
BLAS_VOID BLAS_NAME(sspr)(const char *uplo, const BLAS_INT *n, const float *alpha, const float *x,
    const BLAS_INT *incx, float *ap BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dspr)(const char *uplo, const BLAS_INT *n, const double *alpha, const double *x,
    const BLAS_INT *incx, double *ap BLAS_LENGTHS_1);

/* A := alpha x yᵀ + alpha y xᵀ + A, symmetric. */
BLAS_VOID BLAS_NAME(ssyr2)(const char *uplo, const BLAS_INT *n, const float *alpha, const float *x,
    const BLAS_INT *incx, const float *y, const BLAS_INT *incy, float *a,
    const BLAS_INT *lda BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dsyr2)(const char *uplo, const BLAS_INT *n, const double *alpha,
    const double *x, const BLAS_INT *incx, const double *y, const BLAS_INT *incy, double *a,
    const BLAS_INT *lda BLAS_LENGTHS_1);

/* A := alpha x yᵀ + alpha y xᵀ + A, packed symmetric. */
BLAS_VOID BLAS_NAME(sspr2)(const char *uplo, const BLAS_INT *n, const float *alpha, const float *x,
    const BLAS_INT *incx, const float *y, const BLAS_INT *incy, float *ap BLAS_LENGTHS_1);
BLAS_VOID BLAS_NAME(dspr2)(const char *uplo, const BLAS_INT *n, const double *alpha,
    const double *x, const BLAS_INT *incx, const double *y, const BLAS_INT *incy,
    double *ap BLAS_LENGTHS_1);

/* C := alpha op(A) op(B) + beta C. */
BLAS_VOID BLAS_NAME(sgemm)(const char *transa, const char *transb, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const float *alpha, const float *a, const BLAS_INT *lda,
    const float *b, const BLAS_INT *ldb, const float *beta, float *c,
    const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dgemm)(const char *transa, const char *transb, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const double *alpha, const double *a, const BLAS_INT *lda,
    const double *b, const BLAS_INT *ldb, const double *beta, double *c,
    const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cgemm)(const char *transa, const char *transb, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda,
    const void *b, const BLAS_INT *ldb, const void *beta, void *c,
    const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zgemm)(const char *transa, const char *transb, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda,
    const void *b, const BLAS_INT *ldb, const void *beta, void *c,
    const BLAS_INT *ldc BLAS_LENGTHS_2);

/* C := alpha op(A) op(B) + beta C, one triangle. */
BLAS_VOID BLAS_NAME(sgemmtr)(const char *uplo, const char *transa, const char *transb,
    const BLAS_INT *n, const BLAS_INT *k, const float *alpha, const float *a, const BLAS_INT *lda,
    const float *b, const BLAS_INT *ldb, const float *beta, float *c,
    const BLAS_INT *ldc BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dgemmtr)(const char *uplo, const char *transa, const char *transb,
    const BLAS_INT *n, const BLAS_INT *k, const double *alpha, const double *a, const BLAS_INT *lda,
    const double *b, const BLAS_INT *ldb, const double *beta, double *c,
    const BLAS_INT *ldc BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(cgemmtr)(const char *uplo, const char *transa, const char *transb,
    const BLAS_INT *n, const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda,
    const void *b, const BLAS_INT *ldb, const void *beta, void *c,
    const BLAS_INT *ldc BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zgemmtr)(const char *uplo, const char *transa, const char *transb,
    const BLAS_INT *n, const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda,
    const void *b, const BLAS_INT *ldb, const void *beta, void *c,
    const BLAS_INT *ldc BLAS_LENGTHS_3);

/* C := alpha A B + beta C or alpha B A + beta C, A symmetric. */
BLAS_VOID BLAS_NAME(ssymm)(const char *side, const char *uplo, const BLAS_INT *m, const BLAS_INT *n,
    const float *alpha, const float *a, const BLAS_INT *lda, const float *b, const BLAS_INT *ldb,
    const float *beta, float *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsymm)(const char *side, const char *uplo, const BLAS_INT *m, const BLAS_INT *n,
    const double *alpha, const double *a, const BLAS_INT *lda, const double *b, const BLAS_INT *ldb,
    const double *beta, double *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(csymm)(const char *side, const char *uplo, const BLAS_INT *m, const BLAS_INT *n,
    const void *alpha, const void *a, const BLAS_INT *lda, const void *b, const BLAS_INT *ldb,
    const void *beta, void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zsymm)(const char *side, const char *uplo, const BLAS_INT *m, const BLAS_INT *n,
    const void *alpha, const void *a, const BLAS_INT *lda, const void *b, const BLAS_INT *ldb,
    const void *beta, void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);

/* C := alpha A B + beta C or alpha B A + beta C, A Hermitian. */
BLAS_VOID BLAS_NAME(chemm)(const char *side, const char *uplo, const BLAS_INT *m, const BLAS_INT *n,
    const void *alpha, const void *a, const BLAS_INT *lda, const void *b, const BLAS_INT *ldb,
    const void *beta, void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zhemm)(const char *side, const char *uplo, const BLAS_INT *m, const BLAS_INT *n,
    const void *alpha, const void *a, const BLAS_INT *lda, const void *b, const BLAS_INT *ldb,
    const void *beta, void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);

/* C := alpha op(A) op(A)ᵀ + beta C, one triangle. */
BLAS_VOID BLAS_NAME(ssyrk)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const float *alpha, const float *a, const BLAS_INT *lda, const float *beta,
    float *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsyrk)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const double *alpha, const double *a, const BLAS_INT *lda,
    const double *beta, double *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(csyrk)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda, const void *beta,
    void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zsyrk)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda, const void *beta,
    void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);

/* C := alpha op(A) op(A)ᴴ + beta C, one triangle. */
BLAS_VOID BLAS_NAME(cherk)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const float *alpha, const void *a, const BLAS_INT *lda, const float *beta,
    void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zherk)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const double *alpha, const void *a, const BLAS_INT *lda, const double *beta,
    void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);

/* C := alpha op(A) op(B)ᵀ + alpha op(B) op(A)ᵀ + beta C, one triangle. */
BLAS_VOID BLAS_NAME(ssyr2k)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const float *alpha, const float *a, const BLAS_INT *lda, const float *b,
    const BLAS_INT *ldb, const float *beta, float *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dsyr2k)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const double *alpha, const double *a, const BLAS_INT *lda, const double *b,
    const BLAS_INT *ldb, const double *beta, double *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(csyr2k)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda, const void *b,
    const BLAS_INT *ldb, const void *beta, void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zsyr2k)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda, const void *b,
    const BLAS_INT *ldb, const void *beta, void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);

/* C := alpha op(A) op(B)ᴴ + conj(alpha) op(B) op(A)ᴴ + beta C, one triangle. */
BLAS_VOID BLAS_NAME(cher2k)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda, const void *b,
    const BLAS_INT *ldb, const float *beta, void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zher2k)(const char *uplo, const char *trans, const BLAS_INT *n,
    const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda, const void *b,
    const BLAS_INT *ldb, const double *beta, void *c, const BLAS_INT *ldc BLAS_LENGTHS_2);

/* B := alpha op(A) B or alpha B op(A), A triangular. */
BLAS_VOID BLAS_NAME(strmm)(const char *side, const char *uplo, const char *transa, const char *diag,
    const BLAS_INT *m, const BLAS_INT *n, const float *alpha, const float *a, const BLAS_INT *lda,
    float *b, const BLAS_INT *ldb BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(dtrmm)(const char *side, const char *uplo, const char *transa, const char *diag,
    const BLAS_INT *m, const BLAS_INT *n, const double *alpha, const double *a, const BLAS_INT *lda,
    double *b, const BLAS_INT *ldb BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(ctrmm)(const char *side, const char *uplo, const char *transa, const char *diag,
    const BLAS_INT *m, const BLAS_INT *n, const void *alpha, const void *a, const BLAS_INT *lda,
    void *b, const BLAS_INT *ldb BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(ztrmm)(const char *side, const char *uplo, const char *transa, const char *diag,
    const BLAS_INT *m, const BLAS_INT *n, const void *alpha, const void *a, const BLAS_INT *lda,
    void *b, const BLAS_INT *ldb BLAS_LENGTHS_4);

/* Solves op(A) X = alpha B or X op(A) = alpha B, A triangular. */
BLAS_VOID BLAS_NAME(strsm)(const char *side, const char *uplo, const char *transa, const char *diag,
    const BLAS_INT *m, const BLAS_INT *n, const float *alpha, const float *a, const BLAS_INT *lda,
    float *b, const BLAS_INT *ldb BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(dtrsm)(const char *side, const char *uplo, const char *transa, const char *diag,
    const BLAS_INT *m, const BLAS_INT *n, const double *alpha, const double *a, const BLAS_INT *lda,
    double *b, const BLAS_INT *ldb BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(ctrsm)(const char *side, const char *uplo, const char *transa, const char *diag,
    const BLAS_INT *m, const BLAS_INT *n, const void *alpha, const void *a, const BLAS_INT *lda,
    void *b, const BLAS_INT *ldb BLAS_LENGTHS_4);
BLAS_VOID BLAS_NAME(ztrsm)(const char *side, const char *uplo, const char *transa, const char *diag,
    const BLAS_INT *m, const BLAS_INT *n, const void *alpha, const void *a, const BLAS_INT *lda,
    void *b, const BLAS_INT *ldb BLAS_LENGTHS_4);

/* |re| + |im|. */
float BLAS_NAME(scabs1)(const void *z);

/* Whether two letters are the same but for their case. */
BLAS_INT BLAS_NAME(lsame)(const char *ca, const char *cb BLAS_LENGTHS_2);

/* Told of an illegal argument of a Fortran-ABI routine. */
BLAS_VOID_NUMPY_INT BLAS_NAME(xerbla)(const char *srname, const BLAS_INT *info BLAS_LENGTHS_1);

/* xerbla for a name as an array of characters with a length. */
BLAS_VOID BLAS_NAME(xerbla_array)(const char *srname_array, const BLAS_INT *srname_len,
    const BLAS_INT *info BLAS_LENGTHS_1);

/* y := alpha x + beta y. */
BLAS_VOID BLAS_NAME(saxpby)(const BLAS_INT *n, const float *alpha, const float *x,
    const BLAS_INT *incx, const float *beta, float *y, const BLAS_INT *incy);
BLAS_VOID BLAS_NAME(daxpby)(const BLAS_INT *n, const double *alpha, const double *x,
    const BLAS_INT *incx, const double *beta, double *y, const BLAS_INT *incy);
BLAS_VOID BLAS_NAME(caxpby)(const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, const void *beta, void *y, const BLAS_INT *incy);
BLAS_VOID BLAS_NAME(zaxpby)(const BLAS_INT *n, const void *alpha, const void *x,
    const BLAS_INT *incx, const void *beta, void *y, const BLAS_INT *incy);

/* The sum of all re + im. */
float BLAS_NAME(ssum)(const BLAS_INT *n, const float *x, const BLAS_INT *incx);
double BLAS_NAME(dsum)(const BLAS_INT *n, const double *x, const BLAS_INT *incx);
float BLAS_NAME(scsum)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);
double BLAS_NAME(dzsum)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);

/* The largest |re| + |im|. */
float BLAS_NAME(samax)(const BLAS_INT *n, const float *x, const BLAS_INT *incx);
double BLAS_NAME(damax)(const BLAS_INT *n, const double *x, const BLAS_INT *incx);
float BLAS_NAME(scamax)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);
double BLAS_NAME(dzamax)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);

/* The smallest |re| + |im|. */
float BLAS_NAME(samin)(const BLAS_INT *n, const float *x, const BLAS_INT *incx);
double BLAS_NAME(damin)(const BLAS_INT *n, const double *x, const BLAS_INT *incx);
float BLAS_NAME(scamin)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);
double BLAS_NAME(dzamin)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);

/* Where |re| + |im| is smallest, counted from 1; 0 if x is empty. */
BLAS_INT BLAS_NAME(isamin)(const BLAS_INT *n, const float *x, const BLAS_INT *incx);
BLAS_INT BLAS_NAME(idamin)(const BLAS_INT *n, const double *x, const BLAS_INT *incx);
BLAS_INT BLAS_NAME(icamin)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);
BLAS_INT BLAS_NAME(izamin)(const BLAS_INT *n, const void *x, const BLAS_INT *incx);

/* B := alpha op(A). */
BLAS_VOID BLAS_NAME(somatcopy)(const char *order, const char *trans, const BLAS_INT *rows,
    const BLAS_INT *cols, const float *alpha, const float *a, const BLAS_INT *lda, float *b,
    const BLAS_INT *ldb BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(domatcopy)(const char *order, const char *trans, const BLAS_INT *rows,
    const BLAS_INT *cols, const double *alpha, const double *a, const BLAS_INT *lda, double *b,
    const BLAS_INT *ldb BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(comatcopy)(const char *order, const char *trans, const BLAS_INT *rows,
    const BLAS_INT *cols, const void *alpha, const void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zomatcopy)(const char *order, const char *trans, const BLAS_INT *rows,
    const BLAS_INT *cols, const void *alpha, const void *a, const BLAS_INT *lda, void *b,
    const BLAS_INT *ldb BLAS_LENGTHS_2);

/* A := alpha op(A) in place. */
BLAS_VOID BLAS_NAME(simatcopy)(const char *order, const char *trans, const BLAS_INT *rows,
    const BLAS_INT *cols, const float *alpha, float *a, const BLAS_INT *lda,
    const BLAS_INT *ldb BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(dimatcopy)(const char *order, const char *trans, const BLAS_INT *rows,
    const BLAS_INT *cols, const double *alpha, double *a, const BLAS_INT *lda,
    const BLAS_INT *ldb BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(cimatcopy)(const char *order, const char *trans, const BLAS_INT *rows,
    const BLAS_INT *cols, const void *alpha, void *a, const BLAS_INT *lda,
    const BLAS_INT *ldb BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zimatcopy)(const char *order, const char *trans, const BLAS_INT *rows,
    const BLAS_INT *cols, const void *alpha, void *a, const BLAS_INT *lda,
    const BLAS_INT *ldb BLAS_LENGTHS_2);

/* C := alpha A + beta C. */
BLAS_VOID BLAS_NAME(sgeadd)(const BLAS_INT *m, const BLAS_INT *n, const float *alpha,
    const float *a, const BLAS_INT *lda, const float *beta, float *c, const BLAS_INT *ldc);
BLAS_VOID BLAS_NAME(dgeadd)(const BLAS_INT *m, const BLAS_INT *n, const double *alpha,
    const double *a, const BLAS_INT *lda, const double *beta, double *c, const BLAS_INT *ldc);
BLAS_VOID BLAS_NAME(cgeadd)(const BLAS_INT *m, const BLAS_INT *n, const void *alpha, const void *a,
    const BLAS_INT *lda, const void *beta, void *c, const BLAS_INT *ldc);
BLAS_VOID BLAS_NAME(zgeadd)(const BLAS_INT *m, const BLAS_INT *n, const void *alpha, const void *a,
    const BLAS_INT *lda, const void *beta, void *c, const BLAS_INT *ldc);

/* gemmtr under OpenBLAS's name. */
BLAS_VOID BLAS_NAME(sgemmt)(const char *uplo, const char *transa, const char *transb,
    const BLAS_INT *n, const BLAS_INT *k, const float *alpha, const float *a, const BLAS_INT *lda,
    const float *b, const BLAS_INT *ldb, const float *beta, float *c,
    const BLAS_INT *ldc BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(dgemmt)(const char *uplo, const char *transa, const char *transb,
    const BLAS_INT *n, const BLAS_INT *k, const double *alpha, const double *a, const BLAS_INT *lda,
    const double *b, const BLAS_INT *ldb, const double *beta, double *c,
    const BLAS_INT *ldc BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(cgemmt)(const char *uplo, const char *transa, const char *transb,
    const BLAS_INT *n, const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda,
    const void *b, const BLAS_INT *ldb, const void *beta, void *c,
    const BLAS_INT *ldc BLAS_LENGTHS_3);
BLAS_VOID BLAS_NAME(zgemmt)(const char *uplo, const char *transa, const char *transb,
    const BLAS_INT *n, const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda,
    const void *b, const BLAS_INT *ldb, const void *beta, void *c,
    const BLAS_INT *ldc BLAS_LENGTHS_3);

/* gemm, with gemm's error bound. */
BLAS_VOID BLAS_NAME(cgemm3m)(const char *transa, const char *transb, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda,
    const void *b, const BLAS_INT *ldb, const void *beta, void *c,
    const BLAS_INT *ldc BLAS_LENGTHS_2);
BLAS_VOID BLAS_NAME(zgemm3m)(const char *transa, const char *transb, const BLAS_INT *m,
    const BLAS_INT *n, const BLAS_INT *k, const void *alpha, const void *a, const BLAS_INT *lda,
    const void *b, const BLAS_INT *ldb, const void *beta, void *c,
    const BLAS_INT *ldc BLAS_LENGTHS_2);
/* prototypes:end */

#ifdef __cplusplus
}
#endif

#endif
