/* Without handlers of its own a program gets netlib's message on stderr and goes on. */
#include "blas.h"
#include "cblas.h"

int main(void) {
    const CBLAS_INT two = 2, one = 1, seven = 7;
    const double alpha = 1, a[8] = {0};
    double c[8] = {0};
    dgemm_("N", "N", &two, &two, &two, &alpha, a, &one, a, &two, &alpha, c, &two);
    cblas_zgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, 2, 2, 2, a, a, 2, a, 2, a, c, 1);
    xerbla_array_("DGEMMTR", &seven, &two);
    xerbla_array_("DGEMM", &two, &two);
    return 0;
}
