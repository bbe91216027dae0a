/* The header must compile on its own, and the table's prototypes, which the build appends below,
 * must declare the same functions. */
#include "cblas.h"
#include "cblas.h"

enum { layouts_are_what_netlib_has = 1 / (CblasRowMajor == 101 && CblasColMajor == 102) };
CBLAS_ORDER cblas_order_is_a_type(void);
CBLAS_ORDER cblas_order_is_a_type(void) { return CblasRowMajor; }
