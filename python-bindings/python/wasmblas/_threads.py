"""Threads where Python's memory is not shared: workers that help with large products."""

import functools
import importlib.resources
import sys
import warnings

from ._extension import extension

# The most that workers' memory may take, in bytes; only what is used is taken.
MEMORY = 128 << 20
LEAST_MEMORY = 4 << 20

_HEADERS = "Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp"
_OBSTACLES = {
    "isolation": "this page is not cross-origin isolated, so there is one thread: serve it with the headers "
    + _HEADERS,
    "blocking": "a page's own thread must not wait for workers, so there is one thread: run Pyodide in a worker, or "
    "accept a page that does not respond meanwhile with init_threads(spin=True)",
    "platform": "workers are for Pyodide: here there is one thread",
}


class Threads:
    """What ``init_threads`` returns: awaiting it waits for the workers, and gives the number of threads."""

    def __init__(self, ready=None):
        self._ready = ready

    def __await__(self):
        if self._ready is not None:
            yield from self._ready.__await__()
        return get_num_threads()

    def __repr__(self):
        return f"<wasmblas: {get_num_threads()} threads>"


def init_threads(n=None, *, max_memory=MEMORY, spin=False, timeout=5.0):
    if n is not None and n < 0:
        raise ValueError(f"n = {n} is no number of threads")
    if max_memory < LEAST_MEMORY:
        raise ValueError(f"max_memory = {max_memory} is less than {LEAST_MEMORY} bytes")
    if timeout <= 0:
        raise ValueError(f"timeout = {timeout} is no time to wait")
    shutdown_threads()
    if n is not None and n < 2:
        return Threads()
    obstacle = _script().obstacle(spin) if sys.platform == "emscripten" else "platform"
    if obstacle:
        _say_once(obstacle)
        return Threads()
    workers = (_script().processors() if n is None else n) - 1
    if workers < 1:
        return Threads()
    from pyodide.ffi import to_js

    name = f"_pool.{extension.kernels()}.wasm"
    code = to_js(importlib.resources.files(__package__).joinpath(name).read_bytes())
    ready = _script().start(code, workers, max_memory, spin, 1000 * timeout)
    extension.set_workers(list(_script().functions()), _script().room())
    return Threads(ready)


def shutdown_threads():
    if _started():
        extension.remove_workers()
        _script().stop()


def get_num_threads():
    return _script().count() + 1 if _started() else 1


def set_num_threads(n):
    if n < 1:
        raise ValueError(f"n = {n} is no number of threads")
    if _started() and n <= _script().size() + 1:
        limit_threads(n)
    elif n > 1:
        init_threads(n)


def limit_threads(n):
    """Use no more than ``n`` of the threads there are."""
    if _started():
        _script().limit(max(0, min(n - 1, _script().size())))


def _started():
    """Whether there are or were workers."""
    return _script.cache_info().currsize > 0


@functools.cache
def _script():
    """The functions of threads.js, which exist from the first use on."""
    import pyodide_js
    from pyodide.code import run_js

    text = importlib.resources.files(__package__).joinpath("threads.js").read_text()
    return run_js(text)(pyodide_js._module)


@functools.cache
def _say_once(obstacle):
    warnings.warn("wasmblas: " + _OBSTACLES[obstacle], RuntimeWarning, stacklevel=4)
