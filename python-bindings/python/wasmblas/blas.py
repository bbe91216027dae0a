"""BLAS on NumPy arrays, function by function, as ``scipy.linalg.blas`` has it.

``dgemm(alpha, a, b)`` and the like take the arguments, and return the results, of SciPy's functions; ``gemm`` and the
like choose the type by their operands. Arrays are read where they lie, in any order and with any strides. Shapes that
do not fit are a ``ValueError``.

Code for SciPy runs with ``from wasmblas import blas``: ``blas.get_blas_funcs``, ``blas.find_best_blas_type``.
"""

from . import _level1, _level2, _level3  # noqa: F401  they add their functions
from ._routines import BLAS, find_best_blas_type

globals().update(BLAS.functions)

_ALIASES = {"cdot": "cdotc", "zdot": "zdotc", "cger": "cgerc", "zger": "zgerc"}
_ALIASES |= {"sdotc": "sdot", "sdotu": "sdot", "ddotc": "ddot", "ddotu": "ddot"}
_ALIASES |= {"cnrm2": "scnrm2", "znrm2": "dznrm2"}


def get_blas_funcs(names, arrays=(), dtype=None, ilp64=False):
    """The functions with these names, without prefixes, for the type that the arrays have in common.

    One function for one name, a list for several. ``ilp64`` is as in SciPy and changes nothing.
    """
    return BLAS.get(names, arrays, dtype, _ALIASES)
