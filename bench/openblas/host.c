// What a C library for WASI lacks of Emscripten's, for a side module that was built for that.

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

int *__errno_location(void) { return &errno; }

// printf without floating-point numbers.
int fiprintf(FILE *file, const char *format, ...) {
  va_list values;
  va_start(values, format);
  int printed = vfprintf(file, format, values);
  va_end(values);
  return printed;
}
