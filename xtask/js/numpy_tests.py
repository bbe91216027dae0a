"""NumPy's own tests that go through BLAS and LAPACK. Runs inside Pyodide."""

import ctypes
import json
import os
import site

import pytest

ROOT = site.getsitepackages()[0]
SELECTIONS = [
    ["numpy/_core/tests/test_multiarray.py", "-k", "dot or matmul or vdot or inner or einsum"],
    ["numpy/linalg/tests"],
]

# The LAPACK symbols behind each function of numpy.linalg._umath_linalg, by the first word of its name.
LAPACK_OF_GUFUNC = {
    "cholesky": "spotrf_ dpotrf_ cpotrf_ zpotrf_",
    "det": "sgetrf_ dgetrf_ cgetrf_ zgetrf_",
    "slogdet": "sgetrf_ dgetrf_ cgetrf_ zgetrf_",
    "eig": "sgeev_ dgeev_ cgeev_ zgeev_",
    "eigvals": "sgeev_ dgeev_ cgeev_ zgeev_",
    "eigh": "ssyevd_ dsyevd_ cheevd_ zheevd_",
    "eigvalsh": "ssyevd_ dsyevd_ cheevd_ zheevd_",
    "inv": "sgesv_ dgesv_ cgesv_ zgesv_",
    "solve": "sgesv_ dgesv_ cgesv_ zgesv_",
    "solve1": "sgesv_ dgesv_ cgesv_ zgesv_",
    "lstsq": "sgelsd_ dgelsd_ cgelsd_ zgelsd_",
    "qr": "dgeqrf_ zgeqrf_ dorgqr_ zungqr_",
    "svd": "sgesdd_ dgesdd_ cgesdd_ zgesdd_",
}


class Recorder:
    """A pytest plugin that keeps one outcome and, unless it is a pass, one text per test."""

    def __init__(self):
        self.tests = {}

    def pytest_runtest_logreport(self, report):
        if report.when != "call" and report.passed:
            return
        outcome = report.outcome
        if hasattr(report, "wasxfail"):
            outcome = "xfailed" if report.skipped else "xpassed"
        if outcome == "skipped" and isinstance(report.longrepr, tuple):
            text = report.longrepr[2]
        else:
            text = "" if report.passed else report.longreprtext
        self.tests[report.nodeid] = {"outcome": outcome, "text": text}


def require_first_library_wins(libraries, names):
    """Fails unless the global definition of every name is the first library's."""
    first, everything = ctypes.CDLL(libraries[0]), ctypes.CDLL(None)
    for name in names:
        if not hasattr(first, name):
            raise RuntimeError(f"{libraries[0]} does not export {name}")
        if _address(everything, name) != _address(first, name):
            raise RuntimeError(f"{name} is bound to another library than {libraries[0]}")


def _address(library, name):
    return ctypes.cast(getattr(library, name), ctypes.c_void_p).value


def skip_missing_lapack(libraries):
    """Makes each NumPy function whose LAPACK symbols no library has skip the test that calls it."""
    from numpy.linalg import _umath_linalg, lapack_lite

    loaded = [ctypes.CDLL(path) for path in libraries]

    def missing(names):
        return [name for name in names if not any(hasattr(library, name) for library in loaded)]

    for function in list(vars(_umath_linalg)):
        lacks = missing(LAPACK_OF_GUFUNC.get(function.split("_")[0], "").split())
        if lacks:
            setattr(_umath_linalg, function, _skipping(lacks))
    for function in ("dgelsd", "dgeqrf", "dorgqr", "zgelsd", "zgeqrf", "zungqr"):
        lacks = missing([f"{function}_"])
        if lacks:
            setattr(lapack_lite, function, _skipping(lacks))


def _skipping(lacks):
    def skip(*args, **kwargs):
        pytest.skip("no library has " + " ".join(lacks))

    return skip


def run():
    """Runs the tests and returns JSON: node id -> {outcome, text}."""
    os.chdir(ROOT)
    recorder = Recorder()
    options = ["-q", "--no-header", "--tb=short", "-p", "no:cacheprovider", f"--rootdir={ROOT}"]
    for selection in SELECTIONS:
        code = pytest.main([*options, *selection], plugins=[recorder])
        if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            raise RuntimeError(f"pytest ended with {code!r} on {selection[0]}")
    return json.dumps(recorder.tests)
