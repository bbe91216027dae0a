// node run-wasm.mjs TESTS.wasm [FILTER]: runs the property tests of a module compiled from this crate.
import fs from "node:fs";

const [file, filter = ""] = process.argv.slice(2);
const module = new WebAssembly.Module(fs.readFileSync(file));
let said = [];

// A failed test has trapped in the middle of its work, so each failure gets a new instance.
function instantiate() {
  const print = (at, length) =>
    said.push(new TextDecoder().decode(new Uint8Array(exports.memory.buffer, at, length)));
  const { exports } = new WebAssembly.Instance(module, { runner: { print } });
  exports.init();
  return exports;
}

function ask(call) {
  said = [];
  call();
  return said.join("");
}

let tests = instantiate();
const kernel = ask(() => tests.kernel());
let passed = 0;
let failed = 0;
for (let i = 0; i < tests.count(); i++) {
  const name = ask(() => tests.name(i));
  if (!name.includes(filter)) continue;
  said = [];
  try {
    tests.run(i, 0);
    passed++;
  } catch (error) {
    failed++;
    console.log(`FAILED ${kernel} ${name}\n  ${said.join("\n  ")}\n  ${error}`);
    tests = instantiate();
  }
}
if (passed + failed === 0) {
  console.log(`no test of ${file} matches '${filter}'`);
  failed++;
}
console.log(`${kernel}: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
