// LAPACK: factorisations, solvers and decompositions of square matrices. The operands are restored
// before every call, inside the time measured; that is n^2 bytes' work to n^3 operations.
//
// Operations are counted as is usual: those of the textbook algorithm; for the decompositions with
// vectors a multiple of n^3, so that figures compare between libraries and sizes.

import { combine } from "../matrices.mjs";
import { general, ints, realVector, stored, vector } from "./operands.mjs";

const cubes = (factor) => ({ n }) => factor * n ** 3;
const square = (n, more) => general(n, n, more);
const WORK = ({ n }) => 5 * n * n + 130 * n + 1000;
/** Rounding errors of a factorisation grow with its steps. */
const factorisation = {
  restore: 1, overwrites: ["a", "b", "jpvt", "ipiv"], slack: 10, workspace: WORK,
};
/** Solutions make rounding errors of their own size. */
const solver = { ...factorisation, magnitude: "b" };
const LOWER = { uplo: "L" };
const BOTH = [{ uplo: "L" }, { uplo: "U" }];
const scale = (z, w) => z.map((value, i) => value * w[2 * (i >> 1)]);

/** A factor that shares its array with another one. */
const part = (p, name, kind, uplo, diag, after, z, trans) =>
  p.timesAs({ ...p.operands[name], kind, uplo, diag }, z, trans, after.raw(name));

/** Undoes the row exchanges that an LU factorisation reports. */
function exchange(z, pivots) {
  const out = z.slice();
  for (let i = pivots.length - 1; i >= 0; i--) {
    const j = pivots[i] - 1;
    for (const k of [0, 1]) [out[2 * i + k], out[2 * j + k]] = [out[2 * j + k], out[2 * i + k]];
  }
  return out;
}

const adjoint = (p) => (p.type.parts === 2 ? "C" : "T");

/** Aᴴ A z = Rᴴ R z, for a QR factorisation whose columns may be permuted. */
function gram(p, after, permute = (z) => z, back = (z) => z) {
  const z = p.random;
  const r = (x, trans) => part(p, "a", "triangular", "U", "N", after, x, trans);
  return {
    image: p.times("a", p.times("a", z), adjoint(p)),
    found: { image: back(r(r(permute(z), "N"), adjoint(p))) },
  };
}

/** The permutation of geqp3: entry j of the new vector is entry pivots[j] of the old one. */
const gather = (z, pivots) =>
  Float64Array.from(z, (_, i) => z[2 * (pivots[i >> 1] - 1) + (i & 1)]);
function scatter(z, pivots) {
  const out = z.slice();
  pivots.forEach((to, from) => {
    out[2 * (to - 1)] = z[2 * from];
    out[2 * (to - 1) + 1] = z[2 * from + 1];
  });
  return out;
}

export const LAPACK = [
  {
    name: "getrf", types: "sdcz", args: "m n a lda ipiv info", ...factorisation,
    flops: cubes(2 / 3), operands: ({ n }) => ({ a: square(n), ipiv: ints(n) }),
    expected: (p, after) => {
      const u = part(p, "a", "triangular", "U", "N", after, p.random);
      const lu = part(p, "a", "triangular", "L", "U", after, u);
      return { image: p.times("a", p.random), found: { image: exchange(lu, after.raw("ipiv")) } };
    },
  },
  {
    name: "potrf", types: "sdcz", args: "uplo n a lda info", variants: BOTH, ...factorisation,
    flops: cubes(1 / 3),
    operands: ({ n }, v) => ({ a: { ...stored("hermitian", n, v), fitted: "definite" } }),
    expected: (p, after) => {
      const { uplo } = p.variant;
      const [first, second] = uplo === "L" ? [adjoint(p), "N"] : ["N", adjoint(p)];
      const factor = (z, trans) => part(p, "a", "triangular", uplo, "N", after, z, trans);
      return {
        image: p.times("a", p.random), found: { image: factor(factor(p.random, first), second) },
      };
    },
  },
  {
    name: "geqrf", types: "sdcz", args: "m n a lda tau work lwork info", ...factorisation,
    flops: cubes(4 / 3), operands: ({ n }) => ({ a: square(n), tau: vector(n) }),
    expected: (p, after) => gram(p, after),
  },
  {
    name: "geqp3", types: "sdcz", args: "m n a lda jpvt tau work lwork info", ...factorisation,
    complexArgs: "m n a lda jpvt tau work lwork rwork info",
    flops: cubes(4 / 3), operands: ({ n }) => ({ a: square(n), jpvt: ints(n), tau: vector(n) }),
    expected: (p, after) => {
      const pivots = after.raw("jpvt");
      return gram(p, after, (z) => gather(z, pivots), (z) => scatter(z, pivots));
    },
  },
  {
    name: "sytrf", types: "sdcz", args: "uplo n a lda ipiv work lwork info", variants: BOTH,
    ...solver, flops: cubes(1 / 3),
    operands: ({ n }, v) => ({ a: stored("symmetric", n, v), b: vector(n), ipiv: ints(n) }),
    // Checked by solving with it.
    afterwards: { name: "sytrs", args: "uplo n one a lda ipiv b ldb info" },
    expected: (p, after) => ({ b: p.before("b"), found: { b: p.times("a", after.b) } }),
  },
  {
    name: "getri", types: "sdcz", args: "n a lda ipiv work lwork info", ...factorisation,
    beforehand: { name: "getrf", args: "m n a lda ipiv info" },
    flops: cubes(4 / 3), operands: ({ n }) => ({ a: square(n, { fitted: "definite" }), ipiv: ints(n) }),
    expected: (p, after) => ({
      z: p.random, found: { z: p.times("a", p.times("a", p.random), "N", after.raw("a")) },
    }),
  },
  {
    name: "gesv", types: "sdcz", args: "n one a lda ipiv b ldb info", ...solver,
    flops: ({ n }) => (2 / 3) * n ** 3 + 2 * n ** 2,
    operands: ({ n }) => ({ a: square(n), b: vector(n), ipiv: ints(n) }),
    expected: (p, after) => ({ b: p.before("b"), found: { b: p.times("a", after.b) } }),
  },
  {
    name: "gelsy", types: "sdcz", ...solver,
    args: "m n one a lda b ldb jpvt rcond rank work lwork info",
    complexArgs: "m n one a lda b ldb jpvt rcond rank work lwork rwork info",
    flops: cubes(4 / 3), constants: { rcond: [0, 0] },
    operands: ({ n }) => ({ a: square(n), b: vector(n), jpvt: ints(n) }),
    expected: (p, after) => ({ b: p.before("b"), found: { b: p.times("a", after.b) } }),
  },
  {
    name: "evd", types: "sdcz", prefixes: { s: "ssy", d: "dsy", c: "che", z: "zhe" },
    args: "jobz uplo n a lda w work lwork iwork lwork info",
    complexArgs: "jobz uplo n a lda w work lwork rwork lwork iwork lwork info",
    variants: [{ jobz: "V", ...LOWER }], ...factorisation, flops: cubes(9),
    operands: ({ n }, v) => ({ a: stored("hermitian", n, v), w: realVector(n) }),
    expected: (p, after) => {
      const v = (z, trans) => part(p, "a", "general", undefined, undefined, after, z, trans);
      return {
        image: p.times("a", p.random),
        found: { image: v(scale(v(p.random, adjoint(p)), after.w), "N") },
      };
    },
  },
  {
    name: "gesdd", types: "sdcz", args: "jobz m n a lda s u ldu vt ldvt work lwork iwork info",
    complexArgs: "jobz m n a lda s u ldu vt ldvt work lwork rwork iwork info",
    variants: [{ jobz: "S" }], ...factorisation, flops: cubes(22),
    operands: ({ n }) => ({ a: square(n), s: realVector(n), u: square(n), vt: square(n) }),
    expected: (p, after) => {
      const rotated = p.times("vt", p.random, "N", after.raw("vt"));
      return {
        image: p.times("a", p.random),
        found: { image: p.times("u", scale(rotated, after.s), "N", after.raw("u")) },
      };
    },
  },
  {
    name: "geev", types: "sdcz", args: "jobvl jobvr n a lda w wi vl ldvl vr ldvr work lwork info",
    complexArgs: "jobvl jobvr n a lda w vl ldvl vr ldvr work lwork rwork info",
    variants: [{ jobvl: "N", jobvr: "V" }], ...factorisation, flops: cubes(25), slack: 100,
    operands: ({ n }) => ({
      a: square(n), w: vector(n), wi: vector(n), vl: vector(n), vr: square(n),
    }),
    // A (V z) = V (eigenvalues of z), where a pair of real columns stands for a complex pair.
    expected: (p, after) => {
      const v = (z) => p.times("vr", z, "N", after.raw("vr"));
      const z = p.random;
      const complex = p.type.parts === 2;
      const turned = z.slice();
      for (let j = 0; j < p.size; j++) {
        const re = after.w[2 * j];
        const im = complex ? after.w[2 * j + 1] : after.wi[2 * j];
        if (complex) turned.set(combine([re, im], z.subarray(2 * j, 2 * j + 2)), 2 * j);
        else if (im === 0) turned.set(combine([re, 0], z.subarray(2 * j, 2 * j + 2)), 2 * j);
        else {
          const [x, y] = [z.slice(2 * j, 2 * j + 2), z.slice(2 * j + 2, 2 * j + 4)];
          turned.set(combine([re, 0], x, [im, 0], y), 2 * j);
          turned.set(combine([-im, 0], x, [re, 0], y), 2 * j + 2);
          j++;
        }
      }
      return { image: p.times("a", v(z)), found: { image: v(turned) } };
    },
  },
  {
    // What SELECT and SDIM point to does not matter without sorting.
    name: "gees", types: "sdcz",
    args: "jobvs sort info n a lda info w wi vs ldvs work lwork bwork info",
    complexArgs: "jobvs sort info n a lda info w vs ldvs work lwork rwork bwork info",
    variants: [{ jobvs: "V", sort: "N" }], ...factorisation, flops: cubes(25), slack: 100,
    operands: ({ n }) => ({
      a: square(n), w: vector(n), wi: vector(n), vs: square(n), bwork: ints(n),
    }),
    // A (Z z) = Z (T z).
    expected: (p, after) => {
      const v = (z) => p.times("vs", z, "N", after.raw("vs"));
      const t = part(p, "a", "general", undefined, undefined, after, p.random, "N");
      return { image: p.times("a", v(p.random)), found: { image: v(t) } };
    },
  },
  {
    name: "ggev", types: "sdcz",
    args: "jobvl jobvr n a lda b ldb w wi beta vl ldvl vr ldvr work lwork info",
    complexArgs: "jobvl jobvr n a lda b ldb w beta vl ldvl vr ldvr work lwork rwork info",
    variants: [{ jobvl: "N", jobvr: "V" }], ...factorisation, flops: cubes(66), slack: 1000,
    operands: ({ n }) => ({
      a: square(n), b: square(n), w: vector(n), wi: vector(n), beta: vector(n), vl: vector(n), vr: square(n),
    }),
    // A (V (beta z)) = B (V (alpha z)), where a pair of real columns stands for a complex pair.
    expected: (p, after) => {
      const v = (z) => p.times("vr", z, "N", after.raw("vr"));
      const z = p.random;
      const complex = p.type.parts === 2;
      const [turned, scaled] = [z.slice(), z.slice()];
      // The same eigenvalues with one denominator for both of a pair.
      for (let j = 0; j < p.size; j++) {
        const re = after.w[2 * j];
        const im = complex ? after.w[2 * j + 1] : after.wi[2 * j];
        const beta = after.beta[2 * j];
        const at = (k) => z.subarray(2 * k, 2 * k + 2);
        if (complex || im === 0) {
          turned.set(combine([re, im], at(j)), 2 * j);
          scaled.set(combine([beta, 0], at(j)), 2 * j);
        } else {
          turned.set(combine([re, 0], at(j), [im, 0], at(j + 1)), 2 * j);
          turned.set(combine([-im, 0], at(j), [re, 0], at(j + 1)), 2 * j + 2);
          scaled.set(combine([beta, 0], at(j)), 2 * j);
          scaled.set(combine([beta, 0], at(j + 1)), 2 * j + 2);
          j++;
        }
      }
      return { image: p.times("a", v(scaled)), found: { image: p.times("b", v(turned)) } };
    },
  },
  { name: "gelsd", types: "sdcz", ...solver,
    args: "m n one a lda b ldb s rcond rank work lwork iwork info",
    complexArgs: "m n one a lda b ldb s rcond rank work lwork rwork iwork info",
    flops: cubes(8 / 3), constants: { rcond: [0, 0] },
    operands: ({ n }) => ({ a: square(n), b: vector(n), s: realVector(n) }), slack: 100,
    expected: (p, after) => ({ b: p.before("b"), found: { b: p.times("a", after.b) } }),
  },
];
