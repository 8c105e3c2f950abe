// `cargo xtask bench` runs this. README.md explains the output.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Catalog } from "../pkg/dist/index.js";
import { contenders } from "./contenders.mjs";
import { ME, REGION, account, cases, image, images, sent, shares } from "./facts.mjs";
import { asking, duration, race, report, table } from "./race.mjs";
import { check, world } from "./rules.mjs";

const names = Object.keys(contenders);
const context = { cloud: "alibaba-ecs", account: ME, region: REGION };

console.log(`Node ${process.version}`);
await agree(4000);
await oneQuestion();
await tenThousand();
await growth([1, 1_000, 100_000, 1_000_000]);
starts(9);

/** Speed only counts if the decisions are right: all contenders have to agree. */
async function agree(count) {
  const decisions = {};
  for (const [facts, action] of cases(count)) {
    const what = JSON.stringify([facts, action]);
    const verdict = new Catalog({ ...facts, cloud: "alibaba-ecs" }).check(action);
    const own = check(world(facts), action);
    const errors = ({ findings }) => findings.filter(({ level = "error" }) => level === "error");
    const codes = (verdict) => errors(verdict).map(({ code, at }) => `${code} ${at}`);
    assert.equal(own.decision, verdict.decision, what);
    assert.deepEqual(codes(own), codes(verdict), what);
    assert.deepEqual(own.missing.sort(), verdict.missing.sort(), what);
    for (const name of names) {
      const allows = await contenders[name](facts);
      assert.equal(await allows(action), verdict.decision === "allow", `${name}: ${what}`);
    }
    decisions[verdict.decision] = (decisions[verdict.decision] ?? 0) + 1;
  }
  const shown = Object.entries(decisions).map(([decision, times]) => `${times} × ${decision}`);
  console.log(`\nAll agree in ${count} cases: ${shown.join(", ")}.`);
}

async function oneQuestion() {
  for (const accounts of [1, 50]) {
    const loaded = images(1000);
    const limits = { accountsPerCall: 100, accountsPerImage: 100 };
    const ring = sent(shares(64, loaded, accounts));
    const racers = {};
    for (const name of names) {
      const facts = sent({ ...context, limits, images: loaded });
      racers[name] = asking(await contenders[name](facts), ring);
    }
    const whom = accounts === 1 ? "this account" : `these ${accounts} accounts`;
    await race(`May this image be shared with ${whom}?`, racers);
  }
}

async function tenThousand() {
  const loaded = images(1000);
  const actions = sent(shares(10_000, loaded, 1));
  const racers = {};
  for (const name of names) {
    const ask = asking(await contenders[name](sent({ ...context, images: loaded })), actions);
    racers[name] = (times) => ask(times * actions.length);
  }
  await race("10,000 times yes or no, over 1,000 images", racers, "10,000");

  const catalog = new Catalog(sent({ ...context, images: loaded }));
  const held = world(sent({ ...context, images: loaded }));
  const judge = (ask) => (times) => {
    while (times-- > 0) assert.equal(ask().length, actions.length);
  };
  const verdicts = {
    "image-sharing, checkEach": judge(() => catalog.checkEach(actions)),
    "image-sharing, check": judge(() => actions.map((action) => catalog.check(action))),
    "by hand, errors only": judge(() => actions.map((action) => check(held, action))),
  };
  await race("10,000 verdicts with messages, over 1,000 images", verdicts, "10,000");
}

/** Ten shares for each image. Five images are the caller's own, and the number of others grows. */
async function growth(sizes) {
  const rows = [];
  const [allows, checks, lists] = [{}, {}, {}];
  const own = Array.from({ length: 5 }, (_, number) => image(number));
  const ring = sent(shares(64, own, 1));
  for (const size of sizes) {
    const others = Array.from({ length: Math.ceil(size / 10) }, (_, number) =>
      image(5 + number, { owner: account(5000 + number), shares: Math.min(size, 10) }),
    );
    const facts = sent({ ...context, images: [...own, ...others] });
    const { catalog, bytes, took } = await loaded(facts, size);
    const start = performance.now();
    const held = world(facts);
    const tookByHand = performance.now() - start;
    const name = `${size.toLocaleString("en")} share${size === 1 ? "" : "s"}`;
    const each = (amount) => (amount / size).toFixed(0);
    const least = idsAndStatuses(facts.images);
    const ratio = size < 1000 ? ["", "", ""] : [each(bytes), each(least), `${(bytes / least).toFixed(1)} ×`];
    rows.push([name, duration(took), duration(tookByHand), `${(took / tookByHand).toFixed(1)} ×`, ...ratio]);
    assert.equal(held.images.size, facts.images.length);
    assert.equal(catalog.list("owned").length, own.length);
    allows[name] = asking((action) => catalog.allows(action), ring);
    checks[name] = asking((action) => catalog.check(action), ring);
    lists[name] = asking((view) => catalog.list(view), ["owned"]);
  }
  await race("`allows`, by how many shares are held", allows);
  await race("`check`, by how many shares are held", checks);
  await race("`list` of five images, by how many shares are held", lists);
  const head = ["", "to load", "by hand", "", "bytes per share", "of ids and statuses", ""];
  table("What it takes to hold shares", head, rows);
}

/** A catalog in its own memory, with the growth of that memory and the loading time. */
async function loaded(facts, name) {
  let memory;
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...args) {
      super(...args);
      ({ memory } = this.exports);
    }
  };
  const { Catalog } = await import(`../pkg/dist/index.js?${name}`);
  WebAssembly.Instance = Instance;
  const before = memory.buffer.byteLength;
  const start = performance.now();
  const catalog = new Catalog(facts);
  return { catalog, took: performance.now() - start, bytes: memory.buffer.byteLength - before };
}

/** The characters of all ids, and one byte for every other fact. */
function idsAndStatuses(images) {
  let bytes = 0;
  for (const { id, name, owner, region, shares, ...facts } of images) {
    bytes += id.length + name.length + owner.length + region.length + Object.keys(facts).length;
    for (const { account } of shares) bytes += account.length + 1;
  }
  return bytes;
}

function starts(rounds) {
  const racers = names.map((name) => ({ name, took: [] }));
  const file = fileURLToPath(new URL("start.mjs", import.meta.url));
  for (let round = 0; round < rounds; round++) {
    for (const { name, took } of racers) {
      took.push(Number(execFileSync(process.execPath, [file, name], { encoding: "utf8" })));
    }
  }
  report("From import to the first answer, in a new process", racers, "start");
}
