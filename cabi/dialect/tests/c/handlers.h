/* Error handlers that replace the library's and remember what they were told. */
#ifndef HANDLERS_H
#define HANDLERS_H

#include "cblas.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static int reports;
static int reported_position;
static int reported_value;
static char reported_name[32];
static int failures;

void xerbla_(const char *name, const CBLAS_INT *position);
void xerbla_(const char *name, const CBLAS_INT *position) {
    reports++;
    reported_position = *position;
    memcpy(reported_name, name, 6);
    reported_name[6] = 0;
}

void cblas_xerbla(CBLAS_INT position, const char *name, const char *form, ...) {
    va_list arguments;
    va_start(arguments, form);
    reports++;
    reported_position = position;
    reported_value = strstr(form, "%d") ? va_arg(arguments, int) : 0;
    snprintf(reported_name, sizeof reported_name, "%s", name);
    va_end(arguments);
}

static void forget_reports(void) {
    reports = 0;
    reported_position = 0;
    reported_value = 0;
    reported_name[0] = 0;
}

/* Compares with the one report expected; position 0 expects none. */
static void expect_report(const char *what, const char *name, int position) {
    int right = position == 0
        ? reports == 0
        : reports == 1 && reported_position == position && strcmp(reported_name, name) == 0;
    if (!right) {
        failures++;
        printf("%s: expected <%s> %d, got %d reports, last <%s> %d\n", what, name, position, reports,
               reported_name, reported_position);
    }
}

#endif
