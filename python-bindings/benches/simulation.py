"""A shared job as it would run on more threads, from times that were measured on two."""

import dataclasses
import statistics

from wasmblas import _threads

# Words of the exchange, as in blas/src/gemm/offload/queue.rs.
PUBLISHED, CLAIMED, FINISHED = 0, 16, 32

# Records each call that the extension module makes: what, of which word, its beginning and end in milliseconds.
_TRACE = """(host) => {
    const before = { ...host };
    const trace = [];
    for (const [name, call] of Object.entries(before)) {
        host[name] = (...values) => {
            const begin = performance.now();
            const result = call(...values);
            trace.push([name, name === "copyOut" ? 0 : values[0] ?? 0, begin, performance.now()]);
            return result;
        };
    }
    return { trace, end: () => Object.assign(host, before) };
}"""


@dataclasses.dataclass
class Parts:
    """How many parts a job has, and in seconds what it takes to hand one out, to do it, to fetch it."""

    count: int
    hand_out: float
    compute: float
    fetch: float

    @staticmethod
    def of(call, repeat):
        """What a call of one product consists of, at the best."""
        found = [Parts._once(call) for _ in range(repeat)]
        return Parts(*(min(values) for values in zip(*map(dataclasses.astuple, found), strict=True)))

    @staticmethod
    def _once(call):
        from pyodide.code import run_js

        state = run_js(_TRACE)(_threads._script().host)
        try:
            call()
        finally:
            state.end()
        return Parts._from_trace(state.trace.to_py())

    @staticmethod
    def _from_trace(trace):
        begins = [i for i, (name, word, *_) in enumerate(trace) if (name, word) == ("load", PUBLISHED)]
        assert len(begins) == 1, f"one job was expected, not {len(begins)}"
        trace = trace[begins[0] :]
        handed, own, fetched = [], [], []
        looked = trace[0][3]
        for event, after in zip(trace, trace[1:] + [None], strict=True):
            name, word, begin, end = event
            if (name, word) == ("load", CLAIMED):
                looked = end
                # It looks whether a part can be handed out; where none can, it does one itself until the next call.
                # What it looks at then is a task in the ring.
                if after and after[0] == "load" and after[1] > FINISHED:
                    own.append(after[2] - end)
            elif name == "exchange" and after:
                own.append(after[2] - end)
            elif (name, word) == ("store", PUBLISHED):
                handed.append(end - looked)
            elif name == "copyOut":
                fetched.append((after[2] if after else end) - begin)
        # A part that was taken back is handed out and not fetched.
        count = len(fetched) + len(own)
        return Parts(
            count=count,
            hand_out=statistics.fmean(handed) * 1e-3,
            compute=statistics.median(own) * 1e-3,
            fetch=statistics.fmean(fetched) * 1e-3,
        )

    def __str__(self):
        times = [f"{1e3 * t:.3f} ms" for t in (self.hand_out, self.compute, self.fetch)]
        return f"{self.count} parts, each {times[0]} to hand out, {times[1]} to do, {times[2]} to fetch"

    def simulate(self, workers):
        """Seconds that it takes with so many workers: the loop of blas/src/gemm/offload/share.rs."""
        now, free = 0.0, [0.0] * workers
        waiting, ends = [], []
        front, back = 0, self.count

        def workers_take():
            while waiting and min(free) <= now:
                worker = free.index(min(free))
                free[worker] = max(free[worker], waiting.pop(0)) + self.compute
                ends.append(free[worker])

        def fetch_done():
            nonlocal now
            while ends and min(ends) <= now:
                ends.remove(min(ends))
                now += self.fetch

        while front < back:
            workers_take()
            if len(waiting) < 2 * workers:
                now += self.hand_out
                waiting.append(now)
                front += 1
            else:
                back -= 1
                now += self.compute
                fetch_done()
        workers_take()
        while waiting:
            waiting.pop(0)
            now += self.compute
            workers_take()
        while ends:
            now = max(now, min(ends))
            fetch_done()
        return now
