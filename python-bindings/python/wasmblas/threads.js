// Workers that help the package's extension module with large products.
//
// The module runs in Pyodide's memory, which no worker sees. The workers share a memory of their own, in which each
// runs an instance of the module in _pool.*.wasm. What they exchange with the extension module is described where that
// is compiled from: blas/src/gemm/offload.
//
// This is an expression: a function that takes Pyodide's Emscripten module and returns what _threads.py uses.
(pyodide) => {
  // Words at the beginning of the exchange, as in the extension module; then ours.
  const [PUBLISHED, FINISHED, READY, LIMIT] = [0, 32, 48, 49];
  /** The stack of a worker. */
  const STACK = 64 << 10;
  /** Reads of a word before a thread sleeps: some microseconds, which is what it takes to wake it. */
  const SPINS = 300;
  /** How often workers that died are replaced. */
  const REPLACEMENTS = 2;
  /** How long Node's workers may take to start, in milliseconds. */
  const PATIENCE = 20_000;

  const inNode = typeof process === "object" && Boolean(process.versions?.node);

  /** What a worker does; its text is what it runs, so that it uses nothing from outside. */
  function work({ module, memory, start, stack, index, words: [PUBLISHED, FINISHED, READY, LIMIT], spins }, tell) {
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    exports.__stack_pointer.value = stack;
    const words = new Int32Array(memory.buffer, start, 64);
    Atomics.add(words, READY, 1);
    Atomics.notify(words, READY);
    tell("ready");
    for (;;) {
      const published = Atomics.load(words, PUBLISHED);
      const limit = Atomics.load(words, LIMIT);
      if (index >= limit) {
        Atomics.wait(words, LIMIT, limit);
      } else if (exports.step(start)) {
        Atomics.notify(words, FINISHED);
      } else {
        let left = spins;
        while (left-- > 0 && Atomics.load(words, PUBLISHED) === published);
        Atomics.wait(words, PUBLISHED, published);
      }
    }
  }

  function startWorker(data, { onReady, onFailure }) {
    if (inNode) {
      const { Worker } = process.getBuiltinModule("node:worker_threads");
      const text = `(${work})(process.getBuiltinModule("node:worker_threads").workerData, () => {})`;
      const worker = new Worker(text, { eval: true, workerData: data });
      worker.on("error", onFailure);
      worker.on("exit", onFailure);
      worker.unref();
      return worker;
    }
    const text = `onmessage = ({ data }) => (${work})(data, postMessage);`;
    const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    const worker = new Worker(url, { name: "wasmblas" });
    worker.onmessage = onReady;
    worker.onerror = onFailure;
    worker.postMessage(data);
    return worker;
  }

  /** A memory and the workers in it. */
  class Pool {
    constructor(module, { workers, bytes }) {
      // Pages that are never written to take no memory.
      const pages = Math.ceil(bytes / 65536);
      const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
      const { exports } = new WebAssembly.Instance(module, { env: { memory } });
      // The stacks come after the module's own data.
      const base = Math.ceil(exports.__heap_base.value / STACK) * STACK;
      this.start = base + workers * STACK;
      this.words = new Int32Array(memory.buffer, this.start);
      this.bytes = new Uint8Array(memory.buffer, this.start);
      this.size = workers;
      Atomics.store(this.words, LIMIT, workers);
      this.workers = [];
      this.ready = new Promise((resolve, reject) => {
        let ready = 0;
        for (let index = 0; index < workers; index++) {
          const stack = base + (index + 1) * STACK;
          const words = [PUBLISHED, FINISHED, READY, LIMIT];
          const data = { module, memory, start: this.start, stack, index, words, spins: SPINS };
          const onReady = () => ++ready === workers && resolve();
          const onFailure = (event) => {
            reject(new Error(`a worker of wasmblas has ended: ${event?.message ?? event}`));
            if (pool === this) host.failed();
          };
          this.workers.push(startWorker(data, { onReady, onFailure }));
        }
      });
      this.ready.catch(() => {});
    }

    /** Waits here until all workers are there, which is possible where they start without the event loop. */
    waitForAll() {
      const end = performance.now() + PATIENCE;
      for (;;) {
        const ready = Atomics.load(this.words, READY);
        const left = end - performance.now();
        if (ready === this.size) return;
        if (left <= 0) throw new Error(`only ${ready} of ${this.size} workers of wasmblas have started`);
        Atomics.wait(this.words, READY, ready, left);
      }
    }

    terminate() {
      for (const worker of this.workers) worker.terminate();
    }
  }

  /** In place of a pool's memory where there is none: nobody is there, and nothing happens. */
  const nobody = { words: new Int32Array(1 << 14), bytes: { set() {}, subarray: () => [] }, size: 0, terminate() {} };

  let pool = nobody;
  let options = null;
  let failures = 0;

  function mayBlock() {
    try {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 1, 0);
      return true;
    } catch {
      return false;
    }
  }

  // What the extension module calls. Addresses in Pyodide's memory may be beyond 2 GiB, which makes them negative here.
  const host = {
    count: () => Math.min(Atomics.load(pool.words, READY), Atomics.load(pool.words, LIMIT)),
    copyIn: (to, from, bytes) => pool.bytes.set(pyodide.HEAPU8.subarray(from >>> 0, (from >>> 0) + bytes), to),
    copyOut: (to, from, bytes) => pyodide.HEAPU8.set(pool.bytes.subarray(from, from + bytes), to >>> 0),
    load: (word) => Atomics.load(pool.words, word),
    store(word, value) {
      Atomics.store(pool.words, word, value);
      Atomics.notify(pool.words, word, 1);
    },
    exchange: (word, old, value) => (Atomics.compareExchange(pool.words, word, old, value) === old ? 1 : 0),
    wait(word, value) {
      const { words } = pool;
      let left = SPINS;
      while (left-- > 0) if (Atomics.load(words, word) !== value) return 1;
      if (pool === nobody) return 0;
      if (!options.spin) return Atomics.wait(words, word, value, options.timeout) === "timed-out" ? 0 : 1;
      const end = performance.now() + options.timeout;
      while (Atomics.load(words, word) === value) if (performance.now() > end) return 0;
      return 1;
    },
    failed() {
      if (pool === nobody) return;
      pool.terminate();
      pool = nobody;
      const again = failures++ < REPLACEMENTS;
      if (failures === 1) {
        console.warn("wasmblas: a worker did not answer; the calling thread does its work, and new ones start.");
      }
      if (again) pool = new Pool(options.module, options);
      else console.warn("wasmblas: workers keep dying; from now on there is one thread.");
    },
  };
  const SIGNATURES = {
    count: "i",
    copyIn: "viii",
    copyOut: "viii",
    load: "ii",
    store: "vii",
    exchange: "iiii",
    wait: "iii",
    failed: "v",
  };
  let table = null;

  return {
    /** Why there can be no workers, or an empty text. */
    obstacle(spin) {
      if (globalThis.crossOriginIsolated === false || typeof SharedArrayBuffer === "undefined") return "isolation";
      return mayBlock() || spin ? "" : "blocking";
    },
    processors: () => globalThis.navigator?.hardwareConcurrency ?? 1,
    /** Starts workers, and returns a promise to await for all to be there if they aren't yet. */
    start(code, workers, bytes, spin, timeout) {
      const module = new WebAssembly.Module(code);
      options = { module, workers, bytes, spin: spin && !mayBlock(), timeout };
      failures = 0;
      pool = new Pool(module, options);
      if (inNode) pool.waitForAll();
      return inNode ? undefined : pool.ready;
    },
    stop() {
      pool.terminate();
      pool = nobody;
    },
    /** Addresses of the functions of `host`, in their order. */
    functions() {
      table ??= Object.entries(SIGNATURES).map(([name, types]) =>
        pyodide.addFunction((...values) => host[name](...values), types),
      );
      return table;
    },
    /** Bytes of the exchange. */
    room: () => pool.bytes.length,
    count: host.count,
    size: () => pool.size,
    /** How many of the workers are to be used. */
    limit(workers) {
      Atomics.store(pool.words, LIMIT, workers);
      for (const word of [LIMIT, PUBLISHED]) Atomics.notify(pool.words, word);
    },
    /** For tests, which replace functions of `host`. */
    host,
    workers: () => pool.workers,
  };
};
