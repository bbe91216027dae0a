// node --test bench/js: the checks tell right results from wrong ones, for every operation. Needs a
// built wasmblas.wasm, whose results are the right ones.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { callerModule } from "./caller.mjs";
import { LocalInstance, instantiate } from "./instance.mjs";
import { FortranLibrary } from "./library.mjs";
import { GROUPS } from "./operations/index.mjs";
import { Problem } from "./problem.mjs";

const here = (path) => new URL(path, import.meta.url);
const MODULE = here("../../../target/dist/simd128/wasmblas.wasm");
const TABLE = here("../../../cabi/src/table/blas.rs");
const SIZE = 21;

test("every routine of BLAS is measured", () => {
  const rows = readFileSync(TABLE, "utf8").matchAll(/\(Blas\d,(?: Ret::\w+,)? "([^"]+)"/g);
  const routines = [...rows].map(([, pattern]) => pattern.replace("?", ""));
  const operations = ["level1", "level2", "level3"].flatMap((group) => GROUPS[group]);
  const names = new Set(operations.map(({ name }) => name));
  names.add("iamax");
  assert.ok(routines.length > 40);
  assert.deepEqual(routines.filter((name) => !names.has(name)), []);
});

test("a caller calls as often as it is told, and restores before each round", () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const words = new Int32Array(memory.buffer);
  words[0] = 100;
  let calls = 0;
  const count = (address) => {
    calls++;
    return (words[address >> 2] += 1);
  };
  const restore = [{ to: 4, from: 0, bytes: 4 }];
  const bytes = callerModule({ args: [4], returns: "int", result: 8, restore });
  const imports = { of: { memory, function: count } };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
  exports.run(3, 7);
  assert.equal(calls, 21);
  assert.equal(words[1], 107);
  assert.equal(words[2], 107);
});

test("addresses above 2 GB reach the function", () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const seen = [];
  for (const address of [0, 63, 64, 8192, 2 ** 31 + 5, 2 ** 32 - 1]) {
    const bytes = callerModule({ args: [address], restore: [] });
    const imports = { of: { memory, function: (x) => seen.push(x >>> 0 === address) && undefined } };
    new WebAssembly.Instance(new WebAssembly.Module(bytes), imports).exports.run(1, 1);
  }
  assert.deepEqual(seen, [true, true, true, true, true, true]);
});

const absent = existsSync(MODULE) ? false : "wasmblas.wasm is not built";

const SPOILED = 1 / 8;

for (const [group, operations] of Object.entries(GROUPS)) {
  for (const operation of operations) {
    test(`${group}: ${operation.name} ${operation.types}`, { skip: absent }, async (context) => {
      const library = await wasmblas();
      let checked = 0;
      for (const type of operation.types) {
        for (const variant of operation.variants ?? [{}]) {
          const problem = new Problem(operation, variant, type, operation.scalar ? 1 : SIZE);
          if (!library.supports(problem)) continue;
          await library.prepare(problem);
          await library.check();
          rejectsSpoiled(problem, await library.results());
          await library.release();
          checked++;
        }
      }
      if (checked === 0) context.skip("wasmblas does not have it yet");
    });
  }
}

async function wasmblas() {
  const exports = await instantiate(readFileSync(MODULE));
  return new FortranLibrary({ label: "wasmblas" }, new LocalInstance(exports));
}

/** What a routine overwrites with something that its check does not look at. */
const UNCHECKED = {
  rotg: ["y"], rotmg: ["y"], sytrf: ["a"], gesv: ["a"], gelsy: ["a"], gelsd: ["a"], gesdd: ["a"],
  geev: ["a"], ggev: ["a", "b"],
};
const RESULTS = ["result", "x", "y", "a", "ap", "b", "c", "u", "vt", "vr"];

/** The first number of each result, a little off or not a number, has to be noticed. */
function rejectsSpoiled(problem, after) {
  const { name, returns } = problem.operation;
  const changed = (result) =>
    result === "result"
      ? returns || problem.operation.args.startsWith("result")
      : problem.operands[result]?.data.some((x, i) => x !== after.raw(result)[i]);
  const results = RESULTS.filter((result) => changed(result) && !UNCHECKED[name]?.includes(result));
  assert.ok(results.length > 0, `${problem.name} changes nothing`);
  for (const result of results) {
    const raw = after.raw(result);
    for (const wrong of [raw[0] + SPOILED, NaN]) {
      if (returns === "int" && Number.isNaN(wrong)) continue;
      const spoiled = raw.slice();
      spoiled[0] = returns === "int" ? raw[0] + 1 : wrong;
      const view = after[result].slice();
      view[0] = spoiled[0];
      const seen = { ...after, [result]: view, raw: (n) => (n === result ? spoiled : after.raw(n)) };
      assert.throws(() => problem.check(seen, "spoiled"), /wrong/, `${problem.name}: ${result}`);
    }
  }
}
