// Samples of all libraries on one problem, round by round, so that whatever slows the machine for
// a while slows all of them; ratios are formed within a round.

import { BEST, MEDIAN } from "../timing.mjs";

const SAMPLE_MS = 3;
const WARM_UP_MS = 25;
const ROUNDS = { least: 3, most: 25 };
const SUMMARIES = { best: BEST, median: MEDIAN };

/**
 * Runs `run(reps)`, which tells its milliseconds, until the engine's optimising compiler has had
 * its turn; finds how many repetitions make a sample long enough to be timed.
 */
export async function settle(run) {
  let reps = 1;
  let spent = 0;
  for (let calls = 1; ; calls++) {
    const ms = await run(reps);
    spent += ms;
    if (calls > 1 && ms >= SAMPLE_MS && spent >= WARM_UP_MS) return reps;
    if (ms < SAMPLE_MS) reps = Math.ceil(reps * Math.min(10, (1.3 * SAMPLE_MS) / Math.max(ms, 0.01)));
    // Optimised code is swapped in at the next call; on one processor its compiler needs a pause.
    await new Promise((resume) => setTimeout(resume, 1));
  }
}

/** Measures the libraries that have the routine, each after its result was checked. */
export async function measure(problem, libraries, limits, { seconds, summary }) {
  const present = libraries.filter((library) => library.supports(problem));
  if (present.length === 0) return null;
  const rounds = [];
  for (const library of present) {
    await library.prepare(problem);
    rounds.push(await settle((n) => library.sample(n)));
    await library.check();
  }
  for (const limit of limits) await limit.prepare(problem);
  const { times, limitTimes, share } = await sample(problem, present, rounds, limits, seconds);
  for (const library of present) await library.release();
  return evaluate(problem, present, limits, { times, limitTimes, share }, SUMMARIES[summary]);
}

/** Milliseconds of one call: of each library in each round, and what the limits allow. */
async function sample(problem, libraries, rounds, limits, seconds) {
  const times = libraries.map(() => []);
  const limitTimes = limits.map(() => []);
  const start = performance.now();
  const startProcessor = processorTime();
  const elapsed = () => performance.now() - start;
  const enough = (round) => round >= ROUNDS.least && elapsed() >= 1000 * seconds;
  for (let round = 0; round < ROUNDS.most && !enough(round); round++) {
    for (const [i, limit] of limits.entries()) limitTimes[i].push(await limit.sample(problem));
    for (const [i, library] of libraries.entries()) {
      const calls = rounds[i] * library.callsPerRound;
      times[i].push((await library.sample(rounds[i])) / calls);
    }
  }
  return { times, limitTimes, share: (processorTime() - startProcessor) / elapsed() };
}

/** One row for each library, as the JSON file has it. */
function evaluate(problem, libraries, limits, { times, limitTimes, share }, summary) {
  const { operation, variant, typeName, symbol, size } = problem;
  const rates = (ms) => ms.map((time) => 1 / time);
  return libraries.map((library, i) => {
    const mine = rates(times[i]);
    const limit = limits.findIndex((l) => l.variant === library.variant);
    const milliseconds = 1 / summary.rate(mine);
    const ratios = libraries.map((other, j) => [
      other.label, round(summary.ratio(mine, rates(times[j]))),
    ]);
    const allowed = limit < 0 || operation.scalar ? null : rates(limitTimes[limit]);
    return {
      group: problem.group,
      routine: symbol,
      operation: operation.name,
      variant: Object.values(variant).join(""),
      type: typeName,
      n: size,
      library: library.label,
      nanoseconds: round(1e6 * milliseconds),
      gflops: problem.flops > 0 ? round(problem.flops / milliseconds / 1e6) : null,
      limit_gflops:
        allowed && problem.flops > 0 ? round((problem.flops * summary.rate(allowed)) / 1e6) : null,
      ratio_limit: allowed && round(summary.ratio(mine, allowed)),
      ratio_to: Object.fromEntries(ratios.filter(([label]) => label !== library.label)),
      processor_share: round(share),
    };
  });
}

function round(x) {
  return Number(x.toPrecision(4));
}

/** The milliseconds this process has had a processor for; in a browser nobody tells. */
function processorTime() {
  if (!globalThis.process?.cpuUsage) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
