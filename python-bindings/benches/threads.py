"""How much faster two threads are than one, in Pyodide: threads.mjs and browser.mjs run this."""

import functools
import sys
import time

import numpy as np
import simulation

import wasmblas
from wasmblas._bench import _time
from wasmblas._extension import extension

ORDERS = (64, 96, 128, 160, 192, 224, 256, 320, 384, 512, 1024)
# m, k, n
THIN = (
    (2000, 8, 2000),
    (2000, 16, 2000),
    (1000, 32, 1000),
    (1000, 64, 1000),
    (32, 2000, 2000),
    (2000, 2000, 32),
    (16, 1000, 1000),
    (64, 2000, 64),
    (40, 4000, 40),
    (100_000, 40, 40),
)


def ratio(call, seconds=0.6):
    """The shortest times of a call on one thread and on two, measured in turns."""
    best = [float("inf")] * 2
    end, first = time.perf_counter() + seconds, True
    while first or time.perf_counter() < end:
        for side in (0, 1):
            wasmblas.set_num_threads(side + 1)
            if first:
                call()
            best[side] = min(best[side], _time(call))
        first = False
    return best


def line(name, call, **options):
    one, two = ratio(call, **options)
    print(f"{name:28}{one * 1e3:10.3f} ms{two * 1e3:10.3f} ms{one / two:7.2f}", flush=True)


def operands(dtype, *shapes):
    rng = np.random.default_rng(1)
    return [rng.standard_normal(shape).astype(dtype) for shape in shapes]


def products():
    for n in ORDERS:
        for dtype in "fdFD":
            if n <= 512 or dtype in "fd":
                a, b, out = operands(dtype, (n, n), (n, n), (n, n))
                line(f"{dtype} {n}", functools.partial(np.matmul, a, b, out))


def thin():
    for m, k, n in THIN:
        for dtype in "fd":
            a, b, out = operands(dtype, (m, k), (k, n), (m, n))
            line(f"{dtype} {m} x {k} x {n}", functools.partial(np.matmul, a, b, out))


def linalg():
    for n in (200, 500, 1000, 2000):
        a, b = operands("d", (n, n), (n, n))
        definite = a @ a.T + n * np.eye(n)
        calls = {
            "det": lambda: np.linalg.det(a),
            "solve": lambda: np.linalg.solve(a, b),
            "inv": lambda: np.linalg.inv(a),
            "cholesky": lambda: np.linalg.cholesky(definite),
            "qr": lambda: np.linalg.qr(a),
            "eigh": lambda: np.linalg.eigh(definite),
            "svd": lambda: np.linalg.svd(a),
        }
        for name, call in calls.items():
            if n < 2000 or name in ("det", "solve", "inv", "cholesky", "qr"):
                line(f"{name} {n}", call, seconds=2.0)


def simulate():
    """What more threads would do, if memory keeps up: from the times of what one product consists of."""
    for dtype in "df":
        a, b, out = operands(dtype, (1024, 1024), (1024, 1024), (1024, 1024))
        call = functools.partial(np.matmul, a, b, out)
        one, two = ratio(call, seconds=3.0)
        wasmblas.set_num_threads(2)
        parts = simulation.Parts.of(call, 40)
        print(f"{dtype} 1024: {parts}")
        print(f"  2 threads measured: {one / two:.2f}")
        for threads in (2, 4, 8):
            print(f"  {threads} threads simulated: {one / parts.simulate(threads - 1):.2f}", flush=True)


def empty():
    """The way of a task without work."""
    wasmblas.set_num_threads(2)
    shortest = min(_time(extension.ask_worker) for _ in range(50))
    print(f"empty task: {shortest * 1e6:.1f} us")


def large():
    for dtype in "df":
        a, b, out = operands(dtype, (1024, 1024), (1024, 1024), (1024, 1024))
        line(f"{dtype} 1024", functools.partial(np.matmul, a, b, out), seconds=4.0)


PARTS = {part.__name__: part for part in (empty, large, products, thin, linalg, simulate)}


async def main(names):
    unknown = set(names) - set(PARTS)
    if unknown:
        sys.exit(f"no part {' '.join(sorted(unknown))}: there are {' '.join(PARTS)}")
    print(f"{extension.kernels()} kernels; one thread, two threads, times as fast")
    # In a page's own thread the workers are waited for without sleep; elsewhere that says nothing.
    await wasmblas.init_threads(2, spin=True)
    assert wasmblas.get_num_threads() == 2
    for name in names or PARTS:
        PARTS[name]()
    wasmblas.shutdown_threads()
