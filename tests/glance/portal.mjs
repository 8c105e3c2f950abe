// Runs the portal's test against a real Glance instead of a recording.
//
//     node tests/glance/portal.mjs --python <one that has Glance>
//
// With `BLESS=1` in the environment it writes a new recording.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startGlance } from "../../examples/portal/glance.mjs";

const { python } = parseArgs({ options: { python: { type: "string" } } }).values;
const glance = await startGlance(python, { quota: 3 });
try {
  const test = fileURLToPath(new URL("../js/portal.test.mjs", import.meta.url));
  const env = { ...process.env, PORTAL_GLANCE: glance.url };
  const [code] = await once(spawn(process.execPath, ["--test", "--test-reporter", "spec", test], { env, stdio: "inherit" }), "exit");
  process.exitCode = code ?? 1;
} finally {
  await glance.end();
}
