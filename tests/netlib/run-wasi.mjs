// node run-wasi.mjs PROGRAM.wasm: runs a WASI program in the current folder, with our standard
// input and output and its exit status as ours.
import fs from "node:fs";
import { WASI } from "node:wasi";

const wasi = new WASI({
  version: "preview1",
  preopens: { "/": "." },
  returnOnExit: true,
});
const module = new WebAssembly.Module(fs.readFileSync(process.argv[2]));
process.exitCode = wasi.start(new WebAssembly.Instance(module, wasi.getImportObject()));
