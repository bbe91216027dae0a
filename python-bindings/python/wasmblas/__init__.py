"""BLAS and LAPACK for NumPy and SciPy in WebAssembly.

``load(path)`` makes a ``libwasmblas.so`` side module's symbols global, so that extension modules imported afterwards
call it.
"""

import ctypes
import os
import sys

__all__ = ["load"]
__version__ = "0.1.0"


def load(path):
    """Load the side module at ``path`` for every extension module imported from now on.

    The first library that defines a name keeps it: further libraries loaded globally, by this function or by
    ``ctypes``, only add what is still missing. Returns the ``ctypes.CDLL``.

    Raises ``RuntimeError`` if NumPy has been imported: a symbol that a module looked for in vain at its own load stays
    a slow stub without a type check, and one that it found stays bound to its first library.
    """
    path = os.fspath(path)
    if "numpy" in sys.modules:
        raise RuntimeError(
            f"wasmblas.load({path!r}) came after 'import numpy': load the library first"
        )
    if not os.path.exists(path):
        raise FileNotFoundError(f"no BLAS library at {path!r}")
    return ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)
