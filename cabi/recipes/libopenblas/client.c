/* A client as Pyodide's patched SciPy and SuiteSparse are: its subroutines return int. */
int dgemm_(const char *transa, const char *transb, const int *m, const int *n, const int *k,
    const double *alpha, const double *a, const int *lda, const double *b, const int *ldb,
    const double *beta, double *c, const int *ldc);
int dgesv_(const int *n, const int *nrhs, double *a, const int *lda, int *ipiv, double *b,
    const int *ldb, int *info);
int cblas_daxpy(int n, double alpha, const double *x, int incx, double *y, int incy);
int cblas_idamax(int n, const double *x, int incx);

enum { N = 100 };

static double a[N * N], b[N * N], x[N * N];
static int pivots[N];

/* The largest error of X in A X = B, B = A I; negative where dgesv fails. */
double largest_error(void) {
    const int n = N;
    const double one = 1.0, zero = 0.0;
    int info = 0;
    for (int i = 0; i < N * N; i++) x[i] = i % (N + 1) == 0;
    for (int i = 0; i < N * N; i++) a[i] = 1.0 / (1 + i % 7 + i / N) + N * x[i];
    dgemm_("N", "N", &n, &n, &n, &one, a, &n, x, &n, &zero, b, &n);
    dgesv_(&n, &n, a, &n, pivots, b, &n, &info);
    if (info) return -1.0;
    cblas_daxpy(N * N, -1.0, x, 1, b, 1);
    const double error = b[cblas_idamax(N * N, b, 1)];
    return error < 0.0 ? -error : error;
}
