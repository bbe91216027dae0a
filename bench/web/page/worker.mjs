// Where the library runs: a worker may wait for threads, the page's own thread may not.

/** How long a sample takes, in milliseconds, and how many there are. */
const SAMPLE = 100;
const SAMPLES = 5;

let library;
let problem;

self.onmessage = async ({ data }) => {
  try {
    self.postMessage(data.start ? await start(data) : measure(data));
  } catch (error) {
    self.postMessage({ error: String(error?.message ?? error) });
  }
};

async function start({ start: variant, threads }) {
  library = await import(`./${variant}/wasmblas_web.js`);
  await library.default();
  // The thread of this worker is one of them.
  if (threads > 1) await library.initThreadPool(threads - 1);
  return { kernels: library.kernels() };
}

/** The best rate of some samples, in operations a second. */
function measure({ routine, letter, n, threads }) {
  problem?.free();
  problem = new library.Problem(routine, letter, n);
  const time = (times) => {
    const begin = performance.now();
    problem.run(times, threads);
    return performance.now() - begin;
  };
  let times = 1;
  while (time(times) < SAMPLE / 4) times *= 2;
  times = Math.max(1, Math.round(times * SAMPLE / time(times)));
  const best = Math.min(...Array.from({ length: SAMPLES }, () => time(times)));
  return { rate: problem.operations * times / best * 1e3 };
}
