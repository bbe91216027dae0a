// node --test bench/js
import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, TYPES } from "./problem.mjs";
import { Verifier } from "./verify.mjs";

const SHAPES = [
  { m: 1, n: 1, k: 1 },
  { m: 5, n: 3, k: 7 },
  { m: 64, n: 1, k: 300 },
  { m: 48, n: 40, k: 200 },
];

/** A library that holds `c`. */
function holding(c, { visible = true } = {}) {
  const checksum = () => c.reduce((sum, x) => sum + Math.abs(x), 0);
  return { label: "test", result: () => (visible ? c : null), checksum };
}

/** The product by its definition, in the precision of the type. */
function product({ type: { array, parts }, shape: { m, n, k }, a, b }) {
  const c = new array(m * n * parts);
  const multiplyAdd = {
    1: (ic, ia, ib) => (c[ic] += a[ia] * b[ib]),
    2: (ic, ia, ib) => {
      c[2 * ic] += a[2 * ia] * b[2 * ib] - a[2 * ia + 1] * b[2 * ib + 1];
      c[2 * ic + 1] += a[2 * ia] * b[2 * ib + 1] + a[2 * ia + 1] * b[2 * ib];
    },
  }[parts];
  for (let j = 0; j < n; j++)
    for (let l = 0; l < k; l++)
      for (let i = 0; i < m; i++) multiplyAdd(i + j * m, i + l * m, l + j * k);
  return c;
}

for (const typeName of Object.keys(TYPES)) {
  for (const shape of SHAPES) {
    const problem = new Problem(typeName, shape);
    const right = product(problem);
    const spoiled = (change) => {
      const c = right.slice();
      const at = c.length >> 1;
      c[at] = change(c[at]);
      return holding(c);
    };

    test(`${problem.name}: the product is accepted`, () => {
      new Verifier(problem).check(holding(right));
    });
    test(`${problem.name}: one entry off by a product is rejected`, () => {
      const wrong = spoiled((x) => x + 1 / 12);
      assert.throws(() => new Verifier(problem).check(wrong), /wrong/);
    });
    test(`${problem.name}: NaN is rejected`, () => {
      assert.throws(() => new Verifier(problem).check(spoiled(() => NaN)), /wrong/);
    });
    test(`${problem.name}: a library that shows only a wrong checksum is rejected`, () => {
      const verifier = new Verifier(problem);
      verifier.check(holding(right));
      verifier.check(holding(right, { visible: false }));
      const zero = holding(right.map(() => 0), { visible: false });
      assert.throws(() => verifier.check(zero), /wrong/);
    });
  }
}
