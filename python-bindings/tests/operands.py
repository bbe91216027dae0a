"""Hypothesis strategies for operands, and the bounds that results are held to."""

import numpy as np
from hypothesis import strategies as st

DTYPES = ["f", "d", "F", "D"]
dtypes = st.sampled_from(DTYPES)
# Zero, one, around the crossover to our kernels, and beyond the width of a register tile.
lengths = st.sampled_from([0, 1, 2, 3, 5, 6, 8, 9, 16, 18, 33, 70])
seeds = st.integers(0, 2**32 - 1)
LAYOUTS = ["C", "F", "reversed", "strided", "field", "broadcast"]
layouts = st.sampled_from(LAYOUTS)


def eps(dtype):
    return np.finfo(dtype).eps


def numbers(rng, shape, dtype):
    values = rng.standard_normal(shape)
    if np.dtype(dtype).kind == "c":
        values = values + 1j * rng.standard_normal(shape)
    return np.asarray(values, dtype=dtype)


def laid_out(values, layout):
    """An array equal to ``values``, or with its first row everywhere, in a layout in memory."""
    if values.ndim == 0:
        return values
    if layout == "F":
        return np.asfortranarray(values)
    if layout == "reversed":
        axes = tuple(range(values.ndim))
        return np.flip(np.flip(values, axes).copy(), axes)
    if layout == "strided":
        wide = np.zeros([2 * n for n in values.shape], values.dtype)
        view = wide[tuple(slice(None, None, 2) for _ in values.shape)]
        view[...] = values
        return view
    if layout == "field":
        # Elements lie 8 bytes beyond their size apart: no whole number of complex128.
        record = np.zeros(values.shape, [("value", values.dtype), ("other", "f8")])
        record["value"] = values
        return record["value"]
    if layout == "broadcast" and values.shape[0] > 0:
        return np.broadcast_to(values[:1], values.shape)
    return np.ascontiguousarray(values)


def empty_like_layout(shape, dtype, layout):
    """An array to write to; ``broadcast`` has no such thing and gives a plain one."""
    target = np.zeros(shape, dtype)
    return laid_out(target, "C" if layout == "broadcast" else layout)


def assert_product(actual, expected, a, b, dtype):
    """Two ways of computing a sum of n products differ by at most 2 n eps of the sum of sizes."""
    length = a.shape[-1]
    sizes = np.abs(a).astype("d") @ np.abs(b).astype("d")
    assert actual.shape == expected.shape
    assert actual.dtype == expected.dtype
    bound = (4 * length + 4) * eps(dtype) * sizes
    assert np.all(np.abs(actual - expected) <= bound)
