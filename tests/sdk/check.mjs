// Compares the requests that the package writes with the vendors' own SDKs for Python.
//
//     node tests/sdk/check.mjs --python venv/bin/python
//
// That Python needs the packages in `requirements.txt`. Prints one line for each SDK, and exits with 1 if anything
// differs.
//
// A check that finds nothing may be looking at nothing. So each check also gets the same requests again, each broken in
// one place, and has to find every fault.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { python } = parseArgs({ options: { python: { type: "string", default: "python3" } } }).values;

const CHECKS = { openstack: "glance.py", huawei: "huawei.py" };

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

for (const [sdk, script] of Object.entries(CHECKS)) {
  const written = run(process.execPath, [here("requests.mjs"), sdk]);
  assert.equal(written.status, 0, written.stderr);
  const lines = written.stdout.trim().split("\n").map((line) => JSON.parse(line));

  const found = check(script, lines);
  const broken = lines.flatMap((line) => [...breaks(line)]);
  const shown = check(script, broken.map(({ line }) => line));
  const numbers = new Set([...shown.stdout.matchAll(/^(\d+): /gm)].map(([, number]) => Number(number)));
  const missed = broken.filter((_, index) => !numbers.has(index + 1));
  console.log(`${found.stdout.trim()}; ${broken.length - missed.length} of ${broken.length} broken ones found`);
  for (const { line, what } of missed)
    console.log(`${script} does not find it: ${line.cloud}: ${JSON.stringify(line.action ?? "what is asked")}: ${what}`);
  if (found.status !== 0 || missed.length > 0) process.exitCode = 1;
}

/** The output of a check. It exits with 0 or 1; anything else is an error. */
function check(script, lines) {
  const done = run(python, ["-B", here(script)], lines.map((line) => JSON.stringify(line)).join("\n"));
  assert.ok(done.status === 0 || /^\d+: /m.test(done.stdout), done.stderr || `${script} says nothing`);
  return done;
}

function run(program, args, input = "") {
  const done = spawnSync(program, args, { input, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (done.error) throw done.error;
  return done;
}

/** The line again and again, each time with one of its requests broken in one place. */
function* breaks(line) {
  for (const [index, request] of line.requests.entries()) {
    for (const [what, wrong] of broken(request)) {
      const requests = line.requests.with(index, wrong);
      yield { what: `${request.operation} with ${what}`, line: { ...line, requests } };
    }
  }
}

function* broken(request) {
  const { method, path, query = {}, headers, body, needs = [], job } = request;
  yield ["another method", { ...request, method: method === "PUT" ? "POST" : "PUT" }];
  yield ["a longer path", { ...request, path: path.replace(/(?=\?|$)/, "/more") }];
  // The first part of a path is the version.
  for (const [index, part] of path.split("?")[0].split("/").entries())
    if (part) yield [`\`other\` for \`${part}\` in the path`, { ...request, path: path.split("/").with(index, "other").join("/") }];
  for (const name of Object.keys(query)) yield [`\`${name}\` in the query by another name`, { ...request, query: renamed(query, name) }];
  yield ["a form", { ...request, form: { name: "value" } }];
  if (headers) yield ["another type of content", { ...request, headers: { ...headers, "content-type": "text/plain" } }];
  else yield ["a type of content", { ...request, headers: { "content-type": "application/json" } }];
  if (body) {
    yield ["no body", { ...request, body: undefined }];
    yield ["text for a body", { ...request, body: "text" }];
    for (const [where, part] of Array.isArray(body) ? body.entries() : [[-1, body]]) {
      for (const name of Object.keys(part)) {
        const change = (part) => ({ ...request, body: where < 0 ? part : body.with(where, part) });
        yield [`\`${name}\` in the body by another name`, change(renamed(part, name))];
        yield [`another type of \`${name}\` in the body`, change({ ...part, [name]: { of: part[name] } })];
      }
    }
  } else yield ["a body", { ...request, body: {} }];
  for (const [index, name] of needs.entries()) yield [`\`${name}\` for what it needs by another name`, { ...request, needs: needs.with(index, "other") }];
  if (job) {
    yield ["no job", { ...request, job: undefined }];
    yield ["another path of its job", { ...request, job: { ...job, path: `${job.path}/more` } }];
  } else yield ["a job", { ...request, job: { operation: "ShowJob", method: "GET", path: "/v1/other/jobs/{job_id}" } }];
}

function renamed(fields, old) {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name === old ? "other" : name, value]));
}
