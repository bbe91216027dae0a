from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

_Array: TypeAlias = NDArray[Any]

def get_blas_funcs(
    names: str | Iterable[str],
    arrays: Sequence[ArrayLike] = ...,
    dtype: DTypeLike | None = ...,
    ilp64: bool | str = ...,
) -> Any: ...
def find_best_blas_type(
    arrays: Sequence[ArrayLike] = ..., dtype: DTypeLike | None = ...
) -> tuple[str, np.dtype[Any], bool]: ...

def saxpy(
    x: ArrayLike,
    y: ArrayLike,
    n: int | None = ...,
    a: complex = ...,
    offx: int = ...,
    incx: int = ...,
    offy: int = ...,
    incy: int = ...,
) -> _Array: ...
axpy = saxpy
daxpy = saxpy
caxpy = saxpy
zaxpy = saxpy
def scopy(
    x: ArrayLike,
    y: ArrayLike,
    n: int | None = ...,
    offx: int = ...,
    incx: int = ...,
    offy: int = ...,
    incy: int = ...,
) -> _Array: ...
copy = scopy
dcopy = scopy
ccopy = scopy
zcopy = scopy
def sswap(
    x: ArrayLike,
    y: ArrayLike,
    n: int | None = ...,
    offx: int = ...,
    incx: int = ...,
    offy: int = ...,
    incy: int = ...,
) -> tuple[_Array, _Array]: ...
swap = sswap
dswap = sswap
cswap = sswap
zswap = sswap
def sscal(
    a: complex, x: ArrayLike, n: int | None = ..., offx: int = ..., incx: int = ...
) -> _Array: ...
scal = sscal
dscal = sscal
cscal = sscal
zscal = sscal
def csscal(
    a: complex,
    x: ArrayLike,
    n: int | None = ...,
    offx: int = ...,
    incx: int = ...,
    overwrite_x: int = ...,
) -> _Array: ...
zdscal = csscal
def sdot(
    x: ArrayLike,
    y: ArrayLike,
    n: int | None = ...,
    offx: int = ...,
    incx: int = ...,
    offy: int = ...,
    incy: int = ...,
) -> float: ...
dot = sdot
ddot = sdot
def cdotu(
    x: ArrayLike,
    y: ArrayLike,
    n: int | None = ...,
    offx: int = ...,
    incx: int = ...,
    offy: int = ...,
    incy: int = ...,
) -> complex: ...
dotu = cdotu
zdotu = cdotu
def cdotc(
    x: ArrayLike,
    y: ArrayLike,
    n: int | None = ...,
    offx: int = ...,
    incx: int = ...,
    offy: int = ...,
    incy: int = ...,
) -> complex: ...
dotc = cdotc
zdotc = cdotc
def snrm2(x: ArrayLike, n: int | None = ..., offx: int = ..., incx: int = ...) -> float: ...
nrm2 = snrm2
dnrm2 = snrm2
scnrm2 = snrm2
dznrm2 = snrm2
def sasum(x: ArrayLike, n: int | None = ..., offx: int = ..., incx: int = ...) -> float: ...
asum = sasum
dasum = sasum
scasum = sasum
dzasum = sasum
def isamax(x: ArrayLike, n: int | None = ..., offx: int = ..., incx: int = ...) -> int: ...
iamax = isamax
idamax = isamax
icamax = isamax
izamax = isamax
def srot(
    x: ArrayLike,
    y: ArrayLike,
    c: float,
    s: complex,
    n: int | None = ...,
    offx: int = ...,
    incx: int = ...,
    offy: int = ...,
    incy: int = ...,
    overwrite_x: int = ...,
    overwrite_y: int = ...,
) -> tuple[_Array, _Array]: ...
rot = srot
drot = srot
crot = srot
zrot = srot
csrot = srot
zdrot = srot
def srotg(a: complex, b: complex) -> tuple[float, complex]: ...
rotg = srotg
drotg = srotg
crotg = srotg
zrotg = srotg
def sgemv(
    alpha: complex,
    a: ArrayLike,
    x: ArrayLike,
    beta: complex = ...,
    y: ArrayLike | None = ...,
    offx: int = ...,
    incx: int = ...,
    offy: int = ...,
    incy: int = ...,
    trans: int = ...,
    overwrite_y: int = ...,
) -> _Array: ...
gemv = sgemv
dgemv = sgemv
cgemv = sgemv
zgemv = sgemv
def ssymv(
    alpha: complex,
    a: ArrayLike,
    x: ArrayLike,
    beta: complex = ...,
    y: ArrayLike | None = ...,
    offx: int = ...,
    incx: int = ...,
    offy: int = ...,
    incy: int = ...,
    lower: int = ...,
    overwrite_y: int = ...,
) -> _Array: ...
symv = ssymv
dsymv = ssymv
csymv = ssymv
zsymv = ssymv
def chemv(
    alpha: complex,
    a: ArrayLike,
    x: ArrayLike,
    beta: complex = ...,
    y: ArrayLike | None = ...,
    offx: int = ...,
    incx: int = ...,
    offy: int = ...,
    incy: int = ...,
    lower: int = ...,
    overwrite_y: int = ...,
) -> _Array: ...
hemv = chemv
zhemv = chemv
def strmv(
    a: ArrayLike,
    x: ArrayLike,
    offx: int = ...,
    incx: int = ...,
    lower: int = ...,
    trans: int = ...,
    diag: int = ...,
    overwrite_x: int = ...,
) -> _Array: ...
trmv = strmv
dtrmv = strmv
ctrmv = strmv
ztrmv = strmv
def strsv(
    a: ArrayLike,
    x: ArrayLike,
    incx: int = ...,
    offx: int = ...,
    lower: int = ...,
    trans: int = ...,
    diag: int = ...,
    overwrite_x: int = ...,
) -> _Array: ...
trsv = strsv
dtrsv = strsv
ctrsv = strsv
ztrsv = strsv
def sger(
    alpha: complex,
    x: ArrayLike,
    y: ArrayLike,
    incx: int = ...,
    incy: int = ...,
    a: ArrayLike | None = ...,
    overwrite_x: int = ...,
    overwrite_y: int = ...,
    overwrite_a: int = ...,
) -> _Array: ...
ger = sger
dger = sger
def cgeru(
    alpha: complex,
    x: ArrayLike,
    y: ArrayLike,
    incx: int = ...,
    incy: int = ...,
    a: ArrayLike | None = ...,
    overwrite_x: int = ...,
    overwrite_y: int = ...,
    overwrite_a: int = ...,
) -> _Array: ...
geru = cgeru
zgeru = cgeru
def cgerc(
    alpha: complex,
    x: ArrayLike,
    y: ArrayLike,
    incx: int = ...,
    incy: int = ...,
    a: ArrayLike | None = ...,
    overwrite_x: int = ...,
    overwrite_y: int = ...,
    overwrite_a: int = ...,
) -> _Array: ...
gerc = cgerc
zgerc = cgerc
def ssyr(
    alpha: complex,
    x: ArrayLike,
    lower: int = ...,
    incx: int = ...,
    offx: int = ...,
    n: int | None = ...,
    a: ArrayLike | None = ...,
    overwrite_a: int = ...,
) -> _Array: ...
syr = ssyr
dsyr = ssyr
csyr = ssyr
zsyr = ssyr
def cher(
    alpha: float,
    x: ArrayLike,
    lower: int = ...,
    incx: int = ...,
    offx: int = ...,
    n: int | None = ...,
    a: ArrayLike | None = ...,
    overwrite_a: int = ...,
) -> _Array: ...
her = cher
zher = cher
def ssyr2(
    alpha: complex,
    x: ArrayLike,
    y: ArrayLike,
    lower: int = ...,
    incx: int = ...,
    offx: int = ...,
    incy: int = ...,
    offy: int = ...,
    n: int | None = ...,
    a: ArrayLike | None = ...,
    overwrite_a: int = ...,
) -> _Array: ...
syr2 = ssyr2
dsyr2 = ssyr2
csyr2 = ssyr2
zsyr2 = ssyr2
def cher2(
    alpha: complex,
    x: ArrayLike,
    y: ArrayLike,
    lower: int = ...,
    incx: int = ...,
    offx: int = ...,
    incy: int = ...,
    offy: int = ...,
    n: int | None = ...,
    a: ArrayLike | None = ...,
    overwrite_a: int = ...,
) -> _Array: ...
her2 = cher2
zher2 = cher2
def sgemm(
    alpha: complex,
    a: ArrayLike,
    b: ArrayLike,
    beta: complex = ...,
    c: ArrayLike | None = ...,
    trans_a: int = ...,
    trans_b: int = ...,
    overwrite_c: int = ...,
) -> _Array: ...
gemm = sgemm
dgemm = sgemm
cgemm = sgemm
zgemm = sgemm
def ssymm(
    alpha: complex,
    a: ArrayLike,
    b: ArrayLike,
    beta: complex = ...,
    c: ArrayLike | None = ...,
    side: int = ...,
    lower: int = ...,
    overwrite_c: int = ...,
) -> _Array: ...
symm = ssymm
dsymm = ssymm
csymm = ssymm
zsymm = ssymm
def chemm(
    alpha: complex,
    a: ArrayLike,
    b: ArrayLike,
    beta: complex = ...,
    c: ArrayLike | None = ...,
    side: int = ...,
    lower: int = ...,
    overwrite_c: int = ...,
) -> _Array: ...
hemm = chemm
zhemm = chemm
def ssyrk(
    alpha: complex,
    a: ArrayLike,
    beta: complex = ...,
    c: ArrayLike | None = ...,
    trans: int = ...,
    lower: int = ...,
    overwrite_c: int = ...,
) -> _Array: ...
syrk = ssyrk
dsyrk = ssyrk
csyrk = ssyrk
zsyrk = ssyrk
def cherk(
    alpha: float,
    a: ArrayLike,
    beta: float = ...,
    c: ArrayLike | None = ...,
    trans: int = ...,
    lower: int = ...,
    overwrite_c: int = ...,
) -> _Array: ...
herk = cherk
zherk = cherk
def ssyr2k(
    alpha: complex,
    a: ArrayLike,
    b: ArrayLike,
    beta: complex = ...,
    c: ArrayLike | None = ...,
    trans: int = ...,
    lower: int = ...,
    overwrite_c: int = ...,
) -> _Array: ...
syr2k = ssyr2k
dsyr2k = ssyr2k
csyr2k = ssyr2k
zsyr2k = ssyr2k
def cher2k(
    alpha: complex,
    a: ArrayLike,
    b: ArrayLike,
    beta: float = ...,
    c: ArrayLike | None = ...,
    trans: int = ...,
    lower: int = ...,
    overwrite_c: int = ...,
) -> _Array: ...
her2k = cher2k
zher2k = cher2k
def strmm(
    alpha: complex,
    a: ArrayLike,
    b: ArrayLike,
    side: int = ...,
    lower: int = ...,
    trans_a: int = ...,
    diag: int = ...,
    overwrite_b: int = ...,
) -> _Array: ...
trmm = strmm
dtrmm = strmm
ctrmm = strmm
ztrmm = strmm
def strsm(
    alpha: complex,
    a: ArrayLike,
    b: ArrayLike,
    side: int = ...,
    lower: int = ...,
    trans_a: int = ...,
    diag: int = ...,
    overwrite_b: int = ...,
) -> _Array: ...
trsm = strsm
dtrsm = strsm
ctrsm = strsm
ztrsm = strsm

