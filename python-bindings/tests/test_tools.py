"""bench and the controller for threadpoolctl."""

import numpy as np
import pytest

import wasmblas


def test_bench(capsys):
    rows = wasmblas.bench(sizes=(4, 12), seconds=0.001, plot=False)
    printed = capsys.readouterr().out
    assert "n = 4" in printed and "n = 12" in printed and "a @ b" in printed
    assert {row["n"] for row in rows} == {4, 12}
    for row in rows:
        assert row["speedup"] == row["numpy_seconds"] / row["wasmblas_seconds"] > 0
    assert wasmblas.is_accelerated()


def test_bench_leaves_numpy_as_it_found_it():
    wasmblas.restore()
    wasmblas.bench(sizes=(2,), seconds=0.001, plot=False)
    assert not wasmblas.is_accelerated()


def test_threadpoolctl():
    threadpoolctl = pytest.importorskip("threadpoolctl")
    import wasmblas.threadpools  # noqa: F401  registers

    np.linalg.inv(np.eye(3))
    found = [i for i in threadpoolctl.threadpool_info() if i["internal_api"] == "wasmblas"]
    assert [info["num_threads"] for info in found] == [1]
    assert found[0]["version"] == wasmblas.__version__
    with threadpoolctl.threadpool_limits(1):
        assert np.allclose(np.linalg.inv(2 * np.eye(3)), np.eye(3) / 2)
