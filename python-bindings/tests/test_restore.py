"""What is put in comes out again, exactly."""

import os
import subprocess
import sys

import numpy as np
import pytest
from numpy.linalg import _umath_linalg

import wasmblas
from wasmblas import _accelerate
from wasmblas._extension import extension


def snapshot():
    """Everything of NumPy that acceleration touches, by identity."""
    modules = [m for n, m in list(sys.modules.items()) if n.partition(".")[0] == "numpy"]
    return {
        (module.__name__, name): id(value)
        for module in modules
        for name, value in list(vars(module).items())
    }


def test_restore_is_exact(rng):
    a = rng.standard_normal((30, 30))
    wasmblas.restore()
    before, product, inverse = snapshot(), a @ a, np.linalg.inv(a)
    wasmblas.accelerate()
    assert snapshot() != before
    wasmblas.restore()
    assert snapshot() == before
    calls = extension.calls()
    assert np.array_equal(a @ a, product)
    assert np.array_equal(np.linalg.inv(a), inverse)
    assert extension.calls() == calls


def test_contexts_bring_back_what_was():
    wasmblas.restore()
    with wasmblas.accelerate():
        assert wasmblas.is_accelerated()
        with wasmblas.accelerate():
            pass
        assert wasmblas.is_accelerated()
        with wasmblas.original():
            assert not wasmblas.is_accelerated()
            with wasmblas.original():
                pass
            assert not wasmblas.is_accelerated()
        assert wasmblas.is_accelerated()
    assert not wasmblas.is_accelerated()
    with pytest.raises(KeyError), wasmblas.accelerate():
        raise KeyError
    assert not wasmblas.is_accelerated()


def test_nothing_stays_after_a_failure(monkeypatch):
    wasmblas.restore()
    before = snapshot()
    monkeypatch.setattr(_accelerate, "_reaches_our_loop", lambda: False)
    before_again = snapshot()
    with pytest.raises(RuntimeError, match="goes on calling its own loops"):
        wasmblas.accelerate()
    assert not wasmblas.is_accelerated()
    assert snapshot() == before_again == before
    monkeypatch.undo()


def test_old_numpy_is_refused(monkeypatch):
    wasmblas.restore()
    monkeypatch.setattr(np, "__version__", "1.26.4")
    with pytest.raises(RuntimeError, match="NumPy 2.0 or newer .* this is NumPy 1.26.4"):
        wasmblas.accelerate()
    assert not wasmblas.is_accelerated()


def test_all_functions_are_replaced():
    names = {name for _, name in _accelerate.replaced_loops()}
    ufuncs = {n for n, f in vars(_umath_linalg).items() if hasattr(f, "signature")}
    assert ufuncs <= names
    products = {name for name in ("matmul", "vecdot", "matvec", "vecmat") if hasattr(np, name)}
    assert products <= names


def test_show_config(capsys):
    wasmblas.show_config()
    text = capsys.readouterr().out
    assert wasmblas.__version__ in text and extension.kernels() in text and "matmul" in text


@pytest.mark.skipif(sys.platform == "emscripten", reason="no processes")
def test_no_auto():
    script = "import sys, wasmblas; assert 'numpy' not in sys.modules; wasmblas.accelerate()"
    environment = os.environ | {"WASMBLAS_NO_AUTO": "1"}
    subprocess.run([sys.executable, "-c", script], check=True, env=environment)
    script = "import wasmblas; assert wasmblas.is_accelerated()"
    environment["WASMBLAS_NO_AUTO"] = "0"
    subprocess.run([sys.executable, "-c", script], check=True, env=environment)


def test_load_comes_before_numpy():
    with pytest.raises(RuntimeError, match="load the library first"):
        wasmblas.load("libwasmblas.so")
