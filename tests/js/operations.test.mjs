// The cost of a check does not depend on the number of images in the catalog. The test counts operations instead of
// measuring time. In the published bundle, another wasm replaces the original: it counts every function that it enters
// or leaves, and every iteration of its loops. Each byte that it copies or clears counts as one iteration.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import binaryen from "../../pkg/node_modules/binaryen/index.js";

/** The id of an account in the format of every cloud. */
const account = (number) => String(number).padStart(32, "0");
const ME = account(0);
const OTHERS = Array.from({ length: 1000 }, (_, number) => account(1000 + number));

/** The published bundle with a counting wasm. It is a file, so that errors in it have a readable location. */
const bundle = join(mkdtempSync(join(tmpdir(), "image-sharing-")), "index.mjs");
process.on("exit", () => rmSync(dirname(bundle), { recursive: true, force: true }));
{
  const published = readFileSync(new URL("../../pkg/dist/index.js", import.meta.url), "utf8");
  const hex = /[0-9a-f]{10000,}/;
  const [wasm] = published.match(hex) ?? assert.fail("dist/index.js has no wasm in hexadecimal digits: see pkg/build.mjs");
  const counts = Buffer.from(counting(Buffer.from(wasm, "hex"))).toString("hex");
  writeFileSync(bundle, published.replace(hex, counts));
}

/** The package in its own memory, and the number of operations that its wasm has executed, modulo 2³². */
async function load(name) {
  let instance;
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...args) {
      super(...args);
      instance = this;
    }
  };
  const { Catalog, clouds } = await import(`${pathToFileURL(bundle)}?${name}`);
  WebAssembly.Instance = Instance;
  return { Catalog, clouds, operations: () => instance.exports.operations.value };
}

/** Adds a counter to a wasm, and exports it as `operations`. */
function counting(wasm) {
  const module = binaryen.readBinary(wasm);
  // The same features as in pkg/build.mjs.
  const { BulkMemory, BulkMemoryOpt, CallIndirectOverlong, Multivalue } = binaryen.Features;
  const { MutableGlobals, NontrappingFPToInt, ReferenceTypes, SignExt } = binaryen.Features;
  const features = [BulkMemory, BulkMemoryOpt, CallIndirectOverlong, Multivalue];
  features.push(MutableGlobals, NontrappingFPToInt, ReferenceTypes, SignExt);
  module.setFeatures(features.reduce((all, feature) => all | feature));
  // The first pass turns memory copies and fills into loops. The second calls an import at every place that counts.
  module.runPasses(["llvm-memory-copy-fill-lowering", "log-execution"]);
  module.removeFunction("log_execution");
  module.addGlobal("operations", binaryen.i32, true, module.i32.const(0));
  module.addGlobalExport("operations", "operations");
  const { global, i32 } = module;
  const next = i32.add(global.get("operations", binaryen.i32), i32.const(1));
  module.addFunction("log_execution", binaryen.i32, binaryen.none, [], global.set("operations", next));
  // Inlining only saves time: loading a million shares takes two billion operations.
  binaryen.setAlwaysInlineMaxSize(6);
  module.runPasses(["inlining"]);
  return module.emitBinary();
}

/** A catalog with twenty images that concern the account, five of them its own, and with many that do not. */
function world({ Catalog, clouds }, cloud, count) {
  const catalog = new Catalog({ cloud, account: ME, region: "eu-de", vaults: [] });
  const { handshake } = clouds.find(({ id }) => id === cloud);
  const shares = Array.from(OTHERS, (account) => (handshake ? { account, status: "accepted" } : { account }));
  const image = (id, owner, number) => {
    const from = (10 * number) % shares.length;
    return { id, owner, region: "eu-de", shares: shares.slice(from, from + 10) };
  };
  // These images have only the necessary facts, because loading facts takes time.
  for (let first = 0; first < count; first += 10_000) {
    const numbers = Array.from({ length: Math.min(10_000, count - first) }, (_, place) => first + place);
    catalog.put(numbers.map((number) => image(`image-${number}`, account(3000 + number), number)));
  }
  const facts = { kind: "system-disk", origin: "custom", visibility: "private", status: "available", protected: false };
  for (let number = 0; number < 5; number++) {
    const ofMine = { ...image(`owned-${number}`, ME, number), ...facts, encryption: null, sizeGib: 40, resources: [] };
    const ofOthers = ["accepted", "pending", "rejected"].map((status) => {
      const own = handshake ? { account: ME, status } : { account: ME };
      return { ...ofMine, id: `${status}-${number}`, owner: account(2000), shares: [...ofMine.shares.slice(1), own] };
    });
    catalog.put([ofMine, ...ofOthers]);
  }
  return catalog;
}

const share = { type: "share", image: "owned-2", accounts: [account(5000), account(5001)] };
const unshare = { type: "unshare", image: "owned-2", accounts: "all" };
const remove = { type: "delete", image: "owned-2" };
const use = { type: "use", image: "accepted-2", as: "server" };
const accept = { type: "accept", image: "pending-2" };
const unknown = { type: "use", image: "nowhere", as: "server" };
const actions = { share, unshare, delete: remove, use, accept, "use what is not there": unknown };

const questions = {
  ...asked("allows", (catalog, action) => catalog.allows(action)),
  ...asked("check", (catalog, action) => catalog.check(action)),
  ...asked("plan", (catalog, action) => catalog.plan(action)),
  checkEach: (catalog) => catalog.checkEach([share, remove, use, accept]),
  checkInOrder: (catalog) => catalog.checkInOrder([share, unshare, remove]),
  menu: (catalog) => catalog.menu(["owned-2", "accepted-2"]),
};
for (const view of ["owned", "shared-by-me", "shared-with-me", "pending", "rejected"]) {
  questions[`list ${view}`] = (catalog) => catalog.list(view);
}

function asked(name, ask) {
  const entries = Object.entries(actions);
  return Object.fromEntries(entries.map(([what, action]) => [`${name} ${what}`, (catalog) => ask(catalog, action)]));
}

for (const [cloud, images] of [
  ["alibaba-ecs", 100_000],
  ["otc-ims", 10_000],
]) {
  test(`${cloud}: a check costs the same with ten shares and with ${10 * images}`, async (t) => {
    const few = await measured(cloud, 1);
    const many = await measured(cloud, images);
    few.forEach(({ name, answer, least }, index) => {
      t.diagnostic(`${name}: ${least} operations, ${many[index].least} beside ${10 * images} shares`);
      assert.ok(least > 0, name);
      assert.deepEqual(many[index].answer, answer, name);
      // A memory block can grow in place or has to be copied, and a hash table can have one more collision.
      assert.ok(many[index].least <= 1.1 * least + 32, `${name} costs more, the more images there are`);
    });
  });
}

/** The result of each check, and the fewest operations that it took. */
async function measured(cloud, images) {
  const { operations, ...loaded } = await load(`${cloud}-${images}`);
  const catalog = world(loaded, cloud, images);
  return Object.entries(questions).map(([name, ask]) => {
    let [least, answer] = [Infinity];
    // The first round can take more: it registers ids and allocates memory for results.
    for (let round = 0; round < 4; round++) {
      const before = operations();
      answer = ask(catalog);
      least = Math.min(least, (operations() - before) >>> 0);
    }
    return { name, answer, least };
  });
}
