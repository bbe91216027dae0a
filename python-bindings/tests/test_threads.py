"""Workers that help with large products. Where there can be none, that is said, and nothing else changes."""

import sys
import warnings

import numpy as np
import pytest
from operands import DTYPES, LAYOUTS, assert_product, laid_out, numbers

import wasmblas
from wasmblas import _threads
from wasmblas._extension import extension

in_pyodide = pytest.mark.skipif(sys.platform != "emscripten", reason="workers are for Pyodide")


@pytest.fixture
def threads():
    """One worker, which is a second thread, until the test is over."""
    wasmblas.init_threads(2)
    yield _threads._script()
    wasmblas.shutdown_threads()


@pytest.fixture
def returned(threads):
    """Counts the bytes that come back from the worker."""
    from pyodide.code import run_js

    state = run_js("""(host) => {
        const state = { bytes: 0, undo: () => { host.copyOut = copyOut; } };
        const { copyOut } = host;
        host.copyOut = (to, from, bytes) => { state.bytes += bytes; copyOut(to, from, bytes); };
        return state;
    }""")(threads.host)
    yield state
    state.undo()


def alone(compute):
    """What ``compute`` gives on one thread."""
    before = wasmblas.get_num_threads()
    wasmblas.set_num_threads(1)
    result = compute()
    wasmblas.set_num_threads(before)
    return result


def product(rng, m, k, n, dtype="d", layout="C"):
    return laid_out(numbers(rng, (m, k), dtype), layout), laid_out(numbers(rng, (k, n), dtype), layout)


@in_pyodide
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_products_are_the_same(rng, threads, dtype, layout):
    for m, k, n in [(170, 160, 170), (33, 700, 301), (401, 199, 65)]:
        a, b = product(rng, m, k, n, dtype, layout)
        together = a @ b
        assert np.array_equal(together, alone(lambda: a @ b))
        with wasmblas.original():
            assert_product(together, a @ b, a, b, dtype)


@in_pyodide
def test_workers_do_their_part(rng, returned):
    a, b = product(rng, 300, 300, 300)
    expected = alone(lambda: a @ b)
    for _ in range(50):
        assert np.array_equal(a @ b, expected)
    assert returned.bytes > a.nbytes, "of fifty products at least one was computed there"


@in_pyodide
@pytest.mark.parametrize("dtype", DTYPES)
def test_workers_do_their_part_of_a_solve(rng, returned, dtype):
    a, b = product(rng, 200, 200, 700, dtype)
    a += 200 * np.eye(200, dtype=dtype)
    expected = alone(lambda: np.linalg.solve(a, b))
    for _ in range(20):
        assert np.array_equal(np.linalg.solve(a, b), expected)
    assert returned.bytes > b.nbytes, "of twenty solves at least one was shared"


@in_pyodide
@pytest.mark.parametrize("name", ["inv", "qr", "det", "eigh", "svd", "cholesky"])
def test_linalg_is_the_same(rng, threads, name):
    a = rng.standard_normal((400, 400))
    a = a @ a.T + 400 * np.eye(400)
    function = getattr(np.linalg, name)
    results = [function(a), alone(lambda: function(a))]
    if not isinstance(results[0], tuple):
        results = [(result,) for result in results]
    for together, expected in zip(*results, strict=True):
        assert np.array_equal(together, expected)


@in_pyodide
def test_a_large_product_goes_through_a_small_memory(rng):
    wasmblas.init_threads(2, max_memory=4 << 20)
    try:
        a, b = product(rng, 700, 900, 800)
        assert np.array_equal(a @ b, alone(lambda: a @ b))
    finally:
        wasmblas.shutdown_threads()


@in_pyodide
def test_starting_again_and_ending(rng):
    a, b = product(rng, 200, 200, 200)
    expected = a @ b
    for n in (2, 3, 3, 2, 1, 0, 2):
        assert wasmblas.init_threads(n) is not None
        assert wasmblas.get_num_threads() == max(n, 1)
        assert np.array_equal(a @ b, expected)
    wasmblas.shutdown_threads()
    wasmblas.shutdown_threads()
    assert wasmblas.get_num_threads() == 1
    assert not extension.ask_worker()
    assert np.array_equal(a @ b, expected)


@in_pyodide
def test_numbers_of_threads(threads):
    assert wasmblas.get_num_threads() == 2
    assert extension.ask_worker()
    wasmblas.set_num_threads(1)
    assert wasmblas.get_num_threads() == 1
    wasmblas.set_num_threads(2)
    assert wasmblas.get_num_threads() == 2
    assert extension.ask_worker()
    wasmblas.set_num_threads(3)
    assert wasmblas.get_num_threads() == 3


# Takes tasks as a worker does that then never answers, so many; ends the worker if it is to be dead.
_FAILURES = """(script, dead, times) => {
    const { host } = script;
    const { store } = host;
    const { warn } = console;
    const state = { said: "", undo: () => { host.store = store; console.warn = warn; } };
    console.warn = (text) => { state.said += text; };
    host.store = (word, value) => {
        store(word, value);
        const taken = host.load(16);
        if (times > 0 && taken !== value && host.exchange(16, taken, taken + 1)) {
            if (dead) script.workers()[0].terminate();
            times -= 1;
        }
    };
    return state;
}"""


@pytest.fixture
def failing():
    """Starts a worker and has it fail."""
    from pyodide.code import run_js

    states = []

    def start(*, dead, times):
        wasmblas.init_threads(2, timeout=0.3)
        script = _threads._script()
        states.append(run_js(_FAILURES)(script, dead, times))
        return script, states[-1]

    yield start
    for state in states:
        state.undo()
    wasmblas.shutdown_threads()


@in_pyodide
@pytest.mark.parametrize("dead", [True, False])
def test_a_worker_that_does_not_answer(rng, failing, dead):
    """In the middle of a product: its block is computed here, and another worker comes."""
    script, state = failing(dead=dead, times=1)
    a, b = product(rng, 500, 500, 500)
    with wasmblas.original():
        expected = a @ b
    for _ in range(4):
        assert np.allclose(a @ b, expected)
    assert np.array_equal(a @ b, alone(lambda: a @ b))
    assert state.said.count("did not answer") == 1
    assert script.size() == 1


@in_pyodide
def test_workers_that_keep_dying_are_given_up(rng, failing):
    script, state = failing(dead=False, times=1000)
    a, b = product(rng, 500, 500, 500)
    expected = alone(lambda: a @ b)
    # Until a new worker is there, the calling thread does all.
    for _ in range(1000):
        assert np.array_equal(a @ b, expected)
        if "there is one thread" in state.said:
            break
    assert wasmblas.get_num_threads() == 1
    assert script.size() == 0
    assert state.said.count("did not answer") == 1
    assert state.said.count("there is one thread") == 1
    assert np.array_equal(a @ b, expected)


@in_pyodide
def test_a_solve_whose_worker_dies(rng, failing):
    a, b = product(rng, 250, 250, 600)
    a += 250 * np.eye(250)
    expected = np.linalg.solve(a, b)
    _, state = failing(dead=True, times=1)
    assert np.array_equal(np.linalg.solve(a, b), expected)
    assert state.said.count("did not answer") == 1


@in_pyodide
def test_the_memory_is_bounded(rng):
    for bound in (4 << 20, 16 << 20):
        wasmblas.init_threads(3, max_memory=bound)
        assert 0 < _threads._script().room() <= bound
    wasmblas.shutdown_threads()


@in_pyodide
def test_an_end_in_the_middle(rng, threads):
    from pyodide.code import run_js

    undo = run_js("""(script) => {
        const { store } = script.host;
        let stores = 0;
        script.host.store = (word, value) => { store(word, value); if (++stores === 3) script.stop(); };
        return () => { script.host.store = store; };
    }""")(threads)
    a, b = product(rng, 500, 500, 500)
    together = a @ b
    undo()
    assert wasmblas.get_num_threads() == 1
    assert np.array_equal(together, a @ b)


@in_pyodide
def test_memory_does_not_grow(rng, threads):
    import pyodide_js

    a, b = product(rng, 300, 300, 300)
    result = np.empty((300, 300))
    np.matmul(a, b, out=result)
    before = pyodide_js._module.HEAPU8.length
    for _ in range(300):
        np.matmul(a, b, out=result)
    for _ in range(5):
        wasmblas.init_threads(2)
        np.matmul(a, b, out=result)
    assert pyodide_js._module.HEAPU8.length == before


@in_pyodide
def test_without_isolation_that_is_said(monkeypatch):
    monkeypatch.setattr(_threads._script(), "obstacle", lambda spin: "isolation")
    _threads._say_once.cache_clear()
    with pytest.warns(RuntimeWarning, match="Cross-Origin-Embedder-Policy: require-corp"):
        wasmblas.init_threads(2)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        wasmblas.init_threads(2)
    assert wasmblas.get_num_threads() == 1


@pytest.mark.skipif(sys.platform == "emscripten", reason="there are workers")
def test_elsewhere_there_is_one_thread():
    _threads._say_once.cache_clear()
    with pytest.warns(RuntimeWarning, match="workers are for Pyodide"):
        wasmblas.init_threads(4)
    assert wasmblas.get_num_threads() == 1
    wasmblas.set_num_threads(1)
    wasmblas.shutdown_threads()


def test_what_makes_no_sense_is_refused():
    with pytest.raises(ValueError, match="no number of threads"):
        wasmblas.init_threads(-1)
    with pytest.raises(ValueError, match="max_memory"):
        wasmblas.init_threads(2, max_memory=1)
    with pytest.raises(ValueError, match="timeout"):
        wasmblas.init_threads(2, timeout=0)
    with pytest.raises(ValueError, match="no number of threads"):
        wasmblas.set_num_threads(0)
