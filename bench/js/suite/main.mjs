// node main.mjs PLAN.json OUT.json: measures in this Node, or lets another engine.

import { readFileSync, writeFileSync } from "node:fs";
import { basename, isAbsolute } from "node:path";
import { machine } from "../report.mjs";
import { run } from "./run.mjs";

const [planFile, outFile] = process.argv.slice(2);
const plan = JSON.parse(readFileSync(planFile, "utf8"));
const { measureIn, close } = await engine(plan.engine);
try {
  const { rows, about } = await measureIn(plan);
  const document = { machine: machine(), ...about, plan, rows };
  writeFileSync(outFile, JSON.stringify(document, withoutFolders, 1));
} finally {
  await close();
}

/** Results are kept: where files lay on this machine is nothing to keep. */
function withoutFolders(_key, value) {
  return typeof value === "string" && isAbsolute(value) ? basename(value) : value;
}

/** What measures: this process, a page of a browser, or wasmtime behind this process. */
async function engine({ kind, program, modules }) {
  if (kind === "chromium") return (await import("./chromium.mjs")).chromium(program, modules, report);
  const wasmtime =
    kind === "wasmtime" ? await (await import("./wasmtime.mjs")).start(program, modules) : null;
  const name = wasmtime ? wasmtime.name : `Node ${process.versions.node} (V8 ${process.versions.v8})`;
  const measureIn = async (plan) => {
    const environment = { read: readFileSync, progress: report, connect: wasmtime?.connect };
    return { rows: await run(plan, environment), about: { engine: name } };
  };
  return { measureIn, close: () => wasmtime?.close() };
}

/** A line for each problem: the rates, and in brackets the share of the limit. */
function report({ skipped, problem, rows = [] }) {
  if (skipped) console.error(`skipped: ${skipped}`);
  if (!problem) return;
  const cells = rows.map(({ library, gflops, nanoseconds, ratio_limit }) => {
    const rate = gflops === null ? `${nanoseconds} ns` : gflops;
    return `${library} ${rate}${ratio_limit === null ? "" : ` (${Math.round(100 * ratio_limit)} %)`}`;
  });
  if (rows[0].processor_share < 0.9) cells.push("BUSY");
  console.error([problem.padEnd(18), ...cells].join("  "));
}
