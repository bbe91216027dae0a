/* What a wasmblas library says about itself. Strings are static; nobody frees them.
 *
 * The library for NumPy, libwasmblas_np, has these names with _np at the end.
 */
#ifndef WASMBLAS_H
#define WASMBLAS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CBLAS_INT int32_t

/* INFO of a LAPACK routine, and what a LAPACKE function returns, after a panic inside the library. */
#define WASMBLAS_PANICKED (-1012)

/* prototypes:begin, written by cargo xtask headers */

/* The version, as "0.1.0". */
const char *wasmblas_version(void);

/* The kernels' instruction set: "simd128", "relaxed" or "portable". */
const char *wasmblas_get_corename(void);

/* Version, instruction set, dialect and kind of threads in one line. */
const char *wasmblas_get_config(void);

/* How many threads a call uses. */
CBLAS_INT wasmblas_get_num_threads(void);

/* Asks for a number of threads; it is brought into the range there is. */
void wasmblas_set_num_threads(CBLAS_INT num_threads);
/* prototypes:end */

#ifdef __cplusplus
}
#endif

#endif
