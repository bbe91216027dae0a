/* Arrays to call routines with, which must not change when an argument is illegal. */
#ifndef ARRAYS_H
#define ARRAYS_H

#include "handlers.h"

#define SIZE 64
/* Room for SIZE complex doubles each; the bytes are a pattern, so that any write shows. */
static unsigned char a[16 * SIZE], b[16 * SIZE], c[16 * SIZE], pristine[16 * SIZE];
static CBLAS_INT pivots[SIZE], pristine_pivots[SIZE];
static const float two_c[2] = {2, 0};
static const double two_z[2] = {2, 0};
static const float two_s = 2;
static const double two_d = 2;

static void prepare(void) {
    for (size_t i = 0; i < sizeof pristine; i++) {
        /* 0x3f.. in every second byte keeps each number finite in both precisions. */
        pristine[i] = (unsigned char)(i % 2 ? 0x3f : i % 251);
    }
    memcpy(a, pristine, sizeof a);
    memcpy(b, pristine, sizeof b);
    memcpy(c, pristine, sizeof c);
    memset(pristine_pivots, 0x5a, sizeof pivots);
    memcpy(pivots, pristine_pivots, sizeof pivots);
    forget_reports();
}

static void verdict(const char *what, const char *name, int position) {
    expect_report(what, name, position);
    int untouched = !memcmp(a, pristine, sizeof a) && !memcmp(b, pristine, sizeof b)
        && !memcmp(c, pristine, sizeof c) && !memcmp(pivots, pristine_pivots, sizeof pivots);
    if (position != 0 && !untouched) {
        failures++;
        printf("%s %s: an array changed\n", what, name);
    }
}

#endif
