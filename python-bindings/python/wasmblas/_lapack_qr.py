"""QR, LQ, QL and RQ factorisations, their unitary factors, and least squares.

``lwork`` and the like are accepted for SciPy's sake; wasmblas allocates its own workspaces.
"""

import numpy as np

from ._routines import LAPACK, integers, require, transposition

routine = LAPACK.routine


def _factorise(t, name, a, lwork, overwrite_a):
    a = t.factor(a, overwrite_a, lwork)
    require(a.ndim == 2, "a must be a matrix")
    tau = t.new(min(a.shape))
    info = t.info(name, a, tau)
    return a, tau, t.work(), info


@routine(workspaces=(1, 1))
def geqrf(t, a, lwork=None, overwrite_a=0):
    """A = Q R. Returns R with the reflectors below it, their factors tau, WORK and INFO."""
    return _factorise(t, "geqrf", a, lwork, overwrite_a)


@routine(workspaces=(1, 1), double=True)
def gelqf(t, a, lwork=None, overwrite_a=0):
    """A = L Q. Returns L with the reflectors right of it, their factors tau, WORK and INFO."""
    return _factorise(t, "gelqf", a, lwork, overwrite_a)


@routine(workspaces=(1, 1), double=True)
def geqlf(t, a, lwork=None, overwrite_a=0):
    """A = Q L. Returns L with the reflectors above it, their factors tau, WORK and INFO."""
    return _factorise(t, "geqlf", a, lwork, overwrite_a)


@routine(workspaces=(1, 1), double=True)
def gerqf(t, a, lwork=None, overwrite_a=0):
    """A = R Q. Returns R with the reflectors left of it, their factors tau, WORK and INFO."""
    return _factorise(t, "gerqf", a, lwork, overwrite_a)


@routine(workspaces=(1, 1), double=True)
def geqp3(t, a, lwork=None, overwrite_a=0):
    """A P = Q R with column pivoting.

    Returns R with the reflectors below it, the columns (from 1 on) that came to each place, tau, WORK and INFO.
    """
    a = t.factor(a, overwrite_a, lwork)
    require(a.ndim == 2, "a must be a matrix")
    columns, tau = np.zeros(a.shape[1], np.int32), t.new(min(a.shape))
    info = t.info("geqp3", a, columns, tau)
    return a, columns, tau, t.work(), info


def _form(t, name, a, tau, lwork, overwrite_a):
    a = t.factor(a, overwrite_a, lwork)
    info = t.info(name, a, t.flat(tau, "tau"))
    return a, t.work(), info


@routine("sd:?orgqr cz:?ungqr", workspaces=(1, 1))
def ungqr(t, a, tau, lwork=None, overwrite_a=0):
    """The first columns of Q, as many as A has, of ``geqrf``'s reflectors. Returns them, WORK and INFO."""
    return _form(t, "ungqr", a, tau, lwork, overwrite_a)


@routine("sd:?orglq cz:?unglq", workspaces=(1, 1), double=True)
def unglq(t, a, tau, lwork=None, overwrite_a=0):
    """The first rows of Q, as many as A has, of ``gelqf``'s reflectors. Returns them, WORK and INFO."""
    return _form(t, "unglq", a, tau, lwork, overwrite_a)


@routine("sd:?orgql cz:?ungql", workspaces=(1, 1), double=True)
def ungql(t, a, tau, lwork=None, overwrite_a=0):
    """The last columns of Q, as many as A has, of ``geqlf``'s reflectors. Returns them, WORK and INFO."""
    return _form(t, "ungql", a, tau, lwork, overwrite_a)


@routine("sd:?orgrq cz:?ungrq", workspaces=(1, 1), double=True)
def ungrq(t, a, tau, lwork=None, overwrite_a=0):
    """The last rows of Q, as many as A has, of ``gerqf``'s reflectors. Returns them, WORK and INFO."""
    return _form(t, "ungrq", a, tau, lwork, overwrite_a)


def _multiply(t, name, side, trans, a, tau, c, lwork, overwrite_c):
    require(side in ("L", "R"), "side must be 'L' or 'R'")
    c = t.factor(c, overwrite_c, lwork)
    require(c.ndim == 2, "c must be a matrix")
    info = t.info(name, int(side == "R"), transposition(trans), t.read(a), t.flat(tau, "tau"), c)
    return c, t.work(), info


@routine("sd:?ormqr cz:?unmqr", workspaces=(1, 1))
def unmqr(t, side, trans, a, tau, c, lwork=None, overwrite_c=0):
    """op(Q) C or, with 'R', C op(Q), Q of ``geqrf``. Returns the product, WORK and INFO."""
    return _multiply(t, "unmqr", side, trans, a, tau, c, lwork, overwrite_c)


@routine("sd:?ormlq cz:?unmlq", workspaces=(1, 1), double=True)
def unmlq(t, side, trans, a, tau, c, lwork=None, overwrite_c=0):
    """op(Q) C or, with 'R', C op(Q), Q of ``gelqf``. Returns the product, WORK and INFO."""
    return _multiply(t, "unmlq", side, trans, a, tau, c, lwork, overwrite_c)


@routine("sd:?ormql cz:?unmql", workspaces=(1, 1), double=True)
def unmql(t, side, trans, a, tau, c, lwork=None, overwrite_c=0):
    """op(Q) C or, with 'R', C op(Q), Q of ``geqlf``. Returns the product, WORK and INFO."""
    return _multiply(t, "unmql", side, trans, a, tau, c, lwork, overwrite_c)


@routine("sd:?ormrq cz:?unmrq", workspaces=(1, 1), double=True)
def unmrq(t, side, trans, a, tau, c, lwork=None, overwrite_c=0):
    """op(Q) C or, with 'R', C op(Q), Q of ``gerqf``. Returns the product, WORK and INFO."""
    return _multiply(t, "unmrq", side, trans, a, tau, c, lwork, overwrite_c)


@routine(workspaces=(1, 1), double=True)
def gels(t, a, b, trans="N", lwork=None, overwrite_a=0, overwrite_b=0):
    """The X of least squares of op(A) X - B, or least X, A of full rank.

    B has as many rows as A has rows or columns, the larger of the two; X is in its first rows. Returns the
    factorisation of A, X and INFO.
    """
    a, b = t.factor(a, overwrite_a, lwork), t.factor(b, overwrite_b, lwork)
    info = t.info("gels", transposition(trans), a, b)
    return a, b, info


def _by_singular_values(t, name, a, b, cond, lwork, overwrite_a, overwrite_b):
    """A, X, the singular values, the rank and INFO."""
    a, b = t.factor(a, overwrite_a, lwork), t.factor(b, overwrite_b, lwork)
    require(a.ndim == 2, "a must be a matrix")
    values = t.reals(min(a.shape))
    rank, info = t.call(name, a, b, values, cond)
    return a, b, values, rank or 0, info


@routine("sd:?gelsd", workspaces=(2, 3), double=True)
def gelsd(t, a, b, lwork=None, size_iwork=None, cond=-1.0, overwrite_a=0, overwrite_b=0):
    """The least X of least squares of A X - B, by divide and conquer; B as for ``gels``.

    Singular values below ``cond`` times the largest, or the precision if it is negative, count as zero. Returns X, the
    singular values, the rank and INFO.
    """
    return _by_singular_values(t, "gelsd", a, b, cond, lwork, overwrite_a, overwrite_b)[1:]


@routine("cz:?gelsd", workspaces=(2, 3), double=True)
def _gelsd_complex(
    t, a, b, lwork=None, size_rwork=None, size_iwork=None, cond=-1.0, overwrite_a=0, overwrite_b=0
):
    """As ``dgelsd``."""
    return _by_singular_values(t, "gelsd", a, b, cond, lwork, overwrite_a, overwrite_b)[1:]


@routine(workspaces=(1, 1), double=True)
def gelss(t, a, b, cond=-1.0, lwork=None, overwrite_a=0, overwrite_b=0):
    """As ``gelsd``, by the QR iteration. Returns V, X, the singular values, the rank, WORK and INFO."""
    results = _by_singular_values(t, "gelss", a, b, cond, lwork, overwrite_a, overwrite_b)
    return *results[:4], t.work(), results[4]


@routine(workspaces=(1, 1), double=True)
def gelsy(t, a, b, jptv, cond, lwork=None, overwrite_a=0, overwrite_b=0):
    """The least X of least squares of A X - B, by a complete orthogonal factorisation; B as for ``gels``.

    ``jptv`` is not zero for columns that are to come first. Returns the factorisation, X, the columns (from 1 on) that
    came to each place, the rank, for ``cond``, and INFO.
    """
    a, b = t.factor(a, overwrite_a, lwork), t.factor(b, overwrite_b, lwork)
    columns = integers(jptv).reshape(-1)
    rank, info = t.call("gelsy", a, b, columns, cond)
    return a, b, columns, rank or 0, info
