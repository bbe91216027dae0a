"""Products against NumPy's own loops."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from operands import (
    DTYPES,
    LAYOUTS,
    assert_product,
    dtypes,
    empty_like_layout,
    laid_out,
    layouts,
    lengths,
    numbers,
    seeds,
)

import wasmblas
from wasmblas._extension import extension


def own(function, *args, **kwargs):
    with wasmblas.original():
        return function(*args, **kwargs)


@given(dtypes, lengths, lengths, lengths, layouts, layouts, seeds)
def test_matmul(dtype, n, k, m, layout_a, layout_b, seed):
    rng = np.random.default_rng(seed)
    a = laid_out(numbers(rng, (n, k), dtype), layout_a)
    b = laid_out(numbers(rng, (k, m), dtype), layout_b)
    assert_product(a @ b, own(np.matmul, a, b), a, b, dtype)


@given(dtypes, lengths, lengths, layouts, layouts, seeds)
def test_matrix_vector(dtype, n, k, layout_a, layout_x, seed):
    rng = np.random.default_rng(seed)
    a = laid_out(numbers(rng, (n, k), dtype), layout_a)
    x = laid_out(numbers(rng, (k,), dtype), layout_x)
    assert_product(a @ x, own(np.matmul, a, x), a, x, dtype)
    assert_product(x @ a.T, own(np.matmul, x, a.T), x, a.T, dtype)
    if not hasattr(np, "matvec"):
        return  # NumPy before 2.2
    assert_product(np.matvec(a, x), own(np.matvec, a, x), a, x, dtype)
    assert_product(np.vecmat(x, a.T), own(np.vecmat, x, a.T), x, a.T, dtype)


@given(dtypes, lengths, layouts, layouts, seeds)
def test_vecdot(dtype, n, layout_x, layout_y, seed):
    rng = np.random.default_rng(seed)
    x = laid_out(numbers(rng, (3, n), dtype), layout_x)
    y = laid_out(numbers(rng, (n,), dtype), layout_y)
    for row in range(3):
        actual, expected = np.vecdot(x, y)[row], own(np.vecdot, x, y)[row]
        assert_product(actual, expected, x[row], y, dtype)
    assert_product(x[0] @ y, own(np.matmul, x[0], y), x[0], y, dtype)


@given(dtypes, lengths, lengths, lengths, layouts, seeds)
def test_out(dtype, n, k, m, layout, seed):
    rng = np.random.default_rng(seed)
    a, b = numbers(rng, (n, k), dtype), numbers(rng, (k, m), dtype)
    out = empty_like_layout((n, m), dtype, layout)
    around = out.base.copy() if layout == "strided" and out.base is not None else None
    assert np.matmul(a, b, out=out) is out
    assert_product(out, own(np.matmul, a, b), a, b, dtype)
    if around is not None:
        around[::2, ::2] = out
        assert np.array_equal(out.base, around), "wrote beside the array"


@given(dtypes, st.sampled_from([4, 9, 33]), st.integers(0, 5), seeds)
def test_overlapping(dtype, n, shift, seed):
    rng = np.random.default_rng(seed)
    memory = numbers(rng, (2 * n * n + 8,), dtype)
    a = memory[: n * n].reshape(n, n)
    out = memory[shift : shift + n * n].reshape(n, n)
    before = a.copy()
    expected = own(np.matmul, before, before)
    np.matmul(a, a, out=out)
    assert_product(out, expected, before, before, dtype)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(
    "shapes",
    [
        ((3, 9, 9), (9, 9)),
        ((9, 9), (3, 9, 9)),
        ((2, 1, 9, 5), (3, 5, 9)),
        ((0, 9, 9), (9, 9)),
        ((4, 9, 9), (9,)),
        ((9,), (4, 9, 9)),
    ],
)
def test_stacks(dtype, shapes, rng):
    a, b = (numbers(rng, shape, dtype) for shape in shapes)
    calls = extension.calls()
    actual = a @ b
    if actual.size:
        assert extension.calls() > calls
    with wasmblas.original():
        expected = a @ b
    assert actual.shape == expected.shape
    assert np.all(np.abs(actual - expected) <= 200 * np.finfo(dtype).eps)


def test_axes_and_types(rng):
    a, b = rng.standard_normal((9, 4, 9)), rng.standard_normal((9, 9)).astype("f")
    axes = [(0, 2), (0, 1), (1, 2)]
    assert np.allclose(np.matmul(a, b, axes=axes), own(np.matmul, a, b, axes=axes))
    whole = np.arange(81).reshape(9, 9)
    assert np.array_equal(whole @ whole, own(np.matmul, whole, whole))
    assert (whole @ whole).dtype == whole.dtype


def test_not_a_number_and_infinity_go_through():
    a = np.ones((20, 20))
    a[3, 4], a[5, 6] = np.nan, np.inf
    zero = np.zeros((20, 20))
    with np.errstate(invalid="ignore"):
        product = a @ zero
    assert np.isnan(product[3]).all() and np.isnan(product[5]).all()
    assert (product[0] == 0).all()


SHAPES = [
    ((), (3,)),
    ((7,), (7,)),
    ((6, 7), (7,)),
    ((7,), (7, 5)),
    ((6, 7), (7, 5)),
    ((2, 6, 7), (7, 5)),
    ((6, 7), (4, 7, 5)),
    ((2, 6, 7), (4, 7, 5)),
    ((2, 6, 7), (7,)),
    ((0, 7), (7, 5)),
    ((6, 0), (0, 5)),
    ((1,), (1,)),
]


@pytest.mark.parametrize("dtypes", ["ff", "dd", "FF", "DD", "fd", "dF", "ld", "ll"])
@pytest.mark.parametrize("shapes", SHAPES)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_dot(dtypes, shapes, layout, rng):
    a, b = (
        laid_out(numbers(rng, shape, dtype), layout)
        if dtype != "l"
        else rng.integers(0, 9, shape)
        for shape, dtype in zip(shapes, dtypes)
    )
    for function, second in ((np.dot, b), (np.inner, np.moveaxis(b, -2, -1) if b.ndim > 1 else b)):
        actual, expected = function(a, second), own(function, a, second)
        assert type(actual) is type(expected)
        assert actual.dtype == expected.dtype
        assert actual.shape == expected.shape
        assert np.allclose(actual, expected, rtol=1e-4, atol=1e-4)


def own_by_name(name, *args, **kwargs):
    with wasmblas.original():
        return getattr(np, name)(*args, **kwargs)


@pytest.mark.parametrize("dtype", DTYPES)
def test_vdot_tensordot_einsum_and_methods(dtype, rng):
    a, b = numbers(rng, (20, 30), dtype), numbers(rng, (20, 30), dtype)
    c = numbers(rng, (30, 20), dtype)
    close = {"rtol": 1e-3, "atol": 1e-3}
    assert np.allclose(np.vdot(a, b), own_by_name("vdot", a, b), **close)
    assert np.allclose(np.vdot(a.T, b), own_by_name("vdot", a.T, b), **close)
    assert np.allclose(a.dot(c), own_by_name("dot", a, c), **close)
    assert np.allclose(np.tensordot(a, b, 2), own_by_name("tensordot", a, b, 2), **close)
    for spelling in ("ij,jk->ik", "ij,jk,kl->il"):
        arrays = (a, c) if spelling.count(",") == 1 else (a, c, b)
        calls = extension.calls()
        actual = np.einsum(spelling, *arrays, optimize=True)
        assert extension.calls() > calls
        assert np.allclose(actual, own_by_name("einsum", spelling, *arrays), **close)
    assert np.allclose(np.convolve(a[0], b[0]), own_by_name("convolve", a[0], b[0]), **close)


def test_dot_of_large_arrays_is_a_product_of_matrices(rng):
    a = rng.standard_normal((40, 40))
    for function in (np.dot, np.inner, lambda x, y: np.tensordot(x, y, 1)):
        calls = extension.calls()
        function(a, a)
        assert extension.calls() == calls + 1


def test_dot_out_and_errors(rng):
    a = rng.standard_normal((20, 20))
    out = np.empty((20, 20))
    assert np.dot(a, a, out=out) is out
    assert np.allclose(out, a @ a)
    before = a.copy()
    np.dot(a, a, out=a)
    assert np.allclose(a, before @ before)
    with pytest.raises(ValueError, match="not aligned"):
        np.dot(np.ones((2, 3)), np.ones((2, 3)))
    with pytest.raises(ValueError):
        np.dot(a, a, out=np.empty((20, 20), "f"))
    with pytest.raises(ValueError):
        np.matmul(np.ones((2, 3)), np.ones((2, 3)))


def test_dot_dispatches_to_other_kinds_of_arrays():
    class Other:
        def __array_function__(self, function, types, args, kwargs):
            return function.__name__

    assert np.dot(Other(), np.ones(3)) == "dot"
    masked = np.ma.masked_array([[1.0, 2.0], [3.0, 4.0]], mask=[[0, 1], [0, 0]])
    assert type(np.dot(masked, np.ones((2, 2)))) is type(own_by_name("dot", masked, np.ones((2, 2))))
    assert isinstance(np.asmatrix(np.eye(9)) * np.asmatrix(np.eye(9)), np.matrix)
