// Timing one thing, and what becomes of many timings.

const SAMPLE_MS = 5;
const WARM_UP_MS = 40;

/** How long `f` takes, in milliseconds. */
export function time(f) {
  const start = performance.now();
  f();
  return performance.now() - start;
}

/** The milliseconds this process has had a processor for. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs `run(reps)` until the engine's optimising compiler has had its turn, and finds how many
 * repetitions make a sample long enough to be timed.
 */
export async function warmUp(run) {
  let reps = 1;
  let spent = 0;
  for (let calls = 1; ; calls++) {
    const ms = time(() => run(reps));
    spent += ms;
    if (calls > 1 && ms >= SAMPLE_MS && spent >= WARM_UP_MS) return reps;
    if (ms < SAMPLE_MS) reps = Math.ceil(reps * Math.min(10, (1.3 * SAMPLE_MS) / ms));
    // Optimised code is swapped in at the next call; on one processor its compiler needs a pause.
    await new Promise((resume) => setTimeout(resume, 1));
  }
}

/** The usual way; ratios are formed within a round. */
export const MEDIAN = {
  name: "median",
  rate: median,
  ratio: (over, under) => median(over.map((rate, round) => rate / under[round])),
};

/** For a busy machine: of many short samples some are undisturbed. */
export const BEST = {
  name: "best",
  rate: (rates) => Math.max(...rates),
  ratio: (over, under) => Math.max(...over) / Math.max(...under),
};

export function median(values) {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
