"""``dot``, ``inner`` and ``vdot`` on ``matmul``.

NumPy's own, without a BLAS, multiply a row by a column at a time. Whatever is not plainly a product of arrays of the
four types goes to NumPy's function, which also raises the errors.
"""

import functools
import sys

import numpy as np

_TYPES = [np.dtype(letter) for letter in "fdFD"]
_FLOAT32, _FLOAT64, _COMPLEX64, _COMPLEX128 = _TYPES

# NumPy's own functions, and the replacements made: [(module, name, NumPy's function, ours)].
_dot, _inner, _vdot = np.dot, np.inner, np.vdot
_replaced: list = []


def _suitable(a, b):
    """Whether both are plain arrays, with axes, whose product is of one of the four types."""
    if type(a) is not np.ndarray or type(b) is not np.ndarray:
        return False
    dtype = a.dtype
    if dtype is not b.dtype:
        if dtype.kind not in "iufc" or b.dtype.kind not in "iufc":
            return False
        dtype = np.result_type(dtype, b.dtype)
    known = (
        dtype is _FLOAT64
        or dtype is _FLOAT32
        or dtype is _COMPLEX128
        or dtype is _COMPLEX64
    )
    return known and a.ndim > 0 and b.ndim > 0


def _fits(out, a, b, shape):
    """Whether the product may be written to ``out`` as ``dot`` asks for."""
    return (
        type(out) is np.ndarray
        and out.dtype == np.result_type(a, b)
        and out.dtype in _TYPES
        and out.flags.c_contiguous
        and out.shape == shape
    )


@functools.wraps(_dot)
def dot(a, b, out=None):
    if not _suitable(a, b):
        return _dot(a, b, out)
    if a.shape[-1] != b.shape[max(b.ndim - 2, 0)]:
        return _dot(a, b, out)  # raises
    if a.ndim <= 2 and b.ndim <= 2:
        if out is None:
            return np.matmul(a, b)
        if _fits(out, a, b, a.shape[:-1] + b.shape[1:]) and out.ndim > 0:
            return np.matmul(a, b, out=out)
        return _dot(a, b, out)
    if out is not None or a.size == 0 or b.size == 0:
        return _dot(a, b, out)
    length = a.shape[-1]
    rows = a.reshape(-1, length)
    if b.ndim == 1:
        return np.matmul(rows, b).reshape(a.shape[:-1])
    columns = np.moveaxis(b, -2, 0).reshape(length, -1)
    return np.matmul(rows, columns).reshape(a.shape[:-1] + b.shape[:-2] + b.shape[-1:])


@functools.wraps(_inner)
def inner(a, b, /):
    if not _suitable(a, b) or a.shape[-1] != b.shape[-1] or a.size == 0 or b.size == 0:
        return _inner(a, b)
    if a.ndim == 1:
        return np.matmul(b, a)
    length = a.shape[-1]
    product = np.matmul(a.reshape(-1, length), b.reshape(-1, length).T)
    return product.reshape(a.shape[:-1] + b.shape[:-1])


@functools.wraps(_vdot)
def vdot(a, b, /):
    if not _suitable(a, b) or a.size != b.size:
        return _vdot(a, b)
    return np.vecdot(a.ravel(), b.ravel())


def install():
    """Replace the functions in every module of NumPy that holds them."""
    ours = {"dot": (_dot, dot), "inner": (_inner, inner), "vdot": (_vdot, vdot)}
    for module in _numpy_modules():
        for name, (theirs, own) in ours.items():
            if vars(module).get(name) is theirs:
                _replaced.append((module, name, theirs, own))
                setattr(module, name, own)


def remove():
    """Put NumPy's functions back wherever ours still are."""
    for module, name, theirs, own in _replaced:
        if vars(module).get(name) is own:
            setattr(module, name, theirs)
    _replaced.clear()


def _numpy_modules():
    return [
        module
        for name, module in list(sys.modules.items())
        if name.partition(".")[0] == "numpy" and hasattr(module, "__dict__")
    ]
