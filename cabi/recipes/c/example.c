/* A product by CBLAS and a system of equations by LAPACK; fails where a result is wrong. */
#include <cblas.h>
#include <lapack.h>
#include <math.h>
#include <stdio.h>

enum { N = 200 };

static double a[N * N], b[N], x[N], y[N];

int main(void) {
    /* Row-major for CBLAS, column-major for LAPACK: symmetric here, so that it doesn't matter. */
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) a[i * N + j] = i == j ? N : 1.0 / (1 + i + j);
    for (int i = 0; i < N; i++) x[i] = y[i] = sin(i);

    /* b = A x by a product of an N x N and an N x 1 matrix, then A y = b. */
    cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, N, 1, N, 1.0, a, N, x, 1, 0.0, b, 1);
    for (int i = 0; i < N; i++) y[i] = b[i];
    const int n = N, columns = 1;
    int pivots[N], info;
    dgesv_(&n, &columns, a, &n, pivots, y, &n, &info);

    double error = 0.0;
    for (int i = 0; i < N; i++) error = fmax(error, fabs(y[i] - x[i]));
    printf("order %d, info %d, largest error %.1e\n", N, info, error);
    return info != 0 || !(error < 1e-13);
}
