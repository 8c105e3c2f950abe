// Compares the package with a real OpenStack Glance. Several tenants do random things to each other's images, through
// requests that the package writes. The package's predictions are compared with what the server does.
//
// Each tenant has its own catalog, and the others' actions make it stale. While a catalog is fresh, every prediction
// has to be right: the decision, the status, the facts, the lists, and the explanation of a refusal. If a catalog is
// stale, a fact that somebody has changed must explain each surprise, and reading again must give the true facts.

import assert from "node:assert/strict";
import fc from "fast-check";
import { sender } from "../../examples/portal/glance.mjs";
import { identity } from "../../examples/portal/people.mjs";
import { Catalog } from "../../pkg/dist/index.js";

/** The cloud for each set of policies. */
const CLOUDS = { "new-defaults": "openstack-glance", legacy: "openstack-glance-legacy" };

const TENANTS = ["ann", "bob", "cyd", "dee"];
const ACTORS = [
  ...TENANTS.flatMap((account) => [{ account, role: "member" }, { account, role: "reader" }]),
  { account: "ops", role: "admin" },
];
const ADMIN = ACTORS.at(-1);

// ---------------------------------------------------------------------------------------------------------------
// The steps: numbers that choose who does what to which image. So a sequence stays valid if any step is left out.

const place = fc.nat(1000);
const weighted = (weights) => fc.oneof(...Object.entries(weights).map(([type, weight]) => ({ weight, arbitrary: fc.constant(type) })));
const what = {
  type: weighted({ share: 16, unshare: 6, "unshare-all": 2, accept: 9, reject: 6, delete: 2, use: 6, visibility: 6, protected: 3, status: 4, name: 2, several: 1, create: 2 }),
  image: place,
  // In half of all steps, a suitable account acts.
  actor: place,
  suits: fc.boolean(),
  accounts: fc.array(fc.nat(TENANTS.length), { minLength: 1, maxLength: 3 }),
  alone: fc.integer({ min: 0, max: 3 }),
  value: place,
  // Whether the actor reads the image before it acts.
  looks: fc.boolean(),
};
/** One step, and perhaps a second actor's. The second actor reads before the first one acts, and not again. */
const step = fc.record({ ...what, second: fc.option(fc.record({ ...what, type: fc.constantFrom("share", "unshare", "accept", "reject", "use", "visibility", "status", "delete") }), { freq: 2 }) });

const VISIBILITIES = ["shared", "shared", "shared", "private", "community", "public"];

/** The action of a step, for an image with these members. */
function actionOf({ type, accounts, alone, value, suits }, image, members) {
  // One of them is not a tenant. Glance accepts that.
  const odd = ["no such project", "a slash/in it", "50 %", "pröject?#;&=+", "..."][value % 5];
  const all = [...TENANTS, odd];
  const likely = suits && type !== "share" && members.length > 0 ? members : all;
  const named = accounts.map((index) => likely[index % likely.length]);
  const some = alone > 0 ? named.slice(0, 1) : named;
  const pick = (list) => list[value % list.length];
  const settings = { visibility: () => pick(VISIBILITIES), protected: () => value % 3 === 0, status: () => pick(["deactivated", "available"]), name: () => pick(["silver", "golden"]) };
  switch (type) {
    case "share":
    case "unshare":
      return { type, image, accounts: some };
    case "unshare-all":
      return { type: "unshare", image, accounts: "all" };
    case "accept":
    case "reject":
      return { type, image, account: named[0] };
    case "delete":
      return { type, image };
    case "use":
      return { type, image, as: "server" };
    case "several":
      return { type: "update", image, set: { visibility: settings.visibility(), name: settings.name() } };
    default:
      return { type: "update", image, set: { [type]: settings[type]() } };
  }
}

// ---------------------------------------------------------------------------------------------------------------
// The truth: the server's own tables, and what the server shows each actor of them.

const STATUSES = { active: "available", deactivated: "deactivated", killed: "failed" };

/** An image in the package's format, with all its shares. */
function factsOf({ id, name, owner, visibility, status, protected: kept, members }) {
  const shares = members.map(({ member, status }) => ({ account: member, status }));
  const facts = { id, owner, visibility, status: STATUSES[status] ?? "creating", protected: kept, shares };
  return name === null ? facts : { ...facts, name };
}

/** What an actor can see of an image; `undefined` if it does not see it. */
function seenBy({ account, role }, image) {
  const admin = role === "admin";
  const { owner, visibility, shares } = image;
  const own = shares.filter((share) => share.account === account);
  const shared = visibility === "shared";
  if (!admin && owner !== account && !["public", "community"].includes(visibility) && !(shared && own.length > 0)) return undefined;
  const { shares: _, ...facts } = image;
  return shared ? { ...facts, shares: admin || owner === account ? shares : own } : facts;
}

/** Facts with sorted shares, without the facts that the server's tables are not read for. */
function plain(image) {
  if (!image) return undefined;
  const { sizeGib: _, ...facts } = image;
  const byAccount = (one, other) => (one.account < other.account ? -1 : 1);
  const shares = facts.shares?.map(({ account, status }) => ({ account, status })).sort(byAccount);
  return { ...facts, ...(shares && { shares }) };
}

const rawBy = (catalog, id) => catalog.toJSON().images.find((image) => image.id === id);
const heldBy = (catalog, id) => plain(rawBy(catalog, id));

function same(one, other) {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
}

/** The paths of the facts that differ between two images. */
function differing(one, other) {
  if (!one || !other) return one === other ? [] : ["/image"];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => !same(one[name], other[name])).map((name) => `/image/${name}`);
}

// ---------------------------------------------------------------------------------------------------------------
// One sequence, with images of its own and a catalog for each actor.

class Sequence {
  images = [];
  truth = new Map();
  catalogs = new Map();

  constructor(judge) {
    this.judge = judge;
    this.counts = judge.counts;
  }

  async look() {
    const { images } = await this.judge.tables();
    this.truth = new Map(images.map((image) => [image.id, plain(factsOf(image))]));
  }

  async create({ value, alone }) {
    const owner = { account: TENANTS[value % TENANTS.length], role: "member" };
    const id = await this.judge.create(owner, { data: alone > 0 });
    this.images.push(id);
    await this.look();
  }

  catalogOf(actor) {
    const key = `${actor.account} ${actor.role}`;
    if (!this.catalogs.has(key)) this.catalogs.set(key, new Catalog(this.judge.contextOf(actor)));
    return this.catalogs.get(key);
  }

  /** Lets an actor read one image again. Returns the responses. */
  async read(actor, id) {
    const path = `/v2/images/${encodeURIComponent(id)}`;
    const responses = [await this.judge.send(actor, { operation: "ShowImage", method: "GET", path })];
    if (responses[0].status === 200 && JSON.parse(responses[0].body).visibility === "shared") {
      responses.push(await this.judge.send(actor, { operation: "ListImageMembers", method: "GET", path: `${path}/members` }));
    }
    const { images } = Catalog.read(this.judge.contextOf(actor), responses).toJSON();
    const catalog = this.catalogOf(actor);
    if (images.length === 0) catalog.remove([id]);
    else catalog.put(images);
    this.counts.readings++;
    const seen = this.truth.has(id) ? seenBy(actor, this.truth.get(id)) : undefined;
    assert.deepEqual(heldBy(catalog, id), plain(seen), `what ${actor.account} reads of ${id}`);
    return responses;
  }

  async take(step) {
    if (step.type === "create" || this.images.length === 0) return this.create(step);
    // Only a few images at a time, so that different actors meet. One of them is deleted.
    const gone = this.images.filter((id) => !this.truth.has(id));
    const recent = [...this.images.filter((id) => this.truth.has(id)).slice(-3), ...gone.slice(-1)];
    const id = recent[step.image % recent.length];
    const [first, second] = [step, step.second].map((what) => what && this.somebody(what, id));
    if (second && same(first.actor, second.actor)) second.actor = ACTORS[(ACTORS.findIndex((actor) => same(actor, first.actor)) + 2) % ACTORS.length];
    if (second) await this.read(second.actor, id);
    await this.act(first, step.looks ? await this.read(first.actor, id) : []);
    if (second) await this.act(second, []);
    const { actor } = first;
    if (step.value % 12 === 0) await this.list(actor);
  }

  /** The action and the actor of a step on an image. */
  somebody(step, id) {
    const members = this.truth.get(id)?.shares.map(({ account }) => account) ?? [];
    const action = actionOf(step, id, members);
    return { action, actor: this.actorFor(step, action) };
  }

  actorFor({ actor, suits }, action) {
    if (suits && action.account) return { account: action.account, role: "member" };
    const owner = this.truth.get(action.image)?.owner;
    if (suits && owner) return { account: owner, role: "member" };
    const chosen = ACTORS[actor % ACTORS.length];
    // Readers act less often, because they may do little.
    return chosen.role === "reader" && actor % 2 === 0 ? { ...chosen, role: "member" } : chosen;
  }

  async act({ actor, action }, asked) {
    const catalog = this.catalogOf(actor);
    const { image: id } = action;
    const before = this.truth.get(id);
    const raw = rawBy(catalog, id);
    const held = plain(raw);
    const seen = before && plain(seenBy(actor, before));
    const fresh = same(held, seen);
    // An actor that does not see the members cannot unshare "all" one by one.
    if (action.accounts === "all" && !held?.shares) return;

    const verdict = catalog.check(action);
    const requests = catalog.requests(action);
    const parts = requests.map(({ part }) => part);
    const foretold = catalog.checkInOrder(parts);
    const responses = [];
    for (const request of requests) {
      responses.push(await this.judge.send(actor, request));
      if (responses.at(-1).status >= 400) break;
    }
    this.counts.actions++;
    this.counts.requests += responses.length;
    for (const { status } of responses) count(this.judge.answers, `${action.type} ${status}`);
    await this.look();
    const after = this.truth.get(id);
    const left = (after && plain(seenBy(actor, after))) ?? null;
    const line = { account: actor.account, role: actor.role, action, held: raw ?? null, fresh, asked, requests, responses, seen: seen ?? null, left };
    this.judge.lines.push(line);
    const shown = JSON.stringify(line, null, 1);

    if (fresh) {
      this.counts.fresh++;
      this.agrees({ catalog, action, verdict, foretold, responses, parts, left, shown });
    } else {
      this.counts.stale++;
      this.isExplained({ catalog, action, verdict, responses, seen, held, actor, shown });
    }

    // Reading again always gives the true facts.
    await this.read(actor, id);
  }

  /** Nobody has changed anything since the actor read: every prediction is right. */
  agrees({ catalog, action, verdict, foretold, responses, parts, left, shown }) {
    const accepted = responses.every(({ status }) => status < 400);
    if (responses.length > 0) assert.equal(verdict.decision, accepted ? "allow" : "deny", `decision, but\n${shown}`);
    responses.forEach((response, index) => {
      const { decision, findings } = foretold[index];
      const first = findings.find(({ level }) => level === "error");
      assert.equal(decision, response.status < 400 ? "allow" : "deny", `decision on ${index}, but\n${shown}`);
      if (response.status < 400) {
        assert.deepEqual(catalog.explain(response, parts[index]), [], shown);
        catalog.apply(parts[index]);
        return;
      }
      assert.equal(first.backend?.status, response.status, `${first.code} foretells ${first.backend?.status}, but\n${shown}`);
      const [likeliest] = catalog.explain(response, parts[index]);
      assert.equal(likeliest.code, first.code, `explained by ${likeliest.code}, foretold ${first.code}\n${shown}`);
      assert.equal(likeliest.changed, undefined, shown);
      this.counts.explained++;
      this.counts.first++;
    });
    // Unknown facts stay unknown. Known facts have to be true.
    const found = heldBy(catalog, action.image);
    assert.equal(found === undefined, left === null, `gone or not, but\n${shown}`);
    for (const [name, value] of Object.entries(found ?? {})) assert.deepEqual(value, left[name] ?? value, `${name} after it, but\n${shown}`);
  }

  /** Somebody has changed something: that explains each surprise. */
  isExplained({ catalog, action, verdict, responses, seen, held, actor, shown }) {
    const last = responses.at(-1);
    if (!last) return;
    const accepted = last.status < 400;
    const first = verdict.findings.find(({ level }) => level === "error");
    const foreseen = verdict.decision === (accepted ? "allow" : "deny") && (accepted || first.backend?.status === last.status);
    const truth = new Catalog({ ...this.judge.contextOf(actor), images: seen ? [seen] : [] });
    const inOrder = truth.checkInOrder(responses.map(({ part }) => part)).at(-1);
    assert.equal(inOrder.decision, accepted ? "allow" : "deny", `even with what has changed, but\n${shown}`);
    const cause = inOrder.findings.find(({ level }) => level === "error");
    if (!accepted) {
      assert.equal(cause.backend?.status, last.status, `even with what has changed ${cause.code}, but\n${shown}`);
      const meant = catalog.explain(last, last.part);
      this.counts.explained++;
      if (meant[0]?.code === cause.code) this.counts.first++;
      assert.ok(meant.some(({ code }) => code === cause.code), `${cause.code} is not among ${meant.map(({ code }) => code)}\n${shown}`);
    }
    if (foreseen) return;
    this.counts.surprises++;
    const changed = differing(held, seen);
    assert.notDeepEqual(changed, [], shown);
    count(this.judge.changes, `${accepted ? "accepted though not allowed" : "refused otherwise"}: ${changed.join(", ")}`);
  }

  /** Lets an actor read everything. Compares all facts that it then knows, and the server's own lists, with the truth. */
  async list(actor) {
    const responses = [];
    for (let next; (next = Catalog.queries(this.judge.contextOf(actor), responses)).length > 0; ) {
      for (const request of next) responses.push(await this.judge.send(actor, request));
    }
    const catalog = Catalog.read(this.judge.contextOf(actor), responses);
    this.catalogs.set(`${actor.account} ${actor.role}`, catalog);
    const known = new Map(catalog.toJSON().images.map((image) => [image.id, plain(image)]));
    const seen = [...this.truth.values()].map((image) => plain(seenBy(actor, image))).filter(Boolean);
    assert.deepEqual(known, new Map([...known.keys()].map((id) => [id, seen.find((image) => image.id === id)])), `what ${actor.account} reads`);
    assert.equal(known.size, seen.length, `what ${actor.account} sees`);
    if (actor.role === "admin") return;
    const views = { "shared-with-me": "accepted", pending: "pending", rejected: "rejected" };
    for (const [view, status] of Object.entries(views)) {
      const query = { visibility: "shared", member_status: status };
      const { body } = await this.judge.send(actor, { operation: "ListImages", method: "GET", path: "/v2/images", query });
      const listed = JSON.parse(body).images.filter(({ owner }) => owner !== actor.account);
      assert.deepEqual(ids(catalog.list(view)), ids(listed), `${view} of ${actor.account}`);
      this.counts.lists++;
    }
    const { body } = await this.judge.send(actor, { operation: "ListImages", method: "GET", path: "/v2/images", query: { owner: actor.account, visibility: "all" } });
    assert.deepEqual(ids(catalog.list("owned")), ids(JSON.parse(body).images), `owned by ${actor.account}`);
    this.counts.lists++;
  }

  /** Deletes the images, so that the next sequence starts clean. */
  async end() {
    await this.look();
    for (const { id, protected: kept } of this.truth.values()) {
      const catalog = new Catalog({ ...this.judge.contextOf(ADMIN), images: [{ id }] });
      if (kept) for (const request of catalog.requests({ type: "update", image: id, set: { protected: false } })) await this.judge.send(ADMIN, request);
      for (const request of catalog.requests({ type: "delete", image: id })) await this.judge.send(ADMIN, request);
    }
  }
}

const ids = (images) => images.map(({ id }) => id).sort();
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

/** One server, and what happened on it. */
export class Judge {
  counts = { actions: 0, requests: 0, fresh: 0, stale: 0, surprises: 0, lists: 0, readings: 0, explained: 0, first: 0 };
  answers = new Map();
  changes = new Map();
  /** Every action, with all its requests and responses. */
  lines = [];
  #failed = false;

  constructor({ url, policy, quota }) {
    Object.assign(this, { url, policy, quota });
    const send = sender(url, fetch);
    this.send = ({ account, role }, request) => send({ id: account, role }, request);
  }

  contextOf({ account, role }) {
    return { cloud: CLOUDS[this.policy], account, role, limits: { accountsPerImage: this.quota } };
  }

  /** All images in the server's own tables. */
  async tables() {
    return (await fetch(`${this.url}/truth`)).json();
  }

  /** Creates an image, with or without data. */
  async create(owner, { data }) {
    const headers = { "content-type": "application/json" };
    const body = { disk_format: "raw", container_format: "bare" };
    const created = await this.send(owner, { method: "POST", path: "/v2/images", headers, body });
    const { id } = JSON.parse(created.body);
    const octets = { ...identity({ id: owner.account, role: owner.role }), "content-type": "application/octet-stream" };
    if (data) await fetch(`${this.url}/v2/images/${id}/file`, { method: "PUT", headers: octets, body: "data" });
    return id;
  }

  /** Runs this many actions. If something differs, throws with the shortest sequence that it finds for it. */
  async hold({ actions, seed }) {
    for (let round = 0; this.counts.actions < actions; round++) {
      const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 200, size: "max" }), (steps) => this.#run(steps, seed));
      const numRuns = Math.min(10, Math.ceil((actions - this.counts.actions) / 100));
      await fc.assert(property, { seed: seed + round, numRuns });
    }
  }

  async #run(steps, seed) {
    const sequence = new Sequence(this);
    try {
      for (let value = 0; value < TENANTS.length; value++) await sequence.create({ value, alone: value });
      for (const actor of ACTORS.filter(({ role }) => role !== "reader")) await sequence.list(actor);
      for (const step of steps) {
        await sequence.take(step);
        // Deleted images are tried for a while, and then new ones come.
        if (sequence.truth.size < 3) await sequence.create(step);
      }
    } catch (error) {
      // Finding a shorter sequence takes a while, so the error is printed first.
      if (!this.#failed) console.error(`${this.policy}, seed ${seed}: ${error.message}\nlooking for a shorter way there`);
      this.#failed = true;
      throw error;
    } finally {
      await sequence.end();
    }
  }

  /** A summary of what happened. */
  report() {
    const listed = (map) => [...map].sort().map(([key, times]) => `${key} × ${times}`).join(", ");
    const { actions, requests, fresh, stale, surprises, lists, readings, explained, first } = this.counts;
    return [
      `${actions} actions in ${requests} requests, no disagreement`,
      `answers: ${listed(this.answers)}`,
      `${fresh} on facts that held, ${stale} on stale ones; ${readings} readings and ${lists} lists as the server has them`,
      `${explained} refusals explained, ${first} of them by the first that is named`,
      `${surprises} surprises, each by what somebody had changed: ${listed(this.changes)}`,
    ];
  }
}
