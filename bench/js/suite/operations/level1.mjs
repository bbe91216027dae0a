// Level 1: vectors. The limit is the memory's, or the first-level cache's.

import { combine, dot } from "../matrices.mjs";
import { vector } from "./operands.mjs";

const COSINE = [0.6, 0];
const SINE = [0.8, 0];
const ROTATION = { s: "s", d: "d", c: "cs", z: "zd" };
const NORM = { s: "s", d: "d", c: "sc", z: "dz" };

const x = ({ n }) => ({ x: vector(n) });
const xy = ({ n }) => ({ x: vector(n), y: vector(n) });
const rotated = (p) => {
  const [x, y] = [p.before("x"), p.before("y")];
  const [turned, other] = [combine(COSINE, x, SINE, y), combine(COSINE, y, [-0.8, 0], x)];
  return { x: turned, y: other };
};
const sumOf = (values, term) => Float64Array.of(values.reduce((sum, v) => sum + term(v), 0), 0);
const magnitude = (values, i) => Math.abs(values[2 * i]) + Math.abs(values[2 * i + 1]);

/** Counted from 1. */
function largest(values) {
  let best = 0;
  for (let i = 1; 2 * i < values.length; i++) {
    if (magnitude(values, i) > magnitude(values, best)) best = i;
  }
  return Float64Array.of(best + 1, 0);
}

export const LEVEL1 = [
  {
    name: "axpy", types: "sdcz", args: "n alpha x incx y incy", operands: xy,
    flops: ({ n }) => 2 * n, traffic: { add: "x" },
    expected: (p) => ({ y: combine(p.scalars.alpha, p.before("x"), [1, 0], p.before("y")) }),
  },
  {
    name: "scal", types: "sdcz", args: "n alpha x incx", operands: x,
    flops: ({ n }) => n, complexFlops: ({ n }) => 6 * n, traffic: { update: "x" },
    expected: (p) => ({ x: combine(p.scalars.alpha, p.before("x")) }),
  },
  {
    name: "scal", types: "cz", prefixes: { c: "cs", z: "zd" }, realScalars: true,
    args: "n alpha x incx", operands: x,
    flops: ({ n }) => n, complexFlops: ({ n }) => 2 * n, traffic: { update: "x" },
    expected: (p) => ({ x: combine(p.scalars.alpha, p.before("x")) }),
  },
  {
    name: "copy", types: "sdcz", args: "n x incx y incy", operands: xy,
    moves: true, flops: () => 0, traffic: { copy: "x" },
    expected: (p) => ({ y: p.before("x") }),
  },
  {
    name: "swap", types: "sdcz", args: "n x incx y incy", operands: xy,
    moves: true, flops: () => 0, traffic: { update: "xy" },
    expected: (p) => ({ x: p.before("y"), y: p.before("x") }),
  },
  {
    name: "dot", types: "sd", args: "n x incx y incy", returns: "element", operands: xy,
    flops: ({ n }) => 2 * n, traffic: { read: "xy" },
    expected: (p) => ({ result: dot(p.before("x"), p.before("y")) }),
  },
  {
    name: "dotu", types: "cz", args: "result n x incx y incy", operands: xy,
    flops: ({ n }) => 2 * n, traffic: { read: "xy" },
    expected: (p) => ({ result: dot(p.before("x"), p.before("y")) }),
  },
  {
    name: "dotc", types: "cz", args: "result n x incx y incy", operands: xy,
    flops: ({ n }) => 2 * n, traffic: { read: "xy" },
    expected: (p) => ({ result: dot(p.before("x"), p.before("y"), true) }),
  },
  {
    name: "sdsdot", types: "s", prefixes: { s: "" }, args: "n sb x incx y incy",
    returns: "element", operands: ({ n }) => ({ sb: vector(1), x: vector(n), y: vector(n) }),
    flops: ({ n }) => 2 * n, traffic: { read: "xy" },
    expected: (p) => ({
      result: combine([1, 0], dot(p.before("x"), p.before("y")), [1, 0], p.before("sb")),
    }),
  },
  {
    name: "dsdot", types: "s", prefixes: { s: "" }, args: "n x incx y incy",
    returns: "double", operands: xy,
    flops: ({ n }) => 2 * n, traffic: { read: "xy" },
    expected: (p) => ({ result: dot(p.before("x"), p.before("y")) }),
  },
  {
    name: "nrm2", types: "sdcz", prefixes: NORM, args: "n x incx", returns: "real", operands: x,
    flops: ({ n }) => 2 * n, complexFlops: ({ n }) => 4 * n, traffic: { read: "x" },
    expected: (p) => ({
      result: Float64Array.of(Math.sqrt(sumOf(p.before("x"), (v) => v * v)[0]), 0),
    }),
  },
  {
    name: "asum", types: "sdcz", prefixes: NORM, args: "n x incx", returns: "real", operands: x,
    flops: ({ n }) => n, complexFlops: ({ n }) => 2 * n, traffic: { read: "x" },
    expected: (p) => ({ result: sumOf(p.before("x"), Math.abs) }),
  },
  {
    name: "amax", types: "sdcz", prefixes: { s: "is", d: "id", c: "ic", z: "iz" },
    args: "n x incx", returns: "int", operands: x,
    moves: true, flops: () => 0, traffic: { read: "x" },
    expected: (p) => ({ result: largest(p.before("x")) }),
  },
  {
    name: "rot", types: "sdcz", prefixes: ROTATION, args: "n x incx y incy cosine sine",
    operands: xy, constants: { cosine: COSINE, sine: SINE },
    flops: ({ n }) => 6 * n, complexFlops: ({ n }) => 12 * n, traffic: { update: "xy" },
    expected: rotated,
  },
  {
    name: "rotm", types: "sd", args: "n x incx y incy param", operands: xy,
    constants: { param: [-1, 0.6, -0.8, 0.8, 0.6] },
    flops: ({ n }) => 6 * n, traffic: { update: "xy" },
    expected: rotated,
  },
  {
    name: "rotg", types: "sdcz", args: "x y realResult result",
    operands: xy, restore: 1, overwrites: ["x", "y"], scalar: true, flops: () => 0,
    // The rotation turns (x, y) into (r, 0), and r is stored in place of x.
    expected: (p, after) => {
      const [c, s] = [[after.realResult[0], 0], after.result];
      const minusConjugated = [-s[0], s[1]];
      const [x, y] = [p.before("x"), p.before("y")];
      const zero = combine(minusConjugated, x, c, y);
      return { x: combine(c, x, s, y), zero, found: { zero: new Float64Array(2) } };
    },
  },
  {
    name: "rotmg", types: "sd", args: "d1 d2 x y param", operands: ({ n }) => ({
      d1: vector(n, { fitted: "definite" }), d2: vector(n, { fitted: "definite" }), ...xy({ n }),
      param: vector(5),
    }),
    restore: 1, overwrites: ["d1", "d2", "x", "y"], scalar: true, flops: () => 0,
    // H turns (x, y) into (x after, 0).
    expected: (p, after) => {
      const [flag, h11, h21, h12, h22] = [0, 2, 4, 6, 8].map((at) => after.param[at]);
      const h = { "-1": [h11, h12, h21, h22], 0: [1, h12, h21, 1], 1: [h11, 1, -1, h22] }[flag];
      const [[x], [y]] = [p.before("x"), p.before("y")];
      return {
        x: Float64Array.of(h[0] * x + h[1] * y, 0),
        zero: Float64Array.of(h[2] * x + h[3] * y, 0),
        found: { zero: new Float64Array(2) },
      };
    },
  },
  {
    name: "cabs1", types: "cz", prefixes: { c: "s", z: "d" }, args: "x", returns: "real",
    operands: x, scalar: true, flops: () => 0,
    expected: (p) => ({ result: sumOf(p.before("x"), Math.abs) }),
  },
];
