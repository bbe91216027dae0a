"""BLAS and LAPACK for the NumPy of Pyodide, and for any other.

``import wasmblas`` calls :func:`accelerate`: NumPy's products and ``numpy.linalg`` run on wasmblas from then on, until
:func:`restore`. With ``WASMBLAS_NO_AUTO=1`` in the environment the import does nothing, not even import NumPy.
"""

import os

__version__ = "0.1.0"
__all__ = ["accelerate", "bench", "is_accelerated", "load", "original", "restore", "show_config"]


def accelerate():
    """Have NumPy's products and ``numpy.linalg`` run on wasmblas.

    Replaces the inner loops of ``matmul`` (so ``@``), ``matvec``, ``vecmat`` and ``vecdot`` and of the functions of
    ``numpy.linalg`` for ``float32``, ``float64``, ``complex64`` and ``complex128``, and ``dot``, ``inner`` and ``vdot``
    in NumPy's modules. Calling it again changes nothing. As a context manager it undoes on exit what it did::

        with wasmblas.accelerate():
            a @ b

    Raises ``RuntimeError``, and leaves NumPy as it was, if this NumPy's loops cannot be replaced.
    """
    from . import _accelerate

    return _accelerate.accelerate()


def restore():
    """Give NumPy its own loops and functions back, all of them."""
    from . import _accelerate

    _accelerate.restore()


def is_accelerated():
    """Whether NumPy runs on wasmblas."""
    from . import _accelerate

    return _accelerate.is_accelerated()


def original():
    """A context in which NumPy is as it was before :func:`accelerate`::

    with wasmblas.original():
        a @ b
    """
    from . import _accelerate

    return _accelerate.original()


def show_config():
    """Print which kernels are in use, and what of NumPy runs on them."""
    from . import _config

    print(_config.text())


def bench(sizes=(32, 128, 512), *, seconds=0.2, plot=None):
    """Time NumPy with and without wasmblas, print a table and return its rows.

    ``sizes`` are orders of matrices, ``seconds`` is for how long each case is repeated at least. In a notebook where
    matplotlib is installed the speed-ups are drawn, too; ``plot`` says yes or no.
    """
    from . import _bench

    return _bench.bench(sizes, seconds=seconds, plot=plot)


def load(path):
    """Load the side module at ``path`` for every extension module imported from now on.

    This is for a NumPy whose BLAS and LAPACK are left as imports, not for the one that Pyodide ships: set
    ``WASMBLAS_NO_AUTO=1`` and call it before the first ``import numpy``. The first library that defines a name keeps
    it: further libraries loaded globally, by this function or by ``ctypes``, only add what is still missing. Returns
    the ``ctypes.CDLL``.

    Raises ``RuntimeError`` if NumPy has been imported: a symbol that a module looked for in vain at its own load stays
    a slow stub without a type check, and one that it found stays bound to its first library.
    """
    import ctypes
    import sys

    path = os.fspath(path)
    if "numpy" in sys.modules:
        raise RuntimeError(
            f"wasmblas.load({path!r}) came after 'import numpy': load the library first"
        )
    if not os.path.exists(path):
        raise FileNotFoundError(f"no BLAS library at {path!r}")
    return ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)


if os.environ.get("WASMBLAS_NO_AUTO", "0") in ("", "0"):
    accelerate()
