// What the glue code between wasm and JavaScript must not do.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../pkg/${path}`, import.meta.url), "utf8");

test("no export returns a bare JavaScript value", () => {
  // Optimised code that inlines such a call can abort the whole process on Node 20 and 22.
  const functions = [...read("wasm/engine_bg.wasm.d.ts").matchAll(/export const (\w+): \(.*\) => (.+);/g)];
  assert.notEqual(functions.length, 0);
  const bare = functions.filter(([, , result]) => result === "any").map(([, name]) => name);
  assert.deepEqual(bare, [], "return a number, a `String` or a `Result<_, JsValue>` instead");
});

for (const bundle of ["dist/index.js", "dist/index.cjs"]) {
  test(`${bundle} creates no code from text`, () => {
    // A Content-Security-Policy without `unsafe-eval` forbids it.
    assert.deepEqual(read(bundle).match(/\beval\(|\bnew Function\b/g), null);
  });
}
