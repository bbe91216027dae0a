"""Eigenvalues of symmetric and Hermitian matrices.

``lower`` says which triangle is read. Eigenvalues ascend. INFO is 0 unless an iteration did not converge.
"""

import numpy as np

from ._routines import LAPACK, is_lower, require

routine = LAPACK.routine


def _all(t, name, a, compute_v, lower, lwork, overwrite_a):
    a, n = t.square(a, overwrite_a, lwork)
    values = t.reals(n)
    info = t.info(name, bool(compute_v), lower, a, values)
    return values, a, info


@routine("sd:?syev cz:?heev", workspaces=(1, 1), double=True)
def heev(t, a, compute_v=1, lower=0, lwork=None, overwrite_a=0):
    """All eigenvalues, and vectors if ``compute_v``, by the QL iteration. Returns them and INFO."""
    return _all(t, "heev", a, compute_v, lower, lwork, overwrite_a)


@routine("sd:?syevd", workspaces=(2, 3), double=True)
def heevd(t, a, compute_v=1, lower=0, lwork=None, liwork=None, overwrite_a=0):
    """All eigenvalues, and vectors if ``compute_v``, by divide and conquer. Returns them and INFO."""
    return _all(t, "heevd", a, compute_v, lower, lwork, overwrite_a)


@routine("cz:?heevd", workspaces=(2, 3), double=True)
def _heevd_complex(t, a, compute_v=1, lower=0, lwork=None, liwork=None, lrwork=None, overwrite_a=0):
    """All eigenvalues, and vectors if ``compute_v``, by divide and conquer. Returns them and INFO."""
    return _all(t, "heevd", a, compute_v, lower, lwork, overwrite_a)


def _selected(t, name, a, compute_v, range, lower, vl, vu, il, iu, abstol, lwork, overwrite_a, per):
    a, n = t.square(a, overwrite_a, lwork)
    require(range in ("A", "V", "I"), "range must be 'A', 'V' or 'I'")
    iu = n if iu is None else iu
    bounds, most = ((1, vl, vu), n) if range == "V" else ((0, 0.0, 0.0), n)
    if range == "I":
        require(1 <= il <= iu <= n or (n == 0 and il == 1 and iu == 0), "1 <= il <= iu <= n is required")
        bounds, most = ((2, il - 1, iu - 1), iu - il + 1) if n else (bounds, 0)
    require(range != "V" or vl < vu, "vl < vu is required")
    values, vectors = t.reals(n), t.zeros(n, most) if compute_v else None
    support = np.zeros(per * n, np.int32)
    count, info = t.call(name, *bounds, lower, a, abstol, values, vectors, support)
    return values, vectors if compute_v else t.zeros(1, 1), count or 0, support, info


@routine("sd:?syevr", workspaces=(2, 3), double=True)
def heevr(
    t, a, compute_v=1, range="A", lower=0, vl=0.0, vu=1.0, il=1, iu=None, abstol=0.0,
    lwork=None, liwork=None, overwrite_a=0,
):  # fmt: skip
    """Chosen eigenvalues, and vectors if ``compute_v``, by relatively robust representations.

    ``range`` is 'A' for all, 'V' for those above ``vl`` up to ``vu``, 'I' for those from the ``il``-th to the
    ``iu``-th. Returns the values, the vectors, how many there are, the rows each vector is not zero in, and INFO.
    """
    rest = (range, lower, vl, vu, il, iu, abstol, lwork, overwrite_a)
    return _selected(t, "heevr", a, compute_v, *rest, 2)


@routine("cz:?heevr", workspaces=(2, 3), double=True)
def _heevr_complex(
    t, a, compute_v=1, range="A", lower=0, vl=0.0, vu=1.0, il=1, iu=None, abstol=0.0,
    lwork=None, lrwork=None, liwork=None, overwrite_a=0,
):  # fmt: skip
    """As ``dsyevr``."""
    rest = (range, lower, vl, vu, il, iu, abstol, lwork, overwrite_a)
    return _selected(t, "heevr", a, compute_v, *rest, 2)


@routine("sd:?syevx cz:?heevx", workspaces=(1, 1), double=True)
def heevx(
    t, a, compute_v=1, range="A", lower=0, vl=0.0, vu=1.0, il=1, iu=None, abstol=0.0,
    lwork=None, overwrite_a=0,
):  # fmt: skip
    """As ``heevr``, by bisection and inverse iteration; for the rows, the vectors that did not converge."""
    rest = (range, lower, vl, vu, il, iu, abstol, lwork, overwrite_a)
    return _selected(t, "heevx", a, compute_v, *rest, 1)


def _generalised(t, name, a, b, itype, jobz, uplo, lwork, overwrite_a, overwrite_b):
    a, n = t.square(a, overwrite_a, lwork)
    b, _ = t.square(b, overwrite_b, lwork, "b")
    values = t.reals(n)
    info = t.info(name, itype, jobz in ("V", "v"), is_lower(uplo), a, b, values)
    return values, a, info


@routine("sd:?sygv cz:?hegv", workspaces=(1, 1), double=True)
def hegv(t, a, b, itype=1, jobz="V", uplo="L", lwork=None, overwrite_a=0, overwrite_b=0):
    """Eigenvalues, and vectors, of A x = w B x, or A B x = w x (itype 2) or B A x = w x (3), B positive definite.

    Returns them and INFO, which is n + i if B's leading minor of order i is not positive.
    """
    return _generalised(t, "hegv", a, b, itype, jobz, uplo, lwork, overwrite_a, overwrite_b)


@routine("sd:?sygvd", double=True)
def hegvd(
    t, a, b, itype=1, jobz="V", uplo="L", lwork=None, liwork=None, overwrite_a=0, overwrite_b=0
):
    """As ``hegv``, by divide and conquer."""
    return _generalised(t, "hegvd", a, b, itype, jobz, uplo, lwork, overwrite_a, overwrite_b)


@routine("cz:?hegvd", double=True)
def _hegvd_complex(
    t, a, b, itype=1, jobz="V", uplo="L", lwork=None, lrwork=None, liwork=None,
    overwrite_a=0, overwrite_b=0,
):  # fmt: skip
    """As ``hegv``, by divide and conquer."""
    return _generalised(t, "hegvd", a, b, itype, jobz, uplo, lwork, overwrite_a, overwrite_b)


@routine("sd:?sygst cz:?hegst", double=True)
def hegst(t, a, b, itype=1, lower=0, overwrite_a=0):
    """The matrix of an ordinary eigenproblem for a generalised one, with ``potrf``'s factor of B. Returns it and INFO."""
    a, _ = t.square(a, overwrite_a)
    return a, t.info("hegst", itype, lower, a, t.read(b))


@routine("sd:?sytrd cz:?hetrd", workspaces=(1, 1), double=True)
def hetrd(t, a, lower=0, lwork=None, overwrite_a=0):
    """Qᴴ A Q tridiagonal. Returns the reflectors, the diagonal, the one next to it, the reflectors' tau and INFO."""
    a, n = t.square(a, overwrite_a, lwork)
    diagonal, off, tau = t.reals(n), t.reals(max(n - 1, 0)), t.new(max(n - 1, 0))
    info = t.info("hetrd", lower, a, diagonal, off, tau)
    return a, diagonal, off, tau, info


@routine("sd:?orgtr cz:?ungtr", workspaces=(1, 1), double=True)
def ungtr(t, a, tau, lower=0, lwork=None, overwrite_a=0):
    """Q of ``hetrd``'s reflectors. Returns it and INFO."""
    a, _ = t.square(a, overwrite_a, lwork)
    return a, t.info("ungtr", lower, a, t.flat(tau, "tau"))


@routine("sd:?sterf", double=True)
def sterf(t, d, e, overwrite_d=0, overwrite_e=0):
    """All eigenvalues of a tridiagonal matrix with diagonal d and e next to it. Returns them and INFO."""
    d, e = t.vector(d, overwrite_d, "d"), t.vector(e, overwrite_e, "e")
    return d, t.info("sterf", d, e)


@routine("sd:?stev", double=True)
def stev(t, d, e, compute_v=1, overwrite_d=0, overwrite_e=0):
    """All eigenvalues, and vectors if ``compute_v``, of a tridiagonal matrix. Returns them and INFO."""
    d, e = t.vector(d, overwrite_d, "d"), t.vector(e, overwrite_e, "e")
    vectors = t.new(len(d), len(d)) if compute_v else None
    info = t.info("stev", d, e, vectors)
    return d, vectors if compute_v else t.zeros(1, 1), info
