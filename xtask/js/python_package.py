"""What the tests of the Python package run inside Pyodide."""

import json
import os


def run(part):
    return json.dumps(PARTS[part]())


def own_tests():
    """The package's own tests: {test id: {outcome, text}}."""
    import numpy_tests
    import pytest

    os.chdir("/tests")
    recorder = numpy_tests.Recorder()
    code = pytest.main(["-q", "--tb=short", "-p", "no:cacheprovider", "/tests"], plugins=[recorder])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise RuntimeError(f"pytest ended with {code!r}")
    return recorder.tests


def numpy_tests():
    """NumPy's tests on an accelerated NumPy: {test id: {outcome, text}}."""
    import numpy_tests

    import wasmblas

    assert wasmblas.is_accelerated()
    outcomes = json.loads(numpy_tests.run())
    assert wasmblas.is_accelerated()
    return outcomes


PARTS = {"own": own_tests, "numpy": numpy_tests}
