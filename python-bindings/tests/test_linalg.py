"""numpy.linalg on our loops: residuals, failures, layouts, stacks."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.linalg import LinAlgError, _umath_linalg
from operands import DTYPES, dtypes, eps, laid_out, layouts, numbers, seeds

import wasmblas
from wasmblas._extension import extension

orders = st.sampled_from([0, 1, 2, 3, 5, 8, 17, 40])
plain_layouts = layouts.filter(lambda layout: layout != "broadcast")


def well_conditioned(rng, n, dtype):
    """A matrix with singular values between 1/2 and 2."""
    unitary = np.linalg.qr(numbers(rng, (n, n), dtype))[0]
    return np.asarray(unitary * np.linspace(0.5, 2, n), dtype=dtype)


def adjoint(a):
    return np.conj(np.swapaxes(a, -1, -2))


def assert_small(residual, dtype, n, factor=40):
    assert residual.dtype == np.dtype(dtype)
    assert np.all(np.abs(residual) <= factor * (n + 1) * eps(dtype))


@given(dtypes, orders, st.integers(0, 3), plain_layouts, seeds)
def test_solve_and_inv(dtype, n, rhs, layout, seed):
    rng = np.random.default_rng(seed)
    a = laid_out(well_conditioned(rng, n, dtype), layout)
    b = laid_out(numbers(rng, (n, rhs), dtype), layout)
    assert_small(a @ np.linalg.solve(a, b) - b, dtype, n)
    vector = laid_out(numbers(rng, (n,), dtype), layout)
    assert_small(a @ np.linalg.solve(a, vector) - vector, dtype, n)
    assert_small(a @ np.linalg.inv(a) - np.eye(n, dtype=dtype), dtype, n)


@given(dtypes, orders, plain_layouts, seeds)
def test_determinants(dtype, n, layout, seed):
    plain = well_conditioned(np.random.default_rng(seed), n, dtype)
    a = laid_out(plain, layout)
    sign, logarithm = np.linalg.slogdet(a)
    # NumPy's own loops take steps of 24 bytes between complex128 for steps of 16.
    with wasmblas.original():
        expected_sign, expected = np.linalg.slogdet(plain)
        determinant = np.linalg.det(plain)
    assert abs(sign - expected_sign) <= 50 * (n + 1) * eps(dtype)
    assert abs(logarithm - expected) <= 50 * (n + 1) * eps(dtype)
    assert abs(np.linalg.det(a) / determinant - 1) <= 100 * (n + 1) * eps(dtype)
    assert np.linalg.det(a).dtype == determinant.dtype


def test_determinants_of_singular_matrices():
    for dtype in DTYPES:
        zero = np.zeros((3, 3), dtype)
        assert np.linalg.det(zero) == 0
        sign, logarithm = np.linalg.slogdet(zero)
        assert sign == 0 and logarithm == -np.inf
        assert np.linalg.det(np.zeros((0, 0), dtype)) == 1


@given(dtypes, orders, plain_layouts, st.booleans(), seeds)
def test_cholesky(dtype, n, layout, upper, seed):
    rng = np.random.default_rng(seed)
    root = well_conditioned(rng, n, dtype)
    a = root @ adjoint(root)
    # The other triangle is not to be read.
    spoilt = np.where(np.tri(n, dtype=bool).T if upper else np.tri(n, dtype=bool), a, np.nan)
    factor = np.linalg.cholesky(laid_out(spoilt.astype(dtype), layout), upper=upper)
    triangle = np.triu(factor) if upper else np.tril(factor)
    assert np.array_equal(factor, triangle)
    product = adjoint(factor) @ factor if upper else factor @ adjoint(factor)
    assert_small(product - a, dtype, n)


@given(dtypes, orders, plain_layouts, st.sampled_from("LU"), seeds)
def test_eigh(dtype, n, layout, uplo, seed):
    rng = np.random.default_rng(seed)
    a = numbers(rng, (n, n), dtype)
    a = (a + adjoint(a)) / 2
    keep = np.tri(n, dtype=bool) if uplo == "L" else np.tri(n, dtype=bool).T
    values, vectors = np.linalg.eigh(laid_out(np.where(keep, a, 7).astype(dtype), layout), uplo)
    assert np.all(np.diff(values) >= 0)
    assert_small(a @ vectors - vectors * values, dtype, n)
    assert_small(adjoint(vectors) @ vectors - np.eye(n, dtype=dtype), dtype, n)
    only = np.linalg.eigvalsh(laid_out(np.where(keep, a, 7).astype(dtype), layout), uplo)
    assert_small((only - values).astype(dtype), dtype, n)


@given(dtypes, orders, plain_layouts, seeds)
def test_eig(dtype, n, layout, seed):
    a = numbers(np.random.default_rng(seed), (n, n), dtype)
    values, vectors = np.linalg.eig(laid_out(a, layout))
    with wasmblas.original():
        expected, _ = np.linalg.eig(a)
    assert vectors.shape == (n, n)
    assert values.dtype == expected.dtype
    residual = a @ vectors - vectors * values
    assert np.all(np.abs(residual) <= 100 * (n + 1) * eps(dtype) * (1 + np.linalg.norm(a)))
    assert np.all(np.abs(np.linalg.norm(vectors, axis=0) - 1) <= 10 * (n + 1) * eps(dtype))
    only = np.linalg.eigvals(laid_out(a, layout))
    # Sums and not values: nearby ones may come in another order, and their conditions differ.
    for sums in (only.sum(), values.sum()):
        assert abs(sums - np.trace(a)) <= 100 * (n + 1) * eps(dtype) * (1 + np.linalg.norm(a))


@given(dtypes, orders, orders, st.booleans(), plain_layouts, seeds)
def test_svd(dtype, m, n, full, layout, seed):
    rng = np.random.default_rng(seed)
    a = laid_out(numbers(rng, (m, n), dtype), layout)
    u, s, vh = np.linalg.svd(a, full_matrices=full)
    with wasmblas.original():
        shapes = [part.shape for part in np.linalg.svd(a, full_matrices=full)]
    assert [part.shape for part in (u, s, vh)] == shapes
    k, largest = min(m, n), max(m, n)
    assert np.all(np.diff(s) <= 0) and np.all(s >= 0)
    assert_small(u[:, :k] * s @ vh[:k] - a, dtype, largest)
    assert_small(adjoint(u) @ u - np.eye(u.shape[1], dtype=dtype), dtype, largest)
    assert_small(vh @ adjoint(vh) - np.eye(vh.shape[0], dtype=dtype), dtype, largest)
    only = np.linalg.svd(a, compute_uv=False)
    assert_small((only - s).astype(dtype), dtype, largest)


@given(dtypes, orders, orders, st.sampled_from(["reduced", "complete", "r", "raw"]), seeds)
def test_qr(dtype, m, n, mode, seed):
    a = numbers(np.random.default_rng(seed), (m, n), dtype)
    with wasmblas.original():
        expected = np.linalg.qr(a, mode)
    actual = np.linalg.qr(a, mode)
    parts = actual if isinstance(actual, tuple) else (actual,)
    for ours, theirs in zip(parts, expected if isinstance(expected, tuple) else (expected,)):
        assert ours.shape == theirs.shape and ours.dtype == theirs.dtype
    if mode in ("reduced", "complete"):
        q, r = actual
        assert_small(q @ r - a, dtype, max(m, n))
        assert_small(adjoint(q) @ q - np.eye(q.shape[1], dtype=dtype), dtype, max(m, n))
        assert np.array_equal(r, np.triu(r))


@given(dtypes, orders, orders, st.integers(1, 3), seeds)
def test_lstsq(dtype, m, n, rhs, seed):
    rng = np.random.default_rng(seed)
    a, b = numbers(rng, (m, n), dtype), numbers(rng, (m, rhs), dtype)
    x, residuals, rank, values = np.linalg.lstsq(a, b, rcond=None)
    with wasmblas.original():
        expected = np.linalg.lstsq(a, b, rcond=None)
    assert rank == expected[2]
    for ours, theirs in zip((x, residuals, values), (expected[0], expected[1], expected[3])):
        assert ours.shape == theirs.shape and ours.dtype == theirs.dtype
    if values.size:
        # Within what the condition of the problem allows.
        bound = 200 * (m + n) * eps(dtype) * (values[0] / values[-1]) ** 2
        assert np.all(np.abs(x - expected[0]) <= bound * (1 + np.abs(expected[0]).max()))
        if residuals.size:
            scale = 1 + np.abs(expected[1]).max()
            assert np.all(np.abs(residuals - expected[1]) <= bound * scale)


@pytest.mark.parametrize("dtype", DTYPES)
def test_stacks(dtype, rng):
    a = np.stack([well_conditioned(rng, 6, dtype) for _ in range(6)]).reshape(2, 3, 6, 6)
    b = numbers(rng, (3, 6, 2), dtype)
    assert_small(a @ np.linalg.solve(a, b) - b, dtype, 6)
    assert_small(a @ np.linalg.inv(a) - np.eye(6, dtype=dtype), dtype, 6)
    u, s, vh = np.linalg.svd(a[::-1, :, ::-1])
    assert_small(u * s[..., None, :] @ vh - a[::-1, :, ::-1], dtype, 6)
    q, r = np.linalg.qr(a)
    assert_small(q @ r - a, dtype, 6)
    assert np.linalg.inv(np.zeros((0, 4, 4), dtype)).shape == (0, 4, 4)


SINGULAR = np.array([[1.0, 2.0], [2.0, 4.0]])
FAILURES = {
    "inv": lambda dtype: np.linalg.inv(np.zeros((3, 3), dtype)),
    "inv of a stack": lambda dtype: np.linalg.inv(
        np.stack([np.eye(2, dtype=dtype), SINGULAR.astype(dtype)])
    ),
    "solve": lambda dtype: np.linalg.solve(SINGULAR.astype(dtype), np.ones((2, 2), dtype)),
    "solve, vector": lambda dtype: np.linalg.solve(np.zeros((3, 3), dtype), np.ones(3, dtype)),
    "cholesky": lambda dtype: np.linalg.cholesky(-np.eye(3, dtype=dtype)),
    "cholesky of NaN": lambda dtype: np.linalg.cholesky(np.full((3, 3), np.nan, dtype)),
    "eig of NaN": lambda dtype: np.linalg.eig(np.full((3, 3), np.nan, dtype)),
    "eigh of NaN": lambda dtype: np.linalg.eigh(np.full((3, 3), np.nan, dtype)),
    "svd of NaN": lambda dtype: np.linalg.svd(np.full((3, 3), np.nan, dtype)),
    "singular values of NaN": lambda dtype: np.linalg.svd(
        np.full((3, 3), np.nan, dtype), compute_uv=False
    ),
    "lstsq of NaN": lambda dtype: np.linalg.lstsq(np.full((3, 3), np.nan, dtype), np.ones(3, dtype)),
}


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("case", FAILURES)
def test_failures_raise(case, dtype):
    with pytest.raises(LinAlgError):
        FAILURES[case](dtype)
    # And the next call is none the worse for it.
    assert np.allclose(np.linalg.inv(2 * np.eye(3, dtype=dtype)), np.eye(3) / 2)


def test_no_failure_out_of_numbers_that_overflow():
    a = np.array([[1e-200, 1.0], [1.0, np.inf]])
    with np.errstate(all="raise", invalid="ignore"):
        np.linalg.inv(a)
        np.linalg.solve(np.full((2, 2), np.nan) + np.eye(2), np.ones(2))


def test_a_failure_is_reported_as_errstate_says():
    singular = np.zeros((2, 2))
    with np.errstate(invalid="ignore"):
        assert np.isnan(_umath_linalg.inv(singular)).all()
    with pytest.warns(RuntimeWarning, match="invalid value encountered in inv"):
        _umath_linalg.inv(singular)
    with np.errstate(invalid="raise"), pytest.raises(FloatingPointError):
        _umath_linalg.inv(singular)


def test_watched_ufunc_is_as_the_ufunc():
    ufunc = _umath_linalg.inv
    ufunc = ufunc.ufunc if isinstance(ufunc, extension.Watched) else ufunc
    watched = extension.Watched(ufunc)
    assert watched.signature == ufunc.signature and watched.types == ufunc.types
    assert repr(watched) == repr(ufunc)
    out = np.empty((2, 2))
    assert watched(2 * np.eye(2), out=out) is out and out[0, 0] == 0.5
    with pytest.raises(TypeError):
        watched("matrix")
    with pytest.warns(RuntimeWarning, match="invalid value encountered in inv"):
        watched(np.zeros((2, 2)))
