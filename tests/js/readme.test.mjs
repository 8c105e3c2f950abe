// The first example of the README says what it prints.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { project } from "./packed.mjs";

test("the example of the README prints what the README shows", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, example, output] = readme.match(/```js\n(.*?)```\n\n```text\n(.*?)```/s);
  const file = join(project, "readme.mjs");
  writeFileSync(file, example);
  assert.equal(execFileSync(process.execPath, [file], { cwd: project, encoding: "utf8" }), output);
});
