// The interface of LocalInstance, but the modules run in wasmtime, behind a Python process. Samples
// are timed there.

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { callerModule } from "./caller.mjs";

const SERVER = fileURLToPath(new URL("wasmtime-server.py", import.meta.url));

/** @param modules the folder with Python's package wasmtime */
export async function start(python, modules) {
  const env = { ...process.env, PYTHONPATH: modules, PYTHONDONTWRITEBYTECODE: "1" };
  const child = spawn(python, [SERVER], { env, stdio: ["pipe", "pipe", "inherit"] });
  const ask = conversation(child);
  const { value: version } = await ask({ do: "version" });
  return {
    name: `wasmtime ${version}`,
    connect: async (bytes) => {
      const { value: id } = await ask({ do: "instantiate" }, bytes);
      const { value: names } = await ask({ do: "names", id });
      return new RemoteInstance(ask, id, new Set(names));
    },
    close: () => child.stdin.end(),
  };
}

class RemoteInstance {
  #ask;
  #id;
  #names;

  constructor(ask, id, names) {
    this.#ask = ask;
    this.#id = id;
    this.#names = names;
  }

  has(name) {
    return this.#names.has(name);
  }

  async malloc(bytes) {
    const address = (await this.call("malloc", bytes)) >>> 0;
    if (address === 0) throw new Error(`no memory for ${bytes} bytes`);
    return address;
  }

  free(address) {
    return this.call("free", address | 0);
  }

  write(address, { buffer, byteOffset, byteLength }) {
    const data = new Uint8Array(buffer, byteOffset, byteLength);
    return this.#ask({ do: "write", id: this.#id, address }, data);
  }

  async read(address, length) {
    const { data } = await this.#ask({ do: "read", id: this.#id, address, length });
    return data;
  }

  async call(name, ...args) {
    return (await this.timed(name, ...args)).value;
  }

  timed(name, ...args) {
    return this.#ask({ do: "call", id: this.#id, name, args });
  }

  async caller(name, about) {
    const link = (about) => this.#ask({ do: "link", of: this.#id, name }, callerModule(about));
    const { value: id } = await link(about).catch((error) => {
      if (about.returns) throw error;
      return link({ ...about, returns: "int" });
    });
    const run = async (...args) => (await this.#ask({ do: "call", id, name: "run", args })).ms;
    return { run };
  }
}

/** A function that sends a request and gives the answer. */
function conversation({ stdin, stdout }) {
  const answers = messages(stdout);
  return async (request, data = new Uint8Array(0)) => {
    stdin.write(`${JSON.stringify({ ...request, bytes: data.length })}\n`);
    if (data.length) stdin.write(data);
    const { value: answer, done } = await answers.next();
    if (done) throw new Error("wasmtime's process has ended");
    if (answer.error) throw new Error(answer.error);
    return answer;
  };
}

/** Splits what arrives into lines of JSON and the bytes that follow each. */
async function* messages(stream) {
  let pending = Buffer.alloc(0);
  const chunks = stream[Symbol.asyncIterator]();
  const more = async () => {
    const { value, done } = await chunks.next();
    if (!done) pending = Buffer.concat([pending, value]);
    return !done;
  };
  for (;;) {
    let end;
    while ((end = pending.indexOf(10)) < 0) if (!(await more())) return;
    const answer = JSON.parse(pending.subarray(0, end).toString());
    pending = pending.subarray(end + 1);
    const parts = [pending];
    let length = pending.length;
    while (length < answer.bytes) {
      const { value, done } = await chunks.next();
      if (done) return;
      parts.push(value);
      length += value.length;
    }
    pending = Buffer.concat(parts);
    const data = Uint8Array.from(pending.subarray(0, answer.bytes)).buffer;
    pending = pending.subarray(answer.bytes);
    yield { ...answer, data };
  }
}
