/* Functions that return a complex number, called as C's _Complex and compiled Fortran do. */
#include "blas.h"
#include "cblas.h"
#include <complex.h>
#include <stdio.h>

static int failures;

static void expect(const char *name, double _Complex found, double real, double imaginary) {
    if (creal(found) != real || cimag(found) != imaginary) {
        failures++;
        printf("%s: expected %g%+gi, got %g%+gi\n", name, real, imaginary, creal(found),
               cimag(found));
    }
}

int main(void) {
    /* (1+2i, 3-i) and (2-i, 1+4i) */
    const float xc[4] = {1, 2, 3, -1}, yc[4] = {2, -1, 1, 4};
    const double xz[4] = {1, 2, 3, -1}, yz[4] = {2, -1, 1, 4};
    const CBLAS_INT n = 2, inc = 1;
    float _Complex c;
    double _Complex z;

    expect("cdotu_", cdotu_(&n, xc, &inc, yc, &inc), 11, 14);
    expect("cdotc_", cdotc_(&n, xc, &inc, yc, &inc), -1, 8);
    expect("zdotu_", zdotu_(&n, xz, &inc, yz, &inc), 11, 14);
    expect("zdotc_", zdotc_(&n, xz, &inc, yz, &inc), -1, 8);
    cblas_cdotu_sub(n, xc, inc, yc, inc, &c);
    expect("cblas_cdotu_sub", c, 11, 14);
    cblas_zdotc_sub(n, xz, inc, yz, inc, &z);
    expect("cblas_zdotc_sub", z, -1, 8);
    return failures != 0;
}
