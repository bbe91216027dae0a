"""wasmblas.lapack: residuals of what its functions return."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from operands import DTYPES, dtypes, eps, laid_out, numbers, seeds

from wasmblas import lapack

PREFIXES = dict(zip(DTYPES, "sdcz"))
orders = st.sampled_from([0, 1, 2, 5, 9, 33])
layouts = st.sampled_from(["C", "F", "reversed", "strided", "field"])
flags = st.sampled_from([0, 1])


def of(dtype, name):
    return lapack.get_lapack_funcs(name, dtype=dtype)


def unitary_names(dtype, *names):
    """The functions that have ``or`` in their names with a real type and ``un`` with a complex one."""
    return [of(dtype, ("un" if dtype in "FD" else "or") + name) for name in names]


def hermitian(dtype, name):
    return of(dtype, ("he" if dtype in "FD" else "sy") + name)


def small(residual, dtype, n, scale=1.0):
    assert np.all(np.abs(residual) <= 60 * (n + 1) * eps(dtype) * (1 + scale))


def adjoint(a):
    return np.conj(a.T)


def well_conditioned(rng, n, dtype):
    unitary = np.linalg.qr(numbers(rng, (n, n), dtype))[0]
    return np.asarray(unitary * np.linspace(0.5, 2, n), dtype=dtype)


def norms(a):
    return np.abs(a).sum(axis=0).max() if a.size else 0.0


@given(dtypes, orders, st.integers(0, 3), layouts, flags, seeds)
def test_general_systems(dtype, n, rhs, layout, overwrite, seed):
    rng = np.random.default_rng(seed)
    plain = well_conditioned(rng, n, dtype)
    a, b = laid_out(plain, layout), laid_out(numbers(rng, (n, rhs), dtype), layout)
    lu, piv, x, info = of(dtype, "gesv")(a, b)
    assert info == 0
    small(plain @ x - b, dtype, n)
    swapped = plain.copy()
    for i, p in enumerate(piv):
        swapped[[i, p]] = swapped[[p, i]]
    small((np.tril(lu, -1) + np.eye(n)) @ np.triu(lu) - swapped, dtype, n)
    given_lu = laid_out(lu, layout)
    for trans, used in enumerate([plain, plain.T, adjoint(plain)]):
        x, info = of(dtype, "getrs")(given_lu, piv, b, trans=trans)
        assert info == 0
        small(used @ x - b, dtype, n)
    inverse, info = of(dtype, "getri")(lu, piv)
    assert info == 0
    small(plain @ inverse - np.eye(n), dtype, n)
    if n:
        rcond, info = of(dtype, "gecon")(given_lu, norms(plain))
        exact = 1 / (norms(plain) * norms(inverse))
        assert info == 0 and 0.99 * exact <= rcond <= 3.01 * exact
    mine = np.array(plain, order="F")
    result = of(dtype, "getrf")(mine, overwrite_a=overwrite)[0]
    assert (result is mine) == bool(overwrite)


@given(dtypes, orders, st.integers(0, 3), layouts, flags, seeds)
def test_definite_systems(dtype, n, rhs, layout, lower, seed):
    rng = np.random.default_rng(seed)
    root = well_conditioned(rng, n, dtype)
    plain = root @ adjoint(root)
    a, b = laid_out(plain, layout), laid_out(numbers(rng, (n, rhs), dtype), layout)
    c, info = of(dtype, "potrf")(a, lower=lower)
    assert info == 0
    assert np.array_equal(c, np.tril(c) if lower else np.triu(c))
    small((c @ adjoint(c) if lower else adjoint(c) @ c) - plain, dtype, n, 4)
    x, info = of(dtype, "potrs")(laid_out(c, layout), b, lower=lower)
    small(plain @ x - b, dtype, n, 16)
    factor, x, info = of(dtype, "posv")(a, b, lower=lower)
    small(plain @ x - b, dtype, n, 16)
    inverse, info = of(dtype, "potri")(c, lower=lower)
    strict = np.tril(inverse, -1) if lower else np.triu(inverse, 1)
    full = strict + adjoint(strict) + np.diag(np.diag(inverse))
    small(plain @ full - np.eye(n), dtype, n, 16)
    factor, pivots, rank, info = of(dtype, "pstrf")(a, lower=lower)
    assert rank == n and info == 0 and sorted(pivots) == list(range(1, n + 1))
    if n:
        rcond, info = of(dtype, "pocon")(c, norms(plain), "L" if lower else "U")
        exact = 1 / (norms(plain) * norms(full))
        assert 0.99 * exact <= rcond <= 3.01 * exact
        factors, ratio, largest, info = of(dtype, "poequ")(a)
        diagonal = np.diag(plain).real
        small(factors**2 * diagonal - 1, dtype, n)
        assert abs(largest - diagonal.max()) <= 4 * eps(dtype) * largest and info == 0


@given(dtypes, orders, st.integers(0, 3), layouts, flags, st.booleans(), seeds)
def test_indefinite_systems(dtype, n, rhs, layout, lower, conjugated, seed):
    rng = np.random.default_rng(seed)
    conjugated = conjugated and dtype in "FD"
    kind = "he" if conjugated else "sy"
    root = well_conditioned(rng, n, dtype)
    signs = np.where(np.arange(n) % 2, -1, 1)
    plain = (root * signs) @ (adjoint(root) if conjugated else root.T)
    a, b = laid_out(plain.astype(dtype), layout), laid_out(numbers(rng, (n, rhs), dtype), layout)
    factors, pivots, x, info = of(dtype, kind + "sv")(a, b, lower=lower)
    assert info == 0
    small(plain @ x - b, dtype, n, 30)
    again, same, info = of(dtype, kind + "trf")(a, lower=lower)
    assert np.array_equal(same, pivots) and np.array_equal(again, factors)
    x, info = of(dtype, kind + "trs")(laid_out(factors, layout), pivots, b, lower=lower)
    small(plain @ x - b, dtype, n, 30)
    inverse, info = of(dtype, kind + "tri")(factors, pivots, lower=lower)
    strict = np.tril(inverse, -1) if lower else np.triu(inverse, 1)
    full = strict + (adjoint(strict) if conjugated else strict.T) + np.diag(np.diag(inverse))
    small(plain @ full - np.eye(n), dtype, n, 60)
    if n:
        rcond, info = of(dtype, kind + "con")(factors, pivots, norms(plain), lower=lower)
        exact = 1 / (norms(plain) * norms(full))
        assert 0.99 * exact <= rcond <= 3.01 * exact


@given(dtypes, orders, flags, st.sampled_from([0, 1, 2]), flags, layouts, seeds)
def test_triangular_matrices(dtype, n, lower, trans, unit, layout, seed):
    rng = np.random.default_rng(seed)
    plain = (numbers(rng, (n, n), dtype) / (n + 1) + 2 * np.eye(n)).astype(dtype)
    a, b = laid_out(plain, layout), laid_out(numbers(rng, (n, 2), dtype), layout)
    used = np.tril(plain) if lower else np.triu(plain)
    if unit:
        np.fill_diagonal(used, 1)
    x, info = of(dtype, "trtrs")(a, b, lower, trans, unit)
    assert info == 0
    small([used, used.T, adjoint(used)][trans] @ x - b, dtype, n, 10)
    inverse, info = of(dtype, "trtri")(a, lower, unit)
    inverse = np.tril(inverse) if lower else np.triu(inverse)
    if unit:
        np.fill_diagonal(inverse, 1)
    small(used @ inverse - np.eye(n), dtype, n, 10)
    letters = "L" if lower else "U", "U" if unit else "N"
    assert abs(of(dtype, "lantr")("1", a, *letters) - norms(used)) <= 10 * (n + 1) * eps(dtype) * (1 + norms(used))
    if n:
        rcond, info = of(dtype, "trcon")(a, "1", *letters)
        exact = 1 / (norms(used) * norms(inverse))
        assert 0.99 * exact <= rcond <= 3.01 * exact


@given(dtypes, orders, seeds)
def test_tridiagonal_systems(dtype, n, seed):
    rng = np.random.default_rng(seed)
    off = max(n - 1, 0)
    dl, d, du = numbers(rng, (off,), dtype), numbers(rng, (n,), dtype) + 4, numbers(rng, (off,), dtype)
    a, b = np.diag(d) + np.diag(dl, -1)[:n, :n] + np.diag(du, 1)[:n, :n], numbers(rng, (n, 2), dtype)
    *_, x, info = of(dtype, "gtsv")(dl, d.astype(dtype), du, b)
    assert info == 0
    small(a @ x - b, dtype, n, 20)
    *factors, info = of(dtype, "gttrf")(dl, d.astype(dtype), du)
    x, info = of(dtype, "gttrs")(*factors, b)
    small(a @ x - b, dtype, n, 20)
    a = np.diag(d.real + 4) + np.diag(dl, -1)[:n, :n] + np.diag(dl.conj(), 1)[:n, :n]
    *_, x, info = of(dtype, "ptsv")(d.real + 4, dl, b)
    assert info == 0
    small(a @ x - b, dtype, n, 20)
    *factors, info = of(dtype, "pttrf")(d.real + 4, dl)
    x, info = of(dtype, "pttrs")(*factors, b, **({"lower": 1} if dtype in "FD" else {}))
    small(a @ x - b, dtype, n, 20)


@given(dtypes, orders, orders, layouts, seeds)
def test_orthogonal_factorisations(dtype, m, n, layout, seed):
    rng = np.random.default_rng(seed)
    plain = numbers(rng, (m, n), dtype)
    a, k = laid_out(plain, layout), min(m, n)
    scale = 3 * (m + n)
    form, apply = unitary_names(dtype, "gqr", "mqr")
    qr, tau, work, info = of(dtype, "geqrf")(a)
    q, _, info = form(qr[:, :k], tau)
    small(q @ np.triu(qr)[:k] - plain, dtype, m + n, scale)
    small(adjoint(q) @ q - np.eye(k), dtype, m + n)
    triangle, _, info = apply("L", "C" if dtype in "FD" else "T", laid_out(qr[:, :k], layout), tau, a, 1)
    small(triangle[:k] - np.triu(qr)[:k], dtype, m + n, scale)
    pivoted, columns, tau, _, info = of(dtype, "geqp3")(a)
    q, _, info = form(pivoted[:, :k], tau)
    small(q @ np.triu(pivoted)[:k] - plain[:, columns - 1], dtype, m + n, scale)
    diagonal = np.abs(np.diag(pivoted))
    assert np.all(diagonal[1:] <= diagonal[:-1] * (1 + 100 * eps(dtype)))

    lq, tau, _, info = of(dtype, "gelqf")(a)
    (form,) = unitary_names(dtype, "glq")
    q, _, info = form(lq[:k], tau)
    small(np.tril(lq)[:, :k] @ q - plain, dtype, m + n, scale)
    rq, tau, _, info = of(dtype, "gerqf")(a)
    ql, tau_left, _, info = of(dtype, "geqlf")(a)
    if m <= n:
        (form,) = unitary_names(dtype, "grq")
        q, _, info = form(rq, tau)
        small(np.triu(rq[:, n - m :]) @ q - plain, dtype, m + n, scale)
    else:
        (form,) = unitary_names(dtype, "gql")
        q, _, info = form(ql, tau_left)
        small(q @ np.tril(ql[m - n :]) - plain, dtype, m + n, scale)


@given(dtypes, st.sampled_from([(5, 3), (33, 9), (3, 5), (4, 4), (9, 0), (0, 2)]), layouts, seeds)
def test_least_squares(dtype, mn, layout, seed):
    rng = np.random.default_rng(seed)
    m, n = mn
    plain = numbers(rng, (m, n), dtype)
    a, b = laid_out(plain, layout), np.zeros((max(m, n), 2), dtype)
    b[:m] = numbers(rng, (m, 2), dtype)
    expected = np.linalg.lstsq(plain, b[:m], rcond=None)[0]
    values = np.linalg.svd(plain, compute_uv=False)
    condition = 1 + (values[0] / values[-1]) ** 2 if values.size else 1
    scale = 10 * condition * (1 + np.abs(expected).max(initial=0))
    k = min(m, n)
    _, x, info = of(dtype, "gels")(a, b)
    small(x[:n] - expected, dtype, m + n, scale)
    x, s, rank, info = of(dtype, "gelsd")(a, b)
    assert info == 0 and rank == k
    small(s - values, dtype, m + n, 10)
    small(x[:n] - expected, dtype, m + n, scale)
    _, x, s, rank, _, info = of(dtype, "gelss")(a, b)
    assert info == 0 and rank == k
    small(x[:n] - expected, dtype, m + n, scale)
    _, x, columns, rank, info = of(dtype, "gelsy")(a, b, np.zeros((n, 1), "i"), eps(dtype))
    assert info == 0 and rank == k
    small(x[:n] - expected, dtype, m + n, scale)


@given(dtypes, orders, flags, layouts, seeds)
def test_hermitian_eigenvalues(dtype, n, lower, layout, seed):
    rng = np.random.default_rng(seed)
    plain = numbers(rng, (n, n), dtype)
    plain = plain + adjoint(plain)
    a, scale = laid_out(plain, layout), 8 * n
    expected = np.linalg.eigvalsh(plain)
    for name in ["ev", "evd"]:
        w, v, info = hermitian(dtype, name)(a, lower=lower)
        assert info == 0 and w.dtype == np.dtype(dtype.lower())
        small(plain @ v - v * w, dtype, n, scale)
        small(hermitian(dtype, name)(a, compute_v=0, lower=lower)[0] - expected, dtype, n, scale)
    for name in ["evr", "evx"]:
        w, v, count, _, info = hermitian(dtype, name)(a, lower=lower)
        assert count == n and info == 0
        small(plain @ v - v * w, dtype, n, scale)
        if n > 2:
            w, v, count, _, info = hermitian(dtype, name)(a, range="I", il=2, iu=n - 1, lower=lower)
            assert count == n - 2 and v.shape == (n, n - 2)
            small(w[:count] - expected[1:-1], dtype, n, scale)
            low, high = expected[0] - 1, (expected[1] + expected[2]) / 2
            w, _, count, _, info = hermitian(dtype, name)(a, 0, range="V", vl=low, vu=high, lower=lower)
            assert count == 2
            small(w[:2] - expected[:2], dtype, n, scale)
    reflectors, d, e, tau, info = hermitian(dtype, "trd")(a, lower=lower)
    (form,) = unitary_names(dtype, "gtr")
    q, info = form(reflectors, tau, lower=lower)
    if n:
        small(plain @ q - q @ (np.diag(d) + np.diag(e, 1) + np.diag(e, -1)), dtype, n, scale)
    prefix = {"F": "f", "D": "d"}.get(dtype, dtype)
    small(of(prefix, "sterf")(d, e)[0] - expected, dtype, n, scale)
    values, vectors, info = of(prefix, "stev")(d, e)
    small(values - expected, dtype, n, scale)


@given(dtypes, orders, st.sampled_from([1, 2, 3]), flags, layouts, seeds)
def test_generalised_hermitian_eigenvalues(dtype, n, itype, lower, layout, seed):
    rng = np.random.default_rng(seed)
    a = numbers(rng, (n, n), dtype)
    a = a + adjoint(a)
    root = well_conditioned(rng, n, dtype)
    b = root @ adjoint(root)
    for name in ["gv", "gvd"]:
        given_a, given_b = laid_out(a, layout), laid_out(b, layout)
        w, v, info = hermitian(dtype, name)(given_a, given_b, itype=itype, uplo="L" if lower else "U")
        assert info == 0
        left, right = {1: (a @ v, b @ v), 2: (a @ (b @ v), v), 3: (b @ (a @ v), v)}[itype]
        small(left - right * w, dtype, n, 100 * (n + 1))


@given(dtypes, orders, layouts, seeds)
def test_general_eigenvalues(dtype, n, layout, seed):
    rng = np.random.default_rng(seed)
    plain = numbers(rng, (n, n), dtype)
    a, scale = laid_out(plain, layout), 8 * n

    def joined(parts):
        return parts[0] if len(parts) == 1 else parts[0] + 1j * parts[1]

    *w, left, right, info = of(dtype, "geev")(a)
    assert info == 0
    w = joined(w)
    if dtype in "FD":
        small(plain @ right - right * w, dtype, n, scale)
        small(adjoint(left) @ plain - w[:, None] * adjoint(left), dtype, n, scale)
    t, sdim, *w, z, _, info = of(dtype, "gees")(lambda *value: None, a)
    assert info == 0 and sdim == 0
    small(z @ t @ adjoint(z) - plain, dtype, n, scale)
    t, sdim, *w, z, _, info = of(dtype, "gees")(lambda *value: value[0].real < 0, a, sort_t=1)
    w = joined(w)
    assert info == 0 and sdim == (w.real < 0).sum() and np.all(w.real[:sdim] < 0)
    small(z @ t @ adjoint(z) - plain, dtype, n, scale)

    balanced, lo, hi, factors, info = of(dtype, "gebal")(a, scale=1, permute=1)
    assert info == 0 and len(factors) == n
    reduced, tau, info = of(dtype, "gehrd")(a)
    (form,) = unitary_names(dtype, "ghr")
    q, info = form(reduced, tau)
    small(q @ np.triu(reduced, -1) @ adjoint(q) - plain, dtype, n, scale)

    b = well_conditioned(rng, n, dtype)
    *alpha, beta, left, right, _, info = of(dtype, "ggev")(a, laid_out(b, layout))
    assert info == 0
    if dtype in "FD":
        small(plain @ right * beta - b @ right * joined(alpha), dtype, n, 20 * scale)
    s, p, sdim, *alpha, beta, q, z, _, info = of(dtype, "gges")(
        lambda *value: abs(value[0]) > abs(value[-1]), a, b, sort_t=1
    )
    assert sdim <= n
    small(q @ s @ adjoint(z) - plain, dtype, n, scale)
    small(q @ p @ adjoint(z) - b, dtype, n, scale)


@given(dtypes, orders, orders, layouts, st.sampled_from([1, -1]), seeds)
def test_sylvester_equations(dtype, m, n, layout, sign, seed):
    rng = np.random.default_rng(seed)
    a, b = (np.triu(numbers(rng, (k, k), dtype)) / (k + 1) for k in (m, n))
    a, b = (a + 3 * np.eye(m)).astype(dtype), (b + sign * np.eye(n)).astype(dtype)
    c = numbers(rng, (m, n), dtype)
    x, scale, info = of(dtype, "trsyl")(laid_out(a, layout), laid_out(b, layout), c, isgn=sign)
    assert info == 0 and scale == 1
    small(a @ x + sign * x @ b - c, dtype, m + n, 10)


@given(dtypes, orders, orders, st.sampled_from(["gesdd", "gesvd"]), flags, layouts, seeds)
def test_singular_values(dtype, m, n, name, full, layout, seed):
    rng = np.random.default_rng(seed)
    plain = numbers(rng, (m, n), dtype)
    a, k = laid_out(plain, layout), min(m, n)
    u, s, vh, info = of(dtype, name)(a, full_matrices=full)
    assert info == 0
    assert u.shape == (m, m if full else k) and vh.shape == (n if full else k, n)
    small((u[:, :k] * s) @ vh[:k] - plain, dtype, m + n, 4 * (m + n))
    small(adjoint(u) @ u - np.eye(u.shape[1]), dtype, m + n)
    small(of(dtype, name)(a, compute_uv=0)[1] - s, dtype, m + n, 4 * (m + n))


@pytest.mark.parametrize("dtype", DTYPES)
def test_info(dtype):
    assert of(dtype, "getrf")(np.zeros((3, 3)))[2] == 1
    assert of(dtype, "gesv")(np.diag([1.0, 0.0]), np.ones(2))[3] == 2
    assert of(dtype, "potrf")(np.diag([1.0, 2.0, -1.0]))[1] == 3
    assert of(dtype, "trtrs")(np.diag([1.0, 0.0]), np.ones(2))[1] == 2
    assert of(dtype, "pstrf")(np.ones((2, 2)))[2:] == (1, 1)
    assert of(dtype, "geequ")(np.zeros((2, 2)))[5] == 1


@pytest.mark.parametrize("dtype", DTYPES)
def test_layouts_of_results(dtype):
    a = np.asarray(np.eye(3) * 2, dtype)
    # One right-hand side comes back as it was given.
    assert of(dtype, "gesv")(a, np.ones(3))[2].shape == (3,)
    # A matrix whose rows are adjacent is copied, whatever is allowed.
    assert not np.shares_memory(of(dtype, "getrf")(a, overwrite_a=1)[0], a)
    # A question for the size of a workspace changes nothing.
    fortran = np.array(numbers(np.random.default_rng(1), (3, 3), dtype), order="F")
    before = fortran.copy()
    work = of(dtype, "geqrf")(fortran, lwork=-1, overwrite_a=1)[-2]
    assert np.array_equal(fortran, before) and int(work[0].real) >= 1
    assert of(dtype, "gelsd_lwork")(3, 3, 1)[-1] == 0


def test_failing_selection():
    with pytest.raises(ZeroDivisionError):
        lapack.dgees(lambda re, im: 1 / 0, np.eye(3), sort_t=1)


def test_what_does_not_fit():
    with pytest.raises(ValueError, match="a must be a square matrix"):
        lapack.dpotrf(np.ones((2, 3)))
    with pytest.raises(ValueError, match="dimension 3 where 2 is required"):
        lapack.dgesv(np.eye(2), np.ones(3))
    with pytest.raises(ValueError, match="trans must be"):
        lapack.dgels(np.eye(2), np.ones(2), trans="X")
    with pytest.raises(ValueError, match="il <= iu"):
        lapack.dsyevr(np.eye(2), range="I", il=2, iu=1)
    with pytest.raises(ValueError, match="norm. must be"):
        lapack.dlange("X", np.eye(2))
    with pytest.raises(ValueError, match="share memory"):
        a = np.eye(2, order="F")
        lapack.dgesv(a, a, overwrite_a=1, overwrite_b=1)
