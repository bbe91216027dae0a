# What R computes with BLAS and LAPACK. `checks` holds a function for each line of the table, and
# what of its result is compared between two libraries: something that a decomposition determines
# uniquely, such as the product of its factors.

make_checks <- function(n) {
  set.seed(1)
  A <- matrix(rnorm(n * n), n)
  B <- matrix(rnorm(n * n), n)
  b <- rnorm(n)
  S <- crossprod(A) / n + diag(n)
  R <- chol(S)
  C <- matrix(complex(real = rnorm(n * n), imaginary = rnorm(n * n)), n)
  H <- C + Conj(t(C))
  parts <- function(z) c(Re(z), Im(z))
  spectral <- function(e) parts(e$vectors %*% (e$values * Conj(t(e$vectors))))
  by_modulus <- function(z) z[order(Re(z), abs(Im(z)))]
  check <- function(run, compared = identity) list(run = run, compared = compared)
  list(
    "A %*% B" = check(function() A %*% B),
    "A %*% b" = check(function() A %*% b),
    "crossprod(A)" = check(function() crossprod(A)),
    "tcrossprod(A, B)" = check(function() tcrossprod(A, B)),
    "solve(A, b)" = check(function() solve(A, b)),
    "solve(A)" = check(function() solve(A)),
    "determinant(A)" = check(function() determinant(A), function(d) c(d$modulus, d$sign)),
    "chol(S)" = check(function() chol(S)),
    "chol(S, pivot = TRUE)" = check(
      function() chol(S, pivot = TRUE),
      function(r) crossprod(r)[order(attr(r, "pivot")), order(attr(r, "pivot"))]
    ),
    "chol2inv(R)" = check(function() chol2inv(R)),
    "backsolve(R, B)" = check(function() backsolve(R, B)),
    "qr(A)" = check(function() qr(A), qr.X),
    "qr(A, LAPACK = TRUE)" = check(function() qr(A, LAPACK = TRUE), qr.X),
    "qr.solve(A, b)" = check(function() qr.solve(qr(A, LAPACK = TRUE), b)),
    "lm.fit(A[, 1:20], b)" = check(function() lm.fit(A[, 1:20], b), function(fit) fit$coefficients),
    "svd(A)" = check(function() svd(A), function(s) c(s$d, s$u %*% (s$d * t(s$v)))),
    "eigen(S)" = check(function() eigen(S), spectral),
    "eigen(A)" = check(
      function() eigen(A),
      function(e) c(parts(by_modulus(e$values)), parts(e$vectors %*% (e$values * solve(e$vectors))))
    ),
    "rcond(A)" = check(function() rcond(A)),
    "norm(A)" = check(function() c(norm(A), norm(A, "I"), norm(A, "F"))),
    "complex A %*% A" = check(function() C %*% C, parts),
    "complex solve(A)" = check(function() solve(C), parts),
    "complex qr(A)" = check(function() qr(C), function(q) parts(qr.X(q))),
    "complex svd(A)" = check(
      function() svd(C),
      function(s) c(s$d, parts(s$u %*% (s$d * Conj(t(s$v)))))
    ),
    "complex Hermitian eigen" = check(function() eigen(H), spectral),
    "complex eigen" = check(function() eigen(C), function(e) sort(Mod(e$values)))
  )
}

# Milliseconds a run takes, the best of three tries. R's clock ticks once a millisecond, so that a
# try is as many runs as take twenty. The first runs are the engine's: it compiles what is used often
# once more, for speed.
quickest <- function(run) {
  elapsed <- function(runs) 1000 * system.time(for (i in seq_len(runs)) run())[["elapsed"]]
  elapsed(3)
  runs <- 1
  while ((best <- min(elapsed(runs), elapsed(runs), elapsed(runs))) < 20) runs <- 4 * runs
  best / runs
}
