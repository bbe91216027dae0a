"""Level 1 of BLAS: vectors.

Vectors may be part of an array: ``n`` elements of ``x`` from ``x[offx]`` on, ``incx`` apart; with a negative ``incx``
the last of them comes first. Functions that change a vector change it in place if it is an array of their type, and
return it.
"""

from ._routines import BLAS, require

routine = BLAS.routine


def part(x, n=None, off=0, inc=1, name="x"):
    """The elements of a vector that a call is about."""
    require(x.ndim == 1, f"{name} must be a vector")
    require(inc != 0, f"inc{name} must not be zero")
    step = abs(inc)
    require(0 <= off <= len(x), f"off{name} must be within {name}")
    if n is None:
        n = -(-(len(x) - off) // step)
    require(n >= 0, "n must not be negative")
    require(n == 0 or off + (n - 1) * step < len(x), f"{name} is too short for n, off{name} and inc{name}")
    chosen = x[off : off + n * step : step]
    return chosen if inc > 0 else chosen[::-1]


def pair(x, y, n, offx, incx, offy, incy):
    """The elements of two vectors, as many of the one as of the other."""
    x, y = part(x, n, offx, incx, "x"), part(y, n, offy, incy, "y")
    if n is None:
        n = min(len(x), len(y))
        x, y = (x[:n] if incx > 0 else x[len(x) - n :]), (y[:n] if incy > 0 else y[len(y) - n :])
    return x, y


@routine()
def axpy(t, x, y, n=None, a=1.0, offx=0, incx=1, offy=0, incy=1):
    """y := a x + y. Returns y."""
    y = t.write(y, True)
    t.call("axpy", a, *pair(t.read(x), y, n, offx, incx, offy, incy))
    return y


@routine()
def copy(t, x, y, n=None, offx=0, incx=1, offy=0, incy=1):
    """y := x. Returns y."""
    y = t.write(y, True)
    t.call("copy", *pair(t.read(x), y, n, offx, incx, offy, incy))
    return y


@routine()
def swap(t, x, y, n=None, offx=0, incx=1, offy=0, incy=1):
    """Exchanges x and y. Returns both."""
    x, y = t.write(x, True), t.write(y, True)
    t.call("swap", *pair(x, y, n, offx, incx, offy, incy))
    return x, y


@routine()
def scal(t, a, x, n=None, offx=0, incx=1):
    """x := a x. Returns x."""
    x = t.write(x, True)
    t.call("scal", a, part(x, n, offx, incx))
    return x


@routine("c:csscal z:zdscal")
def _scal_real(t, a, x, n=None, offx=0, incx=1, overwrite_x=0):
    """x := a x for a real a. Returns x, a copy unless ``overwrite_x`` is given."""
    x = t.write(x, overwrite_x)
    t.call("scal", float(a), part(x, n, offx, incx))
    return x


@routine("sd:?dot")
def dot(t, x, y, n=None, offx=0, incx=1, offy=0, incy=1):
    """The sum of all x[i] y[i]."""
    return t.call("dotu", *pair(t.read(x), t.read(y), n, offx, incx, offy, incy))


@routine("cz:?dotu")
def dotu(t, x, y, n=None, offx=0, incx=1, offy=0, incy=1):
    """The sum of all x[i] y[i]."""
    return t.call("dotu", *pair(t.read(x), t.read(y), n, offx, incx, offy, incy))


@routine("cz:?dotc")
def dotc(t, x, y, n=None, offx=0, incx=1, offy=0, incy=1):
    """The sum of all conj(x[i]) y[i]."""
    return t.call("dotc", *pair(t.read(x), t.read(y), n, offx, incx, offy, incy))


@routine("sd:?nrm2 c:scnrm2 z:dznrm2")
def nrm2(t, x, n=None, offx=0, incx=1):
    """The Euclidean norm of x, without overflow or underflow on the way."""
    return t.call("nrm2", part(t.read(x), n, offx, incx))


@routine("sd:?asum c:scasum z:dzasum")
def asum(t, x, n=None, offx=0, incx=1):
    """The sum of all abs(re(x[i])) + abs(im(x[i]))."""
    return t.call("asum", part(t.read(x), n, offx, incx))


@routine("s:isamax d:idamax c:icamax z:izamax")
def iamax(t, x, n=None, offx=0, incx=1):
    """The first i, counted from 0, for which abs(re(x[i])) + abs(im(x[i])) is largest; 0 if x is empty."""
    return t.call("iamax", part(t.read(x), n, offx, incx)) or 0


@routine("sdcz:?rot c:csrot z:zdrot")
def rot(t, x, y, c, s, n=None, offx=0, incx=1, offy=0, incy=1, overwrite_x=0, overwrite_y=0):
    """x, y := c x + s y, c y - conj(s) x, for a real c. Returns both."""
    x, y = t.write(x, overwrite_x), t.write(y, overwrite_y)
    t.call("rot", *pair(x, y, n, offx, incx, offy, incy), c, s)
    return x, y


@routine()
def rotg(t, a, b):
    """The c and s with c a + s b = r and c b - conj(s) a = 0, c real. Returns both."""
    return t.call("rotg", a, b)
