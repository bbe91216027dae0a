/* The headers must compile on their own, in any order, twice, and have netlib's values. */
#include "wasmblas.h"
#include "lapacke.h"
#include "lapack.h"
#include "blas.h"
#include "cblas.h"
#include "wasmblas.h"
#include "lapacke.h"
#include "lapack.h"
#include "blas.h"
#include "cblas.h"

enum { layouts_are_what_netlib_has = 1 / (CblasRowMajor == 101 && CblasColMajor == 102) };
enum { lapackes_are_too = 1 / (LAPACK_ROW_MAJOR == 101 && LAPACK_COL_MAJOR == 102) };
CBLAS_ORDER cblas_order_is_a_type(void);
CBLAS_ORDER cblas_order_is_a_type(void) { return CblasRowMajor; }
