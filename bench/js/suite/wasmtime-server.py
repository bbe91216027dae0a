"""Runs wasm modules in wasmtime for wasmtime.mjs.

Requests come in on standard input, answers go out on standard output: a line of JSON each, followed
by as many raw bytes as its key "bytes" says.
"""

import importlib.metadata
import json
import sys
import time

import wasmtime


class Instances:
    def __init__(self):
        config = wasmtime.Config()
        config.wasm_relaxed_simd = True
        self.engine = wasmtime.Engine(config)
        self.store = wasmtime.Store(self.engine)
        self.exports = []

    def version(self, request, data):
        return {"value": importlib.metadata.version("wasmtime")}

    def instantiate(self, request, data):
        """A module by itself; what it imports of WASI is never called and answers 0."""
        module = wasmtime.Module(self.engine, data)
        stubs = [wasmtime.Func(self.store, i.type, self._stub(i.type)) for i in module.imports]
        return self._add(module, stubs)

    def link(self, request, data):
        """A loop around a function of another instance."""
        module = wasmtime.Module(self.engine, data)
        exports = self.exports[request["of"]]
        return self._add(module, [exports["memory"], exports[request["name"]]])

    def names(self, request, _):
        return {"value": [name for name in self.exports[request["id"]]]}

    def call(self, request, _):
        function = self.exports[request["id"]][request["name"]]
        # JSON does not tell 1 from 1.0.
        kinds = map(str, function.type(self.store).params)
        args = [float(x) if kind[0] == "f" else x for kind, x in zip(kinds, request["args"])]
        start = time.perf_counter()
        value = function(self.store, *args)
        return {"ms": 1000 * (time.perf_counter() - start), "value": value}

    def write(self, request, data):
        self._memory(request).write(self.store, data, request["address"])
        return {}

    def read(self, request, _):
        start = request["address"]
        return {}, bytes(self._memory(request).read(self.store, start, start + request["length"]))

    def _memory(self, request):
        return self.exports[request["id"]]["memory"]

    def _add(self, module, imports):
        exports = wasmtime.Instance(self.store, module, imports).exports(self.store)
        if "_initialize" in exports:
            exports["_initialize"](self.store)
        self.exports.append(exports)
        return {"value": len(self.exports) - 1}

    @staticmethod
    def _stub(type_):
        return lambda *_: 0 if type_.results else None


def main():
    instances = Instances()
    for line in sys.stdin.buffer:
        request = json.loads(line)
        data = sys.stdin.buffer.read(request.get("bytes", 0))
        raw = b""
        try:
            answer = getattr(instances, request["do"])(request, data)
            if isinstance(answer, tuple):
                answer, raw = answer
        except wasmtime.WasmtimeError as error:
            answer = {"error": str(error)}
        head = json.dumps({**answer, "bytes": len(raw)}).encode()
        sys.stdout.buffer.write(head + b"\n" + raw)
        sys.stdout.buffer.flush()


main()
