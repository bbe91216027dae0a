// What the engine on this machine allows: multiplying and adding, and moving bytes.

import { settle } from "./sampling.mjs";

/** Enough that on a busy machine some are undisturbed. */
const TRIALS = 9;

/** The loops over memory of bench/limit, by what they do. */
const STREAMS = { read: 0, update: 1, copy: 2, add: 3 };

export class Limit {
  #instance;
  /** The fastest loop of singles and of doubles, once found: its index and steps of a sample. */
  #best = new Map();
  #streams = [];
  /** The loops over memory that were seen to do all their work. */
  #checked = new Set();

  constructor(instance) {
    this.#instance = instance;
  }

  async identify() {
    const relaxed = await this.#instance.call("limit_is_relaxed");
    this.variant = relaxed ? "relaxed" : "simd128";
    return this;
  }

  async prepare(problem) {
    const { double } = problem.type;
    if (!this.#best.has(double)) this.#best.set(double, await this.#findBest(double));
    this.#streams = [];
    const { traffic = {} } = problem.operation;
    const bytes = Object.entries(traffic).map(([kind, names]) => ({
      kind: STREAMS[kind],
      bytes: [...names].reduce((sum, name) => sum + problem.bytes(name), 0),
    }));
    const most = Math.max(0, ...bytes.map((stream) => stream.bytes));
    await this.#instance.call("stream_prepare", most);
    for (const stream of bytes) {
      const reps = await settle((n) => this.#stream(stream, n));
      await this.#checkProportional(stream, reps);
      this.#streams.push({ ...stream, reps });
    }
  }

  /** The milliseconds that one call takes at least. */
  async sample(problem) {
    const { double } = problem.type;
    const { index, steps } = this.#best.get(double);
    const madds = problem.flops / 1e6 / (await this.#rate(double, index, steps));
    let moving = 0;
    for (const stream of this.#streams) {
      moving += (await this.#stream(stream, stream.reps)) / stream.reps;
    }
    return Math.max(madds, moving);
  }

  /** Once for each loop: four times the work takes about four times as long, or it was not done. */
  async #checkProportional(stream, reps) {
    if (this.#checked.has(stream.kind)) return;
    const best = async (reps) => {
      let ms = Infinity;
      for (let i = 0; i < TRIALS; i++) ms = Math.min(ms, await this.#stream(stream, reps));
      return ms;
    };
    if ((await best(4 * reps)) < 2 * (await best(reps))) {
      throw new Error(`stream loop ${stream.kind} skips work`);
    }
    this.#checked.add(stream.kind);
  }

  async #stream({ kind, bytes }, reps) {
    return (await this.#instance.timed("stream_run", kind, bytes, reps)).ms;
  }

  async #findBest(double) {
    let best = { rate: 0 };
    for (let index = 0; (await this.#instance.call("limit_madds", +double, index)) > 0; index++) {
      const steps = await settle((n) => this.#run(double, index, n));
      const rate = await this.#bestRate(double, index, steps);
      if (rate > best.rate) best = { index, steps, rate };
    }
    // Four times the work takes about four times as long, or it was not done.
    const long = await this.#bestRate(double, best.index, 4 * best.steps);
    if (long > 2 * best.rate) throw new Error(`limit loop ${best.index} skips work`);
    return best;
  }

  async #bestRate(double, index, steps) {
    let best = 0;
    for (let i = 0; i < TRIALS; i++) {
      best = Math.max(best, await this.#rate(double, index, steps));
    }
    return best;
  }

  /** GFLOP/s. */
  async #rate(double, index, steps) {
    const flops = 2 * steps * (await this.#instance.call("limit_madds", +double, index));
    return flops / (await this.#run(double, index, steps)) / 1e6;
  }

  /** The loop counts its multiply-adds itself, so that none can be missing. */
  async #run(double, index, steps) {
    const { value: done, ms } = await this.#instance.timed("limit_run", +double, index, steps, 1);
    const asked = steps * (await this.#instance.call("limit_madds", +double, index));
    if (done !== asked) throw new Error(`limit loop ${index}: ${done} multiply-adds of ${asked}`);
    return ms;
  }
}
