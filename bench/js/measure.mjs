// Measures all libraries on one problem, round by round, so that whatever slows the machine for
// a while slows all of them; ratios are formed within a round.
import { processorTime, time, warmUp } from "./timing.mjs";
import { Verifier } from "./verify.mjs";

const ROUNDS = { least: 3, most: 25 };

/**
 * @param seconds how long to take samples
 * @param summary what becomes of many samples: MEDIAN or BEST
 * @returns for each library its rate (GFLOP/s) and the ratios of its rate to the limit of its
 * variant and to the rate of each other library; the limits' rates; and the share of a processor
 * the measurement had.
 */
export async function measure(problem, libraries, limits, { seconds, summary }) {
  const reps = await prepare(problem, libraries);
  for (const limit of limits) await limit.prepare(problem.type);
  const rounds = sampleRounds(problem, libraries, reps, limits, seconds);
  libraries.forEach((library) => library.release());

  const { rates, limitRates, processorShare } = rounds;
  const results = libraries.map((library, i) => {
    const limit = limits.findIndex(({ variant }) => variant === library.variant);
    return {
      library,
      gflops: summary.rate(rates[i]),
      ratioLimit: limit < 0 ? null : summary.ratio(rates[i], limitRates[limit]),
      ratioTo: new Map(libraries.map((other, j) => [other, summary.ratio(rates[i], rates[j])])),
    };
  });
  return { problem, results, limitRates: limitRates.map(summary.rate), processorShare };
}

/** Makes the matrices, warms up each library, then checks the product of its optimised code. */
async function prepare(problem, libraries) {
  const verifier = new Verifier(problem);
  const reps = [];
  for (const library of libraries) {
    library.prepare(problem);
    reps.push(await warmUp((n) => library.run(n)));
    verifier.check(library);
  }
  return reps;
}

function sampleRounds(problem, libraries, reps, limits, seconds) {
  const rates = libraries.map(() => []);
  const limitRates = limits.map(() => []);
  const start = performance.now();
  const startProcessor = processorTime();
  const elapsed = () => performance.now() - start;
  const enough = (round) => round >= ROUNDS.least && elapsed() >= 1000 * seconds;
  for (let round = 0; round < ROUNDS.most && !enough(round); round++) {
    limits.forEach((limit, i) => limitRates[i].push(limit.sample(problem.type)));
    libraries.forEach((library, i) => {
      const ms = time(() => library.run(reps[i]));
      rates[i].push((problem.flops * reps[i]) / ms / 1e6);
    });
  }
  return { rates, limitRates, processorShare: (processorTime() - startProcessor) / elapsed() };
}
