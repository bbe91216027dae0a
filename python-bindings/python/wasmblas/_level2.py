"""Level 2 of BLAS: a matrix and vectors.

``lower`` says which triangle of a symmetric, Hermitian or triangular matrix is read, the upper one if it is 0;
``trans`` is 0 for A, 1 for its transpose, 2 for its conjugate transpose; ``diag`` is 1 if all elements on the diagonal
are one, which are not read then. Vectors may be part of an array, as in level 1. What is written to is a copy unless
``overwrite_...`` is given and it is an array of the right type.
"""

from ._level1 import part
from ._routines import BLAS, order, require, shape

routine = BLAS.routine


def target(t, y, length, off, inc, overwrite, name="y"):
    """The vector that is written to, zeros if there is none, and the part of it that a call is about."""
    if y is None:
        y = t.zeros(off + max(0, 1 + (length - 1) * abs(inc)))
    else:
        y = t.write(y, overwrite)
    return y, part(y, length, off, inc, name)


def operand(t, x, length, off, inc, name="x"):
    return part(t.read(x), length, off, inc, name)


@routine()
def gemv(t, alpha, a, x, beta=0.0, y=None, offx=0, incx=1, offy=0, incy=1, trans=0, overwrite_y=0):
    """y := alpha op(A) x + beta y. Returns y."""
    a = t.read(a)
    m, n = shape(a, trans, "a")
    y, written = target(t, y, m, offy, incy, overwrite_y)
    t.call("gemv", trans, alpha, a, operand(t, x, n, offx, incx), beta, written)
    return y


def _symmetric_product(t, name, alpha, a, x, beta, y, offx, incx, offy, incy, lower, overwrite_y):
    a = t.read(a)
    n = order(a, "a")
    y, written = target(t, y, n, offy, incy, overwrite_y)
    t.call(name, lower, alpha, a, operand(t, x, n, offx, incx), beta, written)
    return y


@routine()
def symv(t, alpha, a, x, beta=0.0, y=None, offx=0, incx=1, offy=0, incy=1, lower=0, overwrite_y=0):
    """y := alpha A x + beta y, A symmetric. Returns y."""
    return _symmetric_product(t, "symv", alpha, a, x, beta, y, offx, incx, offy, incy, lower, overwrite_y)


@routine("cz:?hemv")
def hemv(t, alpha, a, x, beta=0.0, y=None, offx=0, incx=1, offy=0, incy=1, lower=0, overwrite_y=0):
    """y := alpha A x + beta y, A Hermitian. Returns y."""
    return _symmetric_product(t, "hemv", alpha, a, x, beta, y, offx, incx, offy, incy, lower, overwrite_y)


def _triangular(t, name, a, x, offx, incx, lower, trans, diag, overwrite_x):
    a, x = t.read(a), t.write(x, overwrite_x)
    t.call(name, lower, trans, diag, a, part(x, order(a, "a"), offx, incx))
    return x


@routine()
def trmv(t, a, x, offx=0, incx=1, lower=0, trans=0, diag=0, overwrite_x=0):
    """x := op(A) x, A triangular. Returns x."""
    return _triangular(t, "trmv", a, x, offx, incx, lower, trans, diag, overwrite_x)


@routine()
def trsv(t, a, x, incx=1, offx=0, lower=0, trans=0, diag=0, overwrite_x=0):
    """Solves op(A) y = x, A triangular. Returns y."""
    return _triangular(t, "trsv", a, x, offx, incx, lower, trans, diag, overwrite_x)


def _rank_one(t, name, alpha, x, y, incx, incy, a, overwrite_a):
    x, y = part(t.read(x), None, 0, incx, "x"), part(t.read(y), None, 0, incy, "y")
    if a is None:
        a = t.zeros(len(x), len(y))
    else:
        a = t.write(a, overwrite_a)
    t.call(name, alpha, x, y, a)
    return a


@routine("sd:?ger")
def ger(t, alpha, x, y, incx=1, incy=1, a=None, overwrite_x=1, overwrite_y=1, overwrite_a=0):
    """A := alpha x yᵀ + A. Returns A. x and y are never changed."""
    return _rank_one(t, "geru", alpha, x, y, incx, incy, a, overwrite_a)


@routine("cz:?geru")
def geru(t, alpha, x, y, incx=1, incy=1, a=None, overwrite_x=1, overwrite_y=1, overwrite_a=0):
    """A := alpha x yᵀ + A. Returns A. x and y are never changed."""
    return _rank_one(t, "geru", alpha, x, y, incx, incy, a, overwrite_a)


@routine("cz:?gerc")
def gerc(t, alpha, x, y, incx=1, incy=1, a=None, overwrite_x=1, overwrite_y=1, overwrite_a=0):
    """A := alpha x yᴴ + A. Returns A. x and y are never changed."""
    return _rank_one(t, "gerc", alpha, x, y, incx, incy, a, overwrite_a)


def _update(t, name, alpha, vectors, n, lower, a, overwrite_a):
    """An update of one triangle by vectors: each with its offset, its increment and its name."""
    parts = [part(t.read(x), n, off, inc, label) for x, off, inc, label in vectors]
    n = min(len(x) for x in parts)
    if a is None:
        a = t.zeros(n, n)
    else:
        a = t.write(a, overwrite_a)
        require(order(a, "a") == n, f"a must be of order {n}")
    t.call(name, lower, alpha, *parts, a)
    return a


@routine()
def syr(t, alpha, x, lower=0, incx=1, offx=0, n=None, a=None, overwrite_a=0):
    """A := alpha x xᵀ + A, one triangle. Returns A."""
    return _update(t, "syr", alpha, [(x, offx, incx, "x")], n, lower, a, overwrite_a)


@routine("cz:?her")
def her(t, alpha, x, lower=0, incx=1, offx=0, n=None, a=None, overwrite_a=0):
    """A := alpha x xᴴ + A, one triangle, for a real alpha. Returns A."""
    return _update(t, "her", alpha, [(x, offx, incx, "x")], n, lower, a, overwrite_a)


@routine()
def syr2(t, alpha, x, y, lower=0, incx=1, offx=0, incy=1, offy=0, n=None, a=None, overwrite_a=0):
    """A := alpha x yᵀ + alpha y xᵀ + A, one triangle. Returns A."""
    vectors = [(x, offx, incx, "x"), (y, offy, incy, "y")]
    return _update(t, "syr2", alpha, vectors, n, lower, a, overwrite_a)


@routine("cz:?her2")
def her2(t, alpha, x, y, lower=0, incx=1, offx=0, incy=1, offy=0, n=None, a=None, overwrite_a=0):
    """A := alpha x yᴴ + conj(alpha) y xᴴ + A, one triangle. Returns A."""
    vectors = [(x, offx, incx, "x"), (y, offy, incy, "y")]
    return _update(t, "her2", alpha, vectors, n, lower, a, overwrite_a)
