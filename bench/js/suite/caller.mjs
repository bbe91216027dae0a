// A wasm module that calls one function in a loop with the same arguments, so that a sample holds
// no crossing from JavaScript. Its text would be:
//
//   (import "of" "memory" (memory 0))
//   (import "of" "function" (func $f (param i32 …) (result …)))
//   (func (export "run") (param $rounds i32) (param $calls i32) (local $left i32)
//     (loop $round
//       (memory.copy (i32.const to) (i32.const from) (i32.const bytes)) …
//       (local.set $left (local.get $calls))
//       (loop $call
//         (f64.store (i32.const result) (call $f (i32.const argument) …))
//         (br_if $call (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
//       (br_if $round (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1))))))

const I32 = 0x7f;

/** What a function can return, with the instruction that stores it and its alignment. */
const RETURNS = {
  int: { type: I32, store: [0x36, 2] },
  f32: { type: 0x7d, store: [0x38, 2] },
  f64: { type: 0x7c, store: [0x39, 3] },
};

/**
 * @param args addresses, all the function's arguments
 * @param returns nothing, or "int", "f32" or "f64", stored at the address `result`
 * @param restore what to copy before each round: [{ to, from, bytes }]
 */
export function callerModule({ args, returns, result, restore }) {
  const { type, store } = RETURNS[returns] ?? {};
  const signature = [0x60, ...vector(args.map(() => [I32])), ...vector(type ? [[type]] : [])];
  const runType = [0x60, 2, I32, I32, 0];
  const callAndStore = [
    ...(store ? constant(result) : []),
    ...args.flatMap(constant),
    ...[0x10, 0],
    ...(store ? [...store, 0] : []),
  ];
  const copy = ({ to, from, bytes }) => [...[to, from, bytes].flatMap(constant), 0xfc, 10, 0, 0];
  const body = [
    ...[1, 1, I32], // one local
    ...loop(0, [...restore.flatMap(copy), 0x20, 1, 0x21, 2, ...loop(2, callAndStore)]),
    0x0b,
  ];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [signature, runType]),
    ...section(2, [
      [...name("of"), ...name("memory"), 2, 0, 0],
      [...name("of"), ...name("function"), 0, 0],
    ]),
    ...section(3, [[1]]),
    ...section(7, [[...name("run"), 0, 1]]),
    ...section(10, [sized(body)]),
  ]);
}

/** Repeats `body` as often as the local says, at least once. */
function loop(local, body) {
  const countDown = [0x20, local, 0x41, 1, 0x6b, 0x22, local, 0x0d, 0];
  return [0x03, 0x40, ...body, ...countDown, 0x0b];
}

function constant(value) {
  return [0x41, ...signed(value)];
}

function section(id, entries) {
  return [id, ...sized(vector(entries))];
}

function vector(entries) {
  return [...unsigned(entries.length), ...entries.flat()];
}

function sized(bytes) {
  return [...unsigned(bytes.length), ...bytes];
}

function name(text) {
  return sized([...new TextEncoder().encode(text)]);
}

/** LEB128 of a number below 2^32. */
function unsigned(value) {
  const bytes = [];
  do {
    const rest = value >>> 7;
    bytes.push((value & 0x7f) | (rest ? 0x80 : 0));
    value = rest;
  } while (value);
  return bytes;
}

/** LEB128 of a number read as a signed one of 32 bits. */
function signed(value) {
  value |= 0;
  const bytes = [];
  for (;;) {
    const rest = value >> 7;
    const last = (rest === 0 && !(value & 0x40)) || (rest === -1 && value & 0x40);
    bytes.push((value & 0x7f) | (last ? 0 : 0x80));
    if (last) return bytes;
    value = rest;
  }
}
