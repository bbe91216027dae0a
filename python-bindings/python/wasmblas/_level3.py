"""Level 3 of BLAS: matrices.

The parameters are those of level 2; ``side`` is 0 if A stands on the left, 1 if on the right. Matrices are used as they
lie, in any order and with any strides; C is a copy unless ``overwrite_c`` is given and it is an array of the right type.
"""

from ._routines import BLAS, order, require, shape

routine = BLAS.routine


def target(t, c, rows, cols, overwrite_c):
    """The matrix that is written to, zeros if there is none."""
    if c is None:
        return t.zeros(rows, cols)
    c = t.write(c, overwrite_c)
    require(c.shape == (rows, cols), f"c must be {rows} by {cols}")
    return c


@routine()
def gemm(t, alpha, a, b, beta=0.0, c=None, trans_a=0, trans_b=0, overwrite_c=0):
    """C := alpha op(A) op(B) + beta C. Returns C."""
    a, b = t.read(a), t.read(b)
    (m, k), (rows, n) = shape(a, trans_a, "a"), shape(b, trans_b, "b")
    require(k == rows, f"op(a) has {k} columns and op(b) {rows} rows")
    c = target(t, c, m, n, overwrite_c)
    t.call("gemm", trans_a, trans_b, alpha, a, b, beta, c)
    return c


def _symmetric_product(t, name, alpha, a, b, beta, c, side, lower, overwrite_c):
    a, b = t.read(a), t.read(b)
    n, (rows, cols) = order(a, "a"), shape(b, 0, "b")
    require(n == (cols if side else rows), f"a is of order {n} and b {rows} by {cols}")
    c = target(t, c, rows, cols, overwrite_c)
    t.call(name, side, lower, alpha, a, b, beta, c)
    return c


@routine()
def symm(t, alpha, a, b, beta=0.0, c=None, side=0, lower=0, overwrite_c=0):
    """C := alpha A B + beta C or, on the right, alpha B A + beta C, A symmetric. Returns C."""
    return _symmetric_product(t, "symm", alpha, a, b, beta, c, side, lower, overwrite_c)


@routine("cz:?hemm")
def hemm(t, alpha, a, b, beta=0.0, c=None, side=0, lower=0, overwrite_c=0):
    """C := alpha A B + beta C or, on the right, alpha B A + beta C, A Hermitian. Returns C."""
    return _symmetric_product(t, "hemm", alpha, a, b, beta, c, side, lower, overwrite_c)


def _rank_k(t, name, alpha, operands, beta, c, trans, lower, overwrite_c):
    operands = [t.read(a) for a in operands]
    shapes = [shape(a, trans, "a") for a in operands]
    require(len(set(shapes)) == 1, "a and b must have the same shape")
    n = shapes[0][0]
    c = target(t, c, n, n, overwrite_c)
    t.call(name, lower, trans, alpha, *operands, beta, c)
    return c


@routine()
def syrk(t, alpha, a, beta=0.0, c=None, trans=0, lower=0, overwrite_c=0):
    """C := alpha op(A) op(A)ᵀ + beta C, one triangle. Returns C."""
    return _rank_k(t, "syrk", alpha, [a], beta, c, 1 if trans else 0, lower, overwrite_c)


@routine("cz:?herk")
def herk(t, alpha, a, beta=0.0, c=None, trans=0, lower=0, overwrite_c=0):
    """C := alpha op(A) op(A)ᴴ + beta C, one triangle, for real alpha and beta. Returns C."""
    return _rank_k(t, "herk", alpha, [a], beta, c, 2 if trans else 0, lower, overwrite_c)


@routine()
def syr2k(t, alpha, a, b, beta=0.0, c=None, trans=0, lower=0, overwrite_c=0):
    """C := alpha op(A) op(B)ᵀ + alpha op(B) op(A)ᵀ + beta C, one triangle. Returns C."""
    return _rank_k(t, "syr2k", alpha, [a, b], beta, c, 1 if trans else 0, lower, overwrite_c)


@routine("cz:?her2k")
def her2k(t, alpha, a, b, beta=0.0, c=None, trans=0, lower=0, overwrite_c=0):
    """C := alpha op(A) op(B)ᴴ + conj(alpha) op(B) op(A)ᴴ + beta C, one triangle, beta real. Returns C."""
    return _rank_k(t, "her2k", alpha, [a, b], beta, c, 2 if trans else 0, lower, overwrite_c)


def _triangular(t, name, alpha, a, b, side, lower, trans_a, diag, overwrite_b):
    a, b = t.read(a), t.write(b, overwrite_b)
    n, (rows, cols) = order(a, "a"), shape(b, 0, "b")
    require(n == (cols if side else rows), f"a is of order {n} and b {rows} by {cols}")
    t.call(name, side, lower, trans_a, diag, alpha, a, b)
    return b


@routine()
def trmm(t, alpha, a, b, side=0, lower=0, trans_a=0, diag=0, overwrite_b=0):
    """B := alpha op(A) B or, on the right, alpha B op(A), A triangular. Returns B."""
    return _triangular(t, "trmm", alpha, a, b, side, lower, trans_a, diag, overwrite_b)


@routine()
def trsm(t, alpha, a, b, side=0, lower=0, trans_a=0, diag=0, overwrite_b=0):
    """Solves op(A) X = alpha B or, on the right, X op(A) = alpha B, A triangular. Returns X."""
    return _triangular(t, "trsm", alpha, a, b, side, lower, trans_a, diag, overwrite_b)
