// Where Python runs: the page stays alive while a call takes its time.
import { loadPyodide } from "./pyodide/pyodide.mjs";

const ORDERS = [32, 100, 300];
/** How long a case is repeated, at least. */
const SECONDS = 0.2;

const tell = (kind, content) => self.postMessage([kind, content]);
const started = start();

self.onmessage = async () => {
  try {
    const { measure, singular } = await started;
    for (const [done, n] of ORDERS.entries()) {
      tell("status", `Order ${n} …`);
      tell("rows", { part: JSON.parse(measure(n, SECONDS)), done: done + 1, of: ORDERS.length });
    }
    tell("singular", JSON.parse(singular()));
    tell("done");
  } catch (error) {
    fail(error);
  }
};

started.catch(fail);

function fail(error) {
  tell("failed", String(error?.message ?? error));
}

/** Python with both wheels; what they are is in `wheels.json`, as the page is served with them. */
async function start() {
  const wheels = await (await fetch("wheels.json")).json();
  const pyodide = await loadPyodide();
  tell("status", "Loading NumPy and wasmblas …");
  // A page that has its Pyodide from a CDN says "numpy" here, and the address of the wheel.
  await pyodide.loadPackage([wheels.numpy, wheels.wasmblas], { messageCallback: () => {} });
  const source = await (await fetch("page.py")).text();
  pyodide.FS.writeFile("page.py", source);
  pyodide.runPython("import sys; sys.path.insert(0, '.')");
  const page = pyodide.pyimport("page");
  tell("ready", { wheel: wheels.wasmblas, pyodide: pyodide.version, ...JSON.parse(page.about()) });
  return page;
}
