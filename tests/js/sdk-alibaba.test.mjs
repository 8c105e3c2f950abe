// Compares the package with Alibaba Cloud's own SDK: both send the same requests, and both forms of a response give the
// same facts. A local server responds to the SDK; no request leaves the machine.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { load } from "./packed.mjs";

const require = createRequire(import.meta.url);
const ecs = require("@alicloud/ecs20140526");
const { $OpenApiUtil } = createRequire(require.resolve("@alicloud/ecs20140526"))("@alicloud/openapi-core");
const { Catalog } = await load();

let received, answer;
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  received = { method: request.method, path: pathname, query: Object.fromEntries(searchParams) };
  response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
after(() => server.close());

/** The parts of an RPC call beside its own parameters: the signature and its inputs. The package does not write them. */
const SIGNED = ["AccessKeyId", "Format", "Signature", "SignatureMethod", "SignatureNonce", "SignatureVersion", "Timestamp"];

const client = new ecs.default(
  new $OpenApiUtil.Config({
    accessKeyId: "id",
    accessKeySecret: "secret",
    endpoint: `127.0.0.1:${server.address().port}`,
    protocol: "http",
    signatureAlgorithm: "v2",
  }),
);

/** Calls an operation through the SDK, and responds to it. */
async function call(operation, parameters, status = 200, body = {}) {
  answer = { status, body };
  const method = operation[0].toLowerCase() + operation.slice(1);
  return (await client[method](new ecs[`${operation}Request`](parameters))).body;
}

/** The request that the SDK sends for a call with these parameters. */
async function sent(operation, parameters) {
  await call(operation, parameters);
  for (const name of SIGNED) {
    assert.ok(received.query[name], name);
    delete received.query[name];
  }
  return { operation, ...received };
}

const context = { cloud: "alibaba-ecs", account: "1111111111111111", region: "cn-hangzhou" };
const images = [
  { id: "m-1", owner: "1111111111111111", region: "cn-hangzhou", shares: [{ account: "2" }, { account: "3" }] },
  { id: "m-2", owner: "2", region: "cn-hangzhou", encryption: { key: "custom" } },
];
const here = { regionId: "cn-hangzhou", imageId: "m-1" };

/** An action, and the same call to the SDK, with the parameters that the package says the caller has to add. */
const CALLS = [
  [{ type: "share", image: "m-1", accounts: ["4", "5"] }, ["ModifyImageSharePermission", { ...here, addAccount: ["4", "5"] }]],
  [{ type: "unshare", image: "m-1", accounts: "all" }, ["ModifyImageSharePermission", { ...here, removeAccount: ["2", "3"] }]],
  [{ type: "delete", image: "m-1" }, ["DeleteImage", here]],
  [{ type: "delete", image: "m-1", force: true }, ["DeleteImage", { ...here, force: true }]],
  [
    { type: "copy", image: "m-1", region: "cn-beijing", name: "copy", key: "key-1" },
    ["CopyImage", { ...here, destinationRegionId: "cn-beijing", destinationImageName: "copy", encrypted: true, KMSKeyId: "key-1" }],
  ],
  [{ type: "copy", image: "m-1", key: null }, ["CopyImage", { ...here, destinationRegionId: "cn-hangzhou", encrypted: false }]],
  [{ type: "update", image: "m-1", set: { visibility: "community" } }, ["ModifyImageSharePermission", { ...here, isPublic: true }]],
  [{ type: "update", image: "m-1", set: { visibility: "private" } }, ["ModifyImageSharePermission", { ...here, isPublic: false }]],
  [
    { type: "update", image: "m-1", set: { name: "new", status: "deprecated" } },
    ["ModifyImageAttribute", { ...here, imageName: "new", status: "Deprecated" }],
  ],
  [{ type: "use", image: "m-1", as: "server" }, ["RunInstances", { ...here, instanceType: "+", securityGroupId: "+", vSwitchId: "+" }]],
  [
    { type: "use", image: "m-2", as: "server" },
    ["RunInstances", { ...here, imageId: "m-2", systemDisk: new ecs.RunInstancesRequestSystemDisk({ encrypted: "true" }), instanceType: "+", securityGroupId: "+", vSwitchId: "+" }],
  ],
  [{ type: "use", image: "m-2", as: "system-disk" }, ["ReplaceSystemDisk", { imageId: "m-2", encrypted: true, instanceId: "+" }]],
  [{ type: "use", image: "m-1", as: "reinitialize" }, ["ReInitDisk", { diskId: "+" }]],
];

for (const [action, [operation, parameters]] of CALLS) {
  test(`the SDK sends the same request: ${JSON.stringify(action)}`, async () => {
    const requests = new Catalog({ ...context, images }).requests(action);
    assert.deepEqual(requests.map(asSent), [await sent(operation, parameters)]);
  });
}

/** A request in the SDK's form, with the parameters that the caller has to add. */
function asSent({ operation, method, path, query, needs = [] }) {
  return { operation, method, path, query: { ...query, ...Object.fromEntries(needs.map((name) => [name, "+"])) } };
}

const IMAGES = {
  TotalCount: 3,
  PageSize: 100,
  PageNumber: 1,
  RegionId: "cn-hangzhou",
  RequestId: "66189103-EDB2-43E2-BB60-BFF2B62F4EB8",
  Images: {
    Image: [
      {
        ImageId: "m-1", ImageName: "cloud-ops-fvt-linux", ImageOwnerAlias: "self", IsSelfShared: "True", IsPublic: false, IsCopied: false,
        ProductCode: "", Status: "Available", Progress: "100%", Usage: "instance", Size: 40, OSType: "linux", Platform: "Aliyun",
        CreationTime: "2023-03-06T06:04:04Z", Features: { NvmeSupport: "supported" }, DetectionOptions: {}, Tags: { Tag: [] },
        DiskDeviceMappings: {
          DiskDeviceMapping: [
            { Type: "system", Device: "/dev/xvda", Size: "40", SnapshotId: "s-7xv9ien27pg8yuknegpw", Encrypted: false },
            { Type: "data", Device: "/dev/xvdb", Size: "80", SnapshotId: "s-7xv9ien27pg8yuknegpx", Encrypted: false },
          ],
        },
      },
      { ImageId: "m-2", ImageOwnerAlias: "others", ImageOwnerId: 2222222222222222, IsPublic: false, IsSelfShared: "", Status: "Deprecated" },
      { ImageId: "m-3", ImageOwnerAlias: "marketplace", ProductCode: "jxsc000204", Status: "Available" },
    ],
  },
};

const SHARES = {
  RequestId: "473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E", PageNumber: 1, PageSize: 100, TotalCount: 2, ImageId: "m-1", RegionId: "cn-hangzhou",
  ShareGroups: { ShareGroup: [{ Group: "all" }] },
  Accounts: { Account: [{ AliyunId: "1234567890", SharedTime: "2023-01-01T12:05:00Z" }, { AliyunId: "155780923771" }] },
};

const HERE = { DescribeImages: { regionId: "cn-hangzhou" }, DescribeImageSharePermission: here };

test("the SDK's objects give the same facts as the responses", async () => {
  const operations = { DescribeImages: IMAGES, DescribeImageSharePermission: SHARES };
  const wire = Object.entries(operations).map(([operation, body]) => ({ operation, body }));
  const objects = [];
  for (const { operation, body } of wire) objects.push({ operation, body: await call(operation, HERE[operation], 200, body) });
  assert.ok(objects[0].body instanceof ecs.DescribeImagesResponseBody);
  assert.equal(objects[0].body.images.image[0].imageId, "m-1");
  const facts = (answers) => Catalog.read(context, answers).toJSON();
  assert.deepEqual(facts(objects), facts(wire));
  assert.equal(facts(wire).images[0].shares.length, 2);
  assert.equal(facts(wire).images[0].dataDisks, 1);
  assert.equal(facts(wire).images[1].owner, "2222222222222222");
  assert.equal(facts(wire).images[2].productCode, "jxsc000204");
});

test("the SDK sends the same queries", async () => {
  const lists = Catalog.queries(context, []);
  const status = "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated";
  const page = { regionId: "cn-hangzhou", pageNumber: 1, pageSize: 100 };
  const asked = [];
  for (const imageOwnerAlias of ["self", "others"]) asked.push(await sent("DescribeImages", { ...page, imageOwnerAlias, status }));
  assert.deepEqual(lists.map(asSent), asked);

  const answers = lists.map((request) => ({ ...request, status: 200, body: IMAGES }));
  const [query, ...others] = Catalog.queries(context, answers);
  assert.deepEqual(others, []);
  assert.deepEqual(asSent(query), await sent("DescribeImageSharePermission", { ...page, imageId: "m-1" }));
  assert.deepEqual(Catalog.queries(context, [...answers, { ...query, status: 403, body: { Code: "Forbidden.RAM" } }]), []);
  assert.deepEqual(Catalog.queries(context, [...answers, { ...query, status: 200, body: SHARES }]), []);
});

test("a refusal that the SDK throws has the same meaning", async () => {
  const refusal = { RequestId: "1", HostId: "ecs.aliyuncs.com", Code: "QuotaExceed.Image", Message: "The Image Quota exceeds." };
  const codes = (body) => {
    const response = { operation: "CopyImage", status: 403, body };
    return new Catalog({ ...context, images }).explain(response, { type: "copy", image: "m-1" }).map(({ code }) => code);
  };
  const thrown = await call("CopyImage", here, 403, refusal).catch((error) => error);
  assert.equal(thrown.statusCode, 403);
  assert.deepEqual(codes(refusal), ["image-quota-exceeded"]);
  assert.deepEqual(codes(thrown.data), ["image-quota-exceeded"]);
  assert.deepEqual(codes({ code: thrown.code, message: thrown.message }), ["image-quota-exceeded"]);
});
