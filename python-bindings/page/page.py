"""What the page has Python do. All answers are JSON."""

import contextlib
import io
import json
import platform
import time

import numpy as np

_start = time.perf_counter()
import wasmblas  # noqa: E402

_IMPORT_SECONDS = time.perf_counter() - _start

SINGULAR = [
    "np.linalg.inv(np.zeros((2, 2)))",
    "np.linalg.solve(np.ones((2, 2)), np.ones(2))",
    "np.linalg.cholesky(-np.eye(2))",
]


def about():
    return json.dumps(
        {
            "python": platform.python_version(),
            "numpy": np.__version__,
            "wasmblas": _config(),
            "milliseconds": 1e3 * _IMPORT_SECONDS,
        }
    )


def _config():
    """The first line of ``show_config``: version, kernels, threads."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        wasmblas.show_config()
    return printed.getvalue().splitlines()[0].removeprefix("wasmblas ")


def measure(n, seconds):
    """What ``wasmblas.bench`` returns; the table that it prints is drawn by the page."""
    with contextlib.redirect_stdout(io.StringIO()):
        return json.dumps(wasmblas.bench((n,), seconds=seconds, plot=False))


def singular():
    answers = []
    for call in SINGULAR:
        with wasmblas.original():
            without = _answer(call)
        answers.append({"call": call, "without": without, "with": _answer(call)})
    return json.dumps(answers)


def _answer(call):
    try:
        return repr(eval(call, {"np": np}))
    except np.linalg.LinAlgError as error:
        return f"LinAlgError: {error}"
