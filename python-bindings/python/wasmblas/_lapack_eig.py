"""Eigenvalues and Schur forms of general matrices, singular values, Sylvester equations.

With a real type eigenvalues are two results, real and imaginary parts, as in SciPy; of a conjugate pair an eigenvector
is two columns.
"""

from ._routines import LAPACK, require, transposition

routine = LAPACK.routine


def _given(matrix, t):
    """The matrix, or what SciPy's functions return for one that was not asked for."""
    return t.zeros(1, 1) if matrix is None else matrix


def _parts(eigenvalues):
    """What is returned of eigenvalues: no imaginary parts with a complex type."""
    return [part for part in eigenvalues if part is not None]


@routine(workspaces=(1, 1), double=True)
def geev(t, a, compute_vl=1, compute_vr=1, lwork=None, overwrite_a=0):
    """Eigenvalues, and left and right eigenvectors if they are wanted. Returns them and INFO."""
    a, n = t.square(a, overwrite_a, lwork)
    w = t.eigenvalues(n)
    left, right = (t.new(n, n) if wanted else None for wanted in (compute_vl, compute_vr))
    info = t.info("geev", a, *w, left, right)
    return *_parts(w), _given(left, t), _given(right, t), info


@routine(workspaces=(1, 1), double=True)
def ggev(t, a, b, compute_vl=1, compute_vr=1, lwork=None, overwrite_a=0, overwrite_b=0):
    """Eigenvalues alpha / beta of A x = w B x, and left and right eigenvectors if they are wanted.

    Returns alpha, beta, the vectors, WORK and INFO.
    """
    a, n = t.square(a, overwrite_a, lwork)
    b, _ = t.square(b, overwrite_b, lwork, "b")
    alpha, beta = t.eigenvalues(n), t.new(n)
    left, right = (t.new(n, n) if wanted else None for wanted in (compute_vl, compute_vr))
    info = t.info("ggev", a, b, *alpha, beta, left, right)
    return *_parts(alpha), beta, _given(left, t), _given(right, t), t.work(), info


def _selection(function, sort, extra):
    """The function that says which eigenvalues come first, if they are sorted."""
    if not sort:
        return None
    return (lambda *value: function(*value, *extra)) if extra else function


@routine(double=True)
def gees(t, select, a, compute_v=1, sort_t=0, lwork=None, select_extra_args=(), overwrite_a=0):
    """The Schur form T = Zᴴ A Z; if ``sort_t``, with eigenvalues first that ``select`` says yes to.

    ``select`` is called with an eigenvalue or, with a real type, its real and its imaginary part. Returns T, how many
    were selected, the eigenvalues, Z, WORK and INFO. A is never overwritten: ``select`` may look at it.
    """
    a, n = t.square(a, False, lwork)
    w, z = t.eigenvalues(n), t.new(n, n) if compute_v else None
    sdim, info = t.call("gees", _selection(select, sort_t, select_extra_args), a, *w, z)
    return a, sdim or 0, *_parts(w), _given(z, t), t.work(), info


@routine(double=True)
def gges(
    t, select, a, b, jobvsl=1, jobvsr=1, sort_t=0, ldvsl=None, ldvsr=None, lwork=None,
    select_extra_args=(), overwrite_a=0, overwrite_b=0,
):  # fmt: skip
    """The Schur forms S = Qᴴ A Z and T = Qᴴ B Z; ``select`` as in ``gees``, with beta as one more argument.

    Returns S, T, how many were selected, alpha, beta, Q, Z, WORK and INFO. A and B are never overwritten.
    """
    a, n = t.square(a, False, lwork)
    b, _ = t.square(b, False, lwork, "b")
    alpha, beta = t.eigenvalues(n), t.new(n)
    q, z = (t.new(n, n) if wanted else None for wanted in (jobvsl, jobvsr))
    chosen = _selection(select, sort_t, select_extra_args)
    sdim, info = t.call("gges", chosen, a, b, *alpha, beta, q, z)
    return a, b, sdim or 0, *_parts(alpha), beta, _given(q, t), _given(z, t), t.work(), info


@routine(workspaces=(1, 1), double=True)
def gehrd(t, a, lo=0, hi=None, lwork=None, overwrite_a=0):
    """Qᴴ A Q with zeros below the subdiagonal in rows and columns ``lo`` to ``hi``.

    Returns it with the reflectors in place of the zeros, the reflectors' tau and INFO.
    """
    a, n = t.square(a, overwrite_a, lwork)
    tau = t.zeros(max(n - 1, 0))
    return a, tau, t.info("gehrd", *_active(n, lo, hi), a, tau)


@routine("sd:?orghr cz:?unghr", workspaces=(1, 1), double=True)
def unghr(t, a, tau, lo=0, hi=None, lwork=None, overwrite_a=0):
    """Q of ``gehrd``'s reflectors. Returns it and INFO."""
    a, n = t.square(a, overwrite_a, lwork)
    return a, t.info("unghr", *_active(n, lo, hi), a, t.flat(tau, "tau"))


def _active(n, lo, hi):
    hi = n - 1 if hi is None else hi
    require(0 <= lo <= max(hi, 0) and hi < max(n, 1), "0 <= lo <= hi < n is required")
    return lo, hi + 1


@routine(double=True)
def gebal(t, a, scale=0, permute=0, overwrite_a=0):
    """A permuted to isolate eigenvalues, and scaled to have rows and columns of about the same size.

    Returns it, the first and the last row that are not isolated, the factors and INFO.
    """
    a, n = t.square(a, overwrite_a)
    factors = t.reals(n)
    job = {(0, 0): "N", (0, 1): "P", (1, 0): "S", (1, 1): "B"}[bool(scale), bool(permute)]
    (lo, end), info = t.call("gebal", job, a, factors)
    return a, lo, end - 1, factors, info


@routine(double=True)
def trsyl(t, a, b, c, trana="N", tranb="N", isgn=1, overwrite_c=0):
    """Solves op(A) X + isgn X op(B) = scale C, A and B Schur forms.

    Returns X, the scale, at most one, and INFO, which is 1 if A and B had to be perturbed.
    """
    c = t.factor(c, overwrite_c)
    transposed = transposition(trana), transposition(tranb)
    answer, info = t.call("trsyl", *transposed, isgn, t.read(a), t.read(b), c)
    scale, perturbed = answer or (1.0, 0)
    return c, scale, info or perturbed


def _singular_values(t, name, a, compute_uv, full_matrices, lwork, overwrite_a, jobs):
    a = t.factor(a, overwrite_a, lwork)
    require(a.ndim == 2, "a must be a matrix")
    (m, n), k = a.shape, min(a.shape)
    values, left, right, job = t.reals(k), None, None, "N"
    if compute_uv:
        left, right = t.new(m, m if full_matrices else k), t.new(n if full_matrices else k, n)
        job = "A" if full_matrices else "S"
    info = t.info(name, *[job] * jobs, a, values, left, right)
    return _given(left, t), values, _given(right, t), info


@routine(workspaces=(1, 1), double=True)
def gesdd(t, a, compute_uv=1, full_matrices=1, lwork=None, overwrite_a=0):
    """A = U diag(s) Vᴴ, by divide and conquer. Returns U, s, Vᴴ and INFO."""
    return _singular_values(t, "gesdd", a, compute_uv, full_matrices, lwork, overwrite_a, 1)


@routine(workspaces=(1, 1), double=True)
def gesvd(t, a, compute_uv=1, full_matrices=1, lwork=None, overwrite_a=0):
    """A = U diag(s) Vᴴ, by the QR iteration. Returns U, s, Vᴴ and INFO."""
    return _singular_values(t, "gesvd", a, compute_uv, full_matrices, lwork, overwrite_a, 2)
