// node check.mjs WEBR_PACKAGE LIBRARIES [ORDER]
// Runs R with webR's own libRblas.so and libRlapack.so, then with those in the folder LIBRARIES;
// compares the results and prints how long each took. Fails as well where R imports a name from
// webR's libraries that the others lack.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [webr, libraries] = process.argv.slice(2, 4).map((file) => path.resolve(file));
const timedOrder = Number(process.argv[4] ?? 400);
const COMPARED_ORDER = 60;
const LARGEST_DIFFERENCE = 1e-9;
const REPLACED = ["libRblas.so", "libRlapack.so"];

const { WebR } = await import(pathToFileURL(path.join(webr, "dist", "webr.mjs")));
const script = fs.readFileSync(new URL("check.R", import.meta.url), "utf8");

// webR's files with the two libraries replaced: this is all that it takes.
function withLibraries() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "webr-"));
  for (const file of fs.readdirSync(path.join(webr, "dist"))) {
    const from = REPLACED.includes(file) ? libraries : path.join(webr, "dist");
    fs.symlinkSync(path.join(from, file), path.join(folder, file));
  }
  return folder;
}

async function start(folder) {
  const R = new WebR({ interactive: false, baseUrl: `${folder}/` });
  await R.init();
  return R;
}

// Names that webR's libraries export and ours do not, and those of them that R imports.
async function missingNames(R) {
  const names = (entries) => entries.filter(({ kind }) => kind === "function").map(({ name }) => name);
  const compile = async (bytes) => new WebAssembly.Module(await bytes);
  const exported = async (dir) => {
    const modules = REPLACED.map((file) => compile(fs.readFileSync(path.join(dir, file))));
    return (await Promise.all(modules)).flatMap((module) => names(WebAssembly.Module.exports(module)));
  };
  const ours = new Set(await exported(libraries));
  // What starts with _ is the Fortran runtime's.
  const isMissing = (name) => !name.startsWith("_") && !ours.has(name);
  const missing = (await exported(path.join(webr, "dist"))).filter(isMissing);

  const files = `list.files("/usr/lib/R", "[.]so$", recursive = TRUE, full.names = TRUE)`;
  const modules = [compile(fs.readFileSync(path.join(webr, "dist", "R.wasm")))];
  for (const file of await R.evalRRaw(files, "string[]")) modules.push(compile(R.FS.readFile(file)));
  const imported = (await Promise.all(modules)).flatMap((module) => names(WebAssembly.Module.imports(module)));
  const wanted = new Set(imported);
  return { missing, wanted: missing.filter((name) => wanted.has(name)) };
}

async function measure(R) {
  await R.evalRVoid(script);
  const version = await R.evalRString(`La_version()`);
  const names = await R.evalRRaw(`names(make_checks(2))`, "string[]");
  const results = new Map();
  await R.evalRVoid(`small <- make_checks(${COMPARED_ORDER}); timed <- make_checks(${timedOrder})`);
  for (const name of names) {
    const key = JSON.stringify(name);
    const values = await R.evalRRaw(
      `{ check <- small[[${key}]]; as.numeric(check$compared(check$run())) }`,
      "number[]",
    );
    const time = await R.evalRNumber(`quickest(timed[[${key}]]$run)`);
    results.set(name, { values, time });
  }
  return { version, results };
}

// Largest difference relative to the largest value; not a number where a length or a value is off.
function difference(a, b) {
  if (a.length !== b.length || a.length === 0) return NaN;
  const largest = Math.max(...a.map(Math.abs));
  let worst = 0;
  // The comparison keeps a NaN once there is one.
  a.forEach((value, i) => {
    const off = Math.abs(value - b[i]) / largest;
    if (!(off <= worst)) worst = off;
  });
  return worst;
}

function print(before, after) {
  console.log(`LAPACK ${before.version} before, ${after.version} after; milliseconds at order ${timedOrder}\n`);
  console.log("| R | webR's own | wasmblas | times as fast | difference |\n|---|---|---|---|---|");
  for (const [name, { values, time }] of before.results) {
    const now = after.results.get(name);
    const off = difference(values, now.values);
    const times = [time, now.time].map((t) => t.toPrecision(3)).join(" | ");
    console.log(`| \`${name}\` | ${times} | ${(time / now.time).toFixed(1)} | ${off.toExponential(0)} |`);
    if (!(off <= LARGEST_DIFFERENCE)) fail(`${name}: the results differ`);
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

const folder = withLibraries();
try {
  const theirs = await start(path.join(webr, "dist"));
  const { missing, wanted } = await missingNames(theirs);
  console.log(`in webR's libraries and not in these: ${missing.length} names: ${missing.join(" ")}\n`);
  if (wanted.length > 0) fail(`R itself needs ${wanted.join(" ")}`);
  else print(await measure(theirs), await measure(await start(folder)));
} finally {
  fs.rmSync(folder, { recursive: true });
}
process.exit();
