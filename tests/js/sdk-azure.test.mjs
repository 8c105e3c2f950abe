// The package writes the same requests as the vendor's own SDK for the same calls. The SDK's objects give the same
// facts as the responses. Nothing goes over the network.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ComputeManagementClient } from "@azure/arm-compute";
import { load } from "./packed.mjs";

const { Catalog } = await load();
const subscription = "11111111-1111-4111-8111-aaaaaaaaaaaa";
const context = { cloud: "azure-gallery", account: `/subscriptions/${subscription}` };
const image = `/subscriptions/${subscription}/resourceGroups/one/providers/Microsoft.Compute/galleries/golden`;

/** The request that the client would send, and the object that it makes of a response. */
async function exchange(call, answer = '{ "value": [] }') {
  const sent = [];
  const sendRequest = async (request) => {
    sent.push(request);
    // The package does not export its class for headers.
    const headers = new request.headers.constructor({ "content-type": "application/json" });
    return { request, status: 200, headers, bodyAsText: answer };
  };
  const credential = { getToken: async () => ({ token: "token", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const output = await call(new ComputeManagementClient(credential, subscription, { httpClient: { sendRequest } }));
  return { sent: sent[0], output };
}

/** Checks that the client sends the same request. */
async function same(request, call) {
  const { sent } = await exchange(call);
  const url = new URL(sent.url);
  assert.equal(url.origin, "https://management.azure.com");
  assert.equal(sent.method, request.method);
  assert.equal(url.pathname, request.path);
  assert.deepEqual(Object.fromEntries(url.searchParams), request.query);
  assert.deepEqual(sent.body && JSON.parse(sent.body), request.body);
  assert.equal(sent.headers.get("content-type"), request.headers?.["content-type"]);
}

test("queries", async () => {
  const [list] = Catalog.queries(context);
  await same(list, (client) => client.galleries.list().next());
  const answers = [{ ...list, status: 200, body: { value: [{ id: image }] } }];
  const [get] = Catalog.queries(context, answers);
  await same(get, (client) => client.galleries.get("one", "golden", { expand: "SharingProfile/Groups" }));
});

test("requests", async () => {
  const share = (update) => async (client) => client.gallerySharingProfile.update("one", "golden", update);
  const catalog = (visibility) => new Catalog({ ...context, images: [{ id: image, visibility, shares: [] }] });
  const [one, other, tenant] = [1, 2, 3].map((digit) => `${digit}4a4ab42-0d72-47d9-bd1a-aed207386dac`);
  const accounts = [`/subscriptions/${one}`, `/subscriptions/${other}`, `/tenants/${tenant}`];
  const groups = [
    { type: "Subscriptions", ids: [one, other] },
    { type: "AADTenants", ids: [tenant] },
  ];
  const only = (action, visibility = "shared") => {
    const requests = catalog(visibility).requests({ image, ...action });
    assert.equal(requests.length, 1);
    return requests[0];
  };
  await same(only({ type: "share", accounts }), share({ operationType: "Add", groups }));
  await same(only({ type: "unshare", accounts }), share({ operationType: "Remove", groups }));
  await same(only({ type: "unshare", accounts: "all" }), share({ operationType: "Reset" }));
  const publish = only({ type: "update", set: { visibility: "community" } });
  await same(publish, share({ operationType: "EnableCommunity" }));
  const close = only({ type: "update", set: { visibility: "private" } }, "community");
  await same(close, share({ operationType: "Reset" }));
  await same(only({ type: "delete" }), async (client) => client.galleries.delete("one", "golden"));
});

test("the SDK's objects give the same facts as the responses", async () => {
  const profiles = [
    { permissions: "Groups", groups: [{ type: "Subscriptions", ids: ["34a4ab42-0d72-47d9-bd1a-aed207386dac"] }, { type: "AADTenants", ids: ["c24c76aa-8897-4027-9b03-8f7928b54ff6"] }] },
    { permissions: "Community", communityGalleryInfo: { communityGalleryEnabled: true, publicNames: ["prefix-1"] } },
    { permissions: "Private" },
  ];
  for (const sharingProfile of profiles) {
    const wire = { id: image, name: "golden", location: "West US", properties: { provisioningState: "Succeeded", sharingProfile } };
    const body = JSON.stringify(wire);
    const query = { "api-version": "2025-03-03", $expand: "SharingProfile/Groups" };
    const { output } = await exchange((client) => client.galleries.get("one", "golden"), body);
    const read = (body) => Catalog.read(context, [{ operation: "Galleries_Get", status: 200, query, body }]).toJSON();
    assert.deepEqual(read(structuredClone(output)), read(body));
    assert.deepEqual(read(body).images[0].status, "available");
    assert.ok(read(body).images[0].visibility && read(body).images[0].shares);
  }
});
