// The catalog of the packed package: what the specs do not show, because each spec checks one action.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./packed.mjs";

const { ActionDenied, Catalog, RequestError } = await load();

const me = "1000000000000001";
const ann = "2000000000000001";
const bob = "2000000000000002";

const image = (id, facts) => ({
  id,
  owner: me,
  region: "cn-hangzhou",
  kind: "system-disk",
  origin: "custom",
  visibility: "private",
  status: "available",
  protected: false,
  encryption: null,
  dataDisks: 0,
  resources: [],
  shares: [],
  ...facts,
});

const alibaba = (images, context) =>
  new Catalog({ cloud: "alibaba-ecs", account: me, region: "cn-hangzhou", images, vaults: [], ...context });

const share = (...accounts) => ({ type: "share", image: "m-1", accounts });

/** Actions of every kind, usual and odd. The package passes some as numbers, and others as objects. */
const actions = [
  share(ann),
  share(ann, bob),
  share(me),
  share(),
  share(""),
  share("x".repeat(10_000)),
  { ...share(ann), region: "cn-hangzhou" },
  { ...share(ann), region: "cn-beijing" },
  { ...share(ann), region: undefined },
  { type: "unshare", image: "m-1", accounts: "all" },
  { type: "unshare", image: "m-2", accounts: "all" },
  { type: "unshare", image: "m-2", accounts: [ann] },
  { type: "accept", image: "m-1" },
  { type: "accept", image: "m-1", vault: "v", account: ann },
  { type: "reject", image: "m-1", account: ann },
  { type: "reject", image: "m-1" },
  { type: "delete", image: "m-1" },
  { type: "delete", image: "m-1", force: false },
  { type: "delete", image: "m-3" },
  { type: "delete", image: "m-3", force: true },
  { type: "delete", image: "m-4" },
  { type: "copy", image: "m-1" },
  { type: "copy", image: "m-1", name: "copy" },
  { type: "copy", image: "m-1", region: "cn-beijing", key: null },
  { type: "copy", image: "m-1", region: "cn-beijing", key: "default" },
  { type: "copy", image: "m-5" },
  { type: "use", image: "m-1", as: "server" },
  { type: "use", image: "m-1", as: "data-disk" },
  { type: "use", image: "m-1", as: "system-disk", region: "cn-beijing" },
  { type: "use", image: "m-1", as: "reinitialize", region: "cn-hangzhou" },
];

const everything = () =>
  alibaba([
    image("m-1"),
    image("m-2", { shares: [{ account: ann }] }),
    image("m-3", { resources: [{ account: me, kind: "server", count: 1 }] }),
    image("m-5", { owner: ann }),
  ]);

test("allows gives the same decision as check, for numbers and for objects", () => {
  const catalog = everything();
  for (const action of actions) {
    const allowed = catalog.check(action).decision === "allow";
    assert.equal(catalog.allows(action), allowed, JSON.stringify(action).slice(0, 200));
    assert.equal(catalog.allows(action), allowed, "and again");
  }
  assert.deepEqual(new Set(actions.map((action) => catalog.allows(action))), new Set([true, false]));
  assert.deepEqual(catalog.checkEach(actions), actions.map((action) => catalog.check(action)));
});

test("allows keeps no more ids than it needs", () => {
  const catalog = everything();
  for (let n = 0; n < 120_000; n++) assert.equal(catalog.allows(share(`3${String(n).padStart(15, "0")}`)), true);
  assert.equal(catalog.allows(share(me)), false);
  assert.equal(catalog.allows({ type: "delete", image: "m-2" }), false);
});

test("allows and check report malformed input with its path", () => {
  const catalog = everything();
  const malformed = [
    [undefined, "action"],
    [null, "action"],
    ["share", "action"],
    [{}, "action.type"],
    [{ type: "shares", image: "m-1", accounts: [] }, "action.type"],
    [{ type: "share", accounts: [ann] }, "action.image"],
    [{ type: "share", image: "", accounts: [ann] }, "action.image"],
    [{ type: "share", image: 1, accounts: [ann] }, "action.image"],
    [{ type: "share", image: "m-1" }, "action.accounts"],
    [{ type: "share", image: "m-1", accounts: ann }, "action.accounts"],
    [{ type: "share", image: "m-1", accounts: [ann, 1] }, "action.accounts[1]"],
    [{ type: "share", image: "m-1", accounts: [ann], region: "" }, "action.region"],
    [{ type: "share", image: "m-1", accounts: [ann], account: bob }, "action.account"],
    [{ type: "delete", image: "m-1", force: "yes" }, "action.force"],
    [{ type: "accept", image: "m-1", vault: "" }, "action.vault"],
    [{ type: "copy", image: "m-1", key: "" }, "action.key"],
    [{ type: "use", image: "m-1" }, "action.as"],
    [{ type: "use", image: "m-1", as: "disk" }, "action.as"],
  ];
  for (const [action, path] of malformed) {
    const shown = (error) => error instanceof RequestError && error.path === path;
    for (const ask of ["allows", "check", "plan", "apply"]) assert.throws(() => catalog[ask](action), shown, `${ask}: ${path}`);
    const inList = path.replace(/^action/, "actions[1]");
    for (const ask of ["checkEach", "checkInOrder"]) {
      assert.throws(() => catalog[ask]([share(ann), action]), (error) => error.path === inList, `${ask}: ${inList}`);
    }
  }
  for (const [ask, value, path] of [
    ["checkEach", share(ann), "actions"],
    ["menu", "m-1", "images"],
    ["menu", ["m-1", ""], "images[1]"],
    ["put", image("m-1"), "images"],
    ["put", [{ ...image("m-1"), owners: me }], "images[0].owners"],
    ["put", [image("m-9"), image("m-9")], "images[1].id"],
    ["put", [image("m-9", { shares: [{ account: me }] })], "images[0].shares[0].account"],
    ["put", [image("m-9", { shares: [{ account: ann, status: "accepted" }] })], "images[0].shares[0].status"],
    ["remove", "m-1", "ids"],
    ["list", "mine", "view"],
  ]) {
    assert.throws(() => catalog[ask](value), (error) => error instanceof RequestError && error.path === path, `${ask}: ${path}`);
  }
  assert.throws(() => catalog.put([image("m-9")], [{ id: "v" }, { id: "v" }]), { path: "vaults[1].id" });
  assert.deepEqual(catalog.toJSON(), everything().toJSON(), "and nothing has changed");
});

test("unknown ids give findings or nothing, and no input error", () => {
  const catalog = everything();
  assert.equal(catalog.check({ type: "delete", image: "m-404" }).findings[0].code, "image-not-found");
  assert.equal(catalog.plan({ type: "delete", image: "m-404" }).blockedBy[0].code, "image-not-found");
  const [menu] = catalog.menu(["m-404"]);
  assert.deepEqual(new Set(menu.actions.map(({ decision }) => decision)), new Set(["deny"]));
  catalog.remove(["m-404", "m-404"]);
  assert.deepEqual(catalog.toJSON(), everything().toJSON());
});

test("a long id works like any other, and only messages shorten it", () => {
  const long = "9".repeat(10_000);
  const catalog = alibaba([image("m-1"), image(long)]);
  assert.equal(catalog.allows({ ...share(long), image: long }), true);
  const verdict = catalog.check({ ...share(`${long}x`), image: long });
  assert.equal(verdict.decision, "deny");
  assert.equal(verdict.findings[0].params.account, `${long}x`);
  assert.ok(verdict.findings[0].message.length < 300);
  catalog.apply({ ...share(long), image: long });
  assert.equal(catalog.toJSON().images[1].shares[0].account, long);
});

test("ten thousand accounts in one action are checked one by one", () => {
  const accounts = Array.from({ length: 10_000 }, (_, n) => `4${String(n).padStart(15, "0")}`);
  accounts[7] = "nobody@example.com";
  accounts[9_999] = me;
  const catalog = alibaba([image("m-1")], { limits: { accountsPerImage: 20_000, accountsPerCall: 20_000 } });
  const verdict = catalog.check(share(...accounts));
  const errors = verdict.findings.filter(({ level }) => level === "error");
  assert.deepEqual(errors.map(({ at }) => at), ["/action/accounts/7", "/action/accounts/9999"]);
  assert.equal(catalog.allows(share(...accounts)), false);
  const plan = catalog.plan(share(...accounts));
  assert.equal(plan.steps[0].accounts.length, 9_998);
  assert.equal(plan.blockedBy.length, 2);
  const effects = catalog.apply(plan.steps[0]);
  assert.equal(effects.filter(({ code }) => code === "access-granted").length, 9_998);
  assert.equal(catalog.toJSON().images[0].shares.length, 9_998);
});

test("limits, vault space and duplicates add up in checkInOrder", () => {
  const codes = (verdict) => verdict.findings.map(({ code }) => code);
  const catalog = alibaba([image("m-1")], { limits: { accountsPerImage: 1 } });
  const [first, again, over, ...rest] = catalog.checkInOrder([share(ann), share(ann), share(bob), share(ann)]);
  assert.ok(!codes(first).includes("already-shared"));
  assert.ok(codes(again).includes("already-shared"));
  assert.equal(over.findings[0].code, "account-limit-exceeded");
  assert.deepEqual(rest, [], "it ends where it stops");
  assert.deepEqual(catalog.checkEach([share(ann), share(bob)]).map(({ decision }) => decision), ["allow", "allow"]);

  const offered = (id) => ({
    ...image(id, { owner: "b".repeat(32), kind: "full-server", backup: { service: "cbr", sizeGib: 50 } }),
    shares: [{ account: "a".repeat(32), status: "pending" }],
  });
  const vault = { id: "v", region: "cn-hangzhou", type: "server", protection: "backup", capacityGib: 80, usedGib: 0, available: true };
  const images = [offered("m-1"), offered("m-2")];
  const otc = new Catalog({ cloud: "otc-ims", account: "a".repeat(32), region: "cn-hangzhou", images, vaults: [vault] });
  const accepted = otc.checkInOrder(images.map(({ id }) => ({ type: "accept", image: id, vault: "v" })));
  assert.deepEqual(accepted.map((verdict) => codes(verdict).includes("vault-nearly-full")), [false, true]);
});

test("apply throws the verdict of a denied action, and put replaces predicted facts", () => {
  const catalog = everything();
  assert.throws(() => catalog.apply({ type: "delete", image: "m-2" }), (error) => {
    assert.ok(error instanceof ActionDenied);
    return error.verdict.findings[0].code === "still-shared";
  });
  catalog.apply(share(ann));
  assert.deepEqual(catalog.put([image("m-1", { shares: [{ account: bob }] })]), [
    {
      image: "m-1",
      applied: true,
      was: { id: "m-1", shares: [{ account: ann, via: "account" }] },
      is: { id: "m-1", shares: [] },
    },
    { image: "m-1", applied: false, was: { id: "m-1", shares: [] }, is: { id: "m-1", shares: [{ account: bob }] } },
  ]);
  assert.deepEqual(catalog.list("shared-by-me").map(({ id }) => id), ["m-1", "m-2"]);
});

test("a copy gets its own id, and keeps its predicted facts", () => {
  const catalog = everything();
  const effects = catalog.apply({ type: "copy", image: "m-1" });
  assert.deepEqual([...new Set(effects.map((effect) => effect.image))], ["m-1~1"]);
  assert.deepEqual(catalog.check({ type: "copy", image: "m-1" }).effects[0].image, "m-1~2");
  catalog.rename("m-1~1", "m-9");
  catalog.rename("m-404", "m-10");
  assert.throws(() => catalog.rename("m-9", "m-1"), { path: "to", value: "m-1" });
  assert.throws(() => catalog.rename("m-9", ""), { path: "to" });
  const status = (value) => ({ id: "m-9", status: value });
  assert.deepEqual(catalog.put([image("m-9", { status: "failed" })]), [
    { image: "m-9", applied: true, was: status("available"), is: status("failed") },
  ]);
});

test("remove reports only images whose deletion was not predicted", () => {
  const catalog = everything();
  catalog.apply({ type: "copy", image: "m-1" });
  catalog.apply({ type: "delete", image: "m-1" });
  const gone = catalog.remove(["m-1", "m-1~1", "m-2", "m-404"]);
  assert.deepEqual(gone.map(({ image: id, applied, was, is }) => [id, applied, was.id, is]), [
    ["m-1~1", true, "m-1~1", null],
    ["m-2", false, "m-2", null],
  ]);
  assert.deepEqual(catalog.list("owned").map(({ id }) => id), ["m-3"]);
});

test("a finding for the owner is for you if you are the owner", () => {
  const catalog = alibaba([image("m-1", { encryption: { key: "custom", enabled: true, grantedTo: [] } }), image("m-5", { owner: ann })]);
  assert.equal(catalog.check(share(ann)).findings[0].by, "you");
  assert.equal(catalog.check({ type: "delete", image: "m-5" }).findings[0].by, "owner");
});

test("a menu lists what still has to be chosen", () => {
  const needs = (catalog) => catalog.menu(["m-1"])[0].actions.filter(({ needs }) => needs.length > 0).map(({ type, needs }) => [type, needs]);
  assert.deepEqual(needs(everything()), [["share", ["/accounts"]], ["update", ["/set"]]]);
  const fullServer = image("m-1", { kind: "full-server", backup: { service: "cbr", sizeGib: 1 } });
  assert.deepEqual(needs(alibaba([fullServer])), [["share", ["/accounts"]], ["accept", ["/vault"]], ["update", ["/set"]]]);
});

test("a copy under a granted key can be shared", () => {
  const catalog = alibaba([image("m-1", { encryption: { key: "default", enabled: true } })]);
  const { steps, choices } = catalog.plan(share(ann));
  assert.deepEqual(choices, [{ step: 0, at: "/key", grantedTo: [ann] }]);
  const chosen = [{ ...steps[0], key: "key-1" }, steps[1]];
  assert.deepEqual(catalog.checkInOrder(chosen).map(({ decision }) => decision), ["allow", "allow"]);
});

test("put replaces vaults only if they are given", () => {
  const catalog = everything();
  const vault = { id: "v", capacityGib: 10 };
  catalog.put([], [vault]);
  catalog.put([image("m-6")]);
  assert.deepEqual(catalog.toJSON().vaults, [vault]);
});

test("a menu of all images equals the menus of each image", () => {
  const catalog = everything();
  const ids = catalog.toJSON().images.map(({ id }) => id);
  assert.deepEqual(catalog.menu(), ids.flatMap((id) => catalog.menu([id])));
  assert.deepEqual(structuredClone(catalog.menu()), catalog.menu());
  assert.deepEqual(catalog.menu([]), []);
});
