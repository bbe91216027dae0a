// A library behind the Fortran symbols of BLAS and LAPACK, all arguments by address.

import { pairs } from "./matrices.mjs";
import { symbolOf } from "./problem.mjs";

export class FortranLibrary {
  #instance;
  #problem;
  #loop;
  /** Addresses in the library's memory, by what lies there. */
  #blocks = new Map();

  /** @param variant the instruction set, which tells its limit: simd128 or relaxed */
  constructor({ library, variant, label }, instance) {
    Object.assign(this, { library, variant, label });
    this.#instance = instance;
  }

  supports(problem) {
    const { beforehand, afterwards } = problem.operation;
    const steps = [beforehand, afterwards].filter(Boolean);
    const symbols = [problem.symbol, ...steps.map((step) => symbolOf(step, problem.typeName))];
    return symbols.every((symbol) => this.#instance.has(`${symbol}_`));
  }

  /** Gives the operands and makes the loop that calls the routine. */
  async prepare(problem) {
    this.#problem = problem;
    await this.#giveOperands();
    const { operation, type } = problem;
    const restore = [];
    for (const name of this.#overwritten()) {
      const bytes = problem.operands[name].data.byteLength;
      const to = this.#blocks.get(name);
      const from = await this.#put(copyOf(name), new Uint8Array(await this.#read(name, bytes)));
      restore.push({ to, from, bytes });
    }
    const real = type.double ? "f64" : "f32";
    const returns = { int: "int", double: "f64", real, element: real }[operation.returns];
    const args = (type.parts === 2 && operation.complexArgs) || operation.args;
    this.#loop = await this.#caller(problem.symbol, args, { returns, restore });
  }

  /** Milliseconds of `rounds` times `callsPerRound` calls. */
  sample(rounds) {
    const { restore } = this.#problem.operation;
    return restore ? this.#loop.run(rounds, restore) : this.#loop.run(1, rounds);
  }

  /** The calls of a round, after which what they overwrite is restored. */
  get callsPerRound() {
    return this.#problem.operation.restore ?? 1;
  }

  /** Calls once, with the operands as given, and checks what comes of it. */
  async check() {
    await this.#giveOperands();
    await this.#loop.run(1, 1);
    const { afterwards } = this.#problem.operation;
    if (afterwards) await this.#once(afterwards);
    this.#problem.check(await this.results(), this.label);
  }

  /** What was computed: operands and results as pairs, and as arrays by `raw(name)`. */
  async results() {
    const { operands, operation, type } = this.#problem;
    const raw = {};
    const after = { raw: (name) => raw[name] };
    const fetch = async (name, array, length, parts) => {
      if (!this.#blocks.has(name)) return;
      raw[name] = new array(await this.#read(name, length * array.BYTES_PER_ELEMENT));
      after[name] = pairs(raw[name], parts);
    };
    for (const [name, { data, real, int }] of Object.entries(operands)) {
      await fetch(name, data.constructor, data.length, real || int ? 1 : type.parts);
    }
    const array = { int: Int32Array, double: Float64Array }[operation.returns] ?? type.array;
    const parts = operation.returns ? 1 : type.parts;
    await fetch("result", array, parts, parts);
    await fetch("realResult", type.array, 1, 1);
    return after;
  }

  async release() {
    for (const address of this.#blocks.values()) await this.#instance.free(address);
    this.#blocks.clear();
  }

  async #giveOperands() {
    const { operands, operation } = this.#problem;
    for (const [name, { data }] of Object.entries(operands)) await this.#put(name, data);
    if (operation.beforehand) await this.#once(operation.beforehand);
  }

  /** The operands that are restored between calls. */
  #overwritten() {
    const { overwrites = [] } = this.#problem.operation;
    return overwrites.filter((name) => name in this.#problem.operands);
  }

  async #once(step) {
    const loop = await this.#caller(symbolOf(step, this.#problem.typeName), step.args, {});
    await loop.run(1, 1);
  }

  async #caller(symbol, argNames, { returns, restore = [] }) {
    const args = [];
    for (const name of argNames.split(" ")) args.push(await this.#argument(name));
    const result = await this.#argument("result");
    return this.#instance.caller(`${symbol}_`, { args, returns, result, restore });
  }

  /** The address of an argument, which is put there first if it is not an operand. */
  #argument(name) {
    return this.#blocks.get(name) ?? this.#put(name, this.#value(name));
  }

  #value(name) {
    const { dims, type, variant, scalars, operation, operands } = this.#problem;
    const elements = (values) =>
      new type.array(values.length > 2 ? values : values.slice(0, type.parts));
    if (name in variant) return Uint8Array.of(variant[name].charCodeAt(0));
    if (name in dims) return Int32Array.of(dims[name]);
    if (name in scalars) return elements(scalars[name]);
    if (operation.constants && name in operation.constants) {
      return elements(operation.constants[name]);
    }
    if (/^(work|rwork|iwork)$/.test(name)) {
      return new Uint8Array(operation.workspace(dims) * type.parts * type.array.BYTES_PER_ELEMENT);
    }
    if (name === "lwork") return Int32Array.of(operation.workspace(dims));
    if (/^(one|incx|incy)$/.test(name)) return Int32Array.of(1);
    if (/^(info|rank)$/.test(name)) return new Int32Array(1);
    if (/^(result|realResult)$/.test(name)) return new Float64Array(2);
    const leading = operands[name.replace(/^ld/, "")]?.ld;
    if (leading) return Int32Array.of(leading);
    throw new Error(`${operation.name} has an argument ${name} that nobody knows`);
  }

  /** Copies data into the library's memory, over what lies there under this name. */
  async #put(name, data) {
    const known = this.#blocks.get(name);
    // A vector load at the end of a block stays inside with the 16 bytes more.
    const address = known ?? (await this.#instance.malloc(data.byteLength + 16));
    this.#blocks.set(name, address);
    await this.#instance.write(address, data);
    return address;
  }

  #read(name, bytes) {
    return this.#instance.read(this.#blocks.get(name), bytes);
  }
}

function copyOf(name) {
  return `copy of ${name}`;
}
