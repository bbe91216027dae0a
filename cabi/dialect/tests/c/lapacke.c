/* LAPACKE as a C program uses it: layouts, positions of illegal arguments, NaN, workspace, values,
 * callbacks, and a handler of its own. */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lapacke.h"

static const char *reported_name = "";
static lapack_int reported_info;

void LAPACKE_xerbla(const char *name, lapack_int info)
{
    reported_name = name;
    reported_info = info;
}

/* LAPACK's own reports, which are not what is tested here. */
void xerbla_(const char *name, const lapack_int *position)
{
    (void)name;
    (void)position;
}

#define CHECK(condition) check((condition), #condition, __LINE__)

static void check(int holds, const char *text, int line)
{
    if (!holds) {
        printf("line %d: %s does not hold\n", line, text);
        exit(1);
    }
}

static int near(double x, double y)
{
    return fabs(x - y) <= 1e-12 * (1 + fabs(y));
}

enum { N = 3, NRHS = 2, LDA = 5, LDB = 4 };

static const double A[N][N] = { { 0, 2, 1 }, { 4, 1, -1 }, { 2, 3, 5 } };
static const double X[N][NRHS] = { { 1, -2 }, { 3, 0.5 }, { -1, 4 } };

/* Where element (i, j) is. */
static int at(int layout, int i, int j, int ld)
{
    return layout == LAPACK_ROW_MAJOR ? i * ld + j : i + j * ld;
}

static void solves_in_both_layouts(int layout)
{
    double a[LDA * LDA], b[LDB * LDB];
    lapack_int pivots[N];
    int i, j, k;
    for (k = 0; k < LDA * LDA; ++k)
        a[k] = 99;
    for (k = 0; k < LDB * LDB; ++k)
        b[k] = 77;
    for (i = 0; i < N; ++i) {
        for (j = 0; j < N; ++j)
            a[at(layout, i, j, LDA)] = A[i][j];
        for (j = 0; j < NRHS; ++j) {
            b[at(layout, i, j, LDB)] = 0;
            for (k = 0; k < N; ++k)
                b[at(layout, i, j, LDB)] += A[i][k] * X[k][j];
        }
    }
    CHECK(LAPACKE_dgesv(layout, N, NRHS, a, LDA, pivots, b, LDB) == 0);
    CHECK(pivots[0] == 2);
    for (i = 0; i < N; ++i)
        for (j = 0; j < NRHS; ++j)
            CHECK(near(b[at(layout, i, j, LDB)], X[i][j]));
    /* What does not belong to the matrices. */
    CHECK(a[LDA - 1] == 99 && b[LDB - 1] == 77);
    CHECK(LAPACKE_dgetrs(layout, 'n', N, NRHS, a, LDA, pivots, b, LDB) == 0);
}

static void positions_count_the_layout(void)
{
    double a[9] = { 1, 0, 0, 0, 1, 0, 0, 0, 1 }, b[6] = { 0 };
    lapack_int pivots[3];
    CHECK(LAPACKE_dgesv(7, 3, 2, a, 3, pivots, b, 2) == -1);
    CHECK(strcmp(reported_name, "LAPACKE_dgesv") == 0 && reported_info == -1);
    CHECK(LAPACKE_dgesv(LAPACK_COL_MAJOR, -1, 2, a, 3, pivots, b, 3) == -2);
    CHECK(LAPACKE_dgesv(LAPACK_COL_MAJOR, 3, 2, a, 2, pivots, b, 3) == -5);
    CHECK(LAPACKE_dgesv(LAPACK_ROW_MAJOR, 3, 2, a, 2, pivots, b, 2) == -5);
    CHECK(reported_info == -5);
    CHECK(LAPACKE_dgesv(LAPACK_ROW_MAJOR, 3, 2, a, 3, pivots, b, 1) == -8);
    CHECK(LAPACKE_dgesv_work(LAPACK_ROW_MAJOR, 3, 2, a, 3, pivots, b, 1) == -8);
    CHECK(strcmp(reported_name, "LAPACKE_dgesv_work") == 0 && reported_info == -8);
}

static void nan_is_found_where_it_is_read(void)
{
    double a[9] = { 4, 0, 0, 1, 4, 0, 1, 1, 4 }, b[3] = { 1, 1, 1 }, band[9] = { 0, 1, 1, 4, 4, 4, 1, 1, 0 };
    lapack_int pivots[3];
    a[3] = NAN;
    CHECK(LAPACKE_get_nancheck() == 1);
    CHECK(LAPACKE_dpotrf(LAPACK_COL_MAJOR, 'U', 3, a, 3) == -4);
    CHECK(LAPACKE_dpotrf(LAPACK_ROW_MAJOR, 'L', 3, a, 3) == -4);
    /* The other triangle, which is not read. */
    CHECK(LAPACKE_dpotrf(LAPACK_ROW_MAJOR, 'U', 3, a, 3) == 0);
    CHECK(isnan(a[3]));
    a[3] = 1;
    b[2] = NAN;
    CHECK(LAPACKE_dgesv(LAPACK_COL_MAJOR, 3, 1, a, 3, pivots, b, 3) == -7);
    LAPACKE_set_nancheck(0);
    CHECK(LAPACKE_get_nancheck() == 0);
    CHECK(LAPACKE_dgesv(LAPACK_COL_MAJOR, 3, 1, a, 3, pivots, b, 3) == 0 && isnan(b[2]));
    LAPACKE_set_nancheck(1);
    /* The corners of a band matrix's array belong to nothing. */
    band[0] = band[8] = NAN;
    CHECK(!isnan(LAPACKE_dlangb(LAPACK_ROW_MAJOR, 'M', 3, 1, 1, band, 3)));
    band[1] = NAN;
    CHECK(LAPACKE_dlangb(LAPACK_ROW_MAJOR, 'M', 3, 1, 1, band, 3) == -6);
}

static void workspace_is_asked_for_or_given(int layout)
{
    double a[8] = { 3, 1, 4, 1, 5, 9, 2, 6 }, copy[8], s[2], t[2], u[16], vt[4], superb[1], size, *work;
    lapack_int ld = layout == LAPACK_ROW_MAJOR ? 2 : 4, ldu = 4;
    memcpy(copy, a, sizeof a);
    CHECK(LAPACKE_dgesvd(layout, 'A', 'S', 4, 2, a, ld, s, u, ldu, vt, 2, superb) == 0);
    memcpy(a, copy, sizeof a);
    CHECK(LAPACKE_dgesvd_work(layout, 'N', 'N', 4, 2, a, ld, t, NULL, 1, NULL, 1, &size, -1) == 0);
    CHECK(size >= 1 && memcmp(a, copy, sizeof a) == 0);
    work = malloc((size_t)size * sizeof *work);
    CHECK(work != NULL);
    CHECK(LAPACKE_dgesvd_work(layout, 'N', 'N', 4, 2, a, ld, t, NULL, 1, NULL, 1, work,
        (lapack_int)size) == 0);
    free(work);
    CHECK(near(s[0], t[0]) && near(s[1], t[1]) && s[0] >= s[1]);
}

static void values_come_back(void)
{
    /* Rows (1, 2, 3) and (4, 5, 6). */
    float a[6] = { 1, 2, 3, 4, 5, 6 };
    CHECK(LAPACKE_slange(LAPACK_ROW_MAJOR, 'I', 2, 3, a, 3) == 15);
    CHECK(LAPACKE_slange(LAPACK_ROW_MAJOR, '1', 2, 3, a, 3) == 9);
    CHECK(LAPACKE_slange(LAPACK_COL_MAJOR, '1', 3, 2, a, 3) == 15);
    CHECK(LAPACKE_dlamch('E') == DBL_EPSILON / 2);
    CHECK(LAPACKE_slapy2(3, 4) == 5);
}

static lapack_logical is_small(const double *re, const double *im)
{
    return fabs(*re) + fabs(*im) < 2;
}

static void eigenvalues_are_chosen(void)
{
    double a[4] = { 3, 1, 0, 1 }, wr[2], wi[2], vs[4];
    lapack_int sdim = -1;
    CHECK(LAPACKE_dgees(LAPACK_ROW_MAJOR, 'V', 'S', is_small, 2, a, 2, &sdim, wr, wi, vs, 2) == 0);
    CHECK(sdim == 1 && near(wr[0], 1) && near(wr[1], 3));
    /* Row-major, the upper triangular factor's zero is the first of the second row. */
    CHECK(a[2] == 0 && near(fabs(a[1]), 1));
}

static void what_is_not_used_may_be_missing(void)
{
    double t[4] = { 1, 0, 2, 3 }, wr[2], wi[2], work[2];
    lapack_logical select[2] = { 0, 1 };
    lapack_int m = -1;
    CHECK(LAPACKE_dtrsen_work(LAPACK_COL_MAJOR, 'N', 'N', select, 2, t, 2, NULL, 1, wr, wi, &m,
              NULL, NULL, work, 2, NULL, 1)
        == 0);
    CHECK(m == 1 && near(wr[0], 3) && near(wr[1], 1));
}

static void complex_numbers_come_by_value(void)
{
    lapack_complex_double a[6], alpha = lapack_make_complex_double(1, -2);
    CHECK(LAPACKE_zlaset(LAPACK_ROW_MAJOR, 'A', 2, 3, alpha, lapack_make_complex_double(5, 0.5), a, 3)
        == 0);
    CHECK(lapack_complex_double_real(a[0]) == 5 && lapack_complex_double_imag(a[0]) == 0.5);
    CHECK(lapack_complex_double_real(a[1]) == 1 && lapack_complex_double_imag(a[1]) == -2);
    CHECK(lapack_complex_double_real(a[4]) == 5 && lapack_complex_double_imag(a[3]) == -2);
}

static void packed_triangles_are_repacked(void)
{
    /* Row by row: (4, 2, 1), (5, 2), (6). */
    double ap[6] = { 4, 2, 1, 5, 2, 6 }, full[9] = { 4, 2, 1, 0, 5, 2, 0, 0, 6 };
    int i, j, k = 0;
    CHECK(LAPACKE_dpptrf(LAPACK_ROW_MAJOR, 'U', 3, ap) == 0);
    CHECK(LAPACKE_dpotrf(LAPACK_ROW_MAJOR, 'U', 3, full, 3) == 0);
    for (i = 0; i < 3; ++i)
        for (j = i; j < 3; ++j)
            CHECK(near(ap[k++], full[3 * i + j]));
}

static void memory_that_is_not_there_is_reported(void)
{
    double one = 1;
    lapack_int pivot;
    lapack_int huge = 0x7fffffff;
    /* A transposed copy of 2^62 elements; LAPACK is not called. */
    CHECK(LAPACKE_dgetrf_work(LAPACK_ROW_MAJOR, huge, huge, &one, huge, &pivot)
        == LAPACK_TRANSPOSE_MEMORY_ERROR);
    CHECK(reported_info == LAPACK_TRANSPOSE_MEMORY_ERROR);
}

int main(void)
{
    solves_in_both_layouts(LAPACK_ROW_MAJOR);
    solves_in_both_layouts(LAPACK_COL_MAJOR);
    positions_count_the_layout();
    nan_is_found_where_it_is_read();
    workspace_is_asked_for_or_given(LAPACK_ROW_MAJOR);
    workspace_is_asked_for_or_given(LAPACK_COL_MAJOR);
    values_come_back();
    eigenvalues_are_chosen();
    what_is_not_used_may_be_missing();
    complex_numbers_come_by_value();
    packed_triangles_are_repacked();
    memory_that_is_not_there_is_reported();
    return 0;
}
