// Measures what a plan asks for. Knows neither Node nor the browser.
//
// A plan: { groups, types, sizes, quick, seconds, summary, routines, libraries, limits } where a
// library is { label, kind, file, host } and a limit a file.

import { BenchmarkModule, TensorFlow } from "./gemm-peers.mjs";
import { LocalInstance, instantiate, validates } from "./instance.mjs";
import { FortranLibrary } from "./library.mjs";
import { Limit } from "./limits.mjs";
import { GROUPS } from "./operations/index.mjs";
import { Problem } from "./problem.mjs";
import { measure } from "./sampling.mjs";
import { linkSideModule } from "./side-module.mjs";

const POWERS = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => 2 ** (from + i));
const SIZES = {
  level1: { all: [...POWERS(0, 12), 2 ** 16, 2 ** 20, 2 ** 24], quick: [8, 512, 2 ** 16] },
  level2: { all: POWERS(0, 12), quick: [8, 64, 512] },
  level3: { all: POWERS(0, 12), quick: [8, 64, 256] },
  lapack: { all: [8, 16, 32, 64, 100, 128, 256, 512, 1024, 2048], quick: [32, 100, 256] },
};
/** More is left out: an hour has to be enough. */
const MOST_FLOPS = 2e10;

/**
 * @param read gives a file's bytes
 * @param connect makes what a module runs in; by default it is this engine
 * @param progress is told each row
 */
export async function run(plan, { read, progress, connect = connectHere }) {
  const libraries = [];
  for (const library of plan.libraries) {
    const made = await makeLibrary(library, read, connect);
    if (made) libraries.push(made);
    else progress({ skipped: `${library.label}: this engine does not run the module` });
  }
  const limits = [];
  for (const file of plan.limits) {
    const bytes = await read(file);
    if (validates(bytes)) limits.push(await new Limit(await connect(bytes)).identify());
  }
  const rows = [];
  for (const problem of problems(plan)) {
    const measured = await measure(problem, libraries, limits, plan);
    if (!measured) continue;
    rows.push(...measured);
    progress({ problem: problem.name, rows: measured });
  }
  return rows;
}

function* problems({ groups, types, sizes, quick, routines }) {
  for (const group of groups) {
    for (const operation of GROUPS[group]) {
      if (routines && !routines.includes(operation.name)) continue;
      const variants = operation.variants ?? [{}];
      for (const variant of quick ? variants.slice(0, 1) : variants) {
        for (const type of operation.types) {
          if (!types.includes(type)) continue;
          const known = operation.scalar ? [1] : (sizes ?? SIZES[group][quick ? "quick" : "all"]);
          for (const size of known) {
            if (estimate(operation, type, size) > MOST_FLOPS) continue;
            yield new Problem(operation, variant, type, size, group);
          }
        }
      }
    }
  }
}

function estimate({ flops, dims }, type, n) {
  const factor = "cz".includes(type) ? 4 : 1;
  return factor * flops({ m: n, n, k: n, ...dims?.(n) });
}

async function makeLibrary({ label, kind, file, host }, read, connect) {
  const bytes = await read(file);
  if (!validates(bytes)) return null;
  const variant = label.includes("relaxed") ? "relaxed" : "simd128";
  const about = { library: label, variant, label };
  switch (kind) {
    case "fortran":
      return new FortranLibrary(about, await connect(bytes));
    case "side": {
      const exports = await linkSideModule(bytes, await instantiate(await read(host)));
      return new FortranLibrary(about, new LocalInstance(exports));
    }
    case "gemm":
      return new BenchmarkModule(about, await connect(bytes));
    case "tfjs":
      return TensorFlow.start(about, bytes);
    default:
      throw new Error(`not a kind of library: ${kind}`);
  }
}

async function connectHere(bytes) {
  return new LocalInstance(await instantiate(bytes));
}
