// demo.mjs CONFIG.json OUT.json
//
// Times the same NumPy calls with several libraries, each in a Pyodide of its own in this one process. Progress goes
// to standard error, the result { machine, rows } to OUT.json.
//
// CONFIG: { pyodide, bindings, contenders: [{ library: name, wheels, libraries }] }
import fs from "node:fs";
import os from "node:os";
import { hasRelaxedSimd, readably, startPython } from "./pyodide.mjs";

const DTYPES = ["float32", "float64", "complex64", "complex128"];
const MATMUL_SIZES = [32, 128, 512, 1024];
const SOLVE_SIZES = [100, 500];

const SAMPLE_SECONDS = 0.025; // one sample repeats a short call until it lasts about this long
const CASE_SECONDS = 0.5; // what one library may spend on the samples of one case ...
const MIN_SAMPLES = 3; // ... unless it needs more for these
const MAX_SAMPLES = 15;
const WARM_UP_SECONDS = 0.15; // V8 recompiles hot functions in the background meanwhile
const LONG_CALL_SECONDS = 1; // such a call has warmed itself up: two of them are enough, the first included

function cases() {
  const products = DTYPES.flatMap((dtype) => MATMUL_SIZES.map((n) => ({ op: "matmul", dtype, n })));
  return [...products, ...SOLVE_SIZES.map((n) => ({ op: "solve", dtype: "float64", n }))];
}

function flops({ op, dtype, n }) {
  if (op === "solve") return (2 / 3) * n ** 3 + 2 * n ** 2;
  return (dtype.startsWith("complex") ? 8 : 2) * n ** 3;
}

function median(values) {
  const sorted = values.toSorted((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// Warms one library up on one case and decides how it is sampled.
function plan(python) {
  const began = performance.now();
  let call = python.seconds(1);
  if (call > LONG_CALL_SECONDS) return { python, calls: 1, samples: 1, times: [call] };
  while (performance.now() - began < WARM_UP_SECONDS * 1000) {
    call = python.seconds(Math.max(1, Math.round(SAMPLE_SECONDS / call / 4)));
  }
  const calls = Math.max(1, Math.ceil(SAMPLE_SECONDS / call));
  const affordable = Math.floor(CASE_SECONDS / (calls * call));
  return { python, calls, samples: Math.min(MAX_SAMPLES, Math.max(MIN_SAMPLES, affordable)), times: [] };
}

function measure(which, contenders) {
  const plans = contenders.map(({ Case }) => plan(Case(which.op, which.dtype, which.n)));
  // Round robin, so that a slower or faster moment of the machine touches every library.
  for (let round = 0; round < MAX_SAMPLES; round++) {
    for (const one of plans) {
      if (round < one.samples) one.times.push(one.python.seconds(one.calls));
    }
  }
  return plans.map(({ python, times }, index) => {
    const seconds = median(times);
    const gflops = flops(which) / seconds / 1e9;
    const row = { ...which, library: contenders[index].library, seconds, gflops, error_eps: python.error() };
    python.destroy();
    return row;
  });
}

async function start({ library, wheels, libraries }, config) {
  console.error(`starting Python with ${library}`);
  const py = await startPython({ ...config, wheels, libraries });
  const numpy = py.runPython("import numpy; numpy.__version__");
  return { library, Case: py.runPython("import demo; demo.Case"), pyodide: py.version, numpy };
}

await readably(async () => {
  if (!hasRelaxedSimd()) {
    throw new Error(`Node ${process.version} has no relaxed SIMD: the demo needs Node 22 or newer`);
  }
  const [configFile, out] = process.argv.slice(2);
  const config = JSON.parse(fs.readFileSync(configFile, "utf8"));

  const contenders = [];
  for (const contender of config.contenders) contenders.push(await start(contender, config));
  const { pyodide, numpy } = contenders[0];
  const machine = { cpu: os.cpus()[0].model.trim(), node: process.version, pyodide, numpy };

  const all = cases();
  const rows = all.flatMap((which, index) => {
    console.error(`[${index + 1}/${all.length}] ${which.op} ${which.dtype} n=${which.n}`);
    return measure(which, contenders);
  });
  fs.writeFileSync(out, JSON.stringify({ machine, rows }));
});
