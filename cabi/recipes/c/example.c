/* A product by CBLAS and systems of equations by LAPACK and LAPACKE; fails where a result is wrong. */
#include <cblas.h>
#include <lapack.h>
#include <lapacke.h>
#include <math.h>
#include <stdio.h>

enum { N = 200 };

static double a[N * N], rows[N * N], b[N], x[N], y[N], z[N];

int main(void) {
    /* Row-major for CBLAS, column-major for LAPACK: symmetric here, so that it doesn't matter. */
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) a[i * N + j] = i == j ? N : 1.0 / (1 + i + j);
    /* These are not symmetric: LAPACKE takes them by rows. */
    for (int i = 0; i < N * N; i++) rows[i] = a[i] + (i % N > i / N);
    for (int i = 0; i < N; i++) x[i] = sin(i);

    /* b = A x by a product of an N x N and an N x 1 matrix, then A y = b. */
    cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, N, 1, N, 1.0, a, N, x, 1, 0.0, b, 1);
    for (int i = 0; i < N; i++) y[i] = b[i];
    const int n = N, columns = 1;
    int pivots[N], info;
    dgesv_(&n, &columns, a, &n, pivots, y, &n, &info);

    cblas_dgemv(CblasRowMajor, CblasNoTrans, N, N, 1.0, rows, N, x, 1, 0.0, z, 1);
    info += LAPACKE_dgesv(LAPACK_ROW_MAJOR, N, 1, rows, N, pivots, z, 1);

    double error = 0.0;
    for (int i = 0; i < N; i++) error = fmax(error, fmax(fabs(y[i] - x[i]), fabs(z[i] - x[i])));
    printf("order %d, info %d, largest error %.1e\n", N, info, error);
    return info != 0 || !(error < 1e-13);
}
