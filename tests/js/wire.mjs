// What goes between the portal and Glance: really, or as it was recorded, so that the portal is tested without Python.
//
// A recording is what was changed, in order, each with what was asked before the next change: as long as nothing changes,
// it does not matter who asks first, or how often.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

/** A request, by what its answer depends on. Data of images is not written down. */
function keyOf(address, { method = "GET", headers, body }) {
  const { pathname, search } = new URL(address);
  const text = typeof body === "string" ? body : undefined;
  return { as: headers["x-project-id"], method, path: pathname + search, ...(text && { body: text }) };
}

const response = ({ status, answer }) => new Response(status === 204 ? null : answer, { status });

/** Sends, and writes down what was answered. */
export function recording(file) {
  const states = [new Map()];
  return {
    async fetch(address, options) {
      const key = keyOf(address, options);
      if (key.method !== "GET") states.push(new Map());
      const state = states.at(-1);
      const sent = await fetch(address, options);
      const told = { status: sent.status, answer: await sent.text() };
      state.set(JSON.stringify(key), { ...key, ...told });
      return response(told);
    },
    end() {
      const lines = states.flatMap((state) => [...state.values()]).map((line) => `${JSON.stringify(line)}\n`);
      writeFileSync(file, gzipSync(lines.join(""), { level: 9 }));
    },
  };
}

/** Sends nothing: what was answered then is answered now. */
export function replay(file) {
  const states = [new Map()];
  for (const line of gunzipSync(readFileSync(file)).toString().trim().split("\n")) {
    const { status, answer, ...key } = JSON.parse(line);
    if (key.method !== "GET") states.push(new Map());
    states.at(-1).set(JSON.stringify(key), { status, answer });
  }
  return {
    async fetch(address, options) {
      const key = keyOf(address, options);
      if (key.method !== "GET") states.shift();
      const found = states[0]?.get(JSON.stringify(key));
      if (!found) console.error(`The recording has no ${JSON.stringify(key)} here: see the top of portal.test.mjs.`);
      return response(found ?? { status: 500, answer: "" });
    },
    end: () => assert.equal(states.length, 1, "all of the recording is used"),
  };
}
