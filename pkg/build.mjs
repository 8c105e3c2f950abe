// Builds the published files, dist/ and LICENSE, from wasm/ (written by `cargo xtask build`) and src/.
// Skips a step if its inputs have not changed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

process.chdir(fileURLToPath(new URL(".", import.meta.url)));

const BOUND = "wasm/engine_bg.wasm";
const OPTIMISED = "wasm/engine_opt.wasm";

// Exactly the features that rustc 1.95 enables for wasm32-unknown-unknown. All supported browsers have them. With
// `--all-features`, wasm-opt could emit instructions that those browsers do not know.
const FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "call-indirect-overlong",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
];

/** Runs `make`, unless the outputs exist and the inputs and tools are the same as last time. */
async function unlessDone(name, inputs, outputs, make) {
  const hash = createHash("sha256");
  for (const file of ["build.mjs", "package-lock.json", ...inputs]) {
    const content = readFileSync(file);
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  const stamp = `wasm/.${name}`;
  const now = hash.digest("hex");
  const before = existsSync(stamp) ? readFileSync(stamp, "utf8") : undefined;
  if (now === before && outputs.every((file) => existsSync(file))) return;
  await make();
  writeFileSync(stamp, now);
}

function optimise() {
  const wasmOpt = fileURLToPath(import.meta.resolve("binaryen/bin/wasm-opt"));
  const features = FEATURES.map((feature) => `--enable-${feature}`);
  // Do not inline functions that are called once: the module would be as large and would compress 10 % worse.
  const size = ["-Oz", "--one-caller-inline-max-function-size=20"];
  const args = ["--mvp-features", ...features, ...size, "--strip-producers", "--strip-target-features"];
  execFileSync(process.execPath, [wasmOpt, BOUND, ...args, "-o", OPTIMISED], { stdio: "inherit" });
}

/** Goes into the bundle: some runtimes have no `Uint8Array.fromHex` yet. */
function decodeHex(hex) {
  if (Uint8Array.fromHex) return Uint8Array.fromHex(hex);
  if (globalThis.Buffer) return globalThis.Buffer.from(hex, "hex");
  const bytes = new Uint8Array(hex.length / 2);
  const digit = (at) => {
    const code = hex.charCodeAt(at);
    return (code & 15) + (code > 57 ? 9 : 0);
  };
  for (let at = 0; at < bytes.length; at++) bytes[at] = (digit(2 * at) << 4) | digit(2 * at + 1);
  return bytes;
}

/** Inlines the wasm as hexadecimal text, because hexadecimal compresses far better than base64. */
const inlineWasm = {
  name: "inline-wasm",
  setup({ onLoad }) {
    onLoad({ filter: /engine_bg\.wasm$/ }, () => {
      const hex = readFileSync(OPTIMISED).toString("hex");
      return { contents: `export default (${decodeHex})("${hex}")` };
    });
  },
};

function bundle(name, format, outfile) {
  return build({
    absWorkingDir: process.cwd(),
    entryPoints: [`src/${name}.js`],
    outfile,
    format,
    bundle: true,
    minify: true,
    target: "es2022",
    charset: "utf8",
    legalComments: "eof",
    // The code uses nothing of Node. For CommonJS, `node` makes esbuild list the exports so that Node's `import` finds them.
    platform: format === "cjs" ? "node" : "neutral",
    mainFields: ["module", "main"],
    loader: { ".ftl": "text" },
    plugins: [inlineWasm],
    logLevel: "warning",
    logOverride: { "empty-import-meta": "error" },
  });
}

/** English is in the bundle. Every other language is a separate module without imports and code. */
const TEXTS = "../src/text";
const locales = readdirSync(TEXTS)
  .map((file) => file.replace(/\.ftl$/, ""))
  .filter((locale) => locale !== "en");

function writeLocales() {
  mkdirSync("dist/locales");
  for (const locale of locales) {
    // Comments are for translators.
    const source = readFileSync(`${TEXTS}/${locale}.ftl`, "utf8").replace(/^#.*\n+/gm, "");
    const texts = JSON.stringify({ locale, source });
    writeFileSync(`dist/locales/${locale}.js`, `export default ${texts};\n`);
    writeFileSync(`dist/locales/${locale}.cjs`, `module.exports = ${texts};\n`);
  }
}

/** Copies the type declarations for `require`: TypeScript treats a `.d.ts` in this package as an ES module. */
function writeCommonJsTypes() {
  for (const name of ["index", "codes", "examples", "facts"]) {
    const types = readFileSync(`${name}.d.ts`, "utf8");
    writeFileSync(`dist/${name}.d.cts`, types.replace(/(["']\.\/\w+)\.js(["'])/g, "$1.cjs$2"));
  }
}

async function writePackage() {
  rmSync("dist", { recursive: true, force: true });
  mkdirSync("dist");
  const bundles = ["index", "examples"].flatMap((name) => [
    bundle(name, "esm", `dist/${name}.js`),
    bundle(name, "cjs", `dist/${name}.cjs`),
  ]);
  await Promise.all(bundles);
  writeLocales();
  writeCommonJsTypes();
  copyFileSync("../LICENSE", "LICENSE");
}

function printSize(file) {
  const content = readFileSync(file);
  const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`pkg/${file}: ${kb(content.length)}, gzip ${kb(gzipSync(content, { level: 9 }).length)}`);
}

if (!existsSync(BOUND)) throw new Error(`pkg/${BOUND} is not there: run \`cargo xtask build\``);

const sources = ["src", TEXTS]
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
  .sort();
const types = ["index.d.ts", "codes.d.ts", "examples.d.ts", "facts.d.ts"];
const modules = ["index", "examples", ...locales.map((locale) => `locales/${locale}`)];
const published = [
  ...modules.flatMap((name) => [`dist/${name}.js`, `dist/${name}.cjs`]),
  ...types.map((name) => `dist/${name.replace(/ts$/, "cts")}`),
  "LICENSE",
];

await unlessDone("optimised", [BOUND], [OPTIMISED], optimise);
await unlessDone(
  "published",
  [OPTIMISED, "wasm/engine.js", "package.json", "../LICENSE", ...types, ...sources],
  published,
  writePackage,
);
printSize(OPTIMISED);
for (const name of modules) printSize(`dist/${name}.js`);
