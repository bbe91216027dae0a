"""Cholesky factorisations, and L D Lᵀ and L D Lᴴ factorisations of matrices that are not definite.

``lower`` says which triangle is read and written. INFO of a Cholesky factorisation is the order of the first leading
minor that is not positive. The pivots of an L D Lᵀ factorisation are LAPACK's, from 1 on.
"""

import numpy as np

from ._routines import LAPACK, integers, is_lower, order

routine = LAPACK.routine


@routine()
def potrf(t, a, lower=0, clean=1, overwrite_a=0):
    """A = Uᴴ U or L Lᴴ. Returns the factor, zeros in the other triangle if ``clean``, and INFO."""
    a, n = t.square(a, overwrite_a)
    info = t.info("potrf", lower, a)
    if clean:
        triangle = np.tri(n, dtype=bool)
        np.copyto(a, 0, where=~triangle if lower else ~triangle.T)
    return a, info


@routine()
def potrs(t, c, b, lower=0, overwrite_b=0):
    """Solves A X = B with ``potrf``'s factor. Returns X and INFO."""
    b = t.factor(b, overwrite_b)
    return b, t.info("potrs", lower, t.read(c), b)


@routine(double=True)
def potri(t, c, lower=0, overwrite_c=0):
    """A triangle of the inverse of A, with ``potrf``'s factor. Returns it and INFO."""
    c, _ = t.square(c, overwrite_c, name="c")
    return c, t.info("potri", lower, c)


@routine()
def posv(t, a, b, lower=0, overwrite_a=0, overwrite_b=0):
    """Solves A X = B, A positive definite. Returns the factor, X and INFO."""
    a, _ = t.square(a, overwrite_a)
    b = t.factor(b, overwrite_b)
    info = t.info("posv", lower, a, b)
    return a, b, info


@routine(double=True)
def pocon(t, a, anorm, uplo="U"):
    """The reciprocal condition number of A, of 1-norm ``anorm``, with ``potrf``'s factor. Returns it and INFO."""
    return t.call("pocon", is_lower(uplo), t.read(a), anorm)


@routine(double=True)
def poequ(t, a):
    """Factors that make the diagonal one. Returns them, the ratio of the least to the largest, that entry and INFO."""
    a = t.read(a)
    factors = t.reals(order(a, "a"))
    ((ratio, _), (largest, zero)), info = t.call("poequ", a, factors)
    return factors, ratio, largest, info or zero


@routine()
def pstrf(t, a, tol=-1.0, lower=0, overwrite_a=0):
    """Pᵀ A P = Uᴴ U or L Lᴴ with complete pivoting, A semidefinite.

    Returns the factor, the pivots (from 1 on), the rank and INFO, which is 1 if the rank is not full.
    """
    a, n = t.square(a, overwrite_a)
    pivots = np.empty(n, np.int32)
    rank, info = t.call("pstrf", lower, a, pivots, tol)
    return a, pivots, rank, info or int(rank < n)


@routine(double=True)
def lauum(t, c, lower=0, overwrite_c=0):
    """U Uᴴ or Lᴴ L, one triangle. Returns it and INFO."""
    c, _ = t.square(c, overwrite_c, name="c")
    return c, t.info("lauum", lower, c)


@routine(double=True)
def ptsv(t, d, e, b, overwrite_d=0, overwrite_e=0, overwrite_b=0):
    """Solves A X = B, A tridiagonal and positive definite. Returns D and L of A = L D Lᴴ, X and INFO."""
    d, e = _real_diagonal(t, d, overwrite_d), t.vector(e, overwrite_e, "e")
    b = t.factor(b, overwrite_b)
    info = t.info("ptsv", d, e, b)
    return d, e, b, info


@routine(double=True)
def pttrf(t, d, e, overwrite_d=0, overwrite_e=0):
    """A = L D Lᴴ of a tridiagonal positive definite matrix. Returns D, L and INFO."""
    d, e = _real_diagonal(t, d, overwrite_d), t.vector(e, overwrite_e, "e")
    info = t.info("pttrf", d, e)
    return d, e, info


@routine("sd:?pttrs", double=True)
def pttrs(t, d, e, b, overwrite_b=0):
    """Solves A X = B with what ``pttrf`` has returned. Returns X and INFO."""
    return _pttrs_complex(t, d, e, b, 1, overwrite_b)


@routine("cz:?pttrs", double=True)
def _pttrs_complex(t, d, e, b, lower=0, overwrite_b=0):
    """Solves A X = B, A = L D Lᴴ as ``pttrf`` returns it if ``lower``, else Uᴴ D U. Returns X and INFO."""
    b = t.factor(b, overwrite_b)
    return b, t.info("pttrs", lower, _real_diagonal(t, d, True), t.flat(e, "e"), b)


def _real_diagonal(t, d, overwrite):
    return t.of_reals().vector(d, overwrite, "d")


def _ldl(t, name, a, b, lower, lwork, overwrite_a, overwrite_b):
    a, n = t.square(a, overwrite_a, lwork)
    pivots = np.empty(n, np.int32)
    if b is None:
        return a, pivots, t.info(name, lower, a, pivots)
    b = t.factor(b, overwrite_b, lwork)
    info = t.info(name, lower, a, pivots, b)
    return a, pivots, b, info


@routine(workspaces=(1, 1), double=True)
def sytrf(t, a, lower=0, lwork=None, overwrite_a=0):
    """P A Pᵀ = U D Uᵀ or L D Lᵀ, A symmetric. Returns the factors, the pivots and INFO."""
    return _ldl(t, "sytrf", a, None, lower, lwork, overwrite_a, 0)


@routine("cz:?hetrf", workspaces=(1, 1), double=True)
def hetrf(t, a, lower=0, lwork=None, overwrite_a=0):
    """P A Pᵀ = U D Uᴴ or L D Lᴴ, A Hermitian. Returns the factors, the pivots and INFO."""
    return _ldl(t, "hetrf", a, None, lower, lwork, overwrite_a, 0)


@routine(workspaces=(1, 1), double=True)
def sysv(t, a, b, lwork=None, lower=0, overwrite_a=0, overwrite_b=0):
    """Solves A X = B, A symmetric. Returns ``sytrf``'s factors and pivots, X and INFO."""
    return _ldl(t, "sysv", a, b, lower, lwork, overwrite_a, overwrite_b)


@routine("cz:?hesv", workspaces=(1, 1), double=True)
def hesv(t, a, b, lwork=None, lower=0, overwrite_a=0, overwrite_b=0):
    """Solves A X = B, A Hermitian. Returns ``hetrf``'s factors and pivots, X and INFO."""
    return _ldl(t, "hesv", a, b, lower, lwork, overwrite_a, overwrite_b)


@routine(double=True)
def sytrs(t, a, ipiv, b, lower=0, overwrite_b=0):
    """Solves A X = B with what ``sytrf`` has returned. Returns X and INFO."""
    b = t.factor(b, overwrite_b)
    return b, t.info("sytrs", lower, t.read(a), integers(ipiv), b)


@routine("cz:?hetrs", double=True)
def hetrs(t, a, ipiv, b, lower=0, overwrite_b=0):
    """Solves A X = B with what ``hetrf`` has returned. Returns X and INFO."""
    b = t.factor(b, overwrite_b)
    return b, t.info("hetrs", lower, t.read(a), integers(ipiv), b)


@routine(double=True)
def sytri(t, a, ipiv, lower=0, overwrite_a=0):
    """A triangle of the inverse, with what ``sytrf`` has returned. Returns it and INFO."""
    a, _ = t.square(a, overwrite_a)
    return a, t.info("sytri", lower, a, integers(ipiv))


@routine("cz:?hetri", double=True)
def hetri(t, a, ipiv, lower=0, overwrite_a=0):
    """A triangle of the inverse, with what ``hetrf`` has returned. Returns it and INFO."""
    a, _ = t.square(a, overwrite_a)
    return a, t.info("hetri", lower, a, integers(ipiv))


@routine(double=True)
def sycon(t, a, ipiv, anorm, lower=0):
    """The reciprocal condition number of A, of 1-norm ``anorm``, with ``sytrf``'s factors. Returns it and INFO."""
    return t.call("sycon", lower, t.read(a), integers(ipiv), anorm)


@routine("cz:?hecon", double=True)
def hecon(t, a, ipiv, anorm, lower=0):
    """The reciprocal condition number of A, of 1-norm ``anorm``, with ``hetrf``'s factors. Returns it and INFO."""
    return t.call("hecon", lower, t.read(a), integers(ipiv), anorm)
