// Matrix products of wasmblas's standalone module in this engine, next to other libraries:
//   node gemm.mjs --ours relaxed=path.wasm --limit limit.wasm --types d --shapes 512,16x16x4096
import { writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Peer, Wasmblas } from "./libraries.mjs";
import { Limit } from "./limit.mjs";
import { measure } from "./measure.mjs";
import { ALL_SHAPES, Problem, QUICK_SHAPES, TYPES, parseShape } from "./problem.mjs";
import { json, markdown, progress } from "./report.mjs";
import { BEST, MEDIAN } from "./timing.mjs";

const HELP = `Usage: node gemm.mjs --ours [NAME=]FILE [options]

  --ours [NAME=]FILE  a standalone wasmblas.wasm; may be repeated. NAME begins with simd128 or
                      relaxed (relaxed-old); if not given it is that of the file's folder
  --limit FILE        the limit module of bench/limit, for ratios to its rate; may be repeated
  --peer NAME=FILE    a benchmark module to compare with; may be repeated
  --types s,d,c,z     default: all
  --shapes LIST       N or MxNxK (C is M by N), comma-separated
  --quick             fewer shapes, less time
  --seconds S         time to sample all libraries on one shape; default 3, quick 0.5
  --best              the best sample instead of the median: for tuning on a busy machine
  --note TEXT         what the tables' reader should know
  --json FILE, --markdown FILE`;

const { values: options } = parseArgs({
  options: {
    ours: { type: "string", multiple: true, default: [] },
    limit: { type: "string", multiple: true, default: [] },
    peer: { type: "string", multiple: true, default: [] },
    types: { type: "string", default: Object.keys(TYPES).join() },
    shapes: { type: "string" },
    quick: { type: "boolean", default: false },
    seconds: { type: "string" },
    best: { type: "boolean", default: false },
    note: { type: "string", default: "" },
    json: { type: "string" },
    markdown: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (options.help || options.ours.length === 0) {
  console.log(HELP);
  process.exit(options.help ? 0 : 2);
}

const libraries = [
  ...options.ours.map((text) => new Wasmblas(...named(text, folderName))),
  ...options.peer.map((text) => new Peer(...named(text, stem))),
];
const limits = options.limit.map((file) => new Limit(file));
const defaultShapes = options.quick ? QUICK_SHAPES : ALL_SHAPES;
const shapes = (options.shapes?.split(",") ?? defaultShapes).map(parseShape);
const sampling = {
  seconds: Number(options.seconds ?? (options.quick ? 0.5 : 3)),
  summary: options.best ? BEST : MEDIAN,
};
const about = { summary: sampling.summary.name, note: options.note };

const measured = [];
for (const type of options.types.split(",")) {
  for (const shape of shapes) {
    const result = await measure(new Problem(type, shape), libraries, limits, sampling);
    measured.push(result);
    console.error(progress(result, limits));
  }
}
const tables = markdown(measured, limits, about);
console.log(tables);
if (options.json) writeFileSync(options.json, json(measured, limits, about));
if (options.markdown) writeFileSync(options.markdown, tables);

function folderName(file) {
  return basename(dirname(resolve(file)));
}

function stem(file) {
  return basename(file, ".wasm");
}

/** "NAME=FILE" or "FILE" as [NAME, FILE]. */
function named(text, defaultName) {
  const at = text.indexOf("=");
  return at < 0 ? [defaultName(text), text] : [text.slice(0, at), text.slice(at + 1)];
}
