/* Without handlers of its own a program gets netlib's message on stderr and goes on. */
#include "cblas.h"

void dgemm_(const char *, const char *, const CBLAS_INT *, const CBLAS_INT *, const CBLAS_INT *,
            const double *, const double *, const CBLAS_INT *, const double *, const CBLAS_INT *,
            const double *, double *, const CBLAS_INT *);

int main(void) {
    const CBLAS_INT two = 2, one = 1;
    const double alpha = 1, a[8] = {0};
    double c[8] = {0};
    dgemm_("N", "N", &two, &two, &two, &alpha, a, &one, a, &two, &alpha, c, &two);
    cblas_zgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, 2, 2, 2, a, a, 2, a, 2, a, c, 1);
    return 0;
}
