// The traffic between the portal and Glance: real or recorded. With a recording, the portal's test needs no Python.
//
// A recording lists the changes in order, each with the reads before the next change. As long as nothing changes, the
// order and number of the reads do not matter.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

/** The parts of a request that decide its response. The data of images is not recorded. */
function keyOf(address, { method = "GET", headers, body }) {
  const { pathname, search } = new URL(address);
  const text = typeof body === "string" ? body : undefined;
  return { as: headers["x-project-id"], method, path: pathname + search, ...(text && { body: text }) };
}

const response = ({ status, answer }) => new Response(status === 204 ? null : answer, { status });

/** Sends requests, and records the responses. */
export function recording(file) {
  const states = [new Map()];
  return {
    async fetch(address, options) {
      const key = keyOf(address, options);
      if (key.method !== "GET") states.push(new Map());
      const state = states.at(-1);
      const sent = await fetch(address, options);
      const shown = { status: sent.status, answer: await sent.text() };
      state.set(JSON.stringify(key), { ...key, ...shown });
      return response(shown);
    },
    end() {
      const lines = states.flatMap((state) => [...state.values()]).map((line) => `${JSON.stringify(line)}\n`);
      writeFileSync(file, gzipSync(lines.join(""), { level: 9 }));
    },
  };
}

/** Sends nothing: it gives the recorded responses. */
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
