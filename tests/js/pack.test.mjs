// Does the package work for those who install it? In every supported Node, in TypeScript, bundled, and in a plain page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { build } from "vite";
import { serve } from "../../pkg/serve.mjs";
import { launch } from "./browser.mjs";
import { files, project, tarball } from "./packed.mjs";

const modules = fileURLToPath(new URL("../node_modules/", import.meta.url));
const manifest = JSON.parse(readFileSync(join(project, "node_modules/image-sharing/package.json"), "utf8"));
const { version } = manifest;
cpSync(fileURLToPath(new URL("../consumers", import.meta.url)), project, { recursive: true });

const browser = await launch();
after(() => browser.close());

/** Runs a program of this directory's dependencies in the project. */
function run(program, ...args) {
  try {
    return execFileSync(program, args, { cwd: project, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    assert.fail(`${program} ${args.join(" ")}\n${error.stdout}${error.stderr}`);
  }
}

const bin = (path, ...args) => run(process.execPath, join(modules, path), ...args);

/** Opens a page of `site` under the strict policy of the server, and gives what it wrote into its <output>. */
async function outputOf(site) {
  const server = await serve({ site });
  const page = await browser.newPage();
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    await page.goto(server.url, { waitUntil: "load" });
    assert.deepEqual(complaints, []);
    return JSON.parse(await page.locator("output").textContent());
  } finally {
    await page.close();
    await server.close();
  }
}

test("the tarball holds what is published and nothing else", () => {
  assert.deepEqual(files, [
    "LICENSE",
    "README.md",
    "codes.d.ts",
    "dist/codes.d.cts",
    "dist/examples.cjs",
    "dist/examples.d.cts",
    "dist/examples.js",
    "dist/facts.d.cts",
    "dist/index.cjs",
    "dist/index.d.cts",
    "dist/index.js",
    "dist/locales/de.cjs",
    "dist/locales/de.js",
    "dist/locales/zh-CN.cjs",
    "dist/locales/zh-CN.js",
    "examples.d.ts",
    "facts.d.ts",
    "index.d.ts",
    "locale.d.cts",
    "locale.d.ts",
    "package.json",
    "schema.json",
  ]);
});

test("every language has an export, and English is in the main one", () => {
  const texts = readdirSync(new URL("../../src/text/", import.meta.url)).map((file) => file.replace(/\.ftl$/, ""));
  const added = texts.filter((locale) => locale !== "en").map((locale) => `./locales/${locale}`);
  assert.deepEqual(Object.keys(manifest.exports).filter((path) => path.startsWith("./locales/")), added.sort());
  assert.equal(manifest.sideEffects, false);
});

test("it brings no dependencies", () => {
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies"]) {
    assert.equal(manifest[kind], undefined, kind);
  }
});

const nodes = {
  [`this Node, ${process.version}`]: process.execPath,
  "Node 22": join(modules, "node22/bin/node"),
  "Node 24": join(modules, "node24/bin/node"),
};

for (const [name, node] of Object.entries(nodes)) {
  const skip = existsSync(node) ? false : `not tested on ${name}: its npm package is for Linux x64 only`;

  test(`import and require work on ${name}`, { skip }, () => {
    const { oneInstance, canBeOneInstance, ...answers } = JSON.parse(run(node, "node.mjs"));
    assert.deepEqual(answers, { version, imported: "unknown", required: "unknown", translated: [true, true] });
    assert.equal(oneInstance, canBeOneInstance);
  });

  test(`CommonJS alone works on ${name}`, { skip }, () => {
    const answer = { version, decision: "unknown", translated: true };
    assert.deepEqual(JSON.parse(run(node, "node.cjs")), [answer, answer]);
  });
}

for (const resolution of [
  ["--module", "nodenext"],
  ["--module", "esnext", "--moduleResolution", "bundler"],
]) {
  test(`its types are right under tsc --strict ${resolution.join(" ")}`, () => {
    const strict = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--target", "es2022"];
    bin("typescript/bin/tsc", ...strict, ...resolution, "types.mts", "types.cts");
  });
}

test("a plain page runs it under a strict policy", async () => {
  assert.deepEqual(await outputOf(join(project, "page")), { version, decision: "unknown", translated: true });
});

test("a page built with Vite runs it under a strict policy", async () => {
  const root = join(project, "vite");
  await build({ root, configFile: false, logLevel: "error" });
  assert.deepEqual(await outputOf(join(root, "dist")), { version, decision: "unknown", translated: true });
});

test("publint finds nothing to complain about", async () => {
  const { messages, pkg } = await publint({ pack: { tarball: readFileSync(tarball).buffer }, strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test("attw finds nothing wrong with its types", () => {
  bin("@arethetypeswrong/cli/dist/index.js", tarball, "--no-color");
});
