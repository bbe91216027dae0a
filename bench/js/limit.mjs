// The engine's multiply-add limit on this machine: the best loop of bench/limit.
import { instantiate } from "./libraries.mjs";
import { time, warmUp } from "./timing.mjs";

/** Enough that on a busy machine some are undisturbed. */
const TRIALS = 9;

export class Limit {
  #exports;
  /** The fastest loop of singles and of doubles, once found: its index and steps of a sample. */
  #best = new Map();

  constructor(file) {
    this.#exports = instantiate(file);
    this.variant = this.#exports.limit_is_relaxed() ? "relaxed" : "simd128";
  }

  /** Finds the fastest loop, if it is not known yet. */
  async prepare({ double }) {
    if (this.#best.has(double)) return;
    let best = { rate: 0 };
    for (let index = 0; this.#exports.limit_madds(double, index) > 0; index++) {
      const steps = await warmUp((n) => this.#run(double, index, n));
      const rate = this.#bestRate(double, index, steps);
      if (rate > best.rate) best = { index, steps, rate };
    }
    this.#checkProportional(double, best);
    this.#best.set(double, best);
  }

  /** GFLOP/s in one sample. */
  sample({ double }) {
    const { index, steps } = this.#best.get(double);
    return this.#rate(double, index, steps);
  }

  #bestRate(double, index, steps) {
    return Math.max(...Array.from({ length: TRIALS }, () => this.#rate(double, index, steps)));
  }

  #rate(double, index, steps) {
    const flops = 2 * steps * this.#exports.limit_madds(double, index);
    return flops / time(() => this.#run(double, index, steps)) / 1e6;
  }

  /** The loop counts its multiply-adds itself, so that none can be missing. */
  #run(double, index, steps) {
    const done = this.#exports.limit_run(double, index, steps, 1);
    const asked = steps * this.#exports.limit_madds(double, index);
    if (done !== asked) throw new Error(`limit loop ${index}: ${done} multiply-adds of ${asked}`);
  }

  /** Four times the work takes about four times as long, or it was not done. */
  #checkProportional(double, { index, steps }) {
    const short = this.#bestRate(double, index, steps);
    const long = this.#bestRate(double, index, 4 * steps);
    if (long > 2 * short) throw new Error(`limit loop ${index}: ${short} becomes ${long} GFLOP/s`);
  }
}
