// The measurements as JSON, as a Markdown table and as lines of progress.
import os from "node:os";
import { median } from "./timing.mjs";
import { shapeName } from "./problem.mjs";

export function machine() {
  return {
    cpu: os.cpus()[0]?.model ?? "unknown",
    arch: process.arch,
    os: `${os.type()} ${os.release()}`,
    node: process.versions.node,
    v8: process.versions.v8,
    date: new Date().toISOString(),
  };
}

const isOurs = ({ library }) => library.library.startsWith("wasmblas");

/** Our libraries first, then the peers. */
function split(results) {
  return { ours: results.filter(isOurs), peers: results.filter((r) => !isOurs(r)) };
}

const SUMMARIES = {
  median: "Medians of rounds, and of the ratios within a round.",
  best: "The best sample of each.",
};

/** Below this share of a processor the figures are those of a busy machine. */
const BUSY = 0.9;

export function progress({ problem, results, limitRates, processorShare }, limits) {
  const { ours, peers } = split(results);
  const cells = [
    problem.name.padEnd(21),
    ...ours.map((r) => `${r.library.label} ${rate(r.gflops)}${percent(r.ratioLimit)}`),
    ...peers.map((r) => `${r.library.label} ${rate(r.gflops)}${times(ours[0], r)}`),
    ...limits.map(({ variant }, i) => `limit ${variant} ${rate(limitRates[i])}`),
  ];
  if (processorShare < BUSY) cells.push(`BUSY: had ${share(processorShare)} of a processor`);
  return cells.join("  ");
}

export function json(measured, limits, about) {
  const rows = measured.flatMap(({ problem, results }) => {
    const { peers } = split(results);
    return results.map((result) => ({
      type: problem.typeName,
      ...problem.shape,
      variant: result.library.variant,
      library: result.library.library,
      gflops: round(result.gflops),
      ratio_limit: result.ratioLimit === null ? null : round(result.ratioLimit),
      ...(isOurs(result) && { ratio_peers: ratioPeers(result, peers) }),
    }));
  });
  const document = {
    machine: machine(),
    ...about,
    processor_share: round(processorShare(measured)),
    limits: limitList(measured, limits),
    rows,
  };
  return JSON.stringify(document, null, 1);
}

/** The smallest share of a processor that a measurement had. */
function processorShare(measured) {
  return Math.min(...measured.map((m) => m.processorShare));
}

function ratioPeers(result, peers) {
  const ratio = ({ library }) => [library.label, round(result.ratioTo.get(library))];
  return Object.fromEntries(peers.map(ratio));
}

/** The median limit of each type that was measured. */
function limitList(measured, limits) {
  const types = [...new Set(measured.map(({ problem }) => problem.typeName))];
  return limits.flatMap(({ variant }, i) =>
    types.map((type) => {
      const of = measured.filter(({ problem }) => problem.typeName === type);
      return { type, variant, gflops: round(median(of.map(({ limitRates }) => limitRates[i]))) };
    }),
  );
}

export function markdown(measured, limits, { summary, note }) {
  const { cpu, node, v8 } = machine();
  const types = [...new Set(measured.map(({ problem }) => problem.typeName))];
  const bounds = limitList(measured, limits);
  const tables = types.map((type) => {
    const limit = bounds
      .filter((bound) => bound.type === type)
      .map(({ variant, gflops }) => `${variant} ${rate(gflops)}`)
      .join(", ");
    const of = measured.filter(({ problem }) => problem.typeName === type);
    return `### ${type}gemm\n${limit && `\nLimit: ${limit} GFLOP/s.\n`}\n${table(of)}`;
  });
  return `## Matrix product in WebAssembly, GFLOP/s, one thread

${cpu}, Node ${node} (V8 ${v8}).
All libraries take turns in one process. Ours is the shipped module, called from another through
its Fortran ABI, each call counted; the peers loop inside their modules. In brackets: for wasmblas
the share of this machine's multiply-add limit in the same engine, for a peer how many times as
fast the first column is. ${SUMMARIES[summary]}
${note}
${busyWarning(measured)}
${tables.join("\n")}`;
}

function busyWarning(measured) {
  const had = processorShare(measured);
  if (had >= BUSY) return "";
  return `
**The machine was busy: at worst the measurement had ${share(had)} of a processor.**
`;
}

function table(measured) {
  const { ours, peers } = split(measured[0].results);
  const head = [
    "m x n x k",
    ...ours.map((r) => `wasmblas ${r.library.label}`),
    ...peers.map((r) => r.library.label),
  ];
  const lines = measured.map(({ problem, results }) => {
    const { ours, peers } = split(results);
    return [
      shapeName(problem.shape),
      ...ours.map((r) => `${rate(r.gflops)}${percent(r.ratioLimit)}`),
      ...peers.map((r) => `${rate(r.gflops)}${times(ours[0], r)}`),
    ];
  });
  const rule = head.map((_, i) => (i === 0 ? "---" : "---:"));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function rate(gflops) {
  return gflops < 10 ? gflops.toFixed(2) : gflops.toFixed(1);
}

function percent(ratio) {
  return ratio === null ? "" : ` (${share(ratio)})`;
}

function share(ratio) {
  return `${Math.round(100 * ratio)} %`;
}

/** How many times as fast as `result` ours is. */
function times(ours, result) {
  return ours ? ` (${ours.ratioTo.get(result.library).toFixed(2)}x)` : "";
}

function round(x) {
  return Number(x.toPrecision(4));
}
