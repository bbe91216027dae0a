// Level 2: a matrix and vectors. The limit is that of reading, or reading and writing, the matrix.

import { combine } from "../matrices.mjs";
import { banded, general, generalBand, packed, stored, vector } from "./operands.mjs";

const TRIANGLES = [{ uplo: "U" }, { uplo: "L" }];
const SOLVES = [
  { uplo: "L", trans: "N", diag: "N" },
  { uplo: "U", trans: "N", diag: "N" },
  { uplo: "L", trans: "T", diag: "N" },
  { uplo: "U", trans: "T", diag: "U" },
];
const PRODUCTS = [{ trans: "N" }, { trans: "T" }];
/** The diagonals beside the main one of a band matrix; of a general one on either side. */
const BAND = 32;
const band = (n) => ({ k: Math.min(n - 1, BAND), kl: Math.min(n - 1, BAND), ku: Math.min(n - 1, BAND) });
const square = ({ n }) => n * n;
const triangle = ({ n }) => (n * (n + 1)) / 2;
/** Entries of a triangular band matrix. */
const stripe = ({ n, k }) => n * (k + 1) - (k * (k + 1)) / 2;

/** y := alpha op(A) x + beta y, for whatever kind of A. */
function product(name, types, args, variants, matrix, flops, more) {
  return {
    name, types, variants, flops, ...more,
    args: `${args} incx beta y incy`,
    operands: (d, v) => ({ [more?.array ?? "a"]: matrix(d, v), x: vector(d.n), y: vector(d.n) }),
    traffic: { read: [more?.array ?? "a", "x", "y"] },
    expected: (p) => {
      const image = p.times(more?.array ?? "a", p.before("x"), p.variant.trans);
      return { y: combine(p.scalars.alpha, image, p.scalars.beta, p.before("y")) };
    },
  };
}

/** x := op(A) x, or its inverse, A triangular. */
function triangular(name, args, matrix, flops, { array = "a", ...more } = {}) {
  const solves = name.endsWith("sv");
  return {
    name, types: "sdcz", variants: SOLVES, flops, ...more,
    args: `uplo trans diag ${args} x incx`,
    operands: (d, v) => ({ [array]: matrix(d, v), x: vector(d.n) }),
    restore: 16, overwrites: ["x"],
    traffic: { read: [array, "x"] },
    expected: (p, after) => {
      const { trans } = p.variant;
      if (!solves) return { x: p.times(array, p.before("x"), trans) };
      return { given: p.before("x"), found: { given: p.times(array, after.x, trans) } };
    },
  };
}

/** A := alpha x y' + A. Checked by what A does to a random vector. */
function update(name, types, args, variants, matrix, flops, change, { array = "a", ...more } = {}) {
  return {
    name, types, variants, flops, ...more,
    args,
    operands: (d, v) => ({ [array]: matrix(d, v), x: vector(d.n), y: vector(d.n) }),
    traffic: { update: [array], read: ["x"] },
    expected: (p, after) => {
      const z = p.random;
      const before = p.times(array, z);
      const found = p.times(array, z, "N", after.raw(array));
      return { image: combine([1, 0], before, [1, 0], change(p, z)), found: { image: found } };
    },
  };
}

const sum = (x, y) => combine([1, 0], x, [1, 0], y);
const conj = ([re, im]) => [re, -im];
/** x (yᵀ z) or x (yᴴ z), times alpha. */
const outer = (p, x, y, z, conjugated, alpha = p.scalars.alpha) => {
  const inner = p.dot(p.before(y), z, conjugated);
  return combine(alpha, combine(inner, p.before(x)));
};
const rankOne = (conjugated) => (p, z) => outer(p, "x", "y", z, conjugated);
const rankOneSelf = (conjugated) => (p, z) => outer(p, "x", "x", z, conjugated);
const rankTwo = (conjugated) => (p, z) => {
  const { alpha } = p.scalars;
  const other = conjugated ? conj(alpha) : alpha;
  return sum(outer(p, "x", "y", z, conjugated), outer(p, "y", "x", z, conjugated, other));
};

const ge = ({ n }) => general(n, n);
const of = (kind) => ({ n }, v) => stored(kind, n, v);
const packedOf = (kind) => ({ n }, v) => packed(kind, n, v);
const bandOf = (kind) => ({ n, k }, v) => banded(kind, n, k, v);
const twice = (entries) => (d) => 2 * entries(d);
const fourfold = (entries) => (d) => 4 * entries(d);
const inPacked = { array: "ap" };
const inBand = { dims: band };
const real = { realScalars: true };

export const LEVEL2 = [
  product("gemv", "sdcz", "trans m n alpha a lda x", PRODUCTS, ge, twice(square)),
  product("gbmv", "sdcz", "trans m n kl ku alpha a lda x", PRODUCTS,
    ({ n, k }) => generalBand(n, k), ({ n, k }) => 2 * (n * (2 * k + 1) - k * (k + 1)), inBand),
  product("symv", "sd", "uplo n alpha a lda x", TRIANGLES, of("symmetric"), twice(square)),
  product("hemv", "cz", "uplo n alpha a lda x", TRIANGLES, of("hermitian"), twice(square)),
  product("spmv", "sd", "uplo n alpha ap x", TRIANGLES, packedOf("symmetric"), twice(square),
    inPacked),
  product("hpmv", "cz", "uplo n alpha ap x", TRIANGLES, packedOf("hermitian"), twice(square),
    inPacked),
  product("sbmv", "sd", "uplo n k alpha a lda x", TRIANGLES, bandOf("symmetric"),
    fourfold(stripe), inBand),
  product("hbmv", "cz", "uplo n k alpha a lda x", TRIANGLES, bandOf("hermitian"),
    fourfold(stripe), inBand),

  triangular("trmv", "n a lda", of("triangular"), twice(triangle)),
  triangular("trsv", "n a lda", of("triangular"), twice(triangle)),
  triangular("tpmv", "n ap", packedOf("triangular"), twice(triangle), inPacked),
  triangular("tpsv", "n ap", packedOf("triangular"), twice(triangle), inPacked),
  triangular("tbmv", "n k a lda", bandOf("triangular"), twice(stripe), inBand),
  triangular("tbsv", "n k a lda", bandOf("triangular"), twice(stripe), inBand),

  update("ger", "sd", "m n alpha x incx y incy a lda", [{}], ge, twice(square), rankOne(false)),
  update("geru", "cz", "m n alpha x incx y incy a lda", [{}], ge, twice(square), rankOne(false)),
  update("gerc", "cz", "m n alpha x incx y incy a lda", [{}], ge, twice(square), rankOne(true)),
  update("syr", "sd", "uplo n alpha x incx a lda", TRIANGLES, of("symmetric"), twice(triangle),
    rankOneSelf(false)),
  update("her", "cz", "uplo n alpha x incx a lda", TRIANGLES, of("hermitian"), twice(triangle),
    rankOneSelf(true), real),
  update("spr", "sd", "uplo n alpha x incx ap", TRIANGLES, packedOf("symmetric"), twice(triangle),
    rankOneSelf(false), inPacked),
  update("hpr", "cz", "uplo n alpha x incx ap", TRIANGLES, packedOf("hermitian"), twice(triangle),
    rankOneSelf(true), { ...inPacked, ...real }),
  update("syr2", "sd", "uplo n alpha x incx y incy a lda", TRIANGLES, of("symmetric"),
    fourfold(triangle), rankTwo(false)),
  update("her2", "cz", "uplo n alpha x incx y incy a lda", TRIANGLES, of("hermitian"),
    fourfold(triangle), rankTwo(true)),
  update("spr2", "sd", "uplo n alpha x incx y incy ap", TRIANGLES, packedOf("symmetric"),
    fourfold(triangle), rankTwo(false), inPacked),
  update("hpr2", "cz", "uplo n alpha x incx y incy ap", TRIANGLES, packedOf("hermitian"),
    fourfold(triangle), rankTwo(true), inPacked),
];
