"""Puts wasmblas into NumPy and takes it out again."""

import contextlib

import numpy as np
from numpy.linalg import _umath_linalg

from . import _products
from ._extension import extension

OLDEST_NUMPY = (2, 0)

# What is replaced at present: [(module name, function name)], empty unless NumPy is accelerated.
_loops: list[tuple[str, str]] = []


def is_accelerated():
    return bool(_loops)


def replaced_loops():
    """The ufuncs whose loops are wasmblas's, as pairs of names: module and function."""
    return list(_loops)


def accelerate():
    before = is_accelerated()
    if not before:
        _replace()
    return _Undo(before)


def restore():
    if is_accelerated():
        _put_back()


@contextlib.contextmanager
def original():
    before = is_accelerated()
    restore()
    try:
        yield
    finally:
        if before:
            accelerate()


class _Undo:
    """What ``accelerate`` returns: a context whose end brings back what was before."""

    def __init__(self, before):
        self._before = before

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        if not self._before:
            restore()


def _replace():
    version = tuple(int(part) for part in np.__version__.split(".")[:2])
    if version < OLDEST_NUMPY:
        raise RuntimeError(
            f"wasmblas needs NumPy 2.0 or newer to accelerate it, and this is NumPy {np.__version__}"
        )
    try:
        _loops.extend(extension.replace_loops())
        if not _reaches_our_loop():
            raise RuntimeError(
                f"NumPy {np.__version__} goes on calling its own loops after wasmblas has replaced them"
            )
        extension.replace_dot_functions()
        if not extension.has_status_flags():
            _watch()
        _products.install()
    except BaseException:
        _put_back()
        raise


def _put_back():
    _products.remove()
    _unwatch()
    extension.restore_dot_functions()
    extension.restore_loops()
    _loops.clear()


def _reaches_our_loop():
    before = extension.calls()
    np.matmul(np.ones((2, 2)), np.ones((2, 2)))
    return extension.calls() > before


def _watch():
    """Have failures of numpy.linalg noticed where the processor has no flags to notice them by."""
    for module, name in _loops:
        if module == _umath_linalg.__name__:
            setattr(_umath_linalg, name, extension.Watched(getattr(_umath_linalg, name)))


def _unwatch():
    for name, value in list(vars(_umath_linalg).items()):
        if isinstance(value, extension.Watched):
            setattr(_umath_linalg, name, value.ufunc)
