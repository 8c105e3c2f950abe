// Starts a real Glance for each set of policies, and compares the package with it. judge.mjs explains how.
//
//     node tests/glance/conformance.mjs --python <one that has Glance> [--actions 10000] [--seed 1] [--policy legacy]
//
// `cargo xtask conformance` installs what this needs, and runs it. With `--record` it records all actions and
// responses, so that `tests/glance.rs` can replay them without a server.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { startGlance } from "../../examples/portal/glance.mjs";
import { Judge } from "./judge.mjs";

const { values } = parseArgs({
  options: {
    python: { type: "string" },
    policy: { type: "string", multiple: true, default: ["new-defaults", "legacy"] },
    actions: { type: "string", default: "10000" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    record: { type: "boolean", default: false },
  },
});
const [actions, seed, quota] = [Number(values.actions), Number(values.seed), 3];

/** Writes one line for each action, in order. */
function write(policy, { lines }) {
  const head = { policy, seed, accountsPerImage: quota };
  const text = [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join("");
  writeFileSync(new URL(`${policy}.jsonl.gz`, import.meta.url), gzipSync(text, { level: 9 }));
}

async function hold(policy) {
  const glance = await startGlance(values.python, { policy, quota });
  try {
    const started = Date.now();
    const judge = new Judge({ url: glance.url, policy, quota });
    await judge.hold({ actions, seed });
    if (values.record) write(policy, judge);
    const [first, ...rest] = judge.report();
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    console.log([`${policy}, seed ${seed}: ${first}, ${seconds} s`, ...rest.map((line) => `  ${line}`)].join("\n"));
  } finally {
    await glance.end();
  }
}

console.log(`seed ${seed}: ${actions} actions for each of ${values.policy.join(" and ")}`);
const held = await Promise.allSettled(values.policy.map(hold));
for (const { reason } of held.filter(({ status }) => status === "rejected")) {
  console.error(reason);
  process.exitCode = 1;
}
