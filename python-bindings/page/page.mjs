// The page: has a worker run Python, and shows what that finds.

const element = (id) => document.getElementById(id);
const worker = new Worker(new URL("worker.mjs", import.meta.url), { type: "module" });
const rows = [];

/** What is done with each kind of message of the worker. */
const handlers = {
  status: (text) => {
    element("status").textContent = text;
  },
  ready: ({ wheel, python, pyodide, numpy, wasmblas, milliseconds }) => {
    element("wheel").textContent = wheel;
    element("python").textContent = `${python}, Pyodide ${pyodide}`;
    element("numpy").textContent = numpy;
    element("wasmblas").textContent = wasmblas;
    element("import").textContent = `${milliseconds.toFixed(0)} ms, after NumPy`;
    element("measure").disabled = false;
    handlers.status("Ready.");
  },
  rows: ({ part, done, of }) => {
    rows.push(...part);
    element("progress").value = done / of;
    element("speedups").replaceChildren(...speedups());
    element("results").hidden = false;
  },
  singular: (answers) => {
    const heading = line("th", ["", "without", "with wasmblas"]);
    const lines = answers.map(({ call, without, with: now }) => line("td", [code(call), without, now]));
    element("singular").replaceChildren(heading, ...lines);
  },
  done: () => {
    handlers.status("Done.");
    element("measure").disabled = false;
    window.measured = rows;
  },
  failed: (message) => {
    element("measure").disabled = true;
    handlers.status(`It failed: ${message}`);
    window.failed = true;
  },
};

worker.onmessage = ({ data: [kind, content] }) => handlers[kind](content);
worker.onerror = (event) => handlers.failed(event.message || "the worker did not start");
element("measure").addEventListener("click", () => {
  element("measure").disabled = true;
  element("progress").value = 0;
  rows.length = 0;
  worker.postMessage("measure");
});

/** The table's head and body: a line for each operation, a column for each order. */
function speedups() {
  const orders = [...new Set(rows.map((row) => row.n))];
  const largest = Math.max(...rows.map((row) => row.speedup));
  const body = document.createElement("tbody");
  for (const operation of new Set(rows.map((row) => row.operation))) {
    const found = orders.map((n) => rows.find((row) => row.operation === operation && row.n === n));
    const cells = found.map((row) => (row ? [factor(row, largest), time(row)] : ""));
    const [name, ...rest] = line("td", [operation, ...cells]).children;
    const heading = document.createElement("th");
    heading.append(...name.childNodes);
    body.append(document.createElement("tr"));
    body.lastChild.append(heading, ...rest);
  }
  const head = document.createElement("thead");
  head.append(line("th", ["", ...orders.map((n) => `n = ${n}`)]));
  return [head, body];
}

function line(kind, contents) {
  const row = document.createElement("tr");
  for (const content of contents) {
    const cell = document.createElement(kind);
    cell.append(...[content].flat());
    row.append(cell);
  }
  return row;
}

function span(name, text) {
  const made = document.createElement("span");
  made.className = name;
  made.textContent = text;
  return made;
}

/** The bar's length is on a logarithmic scale: the factors differ by a hundred. */
function factor({ speedup }, largest) {
  const made = span(speedup < 1 ? "factor slower" : "factor", `${speedup.toFixed(1)}×`);
  const share = Math.log(Math.max(speedup, 1)) / Math.log(Math.max(largest, 2));
  made.style.setProperty("--share", `${(100 * share).toFixed(1)}%`);
  return made;
}

function time({ wasmblas_seconds: seconds }) {
  const milliseconds = seconds * 1e3;
  return span("time", milliseconds < 1 ? `${(milliseconds * 1e3).toFixed(0)} µs` : `${milliseconds.toFixed(1)} ms`);
}

function code(text) {
  const made = document.createElement("code");
  made.textContent = text;
  return made;
}
