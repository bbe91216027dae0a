"""What ``wasmblas.bench`` measures."""

import sys
import time

import numpy as np

from . import _accelerate
from ._extension import extension

_BAR = 24


def _cases(n):
    """The operations measured, on float64 matrices of order n."""
    rng = np.random.default_rng(n)
    a, b = rng.standard_normal((2, n, n))
    x = rng.standard_normal(n)
    definite = a @ a.T + n * np.eye(n)
    return {
        "a @ b": lambda: a @ b,
        "a @ x": lambda: a @ x,
        "np.dot(a, b)": lambda: np.dot(a, b),
        "solve": lambda: np.linalg.solve(a, x),
        "inv": lambda: np.linalg.inv(a),
        "cholesky": lambda: np.linalg.cholesky(definite),
        "qr": lambda: np.linalg.qr(a),
        "eigh": lambda: np.linalg.eigh(definite),
        "svd": lambda: np.linalg.svd(a),
        "eig": lambda: np.linalg.eig(a),
    }


def bench(sizes, *, seconds, plot):
    sizes = list(sizes)
    total = sum(len(_cases(1)) for _ in sizes)
    progress = _Progress(total)
    rows = []
    for n in sizes:
        for operation, call in _cases(n).items():
            progress.step(f"{operation}, n = {n}")
            theirs, ours = _times(call, seconds)
            rows.append(
                {
                    "operation": operation,
                    "n": n,
                    "numpy_seconds": theirs,
                    "wasmblas_seconds": ours,
                    "speedup": theirs / ours,
                }
            )
    progress.end()
    print(_table(rows, sizes))
    if plot is None:
        plot = "ipykernel" in sys.modules or "pyodide_kernel" in sys.modules
    if plot:
        _plot(rows)
    return rows


def _times(call, seconds):
    """The shortest time of a call without and with wasmblas, measured in turns."""
    best = [float("inf"), float("inf")]
    end = time.perf_counter() + 2 * seconds
    first = True
    while first or time.perf_counter() < end:
        for side, context in enumerate((_accelerate.original, _accelerate.accelerate)):
            with context():
                if first:
                    call()  # the engine compiles it
                best[side] = min(best[side], _time(call))
        first = False
    return best


def _time(call):
    """Seconds a call, from as many as a browser's clock can tell: some tick every 0.1 ms."""
    repeat = 1
    while True:
        start = time.perf_counter()
        for _ in range(repeat):
            call()
        elapsed = time.perf_counter() - start
        if elapsed >= 2e-3:
            return elapsed / repeat
        repeat *= 4


def _table(rows, sizes):
    """Speed-ups: a line for each operation, a column for each size."""
    speedups = {(row["operation"], row["n"]): row["speedup"] for row in rows}
    operations = list(dict.fromkeys(row["operation"] for row in rows))
    lines = [f"{extension.kernels()} kernels, float64: times as fast as NumPy {np.__version__}"]
    lines.append(f"{'':14}" + "".join(f"{f'n = {n}':>10}" for n in sizes))
    for operation in operations:
        cells = "".join(f"{speedups[operation, n]:>9.1f}x" for n in sizes)
        lines.append(f"{operation:14}{cells}")
    return "\n".join(lines)


def _plot(rows):
    try:
        from matplotlib import pyplot
    except ImportError:
        return
    _, axes = pyplot.subplots()
    for operation in dict.fromkeys(row["operation"] for row in rows):
        points = [(row["n"], row["speedup"]) for row in rows if row["operation"] == operation]
        axes.plot(*zip(*points), marker="o", label=operation)
    axes.set(xscale="log", yscale="log", xlabel="n", ylabel="times as fast")
    axes.axhline(1, color="grey", linewidth=0.8)
    axes.legend()
    pyplot.show()


class _Progress:
    """A bar on standard error, if that is looked at."""

    def __init__(self, total):
        self._total = total
        self._done = 0
        self._shown = sys.stderr is not None and sys.stderr.isatty()

    def step(self, what):
        if self._shown:
            filled = _BAR * self._done // self._total
            bar = "#" * filled + "." * (_BAR - filled)
            print(f"\r[{bar}] {what:32}", end="", file=sys.stderr, flush=True)
        self._done += 1

    def end(self):
        if self._shown:
            print("\r" + " " * (_BAR + 36) + "\r", end="", file=sys.stderr, flush=True)
