// The package writes the same requests as the vendor's own SDK for the same calls. The SDK's objects give the same
// facts as the responses. Nothing goes over the network.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compute } from "@googleapis/compute";
import { load } from "./packed.mjs";

const { Catalog } = await load();
const context = { cloud: "gcp-compute", account: "user:ann@example.com" };
const image = "projects/golden/global/images/one";
const named = { project: "golden", image: "one" };

/** The request that the client would send, and the object that it makes of a response. */
async function exchange(call, answer = "{}") {
  let sent;
  const fetchImplementation = async (url, options) => {
    sent = { url: new URL(url), ...options };
    return new Response(answer, { status: 200, headers: { "content-type": "application/json" } });
  };
  const { data } = await call(compute("v1"), { fetchImplementation });
  return { sent, output: data };
}

/** Checks that the client sends the same request. Missing parameters are given by name. */
async function same(request, call, lacking = {}) {
  const { sent } = await exchange(call);
  assert.equal(sent.url.origin, "https://compute.googleapis.com");
  assert.equal(sent.method ?? "GET", request.method);
  const path = request.path.replace(/\{(\w+)\}/g, (_, name) => lacking[name]);
  assert.equal(sent.url.pathname, path);
  assert.deepEqual(Object.fromEntries(sent.url.searchParams), request.query ?? {});
  const { project, zone, ...body } = lacking;
  const wanted = request.body && { ...request.body, ...body };
  assert.deepEqual(sent.body && JSON.parse(sent.body), wanted);
}

test("queries", async () => {
  const [list] = Catalog.queries(context);
  await same(list, (client, options) => client.images.list({ project: "golden" }, options), { project: "golden" });
  const path = "/compute/v1/projects/golden/global/images";
  const items = [{ selfLink: `https://www.googleapis.com/compute/v1/${image}`, name: "one", status: "READY" }];
  const answers = [{ ...list, path, status: 200, body: { items, nextPageToken: "page-2" } }];
  const [next, ask] = Catalog.queries(context, answers);
  await same(next, (client, options) => client.images.list({ project: "golden", pageToken: "page-2" }, options));
  const requestBody = { permissions: ["compute.images.setIamPolicy"] };
  await same(ask, (client, options) => client.images.testIamPermissions({ project: "golden", resource: "one", requestBody }, options));
  answers.push({ ...next, status: 200, body: {} }, { ...ask, status: 200, body: requestBody });
  const [policy] = Catalog.queries(context, answers);
  const asked = { project: "golden", resource: "one", optionsRequestedPolicyVersion: 3 };
  await same(policy, (client, options) => client.images.getIamPolicy(asked, options));
});

test("requests", async () => {
  const facts = { id: image, visibility: "private", shares: [{ account: "user:bob@example.com" }] };
  const of = (action) => new Catalog({ ...context, images: [facts] }).requests({ image, ...action });
  const [, share] = of({ type: "share", accounts: ["group:admins@example.com"] });
  const bindings = [{ role: "roles/compute.imageUser", members: ["user:bob@example.com", "group:admins@example.com"] }];
  const set = { project: "golden", resource: "one", requestBody: { policy: { version: 3, bindings } } };
  await same(share, (client, options) => client.images.setIamPolicy(set, options));
  const [deprecate] = of({ type: "update", set: { status: "deprecated" } });
  const state = { ...named, requestBody: { state: "DEPRECATED" } };
  await same(deprecate, (client, options) => client.images.deprecate(state, options));
  const [remove] = of({ type: "delete" });
  await same(remove, (client, options) => client.images.delete(named, options));
  const [copy] = of({ type: "copy", name: "mine" });
  const made = { project: "mine", requestBody: { sourceImage: image, name: "mine" } };
  await same(copy, (client, options) => client.images.insert(made, options), { project: "mine" });
  const [disk] = of({ type: "use", as: "data-disk" });
  const place = { project: "mine", zone: "europe-west3-a" };
  const empty = { ...place, requestBody: { sourceImage: image, name: "disk" } };
  await same(disk, (client, options) => client.disks.insert(empty, options), { ...place, name: "disk" });
  const [run] = of({ type: "use", as: "server" });
  const chosen = { name: "server", machineType: "zones/europe-west3-a/machineTypes/e2-micro", networkInterfaces: [{}] };
  const disks = [{ boot: true, initializeParams: { sourceImage: image } }];
  const server = { ...place, requestBody: { disks, ...chosen } };
  await same(run, (client, options) => client.instances.insert(server, options), { ...place, ...chosen });
});

test("the SDK's objects give the same facts as the responses", async () => {
  const selfLink = `https://www.googleapis.com/compute/v1/${image}`;
  const path = `/compute/v1/${image}`;
  const wire = [
    { operation: "images.get", path, body: { id: "7338158571486823212", name: "one", selfLink, status: "READY", deprecated: { state: "DEPRECATED" } } },
    { operation: "images.getIamPolicy", path: `${path}/getIamPolicy`, body: { version: 1, etag: "BwWWja0YfJA=", bindings: [{ role: "roles/compute.imageUser", members: ["user:bob@example.com"] }] } },
  ];
  const calls = {
    "images.get": (client, options) => client.images.get(named, options),
    "images.getIamPolicy": (client, options) => client.images.getIamPolicy({ project: "golden", resource: "one" }, options),
  };
  const texts = wire.map((answer) => ({ ...answer, status: 200, body: JSON.stringify(answer.body) }));
  const objects = await Promise.all(
    texts.map(async (answer) => ({ ...answer, body: (await exchange(calls[answer.operation], answer.body)).output })),
  );
  const [one, other] = [texts, objects].map((answers) => Catalog.read(context, answers).toJSON());
  assert.deepEqual(one, other);
  assert.deepEqual(one.images, [
    { id: image, name: "one", visibility: "private", status: "deprecated", shares: [{ account: "user:bob@example.com", via: "account" }] },
  ]);
});
