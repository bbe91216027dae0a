"""How a routine of BLAS or LAPACK becomes Python functions.

A routine is written once, as a function of an element type (:class:`Typed`) and of the arguments SciPy's function of
that name has. :meth:`Library.routine` makes ``sgemm``, ``dgemm``, ``cgemm``, ``zgemm`` of ``gemm``, and ``gemm``, which
chooses among them by its operands.
"""

import functools

import numpy as np

from ._extension import extension


class Typed:
    """One of the four element types: arrays of it, and the routines for it."""

    def __init__(self, prefix, letter):
        self.prefix = prefix
        self.letter = letter
        self.dtype = np.dtype(letter)
        self.real = np.dtype(letter.lower())
        self.is_complex = letter.isupper()

    def call(self, name, *arguments):
        """Calls a routine of the compiled part; LAPACK's return a value, or None, and INFO."""
        return extension.call_routine(name, self.letter, *arguments)

    def info(self, name, *arguments):
        """Calls a routine of LAPACK that only changes its arguments, and returns INFO."""
        return extension.call_routine(name, self.letter, *arguments)[1]

    def read(self, a):
        """An array to be read, as it lies if it is one of this type."""
        a = np.asarray(a, self.dtype)
        return a if _is_aligned(a) else a.copy()

    def write(self, a, overwrite):
        """An array to be written to: ``a`` itself if that is allowed and of this type, else a copy."""
        if overwrite and isinstance(a, np.ndarray) and a.dtype == self.dtype:
            if a.flags.writeable and _is_aligned(a):
                return a
        return np.array(a, self.dtype, order="F")

    def factor(self, a, overwrite, lwork=None):
        """As :meth:`write`, with adjacent elements in columns, as LAPACK's algorithms are made for.

        An ``lwork`` of -1 asks for the size of a workspace: nothing is to be overwritten then.
        """
        a = self.write(a, overwrite and lwork != -1)
        columns = a.ndim < 2 or a.shape[0] <= 1 or a.strides[0] == a.itemsize
        return a if columns and (a.ndim == 2 or a.flags.contiguous) else np.array(a, order="F")

    def square(self, a, overwrite, lwork=None, name="a"):
        """As :meth:`factor`, and the order of the matrix, which must be square."""
        a = self.factor(a, overwrite, lwork)
        return a, order(a, name)

    def vector(self, x, overwrite, name):
        """A vector of adjacent elements to be written to."""
        x = self.factor(x, overwrite)
        require(x.ndim == 1, f"{name} must be a vector")
        return x

    def flat(self, x, name):
        """A vector of adjacent elements to be read."""
        x = np.ascontiguousarray(x, self.dtype)
        require(x.ndim == 1, f"{name} must be a vector")
        return x

    def new(self, *shape):
        return np.empty(shape, self.dtype, order="F")

    def zeros(self, *shape):
        return np.zeros(shape, self.dtype, order="F")

    def reals(self, length):
        return np.empty(length, self.real)

    def of_reals(self):
        """The type of real and imaginary parts."""
        return TYPES["s" if self.prefix in "sc" else "d"]

    def eigenvalues(self, n):
        """Where eigenvalues of general matrices go: their real and imaginary parts, or they and None."""
        return [self.new(n), None if self.is_complex else self.new(n)]

    def work(self):
        """What SciPy's functions return as WORK: the best size of a workspace, which is of no use here."""
        return np.ones(1, self.dtype)


# By the prefixes of their names.
TYPES = {prefix: Typed(prefix, letter) for prefix, letter in zip("sdcz", "fdFD")}


class Library:
    """The functions of one library, by name."""

    def __init__(self):
        self.functions = {}
        # Of each family that chooses the type, the functions by the letters of their types.
        self._families = {}

    def routine(self, names=None, *, workspaces=(), double=False):
        """Makes functions of a routine for each of its types.

        ``names`` are those of the functions, ``?`` for the prefix, after the prefixes they are for:
        ``"sd:?orgqr cz:?ungqr"``; all four types and the routine's own name if there are none. ``workspaces`` says how
        many sizes of workspaces ``NAME_lwork`` returns, with real and with complex types. A routine whose name begins
        with ``_`` adds types to the family that its functions are named after. ``double`` says that the compiled part
        has it in double precision only: in single precision it is computed in double precision, too, and rounded.
        """

        def define(routine):
            for part in (names or f"sdcz:?{routine.__name__}").split():
                prefixes, pattern = part.split(":")
                for prefix in prefixes:
                    typed = TYPES[prefix]
                    name = pattern.replace("?", prefix)
                    rounds = double and prefix in "sc"
                    function = self._add(name, _in_double(routine) if rounds else routine, typed)
                    for family in {routine.__name__, pattern.removeprefix("?")} - {name}:
                        if not family.startswith("_"):
                            self._choice(family, routine)[typed.letter] = function
                    if workspaces:
                        sizes = _sizes_of_workspaces(workspaces[typed.is_complex])
                        sizes.typecode, sizes.dtype, sizes.int_dtype = prefix, typed.dtype, np.dtype("i")
                        self.functions[f"{name}_lwork"] = sizes
            return routine

        return define

    def _add(self, name, routine, typed):
        def function(*args, **kwargs):
            return routine(typed, *args, **kwargs)

        function.typecode = typed.prefix
        function.dtype = typed.dtype
        function.int_dtype = np.dtype("i")
        self.functions[name] = _named(function, name, routine)
        return function

    def _choice(self, family, routine):
        """The functions that the one named ``family``, which is made if it is not there, chooses among."""
        if family not in self._families:
            self._families[family] = {}
            self.functions[family] = _for_operands(routine, family, self._families[family])
        return self._families[family]

    def get(self, names, arrays, dtype, aliases):
        """The functions with these names for the types of the arrays, as SciPy's ``get_blas_funcs`` finds them."""
        prefix, dtype, _ = find_best_blas_type(arrays, dtype)
        found = []
        for name in [names] if isinstance(names, str) else names:
            full = aliases.get(prefix + name, prefix + name)
            if full not in self.functions:
                raise ValueError(f"wasmblas has no function {full}")
            found.append(self.functions[full])
        return found[0] if isinstance(names, str) else found


BLAS = Library()
LAPACK = Library()


def find_best_blas_type(arrays=(), dtype=None):
    """The prefix and type of the routines for these arrays, and whether the first wants columns adjacent."""
    dtypes = [np.asarray(a).dtype for a in arrays] or [np.dtype("d" if dtype is None else dtype)]
    letter = _letter_of(dtypes)
    typed = next(typed for typed in TYPES.values() if typed.letter == letter)
    columns = len(arrays) > 0 and getattr(arrays[0], "flags", {"F_CONTIGUOUS": False})["F_CONTIGUOUS"]
    return typed.prefix, typed.dtype, bool(columns)


def _letter_of(dtypes):
    """NumPy's letter for the type that numbers of all these types become; integers do not count among others."""
    counting = [dtype for dtype in dtypes if dtype.kind in "fc"]
    best = np.result_type(np.float32, *counting) if counting else np.dtype("d")
    letter = best.char.upper() if best.kind == "c" else best.char.lower()
    return {"G": "D", "g": "d"}.get(letter, letter)


def _for_operands(routine, family, by_letter):
    """The function that chooses the type by its operands: arrays, or numbers if there are none."""

    def choose(*args, **kwargs):
        operands = [*args, *kwargs.values()]
        arrays = [x for x in operands if isinstance(x, (np.ndarray, list, tuple))]
        numbers = [x for x in operands if isinstance(x, (int, float, complex, np.number))]
        letter = _letter_of([np.asarray(x).dtype for x in arrays or numbers])
        if letter not in by_letter:
            # Hermitian routines take real numbers for complex ones.
            letter = letter.upper()
        if letter not in by_letter:
            raise TypeError(f"{family} is not for {np.dtype(letter)}")
        return by_letter[letter](*args, **kwargs)

    return _named(choose, family, routine)


def _named(function, name, routine):
    """The function with its name, and the routine's documentation and signature but for the type."""
    function.__name__ = function.__qualname__ = name
    function.__doc__ = routine.__doc__
    function.__wrapped__ = functools.partial(routine, None)
    return function


def _in_double(routine):
    """A routine that computes in double precision and rounds the arrays it returns."""

    @functools.wraps(routine)
    def rounding(typed, *args, **kwargs):
        results = routine(TYPES["z" if typed.is_complex else "d"], *args, **kwargs)
        return tuple(_rounded(x) for x in results) if isinstance(results, tuple) else results

    return rounding


def _rounded(x):
    if isinstance(x, np.ndarray) and x.dtype.kind in "fc":
        return x.astype("F" if x.dtype.kind == "c" else "f")
    return x


def _sizes_of_workspaces(count):
    """``NAME_lwork``: functions that ask it get a size they may pass on; routines here need none."""

    def sizes(*args, **kwargs):
        return *(1.0 for _ in range(count)), 0

    sizes.__doc__ = "The best sizes of the workspaces, and INFO. wasmblas allocates its own: they are one."
    return sizes


def require(condition, message):
    if not condition:
        raise ValueError(message)


def order(a, name):
    """The order of a square matrix."""
    require(a.ndim == 2 and a.shape[0] == a.shape[1], f"{name} must be a square matrix")
    return a.shape[0]


def shape(a, trans, name):
    """The shape of a matrix as it is used, transposed or not."""
    require(a.ndim == 2, f"{name} must be a matrix")
    return a.shape[::-1] if trans else a.shape


def _is_aligned(a):
    return a.flags.aligned and all(step % a.itemsize == 0 for step in a.strides)


def integers(x):
    """Numbers of rows or columns, as a copy."""
    return np.array(x, np.int32)


def is_lower(uplo):
    """Which triangle a letter stands for."""
    require(uplo in ("U", "L", "u", "l"), "uplo must be 'U' or 'L'")
    return int(uplo in ("L", "l"))


def transposition(trans):
    """The number for a letter that says how a matrix is used."""
    require(trans in ("N", "T", "C", "n", "t", "c"), "trans must be 'N', 'T' or 'C'")
    return "NTC".index(trans.upper())
