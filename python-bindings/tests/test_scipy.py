"""wasmblas.blas and wasmblas.lapack as SciPy's: signatures, and scipy.linalg itself on them, where SciPy is installed."""

import inspect
import re
import sys

import numpy as np
import pytest

from wasmblas import blas, lapack

pytest.importorskip("scipy")
import scipy.linalg

# SciPy calls it dselect in dgees.
CALLED_OTHERWISE = re.compile("[sdcz](?=select)")


def pairs():
    for ours, theirs in ((blas, scipy.linalg.blas), (lapack, scipy.linalg.lapack)):
        for name, function in vars(ours).items():
            other = getattr(theirs, name, None)
            sizes = name.endswith("_lwork")
            if hasattr(function, "typecode") and other is not None and not sizes:
                yield name, function, other.__doc__


def test_signatures():
    compared = 0
    for name, function, documentation in pairs():
        known = re.match(rf".* = {name}\((.*)\)", documentation)
        names = [n for n in re.sub(r"[\[\]]", "", known[1]).split(",") if n]
        parameters = inspect.signature(function).parameters
        assert [CALLED_OTHERWISE.sub("", n) for n in names] == list(parameters), name
        for parameter in parameters.values():
            default = re.search(rf"^{parameter.name} : input.*\n    Default: (.*)$", documentation, re.M)
            if default and parameter.default is not None:
                text = default[1].strip("'\" ").replace("(", "complex(")
                known = text if isinstance(parameter.default, str) else eval(text)
                assert known == parameter.default, (name, parameter.name)
        compared += 1
    assert compared > 250


@pytest.fixture
def on_wasmblas(monkeypatch):
    """scipy.linalg, with our functions wherever it asks for SciPy's; counts how often it does."""
    asked = []

    def replaced(get):
        def counted(names, arrays=(), dtype=None, ilp64=False):
            asked.append(names)
            return get(names, arrays, dtype)

        return counted

    for name, module in list(sys.modules.items()):
        if name.startswith("scipy.linalg._"):
            for attribute, get in [("get_blas_funcs", blas.get_blas_funcs), ("get_lapack_funcs", lapack.get_lapack_funcs)]:
                if hasattr(module, attribute) and name not in ("scipy.linalg.blas", "scipy.linalg.lapack"):
                    monkeypatch.setattr(module, attribute, replaced(get))
    return asked


@pytest.mark.parametrize("dtype", "fdFD")
def test_scipy_runs_on_it(on_wasmblas, dtype, rng):
    linalg, tolerance = scipy.linalg, 2000 * np.finfo(dtype).eps

    def close(a, b):
        assert np.allclose(a, b, rtol=tolerance, atol=tolerance)

    a = (rng.standard_normal((7, 7)) + 1j * rng.standard_normal((7, 7)) * (dtype in "FD")).astype(dtype)
    b = a[:, :3] + 1
    definite = a @ a.conj().T + np.eye(7, dtype=dtype)
    close(a @ linalg.lu_solve(linalg.lu_factor(a), b), b)
    close(a.T @ linalg.lu_solve(linalg.lu_factor(a), b[:, 0], trans=1), b[:, 0])
    factor = linalg.cholesky(definite, lower=True)
    close(factor @ factor.conj().T, definite)
    close(definite @ linalg.cho_solve(linalg.cho_factor(definite), b), b)
    close(np.tril(a) @ linalg.solve_triangular(a, b, lower=True), b)
    q, r = linalg.qr(a)
    close(q @ r, a)
    q, r, columns = linalg.qr(a, pivoting=True)
    close(q @ r, a[:, columns])
    r, q = linalg.rq(a)
    close(r @ q, a)
    for driver in ("gelsd", "gelss", "gelsy"):
        close(linalg.lstsq(b, a, lapack_driver=driver)[0], np.linalg.pinv(b) @ a)
    hermitian = a + a.conj().T
    for driver in ("ev", "evd", "evr", "evx"):
        w, v = linalg.eigh(hermitian, driver=driver)
        close(hermitian @ v, v * w)
    w, v = linalg.eigh(hermitian, subset_by_index=[1, 3])
    close(hermitian @ v, v * w)
    for driver in ("gv", "gvd"):
        w, v = linalg.eigh(hermitian, definite, driver=driver)
        close(hermitian @ v, definite @ v * w)
    w, v = linalg.eig(a)
    close(a @ v, v * w)
    w, v = linalg.eig(a, definite)
    close(a @ v, definite @ v * w)
    t, z, count = linalg.schur(a, sort="lhp")
    close(z @ t @ z.conj().T, a)
    assert count == (linalg.eigvals(a).real < 0).sum()
    s, t, q, z = linalg.qz(a, definite)
    close(q @ s @ z.conj().T, a)
    h, q = linalg.hessenberg(a, calc_q=True)
    close(q @ h @ q.conj().T, a)
    for driver in ("gesdd", "gesvd"):
        u, s, vh = linalg.svd(b, lapack_driver=driver)
        close(u[:, :3] * s @ vh, b)
    x = linalg.solve_sylvester(a, definite, a)
    close(a @ x + x @ definite, a)
    lu, d, order = linalg.ldl(definite)
    close(lu @ d @ lu.conj().T, definite)
    assert len(on_wasmblas) > 20
