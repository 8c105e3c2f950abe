// How the server of the portal talks to Glance.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { identity, images, people } from "./people.mjs";

const program = fileURLToPath(new URL("../../tests/glance/serve.py", import.meta.url));

/** Starts a Glance in this Python. `end()` stops it; it also stops with this process. */
export async function startGlance(python, { policy = "new-defaults", quota }) {
  const child = spawn(python, [program, "--policy", policy, "--quota", String(quota)]);
  const ended = new Promise((resolve, reject) => child.once("exit", resolve).once("error", reject));
  let output = "";
  child.stderr.on("data", (text) => (output = `${output}${text}`.slice(-4000)));
  const ready = new Promise((resolve) => child.stdout.once("data", (text) => resolve(/http:\S+/.exec(text)[0])));
  const url = await Promise.race([ready, ended.then(() => null)]);
  if (!url) throw new Error(`Glance did not start:\n${output}`);
  return {
    url,
    ended,
    end() {
      child.stdin.end();
      return ended;
    },
  };
}

/** Sends requests of the package as a person, and returns responses in the shape that the package reads. */
export const sender = (glance, fetch) => async (person, request) => {
  const address = new URL(request.path, glance);
  for (const [name, value] of Object.entries(request.query ?? {})) address.searchParams.set(name, value);
  const response = await fetch(address, {
    method: request.method,
    headers: { ...request.headers, ...identity(person) },
    body: request.body === undefined ? undefined : JSON.stringify(request.body),
    redirect: "error",
    signal: AbortSignal.timeout(30_000),
  });
  return { ...request, status: response.status, body: await response.text() };
};

/** Creates the first images if there are none. */
export async function furnish(glance, fetch) {
  const as = (id) => people.find((person) => person.id === id);
  const ask = async (id, method, path, body, type = "application/json") => {
    const headers = { ...identity(as(id)), "content-type": type };
    const response = await fetch(new URL(path, glance), { method, headers, body });
    const text = await response.text();
    if (!response.ok) throw new Error(`Glance does not create the first images: ${response.status} ${text}`);
    return text && JSON.parse(text);
  };
  if ((await ask("ops", "GET", "/v2/images")).images.length) return;
  for (const { owner, mib, members, ...facts } of images) {
    const properties = { disk_format: "raw", container_format: "bare", ...facts };
    const { id } = await ask(owner, "POST", "/v2/images", JSON.stringify(properties));
    await ask(owner, "PUT", `/v2/images/${id}/file`, new Uint8Array(mib << 20), "application/octet-stream");
    for (const [member, status] of Object.entries(members)) {
      await ask(owner, "POST", `/v2/images/${id}/members`, JSON.stringify({ member }));
      if (status === "pending") continue;
      await ask(member, "PUT", `/v2/images/${id}/members/${member}`, JSON.stringify({ status }));
    }
  }
}
