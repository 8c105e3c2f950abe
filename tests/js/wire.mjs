// What goes between the portal and Glance: really, or as it was recorded, so that the portal is tested without Python.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";

/** A request, by what its answer depends on. Data of images is not written down. */
function keyOf(address, { method = "GET", headers, body }) {
  const { pathname, search } = new URL(address);
  const text = typeof body === "string" ? body : undefined;
  return { as: headers["x-project-id"], method, path: pathname + search, ...(text && { body: text }) };
}

/** Sends, and writes down what was answered. */
export function recording(file) {
  const lines = [];
  return {
    async fetch(address, options) {
      const answer = await fetch(address, options);
      const text = await answer.text();
      lines.push(JSON.stringify({ ...keyOf(address, options), status: answer.status, answer: text }));
      return response(answer.status, text);
    },
    end: () => writeFileSync(file, `${lines.join("\n")}\n`),
  };
}

/** Sends nothing: what was answered then is answered now, to the same requests in the same order. */
export function replay(file) {
  const answers = new Map();
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const { status, answer, ...key } = JSON.parse(line);
    const name = JSON.stringify(key);
    answers.set(name, [...(answers.get(name) ?? []), { status, answer }]);
  }
  return {
    async fetch(address, options) {
      const name = JSON.stringify(keyOf(address, options));
      const next = answers.get(name)?.shift();
      assert.ok(next, `${name} is not in the recording: record it again`);
      return response(next.status, next.answer);
    },
    end: () => assert.deepEqual([...answers].filter(([, left]) => left.length), [], "all of the recording is used"),
  };
}

const response = (status, text) => new Response(status === 204 ? null : text, { status });
