// Prints the requests that the package writes, so that `glance.py` and `huawei.py` can compare them with the vendors'
// SDKs.
//
//     node tests/sdk/requests.mjs openstack
//     node tests/sdk/requests.mjs huawei
//
// One line for each action, and one for each cloud with all of its queries. `lines.py` describes a line.

import assert from "node:assert/strict";
import { Catalog } from "../../pkg/dist/index.js";

const ME = "1bed856811654c1cb661a6ca845ebc77";
const YOU = "9c61004714024f9586705d090530f9fa";
const THEY = "edc89b490d7d4392898e19b2deb34797";
const DOMAIN = "3a2d95404f964a6aba78819bf8ddc1e3";
const ORGANIZATION = `organizations::${DOMAIN}:organization:o-wvntq58r3poyv180t5df1mdna4uwy9se`;
const VAULT = "d14r5tef-1bc3-4c3f-893e-3e471fd16e64";
const KEY = "bd66288c-9081-460a-8227-4cbd0c814cb4";

// The cloud decides what an id can be. These show how a path encodes them.
const IMAGE = "i 1/2";
const SERVER = "i3";

const IMAGES = [
  { id: IMAGE, owner: ME, kind: "system-disk", region: "here", shares: [{ account: YOU, status: "pending" }, { account: THEY, status: "accepted" }] },
  { id: SERVER, owner: ME, kind: "full-server", region: "here", shares: [] },
];

const image = IMAGE;
const answers = ["accept", "reject"].flatMap((type) => [{ type, image }, { type, image, account: YOU }]);

const SHARING = [
  { type: "share", image, accounts: [YOU] },
  { type: "share", image, accounts: [YOU, THEY, DOMAIN] },
  { type: "unshare", image, accounts: [YOU] },
  { type: "unshare", image, accounts: "all" },
  ...answers,
  { type: "delete", image },
  { type: "delete", image, force: true },
];

const update = (set) => ({ type: "update", image, set });

const GLANCE = [
  ...SHARING,
  { type: "share", image, accounts: ["a b"] },
  ...["server", "system-disk", "data-disk", "reinitialize"].map((as) => ({ type: "use", image, as })),
  ...["private", "shared", "community", "public"].map((visibility) => update({ visibility })),
  update({ protected: true }),
  update({ protected: false }),
  update({ name: "new" }),
  update({ status: "deactivated" }),
  update({ status: "available" }),
  update({ visibility: "community", protected: true, name: "new", status: "deactivated" }),
];

const IMS = [
  ...SHARING,
  { type: "accept", image: SERVER, vault: VAULT },
  { type: "accept", image: SERVER, vault: VAULT, account: YOU },
  { type: "copy", image },
  { type: "copy", image, name: "copy" },
  { type: "copy", image, name: "copy", region: "here" },
  { type: "copy", image, name: "copy", key: null },
  { type: "copy", image, name: "copy", key: "default" },
  { type: "copy", image, name: "copy", key: KEY },
  { type: "copy", image, name: "copy", key: KEY, grantedTo: [YOU] },
  update({ name: "new" }),
  update({ name: "new", protected: true }),
];

const HUAWEI = [
  ...IMS,
  { type: "share", image, accounts: [YOU, ORGANIZATION] },
  { type: "share", image, accounts: [ORGANIZATION] },
  { type: "unshare", image, accounts: [YOU, DOMAIN, ORGANIZATION] },
  { type: "copy", image, region: "there" },
  { type: "copy", image, region: "there", name: "copy" },
  { type: "copy", image, region: "there", name: "copy", key: KEY },
  { type: "copy", image: SERVER, region: "there", name: "copy" },
];

const listed = (id, visibility) => ({ id, owner: ME, visibility, status: "active" });

/** Pages with further pages, so that the package makes every query. */
function glance({ operation, path, query = {} }) {
  if (operation !== "ListImages") return { members: [] };
  if (path.includes("marker")) return { images: [listed("i4", "shared")] };
  if (query.os_hidden) return { images: [listed("i5", "shared"), listed("i6", "public")] };
  return { images: [listed(IMAGE, "shared"), listed("i2", "private")], next: "/v2/images?visibility=all&member_status=all&marker=i+2" };
}

function ims({ operation, query = {} }) {
  const page_info = query.marker ? {} : { next_marker: "m 1" };
  if (operation === "ListVault") return { vaults: [{ id: query.offset ? "v2" : VAULT }], count: 2 };
  if (operation !== "ListImages") return { members: [], page_info };
  return query.owner ? { images: [listed(IMAGE, "shared"), listed("i2", "private")], page_info } : { images: [], page_info };
}

const SDKS = {
  openstack: {
    clouds: ["openstack-glance", "openstack-glance-legacy"],
    limits: {},
    actions: () => GLANCE,
    answer: glance,
  },
  huawei: {
    clouds: ["otc-ims", "otc-swiss-ims", "huawei-ims"],
    limits: { accountsPerCall: 2 },
    actions: (cloud) => (cloud === "huawei-ims" ? HUAWEI : IMS),
    answer: ims,
  },
};

const sdk = SDKS[process.argv[2]];
assert.ok(sdk, `it is ${process.argv[2]}: expected ${Object.keys(SDKS).join(" or ")}`);

for (const cloud of sdk.clouds) {
  const context = { cloud, account: ME, region: "here", limits: sdk.limits };
  const domains = cloud === "huawei-ims" ? [{ account: DOMAIN, via: "organization" }] : [];
  const images = IMAGES.map((image) => ({ ...image, shares: [...image.shares, ...domains] }));
  const catalog = new Catalog({ ...context, images });

  for (const action of sdk.actions(cloud)) {
    const requests = catalog.requests(action);
    assert.notEqual(requests.length, 0, `${cloud} has no request for ${JSON.stringify(action)}`);
    const shares = images.find(({ id }) => id === action.image).shares.map(({ account }) => account);
    print({ cloud, account: ME, action, shares, requests });
  }

  const responses = [];
  for (let next; (next = Catalog.queries(context, responses)).length > 0; )
    responses.push(...next.map((request) => ({ ...request, status: 200, body: sdk.answer(request) })));
  const requests = responses.map(({ status, body, ...request }) => request);
  print({ cloud, account: ME, requests, answers: responses.map(({ body }) => body) });
}

function print(line) {
  console.log(JSON.stringify(line));
}
