"""One measured case at a time: `a @ b` or `numpy.linalg.solve`, its time and its error.

Runs inside Pyodide. The reference results use neither BLAS nor NumPy's own matrix product: only elementwise
operations in higher precision, so that no library under test can vouch for itself.
"""

import time

import numpy as np

SAMPLED_ROWS = 6


class Case:
    """Fixed pseudo-random operands of one operation, the same in every Python."""

    def __init__(self, op, dtype, n):
        rng = np.random.default_rng(n)
        self.op, self.n, self.dtype = op, n, np.dtype(dtype)
        self.a = self._random(rng, (n, n))
        self.b = self._random(rng, (n,) if op == "solve" else (n, n))

    def _random(self, rng, shape):
        values = rng.standard_normal(shape)
        if self.dtype.kind == "c":
            values = values + 1j * rng.standard_normal(shape)
        return values.astype(self.dtype)

    def seconds(self, calls):
        """The mean time of one of `calls` calls in a row; keeps the last one's result for `error`."""
        a, b = self.a, self.b
        if self.op == "matmul":
            start = time.perf_counter()
            for _ in range(calls):
                result = a @ b
        else:
            solve = np.linalg.solve
            start = time.perf_counter()
            for _ in range(calls):
                result = solve(a, b)
        end = time.perf_counter()
        self.result = result
        return (end - start) / calls

    def error(self):
        """The error in units of n*eps: of a product entry by entry, of a solution as normwise backward error."""
        return self._product_error() if self.op == "matmul" else self._backward_error()

    def _product_error(self):
        rows = np.unique(np.linspace(0, self.n - 1, SAMPLED_ROWS).astype(int))
        a = self.a[rows]
        high, low = accurate_product(a, self.b)
        difference = np.abs(self.result[rows] - high - low)
        scale, _ = accurate_product(np.abs(a), np.abs(self.b))
        return self._in_eps(difference / scale)

    def _backward_error(self):
        x = self.result
        high, low = accurate_product(self.a, x[:, None])
        residual = np.abs((self.b[:, None] - high) - low).max()
        norm_a = np.abs(self.a).sum(axis=1).max()
        return self._in_eps(residual / (norm_a * np.abs(x).max() + np.abs(self.b).max()))

    def _in_eps(self, relative):
        return float(np.max(relative) / (self.n * np.finfo(self.dtype).eps))


def accurate_product(a, b):
    """`a @ b` as an unevaluated sum (high, low) with about twice the precision of float64."""
    if a.dtype.kind != "c":
        return _real_product(np.float64(a), np.float64(b))
    real, imag = np.float64(a.real), np.float64(a.imag)
    left_of_real = np.concatenate([real, -imag], axis=1)
    left_of_imag = np.concatenate([imag, real], axis=1)
    right = np.concatenate([np.float64(b.real), np.float64(b.imag)])
    (re_high, re_low), (im_high, im_low) = (
        _real_product(left_of_real, right),
        _real_product(left_of_imag, right),
    )
    return re_high + 1j * im_high, re_low + 1j * im_low


def _real_product(a, b):
    high = np.zeros((a.shape[0], b.shape[1]))
    low = np.zeros_like(high)
    for k in range(a.shape[1]):
        product, product_error = _two_product(a[:, k, None], b[k, None, :])
        high, sum_error = _two_sum(high, product)
        low += product_error + sum_error
    return high, low


def _two_sum(x, y):
    """Knuth: the rounded sum and its exact error."""
    total = x + y
    y_part = total - x
    return total, (x - (total - y_part)) + (y - y_part)


def _two_product(x, y):
    """Dekker: the rounded product and its exact error, without a fused multiply-add."""
    product = x * y
    x_high, x_low = _split(x)
    y_high, y_low = _split(y)
    return product, ((x_high * y_high - product) + x_high * y_low + x_low * y_high) + x_low * y_low


def _split(x):
    """Veltkamp: x as a sum of two numbers of 26 bits."""
    scaled = x * 134217729.0  # 2^27 + 1
    high = scaled - (scaled - x)
    return high, x - high
