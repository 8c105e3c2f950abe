// The JSON Schema of facts and actions accepts what the engine accepts, and nothing else.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import { load } from "./packed.mjs";
import { names, requestsOf, sectionsOf } from "./specs.mjs";

const { Catalog } = await load();

const schema = JSON.parse(readFileSync(new URL("../../pkg/schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ strictTuples: false }).addSchema(schema, "facts");
const validates = (type) => ajv.compile({ $ref: `facts#/$defs/${type}` });
const isImage = validates("Image");
const isVault = validates("Vault");
const isAction = validates("Action");

test("it accepts the facts and actions of every spec", () => {
  let seen = 0;
  for (const name of names) {
    for (const section of sectionsOf(name)) {
      for (const { title, state, facts, catalog, apply } of requestsOf(section, Catalog)) {
        const at = `tests/spec/${name}.md, ${title}`;
        assert.ok(isAction(state.action), `${at}: ${ajv.errorsText(isAction.errors)}`);
        for (const image of facts.images) assert.ok(isImage(image), `${at}: ${ajv.errorsText(isImage.errors)}`);
        for (const vault of facts.vaults ?? []) assert.ok(isVault(vault), `${at}: ${ajv.errorsText(isVault.errors)}`);
        if (apply) catalog.apply(state.action);
        seen++;
      }
    }
  }
  assert.ok(seen > 1000, `only ${seen} requests`);
});

const IMAGE = {
  id: "m-1",
  name: "golden",
  owner: "1000000000000001",
  region: "cn-hangzhou",
  kind: "full-server",
  origin: "custom",
  visibility: "private",
  status: "available",
  protected: false,
  encryption: { key: "custom", id: "k-1", enabled: true, grantedTo: ["1000000000000002"] },
  sizeGib: 40,
  dataDisks: 1,
  backup: { service: "cbr", sizeGib: 80, sharedToOwner: false },
  productCode: "p-1",
  published: false,
  os: "linux",
  tasks: ["copy"],
  resources: [{ account: "1000000000000002", kind: "server", count: 3 }],
  shares: [{ account: "1000000000000002", via: "account", since: "2026-11-28" }],
};

const ACTIONS = [
  { type: "share", image: "m-1", accounts: ["1000000000000002"], region: "cn-hangzhou" },
  { type: "unshare", image: "m-1", accounts: "all" },
  { type: "accept", image: "m-1", vault: "v-1", account: "1000000000000002" },
  { type: "reject", image: "m-1", account: "1000000000000002" },
  { type: "delete", image: "m-1", force: true },
  { type: "copy", image: "m-1", region: "cn-beijing", key: "k-1", grantedTo: ["1000000000000002"], name: "copy" },
  { type: "use", image: "m-1", as: "server", region: "cn-hangzhou" },
  { type: "update", image: "m-1", set: { visibility: "public", protected: true, status: "deprecated", name: "new" } },
];

const VALUES = [null, "", "text", "all", true, 0, -1, 1.5, 3, [], ["x"], [""], [3], {}, { x: 1 }];

/** Every value that differs from this one in one place: a field with another value, without it, or with one more. */
function* variants(value) {
  for (const other of VALUES) yield other;
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) yield { ...value, extra: 1 };
  for (const [name, field] of Object.entries(value)) {
    if (!Array.isArray(value)) {
      const { [name]: _, ...rest } = value;
      yield rest;
    }
    for (const variant of variants(field)) {
      yield Array.isArray(value) ? value.map((item, at) => (at === Number(name) ? variant : item)) : { ...value, [name]: variant };
    }
  }
}

const accepts = (run) => {
  try {
    run();
    return true;
  } catch (error) {
    assert.equal(error.name, "RequestError", error.stack);
    return false;
  }
};

test("it accepts an image if and only if the engine does", () => {
  for (const image of variants(IMAGE)) {
    const taken = accepts(() => new Catalog({ cloud: "alibaba-ecs", account: "1000000000000001", images: [image] }));
    assert.equal(isImage(image), taken, JSON.stringify(image));
  }
});

test("it accepts an action if and only if the engine does", () => {
  const catalog = new Catalog({ cloud: "alibaba-ecs", account: "1000000000000001" });
  for (const action of ACTIONS.flatMap((action) => [action, ...variants(action)])) {
    assert.equal(isAction(action), accepts(() => catalog.check(action)), JSON.stringify(action));
  }
});
