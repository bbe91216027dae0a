"""wasmblas.blas against the formulas, in NumPy."""

import inspect

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from operands import DTYPES, dtypes, eps, laid_out, numbers, seeds

from wasmblas import blas

PREFIXES = dict(zip(DTYPES, "sdcz"))
orders = st.sampled_from([0, 1, 2, 5, 9, 33])
layouts = st.sampled_from(["C", "F", "reversed", "strided", "field"])
flags = st.sampled_from([0, 1])
transpositions = st.sampled_from([0, 1, 2])


def of(dtype, name, pattern="{}"):
    return getattr(blas, pattern.format(PREFIXES[dtype]) + name)


def op(a, trans):
    return [a, a.T, np.conj(a.T)][trans]


def close(actual, expected, scale, n):
    assert actual.shape == expected.shape
    assert np.all(np.abs(actual - expected) <= (8 * n + 8) * eps(actual.dtype) * (1 + scale))


def triangle(a, lower, diag=0):
    part = np.tril(a) if lower else np.triu(a)
    if diag:
        np.fill_diagonal(part, 1)
    return part


def whole(a, lower, conjugated):
    """The symmetric or Hermitian matrix of which ``a`` has one triangle."""
    strict = np.tril(a, -1) if lower else np.triu(a, 1)
    diagonal = np.diag(np.diag(a).real if conjugated else np.diag(a))
    other = np.conj(strict.T) if conjugated else strict.T
    return strict + other + diagonal.astype(a.dtype)


@given(dtypes, orders, orders, orders, transpositions, transpositions, layouts, flags, seeds)
def test_gemm(dtype, m, n, k, trans_a, trans_b, layout, overwrite, seed):
    rng = np.random.default_rng(seed)
    a = laid_out(numbers(rng, (k, m) if trans_a else (m, k), dtype), layout)
    b = laid_out(numbers(rng, (n, k) if trans_b else (k, n), dtype), layout)
    c = laid_out(numbers(rng, (m, n), dtype), layout)
    before = c.copy()
    expected = 2 * (op(a, trans_a) @ op(b, trans_b)) + 3 * before
    result = of(dtype, "gemm")(2, a, b, 3, c, trans_a, trans_b, overwrite)
    scale = 6 * (k + 1) * 4
    close(result, expected, scale, k)
    # Fields of records do not lie as far apart as elements of some size: these are copied.
    assert np.array_equal(c, before) or (overwrite and result is c)
    if overwrite and layout != "field":
        assert result is c
    product = blas.gemm(1, a, b, trans_a=trans_a, trans_b=trans_b)
    assert product.dtype == np.dtype(dtype)
    close(product, op(a, trans_a) @ op(b, trans_b), scale, k)


@given(dtypes, orders, orders, flags, flags, layouts, seeds)
def test_symmetric_products(dtype, m, n, side, lower, layout, seed):
    rng = np.random.default_rng(seed)
    a = laid_out(numbers(rng, (n, n) if side else (m, m), dtype), layout)
    b, c = (laid_out(numbers(rng, (m, n), dtype), layout) for _ in range(2))
    for name in ["symm", "hemm"] if dtype in "FD" else ["symm"]:
        full = whole(a, lower, name == "hemm")
        expected = 2 * (b @ full if side else full @ b) + c
        close(of(dtype, name)(2, a, b, 1, c, side, lower), expected, 8 * (m + n), m + n)


@given(dtypes, orders, orders, flags, flags, layouts, seeds)
def test_rank_k_updates(dtype, n, k, trans, lower, layout, seed):
    rng = np.random.default_rng(seed)
    a, b = (laid_out(numbers(rng, (k, n) if trans else (n, k), dtype), layout) for _ in range(2))
    c = numbers(rng, (n, n), dtype)
    complex_type = dtype in "FD"
    for name in ["syrk", "syr2k", "herk", "her2k"] if complex_type else ["syrk", "syr2k"]:
        conjugate = np.conj if name.startswith("her") else np.asarray
        x, y = (op(z, 2 if trans and name.startswith("her") else trans) for z in (a, b))
        if name.endswith("2k"):
            update = x @ conjugate(y.T) + y @ conjugate(x.T)
            result = of(dtype, name)(1, a, b, 2, c, trans, lower)
        else:
            update = x @ conjugate(x.T)
            result = of(dtype, name)(1, a, 2, c, trans, lower)
        old = 2 * c
        if name.startswith("her"):
            np.fill_diagonal(old, np.diag(old).real)
        close(triangle(result, lower), triangle(update + old, lower), 8 * (k + 1), k)
        untouched = triangle(result - c, not lower)
        np.fill_diagonal(untouched, 0)
        assert not untouched.any()


@given(dtypes, orders, orders, flags, flags, transpositions, flags, layouts, seeds)
def test_triangular_matrices(dtype, m, n, side, lower, trans, diag, layout, seed):
    rng = np.random.default_rng(seed)
    order = n if side else m
    a = (numbers(rng, (order, order), dtype) / (order + 1) + 2 * np.eye(order)).astype(dtype)
    a, b = laid_out(a, layout), laid_out(numbers(rng, (m, n), dtype), layout)
    used = op(triangle(a, lower, diag), trans)
    product = of(dtype, "trmm")(2, a, b, side, lower, trans, diag)
    close(product, 2 * (b @ used if side else used @ b), 20, order)
    solved = of(dtype, "trsm")(2, a, b, side, lower, trans, diag)
    close(solved @ used if side else used @ solved, 2 * b, 50, order)
    if n > 0:
        x = b[:, 0].copy()
        used = op(triangle(a, lower, diag), trans) if not side else None
        if used is not None:
            close(of(dtype, "trmv")(a, x, 0, 1, lower, trans, diag), used @ x, 20, order)
            close(used @ of(dtype, "trsv")(a, x, 1, 0, lower, trans, diag), x, 50, order)


@given(dtypes, orders, orders, transpositions, flags, layouts, st.sampled_from([1, 2, -1, -3]), seeds)
def test_matrix_and_vector(dtype, m, n, trans, lower, layout, inc, seed):
    rng = np.random.default_rng(seed)
    a = laid_out(numbers(rng, (m, n), dtype), layout)
    rows, cols = (n, m) if trans else (m, n)
    x = numbers(rng, (1 + abs(inc) * cols,), dtype)
    used = x[1 : 1 + abs(inc) * cols : abs(inc)][:: 1 if inc > 0 else -1]
    y = numbers(rng, (rows,), dtype)
    result = of(dtype, "gemv")(2, a, x, 3, y, 1, inc, 0, 1, trans)
    close(result, 2 * op(a, trans) @ used + 3 * y, 8 * (cols + 1), cols)
    square = laid_out(numbers(rng, (n, n), dtype), layout)
    v = numbers(rng, (n,), dtype)
    close(of(dtype, "symv")(1, square, v, lower=lower), whole(square, lower, False) @ v, 8 * n, n)
    if dtype in "FD":
        close(of(dtype, "hemv")(1, square, v, lower=lower), whole(square, lower, True) @ v, 8 * n, n)


@given(dtypes, orders, orders, flags, layouts, seeds)
def test_rank_one_updates(dtype, m, n, lower, layout, seed):
    rng = np.random.default_rng(seed)
    x, y, z = numbers(rng, (m,), dtype), numbers(rng, (n,), dtype), numbers(rng, (m,), dtype)
    a = laid_out(numbers(rng, (m, n), dtype), layout)
    if dtype in "FD":
        close(of(dtype, "geru")(2, x, y, a=a), a + 2 * np.outer(x, y), 10, 1)
        close(of(dtype, "gerc")(2, x, y, a=a), a + 2 * np.outer(x, y.conj()), 10, 1)
        close(triangle(of(dtype, "her")(2, x, lower), lower), triangle(2 * np.outer(x, x.conj()), lower), 10, 1)
        update = np.outer(x, z.conj()) + np.outer(z, x.conj())
        close(triangle(of(dtype, "her2")(1, x, z, lower), lower), triangle(update, lower), 20, 1)
    else:
        close(of(dtype, "ger")(2, x, y, a=a), a + 2 * np.outer(x, y), 10, 1)
    close(triangle(of(dtype, "syr")(2, x, lower), lower), triangle(2 * np.outer(x, x), lower), 10, 1)
    update = np.outer(x, z) + np.outer(z, x)
    close(triangle(of(dtype, "syr2")(1, x, z, lower), lower), triangle(update, lower), 20, 1)


@given(dtypes, orders, st.sampled_from([1, 2, -1]), st.sampled_from([1, 3, -2]), seeds)
def test_vectors(dtype, n, incx, incy, seed):
    rng = np.random.default_rng(seed)
    x, y = numbers(rng, (2 * n + 1,), dtype), numbers(rng, (3 * n + 2,), dtype)
    steps = {"n": n, "offx": 1 if n else 0, "incx": incx, "offy": 2 if n else 0, "incy": incy}

    def chosen(v, off, inc):
        part = v[off:][:: abs(inc)][:n]
        return part[:: 1 if inc > 0 else -1]

    u, v = chosen(x, steps["offx"], incx).copy(), chosen(y, steps["offy"], incy).copy()
    scale = 10 * (n + 1)
    for name, expected in {"dotu": u @ v, "dotc": u.conj() @ v}.items() if dtype in "FD" else [("dot", u @ v)]:
        close(np.asarray(of(dtype, name)(x, y, **steps), dtype), np.asarray(expected), scale, n)
    one = {"n": n, "offx": steps["offx"], "incx": incx}
    pattern = {"f": "s{}", "d": "d{}", "F": "sc{}", "D": "dz{}"}[dtype]
    close(np.asarray(getattr(blas, pattern.format("nrm2"))(x, **one), dtype), np.asarray(np.linalg.norm(u)), scale, n)
    total = np.abs(u.real).sum() + np.abs(u.imag).sum()
    close(np.asarray(getattr(blas, pattern.format("asum"))(x, **one), dtype), np.asarray(total), scale, n)
    if n:
        sizes = np.abs(u.real) + np.abs(u.imag)
        assert sizes[of(dtype, "amax", "i{}")(x, **one)] == sizes.max()

    moved = y.copy()
    assert of(dtype, "axpy")(x, moved, a=2, **steps) is moved
    close(chosen(moved, steps["offy"], incy), 2 * u + v, 10, 1)
    moved = y.copy()
    of(dtype, "copy")(x, moved, **steps)
    assert np.array_equal(chosen(moved, steps["offy"], incy), u)
    p, q = x.copy(), y.copy()
    of(dtype, "swap")(p, q, **steps)
    assert np.array_equal(chosen(p, steps["offx"], incx), v)
    assert np.array_equal(chosen(q, steps["offy"], incy), u)
    p, q = of(dtype, "rot")(x, y, 0.6, 0.8, **steps)
    close(chosen(p, steps["offx"], incx), (0.6 * u + 0.8 * v).astype(dtype), 10, 1)
    close(chosen(q, steps["offy"], incy), (0.6 * v - 0.8 * u).astype(dtype), 10, 1)
    p = x.copy()
    assert of(dtype, "scal")(3, p, **one) is p
    close(chosen(p, steps["offx"], incx), 3 * u, 10, 1)


@pytest.mark.parametrize("dtype", DTYPES)
def test_rotg(dtype):
    c, s = of(dtype, "rotg")(3, 4)
    assert abs(c - 0.6) <= 4 * eps(dtype) and abs(s - 0.8) <= 4 * eps(dtype)


def test_chosen_by_operands():
    a = np.ones((2, 2), "f")
    assert blas.gemm(1, a, a).dtype == "f"
    assert blas.gemm(1, a, a.astype("D")).dtype == "D"
    assert blas.gemm(1, a, a.astype("d")).dtype == "d"
    assert blas.gemm(1, [[1, 2], [3, 4]], np.eye(2, dtype=int)).dtype == "d"
    assert blas.hemm(1, np.eye(2), np.eye(2)).dtype == "D"
    with pytest.raises(TypeError, match="ger is not for"):
        blas.ger(1, np.ones(2, "D"), np.ones(2))


def test_as_scipy_is_asked():
    gemm, nrm2 = blas.get_blas_funcs(("gemm", "nrm2"), (np.ones((2, 2), "F"),))
    assert gemm is blas.cgemm and gemm.typecode == "c" and nrm2 is blas.scnrm2
    assert blas.get_blas_funcs("dot", dtype="D") is blas.zdotc
    assert blas.find_best_blas_type((np.ones((2, 2), "f", order="F"),)) == ("s", np.dtype("f"), True)
    with pytest.raises(ValueError, match="no function dhemm"):
        blas.get_blas_funcs("hemm", (np.ones(2),))
    signature = "(alpha, a, b, beta=0.0, c=None, trans_a=0, trans_b=0, overwrite_c=0)"
    assert str(inspect.signature(blas.dgemm)) == str(inspect.signature(blas.gemm)) == signature
    assert "alpha op(A) op(B)" in blas.dgemm.__doc__


def test_what_does_not_fit():
    a, b = np.ones((3, 4)), np.ones((3, 4))
    with pytest.raises(ValueError, match="op\\(a\\) has 4 columns and op\\(b\\) 3 rows"):
        blas.dgemm(1, a, b)
    with pytest.raises(ValueError, match="c must be 3 by 3"):
        blas.dgemm(1, a, b, trans_b=1, c=np.ones((2, 2)), overwrite_c=1)
    with pytest.raises(ValueError, match="a must be a matrix"):
        blas.dgemm(1, np.ones(3), b)
    with pytest.raises(ValueError, match="trans_a. must be 0, 1"):
        blas.dgemm(1, np.ones((3, 3)), np.ones((3, 3)), trans_a=7)
    with pytest.raises(ValueError, match="x is too short"):
        blas.daxpy(np.ones(3), np.ones(4), n=4)
    with pytest.raises(ValueError, match="incx must not be zero"):
        blas.dnrm2(np.ones(3), incx=0)
    with pytest.raises(ValueError, match="offx must be within x"):
        blas.dnrm2(np.ones(3), offx=4)
    with pytest.raises(TypeError):
        blas.dgemm(1j, np.ones((2, 2)), np.ones((2, 2)))
    with pytest.raises(ValueError):
        blas.dgemv(1, a, np.ones(3))


def test_memory_is_not_shared():
    a = np.ones((4, 4))
    with pytest.raises(ValueError, match="share memory"):
        blas.dgemm(1, a, a, c=a, overwrite_c=1)
    # Without overwriting, C is a copy.
    assert np.array_equal(blas.dgemm(1, a, a, beta=1, c=a), a @ a + a)
    # Interleaved halves of one array have no element in common.
    x = np.arange(8.0)
    blas.dswap(x[::2], x[1::2])
    assert np.array_equal(x, [1, 0, 3, 2, 5, 4, 7, 6])
    # What cannot be written to is copied.
    frozen = np.zeros((2, 2))
    frozen.flags.writeable = False
    blas.dgemm(1, np.eye(2), np.eye(2), c=frozen, overwrite_c=1)
    assert not frozen.any()
    everywhere = np.lib.stride_tricks.as_strided(np.zeros(2), (2, 2), (8, 8), writeable=True)
    with pytest.raises(ValueError, match="must be writeable"):
        blas.dgemm(1, np.eye(2), np.eye(2), c=everywhere, overwrite_c=1)
