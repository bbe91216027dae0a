"""LAPACK on NumPy arrays, function by function, as ``scipy.linalg.lapack`` has it.

``dgetrf(a)`` and the like take the arguments, and return the results, of SciPy's functions; ``getrf`` and the like
choose the type by their operands. The last result is INFO: 0 if all went well, else what LAPACK says about the matrix.
Shapes that do not fit are a ``ValueError``. Matrices that are only read may lie in any order and with any strides;
``overwrite_...`` saves the copy of those that are written to if their columns are of adjacent elements.

Code for SciPy runs with ``from wasmblas import lapack``: ``lapack.get_lapack_funcs``, and sizes of workspaces by
``NAME_lwork``, which are accepted everywhere and of no use: wasmblas allocates its own.
"""

from . import _lapack_definite, _lapack_eig, _lapack_eigh, _lapack_linear, _lapack_qr  # noqa: F401  they add functions
from ._routines import LAPACK

globals().update(LAPACK.functions)

_REAL_NAMES = ["orghr", "orgqr", "orglq", "orgql", "orgrq", "orgtr", "ormqr", "ormlq", "ormql", "ormrq"]
_ALIASES = {
    f"{prefix}{name}{suffix}": f"{prefix}un{name[2:]}{suffix}"
    for prefix in "cz"
    for name in _REAL_NAMES
    for suffix in ("", "_lwork")
}


def get_lapack_funcs(names, arrays=(), dtype=None, ilp64=False):
    """The functions with these names, without prefixes, for the type that the arrays have in common.

    One function for one name, a list for several. ``ilp64`` is as in SciPy and changes nothing.
    """
    return LAPACK.get(names, arrays, dtype, _ALIASES)
