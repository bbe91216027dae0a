"""BLAS and LAPACK for the NumPy of Pyodide, and for any other.

``import wasmblas`` calls :func:`accelerate`: NumPy's products and ``numpy.linalg`` run on wasmblas from then on, until
:func:`restore`. With ``WASMBLAS_NO_AUTO=1`` in the environment the import does nothing, not even import NumPy.
"""

import os

__version__ = "0.1.0"
__all__ = [
    "accelerate",
    "bench",
    "blas",
    "get_num_threads",
    "init_threads",
    "is_accelerated",
    "lapack",
    "load",
    "original",
    "restore",
    "set_num_threads",
    "show_config",
    "shutdown_threads",
]


def __getattr__(name):
    """``wasmblas.blas`` and ``wasmblas.lapack``, which are imported when they are first asked for."""
    if name in ("blas", "lapack"):
        import importlib

        return importlib.import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


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


def init_threads(n=None, *, max_memory=128 << 20, spin=False, timeout=5.0):
    """Have large products computed on ``n`` threads, of which the calling one is one; by default on all processors.

    For Pyodide, whose memory threads cannot share: workers with a memory of their own take their part of each product
    there and back. In Node they are there when this returns; in a browser, when ``await wasmblas.init_threads()``
    does, which gives the number of threads. Calling it again starts anew; with 0 or 1 there is one thread again.

    Workers use up to ``max_memory`` bytes, larger products come in parts. A worker that does not answer for ``timeout``
    seconds is replaced, and its work done by the calling thread. In a page's own thread, which must not wait, there is
    one thread, unless ``spin`` says that it may look again and again instead, and not respond meanwhile. Where there
    can be no workers a ``RuntimeWarning`` says why, once.
    """
    from . import _threads

    return _threads.init_threads(n, max_memory=max_memory, spin=spin, timeout=timeout)


def shutdown_threads():
    """End the workers that ``init_threads`` has started, and release their memory."""
    from . import _threads

    _threads.shutdown_threads()


def get_num_threads():
    """How many threads compute large products at the moment."""
    from . import _threads

    return _threads.get_num_threads()


def set_num_threads(n):
    """Use ``n`` of the threads there are, or start more."""
    from . import _threads

    _threads.set_num_threads(n)


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
