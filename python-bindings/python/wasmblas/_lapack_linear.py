"""LU factorisations, general and tridiagonal, and triangular matrices.

Pivots count from 0, as SciPy's do. INFO is 0, or what LAPACK says about the matrix: i if element i of the diagonal of
U, counted from 1, is zero.
"""

import numpy as np

from ._routines import LAPACK, integers, is_lower, order, require, transposition

routine = LAPACK.routine


@routine()
def getrf(t, a, overwrite_a=0):
    """P A = L U with partial pivoting. Returns L and U in one matrix, the pivots and INFO."""
    a = t.factor(a, overwrite_a)
    pivots = np.empty(min(a.shape), np.int32)
    info = t.info("getrf", a, pivots)
    return a, pivots - 1, info


@routine()
def getrs(t, lu, piv, b, trans=0, overwrite_b=0):
    """Solves op(A) X = B with what ``getrf`` has returned. Returns X and INFO."""
    b = t.factor(b, overwrite_b)
    return b, t.info("getrs", trans, t.read(lu), integers(piv) + 1, b)


@routine(workspaces=(1, 1))
def getri(t, lu, piv, lwork=None, overwrite_lu=0):
    """The inverse of A, with what ``getrf`` has returned. Returns it and INFO."""
    lu = t.factor(lu, overwrite_lu, lwork)
    return lu, t.info("getri", lu, integers(piv) + 1)


@routine()
def gesv(t, a, b, overwrite_a=0, overwrite_b=0):
    """Solves A X = B. Returns L and U in one matrix, the pivots, X and INFO."""
    a, n = t.square(a, overwrite_a)
    b = t.factor(b, overwrite_b)
    pivots = np.empty(n, np.int32)
    info = t.info("gesv", a, pivots, b)
    return a, pivots - 1, b, info


@routine(double=True)
def gecon(t, a, anorm, norm="1"):
    """The reciprocal condition number of A, of norm ``anorm``, with ``getrf``'s factors. Returns it and INFO."""
    return t.call("gecon", norm, t.read(a), anorm)


@routine(double=True)
def geequ(t, a):
    """Factors that make the largest entries of rows and columns one.

    Returns those of rows and columns, the ratios of the smallest to the largest of each, the largest entry and INFO.
    """
    a = t.read(a)
    require(a.ndim == 2, "a must be a matrix")
    rows, cols = t.reals(a.shape[0]), t.reals(a.shape[1])
    ((row_ratio, col_ratio), (largest, zero)), info = t.call("geequ", a, rows, cols)
    return rows, cols, row_ratio, col_ratio, largest, info or zero


@routine()
def lange(t, norm, a):
    """A norm of A: 'M' the largest entry, '1' of columns, 'I' of rows, 'F' Frobenius."""
    return t.call("lange", norm, t.read(a))


@routine(double=True)
def lantr(t, norm, a, uplo="U", diag="N"):
    """A norm, as of ``lange``, of a triangular or trapezoidal matrix."""
    return t.call("lantr", norm, is_lower(uplo), int(diag in ("U", "u")), t.read(a))


@routine()
def trtrs(t, a, b, lower=0, trans=0, unitdiag=0, lda=None, overwrite_b=0):
    """Solves op(A) X = B, A triangular. Returns X and INFO."""
    b = t.factor(b, overwrite_b)
    return b, t.info("trtrs", lower, trans, unitdiag, t.read(a), b)


@routine(double=True)
def trtri(t, c, lower=0, unitdiag=0, overwrite_c=0):
    """The inverse of a triangular matrix. Returns it and INFO."""
    c, _ = t.square(c, overwrite_c, name="c")
    return c, t.info("trtri", lower, unitdiag, c)


@routine(double=True)
def trcon(t, a, norm="1", uplo="U", diag="N"):
    """The reciprocal condition number of a triangular matrix. Returns it and INFO."""
    a = t.read(a)
    order(a, "a")
    return t.call("trcon", norm, is_lower(uplo), int(diag in ("U", "u")), a)


@routine(double=True)
def gtsv(t, dl, d, du, b, overwrite_dl=0, overwrite_d=0, overwrite_du=0, overwrite_b=0):
    """Solves A X = B, A tridiagonal. Returns the three diagonals of U, the second one first, X and INFO."""
    dl, d = t.vector(dl, overwrite_dl, "dl"), t.vector(d, overwrite_d, "d")
    du, b = t.vector(du, overwrite_du, "du"), t.factor(b, overwrite_b)
    info = t.info("gtsv", dl, d, du, b)
    return dl, d, du, b, info


@routine(double=True)
def gttrf(t, dl, d, du, overwrite_dl=0, overwrite_d=0, overwrite_du=0):
    """P A = L U of a tridiagonal matrix. Returns L's diagonal, U's three, the pivots (from 1 on) and INFO."""
    dl, d = t.vector(dl, overwrite_dl, "dl"), t.vector(d, overwrite_d, "d")
    du, du2 = t.vector(du, overwrite_du, "du"), t.new(max(len(d) - 2, 0))
    pivots = np.empty(len(d), np.int32)
    info = t.info("gttrf", dl, d, du, du2, pivots)
    return dl, d, du, du2, pivots, info


@routine(double=True)
def gttrs(t, dl, d, du, du2, ipiv, b, trans="N", overwrite_b=0):
    """Solves op(A) X = B with what ``gttrf`` has returned. Returns X and INFO."""
    b = t.factor(b, overwrite_b)
    diagonals = [t.flat(x, name) for x, name in [(dl, "dl"), (d, "d"), (du, "du"), (du2, "du2")]]
    return b, t.info("gttrs", transposition(trans), *diagonals, integers(ipiv), b)
