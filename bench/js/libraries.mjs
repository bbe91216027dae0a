// The two kinds of module that are measured, behind one interface:
//   prepare(problem)  makes the matrices
//   run(reps)         multiplies
//   result()          a view of C, or null where the module does not tell where it is
//   checksum()        the sum of the magnitudes of C's numbers
//   release()         lets the matrices go
import { readFileSync } from "node:fs";
import { callerModule } from "./suite/caller.mjs";

/** Instantiates a module; what it imports (WASI of a C library) is never called here. */
export function instantiate(file) {
  const module = new WebAssembly.Module(readFileSync(file));
  const imports = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== "function") throw new Error(`${file} imports the ${kind} ${from}.${name}`);
    (imports[from] ??= {})[name] = () => 0;
  }
  const { exports } = new WebAssembly.Instance(module, imports);
  exports._initialize?.();
  return exports;
}

/** `variant` is an instruction set; a name may have more after it: "relaxed-old". */
function splitName(name) {
  const [, variant, rest] = /^(simd128|relaxed)?(.*)$/.exec(name);
  return { variant, rest };
}

/**
 * wasmblas as shipped: the Fortran symbols of the standalone module, called from a small module, so
 * that like the peers' its figures hold no crossing from JavaScript.
 */
export class Wasmblas {
  #exports;
  #blocks = [];
  #call;
  #c;

  constructor(name, file) {
    const { variant, rest } = splitName(name);
    if (!variant) throw new Error(`--ours ${name}: the name begins with simd128 or relaxed`);
    this.library = `wasmblas${rest}`;
    this.variant = variant;
    this.label = name;
    this.#exports = instantiate(file);
  }

  prepare({ type, typeName, shape: { m, n, k }, a, b }) {
    const c = new type.array(m * n * type.parts);
    const one = new type.array(type.parts);
    one[0] = 1;
    const zero = new type.array(type.parts);
    const trans = this.#put(Uint8Array.of("N".charCodeAt(0)));
    const [pm, pn, pk] = [m, n, k].map((x) => this.#put(Int32Array.of(x)));
    const [pa, pb, pc, palpha, pbeta] = [a, b, c, one, zero].map((x) => this.#put(x));
    const args = [trans, trans, pm, pn, pk, palpha, pa, pm, pb, pk, pbeta, pc, pm];
    const { memory, [`${typeName}gemm_`]: gemm } = this.#exports;
    const caller = new WebAssembly.Module(callerModule({ args, restore: [] }));
    const { exports } = new WebAssembly.Instance(caller, { of: { memory, function: gemm } });
    this.#call = (reps) => exports.run(1, reps);
    this.#c = { address: pc, length: c.length, array: type.array };
  }

  run(reps) {
    this.#call(reps);
  }

  result() {
    const { address, length, array } = this.#c;
    return new array(this.#exports.memory.buffer, address, length);
  }

  checksum() {
    return sumOfMagnitudes(this.result());
  }

  release() {
    for (const block of this.#blocks.splice(0)) this.#exports.free(block);
  }

  /** A copy of `data` in the module's memory. */
  #put(data) {
    const address = this.#exports.malloc(data.byteLength);
    if (address === 0) throw new Error(`${this.label}: no memory for ${data.byteLength} bytes`);
    this.#blocks.push(address);
    new data.constructor(this.#exports.memory.buffer, address, data.length).set(data);
    return address;
  }
}

/** A benchmark module, whose interface bench/src/module.rs describes. */
export class Peer {
  #exports;
  #problem;

  constructor(name, file) {
    const { variant, rest } = splitName(name);
    this.library = variant ? rest.replace(/^-/, "") : name;
    this.variant = variant ?? "simd128";
    this.label = name;
    this.#exports = instantiate(file);
  }

  prepare(problem) {
    const { m, n, k } = problem.shape;
    this.#problem = problem;
    this.#must(this.#exports.b_prep(problem.type.op, m, n, k));
  }

  run(reps) {
    this.#must(this.#exports.b_run(reps));
  }

  result() {
    if (!this.#exports.b_c) return null;
    const { type, shape } = this.#problem;
    const length = shape.m * shape.n * type.parts;
    return new type.array(this.#exports.memory.buffer, this.#exports.b_c(), length);
  }

  checksum() {
    return this.#exports.b_check();
  }

  release() {
    this.#exports.b_free();
  }

  #must(code) {
    if (code !== 0) throw new Error(`${this.label} answers ${code} to ${this.#problem.name}`);
  }
}

function sumOfMagnitudes(numbers) {
  let sum = 0;
  for (const x of numbers) sum += Math.abs(x);
  return sum;
}
