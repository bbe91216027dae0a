// The page: says what this browser has, lets a worker measure, and draws what it finds.
import { plot } from "./plot.mjs";

const ORDERS = [32, 64, 128, 256, 512, 1024];
/** The order at which numbers of threads are compared. */
const LARGE = 1024;

/** A module with an instruction of relaxed SIMD, valid only where that is known. */
const RELAXED = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // magic, version
  ...[1, 5, 1, 0x60, 0, 1, 0x7b], // a type: no parameters, a vector as result
  ...[3, 2, 1, 0], // a function of it
  ...[10, 15, 1, 13, 0, 0x41, 1, 0xfd, 0x0f, 0x41, 2, 0xfd, 0x0f], // two splats
  ...[0xfd, 0x80, 0x02, 0x0b], // i8x16.relaxed_swizzle, end
);

const element = (id) => document.getElementById(id);
const processors = navigator.hardwareConcurrency ?? 1;
const variant = WebAssembly.validate(RELAXED) ? "relaxed" : "simd128";

element("processors").textContent = processors;
element("instructions").textContent = variant === "relaxed"
  ? "128-bit SIMD with fused multiply-add (relaxed SIMD)"
  : "128-bit SIMD; relaxed SIMD is not there";
element("threads").textContent = crossOriginIsolated
  ? `up to ${processors}`
  : "one: the page is not cross-origin isolated. Serve it with the headers "
    + "Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp.";

element("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = element("form").querySelector("button");
  button.disabled = true;
  const choice = Object.fromEntries(new FormData(element("form")));
  try {
    await measure(choice.routine, choice.letter);
  } catch (error) {
    status(`It failed: ${error.message}`);
  }
  button.disabled = false;
});

function status(text) {
  element("status").textContent = text;
}

/** Measures a routine and shows the results, which it also leaves in `window.results`. */
async function measure(routine, letter) {
  const most = crossOriginIsolated ? processors : 1;
  const problems = [];
  for (const n of ORDERS) problems.push(...new Set([1, most]).values().map((t) => ({ n, t })));
  for (let t = 2; t < most; t++) problems.push({ n: LARGE, t });
  status("Starting the threads …");
  const worker = new Worker(new URL("worker.mjs", import.meta.url), { type: "module" });
  const results = [];
  try {
    const ask = asker(worker);
    const { kernels } = await ask({ start: variant, threads: most });
    for (const [done, { n, t }] of problems.entries()) {
      element("progress").value = done / problems.length;
      status(`${letter}${routine}, order ${n}, ${t === 1 ? "one thread" : `${t} threads`}`);
      const { rate } = await ask({ routine, letter, n, threads: t });
      results.push({ routine, letter, n, threads: t, gflops: rate / 1e9 });
    }
    element("progress").value = 1;
    status(`${letter}${routine}, kernels: ${kernels}`);
  } finally {
    worker.terminate();
  }
  show(results, most);
  window.results = results;
}

/** A function that sends a message and resolves to the answer. */
function asker(worker) {
  return (message) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data));
      worker.onerror = (event) => reject(new Error(event.message || "the worker did not start"));
      worker.postMessage(message);
    });
}

function show(results, most) {
  const line = (threads) => ({
    name: threads === 1 ? "one thread" : `${threads} threads`,
    points: results.filter((r) => r.threads === threads).map((r) => [r.n, r.gflops]),
  });
  const lines = [...new Set([1, most])].map(line);
  element("by-order").replaceChildren(plot("GFLOP/s against the order", lines, true));
  const large = results.filter((r) => r.n === LARGE).sort((a, b) => a.threads - b.threads);
  const points = large.map((r) => [r.threads, r.gflops]);
  const ideal = points.map(([t]) => [t, t * points[0][1]]);
  const compared = [{ name: `order ${LARGE}`, points }, { name: "ideal", points: ideal }];
  const byThreads = plot("GFLOP/s against the threads", compared, false);
  element("by-threads").replaceChildren(...(most > 1 ? [byThreads] : []));
  const rows = [["order", "threads", "GFLOP/s"]];
  rows.push(...results.map((r) => [r.n, r.threads, r.gflops.toFixed(1)]));
  element("table").replaceChildren(...rows.map(([...cells], i) => {
    const row = document.createElement("tr");
    row.append(...cells.map((text) => {
      const cell = document.createElement(i === 0 ? "th" : "td");
      cell.textContent = text;
      return cell;
    }));
    return row;
  }));
}
