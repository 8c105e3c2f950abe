// Runs the examples of the README and compares their output.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { project } from "./packed.mjs";

test("the examples of the README print what the README shows", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const examples = [...readme.matchAll(/```js\n([^`]*)```\n\n```text\n([^]*?)```/g)];
  assert.equal(examples.length, 2);
  for (const [, example, output] of examples) {
    const file = join(project, "readme.mjs");
    writeFileSync(file, example);
    assert.equal(execFileSync(process.execPath, [file], { cwd: project, encoding: "utf8" }), output);
  }
});
