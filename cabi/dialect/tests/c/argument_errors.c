/* Every illegal argument of every routine must be reported once with netlib's position, change
 * nothing, and return. */
#include "arrays.h"

/* Fortran: all arguments by reference, scalars of any type by untyped pointer. */
typedef void gemm_f(const char *, const char *, const CBLAS_INT *, const CBLAS_INT *,
                    const CBLAS_INT *, const void *, const void *, const CBLAS_INT *, const void *,
                    const CBLAS_INT *, const void *, void *, const CBLAS_INT *);
typedef void gemv_f(const char *, const CBLAS_INT *, const CBLAS_INT *, const void *, const void *,
                    const CBLAS_INT *, const void *, const CBLAS_INT *, const void *, void *,
                    const CBLAS_INT *);
typedef void rankk_f(const char *, const char *, const CBLAS_INT *, const CBLAS_INT *, const void *,
                     const void *, const CBLAS_INT *, const void *, void *, const CBLAS_INT *);
typedef void getrf_f(const CBLAS_INT *, const CBLAS_INT *, void *, const CBLAS_INT *, CBLAS_INT *,
                     CBLAS_INT *);
typedef void getrs_f(const char *, const CBLAS_INT *, const CBLAS_INT *, const void *,
                     const CBLAS_INT *, const CBLAS_INT *, void *, const CBLAS_INT *, CBLAS_INT *);
typedef void gesv_f(const CBLAS_INT *, const CBLAS_INT *, void *, const CBLAS_INT *, CBLAS_INT *,
                    void *, const CBLAS_INT *, CBLAS_INT *);

gemm_f sgemm_, dgemm_, cgemm_, zgemm_;
gemv_f sgemv_, dgemv_, cgemv_, zgemv_;
rankk_f ssyrk_, dsyrk_, csyrk_, zsyrk_, cherk_, zherk_;
getrf_f sgetrf_, dgetrf_, cgetrf_, zgetrf_;
getrs_f sgetrs_, dgetrs_, cgetrs_, zgetrs_;
gesv_f sgesv_, dgesv_, cgesv_, zgesv_;

static const void *const twos[4] = {&two_s, &two_d, two_c, two_z};

static void fortran_gemm(int type, gemm_f *gemm, const char *name) {
    static const struct {
        const char *transa, *transb;
        CBLAS_INT m, n, k, lda, ldb, ldc;
        int position;
    } cases[] = {
        {"N", "N", 2, 3, 4, 2, 4, 2, 0},   {"t", "c", 2, 3, 4, 4, 3, 2, 0},
        {"X", "N", 2, 3, 4, 2, 4, 2, 1},   {"R", "N", 2, 3, 4, 2, 4, 2, 1},
        {"N", "X", 2, 3, 4, 2, 4, 2, 2},   {"N", "N", -1, 3, 4, 2, 4, 2, 3},
        {"N", "N", 2, -1, 4, 2, 4, 2, 4},  {"N", "N", 2, 3, -1, 2, 4, 2, 5},
        {"N", "N", 2, 3, 4, 1, 4, 2, 8},   {"T", "N", 2, 3, 4, 3, 4, 2, 8},
        {"C", "N", 2, 3, 4, 3, 4, 2, 8},   {"N", "N", 0, 3, 4, 0, 4, 1, 8},
        {"N", "N", 2, 3, 4, 2, 3, 2, 10},  {"N", "T", 2, 3, 4, 2, 2, 2, 10},
        {"N", "C", 2, 3, 4, 2, 2, 2, 10},  {"N", "N", 2, 3, 0, 2, 0, 2, 10},
        {"N", "N", 2, 3, 4, 2, 4, 1, 13},  {"N", "N", 0, 3, 4, 1, 4, 0, 13},
        {"N", "N", 2, 3, 4, -2, 4, 2, 8},  {"N", "N", 2147483647, 3, 4, 2, 4, 2, 8},
        /* Of several the first in netlib's order. */
        {"X", "X", -1, -1, -1, 0, 0, 0, 1}, {"N", "X", -1, -1, -1, 0, 0, 0, 2},
        {"N", "N", -1, -1, -1, 0, 0, 0, 3}, {"N", "N", 2, -1, -1, 0, 0, 0, 4},
        {"N", "N", 2, 3, -1, 0, 0, 0, 5},   {"N", "N", 2, 3, 4, 0, 0, 0, 8},
        {"N", "N", 2, 3, 4, 2, 0, 0, 10},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        prepare();
        gemm(cases[i].transa, cases[i].transb, &cases[i].m, &cases[i].n, &cases[i].k, twos[type], a,
             &cases[i].lda, b, &cases[i].ldb, twos[type], c, &cases[i].ldc);
        verdict("fortran gemm", name, cases[i].position);
    }
}

static void fortran_gemv(int type, gemv_f *gemv, const char *name) {
    static const struct {
        const char *trans;
        CBLAS_INT m, n, lda, incx, incy;
        int position;
    } cases[] = {
        {"N", 2, 3, 2, 1, 1, 0},  {"c", 2, 3, 2, -1, -1, 0}, {"X", 2, 3, 2, 1, 1, 1},
        {"N", -1, 3, 2, 1, 1, 2}, {"N", 2, -1, 2, 1, 1, 3},  {"N", 2, 3, 1, 1, 1, 6},
        {"T", 2, 3, 1, 1, 1, 6},  {"N", 0, 3, 0, 1, 1, 6},   {"N", 2, 3, 2, 0, 1, 8},
        {"N", 2, 3, 2, 1, 0, 11}, {"X", -1, -1, 0, 0, 0, 1}, {"N", -1, -1, 0, 0, 0, 2},
        {"N", 2, -1, 0, 0, 0, 3}, {"N", 2, 3, 0, 0, 0, 6},   {"N", 2, 3, 2, 0, 0, 8},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        prepare();
        gemv(cases[i].trans, &cases[i].m, &cases[i].n, twos[type], a, &cases[i].lda, b,
             &cases[i].incx, twos[type], c, &cases[i].incy);
        verdict("fortran gemv", name, cases[i].position);
    }
}

/* Which transpositions a rank-k update knows: netlib's ?syrk of a complex type refuses C, ?herk
 * refuses T. */
enum rankk { REAL, COMPLEX_SYMMETRIC, HERMITIAN };

static void fortran_rankk(int type, rankk_f *rankk, const char *name, enum rankk kind) {
    const struct {
        const char *uplo, *trans;
        CBLAS_INT n, k, lda, ldc;
        int position;
    } cases[] = {
        {"U", "N", 3, 4, 3, 3, 0},
        {"l", "t", 3, 4, 4, 3, kind == HERMITIAN ? 2 : 0},
        {"l", "c", 3, 4, 4, 3, kind == COMPLEX_SYMMETRIC ? 2 : 0},
        {"X", "N", 3, 4, 3, 3, 1},
        {"U", "X", 3, 4, 3, 3, 2},
        {"U", "N", -1, 4, 3, 3, 3},
        {"U", "N", 3, -1, 3, 3, 4},
        {"U", "N", 3, 4, 2, 3, 7},
        {"U", kind == HERMITIAN ? "C" : "T", 3, 4, 3, 3, 7},
        {"U", "N", 0, 4, 0, 1, 7},
        {"U", "N", 3, 4, 3, 2, 10},
        {"U", "N", 0, 4, 1, 0, 10},
        {"X", "X", -1, -1, 0, 0, 1},
        {"U", "X", -1, -1, 0, 0, 2},
        {"U", "N", -1, -1, 0, 0, 3},
        {"U", "N", 3, -1, 0, 0, 4},
        {"U", "N", 3, 4, 0, 0, 7},
    };
    /* ?herk has real scalars. */
    const void *two = kind == HERMITIAN ? twos[type - 2] : twos[type];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        prepare();
        rankk(cases[i].uplo, cases[i].trans, &cases[i].n, &cases[i].k, two, a, &cases[i].lda, two, c,
              &cases[i].ldc);
        verdict("fortran rank-k update", name, cases[i].position);
    }
}

static void verdict_info(const char *what, const char *name, int position, CBLAS_INT info) {
    verdict(what, name, position);
    if (position != 0 && info != -position) {
        failures++;
        printf("%s %s: INFO is %d instead of %d\n", what, name, (int)info, -position);
    }
}

static void lapack(getrf_f *getrf, getrs_f *getrs, gesv_f *gesv, char type) {
    static const CBLAS_INT getrf_cases[][4] = {
        {-1, 3, 2, 1}, {2, -1, 2, 2}, {2, 3, 1, 4}, {0, 3, 0, 4}, {-1, -1, 0, 1}, {2, -1, 0, 2},
    };
    static const struct {
        const char *trans;
        CBLAS_INT n, nrhs, lda, ldb;
        int position;
    } getrs_cases[] = {
        {"X", 3, 2, 3, 3, 1},   {"N", -1, 2, 3, 3, 2}, {"N", 3, -1, 3, 3, 3}, {"N", 3, 2, 2, 3, 5},
        {"N", 3, 2, 3, 2, 8},   {"N", 0, 2, 0, 1, 5},  {"N", 0, 2, 1, 0, 8},  {"X", -1, -1, 0, 0, 1},
        {"N", -1, -1, 0, 0, 2}, {"N", 3, -1, 0, 0, 3}, {"N", 3, 2, 0, 0, 5},
        /* The pivots that prepare() leaves are no rows of A. */
        {"N", 3, 2, 3, 3, 6},
    };
    static const CBLAS_INT gesv_cases[][5] = {
        {-1, 2, 3, 3, 1}, {3, -1, 3, 3, 2}, {3, 2, 2, 3, 4},   {3, 2, 3, 2, 7},
        {0, 2, 0, 1, 4},  {0, 2, 1, 0, 7},  {-1, -1, 0, 0, 1}, {3, -1, 0, 0, 2},
        {3, 2, 0, 0, 4},
    };
    char name[7];
    CBLAS_INT info;

    snprintf(name, sizeof name, "%cGETRF", type);
    for (size_t i = 0; i < sizeof getrf_cases / sizeof *getrf_cases; i++) {
        const CBLAS_INT *k = getrf_cases[i];
        prepare();
        getrf(&k[0], &k[1], a, &k[2], pivots, &info);
        verdict_info("getrf", name, k[3], info);
    }
    snprintf(name, sizeof name, "%cGETRS", type);
    for (size_t i = 0; i < sizeof getrs_cases / sizeof *getrs_cases; i++) {
        prepare();
        getrs(getrs_cases[i].trans, &getrs_cases[i].n, &getrs_cases[i].nrhs, a, &getrs_cases[i].lda,
              pivots, b, &getrs_cases[i].ldb, &info);
        verdict_info("getrs", name, getrs_cases[i].position, info);
    }
    snprintf(name, sizeof name, "%cGESV ", type);
    for (size_t i = 0; i < sizeof gesv_cases / sizeof *gesv_cases; i++) {
        const CBLAS_INT *k = gesv_cases[i];
        prepare();
        gesv(&k[0], &k[1], a, &k[2], pivots, b, &k[3], &info);
        verdict_info("gesv", name, k[4], info);
    }
}

/* CBLAS: one type-free caller per type, because scalars come by value there. */
typedef void cblas_gemm_f(CBLAS_LAYOUT, CBLAS_TRANSPOSE, CBLAS_TRANSPOSE, const CBLAS_INT *);
typedef void cblas_gemv_f(CBLAS_LAYOUT, CBLAS_TRANSPOSE, const CBLAS_INT *);
typedef void cblas_rankk_f(CBLAS_LAYOUT, CBLAS_UPLO, CBLAS_TRANSPOSE, const CBLAS_INT *);

#define CALLERS(p, two)                                                                              \
    static void p##gemm(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE transa, CBLAS_TRANSPOSE transb,         \
                        const CBLAS_INT *i) {                                                        \
        cblas_##p##gemm(layout, transa, transb, i[0], i[1], i[2], two, (void *)a, i[3], (void *)b,   \
                        i[4], two, (void *)c, i[5]);                                                 \
    }                                                                                                \
    static void p##gemv(CBLAS_LAYOUT layout, CBLAS_TRANSPOSE trans, const CBLAS_INT *i) {            \
        cblas_##p##gemv(layout, trans, i[0], i[1], two, (void *)a, i[2], (void *)b, i[3], two,       \
                        (void *)c, i[4]);                                                            \
    }
#define RANKK_CALLER(name, two)                                                                      \
    static void name(CBLAS_LAYOUT layout, CBLAS_UPLO uplo, CBLAS_TRANSPOSE trans,                    \
                     const CBLAS_INT *i) {                                                           \
        cblas_##name(layout, uplo, trans, i[0], i[1], two, (void *)a, i[2], two, (void *)c, i[3]);   \
    }

CALLERS(s, two_s)
CALLERS(d, two_d)
CALLERS(c, two_c)
CALLERS(z, two_z)
RANKK_CALLER(ssyrk, two_s)
RANKK_CALLER(dsyrk, two_d)
RANKK_CALLER(csyrk, two_c)
RANKK_CALLER(zsyrk, two_z)
RANKK_CALLER(cherk, two_s)
RANKK_CALLER(zherk, two_d)

enum { COL = CblasColMajor, ROW = CblasRowMajor, N = CblasNoTrans, T = CblasTrans };
enum { H = CblasConjTrans, CONJ = CblasConjNoTrans, U = CblasUpper, L = CblasLower, BAD = 7 };

/* The value of an illegal enum is told as well. */
static void verdict_value(const char *what, const char *name, int position, int value) {
    verdict(what, name, position);
    if (reported_value != value) {
        failures++;
        printf("%s %s: told value %d instead of %d\n", what, name, reported_value, value);
    }
}

static void cblas_gemm_errors(cblas_gemm_f *gemm, const char *name) {
    static const struct {
        int layout, transa, transb;
        CBLAS_INT sizes[6]; /* m n k lda ldb ldc */
        int position, value;
    } cases[] = {
        {COL, N, N, {2, 3, 4, 2, 4, 2}, 0, 0},       {ROW, N, N, {2, 3, 4, 4, 3, 3}, 0, 0},
        {COL, CONJ, CONJ, {2, 3, 4, 2, 4, 2}, 0, 0}, {ROW, T, H, {2, 3, 4, 2, 4, 3}, 0, 0},
        {BAD, N, N, {2, 3, 4, 4, 4, 3}, 1, BAD},     {0, BAD, BAD, {-1, -1, -1, 0, 0, 0}, 1, 0},
        {COL, BAD, N, {2, 3, 4, 2, 4, 2}, 2, BAD},   {ROW, BAD, N, {2, 3, 4, 4, 3, 3}, 2, BAD},
        {COL, N, BAD, {2, 3, 4, 2, 4, 2}, 3, BAD},   {ROW, N, BAD, {2, 3, 4, 4, 3, 3}, 3, BAD},
        {COL, N, N, {-1, 3, 4, 2, 4, 2}, 4, 0},      {ROW, N, N, {-1, 3, 4, 4, 3, 3}, 4, 0},
        {COL, N, N, {2, -1, 4, 2, 4, 2}, 5, 0},      {ROW, N, N, {2, -1, 4, 4, 3, 3}, 5, 0},
        {COL, N, N, {2, 3, -1, 2, 4, 2}, 6, 0},      {ROW, N, N, {2, 3, -1, 4, 3, 3}, 6, 0},
        {COL, N, N, {2, 3, 4, 1, 4, 2}, 9, 0},       {ROW, N, N, {2, 3, 4, 3, 3, 3}, 9, 0},
        {COL, T, N, {2, 3, 4, 3, 4, 2}, 9, 0},       {ROW, T, N, {2, 3, 4, 1, 3, 3}, 9, 0},
        {COL, CONJ, N, {2, 3, 4, 1, 4, 2}, 9, 0},    {ROW, CONJ, N, {2, 3, 4, 3, 3, 3}, 9, 0},
        {COL, N, N, {2, 3, 4, 2, 3, 2}, 11, 0},      {ROW, N, N, {2, 3, 4, 4, 2, 3}, 11, 0},
        {COL, N, H, {2, 3, 4, 2, 2, 2}, 11, 0},      {ROW, N, H, {2, 3, 4, 4, 3, 3}, 11, 0},
        {COL, N, N, {2, 3, 4, 2, 4, 1}, 14, 0},      {ROW, N, N, {2, 3, 4, 4, 3, 2}, 14, 0},
        /* Netlib checks the row-major problem in the order of its transpose. */
        {COL, N, N, {-1, -1, 4, 2, 4, 2}, 4, 0},     {ROW, N, N, {-1, -1, 4, 4, 3, 3}, 5, 0},
        {COL, N, N, {2, 3, 4, 0, 0, 0}, 9, 0},       {ROW, N, N, {2, 3, 4, 0, 0, 0}, 11, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        prepare();
        gemm((CBLAS_LAYOUT)cases[i].layout, (CBLAS_TRANSPOSE)cases[i].transa,
             (CBLAS_TRANSPOSE)cases[i].transb, cases[i].sizes);
        verdict_value("cblas gemm", name, cases[i].position, cases[i].value);
    }
}

static void cblas_gemv_errors(cblas_gemv_f *gemv, const char *name) {
    static const struct {
        int layout, trans;
        CBLAS_INT sizes[5]; /* m n lda incx incy */
        int position, value;
    } cases[] = {
        {COL, N, {2, 3, 2, 1, 1}, 0, 0},      {ROW, CONJ, {2, 3, 3, 1, 1}, 0, 0},
        {BAD, N, {2, 3, 3, 1, 1}, 1, BAD},    {COL, BAD, {2, 3, 2, 1, 1}, 2, BAD},
        {ROW, BAD, {2, 3, 3, 1, 1}, 2, BAD},  {COL, N, {-1, 3, 2, 1, 1}, 3, 0},
        {ROW, N, {-1, 3, 3, 1, 1}, 3, 0},     {COL, N, {2, -1, 2, 1, 1}, 4, 0},
        {ROW, N, {2, -1, 3, 1, 1}, 4, 0},     {COL, N, {2, 3, 1, 1, 1}, 7, 0},
        {ROW, N, {2, 3, 2, 1, 1}, 7, 0},      {ROW, H, {2, 3, 2, 1, 1}, 7, 0},
        {COL, N, {2, 3, 2, 0, 1}, 9, 0},      {ROW, N, {2, 3, 3, 0, 1}, 9, 0},
        {COL, N, {2, 3, 2, 1, 0}, 12, 0},     {ROW, N, {2, 3, 3, 1, 0}, 12, 0},
        {COL, N, {-1, -1, 2, 1, 1}, 3, 0},    {ROW, N, {-1, -1, 3, 1, 1}, 4, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        prepare();
        gemv((CBLAS_LAYOUT)cases[i].layout, (CBLAS_TRANSPOSE)cases[i].trans, cases[i].sizes);
        verdict_value("cblas gemv", name, cases[i].position, cases[i].value);
    }
}

static void cblas_rankk_errors(cblas_rankk_f *rankk, const char *name, enum rankk kind) {
    const int no_t = kind == HERMITIAN, no_h = kind == COMPLEX_SYMMETRIC;
    const int other = kind == HERMITIAN ? H : T;
    const struct {
        int layout, uplo, trans;
        CBLAS_INT sizes[4]; /* n k lda ldc */
        int position, value;
    } cases[] = {
        {COL, U, N, {3, 4, 3, 3}, 0, 0},
        {ROW, L, N, {3, 4, 4, 3}, 0, 0},
        {COL, U, T, {3, 4, 4, 3}, no_t ? 3 : 0, no_t ? T : 0},
        {ROW, U, T, {3, 4, 3, 3}, no_t ? 3 : 0, no_t ? T : 0},
        {COL, U, H, {3, 4, 4, 3}, no_h ? 3 : 0, no_h ? H : 0},
        {ROW, U, H, {3, 4, 3, 3}, no_h ? 3 : 0, no_h ? H : 0},
        {ROW, U, CONJ, {3, 4, 4, 3}, 3, CONJ},
        {BAD, U, N, {3, 4, 4, 3}, 1, BAD},
        {COL, BAD, N, {3, 4, 3, 3}, 2, BAD},
        {ROW, BAD, N, {3, 4, 4, 3}, 2, BAD},
        {COL, U, BAD, {3, 4, 3, 3}, 3, BAD},
        {ROW, U, BAD, {3, 4, 4, 3}, 3, BAD},
        {COL, U, N, {-1, 4, 3, 3}, 4, 0},
        {ROW, U, N, {-1, 4, 4, 3}, 4, 0},
        {COL, U, N, {3, -1, 3, 3}, 5, 0},
        {ROW, U, N, {3, -1, 4, 3}, 5, 0},
        {COL, U, N, {3, 4, 2, 3}, 8, 0},
        {ROW, U, N, {3, 4, 3, 3}, 8, 0},
        {COL, U, other, {3, 4, 3, 3}, 8, 0},
        {ROW, U, other, {3, 4, 2, 3}, 8, 0},
        {COL, U, N, {3, 4, 3, 2}, 11, 0},
        {ROW, U, N, {3, 4, 4, 2}, 11, 0},
        {ROW, BAD, BAD, {-1, -1, 0, 0}, 2, BAD},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        prepare();
        rankk((CBLAS_LAYOUT)cases[i].layout, (CBLAS_UPLO)cases[i].uplo,
              (CBLAS_TRANSPOSE)cases[i].trans, cases[i].sizes);
        verdict_value("cblas rank-k update", name, cases[i].position, cases[i].value);
    }
}

int main(void) {
    fortran_gemm(0, sgemm_, "SGEMM ");
    fortran_gemm(1, dgemm_, "DGEMM ");
    fortran_gemm(2, cgemm_, "CGEMM ");
    fortran_gemm(3, zgemm_, "ZGEMM ");
    fortran_gemv(0, sgemv_, "SGEMV ");
    fortran_gemv(1, dgemv_, "DGEMV ");
    fortran_gemv(2, cgemv_, "CGEMV ");
    fortran_gemv(3, zgemv_, "ZGEMV ");
    fortran_rankk(0, ssyrk_, "SSYRK ", REAL);
    fortran_rankk(1, dsyrk_, "DSYRK ", REAL);
    fortran_rankk(2, csyrk_, "CSYRK ", COMPLEX_SYMMETRIC);
    fortran_rankk(3, zsyrk_, "ZSYRK ", COMPLEX_SYMMETRIC);
    fortran_rankk(2, cherk_, "CHERK ", HERMITIAN);
    fortran_rankk(3, zherk_, "ZHERK ", HERMITIAN);
    lapack(sgetrf_, sgetrs_, sgesv_, 'S');
    lapack(dgetrf_, dgetrs_, dgesv_, 'D');
    lapack(cgetrf_, cgetrs_, cgesv_, 'C');
    lapack(zgetrf_, zgetrs_, zgesv_, 'Z');
    cblas_gemm_errors(sgemm, "cblas_sgemm");
    cblas_gemm_errors(dgemm, "cblas_dgemm");
    cblas_gemm_errors(cgemm, "cblas_cgemm");
    cblas_gemm_errors(zgemm, "cblas_zgemm");
    cblas_gemv_errors(sgemv, "cblas_sgemv");
    cblas_gemv_errors(dgemv, "cblas_dgemv");
    cblas_gemv_errors(cgemv, "cblas_cgemv");
    cblas_gemv_errors(zgemv, "cblas_zgemv");
    cblas_rankk_errors(ssyrk, "cblas_ssyrk", REAL);
    cblas_rankk_errors(dsyrk, "cblas_dsyrk", REAL);
    cblas_rankk_errors(csyrk, "cblas_csyrk", COMPLEX_SYMMETRIC);
    cblas_rankk_errors(zsyrk, "cblas_zsyrk", COMPLEX_SYMMETRIC);
    cblas_rankk_errors(cherk, "cblas_cherk", HERMITIAN);
    cblas_rankk_errors(zherk, "cblas_zherk", HERMITIAN);
    if (failures) {
        printf("%d failures\n", failures);
    }
    return failures != 0;
}
