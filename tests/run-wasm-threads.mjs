// node run-wasm-threads.mjs TESTS.wasm THREADS[,THREADS…] [PART OF A NAME…]: runs the property tests
// of a module with shared memory in workers, once for each number of threads.
import fs from "node:fs";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

/** Some tests want that many, whatever they are run with. */
const MOST = 8;
const STACK = 1 << 20;
const PAGES = { initial: 4096, maximum: 65536, shared: true };

/** The exports of the module's instance for a thread. */
function instantiate(module, memory, say) {
  const print = (at, length) =>
    say(new TextDecoder().decode(new Uint8Array(memory.buffer).slice(at, at + length)));
  return new WebAssembly.Instance(module, { env: { memory }, runner: { print } }).exports;
}

if (isMainThread) supervise(...process.argv.slice(2));
else work(workerData);

/** Starts the threads: one runs the tests, the others help. */
function supervise(file, counts, ...filters) {
  const module = new WebAssembly.Module(fs.readFileSync(file));
  const memory = new WebAssembly.Memory(PAGES);
  const exports = instantiate(module, memory, console.log);
  exports.init();
  counts = counts.split(",").map(Number);
  for (let number = 0; number < MOST; number++) {
    const stack = exports.memory(STACK) + STACK;
    const variables = exports.memory(exports.__tls_size.value);
    const data = { module, memory, stack, variables, number, counts, filters };
    const worker = new Worker(new URL(import.meta.url), { workerData: data });
    worker.on("message", (text) => console.log(text));
    worker.on("error", (error) => {
      // What the tests share is in no known state, so this is the end.
      console.log(`FAILED: ${error}`);
      process.exit(1);
    });
    if (number === 0) worker.on("exit", (code) => process.exit(code));
  }
}

/** A thread: number 0 runs the tests. */
function work({ module, memory, stack, variables, number, counts, filters }) {
  const say = (text) => parentPort.postMessage(text);
  let heard = say;
  const exports = instantiate(module, memory, (text) => heard(text));
  exports.__stack_pointer.value = stack;
  exports.__wasm_init_tls(variables);
  if (number > 0) exports.worker(number - 1);

  const ask = (call) => {
    let answer = "";
    heard = (text) => (answer += text);
    call();
    heard = say;
    return answer;
  };
  const names = Array.from({ length: exports.count() }, (_, i) => ask(() => exports.name(i)));
  const chosen = names.filter((name) => !filters.length || filters.some((f) => name.includes(f)));
  if (!chosen.length) throw new Error(`no test of the module matches '${filters.join(" ")}'`);
  for (const threads of counts) {
    for (const name of chosen) {
      try {
        exports.run(names.indexOf(name), threads);
      } catch (error) {
        throw new Error(`${name} on ${threads} threads: ${error}`);
      }
    }
    say(`${ask(exports.kernel)}, ${threads} threads: ${chosen.length} passed`);
  }
}
