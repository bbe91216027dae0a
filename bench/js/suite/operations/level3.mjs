// Level 3: matrices. The limit is that of multiplying and adding. Results are checked by what they
// do to a random vector, which takes n^2 operations.

import { combine } from "../matrices.mjs";
import { general, stored } from "./operands.mjs";

const cube = ({ n }) => n ** 3;
const twoCubes = ({ n }) => 2 * n ** 3;
const square = ({ n }) => general(n, n);

const PRODUCTS = [
  { transa: "N", transb: "N" },
  { transa: "T", transb: "N" },
  { transa: "N", transb: "T" },
  { transa: "T", transb: "T" },
];
const SIDES = [{ side: "L", uplo: "L" }, { side: "R", uplo: "U" }];
const RANK_K = (transposed) =>
  [{ uplo: "L", trans: "N" }, { uplo: "U", trans: transposed }];
const TRIANGULAR = [
  { side: "L", uplo: "L", transa: "N", diag: "N" },
  { side: "L", uplo: "U", transa: "T", diag: "N" },
  { side: "R", uplo: "U", transa: "N", diag: "N" },
  { side: "R", uplo: "L", transa: "T", diag: "U" },
];

/** What C does to a random vector, found and expected. */
const image = (p, after, expected) => ({
  image: expected(p.random),
  found: { image: p.times("c", p.random, "N", after.raw("c")) },
});

const gemm = {
  name: "gemm", types: "sdcz", variants: PRODUCTS, flops: twoCubes, beta: 0,
  args: "transa transb m n k alpha a lda b ldb beta c ldc",
  operands: (d) => ({ a: square(d), b: square(d), c: square(d) }),
  expected: (p, after) => image(p, after, (z) => {
    const { transa, transb } = p.variant;
    return combine(p.scalars.alpha, p.times("a", p.times("b", z, transb), transa));
  }),
};

/** B is A again, so that the product is symmetric and the triangle stored tells all of it. */
const gemmtr = {
  name: "gemmtr", types: "sdcz", flops: cube, beta: 0,
  variants: [
    { uplo: "L", transa: "N", transb: "T" },
    { uplo: "U", transa: "T", transb: "N" },
  ],
  args: "uplo transa transb n k alpha a lda a lda beta c ldc",
  operands: (d, v) => ({ a: square(d), c: stored("symmetric", d.n, v) }),
  expected: (p, after) => image(p, after, (z) => {
    const { transa, transb } = p.variant;
    return combine(p.scalars.alpha, p.times("a", p.times("a", z, transb), transa));
  }),
};

/** C := alpha A B + beta C, or B A. */
function symmetricProduct(name, types, kind) {
  return {
    name, types, variants: SIDES, flops: twoCubes, beta: 0,
    args: "side uplo m n alpha a lda b ldb beta c ldc",
    operands: (d, v) => ({ a: stored(kind, d.n, v), b: square(d), c: square(d) }),
    expected: (p, after) => image(p, after, (z) => {
      const [first, second] = p.variant.side === "L" ? ["b", "a"] : ["a", "b"];
      return combine(p.scalars.alpha, p.times(second, p.times(first, z)));
    }),
  };
}

const other = (trans, transposed) => (trans === "N" ? transposed : "N");

/** C := alpha A A' + beta C, one triangle. */
function rankK(name, types, kind, transposed, more) {
  return {
    name, types, variants: RANK_K(transposed), flops: cube, beta: 0, ...more,
    args: "uplo trans n k alpha a lda beta c ldc",
    operands: (d, v) => ({ a: square(d), c: stored(kind, d.n, v) }),
    expected: (p, after) => image(p, after, (z) => {
      const { trans } = p.variant;
      const inner = p.times("a", z, other(trans, transposed));
      return combine(p.scalars.alpha, p.times("a", inner, trans));
    }),
  };
}

/** C := alpha A B' + alpha B A' + beta C, one triangle; with the conjugate of alpha if Hermitian. */
function rankTwoK(name, types, kind, transposed) {
  const conjugated = kind === "hermitian";
  return {
    name, types, variants: RANK_K(transposed), flops: twoCubes, beta: 0,
    args: "uplo trans n k alpha a lda b ldb beta c ldc",
    operands: (d, v) => ({ a: square(d), b: square(d), c: stored(kind, d.n, v) }),
    expected: (p, after) => image(p, after, (z) => {
      const { trans } = p.variant;
      const [re, im] = p.scalars.alpha;
      const product = (x, y) => p.times(x, p.times(y, z, other(trans, transposed)), trans);
      const second = [re, conjugated ? -im : im];
      return combine([re, im], product("a", "b"), second, product("b", "a"));
    }),
  };
}

/** B := alpha op(A) B or B op(A), or with the inverse, A triangular. */
function triangular(name) {
  return {
    name, types: "sdcz", variants: TRIANGULAR, flops: cube, restore: 1, overwrites: ["b"],
    args: "side uplo transa diag m n alpha a lda b ldb",
    operands: (d, v) => ({ a: stored("triangular", d.n, v), b: square(d) }),
    expected: (p, after) => {
      const { side, transa } = p.variant;
      const both = (z, b) =>
        side === "L" ? p.times("a", b(z), transa) : b(p.times("a", z, transa));
      const given = (z) => p.times("b", z);
      const found = (z) => p.times("b", z, "N", after.raw("b"));
      const scaled = (z) => combine(p.scalars.alpha, z);
      if (name === "trmm") {
        return { image: scaled(both(p.random, given)), found: { image: found(p.random) } };
      }
      return { image: scaled(given(p.random)), found: { image: both(p.random, found) } };
    },
  };
}

export const LEVEL3 = [
  gemm,
  gemmtr,
  symmetricProduct("symm", "sdcz", "symmetric"),
  symmetricProduct("hemm", "cz", "hermitian"),
  rankK("syrk", "sdcz", "symmetric", "T"),
  rankK("herk", "cz", "hermitian", "C", { realScalars: true }),
  rankTwoK("syr2k", "sdcz", "symmetric", "T"),
  rankTwoK("her2k", "cz", "hermitian", "C"),
  triangular("trmm"),
  triangular("trsm"),
];
