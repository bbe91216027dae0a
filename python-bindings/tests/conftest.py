"""What the tests share: arrays of every layout, and NumPy's own results to compare with."""

import numpy as np
import pytest
from hypothesis import HealthCheck, settings

import wasmblas

settings.register_profile(
    "wasmblas",
    max_examples=60,
    deadline=None,  # the first call of a kernel in WebAssembly is compiled while it runs
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("wasmblas")


@pytest.fixture(autouse=True)
def accelerated():
    """Every test begins and ends with NumPy accelerated."""
    wasmblas.accelerate()
    yield
    wasmblas.accelerate()


@pytest.fixture
def rng():
    return np.random.default_rng(20260)
