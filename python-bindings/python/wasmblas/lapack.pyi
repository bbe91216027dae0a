from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

from numpy.typing import ArrayLike, DTypeLike, NDArray

_Array: TypeAlias = NDArray[Any]

def get_lapack_funcs(
    names: str | Iterable[str],
    arrays: Sequence[ArrayLike] = ...,
    dtype: DTypeLike | None = ...,
    ilp64: bool | str = ...,
) -> Any: ...

def spotrf(
    a: ArrayLike, lower: int = ..., clean: int = ..., overwrite_a: int = ...
) -> tuple[_Array, int]: ...
potrf = spotrf
dpotrf = spotrf
cpotrf = spotrf
zpotrf = spotrf
def spotrs(
    c: ArrayLike, b: ArrayLike, lower: int = ..., overwrite_b: int = ...
) -> tuple[_Array, int]: ...
potrs = spotrs
dpotrs = spotrs
cpotrs = spotrs
zpotrs = spotrs
def spotri(c: ArrayLike, lower: int = ..., overwrite_c: int = ...) -> tuple[_Array, int]: ...
potri = spotri
dpotri = spotri
cpotri = spotri
zpotri = spotri
def sposv(
    a: ArrayLike, b: ArrayLike, lower: int = ..., overwrite_a: int = ..., overwrite_b: int = ...
) -> tuple[_Array, _Array, int]: ...
posv = sposv
dposv = sposv
cposv = sposv
zposv = sposv
def spocon(a: ArrayLike, anorm: float, uplo: str = ...) -> tuple[float, int]: ...
pocon = spocon
dpocon = spocon
cpocon = spocon
zpocon = spocon
def spoequ(a: ArrayLike) -> tuple[_Array, float, float, int]: ...
poequ = spoequ
dpoequ = spoequ
cpoequ = spoequ
zpoequ = spoequ
def spstrf(
    a: ArrayLike, tol: float = ..., lower: int = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, int, int]: ...
pstrf = spstrf
dpstrf = spstrf
cpstrf = spstrf
zpstrf = spstrf
def slauum(c: ArrayLike, lower: int = ..., overwrite_c: int = ...) -> tuple[_Array, int]: ...
lauum = slauum
dlauum = slauum
clauum = slauum
zlauum = slauum
def sptsv(
    d: ArrayLike,
    e: ArrayLike,
    b: ArrayLike,
    overwrite_d: int = ...,
    overwrite_e: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, _Array, int]: ...
ptsv = sptsv
dptsv = sptsv
cptsv = sptsv
zptsv = sptsv
def spttrf(
    d: ArrayLike, e: ArrayLike, overwrite_d: int = ..., overwrite_e: int = ...
) -> tuple[_Array, _Array, int]: ...
pttrf = spttrf
dpttrf = spttrf
cpttrf = spttrf
zpttrf = spttrf
def spttrs(
    d: ArrayLike, e: ArrayLike, b: ArrayLike, overwrite_b: int = ...
) -> tuple[_Array, int]: ...
pttrs = spttrs
dpttrs = spttrs
def cpttrs(
    d: ArrayLike, e: ArrayLike, b: ArrayLike, lower: int = ..., overwrite_b: int = ...
) -> tuple[_Array, int]: ...
zpttrs = cpttrs
def ssytrf(
    a: ArrayLike, lower: int = ..., lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, int]: ...
sytrf = ssytrf
dsytrf = ssytrf
csytrf = ssytrf
zsytrf = ssytrf
def chetrf(
    a: ArrayLike, lower: int = ..., lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, int]: ...
hetrf = chetrf
zhetrf = chetrf
def ssysv(
    a: ArrayLike,
    b: ArrayLike,
    lwork: int | None = ...,
    lower: int = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, _Array, int]: ...
sysv = ssysv
dsysv = ssysv
csysv = ssysv
zsysv = ssysv
def chesv(
    a: ArrayLike,
    b: ArrayLike,
    lwork: int | None = ...,
    lower: int = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, _Array, int]: ...
hesv = chesv
zhesv = chesv
def ssytrs(
    a: ArrayLike, ipiv: ArrayLike, b: ArrayLike, lower: int = ..., overwrite_b: int = ...
) -> tuple[_Array, int]: ...
sytrs = ssytrs
dsytrs = ssytrs
csytrs = ssytrs
zsytrs = ssytrs
def chetrs(
    a: ArrayLike, ipiv: ArrayLike, b: ArrayLike, lower: int = ..., overwrite_b: int = ...
) -> tuple[_Array, int]: ...
hetrs = chetrs
zhetrs = chetrs
def ssytri(
    a: ArrayLike, ipiv: ArrayLike, lower: int = ..., overwrite_a: int = ...
) -> tuple[_Array, int]: ...
sytri = ssytri
dsytri = ssytri
csytri = ssytri
zsytri = ssytri
def chetri(
    a: ArrayLike, ipiv: ArrayLike, lower: int = ..., overwrite_a: int = ...
) -> tuple[_Array, int]: ...
hetri = chetri
zhetri = chetri
def ssycon(a: ArrayLike, ipiv: ArrayLike, anorm: float, lower: int = ...) -> tuple[float, int]: ...
sycon = ssycon
dsycon = ssycon
csycon = ssycon
zsycon = ssycon
def checon(a: ArrayLike, ipiv: ArrayLike, anorm: float, lower: int = ...) -> tuple[float, int]: ...
hecon = checon
zhecon = checon
def sgeev(
    a: ArrayLike,
    compute_vl: int = ...,
    compute_vr: int = ...,
    lwork: int | None = ...,
    overwrite_a: int = ...,
) -> tuple[Any, ...]: ...
geev = sgeev
dgeev = sgeev
cgeev = sgeev
zgeev = sgeev
def sggev(
    a: ArrayLike,
    b: ArrayLike,
    compute_vl: int = ...,
    compute_vr: int = ...,
    lwork: int | None = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[Any, ...]: ...
ggev = sggev
dggev = sggev
cggev = sggev
zggev = sggev
def sgees(
    select: Callable[..., object],
    a: ArrayLike,
    compute_v: int = ...,
    sort_t: int = ...,
    lwork: int | None = ...,
    select_extra_args: tuple[Any, ...] = ...,
    overwrite_a: int = ...,
) -> tuple[Any, ...]: ...
gees = sgees
dgees = sgees
cgees = sgees
zgees = sgees
def sgges(
    select: Callable[..., object],
    a: ArrayLike,
    b: ArrayLike,
    jobvsl: int = ...,
    jobvsr: int = ...,
    sort_t: int = ...,
    ldvsl: int | None = ...,
    ldvsr: int | None = ...,
    lwork: int | None = ...,
    select_extra_args: tuple[Any, ...] = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[Any, ...]: ...
gges = sgges
dgges = sgges
cgges = sgges
zgges = sgges
def sgehrd(
    a: ArrayLike,
    lo: int = ...,
    hi: int | None = ...,
    lwork: int | None = ...,
    overwrite_a: int = ...,
) -> tuple[_Array, _Array, int]: ...
gehrd = sgehrd
dgehrd = sgehrd
cgehrd = sgehrd
zgehrd = sgehrd
def sorghr(
    a: ArrayLike,
    tau: ArrayLike,
    lo: int = ...,
    hi: int | None = ...,
    lwork: int | None = ...,
    overwrite_a: int = ...,
) -> tuple[_Array, int]: ...
unghr = sorghr
orghr = sorghr
dorghr = sorghr
cunghr = sorghr
zunghr = sorghr
def sgebal(
    a: ArrayLike, scale: int = ..., permute: int = ..., overwrite_a: int = ...
) -> tuple[_Array, int, int, _Array, int]: ...
gebal = sgebal
dgebal = sgebal
cgebal = sgebal
zgebal = sgebal
def strsyl(
    a: ArrayLike,
    b: ArrayLike,
    c: ArrayLike,
    trana: str = ...,
    tranb: str = ...,
    isgn: int = ...,
    overwrite_c: int = ...,
) -> tuple[_Array, float, int]: ...
trsyl = strsyl
dtrsyl = strsyl
ctrsyl = strsyl
ztrsyl = strsyl
def sgesdd(
    a: ArrayLike,
    compute_uv: int = ...,
    full_matrices: int = ...,
    lwork: int | None = ...,
    overwrite_a: int = ...,
) -> tuple[_Array, _Array, _Array, int]: ...
gesdd = sgesdd
dgesdd = sgesdd
cgesdd = sgesdd
zgesdd = sgesdd
def sgesvd(
    a: ArrayLike,
    compute_uv: int = ...,
    full_matrices: int = ...,
    lwork: int | None = ...,
    overwrite_a: int = ...,
) -> tuple[_Array, _Array, _Array, int]: ...
gesvd = sgesvd
dgesvd = sgesvd
cgesvd = sgesvd
zgesvd = sgesvd
def ssyev(
    a: ArrayLike,
    compute_v: int = ...,
    lower: int = ...,
    lwork: int | None = ...,
    overwrite_a: int = ...,
) -> tuple[_Array, _Array, int]: ...
heev = ssyev
syev = ssyev
dsyev = ssyev
cheev = ssyev
zheev = ssyev
def ssyevd(
    a: ArrayLike,
    compute_v: int = ...,
    lower: int = ...,
    lwork: int | None = ...,
    liwork: int | None = ...,
    overwrite_a: int = ...,
) -> tuple[_Array, _Array, int]: ...
syevd = ssyevd
heevd = ssyevd
dsyevd = ssyevd
def cheevd(
    a: ArrayLike,
    compute_v: int = ...,
    lower: int = ...,
    lwork: int | None = ...,
    liwork: int | None = ...,
    lrwork: int | None = ...,
    overwrite_a: int = ...,
) -> tuple[_Array, _Array, int]: ...
zheevd = cheevd
def ssyevr(
    a: ArrayLike,
    compute_v: int = ...,
    range: str = ...,
    lower: int = ...,
    vl: float = ...,
    vu: float = ...,
    il: int = ...,
    iu: int | None = ...,
    abstol: float = ...,
    lwork: int | None = ...,
    liwork: int | None = ...,
    overwrite_a: int = ...,
) -> tuple[_Array, _Array, int, _Array, int]: ...
heevr = ssyevr
syevr = ssyevr
dsyevr = ssyevr
def cheevr(
    a: ArrayLike,
    compute_v: int = ...,
    range: str = ...,
    lower: int = ...,
    vl: float = ...,
    vu: float = ...,
    il: int = ...,
    iu: int | None = ...,
    abstol: float = ...,
    lwork: int | None = ...,
    lrwork: int | None = ...,
    liwork: int | None = ...,
    overwrite_a: int = ...,
) -> tuple[_Array, _Array, int, _Array, int]: ...
zheevr = cheevr
def ssyevx(
    a: ArrayLike,
    compute_v: int = ...,
    range: str = ...,
    lower: int = ...,
    vl: float = ...,
    vu: float = ...,
    il: int = ...,
    iu: int | None = ...,
    abstol: float = ...,
    lwork: int | None = ...,
    overwrite_a: int = ...,
) -> tuple[_Array, _Array, int, _Array, int]: ...
heevx = ssyevx
syevx = ssyevx
dsyevx = ssyevx
cheevx = ssyevx
zheevx = ssyevx
def ssygv(
    a: ArrayLike,
    b: ArrayLike,
    itype: int = ...,
    jobz: str = ...,
    uplo: str = ...,
    lwork: int | None = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, int]: ...
sygv = ssygv
hegv = ssygv
dsygv = ssygv
chegv = ssygv
zhegv = ssygv
def ssygvd(
    a: ArrayLike,
    b: ArrayLike,
    itype: int = ...,
    jobz: str = ...,
    uplo: str = ...,
    lwork: int | None = ...,
    liwork: int | None = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, int]: ...
hegvd = ssygvd
sygvd = ssygvd
dsygvd = ssygvd
def chegvd(
    a: ArrayLike,
    b: ArrayLike,
    itype: int = ...,
    jobz: str = ...,
    uplo: str = ...,
    lwork: int | None = ...,
    lrwork: int | None = ...,
    liwork: int | None = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, int]: ...
zhegvd = chegvd
def ssygst(
    a: ArrayLike, b: ArrayLike, itype: int = ..., lower: int = ..., overwrite_a: int = ...
) -> tuple[_Array, int]: ...
hegst = ssygst
sygst = ssygst
dsygst = ssygst
chegst = ssygst
zhegst = ssygst
def ssytrd(
    a: ArrayLike, lower: int = ..., lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, _Array, _Array, int]: ...
hetrd = ssytrd
sytrd = ssytrd
dsytrd = ssytrd
chetrd = ssytrd
zhetrd = ssytrd
def sorgtr(
    a: ArrayLike, tau: ArrayLike, lower: int = ..., lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, int]: ...
ungtr = sorgtr
orgtr = sorgtr
dorgtr = sorgtr
cungtr = sorgtr
zungtr = sorgtr
def ssterf(
    d: ArrayLike, e: ArrayLike, overwrite_d: int = ..., overwrite_e: int = ...
) -> tuple[_Array, int]: ...
sterf = ssterf
dsterf = ssterf
def sstev(
    d: ArrayLike, e: ArrayLike, compute_v: int = ..., overwrite_d: int = ..., overwrite_e: int = ...
) -> tuple[_Array, _Array, int]: ...
stev = sstev
dstev = sstev
def sgetrf(a: ArrayLike, overwrite_a: int = ...) -> tuple[_Array, _Array, int]: ...
getrf = sgetrf
dgetrf = sgetrf
cgetrf = sgetrf
zgetrf = sgetrf
def sgetrs(
    lu: ArrayLike, piv: ArrayLike, b: ArrayLike, trans: int = ..., overwrite_b: int = ...
) -> tuple[_Array, int]: ...
getrs = sgetrs
dgetrs = sgetrs
cgetrs = sgetrs
zgetrs = sgetrs
def sgetri(
    lu: ArrayLike, piv: ArrayLike, lwork: int | None = ..., overwrite_lu: int = ...
) -> tuple[_Array, int]: ...
getri = sgetri
dgetri = sgetri
cgetri = sgetri
zgetri = sgetri
def sgesv(
    a: ArrayLike, b: ArrayLike, overwrite_a: int = ..., overwrite_b: int = ...
) -> tuple[_Array, _Array, _Array, int]: ...
gesv = sgesv
dgesv = sgesv
cgesv = sgesv
zgesv = sgesv
def sgecon(a: ArrayLike, anorm: float, norm: str = ...) -> tuple[float, int]: ...
gecon = sgecon
dgecon = sgecon
cgecon = sgecon
zgecon = sgecon
def sgeequ(a: ArrayLike) -> tuple[_Array, _Array, float, float, float, int]: ...
geequ = sgeequ
dgeequ = sgeequ
cgeequ = sgeequ
zgeequ = sgeequ
def slange(norm: str, a: ArrayLike) -> float: ...
lange = slange
dlange = slange
clange = slange
zlange = slange
def slantr(norm: str, a: ArrayLike, uplo: str = ..., diag: str = ...) -> float: ...
lantr = slantr
dlantr = slantr
clantr = slantr
zlantr = slantr
def strtrs(
    a: ArrayLike,
    b: ArrayLike,
    lower: int = ...,
    trans: int = ...,
    unitdiag: int = ...,
    lda: int | None = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, int]: ...
trtrs = strtrs
dtrtrs = strtrs
ctrtrs = strtrs
ztrtrs = strtrs
def strtri(
    c: ArrayLike, lower: int = ..., unitdiag: int = ..., overwrite_c: int = ...
) -> tuple[_Array, int]: ...
trtri = strtri
dtrtri = strtri
ctrtri = strtri
ztrtri = strtri
def strcon(
    a: ArrayLike, norm: str = ..., uplo: str = ..., diag: str = ...
) -> tuple[float, int]: ...
trcon = strcon
dtrcon = strcon
ctrcon = strcon
ztrcon = strcon
def sgtsv(
    dl: ArrayLike,
    d: ArrayLike,
    du: ArrayLike,
    b: ArrayLike,
    overwrite_dl: int = ...,
    overwrite_d: int = ...,
    overwrite_du: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, _Array, _Array, int]: ...
gtsv = sgtsv
dgtsv = sgtsv
cgtsv = sgtsv
zgtsv = sgtsv
def sgttrf(
    dl: ArrayLike,
    d: ArrayLike,
    du: ArrayLike,
    overwrite_dl: int = ...,
    overwrite_d: int = ...,
    overwrite_du: int = ...,
) -> tuple[_Array, _Array, _Array, _Array, _Array, int]: ...
gttrf = sgttrf
dgttrf = sgttrf
cgttrf = sgttrf
zgttrf = sgttrf
def sgttrs(
    dl: ArrayLike,
    d: ArrayLike,
    du: ArrayLike,
    du2: ArrayLike,
    ipiv: ArrayLike,
    b: ArrayLike,
    trans: str = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, int]: ...
gttrs = sgttrs
dgttrs = sgttrs
cgttrs = sgttrs
zgttrs = sgttrs
def sgeqrf(
    a: ArrayLike, lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, _Array, int]: ...
geqrf = sgeqrf
dgeqrf = sgeqrf
cgeqrf = sgeqrf
zgeqrf = sgeqrf
def sgelqf(
    a: ArrayLike, lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, _Array, int]: ...
gelqf = sgelqf
dgelqf = sgelqf
cgelqf = sgelqf
zgelqf = sgelqf
def sgeqlf(
    a: ArrayLike, lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, _Array, int]: ...
geqlf = sgeqlf
dgeqlf = sgeqlf
cgeqlf = sgeqlf
zgeqlf = sgeqlf
def sgerqf(
    a: ArrayLike, lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, _Array, int]: ...
gerqf = sgerqf
dgerqf = sgerqf
cgerqf = sgerqf
zgerqf = sgerqf
def sgeqp3(
    a: ArrayLike, lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, _Array, _Array, int]: ...
geqp3 = sgeqp3
dgeqp3 = sgeqp3
cgeqp3 = sgeqp3
zgeqp3 = sgeqp3
def sorgqr(
    a: ArrayLike, tau: ArrayLike, lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, int]: ...
ungqr = sorgqr
orgqr = sorgqr
dorgqr = sorgqr
cungqr = sorgqr
zungqr = sorgqr
def sorglq(
    a: ArrayLike, tau: ArrayLike, lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, int]: ...
orglq = sorglq
unglq = sorglq
dorglq = sorglq
cunglq = sorglq
zunglq = sorglq
def sorgql(
    a: ArrayLike, tau: ArrayLike, lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, int]: ...
orgql = sorgql
ungql = sorgql
dorgql = sorgql
cungql = sorgql
zungql = sorgql
def sorgrq(
    a: ArrayLike, tau: ArrayLike, lwork: int | None = ..., overwrite_a: int = ...
) -> tuple[_Array, _Array, int]: ...
orgrq = sorgrq
ungrq = sorgrq
dorgrq = sorgrq
cungrq = sorgrq
zungrq = sorgrq
def sormqr(
    side: str,
    trans: str,
    a: ArrayLike,
    tau: ArrayLike,
    c: ArrayLike,
    lwork: int | None = ...,
    overwrite_c: int = ...,
) -> tuple[_Array, _Array, int]: ...
ormqr = sormqr
unmqr = sormqr
dormqr = sormqr
cunmqr = sormqr
zunmqr = sormqr
def sormlq(
    side: str,
    trans: str,
    a: ArrayLike,
    tau: ArrayLike,
    c: ArrayLike,
    lwork: int | None = ...,
    overwrite_c: int = ...,
) -> tuple[_Array, _Array, int]: ...
unmlq = sormlq
ormlq = sormlq
dormlq = sormlq
cunmlq = sormlq
zunmlq = sormlq
def sormql(
    side: str,
    trans: str,
    a: ArrayLike,
    tau: ArrayLike,
    c: ArrayLike,
    lwork: int | None = ...,
    overwrite_c: int = ...,
) -> tuple[_Array, _Array, int]: ...
ormql = sormql
unmql = sormql
dormql = sormql
cunmql = sormql
zunmql = sormql
def sormrq(
    side: str,
    trans: str,
    a: ArrayLike,
    tau: ArrayLike,
    c: ArrayLike,
    lwork: int | None = ...,
    overwrite_c: int = ...,
) -> tuple[_Array, _Array, int]: ...
ormrq = sormrq
unmrq = sormrq
dormrq = sormrq
cunmrq = sormrq
zunmrq = sormrq
def sgels(
    a: ArrayLike,
    b: ArrayLike,
    trans: str = ...,
    lwork: int | None = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, int]: ...
gels = sgels
dgels = sgels
cgels = sgels
zgels = sgels
def sgelsd(
    a: ArrayLike,
    b: ArrayLike,
    lwork: int | None = ...,
    size_iwork: int | None = ...,
    cond: float = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, int, int]: ...
gelsd = sgelsd
dgelsd = sgelsd
def cgelsd(
    a: ArrayLike,
    b: ArrayLike,
    lwork: int | None = ...,
    size_rwork: int | None = ...,
    size_iwork: int | None = ...,
    cond: float = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, int, int]: ...
zgelsd = cgelsd
def sgelss(
    a: ArrayLike,
    b: ArrayLike,
    cond: float = ...,
    lwork: int | None = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, _Array, int, _Array, int]: ...
gelss = sgelss
dgelss = sgelss
cgelss = sgelss
zgelss = sgelss
def sgelsy(
    a: ArrayLike,
    b: ArrayLike,
    jptv: ArrayLike,
    cond: float,
    lwork: int | None = ...,
    overwrite_a: int = ...,
    overwrite_b: int = ...,
) -> tuple[_Array, _Array, _Array, int, int]: ...
gelsy = sgelsy
dgelsy = sgelsy
cgelsy = sgelsy
zgelsy = sgelsy

def ssytrf_lwork(*args: Any, **kwargs: Any) -> tuple[Any, ...]: ...
dsytrf_lwork = ssytrf_lwork
csytrf_lwork = ssytrf_lwork
zsytrf_lwork = ssytrf_lwork
chetrf_lwork = ssytrf_lwork
zhetrf_lwork = ssytrf_lwork
ssysv_lwork = ssytrf_lwork
dsysv_lwork = ssytrf_lwork
csysv_lwork = ssytrf_lwork
zsysv_lwork = ssytrf_lwork
chesv_lwork = ssytrf_lwork
zhesv_lwork = ssytrf_lwork
sgeev_lwork = ssytrf_lwork
dgeev_lwork = ssytrf_lwork
cgeev_lwork = ssytrf_lwork
zgeev_lwork = ssytrf_lwork
sggev_lwork = ssytrf_lwork
dggev_lwork = ssytrf_lwork
cggev_lwork = ssytrf_lwork
zggev_lwork = ssytrf_lwork
sgehrd_lwork = ssytrf_lwork
dgehrd_lwork = ssytrf_lwork
cgehrd_lwork = ssytrf_lwork
zgehrd_lwork = ssytrf_lwork
sorghr_lwork = ssytrf_lwork
dorghr_lwork = ssytrf_lwork
cunghr_lwork = ssytrf_lwork
zunghr_lwork = ssytrf_lwork
sgesdd_lwork = ssytrf_lwork
dgesdd_lwork = ssytrf_lwork
cgesdd_lwork = ssytrf_lwork
zgesdd_lwork = ssytrf_lwork
sgesvd_lwork = ssytrf_lwork
dgesvd_lwork = ssytrf_lwork
cgesvd_lwork = ssytrf_lwork
zgesvd_lwork = ssytrf_lwork
ssyev_lwork = ssytrf_lwork
dsyev_lwork = ssytrf_lwork
cheev_lwork = ssytrf_lwork
zheev_lwork = ssytrf_lwork
ssyevd_lwork = ssytrf_lwork
dsyevd_lwork = ssytrf_lwork
cheevd_lwork = ssytrf_lwork
zheevd_lwork = ssytrf_lwork
ssyevr_lwork = ssytrf_lwork
dsyevr_lwork = ssytrf_lwork
cheevr_lwork = ssytrf_lwork
zheevr_lwork = ssytrf_lwork
ssyevx_lwork = ssytrf_lwork
dsyevx_lwork = ssytrf_lwork
cheevx_lwork = ssytrf_lwork
zheevx_lwork = ssytrf_lwork
ssygv_lwork = ssytrf_lwork
dsygv_lwork = ssytrf_lwork
chegv_lwork = ssytrf_lwork
zhegv_lwork = ssytrf_lwork
ssytrd_lwork = ssytrf_lwork
dsytrd_lwork = ssytrf_lwork
chetrd_lwork = ssytrf_lwork
zhetrd_lwork = ssytrf_lwork
sorgtr_lwork = ssytrf_lwork
dorgtr_lwork = ssytrf_lwork
cungtr_lwork = ssytrf_lwork
zungtr_lwork = ssytrf_lwork
sgetri_lwork = ssytrf_lwork
dgetri_lwork = ssytrf_lwork
cgetri_lwork = ssytrf_lwork
zgetri_lwork = ssytrf_lwork
sgeqrf_lwork = ssytrf_lwork
dgeqrf_lwork = ssytrf_lwork
cgeqrf_lwork = ssytrf_lwork
zgeqrf_lwork = ssytrf_lwork
sgelqf_lwork = ssytrf_lwork
dgelqf_lwork = ssytrf_lwork
cgelqf_lwork = ssytrf_lwork
zgelqf_lwork = ssytrf_lwork
sgeqlf_lwork = ssytrf_lwork
dgeqlf_lwork = ssytrf_lwork
cgeqlf_lwork = ssytrf_lwork
zgeqlf_lwork = ssytrf_lwork
sgerqf_lwork = ssytrf_lwork
dgerqf_lwork = ssytrf_lwork
cgerqf_lwork = ssytrf_lwork
zgerqf_lwork = ssytrf_lwork
sgeqp3_lwork = ssytrf_lwork
dgeqp3_lwork = ssytrf_lwork
cgeqp3_lwork = ssytrf_lwork
zgeqp3_lwork = ssytrf_lwork
sorgqr_lwork = ssytrf_lwork
dorgqr_lwork = ssytrf_lwork
cungqr_lwork = ssytrf_lwork
zungqr_lwork = ssytrf_lwork
sorglq_lwork = ssytrf_lwork
dorglq_lwork = ssytrf_lwork
cunglq_lwork = ssytrf_lwork
zunglq_lwork = ssytrf_lwork
sorgql_lwork = ssytrf_lwork
dorgql_lwork = ssytrf_lwork
cungql_lwork = ssytrf_lwork
zungql_lwork = ssytrf_lwork
sorgrq_lwork = ssytrf_lwork
dorgrq_lwork = ssytrf_lwork
cungrq_lwork = ssytrf_lwork
zungrq_lwork = ssytrf_lwork
sormqr_lwork = ssytrf_lwork
dormqr_lwork = ssytrf_lwork
cunmqr_lwork = ssytrf_lwork
zunmqr_lwork = ssytrf_lwork
sormlq_lwork = ssytrf_lwork
dormlq_lwork = ssytrf_lwork
cunmlq_lwork = ssytrf_lwork
zunmlq_lwork = ssytrf_lwork
sormql_lwork = ssytrf_lwork
dormql_lwork = ssytrf_lwork
cunmql_lwork = ssytrf_lwork
zunmql_lwork = ssytrf_lwork
sormrq_lwork = ssytrf_lwork
dormrq_lwork = ssytrf_lwork
cunmrq_lwork = ssytrf_lwork
zunmrq_lwork = ssytrf_lwork
sgels_lwork = ssytrf_lwork
dgels_lwork = ssytrf_lwork
cgels_lwork = ssytrf_lwork
zgels_lwork = ssytrf_lwork
sgelsd_lwork = ssytrf_lwork
dgelsd_lwork = ssytrf_lwork
cgelsd_lwork = ssytrf_lwork
zgelsd_lwork = ssytrf_lwork
sgelss_lwork = ssytrf_lwork
dgelss_lwork = ssytrf_lwork
cgelss_lwork = ssytrf_lwork
zgelss_lwork = ssytrf_lwork
sgelsy_lwork = ssytrf_lwork
dgelsy_lwork = ssytrf_lwork
cgelsy_lwork = ssytrf_lwork
zgelsy_lwork = ssytrf_lwork

